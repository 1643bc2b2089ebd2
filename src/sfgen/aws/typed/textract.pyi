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
    AccessDeniedException: ErrorName; BadDocumentException: ErrorName; ConflictException: ErrorName
    DocumentTooLargeException: ErrorName; HumanLoopQuotaExceededException: ErrorName
    IdempotentParameterMismatchException: ErrorName; InternalServerErrorException: ErrorName
    InvalidJobIdException: ErrorName; InvalidKmsKeyException: ErrorName; InvalidParameterException: ErrorName
    InvalidS3ObjectException: ErrorName; LimitExceededException: ErrorName
    ProvisionedThroughputExceededException: ErrorName; ResourceNotFoundException: ErrorName
    ServiceQuotaExceededException: ErrorName; ThrottlingException: ErrorName; UnsupportedDocumentException: ErrorName
    ValidationException: ErrorName
errors: _Errors

class AdapterDict(TypedDict, total=False):
    AdapterId: Required[str]; Pages: Sequence[str]; Version: Required[str]
class AdapterVersionDatasetConfigDict(TypedDict, total=False):
    ManifestS3Object: S3ObjectDict | S3Object
class AdaptersConfigDict(TypedDict, total=False):
    Adapters: Required[Sequence[AdapterDict]]
class AnalyzeDocumentRequestDict(TypedDict, total=False):
    Document: Required[DocumentDict]; FeatureTypes: Required[Sequence[FeatureType | str]]
    HumanLoopConfig: HumanLoopConfigDict; QueriesConfig: QueriesConfigDict; AdaptersConfig: AdaptersConfigDict
class AnalyzeExpenseRequestDict(TypedDict, total=False):
    Document: Required[DocumentDict]
class AnalyzeIDRequestDict(TypedDict, total=False):
    DocumentPages: Required[Sequence[DocumentDict]]
class CreateAdapterRequestDict(TypedDict, total=False):
    AdapterName: Required[str]; ClientRequestToken: str; Description: str
    FeatureTypes: Required[Sequence[FeatureType | str]]; AutoUpdate: _AutoUpdate | str; Tags: Mapping[str, str]
class CreateAdapterVersionRequestDict(TypedDict, total=False):
    AdapterId: Required[str]; ClientRequestToken: str
    DatasetConfig: Required[AdapterVersionDatasetConfigDict | AdapterVersionDatasetConfig]; KmsKeyId: str
    OutputConfig: Required[OutputConfigDict | _OutputConfig]; Tags: Mapping[str, str]
class DeleteAdapterRequestDict(TypedDict, total=False):
    AdapterId: Required[str]
class DeleteAdapterVersionRequestDict(TypedDict, total=False):
    AdapterId: Required[str]; AdapterVersion: Required[str]
class DetectDocumentTextRequestDict(TypedDict, total=False):
    Document: Required[DocumentDict]
class DocumentDict(TypedDict, total=False):
    Bytes: object; S3Object: S3ObjectDict | _S3Object
class DocumentLocationDict(TypedDict, total=False):
    S3Object: S3ObjectDict | _S3Object
class GetAdapterRequestDict(TypedDict, total=False):
    AdapterId: Required[str]
class GetAdapterVersionRequestDict(TypedDict, total=False):
    AdapterId: Required[str]; AdapterVersion: Required[str]
class GetDocumentAnalysisRequestDict(TypedDict, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str
class GetDocumentTextDetectionRequestDict(TypedDict, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str
class GetExpenseAnalysisRequestDict(TypedDict, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str
class GetLendingAnalysisRequestDict(TypedDict, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str
class GetLendingAnalysisSummaryRequestDict(TypedDict, total=False):
    JobId: Required[str]
class HumanLoopConfigDict(TypedDict, total=False):
    HumanLoopName: Required[str]; FlowDefinitionArn: Required[str]; DataAttributes: HumanLoopDataAttributesDict
class HumanLoopDataAttributesDict(TypedDict, total=False):
    ContentClassifiers: Sequence[ContentClassifier | str]
class ListAdapterVersionsRequestDict(TypedDict, total=False):
    AdapterId: str; AfterCreationTime: str | datetime; BeforeCreationTime: str | datetime; MaxResults: int
    NextToken: str
class ListAdaptersRequestDict(TypedDict, total=False):
    AfterCreationTime: str | datetime; BeforeCreationTime: str | datetime; MaxResults: int; NextToken: str
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceARN: Required[str]
class NotificationChannelDict(TypedDict, total=False):
    SnsTopicArn: Required[str]; RoleArn: Required[str]
class OutputConfigDict(TypedDict, total=False):
    S3Bucket: Required[str]; S3Prefix: str
class QueriesConfigDict(TypedDict, total=False):
    Queries: Required[Sequence[QueryDict | Query]]
class QueryDict(TypedDict, total=False):
    Text: Required[str]; Alias: str; Pages: Sequence[str]
class S3ObjectDict(TypedDict, total=False):
    Bucket: str; Name: str; Version: str
class StartDocumentAnalysisRequestDict(TypedDict, total=False):
    DocumentLocation: Required[DocumentLocationDict]; FeatureTypes: Required[Sequence[FeatureType | str]]
    ClientRequestToken: str; JobTag: str; NotificationChannel: NotificationChannelDict
    OutputConfig: OutputConfigDict | _OutputConfig; KmsKeyId: str; QueriesConfig: QueriesConfigDict
    AdaptersConfig: AdaptersConfigDict
class StartDocumentTextDetectionRequestDict(TypedDict, total=False):
    DocumentLocation: Required[DocumentLocationDict]; ClientRequestToken: str; JobTag: str
    NotificationChannel: NotificationChannelDict; OutputConfig: OutputConfigDict | _OutputConfig; KmsKeyId: str
class StartExpenseAnalysisRequestDict(TypedDict, total=False):
    DocumentLocation: Required[DocumentLocationDict]; ClientRequestToken: str; JobTag: str
    NotificationChannel: NotificationChannelDict; OutputConfig: OutputConfigDict | _OutputConfig; KmsKeyId: str
class StartLendingAnalysisRequestDict(TypedDict, total=False):
    DocumentLocation: Required[DocumentLocationDict]; ClientRequestToken: str; JobTag: str
    NotificationChannel: NotificationChannelDict; OutputConfig: OutputConfigDict | _OutputConfig; KmsKeyId: str
class TagResourceRequestDict(TypedDict, total=False):
    ResourceARN: Required[str]; Tags: Required[Mapping[str, str]]
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceARN: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateAdapterRequestDict(TypedDict, total=False):
    AdapterId: Required[str]; Description: str; AdapterName: str; AutoUpdate: _AutoUpdate | str
class AdapterOverview:
    AdapterId: str; AdapterName: str; CreationTime: str; FeatureTypes: list[FeatureType]
class AdapterVersionDatasetConfig:
    ManifestS3Object: S3Object
class AdapterVersionEvaluationMetric:
    Baseline: EvaluationMetric; AdapterVersion: EvaluationMetric; FeatureType: _FeatureType
class AdapterVersionOverview:
    AdapterId: str; AdapterVersion: str; CreationTime: str; FeatureTypes: list[FeatureType]
    Status: AdapterVersionStatus; StatusMessage: str
class AnalyzeDocumentResponse:
    DocumentMetadata: _DocumentMetadata; Blocks: list[Block]; HumanLoopActivationOutput: _HumanLoopActivationOutput
    AnalyzeDocumentModelVersion: str
class AnalyzeExpenseResponse:
    DocumentMetadata: _DocumentMetadata; ExpenseDocuments: list[ExpenseDocument]
class AnalyzeIDDetections:
    Text: str; NormalizedValue: _NormalizedValue; Confidence: float
class AnalyzeIDResponse:
    IdentityDocuments: list[IdentityDocument]; DocumentMetadata: _DocumentMetadata; AnalyzeIDModelVersion: str
class Block:
    BlockType: _BlockType; Confidence: float; Text: str; TextType: _TextType; RowIndex: int; ColumnIndex: int
    RowSpan: int; ColumnSpan: int; Geometry: _Geometry; Id: str; Relationships: list[Relationship]
    EntityTypes: list[EntityType]; SelectionStatus: _SelectionStatus; Page: int; Query: _Query
class BoundingBox:
    Width: float; Height: float; Left: float; Top: float
class CreateAdapterResponse:
    AdapterId: str
class CreateAdapterVersionResponse:
    AdapterId: str; AdapterVersion: str
class DeleteAdapterResponse:
    ...
class DeleteAdapterVersionResponse:
    ...
class DetectDocumentTextResponse:
    DocumentMetadata: _DocumentMetadata; Blocks: list[Block]; DetectDocumentTextModelVersion: str
class DetectedSignature:
    Page: int
class DocumentGroup:
    Type: str; SplitDocuments: list[SplitDocument]; DetectedSignatures: list[DetectedSignature]
    UndetectedSignatures: list[UndetectedSignature]
class DocumentMetadata:
    Pages: int
class EvaluationMetric:
    F1Score: float; Precision: float; Recall: float
class ExpenseCurrency:
    Code: str; Confidence: float
class ExpenseDetection:
    Text: str; Geometry: _Geometry; Confidence: float
class ExpenseDocument:
    ExpenseIndex: int; SummaryFields: list[ExpenseField]; LineItemGroups: list[LineItemGroup]; Blocks: list[Block]
class ExpenseField:
    Type: ExpenseType; LabelDetection: ExpenseDetection; ValueDetection: ExpenseDetection; PageNumber: int
    Currency: ExpenseCurrency; GroupProperties: list[ExpenseGroupProperty]
class ExpenseGroupProperty:
    Types: list[str]; Id: str
class ExpenseType:
    Text: str; Confidence: float
class Extraction:
    LendingDocument: _LendingDocument; ExpenseDocument: _ExpenseDocument; IdentityDocument: _IdentityDocument
class Geometry:
    BoundingBox: _BoundingBox; Polygon: list[Point]; RotationAngle: float
class GetAdapterResponse:
    AdapterId: str; AdapterName: str; CreationTime: str; Description: str; FeatureTypes: list[FeatureType]
    AutoUpdate: _AutoUpdate; Tags: dict[str, str]
class GetAdapterVersionResponse:
    AdapterId: str; AdapterVersion: str; CreationTime: str; FeatureTypes: list[FeatureType]
    Status: AdapterVersionStatus; StatusMessage: str; DatasetConfig: AdapterVersionDatasetConfig; KmsKeyId: str
    OutputConfig: _OutputConfig; EvaluationMetrics: list[AdapterVersionEvaluationMetric]; Tags: dict[str, str]
class GetDocumentAnalysisResponse:
    DocumentMetadata: _DocumentMetadata; JobStatus: _JobStatus; NextToken: str; Blocks: list[Block]
    Warnings: list[Warning]; StatusMessage: str; AnalyzeDocumentModelVersion: str
class GetDocumentTextDetectionResponse:
    DocumentMetadata: _DocumentMetadata; JobStatus: _JobStatus; NextToken: str; Blocks: list[Block]
    Warnings: list[Warning]; StatusMessage: str; DetectDocumentTextModelVersion: str
class GetExpenseAnalysisResponse:
    DocumentMetadata: _DocumentMetadata; JobStatus: _JobStatus; NextToken: str
    ExpenseDocuments: list[ExpenseDocument]; Warnings: list[Warning]; StatusMessage: str
    AnalyzeExpenseModelVersion: str
class GetLendingAnalysisResponse:
    DocumentMetadata: _DocumentMetadata; JobStatus: _JobStatus; NextToken: str; Results: list[LendingResult]
    Warnings: list[Warning]; StatusMessage: str; AnalyzeLendingModelVersion: str
class GetLendingAnalysisSummaryResponse:
    DocumentMetadata: _DocumentMetadata; JobStatus: _JobStatus; Summary: LendingSummary; Warnings: list[Warning]
    StatusMessage: str; AnalyzeLendingModelVersion: str
class HumanLoopActivationOutput:
    HumanLoopArn: str; HumanLoopActivationReasons: list[str]; HumanLoopActivationConditionsEvaluationResults: str
class IdentityDocument:
    DocumentIndex: int; IdentityDocumentFields: list[IdentityDocumentField]; Blocks: list[Block]
class IdentityDocumentField:
    Type: AnalyzeIDDetections; ValueDetection: AnalyzeIDDetections
class LendingDetection:
    Text: str; SelectionStatus: _SelectionStatus; Geometry: _Geometry; Confidence: float
class LendingDocument:
    LendingFields: list[LendingField]; SignatureDetections: list[SignatureDetection]
class LendingField:
    Type: str; KeyDetection: LendingDetection; ValueDetections: list[LendingDetection]
class LendingResult:
    Page: int; PageClassification: _PageClassification; Extractions: list[Extraction]
class LendingSummary:
    DocumentGroups: list[DocumentGroup]; UndetectedDocumentTypes: list[str]
class LineItemFields:
    LineItemExpenseFields: list[ExpenseField]
class LineItemGroup:
    LineItemGroupIndex: int; LineItems: list[LineItemFields]
class ListAdapterVersionsResponse:
    AdapterVersions: list[AdapterVersionOverview]; NextToken: str
class ListAdaptersResponse:
    Adapters: list[AdapterOverview]; NextToken: str
class ListTagsForResourceResponse:
    Tags: dict[str, str]
class NormalizedValue:
    Value: str; ValueType: _ValueType
class OutputConfig:
    S3Bucket: str; S3Prefix: str
class PageClassification:
    PageType: list[Prediction]; PageNumber: list[Prediction]
class Point:
    X: float; Y: float
class Prediction:
    Value: str; Confidence: float
class Query:
    Text: str; Alias: str; Pages: list[str]
class Relationship:
    Type: RelationshipType; Ids: list[str]
class S3Object:
    Bucket: str; Name: str; Version: str
class SignatureDetection:
    Confidence: float; Geometry: _Geometry
class SplitDocument:
    Index: int; Pages: list[int]
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
    AdapterId: str; AdapterName: str; CreationTime: str; Description: str; FeatureTypes: list[FeatureType]
    AutoUpdate: _AutoUpdate
class Warning:
    ErrorCode: str; Pages: list[int]

_T0 = TypeVar("_T0", default=AnalyzeDocumentResponse)
_T1 = TypeVar("_T1", default=AnalyzeExpenseResponse)
_T2 = TypeVar("_T2", default=AnalyzeIDResponse)
_T3 = TypeVar("_T3", default=CreateAdapterResponse)
_T4 = TypeVar("_T4", default=CreateAdapterVersionResponse)
_T5 = TypeVar("_T5", default=DeleteAdapterResponse)
_T6 = TypeVar("_T6", default=DeleteAdapterVersionResponse)
_T7 = TypeVar("_T7", default=DetectDocumentTextResponse)
_T8 = TypeVar("_T8", default=GetAdapterResponse)
_T9 = TypeVar("_T9", default=GetAdapterVersionResponse)
_T10 = TypeVar("_T10", default=GetDocumentAnalysisResponse)
_T11 = TypeVar("_T11", default=GetDocumentTextDetectionResponse)
_T12 = TypeVar("_T12", default=GetExpenseAnalysisResponse)
_T13 = TypeVar("_T13", default=GetLendingAnalysisResponse)
_T14 = TypeVar("_T14", default=GetLendingAnalysisSummaryResponse)
_T15 = TypeVar("_T15", default=ListAdapterVersionsResponse)
_T16 = TypeVar("_T16", default=ListAdaptersResponse)
_T17 = TypeVar("_T17", default=ListTagsForResourceResponse)
_T18 = TypeVar("_T18", default=StartDocumentAnalysisResponse)
_T19 = TypeVar("_T19", default=StartDocumentTextDetectionResponse)
_T20 = TypeVar("_T20", default=StartExpenseAnalysisResponse)
_T21 = TypeVar("_T21", default=StartLendingAnalysisResponse)
_T22 = TypeVar("_T22", default=TagResourceResponse)
_T23 = TypeVar("_T23", default=UntagResourceResponse)
_T24 = TypeVar("_T24", default=UpdateAdapterResponse)

class _AnalyzeDocument(CallOptions, total=False):
    Document: Required[DocumentDict]; FeatureTypes: Required[Sequence[FeatureType | str]]
    HumanLoopConfig: HumanLoopConfigDict; QueriesConfig: QueriesConfigDict; AdaptersConfig: AdaptersConfigDict
def analyze_document(name: str, /, *, result: type[_T0] = ..., select: Callable[[AnalyzeDocumentResponse], _T0] = ..., **arguments: Unpack[_AnalyzeDocument]) -> Task[_T0]: ...

class _AnalyzeExpense(CallOptions, total=False):
    Document: Required[DocumentDict]
def analyze_expense(name: str, /, *, result: type[_T1] = ..., select: Callable[[AnalyzeExpenseResponse], _T1] = ..., **arguments: Unpack[_AnalyzeExpense]) -> Task[_T1]: ...

class _AnalyzeId(CallOptions, total=False):
    DocumentPages: Required[Sequence[DocumentDict]]
def analyze_id(name: str, /, *, result: type[_T2] = ..., select: Callable[[AnalyzeIDResponse], _T2] = ..., **arguments: Unpack[_AnalyzeId]) -> Task[_T2]: ...

class _CreateAdapter(CallOptions, total=False):
    AdapterName: Required[str]; ClientRequestToken: str; Description: str
    FeatureTypes: Required[Sequence[FeatureType | str]]; AutoUpdate: _AutoUpdate | str; Tags: Mapping[str, str]
def create_adapter(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreateAdapterResponse], _T3] = ..., **arguments: Unpack[_CreateAdapter]) -> Task[_T3]: ...

class _CreateAdapterVersion(CallOptions, total=False):
    AdapterId: Required[str]; ClientRequestToken: str
    DatasetConfig: Required[AdapterVersionDatasetConfigDict | AdapterVersionDatasetConfig]; KmsKeyId: str
    OutputConfig: Required[OutputConfigDict | _OutputConfig]; Tags: Mapping[str, str]
def create_adapter_version(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateAdapterVersionResponse], _T4] = ..., **arguments: Unpack[_CreateAdapterVersion]) -> Task[_T4]: ...

class _DeleteAdapter(CallOptions, total=False):
    AdapterId: Required[str]
def delete_adapter(name: str, /, *, result: type[_T5] = ..., select: Callable[[DeleteAdapterResponse], _T5] = ..., **arguments: Unpack[_DeleteAdapter]) -> Task[_T5]: ...

class _DeleteAdapterVersion(CallOptions, total=False):
    AdapterId: Required[str]; AdapterVersion: Required[str]
def delete_adapter_version(name: str, /, *, result: type[_T6] = ..., select: Callable[[DeleteAdapterVersionResponse], _T6] = ..., **arguments: Unpack[_DeleteAdapterVersion]) -> Task[_T6]: ...

class _DetectDocumentText(CallOptions, total=False):
    Document: Required[DocumentDict]
def detect_document_text(name: str, /, *, result: type[_T7] = ..., select: Callable[[DetectDocumentTextResponse], _T7] = ..., **arguments: Unpack[_DetectDocumentText]) -> Task[_T7]: ...

class _GetAdapter(CallOptions, total=False):
    AdapterId: Required[str]
def get_adapter(name: str, /, *, result: type[_T8] = ..., select: Callable[[GetAdapterResponse], _T8] = ..., **arguments: Unpack[_GetAdapter]) -> Task[_T8]: ...

class _GetAdapterVersion(CallOptions, total=False):
    AdapterId: Required[str]; AdapterVersion: Required[str]
def get_adapter_version(name: str, /, *, result: type[_T9] = ..., select: Callable[[GetAdapterVersionResponse], _T9] = ..., **arguments: Unpack[_GetAdapterVersion]) -> Task[_T9]: ...

class _GetDocumentAnalysis(CallOptions, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str
def get_document_analysis(name: str, /, *, result: type[_T10] = ..., select: Callable[[GetDocumentAnalysisResponse], _T10] = ..., **arguments: Unpack[_GetDocumentAnalysis]) -> Task[_T10]: ...

class _GetDocumentTextDetection(CallOptions, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str
def get_document_text_detection(name: str, /, *, result: type[_T11] = ..., select: Callable[[GetDocumentTextDetectionResponse], _T11] = ..., **arguments: Unpack[_GetDocumentTextDetection]) -> Task[_T11]: ...

class _GetExpenseAnalysis(CallOptions, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str
def get_expense_analysis(name: str, /, *, result: type[_T12] = ..., select: Callable[[GetExpenseAnalysisResponse], _T12] = ..., **arguments: Unpack[_GetExpenseAnalysis]) -> Task[_T12]: ...

class _GetLendingAnalysis(CallOptions, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str
def get_lending_analysis(name: str, /, *, result: type[_T13] = ..., select: Callable[[GetLendingAnalysisResponse], _T13] = ..., **arguments: Unpack[_GetLendingAnalysis]) -> Task[_T13]: ...

class _GetLendingAnalysisSummary(CallOptions, total=False):
    JobId: Required[str]
def get_lending_analysis_summary(name: str, /, *, result: type[_T14] = ..., select: Callable[[GetLendingAnalysisSummaryResponse], _T14] = ..., **arguments: Unpack[_GetLendingAnalysisSummary]) -> Task[_T14]: ...

class _ListAdapterVersions(CallOptions, total=False):
    AdapterId: str; AfterCreationTime: str | datetime; BeforeCreationTime: str | datetime; MaxResults: int
    NextToken: str
def list_adapter_versions(name: str, /, *, result: type[_T15] = ..., select: Callable[[ListAdapterVersionsResponse], _T15] = ..., **arguments: Unpack[_ListAdapterVersions]) -> Task[_T15]: ...

class _ListAdapters(CallOptions, total=False):
    AfterCreationTime: str | datetime; BeforeCreationTime: str | datetime; MaxResults: int; NextToken: str
def list_adapters(name: str, /, *, result: type[_T16] = ..., select: Callable[[ListAdaptersResponse], _T16] = ..., **arguments: Unpack[_ListAdapters]) -> Task[_T16]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceARN: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T17] = ..., select: Callable[[ListTagsForResourceResponse], _T17] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T17]: ...

class _StartDocumentAnalysis(CallOptions, total=False):
    DocumentLocation: Required[DocumentLocationDict]; FeatureTypes: Required[Sequence[FeatureType | str]]
    ClientRequestToken: str; JobTag: str; NotificationChannel: NotificationChannelDict
    OutputConfig: OutputConfigDict | _OutputConfig; KmsKeyId: str; QueriesConfig: QueriesConfigDict
    AdaptersConfig: AdaptersConfigDict
def start_document_analysis(name: str, /, *, result: type[_T18] = ..., select: Callable[[StartDocumentAnalysisResponse], _T18] = ..., **arguments: Unpack[_StartDocumentAnalysis]) -> Task[_T18]: ...

class _StartDocumentTextDetection(CallOptions, total=False):
    DocumentLocation: Required[DocumentLocationDict]; ClientRequestToken: str; JobTag: str
    NotificationChannel: NotificationChannelDict; OutputConfig: OutputConfigDict | _OutputConfig; KmsKeyId: str
def start_document_text_detection(name: str, /, *, result: type[_T19] = ..., select: Callable[[StartDocumentTextDetectionResponse], _T19] = ..., **arguments: Unpack[_StartDocumentTextDetection]) -> Task[_T19]: ...

class _StartExpenseAnalysis(CallOptions, total=False):
    DocumentLocation: Required[DocumentLocationDict]; ClientRequestToken: str; JobTag: str
    NotificationChannel: NotificationChannelDict; OutputConfig: OutputConfigDict | _OutputConfig; KmsKeyId: str
def start_expense_analysis(name: str, /, *, result: type[_T20] = ..., select: Callable[[StartExpenseAnalysisResponse], _T20] = ..., **arguments: Unpack[_StartExpenseAnalysis]) -> Task[_T20]: ...

class _StartLendingAnalysis(CallOptions, total=False):
    DocumentLocation: Required[DocumentLocationDict]; ClientRequestToken: str; JobTag: str
    NotificationChannel: NotificationChannelDict; OutputConfig: OutputConfigDict | _OutputConfig; KmsKeyId: str
def start_lending_analysis(name: str, /, *, result: type[_T21] = ..., select: Callable[[StartLendingAnalysisResponse], _T21] = ..., **arguments: Unpack[_StartLendingAnalysis]) -> Task[_T21]: ...

class _TagResource(CallOptions, total=False):
    ResourceARN: Required[str]; Tags: Required[Mapping[str, str]]
def tag_resource(name: str, /, *, result: type[_T22] = ..., select: Callable[[TagResourceResponse], _T22] = ..., **arguments: Unpack[_TagResource]) -> Task[_T22]: ...

class _UntagResource(CallOptions, total=False):
    ResourceARN: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T23] = ..., select: Callable[[UntagResourceResponse], _T23] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T23]: ...

class _UpdateAdapter(CallOptions, total=False):
    AdapterId: Required[str]; Description: str; AdapterName: str; AutoUpdate: _AutoUpdate | str
def update_adapter(name: str, /, *, result: type[_T24] = ..., select: Callable[[UpdateAdapterResponse], _T24] = ..., **arguments: Unpack[_UpdateAdapter]) -> Task[_T24]: ...
