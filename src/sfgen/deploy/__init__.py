"""Deployment: the CloudFormation template of workflows, and the stack that is made from it."""
