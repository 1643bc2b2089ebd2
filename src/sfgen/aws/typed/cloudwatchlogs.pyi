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
    AccessDeniedException: ErrorName; ConflictException: ErrorName; DataAlreadyAcceptedException: ErrorName
    InternalServerException: ErrorName; InvalidOperationException: ErrorName; InvalidParameterException: ErrorName
    InvalidSequenceTokenException: ErrorName; LimitExceededException: ErrorName; MalformedQueryException: ErrorName
    OperationAbortedException: ErrorName; ResourceAlreadyExistsException: ErrorName
    ResourceNotFoundException: ErrorName; ServiceQuotaExceededException: ErrorName
    ServiceUnavailableException: ErrorName; ThrottlingException: ErrorName; TooManyTagsException: ErrorName
    UnrecognizedClientException: ErrorName; ValidationException: ErrorName
errors: _Errors

class AddKeyEntryDict(TypedDict, total=False):
    Key: Required[str]; Value: Required[str]; OverwriteIfExists: bool
class AddKeysDict(TypedDict, total=False):
    Entries: Required[Sequence[AddKeyEntryDict | AddKeyEntry]]
class AssociateKmsKeyRequestDict(TypedDict, total=False):
    LogGroupName: str; KmsKeyId: Required[str]; ResourceIdentifier: str
class AssociateSourceToS3TableIntegrationRequestDict(TypedDict, total=False):
    IntegrationArn: Required[str]; DataSource: Required[DataSourceDict | _DataSource]
class CSVDict(TypedDict, total=False):
    QuoteCharacter: str; Delimiter: str; Columns: Sequence[str]; Source: str; Destination: str
class CancelExportTaskRequestDict(TypedDict, total=False):
    TaskId: Required[str]
class CancelImportTaskRequestDict(TypedDict, total=False):
    ImportId: Required[str]
class CopyValueDict(TypedDict, total=False):
    Entries: Required[Sequence[CopyValueEntryDict | CopyValueEntry]]
class CopyValueEntryDict(TypedDict, total=False):
    Source: Required[str]; Target: Required[str]; OverwriteIfExists: bool
class CreateDeliveryRequestDict(TypedDict, total=False):
    DeliverySourceName: Required[str]; DeliveryDestinationArn: Required[str]; RecordFields: Sequence[str]
    FieldDelimiter: str; S3DeliveryConfiguration: S3DeliveryConfigurationDict | _S3DeliveryConfiguration
    Tags: Mapping[str, str]
class CreateExportTaskRequestDict(TypedDict, total=False):
    TaskName: str; LogGroupName: Required[str]; LogStreamNamePrefix: str; From: Required[int]; To: Required[int]
    Destination: Required[str]; DestinationPrefix: str
class CreateImportTaskRequestDict(TypedDict, total=False):
    ImportSourceArn: Required[str]; ImportRoleArn: Required[str]; ImportFilter: ImportFilterDict | _ImportFilter
class CreateLogAnomalyDetectorRequestDict(TypedDict, total=False):
    LogGroupArnList: Required[Sequence[str]]; DetectorName: str; EvaluationFrequency: _EvaluationFrequency | str
    FilterPattern: str; KmsKeyId: str; AnomalyVisibilityTime: int; Tags: Mapping[str, str]
class CreateLogGroupRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]; KmsKeyId: str; Tags: Mapping[str, str]; LogGroupClass: _LogGroupClass | str
    DeletionProtectionEnabled: bool
class CreateLogStreamRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]; LogStreamName: Required[str]
class CreateLookupTableRequestDict(TypedDict, total=False):
    LookupTableName: Required[str]; Description: str; TableBody: str; QueryId: str; KmsKeyId: str
    Tags: Mapping[str, str]
class CreateScheduledQueryRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; QueryLanguage: Required[_QueryLanguage | str]; QueryString: Required[str]
    LogGroupIdentifiers: Sequence[str]; ScheduleExpression: Required[str]; Timezone: str; StartTimeOffset: int
    EndTimeOffset: int; DestinationConfiguration: DestinationConfigurationDict | _DestinationConfiguration
    ScheduleStartTime: int; ScheduleEndTime: int; ExecutionRoleArn: Required[str]; State: ScheduledQueryState | str
    Tags: Mapping[str, str]
class DataSourceDict(TypedDict, total=False):
    Name: Required[str]; Type: str
class DataSourceFilterDict(TypedDict, total=False):
    Name: Required[str]; Type: str
class DateTimeConverterDict(TypedDict, total=False):
    Source: Required[str]; Target: Required[str]; TargetFormat: str; MatchPatterns: Required[Sequence[str]]
    SourceTimezone: str; TargetTimezone: str; Locale: str
class DeleteAccountPolicyRequestDict(TypedDict, total=False):
    PolicyName: Required[str]; PolicyType: Required[_PolicyType | str]; DryRun: bool
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
    IntegrationName: Required[str]; Force: bool
class DeleteKeysDict(TypedDict, total=False):
    WithKeys: Required[Sequence[str]]
class DeleteLogAnomalyDetectorRequestDict(TypedDict, total=False):
    AnomalyDetectorArn: Required[str]
class DeleteLogGroupRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]
class DeleteLogStreamRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]; LogStreamName: Required[str]
class DeleteLookupTableRequestDict(TypedDict, total=False):
    LookupTableArn: Required[str]
class DeleteMetricFilterRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]; FilterName: Required[str]
class DeleteQueryDefinitionRequestDict(TypedDict, total=False):
    QueryDefinitionId: Required[str]
class DeleteResourcePolicyRequestDict(TypedDict, total=False):
    PolicyName: str; ResourceArn: str; ExpectedRevisionId: str
class DeleteRetentionPolicyRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]
class DeleteScheduledQueryRequestDict(TypedDict, total=False):
    Identifier: Required[str]
class DeleteSubscriptionFilterRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]; FilterName: Required[str]
class DeleteSyslogConfigurationRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]; VpcEndpointId: str
class DeleteTransformerRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]
class DeliveryDestinationConfigurationDict(TypedDict, total=False):
    DestinationResourceArn: Required[str]
class DescribeAccountPoliciesRequestDict(TypedDict, total=False):
    PolicyType: Required[_PolicyType | str]; PolicyName: str; AccountIdentifiers: Sequence[str]; NextToken: str
class DescribeConfigurationTemplatesRequestDict(TypedDict, total=False):
    Service: str; LogTypes: Sequence[str]; ResourceTypes: Sequence[str]
    DeliveryDestinationTypes: Sequence[DeliveryDestinationType | str]; NextToken: str; Limit: int
class DescribeDeliveriesRequestDict(TypedDict, total=False):
    NextToken: str; Limit: int; DeliverySourceNames: Sequence[str]
class DescribeDeliveryDestinationsRequestDict(TypedDict, total=False):
    NextToken: str; Limit: int; Names: Sequence[str]
class DescribeDeliverySourcesRequestDict(TypedDict, total=False):
    NextToken: str; Limit: int; ResourceArns: Sequence[str]
class DescribeDestinationsRequestDict(TypedDict, total=False):
    DestinationNamePrefix: str; NextToken: str; Limit: int
class DescribeExportTasksRequestDict(TypedDict, total=False):
    TaskId: str; StatusCode: ExportTaskStatusCode | str; NextToken: str; Limit: int
class DescribeFieldIndexesRequestDict(TypedDict, total=False):
    LogGroupIdentifiers: Required[Sequence[str]]; IndexCategories: Sequence[IndexCategory | str]; NextToken: str
class DescribeImportTaskBatchesRequestDict(TypedDict, total=False):
    ImportId: Required[str]; BatchImportStatus: Sequence[ImportStatus | str]; Limit: int; NextToken: str
class DescribeImportTasksRequestDict(TypedDict, total=False):
    ImportId: str; ImportStatus: _ImportStatus | str; ImportSourceArn: str; Limit: int; NextToken: str
class DescribeIndexPoliciesRequestDict(TypedDict, total=False):
    LogGroupIdentifiers: Required[Sequence[str]]; NextToken: str
class DescribeLogGroupsRequestDict(TypedDict, total=False):
    AccountIdentifiers: Sequence[str]; LogGroupNamePrefix: str; LogGroupNamePattern: str; NextToken: str; Limit: int
    IncludeLinkedAccounts: bool; LogGroupClass: _LogGroupClass | str; LogGroupIdentifiers: Sequence[str]
class DescribeLogStreamsRequestDict(TypedDict, total=False):
    LogGroupName: str; LogGroupIdentifier: str; LogStreamNamePrefix: str; OrderBy: _OrderBy | str; Descending: bool
    NextToken: str; Limit: int
class DescribeLookupTablesRequestDict(TypedDict, total=False):
    LookupTableNamePrefix: str; MaxResults: int; NextToken: str
class DescribeMetricFiltersRequestDict(TypedDict, total=False):
    LogGroupName: str; FilterNamePrefix: str; NextToken: str; Limit: int; MetricName: str; MetricNamespace: str
class DescribeQueriesRequestDict(TypedDict, total=False):
    LogGroupName: str; Status: QueryStatus | str; MaxResults: int; NextToken: str; QueryLanguage: _QueryLanguage | str
class DescribeQueryDefinitionsRequestDict(TypedDict, total=False):
    QueryLanguage: _QueryLanguage | str; QueryDefinitionNamePrefix: str; MaxResults: int; NextToken: str
class DescribeResourcePoliciesRequestDict(TypedDict, total=False):
    NextToken: str; Limit: int; ResourceArn: str; PolicyScope: _PolicyScope | str
class DescribeSubscriptionFiltersRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]; FilterNamePrefix: str; NextToken: str; Limit: int
class DestinationConfigurationDict(TypedDict, total=False):
    S3Configuration: S3ConfigurationDict | _S3Configuration
    LookupTableConfiguration: LookupTableConfigurationDict | _LookupTableConfiguration
class DisassociateKmsKeyRequestDict(TypedDict, total=False):
    LogGroupName: str; ResourceIdentifier: str
class DisassociateSourceFromS3TableIntegrationRequestDict(TypedDict, total=False):
    Identifier: Required[str]
class EntityDict(TypedDict, total=False):
    KeyAttributes: Mapping[str, str]; Attributes: Mapping[str, str]
class FilterLogEventsRequestDict(TypedDict, total=False):
    LogGroupName: str; LogGroupIdentifier: str; LogStreamNames: Sequence[str]; LogStreamNamePrefix: str
    StartTime: int; EndTime: int; FilterPattern: str; NextToken: str; Limit: int; StartFromHead: bool
    Interleaved: bool; Unmask: bool
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
    LogGroupName: str; LogGroupIdentifier: str; LogStreamName: Required[str]; StartTime: int; EndTime: int
    NextToken: str; Limit: int; StartFromHead: bool; Unmask: bool
class GetLogFieldsRequestDict(TypedDict, total=False):
    DataSourceName: Required[str]; DataSourceType: Required[str]
class GetLogGroupFieldsRequestDict(TypedDict, total=False):
    LogGroupName: str; Time: int; LogGroupIdentifier: str
class GetLogRecordRequestDict(TypedDict, total=False):
    LogRecordPointer: Required[str]; Unmask: bool
class GetLookupTableRequestDict(TypedDict, total=False):
    LookupTableArn: Required[str]
class GetQueryResultsRequestDict(TypedDict, total=False):
    QueryId: Required[str]; NextToken: str; MaxItems: int
class GetScheduledQueryHistoryRequestDict(TypedDict, total=False):
    Identifier: Required[str]; StartTime: Required[int]; EndTime: Required[int]
    ExecutionStatuses: Sequence[ExecutionStatus | str]; MaxResults: int; NextToken: str
class GetScheduledQueryRequestDict(TypedDict, total=False):
    Identifier: Required[str]
class GetStorageTierPolicyRequestDict(TypedDict, total=False):
    ...
class GetTransformerRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]
class GrokDict(TypedDict, total=False):
    Source: str; Match: Required[str]
class ImportFilterDict(TypedDict, total=False):
    StartEventTime: int; EndEventTime: int
class InputLogEventDict(TypedDict, total=False):
    Timestamp: Required[int]; Message: Required[str]
class ListAggregateLogGroupSummariesRequestDict(TypedDict, total=False):
    AccountIdentifiers: Sequence[str]; IncludeLinkedAccounts: bool; LogGroupClass: _LogGroupClass | str
    LogGroupNamePattern: str; DataSources: Sequence[DataSourceFilterDict]
    GroupBy: Required[ListAggregateLogGroupSummariesGroupBy | str]; NextToken: str; Limit: int
class ListAnomaliesRequestDict(TypedDict, total=False):
    AnomalyDetectorArn: str; SuppressionState: _SuppressionState | str; Limit: int; NextToken: str
class ListIntegrationsRequestDict(TypedDict, total=False):
    IntegrationNamePrefix: str; IntegrationType: _IntegrationType | str; IntegrationStatus: _IntegrationStatus | str
class ListLogAnomalyDetectorsRequestDict(TypedDict, total=False):
    FilterLogGroupArn: str; Limit: int; NextToken: str
class ListLogGroupsForQueryRequestDict(TypedDict, total=False):
    QueryId: Required[str]; NextToken: str; MaxResults: int
class ListLogGroupsRequestDict(TypedDict, total=False):
    LogGroupNamePattern: str; LogGroupClass: _LogGroupClass | str; IncludeLinkedAccounts: bool
    AccountIdentifiers: Sequence[str]; NextToken: str; Limit: int; DataSources: Sequence[DataSourceFilterDict]
    FieldIndexNames: Sequence[str]; LogGroupTags: Sequence[TagFilterDict]
class ListScheduledQueriesRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; State: ScheduledQueryState | str; ScheduleType: _ScheduleType | str
class ListSourcesForS3TableIntegrationRequestDict(TypedDict, total=False):
    IntegrationArn: Required[str]; MaxResults: int; NextToken: str
class ListSyslogConfigurationsRequestDict(TypedDict, total=False):
    LogGroupIdentifier: str; VpcEndpointId: str; NextToken: str; MaxResults: int
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
class ListTagsLogGroupRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]
class ListToMapDict(TypedDict, total=False):
    Source: Required[str]; Key: Required[str]; ValueKey: str; Target: str; Flatten: bool
    FlattenedElement: _FlattenedElement | str
class LookupTableConfigurationDict(TypedDict, total=False):
    TableName: Required[str]; RoleArn: Required[str]; Description: str; KmsKeyId: str; Tags: Mapping[str, str]
class LowerCaseStringDict(TypedDict, total=False):
    WithKeys: Required[Sequence[str]]
class MetricTransformationDict(TypedDict, total=False):
    MetricName: Required[str]; MetricNamespace: Required[str]; MetricValue: Required[str]; DefaultValue: float
    Dimensions: Mapping[str, str]; Unit: StandardUnit | str
class MoveKeyEntryDict(TypedDict, total=False):
    Source: Required[str]; Target: Required[str]; OverwriteIfExists: bool
class MoveKeysDict(TypedDict, total=False):
    Entries: Required[Sequence[MoveKeyEntryDict | MoveKeyEntry]]
class OpenSearchResourceConfigDict(TypedDict, total=False):
    KmsKeyArn: str; DataSourceRoleArn: Required[str]; DashboardViewerPrincipals: Required[Sequence[str]]
    ApplicationArn: str; RetentionDays: Required[int]
class ParseCloudfrontDict(TypedDict, total=False):
    Source: str
class ParseJSONDict(TypedDict, total=False):
    Source: str; Destination: str
class ParseKeyValueDict(TypedDict, total=False):
    Source: str; Destination: str; FieldDelimiter: str; KeyValueDelimiter: str; KeyPrefix: str; NonMatchValue: str
    OverwriteIfExists: bool
class ParsePostgresDict(TypedDict, total=False):
    Source: str
class ParseRoute53Dict(TypedDict, total=False):
    Source: str
class ParseToOCSFDict(TypedDict, total=False):
    Source: str; EventSource: Required[_EventSource | str]; OcsfVersion: Required[OCSFVersion | str]
    MappingVersion: str
class ParseVPCDict(TypedDict, total=False):
    Source: str
class ParseWAFDict(TypedDict, total=False):
    Source: str
class ProcessorDict(TypedDict, total=False):
    AddKeys: AddKeysDict | _AddKeys; CopyValue: CopyValueDict | _CopyValue; Csv: CSVDict | CSV
    DateTimeConverter: DateTimeConverterDict | _DateTimeConverter; DeleteKeys: DeleteKeysDict | _DeleteKeys
    Grok: GrokDict | _Grok; ListToMap: ListToMapDict | _ListToMap
    LowerCaseString: LowerCaseStringDict | _LowerCaseString; MoveKeys: MoveKeysDict | _MoveKeys
    ParseCloudfront: ParseCloudfrontDict | _ParseCloudfront; ParseJSON: ParseJSONDict | _ParseJSON
    ParseKeyValue: ParseKeyValueDict | _ParseKeyValue; ParseRoute53: ParseRoute53Dict | _ParseRoute53
    ParseToOCSF: ParseToOCSFDict | _ParseToOCSF; ParsePostgres: ParsePostgresDict | _ParsePostgres
    ParseVPC: ParseVPCDict | _ParseVPC; ParseWAF: ParseWAFDict | _ParseWAF; RenameKeys: RenameKeysDict | _RenameKeys
    SplitString: SplitStringDict | _SplitString; SubstituteString: SubstituteStringDict | _SubstituteString
    TrimString: TrimStringDict | _TrimString; TypeConverter: TypeConverterDict | _TypeConverter
    UpperCaseString: UpperCaseStringDict | _UpperCaseString
class PutAccountPolicyRequestDict(TypedDict, total=False):
    PolicyName: Required[str]; PolicyDocument: Required[str]; PolicyType: Required[_PolicyType | str]
    Scope: _Scope | str; SelectionCriteria: str; DryRun: bool
class PutBearerTokenAuthenticationRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]; BearerTokenAuthenticationEnabled: Required[bool]
class PutDataProtectionPolicyRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]; PolicyDocument: Required[str]
class PutDeliveryDestinationPolicyRequestDict(TypedDict, total=False):
    DeliveryDestinationName: Required[str]; DeliveryDestinationPolicy: Required[str]
class PutDeliveryDestinationRequestDict(TypedDict, total=False):
    Name: Required[str]; OutputFormat: _OutputFormat | str
    DeliveryDestinationConfiguration: DeliveryDestinationConfigurationDict | _DeliveryDestinationConfiguration
    DeliveryDestinationType: _DeliveryDestinationType | str; RoleArn: str; Tags: Mapping[str, str]
class PutDeliverySourceRequestDict(TypedDict, total=False):
    Name: Required[str]; ResourceArn: Required[str]; LogType: Required[str]; Tags: Mapping[str, str]
    DeliverySourceConfiguration: Mapping[str, str]
class PutDestinationPolicyRequestDict(TypedDict, total=False):
    DestinationName: Required[str]; AccessPolicy: Required[str]; ForceUpdate: bool
class PutDestinationRequestDict(TypedDict, total=False):
    DestinationName: Required[str]; TargetArn: Required[str]; RoleArn: Required[str]; Tags: Mapping[str, str]
class PutIndexPolicyRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]; PolicyDocument: Required[str]
class PutIntegrationRequestDict(TypedDict, total=False):
    IntegrationName: Required[str]; ResourceConfig: Required[ResourceConfigDict]
    IntegrationType: Required[_IntegrationType | str]
class PutLogEventsRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]; LogStreamName: Required[str]; LogEvents: Required[Sequence[InputLogEventDict]]
    SequenceToken: str; Entity: EntityDict
class PutLogGroupDeletionProtectionRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]; DeletionProtectionEnabled: Required[bool]
class PutMetricFilterRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]; FilterName: Required[str]; FilterPattern: Required[str]
    MetricTransformations: Required[Sequence[MetricTransformationDict | MetricTransformation]]
    ApplyOnTransformedLogs: bool; FieldSelectionCriteria: str; EmitSystemFieldDimensions: Sequence[str]
class PutQueryDefinitionRequestDict(TypedDict, total=False):
    QueryLanguage: _QueryLanguage | str; Name: Required[str]; QueryDefinitionId: str; LogGroupNames: Sequence[str]
    QueryString: Required[str]; ClientToken: str; Parameters: Sequence[QueryParameterDict | QueryParameter]
class PutResourcePolicyRequestDict(TypedDict, total=False):
    PolicyName: str; PolicyDocument: str; ResourceArn: str; ExpectedRevisionId: str
class PutRetentionPolicyRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]; RetentionInDays: Required[int]
class PutStorageTierPolicyRequestDict(TypedDict, total=False):
    StorageTier: Required[_StorageTier | str]
class PutSubscriptionFilterRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]; FilterName: Required[str]; FilterPattern: Required[str]
    DestinationArn: Required[str]; RoleArn: str; Distribution: _Distribution | str; ApplyOnTransformedLogs: bool
    FieldSelectionCriteria: str; EmitSystemFields: Sequence[str]
class PutSyslogConfigurationRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]; VpcEndpointId: str
class PutTransformerRequestDict(TypedDict, total=False):
    LogGroupIdentifier: Required[str]; TransformerConfig: Required[Sequence[ProcessorDict | Processor]]
class QueryParameterDict(TypedDict, total=False):
    Name: Required[str]; DefaultValue: str; Description: str
class RenameKeyEntryDict(TypedDict, total=False):
    Key: Required[str]; RenameTo: Required[str]; OverwriteIfExists: bool
class RenameKeysDict(TypedDict, total=False):
    Entries: Required[Sequence[RenameKeyEntryDict | RenameKeyEntry]]
class ResourceConfigDict(TypedDict, total=False):
    OpenSearchResourceConfig: OpenSearchResourceConfigDict
class S3ConfigurationDict(TypedDict, total=False):
    DestinationIdentifier: Required[str]; RoleArn: Required[str]; OwnerAccountId: str; KmsKeyId: str
class S3DeliveryConfigurationDict(TypedDict, total=False):
    SuffixPath: str; EnableHiveCompatiblePath: bool
class SplitStringDict(TypedDict, total=False):
    Entries: Required[Sequence[SplitStringEntryDict | SplitStringEntry]]
class SplitStringEntryDict(TypedDict, total=False):
    Source: Required[str]; Delimiter: Required[str]
class StartQueryRequestDict(TypedDict, total=False):
    QueryLanguage: _QueryLanguage | str; LogGroupName: str; LogGroupNames: Sequence[str]
    LogGroupIdentifiers: Sequence[str]; StartTime: Required[int]; EndTime: Required[int]; QueryString: Required[str]
    Limit: int
class StopQueryRequestDict(TypedDict, total=False):
    QueryId: Required[str]
class SubstituteStringDict(TypedDict, total=False):
    Entries: Required[Sequence[SubstituteStringEntryDict | SubstituteStringEntry]]
class SubstituteStringEntryDict(TypedDict, total=False):
    Source: Required[str]; From: Required[str]; To: Required[str]
class SuppressionPeriodDict(TypedDict, total=False):
    Value: int; SuppressionUnit: _SuppressionUnit | str
class TagFilterDict(TypedDict, total=False):
    Key: Required[str]; Values: Sequence[str]
class TagLogGroupRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]; Tags: Required[Mapping[str, str]]
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
class TestMetricFilterRequestDict(TypedDict, total=False):
    FilterPattern: Required[str]; LogEventMessages: Required[Sequence[str]]
class TestTransformerRequestDict(TypedDict, total=False):
    TransformerConfig: Required[Sequence[ProcessorDict | Processor]]; LogEventMessages: Required[Sequence[str]]
class TrimStringDict(TypedDict, total=False):
    WithKeys: Required[Sequence[str]]
class TypeConverterDict(TypedDict, total=False):
    Entries: Required[Sequence[TypeConverterEntryDict | TypeConverterEntry]]
class TypeConverterEntryDict(TypedDict, total=False):
    Key: Required[str]; Type: Required[_Type | str]
class UntagLogGroupRequestDict(TypedDict, total=False):
    LogGroupName: Required[str]; Tags: Required[Sequence[str]]
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateAnomalyRequestDict(TypedDict, total=False):
    AnomalyId: str; PatternId: str; AnomalyDetectorArn: Required[str]; SuppressionType: _SuppressionType | str
    SuppressionPeriod: SuppressionPeriodDict; Baseline: bool
class UpdateDeliveryConfigurationRequestDict(TypedDict, total=False):
    Id: Required[str]; RecordFields: Sequence[str]; FieldDelimiter: str
    S3DeliveryConfiguration: S3DeliveryConfigurationDict | _S3DeliveryConfiguration
class UpdateLogAnomalyDetectorRequestDict(TypedDict, total=False):
    AnomalyDetectorArn: Required[str]; EvaluationFrequency: _EvaluationFrequency | str; FilterPattern: str
    AnomalyVisibilityTime: int; Enabled: Required[bool]
class UpdateLookupTableRequestDict(TypedDict, total=False):
    LookupTableArn: Required[str]; Description: str; TableBody: str; QueryId: str; KmsKeyId: str
class UpdateScheduledQueryRequestDict(TypedDict, total=False):
    Identifier: Required[str]; Description: str; QueryLanguage: Required[_QueryLanguage | str]
    QueryString: Required[str]; LogGroupIdentifiers: Sequence[str]; ScheduleExpression: Required[str]; Timezone: str
    StartTimeOffset: int; EndTimeOffset: int
    DestinationConfiguration: DestinationConfigurationDict | _DestinationConfiguration; ScheduleStartTime: int
    ScheduleEndTime: int; ExecutionRoleArn: Required[str]; State: ScheduledQueryState | str
class UpperCaseStringDict(TypedDict, total=False):
    WithKeys: Required[Sequence[str]]
class AccountPolicy:
    PolicyName: str; PolicyDocument: str; LastUpdatedTime: int; PolicyType: _PolicyType; Scope: _Scope
    SelectionCriteria: str; AccountId: str
class AddKeyEntry:
    Key: str; Value: str; OverwriteIfExists: bool
class AddKeys:
    Entries: list[AddKeyEntry]
class AggregateLogGroupSummary:
    LogGroupCount: int; GroupingIdentifiers: list[GroupingIdentifier]
class Anomaly:
    AnomalyId: str; PatternId: str; AnomalyDetectorArn: str; PatternString: str; PatternRegex: str; Priority: str
    FirstSeen: int; LastSeen: int; Description: str; Active: bool; State: _State; Histogram: dict[str, int]
    LogSamples: list[LogEvent]; PatternTokens: list[PatternToken]; LogGroupArnList: list[str]; Suppressed: bool
    SuppressedDate: int; SuppressedUntil: int; IsPatternLevelSuppression: bool
class AnomalyDetector:
    AnomalyDetectorArn: str; DetectorName: str; LogGroupArnList: list[str]; EvaluationFrequency: _EvaluationFrequency
    FilterPattern: str; AnomalyDetectorStatus: _AnomalyDetectorStatus; KmsKeyId: str; CreationTimeStamp: int
    LastModifiedTimeStamp: int; AnomalyVisibilityTime: int
class AssociateSourceToS3TableIntegrationResponse:
    Identifier: str
class CSV:
    QuoteCharacter: str; Delimiter: str; Columns: list[str]; Source: str; Destination: str
class CancelImportTaskResponse:
    ImportId: str; ImportStatistics: _ImportStatistics; ImportStatus: _ImportStatus; CreationTime: int
    LastUpdatedTime: int
class ConfigurationTemplate:
    Service: str; LogType: str; ResourceType: str; DeliveryDestinationType: _DeliveryDestinationType
    DefaultDeliveryConfigValues: ConfigurationTemplateDeliveryConfigValues; AllowedFields: list[RecordField]
    AllowedOutputFormats: list[OutputFormat]; AllowedActionForAllowVendedLogsDeliveryForResource: str
    AllowedFieldDelimiters: list[str]; AllowedSuffixPathFields: list[str]
    DeliverySourceConfiguration: list[DeliverySourceConfigurationSchema]; S3TablesIntegration: _S3TablesIntegration
class ConfigurationTemplateDeliveryConfigValues:
    RecordFields: list[str]; FieldDelimiter: str; S3DeliveryConfiguration: _S3DeliveryConfiguration
class CopyValue:
    Entries: list[CopyValueEntry]
class CopyValueEntry:
    Source: str; Target: str; OverwriteIfExists: bool
class CreateDeliveryResponse:
    Delivery: _Delivery
class CreateExportTaskResponse:
    TaskId: str
class CreateImportTaskResponse:
    ImportId: str; ImportDestinationArn: str; CreationTime: int
class CreateLogAnomalyDetectorResponse:
    AnomalyDetectorArn: str
class CreateLookupTableResponse:
    LookupTableArn: str; CreatedAt: int
class CreateScheduledQueryResponse:
    ScheduledQueryArn: str; State: ScheduledQueryState
class DataSource:
    Name: str; Type: str
class DateTimeConverter:
    Source: str; Target: str; TargetFormat: str; MatchPatterns: list[str]; SourceTimezone: str; TargetTimezone: str
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
    Id: str; Arn: str; DeliverySourceName: str; DeliveryDestinationArn: str
    DeliveryDestinationType: _DeliveryDestinationType; RecordFields: list[str]; FieldDelimiter: str
    S3DeliveryConfiguration: _S3DeliveryConfiguration; Tags: dict[str, str]
class DeliveryDestination:
    Name: str; Arn: str; DeliveryDestinationType: _DeliveryDestinationType; OutputFormat: _OutputFormat
    DeliveryDestinationConfiguration: _DeliveryDestinationConfiguration; RoleArn: str; Tags: dict[str, str]
class DeliveryDestinationConfiguration:
    DestinationResourceArn: str
class DeliverySource:
    Name: str; Arn: str; ResourceArns: list[str]; Service: str; LogType: str; Tags: dict[str, str]
    DeliverySourceConfiguration: dict[str, str]; Status: DeliverySourceStatus
    StatusReason: DeliverySourceStatusReason
class DeliverySourceConfigurationSchema:
    KeyName: str; ValueType: DeliverySourceConfigurationSchemaValueType; DefaultValue: str; SupportedValues: list[str]
    MinValue: float; MaxValue: float
class DescribeAccountPoliciesResponse:
    AccountPolicies: list[AccountPolicy]; NextToken: str
class DescribeConfigurationTemplatesResponse:
    ConfigurationTemplates: list[ConfigurationTemplate]; NextToken: str
class DescribeDeliveriesResponse:
    Deliveries: list[Delivery]; NextToken: str
class DescribeDeliveryDestinationsResponse:
    DeliveryDestinations: list[DeliveryDestination]; NextToken: str
class DescribeDeliverySourcesResponse:
    DeliverySources: list[DeliverySource]; NextToken: str
class DescribeDestinationsResponse:
    Destinations: list[Destination]; NextToken: str
class DescribeExportTasksResponse:
    ExportTasks: list[ExportTask]; NextToken: str
class DescribeFieldIndexesResponse:
    FieldIndexes: list[FieldIndex]; NextToken: str
class DescribeImportTaskBatchesResponse:
    ImportSourceArn: str; ImportId: str; ImportBatches: list[ImportBatch]; NextToken: str
class DescribeImportTasksResponse:
    Imports: list[Import]; NextToken: str
class DescribeIndexPoliciesResponse:
    IndexPolicies: list[IndexPolicy]; NextToken: str
class DescribeLogGroupsResponse:
    LogGroups: list[LogGroup]; NextToken: str
class DescribeLogStreamsResponse:
    LogStreams: list[LogStream]; NextToken: str
class DescribeLookupTablesResponse:
    LookupTables: list[LookupTable]; NextToken: str
class DescribeMetricFiltersResponse:
    MetricFilters: list[MetricFilter]; NextToken: str
class DescribeQueriesResponse:
    Queries: list[QueryInfo]; NextToken: str
class DescribeQueryDefinitionsResponse:
    QueryDefinitions: list[QueryDefinition]; NextToken: str
class DescribeResourcePoliciesResponse:
    ResourcePolicies: list[ResourcePolicy]; NextToken: str
class DescribeSubscriptionFiltersResponse:
    SubscriptionFilters: list[SubscriptionFilter]; NextToken: str
class Destination:
    DestinationName: str; TargetArn: str; RoleArn: str; AccessPolicy: str; Arn: str; CreationTime: int
class DestinationConfiguration:
    S3Configuration: _S3Configuration; LookupTableConfiguration: _LookupTableConfiguration
class DisassociateSourceFromS3TableIntegrationResponse:
    Identifier: str
class DryRunResult:
    TotalMatchedLogGroups: int; IncreasedRetentionLogGroupCount: int; DecreasedRetentionLogGroupCount: int
    UnchangedRetentionLogGroupCount: int; FailedAnalysisCount: int; TopLogGroupsImpacted: list[LogGroupImpact]
class ExportTask:
    TaskId: str; TaskName: str; LogGroupName: str; From: int; To: int; Destination: str; DestinationPrefix: str
    Status: ExportTaskStatus; ExecutionInfo: ExportTaskExecutionInfo
class ExportTaskExecutionInfo:
    CreationTime: int; CompletionTime: int
class ExportTaskStatus:
    Code: ExportTaskStatusCode; Message: str
class FieldIndex:
    LogGroupIdentifier: str; FieldIndexName: str; LastScanTime: int; FirstEventTime: int; LastEventTime: int
    Type: IndexType; IndexCategory: _IndexCategory
class FilterLogEventsResponse:
    Events: list[FilteredLogEvent]; SearchedLogStreams: list[SearchedLogStream]; NextToken: str
class FilteredLogEvent:
    LogStreamName: str; Timestamp: int; Message: str; IngestionTime: int; EventId: str
class GetDataProtectionPolicyResponse:
    LogGroupIdentifier: str; PolicyDocument: str; LastUpdatedTime: int
class GetDeliveryDestinationPolicyResponse:
    Policy: _Policy
class GetDeliveryDestinationResponse:
    DeliveryDestination: _DeliveryDestination
class GetDeliveryResponse:
    Delivery: _Delivery
class GetDeliverySourceResponse:
    DeliverySource: _DeliverySource
class GetIntegrationResponse:
    IntegrationName: str; IntegrationType: _IntegrationType; IntegrationStatus: _IntegrationStatus
    IntegrationDetails: _IntegrationDetails
class GetLogAnomalyDetectorResponse:
    DetectorName: str; LogGroupArnList: list[str]; EvaluationFrequency: _EvaluationFrequency; FilterPattern: str
    AnomalyDetectorStatus: _AnomalyDetectorStatus; KmsKeyId: str; CreationTimeStamp: int; LastModifiedTimeStamp: int
    AnomalyVisibilityTime: int
class GetLogEventsResponse:
    Events: list[OutputLogEvent]; NextForwardToken: str; NextBackwardToken: str
class GetLogFieldsResponse:
    LogFields: list[LogFieldsListItem]
class GetLogGroupFieldsResponse:
    LogGroupFields: list[LogGroupField]
class GetLogRecordResponse:
    LogRecord: dict[str, str]
class GetLookupTableResponse:
    LookupTableArn: str; LookupTableName: str; Description: str; TableBody: str; SizeBytes: int; LastUpdatedTime: int
    KmsKeyId: str
class GetQueryResultsResponse:
    QueryLanguage: _QueryLanguage; Results: list[list[ResultField]]; Statistics: QueryStatistics; Status: QueryStatus
    EncryptionKey: str; NextToken: str
class GetScheduledQueryHistoryResponse:
    Name: str; ScheduledQueryArn: str; TriggerHistory: list[TriggerHistoryRecord]; NextToken: str
class GetScheduledQueryResponse:
    ScheduledQueryArn: str; Name: str; Description: str; QueryLanguage: _QueryLanguage; QueryString: str
    LogGroupIdentifiers: list[str]; ScheduleExpression: str; Timezone: str; StartTimeOffset: int; EndTimeOffset: int
    DestinationConfiguration: _DestinationConfiguration; State: ScheduledQueryState; ScheduleType: _ScheduleType
    LastTriggeredTime: int; LastExecutionStatus: ExecutionStatus; ScheduleStartTime: int; ScheduleEndTime: int
    ExecutionRoleArn: str; CreationTime: int; LastUpdatedTime: int
class GetStorageTierPolicyResponse:
    StorageTier: _StorageTier; LastUpdatedTime: int
class GetTransformerResponse:
    LogGroupIdentifier: str; CreationTime: int; LastModifiedTime: int; TransformerConfig: list[Processor]
class Grok:
    Source: str; Match: str
class GroupingIdentifier:
    Key: str; Value: str
class Import:
    ImportId: str; ImportSourceArn: str; ImportStatus: _ImportStatus; ImportDestinationArn: str
    ImportStatistics: _ImportStatistics; ImportFilter: _ImportFilter; CreationTime: int; LastUpdatedTime: int
    ErrorMessage: str
class ImportBatch:
    BatchId: str; Status: ImportStatus; ErrorMessage: str
class ImportFilter:
    StartEventTime: int; EndEventTime: int
class ImportStatistics:
    BytesImported: int
class IndexPolicy:
    LogGroupIdentifier: str; LastUpdateTime: int; PolicyDocument: str; PolicyName: str; Source: IndexSource
class IntegrationDetails:
    OpenSearchIntegrationDetails: _OpenSearchIntegrationDetails
class IntegrationSummary:
    IntegrationName: str; IntegrationType: _IntegrationType; IntegrationStatus: _IntegrationStatus
class ListAggregateLogGroupSummariesResponse:
    AggregateLogGroupSummaries: list[AggregateLogGroupSummary]; NextToken: str
class ListAnomaliesResponse:
    Anomalies: list[Anomaly]; NextToken: str
class ListIntegrationsResponse:
    IntegrationSummaries: list[IntegrationSummary]
class ListLogAnomalyDetectorsResponse:
    AnomalyDetectors: list[AnomalyDetector]; NextToken: str
class ListLogGroupsForQueryResponse:
    LogGroupIdentifiers: list[str]; NextToken: str
class ListLogGroupsResponse:
    LogGroups: list[LogGroupSummary]; NextToken: str
class ListScheduledQueriesResponse:
    NextToken: str; ScheduledQueries: list[ScheduledQuerySummary]
class ListSourcesForS3TableIntegrationResponse:
    Sources: list[S3TableIntegrationSource]; NextToken: str
class ListSyslogConfigurationsResponse:
    SyslogConfigurations: list[SyslogConfiguration]; NextToken: str
class ListTagsForResourceResponse:
    Tags: dict[str, str]
class ListTagsLogGroupResponse:
    Tags: dict[str, str]
class ListToMap:
    Source: str; Key: str; ValueKey: str; Target: str; Flatten: bool; FlattenedElement: _FlattenedElement
class LogEvent:
    Timestamp: int; Message: str
class LogFieldType:
    Type: str; Element: LogFieldType; Fields: list[LogFieldsListItem]
class LogFieldsListItem:
    LogFieldName: str; LogFieldType: _LogFieldType
class LogGroup:
    LogGroupName: str; CreationTime: int; RetentionInDays: int; MetricFilterCount: int; Arn: str; StoredBytes: int
    KmsKeyId: str; DataProtectionStatus: _DataProtectionStatus; InheritedProperties: list[InheritedProperty]
    LogGroupClass: _LogGroupClass; LogGroupArn: str; DeletionProtectionEnabled: bool
    BearerTokenAuthenticationEnabled: bool; RetentionPolicyName: str
class LogGroupField:
    Name: str; Percent: int
class LogGroupImpact:
    LogGroupName: str; CurrentRetention: str; ProposedRetention: str; StoredBytes: int
class LogGroupSummary:
    LogGroupName: str; LogGroupArn: str; LogGroupClass: _LogGroupClass
class LogStream:
    LogStreamName: str; CreationTime: int; FirstEventTimestamp: int; LastEventTimestamp: int; LastIngestionTime: int
    UploadSequenceToken: str; Arn: str; StoredBytes: int
class LookupTable:
    LookupTableArn: str; LookupTableName: str; Description: str; TableFields: list[str]; RecordsCount: int
    SizeBytes: int; LastUpdatedTime: int; KmsKeyId: str
class LookupTableConfiguration:
    TableName: str; RoleArn: str; Description: str; KmsKeyId: str; Tags: dict[str, str]
class LowerCaseString:
    WithKeys: list[str]
class MetricFilter:
    FilterName: str; FilterPattern: str; MetricTransformations: list[MetricTransformation]; CreationTime: int
    LogGroupName: str; ApplyOnTransformedLogs: bool; FieldSelectionCriteria: str; EmitSystemFieldDimensions: list[str]
class MetricFilterMatchRecord:
    EventNumber: int; EventMessage: str; ExtractedValues: dict[str, str]
class MetricTransformation:
    MetricName: str; MetricNamespace: str; MetricValue: str; DefaultValue: float; Dimensions: dict[str, str]
    Unit: StandardUnit
class MoveKeyEntry:
    Source: str; Target: str; OverwriteIfExists: bool
class MoveKeys:
    Entries: list[MoveKeyEntry]
class OpenSearchApplication:
    ApplicationEndpoint: str; ApplicationArn: str; ApplicationId: str; Status: OpenSearchResourceStatus
class OpenSearchCollection:
    CollectionEndpoint: str; CollectionArn: str; Status: OpenSearchResourceStatus
class OpenSearchDataAccessPolicy:
    PolicyName: str; Status: OpenSearchResourceStatus
class OpenSearchDataSource:
    DataSourceName: str; Status: OpenSearchResourceStatus
class OpenSearchEncryptionPolicy:
    PolicyName: str; Status: OpenSearchResourceStatus
class OpenSearchIntegrationDetails:
    DataSource: OpenSearchDataSource; Application: OpenSearchApplication; Collection: OpenSearchCollection
    Workspace: OpenSearchWorkspace; EncryptionPolicy: OpenSearchEncryptionPolicy
    NetworkPolicy: OpenSearchNetworkPolicy; AccessPolicy: OpenSearchDataAccessPolicy
    LifecyclePolicy: OpenSearchLifecyclePolicy
class OpenSearchLifecyclePolicy:
    PolicyName: str; Status: OpenSearchResourceStatus
class OpenSearchNetworkPolicy:
    PolicyName: str; Status: OpenSearchResourceStatus
class OpenSearchResourceStatus:
    Status: OpenSearchResourceStatusType; StatusMessage: str
class OpenSearchWorkspace:
    WorkspaceId: str; Status: OpenSearchResourceStatus
class OutputLogEvent:
    Timestamp: int; Message: str; IngestionTime: int
class ParseCloudfront:
    Source: str
class ParseJSON:
    Source: str; Destination: str
class ParseKeyValue:
    Source: str; Destination: str; FieldDelimiter: str; KeyValueDelimiter: str; KeyPrefix: str; NonMatchValue: str
    OverwriteIfExists: bool
class ParsePostgres:
    Source: str
class ParseRoute53:
    Source: str
class ParseToOCSF:
    Source: str; EventSource: _EventSource; OcsfVersion: OCSFVersion; MappingVersion: str
class ParseVPC:
    Source: str
class ParseWAF:
    Source: str
class PatternToken:
    DynamicTokenPosition: int; IsDynamic: bool; TokenString: str; Enumerations: dict[str, int]; InferredTokenName: str
class Policy:
    DeliveryDestinationPolicy: str
class Processor:
    AddKeys: _AddKeys; CopyValue: _CopyValue; Csv: CSV; DateTimeConverter: _DateTimeConverter; DeleteKeys: _DeleteKeys
    Grok: _Grok; ListToMap: _ListToMap; LowerCaseString: _LowerCaseString; MoveKeys: _MoveKeys
    ParseCloudfront: _ParseCloudfront; ParseJSON: _ParseJSON; ParseKeyValue: _ParseKeyValue
    ParseRoute53: _ParseRoute53; ParseToOCSF: _ParseToOCSF; ParsePostgres: _ParsePostgres; ParseVPC: _ParseVPC
    ParseWAF: _ParseWAF; RenameKeys: _RenameKeys; SplitString: _SplitString; SubstituteString: _SubstituteString
    TrimString: _TrimString; TypeConverter: _TypeConverter; UpperCaseString: _UpperCaseString
class PutAccountPolicyResponse:
    AccountPolicy: _AccountPolicy; DryRunResult: _DryRunResult
class PutDataProtectionPolicyResponse:
    LogGroupIdentifier: str; PolicyDocument: str; LastUpdatedTime: int
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
    IntegrationName: str; IntegrationStatus: _IntegrationStatus
class PutLogEventsResponse:
    NextSequenceToken: str; RejectedLogEventsInfo: _RejectedLogEventsInfo; RejectedEntityInfo: _RejectedEntityInfo
class PutQueryDefinitionResponse:
    QueryDefinitionId: str
class PutResourcePolicyResponse:
    ResourcePolicy: _ResourcePolicy; RevisionId: str
class PutStorageTierPolicyResponse:
    StorageTier: _StorageTier; LastUpdatedTime: int
class QueryDefinition:
    QueryLanguage: _QueryLanguage; QueryDefinitionId: str; Name: str; QueryString: str; LastModified: int
    LogGroupNames: list[str]; Parameters: list[QueryParameter]
class QueryInfo:
    QueryLanguage: _QueryLanguage; QueryId: str; QueryString: str; Status: QueryStatus; CreateTime: int
    LogGroupName: str; QueryDuration: int; BytesScanned: float; UserIdentity: str
class QueryParameter:
    Name: str; DefaultValue: str; Description: str
class QueryStatistics:
    RecordsMatched: float; RecordsScanned: float; EstimatedRecordsSkipped: float; BytesScanned: float
    EstimatedBytesSkipped: float; LogGroupsScanned: float; ResultCount: float
class RecordField:
    Name: str; Mandatory: bool
class RejectedEntityInfo:
    ErrorType: EntityRejectionErrorType
class RejectedLogEventsInfo:
    TooNewLogEventStartIndex: int; TooOldLogEventEndIndex: int; ExpiredLogEventEndIndex: int
class RenameKeyEntry:
    Key: str; RenameTo: str; OverwriteIfExists: bool
class RenameKeys:
    Entries: list[RenameKeyEntry]
class ResourcePolicy:
    PolicyName: str; PolicyDocument: str; LastUpdatedTime: int; PolicyScope: _PolicyScope; ResourceArn: str
    RevisionId: str
class ResultField:
    Field: str; Value: str
class S3Configuration:
    DestinationIdentifier: str; RoleArn: str; OwnerAccountId: str; KmsKeyId: str
class S3DeliveryConfiguration:
    SuffixPath: str; EnableHiveCompatiblePath: bool
class S3TableIntegrationSource:
    Identifier: str; DataSource: _DataSource; Status: S3TableIntegrationSourceStatus; StatusReason: str
    CreatedTimeStamp: int; ParentSourceIdentifier: str
class S3TablesIntegration:
    DatasourceName: str; DatasourceType: str
class ScheduledQueryDestination:
    DestinationType: ScheduledQueryDestinationType; DestinationIdentifier: str; Status: ActionStatus
    ProcessedIdentifier: str; ErrorMessage: str
class ScheduledQuerySummary:
    ScheduledQueryArn: str; Name: str; State: ScheduledQueryState; ScheduleType: _ScheduleType; LastTriggeredTime: int
    LastExecutionStatus: ExecutionStatus; ScheduleExpression: str; Timezone: str
    DestinationConfiguration: _DestinationConfiguration; CreationTime: int; LastUpdatedTime: int
class SearchedLogStream:
    LogStreamName: str; SearchedCompletely: bool
class SplitString:
    Entries: list[SplitStringEntry]
class SplitStringEntry:
    Source: str; Delimiter: str
class StartQueryResponse:
    QueryId: str
class StopQueryResponse:
    Success: bool
class SubscriptionFilter:
    FilterName: str; LogGroupName: str; FilterPattern: str; DestinationArn: str; RoleArn: str
    Distribution: _Distribution; ApplyOnTransformedLogs: bool; CreationTime: int; FieldSelectionCriteria: str
    EmitSystemFields: list[str]
class SubstituteString:
    Entries: list[SubstituteStringEntry]
class SubstituteStringEntry:
    Source: str; From: str; To: str
class SyslogConfiguration:
    LogGroupArn: str; SourceType: SyslogSourceType; VpcEndpointId: str; CreatedAt: int
class TestMetricFilterResponse:
    Matches: list[MetricFilterMatchRecord]
class TestTransformerResponse:
    TransformedLogs: list[TransformedLogRecord]
class TransformedLogRecord:
    EventNumber: int; EventMessage: str; TransformedEventMessage: str
class TriggerHistoryRecord:
    QueryId: str; ExecutionStatus: _ExecutionStatus; TriggeredTimestamp: int; ErrorMessage: str
    Destinations: list[ScheduledQueryDestination]
class TrimString:
    WithKeys: list[str]
class TypeConverter:
    Entries: list[TypeConverterEntry]
class TypeConverterEntry:
    Key: str; Type: _Type
class UpdateDeliveryConfigurationResponse:
    ...
class UpdateLookupTableResponse:
    LookupTableArn: str; LastUpdatedTime: int
class UpdateScheduledQueryResponse:
    ScheduledQueryArn: str; Name: str; Description: str; QueryLanguage: _QueryLanguage; QueryString: str
    LogGroupIdentifiers: list[str]; ScheduleExpression: str; Timezone: str; StartTimeOffset: int; EndTimeOffset: int
    DestinationConfiguration: _DestinationConfiguration; State: ScheduledQueryState; ScheduleType: _ScheduleType
    LastTriggeredTime: int; LastExecutionStatus: ExecutionStatus; ScheduleStartTime: int; ScheduleEndTime: int
    ExecutionRoleArn: str; CreationTime: int; LastUpdatedTime: int
class UpperCaseString:
    WithKeys: list[str]

_T0 = TypeVar("_T0", default=Any)
_T1 = TypeVar("_T1", default=AssociateSourceToS3TableIntegrationResponse)
_T2 = TypeVar("_T2", default=CancelImportTaskResponse)
_T3 = TypeVar("_T3", default=CreateDeliveryResponse)
_T4 = TypeVar("_T4", default=CreateExportTaskResponse)
_T5 = TypeVar("_T5", default=CreateImportTaskResponse)
_T6 = TypeVar("_T6", default=CreateLogAnomalyDetectorResponse)
_T7 = TypeVar("_T7", default=CreateLookupTableResponse)
_T8 = TypeVar("_T8", default=CreateScheduledQueryResponse)
_T9 = TypeVar("_T9", default=DeleteAccountPolicyResponse)
_T10 = TypeVar("_T10", default=DeleteIndexPolicyResponse)
_T11 = TypeVar("_T11", default=DeleteIntegrationResponse)
_T12 = TypeVar("_T12", default=DeleteQueryDefinitionResponse)
_T13 = TypeVar("_T13", default=DeleteScheduledQueryResponse)
_T14 = TypeVar("_T14", default=DescribeAccountPoliciesResponse)
_T15 = TypeVar("_T15", default=DescribeConfigurationTemplatesResponse)
_T16 = TypeVar("_T16", default=DescribeDeliveriesResponse)
_T17 = TypeVar("_T17", default=DescribeDeliveryDestinationsResponse)
_T18 = TypeVar("_T18", default=DescribeDeliverySourcesResponse)
_T19 = TypeVar("_T19", default=DescribeDestinationsResponse)
_T20 = TypeVar("_T20", default=DescribeExportTasksResponse)
_T21 = TypeVar("_T21", default=DescribeFieldIndexesResponse)
_T22 = TypeVar("_T22", default=DescribeImportTaskBatchesResponse)
_T23 = TypeVar("_T23", default=DescribeImportTasksResponse)
_T24 = TypeVar("_T24", default=DescribeIndexPoliciesResponse)
_T25 = TypeVar("_T25", default=DescribeLogGroupsResponse)
_T26 = TypeVar("_T26", default=DescribeLogStreamsResponse)
_T27 = TypeVar("_T27", default=DescribeLookupTablesResponse)
_T28 = TypeVar("_T28", default=DescribeMetricFiltersResponse)
_T29 = TypeVar("_T29", default=DescribeQueriesResponse)
_T30 = TypeVar("_T30", default=DescribeQueryDefinitionsResponse)
_T31 = TypeVar("_T31", default=DescribeResourcePoliciesResponse)
_T32 = TypeVar("_T32", default=DescribeSubscriptionFiltersResponse)
_T33 = TypeVar("_T33", default=DisassociateSourceFromS3TableIntegrationResponse)
_T34 = TypeVar("_T34", default=FilterLogEventsResponse)
_T35 = TypeVar("_T35", default=GetDataProtectionPolicyResponse)
_T36 = TypeVar("_T36", default=GetDeliveryResponse)
_T37 = TypeVar("_T37", default=GetDeliveryDestinationResponse)
_T38 = TypeVar("_T38", default=GetDeliveryDestinationPolicyResponse)
_T39 = TypeVar("_T39", default=GetDeliverySourceResponse)
_T40 = TypeVar("_T40", default=GetIntegrationResponse)
_T41 = TypeVar("_T41", default=GetLogAnomalyDetectorResponse)
_T42 = TypeVar("_T42", default=GetLogEventsResponse)
_T43 = TypeVar("_T43", default=GetLogFieldsResponse)
_T44 = TypeVar("_T44", default=GetLogGroupFieldsResponse)
_T45 = TypeVar("_T45", default=GetLogRecordResponse)
_T46 = TypeVar("_T46", default=GetLookupTableResponse)
_T47 = TypeVar("_T47", default=GetQueryResultsResponse)
_T48 = TypeVar("_T48", default=GetScheduledQueryResponse)
_T49 = TypeVar("_T49", default=GetScheduledQueryHistoryResponse)
_T50 = TypeVar("_T50", default=GetStorageTierPolicyResponse)
_T51 = TypeVar("_T51", default=GetTransformerResponse)
_T52 = TypeVar("_T52", default=ListAggregateLogGroupSummariesResponse)
_T53 = TypeVar("_T53", default=ListAnomaliesResponse)
_T54 = TypeVar("_T54", default=ListIntegrationsResponse)
_T55 = TypeVar("_T55", default=ListLogAnomalyDetectorsResponse)
_T56 = TypeVar("_T56", default=ListLogGroupsResponse)
_T57 = TypeVar("_T57", default=ListLogGroupsForQueryResponse)
_T58 = TypeVar("_T58", default=ListScheduledQueriesResponse)
_T59 = TypeVar("_T59", default=ListSourcesForS3TableIntegrationResponse)
_T60 = TypeVar("_T60", default=ListSyslogConfigurationsResponse)
_T61 = TypeVar("_T61", default=ListTagsForResourceResponse)
_T62 = TypeVar("_T62", default=ListTagsLogGroupResponse)
_T63 = TypeVar("_T63", default=PutAccountPolicyResponse)
_T64 = TypeVar("_T64", default=PutDataProtectionPolicyResponse)
_T65 = TypeVar("_T65", default=PutDeliveryDestinationResponse)
_T66 = TypeVar("_T66", default=PutDeliveryDestinationPolicyResponse)
_T67 = TypeVar("_T67", default=PutDeliverySourceResponse)
_T68 = TypeVar("_T68", default=PutDestinationResponse)
_T69 = TypeVar("_T69", default=PutIndexPolicyResponse)
_T70 = TypeVar("_T70", default=PutIntegrationResponse)
_T71 = TypeVar("_T71", default=PutLogEventsResponse)
_T72 = TypeVar("_T72", default=PutQueryDefinitionResponse)
_T73 = TypeVar("_T73", default=PutResourcePolicyResponse)
_T74 = TypeVar("_T74", default=PutStorageTierPolicyResponse)
_T75 = TypeVar("_T75", default=StartQueryResponse)
_T76 = TypeVar("_T76", default=StopQueryResponse)
_T77 = TypeVar("_T77", default=TestMetricFilterResponse)
_T78 = TypeVar("_T78", default=TestTransformerResponse)
_T79 = TypeVar("_T79", default=UpdateDeliveryConfigurationResponse)
_T80 = TypeVar("_T80", default=UpdateLookupTableResponse)
_T81 = TypeVar("_T81", default=UpdateScheduledQueryResponse)

class _AssociateKmsKey(CallOptions, total=False):
    LogGroupName: str; KmsKeyId: Required[str]; ResourceIdentifier: str
def associate_kms_key(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_AssociateKmsKey]) -> Task[_T0]: ...

class _AssociateSourceToS3TableIntegration(CallOptions, total=False):
    IntegrationArn: Required[str]; DataSource: Required[DataSourceDict | _DataSource]
def associate_source_to_s3_table_integration(name: str, /, *, result: type[_T1] = ..., select: Callable[[AssociateSourceToS3TableIntegrationResponse], _T1] = ..., **arguments: Unpack[_AssociateSourceToS3TableIntegration]) -> Task[_T1]: ...

class _CancelExportTask(CallOptions, total=False):
    TaskId: Required[str]
def cancel_export_task(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_CancelExportTask]) -> Task[_T0]: ...

class _CancelImportTask(CallOptions, total=False):
    ImportId: Required[str]
def cancel_import_task(name: str, /, *, result: type[_T2] = ..., select: Callable[[CancelImportTaskResponse], _T2] = ..., **arguments: Unpack[_CancelImportTask]) -> Task[_T2]: ...

class _CreateDelivery(CallOptions, total=False):
    DeliverySourceName: Required[str]; DeliveryDestinationArn: Required[str]; RecordFields: Sequence[str]
    FieldDelimiter: str; S3DeliveryConfiguration: S3DeliveryConfigurationDict | _S3DeliveryConfiguration
    Tags: Mapping[str, str]
def create_delivery(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreateDeliveryResponse], _T3] = ..., **arguments: Unpack[_CreateDelivery]) -> Task[_T3]: ...

class _CreateExportTask(CallOptions, total=False):
    TaskName: str; LogGroupName: Required[str]; LogStreamNamePrefix: str; From: Required[int]; To: Required[int]
    Destination: Required[str]; DestinationPrefix: str
def create_export_task(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateExportTaskResponse], _T4] = ..., **arguments: Unpack[_CreateExportTask]) -> Task[_T4]: ...

class _CreateImportTask(CallOptions, total=False):
    ImportSourceArn: Required[str]; ImportRoleArn: Required[str]; ImportFilter: ImportFilterDict | _ImportFilter
def create_import_task(name: str, /, *, result: type[_T5] = ..., select: Callable[[CreateImportTaskResponse], _T5] = ..., **arguments: Unpack[_CreateImportTask]) -> Task[_T5]: ...

class _CreateLogAnomalyDetector(CallOptions, total=False):
    LogGroupArnList: Required[Sequence[str]]; DetectorName: str; EvaluationFrequency: _EvaluationFrequency | str
    FilterPattern: str; KmsKeyId: str; AnomalyVisibilityTime: int; Tags: Mapping[str, str]
def create_log_anomaly_detector(name: str, /, *, result: type[_T6] = ..., select: Callable[[CreateLogAnomalyDetectorResponse], _T6] = ..., **arguments: Unpack[_CreateLogAnomalyDetector]) -> Task[_T6]: ...

class _CreateLogGroup(CallOptions, total=False):
    LogGroupName: Required[str]; KmsKeyId: str; Tags: Mapping[str, str]; LogGroupClass: _LogGroupClass | str
    DeletionProtectionEnabled: bool
def create_log_group(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_CreateLogGroup]) -> Task[_T0]: ...

class _CreateLogStream(CallOptions, total=False):
    LogGroupName: Required[str]; LogStreamName: Required[str]
def create_log_stream(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_CreateLogStream]) -> Task[_T0]: ...

class _CreateLookupTable(CallOptions, total=False):
    LookupTableName: Required[str]; Description: str; TableBody: str; QueryId: str; KmsKeyId: str
    Tags: Mapping[str, str]
def create_lookup_table(name: str, /, *, result: type[_T7] = ..., select: Callable[[CreateLookupTableResponse], _T7] = ..., **arguments: Unpack[_CreateLookupTable]) -> Task[_T7]: ...

class _CreateScheduledQuery(CallOptions, total=False):
    Name: Required[str]; Description: str; QueryLanguage: Required[_QueryLanguage | str]; QueryString: Required[str]
    LogGroupIdentifiers: Sequence[str]; ScheduleExpression: Required[str]; Timezone: str; StartTimeOffset: int
    EndTimeOffset: int; DestinationConfiguration: DestinationConfigurationDict | _DestinationConfiguration
    ScheduleStartTime: int; ScheduleEndTime: int; ExecutionRoleArn: Required[str]; State: ScheduledQueryState | str
    Tags: Mapping[str, str]
def create_scheduled_query(name: str, /, *, result: type[_T8] = ..., select: Callable[[CreateScheduledQueryResponse], _T8] = ..., **arguments: Unpack[_CreateScheduledQuery]) -> Task[_T8]: ...

class _DeleteAccountPolicy(CallOptions, total=False):
    PolicyName: Required[str]; PolicyType: Required[_PolicyType | str]; DryRun: bool
def delete_account_policy(name: str, /, *, result: type[_T9] = ..., select: Callable[[DeleteAccountPolicyResponse], _T9] = ..., **arguments: Unpack[_DeleteAccountPolicy]) -> Task[_T9]: ...

class _DeleteDataProtectionPolicy(CallOptions, total=False):
    LogGroupIdentifier: Required[str]
def delete_data_protection_policy(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteDataProtectionPolicy]) -> Task[_T0]: ...

class _DeleteDelivery(CallOptions, total=False):
    Id: Required[str]
def delete_delivery(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteDelivery]) -> Task[_T0]: ...

class _DeleteDeliveryDestination(CallOptions, total=False):
    Name: Required[str]
def delete_delivery_destination(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteDeliveryDestination]) -> Task[_T0]: ...

class _DeleteDeliveryDestinationPolicy(CallOptions, total=False):
    DeliveryDestinationName: Required[str]
def delete_delivery_destination_policy(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteDeliveryDestinationPolicy]) -> Task[_T0]: ...

class _DeleteDeliverySource(CallOptions, total=False):
    Name: Required[str]
def delete_delivery_source(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteDeliverySource]) -> Task[_T0]: ...

class _DeleteDestination(CallOptions, total=False):
    DestinationName: Required[str]
def delete_destination(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteDestination]) -> Task[_T0]: ...

class _DeleteIndexPolicy(CallOptions, total=False):
    LogGroupIdentifier: Required[str]
def delete_index_policy(name: str, /, *, result: type[_T10] = ..., select: Callable[[DeleteIndexPolicyResponse], _T10] = ..., **arguments: Unpack[_DeleteIndexPolicy]) -> Task[_T10]: ...

class _DeleteIntegration(CallOptions, total=False):
    IntegrationName: Required[str]; Force: bool
def delete_integration(name: str, /, *, result: type[_T11] = ..., select: Callable[[DeleteIntegrationResponse], _T11] = ..., **arguments: Unpack[_DeleteIntegration]) -> Task[_T11]: ...

class _DeleteLogAnomalyDetector(CallOptions, total=False):
    AnomalyDetectorArn: Required[str]
def delete_log_anomaly_detector(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteLogAnomalyDetector]) -> Task[_T0]: ...

class _DeleteLogGroup(CallOptions, total=False):
    LogGroupName: Required[str]
def delete_log_group(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteLogGroup]) -> Task[_T0]: ...

class _DeleteLogStream(CallOptions, total=False):
    LogGroupName: Required[str]; LogStreamName: Required[str]
def delete_log_stream(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteLogStream]) -> Task[_T0]: ...

class _DeleteLookupTable(CallOptions, total=False):
    LookupTableArn: Required[str]
def delete_lookup_table(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteLookupTable]) -> Task[_T0]: ...

class _DeleteMetricFilter(CallOptions, total=False):
    LogGroupName: Required[str]; FilterName: Required[str]
def delete_metric_filter(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteMetricFilter]) -> Task[_T0]: ...

class _DeleteQueryDefinition(CallOptions, total=False):
    QueryDefinitionId: Required[str]
def delete_query_definition(name: str, /, *, result: type[_T12] = ..., select: Callable[[DeleteQueryDefinitionResponse], _T12] = ..., **arguments: Unpack[_DeleteQueryDefinition]) -> Task[_T12]: ...

class _DeleteResourcePolicy(CallOptions, total=False):
    PolicyName: str; ResourceArn: str; ExpectedRevisionId: str
def delete_resource_policy(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteResourcePolicy]) -> Task[_T0]: ...

class _DeleteRetentionPolicy(CallOptions, total=False):
    LogGroupName: Required[str]
def delete_retention_policy(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteRetentionPolicy]) -> Task[_T0]: ...

class _DeleteScheduledQuery(CallOptions, total=False):
    Identifier: Required[str]
def delete_scheduled_query(name: str, /, *, result: type[_T13] = ..., select: Callable[[DeleteScheduledQueryResponse], _T13] = ..., **arguments: Unpack[_DeleteScheduledQuery]) -> Task[_T13]: ...

class _DeleteSubscriptionFilter(CallOptions, total=False):
    LogGroupName: Required[str]; FilterName: Required[str]
def delete_subscription_filter(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteSubscriptionFilter]) -> Task[_T0]: ...

class _DeleteSyslogConfiguration(CallOptions, total=False):
    LogGroupIdentifier: Required[str]; VpcEndpointId: str
def delete_syslog_configuration(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteSyslogConfiguration]) -> Task[_T0]: ...

class _DeleteTransformer(CallOptions, total=False):
    LogGroupIdentifier: Required[str]
def delete_transformer(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteTransformer]) -> Task[_T0]: ...

class _DescribeAccountPolicies(CallOptions, total=False):
    PolicyType: Required[_PolicyType | str]; PolicyName: str; AccountIdentifiers: Sequence[str]; NextToken: str
def describe_account_policies(name: str, /, *, result: type[_T14] = ..., select: Callable[[DescribeAccountPoliciesResponse], _T14] = ..., **arguments: Unpack[_DescribeAccountPolicies]) -> Task[_T14]: ...

class _DescribeConfigurationTemplates(CallOptions, total=False):
    Service: str; LogTypes: Sequence[str]; ResourceTypes: Sequence[str]
    DeliveryDestinationTypes: Sequence[DeliveryDestinationType | str]; NextToken: str; Limit: int
def describe_configuration_templates(name: str, /, *, result: type[_T15] = ..., select: Callable[[DescribeConfigurationTemplatesResponse], _T15] = ..., **arguments: Unpack[_DescribeConfigurationTemplates]) -> Task[_T15]: ...

class _DescribeDeliveries(CallOptions, total=False):
    NextToken: str; Limit: int; DeliverySourceNames: Sequence[str]
def describe_deliveries(name: str, /, *, result: type[_T16] = ..., select: Callable[[DescribeDeliveriesResponse], _T16] = ..., **arguments: Unpack[_DescribeDeliveries]) -> Task[_T16]: ...

class _DescribeDeliveryDestinations(CallOptions, total=False):
    NextToken: str; Limit: int; Names: Sequence[str]
def describe_delivery_destinations(name: str, /, *, result: type[_T17] = ..., select: Callable[[DescribeDeliveryDestinationsResponse], _T17] = ..., **arguments: Unpack[_DescribeDeliveryDestinations]) -> Task[_T17]: ...

class _DescribeDeliverySources(CallOptions, total=False):
    NextToken: str; Limit: int; ResourceArns: Sequence[str]
def describe_delivery_sources(name: str, /, *, result: type[_T18] = ..., select: Callable[[DescribeDeliverySourcesResponse], _T18] = ..., **arguments: Unpack[_DescribeDeliverySources]) -> Task[_T18]: ...

class _DescribeDestinations(CallOptions, total=False):
    DestinationNamePrefix: str; NextToken: str; Limit: int
def describe_destinations(name: str, /, *, result: type[_T19] = ..., select: Callable[[DescribeDestinationsResponse], _T19] = ..., **arguments: Unpack[_DescribeDestinations]) -> Task[_T19]: ...

class _DescribeExportTasks(CallOptions, total=False):
    TaskId: str; StatusCode: ExportTaskStatusCode | str; NextToken: str; Limit: int
def describe_export_tasks(name: str, /, *, result: type[_T20] = ..., select: Callable[[DescribeExportTasksResponse], _T20] = ..., **arguments: Unpack[_DescribeExportTasks]) -> Task[_T20]: ...

class _DescribeFieldIndexes(CallOptions, total=False):
    LogGroupIdentifiers: Required[Sequence[str]]; IndexCategories: Sequence[IndexCategory | str]; NextToken: str
def describe_field_indexes(name: str, /, *, result: type[_T21] = ..., select: Callable[[DescribeFieldIndexesResponse], _T21] = ..., **arguments: Unpack[_DescribeFieldIndexes]) -> Task[_T21]: ...

class _DescribeImportTaskBatches(CallOptions, total=False):
    ImportId: Required[str]; BatchImportStatus: Sequence[ImportStatus | str]; Limit: int; NextToken: str
def describe_import_task_batches(name: str, /, *, result: type[_T22] = ..., select: Callable[[DescribeImportTaskBatchesResponse], _T22] = ..., **arguments: Unpack[_DescribeImportTaskBatches]) -> Task[_T22]: ...

class _DescribeImportTasks(CallOptions, total=False):
    ImportId: str; ImportStatus: _ImportStatus | str; ImportSourceArn: str; Limit: int; NextToken: str
def describe_import_tasks(name: str, /, *, result: type[_T23] = ..., select: Callable[[DescribeImportTasksResponse], _T23] = ..., **arguments: Unpack[_DescribeImportTasks]) -> Task[_T23]: ...

class _DescribeIndexPolicies(CallOptions, total=False):
    LogGroupIdentifiers: Required[Sequence[str]]; NextToken: str
def describe_index_policies(name: str, /, *, result: type[_T24] = ..., select: Callable[[DescribeIndexPoliciesResponse], _T24] = ..., **arguments: Unpack[_DescribeIndexPolicies]) -> Task[_T24]: ...

class _DescribeLogGroups(CallOptions, total=False):
    AccountIdentifiers: Sequence[str]; LogGroupNamePrefix: str; LogGroupNamePattern: str; NextToken: str; Limit: int
    IncludeLinkedAccounts: bool; LogGroupClass: _LogGroupClass | str; LogGroupIdentifiers: Sequence[str]
def describe_log_groups(name: str, /, *, result: type[_T25] = ..., select: Callable[[DescribeLogGroupsResponse], _T25] = ..., **arguments: Unpack[_DescribeLogGroups]) -> Task[_T25]: ...

class _DescribeLogStreams(CallOptions, total=False):
    LogGroupName: str; LogGroupIdentifier: str; LogStreamNamePrefix: str; OrderBy: _OrderBy | str; Descending: bool
    NextToken: str; Limit: int
def describe_log_streams(name: str, /, *, result: type[_T26] = ..., select: Callable[[DescribeLogStreamsResponse], _T26] = ..., **arguments: Unpack[_DescribeLogStreams]) -> Task[_T26]: ...

class _DescribeLookupTables(CallOptions, total=False):
    LookupTableNamePrefix: str; MaxResults: int; NextToken: str
def describe_lookup_tables(name: str, /, *, result: type[_T27] = ..., select: Callable[[DescribeLookupTablesResponse], _T27] = ..., **arguments: Unpack[_DescribeLookupTables]) -> Task[_T27]: ...

class _DescribeMetricFilters(CallOptions, total=False):
    LogGroupName: str; FilterNamePrefix: str; NextToken: str; Limit: int; MetricName: str; MetricNamespace: str
def describe_metric_filters(name: str, /, *, result: type[_T28] = ..., select: Callable[[DescribeMetricFiltersResponse], _T28] = ..., **arguments: Unpack[_DescribeMetricFilters]) -> Task[_T28]: ...

class _DescribeQueries(CallOptions, total=False):
    LogGroupName: str; Status: QueryStatus | str; MaxResults: int; NextToken: str; QueryLanguage: _QueryLanguage | str
def describe_queries(name: str, /, *, result: type[_T29] = ..., select: Callable[[DescribeQueriesResponse], _T29] = ..., **arguments: Unpack[_DescribeQueries]) -> Task[_T29]: ...

class _DescribeQueryDefinitions(CallOptions, total=False):
    QueryLanguage: _QueryLanguage | str; QueryDefinitionNamePrefix: str; MaxResults: int; NextToken: str
def describe_query_definitions(name: str, /, *, result: type[_T30] = ..., select: Callable[[DescribeQueryDefinitionsResponse], _T30] = ..., **arguments: Unpack[_DescribeQueryDefinitions]) -> Task[_T30]: ...

class _DescribeResourcePolicies(CallOptions, total=False):
    NextToken: str; Limit: int; ResourceArn: str; PolicyScope: _PolicyScope | str
def describe_resource_policies(name: str, /, *, result: type[_T31] = ..., select: Callable[[DescribeResourcePoliciesResponse], _T31] = ..., **arguments: Unpack[_DescribeResourcePolicies]) -> Task[_T31]: ...

class _DescribeSubscriptionFilters(CallOptions, total=False):
    LogGroupName: Required[str]; FilterNamePrefix: str; NextToken: str; Limit: int
def describe_subscription_filters(name: str, /, *, result: type[_T32] = ..., select: Callable[[DescribeSubscriptionFiltersResponse], _T32] = ..., **arguments: Unpack[_DescribeSubscriptionFilters]) -> Task[_T32]: ...

class _DisassociateKmsKey(CallOptions, total=False):
    LogGroupName: str; ResourceIdentifier: str
def disassociate_kms_key(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DisassociateKmsKey]) -> Task[_T0]: ...

class _DisassociateSourceFromS3TableIntegration(CallOptions, total=False):
    Identifier: Required[str]
def disassociate_source_from_s3_table_integration(name: str, /, *, result: type[_T33] = ..., select: Callable[[DisassociateSourceFromS3TableIntegrationResponse], _T33] = ..., **arguments: Unpack[_DisassociateSourceFromS3TableIntegration]) -> Task[_T33]: ...

class _FilterLogEvents(CallOptions, total=False):
    LogGroupName: str; LogGroupIdentifier: str; LogStreamNames: Sequence[str]; LogStreamNamePrefix: str
    StartTime: int; EndTime: int; FilterPattern: str; NextToken: str; Limit: int; StartFromHead: bool
    Interleaved: bool; Unmask: bool
def filter_log_events(name: str, /, *, result: type[_T34] = ..., select: Callable[[FilterLogEventsResponse], _T34] = ..., **arguments: Unpack[_FilterLogEvents]) -> Task[_T34]: ...

class _GetDataProtectionPolicy(CallOptions, total=False):
    LogGroupIdentifier: Required[str]
def get_data_protection_policy(name: str, /, *, result: type[_T35] = ..., select: Callable[[GetDataProtectionPolicyResponse], _T35] = ..., **arguments: Unpack[_GetDataProtectionPolicy]) -> Task[_T35]: ...

class _GetDelivery(CallOptions, total=False):
    Id: Required[str]
def get_delivery(name: str, /, *, result: type[_T36] = ..., select: Callable[[GetDeliveryResponse], _T36] = ..., **arguments: Unpack[_GetDelivery]) -> Task[_T36]: ...

class _GetDeliveryDestination(CallOptions, total=False):
    Name: Required[str]
def get_delivery_destination(name: str, /, *, result: type[_T37] = ..., select: Callable[[GetDeliveryDestinationResponse], _T37] = ..., **arguments: Unpack[_GetDeliveryDestination]) -> Task[_T37]: ...

class _GetDeliveryDestinationPolicy(CallOptions, total=False):
    DeliveryDestinationName: Required[str]
def get_delivery_destination_policy(name: str, /, *, result: type[_T38] = ..., select: Callable[[GetDeliveryDestinationPolicyResponse], _T38] = ..., **arguments: Unpack[_GetDeliveryDestinationPolicy]) -> Task[_T38]: ...

class _GetDeliverySource(CallOptions, total=False):
    Name: Required[str]
def get_delivery_source(name: str, /, *, result: type[_T39] = ..., select: Callable[[GetDeliverySourceResponse], _T39] = ..., **arguments: Unpack[_GetDeliverySource]) -> Task[_T39]: ...

class _GetIntegration(CallOptions, total=False):
    IntegrationName: Required[str]
def get_integration(name: str, /, *, result: type[_T40] = ..., select: Callable[[GetIntegrationResponse], _T40] = ..., **arguments: Unpack[_GetIntegration]) -> Task[_T40]: ...

class _GetLogAnomalyDetector(CallOptions, total=False):
    AnomalyDetectorArn: Required[str]
def get_log_anomaly_detector(name: str, /, *, result: type[_T41] = ..., select: Callable[[GetLogAnomalyDetectorResponse], _T41] = ..., **arguments: Unpack[_GetLogAnomalyDetector]) -> Task[_T41]: ...

class _GetLogEvents(CallOptions, total=False):
    LogGroupName: str; LogGroupIdentifier: str; LogStreamName: Required[str]; StartTime: int; EndTime: int
    NextToken: str; Limit: int; StartFromHead: bool; Unmask: bool
def get_log_events(name: str, /, *, result: type[_T42] = ..., select: Callable[[GetLogEventsResponse], _T42] = ..., **arguments: Unpack[_GetLogEvents]) -> Task[_T42]: ...

class _GetLogFields(CallOptions, total=False):
    DataSourceName: Required[str]; DataSourceType: Required[str]
def get_log_fields(name: str, /, *, result: type[_T43] = ..., select: Callable[[GetLogFieldsResponse], _T43] = ..., **arguments: Unpack[_GetLogFields]) -> Task[_T43]: ...

class _GetLogGroupFields(CallOptions, total=False):
    LogGroupName: str; Time: int; LogGroupIdentifier: str
def get_log_group_fields(name: str, /, *, result: type[_T44] = ..., select: Callable[[GetLogGroupFieldsResponse], _T44] = ..., **arguments: Unpack[_GetLogGroupFields]) -> Task[_T44]: ...

class _GetLogRecord(CallOptions, total=False):
    LogRecordPointer: Required[str]; Unmask: bool
def get_log_record(name: str, /, *, result: type[_T45] = ..., select: Callable[[GetLogRecordResponse], _T45] = ..., **arguments: Unpack[_GetLogRecord]) -> Task[_T45]: ...

class _GetLookupTable(CallOptions, total=False):
    LookupTableArn: Required[str]
def get_lookup_table(name: str, /, *, result: type[_T46] = ..., select: Callable[[GetLookupTableResponse], _T46] = ..., **arguments: Unpack[_GetLookupTable]) -> Task[_T46]: ...

class _GetQueryResults(CallOptions, total=False):
    QueryId: Required[str]; NextToken: str; MaxItems: int
def get_query_results(name: str, /, *, result: type[_T47] = ..., select: Callable[[GetQueryResultsResponse], _T47] = ..., **arguments: Unpack[_GetQueryResults]) -> Task[_T47]: ...

class _GetScheduledQuery(CallOptions, total=False):
    Identifier: Required[str]
def get_scheduled_query(name: str, /, *, result: type[_T48] = ..., select: Callable[[GetScheduledQueryResponse], _T48] = ..., **arguments: Unpack[_GetScheduledQuery]) -> Task[_T48]: ...

class _GetScheduledQueryHistory(CallOptions, total=False):
    Identifier: Required[str]; StartTime: Required[int]; EndTime: Required[int]
    ExecutionStatuses: Sequence[ExecutionStatus | str]; MaxResults: int; NextToken: str
def get_scheduled_query_history(name: str, /, *, result: type[_T49] = ..., select: Callable[[GetScheduledQueryHistoryResponse], _T49] = ..., **arguments: Unpack[_GetScheduledQueryHistory]) -> Task[_T49]: ...

class _GetStorageTierPolicy(CallOptions, total=False):
    ...
def get_storage_tier_policy(name: str, /, *, result: type[_T50] = ..., select: Callable[[GetStorageTierPolicyResponse], _T50] = ..., **arguments: Unpack[_GetStorageTierPolicy]) -> Task[_T50]: ...

class _GetTransformer(CallOptions, total=False):
    LogGroupIdentifier: Required[str]
def get_transformer(name: str, /, *, result: type[_T51] = ..., select: Callable[[GetTransformerResponse], _T51] = ..., **arguments: Unpack[_GetTransformer]) -> Task[_T51]: ...

class _ListAggregateLogGroupSummaries(CallOptions, total=False):
    AccountIdentifiers: Sequence[str]; IncludeLinkedAccounts: bool; LogGroupClass: _LogGroupClass | str
    LogGroupNamePattern: str; DataSources: Sequence[DataSourceFilterDict]
    GroupBy: Required[ListAggregateLogGroupSummariesGroupBy | str]; NextToken: str; Limit: int
def list_aggregate_log_group_summaries(name: str, /, *, result: type[_T52] = ..., select: Callable[[ListAggregateLogGroupSummariesResponse], _T52] = ..., **arguments: Unpack[_ListAggregateLogGroupSummaries]) -> Task[_T52]: ...

class _ListAnomalies(CallOptions, total=False):
    AnomalyDetectorArn: str; SuppressionState: _SuppressionState | str; Limit: int; NextToken: str
def list_anomalies(name: str, /, *, result: type[_T53] = ..., select: Callable[[ListAnomaliesResponse], _T53] = ..., **arguments: Unpack[_ListAnomalies]) -> Task[_T53]: ...

class _ListIntegrations(CallOptions, total=False):
    IntegrationNamePrefix: str; IntegrationType: _IntegrationType | str; IntegrationStatus: _IntegrationStatus | str
def list_integrations(name: str, /, *, result: type[_T54] = ..., select: Callable[[ListIntegrationsResponse], _T54] = ..., **arguments: Unpack[_ListIntegrations]) -> Task[_T54]: ...

class _ListLogAnomalyDetectors(CallOptions, total=False):
    FilterLogGroupArn: str; Limit: int; NextToken: str
def list_log_anomaly_detectors(name: str, /, *, result: type[_T55] = ..., select: Callable[[ListLogAnomalyDetectorsResponse], _T55] = ..., **arguments: Unpack[_ListLogAnomalyDetectors]) -> Task[_T55]: ...

class _ListLogGroups(CallOptions, total=False):
    LogGroupNamePattern: str; LogGroupClass: _LogGroupClass | str; IncludeLinkedAccounts: bool
    AccountIdentifiers: Sequence[str]; NextToken: str; Limit: int; DataSources: Sequence[DataSourceFilterDict]
    FieldIndexNames: Sequence[str]; LogGroupTags: Sequence[TagFilterDict]
def list_log_groups(name: str, /, *, result: type[_T56] = ..., select: Callable[[ListLogGroupsResponse], _T56] = ..., **arguments: Unpack[_ListLogGroups]) -> Task[_T56]: ...

class _ListLogGroupsForQuery(CallOptions, total=False):
    QueryId: Required[str]; NextToken: str; MaxResults: int
def list_log_groups_for_query(name: str, /, *, result: type[_T57] = ..., select: Callable[[ListLogGroupsForQueryResponse], _T57] = ..., **arguments: Unpack[_ListLogGroupsForQuery]) -> Task[_T57]: ...

class _ListScheduledQueries(CallOptions, total=False):
    MaxResults: int; NextToken: str; State: ScheduledQueryState | str; ScheduleType: _ScheduleType | str
def list_scheduled_queries(name: str, /, *, result: type[_T58] = ..., select: Callable[[ListScheduledQueriesResponse], _T58] = ..., **arguments: Unpack[_ListScheduledQueries]) -> Task[_T58]: ...

class _ListSourcesForS3TableIntegration(CallOptions, total=False):
    IntegrationArn: Required[str]; MaxResults: int; NextToken: str
def list_sources_for_s3_table_integration(name: str, /, *, result: type[_T59] = ..., select: Callable[[ListSourcesForS3TableIntegrationResponse], _T59] = ..., **arguments: Unpack[_ListSourcesForS3TableIntegration]) -> Task[_T59]: ...

class _ListSyslogConfigurations(CallOptions, total=False):
    LogGroupIdentifier: str; VpcEndpointId: str; NextToken: str; MaxResults: int
def list_syslog_configurations(name: str, /, *, result: type[_T60] = ..., select: Callable[[ListSyslogConfigurationsResponse], _T60] = ..., **arguments: Unpack[_ListSyslogConfigurations]) -> Task[_T60]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T61] = ..., select: Callable[[ListTagsForResourceResponse], _T61] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T61]: ...

class _ListTagsLogGroup(CallOptions, total=False):
    LogGroupName: Required[str]
def list_tags_log_group(name: str, /, *, result: type[_T62] = ..., select: Callable[[ListTagsLogGroupResponse], _T62] = ..., **arguments: Unpack[_ListTagsLogGroup]) -> Task[_T62]: ...

class _PutAccountPolicy(CallOptions, total=False):
    PolicyName: Required[str]; PolicyDocument: Required[str]; PolicyType: Required[_PolicyType | str]
    Scope: _Scope | str; SelectionCriteria: str; DryRun: bool
def put_account_policy(name: str, /, *, result: type[_T63] = ..., select: Callable[[PutAccountPolicyResponse], _T63] = ..., **arguments: Unpack[_PutAccountPolicy]) -> Task[_T63]: ...

class _PutBearerTokenAuthentication(CallOptions, total=False):
    LogGroupIdentifier: Required[str]; BearerTokenAuthenticationEnabled: Required[bool]
def put_bearer_token_authentication(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_PutBearerTokenAuthentication]) -> Task[_T0]: ...

class _PutDataProtectionPolicy(CallOptions, total=False):
    LogGroupIdentifier: Required[str]; PolicyDocument: Required[str]
def put_data_protection_policy(name: str, /, *, result: type[_T64] = ..., select: Callable[[PutDataProtectionPolicyResponse], _T64] = ..., **arguments: Unpack[_PutDataProtectionPolicy]) -> Task[_T64]: ...

class _PutDeliveryDestination(CallOptions, total=False):
    Name: Required[str]; OutputFormat: _OutputFormat | str
    DeliveryDestinationConfiguration: DeliveryDestinationConfigurationDict | _DeliveryDestinationConfiguration
    DeliveryDestinationType: _DeliveryDestinationType | str; RoleArn: str; Tags: Mapping[str, str]
def put_delivery_destination(name: str, /, *, result: type[_T65] = ..., select: Callable[[PutDeliveryDestinationResponse], _T65] = ..., **arguments: Unpack[_PutDeliveryDestination]) -> Task[_T65]: ...

class _PutDeliveryDestinationPolicy(CallOptions, total=False):
    DeliveryDestinationName: Required[str]; DeliveryDestinationPolicy: Required[str]
def put_delivery_destination_policy(name: str, /, *, result: type[_T66] = ..., select: Callable[[PutDeliveryDestinationPolicyResponse], _T66] = ..., **arguments: Unpack[_PutDeliveryDestinationPolicy]) -> Task[_T66]: ...

class _PutDeliverySource(CallOptions, total=False):
    Name: Required[str]; ResourceArn: Required[str]; LogType: Required[str]; Tags: Mapping[str, str]
    DeliverySourceConfiguration: Mapping[str, str]
def put_delivery_source(name: str, /, *, result: type[_T67] = ..., select: Callable[[PutDeliverySourceResponse], _T67] = ..., **arguments: Unpack[_PutDeliverySource]) -> Task[_T67]: ...

class _PutDestination(CallOptions, total=False):
    DestinationName: Required[str]; TargetArn: Required[str]; RoleArn: Required[str]; Tags: Mapping[str, str]
def put_destination(name: str, /, *, result: type[_T68] = ..., select: Callable[[PutDestinationResponse], _T68] = ..., **arguments: Unpack[_PutDestination]) -> Task[_T68]: ...

class _PutDestinationPolicy(CallOptions, total=False):
    DestinationName: Required[str]; AccessPolicy: Required[str]; ForceUpdate: bool
def put_destination_policy(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_PutDestinationPolicy]) -> Task[_T0]: ...

class _PutIndexPolicy(CallOptions, total=False):
    LogGroupIdentifier: Required[str]; PolicyDocument: Required[str]
def put_index_policy(name: str, /, *, result: type[_T69] = ..., select: Callable[[PutIndexPolicyResponse], _T69] = ..., **arguments: Unpack[_PutIndexPolicy]) -> Task[_T69]: ...

class _PutIntegration(CallOptions, total=False):
    IntegrationName: Required[str]; ResourceConfig: Required[ResourceConfigDict]
    IntegrationType: Required[_IntegrationType | str]
def put_integration(name: str, /, *, result: type[_T70] = ..., select: Callable[[PutIntegrationResponse], _T70] = ..., **arguments: Unpack[_PutIntegration]) -> Task[_T70]: ...

class _PutLogEvents(CallOptions, total=False):
    LogGroupName: Required[str]; LogStreamName: Required[str]; LogEvents: Required[Sequence[InputLogEventDict]]
    SequenceToken: str; Entity: EntityDict
def put_log_events(name: str, /, *, result: type[_T71] = ..., select: Callable[[PutLogEventsResponse], _T71] = ..., **arguments: Unpack[_PutLogEvents]) -> Task[_T71]: ...

class _PutLogGroupDeletionProtection(CallOptions, total=False):
    LogGroupIdentifier: Required[str]; DeletionProtectionEnabled: Required[bool]
def put_log_group_deletion_protection(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_PutLogGroupDeletionProtection]) -> Task[_T0]: ...

class _PutMetricFilter(CallOptions, total=False):
    LogGroupName: Required[str]; FilterName: Required[str]; FilterPattern: Required[str]
    MetricTransformations: Required[Sequence[MetricTransformationDict | MetricTransformation]]
    ApplyOnTransformedLogs: bool; FieldSelectionCriteria: str; EmitSystemFieldDimensions: Sequence[str]
def put_metric_filter(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_PutMetricFilter]) -> Task[_T0]: ...

class _PutQueryDefinition(CallOptions, total=False):
    QueryLanguage: _QueryLanguage | str; Name: Required[str]; QueryDefinitionId: str; LogGroupNames: Sequence[str]
    QueryString: Required[str]; ClientToken: str; Parameters: Sequence[QueryParameterDict | QueryParameter]
def put_query_definition(name: str, /, *, result: type[_T72] = ..., select: Callable[[PutQueryDefinitionResponse], _T72] = ..., **arguments: Unpack[_PutQueryDefinition]) -> Task[_T72]: ...

class _PutResourcePolicy(CallOptions, total=False):
    PolicyName: str; PolicyDocument: str; ResourceArn: str; ExpectedRevisionId: str
def put_resource_policy(name: str, /, *, result: type[_T73] = ..., select: Callable[[PutResourcePolicyResponse], _T73] = ..., **arguments: Unpack[_PutResourcePolicy]) -> Task[_T73]: ...

class _PutRetentionPolicy(CallOptions, total=False):
    LogGroupName: Required[str]; RetentionInDays: Required[int]
def put_retention_policy(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_PutRetentionPolicy]) -> Task[_T0]: ...

class _PutStorageTierPolicy(CallOptions, total=False):
    StorageTier: Required[_StorageTier | str]
def put_storage_tier_policy(name: str, /, *, result: type[_T74] = ..., select: Callable[[PutStorageTierPolicyResponse], _T74] = ..., **arguments: Unpack[_PutStorageTierPolicy]) -> Task[_T74]: ...

class _PutSubscriptionFilter(CallOptions, total=False):
    LogGroupName: Required[str]; FilterName: Required[str]; FilterPattern: Required[str]
    DestinationArn: Required[str]; RoleArn: str; Distribution: _Distribution | str; ApplyOnTransformedLogs: bool
    FieldSelectionCriteria: str; EmitSystemFields: Sequence[str]
def put_subscription_filter(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_PutSubscriptionFilter]) -> Task[_T0]: ...

class _PutSyslogConfiguration(CallOptions, total=False):
    LogGroupIdentifier: Required[str]; VpcEndpointId: str
def put_syslog_configuration(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_PutSyslogConfiguration]) -> Task[_T0]: ...

class _PutTransformer(CallOptions, total=False):
    LogGroupIdentifier: Required[str]; TransformerConfig: Required[Sequence[ProcessorDict | Processor]]
def put_transformer(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_PutTransformer]) -> Task[_T0]: ...

class _StartQuery(CallOptions, total=False):
    QueryLanguage: _QueryLanguage | str; LogGroupName: str; LogGroupNames: Sequence[str]
    LogGroupIdentifiers: Sequence[str]; StartTime: Required[int]; EndTime: Required[int]; QueryString: Required[str]
    Limit: int
def start_query(name: str, /, *, result: type[_T75] = ..., select: Callable[[StartQueryResponse], _T75] = ..., **arguments: Unpack[_StartQuery]) -> Task[_T75]: ...

class _StopQuery(CallOptions, total=False):
    QueryId: Required[str]
def stop_query(name: str, /, *, result: type[_T76] = ..., select: Callable[[StopQueryResponse], _T76] = ..., **arguments: Unpack[_StopQuery]) -> Task[_T76]: ...

class _TagLogGroup(CallOptions, total=False):
    LogGroupName: Required[str]; Tags: Required[Mapping[str, str]]
def tag_log_group(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_TagLogGroup]) -> Task[_T0]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
def tag_resource(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_TagResource]) -> Task[_T0]: ...

class _TestMetricFilter(CallOptions, total=False):
    FilterPattern: Required[str]; LogEventMessages: Required[Sequence[str]]
def test_metric_filter(name: str, /, *, result: type[_T77] = ..., select: Callable[[TestMetricFilterResponse], _T77] = ..., **arguments: Unpack[_TestMetricFilter]) -> Task[_T77]: ...

class _TestTransformer(CallOptions, total=False):
    TransformerConfig: Required[Sequence[ProcessorDict | Processor]]; LogEventMessages: Required[Sequence[str]]
def test_transformer(name: str, /, *, result: type[_T78] = ..., select: Callable[[TestTransformerResponse], _T78] = ..., **arguments: Unpack[_TestTransformer]) -> Task[_T78]: ...

class _UntagLogGroup(CallOptions, total=False):
    LogGroupName: Required[str]; Tags: Required[Sequence[str]]
def untag_log_group(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_UntagLogGroup]) -> Task[_T0]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T0]: ...

class _UpdateAnomaly(CallOptions, total=False):
    AnomalyId: str; PatternId: str; AnomalyDetectorArn: Required[str]; SuppressionType: _SuppressionType | str
    SuppressionPeriod: SuppressionPeriodDict; Baseline: bool
def update_anomaly(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_UpdateAnomaly]) -> Task[_T0]: ...

class _UpdateDeliveryConfiguration(CallOptions, total=False):
    Id: Required[str]; RecordFields: Sequence[str]; FieldDelimiter: str
    S3DeliveryConfiguration: S3DeliveryConfigurationDict | _S3DeliveryConfiguration
def update_delivery_configuration(name: str, /, *, result: type[_T79] = ..., select: Callable[[UpdateDeliveryConfigurationResponse], _T79] = ..., **arguments: Unpack[_UpdateDeliveryConfiguration]) -> Task[_T79]: ...

class _UpdateLogAnomalyDetector(CallOptions, total=False):
    AnomalyDetectorArn: Required[str]; EvaluationFrequency: _EvaluationFrequency | str; FilterPattern: str
    AnomalyVisibilityTime: int; Enabled: Required[bool]
def update_log_anomaly_detector(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_UpdateLogAnomalyDetector]) -> Task[_T0]: ...

class _UpdateLookupTable(CallOptions, total=False):
    LookupTableArn: Required[str]; Description: str; TableBody: str; QueryId: str; KmsKeyId: str
def update_lookup_table(name: str, /, *, result: type[_T80] = ..., select: Callable[[UpdateLookupTableResponse], _T80] = ..., **arguments: Unpack[_UpdateLookupTable]) -> Task[_T80]: ...

class _UpdateScheduledQuery(CallOptions, total=False):
    Identifier: Required[str]; Description: str; QueryLanguage: Required[_QueryLanguage | str]
    QueryString: Required[str]; LogGroupIdentifiers: Sequence[str]; ScheduleExpression: Required[str]; Timezone: str
    StartTimeOffset: int; EndTimeOffset: int
    DestinationConfiguration: DestinationConfigurationDict | _DestinationConfiguration; ScheduleStartTime: int
    ScheduleEndTime: int; ExecutionRoleArn: Required[str]; State: ScheduledQueryState | str
def update_scheduled_query(name: str, /, *, result: type[_T81] = ..., select: Callable[[UpdateScheduledQueryResponse], _T81] = ..., **arguments: Unpack[_UpdateScheduledQuery]) -> Task[_T81]: ...
