"""Behind `--serve`: executions that run in this process, and the pages that show them. One module each."""
