"""apigateway: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AccessAssociationSourceType: TypeAlias = Literal["VPCE"]
ApiKeySourceType: TypeAlias = Literal["HEADER", "AUTHORIZER"]
ApiKeysFormat: TypeAlias = Literal["csv"]
ApiStatus: TypeAlias = Literal["UPDATING", "AVAILABLE", "PENDING", "FAILED"]
AuthType: TypeAlias = Literal["NO_AUTH", "IAM_ROLE", "RESOURCE_POLICY"]
AuthorizerType: TypeAlias = Literal["TOKEN", "REQUEST", "COGNITO_USER_POOLS", "JWT"]
CacheClusterSize: TypeAlias = Literal["0.5", "1.6", "6.1", "13.5", "28.4", "58.2", "118", "237"]
CacheClusterStatus: TypeAlias = Literal["CREATE_IN_PROGRESS", "AVAILABLE", "DELETE_IN_PROGRESS", "NOT_AVAILABLE", "FLUSH_IN_PROGRESS"]
ConnectionType: TypeAlias = Literal["INTERNET", "VPC_LINK"]
ContentHandlingStrategy: TypeAlias = Literal["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"]
DocumentationPartType: TypeAlias = Literal["API", "AUTHORIZER", "MODEL", "RESOURCE", "METHOD", "PATH_PARAMETER", "QUERY_PARAMETER", "REQUEST_HEADER", "REQUEST_BODY", "RESPONSE", "RESPONSE_HEADER", "RESPONSE_BODY"]
DomainNameStatus: TypeAlias = Literal["AVAILABLE", "UPDATING", "PENDING", "PENDING_CERTIFICATE_REIMPORT", "PENDING_OWNERSHIP_VERIFICATION", "FAILED"]
EndpointAccessMode: TypeAlias = Literal["BASIC", "STRICT"]
EndpointType: TypeAlias = Literal["REGIONAL", "EDGE", "PRIVATE"]
GatewayResponseType: TypeAlias = Literal["DEFAULT_4XX", "DEFAULT_5XX", "RESOURCE_NOT_FOUND", "UNAUTHORIZED", "INVALID_API_KEY", "ACCESS_DENIED", "AUTHORIZER_FAILURE", "AUTHORIZER_CONFIGURATION_ERROR", "INVALID_SIGNATURE", "EXPIRED_TOKEN", "MISSING_AUTHENTICATION_TOKEN", "INTEGRATION_FAILURE", "INTEGRATION_TIMEOUT", "API_CONFIGURATION_ERROR", "UNSUPPORTED_MEDIA_TYPE", "BAD_REQUEST_PARAMETERS", "BAD_REQUEST_BODY", "REQUEST_TOO_LARGE", "THROTTLED", "QUOTA_EXCEEDED", "WAF_FILTERED"]
IntegrationType: TypeAlias = Literal["HTTP", "AWS", "MOCK", "HTTP_PROXY", "AWS_PROXY"]
IpAddressType: TypeAlias = Literal["ipv4", "dualstack"]
JwtClaimFormat: TypeAlias = Literal["SINGLE_STRING"]
JwtSigningAlgorithm: TypeAlias = Literal["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"]
LocationStatusType: TypeAlias = Literal["DOCUMENTED", "UNDOCUMENTED"]
Method_: TypeAlias = Literal["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"]
Op: TypeAlias = Literal["add", "remove", "replace", "move", "copy", "test"]
PutMode: TypeAlias = Literal["merge", "overwrite"]
QuotaPeriodType: TypeAlias = Literal["DAY", "WEEK", "MONTH"]
ResourceOwner: TypeAlias = Literal["SELF", "OTHER_ACCOUNTS"]
ResponseTransferMode: TypeAlias = Literal["BUFFERED", "STREAM"]
RoutingMode: TypeAlias = Literal["BASE_PATH_MAPPING_ONLY", "ROUTING_RULE_ONLY", "ROUTING_RULE_THEN_BASE_PATH_MAPPING"]
SecurityPolicy: TypeAlias = Literal["TLS_1_0", "TLS_1_2", "SecurityPolicy_TLS13_1_3_2025_09", "SecurityPolicy_TLS13_1_3_FIPS_2025_09", "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09", "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09", "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09", "SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09", "SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09", "SecurityPolicy_TLS13_1_2_PQ_2025_09", "SecurityPolicy_TLS13_1_2_2021_06", "SecurityPolicy_TLS13_2025_EDGE", "SecurityPolicy_TLS12_PFS_2025_EDGE", "SecurityPolicy_TLS12_2018_EDGE"]
UnauthorizedCacheControlHeaderStrategy: TypeAlias = Literal["FAIL_WITH_403", "SUCCEED_WITH_RESPONSE_HEADER", "SUCCEED_WITHOUT_RESPONSE_HEADER"]
VpcLinkStatus: TypeAlias = Literal["AVAILABLE", "PENDING", "DELETING", "FAILED"]
_AccessAssociationSourceType: TypeAlias = AccessAssociationSourceType
_AccessLogSettings: TypeAlias = AccessLogSettings
_ApiStatus: TypeAlias = ApiStatus
_AuthType: TypeAlias = AuthType
_CacheClusterSize: TypeAlias = CacheClusterSize
_CacheClusterStatus: TypeAlias = CacheClusterStatus
_CanarySettings: TypeAlias = CanarySettings
_ConnectionType: TypeAlias = ConnectionType
_DomainNameStatus: TypeAlias = DomainNameStatus
_EndpointAccessMode: TypeAlias = EndpointAccessMode
_EndpointConfiguration: TypeAlias = EndpointConfiguration
_IpAddressType: TypeAlias = IpAddressType
_JwtConfiguration: TypeAlias = JwtConfiguration
_MutualTlsAuthentication: TypeAlias = MutualTlsAuthentication
_Op: TypeAlias = Op
_ResourceOwner: TypeAlias = ResourceOwner
_ResponseTransferMode: TypeAlias = ResponseTransferMode
_RoutingMode: TypeAlias = RoutingMode
_SecurityPolicy: TypeAlias = SecurityPolicy
_ThrottleSettings: TypeAlias = ThrottleSettings
_TlsConfig: TypeAlias = TlsConfig
_UnauthorizedCacheControlHeaderStrategy: TypeAlias = UnauthorizedCacheControlHeaderStrategy

class _Errors:
    BadRequestException: ErrorName
    ConflictException: ErrorName
    LimitExceededException: ErrorName
    NotFoundException: ErrorName
    ServiceUnavailableException: ErrorName
    TooManyRequestsException: ErrorName
    UnauthorizedException: ErrorName

errors: _Errors

class ApiStageDict(TypedDict, total=False):
    ApiId: str
    Stage: str
    Throttle: Mapping[str, ThrottleSettingsDict | ThrottleSettings]

class CanarySettingsDict(TypedDict, total=False):
    PercentTraffic: float
    DeploymentId: str
    StageVariableOverrides: Mapping[str, str]
    UseStageCache: bool

class CreateApiKeyRequestDict(TypedDict, total=False):
    Name: str
    Description: str
    Enabled: bool
    GenerateDistinctId: bool
    Value: str
    StageKeys: Sequence[StageKeyDict]
    CustomerId: str
    Tags: Mapping[str, str]

class CreateAuthorizerRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    Name: Required[str]
    Type: Required[AuthorizerType | str]
    ProviderARNs: Sequence[str]
    AuthType: str
    AuthorizerUri: str
    AuthorizerCredentials: str
    IdentitySource: str
    IdentityValidationExpression: str
    AuthorizerResultTtlInSeconds: int
    JwtConfiguration: JwtConfigurationInputDict

class CreateBasePathMappingRequestDict(TypedDict, total=False):
    DomainName: Required[str]
    DomainNameId: str
    BasePath: str
    RestApiId: Required[str]
    Stage: str

class CreateDeploymentRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    StageName: str
    StageDescription: str
    Description: str
    CacheClusterEnabled: bool
    CacheClusterSize: _CacheClusterSize | str
    Variables: Mapping[str, str]
    CanarySettings: DeploymentCanarySettingsDict
    TracingEnabled: bool

class CreateDocumentationPartRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    Location: Required[DocumentationPartLocationDict | DocumentationPartLocation]
    Properties: Required[str]

class CreateDocumentationVersionRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    DocumentationVersion: Required[str]
    StageName: str
    Description: str

class CreateDomainNameAccessAssociationRequestDict(TypedDict, total=False):
    DomainNameArn: Required[str]
    AccessAssociationSourceType: Required[_AccessAssociationSourceType | str]
    AccessAssociationSource: Required[str]
    Tags: Mapping[str, str]

class CreateDomainNameRequestDict(TypedDict, total=False):
    DomainName: Required[str]
    CertificateName: str
    CertificateBody: str
    CertificatePrivateKey: str
    CertificateChain: str
    CertificateArn: str
    RegionalCertificateName: str
    RegionalCertificateArn: str
    EndpointConfiguration: EndpointConfigurationDict | _EndpointConfiguration
    Tags: Mapping[str, str]
    SecurityPolicy: _SecurityPolicy | str
    EndpointAccessMode: _EndpointAccessMode | str
    MutualTlsAuthentication: MutualTlsAuthenticationInputDict
    OwnershipVerificationCertificateArn: str
    Policy: str
    RoutingMode: _RoutingMode | str

class CreateModelRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    Name: Required[str]
    Description: str
    Schema: str
    ContentType: Required[str]

class CreateRequestValidatorRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    Name: str
    ValidateRequestBody: bool
    ValidateRequestParameters: bool

class CreateResourceRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ParentId: Required[str]
    PathPart: Required[str]

class CreateRestApiRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    Version: str
    CloneFrom: str
    BinaryMediaTypes: Sequence[str]
    MinimumCompressionSize: int
    ApiKeySource: ApiKeySourceType | str
    EndpointConfiguration: EndpointConfigurationDict | _EndpointConfiguration
    Policy: str
    Tags: Mapping[str, str]
    DisableExecuteApiEndpoint: bool
    SecurityPolicy: _SecurityPolicy | str
    EndpointAccessMode: _EndpointAccessMode | str

class CreateStageRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    StageName: Required[str]
    DeploymentId: Required[str]
    Description: str
    CacheClusterEnabled: bool
    CacheClusterSize: _CacheClusterSize | str
    Variables: Mapping[str, str]
    DocumentationVersion: str
    CanarySettings: CanarySettingsDict | _CanarySettings
    TracingEnabled: bool
    Tags: Mapping[str, str]

class CreateUsagePlanKeyRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]
    KeyId: Required[str]
    KeyType: Required[str]

class CreateUsagePlanRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    ApiStages: Sequence[ApiStageDict | ApiStage]
    Throttle: ThrottleSettingsDict | ThrottleSettings
    Quota: QuotaSettingsDict | QuotaSettings
    Tags: Mapping[str, str]

class CreateVpcLinkRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    TargetArns: Required[Sequence[str]]
    Tags: Mapping[str, str]

class DeleteApiKeyRequestDict(TypedDict, total=False):
    ApiKey: Required[str]

class DeleteAuthorizerRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    AuthorizerId: Required[str]

class DeleteBasePathMappingRequestDict(TypedDict, total=False):
    DomainName: Required[str]
    DomainNameId: str
    BasePath: Required[str]

class DeleteClientCertificateRequestDict(TypedDict, total=False):
    ClientCertificateId: Required[str]

class DeleteDeploymentRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    DeploymentId: Required[str]

class DeleteDocumentationPartRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    DocumentationPartId: Required[str]

class DeleteDocumentationVersionRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    DocumentationVersion: Required[str]

class DeleteDomainNameAccessAssociationRequestDict(TypedDict, total=False):
    DomainNameAccessAssociationArn: Required[str]

class DeleteDomainNameRequestDict(TypedDict, total=False):
    DomainName: Required[str]
    DomainNameId: str

class DeleteGatewayResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResponseType: Required[GatewayResponseType | str]

class DeleteIntegrationRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]

class DeleteIntegrationResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]
    StatusCode: Required[str]

class DeleteMethodRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]

class DeleteMethodResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]
    StatusCode: Required[str]

class DeleteModelRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ModelName: Required[str]

class DeleteRequestValidatorRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    RequestValidatorId: Required[str]

class DeleteResourceRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]

class DeleteRestApiRequestDict(TypedDict, total=False):
    RestApiId: Required[str]

class DeleteStageRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    StageName: Required[str]

class DeleteUsagePlanKeyRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]
    KeyId: Required[str]

class DeleteUsagePlanRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]

class DeleteVpcLinkRequestDict(TypedDict, total=False):
    VpcLinkId: Required[str]

class DeploymentCanarySettingsDict(TypedDict, total=False):
    PercentTraffic: float
    StageVariableOverrides: Mapping[str, str]
    UseStageCache: bool

class DocumentationPartLocationDict(TypedDict, total=False):
    Type: Required[DocumentationPartType | str]
    Path: str
    Method: str
    StatusCode: str
    Name: str

class EndpointConfigurationDict(TypedDict, total=False):
    Types: Sequence[EndpointType | str]
    IpAddressType: _IpAddressType | str
    VpcEndpointIds: Sequence[str]

class FlushStageAuthorizersCacheRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    StageName: Required[str]

class FlushStageCacheRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    StageName: Required[str]

class GenerateClientCertificateRequestDict(TypedDict, total=False):
    Description: str
    Tags: Mapping[str, str]

class GetAccountRequestDict(TypedDict, total=False):
    ...

class GetApiKeyRequestDict(TypedDict, total=False):
    ApiKey: Required[str]
    IncludeValue: bool

class GetApiKeysRequestDict(TypedDict, total=False):
    Position: str
    Limit: int
    NameQuery: str
    CustomerId: str
    IncludeValues: bool

class GetAuthorizerRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    AuthorizerId: Required[str]

class GetAuthorizersRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    Position: str
    Limit: int

class GetBasePathMappingRequestDict(TypedDict, total=False):
    DomainName: Required[str]
    DomainNameId: str
    BasePath: Required[str]

class GetBasePathMappingsRequestDict(TypedDict, total=False):
    DomainName: Required[str]
    DomainNameId: str
    Position: str
    Limit: int

class GetClientCertificateRequestDict(TypedDict, total=False):
    ClientCertificateId: Required[str]

class GetClientCertificatesRequestDict(TypedDict, total=False):
    Position: str
    Limit: int

class GetDeploymentRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    DeploymentId: Required[str]
    Embed: Sequence[str]

class GetDeploymentsRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    Position: str
    Limit: int

class GetDocumentationPartRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    DocumentationPartId: Required[str]

class GetDocumentationPartsRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    Type: DocumentationPartType | str
    NameQuery: str
    Path: str
    Position: str
    Limit: int
    LocationStatus: LocationStatusType | str

class GetDocumentationVersionRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    DocumentationVersion: Required[str]

class GetDocumentationVersionsRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    Position: str
    Limit: int

class GetDomainNameAccessAssociationsRequestDict(TypedDict, total=False):
    Position: str
    Limit: int
    ResourceOwner: _ResourceOwner | str

class GetDomainNameRequestDict(TypedDict, total=False):
    DomainName: Required[str]
    DomainNameId: str

class GetDomainNamesRequestDict(TypedDict, total=False):
    Position: str
    Limit: int
    ResourceOwner: _ResourceOwner | str

class GetExportRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    StageName: Required[str]
    ExportType: Required[str]
    Parameters: Mapping[str, str]
    Accepts: str

class GetGatewayResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResponseType: Required[GatewayResponseType | str]

class GetGatewayResponsesRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    Position: str
    Limit: int

class GetIntegrationRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]

class GetIntegrationResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]
    StatusCode: Required[str]

class GetMethodRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]

class GetMethodResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]
    StatusCode: Required[str]

class GetModelRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ModelName: Required[str]
    Flatten: bool

class GetModelTemplateRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ModelName: Required[str]

class GetModelsRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    Position: str
    Limit: int

class GetRequestValidatorRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    RequestValidatorId: Required[str]

class GetRequestValidatorsRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    Position: str
    Limit: int

class GetResourceRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    Embed: Sequence[str]

class GetResourcesRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    Position: str
    Limit: int
    Embed: Sequence[str]

class GetRestApiRequestDict(TypedDict, total=False):
    RestApiId: Required[str]

class GetRestApisRequestDict(TypedDict, total=False):
    Position: str
    Limit: int

class GetSdkRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    StageName: Required[str]
    SdkType: Required[str]
    Parameters: Mapping[str, str]

class GetSdkTypeRequestDict(TypedDict, total=False):
    Id: Required[str]

class GetSdkTypesRequestDict(TypedDict, total=False):
    Position: str
    Limit: int

class GetStageRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    StageName: Required[str]

class GetStagesRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    DeploymentId: str

class GetTagsRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Position: str
    Limit: int

class GetUsagePlanKeyRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]
    KeyId: Required[str]

class GetUsagePlanKeysRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]
    Position: str
    Limit: int
    NameQuery: str

class GetUsagePlanRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]

class GetUsagePlansRequestDict(TypedDict, total=False):
    Position: str
    KeyId: str
    Limit: int

class GetUsageRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]
    KeyId: str
    StartDate: Required[str]
    EndDate: Required[str]
    Position: str
    Limit: int

class GetVpcLinkRequestDict(TypedDict, total=False):
    VpcLinkId: Required[str]

class GetVpcLinksRequestDict(TypedDict, total=False):
    Position: str
    Limit: int

class ImportApiKeysRequestDict(TypedDict, total=False):
    Body: Required[object]
    Format: Required[ApiKeysFormat | str]
    FailOnWarnings: bool

class ImportDocumentationPartsRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    Mode: PutMode | str
    FailOnWarnings: bool
    Body: Required[object]

class ImportRestApiRequestDict(TypedDict, total=False):
    FailOnWarnings: bool
    Parameters: Mapping[str, str]
    Body: Required[object]

class JwtAdditionalClaimDict(TypedDict, total=False):
    ClaimName: Required[str]
    Format: Required[JwtClaimFormat | str]
    Required: bool
    ExpectedValues: Sequence[str]

class JwtConfigurationInputDict(TypedDict, total=False):
    Issuers: Required[Sequence[JwtIssuerInputDict]]
    DefaultAlgorithms: Required[Sequence[JwtSigningAlgorithm | str]]

class JwtIssuerInputDict(TypedDict, total=False):
    Issuer: Required[str]
    Audiences: Required[Sequence[str]]
    AdditionalClaims: Sequence[JwtAdditionalClaimDict | JwtAdditionalClaim]

class MutualTlsAuthenticationInputDict(TypedDict, total=False):
    TruststoreUri: str
    TruststoreVersion: str

class PatchOperationDict(TypedDict, total=False):
    Op: _Op | str
    Path: str
    Value: str
    From: str

class PutGatewayResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResponseType: Required[GatewayResponseType | str]
    StatusCode: str
    ResponseParameters: Mapping[str, str]
    ResponseTemplates: Mapping[str, str]

class PutIntegrationRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]
    Type: Required[IntegrationType | str]
    IntegrationHttpMethod: str
    Uri: str
    ConnectionType: _ConnectionType | str
    ConnectionId: str
    Credentials: str
    RequestParameters: Mapping[str, str]
    RequestTemplates: Mapping[str, str]
    PassthroughBehavior: str
    CacheNamespace: str
    CacheKeyParameters: Sequence[str]
    ContentHandling: ContentHandlingStrategy | str
    TimeoutInMillis: int
    TlsConfig: TlsConfigDict | _TlsConfig
    ResponseTransferMode: _ResponseTransferMode | str
    IntegrationTarget: str

class PutIntegrationResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]
    StatusCode: Required[str]
    SelectionPattern: str
    ResponseParameters: Mapping[str, str]
    ResponseTemplates: Mapping[str, str]
    ContentHandling: ContentHandlingStrategy | str

class PutMethodRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]
    AuthorizationType: Required[str]
    AuthorizerId: str
    ApiKeyRequired: bool
    OperationName: str
    RequestParameters: Mapping[str, bool]
    RequestModels: Mapping[str, str]
    RequestValidatorId: str
    AuthorizationScopes: Sequence[str]

class PutMethodResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]
    StatusCode: Required[str]
    ResponseParameters: Mapping[str, bool]
    ResponseModels: Mapping[str, str]

class PutRestApiRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    Mode: PutMode | str
    FailOnWarnings: bool
    Parameters: Mapping[str, str]
    Body: Required[object]

class QuotaSettingsDict(TypedDict, total=False):
    Limit: int
    Offset: int
    Period: QuotaPeriodType | str

class RejectDomainNameAccessAssociationRequestDict(TypedDict, total=False):
    DomainNameAccessAssociationArn: Required[str]
    DomainNameArn: Required[str]

class StageKeyDict(TypedDict, total=False):
    RestApiId: str
    StageName: str

class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Mapping[str, str]]

class TestInvokeAuthorizerRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    AuthorizerId: Required[str]
    Headers: Mapping[str, str]
    MultiValueHeaders: Mapping[str, Sequence[str]]
    PathWithQueryString: str
    Body: str
    StageVariables: Mapping[str, str]
    AdditionalContext: Mapping[str, str]

class TestInvokeMethodRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]
    PathWithQueryString: str
    Body: str
    Headers: Mapping[str, str]
    MultiValueHeaders: Mapping[str, Sequence[str]]
    ClientCertificateId: str
    StageVariables: Mapping[str, str]

class ThrottleSettingsDict(TypedDict, total=False):
    BurstLimit: int
    RateLimit: float

class TlsConfigDict(TypedDict, total=False):
    InsecureSkipVerification: bool

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateAccountRequestDict(TypedDict, total=False):
    PatchOperations: Sequence[PatchOperationDict]

class UpdateApiKeyRequestDict(TypedDict, total=False):
    ApiKey: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateAuthorizerRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    AuthorizerId: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateBasePathMappingRequestDict(TypedDict, total=False):
    DomainName: Required[str]
    DomainNameId: str
    BasePath: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateClientCertificateRequestDict(TypedDict, total=False):
    ClientCertificateId: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateDeploymentRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    DeploymentId: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateDocumentationPartRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    DocumentationPartId: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateDocumentationVersionRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    DocumentationVersion: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateDomainNameRequestDict(TypedDict, total=False):
    DomainName: Required[str]
    DomainNameId: str
    PatchOperations: Sequence[PatchOperationDict]

class UpdateGatewayResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResponseType: Required[GatewayResponseType | str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateIntegrationRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateIntegrationResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]
    StatusCode: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateMethodRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateMethodResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    HttpMethod: Required[str]
    StatusCode: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateModelRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ModelName: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateRequestValidatorRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    RequestValidatorId: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateResourceRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    ResourceId: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateRestApiRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateStageRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
    StageName: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateUsagePlanRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateUsageRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]
    KeyId: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class UpdateVpcLinkRequestDict(TypedDict, total=False):
    VpcLinkId: Required[str]
    PatchOperations: Sequence[PatchOperationDict]

class invokeDict(TypedDict, total=False):
    ApiEndpoint: Required[str]
    Method: Required[Method_ | str]
    Headers: Mapping[str, Sequence[str]]
    Stage: str
    Path: str
    QueryParameters: Mapping[str, Sequence[str]]
    RequestBody: Any
    AllowNullValues: bool
    AuthType: _AuthType | str

class AccessLogSettings:
    Format: str
    DestinationArn: str

class Account:
    CloudwatchRoleArn: str
    ThrottleSettings: _ThrottleSettings
    Features: list[str]
    ApiKeyVersion: str

class ApiKey:
    Id: str
    Value: str
    Name: str
    CustomerId: str
    Description: str
    Enabled: bool
    CreatedDate: str
    LastUpdatedDate: str
    StageKeys: list[str]
    Tags: dict[str, str]

class ApiKeyIds:
    Ids: list[str]
    Warnings: list[str]

class ApiKeys:
    Warnings: list[str]
    Position: str
    Items: list[ApiKey]

class ApiStage:
    ApiId: str
    Stage: str
    Throttle: dict[str, ThrottleSettings]

class Authorizer:
    Id: str
    Name: str
    Type: AuthorizerType
    ProviderARNs: list[str]
    AuthType: str
    AuthorizerUri: str
    AuthorizerCredentials: str
    IdentitySource: str
    IdentityValidationExpression: str
    AuthorizerResultTtlInSeconds: int
    JwtConfiguration: _JwtConfiguration

class Authorizers:
    Position: str
    Items: list[Authorizer]

class BasePathMapping:
    BasePath: str
    RestApiId: str
    Stage: str

class BasePathMappings:
    Position: str
    Items: list[BasePathMapping]

class CanarySettings:
    PercentTraffic: float
    DeploymentId: str
    StageVariableOverrides: dict[str, str]
    UseStageCache: bool

class ClientCertificate:
    ClientCertificateId: str
    Description: str
    PemEncodedCertificate: str
    CreatedDate: str
    ExpirationDate: str
    Tags: dict[str, str]

class ClientCertificates:
    Position: str
    Items: list[ClientCertificate]

class Deployment:
    Id: str
    Description: str
    CreatedDate: str
    ApiSummary: dict[str, dict[str, MethodSnapshot]]

class Deployments:
    Position: str
    Items: list[Deployment]

class DocumentationPart:
    Id: str
    Location: DocumentationPartLocation
    Properties: str

class DocumentationPartIds:
    Ids: list[str]
    Warnings: list[str]

class DocumentationPartLocation:
    Type: DocumentationPartType
    Path: str
    Method: str
    StatusCode: str
    Name: str

class DocumentationParts:
    Position: str
    Items: list[DocumentationPart]

class DocumentationVersion:
    Version: str
    CreatedDate: str
    Description: str

class DocumentationVersions:
    Position: str
    Items: list[DocumentationVersion]

class DomainName:
    DomainName: str
    DomainNameId: str
    DomainNameArn: str
    CertificateName: str
    CertificateArn: str
    CertificateUploadDate: str
    RegionalDomainName: str
    RegionalHostedZoneId: str
    RegionalCertificateName: str
    RegionalCertificateArn: str
    DistributionDomainName: str
    DistributionHostedZoneId: str
    EndpointConfiguration: _EndpointConfiguration
    DomainNameStatus: _DomainNameStatus
    DomainNameStatusMessage: str
    SecurityPolicy: _SecurityPolicy
    EndpointAccessMode: _EndpointAccessMode
    Tags: dict[str, str]
    MutualTlsAuthentication: _MutualTlsAuthentication
    OwnershipVerificationCertificateArn: str
    ManagementPolicy: str
    Policy: str
    RoutingMode: _RoutingMode

class DomainNameAccessAssociation:
    DomainNameAccessAssociationArn: str
    DomainNameArn: str
    AccessAssociationSourceType: _AccessAssociationSourceType
    AccessAssociationSource: str
    Tags: dict[str, str]

class DomainNameAccessAssociations:
    Position: str
    Items: list[DomainNameAccessAssociation]

class DomainNames:
    Position: str
    Items: list[DomainName]

class EndpointConfiguration:
    Types: list[EndpointType]
    IpAddressType: _IpAddressType
    VpcEndpointIds: list[str]

class ExportResponse:
    ContentType: str
    ContentDisposition: str
    Body: str

class GatewayResponse:
    ResponseType: GatewayResponseType
    StatusCode: str
    ResponseParameters: dict[str, str]
    ResponseTemplates: dict[str, str]
    DefaultResponse: bool

class GatewayResponses:
    Position: str
    Items: list[GatewayResponse]

class Integration:
    Type: IntegrationType
    HttpMethod: str
    Uri: str
    ConnectionType: _ConnectionType
    ConnectionId: str
    Credentials: str
    RequestParameters: dict[str, str]
    RequestTemplates: dict[str, str]
    PassthroughBehavior: str
    ContentHandling: ContentHandlingStrategy
    TimeoutInMillis: int
    CacheNamespace: str
    CacheKeyParameters: list[str]
    IntegrationResponses: dict[str, IntegrationResponse]
    TlsConfig: _TlsConfig
    ResponseTransferMode: _ResponseTransferMode
    IntegrationTarget: str

class IntegrationResponse:
    StatusCode: str
    SelectionPattern: str
    ResponseParameters: dict[str, str]
    ResponseTemplates: dict[str, str]
    ContentHandling: ContentHandlingStrategy

class JwtAdditionalClaim:
    ClaimName: str
    Format: JwtClaimFormat
    Required: bool
    ExpectedValues: list[str]

class JwtConfiguration:
    Issuers: list[JwtIssuer]
    DefaultAlgorithms: list[JwtSigningAlgorithm]

class JwtIssuer:
    Issuer: str
    Audiences: list[str]
    AdditionalClaims: list[JwtAdditionalClaim]
    JwksUri: str

class Method:
    HttpMethod: str
    AuthorizationType: str
    AuthorizerId: str
    ApiKeyRequired: bool
    RequestValidatorId: str
    OperationName: str
    RequestParameters: dict[str, bool]
    RequestModels: dict[str, str]
    MethodResponses: dict[str, MethodResponse]
    MethodIntegration: Integration
    AuthorizationScopes: list[str]

class MethodResponse:
    StatusCode: str
    ResponseParameters: dict[str, bool]
    ResponseModels: dict[str, str]

class MethodSetting:
    MetricsEnabled: bool
    LoggingLevel: str
    DataTraceEnabled: bool
    ThrottlingBurstLimit: int
    ThrottlingRateLimit: float
    CachingEnabled: bool
    CacheTtlInSeconds: int
    CacheDataEncrypted: bool
    RequireAuthorizationForCacheControl: bool
    UnauthorizedCacheControlHeaderStrategy: _UnauthorizedCacheControlHeaderStrategy

class MethodSnapshot:
    AuthorizationType: str
    ApiKeyRequired: bool

class Model:
    Id: str
    Name: str
    Description: str
    Schema: str
    ContentType: str

class Models:
    Position: str
    Items: list[Model]

class MutualTlsAuthentication:
    TruststoreUri: str
    TruststoreVersion: str
    TruststoreWarnings: list[str]

class QuotaSettings:
    Limit: int
    Offset: int
    Period: QuotaPeriodType

class RequestValidator:
    Id: str
    Name: str
    ValidateRequestBody: bool
    ValidateRequestParameters: bool

class RequestValidators:
    Position: str
    Items: list[RequestValidator]

class Resource:
    Id: str
    ParentId: str
    PathPart: str
    Path: str
    ResourceMethods: dict[str, Method]

class Resources:
    Position: str
    Items: list[Resource]

class RestApi:
    Id: str
    Name: str
    Description: str
    CreatedDate: str
    Version: str
    Warnings: list[str]
    BinaryMediaTypes: list[str]
    MinimumCompressionSize: int
    ApiKeySource: ApiKeySourceType
    EndpointConfiguration: _EndpointConfiguration
    Policy: str
    Tags: dict[str, str]
    DisableExecuteApiEndpoint: bool
    RootResourceId: str
    SecurityPolicy: _SecurityPolicy
    EndpointAccessMode: _EndpointAccessMode
    ApiStatus: _ApiStatus
    ApiStatusMessage: str

class RestApis:
    Position: str
    Items: list[RestApi]

class SdkConfigurationProperty:
    Name: str
    FriendlyName: str
    Description: str
    Required: bool
    DefaultValue: str

class SdkResponse:
    ContentType: str
    ContentDisposition: str
    Body: str

class SdkType:
    Id: str
    FriendlyName: str
    Description: str
    ConfigurationProperties: list[SdkConfigurationProperty]

class SdkTypes:
    Position: str
    Items: list[SdkType]

class Stage:
    DeploymentId: str
    ClientCertificateId: str
    StageName: str
    Description: str
    CacheClusterEnabled: bool
    CacheClusterSize: _CacheClusterSize
    CacheClusterStatus: _CacheClusterStatus
    MethodSettings: dict[str, MethodSetting]
    Variables: dict[str, str]
    DocumentationVersion: str
    AccessLogSettings: _AccessLogSettings
    CanarySettings: _CanarySettings
    TracingEnabled: bool
    WebAclArn: str
    Tags: dict[str, str]
    CreatedDate: str
    LastUpdatedDate: str

class Stages:
    Item: list[Stage]

class Tags:
    Tags: dict[str, str]

class Template:
    Value: str

class TestInvokeAuthorizerResponse:
    ClientStatus: int
    Log: str
    Latency: int
    PrincipalId: str
    Policy: str
    Authorization: dict[str, list[str]]
    Claims: dict[str, str]

class TestInvokeMethodResponse:
    Status: int
    Body: str
    Headers: dict[str, str]
    MultiValueHeaders: dict[str, list[str]]
    Log: str
    Latency: int

class ThrottleSettings:
    BurstLimit: int
    RateLimit: float

class TlsConfig:
    InsecureSkipVerification: bool

class Usage:
    UsagePlanId: str
    StartDate: str
    EndDate: str
    Position: str
    Items: dict[str, list[list[int]]]

class UsagePlan:
    Id: str
    Name: str
    Description: str
    ApiStages: list[ApiStage]
    Throttle: ThrottleSettings
    Quota: QuotaSettings
    ProductCode: str
    Tags: dict[str, str]

class UsagePlanKey:
    Id: str
    Type: str
    Value: str
    Name: str

class UsagePlanKeys:
    Position: str
    Items: list[UsagePlanKey]

class UsagePlans:
    Position: str
    Items: list[UsagePlan]

class VpcLink:
    Id: str
    Name: str
    Description: str
    TargetArns: list[str]
    Status: VpcLinkStatus
    StatusMessage: str
    Tags: dict[str, str]

class VpcLinks:
    Position: str
    Items: list[VpcLink]

class invoke_:
    Headers: dict[str, list[str]]
    ResponseBody: Any
    StatusCode: int
    StatusText: str

_CreateApiKey = TypeVar("_CreateApiKey", default=ApiKey)
_CreateAuthorizer = TypeVar("_CreateAuthorizer", default=Authorizer)
_CreateBasePathMapping = TypeVar("_CreateBasePathMapping", default=BasePathMapping)
_CreateDeployment = TypeVar("_CreateDeployment", default=Deployment)
_CreateDocumentationPart = TypeVar("_CreateDocumentationPart", default=DocumentationPart)
_CreateDocumentationVersion = TypeVar("_CreateDocumentationVersion", default=DocumentationVersion)
_CreateDomainName = TypeVar("_CreateDomainName", default=DomainName)
_CreateDomainNameAccessAssociation = TypeVar("_CreateDomainNameAccessAssociation", default=DomainNameAccessAssociation)
_CreateModel = TypeVar("_CreateModel", default=Model)
_CreateRequestValidator = TypeVar("_CreateRequestValidator", default=RequestValidator)
_CreateResource = TypeVar("_CreateResource", default=Resource)
_CreateRestApi = TypeVar("_CreateRestApi", default=RestApi)
_CreateStage = TypeVar("_CreateStage", default=Stage)
_CreateUsagePlan = TypeVar("_CreateUsagePlan", default=UsagePlan)
_CreateUsagePlanKey = TypeVar("_CreateUsagePlanKey", default=UsagePlanKey)
_CreateVpcLink = TypeVar("_CreateVpcLink", default=VpcLink)
_DeleteApiKey = TypeVar("_DeleteApiKey", default=Any)
_DeleteAuthorizer = TypeVar("_DeleteAuthorizer", default=Any)
_DeleteBasePathMapping = TypeVar("_DeleteBasePathMapping", default=Any)
_DeleteClientCertificate = TypeVar("_DeleteClientCertificate", default=Any)
_DeleteDeployment = TypeVar("_DeleteDeployment", default=Any)
_DeleteDocumentationPart = TypeVar("_DeleteDocumentationPart", default=Any)
_DeleteDocumentationVersion = TypeVar("_DeleteDocumentationVersion", default=Any)
_DeleteDomainName = TypeVar("_DeleteDomainName", default=Any)
_DeleteDomainNameAccessAssociation = TypeVar("_DeleteDomainNameAccessAssociation", default=Any)
_DeleteGatewayResponse = TypeVar("_DeleteGatewayResponse", default=Any)
_DeleteIntegration = TypeVar("_DeleteIntegration", default=Any)
_DeleteIntegrationResponse = TypeVar("_DeleteIntegrationResponse", default=Any)
_DeleteMethod = TypeVar("_DeleteMethod", default=Any)
_DeleteMethodResponse = TypeVar("_DeleteMethodResponse", default=Any)
_DeleteModel = TypeVar("_DeleteModel", default=Any)
_DeleteRequestValidator = TypeVar("_DeleteRequestValidator", default=Any)
_DeleteResource = TypeVar("_DeleteResource", default=Any)
_DeleteRestApi = TypeVar("_DeleteRestApi", default=Any)
_DeleteStage = TypeVar("_DeleteStage", default=Any)
_DeleteUsagePlan = TypeVar("_DeleteUsagePlan", default=Any)
_DeleteUsagePlanKey = TypeVar("_DeleteUsagePlanKey", default=Any)
_DeleteVpcLink = TypeVar("_DeleteVpcLink", default=Any)
_FlushStageAuthorizersCache = TypeVar("_FlushStageAuthorizersCache", default=Any)
_FlushStageCache = TypeVar("_FlushStageCache", default=Any)
_GenerateClientCertificate = TypeVar("_GenerateClientCertificate", default=ClientCertificate)
_GetAccount = TypeVar("_GetAccount", default=Account)
_GetApiKey = TypeVar("_GetApiKey", default=ApiKey)
_GetApiKeys = TypeVar("_GetApiKeys", default=ApiKeys)
_GetAuthorizer = TypeVar("_GetAuthorizer", default=Authorizer)
_GetAuthorizers = TypeVar("_GetAuthorizers", default=Authorizers)
_GetBasePathMapping = TypeVar("_GetBasePathMapping", default=BasePathMapping)
_GetBasePathMappings = TypeVar("_GetBasePathMappings", default=BasePathMappings)
_GetClientCertificate = TypeVar("_GetClientCertificate", default=ClientCertificate)
_GetClientCertificates = TypeVar("_GetClientCertificates", default=ClientCertificates)
_GetDeployment = TypeVar("_GetDeployment", default=Deployment)
_GetDeployments = TypeVar("_GetDeployments", default=Deployments)
_GetDocumentationPart = TypeVar("_GetDocumentationPart", default=DocumentationPart)
_GetDocumentationParts = TypeVar("_GetDocumentationParts", default=DocumentationParts)
_GetDocumentationVersion = TypeVar("_GetDocumentationVersion", default=DocumentationVersion)
_GetDocumentationVersions = TypeVar("_GetDocumentationVersions", default=DocumentationVersions)
_GetDomainName = TypeVar("_GetDomainName", default=DomainName)
_GetDomainNameAccessAssociations = TypeVar("_GetDomainNameAccessAssociations", default=DomainNameAccessAssociations)
_GetDomainNames = TypeVar("_GetDomainNames", default=DomainNames)
_GetExport = TypeVar("_GetExport", default=ExportResponse)
_GetGatewayResponse = TypeVar("_GetGatewayResponse", default=GatewayResponse)
_GetGatewayResponses = TypeVar("_GetGatewayResponses", default=GatewayResponses)
_GetIntegration = TypeVar("_GetIntegration", default=Integration)
_GetIntegrationResponse = TypeVar("_GetIntegrationResponse", default=IntegrationResponse)
_GetMethod = TypeVar("_GetMethod", default=Method)
_GetMethodResponse = TypeVar("_GetMethodResponse", default=MethodResponse)
_GetModel = TypeVar("_GetModel", default=Model)
_GetModelTemplate = TypeVar("_GetModelTemplate", default=Template)
_GetModels = TypeVar("_GetModels", default=Models)
_GetRequestValidator = TypeVar("_GetRequestValidator", default=RequestValidator)
_GetRequestValidators = TypeVar("_GetRequestValidators", default=RequestValidators)
_GetResource = TypeVar("_GetResource", default=Resource)
_GetResources = TypeVar("_GetResources", default=Resources)
_GetRestApi = TypeVar("_GetRestApi", default=RestApi)
_GetRestApis = TypeVar("_GetRestApis", default=RestApis)
_GetSdk = TypeVar("_GetSdk", default=SdkResponse)
_GetSdkType = TypeVar("_GetSdkType", default=SdkType)
_GetSdkTypes = TypeVar("_GetSdkTypes", default=SdkTypes)
_GetStage = TypeVar("_GetStage", default=Stage)
_GetStages = TypeVar("_GetStages", default=Stages)
_GetTags = TypeVar("_GetTags", default=Tags)
_GetUsage = TypeVar("_GetUsage", default=Usage)
_GetUsagePlan = TypeVar("_GetUsagePlan", default=UsagePlan)
_GetUsagePlanKey = TypeVar("_GetUsagePlanKey", default=UsagePlanKey)
_GetUsagePlanKeys = TypeVar("_GetUsagePlanKeys", default=UsagePlanKeys)
_GetUsagePlans = TypeVar("_GetUsagePlans", default=UsagePlans)
_GetVpcLink = TypeVar("_GetVpcLink", default=VpcLink)
_GetVpcLinks = TypeVar("_GetVpcLinks", default=VpcLinks)
_ImportApiKeys = TypeVar("_ImportApiKeys", default=ApiKeyIds)
_ImportDocumentationParts = TypeVar("_ImportDocumentationParts", default=DocumentationPartIds)
_ImportRestApi = TypeVar("_ImportRestApi", default=RestApi)
_Invoke = TypeVar("_Invoke", default=invoke_)
_InvokeAnswered = TypeVar("_InvokeAnswered", default=Any)
_PutGatewayResponse = TypeVar("_PutGatewayResponse", default=GatewayResponse)
_PutIntegration = TypeVar("_PutIntegration", default=Integration)
_PutIntegrationResponse = TypeVar("_PutIntegrationResponse", default=IntegrationResponse)
_PutMethod = TypeVar("_PutMethod", default=Method)
_PutMethodResponse = TypeVar("_PutMethodResponse", default=MethodResponse)
_PutRestApi = TypeVar("_PutRestApi", default=RestApi)
_RejectDomainNameAccessAssociation = TypeVar("_RejectDomainNameAccessAssociation", default=Any)
_TagResource = TypeVar("_TagResource", default=Any)
_TestInvokeAuthorizer = TypeVar("_TestInvokeAuthorizer", default=TestInvokeAuthorizerResponse)
_TestInvokeMethod = TypeVar("_TestInvokeMethod", default=TestInvokeMethodResponse)
_UntagResource = TypeVar("_UntagResource", default=Any)
_UpdateAccount = TypeVar("_UpdateAccount", default=Account)
_UpdateApiKey = TypeVar("_UpdateApiKey", default=ApiKey)
_UpdateAuthorizer = TypeVar("_UpdateAuthorizer", default=Authorizer)
_UpdateBasePathMapping = TypeVar("_UpdateBasePathMapping", default=BasePathMapping)
_UpdateClientCertificate = TypeVar("_UpdateClientCertificate", default=ClientCertificate)
_UpdateDeployment = TypeVar("_UpdateDeployment", default=Deployment)
_UpdateDocumentationPart = TypeVar("_UpdateDocumentationPart", default=DocumentationPart)
_UpdateDocumentationVersion = TypeVar("_UpdateDocumentationVersion", default=DocumentationVersion)
_UpdateDomainName = TypeVar("_UpdateDomainName", default=DomainName)
_UpdateGatewayResponse = TypeVar("_UpdateGatewayResponse", default=GatewayResponse)
_UpdateIntegration = TypeVar("_UpdateIntegration", default=Integration)
_UpdateIntegrationResponse = TypeVar("_UpdateIntegrationResponse", default=IntegrationResponse)
_UpdateMethod = TypeVar("_UpdateMethod", default=Method)
_UpdateMethodResponse = TypeVar("_UpdateMethodResponse", default=MethodResponse)
_UpdateModel = TypeVar("_UpdateModel", default=Model)
_UpdateRequestValidator = TypeVar("_UpdateRequestValidator", default=RequestValidator)
_UpdateResource = TypeVar("_UpdateResource", default=Resource)
_UpdateRestApi = TypeVar("_UpdateRestApi", default=RestApi)
_UpdateStage = TypeVar("_UpdateStage", default=Stage)
_UpdateUsage = TypeVar("_UpdateUsage", default=Usage)
_UpdateUsagePlan = TypeVar("_UpdateUsagePlan", default=UsagePlan)
_UpdateVpcLink = TypeVar("_UpdateVpcLink", default=VpcLink)

def create_api_key(
    name: str,
    /,
    *,
    Name: str = ...,
    Description: str = ...,
    Enabled: bool = ...,
    GenerateDistinctId: bool = ...,
    Value: str = ...,
    StageKeys: Sequence[StageKeyDict] = ...,
    CustomerId: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateApiKey] = ...,
    select: Callable[[ApiKey], _CreateApiKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateApiKey]: ...

def create_authorizer(
    name: str,
    /,
    *,
    RestApiId: str,
    Name: str,
    Type: AuthorizerType | str,
    ProviderARNs: Sequence[str] = ...,
    AuthType: str = ...,
    AuthorizerUri: str = ...,
    AuthorizerCredentials: str = ...,
    IdentitySource: str = ...,
    IdentityValidationExpression: str = ...,
    AuthorizerResultTtlInSeconds: int = ...,
    JwtConfiguration: JwtConfigurationInputDict = ...,
    result: type[_CreateAuthorizer] = ...,
    select: Callable[[Authorizer], _CreateAuthorizer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateAuthorizer]: ...

def create_base_path_mapping(
    name: str,
    /,
    *,
    DomainName: str,
    RestApiId: str,
    DomainNameId: str = ...,
    BasePath: str = ...,
    Stage: str = ...,
    result: type[_CreateBasePathMapping] = ...,
    select: Callable[[BasePathMapping], _CreateBasePathMapping] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateBasePathMapping]: ...

def create_deployment(
    name: str,
    /,
    *,
    RestApiId: str,
    StageName: str = ...,
    StageDescription: str = ...,
    Description: str = ...,
    CacheClusterEnabled: bool = ...,
    CacheClusterSize: CacheClusterSize | str = ...,
    Variables: Mapping[str, str] = ...,
    CanarySettings: DeploymentCanarySettingsDict = ...,
    TracingEnabled: bool = ...,
    result: type[_CreateDeployment] = ...,
    select: Callable[[Deployment], _CreateDeployment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDeployment]: ...

def create_documentation_part(
    name: str,
    /,
    *,
    RestApiId: str,
    Location: DocumentationPartLocationDict | DocumentationPartLocation,
    Properties: str,
    result: type[_CreateDocumentationPart] = ...,
    select: Callable[[DocumentationPart], _CreateDocumentationPart] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDocumentationPart]: ...

def create_documentation_version(
    name: str,
    /,
    *,
    RestApiId: str,
    DocumentationVersion: str,
    StageName: str = ...,
    Description: str = ...,
    result: type[_CreateDocumentationVersion] = ...,
    select: Callable[[DocumentationVersion], _CreateDocumentationVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDocumentationVersion]: ...

def create_domain_name(
    name: str,
    /,
    *,
    DomainName: str,
    CertificateName: str = ...,
    CertificateBody: str = ...,
    CertificatePrivateKey: str = ...,
    CertificateChain: str = ...,
    CertificateArn: str = ...,
    RegionalCertificateName: str = ...,
    RegionalCertificateArn: str = ...,
    EndpointConfiguration: EndpointConfigurationDict | EndpointConfiguration = ...,
    Tags: Mapping[str, str] = ...,
    SecurityPolicy: SecurityPolicy | str = ...,
    EndpointAccessMode: EndpointAccessMode | str = ...,
    MutualTlsAuthentication: MutualTlsAuthenticationInputDict = ...,
    OwnershipVerificationCertificateArn: str = ...,
    Policy: str = ...,
    RoutingMode: RoutingMode | str = ...,
    result: type[_CreateDomainName] = ...,
    select: Callable[[DomainName], _CreateDomainName] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDomainName]: ...

def create_domain_name_access_association(
    name: str,
    /,
    *,
    DomainNameArn: str,
    AccessAssociationSourceType: AccessAssociationSourceType | str,
    AccessAssociationSource: str,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateDomainNameAccessAssociation] = ...,
    select: Callable[[DomainNameAccessAssociation], _CreateDomainNameAccessAssociation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDomainNameAccessAssociation]: ...

def create_model(
    name: str,
    /,
    *,
    RestApiId: str,
    Name: str,
    ContentType: str,
    Description: str = ...,
    Schema: str = ...,
    result: type[_CreateModel] = ...,
    select: Callable[[Model], _CreateModel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateModel]: ...

def create_request_validator(
    name: str,
    /,
    *,
    RestApiId: str,
    Name: str = ...,
    ValidateRequestBody: bool = ...,
    ValidateRequestParameters: bool = ...,
    result: type[_CreateRequestValidator] = ...,
    select: Callable[[RequestValidator], _CreateRequestValidator] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateRequestValidator]: ...

def create_resource(
    name: str,
    /,
    *,
    RestApiId: str,
    ParentId: str,
    PathPart: str,
    result: type[_CreateResource] = ...,
    select: Callable[[Resource], _CreateResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateResource]: ...

def create_rest_api(
    name: str,
    /,
    *,
    Name: str,
    Description: str = ...,
    Version: str = ...,
    CloneFrom: str = ...,
    BinaryMediaTypes: Sequence[str] = ...,
    MinimumCompressionSize: int = ...,
    ApiKeySource: ApiKeySourceType | str = ...,
    EndpointConfiguration: EndpointConfigurationDict | EndpointConfiguration = ...,
    Policy: str = ...,
    Tags: Mapping[str, str] = ...,
    DisableExecuteApiEndpoint: bool = ...,
    SecurityPolicy: SecurityPolicy | str = ...,
    EndpointAccessMode: EndpointAccessMode | str = ...,
    result: type[_CreateRestApi] = ...,
    select: Callable[[RestApi], _CreateRestApi] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateRestApi]: ...

def create_stage(
    name: str,
    /,
    *,
    RestApiId: str,
    StageName: str,
    DeploymentId: str,
    Description: str = ...,
    CacheClusterEnabled: bool = ...,
    CacheClusterSize: CacheClusterSize | str = ...,
    Variables: Mapping[str, str] = ...,
    DocumentationVersion: str = ...,
    CanarySettings: CanarySettingsDict | CanarySettings = ...,
    TracingEnabled: bool = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateStage] = ...,
    select: Callable[[Stage], _CreateStage] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateStage]: ...

def create_usage_plan(
    name: str,
    /,
    *,
    Name: str,
    Description: str = ...,
    ApiStages: Sequence[ApiStageDict | ApiStage] = ...,
    Throttle: ThrottleSettingsDict | ThrottleSettings = ...,
    Quota: QuotaSettingsDict | QuotaSettings = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateUsagePlan] = ...,
    select: Callable[[UsagePlan], _CreateUsagePlan] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateUsagePlan]: ...

def create_usage_plan_key(
    name: str,
    /,
    *,
    UsagePlanId: str,
    KeyId: str,
    KeyType: str,
    result: type[_CreateUsagePlanKey] = ...,
    select: Callable[[UsagePlanKey], _CreateUsagePlanKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateUsagePlanKey]: ...

def create_vpc_link(
    name: str,
    /,
    *,
    Name: str,
    TargetArns: Sequence[str],
    Description: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateVpcLink] = ...,
    select: Callable[[VpcLink], _CreateVpcLink] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateVpcLink]: ...

def delete_api_key(
    name: str,
    /,
    *,
    ApiKey: str,
    result: type[_DeleteApiKey] = ...,
    select: Callable[[Any], _DeleteApiKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteApiKey]: ...

def delete_authorizer(
    name: str,
    /,
    *,
    RestApiId: str,
    AuthorizerId: str,
    result: type[_DeleteAuthorizer] = ...,
    select: Callable[[Any], _DeleteAuthorizer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAuthorizer]: ...

def delete_base_path_mapping(
    name: str,
    /,
    *,
    DomainName: str,
    BasePath: str,
    DomainNameId: str = ...,
    result: type[_DeleteBasePathMapping] = ...,
    select: Callable[[Any], _DeleteBasePathMapping] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBasePathMapping]: ...

def delete_client_certificate(
    name: str,
    /,
    *,
    ClientCertificateId: str,
    result: type[_DeleteClientCertificate] = ...,
    select: Callable[[Any], _DeleteClientCertificate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteClientCertificate]: ...

def delete_deployment(
    name: str,
    /,
    *,
    RestApiId: str,
    DeploymentId: str,
    result: type[_DeleteDeployment] = ...,
    select: Callable[[Any], _DeleteDeployment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDeployment]: ...

def delete_documentation_part(
    name: str,
    /,
    *,
    RestApiId: str,
    DocumentationPartId: str,
    result: type[_DeleteDocumentationPart] = ...,
    select: Callable[[Any], _DeleteDocumentationPart] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDocumentationPart]: ...

def delete_documentation_version(
    name: str,
    /,
    *,
    RestApiId: str,
    DocumentationVersion: str,
    result: type[_DeleteDocumentationVersion] = ...,
    select: Callable[[Any], _DeleteDocumentationVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDocumentationVersion]: ...

def delete_domain_name(
    name: str,
    /,
    *,
    DomainName: str,
    DomainNameId: str = ...,
    result: type[_DeleteDomainName] = ...,
    select: Callable[[Any], _DeleteDomainName] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDomainName]: ...

def delete_domain_name_access_association(
    name: str,
    /,
    *,
    DomainNameAccessAssociationArn: str,
    result: type[_DeleteDomainNameAccessAssociation] = ...,
    select: Callable[[Any], _DeleteDomainNameAccessAssociation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDomainNameAccessAssociation]: ...

def delete_gateway_response(
    name: str,
    /,
    *,
    RestApiId: str,
    ResponseType: GatewayResponseType | str,
    result: type[_DeleteGatewayResponse] = ...,
    select: Callable[[Any], _DeleteGatewayResponse] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteGatewayResponse]: ...

def delete_integration(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    result: type[_DeleteIntegration] = ...,
    select: Callable[[Any], _DeleteIntegration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteIntegration]: ...

def delete_integration_response(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    StatusCode: str,
    result: type[_DeleteIntegrationResponse] = ...,
    select: Callable[[Any], _DeleteIntegrationResponse] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteIntegrationResponse]: ...

def delete_method(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    result: type[_DeleteMethod] = ...,
    select: Callable[[Any], _DeleteMethod] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteMethod]: ...

def delete_method_response(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    StatusCode: str,
    result: type[_DeleteMethodResponse] = ...,
    select: Callable[[Any], _DeleteMethodResponse] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteMethodResponse]: ...

def delete_model(
    name: str,
    /,
    *,
    RestApiId: str,
    ModelName: str,
    result: type[_DeleteModel] = ...,
    select: Callable[[Any], _DeleteModel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteModel]: ...

def delete_request_validator(
    name: str,
    /,
    *,
    RestApiId: str,
    RequestValidatorId: str,
    result: type[_DeleteRequestValidator] = ...,
    select: Callable[[Any], _DeleteRequestValidator] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteRequestValidator]: ...

def delete_resource(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    result: type[_DeleteResource] = ...,
    select: Callable[[Any], _DeleteResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteResource]: ...

def delete_rest_api(
    name: str,
    /,
    *,
    RestApiId: str,
    result: type[_DeleteRestApi] = ...,
    select: Callable[[Any], _DeleteRestApi] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteRestApi]: ...

def delete_stage(
    name: str,
    /,
    *,
    RestApiId: str,
    StageName: str,
    result: type[_DeleteStage] = ...,
    select: Callable[[Any], _DeleteStage] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteStage]: ...

def delete_usage_plan(
    name: str,
    /,
    *,
    UsagePlanId: str,
    result: type[_DeleteUsagePlan] = ...,
    select: Callable[[Any], _DeleteUsagePlan] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteUsagePlan]: ...

def delete_usage_plan_key(
    name: str,
    /,
    *,
    UsagePlanId: str,
    KeyId: str,
    result: type[_DeleteUsagePlanKey] = ...,
    select: Callable[[Any], _DeleteUsagePlanKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteUsagePlanKey]: ...

def delete_vpc_link(
    name: str,
    /,
    *,
    VpcLinkId: str,
    result: type[_DeleteVpcLink] = ...,
    select: Callable[[Any], _DeleteVpcLink] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteVpcLink]: ...

def flush_stage_authorizers_cache(
    name: str,
    /,
    *,
    RestApiId: str,
    StageName: str,
    result: type[_FlushStageAuthorizersCache] = ...,
    select: Callable[[Any], _FlushStageAuthorizersCache] = ...,
    **options: Unpack[CallOptions],
) -> Task[_FlushStageAuthorizersCache]: ...

def flush_stage_cache(
    name: str,
    /,
    *,
    RestApiId: str,
    StageName: str,
    result: type[_FlushStageCache] = ...,
    select: Callable[[Any], _FlushStageCache] = ...,
    **options: Unpack[CallOptions],
) -> Task[_FlushStageCache]: ...

def generate_client_certificate(
    name: str,
    /,
    *,
    Description: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_GenerateClientCertificate] = ...,
    select: Callable[[ClientCertificate], _GenerateClientCertificate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GenerateClientCertificate]: ...

def get_account(
    name: str,
    /,
    *,
    result: type[_GetAccount] = ...,
    select: Callable[[Account], _GetAccount] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetAccount]: ...

def get_api_key(
    name: str,
    /,
    *,
    ApiKey: str,
    IncludeValue: bool = ...,
    result: type[_GetApiKey] = ...,
    select: Callable[[ApiKey], _GetApiKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetApiKey]: ...

def get_api_keys(
    name: str,
    /,
    *,
    Position: str = ...,
    Limit: int = ...,
    NameQuery: str = ...,
    CustomerId: str = ...,
    IncludeValues: bool = ...,
    result: type[_GetApiKeys] = ...,
    select: Callable[[ApiKeys], _GetApiKeys] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetApiKeys]: ...

def get_authorizer(
    name: str,
    /,
    *,
    RestApiId: str,
    AuthorizerId: str,
    result: type[_GetAuthorizer] = ...,
    select: Callable[[Authorizer], _GetAuthorizer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetAuthorizer]: ...

def get_authorizers(
    name: str,
    /,
    *,
    RestApiId: str,
    Position: str = ...,
    Limit: int = ...,
    result: type[_GetAuthorizers] = ...,
    select: Callable[[Authorizers], _GetAuthorizers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetAuthorizers]: ...

def get_base_path_mapping(
    name: str,
    /,
    *,
    DomainName: str,
    BasePath: str,
    DomainNameId: str = ...,
    result: type[_GetBasePathMapping] = ...,
    select: Callable[[BasePathMapping], _GetBasePathMapping] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBasePathMapping]: ...

def get_base_path_mappings(
    name: str,
    /,
    *,
    DomainName: str,
    DomainNameId: str = ...,
    Position: str = ...,
    Limit: int = ...,
    result: type[_GetBasePathMappings] = ...,
    select: Callable[[BasePathMappings], _GetBasePathMappings] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBasePathMappings]: ...

def get_client_certificate(
    name: str,
    /,
    *,
    ClientCertificateId: str,
    result: type[_GetClientCertificate] = ...,
    select: Callable[[ClientCertificate], _GetClientCertificate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetClientCertificate]: ...

def get_client_certificates(
    name: str,
    /,
    *,
    Position: str = ...,
    Limit: int = ...,
    result: type[_GetClientCertificates] = ...,
    select: Callable[[ClientCertificates], _GetClientCertificates] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetClientCertificates]: ...

def get_deployment(
    name: str,
    /,
    *,
    RestApiId: str,
    DeploymentId: str,
    Embed: Sequence[str] = ...,
    result: type[_GetDeployment] = ...,
    select: Callable[[Deployment], _GetDeployment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDeployment]: ...

def get_deployments(
    name: str,
    /,
    *,
    RestApiId: str,
    Position: str = ...,
    Limit: int = ...,
    result: type[_GetDeployments] = ...,
    select: Callable[[Deployments], _GetDeployments] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDeployments]: ...

def get_documentation_part(
    name: str,
    /,
    *,
    RestApiId: str,
    DocumentationPartId: str,
    result: type[_GetDocumentationPart] = ...,
    select: Callable[[DocumentationPart], _GetDocumentationPart] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDocumentationPart]: ...

def get_documentation_parts(
    name: str,
    /,
    *,
    RestApiId: str,
    Type: DocumentationPartType | str = ...,
    NameQuery: str = ...,
    Path: str = ...,
    Position: str = ...,
    Limit: int = ...,
    LocationStatus: LocationStatusType | str = ...,
    result: type[_GetDocumentationParts] = ...,
    select: Callable[[DocumentationParts], _GetDocumentationParts] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDocumentationParts]: ...

def get_documentation_version(
    name: str,
    /,
    *,
    RestApiId: str,
    DocumentationVersion: str,
    result: type[_GetDocumentationVersion] = ...,
    select: Callable[[DocumentationVersion], _GetDocumentationVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDocumentationVersion]: ...

def get_documentation_versions(
    name: str,
    /,
    *,
    RestApiId: str,
    Position: str = ...,
    Limit: int = ...,
    result: type[_GetDocumentationVersions] = ...,
    select: Callable[[DocumentationVersions], _GetDocumentationVersions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDocumentationVersions]: ...

def get_domain_name(
    name: str,
    /,
    *,
    DomainName: str,
    DomainNameId: str = ...,
    result: type[_GetDomainName] = ...,
    select: Callable[[DomainName], _GetDomainName] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDomainName]: ...

def get_domain_name_access_associations(
    name: str,
    /,
    *,
    Position: str = ...,
    Limit: int = ...,
    ResourceOwner: ResourceOwner | str = ...,
    result: type[_GetDomainNameAccessAssociations] = ...,
    select: Callable[[DomainNameAccessAssociations], _GetDomainNameAccessAssociations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDomainNameAccessAssociations]: ...

def get_domain_names(
    name: str,
    /,
    *,
    Position: str = ...,
    Limit: int = ...,
    ResourceOwner: ResourceOwner | str = ...,
    result: type[_GetDomainNames] = ...,
    select: Callable[[DomainNames], _GetDomainNames] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDomainNames]: ...

def get_export(
    name: str,
    /,
    *,
    RestApiId: str,
    StageName: str,
    ExportType: str,
    Parameters: Mapping[str, str] = ...,
    Accepts: str = ...,
    result: type[_GetExport] = ...,
    select: Callable[[ExportResponse], _GetExport] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetExport]: ...

def get_gateway_response(
    name: str,
    /,
    *,
    RestApiId: str,
    ResponseType: GatewayResponseType | str,
    result: type[_GetGatewayResponse] = ...,
    select: Callable[[GatewayResponse], _GetGatewayResponse] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetGatewayResponse]: ...

def get_gateway_responses(
    name: str,
    /,
    *,
    RestApiId: str,
    Position: str = ...,
    Limit: int = ...,
    result: type[_GetGatewayResponses] = ...,
    select: Callable[[GatewayResponses], _GetGatewayResponses] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetGatewayResponses]: ...

def get_integration(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    result: type[_GetIntegration] = ...,
    select: Callable[[Integration], _GetIntegration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetIntegration]: ...

def get_integration_response(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    StatusCode: str,
    result: type[_GetIntegrationResponse] = ...,
    select: Callable[[IntegrationResponse], _GetIntegrationResponse] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetIntegrationResponse]: ...

def get_method(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    result: type[_GetMethod] = ...,
    select: Callable[[Method], _GetMethod] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMethod]: ...

def get_method_response(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    StatusCode: str,
    result: type[_GetMethodResponse] = ...,
    select: Callable[[MethodResponse], _GetMethodResponse] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMethodResponse]: ...

def get_model(
    name: str,
    /,
    *,
    RestApiId: str,
    ModelName: str,
    Flatten: bool = ...,
    result: type[_GetModel] = ...,
    select: Callable[[Model], _GetModel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetModel]: ...

def get_model_template(
    name: str,
    /,
    *,
    RestApiId: str,
    ModelName: str,
    result: type[_GetModelTemplate] = ...,
    select: Callable[[Template], _GetModelTemplate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetModelTemplate]: ...

def get_models(
    name: str,
    /,
    *,
    RestApiId: str,
    Position: str = ...,
    Limit: int = ...,
    result: type[_GetModels] = ...,
    select: Callable[[Models], _GetModels] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetModels]: ...

def get_request_validator(
    name: str,
    /,
    *,
    RestApiId: str,
    RequestValidatorId: str,
    result: type[_GetRequestValidator] = ...,
    select: Callable[[RequestValidator], _GetRequestValidator] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetRequestValidator]: ...

def get_request_validators(
    name: str,
    /,
    *,
    RestApiId: str,
    Position: str = ...,
    Limit: int = ...,
    result: type[_GetRequestValidators] = ...,
    select: Callable[[RequestValidators], _GetRequestValidators] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetRequestValidators]: ...

def get_resource(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    Embed: Sequence[str] = ...,
    result: type[_GetResource] = ...,
    select: Callable[[Resource], _GetResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetResource]: ...

def get_resources(
    name: str,
    /,
    *,
    RestApiId: str,
    Position: str = ...,
    Limit: int = ...,
    Embed: Sequence[str] = ...,
    result: type[_GetResources] = ...,
    select: Callable[[Resources], _GetResources] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetResources]: ...

def get_rest_api(
    name: str,
    /,
    *,
    RestApiId: str,
    result: type[_GetRestApi] = ...,
    select: Callable[[RestApi], _GetRestApi] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetRestApi]: ...

def get_rest_apis(
    name: str,
    /,
    *,
    Position: str = ...,
    Limit: int = ...,
    result: type[_GetRestApis] = ...,
    select: Callable[[RestApis], _GetRestApis] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetRestApis]: ...

def get_sdk(
    name: str,
    /,
    *,
    RestApiId: str,
    StageName: str,
    SdkType: str,
    Parameters: Mapping[str, str] = ...,
    result: type[_GetSdk] = ...,
    select: Callable[[SdkResponse], _GetSdk] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSdk]: ...

def get_sdk_type(
    name: str,
    /,
    *,
    Id: str,
    result: type[_GetSdkType] = ...,
    select: Callable[[SdkType], _GetSdkType] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSdkType]: ...

def get_sdk_types(
    name: str,
    /,
    *,
    Position: str = ...,
    Limit: int = ...,
    result: type[_GetSdkTypes] = ...,
    select: Callable[[SdkTypes], _GetSdkTypes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSdkTypes]: ...

def get_stage(
    name: str,
    /,
    *,
    RestApiId: str,
    StageName: str,
    result: type[_GetStage] = ...,
    select: Callable[[Stage], _GetStage] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetStage]: ...

def get_stages(
    name: str,
    /,
    *,
    RestApiId: str,
    DeploymentId: str = ...,
    result: type[_GetStages] = ...,
    select: Callable[[Stages], _GetStages] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetStages]: ...

def get_tags(
    name: str,
    /,
    *,
    ResourceArn: str,
    Position: str = ...,
    Limit: int = ...,
    result: type[_GetTags] = ...,
    select: Callable[[Tags], _GetTags] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTags]: ...

def get_usage(
    name: str,
    /,
    *,
    UsagePlanId: str,
    StartDate: str,
    EndDate: str,
    KeyId: str = ...,
    Position: str = ...,
    Limit: int = ...,
    result: type[_GetUsage] = ...,
    select: Callable[[Usage], _GetUsage] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetUsage]: ...

def get_usage_plan(
    name: str,
    /,
    *,
    UsagePlanId: str,
    result: type[_GetUsagePlan] = ...,
    select: Callable[[UsagePlan], _GetUsagePlan] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetUsagePlan]: ...

def get_usage_plan_key(
    name: str,
    /,
    *,
    UsagePlanId: str,
    KeyId: str,
    result: type[_GetUsagePlanKey] = ...,
    select: Callable[[UsagePlanKey], _GetUsagePlanKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetUsagePlanKey]: ...

def get_usage_plan_keys(
    name: str,
    /,
    *,
    UsagePlanId: str,
    Position: str = ...,
    Limit: int = ...,
    NameQuery: str = ...,
    result: type[_GetUsagePlanKeys] = ...,
    select: Callable[[UsagePlanKeys], _GetUsagePlanKeys] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetUsagePlanKeys]: ...

def get_usage_plans(
    name: str,
    /,
    *,
    Position: str = ...,
    KeyId: str = ...,
    Limit: int = ...,
    result: type[_GetUsagePlans] = ...,
    select: Callable[[UsagePlans], _GetUsagePlans] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetUsagePlans]: ...

def get_vpc_link(
    name: str,
    /,
    *,
    VpcLinkId: str,
    result: type[_GetVpcLink] = ...,
    select: Callable[[VpcLink], _GetVpcLink] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetVpcLink]: ...

def get_vpc_links(
    name: str,
    /,
    *,
    Position: str = ...,
    Limit: int = ...,
    result: type[_GetVpcLinks] = ...,
    select: Callable[[VpcLinks], _GetVpcLinks] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetVpcLinks]: ...

def import_api_keys(
    name: str,
    /,
    *,
    Body: object,
    Format: ApiKeysFormat | str,
    FailOnWarnings: bool = ...,
    result: type[_ImportApiKeys] = ...,
    select: Callable[[ApiKeyIds], _ImportApiKeys] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ImportApiKeys]: ...

def import_documentation_parts(
    name: str,
    /,
    *,
    RestApiId: str,
    Body: object,
    Mode: PutMode | str = ...,
    FailOnWarnings: bool = ...,
    result: type[_ImportDocumentationParts] = ...,
    select: Callable[[DocumentationPartIds], _ImportDocumentationParts] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ImportDocumentationParts]: ...

def import_rest_api(
    name: str,
    /,
    *,
    Body: object,
    FailOnWarnings: bool = ...,
    Parameters: Mapping[str, str] = ...,
    result: type[_ImportRestApi] = ...,
    select: Callable[[RestApi], _ImportRestApi] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ImportRestApi]: ...

@overload
def invoke(
    name: str,
    /,
    *,
    ApiEndpoint: str,
    Method: Method_ | str,
    Headers: Mapping[str, Sequence[str]] = ...,
    Stage: str = ...,
    Path: str = ...,
    QueryParameters: Mapping[str, Sequence[str]] = ...,
    RequestBody: Any = ...,
    AllowNullValues: bool = ...,
    AuthType: AuthType | str = ...,
    result: type[_Invoke] = ...,
    select: Callable[[invoke_], _Invoke] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_Invoke]: ...

@overload
def invoke(
    name: str,
    /,
    *,
    ApiEndpoint: str,
    Method: Method_ | str,
    Headers: Mapping[str, Sequence[str]] = ...,
    Stage: str = ...,
    Path: str = ...,
    QueryParameters: Mapping[str, Sequence[str]] = ...,
    RequestBody: Any = ...,
    AllowNullValues: bool = ...,
    AuthType: AuthType | str = ...,
    wait_for_task_token: Literal[True],
    result: type[_InvokeAnswered] = ...,
    select: Callable[[Any], _InvokeAnswered] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_InvokeAnswered]: ...

def put_gateway_response(
    name: str,
    /,
    *,
    RestApiId: str,
    ResponseType: GatewayResponseType | str,
    StatusCode: str = ...,
    ResponseParameters: Mapping[str, str] = ...,
    ResponseTemplates: Mapping[str, str] = ...,
    result: type[_PutGatewayResponse] = ...,
    select: Callable[[GatewayResponse], _PutGatewayResponse] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutGatewayResponse]: ...

def put_integration(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    Type: IntegrationType | str,
    IntegrationHttpMethod: str = ...,
    Uri: str = ...,
    ConnectionType: ConnectionType | str = ...,
    ConnectionId: str = ...,
    Credentials: str = ...,
    RequestParameters: Mapping[str, str] = ...,
    RequestTemplates: Mapping[str, str] = ...,
    PassthroughBehavior: str = ...,
    CacheNamespace: str = ...,
    CacheKeyParameters: Sequence[str] = ...,
    ContentHandling: ContentHandlingStrategy | str = ...,
    TimeoutInMillis: int = ...,
    TlsConfig: TlsConfigDict | TlsConfig = ...,
    ResponseTransferMode: ResponseTransferMode | str = ...,
    IntegrationTarget: str = ...,
    result: type[_PutIntegration] = ...,
    select: Callable[[Integration], _PutIntegration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutIntegration]: ...

def put_integration_response(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    StatusCode: str,
    SelectionPattern: str = ...,
    ResponseParameters: Mapping[str, str] = ...,
    ResponseTemplates: Mapping[str, str] = ...,
    ContentHandling: ContentHandlingStrategy | str = ...,
    result: type[_PutIntegrationResponse] = ...,
    select: Callable[[IntegrationResponse], _PutIntegrationResponse] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutIntegrationResponse]: ...

def put_method(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    AuthorizationType: str,
    AuthorizerId: str = ...,
    ApiKeyRequired: bool = ...,
    OperationName: str = ...,
    RequestParameters: Mapping[str, bool] = ...,
    RequestModels: Mapping[str, str] = ...,
    RequestValidatorId: str = ...,
    AuthorizationScopes: Sequence[str] = ...,
    result: type[_PutMethod] = ...,
    select: Callable[[Method], _PutMethod] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutMethod]: ...

def put_method_response(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    StatusCode: str,
    ResponseParameters: Mapping[str, bool] = ...,
    ResponseModels: Mapping[str, str] = ...,
    result: type[_PutMethodResponse] = ...,
    select: Callable[[MethodResponse], _PutMethodResponse] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutMethodResponse]: ...

def put_rest_api(
    name: str,
    /,
    *,
    RestApiId: str,
    Body: object,
    Mode: PutMode | str = ...,
    FailOnWarnings: bool = ...,
    Parameters: Mapping[str, str] = ...,
    result: type[_PutRestApi] = ...,
    select: Callable[[RestApi], _PutRestApi] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutRestApi]: ...

def reject_domain_name_access_association(
    name: str,
    /,
    *,
    DomainNameAccessAssociationArn: str,
    DomainNameArn: str,
    result: type[_RejectDomainNameAccessAssociation] = ...,
    select: Callable[[Any], _RejectDomainNameAccessAssociation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RejectDomainNameAccessAssociation]: ...

def tag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    Tags: Mapping[str, str],
    result: type[_TagResource] = ...,
    select: Callable[[Any], _TagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagResource]: ...

def test_invoke_authorizer(
    name: str,
    /,
    *,
    RestApiId: str,
    AuthorizerId: str,
    Headers: Mapping[str, str] = ...,
    MultiValueHeaders: Mapping[str, Sequence[str]] = ...,
    PathWithQueryString: str = ...,
    Body: str = ...,
    StageVariables: Mapping[str, str] = ...,
    AdditionalContext: Mapping[str, str] = ...,
    result: type[_TestInvokeAuthorizer] = ...,
    select: Callable[[TestInvokeAuthorizerResponse], _TestInvokeAuthorizer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TestInvokeAuthorizer]: ...

def test_invoke_method(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    PathWithQueryString: str = ...,
    Body: str = ...,
    Headers: Mapping[str, str] = ...,
    MultiValueHeaders: Mapping[str, Sequence[str]] = ...,
    ClientCertificateId: str = ...,
    StageVariables: Mapping[str, str] = ...,
    result: type[_TestInvokeMethod] = ...,
    select: Callable[[TestInvokeMethodResponse], _TestInvokeMethod] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TestInvokeMethod]: ...

def untag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    TagKeys: Sequence[str],
    result: type[_UntagResource] = ...,
    select: Callable[[Any], _UntagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UntagResource]: ...

def update_account(
    name: str,
    /,
    *,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateAccount] = ...,
    select: Callable[[Account], _UpdateAccount] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateAccount]: ...

def update_api_key(
    name: str,
    /,
    *,
    ApiKey: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateApiKey] = ...,
    select: Callable[[ApiKey], _UpdateApiKey] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateApiKey]: ...

def update_authorizer(
    name: str,
    /,
    *,
    RestApiId: str,
    AuthorizerId: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateAuthorizer] = ...,
    select: Callable[[Authorizer], _UpdateAuthorizer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateAuthorizer]: ...

def update_base_path_mapping(
    name: str,
    /,
    *,
    DomainName: str,
    BasePath: str,
    DomainNameId: str = ...,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateBasePathMapping] = ...,
    select: Callable[[BasePathMapping], _UpdateBasePathMapping] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateBasePathMapping]: ...

def update_client_certificate(
    name: str,
    /,
    *,
    ClientCertificateId: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateClientCertificate] = ...,
    select: Callable[[ClientCertificate], _UpdateClientCertificate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateClientCertificate]: ...

def update_deployment(
    name: str,
    /,
    *,
    RestApiId: str,
    DeploymentId: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateDeployment] = ...,
    select: Callable[[Deployment], _UpdateDeployment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDeployment]: ...

def update_documentation_part(
    name: str,
    /,
    *,
    RestApiId: str,
    DocumentationPartId: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateDocumentationPart] = ...,
    select: Callable[[DocumentationPart], _UpdateDocumentationPart] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDocumentationPart]: ...

def update_documentation_version(
    name: str,
    /,
    *,
    RestApiId: str,
    DocumentationVersion: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateDocumentationVersion] = ...,
    select: Callable[[DocumentationVersion], _UpdateDocumentationVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDocumentationVersion]: ...

def update_domain_name(
    name: str,
    /,
    *,
    DomainName: str,
    DomainNameId: str = ...,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateDomainName] = ...,
    select: Callable[[DomainName], _UpdateDomainName] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDomainName]: ...

def update_gateway_response(
    name: str,
    /,
    *,
    RestApiId: str,
    ResponseType: GatewayResponseType | str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateGatewayResponse] = ...,
    select: Callable[[GatewayResponse], _UpdateGatewayResponse] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateGatewayResponse]: ...

def update_integration(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateIntegration] = ...,
    select: Callable[[Integration], _UpdateIntegration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateIntegration]: ...

def update_integration_response(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    StatusCode: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateIntegrationResponse] = ...,
    select: Callable[[IntegrationResponse], _UpdateIntegrationResponse] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateIntegrationResponse]: ...

def update_method(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateMethod] = ...,
    select: Callable[[Method], _UpdateMethod] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateMethod]: ...

def update_method_response(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    HttpMethod: str,
    StatusCode: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateMethodResponse] = ...,
    select: Callable[[MethodResponse], _UpdateMethodResponse] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateMethodResponse]: ...

def update_model(
    name: str,
    /,
    *,
    RestApiId: str,
    ModelName: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateModel] = ...,
    select: Callable[[Model], _UpdateModel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateModel]: ...

def update_request_validator(
    name: str,
    /,
    *,
    RestApiId: str,
    RequestValidatorId: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateRequestValidator] = ...,
    select: Callable[[RequestValidator], _UpdateRequestValidator] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateRequestValidator]: ...

def update_resource(
    name: str,
    /,
    *,
    RestApiId: str,
    ResourceId: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateResource] = ...,
    select: Callable[[Resource], _UpdateResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateResource]: ...

def update_rest_api(
    name: str,
    /,
    *,
    RestApiId: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateRestApi] = ...,
    select: Callable[[RestApi], _UpdateRestApi] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateRestApi]: ...

def update_stage(
    name: str,
    /,
    *,
    RestApiId: str,
    StageName: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateStage] = ...,
    select: Callable[[Stage], _UpdateStage] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateStage]: ...

def update_usage(
    name: str,
    /,
    *,
    UsagePlanId: str,
    KeyId: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateUsage] = ...,
    select: Callable[[Usage], _UpdateUsage] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateUsage]: ...

def update_usage_plan(
    name: str,
    /,
    *,
    UsagePlanId: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateUsagePlan] = ...,
    select: Callable[[UsagePlan], _UpdateUsagePlan] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateUsagePlan]: ...

def update_vpc_link(
    name: str,
    /,
    *,
    VpcLinkId: str,
    PatchOperations: Sequence[PatchOperationDict] = ...,
    result: type[_UpdateVpcLink] = ...,
    select: Callable[[VpcLink], _UpdateVpcLink] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateVpcLink]: ...
