"""bedrockagentruntime: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

ActionInvocationType: TypeAlias = Literal["RESULT", "USER_CONFIRMATION", "USER_CONFIRMATION_AND_RESULT"]
AttributeType: TypeAlias = Literal["STRING", "NUMBER", "BOOLEAN", "STRING_LIST"]
ConfirmationState: TypeAlias = Literal["CONFIRM", "DENY"]
CreationMode: TypeAlias = Literal["DEFAULT", "OVERRIDDEN"]
DocumentAclMemberRelation: TypeAlias = Literal["AND", "OR"]
DocumentAclMembershipType: TypeAlias = Literal["KNOWLEDGE_BASE", "DATA_SOURCE"]
DocumentOutputFormat: TypeAlias = Literal["RAW", "EXTRACTED"]
ExecutionType: TypeAlias = Literal["LAMBDA", "RETURN_CONTROL"]
ExternalSourceType: TypeAlias = Literal["S3", "BYTE_CONTENT"]
FlowControlNodeType: TypeAlias = Literal["Iterator", "Loop"]
FlowErrorCode: TypeAlias = Literal["VALIDATION", "INTERNAL_SERVER", "NODE_EXECUTION_FAILED"]
FlowExecutionErrorType: TypeAlias = Literal["ExecutionTimedOut"]
FlowExecutionEventType: TypeAlias = Literal["Node", "Flow"]
FlowExecutionStatus: TypeAlias = Literal["Running", "Succeeded", "Failed", "TimedOut", "Aborted"]
FlowNodeIODataType: TypeAlias = Literal["String", "Number", "Boolean", "Object", "Array"]
FlowNodeInputCategory: TypeAlias = Literal["LoopCondition", "ReturnValueToLoopStart", "ExitLoop"]
GeneratedQueryType: TypeAlias = Literal["REDSHIFT_SQL"]
GuadrailAction: TypeAlias = Literal["INTERVENED", "NONE"]
GuardrailAction: TypeAlias = Literal["INTERVENED", "NONE"]
GuardrailContentFilterConfidence: TypeAlias = Literal["NONE", "LOW", "MEDIUM", "HIGH"]
GuardrailContentFilterType: TypeAlias = Literal["INSULTS", "HATE", "SEXUAL", "VIOLENCE", "MISCONDUCT", "PROMPT_ATTACK"]
GuardrailContentPolicyAction: TypeAlias = Literal["BLOCKED"]
GuardrailManagedWordType: TypeAlias = Literal["PROFANITY"]
GuardrailPiiEntityType: TypeAlias = Literal["ADDRESS", "AGE", "AWS_ACCESS_KEY", "AWS_SECRET_KEY", "CA_HEALTH_NUMBER", "CA_SOCIAL_INSURANCE_NUMBER", "CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_EXPIRY", "CREDIT_DEBIT_CARD_NUMBER", "DRIVER_ID", "EMAIL", "INTERNATIONAL_BANK_ACCOUNT_NUMBER", "IP_ADDRESS", "LICENSE_PLATE", "MAC_ADDRESS", "NAME", "PASSWORD", "PHONE", "PIN", "SWIFT_CODE", "UK_NATIONAL_HEALTH_SERVICE_NUMBER", "UK_NATIONAL_INSURANCE_NUMBER", "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER", "URL", "USERNAME", "US_BANK_ACCOUNT_NUMBER", "US_BANK_ROUTING_NUMBER", "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", "US_PASSPORT_NUMBER", "US_SOCIAL_SECURITY_NUMBER", "VEHICLE_IDENTIFICATION_NUMBER"]
GuardrailSensitiveInformationPolicyAction: TypeAlias = Literal["BLOCKED", "ANONYMIZED"]
GuardrailTopicPolicyAction: TypeAlias = Literal["BLOCKED"]
GuardrailTopicType: TypeAlias = Literal["DENY"]
GuardrailWordPolicyAction: TypeAlias = Literal["BLOCKED"]
ImageFormat: TypeAlias = Literal["png", "jpeg", "gif", "webp"]
ImageInputFormat: TypeAlias = Literal["png", "jpeg", "gif", "webp"]
InputImageFormat: TypeAlias = Literal["png", "jpeg", "gif", "webp"]
InputQueryType: TypeAlias = Literal["TEXT"]
InvocationType: TypeAlias = Literal["ACTION_GROUP", "KNOWLEDGE_BASE", "FINISH", "ACTION_GROUP_CODE_INTERPRETER", "AGENT_COLLABORATOR"]
KnowledgeBaseQueryType: TypeAlias = Literal["TEXT", "IMAGE"]
ManagedSearchRerankingConfigurationType: TypeAlias = Literal["BEDROCK_RERANKING_MODEL"]
MemoryType: TypeAlias = Literal["SESSION_SUMMARY"]
NodeErrorCode: TypeAlias = Literal["VALIDATION", "DEPENDENCY_FAILED", "BAD_GATEWAY", "INTERNAL_SERVER"]
PayloadType: TypeAlias = Literal["TEXT", "RETURN_CONTROL"]
PerformanceConfigLatency: TypeAlias = Literal["standard", "optimized"]
PromptType: TypeAlias = Literal["PRE_PROCESSING", "ORCHESTRATION", "KNOWLEDGE_BASE_RESPONSE_GENERATION", "POST_PROCESSING", "ROUTING_CLASSIFIER"]
QueryTransformationMode: TypeAlias = Literal["TEXT_TO_SQL"]
QueryTransformationType: TypeAlias = Literal["QUERY_DECOMPOSITION"]
RerankDocumentType: TypeAlias = Literal["TEXT", "JSON"]
RerankQueryContentType: TypeAlias = Literal["TEXT"]
RerankSourceType: TypeAlias = Literal["INLINE"]
RerankingConfigurationType: TypeAlias = Literal["BEDROCK_RERANKING_MODEL"]
RerankingMetadataSelectionMode: TypeAlias = Literal["SELECTIVE", "ALL"]
RerankingModelType: TypeAlias = Literal["CUSTOM", "MANAGED", "NONE"]
ResponseState: TypeAlias = Literal["FAILURE", "REPROMPT"]
RetrievalResultContentColumnType: TypeAlias = Literal["BLOB", "BOOLEAN", "DOUBLE", "NULL", "LONG", "STRING"]
RetrievalResultContentType: TypeAlias = Literal["TEXT", "IMAGE", "ROW", "AUDIO", "VIDEO"]
RetrievalResultLocationType: TypeAlias = Literal["S3", "WEB", "CONFLUENCE", "SALESFORCE", "SHAREPOINT", "CUSTOM", "KENDRA", "SQL", "ONEDRIVE", "GOOGLEDRIVE"]
RetrieveAndGenerateType: TypeAlias = Literal["KNOWLEDGE_BASE", "EXTERNAL_SOURCES"]
SearchType: TypeAlias = Literal["HYBRID", "SEMANTIC"]
SessionStatus: TypeAlias = Literal["ACTIVE", "EXPIRED", "ENDED"]
Source: TypeAlias = Literal["ACTION_GROUP", "KNOWLEDGE_BASE", "PARSER"]
TextToSqlConfigurationType: TypeAlias = Literal["KNOWLEDGE_BASE"]
Type: TypeAlias = Literal["ACTION_GROUP", "AGENT_COLLABORATOR", "KNOWLEDGE_BASE", "FINISH", "ASK_USER", "REPROMPT"]
VectorSearchRerankingConfigurationType: TypeAlias = Literal["BEDROCK_RERANKING_MODEL"]
_ActionGroupInvocationInput: TypeAlias = ActionGroupInvocationInput
_ActionGroupInvocationOutput: TypeAlias = ActionGroupInvocationOutput
_ActionInvocationType: TypeAlias = ActionInvocationType
_AgentCollaboratorInvocationInput: TypeAlias = AgentCollaboratorInvocationInput
_AgentCollaboratorInvocationOutput: TypeAlias = AgentCollaboratorInvocationOutput
_ApiInvocationInput: TypeAlias = ApiInvocationInput
_ApiResult: TypeAlias = ApiResult
_CodeInterpreterInvocationInput: TypeAlias = CodeInterpreterInvocationInput
_CodeInterpreterInvocationOutput: TypeAlias = CodeInterpreterInvocationOutput
_ConditionResultEvent: TypeAlias = ConditionResultEvent
_ConfirmationState: TypeAlias = ConfirmationState
_CustomOrchestrationTrace: TypeAlias = CustomOrchestrationTrace
_DocumentAcl: TypeAlias = DocumentAcl
_ExecutionType: TypeAlias = ExecutionType
_FailureTrace: TypeAlias = FailureTrace
_FinalResponse: TypeAlias = FinalResponse
_FlowFailureEvent: TypeAlias = FlowFailureEvent
_FunctionInvocationInput: TypeAlias = FunctionInvocationInput
_FunctionResult: TypeAlias = FunctionResult
_GeneratedResponsePart: TypeAlias = GeneratedResponsePart
_GuardrailTrace: TypeAlias = GuardrailTrace
_InferenceConfiguration: TypeAlias = InferenceConfiguration
_InvocationInput: TypeAlias = InvocationInput
_InvocationStep: TypeAlias = InvocationStep
_InvocationType: TypeAlias = InvocationType
_KnowledgeBaseLookupInput: TypeAlias = KnowledgeBaseLookupInput
_KnowledgeBaseLookupOutput: TypeAlias = KnowledgeBaseLookupOutput
_MemoryType: TypeAlias = MemoryType
_Metadata: TypeAlias = Metadata
_ModelInvocationInput: TypeAlias = ModelInvocationInput
_NodeActionEvent: TypeAlias = NodeActionEvent
_NodeDependencyEvent: TypeAlias = NodeDependencyEvent
_NodeFailureEvent: TypeAlias = NodeFailureEvent
_NodeInputEvent: TypeAlias = NodeInputEvent
_NodeOutputEvent: TypeAlias = NodeOutputEvent
_Observation: TypeAlias = Observation
_OrchestrationTrace: TypeAlias = OrchestrationTrace
_PostProcessingTrace: TypeAlias = PostProcessingTrace
_PreProcessingTrace: TypeAlias = PreProcessingTrace
_Rationale: TypeAlias = Rationale
_RawResponse: TypeAlias = RawResponse
_RepromptResponse: TypeAlias = RepromptResponse
_RequestBody: TypeAlias = RequestBody
_RerankingModelType: TypeAlias = RerankingModelType
_ResponseState: TypeAlias = ResponseState
_ReturnControlPayload: TypeAlias = ReturnControlPayload
_ReturnControlResults: TypeAlias = ReturnControlResults
_RoutingClassifierTrace: TypeAlias = RoutingClassifierTrace
_S3Location: TypeAlias = S3Location
_SessionStatus: TypeAlias = SessionStatus
_Source: TypeAlias = Source
_Span: TypeAlias = Span
_TextResponsePart: TypeAlias = TextResponsePart
_Trace: TypeAlias = Trace
_Type: TypeAlias = Type
_Usage: TypeAlias = Usage

class _Errors:
    AccessDeniedException: ErrorName
    BadGatewayException: ErrorName
    ConflictException: ErrorName
    DependencyFailedException: ErrorName
    InternalServerException: ErrorName
    ModelNotReadyException: ErrorName
    ResourceNotFoundException: ErrorName
    ServiceQuotaExceededException: ErrorName
    ThrottlingException: ErrorName
    ValidationException: ErrorName

errors: _Errors

class BedrockRerankingConfigurationDict(TypedDict, total=False):
    ModelConfiguration: Required[BedrockRerankingModelConfigurationDict]
    NumberOfResults: int

class BedrockRerankingModelConfigurationDict(TypedDict, total=False):
    AdditionalModelRequestFields: Mapping[str, Any]
    ModelArn: Required[str]

class BedrockSessionContentBlockDict(TypedDict, total=False):
    Image: ImageBlockDict | ImageBlock
    Text: str

class ByteContentDocDict(TypedDict, total=False):
    ContentType: Required[str]
    Data: Required[object]
    Identifier: Required[str]

class CheckIngestedDocumentAclRequestDict(TypedDict, total=False):
    DataSourceId: Required[str]
    DocumentId: Required[str]
    KnowledgeBaseId: Required[str]
    UserContext: Required[UserContextDict]

class CreateInvocationRequestDict(TypedDict, total=False):
    Description: str
    InvocationId: str
    SessionIdentifier: Required[str]

class CreateSessionRequestDict(TypedDict, total=False):
    EncryptionKeyArn: str
    SessionMetadata: Mapping[str, str]
    Tags: Mapping[str, str]

class DeleteAgentMemoryRequestDict(TypedDict, total=False):
    AgentAliasId: Required[str]
    AgentId: Required[str]
    MemoryId: str
    SessionId: str

class DeleteSessionRequestDict(TypedDict, total=False):
    SessionIdentifier: Required[str]

class EndSessionRequestDict(TypedDict, total=False):
    SessionIdentifier: Required[str]

class ExternalSourceDict(TypedDict, total=False):
    ByteContent: ByteContentDocDict
    S3Location: S3ObjectDocDict
    SourceType: Required[ExternalSourceType | str]

class ExternalSourcesGenerationConfigurationDict(TypedDict, total=False):
    AdditionalModelRequestFields: Mapping[str, Any]
    GuardrailConfiguration: GuardrailConfigurationDict
    InferenceConfig: InferenceConfigDict
    PerformanceConfig: PerformanceConfigurationDict
    PromptTemplate: PromptTemplateDict

class ExternalSourcesRetrieveAndGenerateConfigurationDict(TypedDict, total=False):
    GenerationConfiguration: ExternalSourcesGenerationConfigurationDict
    ModelArn: Required[str]
    Sources: Required[Sequence[ExternalSourceDict]]

class FieldForRerankingDict(TypedDict, total=False):
    FieldName: Required[str]

class FilterAttributeDict(TypedDict, total=False):
    Key: Required[str]
    Value: Required[Any]

class FlowInputDict(TypedDict, total=False):
    Content: Required[FlowInputContentDict]
    NodeInputName: str
    NodeName: Required[str]
    NodeOutputName: str

class FlowInputContentDict(TypedDict, total=False):
    Document: Any

class GenerateQueryRequestDict(TypedDict, total=False):
    QueryGenerationInput: Required[QueryGenerationInputDict]
    TransformationConfiguration: Required[TransformationConfigurationDict]

class GenerationConfigurationDict(TypedDict, total=False):
    AdditionalModelRequestFields: Mapping[str, Any]
    GuardrailConfiguration: GuardrailConfigurationDict
    InferenceConfig: InferenceConfigDict
    PerformanceConfig: PerformanceConfigurationDict
    PromptTemplate: PromptTemplateDict

class GetAgentMemoryRequestDict(TypedDict, total=False):
    AgentAliasId: Required[str]
    AgentId: Required[str]
    MaxItems: int
    MemoryId: Required[str]
    MemoryType: Required[_MemoryType | str]
    NextToken: str

class GetDocumentContentRequestDict(TypedDict, total=False):
    DataSourceId: Required[str]
    DocumentId: Required[str]
    KnowledgeBaseId: Required[str]
    MediaId: str
    OutputFormat: DocumentOutputFormat | str
    UserContext: UserContextDict

class GetExecutionFlowSnapshotRequestDict(TypedDict, total=False):
    ExecutionIdentifier: Required[str]
    FlowAliasIdentifier: Required[str]
    FlowIdentifier: Required[str]

class GetFlowExecutionRequestDict(TypedDict, total=False):
    ExecutionIdentifier: Required[str]
    FlowAliasIdentifier: Required[str]
    FlowIdentifier: Required[str]

class GetIngestedDocumentAclRequestDict(TypedDict, total=False):
    DataSourceId: Required[str]
    DocumentId: Required[str]
    KnowledgeBaseId: Required[str]

class GetInvocationStepRequestDict(TypedDict, total=False):
    InvocationIdentifier: Required[str]
    InvocationStepId: Required[str]
    SessionIdentifier: Required[str]

class GetSessionRequestDict(TypedDict, total=False):
    SessionIdentifier: Required[str]

class GuardrailConfigurationDict(TypedDict, total=False):
    GuardrailId: Required[str]
    GuardrailVersion: Required[str]

class ImageBlockDict(TypedDict, total=False):
    Format: Required[ImageFormat | str]
    Source: Required[ImageSourceDict | ImageSource]

class ImageSourceDict(TypedDict, total=False):
    Bytes: object
    S3Location: S3LocationDict | _S3Location

class ImplicitFilterConfigurationDict(TypedDict, total=False):
    MetadataAttributes: Required[Sequence[MetadataAttributeSchemaDict]]
    ModelArn: Required[str]

class InferenceConfigDict(TypedDict, total=False):
    TextInferenceConfig: TextInferenceConfigDict

class InputImageDict(TypedDict, total=False):
    Format: Required[InputImageFormat | str]
    InlineContent: Required[object]

class InvocationStepPayloadDict(TypedDict, total=False):
    ContentBlocks: Sequence[BedrockSessionContentBlockDict | BedrockSessionContentBlock]

class KnowledgeBaseQueryDict(TypedDict, total=False):
    Image: InputImageDict
    Text: str
    Type: KnowledgeBaseQueryType | str

class KnowledgeBaseRetrievalConfigurationDict(TypedDict, total=False):
    ManagedSearchConfiguration: ManagedSearchConfigurationDict
    VectorSearchConfiguration: KnowledgeBaseVectorSearchConfigurationDict

class KnowledgeBaseRetrieveAndGenerateConfigurationDict(TypedDict, total=False):
    GenerationConfiguration: GenerationConfigurationDict
    KnowledgeBaseId: Required[str]
    ModelArn: Required[str]
    OrchestrationConfiguration: OrchestrationConfigurationDict
    RetrievalConfiguration: KnowledgeBaseRetrievalConfigurationDict

class KnowledgeBaseVectorSearchConfigurationDict(TypedDict, total=False):
    Filter: RetrievalFilterDict
    ImplicitFilterConfiguration: ImplicitFilterConfigurationDict
    NumberOfResults: int
    OverrideSearchType: SearchType | str
    RerankingConfiguration: VectorSearchRerankingConfigurationDict

class ListFlowExecutionEventsRequestDict(TypedDict, total=False):
    EventType: Required[FlowExecutionEventType | str]
    ExecutionIdentifier: Required[str]
    FlowAliasIdentifier: Required[str]
    FlowIdentifier: Required[str]
    MaxResults: int
    NextToken: str

class ListFlowExecutionsRequestDict(TypedDict, total=False):
    FlowAliasIdentifier: str
    FlowIdentifier: Required[str]
    MaxResults: int
    NextToken: str

class ListInvocationStepsRequestDict(TypedDict, total=False):
    InvocationIdentifier: str
    MaxResults: int
    NextToken: str
    SessionIdentifier: Required[str]

class ListInvocationsRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str
    SessionIdentifier: Required[str]

class ListSessionsRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class ManagedSearchBedrockRerankingConfigurationDict(TypedDict, total=False):
    MetadataConfiguration: MetadataConfigurationForRerankingDict
    ModelConfiguration: Required[ManagedSearchBedrockRerankingModelConfigurationDict]
    NumberOfRerankedResults: int

class ManagedSearchBedrockRerankingModelConfigurationDict(TypedDict, total=False):
    AdditionalModelRequestFields: Mapping[str, Any]
    ModelArn: Required[str]

class ManagedSearchConfigurationDict(TypedDict, total=False):
    Filter: RetrievalFilterDict
    NumberOfResults: int
    RerankingConfiguration: ManagedSearchRerankingConfigurationDict
    RerankingModelType: _RerankingModelType | str

class ManagedSearchRerankingConfigurationDict(TypedDict, total=False):
    BedrockRerankingConfiguration: ManagedSearchBedrockRerankingConfigurationDict
    Type: Required[ManagedSearchRerankingConfigurationType | str]

class MetadataAttributeSchemaDict(TypedDict, total=False):
    Description: Required[str]
    Key: Required[str]
    Type: Required[AttributeType | str]

class MetadataConfigurationForRerankingDict(TypedDict, total=False):
    SelectionMode: Required[RerankingMetadataSelectionMode | str]
    SelectiveModeConfiguration: RerankingMetadataSelectiveModeConfigurationDict

class ModelPerformanceConfigurationDict(TypedDict, total=False):
    PerformanceConfig: PerformanceConfigurationDict

class OrchestrationConfigurationDict(TypedDict, total=False):
    AdditionalModelRequestFields: Mapping[str, Any]
    InferenceConfig: InferenceConfigDict
    PerformanceConfig: PerformanceConfigurationDict
    PromptTemplate: PromptTemplateDict
    QueryTransformationConfiguration: QueryTransformationConfigurationDict

class PerformanceConfigurationDict(TypedDict, total=False):
    Latency: PerformanceConfigLatency | str

class PromptTemplateDict(TypedDict, total=False):
    TextPromptTemplate: str

class PutInvocationStepRequestDict(TypedDict, total=False):
    InvocationIdentifier: Required[str]
    InvocationStepId: str
    InvocationStepTime: Required[str | datetime]
    Payload: Required[InvocationStepPayloadDict | InvocationStepPayload]
    SessionIdentifier: Required[str]

class QueryGenerationInputDict(TypedDict, total=False):
    Text: Required[str]
    Type: Required[InputQueryType | str]

class QueryTransformationConfigurationDict(TypedDict, total=False):
    Type: Required[QueryTransformationType | str]

class RerankDocumentDict(TypedDict, total=False):
    JsonDocument: Any
    TextDocument: RerankTextDocumentDict | RerankTextDocument
    Type: Required[RerankDocumentType | str]

class RerankQueryDict(TypedDict, total=False):
    TextQuery: Required[RerankTextDocumentDict | RerankTextDocument]
    Type: Required[RerankQueryContentType | str]

class RerankRequestDict(TypedDict, total=False):
    NextToken: str
    Queries: Required[Sequence[RerankQueryDict]]
    RerankingConfiguration: Required[RerankingConfigurationDict]
    Sources: Required[Sequence[RerankSourceDict]]

class RerankSourceDict(TypedDict, total=False):
    InlineDocumentSource: Required[RerankDocumentDict | RerankDocument]
    Type: Required[RerankSourceType | str]

class RerankTextDocumentDict(TypedDict, total=False):
    Text: str

class RerankingConfigurationDict(TypedDict, total=False):
    BedrockRerankingConfiguration: Required[BedrockRerankingConfigurationDict]
    Type: Required[RerankingConfigurationType | str]

class RerankingMetadataSelectiveModeConfigurationDict(TypedDict, total=False):
    FieldsToExclude: Sequence[FieldForRerankingDict]
    FieldsToInclude: Sequence[FieldForRerankingDict]

class RetrievalFilterDict(TypedDict, total=False):
    AndAll: Sequence[RetrievalFilterDict]
    EqualsValue: FilterAttributeDict
    GreaterThan: FilterAttributeDict
    GreaterThanOrEquals: FilterAttributeDict
    In: FilterAttributeDict
    LessThan: FilterAttributeDict
    LessThanOrEquals: FilterAttributeDict
    ListContains: FilterAttributeDict
    NotEquals: FilterAttributeDict
    NotIn: FilterAttributeDict
    OrAll: Sequence[RetrievalFilterDict]
    StartsWith: FilterAttributeDict
    StringContains: FilterAttributeDict

class RetrieveAndGenerateConfigurationDict(TypedDict, total=False):
    ExternalSourcesConfiguration: ExternalSourcesRetrieveAndGenerateConfigurationDict
    KnowledgeBaseConfiguration: KnowledgeBaseRetrieveAndGenerateConfigurationDict
    Type: Required[RetrieveAndGenerateType | str]

class RetrieveAndGenerateInputDict(TypedDict, total=False):
    Text: Required[str]

class RetrieveAndGenerateRequestDict(TypedDict, total=False):
    Input: Required[RetrieveAndGenerateInputDict]
    RetrieveAndGenerateConfiguration: RetrieveAndGenerateConfigurationDict
    SessionConfiguration: RetrieveAndGenerateSessionConfigurationDict
    SessionId: str
    UserContext: UserContextDict

class RetrieveAndGenerateSessionConfigurationDict(TypedDict, total=False):
    KmsKeyArn: Required[str]

class RetrieveRequestDict(TypedDict, total=False):
    GuardrailConfiguration: GuardrailConfigurationDict
    KnowledgeBaseId: Required[str]
    NextToken: str
    RetrievalConfiguration: KnowledgeBaseRetrievalConfigurationDict
    RetrievalQuery: Required[KnowledgeBaseQueryDict]
    UserContext: UserContextDict

class S3LocationDict(TypedDict, total=False):
    Uri: Required[str]

class S3ObjectDocDict(TypedDict, total=False):
    Uri: Required[str]

class StartFlowExecutionRequestDict(TypedDict, total=False):
    FlowAliasIdentifier: Required[str]
    FlowExecutionName: str
    FlowIdentifier: Required[str]
    Inputs: Required[Sequence[FlowInputDict]]
    ModelPerformanceConfiguration: ModelPerformanceConfigurationDict

class StopFlowExecutionRequestDict(TypedDict, total=False):
    ExecutionIdentifier: Required[str]
    FlowAliasIdentifier: Required[str]
    FlowIdentifier: Required[str]

class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Mapping[str, str]]

class TextInferenceConfigDict(TypedDict, total=False):
    MaxTokens: int
    StopSequences: Sequence[str]
    Temperature: float
    TopP: float

class TextToSqlConfigurationDict(TypedDict, total=False):
    KnowledgeBaseConfiguration: TextToSqlKnowledgeBaseConfigurationDict
    Type: Required[TextToSqlConfigurationType | str]

class TextToSqlKnowledgeBaseConfigurationDict(TypedDict, total=False):
    KnowledgeBaseArn: Required[str]

class TransformationConfigurationDict(TypedDict, total=False):
    Mode: Required[QueryTransformationMode | str]
    TextToSqlConfiguration: TextToSqlConfigurationDict

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateSessionRequestDict(TypedDict, total=False):
    SessionIdentifier: Required[str]
    SessionMetadata: Mapping[str, str]

class UserContextDict(TypedDict, total=False):
    UserId: Required[str]

class VectorSearchBedrockRerankingConfigurationDict(TypedDict, total=False):
    MetadataConfiguration: MetadataConfigurationForRerankingDict
    ModelConfiguration: Required[VectorSearchBedrockRerankingModelConfigurationDict]
    NumberOfRerankedResults: int

class VectorSearchBedrockRerankingModelConfigurationDict(TypedDict, total=False):
    AdditionalModelRequestFields: Mapping[str, Any]
    ModelArn: Required[str]

class VectorSearchRerankingConfigurationDict(TypedDict, total=False):
    BedrockRerankingConfiguration: VectorSearchBedrockRerankingConfigurationDict
    Type: Required[VectorSearchRerankingConfigurationType | str]

class ActionGroupInvocationInput:
    ActionGroupName: str
    ApiPath: str
    ExecutionType: _ExecutionType
    Function: str
    InvocationId: str
    Parameters: list[Parameter]
    RequestBody: _RequestBody
    Verb: str

class ActionGroupInvocationOutput:
    Metadata: _Metadata
    Text: str

class AgentCollaboratorInputPayload:
    ReturnControlResults: _ReturnControlResults
    Text: str
    Type: PayloadType

class AgentCollaboratorInvocationInput:
    AgentCollaboratorAliasArn: str
    AgentCollaboratorName: str
    Input: AgentCollaboratorInputPayload

class AgentCollaboratorInvocationOutput:
    AgentCollaboratorAliasArn: str
    AgentCollaboratorName: str
    Metadata: _Metadata
    Output: AgentCollaboratorOutputPayload

class AgentCollaboratorOutputPayload:
    ReturnControlPayload: _ReturnControlPayload
    Text: str
    Type: PayloadType

class ApiInvocationInput:
    ActionGroup: str
    ActionInvocationType: _ActionInvocationType
    AgentId: str
    ApiPath: str
    CollaboratorName: str
    HttpMethod: str
    Parameters: list[ApiParameter]
    RequestBody: ApiRequestBody

class ApiParameter:
    Name: str
    Type: str
    Value: str

class ApiRequestBody:
    Content: dict[str, PropertyParameters]

class ApiResult:
    ActionGroup: str
    AgentId: str
    ApiPath: str
    ConfirmationState: _ConfirmationState
    HttpMethod: str
    HttpStatusCode: int
    ResponseBody: dict[str, ContentBody]
    ResponseState: _ResponseState

class AudioSegment:
    S3Uri: str
    Transcription: str

class BedrockSessionContentBlock:
    Image: ImageBlock
    Text: str

class Caller:
    AgentAliasArn: str

class CheckIngestedDocumentAclResponse:
    HasAccess: bool

class Citation:
    GeneratedResponsePart: _GeneratedResponsePart
    RetrievedReferences: list[RetrievedReference]

class CodeInterpreterInvocationInput:
    Code: str
    Files: list[str]

class CodeInterpreterInvocationOutput:
    ExecutionError: str
    ExecutionOutput: str
    ExecutionTimeout: bool
    Files: list[str]
    Metadata: _Metadata

class ConditionResultEvent:
    NodeName: str
    SatisfiedConditions: list[SatisfiedCondition]
    Timestamp: str

class ContentBody:
    Body: str
    Images: list[ImageInput]

class CreateInvocationResponse:
    CreatedAt: str
    InvocationId: str
    SessionId: str

class CreateSessionResponse:
    CreatedAt: str
    SessionArn: str
    SessionId: str
    SessionStatus: _SessionStatus

class CustomOrchestrationTrace:
    Event: CustomOrchestrationTraceEvent
    TraceId: str

class CustomOrchestrationTraceEvent:
    Text: str

class DeleteAgentMemoryResponse:
    ...

class DeleteSessionResponse:
    ...

class DocumentAcl:
    AllowList: DocumentAclMembership
    DenyList: DocumentAclMembership

class DocumentAclCondition:
    ConditionOperator: DocumentAclMemberRelation
    Groups: list[DocumentAclGroup]
    Users: list[DocumentAclUser]

class DocumentAclGroup:
    Id: str
    Type: DocumentAclMembershipType

class DocumentAclMembership:
    Conditions: list[DocumentAclCondition]
    MemberRelation: DocumentAclMemberRelation

class DocumentAclUser:
    Id: str
    Type: DocumentAclMembershipType

class EndSessionResponse:
    SessionArn: str
    SessionId: str
    SessionStatus: _SessionStatus

class FailureTrace:
    FailureCode: int
    FailureReason: str
    Metadata: _Metadata
    TraceId: str

class FinalResponse:
    Metadata: _Metadata
    Text: str

class FlowExecutionContent:
    Document: Any

class FlowExecutionError:
    Error: FlowExecutionErrorType
    Message: str
    NodeName: str

class FlowExecutionEvent:
    ConditionResultEvent: _ConditionResultEvent
    FlowFailureEvent: _FlowFailureEvent
    FlowInputEvent: FlowExecutionInputEvent
    FlowOutputEvent: FlowExecutionOutputEvent
    NodeActionEvent: _NodeActionEvent
    NodeDependencyEvent: _NodeDependencyEvent
    NodeFailureEvent: _NodeFailureEvent
    NodeInputEvent: _NodeInputEvent
    NodeOutputEvent: _NodeOutputEvent

class FlowExecutionInputEvent:
    Fields: list[FlowInputField]
    NodeName: str
    Timestamp: str

class FlowExecutionOutputEvent:
    Fields: list[FlowOutputField]
    NodeName: str
    Timestamp: str

class FlowExecutionSummary:
    CreatedAt: str
    EndedAt: str
    ExecutionArn: str
    FlowAliasIdentifier: str
    FlowIdentifier: str
    FlowVersion: str
    Status: FlowExecutionStatus

class FlowFailureEvent:
    ErrorCode: FlowErrorCode
    ErrorMessage: str
    Timestamp: str

class FlowInputField:
    Content: FlowExecutionContent
    Name: str

class FlowOutputField:
    Content: FlowExecutionContent
    Name: str

class FunctionInvocationInput:
    ActionGroup: str
    ActionInvocationType: _ActionInvocationType
    AgentId: str
    CollaboratorName: str
    Function: str
    Parameters: list[FunctionParameter]

class FunctionParameter:
    Name: str
    Type: str
    Value: str

class FunctionResult:
    ActionGroup: str
    AgentId: str
    ConfirmationState: _ConfirmationState
    Function: str
    ResponseBody: dict[str, ContentBody]
    ResponseState: _ResponseState

class GenerateQueryResponse:
    Queries: list[GeneratedQuery]

class GeneratedQuery:
    Sql: str
    Type: GeneratedQueryType

class GeneratedResponsePart:
    TextResponsePart: _TextResponsePart

class GetAgentMemoryResponse:
    MemoryContents: list[Memory]
    NextToken: str

class GetDocumentContentResponse:
    DocumentContentLength: int
    MimeType: str
    PresignedUrl: str

class GetExecutionFlowSnapshotResponse:
    CustomerEncryptionKeyArn: str
    Definition: str
    ExecutionRoleArn: str
    FlowAliasIdentifier: str
    FlowIdentifier: str
    FlowVersion: str

class GetFlowExecutionResponse:
    EndedAt: str
    Errors: list[FlowExecutionError]
    ExecutionArn: str
    FlowAliasIdentifier: str
    FlowIdentifier: str
    FlowVersion: str
    StartedAt: str
    Status: FlowExecutionStatus

class GetIngestedDocumentAclResponse:
    DocumentAcl: _DocumentAcl

class GetInvocationStepResponse:
    InvocationStep: _InvocationStep

class GetSessionResponse:
    CreatedAt: str
    EncryptionKeyArn: str
    LastUpdatedAt: str
    SessionArn: str
    SessionId: str
    SessionMetadata: dict[str, str]
    SessionStatus: _SessionStatus

class GuardrailAssessment:
    ContentPolicy: GuardrailContentPolicyAssessment
    SensitiveInformationPolicy: GuardrailSensitiveInformationPolicyAssessment
    TopicPolicy: GuardrailTopicPolicyAssessment
    WordPolicy: GuardrailWordPolicyAssessment

class GuardrailContentFilter:
    Action: GuardrailContentPolicyAction
    Confidence: GuardrailContentFilterConfidence
    Type: GuardrailContentFilterType

class GuardrailContentPolicyAssessment:
    Filters: list[GuardrailContentFilter]

class GuardrailCustomWord:
    Action: GuardrailWordPolicyAction
    Match: str

class GuardrailManagedWord:
    Action: GuardrailWordPolicyAction
    Match: str
    Type: GuardrailManagedWordType

class GuardrailPiiEntityFilter:
    Action: GuardrailSensitiveInformationPolicyAction
    Match: str
    Type: GuardrailPiiEntityType

class GuardrailRegexFilter:
    Action: GuardrailSensitiveInformationPolicyAction
    Match: str
    Name: str
    Regex: str

class GuardrailSensitiveInformationPolicyAssessment:
    PiiEntities: list[GuardrailPiiEntityFilter]
    Regexes: list[GuardrailRegexFilter]

class GuardrailTopic:
    Action: GuardrailTopicPolicyAction
    Name: str
    Type: GuardrailTopicType

class GuardrailTopicPolicyAssessment:
    Topics: list[GuardrailTopic]

class GuardrailTrace:
    Action: GuardrailAction
    InputAssessments: list[GuardrailAssessment]
    Metadata: _Metadata
    OutputAssessments: list[GuardrailAssessment]
    TraceId: str

class GuardrailWordPolicyAssessment:
    CustomWords: list[GuardrailCustomWord]
    ManagedWordLists: list[GuardrailManagedWord]

class ImageBlock:
    Format: ImageFormat
    Source: ImageSource

class ImageInput:
    Format: ImageInputFormat
    Source: ImageInputSource

class ImageInputSource:
    Bytes: str

class ImageSource:
    Bytes: str
    S3Location: _S3Location

class InferenceConfiguration:
    MaximumLength: int
    StopSequences: list[str]
    Temperature: float
    TopK: int
    TopP: float

class InvocationInput:
    ActionGroupInvocationInput: _ActionGroupInvocationInput
    AgentCollaboratorInvocationInput: _AgentCollaboratorInvocationInput
    CodeInterpreterInvocationInput: _CodeInterpreterInvocationInput
    InvocationType: _InvocationType
    KnowledgeBaseLookupInput: _KnowledgeBaseLookupInput
    TraceId: str

class InvocationInputMember:
    ApiInvocationInput: _ApiInvocationInput
    FunctionInvocationInput: _FunctionInvocationInput

class InvocationResultMember:
    ApiResult: _ApiResult
    FunctionResult: _FunctionResult

class InvocationStep:
    InvocationId: str
    InvocationStepId: str
    InvocationStepTime: str
    Payload: InvocationStepPayload
    SessionId: str

class InvocationStepPayload:
    ContentBlocks: list[BedrockSessionContentBlock]

class InvocationStepSummary:
    InvocationId: str
    InvocationStepId: str
    InvocationStepTime: str
    SessionId: str

class InvocationSummary:
    CreatedAt: str
    InvocationId: str
    SessionId: str

class KnowledgeBaseLookupInput:
    KnowledgeBaseId: str
    Text: str

class KnowledgeBaseLookupOutput:
    Metadata: _Metadata
    RetrievedReferences: list[RetrievedReference]

class KnowledgeBaseRetrievalResult:
    Content: RetrievalResultContent
    DocumentId: str
    Location: RetrievalResultLocation
    Metadata: dict[str, Any]
    Score: float

class ListFlowExecutionEventsResponse:
    FlowExecutionEvents: list[FlowExecutionEvent]
    NextToken: str

class ListFlowExecutionsResponse:
    FlowExecutionSummaries: list[FlowExecutionSummary]
    NextToken: str

class ListInvocationStepsResponse:
    InvocationStepSummaries: list[InvocationStepSummary]
    NextToken: str

class ListInvocationsResponse:
    InvocationSummaries: list[InvocationSummary]
    NextToken: str

class ListSessionsResponse:
    NextToken: str
    SessionSummaries: list[SessionSummary]

class ListTagsForResourceResponse:
    Tags: dict[str, str]

class Memory:
    SessionSummary: MemorySessionSummary

class MemorySessionSummary:
    MemoryId: str
    SessionExpiryTime: str
    SessionId: str
    SessionStartTime: str
    SummaryText: str

class Metadata:
    ClientRequestId: str
    EndTime: str
    OperationTotalTimeMs: int
    StartTime: str
    TotalTimeMs: int
    Usage: _Usage

class ModelInvocationInput:
    FoundationModel: str
    InferenceConfiguration: _InferenceConfiguration
    OverrideLambda: str
    ParserMode: CreationMode
    PromptCreationMode: CreationMode
    Text: str
    TraceId: str
    Type: PromptType

class NodeActionEvent:
    NodeName: str
    OperationName: str
    OperationRequest: Any
    OperationResponse: Any
    RequestId: str
    ServiceName: str
    Timestamp: str

class NodeDependencyEvent:
    NodeName: str
    Timestamp: str
    TraceElements: NodeTraceElements

class NodeExecutionContent:
    Document: Any

class NodeFailureEvent:
    ErrorCode: NodeErrorCode
    ErrorMessage: str
    NodeName: str
    Timestamp: str

class NodeInputEvent:
    Fields: list[NodeInputField]
    NodeName: str
    Timestamp: str

class NodeInputExecutionChainItem:
    Index: int
    NodeName: str
    Type: FlowControlNodeType

class NodeInputField:
    Category: FlowNodeInputCategory
    Content: NodeExecutionContent
    ExecutionChain: list[NodeInputExecutionChainItem]
    Name: str
    Source: NodeInputSource
    Type: FlowNodeIODataType

class NodeInputSource:
    Expression: str
    NodeName: str
    OutputFieldName: str

class NodeOutputEvent:
    Fields: list[NodeOutputField]
    NodeName: str
    Timestamp: str

class NodeOutputField:
    Content: NodeExecutionContent
    Name: str
    Next: list[NodeOutputNext]
    Type: FlowNodeIODataType

class NodeOutputNext:
    InputFieldName: str
    NodeName: str

class NodeTraceElements:
    AgentTraces: list[TracePart]

class Observation:
    ActionGroupInvocationOutput: _ActionGroupInvocationOutput
    AgentCollaboratorInvocationOutput: _AgentCollaboratorInvocationOutput
    CodeInterpreterInvocationOutput: _CodeInterpreterInvocationOutput
    FinalResponse: _FinalResponse
    KnowledgeBaseLookupOutput: _KnowledgeBaseLookupOutput
    RepromptResponse: _RepromptResponse
    TraceId: str
    Type: _Type

class OrchestrationModelInvocationOutput:
    Metadata: _Metadata
    RawResponse: _RawResponse
    ReasoningContent: ReasoningContentBlock
    TraceId: str

class OrchestrationTrace:
    InvocationInput: _InvocationInput
    ModelInvocationInput: _ModelInvocationInput
    ModelInvocationOutput: OrchestrationModelInvocationOutput
    Observation: _Observation
    Rationale: _Rationale

class Parameter:
    Name: str
    Type: str
    Value: str

class PostProcessingModelInvocationOutput:
    Metadata: _Metadata
    ParsedResponse: PostProcessingParsedResponse
    RawResponse: _RawResponse
    ReasoningContent: ReasoningContentBlock
    TraceId: str

class PostProcessingParsedResponse:
    Text: str

class PostProcessingTrace:
    ModelInvocationInput: _ModelInvocationInput
    ModelInvocationOutput: PostProcessingModelInvocationOutput

class PreProcessingModelInvocationOutput:
    Metadata: _Metadata
    ParsedResponse: PreProcessingParsedResponse
    RawResponse: _RawResponse
    ReasoningContent: ReasoningContentBlock
    TraceId: str

class PreProcessingParsedResponse:
    IsValid: bool
    Rationale: str

class PreProcessingTrace:
    ModelInvocationInput: _ModelInvocationInput
    ModelInvocationOutput: PreProcessingModelInvocationOutput

class PropertyParameters:
    Properties: list[Parameter]

class PutInvocationStepResponse:
    InvocationStepId: str

class Rationale:
    Text: str
    TraceId: str

class RawResponse:
    Content: str

class ReasoningContentBlock:
    ReasoningText: ReasoningTextBlock
    RedactedContent: str

class ReasoningTextBlock:
    Signature: str
    Text: str

class RepromptResponse:
    Source: _Source
    Text: str

class RequestBody:
    Content: dict[str, list[Parameter]]

class RerankDocument:
    JsonDocument: Any
    TextDocument: RerankTextDocument
    Type: RerankDocumentType

class RerankResponse:
    NextToken: str
    Results: list[RerankResult]

class RerankResult:
    Document: RerankDocument
    Index: int
    RelevanceScore: float

class RerankTextDocument:
    Text: str

class RetrievalResultConfluenceLocation:
    Url: str

class RetrievalResultContent:
    Audio: AudioSegment
    ByteContent: str
    Row: list[RetrievalResultContentColumn]
    Text: str
    Type: RetrievalResultContentType
    Video: VideoSegment

class RetrievalResultContentColumn:
    ColumnName: str
    ColumnValue: str
    Type: RetrievalResultContentColumnType

class RetrievalResultCustomDocumentLocation:
    Id: str

class RetrievalResultGoogleDriveLocation:
    Url: str

class RetrievalResultKendraDocumentLocation:
    Uri: str

class RetrievalResultLocation:
    ConfluenceLocation: RetrievalResultConfluenceLocation
    CustomDocumentLocation: RetrievalResultCustomDocumentLocation
    GoogleDriveLocation: RetrievalResultGoogleDriveLocation
    KendraDocumentLocation: RetrievalResultKendraDocumentLocation
    OneDriveLocation: RetrievalResultOneDriveLocation
    S3Location: RetrievalResultS3Location
    SalesforceLocation: RetrievalResultSalesforceLocation
    SharePointLocation: RetrievalResultSharePointLocation
    SqlLocation: RetrievalResultSqlLocation
    Type: RetrievalResultLocationType
    WebLocation: RetrievalResultWebLocation

class RetrievalResultOneDriveLocation:
    Url: str

class RetrievalResultS3Location:
    Uri: str

class RetrievalResultSalesforceLocation:
    Url: str

class RetrievalResultSharePointLocation:
    Url: str

class RetrievalResultSqlLocation:
    Query: str

class RetrievalResultWebLocation:
    Url: str

class RetrieveAndGenerateOutput:
    Text: str

class RetrieveAndGenerateResponse:
    Citations: list[Citation]
    GuardrailAction: GuadrailAction
    Output: RetrieveAndGenerateOutput
    SessionId: str

class RetrieveResponse:
    GuardrailAction: GuadrailAction
    NextToken: str
    RetrievalResults: list[KnowledgeBaseRetrievalResult]

class RetrievedReference:
    Content: RetrievalResultContent
    Location: RetrievalResultLocation
    Metadata: dict[str, Any]

class ReturnControlPayload:
    InvocationId: str
    InvocationInputs: list[InvocationInputMember]

class ReturnControlResults:
    InvocationId: str
    ReturnControlInvocationResults: list[InvocationResultMember]

class RoutingClassifierModelInvocationOutput:
    Metadata: _Metadata
    RawResponse: _RawResponse
    TraceId: str

class RoutingClassifierTrace:
    InvocationInput: _InvocationInput
    ModelInvocationInput: _ModelInvocationInput
    ModelInvocationOutput: RoutingClassifierModelInvocationOutput
    Observation: _Observation

class S3Location:
    Uri: str

class SatisfiedCondition:
    ConditionName: str

class SessionSummary:
    CreatedAt: str
    LastUpdatedAt: str
    SessionArn: str
    SessionId: str
    SessionStatus: _SessionStatus

class Span:
    End: int
    Start: int

class StartFlowExecutionResponse:
    ExecutionArn: str

class StopFlowExecutionResponse:
    ExecutionArn: str
    Status: FlowExecutionStatus

class TagResourceResponse:
    ...

class TextResponsePart:
    Span: _Span
    Text: str

class Trace:
    CustomOrchestrationTrace: _CustomOrchestrationTrace
    FailureTrace: _FailureTrace
    GuardrailTrace: _GuardrailTrace
    OrchestrationTrace: _OrchestrationTrace
    PostProcessingTrace: _PostProcessingTrace
    PreProcessingTrace: _PreProcessingTrace
    RoutingClassifierTrace: _RoutingClassifierTrace

class TracePart:
    AgentAliasId: str
    AgentId: str
    AgentVersion: str
    CallerChain: list[Caller]
    CollaboratorName: str
    EventTime: str
    SessionId: str
    Trace: _Trace

class UntagResourceResponse:
    ...

class UpdateSessionResponse:
    CreatedAt: str
    LastUpdatedAt: str
    SessionArn: str
    SessionId: str
    SessionStatus: _SessionStatus

class Usage:
    InputTokens: int
    OutputTokens: int

class VideoSegment:
    S3Uri: str
    Summary: str

_CheckIngestedDocumentAcl = TypeVar("_CheckIngestedDocumentAcl", default=CheckIngestedDocumentAclResponse)
_CreateInvocation = TypeVar("_CreateInvocation", default=CreateInvocationResponse)
_CreateSession = TypeVar("_CreateSession", default=CreateSessionResponse)
_DeleteAgentMemory = TypeVar("_DeleteAgentMemory", default=DeleteAgentMemoryResponse)
_DeleteSession = TypeVar("_DeleteSession", default=DeleteSessionResponse)
_EndSession = TypeVar("_EndSession", default=EndSessionResponse)
_GenerateQuery = TypeVar("_GenerateQuery", default=GenerateQueryResponse)
_GetAgentMemory = TypeVar("_GetAgentMemory", default=GetAgentMemoryResponse)
_GetDocumentContent = TypeVar("_GetDocumentContent", default=GetDocumentContentResponse)
_GetExecutionFlowSnapshot = TypeVar("_GetExecutionFlowSnapshot", default=GetExecutionFlowSnapshotResponse)
_GetFlowExecution = TypeVar("_GetFlowExecution", default=GetFlowExecutionResponse)
_GetIngestedDocumentAcl = TypeVar("_GetIngestedDocumentAcl", default=GetIngestedDocumentAclResponse)
_GetInvocationStep = TypeVar("_GetInvocationStep", default=GetInvocationStepResponse)
_GetSession = TypeVar("_GetSession", default=GetSessionResponse)
_ListFlowExecutionEvents = TypeVar("_ListFlowExecutionEvents", default=ListFlowExecutionEventsResponse)
_ListFlowExecutions = TypeVar("_ListFlowExecutions", default=ListFlowExecutionsResponse)
_ListInvocationSteps = TypeVar("_ListInvocationSteps", default=ListInvocationStepsResponse)
_ListInvocations = TypeVar("_ListInvocations", default=ListInvocationsResponse)
_ListSessions = TypeVar("_ListSessions", default=ListSessionsResponse)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResponse)
_PutInvocationStep = TypeVar("_PutInvocationStep", default=PutInvocationStepResponse)
_Rerank = TypeVar("_Rerank", default=RerankResponse)
_Retrieve = TypeVar("_Retrieve", default=RetrieveResponse)
_RetrieveAndGenerate = TypeVar("_RetrieveAndGenerate", default=RetrieveAndGenerateResponse)
_StartFlowExecution = TypeVar("_StartFlowExecution", default=StartFlowExecutionResponse)
_StopFlowExecution = TypeVar("_StopFlowExecution", default=StopFlowExecutionResponse)
_TagResource = TypeVar("_TagResource", default=TagResourceResponse)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceResponse)
_UpdateSession = TypeVar("_UpdateSession", default=UpdateSessionResponse)

def check_ingested_document_acl(
    name: str,
    /,
    *,
    DataSourceId: str,
    DocumentId: str,
    KnowledgeBaseId: str,
    UserContext: UserContextDict,
    result: type[_CheckIngestedDocumentAcl] = ...,
    select: Callable[[CheckIngestedDocumentAclResponse], _CheckIngestedDocumentAcl] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CheckIngestedDocumentAcl]: ...

def create_invocation(
    name: str,
    /,
    *,
    SessionIdentifier: str,
    Description: str = ...,
    InvocationId: str = ...,
    result: type[_CreateInvocation] = ...,
    select: Callable[[CreateInvocationResponse], _CreateInvocation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateInvocation]: ...

def create_session(
    name: str,
    /,
    *,
    EncryptionKeyArn: str = ...,
    SessionMetadata: Mapping[str, str] = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateSession] = ...,
    select: Callable[[CreateSessionResponse], _CreateSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateSession]: ...

def delete_agent_memory(
    name: str,
    /,
    *,
    AgentAliasId: str,
    AgentId: str,
    MemoryId: str = ...,
    SessionId: str = ...,
    result: type[_DeleteAgentMemory] = ...,
    select: Callable[[DeleteAgentMemoryResponse], _DeleteAgentMemory] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAgentMemory]: ...

def delete_session(
    name: str,
    /,
    *,
    SessionIdentifier: str,
    result: type[_DeleteSession] = ...,
    select: Callable[[DeleteSessionResponse], _DeleteSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteSession]: ...

def end_session(
    name: str,
    /,
    *,
    SessionIdentifier: str,
    result: type[_EndSession] = ...,
    select: Callable[[EndSessionResponse], _EndSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_EndSession]: ...

def generate_query(
    name: str,
    /,
    *,
    QueryGenerationInput: QueryGenerationInputDict,
    TransformationConfiguration: TransformationConfigurationDict,
    result: type[_GenerateQuery] = ...,
    select: Callable[[GenerateQueryResponse], _GenerateQuery] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GenerateQuery]: ...

def get_agent_memory(
    name: str,
    /,
    *,
    AgentAliasId: str,
    AgentId: str,
    MemoryId: str,
    MemoryType: MemoryType | str,
    MaxItems: int = ...,
    NextToken: str = ...,
    result: type[_GetAgentMemory] = ...,
    select: Callable[[GetAgentMemoryResponse], _GetAgentMemory] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetAgentMemory]: ...

def get_document_content(
    name: str,
    /,
    *,
    DataSourceId: str,
    DocumentId: str,
    KnowledgeBaseId: str,
    MediaId: str = ...,
    OutputFormat: DocumentOutputFormat | str = ...,
    UserContext: UserContextDict = ...,
    result: type[_GetDocumentContent] = ...,
    select: Callable[[GetDocumentContentResponse], _GetDocumentContent] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDocumentContent]: ...

def get_execution_flow_snapshot(
    name: str,
    /,
    *,
    ExecutionIdentifier: str,
    FlowAliasIdentifier: str,
    FlowIdentifier: str,
    result: type[_GetExecutionFlowSnapshot] = ...,
    select: Callable[[GetExecutionFlowSnapshotResponse], _GetExecutionFlowSnapshot] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetExecutionFlowSnapshot]: ...

def get_flow_execution(
    name: str,
    /,
    *,
    ExecutionIdentifier: str,
    FlowAliasIdentifier: str,
    FlowIdentifier: str,
    result: type[_GetFlowExecution] = ...,
    select: Callable[[GetFlowExecutionResponse], _GetFlowExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetFlowExecution]: ...

def get_ingested_document_acl(
    name: str,
    /,
    *,
    DataSourceId: str,
    DocumentId: str,
    KnowledgeBaseId: str,
    result: type[_GetIngestedDocumentAcl] = ...,
    select: Callable[[GetIngestedDocumentAclResponse], _GetIngestedDocumentAcl] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetIngestedDocumentAcl]: ...

def get_invocation_step(
    name: str,
    /,
    *,
    InvocationIdentifier: str,
    InvocationStepId: str,
    SessionIdentifier: str,
    result: type[_GetInvocationStep] = ...,
    select: Callable[[GetInvocationStepResponse], _GetInvocationStep] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetInvocationStep]: ...

def get_session(
    name: str,
    /,
    *,
    SessionIdentifier: str,
    result: type[_GetSession] = ...,
    select: Callable[[GetSessionResponse], _GetSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSession]: ...

def list_flow_execution_events(
    name: str,
    /,
    *,
    EventType: FlowExecutionEventType | str,
    ExecutionIdentifier: str,
    FlowAliasIdentifier: str,
    FlowIdentifier: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListFlowExecutionEvents] = ...,
    select: Callable[[ListFlowExecutionEventsResponse], _ListFlowExecutionEvents] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListFlowExecutionEvents]: ...

def list_flow_executions(
    name: str,
    /,
    *,
    FlowIdentifier: str,
    FlowAliasIdentifier: str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListFlowExecutions] = ...,
    select: Callable[[ListFlowExecutionsResponse], _ListFlowExecutions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListFlowExecutions]: ...

def list_invocation_steps(
    name: str,
    /,
    *,
    SessionIdentifier: str,
    InvocationIdentifier: str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListInvocationSteps] = ...,
    select: Callable[[ListInvocationStepsResponse], _ListInvocationSteps] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListInvocationSteps]: ...

def list_invocations(
    name: str,
    /,
    *,
    SessionIdentifier: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListInvocations] = ...,
    select: Callable[[ListInvocationsResponse], _ListInvocations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListInvocations]: ...

def list_sessions(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListSessions] = ...,
    select: Callable[[ListSessionsResponse], _ListSessions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSessions]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResponse], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def put_invocation_step(
    name: str,
    /,
    *,
    InvocationIdentifier: str,
    InvocationStepTime: str | datetime,
    Payload: InvocationStepPayloadDict | InvocationStepPayload,
    SessionIdentifier: str,
    InvocationStepId: str = ...,
    result: type[_PutInvocationStep] = ...,
    select: Callable[[PutInvocationStepResponse], _PutInvocationStep] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutInvocationStep]: ...

def rerank(
    name: str,
    /,
    *,
    Queries: Sequence[RerankQueryDict],
    RerankingConfiguration: RerankingConfigurationDict,
    Sources: Sequence[RerankSourceDict],
    NextToken: str = ...,
    result: type[_Rerank] = ...,
    select: Callable[[RerankResponse], _Rerank] = ...,
    **options: Unpack[CallOptions],
) -> Task[_Rerank]: ...

def retrieve(
    name: str,
    /,
    *,
    KnowledgeBaseId: str,
    RetrievalQuery: KnowledgeBaseQueryDict,
    GuardrailConfiguration: GuardrailConfigurationDict = ...,
    NextToken: str = ...,
    RetrievalConfiguration: KnowledgeBaseRetrievalConfigurationDict = ...,
    UserContext: UserContextDict = ...,
    result: type[_Retrieve] = ...,
    select: Callable[[RetrieveResponse], _Retrieve] = ...,
    **options: Unpack[CallOptions],
) -> Task[_Retrieve]: ...

def retrieve_and_generate(
    name: str,
    /,
    *,
    Input: RetrieveAndGenerateInputDict,
    RetrieveAndGenerateConfiguration: RetrieveAndGenerateConfigurationDict = ...,
    SessionConfiguration: RetrieveAndGenerateSessionConfigurationDict = ...,
    SessionId: str = ...,
    UserContext: UserContextDict = ...,
    result: type[_RetrieveAndGenerate] = ...,
    select: Callable[[RetrieveAndGenerateResponse], _RetrieveAndGenerate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RetrieveAndGenerate]: ...

def start_flow_execution(
    name: str,
    /,
    *,
    FlowAliasIdentifier: str,
    FlowIdentifier: str,
    Inputs: Sequence[FlowInputDict],
    FlowExecutionName: str = ...,
    ModelPerformanceConfiguration: ModelPerformanceConfigurationDict = ...,
    result: type[_StartFlowExecution] = ...,
    select: Callable[[StartFlowExecutionResponse], _StartFlowExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartFlowExecution]: ...

def stop_flow_execution(
    name: str,
    /,
    *,
    ExecutionIdentifier: str,
    FlowAliasIdentifier: str,
    FlowIdentifier: str,
    result: type[_StopFlowExecution] = ...,
    select: Callable[[StopFlowExecutionResponse], _StopFlowExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopFlowExecution]: ...

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

def update_session(
    name: str,
    /,
    *,
    SessionIdentifier: str,
    SessionMetadata: Mapping[str, str] = ...,
    result: type[_UpdateSession] = ...,
    select: Callable[[UpdateSessionResponse], _UpdateSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateSession]: ...
