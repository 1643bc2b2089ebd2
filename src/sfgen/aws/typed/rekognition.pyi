"""rekognition: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

Attribute: TypeAlias = Literal["DEFAULT", "ALL", "AGE_RANGE", "BEARD", "EMOTIONS", "EYE_DIRECTION", "EYEGLASSES", "EYES_OPEN", "GENDER", "MOUTH_OPEN", "MUSTACHE", "FACE_OCCLUDED", "SMILE", "SUNGLASSES"]
BodyPart: TypeAlias = Literal["FACE", "HEAD", "LEFT_HAND", "RIGHT_HAND"]
CelebrityRecognitionSortBy: TypeAlias = Literal["ID", "TIMESTAMP"]
ChallengeType: TypeAlias = Literal["FaceMovementAndLightChallenge", "FaceMovementChallenge"]
ContentClassifier: TypeAlias = Literal["FreeOfPersonallyIdentifiableInformation", "FreeOfAdultContent"]
ContentModerationAggregateBy: TypeAlias = Literal["TIMESTAMPS", "SEGMENTS"]
ContentModerationSortBy: TypeAlias = Literal["NAME", "TIMESTAMP"]
CustomizationFeature: TypeAlias = Literal["CONTENT_MODERATION", "CUSTOM_LABELS"]
DatasetStatus: TypeAlias = Literal["CREATE_IN_PROGRESS", "CREATE_COMPLETE", "CREATE_FAILED", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED", "DELETE_IN_PROGRESS"]
DatasetStatusMessageCode: TypeAlias = Literal["SUCCESS", "SERVICE_ERROR", "CLIENT_ERROR"]
DatasetType: TypeAlias = Literal["TRAIN", "TEST"]
DetectLabelsFeatureName: TypeAlias = Literal["GENERAL_LABELS", "IMAGE_PROPERTIES"]
EmotionName: TypeAlias = Literal["HAPPY", "SAD", "ANGRY", "CONFUSED", "DISGUSTED", "SURPRISED", "CALM", "UNKNOWN", "FEAR"]
FaceAttributes: TypeAlias = Literal["DEFAULT", "ALL"]
FaceSearchSortBy: TypeAlias = Literal["INDEX", "TIMESTAMP"]
FeedbackCode: TypeAlias = Literal["FACE_NOT_VISIBLE", "FACE_OBSTRUCTION_DETECTED", "LOW_VIDEO_QUALITY_DETECTED", "FACE_NOT_ALIGNED", "EYES_CLOSED_DETECTED", "LOW_LIGHTING_DETECTED", "HIGH_LIGHTING_DETECTED"]
GenderType: TypeAlias = Literal["Male", "Female"]
KnownGenderType: TypeAlias = Literal["Male", "Female", "Nonbinary", "Unlisted"]
LabelDetectionAggregateBy: TypeAlias = Literal["TIMESTAMPS", "SEGMENTS"]
LabelDetectionFeatureName: TypeAlias = Literal["GENERAL_LABELS"]
LabelDetectionSortBy: TypeAlias = Literal["NAME", "TIMESTAMP"]
LandmarkType: TypeAlias = Literal["eyeLeft", "eyeRight", "nose", "mouthLeft", "mouthRight", "leftEyeBrowLeft", "leftEyeBrowRight", "leftEyeBrowUp", "rightEyeBrowLeft", "rightEyeBrowRight", "rightEyeBrowUp", "leftEyeLeft", "leftEyeRight", "leftEyeUp", "leftEyeDown", "rightEyeLeft", "rightEyeRight", "rightEyeUp", "rightEyeDown", "noseLeft", "noseRight", "mouthUp", "mouthDown", "leftPupil", "rightPupil", "upperJawlineLeft", "midJawlineLeft", "chinBottom", "midJawlineRight", "upperJawlineRight"]
LivenessSessionStatus: TypeAlias = Literal["CREATED", "IN_PROGRESS", "SUCCEEDED", "FAILED", "EXPIRED"]
MediaAnalysisJobFailureCode: TypeAlias = Literal["INTERNAL_ERROR", "INVALID_S3_OBJECT", "INVALID_MANIFEST", "INVALID_OUTPUT_CONFIG", "INVALID_KMS_KEY", "ACCESS_DENIED", "RESOURCE_NOT_FOUND", "RESOURCE_NOT_READY", "THROTTLED"]
MediaAnalysisJobStatus: TypeAlias = Literal["CREATED", "QUEUED", "IN_PROGRESS", "SUCCEEDED", "FAILED"]
OrientationCorrection: TypeAlias = Literal["ROTATE_0", "ROTATE_90", "ROTATE_180", "ROTATE_270"]
PersonTrackingSortBy: TypeAlias = Literal["INDEX", "TIMESTAMP"]
ProjectAutoUpdate: TypeAlias = Literal["ENABLED", "DISABLED"]
ProjectStatus: TypeAlias = Literal["CREATING", "CREATED", "DELETING"]
ProjectVersionStatus: TypeAlias = Literal["TRAINING_IN_PROGRESS", "TRAINING_COMPLETED", "TRAINING_FAILED", "STARTING", "RUNNING", "FAILED", "STOPPING", "STOPPED", "DELETING", "COPYING_IN_PROGRESS", "COPYING_COMPLETED", "COPYING_FAILED", "DEPRECATED", "EXPIRED"]
ProtectiveEquipmentType: TypeAlias = Literal["FACE_COVER", "HAND_COVER", "HEAD_COVER"]
QualityFilter: TypeAlias = Literal["NONE", "AUTO", "LOW", "MEDIUM", "HIGH"]
Reason: TypeAlias = Literal["EXCEEDS_MAX_FACES", "EXTREME_POSE", "LOW_BRIGHTNESS", "LOW_SHARPNESS", "LOW_CONFIDENCE", "SMALL_BOUNDING_BOX", "LOW_FACE_QUALITY"]
SegmentType: TypeAlias = Literal["TECHNICAL_CUE", "SHOT"]
StreamProcessorParameterToDelete: TypeAlias = Literal["ConnectedHomeMinConfidence", "RegionsOfInterest"]
StreamProcessorStatus: TypeAlias = Literal["STOPPED", "STARTING", "RUNNING", "FAILED", "STOPPING", "UPDATING"]
TechnicalCueType: TypeAlias = Literal["ColorBars", "EndCredits", "BlackFrames", "OpeningCredits", "StudioLogo", "Slate", "Content"]
TextTypes: TypeAlias = Literal["LINE", "WORD"]
UnsearchedFaceReason: TypeAlias = Literal["FACE_NOT_LARGEST", "EXCEEDS_MAX_FACES", "EXTREME_POSE", "LOW_BRIGHTNESS", "LOW_SHARPNESS", "LOW_CONFIDENCE", "SMALL_BOUNDING_BOX", "LOW_FACE_QUALITY"]
UnsuccessfulFaceAssociationReason: TypeAlias = Literal["FACE_NOT_FOUND", "ASSOCIATED_TO_A_DIFFERENT_USER", "LOW_MATCH_CONFIDENCE"]
UnsuccessfulFaceDeletionReason: TypeAlias = Literal["ASSOCIATED_TO_AN_EXISTING_USER", "FACE_NOT_FOUND"]
UnsuccessfulFaceDisassociationReason: TypeAlias = Literal["FACE_NOT_FOUND", "ASSOCIATED_TO_A_DIFFERENT_USER"]
UserStatus: TypeAlias = Literal["ACTIVE", "UPDATING", "CREATING", "CREATED"]
VideoColorRange: TypeAlias = Literal["FULL", "LIMITED"]
VideoJobStatus: TypeAlias = Literal["IN_PROGRESS", "SUCCEEDED", "FAILED"]
_AgeRange: TypeAlias = AgeRange
_AudioMetadata: TypeAlias = AudioMetadata
_Beard: TypeAlias = Beard
_BoundingBox: TypeAlias = BoundingBox
_Challenge: TypeAlias = Challenge
_CoversBodyPart: TypeAlias = CoversBodyPart
_DatasetDescription: TypeAlias = DatasetDescription
_DatasetStats: TypeAlias = DatasetStats
_DatasetType: TypeAlias = DatasetType
_EvaluationResult: TypeAlias = EvaluationResult
_EyeDirection: TypeAlias = EyeDirection
_Eyeglasses: TypeAlias = Eyeglasses
_Face: TypeAlias = Face
_FaceAttributes: TypeAlias = FaceAttributes
_FaceDetail: TypeAlias = FaceDetail
_FaceOccluded: TypeAlias = FaceOccluded
_Gender: TypeAlias = Gender
_Geometry: TypeAlias = Geometry
_GroundTruthManifest: TypeAlias = GroundTruthManifest
_HumanLoopActivationOutput: TypeAlias = HumanLoopActivationOutput
_KinesisDataStream: TypeAlias = KinesisDataStream
_KinesisVideoStream: TypeAlias = KinesisVideoStream
_KnownGender: TypeAlias = KnownGender
_Label: TypeAlias = Label
_ModerationLabel: TypeAlias = ModerationLabel
_MouthOpen: TypeAlias = MouthOpen
_Mustache: TypeAlias = Mustache
_OrientationCorrection: TypeAlias = OrientationCorrection
_OutputConfig: TypeAlias = OutputConfig
_Pose: TypeAlias = Pose
_QualityFilter: TypeAlias = QualityFilter
_S3Destination: TypeAlias = S3Destination
_S3Object: TypeAlias = S3Object
_SearchedFace: TypeAlias = SearchedFace
_SearchedUser: TypeAlias = SearchedUser
_ShotSegment: TypeAlias = ShotSegment
_Smile: TypeAlias = Smile
_Summary: TypeAlias = Summary
_Sunglasses: TypeAlias = Sunglasses
_TechnicalCueSegment: TypeAlias = TechnicalCueSegment
_TestingData: TypeAlias = TestingData
_TestingDataResult: TypeAlias = TestingDataResult
_TextDetection: TypeAlias = TextDetection
_TrainingData: TypeAlias = TrainingData
_TrainingDataResult: TypeAlias = TrainingDataResult
_UserStatus: TypeAlias = UserStatus
_Video: TypeAlias = Video
_VideoMetadata: TypeAlias = VideoMetadata

class _Errors:
    AccessDeniedException: ErrorName
    ConflictException: ErrorName
    HumanLoopQuotaExceededException: ErrorName
    IdempotentParameterMismatchException: ErrorName
    ImageTooLargeException: ErrorName
    InternalServerErrorException: ErrorName
    InvalidImageFormatException: ErrorName
    InvalidManifestException: ErrorName
    InvalidPaginationTokenException: ErrorName
    InvalidParameterException: ErrorName
    InvalidPolicyRevisionIdException: ErrorName
    InvalidS3ObjectException: ErrorName
    LimitExceededException: ErrorName
    MalformedPolicyDocumentException: ErrorName
    ProvisionedThroughputExceededException: ErrorName
    ResourceAlreadyExistsException: ErrorName
    ResourceInUseException: ErrorName
    ResourceNotFoundException: ErrorName
    ResourceNotReadyException: ErrorName
    ServiceQuotaExceededException: ErrorName
    SessionNotFoundException: ErrorName
    ThrottlingException: ErrorName
    VideoTooLargeException: ErrorName

errors: _Errors

class AssetDict(TypedDict, total=False):
    GroundTruthManifest: GroundTruthManifestDict | _GroundTruthManifest

class AssociateFacesRequestDict(TypedDict, total=False):
    CollectionId: Required[str]
    UserId: Required[str]
    FaceIds: Required[Sequence[str]]
    UserMatchThreshold: float
    ClientRequestToken: str

class BlackFrameDict(TypedDict, total=False):
    MaxPixelThreshold: float
    MinCoveragePercentage: float

class BoundingBoxDict(TypedDict, total=False):
    Width: float
    Height: float
    Left: float
    Top: float

class ChallengePreferenceDict(TypedDict, total=False):
    Type: Required[ChallengeType | str]
    Versions: VersionsDict

class CompareFacesRequestDict(TypedDict, total=False):
    SourceImage: Required[ImageDict]
    TargetImage: Required[ImageDict]
    SimilarityThreshold: float
    QualityFilter: _QualityFilter | str

class ConnectedHomeSettingsDict(TypedDict, total=False):
    Labels: Required[Sequence[str]]
    MinConfidence: float

class ConnectedHomeSettingsForUpdateDict(TypedDict, total=False):
    Labels: Sequence[str]
    MinConfidence: float

class CopyProjectVersionRequestDict(TypedDict, total=False):
    SourceProjectArn: Required[str]
    SourceProjectVersionArn: Required[str]
    DestinationProjectArn: Required[str]
    VersionName: Required[str]
    OutputConfig: Required[OutputConfigDict | _OutputConfig]
    Tags: Mapping[str, str]
    KmsKeyId: str

class CreateCollectionRequestDict(TypedDict, total=False):
    CollectionId: Required[str]
    Tags: Mapping[str, str]

class CreateDatasetRequestDict(TypedDict, total=False):
    DatasetSource: DatasetSourceDict
    DatasetType: Required[_DatasetType | str]
    ProjectArn: Required[str]
    Tags: Mapping[str, str]

class CreateFaceLivenessSessionRequestDict(TypedDict, total=False):
    KmsKeyId: str
    Settings: CreateFaceLivenessSessionRequestSettingsDict
    ClientRequestToken: str

class CreateFaceLivenessSessionRequestSettingsDict(TypedDict, total=False):
    OutputConfig: LivenessOutputConfigDict
    AuditImagesLimit: int
    ChallengePreferences: Sequence[ChallengePreferenceDict]

class CreateProjectRequestDict(TypedDict, total=False):
    ProjectName: Required[str]
    Feature: CustomizationFeature | str
    AutoUpdate: ProjectAutoUpdate | str
    Tags: Mapping[str, str]

class CreateProjectVersionRequestDict(TypedDict, total=False):
    ProjectArn: Required[str]
    VersionName: Required[str]
    OutputConfig: Required[OutputConfigDict | _OutputConfig]
    TrainingData: TrainingDataDict | _TrainingData
    TestingData: TestingDataDict | _TestingData
    Tags: Mapping[str, str]
    KmsKeyId: str
    VersionDescription: str
    FeatureConfig: CustomizationFeatureConfigDict | CustomizationFeatureConfig

class CreateStreamProcessorRequestDict(TypedDict, total=False):
    Input: Required[StreamProcessorInputDict | StreamProcessorInput]
    Output: Required[StreamProcessorOutputDict | StreamProcessorOutput]
    Name: Required[str]
    Settings: Required[StreamProcessorSettingsDict | StreamProcessorSettings]
    RoleArn: Required[str]
    Tags: Mapping[str, str]
    NotificationChannel: StreamProcessorNotificationChannelDict | StreamProcessorNotificationChannel
    KmsKeyId: str
    RegionsOfInterest: Sequence[RegionOfInterestDict | RegionOfInterest]
    DataSharingPreference: StreamProcessorDataSharingPreferenceDict | StreamProcessorDataSharingPreference

class CreateUserRequestDict(TypedDict, total=False):
    CollectionId: Required[str]
    UserId: Required[str]
    ClientRequestToken: str

class CustomizationFeatureConfigDict(TypedDict, total=False):
    ContentModeration: CustomizationFeatureContentModerationConfigDict | CustomizationFeatureContentModerationConfig

class CustomizationFeatureContentModerationConfigDict(TypedDict, total=False):
    ConfidenceThreshold: float

class DatasetChangesDict(TypedDict, total=False):
    GroundTruth: Required[object]

class DatasetSourceDict(TypedDict, total=False):
    GroundTruthManifest: GroundTruthManifestDict | _GroundTruthManifest
    DatasetArn: str

class DeleteCollectionRequestDict(TypedDict, total=False):
    CollectionId: Required[str]

class DeleteDatasetRequestDict(TypedDict, total=False):
    DatasetArn: Required[str]

class DeleteFacesRequestDict(TypedDict, total=False):
    CollectionId: Required[str]
    FaceIds: Required[Sequence[str]]

class DeleteProjectPolicyRequestDict(TypedDict, total=False):
    ProjectArn: Required[str]
    PolicyName: Required[str]
    PolicyRevisionId: str

class DeleteProjectRequestDict(TypedDict, total=False):
    ProjectArn: Required[str]

class DeleteProjectVersionRequestDict(TypedDict, total=False):
    ProjectVersionArn: Required[str]

class DeleteStreamProcessorRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteUserRequestDict(TypedDict, total=False):
    CollectionId: Required[str]
    UserId: Required[str]
    ClientRequestToken: str

class DescribeCollectionRequestDict(TypedDict, total=False):
    CollectionId: Required[str]

class DescribeDatasetRequestDict(TypedDict, total=False):
    DatasetArn: Required[str]

class DescribeProjectVersionsRequestDict(TypedDict, total=False):
    ProjectArn: Required[str]
    VersionNames: Sequence[str]
    NextToken: str
    MaxResults: int

class DescribeProjectsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    ProjectNames: Sequence[str]
    Features: Sequence[CustomizationFeature | str]

class DescribeStreamProcessorRequestDict(TypedDict, total=False):
    Name: Required[str]

class DetectCustomLabelsRequestDict(TypedDict, total=False):
    ProjectVersionArn: Required[str]
    Image: Required[ImageDict]
    MaxResults: int
    MinConfidence: float

class DetectFacesRequestDict(TypedDict, total=False):
    Image: Required[ImageDict]
    Attributes: Sequence[Attribute | str]

class DetectLabelsImagePropertiesSettingsDict(TypedDict, total=False):
    MaxDominantColors: int

class DetectLabelsRequestDict(TypedDict, total=False):
    Image: Required[ImageDict]
    MaxLabels: int
    MinConfidence: float
    Features: Sequence[DetectLabelsFeatureName | str]
    Settings: DetectLabelsSettingsDict

class DetectLabelsSettingsDict(TypedDict, total=False):
    GeneralLabels: GeneralLabelsSettingsDict
    ImageProperties: DetectLabelsImagePropertiesSettingsDict

class DetectModerationLabelsRequestDict(TypedDict, total=False):
    Image: Required[ImageDict]
    MinConfidence: float
    HumanLoopConfig: HumanLoopConfigDict
    ProjectVersion: str

class DetectProtectiveEquipmentRequestDict(TypedDict, total=False):
    Image: Required[ImageDict]
    SummarizationAttributes: ProtectiveEquipmentSummarizationAttributesDict

class DetectTextFiltersDict(TypedDict, total=False):
    WordFilter: DetectionFilterDict
    RegionsOfInterest: Sequence[RegionOfInterestDict | RegionOfInterest]

class DetectTextRequestDict(TypedDict, total=False):
    Image: Required[ImageDict]
    Filters: DetectTextFiltersDict

class DetectionFilterDict(TypedDict, total=False):
    MinConfidence: float
    MinBoundingBoxHeight: float
    MinBoundingBoxWidth: float

class DisassociateFacesRequestDict(TypedDict, total=False):
    CollectionId: Required[str]
    UserId: Required[str]
    ClientRequestToken: str
    FaceIds: Required[Sequence[str]]

class DistributeDatasetDict(TypedDict, total=False):
    Arn: Required[str]

class DistributeDatasetEntriesRequestDict(TypedDict, total=False):
    Datasets: Required[Sequence[DistributeDatasetDict]]

class FaceSearchSettingsDict(TypedDict, total=False):
    CollectionId: str
    FaceMatchThreshold: float

class GeneralLabelsSettingsDict(TypedDict, total=False):
    LabelInclusionFilters: Sequence[str]
    LabelExclusionFilters: Sequence[str]
    LabelCategoryInclusionFilters: Sequence[str]
    LabelCategoryExclusionFilters: Sequence[str]

class GetCelebrityInfoRequestDict(TypedDict, total=False):
    Id: Required[str]

class GetCelebrityRecognitionRequestDict(TypedDict, total=False):
    JobId: Required[str]
    MaxResults: int
    NextToken: str
    SortBy: CelebrityRecognitionSortBy | str

class GetContentModerationRequestDict(TypedDict, total=False):
    JobId: Required[str]
    MaxResults: int
    NextToken: str
    SortBy: ContentModerationSortBy | str
    AggregateBy: ContentModerationAggregateBy | str

class GetFaceDetectionRequestDict(TypedDict, total=False):
    JobId: Required[str]
    MaxResults: int
    NextToken: str

class GetFaceLivenessSessionResultsRequestDict(TypedDict, total=False):
    SessionId: Required[str]

class GetFaceSearchRequestDict(TypedDict, total=False):
    JobId: Required[str]
    MaxResults: int
    NextToken: str
    SortBy: FaceSearchSortBy | str

class GetLabelDetectionRequestDict(TypedDict, total=False):
    JobId: Required[str]
    MaxResults: int
    NextToken: str
    SortBy: LabelDetectionSortBy | str
    AggregateBy: LabelDetectionAggregateBy | str

class GetMediaAnalysisJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class GetPersonTrackingRequestDict(TypedDict, total=False):
    JobId: Required[str]
    MaxResults: int
    NextToken: str
    SortBy: PersonTrackingSortBy | str

class GetSegmentDetectionRequestDict(TypedDict, total=False):
    JobId: Required[str]
    MaxResults: int
    NextToken: str

class GetTextDetectionRequestDict(TypedDict, total=False):
    JobId: Required[str]
    MaxResults: int
    NextToken: str

class GroundTruthManifestDict(TypedDict, total=False):
    S3Object: S3ObjectDict | _S3Object

class HumanLoopConfigDict(TypedDict, total=False):
    HumanLoopName: Required[str]
    FlowDefinitionArn: Required[str]
    DataAttributes: HumanLoopDataAttributesDict

class HumanLoopDataAttributesDict(TypedDict, total=False):
    ContentClassifiers: Sequence[ContentClassifier | str]

class ImageDict(TypedDict, total=False):
    Bytes: object
    S3Object: S3ObjectDict | _S3Object

class IndexFacesRequestDict(TypedDict, total=False):
    CollectionId: Required[str]
    Image: Required[ImageDict]
    ExternalImageId: str
    DetectionAttributes: Sequence[Attribute | str]
    MaxFaces: int
    QualityFilter: _QualityFilter | str

class KinesisDataStreamDict(TypedDict, total=False):
    Arn: str

class KinesisVideoStreamDict(TypedDict, total=False):
    Arn: str

class KinesisVideoStreamStartSelectorDict(TypedDict, total=False):
    ProducerTimestamp: int
    FragmentNumber: str

class LabelDetectionSettingsDict(TypedDict, total=False):
    GeneralLabels: GeneralLabelsSettingsDict

class ListCollectionsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListDatasetEntriesRequestDict(TypedDict, total=False):
    DatasetArn: Required[str]
    ContainsLabels: Sequence[str]
    Labeled: bool
    SourceRefContains: str
    HasErrors: bool
    NextToken: str
    MaxResults: int

class ListDatasetLabelsRequestDict(TypedDict, total=False):
    DatasetArn: Required[str]
    NextToken: str
    MaxResults: int

class ListFacesRequestDict(TypedDict, total=False):
    CollectionId: Required[str]
    NextToken: str
    MaxResults: int
    UserId: str
    FaceIds: Sequence[str]

class ListMediaAnalysisJobsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListProjectPoliciesRequestDict(TypedDict, total=False):
    ProjectArn: Required[str]
    NextToken: str
    MaxResults: int

class ListStreamProcessorsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class ListUsersRequestDict(TypedDict, total=False):
    CollectionId: Required[str]
    MaxResults: int
    NextToken: str

class LivenessOutputConfigDict(TypedDict, total=False):
    S3Bucket: Required[str]
    S3KeyPrefix: str

class MediaAnalysisDetectModerationLabelsConfigDict(TypedDict, total=False):
    MinConfidence: float
    ProjectVersion: str

class MediaAnalysisInputDict(TypedDict, total=False):
    S3Object: Required[S3ObjectDict | _S3Object]

class MediaAnalysisOperationsConfigDict(TypedDict, total=False):
    DetectModerationLabels: MediaAnalysisDetectModerationLabelsConfigDict | MediaAnalysisDetectModerationLabelsConfig

class MediaAnalysisOutputConfigDict(TypedDict, total=False):
    S3Bucket: Required[str]
    S3KeyPrefix: str

class NotificationChannelDict(TypedDict, total=False):
    SnsTopicArn: Required[str]
    RoleArn: Required[str]

class OutputConfigDict(TypedDict, total=False):
    S3Bucket: str
    S3KeyPrefix: str

class PointDict(TypedDict, total=False):
    X: float
    Y: float

class ProtectiveEquipmentSummarizationAttributesDict(TypedDict, total=False):
    MinConfidence: Required[float]
    RequiredEquipmentTypes: Required[Sequence[ProtectiveEquipmentType | str]]

class PutProjectPolicyRequestDict(TypedDict, total=False):
    ProjectArn: Required[str]
    PolicyName: Required[str]
    PolicyRevisionId: str
    PolicyDocument: Required[str]

class RecognizeCelebritiesRequestDict(TypedDict, total=False):
    Image: Required[ImageDict]

class RegionOfInterestDict(TypedDict, total=False):
    BoundingBox: BoundingBoxDict | _BoundingBox
    Polygon: Sequence[PointDict | Point]

class S3DestinationDict(TypedDict, total=False):
    Bucket: str
    KeyPrefix: str

class S3ObjectDict(TypedDict, total=False):
    Bucket: str
    Name: str
    Version: str

class SearchFacesByImageRequestDict(TypedDict, total=False):
    CollectionId: Required[str]
    Image: Required[ImageDict]
    MaxFaces: int
    FaceMatchThreshold: float
    QualityFilter: _QualityFilter | str

class SearchFacesRequestDict(TypedDict, total=False):
    CollectionId: Required[str]
    FaceId: Required[str]
    MaxFaces: int
    FaceMatchThreshold: float

class SearchUsersByImageRequestDict(TypedDict, total=False):
    CollectionId: Required[str]
    Image: Required[ImageDict]
    UserMatchThreshold: float
    MaxUsers: int
    QualityFilter: _QualityFilter | str

class SearchUsersRequestDict(TypedDict, total=False):
    CollectionId: Required[str]
    UserId: str
    FaceId: str
    UserMatchThreshold: float
    MaxUsers: int

class StartCelebrityRecognitionRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]
    ClientRequestToken: str
    NotificationChannel: NotificationChannelDict
    JobTag: str

class StartContentModerationRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]
    MinConfidence: float
    ClientRequestToken: str
    NotificationChannel: NotificationChannelDict
    JobTag: str

class StartFaceDetectionRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]
    ClientRequestToken: str
    NotificationChannel: NotificationChannelDict
    FaceAttributes: _FaceAttributes | str
    JobTag: str

class StartFaceSearchRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]
    ClientRequestToken: str
    FaceMatchThreshold: float
    CollectionId: Required[str]
    NotificationChannel: NotificationChannelDict
    JobTag: str

class StartLabelDetectionRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]
    ClientRequestToken: str
    MinConfidence: float
    NotificationChannel: NotificationChannelDict
    JobTag: str
    Features: Sequence[LabelDetectionFeatureName | str]
    Settings: LabelDetectionSettingsDict

class StartMediaAnalysisJobRequestDict(TypedDict, total=False):
    ClientRequestToken: str
    JobName: str
    OperationsConfig: Required[MediaAnalysisOperationsConfigDict | MediaAnalysisOperationsConfig]
    Input: Required[MediaAnalysisInputDict | MediaAnalysisInput]
    OutputConfig: Required[MediaAnalysisOutputConfigDict | MediaAnalysisOutputConfig]
    KmsKeyId: str

class StartPersonTrackingRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]
    ClientRequestToken: str
    NotificationChannel: NotificationChannelDict
    JobTag: str

class StartProjectVersionRequestDict(TypedDict, total=False):
    ProjectVersionArn: Required[str]
    MinInferenceUnits: Required[int]
    MaxInferenceUnits: int

class StartSegmentDetectionFiltersDict(TypedDict, total=False):
    TechnicalCueFilter: StartTechnicalCueDetectionFilterDict
    ShotFilter: StartShotDetectionFilterDict

class StartSegmentDetectionRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]
    ClientRequestToken: str
    NotificationChannel: NotificationChannelDict
    JobTag: str
    Filters: StartSegmentDetectionFiltersDict
    SegmentTypes: Required[Sequence[SegmentType | str]]

class StartShotDetectionFilterDict(TypedDict, total=False):
    MinSegmentConfidence: float

class StartStreamProcessorRequestDict(TypedDict, total=False):
    Name: Required[str]
    StartSelector: StreamProcessingStartSelectorDict
    StopSelector: StreamProcessingStopSelectorDict

class StartTechnicalCueDetectionFilterDict(TypedDict, total=False):
    MinSegmentConfidence: float
    BlackFrame: BlackFrameDict

class StartTextDetectionFiltersDict(TypedDict, total=False):
    WordFilter: DetectionFilterDict
    RegionsOfInterest: Sequence[RegionOfInterestDict | RegionOfInterest]

class StartTextDetectionRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]
    ClientRequestToken: str
    NotificationChannel: NotificationChannelDict
    JobTag: str
    Filters: StartTextDetectionFiltersDict

class StopProjectVersionRequestDict(TypedDict, total=False):
    ProjectVersionArn: Required[str]

class StopStreamProcessorRequestDict(TypedDict, total=False):
    Name: Required[str]

class StreamProcessingStartSelectorDict(TypedDict, total=False):
    KvsStreamStartSelector: KinesisVideoStreamStartSelectorDict

class StreamProcessingStopSelectorDict(TypedDict, total=False):
    MaxDurationInSeconds: int

class StreamProcessorDataSharingPreferenceDict(TypedDict, total=False):
    OptIn: Required[bool]

class StreamProcessorInputDict(TypedDict, total=False):
    KinesisVideoStream: KinesisVideoStreamDict | _KinesisVideoStream

class StreamProcessorNotificationChannelDict(TypedDict, total=False):
    SnsTopicArn: Required[str]

class StreamProcessorOutputDict(TypedDict, total=False):
    KinesisDataStream: KinesisDataStreamDict | _KinesisDataStream
    S3Destination: S3DestinationDict | _S3Destination

class StreamProcessorSettingsDict(TypedDict, total=False):
    FaceSearch: FaceSearchSettingsDict | FaceSearchSettings
    ConnectedHome: ConnectedHomeSettingsDict | ConnectedHomeSettings

class StreamProcessorSettingsForUpdateDict(TypedDict, total=False):
    ConnectedHomeForUpdate: ConnectedHomeSettingsForUpdateDict

class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Mapping[str, str]]

class TestingDataDict(TypedDict, total=False):
    Assets: Sequence[AssetDict | Asset]
    AutoCreate: bool

class TrainingDataDict(TypedDict, total=False):
    Assets: Sequence[AssetDict | Asset]

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateDatasetEntriesRequestDict(TypedDict, total=False):
    DatasetArn: Required[str]
    Changes: Required[DatasetChangesDict]

class UpdateStreamProcessorRequestDict(TypedDict, total=False):
    Name: Required[str]
    SettingsForUpdate: StreamProcessorSettingsForUpdateDict
    RegionsOfInterestForUpdate: Sequence[RegionOfInterestDict | RegionOfInterest]
    DataSharingPreferenceForUpdate: StreamProcessorDataSharingPreferenceDict | StreamProcessorDataSharingPreference
    ParametersToDelete: Sequence[StreamProcessorParameterToDelete | str]

class VersionsDict(TypedDict, total=False):
    Minimum: str
    Maximum: str

class VideoDict(TypedDict, total=False):
    S3Object: S3ObjectDict | _S3Object

class AgeRange:
    Low: int
    High: int

class Asset:
    GroundTruthManifest: _GroundTruthManifest

class AssociateFacesResponse:
    AssociatedFaces: list[AssociatedFace]
    UnsuccessfulFaceAssociations: list[UnsuccessfulFaceAssociation]
    UserStatus: _UserStatus

class AssociatedFace:
    FaceId: str

class AudioMetadata:
    Codec: str
    DurationMillis: int
    SampleRate: int
    NumberOfChannels: int

class AuditImage:
    Bytes: str
    S3Object: _S3Object
    BoundingBox: _BoundingBox

class Beard:
    Value: bool
    Confidence: float

class BoundingBox:
    Width: float
    Height: float
    Left: float
    Top: float

class Celebrity:
    Urls: list[str]
    Name: str
    Id: str
    Face: ComparedFace
    MatchConfidence: float
    KnownGender: _KnownGender

class CelebrityDetail:
    Urls: list[str]
    Name: str
    Id: str
    Confidence: float
    BoundingBox: _BoundingBox
    Face: FaceDetail
    KnownGender: _KnownGender

class CelebrityRecognition:
    Timestamp: int
    Celebrity: CelebrityDetail

class Challenge:
    Type: ChallengeType
    Version: str

class CompareFacesMatch:
    Similarity: float
    Face: ComparedFace

class CompareFacesResponse:
    SourceImageFace: ComparedSourceImageFace
    FaceMatches: list[CompareFacesMatch]
    UnmatchedFaces: list[ComparedFace]
    SourceImageOrientationCorrection: OrientationCorrection
    TargetImageOrientationCorrection: OrientationCorrection

class ComparedFace:
    BoundingBox: _BoundingBox
    Confidence: float
    Landmarks: list[Landmark]
    Pose: _Pose
    Quality: ImageQuality
    Emotions: list[Emotion]
    Smile: _Smile

class ComparedSourceImageFace:
    BoundingBox: _BoundingBox
    Confidence: float

class ConnectedHomeSettings:
    Labels: list[str]
    MinConfidence: float

class ContentModerationDetection:
    Timestamp: int
    ModerationLabel: _ModerationLabel
    StartTimestampMillis: int
    EndTimestampMillis: int
    DurationMillis: int
    ContentTypes: list[ContentType]

class ContentType:
    Confidence: float
    Name: str

class CopyProjectVersionResponse:
    ProjectVersionArn: str

class CoversBodyPart:
    Confidence: float
    Value: bool

class CreateCollectionResponse:
    StatusCode: int
    CollectionArn: str
    FaceModelVersion: str

class CreateDatasetResponse:
    DatasetArn: str

class CreateFaceLivenessSessionResponse:
    SessionId: str

class CreateProjectResponse:
    ProjectArn: str

class CreateProjectVersionResponse:
    ProjectVersionArn: str

class CreateStreamProcessorResponse:
    StreamProcessorArn: str

class CreateUserResponse:
    ...

class CustomLabel:
    Name: str
    Confidence: float
    Geometry: _Geometry

class CustomizationFeatureConfig:
    ContentModeration: CustomizationFeatureContentModerationConfig

class CustomizationFeatureContentModerationConfig:
    ConfidenceThreshold: float

class DatasetDescription:
    CreationTimestamp: str
    LastUpdatedTimestamp: str
    Status: DatasetStatus
    StatusMessage: str
    StatusMessageCode: DatasetStatusMessageCode
    DatasetStats: _DatasetStats

class DatasetLabelDescription:
    LabelName: str
    LabelStats: DatasetLabelStats

class DatasetLabelStats:
    EntryCount: int
    BoundingBoxCount: int

class DatasetMetadata:
    CreationTimestamp: str
    DatasetType: _DatasetType
    DatasetArn: str
    Status: DatasetStatus
    StatusMessage: str
    StatusMessageCode: DatasetStatusMessageCode

class DatasetStats:
    LabeledEntries: int
    TotalEntries: int
    TotalLabels: int
    ErrorEntries: int

class DeleteCollectionResponse:
    StatusCode: int

class DeleteDatasetResponse:
    ...

class DeleteFacesResponse:
    DeletedFaces: list[str]
    UnsuccessfulFaceDeletions: list[UnsuccessfulFaceDeletion]

class DeleteProjectPolicyResponse:
    ...

class DeleteProjectResponse:
    Status: ProjectStatus

class DeleteProjectVersionResponse:
    Status: ProjectVersionStatus

class DeleteStreamProcessorResponse:
    ...

class DeleteUserResponse:
    ...

class DescribeCollectionResponse:
    FaceCount: int
    FaceModelVersion: str
    CollectionARN: str
    CreationTimestamp: str
    UserCount: int

class DescribeDatasetResponse:
    DatasetDescription: _DatasetDescription

class DescribeProjectVersionsResponse:
    ProjectVersionDescriptions: list[ProjectVersionDescription]
    NextToken: str

class DescribeProjectsResponse:
    ProjectDescriptions: list[ProjectDescription]
    NextToken: str

class DescribeStreamProcessorResponse:
    Name: str
    StreamProcessorArn: str
    Status: StreamProcessorStatus
    StatusMessage: str
    CreationTimestamp: str
    LastUpdateTimestamp: str
    Input: StreamProcessorInput
    Output: StreamProcessorOutput
    RoleArn: str
    Settings: StreamProcessorSettings
    NotificationChannel: StreamProcessorNotificationChannel
    KmsKeyId: str
    RegionsOfInterest: list[RegionOfInterest]
    DataSharingPreference: StreamProcessorDataSharingPreference

class DetectCustomLabelsResponse:
    CustomLabels: list[CustomLabel]

class DetectFacesResponse:
    FaceDetails: list[FaceDetail]
    OrientationCorrection: _OrientationCorrection

class DetectLabelsImageBackground:
    Quality: DetectLabelsImageQuality
    DominantColors: list[DominantColor]

class DetectLabelsImageForeground:
    Quality: DetectLabelsImageQuality
    DominantColors: list[DominantColor]

class DetectLabelsImageProperties:
    Quality: DetectLabelsImageQuality
    DominantColors: list[DominantColor]
    Foreground: DetectLabelsImageForeground
    Background: DetectLabelsImageBackground

class DetectLabelsImageQuality:
    Brightness: float
    Sharpness: float
    Contrast: float

class DetectLabelsResponse:
    Labels: list[Label]
    OrientationCorrection: _OrientationCorrection
    LabelModelVersion: str
    ImageProperties: DetectLabelsImageProperties

class DetectModerationLabelsResponse:
    ModerationLabels: list[ModerationLabel]
    ModerationModelVersion: str
    HumanLoopActivationOutput: _HumanLoopActivationOutput
    ProjectVersion: str
    ContentTypes: list[ContentType]

class DetectProtectiveEquipmentResponse:
    ProtectiveEquipmentModelVersion: str
    Persons: list[ProtectiveEquipmentPerson]
    Summary: ProtectiveEquipmentSummary

class DetectTextResponse:
    TextDetections: list[TextDetection]
    TextModelVersion: str

class DisassociateFacesResponse:
    DisassociatedFaces: list[DisassociatedFace]
    UnsuccessfulFaceDisassociations: list[UnsuccessfulFaceDisassociation]
    UserStatus: _UserStatus

class DisassociatedFace:
    FaceId: str

class DistributeDatasetEntriesResponse:
    ...

class DominantColor:
    Red: int
    Blue: int
    Green: int
    HexCode: str
    CssColor: str
    SimplifiedColor: str
    PixelPercent: float

class Emotion:
    Type: EmotionName
    Confidence: float

class EquipmentDetection:
    BoundingBox: _BoundingBox
    Confidence: float
    Type: ProtectiveEquipmentType
    CoversBodyPart: _CoversBodyPart

class EvaluationResult:
    F1Score: float
    Summary: _Summary

class EyeDirection:
    Yaw: float
    Pitch: float
    Confidence: float

class EyeOpen:
    Value: bool
    Confidence: float

class Eyeglasses:
    Value: bool
    Confidence: float

class Face:
    FaceId: str
    BoundingBox: _BoundingBox
    ImageId: str
    ExternalImageId: str
    Confidence: float
    IndexFacesModelVersion: str
    UserId: str

class FaceDetail:
    BoundingBox: _BoundingBox
    AgeRange: _AgeRange
    Smile: _Smile
    Eyeglasses: _Eyeglasses
    Sunglasses: _Sunglasses
    Gender: _Gender
    Beard: _Beard
    Mustache: _Mustache
    EyesOpen: EyeOpen
    MouthOpen: _MouthOpen
    Emotions: list[Emotion]
    Landmarks: list[Landmark]
    Pose: _Pose
    Quality: ImageQuality
    Confidence: float
    FaceOccluded: _FaceOccluded
    EyeDirection: _EyeDirection

class FaceDetection:
    Timestamp: int
    Face: FaceDetail

class FaceMatch:
    Similarity: float
    Face: _Face

class FaceOccluded:
    Value: bool
    Confidence: float

class FaceRecord:
    Face: _Face
    FaceDetail: _FaceDetail

class FaceSearchSettings:
    CollectionId: str
    FaceMatchThreshold: float

class FeedbackItem:
    Code: FeedbackCode
    Message: str

class Gender:
    Value: GenderType
    Confidence: float

class Geometry:
    BoundingBox: _BoundingBox
    Polygon: list[Point]

class GetCelebrityInfoResponse:
    Urls: list[str]
    Name: str
    KnownGender: _KnownGender

class GetCelebrityRecognitionResponse:
    JobStatus: VideoJobStatus
    StatusMessage: str
    VideoMetadata: _VideoMetadata
    NextToken: str
    Celebrities: list[CelebrityRecognition]
    JobId: str
    Video: _Video
    JobTag: str

class GetContentModerationRequestMetadata:
    SortBy: ContentModerationSortBy
    AggregateBy: ContentModerationAggregateBy

class GetContentModerationResponse:
    JobStatus: VideoJobStatus
    StatusMessage: str
    VideoMetadata: _VideoMetadata
    ModerationLabels: list[ContentModerationDetection]
    NextToken: str
    ModerationModelVersion: str
    JobId: str
    Video: _Video
    JobTag: str
    GetRequestMetadata: GetContentModerationRequestMetadata

class GetFaceDetectionResponse:
    JobStatus: VideoJobStatus
    StatusMessage: str
    VideoMetadata: _VideoMetadata
    NextToken: str
    Faces: list[FaceDetection]
    JobId: str
    Video: _Video
    JobTag: str

class GetFaceLivenessSessionResultsResponse:
    SessionId: str
    Status: LivenessSessionStatus
    Confidence: float
    ReferenceImage: AuditImage
    AuditImages: list[AuditImage]
    Challenge: _Challenge
    Feedback: list[FeedbackItem]
    Metadata: SessionMetadata

class GetFaceSearchResponse:
    JobStatus: VideoJobStatus
    StatusMessage: str
    NextToken: str
    VideoMetadata: _VideoMetadata
    Persons: list[PersonMatch]
    JobId: str
    Video: _Video
    JobTag: str

class GetLabelDetectionRequestMetadata:
    SortBy: LabelDetectionSortBy
    AggregateBy: LabelDetectionAggregateBy

class GetLabelDetectionResponse:
    JobStatus: VideoJobStatus
    StatusMessage: str
    VideoMetadata: _VideoMetadata
    NextToken: str
    Labels: list[LabelDetection]
    LabelModelVersion: str
    JobId: str
    Video: _Video
    JobTag: str
    GetRequestMetadata: GetLabelDetectionRequestMetadata

class GetMediaAnalysisJobResponse:
    JobId: str
    JobName: str
    OperationsConfig: MediaAnalysisOperationsConfig
    Status: MediaAnalysisJobStatus
    FailureDetails: MediaAnalysisJobFailureDetails
    CreationTimestamp: str
    CompletionTimestamp: str
    Input: MediaAnalysisInput
    OutputConfig: MediaAnalysisOutputConfig
    KmsKeyId: str
    Results: MediaAnalysisResults
    ManifestSummary: MediaAnalysisManifestSummary

class GetPersonTrackingResponse:
    JobStatus: VideoJobStatus
    StatusMessage: str
    VideoMetadata: _VideoMetadata
    NextToken: str
    Persons: list[PersonDetection]
    JobId: str
    Video: _Video
    JobTag: str

class GetSegmentDetectionResponse:
    JobStatus: VideoJobStatus
    StatusMessage: str
    VideoMetadata: list[_VideoMetadata]
    AudioMetadata: list[_AudioMetadata]
    NextToken: str
    Segments: list[SegmentDetection]
    SelectedSegmentTypes: list[SegmentTypeInfo]
    JobId: str
    Video: _Video
    JobTag: str

class GetTextDetectionResponse:
    JobStatus: VideoJobStatus
    StatusMessage: str
    VideoMetadata: _VideoMetadata
    TextDetections: list[TextDetectionResult]
    NextToken: str
    TextModelVersion: str
    JobId: str
    Video: _Video
    JobTag: str

class GroundTruthManifest:
    S3Object: _S3Object

class HumanLoopActivationOutput:
    HumanLoopArn: str
    HumanLoopActivationReasons: list[str]
    HumanLoopActivationConditionsEvaluationResults: str

class ImageQuality:
    Brightness: float
    Sharpness: float

class IndexFacesResponse:
    FaceRecords: list[FaceRecord]
    OrientationCorrection: _OrientationCorrection
    FaceModelVersion: str
    UnindexedFaces: list[UnindexedFace]

class Instance:
    BoundingBox: _BoundingBox
    Confidence: float
    DominantColors: list[DominantColor]

class KinesisDataStream:
    Arn: str

class KinesisVideoStream:
    Arn: str

class KnownGender:
    Type: KnownGenderType

class Label:
    Name: str
    Confidence: float
    Instances: list[Instance]
    Parents: list[Parent]
    Aliases: list[LabelAlias]
    Categories: list[LabelCategory]

class LabelAlias:
    Name: str

class LabelCategory:
    Name: str

class LabelDetection:
    Timestamp: int
    Label: _Label
    StartTimestampMillis: int
    EndTimestampMillis: int
    DurationMillis: int

class Landmark:
    Type: LandmarkType
    X: float
    Y: float

class ListCollectionsResponse:
    CollectionIds: list[str]
    NextToken: str
    FaceModelVersions: list[str]

class ListDatasetEntriesResponse:
    DatasetEntries: list[str]
    NextToken: str

class ListDatasetLabelsResponse:
    DatasetLabelDescriptions: list[DatasetLabelDescription]
    NextToken: str

class ListFacesResponse:
    Faces: list[Face]
    NextToken: str
    FaceModelVersion: str

class ListMediaAnalysisJobsResponse:
    NextToken: str
    MediaAnalysisJobs: list[MediaAnalysisJobDescription]

class ListProjectPoliciesResponse:
    ProjectPolicies: list[ProjectPolicy]
    NextToken: str

class ListStreamProcessorsResponse:
    NextToken: str
    StreamProcessors: list[StreamProcessor]

class ListTagsForResourceResponse:
    Tags: dict[str, str]

class ListUsersResponse:
    Users: list[User]
    NextToken: str

class MatchedUser:
    UserId: str
    UserStatus: _UserStatus

class MediaAnalysisDetectModerationLabelsConfig:
    MinConfidence: float
    ProjectVersion: str

class MediaAnalysisInput:
    S3Object: _S3Object

class MediaAnalysisJobDescription:
    JobId: str
    JobName: str
    OperationsConfig: MediaAnalysisOperationsConfig
    Status: MediaAnalysisJobStatus
    FailureDetails: MediaAnalysisJobFailureDetails
    CreationTimestamp: str
    CompletionTimestamp: str
    Input: MediaAnalysisInput
    OutputConfig: MediaAnalysisOutputConfig
    KmsKeyId: str
    Results: MediaAnalysisResults
    ManifestSummary: MediaAnalysisManifestSummary

class MediaAnalysisJobFailureDetails:
    Code: MediaAnalysisJobFailureCode
    Message: str

class MediaAnalysisManifestSummary:
    S3Object: _S3Object

class MediaAnalysisModelVersions:
    Moderation: str

class MediaAnalysisOperationsConfig:
    DetectModerationLabels: MediaAnalysisDetectModerationLabelsConfig

class MediaAnalysisOutputConfig:
    S3Bucket: str
    S3KeyPrefix: str

class MediaAnalysisResults:
    S3Object: _S3Object
    ModelVersions: MediaAnalysisModelVersions

class ModerationLabel:
    Confidence: float
    Name: str
    ParentName: str
    TaxonomyLevel: int

class MouthOpen:
    Value: bool
    Confidence: float

class Mustache:
    Value: bool
    Confidence: float

class OutputConfig:
    S3Bucket: str
    S3KeyPrefix: str

class Parent:
    Name: str

class PersonDetail:
    Index: int
    BoundingBox: _BoundingBox
    Face: FaceDetail

class PersonDetection:
    Timestamp: int
    Person: PersonDetail

class PersonMatch:
    Timestamp: int
    Person: PersonDetail
    FaceMatches: list[FaceMatch]

class Point:
    X: float
    Y: float

class Pose:
    Roll: float
    Yaw: float
    Pitch: float

class ProjectDescription:
    ProjectArn: str
    CreationTimestamp: str
    Status: ProjectStatus
    Datasets: list[DatasetMetadata]
    Feature: CustomizationFeature
    AutoUpdate: ProjectAutoUpdate

class ProjectPolicy:
    ProjectArn: str
    PolicyName: str
    PolicyRevisionId: str
    PolicyDocument: str
    CreationTimestamp: str
    LastUpdatedTimestamp: str

class ProjectVersionDescription:
    ProjectVersionArn: str
    CreationTimestamp: str
    MinInferenceUnits: int
    Status: ProjectVersionStatus
    StatusMessage: str
    BillableTrainingTimeInSeconds: int
    TrainingEndTimestamp: str
    OutputConfig: _OutputConfig
    TrainingDataResult: _TrainingDataResult
    TestingDataResult: _TestingDataResult
    EvaluationResult: _EvaluationResult
    ManifestSummary: GroundTruthManifest
    KmsKeyId: str
    MaxInferenceUnits: int
    SourceProjectVersionArn: str
    VersionDescription: str
    Feature: CustomizationFeature
    BaseModelVersion: str
    FeatureConfig: CustomizationFeatureConfig

class ProtectiveEquipmentBodyPart:
    Name: BodyPart
    Confidence: float
    EquipmentDetections: list[EquipmentDetection]

class ProtectiveEquipmentPerson:
    BodyParts: list[ProtectiveEquipmentBodyPart]
    BoundingBox: _BoundingBox
    Confidence: float
    Id: int

class ProtectiveEquipmentSummary:
    PersonsWithRequiredEquipment: list[int]
    PersonsWithoutRequiredEquipment: list[int]
    PersonsIndeterminate: list[int]

class PutProjectPolicyResponse:
    PolicyRevisionId: str

class RecognizeCelebritiesResponse:
    CelebrityFaces: list[Celebrity]
    UnrecognizedFaces: list[ComparedFace]
    OrientationCorrection: _OrientationCorrection

class RegionOfInterest:
    BoundingBox: _BoundingBox
    Polygon: list[Point]

class S3Destination:
    Bucket: str
    KeyPrefix: str

class S3Object:
    Bucket: str
    Name: str
    Version: str

class SearchFacesByImageResponse:
    SearchedFaceBoundingBox: BoundingBox
    SearchedFaceConfidence: float
    FaceMatches: list[FaceMatch]
    FaceModelVersion: str

class SearchFacesResponse:
    SearchedFaceId: str
    FaceMatches: list[FaceMatch]
    FaceModelVersion: str

class SearchUsersByImageResponse:
    UserMatches: list[UserMatch]
    FaceModelVersion: str
    SearchedFace: SearchedFaceDetails
    UnsearchedFaces: list[UnsearchedFace]

class SearchUsersResponse:
    UserMatches: list[UserMatch]
    FaceModelVersion: str
    SearchedFace: _SearchedFace
    SearchedUser: _SearchedUser

class SearchedFace:
    FaceId: str

class SearchedFaceDetails:
    FaceDetail: _FaceDetail

class SearchedUser:
    UserId: str

class SegmentDetection:
    Type: SegmentType
    StartTimestampMillis: int
    EndTimestampMillis: int
    DurationMillis: int
    StartTimecodeSMPTE: str
    EndTimecodeSMPTE: str
    DurationSMPTE: str
    TechnicalCueSegment: _TechnicalCueSegment
    ShotSegment: _ShotSegment
    StartFrameNumber: int
    EndFrameNumber: int
    DurationFrames: int

class SegmentTypeInfo:
    Type: SegmentType
    ModelVersion: str

class SessionMetadata:
    SdkType: str

class ShotSegment:
    Index: int
    Confidence: float

class Smile:
    Value: bool
    Confidence: float

class StartCelebrityRecognitionResponse:
    JobId: str

class StartContentModerationResponse:
    JobId: str

class StartFaceDetectionResponse:
    JobId: str

class StartFaceSearchResponse:
    JobId: str

class StartLabelDetectionResponse:
    JobId: str

class StartMediaAnalysisJobResponse:
    JobId: str

class StartPersonTrackingResponse:
    JobId: str

class StartProjectVersionResponse:
    Status: ProjectVersionStatus

class StartSegmentDetectionResponse:
    JobId: str

class StartStreamProcessorResponse:
    SessionId: str

class StartTextDetectionResponse:
    JobId: str

class StopProjectVersionResponse:
    Status: ProjectVersionStatus

class StopStreamProcessorResponse:
    ...

class StreamProcessor:
    Name: str
    Status: StreamProcessorStatus

class StreamProcessorDataSharingPreference:
    OptIn: bool

class StreamProcessorInput:
    KinesisVideoStream: _KinesisVideoStream

class StreamProcessorNotificationChannel:
    SnsTopicArn: str

class StreamProcessorOutput:
    KinesisDataStream: _KinesisDataStream
    S3Destination: _S3Destination

class StreamProcessorSettings:
    FaceSearch: FaceSearchSettings
    ConnectedHome: ConnectedHomeSettings

class Summary:
    S3Object: _S3Object

class Sunglasses:
    Value: bool
    Confidence: float

class TagResourceResponse:
    ...

class TechnicalCueSegment:
    Type: TechnicalCueType
    Confidence: float

class TestingData:
    Assets: list[Asset]
    AutoCreate: bool

class TestingDataResult:
    Input: TestingData
    Output: TestingData
    Validation: ValidationData

class TextDetection:
    DetectedText: str
    Type: TextTypes
    Id: int
    ParentId: int
    Confidence: float
    Geometry: _Geometry

class TextDetectionResult:
    Timestamp: int
    TextDetection: _TextDetection

class TrainingData:
    Assets: list[Asset]

class TrainingDataResult:
    Input: TrainingData
    Output: TrainingData
    Validation: ValidationData

class UnindexedFace:
    Reasons: list[Reason]
    FaceDetail: _FaceDetail

class UnsearchedFace:
    FaceDetails: FaceDetail
    Reasons: list[UnsearchedFaceReason]

class UnsuccessfulFaceAssociation:
    FaceId: str
    UserId: str
    Confidence: float
    Reasons: list[UnsuccessfulFaceAssociationReason]

class UnsuccessfulFaceDeletion:
    FaceId: str
    UserId: str
    Reasons: list[UnsuccessfulFaceDeletionReason]

class UnsuccessfulFaceDisassociation:
    FaceId: str
    UserId: str
    Reasons: list[UnsuccessfulFaceDisassociationReason]

class UntagResourceResponse:
    ...

class UpdateDatasetEntriesResponse:
    ...

class UpdateStreamProcessorResponse:
    ...

class User:
    UserId: str
    UserStatus: _UserStatus

class UserMatch:
    Similarity: float
    User: MatchedUser

class ValidationData:
    Assets: list[Asset]

class Video:
    S3Object: _S3Object

class VideoMetadata:
    Codec: str
    DurationMillis: int
    Format: str
    FrameRate: float
    FrameHeight: int
    FrameWidth: int
    ColorRange: VideoColorRange

_AssociateFaces = TypeVar("_AssociateFaces", default=AssociateFacesResponse)
_CompareFaces = TypeVar("_CompareFaces", default=CompareFacesResponse)
_CopyProjectVersion = TypeVar("_CopyProjectVersion", default=CopyProjectVersionResponse)
_CreateCollection = TypeVar("_CreateCollection", default=CreateCollectionResponse)
_CreateDataset = TypeVar("_CreateDataset", default=CreateDatasetResponse)
_CreateFaceLivenessSession = TypeVar("_CreateFaceLivenessSession", default=CreateFaceLivenessSessionResponse)
_CreateProject = TypeVar("_CreateProject", default=CreateProjectResponse)
_CreateProjectVersion = TypeVar("_CreateProjectVersion", default=CreateProjectVersionResponse)
_CreateStreamProcessor = TypeVar("_CreateStreamProcessor", default=CreateStreamProcessorResponse)
_CreateUser = TypeVar("_CreateUser", default=CreateUserResponse)
_DeleteCollection = TypeVar("_DeleteCollection", default=DeleteCollectionResponse)
_DeleteDataset = TypeVar("_DeleteDataset", default=DeleteDatasetResponse)
_DeleteFaces = TypeVar("_DeleteFaces", default=DeleteFacesResponse)
_DeleteProject = TypeVar("_DeleteProject", default=DeleteProjectResponse)
_DeleteProjectPolicy = TypeVar("_DeleteProjectPolicy", default=DeleteProjectPolicyResponse)
_DeleteProjectVersion = TypeVar("_DeleteProjectVersion", default=DeleteProjectVersionResponse)
_DeleteStreamProcessor = TypeVar("_DeleteStreamProcessor", default=DeleteStreamProcessorResponse)
_DeleteUser = TypeVar("_DeleteUser", default=DeleteUserResponse)
_DescribeCollection = TypeVar("_DescribeCollection", default=DescribeCollectionResponse)
_DescribeDataset = TypeVar("_DescribeDataset", default=DescribeDatasetResponse)
_DescribeProjectVersions = TypeVar("_DescribeProjectVersions", default=DescribeProjectVersionsResponse)
_DescribeProjects = TypeVar("_DescribeProjects", default=DescribeProjectsResponse)
_DescribeStreamProcessor = TypeVar("_DescribeStreamProcessor", default=DescribeStreamProcessorResponse)
_DetectCustomLabels = TypeVar("_DetectCustomLabels", default=DetectCustomLabelsResponse)
_DetectFaces = TypeVar("_DetectFaces", default=DetectFacesResponse)
_DetectLabels = TypeVar("_DetectLabels", default=DetectLabelsResponse)
_DetectModerationLabels = TypeVar("_DetectModerationLabels", default=DetectModerationLabelsResponse)
_DetectProtectiveEquipment = TypeVar("_DetectProtectiveEquipment", default=DetectProtectiveEquipmentResponse)
_DetectText = TypeVar("_DetectText", default=DetectTextResponse)
_DisassociateFaces = TypeVar("_DisassociateFaces", default=DisassociateFacesResponse)
_DistributeDatasetEntries = TypeVar("_DistributeDatasetEntries", default=DistributeDatasetEntriesResponse)
_GetCelebrityInfo = TypeVar("_GetCelebrityInfo", default=GetCelebrityInfoResponse)
_GetCelebrityRecognition = TypeVar("_GetCelebrityRecognition", default=GetCelebrityRecognitionResponse)
_GetContentModeration = TypeVar("_GetContentModeration", default=GetContentModerationResponse)
_GetFaceDetection = TypeVar("_GetFaceDetection", default=GetFaceDetectionResponse)
_GetFaceLivenessSessionResults = TypeVar("_GetFaceLivenessSessionResults", default=GetFaceLivenessSessionResultsResponse)
_GetFaceSearch = TypeVar("_GetFaceSearch", default=GetFaceSearchResponse)
_GetLabelDetection = TypeVar("_GetLabelDetection", default=GetLabelDetectionResponse)
_GetMediaAnalysisJob = TypeVar("_GetMediaAnalysisJob", default=GetMediaAnalysisJobResponse)
_GetPersonTracking = TypeVar("_GetPersonTracking", default=GetPersonTrackingResponse)
_GetSegmentDetection = TypeVar("_GetSegmentDetection", default=GetSegmentDetectionResponse)
_GetTextDetection = TypeVar("_GetTextDetection", default=GetTextDetectionResponse)
_IndexFaces = TypeVar("_IndexFaces", default=IndexFacesResponse)
_ListCollections = TypeVar("_ListCollections", default=ListCollectionsResponse)
_ListDatasetEntries = TypeVar("_ListDatasetEntries", default=ListDatasetEntriesResponse)
_ListDatasetLabels = TypeVar("_ListDatasetLabels", default=ListDatasetLabelsResponse)
_ListFaces = TypeVar("_ListFaces", default=ListFacesResponse)
_ListMediaAnalysisJobs = TypeVar("_ListMediaAnalysisJobs", default=ListMediaAnalysisJobsResponse)
_ListProjectPolicies = TypeVar("_ListProjectPolicies", default=ListProjectPoliciesResponse)
_ListStreamProcessors = TypeVar("_ListStreamProcessors", default=ListStreamProcessorsResponse)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResponse)
_ListUsers = TypeVar("_ListUsers", default=ListUsersResponse)
_PutProjectPolicy = TypeVar("_PutProjectPolicy", default=PutProjectPolicyResponse)
_RecognizeCelebrities = TypeVar("_RecognizeCelebrities", default=RecognizeCelebritiesResponse)
_SearchFaces = TypeVar("_SearchFaces", default=SearchFacesResponse)
_SearchFacesByImage = TypeVar("_SearchFacesByImage", default=SearchFacesByImageResponse)
_SearchUsers = TypeVar("_SearchUsers", default=SearchUsersResponse)
_SearchUsersByImage = TypeVar("_SearchUsersByImage", default=SearchUsersByImageResponse)
_StartCelebrityRecognition = TypeVar("_StartCelebrityRecognition", default=StartCelebrityRecognitionResponse)
_StartContentModeration = TypeVar("_StartContentModeration", default=StartContentModerationResponse)
_StartFaceDetection = TypeVar("_StartFaceDetection", default=StartFaceDetectionResponse)
_StartFaceSearch = TypeVar("_StartFaceSearch", default=StartFaceSearchResponse)
_StartLabelDetection = TypeVar("_StartLabelDetection", default=StartLabelDetectionResponse)
_StartMediaAnalysisJob = TypeVar("_StartMediaAnalysisJob", default=StartMediaAnalysisJobResponse)
_StartPersonTracking = TypeVar("_StartPersonTracking", default=StartPersonTrackingResponse)
_StartProjectVersion = TypeVar("_StartProjectVersion", default=StartProjectVersionResponse)
_StartSegmentDetection = TypeVar("_StartSegmentDetection", default=StartSegmentDetectionResponse)
_StartStreamProcessor = TypeVar("_StartStreamProcessor", default=StartStreamProcessorResponse)
_StartTextDetection = TypeVar("_StartTextDetection", default=StartTextDetectionResponse)
_StopProjectVersion = TypeVar("_StopProjectVersion", default=StopProjectVersionResponse)
_StopStreamProcessor = TypeVar("_StopStreamProcessor", default=StopStreamProcessorResponse)
_TagResource = TypeVar("_TagResource", default=TagResourceResponse)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceResponse)
_UpdateDatasetEntries = TypeVar("_UpdateDatasetEntries", default=UpdateDatasetEntriesResponse)
_UpdateStreamProcessor = TypeVar("_UpdateStreamProcessor", default=UpdateStreamProcessorResponse)

def associate_faces(
    name: str,
    /,
    *,
    CollectionId: str,
    UserId: str,
    FaceIds: Sequence[str],
    UserMatchThreshold: float = ...,
    ClientRequestToken: str = ...,
    result: type[_AssociateFaces] = ...,
    select: Callable[[AssociateFacesResponse], _AssociateFaces] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AssociateFaces]: ...

def compare_faces(
    name: str,
    /,
    *,
    SourceImage: ImageDict,
    TargetImage: ImageDict,
    SimilarityThreshold: float = ...,
    QualityFilter: QualityFilter | str = ...,
    result: type[_CompareFaces] = ...,
    select: Callable[[CompareFacesResponse], _CompareFaces] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CompareFaces]: ...

def copy_project_version(
    name: str,
    /,
    *,
    SourceProjectArn: str,
    SourceProjectVersionArn: str,
    DestinationProjectArn: str,
    VersionName: str,
    OutputConfig: OutputConfigDict | OutputConfig,
    Tags: Mapping[str, str] = ...,
    KmsKeyId: str = ...,
    result: type[_CopyProjectVersion] = ...,
    select: Callable[[CopyProjectVersionResponse], _CopyProjectVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CopyProjectVersion]: ...

def create_collection(
    name: str,
    /,
    *,
    CollectionId: str,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateCollection] = ...,
    select: Callable[[CreateCollectionResponse], _CreateCollection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateCollection]: ...

def create_dataset(
    name: str,
    /,
    *,
    DatasetType: DatasetType | str,
    ProjectArn: str,
    DatasetSource: DatasetSourceDict = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateDataset] = ...,
    select: Callable[[CreateDatasetResponse], _CreateDataset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDataset]: ...

def create_face_liveness_session(
    name: str,
    /,
    *,
    KmsKeyId: str = ...,
    Settings: CreateFaceLivenessSessionRequestSettingsDict = ...,
    ClientRequestToken: str = ...,
    result: type[_CreateFaceLivenessSession] = ...,
    select: Callable[[CreateFaceLivenessSessionResponse], _CreateFaceLivenessSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateFaceLivenessSession]: ...

def create_project(
    name: str,
    /,
    *,
    ProjectName: str,
    Feature: CustomizationFeature | str = ...,
    AutoUpdate: ProjectAutoUpdate | str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateProject] = ...,
    select: Callable[[CreateProjectResponse], _CreateProject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateProject]: ...

def create_project_version(
    name: str,
    /,
    *,
    ProjectArn: str,
    VersionName: str,
    OutputConfig: OutputConfigDict | OutputConfig,
    TrainingData: TrainingDataDict | TrainingData = ...,
    TestingData: TestingDataDict | TestingData = ...,
    Tags: Mapping[str, str] = ...,
    KmsKeyId: str = ...,
    VersionDescription: str = ...,
    FeatureConfig: CustomizationFeatureConfigDict | CustomizationFeatureConfig = ...,
    result: type[_CreateProjectVersion] = ...,
    select: Callable[[CreateProjectVersionResponse], _CreateProjectVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateProjectVersion]: ...

def create_stream_processor(
    name: str,
    /,
    *,
    Input: StreamProcessorInputDict | StreamProcessorInput,
    Output: StreamProcessorOutputDict | StreamProcessorOutput,
    Name: str,
    Settings: StreamProcessorSettingsDict | StreamProcessorSettings,
    RoleArn: str,
    Tags: Mapping[str, str] = ...,
    NotificationChannel: StreamProcessorNotificationChannelDict | StreamProcessorNotificationChannel = ...,
    KmsKeyId: str = ...,
    RegionsOfInterest: Sequence[RegionOfInterestDict | RegionOfInterest] = ...,
    DataSharingPreference: StreamProcessorDataSharingPreferenceDict | StreamProcessorDataSharingPreference = ...,
    result: type[_CreateStreamProcessor] = ...,
    select: Callable[[CreateStreamProcessorResponse], _CreateStreamProcessor] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateStreamProcessor]: ...

def create_user(
    name: str,
    /,
    *,
    CollectionId: str,
    UserId: str,
    ClientRequestToken: str = ...,
    result: type[_CreateUser] = ...,
    select: Callable[[CreateUserResponse], _CreateUser] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateUser]: ...

def delete_collection(
    name: str,
    /,
    *,
    CollectionId: str,
    result: type[_DeleteCollection] = ...,
    select: Callable[[DeleteCollectionResponse], _DeleteCollection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteCollection]: ...

def delete_dataset(
    name: str,
    /,
    *,
    DatasetArn: str,
    result: type[_DeleteDataset] = ...,
    select: Callable[[DeleteDatasetResponse], _DeleteDataset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDataset]: ...

def delete_faces(
    name: str,
    /,
    *,
    CollectionId: str,
    FaceIds: Sequence[str],
    result: type[_DeleteFaces] = ...,
    select: Callable[[DeleteFacesResponse], _DeleteFaces] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteFaces]: ...

def delete_project(
    name: str,
    /,
    *,
    ProjectArn: str,
    result: type[_DeleteProject] = ...,
    select: Callable[[DeleteProjectResponse], _DeleteProject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteProject]: ...

def delete_project_policy(
    name: str,
    /,
    *,
    ProjectArn: str,
    PolicyName: str,
    PolicyRevisionId: str = ...,
    result: type[_DeleteProjectPolicy] = ...,
    select: Callable[[DeleteProjectPolicyResponse], _DeleteProjectPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteProjectPolicy]: ...

def delete_project_version(
    name: str,
    /,
    *,
    ProjectVersionArn: str,
    result: type[_DeleteProjectVersion] = ...,
    select: Callable[[DeleteProjectVersionResponse], _DeleteProjectVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteProjectVersion]: ...

def delete_stream_processor(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteStreamProcessor] = ...,
    select: Callable[[DeleteStreamProcessorResponse], _DeleteStreamProcessor] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteStreamProcessor]: ...

def delete_user(
    name: str,
    /,
    *,
    CollectionId: str,
    UserId: str,
    ClientRequestToken: str = ...,
    result: type[_DeleteUser] = ...,
    select: Callable[[DeleteUserResponse], _DeleteUser] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteUser]: ...

def describe_collection(
    name: str,
    /,
    *,
    CollectionId: str,
    result: type[_DescribeCollection] = ...,
    select: Callable[[DescribeCollectionResponse], _DescribeCollection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeCollection]: ...

def describe_dataset(
    name: str,
    /,
    *,
    DatasetArn: str,
    result: type[_DescribeDataset] = ...,
    select: Callable[[DescribeDatasetResponse], _DescribeDataset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDataset]: ...

def describe_project_versions(
    name: str,
    /,
    *,
    ProjectArn: str,
    VersionNames: Sequence[str] = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_DescribeProjectVersions] = ...,
    select: Callable[[DescribeProjectVersionsResponse], _DescribeProjectVersions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeProjectVersions]: ...

def describe_projects(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    ProjectNames: Sequence[str] = ...,
    Features: Sequence[CustomizationFeature | str] = ...,
    result: type[_DescribeProjects] = ...,
    select: Callable[[DescribeProjectsResponse], _DescribeProjects] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeProjects]: ...

def describe_stream_processor(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DescribeStreamProcessor] = ...,
    select: Callable[[DescribeStreamProcessorResponse], _DescribeStreamProcessor] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeStreamProcessor]: ...

def detect_custom_labels(
    name: str,
    /,
    *,
    ProjectVersionArn: str,
    Image: ImageDict,
    MaxResults: int = ...,
    MinConfidence: float = ...,
    result: type[_DetectCustomLabels] = ...,
    select: Callable[[DetectCustomLabelsResponse], _DetectCustomLabels] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DetectCustomLabels]: ...

def detect_faces(
    name: str,
    /,
    *,
    Image: ImageDict,
    Attributes: Sequence[Attribute | str] = ...,
    result: type[_DetectFaces] = ...,
    select: Callable[[DetectFacesResponse], _DetectFaces] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DetectFaces]: ...

def detect_labels(
    name: str,
    /,
    *,
    Image: ImageDict,
    MaxLabels: int = ...,
    MinConfidence: float = ...,
    Features: Sequence[DetectLabelsFeatureName | str] = ...,
    Settings: DetectLabelsSettingsDict = ...,
    result: type[_DetectLabels] = ...,
    select: Callable[[DetectLabelsResponse], _DetectLabels] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DetectLabels]: ...

def detect_moderation_labels(
    name: str,
    /,
    *,
    Image: ImageDict,
    MinConfidence: float = ...,
    HumanLoopConfig: HumanLoopConfigDict = ...,
    ProjectVersion: str = ...,
    result: type[_DetectModerationLabels] = ...,
    select: Callable[[DetectModerationLabelsResponse], _DetectModerationLabels] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DetectModerationLabels]: ...

def detect_protective_equipment(
    name: str,
    /,
    *,
    Image: ImageDict,
    SummarizationAttributes: ProtectiveEquipmentSummarizationAttributesDict = ...,
    result: type[_DetectProtectiveEquipment] = ...,
    select: Callable[[DetectProtectiveEquipmentResponse], _DetectProtectiveEquipment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DetectProtectiveEquipment]: ...

def detect_text(
    name: str,
    /,
    *,
    Image: ImageDict,
    Filters: DetectTextFiltersDict = ...,
    result: type[_DetectText] = ...,
    select: Callable[[DetectTextResponse], _DetectText] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DetectText]: ...

def disassociate_faces(
    name: str,
    /,
    *,
    CollectionId: str,
    UserId: str,
    FaceIds: Sequence[str],
    ClientRequestToken: str = ...,
    result: type[_DisassociateFaces] = ...,
    select: Callable[[DisassociateFacesResponse], _DisassociateFaces] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisassociateFaces]: ...

def distribute_dataset_entries(
    name: str,
    /,
    *,
    Datasets: Sequence[DistributeDatasetDict],
    result: type[_DistributeDatasetEntries] = ...,
    select: Callable[[DistributeDatasetEntriesResponse], _DistributeDatasetEntries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DistributeDatasetEntries]: ...

def get_celebrity_info(
    name: str,
    /,
    *,
    Id: str,
    result: type[_GetCelebrityInfo] = ...,
    select: Callable[[GetCelebrityInfoResponse], _GetCelebrityInfo] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCelebrityInfo]: ...

def get_celebrity_recognition(
    name: str,
    /,
    *,
    JobId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    SortBy: CelebrityRecognitionSortBy | str = ...,
    result: type[_GetCelebrityRecognition] = ...,
    select: Callable[[GetCelebrityRecognitionResponse], _GetCelebrityRecognition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCelebrityRecognition]: ...

def get_content_moderation(
    name: str,
    /,
    *,
    JobId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    SortBy: ContentModerationSortBy | str = ...,
    AggregateBy: ContentModerationAggregateBy | str = ...,
    result: type[_GetContentModeration] = ...,
    select: Callable[[GetContentModerationResponse], _GetContentModeration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetContentModeration]: ...

def get_face_detection(
    name: str,
    /,
    *,
    JobId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetFaceDetection] = ...,
    select: Callable[[GetFaceDetectionResponse], _GetFaceDetection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetFaceDetection]: ...

def get_face_liveness_session_results(
    name: str,
    /,
    *,
    SessionId: str,
    result: type[_GetFaceLivenessSessionResults] = ...,
    select: Callable[[GetFaceLivenessSessionResultsResponse], _GetFaceLivenessSessionResults] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetFaceLivenessSessionResults]: ...

def get_face_search(
    name: str,
    /,
    *,
    JobId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    SortBy: FaceSearchSortBy | str = ...,
    result: type[_GetFaceSearch] = ...,
    select: Callable[[GetFaceSearchResponse], _GetFaceSearch] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetFaceSearch]: ...

def get_label_detection(
    name: str,
    /,
    *,
    JobId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    SortBy: LabelDetectionSortBy | str = ...,
    AggregateBy: LabelDetectionAggregateBy | str = ...,
    result: type[_GetLabelDetection] = ...,
    select: Callable[[GetLabelDetectionResponse], _GetLabelDetection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetLabelDetection]: ...

def get_media_analysis_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_GetMediaAnalysisJob] = ...,
    select: Callable[[GetMediaAnalysisJobResponse], _GetMediaAnalysisJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMediaAnalysisJob]: ...

def get_person_tracking(
    name: str,
    /,
    *,
    JobId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    SortBy: PersonTrackingSortBy | str = ...,
    result: type[_GetPersonTracking] = ...,
    select: Callable[[GetPersonTrackingResponse], _GetPersonTracking] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetPersonTracking]: ...

def get_segment_detection(
    name: str,
    /,
    *,
    JobId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetSegmentDetection] = ...,
    select: Callable[[GetSegmentDetectionResponse], _GetSegmentDetection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSegmentDetection]: ...

def get_text_detection(
    name: str,
    /,
    *,
    JobId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetTextDetection] = ...,
    select: Callable[[GetTextDetectionResponse], _GetTextDetection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTextDetection]: ...

def index_faces(
    name: str,
    /,
    *,
    CollectionId: str,
    Image: ImageDict,
    ExternalImageId: str = ...,
    DetectionAttributes: Sequence[Attribute | str] = ...,
    MaxFaces: int = ...,
    QualityFilter: QualityFilter | str = ...,
    result: type[_IndexFaces] = ...,
    select: Callable[[IndexFacesResponse], _IndexFaces] = ...,
    **options: Unpack[CallOptions],
) -> Task[_IndexFaces]: ...

def list_collections(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListCollections] = ...,
    select: Callable[[ListCollectionsResponse], _ListCollections] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCollections]: ...

def list_dataset_entries(
    name: str,
    /,
    *,
    DatasetArn: str,
    ContainsLabels: Sequence[str] = ...,
    Labeled: bool = ...,
    SourceRefContains: str = ...,
    HasErrors: bool = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListDatasetEntries] = ...,
    select: Callable[[ListDatasetEntriesResponse], _ListDatasetEntries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDatasetEntries]: ...

def list_dataset_labels(
    name: str,
    /,
    *,
    DatasetArn: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListDatasetLabels] = ...,
    select: Callable[[ListDatasetLabelsResponse], _ListDatasetLabels] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDatasetLabels]: ...

def list_faces(
    name: str,
    /,
    *,
    CollectionId: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    UserId: str = ...,
    FaceIds: Sequence[str] = ...,
    result: type[_ListFaces] = ...,
    select: Callable[[ListFacesResponse], _ListFaces] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListFaces]: ...

def list_media_analysis_jobs(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListMediaAnalysisJobs] = ...,
    select: Callable[[ListMediaAnalysisJobsResponse], _ListMediaAnalysisJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListMediaAnalysisJobs]: ...

def list_project_policies(
    name: str,
    /,
    *,
    ProjectArn: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListProjectPolicies] = ...,
    select: Callable[[ListProjectPoliciesResponse], _ListProjectPolicies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListProjectPolicies]: ...

def list_stream_processors(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListStreamProcessors] = ...,
    select: Callable[[ListStreamProcessorsResponse], _ListStreamProcessors] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListStreamProcessors]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResponse], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def list_users(
    name: str,
    /,
    *,
    CollectionId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListUsers] = ...,
    select: Callable[[ListUsersResponse], _ListUsers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListUsers]: ...

def put_project_policy(
    name: str,
    /,
    *,
    ProjectArn: str,
    PolicyName: str,
    PolicyDocument: str,
    PolicyRevisionId: str = ...,
    result: type[_PutProjectPolicy] = ...,
    select: Callable[[PutProjectPolicyResponse], _PutProjectPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutProjectPolicy]: ...

def recognize_celebrities(
    name: str,
    /,
    *,
    Image: ImageDict,
    result: type[_RecognizeCelebrities] = ...,
    select: Callable[[RecognizeCelebritiesResponse], _RecognizeCelebrities] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RecognizeCelebrities]: ...

def search_faces(
    name: str,
    /,
    *,
    CollectionId: str,
    FaceId: str,
    MaxFaces: int = ...,
    FaceMatchThreshold: float = ...,
    result: type[_SearchFaces] = ...,
    select: Callable[[SearchFacesResponse], _SearchFaces] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SearchFaces]: ...

def search_faces_by_image(
    name: str,
    /,
    *,
    CollectionId: str,
    Image: ImageDict,
    MaxFaces: int = ...,
    FaceMatchThreshold: float = ...,
    QualityFilter: QualityFilter | str = ...,
    result: type[_SearchFacesByImage] = ...,
    select: Callable[[SearchFacesByImageResponse], _SearchFacesByImage] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SearchFacesByImage]: ...

def search_users(
    name: str,
    /,
    *,
    CollectionId: str,
    UserId: str = ...,
    FaceId: str = ...,
    UserMatchThreshold: float = ...,
    MaxUsers: int = ...,
    result: type[_SearchUsers] = ...,
    select: Callable[[SearchUsersResponse], _SearchUsers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SearchUsers]: ...

def search_users_by_image(
    name: str,
    /,
    *,
    CollectionId: str,
    Image: ImageDict,
    UserMatchThreshold: float = ...,
    MaxUsers: int = ...,
    QualityFilter: QualityFilter | str = ...,
    result: type[_SearchUsersByImage] = ...,
    select: Callable[[SearchUsersByImageResponse], _SearchUsersByImage] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SearchUsersByImage]: ...

def start_celebrity_recognition(
    name: str,
    /,
    *,
    Video: VideoDict | Video,
    ClientRequestToken: str = ...,
    NotificationChannel: NotificationChannelDict = ...,
    JobTag: str = ...,
    result: type[_StartCelebrityRecognition] = ...,
    select: Callable[[StartCelebrityRecognitionResponse], _StartCelebrityRecognition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartCelebrityRecognition]: ...

def start_content_moderation(
    name: str,
    /,
    *,
    Video: VideoDict | Video,
    MinConfidence: float = ...,
    ClientRequestToken: str = ...,
    NotificationChannel: NotificationChannelDict = ...,
    JobTag: str = ...,
    result: type[_StartContentModeration] = ...,
    select: Callable[[StartContentModerationResponse], _StartContentModeration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartContentModeration]: ...

def start_face_detection(
    name: str,
    /,
    *,
    Video: VideoDict | Video,
    ClientRequestToken: str = ...,
    NotificationChannel: NotificationChannelDict = ...,
    FaceAttributes: FaceAttributes | str = ...,
    JobTag: str = ...,
    result: type[_StartFaceDetection] = ...,
    select: Callable[[StartFaceDetectionResponse], _StartFaceDetection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartFaceDetection]: ...

def start_face_search(
    name: str,
    /,
    *,
    Video: VideoDict | Video,
    CollectionId: str,
    ClientRequestToken: str = ...,
    FaceMatchThreshold: float = ...,
    NotificationChannel: NotificationChannelDict = ...,
    JobTag: str = ...,
    result: type[_StartFaceSearch] = ...,
    select: Callable[[StartFaceSearchResponse], _StartFaceSearch] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartFaceSearch]: ...

def start_label_detection(
    name: str,
    /,
    *,
    Video: VideoDict | Video,
    ClientRequestToken: str = ...,
    MinConfidence: float = ...,
    NotificationChannel: NotificationChannelDict = ...,
    JobTag: str = ...,
    Features: Sequence[LabelDetectionFeatureName | str] = ...,
    Settings: LabelDetectionSettingsDict = ...,
    result: type[_StartLabelDetection] = ...,
    select: Callable[[StartLabelDetectionResponse], _StartLabelDetection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartLabelDetection]: ...

def start_media_analysis_job(
    name: str,
    /,
    *,
    OperationsConfig: MediaAnalysisOperationsConfigDict | MediaAnalysisOperationsConfig,
    Input: MediaAnalysisInputDict | MediaAnalysisInput,
    OutputConfig: MediaAnalysisOutputConfigDict | MediaAnalysisOutputConfig,
    ClientRequestToken: str = ...,
    JobName: str = ...,
    KmsKeyId: str = ...,
    result: type[_StartMediaAnalysisJob] = ...,
    select: Callable[[StartMediaAnalysisJobResponse], _StartMediaAnalysisJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartMediaAnalysisJob]: ...

def start_person_tracking(
    name: str,
    /,
    *,
    Video: VideoDict | Video,
    ClientRequestToken: str = ...,
    NotificationChannel: NotificationChannelDict = ...,
    JobTag: str = ...,
    result: type[_StartPersonTracking] = ...,
    select: Callable[[StartPersonTrackingResponse], _StartPersonTracking] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartPersonTracking]: ...

def start_project_version(
    name: str,
    /,
    *,
    ProjectVersionArn: str,
    MinInferenceUnits: int,
    MaxInferenceUnits: int = ...,
    result: type[_StartProjectVersion] = ...,
    select: Callable[[StartProjectVersionResponse], _StartProjectVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartProjectVersion]: ...

def start_segment_detection(
    name: str,
    /,
    *,
    Video: VideoDict | Video,
    SegmentTypes: Sequence[SegmentType | str],
    ClientRequestToken: str = ...,
    NotificationChannel: NotificationChannelDict = ...,
    JobTag: str = ...,
    Filters: StartSegmentDetectionFiltersDict = ...,
    result: type[_StartSegmentDetection] = ...,
    select: Callable[[StartSegmentDetectionResponse], _StartSegmentDetection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartSegmentDetection]: ...

def start_stream_processor(
    name: str,
    /,
    *,
    Name: str,
    StartSelector: StreamProcessingStartSelectorDict = ...,
    StopSelector: StreamProcessingStopSelectorDict = ...,
    result: type[_StartStreamProcessor] = ...,
    select: Callable[[StartStreamProcessorResponse], _StartStreamProcessor] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartStreamProcessor]: ...

def start_text_detection(
    name: str,
    /,
    *,
    Video: VideoDict | Video,
    ClientRequestToken: str = ...,
    NotificationChannel: NotificationChannelDict = ...,
    JobTag: str = ...,
    Filters: StartTextDetectionFiltersDict = ...,
    result: type[_StartTextDetection] = ...,
    select: Callable[[StartTextDetectionResponse], _StartTextDetection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartTextDetection]: ...

def stop_project_version(
    name: str,
    /,
    *,
    ProjectVersionArn: str,
    result: type[_StopProjectVersion] = ...,
    select: Callable[[StopProjectVersionResponse], _StopProjectVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopProjectVersion]: ...

def stop_stream_processor(
    name: str,
    /,
    *,
    Name: str,
    result: type[_StopStreamProcessor] = ...,
    select: Callable[[StopStreamProcessorResponse], _StopStreamProcessor] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopStreamProcessor]: ...

def tag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    Tags: Mapping[str, str],
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

def update_dataset_entries(
    name: str,
    /,
    *,
    DatasetArn: str,
    Changes: DatasetChangesDict,
    result: type[_UpdateDatasetEntries] = ...,
    select: Callable[[UpdateDatasetEntriesResponse], _UpdateDatasetEntries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDatasetEntries]: ...

def update_stream_processor(
    name: str,
    /,
    *,
    Name: str,
    SettingsForUpdate: StreamProcessorSettingsForUpdateDict = ...,
    RegionsOfInterestForUpdate: Sequence[RegionOfInterestDict | RegionOfInterest] = ...,
    DataSharingPreferenceForUpdate: StreamProcessorDataSharingPreferenceDict | StreamProcessorDataSharingPreference = ...,
    ParametersToDelete: Sequence[StreamProcessorParameterToDelete | str] = ...,
    result: type[_UpdateStreamProcessor] = ...,
    select: Callable[[UpdateStreamProcessorResponse], _UpdateStreamProcessor] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateStreamProcessor]: ...
