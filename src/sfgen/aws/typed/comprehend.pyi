"""comprehend: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AugmentedManifestsDocumentTypeFormat: TypeAlias = Literal["PLAIN_TEXT_DOCUMENT", "SEMI_STRUCTURED_DOCUMENT"]
BlockType: TypeAlias = Literal["LINE", "WORD"]
DatasetDataFormat: TypeAlias = Literal["COMPREHEND_CSV", "AUGMENTED_MANIFEST"]
DatasetStatus: TypeAlias = Literal["CREATING", "COMPLETED", "FAILED"]
DatasetType: TypeAlias = Literal["TRAIN", "TEST"]
DocumentClassifierDataFormat: TypeAlias = Literal["COMPREHEND_CSV", "AUGMENTED_MANIFEST"]
DocumentClassifierDocumentTypeFormat: TypeAlias = Literal["PLAIN_TEXT_DOCUMENT", "SEMI_STRUCTURED_DOCUMENT"]
DocumentClassifierMode: TypeAlias = Literal["MULTI_CLASS", "MULTI_LABEL"]
DocumentReadAction: TypeAlias = Literal["TEXTRACT_DETECT_DOCUMENT_TEXT", "TEXTRACT_ANALYZE_DOCUMENT"]
DocumentReadFeatureTypes: TypeAlias = Literal["TABLES", "FORMS"]
DocumentReadMode: TypeAlias = Literal["SERVICE_DEFAULT", "FORCE_DOCUMENT_READ_ACTION"]
DocumentType: TypeAlias = Literal["NATIVE_PDF", "SCANNED_PDF", "MS_WORD", "IMAGE", "PLAIN_TEXT", "TEXTRACT_DETECT_DOCUMENT_TEXT_JSON", "TEXTRACT_ANALYZE_DOCUMENT_JSON"]
EndpointStatus: TypeAlias = Literal["CREATING", "DELETING", "FAILED", "IN_SERVICE", "UPDATING"]
EntityRecognizerDataFormat: TypeAlias = Literal["COMPREHEND_CSV", "AUGMENTED_MANIFEST"]
EntityType: TypeAlias = Literal["PERSON", "LOCATION", "ORGANIZATION", "COMMERCIAL_ITEM", "EVENT", "DATE", "QUANTITY", "TITLE", "OTHER"]
FlywheelIterationStatus: TypeAlias = Literal["TRAINING", "EVALUATING", "COMPLETED", "FAILED", "STOP_REQUESTED", "STOPPED"]
FlywheelStatus: TypeAlias = Literal["CREATING", "ACTIVE", "UPDATING", "DELETING", "FAILED"]
InputFormat: TypeAlias = Literal["ONE_DOC_PER_FILE", "ONE_DOC_PER_LINE"]
JobStatus: TypeAlias = Literal["SUBMITTED", "IN_PROGRESS", "COMPLETED", "FAILED", "STOP_REQUESTED", "STOPPED"]
LanguageCode: TypeAlias = Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"]
ModelStatus: TypeAlias = Literal["SUBMITTED", "TRAINING", "DELETING", "STOP_REQUESTED", "STOPPED", "IN_ERROR", "TRAINED", "TRAINED_WITH_WARNING"]
ModelType: TypeAlias = Literal["DOCUMENT_CLASSIFIER", "ENTITY_RECOGNIZER"]
PageBasedErrorCode: TypeAlias = Literal["TEXTRACT_BAD_PAGE", "TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED", "PAGE_CHARACTERS_EXCEEDED", "PAGE_SIZE_EXCEEDED", "INTERNAL_SERVER_ERROR"]
PageBasedWarningCode: TypeAlias = Literal["INFERENCING_PLAINTEXT_WITH_NATIVE_TRAINED_MODEL", "INFERENCING_NATIVE_DOCUMENT_WITH_PLAINTEXT_TRAINED_MODEL"]
PartOfSpeechTagType: TypeAlias = Literal["ADJ", "ADP", "ADV", "AUX", "CONJ", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "O", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"]
PiiEntitiesDetectionMaskMode: TypeAlias = Literal["MASK", "REPLACE_WITH_PII_ENTITY_TYPE"]
PiiEntitiesDetectionMode: TypeAlias = Literal["ONLY_REDACTION", "ONLY_OFFSETS"]
PiiEntityType: TypeAlias = Literal["BANK_ACCOUNT_NUMBER", "BANK_ROUTING", "CREDIT_DEBIT_NUMBER", "CREDIT_DEBIT_CVV", "CREDIT_DEBIT_EXPIRY", "PIN", "EMAIL", "ADDRESS", "NAME", "PHONE", "SSN", "DATE_TIME", "PASSPORT_NUMBER", "DRIVER_ID", "URL", "AGE", "USERNAME", "PASSWORD", "AWS_ACCESS_KEY", "AWS_SECRET_KEY", "IP_ADDRESS", "MAC_ADDRESS", "ALL", "LICENSE_PLATE", "VEHICLE_IDENTIFICATION_NUMBER", "UK_NATIONAL_INSURANCE_NUMBER", "CA_SOCIAL_INSURANCE_NUMBER", "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER", "IN_PERMANENT_ACCOUNT_NUMBER", "IN_NREGA", "INTERNATIONAL_BANK_ACCOUNT_NUMBER", "SWIFT_CODE", "UK_NATIONAL_HEALTH_SERVICE_NUMBER", "CA_HEALTH_NUMBER", "IN_AADHAAR", "IN_VOTER_NUMBER"]
RelationshipType: TypeAlias = Literal["CHILD"]
SentimentType: TypeAlias = Literal["POSITIVE", "NEGATIVE", "NEUTRAL", "MIXED"]
Split: TypeAlias = Literal["TRAIN", "TEST"]
SyntaxLanguageCode: TypeAlias = Literal["en", "es", "fr", "de", "it", "pt"]
TargetedSentimentEntityType: TypeAlias = Literal["PERSON", "LOCATION", "ORGANIZATION", "FACILITY", "BRAND", "COMMERCIAL_ITEM", "MOVIE", "MUSIC", "BOOK", "SOFTWARE", "GAME", "PERSONAL_TITLE", "EVENT", "DATE", "QUANTITY", "ATTRIBUTE", "OTHER"]
ToxicContentType: TypeAlias = Literal["GRAPHIC", "HARASSMENT_OR_ABUSE", "HATE_SPEECH", "INSULT", "PROFANITY", "SEXUAL", "VIOLENCE_OR_THREAT"]
_BlockType: TypeAlias = BlockType
_BoundingBox: TypeAlias = BoundingBox
_ClassifierMetadata: TypeAlias = ClassifierMetadata
_DataSecurityConfig: TypeAlias = DataSecurityConfig
_DatasetProperties: TypeAlias = DatasetProperties
_DatasetType: TypeAlias = DatasetType
_DocumentClassificationConfig: TypeAlias = DocumentClassificationConfig
_DocumentClassificationJobProperties: TypeAlias = DocumentClassificationJobProperties
_DocumentClassifierProperties: TypeAlias = DocumentClassifierProperties
_DocumentMetadata: TypeAlias = DocumentMetadata
_DocumentReadAction: TypeAlias = DocumentReadAction
_DocumentReadMode: TypeAlias = DocumentReadMode
_DocumentReaderConfig: TypeAlias = DocumentReaderConfig
_DominantLanguageDetectionJobProperties: TypeAlias = DominantLanguageDetectionJobProperties
_EndpointProperties: TypeAlias = EndpointProperties
_EntitiesDetectionJobProperties: TypeAlias = EntitiesDetectionJobProperties
_EntityRecognitionConfig: TypeAlias = EntityRecognitionConfig
_EntityRecognizerProperties: TypeAlias = EntityRecognizerProperties
_EventsDetectionJobProperties: TypeAlias = EventsDetectionJobProperties
_FlywheelIterationProperties: TypeAlias = FlywheelIterationProperties
_FlywheelProperties: TypeAlias = FlywheelProperties
_Geometry: TypeAlias = Geometry
_InputDataConfig: TypeAlias = InputDataConfig
_InputFormat: TypeAlias = InputFormat
_JobStatus: TypeAlias = JobStatus
_KeyPhrasesDetectionJobProperties: TypeAlias = KeyPhrasesDetectionJobProperties
_LanguageCode: TypeAlias = LanguageCode
_MentionSentiment: TypeAlias = MentionSentiment
_ModelType: TypeAlias = ModelType
_OutputDataConfig: TypeAlias = OutputDataConfig
_PiiEntitiesDetectionJobProperties: TypeAlias = PiiEntitiesDetectionJobProperties
_RedactionConfig: TypeAlias = RedactionConfig
_SentimentDetectionJobProperties: TypeAlias = SentimentDetectionJobProperties
_SentimentScore: TypeAlias = SentimentScore
_Split: TypeAlias = Split
_TargetedSentimentDetectionJobProperties: TypeAlias = TargetedSentimentDetectionJobProperties
_TaskConfig: TypeAlias = TaskConfig
_TopicsDetectionJobProperties: TypeAlias = TopicsDetectionJobProperties
_VpcConfig: TypeAlias = VpcConfig

class _Errors:
    BatchSizeLimitExceededException: ErrorName
    ConcurrentModificationException: ErrorName
    InternalServerException: ErrorName
    InvalidFilterException: ErrorName
    InvalidRequestException: ErrorName
    JobNotFoundException: ErrorName
    KmsKeyValidationException: ErrorName
    ResourceInUseException: ErrorName
    ResourceLimitExceededException: ErrorName
    ResourceNotFoundException: ErrorName
    ResourceUnavailableException: ErrorName
    TextSizeLimitExceededException: ErrorName
    TooManyRequestsException: ErrorName
    TooManyTagKeysException: ErrorName
    TooManyTagsException: ErrorName
    UnsupportedLanguageException: ErrorName

errors: _Errors

class AugmentedManifestsListItemDict(TypedDict, total=False):
    S3Uri: Required[str]
    Split: _Split | str
    AttributeNames: Required[Sequence[str]]
    AnnotationDataS3Uri: str
    SourceDocumentsS3Uri: str
    DocumentType: AugmentedManifestsDocumentTypeFormat | str

class BatchDetectDominantLanguageRequestDict(TypedDict, total=False):
    TextList: Required[Sequence[str]]

class BatchDetectEntitiesRequestDict(TypedDict, total=False):
    TextList: Required[Sequence[str]]
    LanguageCode: Required[_LanguageCode | str]

class BatchDetectKeyPhrasesRequestDict(TypedDict, total=False):
    TextList: Required[Sequence[str]]
    LanguageCode: Required[_LanguageCode | str]

class BatchDetectSentimentRequestDict(TypedDict, total=False):
    TextList: Required[Sequence[str]]
    LanguageCode: Required[_LanguageCode | str]

class BatchDetectSyntaxRequestDict(TypedDict, total=False):
    TextList: Required[Sequence[str]]
    LanguageCode: Required[SyntaxLanguageCode | str]

class BatchDetectTargetedSentimentRequestDict(TypedDict, total=False):
    TextList: Required[Sequence[str]]
    LanguageCode: Required[_LanguageCode | str]

class ClassifyDocumentRequestDict(TypedDict, total=False):
    Text: str
    EndpointArn: Required[str]
    Bytes: object
    DocumentReaderConfig: DocumentReaderConfigDict | _DocumentReaderConfig

class ContainsPiiEntitiesRequestDict(TypedDict, total=False):
    Text: Required[str]
    LanguageCode: Required[_LanguageCode | str]

class CreateDatasetRequestDict(TypedDict, total=False):
    FlywheelArn: Required[str]
    DatasetName: Required[str]
    DatasetType: _DatasetType | str
    Description: str
    InputDataConfig: Required[DatasetInputDataConfigDict]
    ClientRequestToken: str
    Tags: Sequence[TagDict | Tag]

class CreateDocumentClassifierRequestDict(TypedDict, total=False):
    DocumentClassifierName: Required[str]
    VersionName: str
    DataAccessRoleArn: Required[str]
    Tags: Sequence[TagDict | Tag]
    InputDataConfig: Required[DocumentClassifierInputDataConfigDict | DocumentClassifierInputDataConfig]
    OutputDataConfig: DocumentClassifierOutputDataConfigDict | DocumentClassifierOutputDataConfig
    ClientRequestToken: str
    LanguageCode: Required[_LanguageCode | str]
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig
    Mode: DocumentClassifierMode | str
    ModelKmsKeyId: str
    ModelPolicy: str

class CreateEndpointRequestDict(TypedDict, total=False):
    EndpointName: Required[str]
    ModelArn: str
    DesiredInferenceUnits: Required[int]
    ClientRequestToken: str
    Tags: Sequence[TagDict | Tag]
    DataAccessRoleArn: str
    FlywheelArn: str

class CreateEntityRecognizerRequestDict(TypedDict, total=False):
    RecognizerName: Required[str]
    VersionName: str
    DataAccessRoleArn: Required[str]
    Tags: Sequence[TagDict | Tag]
    InputDataConfig: Required[EntityRecognizerInputDataConfigDict | EntityRecognizerInputDataConfig]
    ClientRequestToken: str
    LanguageCode: Required[_LanguageCode | str]
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig
    ModelKmsKeyId: str
    ModelPolicy: str

class CreateFlywheelRequestDict(TypedDict, total=False):
    FlywheelName: Required[str]
    ActiveModelArn: str
    DataAccessRoleArn: Required[str]
    TaskConfig: TaskConfigDict | _TaskConfig
    ModelType: _ModelType | str
    DataLakeS3Uri: Required[str]
    DataSecurityConfig: DataSecurityConfigDict | _DataSecurityConfig
    ClientRequestToken: str
    Tags: Sequence[TagDict | Tag]

class DataSecurityConfigDict(TypedDict, total=False):
    ModelKmsKeyId: str
    VolumeKmsKeyId: str
    DataLakeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig

class DatasetAugmentedManifestsListItemDict(TypedDict, total=False):
    AttributeNames: Required[Sequence[str]]
    S3Uri: Required[str]
    AnnotationDataS3Uri: str
    SourceDocumentsS3Uri: str
    DocumentType: AugmentedManifestsDocumentTypeFormat | str

class DatasetDocumentClassifierInputDataConfigDict(TypedDict, total=False):
    S3Uri: Required[str]
    LabelDelimiter: str

class DatasetEntityRecognizerAnnotationsDict(TypedDict, total=False):
    S3Uri: Required[str]

class DatasetEntityRecognizerDocumentsDict(TypedDict, total=False):
    S3Uri: Required[str]
    InputFormat: _InputFormat | str

class DatasetEntityRecognizerEntityListDict(TypedDict, total=False):
    S3Uri: Required[str]

class DatasetEntityRecognizerInputDataConfigDict(TypedDict, total=False):
    Annotations: DatasetEntityRecognizerAnnotationsDict
    Documents: Required[DatasetEntityRecognizerDocumentsDict]
    EntityList: DatasetEntityRecognizerEntityListDict

class DatasetFilterDict(TypedDict, total=False):
    Status: DatasetStatus | str
    DatasetType: _DatasetType | str
    CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime

class DatasetInputDataConfigDict(TypedDict, total=False):
    AugmentedManifests: Sequence[DatasetAugmentedManifestsListItemDict]
    DataFormat: DatasetDataFormat | str
    DocumentClassifierInputDataConfig: DatasetDocumentClassifierInputDataConfigDict
    EntityRecognizerInputDataConfig: DatasetEntityRecognizerInputDataConfigDict

class DeleteDocumentClassifierRequestDict(TypedDict, total=False):
    DocumentClassifierArn: Required[str]

class DeleteEndpointRequestDict(TypedDict, total=False):
    EndpointArn: Required[str]

class DeleteEntityRecognizerRequestDict(TypedDict, total=False):
    EntityRecognizerArn: Required[str]

class DeleteFlywheelRequestDict(TypedDict, total=False):
    FlywheelArn: Required[str]

class DeleteResourcePolicyRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    PolicyRevisionId: str

class DescribeDatasetRequestDict(TypedDict, total=False):
    DatasetArn: Required[str]

class DescribeDocumentClassificationJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class DescribeDocumentClassifierRequestDict(TypedDict, total=False):
    DocumentClassifierArn: Required[str]

class DescribeDominantLanguageDetectionJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class DescribeEndpointRequestDict(TypedDict, total=False):
    EndpointArn: Required[str]

class DescribeEntitiesDetectionJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class DescribeEntityRecognizerRequestDict(TypedDict, total=False):
    EntityRecognizerArn: Required[str]

class DescribeEventsDetectionJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class DescribeFlywheelIterationRequestDict(TypedDict, total=False):
    FlywheelArn: Required[str]
    FlywheelIterationId: Required[str]

class DescribeFlywheelRequestDict(TypedDict, total=False):
    FlywheelArn: Required[str]

class DescribeKeyPhrasesDetectionJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class DescribePiiEntitiesDetectionJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class DescribeResourcePolicyRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class DescribeSentimentDetectionJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class DescribeTargetedSentimentDetectionJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class DescribeTopicsDetectionJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class DetectDominantLanguageRequestDict(TypedDict, total=False):
    Text: Required[str]

class DetectEntitiesRequestDict(TypedDict, total=False):
    Text: str
    LanguageCode: _LanguageCode | str
    EndpointArn: str
    Bytes: object
    DocumentReaderConfig: DocumentReaderConfigDict | _DocumentReaderConfig

class DetectKeyPhrasesRequestDict(TypedDict, total=False):
    Text: Required[str]
    LanguageCode: Required[_LanguageCode | str]

class DetectPiiEntitiesRequestDict(TypedDict, total=False):
    Text: Required[str]
    LanguageCode: Required[_LanguageCode | str]

class DetectSentimentRequestDict(TypedDict, total=False):
    Text: Required[str]
    LanguageCode: Required[_LanguageCode | str]

class DetectSyntaxRequestDict(TypedDict, total=False):
    Text: Required[str]
    LanguageCode: Required[SyntaxLanguageCode | str]

class DetectTargetedSentimentRequestDict(TypedDict, total=False):
    Text: Required[str]
    LanguageCode: Required[_LanguageCode | str]

class DetectToxicContentRequestDict(TypedDict, total=False):
    TextSegments: Required[Sequence[TextSegmentDict]]
    LanguageCode: Required[_LanguageCode | str]

class DocumentClassificationConfigDict(TypedDict, total=False):
    Mode: Required[DocumentClassifierMode | str]
    Labels: Sequence[str]

class DocumentClassificationJobFilterDict(TypedDict, total=False):
    JobName: str
    JobStatus: _JobStatus | str
    SubmitTimeBefore: str | datetime
    SubmitTimeAfter: str | datetime

class DocumentClassifierDocumentsDict(TypedDict, total=False):
    S3Uri: Required[str]
    TestS3Uri: str

class DocumentClassifierFilterDict(TypedDict, total=False):
    Status: ModelStatus | str
    DocumentClassifierName: str
    SubmitTimeBefore: str | datetime
    SubmitTimeAfter: str | datetime

class DocumentClassifierInputDataConfigDict(TypedDict, total=False):
    DataFormat: DocumentClassifierDataFormat | str
    S3Uri: str
    TestS3Uri: str
    LabelDelimiter: str
    AugmentedManifests: Sequence[AugmentedManifestsListItemDict | AugmentedManifestsListItem]
    DocumentType: DocumentClassifierDocumentTypeFormat | str
    Documents: DocumentClassifierDocumentsDict | DocumentClassifierDocuments
    DocumentReaderConfig: DocumentReaderConfigDict | _DocumentReaderConfig

class DocumentClassifierOutputDataConfigDict(TypedDict, total=False):
    S3Uri: str
    KmsKeyId: str
    FlywheelStatsS3Prefix: str

class DocumentReaderConfigDict(TypedDict, total=False):
    DocumentReadAction: Required[_DocumentReadAction | str]
    DocumentReadMode: _DocumentReadMode | str
    FeatureTypes: Sequence[DocumentReadFeatureTypes | str]

class DominantLanguageDetectionJobFilterDict(TypedDict, total=False):
    JobName: str
    JobStatus: _JobStatus | str
    SubmitTimeBefore: str | datetime
    SubmitTimeAfter: str | datetime

class EndpointFilterDict(TypedDict, total=False):
    ModelArn: str
    Status: EndpointStatus | str
    CreationTimeBefore: str | datetime
    CreationTimeAfter: str | datetime

class EntitiesDetectionJobFilterDict(TypedDict, total=False):
    JobName: str
    JobStatus: _JobStatus | str
    SubmitTimeBefore: str | datetime
    SubmitTimeAfter: str | datetime

class EntityRecognitionConfigDict(TypedDict, total=False):
    EntityTypes: Required[Sequence[EntityTypesListItemDict | EntityTypesListItem]]

class EntityRecognizerAnnotationsDict(TypedDict, total=False):
    S3Uri: Required[str]
    TestS3Uri: str

class EntityRecognizerDocumentsDict(TypedDict, total=False):
    S3Uri: Required[str]
    TestS3Uri: str
    InputFormat: _InputFormat | str

class EntityRecognizerEntityListDict(TypedDict, total=False):
    S3Uri: Required[str]

class EntityRecognizerFilterDict(TypedDict, total=False):
    Status: ModelStatus | str
    RecognizerName: str
    SubmitTimeBefore: str | datetime
    SubmitTimeAfter: str | datetime

class EntityRecognizerInputDataConfigDict(TypedDict, total=False):
    DataFormat: EntityRecognizerDataFormat | str
    EntityTypes: Required[Sequence[EntityTypesListItemDict | EntityTypesListItem]]
    Documents: EntityRecognizerDocumentsDict | EntityRecognizerDocuments
    Annotations: EntityRecognizerAnnotationsDict | EntityRecognizerAnnotations
    EntityList: EntityRecognizerEntityListDict | EntityRecognizerEntityList
    AugmentedManifests: Sequence[AugmentedManifestsListItemDict | AugmentedManifestsListItem]

class EntityTypesListItemDict(TypedDict, total=False):
    Type: Required[str]

class EventsDetectionJobFilterDict(TypedDict, total=False):
    JobName: str
    JobStatus: _JobStatus | str
    SubmitTimeBefore: str | datetime
    SubmitTimeAfter: str | datetime

class FlywheelFilterDict(TypedDict, total=False):
    Status: FlywheelStatus | str
    CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime

class FlywheelIterationFilterDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime

class ImportModelRequestDict(TypedDict, total=False):
    SourceModelArn: Required[str]
    ModelName: str
    VersionName: str
    ModelKmsKeyId: str
    DataAccessRoleArn: str
    Tags: Sequence[TagDict | Tag]

class InputDataConfigDict(TypedDict, total=False):
    S3Uri: Required[str]
    InputFormat: _InputFormat | str
    DocumentReaderConfig: DocumentReaderConfigDict | _DocumentReaderConfig

class KeyPhrasesDetectionJobFilterDict(TypedDict, total=False):
    JobName: str
    JobStatus: _JobStatus | str
    SubmitTimeBefore: str | datetime
    SubmitTimeAfter: str | datetime

class ListDatasetsRequestDict(TypedDict, total=False):
    FlywheelArn: str
    Filter: DatasetFilterDict
    NextToken: str
    MaxResults: int

class ListDocumentClassificationJobsRequestDict(TypedDict, total=False):
    Filter: DocumentClassificationJobFilterDict
    NextToken: str
    MaxResults: int

class ListDocumentClassifierSummariesRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListDocumentClassifiersRequestDict(TypedDict, total=False):
    Filter: DocumentClassifierFilterDict
    NextToken: str
    MaxResults: int

class ListDominantLanguageDetectionJobsRequestDict(TypedDict, total=False):
    Filter: DominantLanguageDetectionJobFilterDict
    NextToken: str
    MaxResults: int

class ListEndpointsRequestDict(TypedDict, total=False):
    Filter: EndpointFilterDict
    NextToken: str
    MaxResults: int

class ListEntitiesDetectionJobsRequestDict(TypedDict, total=False):
    Filter: EntitiesDetectionJobFilterDict
    NextToken: str
    MaxResults: int

class ListEntityRecognizerSummariesRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListEntityRecognizersRequestDict(TypedDict, total=False):
    Filter: EntityRecognizerFilterDict
    NextToken: str
    MaxResults: int

class ListEventsDetectionJobsRequestDict(TypedDict, total=False):
    Filter: EventsDetectionJobFilterDict
    NextToken: str
    MaxResults: int

class ListFlywheelIterationHistoryRequestDict(TypedDict, total=False):
    FlywheelArn: Required[str]
    Filter: FlywheelIterationFilterDict
    NextToken: str
    MaxResults: int

class ListFlywheelsRequestDict(TypedDict, total=False):
    Filter: FlywheelFilterDict
    NextToken: str
    MaxResults: int

class ListKeyPhrasesDetectionJobsRequestDict(TypedDict, total=False):
    Filter: KeyPhrasesDetectionJobFilterDict
    NextToken: str
    MaxResults: int

class ListPiiEntitiesDetectionJobsRequestDict(TypedDict, total=False):
    Filter: PiiEntitiesDetectionJobFilterDict
    NextToken: str
    MaxResults: int

class ListSentimentDetectionJobsRequestDict(TypedDict, total=False):
    Filter: SentimentDetectionJobFilterDict
    NextToken: str
    MaxResults: int

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class ListTargetedSentimentDetectionJobsRequestDict(TypedDict, total=False):
    Filter: TargetedSentimentDetectionJobFilterDict
    NextToken: str
    MaxResults: int

class ListTopicsDetectionJobsRequestDict(TypedDict, total=False):
    Filter: TopicsDetectionJobFilterDict
    NextToken: str
    MaxResults: int

class OutputDataConfigDict(TypedDict, total=False):
    S3Uri: Required[str]
    KmsKeyId: str

class PiiEntitiesDetectionJobFilterDict(TypedDict, total=False):
    JobName: str
    JobStatus: _JobStatus | str
    SubmitTimeBefore: str | datetime
    SubmitTimeAfter: str | datetime

class PutResourcePolicyRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    ResourcePolicy: Required[str]
    PolicyRevisionId: str

class RedactionConfigDict(TypedDict, total=False):
    PiiEntityTypes: Sequence[PiiEntityType | str]
    MaskMode: PiiEntitiesDetectionMaskMode | str
    MaskCharacter: str

class SentimentDetectionJobFilterDict(TypedDict, total=False):
    JobName: str
    JobStatus: _JobStatus | str
    SubmitTimeBefore: str | datetime
    SubmitTimeAfter: str | datetime

class StartDocumentClassificationJobRequestDict(TypedDict, total=False):
    JobName: str
    DocumentClassifierArn: str
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    DataAccessRoleArn: Required[str]
    ClientRequestToken: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig
    Tags: Sequence[TagDict | Tag]
    FlywheelArn: str

class StartDominantLanguageDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    DataAccessRoleArn: Required[str]
    JobName: str
    ClientRequestToken: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig
    Tags: Sequence[TagDict | Tag]

class StartEntitiesDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    DataAccessRoleArn: Required[str]
    JobName: str
    EntityRecognizerArn: str
    LanguageCode: Required[_LanguageCode | str]
    ClientRequestToken: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig
    Tags: Sequence[TagDict | Tag]
    FlywheelArn: str

class StartEventsDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    DataAccessRoleArn: Required[str]
    JobName: str
    LanguageCode: Required[_LanguageCode | str]
    ClientRequestToken: str
    TargetEventTypes: Required[Sequence[str]]
    Tags: Sequence[TagDict | Tag]

class StartFlywheelIterationRequestDict(TypedDict, total=False):
    FlywheelArn: Required[str]
    ClientRequestToken: str

class StartKeyPhrasesDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    DataAccessRoleArn: Required[str]
    JobName: str
    LanguageCode: Required[_LanguageCode | str]
    ClientRequestToken: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig
    Tags: Sequence[TagDict | Tag]

class StartPiiEntitiesDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    Mode: Required[PiiEntitiesDetectionMode | str]
    RedactionConfig: RedactionConfigDict | _RedactionConfig
    DataAccessRoleArn: Required[str]
    JobName: str
    LanguageCode: Required[_LanguageCode | str]
    ClientRequestToken: str
    Tags: Sequence[TagDict | Tag]

class StartSentimentDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    DataAccessRoleArn: Required[str]
    JobName: str
    LanguageCode: Required[_LanguageCode | str]
    ClientRequestToken: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig
    Tags: Sequence[TagDict | Tag]

class StartTargetedSentimentDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    DataAccessRoleArn: Required[str]
    JobName: str
    LanguageCode: Required[_LanguageCode | str]
    ClientRequestToken: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig
    Tags: Sequence[TagDict | Tag]

class StartTopicsDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    DataAccessRoleArn: Required[str]
    JobName: str
    NumberOfTopics: int
    ClientRequestToken: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig
    Tags: Sequence[TagDict | Tag]

class StopDominantLanguageDetectionJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class StopEntitiesDetectionJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class StopEventsDetectionJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class StopKeyPhrasesDetectionJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class StopPiiEntitiesDetectionJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class StopSentimentDetectionJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class StopTargetedSentimentDetectionJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class StopTrainingDocumentClassifierRequestDict(TypedDict, total=False):
    DocumentClassifierArn: Required[str]

class StopTrainingEntityRecognizerRequestDict(TypedDict, total=False):
    EntityRecognizerArn: Required[str]

class TagDict(TypedDict, total=False):
    Key: Required[str]
    Value: str

class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]

class TargetedSentimentDetectionJobFilterDict(TypedDict, total=False):
    JobName: str
    JobStatus: _JobStatus | str
    SubmitTimeBefore: str | datetime
    SubmitTimeAfter: str | datetime

class TaskConfigDict(TypedDict, total=False):
    LanguageCode: Required[_LanguageCode | str]
    DocumentClassificationConfig: DocumentClassificationConfigDict | _DocumentClassificationConfig
    EntityRecognitionConfig: EntityRecognitionConfigDict | _EntityRecognitionConfig

class TextSegmentDict(TypedDict, total=False):
    Text: Required[str]

class TopicsDetectionJobFilterDict(TypedDict, total=False):
    JobName: str
    JobStatus: _JobStatus | str
    SubmitTimeBefore: str | datetime
    SubmitTimeAfter: str | datetime

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateDataSecurityConfigDict(TypedDict, total=False):
    ModelKmsKeyId: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig

class UpdateEndpointRequestDict(TypedDict, total=False):
    EndpointArn: Required[str]
    DesiredModelArn: str
    DesiredInferenceUnits: int
    DesiredDataAccessRoleArn: str
    FlywheelArn: str

class UpdateFlywheelRequestDict(TypedDict, total=False):
    FlywheelArn: Required[str]
    ActiveModelArn: str
    DataAccessRoleArn: str
    DataSecurityConfig: UpdateDataSecurityConfigDict

class VpcConfigDict(TypedDict, total=False):
    SecurityGroupIds: Required[Sequence[str]]
    Subnets: Required[Sequence[str]]

class AugmentedManifestsListItem:
    S3Uri: str
    Split: _Split
    AttributeNames: list[str]
    AnnotationDataS3Uri: str
    SourceDocumentsS3Uri: str
    DocumentType: AugmentedManifestsDocumentTypeFormat

class BatchDetectDominantLanguageItemResult:
    Index: int
    Languages: list[DominantLanguage]

class BatchDetectDominantLanguageResponse:
    ResultList: list[BatchDetectDominantLanguageItemResult]
    ErrorList: list[BatchItemError]

class BatchDetectEntitiesItemResult:
    Index: int
    Entities: list[Entity]

class BatchDetectEntitiesResponse:
    ResultList: list[BatchDetectEntitiesItemResult]
    ErrorList: list[BatchItemError]

class BatchDetectKeyPhrasesItemResult:
    Index: int
    KeyPhrases: list[KeyPhrase]

class BatchDetectKeyPhrasesResponse:
    ResultList: list[BatchDetectKeyPhrasesItemResult]
    ErrorList: list[BatchItemError]

class BatchDetectSentimentItemResult:
    Index: int
    Sentiment: SentimentType
    SentimentScore: _SentimentScore

class BatchDetectSentimentResponse:
    ResultList: list[BatchDetectSentimentItemResult]
    ErrorList: list[BatchItemError]

class BatchDetectSyntaxItemResult:
    Index: int
    SyntaxTokens: list[SyntaxToken]

class BatchDetectSyntaxResponse:
    ResultList: list[BatchDetectSyntaxItemResult]
    ErrorList: list[BatchItemError]

class BatchDetectTargetedSentimentItemResult:
    Index: int
    Entities: list[TargetedSentimentEntity]

class BatchDetectTargetedSentimentResponse:
    ResultList: list[BatchDetectTargetedSentimentItemResult]
    ErrorList: list[BatchItemError]

class BatchItemError:
    Index: int
    ErrorCode: str
    ErrorMessage: str

class Block:
    Id: str
    BlockType: _BlockType
    Text: str
    Page: int
    Geometry: _Geometry
    Relationships: list[RelationshipsListItem]

class BlockReference:
    BlockId: str
    BeginOffset: int
    EndOffset: int
    ChildBlocks: list[ChildBlock]

class BoundingBox:
    Height: float
    Left: float
    Top: float
    Width: float

class ChildBlock:
    ChildBlockId: str
    BeginOffset: int
    EndOffset: int

class ClassifierEvaluationMetrics:
    Accuracy: float
    Precision: float
    Recall: float
    F1Score: float
    MicroPrecision: float
    MicroRecall: float
    MicroF1Score: float
    HammingLoss: float

class ClassifierMetadata:
    NumberOfLabels: int
    NumberOfTrainedDocuments: int
    NumberOfTestDocuments: int
    EvaluationMetrics: ClassifierEvaluationMetrics

class ClassifyDocumentResponse:
    Classes: list[DocumentClass]
    Labels: list[DocumentLabel]
    DocumentMetadata: _DocumentMetadata
    DocumentType: list[DocumentTypeListItem]
    Errors: list[ErrorsListItem]
    Warnings: list[WarningsListItem]

class ContainsPiiEntitiesResponse:
    Labels: list[EntityLabel]

class CreateDatasetResponse:
    DatasetArn: str

class CreateDocumentClassifierResponse:
    DocumentClassifierArn: str

class CreateEndpointResponse:
    EndpointArn: str
    ModelArn: str

class CreateEntityRecognizerResponse:
    EntityRecognizerArn: str

class CreateFlywheelResponse:
    FlywheelArn: str
    ActiveModelArn: str

class DataSecurityConfig:
    ModelKmsKeyId: str
    VolumeKmsKeyId: str
    DataLakeKmsKeyId: str
    VpcConfig: _VpcConfig

class DatasetProperties:
    DatasetArn: str
    DatasetName: str
    DatasetType: _DatasetType
    DatasetS3Uri: str
    Description: str
    Status: DatasetStatus
    Message: str
    NumberOfDocuments: int
    CreationTime: str
    EndTime: str

class DeleteDocumentClassifierResponse:
    ...

class DeleteEndpointResponse:
    ...

class DeleteEntityRecognizerResponse:
    ...

class DeleteFlywheelResponse:
    ...

class DeleteResourcePolicyResponse:
    ...

class DescribeDatasetResponse:
    DatasetProperties: _DatasetProperties

class DescribeDocumentClassificationJobResponse:
    DocumentClassificationJobProperties: _DocumentClassificationJobProperties

class DescribeDocumentClassifierResponse:
    DocumentClassifierProperties: _DocumentClassifierProperties

class DescribeDominantLanguageDetectionJobResponse:
    DominantLanguageDetectionJobProperties: _DominantLanguageDetectionJobProperties

class DescribeEndpointResponse:
    EndpointProperties: _EndpointProperties

class DescribeEntitiesDetectionJobResponse:
    EntitiesDetectionJobProperties: _EntitiesDetectionJobProperties

class DescribeEntityRecognizerResponse:
    EntityRecognizerProperties: _EntityRecognizerProperties

class DescribeEventsDetectionJobResponse:
    EventsDetectionJobProperties: _EventsDetectionJobProperties

class DescribeFlywheelIterationResponse:
    FlywheelIterationProperties: _FlywheelIterationProperties

class DescribeFlywheelResponse:
    FlywheelProperties: _FlywheelProperties

class DescribeKeyPhrasesDetectionJobResponse:
    KeyPhrasesDetectionJobProperties: _KeyPhrasesDetectionJobProperties

class DescribePiiEntitiesDetectionJobResponse:
    PiiEntitiesDetectionJobProperties: _PiiEntitiesDetectionJobProperties

class DescribeResourcePolicyResponse:
    ResourcePolicy: str
    CreationTime: str
    LastModifiedTime: str
    PolicyRevisionId: str

class DescribeSentimentDetectionJobResponse:
    SentimentDetectionJobProperties: _SentimentDetectionJobProperties

class DescribeTargetedSentimentDetectionJobResponse:
    TargetedSentimentDetectionJobProperties: _TargetedSentimentDetectionJobProperties

class DescribeTopicsDetectionJobResponse:
    TopicsDetectionJobProperties: _TopicsDetectionJobProperties

class DetectDominantLanguageResponse:
    Languages: list[DominantLanguage]

class DetectEntitiesResponse:
    Entities: list[Entity]
    DocumentMetadata: _DocumentMetadata
    DocumentType: list[DocumentTypeListItem]
    Blocks: list[Block]
    Errors: list[ErrorsListItem]

class DetectKeyPhrasesResponse:
    KeyPhrases: list[KeyPhrase]

class DetectPiiEntitiesResponse:
    Entities: list[PiiEntity]

class DetectSentimentResponse:
    Sentiment: SentimentType
    SentimentScore: _SentimentScore

class DetectSyntaxResponse:
    SyntaxTokens: list[SyntaxToken]

class DetectTargetedSentimentResponse:
    Entities: list[TargetedSentimentEntity]

class DetectToxicContentResponse:
    ResultList: list[ToxicLabels]

class DocumentClass:
    Name: str
    Score: float
    Page: int

class DocumentClassificationConfig:
    Mode: DocumentClassifierMode
    Labels: list[str]

class DocumentClassificationJobProperties:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: _JobStatus
    Message: str
    SubmitTime: str
    EndTime: str
    DocumentClassifierArn: str
    InputDataConfig: _InputDataConfig
    OutputDataConfig: _OutputDataConfig
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: _VpcConfig
    FlywheelArn: str

class DocumentClassifierDocuments:
    S3Uri: str
    TestS3Uri: str

class DocumentClassifierInputDataConfig:
    DataFormat: DocumentClassifierDataFormat
    S3Uri: str
    TestS3Uri: str
    LabelDelimiter: str
    AugmentedManifests: list[AugmentedManifestsListItem]
    DocumentType: DocumentClassifierDocumentTypeFormat
    Documents: DocumentClassifierDocuments
    DocumentReaderConfig: _DocumentReaderConfig

class DocumentClassifierOutputDataConfig:
    S3Uri: str
    KmsKeyId: str
    FlywheelStatsS3Prefix: str

class DocumentClassifierProperties:
    DocumentClassifierArn: str
    LanguageCode: _LanguageCode
    Status: ModelStatus
    Message: str
    SubmitTime: str
    EndTime: str
    TrainingStartTime: str
    TrainingEndTime: str
    InputDataConfig: DocumentClassifierInputDataConfig
    OutputDataConfig: DocumentClassifierOutputDataConfig
    ClassifierMetadata: _ClassifierMetadata
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: _VpcConfig
    Mode: DocumentClassifierMode
    ModelKmsKeyId: str
    VersionName: str
    SourceModelArn: str
    FlywheelArn: str

class DocumentClassifierSummary:
    DocumentClassifierName: str
    NumberOfVersions: int
    LatestVersionCreatedAt: str
    LatestVersionName: str
    LatestVersionStatus: ModelStatus

class DocumentLabel:
    Name: str
    Score: float
    Page: int

class DocumentMetadata:
    Pages: int
    ExtractedCharacters: list[ExtractedCharactersListItem]

class DocumentReaderConfig:
    DocumentReadAction: _DocumentReadAction
    DocumentReadMode: _DocumentReadMode
    FeatureTypes: list[DocumentReadFeatureTypes]

class DocumentTypeListItem:
    Page: int
    Type: DocumentType

class DominantLanguage:
    LanguageCode: str
    Score: float

class DominantLanguageDetectionJobProperties:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: _JobStatus
    Message: str
    SubmitTime: str
    EndTime: str
    InputDataConfig: _InputDataConfig
    OutputDataConfig: _OutputDataConfig
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: _VpcConfig

class EndpointProperties:
    EndpointArn: str
    Status: EndpointStatus
    Message: str
    ModelArn: str
    DesiredModelArn: str
    DesiredInferenceUnits: int
    CurrentInferenceUnits: int
    CreationTime: str
    LastModifiedTime: str
    DataAccessRoleArn: str
    DesiredDataAccessRoleArn: str
    FlywheelArn: str

class EntitiesDetectionJobProperties:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: _JobStatus
    Message: str
    SubmitTime: str
    EndTime: str
    EntityRecognizerArn: str
    InputDataConfig: _InputDataConfig
    OutputDataConfig: _OutputDataConfig
    LanguageCode: _LanguageCode
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: _VpcConfig
    FlywheelArn: str

class Entity:
    Score: float
    Type: EntityType
    Text: str
    BeginOffset: int
    EndOffset: int
    BlockReferences: list[BlockReference]

class EntityLabel:
    Name: PiiEntityType
    Score: float

class EntityRecognitionConfig:
    EntityTypes: list[EntityTypesListItem]

class EntityRecognizerAnnotations:
    S3Uri: str
    TestS3Uri: str

class EntityRecognizerDocuments:
    S3Uri: str
    TestS3Uri: str
    InputFormat: _InputFormat

class EntityRecognizerEntityList:
    S3Uri: str

class EntityRecognizerEvaluationMetrics:
    Precision: float
    Recall: float
    F1Score: float

class EntityRecognizerInputDataConfig:
    DataFormat: EntityRecognizerDataFormat
    EntityTypes: list[EntityTypesListItem]
    Documents: EntityRecognizerDocuments
    Annotations: EntityRecognizerAnnotations
    EntityList: EntityRecognizerEntityList
    AugmentedManifests: list[AugmentedManifestsListItem]

class EntityRecognizerMetadata:
    NumberOfTrainedDocuments: int
    NumberOfTestDocuments: int
    EvaluationMetrics: EntityRecognizerEvaluationMetrics
    EntityTypes: list[EntityRecognizerMetadataEntityTypesListItem]

class EntityRecognizerMetadataEntityTypesListItem:
    Type: str
    EvaluationMetrics: EntityTypesEvaluationMetrics
    NumberOfTrainMentions: int

class EntityRecognizerOutputDataConfig:
    FlywheelStatsS3Prefix: str

class EntityRecognizerProperties:
    EntityRecognizerArn: str
    LanguageCode: _LanguageCode
    Status: ModelStatus
    Message: str
    SubmitTime: str
    EndTime: str
    TrainingStartTime: str
    TrainingEndTime: str
    InputDataConfig: EntityRecognizerInputDataConfig
    RecognizerMetadata: EntityRecognizerMetadata
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: _VpcConfig
    ModelKmsKeyId: str
    VersionName: str
    SourceModelArn: str
    FlywheelArn: str
    OutputDataConfig: EntityRecognizerOutputDataConfig

class EntityRecognizerSummary:
    RecognizerName: str
    NumberOfVersions: int
    LatestVersionCreatedAt: str
    LatestVersionName: str
    LatestVersionStatus: ModelStatus

class EntityTypesEvaluationMetrics:
    Precision: float
    Recall: float
    F1Score: float

class EntityTypesListItem:
    Type: str

class ErrorsListItem:
    Page: int
    ErrorCode: PageBasedErrorCode
    ErrorMessage: str

class EventsDetectionJobProperties:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: _JobStatus
    Message: str
    SubmitTime: str
    EndTime: str
    InputDataConfig: _InputDataConfig
    OutputDataConfig: _OutputDataConfig
    LanguageCode: _LanguageCode
    DataAccessRoleArn: str
    TargetEventTypes: list[str]

class ExtractedCharactersListItem:
    Page: int
    Count: int

class FlywheelIterationProperties:
    FlywheelArn: str
    FlywheelIterationId: str
    CreationTime: str
    EndTime: str
    Status: FlywheelIterationStatus
    Message: str
    EvaluatedModelArn: str
    EvaluatedModelMetrics: FlywheelModelEvaluationMetrics
    TrainedModelArn: str
    TrainedModelMetrics: FlywheelModelEvaluationMetrics
    EvaluationManifestS3Prefix: str

class FlywheelModelEvaluationMetrics:
    AverageF1Score: float
    AveragePrecision: float
    AverageRecall: float
    AverageAccuracy: float

class FlywheelProperties:
    FlywheelArn: str
    ActiveModelArn: str
    DataAccessRoleArn: str
    TaskConfig: _TaskConfig
    DataLakeS3Uri: str
    DataSecurityConfig: _DataSecurityConfig
    Status: FlywheelStatus
    ModelType: _ModelType
    Message: str
    CreationTime: str
    LastModifiedTime: str
    LatestFlywheelIteration: str

class FlywheelSummary:
    FlywheelArn: str
    ActiveModelArn: str
    DataLakeS3Uri: str
    Status: FlywheelStatus
    ModelType: _ModelType
    Message: str
    CreationTime: str
    LastModifiedTime: str
    LatestFlywheelIteration: str

class Geometry:
    BoundingBox: _BoundingBox
    Polygon: list[Point]

class ImportModelResponse:
    ModelArn: str

class InputDataConfig:
    S3Uri: str
    InputFormat: _InputFormat
    DocumentReaderConfig: _DocumentReaderConfig

class KeyPhrase:
    Score: float
    Text: str
    BeginOffset: int
    EndOffset: int

class KeyPhrasesDetectionJobProperties:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: _JobStatus
    Message: str
    SubmitTime: str
    EndTime: str
    InputDataConfig: _InputDataConfig
    OutputDataConfig: _OutputDataConfig
    LanguageCode: _LanguageCode
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: _VpcConfig

class ListDatasetsResponse:
    DatasetPropertiesList: list[DatasetProperties]
    NextToken: str

class ListDocumentClassificationJobsResponse:
    DocumentClassificationJobPropertiesList: list[DocumentClassificationJobProperties]
    NextToken: str

class ListDocumentClassifierSummariesResponse:
    DocumentClassifierSummariesList: list[DocumentClassifierSummary]
    NextToken: str

class ListDocumentClassifiersResponse:
    DocumentClassifierPropertiesList: list[DocumentClassifierProperties]
    NextToken: str

class ListDominantLanguageDetectionJobsResponse:
    DominantLanguageDetectionJobPropertiesList: list[DominantLanguageDetectionJobProperties]
    NextToken: str

class ListEndpointsResponse:
    EndpointPropertiesList: list[EndpointProperties]
    NextToken: str

class ListEntitiesDetectionJobsResponse:
    EntitiesDetectionJobPropertiesList: list[EntitiesDetectionJobProperties]
    NextToken: str

class ListEntityRecognizerSummariesResponse:
    EntityRecognizerSummariesList: list[EntityRecognizerSummary]
    NextToken: str

class ListEntityRecognizersResponse:
    EntityRecognizerPropertiesList: list[EntityRecognizerProperties]
    NextToken: str

class ListEventsDetectionJobsResponse:
    EventsDetectionJobPropertiesList: list[EventsDetectionJobProperties]
    NextToken: str

class ListFlywheelIterationHistoryResponse:
    FlywheelIterationPropertiesList: list[FlywheelIterationProperties]
    NextToken: str

class ListFlywheelsResponse:
    FlywheelSummaryList: list[FlywheelSummary]
    NextToken: str

class ListKeyPhrasesDetectionJobsResponse:
    KeyPhrasesDetectionJobPropertiesList: list[KeyPhrasesDetectionJobProperties]
    NextToken: str

class ListPiiEntitiesDetectionJobsResponse:
    PiiEntitiesDetectionJobPropertiesList: list[PiiEntitiesDetectionJobProperties]
    NextToken: str

class ListSentimentDetectionJobsResponse:
    SentimentDetectionJobPropertiesList: list[SentimentDetectionJobProperties]
    NextToken: str

class ListTagsForResourceResponse:
    ResourceArn: str
    Tags: list[Tag]

class ListTargetedSentimentDetectionJobsResponse:
    TargetedSentimentDetectionJobPropertiesList: list[TargetedSentimentDetectionJobProperties]
    NextToken: str

class ListTopicsDetectionJobsResponse:
    TopicsDetectionJobPropertiesList: list[TopicsDetectionJobProperties]
    NextToken: str

class MentionSentiment:
    Sentiment: SentimentType
    SentimentScore: _SentimentScore

class OutputDataConfig:
    S3Uri: str
    KmsKeyId: str

class PartOfSpeechTag:
    Tag: PartOfSpeechTagType
    Score: float

class PiiEntitiesDetectionJobProperties:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: _JobStatus
    Message: str
    SubmitTime: str
    EndTime: str
    InputDataConfig: _InputDataConfig
    OutputDataConfig: PiiOutputDataConfig
    RedactionConfig: _RedactionConfig
    LanguageCode: _LanguageCode
    DataAccessRoleArn: str
    Mode: PiiEntitiesDetectionMode

class PiiEntity:
    Score: float
    Type: PiiEntityType
    BeginOffset: int
    EndOffset: int

class PiiOutputDataConfig:
    S3Uri: str
    KmsKeyId: str

class Point:
    X: float
    Y: float

class PutResourcePolicyResponse:
    PolicyRevisionId: str

class RedactionConfig:
    PiiEntityTypes: list[PiiEntityType]
    MaskMode: PiiEntitiesDetectionMaskMode
    MaskCharacter: str

class RelationshipsListItem:
    Ids: list[str]
    Type: RelationshipType

class SentimentDetectionJobProperties:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: _JobStatus
    Message: str
    SubmitTime: str
    EndTime: str
    InputDataConfig: _InputDataConfig
    OutputDataConfig: _OutputDataConfig
    LanguageCode: _LanguageCode
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: _VpcConfig

class SentimentScore:
    Positive: float
    Negative: float
    Neutral: float
    Mixed: float

class StartDocumentClassificationJobResponse:
    JobId: str
    JobArn: str
    JobStatus: _JobStatus
    DocumentClassifierArn: str

class StartDominantLanguageDetectionJobResponse:
    JobId: str
    JobArn: str
    JobStatus: _JobStatus

class StartEntitiesDetectionJobResponse:
    JobId: str
    JobArn: str
    JobStatus: _JobStatus
    EntityRecognizerArn: str

class StartEventsDetectionJobResponse:
    JobId: str
    JobArn: str
    JobStatus: _JobStatus

class StartFlywheelIterationResponse:
    FlywheelArn: str
    FlywheelIterationId: str

class StartKeyPhrasesDetectionJobResponse:
    JobId: str
    JobArn: str
    JobStatus: _JobStatus

class StartPiiEntitiesDetectionJobResponse:
    JobId: str
    JobArn: str
    JobStatus: _JobStatus

class StartSentimentDetectionJobResponse:
    JobId: str
    JobArn: str
    JobStatus: _JobStatus

class StartTargetedSentimentDetectionJobResponse:
    JobId: str
    JobArn: str
    JobStatus: _JobStatus

class StartTopicsDetectionJobResponse:
    JobId: str
    JobArn: str
    JobStatus: _JobStatus

class StopDominantLanguageDetectionJobResponse:
    JobId: str
    JobStatus: _JobStatus

class StopEntitiesDetectionJobResponse:
    JobId: str
    JobStatus: _JobStatus

class StopEventsDetectionJobResponse:
    JobId: str
    JobStatus: _JobStatus

class StopKeyPhrasesDetectionJobResponse:
    JobId: str
    JobStatus: _JobStatus

class StopPiiEntitiesDetectionJobResponse:
    JobId: str
    JobStatus: _JobStatus

class StopSentimentDetectionJobResponse:
    JobId: str
    JobStatus: _JobStatus

class StopTargetedSentimentDetectionJobResponse:
    JobId: str
    JobStatus: _JobStatus

class StopTrainingDocumentClassifierResponse:
    ...

class StopTrainingEntityRecognizerResponse:
    ...

class SyntaxToken:
    TokenId: int
    Text: str
    BeginOffset: int
    EndOffset: int
    PartOfSpeech: PartOfSpeechTag

class Tag:
    Key: str
    Value: str

class TagResourceResponse:
    ...

class TargetedSentimentDetectionJobProperties:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: _JobStatus
    Message: str
    SubmitTime: str
    EndTime: str
    InputDataConfig: _InputDataConfig
    OutputDataConfig: _OutputDataConfig
    LanguageCode: _LanguageCode
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: _VpcConfig

class TargetedSentimentEntity:
    DescriptiveMentionIndex: list[int]
    Mentions: list[TargetedSentimentMention]

class TargetedSentimentMention:
    Score: float
    GroupScore: float
    Text: str
    Type: TargetedSentimentEntityType
    MentionSentiment: _MentionSentiment
    BeginOffset: int
    EndOffset: int

class TaskConfig:
    LanguageCode: _LanguageCode
    DocumentClassificationConfig: _DocumentClassificationConfig
    EntityRecognitionConfig: _EntityRecognitionConfig

class TopicsDetectionJobProperties:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: _JobStatus
    Message: str
    SubmitTime: str
    EndTime: str
    InputDataConfig: _InputDataConfig
    OutputDataConfig: _OutputDataConfig
    NumberOfTopics: int
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: _VpcConfig

class ToxicContent:
    Name: ToxicContentType
    Score: float

class ToxicLabels:
    Labels: list[ToxicContent]
    Toxicity: float

class UntagResourceResponse:
    ...

class UpdateEndpointResponse:
    DesiredModelArn: str

class UpdateFlywheelResponse:
    FlywheelProperties: _FlywheelProperties

class VpcConfig:
    SecurityGroupIds: list[str]
    Subnets: list[str]

class WarningsListItem:
    Page: int
    WarnCode: PageBasedWarningCode
    WarnMessage: str

_BatchDetectDominantLanguage = TypeVar("_BatchDetectDominantLanguage", default=BatchDetectDominantLanguageResponse)
_BatchDetectEntities = TypeVar("_BatchDetectEntities", default=BatchDetectEntitiesResponse)
_BatchDetectKeyPhrases = TypeVar("_BatchDetectKeyPhrases", default=BatchDetectKeyPhrasesResponse)
_BatchDetectSentiment = TypeVar("_BatchDetectSentiment", default=BatchDetectSentimentResponse)
_BatchDetectSyntax = TypeVar("_BatchDetectSyntax", default=BatchDetectSyntaxResponse)
_BatchDetectTargetedSentiment = TypeVar("_BatchDetectTargetedSentiment", default=BatchDetectTargetedSentimentResponse)
_ClassifyDocument = TypeVar("_ClassifyDocument", default=ClassifyDocumentResponse)
_ContainsPiiEntities = TypeVar("_ContainsPiiEntities", default=ContainsPiiEntitiesResponse)
_CreateDataset = TypeVar("_CreateDataset", default=CreateDatasetResponse)
_CreateDocumentClassifier = TypeVar("_CreateDocumentClassifier", default=CreateDocumentClassifierResponse)
_CreateEndpoint = TypeVar("_CreateEndpoint", default=CreateEndpointResponse)
_CreateEntityRecognizer = TypeVar("_CreateEntityRecognizer", default=CreateEntityRecognizerResponse)
_CreateFlywheel = TypeVar("_CreateFlywheel", default=CreateFlywheelResponse)
_DeleteDocumentClassifier = TypeVar("_DeleteDocumentClassifier", default=DeleteDocumentClassifierResponse)
_DeleteEndpoint = TypeVar("_DeleteEndpoint", default=DeleteEndpointResponse)
_DeleteEntityRecognizer = TypeVar("_DeleteEntityRecognizer", default=DeleteEntityRecognizerResponse)
_DeleteFlywheel = TypeVar("_DeleteFlywheel", default=DeleteFlywheelResponse)
_DeleteResourcePolicy = TypeVar("_DeleteResourcePolicy", default=DeleteResourcePolicyResponse)
_DescribeDataset = TypeVar("_DescribeDataset", default=DescribeDatasetResponse)
_DescribeDocumentClassificationJob = TypeVar("_DescribeDocumentClassificationJob", default=DescribeDocumentClassificationJobResponse)
_DescribeDocumentClassifier = TypeVar("_DescribeDocumentClassifier", default=DescribeDocumentClassifierResponse)
_DescribeDominantLanguageDetectionJob = TypeVar("_DescribeDominantLanguageDetectionJob", default=DescribeDominantLanguageDetectionJobResponse)
_DescribeEndpoint = TypeVar("_DescribeEndpoint", default=DescribeEndpointResponse)
_DescribeEntitiesDetectionJob = TypeVar("_DescribeEntitiesDetectionJob", default=DescribeEntitiesDetectionJobResponse)
_DescribeEntityRecognizer = TypeVar("_DescribeEntityRecognizer", default=DescribeEntityRecognizerResponse)
_DescribeEventsDetectionJob = TypeVar("_DescribeEventsDetectionJob", default=DescribeEventsDetectionJobResponse)
_DescribeFlywheel = TypeVar("_DescribeFlywheel", default=DescribeFlywheelResponse)
_DescribeFlywheelIteration = TypeVar("_DescribeFlywheelIteration", default=DescribeFlywheelIterationResponse)
_DescribeKeyPhrasesDetectionJob = TypeVar("_DescribeKeyPhrasesDetectionJob", default=DescribeKeyPhrasesDetectionJobResponse)
_DescribePiiEntitiesDetectionJob = TypeVar("_DescribePiiEntitiesDetectionJob", default=DescribePiiEntitiesDetectionJobResponse)
_DescribeResourcePolicy = TypeVar("_DescribeResourcePolicy", default=DescribeResourcePolicyResponse)
_DescribeSentimentDetectionJob = TypeVar("_DescribeSentimentDetectionJob", default=DescribeSentimentDetectionJobResponse)
_DescribeTargetedSentimentDetectionJob = TypeVar("_DescribeTargetedSentimentDetectionJob", default=DescribeTargetedSentimentDetectionJobResponse)
_DescribeTopicsDetectionJob = TypeVar("_DescribeTopicsDetectionJob", default=DescribeTopicsDetectionJobResponse)
_DetectDominantLanguage = TypeVar("_DetectDominantLanguage", default=DetectDominantLanguageResponse)
_DetectEntities = TypeVar("_DetectEntities", default=DetectEntitiesResponse)
_DetectKeyPhrases = TypeVar("_DetectKeyPhrases", default=DetectKeyPhrasesResponse)
_DetectPiiEntities = TypeVar("_DetectPiiEntities", default=DetectPiiEntitiesResponse)
_DetectSentiment = TypeVar("_DetectSentiment", default=DetectSentimentResponse)
_DetectSyntax = TypeVar("_DetectSyntax", default=DetectSyntaxResponse)
_DetectTargetedSentiment = TypeVar("_DetectTargetedSentiment", default=DetectTargetedSentimentResponse)
_DetectToxicContent = TypeVar("_DetectToxicContent", default=DetectToxicContentResponse)
_ImportModel = TypeVar("_ImportModel", default=ImportModelResponse)
_ListDatasets = TypeVar("_ListDatasets", default=ListDatasetsResponse)
_ListDocumentClassificationJobs = TypeVar("_ListDocumentClassificationJobs", default=ListDocumentClassificationJobsResponse)
_ListDocumentClassifierSummaries = TypeVar("_ListDocumentClassifierSummaries", default=ListDocumentClassifierSummariesResponse)
_ListDocumentClassifiers = TypeVar("_ListDocumentClassifiers", default=ListDocumentClassifiersResponse)
_ListDominantLanguageDetectionJobs = TypeVar("_ListDominantLanguageDetectionJobs", default=ListDominantLanguageDetectionJobsResponse)
_ListEndpoints = TypeVar("_ListEndpoints", default=ListEndpointsResponse)
_ListEntitiesDetectionJobs = TypeVar("_ListEntitiesDetectionJobs", default=ListEntitiesDetectionJobsResponse)
_ListEntityRecognizerSummaries = TypeVar("_ListEntityRecognizerSummaries", default=ListEntityRecognizerSummariesResponse)
_ListEntityRecognizers = TypeVar("_ListEntityRecognizers", default=ListEntityRecognizersResponse)
_ListEventsDetectionJobs = TypeVar("_ListEventsDetectionJobs", default=ListEventsDetectionJobsResponse)
_ListFlywheelIterationHistory = TypeVar("_ListFlywheelIterationHistory", default=ListFlywheelIterationHistoryResponse)
_ListFlywheels = TypeVar("_ListFlywheels", default=ListFlywheelsResponse)
_ListKeyPhrasesDetectionJobs = TypeVar("_ListKeyPhrasesDetectionJobs", default=ListKeyPhrasesDetectionJobsResponse)
_ListPiiEntitiesDetectionJobs = TypeVar("_ListPiiEntitiesDetectionJobs", default=ListPiiEntitiesDetectionJobsResponse)
_ListSentimentDetectionJobs = TypeVar("_ListSentimentDetectionJobs", default=ListSentimentDetectionJobsResponse)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResponse)
_ListTargetedSentimentDetectionJobs = TypeVar("_ListTargetedSentimentDetectionJobs", default=ListTargetedSentimentDetectionJobsResponse)
_ListTopicsDetectionJobs = TypeVar("_ListTopicsDetectionJobs", default=ListTopicsDetectionJobsResponse)
_PutResourcePolicy = TypeVar("_PutResourcePolicy", default=PutResourcePolicyResponse)
_StartDocumentClassificationJob = TypeVar("_StartDocumentClassificationJob", default=StartDocumentClassificationJobResponse)
_StartDominantLanguageDetectionJob = TypeVar("_StartDominantLanguageDetectionJob", default=StartDominantLanguageDetectionJobResponse)
_StartEntitiesDetectionJob = TypeVar("_StartEntitiesDetectionJob", default=StartEntitiesDetectionJobResponse)
_StartEventsDetectionJob = TypeVar("_StartEventsDetectionJob", default=StartEventsDetectionJobResponse)
_StartFlywheelIteration = TypeVar("_StartFlywheelIteration", default=StartFlywheelIterationResponse)
_StartKeyPhrasesDetectionJob = TypeVar("_StartKeyPhrasesDetectionJob", default=StartKeyPhrasesDetectionJobResponse)
_StartPiiEntitiesDetectionJob = TypeVar("_StartPiiEntitiesDetectionJob", default=StartPiiEntitiesDetectionJobResponse)
_StartSentimentDetectionJob = TypeVar("_StartSentimentDetectionJob", default=StartSentimentDetectionJobResponse)
_StartTargetedSentimentDetectionJob = TypeVar("_StartTargetedSentimentDetectionJob", default=StartTargetedSentimentDetectionJobResponse)
_StartTopicsDetectionJob = TypeVar("_StartTopicsDetectionJob", default=StartTopicsDetectionJobResponse)
_StopDominantLanguageDetectionJob = TypeVar("_StopDominantLanguageDetectionJob", default=StopDominantLanguageDetectionJobResponse)
_StopEntitiesDetectionJob = TypeVar("_StopEntitiesDetectionJob", default=StopEntitiesDetectionJobResponse)
_StopEventsDetectionJob = TypeVar("_StopEventsDetectionJob", default=StopEventsDetectionJobResponse)
_StopKeyPhrasesDetectionJob = TypeVar("_StopKeyPhrasesDetectionJob", default=StopKeyPhrasesDetectionJobResponse)
_StopPiiEntitiesDetectionJob = TypeVar("_StopPiiEntitiesDetectionJob", default=StopPiiEntitiesDetectionJobResponse)
_StopSentimentDetectionJob = TypeVar("_StopSentimentDetectionJob", default=StopSentimentDetectionJobResponse)
_StopTargetedSentimentDetectionJob = TypeVar("_StopTargetedSentimentDetectionJob", default=StopTargetedSentimentDetectionJobResponse)
_StopTrainingDocumentClassifier = TypeVar("_StopTrainingDocumentClassifier", default=StopTrainingDocumentClassifierResponse)
_StopTrainingEntityRecognizer = TypeVar("_StopTrainingEntityRecognizer", default=StopTrainingEntityRecognizerResponse)
_TagResource = TypeVar("_TagResource", default=TagResourceResponse)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceResponse)
_UpdateEndpoint = TypeVar("_UpdateEndpoint", default=UpdateEndpointResponse)
_UpdateFlywheel = TypeVar("_UpdateFlywheel", default=UpdateFlywheelResponse)

def batch_detect_dominant_language(
    name: str,
    /,
    *,
    TextList: Sequence[str],
    result: type[_BatchDetectDominantLanguage] = ...,
    select: Callable[[BatchDetectDominantLanguageResponse], _BatchDetectDominantLanguage] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchDetectDominantLanguage]: ...

def batch_detect_entities(
    name: str,
    /,
    *,
    TextList: Sequence[str],
    LanguageCode: LanguageCode | str,
    result: type[_BatchDetectEntities] = ...,
    select: Callable[[BatchDetectEntitiesResponse], _BatchDetectEntities] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchDetectEntities]: ...

def batch_detect_key_phrases(
    name: str,
    /,
    *,
    TextList: Sequence[str],
    LanguageCode: LanguageCode | str,
    result: type[_BatchDetectKeyPhrases] = ...,
    select: Callable[[BatchDetectKeyPhrasesResponse], _BatchDetectKeyPhrases] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchDetectKeyPhrases]: ...

def batch_detect_sentiment(
    name: str,
    /,
    *,
    TextList: Sequence[str],
    LanguageCode: LanguageCode | str,
    result: type[_BatchDetectSentiment] = ...,
    select: Callable[[BatchDetectSentimentResponse], _BatchDetectSentiment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchDetectSentiment]: ...

def batch_detect_syntax(
    name: str,
    /,
    *,
    TextList: Sequence[str],
    LanguageCode: SyntaxLanguageCode | str,
    result: type[_BatchDetectSyntax] = ...,
    select: Callable[[BatchDetectSyntaxResponse], _BatchDetectSyntax] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchDetectSyntax]: ...

def batch_detect_targeted_sentiment(
    name: str,
    /,
    *,
    TextList: Sequence[str],
    LanguageCode: LanguageCode | str,
    result: type[_BatchDetectTargetedSentiment] = ...,
    select: Callable[[BatchDetectTargetedSentimentResponse], _BatchDetectTargetedSentiment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchDetectTargetedSentiment]: ...

def classify_document(
    name: str,
    /,
    *,
    EndpointArn: str,
    Text: str = ...,
    Bytes: object = ...,
    DocumentReaderConfig: DocumentReaderConfigDict | DocumentReaderConfig = ...,
    result: type[_ClassifyDocument] = ...,
    select: Callable[[ClassifyDocumentResponse], _ClassifyDocument] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ClassifyDocument]: ...

def contains_pii_entities(
    name: str,
    /,
    *,
    Text: str,
    LanguageCode: LanguageCode | str,
    result: type[_ContainsPiiEntities] = ...,
    select: Callable[[ContainsPiiEntitiesResponse], _ContainsPiiEntities] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ContainsPiiEntities]: ...

def create_dataset(
    name: str,
    /,
    *,
    FlywheelArn: str,
    DatasetName: str,
    InputDataConfig: DatasetInputDataConfigDict,
    DatasetType: DatasetType | str = ...,
    Description: str = ...,
    ClientRequestToken: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateDataset] = ...,
    select: Callable[[CreateDatasetResponse], _CreateDataset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDataset]: ...

def create_document_classifier(
    name: str,
    /,
    *,
    DocumentClassifierName: str,
    DataAccessRoleArn: str,
    InputDataConfig: DocumentClassifierInputDataConfigDict | DocumentClassifierInputDataConfig,
    LanguageCode: LanguageCode | str,
    VersionName: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    OutputDataConfig: DocumentClassifierOutputDataConfigDict | DocumentClassifierOutputDataConfig = ...,
    ClientRequestToken: str = ...,
    VolumeKmsKeyId: str = ...,
    VpcConfig: VpcConfigDict | VpcConfig = ...,
    Mode: DocumentClassifierMode | str = ...,
    ModelKmsKeyId: str = ...,
    ModelPolicy: str = ...,
    result: type[_CreateDocumentClassifier] = ...,
    select: Callable[[CreateDocumentClassifierResponse], _CreateDocumentClassifier] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDocumentClassifier]: ...

def create_endpoint(
    name: str,
    /,
    *,
    EndpointName: str,
    DesiredInferenceUnits: int,
    ModelArn: str = ...,
    ClientRequestToken: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    DataAccessRoleArn: str = ...,
    FlywheelArn: str = ...,
    result: type[_CreateEndpoint] = ...,
    select: Callable[[CreateEndpointResponse], _CreateEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateEndpoint]: ...

def create_entity_recognizer(
    name: str,
    /,
    *,
    RecognizerName: str,
    DataAccessRoleArn: str,
    InputDataConfig: EntityRecognizerInputDataConfigDict | EntityRecognizerInputDataConfig,
    LanguageCode: LanguageCode | str,
    VersionName: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    ClientRequestToken: str = ...,
    VolumeKmsKeyId: str = ...,
    VpcConfig: VpcConfigDict | VpcConfig = ...,
    ModelKmsKeyId: str = ...,
    ModelPolicy: str = ...,
    result: type[_CreateEntityRecognizer] = ...,
    select: Callable[[CreateEntityRecognizerResponse], _CreateEntityRecognizer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateEntityRecognizer]: ...

def create_flywheel(
    name: str,
    /,
    *,
    FlywheelName: str,
    DataAccessRoleArn: str,
    DataLakeS3Uri: str,
    ActiveModelArn: str = ...,
    TaskConfig: TaskConfigDict | TaskConfig = ...,
    ModelType: ModelType | str = ...,
    DataSecurityConfig: DataSecurityConfigDict | DataSecurityConfig = ...,
    ClientRequestToken: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateFlywheel] = ...,
    select: Callable[[CreateFlywheelResponse], _CreateFlywheel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateFlywheel]: ...

def delete_document_classifier(
    name: str,
    /,
    *,
    DocumentClassifierArn: str,
    result: type[_DeleteDocumentClassifier] = ...,
    select: Callable[[DeleteDocumentClassifierResponse], _DeleteDocumentClassifier] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDocumentClassifier]: ...

def delete_endpoint(
    name: str,
    /,
    *,
    EndpointArn: str,
    result: type[_DeleteEndpoint] = ...,
    select: Callable[[DeleteEndpointResponse], _DeleteEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteEndpoint]: ...

def delete_entity_recognizer(
    name: str,
    /,
    *,
    EntityRecognizerArn: str,
    result: type[_DeleteEntityRecognizer] = ...,
    select: Callable[[DeleteEntityRecognizerResponse], _DeleteEntityRecognizer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteEntityRecognizer]: ...

def delete_flywheel(
    name: str,
    /,
    *,
    FlywheelArn: str,
    result: type[_DeleteFlywheel] = ...,
    select: Callable[[DeleteFlywheelResponse], _DeleteFlywheel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteFlywheel]: ...

def delete_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: str,
    PolicyRevisionId: str = ...,
    result: type[_DeleteResourcePolicy] = ...,
    select: Callable[[DeleteResourcePolicyResponse], _DeleteResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteResourcePolicy]: ...

def describe_dataset(
    name: str,
    /,
    *,
    DatasetArn: str,
    result: type[_DescribeDataset] = ...,
    select: Callable[[DescribeDatasetResponse], _DescribeDataset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDataset]: ...

def describe_document_classification_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_DescribeDocumentClassificationJob] = ...,
    select: Callable[[DescribeDocumentClassificationJobResponse], _DescribeDocumentClassificationJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDocumentClassificationJob]: ...

def describe_document_classifier(
    name: str,
    /,
    *,
    DocumentClassifierArn: str,
    result: type[_DescribeDocumentClassifier] = ...,
    select: Callable[[DescribeDocumentClassifierResponse], _DescribeDocumentClassifier] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDocumentClassifier]: ...

def describe_dominant_language_detection_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_DescribeDominantLanguageDetectionJob] = ...,
    select: Callable[[DescribeDominantLanguageDetectionJobResponse], _DescribeDominantLanguageDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDominantLanguageDetectionJob]: ...

def describe_endpoint(
    name: str,
    /,
    *,
    EndpointArn: str,
    result: type[_DescribeEndpoint] = ...,
    select: Callable[[DescribeEndpointResponse], _DescribeEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeEndpoint]: ...

def describe_entities_detection_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_DescribeEntitiesDetectionJob] = ...,
    select: Callable[[DescribeEntitiesDetectionJobResponse], _DescribeEntitiesDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeEntitiesDetectionJob]: ...

def describe_entity_recognizer(
    name: str,
    /,
    *,
    EntityRecognizerArn: str,
    result: type[_DescribeEntityRecognizer] = ...,
    select: Callable[[DescribeEntityRecognizerResponse], _DescribeEntityRecognizer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeEntityRecognizer]: ...

def describe_events_detection_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_DescribeEventsDetectionJob] = ...,
    select: Callable[[DescribeEventsDetectionJobResponse], _DescribeEventsDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeEventsDetectionJob]: ...

def describe_flywheel(
    name: str,
    /,
    *,
    FlywheelArn: str,
    result: type[_DescribeFlywheel] = ...,
    select: Callable[[DescribeFlywheelResponse], _DescribeFlywheel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeFlywheel]: ...

def describe_flywheel_iteration(
    name: str,
    /,
    *,
    FlywheelArn: str,
    FlywheelIterationId: str,
    result: type[_DescribeFlywheelIteration] = ...,
    select: Callable[[DescribeFlywheelIterationResponse], _DescribeFlywheelIteration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeFlywheelIteration]: ...

def describe_key_phrases_detection_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_DescribeKeyPhrasesDetectionJob] = ...,
    select: Callable[[DescribeKeyPhrasesDetectionJobResponse], _DescribeKeyPhrasesDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeKeyPhrasesDetectionJob]: ...

def describe_pii_entities_detection_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_DescribePiiEntitiesDetectionJob] = ...,
    select: Callable[[DescribePiiEntitiesDetectionJobResponse], _DescribePiiEntitiesDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribePiiEntitiesDetectionJob]: ...

def describe_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_DescribeResourcePolicy] = ...,
    select: Callable[[DescribeResourcePolicyResponse], _DescribeResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeResourcePolicy]: ...

def describe_sentiment_detection_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_DescribeSentimentDetectionJob] = ...,
    select: Callable[[DescribeSentimentDetectionJobResponse], _DescribeSentimentDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeSentimentDetectionJob]: ...

def describe_targeted_sentiment_detection_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_DescribeTargetedSentimentDetectionJob] = ...,
    select: Callable[[DescribeTargetedSentimentDetectionJobResponse], _DescribeTargetedSentimentDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeTargetedSentimentDetectionJob]: ...

def describe_topics_detection_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_DescribeTopicsDetectionJob] = ...,
    select: Callable[[DescribeTopicsDetectionJobResponse], _DescribeTopicsDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeTopicsDetectionJob]: ...

def detect_dominant_language(
    name: str,
    /,
    *,
    Text: str,
    result: type[_DetectDominantLanguage] = ...,
    select: Callable[[DetectDominantLanguageResponse], _DetectDominantLanguage] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DetectDominantLanguage]: ...

def detect_entities(
    name: str,
    /,
    *,
    Text: str = ...,
    LanguageCode: LanguageCode | str = ...,
    EndpointArn: str = ...,
    Bytes: object = ...,
    DocumentReaderConfig: DocumentReaderConfigDict | DocumentReaderConfig = ...,
    result: type[_DetectEntities] = ...,
    select: Callable[[DetectEntitiesResponse], _DetectEntities] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DetectEntities]: ...

def detect_key_phrases(
    name: str,
    /,
    *,
    Text: str,
    LanguageCode: LanguageCode | str,
    result: type[_DetectKeyPhrases] = ...,
    select: Callable[[DetectKeyPhrasesResponse], _DetectKeyPhrases] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DetectKeyPhrases]: ...

def detect_pii_entities(
    name: str,
    /,
    *,
    Text: str,
    LanguageCode: LanguageCode | str,
    result: type[_DetectPiiEntities] = ...,
    select: Callable[[DetectPiiEntitiesResponse], _DetectPiiEntities] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DetectPiiEntities]: ...

def detect_sentiment(
    name: str,
    /,
    *,
    Text: str,
    LanguageCode: LanguageCode | str,
    result: type[_DetectSentiment] = ...,
    select: Callable[[DetectSentimentResponse], _DetectSentiment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DetectSentiment]: ...

def detect_syntax(
    name: str,
    /,
    *,
    Text: str,
    LanguageCode: SyntaxLanguageCode | str,
    result: type[_DetectSyntax] = ...,
    select: Callable[[DetectSyntaxResponse], _DetectSyntax] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DetectSyntax]: ...

def detect_targeted_sentiment(
    name: str,
    /,
    *,
    Text: str,
    LanguageCode: LanguageCode | str,
    result: type[_DetectTargetedSentiment] = ...,
    select: Callable[[DetectTargetedSentimentResponse], _DetectTargetedSentiment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DetectTargetedSentiment]: ...

def detect_toxic_content(
    name: str,
    /,
    *,
    TextSegments: Sequence[TextSegmentDict],
    LanguageCode: LanguageCode | str,
    result: type[_DetectToxicContent] = ...,
    select: Callable[[DetectToxicContentResponse], _DetectToxicContent] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DetectToxicContent]: ...

def import_model(
    name: str,
    /,
    *,
    SourceModelArn: str,
    ModelName: str = ...,
    VersionName: str = ...,
    ModelKmsKeyId: str = ...,
    DataAccessRoleArn: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_ImportModel] = ...,
    select: Callable[[ImportModelResponse], _ImportModel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ImportModel]: ...

def list_datasets(
    name: str,
    /,
    *,
    FlywheelArn: str = ...,
    Filter: DatasetFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListDatasets] = ...,
    select: Callable[[ListDatasetsResponse], _ListDatasets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDatasets]: ...

def list_document_classification_jobs(
    name: str,
    /,
    *,
    Filter: DocumentClassificationJobFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListDocumentClassificationJobs] = ...,
    select: Callable[[ListDocumentClassificationJobsResponse], _ListDocumentClassificationJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDocumentClassificationJobs]: ...

def list_document_classifier_summaries(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListDocumentClassifierSummaries] = ...,
    select: Callable[[ListDocumentClassifierSummariesResponse], _ListDocumentClassifierSummaries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDocumentClassifierSummaries]: ...

def list_document_classifiers(
    name: str,
    /,
    *,
    Filter: DocumentClassifierFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListDocumentClassifiers] = ...,
    select: Callable[[ListDocumentClassifiersResponse], _ListDocumentClassifiers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDocumentClassifiers]: ...

def list_dominant_language_detection_jobs(
    name: str,
    /,
    *,
    Filter: DominantLanguageDetectionJobFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListDominantLanguageDetectionJobs] = ...,
    select: Callable[[ListDominantLanguageDetectionJobsResponse], _ListDominantLanguageDetectionJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDominantLanguageDetectionJobs]: ...

def list_endpoints(
    name: str,
    /,
    *,
    Filter: EndpointFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListEndpoints] = ...,
    select: Callable[[ListEndpointsResponse], _ListEndpoints] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListEndpoints]: ...

def list_entities_detection_jobs(
    name: str,
    /,
    *,
    Filter: EntitiesDetectionJobFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListEntitiesDetectionJobs] = ...,
    select: Callable[[ListEntitiesDetectionJobsResponse], _ListEntitiesDetectionJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListEntitiesDetectionJobs]: ...

def list_entity_recognizer_summaries(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListEntityRecognizerSummaries] = ...,
    select: Callable[[ListEntityRecognizerSummariesResponse], _ListEntityRecognizerSummaries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListEntityRecognizerSummaries]: ...

def list_entity_recognizers(
    name: str,
    /,
    *,
    Filter: EntityRecognizerFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListEntityRecognizers] = ...,
    select: Callable[[ListEntityRecognizersResponse], _ListEntityRecognizers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListEntityRecognizers]: ...

def list_events_detection_jobs(
    name: str,
    /,
    *,
    Filter: EventsDetectionJobFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListEventsDetectionJobs] = ...,
    select: Callable[[ListEventsDetectionJobsResponse], _ListEventsDetectionJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListEventsDetectionJobs]: ...

def list_flywheel_iteration_history(
    name: str,
    /,
    *,
    FlywheelArn: str,
    Filter: FlywheelIterationFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListFlywheelIterationHistory] = ...,
    select: Callable[[ListFlywheelIterationHistoryResponse], _ListFlywheelIterationHistory] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListFlywheelIterationHistory]: ...

def list_flywheels(
    name: str,
    /,
    *,
    Filter: FlywheelFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListFlywheels] = ...,
    select: Callable[[ListFlywheelsResponse], _ListFlywheels] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListFlywheels]: ...

def list_key_phrases_detection_jobs(
    name: str,
    /,
    *,
    Filter: KeyPhrasesDetectionJobFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListKeyPhrasesDetectionJobs] = ...,
    select: Callable[[ListKeyPhrasesDetectionJobsResponse], _ListKeyPhrasesDetectionJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListKeyPhrasesDetectionJobs]: ...

def list_pii_entities_detection_jobs(
    name: str,
    /,
    *,
    Filter: PiiEntitiesDetectionJobFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListPiiEntitiesDetectionJobs] = ...,
    select: Callable[[ListPiiEntitiesDetectionJobsResponse], _ListPiiEntitiesDetectionJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListPiiEntitiesDetectionJobs]: ...

def list_sentiment_detection_jobs(
    name: str,
    /,
    *,
    Filter: SentimentDetectionJobFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListSentimentDetectionJobs] = ...,
    select: Callable[[ListSentimentDetectionJobsResponse], _ListSentimentDetectionJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSentimentDetectionJobs]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResponse], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def list_targeted_sentiment_detection_jobs(
    name: str,
    /,
    *,
    Filter: TargetedSentimentDetectionJobFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListTargetedSentimentDetectionJobs] = ...,
    select: Callable[[ListTargetedSentimentDetectionJobsResponse], _ListTargetedSentimentDetectionJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTargetedSentimentDetectionJobs]: ...

def list_topics_detection_jobs(
    name: str,
    /,
    *,
    Filter: TopicsDetectionJobFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListTopicsDetectionJobs] = ...,
    select: Callable[[ListTopicsDetectionJobsResponse], _ListTopicsDetectionJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTopicsDetectionJobs]: ...

def put_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: str,
    ResourcePolicy: str,
    PolicyRevisionId: str = ...,
    result: type[_PutResourcePolicy] = ...,
    select: Callable[[PutResourcePolicyResponse], _PutResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutResourcePolicy]: ...

def start_document_classification_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict | InputDataConfig,
    OutputDataConfig: OutputDataConfigDict | OutputDataConfig,
    DataAccessRoleArn: str,
    JobName: str = ...,
    DocumentClassifierArn: str = ...,
    ClientRequestToken: str = ...,
    VolumeKmsKeyId: str = ...,
    VpcConfig: VpcConfigDict | VpcConfig = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    FlywheelArn: str = ...,
    result: type[_StartDocumentClassificationJob] = ...,
    select: Callable[[StartDocumentClassificationJobResponse], _StartDocumentClassificationJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartDocumentClassificationJob]: ...

def start_dominant_language_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict | InputDataConfig,
    OutputDataConfig: OutputDataConfigDict | OutputDataConfig,
    DataAccessRoleArn: str,
    JobName: str = ...,
    ClientRequestToken: str = ...,
    VolumeKmsKeyId: str = ...,
    VpcConfig: VpcConfigDict | VpcConfig = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_StartDominantLanguageDetectionJob] = ...,
    select: Callable[[StartDominantLanguageDetectionJobResponse], _StartDominantLanguageDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartDominantLanguageDetectionJob]: ...

def start_entities_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict | InputDataConfig,
    OutputDataConfig: OutputDataConfigDict | OutputDataConfig,
    DataAccessRoleArn: str,
    LanguageCode: LanguageCode | str,
    JobName: str = ...,
    EntityRecognizerArn: str = ...,
    ClientRequestToken: str = ...,
    VolumeKmsKeyId: str = ...,
    VpcConfig: VpcConfigDict | VpcConfig = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    FlywheelArn: str = ...,
    result: type[_StartEntitiesDetectionJob] = ...,
    select: Callable[[StartEntitiesDetectionJobResponse], _StartEntitiesDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartEntitiesDetectionJob]: ...

def start_events_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict | InputDataConfig,
    OutputDataConfig: OutputDataConfigDict | OutputDataConfig,
    DataAccessRoleArn: str,
    LanguageCode: LanguageCode | str,
    TargetEventTypes: Sequence[str],
    JobName: str = ...,
    ClientRequestToken: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_StartEventsDetectionJob] = ...,
    select: Callable[[StartEventsDetectionJobResponse], _StartEventsDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartEventsDetectionJob]: ...

def start_flywheel_iteration(
    name: str,
    /,
    *,
    FlywheelArn: str,
    ClientRequestToken: str = ...,
    result: type[_StartFlywheelIteration] = ...,
    select: Callable[[StartFlywheelIterationResponse], _StartFlywheelIteration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartFlywheelIteration]: ...

def start_key_phrases_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict | InputDataConfig,
    OutputDataConfig: OutputDataConfigDict | OutputDataConfig,
    DataAccessRoleArn: str,
    LanguageCode: LanguageCode | str,
    JobName: str = ...,
    ClientRequestToken: str = ...,
    VolumeKmsKeyId: str = ...,
    VpcConfig: VpcConfigDict | VpcConfig = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_StartKeyPhrasesDetectionJob] = ...,
    select: Callable[[StartKeyPhrasesDetectionJobResponse], _StartKeyPhrasesDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartKeyPhrasesDetectionJob]: ...

def start_pii_entities_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict | InputDataConfig,
    OutputDataConfig: OutputDataConfigDict | OutputDataConfig,
    Mode: PiiEntitiesDetectionMode | str,
    DataAccessRoleArn: str,
    LanguageCode: LanguageCode | str,
    RedactionConfig: RedactionConfigDict | RedactionConfig = ...,
    JobName: str = ...,
    ClientRequestToken: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_StartPiiEntitiesDetectionJob] = ...,
    select: Callable[[StartPiiEntitiesDetectionJobResponse], _StartPiiEntitiesDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartPiiEntitiesDetectionJob]: ...

def start_sentiment_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict | InputDataConfig,
    OutputDataConfig: OutputDataConfigDict | OutputDataConfig,
    DataAccessRoleArn: str,
    LanguageCode: LanguageCode | str,
    JobName: str = ...,
    ClientRequestToken: str = ...,
    VolumeKmsKeyId: str = ...,
    VpcConfig: VpcConfigDict | VpcConfig = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_StartSentimentDetectionJob] = ...,
    select: Callable[[StartSentimentDetectionJobResponse], _StartSentimentDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartSentimentDetectionJob]: ...

def start_targeted_sentiment_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict | InputDataConfig,
    OutputDataConfig: OutputDataConfigDict | OutputDataConfig,
    DataAccessRoleArn: str,
    LanguageCode: LanguageCode | str,
    JobName: str = ...,
    ClientRequestToken: str = ...,
    VolumeKmsKeyId: str = ...,
    VpcConfig: VpcConfigDict | VpcConfig = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_StartTargetedSentimentDetectionJob] = ...,
    select: Callable[[StartTargetedSentimentDetectionJobResponse], _StartTargetedSentimentDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartTargetedSentimentDetectionJob]: ...

def start_topics_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict | InputDataConfig,
    OutputDataConfig: OutputDataConfigDict | OutputDataConfig,
    DataAccessRoleArn: str,
    JobName: str = ...,
    NumberOfTopics: int = ...,
    ClientRequestToken: str = ...,
    VolumeKmsKeyId: str = ...,
    VpcConfig: VpcConfigDict | VpcConfig = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_StartTopicsDetectionJob] = ...,
    select: Callable[[StartTopicsDetectionJobResponse], _StartTopicsDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartTopicsDetectionJob]: ...

def stop_dominant_language_detection_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_StopDominantLanguageDetectionJob] = ...,
    select: Callable[[StopDominantLanguageDetectionJobResponse], _StopDominantLanguageDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopDominantLanguageDetectionJob]: ...

def stop_entities_detection_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_StopEntitiesDetectionJob] = ...,
    select: Callable[[StopEntitiesDetectionJobResponse], _StopEntitiesDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopEntitiesDetectionJob]: ...

def stop_events_detection_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_StopEventsDetectionJob] = ...,
    select: Callable[[StopEventsDetectionJobResponse], _StopEventsDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopEventsDetectionJob]: ...

def stop_key_phrases_detection_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_StopKeyPhrasesDetectionJob] = ...,
    select: Callable[[StopKeyPhrasesDetectionJobResponse], _StopKeyPhrasesDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopKeyPhrasesDetectionJob]: ...

def stop_pii_entities_detection_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_StopPiiEntitiesDetectionJob] = ...,
    select: Callable[[StopPiiEntitiesDetectionJobResponse], _StopPiiEntitiesDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopPiiEntitiesDetectionJob]: ...

def stop_sentiment_detection_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_StopSentimentDetectionJob] = ...,
    select: Callable[[StopSentimentDetectionJobResponse], _StopSentimentDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopSentimentDetectionJob]: ...

def stop_targeted_sentiment_detection_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_StopTargetedSentimentDetectionJob] = ...,
    select: Callable[[StopTargetedSentimentDetectionJobResponse], _StopTargetedSentimentDetectionJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopTargetedSentimentDetectionJob]: ...

def stop_training_document_classifier(
    name: str,
    /,
    *,
    DocumentClassifierArn: str,
    result: type[_StopTrainingDocumentClassifier] = ...,
    select: Callable[[StopTrainingDocumentClassifierResponse], _StopTrainingDocumentClassifier] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopTrainingDocumentClassifier]: ...

def stop_training_entity_recognizer(
    name: str,
    /,
    *,
    EntityRecognizerArn: str,
    result: type[_StopTrainingEntityRecognizer] = ...,
    select: Callable[[StopTrainingEntityRecognizerResponse], _StopTrainingEntityRecognizer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopTrainingEntityRecognizer]: ...

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

def update_endpoint(
    name: str,
    /,
    *,
    EndpointArn: str,
    DesiredModelArn: str = ...,
    DesiredInferenceUnits: int = ...,
    DesiredDataAccessRoleArn: str = ...,
    FlywheelArn: str = ...,
    result: type[_UpdateEndpoint] = ...,
    select: Callable[[UpdateEndpointResponse], _UpdateEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateEndpoint]: ...

def update_flywheel(
    name: str,
    /,
    *,
    FlywheelArn: str,
    ActiveModelArn: str = ...,
    DataAccessRoleArn: str = ...,
    DataSecurityConfig: UpdateDataSecurityConfigDict = ...,
    result: type[_UpdateFlywheel] = ...,
    select: Callable[[UpdateFlywheelResponse], _UpdateFlywheel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateFlywheel]: ...
