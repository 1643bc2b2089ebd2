"""Uses of prompts that a type checker refuses."""

from sfgen import Prompt

Prompt(3)  # E: incompatible type "int"; expected "str"
Prompt(template="x")  # E: Too few arguments
Prompt("a", "b")  # E: Too many arguments
Prompt.from_file(3)  # E: incompatible type "int"
number: int = Prompt("x")  # E: Incompatible types in assignment
