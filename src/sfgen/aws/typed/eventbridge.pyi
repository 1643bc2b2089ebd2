"""eventbridge: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

ApiDestinationHttpMethod: TypeAlias = Literal["POST", "GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"]
ApiDestinationState: TypeAlias = Literal["ACTIVE", "INACTIVE"]
ArchiveState: TypeAlias = Literal["ENABLED", "DISABLED", "CREATING", "UPDATING", "CREATE_FAILED", "UPDATE_FAILED"]
AssignPublicIp: TypeAlias = Literal["ENABLED", "DISABLED"]
ConnectionAuthorizationType: TypeAlias = Literal["BASIC", "OAUTH_CLIENT_CREDENTIALS", "API_KEY"]
ConnectionOAuthHttpMethod: TypeAlias = Literal["GET", "POST", "PUT"]
ConnectionState: TypeAlias = Literal["CREATING", "UPDATING", "DELETING", "AUTHORIZED", "DEAUTHORIZED", "AUTHORIZING", "DEAUTHORIZING", "ACTIVE", "FAILED_CONNECTIVITY"]
EndpointState: TypeAlias = Literal["ACTIVE", "CREATING", "UPDATING", "DELETING", "CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED"]
EventSourceState: TypeAlias = Literal["PENDING", "ACTIVE", "DELETED"]
IncludeDetail: TypeAlias = Literal["NONE", "FULL"]
LaunchType: TypeAlias = Literal["EC2", "FARGATE", "EXTERNAL"]
Level: TypeAlias = Literal["OFF", "ERROR", "INFO", "TRACE"]
PlacementConstraintType: TypeAlias = Literal["distinctInstance", "memberOf"]
PlacementStrategyType: TypeAlias = Literal["random", "spread", "binpack"]
PropagateTags: TypeAlias = Literal["TASK_DEFINITION"]
ReplayState: TypeAlias = Literal["STARTING", "RUNNING", "CANCELLING", "COMPLETED", "CANCELLED", "FAILED"]
ReplicationState: TypeAlias = Literal["ENABLED", "DISABLED"]
RuleState: TypeAlias = Literal["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"]
_ApiDestinationState: TypeAlias = ApiDestinationState
_AppSyncParameters: TypeAlias = AppSyncParameters
_AssignPublicIp: TypeAlias = AssignPublicIp
_BatchParameters: TypeAlias = BatchParameters
_ConnectionState: TypeAlias = ConnectionState
_DeadLetterConfig: TypeAlias = DeadLetterConfig
_EcsParameters: TypeAlias = EcsParameters
_FailoverConfig: TypeAlias = FailoverConfig
_HttpParameters: TypeAlias = HttpParameters
_IncludeDetail: TypeAlias = IncludeDetail
_InputTransformer: TypeAlias = InputTransformer
_KinesisParameters: TypeAlias = KinesisParameters
_LaunchType: TypeAlias = LaunchType
_Level: TypeAlias = Level
_LogConfig: TypeAlias = LogConfig
_NetworkConfiguration: TypeAlias = NetworkConfiguration
_PlacementStrategy: TypeAlias = PlacementStrategy
_Primary: TypeAlias = Primary
_PropagateTags: TypeAlias = PropagateTags
_RedshiftDataParameters: TypeAlias = RedshiftDataParameters
_ReplicationConfig: TypeAlias = ReplicationConfig
_RetryPolicy: TypeAlias = RetryPolicy
_RoutingConfig: TypeAlias = RoutingConfig
_RunCommandParameters: TypeAlias = RunCommandParameters
_SageMakerPipelineParameters: TypeAlias = SageMakerPipelineParameters
_Secondary: TypeAlias = Secondary
_SqsParameters: TypeAlias = SqsParameters

class _Errors:
    AccessDeniedException: ErrorName; ConcurrentModificationException: ErrorName; IllegalStatusException: ErrorName
    InternalException: ErrorName; InvalidEventPatternException: ErrorName; InvalidStateException: ErrorName
    LimitExceededException: ErrorName; ManagedRuleException: ErrorName; OperationDisabledException: ErrorName
    PolicyLengthExceededException: ErrorName; ResourceAlreadyExistsException: ErrorName
    ResourceNotFoundException: ErrorName; ThrottlingException: ErrorName
errors: _Errors

class ActivateEventSourceRequestDict(TypedDict, total=False):
    Name: Required[str]
class AppSyncParametersDict(TypedDict, total=False):
    GraphQLOperation: str
class AwsVpcConfigurationDict(TypedDict, total=False):
    Subnets: Required[Sequence[str]]; SecurityGroups: Sequence[str]; AssignPublicIp: _AssignPublicIp | str
class BatchArrayPropertiesDict(TypedDict, total=False):
    Size: int
class BatchParametersDict(TypedDict, total=False):
    JobDefinition: Required[str]; JobName: Required[str]
    ArrayProperties: BatchArrayPropertiesDict | BatchArrayProperties
    RetryStrategy: BatchRetryStrategyDict | BatchRetryStrategy
class BatchRetryStrategyDict(TypedDict, total=False):
    Attempts: int
class CancelReplayRequestDict(TypedDict, total=False):
    ReplayName: Required[str]
class CapacityProviderStrategyItemDict(TypedDict, total=False):
    CapacityProvider: Required[str]; Weight: int; Base: int
class ConditionDict(TypedDict, total=False):
    Type: Required[str]; Key: Required[str]; Value: Required[str]
class ConnectionBodyParameterDict(TypedDict, total=False):
    Key: str; Value: str; IsValueSecret: bool
class ConnectionHeaderParameterDict(TypedDict, total=False):
    Key: str; Value: str; IsValueSecret: bool
class ConnectionHttpParametersDict(TypedDict, total=False):
    HeaderParameters: Sequence[ConnectionHeaderParameterDict | ConnectionHeaderParameter]
    QueryStringParameters: Sequence[ConnectionQueryStringParameterDict | ConnectionQueryStringParameter]
    BodyParameters: Sequence[ConnectionBodyParameterDict | ConnectionBodyParameter]
class ConnectionQueryStringParameterDict(TypedDict, total=False):
    Key: str; Value: str; IsValueSecret: bool
class ConnectivityResourceConfigurationArnDict(TypedDict, total=False):
    ResourceConfigurationArn: Required[str]
class ConnectivityResourceParametersDict(TypedDict, total=False):
    ResourceParameters: Required[ConnectivityResourceConfigurationArnDict]
class CreateApiDestinationRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; ConnectionArn: Required[str]; InvocationEndpoint: Required[str]
    HttpMethod: Required[ApiDestinationHttpMethod | str]; InvocationRateLimitPerSecond: int
class CreateArchiveRequestDict(TypedDict, total=False):
    ArchiveName: Required[str]; EventSourceArn: Required[str]; Description: str; EventPattern: str; RetentionDays: int
    KmsKeyIdentifier: str
class CreateConnectionApiKeyAuthRequestParametersDict(TypedDict, total=False):
    ApiKeyName: Required[str]; ApiKeyValue: Required[str]
class CreateConnectionAuthRequestParametersDict(TypedDict, total=False):
    BasicAuthParameters: CreateConnectionBasicAuthRequestParametersDict
    OAuthParameters: CreateConnectionOAuthRequestParametersDict
    ApiKeyAuthParameters: CreateConnectionApiKeyAuthRequestParametersDict
    InvocationHttpParameters: ConnectionHttpParametersDict | ConnectionHttpParameters
    ConnectivityParameters: ConnectivityResourceParametersDict
class CreateConnectionBasicAuthRequestParametersDict(TypedDict, total=False):
    Username: Required[str]; Password: Required[str]
class CreateConnectionOAuthClientRequestParametersDict(TypedDict, total=False):
    ClientID: Required[str]; ClientSecret: Required[str]
class CreateConnectionOAuthRequestParametersDict(TypedDict, total=False):
    ClientParameters: Required[CreateConnectionOAuthClientRequestParametersDict]; AuthorizationEndpoint: Required[str]
    HttpMethod: Required[ConnectionOAuthHttpMethod | str]
    OAuthHttpParameters: ConnectionHttpParametersDict | ConnectionHttpParameters
class CreateConnectionRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; AuthorizationType: Required[ConnectionAuthorizationType | str]
    AuthParameters: Required[CreateConnectionAuthRequestParametersDict]
    InvocationConnectivityParameters: ConnectivityResourceParametersDict; KmsKeyIdentifier: str
class CreateEndpointRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; RoutingConfig: Required[RoutingConfigDict | _RoutingConfig]
    ReplicationConfig: ReplicationConfigDict | _ReplicationConfig
    EventBuses: Required[Sequence[EndpointEventBusDict | EndpointEventBus]]; RoleArn: str
class CreateEventBusRequestDict(TypedDict, total=False):
    Name: Required[str]; EventSourceName: str; Description: str; KmsKeyIdentifier: str
    DeadLetterConfig: DeadLetterConfigDict | _DeadLetterConfig; LogConfig: LogConfigDict | _LogConfig
    Tags: Sequence[TagDict | Tag]
class CreatePartnerEventSourceRequestDict(TypedDict, total=False):
    Name: Required[str]; Account: Required[str]
class DeactivateEventSourceRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeadLetterConfigDict(TypedDict, total=False):
    Arn: str
class DeauthorizeConnectionRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteApiDestinationRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteArchiveRequestDict(TypedDict, total=False):
    ArchiveName: Required[str]
class DeleteConnectionRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteEndpointRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteEventBusRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeletePartnerEventSourceRequestDict(TypedDict, total=False):
    Name: Required[str]; Account: Required[str]
class DeleteRuleRequestDict(TypedDict, total=False):
    Name: Required[str]; EventBusName: str; Force: bool
class DescribeApiDestinationRequestDict(TypedDict, total=False):
    Name: Required[str]
class DescribeArchiveRequestDict(TypedDict, total=False):
    ArchiveName: Required[str]
class DescribeConnectionRequestDict(TypedDict, total=False):
    Name: Required[str]
class DescribeEndpointRequestDict(TypedDict, total=False):
    Name: Required[str]; HomeRegion: str
class DescribeEventBusRequestDict(TypedDict, total=False):
    Name: str
class DescribeEventSourceRequestDict(TypedDict, total=False):
    Name: Required[str]
class DescribePartnerEventSourceRequestDict(TypedDict, total=False):
    Name: Required[str]
class DescribeReplayRequestDict(TypedDict, total=False):
    ReplayName: Required[str]
class DescribeRuleRequestDict(TypedDict, total=False):
    Name: Required[str]; EventBusName: str
class DisableRuleRequestDict(TypedDict, total=False):
    Name: Required[str]; EventBusName: str
class EcsParametersDict(TypedDict, total=False):
    TaskDefinitionArn: Required[str]; TaskCount: int; LaunchType: _LaunchType | str
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration; PlatformVersion: str; Group: str
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    EnableECSManagedTags: bool; EnableExecuteCommand: bool
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint]
    PlacementStrategy: Sequence[PlacementStrategyDict | _PlacementStrategy]; PropagateTags: _PropagateTags | str
    ReferenceId: str; Tags: Sequence[TagDict | Tag]
class EnableRuleRequestDict(TypedDict, total=False):
    Name: Required[str]; EventBusName: str
class EndpointEventBusDict(TypedDict, total=False):
    EventBusArn: Required[str]
class FailoverConfigDict(TypedDict, total=False):
    Primary: Required[PrimaryDict | _Primary]; Secondary: Required[SecondaryDict | _Secondary]
class HttpParametersDict(TypedDict, total=False):
    PathParameterValues: Sequence[str]; HeaderParameters: Mapping[str, str]; QueryStringParameters: Mapping[str, str]
class InputTransformerDict(TypedDict, total=False):
    InputPathsMap: Mapping[str, str]; InputTemplate: Required[str]
class KinesisParametersDict(TypedDict, total=False):
    PartitionKeyPath: Required[str]
class ListApiDestinationsRequestDict(TypedDict, total=False):
    NamePrefix: str; ConnectionArn: str; NextToken: str; Limit: int
class ListArchivesRequestDict(TypedDict, total=False):
    NamePrefix: str; EventSourceArn: str; State: ArchiveState | str; NextToken: str; Limit: int
class ListConnectionsRequestDict(TypedDict, total=False):
    NamePrefix: str; ConnectionState: _ConnectionState | str; NextToken: str; Limit: int
class ListEndpointsRequestDict(TypedDict, total=False):
    NamePrefix: str; HomeRegion: str; NextToken: str; MaxResults: int
class ListEventBusesRequestDict(TypedDict, total=False):
    NamePrefix: str; NextToken: str; Limit: int
class ListEventSourcesRequestDict(TypedDict, total=False):
    NamePrefix: str; NextToken: str; Limit: int
class ListPartnerEventSourceAccountsRequestDict(TypedDict, total=False):
    EventSourceName: Required[str]; NextToken: str; Limit: int
class ListPartnerEventSourcesRequestDict(TypedDict, total=False):
    NamePrefix: Required[str]; NextToken: str; Limit: int
class ListReplaysRequestDict(TypedDict, total=False):
    NamePrefix: str; State: ReplayState | str; EventSourceArn: str; NextToken: str; Limit: int
class ListRuleNamesByTargetRequestDict(TypedDict, total=False):
    TargetArn: Required[str]; EventBusName: str; NextToken: str; Limit: int
class ListRulesRequestDict(TypedDict, total=False):
    NamePrefix: str; EventBusName: str; NextToken: str; Limit: int
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceARN: Required[str]
class ListTargetsByRuleRequestDict(TypedDict, total=False):
    Rule: Required[str]; EventBusName: str; NextToken: str; Limit: int
class LogConfigDict(TypedDict, total=False):
    IncludeDetail: _IncludeDetail | str; Level: _Level | str
class NetworkConfigurationDict(TypedDict, total=False):
    AwsvpcConfiguration: AwsVpcConfigurationDict | AwsVpcConfiguration
class PlacementConstraintDict(TypedDict, total=False):
    Type: PlacementConstraintType | str; Expression: str
class PlacementStrategyDict(TypedDict, total=False):
    Type: PlacementStrategyType | str; Field: str
class PrimaryDict(TypedDict, total=False):
    HealthCheck: Required[str]
class PutEventsRequestDict(TypedDict, total=False):
    Entries: Required[Sequence[PutEventsRequestEntryDict]]; EndpointId: str
class PutEventsRequestEntryDict(TypedDict, total=False):
    Time: str | datetime; Source: str; Resources: Sequence[str]; DetailType: str; Detail: Any; EventBusName: str
    TraceHeader: str
class PutPartnerEventsRequestDict(TypedDict, total=False):
    Entries: Required[Sequence[PutPartnerEventsRequestEntryDict]]
class PutPartnerEventsRequestEntryDict(TypedDict, total=False):
    Time: str | datetime; Source: str; Resources: Sequence[str]; DetailType: str; Detail: str
class PutPermissionRequestDict(TypedDict, total=False):
    EventBusName: str; Action: str; Principal: str; StatementId: str; Condition: ConditionDict; Policy: str
class PutRuleRequestDict(TypedDict, total=False):
    Name: Required[str]; ScheduleExpression: str; EventPattern: str; State: RuleState | str; Description: str
    RoleArn: str; Tags: Sequence[TagDict | Tag]; EventBusName: str
class PutTargetsRequestDict(TypedDict, total=False):
    Rule: Required[str]; EventBusName: str; Targets: Required[Sequence[TargetDict | Target]]
class RedshiftDataParametersDict(TypedDict, total=False):
    SecretManagerArn: str; Database: Required[str]; DbUser: str; Sql: str; StatementName: str; WithEvent: bool
    Sqls: Sequence[str]
class RemovePermissionRequestDict(TypedDict, total=False):
    StatementId: str; RemoveAllPermissions: bool; EventBusName: str
class RemoveTargetsRequestDict(TypedDict, total=False):
    Rule: Required[str]; EventBusName: str; Ids: Required[Sequence[str]]; Force: bool
class ReplayDestinationDict(TypedDict, total=False):
    Arn: Required[str]; FilterArns: Sequence[str]
class ReplicationConfigDict(TypedDict, total=False):
    State: ReplicationState | str
class RetryPolicyDict(TypedDict, total=False):
    MaximumRetryAttempts: int; MaximumEventAgeInSeconds: int
class RoutingConfigDict(TypedDict, total=False):
    FailoverConfig: Required[FailoverConfigDict | _FailoverConfig]
class RunCommandParametersDict(TypedDict, total=False):
    RunCommandTargets: Required[Sequence[RunCommandTargetDict | RunCommandTarget]]
class RunCommandTargetDict(TypedDict, total=False):
    Key: Required[str]; Values: Required[Sequence[str]]
class SageMakerPipelineParameterDict(TypedDict, total=False):
    Name: Required[str]; Value: Required[str]
class SageMakerPipelineParametersDict(TypedDict, total=False):
    PipelineParameterList: Sequence[SageMakerPipelineParameterDict | SageMakerPipelineParameter]
class SecondaryDict(TypedDict, total=False):
    Route: Required[str]
class SqsParametersDict(TypedDict, total=False):
    MessageGroupId: str
class StartReplayRequestDict(TypedDict, total=False):
    ReplayName: Required[str]; Description: str; EventSourceArn: Required[str]
    EventStartTime: Required[str | datetime]; EventEndTime: Required[str | datetime]
    Destination: Required[ReplayDestinationDict | ReplayDestination]
class TagDict(TypedDict, total=False):
    Key: Required[str]; Value: Required[str]
class TagResourceRequestDict(TypedDict, total=False):
    ResourceARN: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class TargetDict(TypedDict, total=False):
    Id: Required[str]; Arn: Required[str]; RoleArn: str; Input: str; InputPath: str
    InputTransformer: InputTransformerDict | _InputTransformer
    KinesisParameters: KinesisParametersDict | _KinesisParameters
    RunCommandParameters: RunCommandParametersDict | _RunCommandParameters
    EcsParameters: EcsParametersDict | _EcsParameters; BatchParameters: BatchParametersDict | _BatchParameters
    SqsParameters: SqsParametersDict | _SqsParameters; HttpParameters: HttpParametersDict | _HttpParameters
    RedshiftDataParameters: RedshiftDataParametersDict | _RedshiftDataParameters
    SageMakerPipelineParameters: SageMakerPipelineParametersDict | _SageMakerPipelineParameters
    DeadLetterConfig: DeadLetterConfigDict | _DeadLetterConfig; RetryPolicy: RetryPolicyDict | _RetryPolicy
    AppSyncParameters: AppSyncParametersDict | _AppSyncParameters
class TestEventPatternRequestDict(TypedDict, total=False):
    EventPattern: Required[str]; Event: Required[str]
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceARN: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateApiDestinationRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; ConnectionArn: str; InvocationEndpoint: str
    HttpMethod: ApiDestinationHttpMethod | str; InvocationRateLimitPerSecond: int
class UpdateArchiveRequestDict(TypedDict, total=False):
    ArchiveName: Required[str]; Description: str; EventPattern: str; RetentionDays: int; KmsKeyIdentifier: str
class UpdateConnectionApiKeyAuthRequestParametersDict(TypedDict, total=False):
    ApiKeyName: str; ApiKeyValue: str
class UpdateConnectionAuthRequestParametersDict(TypedDict, total=False):
    BasicAuthParameters: UpdateConnectionBasicAuthRequestParametersDict
    OAuthParameters: UpdateConnectionOAuthRequestParametersDict
    ApiKeyAuthParameters: UpdateConnectionApiKeyAuthRequestParametersDict
    InvocationHttpParameters: ConnectionHttpParametersDict | ConnectionHttpParameters
    ConnectivityParameters: ConnectivityResourceParametersDict
class UpdateConnectionBasicAuthRequestParametersDict(TypedDict, total=False):
    Username: str; Password: str
class UpdateConnectionOAuthClientRequestParametersDict(TypedDict, total=False):
    ClientID: str; ClientSecret: str
class UpdateConnectionOAuthRequestParametersDict(TypedDict, total=False):
    ClientParameters: UpdateConnectionOAuthClientRequestParametersDict; AuthorizationEndpoint: str
    HttpMethod: ConnectionOAuthHttpMethod | str
    OAuthHttpParameters: ConnectionHttpParametersDict | ConnectionHttpParameters
class UpdateConnectionRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; AuthorizationType: ConnectionAuthorizationType | str
    AuthParameters: UpdateConnectionAuthRequestParametersDict
    InvocationConnectivityParameters: ConnectivityResourceParametersDict; KmsKeyIdentifier: str
class UpdateEndpointRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; RoutingConfig: RoutingConfigDict | _RoutingConfig
    ReplicationConfig: ReplicationConfigDict | _ReplicationConfig
    EventBuses: Sequence[EndpointEventBusDict | EndpointEventBus]; RoleArn: str
class UpdateEventBusRequestDict(TypedDict, total=False):
    Name: str; KmsKeyIdentifier: str; Description: str; DeadLetterConfig: DeadLetterConfigDict | _DeadLetterConfig
    LogConfig: LogConfigDict | _LogConfig
class ApiDestination:
    ApiDestinationArn: str; Name: str; ApiDestinationState: _ApiDestinationState; ConnectionArn: str
    InvocationEndpoint: str; HttpMethod: ApiDestinationHttpMethod; InvocationRateLimitPerSecond: int
    CreationTime: str; LastModifiedTime: str
class AppSyncParameters:
    GraphQLOperation: str
class Archive:
    ArchiveName: str; EventSourceArn: str; State: ArchiveState; StateReason: str; RetentionDays: int; SizeBytes: int
    EventCount: int; CreationTime: str
class AwsVpcConfiguration:
    Subnets: list[str]; SecurityGroups: list[str]; AssignPublicIp: _AssignPublicIp
class BatchArrayProperties:
    Size: int
class BatchParameters:
    JobDefinition: str; JobName: str; ArrayProperties: BatchArrayProperties; RetryStrategy: BatchRetryStrategy
class BatchRetryStrategy:
    Attempts: int
class CancelReplayResponse:
    ReplayArn: str; State: ReplayState; StateReason: str
class CapacityProviderStrategyItem:
    CapacityProvider: str; Weight: int; Base: int
class Connection:
    ConnectionArn: str; Name: str; ConnectionState: _ConnectionState; StateReason: str
    AuthorizationType: ConnectionAuthorizationType; CreationTime: str; LastModifiedTime: str; LastAuthorizedTime: str
class ConnectionApiKeyAuthResponseParameters:
    ApiKeyName: str
class ConnectionAuthResponseParameters:
    BasicAuthParameters: ConnectionBasicAuthResponseParameters; OAuthParameters: ConnectionOAuthResponseParameters
    ApiKeyAuthParameters: ConnectionApiKeyAuthResponseParameters; InvocationHttpParameters: ConnectionHttpParameters
    ConnectivityParameters: DescribeConnectionConnectivityParameters
class ConnectionBasicAuthResponseParameters:
    Username: str
class ConnectionBodyParameter:
    Key: str; Value: str; IsValueSecret: bool
class ConnectionHeaderParameter:
    Key: str; Value: str; IsValueSecret: bool
class ConnectionHttpParameters:
    HeaderParameters: list[ConnectionHeaderParameter]; QueryStringParameters: list[ConnectionQueryStringParameter]
    BodyParameters: list[ConnectionBodyParameter]
class ConnectionOAuthClientResponseParameters:
    ClientID: str
class ConnectionOAuthResponseParameters:
    ClientParameters: ConnectionOAuthClientResponseParameters; AuthorizationEndpoint: str
    HttpMethod: ConnectionOAuthHttpMethod; OAuthHttpParameters: ConnectionHttpParameters
class ConnectionQueryStringParameter:
    Key: str; Value: str; IsValueSecret: bool
class CreateApiDestinationResponse:
    ApiDestinationArn: str; ApiDestinationState: _ApiDestinationState; CreationTime: str; LastModifiedTime: str
class CreateArchiveResponse:
    ArchiveArn: str; State: ArchiveState; StateReason: str; CreationTime: str
class CreateConnectionResponse:
    ConnectionArn: str; ConnectionState: _ConnectionState; CreationTime: str; LastModifiedTime: str
class CreateEndpointResponse:
    Name: str; Arn: str; RoutingConfig: _RoutingConfig; ReplicationConfig: _ReplicationConfig
    EventBuses: list[EndpointEventBus]; RoleArn: str; State: EndpointState
class CreateEventBusResponse:
    EventBusArn: str; Description: str; KmsKeyIdentifier: str; DeadLetterConfig: _DeadLetterConfig
    LogConfig: _LogConfig
class CreatePartnerEventSourceResponse:
    EventSourceArn: str
class DeadLetterConfig:
    Arn: str
class DeauthorizeConnectionResponse:
    ConnectionArn: str; ConnectionState: _ConnectionState; CreationTime: str; LastModifiedTime: str
    LastAuthorizedTime: str
class DeleteApiDestinationResponse:
    ...
class DeleteArchiveResponse:
    ...
class DeleteConnectionResponse:
    ConnectionArn: str; ConnectionState: _ConnectionState; CreationTime: str; LastModifiedTime: str
    LastAuthorizedTime: str
class DeleteEndpointResponse:
    ...
class DescribeApiDestinationResponse:
    ApiDestinationArn: str; Name: str; Description: str; ApiDestinationState: _ApiDestinationState; ConnectionArn: str
    InvocationEndpoint: str; HttpMethod: ApiDestinationHttpMethod; InvocationRateLimitPerSecond: int
    CreationTime: str; LastModifiedTime: str
class DescribeArchiveResponse:
    ArchiveArn: str; ArchiveName: str; EventSourceArn: str; Description: str; EventPattern: str; State: ArchiveState
    StateReason: str; KmsKeyIdentifier: str; RetentionDays: int; SizeBytes: int; EventCount: int; CreationTime: str
class DescribeConnectionConnectivityParameters:
    ResourceParameters: DescribeConnectionResourceParameters
class DescribeConnectionResourceParameters:
    ResourceConfigurationArn: str; ResourceAssociationArn: str
class DescribeConnectionResponse:
    ConnectionArn: str; Name: str; Description: str
    InvocationConnectivityParameters: DescribeConnectionConnectivityParameters; ConnectionState: _ConnectionState
    StateReason: str; AuthorizationType: ConnectionAuthorizationType; SecretArn: str; KmsKeyIdentifier: str
    AuthParameters: ConnectionAuthResponseParameters; CreationTime: str; LastModifiedTime: str
    LastAuthorizedTime: str
class DescribeEndpointResponse:
    Name: str; Description: str; Arn: str; RoutingConfig: _RoutingConfig; ReplicationConfig: _ReplicationConfig
    EventBuses: list[EndpointEventBus]; RoleArn: str; EndpointId: str; EndpointUrl: str; State: EndpointState
    StateReason: str; CreationTime: str; LastModifiedTime: str
class DescribeEventBusResponse:
    Name: str; Arn: str; Description: str; KmsKeyIdentifier: str; DeadLetterConfig: _DeadLetterConfig; Policy: str
    LogConfig: _LogConfig; CreationTime: str; LastModifiedTime: str; ManagedBy: str
class DescribeEventSourceResponse:
    Arn: str; CreatedBy: str; CreationTime: str; ExpirationTime: str; Name: str; State: EventSourceState
class DescribePartnerEventSourceResponse:
    Arn: str; Name: str
class DescribeReplayResponse:
    ReplayName: str; ReplayArn: str; Description: str; State: ReplayState; StateReason: str; EventSourceArn: str
    Destination: ReplayDestination; EventStartTime: str; EventEndTime: str; EventLastReplayedTime: str
    ReplayStartTime: str; ReplayEndTime: str
class DescribeRuleResponse:
    Name: str; Arn: str; EventPattern: str; ScheduleExpression: str; State: RuleState; Description: str; RoleArn: str
    ManagedBy: str; EventBusName: str; CreatedBy: str
class EcsParameters:
    TaskDefinitionArn: str; TaskCount: int; LaunchType: _LaunchType; NetworkConfiguration: _NetworkConfiguration
    PlatformVersion: str; Group: str; CapacityProviderStrategy: list[CapacityProviderStrategyItem]
    EnableECSManagedTags: bool; EnableExecuteCommand: bool; PlacementConstraints: list[PlacementConstraint]
    PlacementStrategy: list[_PlacementStrategy]; PropagateTags: _PropagateTags; ReferenceId: str; Tags: list[Tag]
class Endpoint:
    Name: str; Description: str; Arn: str; RoutingConfig: _RoutingConfig; ReplicationConfig: _ReplicationConfig
    EventBuses: list[EndpointEventBus]; RoleArn: str; EndpointId: str; EndpointUrl: str; State: EndpointState
    StateReason: str; CreationTime: str; LastModifiedTime: str
class EndpointEventBus:
    EventBusArn: str
class EventBus:
    Name: str; Arn: str; Description: str; Policy: str; CreationTime: str; LastModifiedTime: str; ManagedBy: str
class EventSource:
    Arn: str; CreatedBy: str; CreationTime: str; ExpirationTime: str; Name: str; State: EventSourceState
class FailoverConfig:
    Primary: _Primary; Secondary: _Secondary
class HttpParameters:
    PathParameterValues: list[str]; HeaderParameters: dict[str, str]; QueryStringParameters: dict[str, str]
class InputTransformer:
    InputPathsMap: dict[str, str]; InputTemplate: str
class KinesisParameters:
    PartitionKeyPath: str
class ListApiDestinationsResponse:
    ApiDestinations: list[ApiDestination]; NextToken: str
class ListArchivesResponse:
    Archives: list[Archive]; NextToken: str
class ListConnectionsResponse:
    Connections: list[Connection]; NextToken: str
class ListEndpointsResponse:
    Endpoints: list[Endpoint]; NextToken: str
class ListEventBusesResponse:
    EventBuses: list[EventBus]; NextToken: str
class ListEventSourcesResponse:
    EventSources: list[EventSource]; NextToken: str
class ListPartnerEventSourceAccountsResponse:
    PartnerEventSourceAccounts: list[PartnerEventSourceAccount]; NextToken: str
class ListPartnerEventSourcesResponse:
    PartnerEventSources: list[PartnerEventSource]; NextToken: str
class ListReplaysResponse:
    Replays: list[Replay]; NextToken: str
class ListRuleNamesByTargetResponse:
    RuleNames: list[str]; NextToken: str
class ListRulesResponse:
    Rules: list[Rule]; NextToken: str
class ListTagsForResourceResponse:
    Tags: list[Tag]
class ListTargetsByRuleResponse:
    Targets: list[Target]; NextToken: str
class LogConfig:
    IncludeDetail: _IncludeDetail; Level: _Level
class NetworkConfiguration:
    AwsvpcConfiguration: AwsVpcConfiguration
class PartnerEventSource:
    Arn: str; Name: str
class PartnerEventSourceAccount:
    Account: str; CreationTime: str; ExpirationTime: str; State: EventSourceState
class PlacementConstraint:
    Type: PlacementConstraintType; Expression: str
class PlacementStrategy:
    Type: PlacementStrategyType; Field: str
class Primary:
    HealthCheck: str
class PutEventsResponse:
    FailedEntryCount: int; Entries: list[PutEventsResultEntry]
class PutEventsResultEntry:
    EventId: str; ErrorCode: str; ErrorMessage: str
class PutPartnerEventsResponse:
    FailedEntryCount: int; Entries: list[PutPartnerEventsResultEntry]
class PutPartnerEventsResultEntry:
    EventId: str; ErrorCode: str; ErrorMessage: str
class PutRuleResponse:
    RuleArn: str
class PutTargetsResponse:
    FailedEntryCount: int; FailedEntries: list[PutTargetsResultEntry]
class PutTargetsResultEntry:
    TargetId: str; ErrorCode: str; ErrorMessage: str
class RedshiftDataParameters:
    SecretManagerArn: str; Database: str; DbUser: str; Sql: str; StatementName: str; WithEvent: bool; Sqls: list[str]
class RemoveTargetsResponse:
    FailedEntryCount: int; FailedEntries: list[RemoveTargetsResultEntry]
class RemoveTargetsResultEntry:
    TargetId: str; ErrorCode: str; ErrorMessage: str
class Replay:
    ReplayName: str; EventSourceArn: str; State: ReplayState; StateReason: str; EventStartTime: str; EventEndTime: str
    EventLastReplayedTime: str; ReplayStartTime: str; ReplayEndTime: str
class ReplayDestination:
    Arn: str; FilterArns: list[str]
class ReplicationConfig:
    State: ReplicationState
class RetryPolicy:
    MaximumRetryAttempts: int; MaximumEventAgeInSeconds: int
class RoutingConfig:
    FailoverConfig: _FailoverConfig
class Rule:
    Name: str; Arn: str; EventPattern: str; State: RuleState; Description: str; ScheduleExpression: str; RoleArn: str
    ManagedBy: str; EventBusName: str
class RunCommandParameters:
    RunCommandTargets: list[RunCommandTarget]
class RunCommandTarget:
    Key: str; Values: list[str]
class SageMakerPipelineParameter:
    Name: str; Value: str
class SageMakerPipelineParameters:
    PipelineParameterList: list[SageMakerPipelineParameter]
class Secondary:
    Route: str
class SqsParameters:
    MessageGroupId: str
class StartReplayResponse:
    ReplayArn: str; State: ReplayState; StateReason: str; ReplayStartTime: str
class Tag:
    Key: str; Value: str
class TagResourceResponse:
    ...
class Target:
    Id: str; Arn: str; RoleArn: str; Input: str; InputPath: str; InputTransformer: _InputTransformer
    KinesisParameters: _KinesisParameters; RunCommandParameters: _RunCommandParameters; EcsParameters: _EcsParameters
    BatchParameters: _BatchParameters; SqsParameters: _SqsParameters; HttpParameters: _HttpParameters
    RedshiftDataParameters: _RedshiftDataParameters; SageMakerPipelineParameters: _SageMakerPipelineParameters
    DeadLetterConfig: _DeadLetterConfig; RetryPolicy: _RetryPolicy; AppSyncParameters: _AppSyncParameters
class TestEventPatternResponse:
    Result: bool
class UntagResourceResponse:
    ...
class UpdateApiDestinationResponse:
    ApiDestinationArn: str; ApiDestinationState: _ApiDestinationState; CreationTime: str; LastModifiedTime: str
class UpdateArchiveResponse:
    ArchiveArn: str; State: ArchiveState; StateReason: str; CreationTime: str
class UpdateConnectionResponse:
    ConnectionArn: str; ConnectionState: _ConnectionState; CreationTime: str; LastModifiedTime: str
    LastAuthorizedTime: str
class UpdateEndpointResponse:
    Name: str; Arn: str; RoutingConfig: _RoutingConfig; ReplicationConfig: _ReplicationConfig
    EventBuses: list[EndpointEventBus]; RoleArn: str; EndpointId: str; EndpointUrl: str; State: EndpointState
class UpdateEventBusResponse:
    Arn: str; Name: str; KmsKeyIdentifier: str; Description: str; DeadLetterConfig: _DeadLetterConfig
    LogConfig: _LogConfig

_T0 = TypeVar("_T0", default=Any)
_T1 = TypeVar("_T1", default=CancelReplayResponse)
_T2 = TypeVar("_T2", default=CreateApiDestinationResponse)
_T3 = TypeVar("_T3", default=CreateArchiveResponse)
_T4 = TypeVar("_T4", default=CreateConnectionResponse)
_T5 = TypeVar("_T5", default=CreateEndpointResponse)
_T6 = TypeVar("_T6", default=CreateEventBusResponse)
_T7 = TypeVar("_T7", default=CreatePartnerEventSourceResponse)
_T8 = TypeVar("_T8", default=DeauthorizeConnectionResponse)
_T9 = TypeVar("_T9", default=DeleteApiDestinationResponse)
_T10 = TypeVar("_T10", default=DeleteArchiveResponse)
_T11 = TypeVar("_T11", default=DeleteConnectionResponse)
_T12 = TypeVar("_T12", default=DeleteEndpointResponse)
_T13 = TypeVar("_T13", default=DescribeApiDestinationResponse)
_T14 = TypeVar("_T14", default=DescribeArchiveResponse)
_T15 = TypeVar("_T15", default=DescribeConnectionResponse)
_T16 = TypeVar("_T16", default=DescribeEndpointResponse)
_T17 = TypeVar("_T17", default=DescribeEventBusResponse)
_T18 = TypeVar("_T18", default=DescribeEventSourceResponse)
_T19 = TypeVar("_T19", default=DescribePartnerEventSourceResponse)
_T20 = TypeVar("_T20", default=DescribeReplayResponse)
_T21 = TypeVar("_T21", default=DescribeRuleResponse)
_T22 = TypeVar("_T22", default=ListApiDestinationsResponse)
_T23 = TypeVar("_T23", default=ListArchivesResponse)
_T24 = TypeVar("_T24", default=ListConnectionsResponse)
_T25 = TypeVar("_T25", default=ListEndpointsResponse)
_T26 = TypeVar("_T26", default=ListEventBusesResponse)
_T27 = TypeVar("_T27", default=ListEventSourcesResponse)
_T28 = TypeVar("_T28", default=ListPartnerEventSourceAccountsResponse)
_T29 = TypeVar("_T29", default=ListPartnerEventSourcesResponse)
_T30 = TypeVar("_T30", default=ListReplaysResponse)
_T31 = TypeVar("_T31", default=ListRuleNamesByTargetResponse)
_T32 = TypeVar("_T32", default=ListRulesResponse)
_T33 = TypeVar("_T33", default=ListTagsForResourceResponse)
_T34 = TypeVar("_T34", default=ListTargetsByRuleResponse)
_T35 = TypeVar("_T35", default=PutEventsResponse)
_T36 = TypeVar("_T36", default=PutPartnerEventsResponse)
_T37 = TypeVar("_T37", default=PutRuleResponse)
_T38 = TypeVar("_T38", default=PutTargetsResponse)
_T39 = TypeVar("_T39", default=RemoveTargetsResponse)
_T40 = TypeVar("_T40", default=StartReplayResponse)
_T41 = TypeVar("_T41", default=TagResourceResponse)
_T42 = TypeVar("_T42", default=TestEventPatternResponse)
_T43 = TypeVar("_T43", default=UntagResourceResponse)
_T44 = TypeVar("_T44", default=UpdateApiDestinationResponse)
_T45 = TypeVar("_T45", default=UpdateArchiveResponse)
_T46 = TypeVar("_T46", default=UpdateConnectionResponse)
_T47 = TypeVar("_T47", default=UpdateEndpointResponse)
_T48 = TypeVar("_T48", default=UpdateEventBusResponse)

class _ActivateEventSource(CallOptions, total=False):
    Name: Required[str]
def activate_event_source(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_ActivateEventSource]) -> Task[_T0]: ...

class _CancelReplay(CallOptions, total=False):
    ReplayName: Required[str]
def cancel_replay(name: str, /, *, result: type[_T1] = ..., select: Callable[[CancelReplayResponse], _T1] = ..., **arguments: Unpack[_CancelReplay]) -> Task[_T1]: ...

class _CreateApiDestination(CallOptions, total=False):
    Name: Required[str]; Description: str; ConnectionArn: Required[str]; InvocationEndpoint: Required[str]
    HttpMethod: Required[ApiDestinationHttpMethod | str]; InvocationRateLimitPerSecond: int
def create_api_destination(name: str, /, *, result: type[_T2] = ..., select: Callable[[CreateApiDestinationResponse], _T2] = ..., **arguments: Unpack[_CreateApiDestination]) -> Task[_T2]: ...

class _CreateArchive(CallOptions, total=False):
    ArchiveName: Required[str]; EventSourceArn: Required[str]; Description: str; EventPattern: str; RetentionDays: int
    KmsKeyIdentifier: str
def create_archive(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreateArchiveResponse], _T3] = ..., **arguments: Unpack[_CreateArchive]) -> Task[_T3]: ...

class _CreateConnection(CallOptions, total=False):
    Name: Required[str]; Description: str; AuthorizationType: Required[ConnectionAuthorizationType | str]
    AuthParameters: Required[CreateConnectionAuthRequestParametersDict]
    InvocationConnectivityParameters: ConnectivityResourceParametersDict; KmsKeyIdentifier: str
def create_connection(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateConnectionResponse], _T4] = ..., **arguments: Unpack[_CreateConnection]) -> Task[_T4]: ...

class _CreateEndpoint(CallOptions, total=False):
    Name: Required[str]; Description: str; RoutingConfig: Required[RoutingConfigDict | _RoutingConfig]
    ReplicationConfig: ReplicationConfigDict | _ReplicationConfig
    EventBuses: Required[Sequence[EndpointEventBusDict | EndpointEventBus]]; RoleArn: str
def create_endpoint(name: str, /, *, result: type[_T5] = ..., select: Callable[[CreateEndpointResponse], _T5] = ..., **arguments: Unpack[_CreateEndpoint]) -> Task[_T5]: ...

class _CreateEventBus(CallOptions, total=False):
    Name: Required[str]; EventSourceName: str; Description: str; KmsKeyIdentifier: str
    DeadLetterConfig: DeadLetterConfigDict | _DeadLetterConfig; LogConfig: LogConfigDict | _LogConfig
    Tags: Sequence[TagDict | Tag]
def create_event_bus(name: str, /, *, result: type[_T6] = ..., select: Callable[[CreateEventBusResponse], _T6] = ..., **arguments: Unpack[_CreateEventBus]) -> Task[_T6]: ...

class _CreatePartnerEventSource(CallOptions, total=False):
    Name: Required[str]; Account: Required[str]
def create_partner_event_source(name: str, /, *, result: type[_T7] = ..., select: Callable[[CreatePartnerEventSourceResponse], _T7] = ..., **arguments: Unpack[_CreatePartnerEventSource]) -> Task[_T7]: ...

class _DeactivateEventSource(CallOptions, total=False):
    Name: Required[str]
def deactivate_event_source(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeactivateEventSource]) -> Task[_T0]: ...

class _DeauthorizeConnection(CallOptions, total=False):
    Name: Required[str]
def deauthorize_connection(name: str, /, *, result: type[_T8] = ..., select: Callable[[DeauthorizeConnectionResponse], _T8] = ..., **arguments: Unpack[_DeauthorizeConnection]) -> Task[_T8]: ...

class _DeleteApiDestination(CallOptions, total=False):
    Name: Required[str]
def delete_api_destination(name: str, /, *, result: type[_T9] = ..., select: Callable[[DeleteApiDestinationResponse], _T9] = ..., **arguments: Unpack[_DeleteApiDestination]) -> Task[_T9]: ...

class _DeleteArchive(CallOptions, total=False):
    ArchiveName: Required[str]
def delete_archive(name: str, /, *, result: type[_T10] = ..., select: Callable[[DeleteArchiveResponse], _T10] = ..., **arguments: Unpack[_DeleteArchive]) -> Task[_T10]: ...

class _DeleteConnection(CallOptions, total=False):
    Name: Required[str]
def delete_connection(name: str, /, *, result: type[_T11] = ..., select: Callable[[DeleteConnectionResponse], _T11] = ..., **arguments: Unpack[_DeleteConnection]) -> Task[_T11]: ...

class _DeleteEndpoint(CallOptions, total=False):
    Name: Required[str]
def delete_endpoint(name: str, /, *, result: type[_T12] = ..., select: Callable[[DeleteEndpointResponse], _T12] = ..., **arguments: Unpack[_DeleteEndpoint]) -> Task[_T12]: ...

class _DeleteEventBus(CallOptions, total=False):
    Name: Required[str]
def delete_event_bus(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteEventBus]) -> Task[_T0]: ...

class _DeletePartnerEventSource(CallOptions, total=False):
    Name: Required[str]; Account: Required[str]
def delete_partner_event_source(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeletePartnerEventSource]) -> Task[_T0]: ...

class _DeleteRule(CallOptions, total=False):
    Name: Required[str]; EventBusName: str; Force: bool
def delete_rule(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DeleteRule]) -> Task[_T0]: ...

class _DescribeApiDestination(CallOptions, total=False):
    Name: Required[str]
def describe_api_destination(name: str, /, *, result: type[_T13] = ..., select: Callable[[DescribeApiDestinationResponse], _T13] = ..., **arguments: Unpack[_DescribeApiDestination]) -> Task[_T13]: ...

class _DescribeArchive(CallOptions, total=False):
    ArchiveName: Required[str]
def describe_archive(name: str, /, *, result: type[_T14] = ..., select: Callable[[DescribeArchiveResponse], _T14] = ..., **arguments: Unpack[_DescribeArchive]) -> Task[_T14]: ...

class _DescribeConnection(CallOptions, total=False):
    Name: Required[str]
def describe_connection(name: str, /, *, result: type[_T15] = ..., select: Callable[[DescribeConnectionResponse], _T15] = ..., **arguments: Unpack[_DescribeConnection]) -> Task[_T15]: ...

class _DescribeEndpoint(CallOptions, total=False):
    Name: Required[str]; HomeRegion: str
def describe_endpoint(name: str, /, *, result: type[_T16] = ..., select: Callable[[DescribeEndpointResponse], _T16] = ..., **arguments: Unpack[_DescribeEndpoint]) -> Task[_T16]: ...

class _DescribeEventBus(CallOptions, total=False):
    Name: str
def describe_event_bus(name: str, /, *, result: type[_T17] = ..., select: Callable[[DescribeEventBusResponse], _T17] = ..., **arguments: Unpack[_DescribeEventBus]) -> Task[_T17]: ...

class _DescribeEventSource(CallOptions, total=False):
    Name: Required[str]
def describe_event_source(name: str, /, *, result: type[_T18] = ..., select: Callable[[DescribeEventSourceResponse], _T18] = ..., **arguments: Unpack[_DescribeEventSource]) -> Task[_T18]: ...

class _DescribePartnerEventSource(CallOptions, total=False):
    Name: Required[str]
def describe_partner_event_source(name: str, /, *, result: type[_T19] = ..., select: Callable[[DescribePartnerEventSourceResponse], _T19] = ..., **arguments: Unpack[_DescribePartnerEventSource]) -> Task[_T19]: ...

class _DescribeReplay(CallOptions, total=False):
    ReplayName: Required[str]
def describe_replay(name: str, /, *, result: type[_T20] = ..., select: Callable[[DescribeReplayResponse], _T20] = ..., **arguments: Unpack[_DescribeReplay]) -> Task[_T20]: ...

class _DescribeRule(CallOptions, total=False):
    Name: Required[str]; EventBusName: str
def describe_rule(name: str, /, *, result: type[_T21] = ..., select: Callable[[DescribeRuleResponse], _T21] = ..., **arguments: Unpack[_DescribeRule]) -> Task[_T21]: ...

class _DisableRule(CallOptions, total=False):
    Name: Required[str]; EventBusName: str
def disable_rule(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_DisableRule]) -> Task[_T0]: ...

class _EnableRule(CallOptions, total=False):
    Name: Required[str]; EventBusName: str
def enable_rule(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_EnableRule]) -> Task[_T0]: ...

class _ListApiDestinations(CallOptions, total=False):
    NamePrefix: str; ConnectionArn: str; NextToken: str; Limit: int
def list_api_destinations(name: str, /, *, result: type[_T22] = ..., select: Callable[[ListApiDestinationsResponse], _T22] = ..., **arguments: Unpack[_ListApiDestinations]) -> Task[_T22]: ...

class _ListArchives(CallOptions, total=False):
    NamePrefix: str; EventSourceArn: str; State: ArchiveState | str; NextToken: str; Limit: int
def list_archives(name: str, /, *, result: type[_T23] = ..., select: Callable[[ListArchivesResponse], _T23] = ..., **arguments: Unpack[_ListArchives]) -> Task[_T23]: ...

class _ListConnections(CallOptions, total=False):
    NamePrefix: str; ConnectionState: _ConnectionState | str; NextToken: str; Limit: int
def list_connections(name: str, /, *, result: type[_T24] = ..., select: Callable[[ListConnectionsResponse], _T24] = ..., **arguments: Unpack[_ListConnections]) -> Task[_T24]: ...

class _ListEndpoints(CallOptions, total=False):
    NamePrefix: str; HomeRegion: str; NextToken: str; MaxResults: int
def list_endpoints(name: str, /, *, result: type[_T25] = ..., select: Callable[[ListEndpointsResponse], _T25] = ..., **arguments: Unpack[_ListEndpoints]) -> Task[_T25]: ...

class _ListEventBuses(CallOptions, total=False):
    NamePrefix: str; NextToken: str; Limit: int
def list_event_buses(name: str, /, *, result: type[_T26] = ..., select: Callable[[ListEventBusesResponse], _T26] = ..., **arguments: Unpack[_ListEventBuses]) -> Task[_T26]: ...

class _ListEventSources(CallOptions, total=False):
    NamePrefix: str; NextToken: str; Limit: int
def list_event_sources(name: str, /, *, result: type[_T27] = ..., select: Callable[[ListEventSourcesResponse], _T27] = ..., **arguments: Unpack[_ListEventSources]) -> Task[_T27]: ...

class _ListPartnerEventSourceAccounts(CallOptions, total=False):
    EventSourceName: Required[str]; NextToken: str; Limit: int
def list_partner_event_source_accounts(name: str, /, *, result: type[_T28] = ..., select: Callable[[ListPartnerEventSourceAccountsResponse], _T28] = ..., **arguments: Unpack[_ListPartnerEventSourceAccounts]) -> Task[_T28]: ...

class _ListPartnerEventSources(CallOptions, total=False):
    NamePrefix: Required[str]; NextToken: str; Limit: int
def list_partner_event_sources(name: str, /, *, result: type[_T29] = ..., select: Callable[[ListPartnerEventSourcesResponse], _T29] = ..., **arguments: Unpack[_ListPartnerEventSources]) -> Task[_T29]: ...

class _ListReplays(CallOptions, total=False):
    NamePrefix: str; State: ReplayState | str; EventSourceArn: str; NextToken: str; Limit: int
def list_replays(name: str, /, *, result: type[_T30] = ..., select: Callable[[ListReplaysResponse], _T30] = ..., **arguments: Unpack[_ListReplays]) -> Task[_T30]: ...

class _ListRuleNamesByTarget(CallOptions, total=False):
    TargetArn: Required[str]; EventBusName: str; NextToken: str; Limit: int
def list_rule_names_by_target(name: str, /, *, result: type[_T31] = ..., select: Callable[[ListRuleNamesByTargetResponse], _T31] = ..., **arguments: Unpack[_ListRuleNamesByTarget]) -> Task[_T31]: ...

class _ListRules(CallOptions, total=False):
    NamePrefix: str; EventBusName: str; NextToken: str; Limit: int
def list_rules(name: str, /, *, result: type[_T32] = ..., select: Callable[[ListRulesResponse], _T32] = ..., **arguments: Unpack[_ListRules]) -> Task[_T32]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceARN: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T33] = ..., select: Callable[[ListTagsForResourceResponse], _T33] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T33]: ...

class _ListTargetsByRule(CallOptions, total=False):
    Rule: Required[str]; EventBusName: str; NextToken: str; Limit: int
def list_targets_by_rule(name: str, /, *, result: type[_T34] = ..., select: Callable[[ListTargetsByRuleResponse], _T34] = ..., **arguments: Unpack[_ListTargetsByRule]) -> Task[_T34]: ...

class _PutEvents(PlainOptions, total=False):
    Entries: Required[Sequence[PutEventsRequestEntryDict]]; EndpointId: str
@overload
def put_events(name: str, /, *, result: type[_T35] = ..., select: Callable[[PutEventsResponse], _T35] = ..., **arguments: Unpack[_PutEvents]) -> Task[_T35]: ...
@overload
def put_events(name: str, /, *, wait_for_task_token: Literal[True], result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_PutEvents]) -> Task[_T0]: ...

class _PutPartnerEvents(CallOptions, total=False):
    Entries: Required[Sequence[PutPartnerEventsRequestEntryDict]]
def put_partner_events(name: str, /, *, result: type[_T36] = ..., select: Callable[[PutPartnerEventsResponse], _T36] = ..., **arguments: Unpack[_PutPartnerEvents]) -> Task[_T36]: ...

class _PutPermission(CallOptions, total=False):
    EventBusName: str; Action: str; Principal: str; StatementId: str; Condition: ConditionDict; Policy: str
def put_permission(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_PutPermission]) -> Task[_T0]: ...

class _PutRule(CallOptions, total=False):
    Name: Required[str]; ScheduleExpression: str; EventPattern: str; State: RuleState | str; Description: str
    RoleArn: str; Tags: Sequence[TagDict | Tag]; EventBusName: str
def put_rule(name: str, /, *, result: type[_T37] = ..., select: Callable[[PutRuleResponse], _T37] = ..., **arguments: Unpack[_PutRule]) -> Task[_T37]: ...

class _PutTargets(CallOptions, total=False):
    Rule: Required[str]; EventBusName: str; Targets: Required[Sequence[TargetDict | Target]]
def put_targets(name: str, /, *, result: type[_T38] = ..., select: Callable[[PutTargetsResponse], _T38] = ..., **arguments: Unpack[_PutTargets]) -> Task[_T38]: ...

class _RemovePermission(CallOptions, total=False):
    StatementId: str; RemoveAllPermissions: bool; EventBusName: str
def remove_permission(name: str, /, *, result: type[_T0] = ..., select: Callable[[Any], _T0] = ..., **arguments: Unpack[_RemovePermission]) -> Task[_T0]: ...

class _RemoveTargets(CallOptions, total=False):
    Rule: Required[str]; EventBusName: str; Ids: Required[Sequence[str]]; Force: bool
def remove_targets(name: str, /, *, result: type[_T39] = ..., select: Callable[[RemoveTargetsResponse], _T39] = ..., **arguments: Unpack[_RemoveTargets]) -> Task[_T39]: ...

class _StartReplay(CallOptions, total=False):
    ReplayName: Required[str]; Description: str; EventSourceArn: Required[str]
    EventStartTime: Required[str | datetime]; EventEndTime: Required[str | datetime]
    Destination: Required[ReplayDestinationDict | ReplayDestination]
def start_replay(name: str, /, *, result: type[_T40] = ..., select: Callable[[StartReplayResponse], _T40] = ..., **arguments: Unpack[_StartReplay]) -> Task[_T40]: ...

class _TagResource(CallOptions, total=False):
    ResourceARN: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def tag_resource(name: str, /, *, result: type[_T41] = ..., select: Callable[[TagResourceResponse], _T41] = ..., **arguments: Unpack[_TagResource]) -> Task[_T41]: ...

class _TestEventPattern(CallOptions, total=False):
    EventPattern: Required[str]; Event: Required[str]
def test_event_pattern(name: str, /, *, result: type[_T42] = ..., select: Callable[[TestEventPatternResponse], _T42] = ..., **arguments: Unpack[_TestEventPattern]) -> Task[_T42]: ...

class _UntagResource(CallOptions, total=False):
    ResourceARN: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T43] = ..., select: Callable[[UntagResourceResponse], _T43] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T43]: ...

class _UpdateApiDestination(CallOptions, total=False):
    Name: Required[str]; Description: str; ConnectionArn: str; InvocationEndpoint: str
    HttpMethod: ApiDestinationHttpMethod | str; InvocationRateLimitPerSecond: int
def update_api_destination(name: str, /, *, result: type[_T44] = ..., select: Callable[[UpdateApiDestinationResponse], _T44] = ..., **arguments: Unpack[_UpdateApiDestination]) -> Task[_T44]: ...

class _UpdateArchive(CallOptions, total=False):
    ArchiveName: Required[str]; Description: str; EventPattern: str; RetentionDays: int; KmsKeyIdentifier: str
def update_archive(name: str, /, *, result: type[_T45] = ..., select: Callable[[UpdateArchiveResponse], _T45] = ..., **arguments: Unpack[_UpdateArchive]) -> Task[_T45]: ...

class _UpdateConnection(CallOptions, total=False):
    Name: Required[str]; Description: str; AuthorizationType: ConnectionAuthorizationType | str
    AuthParameters: UpdateConnectionAuthRequestParametersDict
    InvocationConnectivityParameters: ConnectivityResourceParametersDict; KmsKeyIdentifier: str
def update_connection(name: str, /, *, result: type[_T46] = ..., select: Callable[[UpdateConnectionResponse], _T46] = ..., **arguments: Unpack[_UpdateConnection]) -> Task[_T46]: ...

class _UpdateEndpoint(CallOptions, total=False):
    Name: Required[str]; Description: str; RoutingConfig: RoutingConfigDict | _RoutingConfig
    ReplicationConfig: ReplicationConfigDict | _ReplicationConfig
    EventBuses: Sequence[EndpointEventBusDict | EndpointEventBus]; RoleArn: str
def update_endpoint(name: str, /, *, result: type[_T47] = ..., select: Callable[[UpdateEndpointResponse], _T47] = ..., **arguments: Unpack[_UpdateEndpoint]) -> Task[_T47]: ...

class _UpdateEventBus(CallOptions, total=False):
    Name: str; KmsKeyIdentifier: str; Description: str; DeadLetterConfig: DeadLetterConfigDict | _DeadLetterConfig
    LogConfig: LogConfigDict | _LogConfig
def update_event_bus(name: str, /, *, result: type[_T48] = ..., select: Callable[[UpdateEventBusResponse], _T48] = ..., **arguments: Unpack[_UpdateEventBus]) -> Task[_T48]: ...
