"""What a type checker refuses in user code before anything is compiled."""

from pydantic import BaseModel

from sfgen import Choice, Flow, Map, Parallel, Pass, Shift, Task, Wait, Workflow, fragment


class Order(BaseModel):
    id: str
    tags: list[str]


wf = Workflow("orders", input=Order)
wf.input.idd  # E: "Order" has no attribute "idd"
wf.input.tags.id  # E: "list[str]" has no attribute "id"
wf.input.id + 1  # E: Unsupported operand types for + ("str" and "int")

task = Task("Task", resource="x", result=Order)
task.result.missing  # E: "Order" has no attribute "missing"
task.catch("E")  # E: Missing named argument "then"
task.catch(then="next")  # E: expected "Flow[Any]"
task >> "next"  # E: Unsupported operand types for >>
Task("No resource")  # E: No overload variant
Task("x", resource="x", timeout=3)  # E: No overload variant
Wait("Pause", seconds="3")  # E: incompatible type "str"
Pass("P").sets(1)  # E: Too many arguments

Choice("C").when("yes", task)  # E: incompatible type "str"; expected "bool"
Choice("C").when(wf.input.id == "x")  # E: Missing positional argument "then"
Choice("C").when(wf.input.id == "x", 3)  # E: expected "Flow[Any]"

Parallel("B", {"a": 3})  # E: incompatible type
Map("M", items=3)  # E: expected "Iterable[Never]"
each = Map("M", items=wf.input.tags)
each.item.missing  # E: "str" has no attribute "missing"
each.process(None)  # E: expected "Flow[Never]"

Workflow("w", type="FAST")  # E: No overload variant
wf.start_at(None)  # E: expected "Flow[Any]"
wf.variable("n", 0).upper()  # E: "int" has no attribute "upper"


@fragment
def piece(prefix: str, *, sku: str) -> Flow[float]:
    return Pass("P", output=1.5)


piece("First")  # E: Missing named argument "sku"
piece(3, sku="x")  # E: incompatible type "int"; expected "str"
piece("First", sku="x").result.missing  # E: "float" has no attribute "missing"
wf.publish("live", shift="canary")  # E: incompatible type "str"; expected "Shift"
Shift.canary(percent=10)  # E: Missing named argument "minutes"
