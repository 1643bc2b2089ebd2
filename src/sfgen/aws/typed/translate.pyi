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
    ConcurrentModificationException: ErrorName
    ConflictException: ErrorName
    DetectedLanguageLowConfidenceException: ErrorName
    InternalServerException: ErrorName
    InvalidFilterException: ErrorName
    InvalidParameterValueException: ErrorName
    InvalidRequestException: ErrorName
    LimitExceededException: ErrorName
    ResourceNotFoundException: ErrorName
    ServiceUnavailableException: ErrorName
    TextSizeLimitExceededException: ErrorName
    TooManyRequestsException: ErrorName
    TooManyTagsException: ErrorName
    UnsupportedDisplayLanguageCodeException: ErrorName
    UnsupportedLanguagePairException: ErrorName

errors: _Errors

class CreateParallelDataRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    ParallelDataConfig: Required[ParallelDataConfigDict | _ParallelDataConfig]
    EncryptionKey: EncryptionKeyDict | _EncryptionKey
    ClientToken: Required[str]
    Tags: Sequence[TagDict | Tag]

class DeleteParallelDataRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteTerminologyRequestDict(TypedDict, total=False):
    Name: Required[str]

class DescribeTextTranslationJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class DocumentDict(TypedDict, total=False):
    Content: Required[object]
    ContentType: Required[str]

class EncryptionKeyDict(TypedDict, total=False):
    Type: Required[EncryptionKeyType | str]
    Id: Required[str]

class GetParallelDataRequestDict(TypedDict, total=False):
    Name: Required[str]

class GetTerminologyRequestDict(TypedDict, total=False):
    Name: Required[str]
    TerminologyDataFormat: _TerminologyDataFormat | str

class ImportTerminologyRequestDict(TypedDict, total=False):
    Name: Required[str]
    MergeStrategy: Required[_MergeStrategy | str]
    Description: str
    TerminologyData: Required[TerminologyDataDict]
    EncryptionKey: EncryptionKeyDict | _EncryptionKey
    Tags: Sequence[TagDict | Tag]

class InputDataConfigDict(TypedDict, total=False):
    S3Uri: Required[str]
    ContentType: Required[str]

class ListLanguagesRequestDict(TypedDict, total=False):
    DisplayLanguageCode: _DisplayLanguageCode | str
    NextToken: str
    MaxResults: int

class ListParallelDataRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class ListTerminologiesRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListTextTranslationJobsRequestDict(TypedDict, total=False):
    Filter: TextTranslationJobFilterDict
    NextToken: str
    MaxResults: int

class OutputDataConfigDict(TypedDict, total=False):
    S3Uri: Required[str]
    EncryptionKey: EncryptionKeyDict | _EncryptionKey

class ParallelDataConfigDict(TypedDict, total=False):
    S3Uri: str
    Format: ParallelDataFormat | str

class StartTextTranslationJobRequestDict(TypedDict, total=False):
    JobName: str
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    DataAccessRoleArn: Required[str]
    SourceLanguageCode: Required[str]
    TargetLanguageCodes: Required[Sequence[str]]
    TerminologyNames: Sequence[str]
    ParallelDataNames: Sequence[str]
    ClientToken: Required[str]
    Settings: TranslationSettingsDict | TranslationSettings

class StopTextTranslationJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class TagDict(TypedDict, total=False):
    Key: Required[str]
    Value: Required[str]

class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]

class TerminologyDataDict(TypedDict, total=False):
    File: Required[object]
    Format: Required[TerminologyDataFormat | str]
    Directionality: _Directionality | str

class TextTranslationJobFilterDict(TypedDict, total=False):
    JobName: str
    JobStatus: _JobStatus | str
    SubmittedBeforeTime: str | datetime
    SubmittedAfterTime: str | datetime

class TranslateDocumentRequestDict(TypedDict, total=False):
    Document: Required[DocumentDict]
    TerminologyNames: Sequence[str]
    SourceLanguageCode: Required[str]
    TargetLanguageCode: Required[str]
    Settings: TranslationSettingsDict | TranslationSettings

class TranslateTextRequestDict(TypedDict, total=False):
    Text: Required[str]
    TerminologyNames: Sequence[str]
    SourceLanguageCode: Required[str]
    TargetLanguageCode: Required[str]
    Settings: TranslationSettingsDict | TranslationSettings

class TranslationSettingsDict(TypedDict, total=False):
    Formality: _Formality | str
    Profanity: _Profanity | str
    Brevity: _Brevity | str

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateParallelDataRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    ParallelDataConfig: Required[ParallelDataConfigDict | _ParallelDataConfig]
    ClientToken: Required[str]

class AppliedTerminology:
    Name: str
    Terms: list[Term]

class CreateParallelDataResponse:
    Name: str
    Status: ParallelDataStatus

class DeleteParallelDataResponse:
    Name: str
    Status: ParallelDataStatus

class DescribeTextTranslationJobResponse:
    TextTranslationJobProperties: _TextTranslationJobProperties

class EncryptionKey:
    Type: EncryptionKeyType
    Id: str

class GetParallelDataResponse:
    ParallelDataProperties: _ParallelDataProperties
    DataLocation: ParallelDataDataLocation
    AuxiliaryDataLocation: ParallelDataDataLocation
    LatestUpdateAttemptAuxiliaryDataLocation: ParallelDataDataLocation

class GetTerminologyResponse:
    TerminologyProperties: _TerminologyProperties
    TerminologyDataLocation: _TerminologyDataLocation
    AuxiliaryDataLocation: _TerminologyDataLocation

class ImportTerminologyResponse:
    TerminologyProperties: _TerminologyProperties
    AuxiliaryDataLocation: TerminologyDataLocation

class InputDataConfig:
    S3Uri: str
    ContentType: str

class JobDetails:
    TranslatedDocumentsCount: int
    DocumentsWithErrorsCount: int
    InputDocumentsCount: int

class Language:
    LanguageName: str
    LanguageCode: str

class ListLanguagesResponse:
    Languages: list[Language]
    DisplayLanguageCode: _DisplayLanguageCode
    NextToken: str

class ListParallelDataResponse:
    ParallelDataPropertiesList: list[ParallelDataProperties]
    NextToken: str

class ListTagsForResourceResponse:
    Tags: list[Tag]

class ListTerminologiesResponse:
    TerminologyPropertiesList: list[TerminologyProperties]
    NextToken: str

class ListTextTranslationJobsResponse:
    TextTranslationJobPropertiesList: list[TextTranslationJobProperties]
    NextToken: str

class OutputDataConfig:
    S3Uri: str
    EncryptionKey: _EncryptionKey

class ParallelDataConfig:
    S3Uri: str
    Format: ParallelDataFormat

class ParallelDataDataLocation:
    RepositoryType: str
    Location: str

class ParallelDataProperties:
    Name: str
    Arn: str
    Description: str
    Status: ParallelDataStatus
    SourceLanguageCode: str
    TargetLanguageCodes: list[str]
    ParallelDataConfig: _ParallelDataConfig
    Message: str
    ImportedDataSize: int
    ImportedRecordCount: int
    FailedRecordCount: int
    SkippedRecordCount: int
    EncryptionKey: _EncryptionKey
    CreatedAt: str
    LastUpdatedAt: str
    LatestUpdateAttemptStatus: ParallelDataStatus
    LatestUpdateAttemptAt: str

class StartTextTranslationJobResponse:
    JobId: str
    JobStatus: _JobStatus

class StopTextTranslationJobResponse:
    JobId: str
    JobStatus: _JobStatus

class Tag:
    Key: str
    Value: str

class TagResourceResponse:
    ...

class Term:
    SourceText: str
    TargetText: str

class TerminologyDataLocation:
    RepositoryType: str
    Location: str

class TerminologyProperties:
    Name: str
    Description: str
    Arn: str
    SourceLanguageCode: str
    TargetLanguageCodes: list[str]
    EncryptionKey: _EncryptionKey
    SizeBytes: int
    TermCount: int
    CreatedAt: str
    LastUpdatedAt: str
    Directionality: _Directionality
    Message: str
    SkippedTermCount: int
    Format: TerminologyDataFormat

class TextTranslationJobProperties:
    JobId: str
    JobName: str
    JobStatus: _JobStatus
    JobDetails: _JobDetails
    SourceLanguageCode: str
    TargetLanguageCodes: list[str]
    TerminologyNames: list[str]
    ParallelDataNames: list[str]
    Message: str
    SubmittedTime: str
    EndTime: str
    InputDataConfig: _InputDataConfig
    OutputDataConfig: _OutputDataConfig
    DataAccessRoleArn: str
    Settings: TranslationSettings

class TranslateDocumentResponse:
    TranslatedDocument: _TranslatedDocument
    SourceLanguageCode: str
    TargetLanguageCode: str
    AppliedTerminologies: list[AppliedTerminology]
    AppliedSettings: TranslationSettings

class TranslateTextResponse:
    TranslatedText: str
    SourceLanguageCode: str
    TargetLanguageCode: str
    AppliedTerminologies: list[AppliedTerminology]
    AppliedSettings: TranslationSettings

class TranslatedDocument:
    Content: str

class TranslationSettings:
    Formality: _Formality
    Profanity: _Profanity
    Brevity: _Brevity

class UntagResourceResponse:
    ...

class UpdateParallelDataResponse:
    Name: str
    Status: ParallelDataStatus
    LatestUpdateAttemptStatus: ParallelDataStatus
    LatestUpdateAttemptAt: str

_CreateParallelData = TypeVar("_CreateParallelData", default=CreateParallelDataResponse)
_DeleteParallelData = TypeVar("_DeleteParallelData", default=DeleteParallelDataResponse)
_DeleteTerminology = TypeVar("_DeleteTerminology", default=Any)
_DescribeTextTranslationJob = TypeVar("_DescribeTextTranslationJob", default=DescribeTextTranslationJobResponse)
_GetParallelData = TypeVar("_GetParallelData", default=GetParallelDataResponse)
_GetTerminology = TypeVar("_GetTerminology", default=GetTerminologyResponse)
_ImportTerminology = TypeVar("_ImportTerminology", default=ImportTerminologyResponse)
_ListLanguages = TypeVar("_ListLanguages", default=ListLanguagesResponse)
_ListParallelData = TypeVar("_ListParallelData", default=ListParallelDataResponse)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResponse)
_ListTerminologies = TypeVar("_ListTerminologies", default=ListTerminologiesResponse)
_ListTextTranslationJobs = TypeVar("_ListTextTranslationJobs", default=ListTextTranslationJobsResponse)
_StartTextTranslationJob = TypeVar("_StartTextTranslationJob", default=StartTextTranslationJobResponse)
_StopTextTranslationJob = TypeVar("_StopTextTranslationJob", default=StopTextTranslationJobResponse)
_TagResource = TypeVar("_TagResource", default=TagResourceResponse)
_TranslateDocument = TypeVar("_TranslateDocument", default=TranslateDocumentResponse)
_TranslateText = TypeVar("_TranslateText", default=TranslateTextResponse)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceResponse)
_UpdateParallelData = TypeVar("_UpdateParallelData", default=UpdateParallelDataResponse)

def create_parallel_data(
    name: str,
    /,
    *,
    Name: str,
    ParallelDataConfig: ParallelDataConfigDict | ParallelDataConfig,
    ClientToken: str,
    Description: str = ...,
    EncryptionKey: EncryptionKeyDict | EncryptionKey = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateParallelData] = ...,
    select: Callable[[CreateParallelDataResponse], _CreateParallelData] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateParallelData]: ...

def delete_parallel_data(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteParallelData] = ...,
    select: Callable[[DeleteParallelDataResponse], _DeleteParallelData] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteParallelData]: ...

def delete_terminology(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteTerminology] = ...,
    select: Callable[[Any], _DeleteTerminology] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteTerminology]: ...

def describe_text_translation_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_DescribeTextTranslationJob] = ...,
    select: Callable[[DescribeTextTranslationJobResponse], _DescribeTextTranslationJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeTextTranslationJob]: ...

def get_parallel_data(
    name: str,
    /,
    *,
    Name: str,
    result: type[_GetParallelData] = ...,
    select: Callable[[GetParallelDataResponse], _GetParallelData] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetParallelData]: ...

def get_terminology(
    name: str,
    /,
    *,
    Name: str,
    TerminologyDataFormat: TerminologyDataFormat | str = ...,
    result: type[_GetTerminology] = ...,
    select: Callable[[GetTerminologyResponse], _GetTerminology] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTerminology]: ...

def import_terminology(
    name: str,
    /,
    *,
    Name: str,
    MergeStrategy: MergeStrategy | str,
    TerminologyData: TerminologyDataDict,
    Description: str = ...,
    EncryptionKey: EncryptionKeyDict | EncryptionKey = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_ImportTerminology] = ...,
    select: Callable[[ImportTerminologyResponse], _ImportTerminology] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ImportTerminology]: ...

def list_languages(
    name: str,
    /,
    *,
    DisplayLanguageCode: DisplayLanguageCode | str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListLanguages] = ...,
    select: Callable[[ListLanguagesResponse], _ListLanguages] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListLanguages]: ...

def list_parallel_data(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListParallelData] = ...,
    select: Callable[[ListParallelDataResponse], _ListParallelData] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListParallelData]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResponse], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def list_terminologies(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListTerminologies] = ...,
    select: Callable[[ListTerminologiesResponse], _ListTerminologies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTerminologies]: ...

def list_text_translation_jobs(
    name: str,
    /,
    *,
    Filter: TextTranslationJobFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListTextTranslationJobs] = ...,
    select: Callable[[ListTextTranslationJobsResponse], _ListTextTranslationJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTextTranslationJobs]: ...

def start_text_translation_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict | InputDataConfig,
    OutputDataConfig: OutputDataConfigDict | OutputDataConfig,
    DataAccessRoleArn: str,
    SourceLanguageCode: str,
    TargetLanguageCodes: Sequence[str],
    ClientToken: str,
    JobName: str = ...,
    TerminologyNames: Sequence[str] = ...,
    ParallelDataNames: Sequence[str] = ...,
    Settings: TranslationSettingsDict | TranslationSettings = ...,
    result: type[_StartTextTranslationJob] = ...,
    select: Callable[[StartTextTranslationJobResponse], _StartTextTranslationJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartTextTranslationJob]: ...

def stop_text_translation_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_StopTextTranslationJob] = ...,
    select: Callable[[StopTextTranslationJobResponse], _StopTextTranslationJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopTextTranslationJob]: ...

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

def translate_document(
    name: str,
    /,
    *,
    Document: DocumentDict,
    SourceLanguageCode: str,
    TargetLanguageCode: str,
    TerminologyNames: Sequence[str] = ...,
    Settings: TranslationSettingsDict | TranslationSettings = ...,
    result: type[_TranslateDocument] = ...,
    select: Callable[[TranslateDocumentResponse], _TranslateDocument] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TranslateDocument]: ...

def translate_text(
    name: str,
    /,
    *,
    Text: str,
    SourceLanguageCode: str,
    TargetLanguageCode: str,
    TerminologyNames: Sequence[str] = ...,
    Settings: TranslationSettingsDict | TranslationSettings = ...,
    result: type[_TranslateText] = ...,
    select: Callable[[TranslateTextResponse], _TranslateText] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TranslateText]: ...

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

def update_parallel_data(
    name: str,
    /,
    *,
    Name: str,
    ParallelDataConfig: ParallelDataConfigDict | ParallelDataConfig,
    ClientToken: str,
    Description: str = ...,
    result: type[_UpdateParallelData] = ...,
    select: Callable[[UpdateParallelDataResponse], _UpdateParallelData] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateParallelData]: ...
