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
    AccessDeniedException: ErrorName; ConflictException: ErrorName; InternalServerException: ErrorName
    ResourceNotFoundException: ErrorName; ServiceQuotaExceededException: ErrorName; ValidationException: ErrorName
errors: _Errors

class AllowedStatisticsDict(TypedDict, total=False):
    Statistics: Required[Sequence[str]]
class BatchDeleteRecipeVersionRequestDict(TypedDict, total=False):
    Name: Required[str]; RecipeVersions: Required[Sequence[str]]
class ColumnSelectorDict(TypedDict, total=False):
    Regex: str; Name: str
class ColumnStatisticsConfigurationDict(TypedDict, total=False):
    Selectors: Sequence[ColumnSelectorDict | ColumnSelector]
    Statistics: Required[StatisticsConfigurationDict | StatisticsConfiguration]
class ConditionExpressionDict(TypedDict, total=False):
    Condition: Required[str]; Value: str; TargetColumn: Required[str]
class CreateDatasetRequestDict(TypedDict, total=False):
    Name: Required[str]; Format: InputFormat | str; FormatOptions: FormatOptionsDict | _FormatOptions
    Input: Required[InputDict | _Input]; PathOptions: PathOptionsDict | _PathOptions; Tags: Mapping[str, str]
class CreateProfileJobRequestDict(TypedDict, total=False):
    DatasetName: Required[str]; EncryptionKeyArn: str; EncryptionMode: _EncryptionMode | str; Name: Required[str]
    LogSubscription: _LogSubscription | str; MaxCapacity: int; MaxRetries: int
    OutputLocation: Required[S3LocationDict | S3Location]
    Configuration: ProfileConfigurationDict | ProfileConfiguration
    ValidationConfigurations: Sequence[ValidationConfigurationDict | ValidationConfiguration]; RoleArn: Required[str]
    Tags: Mapping[str, str]; Timeout: int; JobSample: JobSampleDict | _JobSample
class CreateProjectRequestDict(TypedDict, total=False):
    DatasetName: Required[str]; Name: Required[str]; RecipeName: Required[str]; Sample: SampleDict | _Sample
    RoleArn: Required[str]; Tags: Mapping[str, str]
class CreateRecipeJobRequestDict(TypedDict, total=False):
    DatasetName: str; EncryptionKeyArn: str; EncryptionMode: _EncryptionMode | str; Name: Required[str]
    LogSubscription: _LogSubscription | str; MaxCapacity: int; MaxRetries: int; Outputs: Sequence[OutputDict | Output]
    DataCatalogOutputs: Sequence[DataCatalogOutputDict | DataCatalogOutput]
    DatabaseOutputs: Sequence[DatabaseOutputDict | DatabaseOutput]; ProjectName: str
    RecipeReference: RecipeReferenceDict | _RecipeReference; RoleArn: Required[str]; Tags: Mapping[str, str]
    Timeout: int
class CreateRecipeRequestDict(TypedDict, total=False):
    Description: str; Name: Required[str]; Steps: Required[Sequence[RecipeStepDict | RecipeStep]]
    Tags: Mapping[str, str]
class CreateRulesetRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; TargetArn: Required[str]; Rules: Required[Sequence[RuleDict | Rule]]
    Tags: Mapping[str, str]
class CreateScheduleRequestDict(TypedDict, total=False):
    JobNames: Sequence[str]; CronExpression: Required[str]; Tags: Mapping[str, str]; Name: Required[str]
class CsvOptionsDict(TypedDict, total=False):
    Delimiter: str; HeaderRow: bool
class CsvOutputOptionsDict(TypedDict, total=False):
    Delimiter: str
class DataCatalogInputDefinitionDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; TempDirectory: S3LocationDict | S3Location
class DataCatalogOutputDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]
    S3Options: S3TableOutputOptionsDict | S3TableOutputOptions
    DatabaseOptions: DatabaseTableOutputOptionsDict | DatabaseTableOutputOptions; Overwrite: bool
class DatabaseInputDefinitionDict(TypedDict, total=False):
    GlueConnectionName: Required[str]; DatabaseTableName: str; TempDirectory: S3LocationDict | S3Location
    QueryString: str
class DatabaseOutputDict(TypedDict, total=False):
    GlueConnectionName: Required[str]
    DatabaseOptions: Required[DatabaseTableOutputOptionsDict | DatabaseTableOutputOptions]
    DatabaseOutputMode: _DatabaseOutputMode | str
class DatabaseTableOutputOptionsDict(TypedDict, total=False):
    TempDirectory: S3LocationDict | S3Location; TableName: Required[str]
class DatasetParameterDict(TypedDict, total=False):
    Name: Required[str]; Type: Required[ParameterType | str]; DatetimeOptions: DatetimeOptionsDict | _DatetimeOptions
    CreateColumn: bool; Filter: FilterExpressionDict | FilterExpression
class DatetimeOptionsDict(TypedDict, total=False):
    Format: Required[str]; TimezoneOffset: str; LocaleCode: str
class DeleteDatasetRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteJobRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteProjectRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteRecipeVersionRequestDict(TypedDict, total=False):
    Name: Required[str]; RecipeVersion: Required[str]
class DeleteRulesetRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteScheduleRequestDict(TypedDict, total=False):
    Name: Required[str]
class DescribeDatasetRequestDict(TypedDict, total=False):
    Name: Required[str]
class DescribeJobRequestDict(TypedDict, total=False):
    Name: Required[str]
class DescribeJobRunRequestDict(TypedDict, total=False):
    Name: Required[str]; RunId: Required[str]
class DescribeProjectRequestDict(TypedDict, total=False):
    Name: Required[str]
class DescribeRecipeRequestDict(TypedDict, total=False):
    Name: Required[str]; RecipeVersion: str
class DescribeRulesetRequestDict(TypedDict, total=False):
    Name: Required[str]
class DescribeScheduleRequestDict(TypedDict, total=False):
    Name: Required[str]
class EntityDetectorConfigurationDict(TypedDict, total=False):
    EntityTypes: Required[Sequence[str]]; AllowedStatistics: Sequence[AllowedStatisticsDict | _AllowedStatistics]
class ExcelOptionsDict(TypedDict, total=False):
    SheetNames: Sequence[str]; SheetIndexes: Sequence[int]; HeaderRow: bool
class FilesLimitDict(TypedDict, total=False):
    MaxFiles: Required[int]; OrderedBy: _OrderedBy | str; Order: _Order | str
class FilterExpressionDict(TypedDict, total=False):
    Expression: Required[str]; ValuesMap: Required[Mapping[str, str]]
class FormatOptionsDict(TypedDict, total=False):
    Json: JsonOptionsDict | JsonOptions; Excel: ExcelOptionsDict | ExcelOptions; Csv: CsvOptionsDict | CsvOptions
class InputDict(TypedDict, total=False):
    S3InputDefinition: S3LocationDict | S3Location
    DataCatalogInputDefinition: DataCatalogInputDefinitionDict | _DataCatalogInputDefinition
    DatabaseInputDefinition: DatabaseInputDefinitionDict | _DatabaseInputDefinition
    Metadata: MetadataDict | _Metadata
class JobSampleDict(TypedDict, total=False):
    Mode: SampleMode | str; Size: int
class JsonOptionsDict(TypedDict, total=False):
    MultiLine: bool
class ListDatasetsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListJobRunsRequestDict(TypedDict, total=False):
    Name: Required[str]; MaxResults: int; NextToken: str
class ListJobsRequestDict(TypedDict, total=False):
    DatasetName: str; MaxResults: int; NextToken: str; ProjectName: str
class ListProjectsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListRecipeVersionsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; Name: Required[str]
class ListRecipesRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; RecipeVersion: str
class ListRulesetsRequestDict(TypedDict, total=False):
    TargetArn: str; MaxResults: int; NextToken: str
class ListSchedulesRequestDict(TypedDict, total=False):
    JobName: str; MaxResults: int; NextToken: str
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
class MetadataDict(TypedDict, total=False):
    SourceArn: str
class OutputDict(TypedDict, total=False):
    CompressionFormat: _CompressionFormat | str; Format: OutputFormat | str; PartitionColumns: Sequence[str]
    Location: Required[S3LocationDict | S3Location]; Overwrite: bool
    FormatOptions: OutputFormatOptionsDict | OutputFormatOptions; MaxOutputFiles: int
class OutputFormatOptionsDict(TypedDict, total=False):
    Csv: CsvOutputOptionsDict | CsvOutputOptions
class PathOptionsDict(TypedDict, total=False):
    LastModifiedDateCondition: FilterExpressionDict | FilterExpression; FilesLimit: FilesLimitDict | _FilesLimit
    Parameters: Mapping[str, DatasetParameterDict | DatasetParameter]
class ProfileConfigurationDict(TypedDict, total=False):
    DatasetStatisticsConfiguration: StatisticsConfigurationDict | StatisticsConfiguration
    ProfileColumns: Sequence[ColumnSelectorDict | ColumnSelector]
    ColumnStatisticsConfigurations: Sequence[ColumnStatisticsConfigurationDict | ColumnStatisticsConfiguration]
    EntityDetectorConfiguration: EntityDetectorConfigurationDict | _EntityDetectorConfiguration
class PublishRecipeRequestDict(TypedDict, total=False):
    Description: str; Name: Required[str]
class RecipeActionDict(TypedDict, total=False):
    Operation: Required[str]; Parameters: Mapping[str, str]
class RecipeReferenceDict(TypedDict, total=False):
    Name: Required[str]; RecipeVersion: str
class RecipeStepDict(TypedDict, total=False):
    Action: Required[RecipeActionDict | RecipeAction]
    ConditionExpressions: Sequence[ConditionExpressionDict | ConditionExpression]
class RuleDict(TypedDict, total=False):
    Name: Required[str]; Disabled: bool; CheckExpression: Required[str]; SubstitutionMap: Mapping[str, str]
    Threshold: ThresholdDict | _Threshold; ColumnSelectors: Sequence[ColumnSelectorDict | ColumnSelector]
class S3LocationDict(TypedDict, total=False):
    Bucket: Required[str]; Key: str; BucketOwner: str
class S3TableOutputOptionsDict(TypedDict, total=False):
    Location: Required[S3LocationDict | S3Location]
class SampleDict(TypedDict, total=False):
    Size: int; Type: Required[SampleType | str]
class SendProjectSessionActionRequestDict(TypedDict, total=False):
    Preview: bool; Name: Required[str]; RecipeStep: RecipeStepDict | _RecipeStep; StepIndex: int; ClientSessionId: str
    ViewFrame: ViewFrameDict
class StartJobRunRequestDict(TypedDict, total=False):
    Name: Required[str]
class StartProjectSessionRequestDict(TypedDict, total=False):
    Name: Required[str]; AssumeControl: bool
class StatisticOverrideDict(TypedDict, total=False):
    Statistic: Required[str]; Parameters: Required[Mapping[str, str]]
class StatisticsConfigurationDict(TypedDict, total=False):
    IncludedStatistics: Sequence[str]; Overrides: Sequence[StatisticOverrideDict | StatisticOverride]
class StopJobRunRequestDict(TypedDict, total=False):
    Name: Required[str]; RunId: Required[str]
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
class ThresholdDict(TypedDict, total=False):
    Value: Required[float]; Type: ThresholdType | str; Unit: ThresholdUnit | str
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateDatasetRequestDict(TypedDict, total=False):
    Name: Required[str]; Format: InputFormat | str; FormatOptions: FormatOptionsDict | _FormatOptions
    Input: Required[InputDict | _Input]; PathOptions: PathOptionsDict | _PathOptions
class UpdateProfileJobRequestDict(TypedDict, total=False):
    Configuration: ProfileConfigurationDict | ProfileConfiguration; EncryptionKeyArn: str
    EncryptionMode: _EncryptionMode | str; Name: Required[str]; LogSubscription: _LogSubscription | str
    MaxCapacity: int; MaxRetries: int; OutputLocation: Required[S3LocationDict | S3Location]
    ValidationConfigurations: Sequence[ValidationConfigurationDict | ValidationConfiguration]; RoleArn: Required[str]
    Timeout: int; JobSample: JobSampleDict | _JobSample
class UpdateProjectRequestDict(TypedDict, total=False):
    Sample: SampleDict | _Sample; RoleArn: Required[str]; Name: Required[str]
class UpdateRecipeJobRequestDict(TypedDict, total=False):
    EncryptionKeyArn: str; EncryptionMode: _EncryptionMode | str; Name: Required[str]
    LogSubscription: _LogSubscription | str; MaxCapacity: int; MaxRetries: int; Outputs: Sequence[OutputDict | Output]
    DataCatalogOutputs: Sequence[DataCatalogOutputDict | DataCatalogOutput]
    DatabaseOutputs: Sequence[DatabaseOutputDict | DatabaseOutput]; RoleArn: Required[str]; Timeout: int
class UpdateRecipeRequestDict(TypedDict, total=False):
    Description: str; Name: Required[str]; Steps: Sequence[RecipeStepDict | RecipeStep]
class UpdateRulesetRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; Rules: Required[Sequence[RuleDict | Rule]]
class UpdateScheduleRequestDict(TypedDict, total=False):
    JobNames: Sequence[str]; CronExpression: Required[str]; Name: Required[str]
class ValidationConfigurationDict(TypedDict, total=False):
    RulesetArn: Required[str]; ValidationMode: _ValidationMode | str
class ViewFrameDict(TypedDict, total=False):
    StartColumnIndex: Required[int]; ColumnRange: int; HiddenColumns: Sequence[str]; StartRowIndex: int; RowRange: int
    Analytics: AnalyticsMode | str
class AllowedStatistics:
    Statistics: list[str]
class BatchDeleteRecipeVersionResponse:
    Name: str; Errors: list[RecipeVersionErrorDetail]
class ColumnSelector:
    Regex: str; Name: str
class ColumnStatisticsConfiguration:
    Selectors: list[ColumnSelector]; Statistics: StatisticsConfiguration
class ConditionExpression:
    Condition: str; Value: str; TargetColumn: str
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
    Delimiter: str; HeaderRow: bool
class CsvOutputOptions:
    Delimiter: str
class DataCatalogInputDefinition:
    CatalogId: str; DatabaseName: str; TableName: str; TempDirectory: S3Location
class DataCatalogOutput:
    CatalogId: str; DatabaseName: str; TableName: str; S3Options: S3TableOutputOptions
    DatabaseOptions: DatabaseTableOutputOptions; Overwrite: bool
class DatabaseInputDefinition:
    GlueConnectionName: str; DatabaseTableName: str; TempDirectory: S3Location; QueryString: str
class DatabaseOutput:
    GlueConnectionName: str; DatabaseOptions: DatabaseTableOutputOptions; DatabaseOutputMode: _DatabaseOutputMode
class DatabaseTableOutputOptions:
    TempDirectory: S3Location; TableName: str
class Dataset:
    AccountId: str; CreatedBy: str; CreateDate: str; Name: str; Format: InputFormat; FormatOptions: _FormatOptions
    Input: _Input; LastModifiedDate: str; LastModifiedBy: str; Source: _Source; PathOptions: _PathOptions
    Tags: dict[str, str]; ResourceArn: str
class DatasetParameter:
    Name: str; Type: ParameterType; DatetimeOptions: _DatetimeOptions; CreateColumn: bool; Filter: FilterExpression
class DatetimeOptions:
    Format: str; TimezoneOffset: str; LocaleCode: str
class DeleteDatasetResponse:
    Name: str
class DeleteJobResponse:
    Name: str
class DeleteProjectResponse:
    Name: str
class DeleteRecipeVersionResponse:
    Name: str; RecipeVersion: str
class DeleteRulesetResponse:
    Name: str
class DeleteScheduleResponse:
    Name: str
class DescribeDatasetResponse:
    CreatedBy: str; CreateDate: str; Name: str; Format: InputFormat; FormatOptions: _FormatOptions; Input: _Input
    LastModifiedDate: str; LastModifiedBy: str; Source: _Source; PathOptions: _PathOptions; Tags: dict[str, str]
    ResourceArn: str
class DescribeJobResponse:
    CreateDate: str; CreatedBy: str; DatasetName: str; EncryptionKeyArn: str; EncryptionMode: _EncryptionMode
    Name: str; Type: JobType; LastModifiedBy: str; LastModifiedDate: str; LogSubscription: _LogSubscription
    MaxCapacity: int; MaxRetries: int; Outputs: list[Output]; DataCatalogOutputs: list[DataCatalogOutput]
    DatabaseOutputs: list[DatabaseOutput]; ProjectName: str; ProfileConfiguration: _ProfileConfiguration
    ValidationConfigurations: list[ValidationConfiguration]; RecipeReference: _RecipeReference; ResourceArn: str
    RoleArn: str; Tags: dict[str, str]; Timeout: int; JobSample: _JobSample
class DescribeJobRunResponse:
    Attempt: int; CompletedOn: str; DatasetName: str; ErrorMessage: str; ExecutionTime: int; JobName: str
    ProfileConfiguration: _ProfileConfiguration; ValidationConfigurations: list[ValidationConfiguration]; RunId: str
    State: JobRunState; LogSubscription: _LogSubscription; LogGroupName: str; Outputs: list[Output]
    DataCatalogOutputs: list[DataCatalogOutput]; DatabaseOutputs: list[DatabaseOutput]
    RecipeReference: _RecipeReference; StartedBy: str; StartedOn: str; JobSample: _JobSample
class DescribeProjectResponse:
    CreateDate: str; CreatedBy: str; DatasetName: str; LastModifiedDate: str; LastModifiedBy: str; Name: str
    RecipeName: str; ResourceArn: str; Sample: _Sample; RoleArn: str; Tags: dict[str, str]
    SessionStatus: _SessionStatus; OpenedBy: str; OpenDate: str
class DescribeRecipeResponse:
    CreatedBy: str; CreateDate: str; LastModifiedBy: str; LastModifiedDate: str; ProjectName: str; PublishedBy: str
    PublishedDate: str; Description: str; Name: str; Steps: list[RecipeStep]; Tags: dict[str, str]; ResourceArn: str
    RecipeVersion: str
class DescribeRulesetResponse:
    Name: str; Description: str; TargetArn: str; Rules: list[Rule]; CreateDate: str; CreatedBy: str
    LastModifiedBy: str; LastModifiedDate: str; ResourceArn: str; Tags: dict[str, str]
class DescribeScheduleResponse:
    CreateDate: str; CreatedBy: str; JobNames: list[str]; LastModifiedBy: str; LastModifiedDate: str; ResourceArn: str
    CronExpression: str; Tags: dict[str, str]; Name: str
class EntityDetectorConfiguration:
    EntityTypes: list[str]; AllowedStatistics: list[_AllowedStatistics]
class ExcelOptions:
    SheetNames: list[str]; SheetIndexes: list[int]; HeaderRow: bool
class FilesLimit:
    MaxFiles: int; OrderedBy: _OrderedBy; Order: _Order
class FilterExpression:
    Expression: str; ValuesMap: dict[str, str]
class FormatOptions:
    Json: JsonOptions; Excel: ExcelOptions; Csv: CsvOptions
class Input:
    S3InputDefinition: S3Location; DataCatalogInputDefinition: _DataCatalogInputDefinition
    DatabaseInputDefinition: _DatabaseInputDefinition; Metadata: _Metadata
class Job:
    AccountId: str; CreatedBy: str; CreateDate: str; DatasetName: str; EncryptionKeyArn: str
    EncryptionMode: _EncryptionMode; Name: str; Type: JobType; LastModifiedBy: str; LastModifiedDate: str
    LogSubscription: _LogSubscription; MaxCapacity: int; MaxRetries: int; Outputs: list[Output]
    DataCatalogOutputs: list[DataCatalogOutput]; DatabaseOutputs: list[DatabaseOutput]; ProjectName: str
    RecipeReference: _RecipeReference; ResourceArn: str; RoleArn: str; Timeout: int; Tags: dict[str, str]
    JobSample: _JobSample; ValidationConfigurations: list[ValidationConfiguration]
class JobRun:
    Attempt: int; CompletedOn: str; DatasetName: str; ErrorMessage: str; ExecutionTime: int; JobName: str; RunId: str
    State: JobRunState; LogSubscription: _LogSubscription; LogGroupName: str; Outputs: list[Output]
    DataCatalogOutputs: list[DataCatalogOutput]; DatabaseOutputs: list[DatabaseOutput]
    RecipeReference: _RecipeReference; StartedBy: str; StartedOn: str; JobSample: _JobSample
    ValidationConfigurations: list[ValidationConfiguration]
class JobSample:
    Mode: SampleMode; Size: int
class JsonOptions:
    MultiLine: bool
class ListDatasetsResponse:
    Datasets: list[Dataset]; NextToken: str
class ListJobRunsResponse:
    JobRuns: list[JobRun]; NextToken: str
class ListJobsResponse:
    Jobs: list[Job]; NextToken: str
class ListProjectsResponse:
    Projects: list[Project]; NextToken: str
class ListRecipeVersionsResponse:
    NextToken: str; Recipes: list[Recipe]
class ListRecipesResponse:
    Recipes: list[Recipe]; NextToken: str
class ListRulesetsResponse:
    Rulesets: list[RulesetItem]; NextToken: str
class ListSchedulesResponse:
    Schedules: list[Schedule]; NextToken: str
class ListTagsForResourceResponse:
    Tags: dict[str, str]
class Metadata:
    SourceArn: str
class Output:
    CompressionFormat: _CompressionFormat; Format: OutputFormat; PartitionColumns: list[str]; Location: S3Location
    Overwrite: bool; FormatOptions: OutputFormatOptions; MaxOutputFiles: int
class OutputFormatOptions:
    Csv: CsvOutputOptions
class PathOptions:
    LastModifiedDateCondition: FilterExpression; FilesLimit: _FilesLimit; Parameters: dict[str, DatasetParameter]
class ProfileConfiguration:
    DatasetStatisticsConfiguration: StatisticsConfiguration; ProfileColumns: list[ColumnSelector]
    ColumnStatisticsConfigurations: list[ColumnStatisticsConfiguration]
    EntityDetectorConfiguration: _EntityDetectorConfiguration
class Project:
    AccountId: str; CreateDate: str; CreatedBy: str; DatasetName: str; LastModifiedDate: str; LastModifiedBy: str
    Name: str; RecipeName: str; ResourceArn: str; Sample: _Sample; Tags: dict[str, str]; RoleArn: str; OpenedBy: str
    OpenDate: str
class PublishRecipeResponse:
    Name: str
class Recipe:
    CreatedBy: str; CreateDate: str; LastModifiedBy: str; LastModifiedDate: str; ProjectName: str; PublishedBy: str
    PublishedDate: str; Description: str; Name: str; ResourceArn: str; Steps: list[RecipeStep]; Tags: dict[str, str]
    RecipeVersion: str
class RecipeAction:
    Operation: str; Parameters: dict[str, str]
class RecipeReference:
    Name: str; RecipeVersion: str
class RecipeStep:
    Action: RecipeAction; ConditionExpressions: list[ConditionExpression]
class RecipeVersionErrorDetail:
    ErrorCode: str; ErrorMessage: str; RecipeVersion: str
class Rule:
    Name: str; Disabled: bool; CheckExpression: str; SubstitutionMap: dict[str, str]; Threshold: _Threshold
    ColumnSelectors: list[ColumnSelector]
class RulesetItem:
    AccountId: str; CreatedBy: str; CreateDate: str; Description: str; LastModifiedBy: str; LastModifiedDate: str
    Name: str; ResourceArn: str; RuleCount: int; Tags: dict[str, str]; TargetArn: str
class S3Location:
    Bucket: str; Key: str; BucketOwner: str
class S3TableOutputOptions:
    Location: S3Location
class Sample:
    Size: int; Type: SampleType
class Schedule:
    AccountId: str; CreatedBy: str; CreateDate: str; JobNames: list[str]; LastModifiedBy: str; LastModifiedDate: str
    ResourceArn: str; CronExpression: str; Tags: dict[str, str]; Name: str
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class SendProjectSessionActionResponse:
    Result: str; Name: str; ActionId: int
class StartJobRunResponse:
    RunId: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class StartProjectSessionResponse:
    Name: str; ClientSessionId: str
class StatisticOverride:
    Statistic: str; Parameters: dict[str, str]
class StatisticsConfiguration:
    IncludedStatistics: list[str]; Overrides: list[StatisticOverride]
class StopJobRunResponse:
    RunId: str
class TagResourceResponse:
    ...
class Threshold:
    Value: float; Type: ThresholdType; Unit: ThresholdUnit
class UntagResourceResponse:
    ...
class UpdateDatasetResponse:
    Name: str
class UpdateProfileJobResponse:
    Name: str
class UpdateProjectResponse:
    LastModifiedDate: str; Name: str
class UpdateRecipeJobResponse:
    Name: str
class UpdateRecipeResponse:
    Name: str
class UpdateRulesetResponse:
    Name: str
class UpdateScheduleResponse:
    Name: str
class ValidationConfiguration:
    RulesetArn: str; ValidationMode: _ValidationMode

_T0 = TypeVar("_T0", default=BatchDeleteRecipeVersionResponse)
_T1 = TypeVar("_T1", default=CreateDatasetResponse)
_T2 = TypeVar("_T2", default=CreateProfileJobResponse)
_T3 = TypeVar("_T3", default=CreateProjectResponse)
_T4 = TypeVar("_T4", default=CreateRecipeResponse)
_T5 = TypeVar("_T5", default=CreateRecipeJobResponse)
_T6 = TypeVar("_T6", default=CreateRulesetResponse)
_T7 = TypeVar("_T7", default=CreateScheduleResponse)
_T8 = TypeVar("_T8", default=DeleteDatasetResponse)
_T9 = TypeVar("_T9", default=DeleteJobResponse)
_T10 = TypeVar("_T10", default=DeleteProjectResponse)
_T11 = TypeVar("_T11", default=DeleteRecipeVersionResponse)
_T12 = TypeVar("_T12", default=DeleteRulesetResponse)
_T13 = TypeVar("_T13", default=DeleteScheduleResponse)
_T14 = TypeVar("_T14", default=DescribeDatasetResponse)
_T15 = TypeVar("_T15", default=DescribeJobResponse)
_T16 = TypeVar("_T16", default=DescribeJobRunResponse)
_T17 = TypeVar("_T17", default=DescribeProjectResponse)
_T18 = TypeVar("_T18", default=DescribeRecipeResponse)
_T19 = TypeVar("_T19", default=DescribeRulesetResponse)
_T20 = TypeVar("_T20", default=DescribeScheduleResponse)
_T21 = TypeVar("_T21", default=ListDatasetsResponse)
_T22 = TypeVar("_T22", default=ListJobRunsResponse)
_T23 = TypeVar("_T23", default=ListJobsResponse)
_T24 = TypeVar("_T24", default=ListProjectsResponse)
_T25 = TypeVar("_T25", default=ListRecipeVersionsResponse)
_T26 = TypeVar("_T26", default=ListRecipesResponse)
_T27 = TypeVar("_T27", default=ListRulesetsResponse)
_T28 = TypeVar("_T28", default=ListSchedulesResponse)
_T29 = TypeVar("_T29", default=ListTagsForResourceResponse)
_T30 = TypeVar("_T30", default=PublishRecipeResponse)
_T31 = TypeVar("_T31", default=SendProjectSessionActionResponse)
_T32 = TypeVar("_T32", default=StartJobRunResponse)
_T33 = TypeVar("_T33", default=Any)
_T34 = TypeVar("_T34", default=StartProjectSessionResponse)
_T35 = TypeVar("_T35", default=StopJobRunResponse)
_T36 = TypeVar("_T36", default=TagResourceResponse)
_T37 = TypeVar("_T37", default=UntagResourceResponse)
_T38 = TypeVar("_T38", default=UpdateDatasetResponse)
_T39 = TypeVar("_T39", default=UpdateProfileJobResponse)
_T40 = TypeVar("_T40", default=UpdateProjectResponse)
_T41 = TypeVar("_T41", default=UpdateRecipeResponse)
_T42 = TypeVar("_T42", default=UpdateRecipeJobResponse)
_T43 = TypeVar("_T43", default=UpdateRulesetResponse)
_T44 = TypeVar("_T44", default=UpdateScheduleResponse)

class _BatchDeleteRecipeVersion(CallOptions, total=False):
    Name: Required[str]; RecipeVersions: Required[Sequence[str]]
def batch_delete_recipe_version(name: str, /, *, result: type[_T0] = ..., select: Callable[[BatchDeleteRecipeVersionResponse], _T0] = ..., **arguments: Unpack[_BatchDeleteRecipeVersion]) -> Task[_T0]: ...

class _CreateDataset(CallOptions, total=False):
    Name: Required[str]; Format: InputFormat | str; FormatOptions: FormatOptionsDict | _FormatOptions
    Input: Required[InputDict | _Input]; PathOptions: PathOptionsDict | _PathOptions; Tags: Mapping[str, str]
def create_dataset(name: str, /, *, result: type[_T1] = ..., select: Callable[[CreateDatasetResponse], _T1] = ..., **arguments: Unpack[_CreateDataset]) -> Task[_T1]: ...

class _CreateProfileJob(CallOptions, total=False):
    DatasetName: Required[str]; EncryptionKeyArn: str; EncryptionMode: _EncryptionMode | str; Name: Required[str]
    LogSubscription: _LogSubscription | str; MaxCapacity: int; MaxRetries: int
    OutputLocation: Required[S3LocationDict | S3Location]
    Configuration: ProfileConfigurationDict | ProfileConfiguration
    ValidationConfigurations: Sequence[ValidationConfigurationDict | ValidationConfiguration]; RoleArn: Required[str]
    Tags: Mapping[str, str]; Timeout: int; JobSample: JobSampleDict | _JobSample
def create_profile_job(name: str, /, *, result: type[_T2] = ..., select: Callable[[CreateProfileJobResponse], _T2] = ..., **arguments: Unpack[_CreateProfileJob]) -> Task[_T2]: ...

class _CreateProject(CallOptions, total=False):
    DatasetName: Required[str]; Name: Required[str]; RecipeName: Required[str]; Sample: SampleDict | _Sample
    RoleArn: Required[str]; Tags: Mapping[str, str]
def create_project(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreateProjectResponse], _T3] = ..., **arguments: Unpack[_CreateProject]) -> Task[_T3]: ...

class _CreateRecipe(CallOptions, total=False):
    Description: str; Name: Required[str]; Steps: Required[Sequence[RecipeStepDict | RecipeStep]]
    Tags: Mapping[str, str]
def create_recipe(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateRecipeResponse], _T4] = ..., **arguments: Unpack[_CreateRecipe]) -> Task[_T4]: ...

class _CreateRecipeJob(CallOptions, total=False):
    DatasetName: str; EncryptionKeyArn: str; EncryptionMode: _EncryptionMode | str; Name: Required[str]
    LogSubscription: _LogSubscription | str; MaxCapacity: int; MaxRetries: int; Outputs: Sequence[OutputDict | Output]
    DataCatalogOutputs: Sequence[DataCatalogOutputDict | DataCatalogOutput]
    DatabaseOutputs: Sequence[DatabaseOutputDict | DatabaseOutput]; ProjectName: str
    RecipeReference: RecipeReferenceDict | _RecipeReference; RoleArn: Required[str]; Tags: Mapping[str, str]
    Timeout: int
def create_recipe_job(name: str, /, *, result: type[_T5] = ..., select: Callable[[CreateRecipeJobResponse], _T5] = ..., **arguments: Unpack[_CreateRecipeJob]) -> Task[_T5]: ...

class _CreateRuleset(CallOptions, total=False):
    Name: Required[str]; Description: str; TargetArn: Required[str]; Rules: Required[Sequence[RuleDict | Rule]]
    Tags: Mapping[str, str]
def create_ruleset(name: str, /, *, result: type[_T6] = ..., select: Callable[[CreateRulesetResponse], _T6] = ..., **arguments: Unpack[_CreateRuleset]) -> Task[_T6]: ...

class _CreateSchedule(CallOptions, total=False):
    JobNames: Sequence[str]; CronExpression: Required[str]; Tags: Mapping[str, str]; Name: Required[str]
def create_schedule(name: str, /, *, result: type[_T7] = ..., select: Callable[[CreateScheduleResponse], _T7] = ..., **arguments: Unpack[_CreateSchedule]) -> Task[_T7]: ...

class _DeleteDataset(CallOptions, total=False):
    Name: Required[str]
def delete_dataset(name: str, /, *, result: type[_T8] = ..., select: Callable[[DeleteDatasetResponse], _T8] = ..., **arguments: Unpack[_DeleteDataset]) -> Task[_T8]: ...

class _DeleteJob(CallOptions, total=False):
    Name: Required[str]
def delete_job(name: str, /, *, result: type[_T9] = ..., select: Callable[[DeleteJobResponse], _T9] = ..., **arguments: Unpack[_DeleteJob]) -> Task[_T9]: ...

class _DeleteProject(CallOptions, total=False):
    Name: Required[str]
def delete_project(name: str, /, *, result: type[_T10] = ..., select: Callable[[DeleteProjectResponse], _T10] = ..., **arguments: Unpack[_DeleteProject]) -> Task[_T10]: ...

class _DeleteRecipeVersion(CallOptions, total=False):
    Name: Required[str]; RecipeVersion: Required[str]
def delete_recipe_version(name: str, /, *, result: type[_T11] = ..., select: Callable[[DeleteRecipeVersionResponse], _T11] = ..., **arguments: Unpack[_DeleteRecipeVersion]) -> Task[_T11]: ...

class _DeleteRuleset(CallOptions, total=False):
    Name: Required[str]
def delete_ruleset(name: str, /, *, result: type[_T12] = ..., select: Callable[[DeleteRulesetResponse], _T12] = ..., **arguments: Unpack[_DeleteRuleset]) -> Task[_T12]: ...

class _DeleteSchedule(CallOptions, total=False):
    Name: Required[str]
def delete_schedule(name: str, /, *, result: type[_T13] = ..., select: Callable[[DeleteScheduleResponse], _T13] = ..., **arguments: Unpack[_DeleteSchedule]) -> Task[_T13]: ...

class _DescribeDataset(CallOptions, total=False):
    Name: Required[str]
def describe_dataset(name: str, /, *, result: type[_T14] = ..., select: Callable[[DescribeDatasetResponse], _T14] = ..., **arguments: Unpack[_DescribeDataset]) -> Task[_T14]: ...

class _DescribeJob(CallOptions, total=False):
    Name: Required[str]
def describe_job(name: str, /, *, result: type[_T15] = ..., select: Callable[[DescribeJobResponse], _T15] = ..., **arguments: Unpack[_DescribeJob]) -> Task[_T15]: ...

class _DescribeJobRun(CallOptions, total=False):
    Name: Required[str]; RunId: Required[str]
def describe_job_run(name: str, /, *, result: type[_T16] = ..., select: Callable[[DescribeJobRunResponse], _T16] = ..., **arguments: Unpack[_DescribeJobRun]) -> Task[_T16]: ...

class _DescribeProject(CallOptions, total=False):
    Name: Required[str]
def describe_project(name: str, /, *, result: type[_T17] = ..., select: Callable[[DescribeProjectResponse], _T17] = ..., **arguments: Unpack[_DescribeProject]) -> Task[_T17]: ...

class _DescribeRecipe(CallOptions, total=False):
    Name: Required[str]; RecipeVersion: str
def describe_recipe(name: str, /, *, result: type[_T18] = ..., select: Callable[[DescribeRecipeResponse], _T18] = ..., **arguments: Unpack[_DescribeRecipe]) -> Task[_T18]: ...

class _DescribeRuleset(CallOptions, total=False):
    Name: Required[str]
def describe_ruleset(name: str, /, *, result: type[_T19] = ..., select: Callable[[DescribeRulesetResponse], _T19] = ..., **arguments: Unpack[_DescribeRuleset]) -> Task[_T19]: ...

class _DescribeSchedule(CallOptions, total=False):
    Name: Required[str]
def describe_schedule(name: str, /, *, result: type[_T20] = ..., select: Callable[[DescribeScheduleResponse], _T20] = ..., **arguments: Unpack[_DescribeSchedule]) -> Task[_T20]: ...

class _ListDatasets(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_datasets(name: str, /, *, result: type[_T21] = ..., select: Callable[[ListDatasetsResponse], _T21] = ..., **arguments: Unpack[_ListDatasets]) -> Task[_T21]: ...

class _ListJobRuns(CallOptions, total=False):
    Name: Required[str]; MaxResults: int; NextToken: str
def list_job_runs(name: str, /, *, result: type[_T22] = ..., select: Callable[[ListJobRunsResponse], _T22] = ..., **arguments: Unpack[_ListJobRuns]) -> Task[_T22]: ...

class _ListJobs(CallOptions, total=False):
    DatasetName: str; MaxResults: int; NextToken: str; ProjectName: str
def list_jobs(name: str, /, *, result: type[_T23] = ..., select: Callable[[ListJobsResponse], _T23] = ..., **arguments: Unpack[_ListJobs]) -> Task[_T23]: ...

class _ListProjects(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_projects(name: str, /, *, result: type[_T24] = ..., select: Callable[[ListProjectsResponse], _T24] = ..., **arguments: Unpack[_ListProjects]) -> Task[_T24]: ...

class _ListRecipeVersions(CallOptions, total=False):
    MaxResults: int; NextToken: str; Name: Required[str]
def list_recipe_versions(name: str, /, *, result: type[_T25] = ..., select: Callable[[ListRecipeVersionsResponse], _T25] = ..., **arguments: Unpack[_ListRecipeVersions]) -> Task[_T25]: ...

class _ListRecipes(CallOptions, total=False):
    MaxResults: int; NextToken: str; RecipeVersion: str
def list_recipes(name: str, /, *, result: type[_T26] = ..., select: Callable[[ListRecipesResponse], _T26] = ..., **arguments: Unpack[_ListRecipes]) -> Task[_T26]: ...

class _ListRulesets(CallOptions, total=False):
    TargetArn: str; MaxResults: int; NextToken: str
def list_rulesets(name: str, /, *, result: type[_T27] = ..., select: Callable[[ListRulesetsResponse], _T27] = ..., **arguments: Unpack[_ListRulesets]) -> Task[_T27]: ...

class _ListSchedules(CallOptions, total=False):
    JobName: str; MaxResults: int; NextToken: str
def list_schedules(name: str, /, *, result: type[_T28] = ..., select: Callable[[ListSchedulesResponse], _T28] = ..., **arguments: Unpack[_ListSchedules]) -> Task[_T28]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T29] = ..., select: Callable[[ListTagsForResourceResponse], _T29] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T29]: ...

class _PublishRecipe(CallOptions, total=False):
    Description: str; Name: Required[str]
def publish_recipe(name: str, /, *, result: type[_T30] = ..., select: Callable[[PublishRecipeResponse], _T30] = ..., **arguments: Unpack[_PublishRecipe]) -> Task[_T30]: ...

class _SendProjectSessionAction(CallOptions, total=False):
    Preview: bool; Name: Required[str]; RecipeStep: RecipeStepDict | _RecipeStep; StepIndex: int; ClientSessionId: str
    ViewFrame: ViewFrameDict
def send_project_session_action(name: str, /, *, result: type[_T31] = ..., select: Callable[[SendProjectSessionActionResponse], _T31] = ..., **arguments: Unpack[_SendProjectSessionAction]) -> Task[_T31]: ...

class _StartJobRun(PlainOptions, total=False):
    Name: Required[str]
@overload
def start_job_run(name: str, /, *, result: type[_T32] = ..., select: Callable[[StartJobRunResponse], _T32] = ..., **arguments: Unpack[_StartJobRun]) -> Task[_T32]: ...
@overload
def start_job_run(name: str, /, *, wait: Literal[True], result: type[_T33] = ..., select: Callable[[Any], _T33] = ..., **arguments: Unpack[_StartJobRun]) -> Task[_T33]: ...

class _StartProjectSession(CallOptions, total=False):
    Name: Required[str]; AssumeControl: bool
def start_project_session(name: str, /, *, result: type[_T34] = ..., select: Callable[[StartProjectSessionResponse], _T34] = ..., **arguments: Unpack[_StartProjectSession]) -> Task[_T34]: ...

class _StopJobRun(CallOptions, total=False):
    Name: Required[str]; RunId: Required[str]
def stop_job_run(name: str, /, *, result: type[_T35] = ..., select: Callable[[StopJobRunResponse], _T35] = ..., **arguments: Unpack[_StopJobRun]) -> Task[_T35]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
def tag_resource(name: str, /, *, result: type[_T36] = ..., select: Callable[[TagResourceResponse], _T36] = ..., **arguments: Unpack[_TagResource]) -> Task[_T36]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T37] = ..., select: Callable[[UntagResourceResponse], _T37] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T37]: ...

class _UpdateDataset(CallOptions, total=False):
    Name: Required[str]; Format: InputFormat | str; FormatOptions: FormatOptionsDict | _FormatOptions
    Input: Required[InputDict | _Input]; PathOptions: PathOptionsDict | _PathOptions
def update_dataset(name: str, /, *, result: type[_T38] = ..., select: Callable[[UpdateDatasetResponse], _T38] = ..., **arguments: Unpack[_UpdateDataset]) -> Task[_T38]: ...

class _UpdateProfileJob(CallOptions, total=False):
    Configuration: ProfileConfigurationDict | ProfileConfiguration; EncryptionKeyArn: str
    EncryptionMode: _EncryptionMode | str; Name: Required[str]; LogSubscription: _LogSubscription | str
    MaxCapacity: int; MaxRetries: int; OutputLocation: Required[S3LocationDict | S3Location]
    ValidationConfigurations: Sequence[ValidationConfigurationDict | ValidationConfiguration]; RoleArn: Required[str]
    Timeout: int; JobSample: JobSampleDict | _JobSample
def update_profile_job(name: str, /, *, result: type[_T39] = ..., select: Callable[[UpdateProfileJobResponse], _T39] = ..., **arguments: Unpack[_UpdateProfileJob]) -> Task[_T39]: ...

class _UpdateProject(CallOptions, total=False):
    Sample: SampleDict | _Sample; RoleArn: Required[str]; Name: Required[str]
def update_project(name: str, /, *, result: type[_T40] = ..., select: Callable[[UpdateProjectResponse], _T40] = ..., **arguments: Unpack[_UpdateProject]) -> Task[_T40]: ...

class _UpdateRecipe(CallOptions, total=False):
    Description: str; Name: Required[str]; Steps: Sequence[RecipeStepDict | RecipeStep]
def update_recipe(name: str, /, *, result: type[_T41] = ..., select: Callable[[UpdateRecipeResponse], _T41] = ..., **arguments: Unpack[_UpdateRecipe]) -> Task[_T41]: ...

class _UpdateRecipeJob(CallOptions, total=False):
    EncryptionKeyArn: str; EncryptionMode: _EncryptionMode | str; Name: Required[str]
    LogSubscription: _LogSubscription | str; MaxCapacity: int; MaxRetries: int; Outputs: Sequence[OutputDict | Output]
    DataCatalogOutputs: Sequence[DataCatalogOutputDict | DataCatalogOutput]
    DatabaseOutputs: Sequence[DatabaseOutputDict | DatabaseOutput]; RoleArn: Required[str]; Timeout: int
def update_recipe_job(name: str, /, *, result: type[_T42] = ..., select: Callable[[UpdateRecipeJobResponse], _T42] = ..., **arguments: Unpack[_UpdateRecipeJob]) -> Task[_T42]: ...

class _UpdateRuleset(CallOptions, total=False):
    Name: Required[str]; Description: str; Rules: Required[Sequence[RuleDict | Rule]]
def update_ruleset(name: str, /, *, result: type[_T43] = ..., select: Callable[[UpdateRulesetResponse], _T43] = ..., **arguments: Unpack[_UpdateRuleset]) -> Task[_T43]: ...

class _UpdateSchedule(CallOptions, total=False):
    JobNames: Sequence[str]; CronExpression: Required[str]; Name: Required[str]
def update_schedule(name: str, /, *, result: type[_T44] = ..., select: Callable[[UpdateScheduleResponse], _T44] = ..., **arguments: Unpack[_UpdateSchedule]) -> Task[_T44]: ...
