"""secretsmanager: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

FilterNameStringType: TypeAlias = Literal["description", "name", "tag-key", "tag-value", "primary-region", "owning-service", "all"]
ReplicaRestrictionType: TypeAlias = Literal["SameOrg", "NoRestriction"]
SortByType: TypeAlias = Literal["created-date", "last-accessed-date", "last-changed-date", "name"]
SortOrderType: TypeAlias = Literal["asc", "desc"]
StatusType: TypeAlias = Literal["InSync", "Failed", "InProgress", "Pending", "Detached"]

class _Errors:
    DecryptionFailureException: ErrorName; EncryptionFailureException: ErrorName
    InternalServiceErrorException: ErrorName; InvalidNextTokenException: ErrorName
    InvalidParameterException: ErrorName; InvalidRequestException: ErrorName; LimitExceededException: ErrorName
    MalformedPolicyDocumentException: ErrorName; PreconditionNotMetException: ErrorName
    PublicPolicyException: ErrorName; ResourceExistsException: ErrorName; ResourceNotFoundException: ErrorName
errors: _Errors

class AssociateCrossAccountReplicaRequestDict(TypedDict, total=False):
    SecretId: Required[str]; CrossAccountReplicaARN: Required[str]; ReplicaRestriction: ReplicaRestrictionType | str
    ReplicationRoleARN: str
class BatchGetSecretValueRequestDict(TypedDict, total=False):
    SecretIdList: Sequence[str]; Filters: Sequence[FilterDict]; MaxResults: int; NextToken: str
class CancelRotateSecretRequestDict(TypedDict, total=False):
    SecretId: Required[str]
class CreateSecretRequestDict(TypedDict, total=False):
    Name: Required[str]; ClientRequestToken: str; Description: str; KmsKeyId: str; SecretBinary: object
    SecretString: str; Tags: Sequence[TagDict | Tag]; AddReplicaRegions: Sequence[ReplicaRegionTypeDict]
    ForceOverwriteReplicaSecret: bool; Type: str; CrossAccountPrimaryARN: str
class DeleteResourcePolicyRequestDict(TypedDict, total=False):
    SecretId: Required[str]; PolicyName: str
class DeleteSecretRequestDict(TypedDict, total=False):
    SecretId: Required[str]; RecoveryWindowInDays: int; ForceDeleteWithoutRecovery: bool
class DescribeSecretRequestDict(TypedDict, total=False):
    SecretId: Required[str]
class DisassociateCrossAccountReplicaRequestDict(TypedDict, total=False):
    SecretId: Required[str]; CrossAccountReplicaARN: Required[str]
class ExternalSecretRotationMetadataItemDict(TypedDict, total=False):
    Key: str; Value: str
class FilterDict(TypedDict, total=False):
    Key: FilterNameStringType | str; Values: Sequence[str]
class GetRandomPasswordRequestDict(TypedDict, total=False):
    PasswordLength: int; ExcludeCharacters: str; ExcludeNumbers: bool; ExcludePunctuation: bool
    ExcludeUppercase: bool; ExcludeLowercase: bool; IncludeSpace: bool; RequireEachIncludedType: bool
class GetResourcePolicyRequestDict(TypedDict, total=False):
    SecretId: Required[str]; PolicyName: str
class GetSecretValueRequestDict(TypedDict, total=False):
    SecretId: Required[str]; VersionId: str; VersionStage: str
class ListResourcePoliciesRequestDict(TypedDict, total=False):
    SecretId: Required[str]; MaxResults: int; NextToken: str
class ListSecretVersionIdsRequestDict(TypedDict, total=False):
    SecretId: Required[str]; MaxResults: int; NextToken: str; IncludeDeprecated: bool
class ListSecretsRequestDict(TypedDict, total=False):
    IncludePlannedDeletion: bool; MaxResults: int; NextToken: str; Filters: Sequence[FilterDict]
    SortOrder: SortOrderType | str; SortBy: SortByType | str
class PutResourcePolicyRequestDict(TypedDict, total=False):
    SecretId: Required[str]; ResourcePolicy: Required[str]; PolicyName: str; BlockPublicPolicy: bool
class PutSecretValueRequestDict(TypedDict, total=False):
    SecretId: Required[str]; ClientRequestToken: str; SecretBinary: object; SecretString: str
    VersionStages: Sequence[str]; RotationToken: str
class RemoveRegionsFromReplicationRequestDict(TypedDict, total=False):
    SecretId: Required[str]; RemoveReplicaRegions: Required[Sequence[str]]
class ReplicaRegionTypeDict(TypedDict, total=False):
    Region: str; KmsKeyId: str
class ReplicateSecretToRegionsRequestDict(TypedDict, total=False):
    SecretId: Required[str]; AddReplicaRegions: Required[Sequence[ReplicaRegionTypeDict]]
    ForceOverwriteReplicaSecret: bool
class RestoreSecretRequestDict(TypedDict, total=False):
    SecretId: Required[str]
class RotateSecretRequestDict(TypedDict, total=False):
    SecretId: Required[str]; ClientRequestToken: str; RotationLambdaARN: str
    RotationRules: RotationRulesTypeDict | RotationRulesType
    ExternalSecretRotationMetadata: Sequence[ExternalSecretRotationMetadataItemDict | ExternalSecretRotationMetadataItem]
    ExternalSecretRotationRoleArn: str; RotateImmediately: bool
class RotationRulesTypeDict(TypedDict, total=False):
    AutomaticallyAfterDays: int; Duration: str; ScheduleExpression: str
class StopReplicationToReplicaRequestDict(TypedDict, total=False):
    SecretId: Required[str]
class TagDict(TypedDict, total=False):
    Key: str; Value: str
class TagResourceRequestDict(TypedDict, total=False):
    SecretId: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class UntagResourceRequestDict(TypedDict, total=False):
    SecretId: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateSecretRequestDict(TypedDict, total=False):
    SecretId: Required[str]; ClientRequestToken: str; Description: str; KmsKeyId: str; SecretBinary: object
    SecretString: str; Type: str
class UpdateSecretVersionStageRequestDict(TypedDict, total=False):
    SecretId: Required[str]; VersionStage: Required[str]; RemoveFromVersionId: str; MoveToVersionId: str
class ValidateResourcePolicyRequestDict(TypedDict, total=False):
    SecretId: str; ResourcePolicy: Required[str]
class APIErrorType:
    SecretId: str; ErrorCode: str; Message: str
class AssociateCrossAccountReplicaResponse:
    Arn: str; CrossAccountReplicaARN: str; ReplicationStatus: StatusType
class BatchGetSecretValueResponse:
    SecretValues: list[SecretValueEntry]; NextToken: str; Errors: list[APIErrorType]
class CancelRotateSecretResponse:
    Arn: str; Name: str; VersionId: str
class CreateSecretResponse:
    Arn: str; Name: str; VersionId: str; ReplicationStatus: list[ReplicationStatusType]
class CrossAccountPrimaryType:
    PrimarySecretARN: str; ReplicationStatus: StatusType; StatusMessage: str
class CrossAccountReplicaEntry:
    ReplicaSecretARN: str; ReplicationRoleARN: str; ReplicationStatus: StatusType; StatusMessage: str
class DeleteResourcePolicyResponse:
    Arn: str; Name: str; PolicyName: str
class DeleteSecretResponse:
    Arn: str; Name: str; DeletionDate: str
class DescribeSecretResponse:
    Arn: str; Name: str; Type: str; Description: str; KmsKeyId: str; RotationEnabled: bool; RotationLambdaARN: str
    RotationRules: RotationRulesType; ExternalSecretRotationMetadata: list[ExternalSecretRotationMetadataItem]
    ExternalSecretRotationRoleArn: str; LastRotatedDate: str; LastChangedDate: str; LastAccessedDate: str
    DeletedDate: str; NextRotationDate: str; Tags: list[Tag]; VersionIdsToStages: dict[str, list[str]]
    OwningService: str; CreatedDate: str; PrimaryRegion: str; ReplicationStatus: list[ReplicationStatusType]
    CrossAccountPrimary: CrossAccountPrimaryType; CrossAccountReplicas: list[CrossAccountReplicaEntry]
class DisassociateCrossAccountReplicaResponse:
    Arn: str; CrossAccountReplicaARN: str
class ExternalSecretRotationMetadataItem:
    Key: str; Value: str
class GetRandomPasswordResponse:
    RandomPassword: str
class GetResourcePolicyResponse:
    Arn: str; Name: str; ResourcePolicy: str; PolicyName: str
class GetSecretValueResponse:
    Arn: str; Name: str; VersionId: str; SecretBinary: str; SecretString: str; VersionStages: list[str]
    CreatedDate: str
class ListResourcePoliciesResponse:
    ResourcePolicies: list[ResourcePolicySummary]; NextToken: str
class ListSecretVersionIdsResponse:
    Versions: list[SecretVersionsListEntry]; NextToken: str; Arn: str; Name: str
class ListSecretsResponse:
    SecretList: list[SecretListEntry]; NextToken: str
class PutResourcePolicyResponse:
    Arn: str; Name: str; PolicyName: str
class PutSecretValueResponse:
    Arn: str; Name: str; VersionId: str; VersionStages: list[str]
class RemoveRegionsFromReplicationResponse:
    Arn: str; ReplicationStatus: list[ReplicationStatusType]
class ReplicateSecretToRegionsResponse:
    Arn: str; ReplicationStatus: list[ReplicationStatusType]
class ReplicationStatusType:
    Region: str; KmsKeyId: str; Status: StatusType; StatusMessage: str; LastAccessedDate: str
class ResourcePolicySummary:
    PolicyName: str
class RestoreSecretResponse:
    Arn: str; Name: str
class RotateSecretResponse:
    Arn: str; Name: str; VersionId: str
class RotationRulesType:
    AutomaticallyAfterDays: int; Duration: str; ScheduleExpression: str
class SecretListEntry:
    Arn: str; Name: str; Type: str; Description: str; KmsKeyId: str; RotationEnabled: bool; RotationLambdaARN: str
    RotationRules: RotationRulesType; ExternalSecretRotationMetadata: list[ExternalSecretRotationMetadataItem]
    ExternalSecretRotationRoleArn: str; LastRotatedDate: str; LastChangedDate: str; LastAccessedDate: str
    DeletedDate: str; NextRotationDate: str; Tags: list[Tag]; SecretVersionsToStages: dict[str, list[str]]
    OwningService: str; CreatedDate: str; PrimaryRegion: str
class SecretValueEntry:
    Arn: str; Name: str; VersionId: str; SecretBinary: str; SecretString: str; VersionStages: list[str]
    CreatedDate: str
class SecretVersionsListEntry:
    VersionId: str; VersionStages: list[str]; LastAccessedDate: str; CreatedDate: str; KmsKeyIds: list[str]
class StopReplicationToReplicaResponse:
    Arn: str
class Tag:
    Key: str; Value: str
class UpdateSecretResponse:
    Arn: str; Name: str; VersionId: str
class UpdateSecretVersionStageResponse:
    Arn: str; Name: str
class ValidateResourcePolicyResponse:
    PolicyValidationPassed: bool; ValidationErrors: list[ValidationErrorsEntry]
class ValidationErrorsEntry:
    CheckName: str; ErrorMessage: str

_T0 = TypeVar("_T0", default=AssociateCrossAccountReplicaResponse)
_T1 = TypeVar("_T1", default=BatchGetSecretValueResponse)
_T2 = TypeVar("_T2", default=CancelRotateSecretResponse)
_T3 = TypeVar("_T3", default=CreateSecretResponse)
_T4 = TypeVar("_T4", default=DeleteResourcePolicyResponse)
_T5 = TypeVar("_T5", default=DeleteSecretResponse)
_T6 = TypeVar("_T6", default=DescribeSecretResponse)
_T7 = TypeVar("_T7", default=DisassociateCrossAccountReplicaResponse)
_T8 = TypeVar("_T8", default=GetRandomPasswordResponse)
_T9 = TypeVar("_T9", default=GetResourcePolicyResponse)
_T10 = TypeVar("_T10", default=GetSecretValueResponse)
_T11 = TypeVar("_T11", default=ListResourcePoliciesResponse)
_T12 = TypeVar("_T12", default=ListSecretVersionIdsResponse)
_T13 = TypeVar("_T13", default=ListSecretsResponse)
_T14 = TypeVar("_T14", default=PutResourcePolicyResponse)
_T15 = TypeVar("_T15", default=PutSecretValueResponse)
_T16 = TypeVar("_T16", default=RemoveRegionsFromReplicationResponse)
_T17 = TypeVar("_T17", default=ReplicateSecretToRegionsResponse)
_T18 = TypeVar("_T18", default=RestoreSecretResponse)
_T19 = TypeVar("_T19", default=RotateSecretResponse)
_T20 = TypeVar("_T20", default=StopReplicationToReplicaResponse)
_T21 = TypeVar("_T21", default=Any)
_T22 = TypeVar("_T22", default=UpdateSecretResponse)
_T23 = TypeVar("_T23", default=UpdateSecretVersionStageResponse)
_T24 = TypeVar("_T24", default=ValidateResourcePolicyResponse)

class _AssociateCrossAccountReplica(CallOptions, total=False):
    SecretId: Required[str]; CrossAccountReplicaARN: Required[str]; ReplicaRestriction: ReplicaRestrictionType | str
    ReplicationRoleARN: str
def associate_cross_account_replica(name: str, /, *, result: type[_T0] = ..., select: Callable[[AssociateCrossAccountReplicaResponse], _T0] = ..., **arguments: Unpack[_AssociateCrossAccountReplica]) -> Task[_T0]: ...

class _BatchGetSecretValue(CallOptions, total=False):
    SecretIdList: Sequence[str]; Filters: Sequence[FilterDict]; MaxResults: int; NextToken: str
def batch_get_secret_value(name: str, /, *, result: type[_T1] = ..., select: Callable[[BatchGetSecretValueResponse], _T1] = ..., **arguments: Unpack[_BatchGetSecretValue]) -> Task[_T1]: ...

class _CancelRotateSecret(CallOptions, total=False):
    SecretId: Required[str]
def cancel_rotate_secret(name: str, /, *, result: type[_T2] = ..., select: Callable[[CancelRotateSecretResponse], _T2] = ..., **arguments: Unpack[_CancelRotateSecret]) -> Task[_T2]: ...

class _CreateSecret(CallOptions, total=False):
    Name: Required[str]; ClientRequestToken: str; Description: str; KmsKeyId: str; SecretBinary: object
    SecretString: str; Tags: Sequence[TagDict | Tag]; AddReplicaRegions: Sequence[ReplicaRegionTypeDict]
    ForceOverwriteReplicaSecret: bool; Type: str; CrossAccountPrimaryARN: str
def create_secret(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreateSecretResponse], _T3] = ..., **arguments: Unpack[_CreateSecret]) -> Task[_T3]: ...

class _DeleteResourcePolicy(CallOptions, total=False):
    SecretId: Required[str]; PolicyName: str
def delete_resource_policy(name: str, /, *, result: type[_T4] = ..., select: Callable[[DeleteResourcePolicyResponse], _T4] = ..., **arguments: Unpack[_DeleteResourcePolicy]) -> Task[_T4]: ...

class _DeleteSecret(CallOptions, total=False):
    SecretId: Required[str]; RecoveryWindowInDays: int; ForceDeleteWithoutRecovery: bool
def delete_secret(name: str, /, *, result: type[_T5] = ..., select: Callable[[DeleteSecretResponse], _T5] = ..., **arguments: Unpack[_DeleteSecret]) -> Task[_T5]: ...

class _DescribeSecret(CallOptions, total=False):
    SecretId: Required[str]
def describe_secret(name: str, /, *, result: type[_T6] = ..., select: Callable[[DescribeSecretResponse], _T6] = ..., **arguments: Unpack[_DescribeSecret]) -> Task[_T6]: ...

class _DisassociateCrossAccountReplica(CallOptions, total=False):
    SecretId: Required[str]; CrossAccountReplicaARN: Required[str]
def disassociate_cross_account_replica(name: str, /, *, result: type[_T7] = ..., select: Callable[[DisassociateCrossAccountReplicaResponse], _T7] = ..., **arguments: Unpack[_DisassociateCrossAccountReplica]) -> Task[_T7]: ...

class _GetRandomPassword(CallOptions, total=False):
    PasswordLength: int; ExcludeCharacters: str; ExcludeNumbers: bool; ExcludePunctuation: bool
    ExcludeUppercase: bool; ExcludeLowercase: bool; IncludeSpace: bool; RequireEachIncludedType: bool
def get_random_password(name: str, /, *, result: type[_T8] = ..., select: Callable[[GetRandomPasswordResponse], _T8] = ..., **arguments: Unpack[_GetRandomPassword]) -> Task[_T8]: ...

class _GetResourcePolicy(CallOptions, total=False):
    SecretId: Required[str]; PolicyName: str
def get_resource_policy(name: str, /, *, result: type[_T9] = ..., select: Callable[[GetResourcePolicyResponse], _T9] = ..., **arguments: Unpack[_GetResourcePolicy]) -> Task[_T9]: ...

class _GetSecretValue(CallOptions, total=False):
    SecretId: Required[str]; VersionId: str; VersionStage: str
def get_secret_value(name: str, /, *, result: type[_T10] = ..., select: Callable[[GetSecretValueResponse], _T10] = ..., **arguments: Unpack[_GetSecretValue]) -> Task[_T10]: ...

class _ListResourcePolicies(CallOptions, total=False):
    SecretId: Required[str]; MaxResults: int; NextToken: str
def list_resource_policies(name: str, /, *, result: type[_T11] = ..., select: Callable[[ListResourcePoliciesResponse], _T11] = ..., **arguments: Unpack[_ListResourcePolicies]) -> Task[_T11]: ...

class _ListSecretVersionIds(CallOptions, total=False):
    SecretId: Required[str]; MaxResults: int; NextToken: str; IncludeDeprecated: bool
def list_secret_version_ids(name: str, /, *, result: type[_T12] = ..., select: Callable[[ListSecretVersionIdsResponse], _T12] = ..., **arguments: Unpack[_ListSecretVersionIds]) -> Task[_T12]: ...

class _ListSecrets(CallOptions, total=False):
    IncludePlannedDeletion: bool; MaxResults: int; NextToken: str; Filters: Sequence[FilterDict]
    SortOrder: SortOrderType | str; SortBy: SortByType | str
def list_secrets(name: str, /, *, result: type[_T13] = ..., select: Callable[[ListSecretsResponse], _T13] = ..., **arguments: Unpack[_ListSecrets]) -> Task[_T13]: ...

class _PutResourcePolicy(CallOptions, total=False):
    SecretId: Required[str]; ResourcePolicy: Required[str]; PolicyName: str; BlockPublicPolicy: bool
def put_resource_policy(name: str, /, *, result: type[_T14] = ..., select: Callable[[PutResourcePolicyResponse], _T14] = ..., **arguments: Unpack[_PutResourcePolicy]) -> Task[_T14]: ...

class _PutSecretValue(CallOptions, total=False):
    SecretId: Required[str]; ClientRequestToken: str; SecretBinary: object; SecretString: str
    VersionStages: Sequence[str]; RotationToken: str
def put_secret_value(name: str, /, *, result: type[_T15] = ..., select: Callable[[PutSecretValueResponse], _T15] = ..., **arguments: Unpack[_PutSecretValue]) -> Task[_T15]: ...

class _RemoveRegionsFromReplication(CallOptions, total=False):
    SecretId: Required[str]; RemoveReplicaRegions: Required[Sequence[str]]
def remove_regions_from_replication(name: str, /, *, result: type[_T16] = ..., select: Callable[[RemoveRegionsFromReplicationResponse], _T16] = ..., **arguments: Unpack[_RemoveRegionsFromReplication]) -> Task[_T16]: ...

class _ReplicateSecretToRegions(CallOptions, total=False):
    SecretId: Required[str]; AddReplicaRegions: Required[Sequence[ReplicaRegionTypeDict]]
    ForceOverwriteReplicaSecret: bool
def replicate_secret_to_regions(name: str, /, *, result: type[_T17] = ..., select: Callable[[ReplicateSecretToRegionsResponse], _T17] = ..., **arguments: Unpack[_ReplicateSecretToRegions]) -> Task[_T17]: ...

class _RestoreSecret(CallOptions, total=False):
    SecretId: Required[str]
def restore_secret(name: str, /, *, result: type[_T18] = ..., select: Callable[[RestoreSecretResponse], _T18] = ..., **arguments: Unpack[_RestoreSecret]) -> Task[_T18]: ...

class _RotateSecret(CallOptions, total=False):
    SecretId: Required[str]; ClientRequestToken: str; RotationLambdaARN: str
    RotationRules: RotationRulesTypeDict | RotationRulesType
    ExternalSecretRotationMetadata: Sequence[ExternalSecretRotationMetadataItemDict | ExternalSecretRotationMetadataItem]
    ExternalSecretRotationRoleArn: str; RotateImmediately: bool
def rotate_secret(name: str, /, *, result: type[_T19] = ..., select: Callable[[RotateSecretResponse], _T19] = ..., **arguments: Unpack[_RotateSecret]) -> Task[_T19]: ...

class _StopReplicationToReplica(CallOptions, total=False):
    SecretId: Required[str]
def stop_replication_to_replica(name: str, /, *, result: type[_T20] = ..., select: Callable[[StopReplicationToReplicaResponse], _T20] = ..., **arguments: Unpack[_StopReplicationToReplica]) -> Task[_T20]: ...

class _TagResource(CallOptions, total=False):
    SecretId: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def tag_resource(name: str, /, *, result: type[_T21] = ..., select: Callable[[Any], _T21] = ..., **arguments: Unpack[_TagResource]) -> Task[_T21]: ...

class _UntagResource(CallOptions, total=False):
    SecretId: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T21] = ..., select: Callable[[Any], _T21] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T21]: ...

class _UpdateSecret(CallOptions, total=False):
    SecretId: Required[str]; ClientRequestToken: str; Description: str; KmsKeyId: str; SecretBinary: object
    SecretString: str; Type: str
def update_secret(name: str, /, *, result: type[_T22] = ..., select: Callable[[UpdateSecretResponse], _T22] = ..., **arguments: Unpack[_UpdateSecret]) -> Task[_T22]: ...

class _UpdateSecretVersionStage(CallOptions, total=False):
    SecretId: Required[str]; VersionStage: Required[str]; RemoveFromVersionId: str; MoveToVersionId: str
def update_secret_version_stage(name: str, /, *, result: type[_T23] = ..., select: Callable[[UpdateSecretVersionStageResponse], _T23] = ..., **arguments: Unpack[_UpdateSecretVersionStage]) -> Task[_T23]: ...

class _ValidateResourcePolicy(CallOptions, total=False):
    SecretId: str; ResourcePolicy: Required[str]
def validate_resource_policy(name: str, /, *, result: type[_T24] = ..., select: Callable[[ValidateResourcePolicyResponse], _T24] = ..., **arguments: Unpack[_ValidateResourcePolicy]) -> Task[_T24]: ...
