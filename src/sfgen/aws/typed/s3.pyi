"""s3: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AnalyticsS3ExportFileFormat: TypeAlias = Literal["CSV"]
AnnotationConfigurationState: TypeAlias = Literal["ENABLED", "DISABLED"]
AnnotationDirective: TypeAlias = Literal["COPY", "EXCLUDE"]
ArchiveStatus: TypeAlias = Literal["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"]
BucketAbacStatus: TypeAlias = Literal["Enabled", "Disabled"]
BucketAccelerateStatus: TypeAlias = Literal["Enabled", "Suspended"]
BucketCannedACL: TypeAlias = Literal["private", "public-read", "public-read-write", "authenticated-read"]
BucketLocationConstraint: TypeAlias = Literal["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "EU", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2"]
BucketLogsPermission: TypeAlias = Literal["FULL_CONTROL", "READ", "WRITE"]
BucketNamespace: TypeAlias = Literal["account-regional", "global"]
BucketType: TypeAlias = Literal["Directory"]
BucketVersioningStatus: TypeAlias = Literal["Enabled", "Suspended"]
ChecksumAlgorithm: TypeAlias = Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"]
ChecksumMode: TypeAlias = Literal["ENABLED"]
ChecksumType: TypeAlias = Literal["COMPOSITE", "FULL_OBJECT"]
CompressionType: TypeAlias = Literal["NONE", "GZIP", "BZIP2"]
DataRedundancy: TypeAlias = Literal["SingleAvailabilityZone", "SingleLocalZone"]
DeleteMarkerReplicationStatus: TypeAlias = Literal["Enabled", "Disabled"]
EncodingType: TypeAlias = Literal["url"]
EncryptionType: TypeAlias = Literal["NONE", "SSE-C"]
Event: TypeAlias = Literal["s3:ReducedRedundancyLostObject", "s3:ObjectCreated:*", "s3:ObjectCreated:Put", "s3:ObjectCreated:Post", "s3:ObjectCreated:Copy", "s3:ObjectCreated:CompleteMultipartUpload", "s3:ObjectRemoved:*", "s3:ObjectRemoved:Delete", "s3:ObjectRemoved:DeleteMarkerCreated", "s3:ObjectRestore:*", "s3:ObjectRestore:Post", "s3:ObjectRestore:Completed", "s3:Replication:*", "s3:Replication:OperationFailedReplication", "s3:Replication:OperationNotTracked", "s3:Replication:OperationMissedThreshold", "s3:Replication:OperationReplicatedAfterThreshold", "s3:ObjectRestore:Delete", "s3:LifecycleTransition", "s3:IntelligentTiering", "s3:ObjectAcl:Put", "s3:LifecycleExpiration:*", "s3:LifecycleExpiration:Delete", "s3:LifecycleExpiration:DeleteMarkerCreated", "s3:ObjectTagging:*", "s3:ObjectTagging:Put", "s3:ObjectTagging:Delete", "s3:ObjectAnnotation:*", "s3:ObjectAnnotation:Put", "s3:ObjectAnnotation:Delete", "s3:ObjectRetention:Put"]
ExistingObjectReplicationStatus: TypeAlias = Literal["Enabled", "Disabled"]
ExpirationState: TypeAlias = Literal["ENABLED", "DISABLED"]
ExpirationStatus: TypeAlias = Literal["Enabled", "Disabled"]
ExpressionType: TypeAlias = Literal["SQL"]
FileHeaderInfo: TypeAlias = Literal["USE", "IGNORE", "NONE"]
FilterRuleName: TypeAlias = Literal["prefix", "suffix"]
IntelligentTieringAccessTier: TypeAlias = Literal["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"]
IntelligentTieringStatus: TypeAlias = Literal["Enabled", "Disabled"]
InventoryConfigurationState: TypeAlias = Literal["ENABLED", "DISABLED"]
InventoryFormat: TypeAlias = Literal["CSV", "ORC", "Parquet"]
InventoryFrequency: TypeAlias = Literal["Daily", "Weekly"]
InventoryIncludedObjectVersions: TypeAlias = Literal["All", "Current"]
InventoryOptionalField: TypeAlias = Literal["Size", "LastModifiedDate", "StorageClass", "ETag", "IsMultipartUploaded", "ReplicationStatus", "EncryptionStatus", "ObjectLockRetainUntilDate", "ObjectLockMode", "ObjectLockLegalHoldStatus", "ObjectLockEventHoldStatus", "ObjectLockEventHoldDuration", "IntelligentTieringAccessTier", "BucketKeyStatus", "ChecksumAlgorithm", "ObjectAccessControlList", "ObjectOwner", "LifecycleExpirationDate", "IntelligentTieringReferenceDate"]
JSONType: TypeAlias = Literal["DOCUMENT", "LINES"]
LocationType: TypeAlias = Literal["AvailabilityZone", "LocalZone"]
MFADelete: TypeAlias = Literal["Enabled", "Disabled"]
MFADeleteStatus: TypeAlias = Literal["Enabled", "Disabled"]
MetadataDirective: TypeAlias = Literal["COPY", "REPLACE"]
MetricsStatus: TypeAlias = Literal["Enabled", "Disabled"]
ObjectAttributes: TypeAlias = Literal["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"]
ObjectCannedACL: TypeAlias = Literal["private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read", "bucket-owner-full-control"]
ObjectLockEnabled: TypeAlias = Literal["Enabled"]
ObjectLockEventHold: TypeAlias = Literal["ON", "OFF"]
ObjectLockLegalHoldStatus: TypeAlias = Literal["ON", "OFF"]
ObjectLockMode: TypeAlias = Literal["GOVERNANCE", "COMPLIANCE"]
ObjectLockRetentionMode: TypeAlias = Literal["GOVERNANCE", "COMPLIANCE"]
ObjectOwnership: TypeAlias = Literal["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"]
ObjectStorageClass: TypeAlias = Literal["STANDARD", "REDUCED_REDUNDANCY", "GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP", "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM"]
ObjectVersionStorageClass: TypeAlias = Literal["STANDARD"]
OptionalObjectAttributes: TypeAlias = Literal["RestoreStatus"]
OwnerOverride: TypeAlias = Literal["Destination"]
PartitionDateSource: TypeAlias = Literal["EventTime", "DeliveryTime"]
Payer: TypeAlias = Literal["Requester", "BucketOwner"]
Permission: TypeAlias = Literal["FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP"]
Protocol: TypeAlias = Literal["http", "https"]
QuoteFields: TypeAlias = Literal["ALWAYS", "ASNEEDED"]
ReplicaModificationsStatus: TypeAlias = Literal["Enabled", "Disabled"]
ReplicationRuleStatus: TypeAlias = Literal["Enabled", "Disabled"]
ReplicationStatus: TypeAlias = Literal["COMPLETE", "PENDING", "FAILED", "REPLICA", "COMPLETED"]
ReplicationTimeStatus: TypeAlias = Literal["Enabled", "Disabled"]
RequestCharged: TypeAlias = Literal["requester"]
RequestPayer: TypeAlias = Literal["requester"]
RestoreRequestType: TypeAlias = Literal["SELECT"]
S3TablesBucketType: TypeAlias = Literal["aws", "customer"]
ServerSideEncryption: TypeAlias = Literal["AES256", "aws:fsx", "aws:backup", "aws:kms", "aws:kms:dsse"]
SessionMode: TypeAlias = Literal["ReadOnly", "ReadWrite"]
SseKmsEncryptedObjectsStatus: TypeAlias = Literal["Enabled", "Disabled"]
StorageClass: TypeAlias = Literal["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP", "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM"]
StorageClassAnalysisSchemaVersion: TypeAlias = Literal["V_1"]
TableSseAlgorithm: TypeAlias = Literal["aws:kms", "AES256"]
TaggingDirective: TypeAlias = Literal["COPY", "REPLACE"]
Tier: TypeAlias = Literal["Standard", "Bulk", "Expedited"]
TransitionDefaultMinimumObjectSize: TypeAlias = Literal["varies_by_storage_class", "all_storage_classes_128K"]
TransitionStorageClass: TypeAlias = Literal["GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "GLACIER_IR"]
Type: TypeAlias = Literal["CanonicalUser", "AmazonCustomerByEmail", "Group"]
_AbacStatus: TypeAlias = AbacStatus
_AbortIncompleteMultipartUpload: TypeAlias = AbortIncompleteMultipartUpload
_AccessControlTranslation: TypeAlias = AccessControlTranslation
_AnalyticsConfiguration: TypeAlias = AnalyticsConfiguration
_AnnotationDirective: TypeAlias = AnnotationDirective
_AnnotationTableConfigurationResult: TypeAlias = AnnotationTableConfigurationResult
_ArchiveStatus: TypeAlias = ArchiveStatus
_BlockedEncryptionTypes: TypeAlias = BlockedEncryptionTypes
_BucketNamespace: TypeAlias = BucketNamespace
_Checksum: TypeAlias = Checksum
_ChecksumAlgorithm: TypeAlias = ChecksumAlgorithm
_ChecksumMode: TypeAlias = ChecksumMode
_ChecksumType: TypeAlias = ChecksumType
_CloudFunctionConfiguration: TypeAlias = CloudFunctionConfiguration
_CompressionType: TypeAlias = CompressionType
_Condition: TypeAlias = Condition
_CopyObjectResult: TypeAlias = CopyObjectResult
_CopyPartResult: TypeAlias = CopyPartResult
_DataRedundancy: TypeAlias = DataRedundancy
_DefaultRetention: TypeAlias = DefaultRetention
_DeleteMarkerReplication: TypeAlias = DeleteMarkerReplication
_Destination: TypeAlias = Destination
_DestinationResult: TypeAlias = DestinationResult
_EncodingType: TypeAlias = EncodingType
_EncryptionConfiguration: TypeAlias = EncryptionConfiguration
_EncryptionType: TypeAlias = EncryptionType
_ErrorDocument: TypeAlias = ErrorDocument
_Event: TypeAlias = Event
_EventBridgeConfiguration: TypeAlias = EventBridgeConfiguration
_EventHoldDuration: TypeAlias = EventHoldDuration
_ExistingObjectReplication: TypeAlias = ExistingObjectReplication
_ExpressionType: TypeAlias = ExpressionType
_FileHeaderInfo: TypeAlias = FileHeaderInfo
_GetBucketMetadataConfigurationResult: TypeAlias = GetBucketMetadataConfigurationResult
_GetBucketMetadataTableConfigurationResult: TypeAlias = GetBucketMetadataTableConfigurationResult
_Grantee: TypeAlias = Grantee
_IndexDocument: TypeAlias = IndexDocument
_Initiator: TypeAlias = Initiator
_IntelligentTieringConfiguration: TypeAlias = IntelligentTieringConfiguration
_InventoryConfiguration: TypeAlias = InventoryConfiguration
_InventoryTableConfigurationResult: TypeAlias = InventoryTableConfigurationResult
_JournalTableConfigurationResult: TypeAlias = JournalTableConfigurationResult
_LoggingEnabled: TypeAlias = LoggingEnabled
_MetadataConfigurationResult: TypeAlias = MetadataConfigurationResult
_MetadataDirective: TypeAlias = MetadataDirective
_MetadataTableConfigurationResult: TypeAlias = MetadataTableConfigurationResult
_Metrics: TypeAlias = Metrics
_MetricsConfiguration: TypeAlias = MetricsConfiguration
_NoncurrentVersionExpiration: TypeAlias = NoncurrentVersionExpiration
_NoncurrentVersionTransition: TypeAlias = NoncurrentVersionTransition
_NotificationConfiguration: TypeAlias = NotificationConfiguration
_ObjectAttributes: TypeAlias = ObjectAttributes
_ObjectLockConfiguration: TypeAlias = ObjectLockConfiguration
_ObjectLockEnabled: TypeAlias = ObjectLockEnabled
_ObjectLockEventHold: TypeAlias = ObjectLockEventHold
_ObjectLockLegalHoldStatus: TypeAlias = ObjectLockLegalHoldStatus
_ObjectLockMode: TypeAlias = ObjectLockMode
_ObjectOwnership: TypeAlias = ObjectOwnership
_OptionalObjectAttributes: TypeAlias = OptionalObjectAttributes
_Owner: TypeAlias = Owner
_OwnershipControls: TypeAlias = OwnershipControls
_PartitionDateSource: TypeAlias = PartitionDateSource
_PartitionedPrefix: TypeAlias = PartitionedPrefix
_Payer: TypeAlias = Payer
_Permission: TypeAlias = Permission
_PolicyStatus: TypeAlias = PolicyStatus
_Protocol: TypeAlias = Protocol
_PublicAccessBlockConfiguration: TypeAlias = PublicAccessBlockConfiguration
_QuoteFields: TypeAlias = QuoteFields
_RecordExpiration: TypeAlias = RecordExpiration
_Redirect: TypeAlias = Redirect
_RedirectAllRequestsTo: TypeAlias = RedirectAllRequestsTo
_ReplicaModifications: TypeAlias = ReplicaModifications
_ReplicationConfiguration: TypeAlias = ReplicationConfiguration
_ReplicationStatus: TypeAlias = ReplicationStatus
_ReplicationTime: TypeAlias = ReplicationTime
_RequestCharged: TypeAlias = RequestCharged
_RequestPayer: TypeAlias = RequestPayer
_RestoreStatus: TypeAlias = RestoreStatus
_S3TablesDestinationResult: TypeAlias = S3TablesDestinationResult
_ServerSideEncryption: TypeAlias = ServerSideEncryption
_ServerSideEncryptionConfiguration: TypeAlias = ServerSideEncryptionConfiguration
_SessionMode: TypeAlias = SessionMode
_SimplePrefix: TypeAlias = SimplePrefix
_SourceSelectionCriteria: TypeAlias = SourceSelectionCriteria
_SseKmsEncryptedObjects: TypeAlias = SseKmsEncryptedObjects
_StorageClass: TypeAlias = StorageClass
_StorageClassAnalysis: TypeAlias = StorageClassAnalysis
_Tag: TypeAlias = Tag
_TaggingDirective: TypeAlias = TaggingDirective
_TargetObjectKeyFormat: TypeAlias = TargetObjectKeyFormat
_Tier: TypeAlias = Tier
_Transition: TypeAlias = Transition
_TransitionDefaultMinimumObjectSize: TypeAlias = TransitionDefaultMinimumObjectSize
_Type: TypeAlias = Type

class _Errors:
    AccessDeniedException: ErrorName
    AnnotationLimitExceededException: ErrorName
    AnnotationNameTooLongException: ErrorName
    BucketAlreadyExistsException: ErrorName
    BucketAlreadyOwnedByYouException: ErrorName
    EncryptionTypeMismatchException: ErrorName
    IdempotencyParameterMismatchException: ErrorName
    InvalidAnnotationNameException: ErrorName
    InvalidObjectStateException: ErrorName
    InvalidPrefixException: ErrorName
    InvalidRequestException: ErrorName
    InvalidWriteOffsetException: ErrorName
    NoSuchAnnotationException: ErrorName
    NoSuchBucketException: ErrorName
    NoSuchKeyException: ErrorName
    NoSuchUploadException: ErrorName
    ObjectAlreadyInActiveTierErrorException: ErrorName
    ObjectNotInActiveTierErrorException: ErrorName
    TooManyPartsException: ErrorName
    UnsupportedMediaTypeException: ErrorName

errors: _Errors

class AbacStatusDict(TypedDict, total=False):
    Status: BucketAbacStatus | str

class AbortIncompleteMultipartUploadDict(TypedDict, total=False):
    DaysAfterInitiation: int

class AbortMultipartUploadRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    UploadId: Required[str]
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
    IfMatchInitiatedTime: str | datetime

class AccelerateConfigurationDict(TypedDict, total=False):
    Status: BucketAccelerateStatus | str

class AccessControlPolicyDict(TypedDict, total=False):
    Grants: Sequence[GrantDict | Grant]
    Owner: OwnerDict | _Owner

class AccessControlTranslationDict(TypedDict, total=False):
    Owner: Required[OwnerOverride | str]

class AnalyticsAndOperatorDict(TypedDict, total=False):
    Prefix: str
    Tags: Sequence[TagDict | Tag]

class AnalyticsConfigurationDict(TypedDict, total=False):
    Id: Required[str]
    Filter: AnalyticsFilterDict | AnalyticsFilter
    StorageClassAnalysis: Required[StorageClassAnalysisDict | _StorageClassAnalysis]

class AnalyticsExportDestinationDict(TypedDict, total=False):
    S3BucketDestination: Required[AnalyticsS3BucketDestinationDict | AnalyticsS3BucketDestination]

class AnalyticsFilterDict(TypedDict, total=False):
    Prefix: str
    Tag: TagDict | _Tag
    And: AnalyticsAndOperatorDict | AnalyticsAndOperator

class AnalyticsS3BucketDestinationDict(TypedDict, total=False):
    Format: Required[AnalyticsS3ExportFileFormat | str]
    BucketAccountId: str
    Bucket: Required[str]
    Prefix: str

class AnnotationTableConfigurationDict(TypedDict, total=False):
    ConfigurationState: Required[AnnotationConfigurationState | str]
    EncryptionConfiguration: MetadataTableEncryptionConfigurationDict
    Role: str

class AnnotationTableConfigurationUpdatesDict(TypedDict, total=False):
    ConfigurationState: Required[AnnotationConfigurationState | str]
    EncryptionConfiguration: MetadataTableEncryptionConfigurationDict
    Role: str

class BlockedEncryptionTypesDict(TypedDict, total=False):
    EncryptionType: Sequence[_EncryptionType | str]

class BucketInfoDict(TypedDict, total=False):
    DataRedundancy: _DataRedundancy | str
    Type: BucketType | str

class BucketLifecycleConfigurationDict(TypedDict, total=False):
    Rules: Required[Sequence[LifecycleRuleDict | LifecycleRule]]

class BucketLoggingStatusDict(TypedDict, total=False):
    LoggingEnabled: LoggingEnabledDict | _LoggingEnabled

class CORSConfigurationDict(TypedDict, total=False):
    CorsRules: Required[Sequence[CORSRuleDict | CORSRule]]

class CORSRuleDict(TypedDict, total=False):
    Id: str
    AllowedHeaders: Sequence[str]
    AllowedMethods: Required[Sequence[str]]
    AllowedOrigins: Required[Sequence[str]]
    ExposeHeaders: Sequence[str]
    MaxAgeSeconds: int

class CSVInputDict(TypedDict, total=False):
    FileHeaderInfo: _FileHeaderInfo | str
    Comments: str
    QuoteEscapeCharacter: str
    RecordDelimiter: str
    FieldDelimiter: str
    QuoteCharacter: str
    AllowQuotedRecordDelimiter: bool

class CSVOutputDict(TypedDict, total=False):
    QuoteFields: _QuoteFields | str
    QuoteEscapeCharacter: str
    RecordDelimiter: str
    FieldDelimiter: str
    QuoteCharacter: str

class CloudFunctionConfigurationDict(TypedDict, total=False):
    Id: str
    Event: _Event | str
    Events: Sequence[_Event | str]
    CloudFunction: str
    InvocationRole: str

class CompleteMultipartUploadRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    MultipartUpload: CompletedMultipartUploadDict
    UploadId: Required[str]
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: _ChecksumType | str
    MpuObjectSize: int
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
    IfMatch: str
    IfNoneMatch: str
    SseCustomerAlgorithm: str
    SseCustomerKey: str
    SseCustomerKeyMD5: str

class CompletedMultipartUploadDict(TypedDict, total=False):
    Parts: Sequence[CompletedPartDict]

class CompletedPartDict(TypedDict, total=False):
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    PartNumber: int

class ConditionDict(TypedDict, total=False):
    HttpErrorCodeReturnedEquals: str
    KeyPrefixEquals: str

class CopyObjectRequestDict(TypedDict, total=False):
    Acl: ObjectCannedACL | str
    Bucket: Required[str]
    CacheControl: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentType: str
    CopySource: Required[str]
    CopySourceIfMatch: str
    CopySourceIfModifiedSince: str | datetime
    CopySourceIfNoneMatch: str
    CopySourceIfUnmodifiedSince: str | datetime
    Expires: str | datetime
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWriteACP: str
    IfMatch: str
    IfNoneMatch: str
    Key: Required[str]
    Metadata: Mapping[str, str]
    MetadataDirective: _MetadataDirective | str
    TaggingDirective: _TaggingDirective | str
    AnnotationDirective: _AnnotationDirective | str
    ServerSideEncryption: _ServerSideEncryption | str
    StorageClass: _StorageClass | str
    WebsiteRedirectLocation: str
    SseCustomerAlgorithm: str
    SseCustomerKey: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    SsekmsEncryptionContext: str
    BucketKeyEnabled: bool
    CopySourceSSECustomerAlgorithm: str
    CopySourceSSECustomerKey: str
    CopySourceSSECustomerKeyMD5: str
    RequestPayer: _RequestPayer | str
    Tagging: str
    ObjectLockMode: _ObjectLockMode | str
    ObjectLockRetainUntilDate: str | datetime
    ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus | str
    ObjectLockEventHold: _ObjectLockEventHold | str
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int
    ExpectedBucketOwner: str
    ExpectedSourceBucketOwner: str

class CreateBucketConfigurationDict(TypedDict, total=False):
    LocationConstraint: BucketLocationConstraint | str
    Location: LocationInfoDict
    Bucket: BucketInfoDict
    Tags: Sequence[TagDict | Tag]

class CreateBucketMetadataConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    MetadataConfiguration: Required[MetadataConfigurationDict]
    ExpectedBucketOwner: str

class CreateBucketMetadataTableConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    MetadataTableConfiguration: Required[MetadataTableConfigurationDict]
    ExpectedBucketOwner: str

class CreateBucketRequestDict(TypedDict, total=False):
    Acl: BucketCannedACL | str
    Bucket: Required[str]
    CreateBucketConfiguration: CreateBucketConfigurationDict
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWrite: str
    GrantWriteACP: str
    ObjectLockEnabledForBucket: bool
    ObjectOwnership: _ObjectOwnership | str
    BucketNamespace: _BucketNamespace | str

class CreateMultipartUploadRequestDict(TypedDict, total=False):
    Acl: ObjectCannedACL | str
    Bucket: Required[str]
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentType: str
    Expires: str | datetime
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWriteACP: str
    Key: Required[str]
    Metadata: Mapping[str, str]
    ServerSideEncryption: _ServerSideEncryption | str
    StorageClass: _StorageClass | str
    WebsiteRedirectLocation: str
    SseCustomerAlgorithm: str
    SseCustomerKey: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    SsekmsEncryptionContext: str
    BucketKeyEnabled: bool
    RequestPayer: _RequestPayer | str
    Tagging: str
    ObjectLockMode: _ObjectLockMode | str
    ObjectLockRetainUntilDate: str | datetime
    ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus | str
    ObjectLockEventHold: _ObjectLockEventHold | str
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int
    ExpectedBucketOwner: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    ChecksumType: _ChecksumType | str

class CreateSessionRequestDict(TypedDict, total=False):
    SessionMode: _SessionMode | str
    Bucket: Required[str]
    ServerSideEncryption: _ServerSideEncryption | str
    SsekmsKeyId: str
    SsekmsEncryptionContext: str
    BucketKeyEnabled: bool

class DefaultRetentionDict(TypedDict, total=False):
    Mode: ObjectLockRetentionMode | str
    Days: int
    Years: int
    DefaultEventHold: EventHoldDurationDict | EventHoldDuration

class DeleteDict(TypedDict, total=False):
    Objects: Required[Sequence[ObjectIdentifierDict]]
    Quiet: bool

class DeleteBucketAnalyticsConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Id: Required[str]
    ExpectedBucketOwner: str

class DeleteBucketCorsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class DeleteBucketEncryptionRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class DeleteBucketIntelligentTieringConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Id: Required[str]
    ExpectedBucketOwner: str

class DeleteBucketInventoryConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Id: Required[str]
    ExpectedBucketOwner: str

class DeleteBucketLifecycleRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class DeleteBucketMetadataConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class DeleteBucketMetadataTableConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class DeleteBucketMetricsConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Id: Required[str]
    ExpectedBucketOwner: str

class DeleteBucketOwnershipControlsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class DeleteBucketPolicyRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class DeleteBucketReplicationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class DeleteBucketRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class DeleteBucketTaggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class DeleteBucketWebsiteRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class DeleteMarkerReplicationDict(TypedDict, total=False):
    Status: DeleteMarkerReplicationStatus | str

class DeleteObjectAnnotationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    AnnotationName: Required[str]
    VersionId: str
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
    ObjectIfMatch: str

class DeleteObjectRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    Mfa: str
    VersionId: str
    RequestPayer: _RequestPayer | str
    BypassGovernanceRetention: bool
    ExpectedBucketOwner: str
    IfMatch: str
    IfMatchLastModifiedTime: str | datetime
    IfMatchSize: int

class DeleteObjectTaggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    ExpectedBucketOwner: str

class DeleteObjectsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Delete: Required[DeleteDict]
    Mfa: str
    RequestPayer: _RequestPayer | str
    BypassGovernanceRetention: bool
    ExpectedBucketOwner: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str

class DeletePublicAccessBlockRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class DestinationDict(TypedDict, total=False):
    Bucket: Required[str]
    Account: str
    StorageClass: _StorageClass | str
    AccessControlTranslation: AccessControlTranslationDict | _AccessControlTranslation
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
    ReplicationTime: ReplicationTimeDict | _ReplicationTime
    Metrics: MetricsDict | _Metrics

class EncryptionDict(TypedDict, total=False):
    EncryptionType: Required[ServerSideEncryption | str]
    KmsKeyId: str
    KmsContext: str

class EncryptionConfigurationDict(TypedDict, total=False):
    ReplicaKmsKeyID: str

class ErrorDocumentDict(TypedDict, total=False):
    Key: Required[str]

class EventBridgeConfigurationDict(TypedDict, total=False):
    ...

class EventHoldDurationDict(TypedDict, total=False):
    Days: int
    Years: int

class ExistingObjectReplicationDict(TypedDict, total=False):
    Status: Required[ExistingObjectReplicationStatus | str]

class FilterRuleDict(TypedDict, total=False):
    Name: FilterRuleName | str
    Value: str

class GetBucketAbacRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketAccelerateConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str
    RequestPayer: _RequestPayer | str

class GetBucketAclRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketAnalyticsConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Id: Required[str]
    ExpectedBucketOwner: str

class GetBucketCorsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketEncryptionRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketIntelligentTieringConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Id: Required[str]
    ExpectedBucketOwner: str

class GetBucketInventoryConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Id: Required[str]
    ExpectedBucketOwner: str

class GetBucketLifecycleConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketLifecycleRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketLocationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketLoggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketMetadataConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketMetadataTableConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketMetricsConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Id: Required[str]
    ExpectedBucketOwner: str

class GetBucketNotificationConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketOwnershipControlsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketPolicyRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketPolicyStatusRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketReplicationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketRequestPaymentRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketTaggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketVersioningRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetBucketWebsiteRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetObjectAclRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str

class GetObjectAnnotationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    AnnotationName: Required[str]
    VersionId: str
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
    ChecksumMode: _ChecksumMode | str

class GetObjectAttributesRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    MaxParts: int
    PartNumberMarker: int
    SseCustomerAlgorithm: str
    SseCustomerKey: str
    SseCustomerKeyMD5: str
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
    ObjectAttributes: Required[Sequence[_ObjectAttributes | str]]

class GetObjectLegalHoldRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str

class GetObjectLockConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GetObjectRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    IfMatch: str
    IfModifiedSince: str | datetime
    IfNoneMatch: str
    IfUnmodifiedSince: str | datetime
    Key: Required[str]
    Range: str
    ResponseCacheControl: str
    ResponseContentDisposition: str
    ResponseContentEncoding: str
    ResponseContentLanguage: str
    ResponseContentType: str
    ResponseExpires: str | datetime
    VersionId: str
    SseCustomerAlgorithm: str
    SseCustomerKey: str
    SseCustomerKeyMD5: str
    RequestPayer: _RequestPayer | str
    PartNumber: int
    ExpectedBucketOwner: str
    ChecksumMode: _ChecksumMode | str

class GetObjectRetentionRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str

class GetObjectTaggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    ExpectedBucketOwner: str
    RequestPayer: _RequestPayer | str

class GetObjectTorrentRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str

class GetPublicAccessBlockRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class GlacierJobParametersDict(TypedDict, total=False):
    Tier: Required[_Tier | str]

class GrantDict(TypedDict, total=False):
    Grantee: GranteeDict | _Grantee
    Permission: _Permission | str

class GranteeDict(TypedDict, total=False):
    DisplayName: str
    EmailAddress: str
    Id: str
    Type: Required[_Type | str]
    Uri: str

class HeadBucketRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ExpectedBucketOwner: str

class HeadObjectRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    IfMatch: str
    IfModifiedSince: str | datetime
    IfNoneMatch: str
    IfUnmodifiedSince: str | datetime
    Key: Required[str]
    Range: str
    ResponseCacheControl: str
    ResponseContentDisposition: str
    ResponseContentEncoding: str
    ResponseContentLanguage: str
    ResponseContentType: str
    ResponseExpires: str | datetime
    VersionId: str
    SseCustomerAlgorithm: str
    SseCustomerKey: str
    SseCustomerKeyMD5: str
    RequestPayer: _RequestPayer | str
    PartNumber: int
    ExpectedBucketOwner: str
    ChecksumMode: _ChecksumMode | str

class IndexDocumentDict(TypedDict, total=False):
    Suffix: Required[str]

class InputSerializationDict(TypedDict, total=False):
    Csv: CSVInputDict
    CompressionType: _CompressionType | str
    Json: JSONInputDict
    Parquet: ParquetInputDict

class IntelligentTieringAndOperatorDict(TypedDict, total=False):
    Prefix: str
    Tags: Sequence[TagDict | Tag]

class IntelligentTieringConfigurationDict(TypedDict, total=False):
    Id: Required[str]
    Filter: IntelligentTieringFilterDict | IntelligentTieringFilter
    Status: Required[IntelligentTieringStatus | str]
    Tierings: Required[Sequence[TieringDict | Tiering]]

class IntelligentTieringFilterDict(TypedDict, total=False):
    Prefix: str
    Tag: TagDict | _Tag
    And: IntelligentTieringAndOperatorDict | IntelligentTieringAndOperator

class InventoryConfigurationDict(TypedDict, total=False):
    Destination: Required[InventoryDestinationDict | InventoryDestination]
    IsEnabled: Required[bool]
    Filter: InventoryFilterDict | InventoryFilter
    Id: Required[str]
    IncludedObjectVersions: Required[InventoryIncludedObjectVersions | str]
    OptionalFields: Sequence[InventoryOptionalField | str]
    Schedule: Required[InventoryScheduleDict | InventorySchedule]

class InventoryDestinationDict(TypedDict, total=False):
    S3BucketDestination: Required[InventoryS3BucketDestinationDict | InventoryS3BucketDestination]

class InventoryEncryptionDict(TypedDict, total=False):
    Sses3: SSES3Dict | SSES3
    Ssekms: SSEKMSDict | SSEKMS

class InventoryFilterDict(TypedDict, total=False):
    Prefix: Required[str]

class InventoryS3BucketDestinationDict(TypedDict, total=False):
    AccountId: str
    Bucket: Required[str]
    Format: Required[InventoryFormat | str]
    Prefix: str
    Encryption: InventoryEncryptionDict | InventoryEncryption

class InventoryScheduleDict(TypedDict, total=False):
    Frequency: Required[InventoryFrequency | str]

class InventoryTableConfigurationDict(TypedDict, total=False):
    ConfigurationState: Required[InventoryConfigurationState | str]
    EncryptionConfiguration: MetadataTableEncryptionConfigurationDict

class InventoryTableConfigurationUpdatesDict(TypedDict, total=False):
    ConfigurationState: Required[InventoryConfigurationState | str]
    EncryptionConfiguration: MetadataTableEncryptionConfigurationDict

class JSONInputDict(TypedDict, total=False):
    Type: JSONType | str

class JSONOutputDict(TypedDict, total=False):
    RecordDelimiter: str

class JournalTableConfigurationDict(TypedDict, total=False):
    RecordExpiration: Required[RecordExpirationDict | _RecordExpiration]
    EncryptionConfiguration: MetadataTableEncryptionConfigurationDict

class JournalTableConfigurationUpdatesDict(TypedDict, total=False):
    RecordExpiration: Required[RecordExpirationDict | _RecordExpiration]

class LambdaFunctionConfigurationDict(TypedDict, total=False):
    Id: str
    LambdaFunctionArn: Required[str]
    Events: Required[Sequence[Event | str]]
    Filter: NotificationConfigurationFilterDict | NotificationConfigurationFilter

class LifecycleConfigurationDict(TypedDict, total=False):
    Rules: Required[Sequence[RuleDict | Rule]]

class LifecycleExpirationDict(TypedDict, total=False):
    Date: str | datetime
    Days: int
    ExpiredObjectDeleteMarker: bool

class LifecycleRuleDict(TypedDict, total=False):
    Expiration: LifecycleExpirationDict | LifecycleExpiration
    Id: str
    Prefix: str
    Filter: LifecycleRuleFilterDict | LifecycleRuleFilter
    Status: Required[ExpirationStatus | str]
    Transitions: Sequence[TransitionDict | Transition]
    NoncurrentVersionTransitions: Sequence[NoncurrentVersionTransitionDict | NoncurrentVersionTransition]
    NoncurrentVersionExpiration: NoncurrentVersionExpirationDict | _NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUploadDict | _AbortIncompleteMultipartUpload

class LifecycleRuleAndOperatorDict(TypedDict, total=False):
    Prefix: str
    Tags: Sequence[TagDict | Tag]
    ObjectSizeGreaterThan: int
    ObjectSizeLessThan: int

class LifecycleRuleFilterDict(TypedDict, total=False):
    Prefix: str
    Tag: TagDict | _Tag
    ObjectSizeGreaterThan: int
    ObjectSizeLessThan: int
    And: LifecycleRuleAndOperatorDict | LifecycleRuleAndOperator

class ListBucketAnalyticsConfigurationsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContinuationToken: str
    ExpectedBucketOwner: str

class ListBucketIntelligentTieringConfigurationsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContinuationToken: str
    ExpectedBucketOwner: str

class ListBucketInventoryConfigurationsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContinuationToken: str
    ExpectedBucketOwner: str

class ListBucketMetricsConfigurationsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContinuationToken: str
    ExpectedBucketOwner: str

class ListBucketsRequestDict(TypedDict, total=False):
    MaxBuckets: int
    ContinuationToken: str
    Prefix: str
    BucketRegion: str

class ListDirectoryBucketsRequestDict(TypedDict, total=False):
    ContinuationToken: str
    MaxDirectoryBuckets: int

class ListMultipartUploadsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Delimiter: str
    EncodingType: _EncodingType | str
    KeyMarker: str
    MaxUploads: int
    Prefix: str
    UploadIdMarker: str
    ExpectedBucketOwner: str
    RequestPayer: _RequestPayer | str

class ListObjectAnnotationsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    MaxAnnotationResults: int
    AnnotationPrefix: str
    ContinuationToken: str
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str

class ListObjectVersionsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Delimiter: str
    EncodingType: _EncodingType | str
    KeyMarker: str
    MaxKeys: int
    Prefix: str
    VersionIdMarker: str
    ExpectedBucketOwner: str
    RequestPayer: _RequestPayer | str
    OptionalObjectAttributes: Sequence[_OptionalObjectAttributes | str]

class ListObjectsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Delimiter: str
    EncodingType: _EncodingType | str
    Marker: str
    MaxKeys: int
    Prefix: str
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
    OptionalObjectAttributes: Sequence[_OptionalObjectAttributes | str]

class ListObjectsV2RequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Delimiter: str
    EncodingType: _EncodingType | str
    MaxKeys: int
    Prefix: str
    ContinuationToken: str
    FetchOwner: bool
    StartAfter: str
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
    OptionalObjectAttributes: Sequence[_OptionalObjectAttributes | str]

class ListPartsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    MaxParts: int
    PartNumberMarker: int
    UploadId: Required[str]
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
    SseCustomerAlgorithm: str
    SseCustomerKey: str
    SseCustomerKeyMD5: str

class LocationInfoDict(TypedDict, total=False):
    Type: LocationType | str
    Name: str

class LoggingEnabledDict(TypedDict, total=False):
    TargetBucket: Required[str]
    TargetGrants: Sequence[TargetGrantDict | TargetGrant]
    TargetPrefix: Required[str]
    TargetObjectKeyFormat: TargetObjectKeyFormatDict | _TargetObjectKeyFormat

class MetadataConfigurationDict(TypedDict, total=False):
    JournalTableConfiguration: Required[JournalTableConfigurationDict]
    InventoryTableConfiguration: InventoryTableConfigurationDict
    AnnotationTableConfiguration: AnnotationTableConfigurationDict

class MetadataEntryDict(TypedDict, total=False):
    Name: str
    Value: str

class MetadataTableConfigurationDict(TypedDict, total=False):
    S3TablesDestination: Required[S3TablesDestinationDict]

class MetadataTableEncryptionConfigurationDict(TypedDict, total=False):
    SseAlgorithm: Required[TableSseAlgorithm | str]
    KmsKeyArn: str

class MetricsDict(TypedDict, total=False):
    Status: Required[MetricsStatus | str]
    EventThreshold: ReplicationTimeValueDict | ReplicationTimeValue

class MetricsAndOperatorDict(TypedDict, total=False):
    Prefix: str
    Tags: Sequence[TagDict | Tag]
    AccessPointArn: str

class MetricsConfigurationDict(TypedDict, total=False):
    Id: Required[str]
    Filter: MetricsFilterDict | MetricsFilter

class MetricsFilterDict(TypedDict, total=False):
    Prefix: str
    Tag: TagDict | _Tag
    AccessPointArn: str
    And: MetricsAndOperatorDict | MetricsAndOperator

class NoncurrentVersionExpirationDict(TypedDict, total=False):
    NoncurrentDays: int
    NewerNoncurrentVersions: int

class NoncurrentVersionTransitionDict(TypedDict, total=False):
    NoncurrentDays: int
    StorageClass: TransitionStorageClass | str
    NewerNoncurrentVersions: int

class NotificationConfigurationDict(TypedDict, total=False):
    TopicConfigurations: Sequence[TopicConfigurationDict | TopicConfiguration]
    QueueConfigurations: Sequence[QueueConfigurationDict | QueueConfiguration]
    LambdaFunctionConfigurations: Sequence[LambdaFunctionConfigurationDict | LambdaFunctionConfiguration]
    EventBridgeConfiguration: EventBridgeConfigurationDict | _EventBridgeConfiguration

class NotificationConfigurationDeprecatedDict(TypedDict, total=False):
    TopicConfiguration: TopicConfigurationDeprecatedDict | TopicConfigurationDeprecated
    QueueConfiguration: QueueConfigurationDeprecatedDict | QueueConfigurationDeprecated
    CloudFunctionConfiguration: CloudFunctionConfigurationDict | _CloudFunctionConfiguration

class NotificationConfigurationFilterDict(TypedDict, total=False):
    Key: S3KeyFilterDict | S3KeyFilter

class ObjectEncryptionDict(TypedDict, total=False):
    Ssekms: SSEKMSEncryptionDict

class ObjectIdentifierDict(TypedDict, total=False):
    Key: Required[str]
    VersionId: str
    ETag: str
    LastModifiedTime: str | datetime
    Size: int

class ObjectLockConfigurationDict(TypedDict, total=False):
    ObjectLockEnabled: _ObjectLockEnabled | str
    Rule: ObjectLockRuleDict | ObjectLockRule

class ObjectLockLegalHoldDict(TypedDict, total=False):
    Status: ObjectLockLegalHoldStatus | str

class ObjectLockRetentionDict(TypedDict, total=False):
    Mode: ObjectLockRetentionMode | str
    RetainUntilDate: str | datetime
    EventHold: ObjectLockEventHold | str
    EventHoldDuration: EventHoldDurationDict | _EventHoldDuration

class ObjectLockRuleDict(TypedDict, total=False):
    DefaultRetention: DefaultRetentionDict | _DefaultRetention

class OutputLocationDict(TypedDict, total=False):
    S3: S3LocationDict

class OutputSerializationDict(TypedDict, total=False):
    Csv: CSVOutputDict
    Json: JSONOutputDict

class OwnerDict(TypedDict, total=False):
    DisplayName: str
    Id: str

class OwnershipControlsDict(TypedDict, total=False):
    Rules: Required[Sequence[OwnershipControlsRuleDict | OwnershipControlsRule]]

class OwnershipControlsRuleDict(TypedDict, total=False):
    ObjectOwnership: Required[_ObjectOwnership | str]

class ParquetInputDict(TypedDict, total=False):
    ...

class PartitionedPrefixDict(TypedDict, total=False):
    PartitionDateSource: _PartitionDateSource | str

class PublicAccessBlockConfigurationDict(TypedDict, total=False):
    BlockPublicAcls: bool
    IgnorePublicAcls: bool
    BlockPublicPolicy: bool
    RestrictPublicBuckets: bool

class PutBucketAbacRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    ExpectedBucketOwner: str
    AbacStatus: Required[AbacStatusDict | _AbacStatus]

class PutBucketAccelerateConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    AccelerateConfiguration: Required[AccelerateConfigurationDict]
    ExpectedBucketOwner: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str

class PutBucketAclRequestDict(TypedDict, total=False):
    Acl: BucketCannedACL | str
    AccessControlPolicy: AccessControlPolicyDict
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWrite: str
    GrantWriteACP: str
    ExpectedBucketOwner: str

class PutBucketAnalyticsConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Id: Required[str]
    AnalyticsConfiguration: Required[AnalyticsConfigurationDict | _AnalyticsConfiguration]
    ExpectedBucketOwner: str

class PutBucketCorsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    CorsConfiguration: Required[CORSConfigurationDict]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    ExpectedBucketOwner: str

class PutBucketEncryptionRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    ServerSideEncryptionConfiguration: Required[ServerSideEncryptionConfigurationDict | _ServerSideEncryptionConfiguration]
    ExpectedBucketOwner: str

class PutBucketIntelligentTieringConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Id: Required[str]
    ExpectedBucketOwner: str
    IntelligentTieringConfiguration: Required[IntelligentTieringConfigurationDict | _IntelligentTieringConfiguration]

class PutBucketInventoryConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Id: Required[str]
    InventoryConfiguration: Required[InventoryConfigurationDict | _InventoryConfiguration]
    ExpectedBucketOwner: str

class PutBucketLifecycleConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    LifecycleConfiguration: BucketLifecycleConfigurationDict
    ExpectedBucketOwner: str
    TransitionDefaultMinimumObjectSize: _TransitionDefaultMinimumObjectSize | str

class PutBucketLifecycleRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    LifecycleConfiguration: LifecycleConfigurationDict
    ExpectedBucketOwner: str

class PutBucketLoggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    BucketLoggingStatus: Required[BucketLoggingStatusDict]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    ExpectedBucketOwner: str

class PutBucketMetricsConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Id: Required[str]
    MetricsConfiguration: Required[MetricsConfigurationDict | _MetricsConfiguration]
    ExpectedBucketOwner: str

class PutBucketNotificationConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    NotificationConfiguration: Required[NotificationConfigurationDict | _NotificationConfiguration]
    ExpectedBucketOwner: str
    SkipDestinationValidation: bool

class PutBucketNotificationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    NotificationConfiguration: Required[NotificationConfigurationDeprecatedDict | NotificationConfigurationDeprecated]
    ExpectedBucketOwner: str

class PutBucketOwnershipControlsRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ExpectedBucketOwner: str
    OwnershipControls: Required[OwnershipControlsDict | _OwnershipControls]
    ChecksumAlgorithm: _ChecksumAlgorithm | str

class PutBucketPolicyRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    ConfirmRemoveSelfBucketAccess: bool
    Policy: Required[str]
    ExpectedBucketOwner: str

class PutBucketReplicationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    ReplicationConfiguration: Required[ReplicationConfigurationDict | _ReplicationConfiguration]
    Token: str
    ExpectedBucketOwner: str

class PutBucketRequestPaymentRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    RequestPaymentConfiguration: Required[RequestPaymentConfigurationDict]
    ExpectedBucketOwner: str

class PutBucketTaggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    Tagging: Required[TaggingDict]
    ExpectedBucketOwner: str

class PutBucketVersioningRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    Mfa: str
    VersioningConfiguration: Required[VersioningConfigurationDict]
    ExpectedBucketOwner: str

class PutBucketWebsiteRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    WebsiteConfiguration: Required[WebsiteConfigurationDict]
    ExpectedBucketOwner: str

class PutObjectAclRequestDict(TypedDict, total=False):
    Acl: ObjectCannedACL | str
    AccessControlPolicy: AccessControlPolicyDict
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWrite: str
    GrantWriteACP: str
    Key: Required[str]
    RequestPayer: _RequestPayer | str
    VersionId: str
    ExpectedBucketOwner: str

class PutObjectAnnotationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    AnnotationName: Required[str]
    AnnotationPayload: Required[object]
    ObjectIfMatch: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ContentMD5: str
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str

class PutObjectLegalHoldRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    LegalHold: ObjectLockLegalHoldDict | ObjectLockLegalHold
    RequestPayer: _RequestPayer | str
    VersionId: str
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    ExpectedBucketOwner: str

class PutObjectLockConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ObjectLockConfiguration: ObjectLockConfigurationDict | _ObjectLockConfiguration
    RequestPayer: _RequestPayer | str
    Token: str
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    ExpectedBucketOwner: str

class PutObjectRequestDict(TypedDict, total=False):
    Acl: ObjectCannedACL | str
    Body: object
    Bucket: Required[str]
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentLength: int
    ContentMD5: str
    ContentType: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    Expires: str | datetime
    IfMatch: str
    IfNoneMatch: str
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWriteACP: str
    Key: Required[str]
    WriteOffsetBytes: int
    Metadata: Mapping[str, str]
    ServerSideEncryption: _ServerSideEncryption | str
    StorageClass: _StorageClass | str
    WebsiteRedirectLocation: str
    SseCustomerAlgorithm: str
    SseCustomerKey: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    SsekmsEncryptionContext: str
    BucketKeyEnabled: bool
    RequestPayer: _RequestPayer | str
    Tagging: str
    ObjectLockMode: _ObjectLockMode | str
    ObjectLockRetainUntilDate: str | datetime
    ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus | str
    ObjectLockEventHold: _ObjectLockEventHold | str
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int
    ExpectedBucketOwner: str

class PutObjectRetentionRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    Retention: ObjectLockRetentionDict | ObjectLockRetention
    RequestPayer: _RequestPayer | str
    VersionId: str
    BypassGovernanceRetention: bool
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    ExpectedBucketOwner: str

class PutObjectTaggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    Tagging: Required[TaggingDict]
    ExpectedBucketOwner: str
    RequestPayer: _RequestPayer | str

class PutPublicAccessBlockRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    PublicAccessBlockConfiguration: Required[PublicAccessBlockConfigurationDict | _PublicAccessBlockConfiguration]
    ExpectedBucketOwner: str

class QueueConfigurationDict(TypedDict, total=False):
    Id: str
    QueueArn: Required[str]
    Events: Required[Sequence[Event | str]]
    Filter: NotificationConfigurationFilterDict | NotificationConfigurationFilter

class QueueConfigurationDeprecatedDict(TypedDict, total=False):
    Id: str
    Event: _Event | str
    Events: Sequence[_Event | str]
    Queue: str

class RecordExpirationDict(TypedDict, total=False):
    Expiration: Required[ExpirationState | str]
    Days: int

class RedirectDict(TypedDict, total=False):
    HostName: str
    HttpRedirectCode: str
    Protocol: _Protocol | str
    ReplaceKeyPrefixWith: str
    ReplaceKeyWith: str

class RedirectAllRequestsToDict(TypedDict, total=False):
    HostName: Required[str]
    Protocol: _Protocol | str

class RenameObjectRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    RenameSource: Required[str]
    DestinationIfMatch: str
    DestinationIfNoneMatch: str
    DestinationIfModifiedSince: str | datetime
    DestinationIfUnmodifiedSince: str | datetime
    SourceIfMatch: str
    SourceIfNoneMatch: str
    SourceIfModifiedSince: str | datetime
    SourceIfUnmodifiedSince: str | datetime
    ClientToken: str

class ReplicaModificationsDict(TypedDict, total=False):
    Status: Required[ReplicaModificationsStatus | str]

class ReplicationConfigurationDict(TypedDict, total=False):
    Role: Required[str]
    Rules: Required[Sequence[ReplicationRuleDict | ReplicationRule]]

class ReplicationRuleDict(TypedDict, total=False):
    Id: str
    Priority: int
    Prefix: str
    Filter: ReplicationRuleFilterDict | ReplicationRuleFilter
    Status: Required[ReplicationRuleStatus | str]
    SourceSelectionCriteria: SourceSelectionCriteriaDict | _SourceSelectionCriteria
    ExistingObjectReplication: ExistingObjectReplicationDict | _ExistingObjectReplication
    Destination: Required[DestinationDict | _Destination]
    DeleteMarkerReplication: DeleteMarkerReplicationDict | _DeleteMarkerReplication

class ReplicationRuleAndOperatorDict(TypedDict, total=False):
    Prefix: str
    Tags: Sequence[TagDict | Tag]

class ReplicationRuleFilterDict(TypedDict, total=False):
    Prefix: str
    Tag: TagDict | _Tag
    And: ReplicationRuleAndOperatorDict | ReplicationRuleAndOperator

class ReplicationTimeDict(TypedDict, total=False):
    Status: Required[ReplicationTimeStatus | str]
    Time: Required[ReplicationTimeValueDict | ReplicationTimeValue]

class ReplicationTimeValueDict(TypedDict, total=False):
    Minutes: int

class RequestPaymentConfigurationDict(TypedDict, total=False):
    Payer: Required[_Payer | str]

class RestoreObjectRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    RestoreRequest: RestoreRequestDict
    RequestPayer: _RequestPayer | str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    ExpectedBucketOwner: str

class RestoreRequestDict(TypedDict, total=False):
    Days: int
    GlacierJobParameters: GlacierJobParametersDict
    Type: RestoreRequestType | str
    Tier: _Tier | str
    Description: str
    SelectParameters: SelectParametersDict
    OutputLocation: OutputLocationDict

class RoutingRuleDict(TypedDict, total=False):
    Condition: ConditionDict | _Condition
    Redirect: Required[RedirectDict | _Redirect]

class RuleDict(TypedDict, total=False):
    Expiration: LifecycleExpirationDict | LifecycleExpiration
    Id: str
    Prefix: Required[str]
    Status: Required[ExpirationStatus | str]
    Transition: TransitionDict | _Transition
    NoncurrentVersionTransition: NoncurrentVersionTransitionDict | _NoncurrentVersionTransition
    NoncurrentVersionExpiration: NoncurrentVersionExpirationDict | _NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUploadDict | _AbortIncompleteMultipartUpload

class S3KeyFilterDict(TypedDict, total=False):
    FilterRules: Sequence[FilterRuleDict | FilterRule]

class S3LocationDict(TypedDict, total=False):
    BucketName: Required[str]
    Prefix: Required[str]
    Encryption: EncryptionDict
    CannedACL: ObjectCannedACL | str
    AccessControlList: Sequence[GrantDict | Grant]
    Tagging: TaggingDict
    UserMetadata: Sequence[MetadataEntryDict]
    StorageClass: _StorageClass | str

class S3TablesDestinationDict(TypedDict, total=False):
    TableBucketArn: Required[str]
    TableName: Required[str]

class SSEKMSDict(TypedDict, total=False):
    KeyId: Required[str]

class SSEKMSEncryptionDict(TypedDict, total=False):
    KmsKeyArn: Required[str]
    BucketKeyEnabled: bool

class SSES3Dict(TypedDict, total=False):
    ...

class SelectParametersDict(TypedDict, total=False):
    InputSerialization: Required[InputSerializationDict]
    ExpressionType: Required[_ExpressionType | str]
    Expression: Required[str]
    OutputSerialization: Required[OutputSerializationDict]

class ServerSideEncryptionByDefaultDict(TypedDict, total=False):
    SseAlgorithm: Required[ServerSideEncryption | str]
    KmsMasterKeyID: str

class ServerSideEncryptionConfigurationDict(TypedDict, total=False):
    Rules: Required[Sequence[ServerSideEncryptionRuleDict | ServerSideEncryptionRule]]

class ServerSideEncryptionRuleDict(TypedDict, total=False):
    ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefaultDict | ServerSideEncryptionByDefault
    BucketKeyEnabled: bool
    BlockedEncryptionTypes: BlockedEncryptionTypesDict | _BlockedEncryptionTypes

class SimplePrefixDict(TypedDict, total=False):
    ...

class SourceSelectionCriteriaDict(TypedDict, total=False):
    SseKmsEncryptedObjects: SseKmsEncryptedObjectsDict | _SseKmsEncryptedObjects
    ReplicaModifications: ReplicaModificationsDict | _ReplicaModifications

class SseKmsEncryptedObjectsDict(TypedDict, total=False):
    Status: Required[SseKmsEncryptedObjectsStatus | str]

class StorageClassAnalysisDict(TypedDict, total=False):
    DataExport: StorageClassAnalysisDataExportDict | StorageClassAnalysisDataExport

class StorageClassAnalysisDataExportDict(TypedDict, total=False):
    OutputSchemaVersion: Required[StorageClassAnalysisSchemaVersion | str]
    Destination: Required[AnalyticsExportDestinationDict | AnalyticsExportDestination]

class TagDict(TypedDict, total=False):
    Key: Required[str]
    Value: Required[str]

class TaggingDict(TypedDict, total=False):
    TagSet: Required[Sequence[TagDict | Tag]]

class TargetGrantDict(TypedDict, total=False):
    Grantee: GranteeDict | _Grantee
    Permission: BucketLogsPermission | str

class TargetObjectKeyFormatDict(TypedDict, total=False):
    SimplePrefix: SimplePrefixDict | _SimplePrefix
    PartitionedPrefix: PartitionedPrefixDict | _PartitionedPrefix

class TieringDict(TypedDict, total=False):
    Days: Required[int]
    AccessTier: Required[IntelligentTieringAccessTier | str]

class TopicConfigurationDict(TypedDict, total=False):
    Id: str
    TopicArn: Required[str]
    Events: Required[Sequence[Event | str]]
    Filter: NotificationConfigurationFilterDict | NotificationConfigurationFilter

class TopicConfigurationDeprecatedDict(TypedDict, total=False):
    Id: str
    Events: Sequence[_Event | str]
    Event: _Event | str
    Topic: str

class TransitionDict(TypedDict, total=False):
    Date: str | datetime
    Days: int
    StorageClass: TransitionStorageClass | str

class UpdateBucketMetadataAnnotationTableConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    AnnotationTableConfiguration: Required[AnnotationTableConfigurationUpdatesDict]
    ExpectedBucketOwner: str

class UpdateBucketMetadataInventoryTableConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    InventoryTableConfiguration: Required[InventoryTableConfigurationUpdatesDict]
    ExpectedBucketOwner: str

class UpdateBucketMetadataJournalTableConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    JournalTableConfiguration: Required[JournalTableConfigurationUpdatesDict]
    ExpectedBucketOwner: str

class UpdateObjectEncryptionRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    ObjectEncryption: Required[ObjectEncryptionDict]
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str

class UploadPartCopyRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    CopySource: Required[str]
    CopySourceIfMatch: str
    CopySourceIfModifiedSince: str | datetime
    CopySourceIfNoneMatch: str
    CopySourceIfUnmodifiedSince: str | datetime
    CopySourceRange: str
    Key: Required[str]
    PartNumber: Required[int]
    UploadId: Required[str]
    SseCustomerAlgorithm: str
    SseCustomerKey: str
    SseCustomerKeyMD5: str
    CopySourceSSECustomerAlgorithm: str
    CopySourceSSECustomerKey: str
    CopySourceSSECustomerKeyMD5: str
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
    ExpectedSourceBucketOwner: str

class UploadPartRequestDict(TypedDict, total=False):
    Body: object
    Bucket: Required[str]
    ContentLength: int
    ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    Key: Required[str]
    PartNumber: Required[int]
    UploadId: Required[str]
    SseCustomerAlgorithm: str
    SseCustomerKey: str
    SseCustomerKeyMD5: str
    RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str

class VersioningConfigurationDict(TypedDict, total=False):
    MfaDelete: MFADelete | str
    Status: BucketVersioningStatus | str

class WebsiteConfigurationDict(TypedDict, total=False):
    ErrorDocument: ErrorDocumentDict | _ErrorDocument
    IndexDocument: IndexDocumentDict | _IndexDocument
    RedirectAllRequestsTo: RedirectAllRequestsToDict | _RedirectAllRequestsTo
    RoutingRules: Sequence[RoutingRuleDict | RoutingRule]

class WriteGetObjectResponseRequestDict(TypedDict, total=False):
    RequestRoute: Required[str]
    RequestToken: Required[str]
    Body: object
    StatusCode: int
    ErrorCode: str
    ErrorMessage: str
    AcceptRanges: str
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentLength: int
    ContentRange: str
    ContentType: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    DeleteMarker: bool
    ETag: str
    Expires: str | datetime
    Expiration: str
    LastModified: str | datetime
    MissingMeta: int
    Metadata: Mapping[str, str]
    ObjectLockMode: _ObjectLockMode | str
    ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus | str
    ObjectLockRetainUntilDate: str | datetime
    PartsCount: int
    ReplicationStatus: _ReplicationStatus | str
    RequestCharged: _RequestCharged | str
    Restore: str
    ServerSideEncryption: _ServerSideEncryption | str
    SseCustomerAlgorithm: str
    SsekmsKeyId: str
    SseCustomerKeyMD5: str
    StorageClass: _StorageClass | str
    TagCount: int
    VersionId: str
    BucketKeyEnabled: bool

class AbacStatus:
    Status: BucketAbacStatus

class AbortIncompleteMultipartUpload:
    DaysAfterInitiation: int

class AbortMultipartUploadOutput:
    RequestCharged: _RequestCharged
    VersionId: str

class AccessControlTranslation:
    Owner: OwnerOverride

class AnalyticsAndOperator:
    Prefix: str
    Tags: list[Tag]

class AnalyticsConfiguration:
    Id: str
    Filter: AnalyticsFilter
    StorageClassAnalysis: _StorageClassAnalysis

class AnalyticsExportDestination:
    S3BucketDestination: AnalyticsS3BucketDestination

class AnalyticsFilter:
    Prefix: str
    Tag: _Tag
    And: AnalyticsAndOperator

class AnalyticsS3BucketDestination:
    Format: AnalyticsS3ExportFileFormat
    BucketAccountId: str
    Bucket: str
    Prefix: str

class AnnotationEntry:
    AnnotationName: str
    LastModified: str
    ETag: str
    ChecksumAlgorithm: list[_ChecksumAlgorithm]
    Size: int
    ReplicationStatus: _ReplicationStatus

class AnnotationTableConfigurationResult:
    ConfigurationState: AnnotationConfigurationState
    TableStatus: str
    Error: ErrorDetails
    TableName: str
    TableArn: str
    Role: str

class BlockedEncryptionTypes:
    EncryptionType: list[_EncryptionType]

class Bucket:
    Name: str
    CreationDate: str
    BucketRegion: str
    BucketArn: str

class CORSRule:
    Id: str
    AllowedHeaders: list[str]
    AllowedMethods: list[str]
    AllowedOrigins: list[str]
    ExposeHeaders: list[str]
    MaxAgeSeconds: int

class Checksum:
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: _ChecksumType

class CloudFunctionConfiguration:
    Id: str
    Event: _Event
    Events: list[_Event]
    CloudFunction: str
    InvocationRole: str

class CommonPrefix:
    Prefix: str

class CompleteMultipartUploadOutput:
    Location: str
    Bucket: str
    Key: str
    Expiration: str
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: _ChecksumType
    ServerSideEncryption: _ServerSideEncryption
    VersionId: str
    SsekmsKeyId: str
    BucketKeyEnabled: bool
    RequestCharged: _RequestCharged

class Condition:
    HttpErrorCodeReturnedEquals: str
    KeyPrefixEquals: str

class CopyObjectOutput:
    CopyObjectResult: _CopyObjectResult
    Expiration: str
    CopySourceVersionId: str
    VersionId: str
    ServerSideEncryption: _ServerSideEncryption
    SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    SsekmsEncryptionContext: str
    BucketKeyEnabled: bool
    RequestCharged: _RequestCharged

class CopyObjectResult:
    ETag: str
    LastModified: str
    ChecksumType: _ChecksumType
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str

class CopyPartResult:
    ETag: str
    LastModified: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str

class CreateBucketOutput:
    Location: str
    BucketArn: str

class CreateMultipartUploadOutput:
    AbortDate: str
    AbortRuleId: str
    Bucket: str
    Key: str
    UploadId: str
    ServerSideEncryption: _ServerSideEncryption
    SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    SsekmsEncryptionContext: str
    BucketKeyEnabled: bool
    RequestCharged: _RequestCharged
    ChecksumAlgorithm: _ChecksumAlgorithm
    ChecksumType: _ChecksumType
    VersionId: str

class CreateSessionOutput:
    ServerSideEncryption: _ServerSideEncryption
    SsekmsKeyId: str
    SsekmsEncryptionContext: str
    BucketKeyEnabled: bool
    Credentials: SessionCredentials

class DefaultRetention:
    Mode: ObjectLockRetentionMode
    Days: int
    Years: int
    DefaultEventHold: EventHoldDuration

class DeleteMarkerEntry:
    Owner: _Owner
    Key: str
    VersionId: str
    IsLatest: bool
    LastModified: str

class DeleteMarkerReplication:
    Status: DeleteMarkerReplicationStatus

class DeleteObjectAnnotationOutput:
    ObjectVersionId: str
    RequestCharged: _RequestCharged

class DeleteObjectOutput:
    DeleteMarker: bool
    VersionId: str
    RequestCharged: _RequestCharged

class DeleteObjectTaggingOutput:
    VersionId: str

class DeleteObjectsOutput:
    Deleted: list[DeletedObject]
    RequestCharged: _RequestCharged
    Errors: list[Error]

class DeletedObject:
    Key: str
    VersionId: str
    DeleteMarker: bool
    DeleteMarkerVersionId: str

class Destination:
    Bucket: str
    Account: str
    StorageClass: _StorageClass
    AccessControlTranslation: _AccessControlTranslation
    EncryptionConfiguration: _EncryptionConfiguration
    ReplicationTime: _ReplicationTime
    Metrics: _Metrics

class DestinationResult:
    TableBucketType: S3TablesBucketType
    TableBucketArn: str
    TableNamespace: str

class EncryptionConfiguration:
    ReplicaKmsKeyID: str

class Error:
    Key: str
    VersionId: str
    Code: str
    Message: str

class ErrorDetails:
    ErrorCode: str
    ErrorMessage: str

class ErrorDocument:
    Key: str

class EventBridgeConfiguration:
    ...

class EventHoldDuration:
    Days: int
    Years: int

class ExistingObjectReplication:
    Status: ExistingObjectReplicationStatus

class FilterRule:
    Name: FilterRuleName
    Value: str

class GetBucketAbacOutput:
    AbacStatus: _AbacStatus

class GetBucketAccelerateConfigurationOutput:
    Status: BucketAccelerateStatus
    RequestCharged: _RequestCharged

class GetBucketAclOutput:
    Owner: _Owner
    Grants: list[Grant]

class GetBucketAnalyticsConfigurationOutput:
    AnalyticsConfiguration: _AnalyticsConfiguration

class GetBucketCorsOutput:
    CorsRules: list[CORSRule]

class GetBucketEncryptionOutput:
    ServerSideEncryptionConfiguration: _ServerSideEncryptionConfiguration

class GetBucketIntelligentTieringConfigurationOutput:
    IntelligentTieringConfiguration: _IntelligentTieringConfiguration

class GetBucketInventoryConfigurationOutput:
    InventoryConfiguration: _InventoryConfiguration

class GetBucketLifecycleConfigurationOutput:
    Rules: list[LifecycleRule]
    TransitionDefaultMinimumObjectSize: _TransitionDefaultMinimumObjectSize

class GetBucketLifecycleOutput:
    Rules: list[Rule]

class GetBucketLocationOutput:
    LocationConstraint: BucketLocationConstraint

class GetBucketLoggingOutput:
    LoggingEnabled: _LoggingEnabled

class GetBucketMetadataConfigurationOutput:
    GetBucketMetadataConfigurationResult: _GetBucketMetadataConfigurationResult

class GetBucketMetadataConfigurationResult:
    MetadataConfigurationResult: _MetadataConfigurationResult

class GetBucketMetadataTableConfigurationOutput:
    GetBucketMetadataTableConfigurationResult: _GetBucketMetadataTableConfigurationResult

class GetBucketMetadataTableConfigurationResult:
    MetadataTableConfigurationResult: _MetadataTableConfigurationResult
    Status: str
    Error: ErrorDetails

class GetBucketMetricsConfigurationOutput:
    MetricsConfiguration: _MetricsConfiguration

class GetBucketOwnershipControlsOutput:
    OwnershipControls: _OwnershipControls

class GetBucketPolicyOutput:
    Policy: str

class GetBucketPolicyStatusOutput:
    PolicyStatus: _PolicyStatus

class GetBucketReplicationOutput:
    ReplicationConfiguration: _ReplicationConfiguration

class GetBucketRequestPaymentOutput:
    Payer: _Payer

class GetBucketTaggingOutput:
    TagSet: list[Tag]

class GetBucketVersioningOutput:
    Status: BucketVersioningStatus
    MfaDelete: MFADeleteStatus

class GetBucketWebsiteOutput:
    RedirectAllRequestsTo: _RedirectAllRequestsTo
    IndexDocument: _IndexDocument
    ErrorDocument: _ErrorDocument
    RoutingRules: list[RoutingRule]

class GetObjectAclOutput:
    Owner: _Owner
    Grants: list[Grant]
    RequestCharged: _RequestCharged

class GetObjectAnnotationOutput:
    AnnotationPayload: str
    ObjectVersionId: str
    LastModified: str
    ContentLength: int
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: _ChecksumType
    ServerSideEncryption: _ServerSideEncryption
    RequestCharged: _RequestCharged
    ReplicationStatus: _ReplicationStatus

class GetObjectAttributesOutput:
    DeleteMarker: bool
    LastModified: str
    VersionId: str
    RequestCharged: _RequestCharged
    ETag: str
    Checksum: _Checksum
    ObjectParts: GetObjectAttributesParts
    StorageClass: _StorageClass
    ObjectSize: int

class GetObjectAttributesParts:
    TotalPartsCount: int
    PartNumberMarker: int
    NextPartNumberMarker: int
    MaxParts: int
    IsTruncated: bool
    Parts: list[ObjectPart]

class GetObjectLegalHoldOutput:
    LegalHold: ObjectLockLegalHold

class GetObjectLockConfigurationOutput:
    ObjectLockConfiguration: _ObjectLockConfiguration

class GetObjectOutput:
    Body: str
    DeleteMarker: bool
    AcceptRanges: str
    Expiration: str
    Restore: str
    LastModified: str
    ContentLength: int
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: _ChecksumType
    MissingMeta: int
    VersionId: str
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentRange: str
    ContentType: str
    Expires: str
    WebsiteRedirectLocation: str
    ServerSideEncryption: _ServerSideEncryption
    Metadata: dict[str, str]
    SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    BucketKeyEnabled: bool
    StorageClass: _StorageClass
    RequestCharged: _RequestCharged
    ReplicationStatus: _ReplicationStatus
    PartsCount: int
    TagCount: int
    ObjectLockMode: _ObjectLockMode
    ObjectLockRetainUntilDate: str
    ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus
    ObjectLockEventHold: _ObjectLockEventHold
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int

class GetObjectRetentionOutput:
    Retention: ObjectLockRetention

class GetObjectTaggingOutput:
    VersionId: str
    TagSet: list[Tag]

class GetObjectTorrentOutput:
    Body: str
    RequestCharged: _RequestCharged

class GetPublicAccessBlockOutput:
    PublicAccessBlockConfiguration: _PublicAccessBlockConfiguration

class Grant:
    Grantee: _Grantee
    Permission: _Permission

class Grantee:
    DisplayName: str
    EmailAddress: str
    Id: str
    Type: _Type
    Uri: str

class HeadBucketOutput:
    BucketArn: str
    BucketLocationType: LocationType
    BucketLocationName: str
    BucketRegion: str
    AccessPointAlias: bool

class HeadObjectOutput:
    DeleteMarker: bool
    AcceptRanges: str
    Expiration: str
    Restore: str
    ArchiveStatus: _ArchiveStatus
    LastModified: str
    ContentLength: int
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: _ChecksumType
    ETag: str
    MissingMeta: int
    VersionId: str
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentType: str
    ContentRange: str
    Expires: str
    WebsiteRedirectLocation: str
    ServerSideEncryption: _ServerSideEncryption
    Metadata: dict[str, str]
    SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    BucketKeyEnabled: bool
    StorageClass: _StorageClass
    RequestCharged: _RequestCharged
    ReplicationStatus: _ReplicationStatus
    PartsCount: int
    TagCount: int
    ObjectLockMode: _ObjectLockMode
    ObjectLockRetainUntilDate: str
    ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus
    ObjectLockEventHold: _ObjectLockEventHold
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int

class IndexDocument:
    Suffix: str

class Initiator:
    Id: str
    DisplayName: str

class IntelligentTieringAndOperator:
    Prefix: str
    Tags: list[Tag]

class IntelligentTieringConfiguration:
    Id: str
    Filter: IntelligentTieringFilter
    Status: IntelligentTieringStatus
    Tierings: list[Tiering]

class IntelligentTieringFilter:
    Prefix: str
    Tag: _Tag
    And: IntelligentTieringAndOperator

class InventoryConfiguration:
    Destination: InventoryDestination
    IsEnabled: bool
    Filter: InventoryFilter
    Id: str
    IncludedObjectVersions: InventoryIncludedObjectVersions
    OptionalFields: list[InventoryOptionalField]
    Schedule: InventorySchedule

class InventoryDestination:
    S3BucketDestination: InventoryS3BucketDestination

class InventoryEncryption:
    Sses3: SSES3
    Ssekms: SSEKMS

class InventoryFilter:
    Prefix: str

class InventoryS3BucketDestination:
    AccountId: str
    Bucket: str
    Format: InventoryFormat
    Prefix: str
    Encryption: InventoryEncryption

class InventorySchedule:
    Frequency: InventoryFrequency

class InventoryTableConfigurationResult:
    ConfigurationState: InventoryConfigurationState
    TableStatus: str
    Error: ErrorDetails
    TableName: str
    TableArn: str

class JournalTableConfigurationResult:
    TableStatus: str
    Error: ErrorDetails
    TableName: str
    TableArn: str
    RecordExpiration: _RecordExpiration

class LambdaFunctionConfiguration:
    Id: str
    LambdaFunctionArn: str
    Events: list[Event]
    Filter: NotificationConfigurationFilter

class LifecycleExpiration:
    Date: str
    Days: int
    ExpiredObjectDeleteMarker: bool

class LifecycleRule:
    Expiration: LifecycleExpiration
    Id: str
    Prefix: str
    Filter: LifecycleRuleFilter
    Status: ExpirationStatus
    Transitions: list[Transition]
    NoncurrentVersionTransitions: list[NoncurrentVersionTransition]
    NoncurrentVersionExpiration: _NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: _AbortIncompleteMultipartUpload

class LifecycleRuleAndOperator:
    Prefix: str
    Tags: list[Tag]
    ObjectSizeGreaterThan: int
    ObjectSizeLessThan: int

class LifecycleRuleFilter:
    Prefix: str
    Tag: _Tag
    ObjectSizeGreaterThan: int
    ObjectSizeLessThan: int
    And: LifecycleRuleAndOperator

class ListBucketAnalyticsConfigurationsOutput:
    IsTruncated: bool
    ContinuationToken: str
    NextContinuationToken: str
    AnalyticsConfigurationList: list[AnalyticsConfiguration]

class ListBucketIntelligentTieringConfigurationsOutput:
    IsTruncated: bool
    ContinuationToken: str
    NextContinuationToken: str
    IntelligentTieringConfigurationList: list[IntelligentTieringConfiguration]

class ListBucketInventoryConfigurationsOutput:
    ContinuationToken: str
    InventoryConfigurationList: list[InventoryConfiguration]
    IsTruncated: bool
    NextContinuationToken: str

class ListBucketMetricsConfigurationsOutput:
    IsTruncated: bool
    ContinuationToken: str
    NextContinuationToken: str
    MetricsConfigurationList: list[MetricsConfiguration]

class ListBucketsOutput:
    Buckets: list[Bucket]
    Owner: _Owner
    ContinuationToken: str
    Prefix: str

class ListDirectoryBucketsOutput:
    Buckets: list[Bucket]
    ContinuationToken: str

class ListMultipartUploadsOutput:
    Bucket: str
    KeyMarker: str
    UploadIdMarker: str
    NextKeyMarker: str
    Prefix: str
    Delimiter: str
    NextUploadIdMarker: str
    MaxUploads: int
    IsTruncated: bool
    Uploads: list[MultipartUpload]
    CommonPrefixes: list[CommonPrefix]
    EncodingType: _EncodingType
    RequestCharged: _RequestCharged

class ListObjectAnnotationsOutput:
    Annotations: list[AnnotationEntry]
    Bucket: str
    Key: str
    ObjectVersionId: str
    AnnotationPrefix: str
    MaxAnnotationResults: int
    AnnotationCount: int
    ContinuationToken: str
    NextContinuationToken: str
    RequestCharged: _RequestCharged

class ListObjectVersionsOutput:
    IsTruncated: bool
    KeyMarker: str
    VersionIdMarker: str
    NextKeyMarker: str
    NextVersionIdMarker: str
    Versions: list[ObjectVersion]
    DeleteMarkers: list[DeleteMarkerEntry]
    Name: str
    Prefix: str
    Delimiter: str
    MaxKeys: int
    CommonPrefixes: list[CommonPrefix]
    EncodingType: _EncodingType
    RequestCharged: _RequestCharged

class ListObjectsOutput:
    IsTruncated: bool
    Marker: str
    NextMarker: str
    Contents: list[Object]
    Name: str
    Prefix: str
    Delimiter: str
    MaxKeys: int
    CommonPrefixes: list[CommonPrefix]
    EncodingType: _EncodingType
    RequestCharged: _RequestCharged

class ListObjectsV2Output:
    IsTruncated: bool
    Contents: list[Object]
    Name: str
    Prefix: str
    Delimiter: str
    MaxKeys: int
    CommonPrefixes: list[CommonPrefix]
    EncodingType: _EncodingType
    KeyCount: int
    ContinuationToken: str
    NextContinuationToken: str
    StartAfter: str
    RequestCharged: _RequestCharged

class ListPartsOutput:
    AbortDate: str
    AbortRuleId: str
    Bucket: str
    Key: str
    UploadId: str
    PartNumberMarker: int
    NextPartNumberMarker: int
    MaxParts: int
    IsTruncated: bool
    Parts: list[Part]
    Initiator: _Initiator
    Owner: _Owner
    StorageClass: _StorageClass
    RequestCharged: _RequestCharged
    ChecksumAlgorithm: _ChecksumAlgorithm
    ChecksumType: _ChecksumType
    VersionId: str

class LoggingEnabled:
    TargetBucket: str
    TargetGrants: list[TargetGrant]
    TargetPrefix: str
    TargetObjectKeyFormat: _TargetObjectKeyFormat

class MetadataConfigurationResult:
    DestinationResult: _DestinationResult
    JournalTableConfigurationResult: _JournalTableConfigurationResult
    InventoryTableConfigurationResult: _InventoryTableConfigurationResult
    AnnotationTableConfigurationResult: _AnnotationTableConfigurationResult

class MetadataTableConfigurationResult:
    S3TablesDestinationResult: _S3TablesDestinationResult

class Metrics:
    Status: MetricsStatus
    EventThreshold: ReplicationTimeValue

class MetricsAndOperator:
    Prefix: str
    Tags: list[Tag]
    AccessPointArn: str

class MetricsConfiguration:
    Id: str
    Filter: MetricsFilter

class MetricsFilter:
    Prefix: str
    Tag: _Tag
    AccessPointArn: str
    And: MetricsAndOperator

class MultipartUpload:
    UploadId: str
    Key: str
    Initiated: str
    StorageClass: _StorageClass
    Owner: _Owner
    Initiator: _Initiator
    ChecksumAlgorithm: _ChecksumAlgorithm
    ChecksumType: _ChecksumType
    VersionId: str

class NoncurrentVersionExpiration:
    NoncurrentDays: int
    NewerNoncurrentVersions: int

class NoncurrentVersionTransition:
    NoncurrentDays: int
    StorageClass: TransitionStorageClass
    NewerNoncurrentVersions: int

class NotificationConfiguration:
    TopicConfigurations: list[TopicConfiguration]
    QueueConfigurations: list[QueueConfiguration]
    LambdaFunctionConfigurations: list[LambdaFunctionConfiguration]
    EventBridgeConfiguration: _EventBridgeConfiguration

class NotificationConfigurationDeprecated:
    TopicConfiguration: TopicConfigurationDeprecated
    QueueConfiguration: QueueConfigurationDeprecated
    CloudFunctionConfiguration: _CloudFunctionConfiguration

class NotificationConfigurationFilter:
    Key: S3KeyFilter

class Object:
    Key: str
    LastModified: str
    ETag: str
    ChecksumAlgorithm: list[_ChecksumAlgorithm]
    ChecksumType: _ChecksumType
    Size: int
    StorageClass: ObjectStorageClass
    Owner: _Owner
    RestoreStatus: _RestoreStatus

class ObjectLockConfiguration:
    ObjectLockEnabled: _ObjectLockEnabled
    Rule: ObjectLockRule

class ObjectLockLegalHold:
    Status: ObjectLockLegalHoldStatus

class ObjectLockRetention:
    Mode: ObjectLockRetentionMode
    RetainUntilDate: str
    EventHold: ObjectLockEventHold
    EventHoldDuration: _EventHoldDuration

class ObjectLockRule:
    DefaultRetention: _DefaultRetention

class ObjectPart:
    PartNumber: int
    Size: int
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str

class ObjectVersion:
    ETag: str
    ChecksumAlgorithm: list[_ChecksumAlgorithm]
    ChecksumType: _ChecksumType
    Size: int
    StorageClass: ObjectVersionStorageClass
    Key: str
    VersionId: str
    IsLatest: bool
    LastModified: str
    Owner: _Owner
    RestoreStatus: _RestoreStatus

class Owner:
    DisplayName: str
    Id: str

class OwnershipControls:
    Rules: list[OwnershipControlsRule]

class OwnershipControlsRule:
    ObjectOwnership: _ObjectOwnership

class Part:
    PartNumber: int
    LastModified: str
    ETag: str
    Size: int
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str

class PartitionedPrefix:
    PartitionDateSource: _PartitionDateSource

class PolicyStatus:
    IsPublic: bool

class PublicAccessBlockConfiguration:
    BlockPublicAcls: bool
    IgnorePublicAcls: bool
    BlockPublicPolicy: bool
    RestrictPublicBuckets: bool

class PutBucketLifecycleConfigurationOutput:
    TransitionDefaultMinimumObjectSize: _TransitionDefaultMinimumObjectSize

class PutObjectAclOutput:
    RequestCharged: _RequestCharged

class PutObjectAnnotationOutput:
    Key: str
    AnnotationName: str
    ObjectVersionId: str
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: _ChecksumType
    ServerSideEncryption: _ServerSideEncryption
    RequestCharged: _RequestCharged

class PutObjectLegalHoldOutput:
    RequestCharged: _RequestCharged

class PutObjectLockConfigurationOutput:
    RequestCharged: _RequestCharged

class PutObjectOutput:
    Expiration: str
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: _ChecksumType
    ServerSideEncryption: _ServerSideEncryption
    VersionId: str
    SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    SsekmsEncryptionContext: str
    BucketKeyEnabled: bool
    Size: int
    RequestCharged: _RequestCharged

class PutObjectRetentionOutput:
    RequestCharged: _RequestCharged

class PutObjectTaggingOutput:
    VersionId: str

class QueueConfiguration:
    Id: str
    QueueArn: str
    Events: list[Event]
    Filter: NotificationConfigurationFilter

class QueueConfigurationDeprecated:
    Id: str
    Event: _Event
    Events: list[_Event]
    Queue: str

class RecordExpiration:
    Expiration: ExpirationState
    Days: int

class Redirect:
    HostName: str
    HttpRedirectCode: str
    Protocol: _Protocol
    ReplaceKeyPrefixWith: str
    ReplaceKeyWith: str

class RedirectAllRequestsTo:
    HostName: str
    Protocol: _Protocol

class RenameObjectOutput:
    ...

class ReplicaModifications:
    Status: ReplicaModificationsStatus

class ReplicationConfiguration:
    Role: str
    Rules: list[ReplicationRule]

class ReplicationRule:
    Id: str
    Priority: int
    Prefix: str
    Filter: ReplicationRuleFilter
    Status: ReplicationRuleStatus
    SourceSelectionCriteria: _SourceSelectionCriteria
    ExistingObjectReplication: _ExistingObjectReplication
    Destination: _Destination
    DeleteMarkerReplication: _DeleteMarkerReplication

class ReplicationRuleAndOperator:
    Prefix: str
    Tags: list[Tag]

class ReplicationRuleFilter:
    Prefix: str
    Tag: _Tag
    And: ReplicationRuleAndOperator

class ReplicationTime:
    Status: ReplicationTimeStatus
    Time: ReplicationTimeValue

class ReplicationTimeValue:
    Minutes: int

class RestoreObjectOutput:
    RequestCharged: _RequestCharged
    RestoreOutputPath: str

class RestoreStatus:
    IsRestoreInProgress: bool
    RestoreExpiryDate: str

class RoutingRule:
    Condition: _Condition
    Redirect: _Redirect

class Rule:
    Expiration: LifecycleExpiration
    Id: str
    Prefix: str
    Status: ExpirationStatus
    Transition: _Transition
    NoncurrentVersionTransition: _NoncurrentVersionTransition
    NoncurrentVersionExpiration: _NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: _AbortIncompleteMultipartUpload

class S3KeyFilter:
    FilterRules: list[FilterRule]

class S3TablesDestinationResult:
    TableBucketArn: str
    TableName: str
    TableArn: str
    TableNamespace: str

class SSEKMS:
    KeyId: str

class SSES3:
    ...

class ServerSideEncryptionByDefault:
    SseAlgorithm: ServerSideEncryption
    KmsMasterKeyID: str

class ServerSideEncryptionConfiguration:
    Rules: list[ServerSideEncryptionRule]

class ServerSideEncryptionRule:
    ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefault
    BucketKeyEnabled: bool
    BlockedEncryptionTypes: _BlockedEncryptionTypes

class SessionCredentials:
    AccessKeyId: str
    SecretAccessKey: str
    SessionToken: str
    Expiration: str

class SimplePrefix:
    ...

class SourceSelectionCriteria:
    SseKmsEncryptedObjects: _SseKmsEncryptedObjects
    ReplicaModifications: _ReplicaModifications

class SseKmsEncryptedObjects:
    Status: SseKmsEncryptedObjectsStatus

class StorageClassAnalysis:
    DataExport: StorageClassAnalysisDataExport

class StorageClassAnalysisDataExport:
    OutputSchemaVersion: StorageClassAnalysisSchemaVersion
    Destination: AnalyticsExportDestination

class Tag:
    Key: str
    Value: str

class TargetGrant:
    Grantee: _Grantee
    Permission: BucketLogsPermission

class TargetObjectKeyFormat:
    SimplePrefix: _SimplePrefix
    PartitionedPrefix: _PartitionedPrefix

class Tiering:
    Days: int
    AccessTier: IntelligentTieringAccessTier

class TopicConfiguration:
    Id: str
    TopicArn: str
    Events: list[Event]
    Filter: NotificationConfigurationFilter

class TopicConfigurationDeprecated:
    Id: str
    Events: list[_Event]
    Event: _Event
    Topic: str

class Transition:
    Date: str
    Days: int
    StorageClass: TransitionStorageClass

class UpdateObjectEncryptionResponse:
    RequestCharged: _RequestCharged

class UploadPartCopyOutput:
    CopySourceVersionId: str
    CopyPartResult: _CopyPartResult
    ServerSideEncryption: _ServerSideEncryption
    SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    BucketKeyEnabled: bool
    RequestCharged: _RequestCharged
    VersionId: str

class UploadPartOutput:
    ServerSideEncryption: _ServerSideEncryption
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    BucketKeyEnabled: bool
    RequestCharged: _RequestCharged
    VersionId: str

_AbortMultipartUpload = TypeVar("_AbortMultipartUpload", default=AbortMultipartUploadOutput)
_CompleteMultipartUpload = TypeVar("_CompleteMultipartUpload", default=CompleteMultipartUploadOutput)
_CopyObject = TypeVar("_CopyObject", default=CopyObjectOutput)
_CreateBucket = TypeVar("_CreateBucket", default=CreateBucketOutput)
_CreateBucketMetadataConfiguration = TypeVar("_CreateBucketMetadataConfiguration", default=Any)
_CreateBucketMetadataTableConfiguration = TypeVar("_CreateBucketMetadataTableConfiguration", default=Any)
_CreateMultipartUpload = TypeVar("_CreateMultipartUpload", default=CreateMultipartUploadOutput)
_CreateSession = TypeVar("_CreateSession", default=CreateSessionOutput)
_DeleteBucket = TypeVar("_DeleteBucket", default=Any)
_DeleteBucketAnalyticsConfiguration = TypeVar("_DeleteBucketAnalyticsConfiguration", default=Any)
_DeleteBucketCors = TypeVar("_DeleteBucketCors", default=Any)
_DeleteBucketEncryption = TypeVar("_DeleteBucketEncryption", default=Any)
_DeleteBucketIntelligentTieringConfiguration = TypeVar("_DeleteBucketIntelligentTieringConfiguration", default=Any)
_DeleteBucketInventoryConfiguration = TypeVar("_DeleteBucketInventoryConfiguration", default=Any)
_DeleteBucketLifecycle = TypeVar("_DeleteBucketLifecycle", default=Any)
_DeleteBucketMetadataConfiguration = TypeVar("_DeleteBucketMetadataConfiguration", default=Any)
_DeleteBucketMetadataTableConfiguration = TypeVar("_DeleteBucketMetadataTableConfiguration", default=Any)
_DeleteBucketMetricsConfiguration = TypeVar("_DeleteBucketMetricsConfiguration", default=Any)
_DeleteBucketOwnershipControls = TypeVar("_DeleteBucketOwnershipControls", default=Any)
_DeleteBucketPolicy = TypeVar("_DeleteBucketPolicy", default=Any)
_DeleteBucketReplication = TypeVar("_DeleteBucketReplication", default=Any)
_DeleteBucketTagging = TypeVar("_DeleteBucketTagging", default=Any)
_DeleteBucketWebsite = TypeVar("_DeleteBucketWebsite", default=Any)
_DeleteObject = TypeVar("_DeleteObject", default=DeleteObjectOutput)
_DeleteObjectAnnotation = TypeVar("_DeleteObjectAnnotation", default=DeleteObjectAnnotationOutput)
_DeleteObjectTagging = TypeVar("_DeleteObjectTagging", default=DeleteObjectTaggingOutput)
_DeleteObjects = TypeVar("_DeleteObjects", default=DeleteObjectsOutput)
_DeletePublicAccessBlock = TypeVar("_DeletePublicAccessBlock", default=Any)
_GetBucketAbac = TypeVar("_GetBucketAbac", default=GetBucketAbacOutput)
_GetBucketAccelerateConfiguration = TypeVar("_GetBucketAccelerateConfiguration", default=GetBucketAccelerateConfigurationOutput)
_GetBucketAcl = TypeVar("_GetBucketAcl", default=GetBucketAclOutput)
_GetBucketAnalyticsConfiguration = TypeVar("_GetBucketAnalyticsConfiguration", default=GetBucketAnalyticsConfigurationOutput)
_GetBucketCors = TypeVar("_GetBucketCors", default=GetBucketCorsOutput)
_GetBucketEncryption = TypeVar("_GetBucketEncryption", default=GetBucketEncryptionOutput)
_GetBucketIntelligentTieringConfiguration = TypeVar("_GetBucketIntelligentTieringConfiguration", default=GetBucketIntelligentTieringConfigurationOutput)
_GetBucketInventoryConfiguration = TypeVar("_GetBucketInventoryConfiguration", default=GetBucketInventoryConfigurationOutput)
_GetBucketLifecycle = TypeVar("_GetBucketLifecycle", default=GetBucketLifecycleOutput)
_GetBucketLifecycleConfiguration = TypeVar("_GetBucketLifecycleConfiguration", default=GetBucketLifecycleConfigurationOutput)
_GetBucketLocation = TypeVar("_GetBucketLocation", default=GetBucketLocationOutput)
_GetBucketLogging = TypeVar("_GetBucketLogging", default=GetBucketLoggingOutput)
_GetBucketMetadataConfiguration = TypeVar("_GetBucketMetadataConfiguration", default=GetBucketMetadataConfigurationOutput)
_GetBucketMetadataTableConfiguration = TypeVar("_GetBucketMetadataTableConfiguration", default=GetBucketMetadataTableConfigurationOutput)
_GetBucketMetricsConfiguration = TypeVar("_GetBucketMetricsConfiguration", default=GetBucketMetricsConfigurationOutput)
_GetBucketNotification = TypeVar("_GetBucketNotification", default=NotificationConfigurationDeprecated)
_GetBucketNotificationConfiguration = TypeVar("_GetBucketNotificationConfiguration", default=NotificationConfiguration)
_GetBucketOwnershipControls = TypeVar("_GetBucketOwnershipControls", default=GetBucketOwnershipControlsOutput)
_GetBucketPolicy = TypeVar("_GetBucketPolicy", default=GetBucketPolicyOutput)
_GetBucketPolicyStatus = TypeVar("_GetBucketPolicyStatus", default=GetBucketPolicyStatusOutput)
_GetBucketReplication = TypeVar("_GetBucketReplication", default=GetBucketReplicationOutput)
_GetBucketRequestPayment = TypeVar("_GetBucketRequestPayment", default=GetBucketRequestPaymentOutput)
_GetBucketTagging = TypeVar("_GetBucketTagging", default=GetBucketTaggingOutput)
_GetBucketVersioning = TypeVar("_GetBucketVersioning", default=GetBucketVersioningOutput)
_GetBucketWebsite = TypeVar("_GetBucketWebsite", default=GetBucketWebsiteOutput)
_GetObject = TypeVar("_GetObject", default=GetObjectOutput)
_GetObjectAcl = TypeVar("_GetObjectAcl", default=GetObjectAclOutput)
_GetObjectAnnotation = TypeVar("_GetObjectAnnotation", default=GetObjectAnnotationOutput)
_GetObjectAttributes = TypeVar("_GetObjectAttributes", default=GetObjectAttributesOutput)
_GetObjectLegalHold = TypeVar("_GetObjectLegalHold", default=GetObjectLegalHoldOutput)
_GetObjectLockConfiguration = TypeVar("_GetObjectLockConfiguration", default=GetObjectLockConfigurationOutput)
_GetObjectRetention = TypeVar("_GetObjectRetention", default=GetObjectRetentionOutput)
_GetObjectTagging = TypeVar("_GetObjectTagging", default=GetObjectTaggingOutput)
_GetObjectTorrent = TypeVar("_GetObjectTorrent", default=GetObjectTorrentOutput)
_GetPublicAccessBlock = TypeVar("_GetPublicAccessBlock", default=GetPublicAccessBlockOutput)
_HeadBucket = TypeVar("_HeadBucket", default=HeadBucketOutput)
_HeadObject = TypeVar("_HeadObject", default=HeadObjectOutput)
_ListBucketAnalyticsConfigurations = TypeVar("_ListBucketAnalyticsConfigurations", default=ListBucketAnalyticsConfigurationsOutput)
_ListBucketIntelligentTieringConfigurations = TypeVar("_ListBucketIntelligentTieringConfigurations", default=ListBucketIntelligentTieringConfigurationsOutput)
_ListBucketInventoryConfigurations = TypeVar("_ListBucketInventoryConfigurations", default=ListBucketInventoryConfigurationsOutput)
_ListBucketMetricsConfigurations = TypeVar("_ListBucketMetricsConfigurations", default=ListBucketMetricsConfigurationsOutput)
_ListBuckets = TypeVar("_ListBuckets", default=ListBucketsOutput)
_ListDirectoryBuckets = TypeVar("_ListDirectoryBuckets", default=ListDirectoryBucketsOutput)
_ListMultipartUploads = TypeVar("_ListMultipartUploads", default=ListMultipartUploadsOutput)
_ListObjectAnnotations = TypeVar("_ListObjectAnnotations", default=ListObjectAnnotationsOutput)
_ListObjectVersions = TypeVar("_ListObjectVersions", default=ListObjectVersionsOutput)
_ListObjects = TypeVar("_ListObjects", default=ListObjectsOutput)
_ListObjectsV2 = TypeVar("_ListObjectsV2", default=ListObjectsV2Output)
_ListParts = TypeVar("_ListParts", default=ListPartsOutput)
_PutBucketAbac = TypeVar("_PutBucketAbac", default=Any)
_PutBucketAccelerateConfiguration = TypeVar("_PutBucketAccelerateConfiguration", default=Any)
_PutBucketAcl = TypeVar("_PutBucketAcl", default=Any)
_PutBucketAnalyticsConfiguration = TypeVar("_PutBucketAnalyticsConfiguration", default=Any)
_PutBucketCors = TypeVar("_PutBucketCors", default=Any)
_PutBucketEncryption = TypeVar("_PutBucketEncryption", default=Any)
_PutBucketIntelligentTieringConfiguration = TypeVar("_PutBucketIntelligentTieringConfiguration", default=Any)
_PutBucketInventoryConfiguration = TypeVar("_PutBucketInventoryConfiguration", default=Any)
_PutBucketLifecycle = TypeVar("_PutBucketLifecycle", default=Any)
_PutBucketLifecycleConfiguration = TypeVar("_PutBucketLifecycleConfiguration", default=PutBucketLifecycleConfigurationOutput)
_PutBucketLogging = TypeVar("_PutBucketLogging", default=Any)
_PutBucketMetricsConfiguration = TypeVar("_PutBucketMetricsConfiguration", default=Any)
_PutBucketNotification = TypeVar("_PutBucketNotification", default=Any)
_PutBucketNotificationConfiguration = TypeVar("_PutBucketNotificationConfiguration", default=Any)
_PutBucketOwnershipControls = TypeVar("_PutBucketOwnershipControls", default=Any)
_PutBucketPolicy = TypeVar("_PutBucketPolicy", default=Any)
_PutBucketReplication = TypeVar("_PutBucketReplication", default=Any)
_PutBucketRequestPayment = TypeVar("_PutBucketRequestPayment", default=Any)
_PutBucketTagging = TypeVar("_PutBucketTagging", default=Any)
_PutBucketVersioning = TypeVar("_PutBucketVersioning", default=Any)
_PutBucketWebsite = TypeVar("_PutBucketWebsite", default=Any)
_PutObject = TypeVar("_PutObject", default=PutObjectOutput)
_PutObjectAcl = TypeVar("_PutObjectAcl", default=PutObjectAclOutput)
_PutObjectAnnotation = TypeVar("_PutObjectAnnotation", default=PutObjectAnnotationOutput)
_PutObjectLegalHold = TypeVar("_PutObjectLegalHold", default=PutObjectLegalHoldOutput)
_PutObjectLockConfiguration = TypeVar("_PutObjectLockConfiguration", default=PutObjectLockConfigurationOutput)
_PutObjectRetention = TypeVar("_PutObjectRetention", default=PutObjectRetentionOutput)
_PutObjectTagging = TypeVar("_PutObjectTagging", default=PutObjectTaggingOutput)
_PutPublicAccessBlock = TypeVar("_PutPublicAccessBlock", default=Any)
_RenameObject = TypeVar("_RenameObject", default=RenameObjectOutput)
_RestoreObject = TypeVar("_RestoreObject", default=RestoreObjectOutput)
_UpdateBucketMetadataAnnotationTableConfiguration = TypeVar("_UpdateBucketMetadataAnnotationTableConfiguration", default=Any)
_UpdateBucketMetadataInventoryTableConfiguration = TypeVar("_UpdateBucketMetadataInventoryTableConfiguration", default=Any)
_UpdateBucketMetadataJournalTableConfiguration = TypeVar("_UpdateBucketMetadataJournalTableConfiguration", default=Any)
_UpdateObjectEncryption = TypeVar("_UpdateObjectEncryption", default=UpdateObjectEncryptionResponse)
_UploadPart = TypeVar("_UploadPart", default=UploadPartOutput)
_UploadPartCopy = TypeVar("_UploadPartCopy", default=UploadPartCopyOutput)
_WriteGetObjectResponse = TypeVar("_WriteGetObjectResponse", default=Any)

def abort_multipart_upload(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    UploadId: str,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    IfMatchInitiatedTime: str | datetime = ...,
    result: type[_AbortMultipartUpload] = ...,
    select: Callable[[AbortMultipartUploadOutput], _AbortMultipartUpload] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AbortMultipartUpload]: ...

def complete_multipart_upload(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    UploadId: str,
    MultipartUpload: CompletedMultipartUploadDict = ...,
    ChecksumCRC32: str = ...,
    ChecksumCRC32C: str = ...,
    ChecksumCRC64NVME: str = ...,
    ChecksumSHA1: str = ...,
    ChecksumSHA256: str = ...,
    ChecksumSHA512: str = ...,
    ChecksumMD5: str = ...,
    ChecksumXXHASH64: str = ...,
    ChecksumXXHASH3: str = ...,
    ChecksumXXHASH128: str = ...,
    ChecksumType: ChecksumType | str = ...,
    MpuObjectSize: int = ...,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    IfMatch: str = ...,
    IfNoneMatch: str = ...,
    SseCustomerAlgorithm: str = ...,
    SseCustomerKey: str = ...,
    SseCustomerKeyMD5: str = ...,
    result: type[_CompleteMultipartUpload] = ...,
    select: Callable[[CompleteMultipartUploadOutput], _CompleteMultipartUpload] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CompleteMultipartUpload]: ...

def copy_object(
    name: str,
    /,
    *,
    Bucket: str,
    CopySource: str,
    Key: str,
    Acl: ObjectCannedACL | str = ...,
    CacheControl: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ContentDisposition: str = ...,
    ContentEncoding: str = ...,
    ContentLanguage: str = ...,
    ContentType: str = ...,
    CopySourceIfMatch: str = ...,
    CopySourceIfModifiedSince: str | datetime = ...,
    CopySourceIfNoneMatch: str = ...,
    CopySourceIfUnmodifiedSince: str | datetime = ...,
    Expires: str | datetime = ...,
    GrantFullControl: str = ...,
    GrantRead: str = ...,
    GrantReadACP: str = ...,
    GrantWriteACP: str = ...,
    IfMatch: str = ...,
    IfNoneMatch: str = ...,
    Metadata: Mapping[str, str] = ...,
    MetadataDirective: MetadataDirective | str = ...,
    TaggingDirective: TaggingDirective | str = ...,
    AnnotationDirective: AnnotationDirective | str = ...,
    ServerSideEncryption: ServerSideEncryption | str = ...,
    StorageClass: StorageClass | str = ...,
    WebsiteRedirectLocation: str = ...,
    SseCustomerAlgorithm: str = ...,
    SseCustomerKey: str = ...,
    SseCustomerKeyMD5: str = ...,
    SsekmsKeyId: str = ...,
    SsekmsEncryptionContext: str = ...,
    BucketKeyEnabled: bool = ...,
    CopySourceSSECustomerAlgorithm: str = ...,
    CopySourceSSECustomerKey: str = ...,
    CopySourceSSECustomerKeyMD5: str = ...,
    RequestPayer: RequestPayer | str = ...,
    Tagging: str = ...,
    ObjectLockMode: ObjectLockMode | str = ...,
    ObjectLockRetainUntilDate: str | datetime = ...,
    ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus | str = ...,
    ObjectLockEventHold: ObjectLockEventHold | str = ...,
    ObjectLockEventHoldDurationDays: int = ...,
    ObjectLockEventHoldDurationYears: int = ...,
    ExpectedBucketOwner: str = ...,
    ExpectedSourceBucketOwner: str = ...,
    result: type[_CopyObject] = ...,
    select: Callable[[CopyObjectOutput], _CopyObject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CopyObject]: ...

def create_bucket(
    name: str,
    /,
    *,
    Bucket: str,
    Acl: BucketCannedACL | str = ...,
    CreateBucketConfiguration: CreateBucketConfigurationDict = ...,
    GrantFullControl: str = ...,
    GrantRead: str = ...,
    GrantReadACP: str = ...,
    GrantWrite: str = ...,
    GrantWriteACP: str = ...,
    ObjectLockEnabledForBucket: bool = ...,
    ObjectOwnership: ObjectOwnership | str = ...,
    BucketNamespace: BucketNamespace | str = ...,
    result: type[_CreateBucket] = ...,
    select: Callable[[CreateBucketOutput], _CreateBucket] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateBucket]: ...

def create_bucket_metadata_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    MetadataConfiguration: MetadataConfigurationDict,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_CreateBucketMetadataConfiguration] = ...,
    select: Callable[[Any], _CreateBucketMetadataConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateBucketMetadataConfiguration]: ...

def create_bucket_metadata_table_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    MetadataTableConfiguration: MetadataTableConfigurationDict,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_CreateBucketMetadataTableConfiguration] = ...,
    select: Callable[[Any], _CreateBucketMetadataTableConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateBucketMetadataTableConfiguration]: ...

def create_multipart_upload(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    Acl: ObjectCannedACL | str = ...,
    CacheControl: str = ...,
    ContentDisposition: str = ...,
    ContentEncoding: str = ...,
    ContentLanguage: str = ...,
    ContentType: str = ...,
    Expires: str | datetime = ...,
    GrantFullControl: str = ...,
    GrantRead: str = ...,
    GrantReadACP: str = ...,
    GrantWriteACP: str = ...,
    Metadata: Mapping[str, str] = ...,
    ServerSideEncryption: ServerSideEncryption | str = ...,
    StorageClass: StorageClass | str = ...,
    WebsiteRedirectLocation: str = ...,
    SseCustomerAlgorithm: str = ...,
    SseCustomerKey: str = ...,
    SseCustomerKeyMD5: str = ...,
    SsekmsKeyId: str = ...,
    SsekmsEncryptionContext: str = ...,
    BucketKeyEnabled: bool = ...,
    RequestPayer: RequestPayer | str = ...,
    Tagging: str = ...,
    ObjectLockMode: ObjectLockMode | str = ...,
    ObjectLockRetainUntilDate: str | datetime = ...,
    ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus | str = ...,
    ObjectLockEventHold: ObjectLockEventHold | str = ...,
    ObjectLockEventHoldDurationDays: int = ...,
    ObjectLockEventHoldDurationYears: int = ...,
    ExpectedBucketOwner: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ChecksumType: ChecksumType | str = ...,
    result: type[_CreateMultipartUpload] = ...,
    select: Callable[[CreateMultipartUploadOutput], _CreateMultipartUpload] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateMultipartUpload]: ...

def create_session(
    name: str,
    /,
    *,
    Bucket: str,
    SessionMode: SessionMode | str = ...,
    ServerSideEncryption: ServerSideEncryption | str = ...,
    SsekmsKeyId: str = ...,
    SsekmsEncryptionContext: str = ...,
    BucketKeyEnabled: bool = ...,
    result: type[_CreateSession] = ...,
    select: Callable[[CreateSessionOutput], _CreateSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateSession]: ...

def delete_bucket(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteBucket] = ...,
    select: Callable[[Any], _DeleteBucket] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBucket]: ...

def delete_bucket_analytics_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    Id: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteBucketAnalyticsConfiguration] = ...,
    select: Callable[[Any], _DeleteBucketAnalyticsConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBucketAnalyticsConfiguration]: ...

def delete_bucket_cors(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteBucketCors] = ...,
    select: Callable[[Any], _DeleteBucketCors] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBucketCors]: ...

def delete_bucket_encryption(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteBucketEncryption] = ...,
    select: Callable[[Any], _DeleteBucketEncryption] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBucketEncryption]: ...

def delete_bucket_intelligent_tiering_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    Id: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteBucketIntelligentTieringConfiguration] = ...,
    select: Callable[[Any], _DeleteBucketIntelligentTieringConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBucketIntelligentTieringConfiguration]: ...

def delete_bucket_inventory_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    Id: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteBucketInventoryConfiguration] = ...,
    select: Callable[[Any], _DeleteBucketInventoryConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBucketInventoryConfiguration]: ...

def delete_bucket_lifecycle(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteBucketLifecycle] = ...,
    select: Callable[[Any], _DeleteBucketLifecycle] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBucketLifecycle]: ...

def delete_bucket_metadata_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteBucketMetadataConfiguration] = ...,
    select: Callable[[Any], _DeleteBucketMetadataConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBucketMetadataConfiguration]: ...

def delete_bucket_metadata_table_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteBucketMetadataTableConfiguration] = ...,
    select: Callable[[Any], _DeleteBucketMetadataTableConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBucketMetadataTableConfiguration]: ...

def delete_bucket_metrics_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    Id: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteBucketMetricsConfiguration] = ...,
    select: Callable[[Any], _DeleteBucketMetricsConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBucketMetricsConfiguration]: ...

def delete_bucket_ownership_controls(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteBucketOwnershipControls] = ...,
    select: Callable[[Any], _DeleteBucketOwnershipControls] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBucketOwnershipControls]: ...

def delete_bucket_policy(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteBucketPolicy] = ...,
    select: Callable[[Any], _DeleteBucketPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBucketPolicy]: ...

def delete_bucket_replication(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteBucketReplication] = ...,
    select: Callable[[Any], _DeleteBucketReplication] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBucketReplication]: ...

def delete_bucket_tagging(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteBucketTagging] = ...,
    select: Callable[[Any], _DeleteBucketTagging] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBucketTagging]: ...

def delete_bucket_website(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteBucketWebsite] = ...,
    select: Callable[[Any], _DeleteBucketWebsite] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBucketWebsite]: ...

def delete_object(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    Mfa: str = ...,
    VersionId: str = ...,
    RequestPayer: RequestPayer | str = ...,
    BypassGovernanceRetention: bool = ...,
    ExpectedBucketOwner: str = ...,
    IfMatch: str = ...,
    IfMatchLastModifiedTime: str | datetime = ...,
    IfMatchSize: int = ...,
    result: type[_DeleteObject] = ...,
    select: Callable[[DeleteObjectOutput], _DeleteObject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteObject]: ...

def delete_object_annotation(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    AnnotationName: str,
    VersionId: str = ...,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    ObjectIfMatch: str = ...,
    result: type[_DeleteObjectAnnotation] = ...,
    select: Callable[[DeleteObjectAnnotationOutput], _DeleteObjectAnnotation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteObjectAnnotation]: ...

def delete_object_tagging(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    VersionId: str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_DeleteObjectTagging] = ...,
    select: Callable[[DeleteObjectTaggingOutput], _DeleteObjectTagging] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteObjectTagging]: ...

def delete_objects(
    name: str,
    /,
    *,
    Bucket: str,
    Delete: DeleteDict,
    Mfa: str = ...,
    RequestPayer: RequestPayer | str = ...,
    BypassGovernanceRetention: bool = ...,
    ExpectedBucketOwner: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    result: type[_DeleteObjects] = ...,
    select: Callable[[DeleteObjectsOutput], _DeleteObjects] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteObjects]: ...

def delete_public_access_block(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_DeletePublicAccessBlock] = ...,
    select: Callable[[Any], _DeletePublicAccessBlock] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeletePublicAccessBlock]: ...

def get_bucket_abac(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketAbac] = ...,
    select: Callable[[GetBucketAbacOutput], _GetBucketAbac] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketAbac]: ...

def get_bucket_accelerate_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    RequestPayer: RequestPayer | str = ...,
    result: type[_GetBucketAccelerateConfiguration] = ...,
    select: Callable[[GetBucketAccelerateConfigurationOutput], _GetBucketAccelerateConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketAccelerateConfiguration]: ...

def get_bucket_acl(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketAcl] = ...,
    select: Callable[[GetBucketAclOutput], _GetBucketAcl] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketAcl]: ...

def get_bucket_analytics_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    Id: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketAnalyticsConfiguration] = ...,
    select: Callable[[GetBucketAnalyticsConfigurationOutput], _GetBucketAnalyticsConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketAnalyticsConfiguration]: ...

def get_bucket_cors(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketCors] = ...,
    select: Callable[[GetBucketCorsOutput], _GetBucketCors] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketCors]: ...

def get_bucket_encryption(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketEncryption] = ...,
    select: Callable[[GetBucketEncryptionOutput], _GetBucketEncryption] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketEncryption]: ...

def get_bucket_intelligent_tiering_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    Id: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketIntelligentTieringConfiguration] = ...,
    select: Callable[[GetBucketIntelligentTieringConfigurationOutput], _GetBucketIntelligentTieringConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketIntelligentTieringConfiguration]: ...

def get_bucket_inventory_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    Id: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketInventoryConfiguration] = ...,
    select: Callable[[GetBucketInventoryConfigurationOutput], _GetBucketInventoryConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketInventoryConfiguration]: ...

def get_bucket_lifecycle(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketLifecycle] = ...,
    select: Callable[[GetBucketLifecycleOutput], _GetBucketLifecycle] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketLifecycle]: ...

def get_bucket_lifecycle_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketLifecycleConfiguration] = ...,
    select: Callable[[GetBucketLifecycleConfigurationOutput], _GetBucketLifecycleConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketLifecycleConfiguration]: ...

def get_bucket_location(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketLocation] = ...,
    select: Callable[[GetBucketLocationOutput], _GetBucketLocation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketLocation]: ...

def get_bucket_logging(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketLogging] = ...,
    select: Callable[[GetBucketLoggingOutput], _GetBucketLogging] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketLogging]: ...

def get_bucket_metadata_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketMetadataConfiguration] = ...,
    select: Callable[[GetBucketMetadataConfigurationOutput], _GetBucketMetadataConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketMetadataConfiguration]: ...

def get_bucket_metadata_table_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketMetadataTableConfiguration] = ...,
    select: Callable[[GetBucketMetadataTableConfigurationOutput], _GetBucketMetadataTableConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketMetadataTableConfiguration]: ...

def get_bucket_metrics_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    Id: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketMetricsConfiguration] = ...,
    select: Callable[[GetBucketMetricsConfigurationOutput], _GetBucketMetricsConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketMetricsConfiguration]: ...

def get_bucket_notification(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketNotification] = ...,
    select: Callable[[NotificationConfigurationDeprecated], _GetBucketNotification] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketNotification]: ...

def get_bucket_notification_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketNotificationConfiguration] = ...,
    select: Callable[[NotificationConfiguration], _GetBucketNotificationConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketNotificationConfiguration]: ...

def get_bucket_ownership_controls(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketOwnershipControls] = ...,
    select: Callable[[GetBucketOwnershipControlsOutput], _GetBucketOwnershipControls] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketOwnershipControls]: ...

def get_bucket_policy(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketPolicy] = ...,
    select: Callable[[GetBucketPolicyOutput], _GetBucketPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketPolicy]: ...

def get_bucket_policy_status(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketPolicyStatus] = ...,
    select: Callable[[GetBucketPolicyStatusOutput], _GetBucketPolicyStatus] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketPolicyStatus]: ...

def get_bucket_replication(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketReplication] = ...,
    select: Callable[[GetBucketReplicationOutput], _GetBucketReplication] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketReplication]: ...

def get_bucket_request_payment(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketRequestPayment] = ...,
    select: Callable[[GetBucketRequestPaymentOutput], _GetBucketRequestPayment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketRequestPayment]: ...

def get_bucket_tagging(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketTagging] = ...,
    select: Callable[[GetBucketTaggingOutput], _GetBucketTagging] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketTagging]: ...

def get_bucket_versioning(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketVersioning] = ...,
    select: Callable[[GetBucketVersioningOutput], _GetBucketVersioning] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketVersioning]: ...

def get_bucket_website(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetBucketWebsite] = ...,
    select: Callable[[GetBucketWebsiteOutput], _GetBucketWebsite] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBucketWebsite]: ...

def get_object(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    IfMatch: str = ...,
    IfModifiedSince: str | datetime = ...,
    IfNoneMatch: str = ...,
    IfUnmodifiedSince: str | datetime = ...,
    Range: str = ...,
    ResponseCacheControl: str = ...,
    ResponseContentDisposition: str = ...,
    ResponseContentEncoding: str = ...,
    ResponseContentLanguage: str = ...,
    ResponseContentType: str = ...,
    ResponseExpires: str | datetime = ...,
    VersionId: str = ...,
    SseCustomerAlgorithm: str = ...,
    SseCustomerKey: str = ...,
    SseCustomerKeyMD5: str = ...,
    RequestPayer: RequestPayer | str = ...,
    PartNumber: int = ...,
    ExpectedBucketOwner: str = ...,
    ChecksumMode: ChecksumMode | str = ...,
    result: type[_GetObject] = ...,
    select: Callable[[GetObjectOutput], _GetObject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetObject]: ...

def get_object_acl(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    VersionId: str = ...,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_GetObjectAcl] = ...,
    select: Callable[[GetObjectAclOutput], _GetObjectAcl] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetObjectAcl]: ...

def get_object_annotation(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    AnnotationName: str,
    VersionId: str = ...,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    ChecksumMode: ChecksumMode | str = ...,
    result: type[_GetObjectAnnotation] = ...,
    select: Callable[[GetObjectAnnotationOutput], _GetObjectAnnotation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetObjectAnnotation]: ...

def get_object_attributes(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    ObjectAttributes: Sequence[ObjectAttributes | str],
    VersionId: str = ...,
    MaxParts: int = ...,
    PartNumberMarker: int = ...,
    SseCustomerAlgorithm: str = ...,
    SseCustomerKey: str = ...,
    SseCustomerKeyMD5: str = ...,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_GetObjectAttributes] = ...,
    select: Callable[[GetObjectAttributesOutput], _GetObjectAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetObjectAttributes]: ...

def get_object_legal_hold(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    VersionId: str = ...,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_GetObjectLegalHold] = ...,
    select: Callable[[GetObjectLegalHoldOutput], _GetObjectLegalHold] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetObjectLegalHold]: ...

def get_object_lock_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetObjectLockConfiguration] = ...,
    select: Callable[[GetObjectLockConfigurationOutput], _GetObjectLockConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetObjectLockConfiguration]: ...

def get_object_retention(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    VersionId: str = ...,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_GetObjectRetention] = ...,
    select: Callable[[GetObjectRetentionOutput], _GetObjectRetention] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetObjectRetention]: ...

def get_object_tagging(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    VersionId: str = ...,
    ExpectedBucketOwner: str = ...,
    RequestPayer: RequestPayer | str = ...,
    result: type[_GetObjectTagging] = ...,
    select: Callable[[GetObjectTaggingOutput], _GetObjectTagging] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetObjectTagging]: ...

def get_object_torrent(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_GetObjectTorrent] = ...,
    select: Callable[[GetObjectTorrentOutput], _GetObjectTorrent] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetObjectTorrent]: ...

def get_public_access_block(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_GetPublicAccessBlock] = ...,
    select: Callable[[GetPublicAccessBlockOutput], _GetPublicAccessBlock] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetPublicAccessBlock]: ...

def head_bucket(
    name: str,
    /,
    *,
    Bucket: str,
    ExpectedBucketOwner: str = ...,
    result: type[_HeadBucket] = ...,
    select: Callable[[HeadBucketOutput], _HeadBucket] = ...,
    **options: Unpack[CallOptions],
) -> Task[_HeadBucket]: ...

def head_object(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    IfMatch: str = ...,
    IfModifiedSince: str | datetime = ...,
    IfNoneMatch: str = ...,
    IfUnmodifiedSince: str | datetime = ...,
    Range: str = ...,
    ResponseCacheControl: str = ...,
    ResponseContentDisposition: str = ...,
    ResponseContentEncoding: str = ...,
    ResponseContentLanguage: str = ...,
    ResponseContentType: str = ...,
    ResponseExpires: str | datetime = ...,
    VersionId: str = ...,
    SseCustomerAlgorithm: str = ...,
    SseCustomerKey: str = ...,
    SseCustomerKeyMD5: str = ...,
    RequestPayer: RequestPayer | str = ...,
    PartNumber: int = ...,
    ExpectedBucketOwner: str = ...,
    ChecksumMode: ChecksumMode | str = ...,
    result: type[_HeadObject] = ...,
    select: Callable[[HeadObjectOutput], _HeadObject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_HeadObject]: ...

def list_bucket_analytics_configurations(
    name: str,
    /,
    *,
    Bucket: str,
    ContinuationToken: str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_ListBucketAnalyticsConfigurations] = ...,
    select: Callable[[ListBucketAnalyticsConfigurationsOutput], _ListBucketAnalyticsConfigurations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListBucketAnalyticsConfigurations]: ...

def list_bucket_intelligent_tiering_configurations(
    name: str,
    /,
    *,
    Bucket: str,
    ContinuationToken: str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_ListBucketIntelligentTieringConfigurations] = ...,
    select: Callable[[ListBucketIntelligentTieringConfigurationsOutput], _ListBucketIntelligentTieringConfigurations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListBucketIntelligentTieringConfigurations]: ...

def list_bucket_inventory_configurations(
    name: str,
    /,
    *,
    Bucket: str,
    ContinuationToken: str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_ListBucketInventoryConfigurations] = ...,
    select: Callable[[ListBucketInventoryConfigurationsOutput], _ListBucketInventoryConfigurations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListBucketInventoryConfigurations]: ...

def list_bucket_metrics_configurations(
    name: str,
    /,
    *,
    Bucket: str,
    ContinuationToken: str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_ListBucketMetricsConfigurations] = ...,
    select: Callable[[ListBucketMetricsConfigurationsOutput], _ListBucketMetricsConfigurations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListBucketMetricsConfigurations]: ...

def list_buckets(
    name: str,
    /,
    *,
    MaxBuckets: int = ...,
    ContinuationToken: str = ...,
    Prefix: str = ...,
    BucketRegion: str = ...,
    result: type[_ListBuckets] = ...,
    select: Callable[[ListBucketsOutput], _ListBuckets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListBuckets]: ...

def list_directory_buckets(
    name: str,
    /,
    *,
    ContinuationToken: str = ...,
    MaxDirectoryBuckets: int = ...,
    result: type[_ListDirectoryBuckets] = ...,
    select: Callable[[ListDirectoryBucketsOutput], _ListDirectoryBuckets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDirectoryBuckets]: ...

def list_multipart_uploads(
    name: str,
    /,
    *,
    Bucket: str,
    Delimiter: str = ...,
    EncodingType: EncodingType | str = ...,
    KeyMarker: str = ...,
    MaxUploads: int = ...,
    Prefix: str = ...,
    UploadIdMarker: str = ...,
    ExpectedBucketOwner: str = ...,
    RequestPayer: RequestPayer | str = ...,
    result: type[_ListMultipartUploads] = ...,
    select: Callable[[ListMultipartUploadsOutput], _ListMultipartUploads] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListMultipartUploads]: ...

def list_object_annotations(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    VersionId: str = ...,
    MaxAnnotationResults: int = ...,
    AnnotationPrefix: str = ...,
    ContinuationToken: str = ...,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_ListObjectAnnotations] = ...,
    select: Callable[[ListObjectAnnotationsOutput], _ListObjectAnnotations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListObjectAnnotations]: ...

def list_object_versions(
    name: str,
    /,
    *,
    Bucket: str,
    Delimiter: str = ...,
    EncodingType: EncodingType | str = ...,
    KeyMarker: str = ...,
    MaxKeys: int = ...,
    Prefix: str = ...,
    VersionIdMarker: str = ...,
    ExpectedBucketOwner: str = ...,
    RequestPayer: RequestPayer | str = ...,
    OptionalObjectAttributes: Sequence[OptionalObjectAttributes | str] = ...,
    result: type[_ListObjectVersions] = ...,
    select: Callable[[ListObjectVersionsOutput], _ListObjectVersions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListObjectVersions]: ...

def list_objects(
    name: str,
    /,
    *,
    Bucket: str,
    Delimiter: str = ...,
    EncodingType: EncodingType | str = ...,
    Marker: str = ...,
    MaxKeys: int = ...,
    Prefix: str = ...,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    OptionalObjectAttributes: Sequence[OptionalObjectAttributes | str] = ...,
    result: type[_ListObjects] = ...,
    select: Callable[[ListObjectsOutput], _ListObjects] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListObjects]: ...

def list_objects_v2(
    name: str,
    /,
    *,
    Bucket: str,
    Delimiter: str = ...,
    EncodingType: EncodingType | str = ...,
    MaxKeys: int = ...,
    Prefix: str = ...,
    ContinuationToken: str = ...,
    FetchOwner: bool = ...,
    StartAfter: str = ...,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    OptionalObjectAttributes: Sequence[OptionalObjectAttributes | str] = ...,
    result: type[_ListObjectsV2] = ...,
    select: Callable[[ListObjectsV2Output], _ListObjectsV2] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListObjectsV2]: ...

def list_parts(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    UploadId: str,
    MaxParts: int = ...,
    PartNumberMarker: int = ...,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    SseCustomerAlgorithm: str = ...,
    SseCustomerKey: str = ...,
    SseCustomerKeyMD5: str = ...,
    result: type[_ListParts] = ...,
    select: Callable[[ListPartsOutput], _ListParts] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListParts]: ...

def put_bucket_abac(
    name: str,
    /,
    *,
    Bucket: str,
    AbacStatus: AbacStatusDict | AbacStatus,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketAbac] = ...,
    select: Callable[[Any], _PutBucketAbac] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketAbac]: ...

def put_bucket_accelerate_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    AccelerateConfiguration: AccelerateConfigurationDict,
    ExpectedBucketOwner: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    result: type[_PutBucketAccelerateConfiguration] = ...,
    select: Callable[[Any], _PutBucketAccelerateConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketAccelerateConfiguration]: ...

def put_bucket_acl(
    name: str,
    /,
    *,
    Bucket: str,
    Acl: BucketCannedACL | str = ...,
    AccessControlPolicy: AccessControlPolicyDict = ...,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    GrantFullControl: str = ...,
    GrantRead: str = ...,
    GrantReadACP: str = ...,
    GrantWrite: str = ...,
    GrantWriteACP: str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketAcl] = ...,
    select: Callable[[Any], _PutBucketAcl] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketAcl]: ...

def put_bucket_analytics_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    Id: str,
    AnalyticsConfiguration: AnalyticsConfigurationDict | AnalyticsConfiguration,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketAnalyticsConfiguration] = ...,
    select: Callable[[Any], _PutBucketAnalyticsConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketAnalyticsConfiguration]: ...

def put_bucket_cors(
    name: str,
    /,
    *,
    Bucket: str,
    CorsConfiguration: CORSConfigurationDict,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketCors] = ...,
    select: Callable[[Any], _PutBucketCors] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketCors]: ...

def put_bucket_encryption(
    name: str,
    /,
    *,
    Bucket: str,
    ServerSideEncryptionConfiguration: ServerSideEncryptionConfigurationDict | ServerSideEncryptionConfiguration,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketEncryption] = ...,
    select: Callable[[Any], _PutBucketEncryption] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketEncryption]: ...

def put_bucket_intelligent_tiering_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    Id: str,
    IntelligentTieringConfiguration: IntelligentTieringConfigurationDict | IntelligentTieringConfiguration,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketIntelligentTieringConfiguration] = ...,
    select: Callable[[Any], _PutBucketIntelligentTieringConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketIntelligentTieringConfiguration]: ...

def put_bucket_inventory_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    Id: str,
    InventoryConfiguration: InventoryConfigurationDict | InventoryConfiguration,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketInventoryConfiguration] = ...,
    select: Callable[[Any], _PutBucketInventoryConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketInventoryConfiguration]: ...

def put_bucket_lifecycle(
    name: str,
    /,
    *,
    Bucket: str,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    LifecycleConfiguration: LifecycleConfigurationDict = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketLifecycle] = ...,
    select: Callable[[Any], _PutBucketLifecycle] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketLifecycle]: ...

def put_bucket_lifecycle_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    LifecycleConfiguration: BucketLifecycleConfigurationDict = ...,
    ExpectedBucketOwner: str = ...,
    TransitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize | str = ...,
    result: type[_PutBucketLifecycleConfiguration] = ...,
    select: Callable[[PutBucketLifecycleConfigurationOutput], _PutBucketLifecycleConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketLifecycleConfiguration]: ...

def put_bucket_logging(
    name: str,
    /,
    *,
    Bucket: str,
    BucketLoggingStatus: BucketLoggingStatusDict,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketLogging] = ...,
    select: Callable[[Any], _PutBucketLogging] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketLogging]: ...

def put_bucket_metrics_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    Id: str,
    MetricsConfiguration: MetricsConfigurationDict | MetricsConfiguration,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketMetricsConfiguration] = ...,
    select: Callable[[Any], _PutBucketMetricsConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketMetricsConfiguration]: ...

def put_bucket_notification(
    name: str,
    /,
    *,
    Bucket: str,
    NotificationConfiguration: NotificationConfigurationDeprecatedDict | NotificationConfigurationDeprecated,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketNotification] = ...,
    select: Callable[[Any], _PutBucketNotification] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketNotification]: ...

def put_bucket_notification_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    NotificationConfiguration: NotificationConfigurationDict | NotificationConfiguration,
    ExpectedBucketOwner: str = ...,
    SkipDestinationValidation: bool = ...,
    result: type[_PutBucketNotificationConfiguration] = ...,
    select: Callable[[Any], _PutBucketNotificationConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketNotificationConfiguration]: ...

def put_bucket_ownership_controls(
    name: str,
    /,
    *,
    Bucket: str,
    OwnershipControls: OwnershipControlsDict | OwnershipControls,
    ContentMD5: str = ...,
    ExpectedBucketOwner: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    result: type[_PutBucketOwnershipControls] = ...,
    select: Callable[[Any], _PutBucketOwnershipControls] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketOwnershipControls]: ...

def put_bucket_policy(
    name: str,
    /,
    *,
    Bucket: str,
    Policy: str,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ConfirmRemoveSelfBucketAccess: bool = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketPolicy] = ...,
    select: Callable[[Any], _PutBucketPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketPolicy]: ...

def put_bucket_replication(
    name: str,
    /,
    *,
    Bucket: str,
    ReplicationConfiguration: ReplicationConfigurationDict | ReplicationConfiguration,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    Token: str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketReplication] = ...,
    select: Callable[[Any], _PutBucketReplication] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketReplication]: ...

def put_bucket_request_payment(
    name: str,
    /,
    *,
    Bucket: str,
    RequestPaymentConfiguration: RequestPaymentConfigurationDict,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketRequestPayment] = ...,
    select: Callable[[Any], _PutBucketRequestPayment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketRequestPayment]: ...

def put_bucket_tagging(
    name: str,
    /,
    *,
    Bucket: str,
    Tagging: TaggingDict,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketTagging] = ...,
    select: Callable[[Any], _PutBucketTagging] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketTagging]: ...

def put_bucket_versioning(
    name: str,
    /,
    *,
    Bucket: str,
    VersioningConfiguration: VersioningConfigurationDict,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    Mfa: str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketVersioning] = ...,
    select: Callable[[Any], _PutBucketVersioning] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketVersioning]: ...

def put_bucket_website(
    name: str,
    /,
    *,
    Bucket: str,
    WebsiteConfiguration: WebsiteConfigurationDict,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutBucketWebsite] = ...,
    select: Callable[[Any], _PutBucketWebsite] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBucketWebsite]: ...

def put_object(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    Acl: ObjectCannedACL | str = ...,
    Body: object = ...,
    CacheControl: str = ...,
    ContentDisposition: str = ...,
    ContentEncoding: str = ...,
    ContentLanguage: str = ...,
    ContentLength: int = ...,
    ContentMD5: str = ...,
    ContentType: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ChecksumCRC32: str = ...,
    ChecksumCRC32C: str = ...,
    ChecksumCRC64NVME: str = ...,
    ChecksumSHA1: str = ...,
    ChecksumSHA256: str = ...,
    ChecksumSHA512: str = ...,
    ChecksumMD5: str = ...,
    ChecksumXXHASH64: str = ...,
    ChecksumXXHASH3: str = ...,
    ChecksumXXHASH128: str = ...,
    Expires: str | datetime = ...,
    IfMatch: str = ...,
    IfNoneMatch: str = ...,
    GrantFullControl: str = ...,
    GrantRead: str = ...,
    GrantReadACP: str = ...,
    GrantWriteACP: str = ...,
    WriteOffsetBytes: int = ...,
    Metadata: Mapping[str, str] = ...,
    ServerSideEncryption: ServerSideEncryption | str = ...,
    StorageClass: StorageClass | str = ...,
    WebsiteRedirectLocation: str = ...,
    SseCustomerAlgorithm: str = ...,
    SseCustomerKey: str = ...,
    SseCustomerKeyMD5: str = ...,
    SsekmsKeyId: str = ...,
    SsekmsEncryptionContext: str = ...,
    BucketKeyEnabled: bool = ...,
    RequestPayer: RequestPayer | str = ...,
    Tagging: str = ...,
    ObjectLockMode: ObjectLockMode | str = ...,
    ObjectLockRetainUntilDate: str | datetime = ...,
    ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus | str = ...,
    ObjectLockEventHold: ObjectLockEventHold | str = ...,
    ObjectLockEventHoldDurationDays: int = ...,
    ObjectLockEventHoldDurationYears: int = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutObject] = ...,
    select: Callable[[PutObjectOutput], _PutObject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutObject]: ...

def put_object_acl(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    Acl: ObjectCannedACL | str = ...,
    AccessControlPolicy: AccessControlPolicyDict = ...,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    GrantFullControl: str = ...,
    GrantRead: str = ...,
    GrantReadACP: str = ...,
    GrantWrite: str = ...,
    GrantWriteACP: str = ...,
    RequestPayer: RequestPayer | str = ...,
    VersionId: str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutObjectAcl] = ...,
    select: Callable[[PutObjectAclOutput], _PutObjectAcl] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutObjectAcl]: ...

def put_object_annotation(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    AnnotationName: str,
    AnnotationPayload: object,
    VersionId: str = ...,
    ObjectIfMatch: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ChecksumCRC32: str = ...,
    ChecksumCRC32C: str = ...,
    ChecksumCRC64NVME: str = ...,
    ChecksumSHA1: str = ...,
    ChecksumSHA256: str = ...,
    ChecksumSHA512: str = ...,
    ChecksumMD5: str = ...,
    ChecksumXXHASH64: str = ...,
    ChecksumXXHASH3: str = ...,
    ChecksumXXHASH128: str = ...,
    ContentMD5: str = ...,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutObjectAnnotation] = ...,
    select: Callable[[PutObjectAnnotationOutput], _PutObjectAnnotation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutObjectAnnotation]: ...

def put_object_legal_hold(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    LegalHold: ObjectLockLegalHoldDict | ObjectLockLegalHold = ...,
    RequestPayer: RequestPayer | str = ...,
    VersionId: str = ...,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutObjectLegalHold] = ...,
    select: Callable[[PutObjectLegalHoldOutput], _PutObjectLegalHold] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutObjectLegalHold]: ...

def put_object_lock_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    ObjectLockConfiguration: ObjectLockConfigurationDict | ObjectLockConfiguration = ...,
    RequestPayer: RequestPayer | str = ...,
    Token: str = ...,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutObjectLockConfiguration] = ...,
    select: Callable[[PutObjectLockConfigurationOutput], _PutObjectLockConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutObjectLockConfiguration]: ...

def put_object_retention(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    Retention: ObjectLockRetentionDict | ObjectLockRetention = ...,
    RequestPayer: RequestPayer | str = ...,
    VersionId: str = ...,
    BypassGovernanceRetention: bool = ...,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutObjectRetention] = ...,
    select: Callable[[PutObjectRetentionOutput], _PutObjectRetention] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutObjectRetention]: ...

def put_object_tagging(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    Tagging: TaggingDict,
    VersionId: str = ...,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    RequestPayer: RequestPayer | str = ...,
    result: type[_PutObjectTagging] = ...,
    select: Callable[[PutObjectTaggingOutput], _PutObjectTagging] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutObjectTagging]: ...

def put_public_access_block(
    name: str,
    /,
    *,
    Bucket: str,
    PublicAccessBlockConfiguration: PublicAccessBlockConfigurationDict | PublicAccessBlockConfiguration,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_PutPublicAccessBlock] = ...,
    select: Callable[[Any], _PutPublicAccessBlock] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutPublicAccessBlock]: ...

def rename_object(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    RenameSource: str,
    DestinationIfMatch: str = ...,
    DestinationIfNoneMatch: str = ...,
    DestinationIfModifiedSince: str | datetime = ...,
    DestinationIfUnmodifiedSince: str | datetime = ...,
    SourceIfMatch: str = ...,
    SourceIfNoneMatch: str = ...,
    SourceIfModifiedSince: str | datetime = ...,
    SourceIfUnmodifiedSince: str | datetime = ...,
    ClientToken: str = ...,
    result: type[_RenameObject] = ...,
    select: Callable[[RenameObjectOutput], _RenameObject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RenameObject]: ...

def restore_object(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    VersionId: str = ...,
    RestoreRequest: RestoreRequestDict = ...,
    RequestPayer: RequestPayer | str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_RestoreObject] = ...,
    select: Callable[[RestoreObjectOutput], _RestoreObject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RestoreObject]: ...

def update_bucket_metadata_annotation_table_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    AnnotationTableConfiguration: AnnotationTableConfigurationUpdatesDict,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_UpdateBucketMetadataAnnotationTableConfiguration] = ...,
    select: Callable[[Any], _UpdateBucketMetadataAnnotationTableConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateBucketMetadataAnnotationTableConfiguration]: ...

def update_bucket_metadata_inventory_table_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    InventoryTableConfiguration: InventoryTableConfigurationUpdatesDict,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_UpdateBucketMetadataInventoryTableConfiguration] = ...,
    select: Callable[[Any], _UpdateBucketMetadataInventoryTableConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateBucketMetadataInventoryTableConfiguration]: ...

def update_bucket_metadata_journal_table_configuration(
    name: str,
    /,
    *,
    Bucket: str,
    JournalTableConfiguration: JournalTableConfigurationUpdatesDict,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_UpdateBucketMetadataJournalTableConfiguration] = ...,
    select: Callable[[Any], _UpdateBucketMetadataJournalTableConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateBucketMetadataJournalTableConfiguration]: ...

def update_object_encryption(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    ObjectEncryption: ObjectEncryptionDict,
    VersionId: str = ...,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    result: type[_UpdateObjectEncryption] = ...,
    select: Callable[[UpdateObjectEncryptionResponse], _UpdateObjectEncryption] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateObjectEncryption]: ...

def upload_part(
    name: str,
    /,
    *,
    Bucket: str,
    Key: str,
    PartNumber: int,
    UploadId: str,
    Body: object = ...,
    ContentLength: int = ...,
    ContentMD5: str = ...,
    ChecksumAlgorithm: ChecksumAlgorithm | str = ...,
    ChecksumCRC32: str = ...,
    ChecksumCRC32C: str = ...,
    ChecksumCRC64NVME: str = ...,
    ChecksumSHA1: str = ...,
    ChecksumSHA256: str = ...,
    ChecksumSHA512: str = ...,
    ChecksumMD5: str = ...,
    ChecksumXXHASH64: str = ...,
    ChecksumXXHASH3: str = ...,
    ChecksumXXHASH128: str = ...,
    SseCustomerAlgorithm: str = ...,
    SseCustomerKey: str = ...,
    SseCustomerKeyMD5: str = ...,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    result: type[_UploadPart] = ...,
    select: Callable[[UploadPartOutput], _UploadPart] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UploadPart]: ...

def upload_part_copy(
    name: str,
    /,
    *,
    Bucket: str,
    CopySource: str,
    Key: str,
    PartNumber: int,
    UploadId: str,
    CopySourceIfMatch: str = ...,
    CopySourceIfModifiedSince: str | datetime = ...,
    CopySourceIfNoneMatch: str = ...,
    CopySourceIfUnmodifiedSince: str | datetime = ...,
    CopySourceRange: str = ...,
    SseCustomerAlgorithm: str = ...,
    SseCustomerKey: str = ...,
    SseCustomerKeyMD5: str = ...,
    CopySourceSSECustomerAlgorithm: str = ...,
    CopySourceSSECustomerKey: str = ...,
    CopySourceSSECustomerKeyMD5: str = ...,
    RequestPayer: RequestPayer | str = ...,
    ExpectedBucketOwner: str = ...,
    ExpectedSourceBucketOwner: str = ...,
    result: type[_UploadPartCopy] = ...,
    select: Callable[[UploadPartCopyOutput], _UploadPartCopy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UploadPartCopy]: ...

def write_get_object_response(
    name: str,
    /,
    *,
    RequestRoute: str,
    RequestToken: str,
    Body: object = ...,
    StatusCode: int = ...,
    ErrorCode: str = ...,
    ErrorMessage: str = ...,
    AcceptRanges: str = ...,
    CacheControl: str = ...,
    ContentDisposition: str = ...,
    ContentEncoding: str = ...,
    ContentLanguage: str = ...,
    ContentLength: int = ...,
    ContentRange: str = ...,
    ContentType: str = ...,
    ChecksumCRC32: str = ...,
    ChecksumCRC32C: str = ...,
    ChecksumCRC64NVME: str = ...,
    ChecksumSHA1: str = ...,
    ChecksumSHA256: str = ...,
    ChecksumSHA512: str = ...,
    ChecksumMD5: str = ...,
    ChecksumXXHASH64: str = ...,
    ChecksumXXHASH3: str = ...,
    ChecksumXXHASH128: str = ...,
    DeleteMarker: bool = ...,
    ETag: str = ...,
    Expires: str | datetime = ...,
    Expiration: str = ...,
    LastModified: str | datetime = ...,
    MissingMeta: int = ...,
    Metadata: Mapping[str, str] = ...,
    ObjectLockMode: ObjectLockMode | str = ...,
    ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus | str = ...,
    ObjectLockRetainUntilDate: str | datetime = ...,
    PartsCount: int = ...,
    ReplicationStatus: ReplicationStatus | str = ...,
    RequestCharged: RequestCharged | str = ...,
    Restore: str = ...,
    ServerSideEncryption: ServerSideEncryption | str = ...,
    SseCustomerAlgorithm: str = ...,
    SsekmsKeyId: str = ...,
    SseCustomerKeyMD5: str = ...,
    StorageClass: StorageClass | str = ...,
    TagCount: int = ...,
    VersionId: str = ...,
    BucketKeyEnabled: bool = ...,
    result: type[_WriteGetObjectResponse] = ...,
    select: Callable[[Any], _WriteGetObjectResponse] = ...,
    **options: Unpack[CallOptions],
) -> Task[_WriteGetObjectResponse]: ...
