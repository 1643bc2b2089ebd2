"""transcribe: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

BaseModelName: TypeAlias = Literal["NarrowBand", "WideBand"]
CLMLanguageCode: TypeAlias = Literal["en-US", "hi-IN", "es-US", "en-GB", "en-AU", "de-DE", "ja-JP"]
CallAnalyticsFeature: TypeAlias = Literal["GENERATIVE_SUMMARIZATION"]
CallAnalyticsJobStatus: TypeAlias = Literal["QUEUED", "IN_PROGRESS", "FAILED", "COMPLETED"]
CallAnalyticsSkippedReasonCode: TypeAlias = Literal["INSUFFICIENT_CONVERSATION_CONTENT", "FAILED_SAFETY_GUIDELINES"]
InputType: TypeAlias = Literal["REAL_TIME", "POST_CALL"]
LanguageCode: TypeAlias = Literal["af-ZA", "ar-AE", "ar-SA", "am-ET", "cy-GB", "da-DK", "de-CH", "de-DE", "en-AB", "en-AU", "en-GB", "en-IE", "en-IN", "en-US", "en-WL", "es-ES", "es-MX", "es-US", "fa-AF", "fa-IR", "fr-CA", "fr-FR", "ga-IE", "gd-GB", "he-IL", "hi-IN", "ht-HT", "id-ID", "it-IT", "ja-JP", "jv-ID", "km-KH", "ko-KR", "my-MM", "ms-MY", "nl-NL", "pt-BR", "pt-PT", "ru-RU", "ta-IN", "te-IN", "tr-TR", "zh-CN", "zh-TW", "th-TH", "en-ZA", "en-NZ", "vi-VN", "sv-SE", "ab-GE", "ast-ES", "az-AZ", "ba-RU", "be-BY", "bg-BG", "bn-IN", "bs-BA", "ca-ES", "ckb-IQ", "ckb-IR", "cs-CZ", "cy-WL", "el-GR", "et-EE", "et-ET", "eu-ES", "fi-FI", "gl-ES", "gu-IN", "ha-NG", "hr-HR", "hu-HU", "hy-AM", "is-IS", "ka-GE", "kab-DZ", "kk-KZ", "kn-IN", "ky-KG", "lg-IN", "lt-LT", "lv-LV", "mhr-RU", "mi-NZ", "mk-MK", "ml-IN", "mn-MN", "mr-IN", "mt-MT", "no-NO", "ne-NP", "or-IN", "pa-IN", "pl-PL", "ps-AF", "ro-RO", "rw-RW", "si-LK", "sk-SK", "sl-SI", "so-SO", "sq-AL", "sr-RS", "su-ID", "sw-BI", "sw-KE", "sw-RW", "sw-TZ", "sw-UG", "tl-PH", "tt-RU", "ug-CN", "uk-UA", "uz-UZ", "wo-SN", "zh-HK", "zu-ZA"]
MediaFormat: TypeAlias = Literal["mp3", "mp4", "wav", "flac", "ogg", "amr", "webm", "m4a"]
MedicalContentIdentificationType: TypeAlias = Literal["PHI"]
MedicalScribeJobStatus: TypeAlias = Literal["QUEUED", "IN_PROGRESS", "FAILED", "COMPLETED"]
MedicalScribeLanguageCode: TypeAlias = Literal["en-US"]
MedicalScribeNoteTemplate: TypeAlias = Literal["HISTORY_AND_PHYSICAL", "GIRPP", "BIRP", "SIRP", "DAP", "BEHAVIORAL_SOAP", "PHYSICAL_SOAP"]
MedicalScribeParticipantRole: TypeAlias = Literal["PATIENT", "CLINICIAN"]
ModelStatus: TypeAlias = Literal["IN_PROGRESS", "FAILED", "COMPLETED"]
OutputLocationType: TypeAlias = Literal["CUSTOMER_BUCKET", "SERVICE_BUCKET"]
ParticipantRole: TypeAlias = Literal["AGENT", "CUSTOMER"]
PiiEntityType: TypeAlias = Literal["BANK_ACCOUNT_NUMBER", "BANK_ROUTING", "CREDIT_DEBIT_NUMBER", "CREDIT_DEBIT_CVV", "CREDIT_DEBIT_EXPIRY", "PIN", "EMAIL", "ADDRESS", "NAME", "PHONE", "SSN", "DATE_TIME", "PASSPORT_NUMBER", "DRIVER_ID", "URL", "AGE", "USERNAME", "PASSWORD", "AWS_ACCESS_KEY", "AWS_SECRET_KEY", "IP_ADDRESS", "MAC_ADDRESS", "LICENSE_PLATE", "VEHICLE_IDENTIFICATION_NUMBER", "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", "CA_HEALTH_NUMBER", "CA_SOCIAL_INSURANCE_NUMBER", "INTERNATIONAL_BANK_ACCOUNT_NUMBER", "SWIFT_CODE", "ALL"]
Pronouns: TypeAlias = Literal["HE_HIM", "SHE_HER", "THEY_THEM"]
RedactionOutput: TypeAlias = Literal["redacted", "redacted_and_unredacted"]
RedactionType: TypeAlias = Literal["PII"]
SentimentValue: TypeAlias = Literal["POSITIVE", "NEGATIVE", "NEUTRAL", "MIXED"]
Specialty: TypeAlias = Literal["PRIMARYCARE"]
SubtitleFormat: TypeAlias = Literal["vtt", "srt"]
ToxicityCategory: TypeAlias = Literal["ALL"]
TranscriptFilterType: TypeAlias = Literal["EXACT"]
TranscriptionJobStatus: TypeAlias = Literal["QUEUED", "IN_PROGRESS", "FAILED", "COMPLETED"]
Type: TypeAlias = Literal["CONVERSATION", "DICTATION"]
VocabularyFilterMethod: TypeAlias = Literal["remove", "mask", "tag"]
VocabularyState: TypeAlias = Literal["PENDING", "READY", "FAILED"]
_AbsoluteTimeRange: TypeAlias = AbsoluteTimeRange
_BaseModelName: TypeAlias = BaseModelName
_CallAnalyticsJob: TypeAlias = CallAnalyticsJob
_CallAnalyticsJobDetails: TypeAlias = CallAnalyticsJobDetails
_CallAnalyticsJobStatus: TypeAlias = CallAnalyticsJobStatus
_CategoryProperties: TypeAlias = CategoryProperties
_ClinicalNoteGenerationSettings: TypeAlias = ClinicalNoteGenerationSettings
_ContentRedaction: TypeAlias = ContentRedaction
_EncryptionConfiguration: TypeAlias = EncryptionConfiguration
_InputDataConfig: TypeAlias = InputDataConfig
_InputType: TypeAlias = InputType
_InterruptionFilter: TypeAlias = InterruptionFilter
_JobExecutionSettings: TypeAlias = JobExecutionSettings
_LanguageCode: TypeAlias = LanguageCode
_LanguageIdSettings: TypeAlias = LanguageIdSettings
_LanguageModel: TypeAlias = LanguageModel
_Media: TypeAlias = Media
_MediaFormat: TypeAlias = MediaFormat
_MedicalScribeJob: TypeAlias = MedicalScribeJob
_MedicalScribeJobStatus: TypeAlias = MedicalScribeJobStatus
_MedicalScribeOutput: TypeAlias = MedicalScribeOutput
_MedicalTranscriptionJob: TypeAlias = MedicalTranscriptionJob
_ModelSettings: TypeAlias = ModelSettings
_ModelStatus: TypeAlias = ModelStatus
_NonTalkTimeFilter: TypeAlias = NonTalkTimeFilter
_OutputLocationType: TypeAlias = OutputLocationType
_ParticipantRole: TypeAlias = ParticipantRole
_Pronouns: TypeAlias = Pronouns
_RedactionOutput: TypeAlias = RedactionOutput
_RedactionType: TypeAlias = RedactionType
_RelativeTimeRange: TypeAlias = RelativeTimeRange
_SentimentFilter: TypeAlias = SentimentFilter
_Settings: TypeAlias = Settings
_Specialty: TypeAlias = Specialty
_Summarization: TypeAlias = Summarization
_Transcript: TypeAlias = Transcript
_TranscriptFilter: TypeAlias = TranscriptFilter
_TranscriptFilterType: TypeAlias = TranscriptFilterType
_TranscriptionJob: TypeAlias = TranscriptionJob
_TranscriptionJobStatus: TypeAlias = TranscriptionJobStatus
_Type: TypeAlias = Type
_VocabularyFilterMethod: TypeAlias = VocabularyFilterMethod
_VocabularyState: TypeAlias = VocabularyState

class _Errors:
    BadRequestException: ErrorName
    ConflictException: ErrorName
    InternalFailureException: ErrorName
    LimitExceededException: ErrorName
    NotFoundException: ErrorName

errors: _Errors

class AbsoluteTimeRangeDict(TypedDict, total=False):
    StartTime: int
    EndTime: int
    First: int
    Last: int

class CallAnalyticsJobSettingsDict(TypedDict, total=False):
    VocabularyName: str
    VocabularyFilterName: str
    VocabularyFilterMethod: _VocabularyFilterMethod | str
    LanguageModelName: str
    ContentRedaction: ContentRedactionDict | _ContentRedaction
    LanguageOptions: Sequence[LanguageCode | str]
    LanguageIdSettings: Mapping[str, LanguageIdSettingsDict | _LanguageIdSettings]
    Summarization: SummarizationDict | _Summarization

class ChannelDefinitionDict(TypedDict, total=False):
    ChannelId: int
    ParticipantRole: _ParticipantRole | str

class ClinicalNoteGenerationSettingsDict(TypedDict, total=False):
    NoteTemplate: MedicalScribeNoteTemplate | str

class ContentRedactionDict(TypedDict, total=False):
    RedactionType: Required[_RedactionType | str]
    RedactionOutput: Required[_RedactionOutput | str]
    PiiEntityTypes: Sequence[PiiEntityType | str]

class CreateCallAnalyticsCategoryRequestDict(TypedDict, total=False):
    CategoryName: Required[str]
    Rules: Required[Sequence[RuleDict | Rule]]
    Tags: Sequence[TagDict | Tag]
    InputType: _InputType | str

class CreateLanguageModelRequestDict(TypedDict, total=False):
    LanguageCode: Required[CLMLanguageCode | str]
    BaseModelName: Required[_BaseModelName | str]
    ModelName: Required[str]
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
    Tags: Sequence[TagDict | Tag]

class CreateMedicalVocabularyRequestDict(TypedDict, total=False):
    VocabularyName: Required[str]
    LanguageCode: Required[_LanguageCode | str]
    VocabularyFileUri: Required[str]
    Tags: Sequence[TagDict | Tag]

class CreateVocabularyFilterRequestDict(TypedDict, total=False):
    VocabularyFilterName: Required[str]
    LanguageCode: Required[_LanguageCode | str]
    Words: Sequence[str]
    VocabularyFilterFileUri: str
    Tags: Sequence[TagDict | Tag]
    DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration

class CreateVocabularyRequestDict(TypedDict, total=False):
    VocabularyName: Required[str]
    LanguageCode: Required[_LanguageCode | str]
    Phrases: Sequence[str]
    VocabularyFileUri: str
    Tags: Sequence[TagDict | Tag]
    DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration

class DeleteCallAnalyticsCategoryRequestDict(TypedDict, total=False):
    CategoryName: Required[str]

class DeleteCallAnalyticsJobRequestDict(TypedDict, total=False):
    CallAnalyticsJobName: Required[str]

class DeleteLanguageModelRequestDict(TypedDict, total=False):
    ModelName: Required[str]

class DeleteMedicalScribeJobRequestDict(TypedDict, total=False):
    MedicalScribeJobName: Required[str]

class DeleteMedicalTranscriptionJobRequestDict(TypedDict, total=False):
    MedicalTranscriptionJobName: Required[str]

class DeleteMedicalVocabularyRequestDict(TypedDict, total=False):
    VocabularyName: Required[str]

class DeleteTranscriptionJobRequestDict(TypedDict, total=False):
    TranscriptionJobName: Required[str]

class DeleteVocabularyFilterRequestDict(TypedDict, total=False):
    VocabularyFilterName: Required[str]

class DeleteVocabularyRequestDict(TypedDict, total=False):
    VocabularyName: Required[str]

class DescribeLanguageModelRequestDict(TypedDict, total=False):
    ModelName: Required[str]

class EncryptionConfigurationDict(TypedDict, total=False):
    KmsEncryptionContext: Mapping[str, str]
    KmsKey: Required[str]

class GetCallAnalyticsCategoryRequestDict(TypedDict, total=False):
    CategoryName: Required[str]

class GetCallAnalyticsJobRequestDict(TypedDict, total=False):
    CallAnalyticsJobName: Required[str]

class GetMedicalScribeJobRequestDict(TypedDict, total=False):
    MedicalScribeJobName: Required[str]

class GetMedicalTranscriptionJobRequestDict(TypedDict, total=False):
    MedicalTranscriptionJobName: Required[str]

class GetMedicalVocabularyRequestDict(TypedDict, total=False):
    VocabularyName: Required[str]

class GetTranscriptionJobRequestDict(TypedDict, total=False):
    TranscriptionJobName: Required[str]

class GetVocabularyFilterRequestDict(TypedDict, total=False):
    VocabularyFilterName: Required[str]

class GetVocabularyRequestDict(TypedDict, total=False):
    VocabularyName: Required[str]

class InputDataConfigDict(TypedDict, total=False):
    S3Uri: Required[str]
    TuningDataS3Uri: str
    DataAccessRoleArn: Required[str]

class InterruptionFilterDict(TypedDict, total=False):
    Threshold: int
    ParticipantRole: _ParticipantRole | str
    AbsoluteTimeRange: AbsoluteTimeRangeDict | _AbsoluteTimeRange
    RelativeTimeRange: RelativeTimeRangeDict | _RelativeTimeRange
    Negate: bool

class JobExecutionSettingsDict(TypedDict, total=False):
    AllowDeferredExecution: bool
    DataAccessRoleArn: str

class LanguageIdSettingsDict(TypedDict, total=False):
    VocabularyName: str
    VocabularyFilterName: str
    LanguageModelName: str

class ListCallAnalyticsCategoriesRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListCallAnalyticsJobsRequestDict(TypedDict, total=False):
    Status: CallAnalyticsJobStatus | str
    JobNameContains: str
    NextToken: str
    MaxResults: int

class ListLanguageModelsRequestDict(TypedDict, total=False):
    StatusEquals: ModelStatus | str
    NameContains: str
    NextToken: str
    MaxResults: int

class ListMedicalScribeJobsRequestDict(TypedDict, total=False):
    Status: MedicalScribeJobStatus | str
    JobNameContains: str
    NextToken: str
    MaxResults: int

class ListMedicalTranscriptionJobsRequestDict(TypedDict, total=False):
    Status: TranscriptionJobStatus | str
    JobNameContains: str
    NextToken: str
    MaxResults: int

class ListMedicalVocabulariesRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    StateEquals: VocabularyState | str
    NameContains: str

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class ListTranscriptionJobsRequestDict(TypedDict, total=False):
    Status: TranscriptionJobStatus | str
    JobNameContains: str
    NextToken: str
    MaxResults: int

class ListVocabulariesRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    StateEquals: VocabularyState | str
    NameContains: str

class ListVocabularyFiltersRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    NameContains: str

class MediaDict(TypedDict, total=False):
    MediaFileUri: str
    RedactedMediaFileUri: str

class MedicalScribeChannelDefinitionDict(TypedDict, total=False):
    ChannelId: Required[int]
    ParticipantRole: Required[MedicalScribeParticipantRole | str]

class MedicalScribeContextDict(TypedDict, total=False):
    PatientContext: MedicalScribePatientContextDict

class MedicalScribePatientContextDict(TypedDict, total=False):
    Pronouns: _Pronouns | str

class MedicalScribeSettingsDict(TypedDict, total=False):
    ShowSpeakerLabels: bool
    MaxSpeakerLabels: int
    ChannelIdentification: bool
    VocabularyName: str
    VocabularyFilterName: str
    VocabularyFilterMethod: _VocabularyFilterMethod | str
    ClinicalNoteGenerationSettings: ClinicalNoteGenerationSettingsDict | _ClinicalNoteGenerationSettings

class MedicalTranscriptionSettingDict(TypedDict, total=False):
    ShowSpeakerLabels: bool
    MaxSpeakerLabels: int
    ChannelIdentification: bool
    ShowAlternatives: bool
    MaxAlternatives: int
    VocabularyName: str

class ModelSettingsDict(TypedDict, total=False):
    LanguageModelName: str

class NonTalkTimeFilterDict(TypedDict, total=False):
    Threshold: int
    AbsoluteTimeRange: AbsoluteTimeRangeDict | _AbsoluteTimeRange
    RelativeTimeRange: RelativeTimeRangeDict | _RelativeTimeRange
    Negate: bool

class RelativeTimeRangeDict(TypedDict, total=False):
    StartPercentage: int
    EndPercentage: int
    First: int
    Last: int

class RuleDict(TypedDict, total=False):
    NonTalkTimeFilter: NonTalkTimeFilterDict | _NonTalkTimeFilter
    InterruptionFilter: InterruptionFilterDict | _InterruptionFilter
    TranscriptFilter: TranscriptFilterDict | _TranscriptFilter
    SentimentFilter: SentimentFilterDict | _SentimentFilter

class SentimentFilterDict(TypedDict, total=False):
    Sentiments: Required[Sequence[SentimentValue | str]]
    AbsoluteTimeRange: AbsoluteTimeRangeDict | _AbsoluteTimeRange
    RelativeTimeRange: RelativeTimeRangeDict | _RelativeTimeRange
    ParticipantRole: _ParticipantRole | str
    Negate: bool

class SettingsDict(TypedDict, total=False):
    VocabularyName: str
    ShowSpeakerLabels: bool
    MaxSpeakerLabels: int
    ChannelIdentification: bool
    ShowAlternatives: bool
    MaxAlternatives: int
    VocabularyFilterName: str
    VocabularyFilterMethod: _VocabularyFilterMethod | str

class StartCallAnalyticsJobRequestDict(TypedDict, total=False):
    CallAnalyticsJobName: Required[str]
    Media: Required[MediaDict | _Media]
    OutputLocation: str
    OutputEncryptionKMSKeyId: str
    DataAccessRoleArn: str
    Settings: CallAnalyticsJobSettingsDict | CallAnalyticsJobSettings
    Tags: Sequence[TagDict | Tag]
    ChannelDefinitions: Sequence[ChannelDefinitionDict | ChannelDefinition]

class StartMedicalScribeJobRequestDict(TypedDict, total=False):
    MedicalScribeJobName: Required[str]
    Media: Required[MediaDict | _Media]
    OutputBucketName: Required[str]
    OutputEncryptionKMSKeyId: str
    KmsEncryptionContext: Mapping[str, str]
    DataAccessRoleArn: Required[str]
    Settings: Required[MedicalScribeSettingsDict | MedicalScribeSettings]
    ChannelDefinitions: Sequence[MedicalScribeChannelDefinitionDict | MedicalScribeChannelDefinition]
    Tags: Sequence[TagDict | Tag]
    MedicalScribeContext: MedicalScribeContextDict

class StartMedicalTranscriptionJobRequestDict(TypedDict, total=False):
    MedicalTranscriptionJobName: Required[str]
    LanguageCode: Required[_LanguageCode | str]
    MediaSampleRateHertz: int
    MediaFormat: _MediaFormat | str
    Media: Required[MediaDict | _Media]
    OutputBucketName: Required[str]
    OutputKey: str
    OutputEncryptionKMSKeyId: str
    KmsEncryptionContext: Mapping[str, str]
    Settings: MedicalTranscriptionSettingDict | MedicalTranscriptionSetting
    ContentIdentificationType: MedicalContentIdentificationType | str
    Specialty: Required[_Specialty | str]
    Type: Required[_Type | str]
    Tags: Sequence[TagDict | Tag]

class StartTranscriptionJobRequestDict(TypedDict, total=False):
    TranscriptionJobName: Required[str]
    LanguageCode: _LanguageCode | str
    MediaSampleRateHertz: int
    MediaFormat: _MediaFormat | str
    Media: Required[MediaDict | _Media]
    OutputBucketName: str
    OutputKey: str
    OutputEncryptionKMSKeyId: str
    KmsEncryptionContext: Mapping[str, str]
    Settings: SettingsDict | _Settings
    ModelSettings: ModelSettingsDict | _ModelSettings
    JobExecutionSettings: JobExecutionSettingsDict | _JobExecutionSettings
    ContentRedaction: ContentRedactionDict | _ContentRedaction
    IdentifyLanguage: bool
    IdentifyMultipleLanguages: bool
    LanguageOptions: Sequence[_LanguageCode | str]
    Subtitles: SubtitlesDict
    Tags: Sequence[TagDict | Tag]
    LanguageIdSettings: Mapping[str, LanguageIdSettingsDict | _LanguageIdSettings]
    ToxicityDetection: Sequence[ToxicityDetectionSettingsDict | ToxicityDetectionSettings]

class SubtitlesDict(TypedDict, total=False):
    Formats: Sequence[SubtitleFormat | str]
    OutputStartIndex: int

class SummarizationDict(TypedDict, total=False):
    GenerateAbstractiveSummary: Required[bool]

class TagDict(TypedDict, total=False):
    Key: Required[str]
    Value: Required[str]

class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]

class ToxicityDetectionSettingsDict(TypedDict, total=False):
    ToxicityCategories: Required[Sequence[ToxicityCategory | str]]

class TranscriptFilterDict(TypedDict, total=False):
    TranscriptFilterType: Required[_TranscriptFilterType | str]
    AbsoluteTimeRange: AbsoluteTimeRangeDict | _AbsoluteTimeRange
    RelativeTimeRange: RelativeTimeRangeDict | _RelativeTimeRange
    ParticipantRole: _ParticipantRole | str
    Negate: bool
    Targets: Required[Sequence[str]]

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateCallAnalyticsCategoryRequestDict(TypedDict, total=False):
    CategoryName: Required[str]
    Rules: Required[Sequence[RuleDict | Rule]]
    InputType: _InputType | str

class UpdateLanguageModelRequestDict(TypedDict, total=False):
    ModelName: Required[str]
    DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration

class UpdateMedicalVocabularyRequestDict(TypedDict, total=False):
    VocabularyName: Required[str]
    LanguageCode: Required[_LanguageCode | str]
    VocabularyFileUri: Required[str]

class UpdateVocabularyFilterRequestDict(TypedDict, total=False):
    VocabularyFilterName: Required[str]
    Words: Sequence[str]
    VocabularyFilterFileUri: str
    DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration

class UpdateVocabularyRequestDict(TypedDict, total=False):
    VocabularyName: Required[str]
    LanguageCode: Required[_LanguageCode | str]
    Phrases: Sequence[str]
    VocabularyFileUri: str
    DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration

class AbsoluteTimeRange:
    StartTime: int
    EndTime: int
    First: int
    Last: int

class CallAnalyticsJob:
    CallAnalyticsJobName: str
    CallAnalyticsJobStatus: _CallAnalyticsJobStatus
    CallAnalyticsJobDetails: _CallAnalyticsJobDetails
    LanguageCode: _LanguageCode
    MediaSampleRateHertz: int
    MediaFormat: _MediaFormat
    Media: _Media
    Transcript: _Transcript
    StartTime: str
    CreationTime: str
    CompletionTime: str
    FailureReason: str
    DataAccessRoleArn: str
    IdentifiedLanguageScore: float
    Settings: CallAnalyticsJobSettings
    ChannelDefinitions: list[ChannelDefinition]
    Tags: list[Tag]

class CallAnalyticsJobDetails:
    Skipped: list[CallAnalyticsSkippedFeature]

class CallAnalyticsJobSettings:
    VocabularyName: str
    VocabularyFilterName: str
    VocabularyFilterMethod: _VocabularyFilterMethod
    LanguageModelName: str
    ContentRedaction: _ContentRedaction
    LanguageOptions: list[LanguageCode]
    LanguageIdSettings: dict[str, _LanguageIdSettings]
    Summarization: _Summarization

class CallAnalyticsJobSummary:
    CallAnalyticsJobName: str
    CreationTime: str
    StartTime: str
    CompletionTime: str
    LanguageCode: _LanguageCode
    CallAnalyticsJobStatus: _CallAnalyticsJobStatus
    CallAnalyticsJobDetails: _CallAnalyticsJobDetails
    FailureReason: str

class CallAnalyticsSkippedFeature:
    Feature: CallAnalyticsFeature
    ReasonCode: CallAnalyticsSkippedReasonCode
    Message: str

class CategoryProperties:
    CategoryName: str
    Rules: list[Rule]
    CreateTime: str
    LastUpdateTime: str
    Tags: list[Tag]
    InputType: _InputType

class ChannelDefinition:
    ChannelId: int
    ParticipantRole: _ParticipantRole

class ClinicalNoteGenerationSettings:
    NoteTemplate: MedicalScribeNoteTemplate

class ContentRedaction:
    RedactionType: _RedactionType
    RedactionOutput: _RedactionOutput
    PiiEntityTypes: list[PiiEntityType]

class CreateCallAnalyticsCategoryResponse:
    CategoryProperties: _CategoryProperties

class CreateLanguageModelResponse:
    LanguageCode: CLMLanguageCode
    BaseModelName: _BaseModelName
    ModelName: str
    InputDataConfig: _InputDataConfig
    ModelStatus: _ModelStatus

class CreateMedicalVocabularyResponse:
    VocabularyName: str
    LanguageCode: _LanguageCode
    VocabularyState: _VocabularyState
    LastModifiedTime: str
    FailureReason: str

class CreateVocabularyFilterResponse:
    VocabularyFilterName: str
    LanguageCode: _LanguageCode
    LastModifiedTime: str

class CreateVocabularyResponse:
    VocabularyName: str
    LanguageCode: _LanguageCode
    VocabularyState: _VocabularyState
    LastModifiedTime: str
    FailureReason: str

class DeleteCallAnalyticsCategoryResponse:
    ...

class DeleteCallAnalyticsJobResponse:
    ...

class DescribeLanguageModelResponse:
    LanguageModel: _LanguageModel

class EncryptionConfiguration:
    KmsEncryptionContext: dict[str, str]
    KmsKey: str

class GetCallAnalyticsCategoryResponse:
    CategoryProperties: _CategoryProperties

class GetCallAnalyticsJobResponse:
    CallAnalyticsJob: _CallAnalyticsJob

class GetMedicalScribeJobResponse:
    MedicalScribeJob: _MedicalScribeJob

class GetMedicalTranscriptionJobResponse:
    MedicalTranscriptionJob: _MedicalTranscriptionJob

class GetMedicalVocabularyResponse:
    VocabularyName: str
    LanguageCode: _LanguageCode
    VocabularyState: _VocabularyState
    LastModifiedTime: str
    FailureReason: str
    DownloadUri: str

class GetTranscriptionJobResponse:
    TranscriptionJob: _TranscriptionJob

class GetVocabularyFilterResponse:
    VocabularyFilterName: str
    LanguageCode: _LanguageCode
    LastModifiedTime: str
    DownloadUri: str
    DataAccessRoleArn: str
    EncryptionConfiguration: _EncryptionConfiguration

class GetVocabularyResponse:
    VocabularyName: str
    LanguageCode: _LanguageCode
    VocabularyState: _VocabularyState
    LastModifiedTime: str
    FailureReason: str
    DownloadUri: str
    DataAccessRoleArn: str
    EncryptionConfiguration: _EncryptionConfiguration

class InputDataConfig:
    S3Uri: str
    TuningDataS3Uri: str
    DataAccessRoleArn: str

class InterruptionFilter:
    Threshold: int
    ParticipantRole: _ParticipantRole
    AbsoluteTimeRange: _AbsoluteTimeRange
    RelativeTimeRange: _RelativeTimeRange
    Negate: bool

class JobExecutionSettings:
    AllowDeferredExecution: bool
    DataAccessRoleArn: str

class LanguageCodeItem:
    LanguageCode: _LanguageCode
    DurationInSeconds: float

class LanguageIdSettings:
    VocabularyName: str
    VocabularyFilterName: str
    LanguageModelName: str

class LanguageModel:
    ModelName: str
    CreateTime: str
    LastModifiedTime: str
    LanguageCode: CLMLanguageCode
    BaseModelName: _BaseModelName
    ModelStatus: _ModelStatus
    UpgradeAvailability: bool
    FailureReason: str
    InputDataConfig: _InputDataConfig
    EncryptionConfiguration: _EncryptionConfiguration

class ListCallAnalyticsCategoriesResponse:
    NextToken: str
    Categories: list[CategoryProperties]

class ListCallAnalyticsJobsResponse:
    Status: CallAnalyticsJobStatus
    NextToken: str
    CallAnalyticsJobSummaries: list[CallAnalyticsJobSummary]

class ListLanguageModelsResponse:
    NextToken: str
    Models: list[LanguageModel]

class ListMedicalScribeJobsResponse:
    Status: MedicalScribeJobStatus
    NextToken: str
    MedicalScribeJobSummaries: list[MedicalScribeJobSummary]

class ListMedicalTranscriptionJobsResponse:
    Status: TranscriptionJobStatus
    NextToken: str
    MedicalTranscriptionJobSummaries: list[MedicalTranscriptionJobSummary]

class ListMedicalVocabulariesResponse:
    Status: VocabularyState
    NextToken: str
    Vocabularies: list[VocabularyInfo]

class ListTagsForResourceResponse:
    ResourceArn: str
    Tags: list[Tag]

class ListTranscriptionJobsResponse:
    Status: TranscriptionJobStatus
    NextToken: str
    TranscriptionJobSummaries: list[TranscriptionJobSummary]

class ListVocabulariesResponse:
    Status: VocabularyState
    NextToken: str
    Vocabularies: list[VocabularyInfo]

class ListVocabularyFiltersResponse:
    NextToken: str
    VocabularyFilters: list[VocabularyFilterInfo]

class Media:
    MediaFileUri: str
    RedactedMediaFileUri: str

class MedicalScribeChannelDefinition:
    ChannelId: int
    ParticipantRole: MedicalScribeParticipantRole

class MedicalScribeJob:
    MedicalScribeJobName: str
    MedicalScribeJobStatus: _MedicalScribeJobStatus
    LanguageCode: MedicalScribeLanguageCode
    Media: _Media
    MedicalScribeOutput: _MedicalScribeOutput
    StartTime: str
    CreationTime: str
    CompletionTime: str
    FailureReason: str
    Settings: MedicalScribeSettings
    DataAccessRoleArn: str
    ChannelDefinitions: list[MedicalScribeChannelDefinition]
    MedicalScribeContextProvided: bool
    Tags: list[Tag]

class MedicalScribeJobSummary:
    MedicalScribeJobName: str
    CreationTime: str
    StartTime: str
    CompletionTime: str
    LanguageCode: MedicalScribeLanguageCode
    MedicalScribeJobStatus: _MedicalScribeJobStatus
    FailureReason: str

class MedicalScribeOutput:
    TranscriptFileUri: str
    ClinicalDocumentUri: str

class MedicalScribeSettings:
    ShowSpeakerLabels: bool
    MaxSpeakerLabels: int
    ChannelIdentification: bool
    VocabularyName: str
    VocabularyFilterName: str
    VocabularyFilterMethod: _VocabularyFilterMethod
    ClinicalNoteGenerationSettings: _ClinicalNoteGenerationSettings

class MedicalTranscript:
    TranscriptFileUri: str

class MedicalTranscriptionJob:
    MedicalTranscriptionJobName: str
    TranscriptionJobStatus: _TranscriptionJobStatus
    LanguageCode: _LanguageCode
    MediaSampleRateHertz: int
    MediaFormat: _MediaFormat
    Media: _Media
    Transcript: MedicalTranscript
    StartTime: str
    CreationTime: str
    CompletionTime: str
    FailureReason: str
    Settings: MedicalTranscriptionSetting
    ContentIdentificationType: MedicalContentIdentificationType
    Specialty: _Specialty
    Type: _Type
    Tags: list[Tag]

class MedicalTranscriptionJobSummary:
    MedicalTranscriptionJobName: str
    CreationTime: str
    StartTime: str
    CompletionTime: str
    LanguageCode: _LanguageCode
    TranscriptionJobStatus: _TranscriptionJobStatus
    FailureReason: str
    OutputLocationType: _OutputLocationType
    Specialty: _Specialty
    ContentIdentificationType: MedicalContentIdentificationType
    Type: _Type

class MedicalTranscriptionSetting:
    ShowSpeakerLabels: bool
    MaxSpeakerLabels: int
    ChannelIdentification: bool
    ShowAlternatives: bool
    MaxAlternatives: int
    VocabularyName: str

class ModelSettings:
    LanguageModelName: str

class NonTalkTimeFilter:
    Threshold: int
    AbsoluteTimeRange: _AbsoluteTimeRange
    RelativeTimeRange: _RelativeTimeRange
    Negate: bool

class RelativeTimeRange:
    StartPercentage: int
    EndPercentage: int
    First: int
    Last: int

class Rule:
    NonTalkTimeFilter: _NonTalkTimeFilter
    InterruptionFilter: _InterruptionFilter
    TranscriptFilter: _TranscriptFilter
    SentimentFilter: _SentimentFilter

class SentimentFilter:
    Sentiments: list[SentimentValue]
    AbsoluteTimeRange: _AbsoluteTimeRange
    RelativeTimeRange: _RelativeTimeRange
    ParticipantRole: _ParticipantRole
    Negate: bool

class Settings:
    VocabularyName: str
    ShowSpeakerLabels: bool
    MaxSpeakerLabels: int
    ChannelIdentification: bool
    ShowAlternatives: bool
    MaxAlternatives: int
    VocabularyFilterName: str
    VocabularyFilterMethod: _VocabularyFilterMethod

class StartCallAnalyticsJobResponse:
    CallAnalyticsJob: _CallAnalyticsJob

class StartMedicalScribeJobResponse:
    MedicalScribeJob: _MedicalScribeJob

class StartMedicalTranscriptionJobResponse:
    MedicalTranscriptionJob: _MedicalTranscriptionJob

class StartTranscriptionJobResponse:
    TranscriptionJob: _TranscriptionJob

class SubtitlesOutput:
    Formats: list[SubtitleFormat]
    SubtitleFileUris: list[str]
    OutputStartIndex: int

class Summarization:
    GenerateAbstractiveSummary: bool

class Tag:
    Key: str
    Value: str

class TagResourceResponse:
    ...

class ToxicityDetectionSettings:
    ToxicityCategories: list[ToxicityCategory]

class Transcript:
    TranscriptFileUri: str
    RedactedTranscriptFileUri: str

class TranscriptFilter:
    TranscriptFilterType: _TranscriptFilterType
    AbsoluteTimeRange: _AbsoluteTimeRange
    RelativeTimeRange: _RelativeTimeRange
    ParticipantRole: _ParticipantRole
    Negate: bool
    Targets: list[str]

class TranscriptionJob:
    TranscriptionJobName: str
    TranscriptionJobStatus: _TranscriptionJobStatus
    LanguageCode: _LanguageCode
    MediaSampleRateHertz: int
    MediaFormat: _MediaFormat
    Media: _Media
    Transcript: _Transcript
    StartTime: str
    CreationTime: str
    CompletionTime: str
    FailureReason: str
    Settings: _Settings
    ModelSettings: _ModelSettings
    JobExecutionSettings: _JobExecutionSettings
    ContentRedaction: _ContentRedaction
    IdentifyLanguage: bool
    IdentifyMultipleLanguages: bool
    LanguageOptions: list[_LanguageCode]
    IdentifiedLanguageScore: float
    LanguageCodes: list[LanguageCodeItem]
    Tags: list[Tag]
    Subtitles: SubtitlesOutput
    LanguageIdSettings: dict[str, _LanguageIdSettings]
    ToxicityDetection: list[ToxicityDetectionSettings]

class TranscriptionJobSummary:
    TranscriptionJobName: str
    CreationTime: str
    StartTime: str
    CompletionTime: str
    LanguageCode: _LanguageCode
    TranscriptionJobStatus: _TranscriptionJobStatus
    FailureReason: str
    OutputLocationType: _OutputLocationType
    ContentRedaction: _ContentRedaction
    ModelSettings: _ModelSettings
    IdentifyLanguage: bool
    IdentifyMultipleLanguages: bool
    IdentifiedLanguageScore: float
    LanguageCodes: list[LanguageCodeItem]
    ToxicityDetection: list[ToxicityDetectionSettings]

class UntagResourceResponse:
    ...

class UpdateCallAnalyticsCategoryResponse:
    CategoryProperties: _CategoryProperties

class UpdateLanguageModelResponse:
    ModelName: str
    ModelStatus: _ModelStatus
    LastModifiedTime: str

class UpdateMedicalVocabularyResponse:
    VocabularyName: str
    LanguageCode: _LanguageCode
    LastModifiedTime: str
    VocabularyState: _VocabularyState

class UpdateVocabularyFilterResponse:
    VocabularyFilterName: str
    LanguageCode: _LanguageCode
    LastModifiedTime: str

class UpdateVocabularyResponse:
    VocabularyName: str
    LanguageCode: _LanguageCode
    LastModifiedTime: str
    VocabularyState: _VocabularyState

class VocabularyFilterInfo:
    VocabularyFilterName: str
    LanguageCode: _LanguageCode
    LastModifiedTime: str

class VocabularyInfo:
    VocabularyName: str
    LanguageCode: _LanguageCode
    LastModifiedTime: str
    VocabularyState: _VocabularyState

_CreateCallAnalyticsCategory = TypeVar("_CreateCallAnalyticsCategory", default=CreateCallAnalyticsCategoryResponse)
_CreateLanguageModel = TypeVar("_CreateLanguageModel", default=CreateLanguageModelResponse)
_CreateMedicalVocabulary = TypeVar("_CreateMedicalVocabulary", default=CreateMedicalVocabularyResponse)
_CreateVocabulary = TypeVar("_CreateVocabulary", default=CreateVocabularyResponse)
_CreateVocabularyFilter = TypeVar("_CreateVocabularyFilter", default=CreateVocabularyFilterResponse)
_DeleteCallAnalyticsCategory = TypeVar("_DeleteCallAnalyticsCategory", default=DeleteCallAnalyticsCategoryResponse)
_DeleteCallAnalyticsJob = TypeVar("_DeleteCallAnalyticsJob", default=DeleteCallAnalyticsJobResponse)
_DeleteLanguageModel = TypeVar("_DeleteLanguageModel", default=Any)
_DeleteMedicalScribeJob = TypeVar("_DeleteMedicalScribeJob", default=Any)
_DeleteMedicalTranscriptionJob = TypeVar("_DeleteMedicalTranscriptionJob", default=Any)
_DeleteMedicalVocabulary = TypeVar("_DeleteMedicalVocabulary", default=Any)
_DeleteTranscriptionJob = TypeVar("_DeleteTranscriptionJob", default=Any)
_DeleteVocabulary = TypeVar("_DeleteVocabulary", default=Any)
_DeleteVocabularyFilter = TypeVar("_DeleteVocabularyFilter", default=Any)
_DescribeLanguageModel = TypeVar("_DescribeLanguageModel", default=DescribeLanguageModelResponse)
_GetCallAnalyticsCategory = TypeVar("_GetCallAnalyticsCategory", default=GetCallAnalyticsCategoryResponse)
_GetCallAnalyticsJob = TypeVar("_GetCallAnalyticsJob", default=GetCallAnalyticsJobResponse)
_GetMedicalScribeJob = TypeVar("_GetMedicalScribeJob", default=GetMedicalScribeJobResponse)
_GetMedicalTranscriptionJob = TypeVar("_GetMedicalTranscriptionJob", default=GetMedicalTranscriptionJobResponse)
_GetMedicalVocabulary = TypeVar("_GetMedicalVocabulary", default=GetMedicalVocabularyResponse)
_GetTranscriptionJob = TypeVar("_GetTranscriptionJob", default=GetTranscriptionJobResponse)
_GetVocabulary = TypeVar("_GetVocabulary", default=GetVocabularyResponse)
_GetVocabularyFilter = TypeVar("_GetVocabularyFilter", default=GetVocabularyFilterResponse)
_ListCallAnalyticsCategories = TypeVar("_ListCallAnalyticsCategories", default=ListCallAnalyticsCategoriesResponse)
_ListCallAnalyticsJobs = TypeVar("_ListCallAnalyticsJobs", default=ListCallAnalyticsJobsResponse)
_ListLanguageModels = TypeVar("_ListLanguageModels", default=ListLanguageModelsResponse)
_ListMedicalScribeJobs = TypeVar("_ListMedicalScribeJobs", default=ListMedicalScribeJobsResponse)
_ListMedicalTranscriptionJobs = TypeVar("_ListMedicalTranscriptionJobs", default=ListMedicalTranscriptionJobsResponse)
_ListMedicalVocabularies = TypeVar("_ListMedicalVocabularies", default=ListMedicalVocabulariesResponse)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResponse)
_ListTranscriptionJobs = TypeVar("_ListTranscriptionJobs", default=ListTranscriptionJobsResponse)
_ListVocabularies = TypeVar("_ListVocabularies", default=ListVocabulariesResponse)
_ListVocabularyFilters = TypeVar("_ListVocabularyFilters", default=ListVocabularyFiltersResponse)
_StartCallAnalyticsJob = TypeVar("_StartCallAnalyticsJob", default=StartCallAnalyticsJobResponse)
_StartMedicalScribeJob = TypeVar("_StartMedicalScribeJob", default=StartMedicalScribeJobResponse)
_StartMedicalTranscriptionJob = TypeVar("_StartMedicalTranscriptionJob", default=StartMedicalTranscriptionJobResponse)
_StartTranscriptionJob = TypeVar("_StartTranscriptionJob", default=StartTranscriptionJobResponse)
_TagResource = TypeVar("_TagResource", default=TagResourceResponse)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceResponse)
_UpdateCallAnalyticsCategory = TypeVar("_UpdateCallAnalyticsCategory", default=UpdateCallAnalyticsCategoryResponse)
_UpdateLanguageModel = TypeVar("_UpdateLanguageModel", default=UpdateLanguageModelResponse)
_UpdateMedicalVocabulary = TypeVar("_UpdateMedicalVocabulary", default=UpdateMedicalVocabularyResponse)
_UpdateVocabulary = TypeVar("_UpdateVocabulary", default=UpdateVocabularyResponse)
_UpdateVocabularyFilter = TypeVar("_UpdateVocabularyFilter", default=UpdateVocabularyFilterResponse)

def create_call_analytics_category(
    name: str,
    /,
    *,
    CategoryName: str,
    Rules: Sequence[RuleDict | Rule],
    Tags: Sequence[TagDict | Tag] = ...,
    InputType: InputType | str = ...,
    result: type[_CreateCallAnalyticsCategory] = ...,
    select: Callable[[CreateCallAnalyticsCategoryResponse], _CreateCallAnalyticsCategory] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateCallAnalyticsCategory]: ...

def create_language_model(
    name: str,
    /,
    *,
    LanguageCode: CLMLanguageCode | str,
    BaseModelName: BaseModelName | str,
    ModelName: str,
    InputDataConfig: InputDataConfigDict | InputDataConfig,
    EncryptionConfiguration: EncryptionConfigurationDict | EncryptionConfiguration = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateLanguageModel] = ...,
    select: Callable[[CreateLanguageModelResponse], _CreateLanguageModel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateLanguageModel]: ...

def create_medical_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: str,
    LanguageCode: LanguageCode | str,
    VocabularyFileUri: str,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateMedicalVocabulary] = ...,
    select: Callable[[CreateMedicalVocabularyResponse], _CreateMedicalVocabulary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateMedicalVocabulary]: ...

def create_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: str,
    LanguageCode: LanguageCode | str,
    Phrases: Sequence[str] = ...,
    VocabularyFileUri: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    DataAccessRoleArn: str = ...,
    EncryptionConfiguration: EncryptionConfigurationDict | EncryptionConfiguration = ...,
    result: type[_CreateVocabulary] = ...,
    select: Callable[[CreateVocabularyResponse], _CreateVocabulary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateVocabulary]: ...

def create_vocabulary_filter(
    name: str,
    /,
    *,
    VocabularyFilterName: str,
    LanguageCode: LanguageCode | str,
    Words: Sequence[str] = ...,
    VocabularyFilterFileUri: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    DataAccessRoleArn: str = ...,
    EncryptionConfiguration: EncryptionConfigurationDict | EncryptionConfiguration = ...,
    result: type[_CreateVocabularyFilter] = ...,
    select: Callable[[CreateVocabularyFilterResponse], _CreateVocabularyFilter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateVocabularyFilter]: ...

def delete_call_analytics_category(
    name: str,
    /,
    *,
    CategoryName: str,
    result: type[_DeleteCallAnalyticsCategory] = ...,
    select: Callable[[DeleteCallAnalyticsCategoryResponse], _DeleteCallAnalyticsCategory] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteCallAnalyticsCategory]: ...

def delete_call_analytics_job(
    name: str,
    /,
    *,
    CallAnalyticsJobName: str,
    result: type[_DeleteCallAnalyticsJob] = ...,
    select: Callable[[DeleteCallAnalyticsJobResponse], _DeleteCallAnalyticsJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteCallAnalyticsJob]: ...

def delete_language_model(
    name: str,
    /,
    *,
    ModelName: str,
    result: type[_DeleteLanguageModel] = ...,
    select: Callable[[Any], _DeleteLanguageModel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteLanguageModel]: ...

def delete_medical_scribe_job(
    name: str,
    /,
    *,
    MedicalScribeJobName: str,
    result: type[_DeleteMedicalScribeJob] = ...,
    select: Callable[[Any], _DeleteMedicalScribeJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteMedicalScribeJob]: ...

def delete_medical_transcription_job(
    name: str,
    /,
    *,
    MedicalTranscriptionJobName: str,
    result: type[_DeleteMedicalTranscriptionJob] = ...,
    select: Callable[[Any], _DeleteMedicalTranscriptionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteMedicalTranscriptionJob]: ...

def delete_medical_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: str,
    result: type[_DeleteMedicalVocabulary] = ...,
    select: Callable[[Any], _DeleteMedicalVocabulary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteMedicalVocabulary]: ...

def delete_transcription_job(
    name: str,
    /,
    *,
    TranscriptionJobName: str,
    result: type[_DeleteTranscriptionJob] = ...,
    select: Callable[[Any], _DeleteTranscriptionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteTranscriptionJob]: ...

def delete_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: str,
    result: type[_DeleteVocabulary] = ...,
    select: Callable[[Any], _DeleteVocabulary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteVocabulary]: ...

def delete_vocabulary_filter(
    name: str,
    /,
    *,
    VocabularyFilterName: str,
    result: type[_DeleteVocabularyFilter] = ...,
    select: Callable[[Any], _DeleteVocabularyFilter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteVocabularyFilter]: ...

def describe_language_model(
    name: str,
    /,
    *,
    ModelName: str,
    result: type[_DescribeLanguageModel] = ...,
    select: Callable[[DescribeLanguageModelResponse], _DescribeLanguageModel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeLanguageModel]: ...

def get_call_analytics_category(
    name: str,
    /,
    *,
    CategoryName: str,
    result: type[_GetCallAnalyticsCategory] = ...,
    select: Callable[[GetCallAnalyticsCategoryResponse], _GetCallAnalyticsCategory] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCallAnalyticsCategory]: ...

def get_call_analytics_job(
    name: str,
    /,
    *,
    CallAnalyticsJobName: str,
    result: type[_GetCallAnalyticsJob] = ...,
    select: Callable[[GetCallAnalyticsJobResponse], _GetCallAnalyticsJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCallAnalyticsJob]: ...

def get_medical_scribe_job(
    name: str,
    /,
    *,
    MedicalScribeJobName: str,
    result: type[_GetMedicalScribeJob] = ...,
    select: Callable[[GetMedicalScribeJobResponse], _GetMedicalScribeJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMedicalScribeJob]: ...

def get_medical_transcription_job(
    name: str,
    /,
    *,
    MedicalTranscriptionJobName: str,
    result: type[_GetMedicalTranscriptionJob] = ...,
    select: Callable[[GetMedicalTranscriptionJobResponse], _GetMedicalTranscriptionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMedicalTranscriptionJob]: ...

def get_medical_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: str,
    result: type[_GetMedicalVocabulary] = ...,
    select: Callable[[GetMedicalVocabularyResponse], _GetMedicalVocabulary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMedicalVocabulary]: ...

def get_transcription_job(
    name: str,
    /,
    *,
    TranscriptionJobName: str,
    result: type[_GetTranscriptionJob] = ...,
    select: Callable[[GetTranscriptionJobResponse], _GetTranscriptionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTranscriptionJob]: ...

def get_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: str,
    result: type[_GetVocabulary] = ...,
    select: Callable[[GetVocabularyResponse], _GetVocabulary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetVocabulary]: ...

def get_vocabulary_filter(
    name: str,
    /,
    *,
    VocabularyFilterName: str,
    result: type[_GetVocabularyFilter] = ...,
    select: Callable[[GetVocabularyFilterResponse], _GetVocabularyFilter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetVocabularyFilter]: ...

def list_call_analytics_categories(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListCallAnalyticsCategories] = ...,
    select: Callable[[ListCallAnalyticsCategoriesResponse], _ListCallAnalyticsCategories] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCallAnalyticsCategories]: ...

def list_call_analytics_jobs(
    name: str,
    /,
    *,
    Status: CallAnalyticsJobStatus | str = ...,
    JobNameContains: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListCallAnalyticsJobs] = ...,
    select: Callable[[ListCallAnalyticsJobsResponse], _ListCallAnalyticsJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCallAnalyticsJobs]: ...

def list_language_models(
    name: str,
    /,
    *,
    StatusEquals: ModelStatus | str = ...,
    NameContains: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListLanguageModels] = ...,
    select: Callable[[ListLanguageModelsResponse], _ListLanguageModels] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListLanguageModels]: ...

def list_medical_scribe_jobs(
    name: str,
    /,
    *,
    Status: MedicalScribeJobStatus | str = ...,
    JobNameContains: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListMedicalScribeJobs] = ...,
    select: Callable[[ListMedicalScribeJobsResponse], _ListMedicalScribeJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListMedicalScribeJobs]: ...

def list_medical_transcription_jobs(
    name: str,
    /,
    *,
    Status: TranscriptionJobStatus | str = ...,
    JobNameContains: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListMedicalTranscriptionJobs] = ...,
    select: Callable[[ListMedicalTranscriptionJobsResponse], _ListMedicalTranscriptionJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListMedicalTranscriptionJobs]: ...

def list_medical_vocabularies(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    StateEquals: VocabularyState | str = ...,
    NameContains: str = ...,
    result: type[_ListMedicalVocabularies] = ...,
    select: Callable[[ListMedicalVocabulariesResponse], _ListMedicalVocabularies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListMedicalVocabularies]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResponse], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def list_transcription_jobs(
    name: str,
    /,
    *,
    Status: TranscriptionJobStatus | str = ...,
    JobNameContains: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListTranscriptionJobs] = ...,
    select: Callable[[ListTranscriptionJobsResponse], _ListTranscriptionJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTranscriptionJobs]: ...

def list_vocabularies(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    StateEquals: VocabularyState | str = ...,
    NameContains: str = ...,
    result: type[_ListVocabularies] = ...,
    select: Callable[[ListVocabulariesResponse], _ListVocabularies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListVocabularies]: ...

def list_vocabulary_filters(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    NameContains: str = ...,
    result: type[_ListVocabularyFilters] = ...,
    select: Callable[[ListVocabularyFiltersResponse], _ListVocabularyFilters] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListVocabularyFilters]: ...

def start_call_analytics_job(
    name: str,
    /,
    *,
    CallAnalyticsJobName: str,
    Media: MediaDict | Media,
    OutputLocation: str = ...,
    OutputEncryptionKMSKeyId: str = ...,
    DataAccessRoleArn: str = ...,
    Settings: CallAnalyticsJobSettingsDict | CallAnalyticsJobSettings = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    ChannelDefinitions: Sequence[ChannelDefinitionDict | ChannelDefinition] = ...,
    result: type[_StartCallAnalyticsJob] = ...,
    select: Callable[[StartCallAnalyticsJobResponse], _StartCallAnalyticsJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartCallAnalyticsJob]: ...

def start_medical_scribe_job(
    name: str,
    /,
    *,
    MedicalScribeJobName: str,
    Media: MediaDict | Media,
    OutputBucketName: str,
    DataAccessRoleArn: str,
    Settings: MedicalScribeSettingsDict | MedicalScribeSettings,
    OutputEncryptionKMSKeyId: str = ...,
    KmsEncryptionContext: Mapping[str, str] = ...,
    ChannelDefinitions: Sequence[MedicalScribeChannelDefinitionDict | MedicalScribeChannelDefinition] = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    MedicalScribeContext: MedicalScribeContextDict = ...,
    result: type[_StartMedicalScribeJob] = ...,
    select: Callable[[StartMedicalScribeJobResponse], _StartMedicalScribeJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartMedicalScribeJob]: ...

def start_medical_transcription_job(
    name: str,
    /,
    *,
    MedicalTranscriptionJobName: str,
    LanguageCode: LanguageCode | str,
    Media: MediaDict | Media,
    OutputBucketName: str,
    Specialty: Specialty | str,
    Type: Type | str,
    MediaSampleRateHertz: int = ...,
    MediaFormat: MediaFormat | str = ...,
    OutputKey: str = ...,
    OutputEncryptionKMSKeyId: str = ...,
    KmsEncryptionContext: Mapping[str, str] = ...,
    Settings: MedicalTranscriptionSettingDict | MedicalTranscriptionSetting = ...,
    ContentIdentificationType: MedicalContentIdentificationType | str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_StartMedicalTranscriptionJob] = ...,
    select: Callable[[StartMedicalTranscriptionJobResponse], _StartMedicalTranscriptionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartMedicalTranscriptionJob]: ...

def start_transcription_job(
    name: str,
    /,
    *,
    TranscriptionJobName: str,
    Media: MediaDict | Media,
    LanguageCode: LanguageCode | str = ...,
    MediaSampleRateHertz: int = ...,
    MediaFormat: MediaFormat | str = ...,
    OutputBucketName: str = ...,
    OutputKey: str = ...,
    OutputEncryptionKMSKeyId: str = ...,
    KmsEncryptionContext: Mapping[str, str] = ...,
    Settings: SettingsDict | Settings = ...,
    ModelSettings: ModelSettingsDict | ModelSettings = ...,
    JobExecutionSettings: JobExecutionSettingsDict | JobExecutionSettings = ...,
    ContentRedaction: ContentRedactionDict | ContentRedaction = ...,
    IdentifyLanguage: bool = ...,
    IdentifyMultipleLanguages: bool = ...,
    LanguageOptions: Sequence[LanguageCode | str] = ...,
    Subtitles: SubtitlesDict = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    LanguageIdSettings: Mapping[str, LanguageIdSettingsDict | LanguageIdSettings] = ...,
    ToxicityDetection: Sequence[ToxicityDetectionSettingsDict | ToxicityDetectionSettings] = ...,
    result: type[_StartTranscriptionJob] = ...,
    select: Callable[[StartTranscriptionJobResponse], _StartTranscriptionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartTranscriptionJob]: ...

def tag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    Tags: Sequence[TagDict | Tag],
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

def update_call_analytics_category(
    name: str,
    /,
    *,
    CategoryName: str,
    Rules: Sequence[RuleDict | Rule],
    InputType: InputType | str = ...,
    result: type[_UpdateCallAnalyticsCategory] = ...,
    select: Callable[[UpdateCallAnalyticsCategoryResponse], _UpdateCallAnalyticsCategory] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateCallAnalyticsCategory]: ...

def update_language_model(
    name: str,
    /,
    *,
    ModelName: str,
    DataAccessRoleArn: str = ...,
    EncryptionConfiguration: EncryptionConfigurationDict | EncryptionConfiguration = ...,
    result: type[_UpdateLanguageModel] = ...,
    select: Callable[[UpdateLanguageModelResponse], _UpdateLanguageModel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateLanguageModel]: ...

def update_medical_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: str,
    LanguageCode: LanguageCode | str,
    VocabularyFileUri: str,
    result: type[_UpdateMedicalVocabulary] = ...,
    select: Callable[[UpdateMedicalVocabularyResponse], _UpdateMedicalVocabulary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateMedicalVocabulary]: ...

def update_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: str,
    LanguageCode: LanguageCode | str,
    Phrases: Sequence[str] = ...,
    VocabularyFileUri: str = ...,
    DataAccessRoleArn: str = ...,
    EncryptionConfiguration: EncryptionConfigurationDict | EncryptionConfiguration = ...,
    result: type[_UpdateVocabulary] = ...,
    select: Callable[[UpdateVocabularyResponse], _UpdateVocabulary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateVocabulary]: ...

def update_vocabulary_filter(
    name: str,
    /,
    *,
    VocabularyFilterName: str,
    Words: Sequence[str] = ...,
    VocabularyFilterFileUri: str = ...,
    DataAccessRoleArn: str = ...,
    EncryptionConfiguration: EncryptionConfigurationDict | EncryptionConfiguration = ...,
    result: type[_UpdateVocabularyFilter] = ...,
    select: Callable[[UpdateVocabularyFilterResponse], _UpdateVocabularyFilter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateVocabularyFilter]: ...
