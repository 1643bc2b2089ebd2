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
    AccessDeniedException: ErrorName; ConflictException: ErrorName; HumanLoopQuotaExceededException: ErrorName
    IdempotentParameterMismatchException: ErrorName; ImageTooLargeException: ErrorName
    InternalServerErrorException: ErrorName; InvalidImageFormatException: ErrorName
    InvalidManifestException: ErrorName; InvalidPaginationTokenException: ErrorName
    InvalidParameterException: ErrorName; InvalidPolicyRevisionIdException: ErrorName
    InvalidS3ObjectException: ErrorName; LimitExceededException: ErrorName
    MalformedPolicyDocumentException: ErrorName; ProvisionedThroughputExceededException: ErrorName
    ResourceAlreadyExistsException: ErrorName; ResourceInUseException: ErrorName; ResourceNotFoundException: ErrorName
    ResourceNotReadyException: ErrorName; ServiceQuotaExceededException: ErrorName
    SessionNotFoundException: ErrorName; ThrottlingException: ErrorName; VideoTooLargeException: ErrorName
errors: _Errors

class AssetDict(TypedDict, total=False):
    GroundTruthManifest: GroundTruthManifestDict | _GroundTruthManifest
class AssociateFacesRequestDict(TypedDict, total=False):
    CollectionId: Required[str]; UserId: Required[str]; FaceIds: Required[Sequence[str]]; UserMatchThreshold: float
    ClientRequestToken: str
class BlackFrameDict(TypedDict, total=False):
    MaxPixelThreshold: float; MinCoveragePercentage: float
class BoundingBoxDict(TypedDict, total=False):
    Width: float; Height: float; Left: float; Top: float
class ChallengePreferenceDict(TypedDict, total=False):
    Type: Required[ChallengeType | str]; Versions: VersionsDict
class CompareFacesRequestDict(TypedDict, total=False):
    SourceImage: Required[ImageDict]; TargetImage: Required[ImageDict]; SimilarityThreshold: float
    QualityFilter: _QualityFilter | str
class ConnectedHomeSettingsDict(TypedDict, total=False):
    Labels: Required[Sequence[str]]; MinConfidence: float
class ConnectedHomeSettingsForUpdateDict(TypedDict, total=False):
    Labels: Sequence[str]; MinConfidence: float
class CopyProjectVersionRequestDict(TypedDict, total=False):
    SourceProjectArn: Required[str]; SourceProjectVersionArn: Required[str]; DestinationProjectArn: Required[str]
    VersionName: Required[str]; OutputConfig: Required[OutputConfigDict | _OutputConfig]; Tags: Mapping[str, str]
    KmsKeyId: str
class CreateCollectionRequestDict(TypedDict, total=False):
    CollectionId: Required[str]; Tags: Mapping[str, str]
class CreateDatasetRequestDict(TypedDict, total=False):
    DatasetSource: DatasetSourceDict; DatasetType: Required[_DatasetType | str]; ProjectArn: Required[str]
    Tags: Mapping[str, str]
class CreateFaceLivenessSessionRequestDict(TypedDict, total=False):
    KmsKeyId: str; Settings: CreateFaceLivenessSessionRequestSettingsDict; ClientRequestToken: str
class CreateFaceLivenessSessionRequestSettingsDict(TypedDict, total=False):
    OutputConfig: LivenessOutputConfigDict; AuditImagesLimit: int
    ChallengePreferences: Sequence[ChallengePreferenceDict]
class CreateProjectRequestDict(TypedDict, total=False):
    ProjectName: Required[str]; Feature: CustomizationFeature | str; AutoUpdate: ProjectAutoUpdate | str
    Tags: Mapping[str, str]
class CreateProjectVersionRequestDict(TypedDict, total=False):
    ProjectArn: Required[str]; VersionName: Required[str]; OutputConfig: Required[OutputConfigDict | _OutputConfig]
    TrainingData: TrainingDataDict | _TrainingData; TestingData: TestingDataDict | _TestingData
    Tags: Mapping[str, str]; KmsKeyId: str; VersionDescription: str
    FeatureConfig: CustomizationFeatureConfigDict | CustomizationFeatureConfig
class CreateStreamProcessorRequestDict(TypedDict, total=False):
    Input: Required[StreamProcessorInputDict | StreamProcessorInput]
    Output: Required[StreamProcessorOutputDict | StreamProcessorOutput]; Name: Required[str]
    Settings: Required[StreamProcessorSettingsDict | StreamProcessorSettings]; RoleArn: Required[str]
    Tags: Mapping[str, str]
    NotificationChannel: StreamProcessorNotificationChannelDict | StreamProcessorNotificationChannel; KmsKeyId: str
    RegionsOfInterest: Sequence[RegionOfInterestDict | RegionOfInterest]
    DataSharingPreference: StreamProcessorDataSharingPreferenceDict | StreamProcessorDataSharingPreference
class CreateUserRequestDict(TypedDict, total=False):
    CollectionId: Required[str]; UserId: Required[str]; ClientRequestToken: str
class CustomizationFeatureConfigDict(TypedDict, total=False):
    ContentModeration: CustomizationFeatureContentModerationConfigDict | CustomizationFeatureContentModerationConfig
class CustomizationFeatureContentModerationConfigDict(TypedDict, total=False):
    ConfidenceThreshold: float
class DatasetChangesDict(TypedDict, total=False):
    GroundTruth: Required[object]
class DatasetSourceDict(TypedDict, total=False):
    GroundTruthManifest: GroundTruthManifestDict | _GroundTruthManifest; DatasetArn: str
class DeleteCollectionRequestDict(TypedDict, total=False):
    CollectionId: Required[str]
class DeleteDatasetRequestDict(TypedDict, total=False):
    DatasetArn: Required[str]
class DeleteFacesRequestDict(TypedDict, total=False):
    CollectionId: Required[str]; FaceIds: Required[Sequence[str]]
class DeleteProjectPolicyRequestDict(TypedDict, total=False):
    ProjectArn: Required[str]; PolicyName: Required[str]; PolicyRevisionId: str
class DeleteProjectRequestDict(TypedDict, total=False):
    ProjectArn: Required[str]
class DeleteProjectVersionRequestDict(TypedDict, total=False):
    ProjectVersionArn: Required[str]
class DeleteStreamProcessorRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteUserRequestDict(TypedDict, total=False):
    CollectionId: Required[str]; UserId: Required[str]; ClientRequestToken: str
class DescribeCollectionRequestDict(TypedDict, total=False):
    CollectionId: Required[str]
class DescribeDatasetRequestDict(TypedDict, total=False):
    DatasetArn: Required[str]
class DescribeProjectVersionsRequestDict(TypedDict, total=False):
    ProjectArn: Required[str]; VersionNames: Sequence[str]; NextToken: str; MaxResults: int
class DescribeProjectsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; ProjectNames: Sequence[str]; Features: Sequence[CustomizationFeature | str]
class DescribeStreamProcessorRequestDict(TypedDict, total=False):
    Name: Required[str]
class DetectCustomLabelsRequestDict(TypedDict, total=False):
    ProjectVersionArn: Required[str]; Image: Required[ImageDict]; MaxResults: int; MinConfidence: float
class DetectFacesRequestDict(TypedDict, total=False):
    Image: Required[ImageDict]; Attributes: Sequence[Attribute | str]
class DetectLabelsImagePropertiesSettingsDict(TypedDict, total=False):
    MaxDominantColors: int
class DetectLabelsRequestDict(TypedDict, total=False):
    Image: Required[ImageDict]; MaxLabels: int; MinConfidence: float
    Features: Sequence[DetectLabelsFeatureName | str]; Settings: DetectLabelsSettingsDict
class DetectLabelsSettingsDict(TypedDict, total=False):
    GeneralLabels: GeneralLabelsSettingsDict; ImageProperties: DetectLabelsImagePropertiesSettingsDict
class DetectModerationLabelsRequestDict(TypedDict, total=False):
    Image: Required[ImageDict]; MinConfidence: float; HumanLoopConfig: HumanLoopConfigDict; ProjectVersion: str
class DetectProtectiveEquipmentRequestDict(TypedDict, total=False):
    Image: Required[ImageDict]; SummarizationAttributes: ProtectiveEquipmentSummarizationAttributesDict
class DetectTextFiltersDict(TypedDict, total=False):
    WordFilter: DetectionFilterDict; RegionsOfInterest: Sequence[RegionOfInterestDict | RegionOfInterest]
class DetectTextRequestDict(TypedDict, total=False):
    Image: Required[ImageDict]; Filters: DetectTextFiltersDict
class DetectionFilterDict(TypedDict, total=False):
    MinConfidence: float; MinBoundingBoxHeight: float; MinBoundingBoxWidth: float
class DisassociateFacesRequestDict(TypedDict, total=False):
    CollectionId: Required[str]; UserId: Required[str]; ClientRequestToken: str; FaceIds: Required[Sequence[str]]
class DistributeDatasetDict(TypedDict, total=False):
    Arn: Required[str]
class DistributeDatasetEntriesRequestDict(TypedDict, total=False):
    Datasets: Required[Sequence[DistributeDatasetDict]]
class FaceSearchSettingsDict(TypedDict, total=False):
    CollectionId: str; FaceMatchThreshold: float
class GeneralLabelsSettingsDict(TypedDict, total=False):
    LabelInclusionFilters: Sequence[str]; LabelExclusionFilters: Sequence[str]
    LabelCategoryInclusionFilters: Sequence[str]; LabelCategoryExclusionFilters: Sequence[str]
class GetCelebrityInfoRequestDict(TypedDict, total=False):
    Id: Required[str]
class GetCelebrityRecognitionRequestDict(TypedDict, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str; SortBy: CelebrityRecognitionSortBy | str
class GetContentModerationRequestDict(TypedDict, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str; SortBy: ContentModerationSortBy | str
    AggregateBy: ContentModerationAggregateBy | str
class GetFaceDetectionRequestDict(TypedDict, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str
class GetFaceLivenessSessionResultsRequestDict(TypedDict, total=False):
    SessionId: Required[str]
class GetFaceSearchRequestDict(TypedDict, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str; SortBy: FaceSearchSortBy | str
class GetLabelDetectionRequestDict(TypedDict, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str; SortBy: LabelDetectionSortBy | str
    AggregateBy: LabelDetectionAggregateBy | str
class GetMediaAnalysisJobRequestDict(TypedDict, total=False):
    JobId: Required[str]
class GetPersonTrackingRequestDict(TypedDict, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str; SortBy: PersonTrackingSortBy | str
class GetSegmentDetectionRequestDict(TypedDict, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str
class GetTextDetectionRequestDict(TypedDict, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str
class GroundTruthManifestDict(TypedDict, total=False):
    S3Object: S3ObjectDict | _S3Object
class HumanLoopConfigDict(TypedDict, total=False):
    HumanLoopName: Required[str]; FlowDefinitionArn: Required[str]; DataAttributes: HumanLoopDataAttributesDict
class HumanLoopDataAttributesDict(TypedDict, total=False):
    ContentClassifiers: Sequence[ContentClassifier | str]
class ImageDict(TypedDict, total=False):
    Bytes: object; S3Object: S3ObjectDict | _S3Object
class IndexFacesRequestDict(TypedDict, total=False):
    CollectionId: Required[str]; Image: Required[ImageDict]; ExternalImageId: str
    DetectionAttributes: Sequence[Attribute | str]; MaxFaces: int; QualityFilter: _QualityFilter | str
class KinesisDataStreamDict(TypedDict, total=False):
    Arn: str
class KinesisVideoStreamDict(TypedDict, total=False):
    Arn: str
class KinesisVideoStreamStartSelectorDict(TypedDict, total=False):
    ProducerTimestamp: int; FragmentNumber: str
class LabelDetectionSettingsDict(TypedDict, total=False):
    GeneralLabels: GeneralLabelsSettingsDict
class ListCollectionsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListDatasetEntriesRequestDict(TypedDict, total=False):
    DatasetArn: Required[str]; ContainsLabels: Sequence[str]; Labeled: bool; SourceRefContains: str; HasErrors: bool
    NextToken: str; MaxResults: int
class ListDatasetLabelsRequestDict(TypedDict, total=False):
    DatasetArn: Required[str]; NextToken: str; MaxResults: int
class ListFacesRequestDict(TypedDict, total=False):
    CollectionId: Required[str]; NextToken: str; MaxResults: int; UserId: str; FaceIds: Sequence[str]
class ListMediaAnalysisJobsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListProjectPoliciesRequestDict(TypedDict, total=False):
    ProjectArn: Required[str]; NextToken: str; MaxResults: int
class ListStreamProcessorsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
class ListUsersRequestDict(TypedDict, total=False):
    CollectionId: Required[str]; MaxResults: int; NextToken: str
class LivenessOutputConfigDict(TypedDict, total=False):
    S3Bucket: Required[str]; S3KeyPrefix: str
class MediaAnalysisDetectModerationLabelsConfigDict(TypedDict, total=False):
    MinConfidence: float; ProjectVersion: str
class MediaAnalysisInputDict(TypedDict, total=False):
    S3Object: Required[S3ObjectDict | _S3Object]
class MediaAnalysisOperationsConfigDict(TypedDict, total=False):
    DetectModerationLabels: MediaAnalysisDetectModerationLabelsConfigDict | MediaAnalysisDetectModerationLabelsConfig
class MediaAnalysisOutputConfigDict(TypedDict, total=False):
    S3Bucket: Required[str]; S3KeyPrefix: str
class NotificationChannelDict(TypedDict, total=False):
    SnsTopicArn: Required[str]; RoleArn: Required[str]
class OutputConfigDict(TypedDict, total=False):
    S3Bucket: str; S3KeyPrefix: str
class PointDict(TypedDict, total=False):
    X: float; Y: float
class ProtectiveEquipmentSummarizationAttributesDict(TypedDict, total=False):
    MinConfidence: Required[float]; RequiredEquipmentTypes: Required[Sequence[ProtectiveEquipmentType | str]]
class PutProjectPolicyRequestDict(TypedDict, total=False):
    ProjectArn: Required[str]; PolicyName: Required[str]; PolicyRevisionId: str; PolicyDocument: Required[str]
class RecognizeCelebritiesRequestDict(TypedDict, total=False):
    Image: Required[ImageDict]
class RegionOfInterestDict(TypedDict, total=False):
    BoundingBox: BoundingBoxDict | _BoundingBox; Polygon: Sequence[PointDict | Point]
class S3DestinationDict(TypedDict, total=False):
    Bucket: str; KeyPrefix: str
class S3ObjectDict(TypedDict, total=False):
    Bucket: str; Name: str; Version: str
class SearchFacesByImageRequestDict(TypedDict, total=False):
    CollectionId: Required[str]; Image: Required[ImageDict]; MaxFaces: int; FaceMatchThreshold: float
    QualityFilter: _QualityFilter | str
class SearchFacesRequestDict(TypedDict, total=False):
    CollectionId: Required[str]; FaceId: Required[str]; MaxFaces: int; FaceMatchThreshold: float
class SearchUsersByImageRequestDict(TypedDict, total=False):
    CollectionId: Required[str]; Image: Required[ImageDict]; UserMatchThreshold: float; MaxUsers: int
    QualityFilter: _QualityFilter | str
class SearchUsersRequestDict(TypedDict, total=False):
    CollectionId: Required[str]; UserId: str; FaceId: str; UserMatchThreshold: float; MaxUsers: int
class StartCelebrityRecognitionRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]; ClientRequestToken: str; NotificationChannel: NotificationChannelDict
    JobTag: str
class StartContentModerationRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]; MinConfidence: float; ClientRequestToken: str
    NotificationChannel: NotificationChannelDict; JobTag: str
class StartFaceDetectionRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]; ClientRequestToken: str; NotificationChannel: NotificationChannelDict
    FaceAttributes: _FaceAttributes | str; JobTag: str
class StartFaceSearchRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]; ClientRequestToken: str; FaceMatchThreshold: float
    CollectionId: Required[str]; NotificationChannel: NotificationChannelDict; JobTag: str
class StartLabelDetectionRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]; ClientRequestToken: str; MinConfidence: float
    NotificationChannel: NotificationChannelDict; JobTag: str; Features: Sequence[LabelDetectionFeatureName | str]
    Settings: LabelDetectionSettingsDict
class StartMediaAnalysisJobRequestDict(TypedDict, total=False):
    ClientRequestToken: str; JobName: str
    OperationsConfig: Required[MediaAnalysisOperationsConfigDict | MediaAnalysisOperationsConfig]
    Input: Required[MediaAnalysisInputDict | MediaAnalysisInput]
    OutputConfig: Required[MediaAnalysisOutputConfigDict | MediaAnalysisOutputConfig]; KmsKeyId: str
class StartPersonTrackingRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]; ClientRequestToken: str; NotificationChannel: NotificationChannelDict
    JobTag: str
class StartProjectVersionRequestDict(TypedDict, total=False):
    ProjectVersionArn: Required[str]; MinInferenceUnits: Required[int]; MaxInferenceUnits: int
class StartSegmentDetectionFiltersDict(TypedDict, total=False):
    TechnicalCueFilter: StartTechnicalCueDetectionFilterDict; ShotFilter: StartShotDetectionFilterDict
class StartSegmentDetectionRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]; ClientRequestToken: str; NotificationChannel: NotificationChannelDict
    JobTag: str; Filters: StartSegmentDetectionFiltersDict; SegmentTypes: Required[Sequence[SegmentType | str]]
class StartShotDetectionFilterDict(TypedDict, total=False):
    MinSegmentConfidence: float
class StartStreamProcessorRequestDict(TypedDict, total=False):
    Name: Required[str]; StartSelector: StreamProcessingStartSelectorDict
    StopSelector: StreamProcessingStopSelectorDict
class StartTechnicalCueDetectionFilterDict(TypedDict, total=False):
    MinSegmentConfidence: float; BlackFrame: BlackFrameDict
class StartTextDetectionFiltersDict(TypedDict, total=False):
    WordFilter: DetectionFilterDict; RegionsOfInterest: Sequence[RegionOfInterestDict | RegionOfInterest]
class StartTextDetectionRequestDict(TypedDict, total=False):
    Video: Required[VideoDict | _Video]; ClientRequestToken: str; NotificationChannel: NotificationChannelDict
    JobTag: str; Filters: StartTextDetectionFiltersDict
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
    KinesisDataStream: KinesisDataStreamDict | _KinesisDataStream; S3Destination: S3DestinationDict | _S3Destination
class StreamProcessorSettingsDict(TypedDict, total=False):
    FaceSearch: FaceSearchSettingsDict | FaceSearchSettings
    ConnectedHome: ConnectedHomeSettingsDict | ConnectedHomeSettings
class StreamProcessorSettingsForUpdateDict(TypedDict, total=False):
    ConnectedHomeForUpdate: ConnectedHomeSettingsForUpdateDict
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
class TestingDataDict(TypedDict, total=False):
    Assets: Sequence[AssetDict | Asset]; AutoCreate: bool
class TrainingDataDict(TypedDict, total=False):
    Assets: Sequence[AssetDict | Asset]
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateDatasetEntriesRequestDict(TypedDict, total=False):
    DatasetArn: Required[str]; Changes: Required[DatasetChangesDict]
class UpdateStreamProcessorRequestDict(TypedDict, total=False):
    Name: Required[str]; SettingsForUpdate: StreamProcessorSettingsForUpdateDict
    RegionsOfInterestForUpdate: Sequence[RegionOfInterestDict | RegionOfInterest]
    DataSharingPreferenceForUpdate: StreamProcessorDataSharingPreferenceDict | StreamProcessorDataSharingPreference
    ParametersToDelete: Sequence[StreamProcessorParameterToDelete | str]
class VersionsDict(TypedDict, total=False):
    Minimum: str; Maximum: str
class VideoDict(TypedDict, total=False):
    S3Object: S3ObjectDict | _S3Object
class AgeRange:
    Low: int; High: int
class Asset:
    GroundTruthManifest: _GroundTruthManifest
class AssociateFacesResponse:
    AssociatedFaces: list[AssociatedFace]; UnsuccessfulFaceAssociations: list[UnsuccessfulFaceAssociation]
    UserStatus: _UserStatus
class AssociatedFace:
    FaceId: str
class AudioMetadata:
    Codec: str; DurationMillis: int; SampleRate: int; NumberOfChannels: int
class AuditImage:
    Bytes: str; S3Object: _S3Object; BoundingBox: _BoundingBox
class Beard:
    Value: bool; Confidence: float
class BoundingBox:
    Width: float; Height: float; Left: float; Top: float
class Celebrity:
    Urls: list[str]; Name: str; Id: str; Face: ComparedFace; MatchConfidence: float; KnownGender: _KnownGender
class CelebrityDetail:
    Urls: list[str]; Name: str; Id: str; Confidence: float; BoundingBox: _BoundingBox; Face: FaceDetail
    KnownGender: _KnownGender
class CelebrityRecognition:
    Timestamp: int; Celebrity: CelebrityDetail
class Challenge:
    Type: ChallengeType; Version: str
class CompareFacesMatch:
    Similarity: float; Face: ComparedFace
class CompareFacesResponse:
    SourceImageFace: ComparedSourceImageFace; FaceMatches: list[CompareFacesMatch]; UnmatchedFaces: list[ComparedFace]
    SourceImageOrientationCorrection: OrientationCorrection; TargetImageOrientationCorrection: OrientationCorrection
class ComparedFace:
    BoundingBox: _BoundingBox; Confidence: float; Landmarks: list[Landmark]; Pose: _Pose; Quality: ImageQuality
    Emotions: list[Emotion]; Smile: _Smile
class ComparedSourceImageFace:
    BoundingBox: _BoundingBox; Confidence: float
class ConnectedHomeSettings:
    Labels: list[str]; MinConfidence: float
class ContentModerationDetection:
    Timestamp: int; ModerationLabel: _ModerationLabel; StartTimestampMillis: int; EndTimestampMillis: int
    DurationMillis: int; ContentTypes: list[ContentType]
class ContentType:
    Confidence: float; Name: str
class CopyProjectVersionResponse:
    ProjectVersionArn: str
class CoversBodyPart:
    Confidence: float; Value: bool
class CreateCollectionResponse:
    StatusCode: int; CollectionArn: str; FaceModelVersion: str
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
    Name: str; Confidence: float; Geometry: _Geometry
class CustomizationFeatureConfig:
    ContentModeration: CustomizationFeatureContentModerationConfig
class CustomizationFeatureContentModerationConfig:
    ConfidenceThreshold: float
class DatasetDescription:
    CreationTimestamp: str; LastUpdatedTimestamp: str; Status: DatasetStatus; StatusMessage: str
    StatusMessageCode: DatasetStatusMessageCode; DatasetStats: _DatasetStats
class DatasetLabelDescription:
    LabelName: str; LabelStats: DatasetLabelStats
class DatasetLabelStats:
    EntryCount: int; BoundingBoxCount: int
class DatasetMetadata:
    CreationTimestamp: str; DatasetType: _DatasetType; DatasetArn: str; Status: DatasetStatus; StatusMessage: str
    StatusMessageCode: DatasetStatusMessageCode
class DatasetStats:
    LabeledEntries: int; TotalEntries: int; TotalLabels: int; ErrorEntries: int
class DeleteCollectionResponse:
    StatusCode: int
class DeleteDatasetResponse:
    ...
class DeleteFacesResponse:
    DeletedFaces: list[str]; UnsuccessfulFaceDeletions: list[UnsuccessfulFaceDeletion]
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
    FaceCount: int; FaceModelVersion: str; CollectionARN: str; CreationTimestamp: str; UserCount: int
class DescribeDatasetResponse:
    DatasetDescription: _DatasetDescription
class DescribeProjectVersionsResponse:
    ProjectVersionDescriptions: list[ProjectVersionDescription]; NextToken: str
class DescribeProjectsResponse:
    ProjectDescriptions: list[ProjectDescription]; NextToken: str
class DescribeStreamProcessorResponse:
    Name: str; StreamProcessorArn: str; Status: StreamProcessorStatus; StatusMessage: str; CreationTimestamp: str
    LastUpdateTimestamp: str; Input: StreamProcessorInput; Output: StreamProcessorOutput; RoleArn: str
    Settings: StreamProcessorSettings; NotificationChannel: StreamProcessorNotificationChannel; KmsKeyId: str
    RegionsOfInterest: list[RegionOfInterest]; DataSharingPreference: StreamProcessorDataSharingPreference
class DetectCustomLabelsResponse:
    CustomLabels: list[CustomLabel]
class DetectFacesResponse:
    FaceDetails: list[FaceDetail]; OrientationCorrection: _OrientationCorrection
class DetectLabelsImageBackground:
    Quality: DetectLabelsImageQuality; DominantColors: list[DominantColor]
class DetectLabelsImageForeground:
    Quality: DetectLabelsImageQuality; DominantColors: list[DominantColor]
class DetectLabelsImageProperties:
    Quality: DetectLabelsImageQuality; DominantColors: list[DominantColor]; Foreground: DetectLabelsImageForeground
    Background: DetectLabelsImageBackground
class DetectLabelsImageQuality:
    Brightness: float; Sharpness: float; Contrast: float
class DetectLabelsResponse:
    Labels: list[Label]; OrientationCorrection: _OrientationCorrection; LabelModelVersion: str
    ImageProperties: DetectLabelsImageProperties
class DetectModerationLabelsResponse:
    ModerationLabels: list[ModerationLabel]; ModerationModelVersion: str
    HumanLoopActivationOutput: _HumanLoopActivationOutput; ProjectVersion: str; ContentTypes: list[ContentType]
class DetectProtectiveEquipmentResponse:
    ProtectiveEquipmentModelVersion: str; Persons: list[ProtectiveEquipmentPerson]
    Summary: ProtectiveEquipmentSummary
class DetectTextResponse:
    TextDetections: list[TextDetection]; TextModelVersion: str
class DisassociateFacesResponse:
    DisassociatedFaces: list[DisassociatedFace]; UnsuccessfulFaceDisassociations: list[UnsuccessfulFaceDisassociation]
    UserStatus: _UserStatus
class DisassociatedFace:
    FaceId: str
class DistributeDatasetEntriesResponse:
    ...
class DominantColor:
    Red: int; Blue: int; Green: int; HexCode: str; CssColor: str; SimplifiedColor: str; PixelPercent: float
class Emotion:
    Type: EmotionName; Confidence: float
class EquipmentDetection:
    BoundingBox: _BoundingBox; Confidence: float; Type: ProtectiveEquipmentType; CoversBodyPart: _CoversBodyPart
class EvaluationResult:
    F1Score: float; Summary: _Summary
class EyeDirection:
    Yaw: float; Pitch: float; Confidence: float
class EyeOpen:
    Value: bool; Confidence: float
class Eyeglasses:
    Value: bool; Confidence: float
class Face:
    FaceId: str; BoundingBox: _BoundingBox; ImageId: str; ExternalImageId: str; Confidence: float
    IndexFacesModelVersion: str; UserId: str
class FaceDetail:
    BoundingBox: _BoundingBox; AgeRange: _AgeRange; Smile: _Smile; Eyeglasses: _Eyeglasses; Sunglasses: _Sunglasses
    Gender: _Gender; Beard: _Beard; Mustache: _Mustache; EyesOpen: EyeOpen; MouthOpen: _MouthOpen
    Emotions: list[Emotion]; Landmarks: list[Landmark]; Pose: _Pose; Quality: ImageQuality; Confidence: float
    FaceOccluded: _FaceOccluded; EyeDirection: _EyeDirection
class FaceDetection:
    Timestamp: int; Face: FaceDetail
class FaceMatch:
    Similarity: float; Face: _Face
class FaceOccluded:
    Value: bool; Confidence: float
class FaceRecord:
    Face: _Face; FaceDetail: _FaceDetail
class FaceSearchSettings:
    CollectionId: str; FaceMatchThreshold: float
class FeedbackItem:
    Code: FeedbackCode; Message: str
class Gender:
    Value: GenderType; Confidence: float
class Geometry:
    BoundingBox: _BoundingBox; Polygon: list[Point]
class GetCelebrityInfoResponse:
    Urls: list[str]; Name: str; KnownGender: _KnownGender
class GetCelebrityRecognitionResponse:
    JobStatus: VideoJobStatus; StatusMessage: str; VideoMetadata: _VideoMetadata; NextToken: str
    Celebrities: list[CelebrityRecognition]; JobId: str; Video: _Video; JobTag: str
class GetContentModerationRequestMetadata:
    SortBy: ContentModerationSortBy; AggregateBy: ContentModerationAggregateBy
class GetContentModerationResponse:
    JobStatus: VideoJobStatus; StatusMessage: str; VideoMetadata: _VideoMetadata
    ModerationLabels: list[ContentModerationDetection]; NextToken: str; ModerationModelVersion: str; JobId: str
    Video: _Video; JobTag: str; GetRequestMetadata: GetContentModerationRequestMetadata
class GetFaceDetectionResponse:
    JobStatus: VideoJobStatus; StatusMessage: str; VideoMetadata: _VideoMetadata; NextToken: str
    Faces: list[FaceDetection]; JobId: str; Video: _Video; JobTag: str
class GetFaceLivenessSessionResultsResponse:
    SessionId: str; Status: LivenessSessionStatus; Confidence: float; ReferenceImage: AuditImage
    AuditImages: list[AuditImage]; Challenge: _Challenge; Feedback: list[FeedbackItem]; Metadata: SessionMetadata
class GetFaceSearchResponse:
    JobStatus: VideoJobStatus; StatusMessage: str; NextToken: str; VideoMetadata: _VideoMetadata
    Persons: list[PersonMatch]; JobId: str; Video: _Video; JobTag: str
class GetLabelDetectionRequestMetadata:
    SortBy: LabelDetectionSortBy; AggregateBy: LabelDetectionAggregateBy
class GetLabelDetectionResponse:
    JobStatus: VideoJobStatus; StatusMessage: str; VideoMetadata: _VideoMetadata; NextToken: str
    Labels: list[LabelDetection]; LabelModelVersion: str; JobId: str; Video: _Video; JobTag: str
    GetRequestMetadata: GetLabelDetectionRequestMetadata
class GetMediaAnalysisJobResponse:
    JobId: str; JobName: str; OperationsConfig: MediaAnalysisOperationsConfig; Status: MediaAnalysisJobStatus
    FailureDetails: MediaAnalysisJobFailureDetails; CreationTimestamp: str; CompletionTimestamp: str
    Input: MediaAnalysisInput; OutputConfig: MediaAnalysisOutputConfig; KmsKeyId: str; Results: MediaAnalysisResults
    ManifestSummary: MediaAnalysisManifestSummary
class GetPersonTrackingResponse:
    JobStatus: VideoJobStatus; StatusMessage: str; VideoMetadata: _VideoMetadata; NextToken: str
    Persons: list[PersonDetection]; JobId: str; Video: _Video; JobTag: str
class GetSegmentDetectionResponse:
    JobStatus: VideoJobStatus; StatusMessage: str; VideoMetadata: list[_VideoMetadata]
    AudioMetadata: list[_AudioMetadata]; NextToken: str; Segments: list[SegmentDetection]
    SelectedSegmentTypes: list[SegmentTypeInfo]; JobId: str; Video: _Video; JobTag: str
class GetTextDetectionResponse:
    JobStatus: VideoJobStatus; StatusMessage: str; VideoMetadata: _VideoMetadata
    TextDetections: list[TextDetectionResult]; NextToken: str; TextModelVersion: str; JobId: str; Video: _Video
    JobTag: str
class GroundTruthManifest:
    S3Object: _S3Object
class HumanLoopActivationOutput:
    HumanLoopArn: str; HumanLoopActivationReasons: list[str]; HumanLoopActivationConditionsEvaluationResults: str
class ImageQuality:
    Brightness: float; Sharpness: float
class IndexFacesResponse:
    FaceRecords: list[FaceRecord]; OrientationCorrection: _OrientationCorrection; FaceModelVersion: str
    UnindexedFaces: list[UnindexedFace]
class Instance:
    BoundingBox: _BoundingBox; Confidence: float; DominantColors: list[DominantColor]
class KinesisDataStream:
    Arn: str
class KinesisVideoStream:
    Arn: str
class KnownGender:
    Type: KnownGenderType
class Label:
    Name: str; Confidence: float; Instances: list[Instance]; Parents: list[Parent]; Aliases: list[LabelAlias]
    Categories: list[LabelCategory]
class LabelAlias:
    Name: str
class LabelCategory:
    Name: str
class LabelDetection:
    Timestamp: int; Label: _Label; StartTimestampMillis: int; EndTimestampMillis: int; DurationMillis: int
class Landmark:
    Type: LandmarkType; X: float; Y: float
class ListCollectionsResponse:
    CollectionIds: list[str]; NextToken: str; FaceModelVersions: list[str]
class ListDatasetEntriesResponse:
    DatasetEntries: list[str]; NextToken: str
class ListDatasetLabelsResponse:
    DatasetLabelDescriptions: list[DatasetLabelDescription]; NextToken: str
class ListFacesResponse:
    Faces: list[Face]; NextToken: str; FaceModelVersion: str
class ListMediaAnalysisJobsResponse:
    NextToken: str; MediaAnalysisJobs: list[MediaAnalysisJobDescription]
class ListProjectPoliciesResponse:
    ProjectPolicies: list[ProjectPolicy]; NextToken: str
class ListStreamProcessorsResponse:
    NextToken: str; StreamProcessors: list[StreamProcessor]
class ListTagsForResourceResponse:
    Tags: dict[str, str]
class ListUsersResponse:
    Users: list[User]; NextToken: str
class MatchedUser:
    UserId: str; UserStatus: _UserStatus
class MediaAnalysisDetectModerationLabelsConfig:
    MinConfidence: float; ProjectVersion: str
class MediaAnalysisInput:
    S3Object: _S3Object
class MediaAnalysisJobDescription:
    JobId: str; JobName: str; OperationsConfig: MediaAnalysisOperationsConfig; Status: MediaAnalysisJobStatus
    FailureDetails: MediaAnalysisJobFailureDetails; CreationTimestamp: str; CompletionTimestamp: str
    Input: MediaAnalysisInput; OutputConfig: MediaAnalysisOutputConfig; KmsKeyId: str; Results: MediaAnalysisResults
    ManifestSummary: MediaAnalysisManifestSummary
class MediaAnalysisJobFailureDetails:
    Code: MediaAnalysisJobFailureCode; Message: str
class MediaAnalysisManifestSummary:
    S3Object: _S3Object
class MediaAnalysisModelVersions:
    Moderation: str
class MediaAnalysisOperationsConfig:
    DetectModerationLabels: MediaAnalysisDetectModerationLabelsConfig
class MediaAnalysisOutputConfig:
    S3Bucket: str; S3KeyPrefix: str
class MediaAnalysisResults:
    S3Object: _S3Object; ModelVersions: MediaAnalysisModelVersions
class ModerationLabel:
    Confidence: float; Name: str; ParentName: str; TaxonomyLevel: int
class MouthOpen:
    Value: bool; Confidence: float
class Mustache:
    Value: bool; Confidence: float
class OutputConfig:
    S3Bucket: str; S3KeyPrefix: str
class Parent:
    Name: str
class PersonDetail:
    Index: int; BoundingBox: _BoundingBox; Face: FaceDetail
class PersonDetection:
    Timestamp: int; Person: PersonDetail
class PersonMatch:
    Timestamp: int; Person: PersonDetail; FaceMatches: list[FaceMatch]
class Point:
    X: float; Y: float
class Pose:
    Roll: float; Yaw: float; Pitch: float
class ProjectDescription:
    ProjectArn: str; CreationTimestamp: str; Status: ProjectStatus; Datasets: list[DatasetMetadata]
    Feature: CustomizationFeature; AutoUpdate: ProjectAutoUpdate
class ProjectPolicy:
    ProjectArn: str; PolicyName: str; PolicyRevisionId: str; PolicyDocument: str; CreationTimestamp: str
    LastUpdatedTimestamp: str
class ProjectVersionDescription:
    ProjectVersionArn: str; CreationTimestamp: str; MinInferenceUnits: int; Status: ProjectVersionStatus
    StatusMessage: str; BillableTrainingTimeInSeconds: int; TrainingEndTimestamp: str; OutputConfig: _OutputConfig
    TrainingDataResult: _TrainingDataResult; TestingDataResult: _TestingDataResult
    EvaluationResult: _EvaluationResult; ManifestSummary: GroundTruthManifest; KmsKeyId: str; MaxInferenceUnits: int
    SourceProjectVersionArn: str; VersionDescription: str; Feature: CustomizationFeature; BaseModelVersion: str
    FeatureConfig: CustomizationFeatureConfig
class ProtectiveEquipmentBodyPart:
    Name: BodyPart; Confidence: float; EquipmentDetections: list[EquipmentDetection]
class ProtectiveEquipmentPerson:
    BodyParts: list[ProtectiveEquipmentBodyPart]; BoundingBox: _BoundingBox; Confidence: float; Id: int
class ProtectiveEquipmentSummary:
    PersonsWithRequiredEquipment: list[int]; PersonsWithoutRequiredEquipment: list[int]
    PersonsIndeterminate: list[int]
class PutProjectPolicyResponse:
    PolicyRevisionId: str
class RecognizeCelebritiesResponse:
    CelebrityFaces: list[Celebrity]; UnrecognizedFaces: list[ComparedFace]
    OrientationCorrection: _OrientationCorrection
class RegionOfInterest:
    BoundingBox: _BoundingBox; Polygon: list[Point]
class S3Destination:
    Bucket: str; KeyPrefix: str
class S3Object:
    Bucket: str; Name: str; Version: str
class SearchFacesByImageResponse:
    SearchedFaceBoundingBox: BoundingBox; SearchedFaceConfidence: float; FaceMatches: list[FaceMatch]
    FaceModelVersion: str
class SearchFacesResponse:
    SearchedFaceId: str; FaceMatches: list[FaceMatch]; FaceModelVersion: str
class SearchUsersByImageResponse:
    UserMatches: list[UserMatch]; FaceModelVersion: str; SearchedFace: SearchedFaceDetails
    UnsearchedFaces: list[UnsearchedFace]
class SearchUsersResponse:
    UserMatches: list[UserMatch]; FaceModelVersion: str; SearchedFace: _SearchedFace; SearchedUser: _SearchedUser
class SearchedFace:
    FaceId: str
class SearchedFaceDetails:
    FaceDetail: _FaceDetail
class SearchedUser:
    UserId: str
class SegmentDetection:
    Type: SegmentType; StartTimestampMillis: int; EndTimestampMillis: int; DurationMillis: int
    StartTimecodeSMPTE: str; EndTimecodeSMPTE: str; DurationSMPTE: str; TechnicalCueSegment: _TechnicalCueSegment
    ShotSegment: _ShotSegment; StartFrameNumber: int; EndFrameNumber: int; DurationFrames: int
class SegmentTypeInfo:
    Type: SegmentType; ModelVersion: str
class SessionMetadata:
    SdkType: str
class ShotSegment:
    Index: int; Confidence: float
class Smile:
    Value: bool; Confidence: float
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
    Name: str; Status: StreamProcessorStatus
class StreamProcessorDataSharingPreference:
    OptIn: bool
class StreamProcessorInput:
    KinesisVideoStream: _KinesisVideoStream
class StreamProcessorNotificationChannel:
    SnsTopicArn: str
class StreamProcessorOutput:
    KinesisDataStream: _KinesisDataStream; S3Destination: _S3Destination
class StreamProcessorSettings:
    FaceSearch: FaceSearchSettings; ConnectedHome: ConnectedHomeSettings
class Summary:
    S3Object: _S3Object
class Sunglasses:
    Value: bool; Confidence: float
class TagResourceResponse:
    ...
class TechnicalCueSegment:
    Type: TechnicalCueType; Confidence: float
class TestingData:
    Assets: list[Asset]; AutoCreate: bool
class TestingDataResult:
    Input: TestingData; Output: TestingData; Validation: ValidationData
class TextDetection:
    DetectedText: str; Type: TextTypes; Id: int; ParentId: int; Confidence: float; Geometry: _Geometry
class TextDetectionResult:
    Timestamp: int; TextDetection: _TextDetection
class TrainingData:
    Assets: list[Asset]
class TrainingDataResult:
    Input: TrainingData; Output: TrainingData; Validation: ValidationData
class UnindexedFace:
    Reasons: list[Reason]; FaceDetail: _FaceDetail
class UnsearchedFace:
    FaceDetails: FaceDetail; Reasons: list[UnsearchedFaceReason]
class UnsuccessfulFaceAssociation:
    FaceId: str; UserId: str; Confidence: float; Reasons: list[UnsuccessfulFaceAssociationReason]
class UnsuccessfulFaceDeletion:
    FaceId: str; UserId: str; Reasons: list[UnsuccessfulFaceDeletionReason]
class UnsuccessfulFaceDisassociation:
    FaceId: str; UserId: str; Reasons: list[UnsuccessfulFaceDisassociationReason]
class UntagResourceResponse:
    ...
class UpdateDatasetEntriesResponse:
    ...
class UpdateStreamProcessorResponse:
    ...
class User:
    UserId: str; UserStatus: _UserStatus
class UserMatch:
    Similarity: float; User: MatchedUser
class ValidationData:
    Assets: list[Asset]
class Video:
    S3Object: _S3Object
class VideoMetadata:
    Codec: str; DurationMillis: int; Format: str; FrameRate: float; FrameHeight: int; FrameWidth: int
    ColorRange: VideoColorRange

_T0 = TypeVar("_T0", default=AssociateFacesResponse)
_T1 = TypeVar("_T1", default=CompareFacesResponse)
_T2 = TypeVar("_T2", default=CopyProjectVersionResponse)
_T3 = TypeVar("_T3", default=CreateCollectionResponse)
_T4 = TypeVar("_T4", default=CreateDatasetResponse)
_T5 = TypeVar("_T5", default=CreateFaceLivenessSessionResponse)
_T6 = TypeVar("_T6", default=CreateProjectResponse)
_T7 = TypeVar("_T7", default=CreateProjectVersionResponse)
_T8 = TypeVar("_T8", default=CreateStreamProcessorResponse)
_T9 = TypeVar("_T9", default=CreateUserResponse)
_T10 = TypeVar("_T10", default=DeleteCollectionResponse)
_T11 = TypeVar("_T11", default=DeleteDatasetResponse)
_T12 = TypeVar("_T12", default=DeleteFacesResponse)
_T13 = TypeVar("_T13", default=DeleteProjectResponse)
_T14 = TypeVar("_T14", default=DeleteProjectPolicyResponse)
_T15 = TypeVar("_T15", default=DeleteProjectVersionResponse)
_T16 = TypeVar("_T16", default=DeleteStreamProcessorResponse)
_T17 = TypeVar("_T17", default=DeleteUserResponse)
_T18 = TypeVar("_T18", default=DescribeCollectionResponse)
_T19 = TypeVar("_T19", default=DescribeDatasetResponse)
_T20 = TypeVar("_T20", default=DescribeProjectVersionsResponse)
_T21 = TypeVar("_T21", default=DescribeProjectsResponse)
_T22 = TypeVar("_T22", default=DescribeStreamProcessorResponse)
_T23 = TypeVar("_T23", default=DetectCustomLabelsResponse)
_T24 = TypeVar("_T24", default=DetectFacesResponse)
_T25 = TypeVar("_T25", default=DetectLabelsResponse)
_T26 = TypeVar("_T26", default=DetectModerationLabelsResponse)
_T27 = TypeVar("_T27", default=DetectProtectiveEquipmentResponse)
_T28 = TypeVar("_T28", default=DetectTextResponse)
_T29 = TypeVar("_T29", default=DisassociateFacesResponse)
_T30 = TypeVar("_T30", default=DistributeDatasetEntriesResponse)
_T31 = TypeVar("_T31", default=GetCelebrityInfoResponse)
_T32 = TypeVar("_T32", default=GetCelebrityRecognitionResponse)
_T33 = TypeVar("_T33", default=GetContentModerationResponse)
_T34 = TypeVar("_T34", default=GetFaceDetectionResponse)
_T35 = TypeVar("_T35", default=GetFaceLivenessSessionResultsResponse)
_T36 = TypeVar("_T36", default=GetFaceSearchResponse)
_T37 = TypeVar("_T37", default=GetLabelDetectionResponse)
_T38 = TypeVar("_T38", default=GetMediaAnalysisJobResponse)
_T39 = TypeVar("_T39", default=GetPersonTrackingResponse)
_T40 = TypeVar("_T40", default=GetSegmentDetectionResponse)
_T41 = TypeVar("_T41", default=GetTextDetectionResponse)
_T42 = TypeVar("_T42", default=IndexFacesResponse)
_T43 = TypeVar("_T43", default=ListCollectionsResponse)
_T44 = TypeVar("_T44", default=ListDatasetEntriesResponse)
_T45 = TypeVar("_T45", default=ListDatasetLabelsResponse)
_T46 = TypeVar("_T46", default=ListFacesResponse)
_T47 = TypeVar("_T47", default=ListMediaAnalysisJobsResponse)
_T48 = TypeVar("_T48", default=ListProjectPoliciesResponse)
_T49 = TypeVar("_T49", default=ListStreamProcessorsResponse)
_T50 = TypeVar("_T50", default=ListTagsForResourceResponse)
_T51 = TypeVar("_T51", default=ListUsersResponse)
_T52 = TypeVar("_T52", default=PutProjectPolicyResponse)
_T53 = TypeVar("_T53", default=RecognizeCelebritiesResponse)
_T54 = TypeVar("_T54", default=SearchFacesResponse)
_T55 = TypeVar("_T55", default=SearchFacesByImageResponse)
_T56 = TypeVar("_T56", default=SearchUsersResponse)
_T57 = TypeVar("_T57", default=SearchUsersByImageResponse)
_T58 = TypeVar("_T58", default=StartCelebrityRecognitionResponse)
_T59 = TypeVar("_T59", default=StartContentModerationResponse)
_T60 = TypeVar("_T60", default=StartFaceDetectionResponse)
_T61 = TypeVar("_T61", default=StartFaceSearchResponse)
_T62 = TypeVar("_T62", default=StartLabelDetectionResponse)
_T63 = TypeVar("_T63", default=StartMediaAnalysisJobResponse)
_T64 = TypeVar("_T64", default=StartPersonTrackingResponse)
_T65 = TypeVar("_T65", default=StartProjectVersionResponse)
_T66 = TypeVar("_T66", default=StartSegmentDetectionResponse)
_T67 = TypeVar("_T67", default=StartStreamProcessorResponse)
_T68 = TypeVar("_T68", default=StartTextDetectionResponse)
_T69 = TypeVar("_T69", default=StopProjectVersionResponse)
_T70 = TypeVar("_T70", default=StopStreamProcessorResponse)
_T71 = TypeVar("_T71", default=TagResourceResponse)
_T72 = TypeVar("_T72", default=UntagResourceResponse)
_T73 = TypeVar("_T73", default=UpdateDatasetEntriesResponse)
_T74 = TypeVar("_T74", default=UpdateStreamProcessorResponse)

class _AssociateFaces(CallOptions, total=False):
    CollectionId: Required[str]; UserId: Required[str]; FaceIds: Required[Sequence[str]]; UserMatchThreshold: float
    ClientRequestToken: str
def associate_faces(name: str, /, *, result: type[_T0] = ..., select: Callable[[AssociateFacesResponse], _T0] = ..., **arguments: Unpack[_AssociateFaces]) -> Task[_T0]: ...

class _CompareFaces(CallOptions, total=False):
    SourceImage: Required[ImageDict]; TargetImage: Required[ImageDict]; SimilarityThreshold: float
    QualityFilter: _QualityFilter | str
def compare_faces(name: str, /, *, result: type[_T1] = ..., select: Callable[[CompareFacesResponse], _T1] = ..., **arguments: Unpack[_CompareFaces]) -> Task[_T1]: ...

class _CopyProjectVersion(CallOptions, total=False):
    SourceProjectArn: Required[str]; SourceProjectVersionArn: Required[str]; DestinationProjectArn: Required[str]
    VersionName: Required[str]; OutputConfig: Required[OutputConfigDict | _OutputConfig]; Tags: Mapping[str, str]
    KmsKeyId: str
def copy_project_version(name: str, /, *, result: type[_T2] = ..., select: Callable[[CopyProjectVersionResponse], _T2] = ..., **arguments: Unpack[_CopyProjectVersion]) -> Task[_T2]: ...

class _CreateCollection(CallOptions, total=False):
    CollectionId: Required[str]; Tags: Mapping[str, str]
def create_collection(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreateCollectionResponse], _T3] = ..., **arguments: Unpack[_CreateCollection]) -> Task[_T3]: ...

class _CreateDataset(CallOptions, total=False):
    DatasetSource: DatasetSourceDict; DatasetType: Required[_DatasetType | str]; ProjectArn: Required[str]
    Tags: Mapping[str, str]
def create_dataset(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateDatasetResponse], _T4] = ..., **arguments: Unpack[_CreateDataset]) -> Task[_T4]: ...

class _CreateFaceLivenessSession(CallOptions, total=False):
    KmsKeyId: str; Settings: CreateFaceLivenessSessionRequestSettingsDict; ClientRequestToken: str
def create_face_liveness_session(name: str, /, *, result: type[_T5] = ..., select: Callable[[CreateFaceLivenessSessionResponse], _T5] = ..., **arguments: Unpack[_CreateFaceLivenessSession]) -> Task[_T5]: ...

class _CreateProject(CallOptions, total=False):
    ProjectName: Required[str]; Feature: CustomizationFeature | str; AutoUpdate: ProjectAutoUpdate | str
    Tags: Mapping[str, str]
def create_project(name: str, /, *, result: type[_T6] = ..., select: Callable[[CreateProjectResponse], _T6] = ..., **arguments: Unpack[_CreateProject]) -> Task[_T6]: ...

class _CreateProjectVersion(CallOptions, total=False):
    ProjectArn: Required[str]; VersionName: Required[str]; OutputConfig: Required[OutputConfigDict | _OutputConfig]
    TrainingData: TrainingDataDict | _TrainingData; TestingData: TestingDataDict | _TestingData
    Tags: Mapping[str, str]; KmsKeyId: str; VersionDescription: str
    FeatureConfig: CustomizationFeatureConfigDict | CustomizationFeatureConfig
def create_project_version(name: str, /, *, result: type[_T7] = ..., select: Callable[[CreateProjectVersionResponse], _T7] = ..., **arguments: Unpack[_CreateProjectVersion]) -> Task[_T7]: ...

class _CreateStreamProcessor(CallOptions, total=False):
    Input: Required[StreamProcessorInputDict | StreamProcessorInput]
    Output: Required[StreamProcessorOutputDict | StreamProcessorOutput]; Name: Required[str]
    Settings: Required[StreamProcessorSettingsDict | StreamProcessorSettings]; RoleArn: Required[str]
    Tags: Mapping[str, str]
    NotificationChannel: StreamProcessorNotificationChannelDict | StreamProcessorNotificationChannel; KmsKeyId: str
    RegionsOfInterest: Sequence[RegionOfInterestDict | RegionOfInterest]
    DataSharingPreference: StreamProcessorDataSharingPreferenceDict | StreamProcessorDataSharingPreference
def create_stream_processor(name: str, /, *, result: type[_T8] = ..., select: Callable[[CreateStreamProcessorResponse], _T8] = ..., **arguments: Unpack[_CreateStreamProcessor]) -> Task[_T8]: ...

class _CreateUser(CallOptions, total=False):
    CollectionId: Required[str]; UserId: Required[str]; ClientRequestToken: str
def create_user(name: str, /, *, result: type[_T9] = ..., select: Callable[[CreateUserResponse], _T9] = ..., **arguments: Unpack[_CreateUser]) -> Task[_T9]: ...

class _DeleteCollection(CallOptions, total=False):
    CollectionId: Required[str]
def delete_collection(name: str, /, *, result: type[_T10] = ..., select: Callable[[DeleteCollectionResponse], _T10] = ..., **arguments: Unpack[_DeleteCollection]) -> Task[_T10]: ...

class _DeleteDataset(CallOptions, total=False):
    DatasetArn: Required[str]
def delete_dataset(name: str, /, *, result: type[_T11] = ..., select: Callable[[DeleteDatasetResponse], _T11] = ..., **arguments: Unpack[_DeleteDataset]) -> Task[_T11]: ...

class _DeleteFaces(CallOptions, total=False):
    CollectionId: Required[str]; FaceIds: Required[Sequence[str]]
def delete_faces(name: str, /, *, result: type[_T12] = ..., select: Callable[[DeleteFacesResponse], _T12] = ..., **arguments: Unpack[_DeleteFaces]) -> Task[_T12]: ...

class _DeleteProject(CallOptions, total=False):
    ProjectArn: Required[str]
def delete_project(name: str, /, *, result: type[_T13] = ..., select: Callable[[DeleteProjectResponse], _T13] = ..., **arguments: Unpack[_DeleteProject]) -> Task[_T13]: ...

class _DeleteProjectPolicy(CallOptions, total=False):
    ProjectArn: Required[str]; PolicyName: Required[str]; PolicyRevisionId: str
def delete_project_policy(name: str, /, *, result: type[_T14] = ..., select: Callable[[DeleteProjectPolicyResponse], _T14] = ..., **arguments: Unpack[_DeleteProjectPolicy]) -> Task[_T14]: ...

class _DeleteProjectVersion(CallOptions, total=False):
    ProjectVersionArn: Required[str]
def delete_project_version(name: str, /, *, result: type[_T15] = ..., select: Callable[[DeleteProjectVersionResponse], _T15] = ..., **arguments: Unpack[_DeleteProjectVersion]) -> Task[_T15]: ...

class _DeleteStreamProcessor(CallOptions, total=False):
    Name: Required[str]
def delete_stream_processor(name: str, /, *, result: type[_T16] = ..., select: Callable[[DeleteStreamProcessorResponse], _T16] = ..., **arguments: Unpack[_DeleteStreamProcessor]) -> Task[_T16]: ...

class _DeleteUser(CallOptions, total=False):
    CollectionId: Required[str]; UserId: Required[str]; ClientRequestToken: str
def delete_user(name: str, /, *, result: type[_T17] = ..., select: Callable[[DeleteUserResponse], _T17] = ..., **arguments: Unpack[_DeleteUser]) -> Task[_T17]: ...

class _DescribeCollection(CallOptions, total=False):
    CollectionId: Required[str]
def describe_collection(name: str, /, *, result: type[_T18] = ..., select: Callable[[DescribeCollectionResponse], _T18] = ..., **arguments: Unpack[_DescribeCollection]) -> Task[_T18]: ...

class _DescribeDataset(CallOptions, total=False):
    DatasetArn: Required[str]
def describe_dataset(name: str, /, *, result: type[_T19] = ..., select: Callable[[DescribeDatasetResponse], _T19] = ..., **arguments: Unpack[_DescribeDataset]) -> Task[_T19]: ...

class _DescribeProjectVersions(CallOptions, total=False):
    ProjectArn: Required[str]; VersionNames: Sequence[str]; NextToken: str; MaxResults: int
def describe_project_versions(name: str, /, *, result: type[_T20] = ..., select: Callable[[DescribeProjectVersionsResponse], _T20] = ..., **arguments: Unpack[_DescribeProjectVersions]) -> Task[_T20]: ...

class _DescribeProjects(CallOptions, total=False):
    NextToken: str; MaxResults: int; ProjectNames: Sequence[str]; Features: Sequence[CustomizationFeature | str]
def describe_projects(name: str, /, *, result: type[_T21] = ..., select: Callable[[DescribeProjectsResponse], _T21] = ..., **arguments: Unpack[_DescribeProjects]) -> Task[_T21]: ...

class _DescribeStreamProcessor(CallOptions, total=False):
    Name: Required[str]
def describe_stream_processor(name: str, /, *, result: type[_T22] = ..., select: Callable[[DescribeStreamProcessorResponse], _T22] = ..., **arguments: Unpack[_DescribeStreamProcessor]) -> Task[_T22]: ...

class _DetectCustomLabels(CallOptions, total=False):
    ProjectVersionArn: Required[str]; Image: Required[ImageDict]; MaxResults: int; MinConfidence: float
def detect_custom_labels(name: str, /, *, result: type[_T23] = ..., select: Callable[[DetectCustomLabelsResponse], _T23] = ..., **arguments: Unpack[_DetectCustomLabels]) -> Task[_T23]: ...

class _DetectFaces(CallOptions, total=False):
    Image: Required[ImageDict]; Attributes: Sequence[Attribute | str]
def detect_faces(name: str, /, *, result: type[_T24] = ..., select: Callable[[DetectFacesResponse], _T24] = ..., **arguments: Unpack[_DetectFaces]) -> Task[_T24]: ...

class _DetectLabels(CallOptions, total=False):
    Image: Required[ImageDict]; MaxLabels: int; MinConfidence: float
    Features: Sequence[DetectLabelsFeatureName | str]; Settings: DetectLabelsSettingsDict
def detect_labels(name: str, /, *, result: type[_T25] = ..., select: Callable[[DetectLabelsResponse], _T25] = ..., **arguments: Unpack[_DetectLabels]) -> Task[_T25]: ...

class _DetectModerationLabels(CallOptions, total=False):
    Image: Required[ImageDict]; MinConfidence: float; HumanLoopConfig: HumanLoopConfigDict; ProjectVersion: str
def detect_moderation_labels(name: str, /, *, result: type[_T26] = ..., select: Callable[[DetectModerationLabelsResponse], _T26] = ..., **arguments: Unpack[_DetectModerationLabels]) -> Task[_T26]: ...

class _DetectProtectiveEquipment(CallOptions, total=False):
    Image: Required[ImageDict]; SummarizationAttributes: ProtectiveEquipmentSummarizationAttributesDict
def detect_protective_equipment(name: str, /, *, result: type[_T27] = ..., select: Callable[[DetectProtectiveEquipmentResponse], _T27] = ..., **arguments: Unpack[_DetectProtectiveEquipment]) -> Task[_T27]: ...

class _DetectText(CallOptions, total=False):
    Image: Required[ImageDict]; Filters: DetectTextFiltersDict
def detect_text(name: str, /, *, result: type[_T28] = ..., select: Callable[[DetectTextResponse], _T28] = ..., **arguments: Unpack[_DetectText]) -> Task[_T28]: ...

class _DisassociateFaces(CallOptions, total=False):
    CollectionId: Required[str]; UserId: Required[str]; ClientRequestToken: str; FaceIds: Required[Sequence[str]]
def disassociate_faces(name: str, /, *, result: type[_T29] = ..., select: Callable[[DisassociateFacesResponse], _T29] = ..., **arguments: Unpack[_DisassociateFaces]) -> Task[_T29]: ...

class _DistributeDatasetEntries(CallOptions, total=False):
    Datasets: Required[Sequence[DistributeDatasetDict]]
def distribute_dataset_entries(name: str, /, *, result: type[_T30] = ..., select: Callable[[DistributeDatasetEntriesResponse], _T30] = ..., **arguments: Unpack[_DistributeDatasetEntries]) -> Task[_T30]: ...

class _GetCelebrityInfo(CallOptions, total=False):
    Id: Required[str]
def get_celebrity_info(name: str, /, *, result: type[_T31] = ..., select: Callable[[GetCelebrityInfoResponse], _T31] = ..., **arguments: Unpack[_GetCelebrityInfo]) -> Task[_T31]: ...

class _GetCelebrityRecognition(CallOptions, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str; SortBy: CelebrityRecognitionSortBy | str
def get_celebrity_recognition(name: str, /, *, result: type[_T32] = ..., select: Callable[[GetCelebrityRecognitionResponse], _T32] = ..., **arguments: Unpack[_GetCelebrityRecognition]) -> Task[_T32]: ...

class _GetContentModeration(CallOptions, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str; SortBy: ContentModerationSortBy | str
    AggregateBy: ContentModerationAggregateBy | str
def get_content_moderation(name: str, /, *, result: type[_T33] = ..., select: Callable[[GetContentModerationResponse], _T33] = ..., **arguments: Unpack[_GetContentModeration]) -> Task[_T33]: ...

class _GetFaceDetection(CallOptions, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str
def get_face_detection(name: str, /, *, result: type[_T34] = ..., select: Callable[[GetFaceDetectionResponse], _T34] = ..., **arguments: Unpack[_GetFaceDetection]) -> Task[_T34]: ...

class _GetFaceLivenessSessionResults(CallOptions, total=False):
    SessionId: Required[str]
def get_face_liveness_session_results(name: str, /, *, result: type[_T35] = ..., select: Callable[[GetFaceLivenessSessionResultsResponse], _T35] = ..., **arguments: Unpack[_GetFaceLivenessSessionResults]) -> Task[_T35]: ...

class _GetFaceSearch(CallOptions, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str; SortBy: FaceSearchSortBy | str
def get_face_search(name: str, /, *, result: type[_T36] = ..., select: Callable[[GetFaceSearchResponse], _T36] = ..., **arguments: Unpack[_GetFaceSearch]) -> Task[_T36]: ...

class _GetLabelDetection(CallOptions, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str; SortBy: LabelDetectionSortBy | str
    AggregateBy: LabelDetectionAggregateBy | str
def get_label_detection(name: str, /, *, result: type[_T37] = ..., select: Callable[[GetLabelDetectionResponse], _T37] = ..., **arguments: Unpack[_GetLabelDetection]) -> Task[_T37]: ...

class _GetMediaAnalysisJob(CallOptions, total=False):
    JobId: Required[str]
def get_media_analysis_job(name: str, /, *, result: type[_T38] = ..., select: Callable[[GetMediaAnalysisJobResponse], _T38] = ..., **arguments: Unpack[_GetMediaAnalysisJob]) -> Task[_T38]: ...

class _GetPersonTracking(CallOptions, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str; SortBy: PersonTrackingSortBy | str
def get_person_tracking(name: str, /, *, result: type[_T39] = ..., select: Callable[[GetPersonTrackingResponse], _T39] = ..., **arguments: Unpack[_GetPersonTracking]) -> Task[_T39]: ...

class _GetSegmentDetection(CallOptions, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str
def get_segment_detection(name: str, /, *, result: type[_T40] = ..., select: Callable[[GetSegmentDetectionResponse], _T40] = ..., **arguments: Unpack[_GetSegmentDetection]) -> Task[_T40]: ...

class _GetTextDetection(CallOptions, total=False):
    JobId: Required[str]; MaxResults: int; NextToken: str
def get_text_detection(name: str, /, *, result: type[_T41] = ..., select: Callable[[GetTextDetectionResponse], _T41] = ..., **arguments: Unpack[_GetTextDetection]) -> Task[_T41]: ...

class _IndexFaces(CallOptions, total=False):
    CollectionId: Required[str]; Image: Required[ImageDict]; ExternalImageId: str
    DetectionAttributes: Sequence[Attribute | str]; MaxFaces: int; QualityFilter: _QualityFilter | str
def index_faces(name: str, /, *, result: type[_T42] = ..., select: Callable[[IndexFacesResponse], _T42] = ..., **arguments: Unpack[_IndexFaces]) -> Task[_T42]: ...

class _ListCollections(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_collections(name: str, /, *, result: type[_T43] = ..., select: Callable[[ListCollectionsResponse], _T43] = ..., **arguments: Unpack[_ListCollections]) -> Task[_T43]: ...

class _ListDatasetEntries(CallOptions, total=False):
    DatasetArn: Required[str]; ContainsLabels: Sequence[str]; Labeled: bool; SourceRefContains: str; HasErrors: bool
    NextToken: str; MaxResults: int
def list_dataset_entries(name: str, /, *, result: type[_T44] = ..., select: Callable[[ListDatasetEntriesResponse], _T44] = ..., **arguments: Unpack[_ListDatasetEntries]) -> Task[_T44]: ...

class _ListDatasetLabels(CallOptions, total=False):
    DatasetArn: Required[str]; NextToken: str; MaxResults: int
def list_dataset_labels(name: str, /, *, result: type[_T45] = ..., select: Callable[[ListDatasetLabelsResponse], _T45] = ..., **arguments: Unpack[_ListDatasetLabels]) -> Task[_T45]: ...

class _ListFaces(CallOptions, total=False):
    CollectionId: Required[str]; NextToken: str; MaxResults: int; UserId: str; FaceIds: Sequence[str]
def list_faces(name: str, /, *, result: type[_T46] = ..., select: Callable[[ListFacesResponse], _T46] = ..., **arguments: Unpack[_ListFaces]) -> Task[_T46]: ...

class _ListMediaAnalysisJobs(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_media_analysis_jobs(name: str, /, *, result: type[_T47] = ..., select: Callable[[ListMediaAnalysisJobsResponse], _T47] = ..., **arguments: Unpack[_ListMediaAnalysisJobs]) -> Task[_T47]: ...

class _ListProjectPolicies(CallOptions, total=False):
    ProjectArn: Required[str]; NextToken: str; MaxResults: int
def list_project_policies(name: str, /, *, result: type[_T48] = ..., select: Callable[[ListProjectPoliciesResponse], _T48] = ..., **arguments: Unpack[_ListProjectPolicies]) -> Task[_T48]: ...

class _ListStreamProcessors(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_stream_processors(name: str, /, *, result: type[_T49] = ..., select: Callable[[ListStreamProcessorsResponse], _T49] = ..., **arguments: Unpack[_ListStreamProcessors]) -> Task[_T49]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T50] = ..., select: Callable[[ListTagsForResourceResponse], _T50] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T50]: ...

class _ListUsers(CallOptions, total=False):
    CollectionId: Required[str]; MaxResults: int; NextToken: str
def list_users(name: str, /, *, result: type[_T51] = ..., select: Callable[[ListUsersResponse], _T51] = ..., **arguments: Unpack[_ListUsers]) -> Task[_T51]: ...

class _PutProjectPolicy(CallOptions, total=False):
    ProjectArn: Required[str]; PolicyName: Required[str]; PolicyRevisionId: str; PolicyDocument: Required[str]
def put_project_policy(name: str, /, *, result: type[_T52] = ..., select: Callable[[PutProjectPolicyResponse], _T52] = ..., **arguments: Unpack[_PutProjectPolicy]) -> Task[_T52]: ...

class _RecognizeCelebrities(CallOptions, total=False):
    Image: Required[ImageDict]
def recognize_celebrities(name: str, /, *, result: type[_T53] = ..., select: Callable[[RecognizeCelebritiesResponse], _T53] = ..., **arguments: Unpack[_RecognizeCelebrities]) -> Task[_T53]: ...

class _SearchFaces(CallOptions, total=False):
    CollectionId: Required[str]; FaceId: Required[str]; MaxFaces: int; FaceMatchThreshold: float
def search_faces(name: str, /, *, result: type[_T54] = ..., select: Callable[[SearchFacesResponse], _T54] = ..., **arguments: Unpack[_SearchFaces]) -> Task[_T54]: ...

class _SearchFacesByImage(CallOptions, total=False):
    CollectionId: Required[str]; Image: Required[ImageDict]; MaxFaces: int; FaceMatchThreshold: float
    QualityFilter: _QualityFilter | str
def search_faces_by_image(name: str, /, *, result: type[_T55] = ..., select: Callable[[SearchFacesByImageResponse], _T55] = ..., **arguments: Unpack[_SearchFacesByImage]) -> Task[_T55]: ...

class _SearchUsers(CallOptions, total=False):
    CollectionId: Required[str]; UserId: str; FaceId: str; UserMatchThreshold: float; MaxUsers: int
def search_users(name: str, /, *, result: type[_T56] = ..., select: Callable[[SearchUsersResponse], _T56] = ..., **arguments: Unpack[_SearchUsers]) -> Task[_T56]: ...

class _SearchUsersByImage(CallOptions, total=False):
    CollectionId: Required[str]; Image: Required[ImageDict]; UserMatchThreshold: float; MaxUsers: int
    QualityFilter: _QualityFilter | str
def search_users_by_image(name: str, /, *, result: type[_T57] = ..., select: Callable[[SearchUsersByImageResponse], _T57] = ..., **arguments: Unpack[_SearchUsersByImage]) -> Task[_T57]: ...

class _StartCelebrityRecognition(CallOptions, total=False):
    Video: Required[VideoDict | _Video]; ClientRequestToken: str; NotificationChannel: NotificationChannelDict
    JobTag: str
def start_celebrity_recognition(name: str, /, *, result: type[_T58] = ..., select: Callable[[StartCelebrityRecognitionResponse], _T58] = ..., **arguments: Unpack[_StartCelebrityRecognition]) -> Task[_T58]: ...

class _StartContentModeration(CallOptions, total=False):
    Video: Required[VideoDict | _Video]; MinConfidence: float; ClientRequestToken: str
    NotificationChannel: NotificationChannelDict; JobTag: str
def start_content_moderation(name: str, /, *, result: type[_T59] = ..., select: Callable[[StartContentModerationResponse], _T59] = ..., **arguments: Unpack[_StartContentModeration]) -> Task[_T59]: ...

class _StartFaceDetection(CallOptions, total=False):
    Video: Required[VideoDict | _Video]; ClientRequestToken: str; NotificationChannel: NotificationChannelDict
    FaceAttributes: _FaceAttributes | str; JobTag: str
def start_face_detection(name: str, /, *, result: type[_T60] = ..., select: Callable[[StartFaceDetectionResponse], _T60] = ..., **arguments: Unpack[_StartFaceDetection]) -> Task[_T60]: ...

class _StartFaceSearch(CallOptions, total=False):
    Video: Required[VideoDict | _Video]; ClientRequestToken: str; FaceMatchThreshold: float
    CollectionId: Required[str]; NotificationChannel: NotificationChannelDict; JobTag: str
def start_face_search(name: str, /, *, result: type[_T61] = ..., select: Callable[[StartFaceSearchResponse], _T61] = ..., **arguments: Unpack[_StartFaceSearch]) -> Task[_T61]: ...

class _StartLabelDetection(CallOptions, total=False):
    Video: Required[VideoDict | _Video]; ClientRequestToken: str; MinConfidence: float
    NotificationChannel: NotificationChannelDict; JobTag: str; Features: Sequence[LabelDetectionFeatureName | str]
    Settings: LabelDetectionSettingsDict
def start_label_detection(name: str, /, *, result: type[_T62] = ..., select: Callable[[StartLabelDetectionResponse], _T62] = ..., **arguments: Unpack[_StartLabelDetection]) -> Task[_T62]: ...

class _StartMediaAnalysisJob(CallOptions, total=False):
    ClientRequestToken: str; JobName: str
    OperationsConfig: Required[MediaAnalysisOperationsConfigDict | MediaAnalysisOperationsConfig]
    Input: Required[MediaAnalysisInputDict | MediaAnalysisInput]
    OutputConfig: Required[MediaAnalysisOutputConfigDict | MediaAnalysisOutputConfig]; KmsKeyId: str
def start_media_analysis_job(name: str, /, *, result: type[_T63] = ..., select: Callable[[StartMediaAnalysisJobResponse], _T63] = ..., **arguments: Unpack[_StartMediaAnalysisJob]) -> Task[_T63]: ...

class _StartPersonTracking(CallOptions, total=False):
    Video: Required[VideoDict | _Video]; ClientRequestToken: str; NotificationChannel: NotificationChannelDict
    JobTag: str
def start_person_tracking(name: str, /, *, result: type[_T64] = ..., select: Callable[[StartPersonTrackingResponse], _T64] = ..., **arguments: Unpack[_StartPersonTracking]) -> Task[_T64]: ...

class _StartProjectVersion(CallOptions, total=False):
    ProjectVersionArn: Required[str]; MinInferenceUnits: Required[int]; MaxInferenceUnits: int
def start_project_version(name: str, /, *, result: type[_T65] = ..., select: Callable[[StartProjectVersionResponse], _T65] = ..., **arguments: Unpack[_StartProjectVersion]) -> Task[_T65]: ...

class _StartSegmentDetection(CallOptions, total=False):
    Video: Required[VideoDict | _Video]; ClientRequestToken: str; NotificationChannel: NotificationChannelDict
    JobTag: str; Filters: StartSegmentDetectionFiltersDict; SegmentTypes: Required[Sequence[SegmentType | str]]
def start_segment_detection(name: str, /, *, result: type[_T66] = ..., select: Callable[[StartSegmentDetectionResponse], _T66] = ..., **arguments: Unpack[_StartSegmentDetection]) -> Task[_T66]: ...

class _StartStreamProcessor(CallOptions, total=False):
    Name: Required[str]; StartSelector: StreamProcessingStartSelectorDict
    StopSelector: StreamProcessingStopSelectorDict
def start_stream_processor(name: str, /, *, result: type[_T67] = ..., select: Callable[[StartStreamProcessorResponse], _T67] = ..., **arguments: Unpack[_StartStreamProcessor]) -> Task[_T67]: ...

class _StartTextDetection(CallOptions, total=False):
    Video: Required[VideoDict | _Video]; ClientRequestToken: str; NotificationChannel: NotificationChannelDict
    JobTag: str; Filters: StartTextDetectionFiltersDict
def start_text_detection(name: str, /, *, result: type[_T68] = ..., select: Callable[[StartTextDetectionResponse], _T68] = ..., **arguments: Unpack[_StartTextDetection]) -> Task[_T68]: ...

class _StopProjectVersion(CallOptions, total=False):
    ProjectVersionArn: Required[str]
def stop_project_version(name: str, /, *, result: type[_T69] = ..., select: Callable[[StopProjectVersionResponse], _T69] = ..., **arguments: Unpack[_StopProjectVersion]) -> Task[_T69]: ...

class _StopStreamProcessor(CallOptions, total=False):
    Name: Required[str]
def stop_stream_processor(name: str, /, *, result: type[_T70] = ..., select: Callable[[StopStreamProcessorResponse], _T70] = ..., **arguments: Unpack[_StopStreamProcessor]) -> Task[_T70]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
def tag_resource(name: str, /, *, result: type[_T71] = ..., select: Callable[[TagResourceResponse], _T71] = ..., **arguments: Unpack[_TagResource]) -> Task[_T71]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T72] = ..., select: Callable[[UntagResourceResponse], _T72] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T72]: ...

class _UpdateDatasetEntries(CallOptions, total=False):
    DatasetArn: Required[str]; Changes: Required[DatasetChangesDict]
def update_dataset_entries(name: str, /, *, result: type[_T73] = ..., select: Callable[[UpdateDatasetEntriesResponse], _T73] = ..., **arguments: Unpack[_UpdateDatasetEntries]) -> Task[_T73]: ...

class _UpdateStreamProcessor(CallOptions, total=False):
    Name: Required[str]; SettingsForUpdate: StreamProcessorSettingsForUpdateDict
    RegionsOfInterestForUpdate: Sequence[RegionOfInterestDict | RegionOfInterest]
    DataSharingPreferenceForUpdate: StreamProcessorDataSharingPreferenceDict | StreamProcessorDataSharingPreference
    ParametersToDelete: Sequence[StreamProcessorParameterToDelete | str]
def update_stream_processor(name: str, /, *, result: type[_T74] = ..., select: Callable[[UpdateStreamProcessorResponse], _T74] = ..., **arguments: Unpack[_UpdateStreamProcessor]) -> Task[_T74]: ...
