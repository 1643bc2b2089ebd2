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
    BadRequestException: ErrorName; ConflictException: ErrorName; InternalFailureException: ErrorName
    LimitExceededException: ErrorName; NotFoundException: ErrorName
errors: _Errors

class AbsoluteTimeRangeDict(TypedDict, total=False):
    StartTime: int; EndTime: int; First: int; Last: int
class CallAnalyticsJobSettingsDict(TypedDict, total=False):
    VocabularyName: str; VocabularyFilterName: str; VocabularyFilterMethod: _VocabularyFilterMethod | str
    LanguageModelName: str; ContentRedaction: ContentRedactionDict | _ContentRedaction
    LanguageOptions: Sequence[LanguageCode | str]
    LanguageIdSettings: Mapping[str, LanguageIdSettingsDict | _LanguageIdSettings]
    Summarization: SummarizationDict | _Summarization
class ChannelDefinitionDict(TypedDict, total=False):
    ChannelId: int; ParticipantRole: _ParticipantRole | str
class ClinicalNoteGenerationSettingsDict(TypedDict, total=False):
    NoteTemplate: MedicalScribeNoteTemplate | str
class ContentRedactionDict(TypedDict, total=False):
    RedactionType: Required[_RedactionType | str]; RedactionOutput: Required[_RedactionOutput | str]
    PiiEntityTypes: Sequence[PiiEntityType | str]
class CreateCallAnalyticsCategoryRequestDict(TypedDict, total=False):
    CategoryName: Required[str]; Rules: Required[Sequence[RuleDict | Rule]]; Tags: Sequence[TagDict | Tag]
    InputType: _InputType | str
class CreateLanguageModelRequestDict(TypedDict, total=False):
    LanguageCode: Required[CLMLanguageCode | str]; BaseModelName: Required[_BaseModelName | str]
    ModelName: Required[str]; InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration; Tags: Sequence[TagDict | Tag]
class CreateMedicalVocabularyRequestDict(TypedDict, total=False):
    VocabularyName: Required[str]; LanguageCode: Required[_LanguageCode | str]; VocabularyFileUri: Required[str]
    Tags: Sequence[TagDict | Tag]
class CreateVocabularyFilterRequestDict(TypedDict, total=False):
    VocabularyFilterName: Required[str]; LanguageCode: Required[_LanguageCode | str]; Words: Sequence[str]
    VocabularyFilterFileUri: str; Tags: Sequence[TagDict | Tag]; DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
class CreateVocabularyRequestDict(TypedDict, total=False):
    VocabularyName: Required[str]; LanguageCode: Required[_LanguageCode | str]; Phrases: Sequence[str]
    VocabularyFileUri: str; Tags: Sequence[TagDict | Tag]; DataAccessRoleArn: str
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
    KmsEncryptionContext: Mapping[str, str]; KmsKey: Required[str]
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
    S3Uri: Required[str]; TuningDataS3Uri: str; DataAccessRoleArn: Required[str]
class InterruptionFilterDict(TypedDict, total=False):
    Threshold: int; ParticipantRole: _ParticipantRole | str
    AbsoluteTimeRange: AbsoluteTimeRangeDict | _AbsoluteTimeRange
    RelativeTimeRange: RelativeTimeRangeDict | _RelativeTimeRange; Negate: bool
class JobExecutionSettingsDict(TypedDict, total=False):
    AllowDeferredExecution: bool; DataAccessRoleArn: str
class LanguageIdSettingsDict(TypedDict, total=False):
    VocabularyName: str; VocabularyFilterName: str; LanguageModelName: str
class ListCallAnalyticsCategoriesRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListCallAnalyticsJobsRequestDict(TypedDict, total=False):
    Status: CallAnalyticsJobStatus | str; JobNameContains: str; NextToken: str; MaxResults: int
class ListLanguageModelsRequestDict(TypedDict, total=False):
    StatusEquals: ModelStatus | str; NameContains: str; NextToken: str; MaxResults: int
class ListMedicalScribeJobsRequestDict(TypedDict, total=False):
    Status: MedicalScribeJobStatus | str; JobNameContains: str; NextToken: str; MaxResults: int
class ListMedicalTranscriptionJobsRequestDict(TypedDict, total=False):
    Status: TranscriptionJobStatus | str; JobNameContains: str; NextToken: str; MaxResults: int
class ListMedicalVocabulariesRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; StateEquals: VocabularyState | str; NameContains: str
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
class ListTranscriptionJobsRequestDict(TypedDict, total=False):
    Status: TranscriptionJobStatus | str; JobNameContains: str; NextToken: str; MaxResults: int
class ListVocabulariesRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; StateEquals: VocabularyState | str; NameContains: str
class ListVocabularyFiltersRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; NameContains: str
class MediaDict(TypedDict, total=False):
    MediaFileUri: str; RedactedMediaFileUri: str
class MedicalScribeChannelDefinitionDict(TypedDict, total=False):
    ChannelId: Required[int]; ParticipantRole: Required[MedicalScribeParticipantRole | str]
class MedicalScribeContextDict(TypedDict, total=False):
    PatientContext: MedicalScribePatientContextDict
class MedicalScribePatientContextDict(TypedDict, total=False):
    Pronouns: _Pronouns | str
class MedicalScribeSettingsDict(TypedDict, total=False):
    ShowSpeakerLabels: bool; MaxSpeakerLabels: int; ChannelIdentification: bool; VocabularyName: str
    VocabularyFilterName: str; VocabularyFilterMethod: _VocabularyFilterMethod | str
    ClinicalNoteGenerationSettings: ClinicalNoteGenerationSettingsDict | _ClinicalNoteGenerationSettings
class MedicalTranscriptionSettingDict(TypedDict, total=False):
    ShowSpeakerLabels: bool; MaxSpeakerLabels: int; ChannelIdentification: bool; ShowAlternatives: bool
    MaxAlternatives: int; VocabularyName: str
class ModelSettingsDict(TypedDict, total=False):
    LanguageModelName: str
class NonTalkTimeFilterDict(TypedDict, total=False):
    Threshold: int; AbsoluteTimeRange: AbsoluteTimeRangeDict | _AbsoluteTimeRange
    RelativeTimeRange: RelativeTimeRangeDict | _RelativeTimeRange; Negate: bool
class RelativeTimeRangeDict(TypedDict, total=False):
    StartPercentage: int; EndPercentage: int; First: int; Last: int
class RuleDict(TypedDict, total=False):
    NonTalkTimeFilter: NonTalkTimeFilterDict | _NonTalkTimeFilter
    InterruptionFilter: InterruptionFilterDict | _InterruptionFilter
    TranscriptFilter: TranscriptFilterDict | _TranscriptFilter
    SentimentFilter: SentimentFilterDict | _SentimentFilter
class SentimentFilterDict(TypedDict, total=False):
    Sentiments: Required[Sequence[SentimentValue | str]]
    AbsoluteTimeRange: AbsoluteTimeRangeDict | _AbsoluteTimeRange
    RelativeTimeRange: RelativeTimeRangeDict | _RelativeTimeRange; ParticipantRole: _ParticipantRole | str
    Negate: bool
class SettingsDict(TypedDict, total=False):
    VocabularyName: str; ShowSpeakerLabels: bool; MaxSpeakerLabels: int; ChannelIdentification: bool
    ShowAlternatives: bool; MaxAlternatives: int; VocabularyFilterName: str
    VocabularyFilterMethod: _VocabularyFilterMethod | str
class StartCallAnalyticsJobRequestDict(TypedDict, total=False):
    CallAnalyticsJobName: Required[str]; Media: Required[MediaDict | _Media]; OutputLocation: str
    OutputEncryptionKMSKeyId: str; DataAccessRoleArn: str
    Settings: CallAnalyticsJobSettingsDict | CallAnalyticsJobSettings; Tags: Sequence[TagDict | Tag]
    ChannelDefinitions: Sequence[ChannelDefinitionDict | ChannelDefinition]
class StartMedicalScribeJobRequestDict(TypedDict, total=False):
    MedicalScribeJobName: Required[str]; Media: Required[MediaDict | _Media]; OutputBucketName: Required[str]
    OutputEncryptionKMSKeyId: str; KmsEncryptionContext: Mapping[str, str]; DataAccessRoleArn: Required[str]
    Settings: Required[MedicalScribeSettingsDict | MedicalScribeSettings]
    ChannelDefinitions: Sequence[MedicalScribeChannelDefinitionDict | MedicalScribeChannelDefinition]
    Tags: Sequence[TagDict | Tag]; MedicalScribeContext: MedicalScribeContextDict
class StartMedicalTranscriptionJobRequestDict(TypedDict, total=False):
    MedicalTranscriptionJobName: Required[str]; LanguageCode: Required[_LanguageCode | str]; MediaSampleRateHertz: int
    MediaFormat: _MediaFormat | str; Media: Required[MediaDict | _Media]; OutputBucketName: Required[str]
    OutputKey: str; OutputEncryptionKMSKeyId: str; KmsEncryptionContext: Mapping[str, str]
    Settings: MedicalTranscriptionSettingDict | MedicalTranscriptionSetting
    ContentIdentificationType: MedicalContentIdentificationType | str; Specialty: Required[_Specialty | str]
    Type: Required[_Type | str]; Tags: Sequence[TagDict | Tag]
class StartTranscriptionJobRequestDict(TypedDict, total=False):
    TranscriptionJobName: Required[str]; LanguageCode: _LanguageCode | str; MediaSampleRateHertz: int
    MediaFormat: _MediaFormat | str; Media: Required[MediaDict | _Media]; OutputBucketName: str; OutputKey: str
    OutputEncryptionKMSKeyId: str; KmsEncryptionContext: Mapping[str, str]; Settings: SettingsDict | _Settings
    ModelSettings: ModelSettingsDict | _ModelSettings
    JobExecutionSettings: JobExecutionSettingsDict | _JobExecutionSettings
    ContentRedaction: ContentRedactionDict | _ContentRedaction; IdentifyLanguage: bool
    IdentifyMultipleLanguages: bool; LanguageOptions: Sequence[_LanguageCode | str]; Subtitles: SubtitlesDict
    Tags: Sequence[TagDict | Tag]; LanguageIdSettings: Mapping[str, LanguageIdSettingsDict | _LanguageIdSettings]
    ToxicityDetection: Sequence[ToxicityDetectionSettingsDict | ToxicityDetectionSettings]
class SubtitlesDict(TypedDict, total=False):
    Formats: Sequence[SubtitleFormat | str]; OutputStartIndex: int
class SummarizationDict(TypedDict, total=False):
    GenerateAbstractiveSummary: Required[bool]
class TagDict(TypedDict, total=False):
    Key: Required[str]; Value: Required[str]
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class ToxicityDetectionSettingsDict(TypedDict, total=False):
    ToxicityCategories: Required[Sequence[ToxicityCategory | str]]
class TranscriptFilterDict(TypedDict, total=False):
    TranscriptFilterType: Required[_TranscriptFilterType | str]
    AbsoluteTimeRange: AbsoluteTimeRangeDict | _AbsoluteTimeRange
    RelativeTimeRange: RelativeTimeRangeDict | _RelativeTimeRange; ParticipantRole: _ParticipantRole | str
    Negate: bool; Targets: Required[Sequence[str]]
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateCallAnalyticsCategoryRequestDict(TypedDict, total=False):
    CategoryName: Required[str]; Rules: Required[Sequence[RuleDict | Rule]]; InputType: _InputType | str
class UpdateLanguageModelRequestDict(TypedDict, total=False):
    ModelName: Required[str]; DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
class UpdateMedicalVocabularyRequestDict(TypedDict, total=False):
    VocabularyName: Required[str]; LanguageCode: Required[_LanguageCode | str]; VocabularyFileUri: Required[str]
class UpdateVocabularyFilterRequestDict(TypedDict, total=False):
    VocabularyFilterName: Required[str]; Words: Sequence[str]; VocabularyFilterFileUri: str; DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
class UpdateVocabularyRequestDict(TypedDict, total=False):
    VocabularyName: Required[str]; LanguageCode: Required[_LanguageCode | str]; Phrases: Sequence[str]
    VocabularyFileUri: str; DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
class AbsoluteTimeRange:
    StartTime: int; EndTime: int; First: int; Last: int
class CallAnalyticsJob:
    CallAnalyticsJobName: str; CallAnalyticsJobStatus: _CallAnalyticsJobStatus
    CallAnalyticsJobDetails: _CallAnalyticsJobDetails; LanguageCode: _LanguageCode; MediaSampleRateHertz: int
    MediaFormat: _MediaFormat; Media: _Media; Transcript: _Transcript; StartTime: str; CreationTime: str
    CompletionTime: str; FailureReason: str; DataAccessRoleArn: str; IdentifiedLanguageScore: float
    Settings: CallAnalyticsJobSettings; ChannelDefinitions: list[ChannelDefinition]; Tags: list[Tag]
class CallAnalyticsJobDetails:
    Skipped: list[CallAnalyticsSkippedFeature]
class CallAnalyticsJobSettings:
    VocabularyName: str; VocabularyFilterName: str; VocabularyFilterMethod: _VocabularyFilterMethod
    LanguageModelName: str; ContentRedaction: _ContentRedaction; LanguageOptions: list[LanguageCode]
    LanguageIdSettings: dict[str, _LanguageIdSettings]; Summarization: _Summarization
class CallAnalyticsJobSummary:
    CallAnalyticsJobName: str; CreationTime: str; StartTime: str; CompletionTime: str; LanguageCode: _LanguageCode
    CallAnalyticsJobStatus: _CallAnalyticsJobStatus; CallAnalyticsJobDetails: _CallAnalyticsJobDetails
    FailureReason: str
class CallAnalyticsSkippedFeature:
    Feature: CallAnalyticsFeature; ReasonCode: CallAnalyticsSkippedReasonCode; Message: str
class CategoryProperties:
    CategoryName: str; Rules: list[Rule]; CreateTime: str; LastUpdateTime: str; Tags: list[Tag]; InputType: _InputType
class ChannelDefinition:
    ChannelId: int; ParticipantRole: _ParticipantRole
class ClinicalNoteGenerationSettings:
    NoteTemplate: MedicalScribeNoteTemplate
class ContentRedaction:
    RedactionType: _RedactionType; RedactionOutput: _RedactionOutput; PiiEntityTypes: list[PiiEntityType]
class CreateCallAnalyticsCategoryResponse:
    CategoryProperties: _CategoryProperties
class CreateLanguageModelResponse:
    LanguageCode: CLMLanguageCode; BaseModelName: _BaseModelName; ModelName: str; InputDataConfig: _InputDataConfig
    ModelStatus: _ModelStatus
class CreateMedicalVocabularyResponse:
    VocabularyName: str; LanguageCode: _LanguageCode; VocabularyState: _VocabularyState; LastModifiedTime: str
    FailureReason: str
class CreateVocabularyFilterResponse:
    VocabularyFilterName: str; LanguageCode: _LanguageCode; LastModifiedTime: str
class CreateVocabularyResponse:
    VocabularyName: str; LanguageCode: _LanguageCode; VocabularyState: _VocabularyState; LastModifiedTime: str
    FailureReason: str
class DeleteCallAnalyticsCategoryResponse:
    ...
class DeleteCallAnalyticsJobResponse:
    ...
class DescribeLanguageModelResponse:
    LanguageModel: _LanguageModel
class EncryptionConfiguration:
    KmsEncryptionContext: dict[str, str]; KmsKey: str
class GetCallAnalyticsCategoryResponse:
    CategoryProperties: _CategoryProperties
class GetCallAnalyticsJobResponse:
    CallAnalyticsJob: _CallAnalyticsJob
class GetMedicalScribeJobResponse:
    MedicalScribeJob: _MedicalScribeJob
class GetMedicalTranscriptionJobResponse:
    MedicalTranscriptionJob: _MedicalTranscriptionJob
class GetMedicalVocabularyResponse:
    VocabularyName: str; LanguageCode: _LanguageCode; VocabularyState: _VocabularyState; LastModifiedTime: str
    FailureReason: str; DownloadUri: str
class GetTranscriptionJobResponse:
    TranscriptionJob: _TranscriptionJob
class GetVocabularyFilterResponse:
    VocabularyFilterName: str; LanguageCode: _LanguageCode; LastModifiedTime: str; DownloadUri: str
    DataAccessRoleArn: str; EncryptionConfiguration: _EncryptionConfiguration
class GetVocabularyResponse:
    VocabularyName: str; LanguageCode: _LanguageCode; VocabularyState: _VocabularyState; LastModifiedTime: str
    FailureReason: str; DownloadUri: str; DataAccessRoleArn: str; EncryptionConfiguration: _EncryptionConfiguration
class InputDataConfig:
    S3Uri: str; TuningDataS3Uri: str; DataAccessRoleArn: str
class InterruptionFilter:
    Threshold: int; ParticipantRole: _ParticipantRole; AbsoluteTimeRange: _AbsoluteTimeRange
    RelativeTimeRange: _RelativeTimeRange; Negate: bool
class JobExecutionSettings:
    AllowDeferredExecution: bool; DataAccessRoleArn: str
class LanguageCodeItem:
    LanguageCode: _LanguageCode; DurationInSeconds: float
class LanguageIdSettings:
    VocabularyName: str; VocabularyFilterName: str; LanguageModelName: str
class LanguageModel:
    ModelName: str; CreateTime: str; LastModifiedTime: str; LanguageCode: CLMLanguageCode
    BaseModelName: _BaseModelName; ModelStatus: _ModelStatus; UpgradeAvailability: bool; FailureReason: str
    InputDataConfig: _InputDataConfig; EncryptionConfiguration: _EncryptionConfiguration
class ListCallAnalyticsCategoriesResponse:
    NextToken: str; Categories: list[CategoryProperties]
class ListCallAnalyticsJobsResponse:
    Status: CallAnalyticsJobStatus; NextToken: str; CallAnalyticsJobSummaries: list[CallAnalyticsJobSummary]
class ListLanguageModelsResponse:
    NextToken: str; Models: list[LanguageModel]
class ListMedicalScribeJobsResponse:
    Status: MedicalScribeJobStatus; NextToken: str; MedicalScribeJobSummaries: list[MedicalScribeJobSummary]
class ListMedicalTranscriptionJobsResponse:
    Status: TranscriptionJobStatus; NextToken: str
    MedicalTranscriptionJobSummaries: list[MedicalTranscriptionJobSummary]
class ListMedicalVocabulariesResponse:
    Status: VocabularyState; NextToken: str; Vocabularies: list[VocabularyInfo]
class ListTagsForResourceResponse:
    ResourceArn: str; Tags: list[Tag]
class ListTranscriptionJobsResponse:
    Status: TranscriptionJobStatus; NextToken: str; TranscriptionJobSummaries: list[TranscriptionJobSummary]
class ListVocabulariesResponse:
    Status: VocabularyState; NextToken: str; Vocabularies: list[VocabularyInfo]
class ListVocabularyFiltersResponse:
    NextToken: str; VocabularyFilters: list[VocabularyFilterInfo]
class Media:
    MediaFileUri: str; RedactedMediaFileUri: str
class MedicalScribeChannelDefinition:
    ChannelId: int; ParticipantRole: MedicalScribeParticipantRole
class MedicalScribeJob:
    MedicalScribeJobName: str; MedicalScribeJobStatus: _MedicalScribeJobStatus
    LanguageCode: MedicalScribeLanguageCode; Media: _Media; MedicalScribeOutput: _MedicalScribeOutput; StartTime: str
    CreationTime: str; CompletionTime: str; FailureReason: str; Settings: MedicalScribeSettings
    DataAccessRoleArn: str; ChannelDefinitions: list[MedicalScribeChannelDefinition]
    MedicalScribeContextProvided: bool; Tags: list[Tag]
class MedicalScribeJobSummary:
    MedicalScribeJobName: str; CreationTime: str; StartTime: str; CompletionTime: str
    LanguageCode: MedicalScribeLanguageCode; MedicalScribeJobStatus: _MedicalScribeJobStatus; FailureReason: str
class MedicalScribeOutput:
    TranscriptFileUri: str; ClinicalDocumentUri: str
class MedicalScribeSettings:
    ShowSpeakerLabels: bool; MaxSpeakerLabels: int; ChannelIdentification: bool; VocabularyName: str
    VocabularyFilterName: str; VocabularyFilterMethod: _VocabularyFilterMethod
    ClinicalNoteGenerationSettings: _ClinicalNoteGenerationSettings
class MedicalTranscript:
    TranscriptFileUri: str
class MedicalTranscriptionJob:
    MedicalTranscriptionJobName: str; TranscriptionJobStatus: _TranscriptionJobStatus; LanguageCode: _LanguageCode
    MediaSampleRateHertz: int; MediaFormat: _MediaFormat; Media: _Media; Transcript: MedicalTranscript; StartTime: str
    CreationTime: str; CompletionTime: str; FailureReason: str; Settings: MedicalTranscriptionSetting
    ContentIdentificationType: MedicalContentIdentificationType; Specialty: _Specialty; Type: _Type; Tags: list[Tag]
class MedicalTranscriptionJobSummary:
    MedicalTranscriptionJobName: str; CreationTime: str; StartTime: str; CompletionTime: str
    LanguageCode: _LanguageCode; TranscriptionJobStatus: _TranscriptionJobStatus; FailureReason: str
    OutputLocationType: _OutputLocationType; Specialty: _Specialty
    ContentIdentificationType: MedicalContentIdentificationType; Type: _Type
class MedicalTranscriptionSetting:
    ShowSpeakerLabels: bool; MaxSpeakerLabels: int; ChannelIdentification: bool; ShowAlternatives: bool
    MaxAlternatives: int; VocabularyName: str
class ModelSettings:
    LanguageModelName: str
class NonTalkTimeFilter:
    Threshold: int; AbsoluteTimeRange: _AbsoluteTimeRange; RelativeTimeRange: _RelativeTimeRange; Negate: bool
class RelativeTimeRange:
    StartPercentage: int; EndPercentage: int; First: int; Last: int
class Rule:
    NonTalkTimeFilter: _NonTalkTimeFilter; InterruptionFilter: _InterruptionFilter
    TranscriptFilter: _TranscriptFilter; SentimentFilter: _SentimentFilter
class SentimentFilter:
    Sentiments: list[SentimentValue]; AbsoluteTimeRange: _AbsoluteTimeRange; RelativeTimeRange: _RelativeTimeRange
    ParticipantRole: _ParticipantRole; Negate: bool
class Settings:
    VocabularyName: str; ShowSpeakerLabels: bool; MaxSpeakerLabels: int; ChannelIdentification: bool
    ShowAlternatives: bool; MaxAlternatives: int; VocabularyFilterName: str
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
    Formats: list[SubtitleFormat]; SubtitleFileUris: list[str]; OutputStartIndex: int
class Summarization:
    GenerateAbstractiveSummary: bool
class Tag:
    Key: str; Value: str
class TagResourceResponse:
    ...
class ToxicityDetectionSettings:
    ToxicityCategories: list[ToxicityCategory]
class Transcript:
    TranscriptFileUri: str; RedactedTranscriptFileUri: str
class TranscriptFilter:
    TranscriptFilterType: _TranscriptFilterType; AbsoluteTimeRange: _AbsoluteTimeRange
    RelativeTimeRange: _RelativeTimeRange; ParticipantRole: _ParticipantRole; Negate: bool; Targets: list[str]
class TranscriptionJob:
    TranscriptionJobName: str; TranscriptionJobStatus: _TranscriptionJobStatus; LanguageCode: _LanguageCode
    MediaSampleRateHertz: int; MediaFormat: _MediaFormat; Media: _Media; Transcript: _Transcript; StartTime: str
    CreationTime: str; CompletionTime: str; FailureReason: str; Settings: _Settings; ModelSettings: _ModelSettings
    JobExecutionSettings: _JobExecutionSettings; ContentRedaction: _ContentRedaction; IdentifyLanguage: bool
    IdentifyMultipleLanguages: bool; LanguageOptions: list[_LanguageCode]; IdentifiedLanguageScore: float
    LanguageCodes: list[LanguageCodeItem]; Tags: list[Tag]; Subtitles: SubtitlesOutput
    LanguageIdSettings: dict[str, _LanguageIdSettings]; ToxicityDetection: list[ToxicityDetectionSettings]
class TranscriptionJobSummary:
    TranscriptionJobName: str; CreationTime: str; StartTime: str; CompletionTime: str; LanguageCode: _LanguageCode
    TranscriptionJobStatus: _TranscriptionJobStatus; FailureReason: str; OutputLocationType: _OutputLocationType
    ContentRedaction: _ContentRedaction; ModelSettings: _ModelSettings; IdentifyLanguage: bool
    IdentifyMultipleLanguages: bool; IdentifiedLanguageScore: float; LanguageCodes: list[LanguageCodeItem]
    ToxicityDetection: list[ToxicityDetectionSettings]
class UntagResourceResponse:
    ...
class UpdateCallAnalyticsCategoryResponse:
    CategoryProperties: _CategoryProperties
class UpdateLanguageModelResponse:
    ModelName: str; ModelStatus: _ModelStatus; LastModifiedTime: str
class UpdateMedicalVocabularyResponse:
    VocabularyName: str; LanguageCode: _LanguageCode; LastModifiedTime: str; VocabularyState: _VocabularyState
class UpdateVocabularyFilterResponse:
    VocabularyFilterName: str; LanguageCode: _LanguageCode; LastModifiedTime: str
class UpdateVocabularyResponse:
    VocabularyName: str; LanguageCode: _LanguageCode; LastModifiedTime: str; VocabularyState: _VocabularyState
class VocabularyFilterInfo:
    VocabularyFilterName: str; LanguageCode: _LanguageCode; LastModifiedTime: str
class VocabularyInfo:
    VocabularyName: str; LanguageCode: _LanguageCode; LastModifiedTime: str; VocabularyState: _VocabularyState

_T0 = TypeVar("_T0", default=CreateCallAnalyticsCategoryResponse)
_T1 = TypeVar("_T1", default=CreateLanguageModelResponse)
_T2 = TypeVar("_T2", default=CreateMedicalVocabularyResponse)
_T3 = TypeVar("_T3", default=CreateVocabularyResponse)
_T4 = TypeVar("_T4", default=CreateVocabularyFilterResponse)
_T5 = TypeVar("_T5", default=DeleteCallAnalyticsCategoryResponse)
_T6 = TypeVar("_T6", default=DeleteCallAnalyticsJobResponse)
_T7 = TypeVar("_T7", default=Any)
_T8 = TypeVar("_T8", default=DescribeLanguageModelResponse)
_T9 = TypeVar("_T9", default=GetCallAnalyticsCategoryResponse)
_T10 = TypeVar("_T10", default=GetCallAnalyticsJobResponse)
_T11 = TypeVar("_T11", default=GetMedicalScribeJobResponse)
_T12 = TypeVar("_T12", default=GetMedicalTranscriptionJobResponse)
_T13 = TypeVar("_T13", default=GetMedicalVocabularyResponse)
_T14 = TypeVar("_T14", default=GetTranscriptionJobResponse)
_T15 = TypeVar("_T15", default=GetVocabularyResponse)
_T16 = TypeVar("_T16", default=GetVocabularyFilterResponse)
_T17 = TypeVar("_T17", default=ListCallAnalyticsCategoriesResponse)
_T18 = TypeVar("_T18", default=ListCallAnalyticsJobsResponse)
_T19 = TypeVar("_T19", default=ListLanguageModelsResponse)
_T20 = TypeVar("_T20", default=ListMedicalScribeJobsResponse)
_T21 = TypeVar("_T21", default=ListMedicalTranscriptionJobsResponse)
_T22 = TypeVar("_T22", default=ListMedicalVocabulariesResponse)
_T23 = TypeVar("_T23", default=ListTagsForResourceResponse)
_T24 = TypeVar("_T24", default=ListTranscriptionJobsResponse)
_T25 = TypeVar("_T25", default=ListVocabulariesResponse)
_T26 = TypeVar("_T26", default=ListVocabularyFiltersResponse)
_T27 = TypeVar("_T27", default=StartCallAnalyticsJobResponse)
_T28 = TypeVar("_T28", default=StartMedicalScribeJobResponse)
_T29 = TypeVar("_T29", default=StartMedicalTranscriptionJobResponse)
_T30 = TypeVar("_T30", default=StartTranscriptionJobResponse)
_T31 = TypeVar("_T31", default=TagResourceResponse)
_T32 = TypeVar("_T32", default=UntagResourceResponse)
_T33 = TypeVar("_T33", default=UpdateCallAnalyticsCategoryResponse)
_T34 = TypeVar("_T34", default=UpdateLanguageModelResponse)
_T35 = TypeVar("_T35", default=UpdateMedicalVocabularyResponse)
_T36 = TypeVar("_T36", default=UpdateVocabularyResponse)
_T37 = TypeVar("_T37", default=UpdateVocabularyFilterResponse)

class _CreateCallAnalyticsCategory(CallOptions, total=False):
    CategoryName: Required[str]; Rules: Required[Sequence[RuleDict | Rule]]; Tags: Sequence[TagDict | Tag]
    InputType: _InputType | str
def create_call_analytics_category(name: str, /, *, result: type[_T0] = ..., select: Callable[[CreateCallAnalyticsCategoryResponse], _T0] = ..., **arguments: Unpack[_CreateCallAnalyticsCategory]) -> Task[_T0]: ...

class _CreateLanguageModel(CallOptions, total=False):
    LanguageCode: Required[CLMLanguageCode | str]; BaseModelName: Required[_BaseModelName | str]
    ModelName: Required[str]; InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration; Tags: Sequence[TagDict | Tag]
def create_language_model(name: str, /, *, result: type[_T1] = ..., select: Callable[[CreateLanguageModelResponse], _T1] = ..., **arguments: Unpack[_CreateLanguageModel]) -> Task[_T1]: ...

class _CreateMedicalVocabulary(CallOptions, total=False):
    VocabularyName: Required[str]; LanguageCode: Required[_LanguageCode | str]; VocabularyFileUri: Required[str]
    Tags: Sequence[TagDict | Tag]
def create_medical_vocabulary(name: str, /, *, result: type[_T2] = ..., select: Callable[[CreateMedicalVocabularyResponse], _T2] = ..., **arguments: Unpack[_CreateMedicalVocabulary]) -> Task[_T2]: ...

class _CreateVocabulary(CallOptions, total=False):
    VocabularyName: Required[str]; LanguageCode: Required[_LanguageCode | str]; Phrases: Sequence[str]
    VocabularyFileUri: str; Tags: Sequence[TagDict | Tag]; DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
def create_vocabulary(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreateVocabularyResponse], _T3] = ..., **arguments: Unpack[_CreateVocabulary]) -> Task[_T3]: ...

class _CreateVocabularyFilter(CallOptions, total=False):
    VocabularyFilterName: Required[str]; LanguageCode: Required[_LanguageCode | str]; Words: Sequence[str]
    VocabularyFilterFileUri: str; Tags: Sequence[TagDict | Tag]; DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
def create_vocabulary_filter(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateVocabularyFilterResponse], _T4] = ..., **arguments: Unpack[_CreateVocabularyFilter]) -> Task[_T4]: ...

class _DeleteCallAnalyticsCategory(CallOptions, total=False):
    CategoryName: Required[str]
def delete_call_analytics_category(name: str, /, *, result: type[_T5] = ..., select: Callable[[DeleteCallAnalyticsCategoryResponse], _T5] = ..., **arguments: Unpack[_DeleteCallAnalyticsCategory]) -> Task[_T5]: ...

class _DeleteCallAnalyticsJob(CallOptions, total=False):
    CallAnalyticsJobName: Required[str]
def delete_call_analytics_job(name: str, /, *, result: type[_T6] = ..., select: Callable[[DeleteCallAnalyticsJobResponse], _T6] = ..., **arguments: Unpack[_DeleteCallAnalyticsJob]) -> Task[_T6]: ...

class _DeleteLanguageModel(CallOptions, total=False):
    ModelName: Required[str]
def delete_language_model(name: str, /, *, result: type[_T7] = ..., select: Callable[[Any], _T7] = ..., **arguments: Unpack[_DeleteLanguageModel]) -> Task[_T7]: ...

class _DeleteMedicalScribeJob(CallOptions, total=False):
    MedicalScribeJobName: Required[str]
def delete_medical_scribe_job(name: str, /, *, result: type[_T7] = ..., select: Callable[[Any], _T7] = ..., **arguments: Unpack[_DeleteMedicalScribeJob]) -> Task[_T7]: ...

class _DeleteMedicalTranscriptionJob(CallOptions, total=False):
    MedicalTranscriptionJobName: Required[str]
def delete_medical_transcription_job(name: str, /, *, result: type[_T7] = ..., select: Callable[[Any], _T7] = ..., **arguments: Unpack[_DeleteMedicalTranscriptionJob]) -> Task[_T7]: ...

class _DeleteMedicalVocabulary(CallOptions, total=False):
    VocabularyName: Required[str]
def delete_medical_vocabulary(name: str, /, *, result: type[_T7] = ..., select: Callable[[Any], _T7] = ..., **arguments: Unpack[_DeleteMedicalVocabulary]) -> Task[_T7]: ...

class _DeleteTranscriptionJob(CallOptions, total=False):
    TranscriptionJobName: Required[str]
def delete_transcription_job(name: str, /, *, result: type[_T7] = ..., select: Callable[[Any], _T7] = ..., **arguments: Unpack[_DeleteTranscriptionJob]) -> Task[_T7]: ...

class _DeleteVocabulary(CallOptions, total=False):
    VocabularyName: Required[str]
def delete_vocabulary(name: str, /, *, result: type[_T7] = ..., select: Callable[[Any], _T7] = ..., **arguments: Unpack[_DeleteVocabulary]) -> Task[_T7]: ...

class _DeleteVocabularyFilter(CallOptions, total=False):
    VocabularyFilterName: Required[str]
def delete_vocabulary_filter(name: str, /, *, result: type[_T7] = ..., select: Callable[[Any], _T7] = ..., **arguments: Unpack[_DeleteVocabularyFilter]) -> Task[_T7]: ...

class _DescribeLanguageModel(CallOptions, total=False):
    ModelName: Required[str]
def describe_language_model(name: str, /, *, result: type[_T8] = ..., select: Callable[[DescribeLanguageModelResponse], _T8] = ..., **arguments: Unpack[_DescribeLanguageModel]) -> Task[_T8]: ...

class _GetCallAnalyticsCategory(CallOptions, total=False):
    CategoryName: Required[str]
def get_call_analytics_category(name: str, /, *, result: type[_T9] = ..., select: Callable[[GetCallAnalyticsCategoryResponse], _T9] = ..., **arguments: Unpack[_GetCallAnalyticsCategory]) -> Task[_T9]: ...

class _GetCallAnalyticsJob(CallOptions, total=False):
    CallAnalyticsJobName: Required[str]
def get_call_analytics_job(name: str, /, *, result: type[_T10] = ..., select: Callable[[GetCallAnalyticsJobResponse], _T10] = ..., **arguments: Unpack[_GetCallAnalyticsJob]) -> Task[_T10]: ...

class _GetMedicalScribeJob(CallOptions, total=False):
    MedicalScribeJobName: Required[str]
def get_medical_scribe_job(name: str, /, *, result: type[_T11] = ..., select: Callable[[GetMedicalScribeJobResponse], _T11] = ..., **arguments: Unpack[_GetMedicalScribeJob]) -> Task[_T11]: ...

class _GetMedicalTranscriptionJob(CallOptions, total=False):
    MedicalTranscriptionJobName: Required[str]
def get_medical_transcription_job(name: str, /, *, result: type[_T12] = ..., select: Callable[[GetMedicalTranscriptionJobResponse], _T12] = ..., **arguments: Unpack[_GetMedicalTranscriptionJob]) -> Task[_T12]: ...

class _GetMedicalVocabulary(CallOptions, total=False):
    VocabularyName: Required[str]
def get_medical_vocabulary(name: str, /, *, result: type[_T13] = ..., select: Callable[[GetMedicalVocabularyResponse], _T13] = ..., **arguments: Unpack[_GetMedicalVocabulary]) -> Task[_T13]: ...

class _GetTranscriptionJob(CallOptions, total=False):
    TranscriptionJobName: Required[str]
def get_transcription_job(name: str, /, *, result: type[_T14] = ..., select: Callable[[GetTranscriptionJobResponse], _T14] = ..., **arguments: Unpack[_GetTranscriptionJob]) -> Task[_T14]: ...

class _GetVocabulary(CallOptions, total=False):
    VocabularyName: Required[str]
def get_vocabulary(name: str, /, *, result: type[_T15] = ..., select: Callable[[GetVocabularyResponse], _T15] = ..., **arguments: Unpack[_GetVocabulary]) -> Task[_T15]: ...

class _GetVocabularyFilter(CallOptions, total=False):
    VocabularyFilterName: Required[str]
def get_vocabulary_filter(name: str, /, *, result: type[_T16] = ..., select: Callable[[GetVocabularyFilterResponse], _T16] = ..., **arguments: Unpack[_GetVocabularyFilter]) -> Task[_T16]: ...

class _ListCallAnalyticsCategories(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_call_analytics_categories(name: str, /, *, result: type[_T17] = ..., select: Callable[[ListCallAnalyticsCategoriesResponse], _T17] = ..., **arguments: Unpack[_ListCallAnalyticsCategories]) -> Task[_T17]: ...

class _ListCallAnalyticsJobs(CallOptions, total=False):
    Status: CallAnalyticsJobStatus | str; JobNameContains: str; NextToken: str; MaxResults: int
def list_call_analytics_jobs(name: str, /, *, result: type[_T18] = ..., select: Callable[[ListCallAnalyticsJobsResponse], _T18] = ..., **arguments: Unpack[_ListCallAnalyticsJobs]) -> Task[_T18]: ...

class _ListLanguageModels(CallOptions, total=False):
    StatusEquals: ModelStatus | str; NameContains: str; NextToken: str; MaxResults: int
def list_language_models(name: str, /, *, result: type[_T19] = ..., select: Callable[[ListLanguageModelsResponse], _T19] = ..., **arguments: Unpack[_ListLanguageModels]) -> Task[_T19]: ...

class _ListMedicalScribeJobs(CallOptions, total=False):
    Status: MedicalScribeJobStatus | str; JobNameContains: str; NextToken: str; MaxResults: int
def list_medical_scribe_jobs(name: str, /, *, result: type[_T20] = ..., select: Callable[[ListMedicalScribeJobsResponse], _T20] = ..., **arguments: Unpack[_ListMedicalScribeJobs]) -> Task[_T20]: ...

class _ListMedicalTranscriptionJobs(CallOptions, total=False):
    Status: TranscriptionJobStatus | str; JobNameContains: str; NextToken: str; MaxResults: int
def list_medical_transcription_jobs(name: str, /, *, result: type[_T21] = ..., select: Callable[[ListMedicalTranscriptionJobsResponse], _T21] = ..., **arguments: Unpack[_ListMedicalTranscriptionJobs]) -> Task[_T21]: ...

class _ListMedicalVocabularies(CallOptions, total=False):
    NextToken: str; MaxResults: int; StateEquals: VocabularyState | str; NameContains: str
def list_medical_vocabularies(name: str, /, *, result: type[_T22] = ..., select: Callable[[ListMedicalVocabulariesResponse], _T22] = ..., **arguments: Unpack[_ListMedicalVocabularies]) -> Task[_T22]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T23] = ..., select: Callable[[ListTagsForResourceResponse], _T23] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T23]: ...

class _ListTranscriptionJobs(CallOptions, total=False):
    Status: TranscriptionJobStatus | str; JobNameContains: str; NextToken: str; MaxResults: int
def list_transcription_jobs(name: str, /, *, result: type[_T24] = ..., select: Callable[[ListTranscriptionJobsResponse], _T24] = ..., **arguments: Unpack[_ListTranscriptionJobs]) -> Task[_T24]: ...

class _ListVocabularies(CallOptions, total=False):
    NextToken: str; MaxResults: int; StateEquals: VocabularyState | str; NameContains: str
def list_vocabularies(name: str, /, *, result: type[_T25] = ..., select: Callable[[ListVocabulariesResponse], _T25] = ..., **arguments: Unpack[_ListVocabularies]) -> Task[_T25]: ...

class _ListVocabularyFilters(CallOptions, total=False):
    NextToken: str; MaxResults: int; NameContains: str
def list_vocabulary_filters(name: str, /, *, result: type[_T26] = ..., select: Callable[[ListVocabularyFiltersResponse], _T26] = ..., **arguments: Unpack[_ListVocabularyFilters]) -> Task[_T26]: ...

class _StartCallAnalyticsJob(CallOptions, total=False):
    CallAnalyticsJobName: Required[str]; Media: Required[MediaDict | _Media]; OutputLocation: str
    OutputEncryptionKMSKeyId: str; DataAccessRoleArn: str
    Settings: CallAnalyticsJobSettingsDict | CallAnalyticsJobSettings; Tags: Sequence[TagDict | Tag]
    ChannelDefinitions: Sequence[ChannelDefinitionDict | ChannelDefinition]
def start_call_analytics_job(name: str, /, *, result: type[_T27] = ..., select: Callable[[StartCallAnalyticsJobResponse], _T27] = ..., **arguments: Unpack[_StartCallAnalyticsJob]) -> Task[_T27]: ...

class _StartMedicalScribeJob(CallOptions, total=False):
    MedicalScribeJobName: Required[str]; Media: Required[MediaDict | _Media]; OutputBucketName: Required[str]
    OutputEncryptionKMSKeyId: str; KmsEncryptionContext: Mapping[str, str]; DataAccessRoleArn: Required[str]
    Settings: Required[MedicalScribeSettingsDict | MedicalScribeSettings]
    ChannelDefinitions: Sequence[MedicalScribeChannelDefinitionDict | MedicalScribeChannelDefinition]
    Tags: Sequence[TagDict | Tag]; MedicalScribeContext: MedicalScribeContextDict
def start_medical_scribe_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[StartMedicalScribeJobResponse], _T28] = ..., **arguments: Unpack[_StartMedicalScribeJob]) -> Task[_T28]: ...

class _StartMedicalTranscriptionJob(CallOptions, total=False):
    MedicalTranscriptionJobName: Required[str]; LanguageCode: Required[_LanguageCode | str]; MediaSampleRateHertz: int
    MediaFormat: _MediaFormat | str; Media: Required[MediaDict | _Media]; OutputBucketName: Required[str]
    OutputKey: str; OutputEncryptionKMSKeyId: str; KmsEncryptionContext: Mapping[str, str]
    Settings: MedicalTranscriptionSettingDict | MedicalTranscriptionSetting
    ContentIdentificationType: MedicalContentIdentificationType | str; Specialty: Required[_Specialty | str]
    Type: Required[_Type | str]; Tags: Sequence[TagDict | Tag]
def start_medical_transcription_job(name: str, /, *, result: type[_T29] = ..., select: Callable[[StartMedicalTranscriptionJobResponse], _T29] = ..., **arguments: Unpack[_StartMedicalTranscriptionJob]) -> Task[_T29]: ...

class _StartTranscriptionJob(CallOptions, total=False):
    TranscriptionJobName: Required[str]; LanguageCode: _LanguageCode | str; MediaSampleRateHertz: int
    MediaFormat: _MediaFormat | str; Media: Required[MediaDict | _Media]; OutputBucketName: str; OutputKey: str
    OutputEncryptionKMSKeyId: str; KmsEncryptionContext: Mapping[str, str]; Settings: SettingsDict | _Settings
    ModelSettings: ModelSettingsDict | _ModelSettings
    JobExecutionSettings: JobExecutionSettingsDict | _JobExecutionSettings
    ContentRedaction: ContentRedactionDict | _ContentRedaction; IdentifyLanguage: bool
    IdentifyMultipleLanguages: bool; LanguageOptions: Sequence[_LanguageCode | str]; Subtitles: SubtitlesDict
    Tags: Sequence[TagDict | Tag]; LanguageIdSettings: Mapping[str, LanguageIdSettingsDict | _LanguageIdSettings]
    ToxicityDetection: Sequence[ToxicityDetectionSettingsDict | ToxicityDetectionSettings]
def start_transcription_job(name: str, /, *, result: type[_T30] = ..., select: Callable[[StartTranscriptionJobResponse], _T30] = ..., **arguments: Unpack[_StartTranscriptionJob]) -> Task[_T30]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def tag_resource(name: str, /, *, result: type[_T31] = ..., select: Callable[[TagResourceResponse], _T31] = ..., **arguments: Unpack[_TagResource]) -> Task[_T31]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T32] = ..., select: Callable[[UntagResourceResponse], _T32] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T32]: ...

class _UpdateCallAnalyticsCategory(CallOptions, total=False):
    CategoryName: Required[str]; Rules: Required[Sequence[RuleDict | Rule]]; InputType: _InputType | str
def update_call_analytics_category(name: str, /, *, result: type[_T33] = ..., select: Callable[[UpdateCallAnalyticsCategoryResponse], _T33] = ..., **arguments: Unpack[_UpdateCallAnalyticsCategory]) -> Task[_T33]: ...

class _UpdateLanguageModel(CallOptions, total=False):
    ModelName: Required[str]; DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
def update_language_model(name: str, /, *, result: type[_T34] = ..., select: Callable[[UpdateLanguageModelResponse], _T34] = ..., **arguments: Unpack[_UpdateLanguageModel]) -> Task[_T34]: ...

class _UpdateMedicalVocabulary(CallOptions, total=False):
    VocabularyName: Required[str]; LanguageCode: Required[_LanguageCode | str]; VocabularyFileUri: Required[str]
def update_medical_vocabulary(name: str, /, *, result: type[_T35] = ..., select: Callable[[UpdateMedicalVocabularyResponse], _T35] = ..., **arguments: Unpack[_UpdateMedicalVocabulary]) -> Task[_T35]: ...

class _UpdateVocabulary(CallOptions, total=False):
    VocabularyName: Required[str]; LanguageCode: Required[_LanguageCode | str]; Phrases: Sequence[str]
    VocabularyFileUri: str; DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
def update_vocabulary(name: str, /, *, result: type[_T36] = ..., select: Callable[[UpdateVocabularyResponse], _T36] = ..., **arguments: Unpack[_UpdateVocabulary]) -> Task[_T36]: ...

class _UpdateVocabularyFilter(CallOptions, total=False):
    VocabularyFilterName: Required[str]; Words: Sequence[str]; VocabularyFilterFileUri: str; DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
def update_vocabulary_filter(name: str, /, *, result: type[_T37] = ..., select: Callable[[UpdateVocabularyFilterResponse], _T37] = ..., **arguments: Unpack[_UpdateVocabularyFilter]) -> Task[_T37]: ...
