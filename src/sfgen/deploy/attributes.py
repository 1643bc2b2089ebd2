"""Attributes of resources that are there, as far as their physical ids say them.

Source: Service Authorization Reference, "Resource types defined by ..." of each service; AWS CloudFormation Template Reference, return
values of each type.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from sfgen.deploy.watch import Member

__all__ = ["attributes_of"]

_ARNS: Final = {
    "AWS::DynamoDB::Table": "arn:{AWS::Partition}:dynamodb:{AWS::Region}:{AWS::AccountId}:table/{id}",
    "AWS::Lambda::Function": "arn:{AWS::Partition}:lambda:{AWS::Region}:{AWS::AccountId}:function:{id}",
    "AWS::Logs::LogGroup": "arn:{AWS::Partition}:logs:{AWS::Region}:{AWS::AccountId}:log-group:{id}:*",
    "AWS::S3::Bucket": "arn:{AWS::Partition}:s3:::{id}",
    "AWS::SQS::Queue": "arn:{AWS::Partition}:sqs:{AWS::Region}:{AWS::AccountId}:{name}",
}
_NAMES: Final = {
    "AWS::SQS::Queue": "QueueName",
    "AWS::SNS::Topic": "TopicName",
    "AWS::StepFunctions::StateMachine": "Name",
}
_IDS_ARE_ARNS: Final = {"AWS::SNS::Topic": "TopicArn", "AWS::StepFunctions::StateMachine": "Arn"}


def attributes_of(members: Iterable[Member], pseudo: Mapping[str, str]) -> dict[str, str]:
    """Give attributes by their names in templates, such as `Orders.Arn`.

    Args:
        members: The resources of a stack.
        pseudo: The values of pseudo parameters.
    """
    found = {}
    for each in members:
        if not each.id:
            continue
        last = each.id.replace("/", ":").rpartition(":")[2]
        if each.kind in _ARNS:
            text = _ARNS[each.kind].replace("{id}", each.id).replace("{name}", last)
            for name, value in pseudo.items():
                text = text.replace(f"{{{name}}}", value)
            found[f"{each.name}.Arn"] = text
        if each.kind in _NAMES:
            found[f"{each.name}.{_NAMES[each.kind]}"] = last
        if each.kind in _IDS_ARE_ARNS:
            found[f"{each.name}.{_IDS_ARE_ARNS[each.kind]}"] = each.id
    return found
