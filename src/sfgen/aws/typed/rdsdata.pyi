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
    AccessDeniedException: ErrorName
    BadRequestException: ErrorName
    DatabaseErrorException: ErrorName
    DatabaseNotFoundException: ErrorName
    DatabaseResumingException: ErrorName
    DatabaseUnavailableException: ErrorName
    ForbiddenException: ErrorName
    HttpEndpointNotEnabledException: ErrorName
    InternalServerErrorException: ErrorName
    InvalidResourceStateException: ErrorName
    InvalidSecretException: ErrorName
    NotFoundException: ErrorName
    SecretsErrorException: ErrorName
    ServiceUnavailableErrorException: ErrorName
    StatementTimeoutException: ErrorName
    TransactionNotFoundException: ErrorName
    UnsupportedResultException: ErrorName

errors: _Errors

class ArrayValueDict(TypedDict, total=False):
    BooleanValues: Sequence[bool]
    LongValues: Sequence[int]
    DoubleValues: Sequence[float]
    StringValues: Sequence[str]
    ArrayValues: Sequence[ArrayValueDict | ArrayValue]

class BatchExecuteStatementRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    SecretArn: Required[str]
    Sql: Required[str]
    Database: str
    Schema: str
    ParameterSets: Sequence[Sequence[SqlParameterDict]]
    TransactionId: str

class BeginTransactionRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    SecretArn: Required[str]
    Database: str
    Schema: str

class CommitTransactionRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    SecretArn: Required[str]
    TransactionId: Required[str]

class ExecuteStatementRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    SecretArn: Required[str]
    Sql: Required[str]
    Database: str
    Schema: str
    Parameters: Sequence[SqlParameterDict]
    TransactionId: str
    IncludeResultMetadata: bool
    ContinueAfterTimeout: bool
    ResultSetOptions: ResultSetOptionsDict
    FormatRecordsAs: RecordsFormatType | str

class FieldDict(TypedDict, total=False):
    IsNull: bool
    BooleanValue: bool
    LongValue: int
    DoubleValue: float
    StringValue: str
    BlobValue: object
    ArrayValue: ArrayValueDict | _ArrayValue

class ResultSetOptionsDict(TypedDict, total=False):
    DecimalReturnType: _DecimalReturnType | str
    LongReturnType: _LongReturnType | str

class RollbackTransactionRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    SecretArn: Required[str]
    TransactionId: Required[str]

class SqlParameterDict(TypedDict, total=False):
    Name: str
    Value: FieldDict | Field
    TypeHint: _TypeHint | str

class ArrayValue:
    BooleanValues: list[bool]
    LongValues: list[int]
    DoubleValues: list[float]
    StringValues: list[str]
    ArrayValues: list[ArrayValue]

class BatchExecuteStatementResponse:
    UpdateResults: list[UpdateResult]

class BeginTransactionResponse:
    TransactionId: str

class ColumnMetadata:
    Name: str
    Type: int
    TypeName: str
    Label: str
    SchemaName: str
    TableName: str
    IsAutoIncrement: bool
    IsSigned: bool
    IsCurrency: bool
    IsCaseSensitive: bool
    Nullable: int
    Precision: int
    Scale: int
    ArrayBaseColumnType: int

class CommitTransactionResponse:
    TransactionStatus: str

class ExecuteStatementResponse:
    Records: list[list[Field]]
    ColumnMetadata: list[_ColumnMetadata]
    NumberOfRecordsUpdated: int
    GeneratedFields: list[Field]
    FormattedRecords: str

class Field:
    IsNull: bool
    BooleanValue: bool
    LongValue: int
    DoubleValue: float
    StringValue: str
    BlobValue: str
    ArrayValue: _ArrayValue

class RollbackTransactionResponse:
    TransactionStatus: str

class UpdateResult:
    GeneratedFields: list[Field]

_BatchExecuteStatement = TypeVar("_BatchExecuteStatement", default=BatchExecuteStatementResponse)
_BeginTransaction = TypeVar("_BeginTransaction", default=BeginTransactionResponse)
_CommitTransaction = TypeVar("_CommitTransaction", default=CommitTransactionResponse)
_ExecuteStatement = TypeVar("_ExecuteStatement", default=ExecuteStatementResponse)
_RollbackTransaction = TypeVar("_RollbackTransaction", default=RollbackTransactionResponse)

def batch_execute_statement(
    name: str,
    /,
    *,
    ResourceArn: str,
    SecretArn: str,
    Sql: str,
    Database: str = ...,
    Schema: str = ...,
    ParameterSets: Sequence[Sequence[SqlParameterDict]] = ...,
    TransactionId: str = ...,
    result: type[_BatchExecuteStatement] = ...,
    select: Callable[[BatchExecuteStatementResponse], _BatchExecuteStatement] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchExecuteStatement]: ...

def begin_transaction(
    name: str,
    /,
    *,
    ResourceArn: str,
    SecretArn: str,
    Database: str = ...,
    Schema: str = ...,
    result: type[_BeginTransaction] = ...,
    select: Callable[[BeginTransactionResponse], _BeginTransaction] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BeginTransaction]: ...

def commit_transaction(
    name: str,
    /,
    *,
    ResourceArn: str,
    SecretArn: str,
    TransactionId: str,
    result: type[_CommitTransaction] = ...,
    select: Callable[[CommitTransactionResponse], _CommitTransaction] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CommitTransaction]: ...

def execute_statement(
    name: str,
    /,
    *,
    ResourceArn: str,
    SecretArn: str,
    Sql: str,
    Database: str = ...,
    Schema: str = ...,
    Parameters: Sequence[SqlParameterDict] = ...,
    TransactionId: str = ...,
    IncludeResultMetadata: bool = ...,
    ContinueAfterTimeout: bool = ...,
    ResultSetOptions: ResultSetOptionsDict = ...,
    FormatRecordsAs: RecordsFormatType | str = ...,
    result: type[_ExecuteStatement] = ...,
    select: Callable[[ExecuteStatementResponse], _ExecuteStatement] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ExecuteStatement]: ...

def rollback_transaction(
    name: str,
    /,
    *,
    ResourceArn: str,
    SecretArn: str,
    TransactionId: str,
    result: type[_RollbackTransaction] = ...,
    select: Callable[[RollbackTransactionResponse], _RollbackTransaction] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RollbackTransaction]: ...
