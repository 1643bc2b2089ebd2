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
    InternalServerException: ErrorName
    InvalidRequestException: ErrorName
    MetadataException: ErrorName
    ResourceNotFoundException: ErrorName
    SessionAlreadyExistsException: ErrorName
    TooManyRequestsException: ErrorName

errors: _Errors

class AclConfigurationDict(TypedDict, total=False):
    S3AclOption: Required[_S3AclOption | str]

class BatchGetNamedQueryInputDict(TypedDict, total=False):
    NamedQueryIds: Required[Sequence[str]]

class BatchGetPreparedStatementInputDict(TypedDict, total=False):
    PreparedStatementNames: Required[Sequence[str]]
    WorkGroup: Required[str]

class BatchGetQueryExecutionInputDict(TypedDict, total=False):
    QueryExecutionIds: Required[Sequence[str]]

class CalculationConfigurationDict(TypedDict, total=False):
    CodeBlock: str

class CancelCapacityReservationInputDict(TypedDict, total=False):
    Name: Required[str]

class CapacityAssignmentDict(TypedDict, total=False):
    WorkGroupNames: Sequence[str]

class ClassificationDict(TypedDict, total=False):
    Name: str
    Properties: Mapping[str, str]

class CloudWatchLoggingConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]
    LogGroup: str
    LogStreamNamePrefix: str
    LogTypes: Mapping[str, Sequence[str]]

class CreateCapacityReservationInputDict(TypedDict, total=False):
    TargetDpus: Required[int]
    Name: Required[str]
    Tags: Sequence[TagDict | Tag]

class CreateDataCatalogInputDict(TypedDict, total=False):
    Name: Required[str]
    Type: Required[DataCatalogType | str]
    Description: str
    Parameters: Mapping[str, str]
    Tags: Sequence[TagDict | Tag]

class CreateNamedQueryInputDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    Database: Required[str]
    QueryString: Required[str]
    ClientRequestToken: str
    WorkGroup: str

class CreateNotebookInputDict(TypedDict, total=False):
    WorkGroup: Required[str]
    Name: Required[str]
    ClientRequestToken: str

class CreatePreparedStatementInputDict(TypedDict, total=False):
    StatementName: Required[str]
    WorkGroup: Required[str]
    QueryStatement: Required[str]
    Description: str

class CreatePresignedNotebookUrlRequestDict(TypedDict, total=False):
    SessionId: Required[str]

class CreateSystemTableConfigurationInputDict(TypedDict, total=False):
    ClientRequestToken: str
    TableName: Required[SystemTableName | str]
    KmsKeyArn: str
    Tags: Sequence[TagDict | Tag]

class CreateWorkGroupInputDict(TypedDict, total=False):
    Name: Required[str]
    Configuration: WorkGroupConfigurationDict | WorkGroupConfiguration
    Description: str
    Tags: Sequence[TagDict | Tag]

class CustomerContentEncryptionConfigurationDict(TypedDict, total=False):
    KmsKey: Required[str]

class DeleteCapacityReservationInputDict(TypedDict, total=False):
    Name: Required[str]

class DeleteDataCatalogInputDict(TypedDict, total=False):
    Name: Required[str]
    DeleteCatalogOnly: bool

class DeleteNamedQueryInputDict(TypedDict, total=False):
    NamedQueryId: Required[str]

class DeleteNotebookInputDict(TypedDict, total=False):
    NotebookId: Required[str]

class DeletePreparedStatementInputDict(TypedDict, total=False):
    StatementName: Required[str]
    WorkGroup: Required[str]

class DeleteSystemTableConfigurationInputDict(TypedDict, total=False):
    TableName: Required[SystemTableName | str]

class DeleteWorkGroupInputDict(TypedDict, total=False):
    WorkGroup: Required[str]
    RecursiveDeleteOption: bool

class EncryptionConfigurationDict(TypedDict, total=False):
    EncryptionOption: Required[_EncryptionOption | str]
    KmsKey: str

class EngineConfigurationDict(TypedDict, total=False):
    CoordinatorDpuSize: int
    MaxConcurrentDpus: int
    DefaultExecutorDpuSize: int
    AdditionalConfigs: Mapping[str, str]
    SparkProperties: Mapping[str, str]
    Classifications: Sequence[ClassificationDict | Classification]

class EngineVersionDict(TypedDict, total=False):
    SelectedEngineVersion: str
    EffectiveEngineVersion: str

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
    Name: Required[str]
    WorkGroup: str

class GetDatabaseInputDict(TypedDict, total=False):
    CatalogName: Required[str]
    DatabaseName: Required[str]
    WorkGroup: str

class GetNamedQueryInputDict(TypedDict, total=False):
    NamedQueryId: Required[str]

class GetNotebookMetadataInputDict(TypedDict, total=False):
    NotebookId: Required[str]

class GetPreparedStatementInputDict(TypedDict, total=False):
    StatementName: Required[str]
    WorkGroup: Required[str]

class GetQueryExecutionInputDict(TypedDict, total=False):
    QueryExecutionId: Required[str]

class GetQueryResultsInputDict(TypedDict, total=False):
    QueryExecutionId: Required[str]
    NextToken: str
    MaxResults: int
    QueryResultType: _QueryResultType | str

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
    CatalogName: Required[str]
    DatabaseName: Required[str]
    TableName: Required[str]
    WorkGroup: str

class GetWorkGroupInputDict(TypedDict, total=False):
    WorkGroup: Required[str]

class IdentityCenterConfigurationDict(TypedDict, total=False):
    EnableIdentityCenter: bool
    IdentityCenterInstanceArn: str

class ImportNotebookInputDict(TypedDict, total=False):
    WorkGroup: Required[str]
    Name: Required[str]
    Payload: str
    Type: Required[NotebookType | str]
    NotebookS3LocationUri: str
    ClientRequestToken: str

class ListApplicationDPUSizesInputDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class ListCalculationExecutionsRequestDict(TypedDict, total=False):
    SessionId: Required[str]
    StateFilter: CalculationExecutionState | str
    MaxResults: int
    NextToken: str

class ListCapacityReservationsInputDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListDataCatalogsInputDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    WorkGroup: str

class ListDatabasesInputDict(TypedDict, total=False):
    CatalogName: Required[str]
    NextToken: str
    MaxResults: int
    WorkGroup: str
    AttributesToGet: Sequence[DatabaseAttributes | str]

class ListEngineVersionsInputDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListExecutorsRequestDict(TypedDict, total=False):
    SessionId: Required[str]
    ExecutorStateFilter: ExecutorState | str
    MaxResults: int
    NextToken: str

class ListNamedQueriesInputDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    WorkGroup: str

class ListNotebookMetadataInputDict(TypedDict, total=False):
    Filters: FilterDefinitionDict
    NextToken: str
    MaxResults: int
    WorkGroup: Required[str]

class ListNotebookSessionsRequestDict(TypedDict, total=False):
    NotebookId: Required[str]
    MaxResults: int
    NextToken: str

class ListPreparedStatementsInputDict(TypedDict, total=False):
    WorkGroup: Required[str]
    NextToken: str
    MaxResults: int

class ListQueryExecutionsInputDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    WorkGroup: str

class ListSessionsRequestDict(TypedDict, total=False):
    WorkGroup: Required[str]
    StateFilter: SessionState | str
    MaxResults: int
    NextToken: str

class ListSystemTableStatusesInputDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListTableMetadataInputDict(TypedDict, total=False):
    CatalogName: Required[str]
    DatabaseName: Required[str]
    Expression: str
    NextToken: str
    MaxResults: int
    WorkGroup: str
    AttributesToGet: Sequence[TableAttributes | str]

class ListTagsForResourceInputDict(TypedDict, total=False):
    ResourceARN: Required[str]
    NextToken: str
    MaxResults: int

class ListWorkGroupsInputDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ManagedLoggingConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]
    KmsKey: str

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
    Database: str
    Catalog: str

class QueryResultsS3AccessGrantsConfigurationDict(TypedDict, total=False):
    EnableS3AccessGrants: Required[bool]
    CreateUserLevelPrefix: bool
    AuthenticationType: Required[_AuthenticationType | str]

class ResultConfigurationDict(TypedDict, total=False):
    OutputLocation: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
    ExpectedBucketOwner: str
    AclConfiguration: AclConfigurationDict | _AclConfiguration

class ResultConfigurationUpdatesDict(TypedDict, total=False):
    OutputLocation: str
    RemoveOutputLocation: bool
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
    RemoveEncryptionConfiguration: bool
    ExpectedBucketOwner: str
    RemoveExpectedBucketOwner: bool
    AclConfiguration: AclConfigurationDict | _AclConfiguration
    RemoveAclConfiguration: bool

class ResultReuseByAgeConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]
    MaxAgeInMinutes: int

class ResultReuseConfigurationDict(TypedDict, total=False):
    ResultReuseByAgeConfiguration: ResultReuseByAgeConfigurationDict | _ResultReuseByAgeConfiguration

class S3LoggingConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]
    KmsKey: str
    LogLocation: str

class StartCalculationExecutionRequestDict(TypedDict, total=False):
    SessionId: Required[str]
    Description: str
    CalculationConfiguration: CalculationConfigurationDict
    CodeBlock: str
    ClientRequestToken: str

class StartQueryExecutionInputDict(TypedDict, total=False):
    QueryString: Required[str]
    ClientRequestToken: str
    QueryExecutionContext: QueryExecutionContextDict | _QueryExecutionContext
    ResultConfiguration: ResultConfigurationDict | _ResultConfiguration
    WorkGroup: str
    ExecutionParameters: Sequence[str]
    ResultReuseConfiguration: ResultReuseConfigurationDict | _ResultReuseConfiguration
    EngineConfiguration: EngineConfigurationDict | _EngineConfiguration

class StartSessionRequestDict(TypedDict, total=False):
    Description: str
    WorkGroup: Required[str]
    EngineConfiguration: Required[EngineConfigurationDict | _EngineConfiguration]
    ExecutionRole: str
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration
    NotebookVersion: str
    SessionIdleTimeoutInMinutes: int
    ClientRequestToken: str
    Tags: Sequence[TagDict | Tag]
    CopyWorkGroupTags: bool

class StopCalculationExecutionRequestDict(TypedDict, total=False):
    CalculationExecutionId: Required[str]

class StopQueryExecutionInputDict(TypedDict, total=False):
    QueryExecutionId: str

class SystemTableStatusDict(TypedDict, total=False):
    TableName: Required[SystemTableType | str]
    Enabled: Required[bool]

class TagDict(TypedDict, total=False):
    Key: str
    Value: str

class TagResourceInputDict(TypedDict, total=False):
    ResourceARN: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]

class TerminateSessionRequestDict(TypedDict, total=False):
    SessionId: Required[str]

class UntagResourceInputDict(TypedDict, total=False):
    ResourceARN: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateCapacityReservationInputDict(TypedDict, total=False):
    TargetDpus: Required[int]
    Name: Required[str]

class UpdateDataCatalogInputDict(TypedDict, total=False):
    Name: Required[str]
    Type: Required[DataCatalogType | str]
    Description: str
    Parameters: Mapping[str, str]

class UpdateNamedQueryInputDict(TypedDict, total=False):
    NamedQueryId: Required[str]
    Name: Required[str]
    Description: str
    QueryString: Required[str]

class UpdateNotebookInputDict(TypedDict, total=False):
    NotebookId: Required[str]
    Payload: Required[str]
    Type: Required[NotebookType | str]
    SessionId: str
    ClientRequestToken: str

class UpdateNotebookMetadataInputDict(TypedDict, total=False):
    NotebookId: Required[str]
    ClientRequestToken: str
    Name: Required[str]

class UpdatePreparedStatementInputDict(TypedDict, total=False):
    StatementName: Required[str]
    WorkGroup: Required[str]
    QueryStatement: Required[str]
    Description: str

class UpdateSystemTableConfigurationInputDict(TypedDict, total=False):
    TableName: Required[SystemTableName | str]
    KmsKeyArn: str

class UpdateWorkGroupInputDict(TypedDict, total=False):
    WorkGroup: Required[str]
    Description: str
    ConfigurationUpdates: WorkGroupConfigurationUpdatesDict
    State: WorkGroupState | str

class WorkGroupConfigurationDict(TypedDict, total=False):
    ResultConfiguration: ResultConfigurationDict | _ResultConfiguration
    ManagedQueryResultsConfiguration: ManagedQueryResultsConfigurationDict | _ManagedQueryResultsConfiguration
    EnforceWorkGroupConfiguration: bool
    PublishCloudWatchMetricsEnabled: bool
    BytesScannedCutoffPerQuery: int
    RequesterPaysEnabled: bool
    EngineVersion: EngineVersionDict | _EngineVersion
    AdditionalConfiguration: str
    ExecutionRole: str
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration
    EngineConfiguration: EngineConfigurationDict | _EngineConfiguration
    CustomerContentEncryptionConfiguration: CustomerContentEncryptionConfigurationDict | _CustomerContentEncryptionConfiguration
    EnableMinimumEncryptionConfiguration: bool
    IdentityCenterConfiguration: IdentityCenterConfigurationDict | _IdentityCenterConfiguration
    QueryResultsS3AccessGrantsConfiguration: QueryResultsS3AccessGrantsConfigurationDict | _QueryResultsS3AccessGrantsConfiguration
    SystemTableStatuses: Sequence[SystemTableStatusDict | SystemTableStatus]

class WorkGroupConfigurationUpdatesDict(TypedDict, total=False):
    EnforceWorkGroupConfiguration: bool
    ResultConfigurationUpdates: ResultConfigurationUpdatesDict
    ManagedQueryResultsConfigurationUpdates: ManagedQueryResultsConfigurationUpdatesDict
    PublishCloudWatchMetricsEnabled: bool
    BytesScannedCutoffPerQuery: int
    RemoveBytesScannedCutoffPerQuery: bool
    RequesterPaysEnabled: bool
    EngineVersion: EngineVersionDict | _EngineVersion
    RemoveCustomerContentEncryptionConfiguration: bool
    AdditionalConfiguration: str
    ExecutionRole: str
    CustomerContentEncryptionConfiguration: CustomerContentEncryptionConfigurationDict | _CustomerContentEncryptionConfiguration
    EnableMinimumEncryptionConfiguration: bool
    QueryResultsS3AccessGrantsConfiguration: QueryResultsS3AccessGrantsConfigurationDict | _QueryResultsS3AccessGrantsConfiguration
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration
    EngineConfiguration: EngineConfigurationDict | _EngineConfiguration

class AclConfiguration:
    S3AclOption: _S3AclOption

class ApplicationDPUSizes:
    ApplicationRuntimeId: str
    SupportedDPUSizes: list[int]

class AthenaError:
    ErrorCategory: int
    ErrorType: int
    Retryable: bool
    ErrorMessage: str

class BatchGetNamedQueryOutput:
    NamedQueries: list[NamedQuery]
    UnprocessedNamedQueryIds: list[UnprocessedNamedQueryId]

class BatchGetPreparedStatementOutput:
    PreparedStatements: list[PreparedStatement]
    UnprocessedPreparedStatementNames: list[UnprocessedPreparedStatementName]

class BatchGetQueryExecutionOutput:
    QueryExecutions: list[QueryExecution]
    UnprocessedQueryExecutionIds: list[UnprocessedQueryExecutionId]

class CalculationResult:
    StdOutS3Uri: str
    StdErrorS3Uri: str
    ResultS3Uri: str
    ResultType: str

class CalculationStatistics:
    DpuExecutionInMillis: int
    Progress: str

class CalculationStatus:
    SubmissionDateTime: str
    CompletionDateTime: str
    State: CalculationExecutionState
    StateChangeReason: str

class CalculationSummary:
    CalculationExecutionId: str
    Description: str
    Status: CalculationStatus

class CancelCapacityReservationOutput:
    ...

class CapacityAllocation:
    Status: CapacityAllocationStatus
    StatusMessage: str
    RequestTime: str
    RequestCompletionTime: str

class CapacityAssignment:
    WorkGroupNames: list[str]

class CapacityAssignmentConfiguration:
    CapacityReservationName: str
    CapacityAssignments: list[CapacityAssignment]

class CapacityReservation:
    Name: str
    Status: CapacityReservationStatus
    TargetDpus: int
    AllocatedDpus: int
    LastAllocation: CapacityAllocation
    LastSuccessfulAllocationTime: str
    CreationTime: str

class Classification:
    Name: str
    Properties: dict[str, str]

class CloudWatchLoggingConfiguration:
    Enabled: bool
    LogGroup: str
    LogStreamNamePrefix: str
    LogTypes: dict[str, list[str]]

class Column:
    Name: str
    Type: str
    Comment: str

class ColumnInfo:
    CatalogName: str
    SchemaName: str
    TableName: str
    Name: str
    Label: str
    Type: str
    Precision: int
    Scale: int
    Nullable: ColumnNullable
    CaseSensitive: bool

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
    NotebookUrl: str
    AuthToken: str
    AuthTokenExpirationTime: int

class CreateSystemTableConfigurationOutput:
    TableName: SystemTableName
    KmsKeyArn: str
    CreatedAt: str
    LastModifiedAt: str

class CreateWorkGroupOutput:
    ...

class CustomerContentEncryptionConfiguration:
    KmsKey: str

class DataCatalog:
    Name: str
    Description: str
    Type: DataCatalogType
    Parameters: dict[str, str]
    Status: DataCatalogStatus
    ConnectionType: _ConnectionType
    Error: str

class DataCatalogSummary:
    CatalogName: str
    Type: DataCatalogType
    Status: DataCatalogStatus
    ConnectionType: _ConnectionType
    Error: str

class Database:
    Name: str
    Description: str
    Parameters: dict[str, str]

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
    EncryptionOption: _EncryptionOption
    KmsKey: str

class EngineConfiguration:
    CoordinatorDpuSize: int
    MaxConcurrentDpus: int
    DefaultExecutorDpuSize: int
    AdditionalConfigs: dict[str, str]
    SparkProperties: dict[str, str]
    Classifications: list[Classification]

class EngineVersion:
    SelectedEngineVersion: str
    EffectiveEngineVersion: str

class ExecutorsSummary:
    ExecutorId: str
    ExecutorType: _ExecutorType
    StartDateTime: int
    TerminationDateTime: int
    ExecutorState: _ExecutorState
    ExecutorSize: int

class ExportNotebookOutput:
    NotebookMetadata: _NotebookMetadata
    Payload: str

class GetCalculationExecutionCodeResponse:
    CodeBlock: str

class GetCalculationExecutionResponse:
    CalculationExecutionId: str
    SessionId: str
    Description: str
    WorkingDirectory: str
    Status: CalculationStatus
    Statistics: CalculationStatistics
    Result: CalculationResult

class GetCalculationExecutionStatusResponse:
    Status: CalculationStatus
    Statistics: CalculationStatistics

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
    UpdateCount: int
    ResultSet: _ResultSet
    NextToken: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class GetQueryRuntimeStatisticsOutput:
    QueryRuntimeStatistics: _QueryRuntimeStatistics

class GetResourceDashboardResponse:
    Url: str

class GetSessionEndpointResponse:
    EndpointUrl: str
    AuthToken: str
    AuthTokenExpirationTime: str

class GetSessionResponse:
    SessionId: str
    Description: str
    WorkGroup: str
    EngineVersion: str
    EngineConfiguration: _EngineConfiguration
    NotebookVersion: str
    MonitoringConfiguration: _MonitoringConfiguration
    SessionConfiguration: _SessionConfiguration
    Status: SessionStatus
    Statistics: SessionStatistics

class GetSessionStatusResponse:
    SessionId: str
    Status: SessionStatus

class GetSystemTableConfigurationOutput:
    TableName: SystemTableName
    KmsKeyArn: str
    CreatedAt: str
    LastModifiedAt: str

class GetTableMetadataOutput:
    TableMetadata: _TableMetadata

class GetWorkGroupOutput:
    WorkGroup: _WorkGroup

class IdentityCenterConfiguration:
    EnableIdentityCenter: bool
    IdentityCenterInstanceArn: str

class ImportNotebookOutput:
    NotebookId: str

class ListApplicationDPUSizesOutput:
    ApplicationDPUSizes: list[_ApplicationDPUSizes]
    NextToken: str

class ListCalculationExecutionsResponse:
    NextToken: str
    Calculations: list[CalculationSummary]

class ListCapacityReservationsOutput:
    NextToken: str
    CapacityReservations: list[CapacityReservation]

class ListDataCatalogsOutput:
    DataCatalogsSummary: list[DataCatalogSummary]
    NextToken: str

class ListDatabasesOutput:
    DatabaseList: list[Database]
    NextToken: str

class ListEngineVersionsOutput:
    EngineVersions: list[EngineVersion]
    NextToken: str

class ListExecutorsResponse:
    SessionId: str
    NextToken: str
    ExecutorsSummary: list[_ExecutorsSummary]

class ListNamedQueriesOutput:
    NamedQueryIds: list[str]
    NextToken: str

class ListNotebookMetadataOutput:
    NextToken: str
    NotebookMetadataList: list[NotebookMetadata]

class ListNotebookSessionsResponse:
    NotebookSessionsList: list[NotebookSessionSummary]
    NextToken: str

class ListPreparedStatementsOutput:
    PreparedStatements: list[PreparedStatementSummary]
    NextToken: str

class ListQueryExecutionsOutput:
    QueryExecutionIds: list[str]
    NextToken: str

class ListSessionsResponse:
    NextToken: str
    Sessions: list[SessionSummary]

class ListSystemTableStatusesOutput:
    Items: list[SystemTableStatus]
    NextToken: str

class ListTableMetadataOutput:
    TableMetadataList: list[TableMetadata]
    NextToken: str

class ListTagsForResourceOutput:
    Tags: list[Tag]
    NextToken: str

class ListWorkGroupsOutput:
    WorkGroups: list[WorkGroupSummary]
    NextToken: str

class ManagedLoggingConfiguration:
    Enabled: bool
    KmsKey: str

class ManagedQueryResultsConfiguration:
    Enabled: bool
    EncryptionConfiguration: ManagedQueryResultsEncryptionConfiguration

class ManagedQueryResultsEncryptionConfiguration:
    KmsKey: str

class MonitoringConfiguration:
    CloudWatchLoggingConfiguration: _CloudWatchLoggingConfiguration
    ManagedLoggingConfiguration: _ManagedLoggingConfiguration
    S3LoggingConfiguration: _S3LoggingConfiguration

class NamedQuery:
    Name: str
    Description: str
    Database: str
    QueryString: str
    NamedQueryId: str
    WorkGroup: str

class NotebookMetadata:
    NotebookId: str
    Name: str
    WorkGroup: str
    CreationTime: str
    Type: NotebookType
    LastModifiedTime: str

class NotebookSessionSummary:
    SessionId: str
    CreationTime: str

class PreparedStatement:
    StatementName: str
    QueryStatement: str
    WorkGroupName: str
    Description: str
    LastModifiedTime: str

class PreparedStatementSummary:
    StatementName: str
    LastModifiedTime: str

class PutCapacityAssignmentConfigurationOutput:
    ...

class QueryExecution:
    QueryExecutionId: str
    Query: str
    StatementType: _StatementType
    ManagedQueryResultsConfiguration: _ManagedQueryResultsConfiguration
    ResultConfiguration: _ResultConfiguration
    ResultReuseConfiguration: _ResultReuseConfiguration
    QueryExecutionContext: _QueryExecutionContext
    Status: QueryExecutionStatus
    Statistics: QueryExecutionStatistics
    WorkGroup: str
    EngineVersion: _EngineVersion
    ExecutionParameters: list[str]
    SubstatementType: str
    QueryResultsS3AccessGrantsConfiguration: _QueryResultsS3AccessGrantsConfiguration

class QueryExecutionContext:
    Database: str
    Catalog: str

class QueryExecutionStatistics:
    EngineExecutionTimeInMillis: int
    DataScannedInBytes: int
    DataManifestLocation: str
    TotalExecutionTimeInMillis: int
    QueryQueueTimeInMillis: int
    ServicePreProcessingTimeInMillis: int
    QueryPlanningTimeInMillis: int
    ServiceProcessingTimeInMillis: int
    ResultReuseInformation: _ResultReuseInformation
    DpuCount: float

class QueryExecutionStatus:
    State: QueryExecutionState
    StateChangeReason: str
    SubmissionDateTime: Any
    CompletionDateTime: Any
    AthenaError: _AthenaError

class QueryResultsS3AccessGrantsConfiguration:
    EnableS3AccessGrants: bool
    CreateUserLevelPrefix: bool
    AuthenticationType: _AuthenticationType

class QueryRuntimeStatistics:
    Timeline: QueryRuntimeStatisticsTimeline
    Rows: QueryRuntimeStatisticsRows
    OutputStage: QueryStage

class QueryRuntimeStatisticsRows:
    InputRows: int
    InputBytes: int
    OutputBytes: int
    OutputRows: int

class QueryRuntimeStatisticsTimeline:
    QueryQueueTimeInMillis: int
    ServicePreProcessingTimeInMillis: int
    QueryPlanningTimeInMillis: int
    EngineExecutionTimeInMillis: int
    ServiceProcessingTimeInMillis: int
    TotalExecutionTimeInMillis: int

class QueryStage:
    StageId: int
    State: str
    OutputBytes: int
    OutputRows: int
    InputBytes: int
    InputRows: int
    ExecutionTime: int
    QueryStagePlan: QueryStagePlanNode
    SubStages: list[QueryStage]

class QueryStagePlanNode:
    Name: str
    Identifier: str
    Children: list[QueryStagePlanNode]
    RemoteSources: list[str]

class ResultConfiguration:
    OutputLocation: str
    EncryptionConfiguration: _EncryptionConfiguration
    ExpectedBucketOwner: str
    AclConfiguration: _AclConfiguration

class ResultReuseByAgeConfiguration:
    Enabled: bool
    MaxAgeInMinutes: int

class ResultReuseConfiguration:
    ResultReuseByAgeConfiguration: _ResultReuseByAgeConfiguration

class ResultReuseInformation:
    ReusedPreviousResult: bool

class ResultSet:
    Rows: list[Row]
    ResultSetMetadata: _ResultSetMetadata

class ResultSetMetadata:
    ColumnInfo: list[_ColumnInfo]

class Row:
    Data: list[Datum]

class S3LoggingConfiguration:
    Enabled: bool
    KmsKey: str
    LogLocation: str

class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]
    HttpHeaders: dict[str, str]
    HttpStatusCode: int

class SdkResponseMetadata:
    RequestId: str

class SessionConfiguration:
    ExecutionRole: str
    WorkingDirectory: str
    IdleTimeoutSeconds: int
    SessionIdleTimeoutInMinutes: int
    EncryptionConfiguration: _EncryptionConfiguration

class SessionStatistics:
    DpuExecutionInMillis: int

class SessionStatus:
    StartDateTime: str
    LastModifiedDateTime: str
    EndDateTime: str
    IdleSinceDateTime: str
    State: SessionState
    StateChangeReason: str

class SessionSummary:
    SessionId: str
    Description: str
    EngineVersion: _EngineVersion
    NotebookVersion: str
    Status: SessionStatus

class StartCalculationExecutionResponse:
    CalculationExecutionId: str
    State: CalculationExecutionState

class StartQueryExecutionOutput:
    QueryExecutionId: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class StartSessionResponse:
    SessionId: str
    State: SessionState

class StopCalculationExecutionResponse:
    State: CalculationExecutionState

class StopQueryExecutionOutput:
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class SystemTableStatus:
    TableName: SystemTableType
    Enabled: bool

class TableMetadata:
    Name: str
    CreateTime: str
    LastAccessTime: str
    TableType: str
    Columns: list[Column]
    PartitionKeys: list[Column]
    Parameters: dict[str, str]

class Tag:
    Key: str
    Value: str

class TagResourceOutput:
    ...

class TerminateSessionResponse:
    State: SessionState

class UnprocessedNamedQueryId:
    NamedQueryId: str
    ErrorCode: str
    ErrorMessage: str

class UnprocessedPreparedStatementName:
    StatementName: str
    ErrorCode: str
    ErrorMessage: str

class UnprocessedQueryExecutionId:
    QueryExecutionId: str
    ErrorCode: str
    ErrorMessage: str

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
    TableName: SystemTableName
    KmsKeyArn: str
    CreatedAt: str
    LastModifiedAt: str

class UpdateWorkGroupOutput:
    ...

class WorkGroup:
    Name: str
    State: WorkGroupState
    Configuration: WorkGroupConfiguration
    Description: str
    CreationTime: str
    IdentityCenterApplicationArn: str

class WorkGroupConfiguration:
    ResultConfiguration: _ResultConfiguration
    ManagedQueryResultsConfiguration: _ManagedQueryResultsConfiguration
    EnforceWorkGroupConfiguration: bool
    PublishCloudWatchMetricsEnabled: bool
    BytesScannedCutoffPerQuery: int
    RequesterPaysEnabled: bool
    EngineVersion: _EngineVersion
    AdditionalConfiguration: str
    ExecutionRole: str
    MonitoringConfiguration: _MonitoringConfiguration
    EngineConfiguration: _EngineConfiguration
    CustomerContentEncryptionConfiguration: _CustomerContentEncryptionConfiguration
    EnableMinimumEncryptionConfiguration: bool
    IdentityCenterConfiguration: _IdentityCenterConfiguration
    QueryResultsS3AccessGrantsConfiguration: _QueryResultsS3AccessGrantsConfiguration
    SystemTableStatuses: list[SystemTableStatus]

class WorkGroupSummary:
    Name: str
    State: WorkGroupState
    Description: str
    CreationTime: str
    EngineVersion: _EngineVersion
    IdentityCenterApplicationArn: str

_BatchGetNamedQuery = TypeVar("_BatchGetNamedQuery", default=BatchGetNamedQueryOutput)
_BatchGetPreparedStatement = TypeVar("_BatchGetPreparedStatement", default=BatchGetPreparedStatementOutput)
_BatchGetQueryExecution = TypeVar("_BatchGetQueryExecution", default=BatchGetQueryExecutionOutput)
_CancelCapacityReservation = TypeVar("_CancelCapacityReservation", default=CancelCapacityReservationOutput)
_CreateCapacityReservation = TypeVar("_CreateCapacityReservation", default=CreateCapacityReservationOutput)
_CreateDataCatalog = TypeVar("_CreateDataCatalog", default=CreateDataCatalogOutput)
_CreateNamedQuery = TypeVar("_CreateNamedQuery", default=CreateNamedQueryOutput)
_CreateNotebook = TypeVar("_CreateNotebook", default=CreateNotebookOutput)
_CreatePreparedStatement = TypeVar("_CreatePreparedStatement", default=CreatePreparedStatementOutput)
_CreatePresignedNotebookUrl = TypeVar("_CreatePresignedNotebookUrl", default=CreatePresignedNotebookUrlResponse)
_CreateSystemTableConfiguration = TypeVar("_CreateSystemTableConfiguration", default=CreateSystemTableConfigurationOutput)
_CreateWorkGroup = TypeVar("_CreateWorkGroup", default=CreateWorkGroupOutput)
_DeleteCapacityReservation = TypeVar("_DeleteCapacityReservation", default=DeleteCapacityReservationOutput)
_DeleteDataCatalog = TypeVar("_DeleteDataCatalog", default=DeleteDataCatalogOutput)
_DeleteNamedQuery = TypeVar("_DeleteNamedQuery", default=DeleteNamedQueryOutput)
_DeleteNotebook = TypeVar("_DeleteNotebook", default=DeleteNotebookOutput)
_DeletePreparedStatement = TypeVar("_DeletePreparedStatement", default=DeletePreparedStatementOutput)
_DeleteSystemTableConfiguration = TypeVar("_DeleteSystemTableConfiguration", default=DeleteSystemTableConfigurationOutput)
_DeleteWorkGroup = TypeVar("_DeleteWorkGroup", default=DeleteWorkGroupOutput)
_ExportNotebook = TypeVar("_ExportNotebook", default=ExportNotebookOutput)
_GetCalculationExecution = TypeVar("_GetCalculationExecution", default=GetCalculationExecutionResponse)
_GetCalculationExecutionCode = TypeVar("_GetCalculationExecutionCode", default=GetCalculationExecutionCodeResponse)
_GetCalculationExecutionStatus = TypeVar("_GetCalculationExecutionStatus", default=GetCalculationExecutionStatusResponse)
_GetCapacityAssignmentConfiguration = TypeVar("_GetCapacityAssignmentConfiguration", default=GetCapacityAssignmentConfigurationOutput)
_GetCapacityReservation = TypeVar("_GetCapacityReservation", default=GetCapacityReservationOutput)
_GetDataCatalog = TypeVar("_GetDataCatalog", default=GetDataCatalogOutput)
_GetDatabase = TypeVar("_GetDatabase", default=GetDatabaseOutput)
_GetNamedQuery = TypeVar("_GetNamedQuery", default=GetNamedQueryOutput)
_GetNotebookMetadata = TypeVar("_GetNotebookMetadata", default=GetNotebookMetadataOutput)
_GetPreparedStatement = TypeVar("_GetPreparedStatement", default=GetPreparedStatementOutput)
_GetQueryExecution = TypeVar("_GetQueryExecution", default=GetQueryExecutionOutput)
_GetQueryResults = TypeVar("_GetQueryResults", default=GetQueryResultsOutput)
_GetQueryRuntimeStatistics = TypeVar("_GetQueryRuntimeStatistics", default=GetQueryRuntimeStatisticsOutput)
_GetResourceDashboard = TypeVar("_GetResourceDashboard", default=GetResourceDashboardResponse)
_GetSession = TypeVar("_GetSession", default=GetSessionResponse)
_GetSessionEndpoint = TypeVar("_GetSessionEndpoint", default=GetSessionEndpointResponse)
_GetSessionStatus = TypeVar("_GetSessionStatus", default=GetSessionStatusResponse)
_GetSystemTableConfiguration = TypeVar("_GetSystemTableConfiguration", default=GetSystemTableConfigurationOutput)
_GetTableMetadata = TypeVar("_GetTableMetadata", default=GetTableMetadataOutput)
_GetWorkGroup = TypeVar("_GetWorkGroup", default=GetWorkGroupOutput)
_ImportNotebook = TypeVar("_ImportNotebook", default=ImportNotebookOutput)
_ListApplicationDpuSizes = TypeVar("_ListApplicationDpuSizes", default=ListApplicationDPUSizesOutput)
_ListCalculationExecutions = TypeVar("_ListCalculationExecutions", default=ListCalculationExecutionsResponse)
_ListCapacityReservations = TypeVar("_ListCapacityReservations", default=ListCapacityReservationsOutput)
_ListDataCatalogs = TypeVar("_ListDataCatalogs", default=ListDataCatalogsOutput)
_ListDatabases = TypeVar("_ListDatabases", default=ListDatabasesOutput)
_ListEngineVersions = TypeVar("_ListEngineVersions", default=ListEngineVersionsOutput)
_ListExecutors = TypeVar("_ListExecutors", default=ListExecutorsResponse)
_ListNamedQueries = TypeVar("_ListNamedQueries", default=ListNamedQueriesOutput)
_ListNotebookMetadata = TypeVar("_ListNotebookMetadata", default=ListNotebookMetadataOutput)
_ListNotebookSessions = TypeVar("_ListNotebookSessions", default=ListNotebookSessionsResponse)
_ListPreparedStatements = TypeVar("_ListPreparedStatements", default=ListPreparedStatementsOutput)
_ListQueryExecutions = TypeVar("_ListQueryExecutions", default=ListQueryExecutionsOutput)
_ListSessions = TypeVar("_ListSessions", default=ListSessionsResponse)
_ListSystemTableStatuses = TypeVar("_ListSystemTableStatuses", default=ListSystemTableStatusesOutput)
_ListTableMetadata = TypeVar("_ListTableMetadata", default=ListTableMetadataOutput)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceOutput)
_ListWorkGroups = TypeVar("_ListWorkGroups", default=ListWorkGroupsOutput)
_PutCapacityAssignmentConfiguration = TypeVar("_PutCapacityAssignmentConfiguration", default=PutCapacityAssignmentConfigurationOutput)
_StartCalculationExecution = TypeVar("_StartCalculationExecution", default=StartCalculationExecutionResponse)
_StartQueryExecution = TypeVar("_StartQueryExecution", default=StartQueryExecutionOutput)
_StartQueryExecutionWaited = TypeVar("_StartQueryExecutionWaited", default=GetQueryExecutionOutput)
_StartSession = TypeVar("_StartSession", default=StartSessionResponse)
_StopCalculationExecution = TypeVar("_StopCalculationExecution", default=StopCalculationExecutionResponse)
_StopQueryExecution = TypeVar("_StopQueryExecution", default=StopQueryExecutionOutput)
_TagResource = TypeVar("_TagResource", default=TagResourceOutput)
_TerminateSession = TypeVar("_TerminateSession", default=TerminateSessionResponse)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceOutput)
_UpdateCapacityReservation = TypeVar("_UpdateCapacityReservation", default=UpdateCapacityReservationOutput)
_UpdateDataCatalog = TypeVar("_UpdateDataCatalog", default=UpdateDataCatalogOutput)
_UpdateNamedQuery = TypeVar("_UpdateNamedQuery", default=UpdateNamedQueryOutput)
_UpdateNotebook = TypeVar("_UpdateNotebook", default=UpdateNotebookOutput)
_UpdateNotebookMetadata = TypeVar("_UpdateNotebookMetadata", default=UpdateNotebookMetadataOutput)
_UpdatePreparedStatement = TypeVar("_UpdatePreparedStatement", default=UpdatePreparedStatementOutput)
_UpdateSystemTableConfiguration = TypeVar("_UpdateSystemTableConfiguration", default=UpdateSystemTableConfigurationOutput)
_UpdateWorkGroup = TypeVar("_UpdateWorkGroup", default=UpdateWorkGroupOutput)

def batch_get_named_query(
    name: str,
    /,
    *,
    NamedQueryIds: Sequence[str],
    result: type[_BatchGetNamedQuery] = ...,
    select: Callable[[BatchGetNamedQueryOutput], _BatchGetNamedQuery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetNamedQuery]: ...

def batch_get_prepared_statement(
    name: str,
    /,
    *,
    PreparedStatementNames: Sequence[str],
    WorkGroup: str,
    result: type[_BatchGetPreparedStatement] = ...,
    select: Callable[[BatchGetPreparedStatementOutput], _BatchGetPreparedStatement] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetPreparedStatement]: ...

def batch_get_query_execution(
    name: str,
    /,
    *,
    QueryExecutionIds: Sequence[str],
    result: type[_BatchGetQueryExecution] = ...,
    select: Callable[[BatchGetQueryExecutionOutput], _BatchGetQueryExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetQueryExecution]: ...

def cancel_capacity_reservation(
    name: str,
    /,
    *,
    Name: str,
    result: type[_CancelCapacityReservation] = ...,
    select: Callable[[CancelCapacityReservationOutput], _CancelCapacityReservation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelCapacityReservation]: ...

def create_capacity_reservation(
    name: str,
    /,
    *,
    TargetDpus: int,
    Name: str,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateCapacityReservation] = ...,
    select: Callable[[CreateCapacityReservationOutput], _CreateCapacityReservation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateCapacityReservation]: ...

def create_data_catalog(
    name: str,
    /,
    *,
    Name: str,
    Type: DataCatalogType | str,
    Description: str = ...,
    Parameters: Mapping[str, str] = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateDataCatalog] = ...,
    select: Callable[[CreateDataCatalogOutput], _CreateDataCatalog] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDataCatalog]: ...

def create_named_query(
    name: str,
    /,
    *,
    Name: str,
    Database: str,
    QueryString: str,
    Description: str = ...,
    ClientRequestToken: str = ...,
    WorkGroup: str = ...,
    result: type[_CreateNamedQuery] = ...,
    select: Callable[[CreateNamedQueryOutput], _CreateNamedQuery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateNamedQuery]: ...

def create_notebook(
    name: str,
    /,
    *,
    WorkGroup: str,
    Name: str,
    ClientRequestToken: str = ...,
    result: type[_CreateNotebook] = ...,
    select: Callable[[CreateNotebookOutput], _CreateNotebook] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateNotebook]: ...

def create_prepared_statement(
    name: str,
    /,
    *,
    StatementName: str,
    WorkGroup: str,
    QueryStatement: str,
    Description: str = ...,
    result: type[_CreatePreparedStatement] = ...,
    select: Callable[[CreatePreparedStatementOutput], _CreatePreparedStatement] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreatePreparedStatement]: ...

def create_presigned_notebook_url(
    name: str,
    /,
    *,
    SessionId: str,
    result: type[_CreatePresignedNotebookUrl] = ...,
    select: Callable[[CreatePresignedNotebookUrlResponse], _CreatePresignedNotebookUrl] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreatePresignedNotebookUrl]: ...

def create_system_table_configuration(
    name: str,
    /,
    *,
    TableName: SystemTableName | str,
    ClientRequestToken: str = ...,
    KmsKeyArn: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateSystemTableConfiguration] = ...,
    select: Callable[[CreateSystemTableConfigurationOutput], _CreateSystemTableConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateSystemTableConfiguration]: ...

def create_work_group(
    name: str,
    /,
    *,
    Name: str,
    Configuration: WorkGroupConfigurationDict | WorkGroupConfiguration = ...,
    Description: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateWorkGroup] = ...,
    select: Callable[[CreateWorkGroupOutput], _CreateWorkGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateWorkGroup]: ...

def delete_capacity_reservation(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteCapacityReservation] = ...,
    select: Callable[[DeleteCapacityReservationOutput], _DeleteCapacityReservation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteCapacityReservation]: ...

def delete_data_catalog(
    name: str,
    /,
    *,
    Name: str,
    DeleteCatalogOnly: bool = ...,
    result: type[_DeleteDataCatalog] = ...,
    select: Callable[[DeleteDataCatalogOutput], _DeleteDataCatalog] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDataCatalog]: ...

def delete_named_query(
    name: str,
    /,
    *,
    NamedQueryId: str,
    result: type[_DeleteNamedQuery] = ...,
    select: Callable[[DeleteNamedQueryOutput], _DeleteNamedQuery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteNamedQuery]: ...

def delete_notebook(
    name: str,
    /,
    *,
    NotebookId: str,
    result: type[_DeleteNotebook] = ...,
    select: Callable[[DeleteNotebookOutput], _DeleteNotebook] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteNotebook]: ...

def delete_prepared_statement(
    name: str,
    /,
    *,
    StatementName: str,
    WorkGroup: str,
    result: type[_DeletePreparedStatement] = ...,
    select: Callable[[DeletePreparedStatementOutput], _DeletePreparedStatement] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeletePreparedStatement]: ...

def delete_system_table_configuration(
    name: str,
    /,
    *,
    TableName: SystemTableName | str,
    result: type[_DeleteSystemTableConfiguration] = ...,
    select: Callable[[DeleteSystemTableConfigurationOutput], _DeleteSystemTableConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteSystemTableConfiguration]: ...

def delete_work_group(
    name: str,
    /,
    *,
    WorkGroup: str,
    RecursiveDeleteOption: bool = ...,
    result: type[_DeleteWorkGroup] = ...,
    select: Callable[[DeleteWorkGroupOutput], _DeleteWorkGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteWorkGroup]: ...

def export_notebook(
    name: str,
    /,
    *,
    NotebookId: str,
    result: type[_ExportNotebook] = ...,
    select: Callable[[ExportNotebookOutput], _ExportNotebook] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ExportNotebook]: ...

def get_calculation_execution(
    name: str,
    /,
    *,
    CalculationExecutionId: str,
    result: type[_GetCalculationExecution] = ...,
    select: Callable[[GetCalculationExecutionResponse], _GetCalculationExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCalculationExecution]: ...

def get_calculation_execution_code(
    name: str,
    /,
    *,
    CalculationExecutionId: str,
    result: type[_GetCalculationExecutionCode] = ...,
    select: Callable[[GetCalculationExecutionCodeResponse], _GetCalculationExecutionCode] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCalculationExecutionCode]: ...

def get_calculation_execution_status(
    name: str,
    /,
    *,
    CalculationExecutionId: str,
    result: type[_GetCalculationExecutionStatus] = ...,
    select: Callable[[GetCalculationExecutionStatusResponse], _GetCalculationExecutionStatus] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCalculationExecutionStatus]: ...

def get_capacity_assignment_configuration(
    name: str,
    /,
    *,
    CapacityReservationName: str,
    result: type[_GetCapacityAssignmentConfiguration] = ...,
    select: Callable[[GetCapacityAssignmentConfigurationOutput], _GetCapacityAssignmentConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCapacityAssignmentConfiguration]: ...

def get_capacity_reservation(
    name: str,
    /,
    *,
    Name: str,
    result: type[_GetCapacityReservation] = ...,
    select: Callable[[GetCapacityReservationOutput], _GetCapacityReservation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCapacityReservation]: ...

def get_data_catalog(
    name: str,
    /,
    *,
    Name: str,
    WorkGroup: str = ...,
    result: type[_GetDataCatalog] = ...,
    select: Callable[[GetDataCatalogOutput], _GetDataCatalog] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDataCatalog]: ...

def get_database(
    name: str,
    /,
    *,
    CatalogName: str,
    DatabaseName: str,
    WorkGroup: str = ...,
    result: type[_GetDatabase] = ...,
    select: Callable[[GetDatabaseOutput], _GetDatabase] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDatabase]: ...

def get_named_query(
    name: str,
    /,
    *,
    NamedQueryId: str,
    result: type[_GetNamedQuery] = ...,
    select: Callable[[GetNamedQueryOutput], _GetNamedQuery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetNamedQuery]: ...

def get_notebook_metadata(
    name: str,
    /,
    *,
    NotebookId: str,
    result: type[_GetNotebookMetadata] = ...,
    select: Callable[[GetNotebookMetadataOutput], _GetNotebookMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetNotebookMetadata]: ...

def get_prepared_statement(
    name: str,
    /,
    *,
    StatementName: str,
    WorkGroup: str,
    result: type[_GetPreparedStatement] = ...,
    select: Callable[[GetPreparedStatementOutput], _GetPreparedStatement] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetPreparedStatement]: ...

def get_query_execution(
    name: str,
    /,
    *,
    QueryExecutionId: str,
    result: type[_GetQueryExecution] = ...,
    select: Callable[[GetQueryExecutionOutput], _GetQueryExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetQueryExecution]: ...

def get_query_results(
    name: str,
    /,
    *,
    QueryExecutionId: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    QueryResultType: QueryResultType | str = ...,
    result: type[_GetQueryResults] = ...,
    select: Callable[[GetQueryResultsOutput], _GetQueryResults] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetQueryResults]: ...

def get_query_runtime_statistics(
    name: str,
    /,
    *,
    QueryExecutionId: str,
    result: type[_GetQueryRuntimeStatistics] = ...,
    select: Callable[[GetQueryRuntimeStatisticsOutput], _GetQueryRuntimeStatistics] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetQueryRuntimeStatistics]: ...

def get_resource_dashboard(
    name: str,
    /,
    *,
    ResourceARN: str,
    result: type[_GetResourceDashboard] = ...,
    select: Callable[[GetResourceDashboardResponse], _GetResourceDashboard] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetResourceDashboard]: ...

def get_session(
    name: str,
    /,
    *,
    SessionId: str,
    result: type[_GetSession] = ...,
    select: Callable[[GetSessionResponse], _GetSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSession]: ...

def get_session_endpoint(
    name: str,
    /,
    *,
    SessionId: str,
    result: type[_GetSessionEndpoint] = ...,
    select: Callable[[GetSessionEndpointResponse], _GetSessionEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSessionEndpoint]: ...

def get_session_status(
    name: str,
    /,
    *,
    SessionId: str,
    result: type[_GetSessionStatus] = ...,
    select: Callable[[GetSessionStatusResponse], _GetSessionStatus] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSessionStatus]: ...

def get_system_table_configuration(
    name: str,
    /,
    *,
    TableName: SystemTableName | str,
    result: type[_GetSystemTableConfiguration] = ...,
    select: Callable[[GetSystemTableConfigurationOutput], _GetSystemTableConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSystemTableConfiguration]: ...

def get_table_metadata(
    name: str,
    /,
    *,
    CatalogName: str,
    DatabaseName: str,
    TableName: str,
    WorkGroup: str = ...,
    result: type[_GetTableMetadata] = ...,
    select: Callable[[GetTableMetadataOutput], _GetTableMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTableMetadata]: ...

def get_work_group(
    name: str,
    /,
    *,
    WorkGroup: str,
    result: type[_GetWorkGroup] = ...,
    select: Callable[[GetWorkGroupOutput], _GetWorkGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetWorkGroup]: ...

def import_notebook(
    name: str,
    /,
    *,
    WorkGroup: str,
    Name: str,
    Type: NotebookType | str,
    Payload: str = ...,
    NotebookS3LocationUri: str = ...,
    ClientRequestToken: str = ...,
    result: type[_ImportNotebook] = ...,
    select: Callable[[ImportNotebookOutput], _ImportNotebook] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ImportNotebook]: ...

def list_application_dpu_sizes(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListApplicationDpuSizes] = ...,
    select: Callable[[ListApplicationDPUSizesOutput], _ListApplicationDpuSizes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListApplicationDpuSizes]: ...

def list_calculation_executions(
    name: str,
    /,
    *,
    SessionId: str,
    StateFilter: CalculationExecutionState | str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListCalculationExecutions] = ...,
    select: Callable[[ListCalculationExecutionsResponse], _ListCalculationExecutions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCalculationExecutions]: ...

def list_capacity_reservations(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListCapacityReservations] = ...,
    select: Callable[[ListCapacityReservationsOutput], _ListCapacityReservations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCapacityReservations]: ...

def list_data_catalogs(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    WorkGroup: str = ...,
    result: type[_ListDataCatalogs] = ...,
    select: Callable[[ListDataCatalogsOutput], _ListDataCatalogs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDataCatalogs]: ...

def list_databases(
    name: str,
    /,
    *,
    CatalogName: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    WorkGroup: str = ...,
    AttributesToGet: Sequence[DatabaseAttributes | str] = ...,
    result: type[_ListDatabases] = ...,
    select: Callable[[ListDatabasesOutput], _ListDatabases] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDatabases]: ...

def list_engine_versions(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListEngineVersions] = ...,
    select: Callable[[ListEngineVersionsOutput], _ListEngineVersions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListEngineVersions]: ...

def list_executors(
    name: str,
    /,
    *,
    SessionId: str,
    ExecutorStateFilter: ExecutorState | str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListExecutors] = ...,
    select: Callable[[ListExecutorsResponse], _ListExecutors] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListExecutors]: ...

def list_named_queries(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    WorkGroup: str = ...,
    result: type[_ListNamedQueries] = ...,
    select: Callable[[ListNamedQueriesOutput], _ListNamedQueries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListNamedQueries]: ...

def list_notebook_metadata(
    name: str,
    /,
    *,
    WorkGroup: str,
    Filters: FilterDefinitionDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListNotebookMetadata] = ...,
    select: Callable[[ListNotebookMetadataOutput], _ListNotebookMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListNotebookMetadata]: ...

def list_notebook_sessions(
    name: str,
    /,
    *,
    NotebookId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListNotebookSessions] = ...,
    select: Callable[[ListNotebookSessionsResponse], _ListNotebookSessions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListNotebookSessions]: ...

def list_prepared_statements(
    name: str,
    /,
    *,
    WorkGroup: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListPreparedStatements] = ...,
    select: Callable[[ListPreparedStatementsOutput], _ListPreparedStatements] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListPreparedStatements]: ...

def list_query_executions(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    WorkGroup: str = ...,
    result: type[_ListQueryExecutions] = ...,
    select: Callable[[ListQueryExecutionsOutput], _ListQueryExecutions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListQueryExecutions]: ...

def list_sessions(
    name: str,
    /,
    *,
    WorkGroup: str,
    StateFilter: SessionState | str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListSessions] = ...,
    select: Callable[[ListSessionsResponse], _ListSessions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSessions]: ...

def list_system_table_statuses(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListSystemTableStatuses] = ...,
    select: Callable[[ListSystemTableStatusesOutput], _ListSystemTableStatuses] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSystemTableStatuses]: ...

def list_table_metadata(
    name: str,
    /,
    *,
    CatalogName: str,
    DatabaseName: str,
    Expression: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    WorkGroup: str = ...,
    AttributesToGet: Sequence[TableAttributes | str] = ...,
    result: type[_ListTableMetadata] = ...,
    select: Callable[[ListTableMetadataOutput], _ListTableMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTableMetadata]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceARN: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceOutput], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def list_work_groups(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListWorkGroups] = ...,
    select: Callable[[ListWorkGroupsOutput], _ListWorkGroups] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListWorkGroups]: ...

def put_capacity_assignment_configuration(
    name: str,
    /,
    *,
    CapacityReservationName: str,
    CapacityAssignments: Sequence[CapacityAssignmentDict | CapacityAssignment],
    result: type[_PutCapacityAssignmentConfiguration] = ...,
    select: Callable[[PutCapacityAssignmentConfigurationOutput], _PutCapacityAssignmentConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutCapacityAssignmentConfiguration]: ...

def start_calculation_execution(
    name: str,
    /,
    *,
    SessionId: str,
    Description: str = ...,
    CalculationConfiguration: CalculationConfigurationDict = ...,
    CodeBlock: str = ...,
    ClientRequestToken: str = ...,
    result: type[_StartCalculationExecution] = ...,
    select: Callable[[StartCalculationExecutionResponse], _StartCalculationExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartCalculationExecution]: ...

@overload
def start_query_execution(
    name: str,
    /,
    *,
    QueryString: str,
    ClientRequestToken: str = ...,
    QueryExecutionContext: QueryExecutionContextDict | QueryExecutionContext = ...,
    ResultConfiguration: ResultConfigurationDict | ResultConfiguration = ...,
    WorkGroup: str = ...,
    ExecutionParameters: Sequence[str] = ...,
    ResultReuseConfiguration: ResultReuseConfigurationDict | ResultReuseConfiguration = ...,
    EngineConfiguration: EngineConfigurationDict | EngineConfiguration = ...,
    result: type[_StartQueryExecution] = ...,
    select: Callable[[StartQueryExecutionOutput], _StartQueryExecution] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartQueryExecution]: ...

@overload
def start_query_execution(
    name: str,
    /,
    *,
    QueryString: str,
    ClientRequestToken: str = ...,
    QueryExecutionContext: QueryExecutionContextDict | QueryExecutionContext = ...,
    ResultConfiguration: ResultConfigurationDict | ResultConfiguration = ...,
    WorkGroup: str = ...,
    ExecutionParameters: Sequence[str] = ...,
    ResultReuseConfiguration: ResultReuseConfigurationDict | ResultReuseConfiguration = ...,
    EngineConfiguration: EngineConfigurationDict | EngineConfiguration = ...,
    wait: Literal[True],
    result: type[_StartQueryExecutionWaited] = ...,
    select: Callable[[GetQueryExecutionOutput], _StartQueryExecutionWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartQueryExecutionWaited]: ...

def start_session(
    name: str,
    /,
    *,
    WorkGroup: str,
    EngineConfiguration: EngineConfigurationDict | EngineConfiguration,
    Description: str = ...,
    ExecutionRole: str = ...,
    MonitoringConfiguration: MonitoringConfigurationDict | MonitoringConfiguration = ...,
    NotebookVersion: str = ...,
    SessionIdleTimeoutInMinutes: int = ...,
    ClientRequestToken: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    CopyWorkGroupTags: bool = ...,
    result: type[_StartSession] = ...,
    select: Callable[[StartSessionResponse], _StartSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartSession]: ...

def stop_calculation_execution(
    name: str,
    /,
    *,
    CalculationExecutionId: str,
    result: type[_StopCalculationExecution] = ...,
    select: Callable[[StopCalculationExecutionResponse], _StopCalculationExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopCalculationExecution]: ...

def stop_query_execution(
    name: str,
    /,
    *,
    QueryExecutionId: str = ...,
    result: type[_StopQueryExecution] = ...,
    select: Callable[[StopQueryExecutionOutput], _StopQueryExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopQueryExecution]: ...

def tag_resource(
    name: str,
    /,
    *,
    ResourceARN: str,
    Tags: Sequence[TagDict | Tag],
    result: type[_TagResource] = ...,
    select: Callable[[TagResourceOutput], _TagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagResource]: ...

def terminate_session(
    name: str,
    /,
    *,
    SessionId: str,
    result: type[_TerminateSession] = ...,
    select: Callable[[TerminateSessionResponse], _TerminateSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TerminateSession]: ...

def untag_resource(
    name: str,
    /,
    *,
    ResourceARN: str,
    TagKeys: Sequence[str],
    result: type[_UntagResource] = ...,
    select: Callable[[UntagResourceOutput], _UntagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UntagResource]: ...

def update_capacity_reservation(
    name: str,
    /,
    *,
    TargetDpus: int,
    Name: str,
    result: type[_UpdateCapacityReservation] = ...,
    select: Callable[[UpdateCapacityReservationOutput], _UpdateCapacityReservation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateCapacityReservation]: ...

def update_data_catalog(
    name: str,
    /,
    *,
    Name: str,
    Type: DataCatalogType | str,
    Description: str = ...,
    Parameters: Mapping[str, str] = ...,
    result: type[_UpdateDataCatalog] = ...,
    select: Callable[[UpdateDataCatalogOutput], _UpdateDataCatalog] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDataCatalog]: ...

def update_named_query(
    name: str,
    /,
    *,
    NamedQueryId: str,
    Name: str,
    QueryString: str,
    Description: str = ...,
    result: type[_UpdateNamedQuery] = ...,
    select: Callable[[UpdateNamedQueryOutput], _UpdateNamedQuery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateNamedQuery]: ...

def update_notebook(
    name: str,
    /,
    *,
    NotebookId: str,
    Payload: str,
    Type: NotebookType | str,
    SessionId: str = ...,
    ClientRequestToken: str = ...,
    result: type[_UpdateNotebook] = ...,
    select: Callable[[UpdateNotebookOutput], _UpdateNotebook] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateNotebook]: ...

def update_notebook_metadata(
    name: str,
    /,
    *,
    NotebookId: str,
    Name: str,
    ClientRequestToken: str = ...,
    result: type[_UpdateNotebookMetadata] = ...,
    select: Callable[[UpdateNotebookMetadataOutput], _UpdateNotebookMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateNotebookMetadata]: ...

def update_prepared_statement(
    name: str,
    /,
    *,
    StatementName: str,
    WorkGroup: str,
    QueryStatement: str,
    Description: str = ...,
    result: type[_UpdatePreparedStatement] = ...,
    select: Callable[[UpdatePreparedStatementOutput], _UpdatePreparedStatement] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdatePreparedStatement]: ...

def update_system_table_configuration(
    name: str,
    /,
    *,
    TableName: SystemTableName | str,
    KmsKeyArn: str = ...,
    result: type[_UpdateSystemTableConfiguration] = ...,
    select: Callable[[UpdateSystemTableConfigurationOutput], _UpdateSystemTableConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateSystemTableConfiguration]: ...

def update_work_group(
    name: str,
    /,
    *,
    WorkGroup: str,
    Description: str = ...,
    ConfigurationUpdates: WorkGroupConfigurationUpdatesDict = ...,
    State: WorkGroupState | str = ...,
    result: type[_UpdateWorkGroup] = ...,
    select: Callable[[UpdateWorkGroupOutput], _UpdateWorkGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateWorkGroup]: ...
