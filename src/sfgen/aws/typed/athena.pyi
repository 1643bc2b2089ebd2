"""athena: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AuthenticationType: TypeAlias = Literal["DIRECTORY_IDENTITY"]
CalculationExecutionState: TypeAlias = Literal["CREATING", "CREATED", "QUEUED", "RUNNING", "CANCELING", "CANCELED", "COMPLETED", "FAILED"]
CapacityAllocationStatus: TypeAlias = Literal["PENDING", "SUCCEEDED", "FAILED"]
CapacityReservationStatus: TypeAlias = Literal["PENDING", "ACTIVE", "CANCELLING", "CANCELLED", "FAILED", "UPDATE_PENDING"]
ColumnNullable: TypeAlias = Literal["NOT_NULL", "NULLABLE", "UNKNOWN"]
ConnectionType: TypeAlias = Literal["DYNAMODB", "MYSQL", "POSTGRESQL", "REDSHIFT", "ORACLE", "SYNAPSE", "SQLSERVER", "DB2", "OPENSEARCH", "BIGQUERY", "GOOGLECLOUDSTORAGE", "HBASE", "DOCUMENTDB", "CMDB", "TPCDS", "TIMESTREAM", "SAPHANA", "SNOWFLAKE", "DATALAKEGEN2", "DB2AS400"]
DataCatalogStatus: TypeAlias = Literal["CREATE_IN_PROGRESS", "CREATE_COMPLETE", "CREATE_FAILED", "CREATE_FAILED_CLEANUP_IN_PROGRESS", "CREATE_FAILED_CLEANUP_COMPLETE", "CREATE_FAILED_CLEANUP_FAILED", "DELETE_IN_PROGRESS", "DELETE_COMPLETE", "DELETE_FAILED"]
DataCatalogType: TypeAlias = Literal["LAMBDA", "GLUE", "HIVE", "FEDERATED"]
DatabaseAttributes: TypeAlias = Literal["NAME"]
EncryptionOption: TypeAlias = Literal["SSE_S3", "SSE_KMS", "CSE_KMS"]
ExecutorState: TypeAlias = Literal["CREATING", "CREATED", "REGISTERED", "TERMINATING", "TERMINATED", "FAILED"]
ExecutorType: TypeAlias = Literal["COORDINATOR", "GATEWAY", "WORKER"]
NotebookType: TypeAlias = Literal["IPYNB"]
QueryExecutionState: TypeAlias = Literal["QUEUED", "RUNNING", "SUCCEEDED", "FAILED", "CANCELLED"]
QueryResultType: TypeAlias = Literal["DATA_MANIFEST", "DATA_ROWS"]
S3AclOption: TypeAlias = Literal["BUCKET_OWNER_FULL_CONTROL"]
SessionState: TypeAlias = Literal["CREATING", "CREATED", "IDLE", "BUSY", "TERMINATING", "TERMINATED", "DEGRADED", "FAILED"]
StatementType: TypeAlias = Literal["DDL", "DML", "UTILITY"]
SystemTableName: TypeAlias = Literal["ALL"]
SystemTableType: TypeAlias = Literal["QUERY_EXECUTIONS"]
TableAttributes: TypeAlias = Literal["NAME", "TABLE_TYPE"]
WorkGroupState: TypeAlias = Literal["ENABLED", "DISABLED"]
_AclConfiguration: TypeAlias = AclConfiguration
_ApplicationDPUSizes: TypeAlias = ApplicationDPUSizes
_AthenaError: TypeAlias = AthenaError
_AuthenticationType: TypeAlias = AuthenticationType
_CapacityAssignmentConfiguration: TypeAlias = CapacityAssignmentConfiguration
_CapacityReservation: TypeAlias = CapacityReservation
_CloudWatchLoggingConfiguration: TypeAlias = CloudWatchLoggingConfiguration
_ColumnInfo: TypeAlias = ColumnInfo
_ConnectionType: TypeAlias = ConnectionType
_CustomerContentEncryptionConfiguration: TypeAlias = CustomerContentEncryptionConfiguration
_DataCatalog: TypeAlias = DataCatalog
_Database: TypeAlias = Database
_EncryptionConfiguration: TypeAlias = EncryptionConfiguration
_EncryptionOption: TypeAlias = EncryptionOption
_EngineConfiguration: TypeAlias = EngineConfiguration
_EngineVersion: TypeAlias = EngineVersion
_ExecutorState: TypeAlias = ExecutorState
_ExecutorType: TypeAlias = ExecutorType
_ExecutorsSummary: TypeAlias = ExecutorsSummary
_IdentityCenterConfiguration: TypeAlias = IdentityCenterConfiguration
_ManagedLoggingConfiguration: TypeAlias = ManagedLoggingConfiguration
_ManagedQueryResultsConfiguration: TypeAlias = ManagedQueryResultsConfiguration
_MonitoringConfiguration: TypeAlias = MonitoringConfiguration
_NamedQuery: TypeAlias = NamedQuery
_NotebookMetadata: TypeAlias = NotebookMetadata
_PreparedStatement: TypeAlias = PreparedStatement
_QueryExecution: TypeAlias = QueryExecution
_QueryExecutionContext: TypeAlias = QueryExecutionContext
_QueryResultType: TypeAlias = QueryResultType
_QueryResultsS3AccessGrantsConfiguration: TypeAlias = QueryResultsS3AccessGrantsConfiguration
_QueryRuntimeStatistics: TypeAlias = QueryRuntimeStatistics
_ResultConfiguration: TypeAlias = ResultConfiguration
_ResultReuseByAgeConfiguration: TypeAlias = ResultReuseByAgeConfiguration
_ResultReuseConfiguration: TypeAlias = ResultReuseConfiguration
_ResultReuseInformation: TypeAlias = ResultReuseInformation
_ResultSet: TypeAlias = ResultSet
_ResultSetMetadata: TypeAlias = ResultSetMetadata
_S3AclOption: TypeAlias = S3AclOption
_S3LoggingConfiguration: TypeAlias = S3LoggingConfiguration
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata
_SessionConfiguration: TypeAlias = SessionConfiguration
_StatementType: TypeAlias = StatementType
_TableMetadata: TypeAlias = TableMetadata
_WorkGroup: TypeAlias = WorkGroup

class _Errors:
    InternalServerException: ErrorName; InvalidRequestException: ErrorName; MetadataException: ErrorName
    ResourceNotFoundException: ErrorName; SessionAlreadyExistsException: ErrorName
    TooManyRequestsException: ErrorName
errors: _Errors

class AclConfigurationDict(TypedDict, total=False):
    S3AclOption: Required[_S3AclOption | str]
class BatchGetNamedQueryInputDict(TypedDict, total=False):
    NamedQueryIds: Required[Sequence[str]]
class BatchGetPreparedStatementInputDict(TypedDict, total=False):
    PreparedStatementNames: Required[Sequence[str]]; WorkGroup: Required[str]
class BatchGetQueryExecutionInputDict(TypedDict, total=False):
    QueryExecutionIds: Required[Sequence[str]]
class CalculationConfigurationDict(TypedDict, total=False):
    CodeBlock: str
class CancelCapacityReservationInputDict(TypedDict, total=False):
    Name: Required[str]
class CapacityAssignmentDict(TypedDict, total=False):
    WorkGroupNames: Sequence[str]
class ClassificationDict(TypedDict, total=False):
    Name: str; Properties: Mapping[str, str]
class CloudWatchLoggingConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]; LogGroup: str; LogStreamNamePrefix: str; LogTypes: Mapping[str, Sequence[str]]
class CreateCapacityReservationInputDict(TypedDict, total=False):
    TargetDpus: Required[int]; Name: Required[str]; Tags: Sequence[TagDict | Tag]
class CreateDataCatalogInputDict(TypedDict, total=False):
    Name: Required[str]; Type: Required[DataCatalogType | str]; Description: str; Parameters: Mapping[str, str]
    Tags: Sequence[TagDict | Tag]
class CreateNamedQueryInputDict(TypedDict, total=False):
    Name: Required[str]; Description: str; Database: Required[str]; QueryString: Required[str]
    ClientRequestToken: str; WorkGroup: str
class CreateNotebookInputDict(TypedDict, total=False):
    WorkGroup: Required[str]; Name: Required[str]; ClientRequestToken: str
class CreatePreparedStatementInputDict(TypedDict, total=False):
    StatementName: Required[str]; WorkGroup: Required[str]; QueryStatement: Required[str]; Description: str
class CreatePresignedNotebookUrlRequestDict(TypedDict, total=False):
    SessionId: Required[str]
class CreateSystemTableConfigurationInputDict(TypedDict, total=False):
    ClientRequestToken: str; TableName: Required[SystemTableName | str]; KmsKeyArn: str; Tags: Sequence[TagDict | Tag]
class CreateWorkGroupInputDict(TypedDict, total=False):
    Name: Required[str]; Configuration: WorkGroupConfigurationDict | WorkGroupConfiguration; Description: str
    Tags: Sequence[TagDict | Tag]
class CustomerContentEncryptionConfigurationDict(TypedDict, total=False):
    KmsKey: Required[str]
class DeleteCapacityReservationInputDict(TypedDict, total=False):
    Name: Required[str]
class DeleteDataCatalogInputDict(TypedDict, total=False):
    Name: Required[str]; DeleteCatalogOnly: bool
class DeleteNamedQueryInputDict(TypedDict, total=False):
    NamedQueryId: Required[str]
class DeleteNotebookInputDict(TypedDict, total=False):
    NotebookId: Required[str]
class DeletePreparedStatementInputDict(TypedDict, total=False):
    StatementName: Required[str]; WorkGroup: Required[str]
class DeleteSystemTableConfigurationInputDict(TypedDict, total=False):
    TableName: Required[SystemTableName | str]
class DeleteWorkGroupInputDict(TypedDict, total=False):
    WorkGroup: Required[str]; RecursiveDeleteOption: bool
class EncryptionConfigurationDict(TypedDict, total=False):
    EncryptionOption: Required[_EncryptionOption | str]; KmsKey: str
class EngineConfigurationDict(TypedDict, total=False):
    CoordinatorDpuSize: int; MaxConcurrentDpus: int; DefaultExecutorDpuSize: int; AdditionalConfigs: Mapping[str, str]
    SparkProperties: Mapping[str, str]; Classifications: Sequence[ClassificationDict | Classification]
class EngineVersionDict(TypedDict, total=False):
    SelectedEngineVersion: str; EffectiveEngineVersion: str
class ExportNotebookInputDict(TypedDict, total=False):
    NotebookId: Required[str]
class FilterDefinitionDict(TypedDict, total=False):
    Name: str
class GetCalculationExecutionCodeRequestDict(TypedDict, total=False):
    CalculationExecutionId: Required[str]
class GetCalculationExecutionRequestDict(TypedDict, total=False):
    CalculationExecutionId: Required[str]
class GetCalculationExecutionStatusRequestDict(TypedDict, total=False):
    CalculationExecutionId: Required[str]
class GetCapacityAssignmentConfigurationInputDict(TypedDict, total=False):
    CapacityReservationName: Required[str]
class GetCapacityReservationInputDict(TypedDict, total=False):
    Name: Required[str]
class GetDataCatalogInputDict(TypedDict, total=False):
    Name: Required[str]; WorkGroup: str
class GetDatabaseInputDict(TypedDict, total=False):
    CatalogName: Required[str]; DatabaseName: Required[str]; WorkGroup: str
class GetNamedQueryInputDict(TypedDict, total=False):
    NamedQueryId: Required[str]
class GetNotebookMetadataInputDict(TypedDict, total=False):
    NotebookId: Required[str]
class GetPreparedStatementInputDict(TypedDict, total=False):
    StatementName: Required[str]; WorkGroup: Required[str]
class GetQueryExecutionInputDict(TypedDict, total=False):
    QueryExecutionId: Required[str]
class GetQueryResultsInputDict(TypedDict, total=False):
    QueryExecutionId: Required[str]; NextToken: str; MaxResults: int; QueryResultType: _QueryResultType | str
class GetQueryRuntimeStatisticsInputDict(TypedDict, total=False):
    QueryExecutionId: Required[str]
class GetResourceDashboardRequestDict(TypedDict, total=False):
    ResourceARN: Required[str]
class GetSessionEndpointRequestDict(TypedDict, total=False):
    SessionId: Required[str]
class GetSessionRequestDict(TypedDict, total=False):
    SessionId: Required[str]
class GetSessionStatusRequestDict(TypedDict, total=False):
    SessionId: Required[str]
class GetSystemTableConfigurationInputDict(TypedDict, total=False):
    TableName: Required[SystemTableName | str]
class GetTableMetadataInputDict(TypedDict, total=False):
    CatalogName: Required[str]; DatabaseName: Required[str]; TableName: Required[str]; WorkGroup: str
class GetWorkGroupInputDict(TypedDict, total=False):
    WorkGroup: Required[str]
class IdentityCenterConfigurationDict(TypedDict, total=False):
    EnableIdentityCenter: bool; IdentityCenterInstanceArn: str
class ImportNotebookInputDict(TypedDict, total=False):
    WorkGroup: Required[str]; Name: Required[str]; Payload: str; Type: Required[NotebookType | str]
    NotebookS3LocationUri: str; ClientRequestToken: str
class ListApplicationDPUSizesInputDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListCalculationExecutionsRequestDict(TypedDict, total=False):
    SessionId: Required[str]; StateFilter: CalculationExecutionState | str; MaxResults: int; NextToken: str
class ListCapacityReservationsInputDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListDataCatalogsInputDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; WorkGroup: str
class ListDatabasesInputDict(TypedDict, total=False):
    CatalogName: Required[str]; NextToken: str; MaxResults: int; WorkGroup: str
    AttributesToGet: Sequence[DatabaseAttributes | str]
class ListEngineVersionsInputDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListExecutorsRequestDict(TypedDict, total=False):
    SessionId: Required[str]; ExecutorStateFilter: ExecutorState | str; MaxResults: int; NextToken: str
class ListNamedQueriesInputDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; WorkGroup: str
class ListNotebookMetadataInputDict(TypedDict, total=False):
    Filters: FilterDefinitionDict; NextToken: str; MaxResults: int; WorkGroup: Required[str]
class ListNotebookSessionsRequestDict(TypedDict, total=False):
    NotebookId: Required[str]; MaxResults: int; NextToken: str
class ListPreparedStatementsInputDict(TypedDict, total=False):
    WorkGroup: Required[str]; NextToken: str; MaxResults: int
class ListQueryExecutionsInputDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; WorkGroup: str
class ListSessionsRequestDict(TypedDict, total=False):
    WorkGroup: Required[str]; StateFilter: SessionState | str; MaxResults: int; NextToken: str
class ListSystemTableStatusesInputDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListTableMetadataInputDict(TypedDict, total=False):
    CatalogName: Required[str]; DatabaseName: Required[str]; Expression: str; NextToken: str; MaxResults: int
    WorkGroup: str; AttributesToGet: Sequence[TableAttributes | str]
class ListTagsForResourceInputDict(TypedDict, total=False):
    ResourceARN: Required[str]; NextToken: str; MaxResults: int
class ListWorkGroupsInputDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ManagedLoggingConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]; KmsKey: str
class ManagedQueryResultsConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]
    EncryptionConfiguration: ManagedQueryResultsEncryptionConfigurationDict | ManagedQueryResultsEncryptionConfiguration
class ManagedQueryResultsConfigurationUpdatesDict(TypedDict, total=False):
    Enabled: bool
    EncryptionConfiguration: ManagedQueryResultsEncryptionConfigurationDict | ManagedQueryResultsEncryptionConfiguration
    RemoveEncryptionConfiguration: bool
class ManagedQueryResultsEncryptionConfigurationDict(TypedDict, total=False):
    KmsKey: Required[str]
class MonitoringConfigurationDict(TypedDict, total=False):
    CloudWatchLoggingConfiguration: CloudWatchLoggingConfigurationDict | _CloudWatchLoggingConfiguration
    ManagedLoggingConfiguration: ManagedLoggingConfigurationDict | _ManagedLoggingConfiguration
    S3LoggingConfiguration: S3LoggingConfigurationDict | _S3LoggingConfiguration
class PutCapacityAssignmentConfigurationInputDict(TypedDict, total=False):
    CapacityReservationName: Required[str]
    CapacityAssignments: Required[Sequence[CapacityAssignmentDict | CapacityAssignment]]
class QueryExecutionContextDict(TypedDict, total=False):
    Database: str; Catalog: str
class QueryResultsS3AccessGrantsConfigurationDict(TypedDict, total=False):
    EnableS3AccessGrants: Required[bool]; CreateUserLevelPrefix: bool
    AuthenticationType: Required[_AuthenticationType | str]
class ResultConfigurationDict(TypedDict, total=False):
    OutputLocation: str; EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
    ExpectedBucketOwner: str; AclConfiguration: AclConfigurationDict | _AclConfiguration
class ResultConfigurationUpdatesDict(TypedDict, total=False):
    OutputLocation: str; RemoveOutputLocation: bool
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
    RemoveEncryptionConfiguration: bool; ExpectedBucketOwner: str; RemoveExpectedBucketOwner: bool
    AclConfiguration: AclConfigurationDict | _AclConfiguration; RemoveAclConfiguration: bool
class ResultReuseByAgeConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]; MaxAgeInMinutes: int
class ResultReuseConfigurationDict(TypedDict, total=False):
    ResultReuseByAgeConfiguration: ResultReuseByAgeConfigurationDict | _ResultReuseByAgeConfiguration
class S3LoggingConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]; KmsKey: str; LogLocation: str
class StartCalculationExecutionRequestDict(TypedDict, total=False):
    SessionId: Required[str]; Description: str; CalculationConfiguration: CalculationConfigurationDict; CodeBlock: str
    ClientRequestToken: str
class StartQueryExecutionInputDict(TypedDict, total=False):
    QueryString: Required[str]; ClientRequestToken: str
    QueryExecutionContext: QueryExecutionContextDict | _QueryExecutionContext
    ResultConfiguration: ResultConfigurationDict | _ResultConfiguration; WorkGroup: str
    ExecutionParameters: Sequence[str]
    ResultReuseConfiguration: ResultReuseConfigurationDict | _ResultReuseConfiguration
    EngineConfiguration: EngineConfigurationDict | _EngineConfiguration
class StartSessionRequestDict(TypedDict, total=False):
    Description: str; WorkGroup: Required[str]
    EngineConfiguration: Required[EngineConfigurationDict | _EngineConfiguration]; ExecutionRole: str
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration; NotebookVersion: str
    SessionIdleTimeoutInMinutes: int; ClientRequestToken: str; Tags: Sequence[TagDict | Tag]; CopyWorkGroupTags: bool
class StopCalculationExecutionRequestDict(TypedDict, total=False):
    CalculationExecutionId: Required[str]
class StopQueryExecutionInputDict(TypedDict, total=False):
    QueryExecutionId: str
class SystemTableStatusDict(TypedDict, total=False):
    TableName: Required[SystemTableType | str]; Enabled: Required[bool]
class TagDict(TypedDict, total=False):
    Key: str; Value: str
class TagResourceInputDict(TypedDict, total=False):
    ResourceARN: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class TerminateSessionRequestDict(TypedDict, total=False):
    SessionId: Required[str]
class UntagResourceInputDict(TypedDict, total=False):
    ResourceARN: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateCapacityReservationInputDict(TypedDict, total=False):
    TargetDpus: Required[int]; Name: Required[str]
class UpdateDataCatalogInputDict(TypedDict, total=False):
    Name: Required[str]; Type: Required[DataCatalogType | str]; Description: str; Parameters: Mapping[str, str]
class UpdateNamedQueryInputDict(TypedDict, total=False):
    NamedQueryId: Required[str]; Name: Required[str]; Description: str; QueryString: Required[str]
class UpdateNotebookInputDict(TypedDict, total=False):
    NotebookId: Required[str]; Payload: Required[str]; Type: Required[NotebookType | str]; SessionId: str
    ClientRequestToken: str
class UpdateNotebookMetadataInputDict(TypedDict, total=False):
    NotebookId: Required[str]; ClientRequestToken: str; Name: Required[str]
class UpdatePreparedStatementInputDict(TypedDict, total=False):
    StatementName: Required[str]; WorkGroup: Required[str]; QueryStatement: Required[str]; Description: str
class UpdateSystemTableConfigurationInputDict(TypedDict, total=False):
    TableName: Required[SystemTableName | str]; KmsKeyArn: str
class UpdateWorkGroupInputDict(TypedDict, total=False):
    WorkGroup: Required[str]; Description: str; ConfigurationUpdates: WorkGroupConfigurationUpdatesDict
    State: WorkGroupState | str
class WorkGroupConfigurationDict(TypedDict, total=False):
    ResultConfiguration: ResultConfigurationDict | _ResultConfiguration
    ManagedQueryResultsConfiguration: ManagedQueryResultsConfigurationDict | _ManagedQueryResultsConfiguration
    EnforceWorkGroupConfiguration: bool; PublishCloudWatchMetricsEnabled: bool; BytesScannedCutoffPerQuery: int
    RequesterPaysEnabled: bool; EngineVersion: EngineVersionDict | _EngineVersion; AdditionalConfiguration: str
    ExecutionRole: str; MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration
    EngineConfiguration: EngineConfigurationDict | _EngineConfiguration
    CustomerContentEncryptionConfiguration: CustomerContentEncryptionConfigurationDict | _CustomerContentEncryptionConfiguration
    EnableMinimumEncryptionConfiguration: bool
    IdentityCenterConfiguration: IdentityCenterConfigurationDict | _IdentityCenterConfiguration
    QueryResultsS3AccessGrantsConfiguration: QueryResultsS3AccessGrantsConfigurationDict | _QueryResultsS3AccessGrantsConfiguration
    SystemTableStatuses: Sequence[SystemTableStatusDict | SystemTableStatus]
class WorkGroupConfigurationUpdatesDict(TypedDict, total=False):
    EnforceWorkGroupConfiguration: bool; ResultConfigurationUpdates: ResultConfigurationUpdatesDict
    ManagedQueryResultsConfigurationUpdates: ManagedQueryResultsConfigurationUpdatesDict
    PublishCloudWatchMetricsEnabled: bool; BytesScannedCutoffPerQuery: int; RemoveBytesScannedCutoffPerQuery: bool
    RequesterPaysEnabled: bool; EngineVersion: EngineVersionDict | _EngineVersion
    RemoveCustomerContentEncryptionConfiguration: bool; AdditionalConfiguration: str; ExecutionRole: str
    CustomerContentEncryptionConfiguration: CustomerContentEncryptionConfigurationDict | _CustomerContentEncryptionConfiguration
    EnableMinimumEncryptionConfiguration: bool
    QueryResultsS3AccessGrantsConfiguration: QueryResultsS3AccessGrantsConfigurationDict | _QueryResultsS3AccessGrantsConfiguration
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration
    EngineConfiguration: EngineConfigurationDict | _EngineConfiguration
class AclConfiguration:
    S3AclOption: _S3AclOption
class ApplicationDPUSizes:
    ApplicationRuntimeId: str; SupportedDPUSizes: list[int]
class AthenaError:
    ErrorCategory: int; ErrorType: int; Retryable: bool; ErrorMessage: str
class BatchGetNamedQueryOutput:
    NamedQueries: list[NamedQuery]; UnprocessedNamedQueryIds: list[UnprocessedNamedQueryId]
class BatchGetPreparedStatementOutput:
    PreparedStatements: list[PreparedStatement]
    UnprocessedPreparedStatementNames: list[UnprocessedPreparedStatementName]
class BatchGetQueryExecutionOutput:
    QueryExecutions: list[QueryExecution]; UnprocessedQueryExecutionIds: list[UnprocessedQueryExecutionId]
class CalculationResult:
    StdOutS3Uri: str; StdErrorS3Uri: str; ResultS3Uri: str; ResultType: str
class CalculationStatistics:
    DpuExecutionInMillis: int; Progress: str
class CalculationStatus:
    SubmissionDateTime: str; CompletionDateTime: str; State: CalculationExecutionState; StateChangeReason: str
class CalculationSummary:
    CalculationExecutionId: str; Description: str; Status: CalculationStatus
class CancelCapacityReservationOutput:
    ...
class CapacityAllocation:
    Status: CapacityAllocationStatus; StatusMessage: str; RequestTime: str; RequestCompletionTime: str
class CapacityAssignment:
    WorkGroupNames: list[str]
class CapacityAssignmentConfiguration:
    CapacityReservationName: str; CapacityAssignments: list[CapacityAssignment]
class CapacityReservation:
    Name: str; Status: CapacityReservationStatus; TargetDpus: int; AllocatedDpus: int
    LastAllocation: CapacityAllocation; LastSuccessfulAllocationTime: str; CreationTime: str
class Classification:
    Name: str; Properties: dict[str, str]
class CloudWatchLoggingConfiguration:
    Enabled: bool; LogGroup: str; LogStreamNamePrefix: str; LogTypes: dict[str, list[str]]
class Column:
    Name: str; Type: str; Comment: str
class ColumnInfo:
    CatalogName: str; SchemaName: str; TableName: str; Name: str; Label: str; Type: str; Precision: int; Scale: int
    Nullable: ColumnNullable; CaseSensitive: bool
class CreateCapacityReservationOutput:
    ...
class CreateDataCatalogOutput:
    DataCatalog: _DataCatalog
class CreateNamedQueryOutput:
    NamedQueryId: str
class CreateNotebookOutput:
    NotebookId: str
class CreatePreparedStatementOutput:
    ...
class CreatePresignedNotebookUrlResponse:
    NotebookUrl: str; AuthToken: str; AuthTokenExpirationTime: int
class CreateSystemTableConfigurationOutput:
    TableName: SystemTableName; KmsKeyArn: str; CreatedAt: str; LastModifiedAt: str
class CreateWorkGroupOutput:
    ...
class CustomerContentEncryptionConfiguration:
    KmsKey: str
class DataCatalog:
    Name: str; Description: str; Type: DataCatalogType; Parameters: dict[str, str]; Status: DataCatalogStatus
    ConnectionType: _ConnectionType; Error: str
class DataCatalogSummary:
    CatalogName: str; Type: DataCatalogType; Status: DataCatalogStatus; ConnectionType: _ConnectionType; Error: str
class Database:
    Name: str; Description: str; Parameters: dict[str, str]
class Datum:
    VarCharValue: str
class DeleteCapacityReservationOutput:
    ...
class DeleteDataCatalogOutput:
    DataCatalog: _DataCatalog
class DeleteNamedQueryOutput:
    ...
class DeleteNotebookOutput:
    ...
class DeletePreparedStatementOutput:
    ...
class DeleteSystemTableConfigurationOutput:
    ...
class DeleteWorkGroupOutput:
    ...
class EncryptionConfiguration:
    EncryptionOption: _EncryptionOption; KmsKey: str
class EngineConfiguration:
    CoordinatorDpuSize: int; MaxConcurrentDpus: int; DefaultExecutorDpuSize: int; AdditionalConfigs: dict[str, str]
    SparkProperties: dict[str, str]; Classifications: list[Classification]
class EngineVersion:
    SelectedEngineVersion: str; EffectiveEngineVersion: str
class ExecutorsSummary:
    ExecutorId: str; ExecutorType: _ExecutorType; StartDateTime: int; TerminationDateTime: int
    ExecutorState: _ExecutorState; ExecutorSize: int
class ExportNotebookOutput:
    NotebookMetadata: _NotebookMetadata; Payload: str
class GetCalculationExecutionCodeResponse:
    CodeBlock: str
class GetCalculationExecutionResponse:
    CalculationExecutionId: str; SessionId: str; Description: str; WorkingDirectory: str; Status: CalculationStatus
    Statistics: CalculationStatistics; Result: CalculationResult
class GetCalculationExecutionStatusResponse:
    Status: CalculationStatus; Statistics: CalculationStatistics
class GetCapacityAssignmentConfigurationOutput:
    CapacityAssignmentConfiguration: _CapacityAssignmentConfiguration
class GetCapacityReservationOutput:
    CapacityReservation: _CapacityReservation
class GetDataCatalogOutput:
    DataCatalog: _DataCatalog
class GetDatabaseOutput:
    Database: _Database
class GetNamedQueryOutput:
    NamedQuery: _NamedQuery
class GetNotebookMetadataOutput:
    NotebookMetadata: _NotebookMetadata
class GetPreparedStatementOutput:
    PreparedStatement: _PreparedStatement
class GetQueryExecutionOutput:
    QueryExecution: _QueryExecution
class GetQueryResultsOutput:
    UpdateCount: int; ResultSet: _ResultSet; NextToken: str; SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata
class GetQueryRuntimeStatisticsOutput:
    QueryRuntimeStatistics: _QueryRuntimeStatistics
class GetResourceDashboardResponse:
    Url: str
class GetSessionEndpointResponse:
    EndpointUrl: str; AuthToken: str; AuthTokenExpirationTime: str
class GetSessionResponse:
    SessionId: str; Description: str; WorkGroup: str; EngineVersion: str; EngineConfiguration: _EngineConfiguration
    NotebookVersion: str; MonitoringConfiguration: _MonitoringConfiguration
    SessionConfiguration: _SessionConfiguration; Status: SessionStatus; Statistics: SessionStatistics
class GetSessionStatusResponse:
    SessionId: str; Status: SessionStatus
class GetSystemTableConfigurationOutput:
    TableName: SystemTableName; KmsKeyArn: str; CreatedAt: str; LastModifiedAt: str
class GetTableMetadataOutput:
    TableMetadata: _TableMetadata
class GetWorkGroupOutput:
    WorkGroup: _WorkGroup
class IdentityCenterConfiguration:
    EnableIdentityCenter: bool; IdentityCenterInstanceArn: str
class ImportNotebookOutput:
    NotebookId: str
class ListApplicationDPUSizesOutput:
    ApplicationDPUSizes: list[_ApplicationDPUSizes]; NextToken: str
class ListCalculationExecutionsResponse:
    NextToken: str; Calculations: list[CalculationSummary]
class ListCapacityReservationsOutput:
    NextToken: str; CapacityReservations: list[CapacityReservation]
class ListDataCatalogsOutput:
    DataCatalogsSummary: list[DataCatalogSummary]; NextToken: str
class ListDatabasesOutput:
    DatabaseList: list[Database]; NextToken: str
class ListEngineVersionsOutput:
    EngineVersions: list[EngineVersion]; NextToken: str
class ListExecutorsResponse:
    SessionId: str; NextToken: str; ExecutorsSummary: list[_ExecutorsSummary]
class ListNamedQueriesOutput:
    NamedQueryIds: list[str]; NextToken: str
class ListNotebookMetadataOutput:
    NextToken: str; NotebookMetadataList: list[NotebookMetadata]
class ListNotebookSessionsResponse:
    NotebookSessionsList: list[NotebookSessionSummary]; NextToken: str
class ListPreparedStatementsOutput:
    PreparedStatements: list[PreparedStatementSummary]; NextToken: str
class ListQueryExecutionsOutput:
    QueryExecutionIds: list[str]; NextToken: str
class ListSessionsResponse:
    NextToken: str; Sessions: list[SessionSummary]
class ListSystemTableStatusesOutput:
    Items: list[SystemTableStatus]; NextToken: str
class ListTableMetadataOutput:
    TableMetadataList: list[TableMetadata]; NextToken: str
class ListTagsForResourceOutput:
    Tags: list[Tag]; NextToken: str
class ListWorkGroupsOutput:
    WorkGroups: list[WorkGroupSummary]; NextToken: str
class ManagedLoggingConfiguration:
    Enabled: bool; KmsKey: str
class ManagedQueryResultsConfiguration:
    Enabled: bool; EncryptionConfiguration: ManagedQueryResultsEncryptionConfiguration
class ManagedQueryResultsEncryptionConfiguration:
    KmsKey: str
class MonitoringConfiguration:
    CloudWatchLoggingConfiguration: _CloudWatchLoggingConfiguration
    ManagedLoggingConfiguration: _ManagedLoggingConfiguration; S3LoggingConfiguration: _S3LoggingConfiguration
class NamedQuery:
    Name: str; Description: str; Database: str; QueryString: str; NamedQueryId: str; WorkGroup: str
class NotebookMetadata:
    NotebookId: str; Name: str; WorkGroup: str; CreationTime: str; Type: NotebookType; LastModifiedTime: str
class NotebookSessionSummary:
    SessionId: str; CreationTime: str
class PreparedStatement:
    StatementName: str; QueryStatement: str; WorkGroupName: str; Description: str; LastModifiedTime: str
class PreparedStatementSummary:
    StatementName: str; LastModifiedTime: str
class PutCapacityAssignmentConfigurationOutput:
    ...
class QueryExecution:
    QueryExecutionId: str; Query: str; StatementType: _StatementType
    ManagedQueryResultsConfiguration: _ManagedQueryResultsConfiguration; ResultConfiguration: _ResultConfiguration
    ResultReuseConfiguration: _ResultReuseConfiguration; QueryExecutionContext: _QueryExecutionContext
    Status: QueryExecutionStatus; Statistics: QueryExecutionStatistics; WorkGroup: str; EngineVersion: _EngineVersion
    ExecutionParameters: list[str]; SubstatementType: str
    QueryResultsS3AccessGrantsConfiguration: _QueryResultsS3AccessGrantsConfiguration
class QueryExecutionContext:
    Database: str; Catalog: str
class QueryExecutionStatistics:
    EngineExecutionTimeInMillis: int; DataScannedInBytes: int; DataManifestLocation: str
    TotalExecutionTimeInMillis: int; QueryQueueTimeInMillis: int; ServicePreProcessingTimeInMillis: int
    QueryPlanningTimeInMillis: int; ServiceProcessingTimeInMillis: int
    ResultReuseInformation: _ResultReuseInformation; DpuCount: float
class QueryExecutionStatus:
    State: QueryExecutionState; StateChangeReason: str; SubmissionDateTime: Any; CompletionDateTime: Any
    AthenaError: _AthenaError
class QueryResultsS3AccessGrantsConfiguration:
    EnableS3AccessGrants: bool; CreateUserLevelPrefix: bool; AuthenticationType: _AuthenticationType
class QueryRuntimeStatistics:
    Timeline: QueryRuntimeStatisticsTimeline; Rows: QueryRuntimeStatisticsRows; OutputStage: QueryStage
class QueryRuntimeStatisticsRows:
    InputRows: int; InputBytes: int; OutputBytes: int; OutputRows: int
class QueryRuntimeStatisticsTimeline:
    QueryQueueTimeInMillis: int; ServicePreProcessingTimeInMillis: int; QueryPlanningTimeInMillis: int
    EngineExecutionTimeInMillis: int; ServiceProcessingTimeInMillis: int; TotalExecutionTimeInMillis: int
class QueryStage:
    StageId: int; State: str; OutputBytes: int; OutputRows: int; InputBytes: int; InputRows: int; ExecutionTime: int
    QueryStagePlan: QueryStagePlanNode; SubStages: list[QueryStage]
class QueryStagePlanNode:
    Name: str; Identifier: str; Children: list[QueryStagePlanNode]; RemoteSources: list[str]
class ResultConfiguration:
    OutputLocation: str; EncryptionConfiguration: _EncryptionConfiguration; ExpectedBucketOwner: str
    AclConfiguration: _AclConfiguration
class ResultReuseByAgeConfiguration:
    Enabled: bool; MaxAgeInMinutes: int
class ResultReuseConfiguration:
    ResultReuseByAgeConfiguration: _ResultReuseByAgeConfiguration
class ResultReuseInformation:
    ReusedPreviousResult: bool
class ResultSet:
    Rows: list[Row]; ResultSetMetadata: _ResultSetMetadata
class ResultSetMetadata:
    ColumnInfo: list[_ColumnInfo]
class Row:
    Data: list[Datum]
class S3LoggingConfiguration:
    Enabled: bool; KmsKey: str; LogLocation: str
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class SessionConfiguration:
    ExecutionRole: str; WorkingDirectory: str; IdleTimeoutSeconds: int; SessionIdleTimeoutInMinutes: int
    EncryptionConfiguration: _EncryptionConfiguration
class SessionStatistics:
    DpuExecutionInMillis: int
class SessionStatus:
    StartDateTime: str; LastModifiedDateTime: str; EndDateTime: str; IdleSinceDateTime: str; State: SessionState
    StateChangeReason: str
class SessionSummary:
    SessionId: str; Description: str; EngineVersion: _EngineVersion; NotebookVersion: str; Status: SessionStatus
class StartCalculationExecutionResponse:
    CalculationExecutionId: str; State: CalculationExecutionState
class StartQueryExecutionOutput:
    QueryExecutionId: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class StartSessionResponse:
    SessionId: str; State: SessionState
class StopCalculationExecutionResponse:
    State: CalculationExecutionState
class StopQueryExecutionOutput:
    SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class SystemTableStatus:
    TableName: SystemTableType; Enabled: bool
class TableMetadata:
    Name: str; CreateTime: str; LastAccessTime: str; TableType: str; Columns: list[Column]
    PartitionKeys: list[Column]; Parameters: dict[str, str]
class Tag:
    Key: str; Value: str
class TagResourceOutput:
    ...
class TerminateSessionResponse:
    State: SessionState
class UnprocessedNamedQueryId:
    NamedQueryId: str; ErrorCode: str; ErrorMessage: str
class UnprocessedPreparedStatementName:
    StatementName: str; ErrorCode: str; ErrorMessage: str
class UnprocessedQueryExecutionId:
    QueryExecutionId: str; ErrorCode: str; ErrorMessage: str
class UntagResourceOutput:
    ...
class UpdateCapacityReservationOutput:
    ...
class UpdateDataCatalogOutput:
    ...
class UpdateNamedQueryOutput:
    ...
class UpdateNotebookMetadataOutput:
    ...
class UpdateNotebookOutput:
    ...
class UpdatePreparedStatementOutput:
    ...
class UpdateSystemTableConfigurationOutput:
    TableName: SystemTableName; KmsKeyArn: str; CreatedAt: str; LastModifiedAt: str
class UpdateWorkGroupOutput:
    ...
class WorkGroup:
    Name: str; State: WorkGroupState; Configuration: WorkGroupConfiguration; Description: str; CreationTime: str
    IdentityCenterApplicationArn: str
class WorkGroupConfiguration:
    ResultConfiguration: _ResultConfiguration; ManagedQueryResultsConfiguration: _ManagedQueryResultsConfiguration
    EnforceWorkGroupConfiguration: bool; PublishCloudWatchMetricsEnabled: bool; BytesScannedCutoffPerQuery: int
    RequesterPaysEnabled: bool; EngineVersion: _EngineVersion; AdditionalConfiguration: str; ExecutionRole: str
    MonitoringConfiguration: _MonitoringConfiguration; EngineConfiguration: _EngineConfiguration
    CustomerContentEncryptionConfiguration: _CustomerContentEncryptionConfiguration
    EnableMinimumEncryptionConfiguration: bool; IdentityCenterConfiguration: _IdentityCenterConfiguration
    QueryResultsS3AccessGrantsConfiguration: _QueryResultsS3AccessGrantsConfiguration
    SystemTableStatuses: list[SystemTableStatus]
class WorkGroupSummary:
    Name: str; State: WorkGroupState; Description: str; CreationTime: str; EngineVersion: _EngineVersion
    IdentityCenterApplicationArn: str

_T0 = TypeVar("_T0", default=BatchGetNamedQueryOutput)
_T1 = TypeVar("_T1", default=BatchGetPreparedStatementOutput)
_T2 = TypeVar("_T2", default=BatchGetQueryExecutionOutput)
_T3 = TypeVar("_T3", default=CancelCapacityReservationOutput)
_T4 = TypeVar("_T4", default=CreateCapacityReservationOutput)
_T5 = TypeVar("_T5", default=CreateDataCatalogOutput)
_T6 = TypeVar("_T6", default=CreateNamedQueryOutput)
_T7 = TypeVar("_T7", default=CreateNotebookOutput)
_T8 = TypeVar("_T8", default=CreatePreparedStatementOutput)
_T9 = TypeVar("_T9", default=CreatePresignedNotebookUrlResponse)
_T10 = TypeVar("_T10", default=CreateSystemTableConfigurationOutput)
_T11 = TypeVar("_T11", default=CreateWorkGroupOutput)
_T12 = TypeVar("_T12", default=DeleteCapacityReservationOutput)
_T13 = TypeVar("_T13", default=DeleteDataCatalogOutput)
_T14 = TypeVar("_T14", default=DeleteNamedQueryOutput)
_T15 = TypeVar("_T15", default=DeleteNotebookOutput)
_T16 = TypeVar("_T16", default=DeletePreparedStatementOutput)
_T17 = TypeVar("_T17", default=DeleteSystemTableConfigurationOutput)
_T18 = TypeVar("_T18", default=DeleteWorkGroupOutput)
_T19 = TypeVar("_T19", default=ExportNotebookOutput)
_T20 = TypeVar("_T20", default=GetCalculationExecutionResponse)
_T21 = TypeVar("_T21", default=GetCalculationExecutionCodeResponse)
_T22 = TypeVar("_T22", default=GetCalculationExecutionStatusResponse)
_T23 = TypeVar("_T23", default=GetCapacityAssignmentConfigurationOutput)
_T24 = TypeVar("_T24", default=GetCapacityReservationOutput)
_T25 = TypeVar("_T25", default=GetDataCatalogOutput)
_T26 = TypeVar("_T26", default=GetDatabaseOutput)
_T27 = TypeVar("_T27", default=GetNamedQueryOutput)
_T28 = TypeVar("_T28", default=GetNotebookMetadataOutput)
_T29 = TypeVar("_T29", default=GetPreparedStatementOutput)
_T30 = TypeVar("_T30", default=GetQueryExecutionOutput)
_T31 = TypeVar("_T31", default=GetQueryResultsOutput)
_T32 = TypeVar("_T32", default=GetQueryRuntimeStatisticsOutput)
_T33 = TypeVar("_T33", default=GetResourceDashboardResponse)
_T34 = TypeVar("_T34", default=GetSessionResponse)
_T35 = TypeVar("_T35", default=GetSessionEndpointResponse)
_T36 = TypeVar("_T36", default=GetSessionStatusResponse)
_T37 = TypeVar("_T37", default=GetSystemTableConfigurationOutput)
_T38 = TypeVar("_T38", default=GetTableMetadataOutput)
_T39 = TypeVar("_T39", default=GetWorkGroupOutput)
_T40 = TypeVar("_T40", default=ImportNotebookOutput)
_T41 = TypeVar("_T41", default=ListApplicationDPUSizesOutput)
_T42 = TypeVar("_T42", default=ListCalculationExecutionsResponse)
_T43 = TypeVar("_T43", default=ListCapacityReservationsOutput)
_T44 = TypeVar("_T44", default=ListDataCatalogsOutput)
_T45 = TypeVar("_T45", default=ListDatabasesOutput)
_T46 = TypeVar("_T46", default=ListEngineVersionsOutput)
_T47 = TypeVar("_T47", default=ListExecutorsResponse)
_T48 = TypeVar("_T48", default=ListNamedQueriesOutput)
_T49 = TypeVar("_T49", default=ListNotebookMetadataOutput)
_T50 = TypeVar("_T50", default=ListNotebookSessionsResponse)
_T51 = TypeVar("_T51", default=ListPreparedStatementsOutput)
_T52 = TypeVar("_T52", default=ListQueryExecutionsOutput)
_T53 = TypeVar("_T53", default=ListSessionsResponse)
_T54 = TypeVar("_T54", default=ListSystemTableStatusesOutput)
_T55 = TypeVar("_T55", default=ListTableMetadataOutput)
_T56 = TypeVar("_T56", default=ListTagsForResourceOutput)
_T57 = TypeVar("_T57", default=ListWorkGroupsOutput)
_T58 = TypeVar("_T58", default=PutCapacityAssignmentConfigurationOutput)
_T59 = TypeVar("_T59", default=StartCalculationExecutionResponse)
_T60 = TypeVar("_T60", default=StartQueryExecutionOutput)
_T61 = TypeVar("_T61", default=StartSessionResponse)
_T62 = TypeVar("_T62", default=StopCalculationExecutionResponse)
_T63 = TypeVar("_T63", default=StopQueryExecutionOutput)
_T64 = TypeVar("_T64", default=TagResourceOutput)
_T65 = TypeVar("_T65", default=TerminateSessionResponse)
_T66 = TypeVar("_T66", default=UntagResourceOutput)
_T67 = TypeVar("_T67", default=UpdateCapacityReservationOutput)
_T68 = TypeVar("_T68", default=UpdateDataCatalogOutput)
_T69 = TypeVar("_T69", default=UpdateNamedQueryOutput)
_T70 = TypeVar("_T70", default=UpdateNotebookOutput)
_T71 = TypeVar("_T71", default=UpdateNotebookMetadataOutput)
_T72 = TypeVar("_T72", default=UpdatePreparedStatementOutput)
_T73 = TypeVar("_T73", default=UpdateSystemTableConfigurationOutput)
_T74 = TypeVar("_T74", default=UpdateWorkGroupOutput)

class _BatchGetNamedQuery(CallOptions, total=False):
    NamedQueryIds: Required[Sequence[str]]
def batch_get_named_query(name: str, /, *, result: type[_T0] = ..., select: Callable[[BatchGetNamedQueryOutput], _T0] = ..., **arguments: Unpack[_BatchGetNamedQuery]) -> Task[_T0]: ...

class _BatchGetPreparedStatement(CallOptions, total=False):
    PreparedStatementNames: Required[Sequence[str]]; WorkGroup: Required[str]
def batch_get_prepared_statement(name: str, /, *, result: type[_T1] = ..., select: Callable[[BatchGetPreparedStatementOutput], _T1] = ..., **arguments: Unpack[_BatchGetPreparedStatement]) -> Task[_T1]: ...

class _BatchGetQueryExecution(CallOptions, total=False):
    QueryExecutionIds: Required[Sequence[str]]
def batch_get_query_execution(name: str, /, *, result: type[_T2] = ..., select: Callable[[BatchGetQueryExecutionOutput], _T2] = ..., **arguments: Unpack[_BatchGetQueryExecution]) -> Task[_T2]: ...

class _CancelCapacityReservation(CallOptions, total=False):
    Name: Required[str]
def cancel_capacity_reservation(name: str, /, *, result: type[_T3] = ..., select: Callable[[CancelCapacityReservationOutput], _T3] = ..., **arguments: Unpack[_CancelCapacityReservation]) -> Task[_T3]: ...

class _CreateCapacityReservation(CallOptions, total=False):
    TargetDpus: Required[int]; Name: Required[str]; Tags: Sequence[TagDict | Tag]
def create_capacity_reservation(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateCapacityReservationOutput], _T4] = ..., **arguments: Unpack[_CreateCapacityReservation]) -> Task[_T4]: ...

class _CreateDataCatalog(CallOptions, total=False):
    Name: Required[str]; Type: Required[DataCatalogType | str]; Description: str; Parameters: Mapping[str, str]
    Tags: Sequence[TagDict | Tag]
def create_data_catalog(name: str, /, *, result: type[_T5] = ..., select: Callable[[CreateDataCatalogOutput], _T5] = ..., **arguments: Unpack[_CreateDataCatalog]) -> Task[_T5]: ...

class _CreateNamedQuery(CallOptions, total=False):
    Name: Required[str]; Description: str; Database: Required[str]; QueryString: Required[str]
    ClientRequestToken: str; WorkGroup: str
def create_named_query(name: str, /, *, result: type[_T6] = ..., select: Callable[[CreateNamedQueryOutput], _T6] = ..., **arguments: Unpack[_CreateNamedQuery]) -> Task[_T6]: ...

class _CreateNotebook(CallOptions, total=False):
    WorkGroup: Required[str]; Name: Required[str]; ClientRequestToken: str
def create_notebook(name: str, /, *, result: type[_T7] = ..., select: Callable[[CreateNotebookOutput], _T7] = ..., **arguments: Unpack[_CreateNotebook]) -> Task[_T7]: ...

class _CreatePreparedStatement(CallOptions, total=False):
    StatementName: Required[str]; WorkGroup: Required[str]; QueryStatement: Required[str]; Description: str
def create_prepared_statement(name: str, /, *, result: type[_T8] = ..., select: Callable[[CreatePreparedStatementOutput], _T8] = ..., **arguments: Unpack[_CreatePreparedStatement]) -> Task[_T8]: ...

class _CreatePresignedNotebookUrl(CallOptions, total=False):
    SessionId: Required[str]
def create_presigned_notebook_url(name: str, /, *, result: type[_T9] = ..., select: Callable[[CreatePresignedNotebookUrlResponse], _T9] = ..., **arguments: Unpack[_CreatePresignedNotebookUrl]) -> Task[_T9]: ...

class _CreateSystemTableConfiguration(CallOptions, total=False):
    ClientRequestToken: str; TableName: Required[SystemTableName | str]; KmsKeyArn: str; Tags: Sequence[TagDict | Tag]
def create_system_table_configuration(name: str, /, *, result: type[_T10] = ..., select: Callable[[CreateSystemTableConfigurationOutput], _T10] = ..., **arguments: Unpack[_CreateSystemTableConfiguration]) -> Task[_T10]: ...

class _CreateWorkGroup(CallOptions, total=False):
    Name: Required[str]; Configuration: WorkGroupConfigurationDict | WorkGroupConfiguration; Description: str
    Tags: Sequence[TagDict | Tag]
def create_work_group(name: str, /, *, result: type[_T11] = ..., select: Callable[[CreateWorkGroupOutput], _T11] = ..., **arguments: Unpack[_CreateWorkGroup]) -> Task[_T11]: ...

class _DeleteCapacityReservation(CallOptions, total=False):
    Name: Required[str]
def delete_capacity_reservation(name: str, /, *, result: type[_T12] = ..., select: Callable[[DeleteCapacityReservationOutput], _T12] = ..., **arguments: Unpack[_DeleteCapacityReservation]) -> Task[_T12]: ...

class _DeleteDataCatalog(CallOptions, total=False):
    Name: Required[str]; DeleteCatalogOnly: bool
def delete_data_catalog(name: str, /, *, result: type[_T13] = ..., select: Callable[[DeleteDataCatalogOutput], _T13] = ..., **arguments: Unpack[_DeleteDataCatalog]) -> Task[_T13]: ...

class _DeleteNamedQuery(CallOptions, total=False):
    NamedQueryId: Required[str]
def delete_named_query(name: str, /, *, result: type[_T14] = ..., select: Callable[[DeleteNamedQueryOutput], _T14] = ..., **arguments: Unpack[_DeleteNamedQuery]) -> Task[_T14]: ...

class _DeleteNotebook(CallOptions, total=False):
    NotebookId: Required[str]
def delete_notebook(name: str, /, *, result: type[_T15] = ..., select: Callable[[DeleteNotebookOutput], _T15] = ..., **arguments: Unpack[_DeleteNotebook]) -> Task[_T15]: ...

class _DeletePreparedStatement(CallOptions, total=False):
    StatementName: Required[str]; WorkGroup: Required[str]
def delete_prepared_statement(name: str, /, *, result: type[_T16] = ..., select: Callable[[DeletePreparedStatementOutput], _T16] = ..., **arguments: Unpack[_DeletePreparedStatement]) -> Task[_T16]: ...

class _DeleteSystemTableConfiguration(CallOptions, total=False):
    TableName: Required[SystemTableName | str]
def delete_system_table_configuration(name: str, /, *, result: type[_T17] = ..., select: Callable[[DeleteSystemTableConfigurationOutput], _T17] = ..., **arguments: Unpack[_DeleteSystemTableConfiguration]) -> Task[_T17]: ...

class _DeleteWorkGroup(CallOptions, total=False):
    WorkGroup: Required[str]; RecursiveDeleteOption: bool
def delete_work_group(name: str, /, *, result: type[_T18] = ..., select: Callable[[DeleteWorkGroupOutput], _T18] = ..., **arguments: Unpack[_DeleteWorkGroup]) -> Task[_T18]: ...

class _ExportNotebook(CallOptions, total=False):
    NotebookId: Required[str]
def export_notebook(name: str, /, *, result: type[_T19] = ..., select: Callable[[ExportNotebookOutput], _T19] = ..., **arguments: Unpack[_ExportNotebook]) -> Task[_T19]: ...

class _GetCalculationExecution(CallOptions, total=False):
    CalculationExecutionId: Required[str]
def get_calculation_execution(name: str, /, *, result: type[_T20] = ..., select: Callable[[GetCalculationExecutionResponse], _T20] = ..., **arguments: Unpack[_GetCalculationExecution]) -> Task[_T20]: ...

class _GetCalculationExecutionCode(CallOptions, total=False):
    CalculationExecutionId: Required[str]
def get_calculation_execution_code(name: str, /, *, result: type[_T21] = ..., select: Callable[[GetCalculationExecutionCodeResponse], _T21] = ..., **arguments: Unpack[_GetCalculationExecutionCode]) -> Task[_T21]: ...

class _GetCalculationExecutionStatus(CallOptions, total=False):
    CalculationExecutionId: Required[str]
def get_calculation_execution_status(name: str, /, *, result: type[_T22] = ..., select: Callable[[GetCalculationExecutionStatusResponse], _T22] = ..., **arguments: Unpack[_GetCalculationExecutionStatus]) -> Task[_T22]: ...

class _GetCapacityAssignmentConfiguration(CallOptions, total=False):
    CapacityReservationName: Required[str]
def get_capacity_assignment_configuration(name: str, /, *, result: type[_T23] = ..., select: Callable[[GetCapacityAssignmentConfigurationOutput], _T23] = ..., **arguments: Unpack[_GetCapacityAssignmentConfiguration]) -> Task[_T23]: ...

class _GetCapacityReservation(CallOptions, total=False):
    Name: Required[str]
def get_capacity_reservation(name: str, /, *, result: type[_T24] = ..., select: Callable[[GetCapacityReservationOutput], _T24] = ..., **arguments: Unpack[_GetCapacityReservation]) -> Task[_T24]: ...

class _GetDataCatalog(CallOptions, total=False):
    Name: Required[str]; WorkGroup: str
def get_data_catalog(name: str, /, *, result: type[_T25] = ..., select: Callable[[GetDataCatalogOutput], _T25] = ..., **arguments: Unpack[_GetDataCatalog]) -> Task[_T25]: ...

class _GetDatabase(CallOptions, total=False):
    CatalogName: Required[str]; DatabaseName: Required[str]; WorkGroup: str
def get_database(name: str, /, *, result: type[_T26] = ..., select: Callable[[GetDatabaseOutput], _T26] = ..., **arguments: Unpack[_GetDatabase]) -> Task[_T26]: ...

class _GetNamedQuery(CallOptions, total=False):
    NamedQueryId: Required[str]
def get_named_query(name: str, /, *, result: type[_T27] = ..., select: Callable[[GetNamedQueryOutput], _T27] = ..., **arguments: Unpack[_GetNamedQuery]) -> Task[_T27]: ...

class _GetNotebookMetadata(CallOptions, total=False):
    NotebookId: Required[str]
def get_notebook_metadata(name: str, /, *, result: type[_T28] = ..., select: Callable[[GetNotebookMetadataOutput], _T28] = ..., **arguments: Unpack[_GetNotebookMetadata]) -> Task[_T28]: ...

class _GetPreparedStatement(CallOptions, total=False):
    StatementName: Required[str]; WorkGroup: Required[str]
def get_prepared_statement(name: str, /, *, result: type[_T29] = ..., select: Callable[[GetPreparedStatementOutput], _T29] = ..., **arguments: Unpack[_GetPreparedStatement]) -> Task[_T29]: ...

class _GetQueryExecution(CallOptions, total=False):
    QueryExecutionId: Required[str]
def get_query_execution(name: str, /, *, result: type[_T30] = ..., select: Callable[[GetQueryExecutionOutput], _T30] = ..., **arguments: Unpack[_GetQueryExecution]) -> Task[_T30]: ...

class _GetQueryResults(CallOptions, total=False):
    QueryExecutionId: Required[str]; NextToken: str; MaxResults: int; QueryResultType: _QueryResultType | str
def get_query_results(name: str, /, *, result: type[_T31] = ..., select: Callable[[GetQueryResultsOutput], _T31] = ..., **arguments: Unpack[_GetQueryResults]) -> Task[_T31]: ...

class _GetQueryRuntimeStatistics(CallOptions, total=False):
    QueryExecutionId: Required[str]
def get_query_runtime_statistics(name: str, /, *, result: type[_T32] = ..., select: Callable[[GetQueryRuntimeStatisticsOutput], _T32] = ..., **arguments: Unpack[_GetQueryRuntimeStatistics]) -> Task[_T32]: ...

class _GetResourceDashboard(CallOptions, total=False):
    ResourceARN: Required[str]
def get_resource_dashboard(name: str, /, *, result: type[_T33] = ..., select: Callable[[GetResourceDashboardResponse], _T33] = ..., **arguments: Unpack[_GetResourceDashboard]) -> Task[_T33]: ...

class _GetSession(CallOptions, total=False):
    SessionId: Required[str]
def get_session(name: str, /, *, result: type[_T34] = ..., select: Callable[[GetSessionResponse], _T34] = ..., **arguments: Unpack[_GetSession]) -> Task[_T34]: ...

class _GetSessionEndpoint(CallOptions, total=False):
    SessionId: Required[str]
def get_session_endpoint(name: str, /, *, result: type[_T35] = ..., select: Callable[[GetSessionEndpointResponse], _T35] = ..., **arguments: Unpack[_GetSessionEndpoint]) -> Task[_T35]: ...

class _GetSessionStatus(CallOptions, total=False):
    SessionId: Required[str]
def get_session_status(name: str, /, *, result: type[_T36] = ..., select: Callable[[GetSessionStatusResponse], _T36] = ..., **arguments: Unpack[_GetSessionStatus]) -> Task[_T36]: ...

class _GetSystemTableConfiguration(CallOptions, total=False):
    TableName: Required[SystemTableName | str]
def get_system_table_configuration(name: str, /, *, result: type[_T37] = ..., select: Callable[[GetSystemTableConfigurationOutput], _T37] = ..., **arguments: Unpack[_GetSystemTableConfiguration]) -> Task[_T37]: ...

class _GetTableMetadata(CallOptions, total=False):
    CatalogName: Required[str]; DatabaseName: Required[str]; TableName: Required[str]; WorkGroup: str
def get_table_metadata(name: str, /, *, result: type[_T38] = ..., select: Callable[[GetTableMetadataOutput], _T38] = ..., **arguments: Unpack[_GetTableMetadata]) -> Task[_T38]: ...

class _GetWorkGroup(CallOptions, total=False):
    WorkGroup: Required[str]
def get_work_group(name: str, /, *, result: type[_T39] = ..., select: Callable[[GetWorkGroupOutput], _T39] = ..., **arguments: Unpack[_GetWorkGroup]) -> Task[_T39]: ...

class _ImportNotebook(CallOptions, total=False):
    WorkGroup: Required[str]; Name: Required[str]; Payload: str; Type: Required[NotebookType | str]
    NotebookS3LocationUri: str; ClientRequestToken: str
def import_notebook(name: str, /, *, result: type[_T40] = ..., select: Callable[[ImportNotebookOutput], _T40] = ..., **arguments: Unpack[_ImportNotebook]) -> Task[_T40]: ...

class _ListApplicationDpuSizes(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_application_dpu_sizes(name: str, /, *, result: type[_T41] = ..., select: Callable[[ListApplicationDPUSizesOutput], _T41] = ..., **arguments: Unpack[_ListApplicationDpuSizes]) -> Task[_T41]: ...

class _ListCalculationExecutions(CallOptions, total=False):
    SessionId: Required[str]; StateFilter: CalculationExecutionState | str; MaxResults: int; NextToken: str
def list_calculation_executions(name: str, /, *, result: type[_T42] = ..., select: Callable[[ListCalculationExecutionsResponse], _T42] = ..., **arguments: Unpack[_ListCalculationExecutions]) -> Task[_T42]: ...

class _ListCapacityReservations(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_capacity_reservations(name: str, /, *, result: type[_T43] = ..., select: Callable[[ListCapacityReservationsOutput], _T43] = ..., **arguments: Unpack[_ListCapacityReservations]) -> Task[_T43]: ...

class _ListDataCatalogs(CallOptions, total=False):
    NextToken: str; MaxResults: int; WorkGroup: str
def list_data_catalogs(name: str, /, *, result: type[_T44] = ..., select: Callable[[ListDataCatalogsOutput], _T44] = ..., **arguments: Unpack[_ListDataCatalogs]) -> Task[_T44]: ...

class _ListDatabases(CallOptions, total=False):
    CatalogName: Required[str]; NextToken: str; MaxResults: int; WorkGroup: str
    AttributesToGet: Sequence[DatabaseAttributes | str]
def list_databases(name: str, /, *, result: type[_T45] = ..., select: Callable[[ListDatabasesOutput], _T45] = ..., **arguments: Unpack[_ListDatabases]) -> Task[_T45]: ...

class _ListEngineVersions(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_engine_versions(name: str, /, *, result: type[_T46] = ..., select: Callable[[ListEngineVersionsOutput], _T46] = ..., **arguments: Unpack[_ListEngineVersions]) -> Task[_T46]: ...

class _ListExecutors(CallOptions, total=False):
    SessionId: Required[str]; ExecutorStateFilter: ExecutorState | str; MaxResults: int; NextToken: str
def list_executors(name: str, /, *, result: type[_T47] = ..., select: Callable[[ListExecutorsResponse], _T47] = ..., **arguments: Unpack[_ListExecutors]) -> Task[_T47]: ...

class _ListNamedQueries(CallOptions, total=False):
    NextToken: str; MaxResults: int; WorkGroup: str
def list_named_queries(name: str, /, *, result: type[_T48] = ..., select: Callable[[ListNamedQueriesOutput], _T48] = ..., **arguments: Unpack[_ListNamedQueries]) -> Task[_T48]: ...

class _ListNotebookMetadata(CallOptions, total=False):
    Filters: FilterDefinitionDict; NextToken: str; MaxResults: int; WorkGroup: Required[str]
def list_notebook_metadata(name: str, /, *, result: type[_T49] = ..., select: Callable[[ListNotebookMetadataOutput], _T49] = ..., **arguments: Unpack[_ListNotebookMetadata]) -> Task[_T49]: ...

class _ListNotebookSessions(CallOptions, total=False):
    NotebookId: Required[str]; MaxResults: int; NextToken: str
def list_notebook_sessions(name: str, /, *, result: type[_T50] = ..., select: Callable[[ListNotebookSessionsResponse], _T50] = ..., **arguments: Unpack[_ListNotebookSessions]) -> Task[_T50]: ...

class _ListPreparedStatements(CallOptions, total=False):
    WorkGroup: Required[str]; NextToken: str; MaxResults: int
def list_prepared_statements(name: str, /, *, result: type[_T51] = ..., select: Callable[[ListPreparedStatementsOutput], _T51] = ..., **arguments: Unpack[_ListPreparedStatements]) -> Task[_T51]: ...

class _ListQueryExecutions(CallOptions, total=False):
    NextToken: str; MaxResults: int; WorkGroup: str
def list_query_executions(name: str, /, *, result: type[_T52] = ..., select: Callable[[ListQueryExecutionsOutput], _T52] = ..., **arguments: Unpack[_ListQueryExecutions]) -> Task[_T52]: ...

class _ListSessions(CallOptions, total=False):
    WorkGroup: Required[str]; StateFilter: SessionState | str; MaxResults: int; NextToken: str
def list_sessions(name: str, /, *, result: type[_T53] = ..., select: Callable[[ListSessionsResponse], _T53] = ..., **arguments: Unpack[_ListSessions]) -> Task[_T53]: ...

class _ListSystemTableStatuses(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_system_table_statuses(name: str, /, *, result: type[_T54] = ..., select: Callable[[ListSystemTableStatusesOutput], _T54] = ..., **arguments: Unpack[_ListSystemTableStatuses]) -> Task[_T54]: ...

class _ListTableMetadata(CallOptions, total=False):
    CatalogName: Required[str]; DatabaseName: Required[str]; Expression: str; NextToken: str; MaxResults: int
    WorkGroup: str; AttributesToGet: Sequence[TableAttributes | str]
def list_table_metadata(name: str, /, *, result: type[_T55] = ..., select: Callable[[ListTableMetadataOutput], _T55] = ..., **arguments: Unpack[_ListTableMetadata]) -> Task[_T55]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceARN: Required[str]; NextToken: str; MaxResults: int
def list_tags_for_resource(name: str, /, *, result: type[_T56] = ..., select: Callable[[ListTagsForResourceOutput], _T56] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T56]: ...

class _ListWorkGroups(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_work_groups(name: str, /, *, result: type[_T57] = ..., select: Callable[[ListWorkGroupsOutput], _T57] = ..., **arguments: Unpack[_ListWorkGroups]) -> Task[_T57]: ...

class _PutCapacityAssignmentConfiguration(CallOptions, total=False):
    CapacityReservationName: Required[str]
    CapacityAssignments: Required[Sequence[CapacityAssignmentDict | CapacityAssignment]]
def put_capacity_assignment_configuration(name: str, /, *, result: type[_T58] = ..., select: Callable[[PutCapacityAssignmentConfigurationOutput], _T58] = ..., **arguments: Unpack[_PutCapacityAssignmentConfiguration]) -> Task[_T58]: ...

class _StartCalculationExecution(CallOptions, total=False):
    SessionId: Required[str]; Description: str; CalculationConfiguration: CalculationConfigurationDict; CodeBlock: str
    ClientRequestToken: str
def start_calculation_execution(name: str, /, *, result: type[_T59] = ..., select: Callable[[StartCalculationExecutionResponse], _T59] = ..., **arguments: Unpack[_StartCalculationExecution]) -> Task[_T59]: ...

class _StartQueryExecution(PlainOptions, total=False):
    QueryString: Required[str]; ClientRequestToken: str
    QueryExecutionContext: QueryExecutionContextDict | _QueryExecutionContext
    ResultConfiguration: ResultConfigurationDict | _ResultConfiguration; WorkGroup: str
    ExecutionParameters: Sequence[str]
    ResultReuseConfiguration: ResultReuseConfigurationDict | _ResultReuseConfiguration
    EngineConfiguration: EngineConfigurationDict | _EngineConfiguration
@overload
def start_query_execution(name: str, /, *, result: type[_T60] = ..., select: Callable[[StartQueryExecutionOutput], _T60] = ..., **arguments: Unpack[_StartQueryExecution]) -> Task[_T60]: ...
@overload
def start_query_execution(name: str, /, *, wait: Literal[True], result: type[_T30] = ..., select: Callable[[GetQueryExecutionOutput], _T30] = ..., **arguments: Unpack[_StartQueryExecution]) -> Task[_T30]: ...

class _StartSession(CallOptions, total=False):
    Description: str; WorkGroup: Required[str]
    EngineConfiguration: Required[EngineConfigurationDict | _EngineConfiguration]; ExecutionRole: str
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration; NotebookVersion: str
    SessionIdleTimeoutInMinutes: int; ClientRequestToken: str; Tags: Sequence[TagDict | Tag]; CopyWorkGroupTags: bool
def start_session(name: str, /, *, result: type[_T61] = ..., select: Callable[[StartSessionResponse], _T61] = ..., **arguments: Unpack[_StartSession]) -> Task[_T61]: ...

class _StopCalculationExecution(CallOptions, total=False):
    CalculationExecutionId: Required[str]
def stop_calculation_execution(name: str, /, *, result: type[_T62] = ..., select: Callable[[StopCalculationExecutionResponse], _T62] = ..., **arguments: Unpack[_StopCalculationExecution]) -> Task[_T62]: ...

class _StopQueryExecution(CallOptions, total=False):
    QueryExecutionId: str
def stop_query_execution(name: str, /, *, result: type[_T63] = ..., select: Callable[[StopQueryExecutionOutput], _T63] = ..., **arguments: Unpack[_StopQueryExecution]) -> Task[_T63]: ...

class _TagResource(CallOptions, total=False):
    ResourceARN: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def tag_resource(name: str, /, *, result: type[_T64] = ..., select: Callable[[TagResourceOutput], _T64] = ..., **arguments: Unpack[_TagResource]) -> Task[_T64]: ...

class _TerminateSession(CallOptions, total=False):
    SessionId: Required[str]
def terminate_session(name: str, /, *, result: type[_T65] = ..., select: Callable[[TerminateSessionResponse], _T65] = ..., **arguments: Unpack[_TerminateSession]) -> Task[_T65]: ...

class _UntagResource(CallOptions, total=False):
    ResourceARN: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T66] = ..., select: Callable[[UntagResourceOutput], _T66] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T66]: ...

class _UpdateCapacityReservation(CallOptions, total=False):
    TargetDpus: Required[int]; Name: Required[str]
def update_capacity_reservation(name: str, /, *, result: type[_T67] = ..., select: Callable[[UpdateCapacityReservationOutput], _T67] = ..., **arguments: Unpack[_UpdateCapacityReservation]) -> Task[_T67]: ...

class _UpdateDataCatalog(CallOptions, total=False):
    Name: Required[str]; Type: Required[DataCatalogType | str]; Description: str; Parameters: Mapping[str, str]
def update_data_catalog(name: str, /, *, result: type[_T68] = ..., select: Callable[[UpdateDataCatalogOutput], _T68] = ..., **arguments: Unpack[_UpdateDataCatalog]) -> Task[_T68]: ...

class _UpdateNamedQuery(CallOptions, total=False):
    NamedQueryId: Required[str]; Name: Required[str]; Description: str; QueryString: Required[str]
def update_named_query(name: str, /, *, result: type[_T69] = ..., select: Callable[[UpdateNamedQueryOutput], _T69] = ..., **arguments: Unpack[_UpdateNamedQuery]) -> Task[_T69]: ...

class _UpdateNotebook(CallOptions, total=False):
    NotebookId: Required[str]; Payload: Required[str]; Type: Required[NotebookType | str]; SessionId: str
    ClientRequestToken: str
def update_notebook(name: str, /, *, result: type[_T70] = ..., select: Callable[[UpdateNotebookOutput], _T70] = ..., **arguments: Unpack[_UpdateNotebook]) -> Task[_T70]: ...

class _UpdateNotebookMetadata(CallOptions, total=False):
    NotebookId: Required[str]; ClientRequestToken: str; Name: Required[str]
def update_notebook_metadata(name: str, /, *, result: type[_T71] = ..., select: Callable[[UpdateNotebookMetadataOutput], _T71] = ..., **arguments: Unpack[_UpdateNotebookMetadata]) -> Task[_T71]: ...

class _UpdatePreparedStatement(CallOptions, total=False):
    StatementName: Required[str]; WorkGroup: Required[str]; QueryStatement: Required[str]; Description: str
def update_prepared_statement(name: str, /, *, result: type[_T72] = ..., select: Callable[[UpdatePreparedStatementOutput], _T72] = ..., **arguments: Unpack[_UpdatePreparedStatement]) -> Task[_T72]: ...

class _UpdateSystemTableConfiguration(CallOptions, total=False):
    TableName: Required[SystemTableName | str]; KmsKeyArn: str
def update_system_table_configuration(name: str, /, *, result: type[_T73] = ..., select: Callable[[UpdateSystemTableConfigurationOutput], _T73] = ..., **arguments: Unpack[_UpdateSystemTableConfiguration]) -> Task[_T73]: ...

class _UpdateWorkGroup(CallOptions, total=False):
    WorkGroup: Required[str]; Description: str; ConfigurationUpdates: WorkGroupConfigurationUpdatesDict
    State: WorkGroupState | str
def update_work_group(name: str, /, *, result: type[_T74] = ..., select: Callable[[UpdateWorkGroupOutput], _T74] = ..., **arguments: Unpack[_UpdateWorkGroup]) -> Task[_T74]: ...
