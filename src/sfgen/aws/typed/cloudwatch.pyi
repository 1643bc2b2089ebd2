"""cloudwatch: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

ActionsSuppressedBy: TypeAlias = Literal["WaitPeriod", "ExtensionPeriod", "Alarm"]
AlarmMuteRuleStatus: TypeAlias = Literal["SCHEDULED", "ACTIVE", "EXPIRED"]
AlarmType: TypeAlias = Literal["CompositeAlarm", "MetricAlarm", "LogAlarm"]
AnomalyDetectorAdaptationSpeed: TypeAlias = Literal["FAST", "NORMAL", "SLOW"]
AnomalyDetectorOutlierFilteringStrength: TypeAlias = Literal["MINIMAL", "MODERATE", "STRICT"]
AnomalyDetectorStateValue: TypeAlias = Literal["PENDING_TRAINING", "TRAINED_INSUFFICIENT_DATA", "TRAINED"]
AnomalyDetectorType: TypeAlias = Literal["SINGLE_METRIC", "METRIC_MATH"]
ComparisonOperator: TypeAlias = Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold", "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "GreaterThanUpperThreshold"]
EvaluationState: TypeAlias = Literal["PARTIAL_DATA", "EVALUATION_FAILURE", "EVALUATION_ERROR"]
HistoryItemType: TypeAlias = Literal["ConfigurationUpdate", "StateUpdate", "Action", "AlarmContributorStateUpdate", "AlarmContributorAction"]
MetricStreamOutputFormat: TypeAlias = Literal["json", "opentelemetry0.7", "opentelemetry1.0"]
OTelEnrichmentStatus: TypeAlias = Literal["Running", "Stopped"]
QueryType: TypeAlias = Literal["PROMQL", "SQL", "METRIC_MATH"]
RecentlyActive: TypeAlias = Literal["PT3H"]
ScanBy: TypeAlias = Literal["TimestampDescending", "TimestampAscending"]
StandardUnit: TypeAlias = Literal["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None"]
StateValue: TypeAlias = Literal["OK", "ALARM", "INSUFFICIENT_DATA"]
Statistic: TypeAlias = Literal["SampleCount", "Average", "Sum", "Minimum", "Maximum"]
StatusCode: TypeAlias = Literal["Complete", "InternalError", "PartialData", "Forbidden"]
_ActionConfiguration: TypeAlias = ActionConfiguration
_ActionsSuppressedBy: TypeAlias = ActionsSuppressedBy
_AlarmTagsPropagation: TypeAlias = AlarmTagsPropagation
_AlarmType: TypeAlias = AlarmType
_ComparisonOperator: TypeAlias = ComparisonOperator
_EvaluationCriteria: TypeAlias = EvaluationCriteria
_EvaluationState: TypeAlias = EvaluationState
_EvaluationWindow: TypeAlias = EvaluationWindow
_HistoryItemType: TypeAlias = HistoryItemType
_Metric: TypeAlias = Metric
_MetricCharacteristics: TypeAlias = MetricCharacteristics
_MetricMathAnomalyDetector: TypeAlias = MetricMathAnomalyDetector
_MetricStat: TypeAlias = MetricStat
_MuteTargets: TypeAlias = MuteTargets
_RecentlyActive: TypeAlias = RecentlyActive
_ResourceMetricsConfiguration: TypeAlias = ResourceMetricsConfiguration
_Rule: TypeAlias = Rule
_ScanBy: TypeAlias = ScanBy
_Schedule: TypeAlias = Schedule
_ScheduleConfiguration: TypeAlias = ScheduleConfiguration
_ScheduledQueryConfiguration: TypeAlias = ScheduledQueryConfiguration
_SingleMetricAnomalyDetector: TypeAlias = SingleMetricAnomalyDetector
_SlidingWindow: TypeAlias = SlidingWindow
_StateValue: TypeAlias = StateValue
_Statistic: TypeAlias = Statistic
_StatusCode: TypeAlias = StatusCode
_WallClockWindow: TypeAlias = WallClockWindow
_WarmUpConfiguration: TypeAlias = WarmUpConfiguration

class _Errors:
    ConcurrentModificationException: ErrorName
    ConflictException: ErrorName
    DashboardInvalidInputErrorException: ErrorName
    DashboardNotFoundErrorException: ErrorName
    InternalServiceException: ErrorName
    InvalidFormatException: ErrorName
    InvalidNextTokenException: ErrorName
    InvalidParameterCombinationException: ErrorName
    InvalidParameterValueException: ErrorName
    KmsAccessDeniedException: ErrorName
    KmsKeyDisabledException: ErrorName
    KmsKeyNotFoundException: ErrorName
    LimitExceededException: ErrorName
    MissingRequiredParameterException: ErrorName
    ResourceConflictException: ErrorName
    ResourceNotFoundException: ErrorName
    ValidationException: ErrorName

errors: _Errors

class ActionConfigurationDict(TypedDict, total=False):
    AlarmTagsPropagation: AlarmTagsPropagationDict | _AlarmTagsPropagation

class AlarmPromQLCriteriaDict(TypedDict, total=False):
    Query: Required[str]
    PendingPeriod: int
    RecoveryPeriod: int

class AlarmTagsPropagationDict(TypedDict, total=False):
    Enabled: Required[bool]
    IncludedTagKeys: Sequence[str]
    ExcludedTagKeys: Sequence[str]

class AnomalyDetectorConfigurationDict(TypedDict, total=False):
    ExcludedTimeRanges: Sequence[RangeDict | Range]
    MetricTimezone: str
    AdaptationSpeed: AnomalyDetectorAdaptationSpeed | str
    OutlierFilteringStrength: AnomalyDetectorOutlierFilteringStrength | str

class AssociateDatasetKmsKeyInputDict(TypedDict, total=False):
    DatasetIdentifier: Required[str]
    KmsKeyArn: Required[str]

class CreateResourceMetricsConfigurationInputDict(TypedDict, total=False):
    ResourceArn: Required[str]
    MetricSelections: Sequence[ResourceMetricSelectionDict | ResourceMetricSelection]

class DeleteAlarmMuteRuleInputDict(TypedDict, total=False):
    AlarmMuteRuleName: Required[str]

class DeleteAlarmsInputDict(TypedDict, total=False):
    AlarmNames: Required[Sequence[str]]

class DeleteAnomalyDetectorInputDict(TypedDict, total=False):
    AnomalyDetectorId: str
    Namespace: str
    MetricName: str
    Dimensions: Sequence[DimensionDict | Dimension]
    Stat: str
    SingleMetricAnomalyDetector: SingleMetricAnomalyDetectorDict | _SingleMetricAnomalyDetector
    MetricMathAnomalyDetector: MetricMathAnomalyDetectorDict | _MetricMathAnomalyDetector

class DeleteDashboardsInputDict(TypedDict, total=False):
    DashboardNames: Required[Sequence[str]]

class DeleteInsightRulesInputDict(TypedDict, total=False):
    RuleNames: Required[Sequence[str]]

class DeleteMetricDataQueryDefinitionInputDict(TypedDict, total=False):
    Id: Required[str]

class DeleteMetricStreamInputDict(TypedDict, total=False):
    Name: Required[str]

class DeleteResourceMetricsConfigurationInputDict(TypedDict, total=False):
    ResourceArn: Required[str]

class DescribeAlarmContributorsInputDict(TypedDict, total=False):
    AlarmName: Required[str]
    NextToken: str

class DescribeAlarmHistoryInputDict(TypedDict, total=False):
    AlarmName: str
    AlarmContributorId: str
    AlarmTypes: Sequence[AlarmType | str]
    HistoryItemType: _HistoryItemType | str
    StartDate: str | datetime
    EndDate: str | datetime
    MaxRecords: int
    NextToken: str
    ScanBy: _ScanBy | str

class DescribeAlarmsForMetricInputDict(TypedDict, total=False):
    MetricName: Required[str]
    Namespace: Required[str]
    Statistic: _Statistic | str
    ExtendedStatistic: str
    Dimensions: Sequence[DimensionDict | Dimension]
    Period: int
    Unit: StandardUnit | str

class DescribeAlarmsInputDict(TypedDict, total=False):
    AlarmNames: Sequence[str]
    AlarmNamePrefix: str
    AlarmTypes: Sequence[AlarmType | str]
    ChildrenOfAlarmName: str
    ParentsOfAlarmName: str
    StateValue: _StateValue | str
    ActionPrefix: str
    MaxRecords: int
    NextToken: str

class DescribeAnomalyDetectorsInputDict(TypedDict, total=False):
    AnomalyDetectorIds: Sequence[str]
    NextToken: str
    MaxResults: int
    Namespace: str
    MetricName: str
    Dimensions: Sequence[DimensionDict | Dimension]
    AnomalyDetectorTypes: Sequence[AnomalyDetectorType | str]

class DescribeInsightRulesInputDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class DimensionDict(TypedDict, total=False):
    Name: Required[str]
    Value: Required[str]

class DimensionFilterDict(TypedDict, total=False):
    Name: Required[str]
    Value: str

class DisableAlarmActionsInputDict(TypedDict, total=False):
    AlarmNames: Required[Sequence[str]]

class DisableInsightRulesInputDict(TypedDict, total=False):
    RuleNames: Required[Sequence[str]]

class DisassociateDatasetKmsKeyInputDict(TypedDict, total=False):
    DatasetIdentifier: Required[str]

class EnableAlarmActionsInputDict(TypedDict, total=False):
    AlarmNames: Required[Sequence[str]]

class EnableInsightRulesInputDict(TypedDict, total=False):
    RuleNames: Required[Sequence[str]]

class EntityDict(TypedDict, total=False):
    KeyAttributes: Mapping[str, str]
    Attributes: Mapping[str, str]

class EntityMetricDataDict(TypedDict, total=False):
    Entity: EntityDict
    MetricData: Sequence[MetricDatumDict]

class EvaluationCriteriaDict(TypedDict, total=False):
    PromQLCriteria: AlarmPromQLCriteriaDict | AlarmPromQLCriteria

class EvaluationWindowDict(TypedDict, total=False):
    WallClockWindow: WallClockWindowDict | _WallClockWindow
    SlidingWindow: SlidingWindowDict | _SlidingWindow

class GetAlarmMuteRuleInputDict(TypedDict, total=False):
    AlarmMuteRuleName: Required[str]

class GetDashboardInputDict(TypedDict, total=False):
    DashboardName: Required[str]

class GetDatasetInputDict(TypedDict, total=False):
    DatasetIdentifier: Required[str]

class GetInsightRuleReportInputDict(TypedDict, total=False):
    RuleName: Required[str]
    StartTime: Required[str | datetime]
    EndTime: Required[str | datetime]
    Period: Required[int]
    MaxContributorCount: int
    Metrics: Sequence[str]
    OrderBy: str

class GetMetricDataInputDict(TypedDict, total=False):
    MetricDataQueries: Required[Sequence[MetricDataQueryDict | MetricDataQuery]]
    StartTime: Required[str | datetime]
    EndTime: Required[str | datetime]
    NextToken: str
    ScanBy: _ScanBy | str
    MaxDatapoints: int
    LabelOptions: LabelOptionsDict

class GetMetricDataQueryDefinitionInputDict(TypedDict, total=False):
    Id: Required[str]

class GetMetricStatisticsInputDict(TypedDict, total=False):
    Namespace: Required[str]
    MetricName: Required[str]
    Dimensions: Sequence[DimensionDict | Dimension]
    StartTime: Required[str | datetime]
    EndTime: Required[str | datetime]
    Period: Required[int]
    Statistics: Sequence[Statistic | str]
    ExtendedStatistics: Sequence[str]
    Unit: StandardUnit | str

class GetMetricStreamInputDict(TypedDict, total=False):
    Name: Required[str]

class GetMetricWidgetImageInputDict(TypedDict, total=False):
    MetricWidget: Required[str]
    OutputFormat: str

class GetOTelEnrichmentInputDict(TypedDict, total=False):
    ...

class GetResourceMetricsConfigurationInputDict(TypedDict, total=False):
    ResourceArn: Required[str]

class LabelOptionsDict(TypedDict, total=False):
    Timezone: str

class ListAlarmMuteRulesInputDict(TypedDict, total=False):
    AlarmName: str
    Statuses: Sequence[AlarmMuteRuleStatus | str]
    MaxRecords: int
    NextToken: str

class ListDashboardsInputDict(TypedDict, total=False):
    DashboardNamePrefix: str
    NextToken: str

class ListManagedInsightRulesInputDict(TypedDict, total=False):
    ResourceARN: Required[str]
    NextToken: str
    MaxResults: int

class ListMetricDataQueryDefinitionsInputDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class ListMetricStreamsInputDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListMetricsInputDict(TypedDict, total=False):
    Namespace: str
    MetricName: str
    Dimensions: Sequence[DimensionFilterDict]
    NextToken: str
    RecentlyActive: _RecentlyActive | str
    IncludeLinkedAccounts: bool
    OwningAccount: str

class ListTagsForResourceInputDict(TypedDict, total=False):
    ResourceARN: Required[str]

class ManagedRuleDict(TypedDict, total=False):
    TemplateName: Required[str]
    ResourceARN: Required[str]
    Tags: Sequence[TagDict | Tag]

class MetricDict(TypedDict, total=False):
    Namespace: str
    MetricName: str
    Dimensions: Sequence[DimensionDict | Dimension]

class MetricCharacteristicsDict(TypedDict, total=False):
    PeriodicSpikes: bool

class MetricDataQueryDict(TypedDict, total=False):
    Id: Required[str]
    MetricStat: MetricStatDict | _MetricStat
    Expression: str
    Label: str
    ReturnData: bool
    Period: int
    AccountId: str

class MetricDatumDict(TypedDict, total=False):
    MetricName: Required[str]
    Dimensions: Sequence[DimensionDict | Dimension]
    Timestamp: str | datetime
    Value: float
    StatisticValues: StatisticSetDict
    Values: Sequence[float]
    Counts: Sequence[float]
    Unit: StandardUnit | str
    StorageResolution: int

class MetricMathAnomalyDetectorDict(TypedDict, total=False):
    MetricDataQueries: Sequence[MetricDataQueryDict | MetricDataQuery]

class MetricStatDict(TypedDict, total=False):
    Metric: Required[MetricDict | _Metric]
    Period: Required[int]
    Stat: Required[str]
    Unit: StandardUnit | str

class MetricStreamFilterDict(TypedDict, total=False):
    Namespace: str
    MetricNames: Sequence[str]

class MetricStreamStatisticsConfigurationDict(TypedDict, total=False):
    IncludeMetrics: Required[Sequence[MetricStreamStatisticsMetricDict | MetricStreamStatisticsMetric]]
    AdditionalStatistics: Required[Sequence[str]]

class MetricStreamStatisticsMetricDict(TypedDict, total=False):
    Namespace: Required[str]
    MetricName: Required[str]

class MuteTargetsDict(TypedDict, total=False):
    AlarmNames: Required[Sequence[str]]

class OTelEnrichmentMetricSelectorDict(TypedDict, total=False):
    Namespace: Required[str]
    MetricNames: Sequence[str]

class PutAlarmMuteRuleInputDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    Rule: Required[RuleDict | _Rule]
    MuteTargets: MuteTargetsDict | _MuteTargets
    Tags: Sequence[TagDict | Tag]
    StartDate: str | datetime
    ExpireDate: str | datetime

class PutAnomalyDetectorInputDict(TypedDict, total=False):
    Namespace: str
    MetricName: str
    Dimensions: Sequence[DimensionDict | Dimension]
    Stat: str
    Configuration: AnomalyDetectorConfigurationDict | AnomalyDetectorConfiguration
    MetricCharacteristics: MetricCharacteristicsDict | _MetricCharacteristics
    SingleMetricAnomalyDetector: SingleMetricAnomalyDetectorDict | _SingleMetricAnomalyDetector
    MetricMathAnomalyDetector: MetricMathAnomalyDetectorDict | _MetricMathAnomalyDetector

class PutCompositeAlarmInputDict(TypedDict, total=False):
    ActionsEnabled: bool
    AlarmActions: Sequence[str]
    AlarmDescription: str
    AlarmName: Required[str]
    AlarmRule: Required[str]
    InsufficientDataActions: Sequence[str]
    OkActions: Sequence[str]
    Tags: Sequence[TagDict | Tag]
    ActionsSuppressor: str
    ActionsSuppressorWaitPeriod: int
    ActionsSuppressorExtensionPeriod: int
    ActionConfiguration: ActionConfigurationDict | _ActionConfiguration

class PutDashboardInputDict(TypedDict, total=False):
    DashboardName: Required[str]
    DashboardBody: Required[str]
    Tags: Sequence[TagDict | Tag]

class PutInsightRuleInputDict(TypedDict, total=False):
    RuleName: Required[str]
    RuleState: str
    RuleDefinition: Required[str]
    Tags: Sequence[TagDict | Tag]
    ApplyOnTransformedLogs: bool

class PutLogAlarmInputDict(TypedDict, total=False):
    AlarmName: Required[str]
    AlarmDescription: str
    ScheduledQueryConfiguration: Required[ScheduledQueryConfigurationDict | _ScheduledQueryConfiguration]
    ActionLogLineCount: int
    ActionLogLineRoleArn: str
    ActionsEnabled: bool
    OkActions: Sequence[str]
    AlarmActions: Sequence[str]
    InsufficientDataActions: Sequence[str]
    QueryResultsToEvaluate: Required[int]
    QueryResultsToAlarm: Required[int]
    Threshold: Required[float]
    ComparisonOperator: Required[_ComparisonOperator | str]
    TreatMissingData: str
    Tags: Sequence[TagDict | Tag]
    WarmUpConfiguration: WarmUpConfigurationDict | _WarmUpConfiguration
    ActionConfiguration: ActionConfigurationDict | _ActionConfiguration

class PutManagedInsightRulesInputDict(TypedDict, total=False):
    ManagedRules: Required[Sequence[ManagedRuleDict]]

class PutMetricAlarmInputDict(TypedDict, total=False):
    AlarmName: Required[str]
    AlarmDescription: str
    ActionsEnabled: bool
    OkActions: Sequence[str]
    AlarmActions: Sequence[str]
    InsufficientDataActions: Sequence[str]
    MetricName: str
    Namespace: str
    Statistic: _Statistic | str
    ExtendedStatistic: str
    Dimensions: Sequence[DimensionDict | Dimension]
    Period: int
    Unit: StandardUnit | str
    EvaluationPeriods: int
    DatapointsToAlarm: int
    Threshold: float
    ComparisonOperator: _ComparisonOperator | str
    TreatMissingData: str
    EvaluateLowSampleCountPercentile: str
    Metrics: Sequence[MetricDataQueryDict | MetricDataQuery]
    Tags: Sequence[TagDict | Tag]
    ThresholdMetricId: str
    EvaluationWindow: EvaluationWindowDict | _EvaluationWindow
    WarmUpConfiguration: WarmUpConfigurationDict | _WarmUpConfiguration
    EvaluationCriteria: EvaluationCriteriaDict | _EvaluationCriteria
    EvaluationInterval: int
    ActionConfiguration: ActionConfigurationDict | _ActionConfiguration

class PutMetricDataInputDict(TypedDict, total=False):
    Namespace: Required[str]
    MetricData: Sequence[MetricDatumDict]
    EntityMetricData: Sequence[EntityMetricDataDict]
    StrictEntityValidation: bool

class PutMetricDataQueryDefinitionInputDict(TypedDict, total=False):
    Id: str
    Path: Required[str]
    Expression: Required[str]
    Type: Required[QueryType | str]
    Tags: Sequence[TagDict | Tag]

class PutMetricStreamInputDict(TypedDict, total=False):
    Name: Required[str]
    IncludeFilters: Sequence[MetricStreamFilterDict | MetricStreamFilter]
    ExcludeFilters: Sequence[MetricStreamFilterDict | MetricStreamFilter]
    FirehoseArn: Required[str]
    RoleArn: Required[str]
    OutputFormat: Required[MetricStreamOutputFormat | str]
    Tags: Sequence[TagDict | Tag]
    StatisticsConfigurations: Sequence[MetricStreamStatisticsConfigurationDict | MetricStreamStatisticsConfiguration]
    IncludeLinkedAccountsMetrics: bool

class RangeDict(TypedDict, total=False):
    StartTime: Required[str | datetime]
    EndTime: Required[str | datetime]

class ResourceMetricSelectionDict(TypedDict, total=False):
    IncludeMetrics: Required[Sequence[str]]

class RuleDict(TypedDict, total=False):
    Schedule: Required[ScheduleDict | _Schedule]

class ScheduleDict(TypedDict, total=False):
    Expression: Required[str]
    Duration: Required[str]
    Timezone: str

class ScheduleConfigurationDict(TypedDict, total=False):
    ScheduleExpression: Required[str]
    StartTimeOffset: Required[int]
    EndTimeOffset: int

class ScheduledQueryConfigurationDict(TypedDict, total=False):
    QueryString: Required[str]
    LogGroupIdentifiers: Sequence[str]
    QueryARN: str
    ScheduledQueryRoleARN: Required[str]
    ScheduleConfiguration: Required[ScheduleConfigurationDict | _ScheduleConfiguration]
    AggregationExpression: Required[str]
    Tags: Sequence[TagDict | Tag]

class SetAlarmStateInputDict(TypedDict, total=False):
    AlarmName: Required[str]
    StateValue: Required[_StateValue | str]
    StateReason: Required[str]
    StateReasonData: str

class SingleMetricAnomalyDetectorDict(TypedDict, total=False):
    AccountId: str
    Namespace: str
    MetricName: str
    Dimensions: Sequence[DimensionDict | Dimension]
    Stat: str

class SlidingWindowDict(TypedDict, total=False):
    ...

class StartMetricStreamsInputDict(TypedDict, total=False):
    Names: Required[Sequence[str]]

class StartOTelEnrichmentInputDict(TypedDict, total=False):
    IncludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector]
    ExcludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector]

class StatisticSetDict(TypedDict, total=False):
    SampleCount: Required[float]
    Sum: Required[float]
    Minimum: Required[float]
    Maximum: Required[float]

class StopMetricStreamsInputDict(TypedDict, total=False):
    Names: Required[Sequence[str]]

class StopOTelEnrichmentInputDict(TypedDict, total=False):
    ...

class TagDict(TypedDict, total=False):
    Key: Required[str]
    Value: Required[str]

class TagResourceInputDict(TypedDict, total=False):
    ResourceARN: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]

class UntagResourceInputDict(TypedDict, total=False):
    ResourceARN: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateOTelEnrichmentInputDict(TypedDict, total=False):
    IncludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector]
    ExcludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector]

class UpdateResourceMetricsConfigurationInputDict(TypedDict, total=False):
    ResourceArn: Required[str]
    MetricSelections: Sequence[ResourceMetricSelectionDict | ResourceMetricSelection]

class WallClockWindowDict(TypedDict, total=False):
    Timezone: str

class WarmUpConfigurationDict(TypedDict, total=False):
    WarmUpPeriodDurationInMinutes: Required[int]
    OnlyStartEvaluatingAfterWarmUpPeriodEnds: bool

class ActionConfiguration:
    AlarmTagsPropagation: _AlarmTagsPropagation

class AlarmContributor:
    ContributorId: str
    ContributorAttributes: dict[str, str]
    StateReason: str
    StateTransitionedTimestamp: str

class AlarmHistoryItem:
    AlarmName: str
    AlarmContributorId: str
    AlarmType: _AlarmType
    Timestamp: str
    HistoryItemType: _HistoryItemType
    HistorySummary: str
    HistoryData: str
    AlarmContributorAttributes: dict[str, str]

class AlarmMuteRuleSummary:
    AlarmMuteRuleArn: str
    ExpireDate: str
    Status: AlarmMuteRuleStatus
    MuteType: str
    LastUpdatedTimestamp: str

class AlarmPromQLCriteria:
    Query: str
    PendingPeriod: int
    RecoveryPeriod: int

class AlarmTagsPropagation:
    Enabled: bool
    IncludedTagKeys: list[str]
    ExcludedTagKeys: list[str]

class AnomalyDetector:
    AnomalyDetectorId: str
    Namespace: str
    MetricName: str
    Dimensions: list[Dimension]
    Stat: str
    Configuration: AnomalyDetectorConfiguration
    StateValue: AnomalyDetectorStateValue
    MetricCharacteristics: _MetricCharacteristics
    SingleMetricAnomalyDetector: _SingleMetricAnomalyDetector
    MetricMathAnomalyDetector: _MetricMathAnomalyDetector

class AnomalyDetectorConfiguration:
    ExcludedTimeRanges: list[Range]
    MetricTimezone: str
    AdaptationSpeed: AnomalyDetectorAdaptationSpeed
    OutlierFilteringStrength: AnomalyDetectorOutlierFilteringStrength

class AssociateDatasetKmsKeyOutput:
    ...

class CompositeAlarm:
    ActionsEnabled: bool
    AlarmActions: list[str]
    AlarmArn: str
    AlarmConfigurationUpdatedTimestamp: str
    AlarmDescription: str
    AlarmName: str
    AlarmRule: str
    InsufficientDataActions: list[str]
    OkActions: list[str]
    StateReason: str
    StateReasonData: str
    StateUpdatedTimestamp: str
    StateValue: _StateValue
    StateTransitionedTimestamp: str
    ActionsSuppressedBy: _ActionsSuppressedBy
    ActionsSuppressedReason: str
    ActionsSuppressor: str
    ActionsSuppressorWaitPeriod: int
    ActionsSuppressorExtensionPeriod: int
    ActionConfiguration: _ActionConfiguration

class CreateResourceMetricsConfigurationOutput:
    ResourceMetricsConfiguration: _ResourceMetricsConfiguration

class DashboardEntry:
    DashboardName: str
    DashboardArn: str
    LastModified: str
    Size: int

class DashboardValidationMessage:
    DataPath: str
    Message: str

class Datapoint:
    Timestamp: str
    SampleCount: float
    Average: float
    Sum: float
    Minimum: float
    Maximum: float
    Unit: StandardUnit
    ExtendedStatistics: dict[str, float]

class DeleteAnomalyDetectorOutput:
    ...

class DeleteDashboardsOutput:
    ...

class DeleteInsightRulesOutput:
    Failures: list[PartialFailure]

class DeleteMetricDataQueryDefinitionOutput:
    ...

class DeleteMetricStreamOutput:
    ...

class DeleteResourceMetricsConfigurationOutput:
    ...

class DescribeAlarmContributorsOutput:
    AlarmContributors: list[AlarmContributor]
    NextToken: str

class DescribeAlarmHistoryOutput:
    AlarmHistoryItems: list[AlarmHistoryItem]
    NextToken: str

class DescribeAlarmsForMetricOutput:
    MetricAlarms: list[MetricAlarm]

class DescribeAlarmsOutput:
    CompositeAlarms: list[CompositeAlarm]
    MetricAlarms: list[MetricAlarm]
    LogAlarms: list[LogAlarm]
    NextToken: str

class DescribeAnomalyDetectorsOutput:
    AnomalyDetectors: list[AnomalyDetector]
    NextToken: str

class DescribeInsightRulesOutput:
    NextToken: str
    InsightRules: list[InsightRule]

class Dimension:
    Name: str
    Value: str

class DisableInsightRulesOutput:
    Failures: list[PartialFailure]

class DisassociateDatasetKmsKeyOutput:
    ...

class EnableInsightRulesOutput:
    Failures: list[PartialFailure]

class EvaluationCriteria:
    PromQLCriteria: AlarmPromQLCriteria

class EvaluationWindow:
    WallClockWindow: _WallClockWindow
    SlidingWindow: _SlidingWindow

class GetAlarmMuteRuleOutput:
    Name: str
    AlarmMuteRuleArn: str
    Description: str
    Rule: _Rule
    MuteTargets: _MuteTargets
    StartDate: str
    ExpireDate: str
    Status: AlarmMuteRuleStatus
    LastUpdatedTimestamp: str
    MuteType: str

class GetDashboardOutput:
    DashboardArn: str
    DashboardBody: str
    DashboardName: str

class GetDatasetOutput:
    DatasetId: str
    Arn: str
    KmsKeyArn: str

class GetInsightRuleReportOutput:
    KeyLabels: list[str]
    AggregationStatistic: str
    AggregateValue: float
    ApproximateUniqueCount: int
    Contributors: list[InsightRuleContributor]
    MetricDatapoints: list[InsightRuleMetricDatapoint]

class GetMetricDataOutput:
    MetricDataResults: list[MetricDataResult]
    NextToken: str
    Messages: list[MessageData]

class GetMetricDataQueryDefinitionOutput:
    Id: str
    Arn: str
    Path: str
    Expression: str
    Type: QueryType
    CreatedAt: str
    UpdatedAt: str

class GetMetricStatisticsOutput:
    Label: str
    Datapoints: list[Datapoint]

class GetMetricStreamOutput:
    Arn: str
    Name: str
    IncludeFilters: list[MetricStreamFilter]
    ExcludeFilters: list[MetricStreamFilter]
    FirehoseArn: str
    RoleArn: str
    State: str
    CreationDate: str
    LastUpdateDate: str
    OutputFormat: MetricStreamOutputFormat
    StatisticsConfigurations: list[MetricStreamStatisticsConfiguration]
    IncludeLinkedAccountsMetrics: bool

class GetMetricWidgetImageOutput:
    MetricWidgetImage: str

class GetOTelEnrichmentOutput:
    Status: OTelEnrichmentStatus
    IncludeFilters: list[OTelEnrichmentMetricSelector]
    ExcludeFilters: list[OTelEnrichmentMetricSelector]
    CreatedAt: str
    UpdatedAt: str

class GetResourceMetricsConfigurationOutput:
    ResourceMetricsConfiguration: _ResourceMetricsConfiguration

class InsightRule:
    Name: str
    State: str
    Schema: str
    Definition: str
    ManagedRule: bool
    ApplyOnTransformedLogs: bool

class InsightRuleContributor:
    Keys: list[str]
    ApproximateAggregateValue: float
    Datapoints: list[InsightRuleContributorDatapoint]

class InsightRuleContributorDatapoint:
    Timestamp: str
    ApproximateValue: float

class InsightRuleMetricDatapoint:
    Timestamp: str
    UniqueContributors: float
    MaxContributorValue: float
    SampleCount: float
    Average: float
    Sum: float
    Minimum: float
    Maximum: float

class ListAlarmMuteRulesOutput:
    AlarmMuteRuleSummaries: list[AlarmMuteRuleSummary]
    NextToken: str

class ListDashboardsOutput:
    DashboardEntries: list[DashboardEntry]
    NextToken: str

class ListManagedInsightRulesOutput:
    ManagedRules: list[ManagedRuleDescription]
    NextToken: str

class ListMetricDataQueryDefinitionsOutput:
    Items: list[MetricDataQueryDefinitionSummary]
    NextToken: str

class ListMetricStreamsOutput:
    NextToken: str
    Entries: list[MetricStreamEntry]

class ListMetricsOutput:
    Metrics: list[Metric]
    NextToken: str
    OwningAccounts: list[str]

class ListTagsForResourceOutput:
    Tags: list[Tag]

class LogAlarm:
    AlarmName: str
    AlarmArn: str
    AlarmDescription: str
    AlarmConfigurationUpdatedTimestamp: str
    ActionsEnabled: bool
    OkActions: list[str]
    AlarmActions: list[str]
    InsufficientDataActions: list[str]
    StateValue: _StateValue
    StateReason: str
    StateReasonData: str
    StateUpdatedTimestamp: str
    ScheduledQueryConfiguration: _ScheduledQueryConfiguration
    QueryResultsToEvaluate: int
    QueryResultsToAlarm: int
    Threshold: float
    ComparisonOperator: _ComparisonOperator
    TreatMissingData: str
    StateTransitionedTimestamp: str
    EvaluationState: _EvaluationState
    ActionLogLineCount: int
    ActionLogLineRoleArn: str
    WarmUpConfiguration: _WarmUpConfiguration
    ActionConfiguration: _ActionConfiguration

class ManagedRuleDescription:
    TemplateName: str
    ResourceARN: str
    RuleState: ManagedRuleState

class ManagedRuleState:
    RuleName: str
    State: str

class MessageData:
    Code: str
    Value: str

class Metric:
    Namespace: str
    MetricName: str
    Dimensions: list[Dimension]

class MetricAlarm:
    AlarmName: str
    AlarmArn: str
    AlarmDescription: str
    AlarmConfigurationUpdatedTimestamp: str
    ActionsEnabled: bool
    OkActions: list[str]
    AlarmActions: list[str]
    InsufficientDataActions: list[str]
    StateValue: _StateValue
    StateReason: str
    StateReasonData: str
    StateUpdatedTimestamp: str
    MetricName: str
    Namespace: str
    Statistic: _Statistic
    ExtendedStatistic: str
    Dimensions: list[Dimension]
    Period: int
    Unit: StandardUnit
    EvaluationPeriods: int
    DatapointsToAlarm: int
    Threshold: float
    ComparisonOperator: _ComparisonOperator
    TreatMissingData: str
    EvaluateLowSampleCountPercentile: str
    Metrics: list[MetricDataQuery]
    ThresholdMetricId: str
    EvaluationState: _EvaluationState
    StateTransitionedTimestamp: str
    EvaluationWindow: _EvaluationWindow
    WarmUpConfiguration: _WarmUpConfiguration
    EvaluationCriteria: _EvaluationCriteria
    EvaluationInterval: int
    ActionConfiguration: _ActionConfiguration

class MetricCharacteristics:
    PeriodicSpikes: bool

class MetricDataQuery:
    Id: str
    MetricStat: _MetricStat
    Expression: str
    Label: str
    ReturnData: bool
    Period: int
    AccountId: str

class MetricDataQueryDefinitionSummary:
    Id: str
    Path: str
    Type: QueryType
    UpdatedAt: str

class MetricDataResult:
    Id: str
    Label: str
    Timestamps: list[str]
    Values: list[float]
    StatusCode: _StatusCode
    Messages: list[MessageData]

class MetricMathAnomalyDetector:
    MetricDataQueries: list[MetricDataQuery]

class MetricStat:
    Metric: _Metric
    Period: int
    Stat: str
    Unit: StandardUnit

class MetricStreamEntry:
    Arn: str
    CreationDate: str
    LastUpdateDate: str
    Name: str
    FirehoseArn: str
    State: str
    OutputFormat: MetricStreamOutputFormat

class MetricStreamFilter:
    Namespace: str
    MetricNames: list[str]

class MetricStreamStatisticsConfiguration:
    IncludeMetrics: list[MetricStreamStatisticsMetric]
    AdditionalStatistics: list[str]

class MetricStreamStatisticsMetric:
    Namespace: str
    MetricName: str

class MuteTargets:
    AlarmNames: list[str]

class OTelEnrichmentMetricSelector:
    Namespace: str
    MetricNames: list[str]

class PartialFailure:
    FailureResource: str
    ExceptionType: str
    FailureCode: str
    FailureDescription: str

class PutAnomalyDetectorOutput:
    AnomalyDetectorId: str

class PutDashboardOutput:
    DashboardValidationMessages: list[DashboardValidationMessage]

class PutInsightRuleOutput:
    ...

class PutManagedInsightRulesOutput:
    Failures: list[PartialFailure]

class PutMetricDataQueryDefinitionOutput:
    Id: str
    Arn: str
    Path: str
    Expression: str
    Type: QueryType
    CreatedAt: str
    UpdatedAt: str

class PutMetricStreamOutput:
    Arn: str

class Range:
    StartTime: str
    EndTime: str

class ResourceMetricSelection:
    IncludeMetrics: list[str]

class ResourceMetricsConfiguration:
    ResourceArn: str
    CreatedAt: str
    UpdatedAt: str
    MetricSelections: list[ResourceMetricSelection]

class Rule:
    Schedule: _Schedule

class Schedule:
    Expression: str
    Duration: str
    Timezone: str

class ScheduleConfiguration:
    ScheduleExpression: str
    StartTimeOffset: int
    EndTimeOffset: int

class ScheduledQueryConfiguration:
    QueryString: str
    LogGroupIdentifiers: list[str]
    QueryARN: str
    ScheduledQueryRoleARN: str
    ScheduleConfiguration: _ScheduleConfiguration
    AggregationExpression: str
    Tags: list[Tag]

class SingleMetricAnomalyDetector:
    AccountId: str
    Namespace: str
    MetricName: str
    Dimensions: list[Dimension]
    Stat: str

class SlidingWindow:
    ...

class StartMetricStreamsOutput:
    ...

class StartOTelEnrichmentOutput:
    IncludeFilters: list[OTelEnrichmentMetricSelector]
    ExcludeFilters: list[OTelEnrichmentMetricSelector]
    CreatedAt: str
    UpdatedAt: str

class StopMetricStreamsOutput:
    ...

class StopOTelEnrichmentOutput:
    ...

class Tag:
    Key: str
    Value: str

class TagResourceOutput:
    ...

class UntagResourceOutput:
    ...

class UpdateOTelEnrichmentOutput:
    IncludeFilters: list[OTelEnrichmentMetricSelector]
    ExcludeFilters: list[OTelEnrichmentMetricSelector]
    CreatedAt: str
    UpdatedAt: str

class UpdateResourceMetricsConfigurationOutput:
    ResourceMetricsConfiguration: _ResourceMetricsConfiguration

class WallClockWindow:
    Timezone: str

class WarmUpConfiguration:
    WarmUpPeriodDurationInMinutes: int
    OnlyStartEvaluatingAfterWarmUpPeriodEnds: bool

_AssociateDatasetKmsKey = TypeVar("_AssociateDatasetKmsKey", default=AssociateDatasetKmsKeyOutput)
_CreateResourceMetricsConfiguration = TypeVar("_CreateResourceMetricsConfiguration", default=CreateResourceMetricsConfigurationOutput)
_DeleteAlarmMuteRule = TypeVar("_DeleteAlarmMuteRule", default=Any)
_DeleteAlarms = TypeVar("_DeleteAlarms", default=Any)
_DeleteAnomalyDetector = TypeVar("_DeleteAnomalyDetector", default=DeleteAnomalyDetectorOutput)
_DeleteDashboards = TypeVar("_DeleteDashboards", default=DeleteDashboardsOutput)
_DeleteInsightRules = TypeVar("_DeleteInsightRules", default=DeleteInsightRulesOutput)
_DeleteMetricDataQueryDefinition = TypeVar("_DeleteMetricDataQueryDefinition", default=DeleteMetricDataQueryDefinitionOutput)
_DeleteMetricStream = TypeVar("_DeleteMetricStream", default=DeleteMetricStreamOutput)
_DeleteResourceMetricsConfiguration = TypeVar("_DeleteResourceMetricsConfiguration", default=DeleteResourceMetricsConfigurationOutput)
_DescribeAlarmContributors = TypeVar("_DescribeAlarmContributors", default=DescribeAlarmContributorsOutput)
_DescribeAlarmHistory = TypeVar("_DescribeAlarmHistory", default=DescribeAlarmHistoryOutput)
_DescribeAlarms = TypeVar("_DescribeAlarms", default=DescribeAlarmsOutput)
_DescribeAlarmsForMetric = TypeVar("_DescribeAlarmsForMetric", default=DescribeAlarmsForMetricOutput)
_DescribeAnomalyDetectors = TypeVar("_DescribeAnomalyDetectors", default=DescribeAnomalyDetectorsOutput)
_DescribeInsightRules = TypeVar("_DescribeInsightRules", default=DescribeInsightRulesOutput)
_DisableAlarmActions = TypeVar("_DisableAlarmActions", default=Any)
_DisableInsightRules = TypeVar("_DisableInsightRules", default=DisableInsightRulesOutput)
_DisassociateDatasetKmsKey = TypeVar("_DisassociateDatasetKmsKey", default=DisassociateDatasetKmsKeyOutput)
_EnableAlarmActions = TypeVar("_EnableAlarmActions", default=Any)
_EnableInsightRules = TypeVar("_EnableInsightRules", default=EnableInsightRulesOutput)
_GetAlarmMuteRule = TypeVar("_GetAlarmMuteRule", default=GetAlarmMuteRuleOutput)
_GetDashboard = TypeVar("_GetDashboard", default=GetDashboardOutput)
_GetDataset = TypeVar("_GetDataset", default=GetDatasetOutput)
_GetInsightRuleReport = TypeVar("_GetInsightRuleReport", default=GetInsightRuleReportOutput)
_GetMetricData = TypeVar("_GetMetricData", default=GetMetricDataOutput)
_GetMetricDataQueryDefinition = TypeVar("_GetMetricDataQueryDefinition", default=GetMetricDataQueryDefinitionOutput)
_GetMetricStatistics = TypeVar("_GetMetricStatistics", default=GetMetricStatisticsOutput)
_GetMetricStream = TypeVar("_GetMetricStream", default=GetMetricStreamOutput)
_GetMetricWidgetImage = TypeVar("_GetMetricWidgetImage", default=GetMetricWidgetImageOutput)
_GetOTelEnrichment = TypeVar("_GetOTelEnrichment", default=GetOTelEnrichmentOutput)
_GetResourceMetricsConfiguration = TypeVar("_GetResourceMetricsConfiguration", default=GetResourceMetricsConfigurationOutput)
_ListAlarmMuteRules = TypeVar("_ListAlarmMuteRules", default=ListAlarmMuteRulesOutput)
_ListDashboards = TypeVar("_ListDashboards", default=ListDashboardsOutput)
_ListManagedInsightRules = TypeVar("_ListManagedInsightRules", default=ListManagedInsightRulesOutput)
_ListMetricDataQueryDefinitions = TypeVar("_ListMetricDataQueryDefinitions", default=ListMetricDataQueryDefinitionsOutput)
_ListMetricStreams = TypeVar("_ListMetricStreams", default=ListMetricStreamsOutput)
_ListMetrics = TypeVar("_ListMetrics", default=ListMetricsOutput)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceOutput)
_PutAlarmMuteRule = TypeVar("_PutAlarmMuteRule", default=Any)
_PutAnomalyDetector = TypeVar("_PutAnomalyDetector", default=PutAnomalyDetectorOutput)
_PutCompositeAlarm = TypeVar("_PutCompositeAlarm", default=Any)
_PutDashboard = TypeVar("_PutDashboard", default=PutDashboardOutput)
_PutInsightRule = TypeVar("_PutInsightRule", default=PutInsightRuleOutput)
_PutLogAlarm = TypeVar("_PutLogAlarm", default=Any)
_PutManagedInsightRules = TypeVar("_PutManagedInsightRules", default=PutManagedInsightRulesOutput)
_PutMetricAlarm = TypeVar("_PutMetricAlarm", default=Any)
_PutMetricData = TypeVar("_PutMetricData", default=Any)
_PutMetricDataQueryDefinition = TypeVar("_PutMetricDataQueryDefinition", default=PutMetricDataQueryDefinitionOutput)
_PutMetricStream = TypeVar("_PutMetricStream", default=PutMetricStreamOutput)
_SetAlarmState = TypeVar("_SetAlarmState", default=Any)
_StartMetricStreams = TypeVar("_StartMetricStreams", default=StartMetricStreamsOutput)
_StartOTelEnrichment = TypeVar("_StartOTelEnrichment", default=StartOTelEnrichmentOutput)
_StopMetricStreams = TypeVar("_StopMetricStreams", default=StopMetricStreamsOutput)
_StopOTelEnrichment = TypeVar("_StopOTelEnrichment", default=StopOTelEnrichmentOutput)
_TagResource = TypeVar("_TagResource", default=TagResourceOutput)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceOutput)
_UpdateOTelEnrichment = TypeVar("_UpdateOTelEnrichment", default=UpdateOTelEnrichmentOutput)
_UpdateResourceMetricsConfiguration = TypeVar("_UpdateResourceMetricsConfiguration", default=UpdateResourceMetricsConfigurationOutput)

def associate_dataset_kms_key(
    name: str,
    /,
    *,
    DatasetIdentifier: str,
    KmsKeyArn: str,
    result: type[_AssociateDatasetKmsKey] = ...,
    select: Callable[[AssociateDatasetKmsKeyOutput], _AssociateDatasetKmsKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AssociateDatasetKmsKey]: ...

def create_resource_metrics_configuration(
    name: str,
    /,
    *,
    ResourceArn: str,
    MetricSelections: Sequence[ResourceMetricSelectionDict | ResourceMetricSelection] = ...,
    result: type[_CreateResourceMetricsConfiguration] = ...,
    select: Callable[[CreateResourceMetricsConfigurationOutput], _CreateResourceMetricsConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateResourceMetricsConfiguration]: ...

def delete_alarm_mute_rule(
    name: str,
    /,
    *,
    AlarmMuteRuleName: str,
    result: type[_DeleteAlarmMuteRule] = ...,
    select: Callable[[Any], _DeleteAlarmMuteRule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAlarmMuteRule]: ...

def delete_alarms(
    name: str,
    /,
    *,
    AlarmNames: Sequence[str],
    result: type[_DeleteAlarms] = ...,
    select: Callable[[Any], _DeleteAlarms] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAlarms]: ...

def delete_anomaly_detector(
    name: str,
    /,
    *,
    AnomalyDetectorId: str = ...,
    Namespace: str = ...,
    MetricName: str = ...,
    Dimensions: Sequence[DimensionDict | Dimension] = ...,
    Stat: str = ...,
    SingleMetricAnomalyDetector: SingleMetricAnomalyDetectorDict | SingleMetricAnomalyDetector = ...,
    MetricMathAnomalyDetector: MetricMathAnomalyDetectorDict | MetricMathAnomalyDetector = ...,
    result: type[_DeleteAnomalyDetector] = ...,
    select: Callable[[DeleteAnomalyDetectorOutput], _DeleteAnomalyDetector] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAnomalyDetector]: ...

def delete_dashboards(
    name: str,
    /,
    *,
    DashboardNames: Sequence[str],
    result: type[_DeleteDashboards] = ...,
    select: Callable[[DeleteDashboardsOutput], _DeleteDashboards] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDashboards]: ...

def delete_insight_rules(
    name: str,
    /,
    *,
    RuleNames: Sequence[str],
    result: type[_DeleteInsightRules] = ...,
    select: Callable[[DeleteInsightRulesOutput], _DeleteInsightRules] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteInsightRules]: ...

def delete_metric_data_query_definition(
    name: str,
    /,
    *,
    Id: str,
    result: type[_DeleteMetricDataQueryDefinition] = ...,
    select: Callable[[DeleteMetricDataQueryDefinitionOutput], _DeleteMetricDataQueryDefinition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteMetricDataQueryDefinition]: ...

def delete_metric_stream(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteMetricStream] = ...,
    select: Callable[[DeleteMetricStreamOutput], _DeleteMetricStream] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteMetricStream]: ...

def delete_resource_metrics_configuration(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_DeleteResourceMetricsConfiguration] = ...,
    select: Callable[[DeleteResourceMetricsConfigurationOutput], _DeleteResourceMetricsConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteResourceMetricsConfiguration]: ...

def describe_alarm_contributors(
    name: str,
    /,
    *,
    AlarmName: str,
    NextToken: str = ...,
    result: type[_DescribeAlarmContributors] = ...,
    select: Callable[[DescribeAlarmContributorsOutput], _DescribeAlarmContributors] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAlarmContributors]: ...

def describe_alarm_history(
    name: str,
    /,
    *,
    AlarmName: str = ...,
    AlarmContributorId: str = ...,
    AlarmTypes: Sequence[AlarmType | str] = ...,
    HistoryItemType: HistoryItemType | str = ...,
    StartDate: str | datetime = ...,
    EndDate: str | datetime = ...,
    MaxRecords: int = ...,
    NextToken: str = ...,
    ScanBy: ScanBy | str = ...,
    result: type[_DescribeAlarmHistory] = ...,
    select: Callable[[DescribeAlarmHistoryOutput], _DescribeAlarmHistory] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAlarmHistory]: ...

def describe_alarms(
    name: str,
    /,
    *,
    AlarmNames: Sequence[str] = ...,
    AlarmNamePrefix: str = ...,
    AlarmTypes: Sequence[AlarmType | str] = ...,
    ChildrenOfAlarmName: str = ...,
    ParentsOfAlarmName: str = ...,
    StateValue: StateValue | str = ...,
    ActionPrefix: str = ...,
    MaxRecords: int = ...,
    NextToken: str = ...,
    result: type[_DescribeAlarms] = ...,
    select: Callable[[DescribeAlarmsOutput], _DescribeAlarms] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAlarms]: ...

def describe_alarms_for_metric(
    name: str,
    /,
    *,
    MetricName: str,
    Namespace: str,
    Statistic: Statistic | str = ...,
    ExtendedStatistic: str = ...,
    Dimensions: Sequence[DimensionDict | Dimension] = ...,
    Period: int = ...,
    Unit: StandardUnit | str = ...,
    result: type[_DescribeAlarmsForMetric] = ...,
    select: Callable[[DescribeAlarmsForMetricOutput], _DescribeAlarmsForMetric] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAlarmsForMetric]: ...

def describe_anomaly_detectors(
    name: str,
    /,
    *,
    AnomalyDetectorIds: Sequence[str] = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    Namespace: str = ...,
    MetricName: str = ...,
    Dimensions: Sequence[DimensionDict | Dimension] = ...,
    AnomalyDetectorTypes: Sequence[AnomalyDetectorType | str] = ...,
    result: type[_DescribeAnomalyDetectors] = ...,
    select: Callable[[DescribeAnomalyDetectorsOutput], _DescribeAnomalyDetectors] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAnomalyDetectors]: ...

def describe_insight_rules(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_DescribeInsightRules] = ...,
    select: Callable[[DescribeInsightRulesOutput], _DescribeInsightRules] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeInsightRules]: ...

def disable_alarm_actions(
    name: str,
    /,
    *,
    AlarmNames: Sequence[str],
    result: type[_DisableAlarmActions] = ...,
    select: Callable[[Any], _DisableAlarmActions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisableAlarmActions]: ...

def disable_insight_rules(
    name: str,
    /,
    *,
    RuleNames: Sequence[str],
    result: type[_DisableInsightRules] = ...,
    select: Callable[[DisableInsightRulesOutput], _DisableInsightRules] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisableInsightRules]: ...

def disassociate_dataset_kms_key(
    name: str,
    /,
    *,
    DatasetIdentifier: str,
    result: type[_DisassociateDatasetKmsKey] = ...,
    select: Callable[[DisassociateDatasetKmsKeyOutput], _DisassociateDatasetKmsKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisassociateDatasetKmsKey]: ...

def enable_alarm_actions(
    name: str,
    /,
    *,
    AlarmNames: Sequence[str],
    result: type[_EnableAlarmActions] = ...,
    select: Callable[[Any], _EnableAlarmActions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_EnableAlarmActions]: ...

def enable_insight_rules(
    name: str,
    /,
    *,
    RuleNames: Sequence[str],
    result: type[_EnableInsightRules] = ...,
    select: Callable[[EnableInsightRulesOutput], _EnableInsightRules] = ...,
    **options: Unpack[CallOptions],
) -> Task[_EnableInsightRules]: ...

def get_alarm_mute_rule(
    name: str,
    /,
    *,
    AlarmMuteRuleName: str,
    result: type[_GetAlarmMuteRule] = ...,
    select: Callable[[GetAlarmMuteRuleOutput], _GetAlarmMuteRule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetAlarmMuteRule]: ...

def get_dashboard(
    name: str,
    /,
    *,
    DashboardName: str,
    result: type[_GetDashboard] = ...,
    select: Callable[[GetDashboardOutput], _GetDashboard] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDashboard]: ...

def get_dataset(
    name: str,
    /,
    *,
    DatasetIdentifier: str,
    result: type[_GetDataset] = ...,
    select: Callable[[GetDatasetOutput], _GetDataset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDataset]: ...

def get_insight_rule_report(
    name: str,
    /,
    *,
    RuleName: str,
    StartTime: str | datetime,
    EndTime: str | datetime,
    Period: int,
    MaxContributorCount: int = ...,
    Metrics: Sequence[str] = ...,
    OrderBy: str = ...,
    result: type[_GetInsightRuleReport] = ...,
    select: Callable[[GetInsightRuleReportOutput], _GetInsightRuleReport] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetInsightRuleReport]: ...

def get_metric_data(
    name: str,
    /,
    *,
    MetricDataQueries: Sequence[MetricDataQueryDict | MetricDataQuery],
    StartTime: str | datetime,
    EndTime: str | datetime,
    NextToken: str = ...,
    ScanBy: ScanBy | str = ...,
    MaxDatapoints: int = ...,
    LabelOptions: LabelOptionsDict = ...,
    result: type[_GetMetricData] = ...,
    select: Callable[[GetMetricDataOutput], _GetMetricData] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMetricData]: ...

def get_metric_data_query_definition(
    name: str,
    /,
    *,
    Id: str,
    result: type[_GetMetricDataQueryDefinition] = ...,
    select: Callable[[GetMetricDataQueryDefinitionOutput], _GetMetricDataQueryDefinition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMetricDataQueryDefinition]: ...

def get_metric_statistics(
    name: str,
    /,
    *,
    Namespace: str,
    MetricName: str,
    StartTime: str | datetime,
    EndTime: str | datetime,
    Period: int,
    Dimensions: Sequence[DimensionDict | Dimension] = ...,
    Statistics: Sequence[Statistic | str] = ...,
    ExtendedStatistics: Sequence[str] = ...,
    Unit: StandardUnit | str = ...,
    result: type[_GetMetricStatistics] = ...,
    select: Callable[[GetMetricStatisticsOutput], _GetMetricStatistics] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMetricStatistics]: ...

def get_metric_stream(
    name: str,
    /,
    *,
    Name: str,
    result: type[_GetMetricStream] = ...,
    select: Callable[[GetMetricStreamOutput], _GetMetricStream] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMetricStream]: ...

def get_metric_widget_image(
    name: str,
    /,
    *,
    MetricWidget: str,
    OutputFormat: str = ...,
    result: type[_GetMetricWidgetImage] = ...,
    select: Callable[[GetMetricWidgetImageOutput], _GetMetricWidgetImage] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMetricWidgetImage]: ...

def get_o_tel_enrichment(
    name: str,
    /,
    *,
    result: type[_GetOTelEnrichment] = ...,
    select: Callable[[GetOTelEnrichmentOutput], _GetOTelEnrichment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetOTelEnrichment]: ...

def get_resource_metrics_configuration(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_GetResourceMetricsConfiguration] = ...,
    select: Callable[[GetResourceMetricsConfigurationOutput], _GetResourceMetricsConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetResourceMetricsConfiguration]: ...

def list_alarm_mute_rules(
    name: str,
    /,
    *,
    AlarmName: str = ...,
    Statuses: Sequence[AlarmMuteRuleStatus | str] = ...,
    MaxRecords: int = ...,
    NextToken: str = ...,
    result: type[_ListAlarmMuteRules] = ...,
    select: Callable[[ListAlarmMuteRulesOutput], _ListAlarmMuteRules] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListAlarmMuteRules]: ...

def list_dashboards(
    name: str,
    /,
    *,
    DashboardNamePrefix: str = ...,
    NextToken: str = ...,
    result: type[_ListDashboards] = ...,
    select: Callable[[ListDashboardsOutput], _ListDashboards] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDashboards]: ...

def list_managed_insight_rules(
    name: str,
    /,
    *,
    ResourceARN: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListManagedInsightRules] = ...,
    select: Callable[[ListManagedInsightRulesOutput], _ListManagedInsightRules] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListManagedInsightRules]: ...

def list_metric_data_query_definitions(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListMetricDataQueryDefinitions] = ...,
    select: Callable[[ListMetricDataQueryDefinitionsOutput], _ListMetricDataQueryDefinitions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListMetricDataQueryDefinitions]: ...

def list_metric_streams(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListMetricStreams] = ...,
    select: Callable[[ListMetricStreamsOutput], _ListMetricStreams] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListMetricStreams]: ...

def list_metrics(
    name: str,
    /,
    *,
    Namespace: str = ...,
    MetricName: str = ...,
    Dimensions: Sequence[DimensionFilterDict] = ...,
    NextToken: str = ...,
    RecentlyActive: RecentlyActive | str = ...,
    IncludeLinkedAccounts: bool = ...,
    OwningAccount: str = ...,
    result: type[_ListMetrics] = ...,
    select: Callable[[ListMetricsOutput], _ListMetrics] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListMetrics]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceARN: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceOutput], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def put_alarm_mute_rule(
    name: str,
    /,
    *,
    Name: str,
    Rule: RuleDict | Rule,
    Description: str = ...,
    MuteTargets: MuteTargetsDict | MuteTargets = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    StartDate: str | datetime = ...,
    ExpireDate: str | datetime = ...,
    result: type[_PutAlarmMuteRule] = ...,
    select: Callable[[Any], _PutAlarmMuteRule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAlarmMuteRule]: ...

def put_anomaly_detector(
    name: str,
    /,
    *,
    Namespace: str = ...,
    MetricName: str = ...,
    Dimensions: Sequence[DimensionDict | Dimension] = ...,
    Stat: str = ...,
    Configuration: AnomalyDetectorConfigurationDict | AnomalyDetectorConfiguration = ...,
    MetricCharacteristics: MetricCharacteristicsDict | MetricCharacteristics = ...,
    SingleMetricAnomalyDetector: SingleMetricAnomalyDetectorDict | SingleMetricAnomalyDetector = ...,
    MetricMathAnomalyDetector: MetricMathAnomalyDetectorDict | MetricMathAnomalyDetector = ...,
    result: type[_PutAnomalyDetector] = ...,
    select: Callable[[PutAnomalyDetectorOutput], _PutAnomalyDetector] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAnomalyDetector]: ...

def put_composite_alarm(
    name: str,
    /,
    *,
    AlarmName: str,
    AlarmRule: str,
    ActionsEnabled: bool = ...,
    AlarmActions: Sequence[str] = ...,
    AlarmDescription: str = ...,
    InsufficientDataActions: Sequence[str] = ...,
    OkActions: Sequence[str] = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    ActionsSuppressor: str = ...,
    ActionsSuppressorWaitPeriod: int = ...,
    ActionsSuppressorExtensionPeriod: int = ...,
    ActionConfiguration: ActionConfigurationDict | ActionConfiguration = ...,
    result: type[_PutCompositeAlarm] = ...,
    select: Callable[[Any], _PutCompositeAlarm] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutCompositeAlarm]: ...

def put_dashboard(
    name: str,
    /,
    *,
    DashboardName: str,
    DashboardBody: str,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_PutDashboard] = ...,
    select: Callable[[PutDashboardOutput], _PutDashboard] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutDashboard]: ...

def put_insight_rule(
    name: str,
    /,
    *,
    RuleName: str,
    RuleDefinition: str,
    RuleState: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    ApplyOnTransformedLogs: bool = ...,
    result: type[_PutInsightRule] = ...,
    select: Callable[[PutInsightRuleOutput], _PutInsightRule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutInsightRule]: ...

def put_log_alarm(
    name: str,
    /,
    *,
    AlarmName: str,
    ScheduledQueryConfiguration: ScheduledQueryConfigurationDict | ScheduledQueryConfiguration,
    QueryResultsToEvaluate: int,
    QueryResultsToAlarm: int,
    Threshold: float,
    ComparisonOperator: ComparisonOperator | str,
    AlarmDescription: str = ...,
    ActionLogLineCount: int = ...,
    ActionLogLineRoleArn: str = ...,
    ActionsEnabled: bool = ...,
    OkActions: Sequence[str] = ...,
    AlarmActions: Sequence[str] = ...,
    InsufficientDataActions: Sequence[str] = ...,
    TreatMissingData: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    WarmUpConfiguration: WarmUpConfigurationDict | WarmUpConfiguration = ...,
    ActionConfiguration: ActionConfigurationDict | ActionConfiguration = ...,
    result: type[_PutLogAlarm] = ...,
    select: Callable[[Any], _PutLogAlarm] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutLogAlarm]: ...

def put_managed_insight_rules(
    name: str,
    /,
    *,
    ManagedRules: Sequence[ManagedRuleDict],
    result: type[_PutManagedInsightRules] = ...,
    select: Callable[[PutManagedInsightRulesOutput], _PutManagedInsightRules] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutManagedInsightRules]: ...

def put_metric_alarm(
    name: str,
    /,
    *,
    AlarmName: str,
    AlarmDescription: str = ...,
    ActionsEnabled: bool = ...,
    OkActions: Sequence[str] = ...,
    AlarmActions: Sequence[str] = ...,
    InsufficientDataActions: Sequence[str] = ...,
    MetricName: str = ...,
    Namespace: str = ...,
    Statistic: Statistic | str = ...,
    ExtendedStatistic: str = ...,
    Dimensions: Sequence[DimensionDict | Dimension] = ...,
    Period: int = ...,
    Unit: StandardUnit | str = ...,
    EvaluationPeriods: int = ...,
    DatapointsToAlarm: int = ...,
    Threshold: float = ...,
    ComparisonOperator: ComparisonOperator | str = ...,
    TreatMissingData: str = ...,
    EvaluateLowSampleCountPercentile: str = ...,
    Metrics: Sequence[MetricDataQueryDict | MetricDataQuery] = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    ThresholdMetricId: str = ...,
    EvaluationWindow: EvaluationWindowDict | EvaluationWindow = ...,
    WarmUpConfiguration: WarmUpConfigurationDict | WarmUpConfiguration = ...,
    EvaluationCriteria: EvaluationCriteriaDict | EvaluationCriteria = ...,
    EvaluationInterval: int = ...,
    ActionConfiguration: ActionConfigurationDict | ActionConfiguration = ...,
    result: type[_PutMetricAlarm] = ...,
    select: Callable[[Any], _PutMetricAlarm] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutMetricAlarm]: ...

def put_metric_data(
    name: str,
    /,
    *,
    Namespace: str,
    MetricData: Sequence[MetricDatumDict] = ...,
    EntityMetricData: Sequence[EntityMetricDataDict] = ...,
    StrictEntityValidation: bool = ...,
    result: type[_PutMetricData] = ...,
    select: Callable[[Any], _PutMetricData] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutMetricData]: ...

def put_metric_data_query_definition(
    name: str,
    /,
    *,
    Path: str,
    Expression: str,
    Type: QueryType | str,
    Id: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_PutMetricDataQueryDefinition] = ...,
    select: Callable[[PutMetricDataQueryDefinitionOutput], _PutMetricDataQueryDefinition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutMetricDataQueryDefinition]: ...

def put_metric_stream(
    name: str,
    /,
    *,
    Name: str,
    FirehoseArn: str,
    RoleArn: str,
    OutputFormat: MetricStreamOutputFormat | str,
    IncludeFilters: Sequence[MetricStreamFilterDict | MetricStreamFilter] = ...,
    ExcludeFilters: Sequence[MetricStreamFilterDict | MetricStreamFilter] = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    StatisticsConfigurations: Sequence[MetricStreamStatisticsConfigurationDict | MetricStreamStatisticsConfiguration] = ...,
    IncludeLinkedAccountsMetrics: bool = ...,
    result: type[_PutMetricStream] = ...,
    select: Callable[[PutMetricStreamOutput], _PutMetricStream] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutMetricStream]: ...

def set_alarm_state(
    name: str,
    /,
    *,
    AlarmName: str,
    StateValue: StateValue | str,
    StateReason: str,
    StateReasonData: str = ...,
    result: type[_SetAlarmState] = ...,
    select: Callable[[Any], _SetAlarmState] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SetAlarmState]: ...

def start_metric_streams(
    name: str,
    /,
    *,
    Names: Sequence[str],
    result: type[_StartMetricStreams] = ...,
    select: Callable[[StartMetricStreamsOutput], _StartMetricStreams] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartMetricStreams]: ...

def start_o_tel_enrichment(
    name: str,
    /,
    *,
    IncludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector] = ...,
    ExcludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector] = ...,
    result: type[_StartOTelEnrichment] = ...,
    select: Callable[[StartOTelEnrichmentOutput], _StartOTelEnrichment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartOTelEnrichment]: ...

def stop_metric_streams(
    name: str,
    /,
    *,
    Names: Sequence[str],
    result: type[_StopMetricStreams] = ...,
    select: Callable[[StopMetricStreamsOutput], _StopMetricStreams] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopMetricStreams]: ...

def stop_o_tel_enrichment(
    name: str,
    /,
    *,
    result: type[_StopOTelEnrichment] = ...,
    select: Callable[[StopOTelEnrichmentOutput], _StopOTelEnrichment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopOTelEnrichment]: ...

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

def update_o_tel_enrichment(
    name: str,
    /,
    *,
    IncludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector] = ...,
    ExcludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector] = ...,
    result: type[_UpdateOTelEnrichment] = ...,
    select: Callable[[UpdateOTelEnrichmentOutput], _UpdateOTelEnrichment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateOTelEnrichment]: ...

def update_resource_metrics_configuration(
    name: str,
    /,
    *,
    ResourceArn: str,
    MetricSelections: Sequence[ResourceMetricSelectionDict | ResourceMetricSelection] = ...,
    result: type[_UpdateResourceMetricsConfiguration] = ...,
    select: Callable[[UpdateResourceMetricsConfigurationOutput], _UpdateResourceMetricsConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateResourceMetricsConfiguration]: ...
