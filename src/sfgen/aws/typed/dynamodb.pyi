"""dynamodb: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

ApproximateCreationDateTimePrecision: TypeAlias = Literal["MILLISECOND", "MICROSECOND"]
AttributeAction: TypeAlias = Literal["ADD", "PUT", "DELETE"]
BackupStatus: TypeAlias = Literal["CREATING", "DELETED", "AVAILABLE"]
BackupType: TypeAlias = Literal["USER", "SYSTEM", "AWS_BACKUP"]
BackupTypeFilter: TypeAlias = Literal["USER", "SYSTEM", "AWS_BACKUP", "ALL"]
BatchStatementErrorCodeEnum: TypeAlias = Literal["ConditionalCheckFailed", "ItemCollectionSizeLimitExceeded", "RequestLimitExceeded", "ValidationError", "ProvisionedThroughputExceeded", "TransactionConflict", "ThrottlingError", "InternalServerError", "ResourceNotFound", "AccessDenied", "DuplicateItem"]
BillingMode: TypeAlias = Literal["PROVISIONED", "PAY_PER_REQUEST"]
BulkOperationInputFormat: TypeAlias = Literal["DYNAMODB_JSON", "ION"]
BulkOperationPerformanceTier: TypeAlias = Literal["STANDARD", "ACCELERATED"]
BulkOperationStatus: TypeAlias = Literal["IN_PROGRESS", "COMPLETED", "COMPLETED_WITH_ERRORS", "CANCELLING", "CANCELLED", "FAILED"]
ComparisonOperator: TypeAlias = Literal["EQ", "NE", "IN", "LE", "LT", "GE", "GT", "BETWEEN", "NOT_NULL", "NULL", "CONTAINS", "NOT_CONTAINS", "BEGINS_WITH"]
ConditionalOperator: TypeAlias = Literal["AND", "OR"]
ContinuousBackupsStatus: TypeAlias = Literal["ENABLED", "DISABLED"]
ContributorInsightsAction: TypeAlias = Literal["ENABLE", "DISABLE"]
ContributorInsightsMode: TypeAlias = Literal["ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"]
ContributorInsightsStatus: TypeAlias = Literal["ENABLING", "ENABLED", "DISABLING", "DISABLED", "FAILED"]
DestinationStatus: TypeAlias = Literal["ENABLING", "ACTIVE", "DISABLING", "DISABLED", "ENABLE_FAILED", "UPDATING"]
DisassociationMode: TypeAlias = Literal["WAIT_FOR_REPLICATION"]
ExportFormat: TypeAlias = Literal["DYNAMODB_JSON", "ION"]
ExportStatus: TypeAlias = Literal["IN_PROGRESS", "COMPLETED", "FAILED"]
ExportType: TypeAlias = Literal["FULL_EXPORT", "INCREMENTAL_EXPORT"]
ExportViewType: TypeAlias = Literal["NEW_IMAGE", "NEW_AND_OLD_IMAGES"]
GlobalTableSettingsReplicationMode: TypeAlias = Literal["ENABLED", "DISABLED", "ENABLED_WITH_OVERRIDES"]
GlobalTableStatus: TypeAlias = Literal["CREATING", "ACTIVE", "DELETING", "UPDATING"]
ImportStatus: TypeAlias = Literal["IN_PROGRESS", "COMPLETED", "CANCELLING", "CANCELLED", "FAILED"]
IndexStatus: TypeAlias = Literal["CREATING", "UPDATING", "DELETING", "ACTIVE"]
InputCompressionType: TypeAlias = Literal["GZIP", "ZSTD", "NONE"]
InputFormat: TypeAlias = Literal["DYNAMODB_JSON", "ION", "CSV"]
KeyType: TypeAlias = Literal["HASH", "RANGE"]
MultiRegionConsistency: TypeAlias = Literal["EVENTUAL", "STRONG"]
OutputTypeEnum: TypeAlias = Literal["ERROR", "CONDITION_CHECK_FAILURE"]
PointInTimeRecoveryStatus: TypeAlias = Literal["ENABLED", "DISABLED"]
ProjectionType: TypeAlias = Literal["ALL", "KEYS_ONLY", "INCLUDE"]
ReplicaStatus: TypeAlias = Literal["CREATING", "CREATION_FAILED", "UPDATING", "DELETING", "ACTIVE", "REGION_DISABLED", "INACCESSIBLE_ENCRYPTION_CREDENTIALS", "ARCHIVING", "ARCHIVED", "REPLICATION_NOT_AUTHORIZED"]
ReturnConsumedCapacity: TypeAlias = Literal["INDEXES", "TOTAL", "NONE"]
ReturnItemCollectionMetrics: TypeAlias = Literal["SIZE", "NONE"]
ReturnValue: TypeAlias = Literal["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"]
ReturnValuesOnConditionCheckFailure: TypeAlias = Literal["ALL_OLD", "NONE"]
S3SseAlgorithm: TypeAlias = Literal["AES256", "KMS"]
SSEStatus: TypeAlias = Literal["ENABLING", "ENABLED", "DISABLING", "DISABLED", "UPDATING"]
SSEType: TypeAlias = Literal["AES256", "KMS"]
ScalarAttributeType: TypeAlias = Literal["S", "N", "B"]
SearchSchemaElementType: TypeAlias = Literal["HASH", "INLINE_FILTER"]
Select: TypeAlias = Literal["ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES", "COUNT"]
StreamViewType: TypeAlias = Literal["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"]
TableClass: TypeAlias = Literal["STANDARD", "STANDARD_INFREQUENT_ACCESS"]
TableStatus: TypeAlias = Literal["CREATING", "UPDATING", "DELETING", "ACTIVE", "INACCESSIBLE_ENCRYPTION_CREDENTIALS", "ARCHIVING", "ARCHIVED", "REPLICATION_NOT_AUTHORIZED"]
TimeToLiveStatus: TypeAlias = Literal["ENABLING", "DISABLING", "ENABLED", "DISABLED"]
VectorDistanceFunction: TypeAlias = Literal["COSINE", "DOT_PRODUCT", "EUCLIDEAN"]
WitnessStatus: TypeAlias = Literal["CREATING", "DELETING", "ACTIVE"]
_ApproximateCreationDateTimePrecision: TypeAlias = ApproximateCreationDateTimePrecision
_ArchivalSummary: TypeAlias = ArchivalSummary
_BackupDescription: TypeAlias = BackupDescription
_BackupDetails: TypeAlias = BackupDetails
_BackupStatus: TypeAlias = BackupStatus
_BackupType: TypeAlias = BackupType
_BillingMode: TypeAlias = BillingMode
_BillingModeSummary: TypeAlias = BillingModeSummary
_BulkOperationDescription: TypeAlias = BulkOperationDescription
_BulkOperationStatus: TypeAlias = BulkOperationStatus
_BulkOperationUsage: TypeAlias = BulkOperationUsage
_ComparisonOperator: TypeAlias = ComparisonOperator
_ConditionalOperator: TypeAlias = ConditionalOperator
_ConsumedCapacity: TypeAlias = ConsumedCapacity
_ContinuousBackupsDescription: TypeAlias = ContinuousBackupsDescription
_ContinuousBackupsStatus: TypeAlias = ContinuousBackupsStatus
_ContributorInsightsAction: TypeAlias = ContributorInsightsAction
_ContributorInsightsMode: TypeAlias = ContributorInsightsMode
_ContributorInsightsStatus: TypeAlias = ContributorInsightsStatus
_DeleteRequest: TypeAlias = DeleteRequest
_DestinationStatus: TypeAlias = DestinationStatus
_DisassociationMode: TypeAlias = DisassociationMode
_EnableKinesisStreamingConfiguration: TypeAlias = EnableKinesisStreamingConfiguration
_ExportDescription: TypeAlias = ExportDescription
_ExportFormat: TypeAlias = ExportFormat
_ExportStatus: TypeAlias = ExportStatus
_ExportType: TypeAlias = ExportType
_ExportViewType: TypeAlias = ExportViewType
_FailureException: TypeAlias = FailureException
_FilterSpecification: TypeAlias = FilterSpecification
_GlobalTableDescription: TypeAlias = GlobalTableDescription
_GlobalTableSettingsReplicationMode: TypeAlias = GlobalTableSettingsReplicationMode
_GlobalTableStatus: TypeAlias = GlobalTableStatus
_ImportStatus: TypeAlias = ImportStatus
_ImportTableDescription: TypeAlias = ImportTableDescription
_IncrementalExportSpecification: TypeAlias = IncrementalExportSpecification
_IndexStatus: TypeAlias = IndexStatus
_InputCompressionType: TypeAlias = InputCompressionType
_InputFormat: TypeAlias = InputFormat
_InputFormatOptions: TypeAlias = InputFormatOptions
_InputS3Configuration: TypeAlias = InputS3Configuration
_ItemCollectionMetrics: TypeAlias = ItemCollectionMetrics
_KeyType: TypeAlias = KeyType
_MultiRegionConsistency: TypeAlias = MultiRegionConsistency
_OnDemandThroughput: TypeAlias = OnDemandThroughput
_OnDemandThroughputOverride: TypeAlias = OnDemandThroughputOverride
_OutputS3Configuration: TypeAlias = OutputS3Configuration
_PointInTimeRecoveryDescription: TypeAlias = PointInTimeRecoveryDescription
_PointInTimeRecoveryStatus: TypeAlias = PointInTimeRecoveryStatus
_Projection: TypeAlias = Projection
_ProjectionType: TypeAlias = ProjectionType
_ProvisionedThroughput: TypeAlias = ProvisionedThroughput
_ProvisionedThroughputOverride: TypeAlias = ProvisionedThroughputOverride
_PutRequest: TypeAlias = PutRequest
_ReplicaStatus: TypeAlias = ReplicaStatus
_RestoreSummary: TypeAlias = RestoreSummary
_ReturnConsumedCapacity: TypeAlias = ReturnConsumedCapacity
_ReturnItemCollectionMetrics: TypeAlias = ReturnItemCollectionMetrics
_ReturnValuesOnConditionCheckFailure: TypeAlias = ReturnValuesOnConditionCheckFailure
_S3BucketSource: TypeAlias = S3BucketSource
_S3SseAlgorithm: TypeAlias = S3SseAlgorithm
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata
_SearchSchemaElementType: TypeAlias = SearchSchemaElementType
_Select: TypeAlias = Select
_SourceTableDetails: TypeAlias = SourceTableDetails
_SourceTableFeatureDetails: TypeAlias = SourceTableFeatureDetails
_StreamSpecification: TypeAlias = StreamSpecification
_StreamViewType: TypeAlias = StreamViewType
_TableAutoScalingDescription: TypeAlias = TableAutoScalingDescription
_TableClass: TypeAlias = TableClass
_TableClassSummary: TypeAlias = TableClassSummary
_TableCreationParameters: TypeAlias = TableCreationParameters
_TableDescription: TypeAlias = TableDescription
_TableStatus: TypeAlias = TableStatus
_TimeToLiveDescription: TypeAlias = TimeToLiveDescription
_TimeToLiveSpecification: TypeAlias = TimeToLiveSpecification
_TimeToLiveStatus: TypeAlias = TimeToLiveStatus
_UpdateKinesisStreamingConfiguration: TypeAlias = UpdateKinesisStreamingConfiguration
_WarmThroughput: TypeAlias = WarmThroughput
_WitnessStatus: TypeAlias = WitnessStatus

class _Errors:
    BackupInUseException: ErrorName; BackupNotFoundException: ErrorName; ConditionalCheckFailedException: ErrorName
    ContinuousBackupsUnavailableException: ErrorName; DuplicateItemException: ErrorName
    ExportConflictException: ErrorName; ExportNotFoundException: ErrorName
    GlobalTableAlreadyExistsException: ErrorName; GlobalTableNotFoundException: ErrorName
    IdempotentParameterMismatchException: ErrorName; ImportConflictException: ErrorName
    ImportNotFoundException: ErrorName; IndexNotFoundException: ErrorName; InternalServerErrorException: ErrorName
    InvalidExportTimeException: ErrorName; InvalidRestoreTimeException: ErrorName
    ItemCollectionSizeLimitExceededException: ErrorName; LimitExceededException: ErrorName
    PointInTimeRecoveryUnavailableException: ErrorName; PolicyNotFoundException: ErrorName
    ProvisionedThroughputExceededException: ErrorName; ReplicaAlreadyExistsException: ErrorName
    ReplicaNotFoundException: ErrorName; ReplicatedWriteConflictException: ErrorName
    RequestLimitExceededException: ErrorName; ResourceInUseException: ErrorName; ResourceNotFoundException: ErrorName
    TableAlreadyExistsException: ErrorName; TableInUseException: ErrorName; TableNotFoundException: ErrorName
    ThrottlingException: ErrorName; TransactionCanceledException: ErrorName; TransactionConflictException: ErrorName
    TransactionInProgressException: ErrorName
errors: _Errors

class AttributeDefinitionDict(TypedDict, total=False):
    AttributeName: Required[str]; AttributeType: Required[ScalarAttributeType | str]
class AttributeValueDict(TypedDict, total=False):
    S: str; N: str; B: object; SS: Sequence[str]; NS: Sequence[str]; BS: Sequence[object]
    M: Mapping[str, AttributeValueDict | AttributeValue]; L: Sequence[AttributeValueDict | AttributeValue]; NULL: bool
    BOOL: bool
class AttributeValueUpdateDict(TypedDict, total=False):
    Value: AttributeValueDict | AttributeValue; Action: AttributeAction | str
class AutoScalingPolicyUpdateDict(TypedDict, total=False):
    PolicyName: str
    TargetTrackingScalingPolicyConfiguration: Required[AutoScalingTargetTrackingScalingPolicyConfigurationUpdateDict]
class AutoScalingSettingsUpdateDict(TypedDict, total=False):
    MinimumUnits: int; MaximumUnits: int; AutoScalingDisabled: bool; AutoScalingRoleArn: str
    ScalingPolicyUpdate: AutoScalingPolicyUpdateDict
class AutoScalingTargetTrackingScalingPolicyConfigurationUpdateDict(TypedDict, total=False):
    DisableScaleIn: bool; ScaleInCooldown: int; ScaleOutCooldown: int; TargetValue: Required[float]
class BatchExecuteStatementInputDict(TypedDict, total=False):
    Statements: Required[Sequence[BatchStatementRequestDict]]; ReturnConsumedCapacity: _ReturnConsumedCapacity | str
class BatchGetItemInputDict(TypedDict, total=False):
    RequestItems: Required[Mapping[str, KeysAndAttributesDict | KeysAndAttributes]]
    ReturnConsumedCapacity: _ReturnConsumedCapacity | str
class BatchStatementRequestDict(TypedDict, total=False):
    Statement: Required[str]; Parameters: Sequence[AttributeValueDict | AttributeValue]; ConsistentRead: bool
    ReturnValuesOnConditionCheckFailure: _ReturnValuesOnConditionCheckFailure | str
class BatchWriteItemInputDict(TypedDict, total=False):
    RequestItems: Required[Mapping[str, Sequence[WriteRequestDict | WriteRequest]]]
    ReturnConsumedCapacity: _ReturnConsumedCapacity | str
    ReturnItemCollectionMetrics: _ReturnItemCollectionMetrics | str
class CancelBulkOperationInputDict(TypedDict, total=False):
    BulkOperationArn: Required[str]
class ConditionDict(TypedDict, total=False):
    AttributeValueList: Sequence[AttributeValueDict | AttributeValue]
    ComparisonOperator: Required[_ComparisonOperator | str]
class ConditionCheckDict(TypedDict, total=False):
    Key: Required[Mapping[str, AttributeValueDict | AttributeValue]]; TableName: Required[str]
    ConditionExpression: Required[str]; ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]
    ReturnValuesOnConditionCheckFailure: _ReturnValuesOnConditionCheckFailure | str
class CreateBackupInputDict(TypedDict, total=False):
    TableName: Required[str]; BackupName: Required[str]
class CreateGlobalSecondaryIndexActionDict(TypedDict, total=False):
    IndexName: Required[str]; KeySchema: Required[Sequence[KeySchemaElementDict | KeySchemaElement]]
    Projection: Required[ProjectionDict | _Projection]
    ProvisionedThroughput: ProvisionedThroughputDict | _ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughputDict | _OnDemandThroughput
    WarmThroughput: WarmThroughputDict | _WarmThroughput
class CreateGlobalTableInputDict(TypedDict, total=False):
    GlobalTableName: Required[str]; ReplicationGroup: Required[Sequence[ReplicaDict | Replica]]
class CreateGlobalTableWitnessGroupMemberActionDict(TypedDict, total=False):
    RegionName: Required[str]
class CreateReplicaActionDict(TypedDict, total=False):
    RegionName: Required[str]
class CreateReplicationGroupMemberActionDict(TypedDict, total=False):
    RegionName: Required[str]; KmsMasterKeyId: str
    ProvisionedThroughputOverride: ProvisionedThroughputOverrideDict | _ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverrideDict | _OnDemandThroughputOverride
    GlobalSecondaryIndexes: Sequence[ReplicaGlobalSecondaryIndexDict]; TableClassOverride: TableClass | str
class CreateTableInputDict(TypedDict, total=False):
    AttributeDefinitions: Sequence[AttributeDefinitionDict | AttributeDefinition]; TableName: Required[str]
    KeySchema: Sequence[KeySchemaElementDict | KeySchemaElement]
    LocalSecondaryIndexes: Sequence[LocalSecondaryIndexDict]
    GlobalSecondaryIndexes: Sequence[GlobalSecondaryIndexDict | GlobalSecondaryIndex]; BillingMode: _BillingMode | str
    ProvisionedThroughput: ProvisionedThroughputDict | _ProvisionedThroughput
    StreamSpecification: StreamSpecificationDict | _StreamSpecification
    SseSpecification: SSESpecificationDict | SSESpecification; Tags: Sequence[TagDict | Tag]
    TableClass: _TableClass | str; DeletionProtectionEnabled: bool
    WarmThroughput: WarmThroughputDict | _WarmThroughput; ResourcePolicy: str
    OnDemandThroughput: OnDemandThroughputDict | _OnDemandThroughput; GlobalTableSourceArn: str
    GlobalTableSettingsReplicationMode: _GlobalTableSettingsReplicationMode | str
    VectorIndexes: Sequence[VectorIndexDict | VectorIndex]
class CreateVectorIndexActionDict(TypedDict, total=False):
    IndexName: Required[str]; VectorAttribute: Required[VectorAttributeDefinitionDict | VectorAttributeDefinition]
    SearchSchema: Sequence[SearchSchemaElementDict | SearchSchemaElement]
    Projection: Required[ProjectionDict | _Projection]; Dimensions: Required[int]
    DistanceFunction: Required[VectorDistanceFunction | str]
class CsvOptionsDict(TypedDict, total=False):
    Delimiter: str; HeaderList: Sequence[str]
class DeleteDict(TypedDict, total=False):
    Key: Required[Mapping[str, AttributeValueDict | AttributeValue]]; TableName: Required[str]
    ConditionExpression: str; ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]
    ReturnValuesOnConditionCheckFailure: _ReturnValuesOnConditionCheckFailure | str
class DeleteBackupInputDict(TypedDict, total=False):
    BackupArn: Required[str]
class DeleteGlobalSecondaryIndexActionDict(TypedDict, total=False):
    IndexName: Required[str]
class DeleteGlobalTableWitnessGroupMemberActionDict(TypedDict, total=False):
    RegionName: Required[str]
class DeleteItemInputDict(TypedDict, total=False):
    TableName: Required[str]; Key: Required[Mapping[str, AttributeValueDict | AttributeValue]]
    Expected: Mapping[str, ExpectedAttributeValueDict]; ConditionalOperator: _ConditionalOperator | str
    ReturnValues: ReturnValue | str; ReturnConsumedCapacity: _ReturnConsumedCapacity | str
    ReturnItemCollectionMetrics: _ReturnItemCollectionMetrics | str; ConditionExpression: str
    ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]
    ReturnValuesOnConditionCheckFailure: _ReturnValuesOnConditionCheckFailure | str
class DeleteReplicaActionDict(TypedDict, total=False):
    RegionName: Required[str]
class DeleteReplicationGroupMemberActionDict(TypedDict, total=False):
    RegionName: Required[str]
class DeleteRequestDict(TypedDict, total=False):
    Key: Required[Mapping[str, AttributeValueDict | AttributeValue]]
class DeleteResourcePolicyInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; ExpectedRevisionId: str
class DeleteTableInputDict(TypedDict, total=False):
    TableName: Required[str]
class DeleteVectorIndexActionDict(TypedDict, total=False):
    IndexName: Required[str]
class DescribeBackupInputDict(TypedDict, total=False):
    BackupArn: Required[str]
class DescribeBulkOperationInputDict(TypedDict, total=False):
    BulkOperationArn: Required[str]
class DescribeContinuousBackupsInputDict(TypedDict, total=False):
    TableName: Required[str]
class DescribeContributorInsightsInputDict(TypedDict, total=False):
    TableName: Required[str]; IndexName: str
class DescribeEndpointsRequestDict(TypedDict, total=False):
    ...
class DescribeExportInputDict(TypedDict, total=False):
    ExportArn: Required[str]
class DescribeGlobalTableInputDict(TypedDict, total=False):
    GlobalTableName: Required[str]
class DescribeGlobalTableSettingsInputDict(TypedDict, total=False):
    GlobalTableName: Required[str]
class DescribeImportInputDict(TypedDict, total=False):
    ImportArn: Required[str]
class DescribeKinesisStreamingDestinationInputDict(TypedDict, total=False):
    TableName: Required[str]
class DescribeLimitsInputDict(TypedDict, total=False):
    ...
class DescribeTableInputDict(TypedDict, total=False):
    TableName: Required[str]
class DescribeTableReplicaAutoScalingInputDict(TypedDict, total=False):
    TableName: Required[str]
class DescribeTimeToLiveInputDict(TypedDict, total=False):
    TableName: Required[str]
class DisassociateReplicationGroupMemberActionDict(TypedDict, total=False):
    RegionName: Required[str]; DisassociationMode: Required[_DisassociationMode | str]
class EnableKinesisStreamingConfigurationDict(TypedDict, total=False):
    ApproximateCreationDateTimePrecision: _ApproximateCreationDateTimePrecision | str
class ExecuteStatementInputDict(TypedDict, total=False):
    Statement: Required[str]; Parameters: Sequence[AttributeValueDict | AttributeValue]; ConsistentRead: bool
    NextToken: str; ReturnConsumedCapacity: _ReturnConsumedCapacity | str; Limit: int
    ReturnValuesOnConditionCheckFailure: _ReturnValuesOnConditionCheckFailure | str
class ExecuteTransactionInputDict(TypedDict, total=False):
    TransactStatements: Required[Sequence[ParameterizedStatementDict]]; ClientRequestToken: str
    ReturnConsumedCapacity: _ReturnConsumedCapacity | str
class ExpectedAttributeValueDict(TypedDict, total=False):
    Value: AttributeValueDict | AttributeValue; Exists: bool; ComparisonOperator: _ComparisonOperator | str
    AttributeValueList: Sequence[AttributeValueDict | AttributeValue]
class ExportTableToPointInTimeInputDict(TypedDict, total=False):
    TableArn: Required[str]; ExportTime: str | datetime; ClientToken: str; S3Bucket: Required[str]; S3BucketOwner: str
    S3Prefix: str; S3SseAlgorithm: _S3SseAlgorithm | str; S3SseKmsKeyId: str; ExportFormat: _ExportFormat | str
    ExportType: _ExportType | str
    IncrementalExportSpecification: IncrementalExportSpecificationDict | _IncrementalExportSpecification
    FilterSpecification: FilterSpecificationDict | _FilterSpecification
class FilterSpecificationDict(TypedDict, total=False):
    FilterExpression: str; ProjectionExpression: str; KeyConditionExpression: str
    ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]
class GetDict(TypedDict, total=False):
    Key: Required[Mapping[str, AttributeValueDict | AttributeValue]]; TableName: Required[str]
    ProjectionExpression: str; ExpressionAttributeNames: Mapping[str, str]
class GetItemInputDict(TypedDict, total=False):
    TableName: Required[str]; Key: Required[Mapping[str, AttributeValueDict | AttributeValue]]
    AttributesToGet: Sequence[str]; ConsistentRead: bool; ReturnConsumedCapacity: _ReturnConsumedCapacity | str
    ProjectionExpression: str; ExpressionAttributeNames: Mapping[str, str]
class GetResourcePolicyInputDict(TypedDict, total=False):
    ResourceArn: Required[str]
class GlobalSecondaryIndexDict(TypedDict, total=False):
    IndexName: Required[str]; KeySchema: Required[Sequence[KeySchemaElementDict | KeySchemaElement]]
    Projection: Required[ProjectionDict | _Projection]
    ProvisionedThroughput: ProvisionedThroughputDict | _ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughputDict | _OnDemandThroughput
    WarmThroughput: WarmThroughputDict | _WarmThroughput
class GlobalSecondaryIndexAutoScalingUpdateDict(TypedDict, total=False):
    IndexName: str; ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdateDict
class GlobalSecondaryIndexUpdateDict(TypedDict, total=False):
    Update: UpdateGlobalSecondaryIndexActionDict; Create: CreateGlobalSecondaryIndexActionDict
    Delete: DeleteGlobalSecondaryIndexActionDict
class GlobalTableGlobalSecondaryIndexSettingsUpdateDict(TypedDict, total=False):
    IndexName: Required[str]; ProvisionedWriteCapacityUnits: int
    ProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdateDict
class GlobalTableWitnessGroupUpdateDict(TypedDict, total=False):
    Create: CreateGlobalTableWitnessGroupMemberActionDict; Delete: DeleteGlobalTableWitnessGroupMemberActionDict
class ImportTableInputDict(TypedDict, total=False):
    ClientToken: str; S3BucketSource: Required[S3BucketSourceDict | _S3BucketSource]
    InputFormat: Required[_InputFormat | str]; InputFormatOptions: InputFormatOptionsDict | _InputFormatOptions
    InputCompressionType: _InputCompressionType | str
    TableCreationParameters: Required[TableCreationParametersDict | _TableCreationParameters]
class IncrementalExportSpecificationDict(TypedDict, total=False):
    ExportFromTime: str | datetime; ExportToTime: str | datetime; ExportViewType: _ExportViewType | str
class InputFormatOptionsDict(TypedDict, total=False):
    Csv: CsvOptionsDict | CsvOptions
class InputS3ConfigurationDict(TypedDict, total=False):
    S3BucketOwner: str; S3Bucket: Required[str]; S3KeyPrefix: str
    InputFormat: Required[BulkOperationInputFormat | str]; InputCompressionType: _InputCompressionType | str
class KeySchemaElementDict(TypedDict, total=False):
    AttributeName: Required[str]; KeyType: Required[_KeyType | str]
class KeysAndAttributesDict(TypedDict, total=False):
    Keys: Required[Sequence[Mapping[str, AttributeValueDict | AttributeValue]]]; AttributesToGet: Sequence[str]
    ConsistentRead: bool; ProjectionExpression: str; ExpressionAttributeNames: Mapping[str, str]
class KinesisStreamingDestinationInputDict(TypedDict, total=False):
    TableName: Required[str]; StreamArn: Required[str]
    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfigurationDict | _EnableKinesisStreamingConfiguration
class ListBackupsInputDict(TypedDict, total=False):
    TableName: str; Limit: int; TimeRangeLowerBound: str | datetime; TimeRangeUpperBound: str | datetime
    ExclusiveStartBackupArn: str; BackupType: BackupTypeFilter | str
class ListBulkOperationsInputDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListContributorInsightsInputDict(TypedDict, total=False):
    TableName: str; NextToken: str; MaxResults: int
class ListExportsInputDict(TypedDict, total=False):
    TableArn: str; MaxResults: int; NextToken: str
class ListGlobalTablesInputDict(TypedDict, total=False):
    ExclusiveStartGlobalTableName: str; Limit: int; RegionName: str
class ListImportsInputDict(TypedDict, total=False):
    TableArn: str; PageSize: int; NextToken: str
class ListTablesInputDict(TypedDict, total=False):
    ExclusiveStartTableName: str; Limit: int
class ListTagsOfResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; NextToken: str
class LocalSecondaryIndexDict(TypedDict, total=False):
    IndexName: Required[str]; KeySchema: Required[Sequence[KeySchemaElementDict | KeySchemaElement]]
    Projection: Required[ProjectionDict | _Projection]
class OnDemandThroughputDict(TypedDict, total=False):
    MaxReadRequestUnits: int; MaxWriteRequestUnits: int
class OnDemandThroughputOverrideDict(TypedDict, total=False):
    MaxReadRequestUnits: int
class OutputS3ConfigurationDict(TypedDict, total=False):
    S3BucketOwner: str; S3Bucket: str; S3KeyPrefix: str; S3SseAlgorithm: _S3SseAlgorithm | str; S3SseKmsKeyId: str
    OutputType: Required[Sequence[OutputTypeEnum | str]]
class ParameterizedStatementDict(TypedDict, total=False):
    Statement: Required[str]; Parameters: Sequence[AttributeValueDict | AttributeValue]
    ReturnValuesOnConditionCheckFailure: _ReturnValuesOnConditionCheckFailure | str
class PointInTimeRecoverySpecificationDict(TypedDict, total=False):
    PointInTimeRecoveryEnabled: Required[bool]; RecoveryPeriodInDays: int
class ProjectionDict(TypedDict, total=False):
    ProjectionType: _ProjectionType | str; NonKeyAttributes: Sequence[str]
class ProvisionedThroughputDict(TypedDict, total=False):
    ReadCapacityUnits: Required[int]; WriteCapacityUnits: Required[int]
class ProvisionedThroughputOverrideDict(TypedDict, total=False):
    ReadCapacityUnits: int
class PutDict(TypedDict, total=False):
    Item: Required[Mapping[str, AttributeValueDict | AttributeValue]]; TableName: Required[str]
    ConditionExpression: str; ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]
    ReturnValuesOnConditionCheckFailure: _ReturnValuesOnConditionCheckFailure | str
class PutItemInputDict(TypedDict, total=False):
    TableName: Required[str]; Item: Required[Mapping[str, AttributeValueDict | AttributeValue]]
    Expected: Mapping[str, ExpectedAttributeValueDict]; ReturnValues: ReturnValue | str
    ReturnConsumedCapacity: _ReturnConsumedCapacity | str
    ReturnItemCollectionMetrics: _ReturnItemCollectionMetrics | str; ConditionalOperator: _ConditionalOperator | str
    ConditionExpression: str; ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]
    ReturnValuesOnConditionCheckFailure: _ReturnValuesOnConditionCheckFailure | str
class PutRequestDict(TypedDict, total=False):
    Item: Required[Mapping[str, AttributeValueDict | AttributeValue]]
class PutResourcePolicyInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; Policy: Required[str]; ExpectedRevisionId: str; ConfirmRemoveSelfResourceAccess: bool
class QueryInputDict(TypedDict, total=False):
    TableName: Required[str]; IndexName: str; Select: _Select | str; AttributesToGet: Sequence[str]; Limit: int
    ConsistentRead: bool; KeyConditions: Mapping[str, ConditionDict]; QueryFilter: Mapping[str, ConditionDict]
    ConditionalOperator: _ConditionalOperator | str; ScanIndexForward: bool
    ExclusiveStartKey: Mapping[str, AttributeValueDict | AttributeValue]
    ReturnConsumedCapacity: _ReturnConsumedCapacity | str; ProjectionExpression: str; FilterExpression: str
    KeyConditionExpression: str; ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]
class ReplicaDict(TypedDict, total=False):
    RegionName: str
class ReplicaAutoScalingUpdateDict(TypedDict, total=False):
    RegionName: Required[str]
    ReplicaGlobalSecondaryIndexUpdates: Sequence[ReplicaGlobalSecondaryIndexAutoScalingUpdateDict]
    ReplicaProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdateDict
class ReplicaGlobalSecondaryIndexDict(TypedDict, total=False):
    IndexName: Required[str]
    ProvisionedThroughputOverride: ProvisionedThroughputOverrideDict | _ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverrideDict | _OnDemandThroughputOverride
class ReplicaGlobalSecondaryIndexAutoScalingUpdateDict(TypedDict, total=False):
    IndexName: str; ProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdateDict
class ReplicaGlobalSecondaryIndexSettingsUpdateDict(TypedDict, total=False):
    IndexName: Required[str]; ProvisionedReadCapacityUnits: int
    ProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdateDict
class ReplicaSettingsUpdateDict(TypedDict, total=False):
    RegionName: Required[str]; ReplicaProvisionedReadCapacityUnits: int
    ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdateDict
    ReplicaGlobalSecondaryIndexSettingsUpdate: Sequence[ReplicaGlobalSecondaryIndexSettingsUpdateDict]
    ReplicaTableClass: TableClass | str
class ReplicaUpdateDict(TypedDict, total=False):
    Create: CreateReplicaActionDict; Delete: DeleteReplicaActionDict
class ReplicationGroupUpdateDict(TypedDict, total=False):
    Create: CreateReplicationGroupMemberActionDict; Update: UpdateReplicationGroupMemberActionDict
    Delete: DeleteReplicationGroupMemberActionDict; Disassociate: DisassociateReplicationGroupMemberActionDict
class RestoreTableFromBackupInputDict(TypedDict, total=False):
    TargetTableName: Required[str]; BackupArn: Required[str]; BillingModeOverride: BillingMode | str
    GlobalSecondaryIndexOverride: Sequence[GlobalSecondaryIndexDict | GlobalSecondaryIndex]
    LocalSecondaryIndexOverride: Sequence[LocalSecondaryIndexDict]
    ProvisionedThroughputOverride: ProvisionedThroughputDict | ProvisionedThroughput
    OnDemandThroughputOverride: OnDemandThroughputDict | OnDemandThroughput
    SseSpecificationOverride: SSESpecificationDict | SSESpecification
    VectorIndexOverride: Sequence[VectorIndexDict | VectorIndex]
class RestoreTableToPointInTimeInputDict(TypedDict, total=False):
    SourceTableArn: str; SourceTableName: str; TargetTableName: Required[str]; UseLatestRestorableTime: bool
    RestoreDateTime: str | datetime; BillingModeOverride: BillingMode | str
    GlobalSecondaryIndexOverride: Sequence[GlobalSecondaryIndexDict | GlobalSecondaryIndex]
    LocalSecondaryIndexOverride: Sequence[LocalSecondaryIndexDict]
    ProvisionedThroughputOverride: ProvisionedThroughputDict | ProvisionedThroughput
    OnDemandThroughputOverride: OnDemandThroughputDict | OnDemandThroughput
    SseSpecificationOverride: SSESpecificationDict | SSESpecification
    VectorIndexOverride: Sequence[VectorIndexDict | VectorIndex]
class S3BucketSourceDict(TypedDict, total=False):
    S3BucketOwner: str; S3Bucket: Required[str]; S3KeyPrefix: str
class SSESpecificationDict(TypedDict, total=False):
    Enabled: bool; SseType: SSEType | str; KmsMasterKeyId: str
class ScanInputDict(TypedDict, total=False):
    TableName: Required[str]; IndexName: str; AttributesToGet: Sequence[str]; Limit: int; Select: _Select | str
    ScanFilter: Mapping[str, ConditionDict]; ConditionalOperator: _ConditionalOperator | str
    ExclusiveStartKey: Mapping[str, AttributeValueDict | AttributeValue]
    ReturnConsumedCapacity: _ReturnConsumedCapacity | str; TotalSegments: int; Segment: int; ProjectionExpression: str
    FilterExpression: str; ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]; ConsistentRead: bool
class SearchSchemaElementDict(TypedDict, total=False):
    AttributeName: Required[str]; SearchSchemaElementType: Required[_SearchSchemaElementType | str]
class SearchVectorsInputDict(TypedDict, total=False):
    TableName: Required[str]; IndexName: Required[str]; ReturnConsumedCapacity: _ReturnConsumedCapacity | str
    ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]; ProjectionExpression: str
    SearchVector: Required[Sequence[AttributeValueDict | AttributeValue]]; SearchConditionExpression: str
    TopK: Required[int]
class StartBulkPutItemsInputDict(TypedDict, total=False):
    ClientToken: str; InputS3Configuration: Required[InputS3ConfigurationDict | _InputS3Configuration]
    OutputS3Configuration: Required[OutputS3ConfigurationDict | _OutputS3Configuration]; TableName: Required[str]
    MaxWriteRequestUnits: int; PerformanceTier: BulkOperationPerformanceTier | str
class StreamSpecificationDict(TypedDict, total=False):
    StreamEnabled: Required[bool]; StreamViewType: _StreamViewType | str
class TableCreationParametersDict(TypedDict, total=False):
    TableName: Required[str]; AttributeDefinitions: Required[Sequence[AttributeDefinitionDict | AttributeDefinition]]
    KeySchema: Required[Sequence[KeySchemaElementDict | KeySchemaElement]]; BillingMode: _BillingMode | str
    ProvisionedThroughput: ProvisionedThroughputDict | _ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughputDict | _OnDemandThroughput
    SseSpecification: SSESpecificationDict | SSESpecification
    GlobalSecondaryIndexes: Sequence[GlobalSecondaryIndexDict | GlobalSecondaryIndex]
    VectorIndexes: Sequence[VectorIndexDict | VectorIndex]
class TagDict(TypedDict, total=False):
    Key: Required[str]; Value: Required[str]
class TagResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class TimeToLiveSpecificationDict(TypedDict, total=False):
    Enabled: Required[bool]; AttributeName: Required[str]
class TransactGetItemDict(TypedDict, total=False):
    Get: Required[GetDict]
class TransactGetItemsInputDict(TypedDict, total=False):
    TransactItems: Required[Sequence[TransactGetItemDict]]; ReturnConsumedCapacity: _ReturnConsumedCapacity | str
class TransactWriteItemDict(TypedDict, total=False):
    ConditionCheck: ConditionCheckDict; Put: PutDict; Delete: DeleteDict; Update: UpdateDict
class TransactWriteItemsInputDict(TypedDict, total=False):
    TransactItems: Required[Sequence[TransactWriteItemDict]]; ReturnConsumedCapacity: _ReturnConsumedCapacity | str
    ReturnItemCollectionMetrics: _ReturnItemCollectionMetrics | str; ClientRequestToken: str
class UntagResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateDict(TypedDict, total=False):
    Key: Required[Mapping[str, AttributeValueDict | AttributeValue]]; UpdateExpression: Required[str]
    TableName: Required[str]; ConditionExpression: str; ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]
    ReturnValuesOnConditionCheckFailure: _ReturnValuesOnConditionCheckFailure | str
class UpdateContinuousBackupsInputDict(TypedDict, total=False):
    TableName: Required[str]; PointInTimeRecoverySpecification: Required[PointInTimeRecoverySpecificationDict]
class UpdateContributorInsightsInputDict(TypedDict, total=False):
    TableName: Required[str]; IndexName: str; ContributorInsightsAction: Required[_ContributorInsightsAction | str]
    ContributorInsightsMode: _ContributorInsightsMode | str
class UpdateGlobalSecondaryIndexActionDict(TypedDict, total=False):
    IndexName: Required[str]; ProvisionedThroughput: ProvisionedThroughputDict | _ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughputDict | _OnDemandThroughput
    WarmThroughput: WarmThroughputDict | _WarmThroughput
class UpdateGlobalTableInputDict(TypedDict, total=False):
    GlobalTableName: Required[str]; ReplicaUpdates: Required[Sequence[ReplicaUpdateDict]]
class UpdateGlobalTableSettingsInputDict(TypedDict, total=False):
    GlobalTableName: Required[str]; GlobalTableBillingMode: BillingMode | str
    GlobalTableProvisionedWriteCapacityUnits: int
    GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdateDict
    GlobalTableGlobalSecondaryIndexSettingsUpdate: Sequence[GlobalTableGlobalSecondaryIndexSettingsUpdateDict]
    ReplicaSettingsUpdate: Sequence[ReplicaSettingsUpdateDict]
class UpdateItemInputDict(TypedDict, total=False):
    TableName: Required[str]; Key: Required[Mapping[str, AttributeValueDict | AttributeValue]]
    AttributeUpdates: Mapping[str, AttributeValueUpdateDict]; Expected: Mapping[str, ExpectedAttributeValueDict]
    ConditionalOperator: _ConditionalOperator | str; ReturnValues: ReturnValue | str
    ReturnConsumedCapacity: _ReturnConsumedCapacity | str
    ReturnItemCollectionMetrics: _ReturnItemCollectionMetrics | str; UpdateExpression: str; ConditionExpression: str
    ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]
    ReturnValuesOnConditionCheckFailure: _ReturnValuesOnConditionCheckFailure | str
class UpdateKinesisStreamingConfigurationDict(TypedDict, total=False):
    ApproximateCreationDateTimePrecision: _ApproximateCreationDateTimePrecision | str
class UpdateKinesisStreamingDestinationInputDict(TypedDict, total=False):
    TableName: Required[str]; StreamArn: Required[str]
    UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfigurationDict | _UpdateKinesisStreamingConfiguration
class UpdateReplicationGroupMemberActionDict(TypedDict, total=False):
    RegionName: Required[str]; KmsMasterKeyId: str
    ProvisionedThroughputOverride: ProvisionedThroughputOverrideDict | _ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverrideDict | _OnDemandThroughputOverride
    GlobalSecondaryIndexes: Sequence[ReplicaGlobalSecondaryIndexDict]; TableClassOverride: TableClass | str
class UpdateTableInputDict(TypedDict, total=False):
    AttributeDefinitions: Sequence[AttributeDefinitionDict | AttributeDefinition]; TableName: Required[str]
    BillingMode: _BillingMode | str; ProvisionedThroughput: ProvisionedThroughputDict | _ProvisionedThroughput
    GlobalSecondaryIndexUpdates: Sequence[GlobalSecondaryIndexUpdateDict]
    StreamSpecification: StreamSpecificationDict | _StreamSpecification
    SseSpecification: SSESpecificationDict | SSESpecification; ReplicaUpdates: Sequence[ReplicationGroupUpdateDict]
    TableClass: _TableClass | str; DeletionProtectionEnabled: bool
    MultiRegionConsistency: _MultiRegionConsistency | str
    GlobalTableWitnessUpdates: Sequence[GlobalTableWitnessGroupUpdateDict]
    OnDemandThroughput: OnDemandThroughputDict | _OnDemandThroughput
    WarmThroughput: WarmThroughputDict | _WarmThroughput
    GlobalTableSettingsReplicationMode: _GlobalTableSettingsReplicationMode | str
    DisassociationProtectionEnabled: bool; VectorIndexUpdates: Sequence[VectorIndexUpdateDict]
class UpdateTableReplicaAutoScalingInputDict(TypedDict, total=False):
    GlobalSecondaryIndexUpdates: Sequence[GlobalSecondaryIndexAutoScalingUpdateDict]; TableName: Required[str]
    ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdateDict
    ReplicaUpdates: Sequence[ReplicaAutoScalingUpdateDict]
class UpdateTimeToLiveInputDict(TypedDict, total=False):
    TableName: Required[str]
    TimeToLiveSpecification: Required[TimeToLiveSpecificationDict | _TimeToLiveSpecification]
class VectorAttributeDefinitionDict(TypedDict, total=False):
    AttributeName: Required[str]
class VectorIndexDict(TypedDict, total=False):
    IndexName: Required[str]; VectorAttribute: Required[VectorAttributeDefinitionDict | VectorAttributeDefinition]
    SearchSchema: Sequence[SearchSchemaElementDict | SearchSchemaElement]
    Projection: Required[ProjectionDict | _Projection]; Dimensions: Required[int]
    DistanceFunction: Required[VectorDistanceFunction | str]
class VectorIndexUpdateDict(TypedDict, total=False):
    Create: CreateVectorIndexActionDict; Delete: DeleteVectorIndexActionDict
class WarmThroughputDict(TypedDict, total=False):
    ReadUnitsPerSecond: int; WriteUnitsPerSecond: int
class WriteRequestDict(TypedDict, total=False):
    PutRequest: PutRequestDict | _PutRequest; DeleteRequest: DeleteRequestDict | _DeleteRequest
class ArchivalSummary:
    ArchivalDateTime: str; ArchivalReason: str; ArchivalBackupArn: str
class AttributeDefinition:
    AttributeName: str; AttributeType: ScalarAttributeType
class AttributeValue:
    S: str; N: str; B: str; SS: list[str]; NS: list[str]; BS: list[str]; M: dict[str, AttributeValue]
    L: list[AttributeValue]; NULL: bool; BOOL: bool
class AutoScalingPolicyDescription:
    PolicyName: str
    TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationDescription
class AutoScalingSettingsDescription:
    MinimumUnits: int; MaximumUnits: int; AutoScalingDisabled: bool; AutoScalingRoleArn: str
    ScalingPolicies: list[AutoScalingPolicyDescription]
class AutoScalingTargetTrackingScalingPolicyConfigurationDescription:
    DisableScaleIn: bool; ScaleInCooldown: int; ScaleOutCooldown: int; TargetValue: float
class BackupDescription:
    BackupDetails: _BackupDetails; SourceTableDetails: _SourceTableDetails
    SourceTableFeatureDetails: _SourceTableFeatureDetails
class BackupDetails:
    BackupArn: str; BackupName: str; BackupSizeBytes: int; BackupStatus: _BackupStatus; BackupType: _BackupType
    BackupCreationDateTime: str; BackupExpiryDateTime: str
class BackupSummary:
    TableName: str; TableId: str; TableArn: str; BackupArn: str; BackupName: str; BackupCreationDateTime: str
    BackupExpiryDateTime: str; BackupStatus: _BackupStatus; BackupType: _BackupType; BackupSizeBytes: int
class BatchExecuteStatementOutput:
    Responses: list[BatchStatementResponse]; ConsumedCapacity: list[_ConsumedCapacity]
class BatchGetItemOutput:
    Responses: dict[str, list[dict[str, AttributeValue]]]; UnprocessedKeys: dict[str, KeysAndAttributes]
    ConsumedCapacity: list[_ConsumedCapacity]
class BatchStatementError:
    Code: BatchStatementErrorCodeEnum; Message: str; Item: dict[str, AttributeValue]
class BatchStatementResponse:
    Error: BatchStatementError; TableName: str; Item: dict[str, AttributeValue]
class BatchWriteItemOutput:
    UnprocessedItems: dict[str, list[WriteRequest]]; ItemCollectionMetrics: dict[str, list[_ItemCollectionMetrics]]
    ConsumedCapacity: list[_ConsumedCapacity]
class BillingModeSummary:
    BillingMode: _BillingMode; LastUpdateToPayPerRequestDateTime: str
class BulkOperationBytes:
    BulkPutBytes: int
class BulkOperationDescription:
    BulkOperationArn: str; BulkOperationStatus: _BulkOperationStatus; TableDetails: list[BulkOperationTableDetail]
    ClientToken: str; InputS3Configuration: _InputS3Configuration; OutputS3Configuration: _OutputS3Configuration
    StartTime: str; EndTime: str; ProcessedItemCount: int; ProcessedInputBytes: int; TotalInputBytes: int
    BulkOperationUsage: list[_BulkOperationUsage]; FailedItemCount: int; FailureCode: str; FailureMessage: str
    MaxWriteRequestUnits: int; PerformanceTier: BulkOperationPerformanceTier
class BulkOperationSummary:
    BulkOperationArn: str; BulkOperationStatus: _BulkOperationStatus; StartTime: str; EndTime: str
class BulkOperationTableDetail:
    TableName: str; TableId: str
class BulkOperationUsage:
    TableName: str; BulkPutBytes: int; Table: BulkOperationBytes; LocalSecondaryIndexes: dict[str, BulkOperationBytes]
    GlobalSecondaryIndexes: dict[str, BulkOperationBytes]; VectorIndexes: dict[str, BulkOperationVectorBytes]
class BulkOperationVectorBytes:
    BulkPutVectorBytes: int
class CancelBulkOperationOutput:
    BulkOperationArn: str; BulkOperationStatus: _BulkOperationStatus
class Capacity:
    ReadCapacityUnits: float; WriteCapacityUnits: float; CapacityUnits: float
class ConsumedCapacity:
    TableName: str; CapacityUnits: float; ReadCapacityUnits: float; WriteCapacityUnits: float; Table: Capacity
    LocalSecondaryIndexes: dict[str, Capacity]; GlobalSecondaryIndexes: dict[str, Capacity]
    VectorIndexes: dict[str, VectorCapacity]
class ContinuousBackupsDescription:
    ContinuousBackupsStatus: _ContinuousBackupsStatus; PointInTimeRecoveryDescription: _PointInTimeRecoveryDescription
class ContributorInsightsSummary:
    TableName: str; IndexName: str; ContributorInsightsStatus: _ContributorInsightsStatus
    ContributorInsightsMode: _ContributorInsightsMode
class CreateBackupOutput:
    BackupDetails: _BackupDetails
class CreateGlobalTableOutput:
    GlobalTableDescription: _GlobalTableDescription
class CreateTableOutput:
    TableDescription: _TableDescription
class CsvOptions:
    Delimiter: str; HeaderList: list[str]
class DeleteBackupOutput:
    BackupDescription: _BackupDescription
class DeleteItemOutput:
    Attributes: dict[str, AttributeValue]; ConsumedCapacity: _ConsumedCapacity
    ItemCollectionMetrics: _ItemCollectionMetrics; SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata
class DeleteRequest:
    Key: dict[str, AttributeValue]
class DeleteResourcePolicyOutput:
    RevisionId: str
class DeleteTableOutput:
    TableDescription: _TableDescription
class DescribeBackupOutput:
    BackupDescription: _BackupDescription
class DescribeBulkOperationOutput:
    BulkOperationDescription: _BulkOperationDescription
class DescribeContinuousBackupsOutput:
    ContinuousBackupsDescription: _ContinuousBackupsDescription
class DescribeContributorInsightsOutput:
    TableName: str; IndexName: str; ContributorInsightsRuleList: list[str]
    ContributorInsightsStatus: _ContributorInsightsStatus; LastUpdateDateTime: str
    FailureException: _FailureException; ContributorInsightsMode: _ContributorInsightsMode
class DescribeEndpointsResponse:
    Endpoints: list[Endpoint]
class DescribeExportOutput:
    ExportDescription: _ExportDescription
class DescribeGlobalTableOutput:
    GlobalTableDescription: _GlobalTableDescription
class DescribeGlobalTableSettingsOutput:
    GlobalTableName: str; ReplicaSettings: list[ReplicaSettingsDescription]
class DescribeImportOutput:
    ImportTableDescription: _ImportTableDescription
class DescribeKinesisStreamingDestinationOutput:
    TableName: str; KinesisDataStreamDestinations: list[KinesisDataStreamDestination]
class DescribeLimitsOutput:
    AccountMaxReadCapacityUnits: int; AccountMaxWriteCapacityUnits: int; TableMaxReadCapacityUnits: int
    TableMaxWriteCapacityUnits: int
class DescribeTableOutput:
    Table: TableDescription
class DescribeTableReplicaAutoScalingOutput:
    TableAutoScalingDescription: _TableAutoScalingDescription
class DescribeTimeToLiveOutput:
    TimeToLiveDescription: _TimeToLiveDescription
class EnableKinesisStreamingConfiguration:
    ApproximateCreationDateTimePrecision: _ApproximateCreationDateTimePrecision
class Endpoint:
    Address: str; CachePeriodInMinutes: int
class ExecuteStatementOutput:
    Items: list[dict[str, AttributeValue]]; NextToken: str; ConsumedCapacity: _ConsumedCapacity
    LastEvaluatedKey: dict[str, AttributeValue]
class ExecuteTransactionOutput:
    Responses: list[ItemResponse]; ConsumedCapacity: list[_ConsumedCapacity]
class ExportDescription:
    ExportArn: str; ExportStatus: _ExportStatus; StartTime: str; EndTime: str; ExportManifest: str; TableArn: str
    TableId: str; ExportTime: str; ClientToken: str; S3Bucket: str; S3BucketOwner: str; S3Prefix: str
    S3SseAlgorithm: _S3SseAlgorithm; S3SseKmsKeyId: str; FailureCode: str; FailureMessage: str
    ExportFormat: _ExportFormat; BilledSizeBytes: int; ItemCount: int; ExportType: _ExportType
    IncrementalExportSpecification: _IncrementalExportSpecification; FilterSpecification: _FilterSpecification
class ExportSummary:
    ExportArn: str; ExportStatus: _ExportStatus; ExportType: _ExportType
class ExportTableToPointInTimeOutput:
    ExportDescription: _ExportDescription
class FailureException:
    ExceptionName: str; ExceptionDescription: str
class FilterSpecification:
    FilterExpression: str; ProjectionExpression: str; KeyConditionExpression: str
    ExpressionAttributeNames: dict[str, str]; ExpressionAttributeValues: dict[str, AttributeValue]
class GetItemOutput:
    Item: dict[str, AttributeValue]; ConsumedCapacity: _ConsumedCapacity; SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata
class GetResourcePolicyOutput:
    Policy: str; RevisionId: str
class GlobalSecondaryIndex:
    IndexName: str; KeySchema: list[KeySchemaElement]; Projection: _Projection
    ProvisionedThroughput: _ProvisionedThroughput; OnDemandThroughput: _OnDemandThroughput
    WarmThroughput: _WarmThroughput
class GlobalSecondaryIndexDescription:
    IndexName: str; KeySchema: list[KeySchemaElement]; Projection: _Projection; IndexStatus: _IndexStatus
    Backfilling: bool; ProvisionedThroughput: ProvisionedThroughputDescription; IndexSizeBytes: int; ItemCount: int
    IndexArn: str; OnDemandThroughput: _OnDemandThroughput
    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription
class GlobalSecondaryIndexInfo:
    IndexName: str; KeySchema: list[KeySchemaElement]; Projection: _Projection
    ProvisionedThroughput: _ProvisionedThroughput; OnDemandThroughput: _OnDemandThroughput
class GlobalSecondaryIndexWarmThroughputDescription:
    ReadUnitsPerSecond: int; WriteUnitsPerSecond: int; Status: IndexStatus
class GlobalTable:
    GlobalTableName: str; ReplicationGroup: list[Replica]
class GlobalTableDescription:
    ReplicationGroup: list[ReplicaDescription]; GlobalTableArn: str; CreationDateTime: str
    GlobalTableStatus: _GlobalTableStatus; GlobalTableName: str
class GlobalTableWitnessDescription:
    RegionName: str; WitnessStatus: _WitnessStatus
class ImportSummary:
    ImportArn: str; ImportStatus: _ImportStatus; TableArn: str; S3BucketSource: _S3BucketSource
    CloudWatchLogGroupArn: str; InputFormat: _InputFormat; StartTime: str; EndTime: str
class ImportTableDescription:
    ImportArn: str; ImportStatus: _ImportStatus; TableArn: str; TableId: str; ClientToken: str
    S3BucketSource: _S3BucketSource; ErrorCount: int; CloudWatchLogGroupArn: str; InputFormat: _InputFormat
    InputFormatOptions: _InputFormatOptions; InputCompressionType: _InputCompressionType
    TableCreationParameters: _TableCreationParameters; StartTime: str; EndTime: str; ProcessedSizeBytes: int
    ProcessedItemCount: int; ImportedItemCount: int; FailureCode: str; FailureMessage: str
class ImportTableOutput:
    ImportTableDescription: _ImportTableDescription
class IncrementalExportSpecification:
    ExportFromTime: str; ExportToTime: str; ExportViewType: _ExportViewType
class InputFormatOptions:
    Csv: CsvOptions
class InputS3Configuration:
    S3BucketOwner: str; S3Bucket: str; S3KeyPrefix: str; InputFormat: BulkOperationInputFormat
    InputCompressionType: _InputCompressionType
class ItemCollectionMetrics:
    ItemCollectionKey: dict[str, AttributeValue]; SizeEstimateRangeGB: list[float]
class ItemResponse:
    Item: dict[str, AttributeValue]
class KeySchemaElement:
    AttributeName: str; KeyType: _KeyType
class KeysAndAttributes:
    Keys: list[dict[str, AttributeValue]]; AttributesToGet: list[str]; ConsistentRead: bool; ProjectionExpression: str
    ExpressionAttributeNames: dict[str, str]
class KinesisDataStreamDestination:
    StreamArn: str; DestinationStatus: _DestinationStatus; DestinationStatusDescription: str
    ApproximateCreationDateTimePrecision: _ApproximateCreationDateTimePrecision
class KinesisStreamingDestinationOutput:
    TableName: str; StreamArn: str; DestinationStatus: _DestinationStatus
    EnableKinesisStreamingConfiguration: _EnableKinesisStreamingConfiguration
class ListBackupsOutput:
    BackupSummaries: list[BackupSummary]; LastEvaluatedBackupArn: str
class ListBulkOperationsOutput:
    BulkOperationsSummaryList: list[BulkOperationSummary]; NextToken: str
class ListContributorInsightsOutput:
    ContributorInsightsSummaries: list[ContributorInsightsSummary]; NextToken: str
class ListExportsOutput:
    ExportSummaries: list[ExportSummary]; NextToken: str
class ListGlobalTablesOutput:
    GlobalTables: list[GlobalTable]; LastEvaluatedGlobalTableName: str
class ListImportsOutput:
    ImportSummaryList: list[ImportSummary]; NextToken: str
class ListTablesOutput:
    TableNames: list[str]; LastEvaluatedTableName: str
class ListTagsOfResourceOutput:
    Tags: list[Tag]; NextToken: str
class LocalSecondaryIndexDescription:
    IndexName: str; KeySchema: list[KeySchemaElement]; Projection: _Projection; IndexSizeBytes: int; ItemCount: int
    IndexArn: str
class LocalSecondaryIndexInfo:
    IndexName: str; KeySchema: list[KeySchemaElement]; Projection: _Projection
class OnDemandThroughput:
    MaxReadRequestUnits: int; MaxWriteRequestUnits: int
class OnDemandThroughputOverride:
    MaxReadRequestUnits: int
class OutputS3Configuration:
    S3BucketOwner: str; S3Bucket: str; S3KeyPrefix: str; S3SseAlgorithm: _S3SseAlgorithm; S3SseKmsKeyId: str
    OutputType: list[OutputTypeEnum]
class PointInTimeRecoveryDescription:
    PointInTimeRecoveryStatus: _PointInTimeRecoveryStatus; RecoveryPeriodInDays: int; EarliestRestorableDateTime: str
    LatestRestorableDateTime: str
class Projection:
    ProjectionType: _ProjectionType; NonKeyAttributes: list[str]
class ProvisionedThroughput:
    ReadCapacityUnits: int; WriteCapacityUnits: int
class ProvisionedThroughputDescription:
    LastIncreaseDateTime: str; LastDecreaseDateTime: str; NumberOfDecreasesToday: int; ReadCapacityUnits: int
    WriteCapacityUnits: int
class ProvisionedThroughputOverride:
    ReadCapacityUnits: int
class PutItemOutput:
    Attributes: dict[str, AttributeValue]; ConsumedCapacity: _ConsumedCapacity
    ItemCollectionMetrics: _ItemCollectionMetrics; SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata
class PutRequest:
    Item: dict[str, AttributeValue]
class PutResourcePolicyOutput:
    RevisionId: str
class QueryOutput:
    Items: list[dict[str, AttributeValue]]; Count: int; ScannedCount: int; LastEvaluatedKey: dict[str, AttributeValue]
    ConsumedCapacity: _ConsumedCapacity
class Replica:
    RegionName: str
class ReplicaAutoScalingDescription:
    RegionName: str; GlobalSecondaryIndexes: list[ReplicaGlobalSecondaryIndexAutoScalingDescription]
    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription; ReplicaStatus: _ReplicaStatus
class ReplicaDescription:
    RegionName: str; ReplicaStatus: _ReplicaStatus; ReplicaArn: str; ReplicaStatusDescription: str
    ReplicaStatusPercentProgress: str; KmsMasterKeyId: str
    ProvisionedThroughputOverride: _ProvisionedThroughputOverride
    OnDemandThroughputOverride: _OnDemandThroughputOverride; WarmThroughput: TableWarmThroughputDescription
    GlobalSecondaryIndexes: list[ReplicaGlobalSecondaryIndexDescription]; ReplicaInaccessibleDateTime: str
    ReplicaTableClassSummary: TableClassSummary
    GlobalTableSettingsReplicationMode: _GlobalTableSettingsReplicationMode
class ReplicaGlobalSecondaryIndexAutoScalingDescription:
    IndexName: str; IndexStatus: _IndexStatus
    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
class ReplicaGlobalSecondaryIndexDescription:
    IndexName: str; ProvisionedThroughputOverride: _ProvisionedThroughputOverride
    OnDemandThroughputOverride: _OnDemandThroughputOverride
    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription
class ReplicaGlobalSecondaryIndexSettingsDescription:
    IndexName: str; IndexStatus: _IndexStatus; ProvisionedReadCapacityUnits: int
    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription; ProvisionedWriteCapacityUnits: int
    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
class ReplicaSettingsDescription:
    RegionName: str; ReplicaStatus: _ReplicaStatus; ReplicaBillingModeSummary: BillingModeSummary
    ReplicaProvisionedReadCapacityUnits: int
    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaProvisionedWriteCapacityUnits: int
    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaGlobalSecondaryIndexSettings: list[ReplicaGlobalSecondaryIndexSettingsDescription]
    ReplicaTableClassSummary: TableClassSummary
class RestoreSummary:
    SourceBackupArn: str; SourceTableArn: str; RestoreDateTime: str; RestoreInProgress: bool
class RestoreTableFromBackupOutput:
    TableDescription: _TableDescription
class RestoreTableToPointInTimeOutput:
    TableDescription: _TableDescription
class S3BucketSource:
    S3BucketOwner: str; S3Bucket: str; S3KeyPrefix: str
class SSEDescription:
    Status: SSEStatus; SseType: SSEType; KmsMasterKeyArn: str; InaccessibleEncryptionDateTime: str
class SSESpecification:
    Enabled: bool; SseType: SSEType; KmsMasterKeyId: str
class ScanOutput:
    Items: list[dict[str, AttributeValue]]; Count: int; ScannedCount: int; LastEvaluatedKey: dict[str, AttributeValue]
    ConsumedCapacity: _ConsumedCapacity
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class SearchResultItem:
    Item: dict[str, AttributeValue]; Score: float
class SearchSchemaElement:
    AttributeName: str; SearchSchemaElementType: _SearchSchemaElementType
class SearchVectorsOutput:
    ConsumedCapacity: VectorCapacity; SearchResults: list[SearchResultItem]
class SourceTableDetails:
    TableName: str; TableId: str; TableArn: str; TableSizeBytes: int; KeySchema: list[KeySchemaElement]
    TableCreationDateTime: str; ProvisionedThroughput: _ProvisionedThroughput; OnDemandThroughput: _OnDemandThroughput
    ItemCount: int; BillingMode: _BillingMode
class SourceTableFeatureDetails:
    LocalSecondaryIndexes: list[LocalSecondaryIndexInfo]; GlobalSecondaryIndexes: list[GlobalSecondaryIndexInfo]
    StreamDescription: StreamSpecification; TimeToLiveDescription: _TimeToLiveDescription
    SseDescription: SSEDescription; VectorIndexes: list[VectorIndexInfo]
class StartBulkPutItemsOutput:
    BulkOperationDescription: _BulkOperationDescription
class StreamSpecification:
    StreamEnabled: bool; StreamViewType: _StreamViewType
class TableAutoScalingDescription:
    TableName: str; TableStatus: _TableStatus; Replicas: list[ReplicaAutoScalingDescription]
class TableClassSummary:
    TableClass: _TableClass; LastUpdateDateTime: str
class TableCreationParameters:
    TableName: str; AttributeDefinitions: list[AttributeDefinition]; KeySchema: list[KeySchemaElement]
    BillingMode: _BillingMode; ProvisionedThroughput: _ProvisionedThroughput; OnDemandThroughput: _OnDemandThroughput
    SseSpecification: SSESpecification; GlobalSecondaryIndexes: list[GlobalSecondaryIndex]
    VectorIndexes: list[VectorIndex]
class TableDescription:
    AttributeDefinitions: list[AttributeDefinition]; TableName: str; KeySchema: list[KeySchemaElement]
    TableStatus: _TableStatus; CreationDateTime: str; ProvisionedThroughput: ProvisionedThroughputDescription
    TableSizeBytes: int; ItemCount: int; TableArn: str; TableId: str; BillingModeSummary: _BillingModeSummary
    LocalSecondaryIndexes: list[LocalSecondaryIndexDescription]
    GlobalSecondaryIndexes: list[GlobalSecondaryIndexDescription]; StreamSpecification: _StreamSpecification
    LatestStreamLabel: str; LatestStreamArn: str; GlobalTableVersion: str; Replicas: list[ReplicaDescription]
    GlobalTableWitnesses: list[GlobalTableWitnessDescription]
    GlobalTableSettingsReplicationMode: _GlobalTableSettingsReplicationMode; RestoreSummary: _RestoreSummary
    SseDescription: SSEDescription; ArchivalSummary: _ArchivalSummary; TableClassSummary: _TableClassSummary
    DeletionProtectionEnabled: bool; DisassociationProtectionEnabled: bool; OnDemandThroughput: _OnDemandThroughput
    WarmThroughput: TableWarmThroughputDescription; MultiRegionConsistency: _MultiRegionConsistency
    VectorIndexes: list[VectorIndexDescription]
class TableWarmThroughputDescription:
    ReadUnitsPerSecond: int; WriteUnitsPerSecond: int; Status: TableStatus
class Tag:
    Key: str; Value: str
class TimeToLiveDescription:
    TimeToLiveStatus: _TimeToLiveStatus; AttributeName: str
class TimeToLiveSpecification:
    Enabled: bool; AttributeName: str
class TransactGetItemsOutput:
    ConsumedCapacity: list[_ConsumedCapacity]; Responses: list[ItemResponse]
class TransactWriteItemsOutput:
    ConsumedCapacity: list[_ConsumedCapacity]; ItemCollectionMetrics: dict[str, list[_ItemCollectionMetrics]]
class UpdateContinuousBackupsOutput:
    ContinuousBackupsDescription: _ContinuousBackupsDescription
class UpdateContributorInsightsOutput:
    TableName: str; IndexName: str; ContributorInsightsStatus: _ContributorInsightsStatus
    ContributorInsightsMode: _ContributorInsightsMode
class UpdateGlobalTableOutput:
    GlobalTableDescription: _GlobalTableDescription
class UpdateGlobalTableSettingsOutput:
    GlobalTableName: str; ReplicaSettings: list[ReplicaSettingsDescription]
class UpdateItemOutput:
    Attributes: dict[str, AttributeValue]; ConsumedCapacity: _ConsumedCapacity
    ItemCollectionMetrics: _ItemCollectionMetrics; SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata
class UpdateKinesisStreamingConfiguration:
    ApproximateCreationDateTimePrecision: _ApproximateCreationDateTimePrecision
class UpdateKinesisStreamingDestinationOutput:
    TableName: str; StreamArn: str; DestinationStatus: _DestinationStatus
    UpdateKinesisStreamingConfiguration: _UpdateKinesisStreamingConfiguration
class UpdateTableOutput:
    TableDescription: _TableDescription
class UpdateTableReplicaAutoScalingOutput:
    TableAutoScalingDescription: _TableAutoScalingDescription
class UpdateTimeToLiveOutput:
    TimeToLiveSpecification: _TimeToLiveSpecification
class VectorAttributeDefinition:
    AttributeName: str
class VectorCapacity:
    VectorSearchRequestBytes: float; VectorWriteRequestBytes: float
class VectorIndex:
    IndexName: str; VectorAttribute: VectorAttributeDefinition; SearchSchema: list[SearchSchemaElement]
    Projection: _Projection; Dimensions: int; DistanceFunction: VectorDistanceFunction
class VectorIndexDescription:
    IndexName: str; SearchSchema: list[SearchSchemaElement]; Projection: _Projection
    VectorAttribute: VectorAttributeDefinition; Dimensions: int; DistanceFunction: VectorDistanceFunction
    IndexStatus: _IndexStatus; Backfilling: bool; IndexSizeBytes: int; ItemCount: int; IndexArn: str
class VectorIndexInfo:
    IndexName: str; VectorAttribute: VectorAttributeDefinition; SearchSchema: list[SearchSchemaElement]
    Projection: _Projection; Dimensions: int; DistanceFunction: VectorDistanceFunction
class WarmThroughput:
    ReadUnitsPerSecond: int; WriteUnitsPerSecond: int
class WriteRequest:
    PutRequest: _PutRequest; DeleteRequest: _DeleteRequest

_T0 = TypeVar("_T0", default=BatchExecuteStatementOutput)
_T1 = TypeVar("_T1", default=BatchGetItemOutput)
_T2 = TypeVar("_T2", default=BatchWriteItemOutput)
_T3 = TypeVar("_T3", default=CancelBulkOperationOutput)
_T4 = TypeVar("_T4", default=CreateBackupOutput)
_T5 = TypeVar("_T5", default=CreateGlobalTableOutput)
_T6 = TypeVar("_T6", default=CreateTableOutput)
_T7 = TypeVar("_T7", default=DeleteBackupOutput)
_T8 = TypeVar("_T8", default=DeleteItemOutput)
_T9 = TypeVar("_T9", default=DeleteResourcePolicyOutput)
_T10 = TypeVar("_T10", default=DeleteTableOutput)
_T11 = TypeVar("_T11", default=DescribeBackupOutput)
_T12 = TypeVar("_T12", default=DescribeBulkOperationOutput)
_T13 = TypeVar("_T13", default=DescribeContinuousBackupsOutput)
_T14 = TypeVar("_T14", default=DescribeContributorInsightsOutput)
_T15 = TypeVar("_T15", default=DescribeEndpointsResponse)
_T16 = TypeVar("_T16", default=DescribeExportOutput)
_T17 = TypeVar("_T17", default=DescribeGlobalTableOutput)
_T18 = TypeVar("_T18", default=DescribeGlobalTableSettingsOutput)
_T19 = TypeVar("_T19", default=DescribeImportOutput)
_T20 = TypeVar("_T20", default=DescribeKinesisStreamingDestinationOutput)
_T21 = TypeVar("_T21", default=DescribeLimitsOutput)
_T22 = TypeVar("_T22", default=DescribeTableOutput)
_T23 = TypeVar("_T23", default=DescribeTableReplicaAutoScalingOutput)
_T24 = TypeVar("_T24", default=DescribeTimeToLiveOutput)
_T25 = TypeVar("_T25", default=KinesisStreamingDestinationOutput)
_T26 = TypeVar("_T26", default=ExecuteStatementOutput)
_T27 = TypeVar("_T27", default=ExecuteTransactionOutput)
_T28 = TypeVar("_T28", default=ExportTableToPointInTimeOutput)
_T29 = TypeVar("_T29", default=GetItemOutput)
_T30 = TypeVar("_T30", default=GetResourcePolicyOutput)
_T31 = TypeVar("_T31", default=ImportTableOutput)
_T32 = TypeVar("_T32", default=ListBackupsOutput)
_T33 = TypeVar("_T33", default=ListBulkOperationsOutput)
_T34 = TypeVar("_T34", default=ListContributorInsightsOutput)
_T35 = TypeVar("_T35", default=ListExportsOutput)
_T36 = TypeVar("_T36", default=ListGlobalTablesOutput)
_T37 = TypeVar("_T37", default=ListImportsOutput)
_T38 = TypeVar("_T38", default=ListTablesOutput)
_T39 = TypeVar("_T39", default=ListTagsOfResourceOutput)
_T40 = TypeVar("_T40", default=PutItemOutput)
_T41 = TypeVar("_T41", default=PutResourcePolicyOutput)
_T42 = TypeVar("_T42", default=QueryOutput)
_T43 = TypeVar("_T43", default=RestoreTableFromBackupOutput)
_T44 = TypeVar("_T44", default=RestoreTableToPointInTimeOutput)
_T45 = TypeVar("_T45", default=ScanOutput)
_T46 = TypeVar("_T46", default=SearchVectorsOutput)
_T47 = TypeVar("_T47", default=StartBulkPutItemsOutput)
_T48 = TypeVar("_T48", default=Any)
_T49 = TypeVar("_T49", default=TransactGetItemsOutput)
_T50 = TypeVar("_T50", default=TransactWriteItemsOutput)
_T51 = TypeVar("_T51", default=UpdateContinuousBackupsOutput)
_T52 = TypeVar("_T52", default=UpdateContributorInsightsOutput)
_T53 = TypeVar("_T53", default=UpdateGlobalTableOutput)
_T54 = TypeVar("_T54", default=UpdateGlobalTableSettingsOutput)
_T55 = TypeVar("_T55", default=UpdateItemOutput)
_T56 = TypeVar("_T56", default=UpdateKinesisStreamingDestinationOutput)
_T57 = TypeVar("_T57", default=UpdateTableOutput)
_T58 = TypeVar("_T58", default=UpdateTableReplicaAutoScalingOutput)
_T59 = TypeVar("_T59", default=UpdateTimeToLiveOutput)

class _BatchExecuteStatement(CallOptions, total=False):
    Statements: Required[Sequence[BatchStatementRequestDict]]; ReturnConsumedCapacity: _ReturnConsumedCapacity | str
def batch_execute_statement(name: str, /, *, result: type[_T0] = ..., select: Callable[[BatchExecuteStatementOutput], _T0] = ..., **arguments: Unpack[_BatchExecuteStatement]) -> Task[_T0]: ...

class _BatchGetItem(CallOptions, total=False):
    RequestItems: Required[Mapping[str, KeysAndAttributesDict | KeysAndAttributes]]
    ReturnConsumedCapacity: _ReturnConsumedCapacity | str
def batch_get_item(name: str, /, *, result: type[_T1] = ..., select: Callable[[BatchGetItemOutput], _T1] = ..., **arguments: Unpack[_BatchGetItem]) -> Task[_T1]: ...

class _BatchWriteItem(CallOptions, total=False):
    RequestItems: Required[Mapping[str, Sequence[WriteRequestDict | WriteRequest]]]
    ReturnConsumedCapacity: _ReturnConsumedCapacity | str
    ReturnItemCollectionMetrics: _ReturnItemCollectionMetrics | str
def batch_write_item(name: str, /, *, result: type[_T2] = ..., select: Callable[[BatchWriteItemOutput], _T2] = ..., **arguments: Unpack[_BatchWriteItem]) -> Task[_T2]: ...

class _CancelBulkOperation(CallOptions, total=False):
    BulkOperationArn: Required[str]
def cancel_bulk_operation(name: str, /, *, result: type[_T3] = ..., select: Callable[[CancelBulkOperationOutput], _T3] = ..., **arguments: Unpack[_CancelBulkOperation]) -> Task[_T3]: ...

class _CreateBackup(CallOptions, total=False):
    TableName: Required[str]; BackupName: Required[str]
def create_backup(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateBackupOutput], _T4] = ..., **arguments: Unpack[_CreateBackup]) -> Task[_T4]: ...

class _CreateGlobalTable(CallOptions, total=False):
    GlobalTableName: Required[str]; ReplicationGroup: Required[Sequence[ReplicaDict | Replica]]
def create_global_table(name: str, /, *, result: type[_T5] = ..., select: Callable[[CreateGlobalTableOutput], _T5] = ..., **arguments: Unpack[_CreateGlobalTable]) -> Task[_T5]: ...

class _CreateTable(CallOptions, total=False):
    AttributeDefinitions: Sequence[AttributeDefinitionDict | AttributeDefinition]; TableName: Required[str]
    KeySchema: Sequence[KeySchemaElementDict | KeySchemaElement]
    LocalSecondaryIndexes: Sequence[LocalSecondaryIndexDict]
    GlobalSecondaryIndexes: Sequence[GlobalSecondaryIndexDict | GlobalSecondaryIndex]; BillingMode: _BillingMode | str
    ProvisionedThroughput: ProvisionedThroughputDict | _ProvisionedThroughput
    StreamSpecification: StreamSpecificationDict | _StreamSpecification
    SseSpecification: SSESpecificationDict | SSESpecification; Tags: Sequence[TagDict | Tag]
    TableClass: _TableClass | str; DeletionProtectionEnabled: bool
    WarmThroughput: WarmThroughputDict | _WarmThroughput; ResourcePolicy: str
    OnDemandThroughput: OnDemandThroughputDict | _OnDemandThroughput; GlobalTableSourceArn: str
    GlobalTableSettingsReplicationMode: _GlobalTableSettingsReplicationMode | str
    VectorIndexes: Sequence[VectorIndexDict | VectorIndex]
def create_table(name: str, /, *, result: type[_T6] = ..., select: Callable[[CreateTableOutput], _T6] = ..., **arguments: Unpack[_CreateTable]) -> Task[_T6]: ...

class _DeleteBackup(CallOptions, total=False):
    BackupArn: Required[str]
def delete_backup(name: str, /, *, result: type[_T7] = ..., select: Callable[[DeleteBackupOutput], _T7] = ..., **arguments: Unpack[_DeleteBackup]) -> Task[_T7]: ...

class _DeleteItem(CallOptions, total=False):
    TableName: Required[str]; Key: Required[Mapping[str, AttributeValueDict | AttributeValue]]
    Expected: Mapping[str, ExpectedAttributeValueDict]; ConditionalOperator: _ConditionalOperator | str
    ReturnValues: ReturnValue | str; ReturnConsumedCapacity: _ReturnConsumedCapacity | str
    ReturnItemCollectionMetrics: _ReturnItemCollectionMetrics | str; ConditionExpression: str
    ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]
    ReturnValuesOnConditionCheckFailure: _ReturnValuesOnConditionCheckFailure | str
def delete_item(name: str, /, *, result: type[_T8] = ..., select: Callable[[DeleteItemOutput], _T8] = ..., **arguments: Unpack[_DeleteItem]) -> Task[_T8]: ...

class _DeleteResourcePolicy(CallOptions, total=False):
    ResourceArn: Required[str]; ExpectedRevisionId: str
def delete_resource_policy(name: str, /, *, result: type[_T9] = ..., select: Callable[[DeleteResourcePolicyOutput], _T9] = ..., **arguments: Unpack[_DeleteResourcePolicy]) -> Task[_T9]: ...

class _DeleteTable(CallOptions, total=False):
    TableName: Required[str]
def delete_table(name: str, /, *, result: type[_T10] = ..., select: Callable[[DeleteTableOutput], _T10] = ..., **arguments: Unpack[_DeleteTable]) -> Task[_T10]: ...

class _DescribeBackup(CallOptions, total=False):
    BackupArn: Required[str]
def describe_backup(name: str, /, *, result: type[_T11] = ..., select: Callable[[DescribeBackupOutput], _T11] = ..., **arguments: Unpack[_DescribeBackup]) -> Task[_T11]: ...

class _DescribeBulkOperation(CallOptions, total=False):
    BulkOperationArn: Required[str]
def describe_bulk_operation(name: str, /, *, result: type[_T12] = ..., select: Callable[[DescribeBulkOperationOutput], _T12] = ..., **arguments: Unpack[_DescribeBulkOperation]) -> Task[_T12]: ...

class _DescribeContinuousBackups(CallOptions, total=False):
    TableName: Required[str]
def describe_continuous_backups(name: str, /, *, result: type[_T13] = ..., select: Callable[[DescribeContinuousBackupsOutput], _T13] = ..., **arguments: Unpack[_DescribeContinuousBackups]) -> Task[_T13]: ...

class _DescribeContributorInsights(CallOptions, total=False):
    TableName: Required[str]; IndexName: str
def describe_contributor_insights(name: str, /, *, result: type[_T14] = ..., select: Callable[[DescribeContributorInsightsOutput], _T14] = ..., **arguments: Unpack[_DescribeContributorInsights]) -> Task[_T14]: ...

class _DescribeEndpoints(CallOptions, total=False):
    ...
def describe_endpoints(name: str, /, *, result: type[_T15] = ..., select: Callable[[DescribeEndpointsResponse], _T15] = ..., **arguments: Unpack[_DescribeEndpoints]) -> Task[_T15]: ...

class _DescribeExport(CallOptions, total=False):
    ExportArn: Required[str]
def describe_export(name: str, /, *, result: type[_T16] = ..., select: Callable[[DescribeExportOutput], _T16] = ..., **arguments: Unpack[_DescribeExport]) -> Task[_T16]: ...

class _DescribeGlobalTable(CallOptions, total=False):
    GlobalTableName: Required[str]
def describe_global_table(name: str, /, *, result: type[_T17] = ..., select: Callable[[DescribeGlobalTableOutput], _T17] = ..., **arguments: Unpack[_DescribeGlobalTable]) -> Task[_T17]: ...

class _DescribeGlobalTableSettings(CallOptions, total=False):
    GlobalTableName: Required[str]
def describe_global_table_settings(name: str, /, *, result: type[_T18] = ..., select: Callable[[DescribeGlobalTableSettingsOutput], _T18] = ..., **arguments: Unpack[_DescribeGlobalTableSettings]) -> Task[_T18]: ...

class _DescribeImport(CallOptions, total=False):
    ImportArn: Required[str]
def describe_import(name: str, /, *, result: type[_T19] = ..., select: Callable[[DescribeImportOutput], _T19] = ..., **arguments: Unpack[_DescribeImport]) -> Task[_T19]: ...

class _DescribeKinesisStreamingDestination(CallOptions, total=False):
    TableName: Required[str]
def describe_kinesis_streaming_destination(name: str, /, *, result: type[_T20] = ..., select: Callable[[DescribeKinesisStreamingDestinationOutput], _T20] = ..., **arguments: Unpack[_DescribeKinesisStreamingDestination]) -> Task[_T20]: ...

class _DescribeLimits(CallOptions, total=False):
    ...
def describe_limits(name: str, /, *, result: type[_T21] = ..., select: Callable[[DescribeLimitsOutput], _T21] = ..., **arguments: Unpack[_DescribeLimits]) -> Task[_T21]: ...

class _DescribeTable(CallOptions, total=False):
    TableName: Required[str]
def describe_table(name: str, /, *, result: type[_T22] = ..., select: Callable[[DescribeTableOutput], _T22] = ..., **arguments: Unpack[_DescribeTable]) -> Task[_T22]: ...

class _DescribeTableReplicaAutoScaling(CallOptions, total=False):
    TableName: Required[str]
def describe_table_replica_auto_scaling(name: str, /, *, result: type[_T23] = ..., select: Callable[[DescribeTableReplicaAutoScalingOutput], _T23] = ..., **arguments: Unpack[_DescribeTableReplicaAutoScaling]) -> Task[_T23]: ...

class _DescribeTimeToLive(CallOptions, total=False):
    TableName: Required[str]
def describe_time_to_live(name: str, /, *, result: type[_T24] = ..., select: Callable[[DescribeTimeToLiveOutput], _T24] = ..., **arguments: Unpack[_DescribeTimeToLive]) -> Task[_T24]: ...

class _DisableKinesisStreamingDestination(CallOptions, total=False):
    TableName: Required[str]; StreamArn: Required[str]
    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfigurationDict | _EnableKinesisStreamingConfiguration
def disable_kinesis_streaming_destination(name: str, /, *, result: type[_T25] = ..., select: Callable[[KinesisStreamingDestinationOutput], _T25] = ..., **arguments: Unpack[_DisableKinesisStreamingDestination]) -> Task[_T25]: ...

class _EnableKinesisStreamingDestination(CallOptions, total=False):
    TableName: Required[str]; StreamArn: Required[str]
    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfigurationDict | _EnableKinesisStreamingConfiguration
def enable_kinesis_streaming_destination(name: str, /, *, result: type[_T25] = ..., select: Callable[[KinesisStreamingDestinationOutput], _T25] = ..., **arguments: Unpack[_EnableKinesisStreamingDestination]) -> Task[_T25]: ...

class _ExecuteStatement(CallOptions, total=False):
    Statement: Required[str]; Parameters: Sequence[AttributeValueDict | AttributeValue]; ConsistentRead: bool
    NextToken: str; ReturnConsumedCapacity: _ReturnConsumedCapacity | str; Limit: int
    ReturnValuesOnConditionCheckFailure: _ReturnValuesOnConditionCheckFailure | str
def execute_statement(name: str, /, *, result: type[_T26] = ..., select: Callable[[ExecuteStatementOutput], _T26] = ..., **arguments: Unpack[_ExecuteStatement]) -> Task[_T26]: ...

class _ExecuteTransaction(CallOptions, total=False):
    TransactStatements: Required[Sequence[ParameterizedStatementDict]]; ClientRequestToken: str
    ReturnConsumedCapacity: _ReturnConsumedCapacity | str
def execute_transaction(name: str, /, *, result: type[_T27] = ..., select: Callable[[ExecuteTransactionOutput], _T27] = ..., **arguments: Unpack[_ExecuteTransaction]) -> Task[_T27]: ...

class _ExportTableToPointInTime(CallOptions, total=False):
    TableArn: Required[str]; ExportTime: str | datetime; ClientToken: str; S3Bucket: Required[str]; S3BucketOwner: str
    S3Prefix: str; S3SseAlgorithm: _S3SseAlgorithm | str; S3SseKmsKeyId: str; ExportFormat: _ExportFormat | str
    ExportType: _ExportType | str
    IncrementalExportSpecification: IncrementalExportSpecificationDict | _IncrementalExportSpecification
    FilterSpecification: FilterSpecificationDict | _FilterSpecification
def export_table_to_point_in_time(name: str, /, *, result: type[_T28] = ..., select: Callable[[ExportTableToPointInTimeOutput], _T28] = ..., **arguments: Unpack[_ExportTableToPointInTime]) -> Task[_T28]: ...

class _GetItem(CallOptions, total=False):
    TableName: Required[str]; Key: Required[Mapping[str, AttributeValueDict | AttributeValue]]
    AttributesToGet: Sequence[str]; ConsistentRead: bool; ReturnConsumedCapacity: _ReturnConsumedCapacity | str
    ProjectionExpression: str; ExpressionAttributeNames: Mapping[str, str]
def get_item(name: str, /, *, result: type[_T29] = ..., select: Callable[[GetItemOutput], _T29] = ..., **arguments: Unpack[_GetItem]) -> Task[_T29]: ...

class _GetResourcePolicy(CallOptions, total=False):
    ResourceArn: Required[str]
def get_resource_policy(name: str, /, *, result: type[_T30] = ..., select: Callable[[GetResourcePolicyOutput], _T30] = ..., **arguments: Unpack[_GetResourcePolicy]) -> Task[_T30]: ...

class _ImportTable(CallOptions, total=False):
    ClientToken: str; S3BucketSource: Required[S3BucketSourceDict | _S3BucketSource]
    InputFormat: Required[_InputFormat | str]; InputFormatOptions: InputFormatOptionsDict | _InputFormatOptions
    InputCompressionType: _InputCompressionType | str
    TableCreationParameters: Required[TableCreationParametersDict | _TableCreationParameters]
def import_table(name: str, /, *, result: type[_T31] = ..., select: Callable[[ImportTableOutput], _T31] = ..., **arguments: Unpack[_ImportTable]) -> Task[_T31]: ...

class _ListBackups(CallOptions, total=False):
    TableName: str; Limit: int; TimeRangeLowerBound: str | datetime; TimeRangeUpperBound: str | datetime
    ExclusiveStartBackupArn: str; BackupType: BackupTypeFilter | str
def list_backups(name: str, /, *, result: type[_T32] = ..., select: Callable[[ListBackupsOutput], _T32] = ..., **arguments: Unpack[_ListBackups]) -> Task[_T32]: ...

class _ListBulkOperations(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_bulk_operations(name: str, /, *, result: type[_T33] = ..., select: Callable[[ListBulkOperationsOutput], _T33] = ..., **arguments: Unpack[_ListBulkOperations]) -> Task[_T33]: ...

class _ListContributorInsights(CallOptions, total=False):
    TableName: str; NextToken: str; MaxResults: int
def list_contributor_insights(name: str, /, *, result: type[_T34] = ..., select: Callable[[ListContributorInsightsOutput], _T34] = ..., **arguments: Unpack[_ListContributorInsights]) -> Task[_T34]: ...

class _ListExports(CallOptions, total=False):
    TableArn: str; MaxResults: int; NextToken: str
def list_exports(name: str, /, *, result: type[_T35] = ..., select: Callable[[ListExportsOutput], _T35] = ..., **arguments: Unpack[_ListExports]) -> Task[_T35]: ...

class _ListGlobalTables(CallOptions, total=False):
    ExclusiveStartGlobalTableName: str; Limit: int; RegionName: str
def list_global_tables(name: str, /, *, result: type[_T36] = ..., select: Callable[[ListGlobalTablesOutput], _T36] = ..., **arguments: Unpack[_ListGlobalTables]) -> Task[_T36]: ...

class _ListImports(CallOptions, total=False):
    TableArn: str; PageSize: int; NextToken: str
def list_imports(name: str, /, *, result: type[_T37] = ..., select: Callable[[ListImportsOutput], _T37] = ..., **arguments: Unpack[_ListImports]) -> Task[_T37]: ...

class _ListTables(CallOptions, total=False):
    ExclusiveStartTableName: str; Limit: int
def list_tables(name: str, /, *, result: type[_T38] = ..., select: Callable[[ListTablesOutput], _T38] = ..., **arguments: Unpack[_ListTables]) -> Task[_T38]: ...

class _ListTagsOfResource(CallOptions, total=False):
    ResourceArn: Required[str]; NextToken: str
def list_tags_of_resource(name: str, /, *, result: type[_T39] = ..., select: Callable[[ListTagsOfResourceOutput], _T39] = ..., **arguments: Unpack[_ListTagsOfResource]) -> Task[_T39]: ...

class _PutItem(CallOptions, total=False):
    TableName: Required[str]; Item: Required[Mapping[str, AttributeValueDict | AttributeValue]]
    Expected: Mapping[str, ExpectedAttributeValueDict]; ReturnValues: ReturnValue | str
    ReturnConsumedCapacity: _ReturnConsumedCapacity | str
    ReturnItemCollectionMetrics: _ReturnItemCollectionMetrics | str; ConditionalOperator: _ConditionalOperator | str
    ConditionExpression: str; ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]
    ReturnValuesOnConditionCheckFailure: _ReturnValuesOnConditionCheckFailure | str
def put_item(name: str, /, *, result: type[_T40] = ..., select: Callable[[PutItemOutput], _T40] = ..., **arguments: Unpack[_PutItem]) -> Task[_T40]: ...

class _PutResourcePolicy(CallOptions, total=False):
    ResourceArn: Required[str]; Policy: Required[str]; ExpectedRevisionId: str; ConfirmRemoveSelfResourceAccess: bool
def put_resource_policy(name: str, /, *, result: type[_T41] = ..., select: Callable[[PutResourcePolicyOutput], _T41] = ..., **arguments: Unpack[_PutResourcePolicy]) -> Task[_T41]: ...

class _Query(CallOptions, total=False):
    TableName: Required[str]; IndexName: str; Select: _Select | str; AttributesToGet: Sequence[str]; Limit: int
    ConsistentRead: bool; KeyConditions: Mapping[str, ConditionDict]; QueryFilter: Mapping[str, ConditionDict]
    ConditionalOperator: _ConditionalOperator | str; ScanIndexForward: bool
    ExclusiveStartKey: Mapping[str, AttributeValueDict | AttributeValue]
    ReturnConsumedCapacity: _ReturnConsumedCapacity | str; ProjectionExpression: str; FilterExpression: str
    KeyConditionExpression: str; ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]
def query(name: str, /, *, result: type[_T42] = ..., select: Callable[[QueryOutput], _T42] = ..., **arguments: Unpack[_Query]) -> Task[_T42]: ...

class _RestoreTableFromBackup(CallOptions, total=False):
    TargetTableName: Required[str]; BackupArn: Required[str]; BillingModeOverride: BillingMode | str
    GlobalSecondaryIndexOverride: Sequence[GlobalSecondaryIndexDict | GlobalSecondaryIndex]
    LocalSecondaryIndexOverride: Sequence[LocalSecondaryIndexDict]
    ProvisionedThroughputOverride: ProvisionedThroughputDict | ProvisionedThroughput
    OnDemandThroughputOverride: OnDemandThroughputDict | OnDemandThroughput
    SseSpecificationOverride: SSESpecificationDict | SSESpecification
    VectorIndexOverride: Sequence[VectorIndexDict | VectorIndex]
def restore_table_from_backup(name: str, /, *, result: type[_T43] = ..., select: Callable[[RestoreTableFromBackupOutput], _T43] = ..., **arguments: Unpack[_RestoreTableFromBackup]) -> Task[_T43]: ...

class _RestoreTableToPointInTime(CallOptions, total=False):
    SourceTableArn: str; SourceTableName: str; TargetTableName: Required[str]; UseLatestRestorableTime: bool
    RestoreDateTime: str | datetime; BillingModeOverride: BillingMode | str
    GlobalSecondaryIndexOverride: Sequence[GlobalSecondaryIndexDict | GlobalSecondaryIndex]
    LocalSecondaryIndexOverride: Sequence[LocalSecondaryIndexDict]
    ProvisionedThroughputOverride: ProvisionedThroughputDict | ProvisionedThroughput
    OnDemandThroughputOverride: OnDemandThroughputDict | OnDemandThroughput
    SseSpecificationOverride: SSESpecificationDict | SSESpecification
    VectorIndexOverride: Sequence[VectorIndexDict | VectorIndex]
def restore_table_to_point_in_time(name: str, /, *, result: type[_T44] = ..., select: Callable[[RestoreTableToPointInTimeOutput], _T44] = ..., **arguments: Unpack[_RestoreTableToPointInTime]) -> Task[_T44]: ...

class _Scan(CallOptions, total=False):
    TableName: Required[str]; IndexName: str; AttributesToGet: Sequence[str]; Limit: int; Select: _Select | str
    ScanFilter: Mapping[str, ConditionDict]; ConditionalOperator: _ConditionalOperator | str
    ExclusiveStartKey: Mapping[str, AttributeValueDict | AttributeValue]
    ReturnConsumedCapacity: _ReturnConsumedCapacity | str; TotalSegments: int; Segment: int; ProjectionExpression: str
    FilterExpression: str; ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]; ConsistentRead: bool
def scan(name: str, /, *, result: type[_T45] = ..., select: Callable[[ScanOutput], _T45] = ..., **arguments: Unpack[_Scan]) -> Task[_T45]: ...

class _SearchVectors(CallOptions, total=False):
    TableName: Required[str]; IndexName: Required[str]; ReturnConsumedCapacity: _ReturnConsumedCapacity | str
    ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]; ProjectionExpression: str
    SearchVector: Required[Sequence[AttributeValueDict | AttributeValue]]; SearchConditionExpression: str
    TopK: Required[int]
def search_vectors(name: str, /, *, result: type[_T46] = ..., select: Callable[[SearchVectorsOutput], _T46] = ..., **arguments: Unpack[_SearchVectors]) -> Task[_T46]: ...

class _StartBulkPutItems(CallOptions, total=False):
    ClientToken: str; InputS3Configuration: Required[InputS3ConfigurationDict | _InputS3Configuration]
    OutputS3Configuration: Required[OutputS3ConfigurationDict | _OutputS3Configuration]; TableName: Required[str]
    MaxWriteRequestUnits: int; PerformanceTier: BulkOperationPerformanceTier | str
def start_bulk_put_items(name: str, /, *, result: type[_T47] = ..., select: Callable[[StartBulkPutItemsOutput], _T47] = ..., **arguments: Unpack[_StartBulkPutItems]) -> Task[_T47]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def tag_resource(name: str, /, *, result: type[_T48] = ..., select: Callable[[Any], _T48] = ..., **arguments: Unpack[_TagResource]) -> Task[_T48]: ...

class _TransactGetItems(CallOptions, total=False):
    TransactItems: Required[Sequence[TransactGetItemDict]]; ReturnConsumedCapacity: _ReturnConsumedCapacity | str
def transact_get_items(name: str, /, *, result: type[_T49] = ..., select: Callable[[TransactGetItemsOutput], _T49] = ..., **arguments: Unpack[_TransactGetItems]) -> Task[_T49]: ...

class _TransactWriteItems(CallOptions, total=False):
    TransactItems: Required[Sequence[TransactWriteItemDict]]; ReturnConsumedCapacity: _ReturnConsumedCapacity | str
    ReturnItemCollectionMetrics: _ReturnItemCollectionMetrics | str; ClientRequestToken: str
def transact_write_items(name: str, /, *, result: type[_T50] = ..., select: Callable[[TransactWriteItemsOutput], _T50] = ..., **arguments: Unpack[_TransactWriteItems]) -> Task[_T50]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T48] = ..., select: Callable[[Any], _T48] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T48]: ...

class _UpdateContinuousBackups(CallOptions, total=False):
    TableName: Required[str]; PointInTimeRecoverySpecification: Required[PointInTimeRecoverySpecificationDict]
def update_continuous_backups(name: str, /, *, result: type[_T51] = ..., select: Callable[[UpdateContinuousBackupsOutput], _T51] = ..., **arguments: Unpack[_UpdateContinuousBackups]) -> Task[_T51]: ...

class _UpdateContributorInsights(CallOptions, total=False):
    TableName: Required[str]; IndexName: str; ContributorInsightsAction: Required[_ContributorInsightsAction | str]
    ContributorInsightsMode: _ContributorInsightsMode | str
def update_contributor_insights(name: str, /, *, result: type[_T52] = ..., select: Callable[[UpdateContributorInsightsOutput], _T52] = ..., **arguments: Unpack[_UpdateContributorInsights]) -> Task[_T52]: ...

class _UpdateGlobalTable(CallOptions, total=False):
    GlobalTableName: Required[str]; ReplicaUpdates: Required[Sequence[ReplicaUpdateDict]]
def update_global_table(name: str, /, *, result: type[_T53] = ..., select: Callable[[UpdateGlobalTableOutput], _T53] = ..., **arguments: Unpack[_UpdateGlobalTable]) -> Task[_T53]: ...

class _UpdateGlobalTableSettings(CallOptions, total=False):
    GlobalTableName: Required[str]; GlobalTableBillingMode: BillingMode | str
    GlobalTableProvisionedWriteCapacityUnits: int
    GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdateDict
    GlobalTableGlobalSecondaryIndexSettingsUpdate: Sequence[GlobalTableGlobalSecondaryIndexSettingsUpdateDict]
    ReplicaSettingsUpdate: Sequence[ReplicaSettingsUpdateDict]
def update_global_table_settings(name: str, /, *, result: type[_T54] = ..., select: Callable[[UpdateGlobalTableSettingsOutput], _T54] = ..., **arguments: Unpack[_UpdateGlobalTableSettings]) -> Task[_T54]: ...

class _UpdateItem(CallOptions, total=False):
    TableName: Required[str]; Key: Required[Mapping[str, AttributeValueDict | AttributeValue]]
    AttributeUpdates: Mapping[str, AttributeValueUpdateDict]; Expected: Mapping[str, ExpectedAttributeValueDict]
    ConditionalOperator: _ConditionalOperator | str; ReturnValues: ReturnValue | str
    ReturnConsumedCapacity: _ReturnConsumedCapacity | str
    ReturnItemCollectionMetrics: _ReturnItemCollectionMetrics | str; UpdateExpression: str; ConditionExpression: str
    ExpressionAttributeNames: Mapping[str, str]
    ExpressionAttributeValues: Mapping[str, AttributeValueDict | AttributeValue]
    ReturnValuesOnConditionCheckFailure: _ReturnValuesOnConditionCheckFailure | str
def update_item(name: str, /, *, result: type[_T55] = ..., select: Callable[[UpdateItemOutput], _T55] = ..., **arguments: Unpack[_UpdateItem]) -> Task[_T55]: ...

class _UpdateKinesisStreamingDestination(CallOptions, total=False):
    TableName: Required[str]; StreamArn: Required[str]
    UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfigurationDict | _UpdateKinesisStreamingConfiguration
def update_kinesis_streaming_destination(name: str, /, *, result: type[_T56] = ..., select: Callable[[UpdateKinesisStreamingDestinationOutput], _T56] = ..., **arguments: Unpack[_UpdateKinesisStreamingDestination]) -> Task[_T56]: ...

class _UpdateTable(CallOptions, total=False):
    AttributeDefinitions: Sequence[AttributeDefinitionDict | AttributeDefinition]; TableName: Required[str]
    BillingMode: _BillingMode | str; ProvisionedThroughput: ProvisionedThroughputDict | _ProvisionedThroughput
    GlobalSecondaryIndexUpdates: Sequence[GlobalSecondaryIndexUpdateDict]
    StreamSpecification: StreamSpecificationDict | _StreamSpecification
    SseSpecification: SSESpecificationDict | SSESpecification; ReplicaUpdates: Sequence[ReplicationGroupUpdateDict]
    TableClass: _TableClass | str; DeletionProtectionEnabled: bool
    MultiRegionConsistency: _MultiRegionConsistency | str
    GlobalTableWitnessUpdates: Sequence[GlobalTableWitnessGroupUpdateDict]
    OnDemandThroughput: OnDemandThroughputDict | _OnDemandThroughput
    WarmThroughput: WarmThroughputDict | _WarmThroughput
    GlobalTableSettingsReplicationMode: _GlobalTableSettingsReplicationMode | str
    DisassociationProtectionEnabled: bool; VectorIndexUpdates: Sequence[VectorIndexUpdateDict]
def update_table(name: str, /, *, result: type[_T57] = ..., select: Callable[[UpdateTableOutput], _T57] = ..., **arguments: Unpack[_UpdateTable]) -> Task[_T57]: ...

class _UpdateTableReplicaAutoScaling(CallOptions, total=False):
    GlobalSecondaryIndexUpdates: Sequence[GlobalSecondaryIndexAutoScalingUpdateDict]; TableName: Required[str]
    ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdateDict
    ReplicaUpdates: Sequence[ReplicaAutoScalingUpdateDict]
def update_table_replica_auto_scaling(name: str, /, *, result: type[_T58] = ..., select: Callable[[UpdateTableReplicaAutoScalingOutput], _T58] = ..., **arguments: Unpack[_UpdateTableReplicaAutoScaling]) -> Task[_T58]: ...

class _UpdateTimeToLive(CallOptions, total=False):
    TableName: Required[str]
    TimeToLiveSpecification: Required[TimeToLiveSpecificationDict | _TimeToLiveSpecification]
def update_time_to_live(name: str, /, *, result: type[_T59] = ..., select: Callable[[UpdateTimeToLiveOutput], _T59] = ..., **arguments: Unpack[_UpdateTimeToLive]) -> Task[_T59]: ...
