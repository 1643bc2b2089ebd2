"""Synthesize the chain with aws-cdk-lib: `chain_cdk.py STATES FOLDER`."""

import sys

from aws_cdk import App, Stack, aws_lambda
from aws_cdk import aws_stepfunctions as sfn
from aws_cdk import aws_stepfunctions_tasks as tasks

NAME = "$states.context.Execution.Input.name"


def chain(stack: Stack, states: int) -> sfn.Chain:
    """Chain groups of five states: Task, Pass, Choice, the Pass of its rule, Wait."""
    function = aws_lambda.Function.from_function_name(stack, "Function", "f")
    first = last = None
    for number in range(states // 5):
        reply = f"$task_{number}"
        before = f"{{% $task_{number - 1}.value %}}" if number else "none"
        task = tasks.LambdaInvoke.jsonata(
            stack,
            f"Task {number}",
            lambda_function=function,
            payload=sfn.TaskInput.from_object({"name": f"{{% {NAME} %}}", "n": number, "before": before}),
            assign={f"task_{number}": "{% $states.result.Payload %}"},
            retry_on_service_exceptions=True,
        )
        text = f"{{% 'Hello ' & {NAME} & ', ' & $string({reply}.count) %}}"
        greeting = sfn.Pass.jsonata(stack, f"Pass {number}", outputs={"greeting": text})
        wait = sfn.Wait.jsonata(stack, f"Wait {number}", time=sfn.WaitTime.seconds(f"{{% {reply}.count %}}"))
        condition = sfn.Condition.jsonata(f"{{% {reply}.count > {number} %}}")
        big = sfn.Pass.jsonata(stack, f"Big {number}").next(wait)
        choice = sfn.Choice.jsonata(stack, f"Choice {number}").when(condition, big).otherwise(wait)
        task.next(greeting).next(choice)
        if last is None:
            first = task
        else:
            last.next(task)
        last = wait
    return sfn.Chain.start(first)


app = App(outdir=sys.argv[2], analytics_reporting=False)
stack = Stack(app, "Chain")
sfn.StateMachine(stack, "Machine", definition_body=sfn.DefinitionBody.from_chainable(chain(stack, int(sys.argv[1]))))
app.synth()
