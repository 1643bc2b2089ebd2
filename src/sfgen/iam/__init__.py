"""Policies of execution roles, from the definition: least privilege, with the reason for each `*`."""

from sfgen.iam.policy import Condition, Document, Gap, Statement
from sfgen.iam.role import Policy, Settings, policy_of

__all__ = ["Condition", "Document", "Gap", "Policy", "Settings", "Statement", "policy_of"]
