"""Facts about AWS services and their integrations with Step Functions. Pure: nothing here builds a workflow."""
