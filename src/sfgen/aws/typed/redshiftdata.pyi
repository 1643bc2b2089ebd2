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
    ActiveSessionsExceededException: ErrorName; ActiveStatementsExceededException: ErrorName
    ActiveWaitingRequestsExceededException: ErrorName; BatchExecuteStatementException: ErrorName
    DatabaseConnectionException: ErrorName; ExecuteStatementException: ErrorName; InternalServerException: ErrorName
    QueryTimeoutException: ErrorName; ResourceNotFoundException: ErrorName; ValidationException: ErrorName
errors: _Errors

class BatchExecuteStatementInputDict(TypedDict, total=False):
    Sqls: Required[Sequence[str]]; ClusterIdentifier: str; SecretArn: str; DbUser: str; Database: str; WithEvent: bool
    StatementName: str; Parameters: Sequence[SqlParameterDict | SqlParameter]; WorkgroupName: str; ClientToken: str
    ResultFormat: ResultFormatString | str; SessionKeepAliveSeconds: int; SessionId: str
    ExecutionMode: _ExecutionMode | str; WaitTimeSeconds: int
class CancelStatementRequestDict(TypedDict, total=False):
    Id: Required[str]
class DescribeStatementRequestDict(TypedDict, total=False):
    Id: Required[str]; WaitTimeSeconds: int
class DescribeTableRequestDict(TypedDict, total=False):
    ClusterIdentifier: str; SecretArn: str; DbUser: str; Database: Required[str]; ConnectedDatabase: str; Schema: str
    Table: str; NextToken: str; MaxResults: int; WorkgroupName: str
class ExecuteStatementInputDict(TypedDict, total=False):
    Sql: Required[str]; ClusterIdentifier: str; SecretArn: str; DbUser: str; Database: str; WithEvent: bool
    StatementName: str; Parameters: Sequence[SqlParameterDict | SqlParameter]; WorkgroupName: str; ClientToken: str
    ResultFormat: ResultFormatString | str; SessionKeepAliveSeconds: int; SessionId: str; WaitTimeSeconds: int
class GetStatementResultRequestDict(TypedDict, total=False):
    Id: Required[str]; NextToken: str; WaitTimeSeconds: int
class GetStatementResultV2RequestDict(TypedDict, total=False):
    Id: Required[str]; NextToken: str; WaitTimeSeconds: int
class ListDatabasesRequestDict(TypedDict, total=False):
    ClusterIdentifier: str; Database: str; SecretArn: str; DbUser: str; NextToken: str; MaxResults: int
    WorkgroupName: str
class ListSchemasRequestDict(TypedDict, total=False):
    ClusterIdentifier: str; SecretArn: str; DbUser: str; Database: Required[str]; ConnectedDatabase: str
    SchemaPattern: str; NextToken: str; MaxResults: int; WorkgroupName: str
class ListSessionsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; SessionId: str; Status: SessionStatusString | str; RoleLevel: bool
    ClusterIdentifier: str; WorkgroupName: str; Database: str
class ListStatementsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; StatementName: str; Status: StatusString | str; RoleLevel: bool; Database: str
    ClusterIdentifier: str; WorkgroupName: str
class ListTablesRequestDict(TypedDict, total=False):
    ClusterIdentifier: str; SecretArn: str; DbUser: str; Database: Required[str]; ConnectedDatabase: str
    SchemaPattern: str; TablePattern: str; NextToken: str; MaxResults: int; WorkgroupName: str
class SqlParameterDict(TypedDict, total=False):
    Name: Required[str]; Value: Required[str]
class BatchExecuteStatementOutput:
    Id: str; CreatedAt: str; ClusterIdentifier: str; DbUser: str; DbGroups: list[str]; Database: str; SecretArn: str
    WorkgroupName: str; SessionId: str; Status: StatementStatusString; RedshiftPid: int; HasResultSet: bool
class CancelStatementResponse:
    Status: bool
class ColumnMetadata:
    IsCaseSensitive: bool; IsCurrency: bool; IsSigned: bool; Label: str; Name: str; Nullable: int; Precision: int
    Scale: int; SchemaName: str; TableName: str; TypeName: str; Length: int; ColumnDefault: str
class DescribeStatementResponse:
    Id: str; SecretArn: str; DbUser: str; Database: str; ClusterIdentifier: str; Duration: int; Error: str
    Status: StatusString; CreatedAt: str; UpdatedAt: str; RedshiftPid: int; HasResultSet: bool; QueryString: str
    ResultRows: int; ResultSize: int; RedshiftQueryId: int; RedshiftQueryUuid: str
    QueryParameters: list[SqlParameter]; SubStatements: list[SubStatementData]; WorkgroupName: str
    ResultFormat: ResultFormatString; SessionId: str; ExecutionMode: _ExecutionMode
class DescribeTableResponse:
    TableName: str; ColumnList: list[ColumnMetadata]; NextToken: str
class ExecuteStatementOutput:
    Id: str; CreatedAt: str; ClusterIdentifier: str; DbUser: str; DbGroups: list[str]; Database: str; SecretArn: str
    WorkgroupName: str; SessionId: str; Status: StatementStatusString; RedshiftPid: int; HasResultSet: bool
class Field:
    IsNull: bool; BooleanValue: bool; LongValue: int; DoubleValue: float; StringValue: str; BlobValue: str
class GetStatementResultResponse:
    Records: list[list[Field]]; ColumnMetadata: list[_ColumnMetadata]; TotalNumRows: int; NextToken: str
class GetStatementResultV2Response:
    Records: list[QueryRecords]; ColumnMetadata: list[_ColumnMetadata]; TotalNumRows: int
    ResultFormat: ResultFormatString; NextToken: str
class ListDatabasesResponse:
    Databases: list[str]; NextToken: str
class ListSchemasResponse:
    Schemas: list[str]; NextToken: str
class ListSessionsResponse:
    Sessions: list[SessionData]; NextToken: str
class ListStatementsResponse:
    Statements: list[StatementData]; NextToken: str
class ListTablesResponse:
    Tables: list[TableMember]; NextToken: str
class QueryRecords:
    CsvRecords: str
class SessionData:
    SessionId: str; Status: SessionStatusString; CreatedAt: str; UpdatedAt: str; Database: str; DbUser: str
    ClusterIdentifier: str; WorkgroupName: str; SessionAliveSeconds: int; SessionTtl: str; CurrentStatementId: str
class SqlParameter:
    Name: str; Value: str
class StatementData:
    Id: str; QueryString: str; QueryStrings: list[str]; SecretArn: str; Status: StatusString; StatementName: str
    CreatedAt: str; UpdatedAt: str; QueryParameters: list[SqlParameter]; IsBatchStatement: bool
    ResultFormat: ResultFormatString; SessionId: str
class SubStatementData:
    Id: str; Duration: int; Error: str; Status: StatementStatusString; CreatedAt: str; UpdatedAt: str
    QueryString: str; ResultRows: int; ResultSize: int; RedshiftQueryId: int; RedshiftQueryUuid: str
    HasResultSet: bool
class TableMember:
    Name: str; Type: str; Schema: str

_T0 = TypeVar("_T0", default=BatchExecuteStatementOutput)
_T1 = TypeVar("_T1", default=CancelStatementResponse)
_T2 = TypeVar("_T2", default=DescribeStatementResponse)
_T3 = TypeVar("_T3", default=DescribeTableResponse)
_T4 = TypeVar("_T4", default=ExecuteStatementOutput)
_T5 = TypeVar("_T5", default=GetStatementResultResponse)
_T6 = TypeVar("_T6", default=GetStatementResultV2Response)
_T7 = TypeVar("_T7", default=ListDatabasesResponse)
_T8 = TypeVar("_T8", default=ListSchemasResponse)
_T9 = TypeVar("_T9", default=ListSessionsResponse)
_T10 = TypeVar("_T10", default=ListStatementsResponse)
_T11 = TypeVar("_T11", default=ListTablesResponse)

class _BatchExecuteStatement(CallOptions, total=False):
    Sqls: Required[Sequence[str]]; ClusterIdentifier: str; SecretArn: str; DbUser: str; Database: str; WithEvent: bool
    StatementName: str; Parameters: Sequence[SqlParameterDict | SqlParameter]; WorkgroupName: str; ClientToken: str
    ResultFormat: ResultFormatString | str; SessionKeepAliveSeconds: int; SessionId: str
    ExecutionMode: _ExecutionMode | str; WaitTimeSeconds: int
def batch_execute_statement(name: str, /, *, result: type[_T0] = ..., select: Callable[[BatchExecuteStatementOutput], _T0] = ..., **arguments: Unpack[_BatchExecuteStatement]) -> Task[_T0]: ...

class _CancelStatement(CallOptions, total=False):
    Id: Required[str]
def cancel_statement(name: str, /, *, result: type[_T1] = ..., select: Callable[[CancelStatementResponse], _T1] = ..., **arguments: Unpack[_CancelStatement]) -> Task[_T1]: ...

class _DescribeStatement(CallOptions, total=False):
    Id: Required[str]; WaitTimeSeconds: int
def describe_statement(name: str, /, *, result: type[_T2] = ..., select: Callable[[DescribeStatementResponse], _T2] = ..., **arguments: Unpack[_DescribeStatement]) -> Task[_T2]: ...

class _DescribeTable(CallOptions, total=False):
    ClusterIdentifier: str; SecretArn: str; DbUser: str; Database: Required[str]; ConnectedDatabase: str; Schema: str
    Table: str; NextToken: str; MaxResults: int; WorkgroupName: str
def describe_table(name: str, /, *, result: type[_T3] = ..., select: Callable[[DescribeTableResponse], _T3] = ..., **arguments: Unpack[_DescribeTable]) -> Task[_T3]: ...

class _ExecuteStatement(CallOptions, total=False):
    Sql: Required[str]; ClusterIdentifier: str; SecretArn: str; DbUser: str; Database: str; WithEvent: bool
    StatementName: str; Parameters: Sequence[SqlParameterDict | SqlParameter]; WorkgroupName: str; ClientToken: str
    ResultFormat: ResultFormatString | str; SessionKeepAliveSeconds: int; SessionId: str; WaitTimeSeconds: int
def execute_statement(name: str, /, *, result: type[_T4] = ..., select: Callable[[ExecuteStatementOutput], _T4] = ..., **arguments: Unpack[_ExecuteStatement]) -> Task[_T4]: ...

class _GetStatementResult(CallOptions, total=False):
    Id: Required[str]; NextToken: str; WaitTimeSeconds: int
def get_statement_result(name: str, /, *, result: type[_T5] = ..., select: Callable[[GetStatementResultResponse], _T5] = ..., **arguments: Unpack[_GetStatementResult]) -> Task[_T5]: ...

class _GetStatementResultV2(CallOptions, total=False):
    Id: Required[str]; NextToken: str; WaitTimeSeconds: int
def get_statement_result_v2(name: str, /, *, result: type[_T6] = ..., select: Callable[[GetStatementResultV2Response], _T6] = ..., **arguments: Unpack[_GetStatementResultV2]) -> Task[_T6]: ...

class _ListDatabases(CallOptions, total=False):
    ClusterIdentifier: str; Database: str; SecretArn: str; DbUser: str; NextToken: str; MaxResults: int
    WorkgroupName: str
def list_databases(name: str, /, *, result: type[_T7] = ..., select: Callable[[ListDatabasesResponse], _T7] = ..., **arguments: Unpack[_ListDatabases]) -> Task[_T7]: ...

class _ListSchemas(CallOptions, total=False):
    ClusterIdentifier: str; SecretArn: str; DbUser: str; Database: Required[str]; ConnectedDatabase: str
    SchemaPattern: str; NextToken: str; MaxResults: int; WorkgroupName: str
def list_schemas(name: str, /, *, result: type[_T8] = ..., select: Callable[[ListSchemasResponse], _T8] = ..., **arguments: Unpack[_ListSchemas]) -> Task[_T8]: ...

class _ListSessions(CallOptions, total=False):
    NextToken: str; MaxResults: int; SessionId: str; Status: SessionStatusString | str; RoleLevel: bool
    ClusterIdentifier: str; WorkgroupName: str; Database: str
def list_sessions(name: str, /, *, result: type[_T9] = ..., select: Callable[[ListSessionsResponse], _T9] = ..., **arguments: Unpack[_ListSessions]) -> Task[_T9]: ...

class _ListStatements(CallOptions, total=False):
    NextToken: str; MaxResults: int; StatementName: str; Status: StatusString | str; RoleLevel: bool; Database: str
    ClusterIdentifier: str; WorkgroupName: str
def list_statements(name: str, /, *, result: type[_T10] = ..., select: Callable[[ListStatementsResponse], _T10] = ..., **arguments: Unpack[_ListStatements]) -> Task[_T10]: ...

class _ListTables(CallOptions, total=False):
    ClusterIdentifier: str; SecretArn: str; DbUser: str; Database: Required[str]; ConnectedDatabase: str
    SchemaPattern: str; TablePattern: str; NextToken: str; MaxResults: int; WorkgroupName: str
def list_tables(name: str, /, *, result: type[_T11] = ..., select: Callable[[ListTablesResponse], _T11] = ..., **arguments: Unpack[_ListTables]) -> Task[_T11]: ...
