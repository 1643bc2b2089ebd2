"""rdsdata: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

DecimalReturnType: TypeAlias = Literal["STRING", "DOUBLE_OR_LONG"]
LongReturnType: TypeAlias = Literal["STRING", "LONG"]
RecordsFormatType: TypeAlias = Literal["NONE", "JSON"]
TypeHint: TypeAlias = Literal["JSON", "UUID", "TIMESTAMP", "DATE", "TIME", "DECIMAL"]
_ArrayValue: TypeAlias = ArrayValue
_ColumnMetadata: TypeAlias = ColumnMetadata
_DecimalReturnType: TypeAlias = DecimalReturnType
_LongReturnType: TypeAlias = LongReturnType
_TypeHint: TypeAlias = TypeHint

class _Errors:
    AccessDeniedException: ErrorName; BadRequestException: ErrorName; DatabaseErrorException: ErrorName
    DatabaseNotFoundException: ErrorName; DatabaseResumingException: ErrorName
    DatabaseUnavailableException: ErrorName; ForbiddenException: ErrorName; HttpEndpointNotEnabledException: ErrorName
    InternalServerErrorException: ErrorName; InvalidResourceStateException: ErrorName
    InvalidSecretException: ErrorName; NotFoundException: ErrorName; SecretsErrorException: ErrorName
    ServiceUnavailableErrorException: ErrorName; StatementTimeoutException: ErrorName
    TransactionNotFoundException: ErrorName; UnsupportedResultException: ErrorName
errors: _Errors

class ArrayValueDict(TypedDict, total=False):
    BooleanValues: Sequence[bool]; LongValues: Sequence[int]; DoubleValues: Sequence[float]
    StringValues: Sequence[str]; ArrayValues: Sequence[ArrayValueDict | ArrayValue]
class BatchExecuteStatementRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; SecretArn: Required[str]; Sql: Required[str]; Database: str; Schema: str
    ParameterSets: Sequence[Sequence[SqlParameterDict]]; TransactionId: str
class BeginTransactionRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; SecretArn: Required[str]; Database: str; Schema: str
class CommitTransactionRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; SecretArn: Required[str]; TransactionId: Required[str]
class ExecuteStatementRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; SecretArn: Required[str]; Sql: Required[str]; Database: str; Schema: str
    Parameters: Sequence[SqlParameterDict]; TransactionId: str; IncludeResultMetadata: bool
    ContinueAfterTimeout: bool; ResultSetOptions: ResultSetOptionsDict; FormatRecordsAs: RecordsFormatType | str
class FieldDict(TypedDict, total=False):
    IsNull: bool; BooleanValue: bool; LongValue: int; DoubleValue: float; StringValue: str; BlobValue: object
    ArrayValue: ArrayValueDict | _ArrayValue
class ResultSetOptionsDict(TypedDict, total=False):
    DecimalReturnType: _DecimalReturnType | str; LongReturnType: _LongReturnType | str
class RollbackTransactionRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; SecretArn: Required[str]; TransactionId: Required[str]
class SqlParameterDict(TypedDict, total=False):
    Name: str; Value: FieldDict | Field; TypeHint: _TypeHint | str
class ArrayValue:
    BooleanValues: list[bool]; LongValues: list[int]; DoubleValues: list[float]; StringValues: list[str]
    ArrayValues: list[ArrayValue]
class BatchExecuteStatementResponse:
    UpdateResults: list[UpdateResult]
class BeginTransactionResponse:
    TransactionId: str
class ColumnMetadata:
    Name: str; Type: int; TypeName: str; Label: str; SchemaName: str; TableName: str; IsAutoIncrement: bool
    IsSigned: bool; IsCurrency: bool; IsCaseSensitive: bool; Nullable: int; Precision: int; Scale: int
    ArrayBaseColumnType: int
class CommitTransactionResponse:
    TransactionStatus: str
class ExecuteStatementResponse:
    Records: list[list[Field]]; ColumnMetadata: list[_ColumnMetadata]; NumberOfRecordsUpdated: int
    GeneratedFields: list[Field]; FormattedRecords: str
class Field:
    IsNull: bool; BooleanValue: bool; LongValue: int; DoubleValue: float; StringValue: str; BlobValue: str
    ArrayValue: _ArrayValue
class RollbackTransactionResponse:
    TransactionStatus: str
class UpdateResult:
    GeneratedFields: list[Field]

_T0 = TypeVar("_T0", default=BatchExecuteStatementResponse)
_T1 = TypeVar("_T1", default=BeginTransactionResponse)
_T2 = TypeVar("_T2", default=CommitTransactionResponse)
_T3 = TypeVar("_T3", default=ExecuteStatementResponse)
_T4 = TypeVar("_T4", default=RollbackTransactionResponse)

class _BatchExecuteStatement(CallOptions, total=False):
    ResourceArn: Required[str]; SecretArn: Required[str]; Sql: Required[str]; Database: str; Schema: str
    ParameterSets: Sequence[Sequence[SqlParameterDict]]; TransactionId: str
def batch_execute_statement(name: str, /, *, result: type[_T0] = ..., select: Callable[[BatchExecuteStatementResponse], _T0] = ..., **arguments: Unpack[_BatchExecuteStatement]) -> Task[_T0]: ...

class _BeginTransaction(CallOptions, total=False):
    ResourceArn: Required[str]; SecretArn: Required[str]; Database: str; Schema: str
def begin_transaction(name: str, /, *, result: type[_T1] = ..., select: Callable[[BeginTransactionResponse], _T1] = ..., **arguments: Unpack[_BeginTransaction]) -> Task[_T1]: ...

class _CommitTransaction(CallOptions, total=False):
    ResourceArn: Required[str]; SecretArn: Required[str]; TransactionId: Required[str]
def commit_transaction(name: str, /, *, result: type[_T2] = ..., select: Callable[[CommitTransactionResponse], _T2] = ..., **arguments: Unpack[_CommitTransaction]) -> Task[_T2]: ...

class _ExecuteStatement(CallOptions, total=False):
    ResourceArn: Required[str]; SecretArn: Required[str]; Sql: Required[str]; Database: str; Schema: str
    Parameters: Sequence[SqlParameterDict]; TransactionId: str; IncludeResultMetadata: bool
    ContinueAfterTimeout: bool; ResultSetOptions: ResultSetOptionsDict; FormatRecordsAs: RecordsFormatType | str
def execute_statement(name: str, /, *, result: type[_T3] = ..., select: Callable[[ExecuteStatementResponse], _T3] = ..., **arguments: Unpack[_ExecuteStatement]) -> Task[_T3]: ...

class _RollbackTransaction(CallOptions, total=False):
    ResourceArn: Required[str]; SecretArn: Required[str]; TransactionId: Required[str]
def rollback_transaction(name: str, /, *, result: type[_T4] = ..., select: Callable[[RollbackTransactionResponse], _T4] = ..., **arguments: Unpack[_RollbackTransaction]) -> Task[_T4]: ...
