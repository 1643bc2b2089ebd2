"""kinesis: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

ChannelDestinationType: TypeAlias = Literal["S3", "S3_TABLES"]
ChannelEncryptionType: TypeAlias = Literal["KMS"]
ChannelStatus: TypeAlias = Literal["CREATING", "ACTIVE", "UPDATING", "DELETING", "FAILED"]
ConsumerStatus: TypeAlias = Literal["CREATING", "DELETING", "ACTIVE"]
EncryptionType: TypeAlias = Literal["NONE", "KMS"]
MetricsName: TypeAlias = Literal["IncomingBytes", "IncomingRecords", "OutgoingBytes", "OutgoingRecords", "WriteProvisionedThroughputExceeded", "ReadProvisionedThroughputExceeded", "IteratorAgeMilliseconds", "ALL"]
MinimumThroughputBillingCommitmentInputStatus: TypeAlias = Literal["ENABLED", "DISABLED"]
MinimumThroughputBillingCommitmentOutputStatus: TypeAlias = Literal["ENABLED", "DISABLED", "ENABLED_UNTIL_EARLIEST_ALLOWED_END"]
PartitionTransform: TypeAlias = Literal["TIME_HOUR"]
QueueStartingPositionType: TypeAlias = Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]
QueueStatus: TypeAlias = Literal["CREATING", "ACTIVE", "UPDATING", "DELETING"]
RecordDistributionStrategy: TypeAlias = Literal["AUTO", "USER_PARTITION_KEY"]
RecordFormatType: TypeAlias = Literal["GSR_JSON", "JSON", "STRING", "BYTE_ARRAY"]
S3CompressionType: TypeAlias = Literal["NONE", "GZIP", "ZSTD"]
S3StorageClass: TypeAlias = Literal["STANDARD", "INTELLIGENT_TIERING", "GLACIER_IR"]
S3TablesCompressionType: TypeAlias = Literal["NONE", "ZSTD", "SNAPPY"]
ScalingType: TypeAlias = Literal["UNIFORM_SCALING"]
ShardFilterType: TypeAlias = Literal["AFTER_SHARD_ID", "AT_TRIM_HORIZON", "FROM_TRIM_HORIZON", "AT_LATEST", "AT_TIMESTAMP", "FROM_TIMESTAMP"]
ShardIteratorType: TypeAlias = Literal["AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]
StreamMode: TypeAlias = Literal["PROVISIONED", "ON_DEMAND"]
StreamStatus: TypeAlias = Literal["CREATING", "DELETING", "ACTIVE", "UPDATING"]
TargetType: TypeAlias = Literal["BUILT_IN", "NONE"]
_ChannelDescription: TypeAlias = ChannelDescription
_ChannelDestinationType: TypeAlias = ChannelDestinationType
_ChannelStatus: TypeAlias = ChannelStatus
_CloudWatchLogs: TypeAlias = CloudWatchLogs
_Consumer: TypeAlias = Consumer
_ConsumerDescription: TypeAlias = ConsumerDescription
_ConsumerStatus: TypeAlias = ConsumerStatus
_DeadLetterConfiguration: TypeAlias = DeadLetterConfiguration
_DeadLetterQueueS3Configuration: TypeAlias = DeadLetterQueueS3Configuration
_EncryptionType: TypeAlias = EncryptionType
_HashKeyRange: TypeAlias = HashKeyRange
_PartitionSpec: TypeAlias = PartitionSpec
_QueueAttributes: TypeAlias = QueueAttributes
_QueueDescription: TypeAlias = QueueDescription
_QueueStatus: TypeAlias = QueueStatus
_RecordConfiguration: TypeAlias = RecordConfiguration
_RecordDistributionStrategy: TypeAlias = RecordDistributionStrategy
_RecordFormatType: TypeAlias = RecordFormatType
_ScalingType: TypeAlias = ScalingType
_SequenceNumberRange: TypeAlias = SequenceNumberRange
_ShardIteratorType: TypeAlias = ShardIteratorType
_StreamDescription: TypeAlias = StreamDescription
_StreamDescriptionSummary: TypeAlias = StreamDescriptionSummary
_StreamMode: TypeAlias = StreamMode
_StreamModeDetails: TypeAlias = StreamModeDetails
_StreamStatus: TypeAlias = StreamStatus
_TargetType: TypeAlias = TargetType

class _Errors:
    AccessDeniedException: ErrorName
    DryRunOperationException: ErrorName
    ExpiredIteratorException: ErrorName
    ExpiredNextTokenException: ErrorName
    InternalFailureException: ErrorName
    InvalidArgumentException: ErrorName
    KmsAccessDeniedException: ErrorName
    KmsDisabledException: ErrorName
    KmsInvalidStateException: ErrorName
    KmsNotFoundException: ErrorName
    KmsOptInRequiredException: ErrorName
    KmsThrottlingException: ErrorName
    LimitExceededException: ErrorName
    ProvisionedThroughputExceededException: ErrorName
    ResourceInUseException: ErrorName
    ResourceNotFoundException: ErrorName
    ThrottlingException: ErrorName
    ValidationException: ErrorName

errors: _Errors

class AcknowledgeDeadLetterQueueRecordsInputDict(TypedDict, total=False):
    QueueARN: Required[str]
    Entries: Required[Sequence[AcknowledgeDeadLetterQueueRecordsRequestEntryDict]]

class AcknowledgeDeadLetterQueueRecordsRequestEntryDict(TypedDict, total=False):
    ReceiptHandle: Required[str]

class AcknowledgeQueueRecordsInputDict(TypedDict, total=False):
    QueueARN: Required[str]
    Entries: Required[Sequence[AcknowledgeQueueRecordsRequestEntryDict]]

class AcknowledgeQueueRecordsRequestEntryDict(TypedDict, total=False):
    ReceiptHandle: Required[str]

class AddTagsToStreamInputDict(TypedDict, total=False):
    StreamName: str
    Tags: Required[Mapping[str, str]]
    StreamARN: str
    StreamId: str

class ChannelEncryptionConfigurationDict(TypedDict, total=False):
    EncryptionType: Required[ChannelEncryptionType | str]
    KeyId: Required[str]

class ChannelLoggingConfigurationDict(TypedDict, total=False):
    CloudWatchLogs: Required[CloudWatchLogsDict | _CloudWatchLogs]

class ChannelLoggingUpdateInputDict(TypedDict, total=False):
    CloudWatchLogs: Required[CloudWatchLogsUpdateInputDict]

class ChannelStreamConfigurationDict(TypedDict, total=False):
    StreamARN: Required[str]
    RecordConfiguration: Required[RecordConfigurationDict | _RecordConfiguration]

class CloudWatchLogsDict(TypedDict, total=False):
    Enabled: Required[bool]
    LogGroupName: str
    LogStreamName: str

class CloudWatchLogsUpdateInputDict(TypedDict, total=False):
    Enabled: Required[bool]
    LogGroupName: str
    LogStreamName: str

class CreateChannelInputDict(TypedDict, total=False):
    ChannelName: Required[str]
    ServiceExecutionRoleARN: Required[str]
    StreamConfigurationList: Required[Sequence[ChannelStreamConfigurationDict]]
    S3DestinationConfiguration: S3DestinationConfigurationDict
    S3TablesDestinationConfiguration: S3TablesDestinationConfigurationDict
    EncryptionConfiguration: ChannelEncryptionConfigurationDict | ChannelEncryptionConfiguration
    Tags: Mapping[str, str]
    LoggingConfiguration: ChannelLoggingConfigurationDict | ChannelLoggingConfiguration

class CreateQueueInputDict(TypedDict, total=False):
    QueueName: Required[str]
    StreamConfigurationList: Required[Sequence[QueueStreamConfigurationDict | QueueStreamConfiguration]]
    QueueAttributes: QueueAttributesDict | _QueueAttributes
    Tags: Mapping[str, str]

class CreateStreamInputDict(TypedDict, total=False):
    StreamName: Required[str]
    ShardCount: int
    StreamModeDetails: StreamModeDetailsDict | _StreamModeDetails
    Tags: Mapping[str, str]
    WarmThroughputMiBps: int
    MaxRecordSizeInKiB: int
    RecordDistributionStrategy: _RecordDistributionStrategy | str

class DeadLetterConfigurationDict(TypedDict, total=False):
    TargetType: Required[_TargetType | str]
    MaxReceiveCount: int

class DeadLetterQueueS3ConfigurationDict(TypedDict, total=False):
    BucketARN: Required[str]
    ExpectedBucketOwner: Required[str]
    ErrorOutputPrefix: str

class DecreaseStreamRetentionPeriodInputDict(TypedDict, total=False):
    StreamName: str
    RetentionPeriodHours: Required[int]
    StreamARN: str
    StreamId: str

class DeleteChannelInputDict(TypedDict, total=False):
    ChannelARN: Required[str]

class DeleteQueueInputDict(TypedDict, total=False):
    QueueARN: Required[str]

class DeleteResourcePolicyInputDict(TypedDict, total=False):
    ResourceARN: Required[str]
    StreamId: str

class DeleteStreamInputDict(TypedDict, total=False):
    StreamName: str
    EnforceConsumerDeletion: bool
    StreamARN: str
    StreamId: str

class DeregisterStreamConsumerInputDict(TypedDict, total=False):
    StreamARN: str
    ConsumerName: str
    ConsumerARN: str
    StreamId: str

class DescribeAccountSettingsInputDict(TypedDict, total=False):
    ...

class DescribeChannelInputDict(TypedDict, total=False):
    ChannelARN: Required[str]

class DescribeLimitsInputDict(TypedDict, total=False):
    ...

class DescribeQueueInputDict(TypedDict, total=False):
    QueueARN: Required[str]

class DescribeStreamConsumerInputDict(TypedDict, total=False):
    StreamARN: str
    ConsumerName: str
    ConsumerARN: str
    StreamId: str

class DescribeStreamInputDict(TypedDict, total=False):
    StreamName: str
    Limit: int
    ExclusiveStartShardId: str
    StreamARN: str
    StreamId: str

class DescribeStreamSummaryInputDict(TypedDict, total=False):
    StreamName: str
    StreamARN: str
    StreamId: str

class DisableEnhancedMonitoringInputDict(TypedDict, total=False):
    StreamName: str
    ShardLevelMetrics: Required[Sequence[MetricsName | str]]
    StreamARN: str
    StreamId: str

class EnableEnhancedMonitoringInputDict(TypedDict, total=False):
    StreamName: str
    ShardLevelMetrics: Required[Sequence[MetricsName | str]]
    StreamARN: str
    StreamId: str

class GetRecordsInputDict(TypedDict, total=False):
    ShardIterator: Required[str]
    Limit: int
    StreamARN: str
    StreamId: str
    DryRun: bool

class GetResourcePolicyInputDict(TypedDict, total=False):
    ResourceARN: Required[str]
    StreamId: str

class GetShardIteratorInputDict(TypedDict, total=False):
    StreamName: str
    ShardId: Required[str]
    ShardIteratorType: Required[_ShardIteratorType | str]
    StartingSequenceNumber: str
    Timestamp: str | datetime
    StreamARN: str
    StreamId: str
    DryRun: bool

class IncreaseStreamRetentionPeriodInputDict(TypedDict, total=False):
    StreamName: str
    RetentionPeriodHours: Required[int]
    StreamARN: str
    StreamId: str

class ListChannelsInputDict(TypedDict, total=False):
    StreamFilter: Sequence[StreamFilterDict]
    MaxResults: int
    NextToken: str

class ListQueuesInputDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str
    StreamFilter: Sequence[QueueStreamFilterDict]

class ListShardsInputDict(TypedDict, total=False):
    StreamName: str
    NextToken: str
    ExclusiveStartShardId: str
    MaxResults: int
    StreamCreationTimestamp: str | datetime
    ShardFilter: ShardFilterDict
    StreamARN: str
    StreamId: str

class ListStreamConsumersInputDict(TypedDict, total=False):
    StreamARN: Required[str]
    NextToken: str
    MaxResults: int
    StreamCreationTimestamp: str | datetime
    StreamId: str

class ListStreamsInputDict(TypedDict, total=False):
    Limit: int
    ExclusiveStartStreamName: str
    NextToken: str

class ListTagsForResourceInputDict(TypedDict, total=False):
    ResourceARN: Required[str]
    StreamId: str

class ListTagsForStreamInputDict(TypedDict, total=False):
    StreamName: str
    ExclusiveStartTagKey: str
    Limit: int
    StreamARN: str
    StreamId: str

class MergeShardsInputDict(TypedDict, total=False):
    StreamName: str
    ShardToMerge: Required[str]
    AdjacentShardToMerge: Required[str]
    StreamARN: str
    StreamId: str

class MinimumThroughputBillingCommitmentInputDict(TypedDict, total=False):
    Status: Required[MinimumThroughputBillingCommitmentInputStatus | str]

class PartitionFieldDict(TypedDict, total=False):
    Transform: Required[PartitionTransform | str]
    SourceName: Required[str]

class PartitionSpecDict(TypedDict, total=False):
    PartitionFields: Required[Sequence[PartitionFieldDict | PartitionField]]

class PutRecordInputDict(TypedDict, total=False):
    StreamName: str
    Data: Required[object]
    PartitionKey: str
    ExplicitHashKey: str
    SequenceNumberForOrdering: str
    StreamARN: str
    StreamId: str
    DryRun: bool

class PutRecordsInputDict(TypedDict, total=False):
    Records: Required[Sequence[PutRecordsRequestEntryDict]]
    StreamName: str
    StreamARN: str
    StreamId: str
    DryRun: bool

class PutRecordsRequestEntryDict(TypedDict, total=False):
    Data: Required[object]
    ExplicitHashKey: str
    PartitionKey: str

class PutResourcePolicyInputDict(TypedDict, total=False):
    ResourceARN: Required[str]
    StreamId: str
    Policy: Required[str]

class QueueAttributesDict(TypedDict, total=False):
    VisibilityTimeoutSeconds: int
    DeadLetterConfiguration: DeadLetterConfigurationDict | _DeadLetterConfiguration

class QueueStartingPositionDict(TypedDict, total=False):
    Type: Required[QueueStartingPositionType | str]
    Timestamp: str | datetime

class QueueStreamConfigurationDict(TypedDict, total=False):
    StreamARN: Required[str]
    StartingPosition: QueueStartingPositionDict | QueueStartingPosition

class QueueStreamFilterDict(TypedDict, total=False):
    StreamARN: Required[str]
    StreamCreationTimestamp: str | datetime

class ReceiveDeadLetterQueueRecordsInputDict(TypedDict, total=False):
    QueueARN: Required[str]
    Limit: int
    WaitTimeSeconds: int
    VisibilityTimeoutSeconds: int

class ReceiveQueueRecordsInputDict(TypedDict, total=False):
    QueueARN: Required[str]
    Limit: int
    WaitTimeSeconds: int
    VisibilityTimeoutSeconds: int

class RecordConfigurationDict(TypedDict, total=False):
    RecordFormatType: Required[_RecordFormatType | str]
    GsrSchemaARN: str

class RegisterStreamConsumerInputDict(TypedDict, total=False):
    StreamARN: Required[str]
    ConsumerName: Required[str]
    StreamId: str
    Tags: Mapping[str, str]

class RemoveTagsFromStreamInputDict(TypedDict, total=False):
    StreamName: str
    TagKeys: Required[Sequence[str]]
    StreamARN: str
    StreamId: str

class RestoreDeadLetterQueueRecordsInputDict(TypedDict, total=False):
    QueueARN: Required[str]
    Entries: Required[Sequence[RestoreDeadLetterQueueRecordsRequestEntryDict]]

class RestoreDeadLetterQueueRecordsRequestEntryDict(TypedDict, total=False):
    ReceiptHandle: Required[str]

class S3DestinationConfigurationDict(TypedDict, total=False):
    DataFreshnessInSeconds: int
    DeadLetterQueueS3Configuration: DeadLetterQueueS3ConfigurationDict | _DeadLetterQueueS3Configuration
    StorageConfiguration: Required[S3StorageConfigurationDict | S3StorageConfiguration]

class S3DestinationUpdateInputDict(TypedDict, total=False):
    DataFreshnessInSeconds: Required[int]

class S3StorageConfigurationDict(TypedDict, total=False):
    BucketARN: Required[str]
    ExpectedBucketOwner: Required[str]
    OutputKeyTemplate: str
    StorageClass: S3StorageClass | str
    CompressionType: Required[S3CompressionType | str]

class S3TablesConfigurationDict(TypedDict, total=False):
    TableBucketARN: Required[str]
    Namespace: Required[str]
    TableName: Required[str]
    CompressionType: Required[S3TablesCompressionType | str]
    PartitionSpec: PartitionSpecDict | _PartitionSpec

class S3TablesDestinationConfigurationDict(TypedDict, total=False):
    DataFreshnessInSeconds: int
    DeadLetterQueueS3Configuration: Required[DeadLetterQueueS3ConfigurationDict | _DeadLetterQueueS3Configuration]
    S3TablesConfigurationList: Required[Sequence[S3TablesConfigurationDict | S3TablesConfiguration]]

class S3TablesDestinationUpdateInputDict(TypedDict, total=False):
    DataFreshnessInSeconds: Required[int]

class ShardFilterDict(TypedDict, total=False):
    Type: Required[ShardFilterType | str]
    ShardId: str
    Timestamp: str | datetime

class SplitShardInputDict(TypedDict, total=False):
    StreamName: str
    ShardToSplit: Required[str]
    NewStartingHashKey: Required[str]
    StreamARN: str
    StreamId: str

class StartStreamEncryptionInputDict(TypedDict, total=False):
    StreamName: str
    EncryptionType: Required[_EncryptionType | str]
    KeyId: Required[str]
    StreamARN: str
    StreamId: str

class StopStreamEncryptionInputDict(TypedDict, total=False):
    StreamName: str
    EncryptionType: Required[_EncryptionType | str]
    KeyId: Required[str]
    StreamARN: str
    StreamId: str

class StreamFilterDict(TypedDict, total=False):
    StreamARN: Required[str]
    StreamCreationTimestamp: str | datetime

class StreamModeDetailsDict(TypedDict, total=False):
    StreamMode: Required[_StreamMode | str]

class TagResourceInputDict(TypedDict, total=False):
    Tags: Required[Mapping[str, str]]
    ResourceARN: Required[str]
    StreamId: str

class UntagResourceInputDict(TypedDict, total=False):
    TagKeys: Required[Sequence[str]]
    ResourceARN: Required[str]
    StreamId: str

class UpdateAccountSettingsInputDict(TypedDict, total=False):
    MinimumThroughputBillingCommitment: Required[MinimumThroughputBillingCommitmentInputDict]

class UpdateChannelInputDict(TypedDict, total=False):
    ChannelARN: Required[str]
    S3DestinationConfiguration: S3DestinationUpdateInputDict
    S3TablesDestinationConfiguration: S3TablesDestinationUpdateInputDict
    LoggingConfiguration: ChannelLoggingUpdateInputDict

class UpdateDeadLetterQueueRecordsVisibilityInputDict(TypedDict, total=False):
    QueueARN: Required[str]
    Entries: Required[Sequence[UpdateDeadLetterQueueRecordsVisibilityRequestEntryDict]]

class UpdateDeadLetterQueueRecordsVisibilityRequestEntryDict(TypedDict, total=False):
    ReceiptHandle: Required[str]
    VisibilityTimeoutSeconds: Required[int]

class UpdateMaxRecordSizeInputDict(TypedDict, total=False):
    StreamARN: str
    StreamId: str
    MaxRecordSizeInKiB: Required[int]

class UpdateQueueInputDict(TypedDict, total=False):
    QueueARN: Required[str]
    QueueAttributes: Required[QueueAttributesDict | _QueueAttributes]

class UpdateQueueRecordsVisibilityInputDict(TypedDict, total=False):
    QueueARN: Required[str]
    Entries: Required[Sequence[UpdateQueueRecordsVisibilityRequestEntryDict]]

class UpdateQueueRecordsVisibilityRequestEntryDict(TypedDict, total=False):
    ReceiptHandle: Required[str]
    VisibilityTimeoutSeconds: Required[int]

class UpdateShardCountInputDict(TypedDict, total=False):
    StreamName: str
    TargetShardCount: Required[int]
    ScalingType: Required[_ScalingType | str]
    StreamARN: str
    StreamId: str

class UpdateStreamModeInputDict(TypedDict, total=False):
    StreamARN: Required[str]
    StreamId: str
    StreamModeDetails: Required[StreamModeDetailsDict | _StreamModeDetails]
    WarmThroughputMiBps: int

class UpdateStreamRecordDistributionStrategyInputDict(TypedDict, total=False):
    StreamARN: Required[str]
    StreamId: str
    RecordDistributionStrategy: Required[_RecordDistributionStrategy | str]

class UpdateStreamWarmThroughputInputDict(TypedDict, total=False):
    StreamARN: str
    StreamName: str
    StreamId: str
    WarmThroughputMiBps: Required[int]

class AcknowledgeDeadLetterQueueRecordsErrorEntry:
    ReceiptHandle: str
    ErrorCode: str
    ErrorMessage: str

class AcknowledgeDeadLetterQueueRecordsOutput:
    Successful: list[AcknowledgeDeadLetterQueueRecordsResultEntry]
    Failed: list[AcknowledgeDeadLetterQueueRecordsErrorEntry]

class AcknowledgeDeadLetterQueueRecordsResultEntry:
    ReceiptHandle: str

class AcknowledgeQueueRecordsErrorEntry:
    ReceiptHandle: str
    ErrorCode: str
    ErrorMessage: str

class AcknowledgeQueueRecordsOutput:
    Successful: list[AcknowledgeQueueRecordsResultEntry]
    Failed: list[AcknowledgeQueueRecordsErrorEntry]

class AcknowledgeQueueRecordsResultEntry:
    ReceiptHandle: str

class ChannelDescription:
    ChannelName: str
    ChannelARN: str
    ChannelId: str
    ChannelStatus: _ChannelStatus
    ChannelStatusReason: str
    ChannelCreationTimestamp: str
    ServiceExecutionRoleARN: str
    StreamConfigurationList: list[ChannelStreamDescription]
    S3DestinationConfiguration: S3DestinationDescription
    S3TablesDestinationConfiguration: S3TablesDestinationDescription
    EncryptionConfiguration: ChannelEncryptionConfiguration
    LoggingConfiguration: ChannelLoggingConfiguration

class ChannelEncryptionConfiguration:
    EncryptionType: ChannelEncryptionType
    KeyId: str

class ChannelLoggingConfiguration:
    CloudWatchLogs: _CloudWatchLogs

class ChannelStreamDescription:
    StreamARN: str
    StreamCreationTimestamp: str
    RecordConfiguration: _RecordConfiguration

class ChannelStreamIdentifier:
    StreamARN: str
    StreamCreationTimestamp: str

class ChannelSummary:
    ChannelName: str
    ChannelARN: str
    ChannelId: str
    ChannelStatus: _ChannelStatus
    ChannelStatusReason: str
    ChannelCreationTimestamp: str
    ChannelDestinationType: _ChannelDestinationType
    Streams: list[ChannelStreamIdentifier]

class ChildShard:
    ShardId: str
    ParentShards: list[str]
    HashKeyRange: _HashKeyRange

class CloudWatchLogs:
    Enabled: bool
    LogGroupName: str
    LogStreamName: str

class Consumer:
    ConsumerName: str
    ConsumerARN: str
    ConsumerStatus: _ConsumerStatus
    ConsumerCreationTimestamp: str

class ConsumerDescription:
    ConsumerName: str
    ConsumerARN: str
    ConsumerStatus: _ConsumerStatus
    ConsumerCreationTimestamp: str
    StreamARN: str

class CreateChannelOutput:
    ChannelDescription: _ChannelDescription

class CreateQueueOutput:
    QueueDescription: _QueueDescription

class DeadLetterConfiguration:
    TargetType: _TargetType
    MaxReceiveCount: int

class DeadLetterQueueS3Configuration:
    BucketARN: str
    ExpectedBucketOwner: str
    ErrorOutputPrefix: str

class DescribeAccountSettingsOutput:
    MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput

class DescribeChannelOutput:
    ChannelDescription: _ChannelDescription

class DescribeLimitsOutput:
    ShardLimit: int
    OpenShardCount: int
    OnDemandStreamCount: int
    OnDemandStreamCountLimit: int
    ChannelCount: int
    ChannelCountLimit: int

class DescribeQueueOutput:
    QueueDescription: _QueueDescription

class DescribeStreamConsumerOutput:
    ConsumerDescription: _ConsumerDescription

class DescribeStreamOutput:
    StreamDescription: _StreamDescription

class DescribeStreamSummaryOutput:
    StreamDescriptionSummary: _StreamDescriptionSummary

class EnhancedMetrics:
    ShardLevelMetrics: list[MetricsName]

class EnhancedMonitoringOutput:
    StreamName: str
    CurrentShardLevelMetrics: list[MetricsName]
    DesiredShardLevelMetrics: list[MetricsName]
    StreamARN: str

class GetRecordsOutput:
    Records: list[Record]
    NextShardIterator: str
    MillisBehindLatest: int
    ChildShards: list[ChildShard]

class GetResourcePolicyOutput:
    Policy: str

class GetShardIteratorOutput:
    ShardIterator: str

class HashKeyRange:
    StartingHashKey: str
    EndingHashKey: str

class ListChannelsOutput:
    ChannelSummaries: list[ChannelSummary]
    NextToken: str

class ListQueuesOutput:
    QueueSummaries: list[QueueSummary]
    NextToken: str

class ListShardsOutput:
    Shards: list[Shard]
    NextToken: str

class ListStreamConsumersOutput:
    Consumers: list[Consumer]
    NextToken: str

class ListStreamsOutput:
    StreamNames: list[str]
    HasMoreStreams: bool
    NextToken: str
    StreamSummaries: list[StreamSummary]

class ListTagsForResourceOutput:
    Tags: list[Tag]

class ListTagsForStreamOutput:
    Tags: list[Tag]
    HasMoreTags: bool

class MinimumThroughputBillingCommitmentOutput:
    Status: MinimumThroughputBillingCommitmentOutputStatus
    StartedAt: str
    EndedAt: str
    EarliestAllowedEndAt: str

class PartitionField:
    Transform: PartitionTransform
    SourceName: str

class PartitionSpec:
    PartitionFields: list[PartitionField]

class PutRecordOutput:
    ShardId: str
    SequenceNumber: str
    EncryptionType: _EncryptionType

class PutRecordsOutput:
    FailedRecordCount: int
    Records: list[PutRecordsResultEntry]
    EncryptionType: _EncryptionType

class PutRecordsResultEntry:
    SequenceNumber: str
    ShardId: str
    ErrorCode: str
    ErrorMessage: str

class QueueAttributes:
    VisibilityTimeoutSeconds: int
    DeadLetterConfiguration: _DeadLetterConfiguration

class QueueDescription:
    QueueName: str
    QueueARN: str
    QueueStatus: _QueueStatus
    QueueCreationTimestamp: str
    StreamConfigurationList: list[QueueStreamConfiguration]
    QueueAttributes: _QueueAttributes

class QueueRecord:
    ReceiptHandle: str
    RecordId: str
    PartitionKey: str
    Data: str
    ApproximateArrivalTimestamp: str
    FirstReceiveTimestamp: str
    ReceiveCount: int

class QueueStartingPosition:
    Type: QueueStartingPositionType
    Timestamp: str

class QueueStreamConfiguration:
    StreamARN: str
    StartingPosition: QueueStartingPosition

class QueueStreamIdentifier:
    StreamARN: str
    StreamCreationTimestamp: str

class QueueSummary:
    QueueName: str
    QueueARN: str
    QueueStatus: _QueueStatus
    QueueCreationTimestamp: str
    Streams: list[QueueStreamIdentifier]

class ReceiveDeadLetterQueueRecordsOutput:
    QueueRecords: list[QueueRecord]

class ReceiveQueueRecordsOutput:
    QueueRecords: list[QueueRecord]

class Record:
    SequenceNumber: str
    ApproximateArrivalTimestamp: str
    Data: str
    PartitionKey: str
    EncryptionType: _EncryptionType

class RecordConfiguration:
    RecordFormatType: _RecordFormatType
    GsrSchemaARN: str

class RegisterStreamConsumerOutput:
    Consumer: _Consumer

class RestoreDeadLetterQueueRecordsErrorEntry:
    ReceiptHandle: str
    ErrorCode: str
    ErrorMessage: str

class RestoreDeadLetterQueueRecordsOutput:
    Successful: list[RestoreDeadLetterQueueRecordsResultEntry]
    Failed: list[RestoreDeadLetterQueueRecordsErrorEntry]

class RestoreDeadLetterQueueRecordsResultEntry:
    ReceiptHandle: str

class S3DestinationDescription:
    DataFreshnessInSeconds: int
    DeadLetterQueueS3Configuration: _DeadLetterQueueS3Configuration
    StorageConfiguration: S3StorageConfiguration

class S3StorageConfiguration:
    BucketARN: str
    ExpectedBucketOwner: str
    OutputKeyTemplate: str
    StorageClass: S3StorageClass
    CompressionType: S3CompressionType

class S3TablesConfiguration:
    TableBucketARN: str
    Namespace: str
    TableName: str
    CompressionType: S3TablesCompressionType
    PartitionSpec: _PartitionSpec

class S3TablesDestinationDescription:
    DataFreshnessInSeconds: int
    DeadLetterQueueS3Configuration: _DeadLetterQueueS3Configuration
    S3TablesConfigurationList: list[S3TablesConfiguration]

class SequenceNumberRange:
    StartingSequenceNumber: str
    EndingSequenceNumber: str

class Shard:
    ShardId: str
    ParentShardId: str
    AdjacentParentShardId: str
    HashKeyRange: _HashKeyRange
    SequenceNumberRange: _SequenceNumberRange

class StreamDescription:
    StreamName: str
    StreamARN: str
    StreamStatus: _StreamStatus
    StreamModeDetails: _StreamModeDetails
    Shards: list[Shard]
    HasMoreShards: bool
    RetentionPeriodHours: int
    StreamCreationTimestamp: str
    EnhancedMonitoring: list[EnhancedMetrics]
    EncryptionType: _EncryptionType
    KeyId: str

class StreamDescriptionSummary:
    StreamName: str
    StreamARN: str
    StreamId: str
    StreamStatus: _StreamStatus
    StreamModeDetails: _StreamModeDetails
    RetentionPeriodHours: int
    StreamCreationTimestamp: str
    EnhancedMonitoring: list[EnhancedMetrics]
    EncryptionType: _EncryptionType
    KeyId: str
    OpenShardCount: int
    ConsumerCount: int
    WarmThroughput: WarmThroughputObject
    MaxRecordSizeInKiB: int
    ChannelCount: int
    RecordDistributionStrategy: _RecordDistributionStrategy
    QueueCount: int

class StreamModeDetails:
    StreamMode: _StreamMode

class StreamSummary:
    StreamName: str
    StreamARN: str
    StreamStatus: _StreamStatus
    StreamModeDetails: _StreamModeDetails
    StreamCreationTimestamp: str

class Tag:
    Key: str
    Value: str

class UpdateAccountSettingsOutput:
    MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput

class UpdateChannelOutput:
    ChannelDescription: _ChannelDescription

class UpdateDeadLetterQueueRecordsVisibilityErrorEntry:
    ReceiptHandle: str
    ErrorCode: str
    ErrorMessage: str

class UpdateDeadLetterQueueRecordsVisibilityOutput:
    Successful: list[UpdateDeadLetterQueueRecordsVisibilityResultEntry]
    Failed: list[UpdateDeadLetterQueueRecordsVisibilityErrorEntry]

class UpdateDeadLetterQueueRecordsVisibilityResultEntry:
    ReceiptHandle: str

class UpdateQueueOutput:
    QueueDescription: _QueueDescription

class UpdateQueueRecordsVisibilityErrorEntry:
    ReceiptHandle: str
    ErrorCode: str
    ErrorMessage: str

class UpdateQueueRecordsVisibilityOutput:
    Successful: list[UpdateQueueRecordsVisibilityResultEntry]
    Failed: list[UpdateQueueRecordsVisibilityErrorEntry]

class UpdateQueueRecordsVisibilityResultEntry:
    ReceiptHandle: str

class UpdateShardCountOutput:
    StreamName: str
    CurrentShardCount: int
    TargetShardCount: int
    StreamARN: str

class UpdateStreamWarmThroughputOutput:
    StreamARN: str
    StreamName: str
    WarmThroughput: WarmThroughputObject

class WarmThroughputObject:
    TargetMiBps: int
    CurrentMiBps: int

_AcknowledgeDeadLetterQueueRecords = TypeVar("_AcknowledgeDeadLetterQueueRecords", default=AcknowledgeDeadLetterQueueRecordsOutput)
_AcknowledgeQueueRecords = TypeVar("_AcknowledgeQueueRecords", default=AcknowledgeQueueRecordsOutput)
_AddTagsToStream = TypeVar("_AddTagsToStream", default=Any)
_CreateChannel = TypeVar("_CreateChannel", default=CreateChannelOutput)
_CreateQueue = TypeVar("_CreateQueue", default=CreateQueueOutput)
_CreateStream = TypeVar("_CreateStream", default=Any)
_DecreaseStreamRetentionPeriod = TypeVar("_DecreaseStreamRetentionPeriod", default=Any)
_DeleteChannel = TypeVar("_DeleteChannel", default=Any)
_DeleteQueue = TypeVar("_DeleteQueue", default=Any)
_DeleteResourcePolicy = TypeVar("_DeleteResourcePolicy", default=Any)
_DeleteStream = TypeVar("_DeleteStream", default=Any)
_DeregisterStreamConsumer = TypeVar("_DeregisterStreamConsumer", default=Any)
_DescribeAccountSettings = TypeVar("_DescribeAccountSettings", default=DescribeAccountSettingsOutput)
_DescribeChannel = TypeVar("_DescribeChannel", default=DescribeChannelOutput)
_DescribeLimits = TypeVar("_DescribeLimits", default=DescribeLimitsOutput)
_DescribeQueue = TypeVar("_DescribeQueue", default=DescribeQueueOutput)
_DescribeStream = TypeVar("_DescribeStream", default=DescribeStreamOutput)
_DescribeStreamConsumer = TypeVar("_DescribeStreamConsumer", default=DescribeStreamConsumerOutput)
_DescribeStreamSummary = TypeVar("_DescribeStreamSummary", default=DescribeStreamSummaryOutput)
_DisableEnhancedMonitoring = TypeVar("_DisableEnhancedMonitoring", default=EnhancedMonitoringOutput)
_EnableEnhancedMonitoring = TypeVar("_EnableEnhancedMonitoring", default=EnhancedMonitoringOutput)
_GetRecords = TypeVar("_GetRecords", default=GetRecordsOutput)
_GetResourcePolicy = TypeVar("_GetResourcePolicy", default=GetResourcePolicyOutput)
_GetShardIterator = TypeVar("_GetShardIterator", default=GetShardIteratorOutput)
_IncreaseStreamRetentionPeriod = TypeVar("_IncreaseStreamRetentionPeriod", default=Any)
_ListChannels = TypeVar("_ListChannels", default=ListChannelsOutput)
_ListQueues = TypeVar("_ListQueues", default=ListQueuesOutput)
_ListShards = TypeVar("_ListShards", default=ListShardsOutput)
_ListStreamConsumers = TypeVar("_ListStreamConsumers", default=ListStreamConsumersOutput)
_ListStreams = TypeVar("_ListStreams", default=ListStreamsOutput)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceOutput)
_ListTagsForStream = TypeVar("_ListTagsForStream", default=ListTagsForStreamOutput)
_MergeShards = TypeVar("_MergeShards", default=Any)
_PutRecord = TypeVar("_PutRecord", default=PutRecordOutput)
_PutRecords = TypeVar("_PutRecords", default=PutRecordsOutput)
_PutResourcePolicy = TypeVar("_PutResourcePolicy", default=Any)
_ReceiveDeadLetterQueueRecords = TypeVar("_ReceiveDeadLetterQueueRecords", default=ReceiveDeadLetterQueueRecordsOutput)
_ReceiveQueueRecords = TypeVar("_ReceiveQueueRecords", default=ReceiveQueueRecordsOutput)
_RegisterStreamConsumer = TypeVar("_RegisterStreamConsumer", default=RegisterStreamConsumerOutput)
_RemoveTagsFromStream = TypeVar("_RemoveTagsFromStream", default=Any)
_RestoreDeadLetterQueueRecords = TypeVar("_RestoreDeadLetterQueueRecords", default=RestoreDeadLetterQueueRecordsOutput)
_SplitShard = TypeVar("_SplitShard", default=Any)
_StartStreamEncryption = TypeVar("_StartStreamEncryption", default=Any)
_StopStreamEncryption = TypeVar("_StopStreamEncryption", default=Any)
_TagResource = TypeVar("_TagResource", default=Any)
_UntagResource = TypeVar("_UntagResource", default=Any)
_UpdateAccountSettings = TypeVar("_UpdateAccountSettings", default=UpdateAccountSettingsOutput)
_UpdateChannel = TypeVar("_UpdateChannel", default=UpdateChannelOutput)
_UpdateDeadLetterQueueRecordsVisibility = TypeVar("_UpdateDeadLetterQueueRecordsVisibility", default=UpdateDeadLetterQueueRecordsVisibilityOutput)
_UpdateMaxRecordSize = TypeVar("_UpdateMaxRecordSize", default=Any)
_UpdateQueue = TypeVar("_UpdateQueue", default=UpdateQueueOutput)
_UpdateQueueRecordsVisibility = TypeVar("_UpdateQueueRecordsVisibility", default=UpdateQueueRecordsVisibilityOutput)
_UpdateShardCount = TypeVar("_UpdateShardCount", default=UpdateShardCountOutput)
_UpdateStreamMode = TypeVar("_UpdateStreamMode", default=Any)
_UpdateStreamRecordDistributionStrategy = TypeVar("_UpdateStreamRecordDistributionStrategy", default=Any)
_UpdateStreamWarmThroughput = TypeVar("_UpdateStreamWarmThroughput", default=UpdateStreamWarmThroughputOutput)

def acknowledge_dead_letter_queue_records(
    name: str,
    /,
    *,
    QueueARN: str,
    Entries: Sequence[AcknowledgeDeadLetterQueueRecordsRequestEntryDict],
    result: type[_AcknowledgeDeadLetterQueueRecords] = ...,
    select: Callable[[AcknowledgeDeadLetterQueueRecordsOutput], _AcknowledgeDeadLetterQueueRecords] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AcknowledgeDeadLetterQueueRecords]: ...

def acknowledge_queue_records(
    name: str,
    /,
    *,
    QueueARN: str,
    Entries: Sequence[AcknowledgeQueueRecordsRequestEntryDict],
    result: type[_AcknowledgeQueueRecords] = ...,
    select: Callable[[AcknowledgeQueueRecordsOutput], _AcknowledgeQueueRecords] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AcknowledgeQueueRecords]: ...

def add_tags_to_stream(
    name: str,
    /,
    *,
    Tags: Mapping[str, str],
    StreamName: str = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_AddTagsToStream] = ...,
    select: Callable[[Any], _AddTagsToStream] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AddTagsToStream]: ...

def create_channel(
    name: str,
    /,
    *,
    ChannelName: str,
    ServiceExecutionRoleARN: str,
    StreamConfigurationList: Sequence[ChannelStreamConfigurationDict],
    S3DestinationConfiguration: S3DestinationConfigurationDict = ...,
    S3TablesDestinationConfiguration: S3TablesDestinationConfigurationDict = ...,
    EncryptionConfiguration: ChannelEncryptionConfigurationDict | ChannelEncryptionConfiguration = ...,
    Tags: Mapping[str, str] = ...,
    LoggingConfiguration: ChannelLoggingConfigurationDict | ChannelLoggingConfiguration = ...,
    result: type[_CreateChannel] = ...,
    select: Callable[[CreateChannelOutput], _CreateChannel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateChannel]: ...

def create_queue(
    name: str,
    /,
    *,
    QueueName: str,
    StreamConfigurationList: Sequence[QueueStreamConfigurationDict | QueueStreamConfiguration],
    QueueAttributes: QueueAttributesDict | QueueAttributes = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateQueue] = ...,
    select: Callable[[CreateQueueOutput], _CreateQueue] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateQueue]: ...

def create_stream(
    name: str,
    /,
    *,
    StreamName: str,
    ShardCount: int = ...,
    StreamModeDetails: StreamModeDetailsDict | StreamModeDetails = ...,
    Tags: Mapping[str, str] = ...,
    WarmThroughputMiBps: int = ...,
    MaxRecordSizeInKiB: int = ...,
    RecordDistributionStrategy: RecordDistributionStrategy | str = ...,
    result: type[_CreateStream] = ...,
    select: Callable[[Any], _CreateStream] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateStream]: ...

def decrease_stream_retention_period(
    name: str,
    /,
    *,
    RetentionPeriodHours: int,
    StreamName: str = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_DecreaseStreamRetentionPeriod] = ...,
    select: Callable[[Any], _DecreaseStreamRetentionPeriod] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DecreaseStreamRetentionPeriod]: ...

def delete_channel(
    name: str,
    /,
    *,
    ChannelARN: str,
    result: type[_DeleteChannel] = ...,
    select: Callable[[Any], _DeleteChannel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteChannel]: ...

def delete_queue(
    name: str,
    /,
    *,
    QueueARN: str,
    result: type[_DeleteQueue] = ...,
    select: Callable[[Any], _DeleteQueue] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteQueue]: ...

def delete_resource_policy(
    name: str,
    /,
    *,
    ResourceARN: str,
    StreamId: str = ...,
    result: type[_DeleteResourcePolicy] = ...,
    select: Callable[[Any], _DeleteResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteResourcePolicy]: ...

def delete_stream(
    name: str,
    /,
    *,
    StreamName: str = ...,
    EnforceConsumerDeletion: bool = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_DeleteStream] = ...,
    select: Callable[[Any], _DeleteStream] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteStream]: ...

def deregister_stream_consumer(
    name: str,
    /,
    *,
    StreamARN: str = ...,
    ConsumerName: str = ...,
    ConsumerARN: str = ...,
    StreamId: str = ...,
    result: type[_DeregisterStreamConsumer] = ...,
    select: Callable[[Any], _DeregisterStreamConsumer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeregisterStreamConsumer]: ...

def describe_account_settings(
    name: str,
    /,
    *,
    result: type[_DescribeAccountSettings] = ...,
    select: Callable[[DescribeAccountSettingsOutput], _DescribeAccountSettings] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAccountSettings]: ...

def describe_channel(
    name: str,
    /,
    *,
    ChannelARN: str,
    result: type[_DescribeChannel] = ...,
    select: Callable[[DescribeChannelOutput], _DescribeChannel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeChannel]: ...

def describe_limits(
    name: str,
    /,
    *,
    result: type[_DescribeLimits] = ...,
    select: Callable[[DescribeLimitsOutput], _DescribeLimits] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeLimits]: ...

def describe_queue(
    name: str,
    /,
    *,
    QueueARN: str,
    result: type[_DescribeQueue] = ...,
    select: Callable[[DescribeQueueOutput], _DescribeQueue] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeQueue]: ...

def describe_stream(
    name: str,
    /,
    *,
    StreamName: str = ...,
    Limit: int = ...,
    ExclusiveStartShardId: str = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_DescribeStream] = ...,
    select: Callable[[DescribeStreamOutput], _DescribeStream] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeStream]: ...

def describe_stream_consumer(
    name: str,
    /,
    *,
    StreamARN: str = ...,
    ConsumerName: str = ...,
    ConsumerARN: str = ...,
    StreamId: str = ...,
    result: type[_DescribeStreamConsumer] = ...,
    select: Callable[[DescribeStreamConsumerOutput], _DescribeStreamConsumer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeStreamConsumer]: ...

def describe_stream_summary(
    name: str,
    /,
    *,
    StreamName: str = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_DescribeStreamSummary] = ...,
    select: Callable[[DescribeStreamSummaryOutput], _DescribeStreamSummary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeStreamSummary]: ...

def disable_enhanced_monitoring(
    name: str,
    /,
    *,
    ShardLevelMetrics: Sequence[MetricsName | str],
    StreamName: str = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_DisableEnhancedMonitoring] = ...,
    select: Callable[[EnhancedMonitoringOutput], _DisableEnhancedMonitoring] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisableEnhancedMonitoring]: ...

def enable_enhanced_monitoring(
    name: str,
    /,
    *,
    ShardLevelMetrics: Sequence[MetricsName | str],
    StreamName: str = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_EnableEnhancedMonitoring] = ...,
    select: Callable[[EnhancedMonitoringOutput], _EnableEnhancedMonitoring] = ...,
    **options: Unpack[CallOptions],
) -> Task[_EnableEnhancedMonitoring]: ...

def get_records(
    name: str,
    /,
    *,
    ShardIterator: str,
    Limit: int = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    DryRun: bool = ...,
    result: type[_GetRecords] = ...,
    select: Callable[[GetRecordsOutput], _GetRecords] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetRecords]: ...

def get_resource_policy(
    name: str,
    /,
    *,
    ResourceARN: str,
    StreamId: str = ...,
    result: type[_GetResourcePolicy] = ...,
    select: Callable[[GetResourcePolicyOutput], _GetResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetResourcePolicy]: ...

def get_shard_iterator(
    name: str,
    /,
    *,
    ShardId: str,
    ShardIteratorType: ShardIteratorType | str,
    StreamName: str = ...,
    StartingSequenceNumber: str = ...,
    Timestamp: str | datetime = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    DryRun: bool = ...,
    result: type[_GetShardIterator] = ...,
    select: Callable[[GetShardIteratorOutput], _GetShardIterator] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetShardIterator]: ...

def increase_stream_retention_period(
    name: str,
    /,
    *,
    RetentionPeriodHours: int,
    StreamName: str = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_IncreaseStreamRetentionPeriod] = ...,
    select: Callable[[Any], _IncreaseStreamRetentionPeriod] = ...,
    **options: Unpack[CallOptions],
) -> Task[_IncreaseStreamRetentionPeriod]: ...

def list_channels(
    name: str,
    /,
    *,
    StreamFilter: Sequence[StreamFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListChannels] = ...,
    select: Callable[[ListChannelsOutput], _ListChannels] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListChannels]: ...

def list_queues(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    StreamFilter: Sequence[QueueStreamFilterDict] = ...,
    result: type[_ListQueues] = ...,
    select: Callable[[ListQueuesOutput], _ListQueues] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListQueues]: ...

def list_shards(
    name: str,
    /,
    *,
    StreamName: str = ...,
    NextToken: str = ...,
    ExclusiveStartShardId: str = ...,
    MaxResults: int = ...,
    StreamCreationTimestamp: str | datetime = ...,
    ShardFilter: ShardFilterDict = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_ListShards] = ...,
    select: Callable[[ListShardsOutput], _ListShards] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListShards]: ...

def list_stream_consumers(
    name: str,
    /,
    *,
    StreamARN: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    StreamCreationTimestamp: str | datetime = ...,
    StreamId: str = ...,
    result: type[_ListStreamConsumers] = ...,
    select: Callable[[ListStreamConsumersOutput], _ListStreamConsumers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListStreamConsumers]: ...

def list_streams(
    name: str,
    /,
    *,
    Limit: int = ...,
    ExclusiveStartStreamName: str = ...,
    NextToken: str = ...,
    result: type[_ListStreams] = ...,
    select: Callable[[ListStreamsOutput], _ListStreams] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListStreams]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceARN: str,
    StreamId: str = ...,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceOutput], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def list_tags_for_stream(
    name: str,
    /,
    *,
    StreamName: str = ...,
    ExclusiveStartTagKey: str = ...,
    Limit: int = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_ListTagsForStream] = ...,
    select: Callable[[ListTagsForStreamOutput], _ListTagsForStream] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForStream]: ...

def merge_shards(
    name: str,
    /,
    *,
    ShardToMerge: str,
    AdjacentShardToMerge: str,
    StreamName: str = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_MergeShards] = ...,
    select: Callable[[Any], _MergeShards] = ...,
    **options: Unpack[CallOptions],
) -> Task[_MergeShards]: ...

def put_record(
    name: str,
    /,
    *,
    Data: object,
    StreamName: str = ...,
    PartitionKey: str = ...,
    ExplicitHashKey: str = ...,
    SequenceNumberForOrdering: str = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    DryRun: bool = ...,
    result: type[_PutRecord] = ...,
    select: Callable[[PutRecordOutput], _PutRecord] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutRecord]: ...

def put_records(
    name: str,
    /,
    *,
    Records: Sequence[PutRecordsRequestEntryDict],
    StreamName: str = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    DryRun: bool = ...,
    result: type[_PutRecords] = ...,
    select: Callable[[PutRecordsOutput], _PutRecords] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutRecords]: ...

def put_resource_policy(
    name: str,
    /,
    *,
    ResourceARN: str,
    Policy: str,
    StreamId: str = ...,
    result: type[_PutResourcePolicy] = ...,
    select: Callable[[Any], _PutResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutResourcePolicy]: ...

def receive_dead_letter_queue_records(
    name: str,
    /,
    *,
    QueueARN: str,
    Limit: int = ...,
    WaitTimeSeconds: int = ...,
    VisibilityTimeoutSeconds: int = ...,
    result: type[_ReceiveDeadLetterQueueRecords] = ...,
    select: Callable[[ReceiveDeadLetterQueueRecordsOutput], _ReceiveDeadLetterQueueRecords] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ReceiveDeadLetterQueueRecords]: ...

def receive_queue_records(
    name: str,
    /,
    *,
    QueueARN: str,
    Limit: int = ...,
    WaitTimeSeconds: int = ...,
    VisibilityTimeoutSeconds: int = ...,
    result: type[_ReceiveQueueRecords] = ...,
    select: Callable[[ReceiveQueueRecordsOutput], _ReceiveQueueRecords] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ReceiveQueueRecords]: ...

def register_stream_consumer(
    name: str,
    /,
    *,
    StreamARN: str,
    ConsumerName: str,
    StreamId: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_RegisterStreamConsumer] = ...,
    select: Callable[[RegisterStreamConsumerOutput], _RegisterStreamConsumer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RegisterStreamConsumer]: ...

def remove_tags_from_stream(
    name: str,
    /,
    *,
    TagKeys: Sequence[str],
    StreamName: str = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_RemoveTagsFromStream] = ...,
    select: Callable[[Any], _RemoveTagsFromStream] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RemoveTagsFromStream]: ...

def restore_dead_letter_queue_records(
    name: str,
    /,
    *,
    QueueARN: str,
    Entries: Sequence[RestoreDeadLetterQueueRecordsRequestEntryDict],
    result: type[_RestoreDeadLetterQueueRecords] = ...,
    select: Callable[[RestoreDeadLetterQueueRecordsOutput], _RestoreDeadLetterQueueRecords] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RestoreDeadLetterQueueRecords]: ...

def split_shard(
    name: str,
    /,
    *,
    ShardToSplit: str,
    NewStartingHashKey: str,
    StreamName: str = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_SplitShard] = ...,
    select: Callable[[Any], _SplitShard] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SplitShard]: ...

def start_stream_encryption(
    name: str,
    /,
    *,
    EncryptionType: EncryptionType | str,
    KeyId: str,
    StreamName: str = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_StartStreamEncryption] = ...,
    select: Callable[[Any], _StartStreamEncryption] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartStreamEncryption]: ...

def stop_stream_encryption(
    name: str,
    /,
    *,
    EncryptionType: EncryptionType | str,
    KeyId: str,
    StreamName: str = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_StopStreamEncryption] = ...,
    select: Callable[[Any], _StopStreamEncryption] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopStreamEncryption]: ...

def tag_resource(
    name: str,
    /,
    *,
    Tags: Mapping[str, str],
    ResourceARN: str,
    StreamId: str = ...,
    result: type[_TagResource] = ...,
    select: Callable[[Any], _TagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagResource]: ...

def untag_resource(
    name: str,
    /,
    *,
    TagKeys: Sequence[str],
    ResourceARN: str,
    StreamId: str = ...,
    result: type[_UntagResource] = ...,
    select: Callable[[Any], _UntagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UntagResource]: ...

def update_account_settings(
    name: str,
    /,
    *,
    MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentInputDict,
    result: type[_UpdateAccountSettings] = ...,
    select: Callable[[UpdateAccountSettingsOutput], _UpdateAccountSettings] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateAccountSettings]: ...

def update_channel(
    name: str,
    /,
    *,
    ChannelARN: str,
    S3DestinationConfiguration: S3DestinationUpdateInputDict = ...,
    S3TablesDestinationConfiguration: S3TablesDestinationUpdateInputDict = ...,
    LoggingConfiguration: ChannelLoggingUpdateInputDict = ...,
    result: type[_UpdateChannel] = ...,
    select: Callable[[UpdateChannelOutput], _UpdateChannel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateChannel]: ...

def update_dead_letter_queue_records_visibility(
    name: str,
    /,
    *,
    QueueARN: str,
    Entries: Sequence[UpdateDeadLetterQueueRecordsVisibilityRequestEntryDict],
    result: type[_UpdateDeadLetterQueueRecordsVisibility] = ...,
    select: Callable[[UpdateDeadLetterQueueRecordsVisibilityOutput], _UpdateDeadLetterQueueRecordsVisibility] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDeadLetterQueueRecordsVisibility]: ...

def update_max_record_size(
    name: str,
    /,
    *,
    MaxRecordSizeInKiB: int,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_UpdateMaxRecordSize] = ...,
    select: Callable[[Any], _UpdateMaxRecordSize] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateMaxRecordSize]: ...

def update_queue(
    name: str,
    /,
    *,
    QueueARN: str,
    QueueAttributes: QueueAttributesDict | QueueAttributes,
    result: type[_UpdateQueue] = ...,
    select: Callable[[UpdateQueueOutput], _UpdateQueue] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateQueue]: ...

def update_queue_records_visibility(
    name: str,
    /,
    *,
    QueueARN: str,
    Entries: Sequence[UpdateQueueRecordsVisibilityRequestEntryDict],
    result: type[_UpdateQueueRecordsVisibility] = ...,
    select: Callable[[UpdateQueueRecordsVisibilityOutput], _UpdateQueueRecordsVisibility] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateQueueRecordsVisibility]: ...

def update_shard_count(
    name: str,
    /,
    *,
    TargetShardCount: int,
    ScalingType: ScalingType | str,
    StreamName: str = ...,
    StreamARN: str = ...,
    StreamId: str = ...,
    result: type[_UpdateShardCount] = ...,
    select: Callable[[UpdateShardCountOutput], _UpdateShardCount] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateShardCount]: ...

def update_stream_mode(
    name: str,
    /,
    *,
    StreamARN: str,
    StreamModeDetails: StreamModeDetailsDict | StreamModeDetails,
    StreamId: str = ...,
    WarmThroughputMiBps: int = ...,
    result: type[_UpdateStreamMode] = ...,
    select: Callable[[Any], _UpdateStreamMode] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateStreamMode]: ...

def update_stream_record_distribution_strategy(
    name: str,
    /,
    *,
    StreamARN: str,
    RecordDistributionStrategy: RecordDistributionStrategy | str,
    StreamId: str = ...,
    result: type[_UpdateStreamRecordDistributionStrategy] = ...,
    select: Callable[[Any], _UpdateStreamRecordDistributionStrategy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateStreamRecordDistributionStrategy]: ...

def update_stream_warm_throughput(
    name: str,
    /,
    *,
    WarmThroughputMiBps: int,
    StreamARN: str = ...,
    StreamName: str = ...,
    StreamId: str = ...,
    result: type[_UpdateStreamWarmThroughput] = ...,
    select: Callable[[UpdateStreamWarmThroughputOutput], _UpdateStreamWarmThroughput] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateStreamWarmThroughput]: ...
