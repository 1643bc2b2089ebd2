"""databrew: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AnalyticsMode: TypeAlias = Literal["ENABLE", "DISABLE"]
CompressionFormat: TypeAlias = Literal["GZIP", "LZ4", "SNAPPY", "BZIP2", "DEFLATE", "LZO", "BROTLI", "ZSTD", "ZLIB"]
DatabaseOutputMode: TypeAlias = Literal["NEW_TABLE"]
EncryptionMode: TypeAlias = Literal["SSE-KMS", "SSE-S3"]
InputFormat: TypeAlias = Literal["CSV", "JSON", "PARQUET", "EXCEL", "ORC"]
JobRunState: TypeAlias = Literal["STARTING", "RUNNING", "STOPPING", "STOPPED", "SUCCEEDED", "FAILED", "TIMEOUT"]
JobType: TypeAlias = Literal["PROFILE", "RECIPE"]
LogSubscription: TypeAlias = Literal["ENABLE", "DISABLE"]
Order: TypeAlias = Literal["DESCENDING", "ASCENDING"]
OrderedBy: TypeAlias = Literal["LAST_MODIFIED_DATE"]
OutputFormat: TypeAlias = Literal["CSV", "JSON", "PARQUET", "GLUEPARQUET", "AVRO", "ORC", "XML", "TABLEAUHYPER"]
ParameterType: TypeAlias = Literal["Datetime", "Number", "String"]
SampleMode: TypeAlias = Literal["FULL_DATASET", "CUSTOM_ROWS"]
SampleType: TypeAlias = Literal["FIRST_N", "LAST_N", "RANDOM"]
SessionStatus: TypeAlias = Literal["ASSIGNED", "FAILED", "INITIALIZING", "PROVISIONING", "READY", "RECYCLING", "ROTATING", "TERMINATED", "TERMINATING", "UPDATING"]
Source: TypeAlias = Literal["S3", "DATA-CATALOG", "DATABASE"]
ThresholdType: TypeAlias = Literal["GREATER_THAN_OR_EQUAL", "LESS_THAN_OR_EQUAL", "GREATER_THAN", "LESS_THAN"]
ThresholdUnit: TypeAlias = Literal["COUNT", "PERCENTAGE"]
ValidationMode: TypeAlias = Literal["CHECK_ALL"]
_AllowedStatistics: TypeAlias = AllowedStatistics
_CompressionFormat: TypeAlias = CompressionFormat
_DataCatalogInputDefinition: TypeAlias = DataCatalogInputDefinition
_DatabaseInputDefinition: TypeAlias = DatabaseInputDefinition
_DatabaseOutputMode: TypeAlias = DatabaseOutputMode
_DatetimeOptions: TypeAlias = DatetimeOptions
_EncryptionMode: TypeAlias = EncryptionMode
_EntityDetectorConfiguration: TypeAlias = EntityDetectorConfiguration
_FilesLimit: TypeAlias = FilesLimit
_FormatOptions: TypeAlias = FormatOptions
_Input: TypeAlias = Input
_JobSample: TypeAlias = JobSample
_LogSubscription: TypeAlias = LogSubscription
_Metadata: TypeAlias = Metadata
_Order: TypeAlias = Order
_OrderedBy: TypeAlias = OrderedBy
_PathOptions: TypeAlias = PathOptions
_ProfileConfiguration: TypeAlias = ProfileConfiguration
_RecipeReference: TypeAlias = RecipeReference
_RecipeStep: TypeAlias = RecipeStep
_Sample: TypeAlias = Sample
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata
_SessionStatus: TypeAlias = SessionStatus
_Source: TypeAlias = Source
_Threshold: TypeAlias = Threshold
_ValidationMode: TypeAlias = ValidationMode

class _Errors:
    AccessDeniedException: ErrorName
    ConflictException: ErrorName
    InternalServerException: ErrorName
    ResourceNotFoundException: ErrorName
    ServiceQuotaExceededException: ErrorName
    ValidationException: ErrorName

errors: _Errors

class AllowedStatisticsDict(TypedDict, total=False):
    Statistics: Required[Sequence[str]]

class BatchDeleteRecipeVersionRequestDict(TypedDict, total=False):
    Name: Required[str]
    RecipeVersions: Required[Sequence[str]]

class ColumnSelectorDict(TypedDict, total=False):
    Regex: str
    Name: str

class ColumnStatisticsConfigurationDict(TypedDict, total=False):
    Selectors: Sequence[ColumnSelectorDict | ColumnSelector]
    Statistics: Required[StatisticsConfigurationDict | StatisticsConfiguration]

class ConditionExpressionDict(TypedDict, total=False):
    Condition: Required[str]
    Value: str
    TargetColumn: Required[str]

class CreateDatasetRequestDict(TypedDict, total=False):
    Name: Required[str]
    Format: InputFormat | str
    FormatOptions: FormatOptionsDict | _FormatOptions
    Input: Required[InputDict | _Input]
    PathOptions: PathOptionsDict | _PathOptions
    Tags: Mapping[str, str]

class CreateProfileJobRequestDict(TypedDict, total=False):
    DatasetName: Required[str]
    EncryptionKeyArn: str
    EncryptionMode: _EncryptionMode | str
    Name: Required[str]
    LogSubscription: _LogSubscription | str
    MaxCapacity: int
    MaxRetries: int
    OutputLocation: Required[S3LocationDict | S3Location]
    Configuration: ProfileConfigurationDict | ProfileConfiguration
    ValidationConfigurations: Sequence[ValidationConfigurationDict | ValidationConfiguration]
    RoleArn: Required[str]
    Tags: Mapping[str, str]
    Timeout: int
    JobSample: JobSampleDict | _JobSample

class CreateProjectRequestDict(TypedDict, total=False):
    DatasetName: Required[str]
    Name: Required[str]
    RecipeName: Required[str]
    Sample: SampleDict | _Sample
    RoleArn: Required[str]
    Tags: Mapping[str, str]

class CreateRecipeJobRequestDict(TypedDict, total=False):
    DatasetName: str
    EncryptionKeyArn: str
    EncryptionMode: _EncryptionMode | str
    Name: Required[str]
    LogSubscription: _LogSubscription | str
    MaxCapacity: int
    MaxRetries: int
    Outputs: Sequence[OutputDict | Output]
    DataCatalogOutputs: Sequence[DataCatalogOutputDict | DataCatalogOutput]
    DatabaseOutputs: Sequence[DatabaseOutputDict | DatabaseOutput]
    ProjectName: str
    RecipeReference: RecipeReferenceDict | _RecipeReference
    RoleArn: Required[str]
    Tags: Mapping[str, str]
    Timeout: int

class CreateRecipeRequestDict(TypedDict, total=False):
    Description: str
    Name: Required[str]
    Steps: Required[Sequence[RecipeStepDict | RecipeStep]]
    Tags: Mapping[str, str]

class CreateRulesetRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    TargetArn: Required[str]
    Rules: Required[Sequence[RuleDict | Rule]]
    Tags: Mapping[str, str]

class CreateScheduleRequestDict(TypedDict, total=False):
    JobNames: Sequence[str]
    CronExpression: Required[str]
    Tags: Mapping[str, str]
    Name: Required[str]

class CsvOptionsDict(TypedDict, total=False):
    Delimiter: str
    HeaderRow: bool

class CsvOutputOptionsDict(TypedDict, total=False):
    Delimiter: str

class DataCatalogInputDefinitionDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    TempDirectory: S3LocationDict | S3Location

class DataCatalogOutputDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    S3Options: S3TableOutputOptionsDict | S3TableOutputOptions
    DatabaseOptions: DatabaseTableOutputOptionsDict | DatabaseTableOutputOptions
    Overwrite: bool

class DatabaseInputDefinitionDict(TypedDict, total=False):
    GlueConnectionName: Required[str]
    DatabaseTableName: str
    TempDirectory: S3LocationDict | S3Location
    QueryString: str

class DatabaseOutputDict(TypedDict, total=False):
    GlueConnectionName: Required[str]
    DatabaseOptions: Required[DatabaseTableOutputOptionsDict | DatabaseTableOutputOptions]
    DatabaseOutputMode: _DatabaseOutputMode | str

class DatabaseTableOutputOptionsDict(TypedDict, total=False):
    TempDirectory: S3LocationDict | S3Location
    TableName: Required[str]

class DatasetParameterDict(TypedDict, total=False):
    Name: Required[str]
    Type: Required[ParameterType | str]
    DatetimeOptions: DatetimeOptionsDict | _DatetimeOptions
    CreateColumn: bool
    Filter: FilterExpressionDict | FilterExpression

class DatetimeOptionsDict(TypedDict, total=False):
    Format: Required[str]
    TimezoneOffset: str
    LocaleCode: str

class DeleteDatasetRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteJobRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteProjectRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteRecipeVersionRequestDict(TypedDict, total=False):
    Name: Required[str]
    RecipeVersion: Required[str]

class DeleteRulesetRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteScheduleRequestDict(TypedDict, total=False):
    Name: Required[str]

class DescribeDatasetRequestDict(TypedDict, total=False):
    Name: Required[str]

class DescribeJobRequestDict(TypedDict, total=False):
    Name: Required[str]

class DescribeJobRunRequestDict(TypedDict, total=False):
    Name: Required[str]
    RunId: Required[str]

class DescribeProjectRequestDict(TypedDict, total=False):
    Name: Required[str]

class DescribeRecipeRequestDict(TypedDict, total=False):
    Name: Required[str]
    RecipeVersion: str

class DescribeRulesetRequestDict(TypedDict, total=False):
    Name: Required[str]

class DescribeScheduleRequestDict(TypedDict, total=False):
    Name: Required[str]

class EntityDetectorConfigurationDict(TypedDict, total=False):
    EntityTypes: Required[Sequence[str]]
    AllowedStatistics: Sequence[AllowedStatisticsDict | _AllowedStatistics]

class ExcelOptionsDict(TypedDict, total=False):
    SheetNames: Sequence[str]
    SheetIndexes: Sequence[int]
    HeaderRow: bool

class FilesLimitDict(TypedDict, total=False):
    MaxFiles: Required[int]
    OrderedBy: _OrderedBy | str
    Order: _Order | str

class FilterExpressionDict(TypedDict, total=False):
    Expression: Required[str]
    ValuesMap: Required[Mapping[str, str]]

class FormatOptionsDict(TypedDict, total=False):
    Json: JsonOptionsDict | JsonOptions
    Excel: ExcelOptionsDict | ExcelOptions
    Csv: CsvOptionsDict | CsvOptions

class InputDict(TypedDict, total=False):
    S3InputDefinition: S3LocationDict | S3Location
    DataCatalogInputDefinition: DataCatalogInputDefinitionDict | _DataCatalogInputDefinition
    DatabaseInputDefinition: DatabaseInputDefinitionDict | _DatabaseInputDefinition
    Metadata: MetadataDict | _Metadata

class JobSampleDict(TypedDict, total=False):
    Mode: SampleMode | str
    Size: int

class JsonOptionsDict(TypedDict, total=False):
    MultiLine: bool

class ListDatasetsRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class ListJobRunsRequestDict(TypedDict, total=False):
    Name: Required[str]
    MaxResults: int
    NextToken: str

class ListJobsRequestDict(TypedDict, total=False):
    DatasetName: str
    MaxResults: int
    NextToken: str
    ProjectName: str

class ListProjectsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListRecipeVersionsRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str
    Name: Required[str]

class ListRecipesRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str
    RecipeVersion: str

class ListRulesetsRequestDict(TypedDict, total=False):
    TargetArn: str
    MaxResults: int
    NextToken: str

class ListSchedulesRequestDict(TypedDict, total=False):
    JobName: str
    MaxResults: int
    NextToken: str

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class MetadataDict(TypedDict, total=False):
    SourceArn: str

class OutputDict(TypedDict, total=False):
    CompressionFormat: _CompressionFormat | str
    Format: OutputFormat | str
    PartitionColumns: Sequence[str]
    Location: Required[S3LocationDict | S3Location]
    Overwrite: bool
    FormatOptions: OutputFormatOptionsDict | OutputFormatOptions
    MaxOutputFiles: int

class OutputFormatOptionsDict(TypedDict, total=False):
    Csv: CsvOutputOptionsDict | CsvOutputOptions

class PathOptionsDict(TypedDict, total=False):
    LastModifiedDateCondition: FilterExpressionDict | FilterExpression
    FilesLimit: FilesLimitDict | _FilesLimit
    Parameters: Mapping[str, DatasetParameterDict | DatasetParameter]

class ProfileConfigurationDict(TypedDict, total=False):
    DatasetStatisticsConfiguration: StatisticsConfigurationDict | StatisticsConfiguration
    ProfileColumns: Sequence[ColumnSelectorDict | ColumnSelector]
    ColumnStatisticsConfigurations: Sequence[ColumnStatisticsConfigurationDict | ColumnStatisticsConfiguration]
    EntityDetectorConfiguration: EntityDetectorConfigurationDict | _EntityDetectorConfiguration

class PublishRecipeRequestDict(TypedDict, total=False):
    Description: str
    Name: Required[str]

class RecipeActionDict(TypedDict, total=False):
    Operation: Required[str]
    Parameters: Mapping[str, str]

class RecipeReferenceDict(TypedDict, total=False):
    Name: Required[str]
    RecipeVersion: str

class RecipeStepDict(TypedDict, total=False):
    Action: Required[RecipeActionDict | RecipeAction]
    ConditionExpressions: Sequence[ConditionExpressionDict | ConditionExpression]

class RuleDict(TypedDict, total=False):
    Name: Required[str]
    Disabled: bool
    CheckExpression: Required[str]
    SubstitutionMap: Mapping[str, str]
    Threshold: ThresholdDict | _Threshold
    ColumnSelectors: Sequence[ColumnSelectorDict | ColumnSelector]

class S3LocationDict(TypedDict, total=False):
    Bucket: Required[str]
    Key: str
    BucketOwner: str

class S3TableOutputOptionsDict(TypedDict, total=False):
    Location: Required[S3LocationDict | S3Location]

class SampleDict(TypedDict, total=False):
    Size: int
    Type: Required[SampleType | str]

class SendProjectSessionActionRequestDict(TypedDict, total=False):
    Preview: bool
    Name: Required[str]
    RecipeStep: RecipeStepDict | _RecipeStep
    StepIndex: int
    ClientSessionId: str
    ViewFrame: ViewFrameDict

class StartJobRunRequestDict(TypedDict, total=False):
    Name: Required[str]

class StartProjectSessionRequestDict(TypedDict, total=False):
    Name: Required[str]
    AssumeControl: bool

class StatisticOverrideDict(TypedDict, total=False):
    Statistic: Required[str]
    Parameters: Required[Mapping[str, str]]

class StatisticsConfigurationDict(TypedDict, total=False):
    IncludedStatistics: Sequence[str]
    Overrides: Sequence[StatisticOverrideDict | StatisticOverride]

class StopJobRunRequestDict(TypedDict, total=False):
    Name: Required[str]
    RunId: Required[str]

class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Mapping[str, str]]

class ThresholdDict(TypedDict, total=False):
    Value: Required[float]
    Type: ThresholdType | str
    Unit: ThresholdUnit | str

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateDatasetRequestDict(TypedDict, total=False):
    Name: Required[str]
    Format: InputFormat | str
    FormatOptions: FormatOptionsDict | _FormatOptions
    Input: Required[InputDict | _Input]
    PathOptions: PathOptionsDict | _PathOptions

class UpdateProfileJobRequestDict(TypedDict, total=False):
    Configuration: ProfileConfigurationDict | ProfileConfiguration
    EncryptionKeyArn: str
    EncryptionMode: _EncryptionMode | str
    Name: Required[str]
    LogSubscription: _LogSubscription | str
    MaxCapacity: int
    MaxRetries: int
    OutputLocation: Required[S3LocationDict | S3Location]
    ValidationConfigurations: Sequence[ValidationConfigurationDict | ValidationConfiguration]
    RoleArn: Required[str]
    Timeout: int
    JobSample: JobSampleDict | _JobSample

class UpdateProjectRequestDict(TypedDict, total=False):
    Sample: SampleDict | _Sample
    RoleArn: Required[str]
    Name: Required[str]

class UpdateRecipeJobRequestDict(TypedDict, total=False):
    EncryptionKeyArn: str
    EncryptionMode: _EncryptionMode | str
    Name: Required[str]
    LogSubscription: _LogSubscription | str
    MaxCapacity: int
    MaxRetries: int
    Outputs: Sequence[OutputDict | Output]
    DataCatalogOutputs: Sequence[DataCatalogOutputDict | DataCatalogOutput]
    DatabaseOutputs: Sequence[DatabaseOutputDict | DatabaseOutput]
    RoleArn: Required[str]
    Timeout: int

class UpdateRecipeRequestDict(TypedDict, total=False):
    Description: str
    Name: Required[str]
    Steps: Sequence[RecipeStepDict | RecipeStep]

class UpdateRulesetRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    Rules: Required[Sequence[RuleDict | Rule]]

class UpdateScheduleRequestDict(TypedDict, total=False):
    JobNames: Sequence[str]
    CronExpression: Required[str]
    Name: Required[str]

class ValidationConfigurationDict(TypedDict, total=False):
    RulesetArn: Required[str]
    ValidationMode: _ValidationMode | str

class ViewFrameDict(TypedDict, total=False):
    StartColumnIndex: Required[int]
    ColumnRange: int
    HiddenColumns: Sequence[str]
    StartRowIndex: int
    RowRange: int
    Analytics: AnalyticsMode | str

class AllowedStatistics:
    Statistics: list[str]

class BatchDeleteRecipeVersionResponse:
    Name: str
    Errors: list[RecipeVersionErrorDetail]

class ColumnSelector:
    Regex: str
    Name: str

class ColumnStatisticsConfiguration:
    Selectors: list[ColumnSelector]
    Statistics: StatisticsConfiguration

class ConditionExpression:
    Condition: str
    Value: str
    TargetColumn: str

class CreateDatasetResponse:
    Name: str

class CreateProfileJobResponse:
    Name: str

class CreateProjectResponse:
    Name: str

class CreateRecipeJobResponse:
    Name: str

class CreateRecipeResponse:
    Name: str

class CreateRulesetResponse:
    Name: str

class CreateScheduleResponse:
    Name: str

class CsvOptions:
    Delimiter: str
    HeaderRow: bool

class CsvOutputOptions:
    Delimiter: str

class DataCatalogInputDefinition:
    CatalogId: str
    DatabaseName: str
    TableName: str
    TempDirectory: S3Location

class DataCatalogOutput:
    CatalogId: str
    DatabaseName: str
    TableName: str
    S3Options: S3TableOutputOptions
    DatabaseOptions: DatabaseTableOutputOptions
    Overwrite: bool

class DatabaseInputDefinition:
    GlueConnectionName: str
    DatabaseTableName: str
    TempDirectory: S3Location
    QueryString: str

class DatabaseOutput:
    GlueConnectionName: str
    DatabaseOptions: DatabaseTableOutputOptions
    DatabaseOutputMode: _DatabaseOutputMode

class DatabaseTableOutputOptions:
    TempDirectory: S3Location
    TableName: str

class Dataset:
    AccountId: str
    CreatedBy: str
    CreateDate: str
    Name: str
    Format: InputFormat
    FormatOptions: _FormatOptions
    Input: _Input
    LastModifiedDate: str
    LastModifiedBy: str
    Source: _Source
    PathOptions: _PathOptions
    Tags: dict[str, str]
    ResourceArn: str

class DatasetParameter:
    Name: str
    Type: ParameterType
    DatetimeOptions: _DatetimeOptions
    CreateColumn: bool
    Filter: FilterExpression

class DatetimeOptions:
    Format: str
    TimezoneOffset: str
    LocaleCode: str

class DeleteDatasetResponse:
    Name: str

class DeleteJobResponse:
    Name: str

class DeleteProjectResponse:
    Name: str

class DeleteRecipeVersionResponse:
    Name: str
    RecipeVersion: str

class DeleteRulesetResponse:
    Name: str

class DeleteScheduleResponse:
    Name: str

class DescribeDatasetResponse:
    CreatedBy: str
    CreateDate: str
    Name: str
    Format: InputFormat
    FormatOptions: _FormatOptions
    Input: _Input
    LastModifiedDate: str
    LastModifiedBy: str
    Source: _Source
    PathOptions: _PathOptions
    Tags: dict[str, str]
    ResourceArn: str

class DescribeJobResponse:
    CreateDate: str
    CreatedBy: str
    DatasetName: str
    EncryptionKeyArn: str
    EncryptionMode: _EncryptionMode
    Name: str
    Type: JobType
    LastModifiedBy: str
    LastModifiedDate: str
    LogSubscription: _LogSubscription
    MaxCapacity: int
    MaxRetries: int
    Outputs: list[Output]
    DataCatalogOutputs: list[DataCatalogOutput]
    DatabaseOutputs: list[DatabaseOutput]
    ProjectName: str
    ProfileConfiguration: _ProfileConfiguration
    ValidationConfigurations: list[ValidationConfiguration]
    RecipeReference: _RecipeReference
    ResourceArn: str
    RoleArn: str
    Tags: dict[str, str]
    Timeout: int
    JobSample: _JobSample

class DescribeJobRunResponse:
    Attempt: int
    CompletedOn: str
    DatasetName: str
    ErrorMessage: str
    ExecutionTime: int
    JobName: str
    ProfileConfiguration: _ProfileConfiguration
    ValidationConfigurations: list[ValidationConfiguration]
    RunId: str
    State: JobRunState
    LogSubscription: _LogSubscription
    LogGroupName: str
    Outputs: list[Output]
    DataCatalogOutputs: list[DataCatalogOutput]
    DatabaseOutputs: list[DatabaseOutput]
    RecipeReference: _RecipeReference
    StartedBy: str
    StartedOn: str
    JobSample: _JobSample

class DescribeProjectResponse:
    CreateDate: str
    CreatedBy: str
    DatasetName: str
    LastModifiedDate: str
    LastModifiedBy: str
    Name: str
    RecipeName: str
    ResourceArn: str
    Sample: _Sample
    RoleArn: str
    Tags: dict[str, str]
    SessionStatus: _SessionStatus
    OpenedBy: str
    OpenDate: str

class DescribeRecipeResponse:
    CreatedBy: str
    CreateDate: str
    LastModifiedBy: str
    LastModifiedDate: str
    ProjectName: str
    PublishedBy: str
    PublishedDate: str
    Description: str
    Name: str
    Steps: list[RecipeStep]
    Tags: dict[str, str]
    ResourceArn: str
    RecipeVersion: str

class DescribeRulesetResponse:
    Name: str
    Description: str
    TargetArn: str
    Rules: list[Rule]
    CreateDate: str
    CreatedBy: str
    LastModifiedBy: str
    LastModifiedDate: str
    ResourceArn: str
    Tags: dict[str, str]

class DescribeScheduleResponse:
    CreateDate: str
    CreatedBy: str
    JobNames: list[str]
    LastModifiedBy: str
    LastModifiedDate: str
    ResourceArn: str
    CronExpression: str
    Tags: dict[str, str]
    Name: str

class EntityDetectorConfiguration:
    EntityTypes: list[str]
    AllowedStatistics: list[_AllowedStatistics]

class ExcelOptions:
    SheetNames: list[str]
    SheetIndexes: list[int]
    HeaderRow: bool

class FilesLimit:
    MaxFiles: int
    OrderedBy: _OrderedBy
    Order: _Order

class FilterExpression:
    Expression: str
    ValuesMap: dict[str, str]

class FormatOptions:
    Json: JsonOptions
    Excel: ExcelOptions
    Csv: CsvOptions

class Input:
    S3InputDefinition: S3Location
    DataCatalogInputDefinition: _DataCatalogInputDefinition
    DatabaseInputDefinition: _DatabaseInputDefinition
    Metadata: _Metadata

class Job:
    AccountId: str
    CreatedBy: str
    CreateDate: str
    DatasetName: str
    EncryptionKeyArn: str
    EncryptionMode: _EncryptionMode
    Name: str
    Type: JobType
    LastModifiedBy: str
    LastModifiedDate: str
    LogSubscription: _LogSubscription
    MaxCapacity: int
    MaxRetries: int
    Outputs: list[Output]
    DataCatalogOutputs: list[DataCatalogOutput]
    DatabaseOutputs: list[DatabaseOutput]
    ProjectName: str
    RecipeReference: _RecipeReference
    ResourceArn: str
    RoleArn: str
    Timeout: int
    Tags: dict[str, str]
    JobSample: _JobSample
    ValidationConfigurations: list[ValidationConfiguration]

class JobRun:
    Attempt: int
    CompletedOn: str
    DatasetName: str
    ErrorMessage: str
    ExecutionTime: int
    JobName: str
    RunId: str
    State: JobRunState
    LogSubscription: _LogSubscription
    LogGroupName: str
    Outputs: list[Output]
    DataCatalogOutputs: list[DataCatalogOutput]
    DatabaseOutputs: list[DatabaseOutput]
    RecipeReference: _RecipeReference
    StartedBy: str
    StartedOn: str
    JobSample: _JobSample
    ValidationConfigurations: list[ValidationConfiguration]

class JobSample:
    Mode: SampleMode
    Size: int

class JsonOptions:
    MultiLine: bool

class ListDatasetsResponse:
    Datasets: list[Dataset]
    NextToken: str

class ListJobRunsResponse:
    JobRuns: list[JobRun]
    NextToken: str

class ListJobsResponse:
    Jobs: list[Job]
    NextToken: str

class ListProjectsResponse:
    Projects: list[Project]
    NextToken: str

class ListRecipeVersionsResponse:
    NextToken: str
    Recipes: list[Recipe]

class ListRecipesResponse:
    Recipes: list[Recipe]
    NextToken: str

class ListRulesetsResponse:
    Rulesets: list[RulesetItem]
    NextToken: str

class ListSchedulesResponse:
    Schedules: list[Schedule]
    NextToken: str

class ListTagsForResourceResponse:
    Tags: dict[str, str]

class Metadata:
    SourceArn: str

class Output:
    CompressionFormat: _CompressionFormat
    Format: OutputFormat
    PartitionColumns: list[str]
    Location: S3Location
    Overwrite: bool
    FormatOptions: OutputFormatOptions
    MaxOutputFiles: int

class OutputFormatOptions:
    Csv: CsvOutputOptions

class PathOptions:
    LastModifiedDateCondition: FilterExpression
    FilesLimit: _FilesLimit
    Parameters: dict[str, DatasetParameter]

class ProfileConfiguration:
    DatasetStatisticsConfiguration: StatisticsConfiguration
    ProfileColumns: list[ColumnSelector]
    ColumnStatisticsConfigurations: list[ColumnStatisticsConfiguration]
    EntityDetectorConfiguration: _EntityDetectorConfiguration

class Project:
    AccountId: str
    CreateDate: str
    CreatedBy: str
    DatasetName: str
    LastModifiedDate: str
    LastModifiedBy: str
    Name: str
    RecipeName: str
    ResourceArn: str
    Sample: _Sample
    Tags: dict[str, str]
    RoleArn: str
    OpenedBy: str
    OpenDate: str

class PublishRecipeResponse:
    Name: str

class Recipe:
    CreatedBy: str
    CreateDate: str
    LastModifiedBy: str
    LastModifiedDate: str
    ProjectName: str
    PublishedBy: str
    PublishedDate: str
    Description: str
    Name: str
    ResourceArn: str
    Steps: list[RecipeStep]
    Tags: dict[str, str]
    RecipeVersion: str

class RecipeAction:
    Operation: str
    Parameters: dict[str, str]

class RecipeReference:
    Name: str
    RecipeVersion: str

class RecipeStep:
    Action: RecipeAction
    ConditionExpressions: list[ConditionExpression]

class RecipeVersionErrorDetail:
    ErrorCode: str
    ErrorMessage: str
    RecipeVersion: str

class Rule:
    Name: str
    Disabled: bool
    CheckExpression: str
    SubstitutionMap: dict[str, str]
    Threshold: _Threshold
    ColumnSelectors: list[ColumnSelector]

class RulesetItem:
    AccountId: str
    CreatedBy: str
    CreateDate: str
    Description: str
    LastModifiedBy: str
    LastModifiedDate: str
    Name: str
    ResourceArn: str
    RuleCount: int
    Tags: dict[str, str]
    TargetArn: str

class S3Location:
    Bucket: str
    Key: str
    BucketOwner: str

class S3TableOutputOptions:
    Location: S3Location

class Sample:
    Size: int
    Type: SampleType

class Schedule:
    AccountId: str
    CreatedBy: str
    CreateDate: str
    JobNames: list[str]
    LastModifiedBy: str
    LastModifiedDate: str
    ResourceArn: str
    CronExpression: str
    Tags: dict[str, str]
    Name: str

class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]
    HttpHeaders: dict[str, str]
    HttpStatusCode: int

class SdkResponseMetadata:
    RequestId: str

class SendProjectSessionActionResponse:
    Result: str
    Name: str
    ActionId: int

class StartJobRunResponse:
    RunId: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class StartProjectSessionResponse:
    Name: str
    ClientSessionId: str

class StatisticOverride:
    Statistic: str
    Parameters: dict[str, str]

class StatisticsConfiguration:
    IncludedStatistics: list[str]
    Overrides: list[StatisticOverride]

class StopJobRunResponse:
    RunId: str

class TagResourceResponse:
    ...

class Threshold:
    Value: float
    Type: ThresholdType
    Unit: ThresholdUnit

class UntagResourceResponse:
    ...

class UpdateDatasetResponse:
    Name: str

class UpdateProfileJobResponse:
    Name: str

class UpdateProjectResponse:
    LastModifiedDate: str
    Name: str

class UpdateRecipeJobResponse:
    Name: str

class UpdateRecipeResponse:
    Name: str

class UpdateRulesetResponse:
    Name: str

class UpdateScheduleResponse:
    Name: str

class ValidationConfiguration:
    RulesetArn: str
    ValidationMode: _ValidationMode

_BatchDeleteRecipeVersion = TypeVar("_BatchDeleteRecipeVersion", default=BatchDeleteRecipeVersionResponse)
_CreateDataset = TypeVar("_CreateDataset", default=CreateDatasetResponse)
_CreateProfileJob = TypeVar("_CreateProfileJob", default=CreateProfileJobResponse)
_CreateProject = TypeVar("_CreateProject", default=CreateProjectResponse)
_CreateRecipe = TypeVar("_CreateRecipe", default=CreateRecipeResponse)
_CreateRecipeJob = TypeVar("_CreateRecipeJob", default=CreateRecipeJobResponse)
_CreateRuleset = TypeVar("_CreateRuleset", default=CreateRulesetResponse)
_CreateSchedule = TypeVar("_CreateSchedule", default=CreateScheduleResponse)
_DeleteDataset = TypeVar("_DeleteDataset", default=DeleteDatasetResponse)
_DeleteJob = TypeVar("_DeleteJob", default=DeleteJobResponse)
_DeleteProject = TypeVar("_DeleteProject", default=DeleteProjectResponse)
_DeleteRecipeVersion = TypeVar("_DeleteRecipeVersion", default=DeleteRecipeVersionResponse)
_DeleteRuleset = TypeVar("_DeleteRuleset", default=DeleteRulesetResponse)
_DeleteSchedule = TypeVar("_DeleteSchedule", default=DeleteScheduleResponse)
_DescribeDataset = TypeVar("_DescribeDataset", default=DescribeDatasetResponse)
_DescribeJob = TypeVar("_DescribeJob", default=DescribeJobResponse)
_DescribeJobRun = TypeVar("_DescribeJobRun", default=DescribeJobRunResponse)
_DescribeProject = TypeVar("_DescribeProject", default=DescribeProjectResponse)
_DescribeRecipe = TypeVar("_DescribeRecipe", default=DescribeRecipeResponse)
_DescribeRuleset = TypeVar("_DescribeRuleset", default=DescribeRulesetResponse)
_DescribeSchedule = TypeVar("_DescribeSchedule", default=DescribeScheduleResponse)
_ListDatasets = TypeVar("_ListDatasets", default=ListDatasetsResponse)
_ListJobRuns = TypeVar("_ListJobRuns", default=ListJobRunsResponse)
_ListJobs = TypeVar("_ListJobs", default=ListJobsResponse)
_ListProjects = TypeVar("_ListProjects", default=ListProjectsResponse)
_ListRecipeVersions = TypeVar("_ListRecipeVersions", default=ListRecipeVersionsResponse)
_ListRecipes = TypeVar("_ListRecipes", default=ListRecipesResponse)
_ListRulesets = TypeVar("_ListRulesets", default=ListRulesetsResponse)
_ListSchedules = TypeVar("_ListSchedules", default=ListSchedulesResponse)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResponse)
_PublishRecipe = TypeVar("_PublishRecipe", default=PublishRecipeResponse)
_SendProjectSessionAction = TypeVar("_SendProjectSessionAction", default=SendProjectSessionActionResponse)
_StartJobRun = TypeVar("_StartJobRun", default=StartJobRunResponse)
_StartJobRunWaited = TypeVar("_StartJobRunWaited", default=Any)
_StartProjectSession = TypeVar("_StartProjectSession", default=StartProjectSessionResponse)
_StopJobRun = TypeVar("_StopJobRun", default=StopJobRunResponse)
_TagResource = TypeVar("_TagResource", default=TagResourceResponse)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceResponse)
_UpdateDataset = TypeVar("_UpdateDataset", default=UpdateDatasetResponse)
_UpdateProfileJob = TypeVar("_UpdateProfileJob", default=UpdateProfileJobResponse)
_UpdateProject = TypeVar("_UpdateProject", default=UpdateProjectResponse)
_UpdateRecipe = TypeVar("_UpdateRecipe", default=UpdateRecipeResponse)
_UpdateRecipeJob = TypeVar("_UpdateRecipeJob", default=UpdateRecipeJobResponse)
_UpdateRuleset = TypeVar("_UpdateRuleset", default=UpdateRulesetResponse)
_UpdateSchedule = TypeVar("_UpdateSchedule", default=UpdateScheduleResponse)

def batch_delete_recipe_version(
    name: str,
    /,
    *,
    Name: str,
    RecipeVersions: Sequence[str],
    result: type[_BatchDeleteRecipeVersion] = ...,
    select: Callable[[BatchDeleteRecipeVersionResponse], _BatchDeleteRecipeVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchDeleteRecipeVersion]: ...

def create_dataset(
    name: str,
    /,
    *,
    Name: str,
    Input: InputDict | Input,
    Format: InputFormat | str = ...,
    FormatOptions: FormatOptionsDict | FormatOptions = ...,
    PathOptions: PathOptionsDict | PathOptions = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateDataset] = ...,
    select: Callable[[CreateDatasetResponse], _CreateDataset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDataset]: ...

def create_profile_job(
    name: str,
    /,
    *,
    DatasetName: str,
    Name: str,
    OutputLocation: S3LocationDict | S3Location,
    RoleArn: str,
    EncryptionKeyArn: str = ...,
    EncryptionMode: EncryptionMode | str = ...,
    LogSubscription: LogSubscription | str = ...,
    MaxCapacity: int = ...,
    MaxRetries: int = ...,
    Configuration: ProfileConfigurationDict | ProfileConfiguration = ...,
    ValidationConfigurations: Sequence[ValidationConfigurationDict | ValidationConfiguration] = ...,
    Tags: Mapping[str, str] = ...,
    Timeout: int = ...,
    JobSample: JobSampleDict | JobSample = ...,
    result: type[_CreateProfileJob] = ...,
    select: Callable[[CreateProfileJobResponse], _CreateProfileJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateProfileJob]: ...

def create_project(
    name: str,
    /,
    *,
    DatasetName: str,
    Name: str,
    RecipeName: str,
    RoleArn: str,
    Sample: SampleDict | Sample = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateProject] = ...,
    select: Callable[[CreateProjectResponse], _CreateProject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateProject]: ...

def create_recipe(
    name: str,
    /,
    *,
    Name: str,
    Steps: Sequence[RecipeStepDict | RecipeStep],
    Description: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateRecipe] = ...,
    select: Callable[[CreateRecipeResponse], _CreateRecipe] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateRecipe]: ...

def create_recipe_job(
    name: str,
    /,
    *,
    Name: str,
    RoleArn: str,
    DatasetName: str = ...,
    EncryptionKeyArn: str = ...,
    EncryptionMode: EncryptionMode | str = ...,
    LogSubscription: LogSubscription | str = ...,
    MaxCapacity: int = ...,
    MaxRetries: int = ...,
    Outputs: Sequence[OutputDict | Output] = ...,
    DataCatalogOutputs: Sequence[DataCatalogOutputDict | DataCatalogOutput] = ...,
    DatabaseOutputs: Sequence[DatabaseOutputDict | DatabaseOutput] = ...,
    ProjectName: str = ...,
    RecipeReference: RecipeReferenceDict | RecipeReference = ...,
    Tags: Mapping[str, str] = ...,
    Timeout: int = ...,
    result: type[_CreateRecipeJob] = ...,
    select: Callable[[CreateRecipeJobResponse], _CreateRecipeJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateRecipeJob]: ...

def create_ruleset(
    name: str,
    /,
    *,
    Name: str,
    TargetArn: str,
    Rules: Sequence[RuleDict | Rule],
    Description: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateRuleset] = ...,
    select: Callable[[CreateRulesetResponse], _CreateRuleset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateRuleset]: ...

def create_schedule(
    name: str,
    /,
    *,
    CronExpression: str,
    Name: str,
    JobNames: Sequence[str] = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateSchedule] = ...,
    select: Callable[[CreateScheduleResponse], _CreateSchedule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateSchedule]: ...

def delete_dataset(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteDataset] = ...,
    select: Callable[[DeleteDatasetResponse], _DeleteDataset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDataset]: ...

def delete_job(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteJob] = ...,
    select: Callable[[DeleteJobResponse], _DeleteJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteJob]: ...

def delete_project(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteProject] = ...,
    select: Callable[[DeleteProjectResponse], _DeleteProject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteProject]: ...

def delete_recipe_version(
    name: str,
    /,
    *,
    Name: str,
    RecipeVersion: str,
    result: type[_DeleteRecipeVersion] = ...,
    select: Callable[[DeleteRecipeVersionResponse], _DeleteRecipeVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteRecipeVersion]: ...

def delete_ruleset(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteRuleset] = ...,
    select: Callable[[DeleteRulesetResponse], _DeleteRuleset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteRuleset]: ...

def delete_schedule(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteSchedule] = ...,
    select: Callable[[DeleteScheduleResponse], _DeleteSchedule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteSchedule]: ...

def describe_dataset(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DescribeDataset] = ...,
    select: Callable[[DescribeDatasetResponse], _DescribeDataset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDataset]: ...

def describe_job(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DescribeJob] = ...,
    select: Callable[[DescribeJobResponse], _DescribeJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeJob]: ...

def describe_job_run(
    name: str,
    /,
    *,
    Name: str,
    RunId: str,
    result: type[_DescribeJobRun] = ...,
    select: Callable[[DescribeJobRunResponse], _DescribeJobRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeJobRun]: ...

def describe_project(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DescribeProject] = ...,
    select: Callable[[DescribeProjectResponse], _DescribeProject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeProject]: ...

def describe_recipe(
    name: str,
    /,
    *,
    Name: str,
    RecipeVersion: str = ...,
    result: type[_DescribeRecipe] = ...,
    select: Callable[[DescribeRecipeResponse], _DescribeRecipe] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeRecipe]: ...

def describe_ruleset(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DescribeRuleset] = ...,
    select: Callable[[DescribeRulesetResponse], _DescribeRuleset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeRuleset]: ...

def describe_schedule(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DescribeSchedule] = ...,
    select: Callable[[DescribeScheduleResponse], _DescribeSchedule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeSchedule]: ...

def list_datasets(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListDatasets] = ...,
    select: Callable[[ListDatasetsResponse], _ListDatasets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDatasets]: ...

def list_job_runs(
    name: str,
    /,
    *,
    Name: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListJobRuns] = ...,
    select: Callable[[ListJobRunsResponse], _ListJobRuns] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListJobRuns]: ...

def list_jobs(
    name: str,
    /,
    *,
    DatasetName: str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    ProjectName: str = ...,
    result: type[_ListJobs] = ...,
    select: Callable[[ListJobsResponse], _ListJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListJobs]: ...

def list_projects(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListProjects] = ...,
    select: Callable[[ListProjectsResponse], _ListProjects] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListProjects]: ...

def list_recipe_versions(
    name: str,
    /,
    *,
    Name: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListRecipeVersions] = ...,
    select: Callable[[ListRecipeVersionsResponse], _ListRecipeVersions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListRecipeVersions]: ...

def list_recipes(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    RecipeVersion: str = ...,
    result: type[_ListRecipes] = ...,
    select: Callable[[ListRecipesResponse], _ListRecipes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListRecipes]: ...

def list_rulesets(
    name: str,
    /,
    *,
    TargetArn: str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListRulesets] = ...,
    select: Callable[[ListRulesetsResponse], _ListRulesets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListRulesets]: ...

def list_schedules(
    name: str,
    /,
    *,
    JobName: str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListSchedules] = ...,
    select: Callable[[ListSchedulesResponse], _ListSchedules] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSchedules]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResponse], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def publish_recipe(
    name: str,
    /,
    *,
    Name: str,
    Description: str = ...,
    result: type[_PublishRecipe] = ...,
    select: Callable[[PublishRecipeResponse], _PublishRecipe] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PublishRecipe]: ...

def send_project_session_action(
    name: str,
    /,
    *,
    Name: str,
    Preview: bool = ...,
    RecipeStep: RecipeStepDict | RecipeStep = ...,
    StepIndex: int = ...,
    ClientSessionId: str = ...,
    ViewFrame: ViewFrameDict = ...,
    result: type[_SendProjectSessionAction] = ...,
    select: Callable[[SendProjectSessionActionResponse], _SendProjectSessionAction] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SendProjectSessionAction]: ...

@overload
def start_job_run(
    name: str,
    /,
    *,
    Name: str,
    result: type[_StartJobRun] = ...,
    select: Callable[[StartJobRunResponse], _StartJobRun] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartJobRun]: ...

@overload
def start_job_run(
    name: str,
    /,
    *,
    Name: str,
    wait: Literal[True],
    result: type[_StartJobRunWaited] = ...,
    select: Callable[[Any], _StartJobRunWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartJobRunWaited]: ...

def start_project_session(
    name: str,
    /,
    *,
    Name: str,
    AssumeControl: bool = ...,
    result: type[_StartProjectSession] = ...,
    select: Callable[[StartProjectSessionResponse], _StartProjectSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartProjectSession]: ...

def stop_job_run(
    name: str,
    /,
    *,
    Name: str,
    RunId: str,
    result: type[_StopJobRun] = ...,
    select: Callable[[StopJobRunResponse], _StopJobRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopJobRun]: ...

def tag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    Tags: Mapping[str, str],
    result: type[_TagResource] = ...,
    select: Callable[[TagResourceResponse], _TagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagResource]: ...

def untag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    TagKeys: Sequence[str],
    result: type[_UntagResource] = ...,
    select: Callable[[UntagResourceResponse], _UntagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UntagResource]: ...

def update_dataset(
    name: str,
    /,
    *,
    Name: str,
    Input: InputDict | Input,
    Format: InputFormat | str = ...,
    FormatOptions: FormatOptionsDict | FormatOptions = ...,
    PathOptions: PathOptionsDict | PathOptions = ...,
    result: type[_UpdateDataset] = ...,
    select: Callable[[UpdateDatasetResponse], _UpdateDataset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDataset]: ...

def update_profile_job(
    name: str,
    /,
    *,
    Name: str,
    OutputLocation: S3LocationDict | S3Location,
    RoleArn: str,
    Configuration: ProfileConfigurationDict | ProfileConfiguration = ...,
    EncryptionKeyArn: str = ...,
    EncryptionMode: EncryptionMode | str = ...,
    LogSubscription: LogSubscription | str = ...,
    MaxCapacity: int = ...,
    MaxRetries: int = ...,
    ValidationConfigurations: Sequence[ValidationConfigurationDict | ValidationConfiguration] = ...,
    Timeout: int = ...,
    JobSample: JobSampleDict | JobSample = ...,
    result: type[_UpdateProfileJob] = ...,
    select: Callable[[UpdateProfileJobResponse], _UpdateProfileJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateProfileJob]: ...

def update_project(
    name: str,
    /,
    *,
    RoleArn: str,
    Name: str,
    Sample: SampleDict | Sample = ...,
    result: type[_UpdateProject] = ...,
    select: Callable[[UpdateProjectResponse], _UpdateProject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateProject]: ...

def update_recipe(
    name: str,
    /,
    *,
    Name: str,
    Description: str = ...,
    Steps: Sequence[RecipeStepDict | RecipeStep] = ...,
    result: type[_UpdateRecipe] = ...,
    select: Callable[[UpdateRecipeResponse], _UpdateRecipe] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateRecipe]: ...

def update_recipe_job(
    name: str,
    /,
    *,
    Name: str,
    RoleArn: str,
    EncryptionKeyArn: str = ...,
    EncryptionMode: EncryptionMode | str = ...,
    LogSubscription: LogSubscription | str = ...,
    MaxCapacity: int = ...,
    MaxRetries: int = ...,
    Outputs: Sequence[OutputDict | Output] = ...,
    DataCatalogOutputs: Sequence[DataCatalogOutputDict | DataCatalogOutput] = ...,
    DatabaseOutputs: Sequence[DatabaseOutputDict | DatabaseOutput] = ...,
    Timeout: int = ...,
    result: type[_UpdateRecipeJob] = ...,
    select: Callable[[UpdateRecipeJobResponse], _UpdateRecipeJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateRecipeJob]: ...

def update_ruleset(
    name: str,
    /,
    *,
    Name: str,
    Rules: Sequence[RuleDict | Rule],
    Description: str = ...,
    result: type[_UpdateRuleset] = ...,
    select: Callable[[UpdateRulesetResponse], _UpdateRuleset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateRuleset]: ...

def update_schedule(
    name: str,
    /,
    *,
    CronExpression: str,
    Name: str,
    JobNames: Sequence[str] = ...,
    result: type[_UpdateSchedule] = ...,
    select: Callable[[UpdateScheduleResponse], _UpdateSchedule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateSchedule]: ...
