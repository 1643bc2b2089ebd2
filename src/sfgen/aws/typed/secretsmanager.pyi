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
    DecryptionFailureException: ErrorName
    EncryptionFailureException: ErrorName
    InternalServiceErrorException: ErrorName
    InvalidNextTokenException: ErrorName
    InvalidParameterException: ErrorName
    InvalidRequestException: ErrorName
    LimitExceededException: ErrorName
    MalformedPolicyDocumentException: ErrorName
    PreconditionNotMetException: ErrorName
    PublicPolicyException: ErrorName
    ResourceExistsException: ErrorName
    ResourceNotFoundException: ErrorName

errors: _Errors

class AssociateCrossAccountReplicaRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    CrossAccountReplicaARN: Required[str]
    ReplicaRestriction: ReplicaRestrictionType | str
    ReplicationRoleARN: str

class BatchGetSecretValueRequestDict(TypedDict, total=False):
    SecretIdList: Sequence[str]
    Filters: Sequence[FilterDict]
    MaxResults: int
    NextToken: str

class CancelRotateSecretRequestDict(TypedDict, total=False):
    SecretId: Required[str]

class CreateSecretRequestDict(TypedDict, total=False):
    Name: Required[str]
    ClientRequestToken: str
    Description: str
    KmsKeyId: str
    SecretBinary: object
    SecretString: str
    Tags: Sequence[TagDict | Tag]
    AddReplicaRegions: Sequence[ReplicaRegionTypeDict]
    ForceOverwriteReplicaSecret: bool
    Type: str
    CrossAccountPrimaryARN: str

class DeleteResourcePolicyRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    PolicyName: str

class DeleteSecretRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    RecoveryWindowInDays: int
    ForceDeleteWithoutRecovery: bool

class DescribeSecretRequestDict(TypedDict, total=False):
    SecretId: Required[str]

class DisassociateCrossAccountReplicaRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    CrossAccountReplicaARN: Required[str]

class ExternalSecretRotationMetadataItemDict(TypedDict, total=False):
    Key: str
    Value: str

class FilterDict(TypedDict, total=False):
    Key: FilterNameStringType | str
    Values: Sequence[str]

class GetRandomPasswordRequestDict(TypedDict, total=False):
    PasswordLength: int
    ExcludeCharacters: str
    ExcludeNumbers: bool
    ExcludePunctuation: bool
    ExcludeUppercase: bool
    ExcludeLowercase: bool
    IncludeSpace: bool
    RequireEachIncludedType: bool

class GetResourcePolicyRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    PolicyName: str

class GetSecretValueRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    VersionId: str
    VersionStage: str

class ListResourcePoliciesRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    MaxResults: int
    NextToken: str

class ListSecretVersionIdsRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    MaxResults: int
    NextToken: str
    IncludeDeprecated: bool

class ListSecretsRequestDict(TypedDict, total=False):
    IncludePlannedDeletion: bool
    MaxResults: int
    NextToken: str
    Filters: Sequence[FilterDict]
    SortOrder: SortOrderType | str
    SortBy: SortByType | str

class PutResourcePolicyRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    ResourcePolicy: Required[str]
    PolicyName: str
    BlockPublicPolicy: bool

class PutSecretValueRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    ClientRequestToken: str
    SecretBinary: object
    SecretString: str
    VersionStages: Sequence[str]
    RotationToken: str

class RemoveRegionsFromReplicationRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    RemoveReplicaRegions: Required[Sequence[str]]

class ReplicaRegionTypeDict(TypedDict, total=False):
    Region: str
    KmsKeyId: str

class ReplicateSecretToRegionsRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    AddReplicaRegions: Required[Sequence[ReplicaRegionTypeDict]]
    ForceOverwriteReplicaSecret: bool

class RestoreSecretRequestDict(TypedDict, total=False):
    SecretId: Required[str]

class RotateSecretRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    ClientRequestToken: str
    RotationLambdaARN: str
    RotationRules: RotationRulesTypeDict | RotationRulesType
    ExternalSecretRotationMetadata: Sequence[ExternalSecretRotationMetadataItemDict | ExternalSecretRotationMetadataItem]
    ExternalSecretRotationRoleArn: str
    RotateImmediately: bool

class RotationRulesTypeDict(TypedDict, total=False):
    AutomaticallyAfterDays: int
    Duration: str
    ScheduleExpression: str

class StopReplicationToReplicaRequestDict(TypedDict, total=False):
    SecretId: Required[str]

class TagDict(TypedDict, total=False):
    Key: str
    Value: str

class TagResourceRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]

class UntagResourceRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateSecretRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    ClientRequestToken: str
    Description: str
    KmsKeyId: str
    SecretBinary: object
    SecretString: str
    Type: str

class UpdateSecretVersionStageRequestDict(TypedDict, total=False):
    SecretId: Required[str]
    VersionStage: Required[str]
    RemoveFromVersionId: str
    MoveToVersionId: str

class ValidateResourcePolicyRequestDict(TypedDict, total=False):
    SecretId: str
    ResourcePolicy: Required[str]

class APIErrorType:
    SecretId: str
    ErrorCode: str
    Message: str

class AssociateCrossAccountReplicaResponse:
    Arn: str
    CrossAccountReplicaARN: str
    ReplicationStatus: StatusType

class BatchGetSecretValueResponse:
    SecretValues: list[SecretValueEntry]
    NextToken: str
    Errors: list[APIErrorType]

class CancelRotateSecretResponse:
    Arn: str
    Name: str
    VersionId: str

class CreateSecretResponse:
    Arn: str
    Name: str
    VersionId: str
    ReplicationStatus: list[ReplicationStatusType]

class CrossAccountPrimaryType:
    PrimarySecretARN: str
    ReplicationStatus: StatusType
    StatusMessage: str

class CrossAccountReplicaEntry:
    ReplicaSecretARN: str
    ReplicationRoleARN: str
    ReplicationStatus: StatusType
    StatusMessage: str

class DeleteResourcePolicyResponse:
    Arn: str
    Name: str
    PolicyName: str

class DeleteSecretResponse:
    Arn: str
    Name: str
    DeletionDate: str

class DescribeSecretResponse:
    Arn: str
    Name: str
    Type: str
    Description: str
    KmsKeyId: str
    RotationEnabled: bool
    RotationLambdaARN: str
    RotationRules: RotationRulesType
    ExternalSecretRotationMetadata: list[ExternalSecretRotationMetadataItem]
    ExternalSecretRotationRoleArn: str
    LastRotatedDate: str
    LastChangedDate: str
    LastAccessedDate: str
    DeletedDate: str
    NextRotationDate: str
    Tags: list[Tag]
    VersionIdsToStages: dict[str, list[str]]
    OwningService: str
    CreatedDate: str
    PrimaryRegion: str
    ReplicationStatus: list[ReplicationStatusType]
    CrossAccountPrimary: CrossAccountPrimaryType
    CrossAccountReplicas: list[CrossAccountReplicaEntry]

class DisassociateCrossAccountReplicaResponse:
    Arn: str
    CrossAccountReplicaARN: str

class ExternalSecretRotationMetadataItem:
    Key: str
    Value: str

class GetRandomPasswordResponse:
    RandomPassword: str

class GetResourcePolicyResponse:
    Arn: str
    Name: str
    ResourcePolicy: str
    PolicyName: str

class GetSecretValueResponse:
    Arn: str
    Name: str
    VersionId: str
    SecretBinary: str
    SecretString: str
    VersionStages: list[str]
    CreatedDate: str

class ListResourcePoliciesResponse:
    ResourcePolicies: list[ResourcePolicySummary]
    NextToken: str

class ListSecretVersionIdsResponse:
    Versions: list[SecretVersionsListEntry]
    NextToken: str
    Arn: str
    Name: str

class ListSecretsResponse:
    SecretList: list[SecretListEntry]
    NextToken: str

class PutResourcePolicyResponse:
    Arn: str
    Name: str
    PolicyName: str

class PutSecretValueResponse:
    Arn: str
    Name: str
    VersionId: str
    VersionStages: list[str]

class RemoveRegionsFromReplicationResponse:
    Arn: str
    ReplicationStatus: list[ReplicationStatusType]

class ReplicateSecretToRegionsResponse:
    Arn: str
    ReplicationStatus: list[ReplicationStatusType]

class ReplicationStatusType:
    Region: str
    KmsKeyId: str
    Status: StatusType
    StatusMessage: str
    LastAccessedDate: str

class ResourcePolicySummary:
    PolicyName: str

class RestoreSecretResponse:
    Arn: str
    Name: str

class RotateSecretResponse:
    Arn: str
    Name: str
    VersionId: str

class RotationRulesType:
    AutomaticallyAfterDays: int
    Duration: str
    ScheduleExpression: str

class SecretListEntry:
    Arn: str
    Name: str
    Type: str
    Description: str
    KmsKeyId: str
    RotationEnabled: bool
    RotationLambdaARN: str
    RotationRules: RotationRulesType
    ExternalSecretRotationMetadata: list[ExternalSecretRotationMetadataItem]
    ExternalSecretRotationRoleArn: str
    LastRotatedDate: str
    LastChangedDate: str
    LastAccessedDate: str
    DeletedDate: str
    NextRotationDate: str
    Tags: list[Tag]
    SecretVersionsToStages: dict[str, list[str]]
    OwningService: str
    CreatedDate: str
    PrimaryRegion: str

class SecretValueEntry:
    Arn: str
    Name: str
    VersionId: str
    SecretBinary: str
    SecretString: str
    VersionStages: list[str]
    CreatedDate: str

class SecretVersionsListEntry:
    VersionId: str
    VersionStages: list[str]
    LastAccessedDate: str
    CreatedDate: str
    KmsKeyIds: list[str]

class StopReplicationToReplicaResponse:
    Arn: str

class Tag:
    Key: str
    Value: str

class UpdateSecretResponse:
    Arn: str
    Name: str
    VersionId: str

class UpdateSecretVersionStageResponse:
    Arn: str
    Name: str

class ValidateResourcePolicyResponse:
    PolicyValidationPassed: bool
    ValidationErrors: list[ValidationErrorsEntry]

class ValidationErrorsEntry:
    CheckName: str
    ErrorMessage: str

_AssociateCrossAccountReplica = TypeVar("_AssociateCrossAccountReplica", default=AssociateCrossAccountReplicaResponse)
_BatchGetSecretValue = TypeVar("_BatchGetSecretValue", default=BatchGetSecretValueResponse)
_CancelRotateSecret = TypeVar("_CancelRotateSecret", default=CancelRotateSecretResponse)
_CreateSecret = TypeVar("_CreateSecret", default=CreateSecretResponse)
_DeleteResourcePolicy = TypeVar("_DeleteResourcePolicy", default=DeleteResourcePolicyResponse)
_DeleteSecret = TypeVar("_DeleteSecret", default=DeleteSecretResponse)
_DescribeSecret = TypeVar("_DescribeSecret", default=DescribeSecretResponse)
_DisassociateCrossAccountReplica = TypeVar("_DisassociateCrossAccountReplica", default=DisassociateCrossAccountReplicaResponse)
_GetRandomPassword = TypeVar("_GetRandomPassword", default=GetRandomPasswordResponse)
_GetResourcePolicy = TypeVar("_GetResourcePolicy", default=GetResourcePolicyResponse)
_GetSecretValue = TypeVar("_GetSecretValue", default=GetSecretValueResponse)
_ListResourcePolicies = TypeVar("_ListResourcePolicies", default=ListResourcePoliciesResponse)
_ListSecretVersionIds = TypeVar("_ListSecretVersionIds", default=ListSecretVersionIdsResponse)
_ListSecrets = TypeVar("_ListSecrets", default=ListSecretsResponse)
_PutResourcePolicy = TypeVar("_PutResourcePolicy", default=PutResourcePolicyResponse)
_PutSecretValue = TypeVar("_PutSecretValue", default=PutSecretValueResponse)
_RemoveRegionsFromReplication = TypeVar("_RemoveRegionsFromReplication", default=RemoveRegionsFromReplicationResponse)
_ReplicateSecretToRegions = TypeVar("_ReplicateSecretToRegions", default=ReplicateSecretToRegionsResponse)
_RestoreSecret = TypeVar("_RestoreSecret", default=RestoreSecretResponse)
_RotateSecret = TypeVar("_RotateSecret", default=RotateSecretResponse)
_StopReplicationToReplica = TypeVar("_StopReplicationToReplica", default=StopReplicationToReplicaResponse)
_TagResource = TypeVar("_TagResource", default=Any)
_UntagResource = TypeVar("_UntagResource", default=Any)
_UpdateSecret = TypeVar("_UpdateSecret", default=UpdateSecretResponse)
_UpdateSecretVersionStage = TypeVar("_UpdateSecretVersionStage", default=UpdateSecretVersionStageResponse)
_ValidateResourcePolicy = TypeVar("_ValidateResourcePolicy", default=ValidateResourcePolicyResponse)

def associate_cross_account_replica(
    name: str,
    /,
    *,
    SecretId: str,
    CrossAccountReplicaARN: str,
    ReplicaRestriction: ReplicaRestrictionType | str = ...,
    ReplicationRoleARN: str = ...,
    result: type[_AssociateCrossAccountReplica] = ...,
    select: Callable[[AssociateCrossAccountReplicaResponse], _AssociateCrossAccountReplica] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AssociateCrossAccountReplica]: ...

def batch_get_secret_value(
    name: str,
    /,
    *,
    SecretIdList: Sequence[str] = ...,
    Filters: Sequence[FilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_BatchGetSecretValue] = ...,
    select: Callable[[BatchGetSecretValueResponse], _BatchGetSecretValue] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetSecretValue]: ...

def cancel_rotate_secret(
    name: str,
    /,
    *,
    SecretId: str,
    result: type[_CancelRotateSecret] = ...,
    select: Callable[[CancelRotateSecretResponse], _CancelRotateSecret] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelRotateSecret]: ...

def create_secret(
    name: str,
    /,
    *,
    Name: str,
    ClientRequestToken: str = ...,
    Description: str = ...,
    KmsKeyId: str = ...,
    SecretBinary: object = ...,
    SecretString: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    AddReplicaRegions: Sequence[ReplicaRegionTypeDict] = ...,
    ForceOverwriteReplicaSecret: bool = ...,
    Type: str = ...,
    CrossAccountPrimaryARN: str = ...,
    result: type[_CreateSecret] = ...,
    select: Callable[[CreateSecretResponse], _CreateSecret] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateSecret]: ...

def delete_resource_policy(
    name: str,
    /,
    *,
    SecretId: str,
    PolicyName: str = ...,
    result: type[_DeleteResourcePolicy] = ...,
    select: Callable[[DeleteResourcePolicyResponse], _DeleteResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteResourcePolicy]: ...

def delete_secret(
    name: str,
    /,
    *,
    SecretId: str,
    RecoveryWindowInDays: int = ...,
    ForceDeleteWithoutRecovery: bool = ...,
    result: type[_DeleteSecret] = ...,
    select: Callable[[DeleteSecretResponse], _DeleteSecret] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteSecret]: ...

def describe_secret(
    name: str,
    /,
    *,
    SecretId: str,
    result: type[_DescribeSecret] = ...,
    select: Callable[[DescribeSecretResponse], _DescribeSecret] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeSecret]: ...

def disassociate_cross_account_replica(
    name: str,
    /,
    *,
    SecretId: str,
    CrossAccountReplicaARN: str,
    result: type[_DisassociateCrossAccountReplica] = ...,
    select: Callable[[DisassociateCrossAccountReplicaResponse], _DisassociateCrossAccountReplica] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisassociateCrossAccountReplica]: ...

def get_random_password(
    name: str,
    /,
    *,
    PasswordLength: int = ...,
    ExcludeCharacters: str = ...,
    ExcludeNumbers: bool = ...,
    ExcludePunctuation: bool = ...,
    ExcludeUppercase: bool = ...,
    ExcludeLowercase: bool = ...,
    IncludeSpace: bool = ...,
    RequireEachIncludedType: bool = ...,
    result: type[_GetRandomPassword] = ...,
    select: Callable[[GetRandomPasswordResponse], _GetRandomPassword] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetRandomPassword]: ...

def get_resource_policy(
    name: str,
    /,
    *,
    SecretId: str,
    PolicyName: str = ...,
    result: type[_GetResourcePolicy] = ...,
    select: Callable[[GetResourcePolicyResponse], _GetResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetResourcePolicy]: ...

def get_secret_value(
    name: str,
    /,
    *,
    SecretId: str,
    VersionId: str = ...,
    VersionStage: str = ...,
    result: type[_GetSecretValue] = ...,
    select: Callable[[GetSecretValueResponse], _GetSecretValue] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSecretValue]: ...

def list_resource_policies(
    name: str,
    /,
    *,
    SecretId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListResourcePolicies] = ...,
    select: Callable[[ListResourcePoliciesResponse], _ListResourcePolicies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListResourcePolicies]: ...

def list_secret_version_ids(
    name: str,
    /,
    *,
    SecretId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    IncludeDeprecated: bool = ...,
    result: type[_ListSecretVersionIds] = ...,
    select: Callable[[ListSecretVersionIdsResponse], _ListSecretVersionIds] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSecretVersionIds]: ...

def list_secrets(
    name: str,
    /,
    *,
    IncludePlannedDeletion: bool = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    Filters: Sequence[FilterDict] = ...,
    SortOrder: SortOrderType | str = ...,
    SortBy: SortByType | str = ...,
    result: type[_ListSecrets] = ...,
    select: Callable[[ListSecretsResponse], _ListSecrets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSecrets]: ...

def put_resource_policy(
    name: str,
    /,
    *,
    SecretId: str,
    ResourcePolicy: str,
    PolicyName: str = ...,
    BlockPublicPolicy: bool = ...,
    result: type[_PutResourcePolicy] = ...,
    select: Callable[[PutResourcePolicyResponse], _PutResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutResourcePolicy]: ...

def put_secret_value(
    name: str,
    /,
    *,
    SecretId: str,
    ClientRequestToken: str = ...,
    SecretBinary: object = ...,
    SecretString: str = ...,
    VersionStages: Sequence[str] = ...,
    RotationToken: str = ...,
    result: type[_PutSecretValue] = ...,
    select: Callable[[PutSecretValueResponse], _PutSecretValue] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutSecretValue]: ...

def remove_regions_from_replication(
    name: str,
    /,
    *,
    SecretId: str,
    RemoveReplicaRegions: Sequence[str],
    result: type[_RemoveRegionsFromReplication] = ...,
    select: Callable[[RemoveRegionsFromReplicationResponse], _RemoveRegionsFromReplication] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RemoveRegionsFromReplication]: ...

def replicate_secret_to_regions(
    name: str,
    /,
    *,
    SecretId: str,
    AddReplicaRegions: Sequence[ReplicaRegionTypeDict],
    ForceOverwriteReplicaSecret: bool = ...,
    result: type[_ReplicateSecretToRegions] = ...,
    select: Callable[[ReplicateSecretToRegionsResponse], _ReplicateSecretToRegions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ReplicateSecretToRegions]: ...

def restore_secret(
    name: str,
    /,
    *,
    SecretId: str,
    result: type[_RestoreSecret] = ...,
    select: Callable[[RestoreSecretResponse], _RestoreSecret] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RestoreSecret]: ...

def rotate_secret(
    name: str,
    /,
    *,
    SecretId: str,
    ClientRequestToken: str = ...,
    RotationLambdaARN: str = ...,
    RotationRules: RotationRulesTypeDict | RotationRulesType = ...,
    ExternalSecretRotationMetadata: Sequence[ExternalSecretRotationMetadataItemDict | ExternalSecretRotationMetadataItem] = ...,
    ExternalSecretRotationRoleArn: str = ...,
    RotateImmediately: bool = ...,
    result: type[_RotateSecret] = ...,
    select: Callable[[RotateSecretResponse], _RotateSecret] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RotateSecret]: ...

def stop_replication_to_replica(
    name: str,
    /,
    *,
    SecretId: str,
    result: type[_StopReplicationToReplica] = ...,
    select: Callable[[StopReplicationToReplicaResponse], _StopReplicationToReplica] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopReplicationToReplica]: ...

def tag_resource(
    name: str,
    /,
    *,
    SecretId: str,
    Tags: Sequence[TagDict | Tag],
    result: type[_TagResource] = ...,
    select: Callable[[Any], _TagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagResource]: ...

def untag_resource(
    name: str,
    /,
    *,
    SecretId: str,
    TagKeys: Sequence[str],
    result: type[_UntagResource] = ...,
    select: Callable[[Any], _UntagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UntagResource]: ...

def update_secret(
    name: str,
    /,
    *,
    SecretId: str,
    ClientRequestToken: str = ...,
    Description: str = ...,
    KmsKeyId: str = ...,
    SecretBinary: object = ...,
    SecretString: str = ...,
    Type: str = ...,
    result: type[_UpdateSecret] = ...,
    select: Callable[[UpdateSecretResponse], _UpdateSecret] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateSecret]: ...

def update_secret_version_stage(
    name: str,
    /,
    *,
    SecretId: str,
    VersionStage: str,
    RemoveFromVersionId: str = ...,
    MoveToVersionId: str = ...,
    result: type[_UpdateSecretVersionStage] = ...,
    select: Callable[[UpdateSecretVersionStageResponse], _UpdateSecretVersionStage] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateSecretVersionStage]: ...

def validate_resource_policy(
    name: str,
    /,
    *,
    ResourcePolicy: str,
    SecretId: str = ...,
    result: type[_ValidateResourcePolicy] = ...,
    select: Callable[[ValidateResourcePolicyResponse], _ValidateResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ValidateResourcePolicy]: ...
