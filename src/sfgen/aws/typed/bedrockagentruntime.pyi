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
    AccessDeniedException: ErrorName; BadGatewayException: ErrorName; ConflictException: ErrorName
    DependencyFailedException: ErrorName; InternalServerException: ErrorName; ModelNotReadyException: ErrorName
    ResourceNotFoundException: ErrorName; ServiceQuotaExceededException: ErrorName; ThrottlingException: ErrorName
    ValidationException: ErrorName
errors: _Errors

class BedrockRerankingConfigurationDict(TypedDict, total=False):
    ModelConfiguration: Required[BedrockRerankingModelConfigurationDict]; NumberOfResults: int
class BedrockRerankingModelConfigurationDict(TypedDict, total=False):
    AdditionalModelRequestFields: Mapping[str, Any]; ModelArn: Required[str]
class BedrockSessionContentBlockDict(TypedDict, total=False):
    Image: ImageBlockDict | ImageBlock; Text: str
class ByteContentDocDict(TypedDict, total=False):
    ContentType: Required[str]; Data: Required[object]; Identifier: Required[str]
class CheckIngestedDocumentAclRequestDict(TypedDict, total=False):
    DataSourceId: Required[str]; DocumentId: Required[str]; KnowledgeBaseId: Required[str]
    UserContext: Required[UserContextDict]
class CreateInvocationRequestDict(TypedDict, total=False):
    Description: str; InvocationId: str; SessionIdentifier: Required[str]
class CreateSessionRequestDict(TypedDict, total=False):
    EncryptionKeyArn: str; SessionMetadata: Mapping[str, str]; Tags: Mapping[str, str]
class DeleteAgentMemoryRequestDict(TypedDict, total=False):
    AgentAliasId: Required[str]; AgentId: Required[str]; MemoryId: str; SessionId: str
class DeleteSessionRequestDict(TypedDict, total=False):
    SessionIdentifier: Required[str]
class EndSessionRequestDict(TypedDict, total=False):
    SessionIdentifier: Required[str]
class ExternalSourceDict(TypedDict, total=False):
    ByteContent: ByteContentDocDict; S3Location: S3ObjectDocDict; SourceType: Required[ExternalSourceType | str]
class ExternalSourcesGenerationConfigurationDict(TypedDict, total=False):
    AdditionalModelRequestFields: Mapping[str, Any]; GuardrailConfiguration: GuardrailConfigurationDict
    InferenceConfig: InferenceConfigDict; PerformanceConfig: PerformanceConfigurationDict
    PromptTemplate: PromptTemplateDict
class ExternalSourcesRetrieveAndGenerateConfigurationDict(TypedDict, total=False):
    GenerationConfiguration: ExternalSourcesGenerationConfigurationDict; ModelArn: Required[str]
    Sources: Required[Sequence[ExternalSourceDict]]
class FieldForRerankingDict(TypedDict, total=False):
    FieldName: Required[str]
class FilterAttributeDict(TypedDict, total=False):
    Key: Required[str]; Value: Required[Any]
class FlowInputDict(TypedDict, total=False):
    Content: Required[FlowInputContentDict]; NodeInputName: str; NodeName: Required[str]; NodeOutputName: str
class FlowInputContentDict(TypedDict, total=False):
    Document: Any
class GenerateQueryRequestDict(TypedDict, total=False):
    QueryGenerationInput: Required[QueryGenerationInputDict]
    TransformationConfiguration: Required[TransformationConfigurationDict]
class GenerationConfigurationDict(TypedDict, total=False):
    AdditionalModelRequestFields: Mapping[str, Any]; GuardrailConfiguration: GuardrailConfigurationDict
    InferenceConfig: InferenceConfigDict; PerformanceConfig: PerformanceConfigurationDict
    PromptTemplate: PromptTemplateDict
class GetAgentMemoryRequestDict(TypedDict, total=False):
    AgentAliasId: Required[str]; AgentId: Required[str]; MaxItems: int; MemoryId: Required[str]
    MemoryType: Required[_MemoryType | str]; NextToken: str
class GetDocumentContentRequestDict(TypedDict, total=False):
    DataSourceId: Required[str]; DocumentId: Required[str]; KnowledgeBaseId: Required[str]; MediaId: str
    OutputFormat: DocumentOutputFormat | str; UserContext: UserContextDict
class GetExecutionFlowSnapshotRequestDict(TypedDict, total=False):
    ExecutionIdentifier: Required[str]; FlowAliasIdentifier: Required[str]; FlowIdentifier: Required[str]
class GetFlowExecutionRequestDict(TypedDict, total=False):
    ExecutionIdentifier: Required[str]; FlowAliasIdentifier: Required[str]; FlowIdentifier: Required[str]
class GetIngestedDocumentAclRequestDict(TypedDict, total=False):
    DataSourceId: Required[str]; DocumentId: Required[str]; KnowledgeBaseId: Required[str]
class GetInvocationStepRequestDict(TypedDict, total=False):
    InvocationIdentifier: Required[str]; InvocationStepId: Required[str]; SessionIdentifier: Required[str]
class GetSessionRequestDict(TypedDict, total=False):
    SessionIdentifier: Required[str]
class GuardrailConfigurationDict(TypedDict, total=False):
    GuardrailId: Required[str]; GuardrailVersion: Required[str]
class ImageBlockDict(TypedDict, total=False):
    Format: Required[ImageFormat | str]; Source: Required[ImageSourceDict | ImageSource]
class ImageSourceDict(TypedDict, total=False):
    Bytes: object; S3Location: S3LocationDict | _S3Location
class ImplicitFilterConfigurationDict(TypedDict, total=False):
    MetadataAttributes: Required[Sequence[MetadataAttributeSchemaDict]]; ModelArn: Required[str]
class InferenceConfigDict(TypedDict, total=False):
    TextInferenceConfig: TextInferenceConfigDict
class InputImageDict(TypedDict, total=False):
    Format: Required[InputImageFormat | str]; InlineContent: Required[object]
class InvocationStepPayloadDict(TypedDict, total=False):
    ContentBlocks: Sequence[BedrockSessionContentBlockDict | BedrockSessionContentBlock]
class KnowledgeBaseQueryDict(TypedDict, total=False):
    Image: InputImageDict; Text: str; Type: KnowledgeBaseQueryType | str
class KnowledgeBaseRetrievalConfigurationDict(TypedDict, total=False):
    ManagedSearchConfiguration: ManagedSearchConfigurationDict
    VectorSearchConfiguration: KnowledgeBaseVectorSearchConfigurationDict
class KnowledgeBaseRetrieveAndGenerateConfigurationDict(TypedDict, total=False):
    GenerationConfiguration: GenerationConfigurationDict; KnowledgeBaseId: Required[str]; ModelArn: Required[str]
    OrchestrationConfiguration: OrchestrationConfigurationDict
    RetrievalConfiguration: KnowledgeBaseRetrievalConfigurationDict
class KnowledgeBaseVectorSearchConfigurationDict(TypedDict, total=False):
    Filter: RetrievalFilterDict; ImplicitFilterConfiguration: ImplicitFilterConfigurationDict; NumberOfResults: int
    OverrideSearchType: SearchType | str; RerankingConfiguration: VectorSearchRerankingConfigurationDict
class ListFlowExecutionEventsRequestDict(TypedDict, total=False):
    EventType: Required[FlowExecutionEventType | str]; ExecutionIdentifier: Required[str]
    FlowAliasIdentifier: Required[str]; FlowIdentifier: Required[str]; MaxResults: int; NextToken: str
class ListFlowExecutionsRequestDict(TypedDict, total=False):
    FlowAliasIdentifier: str; FlowIdentifier: Required[str]; MaxResults: int; NextToken: str
class ListInvocationStepsRequestDict(TypedDict, total=False):
    InvocationIdentifier: str; MaxResults: int; NextToken: str; SessionIdentifier: Required[str]
class ListInvocationsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; SessionIdentifier: Required[str]
class ListSessionsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
class ManagedSearchBedrockRerankingConfigurationDict(TypedDict, total=False):
    MetadataConfiguration: MetadataConfigurationForRerankingDict
    ModelConfiguration: Required[ManagedSearchBedrockRerankingModelConfigurationDict]; NumberOfRerankedResults: int
class ManagedSearchBedrockRerankingModelConfigurationDict(TypedDict, total=False):
    AdditionalModelRequestFields: Mapping[str, Any]; ModelArn: Required[str]
class ManagedSearchConfigurationDict(TypedDict, total=False):
    Filter: RetrievalFilterDict; NumberOfResults: int; RerankingConfiguration: ManagedSearchRerankingConfigurationDict
    RerankingModelType: _RerankingModelType | str
class ManagedSearchRerankingConfigurationDict(TypedDict, total=False):
    BedrockRerankingConfiguration: ManagedSearchBedrockRerankingConfigurationDict
    Type: Required[ManagedSearchRerankingConfigurationType | str]
class MetadataAttributeSchemaDict(TypedDict, total=False):
    Description: Required[str]; Key: Required[str]; Type: Required[AttributeType | str]
class MetadataConfigurationForRerankingDict(TypedDict, total=False):
    SelectionMode: Required[RerankingMetadataSelectionMode | str]
    SelectiveModeConfiguration: RerankingMetadataSelectiveModeConfigurationDict
class ModelPerformanceConfigurationDict(TypedDict, total=False):
    PerformanceConfig: PerformanceConfigurationDict
class OrchestrationConfigurationDict(TypedDict, total=False):
    AdditionalModelRequestFields: Mapping[str, Any]; InferenceConfig: InferenceConfigDict
    PerformanceConfig: PerformanceConfigurationDict; PromptTemplate: PromptTemplateDict
    QueryTransformationConfiguration: QueryTransformationConfigurationDict
class PerformanceConfigurationDict(TypedDict, total=False):
    Latency: PerformanceConfigLatency | str
class PromptTemplateDict(TypedDict, total=False):
    TextPromptTemplate: str
class PutInvocationStepRequestDict(TypedDict, total=False):
    InvocationIdentifier: Required[str]; InvocationStepId: str; InvocationStepTime: Required[str | datetime]
    Payload: Required[InvocationStepPayloadDict | InvocationStepPayload]; SessionIdentifier: Required[str]
class QueryGenerationInputDict(TypedDict, total=False):
    Text: Required[str]; Type: Required[InputQueryType | str]
class QueryTransformationConfigurationDict(TypedDict, total=False):
    Type: Required[QueryTransformationType | str]
class RerankDocumentDict(TypedDict, total=False):
    JsonDocument: Any; TextDocument: RerankTextDocumentDict | RerankTextDocument
    Type: Required[RerankDocumentType | str]
class RerankQueryDict(TypedDict, total=False):
    TextQuery: Required[RerankTextDocumentDict | RerankTextDocument]; Type: Required[RerankQueryContentType | str]
class RerankRequestDict(TypedDict, total=False):
    NextToken: str; Queries: Required[Sequence[RerankQueryDict]]
    RerankingConfiguration: Required[RerankingConfigurationDict]; Sources: Required[Sequence[RerankSourceDict]]
class RerankSourceDict(TypedDict, total=False):
    InlineDocumentSource: Required[RerankDocumentDict | RerankDocument]; Type: Required[RerankSourceType | str]
class RerankTextDocumentDict(TypedDict, total=False):
    Text: str
class RerankingConfigurationDict(TypedDict, total=False):
    BedrockRerankingConfiguration: Required[BedrockRerankingConfigurationDict]
    Type: Required[RerankingConfigurationType | str]
class RerankingMetadataSelectiveModeConfigurationDict(TypedDict, total=False):
    FieldsToExclude: Sequence[FieldForRerankingDict]; FieldsToInclude: Sequence[FieldForRerankingDict]
class RetrievalFilterDict(TypedDict, total=False):
    AndAll: Sequence[RetrievalFilterDict]; EqualsValue: FilterAttributeDict; GreaterThan: FilterAttributeDict
    GreaterThanOrEquals: FilterAttributeDict; In: FilterAttributeDict; LessThan: FilterAttributeDict
    LessThanOrEquals: FilterAttributeDict; ListContains: FilterAttributeDict; NotEquals: FilterAttributeDict
    NotIn: FilterAttributeDict; OrAll: Sequence[RetrievalFilterDict]; StartsWith: FilterAttributeDict
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
    SessionConfiguration: RetrieveAndGenerateSessionConfigurationDict; SessionId: str; UserContext: UserContextDict
class RetrieveAndGenerateSessionConfigurationDict(TypedDict, total=False):
    KmsKeyArn: Required[str]
class RetrieveRequestDict(TypedDict, total=False):
    GuardrailConfiguration: GuardrailConfigurationDict; KnowledgeBaseId: Required[str]; NextToken: str
    RetrievalConfiguration: KnowledgeBaseRetrievalConfigurationDict; RetrievalQuery: Required[KnowledgeBaseQueryDict]
    UserContext: UserContextDict
class S3LocationDict(TypedDict, total=False):
    Uri: Required[str]
class S3ObjectDocDict(TypedDict, total=False):
    Uri: Required[str]
class StartFlowExecutionRequestDict(TypedDict, total=False):
    FlowAliasIdentifier: Required[str]; FlowExecutionName: str; FlowIdentifier: Required[str]
    Inputs: Required[Sequence[FlowInputDict]]; ModelPerformanceConfiguration: ModelPerformanceConfigurationDict
class StopFlowExecutionRequestDict(TypedDict, total=False):
    ExecutionIdentifier: Required[str]; FlowAliasIdentifier: Required[str]; FlowIdentifier: Required[str]
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
class TextInferenceConfigDict(TypedDict, total=False):
    MaxTokens: int; StopSequences: Sequence[str]; Temperature: float; TopP: float
class TextToSqlConfigurationDict(TypedDict, total=False):
    KnowledgeBaseConfiguration: TextToSqlKnowledgeBaseConfigurationDict
    Type: Required[TextToSqlConfigurationType | str]
class TextToSqlKnowledgeBaseConfigurationDict(TypedDict, total=False):
    KnowledgeBaseArn: Required[str]
class TransformationConfigurationDict(TypedDict, total=False):
    Mode: Required[QueryTransformationMode | str]; TextToSqlConfiguration: TextToSqlConfigurationDict
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateSessionRequestDict(TypedDict, total=False):
    SessionIdentifier: Required[str]; SessionMetadata: Mapping[str, str]
class UserContextDict(TypedDict, total=False):
    UserId: Required[str]
class VectorSearchBedrockRerankingConfigurationDict(TypedDict, total=False):
    MetadataConfiguration: MetadataConfigurationForRerankingDict
    ModelConfiguration: Required[VectorSearchBedrockRerankingModelConfigurationDict]; NumberOfRerankedResults: int
class VectorSearchBedrockRerankingModelConfigurationDict(TypedDict, total=False):
    AdditionalModelRequestFields: Mapping[str, Any]; ModelArn: Required[str]
class VectorSearchRerankingConfigurationDict(TypedDict, total=False):
    BedrockRerankingConfiguration: VectorSearchBedrockRerankingConfigurationDict
    Type: Required[VectorSearchRerankingConfigurationType | str]
class ActionGroupInvocationInput:
    ActionGroupName: str; ApiPath: str; ExecutionType: _ExecutionType; Function: str; InvocationId: str
    Parameters: list[Parameter]; RequestBody: _RequestBody; Verb: str
class ActionGroupInvocationOutput:
    Metadata: _Metadata; Text: str
class AgentCollaboratorInputPayload:
    ReturnControlResults: _ReturnControlResults; Text: str; Type: PayloadType
class AgentCollaboratorInvocationInput:
    AgentCollaboratorAliasArn: str; AgentCollaboratorName: str; Input: AgentCollaboratorInputPayload
class AgentCollaboratorInvocationOutput:
    AgentCollaboratorAliasArn: str; AgentCollaboratorName: str; Metadata: _Metadata
    Output: AgentCollaboratorOutputPayload
class AgentCollaboratorOutputPayload:
    ReturnControlPayload: _ReturnControlPayload; Text: str; Type: PayloadType
class ApiInvocationInput:
    ActionGroup: str; ActionInvocationType: _ActionInvocationType; AgentId: str; ApiPath: str; CollaboratorName: str
    HttpMethod: str; Parameters: list[ApiParameter]; RequestBody: ApiRequestBody
class ApiParameter:
    Name: str; Type: str; Value: str
class ApiRequestBody:
    Content: dict[str, PropertyParameters]
class ApiResult:
    ActionGroup: str; AgentId: str; ApiPath: str; ConfirmationState: _ConfirmationState; HttpMethod: str
    HttpStatusCode: int; ResponseBody: dict[str, ContentBody]; ResponseState: _ResponseState
class AudioSegment:
    S3Uri: str; Transcription: str
class BedrockSessionContentBlock:
    Image: ImageBlock; Text: str
class Caller:
    AgentAliasArn: str
class CheckIngestedDocumentAclResponse:
    HasAccess: bool
class Citation:
    GeneratedResponsePart: _GeneratedResponsePart; RetrievedReferences: list[RetrievedReference]
class CodeInterpreterInvocationInput:
    Code: str; Files: list[str]
class CodeInterpreterInvocationOutput:
    ExecutionError: str; ExecutionOutput: str; ExecutionTimeout: bool; Files: list[str]; Metadata: _Metadata
class ConditionResultEvent:
    NodeName: str; SatisfiedConditions: list[SatisfiedCondition]; Timestamp: str
class ContentBody:
    Body: str; Images: list[ImageInput]
class CreateInvocationResponse:
    CreatedAt: str; InvocationId: str; SessionId: str
class CreateSessionResponse:
    CreatedAt: str; SessionArn: str; SessionId: str; SessionStatus: _SessionStatus
class CustomOrchestrationTrace:
    Event: CustomOrchestrationTraceEvent; TraceId: str
class CustomOrchestrationTraceEvent:
    Text: str
class DeleteAgentMemoryResponse:
    ...
class DeleteSessionResponse:
    ...
class DocumentAcl:
    AllowList: DocumentAclMembership; DenyList: DocumentAclMembership
class DocumentAclCondition:
    ConditionOperator: DocumentAclMemberRelation; Groups: list[DocumentAclGroup]; Users: list[DocumentAclUser]
class DocumentAclGroup:
    Id: str; Type: DocumentAclMembershipType
class DocumentAclMembership:
    Conditions: list[DocumentAclCondition]; MemberRelation: DocumentAclMemberRelation
class DocumentAclUser:
    Id: str; Type: DocumentAclMembershipType
class EndSessionResponse:
    SessionArn: str; SessionId: str; SessionStatus: _SessionStatus
class FailureTrace:
    FailureCode: int; FailureReason: str; Metadata: _Metadata; TraceId: str
class FinalResponse:
    Metadata: _Metadata; Text: str
class FlowExecutionContent:
    Document: Any
class FlowExecutionError:
    Error: FlowExecutionErrorType; Message: str; NodeName: str
class FlowExecutionEvent:
    ConditionResultEvent: _ConditionResultEvent; FlowFailureEvent: _FlowFailureEvent
    FlowInputEvent: FlowExecutionInputEvent; FlowOutputEvent: FlowExecutionOutputEvent
    NodeActionEvent: _NodeActionEvent; NodeDependencyEvent: _NodeDependencyEvent; NodeFailureEvent: _NodeFailureEvent
    NodeInputEvent: _NodeInputEvent; NodeOutputEvent: _NodeOutputEvent
class FlowExecutionInputEvent:
    Fields: list[FlowInputField]; NodeName: str; Timestamp: str
class FlowExecutionOutputEvent:
    Fields: list[FlowOutputField]; NodeName: str; Timestamp: str
class FlowExecutionSummary:
    CreatedAt: str; EndedAt: str; ExecutionArn: str; FlowAliasIdentifier: str; FlowIdentifier: str; FlowVersion: str
    Status: FlowExecutionStatus
class FlowFailureEvent:
    ErrorCode: FlowErrorCode; ErrorMessage: str; Timestamp: str
class FlowInputField:
    Content: FlowExecutionContent; Name: str
class FlowOutputField:
    Content: FlowExecutionContent; Name: str
class FunctionInvocationInput:
    ActionGroup: str; ActionInvocationType: _ActionInvocationType; AgentId: str; CollaboratorName: str; Function: str
    Parameters: list[FunctionParameter]
class FunctionParameter:
    Name: str; Type: str; Value: str
class FunctionResult:
    ActionGroup: str; AgentId: str; ConfirmationState: _ConfirmationState; Function: str
    ResponseBody: dict[str, ContentBody]; ResponseState: _ResponseState
class GenerateQueryResponse:
    Queries: list[GeneratedQuery]
class GeneratedQuery:
    Sql: str; Type: GeneratedQueryType
class GeneratedResponsePart:
    TextResponsePart: _TextResponsePart
class GetAgentMemoryResponse:
    MemoryContents: list[Memory]; NextToken: str
class GetDocumentContentResponse:
    DocumentContentLength: int; MimeType: str; PresignedUrl: str
class GetExecutionFlowSnapshotResponse:
    CustomerEncryptionKeyArn: str; Definition: str; ExecutionRoleArn: str; FlowAliasIdentifier: str
    FlowIdentifier: str; FlowVersion: str
class GetFlowExecutionResponse:
    EndedAt: str; Errors: list[FlowExecutionError]; ExecutionArn: str; FlowAliasIdentifier: str; FlowIdentifier: str
    FlowVersion: str; StartedAt: str; Status: FlowExecutionStatus
class GetIngestedDocumentAclResponse:
    DocumentAcl: _DocumentAcl
class GetInvocationStepResponse:
    InvocationStep: _InvocationStep
class GetSessionResponse:
    CreatedAt: str; EncryptionKeyArn: str; LastUpdatedAt: str; SessionArn: str; SessionId: str
    SessionMetadata: dict[str, str]; SessionStatus: _SessionStatus
class GuardrailAssessment:
    ContentPolicy: GuardrailContentPolicyAssessment
    SensitiveInformationPolicy: GuardrailSensitiveInformationPolicyAssessment
    TopicPolicy: GuardrailTopicPolicyAssessment; WordPolicy: GuardrailWordPolicyAssessment
class GuardrailContentFilter:
    Action: GuardrailContentPolicyAction; Confidence: GuardrailContentFilterConfidence
    Type: GuardrailContentFilterType
class GuardrailContentPolicyAssessment:
    Filters: list[GuardrailContentFilter]
class GuardrailCustomWord:
    Action: GuardrailWordPolicyAction; Match: str
class GuardrailManagedWord:
    Action: GuardrailWordPolicyAction; Match: str; Type: GuardrailManagedWordType
class GuardrailPiiEntityFilter:
    Action: GuardrailSensitiveInformationPolicyAction; Match: str; Type: GuardrailPiiEntityType
class GuardrailRegexFilter:
    Action: GuardrailSensitiveInformationPolicyAction; Match: str; Name: str; Regex: str
class GuardrailSensitiveInformationPolicyAssessment:
    PiiEntities: list[GuardrailPiiEntityFilter]; Regexes: list[GuardrailRegexFilter]
class GuardrailTopic:
    Action: GuardrailTopicPolicyAction; Name: str; Type: GuardrailTopicType
class GuardrailTopicPolicyAssessment:
    Topics: list[GuardrailTopic]
class GuardrailTrace:
    Action: GuardrailAction; InputAssessments: list[GuardrailAssessment]; Metadata: _Metadata
    OutputAssessments: list[GuardrailAssessment]; TraceId: str
class GuardrailWordPolicyAssessment:
    CustomWords: list[GuardrailCustomWord]; ManagedWordLists: list[GuardrailManagedWord]
class ImageBlock:
    Format: ImageFormat; Source: ImageSource
class ImageInput:
    Format: ImageInputFormat; Source: ImageInputSource
class ImageInputSource:
    Bytes: str
class ImageSource:
    Bytes: str; S3Location: _S3Location
class InferenceConfiguration:
    MaximumLength: int; StopSequences: list[str]; Temperature: float; TopK: int; TopP: float
class InvocationInput:
    ActionGroupInvocationInput: _ActionGroupInvocationInput
    AgentCollaboratorInvocationInput: _AgentCollaboratorInvocationInput
    CodeInterpreterInvocationInput: _CodeInterpreterInvocationInput; InvocationType: _InvocationType
    KnowledgeBaseLookupInput: _KnowledgeBaseLookupInput; TraceId: str
class InvocationInputMember:
    ApiInvocationInput: _ApiInvocationInput; FunctionInvocationInput: _FunctionInvocationInput
class InvocationResultMember:
    ApiResult: _ApiResult; FunctionResult: _FunctionResult
class InvocationStep:
    InvocationId: str; InvocationStepId: str; InvocationStepTime: str; Payload: InvocationStepPayload; SessionId: str
class InvocationStepPayload:
    ContentBlocks: list[BedrockSessionContentBlock]
class InvocationStepSummary:
    InvocationId: str; InvocationStepId: str; InvocationStepTime: str; SessionId: str
class InvocationSummary:
    CreatedAt: str; InvocationId: str; SessionId: str
class KnowledgeBaseLookupInput:
    KnowledgeBaseId: str; Text: str
class KnowledgeBaseLookupOutput:
    Metadata: _Metadata; RetrievedReferences: list[RetrievedReference]
class KnowledgeBaseRetrievalResult:
    Content: RetrievalResultContent; DocumentId: str; Location: RetrievalResultLocation; Metadata: dict[str, Any]
    Score: float
class ListFlowExecutionEventsResponse:
    FlowExecutionEvents: list[FlowExecutionEvent]; NextToken: str
class ListFlowExecutionsResponse:
    FlowExecutionSummaries: list[FlowExecutionSummary]; NextToken: str
class ListInvocationStepsResponse:
    InvocationStepSummaries: list[InvocationStepSummary]; NextToken: str
class ListInvocationsResponse:
    InvocationSummaries: list[InvocationSummary]; NextToken: str
class ListSessionsResponse:
    NextToken: str; SessionSummaries: list[SessionSummary]
class ListTagsForResourceResponse:
    Tags: dict[str, str]
class Memory:
    SessionSummary: MemorySessionSummary
class MemorySessionSummary:
    MemoryId: str; SessionExpiryTime: str; SessionId: str; SessionStartTime: str; SummaryText: str
class Metadata:
    ClientRequestId: str; EndTime: str; OperationTotalTimeMs: int; StartTime: str; TotalTimeMs: int; Usage: _Usage
class ModelInvocationInput:
    FoundationModel: str; InferenceConfiguration: _InferenceConfiguration; OverrideLambda: str
    ParserMode: CreationMode; PromptCreationMode: CreationMode; Text: str; TraceId: str; Type: PromptType
class NodeActionEvent:
    NodeName: str; OperationName: str; OperationRequest: Any; OperationResponse: Any; RequestId: str; ServiceName: str
    Timestamp: str
class NodeDependencyEvent:
    NodeName: str; Timestamp: str; TraceElements: NodeTraceElements
class NodeExecutionContent:
    Document: Any
class NodeFailureEvent:
    ErrorCode: NodeErrorCode; ErrorMessage: str; NodeName: str; Timestamp: str
class NodeInputEvent:
    Fields: list[NodeInputField]; NodeName: str; Timestamp: str
class NodeInputExecutionChainItem:
    Index: int; NodeName: str; Type: FlowControlNodeType
class NodeInputField:
    Category: FlowNodeInputCategory; Content: NodeExecutionContent; ExecutionChain: list[NodeInputExecutionChainItem]
    Name: str; Source: NodeInputSource; Type: FlowNodeIODataType
class NodeInputSource:
    Expression: str; NodeName: str; OutputFieldName: str
class NodeOutputEvent:
    Fields: list[NodeOutputField]; NodeName: str; Timestamp: str
class NodeOutputField:
    Content: NodeExecutionContent; Name: str; Next: list[NodeOutputNext]; Type: FlowNodeIODataType
class NodeOutputNext:
    InputFieldName: str; NodeName: str
class NodeTraceElements:
    AgentTraces: list[TracePart]
class Observation:
    ActionGroupInvocationOutput: _ActionGroupInvocationOutput
    AgentCollaboratorInvocationOutput: _AgentCollaboratorInvocationOutput
    CodeInterpreterInvocationOutput: _CodeInterpreterInvocationOutput; FinalResponse: _FinalResponse
    KnowledgeBaseLookupOutput: _KnowledgeBaseLookupOutput; RepromptResponse: _RepromptResponse; TraceId: str
    Type: _Type
class OrchestrationModelInvocationOutput:
    Metadata: _Metadata; RawResponse: _RawResponse; ReasoningContent: ReasoningContentBlock; TraceId: str
class OrchestrationTrace:
    InvocationInput: _InvocationInput; ModelInvocationInput: _ModelInvocationInput
    ModelInvocationOutput: OrchestrationModelInvocationOutput; Observation: _Observation; Rationale: _Rationale
class Parameter:
    Name: str; Type: str; Value: str
class PostProcessingModelInvocationOutput:
    Metadata: _Metadata; ParsedResponse: PostProcessingParsedResponse; RawResponse: _RawResponse
    ReasoningContent: ReasoningContentBlock; TraceId: str
class PostProcessingParsedResponse:
    Text: str
class PostProcessingTrace:
    ModelInvocationInput: _ModelInvocationInput; ModelInvocationOutput: PostProcessingModelInvocationOutput
class PreProcessingModelInvocationOutput:
    Metadata: _Metadata; ParsedResponse: PreProcessingParsedResponse; RawResponse: _RawResponse
    ReasoningContent: ReasoningContentBlock; TraceId: str
class PreProcessingParsedResponse:
    IsValid: bool; Rationale: str
class PreProcessingTrace:
    ModelInvocationInput: _ModelInvocationInput; ModelInvocationOutput: PreProcessingModelInvocationOutput
class PropertyParameters:
    Properties: list[Parameter]
class PutInvocationStepResponse:
    InvocationStepId: str
class Rationale:
    Text: str; TraceId: str
class RawResponse:
    Content: str
class ReasoningContentBlock:
    ReasoningText: ReasoningTextBlock; RedactedContent: str
class ReasoningTextBlock:
    Signature: str; Text: str
class RepromptResponse:
    Source: _Source; Text: str
class RequestBody:
    Content: dict[str, list[Parameter]]
class RerankDocument:
    JsonDocument: Any; TextDocument: RerankTextDocument; Type: RerankDocumentType
class RerankResponse:
    NextToken: str; Results: list[RerankResult]
class RerankResult:
    Document: RerankDocument; Index: int; RelevanceScore: float
class RerankTextDocument:
    Text: str
class RetrievalResultConfluenceLocation:
    Url: str
class RetrievalResultContent:
    Audio: AudioSegment; ByteContent: str; Row: list[RetrievalResultContentColumn]; Text: str
    Type: RetrievalResultContentType; Video: VideoSegment
class RetrievalResultContentColumn:
    ColumnName: str; ColumnValue: str; Type: RetrievalResultContentColumnType
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
    KendraDocumentLocation: RetrievalResultKendraDocumentLocation; OneDriveLocation: RetrievalResultOneDriveLocation
    S3Location: RetrievalResultS3Location; SalesforceLocation: RetrievalResultSalesforceLocation
    SharePointLocation: RetrievalResultSharePointLocation; SqlLocation: RetrievalResultSqlLocation
    Type: RetrievalResultLocationType; WebLocation: RetrievalResultWebLocation
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
    Citations: list[Citation]; GuardrailAction: GuadrailAction; Output: RetrieveAndGenerateOutput; SessionId: str
class RetrieveResponse:
    GuardrailAction: GuadrailAction; NextToken: str; RetrievalResults: list[KnowledgeBaseRetrievalResult]
class RetrievedReference:
    Content: RetrievalResultContent; Location: RetrievalResultLocation; Metadata: dict[str, Any]
class ReturnControlPayload:
    InvocationId: str; InvocationInputs: list[InvocationInputMember]
class ReturnControlResults:
    InvocationId: str; ReturnControlInvocationResults: list[InvocationResultMember]
class RoutingClassifierModelInvocationOutput:
    Metadata: _Metadata; RawResponse: _RawResponse; TraceId: str
class RoutingClassifierTrace:
    InvocationInput: _InvocationInput; ModelInvocationInput: _ModelInvocationInput
    ModelInvocationOutput: RoutingClassifierModelInvocationOutput; Observation: _Observation
class S3Location:
    Uri: str
class SatisfiedCondition:
    ConditionName: str
class SessionSummary:
    CreatedAt: str; LastUpdatedAt: str; SessionArn: str; SessionId: str; SessionStatus: _SessionStatus
class Span:
    End: int; Start: int
class StartFlowExecutionResponse:
    ExecutionArn: str
class StopFlowExecutionResponse:
    ExecutionArn: str; Status: FlowExecutionStatus
class TagResourceResponse:
    ...
class TextResponsePart:
    Span: _Span; Text: str
class Trace:
    CustomOrchestrationTrace: _CustomOrchestrationTrace; FailureTrace: _FailureTrace; GuardrailTrace: _GuardrailTrace
    OrchestrationTrace: _OrchestrationTrace; PostProcessingTrace: _PostProcessingTrace
    PreProcessingTrace: _PreProcessingTrace; RoutingClassifierTrace: _RoutingClassifierTrace
class TracePart:
    AgentAliasId: str; AgentId: str; AgentVersion: str; CallerChain: list[Caller]; CollaboratorName: str
    EventTime: str; SessionId: str; Trace: _Trace
class UntagResourceResponse:
    ...
class UpdateSessionResponse:
    CreatedAt: str; LastUpdatedAt: str; SessionArn: str; SessionId: str; SessionStatus: _SessionStatus
class Usage:
    InputTokens: int; OutputTokens: int
class VideoSegment:
    S3Uri: str; Summary: str

_T0 = TypeVar("_T0", default=CheckIngestedDocumentAclResponse)
_T1 = TypeVar("_T1", default=CreateInvocationResponse)
_T2 = TypeVar("_T2", default=CreateSessionResponse)
_T3 = TypeVar("_T3", default=DeleteAgentMemoryResponse)
_T4 = TypeVar("_T4", default=DeleteSessionResponse)
_T5 = TypeVar("_T5", default=EndSessionResponse)
_T6 = TypeVar("_T6", default=GenerateQueryResponse)
_T7 = TypeVar("_T7", default=GetAgentMemoryResponse)
_T8 = TypeVar("_T8", default=GetDocumentContentResponse)
_T9 = TypeVar("_T9", default=GetExecutionFlowSnapshotResponse)
_T10 = TypeVar("_T10", default=GetFlowExecutionResponse)
_T11 = TypeVar("_T11", default=GetIngestedDocumentAclResponse)
_T12 = TypeVar("_T12", default=GetInvocationStepResponse)
_T13 = TypeVar("_T13", default=GetSessionResponse)
_T14 = TypeVar("_T14", default=ListFlowExecutionEventsResponse)
_T15 = TypeVar("_T15", default=ListFlowExecutionsResponse)
_T16 = TypeVar("_T16", default=ListInvocationStepsResponse)
_T17 = TypeVar("_T17", default=ListInvocationsResponse)
_T18 = TypeVar("_T18", default=ListSessionsResponse)
_T19 = TypeVar("_T19", default=ListTagsForResourceResponse)
_T20 = TypeVar("_T20", default=PutInvocationStepResponse)
_T21 = TypeVar("_T21", default=RerankResponse)
_T22 = TypeVar("_T22", default=RetrieveResponse)
_T23 = TypeVar("_T23", default=RetrieveAndGenerateResponse)
_T24 = TypeVar("_T24", default=StartFlowExecutionResponse)
_T25 = TypeVar("_T25", default=StopFlowExecutionResponse)
_T26 = TypeVar("_T26", default=TagResourceResponse)
_T27 = TypeVar("_T27", default=UntagResourceResponse)
_T28 = TypeVar("_T28", default=UpdateSessionResponse)

class _CheckIngestedDocumentAcl(CallOptions, total=False):
    DataSourceId: Required[str]; DocumentId: Required[str]; KnowledgeBaseId: Required[str]
    UserContext: Required[UserContextDict]
def check_ingested_document_acl(name: str, /, *, result: type[_T0] = ..., select: Callable[[CheckIngestedDocumentAclResponse], _T0] = ..., **arguments: Unpack[_CheckIngestedDocumentAcl]) -> Task[_T0]: ...

class _CreateInvocation(CallOptions, total=False):
    Description: str; InvocationId: str; SessionIdentifier: Required[str]
def create_invocation(name: str, /, *, result: type[_T1] = ..., select: Callable[[CreateInvocationResponse], _T1] = ..., **arguments: Unpack[_CreateInvocation]) -> Task[_T1]: ...

class _CreateSession(CallOptions, total=False):
    EncryptionKeyArn: str; SessionMetadata: Mapping[str, str]; Tags: Mapping[str, str]
def create_session(name: str, /, *, result: type[_T2] = ..., select: Callable[[CreateSessionResponse], _T2] = ..., **arguments: Unpack[_CreateSession]) -> Task[_T2]: ...

class _DeleteAgentMemory(CallOptions, total=False):
    AgentAliasId: Required[str]; AgentId: Required[str]; MemoryId: str; SessionId: str
def delete_agent_memory(name: str, /, *, result: type[_T3] = ..., select: Callable[[DeleteAgentMemoryResponse], _T3] = ..., **arguments: Unpack[_DeleteAgentMemory]) -> Task[_T3]: ...

class _DeleteSession(CallOptions, total=False):
    SessionIdentifier: Required[str]
def delete_session(name: str, /, *, result: type[_T4] = ..., select: Callable[[DeleteSessionResponse], _T4] = ..., **arguments: Unpack[_DeleteSession]) -> Task[_T4]: ...

class _EndSession(CallOptions, total=False):
    SessionIdentifier: Required[str]
def end_session(name: str, /, *, result: type[_T5] = ..., select: Callable[[EndSessionResponse], _T5] = ..., **arguments: Unpack[_EndSession]) -> Task[_T5]: ...

class _GenerateQuery(CallOptions, total=False):
    QueryGenerationInput: Required[QueryGenerationInputDict]
    TransformationConfiguration: Required[TransformationConfigurationDict]
def generate_query(name: str, /, *, result: type[_T6] = ..., select: Callable[[GenerateQueryResponse], _T6] = ..., **arguments: Unpack[_GenerateQuery]) -> Task[_T6]: ...

class _GetAgentMemory(CallOptions, total=False):
    AgentAliasId: Required[str]; AgentId: Required[str]; MaxItems: int; MemoryId: Required[str]
    MemoryType: Required[_MemoryType | str]; NextToken: str
def get_agent_memory(name: str, /, *, result: type[_T7] = ..., select: Callable[[GetAgentMemoryResponse], _T7] = ..., **arguments: Unpack[_GetAgentMemory]) -> Task[_T7]: ...

class _GetDocumentContent(CallOptions, total=False):
    DataSourceId: Required[str]; DocumentId: Required[str]; KnowledgeBaseId: Required[str]; MediaId: str
    OutputFormat: DocumentOutputFormat | str; UserContext: UserContextDict
def get_document_content(name: str, /, *, result: type[_T8] = ..., select: Callable[[GetDocumentContentResponse], _T8] = ..., **arguments: Unpack[_GetDocumentContent]) -> Task[_T8]: ...

class _GetExecutionFlowSnapshot(CallOptions, total=False):
    ExecutionIdentifier: Required[str]; FlowAliasIdentifier: Required[str]; FlowIdentifier: Required[str]
def get_execution_flow_snapshot(name: str, /, *, result: type[_T9] = ..., select: Callable[[GetExecutionFlowSnapshotResponse], _T9] = ..., **arguments: Unpack[_GetExecutionFlowSnapshot]) -> Task[_T9]: ...

class _GetFlowExecution(CallOptions, total=False):
    ExecutionIdentifier: Required[str]; FlowAliasIdentifier: Required[str]; FlowIdentifier: Required[str]
def get_flow_execution(name: str, /, *, result: type[_T10] = ..., select: Callable[[GetFlowExecutionResponse], _T10] = ..., **arguments: Unpack[_GetFlowExecution]) -> Task[_T10]: ...

class _GetIngestedDocumentAcl(CallOptions, total=False):
    DataSourceId: Required[str]; DocumentId: Required[str]; KnowledgeBaseId: Required[str]
def get_ingested_document_acl(name: str, /, *, result: type[_T11] = ..., select: Callable[[GetIngestedDocumentAclResponse], _T11] = ..., **arguments: Unpack[_GetIngestedDocumentAcl]) -> Task[_T11]: ...

class _GetInvocationStep(CallOptions, total=False):
    InvocationIdentifier: Required[str]; InvocationStepId: Required[str]; SessionIdentifier: Required[str]
def get_invocation_step(name: str, /, *, result: type[_T12] = ..., select: Callable[[GetInvocationStepResponse], _T12] = ..., **arguments: Unpack[_GetInvocationStep]) -> Task[_T12]: ...

class _GetSession(CallOptions, total=False):
    SessionIdentifier: Required[str]
def get_session(name: str, /, *, result: type[_T13] = ..., select: Callable[[GetSessionResponse], _T13] = ..., **arguments: Unpack[_GetSession]) -> Task[_T13]: ...

class _ListFlowExecutionEvents(CallOptions, total=False):
    EventType: Required[FlowExecutionEventType | str]; ExecutionIdentifier: Required[str]
    FlowAliasIdentifier: Required[str]; FlowIdentifier: Required[str]; MaxResults: int; NextToken: str
def list_flow_execution_events(name: str, /, *, result: type[_T14] = ..., select: Callable[[ListFlowExecutionEventsResponse], _T14] = ..., **arguments: Unpack[_ListFlowExecutionEvents]) -> Task[_T14]: ...

class _ListFlowExecutions(CallOptions, total=False):
    FlowAliasIdentifier: str; FlowIdentifier: Required[str]; MaxResults: int; NextToken: str
def list_flow_executions(name: str, /, *, result: type[_T15] = ..., select: Callable[[ListFlowExecutionsResponse], _T15] = ..., **arguments: Unpack[_ListFlowExecutions]) -> Task[_T15]: ...

class _ListInvocationSteps(CallOptions, total=False):
    InvocationIdentifier: str; MaxResults: int; NextToken: str; SessionIdentifier: Required[str]
def list_invocation_steps(name: str, /, *, result: type[_T16] = ..., select: Callable[[ListInvocationStepsResponse], _T16] = ..., **arguments: Unpack[_ListInvocationSteps]) -> Task[_T16]: ...

class _ListInvocations(CallOptions, total=False):
    MaxResults: int; NextToken: str; SessionIdentifier: Required[str]
def list_invocations(name: str, /, *, result: type[_T17] = ..., select: Callable[[ListInvocationsResponse], _T17] = ..., **arguments: Unpack[_ListInvocations]) -> Task[_T17]: ...

class _ListSessions(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_sessions(name: str, /, *, result: type[_T18] = ..., select: Callable[[ListSessionsResponse], _T18] = ..., **arguments: Unpack[_ListSessions]) -> Task[_T18]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T19] = ..., select: Callable[[ListTagsForResourceResponse], _T19] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T19]: ...

class _PutInvocationStep(CallOptions, total=False):
    InvocationIdentifier: Required[str]; InvocationStepId: str; InvocationStepTime: Required[str | datetime]
    Payload: Required[InvocationStepPayloadDict | InvocationStepPayload]; SessionIdentifier: Required[str]
def put_invocation_step(name: str, /, *, result: type[_T20] = ..., select: Callable[[PutInvocationStepResponse], _T20] = ..., **arguments: Unpack[_PutInvocationStep]) -> Task[_T20]: ...

class _Rerank(CallOptions, total=False):
    NextToken: str; Queries: Required[Sequence[RerankQueryDict]]
    RerankingConfiguration: Required[RerankingConfigurationDict]; Sources: Required[Sequence[RerankSourceDict]]
def rerank(name: str, /, *, result: type[_T21] = ..., select: Callable[[RerankResponse], _T21] = ..., **arguments: Unpack[_Rerank]) -> Task[_T21]: ...

class _Retrieve(CallOptions, total=False):
    GuardrailConfiguration: GuardrailConfigurationDict; KnowledgeBaseId: Required[str]; NextToken: str
    RetrievalConfiguration: KnowledgeBaseRetrievalConfigurationDict; RetrievalQuery: Required[KnowledgeBaseQueryDict]
    UserContext: UserContextDict
def retrieve(name: str, /, *, result: type[_T22] = ..., select: Callable[[RetrieveResponse], _T22] = ..., **arguments: Unpack[_Retrieve]) -> Task[_T22]: ...

class _RetrieveAndGenerate(CallOptions, total=False):
    Input: Required[RetrieveAndGenerateInputDict]
    RetrieveAndGenerateConfiguration: RetrieveAndGenerateConfigurationDict
    SessionConfiguration: RetrieveAndGenerateSessionConfigurationDict; SessionId: str; UserContext: UserContextDict
def retrieve_and_generate(name: str, /, *, result: type[_T23] = ..., select: Callable[[RetrieveAndGenerateResponse], _T23] = ..., **arguments: Unpack[_RetrieveAndGenerate]) -> Task[_T23]: ...

class _StartFlowExecution(CallOptions, total=False):
    FlowAliasIdentifier: Required[str]; FlowExecutionName: str; FlowIdentifier: Required[str]
    Inputs: Required[Sequence[FlowInputDict]]; ModelPerformanceConfiguration: ModelPerformanceConfigurationDict
def start_flow_execution(name: str, /, *, result: type[_T24] = ..., select: Callable[[StartFlowExecutionResponse], _T24] = ..., **arguments: Unpack[_StartFlowExecution]) -> Task[_T24]: ...

class _StopFlowExecution(CallOptions, total=False):
    ExecutionIdentifier: Required[str]; FlowAliasIdentifier: Required[str]; FlowIdentifier: Required[str]
def stop_flow_execution(name: str, /, *, result: type[_T25] = ..., select: Callable[[StopFlowExecutionResponse], _T25] = ..., **arguments: Unpack[_StopFlowExecution]) -> Task[_T25]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
def tag_resource(name: str, /, *, result: type[_T26] = ..., select: Callable[[TagResourceResponse], _T26] = ..., **arguments: Unpack[_TagResource]) -> Task[_T26]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T27] = ..., select: Callable[[UntagResourceResponse], _T27] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T27]: ...

class _UpdateSession(CallOptions, total=False):
    SessionIdentifier: Required[str]; SessionMetadata: Mapping[str, str]
def update_session(name: str, /, *, result: type[_T28] = ..., select: Callable[[UpdateSessionResponse], _T28] = ..., **arguments: Unpack[_UpdateSession]) -> Task[_T28]: ...
