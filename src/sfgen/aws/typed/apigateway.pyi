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
    BadRequestException: ErrorName; ConflictException: ErrorName; LimitExceededException: ErrorName
    NotFoundException: ErrorName; ServiceUnavailableException: ErrorName; TooManyRequestsException: ErrorName
    UnauthorizedException: ErrorName
errors: _Errors

class ApiStageDict(TypedDict, total=False):
    ApiId: str; Stage: str; Throttle: Mapping[str, ThrottleSettingsDict | ThrottleSettings]
class CanarySettingsDict(TypedDict, total=False):
    PercentTraffic: float; DeploymentId: str; StageVariableOverrides: Mapping[str, str]; UseStageCache: bool
class CreateApiKeyRequestDict(TypedDict, total=False):
    Name: str; Description: str; Enabled: bool; GenerateDistinctId: bool; Value: str
    StageKeys: Sequence[StageKeyDict]; CustomerId: str; Tags: Mapping[str, str]
class CreateAuthorizerRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; Name: Required[str]; Type: Required[AuthorizerType | str]; ProviderARNs: Sequence[str]
    AuthType: str; AuthorizerUri: str; AuthorizerCredentials: str; IdentitySource: str
    IdentityValidationExpression: str; AuthorizerResultTtlInSeconds: int; JwtConfiguration: JwtConfigurationInputDict
class CreateBasePathMappingRequestDict(TypedDict, total=False):
    DomainName: Required[str]; DomainNameId: str; BasePath: str; RestApiId: Required[str]; Stage: str
class CreateDeploymentRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; StageName: str; StageDescription: str; Description: str; CacheClusterEnabled: bool
    CacheClusterSize: _CacheClusterSize | str; Variables: Mapping[str, str]
    CanarySettings: DeploymentCanarySettingsDict; TracingEnabled: bool
class CreateDocumentationPartRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; Location: Required[DocumentationPartLocationDict | DocumentationPartLocation]
    Properties: Required[str]
class CreateDocumentationVersionRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; DocumentationVersion: Required[str]; StageName: str; Description: str
class CreateDomainNameAccessAssociationRequestDict(TypedDict, total=False):
    DomainNameArn: Required[str]; AccessAssociationSourceType: Required[_AccessAssociationSourceType | str]
    AccessAssociationSource: Required[str]; Tags: Mapping[str, str]
class CreateDomainNameRequestDict(TypedDict, total=False):
    DomainName: Required[str]; CertificateName: str; CertificateBody: str; CertificatePrivateKey: str
    CertificateChain: str; CertificateArn: str; RegionalCertificateName: str; RegionalCertificateArn: str
    EndpointConfiguration: EndpointConfigurationDict | _EndpointConfiguration; Tags: Mapping[str, str]
    SecurityPolicy: _SecurityPolicy | str; EndpointAccessMode: _EndpointAccessMode | str
    MutualTlsAuthentication: MutualTlsAuthenticationInputDict; OwnershipVerificationCertificateArn: str; Policy: str
    RoutingMode: _RoutingMode | str
class CreateModelRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; Name: Required[str]; Description: str; Schema: str; ContentType: Required[str]
class CreateRequestValidatorRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; Name: str; ValidateRequestBody: bool; ValidateRequestParameters: bool
class CreateResourceRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ParentId: Required[str]; PathPart: Required[str]
class CreateRestApiRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; Version: str; CloneFrom: str; BinaryMediaTypes: Sequence[str]
    MinimumCompressionSize: int; ApiKeySource: ApiKeySourceType | str
    EndpointConfiguration: EndpointConfigurationDict | _EndpointConfiguration; Policy: str; Tags: Mapping[str, str]
    DisableExecuteApiEndpoint: bool; SecurityPolicy: _SecurityPolicy | str
    EndpointAccessMode: _EndpointAccessMode | str
class CreateStageRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; StageName: Required[str]; DeploymentId: Required[str]; Description: str
    CacheClusterEnabled: bool; CacheClusterSize: _CacheClusterSize | str; Variables: Mapping[str, str]
    DocumentationVersion: str; CanarySettings: CanarySettingsDict | _CanarySettings; TracingEnabled: bool
    Tags: Mapping[str, str]
class CreateUsagePlanKeyRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]; KeyId: Required[str]; KeyType: Required[str]
class CreateUsagePlanRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; ApiStages: Sequence[ApiStageDict | ApiStage]
    Throttle: ThrottleSettingsDict | ThrottleSettings; Quota: QuotaSettingsDict | QuotaSettings
    Tags: Mapping[str, str]
class CreateVpcLinkRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; TargetArns: Required[Sequence[str]]; Tags: Mapping[str, str]
class DeleteApiKeyRequestDict(TypedDict, total=False):
    ApiKey: Required[str]
class DeleteAuthorizerRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; AuthorizerId: Required[str]
class DeleteBasePathMappingRequestDict(TypedDict, total=False):
    DomainName: Required[str]; DomainNameId: str; BasePath: Required[str]
class DeleteClientCertificateRequestDict(TypedDict, total=False):
    ClientCertificateId: Required[str]
class DeleteDeploymentRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; DeploymentId: Required[str]
class DeleteDocumentationPartRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; DocumentationPartId: Required[str]
class DeleteDocumentationVersionRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; DocumentationVersion: Required[str]
class DeleteDomainNameAccessAssociationRequestDict(TypedDict, total=False):
    DomainNameAccessAssociationArn: Required[str]
class DeleteDomainNameRequestDict(TypedDict, total=False):
    DomainName: Required[str]; DomainNameId: str
class DeleteGatewayResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResponseType: Required[GatewayResponseType | str]
class DeleteIntegrationRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]
class DeleteIntegrationResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
class DeleteMethodRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]
class DeleteMethodResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
class DeleteModelRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ModelName: Required[str]
class DeleteRequestValidatorRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; RequestValidatorId: Required[str]
class DeleteResourceRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]
class DeleteRestApiRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
class DeleteStageRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; StageName: Required[str]
class DeleteUsagePlanKeyRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]; KeyId: Required[str]
class DeleteUsagePlanRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]
class DeleteVpcLinkRequestDict(TypedDict, total=False):
    VpcLinkId: Required[str]
class DeploymentCanarySettingsDict(TypedDict, total=False):
    PercentTraffic: float; StageVariableOverrides: Mapping[str, str]; UseStageCache: bool
class DocumentationPartLocationDict(TypedDict, total=False):
    Type: Required[DocumentationPartType | str]; Path: str; Method: str; StatusCode: str; Name: str
class EndpointConfigurationDict(TypedDict, total=False):
    Types: Sequence[EndpointType | str]; IpAddressType: _IpAddressType | str; VpcEndpointIds: Sequence[str]
class FlushStageAuthorizersCacheRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; StageName: Required[str]
class FlushStageCacheRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; StageName: Required[str]
class GenerateClientCertificateRequestDict(TypedDict, total=False):
    Description: str; Tags: Mapping[str, str]
class GetAccountRequestDict(TypedDict, total=False):
    ...
class GetApiKeyRequestDict(TypedDict, total=False):
    ApiKey: Required[str]; IncludeValue: bool
class GetApiKeysRequestDict(TypedDict, total=False):
    Position: str; Limit: int; NameQuery: str; CustomerId: str; IncludeValues: bool
class GetAuthorizerRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; AuthorizerId: Required[str]
class GetAuthorizersRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; Position: str; Limit: int
class GetBasePathMappingRequestDict(TypedDict, total=False):
    DomainName: Required[str]; DomainNameId: str; BasePath: Required[str]
class GetBasePathMappingsRequestDict(TypedDict, total=False):
    DomainName: Required[str]; DomainNameId: str; Position: str; Limit: int
class GetClientCertificateRequestDict(TypedDict, total=False):
    ClientCertificateId: Required[str]
class GetClientCertificatesRequestDict(TypedDict, total=False):
    Position: str; Limit: int
class GetDeploymentRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; DeploymentId: Required[str]; Embed: Sequence[str]
class GetDeploymentsRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; Position: str; Limit: int
class GetDocumentationPartRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; DocumentationPartId: Required[str]
class GetDocumentationPartsRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; Type: DocumentationPartType | str; NameQuery: str; Path: str; Position: str; Limit: int
    LocationStatus: LocationStatusType | str
class GetDocumentationVersionRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; DocumentationVersion: Required[str]
class GetDocumentationVersionsRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; Position: str; Limit: int
class GetDomainNameAccessAssociationsRequestDict(TypedDict, total=False):
    Position: str; Limit: int; ResourceOwner: _ResourceOwner | str
class GetDomainNameRequestDict(TypedDict, total=False):
    DomainName: Required[str]; DomainNameId: str
class GetDomainNamesRequestDict(TypedDict, total=False):
    Position: str; Limit: int; ResourceOwner: _ResourceOwner | str
class GetExportRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; StageName: Required[str]; ExportType: Required[str]; Parameters: Mapping[str, str]
    Accepts: str
class GetGatewayResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResponseType: Required[GatewayResponseType | str]
class GetGatewayResponsesRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; Position: str; Limit: int
class GetIntegrationRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]
class GetIntegrationResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
class GetMethodRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]
class GetMethodResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
class GetModelRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ModelName: Required[str]; Flatten: bool
class GetModelTemplateRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ModelName: Required[str]
class GetModelsRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; Position: str; Limit: int
class GetRequestValidatorRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; RequestValidatorId: Required[str]
class GetRequestValidatorsRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; Position: str; Limit: int
class GetResourceRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; Embed: Sequence[str]
class GetResourcesRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; Position: str; Limit: int; Embed: Sequence[str]
class GetRestApiRequestDict(TypedDict, total=False):
    RestApiId: Required[str]
class GetRestApisRequestDict(TypedDict, total=False):
    Position: str; Limit: int
class GetSdkRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; StageName: Required[str]; SdkType: Required[str]; Parameters: Mapping[str, str]
class GetSdkTypeRequestDict(TypedDict, total=False):
    Id: Required[str]
class GetSdkTypesRequestDict(TypedDict, total=False):
    Position: str; Limit: int
class GetStageRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; StageName: Required[str]
class GetStagesRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; DeploymentId: str
class GetTagsRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Position: str; Limit: int
class GetUsagePlanKeyRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]; KeyId: Required[str]
class GetUsagePlanKeysRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]; Position: str; Limit: int; NameQuery: str
class GetUsagePlanRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]
class GetUsagePlansRequestDict(TypedDict, total=False):
    Position: str; KeyId: str; Limit: int
class GetUsageRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]; KeyId: str; StartDate: Required[str]; EndDate: Required[str]; Position: str
    Limit: int
class GetVpcLinkRequestDict(TypedDict, total=False):
    VpcLinkId: Required[str]
class GetVpcLinksRequestDict(TypedDict, total=False):
    Position: str; Limit: int
class ImportApiKeysRequestDict(TypedDict, total=False):
    Body: Required[object]; Format: Required[ApiKeysFormat | str]; FailOnWarnings: bool
class ImportDocumentationPartsRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; Mode: PutMode | str; FailOnWarnings: bool; Body: Required[object]
class ImportRestApiRequestDict(TypedDict, total=False):
    FailOnWarnings: bool; Parameters: Mapping[str, str]; Body: Required[object]
class JwtAdditionalClaimDict(TypedDict, total=False):
    ClaimName: Required[str]; Format: Required[JwtClaimFormat | str]; Required: bool; ExpectedValues: Sequence[str]
class JwtConfigurationInputDict(TypedDict, total=False):
    Issuers: Required[Sequence[JwtIssuerInputDict]]; DefaultAlgorithms: Required[Sequence[JwtSigningAlgorithm | str]]
class JwtIssuerInputDict(TypedDict, total=False):
    Issuer: Required[str]; Audiences: Required[Sequence[str]]
    AdditionalClaims: Sequence[JwtAdditionalClaimDict | JwtAdditionalClaim]
class MutualTlsAuthenticationInputDict(TypedDict, total=False):
    TruststoreUri: str; TruststoreVersion: str
class PatchOperationDict(TypedDict, total=False):
    Op: _Op | str; Path: str; Value: str; From: str
class PutGatewayResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResponseType: Required[GatewayResponseType | str]; StatusCode: str
    ResponseParameters: Mapping[str, str]; ResponseTemplates: Mapping[str, str]
class PutIntegrationRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]
    Type: Required[IntegrationType | str]; IntegrationHttpMethod: str; Uri: str; ConnectionType: _ConnectionType | str
    ConnectionId: str; Credentials: str; RequestParameters: Mapping[str, str]; RequestTemplates: Mapping[str, str]
    PassthroughBehavior: str; CacheNamespace: str; CacheKeyParameters: Sequence[str]
    ContentHandling: ContentHandlingStrategy | str; TimeoutInMillis: int; TlsConfig: TlsConfigDict | _TlsConfig
    ResponseTransferMode: _ResponseTransferMode | str; IntegrationTarget: str
class PutIntegrationResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
    SelectionPattern: str; ResponseParameters: Mapping[str, str]; ResponseTemplates: Mapping[str, str]
    ContentHandling: ContentHandlingStrategy | str
class PutMethodRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; AuthorizationType: Required[str]
    AuthorizerId: str; ApiKeyRequired: bool; OperationName: str; RequestParameters: Mapping[str, bool]
    RequestModels: Mapping[str, str]; RequestValidatorId: str; AuthorizationScopes: Sequence[str]
class PutMethodResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
    ResponseParameters: Mapping[str, bool]; ResponseModels: Mapping[str, str]
class PutRestApiRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; Mode: PutMode | str; FailOnWarnings: bool; Parameters: Mapping[str, str]
    Body: Required[object]
class QuotaSettingsDict(TypedDict, total=False):
    Limit: int; Offset: int; Period: QuotaPeriodType | str
class RejectDomainNameAccessAssociationRequestDict(TypedDict, total=False):
    DomainNameAccessAssociationArn: Required[str]; DomainNameArn: Required[str]
class StageKeyDict(TypedDict, total=False):
    RestApiId: str; StageName: str
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
class TestInvokeAuthorizerRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; AuthorizerId: Required[str]; Headers: Mapping[str, str]
    MultiValueHeaders: Mapping[str, Sequence[str]]; PathWithQueryString: str; Body: str
    StageVariables: Mapping[str, str]; AdditionalContext: Mapping[str, str]
class TestInvokeMethodRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; PathWithQueryString: str
    Body: str; Headers: Mapping[str, str]; MultiValueHeaders: Mapping[str, Sequence[str]]; ClientCertificateId: str
    StageVariables: Mapping[str, str]
class ThrottleSettingsDict(TypedDict, total=False):
    BurstLimit: int; RateLimit: float
class TlsConfigDict(TypedDict, total=False):
    InsecureSkipVerification: bool
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateAccountRequestDict(TypedDict, total=False):
    PatchOperations: Sequence[PatchOperationDict]
class UpdateApiKeyRequestDict(TypedDict, total=False):
    ApiKey: Required[str]; PatchOperations: Sequence[PatchOperationDict]
class UpdateAuthorizerRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; AuthorizerId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
class UpdateBasePathMappingRequestDict(TypedDict, total=False):
    DomainName: Required[str]; DomainNameId: str; BasePath: Required[str]
    PatchOperations: Sequence[PatchOperationDict]
class UpdateClientCertificateRequestDict(TypedDict, total=False):
    ClientCertificateId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
class UpdateDeploymentRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; DeploymentId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
class UpdateDocumentationPartRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; DocumentationPartId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
class UpdateDocumentationVersionRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; DocumentationVersion: Required[str]; PatchOperations: Sequence[PatchOperationDict]
class UpdateDomainNameRequestDict(TypedDict, total=False):
    DomainName: Required[str]; DomainNameId: str; PatchOperations: Sequence[PatchOperationDict]
class UpdateGatewayResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResponseType: Required[GatewayResponseType | str]
    PatchOperations: Sequence[PatchOperationDict]
class UpdateIntegrationRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]
    PatchOperations: Sequence[PatchOperationDict]
class UpdateIntegrationResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
    PatchOperations: Sequence[PatchOperationDict]
class UpdateMethodRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]
    PatchOperations: Sequence[PatchOperationDict]
class UpdateMethodResponseRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
    PatchOperations: Sequence[PatchOperationDict]
class UpdateModelRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ModelName: Required[str]; PatchOperations: Sequence[PatchOperationDict]
class UpdateRequestValidatorRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; RequestValidatorId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
class UpdateResourceRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
class UpdateRestApiRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
class UpdateStageRequestDict(TypedDict, total=False):
    RestApiId: Required[str]; StageName: Required[str]; PatchOperations: Sequence[PatchOperationDict]
class UpdateUsagePlanRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
class UpdateUsageRequestDict(TypedDict, total=False):
    UsagePlanId: Required[str]; KeyId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
class UpdateVpcLinkRequestDict(TypedDict, total=False):
    VpcLinkId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
class invokeDict(TypedDict, total=False):
    ApiEndpoint: Required[str]; Method: Required[Method_ | str]; Headers: Mapping[str, Sequence[str]]; Stage: str
    Path: str; QueryParameters: Mapping[str, Sequence[str]]; RequestBody: Any; AllowNullValues: bool
    AuthType: _AuthType | str
class AccessLogSettings:
    Format: str; DestinationArn: str
class Account:
    CloudwatchRoleArn: str; ThrottleSettings: _ThrottleSettings; Features: list[str]; ApiKeyVersion: str
class ApiKey:
    Id: str; Value: str; Name: str; CustomerId: str; Description: str; Enabled: bool; CreatedDate: str
    LastUpdatedDate: str; StageKeys: list[str]; Tags: dict[str, str]
class ApiKeyIds:
    Ids: list[str]; Warnings: list[str]
class ApiKeys:
    Warnings: list[str]; Position: str; Items: list[ApiKey]
class ApiStage:
    ApiId: str; Stage: str; Throttle: dict[str, ThrottleSettings]
class Authorizer:
    Id: str; Name: str; Type: AuthorizerType; ProviderARNs: list[str]; AuthType: str; AuthorizerUri: str
    AuthorizerCredentials: str; IdentitySource: str; IdentityValidationExpression: str
    AuthorizerResultTtlInSeconds: int; JwtConfiguration: _JwtConfiguration
class Authorizers:
    Position: str; Items: list[Authorizer]
class BasePathMapping:
    BasePath: str; RestApiId: str; Stage: str
class BasePathMappings:
    Position: str; Items: list[BasePathMapping]
class CanarySettings:
    PercentTraffic: float; DeploymentId: str; StageVariableOverrides: dict[str, str]; UseStageCache: bool
class ClientCertificate:
    ClientCertificateId: str; Description: str; PemEncodedCertificate: str; CreatedDate: str; ExpirationDate: str
    Tags: dict[str, str]
class ClientCertificates:
    Position: str; Items: list[ClientCertificate]
class Deployment:
    Id: str; Description: str; CreatedDate: str; ApiSummary: dict[str, dict[str, MethodSnapshot]]
class Deployments:
    Position: str; Items: list[Deployment]
class DocumentationPart:
    Id: str; Location: DocumentationPartLocation; Properties: str
class DocumentationPartIds:
    Ids: list[str]; Warnings: list[str]
class DocumentationPartLocation:
    Type: DocumentationPartType; Path: str; Method: str; StatusCode: str; Name: str
class DocumentationParts:
    Position: str; Items: list[DocumentationPart]
class DocumentationVersion:
    Version: str; CreatedDate: str; Description: str
class DocumentationVersions:
    Position: str; Items: list[DocumentationVersion]
class DomainName:
    DomainName: str; DomainNameId: str; DomainNameArn: str; CertificateName: str; CertificateArn: str
    CertificateUploadDate: str; RegionalDomainName: str; RegionalHostedZoneId: str; RegionalCertificateName: str
    RegionalCertificateArn: str; DistributionDomainName: str; DistributionHostedZoneId: str
    EndpointConfiguration: _EndpointConfiguration; DomainNameStatus: _DomainNameStatus; DomainNameStatusMessage: str
    SecurityPolicy: _SecurityPolicy; EndpointAccessMode: _EndpointAccessMode; Tags: dict[str, str]
    MutualTlsAuthentication: _MutualTlsAuthentication; OwnershipVerificationCertificateArn: str; ManagementPolicy: str
    Policy: str; RoutingMode: _RoutingMode
class DomainNameAccessAssociation:
    DomainNameAccessAssociationArn: str; DomainNameArn: str; AccessAssociationSourceType: _AccessAssociationSourceType
    AccessAssociationSource: str; Tags: dict[str, str]
class DomainNameAccessAssociations:
    Position: str; Items: list[DomainNameAccessAssociation]
class DomainNames:
    Position: str; Items: list[DomainName]
class EndpointConfiguration:
    Types: list[EndpointType]; IpAddressType: _IpAddressType; VpcEndpointIds: list[str]
class ExportResponse:
    ContentType: str; ContentDisposition: str; Body: str
class GatewayResponse:
    ResponseType: GatewayResponseType; StatusCode: str; ResponseParameters: dict[str, str]
    ResponseTemplates: dict[str, str]; DefaultResponse: bool
class GatewayResponses:
    Position: str; Items: list[GatewayResponse]
class Integration:
    Type: IntegrationType; HttpMethod: str; Uri: str; ConnectionType: _ConnectionType; ConnectionId: str
    Credentials: str; RequestParameters: dict[str, str]; RequestTemplates: dict[str, str]; PassthroughBehavior: str
    ContentHandling: ContentHandlingStrategy; TimeoutInMillis: int; CacheNamespace: str; CacheKeyParameters: list[str]
    IntegrationResponses: dict[str, IntegrationResponse]; TlsConfig: _TlsConfig
    ResponseTransferMode: _ResponseTransferMode; IntegrationTarget: str
class IntegrationResponse:
    StatusCode: str; SelectionPattern: str; ResponseParameters: dict[str, str]; ResponseTemplates: dict[str, str]
    ContentHandling: ContentHandlingStrategy
class JwtAdditionalClaim:
    ClaimName: str; Format: JwtClaimFormat; Required: bool; ExpectedValues: list[str]
class JwtConfiguration:
    Issuers: list[JwtIssuer]; DefaultAlgorithms: list[JwtSigningAlgorithm]
class JwtIssuer:
    Issuer: str; Audiences: list[str]; AdditionalClaims: list[JwtAdditionalClaim]; JwksUri: str
class Method:
    HttpMethod: str; AuthorizationType: str; AuthorizerId: str; ApiKeyRequired: bool; RequestValidatorId: str
    OperationName: str; RequestParameters: dict[str, bool]; RequestModels: dict[str, str]
    MethodResponses: dict[str, MethodResponse]; MethodIntegration: Integration; AuthorizationScopes: list[str]
class MethodResponse:
    StatusCode: str; ResponseParameters: dict[str, bool]; ResponseModels: dict[str, str]
class MethodSetting:
    MetricsEnabled: bool; LoggingLevel: str; DataTraceEnabled: bool; ThrottlingBurstLimit: int
    ThrottlingRateLimit: float; CachingEnabled: bool; CacheTtlInSeconds: int; CacheDataEncrypted: bool
    RequireAuthorizationForCacheControl: bool
    UnauthorizedCacheControlHeaderStrategy: _UnauthorizedCacheControlHeaderStrategy
class MethodSnapshot:
    AuthorizationType: str; ApiKeyRequired: bool
class Model:
    Id: str; Name: str; Description: str; Schema: str; ContentType: str
class Models:
    Position: str; Items: list[Model]
class MutualTlsAuthentication:
    TruststoreUri: str; TruststoreVersion: str; TruststoreWarnings: list[str]
class QuotaSettings:
    Limit: int; Offset: int; Period: QuotaPeriodType
class RequestValidator:
    Id: str; Name: str; ValidateRequestBody: bool; ValidateRequestParameters: bool
class RequestValidators:
    Position: str; Items: list[RequestValidator]
class Resource:
    Id: str; ParentId: str; PathPart: str; Path: str; ResourceMethods: dict[str, Method]
class Resources:
    Position: str; Items: list[Resource]
class RestApi:
    Id: str; Name: str; Description: str; CreatedDate: str; Version: str; Warnings: list[str]
    BinaryMediaTypes: list[str]; MinimumCompressionSize: int; ApiKeySource: ApiKeySourceType
    EndpointConfiguration: _EndpointConfiguration; Policy: str; Tags: dict[str, str]; DisableExecuteApiEndpoint: bool
    RootResourceId: str; SecurityPolicy: _SecurityPolicy; EndpointAccessMode: _EndpointAccessMode
    ApiStatus: _ApiStatus; ApiStatusMessage: str
class RestApis:
    Position: str; Items: list[RestApi]
class SdkConfigurationProperty:
    Name: str; FriendlyName: str; Description: str; Required: bool; DefaultValue: str
class SdkResponse:
    ContentType: str; ContentDisposition: str; Body: str
class SdkType:
    Id: str; FriendlyName: str; Description: str; ConfigurationProperties: list[SdkConfigurationProperty]
class SdkTypes:
    Position: str; Items: list[SdkType]
class Stage:
    DeploymentId: str; ClientCertificateId: str; StageName: str; Description: str; CacheClusterEnabled: bool
    CacheClusterSize: _CacheClusterSize; CacheClusterStatus: _CacheClusterStatus
    MethodSettings: dict[str, MethodSetting]; Variables: dict[str, str]; DocumentationVersion: str
    AccessLogSettings: _AccessLogSettings; CanarySettings: _CanarySettings; TracingEnabled: bool; WebAclArn: str
    Tags: dict[str, str]; CreatedDate: str; LastUpdatedDate: str
class Stages:
    Item: list[Stage]
class Tags:
    Tags: dict[str, str]
class Template:
    Value: str
class TestInvokeAuthorizerResponse:
    ClientStatus: int; Log: str; Latency: int; PrincipalId: str; Policy: str; Authorization: dict[str, list[str]]
    Claims: dict[str, str]
class TestInvokeMethodResponse:
    Status: int; Body: str; Headers: dict[str, str]; MultiValueHeaders: dict[str, list[str]]; Log: str; Latency: int
class ThrottleSettings:
    BurstLimit: int; RateLimit: float
class TlsConfig:
    InsecureSkipVerification: bool
class Usage:
    UsagePlanId: str; StartDate: str; EndDate: str; Position: str; Items: dict[str, list[list[int]]]
class UsagePlan:
    Id: str; Name: str; Description: str; ApiStages: list[ApiStage]; Throttle: ThrottleSettings; Quota: QuotaSettings
    ProductCode: str; Tags: dict[str, str]
class UsagePlanKey:
    Id: str; Type: str; Value: str; Name: str
class UsagePlanKeys:
    Position: str; Items: list[UsagePlanKey]
class UsagePlans:
    Position: str; Items: list[UsagePlan]
class VpcLink:
    Id: str; Name: str; Description: str; TargetArns: list[str]; Status: VpcLinkStatus; StatusMessage: str
    Tags: dict[str, str]
class VpcLinks:
    Position: str; Items: list[VpcLink]
class invoke_:
    Headers: dict[str, list[str]]; ResponseBody: Any; StatusCode: int; StatusText: str

_T0 = TypeVar("_T0", default=ApiKey)
_T1 = TypeVar("_T1", default=Authorizer)
_T2 = TypeVar("_T2", default=BasePathMapping)
_T3 = TypeVar("_T3", default=Deployment)
_T4 = TypeVar("_T4", default=DocumentationPart)
_T5 = TypeVar("_T5", default=DocumentationVersion)
_T6 = TypeVar("_T6", default=DomainName)
_T7 = TypeVar("_T7", default=DomainNameAccessAssociation)
_T8 = TypeVar("_T8", default=Model)
_T9 = TypeVar("_T9", default=RequestValidator)
_T10 = TypeVar("_T10", default=Resource)
_T11 = TypeVar("_T11", default=RestApi)
_T12 = TypeVar("_T12", default=Stage)
_T13 = TypeVar("_T13", default=UsagePlan)
_T14 = TypeVar("_T14", default=UsagePlanKey)
_T15 = TypeVar("_T15", default=VpcLink)
_T16 = TypeVar("_T16", default=Any)
_T17 = TypeVar("_T17", default=ClientCertificate)
_T18 = TypeVar("_T18", default=Account)
_T19 = TypeVar("_T19", default=ApiKeys)
_T20 = TypeVar("_T20", default=Authorizers)
_T21 = TypeVar("_T21", default=BasePathMappings)
_T22 = TypeVar("_T22", default=ClientCertificates)
_T23 = TypeVar("_T23", default=Deployments)
_T24 = TypeVar("_T24", default=DocumentationParts)
_T25 = TypeVar("_T25", default=DocumentationVersions)
_T26 = TypeVar("_T26", default=DomainNameAccessAssociations)
_T27 = TypeVar("_T27", default=DomainNames)
_T28 = TypeVar("_T28", default=ExportResponse)
_T29 = TypeVar("_T29", default=GatewayResponse)
_T30 = TypeVar("_T30", default=GatewayResponses)
_T31 = TypeVar("_T31", default=Integration)
_T32 = TypeVar("_T32", default=IntegrationResponse)
_T33 = TypeVar("_T33", default=Method)
_T34 = TypeVar("_T34", default=MethodResponse)
_T35 = TypeVar("_T35", default=Template)
_T36 = TypeVar("_T36", default=Models)
_T37 = TypeVar("_T37", default=RequestValidators)
_T38 = TypeVar("_T38", default=Resources)
_T39 = TypeVar("_T39", default=RestApis)
_T40 = TypeVar("_T40", default=SdkResponse)
_T41 = TypeVar("_T41", default=SdkType)
_T42 = TypeVar("_T42", default=SdkTypes)
_T43 = TypeVar("_T43", default=Stages)
_T44 = TypeVar("_T44", default=Tags)
_T45 = TypeVar("_T45", default=Usage)
_T46 = TypeVar("_T46", default=UsagePlanKeys)
_T47 = TypeVar("_T47", default=UsagePlans)
_T48 = TypeVar("_T48", default=VpcLinks)
_T49 = TypeVar("_T49", default=ApiKeyIds)
_T50 = TypeVar("_T50", default=DocumentationPartIds)
_T51 = TypeVar("_T51", default=invoke_)
_T52 = TypeVar("_T52", default=TestInvokeAuthorizerResponse)
_T53 = TypeVar("_T53", default=TestInvokeMethodResponse)

class _CreateApiKey(CallOptions, total=False):
    Name: str; Description: str; Enabled: bool; GenerateDistinctId: bool; Value: str
    StageKeys: Sequence[StageKeyDict]; CustomerId: str; Tags: Mapping[str, str]
def create_api_key(name: str, /, *, result: type[_T0] = ..., select: Callable[[ApiKey], _T0] = ..., **arguments: Unpack[_CreateApiKey]) -> Task[_T0]: ...

class _CreateAuthorizer(CallOptions, total=False):
    RestApiId: Required[str]; Name: Required[str]; Type: Required[AuthorizerType | str]; ProviderARNs: Sequence[str]
    AuthType: str; AuthorizerUri: str; AuthorizerCredentials: str; IdentitySource: str
    IdentityValidationExpression: str; AuthorizerResultTtlInSeconds: int; JwtConfiguration: JwtConfigurationInputDict
def create_authorizer(name: str, /, *, result: type[_T1] = ..., select: Callable[[Authorizer], _T1] = ..., **arguments: Unpack[_CreateAuthorizer]) -> Task[_T1]: ...

class _CreateBasePathMapping(CallOptions, total=False):
    DomainName: Required[str]; DomainNameId: str; BasePath: str; RestApiId: Required[str]; Stage: str
def create_base_path_mapping(name: str, /, *, result: type[_T2] = ..., select: Callable[[BasePathMapping], _T2] = ..., **arguments: Unpack[_CreateBasePathMapping]) -> Task[_T2]: ...

class _CreateDeployment(CallOptions, total=False):
    RestApiId: Required[str]; StageName: str; StageDescription: str; Description: str; CacheClusterEnabled: bool
    CacheClusterSize: _CacheClusterSize | str; Variables: Mapping[str, str]
    CanarySettings: DeploymentCanarySettingsDict; TracingEnabled: bool
def create_deployment(name: str, /, *, result: type[_T3] = ..., select: Callable[[Deployment], _T3] = ..., **arguments: Unpack[_CreateDeployment]) -> Task[_T3]: ...

class _CreateDocumentationPart(CallOptions, total=False):
    RestApiId: Required[str]; Location: Required[DocumentationPartLocationDict | DocumentationPartLocation]
    Properties: Required[str]
def create_documentation_part(name: str, /, *, result: type[_T4] = ..., select: Callable[[DocumentationPart], _T4] = ..., **arguments: Unpack[_CreateDocumentationPart]) -> Task[_T4]: ...

class _CreateDocumentationVersion(CallOptions, total=False):
    RestApiId: Required[str]; DocumentationVersion: Required[str]; StageName: str; Description: str
def create_documentation_version(name: str, /, *, result: type[_T5] = ..., select: Callable[[DocumentationVersion], _T5] = ..., **arguments: Unpack[_CreateDocumentationVersion]) -> Task[_T5]: ...

class _CreateDomainName(CallOptions, total=False):
    DomainName: Required[str]; CertificateName: str; CertificateBody: str; CertificatePrivateKey: str
    CertificateChain: str; CertificateArn: str; RegionalCertificateName: str; RegionalCertificateArn: str
    EndpointConfiguration: EndpointConfigurationDict | _EndpointConfiguration; Tags: Mapping[str, str]
    SecurityPolicy: _SecurityPolicy | str; EndpointAccessMode: _EndpointAccessMode | str
    MutualTlsAuthentication: MutualTlsAuthenticationInputDict; OwnershipVerificationCertificateArn: str; Policy: str
    RoutingMode: _RoutingMode | str
def create_domain_name(name: str, /, *, result: type[_T6] = ..., select: Callable[[DomainName], _T6] = ..., **arguments: Unpack[_CreateDomainName]) -> Task[_T6]: ...

class _CreateDomainNameAccessAssociation(CallOptions, total=False):
    DomainNameArn: Required[str]; AccessAssociationSourceType: Required[_AccessAssociationSourceType | str]
    AccessAssociationSource: Required[str]; Tags: Mapping[str, str]
def create_domain_name_access_association(name: str, /, *, result: type[_T7] = ..., select: Callable[[DomainNameAccessAssociation], _T7] = ..., **arguments: Unpack[_CreateDomainNameAccessAssociation]) -> Task[_T7]: ...

class _CreateModel(CallOptions, total=False):
    RestApiId: Required[str]; Name: Required[str]; Description: str; Schema: str; ContentType: Required[str]
def create_model(name: str, /, *, result: type[_T8] = ..., select: Callable[[Model], _T8] = ..., **arguments: Unpack[_CreateModel]) -> Task[_T8]: ...

class _CreateRequestValidator(CallOptions, total=False):
    RestApiId: Required[str]; Name: str; ValidateRequestBody: bool; ValidateRequestParameters: bool
def create_request_validator(name: str, /, *, result: type[_T9] = ..., select: Callable[[RequestValidator], _T9] = ..., **arguments: Unpack[_CreateRequestValidator]) -> Task[_T9]: ...

class _CreateResource(CallOptions, total=False):
    RestApiId: Required[str]; ParentId: Required[str]; PathPart: Required[str]
def create_resource(name: str, /, *, result: type[_T10] = ..., select: Callable[[Resource], _T10] = ..., **arguments: Unpack[_CreateResource]) -> Task[_T10]: ...

class _CreateRestApi(CallOptions, total=False):
    Name: Required[str]; Description: str; Version: str; CloneFrom: str; BinaryMediaTypes: Sequence[str]
    MinimumCompressionSize: int; ApiKeySource: ApiKeySourceType | str
    EndpointConfiguration: EndpointConfigurationDict | _EndpointConfiguration; Policy: str; Tags: Mapping[str, str]
    DisableExecuteApiEndpoint: bool; SecurityPolicy: _SecurityPolicy | str
    EndpointAccessMode: _EndpointAccessMode | str
def create_rest_api(name: str, /, *, result: type[_T11] = ..., select: Callable[[RestApi], _T11] = ..., **arguments: Unpack[_CreateRestApi]) -> Task[_T11]: ...

class _CreateStage(CallOptions, total=False):
    RestApiId: Required[str]; StageName: Required[str]; DeploymentId: Required[str]; Description: str
    CacheClusterEnabled: bool; CacheClusterSize: _CacheClusterSize | str; Variables: Mapping[str, str]
    DocumentationVersion: str; CanarySettings: CanarySettingsDict | _CanarySettings; TracingEnabled: bool
    Tags: Mapping[str, str]
def create_stage(name: str, /, *, result: type[_T12] = ..., select: Callable[[Stage], _T12] = ..., **arguments: Unpack[_CreateStage]) -> Task[_T12]: ...

class _CreateUsagePlan(CallOptions, total=False):
    Name: Required[str]; Description: str; ApiStages: Sequence[ApiStageDict | ApiStage]
    Throttle: ThrottleSettingsDict | ThrottleSettings; Quota: QuotaSettingsDict | QuotaSettings
    Tags: Mapping[str, str]
def create_usage_plan(name: str, /, *, result: type[_T13] = ..., select: Callable[[UsagePlan], _T13] = ..., **arguments: Unpack[_CreateUsagePlan]) -> Task[_T13]: ...

class _CreateUsagePlanKey(CallOptions, total=False):
    UsagePlanId: Required[str]; KeyId: Required[str]; KeyType: Required[str]
def create_usage_plan_key(name: str, /, *, result: type[_T14] = ..., select: Callable[[UsagePlanKey], _T14] = ..., **arguments: Unpack[_CreateUsagePlanKey]) -> Task[_T14]: ...

class _CreateVpcLink(CallOptions, total=False):
    Name: Required[str]; Description: str; TargetArns: Required[Sequence[str]]; Tags: Mapping[str, str]
def create_vpc_link(name: str, /, *, result: type[_T15] = ..., select: Callable[[VpcLink], _T15] = ..., **arguments: Unpack[_CreateVpcLink]) -> Task[_T15]: ...

class _DeleteApiKey(CallOptions, total=False):
    ApiKey: Required[str]
def delete_api_key(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteApiKey]) -> Task[_T16]: ...

class _DeleteAuthorizer(CallOptions, total=False):
    RestApiId: Required[str]; AuthorizerId: Required[str]
def delete_authorizer(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteAuthorizer]) -> Task[_T16]: ...

class _DeleteBasePathMapping(CallOptions, total=False):
    DomainName: Required[str]; DomainNameId: str; BasePath: Required[str]
def delete_base_path_mapping(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteBasePathMapping]) -> Task[_T16]: ...

class _DeleteClientCertificate(CallOptions, total=False):
    ClientCertificateId: Required[str]
def delete_client_certificate(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteClientCertificate]) -> Task[_T16]: ...

class _DeleteDeployment(CallOptions, total=False):
    RestApiId: Required[str]; DeploymentId: Required[str]
def delete_deployment(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteDeployment]) -> Task[_T16]: ...

class _DeleteDocumentationPart(CallOptions, total=False):
    RestApiId: Required[str]; DocumentationPartId: Required[str]
def delete_documentation_part(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteDocumentationPart]) -> Task[_T16]: ...

class _DeleteDocumentationVersion(CallOptions, total=False):
    RestApiId: Required[str]; DocumentationVersion: Required[str]
def delete_documentation_version(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteDocumentationVersion]) -> Task[_T16]: ...

class _DeleteDomainName(CallOptions, total=False):
    DomainName: Required[str]; DomainNameId: str
def delete_domain_name(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteDomainName]) -> Task[_T16]: ...

class _DeleteDomainNameAccessAssociation(CallOptions, total=False):
    DomainNameAccessAssociationArn: Required[str]
def delete_domain_name_access_association(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteDomainNameAccessAssociation]) -> Task[_T16]: ...

class _DeleteGatewayResponse(CallOptions, total=False):
    RestApiId: Required[str]; ResponseType: Required[GatewayResponseType | str]
def delete_gateway_response(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteGatewayResponse]) -> Task[_T16]: ...

class _DeleteIntegration(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]
def delete_integration(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteIntegration]) -> Task[_T16]: ...

class _DeleteIntegrationResponse(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
def delete_integration_response(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteIntegrationResponse]) -> Task[_T16]: ...

class _DeleteMethod(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]
def delete_method(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteMethod]) -> Task[_T16]: ...

class _DeleteMethodResponse(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
def delete_method_response(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteMethodResponse]) -> Task[_T16]: ...

class _DeleteModel(CallOptions, total=False):
    RestApiId: Required[str]; ModelName: Required[str]
def delete_model(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteModel]) -> Task[_T16]: ...

class _DeleteRequestValidator(CallOptions, total=False):
    RestApiId: Required[str]; RequestValidatorId: Required[str]
def delete_request_validator(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteRequestValidator]) -> Task[_T16]: ...

class _DeleteResource(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]
def delete_resource(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteResource]) -> Task[_T16]: ...

class _DeleteRestApi(CallOptions, total=False):
    RestApiId: Required[str]
def delete_rest_api(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteRestApi]) -> Task[_T16]: ...

class _DeleteStage(CallOptions, total=False):
    RestApiId: Required[str]; StageName: Required[str]
def delete_stage(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteStage]) -> Task[_T16]: ...

class _DeleteUsagePlan(CallOptions, total=False):
    UsagePlanId: Required[str]
def delete_usage_plan(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteUsagePlan]) -> Task[_T16]: ...

class _DeleteUsagePlanKey(CallOptions, total=False):
    UsagePlanId: Required[str]; KeyId: Required[str]
def delete_usage_plan_key(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteUsagePlanKey]) -> Task[_T16]: ...

class _DeleteVpcLink(CallOptions, total=False):
    VpcLinkId: Required[str]
def delete_vpc_link(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_DeleteVpcLink]) -> Task[_T16]: ...

class _FlushStageAuthorizersCache(CallOptions, total=False):
    RestApiId: Required[str]; StageName: Required[str]
def flush_stage_authorizers_cache(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_FlushStageAuthorizersCache]) -> Task[_T16]: ...

class _FlushStageCache(CallOptions, total=False):
    RestApiId: Required[str]; StageName: Required[str]
def flush_stage_cache(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_FlushStageCache]) -> Task[_T16]: ...

class _GenerateClientCertificate(CallOptions, total=False):
    Description: str; Tags: Mapping[str, str]
def generate_client_certificate(name: str, /, *, result: type[_T17] = ..., select: Callable[[ClientCertificate], _T17] = ..., **arguments: Unpack[_GenerateClientCertificate]) -> Task[_T17]: ...

class _GetAccount(CallOptions, total=False):
    ...
def get_account(name: str, /, *, result: type[_T18] = ..., select: Callable[[Account], _T18] = ..., **arguments: Unpack[_GetAccount]) -> Task[_T18]: ...

class _GetApiKey(CallOptions, total=False):
    ApiKey: Required[str]; IncludeValue: bool
def get_api_key(name: str, /, *, result: type[_T0] = ..., select: Callable[[ApiKey], _T0] = ..., **arguments: Unpack[_GetApiKey]) -> Task[_T0]: ...

class _GetApiKeys(CallOptions, total=False):
    Position: str; Limit: int; NameQuery: str; CustomerId: str; IncludeValues: bool
def get_api_keys(name: str, /, *, result: type[_T19] = ..., select: Callable[[ApiKeys], _T19] = ..., **arguments: Unpack[_GetApiKeys]) -> Task[_T19]: ...

class _GetAuthorizer(CallOptions, total=False):
    RestApiId: Required[str]; AuthorizerId: Required[str]
def get_authorizer(name: str, /, *, result: type[_T1] = ..., select: Callable[[Authorizer], _T1] = ..., **arguments: Unpack[_GetAuthorizer]) -> Task[_T1]: ...

class _GetAuthorizers(CallOptions, total=False):
    RestApiId: Required[str]; Position: str; Limit: int
def get_authorizers(name: str, /, *, result: type[_T20] = ..., select: Callable[[Authorizers], _T20] = ..., **arguments: Unpack[_GetAuthorizers]) -> Task[_T20]: ...

class _GetBasePathMapping(CallOptions, total=False):
    DomainName: Required[str]; DomainNameId: str; BasePath: Required[str]
def get_base_path_mapping(name: str, /, *, result: type[_T2] = ..., select: Callable[[BasePathMapping], _T2] = ..., **arguments: Unpack[_GetBasePathMapping]) -> Task[_T2]: ...

class _GetBasePathMappings(CallOptions, total=False):
    DomainName: Required[str]; DomainNameId: str; Position: str; Limit: int
def get_base_path_mappings(name: str, /, *, result: type[_T21] = ..., select: Callable[[BasePathMappings], _T21] = ..., **arguments: Unpack[_GetBasePathMappings]) -> Task[_T21]: ...

class _GetClientCertificate(CallOptions, total=False):
    ClientCertificateId: Required[str]
def get_client_certificate(name: str, /, *, result: type[_T17] = ..., select: Callable[[ClientCertificate], _T17] = ..., **arguments: Unpack[_GetClientCertificate]) -> Task[_T17]: ...

class _GetClientCertificates(CallOptions, total=False):
    Position: str; Limit: int
def get_client_certificates(name: str, /, *, result: type[_T22] = ..., select: Callable[[ClientCertificates], _T22] = ..., **arguments: Unpack[_GetClientCertificates]) -> Task[_T22]: ...

class _GetDeployment(CallOptions, total=False):
    RestApiId: Required[str]; DeploymentId: Required[str]; Embed: Sequence[str]
def get_deployment(name: str, /, *, result: type[_T3] = ..., select: Callable[[Deployment], _T3] = ..., **arguments: Unpack[_GetDeployment]) -> Task[_T3]: ...

class _GetDeployments(CallOptions, total=False):
    RestApiId: Required[str]; Position: str; Limit: int
def get_deployments(name: str, /, *, result: type[_T23] = ..., select: Callable[[Deployments], _T23] = ..., **arguments: Unpack[_GetDeployments]) -> Task[_T23]: ...

class _GetDocumentationPart(CallOptions, total=False):
    RestApiId: Required[str]; DocumentationPartId: Required[str]
def get_documentation_part(name: str, /, *, result: type[_T4] = ..., select: Callable[[DocumentationPart], _T4] = ..., **arguments: Unpack[_GetDocumentationPart]) -> Task[_T4]: ...

class _GetDocumentationParts(CallOptions, total=False):
    RestApiId: Required[str]; Type: DocumentationPartType | str; NameQuery: str; Path: str; Position: str; Limit: int
    LocationStatus: LocationStatusType | str
def get_documentation_parts(name: str, /, *, result: type[_T24] = ..., select: Callable[[DocumentationParts], _T24] = ..., **arguments: Unpack[_GetDocumentationParts]) -> Task[_T24]: ...

class _GetDocumentationVersion(CallOptions, total=False):
    RestApiId: Required[str]; DocumentationVersion: Required[str]
def get_documentation_version(name: str, /, *, result: type[_T5] = ..., select: Callable[[DocumentationVersion], _T5] = ..., **arguments: Unpack[_GetDocumentationVersion]) -> Task[_T5]: ...

class _GetDocumentationVersions(CallOptions, total=False):
    RestApiId: Required[str]; Position: str; Limit: int
def get_documentation_versions(name: str, /, *, result: type[_T25] = ..., select: Callable[[DocumentationVersions], _T25] = ..., **arguments: Unpack[_GetDocumentationVersions]) -> Task[_T25]: ...

class _GetDomainName(CallOptions, total=False):
    DomainName: Required[str]; DomainNameId: str
def get_domain_name(name: str, /, *, result: type[_T6] = ..., select: Callable[[DomainName], _T6] = ..., **arguments: Unpack[_GetDomainName]) -> Task[_T6]: ...

class _GetDomainNameAccessAssociations(CallOptions, total=False):
    Position: str; Limit: int; ResourceOwner: _ResourceOwner | str
def get_domain_name_access_associations(name: str, /, *, result: type[_T26] = ..., select: Callable[[DomainNameAccessAssociations], _T26] = ..., **arguments: Unpack[_GetDomainNameAccessAssociations]) -> Task[_T26]: ...

class _GetDomainNames(CallOptions, total=False):
    Position: str; Limit: int; ResourceOwner: _ResourceOwner | str
def get_domain_names(name: str, /, *, result: type[_T27] = ..., select: Callable[[DomainNames], _T27] = ..., **arguments: Unpack[_GetDomainNames]) -> Task[_T27]: ...

class _GetExport(CallOptions, total=False):
    RestApiId: Required[str]; StageName: Required[str]; ExportType: Required[str]; Parameters: Mapping[str, str]
    Accepts: str
def get_export(name: str, /, *, result: type[_T28] = ..., select: Callable[[ExportResponse], _T28] = ..., **arguments: Unpack[_GetExport]) -> Task[_T28]: ...

class _GetGatewayResponse(CallOptions, total=False):
    RestApiId: Required[str]; ResponseType: Required[GatewayResponseType | str]
def get_gateway_response(name: str, /, *, result: type[_T29] = ..., select: Callable[[GatewayResponse], _T29] = ..., **arguments: Unpack[_GetGatewayResponse]) -> Task[_T29]: ...

class _GetGatewayResponses(CallOptions, total=False):
    RestApiId: Required[str]; Position: str; Limit: int
def get_gateway_responses(name: str, /, *, result: type[_T30] = ..., select: Callable[[GatewayResponses], _T30] = ..., **arguments: Unpack[_GetGatewayResponses]) -> Task[_T30]: ...

class _GetIntegration(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]
def get_integration(name: str, /, *, result: type[_T31] = ..., select: Callable[[Integration], _T31] = ..., **arguments: Unpack[_GetIntegration]) -> Task[_T31]: ...

class _GetIntegrationResponse(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
def get_integration_response(name: str, /, *, result: type[_T32] = ..., select: Callable[[IntegrationResponse], _T32] = ..., **arguments: Unpack[_GetIntegrationResponse]) -> Task[_T32]: ...

class _GetMethod(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]
def get_method(name: str, /, *, result: type[_T33] = ..., select: Callable[[Method], _T33] = ..., **arguments: Unpack[_GetMethod]) -> Task[_T33]: ...

class _GetMethodResponse(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
def get_method_response(name: str, /, *, result: type[_T34] = ..., select: Callable[[MethodResponse], _T34] = ..., **arguments: Unpack[_GetMethodResponse]) -> Task[_T34]: ...

class _GetModel(CallOptions, total=False):
    RestApiId: Required[str]; ModelName: Required[str]; Flatten: bool
def get_model(name: str, /, *, result: type[_T8] = ..., select: Callable[[Model], _T8] = ..., **arguments: Unpack[_GetModel]) -> Task[_T8]: ...

class _GetModelTemplate(CallOptions, total=False):
    RestApiId: Required[str]; ModelName: Required[str]
def get_model_template(name: str, /, *, result: type[_T35] = ..., select: Callable[[Template], _T35] = ..., **arguments: Unpack[_GetModelTemplate]) -> Task[_T35]: ...

class _GetModels(CallOptions, total=False):
    RestApiId: Required[str]; Position: str; Limit: int
def get_models(name: str, /, *, result: type[_T36] = ..., select: Callable[[Models], _T36] = ..., **arguments: Unpack[_GetModels]) -> Task[_T36]: ...

class _GetRequestValidator(CallOptions, total=False):
    RestApiId: Required[str]; RequestValidatorId: Required[str]
def get_request_validator(name: str, /, *, result: type[_T9] = ..., select: Callable[[RequestValidator], _T9] = ..., **arguments: Unpack[_GetRequestValidator]) -> Task[_T9]: ...

class _GetRequestValidators(CallOptions, total=False):
    RestApiId: Required[str]; Position: str; Limit: int
def get_request_validators(name: str, /, *, result: type[_T37] = ..., select: Callable[[RequestValidators], _T37] = ..., **arguments: Unpack[_GetRequestValidators]) -> Task[_T37]: ...

class _GetResource(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; Embed: Sequence[str]
def get_resource(name: str, /, *, result: type[_T10] = ..., select: Callable[[Resource], _T10] = ..., **arguments: Unpack[_GetResource]) -> Task[_T10]: ...

class _GetResources(CallOptions, total=False):
    RestApiId: Required[str]; Position: str; Limit: int; Embed: Sequence[str]
def get_resources(name: str, /, *, result: type[_T38] = ..., select: Callable[[Resources], _T38] = ..., **arguments: Unpack[_GetResources]) -> Task[_T38]: ...

class _GetRestApi(CallOptions, total=False):
    RestApiId: Required[str]
def get_rest_api(name: str, /, *, result: type[_T11] = ..., select: Callable[[RestApi], _T11] = ..., **arguments: Unpack[_GetRestApi]) -> Task[_T11]: ...

class _GetRestApis(CallOptions, total=False):
    Position: str; Limit: int
def get_rest_apis(name: str, /, *, result: type[_T39] = ..., select: Callable[[RestApis], _T39] = ..., **arguments: Unpack[_GetRestApis]) -> Task[_T39]: ...

class _GetSdk(CallOptions, total=False):
    RestApiId: Required[str]; StageName: Required[str]; SdkType: Required[str]; Parameters: Mapping[str, str]
def get_sdk(name: str, /, *, result: type[_T40] = ..., select: Callable[[SdkResponse], _T40] = ..., **arguments: Unpack[_GetSdk]) -> Task[_T40]: ...

class _GetSdkType(CallOptions, total=False):
    Id: Required[str]
def get_sdk_type(name: str, /, *, result: type[_T41] = ..., select: Callable[[SdkType], _T41] = ..., **arguments: Unpack[_GetSdkType]) -> Task[_T41]: ...

class _GetSdkTypes(CallOptions, total=False):
    Position: str; Limit: int
def get_sdk_types(name: str, /, *, result: type[_T42] = ..., select: Callable[[SdkTypes], _T42] = ..., **arguments: Unpack[_GetSdkTypes]) -> Task[_T42]: ...

class _GetStage(CallOptions, total=False):
    RestApiId: Required[str]; StageName: Required[str]
def get_stage(name: str, /, *, result: type[_T12] = ..., select: Callable[[Stage], _T12] = ..., **arguments: Unpack[_GetStage]) -> Task[_T12]: ...

class _GetStages(CallOptions, total=False):
    RestApiId: Required[str]; DeploymentId: str
def get_stages(name: str, /, *, result: type[_T43] = ..., select: Callable[[Stages], _T43] = ..., **arguments: Unpack[_GetStages]) -> Task[_T43]: ...

class _GetTags(CallOptions, total=False):
    ResourceArn: Required[str]; Position: str; Limit: int
def get_tags(name: str, /, *, result: type[_T44] = ..., select: Callable[[Tags], _T44] = ..., **arguments: Unpack[_GetTags]) -> Task[_T44]: ...

class _GetUsage(CallOptions, total=False):
    UsagePlanId: Required[str]; KeyId: str; StartDate: Required[str]; EndDate: Required[str]; Position: str
    Limit: int
def get_usage(name: str, /, *, result: type[_T45] = ..., select: Callable[[Usage], _T45] = ..., **arguments: Unpack[_GetUsage]) -> Task[_T45]: ...

class _GetUsagePlan(CallOptions, total=False):
    UsagePlanId: Required[str]
def get_usage_plan(name: str, /, *, result: type[_T13] = ..., select: Callable[[UsagePlan], _T13] = ..., **arguments: Unpack[_GetUsagePlan]) -> Task[_T13]: ...

class _GetUsagePlanKey(CallOptions, total=False):
    UsagePlanId: Required[str]; KeyId: Required[str]
def get_usage_plan_key(name: str, /, *, result: type[_T14] = ..., select: Callable[[UsagePlanKey], _T14] = ..., **arguments: Unpack[_GetUsagePlanKey]) -> Task[_T14]: ...

class _GetUsagePlanKeys(CallOptions, total=False):
    UsagePlanId: Required[str]; Position: str; Limit: int; NameQuery: str
def get_usage_plan_keys(name: str, /, *, result: type[_T46] = ..., select: Callable[[UsagePlanKeys], _T46] = ..., **arguments: Unpack[_GetUsagePlanKeys]) -> Task[_T46]: ...

class _GetUsagePlans(CallOptions, total=False):
    Position: str; KeyId: str; Limit: int
def get_usage_plans(name: str, /, *, result: type[_T47] = ..., select: Callable[[UsagePlans], _T47] = ..., **arguments: Unpack[_GetUsagePlans]) -> Task[_T47]: ...

class _GetVpcLink(CallOptions, total=False):
    VpcLinkId: Required[str]
def get_vpc_link(name: str, /, *, result: type[_T15] = ..., select: Callable[[VpcLink], _T15] = ..., **arguments: Unpack[_GetVpcLink]) -> Task[_T15]: ...

class _GetVpcLinks(CallOptions, total=False):
    Position: str; Limit: int
def get_vpc_links(name: str, /, *, result: type[_T48] = ..., select: Callable[[VpcLinks], _T48] = ..., **arguments: Unpack[_GetVpcLinks]) -> Task[_T48]: ...

class _ImportApiKeys(CallOptions, total=False):
    Body: Required[object]; Format: Required[ApiKeysFormat | str]; FailOnWarnings: bool
def import_api_keys(name: str, /, *, result: type[_T49] = ..., select: Callable[[ApiKeyIds], _T49] = ..., **arguments: Unpack[_ImportApiKeys]) -> Task[_T49]: ...

class _ImportDocumentationParts(CallOptions, total=False):
    RestApiId: Required[str]; Mode: PutMode | str; FailOnWarnings: bool; Body: Required[object]
def import_documentation_parts(name: str, /, *, result: type[_T50] = ..., select: Callable[[DocumentationPartIds], _T50] = ..., **arguments: Unpack[_ImportDocumentationParts]) -> Task[_T50]: ...

class _ImportRestApi(CallOptions, total=False):
    FailOnWarnings: bool; Parameters: Mapping[str, str]; Body: Required[object]
def import_rest_api(name: str, /, *, result: type[_T11] = ..., select: Callable[[RestApi], _T11] = ..., **arguments: Unpack[_ImportRestApi]) -> Task[_T11]: ...

class _Invoke(PlainOptions, total=False):
    ApiEndpoint: Required[str]; Method: Required[Method_ | str]; Headers: Mapping[str, Sequence[str]]; Stage: str
    Path: str; QueryParameters: Mapping[str, Sequence[str]]; RequestBody: Any; AllowNullValues: bool
    AuthType: _AuthType | str
@overload
def invoke(name: str, /, *, result: type[_T51] = ..., select: Callable[[invoke_], _T51] = ..., **arguments: Unpack[_Invoke]) -> Task[_T51]: ...
@overload
def invoke(name: str, /, *, wait_for_task_token: Literal[True], result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_Invoke]) -> Task[_T16]: ...

class _PutGatewayResponse(CallOptions, total=False):
    RestApiId: Required[str]; ResponseType: Required[GatewayResponseType | str]; StatusCode: str
    ResponseParameters: Mapping[str, str]; ResponseTemplates: Mapping[str, str]
def put_gateway_response(name: str, /, *, result: type[_T29] = ..., select: Callable[[GatewayResponse], _T29] = ..., **arguments: Unpack[_PutGatewayResponse]) -> Task[_T29]: ...

class _PutIntegration(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]
    Type: Required[IntegrationType | str]; IntegrationHttpMethod: str; Uri: str; ConnectionType: _ConnectionType | str
    ConnectionId: str; Credentials: str; RequestParameters: Mapping[str, str]; RequestTemplates: Mapping[str, str]
    PassthroughBehavior: str; CacheNamespace: str; CacheKeyParameters: Sequence[str]
    ContentHandling: ContentHandlingStrategy | str; TimeoutInMillis: int; TlsConfig: TlsConfigDict | _TlsConfig
    ResponseTransferMode: _ResponseTransferMode | str; IntegrationTarget: str
def put_integration(name: str, /, *, result: type[_T31] = ..., select: Callable[[Integration], _T31] = ..., **arguments: Unpack[_PutIntegration]) -> Task[_T31]: ...

class _PutIntegrationResponse(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
    SelectionPattern: str; ResponseParameters: Mapping[str, str]; ResponseTemplates: Mapping[str, str]
    ContentHandling: ContentHandlingStrategy | str
def put_integration_response(name: str, /, *, result: type[_T32] = ..., select: Callable[[IntegrationResponse], _T32] = ..., **arguments: Unpack[_PutIntegrationResponse]) -> Task[_T32]: ...

class _PutMethod(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; AuthorizationType: Required[str]
    AuthorizerId: str; ApiKeyRequired: bool; OperationName: str; RequestParameters: Mapping[str, bool]
    RequestModels: Mapping[str, str]; RequestValidatorId: str; AuthorizationScopes: Sequence[str]
def put_method(name: str, /, *, result: type[_T33] = ..., select: Callable[[Method], _T33] = ..., **arguments: Unpack[_PutMethod]) -> Task[_T33]: ...

class _PutMethodResponse(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
    ResponseParameters: Mapping[str, bool]; ResponseModels: Mapping[str, str]
def put_method_response(name: str, /, *, result: type[_T34] = ..., select: Callable[[MethodResponse], _T34] = ..., **arguments: Unpack[_PutMethodResponse]) -> Task[_T34]: ...

class _PutRestApi(CallOptions, total=False):
    RestApiId: Required[str]; Mode: PutMode | str; FailOnWarnings: bool; Parameters: Mapping[str, str]
    Body: Required[object]
def put_rest_api(name: str, /, *, result: type[_T11] = ..., select: Callable[[RestApi], _T11] = ..., **arguments: Unpack[_PutRestApi]) -> Task[_T11]: ...

class _RejectDomainNameAccessAssociation(CallOptions, total=False):
    DomainNameAccessAssociationArn: Required[str]; DomainNameArn: Required[str]
def reject_domain_name_access_association(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_RejectDomainNameAccessAssociation]) -> Task[_T16]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
def tag_resource(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_TagResource]) -> Task[_T16]: ...

class _TestInvokeAuthorizer(CallOptions, total=False):
    RestApiId: Required[str]; AuthorizerId: Required[str]; Headers: Mapping[str, str]
    MultiValueHeaders: Mapping[str, Sequence[str]]; PathWithQueryString: str; Body: str
    StageVariables: Mapping[str, str]; AdditionalContext: Mapping[str, str]
def test_invoke_authorizer(name: str, /, *, result: type[_T52] = ..., select: Callable[[TestInvokeAuthorizerResponse], _T52] = ..., **arguments: Unpack[_TestInvokeAuthorizer]) -> Task[_T52]: ...

class _TestInvokeMethod(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; PathWithQueryString: str
    Body: str; Headers: Mapping[str, str]; MultiValueHeaders: Mapping[str, Sequence[str]]; ClientCertificateId: str
    StageVariables: Mapping[str, str]
def test_invoke_method(name: str, /, *, result: type[_T53] = ..., select: Callable[[TestInvokeMethodResponse], _T53] = ..., **arguments: Unpack[_TestInvokeMethod]) -> Task[_T53]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T16] = ..., select: Callable[[Any], _T16] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T16]: ...

class _UpdateAccount(CallOptions, total=False):
    PatchOperations: Sequence[PatchOperationDict]
def update_account(name: str, /, *, result: type[_T18] = ..., select: Callable[[Account], _T18] = ..., **arguments: Unpack[_UpdateAccount]) -> Task[_T18]: ...

class _UpdateApiKey(CallOptions, total=False):
    ApiKey: Required[str]; PatchOperations: Sequence[PatchOperationDict]
def update_api_key(name: str, /, *, result: type[_T0] = ..., select: Callable[[ApiKey], _T0] = ..., **arguments: Unpack[_UpdateApiKey]) -> Task[_T0]: ...

class _UpdateAuthorizer(CallOptions, total=False):
    RestApiId: Required[str]; AuthorizerId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
def update_authorizer(name: str, /, *, result: type[_T1] = ..., select: Callable[[Authorizer], _T1] = ..., **arguments: Unpack[_UpdateAuthorizer]) -> Task[_T1]: ...

class _UpdateBasePathMapping(CallOptions, total=False):
    DomainName: Required[str]; DomainNameId: str; BasePath: Required[str]
    PatchOperations: Sequence[PatchOperationDict]
def update_base_path_mapping(name: str, /, *, result: type[_T2] = ..., select: Callable[[BasePathMapping], _T2] = ..., **arguments: Unpack[_UpdateBasePathMapping]) -> Task[_T2]: ...

class _UpdateClientCertificate(CallOptions, total=False):
    ClientCertificateId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
def update_client_certificate(name: str, /, *, result: type[_T17] = ..., select: Callable[[ClientCertificate], _T17] = ..., **arguments: Unpack[_UpdateClientCertificate]) -> Task[_T17]: ...

class _UpdateDeployment(CallOptions, total=False):
    RestApiId: Required[str]; DeploymentId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
def update_deployment(name: str, /, *, result: type[_T3] = ..., select: Callable[[Deployment], _T3] = ..., **arguments: Unpack[_UpdateDeployment]) -> Task[_T3]: ...

class _UpdateDocumentationPart(CallOptions, total=False):
    RestApiId: Required[str]; DocumentationPartId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
def update_documentation_part(name: str, /, *, result: type[_T4] = ..., select: Callable[[DocumentationPart], _T4] = ..., **arguments: Unpack[_UpdateDocumentationPart]) -> Task[_T4]: ...

class _UpdateDocumentationVersion(CallOptions, total=False):
    RestApiId: Required[str]; DocumentationVersion: Required[str]; PatchOperations: Sequence[PatchOperationDict]
def update_documentation_version(name: str, /, *, result: type[_T5] = ..., select: Callable[[DocumentationVersion], _T5] = ..., **arguments: Unpack[_UpdateDocumentationVersion]) -> Task[_T5]: ...

class _UpdateDomainName(CallOptions, total=False):
    DomainName: Required[str]; DomainNameId: str; PatchOperations: Sequence[PatchOperationDict]
def update_domain_name(name: str, /, *, result: type[_T6] = ..., select: Callable[[DomainName], _T6] = ..., **arguments: Unpack[_UpdateDomainName]) -> Task[_T6]: ...

class _UpdateGatewayResponse(CallOptions, total=False):
    RestApiId: Required[str]; ResponseType: Required[GatewayResponseType | str]
    PatchOperations: Sequence[PatchOperationDict]
def update_gateway_response(name: str, /, *, result: type[_T29] = ..., select: Callable[[GatewayResponse], _T29] = ..., **arguments: Unpack[_UpdateGatewayResponse]) -> Task[_T29]: ...

class _UpdateIntegration(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]
    PatchOperations: Sequence[PatchOperationDict]
def update_integration(name: str, /, *, result: type[_T31] = ..., select: Callable[[Integration], _T31] = ..., **arguments: Unpack[_UpdateIntegration]) -> Task[_T31]: ...

class _UpdateIntegrationResponse(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
    PatchOperations: Sequence[PatchOperationDict]
def update_integration_response(name: str, /, *, result: type[_T32] = ..., select: Callable[[IntegrationResponse], _T32] = ..., **arguments: Unpack[_UpdateIntegrationResponse]) -> Task[_T32]: ...

class _UpdateMethod(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]
    PatchOperations: Sequence[PatchOperationDict]
def update_method(name: str, /, *, result: type[_T33] = ..., select: Callable[[Method], _T33] = ..., **arguments: Unpack[_UpdateMethod]) -> Task[_T33]: ...

class _UpdateMethodResponse(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; HttpMethod: Required[str]; StatusCode: Required[str]
    PatchOperations: Sequence[PatchOperationDict]
def update_method_response(name: str, /, *, result: type[_T34] = ..., select: Callable[[MethodResponse], _T34] = ..., **arguments: Unpack[_UpdateMethodResponse]) -> Task[_T34]: ...

class _UpdateModel(CallOptions, total=False):
    RestApiId: Required[str]; ModelName: Required[str]; PatchOperations: Sequence[PatchOperationDict]
def update_model(name: str, /, *, result: type[_T8] = ..., select: Callable[[Model], _T8] = ..., **arguments: Unpack[_UpdateModel]) -> Task[_T8]: ...

class _UpdateRequestValidator(CallOptions, total=False):
    RestApiId: Required[str]; RequestValidatorId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
def update_request_validator(name: str, /, *, result: type[_T9] = ..., select: Callable[[RequestValidator], _T9] = ..., **arguments: Unpack[_UpdateRequestValidator]) -> Task[_T9]: ...

class _UpdateResource(CallOptions, total=False):
    RestApiId: Required[str]; ResourceId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
def update_resource(name: str, /, *, result: type[_T10] = ..., select: Callable[[Resource], _T10] = ..., **arguments: Unpack[_UpdateResource]) -> Task[_T10]: ...

class _UpdateRestApi(CallOptions, total=False):
    RestApiId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
def update_rest_api(name: str, /, *, result: type[_T11] = ..., select: Callable[[RestApi], _T11] = ..., **arguments: Unpack[_UpdateRestApi]) -> Task[_T11]: ...

class _UpdateStage(CallOptions, total=False):
    RestApiId: Required[str]; StageName: Required[str]; PatchOperations: Sequence[PatchOperationDict]
def update_stage(name: str, /, *, result: type[_T12] = ..., select: Callable[[Stage], _T12] = ..., **arguments: Unpack[_UpdateStage]) -> Task[_T12]: ...

class _UpdateUsage(CallOptions, total=False):
    UsagePlanId: Required[str]; KeyId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
def update_usage(name: str, /, *, result: type[_T45] = ..., select: Callable[[Usage], _T45] = ..., **arguments: Unpack[_UpdateUsage]) -> Task[_T45]: ...

class _UpdateUsagePlan(CallOptions, total=False):
    UsagePlanId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
def update_usage_plan(name: str, /, *, result: type[_T13] = ..., select: Callable[[UsagePlan], _T13] = ..., **arguments: Unpack[_UpdateUsagePlan]) -> Task[_T13]: ...

class _UpdateVpcLink(CallOptions, total=False):
    VpcLinkId: Required[str]; PatchOperations: Sequence[PatchOperationDict]
def update_vpc_link(name: str, /, *, result: type[_T15] = ..., select: Callable[[VpcLink], _T15] = ..., **arguments: Unpack[_UpdateVpcLink]) -> Task[_T15]: ...
