"""The service calls that the examples use, one module per service: each function makes one Task."""
