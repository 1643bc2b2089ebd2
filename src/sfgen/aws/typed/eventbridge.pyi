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
    AccessDeniedException: ErrorName
    ConcurrentModificationException: ErrorName
    IllegalStatusException: ErrorName
    InternalException: ErrorName
    InvalidEventPatternException: ErrorName
    InvalidStateException: ErrorName
    LimitExceededException: ErrorName
    ManagedRuleException: ErrorName
    OperationDisabledException: ErrorName
    PolicyLengthExceededException: ErrorName
    ResourceAlreadyExistsException: ErrorName
    ResourceNotFoundException: ErrorName
    ThrottlingException: ErrorName

errors: _Errors

class ActivateEventSourceRequestDict(TypedDict, total=False):
    Name: Required[str]

class AppSyncParametersDict(TypedDict, total=False):
    GraphQLOperation: str

class AwsVpcConfigurationDict(TypedDict, total=False):
    Subnets: Required[Sequence[str]]
    SecurityGroups: Sequence[str]
    AssignPublicIp: _AssignPublicIp | str

class BatchArrayPropertiesDict(TypedDict, total=False):
    Size: int

class BatchParametersDict(TypedDict, total=False):
    JobDefinition: Required[str]
    JobName: Required[str]
    ArrayProperties: BatchArrayPropertiesDict | BatchArrayProperties
    RetryStrategy: BatchRetryStrategyDict | BatchRetryStrategy

class BatchRetryStrategyDict(TypedDict, total=False):
    Attempts: int

class CancelReplayRequestDict(TypedDict, total=False):
    ReplayName: Required[str]

class CapacityProviderStrategyItemDict(TypedDict, total=False):
    CapacityProvider: Required[str]
    Weight: int
    Base: int

class ConditionDict(TypedDict, total=False):
    Type: Required[str]
    Key: Required[str]
    Value: Required[str]

class ConnectionBodyParameterDict(TypedDict, total=False):
    Key: str
    Value: str
    IsValueSecret: bool

class ConnectionHeaderParameterDict(TypedDict, total=False):
    Key: str
    Value: str
    IsValueSecret: bool

class ConnectionHttpParametersDict(TypedDict, total=False):
    HeaderParameters: Sequence[ConnectionHeaderParameterDict | ConnectionHeaderParameter]
    QueryStringParameters: Sequence[ConnectionQueryStringParameterDict | ConnectionQueryStringParameter]
    BodyParameters: Sequence[ConnectionBodyParameterDict | ConnectionBodyParameter]

class ConnectionQueryStringParameterDict(TypedDict, total=False):
    Key: str
    Value: str
    IsValueSecret: bool

class ConnectivityResourceConfigurationArnDict(TypedDict, total=False):
    ResourceConfigurationArn: Required[str]

class ConnectivityResourceParametersDict(TypedDict, total=False):
    ResourceParameters: Required[ConnectivityResourceConfigurationArnDict]

class CreateApiDestinationRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    ConnectionArn: Required[str]
    InvocationEndpoint: Required[str]
    HttpMethod: Required[ApiDestinationHttpMethod | str]
    InvocationRateLimitPerSecond: int

class CreateArchiveRequestDict(TypedDict, total=False):
    ArchiveName: Required[str]
    EventSourceArn: Required[str]
    Description: str
    EventPattern: str
    RetentionDays: int
    KmsKeyIdentifier: str

class CreateConnectionApiKeyAuthRequestParametersDict(TypedDict, total=False):
    ApiKeyName: Required[str]
    ApiKeyValue: Required[str]

class CreateConnectionAuthRequestParametersDict(TypedDict, total=False):
    BasicAuthParameters: CreateConnectionBasicAuthRequestParametersDict
    OAuthParameters: CreateConnectionOAuthRequestParametersDict
    ApiKeyAuthParameters: CreateConnectionApiKeyAuthRequestParametersDict
    InvocationHttpParameters: ConnectionHttpParametersDict | ConnectionHttpParameters
    ConnectivityParameters: ConnectivityResourceParametersDict

class CreateConnectionBasicAuthRequestParametersDict(TypedDict, total=False):
    Username: Required[str]
    Password: Required[str]

class CreateConnectionOAuthClientRequestParametersDict(TypedDict, total=False):
    ClientID: Required[str]
    ClientSecret: Required[str]

class CreateConnectionOAuthRequestParametersDict(TypedDict, total=False):
    ClientParameters: Required[CreateConnectionOAuthClientRequestParametersDict]
    AuthorizationEndpoint: Required[str]
    HttpMethod: Required[ConnectionOAuthHttpMethod | str]
    OAuthHttpParameters: ConnectionHttpParametersDict | ConnectionHttpParameters

class CreateConnectionRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    AuthorizationType: Required[ConnectionAuthorizationType | str]
    AuthParameters: Required[CreateConnectionAuthRequestParametersDict]
    InvocationConnectivityParameters: ConnectivityResourceParametersDict
    KmsKeyIdentifier: str

class CreateEndpointRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    RoutingConfig: Required[RoutingConfigDict | _RoutingConfig]
    ReplicationConfig: ReplicationConfigDict | _ReplicationConfig
    EventBuses: Required[Sequence[EndpointEventBusDict | EndpointEventBus]]
    RoleArn: str

class CreateEventBusRequestDict(TypedDict, total=False):
    Name: Required[str]
    EventSourceName: str
    Description: str
    KmsKeyIdentifier: str
    DeadLetterConfig: DeadLetterConfigDict | _DeadLetterConfig
    LogConfig: LogConfigDict | _LogConfig
    Tags: Sequence[TagDict | Tag]

class CreatePartnerEventSourceRequestDict(TypedDict, total=False):
    Name: Required[str]
    Account: Required[str]

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
    Name: Required[str]
    Account: Required[str]

class DeleteRuleRequestDict(TypedDict, total=False):
    Name: Required[str]
    EventBusName: str
    Force: bool

class DescribeApiDestinationRequestDict(TypedDict, total=False):
    Name: Required[str]

class DescribeArchiveRequestDict(TypedDict, total=False):
    ArchiveName: Required[str]

class DescribeConnectionRequestDict(TypedDict, total=False):
    Name: Required[str]

class DescribeEndpointRequestDict(TypedDict, total=False):
    Name: Required[str]
    HomeRegion: str

class DescribeEventBusRequestDict(TypedDict, total=False):
    Name: str

class DescribeEventSourceRequestDict(TypedDict, total=False):
    Name: Required[str]

class DescribePartnerEventSourceRequestDict(TypedDict, total=False):
    Name: Required[str]

class DescribeReplayRequestDict(TypedDict, total=False):
    ReplayName: Required[str]

class DescribeRuleRequestDict(TypedDict, total=False):
    Name: Required[str]
    EventBusName: str

class DisableRuleRequestDict(TypedDict, total=False):
    Name: Required[str]
    EventBusName: str

class EcsParametersDict(TypedDict, total=False):
    TaskDefinitionArn: Required[str]
    TaskCount: int
    LaunchType: _LaunchType | str
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    PlatformVersion: str
    Group: str
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    EnableECSManagedTags: bool
    EnableExecuteCommand: bool
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint]
    PlacementStrategy: Sequence[PlacementStrategyDict | _PlacementStrategy]
    PropagateTags: _PropagateTags | str
    ReferenceId: str
    Tags: Sequence[TagDict | Tag]

class EnableRuleRequestDict(TypedDict, total=False):
    Name: Required[str]
    EventBusName: str

class EndpointEventBusDict(TypedDict, total=False):
    EventBusArn: Required[str]

class FailoverConfigDict(TypedDict, total=False):
    Primary: Required[PrimaryDict | _Primary]
    Secondary: Required[SecondaryDict | _Secondary]

class HttpParametersDict(TypedDict, total=False):
    PathParameterValues: Sequence[str]
    HeaderParameters: Mapping[str, str]
    QueryStringParameters: Mapping[str, str]

class InputTransformerDict(TypedDict, total=False):
    InputPathsMap: Mapping[str, str]
    InputTemplate: Required[str]

class KinesisParametersDict(TypedDict, total=False):
    PartitionKeyPath: Required[str]

class ListApiDestinationsRequestDict(TypedDict, total=False):
    NamePrefix: str
    ConnectionArn: str
    NextToken: str
    Limit: int

class ListArchivesRequestDict(TypedDict, total=False):
    NamePrefix: str
    EventSourceArn: str
    State: ArchiveState | str
    NextToken: str
    Limit: int

class ListConnectionsRequestDict(TypedDict, total=False):
    NamePrefix: str
    ConnectionState: _ConnectionState | str
    NextToken: str
    Limit: int

class ListEndpointsRequestDict(TypedDict, total=False):
    NamePrefix: str
    HomeRegion: str
    NextToken: str
    MaxResults: int

class ListEventBusesRequestDict(TypedDict, total=False):
    NamePrefix: str
    NextToken: str
    Limit: int

class ListEventSourcesRequestDict(TypedDict, total=False):
    NamePrefix: str
    NextToken: str
    Limit: int

class ListPartnerEventSourceAccountsRequestDict(TypedDict, total=False):
    EventSourceName: Required[str]
    NextToken: str
    Limit: int

class ListPartnerEventSourcesRequestDict(TypedDict, total=False):
    NamePrefix: Required[str]
    NextToken: str
    Limit: int

class ListReplaysRequestDict(TypedDict, total=False):
    NamePrefix: str
    State: ReplayState | str
    EventSourceArn: str
    NextToken: str
    Limit: int

class ListRuleNamesByTargetRequestDict(TypedDict, total=False):
    TargetArn: Required[str]
    EventBusName: str
    NextToken: str
    Limit: int

class ListRulesRequestDict(TypedDict, total=False):
    NamePrefix: str
    EventBusName: str
    NextToken: str
    Limit: int

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceARN: Required[str]

class ListTargetsByRuleRequestDict(TypedDict, total=False):
    Rule: Required[str]
    EventBusName: str
    NextToken: str
    Limit: int

class LogConfigDict(TypedDict, total=False):
    IncludeDetail: _IncludeDetail | str
    Level: _Level | str

class NetworkConfigurationDict(TypedDict, total=False):
    AwsvpcConfiguration: AwsVpcConfigurationDict | AwsVpcConfiguration

class PlacementConstraintDict(TypedDict, total=False):
    Type: PlacementConstraintType | str
    Expression: str

class PlacementStrategyDict(TypedDict, total=False):
    Type: PlacementStrategyType | str
    Field: str

class PrimaryDict(TypedDict, total=False):
    HealthCheck: Required[str]

class PutEventsRequestDict(TypedDict, total=False):
    Entries: Required[Sequence[PutEventsRequestEntryDict]]
    EndpointId: str

class PutEventsRequestEntryDict(TypedDict, total=False):
    Time: str | datetime
    Source: str
    Resources: Sequence[str]
    DetailType: str
    Detail: Any
    EventBusName: str
    TraceHeader: str

class PutPartnerEventsRequestDict(TypedDict, total=False):
    Entries: Required[Sequence[PutPartnerEventsRequestEntryDict]]

class PutPartnerEventsRequestEntryDict(TypedDict, total=False):
    Time: str | datetime
    Source: str
    Resources: Sequence[str]
    DetailType: str
    Detail: str

class PutPermissionRequestDict(TypedDict, total=False):
    EventBusName: str
    Action: str
    Principal: str
    StatementId: str
    Condition: ConditionDict
    Policy: str

class PutRuleRequestDict(TypedDict, total=False):
    Name: Required[str]
    ScheduleExpression: str
    EventPattern: str
    State: RuleState | str
    Description: str
    RoleArn: str
    Tags: Sequence[TagDict | Tag]
    EventBusName: str

class PutTargetsRequestDict(TypedDict, total=False):
    Rule: Required[str]
    EventBusName: str
    Targets: Required[Sequence[TargetDict | Target]]

class RedshiftDataParametersDict(TypedDict, total=False):
    SecretManagerArn: str
    Database: Required[str]
    DbUser: str
    Sql: str
    StatementName: str
    WithEvent: bool
    Sqls: Sequence[str]

class RemovePermissionRequestDict(TypedDict, total=False):
    StatementId: str
    RemoveAllPermissions: bool
    EventBusName: str

class RemoveTargetsRequestDict(TypedDict, total=False):
    Rule: Required[str]
    EventBusName: str
    Ids: Required[Sequence[str]]
    Force: bool

class ReplayDestinationDict(TypedDict, total=False):
    Arn: Required[str]
    FilterArns: Sequence[str]

class ReplicationConfigDict(TypedDict, total=False):
    State: ReplicationState | str

class RetryPolicyDict(TypedDict, total=False):
    MaximumRetryAttempts: int
    MaximumEventAgeInSeconds: int

class RoutingConfigDict(TypedDict, total=False):
    FailoverConfig: Required[FailoverConfigDict | _FailoverConfig]

class RunCommandParametersDict(TypedDict, total=False):
    RunCommandTargets: Required[Sequence[RunCommandTargetDict | RunCommandTarget]]

class RunCommandTargetDict(TypedDict, total=False):
    Key: Required[str]
    Values: Required[Sequence[str]]

class SageMakerPipelineParameterDict(TypedDict, total=False):
    Name: Required[str]
    Value: Required[str]

class SageMakerPipelineParametersDict(TypedDict, total=False):
    PipelineParameterList: Sequence[SageMakerPipelineParameterDict | SageMakerPipelineParameter]

class SecondaryDict(TypedDict, total=False):
    Route: Required[str]

class SqsParametersDict(TypedDict, total=False):
    MessageGroupId: str

class StartReplayRequestDict(TypedDict, total=False):
    ReplayName: Required[str]
    Description: str
    EventSourceArn: Required[str]
    EventStartTime: Required[str | datetime]
    EventEndTime: Required[str | datetime]
    Destination: Required[ReplayDestinationDict | ReplayDestination]

class TagDict(TypedDict, total=False):
    Key: Required[str]
    Value: Required[str]

class TagResourceRequestDict(TypedDict, total=False):
    ResourceARN: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]

class TargetDict(TypedDict, total=False):
    Id: Required[str]
    Arn: Required[str]
    RoleArn: str
    Input: str
    InputPath: str
    InputTransformer: InputTransformerDict | _InputTransformer
    KinesisParameters: KinesisParametersDict | _KinesisParameters
    RunCommandParameters: RunCommandParametersDict | _RunCommandParameters
    EcsParameters: EcsParametersDict | _EcsParameters
    BatchParameters: BatchParametersDict | _BatchParameters
    SqsParameters: SqsParametersDict | _SqsParameters
    HttpParameters: HttpParametersDict | _HttpParameters
    RedshiftDataParameters: RedshiftDataParametersDict | _RedshiftDataParameters
    SageMakerPipelineParameters: SageMakerPipelineParametersDict | _SageMakerPipelineParameters
    DeadLetterConfig: DeadLetterConfigDict | _DeadLetterConfig
    RetryPolicy: RetryPolicyDict | _RetryPolicy
    AppSyncParameters: AppSyncParametersDict | _AppSyncParameters

class TestEventPatternRequestDict(TypedDict, total=False):
    EventPattern: Required[str]
    Event: Required[str]

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceARN: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateApiDestinationRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    ConnectionArn: str
    InvocationEndpoint: str
    HttpMethod: ApiDestinationHttpMethod | str
    InvocationRateLimitPerSecond: int

class UpdateArchiveRequestDict(TypedDict, total=False):
    ArchiveName: Required[str]
    Description: str
    EventPattern: str
    RetentionDays: int
    KmsKeyIdentifier: str

class UpdateConnectionApiKeyAuthRequestParametersDict(TypedDict, total=False):
    ApiKeyName: str
    ApiKeyValue: str

class UpdateConnectionAuthRequestParametersDict(TypedDict, total=False):
    BasicAuthParameters: UpdateConnectionBasicAuthRequestParametersDict
    OAuthParameters: UpdateConnectionOAuthRequestParametersDict
    ApiKeyAuthParameters: UpdateConnectionApiKeyAuthRequestParametersDict
    InvocationHttpParameters: ConnectionHttpParametersDict | ConnectionHttpParameters
    ConnectivityParameters: ConnectivityResourceParametersDict

class UpdateConnectionBasicAuthRequestParametersDict(TypedDict, total=False):
    Username: str
    Password: str

class UpdateConnectionOAuthClientRequestParametersDict(TypedDict, total=False):
    ClientID: str
    ClientSecret: str

class UpdateConnectionOAuthRequestParametersDict(TypedDict, total=False):
    ClientParameters: UpdateConnectionOAuthClientRequestParametersDict
    AuthorizationEndpoint: str
    HttpMethod: ConnectionOAuthHttpMethod | str
    OAuthHttpParameters: ConnectionHttpParametersDict | ConnectionHttpParameters

class UpdateConnectionRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    AuthorizationType: ConnectionAuthorizationType | str
    AuthParameters: UpdateConnectionAuthRequestParametersDict
    InvocationConnectivityParameters: ConnectivityResourceParametersDict
    KmsKeyIdentifier: str

class UpdateEndpointRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    RoutingConfig: RoutingConfigDict | _RoutingConfig
    ReplicationConfig: ReplicationConfigDict | _ReplicationConfig
    EventBuses: Sequence[EndpointEventBusDict | EndpointEventBus]
    RoleArn: str

class UpdateEventBusRequestDict(TypedDict, total=False):
    Name: str
    KmsKeyIdentifier: str
    Description: str
    DeadLetterConfig: DeadLetterConfigDict | _DeadLetterConfig
    LogConfig: LogConfigDict | _LogConfig

class ApiDestination:
    ApiDestinationArn: str
    Name: str
    ApiDestinationState: _ApiDestinationState
    ConnectionArn: str
    InvocationEndpoint: str
    HttpMethod: ApiDestinationHttpMethod
    InvocationRateLimitPerSecond: int
    CreationTime: str
    LastModifiedTime: str

class AppSyncParameters:
    GraphQLOperation: str

class Archive:
    ArchiveName: str
    EventSourceArn: str
    State: ArchiveState
    StateReason: str
    RetentionDays: int
    SizeBytes: int
    EventCount: int
    CreationTime: str

class AwsVpcConfiguration:
    Subnets: list[str]
    SecurityGroups: list[str]
    AssignPublicIp: _AssignPublicIp

class BatchArrayProperties:
    Size: int

class BatchParameters:
    JobDefinition: str
    JobName: str
    ArrayProperties: BatchArrayProperties
    RetryStrategy: BatchRetryStrategy

class BatchRetryStrategy:
    Attempts: int

class CancelReplayResponse:
    ReplayArn: str
    State: ReplayState
    StateReason: str

class CapacityProviderStrategyItem:
    CapacityProvider: str
    Weight: int
    Base: int

class Connection:
    ConnectionArn: str
    Name: str
    ConnectionState: _ConnectionState
    StateReason: str
    AuthorizationType: ConnectionAuthorizationType
    CreationTime: str
    LastModifiedTime: str
    LastAuthorizedTime: str

class ConnectionApiKeyAuthResponseParameters:
    ApiKeyName: str

class ConnectionAuthResponseParameters:
    BasicAuthParameters: ConnectionBasicAuthResponseParameters
    OAuthParameters: ConnectionOAuthResponseParameters
    ApiKeyAuthParameters: ConnectionApiKeyAuthResponseParameters
    InvocationHttpParameters: ConnectionHttpParameters
    ConnectivityParameters: DescribeConnectionConnectivityParameters

class ConnectionBasicAuthResponseParameters:
    Username: str

class ConnectionBodyParameter:
    Key: str
    Value: str
    IsValueSecret: bool

class ConnectionHeaderParameter:
    Key: str
    Value: str
    IsValueSecret: bool

class ConnectionHttpParameters:
    HeaderParameters: list[ConnectionHeaderParameter]
    QueryStringParameters: list[ConnectionQueryStringParameter]
    BodyParameters: list[ConnectionBodyParameter]

class ConnectionOAuthClientResponseParameters:
    ClientID: str

class ConnectionOAuthResponseParameters:
    ClientParameters: ConnectionOAuthClientResponseParameters
    AuthorizationEndpoint: str
    HttpMethod: ConnectionOAuthHttpMethod
    OAuthHttpParameters: ConnectionHttpParameters

class ConnectionQueryStringParameter:
    Key: str
    Value: str
    IsValueSecret: bool

class CreateApiDestinationResponse:
    ApiDestinationArn: str
    ApiDestinationState: _ApiDestinationState
    CreationTime: str
    LastModifiedTime: str

class CreateArchiveResponse:
    ArchiveArn: str
    State: ArchiveState
    StateReason: str
    CreationTime: str

class CreateConnectionResponse:
    ConnectionArn: str
    ConnectionState: _ConnectionState
    CreationTime: str
    LastModifiedTime: str

class CreateEndpointResponse:
    Name: str
    Arn: str
    RoutingConfig: _RoutingConfig
    ReplicationConfig: _ReplicationConfig
    EventBuses: list[EndpointEventBus]
    RoleArn: str
    State: EndpointState

class CreateEventBusResponse:
    EventBusArn: str
    Description: str
    KmsKeyIdentifier: str
    DeadLetterConfig: _DeadLetterConfig
    LogConfig: _LogConfig

class CreatePartnerEventSourceResponse:
    EventSourceArn: str

class DeadLetterConfig:
    Arn: str

class DeauthorizeConnectionResponse:
    ConnectionArn: str
    ConnectionState: _ConnectionState
    CreationTime: str
    LastModifiedTime: str
    LastAuthorizedTime: str

class DeleteApiDestinationResponse:
    ...

class DeleteArchiveResponse:
    ...

class DeleteConnectionResponse:
    ConnectionArn: str
    ConnectionState: _ConnectionState
    CreationTime: str
    LastModifiedTime: str
    LastAuthorizedTime: str

class DeleteEndpointResponse:
    ...

class DescribeApiDestinationResponse:
    ApiDestinationArn: str
    Name: str
    Description: str
    ApiDestinationState: _ApiDestinationState
    ConnectionArn: str
    InvocationEndpoint: str
    HttpMethod: ApiDestinationHttpMethod
    InvocationRateLimitPerSecond: int
    CreationTime: str
    LastModifiedTime: str

class DescribeArchiveResponse:
    ArchiveArn: str
    ArchiveName: str
    EventSourceArn: str
    Description: str
    EventPattern: str
    State: ArchiveState
    StateReason: str
    KmsKeyIdentifier: str
    RetentionDays: int
    SizeBytes: int
    EventCount: int
    CreationTime: str

class DescribeConnectionConnectivityParameters:
    ResourceParameters: DescribeConnectionResourceParameters

class DescribeConnectionResourceParameters:
    ResourceConfigurationArn: str
    ResourceAssociationArn: str

class DescribeConnectionResponse:
    ConnectionArn: str
    Name: str
    Description: str
    InvocationConnectivityParameters: DescribeConnectionConnectivityParameters
    ConnectionState: _ConnectionState
    StateReason: str
    AuthorizationType: ConnectionAuthorizationType
    SecretArn: str
    KmsKeyIdentifier: str
    AuthParameters: ConnectionAuthResponseParameters
    CreationTime: str
    LastModifiedTime: str
    LastAuthorizedTime: str

class DescribeEndpointResponse:
    Name: str
    Description: str
    Arn: str
    RoutingConfig: _RoutingConfig
    ReplicationConfig: _ReplicationConfig
    EventBuses: list[EndpointEventBus]
    RoleArn: str
    EndpointId: str
    EndpointUrl: str
    State: EndpointState
    StateReason: str
    CreationTime: str
    LastModifiedTime: str

class DescribeEventBusResponse:
    Name: str
    Arn: str
    Description: str
    KmsKeyIdentifier: str
    DeadLetterConfig: _DeadLetterConfig
    Policy: str
    LogConfig: _LogConfig
    CreationTime: str
    LastModifiedTime: str
    ManagedBy: str

class DescribeEventSourceResponse:
    Arn: str
    CreatedBy: str
    CreationTime: str
    ExpirationTime: str
    Name: str
    State: EventSourceState

class DescribePartnerEventSourceResponse:
    Arn: str
    Name: str

class DescribeReplayResponse:
    ReplayName: str
    ReplayArn: str
    Description: str
    State: ReplayState
    StateReason: str
    EventSourceArn: str
    Destination: ReplayDestination
    EventStartTime: str
    EventEndTime: str
    EventLastReplayedTime: str
    ReplayStartTime: str
    ReplayEndTime: str

class DescribeRuleResponse:
    Name: str
    Arn: str
    EventPattern: str
    ScheduleExpression: str
    State: RuleState
    Description: str
    RoleArn: str
    ManagedBy: str
    EventBusName: str
    CreatedBy: str

class EcsParameters:
    TaskDefinitionArn: str
    TaskCount: int
    LaunchType: _LaunchType
    NetworkConfiguration: _NetworkConfiguration
    PlatformVersion: str
    Group: str
    CapacityProviderStrategy: list[CapacityProviderStrategyItem]
    EnableECSManagedTags: bool
    EnableExecuteCommand: bool
    PlacementConstraints: list[PlacementConstraint]
    PlacementStrategy: list[_PlacementStrategy]
    PropagateTags: _PropagateTags
    ReferenceId: str
    Tags: list[Tag]

class Endpoint:
    Name: str
    Description: str
    Arn: str
    RoutingConfig: _RoutingConfig
    ReplicationConfig: _ReplicationConfig
    EventBuses: list[EndpointEventBus]
    RoleArn: str
    EndpointId: str
    EndpointUrl: str
    State: EndpointState
    StateReason: str
    CreationTime: str
    LastModifiedTime: str

class EndpointEventBus:
    EventBusArn: str

class EventBus:
    Name: str
    Arn: str
    Description: str
    Policy: str
    CreationTime: str
    LastModifiedTime: str
    ManagedBy: str

class EventSource:
    Arn: str
    CreatedBy: str
    CreationTime: str
    ExpirationTime: str
    Name: str
    State: EventSourceState

class FailoverConfig:
    Primary: _Primary
    Secondary: _Secondary

class HttpParameters:
    PathParameterValues: list[str]
    HeaderParameters: dict[str, str]
    QueryStringParameters: dict[str, str]

class InputTransformer:
    InputPathsMap: dict[str, str]
    InputTemplate: str

class KinesisParameters:
    PartitionKeyPath: str

class ListApiDestinationsResponse:
    ApiDestinations: list[ApiDestination]
    NextToken: str

class ListArchivesResponse:
    Archives: list[Archive]
    NextToken: str

class ListConnectionsResponse:
    Connections: list[Connection]
    NextToken: str

class ListEndpointsResponse:
    Endpoints: list[Endpoint]
    NextToken: str

class ListEventBusesResponse:
    EventBuses: list[EventBus]
    NextToken: str

class ListEventSourcesResponse:
    EventSources: list[EventSource]
    NextToken: str

class ListPartnerEventSourceAccountsResponse:
    PartnerEventSourceAccounts: list[PartnerEventSourceAccount]
    NextToken: str

class ListPartnerEventSourcesResponse:
    PartnerEventSources: list[PartnerEventSource]
    NextToken: str

class ListReplaysResponse:
    Replays: list[Replay]
    NextToken: str

class ListRuleNamesByTargetResponse:
    RuleNames: list[str]
    NextToken: str

class ListRulesResponse:
    Rules: list[Rule]
    NextToken: str

class ListTagsForResourceResponse:
    Tags: list[Tag]

class ListTargetsByRuleResponse:
    Targets: list[Target]
    NextToken: str

class LogConfig:
    IncludeDetail: _IncludeDetail
    Level: _Level

class NetworkConfiguration:
    AwsvpcConfiguration: AwsVpcConfiguration

class PartnerEventSource:
    Arn: str
    Name: str

class PartnerEventSourceAccount:
    Account: str
    CreationTime: str
    ExpirationTime: str
    State: EventSourceState

class PlacementConstraint:
    Type: PlacementConstraintType
    Expression: str

class PlacementStrategy:
    Type: PlacementStrategyType
    Field: str

class Primary:
    HealthCheck: str

class PutEventsResponse:
    FailedEntryCount: int
    Entries: list[PutEventsResultEntry]

class PutEventsResultEntry:
    EventId: str
    ErrorCode: str
    ErrorMessage: str

class PutPartnerEventsResponse:
    FailedEntryCount: int
    Entries: list[PutPartnerEventsResultEntry]

class PutPartnerEventsResultEntry:
    EventId: str
    ErrorCode: str
    ErrorMessage: str

class PutRuleResponse:
    RuleArn: str

class PutTargetsResponse:
    FailedEntryCount: int
    FailedEntries: list[PutTargetsResultEntry]

class PutTargetsResultEntry:
    TargetId: str
    ErrorCode: str
    ErrorMessage: str

class RedshiftDataParameters:
    SecretManagerArn: str
    Database: str
    DbUser: str
    Sql: str
    StatementName: str
    WithEvent: bool
    Sqls: list[str]

class RemoveTargetsResponse:
    FailedEntryCount: int
    FailedEntries: list[RemoveTargetsResultEntry]

class RemoveTargetsResultEntry:
    TargetId: str
    ErrorCode: str
    ErrorMessage: str

class Replay:
    ReplayName: str
    EventSourceArn: str
    State: ReplayState
    StateReason: str
    EventStartTime: str
    EventEndTime: str
    EventLastReplayedTime: str
    ReplayStartTime: str
    ReplayEndTime: str

class ReplayDestination:
    Arn: str
    FilterArns: list[str]

class ReplicationConfig:
    State: ReplicationState

class RetryPolicy:
    MaximumRetryAttempts: int
    MaximumEventAgeInSeconds: int

class RoutingConfig:
    FailoverConfig: _FailoverConfig

class Rule:
    Name: str
    Arn: str
    EventPattern: str
    State: RuleState
    Description: str
    ScheduleExpression: str
    RoleArn: str
    ManagedBy: str
    EventBusName: str

class RunCommandParameters:
    RunCommandTargets: list[RunCommandTarget]

class RunCommandTarget:
    Key: str
    Values: list[str]

class SageMakerPipelineParameter:
    Name: str
    Value: str

class SageMakerPipelineParameters:
    PipelineParameterList: list[SageMakerPipelineParameter]

class Secondary:
    Route: str

class SqsParameters:
    MessageGroupId: str

class StartReplayResponse:
    ReplayArn: str
    State: ReplayState
    StateReason: str
    ReplayStartTime: str

class Tag:
    Key: str
    Value: str

class TagResourceResponse:
    ...

class Target:
    Id: str
    Arn: str
    RoleArn: str
    Input: str
    InputPath: str
    InputTransformer: _InputTransformer
    KinesisParameters: _KinesisParameters
    RunCommandParameters: _RunCommandParameters
    EcsParameters: _EcsParameters
    BatchParameters: _BatchParameters
    SqsParameters: _SqsParameters
    HttpParameters: _HttpParameters
    RedshiftDataParameters: _RedshiftDataParameters
    SageMakerPipelineParameters: _SageMakerPipelineParameters
    DeadLetterConfig: _DeadLetterConfig
    RetryPolicy: _RetryPolicy
    AppSyncParameters: _AppSyncParameters

class TestEventPatternResponse:
    Result: bool

class UntagResourceResponse:
    ...

class UpdateApiDestinationResponse:
    ApiDestinationArn: str
    ApiDestinationState: _ApiDestinationState
    CreationTime: str
    LastModifiedTime: str

class UpdateArchiveResponse:
    ArchiveArn: str
    State: ArchiveState
    StateReason: str
    CreationTime: str

class UpdateConnectionResponse:
    ConnectionArn: str
    ConnectionState: _ConnectionState
    CreationTime: str
    LastModifiedTime: str
    LastAuthorizedTime: str

class UpdateEndpointResponse:
    Name: str
    Arn: str
    RoutingConfig: _RoutingConfig
    ReplicationConfig: _ReplicationConfig
    EventBuses: list[EndpointEventBus]
    RoleArn: str
    EndpointId: str
    EndpointUrl: str
    State: EndpointState

class UpdateEventBusResponse:
    Arn: str
    Name: str
    KmsKeyIdentifier: str
    Description: str
    DeadLetterConfig: _DeadLetterConfig
    LogConfig: _LogConfig

_ActivateEventSource = TypeVar("_ActivateEventSource", default=Any)
_CancelReplay = TypeVar("_CancelReplay", default=CancelReplayResponse)
_CreateApiDestination = TypeVar("_CreateApiDestination", default=CreateApiDestinationResponse)
_CreateArchive = TypeVar("_CreateArchive", default=CreateArchiveResponse)
_CreateConnection = TypeVar("_CreateConnection", default=CreateConnectionResponse)
_CreateEndpoint = TypeVar("_CreateEndpoint", default=CreateEndpointResponse)
_CreateEventBus = TypeVar("_CreateEventBus", default=CreateEventBusResponse)
_CreatePartnerEventSource = TypeVar("_CreatePartnerEventSource", default=CreatePartnerEventSourceResponse)
_DeactivateEventSource = TypeVar("_DeactivateEventSource", default=Any)
_DeauthorizeConnection = TypeVar("_DeauthorizeConnection", default=DeauthorizeConnectionResponse)
_DeleteApiDestination = TypeVar("_DeleteApiDestination", default=DeleteApiDestinationResponse)
_DeleteArchive = TypeVar("_DeleteArchive", default=DeleteArchiveResponse)
_DeleteConnection = TypeVar("_DeleteConnection", default=DeleteConnectionResponse)
_DeleteEndpoint = TypeVar("_DeleteEndpoint", default=DeleteEndpointResponse)
_DeleteEventBus = TypeVar("_DeleteEventBus", default=Any)
_DeletePartnerEventSource = TypeVar("_DeletePartnerEventSource", default=Any)
_DeleteRule = TypeVar("_DeleteRule", default=Any)
_DescribeApiDestination = TypeVar("_DescribeApiDestination", default=DescribeApiDestinationResponse)
_DescribeArchive = TypeVar("_DescribeArchive", default=DescribeArchiveResponse)
_DescribeConnection = TypeVar("_DescribeConnection", default=DescribeConnectionResponse)
_DescribeEndpoint = TypeVar("_DescribeEndpoint", default=DescribeEndpointResponse)
_DescribeEventBus = TypeVar("_DescribeEventBus", default=DescribeEventBusResponse)
_DescribeEventSource = TypeVar("_DescribeEventSource", default=DescribeEventSourceResponse)
_DescribePartnerEventSource = TypeVar("_DescribePartnerEventSource", default=DescribePartnerEventSourceResponse)
_DescribeReplay = TypeVar("_DescribeReplay", default=DescribeReplayResponse)
_DescribeRule = TypeVar("_DescribeRule", default=DescribeRuleResponse)
_DisableRule = TypeVar("_DisableRule", default=Any)
_EnableRule = TypeVar("_EnableRule", default=Any)
_ListApiDestinations = TypeVar("_ListApiDestinations", default=ListApiDestinationsResponse)
_ListArchives = TypeVar("_ListArchives", default=ListArchivesResponse)
_ListConnections = TypeVar("_ListConnections", default=ListConnectionsResponse)
_ListEndpoints = TypeVar("_ListEndpoints", default=ListEndpointsResponse)
_ListEventBuses = TypeVar("_ListEventBuses", default=ListEventBusesResponse)
_ListEventSources = TypeVar("_ListEventSources", default=ListEventSourcesResponse)
_ListPartnerEventSourceAccounts = TypeVar("_ListPartnerEventSourceAccounts", default=ListPartnerEventSourceAccountsResponse)
_ListPartnerEventSources = TypeVar("_ListPartnerEventSources", default=ListPartnerEventSourcesResponse)
_ListReplays = TypeVar("_ListReplays", default=ListReplaysResponse)
_ListRuleNamesByTarget = TypeVar("_ListRuleNamesByTarget", default=ListRuleNamesByTargetResponse)
_ListRules = TypeVar("_ListRules", default=ListRulesResponse)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResponse)
_ListTargetsByRule = TypeVar("_ListTargetsByRule", default=ListTargetsByRuleResponse)
_PutEvents = TypeVar("_PutEvents", default=PutEventsResponse)
_PutEventsAnswered = TypeVar("_PutEventsAnswered", default=Any)
_PutPartnerEvents = TypeVar("_PutPartnerEvents", default=PutPartnerEventsResponse)
_PutPermission = TypeVar("_PutPermission", default=Any)
_PutRule = TypeVar("_PutRule", default=PutRuleResponse)
_PutTargets = TypeVar("_PutTargets", default=PutTargetsResponse)
_RemovePermission = TypeVar("_RemovePermission", default=Any)
_RemoveTargets = TypeVar("_RemoveTargets", default=RemoveTargetsResponse)
_StartReplay = TypeVar("_StartReplay", default=StartReplayResponse)
_TagResource = TypeVar("_TagResource", default=TagResourceResponse)
_TestEventPattern = TypeVar("_TestEventPattern", default=TestEventPatternResponse)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceResponse)
_UpdateApiDestination = TypeVar("_UpdateApiDestination", default=UpdateApiDestinationResponse)
_UpdateArchive = TypeVar("_UpdateArchive", default=UpdateArchiveResponse)
_UpdateConnection = TypeVar("_UpdateConnection", default=UpdateConnectionResponse)
_UpdateEndpoint = TypeVar("_UpdateEndpoint", default=UpdateEndpointResponse)
_UpdateEventBus = TypeVar("_UpdateEventBus", default=UpdateEventBusResponse)

def activate_event_source(
    name: str,
    /,
    *,
    Name: str,
    result: type[_ActivateEventSource] = ...,
    select: Callable[[Any], _ActivateEventSource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ActivateEventSource]: ...

def cancel_replay(
    name: str,
    /,
    *,
    ReplayName: str,
    result: type[_CancelReplay] = ...,
    select: Callable[[CancelReplayResponse], _CancelReplay] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelReplay]: ...

def create_api_destination(
    name: str,
    /,
    *,
    Name: str,
    ConnectionArn: str,
    InvocationEndpoint: str,
    HttpMethod: ApiDestinationHttpMethod | str,
    Description: str = ...,
    InvocationRateLimitPerSecond: int = ...,
    result: type[_CreateApiDestination] = ...,
    select: Callable[[CreateApiDestinationResponse], _CreateApiDestination] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateApiDestination]: ...

def create_archive(
    name: str,
    /,
    *,
    ArchiveName: str,
    EventSourceArn: str,
    Description: str = ...,
    EventPattern: str = ...,
    RetentionDays: int = ...,
    KmsKeyIdentifier: str = ...,
    result: type[_CreateArchive] = ...,
    select: Callable[[CreateArchiveResponse], _CreateArchive] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateArchive]: ...

def create_connection(
    name: str,
    /,
    *,
    Name: str,
    AuthorizationType: ConnectionAuthorizationType | str,
    AuthParameters: CreateConnectionAuthRequestParametersDict,
    Description: str = ...,
    InvocationConnectivityParameters: ConnectivityResourceParametersDict = ...,
    KmsKeyIdentifier: str = ...,
    result: type[_CreateConnection] = ...,
    select: Callable[[CreateConnectionResponse], _CreateConnection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateConnection]: ...

def create_endpoint(
    name: str,
    /,
    *,
    Name: str,
    RoutingConfig: RoutingConfigDict | RoutingConfig,
    EventBuses: Sequence[EndpointEventBusDict | EndpointEventBus],
    Description: str = ...,
    ReplicationConfig: ReplicationConfigDict | ReplicationConfig = ...,
    RoleArn: str = ...,
    result: type[_CreateEndpoint] = ...,
    select: Callable[[CreateEndpointResponse], _CreateEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateEndpoint]: ...

def create_event_bus(
    name: str,
    /,
    *,
    Name: str,
    EventSourceName: str = ...,
    Description: str = ...,
    KmsKeyIdentifier: str = ...,
    DeadLetterConfig: DeadLetterConfigDict | DeadLetterConfig = ...,
    LogConfig: LogConfigDict | LogConfig = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateEventBus] = ...,
    select: Callable[[CreateEventBusResponse], _CreateEventBus] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateEventBus]: ...

def create_partner_event_source(
    name: str,
    /,
    *,
    Name: str,
    Account: str,
    result: type[_CreatePartnerEventSource] = ...,
    select: Callable[[CreatePartnerEventSourceResponse], _CreatePartnerEventSource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreatePartnerEventSource]: ...

def deactivate_event_source(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeactivateEventSource] = ...,
    select: Callable[[Any], _DeactivateEventSource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeactivateEventSource]: ...

def deauthorize_connection(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeauthorizeConnection] = ...,
    select: Callable[[DeauthorizeConnectionResponse], _DeauthorizeConnection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeauthorizeConnection]: ...

def delete_api_destination(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteApiDestination] = ...,
    select: Callable[[DeleteApiDestinationResponse], _DeleteApiDestination] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteApiDestination]: ...

def delete_archive(
    name: str,
    /,
    *,
    ArchiveName: str,
    result: type[_DeleteArchive] = ...,
    select: Callable[[DeleteArchiveResponse], _DeleteArchive] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteArchive]: ...

def delete_connection(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteConnection] = ...,
    select: Callable[[DeleteConnectionResponse], _DeleteConnection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteConnection]: ...

def delete_endpoint(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteEndpoint] = ...,
    select: Callable[[DeleteEndpointResponse], _DeleteEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteEndpoint]: ...

def delete_event_bus(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteEventBus] = ...,
    select: Callable[[Any], _DeleteEventBus] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteEventBus]: ...

def delete_partner_event_source(
    name: str,
    /,
    *,
    Name: str,
    Account: str,
    result: type[_DeletePartnerEventSource] = ...,
    select: Callable[[Any], _DeletePartnerEventSource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeletePartnerEventSource]: ...

def delete_rule(
    name: str,
    /,
    *,
    Name: str,
    EventBusName: str = ...,
    Force: bool = ...,
    result: type[_DeleteRule] = ...,
    select: Callable[[Any], _DeleteRule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteRule]: ...

def describe_api_destination(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DescribeApiDestination] = ...,
    select: Callable[[DescribeApiDestinationResponse], _DescribeApiDestination] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeApiDestination]: ...

def describe_archive(
    name: str,
    /,
    *,
    ArchiveName: str,
    result: type[_DescribeArchive] = ...,
    select: Callable[[DescribeArchiveResponse], _DescribeArchive] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeArchive]: ...

def describe_connection(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DescribeConnection] = ...,
    select: Callable[[DescribeConnectionResponse], _DescribeConnection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeConnection]: ...

def describe_endpoint(
    name: str,
    /,
    *,
    Name: str,
    HomeRegion: str = ...,
    result: type[_DescribeEndpoint] = ...,
    select: Callable[[DescribeEndpointResponse], _DescribeEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeEndpoint]: ...

def describe_event_bus(
    name: str,
    /,
    *,
    Name: str = ...,
    result: type[_DescribeEventBus] = ...,
    select: Callable[[DescribeEventBusResponse], _DescribeEventBus] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeEventBus]: ...

def describe_event_source(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DescribeEventSource] = ...,
    select: Callable[[DescribeEventSourceResponse], _DescribeEventSource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeEventSource]: ...

def describe_partner_event_source(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DescribePartnerEventSource] = ...,
    select: Callable[[DescribePartnerEventSourceResponse], _DescribePartnerEventSource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribePartnerEventSource]: ...

def describe_replay(
    name: str,
    /,
    *,
    ReplayName: str,
    result: type[_DescribeReplay] = ...,
    select: Callable[[DescribeReplayResponse], _DescribeReplay] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeReplay]: ...

def describe_rule(
    name: str,
    /,
    *,
    Name: str,
    EventBusName: str = ...,
    result: type[_DescribeRule] = ...,
    select: Callable[[DescribeRuleResponse], _DescribeRule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeRule]: ...

def disable_rule(
    name: str,
    /,
    *,
    Name: str,
    EventBusName: str = ...,
    result: type[_DisableRule] = ...,
    select: Callable[[Any], _DisableRule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisableRule]: ...

def enable_rule(
    name: str,
    /,
    *,
    Name: str,
    EventBusName: str = ...,
    result: type[_EnableRule] = ...,
    select: Callable[[Any], _EnableRule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_EnableRule]: ...

def list_api_destinations(
    name: str,
    /,
    *,
    NamePrefix: str = ...,
    ConnectionArn: str = ...,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_ListApiDestinations] = ...,
    select: Callable[[ListApiDestinationsResponse], _ListApiDestinations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListApiDestinations]: ...

def list_archives(
    name: str,
    /,
    *,
    NamePrefix: str = ...,
    EventSourceArn: str = ...,
    State: ArchiveState | str = ...,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_ListArchives] = ...,
    select: Callable[[ListArchivesResponse], _ListArchives] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListArchives]: ...

def list_connections(
    name: str,
    /,
    *,
    NamePrefix: str = ...,
    ConnectionState: ConnectionState | str = ...,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_ListConnections] = ...,
    select: Callable[[ListConnectionsResponse], _ListConnections] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListConnections]: ...

def list_endpoints(
    name: str,
    /,
    *,
    NamePrefix: str = ...,
    HomeRegion: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListEndpoints] = ...,
    select: Callable[[ListEndpointsResponse], _ListEndpoints] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListEndpoints]: ...

def list_event_buses(
    name: str,
    /,
    *,
    NamePrefix: str = ...,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_ListEventBuses] = ...,
    select: Callable[[ListEventBusesResponse], _ListEventBuses] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListEventBuses]: ...

def list_event_sources(
    name: str,
    /,
    *,
    NamePrefix: str = ...,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_ListEventSources] = ...,
    select: Callable[[ListEventSourcesResponse], _ListEventSources] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListEventSources]: ...

def list_partner_event_source_accounts(
    name: str,
    /,
    *,
    EventSourceName: str,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_ListPartnerEventSourceAccounts] = ...,
    select: Callable[[ListPartnerEventSourceAccountsResponse], _ListPartnerEventSourceAccounts] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListPartnerEventSourceAccounts]: ...

def list_partner_event_sources(
    name: str,
    /,
    *,
    NamePrefix: str,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_ListPartnerEventSources] = ...,
    select: Callable[[ListPartnerEventSourcesResponse], _ListPartnerEventSources] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListPartnerEventSources]: ...

def list_replays(
    name: str,
    /,
    *,
    NamePrefix: str = ...,
    State: ReplayState | str = ...,
    EventSourceArn: str = ...,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_ListReplays] = ...,
    select: Callable[[ListReplaysResponse], _ListReplays] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListReplays]: ...

def list_rule_names_by_target(
    name: str,
    /,
    *,
    TargetArn: str,
    EventBusName: str = ...,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_ListRuleNamesByTarget] = ...,
    select: Callable[[ListRuleNamesByTargetResponse], _ListRuleNamesByTarget] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListRuleNamesByTarget]: ...

def list_rules(
    name: str,
    /,
    *,
    NamePrefix: str = ...,
    EventBusName: str = ...,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_ListRules] = ...,
    select: Callable[[ListRulesResponse], _ListRules] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListRules]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceARN: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResponse], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def list_targets_by_rule(
    name: str,
    /,
    *,
    Rule: str,
    EventBusName: str = ...,
    NextToken: str = ...,
    Limit: int = ...,
    result: type[_ListTargetsByRule] = ...,
    select: Callable[[ListTargetsByRuleResponse], _ListTargetsByRule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTargetsByRule]: ...

@overload
def put_events(
    name: str,
    /,
    *,
    Entries: Sequence[PutEventsRequestEntryDict],
    EndpointId: str = ...,
    result: type[_PutEvents] = ...,
    select: Callable[[PutEventsResponse], _PutEvents] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_PutEvents]: ...

@overload
def put_events(
    name: str,
    /,
    *,
    Entries: Sequence[PutEventsRequestEntryDict],
    EndpointId: str = ...,
    wait_for_task_token: Literal[True],
    result: type[_PutEventsAnswered] = ...,
    select: Callable[[Any], _PutEventsAnswered] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_PutEventsAnswered]: ...

def put_partner_events(
    name: str,
    /,
    *,
    Entries: Sequence[PutPartnerEventsRequestEntryDict],
    result: type[_PutPartnerEvents] = ...,
    select: Callable[[PutPartnerEventsResponse], _PutPartnerEvents] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutPartnerEvents]: ...

def put_permission(
    name: str,
    /,
    *,
    EventBusName: str = ...,
    Action: str = ...,
    Principal: str = ...,
    StatementId: str = ...,
    Condition: ConditionDict = ...,
    Policy: str = ...,
    result: type[_PutPermission] = ...,
    select: Callable[[Any], _PutPermission] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutPermission]: ...

def put_rule(
    name: str,
    /,
    *,
    Name: str,
    ScheduleExpression: str = ...,
    EventPattern: str = ...,
    State: RuleState | str = ...,
    Description: str = ...,
    RoleArn: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    EventBusName: str = ...,
    result: type[_PutRule] = ...,
    select: Callable[[PutRuleResponse], _PutRule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutRule]: ...

def put_targets(
    name: str,
    /,
    *,
    Rule: str,
    Targets: Sequence[TargetDict | Target],
    EventBusName: str = ...,
    result: type[_PutTargets] = ...,
    select: Callable[[PutTargetsResponse], _PutTargets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutTargets]: ...

def remove_permission(
    name: str,
    /,
    *,
    StatementId: str = ...,
    RemoveAllPermissions: bool = ...,
    EventBusName: str = ...,
    result: type[_RemovePermission] = ...,
    select: Callable[[Any], _RemovePermission] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RemovePermission]: ...

def remove_targets(
    name: str,
    /,
    *,
    Rule: str,
    Ids: Sequence[str],
    EventBusName: str = ...,
    Force: bool = ...,
    result: type[_RemoveTargets] = ...,
    select: Callable[[RemoveTargetsResponse], _RemoveTargets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RemoveTargets]: ...

def start_replay(
    name: str,
    /,
    *,
    ReplayName: str,
    EventSourceArn: str,
    EventStartTime: str | datetime,
    EventEndTime: str | datetime,
    Destination: ReplayDestinationDict | ReplayDestination,
    Description: str = ...,
    result: type[_StartReplay] = ...,
    select: Callable[[StartReplayResponse], _StartReplay] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartReplay]: ...

def tag_resource(
    name: str,
    /,
    *,
    ResourceARN: str,
    Tags: Sequence[TagDict | Tag],
    result: type[_TagResource] = ...,
    select: Callable[[TagResourceResponse], _TagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagResource]: ...

def test_event_pattern(
    name: str,
    /,
    *,
    EventPattern: str,
    Event: str,
    result: type[_TestEventPattern] = ...,
    select: Callable[[TestEventPatternResponse], _TestEventPattern] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TestEventPattern]: ...

def untag_resource(
    name: str,
    /,
    *,
    ResourceARN: str,
    TagKeys: Sequence[str],
    result: type[_UntagResource] = ...,
    select: Callable[[UntagResourceResponse], _UntagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UntagResource]: ...

def update_api_destination(
    name: str,
    /,
    *,
    Name: str,
    Description: str = ...,
    ConnectionArn: str = ...,
    InvocationEndpoint: str = ...,
    HttpMethod: ApiDestinationHttpMethod | str = ...,
    InvocationRateLimitPerSecond: int = ...,
    result: type[_UpdateApiDestination] = ...,
    select: Callable[[UpdateApiDestinationResponse], _UpdateApiDestination] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateApiDestination]: ...

def update_archive(
    name: str,
    /,
    *,
    ArchiveName: str,
    Description: str = ...,
    EventPattern: str = ...,
    RetentionDays: int = ...,
    KmsKeyIdentifier: str = ...,
    result: type[_UpdateArchive] = ...,
    select: Callable[[UpdateArchiveResponse], _UpdateArchive] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateArchive]: ...

def update_connection(
    name: str,
    /,
    *,
    Name: str,
    Description: str = ...,
    AuthorizationType: ConnectionAuthorizationType | str = ...,
    AuthParameters: UpdateConnectionAuthRequestParametersDict = ...,
    InvocationConnectivityParameters: ConnectivityResourceParametersDict = ...,
    KmsKeyIdentifier: str = ...,
    result: type[_UpdateConnection] = ...,
    select: Callable[[UpdateConnectionResponse], _UpdateConnection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateConnection]: ...

def update_endpoint(
    name: str,
    /,
    *,
    Name: str,
    Description: str = ...,
    RoutingConfig: RoutingConfigDict | RoutingConfig = ...,
    ReplicationConfig: ReplicationConfigDict | ReplicationConfig = ...,
    EventBuses: Sequence[EndpointEventBusDict | EndpointEventBus] = ...,
    RoleArn: str = ...,
    result: type[_UpdateEndpoint] = ...,
    select: Callable[[UpdateEndpointResponse], _UpdateEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateEndpoint]: ...

def update_event_bus(
    name: str,
    /,
    *,
    Name: str = ...,
    KmsKeyIdentifier: str = ...,
    Description: str = ...,
    DeadLetterConfig: DeadLetterConfigDict | DeadLetterConfig = ...,
    LogConfig: LogConfigDict | LogConfig = ...,
    result: type[_UpdateEventBus] = ...,
    select: Callable[[UpdateEventBusResponse], _UpdateEventBus] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateEventBus]: ...
