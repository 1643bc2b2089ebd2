"""cloudwatchlogs: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

ActionStatus: TypeAlias = Literal["IN_PROGRESS", "CLIENT_ERROR", "FAILED", "COMPLETE"]
AnomalyDetectorStatus: TypeAlias = Literal["INITIALIZING", "TRAINING", "ANALYZING", "FAILED", "DELETED", "PAUSED"]
DataProtectionStatus: TypeAlias = Literal["ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"]
DeliveryDestinationType: TypeAlias = Literal["S3", "CWL", "FH", "XRAY"]
DeliverySourceConfigurationSchemaValueType: TypeAlias = Literal["string", "boolean", "int", "double", "long"]
DeliverySourceStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"]
DeliverySourceStatusReason: TypeAlias = Literal["RESOURCE_DELETED"]
Distribution: TypeAlias = Literal["Random", "ByLogStream"]
EntityRejectionErrorType: TypeAlias = Literal["InvalidEntity", "InvalidTypeValue", "InvalidKeyAttributes", "InvalidAttributes", "EntitySizeTooLarge", "UnsupportedLogGroupType", "MissingRequiredFields"]
EvaluationFrequency: TypeAlias = Literal["ONE_MIN", "FIVE_MIN", "TEN_MIN", "FIFTEEN_MIN", "THIRTY_MIN", "ONE_HOUR"]
EventSource: TypeAlias = Literal["CloudTrail", "Route53Resolver", "VPCFlow", "EKSAudit", "AWSWAF"]
ExecutionStatus: TypeAlias = Literal["Running", "InvalidQuery", "Complete", "Failed", "Timeout"]
ExportTaskStatusCode: TypeAlias = Literal["CANCELLED", "COMPLETED", "FAILED", "PENDING", "PENDING_CANCEL", "RUNNING"]
FlattenedElement: TypeAlias = Literal["first", "last"]
ImportStatus: TypeAlias = Literal["IN_PROGRESS", "CANCELLED", "COMPLETED", "FAILED"]
IndexCategory: TypeAlias = Literal["DEFAULT", "CUSTOM", "AUTO", "INACTIVE"]
IndexSource: TypeAlias = Literal["ACCOUNT", "LOG_GROUP"]
IndexType: TypeAlias = Literal["FACET", "FIELD_INDEX"]
InheritedProperty: TypeAlias = Literal["ACCOUNT_DATA_PROTECTION"]
IntegrationStatus: TypeAlias = Literal["PROVISIONING", "ACTIVE", "FAILED"]
IntegrationType: TypeAlias = Literal["OPENSEARCH"]
ListAggregateLogGroupSummariesGroupBy: TypeAlias = Literal["DATA_SOURCE_NAME_TYPE_AND_FORMAT", "DATA_SOURCE_NAME_AND_TYPE"]
LogGroupClass: TypeAlias = Literal["STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "ESSENTIALS"]
OCSFVersion: TypeAlias = Literal["V1.1", "V1.5"]
OpenSearchResourceStatusType: TypeAlias = Literal["ACTIVE", "NOT_FOUND", "ERROR"]
OrderBy: TypeAlias = Literal["LogStreamName", "LastEventTime"]
OutputFormat: TypeAlias = Literal["json", "plain", "w3c", "raw", "parquet"]
PolicyScope: TypeAlias = Literal["ACCOUNT", "RESOURCE"]
PolicyType: TypeAlias = Literal["DATA_PROTECTION_POLICY", "SUBSCRIPTION_FILTER_POLICY", "FIELD_INDEX_POLICY", "TRANSFORMER_POLICY", "METRIC_EXTRACTION_POLICY", "RETENTION_POLICY"]
QueryLanguage: TypeAlias = Literal["CWLI", "SQL", "PPL"]
QueryStatus: TypeAlias = Literal["Scheduled", "Running", "Complete", "Failed", "Cancelled", "Timeout", "Unknown"]
S3TableIntegrationSourceStatus: TypeAlias = Literal["ACTIVE", "UNHEALTHY", "FAILED", "DATA_SOURCE_DELETE_IN_PROGRESS"]
ScheduleType: TypeAlias = Literal["CUSTOMER_MANAGED", "AWS_MANAGED"]
ScheduledQueryDestinationType: TypeAlias = Literal["S3", "LOOKUP_TABLE"]
ScheduledQueryState: TypeAlias = Literal["ENABLED", "DISABLED"]
Scope: TypeAlias = Literal["ALL"]
StandardUnit: TypeAlias = Literal["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None"]
State: TypeAlias = Literal["Active", "Suppressed", "Baseline"]
StorageTier: TypeAlias = Literal["STANDARD", "INTELLIGENT_TIERING"]
SuppressionState: TypeAlias = Literal["SUPPRESSED", "UNSUPPRESSED"]
SuppressionType: TypeAlias = Literal["LIMITED", "INFINITE"]
SuppressionUnit: TypeAlias = Literal["SECONDS", "MINUTES", "HOURS"]
SyslogSourceType: TypeAlias = Literal["VPCE"]
Type: TypeAlias = Literal["boolean", "integer", "double", "string"]
_AccountPolicy: TypeAlias = AccountPolicy
_AddKeys: TypeAlias = AddKeys
_AnomalyDetectorStatus: TypeAlias = AnomalyDetectorStatus
_CopyValue: TypeAlias = CopyValue
_DataProtectionStatus: TypeAlias = DataProtectionStatus
_DataSource: TypeAlias = DataSource
_DateTimeConverter: TypeAlias = DateTimeConverter
_DeleteKeys: TypeAlias = DeleteKeys
_Delivery: TypeAlias = Delivery
_DeliveryDestination: TypeAlias = DeliveryDestination
_DeliveryDestinationConfiguration: TypeAlias = DeliveryDestinationConfiguration
_DeliveryDestinationType: TypeAlias = DeliveryDestinationType
_DeliverySource: TypeAlias = DeliverySource
_Destination: TypeAlias = Destination
_DestinationConfiguration: TypeAlias = DestinationConfiguration
_Distribution: TypeAlias = Distribution
_DryRunResult: TypeAlias = DryRunResult
_EvaluationFrequency: TypeAlias = EvaluationFrequency
_EventSource: TypeAlias = EventSource
_ExecutionStatus: TypeAlias = ExecutionStatus
_FlattenedElement: TypeAlias = FlattenedElement
_Grok: TypeAlias = Grok
_ImportFilter: TypeAlias = ImportFilter
_ImportStatistics: TypeAlias = ImportStatistics
_ImportStatus: TypeAlias = ImportStatus
_IndexCategory: TypeAlias = IndexCategory
_IndexPolicy: TypeAlias = IndexPolicy
_IntegrationDetails: TypeAlias = IntegrationDetails
_IntegrationStatus: TypeAlias = IntegrationStatus
_IntegrationType: TypeAlias = IntegrationType
_ListToMap: TypeAlias = ListToMap
_LogFieldType: TypeAlias = LogFieldType
_LogGroupClass: TypeAlias = LogGroupClass
_LookupTableConfiguration: TypeAlias = LookupTableConfiguration
_LowerCaseString: TypeAlias = LowerCaseString
_MoveKeys: TypeAlias = MoveKeys
_OpenSearchIntegrationDetails: TypeAlias = OpenSearchIntegrationDetails
_OrderBy: TypeAlias = OrderBy
_OutputFormat: TypeAlias = OutputFormat
_ParseCloudfront: TypeAlias = ParseCloudfront
_ParseJSON: TypeAlias = ParseJSON
_ParseKeyValue: TypeAlias = ParseKeyValue
_ParsePostgres: TypeAlias = ParsePostgres
_ParseRoute53: TypeAlias = ParseRoute53
_ParseToOCSF: TypeAlias = ParseToOCSF
_ParseVPC: TypeAlias = ParseVPC
_ParseWAF: TypeAlias = ParseWAF
_Policy: TypeAlias = Policy
_PolicyScope: TypeAlias = PolicyScope
_PolicyType: TypeAlias = PolicyType
_QueryLanguage: TypeAlias = QueryLanguage
_RejectedEntityInfo: TypeAlias = RejectedEntityInfo
_RejectedLogEventsInfo: TypeAlias = RejectedLogEventsInfo
_RenameKeys: TypeAlias = RenameKeys
_ResourcePolicy: TypeAlias = ResourcePolicy
_S3Configuration: TypeAlias = S3Configuration
_S3DeliveryConfiguration: TypeAlias = S3DeliveryConfiguration
_S3TablesIntegration: TypeAlias = S3TablesIntegration
_ScheduleType: TypeAlias = ScheduleType
_Scope: TypeAlias = Scope
_SplitString: TypeAlias = SplitString
_State: TypeAlias = State
_StorageTier: TypeAlias = StorageTier
_SubstituteString: TypeAlias = SubstituteString
_SuppressionState: TypeAlias = SuppressionState
_SuppressionType: TypeAlias = SuppressionType
_SuppressionUnit: TypeAlias = SuppressionUnit
_TrimString: TypeAlias = TrimString
_Type: TypeAlias = Type
_TypeConverter: TypeAlias = TypeConverter
_UpperCaseString: TypeAlias = UpperCaseString

class _Errors:
    AccessDeniedException: ErrorName
    ConflictException: ErrorName
    DataAlreadyAcceptedException: ErrorName
    InternalServerException: ErrorName
    InvalidOperationException: ErrorName
    InvalidParameterException: ErrorName
    InvalidSequenceTokenException: ErrorName
    LimitExceededException: ErrorName
    MalformedQueryException: ErrorName
    OperationAbortedException: ErrorName
    ResourceAlreadyExistsException: ErrorName
    ResourceNotFoundException: ErrorName
    ServiceQuotaExceededException: ErrorName
    ServiceUnavailableException: ErrorName
    ThrottlingException: ErrorName
    TooManyTagsException: ErrorName
    UnrecognizedClientException: ErrorName
    ValidationException: ErrorName

errors: _Errors

class AddKeyEntryDict(TypedDict, total=False):
    Key: Required[str]
    Value: Required[str]
    OverwriteIfExists: bool

class AddKeysDict(TypedDict, total=False):
    Entries: Required[Sequence[AddKeyEntryDict | AddKeyEntry]]

class AssociateKmsKeyRequestDict(TypedDict, total=False):
    LogGroupName: str
    KmsKeyId: Required[str]
    ResourceIdentifier: str

class AssociateSourceToS3TableIntegrationRequestDict(TypedDict, total=False):
    IntegrationArn: Required[str]
    DataSource: Required[DataSourceDict | _DataSource]

class CSVDict(TypedDict, total=False):
    QuoteCharacter: str
    Delimiter: str
    Columns: Sequence[str]
    Source: str
    Destination: str

class CancelExportTaskRequestDict(TypedDict, total=False):
    TaskId: Required[str]

class CancelImportTaskRequestDict(TypedDict, total=False):
    ImportId: Required[str]

class CopyValueDict(TypedDict, total=False):
    Entries: Required[Sequence[CopyValueEntryDict | CopyValueEntry]]

class CopyValueEntryDict(TypedDict, total=False):
    Source: Required[str]
    Target: Required[str]
    OverwriteIfExists: bool

class CreateDeliveryRequestDict(TypedDict, total=False):
    DeliverySourceName: Required[str]
    DeliveryDestinationArn: Required[str]
    RecordFields: Sequence[str]
    FieldDelimiter: str
    S3DeliveryConfiguration: S3DeliveryConfigurationDict | _S3DeliveryConfiguration
    Tags: Mapping[str, str]

class CreateExportTaskRequestDict(TypedDict, total=False):
    TaskName: str
    LogGroupName: Required[str]
    LogStreamNamePrefix: str
    From: Required[int]
    To: Required[int]
    Destination: Required[str]
    DestinationPrefix: str

class CreateImportTaskRequestDict(TypedDict, total=False):
    ImportSourceArn: Required[str]
    ImportRoleArn: Required[str]
    ImportFilter: ImportFilterDict | _ImportFilter

class CreateLogAnomalyDetectorRequestDict(TypedDict, total=False):
    LogGroupArnList: Required[Sequence[str]]
    DetectorName: str
    EvaluationFrequency: _EvaluationFrequency | str
    FilterPattern: str
    KmsKeyId: str
    AnomalyVisibilityTime: int
    Tags: Mapping[str, str]

class CreateLogGroupRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]
    KmsKeyId: str
    Tags: Mapping[str, str]
    LogGroupClass: _LogGroupClass | str
    DeletionProtectionEnabled: bool

class CreateLogStreamRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]
    LogStreamName: Required[str]

class CreateLookupTableRequestDict(TypedDict, total=False):
    LookupTableName: Required[str]
    Description: str
    TableBody: str
    QueryId: str
    KmsKeyId: str
    Tags: Mapping[str, str]

class CreateScheduledQueryRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    QueryLanguage: Required[_QueryLanguage | str]
    QueryString: Required[str]
    LogGroupIdentifiers: Sequence[str]
    ScheduleExpression: Required[str]
    Timezone: str
    StartTimeOffset: int
    EndTimeOffset: int
    DestinationConfiguration: DestinationConfigurationDict | _DestinationConfiguration
    ScheduleStartTime: int
    ScheduleEndTime: int
    ExecutionRoleArn: Required[str]
    State: ScheduledQueryState | str
    Tags: Mapping[str, str]

class DataSourceDict(TypedDict, total=False):
    Name: Required[str]
    Type: str

class DataSourceFilterDict(TypedDict, total=False):
    Name: Required[str]
    Type: str

class DateTimeConverterDict(TypedDict, total=False):
    Source: Required[str]
    Target: Required[str]
    TargetFormat: str
    MatchPatterns: Required[Sequence[str]]
    SourceTimezone: str
    TargetTimezone: str
    Locale: str

class DeleteAccountPolicyRequestDict(TypedDict, total=False):
    PolicyName: Required[str]
    PolicyType: Required[_PolicyType | str]
    DryRun: bool

class DeleteDataProtectionPolicyRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]

class DeleteDeliveryDestinationPolicyRequestDict(TypedDict, total=False):
    DeliveryDestinationName: Required[str]

class DeleteDeliveryDestinationRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteDeliveryRequestDict(TypedDict, total=False):
    Id: Required[str]

class DeleteDeliverySourceRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteDestinationRequestDict(TypedDict, total=False):
    DestinationName: Required[str]

class DeleteIndexPolicyRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]

class DeleteIntegrationRequestDict(TypedDict, total=False):
    IntegrationName: Required[str]
    Force: bool

class DeleteKeysDict(TypedDict, total=False):
    WithKeys: Required[Sequence[str]]

class DeleteLogAnomalyDetectorRequestDict(TypedDict, total=False):
    AnomalyDetectorArn: Required[str]

class DeleteLogGroupRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]

class DeleteLogStreamRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]
    LogStreamName: Required[str]

class DeleteLookupTableRequestDict(TypedDict, total=False):
    LookupTableArn: Required[str]

class DeleteMetricFilterRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]
    FilterName: Required[str]

class DeleteQueryDefinitionRequestDict(TypedDict, total=False):
    QueryDefinitionId: Required[str]

class DeleteResourcePolicyRequestDict(TypedDict, total=False):
    PolicyName: str
    ResourceArn: str
    ExpectedRevisionId: str

class DeleteRetentionPolicyRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]

class DeleteScheduledQueryRequestDict(TypedDict, total=False):
    Identifier: Required[str]

class DeleteSubscriptionFilterRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]
    FilterName: Required[str]

class DeleteSyslogConfigurationRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]
    VpcEndpointId: str

class DeleteTransformerRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]

class DeliveryDestinationConfigurationDict(TypedDict, total=False):
    DestinationResourceArn: Required[str]

class DescribeAccountPoliciesRequestDict(TypedDict, total=False):
    PolicyType: Required[_PolicyType | str]
    PolicyName: str
    AccountIdentifiers: Sequence[str]
    NextToken: str

class DescribeConfigurationTemplatesRequestDict(TypedDict, total=False):
    Service: str
    LogTypes: Sequence[str]
    ResourceTypes: Sequence[str]
    DeliveryDestinationTypes: Sequence[DeliveryDestinationType | str]
    NextToken: str
    Limit: int

class DescribeDeliveriesRequestDict(TypedDict, total=False):
    NextToken: str
    Limit: int
    DeliverySourceNames: Sequence[str]

class DescribeDeliveryDestinationsRequestDict(TypedDict, total=False):
    NextToken: str
    Limit: int
    Names: Sequence[str]

class DescribeDeliverySourcesRequestDict(TypedDict, total=False):
    NextToken: str
    Limit: int
    ResourceArns: Sequence[str]

class DescribeDestinationsRequestDict(TypedDict, total=False):
    DestinationNamePrefix: str
    NextToken: str
    Limit: int

class DescribeExportTasksRequestDict(TypedDict, total=False):
    TaskId: str
    StatusCode: ExportTaskStatusCode | str
    NextToken: str
    Limit: int

class DescribeFieldIndexesRequestDict(TypedDict, total=False):
    LogGroupIdentifiers: Required[Sequence[str]]
    IndexCategories: Sequence[IndexCategory | str]
    NextToken: str

class DescribeImportTaskBatchesRequestDict(TypedDict, total=False):
    ImportId: Required[str]
    BatchImportStatus: Sequence[ImportStatus | str]
    Limit: int
    NextToken: str

class DescribeImportTasksRequestDict(TypedDict, total=False):
    ImportId: str
    ImportStatus: _ImportStatus | str
    ImportSourceArn: str
    Limit: int
    NextToken: str

class DescribeIndexPoliciesRequestDict(TypedDict, total=False):
    LogGroupIdentifiers: Required[Sequence[str]]
    NextToken: str

class DescribeLogGroupsRequestDict(TypedDict, total=False):
    AccountIdentifiers: Sequence[str]
    LogGroupNamePrefix: str
    LogGroupNamePattern: str
    NextToken: str
    Limit: int
    IncludeLinkedAccounts: bool
    LogGroupClass: _LogGroupClass | str
    LogGroupIdentifiers: Sequence[str]

class DescribeLogStreamsRequestDict(TypedDict, total=False):
    LogGroupName: str
    LogGroupIdentifier: str
    LogStreamNamePrefix: str
    OrderBy: _OrderBy | str
    Descending: bool
    NextToken: str
    Limit: int

class DescribeLookupTablesRequestDict(TypedDict, total=False):
    LookupTableNamePrefix: str
    MaxResults: int
    NextToken: str

class DescribeMetricFiltersRequestDict(TypedDict, total=False):
    LogGroupName: str
    FilterNamePrefix: str
    NextToken: str
    Limit: int
    MetricName: str
    MetricNamespace: str

class DescribeQueriesRequestDict(TypedDict, total=False):
    LogGroupName: str
    Status: QueryStatus | str
    MaxResults: int
    NextToken: str
    QueryLanguage: _QueryLanguage | str

class DescribeQueryDefinitionsRequestDict(TypedDict, total=False):
    QueryLanguage: _QueryLanguage | str
    QueryDefinitionNamePrefix: str
    MaxResults: int
    NextToken: str

class DescribeResourcePoliciesRequestDict(TypedDict, total=False):
    NextToken: str
    Limit: int
    ResourceArn: str
    PolicyScope: _PolicyScope | str

class DescribeSubscriptionFiltersRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]
    FilterNamePrefix: str
    NextToken: str
    Limit: int

class DestinationConfigurationDict(TypedDict, total=False):
    S3Configuration: S3ConfigurationDict | _S3Configuration
    LookupTableConfiguration: LookupTableConfigurationDict | _LookupTableConfiguration

class DisassociateKmsKeyRequestDict(TypedDict, total=False):
    LogGroupName: str
    ResourceIdentifier: str

class DisassociateSourceFromS3TableIntegrationRequestDict(TypedDict, total=False):
    Identifier: Required[str]

class EntityDict(TypedDict, total=False):
    KeyAttributes: Mapping[str, str]
    Attributes: Mapping[str, str]

class FilterLogEventsRequestDict(TypedDict, total=False):
    LogGroupName: str
    LogGroupIdentifier: str
    LogStreamNames: Sequence[str]
    LogStreamNamePrefix: str
    StartTime: int
    EndTime: int
    FilterPattern: str
    NextToken: str
    Limit: int
    StartFromHead: bool
    Interleaved: bool
    Unmask: bool

class GetDataProtectionPolicyRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]

class GetDeliveryDestinationPolicyRequestDict(TypedDict, total=False):
    DeliveryDestinationName: Required[str]

class GetDeliveryDestinationRequestDict(TypedDict, total=False):
    Name: Required[str]

class GetDeliveryRequestDict(TypedDict, total=False):
    Id: Required[str]

class GetDeliverySourceRequestDict(TypedDict, total=False):
    Name: Required[str]

class GetIntegrationRequestDict(TypedDict, total=False):
    IntegrationName: Required[str]

class GetLogAnomalyDetectorRequestDict(TypedDict, total=False):
    AnomalyDetectorArn: Required[str]

class GetLogEventsRequestDict(TypedDict, total=False):
    LogGroupName: str
    LogGroupIdentifier: str
    LogStreamName: Required[str]
    StartTime: int
    EndTime: int
    NextToken: str
    Limit: int
    StartFromHead: bool
    Unmask: bool

class GetLogFieldsRequestDict(TypedDict, total=False):
    DataSourceName: Required[str]
    DataSourceType: Required[str]

class GetLogGroupFieldsRequestDict(TypedDict, total=False):
    LogGroupName: str
    Time: int
    LogGroupIdentifier: str

class GetLogRecordRequestDict(TypedDict, total=False):
    LogRecordPointer: Required[str]
    Unmask: bool

class GetLookupTableRequestDict(TypedDict, total=False):
    LookupTableArn: Required[str]

class GetQueryResultsRequestDict(TypedDict, total=False):
    QueryId: Required[str]
    NextToken: str
    MaxItems: int

class GetScheduledQueryHistoryRequestDict(TypedDict, total=False):
    Identifier: Required[str]
    StartTime: Required[int]
    EndTime: Required[int]
    ExecutionStatuses: Sequence[ExecutionStatus | str]
    MaxResults: int
    NextToken: str

class GetScheduledQueryRequestDict(TypedDict, total=False):
    Identifier: Required[str]

class GetStorageTierPolicyRequestDict(TypedDict, total=False):
    ...

class GetTransformerRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]

class GrokDict(TypedDict, total=False):
    Source: str
    Match: Required[str]

class ImportFilterDict(TypedDict, total=False):
    StartEventTime: int
    EndEventTime: int

class InputLogEventDict(TypedDict, total=False):
    Timestamp: Required[int]
    Message: Required[str]

class ListAggregateLogGroupSummariesRequestDict(TypedDict, total=False):
    AccountIdentifiers: Sequence[str]
    IncludeLinkedAccounts: bool
    LogGroupClass: _LogGroupClass | str
    LogGroupNamePattern: str
    DataSources: Sequence[DataSourceFilterDict]
    GroupBy: Required[ListAggregateLogGroupSummariesGroupBy | str]
    NextToken: str
    Limit: int

class ListAnomaliesRequestDict(TypedDict, total=False):
    AnomalyDetectorArn: str
    SuppressionState: _SuppressionState | str
    Limit: int
    NextToken: str

class ListIntegrationsRequestDict(TypedDict, total=False):
    IntegrationNamePrefix: str
    IntegrationType: _IntegrationType | str
    IntegrationStatus: _IntegrationStatus | str

class ListLogAnomalyDetectorsRequestDict(TypedDict, total=False):
    FilterLogGroupArn: str
    Limit: int
    NextToken: str

class ListLogGroupsForQueryRequestDict(TypedDict, total=False):
    QueryId: Required[str]
    NextToken: str
    MaxResults: int

class ListLogGroupsRequestDict(TypedDict, total=False):
    LogGroupNamePattern: str
    LogGroupClass: _LogGroupClass | str
    IncludeLinkedAccounts: bool
    AccountIdentifiers: Sequence[str]
    NextToken: str
    Limit: int
    DataSources: Sequence[DataSourceFilterDict]
    FieldIndexNames: Sequence[str]
    LogGroupTags: Sequence[TagFilterDict]

class ListScheduledQueriesRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str
    State: ScheduledQueryState | str
    ScheduleType: _ScheduleType | str

class ListSourcesForS3TableIntegrationRequestDict(TypedDict, total=False):
    IntegrationArn: Required[str]
    MaxResults: int
    NextToken: str

class ListSyslogConfigurationsRequestDict(TypedDict, total=False):
    LogGroupIdentifier: str
    VpcEndpointId: str
    NextToken: str
    MaxResults: int

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class ListTagsLogGroupRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]

class ListToMapDict(TypedDict, total=False):
    Source: Required[str]
    Key: Required[str]
    ValueKey: str
    Target: str
    Flatten: bool
    FlattenedElement: _FlattenedElement | str

class LookupTableConfigurationDict(TypedDict, total=False):
    TableName: Required[str]
    RoleArn: Required[str]
    Description: str
    KmsKeyId: str
    Tags: Mapping[str, str]

class LowerCaseStringDict(TypedDict, total=False):
    WithKeys: Required[Sequence[str]]

class MetricTransformationDict(TypedDict, total=False):
    MetricName: Required[str]
    MetricNamespace: Required[str]
    MetricValue: Required[str]
    DefaultValue: float
    Dimensions: Mapping[str, str]
    Unit: StandardUnit | str

class MoveKeyEntryDict(TypedDict, total=False):
    Source: Required[str]
    Target: Required[str]
    OverwriteIfExists: bool

class MoveKeysDict(TypedDict, total=False):
    Entries: Required[Sequence[MoveKeyEntryDict | MoveKeyEntry]]

class OpenSearchResourceConfigDict(TypedDict, total=False):
    KmsKeyArn: str
    DataSourceRoleArn: Required[str]
    DashboardViewerPrincipals: Required[Sequence[str]]
    ApplicationArn: str
    RetentionDays: Required[int]

class ParseCloudfrontDict(TypedDict, total=False):
    Source: str

class ParseJSONDict(TypedDict, total=False):
    Source: str
    Destination: str

class ParseKeyValueDict(TypedDict, total=False):
    Source: str
    Destination: str
    FieldDelimiter: str
    KeyValueDelimiter: str
    KeyPrefix: str
    NonMatchValue: str
    OverwriteIfExists: bool

class ParsePostgresDict(TypedDict, total=False):
    Source: str

class ParseRoute53Dict(TypedDict, total=False):
    Source: str

class ParseToOCSFDict(TypedDict, total=False):
    Source: str
    EventSource: Required[_EventSource | str]
    OcsfVersion: Required[OCSFVersion | str]
    MappingVersion: str

class ParseVPCDict(TypedDict, total=False):
    Source: str

class ParseWAFDict(TypedDict, total=False):
    Source: str

class ProcessorDict(TypedDict, total=False):
    AddKeys: AddKeysDict | _AddKeys
    CopyValue: CopyValueDict | _CopyValue
    Csv: CSVDict | CSV
    DateTimeConverter: DateTimeConverterDict | _DateTimeConverter
    DeleteKeys: DeleteKeysDict | _DeleteKeys
    Grok: GrokDict | _Grok
    ListToMap: ListToMapDict | _ListToMap
    LowerCaseString: LowerCaseStringDict | _LowerCaseString
    MoveKeys: MoveKeysDict | _MoveKeys
    ParseCloudfront: ParseCloudfrontDict | _ParseCloudfront
    ParseJSON: ParseJSONDict | _ParseJSON
    ParseKeyValue: ParseKeyValueDict | _ParseKeyValue
    ParseRoute53: ParseRoute53Dict | _ParseRoute53
    ParseToOCSF: ParseToOCSFDict | _ParseToOCSF
    ParsePostgres: ParsePostgresDict | _ParsePostgres
    ParseVPC: ParseVPCDict | _ParseVPC
    ParseWAF: ParseWAFDict | _ParseWAF
    RenameKeys: RenameKeysDict | _RenameKeys
    SplitString: SplitStringDict | _SplitString
    SubstituteString: SubstituteStringDict | _SubstituteString
    TrimString: TrimStringDict | _TrimString
    TypeConverter: TypeConverterDict | _TypeConverter
    UpperCaseString: UpperCaseStringDict | _UpperCaseString

class PutAccountPolicyRequestDict(TypedDict, total=False):
    PolicyName: Required[str]
    PolicyDocument: Required[str]
    PolicyType: Required[_PolicyType | str]
    Scope: _Scope | str
    SelectionCriteria: str
    DryRun: bool

class PutBearerTokenAuthenticationRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]
    BearerTokenAuthenticationEnabled: Required[bool]

class PutDataProtectionPolicyRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]
    PolicyDocument: Required[str]

class PutDeliveryDestinationPolicyRequestDict(TypedDict, total=False):
    DeliveryDestinationName: Required[str]
    DeliveryDestinationPolicy: Required[str]

class PutDeliveryDestinationRequestDict(TypedDict, total=False):
    Name: Required[str]
    OutputFormat: _OutputFormat | str
    DeliveryDestinationConfiguration: DeliveryDestinationConfigurationDict | _DeliveryDestinationConfiguration
    DeliveryDestinationType: _DeliveryDestinationType | str
    RoleArn: str
    Tags: Mapping[str, str]

class PutDeliverySourceRequestDict(TypedDict, total=False):
    Name: Required[str]
    ResourceArn: Required[str]
    LogType: Required[str]
    Tags: Mapping[str, str]
    DeliverySourceConfiguration: Mapping[str, str]

class PutDestinationPolicyRequestDict(TypedDict, total=False):
    DestinationName: Required[str]
    AccessPolicy: Required[str]
    ForceUpdate: bool

class PutDestinationRequestDict(TypedDict, total=False):
    DestinationName: Required[str]
    TargetArn: Required[str]
    RoleArn: Required[str]
    Tags: Mapping[str, str]

class PutIndexPolicyRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]
    PolicyDocument: Required[str]

class PutIntegrationRequestDict(TypedDict, total=False):
    IntegrationName: Required[str]
    ResourceConfig: Required[ResourceConfigDict]
    IntegrationType: Required[_IntegrationType | str]

class PutLogEventsRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]
    LogStreamName: Required[str]
    LogEvents: Required[Sequence[InputLogEventDict]]
    SequenceToken: str
    Entity: EntityDict

class PutLogGroupDeletionProtectionRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]
    DeletionProtectionEnabled: Required[bool]

class PutMetricFilterRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]
    FilterName: Required[str]
    FilterPattern: Required[str]
    MetricTransformations: Required[Sequence[MetricTransformationDict | MetricTransformation]]
    ApplyOnTransformedLogs: bool
    FieldSelectionCriteria: str
    EmitSystemFieldDimensions: Sequence[str]

class PutQueryDefinitionRequestDict(TypedDict, total=False):
    QueryLanguage: _QueryLanguage | str
    Name: Required[str]
    QueryDefinitionId: str
    LogGroupNames: Sequence[str]
    QueryString: Required[str]
    ClientToken: str
    Parameters: Sequence[QueryParameterDict | QueryParameter]

class PutResourcePolicyRequestDict(TypedDict, total=False):
    PolicyName: str
    PolicyDocument: str
    ResourceArn: str
    ExpectedRevisionId: str

class PutRetentionPolicyRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]
    RetentionInDays: Required[int]

class PutStorageTierPolicyRequestDict(TypedDict, total=False):
    StorageTier: Required[_StorageTier | str]

class PutSubscriptionFilterRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]
    FilterName: Required[str]
    FilterPattern: Required[str]
    DestinationArn: Required[str]
    RoleArn: str
    Distribution: _Distribution | str
    ApplyOnTransformedLogs: bool
    FieldSelectionCriteria: str
    EmitSystemFields: Sequence[str]

class PutSyslogConfigurationRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]
    VpcEndpointId: str

class PutTransformerRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]
    TransformerConfig: Required[Sequence[ProcessorDict | Processor]]

class QueryParameterDict(TypedDict, total=False):
    Name: Required[str]
    DefaultValue: str
    Description: str

class RenameKeyEntryDict(TypedDict, total=False):
    Key: Required[str]
    RenameTo: Required[str]
    OverwriteIfExists: bool

class RenameKeysDict(TypedDict, total=False):
    Entries: Required[Sequence[RenameKeyEntryDict | RenameKeyEntry]]

class ResourceConfigDict(TypedDict, total=False):
    OpenSearchResourceConfig: OpenSearchResourceConfigDict

class S3ConfigurationDict(TypedDict, total=False):
    DestinationIdentifier: Required[str]
    RoleArn: Required[str]
    OwnerAccountId: str
    KmsKeyId: str

class S3DeliveryConfigurationDict(TypedDict, total=False):
    SuffixPath: str
    EnableHiveCompatiblePath: bool

class SplitStringDict(TypedDict, total=False):
    Entries: Required[Sequence[SplitStringEntryDict | SplitStringEntry]]

class SplitStringEntryDict(TypedDict, total=False):
    Source: Required[str]
    Delimiter: Required[str]

class StartQueryRequestDict(TypedDict, total=False):
    QueryLanguage: _QueryLanguage | str
    LogGroupName: str
    LogGroupNames: Sequence[str]
    LogGroupIdentifiers: Sequence[str]
    StartTime: Required[int]
    EndTime: Required[int]
    QueryString: Required[str]
    Limit: int

class StopQueryRequestDict(TypedDict, total=False):
    QueryId: Required[str]

class SubstituteStringDict(TypedDict, total=False):
    Entries: Required[Sequence[SubstituteStringEntryDict | SubstituteStringEntry]]

class SubstituteStringEntryDict(TypedDict, total=False):
    Source: Required[str]
    From: Required[str]
    To: Required[str]

class SuppressionPeriodDict(TypedDict, total=False):
    Value: int
    SuppressionUnit: _SuppressionUnit | str

class TagFilterDict(TypedDict, total=False):
    Key: Required[str]
    Values: Sequence[str]

class TagLogGroupRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]
    Tags: Required[Mapping[str, str]]

class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Mapping[str, str]]

class TestMetricFilterRequestDict(TypedDict, total=False):
    FilterPattern: Required[str]
    LogEventMessages: Required[Sequence[str]]

class TestTransformerRequestDict(TypedDict, total=False):
    TransformerConfig: Required[Sequence[ProcessorDict | Processor]]
    LogEventMessages: Required[Sequence[str]]

class TrimStringDict(TypedDict, total=False):
    WithKeys: Required[Sequence[str]]

class TypeConverterDict(TypedDict, total=False):
    Entries: Required[Sequence[TypeConverterEntryDict | TypeConverterEntry]]

class TypeConverterEntryDict(TypedDict, total=False):
    Key: Required[str]
    Type: Required[_Type | str]

class UntagLogGroupRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]
    Tags: Required[Sequence[str]]

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateAnomalyRequestDict(TypedDict, total=False):
    AnomalyId: str
    PatternId: str
    AnomalyDetectorArn: Required[str]
    SuppressionType: _SuppressionType | str
    SuppressionPeriod: SuppressionPeriodDict
    Baseline: bool

class UpdateDeliveryConfigurationRequestDict(TypedDict, total=False):
    Id: Required[str]
    RecordFields: Sequence[str]
    FieldDelimiter: str
    S3DeliveryConfiguration: S3DeliveryConfigurationDict | _S3DeliveryConfiguration

class UpdateLogAnomalyDetectorRequestDict(TypedDict, total=False):
    AnomalyDetectorArn: Required[str]
    EvaluationFrequency: _EvaluationFrequency | str
    FilterPattern: str
    AnomalyVisibilityTime: int
    Enabled: Required[bool]

class UpdateLookupTableRequestDict(TypedDict, total=False):
    LookupTableArn: Required[str]
    Description: str
    TableBody: str
    QueryId: str
    KmsKeyId: str

class UpdateScheduledQueryRequestDict(TypedDict, total=False):
    Identifier: Required[str]
    Description: str
    QueryLanguage: Required[_QueryLanguage | str]
    QueryString: Required[str]
    LogGroupIdentifiers: Sequence[str]
    ScheduleExpression: Required[str]
    Timezone: str
    StartTimeOffset: int
    EndTimeOffset: int
    DestinationConfiguration: DestinationConfigurationDict | _DestinationConfiguration
    ScheduleStartTime: int
    ScheduleEndTime: int
    ExecutionRoleArn: Required[str]
    State: ScheduledQueryState | str

class UpperCaseStringDict(TypedDict, total=False):
    WithKeys: Required[Sequence[str]]

class AccountPolicy:
    PolicyName: str
    PolicyDocument: str
    LastUpdatedTime: int
    PolicyType: _PolicyType
    Scope: _Scope
    SelectionCriteria: str
    AccountId: str

class AddKeyEntry:
    Key: str
    Value: str
    OverwriteIfExists: bool

class AddKeys:
    Entries: list[AddKeyEntry]

class AggregateLogGroupSummary:
    LogGroupCount: int
    GroupingIdentifiers: list[GroupingIdentifier]

class Anomaly:
    AnomalyId: str
    PatternId: str
    AnomalyDetectorArn: str
    PatternString: str
    PatternRegex: str
    Priority: str
    FirstSeen: int
    LastSeen: int
    Description: str
    Active: bool
    State: _State
    Histogram: dict[str, int]
    LogSamples: list[LogEvent]
    PatternTokens: list[PatternToken]
    LogGroupArnList: list[str]
    Suppressed: bool
    SuppressedDate: int
    SuppressedUntil: int
    IsPatternLevelSuppression: bool

class AnomalyDetector:
    AnomalyDetectorArn: str
    DetectorName: str
    LogGroupArnList: list[str]
    EvaluationFrequency: _EvaluationFrequency
    FilterPattern: str
    AnomalyDetectorStatus: _AnomalyDetectorStatus
    KmsKeyId: str
    CreationTimeStamp: int
    LastModifiedTimeStamp: int
    AnomalyVisibilityTime: int

class AssociateSourceToS3TableIntegrationResponse:
    Identifier: str

class CSV:
    QuoteCharacter: str
    Delimiter: str
    Columns: list[str]
    Source: str
    Destination: str

class CancelImportTaskResponse:
    ImportId: str
    ImportStatistics: _ImportStatistics
    ImportStatus: _ImportStatus
    CreationTime: int
    LastUpdatedTime: int

class ConfigurationTemplate:
    Service: str
    LogType: str
    ResourceType: str
    DeliveryDestinationType: _DeliveryDestinationType
    DefaultDeliveryConfigValues: ConfigurationTemplateDeliveryConfigValues
    AllowedFields: list[RecordField]
    AllowedOutputFormats: list[OutputFormat]
    AllowedActionForAllowVendedLogsDeliveryForResource: str
    AllowedFieldDelimiters: list[str]
    AllowedSuffixPathFields: list[str]
    DeliverySourceConfiguration: list[DeliverySourceConfigurationSchema]
    S3TablesIntegration: _S3TablesIntegration

class ConfigurationTemplateDeliveryConfigValues:
    RecordFields: list[str]
    FieldDelimiter: str
    S3DeliveryConfiguration: _S3DeliveryConfiguration

class CopyValue:
    Entries: list[CopyValueEntry]

class CopyValueEntry:
    Source: str
    Target: str
    OverwriteIfExists: bool

class CreateDeliveryResponse:
    Delivery: _Delivery

class CreateExportTaskResponse:
    TaskId: str

class CreateImportTaskResponse:
    ImportId: str
    ImportDestinationArn: str
    CreationTime: int

class CreateLogAnomalyDetectorResponse:
    AnomalyDetectorArn: str

class CreateLookupTableResponse:
    LookupTableArn: str
    CreatedAt: int

class CreateScheduledQueryResponse:
    ScheduledQueryArn: str
    State: ScheduledQueryState

class DataSource:
    Name: str
    Type: str

class DateTimeConverter:
    Source: str
    Target: str
    TargetFormat: str
    MatchPatterns: list[str]
    SourceTimezone: str
    TargetTimezone: str
    Locale: str

class DeleteAccountPolicyResponse:
    DryRunResult: _DryRunResult

class DeleteIndexPolicyResponse:
    ...

class DeleteIntegrationResponse:
    ...

class DeleteKeys:
    WithKeys: list[str]

class DeleteQueryDefinitionResponse:
    Success: bool

class DeleteScheduledQueryResponse:
    ...

class Delivery:
    Id: str
    Arn: str
    DeliverySourceName: str
    DeliveryDestinationArn: str
    DeliveryDestinationType: _DeliveryDestinationType
    RecordFields: list[str]
    FieldDelimiter: str
    S3DeliveryConfiguration: _S3DeliveryConfiguration
    Tags: dict[str, str]

class DeliveryDestination:
    Name: str
    Arn: str
    DeliveryDestinationType: _DeliveryDestinationType
    OutputFormat: _OutputFormat
    DeliveryDestinationConfiguration: _DeliveryDestinationConfiguration
    RoleArn: str
    Tags: dict[str, str]

class DeliveryDestinationConfiguration:
    DestinationResourceArn: str

class DeliverySource:
    Name: str
    Arn: str
    ResourceArns: list[str]
    Service: str
    LogType: str
    Tags: dict[str, str]
    DeliverySourceConfiguration: dict[str, str]
    Status: DeliverySourceStatus
    StatusReason: DeliverySourceStatusReason

class DeliverySourceConfigurationSchema:
    KeyName: str
    ValueType: DeliverySourceConfigurationSchemaValueType
    DefaultValue: str
    SupportedValues: list[str]
    MinValue: float
    MaxValue: float

class DescribeAccountPoliciesResponse:
    AccountPolicies: list[AccountPolicy]
    NextToken: str

class DescribeConfigurationTemplatesResponse:
    ConfigurationTemplates: list[ConfigurationTemplate]
    NextToken: str

class DescribeDeliveriesResponse:
    Deliveries: list[Delivery]
    NextToken: str

class DescribeDeliveryDestinationsResponse:
    DeliveryDestinations: list[DeliveryDestination]
    NextToken: str

class DescribeDeliverySourcesResponse:
    DeliverySources: list[DeliverySource]
    NextToken: str

class DescribeDestinationsResponse:
    Destinations: list[Destination]
    NextToken: str

class DescribeExportTasksResponse:
    ExportTasks: list[ExportTask]
    NextToken: str

class DescribeFieldIndexesResponse:
    FieldIndexes: list[FieldIndex]
    NextToken: str

class DescribeImportTaskBatchesResponse:
    ImportSourceArn: str
    ImportId: str
    ImportBatches: list[ImportBatch]
    NextToken: str

class DescribeImportTasksResponse:
    Imports: list[Import]
    NextToken: str

class DescribeIndexPoliciesResponse:
    IndexPolicies: list[IndexPolicy]
    NextToken: str

class DescribeLogGroupsResponse:
    LogGroups: list[LogGroup]
    NextToken: str

class DescribeLogStreamsResponse:
    LogStreams: list[LogStream]
    NextToken: str

class DescribeLookupTablesResponse:
    LookupTables: list[LookupTable]
    NextToken: str

class DescribeMetricFiltersResponse:
    MetricFilters: list[MetricFilter]
    NextToken: str

class DescribeQueriesResponse:
    Queries: list[QueryInfo]
    NextToken: str

class DescribeQueryDefinitionsResponse:
    QueryDefinitions: list[QueryDefinition]
    NextToken: str

class DescribeResourcePoliciesResponse:
    ResourcePolicies: list[ResourcePolicy]
    NextToken: str

class DescribeSubscriptionFiltersResponse:
    SubscriptionFilters: list[SubscriptionFilter]
    NextToken: str

class Destination:
    DestinationName: str
    TargetArn: str
    RoleArn: str
    AccessPolicy: str
    Arn: str
    CreationTime: int

class DestinationConfiguration:
    S3Configuration: _S3Configuration
    LookupTableConfiguration: _LookupTableConfiguration

class DisassociateSourceFromS3TableIntegrationResponse:
    Identifier: str

class DryRunResult:
    TotalMatchedLogGroups: int
    IncreasedRetentionLogGroupCount: int
    DecreasedRetentionLogGroupCount: int
    UnchangedRetentionLogGroupCount: int
    FailedAnalysisCount: int
    TopLogGroupsImpacted: list[LogGroupImpact]

class ExportTask:
    TaskId: str
    TaskName: str
    LogGroupName: str
    From: int
    To: int
    Destination: str
    DestinationPrefix: str
    Status: ExportTaskStatus
    ExecutionInfo: ExportTaskExecutionInfo

class ExportTaskExecutionInfo:
    CreationTime: int
    CompletionTime: int

class ExportTaskStatus:
    Code: ExportTaskStatusCode
    Message: str

class FieldIndex:
    LogGroupIdentifier: str
    FieldIndexName: str
    LastScanTime: int
    FirstEventTime: int
    LastEventTime: int
    Type: IndexType
    IndexCategory: _IndexCategory

class FilterLogEventsResponse:
    Events: list[FilteredLogEvent]
    SearchedLogStreams: list[SearchedLogStream]
    NextToken: str

class FilteredLogEvent:
    LogStreamName: str
    Timestamp: int
    Message: str
    IngestionTime: int
    EventId: str

class GetDataProtectionPolicyResponse:
    LogGroupIdentifier: str
    PolicyDocument: str
    LastUpdatedTime: int

class GetDeliveryDestinationPolicyResponse:
    Policy: _Policy

class GetDeliveryDestinationResponse:
    DeliveryDestination: _DeliveryDestination

class GetDeliveryResponse:
    Delivery: _Delivery

class GetDeliverySourceResponse:
    DeliverySource: _DeliverySource

class GetIntegrationResponse:
    IntegrationName: str
    IntegrationType: _IntegrationType
    IntegrationStatus: _IntegrationStatus
    IntegrationDetails: _IntegrationDetails

class GetLogAnomalyDetectorResponse:
    DetectorName: str
    LogGroupArnList: list[str]
    EvaluationFrequency: _EvaluationFrequency
    FilterPattern: str
    AnomalyDetectorStatus: _AnomalyDetectorStatus
    KmsKeyId: str
    CreationTimeStamp: int
    LastModifiedTimeStamp: int
    AnomalyVisibilityTime: int

class GetLogEventsResponse:
    Events: list[OutputLogEvent]
    NextForwardToken: str
    NextBackwardToken: str

class GetLogFieldsResponse:
    LogFields: list[LogFieldsListItem]

class GetLogGroupFieldsResponse:
    LogGroupFields: list[LogGroupField]

class GetLogRecordResponse:
    LogRecord: dict[str, str]

class GetLookupTableResponse:
    LookupTableArn: str
    LookupTableName: str
    Description: str
    TableBody: str
    SizeBytes: int
    LastUpdatedTime: int
    KmsKeyId: str

class GetQueryResultsResponse:
    QueryLanguage: _QueryLanguage
    Results: list[list[ResultField]]
    Statistics: QueryStatistics
    Status: QueryStatus
    EncryptionKey: str
    NextToken: str

class GetScheduledQueryHistoryResponse:
    Name: str
    ScheduledQueryArn: str
    TriggerHistory: list[TriggerHistoryRecord]
    NextToken: str

class GetScheduledQueryResponse:
    ScheduledQueryArn: str
    Name: str
    Description: str
    QueryLanguage: _QueryLanguage
    QueryString: str
    LogGroupIdentifiers: list[str]
    ScheduleExpression: str
    Timezone: str
    StartTimeOffset: int
    EndTimeOffset: int
    DestinationConfiguration: _DestinationConfiguration
    State: ScheduledQueryState
    ScheduleType: _ScheduleType
    LastTriggeredTime: int
    LastExecutionStatus: ExecutionStatus
    ScheduleStartTime: int
    ScheduleEndTime: int
    ExecutionRoleArn: str
    CreationTime: int
    LastUpdatedTime: int

class GetStorageTierPolicyResponse:
    StorageTier: _StorageTier
    LastUpdatedTime: int

class GetTransformerResponse:
    LogGroupIdentifier: str
    CreationTime: int
    LastModifiedTime: int
    TransformerConfig: list[Processor]

class Grok:
    Source: str
    Match: str

class GroupingIdentifier:
    Key: str
    Value: str

class Import:
    ImportId: str
    ImportSourceArn: str
    ImportStatus: _ImportStatus
    ImportDestinationArn: str
    ImportStatistics: _ImportStatistics
    ImportFilter: _ImportFilter
    CreationTime: int
    LastUpdatedTime: int
    ErrorMessage: str

class ImportBatch:
    BatchId: str
    Status: ImportStatus
    ErrorMessage: str

class ImportFilter:
    StartEventTime: int
    EndEventTime: int

class ImportStatistics:
    BytesImported: int

class IndexPolicy:
    LogGroupIdentifier: str
    LastUpdateTime: int
    PolicyDocument: str
    PolicyName: str
    Source: IndexSource

class IntegrationDetails:
    OpenSearchIntegrationDetails: _OpenSearchIntegrationDetails

class IntegrationSummary:
    IntegrationName: str
    IntegrationType: _IntegrationType
    IntegrationStatus: _IntegrationStatus

class ListAggregateLogGroupSummariesResponse:
    AggregateLogGroupSummaries: list[AggregateLogGroupSummary]
    NextToken: str

class ListAnomaliesResponse:
    Anomalies: list[Anomaly]
    NextToken: str

class ListIntegrationsResponse:
    IntegrationSummaries: list[IntegrationSummary]

class ListLogAnomalyDetectorsResponse:
    AnomalyDetectors: list[AnomalyDetector]
    NextToken: str

class ListLogGroupsForQueryResponse:
    LogGroupIdentifiers: list[str]
    NextToken: str

class ListLogGroupsResponse:
    LogGroups: list[LogGroupSummary]
    NextToken: str

class ListScheduledQueriesResponse:
    NextToken: str
    ScheduledQueries: list[ScheduledQuerySummary]

class ListSourcesForS3TableIntegrationResponse:
    Sources: list[S3TableIntegrationSource]
    NextToken: str

class ListSyslogConfigurationsResponse:
    SyslogConfigurations: list[SyslogConfiguration]
    NextToken: str

class ListTagsForResourceResponse:
    Tags: dict[str, str]

class ListTagsLogGroupResponse:
    Tags: dict[str, str]

class ListToMap:
    Source: str
    Key: str
    ValueKey: str
    Target: str
    Flatten: bool
    FlattenedElement: _FlattenedElement

class LogEvent:
    Timestamp: int
    Message: str

class LogFieldType:
    Type: str
    Element: LogFieldType
    Fields: list[LogFieldsListItem]

class LogFieldsListItem:
    LogFieldName: str
    LogFieldType: _LogFieldType

class LogGroup:
    LogGroupName: str
    CreationTime: int
    RetentionInDays: int
    MetricFilterCount: int
    Arn: str
    StoredBytes: int
    KmsKeyId: str
    DataProtectionStatus: _DataProtectionStatus
    InheritedProperties: list[InheritedProperty]
    LogGroupClass: _LogGroupClass
    LogGroupArn: str
    DeletionProtectionEnabled: bool
    BearerTokenAuthenticationEnabled: bool
    RetentionPolicyName: str

class LogGroupField:
    Name: str
    Percent: int

class LogGroupImpact:
    LogGroupName: str
    CurrentRetention: str
    ProposedRetention: str
    StoredBytes: int

class LogGroupSummary:
    LogGroupName: str
    LogGroupArn: str
    LogGroupClass: _LogGroupClass

class LogStream:
    LogStreamName: str
    CreationTime: int
    FirstEventTimestamp: int
    LastEventTimestamp: int
    LastIngestionTime: int
    UploadSequenceToken: str
    Arn: str
    StoredBytes: int

class LookupTable:
    LookupTableArn: str
    LookupTableName: str
    Description: str
    TableFields: list[str]
    RecordsCount: int
    SizeBytes: int
    LastUpdatedTime: int
    KmsKeyId: str

class LookupTableConfiguration:
    TableName: str
    RoleArn: str
    Description: str
    KmsKeyId: str
    Tags: dict[str, str]

class LowerCaseString:
    WithKeys: list[str]

class MetricFilter:
    FilterName: str
    FilterPattern: str
    MetricTransformations: list[MetricTransformation]
    CreationTime: int
    LogGroupName: str
    ApplyOnTransformedLogs: bool
    FieldSelectionCriteria: str
    EmitSystemFieldDimensions: list[str]

class MetricFilterMatchRecord:
    EventNumber: int
    EventMessage: str
    ExtractedValues: dict[str, str]

class MetricTransformation:
    MetricName: str
    MetricNamespace: str
    MetricValue: str
    DefaultValue: float
    Dimensions: dict[str, str]
    Unit: StandardUnit

class MoveKeyEntry:
    Source: str
    Target: str
    OverwriteIfExists: bool

class MoveKeys:
    Entries: list[MoveKeyEntry]

class OpenSearchApplication:
    ApplicationEndpoint: str
    ApplicationArn: str
    ApplicationId: str
    Status: OpenSearchResourceStatus

class OpenSearchCollection:
    CollectionEndpoint: str
    CollectionArn: str
    Status: OpenSearchResourceStatus

class OpenSearchDataAccessPolicy:
    PolicyName: str
    Status: OpenSearchResourceStatus

class OpenSearchDataSource:
    DataSourceName: str
    Status: OpenSearchResourceStatus

class OpenSearchEncryptionPolicy:
    PolicyName: str
    Status: OpenSearchResourceStatus

class OpenSearchIntegrationDetails:
    DataSource: OpenSearchDataSource
    Application: OpenSearchApplication
    Collection: OpenSearchCollection
    Workspace: OpenSearchWorkspace
    EncryptionPolicy: OpenSearchEncryptionPolicy
    NetworkPolicy: OpenSearchNetworkPolicy
    AccessPolicy: OpenSearchDataAccessPolicy
    LifecyclePolicy: OpenSearchLifecyclePolicy

class OpenSearchLifecyclePolicy:
    PolicyName: str
    Status: OpenSearchResourceStatus

class OpenSearchNetworkPolicy:
    PolicyName: str
    Status: OpenSearchResourceStatus

class OpenSearchResourceStatus:
    Status: OpenSearchResourceStatusType
    StatusMessage: str

class OpenSearchWorkspace:
    WorkspaceId: str
    Status: OpenSearchResourceStatus

class OutputLogEvent:
    Timestamp: int
    Message: str
    IngestionTime: int

class ParseCloudfront:
    Source: str

class ParseJSON:
    Source: str
    Destination: str

class ParseKeyValue:
    Source: str
    Destination: str
    FieldDelimiter: str
    KeyValueDelimiter: str
    KeyPrefix: str
    NonMatchValue: str
    OverwriteIfExists: bool

class ParsePostgres:
    Source: str

class ParseRoute53:
    Source: str

class ParseToOCSF:
    Source: str
    EventSource: _EventSource
    OcsfVersion: OCSFVersion
    MappingVersion: str

class ParseVPC:
    Source: str

class ParseWAF:
    Source: str

class PatternToken:
    DynamicTokenPosition: int
    IsDynamic: bool
    TokenString: str
    Enumerations: dict[str, int]
    InferredTokenName: str

class Policy:
    DeliveryDestinationPolicy: str

class Processor:
    AddKeys: _AddKeys
    CopyValue: _CopyValue
    Csv: CSV
    DateTimeConverter: _DateTimeConverter
    DeleteKeys: _DeleteKeys
    Grok: _Grok
    ListToMap: _ListToMap
    LowerCaseString: _LowerCaseString
    MoveKeys: _MoveKeys
    ParseCloudfront: _ParseCloudfront
    ParseJSON: _ParseJSON
    ParseKeyValue: _ParseKeyValue
    ParseRoute53: _ParseRoute53
    ParseToOCSF: _ParseToOCSF
    ParsePostgres: _ParsePostgres
    ParseVPC: _ParseVPC
    ParseWAF: _ParseWAF
    RenameKeys: _RenameKeys
    SplitString: _SplitString
    SubstituteString: _SubstituteString
    TrimString: _TrimString
    TypeConverter: _TypeConverter
    UpperCaseString: _UpperCaseString

class PutAccountPolicyResponse:
    AccountPolicy: _AccountPolicy
    DryRunResult: _DryRunResult

class PutDataProtectionPolicyResponse:
    LogGroupIdentifier: str
    PolicyDocument: str
    LastUpdatedTime: int

class PutDeliveryDestinationPolicyResponse:
    Policy: _Policy

class PutDeliveryDestinationResponse:
    DeliveryDestination: _DeliveryDestination

class PutDeliverySourceResponse:
    DeliverySource: _DeliverySource

class PutDestinationResponse:
    Destination: _Destination

class PutIndexPolicyResponse:
    IndexPolicy: _IndexPolicy

class PutIntegrationResponse:
    IntegrationName: str
    IntegrationStatus: _IntegrationStatus

class PutLogEventsResponse:
    NextSequenceToken: str
    RejectedLogEventsInfo: _RejectedLogEventsInfo
    RejectedEntityInfo: _RejectedEntityInfo

class PutQueryDefinitionResponse:
    QueryDefinitionId: str

class PutResourcePolicyResponse:
    ResourcePolicy: _ResourcePolicy
    RevisionId: str

class PutStorageTierPolicyResponse:
    StorageTier: _StorageTier
    LastUpdatedTime: int

class QueryDefinition:
    QueryLanguage: _QueryLanguage
    QueryDefinitionId: str
    Name: str
    QueryString: str
    LastModified: int
    LogGroupNames: list[str]
    Parameters: list[QueryParameter]

class QueryInfo:
    QueryLanguage: _QueryLanguage
    QueryId: str
    QueryString: str
    Status: QueryStatus
    CreateTime: int
    LogGroupName: str
    QueryDuration: int
    BytesScanned: float
    UserIdentity: str

class QueryParameter:
    Name: str
    DefaultValue: str
    Description: str

class QueryStatistics:
    RecordsMatched: float
    RecordsScanned: float
    EstimatedRecordsSkipped: float
    BytesScanned: float
    EstimatedBytesSkipped: float
    LogGroupsScanned: float
    ResultCount: float

class RecordField:
    Name: str
    Mandatory: bool

class RejectedEntityInfo:
    ErrorType: EntityRejectionErrorType

class RejectedLogEventsInfo:
    TooNewLogEventStartIndex: int
    TooOldLogEventEndIndex: int
    ExpiredLogEventEndIndex: int

class RenameKeyEntry:
    Key: str
    RenameTo: str
    OverwriteIfExists: bool

class RenameKeys:
    Entries: list[RenameKeyEntry]

class ResourcePolicy:
    PolicyName: str
    PolicyDocument: str
    LastUpdatedTime: int
    PolicyScope: _PolicyScope
    ResourceArn: str
    RevisionId: str

class ResultField:
    Field: str
    Value: str

class S3Configuration:
    DestinationIdentifier: str
    RoleArn: str
    OwnerAccountId: str
    KmsKeyId: str

class S3DeliveryConfiguration:
    SuffixPath: str
    EnableHiveCompatiblePath: bool

class S3TableIntegrationSource:
    Identifier: str
    DataSource: _DataSource
    Status: S3TableIntegrationSourceStatus
    StatusReason: str
    CreatedTimeStamp: int
    ParentSourceIdentifier: str

class S3TablesIntegration:
    DatasourceName: str
    DatasourceType: str

class ScheduledQueryDestination:
    DestinationType: ScheduledQueryDestinationType
    DestinationIdentifier: str
    Status: ActionStatus
    ProcessedIdentifier: str
    ErrorMessage: str

class ScheduledQuerySummary:
    ScheduledQueryArn: str
    Name: str
    State: ScheduledQueryState
    ScheduleType: _ScheduleType
    LastTriggeredTime: int
    LastExecutionStatus: ExecutionStatus
    ScheduleExpression: str
    Timezone: str
    DestinationConfiguration: _DestinationConfiguration
    CreationTime: int
    LastUpdatedTime: int

class SearchedLogStream:
    LogStreamName: str
    SearchedCompletely: bool

class SplitString:
    Entries: list[SplitStringEntry]

class SplitStringEntry:
    Source: str
    Delimiter: str

class StartQueryResponse:
    QueryId: str

class StopQueryResponse:
    Success: bool

class SubscriptionFilter:
    FilterName: str
    LogGroupName: str
    FilterPattern: str
    DestinationArn: str
    RoleArn: str
    Distribution: _Distribution
    ApplyOnTransformedLogs: bool
    CreationTime: int
    FieldSelectionCriteria: str
    EmitSystemFields: list[str]

class SubstituteString:
    Entries: list[SubstituteStringEntry]

class SubstituteStringEntry:
    Source: str
    From: str
    To: str

class SyslogConfiguration:
    LogGroupArn: str
    SourceType: SyslogSourceType
    VpcEndpointId: str
    CreatedAt: int

class TestMetricFilterResponse:
    Matches: list[MetricFilterMatchRecord]

class TestTransformerResponse:
    TransformedLogs: list[TransformedLogRecord]

class TransformedLogRecord:
    EventNumber: int
    EventMessage: str
    TransformedEventMessage: str

class TriggerHistoryRecord:
    QueryId: str
    ExecutionStatus: _ExecutionStatus
    TriggeredTimestamp: int
    ErrorMessage: str
    Destinations: list[ScheduledQueryDestination]

class TrimString:
    WithKeys: list[str]

class TypeConverter:
    Entries: list[TypeConverterEntry]

class TypeConverterEntry:
    Key: str
    Type: _Type

class UpdateDeliveryConfigurationResponse:
    ...

class UpdateLookupTableResponse:
    LookupTableArn: str
    LastUpdatedTime: int

class UpdateScheduledQueryResponse:
    ScheduledQueryArn: str
    Name: str
    Description: str
    QueryLanguage: _QueryLanguage
    QueryString: str
    LogGroupIdentifiers: list[str]
    ScheduleExpression: str
    Timezone: str
    StartTimeOffset: int
    EndTimeOffset: int
    DestinationConfiguration: _DestinationConfiguration
    State: ScheduledQueryState
    ScheduleType: _ScheduleType
    LastTriggeredTime: int
    LastExecutionStatus: ExecutionStatus
    ScheduleStartTime: int
    ScheduleEndTime: int
    ExecutionRoleArn: str
    CreationTime: int
    LastUpdatedTime: int

class UpperCaseString:
    WithKeys: list[str]

_AssociateKmsKey = TypeVar("_AssociateKmsKey", default=Any)
_AssociateSourceToS3TableIntegration = TypeVar("_AssociateSourceToS3TableIntegration", default=AssociateSourceToS3TableIntegrationResponse)
_CancelExportTask = TypeVar("_CancelExportTask", default=Any)
_CancelImportTask = TypeVar("_CancelImportTask", default=CancelImportTaskResponse)
_CreateDelivery = TypeVar("_CreateDelivery", default=CreateDeliveryResponse)
_CreateExportTask = TypeVar("_CreateExportTask", default=CreateExportTaskResponse)
_CreateImportTask = TypeVar("_CreateImportTask", default=CreateImportTaskResponse)
_CreateLogAnomalyDetector = TypeVar("_CreateLogAnomalyDetector", default=CreateLogAnomalyDetectorResponse)
_CreateLogGroup = TypeVar("_CreateLogGroup", default=Any)
_CreateLogStream = TypeVar("_CreateLogStream", default=Any)
_CreateLookupTable = TypeVar("_CreateLookupTable", default=CreateLookupTableResponse)
_CreateScheduledQuery = TypeVar("_CreateScheduledQuery", default=CreateScheduledQueryResponse)
_DeleteAccountPolicy = TypeVar("_DeleteAccountPolicy", default=DeleteAccountPolicyResponse)
_DeleteDataProtectionPolicy = TypeVar("_DeleteDataProtectionPolicy", default=Any)
_DeleteDelivery = TypeVar("_DeleteDelivery", default=Any)
_DeleteDeliveryDestination = TypeVar("_DeleteDeliveryDestination", default=Any)
_DeleteDeliveryDestinationPolicy = TypeVar("_DeleteDeliveryDestinationPolicy", default=Any)
_DeleteDeliverySource = TypeVar("_DeleteDeliverySource", default=Any)
_DeleteDestination = TypeVar("_DeleteDestination", default=Any)
_DeleteIndexPolicy = TypeVar("_DeleteIndexPolicy", default=DeleteIndexPolicyResponse)
_DeleteIntegration = TypeVar("_DeleteIntegration", default=DeleteIntegrationResponse)
_DeleteLogAnomalyDetector = TypeVar("_DeleteLogAnomalyDetector", default=Any)
_DeleteLogGroup = TypeVar("_DeleteLogGroup", default=Any)
_DeleteLogStream = TypeVar("_DeleteLogStream", default=Any)
_DeleteLookupTable = TypeVar("_DeleteLookupTable", default=Any)
_DeleteMetricFilter = TypeVar("_DeleteMetricFilter", default=Any)
_DeleteQueryDefinition = TypeVar("_DeleteQueryDefinition", default=DeleteQueryDefinitionResponse)
_DeleteResourcePolicy = TypeVar("_DeleteResourcePolicy", default=Any)
_DeleteRetentionPolicy = TypeVar("_DeleteRetentionPolicy", default=Any)
_DeleteScheduledQuery = TypeVar("_DeleteScheduledQuery", default=DeleteScheduledQueryResponse)
_DeleteSubscriptionFilter = TypeVar("_DeleteSubscriptionFilter", default=Any)
_DeleteSyslogConfiguration = TypeVar("_DeleteSyslogConfiguration", default=Any)
_DeleteTransformer = TypeVar("_DeleteTransformer", default=Any)
_DescribeAccountPolicies = TypeVar("_DescribeAccountPolicies", default=DescribeAccountPoliciesResponse)
_DescribeConfigurationTemplates = TypeVar("_DescribeConfigurationTemplates", default=DescribeConfigurationTemplatesResponse)
_DescribeDeliveries = TypeVar("_DescribeDeliveries", default=DescribeDeliveriesResponse)
_DescribeDeliveryDestinations = TypeVar("_DescribeDeliveryDestinations", default=DescribeDeliveryDestinationsResponse)
_DescribeDeliverySources = TypeVar("_DescribeDeliverySources", default=DescribeDeliverySourcesResponse)
_DescribeDestinations = TypeVar("_DescribeDestinations", default=DescribeDestinationsResponse)
_DescribeExportTasks = TypeVar("_DescribeExportTasks", default=DescribeExportTasksResponse)
_DescribeFieldIndexes = TypeVar("_DescribeFieldIndexes", default=DescribeFieldIndexesResponse)
_DescribeImportTaskBatches = TypeVar("_DescribeImportTaskBatches", default=DescribeImportTaskBatchesResponse)
_DescribeImportTasks = TypeVar("_DescribeImportTasks", default=DescribeImportTasksResponse)
_DescribeIndexPolicies = TypeVar("_DescribeIndexPolicies", default=DescribeIndexPoliciesResponse)
_DescribeLogGroups = TypeVar("_DescribeLogGroups", default=DescribeLogGroupsResponse)
_DescribeLogStreams = TypeVar("_DescribeLogStreams", default=DescribeLogStreamsResponse)
_DescribeLookupTables = TypeVar("_DescribeLookupTables", default=DescribeLookupTablesResponse)
_DescribeMetricFilters = TypeVar("_DescribeMetricFilters", default=DescribeMetricFiltersResponse)
_DescribeQueries = TypeVar("_DescribeQueries", default=DescribeQueriesResponse)
_DescribeQueryDefinitions = TypeVar("_DescribeQueryDefinitions", default=DescribeQueryDefinitionsResponse)
_DescribeResourcePolicies = TypeVar("_DescribeResourcePolicies", default=DescribeResourcePoliciesResponse)
_DescribeSubscriptionFilters = TypeVar("_DescribeSubscriptionFilters", default=DescribeSubscriptionFiltersResponse)
_DisassociateKmsKey = TypeVar("_DisassociateKmsKey", default=Any)
_DisassociateSourceFromS3TableIntegration = TypeVar("_DisassociateSourceFromS3TableIntegration", default=DisassociateSourceFromS3TableIntegrationResponse)
_FilterLogEvents = TypeVar("_FilterLogEvents", default=FilterLogEventsResponse)
_GetDataProtectionPolicy = TypeVar("_GetDataProtectionPolicy", default=GetDataProtectionPolicyResponse)
_GetDelivery = TypeVar("_GetDelivery", default=GetDeliveryResponse)
_GetDeliveryDestination = TypeVar("_GetDeliveryDestination", default=GetDeliveryDestinationResponse)
_GetDeliveryDestinationPolicy = TypeVar("_GetDeliveryDestinationPolicy", default=GetDeliveryDestinationPolicyResponse)
_GetDeliverySource = TypeVar("_GetDeliverySource", default=GetDeliverySourceResponse)
_GetIntegration = TypeVar("_GetIntegration", default=GetIntegrationResponse)
_GetLogAnomalyDetector = TypeVar("_GetLogAnomalyDetector", default=GetLogAnomalyDetectorResponse)
_GetLogEvents = TypeVar("_GetLogEvents", default=GetLogEventsResponse)
_GetLogFields = TypeVar("_GetLogFields", default=GetLogFieldsResponse)
_GetLogGroupFields = TypeVar("_GetLogGroupFields", default=GetLogGroupFieldsResponse)
_GetLogRecord = TypeVar("_GetLogRecord", default=GetLogRecordResponse)
_GetLookupTable = TypeVar("_GetLookupTable", default=GetLookupTableResponse)
_GetQueryResults = TypeVar("_GetQueryResults", default=GetQueryResultsResponse)
_GetScheduledQuery = TypeVar("_GetScheduledQuery", default=GetScheduledQueryResponse)
_GetScheduledQueryHistory = TypeVar("_GetScheduledQueryHistory", default=GetScheduledQueryHistoryResponse)
_GetStorageTierPolicy = TypeVar("_GetStorageTierPolicy", default=GetStorageTierPolicyResponse)
_GetTransformer = TypeVar("_GetTransformer", default=GetTransformerResponse)
_ListAggregateLogGroupSummaries = TypeVar("_ListAggregateLogGroupSummaries", default=ListAggregateLogGroupSummariesResponse)
_ListAnomalies = TypeVar("_ListAnomalies", default=ListAnomaliesResponse)
_ListIntegrations = TypeVar("_ListIntegrations", default=ListIntegrationsResponse)
_ListLogAnomalyDetectors = TypeVar("_ListLogAnomalyDetectors", default=ListLogAnomalyDetectorsResponse)
_ListLogGroups = TypeVar("_ListLogGroups", default=ListLogGroupsResponse)
_ListLogGroupsForQuery = TypeVar("_ListLogGroupsForQuery", default=ListLogGroupsForQueryResponse)
_ListScheduledQueries = TypeVar("_ListScheduledQueries", default=ListScheduledQueriesResponse)
_ListSourcesForS3TableIntegration = TypeVar("_ListSourcesForS3TableIntegration", default=ListSourcesForS3TableIntegrationResponse)
_ListSyslogConfigurations = TypeVar("_ListSyslogConfigurations", default=ListSyslogConfigurationsResponse)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResponse)
_ListTagsLogGroup = TypeVar("_ListTagsLogGroup", default=ListTagsLogGroupResponse)
_PutAccountPolicy = TypeVar("_PutAccountPolicy", default=PutAccountPolicyResponse)
_PutBearerTokenAuthentication = TypeVar("_PutBearerTokenAuthentication", default=Any)
_PutDataProtectionPolicy = TypeVar("_PutDataProtectionPolicy", default=PutDataProtectionPolicyResponse)
_PutDeliveryDestination = TypeVar("_PutDeliveryDestination", default=PutDeliveryDestinationResponse)
_PutDeliveryDestinationPolicy = TypeVar("_PutDeliveryDestinationPolicy", default=PutDeliveryDestinationPolicyResponse)
_PutDeliverySource = TypeVar("_PutDeliverySource", default=PutDeliverySourceResponse)
_PutDestination = TypeVar("_PutDestination", default=PutDestinationResponse)
_PutDestinationPolicy = TypeVar("_PutDestinationPolicy", default=Any)
_PutIndexPolicy = TypeVar("_PutIndexPolicy", default=PutIndexPolicyResponse)
_PutIntegration = TypeVar("_PutIntegration", default=PutIntegrationResponse)
_PutLogEvents = TypeVar("_PutLogEvents", default=PutLogEventsResponse)
_PutLogGroupDeletionProtection = TypeVar("_PutLogGroupDeletionProtection", default=Any)
_PutMetricFilter = TypeVar("_PutMetricFilter", default=Any)
_PutQueryDefinition = TypeVar("_PutQueryDefinition", default=PutQueryDefinitionResponse)
_PutResourcePolicy = TypeVar("_PutResourcePolicy", default=PutResourcePolicyResponse)
_PutRetentionPolicy = TypeVar("_PutRetentionPolicy", default=Any)
_PutStorageTierPolicy = TypeVar("_PutStorageTierPolicy", default=PutStorageTierPolicyResponse)
_PutSubscriptionFilter = TypeVar("_PutSubscriptionFilter", default=Any)
_PutSyslogConfiguration = TypeVar("_PutSyslogConfiguration", default=Any)
_PutTransformer = TypeVar("_PutTransformer", default=Any)
_StartQuery = TypeVar("_StartQuery", default=StartQueryResponse)
_StopQuery = TypeVar("_StopQuery", default=StopQueryResponse)
_TagLogGroup = TypeVar("_TagLogGroup", default=Any)
_TagResource = TypeVar("_TagResource", default=Any)
_TestMetricFilter = TypeVar("_TestMetricFilter", default=TestMetricFilterResponse)
_TestTransformer = TypeVar("_TestTransformer", default=TestTransformerResponse)
_UntagLogGroup = TypeVar("_UntagLogGroup", default=Any)
_UntagResource = TypeVar("_UntagResource", default=Any)
_UpdateAnomaly = TypeVar("_UpdateAnomaly", default=Any)
_UpdateDeliveryConfiguration = TypeVar("_UpdateDeliveryConfiguration", default=UpdateDeliveryConfigurationResponse)
_UpdateLogAnomalyDetector = TypeVar("_UpdateLogAnomalyDetector", default=Any)
_UpdateLookupTable = TypeVar("_UpdateLookupTable", default=UpdateLookupTableResponse)
_UpdateScheduledQuery = TypeVar("_UpdateScheduledQuery", default=UpdateScheduledQueryResponse)

def associate_kms_key(
    name: str,
    /,
    *,
    KmsKeyId: str,
    LogGroupName: str = ...,
    ResourceIdentifier: str = ...,
    result: type[_AssociateKmsKey] = ...,
    select: Callable[[Any], _AssociateKmsKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AssociateKmsKey]: ...

def associate_source_to_s3_table_integration(
    name: str,
    /,
    *,
    IntegrationArn: str,
    DataSource: DataSourceDict | DataSource,
    result: type[_AssociateSourceToS3TableIntegration] = ...,
    select: Callable[[AssociateSourceToS3TableIntegrationResponse], _AssociateSourceToS3TableIntegration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AssociateSourceToS3TableIntegration]: ...

def cancel_export_task(
    name: str,
    /,
    *,
    TaskId: str,
    result: type[_CancelExportTask] = ...,
    select: Callable[[Any], _CancelExportTask] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelExportTask]: ...

def cancel_import_task(
    name: str,
    /,
    *,
    ImportId: str,
    result: type[_CancelImportTask] = ...,
    select: Callable[[CancelImportTaskResponse], _CancelImportTask] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelImportTask]: ...

def create_delivery(
    name: str,
    /,
    *,
    DeliverySourceName: str,
    DeliveryDestinationArn: str,
    RecordFields: Sequence[str] = ...,
    FieldDelimiter: str = ...,
    S3DeliveryConfiguration: S3DeliveryConfigurationDict | S3DeliveryConfiguration = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateDelivery] = ...,
    select: Callable[[CreateDeliveryResponse], _CreateDelivery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDelivery]: ...

def create_export_task(
    name: str,
    /,
    *,
    LogGroupName: str,
    From: int,
    To: int,
    Destination: str,
    TaskName: str = ...,
    LogStreamNamePrefix: str = ...,
    DestinationPrefix: str = ...,
    result: type[_CreateExportTask] = ...,
    select: Callable[[CreateExportTaskResponse], _CreateExportTask] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateExportTask]: ...

def create_import_task(
    name: str,
    /,
    *,
    ImportSourceArn: str,
    ImportRoleArn: str,
    ImportFilter: ImportFilterDict | ImportFilter = ...,
    result: type[_CreateImportTask] = ...,
    select: Callable[[CreateImportTaskResponse], _CreateImportTask] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateImportTask]: ...

def create_log_anomaly_detector(
    name: str,
    /,
    *,
    LogGroupArnList: Sequence[str],
    DetectorName: str = ...,
    EvaluationFrequency: EvaluationFrequency | str = ...,
    FilterPattern: str = ...,
    KmsKeyId: str = ...,
    AnomalyVisibilityTime: int = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateLogAnomalyDetector] = ...,
    select: Callable[[CreateLogAnomalyDetectorResponse], _CreateLogAnomalyDetector] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateLogAnomalyDetector]: ...

def create_log_group(
    name: str,
    /,
    *,
    LogGroupName: str,
    KmsKeyId: str = ...,
    Tags: Mapping[str, str] = ...,
    LogGroupClass: LogGroupClass | str = ...,
    DeletionProtectionEnabled: bool = ...,
    result: type[_CreateLogGroup] = ...,
    select: Callable[[Any], _CreateLogGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateLogGroup]: ...

def create_log_stream(
    name: str,
    /,
    *,
    LogGroupName: str,
    LogStreamName: str,
    result: type[_CreateLogStream] = ...,
    select: Callable[[Any], _CreateLogStream] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateLogStream]: ...

def create_lookup_table(
    name: str,
    /,
    *,
    LookupTableName: str,
    Description: str = ...,
    TableBody: str = ...,
    QueryId: str = ...,
    KmsKeyId: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateLookupTable] = ...,
    select: Callable[[CreateLookupTableResponse], _CreateLookupTable] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateLookupTable]: ...

def create_scheduled_query(
    name: str,
    /,
    *,
    Name: str,
    QueryLanguage: QueryLanguage | str,
    QueryString: str,
    ScheduleExpression: str,
    ExecutionRoleArn: str,
    Description: str = ...,
    LogGroupIdentifiers: Sequence[str] = ...,
    Timezone: str = ...,
    StartTimeOffset: int = ...,
    EndTimeOffset: int = ...,
    DestinationConfiguration: DestinationConfigurationDict | DestinationConfiguration = ...,
    ScheduleStartTime: int = ...,
    ScheduleEndTime: int = ...,
    State: ScheduledQueryState | str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateScheduledQuery] = ...,
    select: Callable[[CreateScheduledQueryResponse], _CreateScheduledQuery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateScheduledQuery]: ...

def delete_account_policy(
    name: str,
    /,
    *,
    PolicyName: str,
    PolicyType: PolicyType | str,
    DryRun: bool = ...,
    result: type[_DeleteAccountPolicy] = ...,
    select: Callable[[DeleteAccountPolicyResponse], _DeleteAccountPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAccountPolicy]: ...

def delete_data_protection_policy(
    name: str,
    /,
    *,
    LogGroupIdentifier: str,
    result: type[_DeleteDataProtectionPolicy] = ...,
    select: Callable[[Any], _DeleteDataProtectionPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDataProtectionPolicy]: ...

def delete_delivery(
    name: str,
    /,
    *,
    Id: str,
    result: type[_DeleteDelivery] = ...,
    select: Callable[[Any], _DeleteDelivery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDelivery]: ...

def delete_delivery_destination(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteDeliveryDestination] = ...,
    select: Callable[[Any], _DeleteDeliveryDestination] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDeliveryDestination]: ...

def delete_delivery_destination_policy(
    name: str,
    /,
    *,
    DeliveryDestinationName: str,
    result: type[_DeleteDeliveryDestinationPolicy] = ...,
    select: Callable[[Any], _DeleteDeliveryDestinationPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDeliveryDestinationPolicy]: ...

def delete_delivery_source(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteDeliverySource] = ...,
    select: Callable[[Any], _DeleteDeliverySource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDeliverySource]: ...

def delete_destination(
    name: str,
    /,
    *,
    DestinationName: str,
    result: type[_DeleteDestination] = ...,
    select: Callable[[Any], _DeleteDestination] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDestination]: ...

def delete_index_policy(
    name: str,
    /,
    *,
    LogGroupIdentifier: str,
    result: type[_DeleteIndexPolicy] = ...,
    select: Callable[[DeleteIndexPolicyResponse], _DeleteIndexPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteIndexPolicy]: ...

def delete_integration(
    name: str,
    /,
    *,
    IntegrationName: str,
    Force: bool = ...,
    result: type[_DeleteIntegration] = ...,
    select: Callable[[DeleteIntegrationResponse], _DeleteIntegration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteIntegration]: ...

def delete_log_anomaly_detector(
    name: str,
    /,
    *,
    AnomalyDetectorArn: str,
    result: type[_DeleteLogAnomalyDetector] = ...,
    select: Callable[[Any], _DeleteLogAnomalyDetector] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteLogAnomalyDetector]: ...

def delete_log_group(
    name: str,
    /,
    *,
    LogGroupName: str,
    result: type[_DeleteLogGroup] = ...,
    select: Callable[[Any], _DeleteLogGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteLogGroup]: ...

def delete_log_stream(
    name: str,
    /,
    *,
    LogGroupName: str,
    LogStreamName: str,
    result: type[_DeleteLogStream] = ...,
    select: Callable[[Any], _DeleteLogStream] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteLogStream]: ...

def delete_lookup_table(
    name: str,
    /,
    *,
    LookupTableArn: str,
    result: type[_DeleteLookupTable] = ...,
    select: Callable[[Any], _DeleteLookupTable] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteLookupTable]: ...

def delete_metric_filter(
    name: str,
    /,
    *,
    LogGroupName: str,
    FilterName: str,
    result: type[_DeleteMetricFilter] = ...,
    select: Callable[[Any], _DeleteMetricFilter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteMetricFilter]: ...

def delete_query_definition(
    name: str,
    /,
    *,
    QueryDefinitionId: str,
    result: type[_DeleteQueryDefinition] = ...,
    select: Callable[[DeleteQueryDefinitionResponse], _DeleteQueryDefinition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteQueryDefinition]: ...

def delete_resource_policy(
    name: str,
    /,
    *,
    PolicyName: str = ...,
    ResourceArn: str = ...,
    ExpectedRevisionId: str = ...,
    result: type[_DeleteResourcePolicy] = ...,
    select: Callable[[Any], _DeleteResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteResourcePolicy]: ...

def delete_retention_policy(
    name: str,
    /,
    *,
    LogGroupName: str,
    result: type[_DeleteRetentionPolicy] = ...,
    select: Callable[[Any], _DeleteRetentionPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteRetentionPolicy]: ...

def delete_scheduled_query(
    name: str,
    /,
    *,
    Identifier: str,
    result: type[_DeleteScheduledQuery] = ...,
    select: Callable[[DeleteScheduledQueryResponse], _DeleteScheduledQuery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteScheduledQuery]: ...

def delete_subscription_filter(
    name: str,
    /,
    *,
    LogGroupName: str,
    FilterName: str,
    result: type[_DeleteSubscriptionFilter] = ...,
    select: Callable[[Any], _DeleteSubscriptionFilter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteSubscriptionFilter]: ...

def delete_syslog_configuration(
    name: str,
    /,
    *,
    LogGroupIdentifier: str,
    VpcEndpointId: str = ...,
    result: type[_DeleteSyslogConfiguration] = ...,
    select: Callable[[Any], _DeleteSyslogConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteSyslogConfiguration]: ...

def delete_transformer(
    name: str,
    /,
    *,
    LogGroupIdentifier: str,
    result: type[_DeleteTransformer] = ...,
    select: Callable[[Any], _DeleteTransformer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteTransformer]: ...

def describe_account_policies(
    name: str,
    /,
    *,
    PolicyType: PolicyType | str,
    PolicyName: str = ...,
    AccountIdentifiers: Sequence[str] = ...,
    NextToken: str = ...,
    result: type[_DescribeAccountPolicies] = ...,
    select: Callable[[DescribeAccountPoliciesResponse], _DescribeAccountPolicies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAccountPolicies]: ...

def describe_configuration_templates(
    name: str,
    /,
    *,
    Service: str = ...,
    LogTypes: Sequence[str] = ...,
    ResourceTypes: Sequence[str] = ...,
    DeliveryDestinationTypes: Sequence[DeliveryDestinationType | str] = ...,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_DescribeConfigurationTemplates] = ...,
    select: Callable[[DescribeConfigurationTemplatesResponse], _DescribeConfigurationTemplates] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeConfigurationTemplates]: ...

def describe_deliveries(
    name: str,
    /,
    *,
    NextToken: str = ...,
    Limit: int = ...,
    DeliverySourceNames: Sequence[str] = ...,
    result: type[_DescribeDeliveries] = ...,
    select: Callable[[DescribeDeliveriesResponse], _DescribeDeliveries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDeliveries]: ...

def describe_delivery_destinations(
    name: str,
    /,
    *,
    NextToken: str = ...,
    Limit: int = ...,
    Names: Sequence[str] = ...,
    result: type[_DescribeDeliveryDestinations] = ...,
    select: Callable[[DescribeDeliveryDestinationsResponse], _DescribeDeliveryDestinations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDeliveryDestinations]: ...

def describe_delivery_sources(
    name: str,
    /,
    *,
    NextToken: str = ...,
    Limit: int = ...,
    ResourceArns: Sequence[str] = ...,
    result: type[_DescribeDeliverySources] = ...,
    select: Callable[[DescribeDeliverySourcesResponse], _DescribeDeliverySources] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDeliverySources]: ...

def describe_destinations(
    name: str,
    /,
    *,
    DestinationNamePrefix: str = ...,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_DescribeDestinations] = ...,
    select: Callable[[DescribeDestinationsResponse], _DescribeDestinations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDestinations]: ...

def describe_export_tasks(
    name: str,
    /,
    *,
    TaskId: str = ...,
    StatusCode: ExportTaskStatusCode | str = ...,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_DescribeExportTasks] = ...,
    select: Callable[[DescribeExportTasksResponse], _DescribeExportTasks] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeExportTasks]: ...

def describe_field_indexes(
    name: str,
    /,
    *,
    LogGroupIdentifiers: Sequence[str],
    IndexCategories: Sequence[IndexCategory | str] = ...,
    NextToken: str = ...,
    result: type[_DescribeFieldIndexes] = ...,
    select: Callable[[DescribeFieldIndexesResponse], _DescribeFieldIndexes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeFieldIndexes]: ...

def describe_import_task_batches(
    name: str,
    /,
    *,
    ImportId: str,
    BatchImportStatus: Sequence[ImportStatus | str] = ...,
    Limit: int = ...,
    NextToken: str = ...,
    result: type[_DescribeImportTaskBatches] = ...,
    select: Callable[[DescribeImportTaskBatchesResponse], _DescribeImportTaskBatches] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeImportTaskBatches]: ...

def describe_import_tasks(
    name: str,
    /,
    *,
    ImportId: str = ...,
    ImportStatus: ImportStatus | str = ...,
    ImportSourceArn: str = ...,
    Limit: int = ...,
    NextToken: str = ...,
    result: type[_DescribeImportTasks] = ...,
    select: Callable[[DescribeImportTasksResponse], _DescribeImportTasks] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeImportTasks]: ...

def describe_index_policies(
    name: str,
    /,
    *,
    LogGroupIdentifiers: Sequence[str],
    NextToken: str = ...,
    result: type[_DescribeIndexPolicies] = ...,
    select: Callable[[DescribeIndexPoliciesResponse], _DescribeIndexPolicies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeIndexPolicies]: ...

def describe_log_groups(
    name: str,
    /,
    *,
    AccountIdentifiers: Sequence[str] = ...,
    LogGroupNamePrefix: str = ...,
    LogGroupNamePattern: str = ...,
    NextToken: str = ...,
    Limit: int = ...,
    IncludeLinkedAccounts: bool = ...,
    LogGroupClass: LogGroupClass | str = ...,
    LogGroupIdentifiers: Sequence[str] = ...,
    result: type[_DescribeLogGroups] = ...,
    select: Callable[[DescribeLogGroupsResponse], _DescribeLogGroups] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeLogGroups]: ...

def describe_log_streams(
    name: str,
    /,
    *,
    LogGroupName: str = ...,
    LogGroupIdentifier: str = ...,
    LogStreamNamePrefix: str = ...,
    OrderBy: OrderBy | str = ...,
    Descending: bool = ...,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_DescribeLogStreams] = ...,
    select: Callable[[DescribeLogStreamsResponse], _DescribeLogStreams] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeLogStreams]: ...

def describe_lookup_tables(
    name: str,
    /,
    *,
    LookupTableNamePrefix: str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeLookupTables] = ...,
    select: Callable[[DescribeLookupTablesResponse], _DescribeLookupTables] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeLookupTables]: ...

def describe_metric_filters(
    name: str,
    /,
    *,
    LogGroupName: str = ...,
    FilterNamePrefix: str = ...,
    NextToken: str = ...,
    Limit: int = ...,
    MetricName: str = ...,
    MetricNamespace: str = ...,
    result: type[_DescribeMetricFilters] = ...,
    select: Callable[[DescribeMetricFiltersResponse], _DescribeMetricFilters] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeMetricFilters]: ...

def describe_queries(
    name: str,
    /,
    *,
    LogGroupName: str = ...,
    Status: QueryStatus | str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    QueryLanguage: QueryLanguage | str = ...,
    result: type[_DescribeQueries] = ...,
    select: Callable[[DescribeQueriesResponse], _DescribeQueries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeQueries]: ...

def describe_query_definitions(
    name: str,
    /,
    *,
    QueryLanguage: QueryLanguage | str = ...,
    QueryDefinitionNamePrefix: str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeQueryDefinitions] = ...,
    select: Callable[[DescribeQueryDefinitionsResponse], _DescribeQueryDefinitions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeQueryDefinitions]: ...

def describe_resource_policies(
    name: str,
    /,
    *,
    NextToken: str = ...,
    Limit: int = ...,
    ResourceArn: str = ...,
    PolicyScope: PolicyScope | str = ...,
    result: type[_DescribeResourcePolicies] = ...,
    select: Callable[[DescribeResourcePoliciesResponse], _DescribeResourcePolicies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeResourcePolicies]: ...

def describe_subscription_filters(
    name: str,
    /,
    *,
    LogGroupName: str,
    FilterNamePrefix: str = ...,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_DescribeSubscriptionFilters] = ...,
    select: Callable[[DescribeSubscriptionFiltersResponse], _DescribeSubscriptionFilters] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeSubscriptionFilters]: ...

def disassociate_kms_key(
    name: str,
    /,
    *,
    LogGroupName: str = ...,
    ResourceIdentifier: str = ...,
    result: type[_DisassociateKmsKey] = ...,
    select: Callable[[Any], _DisassociateKmsKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisassociateKmsKey]: ...

def disassociate_source_from_s3_table_integration(
    name: str,
    /,
    *,
    Identifier: str,
    result: type[_DisassociateSourceFromS3TableIntegration] = ...,
    select: Callable[[DisassociateSourceFromS3TableIntegrationResponse], _DisassociateSourceFromS3TableIntegration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisassociateSourceFromS3TableIntegration]: ...

def filter_log_events(
    name: str,
    /,
    *,
    LogGroupName: str = ...,
    LogGroupIdentifier: str = ...,
    LogStreamNames: Sequence[str] = ...,
    LogStreamNamePrefix: str = ...,
    StartTime: int = ...,
    EndTime: int = ...,
    FilterPattern: str = ...,
    NextToken: str = ...,
    Limit: int = ...,
    StartFromHead: bool = ...,
    Interleaved: bool = ...,
    Unmask: bool = ...,
    result: type[_FilterLogEvents] = ...,
    select: Callable[[FilterLogEventsResponse], _FilterLogEvents] = ...,
    **options: Unpack[CallOptions],
) -> Task[_FilterLogEvents]: ...

def get_data_protection_policy(
    name: str,
    /,
    *,
    LogGroupIdentifier: str,
    result: type[_GetDataProtectionPolicy] = ...,
    select: Callable[[GetDataProtectionPolicyResponse], _GetDataProtectionPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDataProtectionPolicy]: ...

def get_delivery(
    name: str,
    /,
    *,
    Id: str,
    result: type[_GetDelivery] = ...,
    select: Callable[[GetDeliveryResponse], _GetDelivery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDelivery]: ...

def get_delivery_destination(
    name: str,
    /,
    *,
    Name: str,
    result: type[_GetDeliveryDestination] = ...,
    select: Callable[[GetDeliveryDestinationResponse], _GetDeliveryDestination] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDeliveryDestination]: ...

def get_delivery_destination_policy(
    name: str,
    /,
    *,
    DeliveryDestinationName: str,
    result: type[_GetDeliveryDestinationPolicy] = ...,
    select: Callable[[GetDeliveryDestinationPolicyResponse], _GetDeliveryDestinationPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDeliveryDestinationPolicy]: ...

def get_delivery_source(
    name: str,
    /,
    *,
    Name: str,
    result: type[_GetDeliverySource] = ...,
    select: Callable[[GetDeliverySourceResponse], _GetDeliverySource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDeliverySource]: ...

def get_integration(
    name: str,
    /,
    *,
    IntegrationName: str,
    result: type[_GetIntegration] = ...,
    select: Callable[[GetIntegrationResponse], _GetIntegration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetIntegration]: ...

def get_log_anomaly_detector(
    name: str,
    /,
    *,
    AnomalyDetectorArn: str,
    result: type[_GetLogAnomalyDetector] = ...,
    select: Callable[[GetLogAnomalyDetectorResponse], _GetLogAnomalyDetector] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetLogAnomalyDetector]: ...

def get_log_events(
    name: str,
    /,
    *,
    LogStreamName: str,
    LogGroupName: str = ...,
    LogGroupIdentifier: str = ...,
    StartTime: int = ...,
    EndTime: int = ...,
    NextToken: str = ...,
    Limit: int = ...,
    StartFromHead: bool = ...,
    Unmask: bool = ...,
    result: type[_GetLogEvents] = ...,
    select: Callable[[GetLogEventsResponse], _GetLogEvents] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetLogEvents]: ...

def get_log_fields(
    name: str,
    /,
    *,
    DataSourceName: str,
    DataSourceType: str,
    result: type[_GetLogFields] = ...,
    select: Callable[[GetLogFieldsResponse], _GetLogFields] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetLogFields]: ...

def get_log_group_fields(
    name: str,
    /,
    *,
    LogGroupName: str = ...,
    Time: int = ...,
    LogGroupIdentifier: str = ...,
    result: type[_GetLogGroupFields] = ...,
    select: Callable[[GetLogGroupFieldsResponse], _GetLogGroupFields] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetLogGroupFields]: ...

def get_log_record(
    name: str,
    /,
    *,
    LogRecordPointer: str,
    Unmask: bool = ...,
    result: type[_GetLogRecord] = ...,
    select: Callable[[GetLogRecordResponse], _GetLogRecord] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetLogRecord]: ...

def get_lookup_table(
    name: str,
    /,
    *,
    LookupTableArn: str,
    result: type[_GetLookupTable] = ...,
    select: Callable[[GetLookupTableResponse], _GetLookupTable] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetLookupTable]: ...

def get_query_results(
    name: str,
    /,
    *,
    QueryId: str,
    NextToken: str = ...,
    MaxItems: int = ...,
    result: type[_GetQueryResults] = ...,
    select: Callable[[GetQueryResultsResponse], _GetQueryResults] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetQueryResults]: ...

def get_scheduled_query(
    name: str,
    /,
    *,
    Identifier: str,
    result: type[_GetScheduledQuery] = ...,
    select: Callable[[GetScheduledQueryResponse], _GetScheduledQuery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetScheduledQuery]: ...

def get_scheduled_query_history(
    name: str,
    /,
    *,
    Identifier: str,
    StartTime: int,
    EndTime: int,
    ExecutionStatuses: Sequence[ExecutionStatus | str] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetScheduledQueryHistory] = ...,
    select: Callable[[GetScheduledQueryHistoryResponse], _GetScheduledQueryHistory] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetScheduledQueryHistory]: ...

def get_storage_tier_policy(
    name: str,
    /,
    *,
    result: type[_GetStorageTierPolicy] = ...,
    select: Callable[[GetStorageTierPolicyResponse], _GetStorageTierPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetStorageTierPolicy]: ...

def get_transformer(
    name: str,
    /,
    *,
    LogGroupIdentifier: str,
    result: type[_GetTransformer] = ...,
    select: Callable[[GetTransformerResponse], _GetTransformer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTransformer]: ...

def list_aggregate_log_group_summaries(
    name: str,
    /,
    *,
    GroupBy: ListAggregateLogGroupSummariesGroupBy | str,
    AccountIdentifiers: Sequence[str] = ...,
    IncludeLinkedAccounts: bool = ...,
    LogGroupClass: LogGroupClass | str = ...,
    LogGroupNamePattern: str = ...,
    DataSources: Sequence[DataSourceFilterDict] = ...,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_ListAggregateLogGroupSummaries] = ...,
    select: Callable[[ListAggregateLogGroupSummariesResponse], _ListAggregateLogGroupSummaries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListAggregateLogGroupSummaries]: ...

def list_anomalies(
    name: str,
    /,
    *,
    AnomalyDetectorArn: str = ...,
    SuppressionState: SuppressionState | str = ...,
    Limit: int = ...,
    NextToken: str = ...,
    result: type[_ListAnomalies] = ...,
    select: Callable[[ListAnomaliesResponse], _ListAnomalies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListAnomalies]: ...

def list_integrations(
    name: str,
    /,
    *,
    IntegrationNamePrefix: str = ...,
    IntegrationType: IntegrationType | str = ...,
    IntegrationStatus: IntegrationStatus | str = ...,
    result: type[_ListIntegrations] = ...,
    select: Callable[[ListIntegrationsResponse], _ListIntegrations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListIntegrations]: ...

def list_log_anomaly_detectors(
    name: str,
    /,
    *,
    FilterLogGroupArn: str = ...,
    Limit: int = ...,
    NextToken: str = ...,
    result: type[_ListLogAnomalyDetectors] = ...,
    select: Callable[[ListLogAnomalyDetectorsResponse], _ListLogAnomalyDetectors] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListLogAnomalyDetectors]: ...

def list_log_groups(
    name: str,
    /,
    *,
    LogGroupNamePattern: str = ...,
    LogGroupClass: LogGroupClass | str = ...,
    IncludeLinkedAccounts: bool = ...,
    AccountIdentifiers: Sequence[str] = ...,
    NextToken: str = ...,
    Limit: int = ...,
    DataSources: Sequence[DataSourceFilterDict] = ...,
    FieldIndexNames: Sequence[str] = ...,
    LogGroupTags: Sequence[TagFilterDict] = ...,
    result: type[_ListLogGroups] = ...,
    select: Callable[[ListLogGroupsResponse], _ListLogGroups] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListLogGroups]: ...

def list_log_groups_for_query(
    name: str,
    /,
    *,
    QueryId: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListLogGroupsForQuery] = ...,
    select: Callable[[ListLogGroupsForQueryResponse], _ListLogGroupsForQuery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListLogGroupsForQuery]: ...

def list_scheduled_queries(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    State: ScheduledQueryState | str = ...,
    ScheduleType: ScheduleType | str = ...,
    result: type[_ListScheduledQueries] = ...,
    select: Callable[[ListScheduledQueriesResponse], _ListScheduledQueries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListScheduledQueries]: ...

def list_sources_for_s3_table_integration(
    name: str,
    /,
    *,
    IntegrationArn: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListSourcesForS3TableIntegration] = ...,
    select: Callable[[ListSourcesForS3TableIntegrationResponse], _ListSourcesForS3TableIntegration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSourcesForS3TableIntegration]: ...

def list_syslog_configurations(
    name: str,
    /,
    *,
    LogGroupIdentifier: str = ...,
    VpcEndpointId: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListSyslogConfigurations] = ...,
    select: Callable[[ListSyslogConfigurationsResponse], _ListSyslogConfigurations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSyslogConfigurations]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResponse], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def list_tags_log_group(
    name: str,
    /,
    *,
    LogGroupName: str,
    result: type[_ListTagsLogGroup] = ...,
    select: Callable[[ListTagsLogGroupResponse], _ListTagsLogGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsLogGroup]: ...

def put_account_policy(
    name: str,
    /,
    *,
    PolicyName: str,
    PolicyDocument: str,
    PolicyType: PolicyType | str,
    Scope: Scope | str = ...,
    SelectionCriteria: str = ...,
    DryRun: bool = ...,
    result: type[_PutAccountPolicy] = ...,
    select: Callable[[PutAccountPolicyResponse], _PutAccountPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAccountPolicy]: ...

def put_bearer_token_authentication(
    name: str,
    /,
    *,
    LogGroupIdentifier: str,
    BearerTokenAuthenticationEnabled: bool,
    result: type[_PutBearerTokenAuthentication] = ...,
    select: Callable[[Any], _PutBearerTokenAuthentication] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBearerTokenAuthentication]: ...

def put_data_protection_policy(
    name: str,
    /,
    *,
    LogGroupIdentifier: str,
    PolicyDocument: str,
    result: type[_PutDataProtectionPolicy] = ...,
    select: Callable[[PutDataProtectionPolicyResponse], _PutDataProtectionPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutDataProtectionPolicy]: ...

def put_delivery_destination(
    name: str,
    /,
    *,
    Name: str,
    OutputFormat: OutputFormat | str = ...,
    DeliveryDestinationConfiguration: DeliveryDestinationConfigurationDict | DeliveryDestinationConfiguration = ...,
    DeliveryDestinationType: DeliveryDestinationType | str = ...,
    RoleArn: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_PutDeliveryDestination] = ...,
    select: Callable[[PutDeliveryDestinationResponse], _PutDeliveryDestination] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutDeliveryDestination]: ...

def put_delivery_destination_policy(
    name: str,
    /,
    *,
    DeliveryDestinationName: str,
    DeliveryDestinationPolicy: str,
    result: type[_PutDeliveryDestinationPolicy] = ...,
    select: Callable[[PutDeliveryDestinationPolicyResponse], _PutDeliveryDestinationPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutDeliveryDestinationPolicy]: ...

def put_delivery_source(
    name: str,
    /,
    *,
    Name: str,
    ResourceArn: str,
    LogType: str,
    Tags: Mapping[str, str] = ...,
    DeliverySourceConfiguration: Mapping[str, str] = ...,
    result: type[_PutDeliverySource] = ...,
    select: Callable[[PutDeliverySourceResponse], _PutDeliverySource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutDeliverySource]: ...

def put_destination(
    name: str,
    /,
    *,
    DestinationName: str,
    TargetArn: str,
    RoleArn: str,
    Tags: Mapping[str, str] = ...,
    result: type[_PutDestination] = ...,
    select: Callable[[PutDestinationResponse], _PutDestination] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutDestination]: ...

def put_destination_policy(
    name: str,
    /,
    *,
    DestinationName: str,
    AccessPolicy: str,
    ForceUpdate: bool = ...,
    result: type[_PutDestinationPolicy] = ...,
    select: Callable[[Any], _PutDestinationPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutDestinationPolicy]: ...

def put_index_policy(
    name: str,
    /,
    *,
    LogGroupIdentifier: str,
    PolicyDocument: str,
    result: type[_PutIndexPolicy] = ...,
    select: Callable[[PutIndexPolicyResponse], _PutIndexPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutIndexPolicy]: ...

def put_integration(
    name: str,
    /,
    *,
    IntegrationName: str,
    ResourceConfig: ResourceConfigDict,
    IntegrationType: IntegrationType | str,
    result: type[_PutIntegration] = ...,
    select: Callable[[PutIntegrationResponse], _PutIntegration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutIntegration]: ...

def put_log_events(
    name: str,
    /,
    *,
    LogGroupName: str,
    LogStreamName: str,
    LogEvents: Sequence[InputLogEventDict],
    SequenceToken: str = ...,
    Entity: EntityDict = ...,
    result: type[_PutLogEvents] = ...,
    select: Callable[[PutLogEventsResponse], _PutLogEvents] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutLogEvents]: ...

def put_log_group_deletion_protection(
    name: str,
    /,
    *,
    LogGroupIdentifier: str,
    DeletionProtectionEnabled: bool,
    result: type[_PutLogGroupDeletionProtection] = ...,
    select: Callable[[Any], _PutLogGroupDeletionProtection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutLogGroupDeletionProtection]: ...

def put_metric_filter(
    name: str,
    /,
    *,
    LogGroupName: str,
    FilterName: str,
    FilterPattern: str,
    MetricTransformations: Sequence[MetricTransformationDict | MetricTransformation],
    ApplyOnTransformedLogs: bool = ...,
    FieldSelectionCriteria: str = ...,
    EmitSystemFieldDimensions: Sequence[str] = ...,
    result: type[_PutMetricFilter] = ...,
    select: Callable[[Any], _PutMetricFilter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutMetricFilter]: ...

def put_query_definition(
    name: str,
    /,
    *,
    Name: str,
    QueryString: str,
    QueryLanguage: QueryLanguage | str = ...,
    QueryDefinitionId: str = ...,
    LogGroupNames: Sequence[str] = ...,
    ClientToken: str = ...,
    Parameters: Sequence[QueryParameterDict | QueryParameter] = ...,
    result: type[_PutQueryDefinition] = ...,
    select: Callable[[PutQueryDefinitionResponse], _PutQueryDefinition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutQueryDefinition]: ...

def put_resource_policy(
    name: str,
    /,
    *,
    PolicyName: str = ...,
    PolicyDocument: str = ...,
    ResourceArn: str = ...,
    ExpectedRevisionId: str = ...,
    result: type[_PutResourcePolicy] = ...,
    select: Callable[[PutResourcePolicyResponse], _PutResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutResourcePolicy]: ...

def put_retention_policy(
    name: str,
    /,
    *,
    LogGroupName: str,
    RetentionInDays: int,
    result: type[_PutRetentionPolicy] = ...,
    select: Callable[[Any], _PutRetentionPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutRetentionPolicy]: ...

def put_storage_tier_policy(
    name: str,
    /,
    *,
    StorageTier: StorageTier | str,
    result: type[_PutStorageTierPolicy] = ...,
    select: Callable[[PutStorageTierPolicyResponse], _PutStorageTierPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutStorageTierPolicy]: ...

def put_subscription_filter(
    name: str,
    /,
    *,
    LogGroupName: str,
    FilterName: str,
    FilterPattern: str,
    DestinationArn: str,
    RoleArn: str = ...,
    Distribution: Distribution | str = ...,
    ApplyOnTransformedLogs: bool = ...,
    FieldSelectionCriteria: str = ...,
    EmitSystemFields: Sequence[str] = ...,
    result: type[_PutSubscriptionFilter] = ...,
    select: Callable[[Any], _PutSubscriptionFilter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutSubscriptionFilter]: ...

def put_syslog_configuration(
    name: str,
    /,
    *,
    LogGroupIdentifier: str,
    VpcEndpointId: str = ...,
    result: type[_PutSyslogConfiguration] = ...,
    select: Callable[[Any], _PutSyslogConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutSyslogConfiguration]: ...

def put_transformer(
    name: str,
    /,
    *,
    LogGroupIdentifier: str,
    TransformerConfig: Sequence[ProcessorDict | Processor],
    result: type[_PutTransformer] = ...,
    select: Callable[[Any], _PutTransformer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutTransformer]: ...

def start_query(
    name: str,
    /,
    *,
    StartTime: int,
    EndTime: int,
    QueryString: str,
    QueryLanguage: QueryLanguage | str = ...,
    LogGroupName: str = ...,
    LogGroupNames: Sequence[str] = ...,
    LogGroupIdentifiers: Sequence[str] = ...,
    Limit: int = ...,
    result: type[_StartQuery] = ...,
    select: Callable[[StartQueryResponse], _StartQuery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartQuery]: ...

def stop_query(
    name: str,
    /,
    *,
    QueryId: str,
    result: type[_StopQuery] = ...,
    select: Callable[[StopQueryResponse], _StopQuery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopQuery]: ...

def tag_log_group(
    name: str,
    /,
    *,
    LogGroupName: str,
    Tags: Mapping[str, str],
    result: type[_TagLogGroup] = ...,
    select: Callable[[Any], _TagLogGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagLogGroup]: ...

def tag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    Tags: Mapping[str, str],
    result: type[_TagResource] = ...,
    select: Callable[[Any], _TagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagResource]: ...

def test_metric_filter(
    name: str,
    /,
    *,
    FilterPattern: str,
    LogEventMessages: Sequence[str],
    result: type[_TestMetricFilter] = ...,
    select: Callable[[TestMetricFilterResponse], _TestMetricFilter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TestMetricFilter]: ...

def test_transformer(
    name: str,
    /,
    *,
    TransformerConfig: Sequence[ProcessorDict | Processor],
    LogEventMessages: Sequence[str],
    result: type[_TestTransformer] = ...,
    select: Callable[[TestTransformerResponse], _TestTransformer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TestTransformer]: ...

def untag_log_group(
    name: str,
    /,
    *,
    LogGroupName: str,
    Tags: Sequence[str],
    result: type[_UntagLogGroup] = ...,
    select: Callable[[Any], _UntagLogGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UntagLogGroup]: ...

def untag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    TagKeys: Sequence[str],
    result: type[_UntagResource] = ...,
    select: Callable[[Any], _UntagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UntagResource]: ...

def update_anomaly(
    name: str,
    /,
    *,
    AnomalyDetectorArn: str,
    AnomalyId: str = ...,
    PatternId: str = ...,
    SuppressionType: SuppressionType | str = ...,
    SuppressionPeriod: SuppressionPeriodDict = ...,
    Baseline: bool = ...,
    result: type[_UpdateAnomaly] = ...,
    select: Callable[[Any], _UpdateAnomaly] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateAnomaly]: ...

def update_delivery_configuration(
    name: str,
    /,
    *,
    Id: str,
    RecordFields: Sequence[str] = ...,
    FieldDelimiter: str = ...,
    S3DeliveryConfiguration: S3DeliveryConfigurationDict | S3DeliveryConfiguration = ...,
    result: type[_UpdateDeliveryConfiguration] = ...,
    select: Callable[[UpdateDeliveryConfigurationResponse], _UpdateDeliveryConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDeliveryConfiguration]: ...

def update_log_anomaly_detector(
    name: str,
    /,
    *,
    AnomalyDetectorArn: str,
    Enabled: bool,
    EvaluationFrequency: EvaluationFrequency | str = ...,
    FilterPattern: str = ...,
    AnomalyVisibilityTime: int = ...,
    result: type[_UpdateLogAnomalyDetector] = ...,
    select: Callable[[Any], _UpdateLogAnomalyDetector] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateLogAnomalyDetector]: ...

def update_lookup_table(
    name: str,
    /,
    *,
    LookupTableArn: str,
    Description: str = ...,
    TableBody: str = ...,
    QueryId: str = ...,
    KmsKeyId: str = ...,
    result: type[_UpdateLookupTable] = ...,
    select: Callable[[UpdateLookupTableResponse], _UpdateLookupTable] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateLookupTable]: ...

def update_scheduled_query(
    name: str,
    /,
    *,
    Identifier: str,
    QueryLanguage: QueryLanguage | str,
    QueryString: str,
    ScheduleExpression: str,
    ExecutionRoleArn: str,
    Description: str = ...,
    LogGroupIdentifiers: Sequence[str] = ...,
    Timezone: str = ...,
    StartTimeOffset: int = ...,
    EndTimeOffset: int = ...,
    DestinationConfiguration: DestinationConfigurationDict | DestinationConfiguration = ...,
    ScheduleStartTime: int = ...,
    ScheduleEndTime: int = ...,
    State: ScheduledQueryState | str = ...,
    result: type[_UpdateScheduledQuery] = ...,
    select: Callable[[UpdateScheduledQueryResponse], _UpdateScheduledQuery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateScheduledQuery]: ...
