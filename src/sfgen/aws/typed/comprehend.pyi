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
    BatchSizeLimitExceededException: ErrorName; ConcurrentModificationException: ErrorName
    InternalServerException: ErrorName; InvalidFilterException: ErrorName; InvalidRequestException: ErrorName
    JobNotFoundException: ErrorName; KmsKeyValidationException: ErrorName; ResourceInUseException: ErrorName
    ResourceLimitExceededException: ErrorName; ResourceNotFoundException: ErrorName
    ResourceUnavailableException: ErrorName; TextSizeLimitExceededException: ErrorName
    TooManyRequestsException: ErrorName; TooManyTagKeysException: ErrorName; TooManyTagsException: ErrorName
    UnsupportedLanguageException: ErrorName
errors: _Errors

class AugmentedManifestsListItemDict(TypedDict, total=False):
    S3Uri: Required[str]; Split: _Split | str; AttributeNames: Required[Sequence[str]]; AnnotationDataS3Uri: str
    SourceDocumentsS3Uri: str; DocumentType: AugmentedManifestsDocumentTypeFormat | str
class BatchDetectDominantLanguageRequestDict(TypedDict, total=False):
    TextList: Required[Sequence[str]]
class BatchDetectEntitiesRequestDict(TypedDict, total=False):
    TextList: Required[Sequence[str]]; LanguageCode: Required[_LanguageCode | str]
class BatchDetectKeyPhrasesRequestDict(TypedDict, total=False):
    TextList: Required[Sequence[str]]; LanguageCode: Required[_LanguageCode | str]
class BatchDetectSentimentRequestDict(TypedDict, total=False):
    TextList: Required[Sequence[str]]; LanguageCode: Required[_LanguageCode | str]
class BatchDetectSyntaxRequestDict(TypedDict, total=False):
    TextList: Required[Sequence[str]]; LanguageCode: Required[SyntaxLanguageCode | str]
class BatchDetectTargetedSentimentRequestDict(TypedDict, total=False):
    TextList: Required[Sequence[str]]; LanguageCode: Required[_LanguageCode | str]
class ClassifyDocumentRequestDict(TypedDict, total=False):
    Text: str; EndpointArn: Required[str]; Bytes: object
    DocumentReaderConfig: DocumentReaderConfigDict | _DocumentReaderConfig
class ContainsPiiEntitiesRequestDict(TypedDict, total=False):
    Text: Required[str]; LanguageCode: Required[_LanguageCode | str]
class CreateDatasetRequestDict(TypedDict, total=False):
    FlywheelArn: Required[str]; DatasetName: Required[str]; DatasetType: _DatasetType | str; Description: str
    InputDataConfig: Required[DatasetInputDataConfigDict]; ClientRequestToken: str; Tags: Sequence[TagDict | Tag]
class CreateDocumentClassifierRequestDict(TypedDict, total=False):
    DocumentClassifierName: Required[str]; VersionName: str; DataAccessRoleArn: Required[str]
    Tags: Sequence[TagDict | Tag]
    InputDataConfig: Required[DocumentClassifierInputDataConfigDict | DocumentClassifierInputDataConfig]
    OutputDataConfig: DocumentClassifierOutputDataConfigDict | DocumentClassifierOutputDataConfig
    ClientRequestToken: str; LanguageCode: Required[_LanguageCode | str]; VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig; Mode: DocumentClassifierMode | str; ModelKmsKeyId: str; ModelPolicy: str
class CreateEndpointRequestDict(TypedDict, total=False):
    EndpointName: Required[str]; ModelArn: str; DesiredInferenceUnits: Required[int]; ClientRequestToken: str
    Tags: Sequence[TagDict | Tag]; DataAccessRoleArn: str; FlywheelArn: str
class CreateEntityRecognizerRequestDict(TypedDict, total=False):
    RecognizerName: Required[str]; VersionName: str; DataAccessRoleArn: Required[str]; Tags: Sequence[TagDict | Tag]
    InputDataConfig: Required[EntityRecognizerInputDataConfigDict | EntityRecognizerInputDataConfig]
    ClientRequestToken: str; LanguageCode: Required[_LanguageCode | str]; VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig; ModelKmsKeyId: str; ModelPolicy: str
class CreateFlywheelRequestDict(TypedDict, total=False):
    FlywheelName: Required[str]; ActiveModelArn: str; DataAccessRoleArn: Required[str]
    TaskConfig: TaskConfigDict | _TaskConfig; ModelType: _ModelType | str; DataLakeS3Uri: Required[str]
    DataSecurityConfig: DataSecurityConfigDict | _DataSecurityConfig; ClientRequestToken: str
    Tags: Sequence[TagDict | Tag]
class DataSecurityConfigDict(TypedDict, total=False):
    ModelKmsKeyId: str; VolumeKmsKeyId: str; DataLakeKmsKeyId: str; VpcConfig: VpcConfigDict | _VpcConfig
class DatasetAugmentedManifestsListItemDict(TypedDict, total=False):
    AttributeNames: Required[Sequence[str]]; S3Uri: Required[str]; AnnotationDataS3Uri: str; SourceDocumentsS3Uri: str
    DocumentType: AugmentedManifestsDocumentTypeFormat | str
class DatasetDocumentClassifierInputDataConfigDict(TypedDict, total=False):
    S3Uri: Required[str]; LabelDelimiter: str
class DatasetEntityRecognizerAnnotationsDict(TypedDict, total=False):
    S3Uri: Required[str]
class DatasetEntityRecognizerDocumentsDict(TypedDict, total=False):
    S3Uri: Required[str]; InputFormat: _InputFormat | str
class DatasetEntityRecognizerEntityListDict(TypedDict, total=False):
    S3Uri: Required[str]
class DatasetEntityRecognizerInputDataConfigDict(TypedDict, total=False):
    Annotations: DatasetEntityRecognizerAnnotationsDict; Documents: Required[DatasetEntityRecognizerDocumentsDict]
    EntityList: DatasetEntityRecognizerEntityListDict
class DatasetFilterDict(TypedDict, total=False):
    Status: DatasetStatus | str; DatasetType: _DatasetType | str; CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime
class DatasetInputDataConfigDict(TypedDict, total=False):
    AugmentedManifests: Sequence[DatasetAugmentedManifestsListItemDict]; DataFormat: DatasetDataFormat | str
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
    ResourceArn: Required[str]; PolicyRevisionId: str
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
    FlywheelArn: Required[str]; FlywheelIterationId: Required[str]
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
    Text: str; LanguageCode: _LanguageCode | str; EndpointArn: str; Bytes: object
    DocumentReaderConfig: DocumentReaderConfigDict | _DocumentReaderConfig
class DetectKeyPhrasesRequestDict(TypedDict, total=False):
    Text: Required[str]; LanguageCode: Required[_LanguageCode | str]
class DetectPiiEntitiesRequestDict(TypedDict, total=False):
    Text: Required[str]; LanguageCode: Required[_LanguageCode | str]
class DetectSentimentRequestDict(TypedDict, total=False):
    Text: Required[str]; LanguageCode: Required[_LanguageCode | str]
class DetectSyntaxRequestDict(TypedDict, total=False):
    Text: Required[str]; LanguageCode: Required[SyntaxLanguageCode | str]
class DetectTargetedSentimentRequestDict(TypedDict, total=False):
    Text: Required[str]; LanguageCode: Required[_LanguageCode | str]
class DetectToxicContentRequestDict(TypedDict, total=False):
    TextSegments: Required[Sequence[TextSegmentDict]]; LanguageCode: Required[_LanguageCode | str]
class DocumentClassificationConfigDict(TypedDict, total=False):
    Mode: Required[DocumentClassifierMode | str]; Labels: Sequence[str]
class DocumentClassificationJobFilterDict(TypedDict, total=False):
    JobName: str; JobStatus: _JobStatus | str; SubmitTimeBefore: str | datetime; SubmitTimeAfter: str | datetime
class DocumentClassifierDocumentsDict(TypedDict, total=False):
    S3Uri: Required[str]; TestS3Uri: str
class DocumentClassifierFilterDict(TypedDict, total=False):
    Status: ModelStatus | str; DocumentClassifierName: str; SubmitTimeBefore: str | datetime
    SubmitTimeAfter: str | datetime
class DocumentClassifierInputDataConfigDict(TypedDict, total=False):
    DataFormat: DocumentClassifierDataFormat | str; S3Uri: str; TestS3Uri: str; LabelDelimiter: str
    AugmentedManifests: Sequence[AugmentedManifestsListItemDict | AugmentedManifestsListItem]
    DocumentType: DocumentClassifierDocumentTypeFormat | str
    Documents: DocumentClassifierDocumentsDict | DocumentClassifierDocuments
    DocumentReaderConfig: DocumentReaderConfigDict | _DocumentReaderConfig
class DocumentClassifierOutputDataConfigDict(TypedDict, total=False):
    S3Uri: str; KmsKeyId: str; FlywheelStatsS3Prefix: str
class DocumentReaderConfigDict(TypedDict, total=False):
    DocumentReadAction: Required[_DocumentReadAction | str]; DocumentReadMode: _DocumentReadMode | str
    FeatureTypes: Sequence[DocumentReadFeatureTypes | str]
class DominantLanguageDetectionJobFilterDict(TypedDict, total=False):
    JobName: str; JobStatus: _JobStatus | str; SubmitTimeBefore: str | datetime; SubmitTimeAfter: str | datetime
class EndpointFilterDict(TypedDict, total=False):
    ModelArn: str; Status: EndpointStatus | str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
class EntitiesDetectionJobFilterDict(TypedDict, total=False):
    JobName: str; JobStatus: _JobStatus | str; SubmitTimeBefore: str | datetime; SubmitTimeAfter: str | datetime
class EntityRecognitionConfigDict(TypedDict, total=False):
    EntityTypes: Required[Sequence[EntityTypesListItemDict | EntityTypesListItem]]
class EntityRecognizerAnnotationsDict(TypedDict, total=False):
    S3Uri: Required[str]; TestS3Uri: str
class EntityRecognizerDocumentsDict(TypedDict, total=False):
    S3Uri: Required[str]; TestS3Uri: str; InputFormat: _InputFormat | str
class EntityRecognizerEntityListDict(TypedDict, total=False):
    S3Uri: Required[str]
class EntityRecognizerFilterDict(TypedDict, total=False):
    Status: ModelStatus | str; RecognizerName: str; SubmitTimeBefore: str | datetime; SubmitTimeAfter: str | datetime
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
    JobName: str; JobStatus: _JobStatus | str; SubmitTimeBefore: str | datetime; SubmitTimeAfter: str | datetime
class FlywheelFilterDict(TypedDict, total=False):
    Status: FlywheelStatus | str; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
class FlywheelIterationFilterDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
class ImportModelRequestDict(TypedDict, total=False):
    SourceModelArn: Required[str]; ModelName: str; VersionName: str; ModelKmsKeyId: str; DataAccessRoleArn: str
    Tags: Sequence[TagDict | Tag]
class InputDataConfigDict(TypedDict, total=False):
    S3Uri: Required[str]; InputFormat: _InputFormat | str
    DocumentReaderConfig: DocumentReaderConfigDict | _DocumentReaderConfig
class KeyPhrasesDetectionJobFilterDict(TypedDict, total=False):
    JobName: str; JobStatus: _JobStatus | str; SubmitTimeBefore: str | datetime; SubmitTimeAfter: str | datetime
class ListDatasetsRequestDict(TypedDict, total=False):
    FlywheelArn: str; Filter: DatasetFilterDict; NextToken: str; MaxResults: int
class ListDocumentClassificationJobsRequestDict(TypedDict, total=False):
    Filter: DocumentClassificationJobFilterDict; NextToken: str; MaxResults: int
class ListDocumentClassifierSummariesRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListDocumentClassifiersRequestDict(TypedDict, total=False):
    Filter: DocumentClassifierFilterDict; NextToken: str; MaxResults: int
class ListDominantLanguageDetectionJobsRequestDict(TypedDict, total=False):
    Filter: DominantLanguageDetectionJobFilterDict; NextToken: str; MaxResults: int
class ListEndpointsRequestDict(TypedDict, total=False):
    Filter: EndpointFilterDict; NextToken: str; MaxResults: int
class ListEntitiesDetectionJobsRequestDict(TypedDict, total=False):
    Filter: EntitiesDetectionJobFilterDict; NextToken: str; MaxResults: int
class ListEntityRecognizerSummariesRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListEntityRecognizersRequestDict(TypedDict, total=False):
    Filter: EntityRecognizerFilterDict; NextToken: str; MaxResults: int
class ListEventsDetectionJobsRequestDict(TypedDict, total=False):
    Filter: EventsDetectionJobFilterDict; NextToken: str; MaxResults: int
class ListFlywheelIterationHistoryRequestDict(TypedDict, total=False):
    FlywheelArn: Required[str]; Filter: FlywheelIterationFilterDict; NextToken: str; MaxResults: int
class ListFlywheelsRequestDict(TypedDict, total=False):
    Filter: FlywheelFilterDict; NextToken: str; MaxResults: int
class ListKeyPhrasesDetectionJobsRequestDict(TypedDict, total=False):
    Filter: KeyPhrasesDetectionJobFilterDict; NextToken: str; MaxResults: int
class ListPiiEntitiesDetectionJobsRequestDict(TypedDict, total=False):
    Filter: PiiEntitiesDetectionJobFilterDict; NextToken: str; MaxResults: int
class ListSentimentDetectionJobsRequestDict(TypedDict, total=False):
    Filter: SentimentDetectionJobFilterDict; NextToken: str; MaxResults: int
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
class ListTargetedSentimentDetectionJobsRequestDict(TypedDict, total=False):
    Filter: TargetedSentimentDetectionJobFilterDict; NextToken: str; MaxResults: int
class ListTopicsDetectionJobsRequestDict(TypedDict, total=False):
    Filter: TopicsDetectionJobFilterDict; NextToken: str; MaxResults: int
class OutputDataConfigDict(TypedDict, total=False):
    S3Uri: Required[str]; KmsKeyId: str
class PiiEntitiesDetectionJobFilterDict(TypedDict, total=False):
    JobName: str; JobStatus: _JobStatus | str; SubmitTimeBefore: str | datetime; SubmitTimeAfter: str | datetime
class PutResourcePolicyRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; ResourcePolicy: Required[str]; PolicyRevisionId: str
class RedactionConfigDict(TypedDict, total=False):
    PiiEntityTypes: Sequence[PiiEntityType | str]; MaskMode: PiiEntitiesDetectionMaskMode | str; MaskCharacter: str
class SentimentDetectionJobFilterDict(TypedDict, total=False):
    JobName: str; JobStatus: _JobStatus | str; SubmitTimeBefore: str | datetime; SubmitTimeAfter: str | datetime
class StartDocumentClassificationJobRequestDict(TypedDict, total=False):
    JobName: str; DocumentClassifierArn: str; InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    ClientRequestToken: str; VolumeKmsKeyId: str; VpcConfig: VpcConfigDict | _VpcConfig; Tags: Sequence[TagDict | Tag]
    FlywheelArn: str
class StartDominantLanguageDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    JobName: str; ClientRequestToken: str; VolumeKmsKeyId: str; VpcConfig: VpcConfigDict | _VpcConfig
    Tags: Sequence[TagDict | Tag]
class StartEntitiesDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    JobName: str; EntityRecognizerArn: str; LanguageCode: Required[_LanguageCode | str]; ClientRequestToken: str
    VolumeKmsKeyId: str; VpcConfig: VpcConfigDict | _VpcConfig; Tags: Sequence[TagDict | Tag]; FlywheelArn: str
class StartEventsDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    JobName: str; LanguageCode: Required[_LanguageCode | str]; ClientRequestToken: str
    TargetEventTypes: Required[Sequence[str]]; Tags: Sequence[TagDict | Tag]
class StartFlywheelIterationRequestDict(TypedDict, total=False):
    FlywheelArn: Required[str]; ClientRequestToken: str
class StartKeyPhrasesDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    JobName: str; LanguageCode: Required[_LanguageCode | str]; ClientRequestToken: str; VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig; Tags: Sequence[TagDict | Tag]
class StartPiiEntitiesDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    Mode: Required[PiiEntitiesDetectionMode | str]; RedactionConfig: RedactionConfigDict | _RedactionConfig
    DataAccessRoleArn: Required[str]; JobName: str; LanguageCode: Required[_LanguageCode | str]
    ClientRequestToken: str; Tags: Sequence[TagDict | Tag]
class StartSentimentDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    JobName: str; LanguageCode: Required[_LanguageCode | str]; ClientRequestToken: str; VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig; Tags: Sequence[TagDict | Tag]
class StartTargetedSentimentDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    JobName: str; LanguageCode: Required[_LanguageCode | str]; ClientRequestToken: str; VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig; Tags: Sequence[TagDict | Tag]
class StartTopicsDetectionJobRequestDict(TypedDict, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    JobName: str; NumberOfTopics: int; ClientRequestToken: str; VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig; Tags: Sequence[TagDict | Tag]
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
    Key: Required[str]; Value: str
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class TargetedSentimentDetectionJobFilterDict(TypedDict, total=False):
    JobName: str; JobStatus: _JobStatus | str; SubmitTimeBefore: str | datetime; SubmitTimeAfter: str | datetime
class TaskConfigDict(TypedDict, total=False):
    LanguageCode: Required[_LanguageCode | str]
    DocumentClassificationConfig: DocumentClassificationConfigDict | _DocumentClassificationConfig
    EntityRecognitionConfig: EntityRecognitionConfigDict | _EntityRecognitionConfig
class TextSegmentDict(TypedDict, total=False):
    Text: Required[str]
class TopicsDetectionJobFilterDict(TypedDict, total=False):
    JobName: str; JobStatus: _JobStatus | str; SubmitTimeBefore: str | datetime; SubmitTimeAfter: str | datetime
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateDataSecurityConfigDict(TypedDict, total=False):
    ModelKmsKeyId: str; VolumeKmsKeyId: str; VpcConfig: VpcConfigDict | _VpcConfig
class UpdateEndpointRequestDict(TypedDict, total=False):
    EndpointArn: Required[str]; DesiredModelArn: str; DesiredInferenceUnits: int; DesiredDataAccessRoleArn: str
    FlywheelArn: str
class UpdateFlywheelRequestDict(TypedDict, total=False):
    FlywheelArn: Required[str]; ActiveModelArn: str; DataAccessRoleArn: str
    DataSecurityConfig: UpdateDataSecurityConfigDict
class VpcConfigDict(TypedDict, total=False):
    SecurityGroupIds: Required[Sequence[str]]; Subnets: Required[Sequence[str]]
class AugmentedManifestsListItem:
    S3Uri: str; Split: _Split; AttributeNames: list[str]; AnnotationDataS3Uri: str; SourceDocumentsS3Uri: str
    DocumentType: AugmentedManifestsDocumentTypeFormat
class BatchDetectDominantLanguageItemResult:
    Index: int; Languages: list[DominantLanguage]
class BatchDetectDominantLanguageResponse:
    ResultList: list[BatchDetectDominantLanguageItemResult]; ErrorList: list[BatchItemError]
class BatchDetectEntitiesItemResult:
    Index: int; Entities: list[Entity]
class BatchDetectEntitiesResponse:
    ResultList: list[BatchDetectEntitiesItemResult]; ErrorList: list[BatchItemError]
class BatchDetectKeyPhrasesItemResult:
    Index: int; KeyPhrases: list[KeyPhrase]
class BatchDetectKeyPhrasesResponse:
    ResultList: list[BatchDetectKeyPhrasesItemResult]; ErrorList: list[BatchItemError]
class BatchDetectSentimentItemResult:
    Index: int; Sentiment: SentimentType; SentimentScore: _SentimentScore
class BatchDetectSentimentResponse:
    ResultList: list[BatchDetectSentimentItemResult]; ErrorList: list[BatchItemError]
class BatchDetectSyntaxItemResult:
    Index: int; SyntaxTokens: list[SyntaxToken]
class BatchDetectSyntaxResponse:
    ResultList: list[BatchDetectSyntaxItemResult]; ErrorList: list[BatchItemError]
class BatchDetectTargetedSentimentItemResult:
    Index: int; Entities: list[TargetedSentimentEntity]
class BatchDetectTargetedSentimentResponse:
    ResultList: list[BatchDetectTargetedSentimentItemResult]; ErrorList: list[BatchItemError]
class BatchItemError:
    Index: int; ErrorCode: str; ErrorMessage: str
class Block:
    Id: str; BlockType: _BlockType; Text: str; Page: int; Geometry: _Geometry
    Relationships: list[RelationshipsListItem]
class BlockReference:
    BlockId: str; BeginOffset: int; EndOffset: int; ChildBlocks: list[ChildBlock]
class BoundingBox:
    Height: float; Left: float; Top: float; Width: float
class ChildBlock:
    ChildBlockId: str; BeginOffset: int; EndOffset: int
class ClassifierEvaluationMetrics:
    Accuracy: float; Precision: float; Recall: float; F1Score: float; MicroPrecision: float; MicroRecall: float
    MicroF1Score: float; HammingLoss: float
class ClassifierMetadata:
    NumberOfLabels: int; NumberOfTrainedDocuments: int; NumberOfTestDocuments: int
    EvaluationMetrics: ClassifierEvaluationMetrics
class ClassifyDocumentResponse:
    Classes: list[DocumentClass]; Labels: list[DocumentLabel]; DocumentMetadata: _DocumentMetadata
    DocumentType: list[DocumentTypeListItem]; Errors: list[ErrorsListItem]; Warnings: list[WarningsListItem]
class ContainsPiiEntitiesResponse:
    Labels: list[EntityLabel]
class CreateDatasetResponse:
    DatasetArn: str
class CreateDocumentClassifierResponse:
    DocumentClassifierArn: str
class CreateEndpointResponse:
    EndpointArn: str; ModelArn: str
class CreateEntityRecognizerResponse:
    EntityRecognizerArn: str
class CreateFlywheelResponse:
    FlywheelArn: str; ActiveModelArn: str
class DataSecurityConfig:
    ModelKmsKeyId: str; VolumeKmsKeyId: str; DataLakeKmsKeyId: str; VpcConfig: _VpcConfig
class DatasetProperties:
    DatasetArn: str; DatasetName: str; DatasetType: _DatasetType; DatasetS3Uri: str; Description: str
    Status: DatasetStatus; Message: str; NumberOfDocuments: int; CreationTime: str; EndTime: str
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
    ResourcePolicy: str; CreationTime: str; LastModifiedTime: str; PolicyRevisionId: str
class DescribeSentimentDetectionJobResponse:
    SentimentDetectionJobProperties: _SentimentDetectionJobProperties
class DescribeTargetedSentimentDetectionJobResponse:
    TargetedSentimentDetectionJobProperties: _TargetedSentimentDetectionJobProperties
class DescribeTopicsDetectionJobResponse:
    TopicsDetectionJobProperties: _TopicsDetectionJobProperties
class DetectDominantLanguageResponse:
    Languages: list[DominantLanguage]
class DetectEntitiesResponse:
    Entities: list[Entity]; DocumentMetadata: _DocumentMetadata; DocumentType: list[DocumentTypeListItem]
    Blocks: list[Block]; Errors: list[ErrorsListItem]
class DetectKeyPhrasesResponse:
    KeyPhrases: list[KeyPhrase]
class DetectPiiEntitiesResponse:
    Entities: list[PiiEntity]
class DetectSentimentResponse:
    Sentiment: SentimentType; SentimentScore: _SentimentScore
class DetectSyntaxResponse:
    SyntaxTokens: list[SyntaxToken]
class DetectTargetedSentimentResponse:
    Entities: list[TargetedSentimentEntity]
class DetectToxicContentResponse:
    ResultList: list[ToxicLabels]
class DocumentClass:
    Name: str; Score: float; Page: int
class DocumentClassificationConfig:
    Mode: DocumentClassifierMode; Labels: list[str]
class DocumentClassificationJobProperties:
    JobId: str; JobArn: str; JobName: str; JobStatus: _JobStatus; Message: str; SubmitTime: str; EndTime: str
    DocumentClassifierArn: str; InputDataConfig: _InputDataConfig; OutputDataConfig: _OutputDataConfig
    DataAccessRoleArn: str; VolumeKmsKeyId: str; VpcConfig: _VpcConfig; FlywheelArn: str
class DocumentClassifierDocuments:
    S3Uri: str; TestS3Uri: str
class DocumentClassifierInputDataConfig:
    DataFormat: DocumentClassifierDataFormat; S3Uri: str; TestS3Uri: str; LabelDelimiter: str
    AugmentedManifests: list[AugmentedManifestsListItem]; DocumentType: DocumentClassifierDocumentTypeFormat
    Documents: DocumentClassifierDocuments; DocumentReaderConfig: _DocumentReaderConfig
class DocumentClassifierOutputDataConfig:
    S3Uri: str; KmsKeyId: str; FlywheelStatsS3Prefix: str
class DocumentClassifierProperties:
    DocumentClassifierArn: str; LanguageCode: _LanguageCode; Status: ModelStatus; Message: str; SubmitTime: str
    EndTime: str; TrainingStartTime: str; TrainingEndTime: str; InputDataConfig: DocumentClassifierInputDataConfig
    OutputDataConfig: DocumentClassifierOutputDataConfig; ClassifierMetadata: _ClassifierMetadata
    DataAccessRoleArn: str; VolumeKmsKeyId: str; VpcConfig: _VpcConfig; Mode: DocumentClassifierMode
    ModelKmsKeyId: str; VersionName: str; SourceModelArn: str; FlywheelArn: str
class DocumentClassifierSummary:
    DocumentClassifierName: str; NumberOfVersions: int; LatestVersionCreatedAt: str; LatestVersionName: str
    LatestVersionStatus: ModelStatus
class DocumentLabel:
    Name: str; Score: float; Page: int
class DocumentMetadata:
    Pages: int; ExtractedCharacters: list[ExtractedCharactersListItem]
class DocumentReaderConfig:
    DocumentReadAction: _DocumentReadAction; DocumentReadMode: _DocumentReadMode
    FeatureTypes: list[DocumentReadFeatureTypes]
class DocumentTypeListItem:
    Page: int; Type: DocumentType
class DominantLanguage:
    LanguageCode: str; Score: float
class DominantLanguageDetectionJobProperties:
    JobId: str; JobArn: str; JobName: str; JobStatus: _JobStatus; Message: str; SubmitTime: str; EndTime: str
    InputDataConfig: _InputDataConfig; OutputDataConfig: _OutputDataConfig; DataAccessRoleArn: str
    VolumeKmsKeyId: str; VpcConfig: _VpcConfig
class EndpointProperties:
    EndpointArn: str; Status: EndpointStatus; Message: str; ModelArn: str; DesiredModelArn: str
    DesiredInferenceUnits: int; CurrentInferenceUnits: int; CreationTime: str; LastModifiedTime: str
    DataAccessRoleArn: str; DesiredDataAccessRoleArn: str; FlywheelArn: str
class EntitiesDetectionJobProperties:
    JobId: str; JobArn: str; JobName: str; JobStatus: _JobStatus; Message: str; SubmitTime: str; EndTime: str
    EntityRecognizerArn: str; InputDataConfig: _InputDataConfig; OutputDataConfig: _OutputDataConfig
    LanguageCode: _LanguageCode; DataAccessRoleArn: str; VolumeKmsKeyId: str; VpcConfig: _VpcConfig; FlywheelArn: str
class Entity:
    Score: float; Type: EntityType; Text: str; BeginOffset: int; EndOffset: int; BlockReferences: list[BlockReference]
class EntityLabel:
    Name: PiiEntityType; Score: float
class EntityRecognitionConfig:
    EntityTypes: list[EntityTypesListItem]
class EntityRecognizerAnnotations:
    S3Uri: str; TestS3Uri: str
class EntityRecognizerDocuments:
    S3Uri: str; TestS3Uri: str; InputFormat: _InputFormat
class EntityRecognizerEntityList:
    S3Uri: str
class EntityRecognizerEvaluationMetrics:
    Precision: float; Recall: float; F1Score: float
class EntityRecognizerInputDataConfig:
    DataFormat: EntityRecognizerDataFormat; EntityTypes: list[EntityTypesListItem]
    Documents: EntityRecognizerDocuments; Annotations: EntityRecognizerAnnotations
    EntityList: EntityRecognizerEntityList; AugmentedManifests: list[AugmentedManifestsListItem]
class EntityRecognizerMetadata:
    NumberOfTrainedDocuments: int; NumberOfTestDocuments: int; EvaluationMetrics: EntityRecognizerEvaluationMetrics
    EntityTypes: list[EntityRecognizerMetadataEntityTypesListItem]
class EntityRecognizerMetadataEntityTypesListItem:
    Type: str; EvaluationMetrics: EntityTypesEvaluationMetrics; NumberOfTrainMentions: int
class EntityRecognizerOutputDataConfig:
    FlywheelStatsS3Prefix: str
class EntityRecognizerProperties:
    EntityRecognizerArn: str; LanguageCode: _LanguageCode; Status: ModelStatus; Message: str; SubmitTime: str
    EndTime: str; TrainingStartTime: str; TrainingEndTime: str; InputDataConfig: EntityRecognizerInputDataConfig
    RecognizerMetadata: EntityRecognizerMetadata; DataAccessRoleArn: str; VolumeKmsKeyId: str; VpcConfig: _VpcConfig
    ModelKmsKeyId: str; VersionName: str; SourceModelArn: str; FlywheelArn: str
    OutputDataConfig: EntityRecognizerOutputDataConfig
class EntityRecognizerSummary:
    RecognizerName: str; NumberOfVersions: int; LatestVersionCreatedAt: str; LatestVersionName: str
    LatestVersionStatus: ModelStatus
class EntityTypesEvaluationMetrics:
    Precision: float; Recall: float; F1Score: float
class EntityTypesListItem:
    Type: str
class ErrorsListItem:
    Page: int; ErrorCode: PageBasedErrorCode; ErrorMessage: str
class EventsDetectionJobProperties:
    JobId: str; JobArn: str; JobName: str; JobStatus: _JobStatus; Message: str; SubmitTime: str; EndTime: str
    InputDataConfig: _InputDataConfig; OutputDataConfig: _OutputDataConfig; LanguageCode: _LanguageCode
    DataAccessRoleArn: str; TargetEventTypes: list[str]
class ExtractedCharactersListItem:
    Page: int; Count: int
class FlywheelIterationProperties:
    FlywheelArn: str; FlywheelIterationId: str; CreationTime: str; EndTime: str; Status: FlywheelIterationStatus
    Message: str; EvaluatedModelArn: str; EvaluatedModelMetrics: FlywheelModelEvaluationMetrics; TrainedModelArn: str
    TrainedModelMetrics: FlywheelModelEvaluationMetrics; EvaluationManifestS3Prefix: str
class FlywheelModelEvaluationMetrics:
    AverageF1Score: float; AveragePrecision: float; AverageRecall: float; AverageAccuracy: float
class FlywheelProperties:
    FlywheelArn: str; ActiveModelArn: str; DataAccessRoleArn: str; TaskConfig: _TaskConfig; DataLakeS3Uri: str
    DataSecurityConfig: _DataSecurityConfig; Status: FlywheelStatus; ModelType: _ModelType; Message: str
    CreationTime: str; LastModifiedTime: str; LatestFlywheelIteration: str
class FlywheelSummary:
    FlywheelArn: str; ActiveModelArn: str; DataLakeS3Uri: str; Status: FlywheelStatus; ModelType: _ModelType
    Message: str; CreationTime: str; LastModifiedTime: str; LatestFlywheelIteration: str
class Geometry:
    BoundingBox: _BoundingBox; Polygon: list[Point]
class ImportModelResponse:
    ModelArn: str
class InputDataConfig:
    S3Uri: str; InputFormat: _InputFormat; DocumentReaderConfig: _DocumentReaderConfig
class KeyPhrase:
    Score: float; Text: str; BeginOffset: int; EndOffset: int
class KeyPhrasesDetectionJobProperties:
    JobId: str; JobArn: str; JobName: str; JobStatus: _JobStatus; Message: str; SubmitTime: str; EndTime: str
    InputDataConfig: _InputDataConfig; OutputDataConfig: _OutputDataConfig; LanguageCode: _LanguageCode
    DataAccessRoleArn: str; VolumeKmsKeyId: str; VpcConfig: _VpcConfig
class ListDatasetsResponse:
    DatasetPropertiesList: list[DatasetProperties]; NextToken: str
class ListDocumentClassificationJobsResponse:
    DocumentClassificationJobPropertiesList: list[DocumentClassificationJobProperties]; NextToken: str
class ListDocumentClassifierSummariesResponse:
    DocumentClassifierSummariesList: list[DocumentClassifierSummary]; NextToken: str
class ListDocumentClassifiersResponse:
    DocumentClassifierPropertiesList: list[DocumentClassifierProperties]; NextToken: str
class ListDominantLanguageDetectionJobsResponse:
    DominantLanguageDetectionJobPropertiesList: list[DominantLanguageDetectionJobProperties]; NextToken: str
class ListEndpointsResponse:
    EndpointPropertiesList: list[EndpointProperties]; NextToken: str
class ListEntitiesDetectionJobsResponse:
    EntitiesDetectionJobPropertiesList: list[EntitiesDetectionJobProperties]; NextToken: str
class ListEntityRecognizerSummariesResponse:
    EntityRecognizerSummariesList: list[EntityRecognizerSummary]; NextToken: str
class ListEntityRecognizersResponse:
    EntityRecognizerPropertiesList: list[EntityRecognizerProperties]; NextToken: str
class ListEventsDetectionJobsResponse:
    EventsDetectionJobPropertiesList: list[EventsDetectionJobProperties]; NextToken: str
class ListFlywheelIterationHistoryResponse:
    FlywheelIterationPropertiesList: list[FlywheelIterationProperties]; NextToken: str
class ListFlywheelsResponse:
    FlywheelSummaryList: list[FlywheelSummary]; NextToken: str
class ListKeyPhrasesDetectionJobsResponse:
    KeyPhrasesDetectionJobPropertiesList: list[KeyPhrasesDetectionJobProperties]; NextToken: str
class ListPiiEntitiesDetectionJobsResponse:
    PiiEntitiesDetectionJobPropertiesList: list[PiiEntitiesDetectionJobProperties]; NextToken: str
class ListSentimentDetectionJobsResponse:
    SentimentDetectionJobPropertiesList: list[SentimentDetectionJobProperties]; NextToken: str
class ListTagsForResourceResponse:
    ResourceArn: str; Tags: list[Tag]
class ListTargetedSentimentDetectionJobsResponse:
    TargetedSentimentDetectionJobPropertiesList: list[TargetedSentimentDetectionJobProperties]; NextToken: str
class ListTopicsDetectionJobsResponse:
    TopicsDetectionJobPropertiesList: list[TopicsDetectionJobProperties]; NextToken: str
class MentionSentiment:
    Sentiment: SentimentType; SentimentScore: _SentimentScore
class OutputDataConfig:
    S3Uri: str; KmsKeyId: str
class PartOfSpeechTag:
    Tag: PartOfSpeechTagType; Score: float
class PiiEntitiesDetectionJobProperties:
    JobId: str; JobArn: str; JobName: str; JobStatus: _JobStatus; Message: str; SubmitTime: str; EndTime: str
    InputDataConfig: _InputDataConfig; OutputDataConfig: PiiOutputDataConfig; RedactionConfig: _RedactionConfig
    LanguageCode: _LanguageCode; DataAccessRoleArn: str; Mode: PiiEntitiesDetectionMode
class PiiEntity:
    Score: float; Type: PiiEntityType; BeginOffset: int; EndOffset: int
class PiiOutputDataConfig:
    S3Uri: str; KmsKeyId: str
class Point:
    X: float; Y: float
class PutResourcePolicyResponse:
    PolicyRevisionId: str
class RedactionConfig:
    PiiEntityTypes: list[PiiEntityType]; MaskMode: PiiEntitiesDetectionMaskMode; MaskCharacter: str
class RelationshipsListItem:
    Ids: list[str]; Type: RelationshipType
class SentimentDetectionJobProperties:
    JobId: str; JobArn: str; JobName: str; JobStatus: _JobStatus; Message: str; SubmitTime: str; EndTime: str
    InputDataConfig: _InputDataConfig; OutputDataConfig: _OutputDataConfig; LanguageCode: _LanguageCode
    DataAccessRoleArn: str; VolumeKmsKeyId: str; VpcConfig: _VpcConfig
class SentimentScore:
    Positive: float; Negative: float; Neutral: float; Mixed: float
class StartDocumentClassificationJobResponse:
    JobId: str; JobArn: str; JobStatus: _JobStatus; DocumentClassifierArn: str
class StartDominantLanguageDetectionJobResponse:
    JobId: str; JobArn: str; JobStatus: _JobStatus
class StartEntitiesDetectionJobResponse:
    JobId: str; JobArn: str; JobStatus: _JobStatus; EntityRecognizerArn: str
class StartEventsDetectionJobResponse:
    JobId: str; JobArn: str; JobStatus: _JobStatus
class StartFlywheelIterationResponse:
    FlywheelArn: str; FlywheelIterationId: str
class StartKeyPhrasesDetectionJobResponse:
    JobId: str; JobArn: str; JobStatus: _JobStatus
class StartPiiEntitiesDetectionJobResponse:
    JobId: str; JobArn: str; JobStatus: _JobStatus
class StartSentimentDetectionJobResponse:
    JobId: str; JobArn: str; JobStatus: _JobStatus
class StartTargetedSentimentDetectionJobResponse:
    JobId: str; JobArn: str; JobStatus: _JobStatus
class StartTopicsDetectionJobResponse:
    JobId: str; JobArn: str; JobStatus: _JobStatus
class StopDominantLanguageDetectionJobResponse:
    JobId: str; JobStatus: _JobStatus
class StopEntitiesDetectionJobResponse:
    JobId: str; JobStatus: _JobStatus
class StopEventsDetectionJobResponse:
    JobId: str; JobStatus: _JobStatus
class StopKeyPhrasesDetectionJobResponse:
    JobId: str; JobStatus: _JobStatus
class StopPiiEntitiesDetectionJobResponse:
    JobId: str; JobStatus: _JobStatus
class StopSentimentDetectionJobResponse:
    JobId: str; JobStatus: _JobStatus
class StopTargetedSentimentDetectionJobResponse:
    JobId: str; JobStatus: _JobStatus
class StopTrainingDocumentClassifierResponse:
    ...
class StopTrainingEntityRecognizerResponse:
    ...
class SyntaxToken:
    TokenId: int; Text: str; BeginOffset: int; EndOffset: int; PartOfSpeech: PartOfSpeechTag
class Tag:
    Key: str; Value: str
class TagResourceResponse:
    ...
class TargetedSentimentDetectionJobProperties:
    JobId: str; JobArn: str; JobName: str; JobStatus: _JobStatus; Message: str; SubmitTime: str; EndTime: str
    InputDataConfig: _InputDataConfig; OutputDataConfig: _OutputDataConfig; LanguageCode: _LanguageCode
    DataAccessRoleArn: str; VolumeKmsKeyId: str; VpcConfig: _VpcConfig
class TargetedSentimentEntity:
    DescriptiveMentionIndex: list[int]; Mentions: list[TargetedSentimentMention]
class TargetedSentimentMention:
    Score: float; GroupScore: float; Text: str; Type: TargetedSentimentEntityType; MentionSentiment: _MentionSentiment
    BeginOffset: int; EndOffset: int
class TaskConfig:
    LanguageCode: _LanguageCode; DocumentClassificationConfig: _DocumentClassificationConfig
    EntityRecognitionConfig: _EntityRecognitionConfig
class TopicsDetectionJobProperties:
    JobId: str; JobArn: str; JobName: str; JobStatus: _JobStatus; Message: str; SubmitTime: str; EndTime: str
    InputDataConfig: _InputDataConfig; OutputDataConfig: _OutputDataConfig; NumberOfTopics: int
    DataAccessRoleArn: str; VolumeKmsKeyId: str; VpcConfig: _VpcConfig
class ToxicContent:
    Name: ToxicContentType; Score: float
class ToxicLabels:
    Labels: list[ToxicContent]; Toxicity: float
class UntagResourceResponse:
    ...
class UpdateEndpointResponse:
    DesiredModelArn: str
class UpdateFlywheelResponse:
    FlywheelProperties: _FlywheelProperties
class VpcConfig:
    SecurityGroupIds: list[str]; Subnets: list[str]
class WarningsListItem:
    Page: int; WarnCode: PageBasedWarningCode; WarnMessage: str

_T0 = TypeVar("_T0", default=BatchDetectDominantLanguageResponse)
_T1 = TypeVar("_T1", default=BatchDetectEntitiesResponse)
_T2 = TypeVar("_T2", default=BatchDetectKeyPhrasesResponse)
_T3 = TypeVar("_T3", default=BatchDetectSentimentResponse)
_T4 = TypeVar("_T4", default=BatchDetectSyntaxResponse)
_T5 = TypeVar("_T5", default=BatchDetectTargetedSentimentResponse)
_T6 = TypeVar("_T6", default=ClassifyDocumentResponse)
_T7 = TypeVar("_T7", default=ContainsPiiEntitiesResponse)
_T8 = TypeVar("_T8", default=CreateDatasetResponse)
_T9 = TypeVar("_T9", default=CreateDocumentClassifierResponse)
_T10 = TypeVar("_T10", default=CreateEndpointResponse)
_T11 = TypeVar("_T11", default=CreateEntityRecognizerResponse)
_T12 = TypeVar("_T12", default=CreateFlywheelResponse)
_T13 = TypeVar("_T13", default=DeleteDocumentClassifierResponse)
_T14 = TypeVar("_T14", default=DeleteEndpointResponse)
_T15 = TypeVar("_T15", default=DeleteEntityRecognizerResponse)
_T16 = TypeVar("_T16", default=DeleteFlywheelResponse)
_T17 = TypeVar("_T17", default=DeleteResourcePolicyResponse)
_T18 = TypeVar("_T18", default=DescribeDatasetResponse)
_T19 = TypeVar("_T19", default=DescribeDocumentClassificationJobResponse)
_T20 = TypeVar("_T20", default=DescribeDocumentClassifierResponse)
_T21 = TypeVar("_T21", default=DescribeDominantLanguageDetectionJobResponse)
_T22 = TypeVar("_T22", default=DescribeEndpointResponse)
_T23 = TypeVar("_T23", default=DescribeEntitiesDetectionJobResponse)
_T24 = TypeVar("_T24", default=DescribeEntityRecognizerResponse)
_T25 = TypeVar("_T25", default=DescribeEventsDetectionJobResponse)
_T26 = TypeVar("_T26", default=DescribeFlywheelResponse)
_T27 = TypeVar("_T27", default=DescribeFlywheelIterationResponse)
_T28 = TypeVar("_T28", default=DescribeKeyPhrasesDetectionJobResponse)
_T29 = TypeVar("_T29", default=DescribePiiEntitiesDetectionJobResponse)
_T30 = TypeVar("_T30", default=DescribeResourcePolicyResponse)
_T31 = TypeVar("_T31", default=DescribeSentimentDetectionJobResponse)
_T32 = TypeVar("_T32", default=DescribeTargetedSentimentDetectionJobResponse)
_T33 = TypeVar("_T33", default=DescribeTopicsDetectionJobResponse)
_T34 = TypeVar("_T34", default=DetectDominantLanguageResponse)
_T35 = TypeVar("_T35", default=DetectEntitiesResponse)
_T36 = TypeVar("_T36", default=DetectKeyPhrasesResponse)
_T37 = TypeVar("_T37", default=DetectPiiEntitiesResponse)
_T38 = TypeVar("_T38", default=DetectSentimentResponse)
_T39 = TypeVar("_T39", default=DetectSyntaxResponse)
_T40 = TypeVar("_T40", default=DetectTargetedSentimentResponse)
_T41 = TypeVar("_T41", default=DetectToxicContentResponse)
_T42 = TypeVar("_T42", default=ImportModelResponse)
_T43 = TypeVar("_T43", default=ListDatasetsResponse)
_T44 = TypeVar("_T44", default=ListDocumentClassificationJobsResponse)
_T45 = TypeVar("_T45", default=ListDocumentClassifierSummariesResponse)
_T46 = TypeVar("_T46", default=ListDocumentClassifiersResponse)
_T47 = TypeVar("_T47", default=ListDominantLanguageDetectionJobsResponse)
_T48 = TypeVar("_T48", default=ListEndpointsResponse)
_T49 = TypeVar("_T49", default=ListEntitiesDetectionJobsResponse)
_T50 = TypeVar("_T50", default=ListEntityRecognizerSummariesResponse)
_T51 = TypeVar("_T51", default=ListEntityRecognizersResponse)
_T52 = TypeVar("_T52", default=ListEventsDetectionJobsResponse)
_T53 = TypeVar("_T53", default=ListFlywheelIterationHistoryResponse)
_T54 = TypeVar("_T54", default=ListFlywheelsResponse)
_T55 = TypeVar("_T55", default=ListKeyPhrasesDetectionJobsResponse)
_T56 = TypeVar("_T56", default=ListPiiEntitiesDetectionJobsResponse)
_T57 = TypeVar("_T57", default=ListSentimentDetectionJobsResponse)
_T58 = TypeVar("_T58", default=ListTagsForResourceResponse)
_T59 = TypeVar("_T59", default=ListTargetedSentimentDetectionJobsResponse)
_T60 = TypeVar("_T60", default=ListTopicsDetectionJobsResponse)
_T61 = TypeVar("_T61", default=PutResourcePolicyResponse)
_T62 = TypeVar("_T62", default=StartDocumentClassificationJobResponse)
_T63 = TypeVar("_T63", default=StartDominantLanguageDetectionJobResponse)
_T64 = TypeVar("_T64", default=StartEntitiesDetectionJobResponse)
_T65 = TypeVar("_T65", default=StartEventsDetectionJobResponse)
_T66 = TypeVar("_T66", default=StartFlywheelIterationResponse)
_T67 = TypeVar("_T67", default=StartKeyPhrasesDetectionJobResponse)
_T68 = TypeVar("_T68", default=StartPiiEntitiesDetectionJobResponse)
_T69 = TypeVar("_T69", default=StartSentimentDetectionJobResponse)
_T70 = TypeVar("_T70", default=StartTargetedSentimentDetectionJobResponse)
_T71 = TypeVar("_T71", default=StartTopicsDetectionJobResponse)
_T72 = TypeVar("_T72", default=StopDominantLanguageDetectionJobResponse)
_T73 = TypeVar("_T73", default=StopEntitiesDetectionJobResponse)
_T74 = TypeVar("_T74", default=StopEventsDetectionJobResponse)
_T75 = TypeVar("_T75", default=StopKeyPhrasesDetectionJobResponse)
_T76 = TypeVar("_T76", default=StopPiiEntitiesDetectionJobResponse)
_T77 = TypeVar("_T77", default=StopSentimentDetectionJobResponse)
_T78 = TypeVar("_T78", default=StopTargetedSentimentDetectionJobResponse)
_T79 = TypeVar("_T79", default=StopTrainingDocumentClassifierResponse)
_T80 = TypeVar("_T80", default=StopTrainingEntityRecognizerResponse)
_T81 = TypeVar("_T81", default=TagResourceResponse)
_T82 = TypeVar("_T82", default=UntagResourceResponse)
_T83 = TypeVar("_T83", default=UpdateEndpointResponse)
_T84 = TypeVar("_T84", default=UpdateFlywheelResponse)

class _BatchDetectDominantLanguage(CallOptions, total=False):
    TextList: Required[Sequence[str]]
def batch_detect_dominant_language(name: str, /, *, result: type[_T0] = ..., select: Callable[[BatchDetectDominantLanguageResponse], _T0] = ..., **arguments: Unpack[_BatchDetectDominantLanguage]) -> Task[_T0]: ...

class _BatchDetectEntities(CallOptions, total=False):
    TextList: Required[Sequence[str]]; LanguageCode: Required[_LanguageCode | str]
def batch_detect_entities(name: str, /, *, result: type[_T1] = ..., select: Callable[[BatchDetectEntitiesResponse], _T1] = ..., **arguments: Unpack[_BatchDetectEntities]) -> Task[_T1]: ...

class _BatchDetectKeyPhrases(CallOptions, total=False):
    TextList: Required[Sequence[str]]; LanguageCode: Required[_LanguageCode | str]
def batch_detect_key_phrases(name: str, /, *, result: type[_T2] = ..., select: Callable[[BatchDetectKeyPhrasesResponse], _T2] = ..., **arguments: Unpack[_BatchDetectKeyPhrases]) -> Task[_T2]: ...

class _BatchDetectSentiment(CallOptions, total=False):
    TextList: Required[Sequence[str]]; LanguageCode: Required[_LanguageCode | str]
def batch_detect_sentiment(name: str, /, *, result: type[_T3] = ..., select: Callable[[BatchDetectSentimentResponse], _T3] = ..., **arguments: Unpack[_BatchDetectSentiment]) -> Task[_T3]: ...

class _BatchDetectSyntax(CallOptions, total=False):
    TextList: Required[Sequence[str]]; LanguageCode: Required[SyntaxLanguageCode | str]
def batch_detect_syntax(name: str, /, *, result: type[_T4] = ..., select: Callable[[BatchDetectSyntaxResponse], _T4] = ..., **arguments: Unpack[_BatchDetectSyntax]) -> Task[_T4]: ...

class _BatchDetectTargetedSentiment(CallOptions, total=False):
    TextList: Required[Sequence[str]]; LanguageCode: Required[_LanguageCode | str]
def batch_detect_targeted_sentiment(name: str, /, *, result: type[_T5] = ..., select: Callable[[BatchDetectTargetedSentimentResponse], _T5] = ..., **arguments: Unpack[_BatchDetectTargetedSentiment]) -> Task[_T5]: ...

class _ClassifyDocument(CallOptions, total=False):
    Text: str; EndpointArn: Required[str]; Bytes: object
    DocumentReaderConfig: DocumentReaderConfigDict | _DocumentReaderConfig
def classify_document(name: str, /, *, result: type[_T6] = ..., select: Callable[[ClassifyDocumentResponse], _T6] = ..., **arguments: Unpack[_ClassifyDocument]) -> Task[_T6]: ...

class _ContainsPiiEntities(CallOptions, total=False):
    Text: Required[str]; LanguageCode: Required[_LanguageCode | str]
def contains_pii_entities(name: str, /, *, result: type[_T7] = ..., select: Callable[[ContainsPiiEntitiesResponse], _T7] = ..., **arguments: Unpack[_ContainsPiiEntities]) -> Task[_T7]: ...

class _CreateDataset(CallOptions, total=False):
    FlywheelArn: Required[str]; DatasetName: Required[str]; DatasetType: _DatasetType | str; Description: str
    InputDataConfig: Required[DatasetInputDataConfigDict]; ClientRequestToken: str; Tags: Sequence[TagDict | Tag]
def create_dataset(name: str, /, *, result: type[_T8] = ..., select: Callable[[CreateDatasetResponse], _T8] = ..., **arguments: Unpack[_CreateDataset]) -> Task[_T8]: ...

class _CreateDocumentClassifier(CallOptions, total=False):
    DocumentClassifierName: Required[str]; VersionName: str; DataAccessRoleArn: Required[str]
    Tags: Sequence[TagDict | Tag]
    InputDataConfig: Required[DocumentClassifierInputDataConfigDict | DocumentClassifierInputDataConfig]
    OutputDataConfig: DocumentClassifierOutputDataConfigDict | DocumentClassifierOutputDataConfig
    ClientRequestToken: str; LanguageCode: Required[_LanguageCode | str]; VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig; Mode: DocumentClassifierMode | str; ModelKmsKeyId: str; ModelPolicy: str
def create_document_classifier(name: str, /, *, result: type[_T9] = ..., select: Callable[[CreateDocumentClassifierResponse], _T9] = ..., **arguments: Unpack[_CreateDocumentClassifier]) -> Task[_T9]: ...

class _CreateEndpoint(CallOptions, total=False):
    EndpointName: Required[str]; ModelArn: str; DesiredInferenceUnits: Required[int]; ClientRequestToken: str
    Tags: Sequence[TagDict | Tag]; DataAccessRoleArn: str; FlywheelArn: str
def create_endpoint(name: str, /, *, result: type[_T10] = ..., select: Callable[[CreateEndpointResponse], _T10] = ..., **arguments: Unpack[_CreateEndpoint]) -> Task[_T10]: ...

class _CreateEntityRecognizer(CallOptions, total=False):
    RecognizerName: Required[str]; VersionName: str; DataAccessRoleArn: Required[str]; Tags: Sequence[TagDict | Tag]
    InputDataConfig: Required[EntityRecognizerInputDataConfigDict | EntityRecognizerInputDataConfig]
    ClientRequestToken: str; LanguageCode: Required[_LanguageCode | str]; VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig; ModelKmsKeyId: str; ModelPolicy: str
def create_entity_recognizer(name: str, /, *, result: type[_T11] = ..., select: Callable[[CreateEntityRecognizerResponse], _T11] = ..., **arguments: Unpack[_CreateEntityRecognizer]) -> Task[_T11]: ...

class _CreateFlywheel(CallOptions, total=False):
    FlywheelName: Required[str]; ActiveModelArn: str; DataAccessRoleArn: Required[str]
    TaskConfig: TaskConfigDict | _TaskConfig; ModelType: _ModelType | str; DataLakeS3Uri: Required[str]
    DataSecurityConfig: DataSecurityConfigDict | _DataSecurityConfig; ClientRequestToken: str
    Tags: Sequence[TagDict | Tag]
def create_flywheel(name: str, /, *, result: type[_T12] = ..., select: Callable[[CreateFlywheelResponse], _T12] = ..., **arguments: Unpack[_CreateFlywheel]) -> Task[_T12]: ...

class _DeleteDocumentClassifier(CallOptions, total=False):
    DocumentClassifierArn: Required[str]
def delete_document_classifier(name: str, /, *, result: type[_T13] = ..., select: Callable[[DeleteDocumentClassifierResponse], _T13] = ..., **arguments: Unpack[_DeleteDocumentClassifier]) -> Task[_T13]: ...

class _DeleteEndpoint(CallOptions, total=False):
    EndpointArn: Required[str]
def delete_endpoint(name: str, /, *, result: type[_T14] = ..., select: Callable[[DeleteEndpointResponse], _T14] = ..., **arguments: Unpack[_DeleteEndpoint]) -> Task[_T14]: ...

class _DeleteEntityRecognizer(CallOptions, total=False):
    EntityRecognizerArn: Required[str]
def delete_entity_recognizer(name: str, /, *, result: type[_T15] = ..., select: Callable[[DeleteEntityRecognizerResponse], _T15] = ..., **arguments: Unpack[_DeleteEntityRecognizer]) -> Task[_T15]: ...

class _DeleteFlywheel(CallOptions, total=False):
    FlywheelArn: Required[str]
def delete_flywheel(name: str, /, *, result: type[_T16] = ..., select: Callable[[DeleteFlywheelResponse], _T16] = ..., **arguments: Unpack[_DeleteFlywheel]) -> Task[_T16]: ...

class _DeleteResourcePolicy(CallOptions, total=False):
    ResourceArn: Required[str]; PolicyRevisionId: str
def delete_resource_policy(name: str, /, *, result: type[_T17] = ..., select: Callable[[DeleteResourcePolicyResponse], _T17] = ..., **arguments: Unpack[_DeleteResourcePolicy]) -> Task[_T17]: ...

class _DescribeDataset(CallOptions, total=False):
    DatasetArn: Required[str]
def describe_dataset(name: str, /, *, result: type[_T18] = ..., select: Callable[[DescribeDatasetResponse], _T18] = ..., **arguments: Unpack[_DescribeDataset]) -> Task[_T18]: ...

class _DescribeDocumentClassificationJob(CallOptions, total=False):
    JobId: Required[str]
def describe_document_classification_job(name: str, /, *, result: type[_T19] = ..., select: Callable[[DescribeDocumentClassificationJobResponse], _T19] = ..., **arguments: Unpack[_DescribeDocumentClassificationJob]) -> Task[_T19]: ...

class _DescribeDocumentClassifier(CallOptions, total=False):
    DocumentClassifierArn: Required[str]
def describe_document_classifier(name: str, /, *, result: type[_T20] = ..., select: Callable[[DescribeDocumentClassifierResponse], _T20] = ..., **arguments: Unpack[_DescribeDocumentClassifier]) -> Task[_T20]: ...

class _DescribeDominantLanguageDetectionJob(CallOptions, total=False):
    JobId: Required[str]
def describe_dominant_language_detection_job(name: str, /, *, result: type[_T21] = ..., select: Callable[[DescribeDominantLanguageDetectionJobResponse], _T21] = ..., **arguments: Unpack[_DescribeDominantLanguageDetectionJob]) -> Task[_T21]: ...

class _DescribeEndpoint(CallOptions, total=False):
    EndpointArn: Required[str]
def describe_endpoint(name: str, /, *, result: type[_T22] = ..., select: Callable[[DescribeEndpointResponse], _T22] = ..., **arguments: Unpack[_DescribeEndpoint]) -> Task[_T22]: ...

class _DescribeEntitiesDetectionJob(CallOptions, total=False):
    JobId: Required[str]
def describe_entities_detection_job(name: str, /, *, result: type[_T23] = ..., select: Callable[[DescribeEntitiesDetectionJobResponse], _T23] = ..., **arguments: Unpack[_DescribeEntitiesDetectionJob]) -> Task[_T23]: ...

class _DescribeEntityRecognizer(CallOptions, total=False):
    EntityRecognizerArn: Required[str]
def describe_entity_recognizer(name: str, /, *, result: type[_T24] = ..., select: Callable[[DescribeEntityRecognizerResponse], _T24] = ..., **arguments: Unpack[_DescribeEntityRecognizer]) -> Task[_T24]: ...

class _DescribeEventsDetectionJob(CallOptions, total=False):
    JobId: Required[str]
def describe_events_detection_job(name: str, /, *, result: type[_T25] = ..., select: Callable[[DescribeEventsDetectionJobResponse], _T25] = ..., **arguments: Unpack[_DescribeEventsDetectionJob]) -> Task[_T25]: ...

class _DescribeFlywheel(CallOptions, total=False):
    FlywheelArn: Required[str]
def describe_flywheel(name: str, /, *, result: type[_T26] = ..., select: Callable[[DescribeFlywheelResponse], _T26] = ..., **arguments: Unpack[_DescribeFlywheel]) -> Task[_T26]: ...

class _DescribeFlywheelIteration(CallOptions, total=False):
    FlywheelArn: Required[str]; FlywheelIterationId: Required[str]
def describe_flywheel_iteration(name: str, /, *, result: type[_T27] = ..., select: Callable[[DescribeFlywheelIterationResponse], _T27] = ..., **arguments: Unpack[_DescribeFlywheelIteration]) -> Task[_T27]: ...

class _DescribeKeyPhrasesDetectionJob(CallOptions, total=False):
    JobId: Required[str]
def describe_key_phrases_detection_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[DescribeKeyPhrasesDetectionJobResponse], _T28] = ..., **arguments: Unpack[_DescribeKeyPhrasesDetectionJob]) -> Task[_T28]: ...

class _DescribePiiEntitiesDetectionJob(CallOptions, total=False):
    JobId: Required[str]
def describe_pii_entities_detection_job(name: str, /, *, result: type[_T29] = ..., select: Callable[[DescribePiiEntitiesDetectionJobResponse], _T29] = ..., **arguments: Unpack[_DescribePiiEntitiesDetectionJob]) -> Task[_T29]: ...

class _DescribeResourcePolicy(CallOptions, total=False):
    ResourceArn: Required[str]
def describe_resource_policy(name: str, /, *, result: type[_T30] = ..., select: Callable[[DescribeResourcePolicyResponse], _T30] = ..., **arguments: Unpack[_DescribeResourcePolicy]) -> Task[_T30]: ...

class _DescribeSentimentDetectionJob(CallOptions, total=False):
    JobId: Required[str]
def describe_sentiment_detection_job(name: str, /, *, result: type[_T31] = ..., select: Callable[[DescribeSentimentDetectionJobResponse], _T31] = ..., **arguments: Unpack[_DescribeSentimentDetectionJob]) -> Task[_T31]: ...

class _DescribeTargetedSentimentDetectionJob(CallOptions, total=False):
    JobId: Required[str]
def describe_targeted_sentiment_detection_job(name: str, /, *, result: type[_T32] = ..., select: Callable[[DescribeTargetedSentimentDetectionJobResponse], _T32] = ..., **arguments: Unpack[_DescribeTargetedSentimentDetectionJob]) -> Task[_T32]: ...

class _DescribeTopicsDetectionJob(CallOptions, total=False):
    JobId: Required[str]
def describe_topics_detection_job(name: str, /, *, result: type[_T33] = ..., select: Callable[[DescribeTopicsDetectionJobResponse], _T33] = ..., **arguments: Unpack[_DescribeTopicsDetectionJob]) -> Task[_T33]: ...

class _DetectDominantLanguage(CallOptions, total=False):
    Text: Required[str]
def detect_dominant_language(name: str, /, *, result: type[_T34] = ..., select: Callable[[DetectDominantLanguageResponse], _T34] = ..., **arguments: Unpack[_DetectDominantLanguage]) -> Task[_T34]: ...

class _DetectEntities(CallOptions, total=False):
    Text: str; LanguageCode: _LanguageCode | str; EndpointArn: str; Bytes: object
    DocumentReaderConfig: DocumentReaderConfigDict | _DocumentReaderConfig
def detect_entities(name: str, /, *, result: type[_T35] = ..., select: Callable[[DetectEntitiesResponse], _T35] = ..., **arguments: Unpack[_DetectEntities]) -> Task[_T35]: ...

class _DetectKeyPhrases(CallOptions, total=False):
    Text: Required[str]; LanguageCode: Required[_LanguageCode | str]
def detect_key_phrases(name: str, /, *, result: type[_T36] = ..., select: Callable[[DetectKeyPhrasesResponse], _T36] = ..., **arguments: Unpack[_DetectKeyPhrases]) -> Task[_T36]: ...

class _DetectPiiEntities(CallOptions, total=False):
    Text: Required[str]; LanguageCode: Required[_LanguageCode | str]
def detect_pii_entities(name: str, /, *, result: type[_T37] = ..., select: Callable[[DetectPiiEntitiesResponse], _T37] = ..., **arguments: Unpack[_DetectPiiEntities]) -> Task[_T37]: ...

class _DetectSentiment(CallOptions, total=False):
    Text: Required[str]; LanguageCode: Required[_LanguageCode | str]
def detect_sentiment(name: str, /, *, result: type[_T38] = ..., select: Callable[[DetectSentimentResponse], _T38] = ..., **arguments: Unpack[_DetectSentiment]) -> Task[_T38]: ...

class _DetectSyntax(CallOptions, total=False):
    Text: Required[str]; LanguageCode: Required[SyntaxLanguageCode | str]
def detect_syntax(name: str, /, *, result: type[_T39] = ..., select: Callable[[DetectSyntaxResponse], _T39] = ..., **arguments: Unpack[_DetectSyntax]) -> Task[_T39]: ...

class _DetectTargetedSentiment(CallOptions, total=False):
    Text: Required[str]; LanguageCode: Required[_LanguageCode | str]
def detect_targeted_sentiment(name: str, /, *, result: type[_T40] = ..., select: Callable[[DetectTargetedSentimentResponse], _T40] = ..., **arguments: Unpack[_DetectTargetedSentiment]) -> Task[_T40]: ...

class _DetectToxicContent(CallOptions, total=False):
    TextSegments: Required[Sequence[TextSegmentDict]]; LanguageCode: Required[_LanguageCode | str]
def detect_toxic_content(name: str, /, *, result: type[_T41] = ..., select: Callable[[DetectToxicContentResponse], _T41] = ..., **arguments: Unpack[_DetectToxicContent]) -> Task[_T41]: ...

class _ImportModel(CallOptions, total=False):
    SourceModelArn: Required[str]; ModelName: str; VersionName: str; ModelKmsKeyId: str; DataAccessRoleArn: str
    Tags: Sequence[TagDict | Tag]
def import_model(name: str, /, *, result: type[_T42] = ..., select: Callable[[ImportModelResponse], _T42] = ..., **arguments: Unpack[_ImportModel]) -> Task[_T42]: ...

class _ListDatasets(CallOptions, total=False):
    FlywheelArn: str; Filter: DatasetFilterDict; NextToken: str; MaxResults: int
def list_datasets(name: str, /, *, result: type[_T43] = ..., select: Callable[[ListDatasetsResponse], _T43] = ..., **arguments: Unpack[_ListDatasets]) -> Task[_T43]: ...

class _ListDocumentClassificationJobs(CallOptions, total=False):
    Filter: DocumentClassificationJobFilterDict; NextToken: str; MaxResults: int
def list_document_classification_jobs(name: str, /, *, result: type[_T44] = ..., select: Callable[[ListDocumentClassificationJobsResponse], _T44] = ..., **arguments: Unpack[_ListDocumentClassificationJobs]) -> Task[_T44]: ...

class _ListDocumentClassifierSummaries(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_document_classifier_summaries(name: str, /, *, result: type[_T45] = ..., select: Callable[[ListDocumentClassifierSummariesResponse], _T45] = ..., **arguments: Unpack[_ListDocumentClassifierSummaries]) -> Task[_T45]: ...

class _ListDocumentClassifiers(CallOptions, total=False):
    Filter: DocumentClassifierFilterDict; NextToken: str; MaxResults: int
def list_document_classifiers(name: str, /, *, result: type[_T46] = ..., select: Callable[[ListDocumentClassifiersResponse], _T46] = ..., **arguments: Unpack[_ListDocumentClassifiers]) -> Task[_T46]: ...

class _ListDominantLanguageDetectionJobs(CallOptions, total=False):
    Filter: DominantLanguageDetectionJobFilterDict; NextToken: str; MaxResults: int
def list_dominant_language_detection_jobs(name: str, /, *, result: type[_T47] = ..., select: Callable[[ListDominantLanguageDetectionJobsResponse], _T47] = ..., **arguments: Unpack[_ListDominantLanguageDetectionJobs]) -> Task[_T47]: ...

class _ListEndpoints(CallOptions, total=False):
    Filter: EndpointFilterDict; NextToken: str; MaxResults: int
def list_endpoints(name: str, /, *, result: type[_T48] = ..., select: Callable[[ListEndpointsResponse], _T48] = ..., **arguments: Unpack[_ListEndpoints]) -> Task[_T48]: ...

class _ListEntitiesDetectionJobs(CallOptions, total=False):
    Filter: EntitiesDetectionJobFilterDict; NextToken: str; MaxResults: int
def list_entities_detection_jobs(name: str, /, *, result: type[_T49] = ..., select: Callable[[ListEntitiesDetectionJobsResponse], _T49] = ..., **arguments: Unpack[_ListEntitiesDetectionJobs]) -> Task[_T49]: ...

class _ListEntityRecognizerSummaries(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_entity_recognizer_summaries(name: str, /, *, result: type[_T50] = ..., select: Callable[[ListEntityRecognizerSummariesResponse], _T50] = ..., **arguments: Unpack[_ListEntityRecognizerSummaries]) -> Task[_T50]: ...

class _ListEntityRecognizers(CallOptions, total=False):
    Filter: EntityRecognizerFilterDict; NextToken: str; MaxResults: int
def list_entity_recognizers(name: str, /, *, result: type[_T51] = ..., select: Callable[[ListEntityRecognizersResponse], _T51] = ..., **arguments: Unpack[_ListEntityRecognizers]) -> Task[_T51]: ...

class _ListEventsDetectionJobs(CallOptions, total=False):
    Filter: EventsDetectionJobFilterDict; NextToken: str; MaxResults: int
def list_events_detection_jobs(name: str, /, *, result: type[_T52] = ..., select: Callable[[ListEventsDetectionJobsResponse], _T52] = ..., **arguments: Unpack[_ListEventsDetectionJobs]) -> Task[_T52]: ...

class _ListFlywheelIterationHistory(CallOptions, total=False):
    FlywheelArn: Required[str]; Filter: FlywheelIterationFilterDict; NextToken: str; MaxResults: int
def list_flywheel_iteration_history(name: str, /, *, result: type[_T53] = ..., select: Callable[[ListFlywheelIterationHistoryResponse], _T53] = ..., **arguments: Unpack[_ListFlywheelIterationHistory]) -> Task[_T53]: ...

class _ListFlywheels(CallOptions, total=False):
    Filter: FlywheelFilterDict; NextToken: str; MaxResults: int
def list_flywheels(name: str, /, *, result: type[_T54] = ..., select: Callable[[ListFlywheelsResponse], _T54] = ..., **arguments: Unpack[_ListFlywheels]) -> Task[_T54]: ...

class _ListKeyPhrasesDetectionJobs(CallOptions, total=False):
    Filter: KeyPhrasesDetectionJobFilterDict; NextToken: str; MaxResults: int
def list_key_phrases_detection_jobs(name: str, /, *, result: type[_T55] = ..., select: Callable[[ListKeyPhrasesDetectionJobsResponse], _T55] = ..., **arguments: Unpack[_ListKeyPhrasesDetectionJobs]) -> Task[_T55]: ...

class _ListPiiEntitiesDetectionJobs(CallOptions, total=False):
    Filter: PiiEntitiesDetectionJobFilterDict; NextToken: str; MaxResults: int
def list_pii_entities_detection_jobs(name: str, /, *, result: type[_T56] = ..., select: Callable[[ListPiiEntitiesDetectionJobsResponse], _T56] = ..., **arguments: Unpack[_ListPiiEntitiesDetectionJobs]) -> Task[_T56]: ...

class _ListSentimentDetectionJobs(CallOptions, total=False):
    Filter: SentimentDetectionJobFilterDict; NextToken: str; MaxResults: int
def list_sentiment_detection_jobs(name: str, /, *, result: type[_T57] = ..., select: Callable[[ListSentimentDetectionJobsResponse], _T57] = ..., **arguments: Unpack[_ListSentimentDetectionJobs]) -> Task[_T57]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T58] = ..., select: Callable[[ListTagsForResourceResponse], _T58] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T58]: ...

class _ListTargetedSentimentDetectionJobs(CallOptions, total=False):
    Filter: TargetedSentimentDetectionJobFilterDict; NextToken: str; MaxResults: int
def list_targeted_sentiment_detection_jobs(name: str, /, *, result: type[_T59] = ..., select: Callable[[ListTargetedSentimentDetectionJobsResponse], _T59] = ..., **arguments: Unpack[_ListTargetedSentimentDetectionJobs]) -> Task[_T59]: ...

class _ListTopicsDetectionJobs(CallOptions, total=False):
    Filter: TopicsDetectionJobFilterDict; NextToken: str; MaxResults: int
def list_topics_detection_jobs(name: str, /, *, result: type[_T60] = ..., select: Callable[[ListTopicsDetectionJobsResponse], _T60] = ..., **arguments: Unpack[_ListTopicsDetectionJobs]) -> Task[_T60]: ...

class _PutResourcePolicy(CallOptions, total=False):
    ResourceArn: Required[str]; ResourcePolicy: Required[str]; PolicyRevisionId: str
def put_resource_policy(name: str, /, *, result: type[_T61] = ..., select: Callable[[PutResourcePolicyResponse], _T61] = ..., **arguments: Unpack[_PutResourcePolicy]) -> Task[_T61]: ...

class _StartDocumentClassificationJob(CallOptions, total=False):
    JobName: str; DocumentClassifierArn: str; InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    ClientRequestToken: str; VolumeKmsKeyId: str; VpcConfig: VpcConfigDict | _VpcConfig; Tags: Sequence[TagDict | Tag]
    FlywheelArn: str
def start_document_classification_job(name: str, /, *, result: type[_T62] = ..., select: Callable[[StartDocumentClassificationJobResponse], _T62] = ..., **arguments: Unpack[_StartDocumentClassificationJob]) -> Task[_T62]: ...

class _StartDominantLanguageDetectionJob(CallOptions, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    JobName: str; ClientRequestToken: str; VolumeKmsKeyId: str; VpcConfig: VpcConfigDict | _VpcConfig
    Tags: Sequence[TagDict | Tag]
def start_dominant_language_detection_job(name: str, /, *, result: type[_T63] = ..., select: Callable[[StartDominantLanguageDetectionJobResponse], _T63] = ..., **arguments: Unpack[_StartDominantLanguageDetectionJob]) -> Task[_T63]: ...

class _StartEntitiesDetectionJob(CallOptions, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    JobName: str; EntityRecognizerArn: str; LanguageCode: Required[_LanguageCode | str]; ClientRequestToken: str
    VolumeKmsKeyId: str; VpcConfig: VpcConfigDict | _VpcConfig; Tags: Sequence[TagDict | Tag]; FlywheelArn: str
def start_entities_detection_job(name: str, /, *, result: type[_T64] = ..., select: Callable[[StartEntitiesDetectionJobResponse], _T64] = ..., **arguments: Unpack[_StartEntitiesDetectionJob]) -> Task[_T64]: ...

class _StartEventsDetectionJob(CallOptions, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    JobName: str; LanguageCode: Required[_LanguageCode | str]; ClientRequestToken: str
    TargetEventTypes: Required[Sequence[str]]; Tags: Sequence[TagDict | Tag]
def start_events_detection_job(name: str, /, *, result: type[_T65] = ..., select: Callable[[StartEventsDetectionJobResponse], _T65] = ..., **arguments: Unpack[_StartEventsDetectionJob]) -> Task[_T65]: ...

class _StartFlywheelIteration(CallOptions, total=False):
    FlywheelArn: Required[str]; ClientRequestToken: str
def start_flywheel_iteration(name: str, /, *, result: type[_T66] = ..., select: Callable[[StartFlywheelIterationResponse], _T66] = ..., **arguments: Unpack[_StartFlywheelIteration]) -> Task[_T66]: ...

class _StartKeyPhrasesDetectionJob(CallOptions, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    JobName: str; LanguageCode: Required[_LanguageCode | str]; ClientRequestToken: str; VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig; Tags: Sequence[TagDict | Tag]
def start_key_phrases_detection_job(name: str, /, *, result: type[_T67] = ..., select: Callable[[StartKeyPhrasesDetectionJobResponse], _T67] = ..., **arguments: Unpack[_StartKeyPhrasesDetectionJob]) -> Task[_T67]: ...

class _StartPiiEntitiesDetectionJob(CallOptions, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    Mode: Required[PiiEntitiesDetectionMode | str]; RedactionConfig: RedactionConfigDict | _RedactionConfig
    DataAccessRoleArn: Required[str]; JobName: str; LanguageCode: Required[_LanguageCode | str]
    ClientRequestToken: str; Tags: Sequence[TagDict | Tag]
def start_pii_entities_detection_job(name: str, /, *, result: type[_T68] = ..., select: Callable[[StartPiiEntitiesDetectionJobResponse], _T68] = ..., **arguments: Unpack[_StartPiiEntitiesDetectionJob]) -> Task[_T68]: ...

class _StartSentimentDetectionJob(CallOptions, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    JobName: str; LanguageCode: Required[_LanguageCode | str]; ClientRequestToken: str; VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig; Tags: Sequence[TagDict | Tag]
def start_sentiment_detection_job(name: str, /, *, result: type[_T69] = ..., select: Callable[[StartSentimentDetectionJobResponse], _T69] = ..., **arguments: Unpack[_StartSentimentDetectionJob]) -> Task[_T69]: ...

class _StartTargetedSentimentDetectionJob(CallOptions, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    JobName: str; LanguageCode: Required[_LanguageCode | str]; ClientRequestToken: str; VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig; Tags: Sequence[TagDict | Tag]
def start_targeted_sentiment_detection_job(name: str, /, *, result: type[_T70] = ..., select: Callable[[StartTargetedSentimentDetectionJobResponse], _T70] = ..., **arguments: Unpack[_StartTargetedSentimentDetectionJob]) -> Task[_T70]: ...

class _StartTopicsDetectionJob(CallOptions, total=False):
    InputDataConfig: Required[InputDataConfigDict | _InputDataConfig]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]; DataAccessRoleArn: Required[str]
    JobName: str; NumberOfTopics: int; ClientRequestToken: str; VolumeKmsKeyId: str
    VpcConfig: VpcConfigDict | _VpcConfig; Tags: Sequence[TagDict | Tag]
def start_topics_detection_job(name: str, /, *, result: type[_T71] = ..., select: Callable[[StartTopicsDetectionJobResponse], _T71] = ..., **arguments: Unpack[_StartTopicsDetectionJob]) -> Task[_T71]: ...

class _StopDominantLanguageDetectionJob(CallOptions, total=False):
    JobId: Required[str]
def stop_dominant_language_detection_job(name: str, /, *, result: type[_T72] = ..., select: Callable[[StopDominantLanguageDetectionJobResponse], _T72] = ..., **arguments: Unpack[_StopDominantLanguageDetectionJob]) -> Task[_T72]: ...

class _StopEntitiesDetectionJob(CallOptions, total=False):
    JobId: Required[str]
def stop_entities_detection_job(name: str, /, *, result: type[_T73] = ..., select: Callable[[StopEntitiesDetectionJobResponse], _T73] = ..., **arguments: Unpack[_StopEntitiesDetectionJob]) -> Task[_T73]: ...

class _StopEventsDetectionJob(CallOptions, total=False):
    JobId: Required[str]
def stop_events_detection_job(name: str, /, *, result: type[_T74] = ..., select: Callable[[StopEventsDetectionJobResponse], _T74] = ..., **arguments: Unpack[_StopEventsDetectionJob]) -> Task[_T74]: ...

class _StopKeyPhrasesDetectionJob(CallOptions, total=False):
    JobId: Required[str]
def stop_key_phrases_detection_job(name: str, /, *, result: type[_T75] = ..., select: Callable[[StopKeyPhrasesDetectionJobResponse], _T75] = ..., **arguments: Unpack[_StopKeyPhrasesDetectionJob]) -> Task[_T75]: ...

class _StopPiiEntitiesDetectionJob(CallOptions, total=False):
    JobId: Required[str]
def stop_pii_entities_detection_job(name: str, /, *, result: type[_T76] = ..., select: Callable[[StopPiiEntitiesDetectionJobResponse], _T76] = ..., **arguments: Unpack[_StopPiiEntitiesDetectionJob]) -> Task[_T76]: ...

class _StopSentimentDetectionJob(CallOptions, total=False):
    JobId: Required[str]
def stop_sentiment_detection_job(name: str, /, *, result: type[_T77] = ..., select: Callable[[StopSentimentDetectionJobResponse], _T77] = ..., **arguments: Unpack[_StopSentimentDetectionJob]) -> Task[_T77]: ...

class _StopTargetedSentimentDetectionJob(CallOptions, total=False):
    JobId: Required[str]
def stop_targeted_sentiment_detection_job(name: str, /, *, result: type[_T78] = ..., select: Callable[[StopTargetedSentimentDetectionJobResponse], _T78] = ..., **arguments: Unpack[_StopTargetedSentimentDetectionJob]) -> Task[_T78]: ...

class _StopTrainingDocumentClassifier(CallOptions, total=False):
    DocumentClassifierArn: Required[str]
def stop_training_document_classifier(name: str, /, *, result: type[_T79] = ..., select: Callable[[StopTrainingDocumentClassifierResponse], _T79] = ..., **arguments: Unpack[_StopTrainingDocumentClassifier]) -> Task[_T79]: ...

class _StopTrainingEntityRecognizer(CallOptions, total=False):
    EntityRecognizerArn: Required[str]
def stop_training_entity_recognizer(name: str, /, *, result: type[_T80] = ..., select: Callable[[StopTrainingEntityRecognizerResponse], _T80] = ..., **arguments: Unpack[_StopTrainingEntityRecognizer]) -> Task[_T80]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def tag_resource(name: str, /, *, result: type[_T81] = ..., select: Callable[[TagResourceResponse], _T81] = ..., **arguments: Unpack[_TagResource]) -> Task[_T81]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T82] = ..., select: Callable[[UntagResourceResponse], _T82] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T82]: ...

class _UpdateEndpoint(CallOptions, total=False):
    EndpointArn: Required[str]; DesiredModelArn: str; DesiredInferenceUnits: int; DesiredDataAccessRoleArn: str
    FlywheelArn: str
def update_endpoint(name: str, /, *, result: type[_T83] = ..., select: Callable[[UpdateEndpointResponse], _T83] = ..., **arguments: Unpack[_UpdateEndpoint]) -> Task[_T83]: ...

class _UpdateFlywheel(CallOptions, total=False):
    FlywheelArn: Required[str]; ActiveModelArn: str; DataAccessRoleArn: str
    DataSecurityConfig: UpdateDataSecurityConfigDict
def update_flywheel(name: str, /, *, result: type[_T84] = ..., select: Callable[[UpdateFlywheelResponse], _T84] = ..., **arguments: Unpack[_UpdateFlywheel]) -> Task[_T84]: ...
