"""Operating: what executions did, what can be done with them, and the calls for it. One module each."""
