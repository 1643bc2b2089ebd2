"""textract: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AdapterVersionStatus: TypeAlias = Literal["ACTIVE", "AT_RISK", "DEPRECATED", "CREATION_ERROR", "CREATION_IN_PROGRESS"]
AutoUpdate: TypeAlias = Literal["ENABLED", "DISABLED"]
BlockType: TypeAlias = Literal["KEY_VALUE_SET", "PAGE", "LINE", "WORD", "TABLE", "CELL", "SELECTION_ELEMENT", "MERGED_CELL", "TITLE", "QUERY", "QUERY_RESULT", "SIGNATURE", "TABLE_TITLE", "TABLE_FOOTER", "LAYOUT_TEXT", "LAYOUT_TITLE", "LAYOUT_HEADER", "LAYOUT_FOOTER", "LAYOUT_SECTION_HEADER", "LAYOUT_PAGE_NUMBER", "LAYOUT_LIST", "LAYOUT_FIGURE", "LAYOUT_TABLE", "LAYOUT_KEY_VALUE"]
ContentClassifier: TypeAlias = Literal["FreeOfPersonallyIdentifiableInformation", "FreeOfAdultContent"]
EntityType: TypeAlias = Literal["KEY", "VALUE", "COLUMN_HEADER", "TABLE_TITLE", "TABLE_FOOTER", "TABLE_SECTION_TITLE", "TABLE_SUMMARY", "STRUCTURED_TABLE", "SEMI_STRUCTURED_TABLE"]
FeatureType: TypeAlias = Literal["TABLES", "FORMS", "QUERIES", "SIGNATURES", "LAYOUT"]
JobStatus: TypeAlias = Literal["IN_PROGRESS", "SUCCEEDED", "FAILED", "PARTIAL_SUCCESS"]
RelationshipType: TypeAlias = Literal["VALUE", "CHILD", "COMPLEX_FEATURES", "MERGED_CELL", "TITLE", "ANSWER", "TABLE", "TABLE_TITLE", "TABLE_FOOTER"]
SelectionStatus: TypeAlias = Literal["SELECTED", "NOT_SELECTED"]
TextType: TypeAlias = Literal["HANDWRITING", "PRINTED"]
ValueType: TypeAlias = Literal["DATE"]
_AutoUpdate: TypeAlias = AutoUpdate
_BlockType: TypeAlias = BlockType
_BoundingBox: TypeAlias = BoundingBox
_DocumentMetadata: TypeAlias = DocumentMetadata
_ExpenseDocument: TypeAlias = ExpenseDocument
_FeatureType: TypeAlias = FeatureType
_Geometry: TypeAlias = Geometry
_HumanLoopActivationOutput: TypeAlias = HumanLoopActivationOutput
_IdentityDocument: TypeAlias = IdentityDocument
_JobStatus: TypeAlias = JobStatus
_LendingDocument: TypeAlias = LendingDocument
_NormalizedValue: TypeAlias = NormalizedValue
_OutputConfig: TypeAlias = OutputConfig
_PageClassification: TypeAlias = PageClassification
_Query: TypeAlias = Query
_S3Object: TypeAlias = S3Object
_SelectionStatus: TypeAlias = SelectionStatus
_TextType: TypeAlias = TextType
_ValueType: TypeAlias = ValueType

class _Errors:
    AccessDeniedException: ErrorName
    BadDocumentException: ErrorName
    ConflictException: ErrorName
    DocumentTooLargeException: ErrorName
    HumanLoopQuotaExceededException: ErrorName
    IdempotentParameterMismatchException: ErrorName
    InternalServerErrorException: ErrorName
    InvalidJobIdException: ErrorName
    InvalidKmsKeyException: ErrorName
    InvalidParameterException: ErrorName
    InvalidS3ObjectException: ErrorName
    LimitExceededException: ErrorName
    ProvisionedThroughputExceededException: ErrorName
    ResourceNotFoundException: ErrorName
    ServiceQuotaExceededException: ErrorName
    ThrottlingException: ErrorName
    UnsupportedDocumentException: ErrorName
    ValidationException: ErrorName

errors: _Errors

class AdapterDict(TypedDict, total=False):
    AdapterId: Required[str]
    Pages: Sequence[str]
    Version: Required[str]

class AdapterVersionDatasetConfigDict(TypedDict, total=False):
    ManifestS3Object: S3ObjectDict | S3Object

class AdaptersConfigDict(TypedDict, total=False):
    Adapters: Required[Sequence[AdapterDict]]

class AnalyzeDocumentRequestDict(TypedDict, total=False):
    Document: Required[DocumentDict]
    FeatureTypes: Required[Sequence[FeatureType | str]]
    HumanLoopConfig: HumanLoopConfigDict
    QueriesConfig: QueriesConfigDict
    AdaptersConfig: AdaptersConfigDict

class AnalyzeExpenseRequestDict(TypedDict, total=False):
    Document: Required[DocumentDict]

class AnalyzeIDRequestDict(TypedDict, total=False):
    DocumentPages: Required[Sequence[DocumentDict]]

class CreateAdapterRequestDict(TypedDict, total=False):
    AdapterName: Required[str]
    ClientRequestToken: str
    Description: str
    FeatureTypes: Required[Sequence[FeatureType | str]]
    AutoUpdate: _AutoUpdate | str
    Tags: Mapping[str, str]

class CreateAdapterVersionRequestDict(TypedDict, total=False):
    AdapterId: Required[str]
    ClientRequestToken: str
    DatasetConfig: Required[AdapterVersionDatasetConfigDict | AdapterVersionDatasetConfig]
    KmsKeyId: str
    OutputConfig: Required[OutputConfigDict | _OutputConfig]
    Tags: Mapping[str, str]

class DeleteAdapterRequestDict(TypedDict, total=False):
    AdapterId: Required[str]

class DeleteAdapterVersionRequestDict(TypedDict, total=False):
    AdapterId: Required[str]
    AdapterVersion: Required[str]

class DetectDocumentTextRequestDict(TypedDict, total=False):
    Document: Required[DocumentDict]

class DocumentDict(TypedDict, total=False):
    Bytes: object
    S3Object: S3ObjectDict | _S3Object

class DocumentLocationDict(TypedDict, total=False):
    S3Object: S3ObjectDict | _S3Object

class GetAdapterRequestDict(TypedDict, total=False):
    AdapterId: Required[str]

class GetAdapterVersionRequestDict(TypedDict, total=False):
    AdapterId: Required[str]
    AdapterVersion: Required[str]

class GetDocumentAnalysisRequestDict(TypedDict, total=False):
    JobId: Required[str]
    MaxResults: int
    NextToken: str

class GetDocumentTextDetectionRequestDict(TypedDict, total=False):
    JobId: Required[str]
    MaxResults: int
    NextToken: str

class GetExpenseAnalysisRequestDict(TypedDict, total=False):
    JobId: Required[str]
    MaxResults: int
    NextToken: str

class GetLendingAnalysisRequestDict(TypedDict, total=False):
    JobId: Required[str]
    MaxResults: int
    NextToken: str

class GetLendingAnalysisSummaryRequestDict(TypedDict, total=False):
    JobId: Required[str]

class HumanLoopConfigDict(TypedDict, total=False):
    HumanLoopName: Required[str]
    FlowDefinitionArn: Required[str]
    DataAttributes: HumanLoopDataAttributesDict

class HumanLoopDataAttributesDict(TypedDict, total=False):
    ContentClassifiers: Sequence[ContentClassifier | str]

class ListAdapterVersionsRequestDict(TypedDict, total=False):
    AdapterId: str
    AfterCreationTime: str | datetime
    BeforeCreationTime: str | datetime
    MaxResults: int
    NextToken: str

class ListAdaptersRequestDict(TypedDict, total=False):
    AfterCreationTime: str | datetime
    BeforeCreationTime: str | datetime
    MaxResults: int
    NextToken: str

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceARN: Required[str]

class NotificationChannelDict(TypedDict, total=False):
    SnsTopicArn: Required[str]
    RoleArn: Required[str]

class OutputConfigDict(TypedDict, total=False):
    S3Bucket: Required[str]
    S3Prefix: str

class QueriesConfigDict(TypedDict, total=False):
    Queries: Required[Sequence[QueryDict | Query]]

class QueryDict(TypedDict, total=False):
    Text: Required[str]
    Alias: str
    Pages: Sequence[str]

class S3ObjectDict(TypedDict, total=False):
    Bucket: str
    Name: str
    Version: str

class StartDocumentAnalysisRequestDict(TypedDict, total=False):
    DocumentLocation: Required[DocumentLocationDict]
    FeatureTypes: Required[Sequence[FeatureType | str]]
    ClientRequestToken: str
    JobTag: str
    NotificationChannel: NotificationChannelDict
    OutputConfig: OutputConfigDict | _OutputConfig
    KmsKeyId: str
    QueriesConfig: QueriesConfigDict
    AdaptersConfig: AdaptersConfigDict

class StartDocumentTextDetectionRequestDict(TypedDict, total=False):
    DocumentLocation: Required[DocumentLocationDict]
    ClientRequestToken: str
    JobTag: str
    NotificationChannel: NotificationChannelDict
    OutputConfig: OutputConfigDict | _OutputConfig
    KmsKeyId: str

class StartExpenseAnalysisRequestDict(TypedDict, total=False):
    DocumentLocation: Required[DocumentLocationDict]
    ClientRequestToken: str
    JobTag: str
    NotificationChannel: NotificationChannelDict
    OutputConfig: OutputConfigDict | _OutputConfig
    KmsKeyId: str

class StartLendingAnalysisRequestDict(TypedDict, total=False):
    DocumentLocation: Required[DocumentLocationDict]
    ClientRequestToken: str
    JobTag: str
    NotificationChannel: NotificationChannelDict
    OutputConfig: OutputConfigDict | _OutputConfig
    KmsKeyId: str

class TagResourceRequestDict(TypedDict, total=False):
    ResourceARN: Required[str]
    Tags: Required[Mapping[str, str]]

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceARN: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateAdapterRequestDict(TypedDict, total=False):
    AdapterId: Required[str]
    Description: str
    AdapterName: str
    AutoUpdate: _AutoUpdate | str

class AdapterOverview:
    AdapterId: str
    AdapterName: str
    CreationTime: str
    FeatureTypes: list[FeatureType]

class AdapterVersionDatasetConfig:
    ManifestS3Object: S3Object

class AdapterVersionEvaluationMetric:
    Baseline: EvaluationMetric
    AdapterVersion: EvaluationMetric
    FeatureType: _FeatureType

class AdapterVersionOverview:
    AdapterId: str
    AdapterVersion: str
    CreationTime: str
    FeatureTypes: list[FeatureType]
    Status: AdapterVersionStatus
    StatusMessage: str

class AnalyzeDocumentResponse:
    DocumentMetadata: _DocumentMetadata
    Blocks: list[Block]
    HumanLoopActivationOutput: _HumanLoopActivationOutput
    AnalyzeDocumentModelVersion: str

class AnalyzeExpenseResponse:
    DocumentMetadata: _DocumentMetadata
    ExpenseDocuments: list[ExpenseDocument]

class AnalyzeIDDetections:
    Text: str
    NormalizedValue: _NormalizedValue
    Confidence: float

class AnalyzeIDResponse:
    IdentityDocuments: list[IdentityDocument]
    DocumentMetadata: _DocumentMetadata
    AnalyzeIDModelVersion: str

class Block:
    BlockType: _BlockType
    Confidence: float
    Text: str
    TextType: _TextType
    RowIndex: int
    ColumnIndex: int
    RowSpan: int
    ColumnSpan: int
    Geometry: _Geometry
    Id: str
    Relationships: list[Relationship]
    EntityTypes: list[EntityType]
    SelectionStatus: _SelectionStatus
    Page: int
    Query: _Query

class BoundingBox:
    Width: float
    Height: float
    Left: float
    Top: float

class CreateAdapterResponse:
    AdapterId: str

class CreateAdapterVersionResponse:
    AdapterId: str
    AdapterVersion: str

class DeleteAdapterResponse:
    ...

class DeleteAdapterVersionResponse:
    ...

class DetectDocumentTextResponse:
    DocumentMetadata: _DocumentMetadata
    Blocks: list[Block]
    DetectDocumentTextModelVersion: str

class DetectedSignature:
    Page: int

class DocumentGroup:
    Type: str
    SplitDocuments: list[SplitDocument]
    DetectedSignatures: list[DetectedSignature]
    UndetectedSignatures: list[UndetectedSignature]

class DocumentMetadata:
    Pages: int

class EvaluationMetric:
    F1Score: float
    Precision: float
    Recall: float

class ExpenseCurrency:
    Code: str
    Confidence: float

class ExpenseDetection:
    Text: str
    Geometry: _Geometry
    Confidence: float

class ExpenseDocument:
    ExpenseIndex: int
    SummaryFields: list[ExpenseField]
    LineItemGroups: list[LineItemGroup]
    Blocks: list[Block]

class ExpenseField:
    Type: ExpenseType
    LabelDetection: ExpenseDetection
    ValueDetection: ExpenseDetection
    PageNumber: int
    Currency: ExpenseCurrency
    GroupProperties: list[ExpenseGroupProperty]

class ExpenseGroupProperty:
    Types: list[str]
    Id: str

class ExpenseType:
    Text: str
    Confidence: float

class Extraction:
    LendingDocument: _LendingDocument
    ExpenseDocument: _ExpenseDocument
    IdentityDocument: _IdentityDocument

class Geometry:
    BoundingBox: _BoundingBox
    Polygon: list[Point]
    RotationAngle: float

class GetAdapterResponse:
    AdapterId: str
    AdapterName: str
    CreationTime: str
    Description: str
    FeatureTypes: list[FeatureType]
    AutoUpdate: _AutoUpdate
    Tags: dict[str, str]

class GetAdapterVersionResponse:
    AdapterId: str
    AdapterVersion: str
    CreationTime: str
    FeatureTypes: list[FeatureType]
    Status: AdapterVersionStatus
    StatusMessage: str
    DatasetConfig: AdapterVersionDatasetConfig
    KmsKeyId: str
    OutputConfig: _OutputConfig
    EvaluationMetrics: list[AdapterVersionEvaluationMetric]
    Tags: dict[str, str]

class GetDocumentAnalysisResponse:
    DocumentMetadata: _DocumentMetadata
    JobStatus: _JobStatus
    NextToken: str
    Blocks: list[Block]
    Warnings: list[Warning]
    StatusMessage: str
    AnalyzeDocumentModelVersion: str

class GetDocumentTextDetectionResponse:
    DocumentMetadata: _DocumentMetadata
    JobStatus: _JobStatus
    NextToken: str
    Blocks: list[Block]
    Warnings: list[Warning]
    StatusMessage: str
    DetectDocumentTextModelVersion: str

class GetExpenseAnalysisResponse:
    DocumentMetadata: _DocumentMetadata
    JobStatus: _JobStatus
    NextToken: str
    ExpenseDocuments: list[ExpenseDocument]
    Warnings: list[Warning]
    StatusMessage: str
    AnalyzeExpenseModelVersion: str

class GetLendingAnalysisResponse:
    DocumentMetadata: _DocumentMetadata
    JobStatus: _JobStatus
    NextToken: str
    Results: list[LendingResult]
    Warnings: list[Warning]
    StatusMessage: str
    AnalyzeLendingModelVersion: str

class GetLendingAnalysisSummaryResponse:
    DocumentMetadata: _DocumentMetadata
    JobStatus: _JobStatus
    Summary: LendingSummary
    Warnings: list[Warning]
    StatusMessage: str
    AnalyzeLendingModelVersion: str

class HumanLoopActivationOutput:
    HumanLoopArn: str
    HumanLoopActivationReasons: list[str]
    HumanLoopActivationConditionsEvaluationResults: str

class IdentityDocument:
    DocumentIndex: int
    IdentityDocumentFields: list[IdentityDocumentField]
    Blocks: list[Block]

class IdentityDocumentField:
    Type: AnalyzeIDDetections
    ValueDetection: AnalyzeIDDetections

class LendingDetection:
    Text: str
    SelectionStatus: _SelectionStatus
    Geometry: _Geometry
    Confidence: float

class LendingDocument:
    LendingFields: list[LendingField]
    SignatureDetections: list[SignatureDetection]

class LendingField:
    Type: str
    KeyDetection: LendingDetection
    ValueDetections: list[LendingDetection]

class LendingResult:
    Page: int
    PageClassification: _PageClassification
    Extractions: list[Extraction]

class LendingSummary:
    DocumentGroups: list[DocumentGroup]
    UndetectedDocumentTypes: list[str]

class LineItemFields:
    LineItemExpenseFields: list[ExpenseField]

class LineItemGroup:
    LineItemGroupIndex: int
    LineItems: list[LineItemFields]

class ListAdapterVersionsResponse:
    AdapterVersions: list[AdapterVersionOverview]
    NextToken: str

class ListAdaptersResponse:
    Adapters: list[AdapterOverview]
    NextToken: str

class ListTagsForResourceResponse:
    Tags: dict[str, str]

class NormalizedValue:
    Value: str
    ValueType: _ValueType

class OutputConfig:
    S3Bucket: str
    S3Prefix: str

class PageClassification:
    PageType: list[Prediction]
    PageNumber: list[Prediction]

class Point:
    X: float
    Y: float

class Prediction:
    Value: str
    Confidence: float

class Query:
    Text: str
    Alias: str
    Pages: list[str]

class Relationship:
    Type: RelationshipType
    Ids: list[str]

class S3Object:
    Bucket: str
    Name: str
    Version: str

class SignatureDetection:
    Confidence: float
    Geometry: _Geometry

class SplitDocument:
    Index: int
    Pages: list[int]

class StartDocumentAnalysisResponse:
    JobId: str

class StartDocumentTextDetectionResponse:
    JobId: str

class StartExpenseAnalysisResponse:
    JobId: str

class StartLendingAnalysisResponse:
    JobId: str

class TagResourceResponse:
    ...

class UndetectedSignature:
    Page: int

class UntagResourceResponse:
    ...

class UpdateAdapterResponse:
    AdapterId: str
    AdapterName: str
    CreationTime: str
    Description: str
    FeatureTypes: list[FeatureType]
    AutoUpdate: _AutoUpdate

class Warning:
    ErrorCode: str
    Pages: list[int]

_AnalyzeDocument = TypeVar("_AnalyzeDocument", default=AnalyzeDocumentResponse)
_AnalyzeExpense = TypeVar("_AnalyzeExpense", default=AnalyzeExpenseResponse)
_AnalyzeId = TypeVar("_AnalyzeId", default=AnalyzeIDResponse)
_CreateAdapter = TypeVar("_CreateAdapter", default=CreateAdapterResponse)
_CreateAdapterVersion = TypeVar("_CreateAdapterVersion", default=CreateAdapterVersionResponse)
_DeleteAdapter = TypeVar("_DeleteAdapter", default=DeleteAdapterResponse)
_DeleteAdapterVersion = TypeVar("_DeleteAdapterVersion", default=DeleteAdapterVersionResponse)
_DetectDocumentText = TypeVar("_DetectDocumentText", default=DetectDocumentTextResponse)
_GetAdapter = TypeVar("_GetAdapter", default=GetAdapterResponse)
_GetAdapterVersion = TypeVar("_GetAdapterVersion", default=GetAdapterVersionResponse)
_GetDocumentAnalysis = TypeVar("_GetDocumentAnalysis", default=GetDocumentAnalysisResponse)
_GetDocumentTextDetection = TypeVar("_GetDocumentTextDetection", default=GetDocumentTextDetectionResponse)
_GetExpenseAnalysis = TypeVar("_GetExpenseAnalysis", default=GetExpenseAnalysisResponse)
_GetLendingAnalysis = TypeVar("_GetLendingAnalysis", default=GetLendingAnalysisResponse)
_GetLendingAnalysisSummary = TypeVar("_GetLendingAnalysisSummary", default=GetLendingAnalysisSummaryResponse)
_ListAdapterVersions = TypeVar("_ListAdapterVersions", default=ListAdapterVersionsResponse)
_ListAdapters = TypeVar("_ListAdapters", default=ListAdaptersResponse)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResponse)
_StartDocumentAnalysis = TypeVar("_StartDocumentAnalysis", default=StartDocumentAnalysisResponse)
_StartDocumentTextDetection = TypeVar("_StartDocumentTextDetection", default=StartDocumentTextDetectionResponse)
_StartExpenseAnalysis = TypeVar("_StartExpenseAnalysis", default=StartExpenseAnalysisResponse)
_StartLendingAnalysis = TypeVar("_StartLendingAnalysis", default=StartLendingAnalysisResponse)
_TagResource = TypeVar("_TagResource", default=TagResourceResponse)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceResponse)
_UpdateAdapter = TypeVar("_UpdateAdapter", default=UpdateAdapterResponse)

def analyze_document(
    name: str,
    /,
    *,
    Document: DocumentDict,
    FeatureTypes: Sequence[FeatureType | str],
    HumanLoopConfig: HumanLoopConfigDict = ...,
    QueriesConfig: QueriesConfigDict = ...,
    AdaptersConfig: AdaptersConfigDict = ...,
    result: type[_AnalyzeDocument] = ...,
    select: Callable[[AnalyzeDocumentResponse], _AnalyzeDocument] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AnalyzeDocument]: ...

def analyze_expense(
    name: str,
    /,
    *,
    Document: DocumentDict,
    result: type[_AnalyzeExpense] = ...,
    select: Callable[[AnalyzeExpenseResponse], _AnalyzeExpense] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AnalyzeExpense]: ...

def analyze_id(
    name: str,
    /,
    *,
    DocumentPages: Sequence[DocumentDict],
    result: type[_AnalyzeId] = ...,
    select: Callable[[AnalyzeIDResponse], _AnalyzeId] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AnalyzeId]: ...

def create_adapter(
    name: str,
    /,
    *,
    AdapterName: str,
    FeatureTypes: Sequence[FeatureType | str],
    ClientRequestToken: str = ...,
    Description: str = ...,
    AutoUpdate: AutoUpdate | str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateAdapter] = ...,
    select: Callable[[CreateAdapterResponse], _CreateAdapter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateAdapter]: ...

def create_adapter_version(
    name: str,
    /,
    *,
    AdapterId: str,
    DatasetConfig: AdapterVersionDatasetConfigDict | AdapterVersionDatasetConfig,
    OutputConfig: OutputConfigDict | OutputConfig,
    ClientRequestToken: str = ...,
    KmsKeyId: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateAdapterVersion] = ...,
    select: Callable[[CreateAdapterVersionResponse], _CreateAdapterVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateAdapterVersion]: ...

def delete_adapter(
    name: str,
    /,
    *,
    AdapterId: str,
    result: type[_DeleteAdapter] = ...,
    select: Callable[[DeleteAdapterResponse], _DeleteAdapter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAdapter]: ...

def delete_adapter_version(
    name: str,
    /,
    *,
    AdapterId: str,
    AdapterVersion: str,
    result: type[_DeleteAdapterVersion] = ...,
    select: Callable[[DeleteAdapterVersionResponse], _DeleteAdapterVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAdapterVersion]: ...

def detect_document_text(
    name: str,
    /,
    *,
    Document: DocumentDict,
    result: type[_DetectDocumentText] = ...,
    select: Callable[[DetectDocumentTextResponse], _DetectDocumentText] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DetectDocumentText]: ...

def get_adapter(
    name: str,
    /,
    *,
    AdapterId: str,
    result: type[_GetAdapter] = ...,
    select: Callable[[GetAdapterResponse], _GetAdapter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetAdapter]: ...

def get_adapter_version(
    name: str,
    /,
    *,
    AdapterId: str,
    AdapterVersion: str,
    result: type[_GetAdapterVersion] = ...,
    select: Callable[[GetAdapterVersionResponse], _GetAdapterVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetAdapterVersion]: ...

def get_document_analysis(
    name: str,
    /,
    *,
    JobId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetDocumentAnalysis] = ...,
    select: Callable[[GetDocumentAnalysisResponse], _GetDocumentAnalysis] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDocumentAnalysis]: ...

def get_document_text_detection(
    name: str,
    /,
    *,
    JobId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetDocumentTextDetection] = ...,
    select: Callable[[GetDocumentTextDetectionResponse], _GetDocumentTextDetection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDocumentTextDetection]: ...

def get_expense_analysis(
    name: str,
    /,
    *,
    JobId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetExpenseAnalysis] = ...,
    select: Callable[[GetExpenseAnalysisResponse], _GetExpenseAnalysis] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetExpenseAnalysis]: ...

def get_lending_analysis(
    name: str,
    /,
    *,
    JobId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetLendingAnalysis] = ...,
    select: Callable[[GetLendingAnalysisResponse], _GetLendingAnalysis] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetLendingAnalysis]: ...

def get_lending_analysis_summary(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_GetLendingAnalysisSummary] = ...,
    select: Callable[[GetLendingAnalysisSummaryResponse], _GetLendingAnalysisSummary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetLendingAnalysisSummary]: ...

def list_adapter_versions(
    name: str,
    /,
    *,
    AdapterId: str = ...,
    AfterCreationTime: str | datetime = ...,
    BeforeCreationTime: str | datetime = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListAdapterVersions] = ...,
    select: Callable[[ListAdapterVersionsResponse], _ListAdapterVersions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListAdapterVersions]: ...

def list_adapters(
    name: str,
    /,
    *,
    AfterCreationTime: str | datetime = ...,
    BeforeCreationTime: str | datetime = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListAdapters] = ...,
    select: Callable[[ListAdaptersResponse], _ListAdapters] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListAdapters]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceARN: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResponse], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def start_document_analysis(
    name: str,
    /,
    *,
    DocumentLocation: DocumentLocationDict,
    FeatureTypes: Sequence[FeatureType | str],
    ClientRequestToken: str = ...,
    JobTag: str = ...,
    NotificationChannel: NotificationChannelDict = ...,
    OutputConfig: OutputConfigDict | OutputConfig = ...,
    KmsKeyId: str = ...,
    QueriesConfig: QueriesConfigDict = ...,
    AdaptersConfig: AdaptersConfigDict = ...,
    result: type[_StartDocumentAnalysis] = ...,
    select: Callable[[StartDocumentAnalysisResponse], _StartDocumentAnalysis] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartDocumentAnalysis]: ...

def start_document_text_detection(
    name: str,
    /,
    *,
    DocumentLocation: DocumentLocationDict,
    ClientRequestToken: str = ...,
    JobTag: str = ...,
    NotificationChannel: NotificationChannelDict = ...,
    OutputConfig: OutputConfigDict | OutputConfig = ...,
    KmsKeyId: str = ...,
    result: type[_StartDocumentTextDetection] = ...,
    select: Callable[[StartDocumentTextDetectionResponse], _StartDocumentTextDetection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartDocumentTextDetection]: ...

def start_expense_analysis(
    name: str,
    /,
    *,
    DocumentLocation: DocumentLocationDict,
    ClientRequestToken: str = ...,
    JobTag: str = ...,
    NotificationChannel: NotificationChannelDict = ...,
    OutputConfig: OutputConfigDict | OutputConfig = ...,
    KmsKeyId: str = ...,
    result: type[_StartExpenseAnalysis] = ...,
    select: Callable[[StartExpenseAnalysisResponse], _StartExpenseAnalysis] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartExpenseAnalysis]: ...

def start_lending_analysis(
    name: str,
    /,
    *,
    DocumentLocation: DocumentLocationDict,
    ClientRequestToken: str = ...,
    JobTag: str = ...,
    NotificationChannel: NotificationChannelDict = ...,
    OutputConfig: OutputConfigDict | OutputConfig = ...,
    KmsKeyId: str = ...,
    result: type[_StartLendingAnalysis] = ...,
    select: Callable[[StartLendingAnalysisResponse], _StartLendingAnalysis] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartLendingAnalysis]: ...

def tag_resource(
    name: str,
    /,
    *,
    ResourceARN: str,
    Tags: Mapping[str, str],
    result: type[_TagResource] = ...,
    select: Callable[[TagResourceResponse], _TagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagResource]: ...

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

def update_adapter(
    name: str,
    /,
    *,
    AdapterId: str,
    Description: str = ...,
    AdapterName: str = ...,
    AutoUpdate: AutoUpdate | str = ...,
    result: type[_UpdateAdapter] = ...,
    select: Callable[[UpdateAdapterResponse], _UpdateAdapter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateAdapter]: ...
