"""redshiftdata: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

ExecutionMode: TypeAlias = Literal["TRANSACTION", "AUTO_COMMIT"]
ResultFormatString: TypeAlias = Literal["JSON", "CSV"]
SessionStatusString: TypeAlias = Literal["AVAILABLE", "BUSY", "CLOSED"]
StatementStatusString: TypeAlias = Literal["SUBMITTED", "PICKED", "STARTED", "FINISHED", "ABORTED", "FAILED"]
StatusString: TypeAlias = Literal["SUBMITTED", "PICKED", "STARTED", "FINISHED", "ABORTED", "FAILED", "ALL"]
_ColumnMetadata: TypeAlias = ColumnMetadata
_ExecutionMode: TypeAlias = ExecutionMode

class _Errors:
    ActiveSessionsExceededException: ErrorName
    ActiveStatementsExceededException: ErrorName
    ActiveWaitingRequestsExceededException: ErrorName
    BatchExecuteStatementException: ErrorName
    DatabaseConnectionException: ErrorName
    ExecuteStatementException: ErrorName
    InternalServerException: ErrorName
    QueryTimeoutException: ErrorName
    ResourceNotFoundException: ErrorName
    ValidationException: ErrorName

errors: _Errors

class BatchExecuteStatementInputDict(TypedDict, total=False):
    Sqls: Required[Sequence[str]]
    ClusterIdentifier: str
    SecretArn: str
    DbUser: str
    Database: str
    WithEvent: bool
    StatementName: str
    Parameters: Sequence[SqlParameterDict | SqlParameter]
    WorkgroupName: str
    ClientToken: str
    ResultFormat: ResultFormatString | str
    SessionKeepAliveSeconds: int
    SessionId: str
    ExecutionMode: _ExecutionMode | str
    WaitTimeSeconds: int

class CancelStatementRequestDict(TypedDict, total=False):
    Id: Required[str]

class DescribeStatementRequestDict(TypedDict, total=False):
    Id: Required[str]
    WaitTimeSeconds: int

class DescribeTableRequestDict(TypedDict, total=False):
    ClusterIdentifier: str
    SecretArn: str
    DbUser: str
    Database: Required[str]
    ConnectedDatabase: str
    Schema: str
    Table: str
    NextToken: str
    MaxResults: int
    WorkgroupName: str

class ExecuteStatementInputDict(TypedDict, total=False):
    Sql: Required[str]
    ClusterIdentifier: str
    SecretArn: str
    DbUser: str
    Database: str
    WithEvent: bool
    StatementName: str
    Parameters: Sequence[SqlParameterDict | SqlParameter]
    WorkgroupName: str
    ClientToken: str
    ResultFormat: ResultFormatString | str
    SessionKeepAliveSeconds: int
    SessionId: str
    WaitTimeSeconds: int

class GetStatementResultRequestDict(TypedDict, total=False):
    Id: Required[str]
    NextToken: str
    WaitTimeSeconds: int

class GetStatementResultV2RequestDict(TypedDict, total=False):
    Id: Required[str]
    NextToken: str
    WaitTimeSeconds: int

class ListDatabasesRequestDict(TypedDict, total=False):
    ClusterIdentifier: str
    Database: str
    SecretArn: str
    DbUser: str
    NextToken: str
    MaxResults: int
    WorkgroupName: str

class ListSchemasRequestDict(TypedDict, total=False):
    ClusterIdentifier: str
    SecretArn: str
    DbUser: str
    Database: Required[str]
    ConnectedDatabase: str
    SchemaPattern: str
    NextToken: str
    MaxResults: int
    WorkgroupName: str

class ListSessionsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    SessionId: str
    Status: SessionStatusString | str
    RoleLevel: bool
    ClusterIdentifier: str
    WorkgroupName: str
    Database: str

class ListStatementsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    StatementName: str
    Status: StatusString | str
    RoleLevel: bool
    Database: str
    ClusterIdentifier: str
    WorkgroupName: str

class ListTablesRequestDict(TypedDict, total=False):
    ClusterIdentifier: str
    SecretArn: str
    DbUser: str
    Database: Required[str]
    ConnectedDatabase: str
    SchemaPattern: str
    TablePattern: str
    NextToken: str
    MaxResults: int
    WorkgroupName: str

class SqlParameterDict(TypedDict, total=False):
    Name: Required[str]
    Value: Required[str]

class BatchExecuteStatementOutput:
    Id: str
    CreatedAt: str
    ClusterIdentifier: str
    DbUser: str
    DbGroups: list[str]
    Database: str
    SecretArn: str
    WorkgroupName: str
    SessionId: str
    Status: StatementStatusString
    RedshiftPid: int
    HasResultSet: bool

class CancelStatementResponse:
    Status: bool

class ColumnMetadata:
    IsCaseSensitive: bool
    IsCurrency: bool
    IsSigned: bool
    Label: str
    Name: str
    Nullable: int
    Precision: int
    Scale: int
    SchemaName: str
    TableName: str
    TypeName: str
    Length: int
    ColumnDefault: str

class DescribeStatementResponse:
    Id: str
    SecretArn: str
    DbUser: str
    Database: str
    ClusterIdentifier: str
    Duration: int
    Error: str
    Status: StatusString
    CreatedAt: str
    UpdatedAt: str
    RedshiftPid: int
    HasResultSet: bool
    QueryString: str
    ResultRows: int
    ResultSize: int
    RedshiftQueryId: int
    RedshiftQueryUuid: str
    QueryParameters: list[SqlParameter]
    SubStatements: list[SubStatementData]
    WorkgroupName: str
    ResultFormat: ResultFormatString
    SessionId: str
    ExecutionMode: _ExecutionMode

class DescribeTableResponse:
    TableName: str
    ColumnList: list[ColumnMetadata]
    NextToken: str

class ExecuteStatementOutput:
    Id: str
    CreatedAt: str
    ClusterIdentifier: str
    DbUser: str
    DbGroups: list[str]
    Database: str
    SecretArn: str
    WorkgroupName: str
    SessionId: str
    Status: StatementStatusString
    RedshiftPid: int
    HasResultSet: bool

class Field:
    IsNull: bool
    BooleanValue: bool
    LongValue: int
    DoubleValue: float
    StringValue: str
    BlobValue: str

class GetStatementResultResponse:
    Records: list[list[Field]]
    ColumnMetadata: list[_ColumnMetadata]
    TotalNumRows: int
    NextToken: str

class GetStatementResultV2Response:
    Records: list[QueryRecords]
    ColumnMetadata: list[_ColumnMetadata]
    TotalNumRows: int
    ResultFormat: ResultFormatString
    NextToken: str

class ListDatabasesResponse:
    Databases: list[str]
    NextToken: str

class ListSchemasResponse:
    Schemas: list[str]
    NextToken: str

class ListSessionsResponse:
    Sessions: list[SessionData]
    NextToken: str

class ListStatementsResponse:
    Statements: list[StatementData]
    NextToken: str

class ListTablesResponse:
    Tables: list[TableMember]
    NextToken: str

class QueryRecords:
    CsvRecords: str

class SessionData:
    SessionId: str
    Status: SessionStatusString
    CreatedAt: str
    UpdatedAt: str
    Database: str
    DbUser: str
    ClusterIdentifier: str
    WorkgroupName: str
    SessionAliveSeconds: int
    SessionTtl: str
    CurrentStatementId: str

class SqlParameter:
    Name: str
    Value: str

class StatementData:
    Id: str
    QueryString: str
    QueryStrings: list[str]
    SecretArn: str
    Status: StatusString
    StatementName: str
    CreatedAt: str
    UpdatedAt: str
    QueryParameters: list[SqlParameter]
    IsBatchStatement: bool
    ResultFormat: ResultFormatString
    SessionId: str

class SubStatementData:
    Id: str
    Duration: int
    Error: str
    Status: StatementStatusString
    CreatedAt: str
    UpdatedAt: str
    QueryString: str
    ResultRows: int
    ResultSize: int
    RedshiftQueryId: int
    RedshiftQueryUuid: str
    HasResultSet: bool

class TableMember:
    Name: str
    Type: str
    Schema: str

_BatchExecuteStatement = TypeVar("_BatchExecuteStatement", default=BatchExecuteStatementOutput)
_CancelStatement = TypeVar("_CancelStatement", default=CancelStatementResponse)
_DescribeStatement = TypeVar("_DescribeStatement", default=DescribeStatementResponse)
_DescribeTable = TypeVar("_DescribeTable", default=DescribeTableResponse)
_ExecuteStatement = TypeVar("_ExecuteStatement", default=ExecuteStatementOutput)
_GetStatementResult = TypeVar("_GetStatementResult", default=GetStatementResultResponse)
_GetStatementResultV2 = TypeVar("_GetStatementResultV2", default=GetStatementResultV2Response)
_ListDatabases = TypeVar("_ListDatabases", default=ListDatabasesResponse)
_ListSchemas = TypeVar("_ListSchemas", default=ListSchemasResponse)
_ListSessions = TypeVar("_ListSessions", default=ListSessionsResponse)
_ListStatements = TypeVar("_ListStatements", default=ListStatementsResponse)
_ListTables = TypeVar("_ListTables", default=ListTablesResponse)

def batch_execute_statement(
    name: str,
    /,
    *,
    Sqls: Sequence[str],
    ClusterIdentifier: str = ...,
    SecretArn: str = ...,
    DbUser: str = ...,
    Database: str = ...,
    WithEvent: bool = ...,
    StatementName: str = ...,
    Parameters: Sequence[SqlParameterDict | SqlParameter] = ...,
    WorkgroupName: str = ...,
    ClientToken: str = ...,
    ResultFormat: ResultFormatString | str = ...,
    SessionKeepAliveSeconds: int = ...,
    SessionId: str = ...,
    ExecutionMode: ExecutionMode | str = ...,
    WaitTimeSeconds: int = ...,
    result: type[_BatchExecuteStatement] = ...,
    select: Callable[[BatchExecuteStatementOutput], _BatchExecuteStatement] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchExecuteStatement]: ...

def cancel_statement(
    name: str,
    /,
    *,
    Id: str,
    result: type[_CancelStatement] = ...,
    select: Callable[[CancelStatementResponse], _CancelStatement] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelStatement]: ...

def describe_statement(
    name: str,
    /,
    *,
    Id: str,
    WaitTimeSeconds: int = ...,
    result: type[_DescribeStatement] = ...,
    select: Callable[[DescribeStatementResponse], _DescribeStatement] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeStatement]: ...

def describe_table(
    name: str,
    /,
    *,
    Database: str,
    ClusterIdentifier: str = ...,
    SecretArn: str = ...,
    DbUser: str = ...,
    ConnectedDatabase: str = ...,
    Schema: str = ...,
    Table: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    WorkgroupName: str = ...,
    result: type[_DescribeTable] = ...,
    select: Callable[[DescribeTableResponse], _DescribeTable] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeTable]: ...

def execute_statement(
    name: str,
    /,
    *,
    Sql: str,
    ClusterIdentifier: str = ...,
    SecretArn: str = ...,
    DbUser: str = ...,
    Database: str = ...,
    WithEvent: bool = ...,
    StatementName: str = ...,
    Parameters: Sequence[SqlParameterDict | SqlParameter] = ...,
    WorkgroupName: str = ...,
    ClientToken: str = ...,
    ResultFormat: ResultFormatString | str = ...,
    SessionKeepAliveSeconds: int = ...,
    SessionId: str = ...,
    WaitTimeSeconds: int = ...,
    result: type[_ExecuteStatement] = ...,
    select: Callable[[ExecuteStatementOutput], _ExecuteStatement] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ExecuteStatement]: ...

def get_statement_result(
    name: str,
    /,
    *,
    Id: str,
    NextToken: str = ...,
    WaitTimeSeconds: int = ...,
    result: type[_GetStatementResult] = ...,
    select: Callable[[GetStatementResultResponse], _GetStatementResult] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetStatementResult]: ...

def get_statement_result_v2(
    name: str,
    /,
    *,
    Id: str,
    NextToken: str = ...,
    WaitTimeSeconds: int = ...,
    result: type[_GetStatementResultV2] = ...,
    select: Callable[[GetStatementResultV2Response], _GetStatementResultV2] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetStatementResultV2]: ...

def list_databases(
    name: str,
    /,
    *,
    ClusterIdentifier: str = ...,
    Database: str = ...,
    SecretArn: str = ...,
    DbUser: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    WorkgroupName: str = ...,
    result: type[_ListDatabases] = ...,
    select: Callable[[ListDatabasesResponse], _ListDatabases] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDatabases]: ...

def list_schemas(
    name: str,
    /,
    *,
    Database: str,
    ClusterIdentifier: str = ...,
    SecretArn: str = ...,
    DbUser: str = ...,
    ConnectedDatabase: str = ...,
    SchemaPattern: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    WorkgroupName: str = ...,
    result: type[_ListSchemas] = ...,
    select: Callable[[ListSchemasResponse], _ListSchemas] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSchemas]: ...

def list_sessions(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    SessionId: str = ...,
    Status: SessionStatusString | str = ...,
    RoleLevel: bool = ...,
    ClusterIdentifier: str = ...,
    WorkgroupName: str = ...,
    Database: str = ...,
    result: type[_ListSessions] = ...,
    select: Callable[[ListSessionsResponse], _ListSessions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSessions]: ...

def list_statements(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    StatementName: str = ...,
    Status: StatusString | str = ...,
    RoleLevel: bool = ...,
    Database: str = ...,
    ClusterIdentifier: str = ...,
    WorkgroupName: str = ...,
    result: type[_ListStatements] = ...,
    select: Callable[[ListStatementsResponse], _ListStatements] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListStatements]: ...

def list_tables(
    name: str,
    /,
    *,
    Database: str,
    ClusterIdentifier: str = ...,
    SecretArn: str = ...,
    DbUser: str = ...,
    ConnectedDatabase: str = ...,
    SchemaPattern: str = ...,
    TablePattern: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    WorkgroupName: str = ...,
    result: type[_ListTables] = ...,
    select: Callable[[ListTablesResponse], _ListTables] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTables]: ...
