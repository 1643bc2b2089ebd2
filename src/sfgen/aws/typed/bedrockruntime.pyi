"""bedrockruntime: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AsyncInvokeStatus: TypeAlias = Literal["InProgress", "Completed", "Failed"]
AudioFormat: TypeAlias = Literal["mp3", "opus", "wav", "aac", "flac", "mp4", "ogg", "mkv", "mka", "x-aac", "m4a", "mpeg", "mpga", "pcm", "webm"]
CachePointType: TypeAlias = Literal["default"]
CacheTTL: TypeAlias = Literal["5m", "1h"]
ConversationRole: TypeAlias = Literal["user", "assistant", "system"]
DocumentFormat: TypeAlias = Literal["pdf", "csv", "doc", "docx", "xls", "xlsx", "html", "txt", "md"]
GuardrailAction: TypeAlias = Literal["NONE", "GUARDRAIL_INTERVENED"]
GuardrailAutomatedReasoningLogicWarningType: TypeAlias = Literal["ALWAYS_FALSE", "ALWAYS_TRUE"]
GuardrailChecksContentFilterCategory: TypeAlias = Literal["VIOLENCE", "HATE", "SEXUAL", "MISCONDUCT", "INSULTS"]
GuardrailChecksPromptAttackCategory: TypeAlias = Literal["JAILBREAK", "PROMPT_INJECTION", "PROMPT_LEAKAGE"]
GuardrailChecksRole: TypeAlias = Literal["user", "assistant", "system"]
GuardrailChecksSensitiveInformationEntityType: TypeAlias = Literal["ADDRESS", "AGE", "AWS_ACCESS_KEY", "AWS_SECRET_KEY", "CA_HEALTH_NUMBER", "CA_SOCIAL_INSURANCE_NUMBER", "CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_EXPIRY", "CREDIT_DEBIT_CARD_NUMBER", "DRIVER_ID", "EMAIL", "INTERNATIONAL_BANK_ACCOUNT_NUMBER", "IP_ADDRESS", "LICENSE_PLATE", "MAC_ADDRESS", "NAME", "PASSWORD", "PHONE", "PIN", "SWIFT_CODE", "UK_NATIONAL_HEALTH_SERVICE_NUMBER", "UK_NATIONAL_INSURANCE_NUMBER", "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER", "URL", "USERNAME", "US_BANK_ACCOUNT_NUMBER", "US_BANK_ROUTING_NUMBER", "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", "US_PASSPORT_NUMBER", "US_SOCIAL_SECURITY_NUMBER", "VEHICLE_IDENTIFICATION_NUMBER"]
GuardrailContentFilterConfidence: TypeAlias = Literal["NONE", "LOW", "MEDIUM", "HIGH"]
GuardrailContentFilterStrength: TypeAlias = Literal["NONE", "LOW", "MEDIUM", "HIGH"]
GuardrailContentFilterType: TypeAlias = Literal["INSULTS", "HATE", "SEXUAL", "VIOLENCE", "MISCONDUCT", "PROMPT_ATTACK"]
GuardrailContentPolicyAction: TypeAlias = Literal["BLOCKED", "NONE"]
GuardrailContentQualifier: TypeAlias = Literal["grounding_source", "query", "guard_content"]
GuardrailContentSource: TypeAlias = Literal["INPUT", "OUTPUT"]
GuardrailContextualGroundingFilterType: TypeAlias = Literal["GROUNDING", "RELEVANCE"]
GuardrailContextualGroundingPolicyAction: TypeAlias = Literal["BLOCKED", "NONE"]
GuardrailConverseContentQualifier: TypeAlias = Literal["grounding_source", "query", "guard_content"]
GuardrailConverseImageFormat: TypeAlias = Literal["png", "jpeg"]
GuardrailImageFormat: TypeAlias = Literal["png", "jpeg"]
GuardrailManagedWordType: TypeAlias = Literal["PROFANITY"]
GuardrailOrigin: TypeAlias = Literal["REQUEST", "ACCOUNT_ENFORCED", "ORGANIZATION_ENFORCED"]
GuardrailOutputScope: TypeAlias = Literal["INTERVENTIONS", "FULL"]
GuardrailOwnership: TypeAlias = Literal["SELF", "CROSS_ACCOUNT"]
GuardrailPiiEntityType: TypeAlias = Literal["ADDRESS", "AGE", "AWS_ACCESS_KEY", "AWS_SECRET_KEY", "CA_HEALTH_NUMBER", "CA_SOCIAL_INSURANCE_NUMBER", "CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_EXPIRY", "CREDIT_DEBIT_CARD_NUMBER", "DRIVER_ID", "EMAIL", "INTERNATIONAL_BANK_ACCOUNT_NUMBER", "IP_ADDRESS", "LICENSE_PLATE", "MAC_ADDRESS", "NAME", "PASSWORD", "PHONE", "PIN", "SWIFT_CODE", "UK_NATIONAL_HEALTH_SERVICE_NUMBER", "UK_NATIONAL_INSURANCE_NUMBER", "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER", "URL", "USERNAME", "US_BANK_ACCOUNT_NUMBER", "US_BANK_ROUTING_NUMBER", "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", "US_PASSPORT_NUMBER", "US_SOCIAL_SECURITY_NUMBER", "VEHICLE_IDENTIFICATION_NUMBER"]
GuardrailSensitiveInformationPolicyAction: TypeAlias = Literal["ANONYMIZED", "BLOCKED", "NONE"]
GuardrailTopicPolicyAction: TypeAlias = Literal["BLOCKED", "NONE"]
GuardrailTopicType: TypeAlias = Literal["DENY"]
GuardrailTrace: TypeAlias = Literal["enabled", "disabled", "enabled_full"]
GuardrailWordPolicyAction: TypeAlias = Literal["BLOCKED", "NONE"]
ImageFormat: TypeAlias = Literal["png", "jpeg", "gif", "webp"]
OutputFormatType: TypeAlias = Literal["json_schema"]
PerformanceConfigLatency: TypeAlias = Literal["standard", "optimized"]
ServiceTierType: TypeAlias = Literal["priority", "default", "flex", "reserved"]
SortAsyncInvocationBy: TypeAlias = Literal["SubmissionTime"]
SortOrder: TypeAlias = Literal["Ascending", "Descending"]
StopReason: TypeAlias = Literal["end_turn", "tool_use", "max_tokens", "stop_sequence", "guardrail_intervened", "content_filtered", "malformed_model_output", "malformed_tool_use", "model_context_window_exceeded"]
ToolResultStatus: TypeAlias = Literal["success", "error"]
ToolUseType: TypeAlias = Literal["server_tool_use"]
Trace: TypeAlias = Literal["ENABLED", "DISABLED", "ENABLED_FULL"]
VideoFormat: TypeAlias = Literal["mkv", "mov", "mp4", "webm", "flv", "mpeg", "mpg", "wmv", "three_gp"]
_AppliedGuardrailDetails: TypeAlias = AppliedGuardrailDetails
_GuardrailCoverage: TypeAlias = GuardrailCoverage
_GuardrailOrigin: TypeAlias = GuardrailOrigin
_GuardrailOwnership: TypeAlias = GuardrailOwnership
_Message: TypeAlias = Message
_PerformanceConfigLatency: TypeAlias = PerformanceConfigLatency
_S3Location: TypeAlias = S3Location
_SearchResultLocation: TypeAlias = SearchResultLocation
_ServiceTier: TypeAlias = ServiceTier
_SortOrder: TypeAlias = SortOrder
_StopReason: TypeAlias = StopReason
_Trace: TypeAlias = Trace

class _Errors:
    AccessDeniedException: ErrorName; ConflictException: ErrorName; InternalServerException: ErrorName
    ModelErrorException: ErrorName; ModelNotReadyException: ErrorName; ModelStreamErrorException: ErrorName
    ModelTimeoutException: ErrorName; ResourceNotFoundException: ErrorName; ServiceQuotaExceededException: ErrorName
    ServiceUnavailableException: ErrorName; ThrottlingException: ErrorName; ValidationException: ErrorName
errors: _Errors

class AnyToolChoiceDict(TypedDict, total=False):
    ...
class ApplyGuardrailRequestDict(TypedDict, total=False):
    GuardrailIdentifier: Required[str]; GuardrailVersion: Required[str]
    Source: Required[GuardrailContentSource | str]; Content: Required[Sequence[GuardrailContentBlockDict]]
    OutputScope: GuardrailOutputScope | str
class AsyncInvokeOutputDataConfigDict(TypedDict, total=False):
    S3OutputDataConfig: AsyncInvokeS3OutputDataConfigDict | AsyncInvokeS3OutputDataConfig
class AsyncInvokeS3OutputDataConfigDict(TypedDict, total=False):
    S3Uri: Required[str]; KmsKeyId: str; BucketOwner: str
class AudioBlockDict(TypedDict, total=False):
    Format: Required[AudioFormat | str]; Source: Required[AudioSourceDict | AudioSource]
    Error: ErrorBlockDict | ErrorBlock
class AudioSourceDict(TypedDict, total=False):
    Bytes: object; S3Location: S3LocationDict | _S3Location
class AutoToolChoiceDict(TypedDict, total=False):
    ...
class CachePointBlockDict(TypedDict, total=False):
    Type: Required[CachePointType | str]; Ttl: CacheTTL | str
class CitationDict(TypedDict, total=False):
    Title: str; Source: str; SourceContent: Sequence[CitationSourceContentDict | CitationSourceContent]
    Location: CitationLocationDict | CitationLocation
class CitationGeneratedContentDict(TypedDict, total=False):
    Text: str
class CitationLocationDict(TypedDict, total=False):
    Web: WebLocationDict | WebLocation; DocumentChar: DocumentCharLocationDict | DocumentCharLocation
    DocumentPage: DocumentPageLocationDict | DocumentPageLocation
    DocumentChunk: DocumentChunkLocationDict | DocumentChunkLocation
    SearchResultLocation: SearchResultLocationDict | _SearchResultLocation
class CitationSourceContentDict(TypedDict, total=False):
    Text: str
class CitationsConfigDict(TypedDict, total=False):
    Enabled: Required[bool]
class CitationsContentBlockDict(TypedDict, total=False):
    Content: Sequence[CitationGeneratedContentDict | CitationGeneratedContent]
    Citations: Sequence[CitationDict | Citation]
class ContentBlockDict(TypedDict, total=False):
    Text: str; Image: ImageBlockDict | ImageBlock; Document: DocumentBlockDict | DocumentBlock
    Video: VideoBlockDict | VideoBlock; Audio: AudioBlockDict | AudioBlock; ToolUse: ToolUseBlockDict | ToolUseBlock
    ToolResult: ToolResultBlockDict | ToolResultBlock
    GuardContent: GuardrailConverseContentBlockDict | GuardrailConverseContentBlock
    CachePoint: CachePointBlockDict | CachePointBlock
    ReasoningContent: ReasoningContentBlockDict | ReasoningContentBlock
    CitationsContent: CitationsContentBlockDict | CitationsContentBlock
    SearchResult: SearchResultBlockDict | SearchResultBlock; ToolAddition: ToolAdditionBlockDict | ToolAdditionBlock
    ToolRemoval: ToolRemovalBlockDict | ToolRemovalBlock
class ConverseRequestDict(TypedDict, total=False):
    ModelId: Required[str]; Messages: Sequence[MessageDict | Message]; System: Sequence[SystemContentBlockDict]
    InferenceConfig: InferenceConfigurationDict; ToolConfig: ToolConfigurationDict
    GuardrailConfig: GuardrailConfigurationDict; AdditionalModelRequestFields: Any
    PromptVariables: Mapping[str, PromptVariableValuesDict]; AdditionalModelResponseFieldPaths: Sequence[str]
    RequestMetadata: Mapping[str, str]; PerformanceConfig: PerformanceConfigurationDict | PerformanceConfiguration
    ServiceTier: ServiceTierDict | _ServiceTier; OutputConfig: OutputConfigDict
class ConverseTokensRequestDict(TypedDict, total=False):
    Messages: Sequence[MessageDict | Message]; System: Sequence[SystemContentBlockDict]
    ToolConfig: ToolConfigurationDict; AdditionalModelRequestFields: Any
class CountTokensInputDict(TypedDict, total=False):
    InvokeModel: InvokeModelTokensRequestDict; Converse: ConverseTokensRequestDict
class CountTokensRequestDict(TypedDict, total=False):
    ModelId: Required[str]; Input: Required[CountTokensInputDict]
class DocumentBlockDict(TypedDict, total=False):
    Format: DocumentFormat | str; Name: Required[str]; Source: Required[DocumentSourceDict | DocumentSource]
    Context: str; Citations: CitationsConfigDict | CitationsConfig
class DocumentCharLocationDict(TypedDict, total=False):
    DocumentIndex: int; Start: int; End: int
class DocumentChunkLocationDict(TypedDict, total=False):
    DocumentIndex: int; Start: int; End: int
class DocumentContentBlockDict(TypedDict, total=False):
    Text: str
class DocumentPageLocationDict(TypedDict, total=False):
    DocumentIndex: int; Start: int; End: int
class DocumentSourceDict(TypedDict, total=False):
    Bytes: object; S3Location: S3LocationDict | _S3Location; Text: str
    Content: Sequence[DocumentContentBlockDict | DocumentContentBlock]
class ErrorBlockDict(TypedDict, total=False):
    Message: str
class GetAsyncInvokeRequestDict(TypedDict, total=False):
    InvocationArn: Required[str]
class GuardrailChecksConfigDict(TypedDict, total=False):
    ContentFilter: GuardrailChecksContentFilterConfigDict; PromptAttack: GuardrailChecksPromptAttackConfigDict
    SensitiveInformation: GuardrailChecksSensitiveInformationConfigDict
class GuardrailChecksContentBlockDict(TypedDict, total=False):
    Text: str
class GuardrailChecksContentFilterCategoryConfigDict(TypedDict, total=False):
    Category: Required[GuardrailChecksContentFilterCategory | str]
class GuardrailChecksContentFilterConfigDict(TypedDict, total=False):
    Categories: Required[Sequence[GuardrailChecksContentFilterCategoryConfigDict]]
class GuardrailChecksMessageDict(TypedDict, total=False):
    Role: Required[GuardrailChecksRole | str]; Content: Required[Sequence[GuardrailChecksContentBlockDict]]
class GuardrailChecksPromptAttackCategoryConfigDict(TypedDict, total=False):
    Category: Required[GuardrailChecksPromptAttackCategory | str]
class GuardrailChecksPromptAttackConfigDict(TypedDict, total=False):
    Categories: Required[Sequence[GuardrailChecksPromptAttackCategoryConfigDict]]
class GuardrailChecksSensitiveInformationConfigDict(TypedDict, total=False):
    Entities: Required[Sequence[GuardrailChecksSensitiveInformationEntityConfigDict]]
class GuardrailChecksSensitiveInformationEntityConfigDict(TypedDict, total=False):
    Type: Required[GuardrailChecksSensitiveInformationEntityType | str]
class GuardrailConfigurationDict(TypedDict, total=False):
    GuardrailIdentifier: str; GuardrailVersion: str; Trace: GuardrailTrace | str
class GuardrailContentBlockDict(TypedDict, total=False):
    Text: GuardrailTextBlockDict; Image: GuardrailImageBlockDict
class GuardrailConverseContentBlockDict(TypedDict, total=False):
    Text: GuardrailConverseTextBlockDict | GuardrailConverseTextBlock
    Image: GuardrailConverseImageBlockDict | GuardrailConverseImageBlock
class GuardrailConverseImageBlockDict(TypedDict, total=False):
    Format: Required[GuardrailConverseImageFormat | str]
    Source: Required[GuardrailConverseImageSourceDict | GuardrailConverseImageSource]
class GuardrailConverseImageSourceDict(TypedDict, total=False):
    Bytes: object
class GuardrailConverseTextBlockDict(TypedDict, total=False):
    Text: Required[str]; Qualifiers: Sequence[GuardrailConverseContentQualifier | str]
class GuardrailImageBlockDict(TypedDict, total=False):
    Format: Required[GuardrailImageFormat | str]; Source: Required[GuardrailImageSourceDict]
class GuardrailImageSourceDict(TypedDict, total=False):
    Bytes: object
class GuardrailTextBlockDict(TypedDict, total=False):
    Text: Required[str]; Qualifiers: Sequence[GuardrailContentQualifier | str]
class ImageBlockDict(TypedDict, total=False):
    Format: Required[ImageFormat | str]; Source: Required[ImageSourceDict | ImageSource]
    Error: ErrorBlockDict | ErrorBlock
class ImageSourceDict(TypedDict, total=False):
    Bytes: object; S3Location: S3LocationDict | _S3Location
class InferenceConfigurationDict(TypedDict, total=False):
    MaxTokens: int; Temperature: float; TopP: float; StopSequences: Sequence[str]
class InputDict(TypedDict, total=False):
    S3Uri: Required[str]
class InvokeGuardrailChecksRequestDict(TypedDict, total=False):
    Messages: Required[Sequence[GuardrailChecksMessageDict]]; Checks: Required[GuardrailChecksConfigDict]
class InvokeModelRequestDict(TypedDict, total=False):
    Body: Any; ContentType: str; Accept: str; ModelId: Required[str]; Trace: _Trace | str; GuardrailIdentifier: str
    GuardrailVersion: str; PerformanceConfigLatency: _PerformanceConfigLatency | str
    ServiceTier: ServiceTierType | str; RequestMetadata: str; Input: InputDict; Output: OutputDict
class InvokeModelTokensRequestDict(TypedDict, total=False):
    Body: Required[object]
class JsonSchemaDefinitionDict(TypedDict, total=False):
    Schema: Required[str]; Name: str; Description: str
class ListAsyncInvokesRequestDict(TypedDict, total=False):
    SubmitTimeAfter: str | datetime; SubmitTimeBefore: str | datetime; StatusEquals: AsyncInvokeStatus | str
    MaxResults: int; NextToken: str; SortBy: SortAsyncInvocationBy | str; SortOrder: _SortOrder | str
class MessageDict(TypedDict, total=False):
    Role: Required[ConversationRole | str]; Content: Required[Sequence[ContentBlockDict | ContentBlock]]
class OutputDict(TypedDict, total=False):
    S3Uri: Required[str]
class OutputConfigDict(TypedDict, total=False):
    TextFormat: OutputFormatDict; Effort: str
class OutputFormatDict(TypedDict, total=False):
    Type: Required[OutputFormatType | str]; Structure: Required[OutputFormatStructureDict]
class OutputFormatStructureDict(TypedDict, total=False):
    JsonSchema: JsonSchemaDefinitionDict
class PerformanceConfigurationDict(TypedDict, total=False):
    Latency: PerformanceConfigLatency | str
class PromptVariableValuesDict(TypedDict, total=False):
    Text: str
class ReasoningContentBlockDict(TypedDict, total=False):
    ReasoningText: ReasoningTextBlockDict | ReasoningTextBlock; RedactedContent: object
class ReasoningTextBlockDict(TypedDict, total=False):
    Text: Required[str]; Signature: str
class S3LocationDict(TypedDict, total=False):
    Uri: Required[str]; BucketOwner: str
class SearchResultBlockDict(TypedDict, total=False):
    Source: Required[str]; Title: Required[str]
    Content: Required[Sequence[SearchResultContentBlockDict | SearchResultContentBlock]]
    Citations: CitationsConfigDict | CitationsConfig
class SearchResultContentBlockDict(TypedDict, total=False):
    Text: Required[str]
class SearchResultLocationDict(TypedDict, total=False):
    SearchResultIndex: int; Start: int; End: int
class ServiceTierDict(TypedDict, total=False):
    Type: Required[ServiceTierType | str]
class SpecificToolChoiceDict(TypedDict, total=False):
    Name: Required[str]
class StartAsyncInvokeRequestDict(TypedDict, total=False):
    ClientRequestToken: str; ModelId: Required[str]; ModelInput: Required[Any]
    OutputDataConfig: Required[AsyncInvokeOutputDataConfigDict | AsyncInvokeOutputDataConfig]; Tags: Sequence[TagDict]
class SystemContentBlockDict(TypedDict, total=False):
    Text: str; GuardContent: GuardrailConverseContentBlockDict | GuardrailConverseContentBlock
    CachePoint: CachePointBlockDict | CachePointBlock
class SystemToolDict(TypedDict, total=False):
    Name: Required[str]
class TagDict(TypedDict, total=False):
    Key: Required[str]; Value: Required[str]
class ToolDict(TypedDict, total=False):
    ToolSpec: ToolSpecificationDict; SystemTool: SystemToolDict; CachePoint: CachePointBlockDict | CachePointBlock
class ToolAdditionBlockDict(TypedDict, total=False):
    Tool: Required[ToolReferenceDict | ToolReference]
class ToolChoiceDict(TypedDict, total=False):
    Auto: AutoToolChoiceDict; Any: AnyToolChoiceDict; Tool: SpecificToolChoiceDict
class ToolConfigurationDict(TypedDict, total=False):
    Tools: Required[Sequence[ToolDict]]; ToolChoice: ToolChoiceDict
class ToolInputSchemaDict(TypedDict, total=False):
    Json: Any
class ToolReferenceDict(TypedDict, total=False):
    Type: str; Name: str; ServerName: str
class ToolRemovalBlockDict(TypedDict, total=False):
    Tool: Required[ToolReferenceDict | ToolReference]
class ToolResultBlockDict(TypedDict, total=False):
    ToolUseId: Required[str]; Content: Required[Sequence[ToolResultContentBlockDict | ToolResultContentBlock]]
    Status: ToolResultStatus | str; Type: str
class ToolResultContentBlockDict(TypedDict, total=False):
    Json: Any; Text: str; Image: ImageBlockDict | ImageBlock; Document: DocumentBlockDict | DocumentBlock
    Video: VideoBlockDict | VideoBlock; SearchResult: SearchResultBlockDict | SearchResultBlock
class ToolSpecificationDict(TypedDict, total=False):
    Name: Required[str]; Description: str; InputSchema: Required[ToolInputSchemaDict]; Strict: bool
class ToolUseBlockDict(TypedDict, total=False):
    ToolUseId: Required[str]; Name: Required[str]; Input: Required[Any]; Type: ToolUseType | str
class VideoBlockDict(TypedDict, total=False):
    Format: Required[VideoFormat | str]; Source: Required[VideoSourceDict | VideoSource]
class VideoSourceDict(TypedDict, total=False):
    Bytes: object; S3Location: S3LocationDict | _S3Location
class WebLocationDict(TypedDict, total=False):
    Url: str; Domain: str
class AppliedGuardrailDetails:
    GuardrailId: str; GuardrailVersion: str; GuardrailArn: str; GuardrailOrigin: list[_GuardrailOrigin]
    GuardrailOwnership: _GuardrailOwnership
class ApplyGuardrailResponse:
    Usage: GuardrailUsage; Action: GuardrailAction; ActionReason: str; Outputs: list[GuardrailOutputContent]
    Assessments: list[GuardrailAssessment]; GuardrailCoverage: _GuardrailCoverage
class AsyncInvokeOutputDataConfig:
    S3OutputDataConfig: AsyncInvokeS3OutputDataConfig
class AsyncInvokeS3OutputDataConfig:
    S3Uri: str; KmsKeyId: str; BucketOwner: str
class AsyncInvokeSummary:
    InvocationArn: str; ModelArn: str; ClientRequestToken: str; Status: AsyncInvokeStatus; FailureMessage: str
    SubmitTime: str; LastModifiedTime: str; EndTime: str; OutputDataConfig: AsyncInvokeOutputDataConfig
class AudioBlock:
    Format: AudioFormat; Source: AudioSource; Error: ErrorBlock
class AudioSource:
    Bytes: str; S3Location: _S3Location
class CacheDetail:
    Ttl: CacheTTL; InputTokens: int
class CachePointBlock:
    Type: CachePointType; Ttl: CacheTTL
class Citation:
    Title: str; Source: str; SourceContent: list[CitationSourceContent]; Location: CitationLocation
class CitationGeneratedContent:
    Text: str
class CitationLocation:
    Web: WebLocation; DocumentChar: DocumentCharLocation; DocumentPage: DocumentPageLocation
    DocumentChunk: DocumentChunkLocation; SearchResultLocation: _SearchResultLocation
class CitationSourceContent:
    Text: str
class CitationsConfig:
    Enabled: bool
class CitationsContentBlock:
    Content: list[CitationGeneratedContent]; Citations: list[Citation]
class ContentBlock:
    Text: str; Image: ImageBlock; Document: DocumentBlock; Video: VideoBlock; Audio: AudioBlock; ToolUse: ToolUseBlock
    ToolResult: ToolResultBlock; GuardContent: GuardrailConverseContentBlock; CachePoint: CachePointBlock
    ReasoningContent: ReasoningContentBlock; CitationsContent: CitationsContentBlock; SearchResult: SearchResultBlock
    ToolAddition: ToolAdditionBlock; ToolRemoval: ToolRemovalBlock
class ConverseMetrics:
    LatencyMs: int
class ConverseOutput:
    Message: _Message
class ConverseResponse:
    Output: ConverseOutput; StopReason: _StopReason; Usage: TokenUsage; Metrics: ConverseMetrics
    AdditionalModelResponseFields: Any; Trace: ConverseTrace; PerformanceConfig: PerformanceConfiguration
    ServiceTier: _ServiceTier
class ConverseTrace:
    Guardrail: GuardrailTraceAssessment; PromptRouter: PromptRouterTrace
class CountTokensResponse:
    InputTokens: int
class DocumentBlock:
    Format: DocumentFormat; Name: str; Source: DocumentSource; Context: str; Citations: CitationsConfig
class DocumentCharLocation:
    DocumentIndex: int; Start: int; End: int
class DocumentChunkLocation:
    DocumentIndex: int; Start: int; End: int
class DocumentContentBlock:
    Text: str
class DocumentPageLocation:
    DocumentIndex: int; Start: int; End: int
class DocumentSource:
    Bytes: str; S3Location: _S3Location; Text: str; Content: list[DocumentContentBlock]
class ErrorBlock:
    Message: str
class GetAsyncInvokeResponse:
    InvocationArn: str; ModelArn: str; ClientRequestToken: str; Status: AsyncInvokeStatus; FailureMessage: str
    SubmitTime: str; LastModifiedTime: str; EndTime: str; OutputDataConfig: AsyncInvokeOutputDataConfig
class GuardrailAssessment:
    TopicPolicy: GuardrailTopicPolicyAssessment; ContentPolicy: GuardrailContentPolicyAssessment
    WordPolicy: GuardrailWordPolicyAssessment
    SensitiveInformationPolicy: GuardrailSensitiveInformationPolicyAssessment
    ContextualGroundingPolicy: GuardrailContextualGroundingPolicyAssessment
    AutomatedReasoningPolicy: GuardrailAutomatedReasoningPolicyAssessment
    InvocationMetrics: GuardrailInvocationMetrics; AppliedGuardrailDetails: _AppliedGuardrailDetails
class GuardrailAutomatedReasoningFinding:
    Valid: GuardrailAutomatedReasoningValidFinding; Invalid: GuardrailAutomatedReasoningInvalidFinding
    Satisfiable: GuardrailAutomatedReasoningSatisfiableFinding
    Impossible: GuardrailAutomatedReasoningImpossibleFinding
    TranslationAmbiguous: GuardrailAutomatedReasoningTranslationAmbiguousFinding
    TooComplex: GuardrailAutomatedReasoningTooComplexFinding
    NoTranslations: GuardrailAutomatedReasoningNoTranslationsFinding
class GuardrailAutomatedReasoningImpossibleFinding:
    Translation: GuardrailAutomatedReasoningTranslation; ContradictingRules: list[GuardrailAutomatedReasoningRule]
    LogicWarning: GuardrailAutomatedReasoningLogicWarning
class GuardrailAutomatedReasoningInputTextReference:
    Text: str
class GuardrailAutomatedReasoningInvalidFinding:
    Translation: GuardrailAutomatedReasoningTranslation; ContradictingRules: list[GuardrailAutomatedReasoningRule]
    LogicWarning: GuardrailAutomatedReasoningLogicWarning
class GuardrailAutomatedReasoningLogicWarning:
    Type: GuardrailAutomatedReasoningLogicWarningType; Premises: list[GuardrailAutomatedReasoningStatement]
    Claims: list[GuardrailAutomatedReasoningStatement]
class GuardrailAutomatedReasoningNoTranslationsFinding:
    ...
class GuardrailAutomatedReasoningPolicyAssessment:
    Findings: list[GuardrailAutomatedReasoningFinding]
class GuardrailAutomatedReasoningRule:
    Identifier: str; PolicyVersionArn: str
class GuardrailAutomatedReasoningSatisfiableFinding:
    Translation: GuardrailAutomatedReasoningTranslation; ClaimsTrueScenario: GuardrailAutomatedReasoningScenario
    ClaimsFalseScenario: GuardrailAutomatedReasoningScenario; LogicWarning: GuardrailAutomatedReasoningLogicWarning
class GuardrailAutomatedReasoningScenario:
    Statements: list[GuardrailAutomatedReasoningStatement]
class GuardrailAutomatedReasoningStatement:
    Logic: str; NaturalLanguage: str
class GuardrailAutomatedReasoningTooComplexFinding:
    ...
class GuardrailAutomatedReasoningTranslation:
    Premises: list[GuardrailAutomatedReasoningStatement]; Claims: list[GuardrailAutomatedReasoningStatement]
    UntranslatedPremises: list[GuardrailAutomatedReasoningInputTextReference]
    UntranslatedClaims: list[GuardrailAutomatedReasoningInputTextReference]; Confidence: float
class GuardrailAutomatedReasoningTranslationAmbiguousFinding:
    Options: list[GuardrailAutomatedReasoningTranslationOption]
    DifferenceScenarios: list[GuardrailAutomatedReasoningScenario]
class GuardrailAutomatedReasoningTranslationOption:
    Translations: list[GuardrailAutomatedReasoningTranslation]
class GuardrailAutomatedReasoningValidFinding:
    Translation: GuardrailAutomatedReasoningTranslation; ClaimsTrueScenario: GuardrailAutomatedReasoningScenario
    SupportingRules: list[GuardrailAutomatedReasoningRule]; LogicWarning: GuardrailAutomatedReasoningLogicWarning
class GuardrailChecksContentFilterResult:
    Results: list[GuardrailChecksContentFilterResultEntry]
class GuardrailChecksContentFilterResultEntry:
    Category: GuardrailChecksContentFilterCategory; SeverityScore: float
class GuardrailChecksContentFilterUsage:
    TextUnits: int
class GuardrailChecksPromptAttackResult:
    Results: list[GuardrailChecksPromptAttackResultEntry]
class GuardrailChecksPromptAttackResultEntry:
    Category: GuardrailChecksPromptAttackCategory; SeverityScore: float
class GuardrailChecksPromptAttackUsage:
    TextUnits: int
class GuardrailChecksResults:
    ContentFilter: GuardrailChecksContentFilterResult; PromptAttack: GuardrailChecksPromptAttackResult
    SensitiveInformation: GuardrailChecksSensitiveInformationResult
class GuardrailChecksSensitiveInformationResult:
    Results: list[GuardrailChecksSensitiveInformationResultEntry]; Truncated: bool
class GuardrailChecksSensitiveInformationResultEntry:
    Type: GuardrailChecksSensitiveInformationEntityType; ConfidenceScore: float; BeginOffset: int; EndOffset: int
    MessageIndex: int; ContentIndex: int
class GuardrailChecksSensitiveInformationUsage:
    TextUnits: int
class GuardrailChecksUsageResults:
    ContentFilter: GuardrailChecksContentFilterUsage; PromptAttack: GuardrailChecksPromptAttackUsage
    SensitiveInformation: GuardrailChecksSensitiveInformationUsage
class GuardrailContentFilter:
    Type: GuardrailContentFilterType; Confidence: GuardrailContentFilterConfidence
    FilterStrength: GuardrailContentFilterStrength; Action: GuardrailContentPolicyAction; Detected: bool
class GuardrailContentPolicyAssessment:
    Filters: list[GuardrailContentFilter]
class GuardrailContextualGroundingFilter:
    Type: GuardrailContextualGroundingFilterType; Threshold: float; Score: float
    Action: GuardrailContextualGroundingPolicyAction; Detected: bool
class GuardrailContextualGroundingPolicyAssessment:
    Filters: list[GuardrailContextualGroundingFilter]
class GuardrailConverseContentBlock:
    Text: GuardrailConverseTextBlock; Image: GuardrailConverseImageBlock
class GuardrailConverseImageBlock:
    Format: GuardrailConverseImageFormat; Source: GuardrailConverseImageSource
class GuardrailConverseImageSource:
    Bytes: str
class GuardrailConverseTextBlock:
    Text: str; Qualifiers: list[GuardrailConverseContentQualifier]
class GuardrailCoverage:
    TextCharacters: GuardrailTextCharactersCoverage; Images: GuardrailImageCoverage
class GuardrailCustomWord:
    Match: str; Action: GuardrailWordPolicyAction; Detected: bool
class GuardrailImageCoverage:
    Guarded: int; Total: int
class GuardrailInvocationMetrics:
    GuardrailProcessingLatency: int; Usage: GuardrailUsage; GuardrailCoverage: _GuardrailCoverage
class GuardrailManagedWord:
    Match: str; Type: GuardrailManagedWordType; Action: GuardrailWordPolicyAction; Detected: bool
class GuardrailOutputContent:
    Text: str
class GuardrailPiiEntityFilter:
    Match: str; Type: GuardrailPiiEntityType; Action: GuardrailSensitiveInformationPolicyAction; Detected: bool
class GuardrailRegexFilter:
    Name: str; Match: str; Regex: str; Action: GuardrailSensitiveInformationPolicyAction; Detected: bool
class GuardrailSensitiveInformationPolicyAssessment:
    PiiEntities: list[GuardrailPiiEntityFilter]; Regexes: list[GuardrailRegexFilter]
class GuardrailTextCharactersCoverage:
    Guarded: int; Total: int
class GuardrailTopic:
    Name: str; Type: GuardrailTopicType; Action: GuardrailTopicPolicyAction; Detected: bool
class GuardrailTopicPolicyAssessment:
    Topics: list[GuardrailTopic]
class GuardrailTraceAssessment:
    ModelOutput: list[str]; InputAssessment: dict[str, GuardrailAssessment]
    OutputAssessments: dict[str, list[GuardrailAssessment]]; ActionReason: str
class GuardrailUsage:
    TopicPolicyUnits: int; ContentPolicyUnits: int; WordPolicyUnits: int; SensitiveInformationPolicyUnits: int
    SensitiveInformationPolicyFreeUnits: int; ContextualGroundingPolicyUnits: int; ContentPolicyImageUnits: int
    AutomatedReasoningPolicyUnits: int; AutomatedReasoningPolicies: int
class GuardrailWordPolicyAssessment:
    CustomWords: list[GuardrailCustomWord]; ManagedWordLists: list[GuardrailManagedWord]
class ImageBlock:
    Format: ImageFormat; Source: ImageSource; Error: ErrorBlock
class ImageSource:
    Bytes: str; S3Location: _S3Location
class InvokeGuardrailChecksResponse:
    Results: GuardrailChecksResults; Usage: GuardrailChecksUsageResults
class ListAsyncInvokesResponse:
    NextToken: str; AsyncInvokeSummaries: list[AsyncInvokeSummary]
class Message:
    Role: ConversationRole; Content: list[ContentBlock]
class PerformanceConfiguration:
    Latency: PerformanceConfigLatency
class PromptRouterTrace:
    InvokedModelId: str
class ReasoningContentBlock:
    ReasoningText: ReasoningTextBlock; RedactedContent: str
class ReasoningTextBlock:
    Text: str; Signature: str
class S3Location:
    Uri: str; BucketOwner: str
class SearchResultBlock:
    Source: str; Title: str; Content: list[SearchResultContentBlock]; Citations: CitationsConfig
class SearchResultContentBlock:
    Text: str
class SearchResultLocation:
    SearchResultIndex: int; Start: int; End: int
class ServiceTier:
    Type: ServiceTierType
class StartAsyncInvokeResponse:
    InvocationArn: str
class TokenUsage:
    InputTokens: int; OutputTokens: int; TotalTokens: int; CacheReadInputTokens: int; CacheWriteInputTokens: int
    CacheDetails: list[CacheDetail]
class ToolAdditionBlock:
    Tool: ToolReference
class ToolReference:
    Type: str; Name: str; ServerName: str
class ToolRemovalBlock:
    Tool: ToolReference
class ToolResultBlock:
    ToolUseId: str; Content: list[ToolResultContentBlock]; Status: ToolResultStatus; Type: str
class ToolResultContentBlock:
    Json: Any; Text: str; Image: ImageBlock; Document: DocumentBlock; Video: VideoBlock
    SearchResult: SearchResultBlock
class ToolUseBlock:
    ToolUseId: str; Name: str; Input: Any; Type: ToolUseType
class VideoBlock:
    Format: VideoFormat; Source: VideoSource
class VideoSource:
    Bytes: str; S3Location: _S3Location
class WebLocation:
    Url: str; Domain: str
class invokeModel:
    Body: Any; ContentType: str

_T0 = TypeVar("_T0", default=ApplyGuardrailResponse)
_T1 = TypeVar("_T1", default=ConverseResponse)
_T2 = TypeVar("_T2", default=CountTokensResponse)
_T3 = TypeVar("_T3", default=GetAsyncInvokeResponse)
_T4 = TypeVar("_T4", default=InvokeGuardrailChecksResponse)
_T5 = TypeVar("_T5", default=invokeModel)
_T6 = TypeVar("_T6", default=Any)
_T7 = TypeVar("_T7", default=ListAsyncInvokesResponse)
_T8 = TypeVar("_T8", default=StartAsyncInvokeResponse)

class _ApplyGuardrail(CallOptions, total=False):
    GuardrailIdentifier: Required[str]; GuardrailVersion: Required[str]
    Source: Required[GuardrailContentSource | str]; Content: Required[Sequence[GuardrailContentBlockDict]]
    OutputScope: GuardrailOutputScope | str
def apply_guardrail(name: str, /, *, result: type[_T0] = ..., select: Callable[[ApplyGuardrailResponse], _T0] = ..., **arguments: Unpack[_ApplyGuardrail]) -> Task[_T0]: ...

class _Converse(CallOptions, total=False):
    ModelId: Required[str]; Messages: Sequence[MessageDict | Message]; System: Sequence[SystemContentBlockDict]
    InferenceConfig: InferenceConfigurationDict; ToolConfig: ToolConfigurationDict
    GuardrailConfig: GuardrailConfigurationDict; AdditionalModelRequestFields: Any
    PromptVariables: Mapping[str, PromptVariableValuesDict]; AdditionalModelResponseFieldPaths: Sequence[str]
    RequestMetadata: Mapping[str, str]; PerformanceConfig: PerformanceConfigurationDict | PerformanceConfiguration
    ServiceTier: ServiceTierDict | _ServiceTier; OutputConfig: OutputConfigDict
def converse(name: str, /, *, result: type[_T1] = ..., select: Callable[[ConverseResponse], _T1] = ..., **arguments: Unpack[_Converse]) -> Task[_T1]: ...

class _CountTokens(CallOptions, total=False):
    ModelId: Required[str]; Input: Required[CountTokensInputDict]
def count_tokens(name: str, /, *, result: type[_T2] = ..., select: Callable[[CountTokensResponse], _T2] = ..., **arguments: Unpack[_CountTokens]) -> Task[_T2]: ...

class _GetAsyncInvoke(CallOptions, total=False):
    InvocationArn: Required[str]
def get_async_invoke(name: str, /, *, result: type[_T3] = ..., select: Callable[[GetAsyncInvokeResponse], _T3] = ..., **arguments: Unpack[_GetAsyncInvoke]) -> Task[_T3]: ...

class _InvokeGuardrailChecks(CallOptions, total=False):
    Messages: Required[Sequence[GuardrailChecksMessageDict]]; Checks: Required[GuardrailChecksConfigDict]
def invoke_guardrail_checks(name: str, /, *, result: type[_T4] = ..., select: Callable[[InvokeGuardrailChecksResponse], _T4] = ..., **arguments: Unpack[_InvokeGuardrailChecks]) -> Task[_T4]: ...

class _InvokeModel(PlainOptions, total=False):
    Body: Any; ContentType: str; Accept: str; ModelId: Required[str]; Trace: _Trace | str; GuardrailIdentifier: str
    GuardrailVersion: str; PerformanceConfigLatency: _PerformanceConfigLatency | str
    ServiceTier: ServiceTierType | str; RequestMetadata: str; Input: InputDict; Output: OutputDict
@overload
def invoke_model(name: str, /, *, result: type[_T5] = ..., select: Callable[[invokeModel], _T5] = ..., **arguments: Unpack[_InvokeModel]) -> Task[_T5]: ...
@overload
def invoke_model(name: str, /, *, wait_for_task_token: Literal[True], result: type[_T6] = ..., select: Callable[[Any], _T6] = ..., **arguments: Unpack[_InvokeModel]) -> Task[_T6]: ...

class _ListAsyncInvokes(CallOptions, total=False):
    SubmitTimeAfter: str | datetime; SubmitTimeBefore: str | datetime; StatusEquals: AsyncInvokeStatus | str
    MaxResults: int; NextToken: str; SortBy: SortAsyncInvocationBy | str; SortOrder: _SortOrder | str
def list_async_invokes(name: str, /, *, result: type[_T7] = ..., select: Callable[[ListAsyncInvokesResponse], _T7] = ..., **arguments: Unpack[_ListAsyncInvokes]) -> Task[_T7]: ...

class _StartAsyncInvoke(CallOptions, total=False):
    ClientRequestToken: str; ModelId: Required[str]; ModelInput: Required[Any]
    OutputDataConfig: Required[AsyncInvokeOutputDataConfigDict | AsyncInvokeOutputDataConfig]; Tags: Sequence[TagDict]
def start_async_invoke(name: str, /, *, result: type[_T8] = ..., select: Callable[[StartAsyncInvokeResponse], _T8] = ..., **arguments: Unpack[_StartAsyncInvoke]) -> Task[_T8]: ...
