"""translate: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

Brevity: TypeAlias = Literal["ON"]
Directionality: TypeAlias = Literal["UNI", "MULTI"]
DisplayLanguageCode: TypeAlias = Literal["de", "en", "es", "fr", "it", "ja", "ko", "pt", "zh", "zh-TW"]
EncryptionKeyType: TypeAlias = Literal["KMS"]
Formality: TypeAlias = Literal["FORMAL", "INFORMAL"]
JobStatus: TypeAlias = Literal["SUBMITTED", "IN_PROGRESS", "COMPLETED", "COMPLETED_WITH_ERROR", "FAILED", "STOP_REQUESTED", "STOPPED"]
MergeStrategy: TypeAlias = Literal["OVERWRITE"]
ParallelDataFormat: TypeAlias = Literal["TSV", "CSV", "TMX"]
ParallelDataStatus: TypeAlias = Literal["CREATING", "UPDATING", "ACTIVE", "DELETING", "FAILED"]
Profanity: TypeAlias = Literal["MASK"]
TerminologyDataFormat: TypeAlias = Literal["CSV", "TMX", "TSV"]
_Brevity: TypeAlias = Brevity
_Directionality: TypeAlias = Directionality
_DisplayLanguageCode: TypeAlias = DisplayLanguageCode
_EncryptionKey: TypeAlias = EncryptionKey
_Formality: TypeAlias = Formality
_InputDataConfig: TypeAlias = InputDataConfig
_JobDetails: TypeAlias = JobDetails
_JobStatus: TypeAlias = JobStatus
_MergeStrategy: TypeAlias = MergeStrategy
_OutputDataConfig: TypeAlias = OutputDataConfig
_ParallelDataConfig: TypeAlias = ParallelDataConfig
_ParallelDataProperties: TypeAlias = ParallelDataProperties
_Profanity: TypeAlias = Profanity
_TerminologyDataFormat: TypeAlias = TerminologyDataFormat
_TerminologyDataLocation: TypeAlias = TerminologyDataLocation
_TerminologyProperties: TypeAlias = TerminologyProperties
_TextTranslationJobProperties: TypeAlias = TextTranslationJobProperties
_TranslatedDocument: TypeAlias = TranslatedDocument

class _Errors:
    ConcurrentModificationException: ErrorName; ConflictException: ErrorName
    DetectedLanguageLowConfidenceException: ErrorName; InternalServerException: ErrorName
    InvalidFilterException: ErrorName; InvalidParameterValueException: ErrorName; InvalidRequestException: ErrorName
    LimitExceededException: ErrorName; ResourceNotFoundException: ErrorName; ServiceUnavailableException: ErrorName
    TextSizeLimitExceededException: ErrorName; TooManyRequestsException: ErrorName; TooManyTagsException: ErrorName
    UnsupportedDisplayLanguageCodeException: ErrorName; UnsupportedLanguagePairException: ErrorName
errors: _Errors

class CreateParallelDataRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; ParallelDataConfig: Required[ParallelDataConfigDict | _ParallelDataConfig]
    EncryptionKey: EncryptionKeyDict | _EncryptionKey; ClientToken: Required[str]; Tags: Sequence[TagDict | Tag]
class DeleteParallelDataRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteTerminologyRequestDict(TypedDict, total=False):
    Name: Required[str]
class DescribeTextTranslationJobRequestDict(TypedDict, total=False):
    JobId: Required[str]
class DocumentDict(TypedDict, total=False):
    Content: Required[object]; ContentType: Required[str]
class EncryptionKeyDict(TypedDict, total=False):
    Type: Required[EncryptionKeyType | str]; Id: Required[str]
class GetParallelDataRequestDict(TypedDict, total=False):
    Name: Required[str]
class GetTerminologyRequestDict(TypedDict, total=False):
    Name: Required[str]; TerminologyDataFormat: _TerminologyDataFormat | str
class ImportTerminologyRequestDict(TypedDict, total=False):
    Name: Required[str]; MergeStrategy: Required[_MergeStrategy | str]; Description: str
    TerminologyData: Required[TerminologyDataDict]; EncryptionKey: EncryptionKeyDict | _EncryptionKey
    Tags: Sequence[TagDict | Tag]
class InputDataConfigDict(TypedDict, total=False):
    S3Uri: Required[str]; ContentType: Required[str]
class ListLanguagesRequestDict(TypedDict, total=False):
    DisplayLanguageCode: _DisplayLanguageCode | str; NextToken: str; MaxResults: int
class ListParallelDataRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
class ListTerminologiesRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListTextTranslationJobsRequestDict(TypedDict, total=False):
    Filter: TextTranslationJobFilterDict; NextToken: str; MaxResults: int
class OutputDataConfigDict(TypedDict, total=False):
    S3Uri: Required[str]; EncryptionKey: EncryptionKeyDict | _EncryptionKey
class ParallelDataConfigDict(TypedDict, total=False):
    S3Uri: str; Format: ParallelDataFormat | str
class StartTextTranslationJobRequestDict(TypedDict, total=False):
    JobName: str; InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    SourceLanguageCode: Required[str]; TargetLanguageCodes: Required[Sequence[str]]; TerminologyNames: Sequence[str]
    ParallelDataNames: Sequence[str]; ClientToken: Required[str]
    Settings: TranslationSettingsDict | TranslationSettings
class StopTextTranslationJobRequestDict(TypedDict, total=False):
    JobId: Required[str]
class TagDict(TypedDict, total=False):
    Key: Required[str]; Value: Required[str]
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class TerminologyDataDict(TypedDict, total=False):
    File: Required[object]; Format: Required[TerminologyDataFormat | str]; Directionality: _Directionality | str
class TextTranslationJobFilterDict(TypedDict, total=False):
    JobName: str; JobStatus: _JobStatus | str; SubmittedBeforeTime: str | datetime; SubmittedAfterTime: str | datetime
class TranslateDocumentRequestDict(TypedDict, total=False):
    Document: Required[DocumentDict]; TerminologyNames: Sequence[str]; SourceLanguageCode: Required[str]
    TargetLanguageCode: Required[str]; Settings: TranslationSettingsDict | TranslationSettings
class TranslateTextRequestDict(TypedDict, total=False):
    Text: Required[str]; TerminologyNames: Sequence[str]; SourceLanguageCode: Required[str]
    TargetLanguageCode: Required[str]; Settings: TranslationSettingsDict | TranslationSettings
class TranslationSettingsDict(TypedDict, total=False):
    Formality: _Formality | str; Profanity: _Profanity | str; Brevity: _Brevity | str
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateParallelDataRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; ParallelDataConfig: Required[ParallelDataConfigDict | _ParallelDataConfig]
    ClientToken: Required[str]
class AppliedTerminology:
    Name: str; Terms: list[Term]
class CreateParallelDataResponse:
    Name: str; Status: ParallelDataStatus
class DeleteParallelDataResponse:
    Name: str; Status: ParallelDataStatus
class DescribeTextTranslationJobResponse:
    TextTranslationJobProperties: _TextTranslationJobProperties
class EncryptionKey:
    Type: EncryptionKeyType; Id: str
class GetParallelDataResponse:
    ParallelDataProperties: _ParallelDataProperties; DataLocation: ParallelDataDataLocation
    AuxiliaryDataLocation: ParallelDataDataLocation
    LatestUpdateAttemptAuxiliaryDataLocation: ParallelDataDataLocation
class GetTerminologyResponse:
    TerminologyProperties: _TerminologyProperties; TerminologyDataLocation: _TerminologyDataLocation
    AuxiliaryDataLocation: _TerminologyDataLocation
class ImportTerminologyResponse:
    TerminologyProperties: _TerminologyProperties; AuxiliaryDataLocation: TerminologyDataLocation
class InputDataConfig:
    S3Uri: str; ContentType: str
class JobDetails:
    TranslatedDocumentsCount: int; DocumentsWithErrorsCount: int; InputDocumentsCount: int
class Language:
    LanguageName: str; LanguageCode: str
class ListLanguagesResponse:
    Languages: list[Language]; DisplayLanguageCode: _DisplayLanguageCode; NextToken: str
class ListParallelDataResponse:
    ParallelDataPropertiesList: list[ParallelDataProperties]; NextToken: str
class ListTagsForResourceResponse:
    Tags: list[Tag]
class ListTerminologiesResponse:
    TerminologyPropertiesList: list[TerminologyProperties]; NextToken: str
class ListTextTranslationJobsResponse:
    TextTranslationJobPropertiesList: list[TextTranslationJobProperties]; NextToken: str
class OutputDataConfig:
    S3Uri: str; EncryptionKey: _EncryptionKey
class ParallelDataConfig:
    S3Uri: str; Format: ParallelDataFormat
class ParallelDataDataLocation:
    RepositoryType: str; Location: str
class ParallelDataProperties:
    Name: str; Arn: str; Description: str; Status: ParallelDataStatus; SourceLanguageCode: str
    TargetLanguageCodes: list[str]; ParallelDataConfig: _ParallelDataConfig; Message: str; ImportedDataSize: int
    ImportedRecordCount: int; FailedRecordCount: int; SkippedRecordCount: int; EncryptionKey: _EncryptionKey
    CreatedAt: str; LastUpdatedAt: str; LatestUpdateAttemptStatus: ParallelDataStatus; LatestUpdateAttemptAt: str
class StartTextTranslationJobResponse:
    JobId: str; JobStatus: _JobStatus
class StopTextTranslationJobResponse:
    JobId: str; JobStatus: _JobStatus
class Tag:
    Key: str; Value: str
class TagResourceResponse:
    ...
class Term:
    SourceText: str; TargetText: str
class TerminologyDataLocation:
    RepositoryType: str; Location: str
class TerminologyProperties:
    Name: str; Description: str; Arn: str; SourceLanguageCode: str; TargetLanguageCodes: list[str]
    EncryptionKey: _EncryptionKey; SizeBytes: int; TermCount: int; CreatedAt: str; LastUpdatedAt: str
    Directionality: _Directionality; Message: str; SkippedTermCount: int; Format: TerminologyDataFormat
class TextTranslationJobProperties:
    JobId: str; JobName: str; JobStatus: _JobStatus; JobDetails: _JobDetails; SourceLanguageCode: str
    TargetLanguageCodes: list[str]; TerminologyNames: list[str]; ParallelDataNames: list[str]; Message: str
    SubmittedTime: str; EndTime: str; InputDataConfig: _InputDataConfig; OutputDataConfig: _OutputDataConfig
    DataAccessRoleArn: str; Settings: TranslationSettings
class TranslateDocumentResponse:
    TranslatedDocument: _TranslatedDocument; SourceLanguageCode: str; TargetLanguageCode: str
    AppliedTerminologies: list[AppliedTerminology]; AppliedSettings: TranslationSettings
class TranslateTextResponse:
    TranslatedText: str; SourceLanguageCode: str; TargetLanguageCode: str
    AppliedTerminologies: list[AppliedTerminology]; AppliedSettings: TranslationSettings
class TranslatedDocument:
    Content: str
class TranslationSettings:
    Formality: _Formality; Profanity: _Profanity; Brevity: _Brevity
class UntagResourceResponse:
    ...
class UpdateParallelDataResponse:
    Name: str; Status: ParallelDataStatus; LatestUpdateAttemptStatus: ParallelDataStatus; LatestUpdateAttemptAt: str

_T0 = TypeVar("_T0", default=CreateParallelDataResponse)
_T1 = TypeVar("_T1", default=DeleteParallelDataResponse)
_T2 = TypeVar("_T2", default=Any)
_T3 = TypeVar("_T3", default=DescribeTextTranslationJobResponse)
_T4 = TypeVar("_T4", default=GetParallelDataResponse)
_T5 = TypeVar("_T5", default=GetTerminologyResponse)
_T6 = TypeVar("_T6", default=ImportTerminologyResponse)
_T7 = TypeVar("_T7", default=ListLanguagesResponse)
_T8 = TypeVar("_T8", default=ListParallelDataResponse)
_T9 = TypeVar("_T9", default=ListTagsForResourceResponse)
_T10 = TypeVar("_T10", default=ListTerminologiesResponse)
_T11 = TypeVar("_T11", default=ListTextTranslationJobsResponse)
_T12 = TypeVar("_T12", default=StartTextTranslationJobResponse)
_T13 = TypeVar("_T13", default=StopTextTranslationJobResponse)
_T14 = TypeVar("_T14", default=TagResourceResponse)
_T15 = TypeVar("_T15", default=TranslateDocumentResponse)
_T16 = TypeVar("_T16", default=TranslateTextResponse)
_T17 = TypeVar("_T17", default=UntagResourceResponse)
_T18 = TypeVar("_T18", default=UpdateParallelDataResponse)

class _CreateParallelData(CallOptions, total=False):
    Name: Required[str]; Description: str; ParallelDataConfig: Required[ParallelDataConfigDict | _ParallelDataConfig]
    EncryptionKey: EncryptionKeyDict | _EncryptionKey; ClientToken: Required[str]; Tags: Sequence[TagDict | Tag]
def create_parallel_data(name: str, /, *, result: type[_T0] = ..., select: Callable[[CreateParallelDataResponse], _T0] = ..., **arguments: Unpack[_CreateParallelData]) -> Task[_T0]: ...

class _DeleteParallelData(CallOptions, total=False):
    Name: Required[str]
def delete_parallel_data(name: str, /, *, result: type[_T1] = ..., select: Callable[[DeleteParallelDataResponse], _T1] = ..., **arguments: Unpack[_DeleteParallelData]) -> Task[_T1]: ...

class _DeleteTerminology(CallOptions, total=False):
    Name: Required[str]
def delete_terminology(name: str, /, *, result: type[_T2] = ..., select: Callable[[Any], _T2] = ..., **arguments: Unpack[_DeleteTerminology]) -> Task[_T2]: ...

class _DescribeTextTranslationJob(CallOptions, total=False):
    JobId: Required[str]
def describe_text_translation_job(name: str, /, *, result: type[_T3] = ..., select: Callable[[DescribeTextTranslationJobResponse], _T3] = ..., **arguments: Unpack[_DescribeTextTranslationJob]) -> Task[_T3]: ...

class _GetParallelData(CallOptions, total=False):
    Name: Required[str]
def get_parallel_data(name: str, /, *, result: type[_T4] = ..., select: Callable[[GetParallelDataResponse], _T4] = ..., **arguments: Unpack[_GetParallelData]) -> Task[_T4]: ...

class _GetTerminology(CallOptions, total=False):
    Name: Required[str]; TerminologyDataFormat: _TerminologyDataFormat | str
def get_terminology(name: str, /, *, result: type[_T5] = ..., select: Callable[[GetTerminologyResponse], _T5] = ..., **arguments: Unpack[_GetTerminology]) -> Task[_T5]: ...

class _ImportTerminology(CallOptions, total=False):
    Name: Required[str]; MergeStrategy: Required[_MergeStrategy | str]; Description: str
    TerminologyData: Required[TerminologyDataDict]; EncryptionKey: EncryptionKeyDict | _EncryptionKey
    Tags: Sequence[TagDict | Tag]
def import_terminology(name: str, /, *, result: type[_T6] = ..., select: Callable[[ImportTerminologyResponse], _T6] = ..., **arguments: Unpack[_ImportTerminology]) -> Task[_T6]: ...

class _ListLanguages(CallOptions, total=False):
    DisplayLanguageCode: _DisplayLanguageCode | str; NextToken: str; MaxResults: int
def list_languages(name: str, /, *, result: type[_T7] = ..., select: Callable[[ListLanguagesResponse], _T7] = ..., **arguments: Unpack[_ListLanguages]) -> Task[_T7]: ...

class _ListParallelData(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_parallel_data(name: str, /, *, result: type[_T8] = ..., select: Callable[[ListParallelDataResponse], _T8] = ..., **arguments: Unpack[_ListParallelData]) -> Task[_T8]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T9] = ..., select: Callable[[ListTagsForResourceResponse], _T9] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T9]: ...

class _ListTerminologies(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_terminologies(name: str, /, *, result: type[_T10] = ..., select: Callable[[ListTerminologiesResponse], _T10] = ..., **arguments: Unpack[_ListTerminologies]) -> Task[_T10]: ...

class _ListTextTranslationJobs(CallOptions, total=False):
    Filter: TextTranslationJobFilterDict; NextToken: str; MaxResults: int
def list_text_translation_jobs(name: str, /, *, result: type[_T11] = ..., select: Callable[[ListTextTranslationJobsResponse], _T11] = ..., **arguments: Unpack[_ListTextTranslationJobs]) -> Task[_T11]: ...

class _StartTextTranslationJob(CallOptions, total=False):
    JobName: str; InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    SourceLanguageCode: Required[str]; TargetLanguageCodes: Required[Sequence[str]]; TerminologyNames: Sequence[str]
    ParallelDataNames: Sequence[str]; ClientToken: Required[str]
    Settings: TranslationSettingsDict | TranslationSettings
def start_text_translation_job(name: str, /, *, result: type[_T12] = ..., select: Callable[[StartTextTranslationJobResponse], _T12] = ..., **arguments: Unpack[_StartTextTranslationJob]) -> Task[_T12]: ...

class _StopTextTranslationJob(CallOptions, total=False):
    JobId: Required[str]
def stop_text_translation_job(name: str, /, *, result: type[_T13] = ..., select: Callable[[StopTextTranslationJobResponse], _T13] = ..., **arguments: Unpack[_StopTextTranslationJob]) -> Task[_T13]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def tag_resource(name: str, /, *, result: type[_T14] = ..., select: Callable[[TagResourceResponse], _T14] = ..., **arguments: Unpack[_TagResource]) -> Task[_T14]: ...

class _TranslateDocument(CallOptions, total=False):
    Document: Required[DocumentDict]; TerminologyNames: Sequence[str]; SourceLanguageCode: Required[str]
    TargetLanguageCode: Required[str]; Settings: TranslationSettingsDict | TranslationSettings
def translate_document(name: str, /, *, result: type[_T15] = ..., select: Callable[[TranslateDocumentResponse], _T15] = ..., **arguments: Unpack[_TranslateDocument]) -> Task[_T15]: ...

class _TranslateText(CallOptions, total=False):
    Text: Required[str]; TerminologyNames: Sequence[str]; SourceLanguageCode: Required[str]
    TargetLanguageCode: Required[str]; Settings: TranslationSettingsDict | TranslationSettings
def translate_text(name: str, /, *, result: type[_T16] = ..., select: Callable[[TranslateTextResponse], _T16] = ..., **arguments: Unpack[_TranslateText]) -> Task[_T16]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T17] = ..., select: Callable[[UntagResourceResponse], _T17] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T17]: ...

class _UpdateParallelData(CallOptions, total=False):
    Name: Required[str]; Description: str; ParallelDataConfig: Required[ParallelDataConfigDict | _ParallelDataConfig]
    ClientToken: Required[str]
def update_parallel_data(name: str, /, *, result: type[_T18] = ..., select: Callable[[UpdateParallelDataResponse], _T18] = ..., **arguments: Unpack[_UpdateParallelData]) -> Task[_T18]: ...
