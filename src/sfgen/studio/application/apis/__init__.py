"""What stands here for the services of AWS that an application calls. One module each."""
