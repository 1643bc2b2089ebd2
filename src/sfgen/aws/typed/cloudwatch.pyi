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
    ConcurrentModificationException: ErrorName; ConflictException: ErrorName
    DashboardInvalidInputErrorException: ErrorName; DashboardNotFoundErrorException: ErrorName
    InternalServiceException: ErrorName; InvalidFormatException: ErrorName; InvalidNextTokenException: ErrorName
    InvalidParameterCombinationException: ErrorName; InvalidParameterValueException: ErrorName
    KmsAccessDeniedException: ErrorName; KmsKeyDisabledException: ErrorName; KmsKeyNotFoundException: ErrorName
    LimitExceededException: ErrorName; MissingRequiredParameterException: ErrorName
    ResourceConflictException: ErrorName; ResourceNotFoundException: ErrorName; ValidationException: ErrorName
errors: _Errors

class ActionConfigurationDict(TypedDict, total=False):
    AlarmTagsPropagation: AlarmTagsPropagationDict | _AlarmTagsPropagation
class AlarmPromQLCriteriaDict(TypedDict, total=False):
    Query: Required[str]; PendingPeriod: int; RecoveryPeriod: int
class AlarmTagsPropagationDict(TypedDict, total=False):
    Enabled: Required[bool]; IncludedTagKeys: Sequence[str]; ExcludedTagKeys: Sequence[str]
class AnomalyDetectorConfigurationDict(TypedDict, total=False):
    ExcludedTimeRanges: Sequence[RangeDict | Range]; MetricTimezone: str
    AdaptationSpeed: AnomalyDetectorAdaptationSpeed | str
    OutlierFilteringStrength: AnomalyDetectorOutlierFilteringStrength | str
class AssociateDatasetKmsKeyInputDict(TypedDict, total=False):
    DatasetIdentifier: Required[str]; KmsKeyArn: Required[str]
class CreateResourceMetricsConfigurationInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; MetricSelections: Sequence[ResourceMetricSelectionDict | ResourceMetricSelection]
class DeleteAlarmMuteRuleInputDict(TypedDict, total=False):
    AlarmMuteRuleName: Required[str]
class DeleteAlarmsInputDict(TypedDict, total=False):
    AlarmNames: Required[Sequence[str]]
class DeleteAnomalyDetectorInputDict(TypedDict, total=False):
    AnomalyDetectorId: str; Namespace: str; MetricName: str; Dimensions: Sequence[DimensionDict | Dimension]
    Stat: str; SingleMetricAnomalyDetector: SingleMetricAnomalyDetectorDict | _SingleMetricAnomalyDetector
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
    AlarmName: Required[str]; NextToken: str
class DescribeAlarmHistoryInputDict(TypedDict, total=False):
    AlarmName: str; AlarmContributorId: str; AlarmTypes: Sequence[AlarmType | str]
    HistoryItemType: _HistoryItemType | str; StartDate: str | datetime; EndDate: str | datetime; MaxRecords: int
    NextToken: str; ScanBy: _ScanBy | str
class DescribeAlarmsForMetricInputDict(TypedDict, total=False):
    MetricName: Required[str]; Namespace: Required[str]; Statistic: _Statistic | str; ExtendedStatistic: str
    Dimensions: Sequence[DimensionDict | Dimension]; Period: int; Unit: StandardUnit | str
class DescribeAlarmsInputDict(TypedDict, total=False):
    AlarmNames: Sequence[str]; AlarmNamePrefix: str; AlarmTypes: Sequence[AlarmType | str]; ChildrenOfAlarmName: str
    ParentsOfAlarmName: str; StateValue: _StateValue | str; ActionPrefix: str; MaxRecords: int; NextToken: str
class DescribeAnomalyDetectorsInputDict(TypedDict, total=False):
    AnomalyDetectorIds: Sequence[str]; NextToken: str; MaxResults: int; Namespace: str; MetricName: str
    Dimensions: Sequence[DimensionDict | Dimension]; AnomalyDetectorTypes: Sequence[AnomalyDetectorType | str]
class DescribeInsightRulesInputDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class DimensionDict(TypedDict, total=False):
    Name: Required[str]; Value: Required[str]
class DimensionFilterDict(TypedDict, total=False):
    Name: Required[str]; Value: str
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
    KeyAttributes: Mapping[str, str]; Attributes: Mapping[str, str]
class EntityMetricDataDict(TypedDict, total=False):
    Entity: EntityDict; MetricData: Sequence[MetricDatumDict]
class EvaluationCriteriaDict(TypedDict, total=False):
    PromQLCriteria: AlarmPromQLCriteriaDict | AlarmPromQLCriteria
class EvaluationWindowDict(TypedDict, total=False):
    WallClockWindow: WallClockWindowDict | _WallClockWindow; SlidingWindow: SlidingWindowDict | _SlidingWindow
class GetAlarmMuteRuleInputDict(TypedDict, total=False):
    AlarmMuteRuleName: Required[str]
class GetDashboardInputDict(TypedDict, total=False):
    DashboardName: Required[str]
class GetDatasetInputDict(TypedDict, total=False):
    DatasetIdentifier: Required[str]
class GetInsightRuleReportInputDict(TypedDict, total=False):
    RuleName: Required[str]; StartTime: Required[str | datetime]; EndTime: Required[str | datetime]
    Period: Required[int]; MaxContributorCount: int; Metrics: Sequence[str]; OrderBy: str
class GetMetricDataInputDict(TypedDict, total=False):
    MetricDataQueries: Required[Sequence[MetricDataQueryDict | MetricDataQuery]]; StartTime: Required[str | datetime]
    EndTime: Required[str | datetime]; NextToken: str; ScanBy: _ScanBy | str; MaxDatapoints: int
    LabelOptions: LabelOptionsDict
class GetMetricDataQueryDefinitionInputDict(TypedDict, total=False):
    Id: Required[str]
class GetMetricStatisticsInputDict(TypedDict, total=False):
    Namespace: Required[str]; MetricName: Required[str]; Dimensions: Sequence[DimensionDict | Dimension]
    StartTime: Required[str | datetime]; EndTime: Required[str | datetime]; Period: Required[int]
    Statistics: Sequence[Statistic | str]; ExtendedStatistics: Sequence[str]; Unit: StandardUnit | str
class GetMetricStreamInputDict(TypedDict, total=False):
    Name: Required[str]
class GetMetricWidgetImageInputDict(TypedDict, total=False):
    MetricWidget: Required[str]; OutputFormat: str
class GetOTelEnrichmentInputDict(TypedDict, total=False):
    ...
class GetResourceMetricsConfigurationInputDict(TypedDict, total=False):
    ResourceArn: Required[str]
class LabelOptionsDict(TypedDict, total=False):
    Timezone: str
class ListAlarmMuteRulesInputDict(TypedDict, total=False):
    AlarmName: str; Statuses: Sequence[AlarmMuteRuleStatus | str]; MaxRecords: int; NextToken: str
class ListDashboardsInputDict(TypedDict, total=False):
    DashboardNamePrefix: str; NextToken: str
class ListManagedInsightRulesInputDict(TypedDict, total=False):
    ResourceARN: Required[str]; NextToken: str; MaxResults: int
class ListMetricDataQueryDefinitionsInputDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListMetricStreamsInputDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListMetricsInputDict(TypedDict, total=False):
    Namespace: str; MetricName: str; Dimensions: Sequence[DimensionFilterDict]; NextToken: str
    RecentlyActive: _RecentlyActive | str; IncludeLinkedAccounts: bool; OwningAccount: str
class ListTagsForResourceInputDict(TypedDict, total=False):
    ResourceARN: Required[str]
class ManagedRuleDict(TypedDict, total=False):
    TemplateName: Required[str]; ResourceARN: Required[str]; Tags: Sequence[TagDict | Tag]
class MetricDict(TypedDict, total=False):
    Namespace: str; MetricName: str; Dimensions: Sequence[DimensionDict | Dimension]
class MetricCharacteristicsDict(TypedDict, total=False):
    PeriodicSpikes: bool
class MetricDataQueryDict(TypedDict, total=False):
    Id: Required[str]; MetricStat: MetricStatDict | _MetricStat; Expression: str; Label: str; ReturnData: bool
    Period: int; AccountId: str
class MetricDatumDict(TypedDict, total=False):
    MetricName: Required[str]; Dimensions: Sequence[DimensionDict | Dimension]; Timestamp: str | datetime
    Value: float; StatisticValues: StatisticSetDict; Values: Sequence[float]; Counts: Sequence[float]
    Unit: StandardUnit | str; StorageResolution: int
class MetricMathAnomalyDetectorDict(TypedDict, total=False):
    MetricDataQueries: Sequence[MetricDataQueryDict | MetricDataQuery]
class MetricStatDict(TypedDict, total=False):
    Metric: Required[MetricDict | _Metric]; Period: Required[int]; Stat: Required[str]; Unit: StandardUnit | str
class MetricStreamFilterDict(TypedDict, total=False):
    Namespace: str; MetricNames: Sequence[str]
class MetricStreamStatisticsConfigurationDict(TypedDict, total=False):
    IncludeMetrics: Required[Sequence[MetricStreamStatisticsMetricDict | MetricStreamStatisticsMetric]]
    AdditionalStatistics: Required[Sequence[str]]
class MetricStreamStatisticsMetricDict(TypedDict, total=False):
    Namespace: Required[str]; MetricName: Required[str]
class MuteTargetsDict(TypedDict, total=False):
    AlarmNames: Required[Sequence[str]]
class OTelEnrichmentMetricSelectorDict(TypedDict, total=False):
    Namespace: Required[str]; MetricNames: Sequence[str]
class PutAlarmMuteRuleInputDict(TypedDict, total=False):
    Name: Required[str]; Description: str; Rule: Required[RuleDict | _Rule]
    MuteTargets: MuteTargetsDict | _MuteTargets; Tags: Sequence[TagDict | Tag]; StartDate: str | datetime
    ExpireDate: str | datetime
class PutAnomalyDetectorInputDict(TypedDict, total=False):
    Namespace: str; MetricName: str; Dimensions: Sequence[DimensionDict | Dimension]; Stat: str
    Configuration: AnomalyDetectorConfigurationDict | AnomalyDetectorConfiguration
    MetricCharacteristics: MetricCharacteristicsDict | _MetricCharacteristics
    SingleMetricAnomalyDetector: SingleMetricAnomalyDetectorDict | _SingleMetricAnomalyDetector
    MetricMathAnomalyDetector: MetricMathAnomalyDetectorDict | _MetricMathAnomalyDetector
class PutCompositeAlarmInputDict(TypedDict, total=False):
    ActionsEnabled: bool; AlarmActions: Sequence[str]; AlarmDescription: str; AlarmName: Required[str]
    AlarmRule: Required[str]; InsufficientDataActions: Sequence[str]; OkActions: Sequence[str]
    Tags: Sequence[TagDict | Tag]; ActionsSuppressor: str; ActionsSuppressorWaitPeriod: int
    ActionsSuppressorExtensionPeriod: int; ActionConfiguration: ActionConfigurationDict | _ActionConfiguration
class PutDashboardInputDict(TypedDict, total=False):
    DashboardName: Required[str]; DashboardBody: Required[str]; Tags: Sequence[TagDict | Tag]
class PutInsightRuleInputDict(TypedDict, total=False):
    RuleName: Required[str]; RuleState: str; RuleDefinition: Required[str]; Tags: Sequence[TagDict | Tag]
    ApplyOnTransformedLogs: bool
class PutLogAlarmInputDict(TypedDict, total=False):
    AlarmName: Required[str]; AlarmDescription: str
    ScheduledQueryConfiguration: Required[ScheduledQueryConfigurationDict | _ScheduledQueryConfiguration]
    ActionLogLineCount: int; ActionLogLineRoleArn: str; ActionsEnabled: bool; OkActions: Sequence[str]
    AlarmActions: Sequence[str]; InsufficientDataActions: Sequence[str]; QueryResultsToEvaluate: Required[int]
    QueryResultsToAlarm: Required[int]; Threshold: Required[float]
    ComparisonOperator: Required[_ComparisonOperator | str]; TreatMissingData: str; Tags: Sequence[TagDict | Tag]
    WarmUpConfiguration: WarmUpConfigurationDict | _WarmUpConfiguration
    ActionConfiguration: ActionConfigurationDict | _ActionConfiguration
class PutManagedInsightRulesInputDict(TypedDict, total=False):
    ManagedRules: Required[Sequence[ManagedRuleDict]]
class PutMetricAlarmInputDict(TypedDict, total=False):
    AlarmName: Required[str]; AlarmDescription: str; ActionsEnabled: bool; OkActions: Sequence[str]
    AlarmActions: Sequence[str]; InsufficientDataActions: Sequence[str]; MetricName: str; Namespace: str
    Statistic: _Statistic | str; ExtendedStatistic: str; Dimensions: Sequence[DimensionDict | Dimension]; Period: int
    Unit: StandardUnit | str; EvaluationPeriods: int; DatapointsToAlarm: int; Threshold: float
    ComparisonOperator: _ComparisonOperator | str; TreatMissingData: str; EvaluateLowSampleCountPercentile: str
    Metrics: Sequence[MetricDataQueryDict | MetricDataQuery]; Tags: Sequence[TagDict | Tag]; ThresholdMetricId: str
    EvaluationWindow: EvaluationWindowDict | _EvaluationWindow
    WarmUpConfiguration: WarmUpConfigurationDict | _WarmUpConfiguration
    EvaluationCriteria: EvaluationCriteriaDict | _EvaluationCriteria; EvaluationInterval: int
    ActionConfiguration: ActionConfigurationDict | _ActionConfiguration
class PutMetricDataInputDict(TypedDict, total=False):
    Namespace: Required[str]; MetricData: Sequence[MetricDatumDict]; EntityMetricData: Sequence[EntityMetricDataDict]
    StrictEntityValidation: bool
class PutMetricDataQueryDefinitionInputDict(TypedDict, total=False):
    Id: str; Path: Required[str]; Expression: Required[str]; Type: Required[QueryType | str]
    Tags: Sequence[TagDict | Tag]
class PutMetricStreamInputDict(TypedDict, total=False):
    Name: Required[str]; IncludeFilters: Sequence[MetricStreamFilterDict | MetricStreamFilter]
    ExcludeFilters: Sequence[MetricStreamFilterDict | MetricStreamFilter]; FirehoseArn: Required[str]
    RoleArn: Required[str]; OutputFormat: Required[MetricStreamOutputFormat | str]; Tags: Sequence[TagDict | Tag]
    StatisticsConfigurations: Sequence[MetricStreamStatisticsConfigurationDict | MetricStreamStatisticsConfiguration]
    IncludeLinkedAccountsMetrics: bool
class RangeDict(TypedDict, total=False):
    StartTime: Required[str | datetime]; EndTime: Required[str | datetime]
class ResourceMetricSelectionDict(TypedDict, total=False):
    IncludeMetrics: Required[Sequence[str]]
class RuleDict(TypedDict, total=False):
    Schedule: Required[ScheduleDict | _Schedule]
class ScheduleDict(TypedDict, total=False):
    Expression: Required[str]; Duration: Required[str]; Timezone: str
class ScheduleConfigurationDict(TypedDict, total=False):
    ScheduleExpression: Required[str]; StartTimeOffset: Required[int]; EndTimeOffset: int
class ScheduledQueryConfigurationDict(TypedDict, total=False):
    QueryString: Required[str]; LogGroupIdentifiers: Sequence[str]; QueryARN: str
    ScheduledQueryRoleARN: Required[str]
    ScheduleConfiguration: Required[ScheduleConfigurationDict | _ScheduleConfiguration]
    AggregationExpression: Required[str]; Tags: Sequence[TagDict | Tag]
class SetAlarmStateInputDict(TypedDict, total=False):
    AlarmName: Required[str]; StateValue: Required[_StateValue | str]; StateReason: Required[str]
    StateReasonData: str
class SingleMetricAnomalyDetectorDict(TypedDict, total=False):
    AccountId: str; Namespace: str; MetricName: str; Dimensions: Sequence[DimensionDict | Dimension]; Stat: str
class SlidingWindowDict(TypedDict, total=False):
    ...
class StartMetricStreamsInputDict(TypedDict, total=False):
    Names: Required[Sequence[str]]
class StartOTelEnrichmentInputDict(TypedDict, total=False):
    IncludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector]
    ExcludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector]
class StatisticSetDict(TypedDict, total=False):
    SampleCount: Required[float]; Sum: Required[float]; Minimum: Required[float]; Maximum: Required[float]
class StopMetricStreamsInputDict(TypedDict, total=False):
    Names: Required[Sequence[str]]
class StopOTelEnrichmentInputDict(TypedDict, total=False):
    ...
class TagDict(TypedDict, total=False):
    Key: Required[str]; Value: Required[str]
class TagResourceInputDict(TypedDict, total=False):
    ResourceARN: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class UntagResourceInputDict(TypedDict, total=False):
    ResourceARN: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateOTelEnrichmentInputDict(TypedDict, total=False):
    IncludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector]
    ExcludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector]
class UpdateResourceMetricsConfigurationInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; MetricSelections: Sequence[ResourceMetricSelectionDict | ResourceMetricSelection]
class WallClockWindowDict(TypedDict, total=False):
    Timezone: str
class WarmUpConfigurationDict(TypedDict, total=False):
    WarmUpPeriodDurationInMinutes: Required[int]; OnlyStartEvaluatingAfterWarmUpPeriodEnds: bool
class ActionConfiguration:
    AlarmTagsPropagation: _AlarmTagsPropagation
class AlarmContributor:
    ContributorId: str; ContributorAttributes: dict[str, str]; StateReason: str; StateTransitionedTimestamp: str
class AlarmHistoryItem:
    AlarmName: str; AlarmContributorId: str; AlarmType: _AlarmType; Timestamp: str; HistoryItemType: _HistoryItemType
    HistorySummary: str; HistoryData: str; AlarmContributorAttributes: dict[str, str]
class AlarmMuteRuleSummary:
    AlarmMuteRuleArn: str; ExpireDate: str; Status: AlarmMuteRuleStatus; MuteType: str; LastUpdatedTimestamp: str
class AlarmPromQLCriteria:
    Query: str; PendingPeriod: int; RecoveryPeriod: int
class AlarmTagsPropagation:
    Enabled: bool; IncludedTagKeys: list[str]; ExcludedTagKeys: list[str]
class AnomalyDetector:
    AnomalyDetectorId: str; Namespace: str; MetricName: str; Dimensions: list[Dimension]; Stat: str
    Configuration: AnomalyDetectorConfiguration; StateValue: AnomalyDetectorStateValue
    MetricCharacteristics: _MetricCharacteristics; SingleMetricAnomalyDetector: _SingleMetricAnomalyDetector
    MetricMathAnomalyDetector: _MetricMathAnomalyDetector
class AnomalyDetectorConfiguration:
    ExcludedTimeRanges: list[Range]; MetricTimezone: str; AdaptationSpeed: AnomalyDetectorAdaptationSpeed
    OutlierFilteringStrength: AnomalyDetectorOutlierFilteringStrength
class AssociateDatasetKmsKeyOutput:
    ...
class CompositeAlarm:
    ActionsEnabled: bool; AlarmActions: list[str]; AlarmArn: str; AlarmConfigurationUpdatedTimestamp: str
    AlarmDescription: str; AlarmName: str; AlarmRule: str; InsufficientDataActions: list[str]; OkActions: list[str]
    StateReason: str; StateReasonData: str; StateUpdatedTimestamp: str; StateValue: _StateValue
    StateTransitionedTimestamp: str; ActionsSuppressedBy: _ActionsSuppressedBy; ActionsSuppressedReason: str
    ActionsSuppressor: str; ActionsSuppressorWaitPeriod: int; ActionsSuppressorExtensionPeriod: int
    ActionConfiguration: _ActionConfiguration
class CreateResourceMetricsConfigurationOutput:
    ResourceMetricsConfiguration: _ResourceMetricsConfiguration
class DashboardEntry:
    DashboardName: str; DashboardArn: str; LastModified: str; Size: int
class DashboardValidationMessage:
    DataPath: str; Message: str
class Datapoint:
    Timestamp: str; SampleCount: float; Average: float; Sum: float; Minimum: float; Maximum: float; Unit: StandardUnit
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
    AlarmContributors: list[AlarmContributor]; NextToken: str
class DescribeAlarmHistoryOutput:
    AlarmHistoryItems: list[AlarmHistoryItem]; NextToken: str
class DescribeAlarmsForMetricOutput:
    MetricAlarms: list[MetricAlarm]
class DescribeAlarmsOutput:
    CompositeAlarms: list[CompositeAlarm]; MetricAlarms: list[MetricAlarm]; LogAlarms: list[LogAlarm]; NextToken: str
class DescribeAnomalyDetectorsOutput:
    AnomalyDetectors: list[AnomalyDetector]; NextToken: str
class DescribeInsightRulesOutput:
    NextToken: str; InsightRules: list[InsightRule]
class Dimension:
    Name: str; Value: str
class DisableInsightRulesOutput:
    Failures: list[PartialFailure]
class DisassociateDatasetKmsKeyOutput:
    ...
class EnableInsightRulesOutput:
    Failures: list[PartialFailure]
class EvaluationCriteria:
    PromQLCriteria: AlarmPromQLCriteria
class EvaluationWindow:
    WallClockWindow: _WallClockWindow; SlidingWindow: _SlidingWindow
class GetAlarmMuteRuleOutput:
    Name: str; AlarmMuteRuleArn: str; Description: str; Rule: _Rule; MuteTargets: _MuteTargets; StartDate: str
    ExpireDate: str; Status: AlarmMuteRuleStatus; LastUpdatedTimestamp: str; MuteType: str
class GetDashboardOutput:
    DashboardArn: str; DashboardBody: str; DashboardName: str
class GetDatasetOutput:
    DatasetId: str; Arn: str; KmsKeyArn: str
class GetInsightRuleReportOutput:
    KeyLabels: list[str]; AggregationStatistic: str; AggregateValue: float; ApproximateUniqueCount: int
    Contributors: list[InsightRuleContributor]; MetricDatapoints: list[InsightRuleMetricDatapoint]
class GetMetricDataOutput:
    MetricDataResults: list[MetricDataResult]; NextToken: str; Messages: list[MessageData]
class GetMetricDataQueryDefinitionOutput:
    Id: str; Arn: str; Path: str; Expression: str; Type: QueryType; CreatedAt: str; UpdatedAt: str
class GetMetricStatisticsOutput:
    Label: str; Datapoints: list[Datapoint]
class GetMetricStreamOutput:
    Arn: str; Name: str; IncludeFilters: list[MetricStreamFilter]; ExcludeFilters: list[MetricStreamFilter]
    FirehoseArn: str; RoleArn: str; State: str; CreationDate: str; LastUpdateDate: str
    OutputFormat: MetricStreamOutputFormat; StatisticsConfigurations: list[MetricStreamStatisticsConfiguration]
    IncludeLinkedAccountsMetrics: bool
class GetMetricWidgetImageOutput:
    MetricWidgetImage: str
class GetOTelEnrichmentOutput:
    Status: OTelEnrichmentStatus; IncludeFilters: list[OTelEnrichmentMetricSelector]
    ExcludeFilters: list[OTelEnrichmentMetricSelector]; CreatedAt: str; UpdatedAt: str
class GetResourceMetricsConfigurationOutput:
    ResourceMetricsConfiguration: _ResourceMetricsConfiguration
class InsightRule:
    Name: str; State: str; Schema: str; Definition: str; ManagedRule: bool; ApplyOnTransformedLogs: bool
class InsightRuleContributor:
    Keys: list[str]; ApproximateAggregateValue: float; Datapoints: list[InsightRuleContributorDatapoint]
class InsightRuleContributorDatapoint:
    Timestamp: str; ApproximateValue: float
class InsightRuleMetricDatapoint:
    Timestamp: str; UniqueContributors: float; MaxContributorValue: float; SampleCount: float; Average: float
    Sum: float; Minimum: float; Maximum: float
class ListAlarmMuteRulesOutput:
    AlarmMuteRuleSummaries: list[AlarmMuteRuleSummary]; NextToken: str
class ListDashboardsOutput:
    DashboardEntries: list[DashboardEntry]; NextToken: str
class ListManagedInsightRulesOutput:
    ManagedRules: list[ManagedRuleDescription]; NextToken: str
class ListMetricDataQueryDefinitionsOutput:
    Items: list[MetricDataQueryDefinitionSummary]; NextToken: str
class ListMetricStreamsOutput:
    NextToken: str; Entries: list[MetricStreamEntry]
class ListMetricsOutput:
    Metrics: list[Metric]; NextToken: str; OwningAccounts: list[str]
class ListTagsForResourceOutput:
    Tags: list[Tag]
class LogAlarm:
    AlarmName: str; AlarmArn: str; AlarmDescription: str; AlarmConfigurationUpdatedTimestamp: str
    ActionsEnabled: bool; OkActions: list[str]; AlarmActions: list[str]; InsufficientDataActions: list[str]
    StateValue: _StateValue; StateReason: str; StateReasonData: str; StateUpdatedTimestamp: str
    ScheduledQueryConfiguration: _ScheduledQueryConfiguration; QueryResultsToEvaluate: int; QueryResultsToAlarm: int
    Threshold: float; ComparisonOperator: _ComparisonOperator; TreatMissingData: str; StateTransitionedTimestamp: str
    EvaluationState: _EvaluationState; ActionLogLineCount: int; ActionLogLineRoleArn: str
    WarmUpConfiguration: _WarmUpConfiguration; ActionConfiguration: _ActionConfiguration
class ManagedRuleDescription:
    TemplateName: str; ResourceARN: str; RuleState: ManagedRuleState
class ManagedRuleState:
    RuleName: str; State: str
class MessageData:
    Code: str; Value: str
class Metric:
    Namespace: str; MetricName: str; Dimensions: list[Dimension]
class MetricAlarm:
    AlarmName: str; AlarmArn: str; AlarmDescription: str; AlarmConfigurationUpdatedTimestamp: str
    ActionsEnabled: bool; OkActions: list[str]; AlarmActions: list[str]; InsufficientDataActions: list[str]
    StateValue: _StateValue; StateReason: str; StateReasonData: str; StateUpdatedTimestamp: str; MetricName: str
    Namespace: str; Statistic: _Statistic; ExtendedStatistic: str; Dimensions: list[Dimension]; Period: int
    Unit: StandardUnit; EvaluationPeriods: int; DatapointsToAlarm: int; Threshold: float
    ComparisonOperator: _ComparisonOperator; TreatMissingData: str; EvaluateLowSampleCountPercentile: str
    Metrics: list[MetricDataQuery]; ThresholdMetricId: str; EvaluationState: _EvaluationState
    StateTransitionedTimestamp: str; EvaluationWindow: _EvaluationWindow; WarmUpConfiguration: _WarmUpConfiguration
    EvaluationCriteria: _EvaluationCriteria; EvaluationInterval: int; ActionConfiguration: _ActionConfiguration
class MetricCharacteristics:
    PeriodicSpikes: bool
class MetricDataQuery:
    Id: str; MetricStat: _MetricStat; Expression: str; Label: str; ReturnData: bool; Period: int; AccountId: str
class MetricDataQueryDefinitionSummary:
    Id: str; Path: str; Type: QueryType; UpdatedAt: str
class MetricDataResult:
    Id: str; Label: str; Timestamps: list[str]; Values: list[float]; StatusCode: _StatusCode
    Messages: list[MessageData]
class MetricMathAnomalyDetector:
    MetricDataQueries: list[MetricDataQuery]
class MetricStat:
    Metric: _Metric; Period: int; Stat: str; Unit: StandardUnit
class MetricStreamEntry:
    Arn: str; CreationDate: str; LastUpdateDate: str; Name: str; FirehoseArn: str; State: str
    OutputFormat: MetricStreamOutputFormat
class MetricStreamFilter:
    Namespace: str; MetricNames: list[str]
class MetricStreamStatisticsConfiguration:
    IncludeMetrics: list[MetricStreamStatisticsMetric]; AdditionalStatistics: list[str]
class MetricStreamStatisticsMetric:
    Namespace: str; MetricName: str
class MuteTargets:
    AlarmNames: list[str]
class OTelEnrichmentMetricSelector:
    Namespace: str; MetricNames: list[str]
class PartialFailure:
    FailureResource: str; ExceptionType: str; FailureCode: str; FailureDescription: str
class PutAnomalyDetectorOutput:
    AnomalyDetectorId: str
class PutDashboardOutput:
    DashboardValidationMessages: list[DashboardValidationMessage]
class PutInsightRuleOutput:
    ...
class PutManagedInsightRulesOutput:
    Failures: list[PartialFailure]
class PutMetricDataQueryDefinitionOutput:
    Id: str; Arn: str; Path: str; Expression: str; Type: QueryType; CreatedAt: str; UpdatedAt: str
class PutMetricStreamOutput:
    Arn: str
class Range:
    StartTime: str; EndTime: str
class ResourceMetricSelection:
    IncludeMetrics: list[str]
class ResourceMetricsConfiguration:
    ResourceArn: str; CreatedAt: str; UpdatedAt: str; MetricSelections: list[ResourceMetricSelection]
class Rule:
    Schedule: _Schedule
class Schedule:
    Expression: str; Duration: str; Timezone: str
class ScheduleConfiguration:
    ScheduleExpression: str; StartTimeOffset: int; EndTimeOffset: int
class ScheduledQueryConfiguration:
    QueryString: str; LogGroupIdentifiers: list[str]; QueryARN: str; ScheduledQueryRoleARN: str
    ScheduleConfiguration: _ScheduleConfiguration; AggregationExpression: str; Tags: list[Tag]
class SingleMetricAnomalyDetector:
    AccountId: str; Namespace: str; MetricName: str; Dimensions: list[Dimension]; Stat: str
class SlidingWindow:
    ...
class StartMetricStreamsOutput:
    ...
class StartOTelEnrichmentOutput:
    IncludeFilters: list[OTelEnrichmentMetricSelector]; ExcludeFilters: list[OTelEnrichmentMetricSelector]
    CreatedAt: str; UpdatedAt: str
class StopMetricStreamsOutput:
    ...
class StopOTelEnrichmentOutput:
    ...
class Tag:
    Key: str; Value: str
class TagResourceOutput:
    ...
class UntagResourceOutput:
    ...
class UpdateOTelEnrichmentOutput:
    IncludeFilters: list[OTelEnrichmentMetricSelector]; ExcludeFilters: list[OTelEnrichmentMetricSelector]
    CreatedAt: str; UpdatedAt: str
class UpdateResourceMetricsConfigurationOutput:
    ResourceMetricsConfiguration: _ResourceMetricsConfiguration
class WallClockWindow:
    Timezone: str
class WarmUpConfiguration:
    WarmUpPeriodDurationInMinutes: int; OnlyStartEvaluatingAfterWarmUpPeriodEnds: bool

_T0 = TypeVar("_T0", default=AssociateDatasetKmsKeyOutput)
_T1 = TypeVar("_T1", default=CreateResourceMetricsConfigurationOutput)
_T2 = TypeVar("_T2", default=Any)
_T3 = TypeVar("_T3", default=DeleteAnomalyDetectorOutput)
_T4 = TypeVar("_T4", default=DeleteDashboardsOutput)
_T5 = TypeVar("_T5", default=DeleteInsightRulesOutput)
_T6 = TypeVar("_T6", default=DeleteMetricDataQueryDefinitionOutput)
_T7 = TypeVar("_T7", default=DeleteMetricStreamOutput)
_T8 = TypeVar("_T8", default=DeleteResourceMetricsConfigurationOutput)
_T9 = TypeVar("_T9", default=DescribeAlarmContributorsOutput)
_T10 = TypeVar("_T10", default=DescribeAlarmHistoryOutput)
_T11 = TypeVar("_T11", default=DescribeAlarmsOutput)
_T12 = TypeVar("_T12", default=DescribeAlarmsForMetricOutput)
_T13 = TypeVar("_T13", default=DescribeAnomalyDetectorsOutput)
_T14 = TypeVar("_T14", default=DescribeInsightRulesOutput)
_T15 = TypeVar("_T15", default=DisableInsightRulesOutput)
_T16 = TypeVar("_T16", default=DisassociateDatasetKmsKeyOutput)
_T17 = TypeVar("_T17", default=EnableInsightRulesOutput)
_T18 = TypeVar("_T18", default=GetAlarmMuteRuleOutput)
_T19 = TypeVar("_T19", default=GetDashboardOutput)
_T20 = TypeVar("_T20", default=GetDatasetOutput)
_T21 = TypeVar("_T21", default=GetInsightRuleReportOutput)
_T22 = TypeVar("_T22", default=GetMetricDataOutput)
_T23 = TypeVar("_T23", default=GetMetricDataQueryDefinitionOutput)
_T24 = TypeVar("_T24", default=GetMetricStatisticsOutput)
_T25 = TypeVar("_T25", default=GetMetricStreamOutput)
_T26 = TypeVar("_T26", default=GetMetricWidgetImageOutput)
_T27 = TypeVar("_T27", default=GetOTelEnrichmentOutput)
_T28 = TypeVar("_T28", default=GetResourceMetricsConfigurationOutput)
_T29 = TypeVar("_T29", default=ListAlarmMuteRulesOutput)
_T30 = TypeVar("_T30", default=ListDashboardsOutput)
_T31 = TypeVar("_T31", default=ListManagedInsightRulesOutput)
_T32 = TypeVar("_T32", default=ListMetricDataQueryDefinitionsOutput)
_T33 = TypeVar("_T33", default=ListMetricStreamsOutput)
_T34 = TypeVar("_T34", default=ListMetricsOutput)
_T35 = TypeVar("_T35", default=ListTagsForResourceOutput)
_T36 = TypeVar("_T36", default=PutAnomalyDetectorOutput)
_T37 = TypeVar("_T37", default=PutDashboardOutput)
_T38 = TypeVar("_T38", default=PutInsightRuleOutput)
_T39 = TypeVar("_T39", default=PutManagedInsightRulesOutput)
_T40 = TypeVar("_T40", default=PutMetricDataQueryDefinitionOutput)
_T41 = TypeVar("_T41", default=PutMetricStreamOutput)
_T42 = TypeVar("_T42", default=StartMetricStreamsOutput)
_T43 = TypeVar("_T43", default=StartOTelEnrichmentOutput)
_T44 = TypeVar("_T44", default=StopMetricStreamsOutput)
_T45 = TypeVar("_T45", default=StopOTelEnrichmentOutput)
_T46 = TypeVar("_T46", default=TagResourceOutput)
_T47 = TypeVar("_T47", default=UntagResourceOutput)
_T48 = TypeVar("_T48", default=UpdateOTelEnrichmentOutput)
_T49 = TypeVar("_T49", default=UpdateResourceMetricsConfigurationOutput)

class _AssociateDatasetKmsKey(CallOptions, total=False):
    DatasetIdentifier: Required[str]; KmsKeyArn: Required[str]
def associate_dataset_kms_key(name: str, /, *, result: type[_T0] = ..., select: Callable[[AssociateDatasetKmsKeyOutput], _T0] = ..., **arguments: Unpack[_AssociateDatasetKmsKey]) -> Task[_T0]: ...

class _CreateResourceMetricsConfiguration(CallOptions, total=False):
    ResourceArn: Required[str]; MetricSelections: Sequence[ResourceMetricSelectionDict | ResourceMetricSelection]
def create_resource_metrics_configuration(name: str, /, *, result: type[_T1] = ..., select: Callable[[CreateResourceMetricsConfigurationOutput], _T1] = ..., **arguments: Unpack[_CreateResourceMetricsConfiguration]) -> Task[_T1]: ...

class _DeleteAlarmMuteRule(CallOptions, total=False):
    AlarmMuteRuleName: Required[str]
def delete_alarm_mute_rule(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_DeleteAlarmMuteRule]) -> Task[_T2]: ...

class _DeleteAlarms(CallOptions, total=False):
    AlarmNames: Required[Sequence[str]]
def delete_alarms(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_DeleteAlarms]) -> Task[_T2]: ...

class _DeleteAnomalyDetector(CallOptions, total=False):
    AnomalyDetectorId: str; Namespace: str; MetricName: str; Dimensions: Sequence[DimensionDict | Dimension]
    Stat: str; SingleMetricAnomalyDetector: SingleMetricAnomalyDetectorDict | _SingleMetricAnomalyDetector
    MetricMathAnomalyDetector: MetricMathAnomalyDetectorDict | _MetricMathAnomalyDetector
def delete_anomaly_detector(name: str, /, *, result: type[_T3] = ..., select: Callable[[DeleteAnomalyDetectorOutput], _T3] = ..., **arguments: Unpack[_DeleteAnomalyDetector]) -> Task[_T3]: ...

class _DeleteDashboards(CallOptions, total=False):
    DashboardNames: Required[Sequence[str]]
def delete_dashboards(name: str, /, *, result: type[_T4] = ..., select: Callable[[DeleteDashboardsOutput], _T4] = ..., **arguments: Unpack[_DeleteDashboards]) -> Task[_T4]: ...

class _DeleteInsightRules(CallOptions, total=False):
    RuleNames: Required[Sequence[str]]
def delete_insight_rules(name: str, /, *, result: type[_T5] = ..., select: Callable[[DeleteInsightRulesOutput], _T5] = ..., **arguments: Unpack[_DeleteInsightRules]) -> Task[_T5]: ...

class _DeleteMetricDataQueryDefinition(CallOptions, total=False):
    Id: Required[str]
def delete_metric_data_query_definition(name: str, /, *, result: type[_T6] = ..., select: Callable[[DeleteMetricDataQueryDefinitionOutput], _T6] = ..., **arguments: Unpack[_DeleteMetricDataQueryDefinition]) -> Task[_T6]: ...

class _DeleteMetricStream(CallOptions, total=False):
    Name: Required[str]
def delete_metric_stream(name: str, /, *, result: type[_T7] = ..., select: Callable[[DeleteMetricStreamOutput], _T7] = ..., **arguments: Unpack[_DeleteMetricStream]) -> Task[_T7]: ...

class _DeleteResourceMetricsConfiguration(CallOptions, total=False):
    ResourceArn: Required[str]
def delete_resource_metrics_configuration(name: str, /, *, result: type[_T8] = ..., select: Callable[[DeleteResourceMetricsConfigurationOutput], _T8] = ..., **arguments: Unpack[_DeleteResourceMetricsConfiguration]) -> Task[_T8]: ...

class _DescribeAlarmContributors(CallOptions, total=False):
    AlarmName: Required[str]; NextToken: str
def describe_alarm_contributors(name: str, /, *, result: type[_T9] = ..., select: Callable[[DescribeAlarmContributorsOutput], _T9] = ..., **arguments: Unpack[_DescribeAlarmContributors]) -> Task[_T9]: ...

class _DescribeAlarmHistory(CallOptions, total=False):
    AlarmName: str; AlarmContributorId: str; AlarmTypes: Sequence[AlarmType | str]
    HistoryItemType: _HistoryItemType | str; StartDate: str | datetime; EndDate: str | datetime; MaxRecords: int
    NextToken: str; ScanBy: _ScanBy | str
def describe_alarm_history(name: str, /, *, result: type[_T10] = ..., select: Callable[[DescribeAlarmHistoryOutput], _T10] = ..., **arguments: Unpack[_DescribeAlarmHistory]) -> Task[_T10]: ...

class _DescribeAlarms(CallOptions, total=False):
    AlarmNames: Sequence[str]; AlarmNamePrefix: str; AlarmTypes: Sequence[AlarmType | str]; ChildrenOfAlarmName: str
    ParentsOfAlarmName: str; StateValue: _StateValue | str; ActionPrefix: str; MaxRecords: int; NextToken: str
def describe_alarms(name: str, /, *, result: type[_T11] = ..., select: Callable[[DescribeAlarmsOutput], _T11] = ..., **arguments: Unpack[_DescribeAlarms]) -> Task[_T11]: ...

class _DescribeAlarmsForMetric(CallOptions, total=False):
    MetricName: Required[str]; Namespace: Required[str]; Statistic: _Statistic | str; ExtendedStatistic: str
    Dimensions: Sequence[DimensionDict | Dimension]; Period: int; Unit: StandardUnit | str
def describe_alarms_for_metric(name: str, /, *, result: type[_T12] = ..., select: Callable[[DescribeAlarmsForMetricOutput], _T12] = ..., **arguments: Unpack[_DescribeAlarmsForMetric]) -> Task[_T12]: ...

class _DescribeAnomalyDetectors(CallOptions, total=False):
    AnomalyDetectorIds: Sequence[str]; NextToken: str; MaxResults: int; Namespace: str; MetricName: str
    Dimensions: Sequence[DimensionDict | Dimension]; AnomalyDetectorTypes: Sequence[AnomalyDetectorType | str]
def describe_anomaly_detectors(name: str, /, *, result: type[_T13] = ..., select: Callable[[DescribeAnomalyDetectorsOutput], _T13] = ..., **arguments: Unpack[_DescribeAnomalyDetectors]) -> Task[_T13]: ...

class _DescribeInsightRules(CallOptions, total=False):
    NextToken: str; MaxResults: int
def describe_insight_rules(name: str, /, *, result: type[_T14] = ..., select: Callable[[DescribeInsightRulesOutput], _T14] = ..., **arguments: Unpack[_DescribeInsightRules]) -> Task[_T14]: ...

class _DisableAlarmActions(CallOptions, total=False):
    AlarmNames: Required[Sequence[str]]
def disable_alarm_actions(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_DisableAlarmActions]) -> Task[_T2]: ...

class _DisableInsightRules(CallOptions, total=False):
    RuleNames: Required[Sequence[str]]
def disable_insight_rules(name: str, /, *, result: type[_T15] = ..., select: Callable[[DisableInsightRulesOutput], _T15] = ..., **arguments: Unpack[_DisableInsightRules]) -> Task[_T15]: ...

class _DisassociateDatasetKmsKey(CallOptions, total=False):
    DatasetIdentifier: Required[str]
def disassociate_dataset_kms_key(name: str, /, *, result: type[_T16] = ..., select: Callable[[DisassociateDatasetKmsKeyOutput], _T16] = ..., **arguments: Unpack[_DisassociateDatasetKmsKey]) -> Task[_T16]: ...

class _EnableAlarmActions(CallOptions, total=False):
    AlarmNames: Required[Sequence[str]]
def enable_alarm_actions(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_EnableAlarmActions]) -> Task[_T2]: ...

class _EnableInsightRules(CallOptions, total=False):
    RuleNames: Required[Sequence[str]]
def enable_insight_rules(name: str, /, *, result: type[_T17] = ..., select: Callable[[EnableInsightRulesOutput], _T17] = ..., **arguments: Unpack[_EnableInsightRules]) -> Task[_T17]: ...

class _GetAlarmMuteRule(CallOptions, total=False):
    AlarmMuteRuleName: Required[str]
def get_alarm_mute_rule(name: str, /, *, result: type[_T18] = ..., select: Callable[[GetAlarmMuteRuleOutput], _T18] = ..., **arguments: Unpack[_GetAlarmMuteRule]) -> Task[_T18]: ...

class _GetDashboard(CallOptions, total=False):
    DashboardName: Required[str]
def get_dashboard(name: str, /, *, result: type[_T19] = ..., select: Callable[[GetDashboardOutput], _T19] = ..., **arguments: Unpack[_GetDashboard]) -> Task[_T19]: ...

class _GetDataset(CallOptions, total=False):
    DatasetIdentifier: Required[str]
def get_dataset(name: str, /, *, result: type[_T20] = ..., select: Callable[[GetDatasetOutput], _T20] = ..., **arguments: Unpack[_GetDataset]) -> Task[_T20]: ...

class _GetInsightRuleReport(CallOptions, total=False):
    RuleName: Required[str]; StartTime: Required[str | datetime]; EndTime: Required[str | datetime]
    Period: Required[int]; MaxContributorCount: int; Metrics: Sequence[str]; OrderBy: str
def get_insight_rule_report(name: str, /, *, result: type[_T21] = ..., select: Callable[[GetInsightRuleReportOutput], _T21] = ..., **arguments: Unpack[_GetInsightRuleReport]) -> Task[_T21]: ...

class _GetMetricData(CallOptions, total=False):
    MetricDataQueries: Required[Sequence[MetricDataQueryDict | MetricDataQuery]]; StartTime: Required[str | datetime]
    EndTime: Required[str | datetime]; NextToken: str; ScanBy: _ScanBy | str; MaxDatapoints: int
    LabelOptions: LabelOptionsDict
def get_metric_data(name: str, /, *, result: type[_T22] = ..., select: Callable[[GetMetricDataOutput], _T22] = ..., **arguments: Unpack[_GetMetricData]) -> Task[_T22]: ...

class _GetMetricDataQueryDefinition(CallOptions, total=False):
    Id: Required[str]
def get_metric_data_query_definition(name: str, /, *, result: type[_T23] = ..., select: Callable[[GetMetricDataQueryDefinitionOutput], _T23] = ..., **arguments: Unpack[_GetMetricDataQueryDefinition]) -> Task[_T23]: ...

class _GetMetricStatistics(CallOptions, total=False):
    Namespace: Required[str]; MetricName: Required[str]; Dimensions: Sequence[DimensionDict | Dimension]
    StartTime: Required[str | datetime]; EndTime: Required[str | datetime]; Period: Required[int]
    Statistics: Sequence[Statistic | str]; ExtendedStatistics: Sequence[str]; Unit: StandardUnit | str
def get_metric_statistics(name: str, /, *, result: type[_T24] = ..., select: Callable[[GetMetricStatisticsOutput], _T24] = ..., **arguments: Unpack[_GetMetricStatistics]) -> Task[_T24]: ...

class _GetMetricStream(CallOptions, total=False):
    Name: Required[str]
def get_metric_stream(name: str, /, *, result: type[_T25] = ..., select: Callable[[GetMetricStreamOutput], _T25] = ..., **arguments: Unpack[_GetMetricStream]) -> Task[_T25]: ...

class _GetMetricWidgetImage(CallOptions, total=False):
    MetricWidget: Required[str]; OutputFormat: str
def get_metric_widget_image(name: str, /, *, result: type[_T26] = ..., select: Callable[[GetMetricWidgetImageOutput], _T26] = ..., **arguments: Unpack[_GetMetricWidgetImage]) -> Task[_T26]: ...

class _GetOTelEnrichment(CallOptions, total=False):
    ...
def get_o_tel_enrichment(name: str, /, *, result: type[_T27] = ..., select: Callable[[GetOTelEnrichmentOutput], _T27] = ..., **arguments: Unpack[_GetOTelEnrichment]) -> Task[_T27]: ...

class _GetResourceMetricsConfiguration(CallOptions, total=False):
    ResourceArn: Required[str]
def get_resource_metrics_configuration(name: str, /, *, result: type[_T28] = ..., select: Callable[[GetResourceMetricsConfigurationOutput], _T28] = ..., **arguments: Unpack[_GetResourceMetricsConfiguration]) -> Task[_T28]: ...

class _ListAlarmMuteRules(CallOptions, total=False):
    AlarmName: str; Statuses: Sequence[AlarmMuteRuleStatus | str]; MaxRecords: int; NextToken: str
def list_alarm_mute_rules(name: str, /, *, result: type[_T29] = ..., select: Callable[[ListAlarmMuteRulesOutput], _T29] = ..., **arguments: Unpack[_ListAlarmMuteRules]) -> Task[_T29]: ...

class _ListDashboards(CallOptions, total=False):
    DashboardNamePrefix: str; NextToken: str
def list_dashboards(name: str, /, *, result: type[_T30] = ..., select: Callable[[ListDashboardsOutput], _T30] = ..., **arguments: Unpack[_ListDashboards]) -> Task[_T30]: ...

class _ListManagedInsightRules(CallOptions, total=False):
    ResourceARN: Required[str]; NextToken: str; MaxResults: int
def list_managed_insight_rules(name: str, /, *, result: type[_T31] = ..., select: Callable[[ListManagedInsightRulesOutput], _T31] = ..., **arguments: Unpack[_ListManagedInsightRules]) -> Task[_T31]: ...

class _ListMetricDataQueryDefinitions(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_metric_data_query_definitions(name: str, /, *, result: type[_T32] = ..., select: Callable[[ListMetricDataQueryDefinitionsOutput], _T32] = ..., **arguments: Unpack[_ListMetricDataQueryDefinitions]) -> Task[_T32]: ...

class _ListMetricStreams(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_metric_streams(name: str, /, *, result: type[_T33] = ..., select: Callable[[ListMetricStreamsOutput], _T33] = ..., **arguments: Unpack[_ListMetricStreams]) -> Task[_T33]: ...

class _ListMetrics(CallOptions, total=False):
    Namespace: str; MetricName: str; Dimensions: Sequence[DimensionFilterDict]; NextToken: str
    RecentlyActive: _RecentlyActive | str; IncludeLinkedAccounts: bool; OwningAccount: str
def list_metrics(name: str, /, *, result: type[_T34] = ..., select: Callable[[ListMetricsOutput], _T34] = ..., **arguments: Unpack[_ListMetrics]) -> Task[_T34]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceARN: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T35] = ..., select: Callable[[ListTagsForResourceOutput], _T35] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T35]: ...

class _PutAlarmMuteRule(CallOptions, total=False):
    Name: Required[str]; Description: str; Rule: Required[RuleDict | _Rule]
    MuteTargets: MuteTargetsDict | _MuteTargets; Tags: Sequence[TagDict | Tag]; StartDate: str | datetime
    ExpireDate: str | datetime
def put_alarm_mute_rule(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_PutAlarmMuteRule]) -> Task[_T2]: ...

class _PutAnomalyDetector(CallOptions, total=False):
    Namespace: str; MetricName: str; Dimensions: Sequence[DimensionDict | Dimension]; Stat: str
    Configuration: AnomalyDetectorConfigurationDict | AnomalyDetectorConfiguration
    MetricCharacteristics: MetricCharacteristicsDict | _MetricCharacteristics
    SingleMetricAnomalyDetector: SingleMetricAnomalyDetectorDict | _SingleMetricAnomalyDetector
    MetricMathAnomalyDetector: MetricMathAnomalyDetectorDict | _MetricMathAnomalyDetector
def put_anomaly_detector(name: str, /, *, result: type[_T36] = ..., select: Callable[[PutAnomalyDetectorOutput], _T36] = ..., **arguments: Unpack[_PutAnomalyDetector]) -> Task[_T36]: ...

class _PutCompositeAlarm(CallOptions, total=False):
    ActionsEnabled: bool; AlarmActions: Sequence[str]; AlarmDescription: str; AlarmName: Required[str]
    AlarmRule: Required[str]; InsufficientDataActions: Sequence[str]; OkActions: Sequence[str]
    Tags: Sequence[TagDict | Tag]; ActionsSuppressor: str; ActionsSuppressorWaitPeriod: int
    ActionsSuppressorExtensionPeriod: int; ActionConfiguration: ActionConfigurationDict | _ActionConfiguration
def put_composite_alarm(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_PutCompositeAlarm]) -> Task[_T2]: ...

class _PutDashboard(CallOptions, total=False):
    DashboardName: Required[str]; DashboardBody: Required[str]; Tags: Sequence[TagDict | Tag]
def put_dashboard(name: str, /, *, result: type[_T37] = ..., select: Callable[[PutDashboardOutput], _T37] = ..., **arguments: Unpack[_PutDashboard]) -> Task[_T37]: ...

class _PutInsightRule(CallOptions, total=False):
    RuleName: Required[str]; RuleState: str; RuleDefinition: Required[str]; Tags: Sequence[TagDict | Tag]
    ApplyOnTransformedLogs: bool
def put_insight_rule(name: str, /, *, result: type[_T38] = ..., select: Callable[[PutInsightRuleOutput], _T38] = ..., **arguments: Unpack[_PutInsightRule]) -> Task[_T38]: ...

class _PutLogAlarm(CallOptions, total=False):
    AlarmName: Required[str]; AlarmDescription: str
    ScheduledQueryConfiguration: Required[ScheduledQueryConfigurationDict | _ScheduledQueryConfiguration]
    ActionLogLineCount: int; ActionLogLineRoleArn: str; ActionsEnabled: bool; OkActions: Sequence[str]
    AlarmActions: Sequence[str]; InsufficientDataActions: Sequence[str]; QueryResultsToEvaluate: Required[int]
    QueryResultsToAlarm: Required[int]; Threshold: Required[float]
    ComparisonOperator: Required[_ComparisonOperator | str]; TreatMissingData: str; Tags: Sequence[TagDict | Tag]
    WarmUpConfiguration: WarmUpConfigurationDict | _WarmUpConfiguration
    ActionConfiguration: ActionConfigurationDict | _ActionConfiguration
def put_log_alarm(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_PutLogAlarm]) -> Task[_T2]: ...

class _PutManagedInsightRules(CallOptions, total=False):
    ManagedRules: Required[Sequence[ManagedRuleDict]]
def put_managed_insight_rules(name: str, /, *, result: type[_T39] = ..., select: Callable[[PutManagedInsightRulesOutput], _T39] = ..., **arguments: Unpack[_PutManagedInsightRules]) -> Task[_T39]: ...

class _PutMetricAlarm(CallOptions, total=False):
    AlarmName: Required[str]; AlarmDescription: str; ActionsEnabled: bool; OkActions: Sequence[str]
    AlarmActions: Sequence[str]; InsufficientDataActions: Sequence[str]; MetricName: str; Namespace: str
    Statistic: _Statistic | str; ExtendedStatistic: str; Dimensions: Sequence[DimensionDict | Dimension]; Period: int
    Unit: StandardUnit | str; EvaluationPeriods: int; DatapointsToAlarm: int; Threshold: float
    ComparisonOperator: _ComparisonOperator | str; TreatMissingData: str; EvaluateLowSampleCountPercentile: str
    Metrics: Sequence[MetricDataQueryDict | MetricDataQuery]; Tags: Sequence[TagDict | Tag]; ThresholdMetricId: str
    EvaluationWindow: EvaluationWindowDict | _EvaluationWindow
    WarmUpConfiguration: WarmUpConfigurationDict | _WarmUpConfiguration
    EvaluationCriteria: EvaluationCriteriaDict | _EvaluationCriteria; EvaluationInterval: int
    ActionConfiguration: ActionConfigurationDict | _ActionConfiguration
def put_metric_alarm(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_PutMetricAlarm]) -> Task[_T2]: ...

class _PutMetricData(CallOptions, total=False):
    Namespace: Required[str]; MetricData: Sequence[MetricDatumDict]; EntityMetricData: Sequence[EntityMetricDataDict]
    StrictEntityValidation: bool
def put_metric_data(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_PutMetricData]) -> Task[_T2]: ...

class _PutMetricDataQueryDefinition(CallOptions, total=False):
    Id: str; Path: Required[str]; Expression: Required[str]; Type: Required[QueryType | str]
    Tags: Sequence[TagDict | Tag]
def put_metric_data_query_definition(name: str, /, *, result: type[_T40] = ..., select: Callable[[PutMetricDataQueryDefinitionOutput], _T40] = ..., **arguments: Unpack[_PutMetricDataQueryDefinition]) -> Task[_T40]: ...

class _PutMetricStream(CallOptions, total=False):
    Name: Required[str]; IncludeFilters: Sequence[MetricStreamFilterDict | MetricStreamFilter]
    ExcludeFilters: Sequence[MetricStreamFilterDict | MetricStreamFilter]; FirehoseArn: Required[str]
    RoleArn: Required[str]; OutputFormat: Required[MetricStreamOutputFormat | str]; Tags: Sequence[TagDict | Tag]
    StatisticsConfigurations: Sequence[MetricStreamStatisticsConfigurationDict | MetricStreamStatisticsConfiguration]
    IncludeLinkedAccountsMetrics: bool
def put_metric_stream(name: str, /, *, result: type[_T41] = ..., select: Callable[[PutMetricStreamOutput], _T41] = ..., **arguments: Unpack[_PutMetricStream]) -> Task[_T41]: ...

class _SetAlarmState(CallOptions, total=False):
    AlarmName: Required[str]; StateValue: Required[_StateValue | str]; StateReason: Required[str]
    StateReasonData: str
def set_alarm_state(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_SetAlarmState]) -> Task[_T2]: ...

class _StartMetricStreams(CallOptions, total=False):
    Names: Required[Sequence[str]]
def start_metric_streams(name: str, /, *, result: type[_T42] = ..., select: Callable[[StartMetricStreamsOutput], _T42] = ..., **arguments: Unpack[_StartMetricStreams]) -> Task[_T42]: ...

class _StartOTelEnrichment(CallOptions, total=False):
    IncludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector]
    ExcludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector]
def start_o_tel_enrichment(name: str, /, *, result: type[_T43] = ..., select: Callable[[StartOTelEnrichmentOutput], _T43] = ..., **arguments: Unpack[_StartOTelEnrichment]) -> Task[_T43]: ...

class _StopMetricStreams(CallOptions, total=False):
    Names: Required[Sequence[str]]
def stop_metric_streams(name: str, /, *, result: type[_T44] = ..., select: Callable[[StopMetricStreamsOutput], _T44] = ..., **arguments: Unpack[_StopMetricStreams]) -> Task[_T44]: ...

class _StopOTelEnrichment(CallOptions, total=False):
    ...
def stop_o_tel_enrichment(name: str, /, *, result: type[_T45] = ..., select: Callable[[StopOTelEnrichmentOutput], _T45] = ..., **arguments: Unpack[_StopOTelEnrichment]) -> Task[_T45]: ...

class _TagResource(CallOptions, total=False):
    ResourceARN: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def tag_resource(name: str, /, *, result: type[_T46] = ..., select: Callable[[TagResourceOutput], _T46] = ..., **arguments: Unpack[_TagResource]) -> Task[_T46]: ...

class _UntagResource(CallOptions, total=False):
    ResourceARN: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T47] = ..., select: Callable[[UntagResourceOutput], _T47] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T47]: ...

class _UpdateOTelEnrichment(CallOptions, total=False):
    IncludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector]
    ExcludeFilters: Sequence[OTelEnrichmentMetricSelectorDict | OTelEnrichmentMetricSelector]
def update_o_tel_enrichment(name: str, /, *, result: type[_T48] = ..., select: Callable[[UpdateOTelEnrichmentOutput], _T48] = ..., **arguments: Unpack[_UpdateOTelEnrichment]) -> Task[_T48]: ...

class _UpdateResourceMetricsConfiguration(CallOptions, total=False):
    ResourceArn: Required[str]; MetricSelections: Sequence[ResourceMetricSelectionDict | ResourceMetricSelection]
def update_resource_metrics_configuration(name: str, /, *, result: type[_T49] = ..., select: Callable[[UpdateResourceMetricsConfigurationOutput], _T49] = ..., **arguments: Unpack[_UpdateResourceMetricsConfiguration]) -> Task[_T49]: ...
