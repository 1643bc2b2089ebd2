"""Synthesize a stack with aws-cdk-lib that has the resources of a template: `stack_cdk.py TEMPLATE FOLDER`."""

import sys

from aws_cdk import App, Stack
from aws_cdk.cloudformation_include import CfnInclude

app = App(outdir=sys.argv[2])
stack = Stack(app, "Flagship")
CfnInclude(stack, "Template", template_file=sys.argv[1])
app.synth()
