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
    AccessDeniedException: ErrorName; DryRunOperationException: ErrorName; ExpiredIteratorException: ErrorName
    ExpiredNextTokenException: ErrorName; InternalFailureException: ErrorName; InvalidArgumentException: ErrorName
    KmsAccessDeniedException: ErrorName; KmsDisabledException: ErrorName; KmsInvalidStateException: ErrorName
    KmsNotFoundException: ErrorName; KmsOptInRequiredException: ErrorName; KmsThrottlingException: ErrorName
    LimitExceededException: ErrorName; ProvisionedThroughputExceededException: ErrorName
    ResourceInUseException: ErrorName; ResourceNotFoundException: ErrorName; ThrottlingException: ErrorName
    ValidationException: ErrorName
errors: _Errors

class AcknowledgeDeadLetterQueueRecordsInputDict(TypedDict, total=False):
    QueueARN: Required[str]; Entries: Required[Sequence[AcknowledgeDeadLetterQueueRecordsRequestEntryDict]]
class AcknowledgeDeadLetterQueueRecordsRequestEntryDict(TypedDict, total=False):
    ReceiptHandle: Required[str]
class AcknowledgeQueueRecordsInputDict(TypedDict, total=False):
    QueueARN: Required[str]; Entries: Required[Sequence[AcknowledgeQueueRecordsRequestEntryDict]]
class AcknowledgeQueueRecordsRequestEntryDict(TypedDict, total=False):
    ReceiptHandle: Required[str]
class AddTagsToStreamInputDict(TypedDict, total=False):
    StreamName: str; Tags: Required[Mapping[str, str]]; StreamARN: str; StreamId: str
class ChannelEncryptionConfigurationDict(TypedDict, total=False):
    EncryptionType: Required[ChannelEncryptionType | str]; KeyId: Required[str]
class ChannelLoggingConfigurationDict(TypedDict, total=False):
    CloudWatchLogs: Required[CloudWatchLogsDict | _CloudWatchLogs]
class ChannelLoggingUpdateInputDict(TypedDict, total=False):
    CloudWatchLogs: Required[CloudWatchLogsUpdateInputDict]
class ChannelStreamConfigurationDict(TypedDict, total=False):
    StreamARN: Required[str]; RecordConfiguration: Required[RecordConfigurationDict | _RecordConfiguration]
class CloudWatchLogsDict(TypedDict, total=False):
    Enabled: Required[bool]; LogGroupName: str; LogStreamName: str
class CloudWatchLogsUpdateInputDict(TypedDict, total=False):
    Enabled: Required[bool]; LogGroupName: str; LogStreamName: str
class CreateChannelInputDict(TypedDict, total=False):
    ChannelName: Required[str]; ServiceExecutionRoleARN: Required[str]
    StreamConfigurationList: Required[Sequence[ChannelStreamConfigurationDict]]
    S3DestinationConfiguration: S3DestinationConfigurationDict
    S3TablesDestinationConfiguration: S3TablesDestinationConfigurationDict
    EncryptionConfiguration: ChannelEncryptionConfigurationDict | ChannelEncryptionConfiguration
    Tags: Mapping[str, str]; LoggingConfiguration: ChannelLoggingConfigurationDict | ChannelLoggingConfiguration
class CreateQueueInputDict(TypedDict, total=False):
    QueueName: Required[str]
    StreamConfigurationList: Required[Sequence[QueueStreamConfigurationDict | QueueStreamConfiguration]]
    QueueAttributes: QueueAttributesDict | _QueueAttributes; Tags: Mapping[str, str]
class CreateStreamInputDict(TypedDict, total=False):
    StreamName: Required[str]; ShardCount: int; StreamModeDetails: StreamModeDetailsDict | _StreamModeDetails
    Tags: Mapping[str, str]; WarmThroughputMiBps: int; MaxRecordSizeInKiB: int
    RecordDistributionStrategy: _RecordDistributionStrategy | str
class DeadLetterConfigurationDict(TypedDict, total=False):
    TargetType: Required[_TargetType | str]; MaxReceiveCount: int
class DeadLetterQueueS3ConfigurationDict(TypedDict, total=False):
    BucketARN: Required[str]; ExpectedBucketOwner: Required[str]; ErrorOutputPrefix: str
class DecreaseStreamRetentionPeriodInputDict(TypedDict, total=False):
    StreamName: str; RetentionPeriodHours: Required[int]; StreamARN: str; StreamId: str
class DeleteChannelInputDict(TypedDict, total=False):
    ChannelARN: Required[str]
class DeleteQueueInputDict(TypedDict, total=False):
    QueueARN: Required[str]
class DeleteResourcePolicyInputDict(TypedDict, total=False):
    ResourceARN: Required[str]; StreamId: str
class DeleteStreamInputDict(TypedDict, total=False):
    StreamName: str; EnforceConsumerDeletion: bool; StreamARN: str; StreamId: str
class DeregisterStreamConsumerInputDict(TypedDict, total=False):
    StreamARN: str; ConsumerName: str; ConsumerARN: str; StreamId: str
class DescribeAccountSettingsInputDict(TypedDict, total=False):
    ...
class DescribeChannelInputDict(TypedDict, total=False):
    ChannelARN: Required[str]
class DescribeLimitsInputDict(TypedDict, total=False):
    ...
class DescribeQueueInputDict(TypedDict, total=False):
    QueueARN: Required[str]
class DescribeStreamConsumerInputDict(TypedDict, total=False):
    StreamARN: str; ConsumerName: str; ConsumerARN: str; StreamId: str
class DescribeStreamInputDict(TypedDict, total=False):
    StreamName: str; Limit: int; ExclusiveStartShardId: str; StreamARN: str; StreamId: str
class DescribeStreamSummaryInputDict(TypedDict, total=False):
    StreamName: str; StreamARN: str; StreamId: str
class DisableEnhancedMonitoringInputDict(TypedDict, total=False):
    StreamName: str; ShardLevelMetrics: Required[Sequence[MetricsName | str]]; StreamARN: str; StreamId: str
class EnableEnhancedMonitoringInputDict(TypedDict, total=False):
    StreamName: str; ShardLevelMetrics: Required[Sequence[MetricsName | str]]; StreamARN: str; StreamId: str
class GetRecordsInputDict(TypedDict, total=False):
    ShardIterator: Required[str]; Limit: int; StreamARN: str; StreamId: str; DryRun: bool
class GetResourcePolicyInputDict(TypedDict, total=False):
    ResourceARN: Required[str]; StreamId: str
class GetShardIteratorInputDict(TypedDict, total=False):
    StreamName: str; ShardId: Required[str]; ShardIteratorType: Required[_ShardIteratorType | str]
    StartingSequenceNumber: str; Timestamp: str | datetime; StreamARN: str; StreamId: str; DryRun: bool
class IncreaseStreamRetentionPeriodInputDict(TypedDict, total=False):
    StreamName: str; RetentionPeriodHours: Required[int]; StreamARN: str; StreamId: str
class ListChannelsInputDict(TypedDict, total=False):
    StreamFilter: Sequence[StreamFilterDict]; MaxResults: int; NextToken: str
class ListQueuesInputDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; StreamFilter: Sequence[QueueStreamFilterDict]
class ListShardsInputDict(TypedDict, total=False):
    StreamName: str; NextToken: str; ExclusiveStartShardId: str; MaxResults: int
    StreamCreationTimestamp: str | datetime; ShardFilter: ShardFilterDict; StreamARN: str; StreamId: str
class ListStreamConsumersInputDict(TypedDict, total=False):
    StreamARN: Required[str]; NextToken: str; MaxResults: int; StreamCreationTimestamp: str | datetime; StreamId: str
class ListStreamsInputDict(TypedDict, total=False):
    Limit: int; ExclusiveStartStreamName: str; NextToken: str
class ListTagsForResourceInputDict(TypedDict, total=False):
    ResourceARN: Required[str]; StreamId: str
class ListTagsForStreamInputDict(TypedDict, total=False):
    StreamName: str; ExclusiveStartTagKey: str; Limit: int; StreamARN: str; StreamId: str
class MergeShardsInputDict(TypedDict, total=False):
    StreamName: str; ShardToMerge: Required[str]; AdjacentShardToMerge: Required[str]; StreamARN: str; StreamId: str
class MinimumThroughputBillingCommitmentInputDict(TypedDict, total=False):
    Status: Required[MinimumThroughputBillingCommitmentInputStatus | str]
class PartitionFieldDict(TypedDict, total=False):
    Transform: Required[PartitionTransform | str]; SourceName: Required[str]
class PartitionSpecDict(TypedDict, total=False):
    PartitionFields: Required[Sequence[PartitionFieldDict | PartitionField]]
class PutRecordInputDict(TypedDict, total=False):
    StreamName: str; Data: Required[object]; PartitionKey: str; ExplicitHashKey: str; SequenceNumberForOrdering: str
    StreamARN: str; StreamId: str; DryRun: bool
class PutRecordsInputDict(TypedDict, total=False):
    Records: Required[Sequence[PutRecordsRequestEntryDict]]; StreamName: str; StreamARN: str; StreamId: str
    DryRun: bool
class PutRecordsRequestEntryDict(TypedDict, total=False):
    Data: Required[object]; ExplicitHashKey: str; PartitionKey: str
class PutResourcePolicyInputDict(TypedDict, total=False):
    ResourceARN: Required[str]; StreamId: str; Policy: Required[str]
class QueueAttributesDict(TypedDict, total=False):
    VisibilityTimeoutSeconds: int; DeadLetterConfiguration: DeadLetterConfigurationDict | _DeadLetterConfiguration
class QueueStartingPositionDict(TypedDict, total=False):
    Type: Required[QueueStartingPositionType | str]; Timestamp: str | datetime
class QueueStreamConfigurationDict(TypedDict, total=False):
    StreamARN: Required[str]; StartingPosition: QueueStartingPositionDict | QueueStartingPosition
class QueueStreamFilterDict(TypedDict, total=False):
    StreamARN: Required[str]; StreamCreationTimestamp: str | datetime
class ReceiveDeadLetterQueueRecordsInputDict(TypedDict, total=False):
    QueueARN: Required[str]; Limit: int; WaitTimeSeconds: int; VisibilityTimeoutSeconds: int
class ReceiveQueueRecordsInputDict(TypedDict, total=False):
    QueueARN: Required[str]; Limit: int; WaitTimeSeconds: int; VisibilityTimeoutSeconds: int
class RecordConfigurationDict(TypedDict, total=False):
    RecordFormatType: Required[_RecordFormatType | str]; GsrSchemaARN: str
class RegisterStreamConsumerInputDict(TypedDict, total=False):
    StreamARN: Required[str]; ConsumerName: Required[str]; StreamId: str; Tags: Mapping[str, str]
class RemoveTagsFromStreamInputDict(TypedDict, total=False):
    StreamName: str; TagKeys: Required[Sequence[str]]; StreamARN: str; StreamId: str
class RestoreDeadLetterQueueRecordsInputDict(TypedDict, total=False):
    QueueARN: Required[str]; Entries: Required[Sequence[RestoreDeadLetterQueueRecordsRequestEntryDict]]
class RestoreDeadLetterQueueRecordsRequestEntryDict(TypedDict, total=False):
    ReceiptHandle: Required[str]
class S3DestinationConfigurationDict(TypedDict, total=False):
    DataFreshnessInSeconds: int
    DeadLetterQueueS3Configuration: DeadLetterQueueS3ConfigurationDict | _DeadLetterQueueS3Configuration
    StorageConfiguration: Required[S3StorageConfigurationDict | S3StorageConfiguration]
class S3DestinationUpdateInputDict(TypedDict, total=False):
    DataFreshnessInSeconds: Required[int]
class S3StorageConfigurationDict(TypedDict, total=False):
    BucketARN: Required[str]; ExpectedBucketOwner: Required[str]; OutputKeyTemplate: str
    StorageClass: S3StorageClass | str; CompressionType: Required[S3CompressionType | str]
class S3TablesConfigurationDict(TypedDict, total=False):
    TableBucketARN: Required[str]; Namespace: Required[str]; TableName: Required[str]
    CompressionType: Required[S3TablesCompressionType | str]; PartitionSpec: PartitionSpecDict | _PartitionSpec
class S3TablesDestinationConfigurationDict(TypedDict, total=False):
    DataFreshnessInSeconds: int
    DeadLetterQueueS3Configuration: Required[DeadLetterQueueS3ConfigurationDict | _DeadLetterQueueS3Configuration]
    S3TablesConfigurationList: Required[Sequence[S3TablesConfigurationDict | S3TablesConfiguration]]
class S3TablesDestinationUpdateInputDict(TypedDict, total=False):
    DataFreshnessInSeconds: Required[int]
class ShardFilterDict(TypedDict, total=False):
    Type: Required[ShardFilterType | str]; ShardId: str; Timestamp: str | datetime
class SplitShardInputDict(TypedDict, total=False):
    StreamName: str; ShardToSplit: Required[str]; NewStartingHashKey: Required[str]; StreamARN: str; StreamId: str
class StartStreamEncryptionInputDict(TypedDict, total=False):
    StreamName: str; EncryptionType: Required[_EncryptionType | str]; KeyId: Required[str]; StreamARN: str
    StreamId: str
class StopStreamEncryptionInputDict(TypedDict, total=False):
    StreamName: str; EncryptionType: Required[_EncryptionType | str]; KeyId: Required[str]; StreamARN: str
    StreamId: str
class StreamFilterDict(TypedDict, total=False):
    StreamARN: Required[str]; StreamCreationTimestamp: str | datetime
class StreamModeDetailsDict(TypedDict, total=False):
    StreamMode: Required[_StreamMode | str]
class TagResourceInputDict(TypedDict, total=False):
    Tags: Required[Mapping[str, str]]; ResourceARN: Required[str]; StreamId: str
class UntagResourceInputDict(TypedDict, total=False):
    TagKeys: Required[Sequence[str]]; ResourceARN: Required[str]; StreamId: str
class UpdateAccountSettingsInputDict(TypedDict, total=False):
    MinimumThroughputBillingCommitment: Required[MinimumThroughputBillingCommitmentInputDict]
class UpdateChannelInputDict(TypedDict, total=False):
    ChannelARN: Required[str]; S3DestinationConfiguration: S3DestinationUpdateInputDict
    S3TablesDestinationConfiguration: S3TablesDestinationUpdateInputDict
    LoggingConfiguration: ChannelLoggingUpdateInputDict
class UpdateDeadLetterQueueRecordsVisibilityInputDict(TypedDict, total=False):
    QueueARN: Required[str]; Entries: Required[Sequence[UpdateDeadLetterQueueRecordsVisibilityRequestEntryDict]]
class UpdateDeadLetterQueueRecordsVisibilityRequestEntryDict(TypedDict, total=False):
    ReceiptHandle: Required[str]; VisibilityTimeoutSeconds: Required[int]
class UpdateMaxRecordSizeInputDict(TypedDict, total=False):
    StreamARN: str; StreamId: str; MaxRecordSizeInKiB: Required[int]
class UpdateQueueInputDict(TypedDict, total=False):
    QueueARN: Required[str]; QueueAttributes: Required[QueueAttributesDict | _QueueAttributes]
class UpdateQueueRecordsVisibilityInputDict(TypedDict, total=False):
    QueueARN: Required[str]; Entries: Required[Sequence[UpdateQueueRecordsVisibilityRequestEntryDict]]
class UpdateQueueRecordsVisibilityRequestEntryDict(TypedDict, total=False):
    ReceiptHandle: Required[str]; VisibilityTimeoutSeconds: Required[int]
class UpdateShardCountInputDict(TypedDict, total=False):
    StreamName: str; TargetShardCount: Required[int]; ScalingType: Required[_ScalingType | str]; StreamARN: str
    StreamId: str
class UpdateStreamModeInputDict(TypedDict, total=False):
    StreamARN: Required[str]; StreamId: str; StreamModeDetails: Required[StreamModeDetailsDict | _StreamModeDetails]
    WarmThroughputMiBps: int
class UpdateStreamRecordDistributionStrategyInputDict(TypedDict, total=False):
    StreamARN: Required[str]; StreamId: str; RecordDistributionStrategy: Required[_RecordDistributionStrategy | str]
class UpdateStreamWarmThroughputInputDict(TypedDict, total=False):
    StreamARN: str; StreamName: str; StreamId: str; WarmThroughputMiBps: Required[int]
class AcknowledgeDeadLetterQueueRecordsErrorEntry:
    ReceiptHandle: str; ErrorCode: str; ErrorMessage: str
class AcknowledgeDeadLetterQueueRecordsOutput:
    Successful: list[AcknowledgeDeadLetterQueueRecordsResultEntry]
    Failed: list[AcknowledgeDeadLetterQueueRecordsErrorEntry]
class AcknowledgeDeadLetterQueueRecordsResultEntry:
    ReceiptHandle: str
class AcknowledgeQueueRecordsErrorEntry:
    ReceiptHandle: str; ErrorCode: str; ErrorMessage: str
class AcknowledgeQueueRecordsOutput:
    Successful: list[AcknowledgeQueueRecordsResultEntry]; Failed: list[AcknowledgeQueueRecordsErrorEntry]
class AcknowledgeQueueRecordsResultEntry:
    ReceiptHandle: str
class ChannelDescription:
    ChannelName: str; ChannelARN: str; ChannelId: str; ChannelStatus: _ChannelStatus; ChannelStatusReason: str
    ChannelCreationTimestamp: str; ServiceExecutionRoleARN: str
    StreamConfigurationList: list[ChannelStreamDescription]; S3DestinationConfiguration: S3DestinationDescription
    S3TablesDestinationConfiguration: S3TablesDestinationDescription
    EncryptionConfiguration: ChannelEncryptionConfiguration; LoggingConfiguration: ChannelLoggingConfiguration
class ChannelEncryptionConfiguration:
    EncryptionType: ChannelEncryptionType; KeyId: str
class ChannelLoggingConfiguration:
    CloudWatchLogs: _CloudWatchLogs
class ChannelStreamDescription:
    StreamARN: str; StreamCreationTimestamp: str; RecordConfiguration: _RecordConfiguration
class ChannelStreamIdentifier:
    StreamARN: str; StreamCreationTimestamp: str
class ChannelSummary:
    ChannelName: str; ChannelARN: str; ChannelId: str; ChannelStatus: _ChannelStatus; ChannelStatusReason: str
    ChannelCreationTimestamp: str; ChannelDestinationType: _ChannelDestinationType
    Streams: list[ChannelStreamIdentifier]
class ChildShard:
    ShardId: str; ParentShards: list[str]; HashKeyRange: _HashKeyRange
class CloudWatchLogs:
    Enabled: bool; LogGroupName: str; LogStreamName: str
class Consumer:
    ConsumerName: str; ConsumerARN: str; ConsumerStatus: _ConsumerStatus; ConsumerCreationTimestamp: str
class ConsumerDescription:
    ConsumerName: str; ConsumerARN: str; ConsumerStatus: _ConsumerStatus; ConsumerCreationTimestamp: str
    StreamARN: str
class CreateChannelOutput:
    ChannelDescription: _ChannelDescription
class CreateQueueOutput:
    QueueDescription: _QueueDescription
class DeadLetterConfiguration:
    TargetType: _TargetType; MaxReceiveCount: int
class DeadLetterQueueS3Configuration:
    BucketARN: str; ExpectedBucketOwner: str; ErrorOutputPrefix: str
class DescribeAccountSettingsOutput:
    MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput
class DescribeChannelOutput:
    ChannelDescription: _ChannelDescription
class DescribeLimitsOutput:
    ShardLimit: int; OpenShardCount: int; OnDemandStreamCount: int; OnDemandStreamCountLimit: int; ChannelCount: int
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
    StreamName: str; CurrentShardLevelMetrics: list[MetricsName]; DesiredShardLevelMetrics: list[MetricsName]
    StreamARN: str
class GetRecordsOutput:
    Records: list[Record]; NextShardIterator: str; MillisBehindLatest: int; ChildShards: list[ChildShard]
class GetResourcePolicyOutput:
    Policy: str
class GetShardIteratorOutput:
    ShardIterator: str
class HashKeyRange:
    StartingHashKey: str; EndingHashKey: str
class ListChannelsOutput:
    ChannelSummaries: list[ChannelSummary]; NextToken: str
class ListQueuesOutput:
    QueueSummaries: list[QueueSummary]; NextToken: str
class ListShardsOutput:
    Shards: list[Shard]; NextToken: str
class ListStreamConsumersOutput:
    Consumers: list[Consumer]; NextToken: str
class ListStreamsOutput:
    StreamNames: list[str]; HasMoreStreams: bool; NextToken: str; StreamSummaries: list[StreamSummary]
class ListTagsForResourceOutput:
    Tags: list[Tag]
class ListTagsForStreamOutput:
    Tags: list[Tag]; HasMoreTags: bool
class MinimumThroughputBillingCommitmentOutput:
    Status: MinimumThroughputBillingCommitmentOutputStatus; StartedAt: str; EndedAt: str; EarliestAllowedEndAt: str
class PartitionField:
    Transform: PartitionTransform; SourceName: str
class PartitionSpec:
    PartitionFields: list[PartitionField]
class PutRecordOutput:
    ShardId: str; SequenceNumber: str; EncryptionType: _EncryptionType
class PutRecordsOutput:
    FailedRecordCount: int; Records: list[PutRecordsResultEntry]; EncryptionType: _EncryptionType
class PutRecordsResultEntry:
    SequenceNumber: str; ShardId: str; ErrorCode: str; ErrorMessage: str
class QueueAttributes:
    VisibilityTimeoutSeconds: int; DeadLetterConfiguration: _DeadLetterConfiguration
class QueueDescription:
    QueueName: str; QueueARN: str; QueueStatus: _QueueStatus; QueueCreationTimestamp: str
    StreamConfigurationList: list[QueueStreamConfiguration]; QueueAttributes: _QueueAttributes
class QueueRecord:
    ReceiptHandle: str; RecordId: str; PartitionKey: str; Data: str; ApproximateArrivalTimestamp: str
    FirstReceiveTimestamp: str; ReceiveCount: int
class QueueStartingPosition:
    Type: QueueStartingPositionType; Timestamp: str
class QueueStreamConfiguration:
    StreamARN: str; StartingPosition: QueueStartingPosition
class QueueStreamIdentifier:
    StreamARN: str; StreamCreationTimestamp: str
class QueueSummary:
    QueueName: str; QueueARN: str; QueueStatus: _QueueStatus; QueueCreationTimestamp: str
    Streams: list[QueueStreamIdentifier]
class ReceiveDeadLetterQueueRecordsOutput:
    QueueRecords: list[QueueRecord]
class ReceiveQueueRecordsOutput:
    QueueRecords: list[QueueRecord]
class Record:
    SequenceNumber: str; ApproximateArrivalTimestamp: str; Data: str; PartitionKey: str
    EncryptionType: _EncryptionType
class RecordConfiguration:
    RecordFormatType: _RecordFormatType; GsrSchemaARN: str
class RegisterStreamConsumerOutput:
    Consumer: _Consumer
class RestoreDeadLetterQueueRecordsErrorEntry:
    ReceiptHandle: str; ErrorCode: str; ErrorMessage: str
class RestoreDeadLetterQueueRecordsOutput:
    Successful: list[RestoreDeadLetterQueueRecordsResultEntry]; Failed: list[RestoreDeadLetterQueueRecordsErrorEntry]
class RestoreDeadLetterQueueRecordsResultEntry:
    ReceiptHandle: str
class S3DestinationDescription:
    DataFreshnessInSeconds: int; DeadLetterQueueS3Configuration: _DeadLetterQueueS3Configuration
    StorageConfiguration: S3StorageConfiguration
class S3StorageConfiguration:
    BucketARN: str; ExpectedBucketOwner: str; OutputKeyTemplate: str; StorageClass: S3StorageClass
    CompressionType: S3CompressionType
class S3TablesConfiguration:
    TableBucketARN: str; Namespace: str; TableName: str; CompressionType: S3TablesCompressionType
    PartitionSpec: _PartitionSpec
class S3TablesDestinationDescription:
    DataFreshnessInSeconds: int; DeadLetterQueueS3Configuration: _DeadLetterQueueS3Configuration
    S3TablesConfigurationList: list[S3TablesConfiguration]
class SequenceNumberRange:
    StartingSequenceNumber: str; EndingSequenceNumber: str
class Shard:
    ShardId: str; ParentShardId: str; AdjacentParentShardId: str; HashKeyRange: _HashKeyRange
    SequenceNumberRange: _SequenceNumberRange
class StreamDescription:
    StreamName: str; StreamARN: str; StreamStatus: _StreamStatus; StreamModeDetails: _StreamModeDetails
    Shards: list[Shard]; HasMoreShards: bool; RetentionPeriodHours: int; StreamCreationTimestamp: str
    EnhancedMonitoring: list[EnhancedMetrics]; EncryptionType: _EncryptionType; KeyId: str
class StreamDescriptionSummary:
    StreamName: str; StreamARN: str; StreamId: str; StreamStatus: _StreamStatus; StreamModeDetails: _StreamModeDetails
    RetentionPeriodHours: int; StreamCreationTimestamp: str; EnhancedMonitoring: list[EnhancedMetrics]
    EncryptionType: _EncryptionType; KeyId: str; OpenShardCount: int; ConsumerCount: int
    WarmThroughput: WarmThroughputObject; MaxRecordSizeInKiB: int; ChannelCount: int
    RecordDistributionStrategy: _RecordDistributionStrategy; QueueCount: int
class StreamModeDetails:
    StreamMode: _StreamMode
class StreamSummary:
    StreamName: str; StreamARN: str; StreamStatus: _StreamStatus; StreamModeDetails: _StreamModeDetails
    StreamCreationTimestamp: str
class Tag:
    Key: str; Value: str
class UpdateAccountSettingsOutput:
    MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput
class UpdateChannelOutput:
    ChannelDescription: _ChannelDescription
class UpdateDeadLetterQueueRecordsVisibilityErrorEntry:
    ReceiptHandle: str; ErrorCode: str; ErrorMessage: str
class UpdateDeadLetterQueueRecordsVisibilityOutput:
    Successful: list[UpdateDeadLetterQueueRecordsVisibilityResultEntry]
    Failed: list[UpdateDeadLetterQueueRecordsVisibilityErrorEntry]
class UpdateDeadLetterQueueRecordsVisibilityResultEntry:
    ReceiptHandle: str
class UpdateQueueOutput:
    QueueDescription: _QueueDescription
class UpdateQueueRecordsVisibilityErrorEntry:
    ReceiptHandle: str; ErrorCode: str; ErrorMessage: str
class UpdateQueueRecordsVisibilityOutput:
    Successful: list[UpdateQueueRecordsVisibilityResultEntry]; Failed: list[UpdateQueueRecordsVisibilityErrorEntry]
class UpdateQueueRecordsVisibilityResultEntry:
    ReceiptHandle: str
class UpdateShardCountOutput:
    StreamName: str; CurrentShardCount: int; TargetShardCount: int; StreamARN: str
class UpdateStreamWarmThroughputOutput:
    StreamARN: str; StreamName: str; WarmThroughput: WarmThroughputObject
class WarmThroughputObject:
    TargetMiBps: int; CurrentMiBps: int

_T0 = TypeVar("_T0", default=AcknowledgeDeadLetterQueueRecordsOutput)
_T1 = TypeVar("_T1", default=AcknowledgeQueueRecordsOutput)
_T2 = TypeVar("_T2", default=Any)
_T3 = TypeVar("_T3", default=CreateChannelOutput)
_T4 = TypeVar("_T4", default=CreateQueueOutput)
_T5 = TypeVar("_T5", default=DescribeAccountSettingsOutput)
_T6 = TypeVar("_T6", default=DescribeChannelOutput)
_T7 = TypeVar("_T7", default=DescribeLimitsOutput)
_T8 = TypeVar("_T8", default=DescribeQueueOutput)
_T9 = TypeVar("_T9", default=DescribeStreamOutput)
_T10 = TypeVar("_T10", default=DescribeStreamConsumerOutput)
_T11 = TypeVar("_T11", default=DescribeStreamSummaryOutput)
_T12 = TypeVar("_T12", default=EnhancedMonitoringOutput)
_T13 = TypeVar("_T13", default=GetRecordsOutput)
_T14 = TypeVar("_T14", default=GetResourcePolicyOutput)
_T15 = TypeVar("_T15", default=GetShardIteratorOutput)
_T16 = TypeVar("_T16", default=ListChannelsOutput)
_T17 = TypeVar("_T17", default=ListQueuesOutput)
_T18 = TypeVar("_T18", default=ListShardsOutput)
_T19 = TypeVar("_T19", default=ListStreamConsumersOutput)
_T20 = TypeVar("_T20", default=ListStreamsOutput)
_T21 = TypeVar("_T21", default=ListTagsForResourceOutput)
_T22 = TypeVar("_T22", default=ListTagsForStreamOutput)
_T23 = TypeVar("_T23", default=PutRecordOutput)
_T24 = TypeVar("_T24", default=PutRecordsOutput)
_T25 = TypeVar("_T25", default=ReceiveDeadLetterQueueRecordsOutput)
_T26 = TypeVar("_T26", default=ReceiveQueueRecordsOutput)
_T27 = TypeVar("_T27", default=RegisterStreamConsumerOutput)
_T28 = TypeVar("_T28", default=RestoreDeadLetterQueueRecordsOutput)
_T29 = TypeVar("_T29", default=UpdateAccountSettingsOutput)
_T30 = TypeVar("_T30", default=UpdateChannelOutput)
_T31 = TypeVar("_T31", default=UpdateDeadLetterQueueRecordsVisibilityOutput)
_T32 = TypeVar("_T32", default=UpdateQueueOutput)
_T33 = TypeVar("_T33", default=UpdateQueueRecordsVisibilityOutput)
_T34 = TypeVar("_T34", default=UpdateShardCountOutput)
_T35 = TypeVar("_T35", default=UpdateStreamWarmThroughputOutput)

class _AcknowledgeDeadLetterQueueRecords(CallOptions, total=False):
    QueueARN: Required[str]; Entries: Required[Sequence[AcknowledgeDeadLetterQueueRecordsRequestEntryDict]]
def acknowledge_dead_letter_queue_records(name: str, /, *, result: type[_T0] = ..., select: Callable[[AcknowledgeDeadLetterQueueRecordsOutput], _T0] = ..., **arguments: Unpack[_AcknowledgeDeadLetterQueueRecords]) -> Task[_T0]: ...

class _AcknowledgeQueueRecords(CallOptions, total=False):
    QueueARN: Required[str]; Entries: Required[Sequence[AcknowledgeQueueRecordsRequestEntryDict]]
def acknowledge_queue_records(name: str, /, *, result: type[_T1] = ..., select: Callable[[AcknowledgeQueueRecordsOutput], _T1] = ..., **arguments: Unpack[_AcknowledgeQueueRecords]) -> Task[_T1]: ...

class _AddTagsToStream(CallOptions, total=False):
    StreamName: str; Tags: Required[Mapping[str, str]]; StreamARN: str; StreamId: str
def add_tags_to_stream(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_AddTagsToStream]) -> Task[_T2]: ...

class _CreateChannel(CallOptions, total=False):
    ChannelName: Required[str]; ServiceExecutionRoleARN: Required[str]
    StreamConfigurationList: Required[Sequence[ChannelStreamConfigurationDict]]
    S3DestinationConfiguration: S3DestinationConfigurationDict
    S3TablesDestinationConfiguration: S3TablesDestinationConfigurationDict
    EncryptionConfiguration: ChannelEncryptionConfigurationDict | ChannelEncryptionConfiguration
    Tags: Mapping[str, str]; LoggingConfiguration: ChannelLoggingConfigurationDict | ChannelLoggingConfiguration
def create_channel(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreateChannelOutput], _T3] = ..., **arguments: Unpack[_CreateChannel]) -> Task[_T3]: ...

class _CreateQueue(CallOptions, total=False):
    QueueName: Required[str]
    StreamConfigurationList: Required[Sequence[QueueStreamConfigurationDict | QueueStreamConfiguration]]
    QueueAttributes: QueueAttributesDict | _QueueAttributes; Tags: Mapping[str, str]
def create_queue(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateQueueOutput], _T4] = ..., **arguments: Unpack[_CreateQueue]) -> Task[_T4]: ...

class _CreateStream(CallOptions, total=False):
    StreamName: Required[str]; ShardCount: int; StreamModeDetails: StreamModeDetailsDict | _StreamModeDetails
    Tags: Mapping[str, str]; WarmThroughputMiBps: int; MaxRecordSizeInKiB: int
    RecordDistributionStrategy: _RecordDistributionStrategy | str
def create_stream(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_CreateStream]) -> Task[_T2]: ...

class _DecreaseStreamRetentionPeriod(CallOptions, total=False):
    StreamName: str; RetentionPeriodHours: Required[int]; StreamARN: str; StreamId: str
def decrease_stream_retention_period(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_DecreaseStreamRetentionPeriod]) -> Task[_T2]: ...

class _DeleteChannel(CallOptions, total=False):
    ChannelARN: Required[str]
def delete_channel(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_DeleteChannel]) -> Task[_T2]: ...

class _DeleteQueue(CallOptions, total=False):
    QueueARN: Required[str]
def delete_queue(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_DeleteQueue]) -> Task[_T2]: ...

class _DeleteResourcePolicy(CallOptions, total=False):
    ResourceARN: Required[str]; StreamId: str
def delete_resource_policy(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_DeleteResourcePolicy]) -> Task[_T2]: ...

class _DeleteStream(CallOptions, total=False):
    StreamName: str; EnforceConsumerDeletion: bool; StreamARN: str; StreamId: str
def delete_stream(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_DeleteStream]) -> Task[_T2]: ...

class _DeregisterStreamConsumer(CallOptions, total=False):
    StreamARN: str; ConsumerName: str; ConsumerARN: str; StreamId: str
def deregister_stream_consumer(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_DeregisterStreamConsumer]) -> Task[_T2]: ...

class _DescribeAccountSettings(CallOptions, total=False):
    ...
def describe_account_settings(name: str, /, *, result: type[_T5] = ..., select: Callable[[DescribeAccountSettingsOutput], _T5] = ..., **arguments: Unpack[_DescribeAccountSettings]) -> Task[_T5]: ...

class _DescribeChannel(CallOptions, total=False):
    ChannelARN: Required[str]
def describe_channel(name: str, /, *, result: type[_T6] = ..., select: Callable[[DescribeChannelOutput], _T6] = ..., **arguments: Unpack[_DescribeChannel]) -> Task[_T6]: ...

class _DescribeLimits(CallOptions, total=False):
    ...
def describe_limits(name: str, /, *, result: type[_T7] = ..., select: Callable[[DescribeLimitsOutput], _T7] = ..., **arguments: Unpack[_DescribeLimits]) -> Task[_T7]: ...

class _DescribeQueue(CallOptions, total=False):
    QueueARN: Required[str]
def describe_queue(name: str, /, *, result: type[_T8] = ..., select: Callable[[DescribeQueueOutput], _T8] = ..., **arguments: Unpack[_DescribeQueue]) -> Task[_T8]: ...

class _DescribeStream(CallOptions, total=False):
    StreamName: str; Limit: int; ExclusiveStartShardId: str; StreamARN: str; StreamId: str
def describe_stream(name: str, /, *, result: type[_T9] = ..., select: Callable[[DescribeStreamOutput], _T9] = ..., **arguments: Unpack[_DescribeStream]) -> Task[_T9]: ...

class _DescribeStreamConsumer(CallOptions, total=False):
    StreamARN: str; ConsumerName: str; ConsumerARN: str; StreamId: str
def describe_stream_consumer(name: str, /, *, result: type[_T10] = ..., select: Callable[[DescribeStreamConsumerOutput], _T10] = ..., **arguments: Unpack[_DescribeStreamConsumer]) -> Task[_T10]: ...

class _DescribeStreamSummary(CallOptions, total=False):
    StreamName: str; StreamARN: str; StreamId: str
def describe_stream_summary(name: str, /, *, result: type[_T11] = ..., select: Callable[[DescribeStreamSummaryOutput], _T11] = ..., **arguments: Unpack[_DescribeStreamSummary]) -> Task[_T11]: ...

class _DisableEnhancedMonitoring(CallOptions, total=False):
    StreamName: str; ShardLevelMetrics: Required[Sequence[MetricsName | str]]; StreamARN: str; StreamId: str
def disable_enhanced_monitoring(name: str, /, *, result: type[_T12] = ..., select: Callable[[EnhancedMonitoringOutput], _T12] = ..., **arguments: Unpack[_DisableEnhancedMonitoring]) -> Task[_T12]: ...

class _EnableEnhancedMonitoring(CallOptions, total=False):
    StreamName: str; ShardLevelMetrics: Required[Sequence[MetricsName | str]]; StreamARN: str; StreamId: str
def enable_enhanced_monitoring(name: str, /, *, result: type[_T12] = ..., select: Callable[[EnhancedMonitoringOutput], _T12] = ..., **arguments: Unpack[_EnableEnhancedMonitoring]) -> Task[_T12]: ...

class _GetRecords(CallOptions, total=False):
    ShardIterator: Required[str]; Limit: int; StreamARN: str; StreamId: str; DryRun: bool
def get_records(name: str, /, *, result: type[_T13] = ..., select: Callable[[GetRecordsOutput], _T13] = ..., **arguments: Unpack[_GetRecords]) -> Task[_T13]: ...

class _GetResourcePolicy(CallOptions, total=False):
    ResourceARN: Required[str]; StreamId: str
def get_resource_policy(name: str, /, *, result: type[_T14] = ..., select: Callable[[GetResourcePolicyOutput], _T14] = ..., **arguments: Unpack[_GetResourcePolicy]) -> Task[_T14]: ...

class _GetShardIterator(CallOptions, total=False):
    StreamName: str; ShardId: Required[str]; ShardIteratorType: Required[_ShardIteratorType | str]
    StartingSequenceNumber: str; Timestamp: str | datetime; StreamARN: str; StreamId: str; DryRun: bool
def get_shard_iterator(name: str, /, *, result: type[_T15] = ..., select: Callable[[GetShardIteratorOutput], _T15] = ..., **arguments: Unpack[_GetShardIterator]) -> Task[_T15]: ...

class _IncreaseStreamRetentionPeriod(CallOptions, total=False):
    StreamName: str; RetentionPeriodHours: Required[int]; StreamARN: str; StreamId: str
def increase_stream_retention_period(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_IncreaseStreamRetentionPeriod]) -> Task[_T2]: ...

class _ListChannels(CallOptions, total=False):
    StreamFilter: Sequence[StreamFilterDict]; MaxResults: int; NextToken: str
def list_channels(name: str, /, *, result: type[_T16] = ..., select: Callable[[ListChannelsOutput], _T16] = ..., **arguments: Unpack[_ListChannels]) -> Task[_T16]: ...

class _ListQueues(CallOptions, total=False):
    MaxResults: int; NextToken: str; StreamFilter: Sequence[QueueStreamFilterDict]
def list_queues(name: str, /, *, result: type[_T17] = ..., select: Callable[[ListQueuesOutput], _T17] = ..., **arguments: Unpack[_ListQueues]) -> Task[_T17]: ...

class _ListShards(CallOptions, total=False):
    StreamName: str; NextToken: str; ExclusiveStartShardId: str; MaxResults: int
    StreamCreationTimestamp: str | datetime; ShardFilter: ShardFilterDict; StreamARN: str; StreamId: str
def list_shards(name: str, /, *, result: type[_T18] = ..., select: Callable[[ListShardsOutput], _T18] = ..., **arguments: Unpack[_ListShards]) -> Task[_T18]: ...

class _ListStreamConsumers(CallOptions, total=False):
    StreamARN: Required[str]; NextToken: str; MaxResults: int; StreamCreationTimestamp: str | datetime; StreamId: str
def list_stream_consumers(name: str, /, *, result: type[_T19] = ..., select: Callable[[ListStreamConsumersOutput], _T19] = ..., **arguments: Unpack[_ListStreamConsumers]) -> Task[_T19]: ...

class _ListStreams(CallOptions, total=False):
    Limit: int; ExclusiveStartStreamName: str; NextToken: str
def list_streams(name: str, /, *, result: type[_T20] = ..., select: Callable[[ListStreamsOutput], _T20] = ..., **arguments: Unpack[_ListStreams]) -> Task[_T20]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceARN: Required[str]; StreamId: str
def list_tags_for_resource(name: str, /, *, result: type[_T21] = ..., select: Callable[[ListTagsForResourceOutput], _T21] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T21]: ...

class _ListTagsForStream(CallOptions, total=False):
    StreamName: str; ExclusiveStartTagKey: str; Limit: int; StreamARN: str; StreamId: str
def list_tags_for_stream(name: str, /, *, result: type[_T22] = ..., select: Callable[[ListTagsForStreamOutput], _T22] = ..., **arguments: Unpack[_ListTagsForStream]) -> Task[_T22]: ...

class _MergeShards(CallOptions, total=False):
    StreamName: str; ShardToMerge: Required[str]; AdjacentShardToMerge: Required[str]; StreamARN: str; StreamId: str
def merge_shards(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_MergeShards]) -> Task[_T2]: ...

class _PutRecord(CallOptions, total=False):
    StreamName: str; Data: Required[object]; PartitionKey: str; ExplicitHashKey: str; SequenceNumberForOrdering: str
    StreamARN: str; StreamId: str; DryRun: bool
def put_record(name: str, /, *, result: type[_T23] = ..., select: Callable[[PutRecordOutput], _T23] = ..., **arguments: Unpack[_PutRecord]) -> Task[_T23]: ...

class _PutRecords(CallOptions, total=False):
    Records: Required[Sequence[PutRecordsRequestEntryDict]]; StreamName: str; StreamARN: str; StreamId: str
    DryRun: bool
def put_records(name: str, /, *, result: type[_T24] = ..., select: Callable[[PutRecordsOutput], _T24] = ..., **arguments: Unpack[_PutRecords]) -> Task[_T24]: ...

class _PutResourcePolicy(CallOptions, total=False):
    ResourceARN: Required[str]; StreamId: str; Policy: Required[str]
def put_resource_policy(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_PutResourcePolicy]) -> Task[_T2]: ...

class _ReceiveDeadLetterQueueRecords(CallOptions, total=False):
    QueueARN: Required[str]; Limit: int; WaitTimeSeconds: int; VisibilityTimeoutSeconds: int
def receive_dead_letter_queue_records(name: str, /, *, result: type[_T25] = ..., select: Callable[[ReceiveDeadLetterQueueRecordsOutput], _T25] = ..., **arguments: Unpack[_ReceiveDeadLetterQueueRecords]) -> Task[_T25]: ...

class _ReceiveQueueRecords(CallOptions, total=False):
    QueueARN: Required[str]; Limit: int; WaitTimeSeconds: int; VisibilityTimeoutSeconds: int
def receive_queue_records(name: str, /, *, result: type[_T26] = ..., select: Callable[[ReceiveQueueRecordsOutput], _T26] = ..., **arguments: Unpack[_ReceiveQueueRecords]) -> Task[_T26]: ...

class _RegisterStreamConsumer(CallOptions, total=False):
    StreamARN: Required[str]; ConsumerName: Required[str]; StreamId: str; Tags: Mapping[str, str]
def register_stream_consumer(name: str, /, *, result: type[_T27] = ..., select: Callable[[RegisterStreamConsumerOutput], _T27] = ..., **arguments: Unpack[_RegisterStreamConsumer]) -> Task[_T27]: ...

class _RemoveTagsFromStream(CallOptions, total=False):
    StreamName: str; TagKeys: Required[Sequence[str]]; StreamARN: str; StreamId: str
def remove_tags_from_stream(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_RemoveTagsFromStream]) -> Task[_T2]: ...

class _RestoreDeadLetterQueueRecords(CallOptions, total=False):
    QueueARN: Required[str]; Entries: Required[Sequence[RestoreDeadLetterQueueRecordsRequestEntryDict]]
def restore_dead_letter_queue_records(name: str, /, *, result: type[_T28] = ..., select: Callable[[RestoreDeadLetterQueueRecordsOutput], _T28] = ..., **arguments: Unpack[_RestoreDeadLetterQueueRecords]) -> Task[_T28]: ...

class _SplitShard(CallOptions, total=False):
    StreamName: str; ShardToSplit: Required[str]; NewStartingHashKey: Required[str]; StreamARN: str; StreamId: str
def split_shard(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_SplitShard]) -> Task[_T2]: ...

class _StartStreamEncryption(CallOptions, total=False):
    StreamName: str; EncryptionType: Required[_EncryptionType | str]; KeyId: Required[str]; StreamARN: str
    StreamId: str
def start_stream_encryption(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_StartStreamEncryption]) -> Task[_T2]: ...

class _StopStreamEncryption(CallOptions, total=False):
    StreamName: str; EncryptionType: Required[_EncryptionType | str]; KeyId: Required[str]; StreamARN: str
    StreamId: str
def stop_stream_encryption(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_StopStreamEncryption]) -> Task[_T2]: ...

class _TagResource(CallOptions, total=False):
    Tags: Required[Mapping[str, str]]; ResourceARN: Required[str]; StreamId: str
def tag_resource(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_TagResource]) -> Task[_T2]: ...

class _UntagResource(CallOptions, total=False):
    TagKeys: Required[Sequence[str]]; ResourceARN: Required[str]; StreamId: str
def untag_resource(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T2]: ...

class _UpdateAccountSettings(CallOptions, total=False):
    MinimumThroughputBillingCommitment: Required[MinimumThroughputBillingCommitmentInputDict]
def update_account_settings(name: str, /, *, result: type[_T29] = ..., select: Callable[[UpdateAccountSettingsOutput], _T29] = ..., **arguments: Unpack[_UpdateAccountSettings]) -> Task[_T29]: ...

class _UpdateChannel(CallOptions, total=False):
    ChannelARN: Required[str]; S3DestinationConfiguration: S3DestinationUpdateInputDict
    S3TablesDestinationConfiguration: S3TablesDestinationUpdateInputDict
    LoggingConfiguration: ChannelLoggingUpdateInputDict
def update_channel(name: str, /, *, result: type[_T30] = ..., select: Callable[[UpdateChannelOutput], _T30] = ..., **arguments: Unpack[_UpdateChannel]) -> Task[_T30]: ...

class _UpdateDeadLetterQueueRecordsVisibility(CallOptions, total=False):
    QueueARN: Required[str]; Entries: Required[Sequence[UpdateDeadLetterQueueRecordsVisibilityRequestEntryDict]]
def update_dead_letter_queue_records_visibility(name: str, /, *, result: type[_T31] = ..., select: Callable[[UpdateDeadLetterQueueRecordsVisibilityOutput], _T31] = ..., **arguments: Unpack[_UpdateDeadLetterQueueRecordsVisibility]) -> Task[_T31]: ...

class _UpdateMaxRecordSize(CallOptions, total=False):
    StreamARN: str; StreamId: str; MaxRecordSizeInKiB: Required[int]
def update_max_record_size(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_UpdateMaxRecordSize]) -> Task[_T2]: ...

class _UpdateQueue(CallOptions, total=False):
    QueueARN: Required[str]; QueueAttributes: Required[QueueAttributesDict | _QueueAttributes]
def update_queue(name: str, /, *, result: type[_T32] = ..., select: Callable[[UpdateQueueOutput], _T32] = ..., **arguments: Unpack[_UpdateQueue]) -> Task[_T32]: ...

class _UpdateQueueRecordsVisibility(CallOptions, total=False):
    QueueARN: Required[str]; Entries: Required[Sequence[UpdateQueueRecordsVisibilityRequestEntryDict]]
def update_queue_records_visibility(name: str, /, *, result: type[_T33] = ..., select: Callable[[UpdateQueueRecordsVisibilityOutput], _T33] = ..., **arguments: Unpack[_UpdateQueueRecordsVisibility]) -> Task[_T33]: ...

class _UpdateShardCount(CallOptions, total=False):
    StreamName: str; TargetShardCount: Required[int]; ScalingType: Required[_ScalingType | str]; StreamARN: str
    StreamId: str
def update_shard_count(name: str, /, *, result: type[_T34] = ..., select: Callable[[UpdateShardCountOutput], _T34] = ..., **arguments: Unpack[_UpdateShardCount]) -> Task[_T34]: ...

class _UpdateStreamMode(CallOptions, total=False):
    StreamARN: Required[str]; StreamId: str; StreamModeDetails: Required[StreamModeDetailsDict | _StreamModeDetails]
    WarmThroughputMiBps: int
def update_stream_mode(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_UpdateStreamMode]) -> Task[_T2]: ...

class _UpdateStreamRecordDistributionStrategy(CallOptions, total=False):
    StreamARN: Required[str]; StreamId: str; RecordDistributionStrategy: Required[_RecordDistributionStrategy | str]
def update_stream_record_distribution_strategy(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_UpdateStreamRecordDistributionStrategy]) -> Task[_T2]: ...

class _UpdateStreamWarmThroughput(CallOptions, total=False):
    StreamARN: str; StreamName: str; StreamId: str; WarmThroughputMiBps: Required[int]
def update_stream_warm_throughput(name: str, /, *, result: type[_T35] = ..., select: Callable[[UpdateStreamWarmThroughputOutput], _T35] = ..., **arguments: Unpack[_UpdateStreamWarmThroughput]) -> Task[_T35]: ...
