"""sagemaker: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AIBenchmarkJobStatus: TypeAlias = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
AICapacityReservationPreference: TypeAlias = Literal["capacity-reservations-only"]
AIRecommendationInferenceFramework: TypeAlias = Literal["LMI", "VLLM"]
AIRecommendationInstanceType: TypeAlias = Literal["ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.g7.2xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.4xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge"]
AIRecommendationJobStatus: TypeAlias = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
AIRecommendationMetric: TypeAlias = Literal["ttft-ms", "throughput", "cost"]
AIRecommendationOptimizationType: TypeAlias = Literal["SpeculativeDecoding", "KernelTuning"]
AccountDefaultStatus: TypeAlias = Literal["ENABLED", "DISABLED"]
ActionStatus: TypeAlias = Literal["Unknown", "InProgress", "Completed", "Failed", "Stopping", "Stopped"]
ActivationState: TypeAlias = Literal["Enabled", "Disabled"]
AdditionalS3DataSourceDataType: TypeAlias = Literal["S3Object", "S3Prefix"]
AggregationTransformationValue: TypeAlias = Literal["sum", "avg", "first", "min", "max"]
AlgorithmSortBy: TypeAlias = Literal["Name", "CreationTime"]
AlgorithmStatus: TypeAlias = Literal["Pending", "InProgress", "Completed", "Failed", "Deleting"]
AppImageConfigSortKey: TypeAlias = Literal["CreationTime", "LastModifiedTime", "Name"]
AppInstanceType: TypeAlias = Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.16xlarge", "ml.g5.12xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.g7.2xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"]
AppNetworkAccessType: TypeAlias = Literal["PublicInternetOnly", "VpcOnly"]
AppSecurityGroupManagement: TypeAlias = Literal["Service", "Customer"]
AppSortKey: TypeAlias = Literal["CreationTime"]
AppStatus: TypeAlias = Literal["Deleted", "Deleting", "Failed", "InService", "Pending"]
AppType: TypeAlias = Literal["JupyterServer", "KernelGateway", "DetailedProfiler", "TensorBoard", "CodeEditor", "JupyterLab", "RStudioServerPro", "RSessionGateway", "Canvas"]
ArtifactSourceIdType: TypeAlias = Literal["MD5Hash", "S3ETag", "S3Version", "Custom"]
AssemblyType: TypeAlias = Literal["None", "Line"]
AssociationEdgeType: TypeAlias = Literal["ContributedTo", "AssociatedWith", "DerivedFrom", "Produced", "SameAs"]
AsyncNotificationTopicTypes: TypeAlias = Literal["SUCCESS_NOTIFICATION_TOPIC", "ERROR_NOTIFICATION_TOPIC"]
AthenaResultCompressionType: TypeAlias = Literal["GZIP", "SNAPPY", "ZLIB"]
AthenaResultFormat: TypeAlias = Literal["PARQUET", "ORC", "AVRO", "JSON", "TEXTFILE"]
AuthMode: TypeAlias = Literal["SSO", "IAM"]
AutoMLAlgorithm: TypeAlias = Literal["xgboost", "linear-learner", "mlp", "lightgbm", "catboost", "randomforest", "extra-trees", "nn-torch", "fastai", "cnn-qr", "deepar", "prophet", "npts", "arima", "ets"]
AutoMLChannelType: TypeAlias = Literal["training", "validation"]
AutoMLJobObjectiveType: TypeAlias = Literal["Maximize", "Minimize"]
AutoMLJobSecondaryStatus: TypeAlias = Literal["Starting", "MaxCandidatesReached", "Failed", "Stopped", "MaxAutoMLJobRuntimeReached", "Stopping", "CandidateDefinitionsGenerated", "Completed", "ExplainabilityError", "DeployingModel", "ModelDeploymentError", "GeneratingModelInsightsReport", "ModelInsightsError", "AnalyzingData", "FeatureEngineering", "ModelTuning", "GeneratingExplainabilityReport", "TrainingModels", "PreTraining"]
AutoMLJobStatus: TypeAlias = Literal["Completed", "InProgress", "Failed", "Stopped", "Stopping"]
AutoMLMetricEnum: TypeAlias = Literal["Accuracy", "MSE", "F1", "F1macro", "AUC", "RMSE", "BalancedAccuracy", "R2", "Recall", "RecallMacro", "Precision", "PrecisionMacro", "MAE", "MAPE", "MASE", "WAPE", "AverageWeightedQuantileLoss"]
AutoMLMetricExtendedEnum: TypeAlias = Literal["Accuracy", "MSE", "F1", "F1macro", "AUC", "RMSE", "MAE", "R2", "BalancedAccuracy", "Precision", "PrecisionMacro", "Recall", "RecallMacro", "LogLoss", "InferenceLatency", "MAPE", "MASE", "WAPE", "AverageWeightedQuantileLoss", "Rouge1", "Rouge2", "RougeL", "RougeLSum", "Perplexity", "ValidationLoss", "TrainingLoss"]
AutoMLMode: TypeAlias = Literal["AUTO", "ENSEMBLING", "HYPERPARAMETER_TUNING"]
AutoMLProblemTypeConfigName: TypeAlias = Literal["ImageClassification", "TextClassification", "TimeSeriesForecasting", "Tabular", "TextGeneration"]
AutoMLS3DataType: TypeAlias = Literal["ManifestFile", "S3Prefix", "AugmentedManifestFile"]
AutoMLSortBy: TypeAlias = Literal["Name", "CreationTime", "Status"]
AutoMLSortOrder: TypeAlias = Literal["Ascending", "Descending"]
AutoMountHomeEFS: TypeAlias = Literal["Enabled", "Disabled", "DefaultAsDomain"]
AutotuneMode: TypeAlias = Literal["Enabled"]
AvailabilityZoneBalanceEnforcementMode: TypeAlias = Literal["PERMISSIVE"]
AwsManagedHumanLoopRequestSource: TypeAlias = Literal["AWS/Rekognition/DetectModerationLabels/Image/V3", "AWS/Textract/AnalyzeDocument/Forms/V1"]
BatchAddClusterNodesErrorCode: TypeAlias = Literal["InstanceGroupNotFound", "InvalidInstanceGroupStatus", "IncompatibleAvailabilityZones", "IncompatibleInstanceTypes"]
BatchDeleteClusterNodesErrorCode: TypeAlias = Literal["NodeIdNotFound", "InvalidNodeStatus", "NodeIdInUse"]
BatchRebootClusterNodesErrorCode: TypeAlias = Literal["InstanceIdNotFound", "InvalidInstanceStatus", "InstanceIdInUse", "InternalServerError"]
BatchReplaceClusterNodesErrorCode: TypeAlias = Literal["InstanceIdNotFound", "InvalidInstanceStatus", "InstanceIdInUse", "InternalServerError"]
BatchStrategy: TypeAlias = Literal["MultiRecord", "SingleRecord"]
BooleanOperator: TypeAlias = Literal["And", "Or"]
CandidateSortBy: TypeAlias = Literal["CreationTime", "Status", "FinalObjectiveMetricValue"]
CandidateStatus: TypeAlias = Literal["Completed", "InProgress", "Failed", "Stopped", "Stopping"]
CandidateStepType: TypeAlias = Literal["AWS::SageMaker::TrainingJob", "AWS::SageMaker::TransformJob", "AWS::SageMaker::ProcessingJob"]
CapacityReservationPreference: TypeAlias = Literal["capacity-reservations-only"]
CapacityReservationType: TypeAlias = Literal["ODCR", "CRG"]
CapacitySizeType: TypeAlias = Literal["INSTANCE_COUNT", "CAPACITY_PERCENT"]
CaptureMode: TypeAlias = Literal["Input", "Output", "InputAndOutput"]
CaptureStatus: TypeAlias = Literal["Started", "Stopped"]
ClarifyFeatureType: TypeAlias = Literal["numerical", "categorical", "text"]
ClarifyTextGranularity: TypeAlias = Literal["token", "sentence", "paragraph"]
ClarifyTextLanguage: TypeAlias = Literal["af", "sq", "ar", "hy", "eu", "bn", "bg", "ca", "zh", "hr", "cs", "da", "nl", "en", "et", "fi", "fr", "de", "el", "gu", "he", "hi", "hu", "is", "id", "ga", "it", "kn", "ky", "lv", "lt", "lb", "mk", "ml", "mr", "ne", "nb", "fa", "pl", "pt", "ro", "ru", "sa", "sr", "tn", "si", "sk", "sl", "es", "sv", "tl", "ta", "tt", "te", "tr", "uk", "ur", "yo", "lij", "xx"]
CleanupFailureErrorCode: TypeAlias = Literal["ClientError", "InternalFailure"]
ClusterAutoScalerType: TypeAlias = Literal["Karpenter"]
ClusterAutoScalingMode: TypeAlias = Literal["Enable", "Disable"]
ClusterAutoScalingStatus: TypeAlias = Literal["InService", "Failed", "Creating", "Deleting"]
ClusterCapacityType: TypeAlias = Literal["Spot", "OnDemand"]
ClusterConfigMode: TypeAlias = Literal["Enable", "Disable"]
ClusterEventLevel: TypeAlias = Literal["Info", "Warn", "Error"]
ClusterEventResourceType: TypeAlias = Literal["Cluster", "InstanceGroup", "Instance"]
ClusterFSxLustreDeletionPolicy: TypeAlias = Literal["DeleteIfNotUsed", "Keep"]
ClusterImageVersionStatus: TypeAlias = Literal["UpToDate", "UpdateAvailable", "SecurityUpdateRequired", "EndOfLife"]
ClusterInstanceStatus: TypeAlias = Literal["Running", "Failure", "Pending", "ShuttingDown", "SystemUpdating", "DeepHealthCheckInProgress", "NotFound"]
ClusterInstanceType: TypeAlias = Literal["ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5.4xlarge", "ml.p6e-gb200.36xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.c5n.large", "ml.c5n.2xlarge", "ml.c5n.4xlarge", "ml.c5n.9xlarge", "ml.c5n.18xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.16xlarge", "ml.g6.12xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.gr6.4xlarge", "ml.gr6.8xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.16xlarge", "ml.g6e.12xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.trn2.3xlarge", "ml.trn2.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.i3en.large", "ml.i3en.xlarge", "ml.i3en.2xlarge", "ml.i3en.3xlarge", "ml.i3en.6xlarge", "ml.i3en.12xlarge", "ml.i3en.24xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.r5d.16xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge", "ml.p6-b300.48xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.c6g.medium", "ml.c6g.large", "ml.c6g.xlarge", "ml.c6g.2xlarge", "ml.c6g.4xlarge", "ml.c6g.8xlarge", "ml.c6g.12xlarge", "ml.c6g.16xlarge", "ml.c7g.medium", "ml.c7g.large", "ml.c7g.xlarge", "ml.c7g.2xlarge", "ml.c7g.4xlarge", "ml.c7g.8xlarge", "ml.c7g.12xlarge", "ml.c7g.16xlarge", "ml.c8g.medium", "ml.c8g.large", "ml.c8g.xlarge", "ml.c8g.2xlarge", "ml.c8g.4xlarge", "ml.c8g.8xlarge", "ml.c8g.12xlarge", "ml.c8g.16xlarge", "ml.c8g.24xlarge", "ml.c8g.48xlarge", "ml.c6a.large", "ml.c6a.xlarge", "ml.c6a.2xlarge", "ml.c6a.4xlarge", "ml.c6a.8xlarge", "ml.c6a.12xlarge", "ml.c6a.16xlarge", "ml.c6a.24xlarge", "ml.c6a.32xlarge", "ml.c6a.48xlarge", "ml.m6a.large", "ml.m6a.xlarge", "ml.m6a.2xlarge", "ml.m6a.4xlarge", "ml.m6a.8xlarge", "ml.m6a.12xlarge", "ml.m6a.16xlarge", "ml.m6a.24xlarge", "ml.m6a.32xlarge", "ml.m6a.48xlarge", "ml.m6g.medium", "ml.m6g.large", "ml.m6g.xlarge", "ml.m6g.2xlarge", "ml.m6g.4xlarge", "ml.m6g.8xlarge", "ml.m6g.12xlarge", "ml.m6g.16xlarge", "ml.m7g.medium", "ml.m7g.large", "ml.m7g.xlarge", "ml.m7g.2xlarge", "ml.m7g.4xlarge", "ml.m7g.8xlarge", "ml.m7g.12xlarge", "ml.m7g.16xlarge", "ml.m8g.medium", "ml.m8g.large", "ml.m8g.xlarge", "ml.m8g.2xlarge", "ml.m8g.4xlarge", "ml.m8g.8xlarge", "ml.m8g.12xlarge", "ml.m8g.16xlarge", "ml.m8g.24xlarge", "ml.m8g.48xlarge", "ml.g7.2xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.48xlarge", "ml.c8a.16xlarge", "ml.m8a.16xlarge"]
ClusterInterfaceType: TypeAlias = Literal["efa", "efa-only"]
ClusterKubernetesTaintEffect: TypeAlias = Literal["NoSchedule", "PreferNoSchedule", "NoExecute"]
ClusterNodeProvisioningMode: TypeAlias = Literal["Continuous"]
ClusterNodeRecovery: TypeAlias = Literal["Automatic", "None"]
ClusterOnDrainTimeout: TypeAlias = Literal["Force", "Skip"]
ClusterOperationSortBy: TypeAlias = Literal["CreationTime"]
ClusterOperationStatus: TypeAlias = Literal["InProgress", "Superseded", "Done"]
ClusterOperationType: TypeAlias = Literal["Scaling", "DeepHealthCheck"]
ClusterPatchingStrategy: TypeAlias = Literal["WhenIdle", "WhenAllIdle", "DrainFirst"]
ClusterSlurmConfigStrategy: TypeAlias = Literal["Overwrite", "Managed", "Merge"]
ClusterSlurmNodeType: TypeAlias = Literal["Controller", "Login", "Compute"]
ClusterSortBy: TypeAlias = Literal["CREATION_TIME", "NAME"]
ClusterStatus: TypeAlias = Literal["Creating", "Deleting", "Failed", "InService", "RollingBack", "SystemUpdating", "Updating"]
CodeRepositorySortBy: TypeAlias = Literal["Name", "CreationTime", "LastModifiedTime"]
CodeRepositorySortOrder: TypeAlias = Literal["Ascending", "Descending"]
CollectionType: TypeAlias = Literal["List", "Set", "Vector"]
CompilationJobStatus: TypeAlias = Literal["INPROGRESS", "COMPLETED", "FAILED", "STARTING", "STOPPING", "STOPPED"]
CompleteOnConvergence: TypeAlias = Literal["Disabled", "Enabled"]
CompressionType: TypeAlias = Literal["None", "Gzip"]
ConditionOutcome: TypeAlias = Literal["True", "False"]
ContainerMode: TypeAlias = Literal["SingleModel", "MultiModel"]
ContentClassifier: TypeAlias = Literal["FreeOfPersonallyIdentifiableInformation", "FreeOfAdultContent"]
CrossAccountFilterOption: TypeAlias = Literal["SameAccount", "CrossAccount"]
CustomizationTechnique: TypeAlias = Literal["SFT", "DPO", "RLVR", "RLAIF"]
DataDistributionType: TypeAlias = Literal["FullyReplicated", "ShardedByS3Key"]
DataSourceName: TypeAlias = Literal["SalesforceGenie", "Snowflake"]
DatabaseConfigurationRollbackStatus: TypeAlias = Literal["NotApplicable", "Reverted", "RevertFailed"]
DeepHealthCheckType: TypeAlias = Literal["InstanceStress", "InstanceConnectivity", "MultiNodeTrainingValidation"]
DetailedAlgorithmStatus: TypeAlias = Literal["NotStarted", "InProgress", "Completed", "Failed"]
DetailedModelPackageStatus: TypeAlias = Literal["NotStarted", "InProgress", "Completed", "Failed"]
DeviceDeploymentStatus: TypeAlias = Literal["READYTODEPLOY", "INPROGRESS", "DEPLOYED", "FAILED", "STOPPING", "STOPPED"]
DeviceSubsetType: TypeAlias = Literal["PERCENTAGE", "SELECTION", "NAMECONTAINS"]
DirectInternetAccess: TypeAlias = Literal["Enabled", "Disabled"]
Direction: TypeAlias = Literal["Both", "Ascendants", "Descendants"]
DomainStatus: TypeAlias = Literal["Deleting", "Failed", "InService", "Pending", "Updating", "Update_Failed", "Delete_Failed"]
EdgePackagingJobStatus: TypeAlias = Literal["STARTING", "INPROGRESS", "COMPLETED", "FAILED", "STOPPING", "STOPPED"]
EdgePresetDeploymentStatus: TypeAlias = Literal["COMPLETED", "FAILED"]
EdgePresetDeploymentType: TypeAlias = Literal["GreengrassV2Component"]
EnabledOrDisabled: TypeAlias = Literal["Enabled", "Disabled"]
EndpointConfigSortKey: TypeAlias = Literal["Name", "CreationTime"]
EndpointSortKey: TypeAlias = Literal["Name", "CreationTime", "Status"]
EndpointStatus: TypeAlias = Literal["OutOfService", "Creating", "Updating", "SystemUpdating", "RollingBack", "InService", "Deleting", "Failed", "UpdateRollbackFailed"]
EvaluationType: TypeAlias = Literal["LLMAJEvaluation", "CustomScorerEvaluation", "BenchmarkEvaluation"]
EventSortBy: TypeAlias = Literal["EventTime"]
ExecutionRoleIdentityConfig: TypeAlias = Literal["USER_PROFILE_NAME", "DISABLED"]
ExecutionRoleSessionNameMode: TypeAlias = Literal["STATIC", "USER_IDENTITY"]
ExecutionStatus: TypeAlias = Literal["Pending", "Completed", "CompletedWithViolations", "InProgress", "Failed", "Stopping", "Stopped"]
ExtensionHealthIssueCode: TypeAlias = Literal["InvalidConfiguration", "ConfigurationConflict", "AccessDenied", "ResourceNotFound", "DependencyUnreachable", "ExtensionUnhealthy", "InternalFailure", "Other"]
ExtensionStatus: TypeAlias = Literal["Creating", "Active", "CreateFailed", "Updating", "Deleting", "DeleteFailed", "Degraded", "UpdateFailed"]
FailureHandlingPolicy: TypeAlias = Literal["ROLLBACK_ON_FAILURE", "DO_NOTHING"]
FairShare: TypeAlias = Literal["Enabled", "Disabled"]
FeatureGroupSortBy: TypeAlias = Literal["Name", "FeatureGroupStatus", "OfflineStoreStatus", "CreationTime"]
FeatureGroupSortOrder: TypeAlias = Literal["Ascending", "Descending"]
FeatureGroupStatus: TypeAlias = Literal["Creating", "Created", "CreateFailed", "Deleting", "DeleteFailed"]
FeatureStatus: TypeAlias = Literal["ENABLED", "DISABLED"]
FeatureType: TypeAlias = Literal["Integral", "Fractional", "String"]
FileSystemAccessMode: TypeAlias = Literal["rw", "ro"]
FileSystemType: TypeAlias = Literal["EFS", "FSxLustre"]
FlatInvocations: TypeAlias = Literal["Continue", "Stop"]
FlowDefinitionStatus: TypeAlias = Literal["Initializing", "Active", "Failed", "Deleting"]
ForEachStatus: TypeAlias = Literal["Succeeded", "Failed", "Stopped"]
Framework: TypeAlias = Literal["TENSORFLOW", "KERAS", "MXNET", "ONNX", "PYTORCH", "XGBOOST", "TFLITE", "DARKNET", "SKLEARN"]
HomeEfsFileSystemCreation: TypeAlias = Literal["Enabled", "Disabled"]
HubContentSortBy: TypeAlias = Literal["HubContentName", "CreationTime", "HubContentStatus"]
HubContentStatus: TypeAlias = Literal["Available", "Importing", "Deleting", "ImportFailed", "DeleteFailed", "PendingImport", "PendingDelete"]
HubContentSupportStatus: TypeAlias = Literal["Supported", "Deprecated", "Restricted"]
HubContentType: TypeAlias = Literal["Model", "Notebook", "ModelReference", "DataSet", "JsonDoc"]
HubSortBy: TypeAlias = Literal["HubName", "CreationTime", "HubStatus", "AccountIdOwner"]
HubStatus: TypeAlias = Literal["InService", "Creating", "Updating", "Deleting", "CreateFailed", "UpdateFailed", "DeleteFailed"]
HumanTaskUiStatus: TypeAlias = Literal["Active", "Deleting"]
HyperParameterScalingType: TypeAlias = Literal["Auto", "Linear", "Logarithmic", "ReverseLogarithmic"]
HyperParameterTuningAllocationStrategy: TypeAlias = Literal["Prioritized"]
HyperParameterTuningJobObjectiveType: TypeAlias = Literal["Maximize", "Minimize"]
HyperParameterTuningJobSortByOptions: TypeAlias = Literal["Name", "Status", "CreationTime"]
HyperParameterTuningJobStatus: TypeAlias = Literal["Completed", "InProgress", "Failed", "Stopped", "Stopping", "Deleting", "DeleteFailed"]
HyperParameterTuningJobStrategyType: TypeAlias = Literal["Bayesian", "Random", "Hyperband", "Grid"]
HyperParameterTuningJobWarmStartType: TypeAlias = Literal["IdenticalDataAndAlgorithm", "TransferLearning"]
IPAddressType: TypeAlias = Literal["ipv4", "dualstack"]
IdleResourceSharing: TypeAlias = Literal["Enabled", "Disabled"]
ImageSortBy: TypeAlias = Literal["CREATION_TIME", "LAST_MODIFIED_TIME", "IMAGE_NAME"]
ImageSortOrder: TypeAlias = Literal["ASCENDING", "DESCENDING"]
ImageStatus: TypeAlias = Literal["CREATING", "CREATED", "CREATE_FAILED", "UPDATING", "UPDATE_FAILED", "DELETING", "DELETE_FAILED"]
ImageVersionSortBy: TypeAlias = Literal["CREATION_TIME", "LAST_MODIFIED_TIME", "VERSION"]
ImageVersionSortOrder: TypeAlias = Literal["ASCENDING", "DESCENDING"]
ImageVersionStatus: TypeAlias = Literal["CREATING", "CREATED", "CREATE_FAILED", "DELETING", "DELETE_FAILED"]
IncludedData: TypeAlias = Literal["AllData", "MetadataOnly"]
InferenceComponentCapacitySizeType: TypeAlias = Literal["COPY_COUNT", "CAPACITY_PERCENT"]
InferenceComponentPlacementStrategy: TypeAlias = Literal["SPREAD", "BINPACK"]
InferenceComponentSortKey: TypeAlias = Literal["Name", "CreationTime", "Status"]
InferenceComponentStatus: TypeAlias = Literal["InService", "Creating", "Updating", "Failed", "Deleting"]
InferenceExecutionMode: TypeAlias = Literal["Serial", "Direct"]
InferenceExperimentStatus: TypeAlias = Literal["Creating", "Created", "Updating", "Running", "Starting", "Stopping", "Completed", "Cancelled"]
InferenceExperimentStopDesiredState: TypeAlias = Literal["Completed", "Cancelled"]
InferenceExperimentType: TypeAlias = Literal["ShadowMode"]
InferenceRouterRoutingPreference: TypeAlias = Literal["LocalRegionFirst", "InstancePoolOrder"]
InferenceRouterStatus: TypeAlias = Literal["InService", "Creating", "Updating", "Failed", "Deleting"]
InputMode: TypeAlias = Literal["Pipe", "File"]
InstanceGroupStatus: TypeAlias = Literal["InService", "Creating", "Updating", "Failed", "Degraded", "SystemUpdating", "Deleting"]
InstanceType: TypeAlias = Literal["ml.t2.medium", "ml.t2.large", "ml.t2.xlarge", "ml.t2.2xlarge", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m4.xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c4.xlarge", "ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.18xlarge", "ml.c5d.xlarge", "ml.c5d.2xlarge", "ml.c5d.4xlarge", "ml.c5d.9xlarge", "ml.c5d.18xlarge", "ml.p2.xlarge", "ml.p2.8xlarge", "ml.p2.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.16xlarge", "ml.g5.12xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.inf1.xlarge", "ml.inf1.2xlarge", "ml.inf1.6xlarge", "ml.inf1.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.inf2.xlarge", "ml.inf2.8xlarge", "ml.inf2.24xlarge", "ml.inf2.48xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p6-b200.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge", "ml.p5.4xlarge", "ml.p5en.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge"]
IsTrackingServerActive: TypeAlias = Literal["Active", "Inactive"]
JobCategory: TypeAlias = Literal["AgentRFT", "SyntheticDataGeneration", "DataQualityEvaluation", "AgentRFTEvaluation", "DataTransformation"]
JobSecondaryStatus: TypeAlias = Literal["Starting", "Downloading", "Training", "Uploading", "Stopping", "Stopped", "MaxRuntimeExceeded", "Interrupted", "Failed", "Completed", "Restarting", "Pending", "Generating", "PartialGeneration", "Evaluating", "Validating", "Preparing", "Executing", "Publishing", "Finalizing", "Transforming", "Deleting", "DeleteFailed"]
JobStatus: TypeAlias = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped", "Deleting", "DeleteFailed"]
JobType: TypeAlias = Literal["TRAINING", "INFERENCE", "NOTEBOOK_KERNEL"]
JoinSource: TypeAlias = Literal["Input", "None"]
LabelingJobStatus: TypeAlias = Literal["Initializing", "InProgress", "Completed", "Failed", "Stopping", "Stopped"]
LastUpdateStatusValue: TypeAlias = Literal["Successful", "Failed", "InProgress"]
LifecycleManagement: TypeAlias = Literal["ENABLED", "DISABLED"]
LineageType: TypeAlias = Literal["TrialComponent", "Artifact", "Context", "Action"]
ListAIBenchmarkJobsSortBy: TypeAlias = Literal["Name", "CreationTime", "Status"]
ListAIRecommendationJobsSortBy: TypeAlias = Literal["Name", "CreationTime", "Status"]
ListAIWorkloadConfigsSortBy: TypeAlias = Literal["Name", "CreationTime"]
ListCompilationJobsSortBy: TypeAlias = Literal["Name", "CreationTime", "Status"]
ListDeviceFleetsSortBy: TypeAlias = Literal["NAME", "CREATION_TIME", "LAST_MODIFIED_TIME"]
ListEdgeDeploymentPlansSortBy: TypeAlias = Literal["NAME", "DEVICE_FLEET_NAME", "CREATION_TIME", "LAST_MODIFIED_TIME"]
ListEdgePackagingJobsSortBy: TypeAlias = Literal["NAME", "MODEL_NAME", "CREATION_TIME", "LAST_MODIFIED_TIME", "STATUS"]
ListInferenceRecommendationsJobsSortBy: TypeAlias = Literal["Name", "CreationTime", "Status"]
ListLabelingJobsForWorkteamSortByOptions: TypeAlias = Literal["CreationTime"]
ListOptimizationJobsSortBy: TypeAlias = Literal["Name", "CreationTime", "Status"]
ListWorkforcesSortByOptions: TypeAlias = Literal["Name", "CreateDate"]
ListWorkteamsSortByOptions: TypeAlias = Literal["Name", "CreateDate"]
MIGProfileType: TypeAlias = Literal["mig-1g.5gb", "mig-1g.10gb", "mig-1g.18gb", "mig-1g.20gb", "mig-1g.23gb", "mig-1g.35gb", "mig-1g.45gb", "mig-1g.47gb", "mig-2g.10gb", "mig-2g.20gb", "mig-2g.35gb", "mig-2g.45gb", "mig-2g.47gb", "mig-3g.20gb", "mig-3g.40gb", "mig-3g.71gb", "mig-3g.90gb", "mig-3g.93gb", "mig-4g.20gb", "mig-4g.40gb", "mig-4g.71gb", "mig-4g.90gb", "mig-4g.93gb", "mig-7g.40gb", "mig-7g.80gb", "mig-7g.141gb", "mig-7g.180gb", "mig-7g.186gb"]
MaintenanceStatus: TypeAlias = Literal["MaintenanceInProgress", "MaintenanceComplete", "MaintenanceFailed"]
ManagedInstanceScalingScaleInStrategy: TypeAlias = Literal["IDLE_RELEASE", "CONSOLIDATION"]
ManagedInstanceScalingStatus: TypeAlias = Literal["ENABLED", "DISABLED"]
ManagedStorageType: TypeAlias = Literal["Restricted"]
MetricSetSource: TypeAlias = Literal["Train", "Validation", "Test"]
MlTools: TypeAlias = Literal["DataWrangler", "FeatureStore", "EmrClusters", "AutoMl", "Experiments", "Training", "ModelEvaluation", "Pipelines", "Models", "JumpStart", "InferenceRecommender", "Endpoints", "Projects", "InferenceOptimization", "PerformanceEvaluation", "LakeraGuard", "Comet", "DeepchecksLLMEvaluation", "Fiddler", "HyperPodClusters", "RunningInstances", "Datasets", "Evaluators"]
MlflowAppStatus: TypeAlias = Literal["Creating", "Created", "CreateFailed", "Updating", "Updated", "UpdateFailed", "Deleting", "DeleteFailed", "Deleted"]
ModelApprovalStatus: TypeAlias = Literal["Approved", "Rejected", "PendingManualApproval"]
ModelCacheSetting: TypeAlias = Literal["Enabled", "Disabled"]
ModelCardExportJobSortBy: TypeAlias = Literal["Name", "CreationTime", "Status"]
ModelCardExportJobSortOrder: TypeAlias = Literal["Ascending", "Descending"]
ModelCardExportJobStatus: TypeAlias = Literal["InProgress", "Completed", "Failed"]
ModelCardProcessingStatus: TypeAlias = Literal["DeleteInProgress", "DeletePending", "ContentDeleted", "ExportJobsDeleted", "DeleteCompleted", "DeleteFailed"]
ModelCardSortBy: TypeAlias = Literal["Name", "CreationTime"]
ModelCardSortOrder: TypeAlias = Literal["Ascending", "Descending"]
ModelCardStatus: TypeAlias = Literal["Draft", "PendingReview", "Approved", "Archived"]
ModelCardVersionSortBy: TypeAlias = Literal["Version"]
ModelCompressionType: TypeAlias = Literal["None", "Gzip"]
ModelInfrastructureType: TypeAlias = Literal["RealTimeInference"]
ModelMetadataFilterType: TypeAlias = Literal["Domain", "Framework", "Task", "FrameworkVersion"]
ModelPackageGroupSortBy: TypeAlias = Literal["Name", "CreationTime"]
ModelPackageGroupStatus: TypeAlias = Literal["Pending", "InProgress", "Completed", "Failed", "Deleting", "DeleteFailed"]
ModelPackageRegistrationType: TypeAlias = Literal["Logged", "Registered"]
ModelPackageSortBy: TypeAlias = Literal["Name", "CreationTime"]
ModelPackageStatus: TypeAlias = Literal["Pending", "InProgress", "Completed", "Failed", "Deleting"]
ModelPackageType: TypeAlias = Literal["Versioned", "Unversioned", "Both"]
ModelRegistrationMode: TypeAlias = Literal["AutoModelRegistrationEnabled", "AutoModelRegistrationDisabled"]
ModelSortKey: TypeAlias = Literal["Name", "CreationTime"]
ModelSpeculativeDecodingS3DataType: TypeAlias = Literal["S3Prefix", "ManifestFile"]
ModelSpeculativeDecodingTechnique: TypeAlias = Literal["EAGLE"]
ModelVariantAction: TypeAlias = Literal["Retain", "Remove", "Promote"]
ModelVariantStatus: TypeAlias = Literal["Creating", "Updating", "InService", "Deleting", "Deleted"]
MonitoringAlertHistorySortKey: TypeAlias = Literal["CreationTime", "Status"]
MonitoringAlertStatus: TypeAlias = Literal["InAlert", "OK"]
MonitoringExecutionSortKey: TypeAlias = Literal["CreationTime", "ScheduledTime", "Status"]
MonitoringJobDefinitionSortKey: TypeAlias = Literal["Name", "CreationTime"]
MonitoringProblemType: TypeAlias = Literal["BinaryClassification", "MulticlassClassification", "Regression"]
MonitoringScheduleSortKey: TypeAlias = Literal["Name", "CreationTime", "Status"]
MonitoringType: TypeAlias = Literal["DataQuality", "ModelQuality", "ModelBias", "ModelExplainability"]
NodeUnavailabilityType: TypeAlias = Literal["INSTANCE_COUNT", "CAPACITY_PERCENTAGE"]
NotebookInstanceAcceleratorType: TypeAlias = Literal["ml.eia1.medium", "ml.eia1.large", "ml.eia1.xlarge", "ml.eia2.medium", "ml.eia2.large", "ml.eia2.xlarge"]
NotebookInstanceLifecycleConfigSortKey: TypeAlias = Literal["Name", "CreationTime", "LastModifiedTime"]
NotebookInstanceLifecycleConfigSortOrder: TypeAlias = Literal["Ascending", "Descending"]
NotebookInstanceSortKey: TypeAlias = Literal["Name", "CreationTime", "Status"]
NotebookInstanceSortOrder: TypeAlias = Literal["Ascending", "Descending"]
NotebookInstanceStatus: TypeAlias = Literal["Pending", "InService", "Stopping", "Stopped", "Failed", "Deleting", "Updating", "PendingMaintenance", "InMaintenance"]
NotebookOutputOption: TypeAlias = Literal["Allowed", "Disabled"]
ObjectiveStatus: TypeAlias = Literal["Succeeded", "Pending", "Failed"]
OfflineStoreStatusValue: TypeAlias = Literal["Active", "Blocked", "Disabled"]
Operator: TypeAlias = Literal["Equals", "NotEquals", "GreaterThan", "GreaterThanOrEqualTo", "LessThan", "LessThanOrEqualTo", "Contains", "Exists", "NotExists", "In"]
OptimizationJobDeploymentInstanceType: TypeAlias = Literal["ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.inf2.xlarge", "ml.inf2.8xlarge", "ml.inf2.24xlarge", "ml.inf2.48xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p6-b200.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge", "ml.g7.2xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.48xlarge"]
OptimizationJobStatus: TypeAlias = Literal["INPROGRESS", "COMPLETED", "FAILED", "STARTING", "STOPPING", "STOPPED"]
OrderKey: TypeAlias = Literal["Ascending", "Descending"]
OutputCompressionType: TypeAlias = Literal["GZIP", "NONE"]
ParameterType: TypeAlias = Literal["Integer", "Continuous", "Categorical", "FreeText"]
PartnerAppAuthType: TypeAlias = Literal["IAM", "IDC"]
PartnerAppStatus: TypeAlias = Literal["Creating", "Updating", "Deleting", "Available", "Failed", "UpdateFailed", "Deleted"]
PartnerAppType: TypeAlias = Literal["lakera-guard", "comet", "deepchecks-llm-evaluation", "fiddler"]
Peft: TypeAlias = Literal["LORA"]
PipelineExecutionStatus: TypeAlias = Literal["Executing", "Stopping", "Stopped", "Failed", "Succeeded", "CompletedWithFailures"]
PipelineManagedBy: TypeAlias = Literal["AWS", "CUSTOMER"]
PipelineStatus: TypeAlias = Literal["Active", "Deleting"]
PreemptTeamTasks: TypeAlias = Literal["Never", "LowerPriority"]
ProblemType: TypeAlias = Literal["BinaryClassification", "MulticlassClassification", "Regression"]
ProcessingInstanceType: TypeAlias = Literal["ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m4.xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.c4.xlarge", "ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.p2.xlarge", "ml.p2.8xlarge", "ml.p2.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.18xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.16xlarge", "ml.g5.12xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.r5d.large", "ml.r5d.xlarge", "ml.r5d.2xlarge", "ml.r5d.4xlarge", "ml.r5d.8xlarge", "ml.r5d.12xlarge", "ml.r5d.16xlarge", "ml.r5d.24xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.p5.4xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge", "ml.g7.2xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.m8i.large", "ml.m8i.xlarge", "ml.m8i.2xlarge", "ml.m8i.4xlarge", "ml.m8i.8xlarge", "ml.m8i.12xlarge", "ml.m8i.16xlarge", "ml.m8i.24xlarge", "ml.m8i.32xlarge", "ml.m8i.48xlarge", "ml.m8i.96xlarge", "ml.c8i.xlarge", "ml.c8i.2xlarge", "ml.c8i.4xlarge", "ml.c8i.8xlarge", "ml.c8i.12xlarge", "ml.c8i.16xlarge", "ml.c8i.24xlarge", "ml.c8i.32xlarge", "ml.c8i.48xlarge", "ml.c8i.96xlarge", "ml.r8i.large", "ml.r8i.xlarge", "ml.r8i.2xlarge", "ml.r8i.4xlarge", "ml.r8i.8xlarge", "ml.r8i.12xlarge", "ml.r8i.16xlarge", "ml.r8i.24xlarge", "ml.r8i.32xlarge", "ml.r8i.48xlarge", "ml.r8i.96xlarge", "ml.m7i-flex.large", "ml.m7i-flex.xlarge", "ml.m7i-flex.2xlarge", "ml.m7i-flex.4xlarge", "ml.m7i-flex.8xlarge", "ml.m7i-flex.12xlarge", "ml.m7i-flex.16xlarge", "ml.c7i-flex.xlarge", "ml.c7i-flex.2xlarge", "ml.c7i-flex.4xlarge", "ml.c7i-flex.8xlarge", "ml.c7i-flex.12xlarge", "ml.c7i-flex.16xlarge", "ml.m8i-flex.large", "ml.m8i-flex.xlarge", "ml.m8i-flex.2xlarge", "ml.m8i-flex.4xlarge", "ml.m8i-flex.8xlarge", "ml.m8i-flex.12xlarge", "ml.m8i-flex.16xlarge", "ml.c8i-flex.xlarge", "ml.c8i-flex.2xlarge", "ml.c8i-flex.4xlarge", "ml.c8i-flex.8xlarge", "ml.c8i-flex.12xlarge", "ml.c8i-flex.16xlarge", "ml.r8i-flex.large", "ml.r8i-flex.xlarge", "ml.r8i-flex.2xlarge", "ml.r8i-flex.4xlarge", "ml.r8i-flex.8xlarge", "ml.r8i-flex.12xlarge", "ml.r8i-flex.16xlarge"]
ProcessingJobStatus: TypeAlias = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
ProcessingS3CompressionType: TypeAlias = Literal["None", "Gzip"]
ProcessingS3DataDistributionType: TypeAlias = Literal["FullyReplicated", "ShardedByS3Key"]
ProcessingS3DataType: TypeAlias = Literal["ManifestFile", "S3Prefix"]
ProcessingS3InputMode: TypeAlias = Literal["Pipe", "File"]
ProcessingS3UploadMode: TypeAlias = Literal["Continuous", "EndOfJob"]
Processor: TypeAlias = Literal["CPU", "GPU"]
ProductionVariantAcceleratorType: TypeAlias = Literal["ml.eia1.medium", "ml.eia1.large", "ml.eia1.xlarge", "ml.eia2.medium", "ml.eia2.large", "ml.eia2.xlarge"]
ProductionVariantInferenceAmiVersion: TypeAlias = Literal["al2-ami-sagemaker-inference-gpu-2", "al2-ami-sagemaker-inference-gpu-2-1", "al2-ami-sagemaker-inference-gpu-3-1", "al2-ami-sagemaker-inference-neuron-2", "al2023-ami-sagemaker-inference-gpu-4-1"]
ProductionVariantInstanceType: TypeAlias = Literal["ml.t2.medium", "ml.t2.large", "ml.t2.xlarge", "ml.t2.2xlarge", "ml.m4.xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.12xlarge", "ml.m5d.24xlarge", "ml.c4.large", "ml.c4.xlarge", "ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.p2.xlarge", "ml.p2.8xlarge", "ml.p2.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.18xlarge", "ml.c5d.large", "ml.c5d.xlarge", "ml.c5d.2xlarge", "ml.c5d.4xlarge", "ml.c5d.9xlarge", "ml.c5d.18xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.12xlarge", "ml.r5.24xlarge", "ml.r5d.large", "ml.r5d.xlarge", "ml.r5d.2xlarge", "ml.r5d.4xlarge", "ml.r5d.12xlarge", "ml.r5d.24xlarge", "ml.inf1.xlarge", "ml.inf1.2xlarge", "ml.inf1.6xlarge", "ml.inf1.24xlarge", "ml.dl1.24xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.r8g.medium", "ml.r8g.large", "ml.r8g.xlarge", "ml.r8g.2xlarge", "ml.r8g.4xlarge", "ml.r8g.8xlarge", "ml.r8g.12xlarge", "ml.r8g.16xlarge", "ml.r8g.24xlarge", "ml.r8g.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge", "ml.g7.2xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.48xlarge", "ml.p4d.24xlarge", "ml.c7g.large", "ml.c7g.xlarge", "ml.c7g.2xlarge", "ml.c7g.4xlarge", "ml.c7g.8xlarge", "ml.c7g.12xlarge", "ml.c7g.16xlarge", "ml.m6g.large", "ml.m6g.xlarge", "ml.m6g.2xlarge", "ml.m6g.4xlarge", "ml.m6g.8xlarge", "ml.m6g.12xlarge", "ml.m6g.16xlarge", "ml.m6gd.large", "ml.m6gd.xlarge", "ml.m6gd.2xlarge", "ml.m6gd.4xlarge", "ml.m6gd.8xlarge", "ml.m6gd.12xlarge", "ml.m6gd.16xlarge", "ml.c6g.large", "ml.c6g.xlarge", "ml.c6g.2xlarge", "ml.c6g.4xlarge", "ml.c6g.8xlarge", "ml.c6g.12xlarge", "ml.c6g.16xlarge", "ml.c6gd.large", "ml.c6gd.xlarge", "ml.c6gd.2xlarge", "ml.c6gd.4xlarge", "ml.c6gd.8xlarge", "ml.c6gd.12xlarge", "ml.c6gd.16xlarge", "ml.c6gn.large", "ml.c6gn.xlarge", "ml.c6gn.2xlarge", "ml.c6gn.4xlarge", "ml.c6gn.8xlarge", "ml.c6gn.12xlarge", "ml.c6gn.16xlarge", "ml.r6g.large", "ml.r6g.xlarge", "ml.r6g.2xlarge", "ml.r6g.4xlarge", "ml.r6g.8xlarge", "ml.r6g.12xlarge", "ml.r6g.16xlarge", "ml.r6gd.large", "ml.r6gd.xlarge", "ml.r6gd.2xlarge", "ml.r6gd.4xlarge", "ml.r6gd.8xlarge", "ml.r6gd.12xlarge", "ml.r6gd.16xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.trn2.48xlarge", "ml.inf2.xlarge", "ml.inf2.8xlarge", "ml.inf2.24xlarge", "ml.inf2.48xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.c8g.medium", "ml.c8g.large", "ml.c8g.xlarge", "ml.c8g.2xlarge", "ml.c8g.4xlarge", "ml.c8g.8xlarge", "ml.c8g.12xlarge", "ml.c8g.16xlarge", "ml.c8g.24xlarge", "ml.c8g.48xlarge", "ml.r7gd.medium", "ml.r7gd.large", "ml.r7gd.xlarge", "ml.r7gd.2xlarge", "ml.r7gd.4xlarge", "ml.r7gd.8xlarge", "ml.r7gd.12xlarge", "ml.r7gd.16xlarge", "ml.m8g.medium", "ml.m8g.large", "ml.m8g.xlarge", "ml.m8g.2xlarge", "ml.m8g.4xlarge", "ml.m8g.8xlarge", "ml.m8g.12xlarge", "ml.m8g.16xlarge", "ml.m8g.24xlarge", "ml.m8g.48xlarge", "ml.c6in.large", "ml.c6in.xlarge", "ml.c6in.2xlarge", "ml.c6in.4xlarge", "ml.c6in.8xlarge", "ml.c6in.12xlarge", "ml.c6in.16xlarge", "ml.c6in.24xlarge", "ml.c6in.32xlarge", "ml.p6-b200.48xlarge", "ml.p6-b300.48xlarge", "ml.p6e-gb200.36xlarge", "ml.p5.4xlarge"]
ProfilingStatus: TypeAlias = Literal["Enabled", "Disabled"]
ProjectSortBy: TypeAlias = Literal["Name", "CreationTime"]
ProjectSortOrder: TypeAlias = Literal["Ascending", "Descending"]
ProjectStatus: TypeAlias = Literal["Pending", "CreateInProgress", "CreateCompleted", "CreateFailed", "DeleteInProgress", "DeleteFailed", "DeleteCompleted", "UpdateInProgress", "UpdateCompleted", "UpdateFailed"]
RStudioServerProAccessStatus: TypeAlias = Literal["ENABLED", "DISABLED"]
RStudioServerProUserGroup: TypeAlias = Literal["R_STUDIO_ADMIN", "R_STUDIO_USER"]
RecommendationJobStatus: TypeAlias = Literal["PENDING", "IN_PROGRESS", "COMPLETED", "FAILED", "STOPPING", "STOPPED", "DELETING", "DELETED"]
RecommendationJobSupportedEndpointType: TypeAlias = Literal["RealTime", "Serverless"]
RecommendationJobType: TypeAlias = Literal["Default", "Advanced"]
RecommendationStatus: TypeAlias = Literal["IN_PROGRESS", "COMPLETED", "FAILED", "NOT_APPLICABLE"]
RecommendationStepType: TypeAlias = Literal["BENCHMARK"]
RecordWrapper: TypeAlias = Literal["None", "RecordIO"]
RedshiftResultCompressionType: TypeAlias = Literal["None", "GZIP", "BZIP2", "ZSTD", "SNAPPY"]
RedshiftResultFormat: TypeAlias = Literal["PARQUET", "CSV"]
Relation: TypeAlias = Literal["EqualTo", "GreaterThanOrEqualTo"]
RepositoryAccessMode: TypeAlias = Literal["Platform", "Vpc"]
ReservedCapacityInstanceType: TypeAlias = Literal["ml.p4d.24xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.trn1.32xlarge", "ml.trn2.48xlarge", "ml.p6-b200.48xlarge", "ml.p4de.24xlarge", "ml.p6e-gb200.36xlarge", "ml.p5.4xlarge", "ml.p6-b300.48xlarge"]
ReservedCapacityStatus: TypeAlias = Literal["Pending", "Active", "Scheduled", "Expired", "Failed"]
ReservedCapacityType: TypeAlias = Literal["UltraServer", "Instance"]
ResourceCatalogSortBy: TypeAlias = Literal["CreationTime"]
ResourceCatalogSortOrder: TypeAlias = Literal["Ascending", "Descending"]
ResourceSharingStrategy: TypeAlias = Literal["Lend", "DontLend", "LendAndBorrow"]
ResourceType: TypeAlias = Literal["TrainingJob", "Experiment", "ExperimentTrial", "ExperimentTrialComponent", "Endpoint", "Model", "ModelPackage", "ModelPackageGroup", "Pipeline", "PipelineExecution", "FeatureGroup", "FeatureMetadata", "Image", "ImageVersion", "Project", "HyperParameterTuningJob", "ModelCard", "PipelineVersion", "Job", "HubContent"]
RetentionType: TypeAlias = Literal["Retain", "Delete"]
RootAccess: TypeAlias = Literal["Enabled", "Disabled"]
RoutingStatus: TypeAlias = Literal["Routable", "Unroutable", "Unknown"]
RoutingStrategy: TypeAlias = Literal["LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE", "KV_AWARE"]
RuleEvaluationStatus: TypeAlias = Literal["InProgress", "NoIssuesFound", "IssuesFound", "Error", "Stopping", "Stopped"]
S3DataDistribution: TypeAlias = Literal["FullyReplicated", "ShardedByS3Key"]
S3DataType: TypeAlias = Literal["ManifestFile", "S3Prefix", "AugmentedManifestFile", "Converse"]
S3ModelDataType: TypeAlias = Literal["S3Prefix", "S3Object"]
SageMakerImageName: TypeAlias = Literal["sagemaker_distribution"]
SageMakerResourceName: TypeAlias = Literal["training-job", "hyperpod-cluster", "endpoint", "studio-apps"]
SagemakerServicecatalogStatus: TypeAlias = Literal["Enabled", "Disabled"]
ScheduleStatus: TypeAlias = Literal["Pending", "Failed", "Scheduled", "Stopped"]
SchedulerResourceStatus: TypeAlias = Literal["Creating", "CreateFailed", "CreateRollbackFailed", "Created", "Updating", "UpdateFailed", "UpdateRollbackFailed", "Updated", "Deleting", "DeleteFailed", "DeleteRollbackFailed", "Deleted"]
SearchSortOrder: TypeAlias = Literal["Ascending", "Descending"]
SecondaryStatus: TypeAlias = Literal["Starting", "LaunchingMLInstances", "PreparingTrainingStack", "Downloading", "DownloadingTrainingImage", "Training", "Uploading", "Stopping", "Stopped", "MaxRuntimeExceeded", "Completed", "Failed", "Interrupted", "MaxWaitTimeExceeded", "Updating", "Restarting", "Pending"]
ServerlessJobType: TypeAlias = Literal["FineTuning", "Evaluation"]
SharingType: TypeAlias = Literal["Private", "Shared"]
SkipModelValidation: TypeAlias = Literal["All", "None"]
SlurmHealthComponent: TypeAlias = Literal["Slurmdbd"]
SlurmHealthReason: TypeAlias = Literal["DaemonDown", "DaemonDisabled", "DbUnreachable"]
SlurmHealthStatus: TypeAlias = Literal["Healthy", "Unhealthy"]
SoftwareUpdateStatus: TypeAlias = Literal["Pending", "InProgress", "Succeeded", "Failed", "RollbackInProgress", "RollbackComplete"]
SortActionsBy: TypeAlias = Literal["Name", "CreationTime"]
SortArtifactsBy: TypeAlias = Literal["CreationTime"]
SortAssociationsBy: TypeAlias = Literal["SourceArn", "DestinationArn", "SourceType", "DestinationType", "CreationTime"]
SortBy: TypeAlias = Literal["Name", "CreationTime", "Status"]
SortClusterSchedulerConfigBy: TypeAlias = Literal["Name", "CreationTime", "Status"]
SortContextsBy: TypeAlias = Literal["Name", "CreationTime"]
SortExperimentsBy: TypeAlias = Literal["Name", "CreationTime"]
SortInferenceExperimentsBy: TypeAlias = Literal["Name", "CreationTime", "Status"]
SortLineageGroupsBy: TypeAlias = Literal["Name", "CreationTime"]
SortMlflowAppBy: TypeAlias = Literal["Name", "CreationTime", "Status"]
SortOrder: TypeAlias = Literal["Ascending", "Descending"]
SortPipelineExecutionsBy: TypeAlias = Literal["CreationTime", "PipelineExecutionArn"]
SortPipelinesBy: TypeAlias = Literal["Name", "CreationTime"]
SortQuotaBy: TypeAlias = Literal["Name", "CreationTime", "Status", "ClusterArn"]
SortTrackingServerBy: TypeAlias = Literal["Name", "CreationTime", "Status"]
SortTrialComponentsBy: TypeAlias = Literal["Name", "CreationTime"]
SortTrialsBy: TypeAlias = Literal["Name", "CreationTime"]
SpaceSortKey: TypeAlias = Literal["CreationTime", "LastModifiedTime"]
SpaceStatus: TypeAlias = Literal["Deleting", "Failed", "InService", "Pending", "Updating", "Update_Failed", "Delete_Failed"]
SplitType: TypeAlias = Literal["None", "Line", "RecordIO", "TFRecord"]
StageStatus: TypeAlias = Literal["CREATING", "READYTODEPLOY", "STARTING", "INPROGRESS", "DEPLOYED", "FAILED", "STOPPING", "STOPPED"]
Statistic: TypeAlias = Literal["Average", "Minimum", "Maximum", "SampleCount", "Sum"]
StepStatus: TypeAlias = Literal["Starting", "Executing", "Stopping", "Stopped", "Failed", "Succeeded"]
StorageType: TypeAlias = Literal["Standard", "Standard_V2", "InMemory"]
StudioLifecycleConfigAppType: TypeAlias = Literal["JupyterServer", "KernelGateway", "CodeEditor", "JupyterLab"]
StudioLifecycleConfigSortKey: TypeAlias = Literal["CreationTime", "LastModifiedTime", "Name"]
StudioWebPortal: TypeAlias = Literal["ENABLED", "DISABLED"]
TableFormat: TypeAlias = Literal["Default", "Glue", "Iceberg"]
TagPropagation: TypeAlias = Literal["ENABLED", "DISABLED"]
TargetDevice: TypeAlias = Literal["lambda", "ml_m4", "ml_m5", "ml_m6g", "ml_c4", "ml_c5", "ml_c6g", "ml_p2", "ml_p3", "ml_g4dn", "ml_inf1", "ml_inf2", "ml_trn1", "ml_eia2", "jetson_tx1", "jetson_tx2", "jetson_nano", "jetson_xavier", "rasp3b", "rasp4b", "imx8qm", "deeplens", "rk3399", "rk3288", "aisage", "sbe_c", "qcs605", "qcs603", "sitara_am57x", "amba_cv2", "amba_cv22", "amba_cv25", "x86_win32", "x86_win64", "coreml", "jacinto_tda4vm", "imx8mplus"]
TargetPlatformAccelerator: TypeAlias = Literal["INTEL_GRAPHICS", "MALI", "NVIDIA", "NNA"]
TargetPlatformArch: TypeAlias = Literal["X86_64", "X86", "ARM64", "ARM_EABI", "ARM_EABIHF"]
TargetPlatformOs: TypeAlias = Literal["ANDROID", "LINUX"]
ThroughputMode: TypeAlias = Literal["OnDemand", "Provisioned"]
TrackingServerMaintenanceStatus: TypeAlias = Literal["MaintenanceInProgress", "MaintenanceComplete", "MaintenanceFailed"]
TrackingServerSize: TypeAlias = Literal["Small", "Medium", "Large"]
TrackingServerStatus: TypeAlias = Literal["Creating", "Created", "CreateFailed", "Updating", "Updated", "UpdateFailed", "Deleting", "DeleteFailed", "Stopping", "Stopped", "StopFailed", "Starting", "Started", "StartFailed", "MaintenanceInProgress", "MaintenanceComplete", "MaintenanceFailed"]
TrafficRoutingConfigType: TypeAlias = Literal["ALL_AT_ONCE", "CANARY", "LINEAR"]
TrafficType: TypeAlias = Literal["PHASES", "STAIRS"]
TrainingInputMode: TypeAlias = Literal["Pipe", "File", "FastFile"]
TrainingInstanceType: TypeAlias = Literal["ml.m4.xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.c4.xlarge", "ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.p2.xlarge", "ml.p2.8xlarge", "ml.p2.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.18xlarge", "ml.c5n.xlarge", "ml.c5n.2xlarge", "ml.c5n.4xlarge", "ml.c5n.9xlarge", "ml.c5n.18xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.16xlarge", "ml.g5.12xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.16xlarge", "ml.g6.12xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.16xlarge", "ml.g6e.12xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.trn2.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.8xlarge", "ml.c6i.4xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.r5d.large", "ml.r5d.xlarge", "ml.r5d.2xlarge", "ml.r5d.4xlarge", "ml.r5d.8xlarge", "ml.r5d.12xlarge", "ml.r5d.16xlarge", "ml.r5d.24xlarge", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.p6-b200.48xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.p6e-gb200.36xlarge", "ml.p5.4xlarge", "ml.p6-b300.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge", "ml.g7.2xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.m8i.large", "ml.m8i.xlarge", "ml.m8i.2xlarge", "ml.m8i.4xlarge", "ml.m8i.8xlarge", "ml.m8i.12xlarge", "ml.m8i.16xlarge", "ml.m8i.24xlarge", "ml.m8i.32xlarge", "ml.m8i.48xlarge", "ml.m8i.96xlarge", "ml.c8i.xlarge", "ml.c8i.2xlarge", "ml.c8i.4xlarge", "ml.c8i.8xlarge", "ml.c8i.12xlarge", "ml.c8i.16xlarge", "ml.c8i.24xlarge", "ml.c8i.32xlarge", "ml.c8i.48xlarge", "ml.c8i.96xlarge", "ml.r8i.large", "ml.r8i.xlarge", "ml.r8i.2xlarge", "ml.r8i.4xlarge", "ml.r8i.8xlarge", "ml.r8i.12xlarge", "ml.r8i.16xlarge", "ml.r8i.24xlarge", "ml.r8i.32xlarge", "ml.r8i.48xlarge", "ml.r8i.96xlarge", "ml.m7i-flex.large", "ml.m7i-flex.xlarge", "ml.m7i-flex.2xlarge", "ml.m7i-flex.4xlarge", "ml.m7i-flex.8xlarge", "ml.m7i-flex.12xlarge", "ml.m7i-flex.16xlarge", "ml.c7i-flex.xlarge", "ml.c7i-flex.2xlarge", "ml.c7i-flex.4xlarge", "ml.c7i-flex.8xlarge", "ml.c7i-flex.12xlarge", "ml.c7i-flex.16xlarge", "ml.m8i-flex.large", "ml.m8i-flex.xlarge", "ml.m8i-flex.2xlarge", "ml.m8i-flex.4xlarge", "ml.m8i-flex.8xlarge", "ml.m8i-flex.12xlarge", "ml.m8i-flex.16xlarge", "ml.c8i-flex.xlarge", "ml.c8i-flex.2xlarge", "ml.c8i-flex.4xlarge", "ml.c8i-flex.8xlarge", "ml.c8i-flex.12xlarge", "ml.c8i-flex.16xlarge", "ml.r8i-flex.large", "ml.r8i-flex.xlarge", "ml.r8i-flex.2xlarge", "ml.r8i-flex.4xlarge", "ml.r8i-flex.8xlarge", "ml.r8i-flex.12xlarge", "ml.r8i-flex.16xlarge"]
TrainingJobEarlyStoppingType: TypeAlias = Literal["Off", "Auto"]
TrainingJobSortByOptions: TypeAlias = Literal["Name", "CreationTime", "Status", "FinalObjectiveMetricValue"]
TrainingJobStatus: TypeAlias = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped", "Deleting"]
TrainingPlanFilterName: TypeAlias = Literal["Status"]
TrainingPlanSortBy: TypeAlias = Literal["TrainingPlanName", "StartTime", "Status"]
TrainingPlanSortOrder: TypeAlias = Literal["Ascending", "Descending"]
TrainingPlanStatus: TypeAlias = Literal["Pending", "Active", "Scheduled", "Expired", "Failed"]
TrainingRepositoryAccessMode: TypeAlias = Literal["Platform", "Vpc"]
TrainingSessionStatus: TypeAlias = Literal["Created", "Blocked", "Running", "Failed", "Scheduled", "Stopping", "Stopped", "Expired", "Deleting", "DeletionFailed"]
TransformInstanceType: TypeAlias = Literal["ml.m4.xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.c4.xlarge", "ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.p2.xlarge", "ml.p2.8xlarge", "ml.p2.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.18xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.inf2.xlarge", "ml.inf2.8xlarge", "ml.inf2.24xlarge", "ml.inf2.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge"]
TransformJobStatus: TypeAlias = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
TrialComponentPrimaryStatus: TypeAlias = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
TtlDurationUnit: TypeAlias = Literal["Seconds", "Minutes", "Hours", "Days", "Weeks"]
UltraServerHealthStatus: TypeAlias = Literal["OK", "Impaired", "Insufficient-Data"]
UserProfileSortKey: TypeAlias = Literal["CreationTime", "LastModifiedTime"]
UserProfileStatus: TypeAlias = Literal["Deleting", "Failed", "InService", "Pending", "Updating", "Update_Failed", "Delete_Failed"]
VariantPropertyType: TypeAlias = Literal["DesiredInstanceCount", "DesiredWeight", "DataCaptureConfig"]
VariantStatus: TypeAlias = Literal["Creating", "Updating", "Deleting", "ActivatingTraffic", "Baking"]
VendorGuidance: TypeAlias = Literal["NOT_PROVIDED", "STABLE", "TO_BE_ARCHIVED", "ARCHIVED"]
VolumeAttachmentStatus: TypeAlias = Literal["attaching", "attached", "detaching", "detached", "busy"]
WarmPoolResourceStatus: TypeAlias = Literal["Available", "Terminated", "Reused", "InUse"]
WorkforceIpAddressType: TypeAlias = Literal["ipv4", "dualstack"]
WorkforceStatus: TypeAlias = Literal["Initializing", "Updating", "Deleting", "Failed", "Active"]
_AccountDefaultStatus: TypeAlias = AccountDefaultStatus
_ActivationState: TypeAlias = ActivationState
_AdditionalEnis: TypeAlias = AdditionalEnis
_AdditionalS3DataSource: TypeAlias = AdditionalS3DataSource
_AlgorithmSpecification: TypeAlias = AlgorithmSpecification
_AlgorithmStatus: TypeAlias = AlgorithmStatus
_AlgorithmStatusDetails: TypeAlias = AlgorithmStatusDetails
_AmazonQSettings: TypeAlias = AmazonQSettings
_AnnotationConsolidationConfig: TypeAlias = AnnotationConsolidationConfig
_AppLifecycleManagement: TypeAlias = AppLifecycleManagement
_AppNetworkAccessType: TypeAlias = AppNetworkAccessType
_AppSecurityGroupManagement: TypeAlias = AppSecurityGroupManagement
_AppSpecification: TypeAlias = AppSpecification
_AppType: TypeAlias = AppType
_AsyncInferenceConfig: TypeAlias = AsyncInferenceConfig
_AthenaDatasetDefinition: TypeAlias = AthenaDatasetDefinition
_AuthMode: TypeAlias = AuthMode
_AutoMLComputeConfig: TypeAlias = AutoMLComputeConfig
_AutoMLJobArtifacts: TypeAlias = AutoMLJobArtifacts
_AutoMLJobConfig: TypeAlias = AutoMLJobConfig
_AutoMLJobObjective: TypeAlias = AutoMLJobObjective
_AutoMLJobSecondaryStatus: TypeAlias = AutoMLJobSecondaryStatus
_AutoMLJobStatus: TypeAlias = AutoMLJobStatus
_AutoMLProblemTypeConfig: TypeAlias = AutoMLProblemTypeConfig
_AutoMLProblemTypeConfigName: TypeAlias = AutoMLProblemTypeConfigName
_AutoMLProblemTypeResolvedAttributes: TypeAlias = AutoMLProblemTypeResolvedAttributes
_AutoMountHomeEFS: TypeAlias = AutoMountHomeEFS
_Autotune: TypeAlias = Autotune
_AvailableUpgrade: TypeAlias = AvailableUpgrade
_AwsManagedHumanLoopRequestSource: TypeAlias = AwsManagedHumanLoopRequestSource
_BaseModel: TypeAlias = BaseModel
_BatchStrategy: TypeAlias = BatchStrategy
_BatchTransformInput: TypeAlias = BatchTransformInput
_BestObjectiveNotImproving: TypeAlias = BestObjectiveNotImproving
_Bias: TypeAlias = Bias
_BillableTokenUsage: TypeAlias = BillableTokenUsage
_BlueGreenUpdatePolicy: TypeAlias = BlueGreenUpdatePolicy
_CacheHitResult: TypeAlias = CacheHitResult
_CandidateArtifactLocations: TypeAlias = CandidateArtifactLocations
_CandidateGenerationConfig: TypeAlias = CandidateGenerationConfig
_CandidateProperties: TypeAlias = CandidateProperties
_CandidateStatus: TypeAlias = CandidateStatus
_CandidateStepType: TypeAlias = CandidateStepType
_CanvasAppSettings: TypeAlias = CanvasAppSettings
_CapacityReservation: TypeAlias = CapacityReservation
_CapacityReservationPreference: TypeAlias = CapacityReservationPreference
_CaptureContentTypeHeader: TypeAlias = CaptureContentTypeHeader
_CaptureMode: TypeAlias = CaptureMode
_CaptureStatus: TypeAlias = CaptureStatus
_CategoricalParameterRangeSpecification: TypeAlias = CategoricalParameterRangeSpecification
_CfnTemplateProviderDetail: TypeAlias = CfnTemplateProviderDetail
_CheckpointConfig: TypeAlias = CheckpointConfig
_ClarifyExplainerConfig: TypeAlias = ClarifyExplainerConfig
_ClusterStatus: TypeAlias = ClusterStatus
_CodeEditorAppImageConfig: TypeAlias = CodeEditorAppImageConfig
_CodeEditorAppSettings: TypeAlias = CodeEditorAppSettings
_CognitoConfig: TypeAlias = CognitoConfig
_CognitoMemberDefinition: TypeAlias = CognitoMemberDefinition
_CollectionConfig: TypeAlias = CollectionConfig
_CollectionType: TypeAlias = CollectionType
_CompilationJobStatus: TypeAlias = CompilationJobStatus
_CompleteOnConvergence: TypeAlias = CompleteOnConvergence
_CompressionType: TypeAlias = CompressionType
_ComputeQuotaConfig: TypeAlias = ComputeQuotaConfig
_ComputeQuotaTarget: TypeAlias = ComputeQuotaTarget
_ContainerConfig: TypeAlias = ContainerConfig
_ContainerMetricsConfig: TypeAlias = ContainerMetricsConfig
_ContinuousParameterRangeSpecification: TypeAlias = ContinuousParameterRangeSpecification
_ConvergenceDetected: TypeAlias = ConvergenceDetected
_CrossAccountFilterOption: TypeAlias = CrossAccountFilterOption
_CrossRegionTrafficConfig: TypeAlias = CrossRegionTrafficConfig
_CustomPosixUserConfig: TypeAlias = CustomPosixUserConfig
_CustomizationTechnique: TypeAlias = CustomizationTechnique
_DataCaptureConfig: TypeAlias = DataCaptureConfig
_DataCatalogConfig: TypeAlias = DataCatalogConfig
_DataDistributionType: TypeAlias = DataDistributionType
_DataProcessing: TypeAlias = DataProcessing
_DataQualityAppSpecification: TypeAlias = DataQualityAppSpecification
_DataQualityBaselineConfig: TypeAlias = DataQualityBaselineConfig
_DataQualityJobInput: TypeAlias = DataQualityJobInput
_DataSource: TypeAlias = DataSource
_DataSourceName: TypeAlias = DataSourceName
_DatasetDefinition: TypeAlias = DatasetDefinition
_DatasetSource: TypeAlias = DatasetSource
_DebugHookConfig: TypeAlias = DebugHookConfig
_DefaultEbsStorageSettings: TypeAlias = DefaultEbsStorageSettings
_DefaultSpaceSettings: TypeAlias = DefaultSpaceSettings
_DeployedImage: TypeAlias = DeployedImage
_DeploymentConfig: TypeAlias = DeploymentConfig
_DeploymentRecommendation: TypeAlias = DeploymentRecommendation
_DerivedInformation: TypeAlias = DerivedInformation
_DeviceDeploymentStatus: TypeAlias = DeviceDeploymentStatus
_DeviceSelectionConfig: TypeAlias = DeviceSelectionConfig
_DeviceStats: TypeAlias = DeviceStats
_DeviceSubsetType: TypeAlias = DeviceSubsetType
_DirectDeploySettings: TypeAlias = DirectDeploySettings
_DirectInternetAccess: TypeAlias = DirectInternetAccess
_Direction: TypeAlias = Direction
_DockerSettings: TypeAlias = DockerSettings
_DomainSettings: TypeAlias = DomainSettings
_DriftCheckBaselines: TypeAlias = DriftCheckBaselines
_DynamicScalingConfiguration: TypeAlias = DynamicScalingConfiguration
_EbsStorageSettings: TypeAlias = EbsStorageSettings
_EdgePackagingJobStatus: TypeAlias = EdgePackagingJobStatus
_EmrServerlessComputeConfig: TypeAlias = EmrServerlessComputeConfig
_EmrServerlessSettings: TypeAlias = EmrServerlessSettings
_EmrSettings: TypeAlias = EmrSettings
_Endpoint: TypeAlias = Endpoint
_EndpointInfo: TypeAlias = EndpointInfo
_EndpointInput: TypeAlias = EndpointInput
_EndpointMetadata: TypeAlias = EndpointMetadata
_EndpointStatus: TypeAlias = EndpointStatus
_EnvironmentParameterRanges: TypeAlias = EnvironmentParameterRanges
_EvaluationType: TypeAlias = EvaluationType
_EventDetails: TypeAlias = EventDetails
_EventMetadata: TypeAlias = EventMetadata
_ExecutionRoleIdentityConfig: TypeAlias = ExecutionRoleIdentityConfig
_ExecutionRoleSessionNameMode: TypeAlias = ExecutionRoleSessionNameMode
_Experiment: TypeAlias = Experiment
_ExperimentConfig: TypeAlias = ExperimentConfig
_ExperimentSource: TypeAlias = ExperimentSource
_Explainability: TypeAlias = Explainability
_ExplainerConfig: TypeAlias = ExplainerConfig
_ExtensionDetails: TypeAlias = ExtensionDetails
_FSxLustreConfig: TypeAlias = FSxLustreConfig
_FSxLustreFileSystem: TypeAlias = FSxLustreFileSystem
_FSxLustreFileSystemConfig: TypeAlias = FSxLustreFileSystemConfig
_FailureHandlingPolicy: TypeAlias = FailureHandlingPolicy
_FairShare: TypeAlias = FairShare
_FeatureGroup: TypeAlias = FeatureGroup
_FeatureGroupStatus: TypeAlias = FeatureGroupStatus
_FeatureMetadata: TypeAlias = FeatureMetadata
_FeatureType: TypeAlias = FeatureType
_FileSystemAccessMode: TypeAlias = FileSystemAccessMode
_FileSystemConfig: TypeAlias = FileSystemConfig
_FileSystemDataSource: TypeAlias = FileSystemDataSource
_FileSystemType: TypeAlias = FileSystemType
_FinalAutoMLJobObjectiveMetric: TypeAlias = FinalAutoMLJobObjectiveMetric
_FinalHyperParameterTuningJobObjectiveMetric: TypeAlias = FinalHyperParameterTuningJobObjectiveMetric
_FlatInvocations: TypeAlias = FlatInvocations
_FlowDefinitionStatus: TypeAlias = FlowDefinitionStatus
_Framework: TypeAlias = Framework
_GenerativeAiSettings: TypeAlias = GenerativeAiSettings
_GitConfig: TypeAlias = GitConfig
_HomeEfsFileSystemCreation: TypeAlias = HomeEfsFileSystemCreation
_HubAccessConfig: TypeAlias = HubAccessConfig
_HubContent: TypeAlias = HubContent
_HubContentStatus: TypeAlias = HubContentStatus
_HubContentType: TypeAlias = HubContentType
_HubStatus: TypeAlias = HubStatus
_HumanLoopActivationConditionsConfig: TypeAlias = HumanLoopActivationConditionsConfig
_HumanLoopActivationConfig: TypeAlias = HumanLoopActivationConfig
_HumanLoopConfig: TypeAlias = HumanLoopConfig
_HumanLoopRequestSource: TypeAlias = HumanLoopRequestSource
_HumanTaskConfig: TypeAlias = HumanTaskConfig
_HumanTaskUiStatus: TypeAlias = HumanTaskUiStatus
_HyperParameterTuningJobConfig: TypeAlias = HyperParameterTuningJobConfig
_HyperParameterTuningJobObjective: TypeAlias = HyperParameterTuningJobObjective
_HyperParameterTuningJobStatus: TypeAlias = HyperParameterTuningJobStatus
_HyperParameterTuningResourceConfig: TypeAlias = HyperParameterTuningResourceConfig
_HyperbandStrategyConfig: TypeAlias = HyperbandStrategyConfig
_IamIdentity: TypeAlias = IamIdentity
_IamPolicyConstraints: TypeAlias = IamPolicyConstraints
_IdleResourceSharing: TypeAlias = IdleResourceSharing
_IdleSettings: TypeAlias = IdleSettings
_ImageClassificationJobConfig: TypeAlias = ImageClassificationJobConfig
_ImageConfig: TypeAlias = ImageConfig
_ImageStatus: TypeAlias = ImageStatus
_ImageVersionStatus: TypeAlias = ImageVersionStatus
_IncludedData: TypeAlias = IncludedData
_InferenceComponentStatus: TypeAlias = InferenceComponentStatus
_InferenceExecutionConfig: TypeAlias = InferenceExecutionConfig
_InferenceSpecification: TypeAlias = InferenceSpecification
_InfraCheckConfig: TypeAlias = InfraCheckConfig
_InputConfig: TypeAlias = InputConfig
_InputMode: TypeAlias = InputMode
_InstanceMetadataServiceConfiguration: TypeAlias = InstanceMetadataServiceConfiguration
_InstancePlacementConfig: TypeAlias = InstancePlacementConfig
_InstanceType: TypeAlias = InstanceType
_IntegerParameterRangeSpecification: TypeAlias = IntegerParameterRangeSpecification
_IterationContext: TypeAlias = IterationContext
_Job: TypeAlias = Job
_JobCategory: TypeAlias = JobCategory
_JobSecondaryStatus: TypeAlias = JobSecondaryStatus
_JobStatus: TypeAlias = JobStatus
_JobType: TypeAlias = JobType
_JoinSource: TypeAlias = JoinSource
_JupyterLabAppImageConfig: TypeAlias = JupyterLabAppImageConfig
_JupyterLabAppSettings: TypeAlias = JupyterLabAppSettings
_JupyterServerAppSettings: TypeAlias = JupyterServerAppSettings
_KendraSettings: TypeAlias = KendraSettings
_KernelGatewayAppSettings: TypeAlias = KernelGatewayAppSettings
_KernelGatewayImageConfig: TypeAlias = KernelGatewayImageConfig
_LabelCounters: TypeAlias = LabelCounters
_LabelingJobAlgorithmsConfig: TypeAlias = LabelingJobAlgorithmsConfig
_LabelingJobOutput: TypeAlias = LabelingJobOutput
_LabelingJobResourceConfig: TypeAlias = LabelingJobResourceConfig
_LabelingJobStatus: TypeAlias = LabelingJobStatus
_LastUpdateStatus: TypeAlias = LastUpdateStatus
_LifecycleManagement: TypeAlias = LifecycleManagement
_LineageType: TypeAlias = LineageType
_LoraConfig: TypeAlias = LoraConfig
_MaintenanceStatus: TypeAlias = MaintenanceStatus
_ManagedConfiguration: TypeAlias = ManagedConfiguration
_ManagedStorageType: TypeAlias = ManagedStorageType
_MetadataProperties: TypeAlias = MetadataProperties
_MetricSpecification: TypeAlias = MetricSpecification
_MetricsConfig: TypeAlias = MetricsConfig
_MlflowConfig: TypeAlias = MlflowConfig
_MlflowDetails: TypeAlias = MlflowDetails
_Model: TypeAlias = Model
_ModelAccessConfig: TypeAlias = ModelAccessConfig
_ModelApprovalStatus: TypeAlias = ModelApprovalStatus
_ModelArtifacts: TypeAlias = ModelArtifacts
_ModelBiasAppSpecification: TypeAlias = ModelBiasAppSpecification
_ModelBiasBaselineConfig: TypeAlias = ModelBiasBaselineConfig
_ModelBiasJobInput: TypeAlias = ModelBiasJobInput
_ModelCacheSetting: TypeAlias = ModelCacheSetting
_ModelCard: TypeAlias = ModelCard
_ModelCardProcessingStatus: TypeAlias = ModelCardProcessingStatus
_ModelCardStatus: TypeAlias = ModelCardStatus
_ModelClientConfig: TypeAlias = ModelClientConfig
_ModelCompilationConfig: TypeAlias = ModelCompilationConfig
_ModelConfiguration: TypeAlias = ModelConfiguration
_ModelDataQuality: TypeAlias = ModelDataQuality
_ModelDataSource: TypeAlias = ModelDataSource
_ModelDeployConfig: TypeAlias = ModelDeployConfig
_ModelDeployResult: TypeAlias = ModelDeployResult
_ModelDigests: TypeAlias = ModelDigests
_ModelExplainabilityAppSpecification: TypeAlias = ModelExplainabilityAppSpecification
_ModelExplainabilityBaselineConfig: TypeAlias = ModelExplainabilityBaselineConfig
_ModelExplainabilityJobInput: TypeAlias = ModelExplainabilityJobInput
_ModelInput: TypeAlias = ModelInput
_ModelLifeCycle: TypeAlias = ModelLifeCycle
_ModelMetrics: TypeAlias = ModelMetrics
_ModelPackage: TypeAlias = ModelPackage
_ModelPackageConfig: TypeAlias = ModelPackageConfig
_ModelPackageGroup: TypeAlias = ModelPackageGroup
_ModelPackageGroupStatus: TypeAlias = ModelPackageGroupStatus
_ModelPackageRegistrationType: TypeAlias = ModelPackageRegistrationType
_ModelPackageStatus: TypeAlias = ModelPackageStatus
_ModelPackageStatusDetails: TypeAlias = ModelPackageStatusDetails
_ModelPackageType: TypeAlias = ModelPackageType
_ModelQuality: TypeAlias = ModelQuality
_ModelQualityAppSpecification: TypeAlias = ModelQualityAppSpecification
_ModelQualityBaselineConfig: TypeAlias = ModelQualityBaselineConfig
_ModelQualityJobInput: TypeAlias = ModelQualityJobInput
_ModelQuantizationConfig: TypeAlias = ModelQuantizationConfig
_ModelRegisterSettings: TypeAlias = ModelRegisterSettings
_ModelRegistrationMode: TypeAlias = ModelRegistrationMode
_ModelShardingConfig: TypeAlias = ModelShardingConfig
_ModelSpeculativeDecodingConfig: TypeAlias = ModelSpeculativeDecodingConfig
_MonitoringAppSpecification: TypeAlias = MonitoringAppSpecification
_MonitoringJobDefinition: TypeAlias = MonitoringJobDefinition
_MonitoringOutputConfig: TypeAlias = MonitoringOutputConfig
_MonitoringResources: TypeAlias = MonitoringResources
_MonitoringScheduleConfig: TypeAlias = MonitoringScheduleConfig
_MonitoringType: TypeAlias = MonitoringType
_MultiModelConfig: TypeAlias = MultiModelConfig
_NetworkConfig: TypeAlias = NetworkConfig
_NotebookInstanceStatus: TypeAlias = NotebookInstanceStatus
_NotebookOutputOption: TypeAlias = NotebookOutputOption
_NotificationConfiguration: TypeAlias = NotificationConfiguration
_ObjectiveStatus: TypeAlias = ObjectiveStatus
_ObjectiveStatusCounters: TypeAlias = ObjectiveStatusCounters
_OfflineStoreConfig: TypeAlias = OfflineStoreConfig
_OfflineStoreStatus: TypeAlias = OfflineStoreStatus
_OidcMemberDefinition: TypeAlias = OidcMemberDefinition
_OnlineStoreConfig: TypeAlias = OnlineStoreConfig
_Operator: TypeAlias = Operator
_OptimizationJobStatus: TypeAlias = OptimizationJobStatus
_OptimizationOutput: TypeAlias = OptimizationOutput
_OutputConfig: TypeAlias = OutputConfig
_OutputDataConfig: TypeAlias = OutputDataConfig
_OwnershipSettings: TypeAlias = OwnershipSettings
_OwnershipSettingsSummary: TypeAlias = OwnershipSettingsSummary
_ParallelismConfiguration: TypeAlias = ParallelismConfiguration
_ParameterRanges: TypeAlias = ParameterRanges
_Peft: TypeAlias = Peft
_PendingDeploymentSummary: TypeAlias = PendingDeploymentSummary
_Pipeline: TypeAlias = Pipeline
_PipelineExecution: TypeAlias = PipelineExecution
_PipelineExecutionStatus: TypeAlias = PipelineExecutionStatus
_PipelineExperimentConfig: TypeAlias = PipelineExperimentConfig
_PipelineStatus: TypeAlias = PipelineStatus
_PipelineVersion: TypeAlias = PipelineVersion
_PreemptTeamTasks: TypeAlias = PreemptTeamTasks
_PrefixAwareRoutingConfig: TypeAlias = PrefixAwareRoutingConfig
_ProblemType: TypeAlias = ProblemType
_ProcessingJob: TypeAlias = ProcessingJob
_ProcessingJobStatus: TypeAlias = ProcessingJobStatus
_ProcessingOutputConfig: TypeAlias = ProcessingOutputConfig
_ProcessingResources: TypeAlias = ProcessingResources
_Processor: TypeAlias = Processor
_ProfilerConfig: TypeAlias = ProfilerConfig
_ProfilingStatus: TypeAlias = ProfilingStatus
_Project: TypeAlias = Project
_ProjectStatus: TypeAlias = ProjectStatus
_PublicWorkforceTaskPrice: TypeAlias = PublicWorkforceTaskPrice
_RSessionAppSettings: TypeAlias = RSessionAppSettings
_RStudioServerProAppSettings: TypeAlias = RStudioServerProAppSettings
_RStudioServerProDomainSettings: TypeAlias = RStudioServerProDomainSettings
_RealTimeInferenceConfig: TypeAlias = RealTimeInferenceConfig
_RecommendationStatus: TypeAlias = RecommendationStatus
_RedshiftDatasetDefinition: TypeAlias = RedshiftDatasetDefinition
_Relation: TypeAlias = Relation
_RemoteDebugConfig: TypeAlias = RemoteDebugConfig
_RepositoryAccessMode: TypeAlias = RepositoryAccessMode
_RepositoryAuthConfig: TypeAlias = RepositoryAuthConfig
_ReservedCapacityType: TypeAlias = ReservedCapacityType
_ResolvedAttributes: TypeAlias = ResolvedAttributes
_ResourceConfig: TypeAlias = ResourceConfig
_ResourceLimits: TypeAlias = ResourceLimits
_ResourceSharingConfig: TypeAlias = ResourceSharingConfig
_ResourceSpec: TypeAlias = ResourceSpec
_RetryStrategy: TypeAlias = RetryStrategy
_RollingUpdatePolicy: TypeAlias = RollingUpdatePolicy
_RootAccess: TypeAlias = RootAccess
_RoutingStatus: TypeAlias = RoutingStatus
_RoutingStrategy: TypeAlias = RoutingStrategy
_RuleEvaluationStatus: TypeAlias = RuleEvaluationStatus
_S3DataSource: TypeAlias = S3DataSource
_S3DataType: TypeAlias = S3DataType
_S3FileSystem: TypeAlias = S3FileSystem
_S3FileSystemConfig: TypeAlias = S3FileSystemConfig
_S3Presign: TypeAlias = S3Presign
_S3StorageConfig: TypeAlias = S3StorageConfig
_SageMakerImageName: TypeAlias = SageMakerImageName
_ScalingPolicyObjective: TypeAlias = ScalingPolicyObjective
_ScheduleConfig: TypeAlias = ScheduleConfig
_ScheduledUpdateConfig: TypeAlias = ScheduledUpdateConfig
_SchedulerConfig: TypeAlias = SchedulerConfig
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata
_SecondaryStatus: TypeAlias = SecondaryStatus
_SelectiveExecutionConfig: TypeAlias = SelectiveExecutionConfig
_SelectiveExecutionResult: TypeAlias = SelectiveExecutionResult
_ServerlessJobConfig: TypeAlias = ServerlessJobConfig
_ServiceCatalogProvisionedProductDetails: TypeAlias = ServiceCatalogProvisionedProductDetails
_ServiceCatalogProvisioningDetails: TypeAlias = ServiceCatalogProvisioningDetails
_ShadowModeConfig: TypeAlias = ShadowModeConfig
_SharingSettings: TypeAlias = SharingSettings
_SharingType: TypeAlias = SharingType
_ShuffleConfig: TypeAlias = ShuffleConfig
_SkipModelValidation: TypeAlias = SkipModelValidation
_SoftwareUpdateStatus: TypeAlias = SoftwareUpdateStatus
_SortBy: TypeAlias = SortBy
_SortOrder: TypeAlias = SortOrder
_SourceAlgorithmSpecification: TypeAlias = SourceAlgorithmSpecification
_SourceIpConfig: TypeAlias = SourceIpConfig
_SpaceSettings: TypeAlias = SpaceSettings
_SpaceSettingsSummary: TypeAlias = SpaceSettingsSummary
_SpaceSharingSettings: TypeAlias = SpaceSharingSettings
_SpaceSharingSettingsSummary: TypeAlias = SpaceSharingSettingsSummary
_SpaceStorageSettings: TypeAlias = SpaceStorageSettings
_SplitType: TypeAlias = SplitType
_StageStatus: TypeAlias = StageStatus
_Stairs: TypeAlias = Stairs
_Statistic: TypeAlias = Statistic
_StepStatus: TypeAlias = StepStatus
_StoppingCondition: TypeAlias = StoppingCondition
_StorageType: TypeAlias = StorageType
_StudioLifecycleConfigAppType: TypeAlias = StudioLifecycleConfigAppType
_StudioWebPortal: TypeAlias = StudioWebPortal
_StudioWebPortalSettings: TypeAlias = StudioWebPortalSettings
_SubscribedWorkteam: TypeAlias = SubscribedWorkteam
_TableFormat: TypeAlias = TableFormat
_TabularJobConfig: TypeAlias = TabularJobConfig
_TabularResolvedAttributes: TypeAlias = TabularResolvedAttributes
_TagPropagation: TypeAlias = TagPropagation
_TargetDevice: TypeAlias = TargetDevice
_TargetPlatform: TypeAlias = TargetPlatform
_TensorBoardAppSettings: TypeAlias = TensorBoardAppSettings
_TensorBoardOutputConfig: TypeAlias = TensorBoardOutputConfig
_TextClassificationJobConfig: TypeAlias = TextClassificationJobConfig
_TextGenerationJobConfig: TypeAlias = TextGenerationJobConfig
_TextGenerationResolvedAttributes: TypeAlias = TextGenerationResolvedAttributes
_ThroughputMode: TypeAlias = ThroughputMode
_TimeSeriesConfig: TypeAlias = TimeSeriesConfig
_TimeSeriesForecastingJobConfig: TypeAlias = TimeSeriesForecastingJobConfig
_TimeSeriesForecastingSettings: TypeAlias = TimeSeriesForecastingSettings
_TotalHits: TypeAlias = TotalHits
_TrackingServerMaintenanceStatus: TypeAlias = TrackingServerMaintenanceStatus
_TrackingServerSize: TypeAlias = TrackingServerSize
_TrackingServerStatus: TypeAlias = TrackingServerStatus
_TrafficPattern: TypeAlias = TrafficPattern
_TrafficType: TypeAlias = TrafficType
_TrainingImageConfig: TypeAlias = TrainingImageConfig
_TrainingInputMode: TypeAlias = TrainingInputMode
_TrainingJob: TypeAlias = TrainingJob
_TrainingJobDefinition: TypeAlias = TrainingJobDefinition
_TrainingJobEarlyStoppingType: TypeAlias = TrainingJobEarlyStoppingType
_TrainingJobStatus: TypeAlias = TrainingJobStatus
_TrainingJobStatusCounters: TypeAlias = TrainingJobStatusCounters
_TrainingRepositoryAccessMode: TypeAlias = TrainingRepositoryAccessMode
_TrainingRepositoryAuthConfig: TypeAlias = TrainingRepositoryAuthConfig
_TrainingSessionDetail: TypeAlias = TrainingSessionDetail
_TrainingSessionStatus: TypeAlias = TrainingSessionStatus
_TrainingSpecification: TypeAlias = TrainingSpecification
_TransformInput: TypeAlias = TransformInput
_TransformJob: TypeAlias = TransformJob
_TransformJobDefinition: TypeAlias = TransformJobDefinition
_TransformJobStatus: TypeAlias = TransformJobStatus
_TransformOutput: TypeAlias = TransformOutput
_TransformResources: TypeAlias = TransformResources
_Trial: TypeAlias = Trial
_TrialComponent: TypeAlias = TrialComponent
_TrialComponentSource: TypeAlias = TrialComponentSource
_TrialSource: TypeAlias = TrialSource
_TrustedIdentityPropagationSettings: TypeAlias = TrustedIdentityPropagationSettings
_TtlDuration: TypeAlias = TtlDuration
_TuningJobCompletionCriteria: TypeAlias = TuningJobCompletionCriteria
_UiConfig: TypeAlias = UiConfig
_UltraServerInfo: TypeAlias = UltraServerInfo
_UltraServerSummary: TypeAlias = UltraServerSummary
_UnifiedStudioSettings: TypeAlias = UnifiedStudioSettings
_UserSettings: TypeAlias = UserSettings
_VariantPropertyType: TypeAlias = VariantPropertyType
_VectorConfig: TypeAlias = VectorConfig
_VendorGuidance: TypeAlias = VendorGuidance
_VpcConfig: TypeAlias = VpcConfig
_WarmPoolStatus: TypeAlias = WarmPoolStatus
_WorkerAccessConfiguration: TypeAlias = WorkerAccessConfiguration
_Workforce: TypeAlias = Workforce
_WorkloadSpec: TypeAlias = WorkloadSpec
_WorkspaceSettings: TypeAlias = WorkspaceSettings
_Workteam: TypeAlias = Workteam

class _Errors:
    ConflictException: ErrorName; ResourceAlreadyExistsException: ErrorName; ResourceInUseException: ErrorName
    ResourceLimitExceededException: ErrorName; ResourceNotFoundException: ErrorName
errors: _Errors

class AIAdapterModelPackageEntryDict(TypedDict, total=False):
    AdapterId: Required[str]; ModelPackageArn: Required[str]
class AIAdapterS3EntryDict(TypedDict, total=False):
    AdapterId: Required[str]; S3Uri: Required[str]
class AIAdapterSourceDict(TypedDict, total=False):
    ModelPackageArns: Sequence[AIAdapterModelPackageEntryDict | AIAdapterModelPackageEntry]
    S3Uris: Sequence[AIAdapterS3EntryDict | AIAdapterS3Entry]
class AIBenchmarkEndpointDict(TypedDict, total=False):
    Identifier: Required[str]; TargetContainerHostname: str
    InferenceComponents: Sequence[AIBenchmarkInferenceComponentDict | AIBenchmarkInferenceComponent]
class AIBenchmarkInferenceComponentDict(TypedDict, total=False):
    Identifier: Required[str]
class AIBenchmarkNetworkConfigDict(TypedDict, total=False):
    VpcConfig: VpcConfigDict | _VpcConfig
class AIBenchmarkOutputConfigDict(TypedDict, total=False):
    S3OutputLocation: Required[str]; MlflowConfig: AIMlflowConfigDict | AIMlflowConfig
class AIBenchmarkTargetDict(TypedDict, total=False):
    Endpoint: AIBenchmarkEndpointDict | AIBenchmarkEndpoint
class AICapacityReservationConfigDict(TypedDict, total=False):
    CapacityReservationPreference: AICapacityReservationPreference | str; MlReservationArns: Sequence[str]
class AIDatasetConfigDict(TypedDict, total=False):
    InputDataConfig: Sequence[AIWorkloadInputDataConfigDict | AIWorkloadInputDataConfig]
class AIMlflowConfigDict(TypedDict, total=False):
    MlflowResourceArn: Required[str]; MlflowExperimentName: str; MlflowRunName: str
class AIModelSourceDict(TypedDict, total=False):
    S3: AIModelSourceS3Dict | AIModelSourceS3
class AIModelSourceS3Dict(TypedDict, total=False):
    S3Uri: str
class AIRecommendationComputeSpecDict(TypedDict, total=False):
    InstanceTypes: Sequence[AIRecommendationInstanceType | str]
    CapacityReservationConfig: AICapacityReservationConfigDict | AICapacityReservationConfig
class AIRecommendationConstraintDict(TypedDict, total=False):
    Metric: Required[AIRecommendationMetric | str]
class AIRecommendationInferenceSpecificationDict(TypedDict, total=False):
    Framework: AIRecommendationInferenceFramework | str
class AIRecommendationOutputConfigDict(TypedDict, total=False):
    S3OutputLocation: str; ModelPackageGroupIdentifier: str; MlflowConfig: AIMlflowConfigDict | AIMlflowConfig
class AIRecommendationPerformanceTargetDict(TypedDict, total=False):
    Constraints: Required[Sequence[AIRecommendationConstraintDict | AIRecommendationConstraint]]
class AIWorkloadConfigsDict(TypedDict, total=False):
    WorkloadSpec: Required[WorkloadSpecDict | _WorkloadSpec]
class AIWorkloadDataSourceDict(TypedDict, total=False):
    S3DataSource: AIWorkloadS3DataSourceDict | AIWorkloadS3DataSource
class AIWorkloadInputDataConfigDict(TypedDict, total=False):
    ChannelName: Required[str]; DataSource: Required[AIWorkloadDataSourceDict | AIWorkloadDataSource]
class AIWorkloadS3DataSourceDict(TypedDict, total=False):
    S3Uri: Required[str]
class AcceleratorPartitionConfigDict(TypedDict, total=False):
    Type: Required[MIGProfileType | str]; Count: Required[int]
class AcceleratorPartitionLayoutDict(TypedDict, total=False):
    AcceleratorPartitionTypes: Sequence[str]
class ActionSourceDict(TypedDict, total=False):
    SourceUri: Required[str]; SourceType: str; SourceId: str
class AddAssociationRequestDict(TypedDict, total=False):
    SourceArn: Required[str]; DestinationArn: Required[str]; AssociationType: AssociationEdgeType | str
class AddClusterNodeSpecificationDict(TypedDict, total=False):
    InstanceGroupName: Required[str]; IncrementTargetCountBy: Required[int]; AvailabilityZones: Sequence[str]
    InstanceTypes: Sequence[ClusterInstanceType | str]
class AddTagsInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class AdditionalInferenceSpecificationDefinitionDict(TypedDict, total=False):
    Name: Required[str]; Description: str
    Containers: Required[Sequence[ModelPackageContainerDefinitionDict | ModelPackageContainerDefinition]]
    SupportedTransformInstanceTypes: Sequence[TransformInstanceType | str]
    SupportedRealtimeInferenceInstanceTypes: Sequence[ProductionVariantInstanceType | str]
    SupportedContentTypes: Sequence[str]; SupportedResponseMIMETypes: Sequence[str]
class AdditionalModelDataSourceDict(TypedDict, total=False):
    ChannelName: Required[str]; S3DataSource: Required[S3ModelDataSourceDict | S3ModelDataSource]
class AdditionalS3DataSourceDict(TypedDict, total=False):
    S3DataType: Required[AdditionalS3DataSourceDataType | str]; S3Uri: Required[str]
    CompressionType: _CompressionType | str; ETag: str
class AlarmDict(TypedDict, total=False):
    AlarmName: str
class AlarmDetailsDict(TypedDict, total=False):
    AlarmName: Required[str]
class AlgorithmSpecificationDict(TypedDict, total=False):
    TrainingImage: str; AlgorithmName: str; TrainingInputMode: Required[_TrainingInputMode | str]
    MetricDefinitions: Sequence[MetricDefinitionDict | MetricDefinition]; EnableSageMakerMetricsTimeSeries: bool
    ContainerEntrypoint: Sequence[str]; ContainerArguments: Sequence[str]
    TrainingImageConfig: TrainingImageConfigDict | _TrainingImageConfig
class AlgorithmValidationProfileDict(TypedDict, total=False):
    ProfileName: Required[str]; TrainingJobDefinition: Required[TrainingJobDefinitionDict | _TrainingJobDefinition]
    TransformJobDefinition: TransformJobDefinitionDict | _TransformJobDefinition
class AlgorithmValidationSpecificationDict(TypedDict, total=False):
    ValidationRole: Required[str]
    ValidationProfiles: Required[Sequence[AlgorithmValidationProfileDict | AlgorithmValidationProfile]]
class AliasOperationsDict(TypedDict, total=False):
    Add: Sequence[str]; Remove: Sequence[str]
class AmazonQSettingsDict(TypedDict, total=False):
    Status: FeatureStatus | str; QProfileArn: str
class AnnotationConsolidationConfigDict(TypedDict, total=False):
    AnnotationConsolidationLambdaArn: Required[str]
class AppLifecycleManagementDict(TypedDict, total=False):
    IdleSettings: IdleSettingsDict | _IdleSettings
class AppSpecificationDict(TypedDict, total=False):
    ImageUri: Required[str]; ContainerEntrypoint: Sequence[str]; ContainerArguments: Sequence[str]
class ArtifactSourceDict(TypedDict, total=False):
    SourceUri: Required[str]; SourceTypes: Sequence[ArtifactSourceTypeDict | ArtifactSourceType]
class ArtifactSourceTypeDict(TypedDict, total=False):
    SourceIdType: Required[ArtifactSourceIdType | str]; Value: Required[str]
class AssociateTrialComponentRequestDict(TypedDict, total=False):
    TrialComponentName: Required[str]; TrialName: Required[str]
class AsyncInferenceClientConfigDict(TypedDict, total=False):
    MaxConcurrentInvocationsPerInstance: int
class AsyncInferenceConfigDict(TypedDict, total=False):
    ClientConfig: AsyncInferenceClientConfigDict | AsyncInferenceClientConfig
    OutputConfig: Required[AsyncInferenceOutputConfigDict | AsyncInferenceOutputConfig]
class AsyncInferenceNotificationConfigDict(TypedDict, total=False):
    SuccessTopic: str; ErrorTopic: str; IncludeInferenceResponseIn: Sequence[AsyncNotificationTopicTypes | str]
class AsyncInferenceOutputConfigDict(TypedDict, total=False):
    KmsKeyId: str; S3OutputPath: str
    NotificationConfig: AsyncInferenceNotificationConfigDict | AsyncInferenceNotificationConfig; S3FailurePath: str
class AthenaDatasetDefinitionDict(TypedDict, total=False):
    Catalog: Required[str]; Database: Required[str]; QueryString: Required[str]; WorkGroup: str
    OutputS3Uri: Required[str]; KmsKeyId: str; OutputFormat: Required[AthenaResultFormat | str]
    OutputCompression: AthenaResultCompressionType | str
class AttachClusterNodeNetworkInterfaceRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; NodeId: Required[str]; NetworkInterfaceId: Required[str]
class AttachClusterNodeVolumeRequestDict(TypedDict, total=False):
    ClusterArn: Required[str]; NodeId: Required[str]; VolumeId: Required[str]
class AutoMLAlgorithmConfigDict(TypedDict, total=False):
    AutoMLAlgorithms: Required[Sequence[AutoMLAlgorithm | str]]
class AutoMLCandidateGenerationConfigDict(TypedDict, total=False):
    FeatureSpecificationS3Uri: str; AlgorithmsConfig: Sequence[AutoMLAlgorithmConfigDict | AutoMLAlgorithmConfig]
class AutoMLChannelDict(TypedDict, total=False):
    DataSource: AutoMLDataSourceDict | AutoMLDataSource; CompressionType: _CompressionType | str
    TargetAttributeName: Required[str]; ContentType: str; ChannelType: AutoMLChannelType | str
    SampleWeightAttributeName: str
class AutoMLComputeConfigDict(TypedDict, total=False):
    EmrServerlessComputeConfig: EmrServerlessComputeConfigDict | _EmrServerlessComputeConfig
class AutoMLDataSourceDict(TypedDict, total=False):
    S3DataSource: Required[AutoMLS3DataSourceDict | AutoMLS3DataSource]
class AutoMLDataSplitConfigDict(TypedDict, total=False):
    ValidationFraction: float
class AutoMLJobChannelDict(TypedDict, total=False):
    ChannelType: AutoMLChannelType | str; ContentType: str; CompressionType: _CompressionType | str
    DataSource: AutoMLDataSourceDict | AutoMLDataSource
class AutoMLJobCompletionCriteriaDict(TypedDict, total=False):
    MaxCandidates: int; MaxRuntimePerTrainingJobInSeconds: int; MaxAutoMLJobRuntimeInSeconds: int
class AutoMLJobConfigDict(TypedDict, total=False):
    CompletionCriteria: AutoMLJobCompletionCriteriaDict | AutoMLJobCompletionCriteria
    SecurityConfig: AutoMLSecurityConfigDict | AutoMLSecurityConfig
    CandidateGenerationConfig: AutoMLCandidateGenerationConfigDict | AutoMLCandidateGenerationConfig
    DataSplitConfig: AutoMLDataSplitConfigDict | AutoMLDataSplitConfig; Mode: AutoMLMode | str
class AutoMLJobObjectiveDict(TypedDict, total=False):
    MetricName: Required[AutoMLMetricEnum | str]
class AutoMLOutputDataConfigDict(TypedDict, total=False):
    KmsKeyId: str; S3OutputPath: Required[str]
class AutoMLProblemTypeConfigDict(TypedDict, total=False):
    ImageClassificationJobConfig: ImageClassificationJobConfigDict | _ImageClassificationJobConfig
    TextClassificationJobConfig: TextClassificationJobConfigDict | _TextClassificationJobConfig
    TimeSeriesForecastingJobConfig: TimeSeriesForecastingJobConfigDict | _TimeSeriesForecastingJobConfig
    TabularJobConfig: TabularJobConfigDict | _TabularJobConfig
    TextGenerationJobConfig: TextGenerationJobConfigDict | _TextGenerationJobConfig
class AutoMLS3DataSourceDict(TypedDict, total=False):
    S3DataType: Required[AutoMLS3DataType | str]; S3Uri: Required[str]
class AutoMLSecurityConfigDict(TypedDict, total=False):
    VolumeKmsKeyId: str; EnableInterContainerTrafficEncryption: bool; VpcConfig: VpcConfigDict | _VpcConfig
class AutoParameterDict(TypedDict, total=False):
    Name: Required[str]; ValueHint: Required[str]
class AutoRollbackConfigDict(TypedDict, total=False):
    Alarms: Sequence[AlarmDict | Alarm]
class AutotuneDict(TypedDict, total=False):
    Mode: Required[AutotuneMode | str]
class BaseModelDict(TypedDict, total=False):
    HubContentName: str; HubContentVersion: str; RecipeName: str
class BatchAddClusterNodesRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; ClientToken: str; NodesToAdd: Required[Sequence[AddClusterNodeSpecificationDict]]
class BatchDataCaptureConfigDict(TypedDict, total=False):
    DestinationS3Uri: Required[str]; KmsKeyId: str; GenerateInferenceId: bool
class BatchDeleteClusterNodesRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; NodeIds: Sequence[str]; NodeLogicalIds: Sequence[str]
class BatchDescribeModelPackageInputDict(TypedDict, total=False):
    ModelPackageArnList: Required[Sequence[str]]
class BatchRebootClusterNodesRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; NodeIds: Sequence[str]; NodeLogicalIds: Sequence[str]
class BatchReplaceClusterNodesRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; NodeIds: Sequence[str]; NodeLogicalIds: Sequence[str]
class BatchTransformInputDict(TypedDict, total=False):
    DataCapturedDestinationS3Uri: Required[str]
    DatasetFormat: Required[MonitoringDatasetFormatDict | MonitoringDatasetFormat]; LocalPath: Required[str]
    S3InputMode: ProcessingS3InputMode | str; S3DataDistributionType: ProcessingS3DataDistributionType | str
    FeaturesAttribute: str; InferenceAttribute: str; ProbabilityAttribute: str; ProbabilityThresholdAttribute: float
    StartTimeOffset: str; EndTimeOffset: str; ExcludeFeaturesAttribute: str
class BestObjectiveNotImprovingDict(TypedDict, total=False):
    MaxNumberOfTrainingJobsNotImproving: int
class BiasDict(TypedDict, total=False):
    Report: MetricsSourceDict | MetricsSource; PreTrainingReport: MetricsSourceDict | MetricsSource
    PostTrainingReport: MetricsSourceDict | MetricsSource
class BlueGreenUpdatePolicyDict(TypedDict, total=False):
    TrafficRoutingConfiguration: Required[TrafficRoutingConfigDict | TrafficRoutingConfig]
    TerminationWaitInSeconds: int; MaximumExecutionTimeoutInSeconds: int
class CandidateGenerationConfigDict(TypedDict, total=False):
    AlgorithmsConfig: Sequence[AutoMLAlgorithmConfigDict | AutoMLAlgorithmConfig]
class CanvasAppSettingsDict(TypedDict, total=False):
    TimeSeriesForecastingSettings: TimeSeriesForecastingSettingsDict | _TimeSeriesForecastingSettings
    ModelRegisterSettings: ModelRegisterSettingsDict | _ModelRegisterSettings
    WorkspaceSettings: WorkspaceSettingsDict | _WorkspaceSettings
    IdentityProviderOAuthSettings: Sequence[IdentityProviderOAuthSettingDict | IdentityProviderOAuthSetting]
    DirectDeploySettings: DirectDeploySettingsDict | _DirectDeploySettings
    KendraSettings: KendraSettingsDict | _KendraSettings
    GenerativeAiSettings: GenerativeAiSettingsDict | _GenerativeAiSettings
    EmrServerlessSettings: EmrServerlessSettingsDict | _EmrServerlessSettings
class CapacitySizeDict(TypedDict, total=False):
    Type: Required[CapacitySizeType | str]; Value: Required[int]
class CapacitySizeConfigDict(TypedDict, total=False):
    Type: Required[NodeUnavailabilityType | str]; Value: Required[int]
class CaptureContentTypeHeaderDict(TypedDict, total=False):
    CsvContentTypes: Sequence[str]; JsonContentTypes: Sequence[str]
class CaptureOptionDict(TypedDict, total=False):
    CaptureMode: Required[_CaptureMode | str]
class CategoricalParameterDict(TypedDict, total=False):
    Name: Required[str]; Value: Required[Sequence[str]]
class CategoricalParameterRangeDict(TypedDict, total=False):
    Name: Required[str]; Values: Required[Sequence[str]]
class CategoricalParameterRangeSpecificationDict(TypedDict, total=False):
    Values: Required[Sequence[str]]
class CfnCreateTemplateProviderDict(TypedDict, total=False):
    TemplateName: Required[str]; TemplateURL: Required[str]; RoleARN: str
    Parameters: Sequence[CfnStackCreateParameterDict]
class CfnStackCreateParameterDict(TypedDict, total=False):
    Key: Required[str]; Value: str
class CfnStackUpdateParameterDict(TypedDict, total=False):
    Key: Required[str]; Value: str
class CfnUpdateTemplateProviderDict(TypedDict, total=False):
    TemplateName: Required[str]; TemplateURL: Required[str]; Parameters: Sequence[CfnStackUpdateParameterDict]
class ChannelDict(TypedDict, total=False):
    ChannelName: Required[str]; DataSource: Required[DataSourceDict | _DataSource]; ContentType: str
    CompressionType: _CompressionType | str; RecordWrapperType: RecordWrapper | str
    InputMode: TrainingInputMode | str; ShuffleConfig: ShuffleConfigDict | _ShuffleConfig
class ChannelSpecificationDict(TypedDict, total=False):
    Name: Required[str]; Description: str; IsRequired: bool; SupportedContentTypes: Required[Sequence[str]]
    SupportedCompressionTypes: Sequence[CompressionType | str]
    SupportedInputModes: Required[Sequence[TrainingInputMode | str]]
class CheckpointConfigDict(TypedDict, total=False):
    S3Uri: Required[str]; LocalPath: str
class ClarifyExplainerConfigDict(TypedDict, total=False):
    EnableExplanations: str; InferenceConfig: ClarifyInferenceConfigDict | ClarifyInferenceConfig
    ShapConfig: Required[ClarifyShapConfigDict | ClarifyShapConfig]
class ClarifyInferenceConfigDict(TypedDict, total=False):
    FeaturesAttribute: str; ContentTemplate: str; MaxRecordCount: int; MaxPayloadInMB: int; ProbabilityIndex: int
    LabelIndex: int; ProbabilityAttribute: str; LabelAttribute: str; LabelHeaders: Sequence[str]
    FeatureHeaders: Sequence[str]; FeatureTypes: Sequence[ClarifyFeatureType | str]
class ClarifyShapBaselineConfigDict(TypedDict, total=False):
    MimeType: str; ShapBaseline: str; ShapBaselineUri: str
class ClarifyShapConfigDict(TypedDict, total=False):
    ShapBaselineConfig: Required[ClarifyShapBaselineConfigDict | ClarifyShapBaselineConfig]; NumberOfSamples: int
    UseLogit: bool; Seed: int; TextConfig: ClarifyTextConfigDict | ClarifyTextConfig
class ClarifyTextConfigDict(TypedDict, total=False):
    Language: Required[ClarifyTextLanguage | str]; Granularity: Required[ClarifyTextGranularity | str]
class ClusterAccountingDatabaseDict(TypedDict, total=False):
    Endpoint: Required[str]; Port: int; Name: str; SecretArn: Required[str]
class ClusterAutoPatchConfigDict(TypedDict, total=False):
    PatchingStrategy: Required[ClusterPatchingStrategy | str]; PatchSchedule: ClusterPatchScheduleDict
    DeploymentConfig: DeploymentConfigurationDict | DeploymentConfiguration; IdleWaitWindowInSeconds: int
    DrainPolicy: ClusterDrainPolicyDict | ClusterDrainPolicy
class ClusterAutoScalingConfigDict(TypedDict, total=False):
    Mode: Required[ClusterAutoScalingMode | str]; AutoScalerType: ClusterAutoScalerType | str
class ClusterCapacityRequirementsDict(TypedDict, total=False):
    Spot: ClusterSpotOptionsDict | ClusterSpotOptions; OnDemand: ClusterOnDemandOptionsDict | ClusterOnDemandOptions
class ClusterDrainPolicyDict(TypedDict, total=False):
    DrainTimeoutInSeconds: int; OnDrainTimeout: ClusterOnDrainTimeout | str
class ClusterEbsVolumeConfigDict(TypedDict, total=False):
    VolumeSizeInGB: int; VolumeKmsKeyId: str; RootVolume: bool
class ClusterFsxLustreConfigDict(TypedDict, total=False):
    DnsName: Required[str]; MountName: Required[str]; MountPath: str
class ClusterFsxOpenZfsConfigDict(TypedDict, total=False):
    DnsName: Required[str]; MountPath: str
class ClusterInstanceGroupSpecificationDict(TypedDict, total=False):
    InstanceCount: Required[int]; MinInstanceCount: int; InstanceGroupName: Required[str]
    InstanceType: ClusterInstanceType | str; InstanceRequirements: ClusterInstanceRequirementsDict
    LifeCycleConfig: ClusterLifeCycleConfigDict | ClusterLifeCycleConfig; ExecutionRole: Required[str]
    ThreadsPerCore: int
    InstanceStorageConfigs: Sequence[ClusterInstanceStorageConfigDict | ClusterInstanceStorageConfig]
    OnStartDeepHealthChecks: Sequence[DeepHealthCheckType | str]; TrainingPlanArn: str
    OverrideVpcConfig: VpcConfigDict | VpcConfig
    ScheduledUpdateConfig: ScheduledUpdateConfigDict | _ScheduledUpdateConfig; ImageId: str
    AutoPatchConfig: ClusterAutoPatchConfigDict; ImageReleaseVersion: str
    KubernetesConfig: ClusterKubernetesConfigDict; SlurmConfig: ClusterSlurmConfigDict
    CapacityRequirements: ClusterCapacityRequirementsDict | ClusterCapacityRequirements
    NetworkInterface: ClusterNetworkInterfaceDict
class ClusterInstanceRequirementsDict(TypedDict, total=False):
    InstanceTypes: Required[Sequence[ClusterInstanceType | str]]
class ClusterInstanceStorageConfigDict(TypedDict, total=False):
    EbsVolumeConfig: ClusterEbsVolumeConfigDict | ClusterEbsVolumeConfig
    FsxLustreConfig: ClusterFsxLustreConfigDict | ClusterFsxLustreConfig
    FsxOpenZfsConfig: ClusterFsxOpenZfsConfigDict | ClusterFsxOpenZfsConfig
class ClusterKubernetesConfigDict(TypedDict, total=False):
    Labels: Mapping[str, str]; Taints: Sequence[ClusterKubernetesTaintDict | ClusterKubernetesTaint]
class ClusterKubernetesTaintDict(TypedDict, total=False):
    Key: Required[str]; Value: str; Effect: Required[ClusterKubernetesTaintEffect | str]
class ClusterLifeCycleConfigDict(TypedDict, total=False):
    SourceS3Uri: str; OnCreate: str; OnInitComplete: str
class ClusterNetworkInterfaceDict(TypedDict, total=False):
    InterfaceType: ClusterInterfaceType | str
class ClusterOnDemandOptionsDict(TypedDict, total=False):
    ...
class ClusterOrchestratorDict(TypedDict, total=False):
    Eks: ClusterOrchestratorEksConfigDict | ClusterOrchestratorEksConfig
    Slurm: ClusterOrchestratorSlurmConfigDict | ClusterOrchestratorSlurmConfig
class ClusterOrchestratorEksConfigDict(TypedDict, total=False):
    ClusterArn: Required[str]
class ClusterOrchestratorSlurmConfigDict(TypedDict, total=False):
    SlurmConfigStrategy: ClusterSlurmConfigStrategy | str
    AccountingDatabase: ClusterAccountingDatabaseDict | ClusterAccountingDatabase
class ClusterPatchScheduleDict(TypedDict, total=False):
    NextPatchDate: str | datetime
class ClusterRestrictedInstanceGroupSpecificationDict(TypedDict, total=False):
    InstanceCount: Required[int]; InstanceGroupName: Required[str]; InstanceType: Required[ClusterInstanceType | str]
    ExecutionRole: Required[str]; ThreadsPerCore: int
    InstanceStorageConfigs: Sequence[ClusterInstanceStorageConfigDict | ClusterInstanceStorageConfig]
    OnStartDeepHealthChecks: Sequence[DeepHealthCheckType | str]; TrainingPlanArn: str
    OverrideVpcConfig: VpcConfigDict | VpcConfig
    ScheduledUpdateConfig: ScheduledUpdateConfigDict | _ScheduledUpdateConfig
    EnvironmentConfig: EnvironmentConfigDict
class ClusterRestrictedInstanceGroupsConfigDict(TypedDict, total=False):
    SharedEnvironmentConfig: Required[ClusterSharedEnvironmentConfigDict]
class ClusterSharedEnvironmentConfigDict(TypedDict, total=False):
    FSxLustreDeletionPolicy: Required[ClusterFSxLustreDeletionPolicy | str]
    FSxLustreConfig: Required[FSxLustreConfigDict | _FSxLustreConfig]
class ClusterSlurmConfigDict(TypedDict, total=False):
    NodeType: Required[ClusterSlurmNodeType | str]; PartitionNames: Sequence[str]
class ClusterSpotOptionsDict(TypedDict, total=False):
    ...
class ClusterTieredStorageConfigDict(TypedDict, total=False):
    Mode: Required[ClusterConfigMode | str]; InstanceMemoryAllocationPercentage: int
class CodeEditorAppImageConfigDict(TypedDict, total=False):
    FileSystemConfig: FileSystemConfigDict | _FileSystemConfig
    ContainerConfig: ContainerConfigDict | _ContainerConfig
class CodeEditorAppSettingsDict(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpecDict | ResourceSpec; CustomImages: Sequence[CustomImageDict | CustomImage]
    LifecycleConfigArns: Sequence[str]; AppLifecycleManagement: AppLifecycleManagementDict | _AppLifecycleManagement
    BuiltInLifecycleConfigArn: str
class CodeRepositoryDict(TypedDict, total=False):
    RepositoryUrl: Required[str]
class CognitoConfigDict(TypedDict, total=False):
    UserPool: Required[str]; ClientId: Required[str]
class CognitoMemberDefinitionDict(TypedDict, total=False):
    UserPool: Required[str]; UserGroup: Required[str]; ClientId: Required[str]
class CollectionConfigDict(TypedDict, total=False):
    VectorConfig: VectorConfigDict | _VectorConfig
class CollectionConfigurationDict(TypedDict, total=False):
    CollectionName: str; CollectionParameters: Mapping[str, str]
class ComputeQuotaConfigDict(TypedDict, total=False):
    ComputeQuotaResources: Sequence[ComputeQuotaResourceConfigDict | ComputeQuotaResourceConfig]
    ResourceSharingConfig: ResourceSharingConfigDict | _ResourceSharingConfig
    PreemptTeamTasks: _PreemptTeamTasks | str
class ComputeQuotaResourceConfigDict(TypedDict, total=False):
    InstanceType: Required[ClusterInstanceType | str]; Count: int; Accelerators: int; VCpu: float; MemoryInGiB: float
    AcceleratorPartition: AcceleratorPartitionConfigDict | AcceleratorPartitionConfig
class ComputeQuotaTargetDict(TypedDict, total=False):
    TeamName: Required[str]; FairShareWeight: int
class ContainerConfigDict(TypedDict, total=False):
    ContainerArguments: Sequence[str]; ContainerEntrypoint: Sequence[str]
    ContainerEnvironmentVariables: Mapping[str, str]
class ContainerDefinitionDict(TypedDict, total=False):
    ContainerHostname: str; Image: str; ImageConfig: ImageConfigDict | _ImageConfig; Mode: ContainerMode | str
    ModelDataUrl: str; ModelDataSource: ModelDataSourceDict | _ModelDataSource
    AdditionalModelDataSources: Sequence[AdditionalModelDataSourceDict | AdditionalModelDataSource]
    Environment: Mapping[str, str]; ModelPackageName: str; InferenceSpecificationName: str
    MultiModelConfig: MultiModelConfigDict | _MultiModelConfig
    ContainerMetricsConfig: ContainerMetricsConfigDict | _ContainerMetricsConfig
class ContainerMetricsConfigDict(TypedDict, total=False):
    MetricsEndpoints: Sequence[MetricsEndpointDict | MetricsEndpoint]
class ContextSourceDict(TypedDict, total=False):
    SourceUri: Required[str]; SourceType: str; SourceId: str
class ContinuousParameterRangeDict(TypedDict, total=False):
    Name: Required[str]; MinValue: Required[str]; MaxValue: Required[str]
    ScalingType: HyperParameterScalingType | str
class ContinuousParameterRangeSpecificationDict(TypedDict, total=False):
    MinValue: Required[str]; MaxValue: Required[str]
class ConvergenceDetectedDict(TypedDict, total=False):
    CompleteOnConvergence: _CompleteOnConvergence | str
class CreateAIBenchmarkJobRequestDict(TypedDict, total=False):
    AiBenchmarkJobName: Required[str]; BenchmarkTarget: Required[AIBenchmarkTargetDict | AIBenchmarkTarget]
    OutputConfig: Required[AIBenchmarkOutputConfigDict]; AiWorkloadConfigIdentifier: Required[str]
    RoleArn: Required[str]; NetworkConfig: AIBenchmarkNetworkConfigDict | AIBenchmarkNetworkConfig
    Tags: Sequence[TagDict | Tag]
class CreateAIRecommendationJobRequestDict(TypedDict, total=False):
    AiRecommendationJobName: Required[str]; ModelSource: Required[AIModelSourceDict | AIModelSource]
    OutputConfig: Required[AIRecommendationOutputConfigDict]; AiWorkloadConfigIdentifier: Required[str]
    PerformanceTarget: Required[AIRecommendationPerformanceTargetDict | AIRecommendationPerformanceTarget]
    RoleArn: Required[str]
    InferenceSpecification: AIRecommendationInferenceSpecificationDict | AIRecommendationInferenceSpecification
    OptimizeModel: bool; ComputeSpec: AIRecommendationComputeSpecDict | AIRecommendationComputeSpec
    AdapterSource: AIAdapterSourceDict | AIAdapterSource; Tags: Sequence[TagDict | Tag]
class CreateAIWorkloadConfigRequestDict(TypedDict, total=False):
    AiWorkloadConfigName: Required[str]; DatasetConfig: AIDatasetConfigDict | AIDatasetConfig
    AiWorkloadConfigs: AIWorkloadConfigsDict | AIWorkloadConfigs; Tags: Sequence[TagDict | Tag]
class CreateActionRequestDict(TypedDict, total=False):
    ActionName: Required[str]; Source: Required[ActionSourceDict | ActionSource]; ActionType: Required[str]
    Description: str; Status: ActionStatus | str; Properties: Mapping[str, str]
    MetadataProperties: MetadataPropertiesDict | _MetadataProperties; Tags: Sequence[TagDict | Tag]
class CreateAlgorithmInputDict(TypedDict, total=False):
    AlgorithmName: Required[str]; AlgorithmDescription: str
    TrainingSpecification: Required[TrainingSpecificationDict | _TrainingSpecification]
    InferenceSpecification: InferenceSpecificationDict | _InferenceSpecification
    ValidationSpecification: AlgorithmValidationSpecificationDict | AlgorithmValidationSpecification
    CertifyForMarketplace: bool; Tags: Sequence[TagDict | Tag]
class CreateAppImageConfigRequestDict(TypedDict, total=False):
    AppImageConfigName: Required[str]; Tags: Sequence[TagDict | Tag]
    KernelGatewayImageConfig: KernelGatewayImageConfigDict | _KernelGatewayImageConfig
    JupyterLabAppImageConfig: JupyterLabAppImageConfigDict | _JupyterLabAppImageConfig
    CodeEditorAppImageConfig: CodeEditorAppImageConfigDict | _CodeEditorAppImageConfig
class CreateAppRequestDict(TypedDict, total=False):
    DomainId: Required[str]; UserProfileName: str; SpaceName: str; AppType: Required[_AppType | str]
    AppName: Required[str]; Tags: Sequence[TagDict | Tag]; ResourceSpec: ResourceSpecDict | _ResourceSpec
    RecoveryMode: bool
class CreateArtifactRequestDict(TypedDict, total=False):
    ArtifactName: str; Source: Required[ArtifactSourceDict | ArtifactSource]; ArtifactType: Required[str]
    Properties: Mapping[str, str]; MetadataProperties: MetadataPropertiesDict | _MetadataProperties
    Tags: Sequence[TagDict | Tag]
class CreateAutoMLJobRequestDict(TypedDict, total=False):
    AutoMLJobName: Required[str]; InputDataConfig: Required[Sequence[AutoMLChannelDict | AutoMLChannel]]
    OutputDataConfig: Required[AutoMLOutputDataConfigDict | AutoMLOutputDataConfig]; ProblemType: _ProblemType | str
    AutoMLJobObjective: AutoMLJobObjectiveDict | _AutoMLJobObjective
    AutoMLJobConfig: AutoMLJobConfigDict | _AutoMLJobConfig; RoleArn: Required[str]
    GenerateCandidateDefinitionsOnly: bool; Tags: Sequence[TagDict | Tag]
    ModelDeployConfig: ModelDeployConfigDict | _ModelDeployConfig
class CreateAutoMLJobV2RequestDict(TypedDict, total=False):
    AutoMLJobName: Required[str]
    AutoMLJobInputDataConfig: Required[Sequence[AutoMLJobChannelDict | AutoMLJobChannel]]
    OutputDataConfig: Required[AutoMLOutputDataConfigDict | AutoMLOutputDataConfig]
    AutoMLProblemTypeConfig: Required[AutoMLProblemTypeConfigDict | _AutoMLProblemTypeConfig]; RoleArn: Required[str]
    Tags: Sequence[TagDict | Tag]; SecurityConfig: AutoMLSecurityConfigDict | AutoMLSecurityConfig
    AutoMLJobObjective: AutoMLJobObjectiveDict | _AutoMLJobObjective
    ModelDeployConfig: ModelDeployConfigDict | _ModelDeployConfig
    DataSplitConfig: AutoMLDataSplitConfigDict | AutoMLDataSplitConfig
    AutoMLComputeConfig: AutoMLComputeConfigDict | _AutoMLComputeConfig
class CreateClusterExtensionRequestDict(TypedDict, total=False):
    ClusterArn: Required[str]; ExtensionName: Required[str]; ExtensionVersion: str; ConfigurationValues: str
    Tags: Sequence[TagDict | Tag]; ClientToken: str
class CreateClusterRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; InstanceGroups: Sequence[ClusterInstanceGroupSpecificationDict]
    RestrictedInstanceGroups: Sequence[ClusterRestrictedInstanceGroupSpecificationDict]
    RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfigDict; VpcConfig: VpcConfigDict | _VpcConfig
    Tags: Sequence[TagDict | Tag]; Orchestrator: ClusterOrchestratorDict | ClusterOrchestrator
    NodeRecovery: ClusterNodeRecovery | str
    TieredStorageConfig: ClusterTieredStorageConfigDict | ClusterTieredStorageConfig
    NodeProvisioningMode: ClusterNodeProvisioningMode | str; ClusterRole: str
    AutoScaling: ClusterAutoScalingConfigDict
class CreateClusterSchedulerConfigRequestDict(TypedDict, total=False):
    Name: Required[str]; ClusterArn: Required[str]; SchedulerConfig: Required[SchedulerConfigDict | _SchedulerConfig]
    Description: str; Tags: Sequence[TagDict | Tag]
class CreateCodeRepositoryInputDict(TypedDict, total=False):
    CodeRepositoryName: Required[str]; GitConfig: Required[GitConfigDict | _GitConfig]; Tags: Sequence[TagDict | Tag]
class CreateCompilationJobRequestDict(TypedDict, total=False):
    CompilationJobName: Required[str]; RoleArn: Required[str]; ModelPackageVersionArn: str
    InputConfig: InputConfigDict | _InputConfig; OutputConfig: Required[OutputConfigDict | _OutputConfig]
    VpcConfig: NeoVpcConfigDict | NeoVpcConfig
    StoppingCondition: Required[StoppingConditionDict | _StoppingCondition]; Tags: Sequence[TagDict | Tag]
class CreateComputeQuotaRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; ClusterArn: Required[str]
    ComputeQuotaConfig: Required[ComputeQuotaConfigDict | _ComputeQuotaConfig]
    ComputeQuotaTarget: Required[ComputeQuotaTargetDict | _ComputeQuotaTarget]
    ActivationState: _ActivationState | str; Tags: Sequence[TagDict | Tag]
class CreateContextRequestDict(TypedDict, total=False):
    ContextName: Required[str]; Source: Required[ContextSourceDict | ContextSource]; ContextType: Required[str]
    Description: str; Properties: Mapping[str, str]; Tags: Sequence[TagDict | Tag]
class CreateDataQualityJobDefinitionRequestDict(TypedDict, total=False):
    JobDefinitionName: Required[str]
    DataQualityBaselineConfig: DataQualityBaselineConfigDict | _DataQualityBaselineConfig
    DataQualityAppSpecification: Required[DataQualityAppSpecificationDict | _DataQualityAppSpecification]
    DataQualityJobInput: Required[DataQualityJobInputDict | _DataQualityJobInput]
    DataQualityJobOutputConfig: Required[MonitoringOutputConfigDict | MonitoringOutputConfig]
    JobResources: Required[MonitoringResourcesDict | MonitoringResources]
    NetworkConfig: MonitoringNetworkConfigDict | MonitoringNetworkConfig; RoleArn: Required[str]
    StoppingCondition: MonitoringStoppingConditionDict | MonitoringStoppingCondition; Tags: Sequence[TagDict | Tag]
class CreateDeviceFleetRequestDict(TypedDict, total=False):
    DeviceFleetName: Required[str]; RoleArn: str; Description: str
    OutputConfig: Required[EdgeOutputConfigDict | EdgeOutputConfig]; Tags: Sequence[TagDict | Tag]
    EnableIotRoleAlias: bool
class CreateDomainRequestDict(TypedDict, total=False):
    DomainName: Required[str]; AuthMode: Required[_AuthMode | str]
    DefaultUserSettings: Required[UserSettingsDict | UserSettings]
    DomainSettings: DomainSettingsDict | _DomainSettings; SubnetIds: Sequence[str]; VpcId: str
    Tags: Sequence[TagDict | Tag]; AppNetworkAccessType: _AppNetworkAccessType | str; HomeEfsFileSystemKmsKeyId: str
    KmsKeyId: str; AppSecurityGroupManagement: _AppSecurityGroupManagement | str
    HomeEfsFileSystemCreation: _HomeEfsFileSystemCreation | str; TagPropagation: _TagPropagation | str
    DefaultSpaceSettings: DefaultSpaceSettingsDict | _DefaultSpaceSettings
class CreateEdgeDeploymentPlanRequestDict(TypedDict, total=False):
    EdgeDeploymentPlanName: Required[str]
    ModelConfigs: Required[Sequence[EdgeDeploymentModelConfigDict | EdgeDeploymentModelConfig]]
    DeviceFleetName: Required[str]; Stages: Sequence[DeploymentStageDict]; Tags: Sequence[TagDict | Tag]
class CreateEdgeDeploymentStageRequestDict(TypedDict, total=False):
    EdgeDeploymentPlanName: Required[str]; Stages: Required[Sequence[DeploymentStageDict]]
class CreateEdgePackagingJobRequestDict(TypedDict, total=False):
    EdgePackagingJobName: Required[str]; CompilationJobName: Required[str]; ModelName: Required[str]
    ModelVersion: Required[str]; RoleArn: Required[str]
    OutputConfig: Required[EdgeOutputConfigDict | EdgeOutputConfig]; ResourceKey: str; Tags: Sequence[TagDict | Tag]
class CreateEndpointConfigInputDict(TypedDict, total=False):
    EndpointConfigName: Required[str]
    ProductionVariants: Required[Sequence[ProductionVariantDict | ProductionVariant]]
    DataCaptureConfig: DataCaptureConfigDict | _DataCaptureConfig; Tags: Sequence[TagDict | Tag]; KmsKeyId: str
    AsyncInferenceConfig: AsyncInferenceConfigDict | _AsyncInferenceConfig
    ExplainerConfig: ExplainerConfigDict | _ExplainerConfig
    ShadowProductionVariants: Sequence[ProductionVariantDict | ProductionVariant]; ExecutionRoleArn: str
    VpcConfig: VpcConfigDict | _VpcConfig; EnableNetworkIsolation: bool
    MetricsConfig: MetricsConfigDict | _MetricsConfig
    CrossRegionTrafficConfig: CrossRegionTrafficConfigDict | _CrossRegionTrafficConfig
class CreateEndpointInputDict(TypedDict, total=False):
    EndpointName: Required[str]; EndpointConfigName: Required[str]
    DeploymentConfig: DeploymentConfigDict | _DeploymentConfig; Tags: Sequence[TagDict | Tag]
class CreateExperimentRequestDict(TypedDict, total=False):
    ExperimentName: Required[str]; DisplayName: str; Description: str; Tags: Sequence[TagDict | Tag]
class CreateFeatureGroupRequestDict(TypedDict, total=False):
    FeatureGroupName: Required[str]; RecordIdentifierFeatureName: Required[str]; EventTimeFeatureName: Required[str]
    FeatureDefinitions: Required[Sequence[FeatureDefinitionDict | FeatureDefinition]]
    OnlineStoreConfig: OnlineStoreConfigDict | _OnlineStoreConfig
    OfflineStoreConfig: OfflineStoreConfigDict | _OfflineStoreConfig; ThroughputConfig: ThroughputConfigDict
    RoleArn: str; Description: str; Tags: Sequence[TagDict | Tag]
class CreateFlowDefinitionRequestDict(TypedDict, total=False):
    FlowDefinitionName: Required[str]; HumanLoopRequestSource: HumanLoopRequestSourceDict | _HumanLoopRequestSource
    HumanLoopActivationConfig: HumanLoopActivationConfigDict | _HumanLoopActivationConfig
    HumanLoopConfig: HumanLoopConfigDict | _HumanLoopConfig
    OutputConfig: Required[FlowDefinitionOutputConfigDict | FlowDefinitionOutputConfig]; RoleArn: Required[str]
    Tags: Sequence[TagDict | Tag]
class CreateHubContentPresignedUrlsRequestDict(TypedDict, total=False):
    HubName: Required[str]; HubContentType: Required[_HubContentType | str]; HubContentName: Required[str]
    HubContentVersion: str; AccessConfig: PresignedUrlAccessConfigDict; MaxResults: int; NextToken: str
class CreateHubContentReferenceRequestDict(TypedDict, total=False):
    HubName: Required[str]; SageMakerPublicHubContentArn: Required[str]; HubContentName: str; MinVersion: str
    Tags: Sequence[TagDict | Tag]
class CreateHubRequestDict(TypedDict, total=False):
    HubName: Required[str]; HubDescription: Required[str]; HubDisplayName: str; HubSearchKeywords: Sequence[str]
    S3StorageConfig: HubS3StorageConfigDict | HubS3StorageConfig; Tags: Sequence[TagDict | Tag]
class CreateHumanTaskUiRequestDict(TypedDict, total=False):
    HumanTaskUiName: Required[str]; UiTemplate: Required[UiTemplateDict]; Tags: Sequence[TagDict | Tag]
class CreateHyperParameterTuningJobRequestDict(TypedDict, total=False):
    HyperParameterTuningJobName: Required[str]
    HyperParameterTuningJobConfig: Required[HyperParameterTuningJobConfigDict | _HyperParameterTuningJobConfig]
    TrainingJobDefinition: HyperParameterTrainingJobDefinitionDict | HyperParameterTrainingJobDefinition
    TrainingJobDefinitions: Sequence[HyperParameterTrainingJobDefinitionDict | HyperParameterTrainingJobDefinition]
    WarmStartConfig: HyperParameterTuningJobWarmStartConfigDict | HyperParameterTuningJobWarmStartConfig
    Tags: Sequence[TagDict | Tag]; Autotune: AutotuneDict | _Autotune
class CreateImageRequestDict(TypedDict, total=False):
    Description: str; DisplayName: str; ImageName: Required[str]; RoleArn: Required[str]
    Tags: Sequence[TagDict | Tag]
class CreateImageVersionRequestDict(TypedDict, total=False):
    BaseImage: Required[str]; ClientToken: Required[str]; ImageName: Required[str]; Aliases: Sequence[str]
    VendorGuidance: _VendorGuidance | str; JobType: _JobType | str; MlFramework: str; ProgrammingLang: str
    Processor: _Processor | str; Horovod: bool; ReleaseNotes: str
class CreateInferenceComponentInputDict(TypedDict, total=False):
    InferenceComponentName: Required[str]; EndpointName: Required[str]; VariantName: str
    Specification: InferenceComponentSpecificationDict; Specifications: Sequence[InferenceComponentSpecificationDict]
    RuntimeConfig: InferenceComponentRuntimeConfigDict; Tags: Sequence[TagDict | Tag]
class CreateInferenceExperimentRequestDict(TypedDict, total=False):
    Name: Required[str]; Type: Required[InferenceExperimentType | str]
    Schedule: InferenceExperimentScheduleDict | InferenceExperimentSchedule; Description: str; RoleArn: Required[str]
    EndpointName: Required[str]; ModelVariants: Required[Sequence[ModelVariantConfigDict]]
    DataStorageConfig: InferenceExperimentDataStorageConfigDict | InferenceExperimentDataStorageConfig
    ShadowModeConfig: Required[ShadowModeConfigDict | _ShadowModeConfig]; KmsKey: str; Tags: Sequence[TagDict | Tag]
class CreateInferenceRecommendationsJobRequestDict(TypedDict, total=False):
    JobName: Required[str]; JobType: Required[RecommendationJobType | str]; RoleArn: Required[str]
    InputConfig: Required[RecommendationJobInputConfigDict | RecommendationJobInputConfig]; JobDescription: str
    StoppingConditions: RecommendationJobStoppingConditionsDict | RecommendationJobStoppingConditions
    OutputConfig: RecommendationJobOutputConfigDict; Tags: Sequence[TagDict | Tag]
class CreateInferenceRouterInputDict(TypedDict, total=False):
    InferenceRouterName: Required[str]; RoutingTargets: Required[Sequence[RoutingTargetDict | RoutingTarget]]
    ClientToken: str; Tags: Sequence[TagDict | Tag]
class CreateJobRequestDict(TypedDict, total=False):
    JobName: Required[str]; RoleArn: Required[str]; JobCategory: Required[_JobCategory | str]
    JobConfigSchemaVersion: Required[str]; JobConfigDocument: Required[str]; Tags: Sequence[TagDict | Tag]
class CreateLabelingJobRequestDict(TypedDict, total=False):
    LabelingJobName: Required[str]; LabelAttributeName: Required[str]
    InputConfig: Required[LabelingJobInputConfigDict | LabelingJobInputConfig]
    OutputConfig: Required[LabelingJobOutputConfigDict | LabelingJobOutputConfig]; RoleArn: Required[str]
    LabelCategoryConfigS3Uri: str
    StoppingConditions: LabelingJobStoppingConditionsDict | LabelingJobStoppingConditions
    LabelingJobAlgorithmsConfig: LabelingJobAlgorithmsConfigDict | _LabelingJobAlgorithmsConfig
    HumanTaskConfig: Required[HumanTaskConfigDict | _HumanTaskConfig]; Tags: Sequence[TagDict | Tag]
class CreateMlflowAppRequestDict(TypedDict, total=False):
    Name: Required[str]; ArtifactStoreUri: Required[str]; RoleArn: Required[str]; KmsKeyId: str
    ModelRegistrationMode: _ModelRegistrationMode | str; WeeklyMaintenanceWindowStart: str
    AccountDefaultStatus: _AccountDefaultStatus | str; DefaultDomainIdList: Sequence[str]
    Tags: Sequence[TagDict | Tag]
class CreateMlflowTrackingServerRequestDict(TypedDict, total=False):
    TrackingServerName: Required[str]; ArtifactStoreUri: Required[str]; TrackingServerSize: _TrackingServerSize | str
    MlflowVersion: str; RoleArn: Required[str]; AutomaticModelRegistration: bool; WeeklyMaintenanceWindowStart: str
    Tags: Sequence[TagDict | Tag]; S3BucketOwnerAccountId: str; S3BucketOwnerVerification: bool
class CreateModelBiasJobDefinitionRequestDict(TypedDict, total=False):
    JobDefinitionName: Required[str]; ModelBiasBaselineConfig: ModelBiasBaselineConfigDict | _ModelBiasBaselineConfig
    ModelBiasAppSpecification: Required[ModelBiasAppSpecificationDict | _ModelBiasAppSpecification]
    ModelBiasJobInput: Required[ModelBiasJobInputDict | _ModelBiasJobInput]
    ModelBiasJobOutputConfig: Required[MonitoringOutputConfigDict | MonitoringOutputConfig]
    JobResources: Required[MonitoringResourcesDict | MonitoringResources]
    NetworkConfig: MonitoringNetworkConfigDict | MonitoringNetworkConfig; RoleArn: Required[str]
    StoppingCondition: MonitoringStoppingConditionDict | MonitoringStoppingCondition; Tags: Sequence[TagDict | Tag]
class CreateModelCardExportJobRequestDict(TypedDict, total=False):
    ModelCardName: Required[str]; ModelCardVersion: int; ModelCardExportJobName: Required[str]
    OutputConfig: Required[ModelCardExportOutputConfigDict | ModelCardExportOutputConfig]
class CreateModelCardRequestDict(TypedDict, total=False):
    ModelCardName: Required[str]; SecurityConfig: ModelCardSecurityConfigDict | ModelCardSecurityConfig
    Content: Required[str]; ModelCardStatus: Required[_ModelCardStatus | str]; Tags: Sequence[TagDict | Tag]
class CreateModelExplainabilityJobDefinitionRequestDict(TypedDict, total=False):
    JobDefinitionName: Required[str]
    ModelExplainabilityBaselineConfig: ModelExplainabilityBaselineConfigDict | _ModelExplainabilityBaselineConfig
    ModelExplainabilityAppSpecification: Required[ModelExplainabilityAppSpecificationDict | _ModelExplainabilityAppSpecification]
    ModelExplainabilityJobInput: Required[ModelExplainabilityJobInputDict | _ModelExplainabilityJobInput]
    ModelExplainabilityJobOutputConfig: Required[MonitoringOutputConfigDict | MonitoringOutputConfig]
    JobResources: Required[MonitoringResourcesDict | MonitoringResources]
    NetworkConfig: MonitoringNetworkConfigDict | MonitoringNetworkConfig; RoleArn: Required[str]
    StoppingCondition: MonitoringStoppingConditionDict | MonitoringStoppingCondition; Tags: Sequence[TagDict | Tag]
class CreateModelInputDict(TypedDict, total=False):
    ModelName: Required[str]; PrimaryContainer: ContainerDefinitionDict | ContainerDefinition
    Containers: Sequence[ContainerDefinitionDict | ContainerDefinition]
    InferenceExecutionConfig: InferenceExecutionConfigDict | _InferenceExecutionConfig; ExecutionRoleArn: str
    Tags: Sequence[TagDict | Tag]; VpcConfig: VpcConfigDict | _VpcConfig; EnableNetworkIsolation: bool
class CreateModelPackageGroupInputDict(TypedDict, total=False):
    ModelPackageGroupName: Required[str]; ModelPackageGroupDescription: str; Tags: Sequence[TagDict | Tag]
    ManagedConfiguration: ManagedConfigurationDict | _ManagedConfiguration
class CreateModelPackageInputDict(TypedDict, total=False):
    ModelPackageName: str; ModelPackageGroupName: str; ModelPackageDescription: str
    ModelPackageRegistrationType: _ModelPackageRegistrationType | str
    InferenceSpecification: InferenceSpecificationDict | _InferenceSpecification
    ValidationSpecification: ModelPackageValidationSpecificationDict | ModelPackageValidationSpecification
    SourceAlgorithmSpecification: SourceAlgorithmSpecificationDict | _SourceAlgorithmSpecification
    CertifyForMarketplace: bool; Tags: Sequence[TagDict | Tag]; ModelApprovalStatus: _ModelApprovalStatus | str
    MetadataProperties: MetadataPropertiesDict | _MetadataProperties; ModelMetrics: ModelMetricsDict | _ModelMetrics
    ClientToken: str; Domain: str; Task: str; SamplePayloadUrl: str; CustomerMetadataProperties: Mapping[str, str]
    DriftCheckBaselines: DriftCheckBaselinesDict | _DriftCheckBaselines
    AdditionalInferenceSpecifications: Sequence[AdditionalInferenceSpecificationDefinitionDict | AdditionalInferenceSpecificationDefinition]
    SkipModelValidation: _SkipModelValidation | str; SourceUri: str
    SecurityConfig: ModelPackageSecurityConfigDict | ModelPackageSecurityConfig
    ModelCard: ModelPackageModelCardDict | ModelPackageModelCard; ModelLifeCycle: ModelLifeCycleDict | _ModelLifeCycle
    ManagedStorageType: _ManagedStorageType | str
class CreateModelQualityJobDefinitionRequestDict(TypedDict, total=False):
    JobDefinitionName: Required[str]
    ModelQualityBaselineConfig: ModelQualityBaselineConfigDict | _ModelQualityBaselineConfig
    ModelQualityAppSpecification: Required[ModelQualityAppSpecificationDict | _ModelQualityAppSpecification]
    ModelQualityJobInput: Required[ModelQualityJobInputDict | _ModelQualityJobInput]
    ModelQualityJobOutputConfig: Required[MonitoringOutputConfigDict | MonitoringOutputConfig]
    JobResources: Required[MonitoringResourcesDict | MonitoringResources]
    NetworkConfig: MonitoringNetworkConfigDict | MonitoringNetworkConfig; RoleArn: Required[str]
    StoppingCondition: MonitoringStoppingConditionDict | MonitoringStoppingCondition; Tags: Sequence[TagDict | Tag]
class CreateMonitoringScheduleRequestDict(TypedDict, total=False):
    MonitoringScheduleName: Required[str]
    MonitoringScheduleConfig: Required[MonitoringScheduleConfigDict | _MonitoringScheduleConfig]
    Tags: Sequence[TagDict | Tag]
class CreateNotebookInstanceInputDict(TypedDict, total=False):
    NotebookInstanceName: Required[str]; InstanceType: Required[_InstanceType | str]; SubnetId: str
    SecurityGroupIds: Sequence[str]; IpAddressType: IPAddressType | str; RoleArn: Required[str]; KmsKeyId: str
    Tags: Sequence[TagDict | Tag]; LifecycleConfigName: str; DirectInternetAccess: _DirectInternetAccess | str
    VolumeSizeInGB: int; AcceleratorTypes: Sequence[NotebookInstanceAcceleratorType | str]; DefaultCodeRepository: str
    AdditionalCodeRepositories: Sequence[str]; RootAccess: _RootAccess | str; PlatformIdentifier: str
    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfigurationDict | _InstanceMetadataServiceConfiguration
class CreateNotebookInstanceLifecycleConfigInputDict(TypedDict, total=False):
    NotebookInstanceLifecycleConfigName: Required[str]
    OnCreate: Sequence[NotebookInstanceLifecycleHookDict | NotebookInstanceLifecycleHook]
    OnStart: Sequence[NotebookInstanceLifecycleHookDict | NotebookInstanceLifecycleHook]
    Tags: Sequence[TagDict | Tag]
class CreateOptimizationJobRequestDict(TypedDict, total=False):
    OptimizationJobName: Required[str]; RoleArn: Required[str]
    ModelSource: Required[OptimizationJobModelSourceDict | OptimizationJobModelSource]
    DeploymentInstanceType: Required[OptimizationJobDeploymentInstanceType | str]; MaxInstanceCount: int
    OptimizationEnvironment: Mapping[str, str]
    OptimizationConfigs: Required[Sequence[OptimizationConfigDict | OptimizationConfig]]
    OutputConfig: Required[OptimizationJobOutputConfigDict | OptimizationJobOutputConfig]
    StoppingCondition: Required[StoppingConditionDict | _StoppingCondition]; Tags: Sequence[TagDict | Tag]
    VpcConfig: OptimizationVpcConfigDict | OptimizationVpcConfig; TrainingPlanArns: Sequence[str]
class CreatePartnerAppPresignedUrlRequestDict(TypedDict, total=False):
    Arn: Required[str]; ExpiresInSeconds: int; SessionExpirationDurationInSeconds: int
class CreatePartnerAppRequestDict(TypedDict, total=False):
    Name: Required[str]; Type: Required[PartnerAppType | str]; ExecutionRoleArn: Required[str]; KmsKeyId: str
    MaintenanceConfig: PartnerAppMaintenanceConfigDict | PartnerAppMaintenanceConfig; Tier: Required[str]
    ApplicationConfig: PartnerAppConfigDict | PartnerAppConfig; IdcConfig: IdcConfigInputDict
    AuthType: Required[PartnerAppAuthType | str]; EnableIamSessionBasedIdentity: bool
    EnableAutoMinorVersionUpgrade: bool; ClientToken: str; Tags: Sequence[TagDict | Tag]
class CreatePipelineRequestDict(TypedDict, total=False):
    PipelineName: Required[str]; PipelineDisplayName: str; PipelineDefinition: str
    PipelineDefinitionS3Location: PipelineDefinitionS3LocationDict; PipelineDescription: str
    ClientRequestToken: Required[str]; RoleArn: Required[str]; Tags: Sequence[TagDict | Tag]
    ParallelismConfiguration: ParallelismConfigurationDict | _ParallelismConfiguration
    PipelineVersionAliases: Sequence[str]
class CreatePresignedDomainUrlRequestDict(TypedDict, total=False):
    DomainId: Required[str]; UserProfileName: Required[str]; SessionExpirationDurationInSeconds: int
    ExpiresInSeconds: int; SpaceName: str; LandingUri: str
class CreatePresignedMlflowAppUrlRequestDict(TypedDict, total=False):
    Arn: Required[str]; ExpiresInSeconds: int; SessionExpirationDurationInSeconds: int
class CreatePresignedMlflowTrackingServerUrlRequestDict(TypedDict, total=False):
    TrackingServerName: Required[str]; ExpiresInSeconds: int; SessionExpirationDurationInSeconds: int
class CreatePresignedNotebookInstanceUrlInputDict(TypedDict, total=False):
    NotebookInstanceName: Required[str]; SessionExpirationDurationInSeconds: int
class CreateProcessingJobRequestDict(TypedDict, total=False):
    ProcessingInputs: Sequence[ProcessingInputDict | ProcessingInput]
    ProcessingOutputConfig: ProcessingOutputConfigDict | _ProcessingOutputConfig; ProcessingJobName: Required[str]
    ProcessingResources: Required[ProcessingResourcesDict | _ProcessingResources]
    StoppingCondition: ProcessingStoppingConditionDict | ProcessingStoppingCondition
    AppSpecification: Required[AppSpecificationDict | _AppSpecification]; Environment: Mapping[str, str]
    NetworkConfig: NetworkConfigDict | _NetworkConfig; RoleArn: Required[str]; Tags: Sequence[TagDict | Tag]
    ExperimentConfig: ExperimentConfigDict | _ExperimentConfig
class CreateProjectInputDict(TypedDict, total=False):
    ProjectName: Required[str]; ProjectDescription: str
    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetailsDict | _ServiceCatalogProvisioningDetails
    Tags: Sequence[TagDict | Tag]; TemplateProviders: Sequence[CreateTemplateProviderDict]
class CreateSpaceRequestDict(TypedDict, total=False):
    DomainId: Required[str]; SpaceName: Required[str]; Tags: Sequence[TagDict | Tag]
    SpaceSettings: SpaceSettingsDict | _SpaceSettings; OwnershipSettings: OwnershipSettingsDict | _OwnershipSettings
    SpaceSharingSettings: SpaceSharingSettingsDict | _SpaceSharingSettings; SpaceDisplayName: str
class CreateStudioLifecycleConfigRequestDict(TypedDict, total=False):
    StudioLifecycleConfigName: Required[str]; StudioLifecycleConfigContent: Required[str]
    StudioLifecycleConfigAppType: Required[_StudioLifecycleConfigAppType | str]; Tags: Sequence[TagDict | Tag]
class CreateTemplateProviderDict(TypedDict, total=False):
    CfnTemplateProvider: CfnCreateTemplateProviderDict
class CreateTrainingJobRequestDict(TypedDict, total=False):
    TrainingJobName: Required[str]; HyperParameters: Mapping[str, str]
    AlgorithmSpecification: AlgorithmSpecificationDict | _AlgorithmSpecification; RoleArn: Required[str]
    InputDataConfig: Sequence[ChannelDict | Channel]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    ResourceConfig: ResourceConfigDict | _ResourceConfig; VpcConfig: VpcConfigDict | _VpcConfig
    StoppingCondition: StoppingConditionDict | _StoppingCondition; Tags: Sequence[TagDict | Tag]
    EnableNetworkIsolation: bool; EnableInterContainerTrafficEncryption: bool; EnableManagedSpotTraining: bool
    CheckpointConfig: CheckpointConfigDict | _CheckpointConfig
    DebugHookConfig: DebugHookConfigDict | _DebugHookConfig
    DebugRuleConfigurations: Sequence[DebugRuleConfigurationDict | DebugRuleConfiguration]
    TensorBoardOutputConfig: TensorBoardOutputConfigDict | _TensorBoardOutputConfig
    ExperimentConfig: ExperimentConfigDict | _ExperimentConfig; ProfilerConfig: ProfilerConfigDict | _ProfilerConfig
    ProfilerRuleConfigurations: Sequence[ProfilerRuleConfigurationDict | ProfilerRuleConfiguration]
    Environment: Mapping[str, str]; RetryStrategy: RetryStrategyDict | _RetryStrategy
    RemoteDebugConfig: RemoteDebugConfigDict | _RemoteDebugConfig
    InfraCheckConfig: InfraCheckConfigDict | _InfraCheckConfig; SessionChainingConfig: SessionChainingConfigDict
    ServerlessJobConfig: ServerlessJobConfigDict | _ServerlessJobConfig
    MlflowConfig: MlflowConfigDict | _MlflowConfig; ModelPackageConfig: ModelPackageConfigDict | _ModelPackageConfig
class CreateTrainingPlanRequestDict(TypedDict, total=False):
    TrainingPlanName: Required[str]; TrainingPlanOfferingId: Required[str]; SpareInstanceCountPerUltraServer: int
    Tags: Sequence[TagDict | Tag]
class CreateTrainingSessionRequestDict(TypedDict, total=False):
    TrainingSessionName: Required[str]; ModelPackageGroupArn: str; LoraConfig: Required[LoraConfigDict | _LoraConfig]
    RoleArn: Required[str]; VpcConfig: VpcConfigDict | _VpcConfig
    ModelConfig: Required[TrainingSessionModelConfigDict | TrainingSessionModelConfig]
    OutputConfig: Required[TrainingSessionOutputConfigDict | TrainingSessionOutputConfig]
    Tags: Sequence[TagDict | Tag]
class CreateTransformJobRequestDict(TypedDict, total=False):
    TransformJobName: Required[str]; ModelName: Required[str]; MaxConcurrentTransforms: int
    ModelClientConfig: ModelClientConfigDict | _ModelClientConfig; MaxPayloadInMB: int
    BatchStrategy: _BatchStrategy | str; Environment: Mapping[str, str]
    TransformInput: Required[TransformInputDict | _TransformInput]
    TransformOutput: Required[TransformOutputDict | _TransformOutput]
    DataCaptureConfig: BatchDataCaptureConfigDict | BatchDataCaptureConfig
    TransformResources: Required[TransformResourcesDict | _TransformResources]
    DataProcessing: DataProcessingDict | _DataProcessing; Tags: Sequence[TagDict | Tag]
    ExperimentConfig: ExperimentConfigDict | _ExperimentConfig
class CreateTrialComponentRequestDict(TypedDict, total=False):
    TrialComponentName: Required[str]; DisplayName: str; Status: TrialComponentStatusDict | TrialComponentStatus
    StartTime: str | datetime; EndTime: str | datetime
    Parameters: Mapping[str, TrialComponentParameterValueDict | TrialComponentParameterValue]
    InputArtifacts: Mapping[str, TrialComponentArtifactDict | TrialComponentArtifact]
    OutputArtifacts: Mapping[str, TrialComponentArtifactDict | TrialComponentArtifact]
    MetadataProperties: MetadataPropertiesDict | _MetadataProperties; Tags: Sequence[TagDict | Tag]
class CreateTrialRequestDict(TypedDict, total=False):
    TrialName: Required[str]; DisplayName: str; ExperimentName: Required[str]
    MetadataProperties: MetadataPropertiesDict | _MetadataProperties; Tags: Sequence[TagDict | Tag]
class CreateUserProfileRequestDict(TypedDict, total=False):
    DomainId: Required[str]; UserProfileName: Required[str]; SingleSignOnUserIdentifier: str
    SingleSignOnUserValue: str; Tags: Sequence[TagDict | Tag]; UserSettings: UserSettingsDict | _UserSettings
class CreateWorkforceRequestDict(TypedDict, total=False):
    CognitoConfig: CognitoConfigDict | _CognitoConfig; OidcConfig: OidcConfigDict
    SourceIpConfig: SourceIpConfigDict | _SourceIpConfig; WorkforceName: Required[str]; Tags: Sequence[TagDict | Tag]
    WorkforceVpcConfig: WorkforceVpcConfigRequestDict; IpAddressType: WorkforceIpAddressType | str
class CreateWorkteamRequestDict(TypedDict, total=False):
    WorkteamName: Required[str]; WorkforceName: str
    MemberDefinitions: Required[Sequence[MemberDefinitionDict | MemberDefinition]]; Description: Required[str]
    NotificationConfiguration: NotificationConfigurationDict | _NotificationConfiguration
    WorkerAccessConfiguration: WorkerAccessConfigurationDict | _WorkerAccessConfiguration
    Tags: Sequence[TagDict | Tag]
class CrossRegionTrafficConfigDict(TypedDict, total=False):
    MaxInvocationsPerSecondPerInstance: Required[int]; MaxCrossRegionPercentPerEndpoint: Required[int]
class CustomFileSystemDict(TypedDict, total=False):
    EfsFileSystem: EFSFileSystemDict | EFSFileSystem
    FSxLustreFileSystem: FSxLustreFileSystemDict | _FSxLustreFileSystem
    S3FileSystem: S3FileSystemDict | _S3FileSystem
class CustomFileSystemConfigDict(TypedDict, total=False):
    EfsFileSystemConfig: EFSFileSystemConfigDict | EFSFileSystemConfig
    FSxLustreFileSystemConfig: FSxLustreFileSystemConfigDict | _FSxLustreFileSystemConfig
    S3FileSystemConfig: S3FileSystemConfigDict | _S3FileSystemConfig
class CustomImageDict(TypedDict, total=False):
    ImageName: Required[str]; ImageVersionNumber: int; AppImageConfigName: Required[str]
class CustomPosixUserConfigDict(TypedDict, total=False):
    Uid: Required[int]; Gid: Required[int]
class DataCaptureConfigDict(TypedDict, total=False):
    EnableCapture: bool; InitialSamplingPercentage: Required[int]; DestinationS3Uri: Required[str]; KmsKeyId: str
    CaptureOptions: Required[Sequence[CaptureOptionDict | CaptureOption]]
    CaptureContentTypeHeader: CaptureContentTypeHeaderDict | _CaptureContentTypeHeader
class DataCatalogConfigDict(TypedDict, total=False):
    TableName: Required[str]; Catalog: Required[str]; Database: Required[str]
class DataProcessingDict(TypedDict, total=False):
    InputFilter: str; OutputFilter: str; JoinSource: _JoinSource | str
class DataQualityAppSpecificationDict(TypedDict, total=False):
    ImageUri: Required[str]; ContainerEntrypoint: Sequence[str]; ContainerArguments: Sequence[str]
    RecordPreprocessorSourceUri: str; PostAnalyticsProcessorSourceUri: str; Environment: Mapping[str, str]
class DataQualityBaselineConfigDict(TypedDict, total=False):
    BaseliningJobName: str; ConstraintsResource: MonitoringConstraintsResourceDict | MonitoringConstraintsResource
    StatisticsResource: MonitoringStatisticsResourceDict | MonitoringStatisticsResource
class DataQualityJobInputDict(TypedDict, total=False):
    EndpointInput: EndpointInputDict | _EndpointInput
    BatchTransformInput: BatchTransformInputDict | _BatchTransformInput
class DataSourceDict(TypedDict, total=False):
    S3DataSource: S3DataSourceDict | _S3DataSource
    FileSystemDataSource: FileSystemDataSourceDict | _FileSystemDataSource
    DatasetSource: DatasetSourceDict | _DatasetSource
class DatasetDefinitionDict(TypedDict, total=False):
    AthenaDatasetDefinition: AthenaDatasetDefinitionDict | _AthenaDatasetDefinition
    RedshiftDatasetDefinition: RedshiftDatasetDefinitionDict | _RedshiftDatasetDefinition; LocalPath: str
    DataDistributionType: _DataDistributionType | str; InputMode: _InputMode | str
class DatasetSourceDict(TypedDict, total=False):
    DatasetArn: Required[str]
class DebugHookConfigDict(TypedDict, total=False):
    LocalPath: str; S3OutputPath: Required[str]; HookParameters: Mapping[str, str]
    CollectionConfigurations: Sequence[CollectionConfigurationDict | CollectionConfiguration]
class DebugRuleConfigurationDict(TypedDict, total=False):
    RuleConfigurationName: Required[str]; LocalPath: str; S3OutputPath: str; RuleEvaluatorImage: Required[str]
    InstanceType: ProcessingInstanceType | str; VolumeSizeInGB: int; RuleParameters: Mapping[str, str]
class DefaultEbsStorageSettingsDict(TypedDict, total=False):
    DefaultEbsVolumeSizeInGb: Required[int]; MaximumEbsVolumeSizeInGb: Required[int]
class DefaultSpaceSettingsDict(TypedDict, total=False):
    ExecutionRole: str; SecurityGroups: Sequence[str]
    JupyterServerAppSettings: JupyterServerAppSettingsDict | _JupyterServerAppSettings
    KernelGatewayAppSettings: KernelGatewayAppSettingsDict | _KernelGatewayAppSettings
    JupyterLabAppSettings: JupyterLabAppSettingsDict | _JupyterLabAppSettings
    SpaceStorageSettings: DefaultSpaceStorageSettingsDict | DefaultSpaceStorageSettings
    CustomPosixUserConfig: CustomPosixUserConfigDict | _CustomPosixUserConfig
    CustomFileSystemConfigs: Sequence[CustomFileSystemConfigDict | CustomFileSystemConfig]
class DefaultSpaceStorageSettingsDict(TypedDict, total=False):
    DefaultEbsStorageSettings: DefaultEbsStorageSettingsDict | _DefaultEbsStorageSettings
class DeleteAIBenchmarkJobRequestDict(TypedDict, total=False):
    AiBenchmarkJobName: Required[str]
class DeleteAIRecommendationJobRequestDict(TypedDict, total=False):
    AiRecommendationJobName: Required[str]
class DeleteAIWorkloadConfigRequestDict(TypedDict, total=False):
    AiWorkloadConfigName: Required[str]
class DeleteActionRequestDict(TypedDict, total=False):
    ActionName: Required[str]
class DeleteAlgorithmInputDict(TypedDict, total=False):
    AlgorithmName: Required[str]
class DeleteAppImageConfigRequestDict(TypedDict, total=False):
    AppImageConfigName: Required[str]
class DeleteAppRequestDict(TypedDict, total=False):
    DomainId: Required[str]; UserProfileName: str; SpaceName: str; AppType: Required[_AppType | str]
    AppName: Required[str]
class DeleteArtifactRequestDict(TypedDict, total=False):
    ArtifactArn: str; Source: ArtifactSourceDict | ArtifactSource
class DeleteAssociationRequestDict(TypedDict, total=False):
    SourceArn: Required[str]; DestinationArn: Required[str]
class DeleteClusterExtensionRequestDict(TypedDict, total=False):
    ClusterArn: Required[str]; ExtensionArn: Required[str]
class DeleteClusterRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
class DeleteClusterSchedulerConfigRequestDict(TypedDict, total=False):
    ClusterSchedulerConfigId: Required[str]
class DeleteCodeRepositoryInputDict(TypedDict, total=False):
    CodeRepositoryName: Required[str]
class DeleteCompilationJobRequestDict(TypedDict, total=False):
    CompilationJobName: Required[str]
class DeleteComputeQuotaRequestDict(TypedDict, total=False):
    ComputeQuotaId: Required[str]
class DeleteContextRequestDict(TypedDict, total=False):
    ContextName: Required[str]
class DeleteDataQualityJobDefinitionRequestDict(TypedDict, total=False):
    JobDefinitionName: Required[str]
class DeleteDeviceFleetRequestDict(TypedDict, total=False):
    DeviceFleetName: Required[str]
class DeleteDomainRequestDict(TypedDict, total=False):
    DomainId: Required[str]; RetentionPolicy: RetentionPolicyDict
class DeleteEdgeDeploymentPlanRequestDict(TypedDict, total=False):
    EdgeDeploymentPlanName: Required[str]
class DeleteEdgeDeploymentStageRequestDict(TypedDict, total=False):
    EdgeDeploymentPlanName: Required[str]; StageName: Required[str]
class DeleteEndpointConfigInputDict(TypedDict, total=False):
    EndpointConfigName: Required[str]
class DeleteEndpointInputDict(TypedDict, total=False):
    EndpointName: Required[str]
class DeleteEndpointPolicyRequestDict(TypedDict, total=False):
    EndpointName: Required[str]
class DeleteExperimentRequestDict(TypedDict, total=False):
    ExperimentName: Required[str]
class DeleteFeatureGroupRequestDict(TypedDict, total=False):
    FeatureGroupName: Required[str]
class DeleteFlowDefinitionRequestDict(TypedDict, total=False):
    FlowDefinitionName: Required[str]
class DeleteHubContentReferenceRequestDict(TypedDict, total=False):
    HubName: Required[str]; HubContentType: Required[_HubContentType | str]; HubContentName: Required[str]
class DeleteHubContentRequestDict(TypedDict, total=False):
    HubName: Required[str]; HubContentType: Required[_HubContentType | str]; HubContentName: Required[str]
    HubContentVersion: Required[str]
class DeleteHubRequestDict(TypedDict, total=False):
    HubName: Required[str]
class DeleteHumanTaskUiRequestDict(TypedDict, total=False):
    HumanTaskUiName: Required[str]
class DeleteHyperParameterTuningJobRequestDict(TypedDict, total=False):
    HyperParameterTuningJobName: Required[str]
class DeleteImageRequestDict(TypedDict, total=False):
    ImageName: Required[str]
class DeleteImageVersionRequestDict(TypedDict, total=False):
    ImageName: Required[str]; Version: int; Alias: str
class DeleteInferenceComponentInputDict(TypedDict, total=False):
    InferenceComponentName: Required[str]
class DeleteInferenceExperimentRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteInferenceRouterInputDict(TypedDict, total=False):
    InferenceRouterName: Required[str]
class DeleteJobRequestDict(TypedDict, total=False):
    JobName: Required[str]; JobCategory: Required[_JobCategory | str]
class DeleteMlflowAppRequestDict(TypedDict, total=False):
    Arn: Required[str]
class DeleteMlflowTrackingServerRequestDict(TypedDict, total=False):
    TrackingServerName: Required[str]
class DeleteModelBiasJobDefinitionRequestDict(TypedDict, total=False):
    JobDefinitionName: Required[str]
class DeleteModelCardRequestDict(TypedDict, total=False):
    ModelCardName: Required[str]
class DeleteModelExplainabilityJobDefinitionRequestDict(TypedDict, total=False):
    JobDefinitionName: Required[str]
class DeleteModelInputDict(TypedDict, total=False):
    ModelName: Required[str]
class DeleteModelPackageGroupInputDict(TypedDict, total=False):
    ModelPackageGroupName: Required[str]
class DeleteModelPackageGroupPolicyInputDict(TypedDict, total=False):
    ModelPackageGroupName: Required[str]
class DeleteModelPackageInputDict(TypedDict, total=False):
    ModelPackageName: Required[str]
class DeleteModelQualityJobDefinitionRequestDict(TypedDict, total=False):
    JobDefinitionName: Required[str]
class DeleteMonitoringScheduleRequestDict(TypedDict, total=False):
    MonitoringScheduleName: Required[str]
class DeleteNotebookInstanceInputDict(TypedDict, total=False):
    NotebookInstanceName: Required[str]
class DeleteNotebookInstanceLifecycleConfigInputDict(TypedDict, total=False):
    NotebookInstanceLifecycleConfigName: Required[str]
class DeleteOptimizationJobRequestDict(TypedDict, total=False):
    OptimizationJobName: Required[str]
class DeletePartnerAppRequestDict(TypedDict, total=False):
    Arn: Required[str]; ClientToken: str
class DeletePipelineRequestDict(TypedDict, total=False):
    PipelineName: Required[str]; ClientRequestToken: Required[str]
class DeleteProcessingJobRequestDict(TypedDict, total=False):
    ProcessingJobName: Required[str]
class DeleteProjectInputDict(TypedDict, total=False):
    ProjectName: Required[str]
class DeleteSpaceRequestDict(TypedDict, total=False):
    DomainId: Required[str]; SpaceName: Required[str]
class DeleteStudioLifecycleConfigRequestDict(TypedDict, total=False):
    StudioLifecycleConfigName: Required[str]
class DeleteTagsInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class DeleteTrainingJobRequestDict(TypedDict, total=False):
    TrainingJobName: Required[str]
class DeleteTrainingSessionRequestDict(TypedDict, total=False):
    TrainingSessionName: Required[str]
class DeleteTrialComponentRequestDict(TypedDict, total=False):
    TrialComponentName: Required[str]
class DeleteTrialRequestDict(TypedDict, total=False):
    TrialName: Required[str]
class DeleteUserProfileRequestDict(TypedDict, total=False):
    DomainId: Required[str]; UserProfileName: Required[str]
class DeleteWorkforceRequestDict(TypedDict, total=False):
    WorkforceName: Required[str]
class DeleteWorkteamRequestDict(TypedDict, total=False):
    WorkteamName: Required[str]
class DeploymentConfigDict(TypedDict, total=False):
    BlueGreenUpdatePolicy: BlueGreenUpdatePolicyDict | _BlueGreenUpdatePolicy
    RollingUpdatePolicy: RollingUpdatePolicyDict | _RollingUpdatePolicy
    AutoRollbackConfiguration: AutoRollbackConfigDict | AutoRollbackConfig
class DeploymentConfigurationDict(TypedDict, total=False):
    RollingUpdatePolicy: RollingDeploymentPolicyDict | RollingDeploymentPolicy; WaitIntervalInSeconds: int
    AutoRollbackConfiguration: Sequence[AlarmDetailsDict | AlarmDetails]
class DeploymentStageDict(TypedDict, total=False):
    StageName: Required[str]; DeviceSelectionConfig: Required[DeviceSelectionConfigDict | _DeviceSelectionConfig]
    DeploymentConfig: EdgeDeploymentConfigDict | EdgeDeploymentConfig
class DeregisterDevicesRequestDict(TypedDict, total=False):
    DeviceFleetName: Required[str]; DeviceNames: Required[Sequence[str]]
class DescribeAIBenchmarkJobRequestDict(TypedDict, total=False):
    AiBenchmarkJobName: Required[str]
class DescribeAIRecommendationJobRequestDict(TypedDict, total=False):
    AiRecommendationJobName: Required[str]
class DescribeAIWorkloadConfigRequestDict(TypedDict, total=False):
    AiWorkloadConfigName: Required[str]
class DescribeActionRequestDict(TypedDict, total=False):
    ActionName: Required[str]
class DescribeAlgorithmInputDict(TypedDict, total=False):
    AlgorithmName: Required[str]
class DescribeAppImageConfigRequestDict(TypedDict, total=False):
    AppImageConfigName: Required[str]
class DescribeAppRequestDict(TypedDict, total=False):
    DomainId: Required[str]; UserProfileName: str; SpaceName: str; AppType: Required[_AppType | str]
    AppName: Required[str]
class DescribeArtifactRequestDict(TypedDict, total=False):
    ArtifactArn: Required[str]
class DescribeAutoMLJobRequestDict(TypedDict, total=False):
    AutoMLJobName: Required[str]
class DescribeAutoMLJobV2RequestDict(TypedDict, total=False):
    AutoMLJobName: Required[str]
class DescribeClusterEventRequestDict(TypedDict, total=False):
    EventId: Required[str]; ClusterName: Required[str]
class DescribeClusterExtensionRequestDict(TypedDict, total=False):
    ClusterArn: Required[str]; ExtensionArn: Required[str]
class DescribeClusterNodeRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; NodeId: str; NodeLogicalId: str
class DescribeClusterOperationRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; OperationId: Required[str]
class DescribeClusterRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
class DescribeClusterSchedulerConfigRequestDict(TypedDict, total=False):
    ClusterSchedulerConfigId: Required[str]; ClusterSchedulerConfigVersion: int
class DescribeCodeRepositoryInputDict(TypedDict, total=False):
    CodeRepositoryName: Required[str]
class DescribeCompilationJobRequestDict(TypedDict, total=False):
    CompilationJobName: Required[str]
class DescribeComputeQuotaRequestDict(TypedDict, total=False):
    ComputeQuotaId: Required[str]; ComputeQuotaVersion: int
class DescribeContextRequestDict(TypedDict, total=False):
    ContextName: Required[str]
class DescribeDataQualityJobDefinitionRequestDict(TypedDict, total=False):
    JobDefinitionName: Required[str]
class DescribeDeviceFleetRequestDict(TypedDict, total=False):
    DeviceFleetName: Required[str]
class DescribeDeviceRequestDict(TypedDict, total=False):
    NextToken: str; DeviceName: Required[str]; DeviceFleetName: Required[str]
class DescribeDomainRequestDict(TypedDict, total=False):
    DomainId: Required[str]
class DescribeEdgeDeploymentPlanRequestDict(TypedDict, total=False):
    EdgeDeploymentPlanName: Required[str]; NextToken: str; MaxResults: int
class DescribeEdgePackagingJobRequestDict(TypedDict, total=False):
    EdgePackagingJobName: Required[str]
class DescribeEndpointConfigInputDict(TypedDict, total=False):
    EndpointConfigName: Required[str]
class DescribeEndpointInputDict(TypedDict, total=False):
    EndpointName: Required[str]
class DescribeExperimentRequestDict(TypedDict, total=False):
    ExperimentName: Required[str]
class DescribeFeatureGroupRequestDict(TypedDict, total=False):
    FeatureGroupName: Required[str]; NextToken: str
class DescribeFeatureMetadataRequestDict(TypedDict, total=False):
    FeatureGroupName: Required[str]; FeatureName: Required[str]
class DescribeFlowDefinitionRequestDict(TypedDict, total=False):
    FlowDefinitionName: Required[str]
class DescribeHubContentRequestDict(TypedDict, total=False):
    HubName: Required[str]; HubContentType: Required[_HubContentType | str]; HubContentName: Required[str]
    HubContentVersion: str
class DescribeHubRequestDict(TypedDict, total=False):
    HubName: Required[str]
class DescribeHumanTaskUiRequestDict(TypedDict, total=False):
    HumanTaskUiName: Required[str]
class DescribeHyperParameterTuningJobRequestDict(TypedDict, total=False):
    HyperParameterTuningJobName: Required[str]
class DescribeImageRequestDict(TypedDict, total=False):
    ImageName: Required[str]
class DescribeImageVersionRequestDict(TypedDict, total=False):
    ImageName: Required[str]; Version: int; Alias: str
class DescribeInferenceComponentInputDict(TypedDict, total=False):
    InferenceComponentName: Required[str]
class DescribeInferenceExperimentRequestDict(TypedDict, total=False):
    Name: Required[str]
class DescribeInferenceRecommendationsJobRequestDict(TypedDict, total=False):
    JobName: Required[str]
class DescribeInferenceRouterInputDict(TypedDict, total=False):
    InferenceRouterName: Required[str]
class DescribeJobRequestDict(TypedDict, total=False):
    JobName: Required[str]; JobCategory: Required[_JobCategory | str]
class DescribeJobSchemaVersionRequestDict(TypedDict, total=False):
    JobCategory: Required[_JobCategory | str]; JobConfigSchemaVersion: str
class DescribeLabelingJobRequestDict(TypedDict, total=False):
    LabelingJobName: Required[str]
class DescribeLineageGroupRequestDict(TypedDict, total=False):
    LineageGroupName: Required[str]
class DescribeMlflowAppRequestDict(TypedDict, total=False):
    Arn: Required[str]
class DescribeMlflowTrackingServerRequestDict(TypedDict, total=False):
    TrackingServerName: Required[str]
class DescribeModelBiasJobDefinitionRequestDict(TypedDict, total=False):
    JobDefinitionName: Required[str]
class DescribeModelCardExportJobRequestDict(TypedDict, total=False):
    ModelCardExportJobArn: Required[str]
class DescribeModelCardRequestDict(TypedDict, total=False):
    ModelCardName: Required[str]; ModelCardVersion: int; IncludedData: _IncludedData | str
class DescribeModelExplainabilityJobDefinitionRequestDict(TypedDict, total=False):
    JobDefinitionName: Required[str]
class DescribeModelInputDict(TypedDict, total=False):
    ModelName: Required[str]
class DescribeModelPackageGroupInputDict(TypedDict, total=False):
    ModelPackageGroupName: Required[str]
class DescribeModelPackageInputDict(TypedDict, total=False):
    ModelPackageName: Required[str]; IncludedData: _IncludedData | str
class DescribeModelQualityJobDefinitionRequestDict(TypedDict, total=False):
    JobDefinitionName: Required[str]
class DescribeMonitoringScheduleRequestDict(TypedDict, total=False):
    MonitoringScheduleName: Required[str]
class DescribeNotebookInstanceInputDict(TypedDict, total=False):
    NotebookInstanceName: Required[str]
class DescribeNotebookInstanceLifecycleConfigInputDict(TypedDict, total=False):
    NotebookInstanceLifecycleConfigName: Required[str]
class DescribeOptimizationJobRequestDict(TypedDict, total=False):
    OptimizationJobName: Required[str]
class DescribePartnerAppRequestDict(TypedDict, total=False):
    Arn: Required[str]; IncludeAvailableUpgrade: bool
class DescribePipelineDefinitionForExecutionRequestDict(TypedDict, total=False):
    PipelineExecutionArn: Required[str]
class DescribePipelineExecutionRequestDict(TypedDict, total=False):
    PipelineExecutionArn: Required[str]
class DescribePipelineRequestDict(TypedDict, total=False):
    PipelineName: Required[str]; PipelineVersionId: int; PipelineVersionAlias: str
class DescribeProcessingJobRequestDict(TypedDict, total=False):
    ProcessingJobName: Required[str]
class DescribeProjectInputDict(TypedDict, total=False):
    ProjectName: Required[str]
class DescribeReservedCapacityRequestDict(TypedDict, total=False):
    ReservedCapacityArn: Required[str]
class DescribeSpaceRequestDict(TypedDict, total=False):
    DomainId: Required[str]; SpaceName: Required[str]
class DescribeStudioLifecycleConfigRequestDict(TypedDict, total=False):
    StudioLifecycleConfigName: Required[str]
class DescribeSubscribedWorkteamRequestDict(TypedDict, total=False):
    WorkteamArn: Required[str]
class DescribeTrainingJobRequestDict(TypedDict, total=False):
    TrainingJobName: Required[str]
class DescribeTrainingPlanExtensionHistoryRequestDict(TypedDict, total=False):
    TrainingPlanArn: Required[str]; NextToken: str; MaxResults: int
class DescribeTrainingPlanRequestDict(TypedDict, total=False):
    TrainingPlanName: Required[str]
class DescribeTrainingSessionRequestDict(TypedDict, total=False):
    TrainingSessionName: Required[str]
class DescribeTransformJobRequestDict(TypedDict, total=False):
    TransformJobName: Required[str]
class DescribeTrialComponentRequestDict(TypedDict, total=False):
    TrialComponentName: Required[str]
class DescribeTrialRequestDict(TypedDict, total=False):
    TrialName: Required[str]
class DescribeUserProfileRequestDict(TypedDict, total=False):
    DomainId: Required[str]; UserProfileName: Required[str]
class DescribeWorkforceRequestDict(TypedDict, total=False):
    WorkforceName: Required[str]
class DescribeWorkteamRequestDict(TypedDict, total=False):
    WorkteamName: Required[str]
class DesiredWeightAndCapacityDict(TypedDict, total=False):
    VariantName: Required[str]; DesiredWeight: float; DesiredInstanceCount: int
    ServerlessUpdateConfig: ProductionVariantServerlessUpdateConfigDict
class DestinationDict(TypedDict, total=False):
    ResourceArn: Required[str]; RoutingStatus: _RoutingStatus | str
class DetachClusterNodeVolumeRequestDict(TypedDict, total=False):
    ClusterArn: Required[str]; NodeId: Required[str]; VolumeId: Required[str]
class DeviceDict(TypedDict, total=False):
    DeviceName: Required[str]; Description: str; IotThingName: str
class DeviceSelectionConfigDict(TypedDict, total=False):
    DeviceSubsetType: Required[_DeviceSubsetType | str]; Percentage: int; DeviceNames: Sequence[str]
    DeviceNameContains: str
class DirectDeploySettingsDict(TypedDict, total=False):
    Status: FeatureStatus | str
class DisableSagemakerServicecatalogPortfolioInputDict(TypedDict, total=False):
    ...
class DisassociateTrialComponentRequestDict(TypedDict, total=False):
    TrialComponentName: Required[str]; TrialName: Required[str]
class DockerSettingsDict(TypedDict, total=False):
    EnableDockerAccess: FeatureStatus | str; VpcOnlyTrustedAccounts: Sequence[str]
    RootlessDocker: FeatureStatus | str
class DomainSettingsDict(TypedDict, total=False):
    SecurityGroupIds: Sequence[str]
    RStudioServerProDomainSettings: RStudioServerProDomainSettingsDict | _RStudioServerProDomainSettings
    ExecutionRoleIdentityConfig: _ExecutionRoleIdentityConfig | str
    TrustedIdentityPropagationSettings: TrustedIdentityPropagationSettingsDict | _TrustedIdentityPropagationSettings
    DockerSettings: DockerSettingsDict | _DockerSettings; AmazonQSettings: AmazonQSettingsDict | _AmazonQSettings
    UnifiedStudioSettings: UnifiedStudioSettingsDict | _UnifiedStudioSettings; IpAddressType: IPAddressType | str
class DomainSettingsForUpdateDict(TypedDict, total=False):
    RStudioServerProDomainSettingsForUpdate: RStudioServerProDomainSettingsForUpdateDict
    ExecutionRoleIdentityConfig: _ExecutionRoleIdentityConfig | str; SecurityGroupIds: Sequence[str]
    TrustedIdentityPropagationSettings: TrustedIdentityPropagationSettingsDict | _TrustedIdentityPropagationSettings
    DockerSettings: DockerSettingsDict | _DockerSettings; AmazonQSettings: AmazonQSettingsDict | _AmazonQSettings
    UnifiedStudioSettings: UnifiedStudioSettingsDict | _UnifiedStudioSettings; IpAddressType: IPAddressType | str
class DriftCheckBaselinesDict(TypedDict, total=False):
    Bias: DriftCheckBiasDict | DriftCheckBias; Explainability: DriftCheckExplainabilityDict | DriftCheckExplainability
    ModelQuality: DriftCheckModelQualityDict | DriftCheckModelQuality
    ModelDataQuality: DriftCheckModelDataQualityDict | DriftCheckModelDataQuality
class DriftCheckBiasDict(TypedDict, total=False):
    ConfigFile: FileSourceDict | FileSource; PreTrainingConstraints: MetricsSourceDict | MetricsSource
    PostTrainingConstraints: MetricsSourceDict | MetricsSource
class DriftCheckExplainabilityDict(TypedDict, total=False):
    Constraints: MetricsSourceDict | MetricsSource; ConfigFile: FileSourceDict | FileSource
class DriftCheckModelDataQualityDict(TypedDict, total=False):
    Statistics: MetricsSourceDict | MetricsSource; Constraints: MetricsSourceDict | MetricsSource
class DriftCheckModelQualityDict(TypedDict, total=False):
    Statistics: MetricsSourceDict | MetricsSource; Constraints: MetricsSourceDict | MetricsSource
class EFSFileSystemDict(TypedDict, total=False):
    FileSystemId: Required[str]
class EFSFileSystemConfigDict(TypedDict, total=False):
    FileSystemId: Required[str]; FileSystemPath: str
class EbsStorageSettingsDict(TypedDict, total=False):
    EbsVolumeSizeInGb: Required[int]
class EdgeDeploymentConfigDict(TypedDict, total=False):
    FailureHandlingPolicy: Required[_FailureHandlingPolicy | str]
class EdgeDeploymentModelConfigDict(TypedDict, total=False):
    ModelHandle: Required[str]; EdgePackagingJobName: Required[str]
class EdgeOutputConfigDict(TypedDict, total=False):
    S3OutputLocation: Required[str]; KmsKeyId: str; PresetDeploymentType: EdgePresetDeploymentType | str
    PresetDeploymentConfig: str
class EmrServerlessComputeConfigDict(TypedDict, total=False):
    ExecutionRoleARN: Required[str]
class EmrServerlessSettingsDict(TypedDict, total=False):
    ExecutionRoleArn: str; Status: FeatureStatus | str
class EmrSettingsDict(TypedDict, total=False):
    AssumableRoleArns: Sequence[str]; ExecutionRoleArns: Sequence[str]
class EnableSagemakerServicecatalogPortfolioInputDict(TypedDict, total=False):
    ...
class EndpointInfoDict(TypedDict, total=False):
    EndpointName: str
class EndpointInputDict(TypedDict, total=False):
    EndpointName: Required[str]; LocalPath: Required[str]; S3InputMode: ProcessingS3InputMode | str
    S3DataDistributionType: ProcessingS3DataDistributionType | str; FeaturesAttribute: str; InferenceAttribute: str
    ProbabilityAttribute: str; ProbabilityThresholdAttribute: float; StartTimeOffset: str; EndTimeOffset: str
    ExcludeFeaturesAttribute: str
class EndpointInputConfigurationDict(TypedDict, total=False):
    InstanceType: ProductionVariantInstanceType | str
    ServerlessConfig: ProductionVariantServerlessConfigDict | ProductionVariantServerlessConfig
    InferenceSpecificationName: str
    EnvironmentParameterRanges: EnvironmentParameterRangesDict | _EnvironmentParameterRanges
class EnvironmentConfigDict(TypedDict, total=False):
    FSxLustreConfig: FSxLustreConfigDict | _FSxLustreConfig
class EnvironmentParameterRangesDict(TypedDict, total=False):
    CategoricalParameterRanges: Sequence[CategoricalParameterDict | CategoricalParameter]
class ExperimentConfigDict(TypedDict, total=False):
    ExperimentName: str; TrialName: str; TrialComponentDisplayName: str; RunName: str
class ExplainabilityDict(TypedDict, total=False):
    Report: MetricsSourceDict | MetricsSource
class ExplainerConfigDict(TypedDict, total=False):
    ClarifyExplainerConfig: ClarifyExplainerConfigDict | _ClarifyExplainerConfig
class ExtendTrainingPlanRequestDict(TypedDict, total=False):
    TrainingPlanExtensionOfferingId: Required[str]
class FSxLustreConfigDict(TypedDict, total=False):
    SizeInGiB: Required[int]; PerUnitStorageThroughput: Required[int]
class FSxLustreFileSystemDict(TypedDict, total=False):
    FileSystemId: Required[str]
class FSxLustreFileSystemConfigDict(TypedDict, total=False):
    FileSystemId: Required[str]; FileSystemPath: str
class FeatureDefinitionDict(TypedDict, total=False):
    FeatureName: Required[str]; FeatureType: Required[_FeatureType | str]; CollectionType: _CollectionType | str
    CollectionConfig: CollectionConfigDict | _CollectionConfig
class FeatureParameterDict(TypedDict, total=False):
    Key: str; Value: str
class FileSourceDict(TypedDict, total=False):
    ContentType: str; ContentDigest: str; S3Uri: Required[str]
class FileSystemConfigDict(TypedDict, total=False):
    MountPath: str; DefaultUid: int; DefaultGid: int
class FileSystemDataSourceDict(TypedDict, total=False):
    FileSystemId: Required[str]; FileSystemAccessMode: Required[_FileSystemAccessMode | str]
    FileSystemType: Required[_FileSystemType | str]; DirectoryPath: Required[str]
class FilterDict(TypedDict, total=False):
    Name: Required[str]; Operator: _Operator | str; Value: str
class FlowDefinitionOutputConfigDict(TypedDict, total=False):
    S3OutputPath: Required[str]; KmsKeyId: str
class GenerativeAiSettingsDict(TypedDict, total=False):
    AmazonBedrockRoleArn: str
class GetDeviceFleetReportRequestDict(TypedDict, total=False):
    DeviceFleetName: Required[str]
class GetEndpointPolicyRequestDict(TypedDict, total=False):
    EndpointName: Required[str]
class GetLineageGroupPolicyRequestDict(TypedDict, total=False):
    LineageGroupName: Required[str]
class GetModelPackageGroupPolicyInputDict(TypedDict, total=False):
    ModelPackageGroupName: Required[str]
class GetSagemakerServicecatalogPortfolioStatusInputDict(TypedDict, total=False):
    ...
class GetScalingConfigurationRecommendationRequestDict(TypedDict, total=False):
    InferenceRecommendationsJobName: Required[str]; RecommendationId: str; EndpointName: str
    TargetCpuUtilizationPerCore: int; ScalingPolicyObjective: ScalingPolicyObjectiveDict | _ScalingPolicyObjective
class GetSearchSuggestionsRequestDict(TypedDict, total=False):
    Resource: Required[ResourceType | str]; SuggestionQuery: SuggestionQueryDict
class GitConfigDict(TypedDict, total=False):
    RepositoryUrl: Required[str]; Branch: str; SecretArn: str
class GitConfigForUpdateDict(TypedDict, total=False):
    SecretArn: str
class HiddenSageMakerImageDict(TypedDict, total=False):
    SageMakerImageName: _SageMakerImageName | str; VersionAliases: Sequence[str]
class HolidayConfigAttributesDict(TypedDict, total=False):
    CountryCode: str
class HubAccessConfigDict(TypedDict, total=False):
    HubContentArn: Required[str]
class HubS3StorageConfigDict(TypedDict, total=False):
    S3OutputPath: str
class HumanLoopActivationConditionsConfigDict(TypedDict, total=False):
    HumanLoopActivationConditions: Required[str]
class HumanLoopActivationConfigDict(TypedDict, total=False):
    HumanLoopActivationConditionsConfig: Required[HumanLoopActivationConditionsConfigDict | _HumanLoopActivationConditionsConfig]
class HumanLoopConfigDict(TypedDict, total=False):
    WorkteamArn: Required[str]; HumanTaskUiArn: Required[str]; TaskTitle: Required[str]
    TaskDescription: Required[str]; TaskCount: Required[int]; TaskAvailabilityLifetimeInSeconds: int
    TaskTimeLimitInSeconds: int; TaskKeywords: Sequence[str]
    PublicWorkforceTaskPrice: PublicWorkforceTaskPriceDict | _PublicWorkforceTaskPrice
class HumanLoopRequestSourceDict(TypedDict, total=False):
    AwsManagedHumanLoopRequestSource: Required[_AwsManagedHumanLoopRequestSource | str]
class HumanTaskConfigDict(TypedDict, total=False):
    WorkteamArn: Required[str]; UiConfig: Required[UiConfigDict | _UiConfig]; PreHumanTaskLambdaArn: str
    TaskKeywords: Sequence[str]; TaskTitle: Required[str]; TaskDescription: Required[str]
    NumberOfHumanWorkersPerDataObject: Required[int]; TaskTimeLimitInSeconds: Required[int]
    TaskAvailabilityLifetimeInSeconds: int; MaxConcurrentTaskCount: int
    AnnotationConsolidationConfig: AnnotationConsolidationConfigDict | _AnnotationConsolidationConfig
    PublicWorkforceTaskPrice: PublicWorkforceTaskPriceDict | _PublicWorkforceTaskPrice
class HyperParameterAlgorithmSpecificationDict(TypedDict, total=False):
    TrainingImage: str; TrainingInputMode: Required[_TrainingInputMode | str]; AlgorithmName: str
    MetricDefinitions: Sequence[MetricDefinitionDict | MetricDefinition]
class HyperParameterSpecificationDict(TypedDict, total=False):
    Name: Required[str]; Description: str; Type: Required[ParameterType | str]
    Range: ParameterRangeDict | ParameterRange; IsTunable: bool; IsRequired: bool; DefaultValue: str
class HyperParameterTrainingJobDefinitionDict(TypedDict, total=False):
    DefinitionName: str; TuningObjective: HyperParameterTuningJobObjectiveDict | HyperParameterTuningJobObjective
    HyperParameterRanges: ParameterRangesDict | ParameterRanges; StaticHyperParameters: Mapping[str, str]
    AlgorithmSpecification: Required[HyperParameterAlgorithmSpecificationDict | HyperParameterAlgorithmSpecification]
    RoleArn: Required[str]; InputDataConfig: Sequence[ChannelDict | Channel]; VpcConfig: VpcConfigDict | _VpcConfig
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    ResourceConfig: ResourceConfigDict | _ResourceConfig
    HyperParameterTuningResourceConfig: HyperParameterTuningResourceConfigDict | _HyperParameterTuningResourceConfig
    StoppingCondition: Required[StoppingConditionDict | _StoppingCondition]; EnableNetworkIsolation: bool
    EnableInterContainerTrafficEncryption: bool; EnableManagedSpotTraining: bool
    CheckpointConfig: CheckpointConfigDict | _CheckpointConfig; RetryStrategy: RetryStrategyDict | _RetryStrategy
    Environment: Mapping[str, str]
class HyperParameterTuningInstanceConfigDict(TypedDict, total=False):
    InstanceType: Required[TrainingInstanceType | str]; InstanceCount: Required[int]; VolumeSizeInGB: Required[int]
class HyperParameterTuningJobConfigDict(TypedDict, total=False):
    Strategy: Required[HyperParameterTuningJobStrategyType | str]
    StrategyConfig: HyperParameterTuningJobStrategyConfigDict | HyperParameterTuningJobStrategyConfig
    HyperParameterTuningJobObjective: HyperParameterTuningJobObjectiveDict | _HyperParameterTuningJobObjective
    ResourceLimits: Required[ResourceLimitsDict | _ResourceLimits]
    ParameterRanges: ParameterRangesDict | _ParameterRanges
    TrainingJobEarlyStoppingType: _TrainingJobEarlyStoppingType | str
    TuningJobCompletionCriteria: TuningJobCompletionCriteriaDict | _TuningJobCompletionCriteria; RandomSeed: int
class HyperParameterTuningJobObjectiveDict(TypedDict, total=False):
    Type: Required[HyperParameterTuningJobObjectiveType | str]; MetricName: Required[str]
class HyperParameterTuningJobStrategyConfigDict(TypedDict, total=False):
    HyperbandStrategyConfig: HyperbandStrategyConfigDict | _HyperbandStrategyConfig
class HyperParameterTuningJobWarmStartConfigDict(TypedDict, total=False):
    ParentHyperParameterTuningJobs: Required[Sequence[ParentHyperParameterTuningJobDict | ParentHyperParameterTuningJob]]
    WarmStartType: Required[HyperParameterTuningJobWarmStartType | str]
class HyperParameterTuningResourceConfigDict(TypedDict, total=False):
    InstanceType: TrainingInstanceType | str; InstanceCount: int; VolumeSizeInGB: int; VolumeKmsKeyId: str
    AllocationStrategy: HyperParameterTuningAllocationStrategy | str
    InstanceConfigs: Sequence[HyperParameterTuningInstanceConfigDict | HyperParameterTuningInstanceConfig]
class HyperbandStrategyConfigDict(TypedDict, total=False):
    MinResource: int; MaxResource: int
class IamPolicyConstraintsDict(TypedDict, total=False):
    SourceIp: EnabledOrDisabled | str; VpcSourceIp: EnabledOrDisabled | str
class IdcConfigInputDict(TypedDict, total=False):
    InstanceArn: Required[str]
class IdentityProviderOAuthSettingDict(TypedDict, total=False):
    DataSourceName: _DataSourceName | str; Status: FeatureStatus | str; SecretArn: str
class IdleSettingsDict(TypedDict, total=False):
    LifecycleManagement: _LifecycleManagement | str; IdleTimeoutInMinutes: int; MinIdleTimeoutInMinutes: int
    MaxIdleTimeoutInMinutes: int
class ImageClassificationJobConfigDict(TypedDict, total=False):
    CompletionCriteria: AutoMLJobCompletionCriteriaDict | AutoMLJobCompletionCriteria
class ImageConfigDict(TypedDict, total=False):
    RepositoryAccessMode: Required[_RepositoryAccessMode | str]
    RepositoryAuthConfig: RepositoryAuthConfigDict | _RepositoryAuthConfig
class ImportHubContentRequestDict(TypedDict, total=False):
    HubContentName: Required[str]; HubContentVersion: str; HubContentType: Required[_HubContentType | str]
    DocumentSchemaVersion: Required[str]; HubName: Required[str]; HubContentDisplayName: str
    HubContentDescription: str; HubContentMarkdown: str; HubContentDocument: Required[str]
    SupportStatus: HubContentSupportStatus | str; HubContentSearchKeywords: Sequence[str]
    Tags: Sequence[TagDict | Tag]
class InferenceComponentAvailabilityZoneBalanceDict(TypedDict, total=False):
    EnforcementMode: Required[AvailabilityZoneBalanceEnforcementMode | str]; MaxImbalance: int
class InferenceComponentCapacitySizeDict(TypedDict, total=False):
    Type: Required[InferenceComponentCapacitySizeType | str]; Value: Required[int]
class InferenceComponentComputeResourceRequirementsDict(TypedDict, total=False):
    NumberOfCpuCoresRequired: float; NumberOfAcceleratorDevicesRequired: float; MinMemoryRequiredInMb: Required[int]
    MaxMemoryRequiredInMb: int; AcceleratorPartitionType: str
class InferenceComponentContainerSpecificationDict(TypedDict, total=False):
    Image: str; ArtifactUrl: str; Environment: Mapping[str, str]
    ContainerMetricsConfig: ContainerMetricsConfigDict | _ContainerMetricsConfig
class InferenceComponentDataCacheConfigDict(TypedDict, total=False):
    EnableCaching: Required[bool]
class InferenceComponentDeploymentConfigDict(TypedDict, total=False):
    RollingUpdatePolicy: Required[InferenceComponentRollingUpdatePolicyDict | InferenceComponentRollingUpdatePolicy]
    AutoRollbackConfiguration: AutoRollbackConfigDict | AutoRollbackConfig
class InferenceComponentRollingUpdatePolicyDict(TypedDict, total=False):
    MaximumBatchSize: Required[InferenceComponentCapacitySizeDict | InferenceComponentCapacitySize]
    WaitIntervalInSeconds: Required[int]; MaximumExecutionTimeoutInSeconds: int
    RollbackMaximumBatchSize: InferenceComponentCapacitySizeDict | InferenceComponentCapacitySize
class InferenceComponentRuntimeConfigDict(TypedDict, total=False):
    CopyCount: Required[int]
class InferenceComponentSchedulingConfigDict(TypedDict, total=False):
    PlacementStrategy: Required[InferenceComponentPlacementStrategy | str]
    AvailabilityZoneBalance: InferenceComponentAvailabilityZoneBalanceDict | InferenceComponentAvailabilityZoneBalance
class InferenceComponentSpecificationDict(TypedDict, total=False):
    InstanceType: ProductionVariantInstanceType | str; ModelName: str
    Container: InferenceComponentContainerSpecificationDict
    StartupParameters: InferenceComponentStartupParametersDict | InferenceComponentStartupParameters
    ComputeResourceRequirements: InferenceComponentComputeResourceRequirementsDict | InferenceComponentComputeResourceRequirements
    BaseInferenceComponentName: str; DataCacheConfig: InferenceComponentDataCacheConfigDict
    SchedulingConfig: InferenceComponentSchedulingConfigDict | InferenceComponentSchedulingConfig
class InferenceComponentStartupParametersDict(TypedDict, total=False):
    ModelDataDownloadTimeoutInSeconds: int; ContainerStartupHealthCheckTimeoutInSeconds: int
class InferenceExecutionConfigDict(TypedDict, total=False):
    Mode: Required[InferenceExecutionMode | str]
class InferenceExperimentDataStorageConfigDict(TypedDict, total=False):
    Destination: Required[str]; KmsKey: str; ContentType: CaptureContentTypeHeaderDict | CaptureContentTypeHeader
class InferenceExperimentScheduleDict(TypedDict, total=False):
    StartTime: str | datetime; EndTime: str | datetime
class InferenceHubAccessConfigDict(TypedDict, total=False):
    HubContentArn: Required[str]
class InferenceSpecificationDict(TypedDict, total=False):
    Containers: Required[Sequence[ModelPackageContainerDefinitionDict | ModelPackageContainerDefinition]]
    SupportedTransformInstanceTypes: Sequence[TransformInstanceType | str]
    SupportedRealtimeInferenceInstanceTypes: Sequence[ProductionVariantInstanceType | str]
    SupportedContentTypes: Sequence[str]; SupportedResponseMIMETypes: Sequence[str]
class InfraCheckConfigDict(TypedDict, total=False):
    EnableInfraCheck: bool
class InputConfigDict(TypedDict, total=False):
    S3Uri: Required[str]; DataInputConfig: str; Framework: Required[_Framework | str]; FrameworkVersion: str
class InstanceGroupDict(TypedDict, total=False):
    InstanceType: Required[TrainingInstanceType | str]; InstanceCount: Required[int]; InstanceGroupName: Required[str]
class InstanceGroupHealthCheckConfigurationDict(TypedDict, total=False):
    InstanceGroupName: Required[str]; InstanceIds: Sequence[str]
    DeepHealthChecks: Required[Sequence[DeepHealthCheckType | str]]
class InstanceMetadataServiceConfigurationDict(TypedDict, total=False):
    MinimumInstanceMetadataServiceVersion: Required[str]
class InstancePlacementConfigDict(TypedDict, total=False):
    EnableMultipleJobs: bool; PlacementSpecifications: Sequence[PlacementSpecificationDict | PlacementSpecification]
class InstancePoolDict(TypedDict, total=False):
    InstanceType: Required[ProductionVariantInstanceType | str]; ModelNameOverride: str; Priority: Required[int]
class InstancePreferenceDict(TypedDict, total=False):
    InstanceType: Required[TrainingInstanceType | str]; InstanceCount: int; TrainingPlanArns: Sequence[str]
class IntegerParameterRangeDict(TypedDict, total=False):
    Name: Required[str]; MinValue: Required[str]; MaxValue: Required[str]
    ScalingType: HyperParameterScalingType | str
class IntegerParameterRangeSpecificationDict(TypedDict, total=False):
    MinValue: Required[str]; MaxValue: Required[str]
class JupyterLabAppImageConfigDict(TypedDict, total=False):
    FileSystemConfig: FileSystemConfigDict | _FileSystemConfig
    ContainerConfig: ContainerConfigDict | _ContainerConfig
class JupyterLabAppSettingsDict(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpecDict | ResourceSpec; CustomImages: Sequence[CustomImageDict | CustomImage]
    LifecycleConfigArns: Sequence[str]; CodeRepositories: Sequence[CodeRepositoryDict | CodeRepository]
    AppLifecycleManagement: AppLifecycleManagementDict | _AppLifecycleManagement
    EmrSettings: EmrSettingsDict | _EmrSettings; BuiltInLifecycleConfigArn: str
class JupyterServerAppSettingsDict(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpecDict | ResourceSpec; LifecycleConfigArns: Sequence[str]
    CodeRepositories: Sequence[CodeRepositoryDict | CodeRepository]
class KendraSettingsDict(TypedDict, total=False):
    Status: FeatureStatus | str
class KernelGatewayAppSettingsDict(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpecDict | ResourceSpec; CustomImages: Sequence[CustomImageDict | CustomImage]
    LifecycleConfigArns: Sequence[str]
class KernelGatewayImageConfigDict(TypedDict, total=False):
    KernelSpecs: Required[Sequence[KernelSpecDict | KernelSpec]]
    FileSystemConfig: FileSystemConfigDict | _FileSystemConfig
class KernelSpecDict(TypedDict, total=False):
    Name: Required[str]; DisplayName: str
class LabelingJobAlgorithmsConfigDict(TypedDict, total=False):
    LabelingJobAlgorithmSpecificationArn: Required[str]; InitialActiveLearningModelArn: str
    LabelingJobResourceConfig: LabelingJobResourceConfigDict | _LabelingJobResourceConfig
class LabelingJobDataAttributesDict(TypedDict, total=False):
    ContentClassifiers: Sequence[ContentClassifier | str]
class LabelingJobDataSourceDict(TypedDict, total=False):
    S3DataSource: LabelingJobS3DataSourceDict | LabelingJobS3DataSource
    SnsDataSource: LabelingJobSnsDataSourceDict | LabelingJobSnsDataSource
class LabelingJobInputConfigDict(TypedDict, total=False):
    DataSource: Required[LabelingJobDataSourceDict | LabelingJobDataSource]
    DataAttributes: LabelingJobDataAttributesDict | LabelingJobDataAttributes
class LabelingJobOutputConfigDict(TypedDict, total=False):
    S3OutputPath: Required[str]; KmsKeyId: str; SnsTopicArn: str
class LabelingJobResourceConfigDict(TypedDict, total=False):
    VolumeKmsKeyId: str; VpcConfig: VpcConfigDict | _VpcConfig
class LabelingJobS3DataSourceDict(TypedDict, total=False):
    ManifestS3Uri: Required[str]
class LabelingJobSnsDataSourceDict(TypedDict, total=False):
    SnsTopicArn: Required[str]
class LabelingJobStoppingConditionsDict(TypedDict, total=False):
    MaxHumanLabeledObjectCount: int; MaxPercentageOfInputDatasetLabeled: int
class ListAIBenchmarkJobsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; NameContains: str; StatusEquals: AIBenchmarkJobStatus | str
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; SortBy: ListAIBenchmarkJobsSortBy | str
    SortOrder: _SortOrder | str
class ListAIRecommendationJobsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; NameContains: str; StatusEquals: AIRecommendationJobStatus | str
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    SortBy: ListAIRecommendationJobsSortBy | str; SortOrder: _SortOrder | str
class ListAIWorkloadConfigsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; NameContains: str; CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime; SortBy: ListAIWorkloadConfigsSortBy | str; SortOrder: _SortOrder | str
class ListActionsRequestDict(TypedDict, total=False):
    SourceUri: str; ActionType: str; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortActionsBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
class ListAlgorithmsInputDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; MaxResults: int; NameContains: str
    NextToken: str; SortBy: AlgorithmSortBy | str; SortOrder: _SortOrder | str
class ListAliasesRequestDict(TypedDict, total=False):
    ImageName: Required[str]; Alias: str; Version: int; MaxResults: int; NextToken: str
class ListAppImageConfigsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; NameContains: str; CreationTimeBefore: str | datetime
    CreationTimeAfter: str | datetime; ModifiedTimeBefore: str | datetime; ModifiedTimeAfter: str | datetime
    SortBy: AppImageConfigSortKey | str; SortOrder: _SortOrder | str
class ListAppsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; SortOrder: _SortOrder | str; SortBy: AppSortKey | str; DomainIdEquals: str
    UserProfileNameEquals: str; SpaceNameEquals: str
class ListArtifactsRequestDict(TypedDict, total=False):
    SourceUri: str; ArtifactType: str; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortArtifactsBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
class ListAssociationsRequestDict(TypedDict, total=False):
    SourceArn: str; DestinationArn: str; SourceType: str; DestinationType: str
    AssociationType: AssociationEdgeType | str; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortAssociationsBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
class ListAutoMLJobsRequestDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; NameContains: str; StatusEquals: AutoMLJobStatus | str
    SortOrder: AutoMLSortOrder | str; SortBy: AutoMLSortBy | str; MaxResults: int; NextToken: str
class ListCandidatesForAutoMLJobRequestDict(TypedDict, total=False):
    AutoMLJobName: Required[str]; StatusEquals: CandidateStatus | str; CandidateNameEquals: str
    SortOrder: AutoMLSortOrder | str; SortBy: CandidateSortBy | str; MaxResults: int; NextToken: str
class ListClusterEventsRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; InstanceGroupName: str; NodeId: str; EventTimeAfter: str | datetime
    EventTimeBefore: str | datetime; SortBy: EventSortBy | str; SortOrder: _SortOrder | str
    ResourceType: ClusterEventResourceType | str; OperationId: str; MaxResults: int; NextToken: str
class ListClusterExtensionVersionsRequestDict(TypedDict, total=False):
    ExtensionName: Required[str]; MaxResults: int; NextToken: str
class ListClusterExtensionsRequestDict(TypedDict, total=False):
    ClusterArn: Required[str]; MaxResults: int; NextToken: str; CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime
class ListClusterNodesRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    InstanceGroupNameContains: str; MaxResults: int; NextToken: str; SortBy: ClusterSortBy | str
    SortOrder: _SortOrder | str; IncludeNodeLogicalIds: bool
class ListClusterOperationsRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; Status: ClusterOperationStatus | str; Type: ClusterOperationType | str
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; SortBy: ClusterOperationSortBy | str
    SortOrder: _SortOrder | str; MaxResults: int; NextToken: str
class ListClusterSchedulerConfigsRequestDict(TypedDict, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; NameContains: str; ClusterArn: str
    Status: SchedulerResourceStatus | str; SortBy: SortClusterSchedulerConfigBy | str; SortOrder: _SortOrder | str
    NextToken: str; MaxResults: int
class ListClustersRequestDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; MaxResults: int; NameContains: str
    NextToken: str; SortBy: ClusterSortBy | str; SortOrder: _SortOrder | str; TrainingPlanArn: str
class ListCodeRepositoriesInputDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; MaxResults: int; NameContains: str; NextToken: str
    SortBy: CodeRepositorySortBy | str; SortOrder: CodeRepositorySortOrder | str
class ListCompilationJobsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; NameContains: str
    StatusEquals: CompilationJobStatus | str; SortBy: ListCompilationJobsSortBy | str; SortOrder: _SortOrder | str
class ListComputeQuotasRequestDict(TypedDict, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; NameContains: str
    Status: SchedulerResourceStatus | str; ClusterArn: str; SortBy: SortQuotaBy | str; SortOrder: _SortOrder | str
    NextToken: str; MaxResults: int
class ListContextsRequestDict(TypedDict, total=False):
    SourceUri: str; ContextType: str; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortContextsBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
class ListDataQualityJobDefinitionsRequestDict(TypedDict, total=False):
    EndpointName: str; SortBy: MonitoringJobDefinitionSortKey | str; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int; NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
class ListDeviceFleetsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; NameContains: str
    SortBy: ListDeviceFleetsSortBy | str; SortOrder: _SortOrder | str
class ListDevicesRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; LatestHeartbeatAfter: str | datetime; ModelName: str; DeviceFleetName: str
class ListDomainsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListEdgeDeploymentPlansRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; NameContains: str
    DeviceFleetNameContains: str; SortBy: ListEdgeDeploymentPlansSortBy | str; SortOrder: _SortOrder | str
class ListEdgePackagingJobsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; NameContains: str
    ModelNameContains: str; StatusEquals: EdgePackagingJobStatus | str; SortBy: ListEdgePackagingJobsSortBy | str
    SortOrder: _SortOrder | str
class ListEndpointConfigsInputDict(TypedDict, total=False):
    SortBy: EndpointConfigSortKey | str; SortOrder: OrderKey | str; NextToken: str; MaxResults: int; NameContains: str
    CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
class ListEndpointsInputDict(TypedDict, total=False):
    SortBy: EndpointSortKey | str; SortOrder: OrderKey | str; NextToken: str; MaxResults: int; NameContains: str
    CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; StatusEquals: EndpointStatus | str
class ListExperimentsRequestDict(TypedDict, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; SortBy: SortExperimentsBy | str
    SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
class ListFeatureGroupsRequestDict(TypedDict, total=False):
    NameContains: str; FeatureGroupStatusEquals: FeatureGroupStatus | str
    OfflineStoreStatusEquals: OfflineStoreStatusValue | str; CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime; SortOrder: FeatureGroupSortOrder | str; SortBy: FeatureGroupSortBy | str
    MaxResults: int; NextToken: str
class ListFlowDefinitionsRequestDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int
class ListHubContentVersionsRequestDict(TypedDict, total=False):
    HubName: Required[str]; HubContentType: Required[_HubContentType | str]; HubContentName: Required[str]
    MinVersion: str; MaxSchemaVersion: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
    SortBy: HubContentSortBy | str; SortOrder: _SortOrder | str; MaxResults: int; NextToken: str
class ListHubContentsRequestDict(TypedDict, total=False):
    HubName: Required[str]; HubContentType: Required[_HubContentType | str]; NameContains: str; MaxSchemaVersion: str
    CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime; SortBy: HubContentSortBy | str
    SortOrder: _SortOrder | str; MaxResults: int; NextToken: str
class ListHubsRequestDict(TypedDict, total=False):
    NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime; SortBy: HubSortBy | str
    SortOrder: _SortOrder | str; MaxResults: int; NextToken: str
class ListHumanTaskUisRequestDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int
class ListHyperParameterTuningJobsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; SortBy: HyperParameterTuningJobSortByOptions | str; SortOrder: _SortOrder | str
    NameContains: str; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime
    StatusEquals: HyperParameterTuningJobStatus | str
class ListImageVersionsRequestDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; ImageName: Required[str]
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; MaxResults: int; NextToken: str
    SortBy: ImageVersionSortBy | str; SortOrder: ImageVersionSortOrder | str
class ListImagesRequestDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; MaxResults: int; NameContains: str; NextToken: str
    SortBy: ImageSortBy | str; SortOrder: ImageSortOrder | str
class ListInferenceComponentsInputDict(TypedDict, total=False):
    SortBy: InferenceComponentSortKey | str; SortOrder: OrderKey | str; NextToken: str; MaxResults: int
    NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    StatusEquals: InferenceComponentStatus | str; EndpointNameEquals: str; VariantNameEquals: str
class ListInferenceExperimentsRequestDict(TypedDict, total=False):
    NameContains: str; Type: InferenceExperimentType | str; StatusEquals: InferenceExperimentStatus | str
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; SortBy: SortInferenceExperimentsBy | str; SortOrder: _SortOrder | str
    NextToken: str; MaxResults: int
class ListInferenceRecommendationsJobStepsRequestDict(TypedDict, total=False):
    JobName: Required[str]; Status: RecommendationJobStatus | str; StepType: RecommendationStepType | str
    MaxResults: int; NextToken: str
class ListInferenceRecommendationsJobsRequestDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; NameContains: str; StatusEquals: RecommendationJobStatus | str
    SortBy: ListInferenceRecommendationsJobsSortBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
    ModelNameEquals: str; ModelPackageVersionArnEquals: str
class ListInferenceRoutersInputDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListJobSchemaVersionsRequestDict(TypedDict, total=False):
    JobCategory: Required[_JobCategory | str]; NextToken: str; MaxResults: int
class ListJobsRequestDict(TypedDict, total=False):
    JobCategory: Required[_JobCategory | str]; NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime
    NameContains: str; SortBy: _SortBy | str; SortOrder: _SortOrder | str; StatusEquals: JobStatus | str
class ListLabelingJobsForWorkteamRequestDict(TypedDict, total=False):
    WorkteamArn: Required[str]; MaxResults: int; NextToken: str; CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime; JobReferenceCodeContains: str
    SortBy: ListLabelingJobsForWorkteamSortByOptions | str; SortOrder: _SortOrder | str
class ListLabelingJobsRequestDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; MaxResults: int; NextToken: str; NameContains: str; SortBy: _SortBy | str
    SortOrder: _SortOrder | str; StatusEquals: LabelingJobStatus | str
class ListLineageGroupsRequestDict(TypedDict, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; SortBy: SortLineageGroupsBy | str
    SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
class ListMlflowAppsRequestDict(TypedDict, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; Status: MlflowAppStatus | str; MlflowVersion: str
    DefaultForDomainId: str; AccountDefaultStatus: _AccountDefaultStatus | str; SortBy: SortMlflowAppBy | str
    SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
class ListMlflowTrackingServersRequestDict(TypedDict, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; TrackingServerStatus: _TrackingServerStatus | str
    MlflowVersion: str; SortBy: SortTrackingServerBy | str; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int
class ListModelBiasJobDefinitionsRequestDict(TypedDict, total=False):
    EndpointName: str; SortBy: MonitoringJobDefinitionSortKey | str; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int; NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
class ListModelCardExportJobsRequestDict(TypedDict, total=False):
    ModelCardName: Required[str]; ModelCardVersion: int; CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime; ModelCardExportJobNameContains: str
    StatusEquals: ModelCardExportJobStatus | str; SortBy: ModelCardExportJobSortBy | str
    SortOrder: ModelCardExportJobSortOrder | str; NextToken: str; MaxResults: int
class ListModelCardVersionsRequestDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; MaxResults: int
    ModelCardName: Required[str]; ModelCardStatus: _ModelCardStatus | str; NextToken: str
    SortBy: ModelCardVersionSortBy | str; SortOrder: ModelCardSortOrder | str
class ListModelCardsRequestDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; MaxResults: int; NameContains: str
    ModelCardStatus: _ModelCardStatus | str; NextToken: str; SortBy: ModelCardSortBy | str
    SortOrder: ModelCardSortOrder | str
class ListModelExplainabilityJobDefinitionsRequestDict(TypedDict, total=False):
    EndpointName: str; SortBy: MonitoringJobDefinitionSortKey | str; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int; NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
class ListModelMetadataRequestDict(TypedDict, total=False):
    SearchExpression: ModelMetadataSearchExpressionDict; NextToken: str; MaxResults: int
class ListModelPackageGroupsInputDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; MaxResults: int; NameContains: str
    NextToken: str; SortBy: ModelPackageGroupSortBy | str; SortOrder: _SortOrder | str
    CrossAccountFilterOption: _CrossAccountFilterOption | str
class ListModelPackagesInputDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; MaxResults: int; NameContains: str
    ModelApprovalStatus: _ModelApprovalStatus | str; ModelPackageGroupName: str
    ModelPackageType: _ModelPackageType | str; NextToken: str; SortBy: ModelPackageSortBy | str
    SortOrder: _SortOrder | str
class ListModelQualityJobDefinitionsRequestDict(TypedDict, total=False):
    EndpointName: str; SortBy: MonitoringJobDefinitionSortKey | str; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int; NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
class ListModelsInputDict(TypedDict, total=False):
    SortBy: ModelSortKey | str; SortOrder: OrderKey | str; NextToken: str; MaxResults: int; NameContains: str
    CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
class ListMonitoringAlertHistoryRequestDict(TypedDict, total=False):
    MonitoringScheduleName: str; MonitoringAlertName: str; SortBy: MonitoringAlertHistorySortKey | str
    SortOrder: _SortOrder | str; NextToken: str; MaxResults: int; CreationTimeBefore: str | datetime
    CreationTimeAfter: str | datetime; StatusEquals: MonitoringAlertStatus | str
class ListMonitoringAlertsRequestDict(TypedDict, total=False):
    MonitoringScheduleName: Required[str]; NextToken: str; MaxResults: int
class ListMonitoringExecutionsRequestDict(TypedDict, total=False):
    MonitoringScheduleName: str; EndpointName: str; SortBy: MonitoringExecutionSortKey | str
    SortOrder: _SortOrder | str; NextToken: str; MaxResults: int; ScheduledTimeBefore: str | datetime
    ScheduledTimeAfter: str | datetime; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime; StatusEquals: ExecutionStatus | str
    MonitoringJobDefinitionName: str; MonitoringTypeEquals: MonitoringType | str
class ListMonitoringSchedulesRequestDict(TypedDict, total=False):
    EndpointName: str; SortBy: MonitoringScheduleSortKey | str; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int; NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime; StatusEquals: ScheduleStatus | str
    MonitoringJobDefinitionName: str; MonitoringTypeEquals: MonitoringType | str
class ListNotebookInstanceLifecycleConfigsInputDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; SortBy: NotebookInstanceLifecycleConfigSortKey | str
    SortOrder: NotebookInstanceLifecycleConfigSortOrder | str; NameContains: str; CreationTimeBefore: str | datetime
    CreationTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
class ListNotebookInstancesInputDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; SortBy: NotebookInstanceSortKey | str; SortOrder: NotebookInstanceSortOrder | str
    NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    StatusEquals: NotebookInstanceStatus | str; NotebookInstanceLifecycleConfigNameContains: str
    DefaultCodeRepositoryContains: str; AdditionalCodeRepositoryEquals: str
class ListOptimizationJobsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; OptimizationContains: str
    NameContains: str; StatusEquals: OptimizationJobStatus | str; SortBy: ListOptimizationJobsSortBy | str
    SortOrder: _SortOrder | str
class ListPartnerAppsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListPipelineExecutionStepsRequestDict(TypedDict, total=False):
    PipelineExecutionArn: str; NextToken: str; MaxResults: int; SortOrder: _SortOrder | str
class ListPipelineExecutionsRequestDict(TypedDict, total=False):
    PipelineName: Required[str]; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortPipelineExecutionsBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
    PipelineVersionAlias: str
class ListPipelineParametersForExecutionRequestDict(TypedDict, total=False):
    PipelineExecutionArn: Required[str]; NextToken: str; MaxResults: int
class ListPipelineVersionsRequestDict(TypedDict, total=False):
    PipelineName: Required[str]; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
class ListPipelinesRequestDict(TypedDict, total=False):
    PipelineNamePrefix: str; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortPipelinesBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
    ManagedBy: PipelineManagedBy | str
class ListProcessingJobsRequestDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; NameContains: str; StatusEquals: ProcessingJobStatus | str
    SortBy: _SortBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
class ListProjectsInputDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; MaxResults: int; NameContains: str
    NextToken: str; SortBy: ProjectSortBy | str; SortOrder: ProjectSortOrder | str
class ListResourceCatalogsRequestDict(TypedDict, total=False):
    NameContains: str; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    SortOrder: ResourceCatalogSortOrder | str; SortBy: ResourceCatalogSortBy | str; MaxResults: int; NextToken: str
class ListSpacesRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; SortOrder: _SortOrder | str; SortBy: SpaceSortKey | str; DomainIdEquals: str
    SpaceNameContains: str
class ListStageDevicesRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; EdgeDeploymentPlanName: Required[str]; ExcludeDevicesDeployedInOtherStage: bool
    StageName: Required[str]
class ListStudioLifecycleConfigsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; NameContains: str; AppTypeEquals: StudioLifecycleConfigAppType | str
    CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime; ModifiedTimeBefore: str | datetime
    ModifiedTimeAfter: str | datetime; SortBy: StudioLifecycleConfigSortKey | str; SortOrder: _SortOrder | str
class ListSubscribedWorkteamsRequestDict(TypedDict, total=False):
    NameContains: str; NextToken: str; MaxResults: int
class ListTagsInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; NextToken: str; MaxResults: int
class ListTrainingJobsForHyperParameterTuningJobRequestDict(TypedDict, total=False):
    HyperParameterTuningJobName: Required[str]; NextToken: str; MaxResults: int; StatusEquals: TrainingJobStatus | str
    SortBy: TrainingJobSortByOptions | str; SortOrder: _SortOrder | str
class ListTrainingJobsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; NameContains: str
    StatusEquals: TrainingJobStatus | str; SortBy: _SortBy | str; SortOrder: _SortOrder | str
    WarmPoolStatusEquals: WarmPoolResourceStatus | str; TrainingPlanArnEquals: str
class ListTrainingPlansRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; StartTimeAfter: str | datetime; StartTimeBefore: str | datetime
    SortBy: TrainingPlanSortBy | str; SortOrder: TrainingPlanSortOrder | str
    Filters: Sequence[TrainingPlanFilterDict]
class ListTrainingSessionsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    NameContains: str; StatusEquals: TrainingSessionStatus | str
class ListTransformJobsRequestDict(TypedDict, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; NameContains: str; StatusEquals: TransformJobStatus | str
    SortBy: _SortBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
class ListTrialComponentsRequestDict(TypedDict, total=False):
    ExperimentName: str; TrialName: str; SourceArn: str; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortTrialComponentsBy | str; SortOrder: _SortOrder | str; MaxResults: int; NextToken: str
class ListTrialsRequestDict(TypedDict, total=False):
    ExperimentName: str; TrialComponentName: str; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortTrialsBy | str; SortOrder: _SortOrder | str; MaxResults: int; NextToken: str
class ListUltraServersByReservedCapacityRequestDict(TypedDict, total=False):
    ReservedCapacityArn: Required[str]; MaxResults: int; NextToken: str
class ListUserProfilesRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; SortOrder: _SortOrder | str; SortBy: UserProfileSortKey | str
    DomainIdEquals: str; UserProfileNameContains: str
class ListWorkforcesRequestDict(TypedDict, total=False):
    SortBy: ListWorkforcesSortByOptions | str; SortOrder: _SortOrder | str; NameContains: str; NextToken: str
    MaxResults: int
class ListWorkteamsRequestDict(TypedDict, total=False):
    SortBy: ListWorkteamsSortByOptions | str; SortOrder: _SortOrder | str; NameContains: str; NextToken: str
    MaxResults: int
class LoraConfigDict(TypedDict, total=False):
    Rank: Required[int]; Alpha: Required[int]
class ManagedConfigurationDict(TypedDict, total=False):
    ManagedStorageType: _ManagedStorageType | str
class MemberDefinitionDict(TypedDict, total=False):
    CognitoMemberDefinition: CognitoMemberDefinitionDict | _CognitoMemberDefinition
    OidcMemberDefinition: OidcMemberDefinitionDict | _OidcMemberDefinition
class MetadataPropertiesDict(TypedDict, total=False):
    CommitId: str; Repository: str; GeneratedBy: str; ProjectId: str
class MetricDefinitionDict(TypedDict, total=False):
    Name: Required[str]; Regex: Required[str]
class MetricsConfigDict(TypedDict, total=False):
    EnableEnhancedMetrics: bool; EnableDetailedObservability: bool; MetricPublishFrequencyInSeconds: int
class MetricsEndpointDict(TypedDict, total=False):
    MetricsEndpointPath: Required[str]; MetricPublishFrequencyInSeconds: int
class MetricsSourceDict(TypedDict, total=False):
    ContentType: Required[str]; ContentDigest: str; S3Uri: Required[str]
class MlflowConfigDict(TypedDict, total=False):
    MlflowResourceArn: Required[str]; MlflowExperimentName: str; MlflowRunName: str
class ModelAccessConfigDict(TypedDict, total=False):
    AcceptEula: Required[bool]
class ModelBiasAppSpecificationDict(TypedDict, total=False):
    ImageUri: Required[str]; ConfigUri: Required[str]; Environment: Mapping[str, str]
class ModelBiasBaselineConfigDict(TypedDict, total=False):
    BaseliningJobName: str; ConstraintsResource: MonitoringConstraintsResourceDict | MonitoringConstraintsResource
class ModelBiasJobInputDict(TypedDict, total=False):
    EndpointInput: EndpointInputDict | _EndpointInput
    BatchTransformInput: BatchTransformInputDict | _BatchTransformInput
    GroundTruthS3Input: Required[MonitoringGroundTruthS3InputDict | MonitoringGroundTruthS3Input]
class ModelCardExportOutputConfigDict(TypedDict, total=False):
    S3OutputPath: Required[str]
class ModelCardSecurityConfigDict(TypedDict, total=False):
    KmsKeyId: str
class ModelClientConfigDict(TypedDict, total=False):
    InvocationsTimeoutInSeconds: int; InvocationsMaxRetries: int
class ModelCompilationConfigDict(TypedDict, total=False):
    Image: str; OverrideEnvironment: Mapping[str, str]
class ModelDataQualityDict(TypedDict, total=False):
    Statistics: MetricsSourceDict | MetricsSource; Constraints: MetricsSourceDict | MetricsSource
class ModelDataSourceDict(TypedDict, total=False):
    S3DataSource: S3ModelDataSourceDict | S3ModelDataSource
class ModelDeployConfigDict(TypedDict, total=False):
    AutoGenerateEndpointName: bool; EndpointName: str
class ModelExplainabilityAppSpecificationDict(TypedDict, total=False):
    ImageUri: Required[str]; ConfigUri: Required[str]; Environment: Mapping[str, str]
class ModelExplainabilityBaselineConfigDict(TypedDict, total=False):
    BaseliningJobName: str; ConstraintsResource: MonitoringConstraintsResourceDict | MonitoringConstraintsResource
class ModelExplainabilityJobInputDict(TypedDict, total=False):
    EndpointInput: EndpointInputDict | _EndpointInput
    BatchTransformInput: BatchTransformInputDict | _BatchTransformInput
class ModelInfrastructureConfigDict(TypedDict, total=False):
    InfrastructureType: Required[ModelInfrastructureType | str]
    RealTimeInferenceConfig: Required[RealTimeInferenceConfigDict | _RealTimeInferenceConfig]
class ModelInputDict(TypedDict, total=False):
    DataInputConfig: Required[str]
class ModelLatencyThresholdDict(TypedDict, total=False):
    Percentile: str; ValueInMilliseconds: int
class ModelLifeCycleDict(TypedDict, total=False):
    Stage: Required[str]; StageStatus: Required[str]; StageDescription: str
class ModelMetadataFilterDict(TypedDict, total=False):
    Name: Required[ModelMetadataFilterType | str]; Value: Required[str]
class ModelMetadataSearchExpressionDict(TypedDict, total=False):
    Filters: Sequence[ModelMetadataFilterDict]
class ModelMetricsDict(TypedDict, total=False):
    ModelQuality: ModelQualityDict | _ModelQuality; ModelDataQuality: ModelDataQualityDict | _ModelDataQuality
    Bias: BiasDict | _Bias; Explainability: ExplainabilityDict | _Explainability
class ModelPackageConfigDict(TypedDict, total=False):
    ModelPackageGroupArn: Required[str]; SourceModelPackageArn: str
class ModelPackageContainerDefinitionDict(TypedDict, total=False):
    ContainerHostname: str; Image: str; ImageDigest: str; ModelDataUrl: str
    ModelDataSource: ModelDataSourceDict | _ModelDataSource; ProductId: str; Environment: Mapping[str, str]
    ModelInput: ModelInputDict | _ModelInput; Framework: str; FrameworkVersion: str; NearestModelName: str
    AdditionalModelDataSources: Sequence[AdditionalModelDataSourceDict | AdditionalModelDataSource]
    AdditionalS3DataSource: AdditionalS3DataSourceDict | _AdditionalS3DataSource; ModelDataETag: str
    IsCheckpoint: bool; BaseModel: BaseModelDict | _BaseModel
class ModelPackageModelCardDict(TypedDict, total=False):
    ModelCardContent: str; ModelCardStatus: _ModelCardStatus | str
class ModelPackageSecurityConfigDict(TypedDict, total=False):
    KmsKeyId: Required[str]
class ModelPackageValidationProfileDict(TypedDict, total=False):
    ProfileName: Required[str]; TransformJobDefinition: Required[TransformJobDefinitionDict | _TransformJobDefinition]
class ModelPackageValidationSpecificationDict(TypedDict, total=False):
    ValidationRole: Required[str]
    ValidationProfiles: Required[Sequence[ModelPackageValidationProfileDict | ModelPackageValidationProfile]]
class ModelQualityDict(TypedDict, total=False):
    Statistics: MetricsSourceDict | MetricsSource; Constraints: MetricsSourceDict | MetricsSource
class ModelQualityAppSpecificationDict(TypedDict, total=False):
    ImageUri: Required[str]; ContainerEntrypoint: Sequence[str]; ContainerArguments: Sequence[str]
    RecordPreprocessorSourceUri: str; PostAnalyticsProcessorSourceUri: str; ProblemType: MonitoringProblemType | str
    Environment: Mapping[str, str]
class ModelQualityBaselineConfigDict(TypedDict, total=False):
    BaseliningJobName: str; ConstraintsResource: MonitoringConstraintsResourceDict | MonitoringConstraintsResource
class ModelQualityJobInputDict(TypedDict, total=False):
    EndpointInput: EndpointInputDict | _EndpointInput
    BatchTransformInput: BatchTransformInputDict | _BatchTransformInput
    GroundTruthS3Input: Required[MonitoringGroundTruthS3InputDict | MonitoringGroundTruthS3Input]
class ModelQuantizationConfigDict(TypedDict, total=False):
    Image: str; OverrideEnvironment: Mapping[str, str]
class ModelRegisterSettingsDict(TypedDict, total=False):
    Status: FeatureStatus | str; CrossAccountModelRegisterRoleArn: str
class ModelShardingConfigDict(TypedDict, total=False):
    Image: str; OverrideEnvironment: Mapping[str, str]
class ModelSpeculativeDecodingConfigDict(TypedDict, total=False):
    Technique: Required[ModelSpeculativeDecodingTechnique | str]
    TrainingDataSource: ModelSpeculativeDecodingTrainingDataSourceDict | ModelSpeculativeDecodingTrainingDataSource
class ModelSpeculativeDecodingTrainingDataSourceDict(TypedDict, total=False):
    S3Uri: Required[str]; S3DataType: Required[ModelSpeculativeDecodingS3DataType | str]
class ModelVariantConfigDict(TypedDict, total=False):
    ModelName: Required[str]; VariantName: Required[str]
    InfrastructureConfig: Required[ModelInfrastructureConfigDict | ModelInfrastructureConfig]
class MonitoringAppSpecificationDict(TypedDict, total=False):
    ImageUri: Required[str]; ContainerEntrypoint: Sequence[str]; ContainerArguments: Sequence[str]
    RecordPreprocessorSourceUri: str; PostAnalyticsProcessorSourceUri: str
class MonitoringBaselineConfigDict(TypedDict, total=False):
    BaseliningJobName: str; ConstraintsResource: MonitoringConstraintsResourceDict | MonitoringConstraintsResource
    StatisticsResource: MonitoringStatisticsResourceDict | MonitoringStatisticsResource
class MonitoringClusterConfigDict(TypedDict, total=False):
    InstanceCount: Required[int]; InstanceType: Required[ProcessingInstanceType | str]; VolumeSizeInGB: Required[int]
    VolumeKmsKeyId: str
class MonitoringConstraintsResourceDict(TypedDict, total=False):
    S3Uri: str
class MonitoringCsvDatasetFormatDict(TypedDict, total=False):
    Header: bool
class MonitoringDatasetFormatDict(TypedDict, total=False):
    Csv: MonitoringCsvDatasetFormatDict | MonitoringCsvDatasetFormat
    Json: MonitoringJsonDatasetFormatDict | MonitoringJsonDatasetFormat
    Parquet: MonitoringParquetDatasetFormatDict | MonitoringParquetDatasetFormat
class MonitoringGroundTruthS3InputDict(TypedDict, total=False):
    S3Uri: str
class MonitoringInputDict(TypedDict, total=False):
    EndpointInput: EndpointInputDict | _EndpointInput
    BatchTransformInput: BatchTransformInputDict | _BatchTransformInput
class MonitoringJobDefinitionDict(TypedDict, total=False):
    BaselineConfig: MonitoringBaselineConfigDict | MonitoringBaselineConfig
    MonitoringInputs: Required[Sequence[MonitoringInputDict | MonitoringInput]]
    MonitoringOutputConfig: Required[MonitoringOutputConfigDict | _MonitoringOutputConfig]
    MonitoringResources: Required[MonitoringResourcesDict | _MonitoringResources]
    MonitoringAppSpecification: Required[MonitoringAppSpecificationDict | _MonitoringAppSpecification]
    StoppingCondition: MonitoringStoppingConditionDict | MonitoringStoppingCondition; Environment: Mapping[str, str]
    NetworkConfig: NetworkConfigDict | _NetworkConfig; RoleArn: Required[str]
class MonitoringJsonDatasetFormatDict(TypedDict, total=False):
    Line: bool
class MonitoringNetworkConfigDict(TypedDict, total=False):
    EnableInterContainerTrafficEncryption: bool; EnableNetworkIsolation: bool; VpcConfig: VpcConfigDict | _VpcConfig
class MonitoringOutputDict(TypedDict, total=False):
    S3Output: Required[MonitoringS3OutputDict | MonitoringS3Output]
class MonitoringOutputConfigDict(TypedDict, total=False):
    MonitoringOutputs: Required[Sequence[MonitoringOutputDict | MonitoringOutput]]; KmsKeyId: str
class MonitoringParquetDatasetFormatDict(TypedDict, total=False):
    ...
class MonitoringResourcesDict(TypedDict, total=False):
    ClusterConfig: Required[MonitoringClusterConfigDict | MonitoringClusterConfig]
class MonitoringS3OutputDict(TypedDict, total=False):
    S3Uri: Required[str]; LocalPath: Required[str]; S3UploadMode: ProcessingS3UploadMode | str
class MonitoringScheduleConfigDict(TypedDict, total=False):
    ScheduleConfig: ScheduleConfigDict | _ScheduleConfig
    MonitoringJobDefinition: MonitoringJobDefinitionDict | _MonitoringJobDefinition; MonitoringJobDefinitionName: str
    MonitoringType: _MonitoringType | str
class MonitoringStatisticsResourceDict(TypedDict, total=False):
    S3Uri: str
class MonitoringStoppingConditionDict(TypedDict, total=False):
    MaxRuntimeInSeconds: Required[int]
class MultiModelConfigDict(TypedDict, total=False):
    ModelCacheSetting: _ModelCacheSetting | str
class NeoVpcConfigDict(TypedDict, total=False):
    SecurityGroupIds: Required[Sequence[str]]; Subnets: Required[Sequence[str]]
class NestedFiltersDict(TypedDict, total=False):
    NestedPropertyName: Required[str]; Filters: Required[Sequence[FilterDict]]
class NetworkConfigDict(TypedDict, total=False):
    EnableInterContainerTrafficEncryption: bool; EnableNetworkIsolation: bool; VpcConfig: VpcConfigDict | _VpcConfig
class NotebookInstanceLifecycleHookDict(TypedDict, total=False):
    Content: str
class NotificationConfigurationDict(TypedDict, total=False):
    NotificationTopicArn: str
class OfflineStoreConfigDict(TypedDict, total=False):
    S3StorageConfig: Required[S3StorageConfigDict | _S3StorageConfig]; DisableGlueTableCreation: bool
    DataCatalogConfig: DataCatalogConfigDict | _DataCatalogConfig; TableFormat: _TableFormat | str
class OidcConfigDict(TypedDict, total=False):
    ClientId: Required[str]; ClientSecret: Required[str]; Issuer: Required[str]; AuthorizationEndpoint: Required[str]
    TokenEndpoint: Required[str]; UserInfoEndpoint: Required[str]; LogoutEndpoint: Required[str]
    JwksUri: Required[str]; Scope: str; AuthenticationRequestExtraParams: Mapping[str, str]
class OidcMemberDefinitionDict(TypedDict, total=False):
    Groups: Sequence[str]
class OnlineStoreConfigDict(TypedDict, total=False):
    SecurityConfig: OnlineStoreSecurityConfigDict | OnlineStoreSecurityConfig; EnableOnlineStore: bool
    TtlDuration: TtlDurationDict | _TtlDuration; StorageType: _StorageType | str
class OnlineStoreConfigUpdateDict(TypedDict, total=False):
    TtlDuration: TtlDurationDict | _TtlDuration; StorageType: _StorageType | str
class OnlineStoreSecurityConfigDict(TypedDict, total=False):
    KmsKeyId: str
class OptimizationConfigDict(TypedDict, total=False):
    ModelQuantizationConfig: ModelQuantizationConfigDict | _ModelQuantizationConfig
    ModelCompilationConfig: ModelCompilationConfigDict | _ModelCompilationConfig
    ModelShardingConfig: ModelShardingConfigDict | _ModelShardingConfig
    ModelSpeculativeDecodingConfig: ModelSpeculativeDecodingConfigDict | _ModelSpeculativeDecodingConfig
class OptimizationJobModelSourceDict(TypedDict, total=False):
    S3: OptimizationJobModelSourceS3Dict | OptimizationJobModelSourceS3
    SageMakerModel: OptimizationSageMakerModelDict | OptimizationSageMakerModel
class OptimizationJobModelSourceS3Dict(TypedDict, total=False):
    S3Uri: str; ModelAccessConfig: OptimizationModelAccessConfigDict | OptimizationModelAccessConfig
class OptimizationJobOutputConfigDict(TypedDict, total=False):
    KmsKeyId: str; S3OutputLocation: Required[str]
    SageMakerModel: OptimizationSageMakerModelDict | OptimizationSageMakerModel
class OptimizationModelAccessConfigDict(TypedDict, total=False):
    AcceptEula: Required[bool]
class OptimizationSageMakerModelDict(TypedDict, total=False):
    ModelName: str
class OptimizationVpcConfigDict(TypedDict, total=False):
    SecurityGroupIds: Required[Sequence[str]]; Subnets: Required[Sequence[str]]
class OutputConfigDict(TypedDict, total=False):
    S3OutputLocation: Required[str]; TargetDevice: _TargetDevice | str
    TargetPlatform: TargetPlatformDict | _TargetPlatform; CompilerOptions: str; KmsKeyId: str
class OutputDataConfigDict(TypedDict, total=False):
    KmsKeyId: str; S3OutputPath: Required[str]; CompressionType: OutputCompressionType | str
class OutputParameterDict(TypedDict, total=False):
    Name: Required[str]; Value: Required[str]
class OwnershipSettingsDict(TypedDict, total=False):
    OwnerUserProfileName: Required[str]
class ParallelismConfigurationDict(TypedDict, total=False):
    MaxParallelExecutionSteps: Required[int]
class ParameterDict(TypedDict, total=False):
    Name: Required[str]; Value: Required[str]
class ParameterRangeDict(TypedDict, total=False):
    IntegerParameterRangeSpecification: IntegerParameterRangeSpecificationDict | _IntegerParameterRangeSpecification
    ContinuousParameterRangeSpecification: ContinuousParameterRangeSpecificationDict | _ContinuousParameterRangeSpecification
    CategoricalParameterRangeSpecification: CategoricalParameterRangeSpecificationDict | _CategoricalParameterRangeSpecification
class ParameterRangesDict(TypedDict, total=False):
    IntegerParameterRanges: Sequence[IntegerParameterRangeDict | IntegerParameterRange]
    ContinuousParameterRanges: Sequence[ContinuousParameterRangeDict | ContinuousParameterRange]
    CategoricalParameterRanges: Sequence[CategoricalParameterRangeDict | CategoricalParameterRange]
    AutoParameters: Sequence[AutoParameterDict | AutoParameter]
class ParentHyperParameterTuningJobDict(TypedDict, total=False):
    HyperParameterTuningJobName: str
class PartnerAppConfigDict(TypedDict, total=False):
    AdminUsers: Sequence[str]; Arguments: Mapping[str, str]; AssignedGroupPatterns: Sequence[str]
    RoleGroupAssignments: Sequence[RoleGroupAssignmentDict | RoleGroupAssignment]
class PartnerAppMaintenanceConfigDict(TypedDict, total=False):
    MaintenanceWindowStart: str
class PhaseDict(TypedDict, total=False):
    InitialNumberOfUsers: int; SpawnRate: int; DurationInSeconds: int
class PipelineDefinitionS3LocationDict(TypedDict, total=False):
    Bucket: Required[str]; ObjectKey: Required[str]; VersionId: str
class PlacementSpecificationDict(TypedDict, total=False):
    UltraServerId: str; InstanceCount: Required[int]
class PrefixAwareRoutingConfigDict(TypedDict, total=False):
    PrefixLength: int; ConcurrencyThreshold: int
class PresignedUrlAccessConfigDict(TypedDict, total=False):
    AcceptEula: bool; ExpectedS3Url: str
class PriorityClassDict(TypedDict, total=False):
    Name: Required[str]; Weight: Required[int]
class ProcessingClusterConfigDict(TypedDict, total=False):
    InstanceCount: int; InstanceType: ProcessingInstanceType | str; VolumeSizeInGB: Required[int]; VolumeKmsKeyId: str
    InstancePreferences: Sequence[ProcessingInstancePreferenceDict | ProcessingInstancePreference]
    SelectedInstanceType: ProcessingInstanceType | str; SelectedInstanceCount: int
class ProcessingFeatureStoreOutputDict(TypedDict, total=False):
    FeatureGroupName: Required[str]
class ProcessingInputDict(TypedDict, total=False):
    InputName: Required[str]; AppManaged: bool; S3Input: ProcessingS3InputDict | ProcessingS3Input
    DatasetDefinition: DatasetDefinitionDict | _DatasetDefinition
class ProcessingInstancePreferenceDict(TypedDict, total=False):
    InstanceType: Required[ProcessingInstanceType | str]; InstanceCount: int
class ProcessingOutputDict(TypedDict, total=False):
    OutputName: Required[str]; S3Output: ProcessingS3OutputDict | ProcessingS3Output
    FeatureStoreOutput: ProcessingFeatureStoreOutputDict | ProcessingFeatureStoreOutput; AppManaged: bool
class ProcessingOutputConfigDict(TypedDict, total=False):
    Outputs: Required[Sequence[ProcessingOutputDict | ProcessingOutput]]; KmsKeyId: str
class ProcessingResourcesDict(TypedDict, total=False):
    ClusterConfig: Required[ProcessingClusterConfigDict | ProcessingClusterConfig]
class ProcessingS3InputDict(TypedDict, total=False):
    S3Uri: Required[str]; LocalPath: str; S3DataType: Required[ProcessingS3DataType | str]
    S3InputMode: ProcessingS3InputMode | str; S3DataDistributionType: ProcessingS3DataDistributionType | str
    S3CompressionType: ProcessingS3CompressionType | str
class ProcessingS3OutputDict(TypedDict, total=False):
    S3Uri: Required[str]; LocalPath: str; S3UploadMode: Required[ProcessingS3UploadMode | str]
class ProcessingStoppingConditionDict(TypedDict, total=False):
    MaxRuntimeInSeconds: Required[int]
class ProductionVariantDict(TypedDict, total=False):
    VariantName: Required[str]; ModelName: str; InitialInstanceCount: int
    InstanceType: ProductionVariantInstanceType | str; InstancePools: Sequence[InstancePoolDict | InstancePool]
    VariantInstanceProvisionTimeoutInSeconds: int; InitialVariantWeight: float
    AcceleratorType: ProductionVariantAcceleratorType | str
    CoreDumpConfig: ProductionVariantCoreDumpConfigDict | ProductionVariantCoreDumpConfig
    ServerlessConfig: ProductionVariantServerlessConfigDict | ProductionVariantServerlessConfig; VolumeSizeInGB: int
    ModelDataDownloadTimeoutInSeconds: int; ContainerStartupHealthCheckTimeoutInSeconds: int; EnableSSMAccess: bool
    ManagedInstanceScaling: ProductionVariantManagedInstanceScalingDict | ProductionVariantManagedInstanceScaling
    RoutingConfig: ProductionVariantRoutingConfigDict | ProductionVariantRoutingConfig
    InferenceAmiVersion: ProductionVariantInferenceAmiVersion | str
    CapacityReservationConfig: ProductionVariantCapacityReservationConfigDict | ProductionVariantCapacityReservationConfig
    AcceleratorPartitionLayouts: Sequence[AcceleratorPartitionLayoutDict | AcceleratorPartitionLayout]
class ProductionVariantCapacityReservationConfigDict(TypedDict, total=False):
    CapacityReservationPreference: _CapacityReservationPreference | str; MlReservationArn: str
class ProductionVariantCoreDumpConfigDict(TypedDict, total=False):
    DestinationS3Uri: Required[str]; KmsKeyId: str
class ProductionVariantManagedInstanceScalingDict(TypedDict, total=False):
    Status: ManagedInstanceScalingStatus | str; MinInstanceCount: int; MaxInstanceCount: int
    ScaleInPolicy: ProductionVariantManagedInstanceScalingScaleInPolicyDict | ProductionVariantManagedInstanceScalingScaleInPolicy
class ProductionVariantManagedInstanceScalingScaleInPolicyDict(TypedDict, total=False):
    Strategy: Required[ManagedInstanceScalingScaleInStrategy | str]; MaximumStepSize: int; CooldownInMinutes: int
class ProductionVariantRoutingConfigDict(TypedDict, total=False):
    RoutingStrategy: Required[_RoutingStrategy | str]
    PrefixAwareRoutingConfig: PrefixAwareRoutingConfigDict | _PrefixAwareRoutingConfig
class ProductionVariantServerlessConfigDict(TypedDict, total=False):
    MemorySizeInMB: Required[int]; MaxConcurrency: Required[int]; ProvisionedConcurrency: int
class ProductionVariantServerlessUpdateConfigDict(TypedDict, total=False):
    MaxConcurrency: int; ProvisionedConcurrency: int
class ProfilerConfigDict(TypedDict, total=False):
    S3OutputPath: str; ProfilingIntervalInMilliseconds: int; ProfilingParameters: Mapping[str, str]
    DisableProfiler: bool
class ProfilerConfigForUpdateDict(TypedDict, total=False):
    S3OutputPath: str; ProfilingIntervalInMilliseconds: int; ProfilingParameters: Mapping[str, str]
    DisableProfiler: bool
class ProfilerRuleConfigurationDict(TypedDict, total=False):
    RuleConfigurationName: Required[str]; LocalPath: str; S3OutputPath: str; RuleEvaluatorImage: Required[str]
    InstanceType: ProcessingInstanceType | str; VolumeSizeInGB: int; RuleParameters: Mapping[str, str]
class PropertyNameQueryDict(TypedDict, total=False):
    PropertyNameHint: Required[str]
class ProvisioningParameterDict(TypedDict, total=False):
    Key: str; Value: str
class PublicWorkforceTaskPriceDict(TypedDict, total=False):
    AmountInUsd: USDDict | USD
class PutEndpointPolicyRequestDict(TypedDict, total=False):
    EndpointName: Required[str]; ResourcePolicy: Required[str]
class PutModelPackageGroupPolicyInputDict(TypedDict, total=False):
    ModelPackageGroupName: Required[str]; ResourcePolicy: Required[str]
class QueryFiltersDict(TypedDict, total=False):
    Types: Sequence[str]; LineageTypes: Sequence[LineageType | str]; CreatedBefore: str | datetime
    CreatedAfter: str | datetime; ModifiedBefore: str | datetime; ModifiedAfter: str | datetime
    Properties: Mapping[str, str]
class QueryLineageRequestDict(TypedDict, total=False):
    StartArns: Sequence[str]; Direction: _Direction | str; IncludeEdges: bool; Filters: QueryFiltersDict
    MaxDepth: int; MaxResults: int; NextToken: str
class RSessionAppSettingsDict(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpecDict | ResourceSpec; CustomImages: Sequence[CustomImageDict | CustomImage]
class RStudioServerProAppSettingsDict(TypedDict, total=False):
    AccessStatus: RStudioServerProAccessStatus | str; UserGroup: RStudioServerProUserGroup | str
class RStudioServerProDomainSettingsDict(TypedDict, total=False):
    DomainExecutionRoleArn: Required[str]; RStudioConnectUrl: str; RStudioPackageManagerUrl: str
    DefaultResourceSpec: ResourceSpecDict | ResourceSpec
class RStudioServerProDomainSettingsForUpdateDict(TypedDict, total=False):
    DomainExecutionRoleArn: Required[str]; DefaultResourceSpec: ResourceSpecDict | ResourceSpec
    RStudioConnectUrl: str; RStudioPackageManagerUrl: str
class RealTimeInferenceConfigDict(TypedDict, total=False):
    InstanceType: Required[ProductionVariantInstanceType | str]; InstanceCount: Required[int]
class RecommendationJobCompiledOutputConfigDict(TypedDict, total=False):
    S3OutputUri: str
class RecommendationJobContainerConfigDict(TypedDict, total=False):
    Domain: str; Task: str; Framework: str; FrameworkVersion: str
    PayloadConfig: RecommendationJobPayloadConfigDict | RecommendationJobPayloadConfig; NearestModelName: str
    SupportedInstanceTypes: Sequence[str]; SupportedEndpointType: RecommendationJobSupportedEndpointType | str
    DataInputConfig: str; SupportedResponseMIMETypes: Sequence[str]
class RecommendationJobInputConfigDict(TypedDict, total=False):
    ModelPackageVersionArn: str; ModelName: str; JobDurationInSeconds: int
    TrafficPattern: TrafficPatternDict | _TrafficPattern
    ResourceLimit: RecommendationJobResourceLimitDict | RecommendationJobResourceLimit
    EndpointConfigurations: Sequence[EndpointInputConfigurationDict | EndpointInputConfiguration]; VolumeKmsKeyId: str
    ContainerConfig: RecommendationJobContainerConfigDict | RecommendationJobContainerConfig
    Endpoints: Sequence[EndpointInfoDict | EndpointInfo]
    VpcConfig: RecommendationJobVpcConfigDict | RecommendationJobVpcConfig
class RecommendationJobOutputConfigDict(TypedDict, total=False):
    KmsKeyId: str; CompiledOutputConfig: RecommendationJobCompiledOutputConfigDict
class RecommendationJobPayloadConfigDict(TypedDict, total=False):
    SamplePayloadUrl: str; SupportedContentTypes: Sequence[str]
class RecommendationJobResourceLimitDict(TypedDict, total=False):
    MaxNumberOfTests: int; MaxParallelOfTests: int
class RecommendationJobStoppingConditionsDict(TypedDict, total=False):
    MaxInvocations: int; ModelLatencyThresholds: Sequence[ModelLatencyThresholdDict | ModelLatencyThreshold]
    FlatInvocations: _FlatInvocations | str
class RecommendationJobVpcConfigDict(TypedDict, total=False):
    SecurityGroupIds: Required[Sequence[str]]; Subnets: Required[Sequence[str]]
class RedshiftDatasetDefinitionDict(TypedDict, total=False):
    ClusterId: Required[str]; Database: Required[str]; DbUser: Required[str]; QueryString: Required[str]
    ClusterRoleArn: Required[str]; OutputS3Uri: Required[str]; KmsKeyId: str
    OutputFormat: Required[RedshiftResultFormat | str]; OutputCompression: RedshiftResultCompressionType | str
class RegisterDevicesRequestDict(TypedDict, total=False):
    DeviceFleetName: Required[str]; Devices: Required[Sequence[DeviceDict]]; Tags: Sequence[TagDict | Tag]
class RemoteDebugConfigDict(TypedDict, total=False):
    EnableRemoteDebug: bool
class RemoteDebugConfigForUpdateDict(TypedDict, total=False):
    EnableRemoteDebug: bool
class RenderUiTemplateRequestDict(TypedDict, total=False):
    UiTemplate: UiTemplateDict; Task: Required[RenderableTaskDict]; RoleArn: Required[str]; HumanTaskUiArn: str
class RenderableTaskDict(TypedDict, total=False):
    Input: Required[str]
class RepositoryAuthConfigDict(TypedDict, total=False):
    RepositoryCredentialsProviderArn: Required[str]
class ResourceConfigDict(TypedDict, total=False):
    InstanceType: TrainingInstanceType | str; InstanceCount: int; VolumeSizeInGB: int; VolumeKmsKeyId: str
    KeepAlivePeriodInSeconds: int; InstanceGroups: Sequence[InstanceGroupDict | InstanceGroup]; TrainingPlanArn: str
    InstancePlacementConfig: InstancePlacementConfigDict | _InstancePlacementConfig
    InstancePreferences: Sequence[InstancePreferenceDict | InstancePreference]
    SelectedInstanceType: TrainingInstanceType | str; SelectedInstanceCount: int
class ResourceConfigForUpdateDict(TypedDict, total=False):
    KeepAlivePeriodInSeconds: Required[int]
class ResourceLimitsDict(TypedDict, total=False):
    MaxNumberOfTrainingJobs: int; MaxParallelTrainingJobs: Required[int]; MaxRuntimeInSeconds: int
class ResourceSharingConfigDict(TypedDict, total=False):
    Strategy: Required[ResourceSharingStrategy | str]; BorrowLimit: int
    AbsoluteBorrowLimits: Sequence[ComputeQuotaResourceConfigDict | ComputeQuotaResourceConfig]
class ResourceSpecDict(TypedDict, total=False):
    SageMakerImageArn: str; SageMakerImageVersionArn: str; SageMakerImageVersionAlias: str
    InstanceType: AppInstanceType | str; LifecycleConfigArn: str; TrainingPlanArn: str
class RetentionPolicyDict(TypedDict, total=False):
    HomeEfsFileSystem: RetentionType | str
class RetryPipelineExecutionRequestDict(TypedDict, total=False):
    PipelineExecutionArn: Required[str]; ClientRequestToken: Required[str]
    ParallelismConfiguration: ParallelismConfigurationDict | _ParallelismConfiguration
class RetryStrategyDict(TypedDict, total=False):
    MaximumRetryAttempts: Required[int]
class RoleGroupAssignmentDict(TypedDict, total=False):
    RoleName: Required[str]; GroupPatterns: Required[Sequence[str]]
class RollingDeploymentPolicyDict(TypedDict, total=False):
    MaximumBatchSize: Required[CapacitySizeConfigDict | CapacitySizeConfig]
    RollbackMaximumBatchSize: CapacitySizeConfigDict | CapacitySizeConfig
class RollingUpdatePolicyDict(TypedDict, total=False):
    MaximumBatchSize: Required[CapacitySizeDict | CapacitySize]; WaitIntervalInSeconds: Required[int]
    MaximumExecutionTimeoutInSeconds: int; RollbackMaximumBatchSize: CapacitySizeDict | CapacitySize
class RoutingTargetDict(TypedDict, total=False):
    Name: Required[str]; Destinations: Required[Sequence[DestinationDict | Destination]]
    AsyncInferenceConfig: RoutingTargetAsyncInferenceConfigDict | RoutingTargetAsyncInferenceConfig
    RoutingPreference: InferenceRouterRoutingPreference | str
class RoutingTargetAsyncInferenceClientConfigDict(TypedDict, total=False):
    MaxTimeInBacklogSeconds: int
class RoutingTargetAsyncInferenceConfigDict(TypedDict, total=False):
    OutputConfig: Required[RoutingTargetAsyncInferenceOutputConfigDict | RoutingTargetAsyncInferenceOutputConfig]
    ClientConfig: RoutingTargetAsyncInferenceClientConfigDict | RoutingTargetAsyncInferenceClientConfig
class RoutingTargetAsyncInferenceNotificationConfigDict(TypedDict, total=False):
    SuccessTopic: str; ErrorTopic: str
class RoutingTargetAsyncInferenceOutputConfigDict(TypedDict, total=False):
    S3OutputPath: Required[str]; S3FailurePath: Required[str]; KmsKeyId: str
    NotificationConfig: RoutingTargetAsyncInferenceNotificationConfigDict | RoutingTargetAsyncInferenceNotificationConfig
class S3DataSourceDict(TypedDict, total=False):
    S3DataType: Required[_S3DataType | str]; S3Uri: Required[str]; S3DataDistributionType: S3DataDistribution | str
    AttributeNames: Sequence[str]; InstanceGroupNames: Sequence[str]
    ModelAccessConfig: ModelAccessConfigDict | _ModelAccessConfig
    HubAccessConfig: HubAccessConfigDict | _HubAccessConfig
class S3FileSystemDict(TypedDict, total=False):
    S3Uri: Required[str]
class S3FileSystemConfigDict(TypedDict, total=False):
    MountPath: str; S3Uri: Required[str]
class S3ModelDataSourceDict(TypedDict, total=False):
    S3Uri: Required[str]; S3DataType: Required[S3ModelDataType | str]
    CompressionType: Required[ModelCompressionType | str]
    ModelAccessConfig: ModelAccessConfigDict | _ModelAccessConfig
    HubAccessConfig: InferenceHubAccessConfigDict | InferenceHubAccessConfig; ManifestS3Uri: str; ETag: str
    ManifestEtag: str
class S3PresignDict(TypedDict, total=False):
    IamPolicyConstraints: IamPolicyConstraintsDict | _IamPolicyConstraints
class S3StorageConfigDict(TypedDict, total=False):
    S3Uri: Required[str]; KmsKeyId: str; ResolvedOutputS3Uri: str
class ScalingPolicyObjectiveDict(TypedDict, total=False):
    MinInvocationsPerMinute: int; MaxInvocationsPerMinute: int
class ScheduleConfigDict(TypedDict, total=False):
    ScheduleExpression: Required[str]; DataAnalysisStartTime: str; DataAnalysisEndTime: str
class ScheduledUpdateConfigDict(TypedDict, total=False):
    ScheduleExpression: Required[str]; DeploymentConfig: DeploymentConfigurationDict | DeploymentConfiguration
class SchedulerConfigDict(TypedDict, total=False):
    PriorityClasses: Sequence[PriorityClassDict | PriorityClass]; FairShare: _FairShare | str
    IdleResourceSharing: _IdleResourceSharing | str
class SearchExpressionDict(TypedDict, total=False):
    Filters: Sequence[FilterDict]; NestedFilters: Sequence[NestedFiltersDict]
    SubExpressions: Sequence[SearchExpressionDict]; Operator: BooleanOperator | str
class SearchRequestDict(TypedDict, total=False):
    Resource: Required[ResourceType | str]; SearchExpression: SearchExpressionDict; SortBy: str
    SortOrder: SearchSortOrder | str; NextToken: str; MaxResults: int
    CrossAccountFilterOption: _CrossAccountFilterOption | str
    VisibilityConditions: Sequence[VisibilityConditionsDict]
class SearchTrainingPlanOfferingsRequestDict(TypedDict, total=False):
    InstanceType: ReservedCapacityInstanceType | str; InstanceCount: int; UltraServerType: str; UltraServerCount: int
    StartTimeAfter: str | datetime; EndTimeBefore: str | datetime; DurationHours: int
    TargetResources: Sequence[SageMakerResourceName | str]; TrainingPlanArn: str
class SelectedStepDict(TypedDict, total=False):
    StepName: Required[str]
class SelectiveExecutionConfigDict(TypedDict, total=False):
    SourcePipelineExecutionArn: str; SelectedSteps: Required[Sequence[SelectedStepDict | SelectedStep]]
class SendPipelineExecutionStepFailureRequestDict(TypedDict, total=False):
    CallbackToken: Required[str]; FailureReason: str; ClientRequestToken: str
class SendPipelineExecutionStepSuccessRequestDict(TypedDict, total=False):
    CallbackToken: Required[str]; OutputParameters: Sequence[OutputParameterDict | OutputParameter]
    ClientRequestToken: str
class ServerlessJobConfigDict(TypedDict, total=False):
    BaseModelArn: Required[str]; AcceptEula: bool; JobType: Required[ServerlessJobType | str]
    CustomizationTechnique: _CustomizationTechnique | str; Peft: _Peft | str; EvaluationType: _EvaluationType | str
    EvaluatorArn: str; SequenceLength: str
class ServiceCatalogProvisioningDetailsDict(TypedDict, total=False):
    ProductId: Required[str]; ProvisioningArtifactId: str; PathId: str
    ProvisioningParameters: Sequence[ProvisioningParameterDict | ProvisioningParameter]
class ServiceCatalogProvisioningUpdateDetailsDict(TypedDict, total=False):
    ProvisioningArtifactId: str; ProvisioningParameters: Sequence[ProvisioningParameterDict | ProvisioningParameter]
class SessionChainingConfigDict(TypedDict, total=False):
    EnableSessionTagChaining: bool
class ShadowModeConfigDict(TypedDict, total=False):
    SourceModelVariantName: Required[str]
    ShadowModelVariants: Required[Sequence[ShadowModelVariantConfigDict | ShadowModelVariantConfig]]
class ShadowModelVariantConfigDict(TypedDict, total=False):
    ShadowModelVariantName: Required[str]; SamplingPercentage: Required[int]
class SharingSettingsDict(TypedDict, total=False):
    NotebookOutputOption: _NotebookOutputOption | str; S3OutputPath: str; S3KmsKeyId: str
class ShuffleConfigDict(TypedDict, total=False):
    Seed: Required[int]
class SourceAlgorithmDict(TypedDict, total=False):
    ModelDataUrl: str; ModelDataSource: ModelDataSourceDict | _ModelDataSource; ModelDataETag: str
    AlgorithmName: Required[str]
class SourceAlgorithmSpecificationDict(TypedDict, total=False):
    SourceAlgorithms: Required[Sequence[SourceAlgorithmDict | SourceAlgorithm]]
class SourceIpConfigDict(TypedDict, total=False):
    Cidrs: Required[Sequence[str]]
class SpaceAppLifecycleManagementDict(TypedDict, total=False):
    IdleSettings: SpaceIdleSettingsDict | SpaceIdleSettings
class SpaceCodeEditorAppSettingsDict(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpecDict | ResourceSpec
    AppLifecycleManagement: SpaceAppLifecycleManagementDict | SpaceAppLifecycleManagement
class SpaceIdleSettingsDict(TypedDict, total=False):
    IdleTimeoutInMinutes: int
class SpaceJupyterLabAppSettingsDict(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpecDict | ResourceSpec
    CodeRepositories: Sequence[CodeRepositoryDict | CodeRepository]
    AppLifecycleManagement: SpaceAppLifecycleManagementDict | SpaceAppLifecycleManagement
class SpaceSettingsDict(TypedDict, total=False):
    JupyterServerAppSettings: JupyterServerAppSettingsDict | _JupyterServerAppSettings
    KernelGatewayAppSettings: KernelGatewayAppSettingsDict | _KernelGatewayAppSettings
    CodeEditorAppSettings: SpaceCodeEditorAppSettingsDict | SpaceCodeEditorAppSettings
    JupyterLabAppSettings: SpaceJupyterLabAppSettingsDict | SpaceJupyterLabAppSettings; AppType: _AppType | str
    SpaceStorageSettings: SpaceStorageSettingsDict | _SpaceStorageSettings; SpaceManagedResources: FeatureStatus | str
    CustomFileSystems: Sequence[CustomFileSystemDict | CustomFileSystem]; RemoteAccess: FeatureStatus | str
class SpaceSharingSettingsDict(TypedDict, total=False):
    SharingType: Required[_SharingType | str]
class SpaceStorageSettingsDict(TypedDict, total=False):
    EbsStorageSettings: EbsStorageSettingsDict | _EbsStorageSettings
class StairsDict(TypedDict, total=False):
    DurationInSeconds: int; NumberOfSteps: int; UsersPerStep: int
class StartClusterHealthCheckRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    DeepHealthCheckConfigurations: Required[Sequence[InstanceGroupHealthCheckConfigurationDict | InstanceGroupHealthCheckConfiguration]]
class StartEdgeDeploymentStageRequestDict(TypedDict, total=False):
    EdgeDeploymentPlanName: Required[str]; StageName: Required[str]
class StartInferenceExperimentRequestDict(TypedDict, total=False):
    Name: Required[str]
class StartMlflowTrackingServerRequestDict(TypedDict, total=False):
    TrackingServerName: Required[str]
class StartMonitoringScheduleRequestDict(TypedDict, total=False):
    MonitoringScheduleName: Required[str]
class StartNotebookInstanceInputDict(TypedDict, total=False):
    NotebookInstanceName: Required[str]
class StartPipelineExecutionRequestDict(TypedDict, total=False):
    PipelineName: Required[str]; PipelineExecutionDisplayName: str
    PipelineParameters: Sequence[ParameterDict | Parameter]; PipelineExecutionDescription: str
    ClientRequestToken: Required[str]
    ParallelismConfiguration: ParallelismConfigurationDict | _ParallelismConfiguration
    SelectiveExecutionConfig: SelectiveExecutionConfigDict | _SelectiveExecutionConfig; PipelineVersionId: int
    MlflowExperimentName: str; PipelineVersionAlias: str; RoleArn: str
class StartSessionRequestDict(TypedDict, total=False):
    ResourceIdentifier: Required[str]
class StopAIBenchmarkJobRequestDict(TypedDict, total=False):
    AiBenchmarkJobName: Required[str]
class StopAIRecommendationJobRequestDict(TypedDict, total=False):
    AiRecommendationJobName: Required[str]
class StopAutoMLJobRequestDict(TypedDict, total=False):
    AutoMLJobName: Required[str]
class StopCompilationJobRequestDict(TypedDict, total=False):
    CompilationJobName: Required[str]
class StopEdgeDeploymentStageRequestDict(TypedDict, total=False):
    EdgeDeploymentPlanName: Required[str]; StageName: Required[str]
class StopEdgePackagingJobRequestDict(TypedDict, total=False):
    EdgePackagingJobName: Required[str]
class StopHyperParameterTuningJobRequestDict(TypedDict, total=False):
    HyperParameterTuningJobName: Required[str]
class StopInferenceExperimentRequestDict(TypedDict, total=False):
    Name: Required[str]; ModelVariantActions: Required[Mapping[str, ModelVariantAction | str]]
    DesiredModelVariants: Sequence[ModelVariantConfigDict]; DesiredState: InferenceExperimentStopDesiredState | str
    Reason: str
class StopInferenceRecommendationsJobRequestDict(TypedDict, total=False):
    JobName: Required[str]
class StopJobRequestDict(TypedDict, total=False):
    JobName: Required[str]; JobCategory: Required[_JobCategory | str]
class StopLabelingJobRequestDict(TypedDict, total=False):
    LabelingJobName: Required[str]
class StopMlflowTrackingServerRequestDict(TypedDict, total=False):
    TrackingServerName: Required[str]
class StopMonitoringScheduleRequestDict(TypedDict, total=False):
    MonitoringScheduleName: Required[str]
class StopNotebookInstanceInputDict(TypedDict, total=False):
    NotebookInstanceName: Required[str]
class StopOptimizationJobRequestDict(TypedDict, total=False):
    OptimizationJobName: Required[str]
class StopPipelineExecutionRequestDict(TypedDict, total=False):
    PipelineExecutionArn: Required[str]; ClientRequestToken: Required[str]
class StopProcessingJobRequestDict(TypedDict, total=False):
    ProcessingJobName: Required[str]
class StopTrainingJobRequestDict(TypedDict, total=False):
    TrainingJobName: Required[str]
class StopTrainingSessionRequestDict(TypedDict, total=False):
    TrainingSessionName: Required[str]
class StopTransformJobRequestDict(TypedDict, total=False):
    TransformJobName: Required[str]
class StoppingConditionDict(TypedDict, total=False):
    MaxRuntimeInSeconds: int; MaxWaitTimeInSeconds: int; MaxPendingTimeInSeconds: int
class StudioWebPortalSettingsDict(TypedDict, total=False):
    HiddenMlTools: Sequence[MlTools | str]; HiddenAppTypes: Sequence[AppType | str]
    HiddenInstanceTypes: Sequence[AppInstanceType | str]
    HiddenSageMakerImageVersionAliases: Sequence[HiddenSageMakerImageDict | HiddenSageMakerImage]
    ExecutionRoleSessionNameMode: _ExecutionRoleSessionNameMode | str
class SuggestionQueryDict(TypedDict, total=False):
    PropertyNameQuery: PropertyNameQueryDict
class TabularJobConfigDict(TypedDict, total=False):
    CandidateGenerationConfig: CandidateGenerationConfigDict | _CandidateGenerationConfig
    CompletionCriteria: AutoMLJobCompletionCriteriaDict | AutoMLJobCompletionCriteria; FeatureSpecificationS3Uri: str
    Mode: AutoMLMode | str; GenerateCandidateDefinitionsOnly: bool; ProblemType: _ProblemType | str
    TargetAttributeName: Required[str]; SampleWeightAttributeName: str
class TagDict(TypedDict, total=False):
    Key: Required[str]; Value: Required[str]
class TargetPlatformDict(TypedDict, total=False):
    Os: Required[TargetPlatformOs | str]; Arch: Required[TargetPlatformArch | str]
    Accelerator: TargetPlatformAccelerator | str
class TensorBoardAppSettingsDict(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpecDict | ResourceSpec
class TensorBoardOutputConfigDict(TypedDict, total=False):
    LocalPath: str; S3OutputPath: Required[str]
class TextClassificationJobConfigDict(TypedDict, total=False):
    CompletionCriteria: AutoMLJobCompletionCriteriaDict | AutoMLJobCompletionCriteria; ContentColumn: Required[str]
    TargetLabelColumn: Required[str]
class TextGenerationJobConfigDict(TypedDict, total=False):
    CompletionCriteria: AutoMLJobCompletionCriteriaDict | AutoMLJobCompletionCriteria; BaseModelName: str
    TextGenerationHyperParameters: Mapping[str, str]; ModelAccessConfig: ModelAccessConfigDict | _ModelAccessConfig
class ThroughputConfigDict(TypedDict, total=False):
    ThroughputMode: Required[_ThroughputMode | str]; ProvisionedReadCapacityUnits: int
    ProvisionedWriteCapacityUnits: int
class ThroughputConfigUpdateDict(TypedDict, total=False):
    ThroughputMode: _ThroughputMode | str; ProvisionedReadCapacityUnits: int; ProvisionedWriteCapacityUnits: int
class TimeSeriesConfigDict(TypedDict, total=False):
    TargetAttributeName: Required[str]; TimestampAttributeName: Required[str]
    ItemIdentifierAttributeName: Required[str]; GroupingAttributeNames: Sequence[str]
class TimeSeriesForecastingJobConfigDict(TypedDict, total=False):
    FeatureSpecificationS3Uri: str; CompletionCriteria: AutoMLJobCompletionCriteriaDict | AutoMLJobCompletionCriteria
    ForecastFrequency: Required[str]; ForecastHorizon: Required[int]; ForecastQuantiles: Sequence[str]
    Transformations: TimeSeriesTransformationsDict | TimeSeriesTransformations
    TimeSeriesConfig: Required[TimeSeriesConfigDict | _TimeSeriesConfig]
    HolidayConfig: Sequence[HolidayConfigAttributesDict | HolidayConfigAttributes]
    CandidateGenerationConfig: CandidateGenerationConfigDict | _CandidateGenerationConfig
class TimeSeriesForecastingSettingsDict(TypedDict, total=False):
    Status: FeatureStatus | str; AmazonForecastRoleArn: str
class TimeSeriesTransformationsDict(TypedDict, total=False):
    Filling: Mapping[str, Mapping[str, str]]; Aggregation: Mapping[str, AggregationTransformationValue | str]
class TrafficPatternDict(TypedDict, total=False):
    TrafficType: _TrafficType | str; Phases: Sequence[PhaseDict | Phase]; Stairs: StairsDict | _Stairs
class TrafficRoutingConfigDict(TypedDict, total=False):
    Type: Required[TrafficRoutingConfigType | str]; WaitIntervalInSeconds: Required[int]
    CanarySize: CapacitySizeDict | CapacitySize; LinearStepSize: CapacitySizeDict | CapacitySize
class TrainingImageConfigDict(TypedDict, total=False):
    TrainingRepositoryAccessMode: Required[_TrainingRepositoryAccessMode | str]
    TrainingRepositoryAuthConfig: TrainingRepositoryAuthConfigDict | _TrainingRepositoryAuthConfig
class TrainingJobDefinitionDict(TypedDict, total=False):
    TrainingInputMode: Required[_TrainingInputMode | str]; HyperParameters: Mapping[str, str]
    InputDataConfig: Required[Sequence[ChannelDict | Channel]]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    ResourceConfig: Required[ResourceConfigDict | _ResourceConfig]
    StoppingCondition: Required[StoppingConditionDict | _StoppingCondition]
class TrainingPlanFilterDict(TypedDict, total=False):
    Name: Required[TrainingPlanFilterName | str]; Value: Required[str]
class TrainingRepositoryAuthConfigDict(TypedDict, total=False):
    TrainingRepositoryCredentialsProviderArn: Required[str]
class TrainingSessionModelConfigDict(TypedDict, total=False):
    BaseModelArn: Required[str]; AcceptEula: bool
class TrainingSessionOutputConfigDict(TypedDict, total=False):
    S3Location: Required[TrainingSessionS3LocationDict | TrainingSessionS3Location]
class TrainingSessionS3LocationDict(TypedDict, total=False):
    Path: Required[str]; KmsKeyArn: str
class TrainingSpecificationDict(TypedDict, total=False):
    TrainingImage: Required[str]; TrainingImageDigest: str
    SupportedHyperParameters: Sequence[HyperParameterSpecificationDict | HyperParameterSpecification]
    SupportedTrainingInstanceTypes: Required[Sequence[TrainingInstanceType | str]]; SupportsDistributedTraining: bool
    MetricDefinitions: Sequence[MetricDefinitionDict | MetricDefinition]
    TrainingChannels: Required[Sequence[ChannelSpecificationDict | ChannelSpecification]]
    SupportedTuningJobObjectiveMetrics: Sequence[HyperParameterTuningJobObjectiveDict | HyperParameterTuningJobObjective]
    AdditionalS3DataSource: AdditionalS3DataSourceDict | _AdditionalS3DataSource
class TransformDataSourceDict(TypedDict, total=False):
    S3DataSource: Required[TransformS3DataSourceDict | TransformS3DataSource]
class TransformInputDict(TypedDict, total=False):
    DataSource: Required[TransformDataSourceDict | TransformDataSource]; ContentType: str
    CompressionType: _CompressionType | str; SplitType: _SplitType | str
class TransformJobDefinitionDict(TypedDict, total=False):
    MaxConcurrentTransforms: int; MaxPayloadInMB: int; BatchStrategy: _BatchStrategy | str
    Environment: Mapping[str, str]; TransformInput: Required[TransformInputDict | _TransformInput]
    TransformOutput: Required[TransformOutputDict | _TransformOutput]
    TransformResources: Required[TransformResourcesDict | _TransformResources]
class TransformOutputDict(TypedDict, total=False):
    S3OutputPath: Required[str]; Accept: str; AssembleWith: AssemblyType | str; KmsKeyId: str
class TransformResourcesDict(TypedDict, total=False):
    InstanceType: Required[TransformInstanceType | str]; InstanceCount: Required[int]; VolumeKmsKeyId: str
    TransformAmiVersion: str
class TransformS3DataSourceDict(TypedDict, total=False):
    S3DataType: Required[_S3DataType | str]; S3Uri: Required[str]
class TrialComponentArtifactDict(TypedDict, total=False):
    MediaType: str; Value: Required[str]
class TrialComponentParameterValueDict(TypedDict, total=False):
    StringValue: str; NumberValue: float
class TrialComponentStatusDict(TypedDict, total=False):
    PrimaryStatus: TrialComponentPrimaryStatus | str; Message: str
class TrustedIdentityPropagationSettingsDict(TypedDict, total=False):
    Status: Required[FeatureStatus | str]
class TtlDurationDict(TypedDict, total=False):
    Unit: TtlDurationUnit | str; Value: int
class TuningJobCompletionCriteriaDict(TypedDict, total=False):
    TargetObjectiveMetricValue: float
    BestObjectiveNotImproving: BestObjectiveNotImprovingDict | _BestObjectiveNotImproving
    ConvergenceDetected: ConvergenceDetectedDict | _ConvergenceDetected
class USDDict(TypedDict, total=False):
    Dollars: int; Cents: int; TenthFractionsOfACent: int
class UiConfigDict(TypedDict, total=False):
    UiTemplateS3Uri: str; HumanTaskUiArn: str
class UiTemplateDict(TypedDict, total=False):
    Content: Required[str]
class UnifiedStudioSettingsDict(TypedDict, total=False):
    StudioWebPortalAccess: FeatureStatus | str; DomainAccountId: str; DomainRegion: str; DomainId: str; ProjectId: str
    EnvironmentId: str; ProjectS3Path: str; SingleSignOnApplicationArn: str
class UpdateActionRequestDict(TypedDict, total=False):
    ActionName: Required[str]; Description: str; Status: ActionStatus | str; Properties: Mapping[str, str]
    PropertiesToRemove: Sequence[str]
class UpdateAppImageConfigRequestDict(TypedDict, total=False):
    AppImageConfigName: Required[str]
    KernelGatewayImageConfig: KernelGatewayImageConfigDict | _KernelGatewayImageConfig
    JupyterLabAppImageConfig: JupyterLabAppImageConfigDict | _JupyterLabAppImageConfig
    CodeEditorAppImageConfig: CodeEditorAppImageConfigDict | _CodeEditorAppImageConfig
class UpdateArtifactRequestDict(TypedDict, total=False):
    ArtifactArn: Required[str]; ArtifactName: str; Properties: Mapping[str, str]; PropertiesToRemove: Sequence[str]
class UpdateClusterExtensionRequestDict(TypedDict, total=False):
    ClusterArn: Required[str]; ExtensionArn: Required[str]; ExtensionVersion: str; ConfigurationValues: str
    ClientToken: str
class UpdateClusterRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; InstanceGroups: Sequence[ClusterInstanceGroupSpecificationDict]
    RestrictedInstanceGroups: Sequence[ClusterRestrictedInstanceGroupSpecificationDict]
    RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfigDict
    TieredStorageConfig: ClusterTieredStorageConfigDict | ClusterTieredStorageConfig
    NodeRecovery: ClusterNodeRecovery | str; InstanceGroupsToDelete: Sequence[str]
    NodeProvisioningMode: ClusterNodeProvisioningMode | str; ClusterRole: str
    AutoScaling: ClusterAutoScalingConfigDict; Orchestrator: ClusterOrchestratorDict | ClusterOrchestrator
class UpdateClusterSchedulerConfigRequestDict(TypedDict, total=False):
    ClusterSchedulerConfigId: Required[str]; TargetVersion: Required[int]
    SchedulerConfig: SchedulerConfigDict | _SchedulerConfig; Description: str
class UpdateClusterSoftwareInstanceGroupSpecificationDict(TypedDict, total=False):
    InstanceGroupName: Required[str]; ImageReleaseVersion: str
class UpdateClusterSoftwareRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; InstanceGroups: Sequence[UpdateClusterSoftwareInstanceGroupSpecificationDict]
    DeploymentConfig: DeploymentConfigurationDict | DeploymentConfiguration; ImageId: str
class UpdateCodeRepositoryInputDict(TypedDict, total=False):
    CodeRepositoryName: Required[str]; GitConfig: GitConfigForUpdateDict
class UpdateComputeQuotaRequestDict(TypedDict, total=False):
    ComputeQuotaId: Required[str]; TargetVersion: Required[int]
    ComputeQuotaConfig: ComputeQuotaConfigDict | _ComputeQuotaConfig
    ComputeQuotaTarget: ComputeQuotaTargetDict | _ComputeQuotaTarget; ActivationState: _ActivationState | str
    Description: str
class UpdateContextRequestDict(TypedDict, total=False):
    ContextName: Required[str]; Description: str; Properties: Mapping[str, str]; PropertiesToRemove: Sequence[str]
class UpdateDeviceFleetRequestDict(TypedDict, total=False):
    DeviceFleetName: Required[str]; RoleArn: str; Description: str
    OutputConfig: Required[EdgeOutputConfigDict | EdgeOutputConfig]; EnableIotRoleAlias: bool
class UpdateDevicesRequestDict(TypedDict, total=False):
    DeviceFleetName: Required[str]; Devices: Required[Sequence[DeviceDict]]
class UpdateDomainRequestDict(TypedDict, total=False):
    DomainId: Required[str]; DefaultUserSettings: UserSettingsDict | UserSettings
    DomainSettingsForUpdate: DomainSettingsForUpdateDict
    AppSecurityGroupManagement: _AppSecurityGroupManagement | str
    DefaultSpaceSettings: DefaultSpaceSettingsDict | _DefaultSpaceSettings; SubnetIds: Sequence[str]
    AppNetworkAccessType: _AppNetworkAccessType | str; TagPropagation: _TagPropagation | str
    HomeEfsFileSystemCreation: _HomeEfsFileSystemCreation | str; VpcId: str
class UpdateEndpointInputDict(TypedDict, total=False):
    EndpointName: Required[str]; EndpointConfigName: Required[str]; RetainAllVariantProperties: bool
    ExcludeRetainedVariantProperties: Sequence[VariantPropertyDict]
    DeploymentConfig: DeploymentConfigDict | _DeploymentConfig; RetainDeploymentConfig: bool
class UpdateEndpointWeightsAndCapacitiesInputDict(TypedDict, total=False):
    EndpointName: Required[str]; DesiredWeightsAndCapacities: Required[Sequence[DesiredWeightAndCapacityDict]]
class UpdateExperimentRequestDict(TypedDict, total=False):
    ExperimentName: Required[str]; DisplayName: str; Description: str
class UpdateFeatureGroupRequestDict(TypedDict, total=False):
    FeatureGroupName: Required[str]; FeatureAdditions: Sequence[FeatureDefinitionDict | FeatureDefinition]
    OnlineStoreConfig: OnlineStoreConfigUpdateDict; ThroughputConfig: ThroughputConfigUpdateDict
class UpdateFeatureMetadataRequestDict(TypedDict, total=False):
    FeatureGroupName: Required[str]; FeatureName: Required[str]; Description: str
    ParameterAdditions: Sequence[FeatureParameterDict | FeatureParameter]; ParameterRemovals: Sequence[str]
class UpdateHubContentReferenceRequestDict(TypedDict, total=False):
    HubName: Required[str]; HubContentName: Required[str]; HubContentType: Required[_HubContentType | str]
    MinVersion: str
class UpdateHubContentRequestDict(TypedDict, total=False):
    HubName: Required[str]; HubContentName: Required[str]; HubContentType: Required[_HubContentType | str]
    HubContentVersion: Required[str]; HubContentDisplayName: str; HubContentDescription: str; HubContentMarkdown: str
    HubContentSearchKeywords: Sequence[str]; SupportStatus: HubContentSupportStatus | str
class UpdateHubRequestDict(TypedDict, total=False):
    HubName: Required[str]; HubDescription: str; HubDisplayName: str; HubSearchKeywords: Sequence[str]
class UpdateImageRequestDict(TypedDict, total=False):
    DeleteProperties: Sequence[str]; Description: str; DisplayName: str; ImageName: Required[str]; RoleArn: str
class UpdateImageVersionRequestDict(TypedDict, total=False):
    ImageName: Required[str]; Alias: str; Version: int; AliasesToAdd: Sequence[str]; AliasesToDelete: Sequence[str]
    VendorGuidance: _VendorGuidance | str; JobType: _JobType | str; MlFramework: str; ProgrammingLang: str
    Processor: _Processor | str; Horovod: bool; ReleaseNotes: str
class UpdateInferenceComponentInputDict(TypedDict, total=False):
    InferenceComponentName: Required[str]; Specification: InferenceComponentSpecificationDict
    Specifications: Sequence[InferenceComponentSpecificationDict]; RuntimeConfig: InferenceComponentRuntimeConfigDict
    DeploymentConfig: InferenceComponentDeploymentConfigDict | InferenceComponentDeploymentConfig
class UpdateInferenceComponentRuntimeConfigInputDict(TypedDict, total=False):
    InferenceComponentName: Required[str]; DesiredRuntimeConfig: Required[InferenceComponentRuntimeConfigDict]
class UpdateInferenceExperimentRequestDict(TypedDict, total=False):
    Name: Required[str]; Schedule: InferenceExperimentScheduleDict | InferenceExperimentSchedule; Description: str
    ModelVariants: Sequence[ModelVariantConfigDict]
    DataStorageConfig: InferenceExperimentDataStorageConfigDict | InferenceExperimentDataStorageConfig
    ShadowModeConfig: ShadowModeConfigDict | _ShadowModeConfig
class UpdateInferenceRouterInputDict(TypedDict, total=False):
    InferenceRouterName: Required[str]; RoutingTargets: Required[Sequence[RoutingTargetDict | RoutingTarget]]
class UpdateMlflowAppRequestDict(TypedDict, total=False):
    Arn: Required[str]; Name: str; ArtifactStoreUri: str; ModelRegistrationMode: _ModelRegistrationMode | str
    WeeklyMaintenanceWindowStart: str; DefaultDomainIdList: Sequence[str]
    AccountDefaultStatus: _AccountDefaultStatus | str
class UpdateMlflowTrackingServerRequestDict(TypedDict, total=False):
    TrackingServerName: Required[str]; ArtifactStoreUri: str; TrackingServerSize: _TrackingServerSize | str
    AutomaticModelRegistration: bool; WeeklyMaintenanceWindowStart: str; S3BucketOwnerAccountId: str
    S3BucketOwnerVerification: bool
class UpdateModelCardRequestDict(TypedDict, total=False):
    ModelCardName: Required[str]; Content: str; ModelCardStatus: _ModelCardStatus | str
class UpdateModelPackageInputDict(TypedDict, total=False):
    ModelPackageArn: Required[str]; ModelApprovalStatus: _ModelApprovalStatus | str
    ModelPackageRegistrationType: _ModelPackageRegistrationType | str; ApprovalDescription: str
    CustomerMetadataProperties: Mapping[str, str]; CustomerMetadataPropertiesToRemove: Sequence[str]
    AdditionalInferenceSpecificationsToAdd: Sequence[AdditionalInferenceSpecificationDefinitionDict | AdditionalInferenceSpecificationDefinition]
    InferenceSpecification: InferenceSpecificationDict | _InferenceSpecification; SourceUri: str
    ModelCard: ModelPackageModelCardDict | ModelPackageModelCard; ModelLifeCycle: ModelLifeCycleDict | _ModelLifeCycle
    ClientToken: str
class UpdateMonitoringAlertRequestDict(TypedDict, total=False):
    MonitoringScheduleName: Required[str]; MonitoringAlertName: Required[str]; DatapointsToAlert: Required[int]
    EvaluationPeriod: Required[int]
class UpdateMonitoringScheduleRequestDict(TypedDict, total=False):
    MonitoringScheduleName: Required[str]
    MonitoringScheduleConfig: Required[MonitoringScheduleConfigDict | _MonitoringScheduleConfig]
class UpdateNotebookInstanceInputDict(TypedDict, total=False):
    NotebookInstanceName: Required[str]; InstanceType: _InstanceType | str; IpAddressType: IPAddressType | str
    PlatformIdentifier: str; RoleArn: str; LifecycleConfigName: str; DisassociateLifecycleConfig: bool
    VolumeSizeInGB: int; DefaultCodeRepository: str; AdditionalCodeRepositories: Sequence[str]
    AcceleratorTypes: Sequence[NotebookInstanceAcceleratorType | str]; DisassociateAcceleratorTypes: bool
    DisassociateDefaultCodeRepository: bool; DisassociateAdditionalCodeRepositories: bool
    RootAccess: _RootAccess | str
    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfigurationDict | _InstanceMetadataServiceConfiguration
class UpdateNotebookInstanceLifecycleConfigInputDict(TypedDict, total=False):
    NotebookInstanceLifecycleConfigName: Required[str]
    OnCreate: Sequence[NotebookInstanceLifecycleHookDict | NotebookInstanceLifecycleHook]
    OnStart: Sequence[NotebookInstanceLifecycleHookDict | NotebookInstanceLifecycleHook]
class UpdatePartnerAppRequestDict(TypedDict, total=False):
    Arn: Required[str]; MaintenanceConfig: PartnerAppMaintenanceConfigDict | PartnerAppMaintenanceConfig; Tier: str
    ApplicationConfig: PartnerAppConfigDict | PartnerAppConfig; IdcConfig: IdcConfigInputDict
    AuthType: PartnerAppAuthType | str; EnableIamSessionBasedIdentity: bool; EnableAutoMinorVersionUpgrade: bool
    AppVersion: str; ClientToken: str; Tags: Sequence[TagDict | Tag]
class UpdatePipelineExecutionRequestDict(TypedDict, total=False):
    PipelineExecutionArn: Required[str]; PipelineExecutionDescription: str; PipelineExecutionDisplayName: str
    ParallelismConfiguration: ParallelismConfigurationDict | _ParallelismConfiguration
class UpdatePipelineRequestDict(TypedDict, total=False):
    PipelineName: Required[str]; PipelineDisplayName: str; PipelineDefinition: str
    PipelineDefinitionS3Location: PipelineDefinitionS3LocationDict; PipelineDescription: str; RoleArn: str
    ParallelismConfiguration: ParallelismConfigurationDict | _ParallelismConfiguration
    PipelineVersionAliases: Sequence[str]
class UpdatePipelineVersionRequestDict(TypedDict, total=False):
    PipelineArn: Required[str]; PipelineVersionId: Required[int]; PipelineVersionDisplayName: str
    PipelineVersionDescription: str; PipelineVersionAliasOperations: AliasOperationsDict
class UpdateProjectInputDict(TypedDict, total=False):
    ProjectName: Required[str]; ProjectDescription: str
    ServiceCatalogProvisioningUpdateDetails: ServiceCatalogProvisioningUpdateDetailsDict
    Tags: Sequence[TagDict | Tag]; TemplateProvidersToUpdate: Sequence[UpdateTemplateProviderDict]
class UpdateSpaceRequestDict(TypedDict, total=False):
    DomainId: Required[str]; SpaceName: Required[str]; SpaceSettings: SpaceSettingsDict | _SpaceSettings
    SpaceDisplayName: str
class UpdateTemplateProviderDict(TypedDict, total=False):
    CfnTemplateProvider: CfnUpdateTemplateProviderDict
class UpdateTrainingJobRequestDict(TypedDict, total=False):
    TrainingJobName: Required[str]; ProfilerConfig: ProfilerConfigForUpdateDict
    ProfilerRuleConfigurations: Sequence[ProfilerRuleConfigurationDict | ProfilerRuleConfiguration]
    ResourceConfig: ResourceConfigForUpdateDict; RemoteDebugConfig: RemoteDebugConfigForUpdateDict
class UpdateTrialComponentRequestDict(TypedDict, total=False):
    TrialComponentName: Required[str]; DisplayName: str; Status: TrialComponentStatusDict | TrialComponentStatus
    StartTime: str | datetime; EndTime: str | datetime
    Parameters: Mapping[str, TrialComponentParameterValueDict | TrialComponentParameterValue]
    ParametersToRemove: Sequence[str]
    InputArtifacts: Mapping[str, TrialComponentArtifactDict | TrialComponentArtifact]
    InputArtifactsToRemove: Sequence[str]
    OutputArtifacts: Mapping[str, TrialComponentArtifactDict | TrialComponentArtifact]
    OutputArtifactsToRemove: Sequence[str]
class UpdateTrialRequestDict(TypedDict, total=False):
    TrialName: Required[str]; DisplayName: str
class UpdateUserProfileRequestDict(TypedDict, total=False):
    DomainId: Required[str]; UserProfileName: Required[str]; UserSettings: UserSettingsDict | _UserSettings
class UpdateWorkforceRequestDict(TypedDict, total=False):
    WorkforceName: Required[str]; SourceIpConfig: SourceIpConfigDict | _SourceIpConfig; OidcConfig: OidcConfigDict
    WorkforceVpcConfig: WorkforceVpcConfigRequestDict; IpAddressType: WorkforceIpAddressType | str
class UpdateWorkteamRequestDict(TypedDict, total=False):
    WorkteamName: Required[str]; MemberDefinitions: Sequence[MemberDefinitionDict | MemberDefinition]
    Description: str; NotificationConfiguration: NotificationConfigurationDict | _NotificationConfiguration
    WorkerAccessConfiguration: WorkerAccessConfigurationDict | _WorkerAccessConfiguration
class UserSettingsDict(TypedDict, total=False):
    ExecutionRole: str; SecurityGroups: Sequence[str]; SharingSettings: SharingSettingsDict | _SharingSettings
    JupyterServerAppSettings: JupyterServerAppSettingsDict | _JupyterServerAppSettings
    KernelGatewayAppSettings: KernelGatewayAppSettingsDict | _KernelGatewayAppSettings
    TensorBoardAppSettings: TensorBoardAppSettingsDict | _TensorBoardAppSettings
    RStudioServerProAppSettings: RStudioServerProAppSettingsDict | _RStudioServerProAppSettings
    RSessionAppSettings: RSessionAppSettingsDict | _RSessionAppSettings
    CanvasAppSettings: CanvasAppSettingsDict | _CanvasAppSettings
    CodeEditorAppSettings: CodeEditorAppSettingsDict | _CodeEditorAppSettings
    JupyterLabAppSettings: JupyterLabAppSettingsDict | _JupyterLabAppSettings
    SpaceStorageSettings: DefaultSpaceStorageSettingsDict | DefaultSpaceStorageSettings; DefaultLandingUri: str
    StudioWebPortal: _StudioWebPortal | str; CustomPosixUserConfig: CustomPosixUserConfigDict | _CustomPosixUserConfig
    CustomFileSystemConfigs: Sequence[CustomFileSystemConfigDict | CustomFileSystemConfig]
    StudioWebPortalSettings: StudioWebPortalSettingsDict | _StudioWebPortalSettings
    AutoMountHomeEFS: _AutoMountHomeEFS | str
class VariantPropertyDict(TypedDict, total=False):
    VariantPropertyType: Required[_VariantPropertyType | str]
class VectorConfigDict(TypedDict, total=False):
    Dimension: Required[int]
class VisibilityConditionsDict(TypedDict, total=False):
    Key: str; Value: str
class VpcConfigDict(TypedDict, total=False):
    SecurityGroupIds: Required[Sequence[str]]; Subnets: Required[Sequence[str]]
class WorkerAccessConfigurationDict(TypedDict, total=False):
    S3Presign: S3PresignDict | _S3Presign
class WorkforceVpcConfigRequestDict(TypedDict, total=False):
    VpcId: str; SecurityGroupIds: Sequence[str]; Subnets: Sequence[str]
class WorkloadSpecDict(TypedDict, total=False):
    Inline: str
class WorkspaceSettingsDict(TypedDict, total=False):
    S3ArtifactPath: str; S3KmsKeyId: str
class AIAdapterModelPackageEntry:
    AdapterId: str; ModelPackageArn: str
class AIAdapterS3Entry:
    AdapterId: str; S3Uri: str
class AIAdapterSource:
    ModelPackageArns: list[AIAdapterModelPackageEntry]; S3Uris: list[AIAdapterS3Entry]
class AIBenchmarkEndpoint:
    Identifier: str; TargetContainerHostname: str; InferenceComponents: list[AIBenchmarkInferenceComponent]
class AIBenchmarkInferenceComponent:
    Identifier: str
class AIBenchmarkJobSummary:
    AiBenchmarkJobName: str; AiBenchmarkJobArn: str; AiBenchmarkJobStatus: AIBenchmarkJobStatus; CreationTime: str
    EndTime: str; AiWorkloadConfigName: str
class AIBenchmarkNetworkConfig:
    VpcConfig: _VpcConfig
class AIBenchmarkOutputResult:
    S3OutputLocation: str; CloudWatchLogs: list[AICloudWatchLogs]; MlflowConfig: AIMlflowConfig
class AIBenchmarkTarget:
    Endpoint: AIBenchmarkEndpoint
class AICapacityReservationConfig:
    CapacityReservationPreference: AICapacityReservationPreference; MlReservationArns: list[str]
class AICloudWatchLogs:
    LogGroupArn: str; LogStreamName: str
class AIDatasetConfig:
    InputDataConfig: list[AIWorkloadInputDataConfig]
class AIMlflowConfig:
    MlflowResourceArn: str; MlflowExperimentName: str; MlflowRunName: str
class AIModelSource:
    S3: AIModelSourceS3
class AIModelSourceS3:
    S3Uri: str
class AIRecommendation:
    RecommendationDescription: str; OptimizationDetails: list[AIRecommendationOptimizationDetail]
    ModelDetails: AIRecommendationModelDetails; DeploymentConfiguration: AIRecommendationDeploymentConfiguration
    AiBenchmarkJobArn: str; ExpectedPerformance: list[AIRecommendationPerformanceMetric]
    AdapterDetails: AIRecommendationAdapterDetails
class AIRecommendationAdapterDetails:
    ModelPackageArns: list[AIAdapterModelPackageEntry]; S3Uris: list[AIAdapterS3Entry]
class AIRecommendationComputeSpec:
    InstanceTypes: list[AIRecommendationInstanceType]; CapacityReservationConfig: AICapacityReservationConfig
class AIRecommendationConstraint:
    Metric: AIRecommendationMetric
class AIRecommendationDeploymentConfiguration:
    S3: list[AIRecommendationDeploymentS3Channel]; ImageUri: str; InstanceType: AIRecommendationInstanceType
    InstanceCount: int; CopyCountPerInstance: int; EnvironmentVariables: dict[str, str]; MinCpuMemoryRequiredInMb: int
class AIRecommendationDeploymentS3Channel:
    ChannelName: str; Uri: str
class AIRecommendationInferenceSpecification:
    Framework: AIRecommendationInferenceFramework
class AIRecommendationInstanceDetail:
    InstanceType: AIRecommendationInstanceType; InstanceCount: int; CopyCountPerInstance: int
class AIRecommendationJobSummary:
    AiRecommendationJobName: str; AiRecommendationJobArn: str; AiRecommendationJobStatus: AIRecommendationJobStatus
    CreationTime: str; EndTime: str
class AIRecommendationModelDetails:
    ModelPackageArn: str; InferenceSpecificationName: str; InstanceDetails: list[AIRecommendationInstanceDetail]
class AIRecommendationOptimizationDetail:
    OptimizationType: AIRecommendationOptimizationType; OptimizationConfig: dict[str, str]
class AIRecommendationOutputResult:
    S3OutputLocation: str; ModelPackageGroupIdentifier: str; MlflowConfig: AIMlflowConfig
class AIRecommendationPerformanceMetric:
    Metric: str; Stat: str; Value: str; Unit: str
class AIRecommendationPerformanceTarget:
    Constraints: list[AIRecommendationConstraint]
class AIWorkloadConfigSummary:
    AiWorkloadConfigName: str; AiWorkloadConfigArn: str; CreationTime: str
class AIWorkloadConfigs:
    WorkloadSpec: _WorkloadSpec
class AIWorkloadDataSource:
    S3DataSource: AIWorkloadS3DataSource
class AIWorkloadInputDataConfig:
    ChannelName: str; DataSource: AIWorkloadDataSource
class AIWorkloadS3DataSource:
    S3Uri: str
class AcceleratorPartitionConfig:
    Type: MIGProfileType; Count: int
class AcceleratorPartitionLayout:
    AcceleratorPartitionTypes: list[str]
class ActionSource:
    SourceUri: str; SourceType: str; SourceId: str
class ActionSummary:
    ActionArn: str; ActionName: str; Source: ActionSource; ActionType: str; Status: ActionStatus; CreationTime: str
    LastModifiedTime: str
class AddAssociationResponse:
    SourceArn: str; DestinationArn: str
class AddTagsOutput:
    Tags: list[Tag]
class AdditionalEnis:
    EfaEnis: list[str]
class AdditionalInferenceSpecificationDefinition:
    Name: str; Description: str; Containers: list[ModelPackageContainerDefinition]
    SupportedTransformInstanceTypes: list[TransformInstanceType]
    SupportedRealtimeInferenceInstanceTypes: list[ProductionVariantInstanceType]; SupportedContentTypes: list[str]
    SupportedResponseMIMETypes: list[str]
class AdditionalModelDataSource:
    ChannelName: str; S3DataSource: S3ModelDataSource
class AdditionalS3DataSource:
    S3DataType: AdditionalS3DataSourceDataType; S3Uri: str; CompressionType: _CompressionType; ETag: str
class AgentVersion:
    Version: str; AgentCount: int
class Alarm:
    AlarmName: str
class AlarmDetails:
    AlarmName: str
class AlgorithmSpecification:
    TrainingImage: str; AlgorithmName: str; TrainingInputMode: _TrainingInputMode
    MetricDefinitions: list[MetricDefinition]; EnableSageMakerMetricsTimeSeries: bool; ContainerEntrypoint: list[str]
    ContainerArguments: list[str]; TrainingImageConfig: _TrainingImageConfig
class AlgorithmStatusDetails:
    ValidationStatuses: list[AlgorithmStatusItem]; ImageScanStatuses: list[AlgorithmStatusItem]
class AlgorithmStatusItem:
    Name: str; Status: DetailedAlgorithmStatus; FailureReason: str
class AlgorithmSummary:
    AlgorithmName: str; AlgorithmArn: str; AlgorithmDescription: str; CreationTime: str
    AlgorithmStatus: _AlgorithmStatus
class AlgorithmValidationProfile:
    ProfileName: str; TrainingJobDefinition: _TrainingJobDefinition; TransformJobDefinition: _TransformJobDefinition
class AlgorithmValidationSpecification:
    ValidationRole: str; ValidationProfiles: list[AlgorithmValidationProfile]
class AmazonQSettings:
    Status: FeatureStatus; QProfileArn: str
class AnnotationConsolidationConfig:
    AnnotationConsolidationLambdaArn: str
class AppDetails:
    DomainId: str; UserProfileName: str; SpaceName: str; AppType: _AppType; AppName: str; Status: AppStatus
    CreationTime: str; ResourceSpec: _ResourceSpec
class AppImageConfigDetails:
    AppImageConfigArn: str; AppImageConfigName: str; CreationTime: str; LastModifiedTime: str
    KernelGatewayImageConfig: _KernelGatewayImageConfig; JupyterLabAppImageConfig: _JupyterLabAppImageConfig
    CodeEditorAppImageConfig: _CodeEditorAppImageConfig
class AppLifecycleManagement:
    IdleSettings: _IdleSettings
class AppSpecification:
    ImageUri: str; ContainerEntrypoint: list[str]; ContainerArguments: list[str]
class ArtifactSource:
    SourceUri: str; SourceTypes: list[ArtifactSourceType]
class ArtifactSourceType:
    SourceIdType: ArtifactSourceIdType; Value: str
class ArtifactSummary:
    ArtifactArn: str; ArtifactName: str; Source: ArtifactSource; ArtifactType: str; CreationTime: str
    LastModifiedTime: str
class AssociateTrialComponentResponse:
    TrialComponentArn: str; TrialArn: str
class AssociationInfo:
    SourceArn: str; DestinationArn: str
class AssociationSummary:
    SourceArn: str; DestinationArn: str; SourceType: str; DestinationType: str; AssociationType: AssociationEdgeType
    SourceName: str; DestinationName: str; CreationTime: str; CreatedBy: UserContext
class AsyncInferenceClientConfig:
    MaxConcurrentInvocationsPerInstance: int
class AsyncInferenceConfig:
    ClientConfig: AsyncInferenceClientConfig; OutputConfig: AsyncInferenceOutputConfig
class AsyncInferenceNotificationConfig:
    SuccessTopic: str; ErrorTopic: str; IncludeInferenceResponseIn: list[AsyncNotificationTopicTypes]
class AsyncInferenceOutputConfig:
    KmsKeyId: str; S3OutputPath: str; NotificationConfig: AsyncInferenceNotificationConfig; S3FailurePath: str
class AthenaDatasetDefinition:
    Catalog: str; Database: str; QueryString: str; WorkGroup: str; OutputS3Uri: str; KmsKeyId: str
    OutputFormat: AthenaResultFormat; OutputCompression: AthenaResultCompressionType
class AthenaStepMetadata:
    QueryExecutionId: str; S3OutputLocation: str
class AttachClusterNodeNetworkInterfaceResponse:
    ClusterArn: str; NodeId: str; NetworkInterfaceId: str; AttachmentId: str
class AttachClusterNodeVolumeResponse:
    ClusterArn: str; NodeId: str; VolumeId: str; AttachTime: str; Status: VolumeAttachmentStatus; DeviceName: str
class AuthorizedUrl:
    Url: str; LocalPath: str
class AutoMLAlgorithmConfig:
    AutoMLAlgorithms: list[AutoMLAlgorithm]
class AutoMLCandidate:
    CandidateName: str; FinalAutoMLJobObjectiveMetric: _FinalAutoMLJobObjectiveMetric
    ObjectiveStatus: _ObjectiveStatus; CandidateSteps: list[AutoMLCandidateStep]; CandidateStatus: _CandidateStatus
    InferenceContainers: list[AutoMLContainerDefinition]; CreationTime: str; EndTime: str; LastModifiedTime: str
    FailureReason: str; CandidateProperties: _CandidateProperties
    InferenceContainerDefinitions: dict[str, list[AutoMLContainerDefinition]]
class AutoMLCandidateGenerationConfig:
    FeatureSpecificationS3Uri: str; AlgorithmsConfig: list[AutoMLAlgorithmConfig]
class AutoMLCandidateStep:
    CandidateStepType: _CandidateStepType; CandidateStepArn: str; CandidateStepName: str
class AutoMLChannel:
    DataSource: AutoMLDataSource; CompressionType: _CompressionType; TargetAttributeName: str; ContentType: str
    ChannelType: AutoMLChannelType; SampleWeightAttributeName: str
class AutoMLComputeConfig:
    EmrServerlessComputeConfig: _EmrServerlessComputeConfig
class AutoMLContainerDefinition:
    Image: str; ModelDataUrl: str; Environment: dict[str, str]
class AutoMLDataSource:
    S3DataSource: AutoMLS3DataSource
class AutoMLDataSplitConfig:
    ValidationFraction: float
class AutoMLJobArtifacts:
    CandidateDefinitionNotebookLocation: str; DataExplorationNotebookLocation: str
class AutoMLJobChannel:
    ChannelType: AutoMLChannelType; ContentType: str; CompressionType: _CompressionType; DataSource: AutoMLDataSource
class AutoMLJobCompletionCriteria:
    MaxCandidates: int; MaxRuntimePerTrainingJobInSeconds: int; MaxAutoMLJobRuntimeInSeconds: int
class AutoMLJobConfig:
    CompletionCriteria: AutoMLJobCompletionCriteria; SecurityConfig: AutoMLSecurityConfig
    CandidateGenerationConfig: AutoMLCandidateGenerationConfig; DataSplitConfig: AutoMLDataSplitConfig
    Mode: AutoMLMode
class AutoMLJobObjective:
    MetricName: AutoMLMetricEnum
class AutoMLJobStepMetadata:
    Arn: str
class AutoMLJobSummary:
    AutoMLJobName: str; AutoMLJobArn: str; AutoMLJobStatus: _AutoMLJobStatus
    AutoMLJobSecondaryStatus: _AutoMLJobSecondaryStatus; CreationTime: str; EndTime: str; LastModifiedTime: str
    FailureReason: str; PartialFailureReasons: list[AutoMLPartialFailureReason]
class AutoMLOutputDataConfig:
    KmsKeyId: str; S3OutputPath: str
class AutoMLPartialFailureReason:
    PartialFailureMessage: str
class AutoMLProblemTypeConfig:
    ImageClassificationJobConfig: _ImageClassificationJobConfig
    TextClassificationJobConfig: _TextClassificationJobConfig
    TimeSeriesForecastingJobConfig: _TimeSeriesForecastingJobConfig; TabularJobConfig: _TabularJobConfig
    TextGenerationJobConfig: _TextGenerationJobConfig
class AutoMLProblemTypeResolvedAttributes:
    TabularResolvedAttributes: _TabularResolvedAttributes
    TextGenerationResolvedAttributes: _TextGenerationResolvedAttributes
class AutoMLResolvedAttributes:
    AutoMLJobObjective: _AutoMLJobObjective; CompletionCriteria: AutoMLJobCompletionCriteria
    AutoMLProblemTypeResolvedAttributes: _AutoMLProblemTypeResolvedAttributes
class AutoMLS3DataSource:
    S3DataType: AutoMLS3DataType; S3Uri: str
class AutoMLSecurityConfig:
    VolumeKmsKeyId: str; EnableInterContainerTrafficEncryption: bool; VpcConfig: _VpcConfig
class AutoParameter:
    Name: str; ValueHint: str
class AutoRollbackConfig:
    Alarms: list[Alarm]
class Autotune:
    Mode: AutotuneMode
class AvailableUpgrade:
    Version: str; ReleaseNotes: list[str]
class BaseModel:
    HubContentName: str; HubContentVersion: str; RecipeName: str
class BatchAddClusterNodesError:
    InstanceGroupName: str; ErrorCode: BatchAddClusterNodesErrorCode; FailedCount: int; AvailabilityZones: list[str]
    InstanceTypes: list[ClusterInstanceType]; Message: str
class BatchAddClusterNodesResponse:
    Successful: list[NodeAdditionResult]; Failed: list[BatchAddClusterNodesError]
class BatchDataCaptureConfig:
    DestinationS3Uri: str; KmsKeyId: str; GenerateInferenceId: bool
class BatchDeleteClusterNodeLogicalIdsError:
    Code: BatchDeleteClusterNodesErrorCode; Message: str; NodeLogicalId: str
class BatchDeleteClusterNodesError:
    Code: BatchDeleteClusterNodesErrorCode; Message: str; NodeId: str
class BatchDeleteClusterNodesResponse:
    Failed: list[BatchDeleteClusterNodesError]; Successful: list[str]
    FailedNodeLogicalIds: list[BatchDeleteClusterNodeLogicalIdsError]; SuccessfulNodeLogicalIds: list[str]
class BatchDescribeModelPackageError:
    ErrorCode: str; ErrorResponse: str
class BatchDescribeModelPackageOutput:
    ModelPackageSummaries: dict[str, BatchDescribeModelPackageSummary]
    BatchDescribeModelPackageErrorMap: dict[str, BatchDescribeModelPackageError]
class BatchDescribeModelPackageSummary:
    ModelPackageGroupName: str; ModelPackageVersion: int; ModelPackageArn: str; ModelPackageDescription: str
    CreationTime: str; InferenceSpecification: _InferenceSpecification; ModelPackageStatus: _ModelPackageStatus
    ModelApprovalStatus: _ModelApprovalStatus; ModelPackageRegistrationType: _ModelPackageRegistrationType
class BatchRebootClusterNodeLogicalIdsError:
    NodeLogicalId: str; ErrorCode: BatchRebootClusterNodesErrorCode; Message: str
class BatchRebootClusterNodesError:
    NodeId: str; ErrorCode: BatchRebootClusterNodesErrorCode; Message: str
class BatchRebootClusterNodesResponse:
    Successful: list[str]; Failed: list[BatchRebootClusterNodesError]
    FailedNodeLogicalIds: list[BatchRebootClusterNodeLogicalIdsError]; SuccessfulNodeLogicalIds: list[str]
class BatchReplaceClusterNodeLogicalIdsError:
    NodeLogicalId: str; ErrorCode: BatchReplaceClusterNodesErrorCode; Message: str
class BatchReplaceClusterNodesError:
    NodeId: str; ErrorCode: BatchReplaceClusterNodesErrorCode; Message: str
class BatchReplaceClusterNodesResponse:
    Successful: list[str]; Failed: list[BatchReplaceClusterNodesError]
    FailedNodeLogicalIds: list[BatchReplaceClusterNodeLogicalIdsError]; SuccessfulNodeLogicalIds: list[str]
class BatchTransformInput:
    DataCapturedDestinationS3Uri: str; DatasetFormat: MonitoringDatasetFormat; LocalPath: str
    S3InputMode: ProcessingS3InputMode; S3DataDistributionType: ProcessingS3DataDistributionType
    FeaturesAttribute: str; InferenceAttribute: str; ProbabilityAttribute: str; ProbabilityThresholdAttribute: float
    StartTimeOffset: str; EndTimeOffset: str; ExcludeFeaturesAttribute: str
class BedrockCustomModelDeploymentMetadata:
    Arn: str
class BedrockCustomModelMetadata:
    Arn: str
class BedrockModelImportMetadata:
    Arn: str
class BedrockProvisionedModelThroughputMetadata:
    Arn: str
class BestObjectiveNotImproving:
    MaxNumberOfTrainingJobsNotImproving: int
class Bias:
    Report: MetricsSource; PreTrainingReport: MetricsSource; PostTrainingReport: MetricsSource
class BillableTokenUsage:
    PrefillTokenCount: int; SampleTokenCount: int; TrainingTokenCount: int
class BlueGreenUpdatePolicy:
    TrafficRoutingConfiguration: TrafficRoutingConfig; TerminationWaitInSeconds: int
    MaximumExecutionTimeoutInSeconds: int
class CacheHitResult:
    SourcePipelineExecutionArn: str
class CallbackStepMetadata:
    CallbackToken: str; SqsQueueUrl: str; OutputParameters: list[OutputParameter]
class CandidateArtifactLocations:
    Explainability: str; ModelInsights: str; BacktestResults: str
class CandidateGenerationConfig:
    AlgorithmsConfig: list[AutoMLAlgorithmConfig]
class CandidateProperties:
    CandidateArtifactLocations: _CandidateArtifactLocations; CandidateMetrics: list[MetricDatum]
class CanvasAppSettings:
    TimeSeriesForecastingSettings: _TimeSeriesForecastingSettings; ModelRegisterSettings: _ModelRegisterSettings
    WorkspaceSettings: _WorkspaceSettings; IdentityProviderOAuthSettings: list[IdentityProviderOAuthSetting]
    DirectDeploySettings: _DirectDeploySettings; KendraSettings: _KendraSettings
    GenerativeAiSettings: _GenerativeAiSettings; EmrServerlessSettings: _EmrServerlessSettings
class CapacityReservation:
    Arn: str; Type: CapacityReservationType
class CapacitySize:
    Type: CapacitySizeType; Value: int
class CapacitySizeConfig:
    Type: NodeUnavailabilityType; Value: int
class CaptureContentTypeHeader:
    CsvContentTypes: list[str]; JsonContentTypes: list[str]
class CaptureOption:
    CaptureMode: _CaptureMode
class CategoricalParameter:
    Name: str; Value: list[str]
class CategoricalParameterRange:
    Name: str; Values: list[str]
class CategoricalParameterRangeSpecification:
    Values: list[str]
class CfnStackDetail:
    Name: str; Id: str; StatusMessage: str
class CfnStackParameter:
    Key: str; Value: str
class CfnTemplateProviderDetail:
    TemplateName: str; TemplateURL: str; RoleARN: str; Parameters: list[CfnStackParameter]
    StackDetail: CfnStackDetail
class Channel:
    ChannelName: str; DataSource: _DataSource; ContentType: str; CompressionType: _CompressionType
    RecordWrapperType: RecordWrapper; InputMode: TrainingInputMode; ShuffleConfig: _ShuffleConfig
class ChannelSpecification:
    Name: str; Description: str; IsRequired: bool; SupportedContentTypes: list[str]
    SupportedCompressionTypes: list[CompressionType]; SupportedInputModes: list[TrainingInputMode]
class CheckpointConfig:
    S3Uri: str; LocalPath: str
class ClarifyCheckStepMetadata:
    CheckType: str; BaselineUsedForDriftCheckConstraints: str; CalculatedBaselineConstraints: str
    ModelPackageGroupName: str; ViolationReport: str; CheckJobArn: str; SkipCheck: bool; RegisterNewBaseline: bool
class ClarifyExplainerConfig:
    EnableExplanations: str; InferenceConfig: ClarifyInferenceConfig; ShapConfig: ClarifyShapConfig
class ClarifyInferenceConfig:
    FeaturesAttribute: str; ContentTemplate: str; MaxRecordCount: int; MaxPayloadInMB: int; ProbabilityIndex: int
    LabelIndex: int; ProbabilityAttribute: str; LabelAttribute: str; LabelHeaders: list[str]
    FeatureHeaders: list[str]; FeatureTypes: list[ClarifyFeatureType]
class ClarifyShapBaselineConfig:
    MimeType: str; ShapBaseline: str; ShapBaselineUri: str
class ClarifyShapConfig:
    ShapBaselineConfig: ClarifyShapBaselineConfig; NumberOfSamples: int; UseLogit: bool; Seed: int
    TextConfig: ClarifyTextConfig
class ClarifyTextConfig:
    Language: ClarifyTextLanguage; Granularity: ClarifyTextGranularity
class CleanupFailure:
    StepName: str; ErrorCode: CleanupFailureErrorCode; ErrorMessage: str
class CleanupStepMetadata:
    CleanedSteps: list[str]; FailedSteps: list[CleanupFailure]; SkippedSteps: list[str]
class ClusterAccountingDatabase:
    Endpoint: str; Port: int; Name: str; SecretArn: str
class ClusterAutoPatchConfigDetails:
    PatchingStrategy: ClusterPatchingStrategy; CurrentPatchSchedule: ClusterPatchScheduleDetails
    DesiredPatchSchedule: ClusterPatchScheduleDetails; DeploymentConfig: DeploymentConfiguration
    IdleWaitWindowInSeconds: int; DrainPolicy: ClusterDrainPolicy
class ClusterAutoScalingConfigOutput:
    Mode: ClusterAutoScalingMode; AutoScalerType: ClusterAutoScalerType; Status: ClusterAutoScalingStatus
    FailureMessage: str
class ClusterCapacityRequirements:
    Spot: ClusterSpotOptions; OnDemand: ClusterOnDemandOptions
class ClusterDrainPolicy:
    DrainTimeoutInSeconds: int; OnDrainTimeout: ClusterOnDrainTimeout
class ClusterEbsVolumeConfig:
    VolumeSizeInGB: int; VolumeKmsKeyId: str; RootVolume: bool
class ClusterEventDetail:
    EventId: str; ClusterArn: str; ClusterName: str; InstanceGroupName: str; InstanceId: str
    ResourceType: ClusterEventResourceType; EventTime: str; EventDetails: _EventDetails; Description: str
    EventLevel: ClusterEventLevel; OperationId: str
class ClusterEventSummary:
    EventId: str; ClusterArn: str; ClusterName: str; InstanceGroupName: str; InstanceId: str
    ResourceType: ClusterEventResourceType; EventTime: str; Description: str; EventLevel: ClusterEventLevel
    OperationId: str
class ClusterFsxLustreConfig:
    DnsName: str; MountName: str; MountPath: str
class ClusterFsxOpenZfsConfig:
    DnsName: str; MountPath: str
class ClusterInstanceGroupDetails:
    CurrentCount: int; TargetCount: int; MinCount: int; InstanceGroupName: str; InstanceType: ClusterInstanceType
    InstanceRequirements: ClusterInstanceRequirementDetails; InstanceTypeDetails: list[ClusterInstanceTypeDetail]
    LifeCycleConfig: ClusterLifeCycleConfig; ExecutionRole: str; ThreadsPerCore: int
    InstanceStorageConfigs: list[ClusterInstanceStorageConfig]; OnStartDeepHealthChecks: list[DeepHealthCheckType]
    Status: InstanceGroupStatus; TrainingPlanArn: str; TrainingPlanStatus: str; OverrideVpcConfig: VpcConfig
    ScheduledUpdateConfig: _ScheduledUpdateConfig; AutoPatchConfig: ClusterAutoPatchConfigDetails; CurrentImageId: str
    DesiredImageId: str; CurrentImageReleaseVersion: str; DesiredImageReleaseVersion: str
    ImageVersionStatus: ClusterImageVersionStatus; ActiveOperations: dict[str, int]
    KubernetesConfig: ClusterKubernetesConfigDetails; CapacityRequirements: ClusterCapacityRequirements
    TargetStateCount: int; SoftwareUpdateStatus: _SoftwareUpdateStatus
    ActiveSoftwareUpdateConfig: DeploymentConfiguration; SlurmConfig: ClusterSlurmConfigDetails
    NetworkInterface: ClusterNetworkInterfaceDetails
class ClusterInstancePlacement:
    AvailabilityZone: str; AvailabilityZoneId: str
class ClusterInstanceRequirementDetails:
    CurrentInstanceTypes: list[ClusterInstanceType]; DesiredInstanceTypes: list[ClusterInstanceType]
class ClusterInstanceStatusDetails:
    Status: ClusterInstanceStatus; Message: str
class ClusterInstanceStorageConfig:
    EbsVolumeConfig: ClusterEbsVolumeConfig; FsxLustreConfig: ClusterFsxLustreConfig
    FsxOpenZfsConfig: ClusterFsxOpenZfsConfig
class ClusterInstanceTypeDetail:
    InstanceType: ClusterInstanceType; CurrentCount: int; ThreadsPerCore: int
class ClusterKubernetesConfigDetails:
    CurrentLabels: dict[str, str]; DesiredLabels: dict[str, str]; CurrentTaints: list[ClusterKubernetesTaint]
    DesiredTaints: list[ClusterKubernetesTaint]
class ClusterKubernetesConfigNodeDetails:
    CurrentLabels: dict[str, str]; DesiredLabels: dict[str, str]; CurrentTaints: list[ClusterKubernetesTaint]
    DesiredTaints: list[ClusterKubernetesTaint]
class ClusterKubernetesTaint:
    Key: str; Value: str; Effect: ClusterKubernetesTaintEffect
class ClusterLifeCycleConfig:
    SourceS3Uri: str; OnCreate: str; OnInitComplete: str
class ClusterMetadata:
    FailureMessage: str; EksRoleAccessEntries: list[str]; SlrAccessEntry: str
class ClusterNetworkInterfaceDetails:
    InterfaceType: ClusterInterfaceType
class ClusterNodeDetails:
    InstanceGroupName: str; InstanceId: str; NodeLogicalId: str; InstanceStatus: ClusterInstanceStatusDetails
    InstanceType: ClusterInstanceType; LaunchTime: str; LastSoftwareUpdateTime: str
    LifeCycleConfig: ClusterLifeCycleConfig; OverrideVpcConfig: VpcConfig; ThreadsPerCore: int
    InstanceStorageConfigs: list[ClusterInstanceStorageConfig]; PrivatePrimaryIp: str; PrivatePrimaryIpv6: str
    PrivateDnsHostname: str; Placement: ClusterInstancePlacement; CurrentImageId: str; DesiredImageId: str
    CurrentImageReleaseVersion: str; DesiredImageReleaseVersion: str; ImageVersionStatus: ClusterImageVersionStatus
    UltraServerInfo: _UltraServerInfo; KubernetesConfig: ClusterKubernetesConfigNodeDetails
    CapacityType: ClusterCapacityType; NetworkInterface: ClusterNetworkInterfaceDetails
class ClusterNodeSummary:
    InstanceGroupName: str; InstanceId: str; NodeLogicalId: str; InstanceType: ClusterInstanceType; LaunchTime: str
    LastSoftwareUpdateTime: str; InstanceStatus: ClusterInstanceStatusDetails; UltraServerInfo: _UltraServerInfo
    PrivateDnsHostname: str; CurrentImageReleaseVersion: str; ImageVersionStatus: ClusterImageVersionStatus
class ClusterOnDemandOptions:
    ...
class ClusterOperationScalingConfiguration:
    CurrentCount: int; TargetCount: int; MinCount: int
class ClusterOperationScalingDetails:
    InstanceGroupName: str; Status: ClusterOperationStatus; Original: ClusterOperationScalingConfiguration
    Desired: ClusterOperationScalingConfiguration
class ClusterOperationSummary:
    OperationId: str; ClusterArn: str; Type: ClusterOperationType; Status: ClusterOperationStatus; CreationTime: str
class ClusterOrchestrator:
    Eks: ClusterOrchestratorEksConfig; Slurm: ClusterOrchestratorSlurmConfig
class ClusterOrchestratorEksConfig:
    ClusterArn: str
class ClusterOrchestratorSlurmConfig:
    SlurmConfigStrategy: ClusterSlurmConfigStrategy; AccountingDatabase: ClusterAccountingDatabase
class ClusterPatchScheduleDetails:
    NextPatchDate: str
class ClusterRestrictedInstanceGroupDetails:
    CurrentCount: int; TargetCount: int; InstanceGroupName: str; InstanceType: ClusterInstanceType; ExecutionRole: str
    ThreadsPerCore: int; InstanceStorageConfigs: list[ClusterInstanceStorageConfig]
    OnStartDeepHealthChecks: list[DeepHealthCheckType]; Status: InstanceGroupStatus; TrainingPlanArn: str
    TrainingPlanStatus: str; OverrideVpcConfig: VpcConfig; ScheduledUpdateConfig: _ScheduledUpdateConfig
    EnvironmentConfig: EnvironmentConfigDetails
class ClusterRestrictedInstanceGroupsConfigOutput:
    SharedEnvironmentConfig: ClusterSharedEnvironmentConfigDetails
class ClusterSchedulerConfigSummary:
    ClusterSchedulerConfigArn: str; ClusterSchedulerConfigId: str; ClusterSchedulerConfigVersion: int; Name: str
    CreationTime: str; LastModifiedTime: str; Status: SchedulerResourceStatus; ClusterArn: str
class ClusterSharedEnvironmentConfigDetails:
    CurrentFSxLustreConfig: FSxLustreConfig; DesiredFSxLustreConfig: FSxLustreConfig
    CurrentFSxLustreDeletionPolicy: ClusterFSxLustreDeletionPolicy
    DesiredFSxLustreDeletionPolicy: ClusterFSxLustreDeletionPolicy
class ClusterSlurmConfigDetails:
    NodeType: ClusterSlurmNodeType; PartitionNames: list[str]
class ClusterSpotOptions:
    ...
class ClusterSummary:
    ClusterArn: str; ClusterName: str; CreationTime: str; ClusterStatus: _ClusterStatus; TrainingPlanArns: list[str]
    ImageVersionStatus: ClusterImageVersionStatus
class ClusterTieredStorageConfig:
    Mode: ClusterConfigMode; InstanceMemoryAllocationPercentage: int
class CodeEditorAppImageConfig:
    FileSystemConfig: _FileSystemConfig; ContainerConfig: _ContainerConfig
class CodeEditorAppSettings:
    DefaultResourceSpec: ResourceSpec; CustomImages: list[CustomImage]; LifecycleConfigArns: list[str]
    AppLifecycleManagement: _AppLifecycleManagement; BuiltInLifecycleConfigArn: str
class CodeRepository:
    RepositoryUrl: str
class CodeRepositorySummary:
    CodeRepositoryName: str; CodeRepositoryArn: str; CreationTime: str; LastModifiedTime: str; GitConfig: _GitConfig
class CognitoConfig:
    UserPool: str; ClientId: str
class CognitoMemberDefinition:
    UserPool: str; UserGroup: str; ClientId: str
class CollectionConfig:
    VectorConfig: _VectorConfig
class CollectionConfiguration:
    CollectionName: str; CollectionParameters: dict[str, str]
class CompilationJobSummary:
    CompilationJobName: str; CompilationJobArn: str; CreationTime: str; CompilationStartTime: str
    CompilationEndTime: str; CompilationTargetDevice: TargetDevice; CompilationTargetPlatformOs: TargetPlatformOs
    CompilationTargetPlatformArch: TargetPlatformArch; CompilationTargetPlatformAccelerator: TargetPlatformAccelerator
    LastModifiedTime: str; CompilationJobStatus: _CompilationJobStatus
class ComputeQuotaConfig:
    ComputeQuotaResources: list[ComputeQuotaResourceConfig]; ResourceSharingConfig: _ResourceSharingConfig
    PreemptTeamTasks: _PreemptTeamTasks
class ComputeQuotaResourceConfig:
    InstanceType: ClusterInstanceType; Count: int; Accelerators: int; VCpu: float; MemoryInGiB: float
    AcceleratorPartition: AcceleratorPartitionConfig
class ComputeQuotaSummary:
    ComputeQuotaArn: str; ComputeQuotaId: str; Name: str; ComputeQuotaVersion: int; Status: SchedulerResourceStatus
    ClusterArn: str; ComputeQuotaConfig: _ComputeQuotaConfig; ComputeQuotaTarget: _ComputeQuotaTarget
    ActivationState: _ActivationState; CreationTime: str; LastModifiedTime: str
class ComputeQuotaTarget:
    TeamName: str; FairShareWeight: int
class ConditionStepMetadata:
    Outcome: ConditionOutcome
class ContainerConfig:
    ContainerArguments: list[str]; ContainerEntrypoint: list[str]; ContainerEnvironmentVariables: dict[str, str]
class ContainerDefinition:
    ContainerHostname: str; Image: str; ImageConfig: _ImageConfig; Mode: ContainerMode; ModelDataUrl: str
    ModelDataSource: _ModelDataSource; AdditionalModelDataSources: list[AdditionalModelDataSource]
    Environment: dict[str, str]; ModelPackageName: str; InferenceSpecificationName: str
    MultiModelConfig: _MultiModelConfig; ContainerMetricsConfig: _ContainerMetricsConfig
class ContainerMetricsConfig:
    MetricsEndpoints: list[MetricsEndpoint]
class ContextSource:
    SourceUri: str; SourceType: str; SourceId: str
class ContextSummary:
    ContextArn: str; ContextName: str; Source: ContextSource; ContextType: str; CreationTime: str
    LastModifiedTime: str
class ContinuousParameterRange:
    Name: str; MinValue: str; MaxValue: str; ScalingType: HyperParameterScalingType
class ContinuousParameterRangeSpecification:
    MinValue: str; MaxValue: str
class ConvergenceDetected:
    CompleteOnConvergence: _CompleteOnConvergence
class CreateAIBenchmarkJobResponse:
    AiBenchmarkJobArn: str
class CreateAIRecommendationJobResponse:
    AiRecommendationJobArn: str
class CreateAIWorkloadConfigResponse:
    AiWorkloadConfigArn: str
class CreateActionResponse:
    ActionArn: str
class CreateAlgorithmOutput:
    AlgorithmArn: str
class CreateAppImageConfigResponse:
    AppImageConfigArn: str
class CreateAppResponse:
    AppArn: str
class CreateArtifactResponse:
    ArtifactArn: str
class CreateAutoMLJobResponse:
    AutoMLJobArn: str
class CreateAutoMLJobV2Response:
    AutoMLJobArn: str
class CreateClusterExtensionResponse:
    ExtensionArn: str
class CreateClusterResponse:
    ClusterArn: str
class CreateClusterSchedulerConfigResponse:
    ClusterSchedulerConfigArn: str; ClusterSchedulerConfigId: str
class CreateCodeRepositoryOutput:
    CodeRepositoryArn: str
class CreateCompilationJobResponse:
    CompilationJobArn: str
class CreateComputeQuotaResponse:
    ComputeQuotaArn: str; ComputeQuotaId: str
class CreateContextResponse:
    ContextArn: str
class CreateDataQualityJobDefinitionResponse:
    JobDefinitionArn: str
class CreateDomainResponse:
    DomainArn: str; DomainId: str; Url: str
class CreateEdgeDeploymentPlanResponse:
    EdgeDeploymentPlanArn: str
class CreateEndpointConfigOutput:
    EndpointConfigArn: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class CreateEndpointOutput:
    EndpointArn: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class CreateExperimentResponse:
    ExperimentArn: str
class CreateFeatureGroupResponse:
    FeatureGroupArn: str
class CreateFlowDefinitionResponse:
    FlowDefinitionArn: str
class CreateHubContentPresignedUrlsResponse:
    AuthorizedUrlConfigs: list[AuthorizedUrl]; NextToken: str
class CreateHubContentReferenceResponse:
    HubArn: str; HubContentArn: str
class CreateHubResponse:
    HubArn: str
class CreateHumanTaskUiResponse:
    HumanTaskUiArn: str
class CreateHyperParameterTuningJobResponse:
    HyperParameterTuningJobArn: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class CreateImageResponse:
    ImageArn: str
class CreateImageVersionResponse:
    ImageVersionArn: str
class CreateInferenceComponentOutput:
    InferenceComponentArn: str
class CreateInferenceExperimentResponse:
    InferenceExperimentArn: str
class CreateInferenceRecommendationsJobResponse:
    JobArn: str
class CreateInferenceRouterOutput:
    InferenceRouterArn: str
class CreateJobResponse:
    JobArn: str
class CreateLabelingJobResponse:
    LabelingJobArn: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class CreateMlflowAppResponse:
    Arn: str
class CreateMlflowTrackingServerResponse:
    TrackingServerArn: str
class CreateModelBiasJobDefinitionResponse:
    JobDefinitionArn: str
class CreateModelCardExportJobResponse:
    ModelCardExportJobArn: str
class CreateModelCardResponse:
    ModelCardArn: str
class CreateModelExplainabilityJobDefinitionResponse:
    JobDefinitionArn: str
class CreateModelOutput:
    ModelArn: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class CreateModelPackageGroupOutput:
    ModelPackageGroupArn: str
class CreateModelPackageOutput:
    ModelPackageArn: str
class CreateModelQualityJobDefinitionResponse:
    JobDefinitionArn: str
class CreateMonitoringScheduleResponse:
    MonitoringScheduleArn: str
class CreateNotebookInstanceLifecycleConfigOutput:
    NotebookInstanceLifecycleConfigArn: str
class CreateNotebookInstanceOutput:
    NotebookInstanceArn: str
class CreateOptimizationJobResponse:
    OptimizationJobArn: str
class CreatePartnerAppPresignedUrlResponse:
    Url: str
class CreatePartnerAppResponse:
    Arn: str
class CreatePipelineResponse:
    PipelineArn: str
class CreatePresignedDomainUrlResponse:
    AuthorizedUrl: str
class CreatePresignedMlflowAppUrlResponse:
    AuthorizedUrl: str
class CreatePresignedMlflowTrackingServerUrlResponse:
    AuthorizedUrl: str
class CreatePresignedNotebookInstanceUrlOutput:
    AuthorizedUrl: str
class CreateProcessingJobResponse:
    ProcessingJobArn: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class CreateProjectOutput:
    ProjectArn: str; ProjectId: str
class CreateSpaceResponse:
    SpaceArn: str
class CreateStudioLifecycleConfigResponse:
    StudioLifecycleConfigArn: str
class CreateTrainingJobResponse:
    TrainingJobArn: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class CreateTrainingPlanResponse:
    TrainingPlanArn: str
class CreateTrainingSessionResponse:
    TrainingSessionArn: str
class CreateTransformJobResponse:
    TransformJobArn: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class CreateTrialComponentResponse:
    TrialComponentArn: str
class CreateTrialResponse:
    TrialArn: str
class CreateUserProfileResponse:
    UserProfileArn: str
class CreateWorkforceResponse:
    WorkforceArn: str
class CreateWorkteamResponse:
    WorkteamArn: str
class CrossRegionTrafficConfig:
    MaxInvocationsPerSecondPerInstance: int; MaxCrossRegionPercentPerEndpoint: int
class CustomFileSystem:
    EfsFileSystem: EFSFileSystem; FSxLustreFileSystem: _FSxLustreFileSystem; S3FileSystem: _S3FileSystem
class CustomFileSystemConfig:
    EfsFileSystemConfig: EFSFileSystemConfig; FSxLustreFileSystemConfig: _FSxLustreFileSystemConfig
    S3FileSystemConfig: _S3FileSystemConfig
class CustomImage:
    ImageName: str; ImageVersionNumber: int; AppImageConfigName: str
class CustomPosixUserConfig:
    Uid: int; Gid: int
class CustomizedMetricSpecification:
    MetricName: str; Namespace: str; Statistic: _Statistic
class DataCaptureConfig:
    EnableCapture: bool; InitialSamplingPercentage: int; DestinationS3Uri: str; KmsKeyId: str
    CaptureOptions: list[CaptureOption]; CaptureContentTypeHeader: _CaptureContentTypeHeader
class DataCaptureConfigSummary:
    EnableCapture: bool; CaptureStatus: _CaptureStatus; CurrentSamplingPercentage: int; DestinationS3Uri: str
    KmsKeyId: str
class DataCatalogConfig:
    TableName: str; Catalog: str; Database: str
class DataProcessing:
    InputFilter: str; OutputFilter: str; JoinSource: _JoinSource
class DataQualityAppSpecification:
    ImageUri: str; ContainerEntrypoint: list[str]; ContainerArguments: list[str]; RecordPreprocessorSourceUri: str
    PostAnalyticsProcessorSourceUri: str; Environment: dict[str, str]
class DataQualityBaselineConfig:
    BaseliningJobName: str; ConstraintsResource: MonitoringConstraintsResource
    StatisticsResource: MonitoringStatisticsResource
class DataQualityJobInput:
    EndpointInput: _EndpointInput; BatchTransformInput: _BatchTransformInput
class DataSource:
    S3DataSource: _S3DataSource; FileSystemDataSource: _FileSystemDataSource; DatasetSource: _DatasetSource
class DatabaseConfigurationMetadata:
    RollbackStatus: DatabaseConfigurationRollbackStatus; Advisory: str; FailureMessage: str
class DatasetDefinition:
    AthenaDatasetDefinition: _AthenaDatasetDefinition; RedshiftDatasetDefinition: _RedshiftDatasetDefinition
    LocalPath: str; DataDistributionType: _DataDistributionType; InputMode: _InputMode
class DatasetSource:
    DatasetArn: str
class DebugHookConfig:
    LocalPath: str; S3OutputPath: str; HookParameters: dict[str, str]
    CollectionConfigurations: list[CollectionConfiguration]
class DebugRuleConfiguration:
    RuleConfigurationName: str; LocalPath: str; S3OutputPath: str; RuleEvaluatorImage: str
    InstanceType: ProcessingInstanceType; VolumeSizeInGB: int; RuleParameters: dict[str, str]
class DebugRuleEvaluationStatus:
    RuleConfigurationName: str; RuleEvaluationJobArn: str; RuleEvaluationStatus: _RuleEvaluationStatus
    StatusDetails: str; LastModifiedTime: str
class DefaultEbsStorageSettings:
    DefaultEbsVolumeSizeInGb: int; MaximumEbsVolumeSizeInGb: int
class DefaultSpaceSettings:
    ExecutionRole: str; SecurityGroups: list[str]; JupyterServerAppSettings: _JupyterServerAppSettings
    KernelGatewayAppSettings: _KernelGatewayAppSettings; JupyterLabAppSettings: _JupyterLabAppSettings
    SpaceStorageSettings: DefaultSpaceStorageSettings; CustomPosixUserConfig: _CustomPosixUserConfig
    CustomFileSystemConfigs: list[CustomFileSystemConfig]
class DefaultSpaceStorageSettings:
    DefaultEbsStorageSettings: _DefaultEbsStorageSettings
class DeleteAIBenchmarkJobResponse:
    AiBenchmarkJobArn: str
class DeleteAIRecommendationJobResponse:
    AiRecommendationJobArn: str
class DeleteAIWorkloadConfigResponse:
    AiWorkloadConfigArn: str
class DeleteActionResponse:
    ActionArn: str
class DeleteArtifactResponse:
    ArtifactArn: str
class DeleteAssociationResponse:
    SourceArn: str; DestinationArn: str
class DeleteClusterExtensionResponse:
    ExtensionArn: str
class DeleteClusterResponse:
    ClusterArn: str
class DeleteContextResponse:
    ContextArn: str
class DeleteEndpointPolicyResponse:
    ...
class DeleteExperimentResponse:
    ExperimentArn: str
class DeleteFlowDefinitionResponse:
    ...
class DeleteHumanTaskUiResponse:
    ...
class DeleteImageResponse:
    ...
class DeleteImageVersionResponse:
    ...
class DeleteInferenceExperimentResponse:
    InferenceExperimentArn: str
class DeleteJobResponse:
    ...
class DeleteMlflowAppResponse:
    Arn: str
class DeleteMlflowTrackingServerResponse:
    TrackingServerArn: str
class DeletePartnerAppResponse:
    Arn: str
class DeletePipelineResponse:
    PipelineArn: str
class DeleteTagsOutput:
    ...
class DeleteTrainingSessionResponse:
    ...
class DeleteTrialComponentResponse:
    TrialComponentArn: str
class DeleteTrialResponse:
    TrialArn: str
class DeleteWorkforceResponse:
    ...
class DeleteWorkteamResponse:
    Success: bool
class DeployedImage:
    SpecifiedImage: str; ResolvedImage: str; ResolutionTime: str
class DeploymentConfig:
    BlueGreenUpdatePolicy: _BlueGreenUpdatePolicy; RollingUpdatePolicy: _RollingUpdatePolicy
    AutoRollbackConfiguration: AutoRollbackConfig
class DeploymentConfiguration:
    RollingUpdatePolicy: RollingDeploymentPolicy; WaitIntervalInSeconds: int
    AutoRollbackConfiguration: list[AlarmDetails]
class DeploymentRecommendation:
    RecommendationStatus: _RecommendationStatus
    RealTimeInferenceRecommendations: list[RealTimeInferenceRecommendation]
class DeploymentStageStatusSummary:
    StageName: str; DeviceSelectionConfig: _DeviceSelectionConfig; DeploymentConfig: EdgeDeploymentConfig
    DeploymentStatus: EdgeDeploymentStatus
class DerivedInformation:
    DerivedDataInputConfig: str
class DescribeAIBenchmarkJobResponse:
    AiBenchmarkJobName: str; AiBenchmarkJobArn: str; AiBenchmarkJobStatus: AIBenchmarkJobStatus; FailureReason: str
    BenchmarkTarget: AIBenchmarkTarget; OutputConfig: AIBenchmarkOutputResult; AiWorkloadConfigIdentifier: str
    RoleArn: str; NetworkConfig: AIBenchmarkNetworkConfig; CreationTime: str; StartTime: str; EndTime: str
    Tags: list[Tag]
class DescribeAIRecommendationJobResponse:
    AiRecommendationJobName: str; AiRecommendationJobArn: str; AiRecommendationJobStatus: AIRecommendationJobStatus
    FailureReason: str; ModelSource: AIModelSource; OutputConfig: AIRecommendationOutputResult
    InferenceSpecification: AIRecommendationInferenceSpecification; AiWorkloadConfigIdentifier: str
    OptimizeModel: bool; PerformanceTarget: AIRecommendationPerformanceTarget; Recommendations: list[AIRecommendation]
    RoleArn: str; ComputeSpec: AIRecommendationComputeSpec; AdapterSource: AIAdapterSource; CreationTime: str
    StartTime: str; EndTime: str; Tags: list[Tag]
class DescribeAIWorkloadConfigResponse:
    AiWorkloadConfigName: str; AiWorkloadConfigArn: str; DatasetConfig: AIDatasetConfig
    AiWorkloadConfigs: AIWorkloadConfigs; Tags: list[Tag]; CreationTime: str
class DescribeActionResponse:
    ActionName: str; ActionArn: str; Source: ActionSource; ActionType: str; Description: str; Status: ActionStatus
    Properties: dict[str, str]; CreationTime: str; CreatedBy: UserContext; LastModifiedTime: str
    LastModifiedBy: UserContext; MetadataProperties: _MetadataProperties; LineageGroupArn: str
class DescribeAlgorithmOutput:
    AlgorithmName: str; AlgorithmArn: str; AlgorithmDescription: str; CreationTime: str
    TrainingSpecification: _TrainingSpecification; InferenceSpecification: _InferenceSpecification
    ValidationSpecification: AlgorithmValidationSpecification; AlgorithmStatus: _AlgorithmStatus
    AlgorithmStatusDetails: _AlgorithmStatusDetails; ProductId: str; CertifyForMarketplace: bool
class DescribeAppImageConfigResponse:
    AppImageConfigArn: str; AppImageConfigName: str; CreationTime: str; LastModifiedTime: str
    KernelGatewayImageConfig: _KernelGatewayImageConfig; JupyterLabAppImageConfig: _JupyterLabAppImageConfig
    CodeEditorAppImageConfig: _CodeEditorAppImageConfig
class DescribeAppResponse:
    AppArn: str; AppType: _AppType; AppName: str; DomainId: str; UserProfileName: str; SpaceName: str
    Status: AppStatus; EffectiveTrustedIdentityPropagationStatus: FeatureStatus; RecoveryMode: bool
    LastHealthCheckTimestamp: str; LastUserActivityTimestamp: str; CreationTime: str; FailureReason: str
    ResourceSpec: _ResourceSpec; BuiltInLifecycleConfigArn: str
class DescribeArtifactResponse:
    ArtifactName: str; ArtifactArn: str; Source: ArtifactSource; ArtifactType: str; Properties: dict[str, str]
    CreationTime: str; CreatedBy: UserContext; LastModifiedTime: str; LastModifiedBy: UserContext
    MetadataProperties: _MetadataProperties; LineageGroupArn: str
class DescribeAutoMLJobResponse:
    AutoMLJobName: str; AutoMLJobArn: str; InputDataConfig: list[AutoMLChannel]
    OutputDataConfig: AutoMLOutputDataConfig; RoleArn: str; AutoMLJobObjective: _AutoMLJobObjective
    ProblemType: _ProblemType; AutoMLJobConfig: _AutoMLJobConfig; CreationTime: str; EndTime: str
    LastModifiedTime: str; FailureReason: str; PartialFailureReasons: list[AutoMLPartialFailureReason]
    BestCandidate: AutoMLCandidate; AutoMLJobStatus: _AutoMLJobStatus
    AutoMLJobSecondaryStatus: _AutoMLJobSecondaryStatus; GenerateCandidateDefinitionsOnly: bool
    AutoMLJobArtifacts: _AutoMLJobArtifacts; ResolvedAttributes: _ResolvedAttributes
    ModelDeployConfig: _ModelDeployConfig; ModelDeployResult: _ModelDeployResult
class DescribeAutoMLJobV2Response:
    AutoMLJobName: str; AutoMLJobArn: str; AutoMLJobInputDataConfig: list[AutoMLJobChannel]
    OutputDataConfig: AutoMLOutputDataConfig; RoleArn: str; AutoMLJobObjective: _AutoMLJobObjective
    AutoMLProblemTypeConfig: _AutoMLProblemTypeConfig; AutoMLProblemTypeConfigName: _AutoMLProblemTypeConfigName
    CreationTime: str; EndTime: str; LastModifiedTime: str; FailureReason: str
    PartialFailureReasons: list[AutoMLPartialFailureReason]; BestCandidate: AutoMLCandidate
    AutoMLJobStatus: _AutoMLJobStatus; AutoMLJobSecondaryStatus: _AutoMLJobSecondaryStatus
    AutoMLJobArtifacts: _AutoMLJobArtifacts; ResolvedAttributes: AutoMLResolvedAttributes
    ModelDeployConfig: _ModelDeployConfig; ModelDeployResult: _ModelDeployResult
    DataSplitConfig: AutoMLDataSplitConfig; SecurityConfig: AutoMLSecurityConfig
    AutoMLComputeConfig: _AutoMLComputeConfig
class DescribeClusterEventResponse:
    EventDetails: ClusterEventDetail
class DescribeClusterExtensionResponse:
    ExtensionDetails: _ExtensionDetails; NodeSummary: ExtensionNodeSummary; Health: ExtensionHealth
class DescribeClusterNodeResponse:
    NodeDetails: ClusterNodeDetails
class DescribeClusterOperationResponse:
    OperationId: str; ClusterArn: str; Type: ClusterOperationType; Status: ClusterOperationStatus; CreationTime: str
    ScalingDetails: list[ClusterOperationScalingDetails]
    DeepHealthCheckDetails: list[InstanceGroupHealthCheckConfiguration]
class DescribeClusterResponse:
    ClusterArn: str; ClusterName: str; ClusterStatus: _ClusterStatus; CreationTime: str; FailureMessage: str
    InstanceGroups: list[ClusterInstanceGroupDetails]
    RestrictedInstanceGroups: list[ClusterRestrictedInstanceGroupDetails]
    RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfigOutput; VpcConfig: _VpcConfig
    Orchestrator: ClusterOrchestrator; TieredStorageConfig: ClusterTieredStorageConfig
    NodeRecovery: ClusterNodeRecovery; NodeProvisioningMode: ClusterNodeProvisioningMode; ClusterRole: str
    AutoScaling: ClusterAutoScalingConfigOutput
class DescribeClusterSchedulerConfigResponse:
    ClusterSchedulerConfigArn: str; ClusterSchedulerConfigId: str; Name: str; ClusterSchedulerConfigVersion: int
    Status: SchedulerResourceStatus; FailureReason: str; StatusDetails: dict[str, SchedulerResourceStatus]
    ClusterArn: str; SchedulerConfig: _SchedulerConfig; Description: str; CreationTime: str; CreatedBy: UserContext
    LastModifiedTime: str; LastModifiedBy: UserContext
class DescribeCodeRepositoryOutput:
    CodeRepositoryName: str; CodeRepositoryArn: str; CreationTime: str; LastModifiedTime: str; GitConfig: _GitConfig
class DescribeCompilationJobResponse:
    CompilationJobName: str; CompilationJobArn: str; CompilationJobStatus: _CompilationJobStatus
    CompilationStartTime: str; CompilationEndTime: str; StoppingCondition: _StoppingCondition; InferenceImage: str
    ModelPackageVersionArn: str; CreationTime: str; LastModifiedTime: str; FailureReason: str
    ModelArtifacts: _ModelArtifacts; ModelDigests: _ModelDigests; RoleArn: str; InputConfig: _InputConfig
    OutputConfig: _OutputConfig; VpcConfig: NeoVpcConfig; DerivedInformation: _DerivedInformation
class DescribeComputeQuotaResponse:
    ComputeQuotaArn: str; ComputeQuotaId: str; Name: str; Description: str; ComputeQuotaVersion: int
    Status: SchedulerResourceStatus; FailureReason: str; ClusterArn: str; ComputeQuotaConfig: _ComputeQuotaConfig
    ComputeQuotaTarget: _ComputeQuotaTarget; ActivationState: _ActivationState; CreationTime: str
    CreatedBy: UserContext; LastModifiedTime: str; LastModifiedBy: UserContext
class DescribeContextResponse:
    ContextName: str; ContextArn: str; Source: ContextSource; ContextType: str; Description: str
    Properties: dict[str, str]; CreationTime: str; CreatedBy: UserContext; LastModifiedTime: str
    LastModifiedBy: UserContext; LineageGroupArn: str
class DescribeDataQualityJobDefinitionResponse:
    JobDefinitionArn: str; JobDefinitionName: str; CreationTime: str
    DataQualityBaselineConfig: _DataQualityBaselineConfig; DataQualityAppSpecification: _DataQualityAppSpecification
    DataQualityJobInput: _DataQualityJobInput; DataQualityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources; NetworkConfig: MonitoringNetworkConfig; RoleArn: str
    StoppingCondition: MonitoringStoppingCondition
class DescribeDeviceFleetResponse:
    DeviceFleetName: str; DeviceFleetArn: str; OutputConfig: EdgeOutputConfig; Description: str; CreationTime: str
    LastModifiedTime: str; RoleArn: str; IotRoleAlias: str
class DescribeDeviceResponse:
    DeviceArn: str; DeviceName: str; Description: str; DeviceFleetName: str; IotThingName: str; RegistrationTime: str
    LatestHeartbeat: str; Models: list[EdgeModel]; MaxModels: int; NextToken: str; AgentVersion: str
class DescribeDomainResponse:
    DomainArn: str; DomainId: str; DomainName: str; HomeEfsFileSystemId: str
    SingleSignOnManagedApplicationInstanceId: str; SingleSignOnApplicationArn: str; Status: DomainStatus
    CreationTime: str; LastModifiedTime: str; FailureReason: str; SecurityGroupIdForDomainBoundary: str
    AuthMode: _AuthMode; DefaultUserSettings: UserSettings; DomainSettings: _DomainSettings
    AppNetworkAccessType: _AppNetworkAccessType; HomeEfsFileSystemKmsKeyId: str; SubnetIds: list[str]; Url: str
    VpcId: str; KmsKeyId: str; AppSecurityGroupManagement: _AppSecurityGroupManagement
    HomeEfsFileSystemCreation: _HomeEfsFileSystemCreation; TagPropagation: _TagPropagation
    DefaultSpaceSettings: _DefaultSpaceSettings
class DescribeEdgeDeploymentPlanResponse:
    EdgeDeploymentPlanArn: str; EdgeDeploymentPlanName: str; ModelConfigs: list[EdgeDeploymentModelConfig]
    DeviceFleetName: str; EdgeDeploymentSuccess: int; EdgeDeploymentPending: int; EdgeDeploymentFailed: int
    Stages: list[DeploymentStageStatusSummary]; NextToken: str; CreationTime: str; LastModifiedTime: str
class DescribeEdgePackagingJobResponse:
    EdgePackagingJobArn: str; EdgePackagingJobName: str; CompilationJobName: str; ModelName: str; ModelVersion: str
    RoleArn: str; OutputConfig: EdgeOutputConfig; ResourceKey: str; EdgePackagingJobStatus: _EdgePackagingJobStatus
    EdgePackagingJobStatusMessage: str; CreationTime: str; LastModifiedTime: str; ModelArtifact: str
    ModelSignature: str; PresetDeploymentOutput: EdgePresetDeploymentOutput
class DescribeEndpointConfigOutput:
    EndpointConfigName: str; EndpointConfigArn: str; ProductionVariants: list[ProductionVariant]
    DataCaptureConfig: _DataCaptureConfig; KmsKeyId: str; CreationTime: str
    AsyncInferenceConfig: _AsyncInferenceConfig; ExplainerConfig: _ExplainerConfig
    ShadowProductionVariants: list[ProductionVariant]; ExecutionRoleArn: str; VpcConfig: _VpcConfig
    EnableNetworkIsolation: bool; MetricsConfig: _MetricsConfig; CrossRegionTrafficConfig: _CrossRegionTrafficConfig
class DescribeEndpointOutput:
    EndpointName: str; EndpointArn: str; EndpointConfigName: str; ProductionVariants: list[ProductionVariantSummary]
    DataCaptureConfig: DataCaptureConfigSummary; EndpointStatus: _EndpointStatus; FailureReason: str
    CreationTime: str; LastModifiedTime: str; LastDeploymentConfig: DeploymentConfig
    AsyncInferenceConfig: _AsyncInferenceConfig; PendingDeploymentSummary: _PendingDeploymentSummary
    ExplainerConfig: _ExplainerConfig; ShadowProductionVariants: list[ProductionVariantSummary]
    MetricsConfig: _MetricsConfig; CrossRegionTrafficConfig: _CrossRegionTrafficConfig
class DescribeExperimentResponse:
    ExperimentName: str; ExperimentArn: str; DisplayName: str; Source: ExperimentSource; Description: str
    CreationTime: str; CreatedBy: UserContext; LastModifiedTime: str; LastModifiedBy: UserContext
class DescribeFeatureGroupResponse:
    FeatureGroupArn: str; FeatureGroupName: str; RecordIdentifierFeatureName: str; EventTimeFeatureName: str
    FeatureDefinitions: list[FeatureDefinition]; CreationTime: str; LastModifiedTime: str
    OnlineStoreConfig: _OnlineStoreConfig; OfflineStoreConfig: _OfflineStoreConfig
    ThroughputConfig: ThroughputConfigDescription; RoleArn: str; FeatureGroupStatus: _FeatureGroupStatus
    OfflineStoreStatus: _OfflineStoreStatus; LastUpdateStatus: _LastUpdateStatus; FailureReason: str; Description: str
    NextToken: str; OnlineStoreTotalSizeBytes: int
class DescribeFeatureMetadataResponse:
    FeatureGroupArn: str; FeatureGroupName: str; FeatureName: str; FeatureType: _FeatureType; CreationTime: str
    LastModifiedTime: str; Description: str; Parameters: list[FeatureParameter]
class DescribeFlowDefinitionResponse:
    FlowDefinitionArn: str; FlowDefinitionName: str; FlowDefinitionStatus: _FlowDefinitionStatus; CreationTime: str
    HumanLoopRequestSource: _HumanLoopRequestSource; HumanLoopActivationConfig: _HumanLoopActivationConfig
    HumanLoopConfig: _HumanLoopConfig; OutputConfig: FlowDefinitionOutputConfig; RoleArn: str; FailureReason: str
class DescribeHubContentResponse:
    HubContentName: str; HubContentArn: str; HubContentVersion: str; HubContentType: _HubContentType
    DocumentSchemaVersion: str; HubName: str; HubArn: str; HubContentDisplayName: str; HubContentDescription: str
    HubContentMarkdown: str; HubContentDocument: str; SageMakerPublicHubContentArn: str; ReferenceMinVersion: str
    SupportStatus: HubContentSupportStatus; HubContentSearchKeywords: list[str]
    HubContentDependencies: list[HubContentDependency]; HubContentStatus: _HubContentStatus; FailureReason: str
    CreationTime: str; LastModifiedTime: str; CreatedBy: UserContext; LastModifiedBy: UserContext
class DescribeHubResponse:
    HubName: str; HubArn: str; HubDisplayName: str; HubDescription: str; HubSearchKeywords: list[str]
    S3StorageConfig: HubS3StorageConfig; HubStatus: _HubStatus; FailureReason: str; CreationTime: str
    LastModifiedTime: str; CreatedBy: UserContext; LastModifiedBy: UserContext
class DescribeHumanTaskUiResponse:
    HumanTaskUiArn: str; HumanTaskUiName: str; HumanTaskUiStatus: _HumanTaskUiStatus; CreationTime: str
    UiTemplate: UiTemplateInfo
class DescribeHyperParameterTuningJobResponse:
    HyperParameterTuningJobName: str; HyperParameterTuningJobArn: str
    HyperParameterTuningJobConfig: _HyperParameterTuningJobConfig
    TrainingJobDefinition: HyperParameterTrainingJobDefinition
    TrainingJobDefinitions: list[HyperParameterTrainingJobDefinition]
    HyperParameterTuningJobStatus: _HyperParameterTuningJobStatus; CreationTime: str; HyperParameterTuningEndTime: str
    LastModifiedTime: str; TrainingJobStatusCounters: _TrainingJobStatusCounters
    ObjectiveStatusCounters: _ObjectiveStatusCounters; BestTrainingJob: HyperParameterTrainingJobSummary
    OverallBestTrainingJob: HyperParameterTrainingJobSummary; WarmStartConfig: HyperParameterTuningJobWarmStartConfig
    Autotune: _Autotune; FailureReason: str; TuningJobCompletionDetails: HyperParameterTuningJobCompletionDetails
    ConsumedResources: HyperParameterTuningJobConsumedResources
class DescribeImageResponse:
    CreationTime: str; Description: str; DisplayName: str; FailureReason: str; ImageArn: str; ImageName: str
    ImageStatus: _ImageStatus; LastModifiedTime: str; RoleArn: str
class DescribeImageVersionResponse:
    BaseImage: str; ContainerImage: str; CreationTime: str; FailureReason: str; ImageArn: str; ImageVersionArn: str
    ImageVersionStatus: _ImageVersionStatus; LastModifiedTime: str; Version: int; VendorGuidance: _VendorGuidance
    JobType: _JobType; MlFramework: str; ProgrammingLang: str; Processor: _Processor; Horovod: bool; ReleaseNotes: str
class DescribeInferenceComponentOutput:
    InferenceComponentName: str; InferenceComponentArn: str; EndpointName: str; EndpointArn: str; VariantName: str
    FailureReason: str; Specification: InferenceComponentSpecificationSummary
    Specifications: list[InferenceComponentSpecificationSummary]
    RuntimeConfig: InferenceComponentRuntimeConfigSummary; CreationTime: str; LastModifiedTime: str
    InferenceComponentStatus: _InferenceComponentStatus; LastDeploymentConfig: InferenceComponentDeploymentConfig
class DescribeInferenceExperimentResponse:
    Arn: str; Name: str; Type: InferenceExperimentType; Schedule: InferenceExperimentSchedule
    Status: InferenceExperimentStatus; StatusReason: str; Description: str; CreationTime: str; CompletionTime: str
    LastModifiedTime: str; RoleArn: str; EndpointMetadata: _EndpointMetadata
    ModelVariants: list[ModelVariantConfigSummary]; DataStorageConfig: InferenceExperimentDataStorageConfig
    ShadowModeConfig: _ShadowModeConfig; KmsKey: str
class DescribeInferenceRecommendationsJobResponse:
    JobName: str; JobDescription: str; JobType: RecommendationJobType; JobArn: str; RoleArn: str
    Status: RecommendationJobStatus; CreationTime: str; CompletionTime: str; LastModifiedTime: str; FailureReason: str
    InputConfig: RecommendationJobInputConfig; StoppingConditions: RecommendationJobStoppingConditions
    InferenceRecommendations: list[InferenceRecommendation]; EndpointPerformances: list[EndpointPerformance]
class DescribeInferenceRouterOutput:
    InferenceRouterName: str; InferenceRouterArn: str; RoutingTargets: list[RoutingTarget]
    Status: InferenceRouterStatus; StatusReason: str; CreationTime: str; LastModifiedTime: str
class DescribeJobResponse:
    JobName: str; JobArn: str; RoleArn: str; JobCategory: _JobCategory; JobConfigSchemaVersion: str
    JobConfigDocument: str; CreationTime: str; LastModifiedTime: str; EndTime: str; JobStatus: _JobStatus
    SecondaryStatus: JobSecondaryStatus; SecondaryStatusTransitions: list[JobSecondaryStatusTransition]
    FailureReason: str; Tags: list[Tag]
class DescribeJobSchemaVersionResponse:
    JobCategory: _JobCategory; JobConfigSchemaVersion: str; JobConfigSchema: str
class DescribeLabelingJobResponse:
    LabelingJobStatus: _LabelingJobStatus; LabelCounters: _LabelCounters; FailureReason: str; CreationTime: str
    LastModifiedTime: str; JobReferenceCode: str; LabelingJobName: str; LabelingJobArn: str; LabelAttributeName: str
    InputConfig: LabelingJobInputConfig; OutputConfig: LabelingJobOutputConfig; RoleArn: str
    LabelCategoryConfigS3Uri: str; StoppingConditions: LabelingJobStoppingConditions
    LabelingJobAlgorithmsConfig: _LabelingJobAlgorithmsConfig; HumanTaskConfig: _HumanTaskConfig; Tags: list[Tag]
    LabelingJobOutput: _LabelingJobOutput
class DescribeLineageGroupResponse:
    LineageGroupName: str; LineageGroupArn: str; DisplayName: str; Description: str; CreationTime: str
    CreatedBy: UserContext; LastModifiedTime: str; LastModifiedBy: UserContext
class DescribeMlflowAppResponse:
    Arn: str; Name: str; ArtifactStoreUri: str; MlflowVersion: str; RoleArn: str; KmsKeyId: str
    Status: MlflowAppStatus; ModelRegistrationMode: _ModelRegistrationMode
    AccountDefaultStatus: _AccountDefaultStatus; DefaultDomainIdList: list[str]; CreationTime: str
    CreatedBy: UserContext; LastModifiedTime: str; LastModifiedBy: UserContext; WeeklyMaintenanceWindowStart: str
    MaintenanceStatus: _MaintenanceStatus
class DescribeMlflowTrackingServerResponse:
    TrackingServerArn: str; TrackingServerName: str; ArtifactStoreUri: str; TrackingServerSize: _TrackingServerSize
    MlflowVersion: str; RoleArn: str; TrackingServerStatus: _TrackingServerStatus
    TrackingServerMaintenanceStatus: _TrackingServerMaintenanceStatus; IsActive: IsTrackingServerActive
    TrackingServerUrl: str; WeeklyMaintenanceWindowStart: str; AutomaticModelRegistration: bool; CreationTime: str
    CreatedBy: UserContext; LastModifiedTime: str; LastModifiedBy: UserContext; S3BucketOwnerAccountId: str
    S3BucketOwnerVerification: bool
class DescribeModelBiasJobDefinitionResponse:
    JobDefinitionArn: str; JobDefinitionName: str; CreationTime: str
    ModelBiasBaselineConfig: _ModelBiasBaselineConfig; ModelBiasAppSpecification: _ModelBiasAppSpecification
    ModelBiasJobInput: _ModelBiasJobInput; ModelBiasJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources; NetworkConfig: MonitoringNetworkConfig; RoleArn: str
    StoppingCondition: MonitoringStoppingCondition
class DescribeModelCardExportJobResponse:
    ModelCardExportJobName: str; ModelCardExportJobArn: str; Status: ModelCardExportJobStatus; ModelCardName: str
    ModelCardVersion: int; OutputConfig: ModelCardExportOutputConfig; CreatedAt: str; LastModifiedAt: str
    FailureReason: str; ExportArtifacts: ModelCardExportArtifacts
class DescribeModelCardResponse:
    ModelCardArn: str; ModelCardName: str; ModelCardVersion: int; Content: str; ModelCardStatus: _ModelCardStatus
    SecurityConfig: ModelCardSecurityConfig; CreationTime: str; CreatedBy: UserContext; LastModifiedTime: str
    LastModifiedBy: UserContext; ModelCardProcessingStatus: _ModelCardProcessingStatus
class DescribeModelExplainabilityJobDefinitionResponse:
    JobDefinitionArn: str; JobDefinitionName: str; CreationTime: str
    ModelExplainabilityBaselineConfig: _ModelExplainabilityBaselineConfig
    ModelExplainabilityAppSpecification: _ModelExplainabilityAppSpecification
    ModelExplainabilityJobInput: _ModelExplainabilityJobInput
    ModelExplainabilityJobOutputConfig: MonitoringOutputConfig; JobResources: MonitoringResources
    NetworkConfig: MonitoringNetworkConfig; RoleArn: str; StoppingCondition: MonitoringStoppingCondition
class DescribeModelOutput:
    ModelName: str; PrimaryContainer: ContainerDefinition; Containers: list[ContainerDefinition]
    InferenceExecutionConfig: _InferenceExecutionConfig; ExecutionRoleArn: str; VpcConfig: _VpcConfig
    CreationTime: str; ModelArn: str; EnableNetworkIsolation: bool
    DeploymentRecommendation: _DeploymentRecommendation
class DescribeModelPackageGroupOutput:
    ModelPackageGroupName: str; ModelPackageGroupArn: str; ModelPackageGroupDescription: str; CreationTime: str
    CreatedBy: UserContext; ModelPackageGroupStatus: _ModelPackageGroupStatus
    ManagedConfiguration: _ManagedConfiguration
class DescribeModelPackageOutput:
    ModelPackageName: str; ModelPackageGroupName: str; ModelPackageVersion: int
    ModelPackageRegistrationType: _ModelPackageRegistrationType; ModelPackageArn: str; ModelPackageDescription: str
    CreationTime: str; InferenceSpecification: _InferenceSpecification
    SourceAlgorithmSpecification: _SourceAlgorithmSpecification
    ValidationSpecification: ModelPackageValidationSpecification; ModelPackageStatus: _ModelPackageStatus
    ModelPackageStatusDetails: _ModelPackageStatusDetails; CertifyForMarketplace: bool
    ModelApprovalStatus: _ModelApprovalStatus; CreatedBy: UserContext; MetadataProperties: _MetadataProperties
    ModelMetrics: _ModelMetrics; LastModifiedTime: str; LastModifiedBy: UserContext; ApprovalDescription: str
    Domain: str; Task: str; SamplePayloadUrl: str; CustomerMetadataProperties: dict[str, str]
    DriftCheckBaselines: _DriftCheckBaselines
    AdditionalInferenceSpecifications: list[AdditionalInferenceSpecificationDefinition]
    SkipModelValidation: _SkipModelValidation; SourceUri: str; SecurityConfig: ModelPackageSecurityConfig
    ModelCard: ModelPackageModelCard; ModelLifeCycle: _ModelLifeCycle; ManagedStorageType: _ManagedStorageType
class DescribeModelQualityJobDefinitionResponse:
    JobDefinitionArn: str; JobDefinitionName: str; CreationTime: str
    ModelQualityBaselineConfig: _ModelQualityBaselineConfig
    ModelQualityAppSpecification: _ModelQualityAppSpecification; ModelQualityJobInput: _ModelQualityJobInput
    ModelQualityJobOutputConfig: MonitoringOutputConfig; JobResources: MonitoringResources
    NetworkConfig: MonitoringNetworkConfig; RoleArn: str; StoppingCondition: MonitoringStoppingCondition
class DescribeMonitoringScheduleResponse:
    MonitoringScheduleArn: str; MonitoringScheduleName: str; MonitoringScheduleStatus: ScheduleStatus
    MonitoringType: _MonitoringType; FailureReason: str; CreationTime: str; LastModifiedTime: str
    MonitoringScheduleConfig: _MonitoringScheduleConfig; EndpointName: str
    LastMonitoringExecutionSummary: MonitoringExecutionSummary
class DescribeNotebookInstanceLifecycleConfigOutput:
    NotebookInstanceLifecycleConfigArn: str; NotebookInstanceLifecycleConfigName: str
    OnCreate: list[NotebookInstanceLifecycleHook]; OnStart: list[NotebookInstanceLifecycleHook]; LastModifiedTime: str
    CreationTime: str
class DescribeNotebookInstanceOutput:
    NotebookInstanceArn: str; NotebookInstanceName: str; NotebookInstanceStatus: _NotebookInstanceStatus
    FailureReason: str; Url: str; InstanceType: _InstanceType; IpAddressType: IPAddressType; SubnetId: str
    SecurityGroups: list[str]; RoleArn: str; KmsKeyId: str; NetworkInterfaceId: str; LastModifiedTime: str
    CreationTime: str; NotebookInstanceLifecycleConfigName: str; DirectInternetAccess: _DirectInternetAccess
    VolumeSizeInGB: int; AcceleratorTypes: list[NotebookInstanceAcceleratorType]; DefaultCodeRepository: str
    AdditionalCodeRepositories: list[str]; RootAccess: _RootAccess; PlatformIdentifier: str
    InstanceMetadataServiceConfiguration: _InstanceMetadataServiceConfiguration
class DescribeOptimizationJobResponse:
    OptimizationJobArn: str; OptimizationJobStatus: _OptimizationJobStatus; OptimizationStartTime: str
    OptimizationEndTime: str; CreationTime: str; LastModifiedTime: str; FailureReason: str; OptimizationJobName: str
    ModelSource: OptimizationJobModelSource; OptimizationEnvironment: dict[str, str]
    DeploymentInstanceType: OptimizationJobDeploymentInstanceType; MaxInstanceCount: int
    OptimizationConfigs: list[OptimizationConfig]; OutputConfig: OptimizationJobOutputConfig
    OptimizationOutput: _OptimizationOutput; RoleArn: str; StoppingCondition: _StoppingCondition
    VpcConfig: OptimizationVpcConfig; TrainingPlanArns: list[str]
class DescribePartnerAppResponse:
    Arn: str; Name: str; Type: PartnerAppType; Status: PartnerAppStatus; CreationTime: str; LastModifiedTime: str
    ExecutionRoleArn: str; KmsKeyId: str; BaseUrl: str; MaintenanceConfig: PartnerAppMaintenanceConfig; Tier: str
    Version: str; ApplicationConfig: PartnerAppConfig; AuthType: PartnerAppAuthType
    EnableIamSessionBasedIdentity: bool; Error: ErrorInfo; EnableAutoMinorVersionUpgrade: bool
    CurrentVersionEolDate: str; AvailableUpgrade: _AvailableUpgrade; IdcConfig: IdcConfigOutput
class DescribePipelineDefinitionForExecutionResponse:
    PipelineDefinition: str; CreationTime: str
class DescribePipelineExecutionResponse:
    PipelineArn: str; PipelineExecutionArn: str; PipelineExecutionDisplayName: str
    PipelineExecutionStatus: _PipelineExecutionStatus; PipelineExecutionDescription: str
    PipelineExperimentConfig: _PipelineExperimentConfig; FailureReason: str; CreationTime: str; LastModifiedTime: str
    CreatedBy: UserContext; LastModifiedBy: UserContext; ParallelismConfiguration: _ParallelismConfiguration
    SelectiveExecutionConfig: _SelectiveExecutionConfig; PipelineVersionId: int; MLflowConfig: MLflowConfiguration
    PipelineVersionAliases: list[str]; RoleArn: str
class DescribePipelineResponse:
    PipelineArn: str; PipelineName: str; PipelineDisplayName: str; PipelineDefinition: str; PipelineDescription: str
    RoleArn: str; PipelineStatus: _PipelineStatus; CreationTime: str; LastModifiedTime: str; LastRunTime: str
    CreatedBy: UserContext; LastModifiedBy: UserContext; ParallelismConfiguration: _ParallelismConfiguration
    PipelineVersionDisplayName: str; PipelineVersionDescription: str; PipelineVersionAliases: list[str]
class DescribeProcessingJobResponse:
    ProcessingInputs: list[ProcessingInput]; ProcessingOutputConfig: _ProcessingOutputConfig; ProcessingJobName: str
    ProcessingResources: _ProcessingResources; StoppingCondition: ProcessingStoppingCondition
    AppSpecification: _AppSpecification; Environment: dict[str, str]; NetworkConfig: _NetworkConfig; RoleArn: str
    ExperimentConfig: _ExperimentConfig; ProcessingJobArn: str; ProcessingJobStatus: _ProcessingJobStatus
    ExitMessage: str; FailureReason: str; ProcessingEndTime: str; ProcessingStartTime: str; LastModifiedTime: str
    CreationTime: str; MonitoringScheduleArn: str; AutoMLJobArn: str; TrainingJobArn: str
class DescribeProjectOutput:
    ProjectArn: str; ProjectName: str; ProjectId: str; ProjectDescription: str
    ServiceCatalogProvisioningDetails: _ServiceCatalogProvisioningDetails
    ServiceCatalogProvisionedProductDetails: _ServiceCatalogProvisionedProductDetails; ProjectStatus: _ProjectStatus
    TemplateProviderDetails: list[TemplateProviderDetail]; CreatedBy: UserContext; CreationTime: str
    LastModifiedTime: str; LastModifiedBy: UserContext
class DescribeReservedCapacityResponse:
    ReservedCapacityArn: str; ReservedCapacityType: _ReservedCapacityType; Status: ReservedCapacityStatus
    AvailabilityZone: str; DurationHours: int; DurationMinutes: int; StartTime: str; EndTime: str
    InstanceType: ReservedCapacityInstanceType; TotalInstanceCount: int; AvailableInstanceCount: int
    InUseInstanceCount: int; UltraServerSummary: _UltraServerSummary
class DescribeSpaceResponse:
    DomainId: str; SpaceArn: str; SpaceName: str; HomeEfsFileSystemUid: str; Status: SpaceStatus
    LastModifiedTime: str; CreationTime: str; FailureReason: str; SpaceSettings: _SpaceSettings
    OwnershipSettings: _OwnershipSettings; SpaceSharingSettings: _SpaceSharingSettings; SpaceDisplayName: str
    Url: str
class DescribeStudioLifecycleConfigResponse:
    StudioLifecycleConfigArn: str; StudioLifecycleConfigName: str; CreationTime: str; LastModifiedTime: str
    StudioLifecycleConfigContent: str; StudioLifecycleConfigAppType: _StudioLifecycleConfigAppType
class DescribeSubscribedWorkteamResponse:
    SubscribedWorkteam: _SubscribedWorkteam
class DescribeTrainingJobResponse:
    TrainingJobName: str; TrainingJobArn: str; TuningJobArn: str; LabelingJobArn: str; AutoMLJobArn: str
    ModelArtifacts: _ModelArtifacts; TrainingJobStatus: _TrainingJobStatus; SecondaryStatus: _SecondaryStatus
    FailureReason: str; HyperParameters: dict[str, str]; AlgorithmSpecification: _AlgorithmSpecification; RoleArn: str
    InputDataConfig: list[Channel]; OutputDataConfig: _OutputDataConfig; ResourceConfig: _ResourceConfig
    WarmPoolStatus: _WarmPoolStatus; VpcConfig: _VpcConfig; StoppingCondition: _StoppingCondition; CreationTime: str
    TrainingStartTime: str; TrainingEndTime: str; LastModifiedTime: str
    SecondaryStatusTransitions: list[SecondaryStatusTransition]; FinalMetricDataList: list[MetricData]
    EnableNetworkIsolation: bool; EnableInterContainerTrafficEncryption: bool; EnableManagedSpotTraining: bool
    CheckpointConfig: _CheckpointConfig; TrainingTimeInSeconds: int; BillableTimeInSeconds: int
    BillableTokenCount: int; DebugHookConfig: _DebugHookConfig; ExperimentConfig: _ExperimentConfig
    DebugRuleConfigurations: list[DebugRuleConfiguration]; TensorBoardOutputConfig: _TensorBoardOutputConfig
    DebugRuleEvaluationStatuses: list[DebugRuleEvaluationStatus]; ProfilerConfig: _ProfilerConfig
    ProfilerRuleConfigurations: list[ProfilerRuleConfiguration]
    ProfilerRuleEvaluationStatuses: list[ProfilerRuleEvaluationStatus]; ProfilingStatus: _ProfilingStatus
    Environment: dict[str, str]; RetryStrategy: _RetryStrategy; RemoteDebugConfig: _RemoteDebugConfig
    InfraCheckConfig: _InfraCheckConfig; ServerlessJobConfig: _ServerlessJobConfig; MlflowConfig: _MlflowConfig
    ModelPackageConfig: _ModelPackageConfig; MlflowDetails: _MlflowDetails; ProgressInfo: TrainingProgressInfo
    OutputModelPackageArn: str
class DescribeTrainingPlanExtensionHistoryResponse:
    TrainingPlanExtensions: list[TrainingPlanExtension]; NextToken: str
class DescribeTrainingPlanResponse:
    TrainingPlanArn: str; TrainingPlanName: str; Status: TrainingPlanStatus; StatusMessage: str; DurationHours: int
    DurationMinutes: int; StartTime: str; EndTime: str; UpfrontFee: str; CurrencyCode: str; TotalInstanceCount: int
    AvailableInstanceCount: int; InUseInstanceCount: int; UnhealthyInstanceCount: int
    AvailableSpareInstanceCount: int; TotalUltraServerCount: int; TargetResources: list[SageMakerResourceName]
    ReservedCapacitySummaries: list[ReservedCapacitySummary]
class DescribeTrainingSessionResponse:
    TrainingSessionDetail: _TrainingSessionDetail
class DescribeTransformJobResponse:
    TransformJobName: str; TransformJobArn: str; TransformJobStatus: _TransformJobStatus; FailureReason: str
    ModelName: str; MaxConcurrentTransforms: int; ModelClientConfig: _ModelClientConfig; MaxPayloadInMB: int
    BatchStrategy: _BatchStrategy; Environment: dict[str, str]; TransformInput: _TransformInput
    TransformOutput: _TransformOutput; DataCaptureConfig: BatchDataCaptureConfig
    TransformResources: _TransformResources; CreationTime: str; TransformStartTime: str; TransformEndTime: str
    LabelingJobArn: str; AutoMLJobArn: str; DataProcessing: _DataProcessing; ExperimentConfig: _ExperimentConfig
class DescribeTrialComponentResponse:
    TrialComponentName: str; TrialComponentArn: str; DisplayName: str; Source: TrialComponentSource
    Status: TrialComponentStatus; StartTime: str; EndTime: str; CreationTime: str; CreatedBy: UserContext
    LastModifiedTime: str; LastModifiedBy: UserContext; Parameters: dict[str, TrialComponentParameterValue]
    InputArtifacts: dict[str, TrialComponentArtifact]; OutputArtifacts: dict[str, TrialComponentArtifact]
    MetadataProperties: _MetadataProperties; Metrics: list[TrialComponentMetricSummary]; LineageGroupArn: str
    Sources: list[TrialComponentSource]
class DescribeTrialResponse:
    TrialName: str; TrialArn: str; DisplayName: str; ExperimentName: str; Source: TrialSource; CreationTime: str
    CreatedBy: UserContext; LastModifiedTime: str; LastModifiedBy: UserContext
    MetadataProperties: _MetadataProperties
class DescribeUserProfileResponse:
    DomainId: str; UserProfileArn: str; UserProfileName: str; HomeEfsFileSystemUid: str; Status: UserProfileStatus
    LastModifiedTime: str; CreationTime: str; FailureReason: str; SingleSignOnUserIdentifier: str
    SingleSignOnUserValue: str; UserSettings: _UserSettings
class DescribeWorkforceResponse:
    Workforce: _Workforce
class DescribeWorkteamResponse:
    Workteam: _Workteam
class Destination:
    ResourceArn: str; RoutingStatus: _RoutingStatus
class DetachClusterNodeVolumeResponse:
    ClusterArn: str; NodeId: str; VolumeId: str; AttachTime: str; Status: VolumeAttachmentStatus; DeviceName: str
class DeviceDeploymentSummary:
    EdgeDeploymentPlanArn: str; EdgeDeploymentPlanName: str; StageName: str; DeployedStageName: str
    DeviceFleetName: str; DeviceName: str; DeviceArn: str; DeviceDeploymentStatus: _DeviceDeploymentStatus
    DeviceDeploymentStatusMessage: str; Description: str; DeploymentStartTime: str
class DeviceFleetSummary:
    DeviceFleetArn: str; DeviceFleetName: str; CreationTime: str; LastModifiedTime: str
class DeviceSelectionConfig:
    DeviceSubsetType: _DeviceSubsetType; Percentage: int; DeviceNames: list[str]; DeviceNameContains: str
class DeviceStats:
    ConnectedDeviceCount: int; RegisteredDeviceCount: int
class DeviceSummary:
    DeviceName: str; DeviceArn: str; Description: str; DeviceFleetName: str; IotThingName: str; RegistrationTime: str
    LatestHeartbeat: str; Models: list[EdgeModelSummary]; AgentVersion: str
class DirectDeploySettings:
    Status: FeatureStatus
class DisableSagemakerServicecatalogPortfolioOutput:
    ...
class DisassociateTrialComponentResponse:
    TrialComponentArn: str; TrialArn: str
class DockerSettings:
    EnableDockerAccess: FeatureStatus; VpcOnlyTrustedAccounts: list[str]; RootlessDocker: FeatureStatus
class DomainDetails:
    DomainArn: str; DomainId: str; DomainName: str; Status: DomainStatus; CreationTime: str; LastModifiedTime: str
    Url: str
class DomainSettings:
    SecurityGroupIds: list[str]; RStudioServerProDomainSettings: _RStudioServerProDomainSettings
    ExecutionRoleIdentityConfig: _ExecutionRoleIdentityConfig
    TrustedIdentityPropagationSettings: _TrustedIdentityPropagationSettings; DockerSettings: _DockerSettings
    AmazonQSettings: _AmazonQSettings; UnifiedStudioSettings: _UnifiedStudioSettings; IpAddressType: IPAddressType
class DriftCheckBaselines:
    Bias: DriftCheckBias; Explainability: DriftCheckExplainability; ModelQuality: DriftCheckModelQuality
    ModelDataQuality: DriftCheckModelDataQuality
class DriftCheckBias:
    ConfigFile: FileSource; PreTrainingConstraints: MetricsSource; PostTrainingConstraints: MetricsSource
class DriftCheckExplainability:
    Constraints: MetricsSource; ConfigFile: FileSource
class DriftCheckModelDataQuality:
    Statistics: MetricsSource; Constraints: MetricsSource
class DriftCheckModelQuality:
    Statistics: MetricsSource; Constraints: MetricsSource
class DynamicScalingConfiguration:
    MinCapacity: int; MaxCapacity: int; ScaleInCooldown: int; ScaleOutCooldown: int
    ScalingPolicies: list[ScalingPolicy]
class EFSFileSystem:
    FileSystemId: str
class EFSFileSystemConfig:
    FileSystemId: str; FileSystemPath: str
class EMRServerlessStepMetadata:
    ApplicationId: str; JobRunId: str; JobRunName: str; LogFilePath: str
class EMRStepMetadata:
    ClusterId: str; StepId: str; StepName: str; LogFilePath: str
class EbsStorageSettings:
    EbsVolumeSizeInGb: int
class Ec2CapacityReservation:
    Ec2CapacityReservationId: str; TotalInstanceCount: int; AvailableInstanceCount: int; UsedByCurrentEndpoint: int
class Edge:
    SourceArn: str; DestinationArn: str; AssociationType: AssociationEdgeType
class EdgeDeploymentConfig:
    FailureHandlingPolicy: _FailureHandlingPolicy
class EdgeDeploymentModelConfig:
    ModelHandle: str; EdgePackagingJobName: str
class EdgeDeploymentPlanSummary:
    EdgeDeploymentPlanArn: str; EdgeDeploymentPlanName: str; DeviceFleetName: str; EdgeDeploymentSuccess: int
    EdgeDeploymentPending: int; EdgeDeploymentFailed: int; CreationTime: str; LastModifiedTime: str
class EdgeDeploymentStatus:
    StageStatus: _StageStatus; EdgeDeploymentSuccessInStage: int; EdgeDeploymentPendingInStage: int
    EdgeDeploymentFailedInStage: int; EdgeDeploymentStatusMessage: str; EdgeDeploymentStageStartTime: str
class EdgeModel:
    ModelName: str; ModelVersion: str; LatestSampleTime: str; LatestInference: str
class EdgeModelStat:
    ModelName: str; ModelVersion: str; OfflineDeviceCount: int; ConnectedDeviceCount: int; ActiveDeviceCount: int
    SamplingDeviceCount: int
class EdgeModelSummary:
    ModelName: str; ModelVersion: str
class EdgeOutputConfig:
    S3OutputLocation: str; KmsKeyId: str; PresetDeploymentType: EdgePresetDeploymentType; PresetDeploymentConfig: str
class EdgePackagingJobSummary:
    EdgePackagingJobArn: str; EdgePackagingJobName: str; EdgePackagingJobStatus: _EdgePackagingJobStatus
    CompilationJobName: str; ModelName: str; ModelVersion: str; CreationTime: str; LastModifiedTime: str
class EdgePresetDeploymentOutput:
    Type: EdgePresetDeploymentType; Artifact: str; Status: EdgePresetDeploymentStatus; StatusMessage: str
class EmrServerlessComputeConfig:
    ExecutionRoleARN: str
class EmrServerlessSettings:
    ExecutionRoleArn: str; Status: FeatureStatus
class EmrSettings:
    AssumableRoleArns: list[str]; ExecutionRoleArns: list[str]
class EnableSagemakerServicecatalogPortfolioOutput:
    ...
class Endpoint:
    EndpointName: str; EndpointArn: str; EndpointConfigName: str; ProductionVariants: list[ProductionVariantSummary]
    DataCaptureConfig: DataCaptureConfigSummary; EndpointStatus: _EndpointStatus; FailureReason: str
    CreationTime: str; LastModifiedTime: str; MonitoringSchedules: list[MonitoringSchedule]; Tags: list[Tag]
    ShadowProductionVariants: list[ProductionVariantSummary]
class EndpointConfigStepMetadata:
    Arn: str
class EndpointConfigSummary:
    EndpointConfigName: str; EndpointConfigArn: str; CreationTime: str
class EndpointInfo:
    EndpointName: str
class EndpointInput:
    EndpointName: str; LocalPath: str; S3InputMode: ProcessingS3InputMode
    S3DataDistributionType: ProcessingS3DataDistributionType; FeaturesAttribute: str; InferenceAttribute: str
    ProbabilityAttribute: str; ProbabilityThresholdAttribute: float; StartTimeOffset: str; EndTimeOffset: str
    ExcludeFeaturesAttribute: str
class EndpointInputConfiguration:
    InstanceType: ProductionVariantInstanceType; ServerlessConfig: ProductionVariantServerlessConfig
    InferenceSpecificationName: str; EnvironmentParameterRanges: _EnvironmentParameterRanges
class EndpointMetadata:
    EndpointName: str; EndpointConfigName: str; EndpointStatus: _EndpointStatus; FailureReason: str
class EndpointOutputConfiguration:
    EndpointName: str; VariantName: str; InstanceType: ProductionVariantInstanceType; InitialInstanceCount: int
    ServerlessConfig: ProductionVariantServerlessConfig
class EndpointPerformance:
    Metrics: InferenceMetrics; EndpointInfo: _EndpointInfo
class EndpointStepMetadata:
    Arn: str
class EndpointSummary:
    EndpointName: str; EndpointArn: str; CreationTime: str; LastModifiedTime: str; EndpointStatus: _EndpointStatus
class EnvironmentConfigDetails:
    FSxLustreConfig: _FSxLustreConfig; S3OutputPath: str
class EnvironmentParameter:
    Key: str; ValueType: str; Value: str
class EnvironmentParameterRanges:
    CategoricalParameterRanges: list[CategoricalParameter]
class ErrorInfo:
    Code: str; Reason: str
class EventDetails:
    EventMetadata: _EventMetadata
class EventMetadata:
    Cluster: ClusterMetadata; InstanceGroup: InstanceGroupMetadata; InstanceGroupScaling: InstanceGroupScalingMetadata
    Instance: InstanceMetadata; DatabaseConfiguration: DatabaseConfigurationMetadata; SlurmHealth: SlurmHealthMetadata
class Experiment:
    ExperimentName: str; ExperimentArn: str; DisplayName: str; Source: ExperimentSource; Description: str
    CreationTime: str; CreatedBy: UserContext; LastModifiedTime: str; LastModifiedBy: UserContext; Tags: list[Tag]
class ExperimentConfig:
    ExperimentName: str; TrialName: str; TrialComponentDisplayName: str; RunName: str
class ExperimentSource:
    SourceArn: str; SourceType: str
class ExperimentSummary:
    ExperimentArn: str; ExperimentName: str; DisplayName: str; ExperimentSource: _ExperimentSource; CreationTime: str
    LastModifiedTime: str
class Explainability:
    Report: MetricsSource
class ExplainerConfig:
    ClarifyExplainerConfig: _ClarifyExplainerConfig
class ExtendTrainingPlanResponse:
    TrainingPlanExtensions: list[TrainingPlanExtension]
class ExtensionDetails:
    ClusterArn: str; ExtensionArn: str; ExtensionName: str; ExtensionVersion: str; Status: ExtensionStatus
    ConfigurationValues: str; CreationTime: str; LastModifiedTime: str
class ExtensionHealth:
    Issues: list[ExtensionHealthIssue]
class ExtensionHealthIssue:
    Code: ExtensionHealthIssueCode; Message: str; NodeCount: int
class ExtensionNodeSummary:
    TotalCount: int; ActiveCount: int
class ExtensionSummary:
    ExtensionArn: str; ExtensionName: str; ExtensionVersion: str; Status: ExtensionStatus; CreationTime: str
class ExtensionVersionSummary:
    ExtensionVersion: str
class FSxLustreConfig:
    SizeInGiB: int; PerUnitStorageThroughput: int
class FSxLustreFileSystem:
    FileSystemId: str
class FSxLustreFileSystemConfig:
    FileSystemId: str; FileSystemPath: str
class FailStepMetadata:
    ErrorMessage: str
class FeatureDefinition:
    FeatureName: str; FeatureType: _FeatureType; CollectionType: _CollectionType; CollectionConfig: _CollectionConfig
class FeatureGroup:
    FeatureGroupArn: str; FeatureGroupName: str; RecordIdentifierFeatureName: str; EventTimeFeatureName: str
    FeatureDefinitions: list[FeatureDefinition]; CreationTime: str; LastModifiedTime: str
    OnlineStoreConfig: _OnlineStoreConfig; OfflineStoreConfig: _OfflineStoreConfig; RoleArn: str
    FeatureGroupStatus: _FeatureGroupStatus; OfflineStoreStatus: _OfflineStoreStatus
    LastUpdateStatus: _LastUpdateStatus; FailureReason: str; Description: str; Tags: list[Tag]
class FeatureGroupSummary:
    FeatureGroupName: str; FeatureGroupArn: str; CreationTime: str; FeatureGroupStatus: _FeatureGroupStatus
    OfflineStoreStatus: _OfflineStoreStatus
class FeatureMetadata:
    FeatureGroupArn: str; FeatureGroupName: str; FeatureName: str; FeatureType: _FeatureType; CreationTime: str
    LastModifiedTime: str; Description: str; Parameters: list[FeatureParameter]
class FeatureParameter:
    Key: str; Value: str
class FileSource:
    ContentType: str; ContentDigest: str; S3Uri: str
class FileSystemConfig:
    MountPath: str; DefaultUid: int; DefaultGid: int
class FileSystemDataSource:
    FileSystemId: str; FileSystemAccessMode: _FileSystemAccessMode; FileSystemType: _FileSystemType
    DirectoryPath: str
class FinalAutoMLJobObjectiveMetric:
    Type: AutoMLJobObjectiveType; MetricName: AutoMLMetricEnum; Value: float; StandardMetricName: AutoMLMetricEnum
class FinalHyperParameterTuningJobObjectiveMetric:
    Type: HyperParameterTuningJobObjectiveType; MetricName: str; Value: float
class FlowDefinitionOutputConfig:
    S3OutputPath: str; KmsKeyId: str
class FlowDefinitionSummary:
    FlowDefinitionName: str; FlowDefinitionArn: str; FlowDefinitionStatus: _FlowDefinitionStatus; CreationTime: str
    FailureReason: str
class ForEachSelectorResult:
    StepName: str; Index: int
class ForEachStepMetadata:
    Status: ForEachStatus; InputItemCount: int; TotalStepCount: int; SucceededStepCount: int; FailedStepCount: int
    StoppedStepCount: int; Selector: ForEachSelectorResult
class GenerativeAiSettings:
    AmazonBedrockRoleArn: str
class GetDeviceFleetReportResponse:
    DeviceFleetArn: str; DeviceFleetName: str; OutputConfig: EdgeOutputConfig; Description: str; ReportGenerated: str
    DeviceStats: _DeviceStats; AgentVersions: list[AgentVersion]; ModelStats: list[EdgeModelStat]
class GetEndpointPolicyResponse:
    EndpointName: str; EndpointArn: str; ResourcePolicy: str
class GetLineageGroupPolicyResponse:
    LineageGroupArn: str; ResourcePolicy: str
class GetModelPackageGroupPolicyOutput:
    ResourcePolicy: str
class GetSagemakerServicecatalogPortfolioStatusOutput:
    Status: SagemakerServicecatalogStatus
class GetScalingConfigurationRecommendationResponse:
    InferenceRecommendationsJobName: str; RecommendationId: str; EndpointName: str; TargetCpuUtilizationPerCore: int
    ScalingPolicyObjective: _ScalingPolicyObjective; Metric: ScalingPolicyMetric
    DynamicScalingConfiguration: _DynamicScalingConfiguration
class GetSearchSuggestionsResponse:
    PropertyNameSuggestions: list[PropertyNameSuggestion]
class GitConfig:
    RepositoryUrl: str; Branch: str; SecretArn: str
class HiddenSageMakerImage:
    SageMakerImageName: _SageMakerImageName; VersionAliases: list[str]
class HolidayConfigAttributes:
    CountryCode: str
class HubAccessConfig:
    HubContentArn: str
class HubContent:
    HubContentName: str; HubContentArn: str; HubContentVersion: str; HubContentType: _HubContentType
    DocumentSchemaVersion: str; HubName: str; HubArn: str; HubContentDisplayName: str; HubContentDescription: str
    HubContentMarkdown: str; HubContentDocument: str; SageMakerPublicHubContentArn: str; ReferenceMinVersion: str
    SupportStatus: HubContentSupportStatus; HubContentSearchKeywords: list[str]
    HubContentDependencies: list[HubContentDependency]; HubContentStatus: _HubContentStatus; FailureReason: str
    CreationTime: str; LastModifiedTime: str; CreatedBy: UserContext; LastModifiedBy: UserContext; Tags: list[Tag]
class HubContentDependency:
    DependencyOriginPath: str; DependencyCopyPath: str
class HubContentInfo:
    HubContentName: str; HubContentArn: str; SageMakerPublicHubContentArn: str; HubContentVersion: str
    HubContentType: _HubContentType; DocumentSchemaVersion: str; HubContentDisplayName: str
    HubContentDescription: str; SupportStatus: HubContentSupportStatus; HubContentSearchKeywords: list[str]
    HubContentStatus: _HubContentStatus; CreationTime: str; OriginalCreationTime: str
class HubContentStepMetadata:
    HubArn: str; HubContentArn: str
class HubInfo:
    HubName: str; HubArn: str; HubDisplayName: str; HubDescription: str; HubSearchKeywords: list[str]
    HubStatus: _HubStatus; CreationTime: str; LastModifiedTime: str
class HubS3StorageConfig:
    S3OutputPath: str
class HumanLoopActivationConditionsConfig:
    HumanLoopActivationConditions: str
class HumanLoopActivationConfig:
    HumanLoopActivationConditionsConfig: _HumanLoopActivationConditionsConfig
class HumanLoopConfig:
    WorkteamArn: str; HumanTaskUiArn: str; TaskTitle: str; TaskDescription: str; TaskCount: int
    TaskAvailabilityLifetimeInSeconds: int; TaskTimeLimitInSeconds: int; TaskKeywords: list[str]
    PublicWorkforceTaskPrice: _PublicWorkforceTaskPrice
class HumanLoopRequestSource:
    AwsManagedHumanLoopRequestSource: _AwsManagedHumanLoopRequestSource
class HumanTaskConfig:
    WorkteamArn: str; UiConfig: _UiConfig; PreHumanTaskLambdaArn: str; TaskKeywords: list[str]; TaskTitle: str
    TaskDescription: str; NumberOfHumanWorkersPerDataObject: int; TaskTimeLimitInSeconds: int
    TaskAvailabilityLifetimeInSeconds: int; MaxConcurrentTaskCount: int
    AnnotationConsolidationConfig: _AnnotationConsolidationConfig; PublicWorkforceTaskPrice: _PublicWorkforceTaskPrice
class HumanTaskUiSummary:
    HumanTaskUiName: str; HumanTaskUiArn: str; CreationTime: str
class HyperParameterAlgorithmSpecification:
    TrainingImage: str; TrainingInputMode: _TrainingInputMode; AlgorithmName: str
    MetricDefinitions: list[MetricDefinition]
class HyperParameterSpecification:
    Name: str; Description: str; Type: ParameterType; Range: ParameterRange; IsTunable: bool; IsRequired: bool
    DefaultValue: str
class HyperParameterTrainingJobDefinition:
    DefinitionName: str; TuningObjective: HyperParameterTuningJobObjective; HyperParameterRanges: ParameterRanges
    StaticHyperParameters: dict[str, str]; AlgorithmSpecification: HyperParameterAlgorithmSpecification; RoleArn: str
    InputDataConfig: list[Channel]; VpcConfig: _VpcConfig; OutputDataConfig: _OutputDataConfig
    ResourceConfig: _ResourceConfig; HyperParameterTuningResourceConfig: _HyperParameterTuningResourceConfig
    StoppingCondition: _StoppingCondition; EnableNetworkIsolation: bool; EnableInterContainerTrafficEncryption: bool
    EnableManagedSpotTraining: bool; CheckpointConfig: _CheckpointConfig; RetryStrategy: _RetryStrategy
    Environment: dict[str, str]
class HyperParameterTrainingJobSummary:
    TrainingJobDefinitionName: str; TrainingJobName: str; TrainingJobArn: str; TuningJobName: str; CreationTime: str
    TrainingStartTime: str; TrainingEndTime: str; TrainingJobStatus: _TrainingJobStatus
    TunedHyperParameters: dict[str, str]; FailureReason: str
    FinalHyperParameterTuningJobObjectiveMetric: _FinalHyperParameterTuningJobObjectiveMetric
    ObjectiveStatus: _ObjectiveStatus
class HyperParameterTuningInstanceConfig:
    InstanceType: TrainingInstanceType; InstanceCount: int; VolumeSizeInGB: int
class HyperParameterTuningJobCompletionDetails:
    NumberOfTrainingJobsObjectiveNotImproving: int; ConvergenceDetectedTime: str
class HyperParameterTuningJobConfig:
    Strategy: HyperParameterTuningJobStrategyType; StrategyConfig: HyperParameterTuningJobStrategyConfig
    HyperParameterTuningJobObjective: _HyperParameterTuningJobObjective; ResourceLimits: _ResourceLimits
    ParameterRanges: _ParameterRanges; TrainingJobEarlyStoppingType: _TrainingJobEarlyStoppingType
    TuningJobCompletionCriteria: _TuningJobCompletionCriteria; RandomSeed: int
class HyperParameterTuningJobConsumedResources:
    RuntimeInSeconds: int
class HyperParameterTuningJobObjective:
    Type: HyperParameterTuningJobObjectiveType; MetricName: str
class HyperParameterTuningJobSearchEntity:
    HyperParameterTuningJobName: str; HyperParameterTuningJobArn: str
    HyperParameterTuningJobConfig: _HyperParameterTuningJobConfig
    TrainingJobDefinition: HyperParameterTrainingJobDefinition
    TrainingJobDefinitions: list[HyperParameterTrainingJobDefinition]
    HyperParameterTuningJobStatus: _HyperParameterTuningJobStatus; CreationTime: str; HyperParameterTuningEndTime: str
    LastModifiedTime: str; TrainingJobStatusCounters: _TrainingJobStatusCounters
    ObjectiveStatusCounters: _ObjectiveStatusCounters; BestTrainingJob: HyperParameterTrainingJobSummary
    OverallBestTrainingJob: HyperParameterTrainingJobSummary; WarmStartConfig: HyperParameterTuningJobWarmStartConfig
    FailureReason: str; TuningJobCompletionDetails: HyperParameterTuningJobCompletionDetails
    ConsumedResources: HyperParameterTuningJobConsumedResources; Tags: list[Tag]
class HyperParameterTuningJobStrategyConfig:
    HyperbandStrategyConfig: _HyperbandStrategyConfig
class HyperParameterTuningJobSummary:
    HyperParameterTuningJobName: str; HyperParameterTuningJobArn: str
    HyperParameterTuningJobStatus: _HyperParameterTuningJobStatus; Strategy: HyperParameterTuningJobStrategyType
    CreationTime: str; HyperParameterTuningEndTime: str; LastModifiedTime: str
    TrainingJobStatusCounters: _TrainingJobStatusCounters; ObjectiveStatusCounters: _ObjectiveStatusCounters
    ResourceLimits: _ResourceLimits
class HyperParameterTuningJobWarmStartConfig:
    ParentHyperParameterTuningJobs: list[ParentHyperParameterTuningJob]
    WarmStartType: HyperParameterTuningJobWarmStartType
class HyperParameterTuningResourceConfig:
    InstanceType: TrainingInstanceType; InstanceCount: int; VolumeSizeInGB: int; VolumeKmsKeyId: str
    AllocationStrategy: HyperParameterTuningAllocationStrategy
    InstanceConfigs: list[HyperParameterTuningInstanceConfig]
class HyperbandStrategyConfig:
    MinResource: int; MaxResource: int
class IamIdentity:
    Arn: str; PrincipalId: str; SourceIdentity: str
class IamPolicyConstraints:
    SourceIp: EnabledOrDisabled; VpcSourceIp: EnabledOrDisabled
class IdcConfigOutput:
    InstanceArn: str; ApplicationArn: str
class IdentityProviderOAuthSetting:
    DataSourceName: _DataSourceName; Status: FeatureStatus; SecretArn: str
class IdleSettings:
    LifecycleManagement: _LifecycleManagement; IdleTimeoutInMinutes: int; MinIdleTimeoutInMinutes: int
    MaxIdleTimeoutInMinutes: int
class Image:
    CreationTime: str; Description: str; DisplayName: str; FailureReason: str; ImageArn: str; ImageName: str
    ImageStatus: _ImageStatus; LastModifiedTime: str
class ImageClassificationJobConfig:
    CompletionCriteria: AutoMLJobCompletionCriteria
class ImageConfig:
    RepositoryAccessMode: _RepositoryAccessMode; RepositoryAuthConfig: _RepositoryAuthConfig
class ImageVersion:
    CreationTime: str; FailureReason: str; ImageArn: str; ImageVersionArn: str
    ImageVersionStatus: _ImageVersionStatus; LastModifiedTime: str; Version: int
class ImportHubContentResponse:
    HubArn: str; HubContentArn: str
class InferenceComponentAvailabilityZoneBalance:
    EnforcementMode: AvailabilityZoneBalanceEnforcementMode; MaxImbalance: int
class InferenceComponentCapacitySize:
    Type: InferenceComponentCapacitySizeType; Value: int
class InferenceComponentComputeResourceRequirements:
    NumberOfCpuCoresRequired: float; NumberOfAcceleratorDevicesRequired: float; MinMemoryRequiredInMb: int
    MaxMemoryRequiredInMb: int; AcceleratorPartitionType: str
class InferenceComponentContainerSpecificationSummary:
    DeployedImage: _DeployedImage; ArtifactUrl: str; Environment: dict[str, str]
    ContainerMetricsConfig: _ContainerMetricsConfig
class InferenceComponentDataCacheConfigSummary:
    EnableCaching: bool
class InferenceComponentDeploymentConfig:
    RollingUpdatePolicy: InferenceComponentRollingUpdatePolicy; AutoRollbackConfiguration: AutoRollbackConfig
class InferenceComponentMetadata:
    Arn: str
class InferenceComponentPlacementStatus:
    InstanceType: ProductionVariantInstanceType; CurrentCopyCount: int
class InferenceComponentRollingUpdatePolicy:
    MaximumBatchSize: InferenceComponentCapacitySize; WaitIntervalInSeconds: int
    MaximumExecutionTimeoutInSeconds: int; RollbackMaximumBatchSize: InferenceComponentCapacitySize
class InferenceComponentRuntimeConfigSummary:
    DesiredCopyCount: int; CurrentCopyCount: int; PlacementStatus: list[InferenceComponentPlacementStatus]
class InferenceComponentSchedulingConfig:
    PlacementStrategy: InferenceComponentPlacementStrategy
    AvailabilityZoneBalance: InferenceComponentAvailabilityZoneBalance
class InferenceComponentSpecificationSummary:
    InstanceType: ProductionVariantInstanceType; ModelName: str
    Container: InferenceComponentContainerSpecificationSummary; StartupParameters: InferenceComponentStartupParameters
    ComputeResourceRequirements: InferenceComponentComputeResourceRequirements; BaseInferenceComponentName: str
    DataCacheConfig: InferenceComponentDataCacheConfigSummary; SchedulingConfig: InferenceComponentSchedulingConfig
class InferenceComponentStartupParameters:
    ModelDataDownloadTimeoutInSeconds: int; ContainerStartupHealthCheckTimeoutInSeconds: int
class InferenceComponentSummary:
    CreationTime: str; InferenceComponentArn: str; InferenceComponentName: str; EndpointArn: str; EndpointName: str
    VariantName: str; InferenceComponentStatus: _InferenceComponentStatus; LastModifiedTime: str
class InferenceExecutionConfig:
    Mode: InferenceExecutionMode
class InferenceExperimentDataStorageConfig:
    Destination: str; KmsKey: str; ContentType: CaptureContentTypeHeader
class InferenceExperimentSchedule:
    StartTime: str; EndTime: str
class InferenceExperimentSummary:
    Name: str; Type: InferenceExperimentType; Schedule: InferenceExperimentSchedule; Status: InferenceExperimentStatus
    StatusReason: str; Description: str; CreationTime: str; CompletionTime: str; LastModifiedTime: str; RoleArn: str
class InferenceHubAccessConfig:
    HubContentArn: str
class InferenceMetrics:
    MaxInvocations: int; ModelLatency: int
class InferenceRecommendation:
    RecommendationId: str; Metrics: RecommendationMetrics; EndpointConfiguration: EndpointOutputConfiguration
    ModelConfiguration: _ModelConfiguration; InvocationEndTime: str; InvocationStartTime: str
class InferenceRecommendationsJob:
    JobName: str; JobDescription: str; JobType: RecommendationJobType; JobArn: str; Status: RecommendationJobStatus
    CreationTime: str; CompletionTime: str; RoleArn: str; LastModifiedTime: str; FailureReason: str; ModelName: str
    SamplePayloadUrl: str; ModelPackageVersionArn: str
class InferenceRecommendationsJobStep:
    StepType: RecommendationStepType; JobName: str; Status: RecommendationJobStatus
    InferenceBenchmark: RecommendationJobInferenceBenchmark
class InferenceRouterSummary:
    InferenceRouterName: str; InferenceRouterArn: str; CreationTime: str; LastModifiedTime: str
class InferenceSpecification:
    Containers: list[ModelPackageContainerDefinition]; SupportedTransformInstanceTypes: list[TransformInstanceType]
    SupportedRealtimeInferenceInstanceTypes: list[ProductionVariantInstanceType]; SupportedContentTypes: list[str]
    SupportedResponseMIMETypes: list[str]
class InfraCheckConfig:
    EnableInfraCheck: bool
class InputConfig:
    S3Uri: str; DataInputConfig: str; Framework: _Framework; FrameworkVersion: str
class InstanceGroup:
    InstanceType: TrainingInstanceType; InstanceCount: int; InstanceGroupName: str
class InstanceGroupHealthCheckConfiguration:
    InstanceGroupName: str; InstanceIds: list[str]; DeepHealthChecks: list[DeepHealthCheckType]
class InstanceGroupMetadata:
    FailureMessage: str; AvailabilityZoneId: str; CapacityReservation: _CapacityReservation; SubnetId: str
    SecurityGroupIds: list[str]; AmiOverride: str
class InstanceGroupScalingMetadata:
    InstanceCount: int; TargetCount: int; MinCount: int; FailureMessage: str
class InstanceMetadata:
    CustomerEni: str; AdditionalEnis: _AdditionalEnis
    InstanceRequirementsEniConfigurations: list[InstanceRequirementsEniConfiguration]
    CapacityReservation: _CapacityReservation; FailureMessage: str; LcsExecutionState: str; NodeLogicalId: str
class InstanceMetadataServiceConfiguration:
    MinimumInstanceMetadataServiceVersion: str
class InstancePlacementConfig:
    EnableMultipleJobs: bool; PlacementSpecifications: list[PlacementSpecification]
class InstancePool:
    InstanceType: ProductionVariantInstanceType; ModelNameOverride: str; Priority: int
class InstancePoolSummary:
    InstanceType: ProductionVariantInstanceType; CurrentInstanceCount: int
class InstancePreference:
    InstanceType: TrainingInstanceType; InstanceCount: int; TrainingPlanArns: list[str]
class InstanceRequirementsEniConfiguration:
    CustomerEni: str; AdditionalEnis: _AdditionalEnis
class IntegerParameterRange:
    Name: str; MinValue: str; MaxValue: str; ScalingType: HyperParameterScalingType
class IntegerParameterRangeSpecification:
    MinValue: str; MaxValue: str
class IterationContext:
    ParentStepName: str; Index: int; Item: str
class Job:
    JobName: str; JobArn: str; RoleArn: str; JobCategory: _JobCategory; JobConfigSchemaVersion: str
    JobConfigDocument: str; CreationTime: str; LastModifiedTime: str; EndTime: str; JobStatus: _JobStatus
    SecondaryStatus: JobSecondaryStatus; SecondaryStatusTransitions: list[JobSecondaryStatusTransition]
    FailureReason: str; Tags: list[Tag]
class JobConfigSchemaVersionSummary:
    JobConfigSchemaVersion: str
class JobSecondaryStatusTransition:
    Status: JobSecondaryStatus; StartTime: str; EndTime: str; StatusMessage: str
class JobStepMetadata:
    Arn: str
class JobSummary:
    JobArn: str; JobName: str; JobCategory: _JobCategory; JobStatus: _JobStatus
    JobSecondaryStatus: _JobSecondaryStatus; CreationTime: str; LastModifiedTime: str; EndTime: str
class JupyterLabAppImageConfig:
    FileSystemConfig: _FileSystemConfig; ContainerConfig: _ContainerConfig
class JupyterLabAppSettings:
    DefaultResourceSpec: ResourceSpec; CustomImages: list[CustomImage]; LifecycleConfigArns: list[str]
    CodeRepositories: list[CodeRepository]; AppLifecycleManagement: _AppLifecycleManagement; EmrSettings: _EmrSettings
    BuiltInLifecycleConfigArn: str
class JupyterServerAppSettings:
    DefaultResourceSpec: ResourceSpec; LifecycleConfigArns: list[str]; CodeRepositories: list[CodeRepository]
class KendraSettings:
    Status: FeatureStatus
class KernelGatewayAppSettings:
    DefaultResourceSpec: ResourceSpec; CustomImages: list[CustomImage]; LifecycleConfigArns: list[str]
class KernelGatewayImageConfig:
    KernelSpecs: list[KernelSpec]; FileSystemConfig: _FileSystemConfig
class KernelSpec:
    Name: str; DisplayName: str
class LabelCounters:
    TotalLabeled: int; HumanLabeled: int; MachineLabeled: int; FailedNonRetryableError: int; Unlabeled: int
class LabelCountersForWorkteam:
    HumanLabeled: int; PendingHuman: int; Total: int
class LabelingJobAlgorithmsConfig:
    LabelingJobAlgorithmSpecificationArn: str; InitialActiveLearningModelArn: str
    LabelingJobResourceConfig: _LabelingJobResourceConfig
class LabelingJobDataAttributes:
    ContentClassifiers: list[ContentClassifier]
class LabelingJobDataSource:
    S3DataSource: LabelingJobS3DataSource; SnsDataSource: LabelingJobSnsDataSource
class LabelingJobForWorkteamSummary:
    LabelingJobName: str; JobReferenceCode: str; WorkRequesterAccountId: str; CreationTime: str
    LabelCounters: LabelCountersForWorkteam; NumberOfHumanWorkersPerDataObject: int
class LabelingJobInputConfig:
    DataSource: LabelingJobDataSource; DataAttributes: LabelingJobDataAttributes
class LabelingJobOutput:
    OutputDatasetS3Uri: str; FinalActiveLearningModelArn: str
class LabelingJobOutputConfig:
    S3OutputPath: str; KmsKeyId: str; SnsTopicArn: str
class LabelingJobResourceConfig:
    VolumeKmsKeyId: str; VpcConfig: _VpcConfig
class LabelingJobS3DataSource:
    ManifestS3Uri: str
class LabelingJobSnsDataSource:
    SnsTopicArn: str
class LabelingJobStoppingConditions:
    MaxHumanLabeledObjectCount: int; MaxPercentageOfInputDatasetLabeled: int
class LabelingJobSummary:
    LabelingJobName: str; LabelingJobArn: str; CreationTime: str; LastModifiedTime: str
    LabelingJobStatus: _LabelingJobStatus; LabelCounters: _LabelCounters; WorkteamArn: str; PreHumanTaskLambdaArn: str
    AnnotationConsolidationLambdaArn: str; FailureReason: str; LabelingJobOutput: _LabelingJobOutput
    InputConfig: LabelingJobInputConfig
class LambdaStepMetadata:
    Arn: str; OutputParameters: list[OutputParameter]
class LastUpdateStatus:
    Status: LastUpdateStatusValue; FailureReason: str
class LineageGroupSummary:
    LineageGroupArn: str; LineageGroupName: str; DisplayName: str; CreationTime: str; LastModifiedTime: str
class LineageMetadata:
    ActionArns: dict[str, str]; ArtifactArns: dict[str, str]; ContextArns: dict[str, str]
    Associations: list[AssociationInfo]
class ListAIBenchmarkJobsResponse:
    AiBenchmarkJobs: list[AIBenchmarkJobSummary]; NextToken: str
class ListAIRecommendationJobsResponse:
    AiRecommendationJobs: list[AIRecommendationJobSummary]; NextToken: str
class ListAIWorkloadConfigsResponse:
    AiWorkloadConfigs: list[AIWorkloadConfigSummary]; NextToken: str
class ListActionsResponse:
    ActionSummaries: list[ActionSummary]; NextToken: str
class ListAlgorithmsOutput:
    AlgorithmSummaryList: list[AlgorithmSummary]; NextToken: str
class ListAliasesResponse:
    SageMakerImageVersionAliases: list[str]; NextToken: str
class ListAppImageConfigsResponse:
    NextToken: str; AppImageConfigs: list[AppImageConfigDetails]
class ListAppsResponse:
    Apps: list[AppDetails]; NextToken: str
class ListArtifactsResponse:
    ArtifactSummaries: list[ArtifactSummary]; NextToken: str
class ListAssociationsResponse:
    AssociationSummaries: list[AssociationSummary]; NextToken: str
class ListAutoMLJobsResponse:
    AutoMLJobSummaries: list[AutoMLJobSummary]; NextToken: str
class ListCandidatesForAutoMLJobResponse:
    Candidates: list[AutoMLCandidate]; NextToken: str
class ListClusterEventsResponse:
    NextToken: str; Events: list[ClusterEventSummary]
class ListClusterExtensionVersionsResponse:
    ExtensionVersions: list[ExtensionVersionSummary]; NextToken: str
class ListClusterExtensionsResponse:
    Extensions: list[ExtensionSummary]; NextToken: str
class ListClusterNodesResponse:
    NextToken: str; ClusterNodeSummaries: list[ClusterNodeSummary]
class ListClusterOperationsResponse:
    NextToken: str; ClusterOperationSummaries: list[ClusterOperationSummary]
class ListClusterSchedulerConfigsResponse:
    ClusterSchedulerConfigSummaries: list[ClusterSchedulerConfigSummary]; NextToken: str
class ListClustersResponse:
    NextToken: str; ClusterSummaries: list[ClusterSummary]
class ListCodeRepositoriesOutput:
    CodeRepositorySummaryList: list[CodeRepositorySummary]; NextToken: str
class ListCompilationJobsResponse:
    CompilationJobSummaries: list[CompilationJobSummary]; NextToken: str
class ListComputeQuotasResponse:
    ComputeQuotaSummaries: list[ComputeQuotaSummary]; NextToken: str
class ListContextsResponse:
    ContextSummaries: list[ContextSummary]; NextToken: str
class ListDataQualityJobDefinitionsResponse:
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]; NextToken: str
class ListDeviceFleetsResponse:
    DeviceFleetSummaries: list[DeviceFleetSummary]; NextToken: str
class ListDevicesResponse:
    DeviceSummaries: list[DeviceSummary]; NextToken: str
class ListDomainsResponse:
    Domains: list[DomainDetails]; NextToken: str
class ListEdgeDeploymentPlansResponse:
    EdgeDeploymentPlanSummaries: list[EdgeDeploymentPlanSummary]; NextToken: str
class ListEdgePackagingJobsResponse:
    EdgePackagingJobSummaries: list[EdgePackagingJobSummary]; NextToken: str
class ListEndpointConfigsOutput:
    EndpointConfigs: list[EndpointConfigSummary]; NextToken: str
class ListEndpointsOutput:
    Endpoints: list[EndpointSummary]; NextToken: str
class ListExperimentsResponse:
    ExperimentSummaries: list[ExperimentSummary]; NextToken: str
class ListFeatureGroupsResponse:
    FeatureGroupSummaries: list[FeatureGroupSummary]; NextToken: str
class ListFlowDefinitionsResponse:
    FlowDefinitionSummaries: list[FlowDefinitionSummary]; NextToken: str
class ListHubContentVersionsResponse:
    HubContentSummaries: list[HubContentInfo]; NextToken: str
class ListHubContentsResponse:
    HubContentSummaries: list[HubContentInfo]; NextToken: str
class ListHubsResponse:
    HubSummaries: list[HubInfo]; NextToken: str
class ListHumanTaskUisResponse:
    HumanTaskUiSummaries: list[HumanTaskUiSummary]; NextToken: str
class ListHyperParameterTuningJobsResponse:
    HyperParameterTuningJobSummaries: list[HyperParameterTuningJobSummary]; NextToken: str
class ListImageVersionsResponse:
    ImageVersions: list[ImageVersion]; NextToken: str
class ListImagesResponse:
    Images: list[Image]; NextToken: str
class ListInferenceComponentsOutput:
    InferenceComponents: list[InferenceComponentSummary]; NextToken: str
class ListInferenceExperimentsResponse:
    InferenceExperiments: list[InferenceExperimentSummary]; NextToken: str
class ListInferenceRecommendationsJobStepsResponse:
    Steps: list[InferenceRecommendationsJobStep]; NextToken: str
class ListInferenceRecommendationsJobsResponse:
    InferenceRecommendationsJobs: list[InferenceRecommendationsJob]; NextToken: str
class ListInferenceRoutersOutput:
    InferenceRouters: list[InferenceRouterSummary]; NextToken: str
class ListJobSchemaVersionsResponse:
    NextToken: str; JobConfigSchemas: list[JobConfigSchemaVersionSummary]
class ListJobsResponse:
    NextToken: str; JobSummaries: list[JobSummary]
class ListLabelingJobsForWorkteamResponse:
    LabelingJobSummaryList: list[LabelingJobForWorkteamSummary]; NextToken: str
class ListLabelingJobsResponse:
    LabelingJobSummaryList: list[LabelingJobSummary]; NextToken: str
class ListLineageGroupsResponse:
    LineageGroupSummaries: list[LineageGroupSummary]; NextToken: str
class ListMlflowAppsResponse:
    Summaries: list[MlflowAppSummary]; NextToken: str
class ListMlflowTrackingServersResponse:
    TrackingServerSummaries: list[TrackingServerSummary]; NextToken: str
class ListModelBiasJobDefinitionsResponse:
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]; NextToken: str
class ListModelCardExportJobsResponse:
    ModelCardExportJobSummaries: list[ModelCardExportJobSummary]; NextToken: str
class ListModelCardVersionsResponse:
    ModelCardVersionSummaryList: list[ModelCardVersionSummary]; NextToken: str
class ListModelCardsResponse:
    ModelCardSummaries: list[ModelCardSummary]; NextToken: str
class ListModelExplainabilityJobDefinitionsResponse:
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]; NextToken: str
class ListModelMetadataResponse:
    ModelMetadataSummaries: list[ModelMetadataSummary]; NextToken: str
class ListModelPackageGroupsOutput:
    ModelPackageGroupSummaryList: list[ModelPackageGroupSummary]; NextToken: str
class ListModelPackagesOutput:
    ModelPackageSummaryList: list[ModelPackageSummary]; NextToken: str
class ListModelQualityJobDefinitionsResponse:
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]; NextToken: str
class ListModelsOutput:
    Models: list[ModelSummary]; NextToken: str
class ListMonitoringAlertHistoryResponse:
    MonitoringAlertHistory: list[MonitoringAlertHistorySummary]; NextToken: str
class ListMonitoringAlertsResponse:
    MonitoringAlertSummaries: list[MonitoringAlertSummary]; NextToken: str
class ListMonitoringExecutionsResponse:
    MonitoringExecutionSummaries: list[MonitoringExecutionSummary]; NextToken: str
class ListMonitoringSchedulesResponse:
    MonitoringScheduleSummaries: list[MonitoringScheduleSummary]; NextToken: str
class ListNotebookInstanceLifecycleConfigsOutput:
    NextToken: str; NotebookInstanceLifecycleConfigs: list[NotebookInstanceLifecycleConfigSummary]
class ListNotebookInstancesOutput:
    NextToken: str; NotebookInstances: list[NotebookInstanceSummary]
class ListOptimizationJobsResponse:
    OptimizationJobSummaries: list[OptimizationJobSummary]; NextToken: str
class ListPartnerAppsResponse:
    Summaries: list[PartnerAppSummary]; NextToken: str
class ListPipelineExecutionStepsResponse:
    PipelineExecutionSteps: list[PipelineExecutionStep]; NextToken: str
class ListPipelineExecutionsResponse:
    PipelineExecutionSummaries: list[PipelineExecutionSummary]; NextToken: str
class ListPipelineParametersForExecutionResponse:
    PipelineParameters: list[Parameter]; NextToken: str
class ListPipelineVersionsResponse:
    PipelineVersionSummaries: list[PipelineVersionSummary]; NextToken: str
class ListPipelinesResponse:
    PipelineSummaries: list[PipelineSummary]; NextToken: str
class ListProcessingJobsResponse:
    ProcessingJobSummaries: list[ProcessingJobSummary]; NextToken: str
class ListProjectsOutput:
    ProjectSummaryList: list[ProjectSummary]; NextToken: str
class ListResourceCatalogsResponse:
    ResourceCatalogs: list[ResourceCatalog]; NextToken: str
class ListSpacesResponse:
    Spaces: list[SpaceDetails]; NextToken: str
class ListStageDevicesResponse:
    DeviceDeploymentSummaries: list[DeviceDeploymentSummary]; NextToken: str
class ListStudioLifecycleConfigsResponse:
    NextToken: str; StudioLifecycleConfigs: list[StudioLifecycleConfigDetails]
class ListSubscribedWorkteamsResponse:
    SubscribedWorkteams: list[SubscribedWorkteam]; NextToken: str
class ListTagsOutput:
    Tags: list[Tag]; NextToken: str
class ListTrainingJobsForHyperParameterTuningJobResponse:
    TrainingJobSummaries: list[HyperParameterTrainingJobSummary]; NextToken: str
class ListTrainingJobsResponse:
    TrainingJobSummaries: list[TrainingJobSummary]; NextToken: str
class ListTrainingPlansResponse:
    NextToken: str; TrainingPlanSummaries: list[TrainingPlanSummary]
class ListTrainingSessionsResponse:
    NextToken: str; TrainingSessionSummaries: list[TrainingSessionSummary]
class ListTransformJobsResponse:
    TransformJobSummaries: list[TransformJobSummary]; NextToken: str
class ListTrialComponentsResponse:
    TrialComponentSummaries: list[TrialComponentSummary]; NextToken: str
class ListTrialsResponse:
    TrialSummaries: list[TrialSummary]; NextToken: str
class ListUltraServersByReservedCapacityResponse:
    NextToken: str; UltraServers: list[UltraServer]
class ListUserProfilesResponse:
    UserProfiles: list[UserProfileDetails]; NextToken: str
class ListWorkforcesResponse:
    Workforces: list[Workforce]; NextToken: str
class ListWorkteamsResponse:
    Workteams: list[Workteam]; NextToken: str
class LoraConfig:
    Rank: int; Alpha: int
class MLflowConfiguration:
    MlflowResourceArn: str; MlflowExperimentName: str
class ManagedConfiguration:
    ManagedStorageType: _ManagedStorageType
class MemberDefinition:
    CognitoMemberDefinition: _CognitoMemberDefinition; OidcMemberDefinition: _OidcMemberDefinition
class MetadataProperties:
    CommitId: str; Repository: str; GeneratedBy: str; ProjectId: str
class MetricData:
    MetricName: str; Value: float; Timestamp: str
class MetricDatum:
    MetricName: AutoMLMetricEnum; StandardMetricName: AutoMLMetricExtendedEnum; Value: float; Set: MetricSetSource
class MetricDefinition:
    Name: str; Regex: str
class MetricSpecification:
    Predefined: PredefinedMetricSpecification; Customized: CustomizedMetricSpecification
class MetricsConfig:
    EnableEnhancedMetrics: bool; EnableDetailedObservability: bool; MetricPublishFrequencyInSeconds: int
class MetricsEndpoint:
    MetricsEndpointPath: str; MetricPublishFrequencyInSeconds: int
class MetricsSource:
    ContentType: str; ContentDigest: str; S3Uri: str
class MlflowAppSummary:
    Arn: str; Name: str; Status: MlflowAppStatus; CreationTime: str; LastModifiedTime: str; MlflowVersion: str
class MlflowConfig:
    MlflowResourceArn: str; MlflowExperimentName: str; MlflowRunName: str
class MlflowDetails:
    MlflowExperimentId: str; MlflowRunId: str
class Model:
    ModelName: str; PrimaryContainer: ContainerDefinition; Containers: list[ContainerDefinition]
    InferenceExecutionConfig: _InferenceExecutionConfig; ExecutionRoleArn: str; VpcConfig: _VpcConfig
    CreationTime: str; ModelArn: str; EnableNetworkIsolation: bool; Tags: list[Tag]
    DeploymentRecommendation: _DeploymentRecommendation
class ModelAccessConfig:
    AcceptEula: bool
class ModelArtifacts:
    S3ModelArtifacts: str
class ModelBiasAppSpecification:
    ImageUri: str; ConfigUri: str; Environment: dict[str, str]
class ModelBiasBaselineConfig:
    BaseliningJobName: str; ConstraintsResource: MonitoringConstraintsResource
class ModelBiasJobInput:
    EndpointInput: _EndpointInput; BatchTransformInput: _BatchTransformInput
    GroundTruthS3Input: MonitoringGroundTruthS3Input
class ModelCard:
    ModelCardArn: str; ModelCardName: str; ModelCardVersion: int; Content: str; ModelCardStatus: _ModelCardStatus
    SecurityConfig: ModelCardSecurityConfig; CreationTime: str; CreatedBy: UserContext; LastModifiedTime: str
    LastModifiedBy: UserContext; Tags: list[Tag]; ModelId: str; RiskRating: str; ModelPackageGroupName: str
class ModelCardExportArtifacts:
    S3ExportArtifacts: str
class ModelCardExportJobSummary:
    ModelCardExportJobName: str; ModelCardExportJobArn: str; Status: ModelCardExportJobStatus; ModelCardName: str
    ModelCardVersion: int; CreatedAt: str; LastModifiedAt: str
class ModelCardExportOutputConfig:
    S3OutputPath: str
class ModelCardSecurityConfig:
    KmsKeyId: str
class ModelCardSummary:
    ModelCardName: str; ModelCardArn: str; ModelCardStatus: _ModelCardStatus; CreationTime: str; LastModifiedTime: str
class ModelCardVersionSummary:
    ModelCardName: str; ModelCardArn: str; ModelCardStatus: _ModelCardStatus; ModelCardVersion: int; CreationTime: str
    LastModifiedTime: str
class ModelClientConfig:
    InvocationsTimeoutInSeconds: int; InvocationsMaxRetries: int
class ModelCompilationConfig:
    Image: str; OverrideEnvironment: dict[str, str]
class ModelConfiguration:
    InferenceSpecificationName: str; EnvironmentParameters: list[EnvironmentParameter]; CompilationJobName: str
class ModelDashboardEndpoint:
    EndpointName: str; EndpointArn: str; CreationTime: str; LastModifiedTime: str; EndpointStatus: _EndpointStatus
class ModelDashboardIndicatorAction:
    Enabled: bool
class ModelDashboardModel:
    Model: _Model; Endpoints: list[ModelDashboardEndpoint]; LastBatchTransformJob: TransformJob
    MonitoringSchedules: list[ModelDashboardMonitoringSchedule]; ModelCard: ModelDashboardModelCard
class ModelDashboardModelCard:
    ModelCardArn: str; ModelCardName: str; ModelCardVersion: int; ModelCardStatus: _ModelCardStatus
    SecurityConfig: ModelCardSecurityConfig; CreationTime: str; CreatedBy: UserContext; LastModifiedTime: str
    LastModifiedBy: UserContext; Tags: list[Tag]; ModelId: str; RiskRating: str
class ModelDashboardMonitoringSchedule:
    MonitoringScheduleArn: str; MonitoringScheduleName: str; MonitoringScheduleStatus: ScheduleStatus
    MonitoringType: _MonitoringType; FailureReason: str; CreationTime: str; LastModifiedTime: str
    MonitoringScheduleConfig: _MonitoringScheduleConfig; EndpointName: str
    MonitoringAlertSummaries: list[MonitoringAlertSummary]; LastMonitoringExecutionSummary: MonitoringExecutionSummary
    BatchTransformInput: _BatchTransformInput
class ModelDataQuality:
    Statistics: MetricsSource; Constraints: MetricsSource
class ModelDataSource:
    S3DataSource: S3ModelDataSource
class ModelDeployConfig:
    AutoGenerateEndpointName: bool; EndpointName: str
class ModelDeployResult:
    EndpointName: str
class ModelDigests:
    ArtifactDigest: str
class ModelExplainabilityAppSpecification:
    ImageUri: str; ConfigUri: str; Environment: dict[str, str]
class ModelExplainabilityBaselineConfig:
    BaseliningJobName: str; ConstraintsResource: MonitoringConstraintsResource
class ModelExplainabilityJobInput:
    EndpointInput: _EndpointInput; BatchTransformInput: _BatchTransformInput
class ModelInfrastructureConfig:
    InfrastructureType: ModelInfrastructureType; RealTimeInferenceConfig: _RealTimeInferenceConfig
class ModelInput:
    DataInputConfig: str
class ModelLatencyThreshold:
    Percentile: str; ValueInMilliseconds: int
class ModelLifeCycle:
    Stage: str; StageStatus: str; StageDescription: str
class ModelMetadataSummary:
    Domain: str; Framework: str; Task: str; Model: str; FrameworkVersion: str
class ModelMetrics:
    ModelQuality: _ModelQuality; ModelDataQuality: _ModelDataQuality; Bias: _Bias; Explainability: _Explainability
class ModelPackage:
    ModelPackageName: str; ModelPackageGroupName: str; ModelPackageVersion: int
    ModelPackageRegistrationType: _ModelPackageRegistrationType; ModelPackageArn: str; ModelPackageDescription: str
    CreationTime: str; InferenceSpecification: _InferenceSpecification
    SourceAlgorithmSpecification: _SourceAlgorithmSpecification
    ValidationSpecification: ModelPackageValidationSpecification; ModelPackageStatus: _ModelPackageStatus
    ModelPackageStatusDetails: _ModelPackageStatusDetails; CertifyForMarketplace: bool
    ModelApprovalStatus: _ModelApprovalStatus; CreatedBy: UserContext; MetadataProperties: _MetadataProperties
    ModelMetrics: _ModelMetrics; LastModifiedTime: str; LastModifiedBy: UserContext; ApprovalDescription: str
    Domain: str; Task: str; SamplePayloadUrl: str
    AdditionalInferenceSpecifications: list[AdditionalInferenceSpecificationDefinition]; SourceUri: str
    SecurityConfig: ModelPackageSecurityConfig; ModelCard: ModelPackageModelCard; ModelLifeCycle: _ModelLifeCycle
    Tags: list[Tag]; CustomerMetadataProperties: dict[str, str]; DriftCheckBaselines: _DriftCheckBaselines
    SkipModelValidation: _SkipModelValidation
class ModelPackageConfig:
    ModelPackageGroupArn: str; SourceModelPackageArn: str
class ModelPackageContainerDefinition:
    ContainerHostname: str; Image: str; ImageDigest: str; ModelDataUrl: str; ModelDataSource: _ModelDataSource
    ProductId: str; Environment: dict[str, str]; ModelInput: _ModelInput; Framework: str; FrameworkVersion: str
    NearestModelName: str; AdditionalModelDataSources: list[AdditionalModelDataSource]
    AdditionalS3DataSource: _AdditionalS3DataSource; ModelDataETag: str; IsCheckpoint: bool; BaseModel: _BaseModel
class ModelPackageGroup:
    ModelPackageGroupName: str; ModelPackageGroupArn: str; ModelPackageGroupDescription: str; CreationTime: str
    CreatedBy: UserContext; ModelPackageGroupStatus: _ModelPackageGroupStatus; Tags: list[Tag]
class ModelPackageGroupSummary:
    ModelPackageGroupName: str; ModelPackageGroupArn: str; ModelPackageGroupDescription: str; CreationTime: str
    ModelPackageGroupStatus: _ModelPackageGroupStatus; ManagedConfiguration: _ManagedConfiguration
class ModelPackageModelCard:
    ModelCardContent: str; ModelCardStatus: _ModelCardStatus
class ModelPackageSecurityConfig:
    KmsKeyId: str
class ModelPackageStatusDetails:
    ValidationStatuses: list[ModelPackageStatusItem]; ImageScanStatuses: list[ModelPackageStatusItem]
class ModelPackageStatusItem:
    Name: str; Status: DetailedModelPackageStatus; FailureReason: str
class ModelPackageSummary:
    ModelPackageName: str; ModelPackageGroupName: str; ModelPackageVersion: int; ModelPackageArn: str
    ModelPackageDescription: str; CreationTime: str; ModelPackageStatus: _ModelPackageStatus
    ModelApprovalStatus: _ModelApprovalStatus; ModelLifeCycle: _ModelLifeCycle
    ModelPackageRegistrationType: _ModelPackageRegistrationType
class ModelPackageValidationProfile:
    ProfileName: str; TransformJobDefinition: _TransformJobDefinition
class ModelPackageValidationSpecification:
    ValidationRole: str; ValidationProfiles: list[ModelPackageValidationProfile]
class ModelQuality:
    Statistics: MetricsSource; Constraints: MetricsSource
class ModelQualityAppSpecification:
    ImageUri: str; ContainerEntrypoint: list[str]; ContainerArguments: list[str]; RecordPreprocessorSourceUri: str
    PostAnalyticsProcessorSourceUri: str; ProblemType: MonitoringProblemType; Environment: dict[str, str]
class ModelQualityBaselineConfig:
    BaseliningJobName: str; ConstraintsResource: MonitoringConstraintsResource
class ModelQualityJobInput:
    EndpointInput: _EndpointInput; BatchTransformInput: _BatchTransformInput
    GroundTruthS3Input: MonitoringGroundTruthS3Input
class ModelQuantizationConfig:
    Image: str; OverrideEnvironment: dict[str, str]
class ModelRegisterSettings:
    Status: FeatureStatus; CrossAccountModelRegisterRoleArn: str
class ModelShardingConfig:
    Image: str; OverrideEnvironment: dict[str, str]
class ModelSpeculativeDecodingConfig:
    Technique: ModelSpeculativeDecodingTechnique; TrainingDataSource: ModelSpeculativeDecodingTrainingDataSource
class ModelSpeculativeDecodingTrainingDataSource:
    S3Uri: str; S3DataType: ModelSpeculativeDecodingS3DataType
class ModelStepMetadata:
    Arn: str
class ModelSummary:
    ModelName: str; ModelArn: str; CreationTime: str
class ModelVariantConfigSummary:
    ModelName: str; VariantName: str; InfrastructureConfig: ModelInfrastructureConfig; Status: ModelVariantStatus
class MonitoringAlertActions:
    ModelDashboardIndicator: ModelDashboardIndicatorAction
class MonitoringAlertHistorySummary:
    MonitoringScheduleName: str; MonitoringAlertName: str; CreationTime: str; AlertStatus: MonitoringAlertStatus
class MonitoringAlertSummary:
    MonitoringAlertName: str; CreationTime: str; LastModifiedTime: str; AlertStatus: MonitoringAlertStatus
    DatapointsToAlert: int; EvaluationPeriod: int; Actions: MonitoringAlertActions
class MonitoringAppSpecification:
    ImageUri: str; ContainerEntrypoint: list[str]; ContainerArguments: list[str]; RecordPreprocessorSourceUri: str
    PostAnalyticsProcessorSourceUri: str
class MonitoringBaselineConfig:
    BaseliningJobName: str; ConstraintsResource: MonitoringConstraintsResource
    StatisticsResource: MonitoringStatisticsResource
class MonitoringClusterConfig:
    InstanceCount: int; InstanceType: ProcessingInstanceType; VolumeSizeInGB: int; VolumeKmsKeyId: str
class MonitoringConstraintsResource:
    S3Uri: str
class MonitoringCsvDatasetFormat:
    Header: bool
class MonitoringDatasetFormat:
    Csv: MonitoringCsvDatasetFormat; Json: MonitoringJsonDatasetFormat; Parquet: MonitoringParquetDatasetFormat
class MonitoringExecutionSummary:
    MonitoringScheduleName: str; ScheduledTime: str; CreationTime: str; LastModifiedTime: str
    MonitoringExecutionStatus: ExecutionStatus; ProcessingJobArn: str; EndpointName: str; FailureReason: str
    MonitoringJobDefinitionName: str; MonitoringType: _MonitoringType
class MonitoringGroundTruthS3Input:
    S3Uri: str
class MonitoringInput:
    EndpointInput: _EndpointInput; BatchTransformInput: _BatchTransformInput
class MonitoringJobDefinition:
    BaselineConfig: MonitoringBaselineConfig; MonitoringInputs: list[MonitoringInput]
    MonitoringOutputConfig: _MonitoringOutputConfig; MonitoringResources: _MonitoringResources
    MonitoringAppSpecification: _MonitoringAppSpecification; StoppingCondition: MonitoringStoppingCondition
    Environment: dict[str, str]; NetworkConfig: _NetworkConfig; RoleArn: str
class MonitoringJobDefinitionSummary:
    MonitoringJobDefinitionName: str; MonitoringJobDefinitionArn: str; CreationTime: str; EndpointName: str
class MonitoringJsonDatasetFormat:
    Line: bool
class MonitoringNetworkConfig:
    EnableInterContainerTrafficEncryption: bool; EnableNetworkIsolation: bool; VpcConfig: _VpcConfig
class MonitoringOutput:
    S3Output: MonitoringS3Output
class MonitoringOutputConfig:
    MonitoringOutputs: list[MonitoringOutput]; KmsKeyId: str
class MonitoringParquetDatasetFormat:
    ...
class MonitoringResources:
    ClusterConfig: MonitoringClusterConfig
class MonitoringS3Output:
    S3Uri: str; LocalPath: str; S3UploadMode: ProcessingS3UploadMode
class MonitoringSchedule:
    MonitoringScheduleArn: str; MonitoringScheduleName: str; MonitoringScheduleStatus: ScheduleStatus
    MonitoringType: _MonitoringType; FailureReason: str; CreationTime: str; LastModifiedTime: str
    MonitoringScheduleConfig: _MonitoringScheduleConfig; EndpointName: str
    LastMonitoringExecutionSummary: MonitoringExecutionSummary; Tags: list[Tag]
class MonitoringScheduleConfig:
    ScheduleConfig: _ScheduleConfig; MonitoringJobDefinition: _MonitoringJobDefinition
    MonitoringJobDefinitionName: str; MonitoringType: _MonitoringType
class MonitoringScheduleSummary:
    MonitoringScheduleName: str; MonitoringScheduleArn: str; CreationTime: str; LastModifiedTime: str
    MonitoringScheduleStatus: ScheduleStatus; EndpointName: str; MonitoringJobDefinitionName: str
    MonitoringType: _MonitoringType
class MonitoringStatisticsResource:
    S3Uri: str
class MonitoringStoppingCondition:
    MaxRuntimeInSeconds: int
class MultiModelConfig:
    ModelCacheSetting: _ModelCacheSetting
class NeoVpcConfig:
    SecurityGroupIds: list[str]; Subnets: list[str]
class NetworkConfig:
    EnableInterContainerTrafficEncryption: bool; EnableNetworkIsolation: bool; VpcConfig: _VpcConfig
class NodeAdditionResult:
    NodeLogicalId: str; InstanceGroupName: str; Status: ClusterInstanceStatus; AvailabilityZones: list[str]
    InstanceTypes: list[ClusterInstanceType]
class NotebookInstanceLifecycleConfigSummary:
    NotebookInstanceLifecycleConfigName: str; NotebookInstanceLifecycleConfigArn: str; CreationTime: str
    LastModifiedTime: str
class NotebookInstanceLifecycleHook:
    Content: str
class NotebookInstanceSummary:
    NotebookInstanceName: str; NotebookInstanceArn: str; NotebookInstanceStatus: _NotebookInstanceStatus; Url: str
    InstanceType: _InstanceType; CreationTime: str; LastModifiedTime: str; NotebookInstanceLifecycleConfigName: str
    DefaultCodeRepository: str; AdditionalCodeRepositories: list[str]
class NotificationConfiguration:
    NotificationTopicArn: str
class ObjectiveStatusCounters:
    Succeeded: int; Pending: int; Failed: int
class OfflineStoreConfig:
    S3StorageConfig: _S3StorageConfig; DisableGlueTableCreation: bool; DataCatalogConfig: _DataCatalogConfig
    TableFormat: _TableFormat
class OfflineStoreStatus:
    Status: OfflineStoreStatusValue; BlockedReason: str
class OidcConfigForResponse:
    ClientId: str; Issuer: str; AuthorizationEndpoint: str; TokenEndpoint: str; UserInfoEndpoint: str
    LogoutEndpoint: str; JwksUri: str; Scope: str; AuthenticationRequestExtraParams: dict[str, str]
class OidcMemberDefinition:
    Groups: list[str]
class OnlineStoreConfig:
    SecurityConfig: OnlineStoreSecurityConfig; EnableOnlineStore: bool; TtlDuration: _TtlDuration
    StorageType: _StorageType
class OnlineStoreSecurityConfig:
    KmsKeyId: str
class OptimizationConfig:
    ModelQuantizationConfig: _ModelQuantizationConfig; ModelCompilationConfig: _ModelCompilationConfig
    ModelShardingConfig: _ModelShardingConfig; ModelSpeculativeDecodingConfig: _ModelSpeculativeDecodingConfig
class OptimizationJobModelSource:
    S3: OptimizationJobModelSourceS3; SageMakerModel: OptimizationSageMakerModel
class OptimizationJobModelSourceS3:
    S3Uri: str; ModelAccessConfig: OptimizationModelAccessConfig
class OptimizationJobOutputConfig:
    KmsKeyId: str; S3OutputLocation: str; SageMakerModel: OptimizationSageMakerModel
class OptimizationJobSummary:
    OptimizationJobName: str; OptimizationJobArn: str; CreationTime: str
    OptimizationJobStatus: _OptimizationJobStatus; OptimizationStartTime: str; OptimizationEndTime: str
    LastModifiedTime: str; DeploymentInstanceType: OptimizationJobDeploymentInstanceType; MaxInstanceCount: int
    OptimizationTypes: list[str]
class OptimizationModelAccessConfig:
    AcceptEula: bool
class OptimizationOutput:
    RecommendedInferenceImage: str
class OptimizationSageMakerModel:
    ModelName: str
class OptimizationVpcConfig:
    SecurityGroupIds: list[str]; Subnets: list[str]
class OutputConfig:
    S3OutputLocation: str; TargetDevice: _TargetDevice; TargetPlatform: _TargetPlatform; CompilerOptions: str
    KmsKeyId: str
class OutputDataConfig:
    KmsKeyId: str; S3OutputPath: str; CompressionType: OutputCompressionType
class OutputParameter:
    Name: str; Value: str
class OwnershipSettings:
    OwnerUserProfileName: str
class OwnershipSettingsSummary:
    OwnerUserProfileName: str
class ParallelismConfiguration:
    MaxParallelExecutionSteps: int
class Parameter:
    Name: str; Value: str
class ParameterRange:
    IntegerParameterRangeSpecification: _IntegerParameterRangeSpecification
    ContinuousParameterRangeSpecification: _ContinuousParameterRangeSpecification
    CategoricalParameterRangeSpecification: _CategoricalParameterRangeSpecification
class ParameterRanges:
    IntegerParameterRanges: list[IntegerParameterRange]; ContinuousParameterRanges: list[ContinuousParameterRange]
    CategoricalParameterRanges: list[CategoricalParameterRange]; AutoParameters: list[AutoParameter]
class Parent:
    TrialName: str; ExperimentName: str
class ParentHyperParameterTuningJob:
    HyperParameterTuningJobName: str
class PartnerAppConfig:
    AdminUsers: list[str]; Arguments: dict[str, str]; AssignedGroupPatterns: list[str]
    RoleGroupAssignments: list[RoleGroupAssignment]
class PartnerAppMaintenanceConfig:
    MaintenanceWindowStart: str
class PartnerAppSummary:
    Arn: str; Name: str; Type: PartnerAppType; Status: PartnerAppStatus; CreationTime: str
class PendingDeploymentSummary:
    EndpointConfigName: str; ProductionVariants: list[PendingProductionVariantSummary]; StartTime: str
    ShadowProductionVariants: list[PendingProductionVariantSummary]
class PendingProductionVariantSummary:
    VariantName: str; DeployedImages: list[DeployedImage]; CurrentWeight: float; DesiredWeight: float
    CurrentInstanceCount: int; DesiredInstanceCount: int; InstanceType: ProductionVariantInstanceType
    InstancePools: list[InstancePoolSummary]; AcceleratorType: ProductionVariantAcceleratorType
    VariantStatus: list[ProductionVariantStatus]; CurrentServerlessConfig: ProductionVariantServerlessConfig
    DesiredServerlessConfig: ProductionVariantServerlessConfig
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling; RoutingConfig: ProductionVariantRoutingConfig
    AcceleratorPartitionLayouts: list[AcceleratorPartitionLayout]
class Phase:
    InitialNumberOfUsers: int; SpawnRate: int; DurationInSeconds: int
class Pipeline:
    PipelineArn: str; PipelineName: str; PipelineDisplayName: str; PipelineDescription: str; RoleArn: str
    PipelineStatus: _PipelineStatus; CreationTime: str; LastModifiedTime: str; LastRunTime: str
    CreatedBy: UserContext; LastModifiedBy: UserContext; ParallelismConfiguration: _ParallelismConfiguration
    Tags: list[Tag]
class PipelineExecution:
    PipelineArn: str; PipelineExecutionArn: str; PipelineExecutionDisplayName: str
    PipelineExecutionStatus: _PipelineExecutionStatus; PipelineExecutionDescription: str
    PipelineExperimentConfig: _PipelineExperimentConfig; FailureReason: str; CreationTime: str; LastModifiedTime: str
    CreatedBy: UserContext; LastModifiedBy: UserContext; ParallelismConfiguration: _ParallelismConfiguration
    SelectiveExecutionConfig: _SelectiveExecutionConfig; PipelineParameters: list[Parameter]; PipelineVersionId: int
    PipelineVersionDisplayName: str
class PipelineExecutionStep:
    StepName: str; StepDisplayName: str; StepDescription: str; StartTime: str; EndTime: str; StepStatus: _StepStatus
    CacheHitResult: _CacheHitResult; FailureReason: str; Metadata: PipelineExecutionStepMetadata; AttemptCount: int
    SelectiveExecutionResult: _SelectiveExecutionResult; IterationContext: _IterationContext
class PipelineExecutionStepMetadata:
    TrainingJob: TrainingJobStepMetadata; ProcessingJob: ProcessingJobStepMetadata
    TransformJob: TransformJobStepMetadata; TuningJob: TuningJobStepMetaData; Model: ModelStepMetadata
    RegisterModel: RegisterModelStepMetadata; Condition: ConditionStepMetadata; Callback: CallbackStepMetadata
    Lambda: LambdaStepMetadata; Emr: EMRStepMetadata; EmrServerless: EMRServerlessStepMetadata
    QualityCheck: QualityCheckStepMetadata; ClarifyCheck: ClarifyCheckStepMetadata; Fail: FailStepMetadata
    AutoMLJob: AutoMLJobStepMetadata; Endpoint: EndpointStepMetadata; EndpointConfig: EndpointConfigStepMetadata
    BedrockCustomModel: BedrockCustomModelMetadata; BedrockCustomModelDeployment: BedrockCustomModelDeploymentMetadata
    BedrockProvisionedModelThroughput: BedrockProvisionedModelThroughputMetadata
    BedrockModelImport: BedrockModelImportMetadata; InferenceComponent: InferenceComponentMetadata
    Lineage: LineageMetadata; Job: JobStepMetadata; Athena: AthenaStepMetadata; Cleanup: CleanupStepMetadata
    ForEach: ForEachStepMetadata; HubContent: HubContentStepMetadata
class PipelineExecutionSummary:
    PipelineExecutionArn: str; StartTime: str; PipelineExecutionStatus: _PipelineExecutionStatus
    PipelineExecutionDescription: str; PipelineExecutionDisplayName: str; PipelineExecutionFailureReason: str
    PipelineVersionAliases: list[str]
class PipelineExperimentConfig:
    ExperimentName: str; TrialName: str
class PipelineSummary:
    PipelineArn: str; PipelineName: str; PipelineDisplayName: str; PipelineDescription: str; RoleArn: str
    CreationTime: str; LastModifiedTime: str; LastExecutionTime: str
class PipelineVersion:
    PipelineArn: str; PipelineVersionId: int; PipelineVersionDisplayName: str; PipelineVersionDescription: str
    CreationTime: str; LastModifiedTime: str; CreatedBy: UserContext; LastModifiedBy: UserContext
    LastExecutedPipelineExecutionArn: str; LastExecutedPipelineExecutionDisplayName: str
    LastExecutedPipelineExecutionStatus: PipelineExecutionStatus; PipelineVersionAliases: list[str]
class PipelineVersionSummary:
    PipelineArn: str; PipelineVersionId: int; CreationTime: str; PipelineVersionDescription: str
    PipelineVersionDisplayName: str; LastExecutionPipelineExecutionArn: str; PipelineVersionAliases: list[str]
class PlacementSpecification:
    UltraServerId: str; InstanceCount: int
class PredefinedMetricSpecification:
    PredefinedMetricType: str
class PrefixAwareRoutingConfig:
    PrefixLength: int; ConcurrencyThreshold: int
class PriorityClass:
    Name: str; Weight: int
class ProcessingClusterConfig:
    InstanceCount: int; InstanceType: ProcessingInstanceType; VolumeSizeInGB: int; VolumeKmsKeyId: str
    InstancePreferences: list[ProcessingInstancePreference]; SelectedInstanceType: ProcessingInstanceType
    SelectedInstanceCount: int
class ProcessingFeatureStoreOutput:
    FeatureGroupName: str
class ProcessingInput:
    InputName: str; AppManaged: bool; S3Input: ProcessingS3Input; DatasetDefinition: _DatasetDefinition
class ProcessingInstancePreference:
    InstanceType: ProcessingInstanceType; InstanceCount: int
class ProcessingJob:
    ProcessingInputs: list[ProcessingInput]; ProcessingOutputConfig: _ProcessingOutputConfig; ProcessingJobName: str
    ProcessingResources: _ProcessingResources; StoppingCondition: ProcessingStoppingCondition
    AppSpecification: _AppSpecification; Environment: dict[str, str]; NetworkConfig: _NetworkConfig; RoleArn: str
    ExperimentConfig: _ExperimentConfig; ProcessingJobArn: str; ProcessingJobStatus: _ProcessingJobStatus
    ExitMessage: str; FailureReason: str; ProcessingEndTime: str; ProcessingStartTime: str; LastModifiedTime: str
    CreationTime: str; MonitoringScheduleArn: str; AutoMLJobArn: str; TrainingJobArn: str; Tags: list[Tag]
class ProcessingJobStepMetadata:
    Arn: str
class ProcessingJobSummary:
    ProcessingJobName: str; ProcessingJobArn: str; CreationTime: str; ProcessingEndTime: str; LastModifiedTime: str
    ProcessingJobStatus: _ProcessingJobStatus; FailureReason: str; ExitMessage: str
class ProcessingOutput:
    OutputName: str; S3Output: ProcessingS3Output; FeatureStoreOutput: ProcessingFeatureStoreOutput; AppManaged: bool
class ProcessingOutputConfig:
    Outputs: list[ProcessingOutput]; KmsKeyId: str
class ProcessingResources:
    ClusterConfig: ProcessingClusterConfig
class ProcessingS3Input:
    S3Uri: str; LocalPath: str; S3DataType: ProcessingS3DataType; S3InputMode: ProcessingS3InputMode
    S3DataDistributionType: ProcessingS3DataDistributionType; S3CompressionType: ProcessingS3CompressionType
class ProcessingS3Output:
    S3Uri: str; LocalPath: str; S3UploadMode: ProcessingS3UploadMode
class ProcessingStoppingCondition:
    MaxRuntimeInSeconds: int
class ProductionVariant:
    VariantName: str; ModelName: str; InitialInstanceCount: int; InstanceType: ProductionVariantInstanceType
    InstancePools: list[InstancePool]; VariantInstanceProvisionTimeoutInSeconds: int; InitialVariantWeight: float
    AcceleratorType: ProductionVariantAcceleratorType; CoreDumpConfig: ProductionVariantCoreDumpConfig
    ServerlessConfig: ProductionVariantServerlessConfig; VolumeSizeInGB: int; ModelDataDownloadTimeoutInSeconds: int
    ContainerStartupHealthCheckTimeoutInSeconds: int; EnableSSMAccess: bool
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling; RoutingConfig: ProductionVariantRoutingConfig
    InferenceAmiVersion: ProductionVariantInferenceAmiVersion
    CapacityReservationConfig: ProductionVariantCapacityReservationConfig
    AcceleratorPartitionLayouts: list[AcceleratorPartitionLayout]
class ProductionVariantCapacityReservationConfig:
    CapacityReservationPreference: _CapacityReservationPreference; MlReservationArn: str
class ProductionVariantCapacityReservationSummary:
    MlReservationArn: str; CapacityReservationPreference: _CapacityReservationPreference; TotalInstanceCount: int
    AvailableInstanceCount: int; UsedByCurrentEndpoint: int; Ec2CapacityReservations: list[Ec2CapacityReservation]
class ProductionVariantCoreDumpConfig:
    DestinationS3Uri: str; KmsKeyId: str
class ProductionVariantManagedInstanceScaling:
    Status: ManagedInstanceScalingStatus; MinInstanceCount: int; MaxInstanceCount: int
    ScaleInPolicy: ProductionVariantManagedInstanceScalingScaleInPolicy
class ProductionVariantManagedInstanceScalingScaleInPolicy:
    Strategy: ManagedInstanceScalingScaleInStrategy; MaximumStepSize: int; CooldownInMinutes: int
class ProductionVariantRoutingConfig:
    RoutingStrategy: _RoutingStrategy; PrefixAwareRoutingConfig: _PrefixAwareRoutingConfig
class ProductionVariantServerlessConfig:
    MemorySizeInMB: int; MaxConcurrency: int; ProvisionedConcurrency: int
class ProductionVariantStatus:
    Status: VariantStatus; StatusMessage: str; StartTime: str
class ProductionVariantSummary:
    VariantName: str; DeployedImages: list[DeployedImage]; CurrentWeight: float; DesiredWeight: float
    CurrentInstanceCount: int; DesiredInstanceCount: int; InstancePools: list[InstancePoolSummary]
    VariantStatus: list[ProductionVariantStatus]; CurrentServerlessConfig: ProductionVariantServerlessConfig
    DesiredServerlessConfig: ProductionVariantServerlessConfig
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling; RoutingConfig: ProductionVariantRoutingConfig
    CapacityReservationConfig: ProductionVariantCapacityReservationSummary
    AcceleratorPartitionLayouts: list[AcceleratorPartitionLayout]
class ProfilerConfig:
    S3OutputPath: str; ProfilingIntervalInMilliseconds: int; ProfilingParameters: dict[str, str]
    DisableProfiler: bool
class ProfilerRuleConfiguration:
    RuleConfigurationName: str; LocalPath: str; S3OutputPath: str; RuleEvaluatorImage: str
    InstanceType: ProcessingInstanceType; VolumeSizeInGB: int; RuleParameters: dict[str, str]
class ProfilerRuleEvaluationStatus:
    RuleConfigurationName: str; RuleEvaluationJobArn: str; RuleEvaluationStatus: _RuleEvaluationStatus
    StatusDetails: str; LastModifiedTime: str
class Project:
    ProjectArn: str; ProjectName: str; ProjectId: str; ProjectDescription: str
    ServiceCatalogProvisioningDetails: _ServiceCatalogProvisioningDetails
    ServiceCatalogProvisionedProductDetails: _ServiceCatalogProvisionedProductDetails; ProjectStatus: _ProjectStatus
    CreatedBy: UserContext; CreationTime: str; TemplateProviderDetails: list[TemplateProviderDetail]; Tags: list[Tag]
    LastModifiedTime: str; LastModifiedBy: UserContext
class ProjectSummary:
    ProjectName: str; ProjectDescription: str; ProjectArn: str; ProjectId: str; CreationTime: str
    ProjectStatus: _ProjectStatus
class PropertyNameSuggestion:
    PropertyName: str
class ProvisioningParameter:
    Key: str; Value: str
class PublicWorkforceTaskPrice:
    AmountInUsd: USD
class PutEndpointPolicyResponse:
    EndpointArn: str
class PutModelPackageGroupPolicyOutput:
    ModelPackageGroupArn: str
class QualityCheckStepMetadata:
    CheckType: str; BaselineUsedForDriftCheckStatistics: str; BaselineUsedForDriftCheckConstraints: str
    CalculatedBaselineStatistics: str; CalculatedBaselineConstraints: str; ModelPackageGroupName: str
    ViolationReport: str; CheckJobArn: str; SkipCheck: bool; RegisterNewBaseline: bool
class QueryLineageResponse:
    Vertices: list[Vertex]; Edges: list[Edge]; NextToken: str
class RSessionAppSettings:
    DefaultResourceSpec: ResourceSpec; CustomImages: list[CustomImage]
class RStudioServerProAppSettings:
    AccessStatus: RStudioServerProAccessStatus; UserGroup: RStudioServerProUserGroup
class RStudioServerProDomainSettings:
    DomainExecutionRoleArn: str; RStudioConnectUrl: str; RStudioPackageManagerUrl: str
    DefaultResourceSpec: ResourceSpec
class RealTimeInferenceConfig:
    InstanceType: ProductionVariantInstanceType; InstanceCount: int
class RealTimeInferenceRecommendation:
    RecommendationId: str; InstanceType: ProductionVariantInstanceType; Environment: dict[str, str]
class RecommendationJobContainerConfig:
    Domain: str; Task: str; Framework: str; FrameworkVersion: str; PayloadConfig: RecommendationJobPayloadConfig
    NearestModelName: str; SupportedInstanceTypes: list[str]
    SupportedEndpointType: RecommendationJobSupportedEndpointType; DataInputConfig: str
    SupportedResponseMIMETypes: list[str]
class RecommendationJobInferenceBenchmark:
    Metrics: RecommendationMetrics; EndpointMetrics: InferenceMetrics
    EndpointConfiguration: EndpointOutputConfiguration; ModelConfiguration: _ModelConfiguration; FailureReason: str
    InvocationEndTime: str; InvocationStartTime: str
class RecommendationJobInputConfig:
    ModelPackageVersionArn: str; ModelName: str; JobDurationInSeconds: int; TrafficPattern: _TrafficPattern
    ResourceLimit: RecommendationJobResourceLimit; EndpointConfigurations: list[EndpointInputConfiguration]
    VolumeKmsKeyId: str; ContainerConfig: RecommendationJobContainerConfig; Endpoints: list[EndpointInfo]
    VpcConfig: RecommendationJobVpcConfig
class RecommendationJobPayloadConfig:
    SamplePayloadUrl: str; SupportedContentTypes: list[str]
class RecommendationJobResourceLimit:
    MaxNumberOfTests: int; MaxParallelOfTests: int
class RecommendationJobStoppingConditions:
    MaxInvocations: int; ModelLatencyThresholds: list[ModelLatencyThreshold]; FlatInvocations: _FlatInvocations
class RecommendationJobVpcConfig:
    SecurityGroupIds: list[str]; Subnets: list[str]
class RecommendationMetrics:
    CostPerHour: float; CostPerInference: float; MaxInvocations: int; ModelLatency: int; CpuUtilization: float
    MemoryUtilization: float; ModelSetupTime: int
class RedshiftDatasetDefinition:
    ClusterId: str; Database: str; DbUser: str; QueryString: str; ClusterRoleArn: str; OutputS3Uri: str; KmsKeyId: str
    OutputFormat: RedshiftResultFormat; OutputCompression: RedshiftResultCompressionType
class RegisterModelStepMetadata:
    Arn: str
class RemoteDebugConfig:
    EnableRemoteDebug: bool
class RenderUiTemplateResponse:
    RenderedContent: str; Errors: list[RenderingError]
class RenderingError:
    Code: str; Message: str
class RepositoryAuthConfig:
    RepositoryCredentialsProviderArn: str
class ReservedCapacityOffering:
    ReservedCapacityType: _ReservedCapacityType; UltraServerType: str; UltraServerCount: int
    InstanceType: ReservedCapacityInstanceType; InstanceCount: int; AvailabilityZone: str; DurationHours: int
    DurationMinutes: int; StartTime: str; EndTime: str; ExtensionStartTime: str; ExtensionEndTime: str
class ReservedCapacitySummary:
    ReservedCapacityArn: str; ReservedCapacityType: _ReservedCapacityType; UltraServerType: str; UltraServerCount: int
    InstanceType: ReservedCapacityInstanceType; TotalInstanceCount: int; Status: ReservedCapacityStatus
    AvailabilityZone: str; AvailabilityZoneId: str; DurationHours: int; DurationMinutes: int; StartTime: str
    EndTime: str
class ResolvedAttributes:
    AutoMLJobObjective: _AutoMLJobObjective; ProblemType: _ProblemType
    CompletionCriteria: AutoMLJobCompletionCriteria
class ResourceCatalog:
    ResourceCatalogArn: str; ResourceCatalogName: str; Description: str; CreationTime: str
class ResourceConfig:
    InstanceType: TrainingInstanceType; InstanceCount: int; VolumeSizeInGB: int; VolumeKmsKeyId: str
    KeepAlivePeriodInSeconds: int; InstanceGroups: list[InstanceGroup]; TrainingPlanArn: str
    InstancePlacementConfig: _InstancePlacementConfig; InstancePreferences: list[InstancePreference]
    SelectedInstanceType: TrainingInstanceType; SelectedInstanceCount: int
class ResourceLimits:
    MaxNumberOfTrainingJobs: int; MaxParallelTrainingJobs: int; MaxRuntimeInSeconds: int
class ResourceSharingConfig:
    Strategy: ResourceSharingStrategy; BorrowLimit: int; AbsoluteBorrowLimits: list[ComputeQuotaResourceConfig]
class ResourceSpec:
    SageMakerImageArn: str; SageMakerImageVersionArn: str; SageMakerImageVersionAlias: str
    InstanceType: AppInstanceType; LifecycleConfigArn: str; TrainingPlanArn: str
class RetryPipelineExecutionResponse:
    PipelineExecutionArn: str
class RetryStrategy:
    MaximumRetryAttempts: int
class RoleGroupAssignment:
    RoleName: str; GroupPatterns: list[str]
class RollingDeploymentPolicy:
    MaximumBatchSize: CapacitySizeConfig; RollbackMaximumBatchSize: CapacitySizeConfig
class RollingUpdatePolicy:
    MaximumBatchSize: CapacitySize; WaitIntervalInSeconds: int; MaximumExecutionTimeoutInSeconds: int
    RollbackMaximumBatchSize: CapacitySize
class RoutingTarget:
    Name: str; Destinations: list[Destination]; AsyncInferenceConfig: RoutingTargetAsyncInferenceConfig
    RoutingPreference: InferenceRouterRoutingPreference
class RoutingTargetAsyncInferenceClientConfig:
    MaxTimeInBacklogSeconds: int
class RoutingTargetAsyncInferenceConfig:
    OutputConfig: RoutingTargetAsyncInferenceOutputConfig; ClientConfig: RoutingTargetAsyncInferenceClientConfig
class RoutingTargetAsyncInferenceNotificationConfig:
    SuccessTopic: str; ErrorTopic: str
class RoutingTargetAsyncInferenceOutputConfig:
    S3OutputPath: str; S3FailurePath: str; KmsKeyId: str
    NotificationConfig: RoutingTargetAsyncInferenceNotificationConfig
class S3DataSource:
    S3DataType: _S3DataType; S3Uri: str; S3DataDistributionType: S3DataDistribution; AttributeNames: list[str]
    InstanceGroupNames: list[str]; ModelAccessConfig: _ModelAccessConfig; HubAccessConfig: _HubAccessConfig
class S3FileSystem:
    S3Uri: str
class S3FileSystemConfig:
    MountPath: str; S3Uri: str
class S3ModelDataSource:
    S3Uri: str; S3DataType: S3ModelDataType; CompressionType: ModelCompressionType
    ModelAccessConfig: _ModelAccessConfig; HubAccessConfig: InferenceHubAccessConfig; ManifestS3Uri: str; ETag: str
    ManifestEtag: str
class S3Presign:
    IamPolicyConstraints: _IamPolicyConstraints
class S3StorageConfig:
    S3Uri: str; KmsKeyId: str; ResolvedOutputS3Uri: str
class ScalingPolicy:
    TargetTracking: TargetTrackingScalingPolicyConfiguration
class ScalingPolicyMetric:
    InvocationsPerInstance: int; ModelLatency: int
class ScalingPolicyObjective:
    MinInvocationsPerMinute: int; MaxInvocationsPerMinute: int
class ScheduleConfig:
    ScheduleExpression: str; DataAnalysisStartTime: str; DataAnalysisEndTime: str
class ScheduledUpdateConfig:
    ScheduleExpression: str; DeploymentConfig: DeploymentConfiguration
class SchedulerConfig:
    PriorityClasses: list[PriorityClass]; FairShare: _FairShare; IdleResourceSharing: _IdleResourceSharing
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class SearchRecord:
    TrainingJob: _TrainingJob; Experiment: _Experiment; Trial: _Trial; TrialComponent: _TrialComponent
    Endpoint: _Endpoint; ModelPackage: _ModelPackage; ModelPackageGroup: _ModelPackageGroup; Pipeline: _Pipeline
    PipelineExecution: _PipelineExecution; PipelineVersion: _PipelineVersion; FeatureGroup: _FeatureGroup
    FeatureMetadata: _FeatureMetadata; Project: _Project; HyperParameterTuningJob: HyperParameterTuningJobSearchEntity
    ModelCard: _ModelCard; Model: ModelDashboardModel; Job: _Job; HubContent: _HubContent
class SearchResponse:
    Results: list[SearchRecord]; NextToken: str; TotalHits: _TotalHits
class SearchTrainingPlanOfferingsResponse:
    TrainingPlanOfferings: list[TrainingPlanOffering]
    TrainingPlanExtensionOfferings: list[TrainingPlanExtensionOffering]
class SecondaryStatusTransition:
    Status: SecondaryStatus; StartTime: str; EndTime: str; StatusMessage: str
class SelectedStep:
    StepName: str
class SelectiveExecutionConfig:
    SourcePipelineExecutionArn: str; SelectedSteps: list[SelectedStep]
class SelectiveExecutionResult:
    SourcePipelineExecutionArn: str
class SendPipelineExecutionStepFailureResponse:
    PipelineExecutionArn: str
class SendPipelineExecutionStepSuccessResponse:
    PipelineExecutionArn: str
class ServerlessJobConfig:
    BaseModelArn: str; AcceptEula: bool; JobType: ServerlessJobType; CustomizationTechnique: _CustomizationTechnique
    Peft: _Peft; EvaluationType: _EvaluationType; EvaluatorArn: str; SequenceLength: str
class ServiceCatalogProvisionedProductDetails:
    ProvisionedProductId: str; ProvisionedProductStatusMessage: str
class ServiceCatalogProvisioningDetails:
    ProductId: str; ProvisioningArtifactId: str; PathId: str; ProvisioningParameters: list[ProvisioningParameter]
class ShadowModeConfig:
    SourceModelVariantName: str; ShadowModelVariants: list[ShadowModelVariantConfig]
class ShadowModelVariantConfig:
    ShadowModelVariantName: str; SamplingPercentage: int
class SharingSettings:
    NotebookOutputOption: _NotebookOutputOption; S3OutputPath: str; S3KmsKeyId: str
class ShuffleConfig:
    Seed: int
class SlurmHealthMetadata:
    Component: SlurmHealthComponent; Status: SlurmHealthStatus; Reason: SlurmHealthReason
class SourceAlgorithm:
    ModelDataUrl: str; ModelDataSource: _ModelDataSource; ModelDataETag: str; AlgorithmName: str
class SourceAlgorithmSpecification:
    SourceAlgorithms: list[SourceAlgorithm]
class SourceIpConfig:
    Cidrs: list[str]
class SpaceAppLifecycleManagement:
    IdleSettings: SpaceIdleSettings
class SpaceCodeEditorAppSettings:
    DefaultResourceSpec: ResourceSpec; AppLifecycleManagement: SpaceAppLifecycleManagement
class SpaceDetails:
    DomainId: str; SpaceName: str; Status: SpaceStatus; CreationTime: str; LastModifiedTime: str
    SpaceSettingsSummary: _SpaceSettingsSummary; SpaceSharingSettingsSummary: _SpaceSharingSettingsSummary
    OwnershipSettingsSummary: _OwnershipSettingsSummary; SpaceDisplayName: str
class SpaceIdleSettings:
    IdleTimeoutInMinutes: int
class SpaceJupyterLabAppSettings:
    DefaultResourceSpec: ResourceSpec; CodeRepositories: list[CodeRepository]
    AppLifecycleManagement: SpaceAppLifecycleManagement
class SpaceSettings:
    JupyterServerAppSettings: _JupyterServerAppSettings; KernelGatewayAppSettings: _KernelGatewayAppSettings
    CodeEditorAppSettings: SpaceCodeEditorAppSettings; JupyterLabAppSettings: SpaceJupyterLabAppSettings
    AppType: _AppType; SpaceStorageSettings: _SpaceStorageSettings; SpaceManagedResources: FeatureStatus
    CustomFileSystems: list[CustomFileSystem]; RemoteAccess: FeatureStatus
class SpaceSettingsSummary:
    AppType: _AppType; RemoteAccess: FeatureStatus; SpaceStorageSettings: _SpaceStorageSettings
class SpaceSharingSettings:
    SharingType: _SharingType
class SpaceSharingSettingsSummary:
    SharingType: _SharingType
class SpaceStorageSettings:
    EbsStorageSettings: _EbsStorageSettings
class Stairs:
    DurationInSeconds: int; NumberOfSteps: int; UsersPerStep: int
class StartClusterHealthCheckResponse:
    ClusterArn: str
class StartInferenceExperimentResponse:
    InferenceExperimentArn: str
class StartMlflowTrackingServerResponse:
    TrackingServerArn: str
class StartPipelineExecutionResponse:
    PipelineExecutionArn: str
class StartSessionResponse:
    SessionId: str; StreamUrl: str; TokenValue: str
class StopAIBenchmarkJobResponse:
    AiBenchmarkJobArn: str
class StopAIRecommendationJobResponse:
    AiRecommendationJobArn: str
class StopInferenceExperimentResponse:
    InferenceExperimentArn: str
class StopJobResponse:
    ...
class StopMlflowTrackingServerResponse:
    TrackingServerArn: str
class StopPipelineExecutionResponse:
    PipelineExecutionArn: str
class StopTrainingSessionResponse:
    ...
class StoppingCondition:
    MaxRuntimeInSeconds: int; MaxWaitTimeInSeconds: int; MaxPendingTimeInSeconds: int
class StudioLifecycleConfigDetails:
    StudioLifecycleConfigArn: str; StudioLifecycleConfigName: str; CreationTime: str; LastModifiedTime: str
    StudioLifecycleConfigAppType: _StudioLifecycleConfigAppType
class StudioWebPortalSettings:
    HiddenMlTools: list[MlTools]; HiddenAppTypes: list[AppType]; HiddenInstanceTypes: list[AppInstanceType]
    HiddenSageMakerImageVersionAliases: list[HiddenSageMakerImage]
    ExecutionRoleSessionNameMode: _ExecutionRoleSessionNameMode
class SubscribedWorkteam:
    WorkteamArn: str; MarketplaceTitle: str; SellerName: str; MarketplaceDescription: str; ListingId: str
class TabularJobConfig:
    CandidateGenerationConfig: _CandidateGenerationConfig; CompletionCriteria: AutoMLJobCompletionCriteria
    FeatureSpecificationS3Uri: str; Mode: AutoMLMode; GenerateCandidateDefinitionsOnly: bool
    ProblemType: _ProblemType; TargetAttributeName: str; SampleWeightAttributeName: str
class TabularResolvedAttributes:
    ProblemType: _ProblemType
class Tag:
    Key: str; Value: str
class TargetPlatform:
    Os: TargetPlatformOs; Arch: TargetPlatformArch; Accelerator: TargetPlatformAccelerator
class TargetTrackingScalingPolicyConfiguration:
    MetricSpecification: _MetricSpecification; TargetValue: float
class TemplateProviderDetail:
    CfnTemplateProviderDetail: _CfnTemplateProviderDetail
class TensorBoardAppSettings:
    DefaultResourceSpec: ResourceSpec
class TensorBoardOutputConfig:
    LocalPath: str; S3OutputPath: str
class TextClassificationJobConfig:
    CompletionCriteria: AutoMLJobCompletionCriteria; ContentColumn: str; TargetLabelColumn: str
class TextGenerationJobConfig:
    CompletionCriteria: AutoMLJobCompletionCriteria; BaseModelName: str; TextGenerationHyperParameters: dict[str, str]
    ModelAccessConfig: _ModelAccessConfig
class TextGenerationResolvedAttributes:
    BaseModelName: str
class ThroughputConfigDescription:
    ThroughputMode: _ThroughputMode; ProvisionedReadCapacityUnits: int; ProvisionedWriteCapacityUnits: int
class TimeSeriesConfig:
    TargetAttributeName: str; TimestampAttributeName: str; ItemIdentifierAttributeName: str
    GroupingAttributeNames: list[str]
class TimeSeriesForecastingJobConfig:
    FeatureSpecificationS3Uri: str; CompletionCriteria: AutoMLJobCompletionCriteria; ForecastFrequency: str
    ForecastHorizon: int; ForecastQuantiles: list[str]; Transformations: TimeSeriesTransformations
    TimeSeriesConfig: _TimeSeriesConfig; HolidayConfig: list[HolidayConfigAttributes]
    CandidateGenerationConfig: _CandidateGenerationConfig
class TimeSeriesForecastingSettings:
    Status: FeatureStatus; AmazonForecastRoleArn: str
class TimeSeriesTransformations:
    Filling: dict[str, dict[str, str]]; Aggregation: dict[str, AggregationTransformationValue]
class TotalHits:
    Value: int; Relation: _Relation
class TrackingServerSummary:
    TrackingServerArn: str; TrackingServerName: str; CreationTime: str; LastModifiedTime: str
    TrackingServerStatus: _TrackingServerStatus; IsActive: IsTrackingServerActive; MlflowVersion: str
class TrafficPattern:
    TrafficType: _TrafficType; Phases: list[Phase]; Stairs: _Stairs
class TrafficRoutingConfig:
    Type: TrafficRoutingConfigType; WaitIntervalInSeconds: int; CanarySize: CapacitySize; LinearStepSize: CapacitySize
class TrainingImageConfig:
    TrainingRepositoryAccessMode: _TrainingRepositoryAccessMode
    TrainingRepositoryAuthConfig: _TrainingRepositoryAuthConfig
class TrainingJob:
    TrainingJobName: str; TrainingJobArn: str; TuningJobArn: str; LabelingJobArn: str; AutoMLJobArn: str
    ModelArtifacts: _ModelArtifacts; TrainingJobStatus: _TrainingJobStatus; SecondaryStatus: _SecondaryStatus
    FailureReason: str; HyperParameters: dict[str, str]; AlgorithmSpecification: _AlgorithmSpecification; RoleArn: str
    InputDataConfig: list[Channel]; OutputDataConfig: _OutputDataConfig; ResourceConfig: _ResourceConfig
    WarmPoolStatus: _WarmPoolStatus; VpcConfig: _VpcConfig; StoppingCondition: _StoppingCondition; CreationTime: str
    TrainingStartTime: str; TrainingEndTime: str; LastModifiedTime: str
    SecondaryStatusTransitions: list[SecondaryStatusTransition]; FinalMetricDataList: list[MetricData]
    EnableNetworkIsolation: bool; EnableInterContainerTrafficEncryption: bool; EnableManagedSpotTraining: bool
    CheckpointConfig: _CheckpointConfig; TrainingTimeInSeconds: int; BillableTimeInSeconds: int
    DebugHookConfig: _DebugHookConfig; ExperimentConfig: _ExperimentConfig
    DebugRuleConfigurations: list[DebugRuleConfiguration]; TensorBoardOutputConfig: _TensorBoardOutputConfig
    DebugRuleEvaluationStatuses: list[DebugRuleEvaluationStatus]; OutputModelPackageArn: str
    ModelPackageConfig: _ModelPackageConfig; ProfilerConfig: _ProfilerConfig; Environment: dict[str, str]
    RetryStrategy: _RetryStrategy; Tags: list[Tag]
class TrainingJobDefinition:
    TrainingInputMode: _TrainingInputMode; HyperParameters: dict[str, str]; InputDataConfig: list[Channel]
    OutputDataConfig: _OutputDataConfig; ResourceConfig: _ResourceConfig; StoppingCondition: _StoppingCondition
class TrainingJobStatusCounters:
    Completed: int; InProgress: int; RetryableError: int; NonRetryableError: int; Stopped: int
class TrainingJobStepMetadata:
    Arn: str
class TrainingJobSummary:
    TrainingJobName: str; TrainingJobArn: str; CreationTime: str; TrainingEndTime: str; LastModifiedTime: str
    TrainingJobStatus: _TrainingJobStatus; SecondaryStatus: _SecondaryStatus; WarmPoolStatus: _WarmPoolStatus
    TrainingPlanArn: str
class TrainingPlanExtension:
    TrainingPlanExtensionOfferingId: str; ExtendedAt: str; StartDate: str; EndDate: str; Status: str
    PaymentStatus: str; AvailabilityZone: str; AvailabilityZoneId: str; DurationHours: int; UpfrontFee: str
    CurrencyCode: str
class TrainingPlanExtensionOffering:
    TrainingPlanExtensionOfferingId: str; AvailabilityZone: str; StartDate: str; EndDate: str; DurationHours: int
    UpfrontFee: str; CurrencyCode: str
class TrainingPlanOffering:
    TrainingPlanOfferingId: str; TargetResources: list[SageMakerResourceName]; RequestedStartTimeAfter: str
    RequestedEndTimeBefore: str; DurationHours: int; DurationMinutes: int; UpfrontFee: str; CurrencyCode: str
    ReservedCapacityOfferings: list[ReservedCapacityOffering]
class TrainingPlanSummary:
    TrainingPlanArn: str; TrainingPlanName: str; Status: TrainingPlanStatus; StatusMessage: str; DurationHours: int
    DurationMinutes: int; StartTime: str; EndTime: str; UpfrontFee: str; CurrencyCode: str; TotalInstanceCount: int
    AvailableInstanceCount: int; InUseInstanceCount: int; TotalUltraServerCount: int
    TargetResources: list[SageMakerResourceName]; ReservedCapacitySummaries: list[ReservedCapacitySummary]
class TrainingProgressInfo:
    TotalStepCountPerEpoch: int; CurrentStep: int; CurrentEpoch: int; MaxEpoch: int
class TrainingRepositoryAuthConfig:
    TrainingRepositoryCredentialsProviderArn: str
class TrainingSessionDetail:
    TrainingSessionArn: str; TrainingSessionName: str; TrainingSessionStatus: _TrainingSessionStatus
    ModelPackageGroupArn: str; CreationTime: str; LastModifiedTime: str; EndTime: str; ErrorDetails: str
    LastReceivedSequenceNumber: int; BillableTokenUsage: _BillableTokenUsage; VpcConfig: _VpcConfig; RoleArn: str
    LoraConfig: _LoraConfig; ModelConfig: TrainingSessionModelConfig; OutputConfig: TrainingSessionOutputConfig
    Tags: list[Tag]
class TrainingSessionModelConfig:
    BaseModelArn: str; AcceptEula: bool
class TrainingSessionOutputConfig:
    S3Location: TrainingSessionS3Location
class TrainingSessionS3Location:
    Path: str; KmsKeyArn: str
class TrainingSessionSummary:
    TrainingSessionArn: str; TrainingSessionStatus: _TrainingSessionStatus; CreationTime: str; LastModifiedTime: str
class TrainingSpecification:
    TrainingImage: str; TrainingImageDigest: str; SupportedHyperParameters: list[HyperParameterSpecification]
    SupportedTrainingInstanceTypes: list[TrainingInstanceType]; SupportsDistributedTraining: bool
    MetricDefinitions: list[MetricDefinition]; TrainingChannels: list[ChannelSpecification]
    SupportedTuningJobObjectiveMetrics: list[HyperParameterTuningJobObjective]
    AdditionalS3DataSource: _AdditionalS3DataSource
class TransformDataSource:
    S3DataSource: TransformS3DataSource
class TransformInput:
    DataSource: TransformDataSource; ContentType: str; CompressionType: _CompressionType; SplitType: _SplitType
class TransformJob:
    TransformJobName: str; TransformJobArn: str; TransformJobStatus: _TransformJobStatus; FailureReason: str
    ModelName: str; MaxConcurrentTransforms: int; ModelClientConfig: _ModelClientConfig; MaxPayloadInMB: int
    BatchStrategy: _BatchStrategy; Environment: dict[str, str]; TransformInput: _TransformInput
    TransformOutput: _TransformOutput; DataCaptureConfig: BatchDataCaptureConfig
    TransformResources: _TransformResources; CreationTime: str; TransformStartTime: str; TransformEndTime: str
    LabelingJobArn: str; AutoMLJobArn: str; DataProcessing: _DataProcessing; ExperimentConfig: _ExperimentConfig
    Tags: list[Tag]
class TransformJobDefinition:
    MaxConcurrentTransforms: int; MaxPayloadInMB: int; BatchStrategy: _BatchStrategy; Environment: dict[str, str]
    TransformInput: _TransformInput; TransformOutput: _TransformOutput; TransformResources: _TransformResources
class TransformJobStepMetadata:
    Arn: str
class TransformJobSummary:
    TransformJobName: str; TransformJobArn: str; CreationTime: str; TransformEndTime: str; LastModifiedTime: str
    TransformJobStatus: _TransformJobStatus; FailureReason: str
class TransformOutput:
    S3OutputPath: str; Accept: str; AssembleWith: AssemblyType; KmsKeyId: str
class TransformResources:
    InstanceType: TransformInstanceType; InstanceCount: int; VolumeKmsKeyId: str; TransformAmiVersion: str
class TransformS3DataSource:
    S3DataType: _S3DataType; S3Uri: str
class Trial:
    TrialName: str; TrialArn: str; DisplayName: str; ExperimentName: str; Source: TrialSource; CreationTime: str
    CreatedBy: UserContext; LastModifiedTime: str; LastModifiedBy: UserContext
    MetadataProperties: _MetadataProperties; Tags: list[Tag]
    TrialComponentSummaries: list[TrialComponentSimpleSummary]
class TrialComponent:
    TrialComponentName: str; DisplayName: str; TrialComponentArn: str; Source: TrialComponentSource
    Status: TrialComponentStatus; StartTime: str; EndTime: str; CreationTime: str; CreatedBy: UserContext
    LastModifiedTime: str; LastModifiedBy: UserContext; Parameters: dict[str, TrialComponentParameterValue]
    InputArtifacts: dict[str, TrialComponentArtifact]; OutputArtifacts: dict[str, TrialComponentArtifact]
    Metrics: list[TrialComponentMetricSummary]; MetadataProperties: _MetadataProperties
    SourceDetail: TrialComponentSourceDetail; LineageGroupArn: str; Tags: list[Tag]; Parents: list[Parent]
    RunName: str
class TrialComponentArtifact:
    MediaType: str; Value: str
class TrialComponentMetricSummary:
    MetricName: str; SourceArn: str; TimeStamp: str; Max: float; Min: float; Last: float; Count: int; Avg: float
    StdDev: float
class TrialComponentParameterValue:
    StringValue: str; NumberValue: float
class TrialComponentSimpleSummary:
    TrialComponentName: str; TrialComponentArn: str; TrialComponentSource: _TrialComponentSource; CreationTime: str
    CreatedBy: UserContext
class TrialComponentSource:
    SourceArn: str; SourceType: str
class TrialComponentSourceDetail:
    SourceArn: str; TrainingJob: _TrainingJob; ProcessingJob: _ProcessingJob; TransformJob: _TransformJob
class TrialComponentStatus:
    PrimaryStatus: TrialComponentPrimaryStatus; Message: str
class TrialComponentSummary:
    TrialComponentName: str; TrialComponentArn: str; DisplayName: str; TrialComponentSource: _TrialComponentSource
    Status: TrialComponentStatus; StartTime: str; EndTime: str; CreationTime: str; CreatedBy: UserContext
    LastModifiedTime: str; LastModifiedBy: UserContext
class TrialSource:
    SourceArn: str; SourceType: str
class TrialSummary:
    TrialArn: str; TrialName: str; DisplayName: str; TrialSource: _TrialSource; CreationTime: str
    LastModifiedTime: str
class TrustedIdentityPropagationSettings:
    Status: FeatureStatus
class TtlDuration:
    Unit: TtlDurationUnit; Value: int
class TuningJobCompletionCriteria:
    TargetObjectiveMetricValue: float; BestObjectiveNotImproving: _BestObjectiveNotImproving
    ConvergenceDetected: _ConvergenceDetected
class TuningJobStepMetaData:
    Arn: str
class USD:
    Dollars: int; Cents: int; TenthFractionsOfACent: int
class UiConfig:
    UiTemplateS3Uri: str; HumanTaskUiArn: str
class UiTemplateInfo:
    Url: str; ContentSha256: str
class UltraServer:
    UltraServerId: str; UltraServerType: str; AvailabilityZone: str; InstanceType: ReservedCapacityInstanceType
    TotalInstanceCount: int; ConfiguredSpareInstanceCount: int; AvailableInstanceCount: int; InUseInstanceCount: int
    AvailableSpareInstanceCount: int; UnhealthyInstanceCount: int; HealthStatus: UltraServerHealthStatus
class UltraServerInfo:
    Id: str; Type: str
class UltraServerSummary:
    UltraServerType: str; InstanceType: ReservedCapacityInstanceType; UltraServerCount: int
    AvailableSpareInstanceCount: int; UnhealthyInstanceCount: int
class UnifiedStudioSettings:
    StudioWebPortalAccess: FeatureStatus; DomainAccountId: str; DomainRegion: str; DomainId: str; ProjectId: str
    EnvironmentId: str; ProjectS3Path: str; SingleSignOnApplicationArn: str
class UpdateActionResponse:
    ActionArn: str
class UpdateAppImageConfigResponse:
    AppImageConfigArn: str
class UpdateArtifactResponse:
    ArtifactArn: str
class UpdateClusterExtensionResponse:
    ExtensionArn: str
class UpdateClusterResponse:
    ClusterArn: str
class UpdateClusterSchedulerConfigResponse:
    ClusterSchedulerConfigArn: str; ClusterSchedulerConfigVersion: int
class UpdateClusterSoftwareResponse:
    ClusterArn: str
class UpdateCodeRepositoryOutput:
    CodeRepositoryArn: str
class UpdateComputeQuotaResponse:
    ComputeQuotaArn: str; ComputeQuotaVersion: int
class UpdateContextResponse:
    ContextArn: str
class UpdateDomainResponse:
    DomainArn: str
class UpdateEndpointOutput:
    EndpointArn: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class UpdateEndpointWeightsAndCapacitiesOutput:
    EndpointArn: str
class UpdateExperimentResponse:
    ExperimentArn: str
class UpdateFeatureGroupResponse:
    FeatureGroupArn: str
class UpdateHubContentReferenceResponse:
    HubArn: str; HubContentArn: str
class UpdateHubContentResponse:
    HubArn: str; HubContentArn: str
class UpdateHubResponse:
    HubArn: str
class UpdateImageResponse:
    ImageArn: str
class UpdateImageVersionResponse:
    ImageVersionArn: str
class UpdateInferenceComponentOutput:
    InferenceComponentArn: str
class UpdateInferenceComponentRuntimeConfigOutput:
    InferenceComponentArn: str
class UpdateInferenceExperimentResponse:
    InferenceExperimentArn: str
class UpdateInferenceRouterOutput:
    InferenceRouterArn: str
class UpdateMlflowAppResponse:
    Arn: str
class UpdateMlflowTrackingServerResponse:
    TrackingServerArn: str
class UpdateModelCardResponse:
    ModelCardArn: str
class UpdateModelPackageOutput:
    ModelPackageArn: str
class UpdateMonitoringAlertResponse:
    MonitoringScheduleArn: str; MonitoringAlertName: str
class UpdateMonitoringScheduleResponse:
    MonitoringScheduleArn: str
class UpdateNotebookInstanceLifecycleConfigOutput:
    ...
class UpdateNotebookInstanceOutput:
    ...
class UpdatePartnerAppResponse:
    Arn: str
class UpdatePipelineExecutionResponse:
    PipelineExecutionArn: str
class UpdatePipelineResponse:
    PipelineArn: str; PipelineVersionId: int
class UpdatePipelineVersionResponse:
    PipelineArn: str; PipelineVersionId: int
class UpdateProjectOutput:
    ProjectArn: str
class UpdateSpaceResponse:
    SpaceArn: str
class UpdateTrainingJobResponse:
    TrainingJobArn: str
class UpdateTrialComponentResponse:
    TrialComponentArn: str
class UpdateTrialResponse:
    TrialArn: str
class UpdateUserProfileResponse:
    UserProfileArn: str
class UpdateWorkforceResponse:
    Workforce: _Workforce
class UpdateWorkteamResponse:
    Workteam: _Workteam
class UserContext:
    UserProfileArn: str; UserProfileName: str; DomainId: str; IamIdentity: _IamIdentity
class UserProfileDetails:
    DomainId: str; UserProfileName: str; Status: UserProfileStatus; CreationTime: str; LastModifiedTime: str
class UserSettings:
    ExecutionRole: str; SecurityGroups: list[str]; SharingSettings: _SharingSettings
    JupyterServerAppSettings: _JupyterServerAppSettings; KernelGatewayAppSettings: _KernelGatewayAppSettings
    TensorBoardAppSettings: _TensorBoardAppSettings; RStudioServerProAppSettings: _RStudioServerProAppSettings
    RSessionAppSettings: _RSessionAppSettings; CanvasAppSettings: _CanvasAppSettings
    CodeEditorAppSettings: _CodeEditorAppSettings; JupyterLabAppSettings: _JupyterLabAppSettings
    SpaceStorageSettings: DefaultSpaceStorageSettings; DefaultLandingUri: str; StudioWebPortal: _StudioWebPortal
    CustomPosixUserConfig: _CustomPosixUserConfig; CustomFileSystemConfigs: list[CustomFileSystemConfig]
    StudioWebPortalSettings: _StudioWebPortalSettings; AutoMountHomeEFS: _AutoMountHomeEFS
class VectorConfig:
    Dimension: int
class Vertex:
    Arn: str; Type: str; LineageType: _LineageType
class VpcConfig:
    SecurityGroupIds: list[str]; Subnets: list[str]
class WarmPoolStatus:
    Status: WarmPoolResourceStatus; ResourceRetainedBillableTimeInSeconds: int; ReusedByJob: str
class WorkerAccessConfiguration:
    S3Presign: _S3Presign
class Workforce:
    WorkforceName: str; WorkforceArn: str; LastUpdatedDate: str; SourceIpConfig: _SourceIpConfig; SubDomain: str
    CognitoConfig: _CognitoConfig; OidcConfig: OidcConfigForResponse; CreateDate: str
    WorkforceVpcConfig: WorkforceVpcConfigResponse; Status: WorkforceStatus; FailureReason: str
    IpAddressType: WorkforceIpAddressType
class WorkforceVpcConfigResponse:
    VpcId: str; SecurityGroupIds: list[str]; Subnets: list[str]; VpcEndpointId: str
class WorkloadSpec:
    Inline: str
class WorkspaceSettings:
    S3ArtifactPath: str; S3KmsKeyId: str
class Workteam:
    WorkteamName: str; MemberDefinitions: list[MemberDefinition]; WorkteamArn: str; WorkforceArn: str
    ProductListingIds: list[str]; Description: str; SubDomain: str; CreateDate: str; LastUpdatedDate: str
    NotificationConfiguration: _NotificationConfiguration; WorkerAccessConfiguration: _WorkerAccessConfiguration

_T0 = TypeVar("_T0", default=AddAssociationResponse)
_T1 = TypeVar("_T1", default=AddTagsOutput)
_T2 = TypeVar("_T2", default=AssociateTrialComponentResponse)
_T3 = TypeVar("_T3", default=AttachClusterNodeNetworkInterfaceResponse)
_T4 = TypeVar("_T4", default=AttachClusterNodeVolumeResponse)
_T5 = TypeVar("_T5", default=BatchAddClusterNodesResponse)
_T6 = TypeVar("_T6", default=BatchDeleteClusterNodesResponse)
_T7 = TypeVar("_T7", default=BatchDescribeModelPackageOutput)
_T8 = TypeVar("_T8", default=BatchRebootClusterNodesResponse)
_T9 = TypeVar("_T9", default=BatchReplaceClusterNodesResponse)
_T10 = TypeVar("_T10", default=CreateActionResponse)
_T11 = TypeVar("_T11", default=CreateAIBenchmarkJobResponse)
_T12 = TypeVar("_T12", default=CreateAIRecommendationJobResponse)
_T13 = TypeVar("_T13", default=CreateAIWorkloadConfigResponse)
_T14 = TypeVar("_T14", default=CreateAlgorithmOutput)
_T15 = TypeVar("_T15", default=CreateAppResponse)
_T16 = TypeVar("_T16", default=CreateAppImageConfigResponse)
_T17 = TypeVar("_T17", default=CreateArtifactResponse)
_T18 = TypeVar("_T18", default=CreateAutoMLJobResponse)
_T19 = TypeVar("_T19", default=CreateAutoMLJobV2Response)
_T20 = TypeVar("_T20", default=CreateClusterResponse)
_T21 = TypeVar("_T21", default=CreateClusterExtensionResponse)
_T22 = TypeVar("_T22", default=CreateClusterSchedulerConfigResponse)
_T23 = TypeVar("_T23", default=CreateCodeRepositoryOutput)
_T24 = TypeVar("_T24", default=CreateCompilationJobResponse)
_T25 = TypeVar("_T25", default=CreateComputeQuotaResponse)
_T26 = TypeVar("_T26", default=CreateContextResponse)
_T27 = TypeVar("_T27", default=CreateDataQualityJobDefinitionResponse)
_T28 = TypeVar("_T28", default=Any)
_T29 = TypeVar("_T29", default=CreateDomainResponse)
_T30 = TypeVar("_T30", default=CreateEdgeDeploymentPlanResponse)
_T31 = TypeVar("_T31", default=CreateEndpointOutput)
_T32 = TypeVar("_T32", default=CreateEndpointConfigOutput)
_T33 = TypeVar("_T33", default=CreateExperimentResponse)
_T34 = TypeVar("_T34", default=CreateFeatureGroupResponse)
_T35 = TypeVar("_T35", default=CreateFlowDefinitionResponse)
_T36 = TypeVar("_T36", default=CreateHubResponse)
_T37 = TypeVar("_T37", default=CreateHubContentPresignedUrlsResponse)
_T38 = TypeVar("_T38", default=CreateHubContentReferenceResponse)
_T39 = TypeVar("_T39", default=CreateHumanTaskUiResponse)
_T40 = TypeVar("_T40", default=CreateHyperParameterTuningJobResponse)
_T41 = TypeVar("_T41", default=DescribeHyperParameterTuningJobResponse)
_T42 = TypeVar("_T42", default=CreateImageResponse)
_T43 = TypeVar("_T43", default=CreateImageVersionResponse)
_T44 = TypeVar("_T44", default=CreateInferenceComponentOutput)
_T45 = TypeVar("_T45", default=CreateInferenceExperimentResponse)
_T46 = TypeVar("_T46", default=CreateInferenceRecommendationsJobResponse)
_T47 = TypeVar("_T47", default=CreateInferenceRouterOutput)
_T48 = TypeVar("_T48", default=CreateJobResponse)
_T49 = TypeVar("_T49", default=CreateLabelingJobResponse)
_T50 = TypeVar("_T50", default=DescribeLabelingJobResponse)
_T51 = TypeVar("_T51", default=CreateMlflowAppResponse)
_T52 = TypeVar("_T52", default=CreateMlflowTrackingServerResponse)
_T53 = TypeVar("_T53", default=CreateModelOutput)
_T54 = TypeVar("_T54", default=CreateModelBiasJobDefinitionResponse)
_T55 = TypeVar("_T55", default=CreateModelCardResponse)
_T56 = TypeVar("_T56", default=CreateModelCardExportJobResponse)
_T57 = TypeVar("_T57", default=CreateModelExplainabilityJobDefinitionResponse)
_T58 = TypeVar("_T58", default=CreateModelPackageOutput)
_T59 = TypeVar("_T59", default=CreateModelPackageGroupOutput)
_T60 = TypeVar("_T60", default=CreateModelQualityJobDefinitionResponse)
_T61 = TypeVar("_T61", default=CreateMonitoringScheduleResponse)
_T62 = TypeVar("_T62", default=CreateNotebookInstanceOutput)
_T63 = TypeVar("_T63", default=CreateNotebookInstanceLifecycleConfigOutput)
_T64 = TypeVar("_T64", default=CreateOptimizationJobResponse)
_T65 = TypeVar("_T65", default=CreatePartnerAppResponse)
_T66 = TypeVar("_T66", default=CreatePartnerAppPresignedUrlResponse)
_T67 = TypeVar("_T67", default=CreatePipelineResponse)
_T68 = TypeVar("_T68", default=CreatePresignedDomainUrlResponse)
_T69 = TypeVar("_T69", default=CreatePresignedMlflowAppUrlResponse)
_T70 = TypeVar("_T70", default=CreatePresignedMlflowTrackingServerUrlResponse)
_T71 = TypeVar("_T71", default=CreatePresignedNotebookInstanceUrlOutput)
_T72 = TypeVar("_T72", default=CreateProcessingJobResponse)
_T73 = TypeVar("_T73", default=DescribeProcessingJobResponse)
_T74 = TypeVar("_T74", default=CreateProjectOutput)
_T75 = TypeVar("_T75", default=CreateSpaceResponse)
_T76 = TypeVar("_T76", default=CreateStudioLifecycleConfigResponse)
_T77 = TypeVar("_T77", default=CreateTrainingJobResponse)
_T78 = TypeVar("_T78", default=DescribeTrainingJobResponse)
_T79 = TypeVar("_T79", default=CreateTrainingPlanResponse)
_T80 = TypeVar("_T80", default=CreateTrainingSessionResponse)
_T81 = TypeVar("_T81", default=CreateTransformJobResponse)
_T82 = TypeVar("_T82", default=DescribeTransformJobResponse)
_T83 = TypeVar("_T83", default=CreateTrialResponse)
_T84 = TypeVar("_T84", default=CreateTrialComponentResponse)
_T85 = TypeVar("_T85", default=CreateUserProfileResponse)
_T86 = TypeVar("_T86", default=CreateWorkforceResponse)
_T87 = TypeVar("_T87", default=CreateWorkteamResponse)
_T88 = TypeVar("_T88", default=DeleteActionResponse)
_T89 = TypeVar("_T89", default=DeleteAIBenchmarkJobResponse)
_T90 = TypeVar("_T90", default=DeleteAIRecommendationJobResponse)
_T91 = TypeVar("_T91", default=DeleteAIWorkloadConfigResponse)
_T92 = TypeVar("_T92", default=DeleteArtifactResponse)
_T93 = TypeVar("_T93", default=DeleteAssociationResponse)
_T94 = TypeVar("_T94", default=DeleteClusterResponse)
_T95 = TypeVar("_T95", default=DeleteClusterExtensionResponse)
_T96 = TypeVar("_T96", default=DeleteContextResponse)
_T97 = TypeVar("_T97", default=DeleteEndpointPolicyResponse)
_T98 = TypeVar("_T98", default=DeleteExperimentResponse)
_T99 = TypeVar("_T99", default=DeleteFlowDefinitionResponse)
_T100 = TypeVar("_T100", default=DeleteHumanTaskUiResponse)
_T101 = TypeVar("_T101", default=DeleteImageResponse)
_T102 = TypeVar("_T102", default=DeleteImageVersionResponse)
_T103 = TypeVar("_T103", default=DeleteInferenceExperimentResponse)
_T104 = TypeVar("_T104", default=DeleteJobResponse)
_T105 = TypeVar("_T105", default=DeleteMlflowAppResponse)
_T106 = TypeVar("_T106", default=DeleteMlflowTrackingServerResponse)
_T107 = TypeVar("_T107", default=DeletePartnerAppResponse)
_T108 = TypeVar("_T108", default=DeletePipelineResponse)
_T109 = TypeVar("_T109", default=DeleteTagsOutput)
_T110 = TypeVar("_T110", default=DeleteTrainingSessionResponse)
_T111 = TypeVar("_T111", default=DeleteTrialResponse)
_T112 = TypeVar("_T112", default=DeleteTrialComponentResponse)
_T113 = TypeVar("_T113", default=DeleteWorkforceResponse)
_T114 = TypeVar("_T114", default=DeleteWorkteamResponse)
_T115 = TypeVar("_T115", default=DescribeActionResponse)
_T116 = TypeVar("_T116", default=DescribeAIBenchmarkJobResponse)
_T117 = TypeVar("_T117", default=DescribeAIRecommendationJobResponse)
_T118 = TypeVar("_T118", default=DescribeAIWorkloadConfigResponse)
_T119 = TypeVar("_T119", default=DescribeAlgorithmOutput)
_T120 = TypeVar("_T120", default=DescribeAppResponse)
_T121 = TypeVar("_T121", default=DescribeAppImageConfigResponse)
_T122 = TypeVar("_T122", default=DescribeArtifactResponse)
_T123 = TypeVar("_T123", default=DescribeAutoMLJobResponse)
_T124 = TypeVar("_T124", default=DescribeAutoMLJobV2Response)
_T125 = TypeVar("_T125", default=DescribeClusterResponse)
_T126 = TypeVar("_T126", default=DescribeClusterEventResponse)
_T127 = TypeVar("_T127", default=DescribeClusterExtensionResponse)
_T128 = TypeVar("_T128", default=DescribeClusterNodeResponse)
_T129 = TypeVar("_T129", default=DescribeClusterOperationResponse)
_T130 = TypeVar("_T130", default=DescribeClusterSchedulerConfigResponse)
_T131 = TypeVar("_T131", default=DescribeCodeRepositoryOutput)
_T132 = TypeVar("_T132", default=DescribeCompilationJobResponse)
_T133 = TypeVar("_T133", default=DescribeComputeQuotaResponse)
_T134 = TypeVar("_T134", default=DescribeContextResponse)
_T135 = TypeVar("_T135", default=DescribeDataQualityJobDefinitionResponse)
_T136 = TypeVar("_T136", default=DescribeDeviceResponse)
_T137 = TypeVar("_T137", default=DescribeDeviceFleetResponse)
_T138 = TypeVar("_T138", default=DescribeDomainResponse)
_T139 = TypeVar("_T139", default=DescribeEdgeDeploymentPlanResponse)
_T140 = TypeVar("_T140", default=DescribeEdgePackagingJobResponse)
_T141 = TypeVar("_T141", default=DescribeEndpointOutput)
_T142 = TypeVar("_T142", default=DescribeEndpointConfigOutput)
_T143 = TypeVar("_T143", default=DescribeExperimentResponse)
_T144 = TypeVar("_T144", default=DescribeFeatureGroupResponse)
_T145 = TypeVar("_T145", default=DescribeFeatureMetadataResponse)
_T146 = TypeVar("_T146", default=DescribeFlowDefinitionResponse)
_T147 = TypeVar("_T147", default=DescribeHubResponse)
_T148 = TypeVar("_T148", default=DescribeHubContentResponse)
_T149 = TypeVar("_T149", default=DescribeHumanTaskUiResponse)
_T150 = TypeVar("_T150", default=DescribeImageResponse)
_T151 = TypeVar("_T151", default=DescribeImageVersionResponse)
_T152 = TypeVar("_T152", default=DescribeInferenceComponentOutput)
_T153 = TypeVar("_T153", default=DescribeInferenceExperimentResponse)
_T154 = TypeVar("_T154", default=DescribeInferenceRecommendationsJobResponse)
_T155 = TypeVar("_T155", default=DescribeInferenceRouterOutput)
_T156 = TypeVar("_T156", default=DescribeJobResponse)
_T157 = TypeVar("_T157", default=DescribeJobSchemaVersionResponse)
_T158 = TypeVar("_T158", default=DescribeLineageGroupResponse)
_T159 = TypeVar("_T159", default=DescribeMlflowAppResponse)
_T160 = TypeVar("_T160", default=DescribeMlflowTrackingServerResponse)
_T161 = TypeVar("_T161", default=DescribeModelOutput)
_T162 = TypeVar("_T162", default=DescribeModelBiasJobDefinitionResponse)
_T163 = TypeVar("_T163", default=DescribeModelCardResponse)
_T164 = TypeVar("_T164", default=DescribeModelCardExportJobResponse)
_T165 = TypeVar("_T165", default=DescribeModelExplainabilityJobDefinitionResponse)
_T166 = TypeVar("_T166", default=DescribeModelPackageOutput)
_T167 = TypeVar("_T167", default=DescribeModelPackageGroupOutput)
_T168 = TypeVar("_T168", default=DescribeModelQualityJobDefinitionResponse)
_T169 = TypeVar("_T169", default=DescribeMonitoringScheduleResponse)
_T170 = TypeVar("_T170", default=DescribeNotebookInstanceOutput)
_T171 = TypeVar("_T171", default=DescribeNotebookInstanceLifecycleConfigOutput)
_T172 = TypeVar("_T172", default=DescribeOptimizationJobResponse)
_T173 = TypeVar("_T173", default=DescribePartnerAppResponse)
_T174 = TypeVar("_T174", default=DescribePipelineResponse)
_T175 = TypeVar("_T175", default=DescribePipelineDefinitionForExecutionResponse)
_T176 = TypeVar("_T176", default=DescribePipelineExecutionResponse)
_T177 = TypeVar("_T177", default=DescribeProjectOutput)
_T178 = TypeVar("_T178", default=DescribeReservedCapacityResponse)
_T179 = TypeVar("_T179", default=DescribeSpaceResponse)
_T180 = TypeVar("_T180", default=DescribeStudioLifecycleConfigResponse)
_T181 = TypeVar("_T181", default=DescribeSubscribedWorkteamResponse)
_T182 = TypeVar("_T182", default=DescribeTrainingPlanResponse)
_T183 = TypeVar("_T183", default=DescribeTrainingPlanExtensionHistoryResponse)
_T184 = TypeVar("_T184", default=DescribeTrainingSessionResponse)
_T185 = TypeVar("_T185", default=DescribeTrialResponse)
_T186 = TypeVar("_T186", default=DescribeTrialComponentResponse)
_T187 = TypeVar("_T187", default=DescribeUserProfileResponse)
_T188 = TypeVar("_T188", default=DescribeWorkforceResponse)
_T189 = TypeVar("_T189", default=DescribeWorkteamResponse)
_T190 = TypeVar("_T190", default=DetachClusterNodeVolumeResponse)
_T191 = TypeVar("_T191", default=DisableSagemakerServicecatalogPortfolioOutput)
_T192 = TypeVar("_T192", default=DisassociateTrialComponentResponse)
_T193 = TypeVar("_T193", default=EnableSagemakerServicecatalogPortfolioOutput)
_T194 = TypeVar("_T194", default=ExtendTrainingPlanResponse)
_T195 = TypeVar("_T195", default=GetDeviceFleetReportResponse)
_T196 = TypeVar("_T196", default=GetEndpointPolicyResponse)
_T197 = TypeVar("_T197", default=GetLineageGroupPolicyResponse)
_T198 = TypeVar("_T198", default=GetModelPackageGroupPolicyOutput)
_T199 = TypeVar("_T199", default=GetSagemakerServicecatalogPortfolioStatusOutput)
_T200 = TypeVar("_T200", default=GetScalingConfigurationRecommendationResponse)
_T201 = TypeVar("_T201", default=GetSearchSuggestionsResponse)
_T202 = TypeVar("_T202", default=ImportHubContentResponse)
_T203 = TypeVar("_T203", default=ListActionsResponse)
_T204 = TypeVar("_T204", default=ListAIBenchmarkJobsResponse)
_T205 = TypeVar("_T205", default=ListAIRecommendationJobsResponse)
_T206 = TypeVar("_T206", default=ListAIWorkloadConfigsResponse)
_T207 = TypeVar("_T207", default=ListAlgorithmsOutput)
_T208 = TypeVar("_T208", default=ListAliasesResponse)
_T209 = TypeVar("_T209", default=ListAppImageConfigsResponse)
_T210 = TypeVar("_T210", default=ListAppsResponse)
_T211 = TypeVar("_T211", default=ListArtifactsResponse)
_T212 = TypeVar("_T212", default=ListAssociationsResponse)
_T213 = TypeVar("_T213", default=ListAutoMLJobsResponse)
_T214 = TypeVar("_T214", default=ListCandidatesForAutoMLJobResponse)
_T215 = TypeVar("_T215", default=ListClusterEventsResponse)
_T216 = TypeVar("_T216", default=ListClusterExtensionVersionsResponse)
_T217 = TypeVar("_T217", default=ListClusterExtensionsResponse)
_T218 = TypeVar("_T218", default=ListClusterNodesResponse)
_T219 = TypeVar("_T219", default=ListClusterOperationsResponse)
_T220 = TypeVar("_T220", default=ListClusterSchedulerConfigsResponse)
_T221 = TypeVar("_T221", default=ListClustersResponse)
_T222 = TypeVar("_T222", default=ListCodeRepositoriesOutput)
_T223 = TypeVar("_T223", default=ListCompilationJobsResponse)
_T224 = TypeVar("_T224", default=ListComputeQuotasResponse)
_T225 = TypeVar("_T225", default=ListContextsResponse)
_T226 = TypeVar("_T226", default=ListDataQualityJobDefinitionsResponse)
_T227 = TypeVar("_T227", default=ListDeviceFleetsResponse)
_T228 = TypeVar("_T228", default=ListDevicesResponse)
_T229 = TypeVar("_T229", default=ListDomainsResponse)
_T230 = TypeVar("_T230", default=ListEdgeDeploymentPlansResponse)
_T231 = TypeVar("_T231", default=ListEdgePackagingJobsResponse)
_T232 = TypeVar("_T232", default=ListEndpointConfigsOutput)
_T233 = TypeVar("_T233", default=ListEndpointsOutput)
_T234 = TypeVar("_T234", default=ListExperimentsResponse)
_T235 = TypeVar("_T235", default=ListFeatureGroupsResponse)
_T236 = TypeVar("_T236", default=ListFlowDefinitionsResponse)
_T237 = TypeVar("_T237", default=ListHubContentVersionsResponse)
_T238 = TypeVar("_T238", default=ListHubContentsResponse)
_T239 = TypeVar("_T239", default=ListHubsResponse)
_T240 = TypeVar("_T240", default=ListHumanTaskUisResponse)
_T241 = TypeVar("_T241", default=ListHyperParameterTuningJobsResponse)
_T242 = TypeVar("_T242", default=ListImageVersionsResponse)
_T243 = TypeVar("_T243", default=ListImagesResponse)
_T244 = TypeVar("_T244", default=ListInferenceComponentsOutput)
_T245 = TypeVar("_T245", default=ListInferenceExperimentsResponse)
_T246 = TypeVar("_T246", default=ListInferenceRecommendationsJobStepsResponse)
_T247 = TypeVar("_T247", default=ListInferenceRecommendationsJobsResponse)
_T248 = TypeVar("_T248", default=ListInferenceRoutersOutput)
_T249 = TypeVar("_T249", default=ListJobSchemaVersionsResponse)
_T250 = TypeVar("_T250", default=ListJobsResponse)
_T251 = TypeVar("_T251", default=ListLabelingJobsResponse)
_T252 = TypeVar("_T252", default=ListLabelingJobsForWorkteamResponse)
_T253 = TypeVar("_T253", default=ListLineageGroupsResponse)
_T254 = TypeVar("_T254", default=ListMlflowAppsResponse)
_T255 = TypeVar("_T255", default=ListMlflowTrackingServersResponse)
_T256 = TypeVar("_T256", default=ListModelBiasJobDefinitionsResponse)
_T257 = TypeVar("_T257", default=ListModelCardExportJobsResponse)
_T258 = TypeVar("_T258", default=ListModelCardVersionsResponse)
_T259 = TypeVar("_T259", default=ListModelCardsResponse)
_T260 = TypeVar("_T260", default=ListModelExplainabilityJobDefinitionsResponse)
_T261 = TypeVar("_T261", default=ListModelMetadataResponse)
_T262 = TypeVar("_T262", default=ListModelPackageGroupsOutput)
_T263 = TypeVar("_T263", default=ListModelPackagesOutput)
_T264 = TypeVar("_T264", default=ListModelQualityJobDefinitionsResponse)
_T265 = TypeVar("_T265", default=ListModelsOutput)
_T266 = TypeVar("_T266", default=ListMonitoringAlertHistoryResponse)
_T267 = TypeVar("_T267", default=ListMonitoringAlertsResponse)
_T268 = TypeVar("_T268", default=ListMonitoringExecutionsResponse)
_T269 = TypeVar("_T269", default=ListMonitoringSchedulesResponse)
_T270 = TypeVar("_T270", default=ListNotebookInstanceLifecycleConfigsOutput)
_T271 = TypeVar("_T271", default=ListNotebookInstancesOutput)
_T272 = TypeVar("_T272", default=ListOptimizationJobsResponse)
_T273 = TypeVar("_T273", default=ListPartnerAppsResponse)
_T274 = TypeVar("_T274", default=ListPipelineExecutionStepsResponse)
_T275 = TypeVar("_T275", default=ListPipelineExecutionsResponse)
_T276 = TypeVar("_T276", default=ListPipelineParametersForExecutionResponse)
_T277 = TypeVar("_T277", default=ListPipelineVersionsResponse)
_T278 = TypeVar("_T278", default=ListPipelinesResponse)
_T279 = TypeVar("_T279", default=ListProcessingJobsResponse)
_T280 = TypeVar("_T280", default=ListProjectsOutput)
_T281 = TypeVar("_T281", default=ListResourceCatalogsResponse)
_T282 = TypeVar("_T282", default=ListSpacesResponse)
_T283 = TypeVar("_T283", default=ListStageDevicesResponse)
_T284 = TypeVar("_T284", default=ListStudioLifecycleConfigsResponse)
_T285 = TypeVar("_T285", default=ListSubscribedWorkteamsResponse)
_T286 = TypeVar("_T286", default=ListTagsOutput)
_T287 = TypeVar("_T287", default=ListTrainingJobsResponse)
_T288 = TypeVar("_T288", default=ListTrainingJobsForHyperParameterTuningJobResponse)
_T289 = TypeVar("_T289", default=ListTrainingPlansResponse)
_T290 = TypeVar("_T290", default=ListTrainingSessionsResponse)
_T291 = TypeVar("_T291", default=ListTransformJobsResponse)
_T292 = TypeVar("_T292", default=ListTrialComponentsResponse)
_T293 = TypeVar("_T293", default=ListTrialsResponse)
_T294 = TypeVar("_T294", default=ListUltraServersByReservedCapacityResponse)
_T295 = TypeVar("_T295", default=ListUserProfilesResponse)
_T296 = TypeVar("_T296", default=ListWorkforcesResponse)
_T297 = TypeVar("_T297", default=ListWorkteamsResponse)
_T298 = TypeVar("_T298", default=PutEndpointPolicyResponse)
_T299 = TypeVar("_T299", default=PutModelPackageGroupPolicyOutput)
_T300 = TypeVar("_T300", default=QueryLineageResponse)
_T301 = TypeVar("_T301", default=RenderUiTemplateResponse)
_T302 = TypeVar("_T302", default=RetryPipelineExecutionResponse)
_T303 = TypeVar("_T303", default=SearchResponse)
_T304 = TypeVar("_T304", default=SearchTrainingPlanOfferingsResponse)
_T305 = TypeVar("_T305", default=SendPipelineExecutionStepFailureResponse)
_T306 = TypeVar("_T306", default=SendPipelineExecutionStepSuccessResponse)
_T307 = TypeVar("_T307", default=StartClusterHealthCheckResponse)
_T308 = TypeVar("_T308", default=StartInferenceExperimentResponse)
_T309 = TypeVar("_T309", default=StartMlflowTrackingServerResponse)
_T310 = TypeVar("_T310", default=StartPipelineExecutionResponse)
_T311 = TypeVar("_T311", default=StartSessionResponse)
_T312 = TypeVar("_T312", default=StopAIBenchmarkJobResponse)
_T313 = TypeVar("_T313", default=StopAIRecommendationJobResponse)
_T314 = TypeVar("_T314", default=StopInferenceExperimentResponse)
_T315 = TypeVar("_T315", default=StopJobResponse)
_T316 = TypeVar("_T316", default=StopMlflowTrackingServerResponse)
_T317 = TypeVar("_T317", default=StopPipelineExecutionResponse)
_T318 = TypeVar("_T318", default=StopTrainingSessionResponse)
_T319 = TypeVar("_T319", default=UpdateActionResponse)
_T320 = TypeVar("_T320", default=UpdateAppImageConfigResponse)
_T321 = TypeVar("_T321", default=UpdateArtifactResponse)
_T322 = TypeVar("_T322", default=UpdateClusterResponse)
_T323 = TypeVar("_T323", default=UpdateClusterExtensionResponse)
_T324 = TypeVar("_T324", default=UpdateClusterSchedulerConfigResponse)
_T325 = TypeVar("_T325", default=UpdateClusterSoftwareResponse)
_T326 = TypeVar("_T326", default=UpdateCodeRepositoryOutput)
_T327 = TypeVar("_T327", default=UpdateComputeQuotaResponse)
_T328 = TypeVar("_T328", default=UpdateContextResponse)
_T329 = TypeVar("_T329", default=UpdateDomainResponse)
_T330 = TypeVar("_T330", default=UpdateEndpointOutput)
_T331 = TypeVar("_T331", default=UpdateEndpointWeightsAndCapacitiesOutput)
_T332 = TypeVar("_T332", default=UpdateExperimentResponse)
_T333 = TypeVar("_T333", default=UpdateFeatureGroupResponse)
_T334 = TypeVar("_T334", default=UpdateHubResponse)
_T335 = TypeVar("_T335", default=UpdateHubContentResponse)
_T336 = TypeVar("_T336", default=UpdateHubContentReferenceResponse)
_T337 = TypeVar("_T337", default=UpdateImageResponse)
_T338 = TypeVar("_T338", default=UpdateImageVersionResponse)
_T339 = TypeVar("_T339", default=UpdateInferenceComponentOutput)
_T340 = TypeVar("_T340", default=UpdateInferenceComponentRuntimeConfigOutput)
_T341 = TypeVar("_T341", default=UpdateInferenceExperimentResponse)
_T342 = TypeVar("_T342", default=UpdateInferenceRouterOutput)
_T343 = TypeVar("_T343", default=UpdateMlflowAppResponse)
_T344 = TypeVar("_T344", default=UpdateMlflowTrackingServerResponse)
_T345 = TypeVar("_T345", default=UpdateModelCardResponse)
_T346 = TypeVar("_T346", default=UpdateModelPackageOutput)
_T347 = TypeVar("_T347", default=UpdateMonitoringAlertResponse)
_T348 = TypeVar("_T348", default=UpdateMonitoringScheduleResponse)
_T349 = TypeVar("_T349", default=UpdateNotebookInstanceOutput)
_T350 = TypeVar("_T350", default=UpdateNotebookInstanceLifecycleConfigOutput)
_T351 = TypeVar("_T351", default=UpdatePartnerAppResponse)
_T352 = TypeVar("_T352", default=UpdatePipelineResponse)
_T353 = TypeVar("_T353", default=UpdatePipelineExecutionResponse)
_T354 = TypeVar("_T354", default=UpdatePipelineVersionResponse)
_T355 = TypeVar("_T355", default=UpdateProjectOutput)
_T356 = TypeVar("_T356", default=UpdateSpaceResponse)
_T357 = TypeVar("_T357", default=UpdateTrainingJobResponse)
_T358 = TypeVar("_T358", default=UpdateTrialResponse)
_T359 = TypeVar("_T359", default=UpdateTrialComponentResponse)
_T360 = TypeVar("_T360", default=UpdateUserProfileResponse)
_T361 = TypeVar("_T361", default=UpdateWorkforceResponse)
_T362 = TypeVar("_T362", default=UpdateWorkteamResponse)

class _AddAssociation(CallOptions, total=False):
    SourceArn: Required[str]; DestinationArn: Required[str]; AssociationType: AssociationEdgeType | str
def add_association(name: str, /, *, result: type[_T0] = ..., select: Callable[[AddAssociationResponse], _T0] = ..., **arguments: Unpack[_AddAssociation]) -> Task[_T0]: ...

class _AddTags(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def add_tags(name: str, /, *, result: type[_T1] = ..., select: Callable[[AddTagsOutput], _T1] = ..., **arguments: Unpack[_AddTags]) -> Task[_T1]: ...

class _AssociateTrialComponent(CallOptions, total=False):
    TrialComponentName: Required[str]; TrialName: Required[str]
def associate_trial_component(name: str, /, *, result: type[_T2] = ..., select: Callable[[AssociateTrialComponentResponse], _T2] = ..., **arguments: Unpack[_AssociateTrialComponent]) -> Task[_T2]: ...

class _AttachClusterNodeNetworkInterface(CallOptions, total=False):
    ClusterName: Required[str]; NodeId: Required[str]; NetworkInterfaceId: Required[str]
def attach_cluster_node_network_interface(name: str, /, *, result: type[_T3] = ..., select: Callable[[AttachClusterNodeNetworkInterfaceResponse], _T3] = ..., **arguments: Unpack[_AttachClusterNodeNetworkInterface]) -> Task[_T3]: ...

class _AttachClusterNodeVolume(CallOptions, total=False):
    ClusterArn: Required[str]; NodeId: Required[str]; VolumeId: Required[str]
def attach_cluster_node_volume(name: str, /, *, result: type[_T4] = ..., select: Callable[[AttachClusterNodeVolumeResponse], _T4] = ..., **arguments: Unpack[_AttachClusterNodeVolume]) -> Task[_T4]: ...

class _BatchAddClusterNodes(CallOptions, total=False):
    ClusterName: Required[str]; ClientToken: str; NodesToAdd: Required[Sequence[AddClusterNodeSpecificationDict]]
def batch_add_cluster_nodes(name: str, /, *, result: type[_T5] = ..., select: Callable[[BatchAddClusterNodesResponse], _T5] = ..., **arguments: Unpack[_BatchAddClusterNodes]) -> Task[_T5]: ...

class _BatchDeleteClusterNodes(CallOptions, total=False):
    ClusterName: Required[str]; NodeIds: Sequence[str]; NodeLogicalIds: Sequence[str]
def batch_delete_cluster_nodes(name: str, /, *, result: type[_T6] = ..., select: Callable[[BatchDeleteClusterNodesResponse], _T6] = ..., **arguments: Unpack[_BatchDeleteClusterNodes]) -> Task[_T6]: ...

class _BatchDescribeModelPackage(CallOptions, total=False):
    ModelPackageArnList: Required[Sequence[str]]
def batch_describe_model_package(name: str, /, *, result: type[_T7] = ..., select: Callable[[BatchDescribeModelPackageOutput], _T7] = ..., **arguments: Unpack[_BatchDescribeModelPackage]) -> Task[_T7]: ...

class _BatchRebootClusterNodes(CallOptions, total=False):
    ClusterName: Required[str]; NodeIds: Sequence[str]; NodeLogicalIds: Sequence[str]
def batch_reboot_cluster_nodes(name: str, /, *, result: type[_T8] = ..., select: Callable[[BatchRebootClusterNodesResponse], _T8] = ..., **arguments: Unpack[_BatchRebootClusterNodes]) -> Task[_T8]: ...

class _BatchReplaceClusterNodes(CallOptions, total=False):
    ClusterName: Required[str]; NodeIds: Sequence[str]; NodeLogicalIds: Sequence[str]
def batch_replace_cluster_nodes(name: str, /, *, result: type[_T9] = ..., select: Callable[[BatchReplaceClusterNodesResponse], _T9] = ..., **arguments: Unpack[_BatchReplaceClusterNodes]) -> Task[_T9]: ...

class _CreateAction(CallOptions, total=False):
    ActionName: Required[str]; Source: Required[ActionSourceDict | ActionSource]; ActionType: Required[str]
    Description: str; Status: ActionStatus | str; Properties: Mapping[str, str]
    MetadataProperties: MetadataPropertiesDict | _MetadataProperties; Tags: Sequence[TagDict | Tag]
def create_action(name: str, /, *, result: type[_T10] = ..., select: Callable[[CreateActionResponse], _T10] = ..., **arguments: Unpack[_CreateAction]) -> Task[_T10]: ...

class _CreateAiBenchmarkJob(CallOptions, total=False):
    AiBenchmarkJobName: Required[str]; BenchmarkTarget: Required[AIBenchmarkTargetDict | AIBenchmarkTarget]
    OutputConfig: Required[AIBenchmarkOutputConfigDict]; AiWorkloadConfigIdentifier: Required[str]
    RoleArn: Required[str]; NetworkConfig: AIBenchmarkNetworkConfigDict | AIBenchmarkNetworkConfig
    Tags: Sequence[TagDict | Tag]
def create_ai_benchmark_job(name: str, /, *, result: type[_T11] = ..., select: Callable[[CreateAIBenchmarkJobResponse], _T11] = ..., **arguments: Unpack[_CreateAiBenchmarkJob]) -> Task[_T11]: ...

class _CreateAiRecommendationJob(CallOptions, total=False):
    AiRecommendationJobName: Required[str]; ModelSource: Required[AIModelSourceDict | AIModelSource]
    OutputConfig: Required[AIRecommendationOutputConfigDict]; AiWorkloadConfigIdentifier: Required[str]
    PerformanceTarget: Required[AIRecommendationPerformanceTargetDict | AIRecommendationPerformanceTarget]
    RoleArn: Required[str]
    InferenceSpecification: AIRecommendationInferenceSpecificationDict | AIRecommendationInferenceSpecification
    OptimizeModel: bool; ComputeSpec: AIRecommendationComputeSpecDict | AIRecommendationComputeSpec
    AdapterSource: AIAdapterSourceDict | AIAdapterSource; Tags: Sequence[TagDict | Tag]
def create_ai_recommendation_job(name: str, /, *, result: type[_T12] = ..., select: Callable[[CreateAIRecommendationJobResponse], _T12] = ..., **arguments: Unpack[_CreateAiRecommendationJob]) -> Task[_T12]: ...

class _CreateAiWorkloadConfig(CallOptions, total=False):
    AiWorkloadConfigName: Required[str]; DatasetConfig: AIDatasetConfigDict | AIDatasetConfig
    AiWorkloadConfigs: AIWorkloadConfigsDict | AIWorkloadConfigs; Tags: Sequence[TagDict | Tag]
def create_ai_workload_config(name: str, /, *, result: type[_T13] = ..., select: Callable[[CreateAIWorkloadConfigResponse], _T13] = ..., **arguments: Unpack[_CreateAiWorkloadConfig]) -> Task[_T13]: ...

class _CreateAlgorithm(CallOptions, total=False):
    AlgorithmName: Required[str]; AlgorithmDescription: str
    TrainingSpecification: Required[TrainingSpecificationDict | _TrainingSpecification]
    InferenceSpecification: InferenceSpecificationDict | _InferenceSpecification
    ValidationSpecification: AlgorithmValidationSpecificationDict | AlgorithmValidationSpecification
    CertifyForMarketplace: bool; Tags: Sequence[TagDict | Tag]
def create_algorithm(name: str, /, *, result: type[_T14] = ..., select: Callable[[CreateAlgorithmOutput], _T14] = ..., **arguments: Unpack[_CreateAlgorithm]) -> Task[_T14]: ...

class _CreateApp(CallOptions, total=False):
    DomainId: Required[str]; UserProfileName: str; SpaceName: str; AppType: Required[_AppType | str]
    AppName: Required[str]; Tags: Sequence[TagDict | Tag]; ResourceSpec: ResourceSpecDict | _ResourceSpec
    RecoveryMode: bool
def create_app(name: str, /, *, result: type[_T15] = ..., select: Callable[[CreateAppResponse], _T15] = ..., **arguments: Unpack[_CreateApp]) -> Task[_T15]: ...

class _CreateAppImageConfig(CallOptions, total=False):
    AppImageConfigName: Required[str]; Tags: Sequence[TagDict | Tag]
    KernelGatewayImageConfig: KernelGatewayImageConfigDict | _KernelGatewayImageConfig
    JupyterLabAppImageConfig: JupyterLabAppImageConfigDict | _JupyterLabAppImageConfig
    CodeEditorAppImageConfig: CodeEditorAppImageConfigDict | _CodeEditorAppImageConfig
def create_app_image_config(name: str, /, *, result: type[_T16] = ..., select: Callable[[CreateAppImageConfigResponse], _T16] = ..., **arguments: Unpack[_CreateAppImageConfig]) -> Task[_T16]: ...

class _CreateArtifact(CallOptions, total=False):
    ArtifactName: str; Source: Required[ArtifactSourceDict | ArtifactSource]; ArtifactType: Required[str]
    Properties: Mapping[str, str]; MetadataProperties: MetadataPropertiesDict | _MetadataProperties
    Tags: Sequence[TagDict | Tag]
def create_artifact(name: str, /, *, result: type[_T17] = ..., select: Callable[[CreateArtifactResponse], _T17] = ..., **arguments: Unpack[_CreateArtifact]) -> Task[_T17]: ...

class _CreateAutoMlJob(CallOptions, total=False):
    AutoMLJobName: Required[str]; InputDataConfig: Required[Sequence[AutoMLChannelDict | AutoMLChannel]]
    OutputDataConfig: Required[AutoMLOutputDataConfigDict | AutoMLOutputDataConfig]; ProblemType: _ProblemType | str
    AutoMLJobObjective: AutoMLJobObjectiveDict | _AutoMLJobObjective
    AutoMLJobConfig: AutoMLJobConfigDict | _AutoMLJobConfig; RoleArn: Required[str]
    GenerateCandidateDefinitionsOnly: bool; Tags: Sequence[TagDict | Tag]
    ModelDeployConfig: ModelDeployConfigDict | _ModelDeployConfig
def create_auto_ml_job(name: str, /, *, result: type[_T18] = ..., select: Callable[[CreateAutoMLJobResponse], _T18] = ..., **arguments: Unpack[_CreateAutoMlJob]) -> Task[_T18]: ...

class _CreateAutoMlJobV2(CallOptions, total=False):
    AutoMLJobName: Required[str]
    AutoMLJobInputDataConfig: Required[Sequence[AutoMLJobChannelDict | AutoMLJobChannel]]
    OutputDataConfig: Required[AutoMLOutputDataConfigDict | AutoMLOutputDataConfig]
    AutoMLProblemTypeConfig: Required[AutoMLProblemTypeConfigDict | _AutoMLProblemTypeConfig]; RoleArn: Required[str]
    Tags: Sequence[TagDict | Tag]; SecurityConfig: AutoMLSecurityConfigDict | AutoMLSecurityConfig
    AutoMLJobObjective: AutoMLJobObjectiveDict | _AutoMLJobObjective
    ModelDeployConfig: ModelDeployConfigDict | _ModelDeployConfig
    DataSplitConfig: AutoMLDataSplitConfigDict | AutoMLDataSplitConfig
    AutoMLComputeConfig: AutoMLComputeConfigDict | _AutoMLComputeConfig
def create_auto_ml_job_v2(name: str, /, *, result: type[_T19] = ..., select: Callable[[CreateAutoMLJobV2Response], _T19] = ..., **arguments: Unpack[_CreateAutoMlJobV2]) -> Task[_T19]: ...

class _CreateCluster(CallOptions, total=False):
    ClusterName: Required[str]; InstanceGroups: Sequence[ClusterInstanceGroupSpecificationDict]
    RestrictedInstanceGroups: Sequence[ClusterRestrictedInstanceGroupSpecificationDict]
    RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfigDict; VpcConfig: VpcConfigDict | _VpcConfig
    Tags: Sequence[TagDict | Tag]; Orchestrator: ClusterOrchestratorDict | ClusterOrchestrator
    NodeRecovery: ClusterNodeRecovery | str
    TieredStorageConfig: ClusterTieredStorageConfigDict | ClusterTieredStorageConfig
    NodeProvisioningMode: ClusterNodeProvisioningMode | str; ClusterRole: str
    AutoScaling: ClusterAutoScalingConfigDict
def create_cluster(name: str, /, *, result: type[_T20] = ..., select: Callable[[CreateClusterResponse], _T20] = ..., **arguments: Unpack[_CreateCluster]) -> Task[_T20]: ...

class _CreateClusterExtension(CallOptions, total=False):
    ClusterArn: Required[str]; ExtensionName: Required[str]; ExtensionVersion: str; ConfigurationValues: str
    Tags: Sequence[TagDict | Tag]; ClientToken: str
def create_cluster_extension(name: str, /, *, result: type[_T21] = ..., select: Callable[[CreateClusterExtensionResponse], _T21] = ..., **arguments: Unpack[_CreateClusterExtension]) -> Task[_T21]: ...

class _CreateClusterSchedulerConfig(CallOptions, total=False):
    Name: Required[str]; ClusterArn: Required[str]; SchedulerConfig: Required[SchedulerConfigDict | _SchedulerConfig]
    Description: str; Tags: Sequence[TagDict | Tag]
def create_cluster_scheduler_config(name: str, /, *, result: type[_T22] = ..., select: Callable[[CreateClusterSchedulerConfigResponse], _T22] = ..., **arguments: Unpack[_CreateClusterSchedulerConfig]) -> Task[_T22]: ...

class _CreateCodeRepository(CallOptions, total=False):
    CodeRepositoryName: Required[str]; GitConfig: Required[GitConfigDict | _GitConfig]; Tags: Sequence[TagDict | Tag]
def create_code_repository(name: str, /, *, result: type[_T23] = ..., select: Callable[[CreateCodeRepositoryOutput], _T23] = ..., **arguments: Unpack[_CreateCodeRepository]) -> Task[_T23]: ...

class _CreateCompilationJob(CallOptions, total=False):
    CompilationJobName: Required[str]; RoleArn: Required[str]; ModelPackageVersionArn: str
    InputConfig: InputConfigDict | _InputConfig; OutputConfig: Required[OutputConfigDict | _OutputConfig]
    VpcConfig: NeoVpcConfigDict | NeoVpcConfig
    StoppingCondition: Required[StoppingConditionDict | _StoppingCondition]; Tags: Sequence[TagDict | Tag]
def create_compilation_job(name: str, /, *, result: type[_T24] = ..., select: Callable[[CreateCompilationJobResponse], _T24] = ..., **arguments: Unpack[_CreateCompilationJob]) -> Task[_T24]: ...

class _CreateComputeQuota(CallOptions, total=False):
    Name: Required[str]; Description: str; ClusterArn: Required[str]
    ComputeQuotaConfig: Required[ComputeQuotaConfigDict | _ComputeQuotaConfig]
    ComputeQuotaTarget: Required[ComputeQuotaTargetDict | _ComputeQuotaTarget]
    ActivationState: _ActivationState | str; Tags: Sequence[TagDict | Tag]
def create_compute_quota(name: str, /, *, result: type[_T25] = ..., select: Callable[[CreateComputeQuotaResponse], _T25] = ..., **arguments: Unpack[_CreateComputeQuota]) -> Task[_T25]: ...

class _CreateContext(CallOptions, total=False):
    ContextName: Required[str]; Source: Required[ContextSourceDict | ContextSource]; ContextType: Required[str]
    Description: str; Properties: Mapping[str, str]; Tags: Sequence[TagDict | Tag]
def create_context(name: str, /, *, result: type[_T26] = ..., select: Callable[[CreateContextResponse], _T26] = ..., **arguments: Unpack[_CreateContext]) -> Task[_T26]: ...

class _CreateDataQualityJobDefinition(CallOptions, total=False):
    JobDefinitionName: Required[str]
    DataQualityBaselineConfig: DataQualityBaselineConfigDict | _DataQualityBaselineConfig
    DataQualityAppSpecification: Required[DataQualityAppSpecificationDict | _DataQualityAppSpecification]
    DataQualityJobInput: Required[DataQualityJobInputDict | _DataQualityJobInput]
    DataQualityJobOutputConfig: Required[MonitoringOutputConfigDict | MonitoringOutputConfig]
    JobResources: Required[MonitoringResourcesDict | MonitoringResources]
    NetworkConfig: MonitoringNetworkConfigDict | MonitoringNetworkConfig; RoleArn: Required[str]
    StoppingCondition: MonitoringStoppingConditionDict | MonitoringStoppingCondition; Tags: Sequence[TagDict | Tag]
def create_data_quality_job_definition(name: str, /, *, result: type[_T27] = ..., select: Callable[[CreateDataQualityJobDefinitionResponse], _T27] = ..., **arguments: Unpack[_CreateDataQualityJobDefinition]) -> Task[_T27]: ...

class _CreateDeviceFleet(CallOptions, total=False):
    DeviceFleetName: Required[str]; RoleArn: str; Description: str
    OutputConfig: Required[EdgeOutputConfigDict | EdgeOutputConfig]; Tags: Sequence[TagDict | Tag]
    EnableIotRoleAlias: bool
def create_device_fleet(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_CreateDeviceFleet]) -> Task[_T28]: ...

class _CreateDomain(CallOptions, total=False):
    DomainName: Required[str]; AuthMode: Required[_AuthMode | str]
    DefaultUserSettings: Required[UserSettingsDict | UserSettings]
    DomainSettings: DomainSettingsDict | _DomainSettings; SubnetIds: Sequence[str]; VpcId: str
    Tags: Sequence[TagDict | Tag]; AppNetworkAccessType: _AppNetworkAccessType | str; HomeEfsFileSystemKmsKeyId: str
    KmsKeyId: str; AppSecurityGroupManagement: _AppSecurityGroupManagement | str
    HomeEfsFileSystemCreation: _HomeEfsFileSystemCreation | str; TagPropagation: _TagPropagation | str
    DefaultSpaceSettings: DefaultSpaceSettingsDict | _DefaultSpaceSettings
def create_domain(name: str, /, *, result: type[_T29] = ..., select: Callable[[CreateDomainResponse], _T29] = ..., **arguments: Unpack[_CreateDomain]) -> Task[_T29]: ...

class _CreateEdgeDeploymentPlan(CallOptions, total=False):
    EdgeDeploymentPlanName: Required[str]
    ModelConfigs: Required[Sequence[EdgeDeploymentModelConfigDict | EdgeDeploymentModelConfig]]
    DeviceFleetName: Required[str]; Stages: Sequence[DeploymentStageDict]; Tags: Sequence[TagDict | Tag]
def create_edge_deployment_plan(name: str, /, *, result: type[_T30] = ..., select: Callable[[CreateEdgeDeploymentPlanResponse], _T30] = ..., **arguments: Unpack[_CreateEdgeDeploymentPlan]) -> Task[_T30]: ...

class _CreateEdgeDeploymentStage(CallOptions, total=False):
    EdgeDeploymentPlanName: Required[str]; Stages: Required[Sequence[DeploymentStageDict]]
def create_edge_deployment_stage(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_CreateEdgeDeploymentStage]) -> Task[_T28]: ...

class _CreateEdgePackagingJob(CallOptions, total=False):
    EdgePackagingJobName: Required[str]; CompilationJobName: Required[str]; ModelName: Required[str]
    ModelVersion: Required[str]; RoleArn: Required[str]
    OutputConfig: Required[EdgeOutputConfigDict | EdgeOutputConfig]; ResourceKey: str; Tags: Sequence[TagDict | Tag]
def create_edge_packaging_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_CreateEdgePackagingJob]) -> Task[_T28]: ...

class _CreateEndpoint(CallOptions, total=False):
    EndpointName: Required[str]; EndpointConfigName: Required[str]
    DeploymentConfig: DeploymentConfigDict | _DeploymentConfig; Tags: Sequence[TagDict | Tag]
def create_endpoint(name: str, /, *, result: type[_T31] = ..., select: Callable[[CreateEndpointOutput], _T31] = ..., **arguments: Unpack[_CreateEndpoint]) -> Task[_T31]: ...

class _CreateEndpointConfig(CallOptions, total=False):
    EndpointConfigName: Required[str]
    ProductionVariants: Required[Sequence[ProductionVariantDict | ProductionVariant]]
    DataCaptureConfig: DataCaptureConfigDict | _DataCaptureConfig; Tags: Sequence[TagDict | Tag]; KmsKeyId: str
    AsyncInferenceConfig: AsyncInferenceConfigDict | _AsyncInferenceConfig
    ExplainerConfig: ExplainerConfigDict | _ExplainerConfig
    ShadowProductionVariants: Sequence[ProductionVariantDict | ProductionVariant]; ExecutionRoleArn: str
    VpcConfig: VpcConfigDict | _VpcConfig; EnableNetworkIsolation: bool
    MetricsConfig: MetricsConfigDict | _MetricsConfig
    CrossRegionTrafficConfig: CrossRegionTrafficConfigDict | _CrossRegionTrafficConfig
def create_endpoint_config(name: str, /, *, result: type[_T32] = ..., select: Callable[[CreateEndpointConfigOutput], _T32] = ..., **arguments: Unpack[_CreateEndpointConfig]) -> Task[_T32]: ...

class _CreateExperiment(CallOptions, total=False):
    ExperimentName: Required[str]; DisplayName: str; Description: str; Tags: Sequence[TagDict | Tag]
def create_experiment(name: str, /, *, result: type[_T33] = ..., select: Callable[[CreateExperimentResponse], _T33] = ..., **arguments: Unpack[_CreateExperiment]) -> Task[_T33]: ...

class _CreateFeatureGroup(CallOptions, total=False):
    FeatureGroupName: Required[str]; RecordIdentifierFeatureName: Required[str]; EventTimeFeatureName: Required[str]
    FeatureDefinitions: Required[Sequence[FeatureDefinitionDict | FeatureDefinition]]
    OnlineStoreConfig: OnlineStoreConfigDict | _OnlineStoreConfig
    OfflineStoreConfig: OfflineStoreConfigDict | _OfflineStoreConfig; ThroughputConfig: ThroughputConfigDict
    RoleArn: str; Description: str; Tags: Sequence[TagDict | Tag]
def create_feature_group(name: str, /, *, result: type[_T34] = ..., select: Callable[[CreateFeatureGroupResponse], _T34] = ..., **arguments: Unpack[_CreateFeatureGroup]) -> Task[_T34]: ...

class _CreateFlowDefinition(CallOptions, total=False):
    FlowDefinitionName: Required[str]; HumanLoopRequestSource: HumanLoopRequestSourceDict | _HumanLoopRequestSource
    HumanLoopActivationConfig: HumanLoopActivationConfigDict | _HumanLoopActivationConfig
    HumanLoopConfig: HumanLoopConfigDict | _HumanLoopConfig
    OutputConfig: Required[FlowDefinitionOutputConfigDict | FlowDefinitionOutputConfig]; RoleArn: Required[str]
    Tags: Sequence[TagDict | Tag]
def create_flow_definition(name: str, /, *, result: type[_T35] = ..., select: Callable[[CreateFlowDefinitionResponse], _T35] = ..., **arguments: Unpack[_CreateFlowDefinition]) -> Task[_T35]: ...

class _CreateHub(CallOptions, total=False):
    HubName: Required[str]; HubDescription: Required[str]; HubDisplayName: str; HubSearchKeywords: Sequence[str]
    S3StorageConfig: HubS3StorageConfigDict | HubS3StorageConfig; Tags: Sequence[TagDict | Tag]
def create_hub(name: str, /, *, result: type[_T36] = ..., select: Callable[[CreateHubResponse], _T36] = ..., **arguments: Unpack[_CreateHub]) -> Task[_T36]: ...

class _CreateHubContentPresignedUrls(CallOptions, total=False):
    HubName: Required[str]; HubContentType: Required[_HubContentType | str]; HubContentName: Required[str]
    HubContentVersion: str; AccessConfig: PresignedUrlAccessConfigDict; MaxResults: int; NextToken: str
def create_hub_content_presigned_urls(name: str, /, *, result: type[_T37] = ..., select: Callable[[CreateHubContentPresignedUrlsResponse], _T37] = ..., **arguments: Unpack[_CreateHubContentPresignedUrls]) -> Task[_T37]: ...

class _CreateHubContentReference(CallOptions, total=False):
    HubName: Required[str]; SageMakerPublicHubContentArn: Required[str]; HubContentName: str; MinVersion: str
    Tags: Sequence[TagDict | Tag]
def create_hub_content_reference(name: str, /, *, result: type[_T38] = ..., select: Callable[[CreateHubContentReferenceResponse], _T38] = ..., **arguments: Unpack[_CreateHubContentReference]) -> Task[_T38]: ...

class _CreateHumanTaskUi(CallOptions, total=False):
    HumanTaskUiName: Required[str]; UiTemplate: Required[UiTemplateDict]; Tags: Sequence[TagDict | Tag]
def create_human_task_ui(name: str, /, *, result: type[_T39] = ..., select: Callable[[CreateHumanTaskUiResponse], _T39] = ..., **arguments: Unpack[_CreateHumanTaskUi]) -> Task[_T39]: ...

class _CreateHyperParameterTuningJob(PlainOptions, total=False):
    HyperParameterTuningJobName: Required[str]
    HyperParameterTuningJobConfig: Required[HyperParameterTuningJobConfigDict | _HyperParameterTuningJobConfig]
    TrainingJobDefinition: HyperParameterTrainingJobDefinitionDict | HyperParameterTrainingJobDefinition
    TrainingJobDefinitions: Sequence[HyperParameterTrainingJobDefinitionDict | HyperParameterTrainingJobDefinition]
    WarmStartConfig: HyperParameterTuningJobWarmStartConfigDict | HyperParameterTuningJobWarmStartConfig
    Tags: Sequence[TagDict | Tag]; Autotune: AutotuneDict | _Autotune
@overload
def create_hyper_parameter_tuning_job(name: str, /, *, result: type[_T40] = ..., select: Callable[[CreateHyperParameterTuningJobResponse], _T40] = ..., **arguments: Unpack[_CreateHyperParameterTuningJob]) -> Task[_T40]: ...
@overload
def create_hyper_parameter_tuning_job(name: str, /, *, wait: Literal[True], result: type[_T41] = ..., select: Callable[[DescribeHyperParameterTuningJobResponse], _T41] = ..., **arguments: Unpack[_CreateHyperParameterTuningJob]) -> Task[_T41]: ...

class _CreateImage(CallOptions, total=False):
    Description: str; DisplayName: str; ImageName: Required[str]; RoleArn: Required[str]
    Tags: Sequence[TagDict | Tag]
def create_image(name: str, /, *, result: type[_T42] = ..., select: Callable[[CreateImageResponse], _T42] = ..., **arguments: Unpack[_CreateImage]) -> Task[_T42]: ...

class _CreateImageVersion(CallOptions, total=False):
    BaseImage: Required[str]; ClientToken: Required[str]; ImageName: Required[str]; Aliases: Sequence[str]
    VendorGuidance: _VendorGuidance | str; JobType: _JobType | str; MlFramework: str; ProgrammingLang: str
    Processor: _Processor | str; Horovod: bool; ReleaseNotes: str
def create_image_version(name: str, /, *, result: type[_T43] = ..., select: Callable[[CreateImageVersionResponse], _T43] = ..., **arguments: Unpack[_CreateImageVersion]) -> Task[_T43]: ...

class _CreateInferenceComponent(CallOptions, total=False):
    InferenceComponentName: Required[str]; EndpointName: Required[str]; VariantName: str
    Specification: InferenceComponentSpecificationDict; Specifications: Sequence[InferenceComponentSpecificationDict]
    RuntimeConfig: InferenceComponentRuntimeConfigDict; Tags: Sequence[TagDict | Tag]
def create_inference_component(name: str, /, *, result: type[_T44] = ..., select: Callable[[CreateInferenceComponentOutput], _T44] = ..., **arguments: Unpack[_CreateInferenceComponent]) -> Task[_T44]: ...

class _CreateInferenceExperiment(CallOptions, total=False):
    Name: Required[str]; Type: Required[InferenceExperimentType | str]
    Schedule: InferenceExperimentScheduleDict | InferenceExperimentSchedule; Description: str; RoleArn: Required[str]
    EndpointName: Required[str]; ModelVariants: Required[Sequence[ModelVariantConfigDict]]
    DataStorageConfig: InferenceExperimentDataStorageConfigDict | InferenceExperimentDataStorageConfig
    ShadowModeConfig: Required[ShadowModeConfigDict | _ShadowModeConfig]; KmsKey: str; Tags: Sequence[TagDict | Tag]
def create_inference_experiment(name: str, /, *, result: type[_T45] = ..., select: Callable[[CreateInferenceExperimentResponse], _T45] = ..., **arguments: Unpack[_CreateInferenceExperiment]) -> Task[_T45]: ...

class _CreateInferenceRecommendationsJob(CallOptions, total=False):
    JobName: Required[str]; JobType: Required[RecommendationJobType | str]; RoleArn: Required[str]
    InputConfig: Required[RecommendationJobInputConfigDict | RecommendationJobInputConfig]; JobDescription: str
    StoppingConditions: RecommendationJobStoppingConditionsDict | RecommendationJobStoppingConditions
    OutputConfig: RecommendationJobOutputConfigDict; Tags: Sequence[TagDict | Tag]
def create_inference_recommendations_job(name: str, /, *, result: type[_T46] = ..., select: Callable[[CreateInferenceRecommendationsJobResponse], _T46] = ..., **arguments: Unpack[_CreateInferenceRecommendationsJob]) -> Task[_T46]: ...

class _CreateInferenceRouter(CallOptions, total=False):
    InferenceRouterName: Required[str]; RoutingTargets: Required[Sequence[RoutingTargetDict | RoutingTarget]]
    ClientToken: str; Tags: Sequence[TagDict | Tag]
def create_inference_router(name: str, /, *, result: type[_T47] = ..., select: Callable[[CreateInferenceRouterOutput], _T47] = ..., **arguments: Unpack[_CreateInferenceRouter]) -> Task[_T47]: ...

class _CreateJob(CallOptions, total=False):
    JobName: Required[str]; RoleArn: Required[str]; JobCategory: Required[_JobCategory | str]
    JobConfigSchemaVersion: Required[str]; JobConfigDocument: Required[str]; Tags: Sequence[TagDict | Tag]
def create_job(name: str, /, *, result: type[_T48] = ..., select: Callable[[CreateJobResponse], _T48] = ..., **arguments: Unpack[_CreateJob]) -> Task[_T48]: ...

class _CreateLabelingJob(PlainOptions, total=False):
    LabelingJobName: Required[str]; LabelAttributeName: Required[str]
    InputConfig: Required[LabelingJobInputConfigDict | LabelingJobInputConfig]
    OutputConfig: Required[LabelingJobOutputConfigDict | LabelingJobOutputConfig]; RoleArn: Required[str]
    LabelCategoryConfigS3Uri: str
    StoppingConditions: LabelingJobStoppingConditionsDict | LabelingJobStoppingConditions
    LabelingJobAlgorithmsConfig: LabelingJobAlgorithmsConfigDict | _LabelingJobAlgorithmsConfig
    HumanTaskConfig: Required[HumanTaskConfigDict | _HumanTaskConfig]; Tags: Sequence[TagDict | Tag]
@overload
def create_labeling_job(name: str, /, *, result: type[_T49] = ..., select: Callable[[CreateLabelingJobResponse], _T49] = ..., **arguments: Unpack[_CreateLabelingJob]) -> Task[_T49]: ...
@overload
def create_labeling_job(name: str, /, *, wait: Literal[True], result: type[_T50] = ..., select: Callable[[DescribeLabelingJobResponse], _T50] = ..., **arguments: Unpack[_CreateLabelingJob]) -> Task[_T50]: ...

class _CreateMlflowApp(CallOptions, total=False):
    Name: Required[str]; ArtifactStoreUri: Required[str]; RoleArn: Required[str]; KmsKeyId: str
    ModelRegistrationMode: _ModelRegistrationMode | str; WeeklyMaintenanceWindowStart: str
    AccountDefaultStatus: _AccountDefaultStatus | str; DefaultDomainIdList: Sequence[str]
    Tags: Sequence[TagDict | Tag]
def create_mlflow_app(name: str, /, *, result: type[_T51] = ..., select: Callable[[CreateMlflowAppResponse], _T51] = ..., **arguments: Unpack[_CreateMlflowApp]) -> Task[_T51]: ...

class _CreateMlflowTrackingServer(CallOptions, total=False):
    TrackingServerName: Required[str]; ArtifactStoreUri: Required[str]; TrackingServerSize: _TrackingServerSize | str
    MlflowVersion: str; RoleArn: Required[str]; AutomaticModelRegistration: bool; WeeklyMaintenanceWindowStart: str
    Tags: Sequence[TagDict | Tag]; S3BucketOwnerAccountId: str; S3BucketOwnerVerification: bool
def create_mlflow_tracking_server(name: str, /, *, result: type[_T52] = ..., select: Callable[[CreateMlflowTrackingServerResponse], _T52] = ..., **arguments: Unpack[_CreateMlflowTrackingServer]) -> Task[_T52]: ...

class _CreateModel(CallOptions, total=False):
    ModelName: Required[str]; PrimaryContainer: ContainerDefinitionDict | ContainerDefinition
    Containers: Sequence[ContainerDefinitionDict | ContainerDefinition]
    InferenceExecutionConfig: InferenceExecutionConfigDict | _InferenceExecutionConfig; ExecutionRoleArn: str
    Tags: Sequence[TagDict | Tag]; VpcConfig: VpcConfigDict | _VpcConfig; EnableNetworkIsolation: bool
def create_model(name: str, /, *, result: type[_T53] = ..., select: Callable[[CreateModelOutput], _T53] = ..., **arguments: Unpack[_CreateModel]) -> Task[_T53]: ...

class _CreateModelBiasJobDefinition(CallOptions, total=False):
    JobDefinitionName: Required[str]; ModelBiasBaselineConfig: ModelBiasBaselineConfigDict | _ModelBiasBaselineConfig
    ModelBiasAppSpecification: Required[ModelBiasAppSpecificationDict | _ModelBiasAppSpecification]
    ModelBiasJobInput: Required[ModelBiasJobInputDict | _ModelBiasJobInput]
    ModelBiasJobOutputConfig: Required[MonitoringOutputConfigDict | MonitoringOutputConfig]
    JobResources: Required[MonitoringResourcesDict | MonitoringResources]
    NetworkConfig: MonitoringNetworkConfigDict | MonitoringNetworkConfig; RoleArn: Required[str]
    StoppingCondition: MonitoringStoppingConditionDict | MonitoringStoppingCondition; Tags: Sequence[TagDict | Tag]
def create_model_bias_job_definition(name: str, /, *, result: type[_T54] = ..., select: Callable[[CreateModelBiasJobDefinitionResponse], _T54] = ..., **arguments: Unpack[_CreateModelBiasJobDefinition]) -> Task[_T54]: ...

class _CreateModelCard(CallOptions, total=False):
    ModelCardName: Required[str]; SecurityConfig: ModelCardSecurityConfigDict | ModelCardSecurityConfig
    Content: Required[str]; ModelCardStatus: Required[_ModelCardStatus | str]; Tags: Sequence[TagDict | Tag]
def create_model_card(name: str, /, *, result: type[_T55] = ..., select: Callable[[CreateModelCardResponse], _T55] = ..., **arguments: Unpack[_CreateModelCard]) -> Task[_T55]: ...

class _CreateModelCardExportJob(CallOptions, total=False):
    ModelCardName: Required[str]; ModelCardVersion: int; ModelCardExportJobName: Required[str]
    OutputConfig: Required[ModelCardExportOutputConfigDict | ModelCardExportOutputConfig]
def create_model_card_export_job(name: str, /, *, result: type[_T56] = ..., select: Callable[[CreateModelCardExportJobResponse], _T56] = ..., **arguments: Unpack[_CreateModelCardExportJob]) -> Task[_T56]: ...

class _CreateModelExplainabilityJobDefinition(CallOptions, total=False):
    JobDefinitionName: Required[str]
    ModelExplainabilityBaselineConfig: ModelExplainabilityBaselineConfigDict | _ModelExplainabilityBaselineConfig
    ModelExplainabilityAppSpecification: Required[ModelExplainabilityAppSpecificationDict | _ModelExplainabilityAppSpecification]
    ModelExplainabilityJobInput: Required[ModelExplainabilityJobInputDict | _ModelExplainabilityJobInput]
    ModelExplainabilityJobOutputConfig: Required[MonitoringOutputConfigDict | MonitoringOutputConfig]
    JobResources: Required[MonitoringResourcesDict | MonitoringResources]
    NetworkConfig: MonitoringNetworkConfigDict | MonitoringNetworkConfig; RoleArn: Required[str]
    StoppingCondition: MonitoringStoppingConditionDict | MonitoringStoppingCondition; Tags: Sequence[TagDict | Tag]
def create_model_explainability_job_definition(name: str, /, *, result: type[_T57] = ..., select: Callable[[CreateModelExplainabilityJobDefinitionResponse], _T57] = ..., **arguments: Unpack[_CreateModelExplainabilityJobDefinition]) -> Task[_T57]: ...

class _CreateModelPackage(CallOptions, total=False):
    ModelPackageName: str; ModelPackageGroupName: str; ModelPackageDescription: str
    ModelPackageRegistrationType: _ModelPackageRegistrationType | str
    InferenceSpecification: InferenceSpecificationDict | _InferenceSpecification
    ValidationSpecification: ModelPackageValidationSpecificationDict | ModelPackageValidationSpecification
    SourceAlgorithmSpecification: SourceAlgorithmSpecificationDict | _SourceAlgorithmSpecification
    CertifyForMarketplace: bool; Tags: Sequence[TagDict | Tag]; ModelApprovalStatus: _ModelApprovalStatus | str
    MetadataProperties: MetadataPropertiesDict | _MetadataProperties; ModelMetrics: ModelMetricsDict | _ModelMetrics
    ClientToken: str; Domain: str; Task: str; SamplePayloadUrl: str; CustomerMetadataProperties: Mapping[str, str]
    DriftCheckBaselines: DriftCheckBaselinesDict | _DriftCheckBaselines
    AdditionalInferenceSpecifications: Sequence[AdditionalInferenceSpecificationDefinitionDict | AdditionalInferenceSpecificationDefinition]
    SkipModelValidation: _SkipModelValidation | str; SourceUri: str
    SecurityConfig: ModelPackageSecurityConfigDict | ModelPackageSecurityConfig
    ModelCard: ModelPackageModelCardDict | ModelPackageModelCard; ModelLifeCycle: ModelLifeCycleDict | _ModelLifeCycle
    ManagedStorageType: _ManagedStorageType | str
def create_model_package(name: str, /, *, result: type[_T58] = ..., select: Callable[[CreateModelPackageOutput], _T58] = ..., **arguments: Unpack[_CreateModelPackage]) -> Task[_T58]: ...

class _CreateModelPackageGroup(CallOptions, total=False):
    ModelPackageGroupName: Required[str]; ModelPackageGroupDescription: str; Tags: Sequence[TagDict | Tag]
    ManagedConfiguration: ManagedConfigurationDict | _ManagedConfiguration
def create_model_package_group(name: str, /, *, result: type[_T59] = ..., select: Callable[[CreateModelPackageGroupOutput], _T59] = ..., **arguments: Unpack[_CreateModelPackageGroup]) -> Task[_T59]: ...

class _CreateModelQualityJobDefinition(CallOptions, total=False):
    JobDefinitionName: Required[str]
    ModelQualityBaselineConfig: ModelQualityBaselineConfigDict | _ModelQualityBaselineConfig
    ModelQualityAppSpecification: Required[ModelQualityAppSpecificationDict | _ModelQualityAppSpecification]
    ModelQualityJobInput: Required[ModelQualityJobInputDict | _ModelQualityJobInput]
    ModelQualityJobOutputConfig: Required[MonitoringOutputConfigDict | MonitoringOutputConfig]
    JobResources: Required[MonitoringResourcesDict | MonitoringResources]
    NetworkConfig: MonitoringNetworkConfigDict | MonitoringNetworkConfig; RoleArn: Required[str]
    StoppingCondition: MonitoringStoppingConditionDict | MonitoringStoppingCondition; Tags: Sequence[TagDict | Tag]
def create_model_quality_job_definition(name: str, /, *, result: type[_T60] = ..., select: Callable[[CreateModelQualityJobDefinitionResponse], _T60] = ..., **arguments: Unpack[_CreateModelQualityJobDefinition]) -> Task[_T60]: ...

class _CreateMonitoringSchedule(CallOptions, total=False):
    MonitoringScheduleName: Required[str]
    MonitoringScheduleConfig: Required[MonitoringScheduleConfigDict | _MonitoringScheduleConfig]
    Tags: Sequence[TagDict | Tag]
def create_monitoring_schedule(name: str, /, *, result: type[_T61] = ..., select: Callable[[CreateMonitoringScheduleResponse], _T61] = ..., **arguments: Unpack[_CreateMonitoringSchedule]) -> Task[_T61]: ...

class _CreateNotebookInstance(CallOptions, total=False):
    NotebookInstanceName: Required[str]; InstanceType: Required[_InstanceType | str]; SubnetId: str
    SecurityGroupIds: Sequence[str]; IpAddressType: IPAddressType | str; RoleArn: Required[str]; KmsKeyId: str
    Tags: Sequence[TagDict | Tag]; LifecycleConfigName: str; DirectInternetAccess: _DirectInternetAccess | str
    VolumeSizeInGB: int; AcceleratorTypes: Sequence[NotebookInstanceAcceleratorType | str]; DefaultCodeRepository: str
    AdditionalCodeRepositories: Sequence[str]; RootAccess: _RootAccess | str; PlatformIdentifier: str
    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfigurationDict | _InstanceMetadataServiceConfiguration
def create_notebook_instance(name: str, /, *, result: type[_T62] = ..., select: Callable[[CreateNotebookInstanceOutput], _T62] = ..., **arguments: Unpack[_CreateNotebookInstance]) -> Task[_T62]: ...

class _CreateNotebookInstanceLifecycleConfig(CallOptions, total=False):
    NotebookInstanceLifecycleConfigName: Required[str]
    OnCreate: Sequence[NotebookInstanceLifecycleHookDict | NotebookInstanceLifecycleHook]
    OnStart: Sequence[NotebookInstanceLifecycleHookDict | NotebookInstanceLifecycleHook]
    Tags: Sequence[TagDict | Tag]
def create_notebook_instance_lifecycle_config(name: str, /, *, result: type[_T63] = ..., select: Callable[[CreateNotebookInstanceLifecycleConfigOutput], _T63] = ..., **arguments: Unpack[_CreateNotebookInstanceLifecycleConfig]) -> Task[_T63]: ...

class _CreateOptimizationJob(CallOptions, total=False):
    OptimizationJobName: Required[str]; RoleArn: Required[str]
    ModelSource: Required[OptimizationJobModelSourceDict | OptimizationJobModelSource]
    DeploymentInstanceType: Required[OptimizationJobDeploymentInstanceType | str]; MaxInstanceCount: int
    OptimizationEnvironment: Mapping[str, str]
    OptimizationConfigs: Required[Sequence[OptimizationConfigDict | OptimizationConfig]]
    OutputConfig: Required[OptimizationJobOutputConfigDict | OptimizationJobOutputConfig]
    StoppingCondition: Required[StoppingConditionDict | _StoppingCondition]; Tags: Sequence[TagDict | Tag]
    VpcConfig: OptimizationVpcConfigDict | OptimizationVpcConfig; TrainingPlanArns: Sequence[str]
def create_optimization_job(name: str, /, *, result: type[_T64] = ..., select: Callable[[CreateOptimizationJobResponse], _T64] = ..., **arguments: Unpack[_CreateOptimizationJob]) -> Task[_T64]: ...

class _CreatePartnerApp(CallOptions, total=False):
    Name: Required[str]; Type: Required[PartnerAppType | str]; ExecutionRoleArn: Required[str]; KmsKeyId: str
    MaintenanceConfig: PartnerAppMaintenanceConfigDict | PartnerAppMaintenanceConfig; Tier: Required[str]
    ApplicationConfig: PartnerAppConfigDict | PartnerAppConfig; IdcConfig: IdcConfigInputDict
    AuthType: Required[PartnerAppAuthType | str]; EnableIamSessionBasedIdentity: bool
    EnableAutoMinorVersionUpgrade: bool; ClientToken: str; Tags: Sequence[TagDict | Tag]
def create_partner_app(name: str, /, *, result: type[_T65] = ..., select: Callable[[CreatePartnerAppResponse], _T65] = ..., **arguments: Unpack[_CreatePartnerApp]) -> Task[_T65]: ...

class _CreatePartnerAppPresignedUrl(CallOptions, total=False):
    Arn: Required[str]; ExpiresInSeconds: int; SessionExpirationDurationInSeconds: int
def create_partner_app_presigned_url(name: str, /, *, result: type[_T66] = ..., select: Callable[[CreatePartnerAppPresignedUrlResponse], _T66] = ..., **arguments: Unpack[_CreatePartnerAppPresignedUrl]) -> Task[_T66]: ...

class _CreatePipeline(CallOptions, total=False):
    PipelineName: Required[str]; PipelineDisplayName: str; PipelineDefinition: str
    PipelineDefinitionS3Location: PipelineDefinitionS3LocationDict; PipelineDescription: str
    ClientRequestToken: Required[str]; RoleArn: Required[str]; Tags: Sequence[TagDict | Tag]
    ParallelismConfiguration: ParallelismConfigurationDict | _ParallelismConfiguration
    PipelineVersionAliases: Sequence[str]
def create_pipeline(name: str, /, *, result: type[_T67] = ..., select: Callable[[CreatePipelineResponse], _T67] = ..., **arguments: Unpack[_CreatePipeline]) -> Task[_T67]: ...

class _CreatePresignedDomainUrl(CallOptions, total=False):
    DomainId: Required[str]; UserProfileName: Required[str]; SessionExpirationDurationInSeconds: int
    ExpiresInSeconds: int; SpaceName: str; LandingUri: str
def create_presigned_domain_url(name: str, /, *, result: type[_T68] = ..., select: Callable[[CreatePresignedDomainUrlResponse], _T68] = ..., **arguments: Unpack[_CreatePresignedDomainUrl]) -> Task[_T68]: ...

class _CreatePresignedMlflowAppUrl(CallOptions, total=False):
    Arn: Required[str]; ExpiresInSeconds: int; SessionExpirationDurationInSeconds: int
def create_presigned_mlflow_app_url(name: str, /, *, result: type[_T69] = ..., select: Callable[[CreatePresignedMlflowAppUrlResponse], _T69] = ..., **arguments: Unpack[_CreatePresignedMlflowAppUrl]) -> Task[_T69]: ...

class _CreatePresignedMlflowTrackingServerUrl(CallOptions, total=False):
    TrackingServerName: Required[str]; ExpiresInSeconds: int; SessionExpirationDurationInSeconds: int
def create_presigned_mlflow_tracking_server_url(name: str, /, *, result: type[_T70] = ..., select: Callable[[CreatePresignedMlflowTrackingServerUrlResponse], _T70] = ..., **arguments: Unpack[_CreatePresignedMlflowTrackingServerUrl]) -> Task[_T70]: ...

class _CreatePresignedNotebookInstanceUrl(CallOptions, total=False):
    NotebookInstanceName: Required[str]; SessionExpirationDurationInSeconds: int
def create_presigned_notebook_instance_url(name: str, /, *, result: type[_T71] = ..., select: Callable[[CreatePresignedNotebookInstanceUrlOutput], _T71] = ..., **arguments: Unpack[_CreatePresignedNotebookInstanceUrl]) -> Task[_T71]: ...

class _CreateProcessingJob(PlainOptions, total=False):
    ProcessingInputs: Sequence[ProcessingInputDict | ProcessingInput]
    ProcessingOutputConfig: ProcessingOutputConfigDict | _ProcessingOutputConfig; ProcessingJobName: Required[str]
    ProcessingResources: Required[ProcessingResourcesDict | _ProcessingResources]
    StoppingCondition: ProcessingStoppingConditionDict | ProcessingStoppingCondition
    AppSpecification: Required[AppSpecificationDict | _AppSpecification]; Environment: Mapping[str, str]
    NetworkConfig: NetworkConfigDict | _NetworkConfig; RoleArn: Required[str]; Tags: Sequence[TagDict | Tag]
    ExperimentConfig: ExperimentConfigDict | _ExperimentConfig
@overload
def create_processing_job(name: str, /, *, result: type[_T72] = ..., select: Callable[[CreateProcessingJobResponse], _T72] = ..., **arguments: Unpack[_CreateProcessingJob]) -> Task[_T72]: ...
@overload
def create_processing_job(name: str, /, *, wait: Literal[True], result: type[_T73] = ..., select: Callable[[DescribeProcessingJobResponse], _T73] = ..., **arguments: Unpack[_CreateProcessingJob]) -> Task[_T73]: ...

class _CreateProject(CallOptions, total=False):
    ProjectName: Required[str]; ProjectDescription: str
    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetailsDict | _ServiceCatalogProvisioningDetails
    Tags: Sequence[TagDict | Tag]; TemplateProviders: Sequence[CreateTemplateProviderDict]
def create_project(name: str, /, *, result: type[_T74] = ..., select: Callable[[CreateProjectOutput], _T74] = ..., **arguments: Unpack[_CreateProject]) -> Task[_T74]: ...

class _CreateSpace(CallOptions, total=False):
    DomainId: Required[str]; SpaceName: Required[str]; Tags: Sequence[TagDict | Tag]
    SpaceSettings: SpaceSettingsDict | _SpaceSettings; OwnershipSettings: OwnershipSettingsDict | _OwnershipSettings
    SpaceSharingSettings: SpaceSharingSettingsDict | _SpaceSharingSettings; SpaceDisplayName: str
def create_space(name: str, /, *, result: type[_T75] = ..., select: Callable[[CreateSpaceResponse], _T75] = ..., **arguments: Unpack[_CreateSpace]) -> Task[_T75]: ...

class _CreateStudioLifecycleConfig(CallOptions, total=False):
    StudioLifecycleConfigName: Required[str]; StudioLifecycleConfigContent: Required[str]
    StudioLifecycleConfigAppType: Required[_StudioLifecycleConfigAppType | str]; Tags: Sequence[TagDict | Tag]
def create_studio_lifecycle_config(name: str, /, *, result: type[_T76] = ..., select: Callable[[CreateStudioLifecycleConfigResponse], _T76] = ..., **arguments: Unpack[_CreateStudioLifecycleConfig]) -> Task[_T76]: ...

class _CreateTrainingJob(PlainOptions, total=False):
    TrainingJobName: Required[str]; HyperParameters: Mapping[str, str]
    AlgorithmSpecification: AlgorithmSpecificationDict | _AlgorithmSpecification; RoleArn: Required[str]
    InputDataConfig: Sequence[ChannelDict | Channel]
    OutputDataConfig: Required[OutputDataConfigDict | _OutputDataConfig]
    ResourceConfig: ResourceConfigDict | _ResourceConfig; VpcConfig: VpcConfigDict | _VpcConfig
    StoppingCondition: StoppingConditionDict | _StoppingCondition; Tags: Sequence[TagDict | Tag]
    EnableNetworkIsolation: bool; EnableInterContainerTrafficEncryption: bool; EnableManagedSpotTraining: bool
    CheckpointConfig: CheckpointConfigDict | _CheckpointConfig
    DebugHookConfig: DebugHookConfigDict | _DebugHookConfig
    DebugRuleConfigurations: Sequence[DebugRuleConfigurationDict | DebugRuleConfiguration]
    TensorBoardOutputConfig: TensorBoardOutputConfigDict | _TensorBoardOutputConfig
    ExperimentConfig: ExperimentConfigDict | _ExperimentConfig; ProfilerConfig: ProfilerConfigDict | _ProfilerConfig
    ProfilerRuleConfigurations: Sequence[ProfilerRuleConfigurationDict | ProfilerRuleConfiguration]
    Environment: Mapping[str, str]; RetryStrategy: RetryStrategyDict | _RetryStrategy
    RemoteDebugConfig: RemoteDebugConfigDict | _RemoteDebugConfig
    InfraCheckConfig: InfraCheckConfigDict | _InfraCheckConfig; SessionChainingConfig: SessionChainingConfigDict
    ServerlessJobConfig: ServerlessJobConfigDict | _ServerlessJobConfig
    MlflowConfig: MlflowConfigDict | _MlflowConfig; ModelPackageConfig: ModelPackageConfigDict | _ModelPackageConfig
@overload
def create_training_job(name: str, /, *, result: type[_T77] = ..., select: Callable[[CreateTrainingJobResponse], _T77] = ..., **arguments: Unpack[_CreateTrainingJob]) -> Task[_T77]: ...
@overload
def create_training_job(name: str, /, *, wait: Literal[True], result: type[_T78] = ..., select: Callable[[DescribeTrainingJobResponse], _T78] = ..., **arguments: Unpack[_CreateTrainingJob]) -> Task[_T78]: ...

class _CreateTrainingPlan(CallOptions, total=False):
    TrainingPlanName: Required[str]; TrainingPlanOfferingId: Required[str]; SpareInstanceCountPerUltraServer: int
    Tags: Sequence[TagDict | Tag]
def create_training_plan(name: str, /, *, result: type[_T79] = ..., select: Callable[[CreateTrainingPlanResponse], _T79] = ..., **arguments: Unpack[_CreateTrainingPlan]) -> Task[_T79]: ...

class _CreateTrainingSession(CallOptions, total=False):
    TrainingSessionName: Required[str]; ModelPackageGroupArn: str; LoraConfig: Required[LoraConfigDict | _LoraConfig]
    RoleArn: Required[str]; VpcConfig: VpcConfigDict | _VpcConfig
    ModelConfig: Required[TrainingSessionModelConfigDict | TrainingSessionModelConfig]
    OutputConfig: Required[TrainingSessionOutputConfigDict | TrainingSessionOutputConfig]
    Tags: Sequence[TagDict | Tag]
def create_training_session(name: str, /, *, result: type[_T80] = ..., select: Callable[[CreateTrainingSessionResponse], _T80] = ..., **arguments: Unpack[_CreateTrainingSession]) -> Task[_T80]: ...

class _CreateTransformJob(PlainOptions, total=False):
    TransformJobName: Required[str]; ModelName: Required[str]; MaxConcurrentTransforms: int
    ModelClientConfig: ModelClientConfigDict | _ModelClientConfig; MaxPayloadInMB: int
    BatchStrategy: _BatchStrategy | str; Environment: Mapping[str, str]
    TransformInput: Required[TransformInputDict | _TransformInput]
    TransformOutput: Required[TransformOutputDict | _TransformOutput]
    DataCaptureConfig: BatchDataCaptureConfigDict | BatchDataCaptureConfig
    TransformResources: Required[TransformResourcesDict | _TransformResources]
    DataProcessing: DataProcessingDict | _DataProcessing; Tags: Sequence[TagDict | Tag]
    ExperimentConfig: ExperimentConfigDict | _ExperimentConfig
@overload
def create_transform_job(name: str, /, *, result: type[_T81] = ..., select: Callable[[CreateTransformJobResponse], _T81] = ..., **arguments: Unpack[_CreateTransformJob]) -> Task[_T81]: ...
@overload
def create_transform_job(name: str, /, *, wait: Literal[True], result: type[_T82] = ..., select: Callable[[DescribeTransformJobResponse], _T82] = ..., **arguments: Unpack[_CreateTransformJob]) -> Task[_T82]: ...

class _CreateTrial(CallOptions, total=False):
    TrialName: Required[str]; DisplayName: str; ExperimentName: Required[str]
    MetadataProperties: MetadataPropertiesDict | _MetadataProperties; Tags: Sequence[TagDict | Tag]
def create_trial(name: str, /, *, result: type[_T83] = ..., select: Callable[[CreateTrialResponse], _T83] = ..., **arguments: Unpack[_CreateTrial]) -> Task[_T83]: ...

class _CreateTrialComponent(CallOptions, total=False):
    TrialComponentName: Required[str]; DisplayName: str; Status: TrialComponentStatusDict | TrialComponentStatus
    StartTime: str | datetime; EndTime: str | datetime
    Parameters: Mapping[str, TrialComponentParameterValueDict | TrialComponentParameterValue]
    InputArtifacts: Mapping[str, TrialComponentArtifactDict | TrialComponentArtifact]
    OutputArtifacts: Mapping[str, TrialComponentArtifactDict | TrialComponentArtifact]
    MetadataProperties: MetadataPropertiesDict | _MetadataProperties; Tags: Sequence[TagDict | Tag]
def create_trial_component(name: str, /, *, result: type[_T84] = ..., select: Callable[[CreateTrialComponentResponse], _T84] = ..., **arguments: Unpack[_CreateTrialComponent]) -> Task[_T84]: ...

class _CreateUserProfile(CallOptions, total=False):
    DomainId: Required[str]; UserProfileName: Required[str]; SingleSignOnUserIdentifier: str
    SingleSignOnUserValue: str; Tags: Sequence[TagDict | Tag]; UserSettings: UserSettingsDict | _UserSettings
def create_user_profile(name: str, /, *, result: type[_T85] = ..., select: Callable[[CreateUserProfileResponse], _T85] = ..., **arguments: Unpack[_CreateUserProfile]) -> Task[_T85]: ...

class _CreateWorkforce(CallOptions, total=False):
    CognitoConfig: CognitoConfigDict | _CognitoConfig; OidcConfig: OidcConfigDict
    SourceIpConfig: SourceIpConfigDict | _SourceIpConfig; WorkforceName: Required[str]; Tags: Sequence[TagDict | Tag]
    WorkforceVpcConfig: WorkforceVpcConfigRequestDict; IpAddressType: WorkforceIpAddressType | str
def create_workforce(name: str, /, *, result: type[_T86] = ..., select: Callable[[CreateWorkforceResponse], _T86] = ..., **arguments: Unpack[_CreateWorkforce]) -> Task[_T86]: ...

class _CreateWorkteam(CallOptions, total=False):
    WorkteamName: Required[str]; WorkforceName: str
    MemberDefinitions: Required[Sequence[MemberDefinitionDict | MemberDefinition]]; Description: Required[str]
    NotificationConfiguration: NotificationConfigurationDict | _NotificationConfiguration
    WorkerAccessConfiguration: WorkerAccessConfigurationDict | _WorkerAccessConfiguration
    Tags: Sequence[TagDict | Tag]
def create_workteam(name: str, /, *, result: type[_T87] = ..., select: Callable[[CreateWorkteamResponse], _T87] = ..., **arguments: Unpack[_CreateWorkteam]) -> Task[_T87]: ...

class _DeleteAction(CallOptions, total=False):
    ActionName: Required[str]
def delete_action(name: str, /, *, result: type[_T88] = ..., select: Callable[[DeleteActionResponse], _T88] = ..., **arguments: Unpack[_DeleteAction]) -> Task[_T88]: ...

class _DeleteAiBenchmarkJob(CallOptions, total=False):
    AiBenchmarkJobName: Required[str]
def delete_ai_benchmark_job(name: str, /, *, result: type[_T89] = ..., select: Callable[[DeleteAIBenchmarkJobResponse], _T89] = ..., **arguments: Unpack[_DeleteAiBenchmarkJob]) -> Task[_T89]: ...

class _DeleteAiRecommendationJob(CallOptions, total=False):
    AiRecommendationJobName: Required[str]
def delete_ai_recommendation_job(name: str, /, *, result: type[_T90] = ..., select: Callable[[DeleteAIRecommendationJobResponse], _T90] = ..., **arguments: Unpack[_DeleteAiRecommendationJob]) -> Task[_T90]: ...

class _DeleteAiWorkloadConfig(CallOptions, total=False):
    AiWorkloadConfigName: Required[str]
def delete_ai_workload_config(name: str, /, *, result: type[_T91] = ..., select: Callable[[DeleteAIWorkloadConfigResponse], _T91] = ..., **arguments: Unpack[_DeleteAiWorkloadConfig]) -> Task[_T91]: ...

class _DeleteAlgorithm(CallOptions, total=False):
    AlgorithmName: Required[str]
def delete_algorithm(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteAlgorithm]) -> Task[_T28]: ...

class _DeleteApp(CallOptions, total=False):
    DomainId: Required[str]; UserProfileName: str; SpaceName: str; AppType: Required[_AppType | str]
    AppName: Required[str]
def delete_app(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteApp]) -> Task[_T28]: ...

class _DeleteAppImageConfig(CallOptions, total=False):
    AppImageConfigName: Required[str]
def delete_app_image_config(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteAppImageConfig]) -> Task[_T28]: ...

class _DeleteArtifact(CallOptions, total=False):
    ArtifactArn: str; Source: ArtifactSourceDict | ArtifactSource
def delete_artifact(name: str, /, *, result: type[_T92] = ..., select: Callable[[DeleteArtifactResponse], _T92] = ..., **arguments: Unpack[_DeleteArtifact]) -> Task[_T92]: ...

class _DeleteAssociation(CallOptions, total=False):
    SourceArn: Required[str]; DestinationArn: Required[str]
def delete_association(name: str, /, *, result: type[_T93] = ..., select: Callable[[DeleteAssociationResponse], _T93] = ..., **arguments: Unpack[_DeleteAssociation]) -> Task[_T93]: ...

class _DeleteCluster(CallOptions, total=False):
    ClusterName: Required[str]
def delete_cluster(name: str, /, *, result: type[_T94] = ..., select: Callable[[DeleteClusterResponse], _T94] = ..., **arguments: Unpack[_DeleteCluster]) -> Task[_T94]: ...

class _DeleteClusterExtension(CallOptions, total=False):
    ClusterArn: Required[str]; ExtensionArn: Required[str]
def delete_cluster_extension(name: str, /, *, result: type[_T95] = ..., select: Callable[[DeleteClusterExtensionResponse], _T95] = ..., **arguments: Unpack[_DeleteClusterExtension]) -> Task[_T95]: ...

class _DeleteClusterSchedulerConfig(CallOptions, total=False):
    ClusterSchedulerConfigId: Required[str]
def delete_cluster_scheduler_config(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteClusterSchedulerConfig]) -> Task[_T28]: ...

class _DeleteCodeRepository(CallOptions, total=False):
    CodeRepositoryName: Required[str]
def delete_code_repository(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteCodeRepository]) -> Task[_T28]: ...

class _DeleteCompilationJob(CallOptions, total=False):
    CompilationJobName: Required[str]
def delete_compilation_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteCompilationJob]) -> Task[_T28]: ...

class _DeleteComputeQuota(CallOptions, total=False):
    ComputeQuotaId: Required[str]
def delete_compute_quota(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteComputeQuota]) -> Task[_T28]: ...

class _DeleteContext(CallOptions, total=False):
    ContextName: Required[str]
def delete_context(name: str, /, *, result: type[_T96] = ..., select: Callable[[DeleteContextResponse], _T96] = ..., **arguments: Unpack[_DeleteContext]) -> Task[_T96]: ...

class _DeleteDataQualityJobDefinition(CallOptions, total=False):
    JobDefinitionName: Required[str]
def delete_data_quality_job_definition(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteDataQualityJobDefinition]) -> Task[_T28]: ...

class _DeleteDeviceFleet(CallOptions, total=False):
    DeviceFleetName: Required[str]
def delete_device_fleet(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteDeviceFleet]) -> Task[_T28]: ...

class _DeleteDomain(CallOptions, total=False):
    DomainId: Required[str]; RetentionPolicy: RetentionPolicyDict
def delete_domain(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteDomain]) -> Task[_T28]: ...

class _DeleteEdgeDeploymentPlan(CallOptions, total=False):
    EdgeDeploymentPlanName: Required[str]
def delete_edge_deployment_plan(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteEdgeDeploymentPlan]) -> Task[_T28]: ...

class _DeleteEdgeDeploymentStage(CallOptions, total=False):
    EdgeDeploymentPlanName: Required[str]; StageName: Required[str]
def delete_edge_deployment_stage(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteEdgeDeploymentStage]) -> Task[_T28]: ...

class _DeleteEndpoint(CallOptions, total=False):
    EndpointName: Required[str]
def delete_endpoint(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteEndpoint]) -> Task[_T28]: ...

class _DeleteEndpointConfig(CallOptions, total=False):
    EndpointConfigName: Required[str]
def delete_endpoint_config(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteEndpointConfig]) -> Task[_T28]: ...

class _DeleteEndpointPolicy(CallOptions, total=False):
    EndpointName: Required[str]
def delete_endpoint_policy(name: str, /, *, result: type[_T97] = ..., select: Callable[[DeleteEndpointPolicyResponse], _T97] = ..., **arguments: Unpack[_DeleteEndpointPolicy]) -> Task[_T97]: ...

class _DeleteExperiment(CallOptions, total=False):
    ExperimentName: Required[str]
def delete_experiment(name: str, /, *, result: type[_T98] = ..., select: Callable[[DeleteExperimentResponse], _T98] = ..., **arguments: Unpack[_DeleteExperiment]) -> Task[_T98]: ...

class _DeleteFeatureGroup(CallOptions, total=False):
    FeatureGroupName: Required[str]
def delete_feature_group(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteFeatureGroup]) -> Task[_T28]: ...

class _DeleteFlowDefinition(CallOptions, total=False):
    FlowDefinitionName: Required[str]
def delete_flow_definition(name: str, /, *, result: type[_T99] = ..., select: Callable[[DeleteFlowDefinitionResponse], _T99] = ..., **arguments: Unpack[_DeleteFlowDefinition]) -> Task[_T99]: ...

class _DeleteHub(CallOptions, total=False):
    HubName: Required[str]
def delete_hub(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteHub]) -> Task[_T28]: ...

class _DeleteHubContent(CallOptions, total=False):
    HubName: Required[str]; HubContentType: Required[_HubContentType | str]; HubContentName: Required[str]
    HubContentVersion: Required[str]
def delete_hub_content(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteHubContent]) -> Task[_T28]: ...

class _DeleteHubContentReference(CallOptions, total=False):
    HubName: Required[str]; HubContentType: Required[_HubContentType | str]; HubContentName: Required[str]
def delete_hub_content_reference(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteHubContentReference]) -> Task[_T28]: ...

class _DeleteHumanTaskUi(CallOptions, total=False):
    HumanTaskUiName: Required[str]
def delete_human_task_ui(name: str, /, *, result: type[_T100] = ..., select: Callable[[DeleteHumanTaskUiResponse], _T100] = ..., **arguments: Unpack[_DeleteHumanTaskUi]) -> Task[_T100]: ...

class _DeleteHyperParameterTuningJob(CallOptions, total=False):
    HyperParameterTuningJobName: Required[str]
def delete_hyper_parameter_tuning_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteHyperParameterTuningJob]) -> Task[_T28]: ...

class _DeleteImage(CallOptions, total=False):
    ImageName: Required[str]
def delete_image(name: str, /, *, result: type[_T101] = ..., select: Callable[[DeleteImageResponse], _T101] = ..., **arguments: Unpack[_DeleteImage]) -> Task[_T101]: ...

class _DeleteImageVersion(CallOptions, total=False):
    ImageName: Required[str]; Version: int; Alias: str
def delete_image_version(name: str, /, *, result: type[_T102] = ..., select: Callable[[DeleteImageVersionResponse], _T102] = ..., **arguments: Unpack[_DeleteImageVersion]) -> Task[_T102]: ...

class _DeleteInferenceComponent(CallOptions, total=False):
    InferenceComponentName: Required[str]
def delete_inference_component(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteInferenceComponent]) -> Task[_T28]: ...

class _DeleteInferenceExperiment(CallOptions, total=False):
    Name: Required[str]
def delete_inference_experiment(name: str, /, *, result: type[_T103] = ..., select: Callable[[DeleteInferenceExperimentResponse], _T103] = ..., **arguments: Unpack[_DeleteInferenceExperiment]) -> Task[_T103]: ...

class _DeleteInferenceRouter(CallOptions, total=False):
    InferenceRouterName: Required[str]
def delete_inference_router(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteInferenceRouter]) -> Task[_T28]: ...

class _DeleteJob(CallOptions, total=False):
    JobName: Required[str]; JobCategory: Required[_JobCategory | str]
def delete_job(name: str, /, *, result: type[_T104] = ..., select: Callable[[DeleteJobResponse], _T104] = ..., **arguments: Unpack[_DeleteJob]) -> Task[_T104]: ...

class _DeleteMlflowApp(CallOptions, total=False):
    Arn: Required[str]
def delete_mlflow_app(name: str, /, *, result: type[_T105] = ..., select: Callable[[DeleteMlflowAppResponse], _T105] = ..., **arguments: Unpack[_DeleteMlflowApp]) -> Task[_T105]: ...

class _DeleteMlflowTrackingServer(CallOptions, total=False):
    TrackingServerName: Required[str]
def delete_mlflow_tracking_server(name: str, /, *, result: type[_T106] = ..., select: Callable[[DeleteMlflowTrackingServerResponse], _T106] = ..., **arguments: Unpack[_DeleteMlflowTrackingServer]) -> Task[_T106]: ...

class _DeleteModel(CallOptions, total=False):
    ModelName: Required[str]
def delete_model(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteModel]) -> Task[_T28]: ...

class _DeleteModelBiasJobDefinition(CallOptions, total=False):
    JobDefinitionName: Required[str]
def delete_model_bias_job_definition(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteModelBiasJobDefinition]) -> Task[_T28]: ...

class _DeleteModelCard(CallOptions, total=False):
    ModelCardName: Required[str]
def delete_model_card(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteModelCard]) -> Task[_T28]: ...

class _DeleteModelExplainabilityJobDefinition(CallOptions, total=False):
    JobDefinitionName: Required[str]
def delete_model_explainability_job_definition(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteModelExplainabilityJobDefinition]) -> Task[_T28]: ...

class _DeleteModelPackage(CallOptions, total=False):
    ModelPackageName: Required[str]
def delete_model_package(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteModelPackage]) -> Task[_T28]: ...

class _DeleteModelPackageGroup(CallOptions, total=False):
    ModelPackageGroupName: Required[str]
def delete_model_package_group(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteModelPackageGroup]) -> Task[_T28]: ...

class _DeleteModelPackageGroupPolicy(CallOptions, total=False):
    ModelPackageGroupName: Required[str]
def delete_model_package_group_policy(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteModelPackageGroupPolicy]) -> Task[_T28]: ...

class _DeleteModelQualityJobDefinition(CallOptions, total=False):
    JobDefinitionName: Required[str]
def delete_model_quality_job_definition(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteModelQualityJobDefinition]) -> Task[_T28]: ...

class _DeleteMonitoringSchedule(CallOptions, total=False):
    MonitoringScheduleName: Required[str]
def delete_monitoring_schedule(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteMonitoringSchedule]) -> Task[_T28]: ...

class _DeleteNotebookInstance(CallOptions, total=False):
    NotebookInstanceName: Required[str]
def delete_notebook_instance(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteNotebookInstance]) -> Task[_T28]: ...

class _DeleteNotebookInstanceLifecycleConfig(CallOptions, total=False):
    NotebookInstanceLifecycleConfigName: Required[str]
def delete_notebook_instance_lifecycle_config(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteNotebookInstanceLifecycleConfig]) -> Task[_T28]: ...

class _DeleteOptimizationJob(CallOptions, total=False):
    OptimizationJobName: Required[str]
def delete_optimization_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteOptimizationJob]) -> Task[_T28]: ...

class _DeletePartnerApp(CallOptions, total=False):
    Arn: Required[str]; ClientToken: str
def delete_partner_app(name: str, /, *, result: type[_T107] = ..., select: Callable[[DeletePartnerAppResponse], _T107] = ..., **arguments: Unpack[_DeletePartnerApp]) -> Task[_T107]: ...

class _DeletePipeline(CallOptions, total=False):
    PipelineName: Required[str]; ClientRequestToken: Required[str]
def delete_pipeline(name: str, /, *, result: type[_T108] = ..., select: Callable[[DeletePipelineResponse], _T108] = ..., **arguments: Unpack[_DeletePipeline]) -> Task[_T108]: ...

class _DeleteProcessingJob(CallOptions, total=False):
    ProcessingJobName: Required[str]
def delete_processing_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteProcessingJob]) -> Task[_T28]: ...

class _DeleteProject(CallOptions, total=False):
    ProjectName: Required[str]
def delete_project(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteProject]) -> Task[_T28]: ...

class _DeleteSpace(CallOptions, total=False):
    DomainId: Required[str]; SpaceName: Required[str]
def delete_space(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteSpace]) -> Task[_T28]: ...

class _DeleteStudioLifecycleConfig(CallOptions, total=False):
    StudioLifecycleConfigName: Required[str]
def delete_studio_lifecycle_config(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteStudioLifecycleConfig]) -> Task[_T28]: ...

class _DeleteTags(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def delete_tags(name: str, /, *, result: type[_T109] = ..., select: Callable[[DeleteTagsOutput], _T109] = ..., **arguments: Unpack[_DeleteTags]) -> Task[_T109]: ...

class _DeleteTrainingJob(CallOptions, total=False):
    TrainingJobName: Required[str]
def delete_training_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteTrainingJob]) -> Task[_T28]: ...

class _DeleteTrainingSession(CallOptions, total=False):
    TrainingSessionName: Required[str]
def delete_training_session(name: str, /, *, result: type[_T110] = ..., select: Callable[[DeleteTrainingSessionResponse], _T110] = ..., **arguments: Unpack[_DeleteTrainingSession]) -> Task[_T110]: ...

class _DeleteTrial(CallOptions, total=False):
    TrialName: Required[str]
def delete_trial(name: str, /, *, result: type[_T111] = ..., select: Callable[[DeleteTrialResponse], _T111] = ..., **arguments: Unpack[_DeleteTrial]) -> Task[_T111]: ...

class _DeleteTrialComponent(CallOptions, total=False):
    TrialComponentName: Required[str]
def delete_trial_component(name: str, /, *, result: type[_T112] = ..., select: Callable[[DeleteTrialComponentResponse], _T112] = ..., **arguments: Unpack[_DeleteTrialComponent]) -> Task[_T112]: ...

class _DeleteUserProfile(CallOptions, total=False):
    DomainId: Required[str]; UserProfileName: Required[str]
def delete_user_profile(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeleteUserProfile]) -> Task[_T28]: ...

class _DeleteWorkforce(CallOptions, total=False):
    WorkforceName: Required[str]
def delete_workforce(name: str, /, *, result: type[_T113] = ..., select: Callable[[DeleteWorkforceResponse], _T113] = ..., **arguments: Unpack[_DeleteWorkforce]) -> Task[_T113]: ...

class _DeleteWorkteam(CallOptions, total=False):
    WorkteamName: Required[str]
def delete_workteam(name: str, /, *, result: type[_T114] = ..., select: Callable[[DeleteWorkteamResponse], _T114] = ..., **arguments: Unpack[_DeleteWorkteam]) -> Task[_T114]: ...

class _DeregisterDevices(CallOptions, total=False):
    DeviceFleetName: Required[str]; DeviceNames: Required[Sequence[str]]
def deregister_devices(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_DeregisterDevices]) -> Task[_T28]: ...

class _DescribeAction(CallOptions, total=False):
    ActionName: Required[str]
def describe_action(name: str, /, *, result: type[_T115] = ..., select: Callable[[DescribeActionResponse], _T115] = ..., **arguments: Unpack[_DescribeAction]) -> Task[_T115]: ...

class _DescribeAiBenchmarkJob(CallOptions, total=False):
    AiBenchmarkJobName: Required[str]
def describe_ai_benchmark_job(name: str, /, *, result: type[_T116] = ..., select: Callable[[DescribeAIBenchmarkJobResponse], _T116] = ..., **arguments: Unpack[_DescribeAiBenchmarkJob]) -> Task[_T116]: ...

class _DescribeAiRecommendationJob(CallOptions, total=False):
    AiRecommendationJobName: Required[str]
def describe_ai_recommendation_job(name: str, /, *, result: type[_T117] = ..., select: Callable[[DescribeAIRecommendationJobResponse], _T117] = ..., **arguments: Unpack[_DescribeAiRecommendationJob]) -> Task[_T117]: ...

class _DescribeAiWorkloadConfig(CallOptions, total=False):
    AiWorkloadConfigName: Required[str]
def describe_ai_workload_config(name: str, /, *, result: type[_T118] = ..., select: Callable[[DescribeAIWorkloadConfigResponse], _T118] = ..., **arguments: Unpack[_DescribeAiWorkloadConfig]) -> Task[_T118]: ...

class _DescribeAlgorithm(CallOptions, total=False):
    AlgorithmName: Required[str]
def describe_algorithm(name: str, /, *, result: type[_T119] = ..., select: Callable[[DescribeAlgorithmOutput], _T119] = ..., **arguments: Unpack[_DescribeAlgorithm]) -> Task[_T119]: ...

class _DescribeApp(CallOptions, total=False):
    DomainId: Required[str]; UserProfileName: str; SpaceName: str; AppType: Required[_AppType | str]
    AppName: Required[str]
def describe_app(name: str, /, *, result: type[_T120] = ..., select: Callable[[DescribeAppResponse], _T120] = ..., **arguments: Unpack[_DescribeApp]) -> Task[_T120]: ...

class _DescribeAppImageConfig(CallOptions, total=False):
    AppImageConfigName: Required[str]
def describe_app_image_config(name: str, /, *, result: type[_T121] = ..., select: Callable[[DescribeAppImageConfigResponse], _T121] = ..., **arguments: Unpack[_DescribeAppImageConfig]) -> Task[_T121]: ...

class _DescribeArtifact(CallOptions, total=False):
    ArtifactArn: Required[str]
def describe_artifact(name: str, /, *, result: type[_T122] = ..., select: Callable[[DescribeArtifactResponse], _T122] = ..., **arguments: Unpack[_DescribeArtifact]) -> Task[_T122]: ...

class _DescribeAutoMlJob(CallOptions, total=False):
    AutoMLJobName: Required[str]
def describe_auto_ml_job(name: str, /, *, result: type[_T123] = ..., select: Callable[[DescribeAutoMLJobResponse], _T123] = ..., **arguments: Unpack[_DescribeAutoMlJob]) -> Task[_T123]: ...

class _DescribeAutoMlJobV2(CallOptions, total=False):
    AutoMLJobName: Required[str]
def describe_auto_ml_job_v2(name: str, /, *, result: type[_T124] = ..., select: Callable[[DescribeAutoMLJobV2Response], _T124] = ..., **arguments: Unpack[_DescribeAutoMlJobV2]) -> Task[_T124]: ...

class _DescribeCluster(CallOptions, total=False):
    ClusterName: Required[str]
def describe_cluster(name: str, /, *, result: type[_T125] = ..., select: Callable[[DescribeClusterResponse], _T125] = ..., **arguments: Unpack[_DescribeCluster]) -> Task[_T125]: ...

class _DescribeClusterEvent(CallOptions, total=False):
    EventId: Required[str]; ClusterName: Required[str]
def describe_cluster_event(name: str, /, *, result: type[_T126] = ..., select: Callable[[DescribeClusterEventResponse], _T126] = ..., **arguments: Unpack[_DescribeClusterEvent]) -> Task[_T126]: ...

class _DescribeClusterExtension(CallOptions, total=False):
    ClusterArn: Required[str]; ExtensionArn: Required[str]
def describe_cluster_extension(name: str, /, *, result: type[_T127] = ..., select: Callable[[DescribeClusterExtensionResponse], _T127] = ..., **arguments: Unpack[_DescribeClusterExtension]) -> Task[_T127]: ...

class _DescribeClusterNode(CallOptions, total=False):
    ClusterName: Required[str]; NodeId: str; NodeLogicalId: str
def describe_cluster_node(name: str, /, *, result: type[_T128] = ..., select: Callable[[DescribeClusterNodeResponse], _T128] = ..., **arguments: Unpack[_DescribeClusterNode]) -> Task[_T128]: ...

class _DescribeClusterOperation(CallOptions, total=False):
    ClusterName: Required[str]; OperationId: Required[str]
def describe_cluster_operation(name: str, /, *, result: type[_T129] = ..., select: Callable[[DescribeClusterOperationResponse], _T129] = ..., **arguments: Unpack[_DescribeClusterOperation]) -> Task[_T129]: ...

class _DescribeClusterSchedulerConfig(CallOptions, total=False):
    ClusterSchedulerConfigId: Required[str]; ClusterSchedulerConfigVersion: int
def describe_cluster_scheduler_config(name: str, /, *, result: type[_T130] = ..., select: Callable[[DescribeClusterSchedulerConfigResponse], _T130] = ..., **arguments: Unpack[_DescribeClusterSchedulerConfig]) -> Task[_T130]: ...

class _DescribeCodeRepository(CallOptions, total=False):
    CodeRepositoryName: Required[str]
def describe_code_repository(name: str, /, *, result: type[_T131] = ..., select: Callable[[DescribeCodeRepositoryOutput], _T131] = ..., **arguments: Unpack[_DescribeCodeRepository]) -> Task[_T131]: ...

class _DescribeCompilationJob(CallOptions, total=False):
    CompilationJobName: Required[str]
def describe_compilation_job(name: str, /, *, result: type[_T132] = ..., select: Callable[[DescribeCompilationJobResponse], _T132] = ..., **arguments: Unpack[_DescribeCompilationJob]) -> Task[_T132]: ...

class _DescribeComputeQuota(CallOptions, total=False):
    ComputeQuotaId: Required[str]; ComputeQuotaVersion: int
def describe_compute_quota(name: str, /, *, result: type[_T133] = ..., select: Callable[[DescribeComputeQuotaResponse], _T133] = ..., **arguments: Unpack[_DescribeComputeQuota]) -> Task[_T133]: ...

class _DescribeContext(CallOptions, total=False):
    ContextName: Required[str]
def describe_context(name: str, /, *, result: type[_T134] = ..., select: Callable[[DescribeContextResponse], _T134] = ..., **arguments: Unpack[_DescribeContext]) -> Task[_T134]: ...

class _DescribeDataQualityJobDefinition(CallOptions, total=False):
    JobDefinitionName: Required[str]
def describe_data_quality_job_definition(name: str, /, *, result: type[_T135] = ..., select: Callable[[DescribeDataQualityJobDefinitionResponse], _T135] = ..., **arguments: Unpack[_DescribeDataQualityJobDefinition]) -> Task[_T135]: ...

class _DescribeDevice(CallOptions, total=False):
    NextToken: str; DeviceName: Required[str]; DeviceFleetName: Required[str]
def describe_device(name: str, /, *, result: type[_T136] = ..., select: Callable[[DescribeDeviceResponse], _T136] = ..., **arguments: Unpack[_DescribeDevice]) -> Task[_T136]: ...

class _DescribeDeviceFleet(CallOptions, total=False):
    DeviceFleetName: Required[str]
def describe_device_fleet(name: str, /, *, result: type[_T137] = ..., select: Callable[[DescribeDeviceFleetResponse], _T137] = ..., **arguments: Unpack[_DescribeDeviceFleet]) -> Task[_T137]: ...

class _DescribeDomain(CallOptions, total=False):
    DomainId: Required[str]
def describe_domain(name: str, /, *, result: type[_T138] = ..., select: Callable[[DescribeDomainResponse], _T138] = ..., **arguments: Unpack[_DescribeDomain]) -> Task[_T138]: ...

class _DescribeEdgeDeploymentPlan(CallOptions, total=False):
    EdgeDeploymentPlanName: Required[str]; NextToken: str; MaxResults: int
def describe_edge_deployment_plan(name: str, /, *, result: type[_T139] = ..., select: Callable[[DescribeEdgeDeploymentPlanResponse], _T139] = ..., **arguments: Unpack[_DescribeEdgeDeploymentPlan]) -> Task[_T139]: ...

class _DescribeEdgePackagingJob(CallOptions, total=False):
    EdgePackagingJobName: Required[str]
def describe_edge_packaging_job(name: str, /, *, result: type[_T140] = ..., select: Callable[[DescribeEdgePackagingJobResponse], _T140] = ..., **arguments: Unpack[_DescribeEdgePackagingJob]) -> Task[_T140]: ...

class _DescribeEndpoint(CallOptions, total=False):
    EndpointName: Required[str]
def describe_endpoint(name: str, /, *, result: type[_T141] = ..., select: Callable[[DescribeEndpointOutput], _T141] = ..., **arguments: Unpack[_DescribeEndpoint]) -> Task[_T141]: ...

class _DescribeEndpointConfig(CallOptions, total=False):
    EndpointConfigName: Required[str]
def describe_endpoint_config(name: str, /, *, result: type[_T142] = ..., select: Callable[[DescribeEndpointConfigOutput], _T142] = ..., **arguments: Unpack[_DescribeEndpointConfig]) -> Task[_T142]: ...

class _DescribeExperiment(CallOptions, total=False):
    ExperimentName: Required[str]
def describe_experiment(name: str, /, *, result: type[_T143] = ..., select: Callable[[DescribeExperimentResponse], _T143] = ..., **arguments: Unpack[_DescribeExperiment]) -> Task[_T143]: ...

class _DescribeFeatureGroup(CallOptions, total=False):
    FeatureGroupName: Required[str]; NextToken: str
def describe_feature_group(name: str, /, *, result: type[_T144] = ..., select: Callable[[DescribeFeatureGroupResponse], _T144] = ..., **arguments: Unpack[_DescribeFeatureGroup]) -> Task[_T144]: ...

class _DescribeFeatureMetadata(CallOptions, total=False):
    FeatureGroupName: Required[str]; FeatureName: Required[str]
def describe_feature_metadata(name: str, /, *, result: type[_T145] = ..., select: Callable[[DescribeFeatureMetadataResponse], _T145] = ..., **arguments: Unpack[_DescribeFeatureMetadata]) -> Task[_T145]: ...

class _DescribeFlowDefinition(CallOptions, total=False):
    FlowDefinitionName: Required[str]
def describe_flow_definition(name: str, /, *, result: type[_T146] = ..., select: Callable[[DescribeFlowDefinitionResponse], _T146] = ..., **arguments: Unpack[_DescribeFlowDefinition]) -> Task[_T146]: ...

class _DescribeHub(CallOptions, total=False):
    HubName: Required[str]
def describe_hub(name: str, /, *, result: type[_T147] = ..., select: Callable[[DescribeHubResponse], _T147] = ..., **arguments: Unpack[_DescribeHub]) -> Task[_T147]: ...

class _DescribeHubContent(CallOptions, total=False):
    HubName: Required[str]; HubContentType: Required[_HubContentType | str]; HubContentName: Required[str]
    HubContentVersion: str
def describe_hub_content(name: str, /, *, result: type[_T148] = ..., select: Callable[[DescribeHubContentResponse], _T148] = ..., **arguments: Unpack[_DescribeHubContent]) -> Task[_T148]: ...

class _DescribeHumanTaskUi(CallOptions, total=False):
    HumanTaskUiName: Required[str]
def describe_human_task_ui(name: str, /, *, result: type[_T149] = ..., select: Callable[[DescribeHumanTaskUiResponse], _T149] = ..., **arguments: Unpack[_DescribeHumanTaskUi]) -> Task[_T149]: ...

class _DescribeHyperParameterTuningJob(CallOptions, total=False):
    HyperParameterTuningJobName: Required[str]
def describe_hyper_parameter_tuning_job(name: str, /, *, result: type[_T41] = ..., select: Callable[[DescribeHyperParameterTuningJobResponse], _T41] = ..., **arguments: Unpack[_DescribeHyperParameterTuningJob]) -> Task[_T41]: ...

class _DescribeImage(CallOptions, total=False):
    ImageName: Required[str]
def describe_image(name: str, /, *, result: type[_T150] = ..., select: Callable[[DescribeImageResponse], _T150] = ..., **arguments: Unpack[_DescribeImage]) -> Task[_T150]: ...

class _DescribeImageVersion(CallOptions, total=False):
    ImageName: Required[str]; Version: int; Alias: str
def describe_image_version(name: str, /, *, result: type[_T151] = ..., select: Callable[[DescribeImageVersionResponse], _T151] = ..., **arguments: Unpack[_DescribeImageVersion]) -> Task[_T151]: ...

class _DescribeInferenceComponent(CallOptions, total=False):
    InferenceComponentName: Required[str]
def describe_inference_component(name: str, /, *, result: type[_T152] = ..., select: Callable[[DescribeInferenceComponentOutput], _T152] = ..., **arguments: Unpack[_DescribeInferenceComponent]) -> Task[_T152]: ...

class _DescribeInferenceExperiment(CallOptions, total=False):
    Name: Required[str]
def describe_inference_experiment(name: str, /, *, result: type[_T153] = ..., select: Callable[[DescribeInferenceExperimentResponse], _T153] = ..., **arguments: Unpack[_DescribeInferenceExperiment]) -> Task[_T153]: ...

class _DescribeInferenceRecommendationsJob(CallOptions, total=False):
    JobName: Required[str]
def describe_inference_recommendations_job(name: str, /, *, result: type[_T154] = ..., select: Callable[[DescribeInferenceRecommendationsJobResponse], _T154] = ..., **arguments: Unpack[_DescribeInferenceRecommendationsJob]) -> Task[_T154]: ...

class _DescribeInferenceRouter(CallOptions, total=False):
    InferenceRouterName: Required[str]
def describe_inference_router(name: str, /, *, result: type[_T155] = ..., select: Callable[[DescribeInferenceRouterOutput], _T155] = ..., **arguments: Unpack[_DescribeInferenceRouter]) -> Task[_T155]: ...

class _DescribeJob(CallOptions, total=False):
    JobName: Required[str]; JobCategory: Required[_JobCategory | str]
def describe_job(name: str, /, *, result: type[_T156] = ..., select: Callable[[DescribeJobResponse], _T156] = ..., **arguments: Unpack[_DescribeJob]) -> Task[_T156]: ...

class _DescribeJobSchemaVersion(CallOptions, total=False):
    JobCategory: Required[_JobCategory | str]; JobConfigSchemaVersion: str
def describe_job_schema_version(name: str, /, *, result: type[_T157] = ..., select: Callable[[DescribeJobSchemaVersionResponse], _T157] = ..., **arguments: Unpack[_DescribeJobSchemaVersion]) -> Task[_T157]: ...

class _DescribeLabelingJob(CallOptions, total=False):
    LabelingJobName: Required[str]
def describe_labeling_job(name: str, /, *, result: type[_T50] = ..., select: Callable[[DescribeLabelingJobResponse], _T50] = ..., **arguments: Unpack[_DescribeLabelingJob]) -> Task[_T50]: ...

class _DescribeLineageGroup(CallOptions, total=False):
    LineageGroupName: Required[str]
def describe_lineage_group(name: str, /, *, result: type[_T158] = ..., select: Callable[[DescribeLineageGroupResponse], _T158] = ..., **arguments: Unpack[_DescribeLineageGroup]) -> Task[_T158]: ...

class _DescribeMlflowApp(CallOptions, total=False):
    Arn: Required[str]
def describe_mlflow_app(name: str, /, *, result: type[_T159] = ..., select: Callable[[DescribeMlflowAppResponse], _T159] = ..., **arguments: Unpack[_DescribeMlflowApp]) -> Task[_T159]: ...

class _DescribeMlflowTrackingServer(CallOptions, total=False):
    TrackingServerName: Required[str]
def describe_mlflow_tracking_server(name: str, /, *, result: type[_T160] = ..., select: Callable[[DescribeMlflowTrackingServerResponse], _T160] = ..., **arguments: Unpack[_DescribeMlflowTrackingServer]) -> Task[_T160]: ...

class _DescribeModel(CallOptions, total=False):
    ModelName: Required[str]
def describe_model(name: str, /, *, result: type[_T161] = ..., select: Callable[[DescribeModelOutput], _T161] = ..., **arguments: Unpack[_DescribeModel]) -> Task[_T161]: ...

class _DescribeModelBiasJobDefinition(CallOptions, total=False):
    JobDefinitionName: Required[str]
def describe_model_bias_job_definition(name: str, /, *, result: type[_T162] = ..., select: Callable[[DescribeModelBiasJobDefinitionResponse], _T162] = ..., **arguments: Unpack[_DescribeModelBiasJobDefinition]) -> Task[_T162]: ...

class _DescribeModelCard(CallOptions, total=False):
    ModelCardName: Required[str]; ModelCardVersion: int; IncludedData: _IncludedData | str
def describe_model_card(name: str, /, *, result: type[_T163] = ..., select: Callable[[DescribeModelCardResponse], _T163] = ..., **arguments: Unpack[_DescribeModelCard]) -> Task[_T163]: ...

class _DescribeModelCardExportJob(CallOptions, total=False):
    ModelCardExportJobArn: Required[str]
def describe_model_card_export_job(name: str, /, *, result: type[_T164] = ..., select: Callable[[DescribeModelCardExportJobResponse], _T164] = ..., **arguments: Unpack[_DescribeModelCardExportJob]) -> Task[_T164]: ...

class _DescribeModelExplainabilityJobDefinition(CallOptions, total=False):
    JobDefinitionName: Required[str]
def describe_model_explainability_job_definition(name: str, /, *, result: type[_T165] = ..., select: Callable[[DescribeModelExplainabilityJobDefinitionResponse], _T165] = ..., **arguments: Unpack[_DescribeModelExplainabilityJobDefinition]) -> Task[_T165]: ...

class _DescribeModelPackage(CallOptions, total=False):
    ModelPackageName: Required[str]; IncludedData: _IncludedData | str
def describe_model_package(name: str, /, *, result: type[_T166] = ..., select: Callable[[DescribeModelPackageOutput], _T166] = ..., **arguments: Unpack[_DescribeModelPackage]) -> Task[_T166]: ...

class _DescribeModelPackageGroup(CallOptions, total=False):
    ModelPackageGroupName: Required[str]
def describe_model_package_group(name: str, /, *, result: type[_T167] = ..., select: Callable[[DescribeModelPackageGroupOutput], _T167] = ..., **arguments: Unpack[_DescribeModelPackageGroup]) -> Task[_T167]: ...

class _DescribeModelQualityJobDefinition(CallOptions, total=False):
    JobDefinitionName: Required[str]
def describe_model_quality_job_definition(name: str, /, *, result: type[_T168] = ..., select: Callable[[DescribeModelQualityJobDefinitionResponse], _T168] = ..., **arguments: Unpack[_DescribeModelQualityJobDefinition]) -> Task[_T168]: ...

class _DescribeMonitoringSchedule(CallOptions, total=False):
    MonitoringScheduleName: Required[str]
def describe_monitoring_schedule(name: str, /, *, result: type[_T169] = ..., select: Callable[[DescribeMonitoringScheduleResponse], _T169] = ..., **arguments: Unpack[_DescribeMonitoringSchedule]) -> Task[_T169]: ...

class _DescribeNotebookInstance(CallOptions, total=False):
    NotebookInstanceName: Required[str]
def describe_notebook_instance(name: str, /, *, result: type[_T170] = ..., select: Callable[[DescribeNotebookInstanceOutput], _T170] = ..., **arguments: Unpack[_DescribeNotebookInstance]) -> Task[_T170]: ...

class _DescribeNotebookInstanceLifecycleConfig(CallOptions, total=False):
    NotebookInstanceLifecycleConfigName: Required[str]
def describe_notebook_instance_lifecycle_config(name: str, /, *, result: type[_T171] = ..., select: Callable[[DescribeNotebookInstanceLifecycleConfigOutput], _T171] = ..., **arguments: Unpack[_DescribeNotebookInstanceLifecycleConfig]) -> Task[_T171]: ...

class _DescribeOptimizationJob(CallOptions, total=False):
    OptimizationJobName: Required[str]
def describe_optimization_job(name: str, /, *, result: type[_T172] = ..., select: Callable[[DescribeOptimizationJobResponse], _T172] = ..., **arguments: Unpack[_DescribeOptimizationJob]) -> Task[_T172]: ...

class _DescribePartnerApp(CallOptions, total=False):
    Arn: Required[str]; IncludeAvailableUpgrade: bool
def describe_partner_app(name: str, /, *, result: type[_T173] = ..., select: Callable[[DescribePartnerAppResponse], _T173] = ..., **arguments: Unpack[_DescribePartnerApp]) -> Task[_T173]: ...

class _DescribePipeline(CallOptions, total=False):
    PipelineName: Required[str]; PipelineVersionId: int; PipelineVersionAlias: str
def describe_pipeline(name: str, /, *, result: type[_T174] = ..., select: Callable[[DescribePipelineResponse], _T174] = ..., **arguments: Unpack[_DescribePipeline]) -> Task[_T174]: ...

class _DescribePipelineDefinitionForExecution(CallOptions, total=False):
    PipelineExecutionArn: Required[str]
def describe_pipeline_definition_for_execution(name: str, /, *, result: type[_T175] = ..., select: Callable[[DescribePipelineDefinitionForExecutionResponse], _T175] = ..., **arguments: Unpack[_DescribePipelineDefinitionForExecution]) -> Task[_T175]: ...

class _DescribePipelineExecution(CallOptions, total=False):
    PipelineExecutionArn: Required[str]
def describe_pipeline_execution(name: str, /, *, result: type[_T176] = ..., select: Callable[[DescribePipelineExecutionResponse], _T176] = ..., **arguments: Unpack[_DescribePipelineExecution]) -> Task[_T176]: ...

class _DescribeProcessingJob(CallOptions, total=False):
    ProcessingJobName: Required[str]
def describe_processing_job(name: str, /, *, result: type[_T73] = ..., select: Callable[[DescribeProcessingJobResponse], _T73] = ..., **arguments: Unpack[_DescribeProcessingJob]) -> Task[_T73]: ...

class _DescribeProject(CallOptions, total=False):
    ProjectName: Required[str]
def describe_project(name: str, /, *, result: type[_T177] = ..., select: Callable[[DescribeProjectOutput], _T177] = ..., **arguments: Unpack[_DescribeProject]) -> Task[_T177]: ...

class _DescribeReservedCapacity(CallOptions, total=False):
    ReservedCapacityArn: Required[str]
def describe_reserved_capacity(name: str, /, *, result: type[_T178] = ..., select: Callable[[DescribeReservedCapacityResponse], _T178] = ..., **arguments: Unpack[_DescribeReservedCapacity]) -> Task[_T178]: ...

class _DescribeSpace(CallOptions, total=False):
    DomainId: Required[str]; SpaceName: Required[str]
def describe_space(name: str, /, *, result: type[_T179] = ..., select: Callable[[DescribeSpaceResponse], _T179] = ..., **arguments: Unpack[_DescribeSpace]) -> Task[_T179]: ...

class _DescribeStudioLifecycleConfig(CallOptions, total=False):
    StudioLifecycleConfigName: Required[str]
def describe_studio_lifecycle_config(name: str, /, *, result: type[_T180] = ..., select: Callable[[DescribeStudioLifecycleConfigResponse], _T180] = ..., **arguments: Unpack[_DescribeStudioLifecycleConfig]) -> Task[_T180]: ...

class _DescribeSubscribedWorkteam(CallOptions, total=False):
    WorkteamArn: Required[str]
def describe_subscribed_workteam(name: str, /, *, result: type[_T181] = ..., select: Callable[[DescribeSubscribedWorkteamResponse], _T181] = ..., **arguments: Unpack[_DescribeSubscribedWorkteam]) -> Task[_T181]: ...

class _DescribeTrainingJob(CallOptions, total=False):
    TrainingJobName: Required[str]
def describe_training_job(name: str, /, *, result: type[_T78] = ..., select: Callable[[DescribeTrainingJobResponse], _T78] = ..., **arguments: Unpack[_DescribeTrainingJob]) -> Task[_T78]: ...

class _DescribeTrainingPlan(CallOptions, total=False):
    TrainingPlanName: Required[str]
def describe_training_plan(name: str, /, *, result: type[_T182] = ..., select: Callable[[DescribeTrainingPlanResponse], _T182] = ..., **arguments: Unpack[_DescribeTrainingPlan]) -> Task[_T182]: ...

class _DescribeTrainingPlanExtensionHistory(CallOptions, total=False):
    TrainingPlanArn: Required[str]; NextToken: str; MaxResults: int
def describe_training_plan_extension_history(name: str, /, *, result: type[_T183] = ..., select: Callable[[DescribeTrainingPlanExtensionHistoryResponse], _T183] = ..., **arguments: Unpack[_DescribeTrainingPlanExtensionHistory]) -> Task[_T183]: ...

class _DescribeTrainingSession(CallOptions, total=False):
    TrainingSessionName: Required[str]
def describe_training_session(name: str, /, *, result: type[_T184] = ..., select: Callable[[DescribeTrainingSessionResponse], _T184] = ..., **arguments: Unpack[_DescribeTrainingSession]) -> Task[_T184]: ...

class _DescribeTransformJob(CallOptions, total=False):
    TransformJobName: Required[str]
def describe_transform_job(name: str, /, *, result: type[_T82] = ..., select: Callable[[DescribeTransformJobResponse], _T82] = ..., **arguments: Unpack[_DescribeTransformJob]) -> Task[_T82]: ...

class _DescribeTrial(CallOptions, total=False):
    TrialName: Required[str]
def describe_trial(name: str, /, *, result: type[_T185] = ..., select: Callable[[DescribeTrialResponse], _T185] = ..., **arguments: Unpack[_DescribeTrial]) -> Task[_T185]: ...

class _DescribeTrialComponent(CallOptions, total=False):
    TrialComponentName: Required[str]
def describe_trial_component(name: str, /, *, result: type[_T186] = ..., select: Callable[[DescribeTrialComponentResponse], _T186] = ..., **arguments: Unpack[_DescribeTrialComponent]) -> Task[_T186]: ...

class _DescribeUserProfile(CallOptions, total=False):
    DomainId: Required[str]; UserProfileName: Required[str]
def describe_user_profile(name: str, /, *, result: type[_T187] = ..., select: Callable[[DescribeUserProfileResponse], _T187] = ..., **arguments: Unpack[_DescribeUserProfile]) -> Task[_T187]: ...

class _DescribeWorkforce(CallOptions, total=False):
    WorkforceName: Required[str]
def describe_workforce(name: str, /, *, result: type[_T188] = ..., select: Callable[[DescribeWorkforceResponse], _T188] = ..., **arguments: Unpack[_DescribeWorkforce]) -> Task[_T188]: ...

class _DescribeWorkteam(CallOptions, total=False):
    WorkteamName: Required[str]
def describe_workteam(name: str, /, *, result: type[_T189] = ..., select: Callable[[DescribeWorkteamResponse], _T189] = ..., **arguments: Unpack[_DescribeWorkteam]) -> Task[_T189]: ...

class _DetachClusterNodeVolume(CallOptions, total=False):
    ClusterArn: Required[str]; NodeId: Required[str]; VolumeId: Required[str]
def detach_cluster_node_volume(name: str, /, *, result: type[_T190] = ..., select: Callable[[DetachClusterNodeVolumeResponse], _T190] = ..., **arguments: Unpack[_DetachClusterNodeVolume]) -> Task[_T190]: ...

class _DisableSagemakerServicecatalogPortfolio(CallOptions, total=False):
    ...
def disable_sagemaker_servicecatalog_portfolio(name: str, /, *, result: type[_T191] = ..., select: Callable[[DisableSagemakerServicecatalogPortfolioOutput], _T191] = ..., **arguments: Unpack[_DisableSagemakerServicecatalogPortfolio]) -> Task[_T191]: ...

class _DisassociateTrialComponent(CallOptions, total=False):
    TrialComponentName: Required[str]; TrialName: Required[str]
def disassociate_trial_component(name: str, /, *, result: type[_T192] = ..., select: Callable[[DisassociateTrialComponentResponse], _T192] = ..., **arguments: Unpack[_DisassociateTrialComponent]) -> Task[_T192]: ...

class _EnableSagemakerServicecatalogPortfolio(CallOptions, total=False):
    ...
def enable_sagemaker_servicecatalog_portfolio(name: str, /, *, result: type[_T193] = ..., select: Callable[[EnableSagemakerServicecatalogPortfolioOutput], _T193] = ..., **arguments: Unpack[_EnableSagemakerServicecatalogPortfolio]) -> Task[_T193]: ...

class _ExtendTrainingPlan(CallOptions, total=False):
    TrainingPlanExtensionOfferingId: Required[str]
def extend_training_plan(name: str, /, *, result: type[_T194] = ..., select: Callable[[ExtendTrainingPlanResponse], _T194] = ..., **arguments: Unpack[_ExtendTrainingPlan]) -> Task[_T194]: ...

class _GetDeviceFleetReport(CallOptions, total=False):
    DeviceFleetName: Required[str]
def get_device_fleet_report(name: str, /, *, result: type[_T195] = ..., select: Callable[[GetDeviceFleetReportResponse], _T195] = ..., **arguments: Unpack[_GetDeviceFleetReport]) -> Task[_T195]: ...

class _GetEndpointPolicy(CallOptions, total=False):
    EndpointName: Required[str]
def get_endpoint_policy(name: str, /, *, result: type[_T196] = ..., select: Callable[[GetEndpointPolicyResponse], _T196] = ..., **arguments: Unpack[_GetEndpointPolicy]) -> Task[_T196]: ...

class _GetLineageGroupPolicy(CallOptions, total=False):
    LineageGroupName: Required[str]
def get_lineage_group_policy(name: str, /, *, result: type[_T197] = ..., select: Callable[[GetLineageGroupPolicyResponse], _T197] = ..., **arguments: Unpack[_GetLineageGroupPolicy]) -> Task[_T197]: ...

class _GetModelPackageGroupPolicy(CallOptions, total=False):
    ModelPackageGroupName: Required[str]
def get_model_package_group_policy(name: str, /, *, result: type[_T198] = ..., select: Callable[[GetModelPackageGroupPolicyOutput], _T198] = ..., **arguments: Unpack[_GetModelPackageGroupPolicy]) -> Task[_T198]: ...

class _GetSagemakerServicecatalogPortfolioStatus(CallOptions, total=False):
    ...
def get_sagemaker_servicecatalog_portfolio_status(name: str, /, *, result: type[_T199] = ..., select: Callable[[GetSagemakerServicecatalogPortfolioStatusOutput], _T199] = ..., **arguments: Unpack[_GetSagemakerServicecatalogPortfolioStatus]) -> Task[_T199]: ...

class _GetScalingConfigurationRecommendation(CallOptions, total=False):
    InferenceRecommendationsJobName: Required[str]; RecommendationId: str; EndpointName: str
    TargetCpuUtilizationPerCore: int; ScalingPolicyObjective: ScalingPolicyObjectiveDict | _ScalingPolicyObjective
def get_scaling_configuration_recommendation(name: str, /, *, result: type[_T200] = ..., select: Callable[[GetScalingConfigurationRecommendationResponse], _T200] = ..., **arguments: Unpack[_GetScalingConfigurationRecommendation]) -> Task[_T200]: ...

class _GetSearchSuggestions(CallOptions, total=False):
    Resource: Required[ResourceType | str]; SuggestionQuery: SuggestionQueryDict
def get_search_suggestions(name: str, /, *, result: type[_T201] = ..., select: Callable[[GetSearchSuggestionsResponse], _T201] = ..., **arguments: Unpack[_GetSearchSuggestions]) -> Task[_T201]: ...

class _ImportHubContent(CallOptions, total=False):
    HubContentName: Required[str]; HubContentVersion: str; HubContentType: Required[_HubContentType | str]
    DocumentSchemaVersion: Required[str]; HubName: Required[str]; HubContentDisplayName: str
    HubContentDescription: str; HubContentMarkdown: str; HubContentDocument: Required[str]
    SupportStatus: HubContentSupportStatus | str; HubContentSearchKeywords: Sequence[str]
    Tags: Sequence[TagDict | Tag]
def import_hub_content(name: str, /, *, result: type[_T202] = ..., select: Callable[[ImportHubContentResponse], _T202] = ..., **arguments: Unpack[_ImportHubContent]) -> Task[_T202]: ...

class _ListActions(CallOptions, total=False):
    SourceUri: str; ActionType: str; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortActionsBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
def list_actions(name: str, /, *, result: type[_T203] = ..., select: Callable[[ListActionsResponse], _T203] = ..., **arguments: Unpack[_ListActions]) -> Task[_T203]: ...

class _ListAiBenchmarkJobs(CallOptions, total=False):
    MaxResults: int; NextToken: str; NameContains: str; StatusEquals: AIBenchmarkJobStatus | str
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; SortBy: ListAIBenchmarkJobsSortBy | str
    SortOrder: _SortOrder | str
def list_ai_benchmark_jobs(name: str, /, *, result: type[_T204] = ..., select: Callable[[ListAIBenchmarkJobsResponse], _T204] = ..., **arguments: Unpack[_ListAiBenchmarkJobs]) -> Task[_T204]: ...

class _ListAiRecommendationJobs(CallOptions, total=False):
    MaxResults: int; NextToken: str; NameContains: str; StatusEquals: AIRecommendationJobStatus | str
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    SortBy: ListAIRecommendationJobsSortBy | str; SortOrder: _SortOrder | str
def list_ai_recommendation_jobs(name: str, /, *, result: type[_T205] = ..., select: Callable[[ListAIRecommendationJobsResponse], _T205] = ..., **arguments: Unpack[_ListAiRecommendationJobs]) -> Task[_T205]: ...

class _ListAiWorkloadConfigs(CallOptions, total=False):
    MaxResults: int; NextToken: str; NameContains: str; CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime; SortBy: ListAIWorkloadConfigsSortBy | str; SortOrder: _SortOrder | str
def list_ai_workload_configs(name: str, /, *, result: type[_T206] = ..., select: Callable[[ListAIWorkloadConfigsResponse], _T206] = ..., **arguments: Unpack[_ListAiWorkloadConfigs]) -> Task[_T206]: ...

class _ListAlgorithms(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; MaxResults: int; NameContains: str
    NextToken: str; SortBy: AlgorithmSortBy | str; SortOrder: _SortOrder | str
def list_algorithms(name: str, /, *, result: type[_T207] = ..., select: Callable[[ListAlgorithmsOutput], _T207] = ..., **arguments: Unpack[_ListAlgorithms]) -> Task[_T207]: ...

class _ListAliases(CallOptions, total=False):
    ImageName: Required[str]; Alias: str; Version: int; MaxResults: int; NextToken: str
def list_aliases(name: str, /, *, result: type[_T208] = ..., select: Callable[[ListAliasesResponse], _T208] = ..., **arguments: Unpack[_ListAliases]) -> Task[_T208]: ...

class _ListAppImageConfigs(CallOptions, total=False):
    MaxResults: int; NextToken: str; NameContains: str; CreationTimeBefore: str | datetime
    CreationTimeAfter: str | datetime; ModifiedTimeBefore: str | datetime; ModifiedTimeAfter: str | datetime
    SortBy: AppImageConfigSortKey | str; SortOrder: _SortOrder | str
def list_app_image_configs(name: str, /, *, result: type[_T209] = ..., select: Callable[[ListAppImageConfigsResponse], _T209] = ..., **arguments: Unpack[_ListAppImageConfigs]) -> Task[_T209]: ...

class _ListApps(CallOptions, total=False):
    NextToken: str; MaxResults: int; SortOrder: _SortOrder | str; SortBy: AppSortKey | str; DomainIdEquals: str
    UserProfileNameEquals: str; SpaceNameEquals: str
def list_apps(name: str, /, *, result: type[_T210] = ..., select: Callable[[ListAppsResponse], _T210] = ..., **arguments: Unpack[_ListApps]) -> Task[_T210]: ...

class _ListArtifacts(CallOptions, total=False):
    SourceUri: str; ArtifactType: str; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortArtifactsBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
def list_artifacts(name: str, /, *, result: type[_T211] = ..., select: Callable[[ListArtifactsResponse], _T211] = ..., **arguments: Unpack[_ListArtifacts]) -> Task[_T211]: ...

class _ListAssociations(CallOptions, total=False):
    SourceArn: str; DestinationArn: str; SourceType: str; DestinationType: str
    AssociationType: AssociationEdgeType | str; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortAssociationsBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
def list_associations(name: str, /, *, result: type[_T212] = ..., select: Callable[[ListAssociationsResponse], _T212] = ..., **arguments: Unpack[_ListAssociations]) -> Task[_T212]: ...

class _ListAutoMlJobs(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; NameContains: str; StatusEquals: AutoMLJobStatus | str
    SortOrder: AutoMLSortOrder | str; SortBy: AutoMLSortBy | str; MaxResults: int; NextToken: str
def list_auto_ml_jobs(name: str, /, *, result: type[_T213] = ..., select: Callable[[ListAutoMLJobsResponse], _T213] = ..., **arguments: Unpack[_ListAutoMlJobs]) -> Task[_T213]: ...

class _ListCandidatesForAutoMlJob(CallOptions, total=False):
    AutoMLJobName: Required[str]; StatusEquals: CandidateStatus | str; CandidateNameEquals: str
    SortOrder: AutoMLSortOrder | str; SortBy: CandidateSortBy | str; MaxResults: int; NextToken: str
def list_candidates_for_auto_ml_job(name: str, /, *, result: type[_T214] = ..., select: Callable[[ListCandidatesForAutoMLJobResponse], _T214] = ..., **arguments: Unpack[_ListCandidatesForAutoMlJob]) -> Task[_T214]: ...

class _ListClusterEvents(CallOptions, total=False):
    ClusterName: Required[str]; InstanceGroupName: str; NodeId: str; EventTimeAfter: str | datetime
    EventTimeBefore: str | datetime; SortBy: EventSortBy | str; SortOrder: _SortOrder | str
    ResourceType: ClusterEventResourceType | str; OperationId: str; MaxResults: int; NextToken: str
def list_cluster_events(name: str, /, *, result: type[_T215] = ..., select: Callable[[ListClusterEventsResponse], _T215] = ..., **arguments: Unpack[_ListClusterEvents]) -> Task[_T215]: ...

class _ListClusterExtensionVersions(CallOptions, total=False):
    ExtensionName: Required[str]; MaxResults: int; NextToken: str
def list_cluster_extension_versions(name: str, /, *, result: type[_T216] = ..., select: Callable[[ListClusterExtensionVersionsResponse], _T216] = ..., **arguments: Unpack[_ListClusterExtensionVersions]) -> Task[_T216]: ...

class _ListClusterExtensions(CallOptions, total=False):
    ClusterArn: Required[str]; MaxResults: int; NextToken: str; CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime
def list_cluster_extensions(name: str, /, *, result: type[_T217] = ..., select: Callable[[ListClusterExtensionsResponse], _T217] = ..., **arguments: Unpack[_ListClusterExtensions]) -> Task[_T217]: ...

class _ListClusterNodes(CallOptions, total=False):
    ClusterName: Required[str]; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    InstanceGroupNameContains: str; MaxResults: int; NextToken: str; SortBy: ClusterSortBy | str
    SortOrder: _SortOrder | str; IncludeNodeLogicalIds: bool
def list_cluster_nodes(name: str, /, *, result: type[_T218] = ..., select: Callable[[ListClusterNodesResponse], _T218] = ..., **arguments: Unpack[_ListClusterNodes]) -> Task[_T218]: ...

class _ListClusterOperations(CallOptions, total=False):
    ClusterName: Required[str]; Status: ClusterOperationStatus | str; Type: ClusterOperationType | str
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; SortBy: ClusterOperationSortBy | str
    SortOrder: _SortOrder | str; MaxResults: int; NextToken: str
def list_cluster_operations(name: str, /, *, result: type[_T219] = ..., select: Callable[[ListClusterOperationsResponse], _T219] = ..., **arguments: Unpack[_ListClusterOperations]) -> Task[_T219]: ...

class _ListClusterSchedulerConfigs(CallOptions, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; NameContains: str; ClusterArn: str
    Status: SchedulerResourceStatus | str; SortBy: SortClusterSchedulerConfigBy | str; SortOrder: _SortOrder | str
    NextToken: str; MaxResults: int
def list_cluster_scheduler_configs(name: str, /, *, result: type[_T220] = ..., select: Callable[[ListClusterSchedulerConfigsResponse], _T220] = ..., **arguments: Unpack[_ListClusterSchedulerConfigs]) -> Task[_T220]: ...

class _ListClusters(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; MaxResults: int; NameContains: str
    NextToken: str; SortBy: ClusterSortBy | str; SortOrder: _SortOrder | str; TrainingPlanArn: str
def list_clusters(name: str, /, *, result: type[_T221] = ..., select: Callable[[ListClustersResponse], _T221] = ..., **arguments: Unpack[_ListClusters]) -> Task[_T221]: ...

class _ListCodeRepositories(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; MaxResults: int; NameContains: str; NextToken: str
    SortBy: CodeRepositorySortBy | str; SortOrder: CodeRepositorySortOrder | str
def list_code_repositories(name: str, /, *, result: type[_T222] = ..., select: Callable[[ListCodeRepositoriesOutput], _T222] = ..., **arguments: Unpack[_ListCodeRepositories]) -> Task[_T222]: ...

class _ListCompilationJobs(CallOptions, total=False):
    NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; NameContains: str
    StatusEquals: CompilationJobStatus | str; SortBy: ListCompilationJobsSortBy | str; SortOrder: _SortOrder | str
def list_compilation_jobs(name: str, /, *, result: type[_T223] = ..., select: Callable[[ListCompilationJobsResponse], _T223] = ..., **arguments: Unpack[_ListCompilationJobs]) -> Task[_T223]: ...

class _ListComputeQuotas(CallOptions, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; NameContains: str
    Status: SchedulerResourceStatus | str; ClusterArn: str; SortBy: SortQuotaBy | str; SortOrder: _SortOrder | str
    NextToken: str; MaxResults: int
def list_compute_quotas(name: str, /, *, result: type[_T224] = ..., select: Callable[[ListComputeQuotasResponse], _T224] = ..., **arguments: Unpack[_ListComputeQuotas]) -> Task[_T224]: ...

class _ListContexts(CallOptions, total=False):
    SourceUri: str; ContextType: str; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortContextsBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
def list_contexts(name: str, /, *, result: type[_T225] = ..., select: Callable[[ListContextsResponse], _T225] = ..., **arguments: Unpack[_ListContexts]) -> Task[_T225]: ...

class _ListDataQualityJobDefinitions(CallOptions, total=False):
    EndpointName: str; SortBy: MonitoringJobDefinitionSortKey | str; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int; NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
def list_data_quality_job_definitions(name: str, /, *, result: type[_T226] = ..., select: Callable[[ListDataQualityJobDefinitionsResponse], _T226] = ..., **arguments: Unpack[_ListDataQualityJobDefinitions]) -> Task[_T226]: ...

class _ListDeviceFleets(CallOptions, total=False):
    NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; NameContains: str
    SortBy: ListDeviceFleetsSortBy | str; SortOrder: _SortOrder | str
def list_device_fleets(name: str, /, *, result: type[_T227] = ..., select: Callable[[ListDeviceFleetsResponse], _T227] = ..., **arguments: Unpack[_ListDeviceFleets]) -> Task[_T227]: ...

class _ListDevices(CallOptions, total=False):
    NextToken: str; MaxResults: int; LatestHeartbeatAfter: str | datetime; ModelName: str; DeviceFleetName: str
def list_devices(name: str, /, *, result: type[_T228] = ..., select: Callable[[ListDevicesResponse], _T228] = ..., **arguments: Unpack[_ListDevices]) -> Task[_T228]: ...

class _ListDomains(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_domains(name: str, /, *, result: type[_T229] = ..., select: Callable[[ListDomainsResponse], _T229] = ..., **arguments: Unpack[_ListDomains]) -> Task[_T229]: ...

class _ListEdgeDeploymentPlans(CallOptions, total=False):
    NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; NameContains: str
    DeviceFleetNameContains: str; SortBy: ListEdgeDeploymentPlansSortBy | str; SortOrder: _SortOrder | str
def list_edge_deployment_plans(name: str, /, *, result: type[_T230] = ..., select: Callable[[ListEdgeDeploymentPlansResponse], _T230] = ..., **arguments: Unpack[_ListEdgeDeploymentPlans]) -> Task[_T230]: ...

class _ListEdgePackagingJobs(CallOptions, total=False):
    NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; NameContains: str
    ModelNameContains: str; StatusEquals: EdgePackagingJobStatus | str; SortBy: ListEdgePackagingJobsSortBy | str
    SortOrder: _SortOrder | str
def list_edge_packaging_jobs(name: str, /, *, result: type[_T231] = ..., select: Callable[[ListEdgePackagingJobsResponse], _T231] = ..., **arguments: Unpack[_ListEdgePackagingJobs]) -> Task[_T231]: ...

class _ListEndpointConfigs(CallOptions, total=False):
    SortBy: EndpointConfigSortKey | str; SortOrder: OrderKey | str; NextToken: str; MaxResults: int; NameContains: str
    CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
def list_endpoint_configs(name: str, /, *, result: type[_T232] = ..., select: Callable[[ListEndpointConfigsOutput], _T232] = ..., **arguments: Unpack[_ListEndpointConfigs]) -> Task[_T232]: ...

class _ListEndpoints(CallOptions, total=False):
    SortBy: EndpointSortKey | str; SortOrder: OrderKey | str; NextToken: str; MaxResults: int; NameContains: str
    CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; StatusEquals: EndpointStatus | str
def list_endpoints(name: str, /, *, result: type[_T233] = ..., select: Callable[[ListEndpointsOutput], _T233] = ..., **arguments: Unpack[_ListEndpoints]) -> Task[_T233]: ...

class _ListExperiments(CallOptions, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; SortBy: SortExperimentsBy | str
    SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
def list_experiments(name: str, /, *, result: type[_T234] = ..., select: Callable[[ListExperimentsResponse], _T234] = ..., **arguments: Unpack[_ListExperiments]) -> Task[_T234]: ...

class _ListFeatureGroups(CallOptions, total=False):
    NameContains: str; FeatureGroupStatusEquals: FeatureGroupStatus | str
    OfflineStoreStatusEquals: OfflineStoreStatusValue | str; CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime; SortOrder: FeatureGroupSortOrder | str; SortBy: FeatureGroupSortBy | str
    MaxResults: int; NextToken: str
def list_feature_groups(name: str, /, *, result: type[_T235] = ..., select: Callable[[ListFeatureGroupsResponse], _T235] = ..., **arguments: Unpack[_ListFeatureGroups]) -> Task[_T235]: ...

class _ListFlowDefinitions(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int
def list_flow_definitions(name: str, /, *, result: type[_T236] = ..., select: Callable[[ListFlowDefinitionsResponse], _T236] = ..., **arguments: Unpack[_ListFlowDefinitions]) -> Task[_T236]: ...

class _ListHubContentVersions(CallOptions, total=False):
    HubName: Required[str]; HubContentType: Required[_HubContentType | str]; HubContentName: Required[str]
    MinVersion: str; MaxSchemaVersion: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
    SortBy: HubContentSortBy | str; SortOrder: _SortOrder | str; MaxResults: int; NextToken: str
def list_hub_content_versions(name: str, /, *, result: type[_T237] = ..., select: Callable[[ListHubContentVersionsResponse], _T237] = ..., **arguments: Unpack[_ListHubContentVersions]) -> Task[_T237]: ...

class _ListHubContents(CallOptions, total=False):
    HubName: Required[str]; HubContentType: Required[_HubContentType | str]; NameContains: str; MaxSchemaVersion: str
    CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime; SortBy: HubContentSortBy | str
    SortOrder: _SortOrder | str; MaxResults: int; NextToken: str
def list_hub_contents(name: str, /, *, result: type[_T238] = ..., select: Callable[[ListHubContentsResponse], _T238] = ..., **arguments: Unpack[_ListHubContents]) -> Task[_T238]: ...

class _ListHubs(CallOptions, total=False):
    NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime; SortBy: HubSortBy | str
    SortOrder: _SortOrder | str; MaxResults: int; NextToken: str
def list_hubs(name: str, /, *, result: type[_T239] = ..., select: Callable[[ListHubsResponse], _T239] = ..., **arguments: Unpack[_ListHubs]) -> Task[_T239]: ...

class _ListHumanTaskUis(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int
def list_human_task_uis(name: str, /, *, result: type[_T240] = ..., select: Callable[[ListHumanTaskUisResponse], _T240] = ..., **arguments: Unpack[_ListHumanTaskUis]) -> Task[_T240]: ...

class _ListHyperParameterTuningJobs(CallOptions, total=False):
    NextToken: str; MaxResults: int; SortBy: HyperParameterTuningJobSortByOptions | str; SortOrder: _SortOrder | str
    NameContains: str; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime
    StatusEquals: HyperParameterTuningJobStatus | str
def list_hyper_parameter_tuning_jobs(name: str, /, *, result: type[_T241] = ..., select: Callable[[ListHyperParameterTuningJobsResponse], _T241] = ..., **arguments: Unpack[_ListHyperParameterTuningJobs]) -> Task[_T241]: ...

class _ListImageVersions(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; ImageName: Required[str]
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; MaxResults: int; NextToken: str
    SortBy: ImageVersionSortBy | str; SortOrder: ImageVersionSortOrder | str
def list_image_versions(name: str, /, *, result: type[_T242] = ..., select: Callable[[ListImageVersionsResponse], _T242] = ..., **arguments: Unpack[_ListImageVersions]) -> Task[_T242]: ...

class _ListImages(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; MaxResults: int; NameContains: str; NextToken: str
    SortBy: ImageSortBy | str; SortOrder: ImageSortOrder | str
def list_images(name: str, /, *, result: type[_T243] = ..., select: Callable[[ListImagesResponse], _T243] = ..., **arguments: Unpack[_ListImages]) -> Task[_T243]: ...

class _ListInferenceComponents(CallOptions, total=False):
    SortBy: InferenceComponentSortKey | str; SortOrder: OrderKey | str; NextToken: str; MaxResults: int
    NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    StatusEquals: InferenceComponentStatus | str; EndpointNameEquals: str; VariantNameEquals: str
def list_inference_components(name: str, /, *, result: type[_T244] = ..., select: Callable[[ListInferenceComponentsOutput], _T244] = ..., **arguments: Unpack[_ListInferenceComponents]) -> Task[_T244]: ...

class _ListInferenceExperiments(CallOptions, total=False):
    NameContains: str; Type: InferenceExperimentType | str; StatusEquals: InferenceExperimentStatus | str
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; SortBy: SortInferenceExperimentsBy | str; SortOrder: _SortOrder | str
    NextToken: str; MaxResults: int
def list_inference_experiments(name: str, /, *, result: type[_T245] = ..., select: Callable[[ListInferenceExperimentsResponse], _T245] = ..., **arguments: Unpack[_ListInferenceExperiments]) -> Task[_T245]: ...

class _ListInferenceRecommendationsJobSteps(CallOptions, total=False):
    JobName: Required[str]; Status: RecommendationJobStatus | str; StepType: RecommendationStepType | str
    MaxResults: int; NextToken: str
def list_inference_recommendations_job_steps(name: str, /, *, result: type[_T246] = ..., select: Callable[[ListInferenceRecommendationsJobStepsResponse], _T246] = ..., **arguments: Unpack[_ListInferenceRecommendationsJobSteps]) -> Task[_T246]: ...

class _ListInferenceRecommendationsJobs(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; NameContains: str; StatusEquals: RecommendationJobStatus | str
    SortBy: ListInferenceRecommendationsJobsSortBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
    ModelNameEquals: str; ModelPackageVersionArnEquals: str
def list_inference_recommendations_jobs(name: str, /, *, result: type[_T247] = ..., select: Callable[[ListInferenceRecommendationsJobsResponse], _T247] = ..., **arguments: Unpack[_ListInferenceRecommendationsJobs]) -> Task[_T247]: ...

class _ListInferenceRouters(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_inference_routers(name: str, /, *, result: type[_T248] = ..., select: Callable[[ListInferenceRoutersOutput], _T248] = ..., **arguments: Unpack[_ListInferenceRouters]) -> Task[_T248]: ...

class _ListJobSchemaVersions(CallOptions, total=False):
    JobCategory: Required[_JobCategory | str]; NextToken: str; MaxResults: int
def list_job_schema_versions(name: str, /, *, result: type[_T249] = ..., select: Callable[[ListJobSchemaVersionsResponse], _T249] = ..., **arguments: Unpack[_ListJobSchemaVersions]) -> Task[_T249]: ...

class _ListJobs(CallOptions, total=False):
    JobCategory: Required[_JobCategory | str]; NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime
    NameContains: str; SortBy: _SortBy | str; SortOrder: _SortOrder | str; StatusEquals: JobStatus | str
def list_jobs(name: str, /, *, result: type[_T250] = ..., select: Callable[[ListJobsResponse], _T250] = ..., **arguments: Unpack[_ListJobs]) -> Task[_T250]: ...

class _ListLabelingJobs(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; MaxResults: int; NextToken: str; NameContains: str; SortBy: _SortBy | str
    SortOrder: _SortOrder | str; StatusEquals: LabelingJobStatus | str
def list_labeling_jobs(name: str, /, *, result: type[_T251] = ..., select: Callable[[ListLabelingJobsResponse], _T251] = ..., **arguments: Unpack[_ListLabelingJobs]) -> Task[_T251]: ...

class _ListLabelingJobsForWorkteam(CallOptions, total=False):
    WorkteamArn: Required[str]; MaxResults: int; NextToken: str; CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime; JobReferenceCodeContains: str
    SortBy: ListLabelingJobsForWorkteamSortByOptions | str; SortOrder: _SortOrder | str
def list_labeling_jobs_for_workteam(name: str, /, *, result: type[_T252] = ..., select: Callable[[ListLabelingJobsForWorkteamResponse], _T252] = ..., **arguments: Unpack[_ListLabelingJobsForWorkteam]) -> Task[_T252]: ...

class _ListLineageGroups(CallOptions, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; SortBy: SortLineageGroupsBy | str
    SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
def list_lineage_groups(name: str, /, *, result: type[_T253] = ..., select: Callable[[ListLineageGroupsResponse], _T253] = ..., **arguments: Unpack[_ListLineageGroups]) -> Task[_T253]: ...

class _ListMlflowApps(CallOptions, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; Status: MlflowAppStatus | str; MlflowVersion: str
    DefaultForDomainId: str; AccountDefaultStatus: _AccountDefaultStatus | str; SortBy: SortMlflowAppBy | str
    SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
def list_mlflow_apps(name: str, /, *, result: type[_T254] = ..., select: Callable[[ListMlflowAppsResponse], _T254] = ..., **arguments: Unpack[_ListMlflowApps]) -> Task[_T254]: ...

class _ListMlflowTrackingServers(CallOptions, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; TrackingServerStatus: _TrackingServerStatus | str
    MlflowVersion: str; SortBy: SortTrackingServerBy | str; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int
def list_mlflow_tracking_servers(name: str, /, *, result: type[_T255] = ..., select: Callable[[ListMlflowTrackingServersResponse], _T255] = ..., **arguments: Unpack[_ListMlflowTrackingServers]) -> Task[_T255]: ...

class _ListModelBiasJobDefinitions(CallOptions, total=False):
    EndpointName: str; SortBy: MonitoringJobDefinitionSortKey | str; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int; NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
def list_model_bias_job_definitions(name: str, /, *, result: type[_T256] = ..., select: Callable[[ListModelBiasJobDefinitionsResponse], _T256] = ..., **arguments: Unpack[_ListModelBiasJobDefinitions]) -> Task[_T256]: ...

class _ListModelCardExportJobs(CallOptions, total=False):
    ModelCardName: Required[str]; ModelCardVersion: int; CreationTimeAfter: str | datetime
    CreationTimeBefore: str | datetime; ModelCardExportJobNameContains: str
    StatusEquals: ModelCardExportJobStatus | str; SortBy: ModelCardExportJobSortBy | str
    SortOrder: ModelCardExportJobSortOrder | str; NextToken: str; MaxResults: int
def list_model_card_export_jobs(name: str, /, *, result: type[_T257] = ..., select: Callable[[ListModelCardExportJobsResponse], _T257] = ..., **arguments: Unpack[_ListModelCardExportJobs]) -> Task[_T257]: ...

class _ListModelCardVersions(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; MaxResults: int
    ModelCardName: Required[str]; ModelCardStatus: _ModelCardStatus | str; NextToken: str
    SortBy: ModelCardVersionSortBy | str; SortOrder: ModelCardSortOrder | str
def list_model_card_versions(name: str, /, *, result: type[_T258] = ..., select: Callable[[ListModelCardVersionsResponse], _T258] = ..., **arguments: Unpack[_ListModelCardVersions]) -> Task[_T258]: ...

class _ListModelCards(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; MaxResults: int; NameContains: str
    ModelCardStatus: _ModelCardStatus | str; NextToken: str; SortBy: ModelCardSortBy | str
    SortOrder: ModelCardSortOrder | str
def list_model_cards(name: str, /, *, result: type[_T259] = ..., select: Callable[[ListModelCardsResponse], _T259] = ..., **arguments: Unpack[_ListModelCards]) -> Task[_T259]: ...

class _ListModelExplainabilityJobDefinitions(CallOptions, total=False):
    EndpointName: str; SortBy: MonitoringJobDefinitionSortKey | str; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int; NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
def list_model_explainability_job_definitions(name: str, /, *, result: type[_T260] = ..., select: Callable[[ListModelExplainabilityJobDefinitionsResponse], _T260] = ..., **arguments: Unpack[_ListModelExplainabilityJobDefinitions]) -> Task[_T260]: ...

class _ListModelMetadata(CallOptions, total=False):
    SearchExpression: ModelMetadataSearchExpressionDict; NextToken: str; MaxResults: int
def list_model_metadata(name: str, /, *, result: type[_T261] = ..., select: Callable[[ListModelMetadataResponse], _T261] = ..., **arguments: Unpack[_ListModelMetadata]) -> Task[_T261]: ...

class _ListModelPackageGroups(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; MaxResults: int; NameContains: str
    NextToken: str; SortBy: ModelPackageGroupSortBy | str; SortOrder: _SortOrder | str
    CrossAccountFilterOption: _CrossAccountFilterOption | str
def list_model_package_groups(name: str, /, *, result: type[_T262] = ..., select: Callable[[ListModelPackageGroupsOutput], _T262] = ..., **arguments: Unpack[_ListModelPackageGroups]) -> Task[_T262]: ...

class _ListModelPackages(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; MaxResults: int; NameContains: str
    ModelApprovalStatus: _ModelApprovalStatus | str; ModelPackageGroupName: str
    ModelPackageType: _ModelPackageType | str; NextToken: str; SortBy: ModelPackageSortBy | str
    SortOrder: _SortOrder | str
def list_model_packages(name: str, /, *, result: type[_T263] = ..., select: Callable[[ListModelPackagesOutput], _T263] = ..., **arguments: Unpack[_ListModelPackages]) -> Task[_T263]: ...

class _ListModelQualityJobDefinitions(CallOptions, total=False):
    EndpointName: str; SortBy: MonitoringJobDefinitionSortKey | str; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int; NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
def list_model_quality_job_definitions(name: str, /, *, result: type[_T264] = ..., select: Callable[[ListModelQualityJobDefinitionsResponse], _T264] = ..., **arguments: Unpack[_ListModelQualityJobDefinitions]) -> Task[_T264]: ...

class _ListModels(CallOptions, total=False):
    SortBy: ModelSortKey | str; SortOrder: OrderKey | str; NextToken: str; MaxResults: int; NameContains: str
    CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
def list_models(name: str, /, *, result: type[_T265] = ..., select: Callable[[ListModelsOutput], _T265] = ..., **arguments: Unpack[_ListModels]) -> Task[_T265]: ...

class _ListMonitoringAlertHistory(CallOptions, total=False):
    MonitoringScheduleName: str; MonitoringAlertName: str; SortBy: MonitoringAlertHistorySortKey | str
    SortOrder: _SortOrder | str; NextToken: str; MaxResults: int; CreationTimeBefore: str | datetime
    CreationTimeAfter: str | datetime; StatusEquals: MonitoringAlertStatus | str
def list_monitoring_alert_history(name: str, /, *, result: type[_T266] = ..., select: Callable[[ListMonitoringAlertHistoryResponse], _T266] = ..., **arguments: Unpack[_ListMonitoringAlertHistory]) -> Task[_T266]: ...

class _ListMonitoringAlerts(CallOptions, total=False):
    MonitoringScheduleName: Required[str]; NextToken: str; MaxResults: int
def list_monitoring_alerts(name: str, /, *, result: type[_T267] = ..., select: Callable[[ListMonitoringAlertsResponse], _T267] = ..., **arguments: Unpack[_ListMonitoringAlerts]) -> Task[_T267]: ...

class _ListMonitoringExecutions(CallOptions, total=False):
    MonitoringScheduleName: str; EndpointName: str; SortBy: MonitoringExecutionSortKey | str
    SortOrder: _SortOrder | str; NextToken: str; MaxResults: int; ScheduledTimeBefore: str | datetime
    ScheduledTimeAfter: str | datetime; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime; StatusEquals: ExecutionStatus | str
    MonitoringJobDefinitionName: str; MonitoringTypeEquals: MonitoringType | str
def list_monitoring_executions(name: str, /, *, result: type[_T268] = ..., select: Callable[[ListMonitoringExecutionsResponse], _T268] = ..., **arguments: Unpack[_ListMonitoringExecutions]) -> Task[_T268]: ...

class _ListMonitoringSchedules(CallOptions, total=False):
    EndpointName: str; SortBy: MonitoringScheduleSortKey | str; SortOrder: _SortOrder | str; NextToken: str
    MaxResults: int; NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime; StatusEquals: ScheduleStatus | str
    MonitoringJobDefinitionName: str; MonitoringTypeEquals: MonitoringType | str
def list_monitoring_schedules(name: str, /, *, result: type[_T269] = ..., select: Callable[[ListMonitoringSchedulesResponse], _T269] = ..., **arguments: Unpack[_ListMonitoringSchedules]) -> Task[_T269]: ...

class _ListNotebookInstanceLifecycleConfigs(CallOptions, total=False):
    NextToken: str; MaxResults: int; SortBy: NotebookInstanceLifecycleConfigSortKey | str
    SortOrder: NotebookInstanceLifecycleConfigSortOrder | str; NameContains: str; CreationTimeBefore: str | datetime
    CreationTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
def list_notebook_instance_lifecycle_configs(name: str, /, *, result: type[_T270] = ..., select: Callable[[ListNotebookInstanceLifecycleConfigsOutput], _T270] = ..., **arguments: Unpack[_ListNotebookInstanceLifecycleConfigs]) -> Task[_T270]: ...

class _ListNotebookInstances(CallOptions, total=False):
    NextToken: str; MaxResults: int; SortBy: NotebookInstanceSortKey | str; SortOrder: NotebookInstanceSortOrder | str
    NameContains: str; CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    StatusEquals: NotebookInstanceStatus | str; NotebookInstanceLifecycleConfigNameContains: str
    DefaultCodeRepositoryContains: str; AdditionalCodeRepositoryEquals: str
def list_notebook_instances(name: str, /, *, result: type[_T271] = ..., select: Callable[[ListNotebookInstancesOutput], _T271] = ..., **arguments: Unpack[_ListNotebookInstances]) -> Task[_T271]: ...

class _ListOptimizationJobs(CallOptions, total=False):
    NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; OptimizationContains: str
    NameContains: str; StatusEquals: OptimizationJobStatus | str; SortBy: ListOptimizationJobsSortBy | str
    SortOrder: _SortOrder | str
def list_optimization_jobs(name: str, /, *, result: type[_T272] = ..., select: Callable[[ListOptimizationJobsResponse], _T272] = ..., **arguments: Unpack[_ListOptimizationJobs]) -> Task[_T272]: ...

class _ListPartnerApps(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_partner_apps(name: str, /, *, result: type[_T273] = ..., select: Callable[[ListPartnerAppsResponse], _T273] = ..., **arguments: Unpack[_ListPartnerApps]) -> Task[_T273]: ...

class _ListPipelineExecutionSteps(CallOptions, total=False):
    PipelineExecutionArn: str; NextToken: str; MaxResults: int; SortOrder: _SortOrder | str
def list_pipeline_execution_steps(name: str, /, *, result: type[_T274] = ..., select: Callable[[ListPipelineExecutionStepsResponse], _T274] = ..., **arguments: Unpack[_ListPipelineExecutionSteps]) -> Task[_T274]: ...

class _ListPipelineExecutions(CallOptions, total=False):
    PipelineName: Required[str]; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortPipelineExecutionsBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
    PipelineVersionAlias: str
def list_pipeline_executions(name: str, /, *, result: type[_T275] = ..., select: Callable[[ListPipelineExecutionsResponse], _T275] = ..., **arguments: Unpack[_ListPipelineExecutions]) -> Task[_T275]: ...

class _ListPipelineParametersForExecution(CallOptions, total=False):
    PipelineExecutionArn: Required[str]; NextToken: str; MaxResults: int
def list_pipeline_parameters_for_execution(name: str, /, *, result: type[_T276] = ..., select: Callable[[ListPipelineParametersForExecutionResponse], _T276] = ..., **arguments: Unpack[_ListPipelineParametersForExecution]) -> Task[_T276]: ...

class _ListPipelineVersions(CallOptions, total=False):
    PipelineName: Required[str]; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
def list_pipeline_versions(name: str, /, *, result: type[_T277] = ..., select: Callable[[ListPipelineVersionsResponse], _T277] = ..., **arguments: Unpack[_ListPipelineVersions]) -> Task[_T277]: ...

class _ListPipelines(CallOptions, total=False):
    PipelineNamePrefix: str; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortPipelinesBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
    ManagedBy: PipelineManagedBy | str
def list_pipelines(name: str, /, *, result: type[_T278] = ..., select: Callable[[ListPipelinesResponse], _T278] = ..., **arguments: Unpack[_ListPipelines]) -> Task[_T278]: ...

class _ListProcessingJobs(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; NameContains: str; StatusEquals: ProcessingJobStatus | str
    SortBy: _SortBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
def list_processing_jobs(name: str, /, *, result: type[_T279] = ..., select: Callable[[ListProcessingJobsResponse], _T279] = ..., **arguments: Unpack[_ListProcessingJobs]) -> Task[_T279]: ...

class _ListProjects(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; MaxResults: int; NameContains: str
    NextToken: str; SortBy: ProjectSortBy | str; SortOrder: ProjectSortOrder | str
def list_projects(name: str, /, *, result: type[_T280] = ..., select: Callable[[ListProjectsOutput], _T280] = ..., **arguments: Unpack[_ListProjects]) -> Task[_T280]: ...

class _ListResourceCatalogs(CallOptions, total=False):
    NameContains: str; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    SortOrder: ResourceCatalogSortOrder | str; SortBy: ResourceCatalogSortBy | str; MaxResults: int; NextToken: str
def list_resource_catalogs(name: str, /, *, result: type[_T281] = ..., select: Callable[[ListResourceCatalogsResponse], _T281] = ..., **arguments: Unpack[_ListResourceCatalogs]) -> Task[_T281]: ...

class _ListSpaces(CallOptions, total=False):
    NextToken: str; MaxResults: int; SortOrder: _SortOrder | str; SortBy: SpaceSortKey | str; DomainIdEquals: str
    SpaceNameContains: str
def list_spaces(name: str, /, *, result: type[_T282] = ..., select: Callable[[ListSpacesResponse], _T282] = ..., **arguments: Unpack[_ListSpaces]) -> Task[_T282]: ...

class _ListStageDevices(CallOptions, total=False):
    NextToken: str; MaxResults: int; EdgeDeploymentPlanName: Required[str]; ExcludeDevicesDeployedInOtherStage: bool
    StageName: Required[str]
def list_stage_devices(name: str, /, *, result: type[_T283] = ..., select: Callable[[ListStageDevicesResponse], _T283] = ..., **arguments: Unpack[_ListStageDevices]) -> Task[_T283]: ...

class _ListStudioLifecycleConfigs(CallOptions, total=False):
    MaxResults: int; NextToken: str; NameContains: str; AppTypeEquals: StudioLifecycleConfigAppType | str
    CreationTimeBefore: str | datetime; CreationTimeAfter: str | datetime; ModifiedTimeBefore: str | datetime
    ModifiedTimeAfter: str | datetime; SortBy: StudioLifecycleConfigSortKey | str; SortOrder: _SortOrder | str
def list_studio_lifecycle_configs(name: str, /, *, result: type[_T284] = ..., select: Callable[[ListStudioLifecycleConfigsResponse], _T284] = ..., **arguments: Unpack[_ListStudioLifecycleConfigs]) -> Task[_T284]: ...

class _ListSubscribedWorkteams(CallOptions, total=False):
    NameContains: str; NextToken: str; MaxResults: int
def list_subscribed_workteams(name: str, /, *, result: type[_T285] = ..., select: Callable[[ListSubscribedWorkteamsResponse], _T285] = ..., **arguments: Unpack[_ListSubscribedWorkteams]) -> Task[_T285]: ...

class _ListTags(CallOptions, total=False):
    ResourceArn: Required[str]; NextToken: str; MaxResults: int
def list_tags(name: str, /, *, result: type[_T286] = ..., select: Callable[[ListTagsOutput], _T286] = ..., **arguments: Unpack[_ListTags]) -> Task[_T286]: ...

class _ListTrainingJobs(CallOptions, total=False):
    NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    LastModifiedTimeAfter: str | datetime; LastModifiedTimeBefore: str | datetime; NameContains: str
    StatusEquals: TrainingJobStatus | str; SortBy: _SortBy | str; SortOrder: _SortOrder | str
    WarmPoolStatusEquals: WarmPoolResourceStatus | str; TrainingPlanArnEquals: str
def list_training_jobs(name: str, /, *, result: type[_T287] = ..., select: Callable[[ListTrainingJobsResponse], _T287] = ..., **arguments: Unpack[_ListTrainingJobs]) -> Task[_T287]: ...

class _ListTrainingJobsForHyperParameterTuningJob(CallOptions, total=False):
    HyperParameterTuningJobName: Required[str]; NextToken: str; MaxResults: int; StatusEquals: TrainingJobStatus | str
    SortBy: TrainingJobSortByOptions | str; SortOrder: _SortOrder | str
def list_training_jobs_for_hyper_parameter_tuning_job(name: str, /, *, result: type[_T288] = ..., select: Callable[[ListTrainingJobsForHyperParameterTuningJobResponse], _T288] = ..., **arguments: Unpack[_ListTrainingJobsForHyperParameterTuningJob]) -> Task[_T288]: ...

class _ListTrainingPlans(CallOptions, total=False):
    NextToken: str; MaxResults: int; StartTimeAfter: str | datetime; StartTimeBefore: str | datetime
    SortBy: TrainingPlanSortBy | str; SortOrder: TrainingPlanSortOrder | str
    Filters: Sequence[TrainingPlanFilterDict]
def list_training_plans(name: str, /, *, result: type[_T289] = ..., select: Callable[[ListTrainingPlansResponse], _T289] = ..., **arguments: Unpack[_ListTrainingPlans]) -> Task[_T289]: ...

class _ListTrainingSessions(CallOptions, total=False):
    NextToken: str; MaxResults: int; CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime
    NameContains: str; StatusEquals: TrainingSessionStatus | str
def list_training_sessions(name: str, /, *, result: type[_T290] = ..., select: Callable[[ListTrainingSessionsResponse], _T290] = ..., **arguments: Unpack[_ListTrainingSessions]) -> Task[_T290]: ...

class _ListTransformJobs(CallOptions, total=False):
    CreationTimeAfter: str | datetime; CreationTimeBefore: str | datetime; LastModifiedTimeAfter: str | datetime
    LastModifiedTimeBefore: str | datetime; NameContains: str; StatusEquals: TransformJobStatus | str
    SortBy: _SortBy | str; SortOrder: _SortOrder | str; NextToken: str; MaxResults: int
def list_transform_jobs(name: str, /, *, result: type[_T291] = ..., select: Callable[[ListTransformJobsResponse], _T291] = ..., **arguments: Unpack[_ListTransformJobs]) -> Task[_T291]: ...

class _ListTrialComponents(CallOptions, total=False):
    ExperimentName: str; TrialName: str; SourceArn: str; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortTrialComponentsBy | str; SortOrder: _SortOrder | str; MaxResults: int; NextToken: str
def list_trial_components(name: str, /, *, result: type[_T292] = ..., select: Callable[[ListTrialComponentsResponse], _T292] = ..., **arguments: Unpack[_ListTrialComponents]) -> Task[_T292]: ...

class _ListTrials(CallOptions, total=False):
    ExperimentName: str; TrialComponentName: str; CreatedAfter: str | datetime; CreatedBefore: str | datetime
    SortBy: SortTrialsBy | str; SortOrder: _SortOrder | str; MaxResults: int; NextToken: str
def list_trials(name: str, /, *, result: type[_T293] = ..., select: Callable[[ListTrialsResponse], _T293] = ..., **arguments: Unpack[_ListTrials]) -> Task[_T293]: ...

class _ListUltraServersByReservedCapacity(CallOptions, total=False):
    ReservedCapacityArn: Required[str]; MaxResults: int; NextToken: str
def list_ultra_servers_by_reserved_capacity(name: str, /, *, result: type[_T294] = ..., select: Callable[[ListUltraServersByReservedCapacityResponse], _T294] = ..., **arguments: Unpack[_ListUltraServersByReservedCapacity]) -> Task[_T294]: ...

class _ListUserProfiles(CallOptions, total=False):
    NextToken: str; MaxResults: int; SortOrder: _SortOrder | str; SortBy: UserProfileSortKey | str
    DomainIdEquals: str; UserProfileNameContains: str
def list_user_profiles(name: str, /, *, result: type[_T295] = ..., select: Callable[[ListUserProfilesResponse], _T295] = ..., **arguments: Unpack[_ListUserProfiles]) -> Task[_T295]: ...

class _ListWorkforces(CallOptions, total=False):
    SortBy: ListWorkforcesSortByOptions | str; SortOrder: _SortOrder | str; NameContains: str; NextToken: str
    MaxResults: int
def list_workforces(name: str, /, *, result: type[_T296] = ..., select: Callable[[ListWorkforcesResponse], _T296] = ..., **arguments: Unpack[_ListWorkforces]) -> Task[_T296]: ...

class _ListWorkteams(CallOptions, total=False):
    SortBy: ListWorkteamsSortByOptions | str; SortOrder: _SortOrder | str; NameContains: str; NextToken: str
    MaxResults: int
def list_workteams(name: str, /, *, result: type[_T297] = ..., select: Callable[[ListWorkteamsResponse], _T297] = ..., **arguments: Unpack[_ListWorkteams]) -> Task[_T297]: ...

class _PutEndpointPolicy(CallOptions, total=False):
    EndpointName: Required[str]; ResourcePolicy: Required[str]
def put_endpoint_policy(name: str, /, *, result: type[_T298] = ..., select: Callable[[PutEndpointPolicyResponse], _T298] = ..., **arguments: Unpack[_PutEndpointPolicy]) -> Task[_T298]: ...

class _PutModelPackageGroupPolicy(CallOptions, total=False):
    ModelPackageGroupName: Required[str]; ResourcePolicy: Required[str]
def put_model_package_group_policy(name: str, /, *, result: type[_T299] = ..., select: Callable[[PutModelPackageGroupPolicyOutput], _T299] = ..., **arguments: Unpack[_PutModelPackageGroupPolicy]) -> Task[_T299]: ...

class _QueryLineage(CallOptions, total=False):
    StartArns: Sequence[str]; Direction: _Direction | str; IncludeEdges: bool; Filters: QueryFiltersDict
    MaxDepth: int; MaxResults: int; NextToken: str
def query_lineage(name: str, /, *, result: type[_T300] = ..., select: Callable[[QueryLineageResponse], _T300] = ..., **arguments: Unpack[_QueryLineage]) -> Task[_T300]: ...

class _RegisterDevices(CallOptions, total=False):
    DeviceFleetName: Required[str]; Devices: Required[Sequence[DeviceDict]]; Tags: Sequence[TagDict | Tag]
def register_devices(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_RegisterDevices]) -> Task[_T28]: ...

class _RenderUiTemplate(CallOptions, total=False):
    UiTemplate: UiTemplateDict; Task: Required[RenderableTaskDict]; RoleArn: Required[str]; HumanTaskUiArn: str
def render_ui_template(name: str, /, *, result: type[_T301] = ..., select: Callable[[RenderUiTemplateResponse], _T301] = ..., **arguments: Unpack[_RenderUiTemplate]) -> Task[_T301]: ...

class _RetryPipelineExecution(CallOptions, total=False):
    PipelineExecutionArn: Required[str]; ClientRequestToken: Required[str]
    ParallelismConfiguration: ParallelismConfigurationDict | _ParallelismConfiguration
def retry_pipeline_execution(name: str, /, *, result: type[_T302] = ..., select: Callable[[RetryPipelineExecutionResponse], _T302] = ..., **arguments: Unpack[_RetryPipelineExecution]) -> Task[_T302]: ...

class _Search(CallOptions, total=False):
    Resource: Required[ResourceType | str]; SearchExpression: SearchExpressionDict; SortBy: str
    SortOrder: SearchSortOrder | str; NextToken: str; MaxResults: int
    CrossAccountFilterOption: _CrossAccountFilterOption | str
    VisibilityConditions: Sequence[VisibilityConditionsDict]
def search(name: str, /, *, result: type[_T303] = ..., select: Callable[[SearchResponse], _T303] = ..., **arguments: Unpack[_Search]) -> Task[_T303]: ...

class _SearchTrainingPlanOfferings(CallOptions, total=False):
    InstanceType: ReservedCapacityInstanceType | str; InstanceCount: int; UltraServerType: str; UltraServerCount: int
    StartTimeAfter: str | datetime; EndTimeBefore: str | datetime; DurationHours: int
    TargetResources: Sequence[SageMakerResourceName | str]; TrainingPlanArn: str
def search_training_plan_offerings(name: str, /, *, result: type[_T304] = ..., select: Callable[[SearchTrainingPlanOfferingsResponse], _T304] = ..., **arguments: Unpack[_SearchTrainingPlanOfferings]) -> Task[_T304]: ...

class _SendPipelineExecutionStepFailure(CallOptions, total=False):
    CallbackToken: Required[str]; FailureReason: str; ClientRequestToken: str
def send_pipeline_execution_step_failure(name: str, /, *, result: type[_T305] = ..., select: Callable[[SendPipelineExecutionStepFailureResponse], _T305] = ..., **arguments: Unpack[_SendPipelineExecutionStepFailure]) -> Task[_T305]: ...

class _SendPipelineExecutionStepSuccess(CallOptions, total=False):
    CallbackToken: Required[str]; OutputParameters: Sequence[OutputParameterDict | OutputParameter]
    ClientRequestToken: str
def send_pipeline_execution_step_success(name: str, /, *, result: type[_T306] = ..., select: Callable[[SendPipelineExecutionStepSuccessResponse], _T306] = ..., **arguments: Unpack[_SendPipelineExecutionStepSuccess]) -> Task[_T306]: ...

class _StartClusterHealthCheck(CallOptions, total=False):
    ClusterName: Required[str]
    DeepHealthCheckConfigurations: Required[Sequence[InstanceGroupHealthCheckConfigurationDict | InstanceGroupHealthCheckConfiguration]]
def start_cluster_health_check(name: str, /, *, result: type[_T307] = ..., select: Callable[[StartClusterHealthCheckResponse], _T307] = ..., **arguments: Unpack[_StartClusterHealthCheck]) -> Task[_T307]: ...

class _StartEdgeDeploymentStage(CallOptions, total=False):
    EdgeDeploymentPlanName: Required[str]; StageName: Required[str]
def start_edge_deployment_stage(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StartEdgeDeploymentStage]) -> Task[_T28]: ...

class _StartInferenceExperiment(CallOptions, total=False):
    Name: Required[str]
def start_inference_experiment(name: str, /, *, result: type[_T308] = ..., select: Callable[[StartInferenceExperimentResponse], _T308] = ..., **arguments: Unpack[_StartInferenceExperiment]) -> Task[_T308]: ...

class _StartMlflowTrackingServer(CallOptions, total=False):
    TrackingServerName: Required[str]
def start_mlflow_tracking_server(name: str, /, *, result: type[_T309] = ..., select: Callable[[StartMlflowTrackingServerResponse], _T309] = ..., **arguments: Unpack[_StartMlflowTrackingServer]) -> Task[_T309]: ...

class _StartMonitoringSchedule(CallOptions, total=False):
    MonitoringScheduleName: Required[str]
def start_monitoring_schedule(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StartMonitoringSchedule]) -> Task[_T28]: ...

class _StartNotebookInstance(CallOptions, total=False):
    NotebookInstanceName: Required[str]
def start_notebook_instance(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StartNotebookInstance]) -> Task[_T28]: ...

class _StartPipelineExecution(CallOptions, total=False):
    PipelineName: Required[str]; PipelineExecutionDisplayName: str
    PipelineParameters: Sequence[ParameterDict | Parameter]; PipelineExecutionDescription: str
    ClientRequestToken: Required[str]
    ParallelismConfiguration: ParallelismConfigurationDict | _ParallelismConfiguration
    SelectiveExecutionConfig: SelectiveExecutionConfigDict | _SelectiveExecutionConfig; PipelineVersionId: int
    MlflowExperimentName: str; PipelineVersionAlias: str; RoleArn: str
def start_pipeline_execution(name: str, /, *, result: type[_T310] = ..., select: Callable[[StartPipelineExecutionResponse], _T310] = ..., **arguments: Unpack[_StartPipelineExecution]) -> Task[_T310]: ...

class _StartSession(CallOptions, total=False):
    ResourceIdentifier: Required[str]
def start_session(name: str, /, *, result: type[_T311] = ..., select: Callable[[StartSessionResponse], _T311] = ..., **arguments: Unpack[_StartSession]) -> Task[_T311]: ...

class _StopAiBenchmarkJob(CallOptions, total=False):
    AiBenchmarkJobName: Required[str]
def stop_ai_benchmark_job(name: str, /, *, result: type[_T312] = ..., select: Callable[[StopAIBenchmarkJobResponse], _T312] = ..., **arguments: Unpack[_StopAiBenchmarkJob]) -> Task[_T312]: ...

class _StopAiRecommendationJob(CallOptions, total=False):
    AiRecommendationJobName: Required[str]
def stop_ai_recommendation_job(name: str, /, *, result: type[_T313] = ..., select: Callable[[StopAIRecommendationJobResponse], _T313] = ..., **arguments: Unpack[_StopAiRecommendationJob]) -> Task[_T313]: ...

class _StopAutoMlJob(CallOptions, total=False):
    AutoMLJobName: Required[str]
def stop_auto_ml_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StopAutoMlJob]) -> Task[_T28]: ...

class _StopCompilationJob(CallOptions, total=False):
    CompilationJobName: Required[str]
def stop_compilation_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StopCompilationJob]) -> Task[_T28]: ...

class _StopEdgeDeploymentStage(CallOptions, total=False):
    EdgeDeploymentPlanName: Required[str]; StageName: Required[str]
def stop_edge_deployment_stage(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StopEdgeDeploymentStage]) -> Task[_T28]: ...

class _StopEdgePackagingJob(CallOptions, total=False):
    EdgePackagingJobName: Required[str]
def stop_edge_packaging_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StopEdgePackagingJob]) -> Task[_T28]: ...

class _StopHyperParameterTuningJob(CallOptions, total=False):
    HyperParameterTuningJobName: Required[str]
def stop_hyper_parameter_tuning_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StopHyperParameterTuningJob]) -> Task[_T28]: ...

class _StopInferenceExperiment(CallOptions, total=False):
    Name: Required[str]; ModelVariantActions: Required[Mapping[str, ModelVariantAction | str]]
    DesiredModelVariants: Sequence[ModelVariantConfigDict]; DesiredState: InferenceExperimentStopDesiredState | str
    Reason: str
def stop_inference_experiment(name: str, /, *, result: type[_T314] = ..., select: Callable[[StopInferenceExperimentResponse], _T314] = ..., **arguments: Unpack[_StopInferenceExperiment]) -> Task[_T314]: ...

class _StopInferenceRecommendationsJob(CallOptions, total=False):
    JobName: Required[str]
def stop_inference_recommendations_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StopInferenceRecommendationsJob]) -> Task[_T28]: ...

class _StopJob(CallOptions, total=False):
    JobName: Required[str]; JobCategory: Required[_JobCategory | str]
def stop_job(name: str, /, *, result: type[_T315] = ..., select: Callable[[StopJobResponse], _T315] = ..., **arguments: Unpack[_StopJob]) -> Task[_T315]: ...

class _StopLabelingJob(CallOptions, total=False):
    LabelingJobName: Required[str]
def stop_labeling_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StopLabelingJob]) -> Task[_T28]: ...

class _StopMlflowTrackingServer(CallOptions, total=False):
    TrackingServerName: Required[str]
def stop_mlflow_tracking_server(name: str, /, *, result: type[_T316] = ..., select: Callable[[StopMlflowTrackingServerResponse], _T316] = ..., **arguments: Unpack[_StopMlflowTrackingServer]) -> Task[_T316]: ...

class _StopMonitoringSchedule(CallOptions, total=False):
    MonitoringScheduleName: Required[str]
def stop_monitoring_schedule(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StopMonitoringSchedule]) -> Task[_T28]: ...

class _StopNotebookInstance(CallOptions, total=False):
    NotebookInstanceName: Required[str]
def stop_notebook_instance(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StopNotebookInstance]) -> Task[_T28]: ...

class _StopOptimizationJob(CallOptions, total=False):
    OptimizationJobName: Required[str]
def stop_optimization_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StopOptimizationJob]) -> Task[_T28]: ...

class _StopPipelineExecution(CallOptions, total=False):
    PipelineExecutionArn: Required[str]; ClientRequestToken: Required[str]
def stop_pipeline_execution(name: str, /, *, result: type[_T317] = ..., select: Callable[[StopPipelineExecutionResponse], _T317] = ..., **arguments: Unpack[_StopPipelineExecution]) -> Task[_T317]: ...

class _StopProcessingJob(CallOptions, total=False):
    ProcessingJobName: Required[str]
def stop_processing_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StopProcessingJob]) -> Task[_T28]: ...

class _StopTrainingJob(CallOptions, total=False):
    TrainingJobName: Required[str]
def stop_training_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StopTrainingJob]) -> Task[_T28]: ...

class _StopTrainingSession(CallOptions, total=False):
    TrainingSessionName: Required[str]
def stop_training_session(name: str, /, *, result: type[_T318] = ..., select: Callable[[StopTrainingSessionResponse], _T318] = ..., **arguments: Unpack[_StopTrainingSession]) -> Task[_T318]: ...

class _StopTransformJob(CallOptions, total=False):
    TransformJobName: Required[str]
def stop_transform_job(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StopTransformJob]) -> Task[_T28]: ...

class _UpdateAction(CallOptions, total=False):
    ActionName: Required[str]; Description: str; Status: ActionStatus | str; Properties: Mapping[str, str]
    PropertiesToRemove: Sequence[str]
def update_action(name: str, /, *, result: type[_T319] = ..., select: Callable[[UpdateActionResponse], _T319] = ..., **arguments: Unpack[_UpdateAction]) -> Task[_T319]: ...

class _UpdateAppImageConfig(CallOptions, total=False):
    AppImageConfigName: Required[str]
    KernelGatewayImageConfig: KernelGatewayImageConfigDict | _KernelGatewayImageConfig
    JupyterLabAppImageConfig: JupyterLabAppImageConfigDict | _JupyterLabAppImageConfig
    CodeEditorAppImageConfig: CodeEditorAppImageConfigDict | _CodeEditorAppImageConfig
def update_app_image_config(name: str, /, *, result: type[_T320] = ..., select: Callable[[UpdateAppImageConfigResponse], _T320] = ..., **arguments: Unpack[_UpdateAppImageConfig]) -> Task[_T320]: ...

class _UpdateArtifact(CallOptions, total=False):
    ArtifactArn: Required[str]; ArtifactName: str; Properties: Mapping[str, str]; PropertiesToRemove: Sequence[str]
def update_artifact(name: str, /, *, result: type[_T321] = ..., select: Callable[[UpdateArtifactResponse], _T321] = ..., **arguments: Unpack[_UpdateArtifact]) -> Task[_T321]: ...

class _UpdateCluster(CallOptions, total=False):
    ClusterName: Required[str]; InstanceGroups: Sequence[ClusterInstanceGroupSpecificationDict]
    RestrictedInstanceGroups: Sequence[ClusterRestrictedInstanceGroupSpecificationDict]
    RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfigDict
    TieredStorageConfig: ClusterTieredStorageConfigDict | ClusterTieredStorageConfig
    NodeRecovery: ClusterNodeRecovery | str; InstanceGroupsToDelete: Sequence[str]
    NodeProvisioningMode: ClusterNodeProvisioningMode | str; ClusterRole: str
    AutoScaling: ClusterAutoScalingConfigDict; Orchestrator: ClusterOrchestratorDict | ClusterOrchestrator
def update_cluster(name: str, /, *, result: type[_T322] = ..., select: Callable[[UpdateClusterResponse], _T322] = ..., **arguments: Unpack[_UpdateCluster]) -> Task[_T322]: ...

class _UpdateClusterExtension(CallOptions, total=False):
    ClusterArn: Required[str]; ExtensionArn: Required[str]; ExtensionVersion: str; ConfigurationValues: str
    ClientToken: str
def update_cluster_extension(name: str, /, *, result: type[_T323] = ..., select: Callable[[UpdateClusterExtensionResponse], _T323] = ..., **arguments: Unpack[_UpdateClusterExtension]) -> Task[_T323]: ...

class _UpdateClusterSchedulerConfig(CallOptions, total=False):
    ClusterSchedulerConfigId: Required[str]; TargetVersion: Required[int]
    SchedulerConfig: SchedulerConfigDict | _SchedulerConfig; Description: str
def update_cluster_scheduler_config(name: str, /, *, result: type[_T324] = ..., select: Callable[[UpdateClusterSchedulerConfigResponse], _T324] = ..., **arguments: Unpack[_UpdateClusterSchedulerConfig]) -> Task[_T324]: ...

class _UpdateClusterSoftware(CallOptions, total=False):
    ClusterName: Required[str]; InstanceGroups: Sequence[UpdateClusterSoftwareInstanceGroupSpecificationDict]
    DeploymentConfig: DeploymentConfigurationDict | DeploymentConfiguration; ImageId: str
def update_cluster_software(name: str, /, *, result: type[_T325] = ..., select: Callable[[UpdateClusterSoftwareResponse], _T325] = ..., **arguments: Unpack[_UpdateClusterSoftware]) -> Task[_T325]: ...

class _UpdateCodeRepository(CallOptions, total=False):
    CodeRepositoryName: Required[str]; GitConfig: GitConfigForUpdateDict
def update_code_repository(name: str, /, *, result: type[_T326] = ..., select: Callable[[UpdateCodeRepositoryOutput], _T326] = ..., **arguments: Unpack[_UpdateCodeRepository]) -> Task[_T326]: ...

class _UpdateComputeQuota(CallOptions, total=False):
    ComputeQuotaId: Required[str]; TargetVersion: Required[int]
    ComputeQuotaConfig: ComputeQuotaConfigDict | _ComputeQuotaConfig
    ComputeQuotaTarget: ComputeQuotaTargetDict | _ComputeQuotaTarget; ActivationState: _ActivationState | str
    Description: str
def update_compute_quota(name: str, /, *, result: type[_T327] = ..., select: Callable[[UpdateComputeQuotaResponse], _T327] = ..., **arguments: Unpack[_UpdateComputeQuota]) -> Task[_T327]: ...

class _UpdateContext(CallOptions, total=False):
    ContextName: Required[str]; Description: str; Properties: Mapping[str, str]; PropertiesToRemove: Sequence[str]
def update_context(name: str, /, *, result: type[_T328] = ..., select: Callable[[UpdateContextResponse], _T328] = ..., **arguments: Unpack[_UpdateContext]) -> Task[_T328]: ...

class _UpdateDeviceFleet(CallOptions, total=False):
    DeviceFleetName: Required[str]; RoleArn: str; Description: str
    OutputConfig: Required[EdgeOutputConfigDict | EdgeOutputConfig]; EnableIotRoleAlias: bool
def update_device_fleet(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_UpdateDeviceFleet]) -> Task[_T28]: ...

class _UpdateDevices(CallOptions, total=False):
    DeviceFleetName: Required[str]; Devices: Required[Sequence[DeviceDict]]
def update_devices(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_UpdateDevices]) -> Task[_T28]: ...

class _UpdateDomain(CallOptions, total=False):
    DomainId: Required[str]; DefaultUserSettings: UserSettingsDict | UserSettings
    DomainSettingsForUpdate: DomainSettingsForUpdateDict
    AppSecurityGroupManagement: _AppSecurityGroupManagement | str
    DefaultSpaceSettings: DefaultSpaceSettingsDict | _DefaultSpaceSettings; SubnetIds: Sequence[str]
    AppNetworkAccessType: _AppNetworkAccessType | str; TagPropagation: _TagPropagation | str
    HomeEfsFileSystemCreation: _HomeEfsFileSystemCreation | str; VpcId: str
def update_domain(name: str, /, *, result: type[_T329] = ..., select: Callable[[UpdateDomainResponse], _T329] = ..., **arguments: Unpack[_UpdateDomain]) -> Task[_T329]: ...

class _UpdateEndpoint(CallOptions, total=False):
    EndpointName: Required[str]; EndpointConfigName: Required[str]; RetainAllVariantProperties: bool
    ExcludeRetainedVariantProperties: Sequence[VariantPropertyDict]
    DeploymentConfig: DeploymentConfigDict | _DeploymentConfig; RetainDeploymentConfig: bool
def update_endpoint(name: str, /, *, result: type[_T330] = ..., select: Callable[[UpdateEndpointOutput], _T330] = ..., **arguments: Unpack[_UpdateEndpoint]) -> Task[_T330]: ...

class _UpdateEndpointWeightsAndCapacities(CallOptions, total=False):
    EndpointName: Required[str]; DesiredWeightsAndCapacities: Required[Sequence[DesiredWeightAndCapacityDict]]
def update_endpoint_weights_and_capacities(name: str, /, *, result: type[_T331] = ..., select: Callable[[UpdateEndpointWeightsAndCapacitiesOutput], _T331] = ..., **arguments: Unpack[_UpdateEndpointWeightsAndCapacities]) -> Task[_T331]: ...

class _UpdateExperiment(CallOptions, total=False):
    ExperimentName: Required[str]; DisplayName: str; Description: str
def update_experiment(name: str, /, *, result: type[_T332] = ..., select: Callable[[UpdateExperimentResponse], _T332] = ..., **arguments: Unpack[_UpdateExperiment]) -> Task[_T332]: ...

class _UpdateFeatureGroup(CallOptions, total=False):
    FeatureGroupName: Required[str]; FeatureAdditions: Sequence[FeatureDefinitionDict | FeatureDefinition]
    OnlineStoreConfig: OnlineStoreConfigUpdateDict; ThroughputConfig: ThroughputConfigUpdateDict
def update_feature_group(name: str, /, *, result: type[_T333] = ..., select: Callable[[UpdateFeatureGroupResponse], _T333] = ..., **arguments: Unpack[_UpdateFeatureGroup]) -> Task[_T333]: ...

class _UpdateFeatureMetadata(CallOptions, total=False):
    FeatureGroupName: Required[str]; FeatureName: Required[str]; Description: str
    ParameterAdditions: Sequence[FeatureParameterDict | FeatureParameter]; ParameterRemovals: Sequence[str]
def update_feature_metadata(name: str, /, *, result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_UpdateFeatureMetadata]) -> Task[_T28]: ...

class _UpdateHub(CallOptions, total=False):
    HubName: Required[str]; HubDescription: str; HubDisplayName: str; HubSearchKeywords: Sequence[str]
def update_hub(name: str, /, *, result: type[_T334] = ..., select: Callable[[UpdateHubResponse], _T334] = ..., **arguments: Unpack[_UpdateHub]) -> Task[_T334]: ...

class _UpdateHubContent(CallOptions, total=False):
    HubName: Required[str]; HubContentName: Required[str]; HubContentType: Required[_HubContentType | str]
    HubContentVersion: Required[str]; HubContentDisplayName: str; HubContentDescription: str; HubContentMarkdown: str
    HubContentSearchKeywords: Sequence[str]; SupportStatus: HubContentSupportStatus | str
def update_hub_content(name: str, /, *, result: type[_T335] = ..., select: Callable[[UpdateHubContentResponse], _T335] = ..., **arguments: Unpack[_UpdateHubContent]) -> Task[_T335]: ...

class _UpdateHubContentReference(CallOptions, total=False):
    HubName: Required[str]; HubContentName: Required[str]; HubContentType: Required[_HubContentType | str]
    MinVersion: str
def update_hub_content_reference(name: str, /, *, result: type[_T336] = ..., select: Callable[[UpdateHubContentReferenceResponse], _T336] = ..., **arguments: Unpack[_UpdateHubContentReference]) -> Task[_T336]: ...

class _UpdateImage(CallOptions, total=False):
    DeleteProperties: Sequence[str]; Description: str; DisplayName: str; ImageName: Required[str]; RoleArn: str
def update_image(name: str, /, *, result: type[_T337] = ..., select: Callable[[UpdateImageResponse], _T337] = ..., **arguments: Unpack[_UpdateImage]) -> Task[_T337]: ...

class _UpdateImageVersion(CallOptions, total=False):
    ImageName: Required[str]; Alias: str; Version: int; AliasesToAdd: Sequence[str]; AliasesToDelete: Sequence[str]
    VendorGuidance: _VendorGuidance | str; JobType: _JobType | str; MlFramework: str; ProgrammingLang: str
    Processor: _Processor | str; Horovod: bool; ReleaseNotes: str
def update_image_version(name: str, /, *, result: type[_T338] = ..., select: Callable[[UpdateImageVersionResponse], _T338] = ..., **arguments: Unpack[_UpdateImageVersion]) -> Task[_T338]: ...

class _UpdateInferenceComponent(CallOptions, total=False):
    InferenceComponentName: Required[str]; Specification: InferenceComponentSpecificationDict
    Specifications: Sequence[InferenceComponentSpecificationDict]; RuntimeConfig: InferenceComponentRuntimeConfigDict
    DeploymentConfig: InferenceComponentDeploymentConfigDict | InferenceComponentDeploymentConfig
def update_inference_component(name: str, /, *, result: type[_T339] = ..., select: Callable[[UpdateInferenceComponentOutput], _T339] = ..., **arguments: Unpack[_UpdateInferenceComponent]) -> Task[_T339]: ...

class _UpdateInferenceComponentRuntimeConfig(CallOptions, total=False):
    InferenceComponentName: Required[str]; DesiredRuntimeConfig: Required[InferenceComponentRuntimeConfigDict]
def update_inference_component_runtime_config(name: str, /, *, result: type[_T340] = ..., select: Callable[[UpdateInferenceComponentRuntimeConfigOutput], _T340] = ..., **arguments: Unpack[_UpdateInferenceComponentRuntimeConfig]) -> Task[_T340]: ...

class _UpdateInferenceExperiment(CallOptions, total=False):
    Name: Required[str]; Schedule: InferenceExperimentScheduleDict | InferenceExperimentSchedule; Description: str
    ModelVariants: Sequence[ModelVariantConfigDict]
    DataStorageConfig: InferenceExperimentDataStorageConfigDict | InferenceExperimentDataStorageConfig
    ShadowModeConfig: ShadowModeConfigDict | _ShadowModeConfig
def update_inference_experiment(name: str, /, *, result: type[_T341] = ..., select: Callable[[UpdateInferenceExperimentResponse], _T341] = ..., **arguments: Unpack[_UpdateInferenceExperiment]) -> Task[_T341]: ...

class _UpdateInferenceRouter(CallOptions, total=False):
    InferenceRouterName: Required[str]; RoutingTargets: Required[Sequence[RoutingTargetDict | RoutingTarget]]
def update_inference_router(name: str, /, *, result: type[_T342] = ..., select: Callable[[UpdateInferenceRouterOutput], _T342] = ..., **arguments: Unpack[_UpdateInferenceRouter]) -> Task[_T342]: ...

class _UpdateMlflowApp(CallOptions, total=False):
    Arn: Required[str]; Name: str; ArtifactStoreUri: str; ModelRegistrationMode: _ModelRegistrationMode | str
    WeeklyMaintenanceWindowStart: str; DefaultDomainIdList: Sequence[str]
    AccountDefaultStatus: _AccountDefaultStatus | str
def update_mlflow_app(name: str, /, *, result: type[_T343] = ..., select: Callable[[UpdateMlflowAppResponse], _T343] = ..., **arguments: Unpack[_UpdateMlflowApp]) -> Task[_T343]: ...

class _UpdateMlflowTrackingServer(CallOptions, total=False):
    TrackingServerName: Required[str]; ArtifactStoreUri: str; TrackingServerSize: _TrackingServerSize | str
    AutomaticModelRegistration: bool; WeeklyMaintenanceWindowStart: str; S3BucketOwnerAccountId: str
    S3BucketOwnerVerification: bool
def update_mlflow_tracking_server(name: str, /, *, result: type[_T344] = ..., select: Callable[[UpdateMlflowTrackingServerResponse], _T344] = ..., **arguments: Unpack[_UpdateMlflowTrackingServer]) -> Task[_T344]: ...

class _UpdateModelCard(CallOptions, total=False):
    ModelCardName: Required[str]; Content: str; ModelCardStatus: _ModelCardStatus | str
def update_model_card(name: str, /, *, result: type[_T345] = ..., select: Callable[[UpdateModelCardResponse], _T345] = ..., **arguments: Unpack[_UpdateModelCard]) -> Task[_T345]: ...

class _UpdateModelPackage(CallOptions, total=False):
    ModelPackageArn: Required[str]; ModelApprovalStatus: _ModelApprovalStatus | str
    ModelPackageRegistrationType: _ModelPackageRegistrationType | str; ApprovalDescription: str
    CustomerMetadataProperties: Mapping[str, str]; CustomerMetadataPropertiesToRemove: Sequence[str]
    AdditionalInferenceSpecificationsToAdd: Sequence[AdditionalInferenceSpecificationDefinitionDict | AdditionalInferenceSpecificationDefinition]
    InferenceSpecification: InferenceSpecificationDict | _InferenceSpecification; SourceUri: str
    ModelCard: ModelPackageModelCardDict | ModelPackageModelCard; ModelLifeCycle: ModelLifeCycleDict | _ModelLifeCycle
    ClientToken: str
def update_model_package(name: str, /, *, result: type[_T346] = ..., select: Callable[[UpdateModelPackageOutput], _T346] = ..., **arguments: Unpack[_UpdateModelPackage]) -> Task[_T346]: ...

class _UpdateMonitoringAlert(CallOptions, total=False):
    MonitoringScheduleName: Required[str]; MonitoringAlertName: Required[str]; DatapointsToAlert: Required[int]
    EvaluationPeriod: Required[int]
def update_monitoring_alert(name: str, /, *, result: type[_T347] = ..., select: Callable[[UpdateMonitoringAlertResponse], _T347] = ..., **arguments: Unpack[_UpdateMonitoringAlert]) -> Task[_T347]: ...

class _UpdateMonitoringSchedule(CallOptions, total=False):
    MonitoringScheduleName: Required[str]
    MonitoringScheduleConfig: Required[MonitoringScheduleConfigDict | _MonitoringScheduleConfig]
def update_monitoring_schedule(name: str, /, *, result: type[_T348] = ..., select: Callable[[UpdateMonitoringScheduleResponse], _T348] = ..., **arguments: Unpack[_UpdateMonitoringSchedule]) -> Task[_T348]: ...

class _UpdateNotebookInstance(CallOptions, total=False):
    NotebookInstanceName: Required[str]; InstanceType: _InstanceType | str; IpAddressType: IPAddressType | str
    PlatformIdentifier: str; RoleArn: str; LifecycleConfigName: str; DisassociateLifecycleConfig: bool
    VolumeSizeInGB: int; DefaultCodeRepository: str; AdditionalCodeRepositories: Sequence[str]
    AcceleratorTypes: Sequence[NotebookInstanceAcceleratorType | str]; DisassociateAcceleratorTypes: bool
    DisassociateDefaultCodeRepository: bool; DisassociateAdditionalCodeRepositories: bool
    RootAccess: _RootAccess | str
    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfigurationDict | _InstanceMetadataServiceConfiguration
def update_notebook_instance(name: str, /, *, result: type[_T349] = ..., select: Callable[[UpdateNotebookInstanceOutput], _T349] = ..., **arguments: Unpack[_UpdateNotebookInstance]) -> Task[_T349]: ...

class _UpdateNotebookInstanceLifecycleConfig(CallOptions, total=False):
    NotebookInstanceLifecycleConfigName: Required[str]
    OnCreate: Sequence[NotebookInstanceLifecycleHookDict | NotebookInstanceLifecycleHook]
    OnStart: Sequence[NotebookInstanceLifecycleHookDict | NotebookInstanceLifecycleHook]
def update_notebook_instance_lifecycle_config(name: str, /, *, result: type[_T350] = ..., select: Callable[[UpdateNotebookInstanceLifecycleConfigOutput], _T350] = ..., **arguments: Unpack[_UpdateNotebookInstanceLifecycleConfig]) -> Task[_T350]: ...

class _UpdatePartnerApp(CallOptions, total=False):
    Arn: Required[str]; MaintenanceConfig: PartnerAppMaintenanceConfigDict | PartnerAppMaintenanceConfig; Tier: str
    ApplicationConfig: PartnerAppConfigDict | PartnerAppConfig; IdcConfig: IdcConfigInputDict
    AuthType: PartnerAppAuthType | str; EnableIamSessionBasedIdentity: bool; EnableAutoMinorVersionUpgrade: bool
    AppVersion: str; ClientToken: str; Tags: Sequence[TagDict | Tag]
def update_partner_app(name: str, /, *, result: type[_T351] = ..., select: Callable[[UpdatePartnerAppResponse], _T351] = ..., **arguments: Unpack[_UpdatePartnerApp]) -> Task[_T351]: ...

class _UpdatePipeline(CallOptions, total=False):
    PipelineName: Required[str]; PipelineDisplayName: str; PipelineDefinition: str
    PipelineDefinitionS3Location: PipelineDefinitionS3LocationDict; PipelineDescription: str; RoleArn: str
    ParallelismConfiguration: ParallelismConfigurationDict | _ParallelismConfiguration
    PipelineVersionAliases: Sequence[str]
def update_pipeline(name: str, /, *, result: type[_T352] = ..., select: Callable[[UpdatePipelineResponse], _T352] = ..., **arguments: Unpack[_UpdatePipeline]) -> Task[_T352]: ...

class _UpdatePipelineExecution(CallOptions, total=False):
    PipelineExecutionArn: Required[str]; PipelineExecutionDescription: str; PipelineExecutionDisplayName: str
    ParallelismConfiguration: ParallelismConfigurationDict | _ParallelismConfiguration
def update_pipeline_execution(name: str, /, *, result: type[_T353] = ..., select: Callable[[UpdatePipelineExecutionResponse], _T353] = ..., **arguments: Unpack[_UpdatePipelineExecution]) -> Task[_T353]: ...

class _UpdatePipelineVersion(CallOptions, total=False):
    PipelineArn: Required[str]; PipelineVersionId: Required[int]; PipelineVersionDisplayName: str
    PipelineVersionDescription: str; PipelineVersionAliasOperations: AliasOperationsDict
def update_pipeline_version(name: str, /, *, result: type[_T354] = ..., select: Callable[[UpdatePipelineVersionResponse], _T354] = ..., **arguments: Unpack[_UpdatePipelineVersion]) -> Task[_T354]: ...

class _UpdateProject(CallOptions, total=False):
    ProjectName: Required[str]; ProjectDescription: str
    ServiceCatalogProvisioningUpdateDetails: ServiceCatalogProvisioningUpdateDetailsDict
    Tags: Sequence[TagDict | Tag]; TemplateProvidersToUpdate: Sequence[UpdateTemplateProviderDict]
def update_project(name: str, /, *, result: type[_T355] = ..., select: Callable[[UpdateProjectOutput], _T355] = ..., **arguments: Unpack[_UpdateProject]) -> Task[_T355]: ...

class _UpdateSpace(CallOptions, total=False):
    DomainId: Required[str]; SpaceName: Required[str]; SpaceSettings: SpaceSettingsDict | _SpaceSettings
    SpaceDisplayName: str
def update_space(name: str, /, *, result: type[_T356] = ..., select: Callable[[UpdateSpaceResponse], _T356] = ..., **arguments: Unpack[_UpdateSpace]) -> Task[_T356]: ...

class _UpdateTrainingJob(CallOptions, total=False):
    TrainingJobName: Required[str]; ProfilerConfig: ProfilerConfigForUpdateDict
    ProfilerRuleConfigurations: Sequence[ProfilerRuleConfigurationDict | ProfilerRuleConfiguration]
    ResourceConfig: ResourceConfigForUpdateDict; RemoteDebugConfig: RemoteDebugConfigForUpdateDict
def update_training_job(name: str, /, *, result: type[_T357] = ..., select: Callable[[UpdateTrainingJobResponse], _T357] = ..., **arguments: Unpack[_UpdateTrainingJob]) -> Task[_T357]: ...

class _UpdateTrial(CallOptions, total=False):
    TrialName: Required[str]; DisplayName: str
def update_trial(name: str, /, *, result: type[_T358] = ..., select: Callable[[UpdateTrialResponse], _T358] = ..., **arguments: Unpack[_UpdateTrial]) -> Task[_T358]: ...

class _UpdateTrialComponent(CallOptions, total=False):
    TrialComponentName: Required[str]; DisplayName: str; Status: TrialComponentStatusDict | TrialComponentStatus
    StartTime: str | datetime; EndTime: str | datetime
    Parameters: Mapping[str, TrialComponentParameterValueDict | TrialComponentParameterValue]
    ParametersToRemove: Sequence[str]
    InputArtifacts: Mapping[str, TrialComponentArtifactDict | TrialComponentArtifact]
    InputArtifactsToRemove: Sequence[str]
    OutputArtifacts: Mapping[str, TrialComponentArtifactDict | TrialComponentArtifact]
    OutputArtifactsToRemove: Sequence[str]
def update_trial_component(name: str, /, *, result: type[_T359] = ..., select: Callable[[UpdateTrialComponentResponse], _T359] = ..., **arguments: Unpack[_UpdateTrialComponent]) -> Task[_T359]: ...

class _UpdateUserProfile(CallOptions, total=False):
    DomainId: Required[str]; UserProfileName: Required[str]; UserSettings: UserSettingsDict | _UserSettings
def update_user_profile(name: str, /, *, result: type[_T360] = ..., select: Callable[[UpdateUserProfileResponse], _T360] = ..., **arguments: Unpack[_UpdateUserProfile]) -> Task[_T360]: ...

class _UpdateWorkforce(CallOptions, total=False):
    WorkforceName: Required[str]; SourceIpConfig: SourceIpConfigDict | _SourceIpConfig; OidcConfig: OidcConfigDict
    WorkforceVpcConfig: WorkforceVpcConfigRequestDict; IpAddressType: WorkforceIpAddressType | str
def update_workforce(name: str, /, *, result: type[_T361] = ..., select: Callable[[UpdateWorkforceResponse], _T361] = ..., **arguments: Unpack[_UpdateWorkforce]) -> Task[_T361]: ...

class _UpdateWorkteam(CallOptions, total=False):
    WorkteamName: Required[str]; MemberDefinitions: Sequence[MemberDefinitionDict | MemberDefinition]
    Description: str; NotificationConfiguration: NotificationConfigurationDict | _NotificationConfiguration
    WorkerAccessConfiguration: WorkerAccessConfigurationDict | _WorkerAccessConfiguration
def update_workteam(name: str, /, *, result: type[_T362] = ..., select: Callable[[UpdateWorkteamResponse], _T362] = ..., **arguments: Unpack[_UpdateWorkteam]) -> Task[_T362]: ...
