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
    AccessDeniedException: ErrorName; AnnotationLimitExceededException: ErrorName
    AnnotationNameTooLongException: ErrorName; BucketAlreadyExistsException: ErrorName
    BucketAlreadyOwnedByYouException: ErrorName; EncryptionTypeMismatchException: ErrorName
    IdempotencyParameterMismatchException: ErrorName; InvalidAnnotationNameException: ErrorName
    InvalidObjectStateException: ErrorName; InvalidPrefixException: ErrorName; InvalidRequestException: ErrorName
    InvalidWriteOffsetException: ErrorName; NoSuchAnnotationException: ErrorName; NoSuchBucketException: ErrorName
    NoSuchKeyException: ErrorName; NoSuchUploadException: ErrorName
    ObjectAlreadyInActiveTierErrorException: ErrorName; ObjectNotInActiveTierErrorException: ErrorName
    TooManyPartsException: ErrorName; UnsupportedMediaTypeException: ErrorName
errors: _Errors

class AbacStatusDict(TypedDict, total=False):
    Status: BucketAbacStatus | str
class AbortIncompleteMultipartUploadDict(TypedDict, total=False):
    DaysAfterInitiation: int
class AbortMultipartUploadRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; UploadId: Required[str]; RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str; IfMatchInitiatedTime: str | datetime
class AccelerateConfigurationDict(TypedDict, total=False):
    Status: BucketAccelerateStatus | str
class AccessControlPolicyDict(TypedDict, total=False):
    Grants: Sequence[GrantDict | Grant]; Owner: OwnerDict | _Owner
class AccessControlTranslationDict(TypedDict, total=False):
    Owner: Required[OwnerOverride | str]
class AnalyticsAndOperatorDict(TypedDict, total=False):
    Prefix: str; Tags: Sequence[TagDict | Tag]
class AnalyticsConfigurationDict(TypedDict, total=False):
    Id: Required[str]; Filter: AnalyticsFilterDict | AnalyticsFilter
    StorageClassAnalysis: Required[StorageClassAnalysisDict | _StorageClassAnalysis]
class AnalyticsExportDestinationDict(TypedDict, total=False):
    S3BucketDestination: Required[AnalyticsS3BucketDestinationDict | AnalyticsS3BucketDestination]
class AnalyticsFilterDict(TypedDict, total=False):
    Prefix: str; Tag: TagDict | _Tag; And: AnalyticsAndOperatorDict | AnalyticsAndOperator
class AnalyticsS3BucketDestinationDict(TypedDict, total=False):
    Format: Required[AnalyticsS3ExportFileFormat | str]; BucketAccountId: str; Bucket: Required[str]; Prefix: str
class AnnotationTableConfigurationDict(TypedDict, total=False):
    ConfigurationState: Required[AnnotationConfigurationState | str]
    EncryptionConfiguration: MetadataTableEncryptionConfigurationDict; Role: str
class AnnotationTableConfigurationUpdatesDict(TypedDict, total=False):
    ConfigurationState: Required[AnnotationConfigurationState | str]
    EncryptionConfiguration: MetadataTableEncryptionConfigurationDict; Role: str
class BlockedEncryptionTypesDict(TypedDict, total=False):
    EncryptionType: Sequence[_EncryptionType | str]
class BucketInfoDict(TypedDict, total=False):
    DataRedundancy: _DataRedundancy | str; Type: BucketType | str
class BucketLifecycleConfigurationDict(TypedDict, total=False):
    Rules: Required[Sequence[LifecycleRuleDict | LifecycleRule]]
class BucketLoggingStatusDict(TypedDict, total=False):
    LoggingEnabled: LoggingEnabledDict | _LoggingEnabled
class CORSConfigurationDict(TypedDict, total=False):
    CorsRules: Required[Sequence[CORSRuleDict | CORSRule]]
class CORSRuleDict(TypedDict, total=False):
    Id: str; AllowedHeaders: Sequence[str]; AllowedMethods: Required[Sequence[str]]
    AllowedOrigins: Required[Sequence[str]]; ExposeHeaders: Sequence[str]; MaxAgeSeconds: int
class CSVInputDict(TypedDict, total=False):
    FileHeaderInfo: _FileHeaderInfo | str; Comments: str; QuoteEscapeCharacter: str; RecordDelimiter: str
    FieldDelimiter: str; QuoteCharacter: str; AllowQuotedRecordDelimiter: bool
class CSVOutputDict(TypedDict, total=False):
    QuoteFields: _QuoteFields | str; QuoteEscapeCharacter: str; RecordDelimiter: str; FieldDelimiter: str
    QuoteCharacter: str
class CloudFunctionConfigurationDict(TypedDict, total=False):
    Id: str; Event: _Event | str; Events: Sequence[_Event | str]; CloudFunction: str; InvocationRole: str
class CompleteMultipartUploadRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; MultipartUpload: CompletedMultipartUploadDict; UploadId: Required[str]
    ChecksumCRC32: str; ChecksumCRC32C: str; ChecksumCRC64NVME: str; ChecksumSHA1: str; ChecksumSHA256: str
    ChecksumSHA512: str; ChecksumMD5: str; ChecksumXXHASH64: str; ChecksumXXHASH3: str; ChecksumXXHASH128: str
    ChecksumType: _ChecksumType | str; MpuObjectSize: int; RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str
    IfMatch: str; IfNoneMatch: str; SseCustomerAlgorithm: str; SseCustomerKey: str; SseCustomerKeyMD5: str
class CompletedMultipartUploadDict(TypedDict, total=False):
    Parts: Sequence[CompletedPartDict]
class CompletedPartDict(TypedDict, total=False):
    ETag: str; ChecksumCRC32: str; ChecksumCRC32C: str; ChecksumCRC64NVME: str; ChecksumSHA1: str; ChecksumSHA256: str
    ChecksumSHA512: str; ChecksumMD5: str; ChecksumXXHASH64: str; ChecksumXXHASH3: str; ChecksumXXHASH128: str
    PartNumber: int
class ConditionDict(TypedDict, total=False):
    HttpErrorCodeReturnedEquals: str; KeyPrefixEquals: str
class CopyObjectRequestDict(TypedDict, total=False):
    Acl: ObjectCannedACL | str; Bucket: Required[str]; CacheControl: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    ContentDisposition: str; ContentEncoding: str; ContentLanguage: str; ContentType: str; CopySource: Required[str]
    CopySourceIfMatch: str; CopySourceIfModifiedSince: str | datetime; CopySourceIfNoneMatch: str
    CopySourceIfUnmodifiedSince: str | datetime; Expires: str | datetime; GrantFullControl: str; GrantRead: str
    GrantReadACP: str; GrantWriteACP: str; IfMatch: str; IfNoneMatch: str; Key: Required[str]
    Metadata: Mapping[str, str]; MetadataDirective: _MetadataDirective | str
    TaggingDirective: _TaggingDirective | str; AnnotationDirective: _AnnotationDirective | str
    ServerSideEncryption: _ServerSideEncryption | str; StorageClass: _StorageClass | str; WebsiteRedirectLocation: str
    SseCustomerAlgorithm: str; SseCustomerKey: str; SseCustomerKeyMD5: str; SsekmsKeyId: str
    SsekmsEncryptionContext: str; BucketKeyEnabled: bool; CopySourceSSECustomerAlgorithm: str
    CopySourceSSECustomerKey: str; CopySourceSSECustomerKeyMD5: str; RequestPayer: _RequestPayer | str; Tagging: str
    ObjectLockMode: _ObjectLockMode | str; ObjectLockRetainUntilDate: str | datetime
    ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus | str; ObjectLockEventHold: _ObjectLockEventHold | str
    ObjectLockEventHoldDurationDays: int; ObjectLockEventHoldDurationYears: int; ExpectedBucketOwner: str
    ExpectedSourceBucketOwner: str
class CreateBucketConfigurationDict(TypedDict, total=False):
    LocationConstraint: BucketLocationConstraint | str; Location: LocationInfoDict; Bucket: BucketInfoDict
    Tags: Sequence[TagDict | Tag]
class CreateBucketMetadataConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    MetadataConfiguration: Required[MetadataConfigurationDict]; ExpectedBucketOwner: str
class CreateBucketMetadataTableConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    MetadataTableConfiguration: Required[MetadataTableConfigurationDict]; ExpectedBucketOwner: str
class CreateBucketRequestDict(TypedDict, total=False):
    Acl: BucketCannedACL | str; Bucket: Required[str]; CreateBucketConfiguration: CreateBucketConfigurationDict
    GrantFullControl: str; GrantRead: str; GrantReadACP: str; GrantWrite: str; GrantWriteACP: str
    ObjectLockEnabledForBucket: bool; ObjectOwnership: _ObjectOwnership | str; BucketNamespace: _BucketNamespace | str
class CreateMultipartUploadRequestDict(TypedDict, total=False):
    Acl: ObjectCannedACL | str; Bucket: Required[str]; CacheControl: str; ContentDisposition: str
    ContentEncoding: str; ContentLanguage: str; ContentType: str; Expires: str | datetime; GrantFullControl: str
    GrantRead: str; GrantReadACP: str; GrantWriteACP: str; Key: Required[str]; Metadata: Mapping[str, str]
    ServerSideEncryption: _ServerSideEncryption | str; StorageClass: _StorageClass | str; WebsiteRedirectLocation: str
    SseCustomerAlgorithm: str; SseCustomerKey: str; SseCustomerKeyMD5: str; SsekmsKeyId: str
    SsekmsEncryptionContext: str; BucketKeyEnabled: bool; RequestPayer: _RequestPayer | str; Tagging: str
    ObjectLockMode: _ObjectLockMode | str; ObjectLockRetainUntilDate: str | datetime
    ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus | str; ObjectLockEventHold: _ObjectLockEventHold | str
    ObjectLockEventHoldDurationDays: int; ObjectLockEventHoldDurationYears: int; ExpectedBucketOwner: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; ChecksumType: _ChecksumType | str
class CreateSessionRequestDict(TypedDict, total=False):
    SessionMode: _SessionMode | str; Bucket: Required[str]; ServerSideEncryption: _ServerSideEncryption | str
    SsekmsKeyId: str; SsekmsEncryptionContext: str; BucketKeyEnabled: bool
class DefaultRetentionDict(TypedDict, total=False):
    Mode: ObjectLockRetentionMode | str; Days: int; Years: int
    DefaultEventHold: EventHoldDurationDict | EventHoldDuration
class DeleteDict(TypedDict, total=False):
    Objects: Required[Sequence[ObjectIdentifierDict]]; Quiet: bool
class DeleteBucketAnalyticsConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
class DeleteBucketCorsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class DeleteBucketEncryptionRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class DeleteBucketIntelligentTieringConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
class DeleteBucketInventoryConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
class DeleteBucketLifecycleRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class DeleteBucketMetadataConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class DeleteBucketMetadataTableConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class DeleteBucketMetricsConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
class DeleteBucketOwnershipControlsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class DeleteBucketPolicyRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class DeleteBucketReplicationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class DeleteBucketRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class DeleteBucketTaggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class DeleteBucketWebsiteRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class DeleteMarkerReplicationDict(TypedDict, total=False):
    Status: DeleteMarkerReplicationStatus | str
class DeleteObjectAnnotationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; AnnotationName: Required[str]; VersionId: str
    RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str; ObjectIfMatch: str
class DeleteObjectRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; Mfa: str; VersionId: str; RequestPayer: _RequestPayer | str
    BypassGovernanceRetention: bool; ExpectedBucketOwner: str; IfMatch: str; IfMatchLastModifiedTime: str | datetime
    IfMatchSize: int
class DeleteObjectTaggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; ExpectedBucketOwner: str
class DeleteObjectsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Delete: Required[DeleteDict]; Mfa: str; RequestPayer: _RequestPayer | str
    BypassGovernanceRetention: bool; ExpectedBucketOwner: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
class DeletePublicAccessBlockRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class DestinationDict(TypedDict, total=False):
    Bucket: Required[str]; Account: str; StorageClass: _StorageClass | str
    AccessControlTranslation: AccessControlTranslationDict | _AccessControlTranslation
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
    ReplicationTime: ReplicationTimeDict | _ReplicationTime; Metrics: MetricsDict | _Metrics
class EncryptionDict(TypedDict, total=False):
    EncryptionType: Required[ServerSideEncryption | str]; KmsKeyId: str; KmsContext: str
class EncryptionConfigurationDict(TypedDict, total=False):
    ReplicaKmsKeyID: str
class ErrorDocumentDict(TypedDict, total=False):
    Key: Required[str]
class EventBridgeConfigurationDict(TypedDict, total=False):
    ...
class EventHoldDurationDict(TypedDict, total=False):
    Days: int; Years: int
class ExistingObjectReplicationDict(TypedDict, total=False):
    Status: Required[ExistingObjectReplicationStatus | str]
class FilterRuleDict(TypedDict, total=False):
    Name: FilterRuleName | str; Value: str
class GetBucketAbacRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketAccelerateConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str; RequestPayer: _RequestPayer | str
class GetBucketAclRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketAnalyticsConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
class GetBucketCorsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketEncryptionRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketIntelligentTieringConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
class GetBucketInventoryConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
class GetBucketLifecycleConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketLifecycleRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketLocationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketLoggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketMetadataConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketMetadataTableConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketMetricsConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
class GetBucketNotificationConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketOwnershipControlsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketPolicyRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketPolicyStatusRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketReplicationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketRequestPaymentRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketTaggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketVersioningRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetBucketWebsiteRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetObjectAclRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
class GetObjectAnnotationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; AnnotationName: Required[str]; VersionId: str
    RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str; ChecksumMode: _ChecksumMode | str
class GetObjectAttributesRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; MaxParts: int; PartNumberMarker: int
    SseCustomerAlgorithm: str; SseCustomerKey: str; SseCustomerKeyMD5: str; RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str; ObjectAttributes: Required[Sequence[_ObjectAttributes | str]]
class GetObjectLegalHoldRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
class GetObjectLockConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GetObjectRequestDict(TypedDict, total=False):
    Bucket: Required[str]; IfMatch: str; IfModifiedSince: str | datetime; IfNoneMatch: str
    IfUnmodifiedSince: str | datetime; Key: Required[str]; Range: str; ResponseCacheControl: str
    ResponseContentDisposition: str; ResponseContentEncoding: str; ResponseContentLanguage: str
    ResponseContentType: str; ResponseExpires: str | datetime; VersionId: str; SseCustomerAlgorithm: str
    SseCustomerKey: str; SseCustomerKeyMD5: str; RequestPayer: _RequestPayer | str; PartNumber: int
    ExpectedBucketOwner: str; ChecksumMode: _ChecksumMode | str
class GetObjectRetentionRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
class GetObjectTaggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; ExpectedBucketOwner: str
    RequestPayer: _RequestPayer | str
class GetObjectTorrentRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str
class GetPublicAccessBlockRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class GlacierJobParametersDict(TypedDict, total=False):
    Tier: Required[_Tier | str]
class GrantDict(TypedDict, total=False):
    Grantee: GranteeDict | _Grantee; Permission: _Permission | str
class GranteeDict(TypedDict, total=False):
    DisplayName: str; EmailAddress: str; Id: str; Type: Required[_Type | str]; Uri: str
class HeadBucketRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
class HeadObjectRequestDict(TypedDict, total=False):
    Bucket: Required[str]; IfMatch: str; IfModifiedSince: str | datetime; IfNoneMatch: str
    IfUnmodifiedSince: str | datetime; Key: Required[str]; Range: str; ResponseCacheControl: str
    ResponseContentDisposition: str; ResponseContentEncoding: str; ResponseContentLanguage: str
    ResponseContentType: str; ResponseExpires: str | datetime; VersionId: str; SseCustomerAlgorithm: str
    SseCustomerKey: str; SseCustomerKeyMD5: str; RequestPayer: _RequestPayer | str; PartNumber: int
    ExpectedBucketOwner: str; ChecksumMode: _ChecksumMode | str
class IndexDocumentDict(TypedDict, total=False):
    Suffix: Required[str]
class InputSerializationDict(TypedDict, total=False):
    Csv: CSVInputDict; CompressionType: _CompressionType | str; Json: JSONInputDict; Parquet: ParquetInputDict
class IntelligentTieringAndOperatorDict(TypedDict, total=False):
    Prefix: str; Tags: Sequence[TagDict | Tag]
class IntelligentTieringConfigurationDict(TypedDict, total=False):
    Id: Required[str]; Filter: IntelligentTieringFilterDict | IntelligentTieringFilter
    Status: Required[IntelligentTieringStatus | str]; Tierings: Required[Sequence[TieringDict | Tiering]]
class IntelligentTieringFilterDict(TypedDict, total=False):
    Prefix: str; Tag: TagDict | _Tag; And: IntelligentTieringAndOperatorDict | IntelligentTieringAndOperator
class InventoryConfigurationDict(TypedDict, total=False):
    Destination: Required[InventoryDestinationDict | InventoryDestination]; IsEnabled: Required[bool]
    Filter: InventoryFilterDict | InventoryFilter; Id: Required[str]
    IncludedObjectVersions: Required[InventoryIncludedObjectVersions | str]
    OptionalFields: Sequence[InventoryOptionalField | str]
    Schedule: Required[InventoryScheduleDict | InventorySchedule]
class InventoryDestinationDict(TypedDict, total=False):
    S3BucketDestination: Required[InventoryS3BucketDestinationDict | InventoryS3BucketDestination]
class InventoryEncryptionDict(TypedDict, total=False):
    Sses3: SSES3Dict | SSES3; Ssekms: SSEKMSDict | SSEKMS
class InventoryFilterDict(TypedDict, total=False):
    Prefix: Required[str]
class InventoryS3BucketDestinationDict(TypedDict, total=False):
    AccountId: str; Bucket: Required[str]; Format: Required[InventoryFormat | str]; Prefix: str
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
    Id: str; LambdaFunctionArn: Required[str]; Events: Required[Sequence[Event | str]]
    Filter: NotificationConfigurationFilterDict | NotificationConfigurationFilter
class LifecycleConfigurationDict(TypedDict, total=False):
    Rules: Required[Sequence[RuleDict | Rule]]
class LifecycleExpirationDict(TypedDict, total=False):
    Date: str | datetime; Days: int; ExpiredObjectDeleteMarker: bool
class LifecycleRuleDict(TypedDict, total=False):
    Expiration: LifecycleExpirationDict | LifecycleExpiration; Id: str; Prefix: str
    Filter: LifecycleRuleFilterDict | LifecycleRuleFilter; Status: Required[ExpirationStatus | str]
    Transitions: Sequence[TransitionDict | Transition]
    NoncurrentVersionTransitions: Sequence[NoncurrentVersionTransitionDict | NoncurrentVersionTransition]
    NoncurrentVersionExpiration: NoncurrentVersionExpirationDict | _NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUploadDict | _AbortIncompleteMultipartUpload
class LifecycleRuleAndOperatorDict(TypedDict, total=False):
    Prefix: str; Tags: Sequence[TagDict | Tag]; ObjectSizeGreaterThan: int; ObjectSizeLessThan: int
class LifecycleRuleFilterDict(TypedDict, total=False):
    Prefix: str; Tag: TagDict | _Tag; ObjectSizeGreaterThan: int; ObjectSizeLessThan: int
    And: LifecycleRuleAndOperatorDict | LifecycleRuleAndOperator
class ListBucketAnalyticsConfigurationsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContinuationToken: str; ExpectedBucketOwner: str
class ListBucketIntelligentTieringConfigurationsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContinuationToken: str; ExpectedBucketOwner: str
class ListBucketInventoryConfigurationsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContinuationToken: str; ExpectedBucketOwner: str
class ListBucketMetricsConfigurationsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContinuationToken: str; ExpectedBucketOwner: str
class ListBucketsRequestDict(TypedDict, total=False):
    MaxBuckets: int; ContinuationToken: str; Prefix: str; BucketRegion: str
class ListDirectoryBucketsRequestDict(TypedDict, total=False):
    ContinuationToken: str; MaxDirectoryBuckets: int
class ListMultipartUploadsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Delimiter: str; EncodingType: _EncodingType | str; KeyMarker: str; MaxUploads: int
    Prefix: str; UploadIdMarker: str; ExpectedBucketOwner: str; RequestPayer: _RequestPayer | str
class ListObjectAnnotationsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; MaxAnnotationResults: int; AnnotationPrefix: str
    ContinuationToken: str; RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str
class ListObjectVersionsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Delimiter: str; EncodingType: _EncodingType | str; KeyMarker: str; MaxKeys: int
    Prefix: str; VersionIdMarker: str; ExpectedBucketOwner: str; RequestPayer: _RequestPayer | str
    OptionalObjectAttributes: Sequence[_OptionalObjectAttributes | str]
class ListObjectsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Delimiter: str; EncodingType: _EncodingType | str; Marker: str; MaxKeys: int; Prefix: str
    RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str
    OptionalObjectAttributes: Sequence[_OptionalObjectAttributes | str]
class ListObjectsV2RequestDict(TypedDict, total=False):
    Bucket: Required[str]; Delimiter: str; EncodingType: _EncodingType | str; MaxKeys: int; Prefix: str
    ContinuationToken: str; FetchOwner: bool; StartAfter: str; RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str; OptionalObjectAttributes: Sequence[_OptionalObjectAttributes | str]
class ListPartsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; MaxParts: int; PartNumberMarker: int; UploadId: Required[str]
    RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str; SseCustomerAlgorithm: str; SseCustomerKey: str
    SseCustomerKeyMD5: str
class LocationInfoDict(TypedDict, total=False):
    Type: LocationType | str; Name: str
class LoggingEnabledDict(TypedDict, total=False):
    TargetBucket: Required[str]; TargetGrants: Sequence[TargetGrantDict | TargetGrant]; TargetPrefix: Required[str]
    TargetObjectKeyFormat: TargetObjectKeyFormatDict | _TargetObjectKeyFormat
class MetadataConfigurationDict(TypedDict, total=False):
    JournalTableConfiguration: Required[JournalTableConfigurationDict]
    InventoryTableConfiguration: InventoryTableConfigurationDict
    AnnotationTableConfiguration: AnnotationTableConfigurationDict
class MetadataEntryDict(TypedDict, total=False):
    Name: str; Value: str
class MetadataTableConfigurationDict(TypedDict, total=False):
    S3TablesDestination: Required[S3TablesDestinationDict]
class MetadataTableEncryptionConfigurationDict(TypedDict, total=False):
    SseAlgorithm: Required[TableSseAlgorithm | str]; KmsKeyArn: str
class MetricsDict(TypedDict, total=False):
    Status: Required[MetricsStatus | str]; EventThreshold: ReplicationTimeValueDict | ReplicationTimeValue
class MetricsAndOperatorDict(TypedDict, total=False):
    Prefix: str; Tags: Sequence[TagDict | Tag]; AccessPointArn: str
class MetricsConfigurationDict(TypedDict, total=False):
    Id: Required[str]; Filter: MetricsFilterDict | MetricsFilter
class MetricsFilterDict(TypedDict, total=False):
    Prefix: str; Tag: TagDict | _Tag; AccessPointArn: str; And: MetricsAndOperatorDict | MetricsAndOperator
class NoncurrentVersionExpirationDict(TypedDict, total=False):
    NoncurrentDays: int; NewerNoncurrentVersions: int
class NoncurrentVersionTransitionDict(TypedDict, total=False):
    NoncurrentDays: int; StorageClass: TransitionStorageClass | str; NewerNoncurrentVersions: int
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
    Key: Required[str]; VersionId: str; ETag: str; LastModifiedTime: str | datetime; Size: int
class ObjectLockConfigurationDict(TypedDict, total=False):
    ObjectLockEnabled: _ObjectLockEnabled | str; Rule: ObjectLockRuleDict | ObjectLockRule
class ObjectLockLegalHoldDict(TypedDict, total=False):
    Status: ObjectLockLegalHoldStatus | str
class ObjectLockRetentionDict(TypedDict, total=False):
    Mode: ObjectLockRetentionMode | str; RetainUntilDate: str | datetime; EventHold: ObjectLockEventHold | str
    EventHoldDuration: EventHoldDurationDict | _EventHoldDuration
class ObjectLockRuleDict(TypedDict, total=False):
    DefaultRetention: DefaultRetentionDict | _DefaultRetention
class OutputLocationDict(TypedDict, total=False):
    S3: S3LocationDict
class OutputSerializationDict(TypedDict, total=False):
    Csv: CSVOutputDict; Json: JSONOutputDict
class OwnerDict(TypedDict, total=False):
    DisplayName: str; Id: str
class OwnershipControlsDict(TypedDict, total=False):
    Rules: Required[Sequence[OwnershipControlsRuleDict | OwnershipControlsRule]]
class OwnershipControlsRuleDict(TypedDict, total=False):
    ObjectOwnership: Required[_ObjectOwnership | str]
class ParquetInputDict(TypedDict, total=False):
    ...
class PartitionedPrefixDict(TypedDict, total=False):
    PartitionDateSource: _PartitionDateSource | str
class PublicAccessBlockConfigurationDict(TypedDict, total=False):
    BlockPublicAcls: bool; IgnorePublicAcls: bool; BlockPublicPolicy: bool; RestrictPublicBuckets: bool
class PutBucketAbacRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str; ExpectedBucketOwner: str
    AbacStatus: Required[AbacStatusDict | _AbacStatus]
class PutBucketAccelerateConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; AccelerateConfiguration: Required[AccelerateConfigurationDict]; ExpectedBucketOwner: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
class PutBucketAclRequestDict(TypedDict, total=False):
    Acl: BucketCannedACL | str; AccessControlPolicy: AccessControlPolicyDict; Bucket: Required[str]; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; GrantFullControl: str; GrantRead: str; GrantReadACP: str
    GrantWrite: str; GrantWriteACP: str; ExpectedBucketOwner: str
class PutBucketAnalyticsConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Id: Required[str]
    AnalyticsConfiguration: Required[AnalyticsConfigurationDict | _AnalyticsConfiguration]; ExpectedBucketOwner: str
class PutBucketCorsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; CorsConfiguration: Required[CORSConfigurationDict]; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; ExpectedBucketOwner: str
class PutBucketEncryptionRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    ServerSideEncryptionConfiguration: Required[ServerSideEncryptionConfigurationDict | _ServerSideEncryptionConfiguration]
    ExpectedBucketOwner: str
class PutBucketIntelligentTieringConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
    IntelligentTieringConfiguration: Required[IntelligentTieringConfigurationDict | _IntelligentTieringConfiguration]
class PutBucketInventoryConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Id: Required[str]
    InventoryConfiguration: Required[InventoryConfigurationDict | _InventoryConfiguration]; ExpectedBucketOwner: str
class PutBucketLifecycleConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ChecksumAlgorithm: _ChecksumAlgorithm | str
    LifecycleConfiguration: BucketLifecycleConfigurationDict; ExpectedBucketOwner: str
    TransitionDefaultMinimumObjectSize: _TransitionDefaultMinimumObjectSize | str
class PutBucketLifecycleRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    LifecycleConfiguration: LifecycleConfigurationDict; ExpectedBucketOwner: str
class PutBucketLoggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]; BucketLoggingStatus: Required[BucketLoggingStatusDict]; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; ExpectedBucketOwner: str
class PutBucketMetricsConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Id: Required[str]
    MetricsConfiguration: Required[MetricsConfigurationDict | _MetricsConfiguration]; ExpectedBucketOwner: str
class PutBucketNotificationConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]
    NotificationConfiguration: Required[NotificationConfigurationDict | _NotificationConfiguration]
    ExpectedBucketOwner: str; SkipDestinationValidation: bool
class PutBucketNotificationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    NotificationConfiguration: Required[NotificationConfigurationDeprecatedDict | NotificationConfigurationDeprecated]
    ExpectedBucketOwner: str
class PutBucketOwnershipControlsRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ExpectedBucketOwner: str
    OwnershipControls: Required[OwnershipControlsDict | _OwnershipControls]
    ChecksumAlgorithm: _ChecksumAlgorithm | str
class PutBucketPolicyRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    ConfirmRemoveSelfBucketAccess: bool; Policy: Required[str]; ExpectedBucketOwner: str
class PutBucketReplicationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    ReplicationConfiguration: Required[ReplicationConfigurationDict | _ReplicationConfiguration]; Token: str
    ExpectedBucketOwner: str
class PutBucketRequestPaymentRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    RequestPaymentConfiguration: Required[RequestPaymentConfigurationDict]; ExpectedBucketOwner: str
class PutBucketTaggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    Tagging: Required[TaggingDict]; ExpectedBucketOwner: str
class PutBucketVersioningRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str; Mfa: str
    VersioningConfiguration: Required[VersioningConfigurationDict]; ExpectedBucketOwner: str
class PutBucketWebsiteRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    WebsiteConfiguration: Required[WebsiteConfigurationDict]; ExpectedBucketOwner: str
class PutObjectAclRequestDict(TypedDict, total=False):
    Acl: ObjectCannedACL | str; AccessControlPolicy: AccessControlPolicyDict; Bucket: Required[str]; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; GrantFullControl: str; GrantRead: str; GrantReadACP: str
    GrantWrite: str; GrantWriteACP: str; Key: Required[str]; RequestPayer: _RequestPayer | str; VersionId: str
    ExpectedBucketOwner: str
class PutObjectAnnotationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; AnnotationName: Required[str]
    AnnotationPayload: Required[object]; ObjectIfMatch: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    ChecksumCRC32: str; ChecksumCRC32C: str; ChecksumCRC64NVME: str; ChecksumSHA1: str; ChecksumSHA256: str
    ChecksumSHA512: str; ChecksumMD5: str; ChecksumXXHASH64: str; ChecksumXXHASH3: str; ChecksumXXHASH128: str
    ContentMD5: str; RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str
class PutObjectLegalHoldRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; LegalHold: ObjectLockLegalHoldDict | ObjectLockLegalHold
    RequestPayer: _RequestPayer | str; VersionId: str; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    ExpectedBucketOwner: str
class PutObjectLockConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ObjectLockConfiguration: ObjectLockConfigurationDict | _ObjectLockConfiguration
    RequestPayer: _RequestPayer | str; Token: str; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    ExpectedBucketOwner: str
class PutObjectRequestDict(TypedDict, total=False):
    Acl: ObjectCannedACL | str; Body: object; Bucket: Required[str]; CacheControl: str; ContentDisposition: str
    ContentEncoding: str; ContentLanguage: str; ContentLength: int; ContentMD5: str; ContentType: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; ChecksumCRC32: str; ChecksumCRC32C: str; ChecksumCRC64NVME: str
    ChecksumSHA1: str; ChecksumSHA256: str; ChecksumSHA512: str; ChecksumMD5: str; ChecksumXXHASH64: str
    ChecksumXXHASH3: str; ChecksumXXHASH128: str; Expires: str | datetime; IfMatch: str; IfNoneMatch: str
    GrantFullControl: str; GrantRead: str; GrantReadACP: str; GrantWriteACP: str; Key: Required[str]
    WriteOffsetBytes: int; Metadata: Mapping[str, str]; ServerSideEncryption: _ServerSideEncryption | str
    StorageClass: _StorageClass | str; WebsiteRedirectLocation: str; SseCustomerAlgorithm: str; SseCustomerKey: str
    SseCustomerKeyMD5: str; SsekmsKeyId: str; SsekmsEncryptionContext: str; BucketKeyEnabled: bool
    RequestPayer: _RequestPayer | str; Tagging: str; ObjectLockMode: _ObjectLockMode | str
    ObjectLockRetainUntilDate: str | datetime; ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus | str
    ObjectLockEventHold: _ObjectLockEventHold | str; ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int; ExpectedBucketOwner: str
class PutObjectRetentionRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; Retention: ObjectLockRetentionDict | ObjectLockRetention
    RequestPayer: _RequestPayer | str; VersionId: str; BypassGovernanceRetention: bool; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; ExpectedBucketOwner: str
class PutObjectTaggingRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; Tagging: Required[TaggingDict]; ExpectedBucketOwner: str
    RequestPayer: _RequestPayer | str
class PutPublicAccessBlockRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    PublicAccessBlockConfiguration: Required[PublicAccessBlockConfigurationDict | _PublicAccessBlockConfiguration]
    ExpectedBucketOwner: str
class QueueConfigurationDict(TypedDict, total=False):
    Id: str; QueueArn: Required[str]; Events: Required[Sequence[Event | str]]
    Filter: NotificationConfigurationFilterDict | NotificationConfigurationFilter
class QueueConfigurationDeprecatedDict(TypedDict, total=False):
    Id: str; Event: _Event | str; Events: Sequence[_Event | str]; Queue: str
class RecordExpirationDict(TypedDict, total=False):
    Expiration: Required[ExpirationState | str]; Days: int
class RedirectDict(TypedDict, total=False):
    HostName: str; HttpRedirectCode: str; Protocol: _Protocol | str; ReplaceKeyPrefixWith: str; ReplaceKeyWith: str
class RedirectAllRequestsToDict(TypedDict, total=False):
    HostName: Required[str]; Protocol: _Protocol | str
class RenameObjectRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; RenameSource: Required[str]; DestinationIfMatch: str
    DestinationIfNoneMatch: str; DestinationIfModifiedSince: str | datetime
    DestinationIfUnmodifiedSince: str | datetime; SourceIfMatch: str; SourceIfNoneMatch: str
    SourceIfModifiedSince: str | datetime; SourceIfUnmodifiedSince: str | datetime; ClientToken: str
class ReplicaModificationsDict(TypedDict, total=False):
    Status: Required[ReplicaModificationsStatus | str]
class ReplicationConfigurationDict(TypedDict, total=False):
    Role: Required[str]; Rules: Required[Sequence[ReplicationRuleDict | ReplicationRule]]
class ReplicationRuleDict(TypedDict, total=False):
    Id: str; Priority: int; Prefix: str; Filter: ReplicationRuleFilterDict | ReplicationRuleFilter
    Status: Required[ReplicationRuleStatus | str]
    SourceSelectionCriteria: SourceSelectionCriteriaDict | _SourceSelectionCriteria
    ExistingObjectReplication: ExistingObjectReplicationDict | _ExistingObjectReplication
    Destination: Required[DestinationDict | _Destination]
    DeleteMarkerReplication: DeleteMarkerReplicationDict | _DeleteMarkerReplication
class ReplicationRuleAndOperatorDict(TypedDict, total=False):
    Prefix: str; Tags: Sequence[TagDict | Tag]
class ReplicationRuleFilterDict(TypedDict, total=False):
    Prefix: str; Tag: TagDict | _Tag; And: ReplicationRuleAndOperatorDict | ReplicationRuleAndOperator
class ReplicationTimeDict(TypedDict, total=False):
    Status: Required[ReplicationTimeStatus | str]; Time: Required[ReplicationTimeValueDict | ReplicationTimeValue]
class ReplicationTimeValueDict(TypedDict, total=False):
    Minutes: int
class RequestPaymentConfigurationDict(TypedDict, total=False):
    Payer: Required[_Payer | str]
class RestoreObjectRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; RestoreRequest: RestoreRequestDict
    RequestPayer: _RequestPayer | str; ChecksumAlgorithm: _ChecksumAlgorithm | str; ExpectedBucketOwner: str
class RestoreRequestDict(TypedDict, total=False):
    Days: int; GlacierJobParameters: GlacierJobParametersDict; Type: RestoreRequestType | str; Tier: _Tier | str
    Description: str; SelectParameters: SelectParametersDict; OutputLocation: OutputLocationDict
class RoutingRuleDict(TypedDict, total=False):
    Condition: ConditionDict | _Condition; Redirect: Required[RedirectDict | _Redirect]
class RuleDict(TypedDict, total=False):
    Expiration: LifecycleExpirationDict | LifecycleExpiration; Id: str; Prefix: Required[str]
    Status: Required[ExpirationStatus | str]; Transition: TransitionDict | _Transition
    NoncurrentVersionTransition: NoncurrentVersionTransitionDict | _NoncurrentVersionTransition
    NoncurrentVersionExpiration: NoncurrentVersionExpirationDict | _NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUploadDict | _AbortIncompleteMultipartUpload
class S3KeyFilterDict(TypedDict, total=False):
    FilterRules: Sequence[FilterRuleDict | FilterRule]
class S3LocationDict(TypedDict, total=False):
    BucketName: Required[str]; Prefix: Required[str]; Encryption: EncryptionDict; CannedACL: ObjectCannedACL | str
    AccessControlList: Sequence[GrantDict | Grant]; Tagging: TaggingDict; UserMetadata: Sequence[MetadataEntryDict]
    StorageClass: _StorageClass | str
class S3TablesDestinationDict(TypedDict, total=False):
    TableBucketArn: Required[str]; TableName: Required[str]
class SSEKMSDict(TypedDict, total=False):
    KeyId: Required[str]
class SSEKMSEncryptionDict(TypedDict, total=False):
    KmsKeyArn: Required[str]; BucketKeyEnabled: bool
class SSES3Dict(TypedDict, total=False):
    ...
class SelectParametersDict(TypedDict, total=False):
    InputSerialization: Required[InputSerializationDict]; ExpressionType: Required[_ExpressionType | str]
    Expression: Required[str]; OutputSerialization: Required[OutputSerializationDict]
class ServerSideEncryptionByDefaultDict(TypedDict, total=False):
    SseAlgorithm: Required[ServerSideEncryption | str]; KmsMasterKeyID: str
class ServerSideEncryptionConfigurationDict(TypedDict, total=False):
    Rules: Required[Sequence[ServerSideEncryptionRuleDict | ServerSideEncryptionRule]]
class ServerSideEncryptionRuleDict(TypedDict, total=False):
    ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefaultDict | ServerSideEncryptionByDefault
    BucketKeyEnabled: bool; BlockedEncryptionTypes: BlockedEncryptionTypesDict | _BlockedEncryptionTypes
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
    Key: Required[str]; Value: Required[str]
class TaggingDict(TypedDict, total=False):
    TagSet: Required[Sequence[TagDict | Tag]]
class TargetGrantDict(TypedDict, total=False):
    Grantee: GranteeDict | _Grantee; Permission: BucketLogsPermission | str
class TargetObjectKeyFormatDict(TypedDict, total=False):
    SimplePrefix: SimplePrefixDict | _SimplePrefix; PartitionedPrefix: PartitionedPrefixDict | _PartitionedPrefix
class TieringDict(TypedDict, total=False):
    Days: Required[int]; AccessTier: Required[IntelligentTieringAccessTier | str]
class TopicConfigurationDict(TypedDict, total=False):
    Id: str; TopicArn: Required[str]; Events: Required[Sequence[Event | str]]
    Filter: NotificationConfigurationFilterDict | NotificationConfigurationFilter
class TopicConfigurationDeprecatedDict(TypedDict, total=False):
    Id: str; Events: Sequence[_Event | str]; Event: _Event | str; Topic: str
class TransitionDict(TypedDict, total=False):
    Date: str | datetime; Days: int; StorageClass: TransitionStorageClass | str
class UpdateBucketMetadataAnnotationTableConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    AnnotationTableConfiguration: Required[AnnotationTableConfigurationUpdatesDict]; ExpectedBucketOwner: str
class UpdateBucketMetadataInventoryTableConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    InventoryTableConfiguration: Required[InventoryTableConfigurationUpdatesDict]; ExpectedBucketOwner: str
class UpdateBucketMetadataJournalTableConfigurationRequestDict(TypedDict, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    JournalTableConfiguration: Required[JournalTableConfigurationUpdatesDict]; ExpectedBucketOwner: str
class UpdateObjectEncryptionRequestDict(TypedDict, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; ObjectEncryption: Required[ObjectEncryptionDict]
    RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
class UploadPartCopyRequestDict(TypedDict, total=False):
    Bucket: Required[str]; CopySource: Required[str]; CopySourceIfMatch: str
    CopySourceIfModifiedSince: str | datetime; CopySourceIfNoneMatch: str; CopySourceIfUnmodifiedSince: str | datetime
    CopySourceRange: str; Key: Required[str]; PartNumber: Required[int]; UploadId: Required[str]
    SseCustomerAlgorithm: str; SseCustomerKey: str; SseCustomerKeyMD5: str; CopySourceSSECustomerAlgorithm: str
    CopySourceSSECustomerKey: str; CopySourceSSECustomerKeyMD5: str; RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str; ExpectedSourceBucketOwner: str
class UploadPartRequestDict(TypedDict, total=False):
    Body: object; Bucket: Required[str]; ContentLength: int; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; ChecksumCRC32: str; ChecksumCRC32C: str; ChecksumCRC64NVME: str
    ChecksumSHA1: str; ChecksumSHA256: str; ChecksumSHA512: str; ChecksumMD5: str; ChecksumXXHASH64: str
    ChecksumXXHASH3: str; ChecksumXXHASH128: str; Key: Required[str]; PartNumber: Required[int]
    UploadId: Required[str]; SseCustomerAlgorithm: str; SseCustomerKey: str; SseCustomerKeyMD5: str
    RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str
class VersioningConfigurationDict(TypedDict, total=False):
    MfaDelete: MFADelete | str; Status: BucketVersioningStatus | str
class WebsiteConfigurationDict(TypedDict, total=False):
    ErrorDocument: ErrorDocumentDict | _ErrorDocument; IndexDocument: IndexDocumentDict | _IndexDocument
    RedirectAllRequestsTo: RedirectAllRequestsToDict | _RedirectAllRequestsTo
    RoutingRules: Sequence[RoutingRuleDict | RoutingRule]
class WriteGetObjectResponseRequestDict(TypedDict, total=False):
    RequestRoute: Required[str]; RequestToken: Required[str]; Body: object; StatusCode: int; ErrorCode: str
    ErrorMessage: str; AcceptRanges: str; CacheControl: str; ContentDisposition: str; ContentEncoding: str
    ContentLanguage: str; ContentLength: int; ContentRange: str; ContentType: str; ChecksumCRC32: str
    ChecksumCRC32C: str; ChecksumCRC64NVME: str; ChecksumSHA1: str; ChecksumSHA256: str; ChecksumSHA512: str
    ChecksumMD5: str; ChecksumXXHASH64: str; ChecksumXXHASH3: str; ChecksumXXHASH128: str; DeleteMarker: bool
    ETag: str; Expires: str | datetime; Expiration: str; LastModified: str | datetime; MissingMeta: int
    Metadata: Mapping[str, str]; ObjectLockMode: _ObjectLockMode | str
    ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus | str; ObjectLockRetainUntilDate: str | datetime
    PartsCount: int; ReplicationStatus: _ReplicationStatus | str; RequestCharged: _RequestCharged | str; Restore: str
    ServerSideEncryption: _ServerSideEncryption | str; SseCustomerAlgorithm: str; SsekmsKeyId: str
    SseCustomerKeyMD5: str; StorageClass: _StorageClass | str; TagCount: int; VersionId: str; BucketKeyEnabled: bool
class AbacStatus:
    Status: BucketAbacStatus
class AbortIncompleteMultipartUpload:
    DaysAfterInitiation: int
class AbortMultipartUploadOutput:
    RequestCharged: _RequestCharged; VersionId: str
class AccessControlTranslation:
    Owner: OwnerOverride
class AnalyticsAndOperator:
    Prefix: str; Tags: list[Tag]
class AnalyticsConfiguration:
    Id: str; Filter: AnalyticsFilter; StorageClassAnalysis: _StorageClassAnalysis
class AnalyticsExportDestination:
    S3BucketDestination: AnalyticsS3BucketDestination
class AnalyticsFilter:
    Prefix: str; Tag: _Tag; And: AnalyticsAndOperator
class AnalyticsS3BucketDestination:
    Format: AnalyticsS3ExportFileFormat; BucketAccountId: str; Bucket: str; Prefix: str
class AnnotationEntry:
    AnnotationName: str; LastModified: str; ETag: str; ChecksumAlgorithm: list[_ChecksumAlgorithm]; Size: int
    ReplicationStatus: _ReplicationStatus
class AnnotationTableConfigurationResult:
    ConfigurationState: AnnotationConfigurationState; TableStatus: str; Error: ErrorDetails; TableName: str
    TableArn: str; Role: str
class BlockedEncryptionTypes:
    EncryptionType: list[_EncryptionType]
class Bucket:
    Name: str; CreationDate: str; BucketRegion: str; BucketArn: str
class CORSRule:
    Id: str; AllowedHeaders: list[str]; AllowedMethods: list[str]; AllowedOrigins: list[str]; ExposeHeaders: list[str]
    MaxAgeSeconds: int
class Checksum:
    ChecksumCRC32: str; ChecksumCRC32C: str; ChecksumCRC64NVME: str; ChecksumSHA1: str; ChecksumSHA256: str
    ChecksumSHA512: str; ChecksumMD5: str; ChecksumXXHASH64: str; ChecksumXXHASH3: str; ChecksumXXHASH128: str
    ChecksumType: _ChecksumType
class CloudFunctionConfiguration:
    Id: str; Event: _Event; Events: list[_Event]; CloudFunction: str; InvocationRole: str
class CommonPrefix:
    Prefix: str
class CompleteMultipartUploadOutput:
    Location: str; Bucket: str; Key: str; Expiration: str; ETag: str; ChecksumCRC32: str; ChecksumCRC32C: str
    ChecksumCRC64NVME: str; ChecksumSHA1: str; ChecksumSHA256: str; ChecksumSHA512: str; ChecksumMD5: str
    ChecksumXXHASH64: str; ChecksumXXHASH3: str; ChecksumXXHASH128: str; ChecksumType: _ChecksumType
    ServerSideEncryption: _ServerSideEncryption; VersionId: str; SsekmsKeyId: str; BucketKeyEnabled: bool
    RequestCharged: _RequestCharged
class Condition:
    HttpErrorCodeReturnedEquals: str; KeyPrefixEquals: str
class CopyObjectOutput:
    CopyObjectResult: _CopyObjectResult; Expiration: str; CopySourceVersionId: str; VersionId: str
    ServerSideEncryption: _ServerSideEncryption; SseCustomerAlgorithm: str; SseCustomerKeyMD5: str; SsekmsKeyId: str
    SsekmsEncryptionContext: str; BucketKeyEnabled: bool; RequestCharged: _RequestCharged
class CopyObjectResult:
    ETag: str; LastModified: str; ChecksumType: _ChecksumType; ChecksumCRC32: str; ChecksumCRC32C: str
    ChecksumCRC64NVME: str; ChecksumSHA1: str; ChecksumSHA256: str; ChecksumSHA512: str; ChecksumMD5: str
    ChecksumXXHASH64: str; ChecksumXXHASH3: str; ChecksumXXHASH128: str
class CopyPartResult:
    ETag: str; LastModified: str; ChecksumCRC32: str; ChecksumCRC32C: str; ChecksumCRC64NVME: str; ChecksumSHA1: str
    ChecksumSHA256: str; ChecksumSHA512: str; ChecksumMD5: str; ChecksumXXHASH64: str; ChecksumXXHASH3: str
    ChecksumXXHASH128: str
class CreateBucketOutput:
    Location: str; BucketArn: str
class CreateMultipartUploadOutput:
    AbortDate: str; AbortRuleId: str; Bucket: str; Key: str; UploadId: str
    ServerSideEncryption: _ServerSideEncryption; SseCustomerAlgorithm: str; SseCustomerKeyMD5: str; SsekmsKeyId: str
    SsekmsEncryptionContext: str; BucketKeyEnabled: bool; RequestCharged: _RequestCharged
    ChecksumAlgorithm: _ChecksumAlgorithm; ChecksumType: _ChecksumType; VersionId: str
class CreateSessionOutput:
    ServerSideEncryption: _ServerSideEncryption; SsekmsKeyId: str; SsekmsEncryptionContext: str
    BucketKeyEnabled: bool; Credentials: SessionCredentials
class DefaultRetention:
    Mode: ObjectLockRetentionMode; Days: int; Years: int; DefaultEventHold: EventHoldDuration
class DeleteMarkerEntry:
    Owner: _Owner; Key: str; VersionId: str; IsLatest: bool; LastModified: str
class DeleteMarkerReplication:
    Status: DeleteMarkerReplicationStatus
class DeleteObjectAnnotationOutput:
    ObjectVersionId: str; RequestCharged: _RequestCharged
class DeleteObjectOutput:
    DeleteMarker: bool; VersionId: str; RequestCharged: _RequestCharged
class DeleteObjectTaggingOutput:
    VersionId: str
class DeleteObjectsOutput:
    Deleted: list[DeletedObject]; RequestCharged: _RequestCharged; Errors: list[Error]
class DeletedObject:
    Key: str; VersionId: str; DeleteMarker: bool; DeleteMarkerVersionId: str
class Destination:
    Bucket: str; Account: str; StorageClass: _StorageClass; AccessControlTranslation: _AccessControlTranslation
    EncryptionConfiguration: _EncryptionConfiguration; ReplicationTime: _ReplicationTime; Metrics: _Metrics
class DestinationResult:
    TableBucketType: S3TablesBucketType; TableBucketArn: str; TableNamespace: str
class EncryptionConfiguration:
    ReplicaKmsKeyID: str
class Error:
    Key: str; VersionId: str; Code: str; Message: str
class ErrorDetails:
    ErrorCode: str; ErrorMessage: str
class ErrorDocument:
    Key: str
class EventBridgeConfiguration:
    ...
class EventHoldDuration:
    Days: int; Years: int
class ExistingObjectReplication:
    Status: ExistingObjectReplicationStatus
class FilterRule:
    Name: FilterRuleName; Value: str
class GetBucketAbacOutput:
    AbacStatus: _AbacStatus
class GetBucketAccelerateConfigurationOutput:
    Status: BucketAccelerateStatus; RequestCharged: _RequestCharged
class GetBucketAclOutput:
    Owner: _Owner; Grants: list[Grant]
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
    Rules: list[LifecycleRule]; TransitionDefaultMinimumObjectSize: _TransitionDefaultMinimumObjectSize
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
    MetadataTableConfigurationResult: _MetadataTableConfigurationResult; Status: str; Error: ErrorDetails
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
    Status: BucketVersioningStatus; MfaDelete: MFADeleteStatus
class GetBucketWebsiteOutput:
    RedirectAllRequestsTo: _RedirectAllRequestsTo; IndexDocument: _IndexDocument; ErrorDocument: _ErrorDocument
    RoutingRules: list[RoutingRule]
class GetObjectAclOutput:
    Owner: _Owner; Grants: list[Grant]; RequestCharged: _RequestCharged
class GetObjectAnnotationOutput:
    AnnotationPayload: str; ObjectVersionId: str; LastModified: str; ContentLength: int; ETag: str; ChecksumCRC32: str
    ChecksumCRC32C: str; ChecksumCRC64NVME: str; ChecksumSHA1: str; ChecksumSHA256: str; ChecksumSHA512: str
    ChecksumMD5: str; ChecksumXXHASH64: str; ChecksumXXHASH3: str; ChecksumXXHASH128: str; ChecksumType: _ChecksumType
    ServerSideEncryption: _ServerSideEncryption; RequestCharged: _RequestCharged
    ReplicationStatus: _ReplicationStatus
class GetObjectAttributesOutput:
    DeleteMarker: bool; LastModified: str; VersionId: str; RequestCharged: _RequestCharged; ETag: str
    Checksum: _Checksum; ObjectParts: GetObjectAttributesParts; StorageClass: _StorageClass; ObjectSize: int
class GetObjectAttributesParts:
    TotalPartsCount: int; PartNumberMarker: int; NextPartNumberMarker: int; MaxParts: int; IsTruncated: bool
    Parts: list[ObjectPart]
class GetObjectLegalHoldOutput:
    LegalHold: ObjectLockLegalHold
class GetObjectLockConfigurationOutput:
    ObjectLockConfiguration: _ObjectLockConfiguration
class GetObjectOutput:
    Body: str; DeleteMarker: bool; AcceptRanges: str; Expiration: str; Restore: str; LastModified: str
    ContentLength: int; ETag: str; ChecksumCRC32: str; ChecksumCRC32C: str; ChecksumCRC64NVME: str; ChecksumSHA1: str
    ChecksumSHA256: str; ChecksumSHA512: str; ChecksumMD5: str; ChecksumXXHASH64: str; ChecksumXXHASH3: str
    ChecksumXXHASH128: str; ChecksumType: _ChecksumType; MissingMeta: int; VersionId: str; CacheControl: str
    ContentDisposition: str; ContentEncoding: str; ContentLanguage: str; ContentRange: str; ContentType: str
    Expires: str; WebsiteRedirectLocation: str; ServerSideEncryption: _ServerSideEncryption; Metadata: dict[str, str]
    SseCustomerAlgorithm: str; SseCustomerKeyMD5: str; SsekmsKeyId: str; BucketKeyEnabled: bool
    StorageClass: _StorageClass; RequestCharged: _RequestCharged; ReplicationStatus: _ReplicationStatus
    PartsCount: int; TagCount: int; ObjectLockMode: _ObjectLockMode; ObjectLockRetainUntilDate: str
    ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus; ObjectLockEventHold: _ObjectLockEventHold
    ObjectLockEventHoldDurationDays: int; ObjectLockEventHoldDurationYears: int
class GetObjectRetentionOutput:
    Retention: ObjectLockRetention
class GetObjectTaggingOutput:
    VersionId: str; TagSet: list[Tag]
class GetObjectTorrentOutput:
    Body: str; RequestCharged: _RequestCharged
class GetPublicAccessBlockOutput:
    PublicAccessBlockConfiguration: _PublicAccessBlockConfiguration
class Grant:
    Grantee: _Grantee; Permission: _Permission
class Grantee:
    DisplayName: str; EmailAddress: str; Id: str; Type: _Type; Uri: str
class HeadBucketOutput:
    BucketArn: str; BucketLocationType: LocationType; BucketLocationName: str; BucketRegion: str
    AccessPointAlias: bool
class HeadObjectOutput:
    DeleteMarker: bool; AcceptRanges: str; Expiration: str; Restore: str; ArchiveStatus: _ArchiveStatus
    LastModified: str; ContentLength: int; ChecksumCRC32: str; ChecksumCRC32C: str; ChecksumCRC64NVME: str
    ChecksumSHA1: str; ChecksumSHA256: str; ChecksumSHA512: str; ChecksumMD5: str; ChecksumXXHASH64: str
    ChecksumXXHASH3: str; ChecksumXXHASH128: str; ChecksumType: _ChecksumType; ETag: str; MissingMeta: int
    VersionId: str; CacheControl: str; ContentDisposition: str; ContentEncoding: str; ContentLanguage: str
    ContentType: str; ContentRange: str; Expires: str; WebsiteRedirectLocation: str
    ServerSideEncryption: _ServerSideEncryption; Metadata: dict[str, str]; SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str; SsekmsKeyId: str; BucketKeyEnabled: bool; StorageClass: _StorageClass
    RequestCharged: _RequestCharged; ReplicationStatus: _ReplicationStatus; PartsCount: int; TagCount: int
    ObjectLockMode: _ObjectLockMode; ObjectLockRetainUntilDate: str
    ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus; ObjectLockEventHold: _ObjectLockEventHold
    ObjectLockEventHoldDurationDays: int; ObjectLockEventHoldDurationYears: int
class IndexDocument:
    Suffix: str
class Initiator:
    Id: str; DisplayName: str
class IntelligentTieringAndOperator:
    Prefix: str; Tags: list[Tag]
class IntelligentTieringConfiguration:
    Id: str; Filter: IntelligentTieringFilter; Status: IntelligentTieringStatus; Tierings: list[Tiering]
class IntelligentTieringFilter:
    Prefix: str; Tag: _Tag; And: IntelligentTieringAndOperator
class InventoryConfiguration:
    Destination: InventoryDestination; IsEnabled: bool; Filter: InventoryFilter; Id: str
    IncludedObjectVersions: InventoryIncludedObjectVersions; OptionalFields: list[InventoryOptionalField]
    Schedule: InventorySchedule
class InventoryDestination:
    S3BucketDestination: InventoryS3BucketDestination
class InventoryEncryption:
    Sses3: SSES3; Ssekms: SSEKMS
class InventoryFilter:
    Prefix: str
class InventoryS3BucketDestination:
    AccountId: str; Bucket: str; Format: InventoryFormat; Prefix: str; Encryption: InventoryEncryption
class InventorySchedule:
    Frequency: InventoryFrequency
class InventoryTableConfigurationResult:
    ConfigurationState: InventoryConfigurationState; TableStatus: str; Error: ErrorDetails; TableName: str
    TableArn: str
class JournalTableConfigurationResult:
    TableStatus: str; Error: ErrorDetails; TableName: str; TableArn: str; RecordExpiration: _RecordExpiration
class LambdaFunctionConfiguration:
    Id: str; LambdaFunctionArn: str; Events: list[Event]; Filter: NotificationConfigurationFilter
class LifecycleExpiration:
    Date: str; Days: int; ExpiredObjectDeleteMarker: bool
class LifecycleRule:
    Expiration: LifecycleExpiration; Id: str; Prefix: str; Filter: LifecycleRuleFilter; Status: ExpirationStatus
    Transitions: list[Transition]; NoncurrentVersionTransitions: list[NoncurrentVersionTransition]
    NoncurrentVersionExpiration: _NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: _AbortIncompleteMultipartUpload
class LifecycleRuleAndOperator:
    Prefix: str; Tags: list[Tag]; ObjectSizeGreaterThan: int; ObjectSizeLessThan: int
class LifecycleRuleFilter:
    Prefix: str; Tag: _Tag; ObjectSizeGreaterThan: int; ObjectSizeLessThan: int; And: LifecycleRuleAndOperator
class ListBucketAnalyticsConfigurationsOutput:
    IsTruncated: bool; ContinuationToken: str; NextContinuationToken: str
    AnalyticsConfigurationList: list[AnalyticsConfiguration]
class ListBucketIntelligentTieringConfigurationsOutput:
    IsTruncated: bool; ContinuationToken: str; NextContinuationToken: str
    IntelligentTieringConfigurationList: list[IntelligentTieringConfiguration]
class ListBucketInventoryConfigurationsOutput:
    ContinuationToken: str; InventoryConfigurationList: list[InventoryConfiguration]; IsTruncated: bool
    NextContinuationToken: str
class ListBucketMetricsConfigurationsOutput:
    IsTruncated: bool; ContinuationToken: str; NextContinuationToken: str
    MetricsConfigurationList: list[MetricsConfiguration]
class ListBucketsOutput:
    Buckets: list[Bucket]; Owner: _Owner; ContinuationToken: str; Prefix: str
class ListDirectoryBucketsOutput:
    Buckets: list[Bucket]; ContinuationToken: str
class ListMultipartUploadsOutput:
    Bucket: str; KeyMarker: str; UploadIdMarker: str; NextKeyMarker: str; Prefix: str; Delimiter: str
    NextUploadIdMarker: str; MaxUploads: int; IsTruncated: bool; Uploads: list[MultipartUpload]
    CommonPrefixes: list[CommonPrefix]; EncodingType: _EncodingType; RequestCharged: _RequestCharged
class ListObjectAnnotationsOutput:
    Annotations: list[AnnotationEntry]; Bucket: str; Key: str; ObjectVersionId: str; AnnotationPrefix: str
    MaxAnnotationResults: int; AnnotationCount: int; ContinuationToken: str; NextContinuationToken: str
    RequestCharged: _RequestCharged
class ListObjectVersionsOutput:
    IsTruncated: bool; KeyMarker: str; VersionIdMarker: str; NextKeyMarker: str; NextVersionIdMarker: str
    Versions: list[ObjectVersion]; DeleteMarkers: list[DeleteMarkerEntry]; Name: str; Prefix: str; Delimiter: str
    MaxKeys: int; CommonPrefixes: list[CommonPrefix]; EncodingType: _EncodingType; RequestCharged: _RequestCharged
class ListObjectsOutput:
    IsTruncated: bool; Marker: str; NextMarker: str; Contents: list[Object]; Name: str; Prefix: str; Delimiter: str
    MaxKeys: int; CommonPrefixes: list[CommonPrefix]; EncodingType: _EncodingType; RequestCharged: _RequestCharged
class ListObjectsV2Output:
    IsTruncated: bool; Contents: list[Object]; Name: str; Prefix: str; Delimiter: str; MaxKeys: int
    CommonPrefixes: list[CommonPrefix]; EncodingType: _EncodingType; KeyCount: int; ContinuationToken: str
    NextContinuationToken: str; StartAfter: str; RequestCharged: _RequestCharged
class ListPartsOutput:
    AbortDate: str; AbortRuleId: str; Bucket: str; Key: str; UploadId: str; PartNumberMarker: int
    NextPartNumberMarker: int; MaxParts: int; IsTruncated: bool; Parts: list[Part]; Initiator: _Initiator
    Owner: _Owner; StorageClass: _StorageClass; RequestCharged: _RequestCharged; ChecksumAlgorithm: _ChecksumAlgorithm
    ChecksumType: _ChecksumType; VersionId: str
class LoggingEnabled:
    TargetBucket: str; TargetGrants: list[TargetGrant]; TargetPrefix: str
    TargetObjectKeyFormat: _TargetObjectKeyFormat
class MetadataConfigurationResult:
    DestinationResult: _DestinationResult; JournalTableConfigurationResult: _JournalTableConfigurationResult
    InventoryTableConfigurationResult: _InventoryTableConfigurationResult
    AnnotationTableConfigurationResult: _AnnotationTableConfigurationResult
class MetadataTableConfigurationResult:
    S3TablesDestinationResult: _S3TablesDestinationResult
class Metrics:
    Status: MetricsStatus; EventThreshold: ReplicationTimeValue
class MetricsAndOperator:
    Prefix: str; Tags: list[Tag]; AccessPointArn: str
class MetricsConfiguration:
    Id: str; Filter: MetricsFilter
class MetricsFilter:
    Prefix: str; Tag: _Tag; AccessPointArn: str; And: MetricsAndOperator
class MultipartUpload:
    UploadId: str; Key: str; Initiated: str; StorageClass: _StorageClass; Owner: _Owner; Initiator: _Initiator
    ChecksumAlgorithm: _ChecksumAlgorithm; ChecksumType: _ChecksumType; VersionId: str
class NoncurrentVersionExpiration:
    NoncurrentDays: int; NewerNoncurrentVersions: int
class NoncurrentVersionTransition:
    NoncurrentDays: int; StorageClass: TransitionStorageClass; NewerNoncurrentVersions: int
class NotificationConfiguration:
    TopicConfigurations: list[TopicConfiguration]; QueueConfigurations: list[QueueConfiguration]
    LambdaFunctionConfigurations: list[LambdaFunctionConfiguration]
    EventBridgeConfiguration: _EventBridgeConfiguration
class NotificationConfigurationDeprecated:
    TopicConfiguration: TopicConfigurationDeprecated; QueueConfiguration: QueueConfigurationDeprecated
    CloudFunctionConfiguration: _CloudFunctionConfiguration
class NotificationConfigurationFilter:
    Key: S3KeyFilter
class Object:
    Key: str; LastModified: str; ETag: str; ChecksumAlgorithm: list[_ChecksumAlgorithm]; ChecksumType: _ChecksumType
    Size: int; StorageClass: ObjectStorageClass; Owner: _Owner; RestoreStatus: _RestoreStatus
class ObjectLockConfiguration:
    ObjectLockEnabled: _ObjectLockEnabled; Rule: ObjectLockRule
class ObjectLockLegalHold:
    Status: ObjectLockLegalHoldStatus
class ObjectLockRetention:
    Mode: ObjectLockRetentionMode; RetainUntilDate: str; EventHold: ObjectLockEventHold
    EventHoldDuration: _EventHoldDuration
class ObjectLockRule:
    DefaultRetention: _DefaultRetention
class ObjectPart:
    PartNumber: int; Size: int; ChecksumCRC32: str; ChecksumCRC32C: str; ChecksumCRC64NVME: str; ChecksumSHA1: str
    ChecksumSHA256: str; ChecksumSHA512: str; ChecksumMD5: str; ChecksumXXHASH64: str; ChecksumXXHASH3: str
    ChecksumXXHASH128: str
class ObjectVersion:
    ETag: str; ChecksumAlgorithm: list[_ChecksumAlgorithm]; ChecksumType: _ChecksumType; Size: int
    StorageClass: ObjectVersionStorageClass; Key: str; VersionId: str; IsLatest: bool; LastModified: str
    Owner: _Owner; RestoreStatus: _RestoreStatus
class Owner:
    DisplayName: str; Id: str
class OwnershipControls:
    Rules: list[OwnershipControlsRule]
class OwnershipControlsRule:
    ObjectOwnership: _ObjectOwnership
class Part:
    PartNumber: int; LastModified: str; ETag: str; Size: int; ChecksumCRC32: str; ChecksumCRC32C: str
    ChecksumCRC64NVME: str; ChecksumSHA1: str; ChecksumSHA256: str; ChecksumSHA512: str; ChecksumMD5: str
    ChecksumXXHASH64: str; ChecksumXXHASH3: str; ChecksumXXHASH128: str
class PartitionedPrefix:
    PartitionDateSource: _PartitionDateSource
class PolicyStatus:
    IsPublic: bool
class PublicAccessBlockConfiguration:
    BlockPublicAcls: bool; IgnorePublicAcls: bool; BlockPublicPolicy: bool; RestrictPublicBuckets: bool
class PutBucketLifecycleConfigurationOutput:
    TransitionDefaultMinimumObjectSize: _TransitionDefaultMinimumObjectSize
class PutObjectAclOutput:
    RequestCharged: _RequestCharged
class PutObjectAnnotationOutput:
    Key: str; AnnotationName: str; ObjectVersionId: str; ETag: str; ChecksumCRC32: str; ChecksumCRC32C: str
    ChecksumCRC64NVME: str; ChecksumSHA1: str; ChecksumSHA256: str; ChecksumSHA512: str; ChecksumMD5: str
    ChecksumXXHASH64: str; ChecksumXXHASH3: str; ChecksumXXHASH128: str; ChecksumType: _ChecksumType
    ServerSideEncryption: _ServerSideEncryption; RequestCharged: _RequestCharged
class PutObjectLegalHoldOutput:
    RequestCharged: _RequestCharged
class PutObjectLockConfigurationOutput:
    RequestCharged: _RequestCharged
class PutObjectOutput:
    Expiration: str; ETag: str; ChecksumCRC32: str; ChecksumCRC32C: str; ChecksumCRC64NVME: str; ChecksumSHA1: str
    ChecksumSHA256: str; ChecksumSHA512: str; ChecksumMD5: str; ChecksumXXHASH64: str; ChecksumXXHASH3: str
    ChecksumXXHASH128: str; ChecksumType: _ChecksumType; ServerSideEncryption: _ServerSideEncryption; VersionId: str
    SseCustomerAlgorithm: str; SseCustomerKeyMD5: str; SsekmsKeyId: str; SsekmsEncryptionContext: str
    BucketKeyEnabled: bool; Size: int; RequestCharged: _RequestCharged
class PutObjectRetentionOutput:
    RequestCharged: _RequestCharged
class PutObjectTaggingOutput:
    VersionId: str
class QueueConfiguration:
    Id: str; QueueArn: str; Events: list[Event]; Filter: NotificationConfigurationFilter
class QueueConfigurationDeprecated:
    Id: str; Event: _Event; Events: list[_Event]; Queue: str
class RecordExpiration:
    Expiration: ExpirationState; Days: int
class Redirect:
    HostName: str; HttpRedirectCode: str; Protocol: _Protocol; ReplaceKeyPrefixWith: str; ReplaceKeyWith: str
class RedirectAllRequestsTo:
    HostName: str; Protocol: _Protocol
class RenameObjectOutput:
    ...
class ReplicaModifications:
    Status: ReplicaModificationsStatus
class ReplicationConfiguration:
    Role: str; Rules: list[ReplicationRule]
class ReplicationRule:
    Id: str; Priority: int; Prefix: str; Filter: ReplicationRuleFilter; Status: ReplicationRuleStatus
    SourceSelectionCriteria: _SourceSelectionCriteria; ExistingObjectReplication: _ExistingObjectReplication
    Destination: _Destination; DeleteMarkerReplication: _DeleteMarkerReplication
class ReplicationRuleAndOperator:
    Prefix: str; Tags: list[Tag]
class ReplicationRuleFilter:
    Prefix: str; Tag: _Tag; And: ReplicationRuleAndOperator
class ReplicationTime:
    Status: ReplicationTimeStatus; Time: ReplicationTimeValue
class ReplicationTimeValue:
    Minutes: int
class RestoreObjectOutput:
    RequestCharged: _RequestCharged; RestoreOutputPath: str
class RestoreStatus:
    IsRestoreInProgress: bool; RestoreExpiryDate: str
class RoutingRule:
    Condition: _Condition; Redirect: _Redirect
class Rule:
    Expiration: LifecycleExpiration; Id: str; Prefix: str; Status: ExpirationStatus; Transition: _Transition
    NoncurrentVersionTransition: _NoncurrentVersionTransition
    NoncurrentVersionExpiration: _NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: _AbortIncompleteMultipartUpload
class S3KeyFilter:
    FilterRules: list[FilterRule]
class S3TablesDestinationResult:
    TableBucketArn: str; TableName: str; TableArn: str; TableNamespace: str
class SSEKMS:
    KeyId: str
class SSES3:
    ...
class ServerSideEncryptionByDefault:
    SseAlgorithm: ServerSideEncryption; KmsMasterKeyID: str
class ServerSideEncryptionConfiguration:
    Rules: list[ServerSideEncryptionRule]
class ServerSideEncryptionRule:
    ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefault; BucketKeyEnabled: bool
    BlockedEncryptionTypes: _BlockedEncryptionTypes
class SessionCredentials:
    AccessKeyId: str; SecretAccessKey: str; SessionToken: str; Expiration: str
class SimplePrefix:
    ...
class SourceSelectionCriteria:
    SseKmsEncryptedObjects: _SseKmsEncryptedObjects; ReplicaModifications: _ReplicaModifications
class SseKmsEncryptedObjects:
    Status: SseKmsEncryptedObjectsStatus
class StorageClassAnalysis:
    DataExport: StorageClassAnalysisDataExport
class StorageClassAnalysisDataExport:
    OutputSchemaVersion: StorageClassAnalysisSchemaVersion; Destination: AnalyticsExportDestination
class Tag:
    Key: str; Value: str
class TargetGrant:
    Grantee: _Grantee; Permission: BucketLogsPermission
class TargetObjectKeyFormat:
    SimplePrefix: _SimplePrefix; PartitionedPrefix: _PartitionedPrefix
class Tiering:
    Days: int; AccessTier: IntelligentTieringAccessTier
class TopicConfiguration:
    Id: str; TopicArn: str; Events: list[Event]; Filter: NotificationConfigurationFilter
class TopicConfigurationDeprecated:
    Id: str; Events: list[_Event]; Event: _Event; Topic: str
class Transition:
    Date: str; Days: int; StorageClass: TransitionStorageClass
class UpdateObjectEncryptionResponse:
    RequestCharged: _RequestCharged
class UploadPartCopyOutput:
    CopySourceVersionId: str; CopyPartResult: _CopyPartResult; ServerSideEncryption: _ServerSideEncryption
    SseCustomerAlgorithm: str; SseCustomerKeyMD5: str; SsekmsKeyId: str; BucketKeyEnabled: bool
    RequestCharged: _RequestCharged; VersionId: str
class UploadPartOutput:
    ServerSideEncryption: _ServerSideEncryption; ETag: str; ChecksumCRC32: str; ChecksumCRC32C: str
    ChecksumCRC64NVME: str; ChecksumSHA1: str; ChecksumSHA256: str; ChecksumSHA512: str; ChecksumMD5: str
    ChecksumXXHASH64: str; ChecksumXXHASH3: str; ChecksumXXHASH128: str; SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str; SsekmsKeyId: str; BucketKeyEnabled: bool; RequestCharged: _RequestCharged; VersionId: str

_T0 = TypeVar("_T0", default=AbortMultipartUploadOutput)
_T1 = TypeVar("_T1", default=CompleteMultipartUploadOutput)
_T2 = TypeVar("_T2", default=CopyObjectOutput)
_T3 = TypeVar("_T3", default=CreateBucketOutput)
_T4 = TypeVar("_T4", default=Any)
_T5 = TypeVar("_T5", default=CreateMultipartUploadOutput)
_T6 = TypeVar("_T6", default=CreateSessionOutput)
_T7 = TypeVar("_T7", default=DeleteObjectOutput)
_T8 = TypeVar("_T8", default=DeleteObjectAnnotationOutput)
_T9 = TypeVar("_T9", default=DeleteObjectTaggingOutput)
_T10 = TypeVar("_T10", default=DeleteObjectsOutput)
_T11 = TypeVar("_T11", default=GetBucketAbacOutput)
_T12 = TypeVar("_T12", default=GetBucketAccelerateConfigurationOutput)
_T13 = TypeVar("_T13", default=GetBucketAclOutput)
_T14 = TypeVar("_T14", default=GetBucketAnalyticsConfigurationOutput)
_T15 = TypeVar("_T15", default=GetBucketCorsOutput)
_T16 = TypeVar("_T16", default=GetBucketEncryptionOutput)
_T17 = TypeVar("_T17", default=GetBucketIntelligentTieringConfigurationOutput)
_T18 = TypeVar("_T18", default=GetBucketInventoryConfigurationOutput)
_T19 = TypeVar("_T19", default=GetBucketLifecycleOutput)
_T20 = TypeVar("_T20", default=GetBucketLifecycleConfigurationOutput)
_T21 = TypeVar("_T21", default=GetBucketLocationOutput)
_T22 = TypeVar("_T22", default=GetBucketLoggingOutput)
_T23 = TypeVar("_T23", default=GetBucketMetadataConfigurationOutput)
_T24 = TypeVar("_T24", default=GetBucketMetadataTableConfigurationOutput)
_T25 = TypeVar("_T25", default=GetBucketMetricsConfigurationOutput)
_T26 = TypeVar("_T26", default=NotificationConfigurationDeprecated)
_T27 = TypeVar("_T27", default=NotificationConfiguration)
_T28 = TypeVar("_T28", default=GetBucketOwnershipControlsOutput)
_T29 = TypeVar("_T29", default=GetBucketPolicyOutput)
_T30 = TypeVar("_T30", default=GetBucketPolicyStatusOutput)
_T31 = TypeVar("_T31", default=GetBucketReplicationOutput)
_T32 = TypeVar("_T32", default=GetBucketRequestPaymentOutput)
_T33 = TypeVar("_T33", default=GetBucketTaggingOutput)
_T34 = TypeVar("_T34", default=GetBucketVersioningOutput)
_T35 = TypeVar("_T35", default=GetBucketWebsiteOutput)
_T36 = TypeVar("_T36", default=GetObjectOutput)
_T37 = TypeVar("_T37", default=GetObjectAclOutput)
_T38 = TypeVar("_T38", default=GetObjectAnnotationOutput)
_T39 = TypeVar("_T39", default=GetObjectAttributesOutput)
_T40 = TypeVar("_T40", default=GetObjectLegalHoldOutput)
_T41 = TypeVar("_T41", default=GetObjectLockConfigurationOutput)
_T42 = TypeVar("_T42", default=GetObjectRetentionOutput)
_T43 = TypeVar("_T43", default=GetObjectTaggingOutput)
_T44 = TypeVar("_T44", default=GetObjectTorrentOutput)
_T45 = TypeVar("_T45", default=GetPublicAccessBlockOutput)
_T46 = TypeVar("_T46", default=HeadBucketOutput)
_T47 = TypeVar("_T47", default=HeadObjectOutput)
_T48 = TypeVar("_T48", default=ListBucketAnalyticsConfigurationsOutput)
_T49 = TypeVar("_T49", default=ListBucketIntelligentTieringConfigurationsOutput)
_T50 = TypeVar("_T50", default=ListBucketInventoryConfigurationsOutput)
_T51 = TypeVar("_T51", default=ListBucketMetricsConfigurationsOutput)
_T52 = TypeVar("_T52", default=ListBucketsOutput)
_T53 = TypeVar("_T53", default=ListDirectoryBucketsOutput)
_T54 = TypeVar("_T54", default=ListMultipartUploadsOutput)
_T55 = TypeVar("_T55", default=ListObjectAnnotationsOutput)
_T56 = TypeVar("_T56", default=ListObjectVersionsOutput)
_T57 = TypeVar("_T57", default=ListObjectsOutput)
_T58 = TypeVar("_T58", default=ListObjectsV2Output)
_T59 = TypeVar("_T59", default=ListPartsOutput)
_T60 = TypeVar("_T60", default=PutBucketLifecycleConfigurationOutput)
_T61 = TypeVar("_T61", default=PutObjectOutput)
_T62 = TypeVar("_T62", default=PutObjectAclOutput)
_T63 = TypeVar("_T63", default=PutObjectAnnotationOutput)
_T64 = TypeVar("_T64", default=PutObjectLegalHoldOutput)
_T65 = TypeVar("_T65", default=PutObjectLockConfigurationOutput)
_T66 = TypeVar("_T66", default=PutObjectRetentionOutput)
_T67 = TypeVar("_T67", default=PutObjectTaggingOutput)
_T68 = TypeVar("_T68", default=RenameObjectOutput)
_T69 = TypeVar("_T69", default=RestoreObjectOutput)
_T70 = TypeVar("_T70", default=UpdateObjectEncryptionResponse)
_T71 = TypeVar("_T71", default=UploadPartOutput)
_T72 = TypeVar("_T72", default=UploadPartCopyOutput)

class _AbortMultipartUpload(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; UploadId: Required[str]; RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str; IfMatchInitiatedTime: str | datetime
def abort_multipart_upload(name: str, /, *, result: type[_T0] = ..., select: Callable[[AbortMultipartUploadOutput], _T0] = ..., **arguments: Unpack[_AbortMultipartUpload]) -> Task[_T0]: ...

class _CompleteMultipartUpload(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; MultipartUpload: CompletedMultipartUploadDict; UploadId: Required[str]
    ChecksumCRC32: str; ChecksumCRC32C: str; ChecksumCRC64NVME: str; ChecksumSHA1: str; ChecksumSHA256: str
    ChecksumSHA512: str; ChecksumMD5: str; ChecksumXXHASH64: str; ChecksumXXHASH3: str; ChecksumXXHASH128: str
    ChecksumType: _ChecksumType | str; MpuObjectSize: int; RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str
    IfMatch: str; IfNoneMatch: str; SseCustomerAlgorithm: str; SseCustomerKey: str; SseCustomerKeyMD5: str
def complete_multipart_upload(name: str, /, *, result: type[_T1] = ..., select: Callable[[CompleteMultipartUploadOutput], _T1] = ..., **arguments: Unpack[_CompleteMultipartUpload]) -> Task[_T1]: ...

class _CopyObject(CallOptions, total=False):
    Acl: ObjectCannedACL | str; Bucket: Required[str]; CacheControl: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    ContentDisposition: str; ContentEncoding: str; ContentLanguage: str; ContentType: str; CopySource: Required[str]
    CopySourceIfMatch: str; CopySourceIfModifiedSince: str | datetime; CopySourceIfNoneMatch: str
    CopySourceIfUnmodifiedSince: str | datetime; Expires: str | datetime; GrantFullControl: str; GrantRead: str
    GrantReadACP: str; GrantWriteACP: str; IfMatch: str; IfNoneMatch: str; Key: Required[str]
    Metadata: Mapping[str, str]; MetadataDirective: _MetadataDirective | str
    TaggingDirective: _TaggingDirective | str; AnnotationDirective: _AnnotationDirective | str
    ServerSideEncryption: _ServerSideEncryption | str; StorageClass: _StorageClass | str; WebsiteRedirectLocation: str
    SseCustomerAlgorithm: str; SseCustomerKey: str; SseCustomerKeyMD5: str; SsekmsKeyId: str
    SsekmsEncryptionContext: str; BucketKeyEnabled: bool; CopySourceSSECustomerAlgorithm: str
    CopySourceSSECustomerKey: str; CopySourceSSECustomerKeyMD5: str; RequestPayer: _RequestPayer | str; Tagging: str
    ObjectLockMode: _ObjectLockMode | str; ObjectLockRetainUntilDate: str | datetime
    ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus | str; ObjectLockEventHold: _ObjectLockEventHold | str
    ObjectLockEventHoldDurationDays: int; ObjectLockEventHoldDurationYears: int; ExpectedBucketOwner: str
    ExpectedSourceBucketOwner: str
def copy_object(name: str, /, *, result: type[_T2] = ..., select: Callable[[CopyObjectOutput], _T2] = ..., **arguments: Unpack[_CopyObject]) -> Task[_T2]: ...

class _CreateBucket(CallOptions, total=False):
    Acl: BucketCannedACL | str; Bucket: Required[str]; CreateBucketConfiguration: CreateBucketConfigurationDict
    GrantFullControl: str; GrantRead: str; GrantReadACP: str; GrantWrite: str; GrantWriteACP: str
    ObjectLockEnabledForBucket: bool; ObjectOwnership: _ObjectOwnership | str; BucketNamespace: _BucketNamespace | str
def create_bucket(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreateBucketOutput], _T3] = ..., **arguments: Unpack[_CreateBucket]) -> Task[_T3]: ...

class _CreateBucketMetadataConfiguration(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    MetadataConfiguration: Required[MetadataConfigurationDict]; ExpectedBucketOwner: str
def create_bucket_metadata_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_CreateBucketMetadataConfiguration]) -> Task[_T4]: ...

class _CreateBucketMetadataTableConfiguration(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    MetadataTableConfiguration: Required[MetadataTableConfigurationDict]; ExpectedBucketOwner: str
def create_bucket_metadata_table_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_CreateBucketMetadataTableConfiguration]) -> Task[_T4]: ...

class _CreateMultipartUpload(CallOptions, total=False):
    Acl: ObjectCannedACL | str; Bucket: Required[str]; CacheControl: str; ContentDisposition: str
    ContentEncoding: str; ContentLanguage: str; ContentType: str; Expires: str | datetime; GrantFullControl: str
    GrantRead: str; GrantReadACP: str; GrantWriteACP: str; Key: Required[str]; Metadata: Mapping[str, str]
    ServerSideEncryption: _ServerSideEncryption | str; StorageClass: _StorageClass | str; WebsiteRedirectLocation: str
    SseCustomerAlgorithm: str; SseCustomerKey: str; SseCustomerKeyMD5: str; SsekmsKeyId: str
    SsekmsEncryptionContext: str; BucketKeyEnabled: bool; RequestPayer: _RequestPayer | str; Tagging: str
    ObjectLockMode: _ObjectLockMode | str; ObjectLockRetainUntilDate: str | datetime
    ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus | str; ObjectLockEventHold: _ObjectLockEventHold | str
    ObjectLockEventHoldDurationDays: int; ObjectLockEventHoldDurationYears: int; ExpectedBucketOwner: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; ChecksumType: _ChecksumType | str
def create_multipart_upload(name: str, /, *, result: type[_T5] = ..., select: Callable[[CreateMultipartUploadOutput], _T5] = ..., **arguments: Unpack[_CreateMultipartUpload]) -> Task[_T5]: ...

class _CreateSession(CallOptions, total=False):
    SessionMode: _SessionMode | str; Bucket: Required[str]; ServerSideEncryption: _ServerSideEncryption | str
    SsekmsKeyId: str; SsekmsEncryptionContext: str; BucketKeyEnabled: bool
def create_session(name: str, /, *, result: type[_T6] = ..., select: Callable[[CreateSessionOutput], _T6] = ..., **arguments: Unpack[_CreateSession]) -> Task[_T6]: ...

class _DeleteBucket(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def delete_bucket(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteBucket]) -> Task[_T4]: ...

class _DeleteBucketAnalyticsConfiguration(CallOptions, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
def delete_bucket_analytics_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteBucketAnalyticsConfiguration]) -> Task[_T4]: ...

class _DeleteBucketCors(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def delete_bucket_cors(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteBucketCors]) -> Task[_T4]: ...

class _DeleteBucketEncryption(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def delete_bucket_encryption(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteBucketEncryption]) -> Task[_T4]: ...

class _DeleteBucketIntelligentTieringConfiguration(CallOptions, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
def delete_bucket_intelligent_tiering_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteBucketIntelligentTieringConfiguration]) -> Task[_T4]: ...

class _DeleteBucketInventoryConfiguration(CallOptions, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
def delete_bucket_inventory_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteBucketInventoryConfiguration]) -> Task[_T4]: ...

class _DeleteBucketLifecycle(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def delete_bucket_lifecycle(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteBucketLifecycle]) -> Task[_T4]: ...

class _DeleteBucketMetadataConfiguration(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def delete_bucket_metadata_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteBucketMetadataConfiguration]) -> Task[_T4]: ...

class _DeleteBucketMetadataTableConfiguration(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def delete_bucket_metadata_table_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteBucketMetadataTableConfiguration]) -> Task[_T4]: ...

class _DeleteBucketMetricsConfiguration(CallOptions, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
def delete_bucket_metrics_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteBucketMetricsConfiguration]) -> Task[_T4]: ...

class _DeleteBucketOwnershipControls(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def delete_bucket_ownership_controls(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteBucketOwnershipControls]) -> Task[_T4]: ...

class _DeleteBucketPolicy(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def delete_bucket_policy(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteBucketPolicy]) -> Task[_T4]: ...

class _DeleteBucketReplication(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def delete_bucket_replication(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteBucketReplication]) -> Task[_T4]: ...

class _DeleteBucketTagging(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def delete_bucket_tagging(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteBucketTagging]) -> Task[_T4]: ...

class _DeleteBucketWebsite(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def delete_bucket_website(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteBucketWebsite]) -> Task[_T4]: ...

class _DeleteObject(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; Mfa: str; VersionId: str; RequestPayer: _RequestPayer | str
    BypassGovernanceRetention: bool; ExpectedBucketOwner: str; IfMatch: str; IfMatchLastModifiedTime: str | datetime
    IfMatchSize: int
def delete_object(name: str, /, *, result: type[_T7] = ..., select: Callable[[DeleteObjectOutput], _T7] = ..., **arguments: Unpack[_DeleteObject]) -> Task[_T7]: ...

class _DeleteObjectAnnotation(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; AnnotationName: Required[str]; VersionId: str
    RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str; ObjectIfMatch: str
def delete_object_annotation(name: str, /, *, result: type[_T8] = ..., select: Callable[[DeleteObjectAnnotationOutput], _T8] = ..., **arguments: Unpack[_DeleteObjectAnnotation]) -> Task[_T8]: ...

class _DeleteObjectTagging(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; ExpectedBucketOwner: str
def delete_object_tagging(name: str, /, *, result: type[_T9] = ..., select: Callable[[DeleteObjectTaggingOutput], _T9] = ..., **arguments: Unpack[_DeleteObjectTagging]) -> Task[_T9]: ...

class _DeleteObjects(CallOptions, total=False):
    Bucket: Required[str]; Delete: Required[DeleteDict]; Mfa: str; RequestPayer: _RequestPayer | str
    BypassGovernanceRetention: bool; ExpectedBucketOwner: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
def delete_objects(name: str, /, *, result: type[_T10] = ..., select: Callable[[DeleteObjectsOutput], _T10] = ..., **arguments: Unpack[_DeleteObjects]) -> Task[_T10]: ...

class _DeletePublicAccessBlock(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def delete_public_access_block(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeletePublicAccessBlock]) -> Task[_T4]: ...

class _GetBucketAbac(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_abac(name: str, /, *, result: type[_T11] = ..., select: Callable[[GetBucketAbacOutput], _T11] = ..., **arguments: Unpack[_GetBucketAbac]) -> Task[_T11]: ...

class _GetBucketAccelerateConfiguration(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str; RequestPayer: _RequestPayer | str
def get_bucket_accelerate_configuration(name: str, /, *, result: type[_T12] = ..., select: Callable[[GetBucketAccelerateConfigurationOutput], _T12] = ..., **arguments: Unpack[_GetBucketAccelerateConfiguration]) -> Task[_T12]: ...

class _GetBucketAcl(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_acl(name: str, /, *, result: type[_T13] = ..., select: Callable[[GetBucketAclOutput], _T13] = ..., **arguments: Unpack[_GetBucketAcl]) -> Task[_T13]: ...

class _GetBucketAnalyticsConfiguration(CallOptions, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
def get_bucket_analytics_configuration(name: str, /, *, result: type[_T14] = ..., select: Callable[[GetBucketAnalyticsConfigurationOutput], _T14] = ..., **arguments: Unpack[_GetBucketAnalyticsConfiguration]) -> Task[_T14]: ...

class _GetBucketCors(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_cors(name: str, /, *, result: type[_T15] = ..., select: Callable[[GetBucketCorsOutput], _T15] = ..., **arguments: Unpack[_GetBucketCors]) -> Task[_T15]: ...

class _GetBucketEncryption(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_encryption(name: str, /, *, result: type[_T16] = ..., select: Callable[[GetBucketEncryptionOutput], _T16] = ..., **arguments: Unpack[_GetBucketEncryption]) -> Task[_T16]: ...

class _GetBucketIntelligentTieringConfiguration(CallOptions, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
def get_bucket_intelligent_tiering_configuration(name: str, /, *, result: type[_T17] = ..., select: Callable[[GetBucketIntelligentTieringConfigurationOutput], _T17] = ..., **arguments: Unpack[_GetBucketIntelligentTieringConfiguration]) -> Task[_T17]: ...

class _GetBucketInventoryConfiguration(CallOptions, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
def get_bucket_inventory_configuration(name: str, /, *, result: type[_T18] = ..., select: Callable[[GetBucketInventoryConfigurationOutput], _T18] = ..., **arguments: Unpack[_GetBucketInventoryConfiguration]) -> Task[_T18]: ...

class _GetBucketLifecycle(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_lifecycle(name: str, /, *, result: type[_T19] = ..., select: Callable[[GetBucketLifecycleOutput], _T19] = ..., **arguments: Unpack[_GetBucketLifecycle]) -> Task[_T19]: ...

class _GetBucketLifecycleConfiguration(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_lifecycle_configuration(name: str, /, *, result: type[_T20] = ..., select: Callable[[GetBucketLifecycleConfigurationOutput], _T20] = ..., **arguments: Unpack[_GetBucketLifecycleConfiguration]) -> Task[_T20]: ...

class _GetBucketLocation(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_location(name: str, /, *, result: type[_T21] = ..., select: Callable[[GetBucketLocationOutput], _T21] = ..., **arguments: Unpack[_GetBucketLocation]) -> Task[_T21]: ...

class _GetBucketLogging(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_logging(name: str, /, *, result: type[_T22] = ..., select: Callable[[GetBucketLoggingOutput], _T22] = ..., **arguments: Unpack[_GetBucketLogging]) -> Task[_T22]: ...

class _GetBucketMetadataConfiguration(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_metadata_configuration(name: str, /, *, result: type[_T23] = ..., select: Callable[[GetBucketMetadataConfigurationOutput], _T23] = ..., **arguments: Unpack[_GetBucketMetadataConfiguration]) -> Task[_T23]: ...

class _GetBucketMetadataTableConfiguration(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_metadata_table_configuration(name: str, /, *, result: type[_T24] = ..., select: Callable[[GetBucketMetadataTableConfigurationOutput], _T24] = ..., **arguments: Unpack[_GetBucketMetadataTableConfiguration]) -> Task[_T24]: ...

class _GetBucketMetricsConfiguration(CallOptions, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
def get_bucket_metrics_configuration(name: str, /, *, result: type[_T25] = ..., select: Callable[[GetBucketMetricsConfigurationOutput], _T25] = ..., **arguments: Unpack[_GetBucketMetricsConfiguration]) -> Task[_T25]: ...

class _GetBucketNotification(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_notification(name: str, /, *, result: type[_T26] = ..., select: Callable[[NotificationConfigurationDeprecated], _T26] = ..., **arguments: Unpack[_GetBucketNotification]) -> Task[_T26]: ...

class _GetBucketNotificationConfiguration(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_notification_configuration(name: str, /, *, result: type[_T27] = ..., select: Callable[[NotificationConfiguration], _T27] = ..., **arguments: Unpack[_GetBucketNotificationConfiguration]) -> Task[_T27]: ...

class _GetBucketOwnershipControls(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_ownership_controls(name: str, /, *, result: type[_T28] = ..., select: Callable[[GetBucketOwnershipControlsOutput], _T28] = ..., **arguments: Unpack[_GetBucketOwnershipControls]) -> Task[_T28]: ...

class _GetBucketPolicy(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_policy(name: str, /, *, result: type[_T29] = ..., select: Callable[[GetBucketPolicyOutput], _T29] = ..., **arguments: Unpack[_GetBucketPolicy]) -> Task[_T29]: ...

class _GetBucketPolicyStatus(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_policy_status(name: str, /, *, result: type[_T30] = ..., select: Callable[[GetBucketPolicyStatusOutput], _T30] = ..., **arguments: Unpack[_GetBucketPolicyStatus]) -> Task[_T30]: ...

class _GetBucketReplication(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_replication(name: str, /, *, result: type[_T31] = ..., select: Callable[[GetBucketReplicationOutput], _T31] = ..., **arguments: Unpack[_GetBucketReplication]) -> Task[_T31]: ...

class _GetBucketRequestPayment(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_request_payment(name: str, /, *, result: type[_T32] = ..., select: Callable[[GetBucketRequestPaymentOutput], _T32] = ..., **arguments: Unpack[_GetBucketRequestPayment]) -> Task[_T32]: ...

class _GetBucketTagging(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_tagging(name: str, /, *, result: type[_T33] = ..., select: Callable[[GetBucketTaggingOutput], _T33] = ..., **arguments: Unpack[_GetBucketTagging]) -> Task[_T33]: ...

class _GetBucketVersioning(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_versioning(name: str, /, *, result: type[_T34] = ..., select: Callable[[GetBucketVersioningOutput], _T34] = ..., **arguments: Unpack[_GetBucketVersioning]) -> Task[_T34]: ...

class _GetBucketWebsite(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_bucket_website(name: str, /, *, result: type[_T35] = ..., select: Callable[[GetBucketWebsiteOutput], _T35] = ..., **arguments: Unpack[_GetBucketWebsite]) -> Task[_T35]: ...

class _GetObject(CallOptions, total=False):
    Bucket: Required[str]; IfMatch: str; IfModifiedSince: str | datetime; IfNoneMatch: str
    IfUnmodifiedSince: str | datetime; Key: Required[str]; Range: str; ResponseCacheControl: str
    ResponseContentDisposition: str; ResponseContentEncoding: str; ResponseContentLanguage: str
    ResponseContentType: str; ResponseExpires: str | datetime; VersionId: str; SseCustomerAlgorithm: str
    SseCustomerKey: str; SseCustomerKeyMD5: str; RequestPayer: _RequestPayer | str; PartNumber: int
    ExpectedBucketOwner: str; ChecksumMode: _ChecksumMode | str
def get_object(name: str, /, *, result: type[_T36] = ..., select: Callable[[GetObjectOutput], _T36] = ..., **arguments: Unpack[_GetObject]) -> Task[_T36]: ...

class _GetObjectAcl(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
def get_object_acl(name: str, /, *, result: type[_T37] = ..., select: Callable[[GetObjectAclOutput], _T37] = ..., **arguments: Unpack[_GetObjectAcl]) -> Task[_T37]: ...

class _GetObjectAnnotation(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; AnnotationName: Required[str]; VersionId: str
    RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str; ChecksumMode: _ChecksumMode | str
def get_object_annotation(name: str, /, *, result: type[_T38] = ..., select: Callable[[GetObjectAnnotationOutput], _T38] = ..., **arguments: Unpack[_GetObjectAnnotation]) -> Task[_T38]: ...

class _GetObjectAttributes(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; MaxParts: int; PartNumberMarker: int
    SseCustomerAlgorithm: str; SseCustomerKey: str; SseCustomerKeyMD5: str; RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str; ObjectAttributes: Required[Sequence[_ObjectAttributes | str]]
def get_object_attributes(name: str, /, *, result: type[_T39] = ..., select: Callable[[GetObjectAttributesOutput], _T39] = ..., **arguments: Unpack[_GetObjectAttributes]) -> Task[_T39]: ...

class _GetObjectLegalHold(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
def get_object_legal_hold(name: str, /, *, result: type[_T40] = ..., select: Callable[[GetObjectLegalHoldOutput], _T40] = ..., **arguments: Unpack[_GetObjectLegalHold]) -> Task[_T40]: ...

class _GetObjectLockConfiguration(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_object_lock_configuration(name: str, /, *, result: type[_T41] = ..., select: Callable[[GetObjectLockConfigurationOutput], _T41] = ..., **arguments: Unpack[_GetObjectLockConfiguration]) -> Task[_T41]: ...

class _GetObjectRetention(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str
def get_object_retention(name: str, /, *, result: type[_T42] = ..., select: Callable[[GetObjectRetentionOutput], _T42] = ..., **arguments: Unpack[_GetObjectRetention]) -> Task[_T42]: ...

class _GetObjectTagging(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; ExpectedBucketOwner: str
    RequestPayer: _RequestPayer | str
def get_object_tagging(name: str, /, *, result: type[_T43] = ..., select: Callable[[GetObjectTaggingOutput], _T43] = ..., **arguments: Unpack[_GetObjectTagging]) -> Task[_T43]: ...

class _GetObjectTorrent(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str
def get_object_torrent(name: str, /, *, result: type[_T44] = ..., select: Callable[[GetObjectTorrentOutput], _T44] = ..., **arguments: Unpack[_GetObjectTorrent]) -> Task[_T44]: ...

class _GetPublicAccessBlock(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def get_public_access_block(name: str, /, *, result: type[_T45] = ..., select: Callable[[GetPublicAccessBlockOutput], _T45] = ..., **arguments: Unpack[_GetPublicAccessBlock]) -> Task[_T45]: ...

class _HeadBucket(CallOptions, total=False):
    Bucket: Required[str]; ExpectedBucketOwner: str
def head_bucket(name: str, /, *, result: type[_T46] = ..., select: Callable[[HeadBucketOutput], _T46] = ..., **arguments: Unpack[_HeadBucket]) -> Task[_T46]: ...

class _HeadObject(CallOptions, total=False):
    Bucket: Required[str]; IfMatch: str; IfModifiedSince: str | datetime; IfNoneMatch: str
    IfUnmodifiedSince: str | datetime; Key: Required[str]; Range: str; ResponseCacheControl: str
    ResponseContentDisposition: str; ResponseContentEncoding: str; ResponseContentLanguage: str
    ResponseContentType: str; ResponseExpires: str | datetime; VersionId: str; SseCustomerAlgorithm: str
    SseCustomerKey: str; SseCustomerKeyMD5: str; RequestPayer: _RequestPayer | str; PartNumber: int
    ExpectedBucketOwner: str; ChecksumMode: _ChecksumMode | str
def head_object(name: str, /, *, result: type[_T47] = ..., select: Callable[[HeadObjectOutput], _T47] = ..., **arguments: Unpack[_HeadObject]) -> Task[_T47]: ...

class _ListBucketAnalyticsConfigurations(CallOptions, total=False):
    Bucket: Required[str]; ContinuationToken: str; ExpectedBucketOwner: str
def list_bucket_analytics_configurations(name: str, /, *, result: type[_T48] = ..., select: Callable[[ListBucketAnalyticsConfigurationsOutput], _T48] = ..., **arguments: Unpack[_ListBucketAnalyticsConfigurations]) -> Task[_T48]: ...

class _ListBucketIntelligentTieringConfigurations(CallOptions, total=False):
    Bucket: Required[str]; ContinuationToken: str; ExpectedBucketOwner: str
def list_bucket_intelligent_tiering_configurations(name: str, /, *, result: type[_T49] = ..., select: Callable[[ListBucketIntelligentTieringConfigurationsOutput], _T49] = ..., **arguments: Unpack[_ListBucketIntelligentTieringConfigurations]) -> Task[_T49]: ...

class _ListBucketInventoryConfigurations(CallOptions, total=False):
    Bucket: Required[str]; ContinuationToken: str; ExpectedBucketOwner: str
def list_bucket_inventory_configurations(name: str, /, *, result: type[_T50] = ..., select: Callable[[ListBucketInventoryConfigurationsOutput], _T50] = ..., **arguments: Unpack[_ListBucketInventoryConfigurations]) -> Task[_T50]: ...

class _ListBucketMetricsConfigurations(CallOptions, total=False):
    Bucket: Required[str]; ContinuationToken: str; ExpectedBucketOwner: str
def list_bucket_metrics_configurations(name: str, /, *, result: type[_T51] = ..., select: Callable[[ListBucketMetricsConfigurationsOutput], _T51] = ..., **arguments: Unpack[_ListBucketMetricsConfigurations]) -> Task[_T51]: ...

class _ListBuckets(CallOptions, total=False):
    MaxBuckets: int; ContinuationToken: str; Prefix: str; BucketRegion: str
def list_buckets(name: str, /, *, result: type[_T52] = ..., select: Callable[[ListBucketsOutput], _T52] = ..., **arguments: Unpack[_ListBuckets]) -> Task[_T52]: ...

class _ListDirectoryBuckets(CallOptions, total=False):
    ContinuationToken: str; MaxDirectoryBuckets: int
def list_directory_buckets(name: str, /, *, result: type[_T53] = ..., select: Callable[[ListDirectoryBucketsOutput], _T53] = ..., **arguments: Unpack[_ListDirectoryBuckets]) -> Task[_T53]: ...

class _ListMultipartUploads(CallOptions, total=False):
    Bucket: Required[str]; Delimiter: str; EncodingType: _EncodingType | str; KeyMarker: str; MaxUploads: int
    Prefix: str; UploadIdMarker: str; ExpectedBucketOwner: str; RequestPayer: _RequestPayer | str
def list_multipart_uploads(name: str, /, *, result: type[_T54] = ..., select: Callable[[ListMultipartUploadsOutput], _T54] = ..., **arguments: Unpack[_ListMultipartUploads]) -> Task[_T54]: ...

class _ListObjectAnnotations(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; MaxAnnotationResults: int; AnnotationPrefix: str
    ContinuationToken: str; RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str
def list_object_annotations(name: str, /, *, result: type[_T55] = ..., select: Callable[[ListObjectAnnotationsOutput], _T55] = ..., **arguments: Unpack[_ListObjectAnnotations]) -> Task[_T55]: ...

class _ListObjectVersions(CallOptions, total=False):
    Bucket: Required[str]; Delimiter: str; EncodingType: _EncodingType | str; KeyMarker: str; MaxKeys: int
    Prefix: str; VersionIdMarker: str; ExpectedBucketOwner: str; RequestPayer: _RequestPayer | str
    OptionalObjectAttributes: Sequence[_OptionalObjectAttributes | str]
def list_object_versions(name: str, /, *, result: type[_T56] = ..., select: Callable[[ListObjectVersionsOutput], _T56] = ..., **arguments: Unpack[_ListObjectVersions]) -> Task[_T56]: ...

class _ListObjects(CallOptions, total=False):
    Bucket: Required[str]; Delimiter: str; EncodingType: _EncodingType | str; Marker: str; MaxKeys: int; Prefix: str
    RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str
    OptionalObjectAttributes: Sequence[_OptionalObjectAttributes | str]
def list_objects(name: str, /, *, result: type[_T57] = ..., select: Callable[[ListObjectsOutput], _T57] = ..., **arguments: Unpack[_ListObjects]) -> Task[_T57]: ...

class _ListObjectsV2(CallOptions, total=False):
    Bucket: Required[str]; Delimiter: str; EncodingType: _EncodingType | str; MaxKeys: int; Prefix: str
    ContinuationToken: str; FetchOwner: bool; StartAfter: str; RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str; OptionalObjectAttributes: Sequence[_OptionalObjectAttributes | str]
def list_objects_v2(name: str, /, *, result: type[_T58] = ..., select: Callable[[ListObjectsV2Output], _T58] = ..., **arguments: Unpack[_ListObjectsV2]) -> Task[_T58]: ...

class _ListParts(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; MaxParts: int; PartNumberMarker: int; UploadId: Required[str]
    RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str; SseCustomerAlgorithm: str; SseCustomerKey: str
    SseCustomerKeyMD5: str
def list_parts(name: str, /, *, result: type[_T59] = ..., select: Callable[[ListPartsOutput], _T59] = ..., **arguments: Unpack[_ListParts]) -> Task[_T59]: ...

class _PutBucketAbac(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str; ExpectedBucketOwner: str
    AbacStatus: Required[AbacStatusDict | _AbacStatus]
def put_bucket_abac(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketAbac]) -> Task[_T4]: ...

class _PutBucketAccelerateConfiguration(CallOptions, total=False):
    Bucket: Required[str]; AccelerateConfiguration: Required[AccelerateConfigurationDict]; ExpectedBucketOwner: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
def put_bucket_accelerate_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketAccelerateConfiguration]) -> Task[_T4]: ...

class _PutBucketAcl(CallOptions, total=False):
    Acl: BucketCannedACL | str; AccessControlPolicy: AccessControlPolicyDict; Bucket: Required[str]; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; GrantFullControl: str; GrantRead: str; GrantReadACP: str
    GrantWrite: str; GrantWriteACP: str; ExpectedBucketOwner: str
def put_bucket_acl(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketAcl]) -> Task[_T4]: ...

class _PutBucketAnalyticsConfiguration(CallOptions, total=False):
    Bucket: Required[str]; Id: Required[str]
    AnalyticsConfiguration: Required[AnalyticsConfigurationDict | _AnalyticsConfiguration]; ExpectedBucketOwner: str
def put_bucket_analytics_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketAnalyticsConfiguration]) -> Task[_T4]: ...

class _PutBucketCors(CallOptions, total=False):
    Bucket: Required[str]; CorsConfiguration: Required[CORSConfigurationDict]; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; ExpectedBucketOwner: str
def put_bucket_cors(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketCors]) -> Task[_T4]: ...

class _PutBucketEncryption(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    ServerSideEncryptionConfiguration: Required[ServerSideEncryptionConfigurationDict | _ServerSideEncryptionConfiguration]
    ExpectedBucketOwner: str
def put_bucket_encryption(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketEncryption]) -> Task[_T4]: ...

class _PutBucketIntelligentTieringConfiguration(CallOptions, total=False):
    Bucket: Required[str]; Id: Required[str]; ExpectedBucketOwner: str
    IntelligentTieringConfiguration: Required[IntelligentTieringConfigurationDict | _IntelligentTieringConfiguration]
def put_bucket_intelligent_tiering_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketIntelligentTieringConfiguration]) -> Task[_T4]: ...

class _PutBucketInventoryConfiguration(CallOptions, total=False):
    Bucket: Required[str]; Id: Required[str]
    InventoryConfiguration: Required[InventoryConfigurationDict | _InventoryConfiguration]; ExpectedBucketOwner: str
def put_bucket_inventory_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketInventoryConfiguration]) -> Task[_T4]: ...

class _PutBucketLifecycle(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    LifecycleConfiguration: LifecycleConfigurationDict; ExpectedBucketOwner: str
def put_bucket_lifecycle(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketLifecycle]) -> Task[_T4]: ...

class _PutBucketLifecycleConfiguration(CallOptions, total=False):
    Bucket: Required[str]; ChecksumAlgorithm: _ChecksumAlgorithm | str
    LifecycleConfiguration: BucketLifecycleConfigurationDict; ExpectedBucketOwner: str
    TransitionDefaultMinimumObjectSize: _TransitionDefaultMinimumObjectSize | str
def put_bucket_lifecycle_configuration(name: str, /, *, result: type[_T60] = ..., select: Callable[[PutBucketLifecycleConfigurationOutput], _T60] = ..., **arguments: Unpack[_PutBucketLifecycleConfiguration]) -> Task[_T60]: ...

class _PutBucketLogging(CallOptions, total=False):
    Bucket: Required[str]; BucketLoggingStatus: Required[BucketLoggingStatusDict]; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; ExpectedBucketOwner: str
def put_bucket_logging(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketLogging]) -> Task[_T4]: ...

class _PutBucketMetricsConfiguration(CallOptions, total=False):
    Bucket: Required[str]; Id: Required[str]
    MetricsConfiguration: Required[MetricsConfigurationDict | _MetricsConfiguration]; ExpectedBucketOwner: str
def put_bucket_metrics_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketMetricsConfiguration]) -> Task[_T4]: ...

class _PutBucketNotification(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    NotificationConfiguration: Required[NotificationConfigurationDeprecatedDict | NotificationConfigurationDeprecated]
    ExpectedBucketOwner: str
def put_bucket_notification(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketNotification]) -> Task[_T4]: ...

class _PutBucketNotificationConfiguration(CallOptions, total=False):
    Bucket: Required[str]
    NotificationConfiguration: Required[NotificationConfigurationDict | _NotificationConfiguration]
    ExpectedBucketOwner: str; SkipDestinationValidation: bool
def put_bucket_notification_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketNotificationConfiguration]) -> Task[_T4]: ...

class _PutBucketOwnershipControls(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ExpectedBucketOwner: str
    OwnershipControls: Required[OwnershipControlsDict | _OwnershipControls]
    ChecksumAlgorithm: _ChecksumAlgorithm | str
def put_bucket_ownership_controls(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketOwnershipControls]) -> Task[_T4]: ...

class _PutBucketPolicy(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    ConfirmRemoveSelfBucketAccess: bool; Policy: Required[str]; ExpectedBucketOwner: str
def put_bucket_policy(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketPolicy]) -> Task[_T4]: ...

class _PutBucketReplication(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    ReplicationConfiguration: Required[ReplicationConfigurationDict | _ReplicationConfiguration]; Token: str
    ExpectedBucketOwner: str
def put_bucket_replication(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketReplication]) -> Task[_T4]: ...

class _PutBucketRequestPayment(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    RequestPaymentConfiguration: Required[RequestPaymentConfigurationDict]; ExpectedBucketOwner: str
def put_bucket_request_payment(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketRequestPayment]) -> Task[_T4]: ...

class _PutBucketTagging(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    Tagging: Required[TaggingDict]; ExpectedBucketOwner: str
def put_bucket_tagging(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketTagging]) -> Task[_T4]: ...

class _PutBucketVersioning(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str; Mfa: str
    VersioningConfiguration: Required[VersioningConfigurationDict]; ExpectedBucketOwner: str
def put_bucket_versioning(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketVersioning]) -> Task[_T4]: ...

class _PutBucketWebsite(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    WebsiteConfiguration: Required[WebsiteConfigurationDict]; ExpectedBucketOwner: str
def put_bucket_website(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutBucketWebsite]) -> Task[_T4]: ...

class _PutObject(CallOptions, total=False):
    Acl: ObjectCannedACL | str; Body: object; Bucket: Required[str]; CacheControl: str; ContentDisposition: str
    ContentEncoding: str; ContentLanguage: str; ContentLength: int; ContentMD5: str; ContentType: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; ChecksumCRC32: str; ChecksumCRC32C: str; ChecksumCRC64NVME: str
    ChecksumSHA1: str; ChecksumSHA256: str; ChecksumSHA512: str; ChecksumMD5: str; ChecksumXXHASH64: str
    ChecksumXXHASH3: str; ChecksumXXHASH128: str; Expires: str | datetime; IfMatch: str; IfNoneMatch: str
    GrantFullControl: str; GrantRead: str; GrantReadACP: str; GrantWriteACP: str; Key: Required[str]
    WriteOffsetBytes: int; Metadata: Mapping[str, str]; ServerSideEncryption: _ServerSideEncryption | str
    StorageClass: _StorageClass | str; WebsiteRedirectLocation: str; SseCustomerAlgorithm: str; SseCustomerKey: str
    SseCustomerKeyMD5: str; SsekmsKeyId: str; SsekmsEncryptionContext: str; BucketKeyEnabled: bool
    RequestPayer: _RequestPayer | str; Tagging: str; ObjectLockMode: _ObjectLockMode | str
    ObjectLockRetainUntilDate: str | datetime; ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus | str
    ObjectLockEventHold: _ObjectLockEventHold | str; ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int; ExpectedBucketOwner: str
def put_object(name: str, /, *, result: type[_T61] = ..., select: Callable[[PutObjectOutput], _T61] = ..., **arguments: Unpack[_PutObject]) -> Task[_T61]: ...

class _PutObjectAcl(CallOptions, total=False):
    Acl: ObjectCannedACL | str; AccessControlPolicy: AccessControlPolicyDict; Bucket: Required[str]; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; GrantFullControl: str; GrantRead: str; GrantReadACP: str
    GrantWrite: str; GrantWriteACP: str; Key: Required[str]; RequestPayer: _RequestPayer | str; VersionId: str
    ExpectedBucketOwner: str
def put_object_acl(name: str, /, *, result: type[_T62] = ..., select: Callable[[PutObjectAclOutput], _T62] = ..., **arguments: Unpack[_PutObjectAcl]) -> Task[_T62]: ...

class _PutObjectAnnotation(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; AnnotationName: Required[str]
    AnnotationPayload: Required[object]; ObjectIfMatch: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    ChecksumCRC32: str; ChecksumCRC32C: str; ChecksumCRC64NVME: str; ChecksumSHA1: str; ChecksumSHA256: str
    ChecksumSHA512: str; ChecksumMD5: str; ChecksumXXHASH64: str; ChecksumXXHASH3: str; ChecksumXXHASH128: str
    ContentMD5: str; RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str
def put_object_annotation(name: str, /, *, result: type[_T63] = ..., select: Callable[[PutObjectAnnotationOutput], _T63] = ..., **arguments: Unpack[_PutObjectAnnotation]) -> Task[_T63]: ...

class _PutObjectLegalHold(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; LegalHold: ObjectLockLegalHoldDict | ObjectLockLegalHold
    RequestPayer: _RequestPayer | str; VersionId: str; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    ExpectedBucketOwner: str
def put_object_legal_hold(name: str, /, *, result: type[_T64] = ..., select: Callable[[PutObjectLegalHoldOutput], _T64] = ..., **arguments: Unpack[_PutObjectLegalHold]) -> Task[_T64]: ...

class _PutObjectLockConfiguration(CallOptions, total=False):
    Bucket: Required[str]; ObjectLockConfiguration: ObjectLockConfigurationDict | _ObjectLockConfiguration
    RequestPayer: _RequestPayer | str; Token: str; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    ExpectedBucketOwner: str
def put_object_lock_configuration(name: str, /, *, result: type[_T65] = ..., select: Callable[[PutObjectLockConfigurationOutput], _T65] = ..., **arguments: Unpack[_PutObjectLockConfiguration]) -> Task[_T65]: ...

class _PutObjectRetention(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; Retention: ObjectLockRetentionDict | ObjectLockRetention
    RequestPayer: _RequestPayer | str; VersionId: str; BypassGovernanceRetention: bool; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; ExpectedBucketOwner: str
def put_object_retention(name: str, /, *, result: type[_T66] = ..., select: Callable[[PutObjectRetentionOutput], _T66] = ..., **arguments: Unpack[_PutObjectRetention]) -> Task[_T66]: ...

class _PutObjectTagging(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; Tagging: Required[TaggingDict]; ExpectedBucketOwner: str
    RequestPayer: _RequestPayer | str
def put_object_tagging(name: str, /, *, result: type[_T67] = ..., select: Callable[[PutObjectTaggingOutput], _T67] = ..., **arguments: Unpack[_PutObjectTagging]) -> Task[_T67]: ...

class _PutPublicAccessBlock(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    PublicAccessBlockConfiguration: Required[PublicAccessBlockConfigurationDict | _PublicAccessBlockConfiguration]
    ExpectedBucketOwner: str
def put_public_access_block(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_PutPublicAccessBlock]) -> Task[_T4]: ...

class _RenameObject(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; RenameSource: Required[str]; DestinationIfMatch: str
    DestinationIfNoneMatch: str; DestinationIfModifiedSince: str | datetime
    DestinationIfUnmodifiedSince: str | datetime; SourceIfMatch: str; SourceIfNoneMatch: str
    SourceIfModifiedSince: str | datetime; SourceIfUnmodifiedSince: str | datetime; ClientToken: str
def rename_object(name: str, /, *, result: type[_T68] = ..., select: Callable[[RenameObjectOutput], _T68] = ..., **arguments: Unpack[_RenameObject]) -> Task[_T68]: ...

class _RestoreObject(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; RestoreRequest: RestoreRequestDict
    RequestPayer: _RequestPayer | str; ChecksumAlgorithm: _ChecksumAlgorithm | str; ExpectedBucketOwner: str
def restore_object(name: str, /, *, result: type[_T69] = ..., select: Callable[[RestoreObjectOutput], _T69] = ..., **arguments: Unpack[_RestoreObject]) -> Task[_T69]: ...

class _UpdateBucketMetadataAnnotationTableConfiguration(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    AnnotationTableConfiguration: Required[AnnotationTableConfigurationUpdatesDict]; ExpectedBucketOwner: str
def update_bucket_metadata_annotation_table_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_UpdateBucketMetadataAnnotationTableConfiguration]) -> Task[_T4]: ...

class _UpdateBucketMetadataInventoryTableConfiguration(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    InventoryTableConfiguration: Required[InventoryTableConfigurationUpdatesDict]; ExpectedBucketOwner: str
def update_bucket_metadata_inventory_table_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_UpdateBucketMetadataInventoryTableConfiguration]) -> Task[_T4]: ...

class _UpdateBucketMetadataJournalTableConfiguration(CallOptions, total=False):
    Bucket: Required[str]; ContentMD5: str; ChecksumAlgorithm: _ChecksumAlgorithm | str
    JournalTableConfiguration: Required[JournalTableConfigurationUpdatesDict]; ExpectedBucketOwner: str
def update_bucket_metadata_journal_table_configuration(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_UpdateBucketMetadataJournalTableConfiguration]) -> Task[_T4]: ...

class _UpdateObjectEncryption(CallOptions, total=False):
    Bucket: Required[str]; Key: Required[str]; VersionId: str; ObjectEncryption: Required[ObjectEncryptionDict]
    RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str
def update_object_encryption(name: str, /, *, result: type[_T70] = ..., select: Callable[[UpdateObjectEncryptionResponse], _T70] = ..., **arguments: Unpack[_UpdateObjectEncryption]) -> Task[_T70]: ...

class _UploadPart(CallOptions, total=False):
    Body: object; Bucket: Required[str]; ContentLength: int; ContentMD5: str
    ChecksumAlgorithm: _ChecksumAlgorithm | str; ChecksumCRC32: str; ChecksumCRC32C: str; ChecksumCRC64NVME: str
    ChecksumSHA1: str; ChecksumSHA256: str; ChecksumSHA512: str; ChecksumMD5: str; ChecksumXXHASH64: str
    ChecksumXXHASH3: str; ChecksumXXHASH128: str; Key: Required[str]; PartNumber: Required[int]
    UploadId: Required[str]; SseCustomerAlgorithm: str; SseCustomerKey: str; SseCustomerKeyMD5: str
    RequestPayer: _RequestPayer | str; ExpectedBucketOwner: str
def upload_part(name: str, /, *, result: type[_T71] = ..., select: Callable[[UploadPartOutput], _T71] = ..., **arguments: Unpack[_UploadPart]) -> Task[_T71]: ...

class _UploadPartCopy(CallOptions, total=False):
    Bucket: Required[str]; CopySource: Required[str]; CopySourceIfMatch: str
    CopySourceIfModifiedSince: str | datetime; CopySourceIfNoneMatch: str; CopySourceIfUnmodifiedSince: str | datetime
    CopySourceRange: str; Key: Required[str]; PartNumber: Required[int]; UploadId: Required[str]
    SseCustomerAlgorithm: str; SseCustomerKey: str; SseCustomerKeyMD5: str; CopySourceSSECustomerAlgorithm: str
    CopySourceSSECustomerKey: str; CopySourceSSECustomerKeyMD5: str; RequestPayer: _RequestPayer | str
    ExpectedBucketOwner: str; ExpectedSourceBucketOwner: str
def upload_part_copy(name: str, /, *, result: type[_T72] = ..., select: Callable[[UploadPartCopyOutput], _T72] = ..., **arguments: Unpack[_UploadPartCopy]) -> Task[_T72]: ...

class _WriteGetObjectResponse(CallOptions, total=False):
    RequestRoute: Required[str]; RequestToken: Required[str]; Body: object; StatusCode: int; ErrorCode: str
    ErrorMessage: str; AcceptRanges: str; CacheControl: str; ContentDisposition: str; ContentEncoding: str
    ContentLanguage: str; ContentLength: int; ContentRange: str; ContentType: str; ChecksumCRC32: str
    ChecksumCRC32C: str; ChecksumCRC64NVME: str; ChecksumSHA1: str; ChecksumSHA256: str; ChecksumSHA512: str
    ChecksumMD5: str; ChecksumXXHASH64: str; ChecksumXXHASH3: str; ChecksumXXHASH128: str; DeleteMarker: bool
    ETag: str; Expires: str | datetime; Expiration: str; LastModified: str | datetime; MissingMeta: int
    Metadata: Mapping[str, str]; ObjectLockMode: _ObjectLockMode | str
    ObjectLockLegalHoldStatus: _ObjectLockLegalHoldStatus | str; ObjectLockRetainUntilDate: str | datetime
    PartsCount: int; ReplicationStatus: _ReplicationStatus | str; RequestCharged: _RequestCharged | str; Restore: str
    ServerSideEncryption: _ServerSideEncryption | str; SseCustomerAlgorithm: str; SsekmsKeyId: str
    SseCustomerKeyMD5: str; StorageClass: _StorageClass | str; TagCount: int; VersionId: str; BucketKeyEnabled: bool
def write_get_object_response(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_WriteGetObjectResponse]) -> Task[_T4]: ...
