"""ssm: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AccessRequestStatus: TypeAlias = Literal["Approved", "Rejected", "Revoked", "Expired", "Pending"]
AccessType: TypeAlias = Literal["Standard", "JustInTime"]
AssociationComplianceSeverity: TypeAlias = Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "UNSPECIFIED"]
AssociationExecutionFilterKey: TypeAlias = Literal["ExecutionId", "Status", "CreatedTime"]
AssociationExecutionTargetsFilterKey: TypeAlias = Literal["Status", "ResourceId", "ResourceType"]
AssociationFilterKey: TypeAlias = Literal["InstanceId", "Name", "AssociationId", "AssociationStatusName", "LastExecutedBefore", "LastExecutedAfter", "AssociationName", "ResourceGroupName", "CloudConnectorId"]
AssociationFilterOperatorType: TypeAlias = Literal["EQUAL", "LESS_THAN", "GREATER_THAN"]
AssociationStatusName: TypeAlias = Literal["Pending", "Success", "Failed"]
AssociationSyncCompliance: TypeAlias = Literal["AUTO", "MANUAL"]
AttachmentHashType: TypeAlias = Literal["Sha256"]
AttachmentsSourceKey: TypeAlias = Literal["SourceUrl", "S3FileUrl", "AttachmentReference"]
AutomationExecutionFilterKey: TypeAlias = Literal["DocumentNamePrefix", "ExecutionStatus", "ExecutionId", "ParentExecutionId", "CurrentAction", "StartTimeBefore", "StartTimeAfter", "AutomationType", "TagKey", "TargetResourceGroup", "AutomationSubtype", "OpsItemId"]
AutomationExecutionStatus: TypeAlias = Literal["Pending", "InProgress", "Waiting", "Success", "TimedOut", "Cancelling", "Cancelled", "Failed", "PendingApproval", "Approved", "Rejected", "Scheduled", "RunbookInProgress", "PendingChangeCalendarOverride", "ChangeCalendarOverrideApproved", "ChangeCalendarOverrideRejected", "CompletedWithSuccess", "CompletedWithFailure", "Exited"]
AutomationSubtype: TypeAlias = Literal["ChangeRequest", "AccessRequest"]
AutomationType: TypeAlias = Literal["CrossAccount", "Local"]
CalendarState: TypeAlias = Literal["OPEN", "CLOSED"]
CloudConnectorFilterKey: TypeAlias = Literal["SubscriptionId", "TenantId", "ProjectId", "OrganizationId"]
CommandFilterKey: TypeAlias = Literal["InvokedAfter", "InvokedBefore", "Status", "ExecutionStage", "DocumentName"]
CommandInvocationStatus: TypeAlias = Literal["Pending", "InProgress", "Delayed", "Success", "Cancelled", "TimedOut", "Failed", "Cancelling"]
CommandPluginStatus: TypeAlias = Literal["Pending", "InProgress", "Success", "TimedOut", "Cancelled", "Failed"]
CommandStatus: TypeAlias = Literal["Pending", "InProgress", "Success", "Cancelled", "Failed", "TimedOut", "Cancelling"]
ComplianceQueryOperatorType: TypeAlias = Literal["EQUAL", "NOT_EQUAL", "BEGIN_WITH", "LESS_THAN", "GREATER_THAN"]
ComplianceSeverity: TypeAlias = Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"]
ComplianceStatus: TypeAlias = Literal["COMPLIANT", "NON_COMPLIANT"]
ComplianceUploadType: TypeAlias = Literal["COMPLETE", "PARTIAL"]
ConnectionStatus: TypeAlias = Literal["connected", "notconnected"]
DHMCPermissionModel: TypeAlias = Literal["SERVICE_MANAGED", "SELF_MANAGED"]
DeletionMode: TypeAlias = Literal["RemoveSharing", "RollbackMigration"]
DescribeActivationsFilterKeys: TypeAlias = Literal["ActivationIds", "DefaultInstanceName", "IamRole"]
DocumentFilterKey: TypeAlias = Literal["Name", "Owner", "PlatformTypes", "DocumentType"]
DocumentFormat: TypeAlias = Literal["YAML", "JSON", "TEXT"]
DocumentHashType: TypeAlias = Literal["Sha256", "Sha1"]
DocumentMetadataEnum: TypeAlias = Literal["DocumentReviews"]
DocumentParameterType: TypeAlias = Literal["String", "StringList"]
DocumentPermissionType: TypeAlias = Literal["Share"]
DocumentReviewAction: TypeAlias = Literal["SendForReview", "UpdateReview", "Approve", "Reject"]
DocumentReviewCommentType: TypeAlias = Literal["Comment"]
DocumentStatus: TypeAlias = Literal["Creating", "Active", "Updating", "Deleting", "Failed"]
DocumentType: TypeAlias = Literal["Command", "Policy", "Automation", "Session", "Package", "ApplicationConfiguration", "ApplicationConfigurationSchema", "DeploymentStrategy", "ChangeCalendar", "Automation.ChangeTemplate", "ProblemAnalysis", "ProblemAnalysisTemplate", "CloudFormation", "ConformancePackTemplate", "QuickSetup", "ManualApprovalPolicy", "AutoApprovalPolicy"]
ExecutionMode: TypeAlias = Literal["Auto", "Interactive"]
ExecutionPreviewStatus: TypeAlias = Literal["Pending", "InProgress", "Success", "Failed"]
ExternalAlarmState: TypeAlias = Literal["UNKNOWN", "ALARM"]
Fault: TypeAlias = Literal["Client", "Server", "Unknown"]
InstanceInformationFilterKey: TypeAlias = Literal["InstanceIds", "AgentVersion", "PingStatus", "PlatformTypes", "ActivationIds", "IamRole", "ResourceType", "AssociationStatus"]
InstancePatchStateOperatorType: TypeAlias = Literal["Equal", "NotEqual", "LessThan", "GreaterThan"]
InstancePropertyFilterKey: TypeAlias = Literal["InstanceIds", "AgentVersion", "PingStatus", "PlatformTypes", "DocumentName", "ActivationIds", "IamRole", "ResourceType", "AssociationStatus"]
InstancePropertyFilterOperator: TypeAlias = Literal["Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan"]
InventoryAttributeDataType: TypeAlias = Literal["string", "number"]
InventoryDeletionStatus: TypeAlias = Literal["InProgress", "Complete"]
InventoryQueryOperatorType: TypeAlias = Literal["Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan", "Exists"]
InventorySchemaDeleteOption: TypeAlias = Literal["DisableSchema", "DeleteSchema"]
LastResourceDataSyncStatus: TypeAlias = Literal["Successful", "Failed", "InProgress"]
MaintenanceWindowExecutionStatus: TypeAlias = Literal["PENDING", "IN_PROGRESS", "SUCCESS", "FAILED", "TIMED_OUT", "CANCELLING", "CANCELLED", "SKIPPED_OVERLAPPING"]
MaintenanceWindowResourceType: TypeAlias = Literal["INSTANCE", "RESOURCE_GROUP"]
MaintenanceWindowTaskCutoffBehavior: TypeAlias = Literal["CONTINUE_TASK", "CANCEL_TASK"]
MaintenanceWindowTaskType: TypeAlias = Literal["RUN_COMMAND", "AUTOMATION", "STEP_FUNCTIONS", "LAMBDA"]
ManagedStatus: TypeAlias = Literal["All", "Managed", "Unmanaged"]
NodeAggregatorType: TypeAlias = Literal["Count"]
NodeAttributeName: TypeAlias = Literal["AgentVersion", "PlatformName", "PlatformType", "PlatformVersion", "Region", "ResourceType", "SourceType", "AvailabilityZone"]
NodeFilterKey: TypeAlias = Literal["AgentType", "AgentVersion", "ComputerName", "InstanceId", "InstanceStatus", "IpAddress", "ManagedStatus", "PlatformName", "PlatformType", "PlatformVersion", "ResourceType", "OrganizationalUnitId", "OrganizationalUnitPath", "Region", "AccountId", "SourceType", "SourceId", "SourceLocation", "AvailabilityZone", "AvailabilityZoneId"]
NodeFilterOperatorType: TypeAlias = Literal["Equal", "NotEqual", "BeginWith"]
NodeTypeName: TypeAlias = Literal["Instance"]
NotificationEvent: TypeAlias = Literal["All", "InProgress", "Success", "TimedOut", "Cancelled", "Failed"]
NotificationType: TypeAlias = Literal["Command", "Invocation"]
OperatingSystem: TypeAlias = Literal["WINDOWS", "AMAZON_LINUX", "AMAZON_LINUX_2", "AMAZON_LINUX_2022", "UBUNTU", "REDHAT_ENTERPRISE_LINUX", "SUSE", "CENTOS", "ORACLE_LINUX", "DEBIAN", "MACOS", "RASPBIAN", "ROCKY_LINUX", "ALMA_LINUX", "AMAZON_LINUX_2023"]
OpsFilterOperatorType: TypeAlias = Literal["Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan", "Exists"]
OpsItemDataType: TypeAlias = Literal["SearchableString", "String"]
OpsItemEventFilterKey: TypeAlias = Literal["OpsItemId"]
OpsItemEventFilterOperator: TypeAlias = Literal["Equal"]
OpsItemFilterKey: TypeAlias = Literal["Status", "CreatedBy", "Source", "Priority", "Title", "OpsItemId", "CreatedTime", "LastModifiedTime", "ActualStartTime", "ActualEndTime", "PlannedStartTime", "PlannedEndTime", "OperationalData", "OperationalDataKey", "OperationalDataValue", "ResourceId", "AutomationId", "Category", "Severity", "OpsItemType", "AccessRequestByRequesterArn", "AccessRequestByRequesterId", "AccessRequestByApproverArn", "AccessRequestByApproverId", "AccessRequestBySourceAccountId", "AccessRequestBySourceOpsItemId", "AccessRequestBySourceRegion", "AccessRequestByIsReplica", "AccessRequestByTargetResourceId", "ChangeRequestByRequesterArn", "ChangeRequestByRequesterName", "ChangeRequestByApproverArn", "ChangeRequestByApproverName", "ChangeRequestByTemplate", "ChangeRequestByTargetsResourceGroup", "InsightByType", "AccountId"]
OpsItemFilterOperator: TypeAlias = Literal["Equal", "Contains", "GreaterThan", "LessThan"]
OpsItemRelatedItemsFilterKey: TypeAlias = Literal["ResourceType", "AssociationId", "ResourceUri"]
OpsItemRelatedItemsFilterOperator: TypeAlias = Literal["Equal"]
OpsItemStatus: TypeAlias = Literal["Open", "InProgress", "Resolved", "Pending", "TimedOut", "Cancelling", "Cancelled", "Failed", "CompletedWithSuccess", "CompletedWithFailure", "Scheduled", "RunbookInProgress", "PendingChangeCalendarOverride", "ChangeCalendarOverrideApproved", "ChangeCalendarOverrideRejected", "PendingApproval", "Approved", "Revoked", "Rejected", "Closed"]
ParameterTier: TypeAlias = Literal["Standard", "Advanced", "Intelligent-Tiering"]
ParameterType: TypeAlias = Literal["String", "StringList", "SecureString"]
ParametersFilterKey: TypeAlias = Literal["Name", "Type", "KeyId"]
PatchAction: TypeAlias = Literal["ALLOW_AS_DEPENDENCY", "BLOCK"]
PatchComplianceDataState: TypeAlias = Literal["INSTALLED", "INSTALLED_OTHER", "INSTALLED_PENDING_REBOOT", "INSTALLED_REJECTED", "MISSING", "NOT_APPLICABLE", "FAILED", "AVAILABLE_SECURITY_UPDATE"]
PatchComplianceLevel: TypeAlias = Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"]
PatchComplianceStatus: TypeAlias = Literal["COMPLIANT", "NON_COMPLIANT"]
PatchDeploymentStatus: TypeAlias = Literal["APPROVED", "PENDING_APPROVAL", "EXPLICIT_APPROVED", "EXPLICIT_REJECTED"]
PatchFilterKey: TypeAlias = Literal["ARCH", "ADVISORY_ID", "BUGZILLA_ID", "PATCH_SET", "PRODUCT", "PRODUCT_FAMILY", "CLASSIFICATION", "CVE_ID", "EPOCH", "MSRC_SEVERITY", "NAME", "PATCH_ID", "SECTION", "PRIORITY", "REPOSITORY", "RELEASE", "SEVERITY", "SECURITY", "VERSION"]
PatchOperationType: TypeAlias = Literal["Scan", "Install"]
PatchProperty: TypeAlias = Literal["PRODUCT", "PRODUCT_FAMILY", "CLASSIFICATION", "MSRC_SEVERITY", "PRIORITY", "SEVERITY"]
PatchSet: TypeAlias = Literal["OS", "APPLICATION"]
PingStatus: TypeAlias = Literal["Online", "ConnectionLost", "Inactive"]
PlatformType: TypeAlias = Literal["Windows", "Linux", "MacOS"]
Provider: TypeAlias = Literal["Azure", "GCP"]
RebootOption: TypeAlias = Literal["RebootIfNeeded", "NoReboot"]
ResourceDataSyncS3Format: TypeAlias = Literal["JsonSerDe"]
ResourceType: TypeAlias = Literal["ManagedInstance", "EC2Instance"]
ResourceTypeForTagging: TypeAlias = Literal["Document", "ManagedInstance", "MaintenanceWindow", "Parameter", "PatchBaseline", "OpsItem", "OpsMetadata", "Automation", "Association", "CloudConnector"]
ReviewStatus: TypeAlias = Literal["APPROVED", "NOT_REVIEWED", "PENDING", "REJECTED"]
SessionFilterKey: TypeAlias = Literal["InvokedAfter", "InvokedBefore", "Target", "Owner", "Status", "SessionId", "AccessType"]
SessionState: TypeAlias = Literal["Active", "History"]
SessionStatus: TypeAlias = Literal["Connected", "Connecting", "Disconnected", "Terminated", "Terminating", "Failed"]
SignalType: TypeAlias = Literal["Approve", "Reject", "StartStep", "StopStep", "Resume", "Revoke"]
SourceType: TypeAlias = Literal["AWS::EC2::Instance", "AWS::IoT::Thing", "AWS::SSM::ManagedInstance", "Microsoft.Compute/virtualMachines", "compute.googleapis.com/Instance"]
StepExecutionFilterKey: TypeAlias = Literal["StartTimeBefore", "StartTimeAfter", "StepExecutionStatus", "StepExecutionId", "StepName", "Action", "ParentStepExecutionId", "ParentStepIteration", "ParentStepIteratorValue"]
StopType: TypeAlias = Literal["Complete", "Cancel"]
ValidationFindingCode: TypeAlias = Literal["TargetInaccessible", "TargetUnusable", "TargetMissingPermissions", "TargetApiDisabled", "TargetStateWarning", "AwsRoleAssumptionFailed", "WebIdentityTokenFailed", "OutboundWebIdentityFederationDisabled", "ProviderCredentialCreationFailed", "TenantSummary", "SubscriptionAccessible"]
ValidationFindingScopeType: TypeAlias = Literal["azure:tenant", "azure:subscription", "gcp:organization", "gcp:project"]
ValidationFindingType: TypeAlias = Literal["INFO", "WARN", "ERROR"]
_AccessRequestStatus: TypeAlias = AccessRequestStatus
_AccessType: TypeAlias = AccessType
_AlarmConfiguration: TypeAlias = AlarmConfiguration
_AssociationDescription: TypeAlias = AssociationDescription
_AssociationStatus: TypeAlias = AssociationStatus
_AutomationExecution: TypeAlias = AutomationExecution
_AutomationExecutionStatus: TypeAlias = AutomationExecutionStatus
_AutomationSubtype: TypeAlias = AutomationSubtype
_AutomationType: TypeAlias = AutomationType
_AzureConfiguration: TypeAlias = AzureConfiguration
_CloudWatchOutputConfig: TypeAlias = CloudWatchOutputConfig
_Command: TypeAlias = Command
_CompliantSummary: TypeAlias = CompliantSummary
_Credentials: TypeAlias = Credentials
_DeletionMode: TypeAlias = DeletionMode
_DocumentDescription: TypeAlias = DocumentDescription
_DocumentFormat: TypeAlias = DocumentFormat
_DocumentHashType: TypeAlias = DocumentHashType
_DocumentType: TypeAlias = DocumentType
_ExecutionPreview: TypeAlias = ExecutionPreview
_FailureDetails: TypeAlias = FailureDetails
_Fault: TypeAlias = Fault
_GcpConfiguration: TypeAlias = GcpConfiguration
_LoggingInfo: TypeAlias = LoggingInfo
_ManagedStatus: TypeAlias = ManagedStatus
_NodeType: TypeAlias = NodeType
_NonCompliantSummary: TypeAlias = NonCompliantSummary
_NotificationConfig: TypeAlias = NotificationConfig
_NotificationType: TypeAlias = NotificationType
_OperatingSystem: TypeAlias = OperatingSystem
_OpsItem: TypeAlias = OpsItem
_OutputSource: TypeAlias = OutputSource
_Parameter: TypeAlias = Parameter
_ParentStepDetails: TypeAlias = ParentStepDetails
_Patch: TypeAlias = Patch
_PatchFilterGroup: TypeAlias = PatchFilterGroup
_PatchSet: TypeAlias = PatchSet
_PatchStatus: TypeAlias = PatchStatus
_PingStatus: TypeAlias = PingStatus
_PlatformType: TypeAlias = PlatformType
_ProgressCounters: TypeAlias = ProgressCounters
_Provider: TypeAlias = Provider
_RebootOption: TypeAlias = RebootOption
_ResolvedTargets: TypeAlias = ResolvedTargets
_ResourceType: TypeAlias = ResourceType
_ReviewInformation: TypeAlias = ReviewInformation
_ReviewStatus: TypeAlias = ReviewStatus
_S3OutputUrl: TypeAlias = S3OutputUrl
_ServiceSetting: TypeAlias = ServiceSetting
_SeveritySummary: TypeAlias = SeveritySummary
_SignalType: TypeAlias = SignalType
_SourceType: TypeAlias = SourceType
_Target: TypeAlias = Target
_TargetLocation: TypeAlias = TargetLocation
_TargetsSummary: TypeAlias = TargetsSummary

class _Errors:
    AccessDeniedException: ErrorName; AlreadyExistsException: ErrorName; AssociatedInstancesException: ErrorName
    AssociationAlreadyExistsException: ErrorName; AssociationDoesNotExistException: ErrorName
    AssociationExecutionDoesNotExistException: ErrorName; AssociationLimitExceededException: ErrorName
    AssociationVersionLimitExceededException: ErrorName; AutomationDefinitionNotApprovedException: ErrorName
    AutomationDefinitionNotFoundException: ErrorName; AutomationDefinitionVersionNotFoundException: ErrorName
    AutomationExecutionLimitExceededException: ErrorName; AutomationExecutionNotFoundException: ErrorName
    AutomationStepNotFoundException: ErrorName; ComplianceTypeCountLimitExceededException: ErrorName
    ConflictException: ErrorName; CustomSchemaCountLimitExceededException: ErrorName
    DocumentAlreadyExistsException: ErrorName; DocumentLimitExceededException: ErrorName
    DocumentPermissionLimitException: ErrorName; DocumentVersionLimitExceededException: ErrorName
    DoesNotExistException: ErrorName; DuplicateDocumentContentException: ErrorName
    DuplicateDocumentVersionNameException: ErrorName; DuplicateInstanceIdException: ErrorName
    FeatureNotAvailableException: ErrorName; HierarchyLevelLimitExceededException: ErrorName
    HierarchyTypeMismatchException: ErrorName; IdempotentParameterMismatchException: ErrorName
    IncompatiblePolicyException: ErrorName; InternalServerErrorException: ErrorName
    InvalidActivationException: ErrorName; InvalidActivationIdException: ErrorName
    InvalidAggregatorException: ErrorName; InvalidAllowedPatternException: ErrorName
    InvalidAssociationException: ErrorName; InvalidAssociationVersionException: ErrorName
    InvalidAutomationExecutionParametersException: ErrorName; InvalidAutomationSignalException: ErrorName
    InvalidAutomationStatusUpdateException: ErrorName; InvalidCommandIdException: ErrorName
    InvalidDeleteInventoryParametersException: ErrorName; InvalidDeletionIdException: ErrorName
    InvalidDocumentContentException: ErrorName; InvalidDocumentException: ErrorName
    InvalidDocumentOperationException: ErrorName; InvalidDocumentSchemaVersionException: ErrorName
    InvalidDocumentTypeException: ErrorName; InvalidDocumentVersionException: ErrorName
    InvalidFilterException: ErrorName; InvalidFilterKeyException: ErrorName; InvalidFilterOptionException: ErrorName
    InvalidFilterValueException: ErrorName; InvalidInstanceIdException: ErrorName
    InvalidInstanceInformationFilterValueException: ErrorName; InvalidInstancePropertyFilterValueException: ErrorName
    InvalidInventoryGroupException: ErrorName; InvalidInventoryItemContextException: ErrorName
    InvalidInventoryRequestException: ErrorName; InvalidItemContentException: ErrorName
    InvalidKeyIdException: ErrorName; InvalidNextTokenException: ErrorName
    InvalidNotificationConfigException: ErrorName; InvalidOptionException: ErrorName
    InvalidOutputFolderException: ErrorName; InvalidOutputLocationException: ErrorName
    InvalidParametersException: ErrorName; InvalidPermissionTypeException: ErrorName
    InvalidPluginNameException: ErrorName; InvalidPolicyAttributeException: ErrorName
    InvalidPolicyTypeException: ErrorName; InvalidResourceIdException: ErrorName
    InvalidResourceTypeException: ErrorName; InvalidResultAttributeException: ErrorName
    InvalidRoleException: ErrorName; InvalidScheduleException: ErrorName; InvalidTagException: ErrorName
    InvalidTargetException: ErrorName; InvalidTargetMapsException: ErrorName; InvalidTypeNameException: ErrorName
    InvalidUpdateException: ErrorName; InvocationDoesNotExistException: ErrorName
    ItemContentMismatchException: ErrorName; ItemSizeLimitExceededException: ErrorName
    MalformedResourcePolicyDocumentException: ErrorName; MaxDocumentSizeExceededException: ErrorName
    NoLongerSupportedException: ErrorName; OpsItemAccessDeniedException: ErrorName
    OpsItemAlreadyExistsException: ErrorName; OpsItemConflictException: ErrorName
    OpsItemInvalidParameterException: ErrorName; OpsItemLimitExceededException: ErrorName
    OpsItemNotFoundException: ErrorName; OpsItemRelatedItemAlreadyExistsException: ErrorName
    OpsItemRelatedItemAssociationNotFoundException: ErrorName; OpsMetadataAlreadyExistsException: ErrorName
    OpsMetadataInvalidArgumentException: ErrorName; OpsMetadataKeyLimitExceededException: ErrorName
    OpsMetadataLimitExceededException: ErrorName; OpsMetadataNotFoundException: ErrorName
    OpsMetadataTooManyUpdatesException: ErrorName; ParameterAlreadyExistsException: ErrorName
    ParameterLimitExceededException: ErrorName; ParameterMaxVersionLimitExceededException: ErrorName
    ParameterNotFoundException: ErrorName; ParameterPatternMismatchException: ErrorName
    ParameterVersionLabelLimitExceededException: ErrorName; ParameterVersionNotFoundException: ErrorName
    PoliciesLimitExceededException: ErrorName; ResourceDataSyncAlreadyExistsException: ErrorName
    ResourceDataSyncConflictException: ErrorName; ResourceDataSyncCountExceededException: ErrorName
    ResourceDataSyncInvalidConfigurationException: ErrorName; ResourceDataSyncNotFoundException: ErrorName
    ResourceInUseException: ErrorName; ResourceLimitExceededException: ErrorName; ResourceNotFoundException: ErrorName
    ResourcePolicyConflictException: ErrorName; ResourcePolicyInvalidParameterException: ErrorName
    ResourcePolicyLimitExceededException: ErrorName; ResourcePolicyNotFoundException: ErrorName
    ServiceQuotaExceededException: ErrorName; ServiceSettingNotFoundException: ErrorName
    StatusUnchangedException: ErrorName; SubTypeCountLimitExceededException: ErrorName
    TargetInUseException: ErrorName; TargetNotConnectedException: ErrorName; ThrottlingException: ErrorName
    TooManyTagsErrorException: ErrorName; TooManyUpdatesException: ErrorName
    TotalSizeLimitExceededException: ErrorName; UnsupportedCalendarException: ErrorName
    UnsupportedFeatureRequiredException: ErrorName; UnsupportedInventoryItemContextException: ErrorName
    UnsupportedInventorySchemaVersionException: ErrorName; UnsupportedOperatingSystemException: ErrorName
    UnsupportedOperationException: ErrorName; UnsupportedParameterTypeException: ErrorName
    UnsupportedPlatformTypeException: ErrorName; ValidationException: ErrorName
errors: _Errors

class AddTagsToResourceRequestDict(TypedDict, total=False):
    ResourceType: Required[ResourceTypeForTagging | str]; ResourceId: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]
class AlarmDict(TypedDict, total=False):
    Name: Required[str]
class AlarmConfigurationDict(TypedDict, total=False):
    IgnorePollAlarmFailure: bool; Alarms: Required[Sequence[AlarmDict | Alarm]]
class AssociateOpsItemRelatedItemRequestDict(TypedDict, total=False):
    OpsItemId: Required[str]; AssociationType: Required[str]; ResourceType: Required[str]; ResourceUri: Required[str]
class AssociationExecutionFilterDict(TypedDict, total=False):
    Key: Required[AssociationExecutionFilterKey | str]; Value: Required[str]
    Type: Required[AssociationFilterOperatorType | str]
class AssociationExecutionTargetsFilterDict(TypedDict, total=False):
    Key: Required[AssociationExecutionTargetsFilterKey | str]; Value: Required[str]
class AssociationFilterDict(TypedDict, total=False):
    Key: Required[AssociationFilterKey | str]; Value: Required[str]
class AssociationStatusDict(TypedDict, total=False):
    Date: Required[str | datetime]; Name: Required[AssociationStatusName | str]; Message: Required[str]
    AdditionalInfo: str
class AttachmentsSourceDict(TypedDict, total=False):
    Key: AttachmentsSourceKey | str; Values: Sequence[str]; Name: str
class AutomationExecutionFilterDict(TypedDict, total=False):
    Key: Required[AutomationExecutionFilterKey | str]; Values: Required[Sequence[str]]
class AutomationExecutionInputsDict(TypedDict, total=False):
    Parameters: Mapping[str, Sequence[str]]; TargetParameterName: str; Targets: Sequence[TargetDict | Target]
    TargetMaps: Sequence[Mapping[str, Sequence[str]]]; TargetLocations: Sequence[TargetLocationDict | TargetLocation]
    TargetLocationsURL: str
class AzureConfigurationDict(TypedDict, total=False):
    TenantId: Required[str]; TenantDisplayName: str; ApplicationId: Required[str]; ApplicationDisplayName: str
    Targets: ConfigurationTargetsDict | ConfigurationTargets
class AzureSubscriptionDict(TypedDict, total=False):
    Id: Required[str]; DisplayName: str
class BaselineOverrideDict(TypedDict, total=False):
    OperatingSystem: _OperatingSystem | str; GlobalFilters: PatchFilterGroupDict | PatchFilterGroup
    ApprovalRules: PatchRuleGroupDict | PatchRuleGroup; ApprovedPatches: Sequence[str]
    ApprovedPatchesComplianceLevel: PatchComplianceLevel | str; RejectedPatches: Sequence[str]
    RejectedPatchesAction: PatchAction | str; ApprovedPatchesEnableNonSecurity: bool
    Sources: Sequence[PatchSourceDict | PatchSource]
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus | str
class CancelCommandRequestDict(TypedDict, total=False):
    CommandId: Required[str]; InstanceIds: Sequence[str]
class CancelMaintenanceWindowExecutionRequestDict(TypedDict, total=False):
    WindowExecutionId: Required[str]
class CloudConnectorConfigurationDict(TypedDict, total=False):
    AzureConfiguration: AzureConfigurationDict | _AzureConfiguration
    GcpConfiguration: GcpConfigurationDict | _GcpConfiguration
class CloudConnectorFilterDict(TypedDict, total=False):
    FilterKey: CloudConnectorFilterKey | str; FilterValues: Sequence[str]
class CloudWatchOutputConfigDict(TypedDict, total=False):
    CloudWatchLogGroupName: str; CloudWatchOutputEnabled: bool
class CommandFilterDict(TypedDict, total=False):
    Key: Required[CommandFilterKey | str]; Value: Required[str]
class ComplianceExecutionSummaryDict(TypedDict, total=False):
    ExecutionTime: Required[str | datetime]; ExecutionId: str; ExecutionType: str
class ComplianceItemEntryDict(TypedDict, total=False):
    Id: str; Title: str; Severity: Required[ComplianceSeverity | str]; Status: Required[ComplianceStatus | str]
    Details: Mapping[str, str]
class ComplianceStringFilterDict(TypedDict, total=False):
    Key: str; Values: Sequence[str]; Type: ComplianceQueryOperatorType | str
class ConfigurationTargetsDict(TypedDict, total=False):
    Subscriptions: Sequence[AzureSubscriptionDict | AzureSubscription]
class CreateActivationRequestDict(TypedDict, total=False):
    Description: str; DefaultInstanceName: str; IamRole: Required[str]; RegistrationLimit: int
    ExpirationDate: str | datetime; Tags: Sequence[TagDict | Tag]
    RegistrationMetadata: Sequence[RegistrationMetadataItemDict]
class CreateAssociationBatchRequestDict(TypedDict, total=False):
    Entries: Required[Sequence[CreateAssociationBatchRequestEntryDict | CreateAssociationBatchRequestEntry]]
    AssociationDispatchAssumeRole: str
class CreateAssociationBatchRequestEntryDict(TypedDict, total=False):
    Name: Required[str]; InstanceId: str; Parameters: Mapping[str, Sequence[str]]; AutomationTargetParameterName: str
    DocumentVersion: str; Targets: Sequence[TargetDict | Target]; ScheduleExpression: str
    OutputLocation: InstanceAssociationOutputLocationDict | InstanceAssociationOutputLocation; AssociationName: str
    MaxErrors: str; MaxConcurrency: str; ComplianceSeverity: AssociationComplianceSeverity | str
    SyncCompliance: AssociationSyncCompliance | str; ApplyOnlyAtCronInterval: bool; CalendarNames: Sequence[str]
    TargetLocations: Sequence[TargetLocationDict | TargetLocation]; ScheduleOffset: int; Duration: int
    TargetMaps: Sequence[Mapping[str, Sequence[str]]]
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration
class CreateAssociationRequestDict(TypedDict, total=False):
    Name: Required[str]; DocumentVersion: str; InstanceId: str; Parameters: Mapping[str, Sequence[str]]
    Targets: Sequence[TargetDict | Target]; ScheduleExpression: str
    OutputLocation: InstanceAssociationOutputLocationDict | InstanceAssociationOutputLocation; AssociationName: str
    AutomationTargetParameterName: str; MaxErrors: str; MaxConcurrency: str
    ComplianceSeverity: AssociationComplianceSeverity | str; SyncCompliance: AssociationSyncCompliance | str
    ApplyOnlyAtCronInterval: bool; CalendarNames: Sequence[str]
    TargetLocations: Sequence[TargetLocationDict | TargetLocation]; ScheduleOffset: int; Duration: int
    TargetMaps: Sequence[Mapping[str, Sequence[str]]]; Tags: Sequence[TagDict | Tag]
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration; AssociationDispatchAssumeRole: str
class CreateCloudConnectorRequestDict(TypedDict, total=False):
    DisplayName: Required[str]; RoleArn: Required[str]; Description: str
    Configuration: Required[CloudConnectorConfigurationDict | CloudConnectorConfiguration]; ConfigConnectorArn: str
    Tags: Sequence[TagDict | Tag]
class CreateDocumentRequestDict(TypedDict, total=False):
    Content: Required[str]; Requires: Sequence[DocumentRequiresDict | DocumentRequires]
    Attachments: Sequence[AttachmentsSourceDict]; Name: Required[str]; DisplayName: str; VersionName: str
    DocumentType: _DocumentType | str; DocumentFormat: _DocumentFormat | str; TargetType: str
    Tags: Sequence[TagDict | Tag]
class CreateMaintenanceWindowRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; StartDate: str; EndDate: str; Schedule: Required[str]
    ScheduleTimezone: str; ScheduleOffset: int; Duration: Required[int]; Cutoff: Required[int]
    AllowUnassociatedTargets: Required[bool]; ClientToken: str; Tags: Sequence[TagDict | Tag]
class CreateOpsItemRequestDict(TypedDict, total=False):
    Description: Required[str]; OpsItemType: str
    OperationalData: Mapping[str, OpsItemDataValueDict | OpsItemDataValue]
    Notifications: Sequence[OpsItemNotificationDict | OpsItemNotification]; Priority: int
    RelatedOpsItems: Sequence[RelatedOpsItemDict | RelatedOpsItem]; Source: Required[str]; Title: Required[str]
    Tags: Sequence[TagDict | Tag]; Category: str; Severity: str; ActualStartTime: str | datetime
    ActualEndTime: str | datetime; PlannedStartTime: str | datetime; PlannedEndTime: str | datetime; AccountId: str
class CreateOpsMetadataRequestDict(TypedDict, total=False):
    ResourceId: Required[str]; Metadata: Mapping[str, MetadataValueDict | MetadataValue]
    Tags: Sequence[TagDict | Tag]
class CreatePatchBaselineRequestDict(TypedDict, total=False):
    OperatingSystem: _OperatingSystem | str; Name: Required[str]
    GlobalFilters: PatchFilterGroupDict | PatchFilterGroup; ApprovalRules: PatchRuleGroupDict | PatchRuleGroup
    ApprovedPatches: Sequence[str]; ApprovedPatchesComplianceLevel: PatchComplianceLevel | str
    ApprovedPatchesEnableNonSecurity: bool; RejectedPatches: Sequence[str]; RejectedPatchesAction: PatchAction | str
    Description: str; Sources: Sequence[PatchSourceDict | PatchSource]
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus | str; ClientToken: str
    Tags: Sequence[TagDict | Tag]
class CreateResourceDataSyncRequestDict(TypedDict, total=False):
    SyncName: Required[str]; S3Destination: ResourceDataSyncS3DestinationDict | ResourceDataSyncS3Destination
    SyncType: str; SyncSource: ResourceDataSyncSourceDict
class DeleteActivationRequestDict(TypedDict, total=False):
    ActivationId: Required[str]
class DeleteAssociationRequestDict(TypedDict, total=False):
    Name: str; InstanceId: str; AssociationId: str
class DeleteCloudConnectorRequestDict(TypedDict, total=False):
    CloudConnectorId: Required[str]
class DeleteDocumentRequestDict(TypedDict, total=False):
    Name: Required[str]; DocumentVersion: str; VersionName: str; Force: bool
class DeleteInventoryRequestDict(TypedDict, total=False):
    TypeName: Required[str]; SchemaDeleteOption: InventorySchemaDeleteOption | str; DryRun: bool; ClientToken: str
class DeleteMaintenanceWindowRequestDict(TypedDict, total=False):
    WindowId: Required[str]
class DeleteOpsItemRequestDict(TypedDict, total=False):
    OpsItemId: Required[str]
class DeleteOpsMetadataRequestDict(TypedDict, total=False):
    OpsMetadataArn: Required[str]
class DeleteParameterRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteParametersRequestDict(TypedDict, total=False):
    Names: Required[Sequence[str]]
class DeletePatchBaselineRequestDict(TypedDict, total=False):
    BaselineId: Required[str]
class DeleteResourceDataSyncRequestDict(TypedDict, total=False):
    SyncName: Required[str]; SyncType: str
class DeleteResourcePolicyRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; PolicyId: Required[str]; PolicyHash: Required[str]; DeletionMode: _DeletionMode | str
class DeregisterDefaultHostManagementConfigurationRequestDict(TypedDict, total=False):
    ...
class DeregisterManagedInstanceRequestDict(TypedDict, total=False):
    InstanceId: Required[str]
class DeregisterPatchBaselineForPatchGroupRequestDict(TypedDict, total=False):
    BaselineId: Required[str]; PatchGroup: Required[str]
class DeregisterTargetFromMaintenanceWindowRequestDict(TypedDict, total=False):
    WindowId: Required[str]; WindowTargetId: Required[str]; Safe: bool
class DeregisterTaskFromMaintenanceWindowRequestDict(TypedDict, total=False):
    WindowId: Required[str]; WindowTaskId: Required[str]
class DescribeActivationsFilterDict(TypedDict, total=False):
    FilterKey: DescribeActivationsFilterKeys | str; FilterValues: Sequence[str]
class DescribeActivationsRequestDict(TypedDict, total=False):
    Filters: Sequence[DescribeActivationsFilterDict]; MaxResults: int; NextToken: str
class DescribeAssociationExecutionTargetsRequestDict(TypedDict, total=False):
    AssociationId: Required[str]; ExecutionId: Required[str]; Filters: Sequence[AssociationExecutionTargetsFilterDict]
    MaxResults: int; NextToken: str
class DescribeAssociationExecutionsRequestDict(TypedDict, total=False):
    AssociationId: Required[str]; Filters: Sequence[AssociationExecutionFilterDict]; MaxResults: int; NextToken: str
class DescribeAssociationRequestDict(TypedDict, total=False):
    Name: str; InstanceId: str; AssociationId: str; AssociationVersion: str
class DescribeAutomationExecutionsRequestDict(TypedDict, total=False):
    Filters: Sequence[AutomationExecutionFilterDict]; MaxResults: int; NextToken: str
class DescribeAutomationStepExecutionsRequestDict(TypedDict, total=False):
    AutomationExecutionId: Required[str]; Filters: Sequence[StepExecutionFilterDict]; NextToken: str; MaxResults: int
    ReverseOrder: bool
class DescribeAvailablePatchesRequestDict(TypedDict, total=False):
    Filters: Sequence[PatchOrchestratorFilterDict]; MaxResults: int; NextToken: str
class DescribeDocumentPermissionRequestDict(TypedDict, total=False):
    Name: Required[str]; PermissionType: Required[DocumentPermissionType | str]; MaxResults: int; NextToken: str
class DescribeDocumentRequestDict(TypedDict, total=False):
    Name: Required[str]; DocumentVersion: str; VersionName: str
class DescribeEffectiveInstanceAssociationsRequestDict(TypedDict, total=False):
    InstanceId: Required[str]; MaxResults: int; NextToken: str
class DescribeEffectivePatchesForPatchBaselineRequestDict(TypedDict, total=False):
    BaselineId: Required[str]; MaxResults: int; NextToken: str
class DescribeInstanceAssociationsStatusRequestDict(TypedDict, total=False):
    InstanceId: Required[str]; MaxResults: int; NextToken: str
class DescribeInstanceInformationRequestDict(TypedDict, total=False):
    InstanceInformationFilterList: Sequence[InstanceInformationFilterDict]
    Filters: Sequence[InstanceInformationStringFilterDict]; MaxResults: int; NextToken: str
class DescribeInstancePatchStatesForPatchGroupRequestDict(TypedDict, total=False):
    PatchGroup: Required[str]; Filters: Sequence[InstancePatchStateFilterDict]; NextToken: str; MaxResults: int
class DescribeInstancePatchStatesRequestDict(TypedDict, total=False):
    InstanceIds: Required[Sequence[str]]; NextToken: str; MaxResults: int
class DescribeInstancePatchesRequestDict(TypedDict, total=False):
    InstanceId: Required[str]; Filters: Sequence[PatchOrchestratorFilterDict]; NextToken: str; MaxResults: int
class DescribeInstancePropertiesRequestDict(TypedDict, total=False):
    InstancePropertyFilterList: Sequence[InstancePropertyFilterDict]
    FiltersWithOperator: Sequence[InstancePropertyStringFilterDict]; MaxResults: int; NextToken: str
class DescribeInventoryDeletionsRequestDict(TypedDict, total=False):
    DeletionId: str; NextToken: str; MaxResults: int
class DescribeMaintenanceWindowExecutionTaskInvocationsRequestDict(TypedDict, total=False):
    WindowExecutionId: Required[str]; TaskId: Required[str]; Filters: Sequence[MaintenanceWindowFilterDict]
    MaxResults: int; NextToken: str
class DescribeMaintenanceWindowExecutionTasksRequestDict(TypedDict, total=False):
    WindowExecutionId: Required[str]; Filters: Sequence[MaintenanceWindowFilterDict]; MaxResults: int; NextToken: str
class DescribeMaintenanceWindowExecutionsRequestDict(TypedDict, total=False):
    WindowId: Required[str]; Filters: Sequence[MaintenanceWindowFilterDict]; MaxResults: int; NextToken: str
class DescribeMaintenanceWindowScheduleRequestDict(TypedDict, total=False):
    WindowId: str; Targets: Sequence[TargetDict | Target]; ResourceType: MaintenanceWindowResourceType | str
    Filters: Sequence[PatchOrchestratorFilterDict]; MaxResults: int; NextToken: str
class DescribeMaintenanceWindowTargetsRequestDict(TypedDict, total=False):
    WindowId: Required[str]; Filters: Sequence[MaintenanceWindowFilterDict]; MaxResults: int; NextToken: str
class DescribeMaintenanceWindowTasksRequestDict(TypedDict, total=False):
    WindowId: Required[str]; Filters: Sequence[MaintenanceWindowFilterDict]; MaxResults: int; NextToken: str
class DescribeMaintenanceWindowsForTargetRequestDict(TypedDict, total=False):
    Targets: Required[Sequence[TargetDict | Target]]; ResourceType: Required[MaintenanceWindowResourceType | str]
    MaxResults: int; NextToken: str
class DescribeMaintenanceWindowsRequestDict(TypedDict, total=False):
    Filters: Sequence[MaintenanceWindowFilterDict]; MaxResults: int; NextToken: str
class DescribeOpsItemsRequestDict(TypedDict, total=False):
    OpsItemFilters: Sequence[OpsItemFilterDict]; MaxResults: int; NextToken: str
class DescribeParametersRequestDict(TypedDict, total=False):
    Filters: Sequence[ParametersFilterDict]; ParameterFilters: Sequence[ParameterStringFilterDict]; MaxResults: int
    NextToken: str; Shared: bool
class DescribePatchBaselinesRequestDict(TypedDict, total=False):
    Filters: Sequence[PatchOrchestratorFilterDict]; MaxResults: int; NextToken: str
class DescribePatchGroupStateRequestDict(TypedDict, total=False):
    PatchGroup: Required[str]
class DescribePatchGroupsRequestDict(TypedDict, total=False):
    MaxResults: int; Filters: Sequence[PatchOrchestratorFilterDict]; NextToken: str
class DescribePatchPropertiesRequestDict(TypedDict, total=False):
    OperatingSystem: Required[_OperatingSystem | str]; Property: Required[PatchProperty | str]
    PatchSet: _PatchSet | str; MaxResults: int; NextToken: str
class DescribeSessionsRequestDict(TypedDict, total=False):
    State: Required[SessionState | str]; MaxResults: int; NextToken: str; Filters: Sequence[SessionFilterDict]
class DisassociateOpsItemRelatedItemRequestDict(TypedDict, total=False):
    OpsItemId: Required[str]; AssociationId: Required[str]
class DocumentFilterDict(TypedDict, total=False):
    Key: Required[DocumentFilterKey | str]; Value: Required[str]
class DocumentKeyValuesFilterDict(TypedDict, total=False):
    Key: str; Values: Sequence[str]
class DocumentRequiresDict(TypedDict, total=False):
    Name: Required[str]; Version: str; RequireType: str; VersionName: str
class DocumentReviewCommentSourceDict(TypedDict, total=False):
    Type: DocumentReviewCommentType | str; Content: str
class DocumentReviewsDict(TypedDict, total=False):
    Action: Required[DocumentReviewAction | str]
    Comment: Sequence[DocumentReviewCommentSourceDict | DocumentReviewCommentSource]
class ExecutionInputsDict(TypedDict, total=False):
    Automation: AutomationExecutionInputsDict
class GcpConfigurationDict(TypedDict, total=False):
    OrganizationId: str; WorkloadIdentityPoolProvider: Required[str]; ServiceAccountEmail: Required[str]
    Targets: GcpConfigurationTargetsDict | GcpConfigurationTargets
class GcpConfigurationTargetsDict(TypedDict, total=False):
    Projects: Sequence[GcpProjectDict | GcpProject]
class GcpProjectDict(TypedDict, total=False):
    ProjectId: Required[str]; ProjectDisplayName: str
class GetAccessTokenRequestDict(TypedDict, total=False):
    AccessRequestId: Required[str]
class GetAutomationExecutionRequestDict(TypedDict, total=False):
    AutomationExecutionId: Required[str]
class GetCalendarStateRequestDict(TypedDict, total=False):
    CalendarNames: Required[Sequence[str]]; AtTime: str
class GetCloudConnectorRequestDict(TypedDict, total=False):
    CloudConnectorId: Required[str]
class GetCommandInvocationRequestDict(TypedDict, total=False):
    CommandId: Required[str]; InstanceId: Required[str]; PluginName: str
class GetConnectionStatusRequestDict(TypedDict, total=False):
    Target: Required[str]
class GetDefaultPatchBaselineRequestDict(TypedDict, total=False):
    OperatingSystem: _OperatingSystem | str
class GetDeployablePatchSnapshotForInstanceRequestDict(TypedDict, total=False):
    InstanceId: Required[str]; SnapshotId: Required[str]; BaselineOverride: BaselineOverrideDict
    UseS3DualStackEndpoint: bool
class GetDocumentRequestDict(TypedDict, total=False):
    Name: Required[str]; VersionName: str; DocumentVersion: str; DocumentFormat: _DocumentFormat | str
class GetExecutionPreviewRequestDict(TypedDict, total=False):
    ExecutionPreviewId: Required[str]
class GetInventoryRequestDict(TypedDict, total=False):
    Filters: Sequence[InventoryFilterDict]; Aggregators: Sequence[InventoryAggregatorDict]
    ResultAttributes: Sequence[ResultAttributeDict]; NextToken: str; MaxResults: int
class GetInventorySchemaRequestDict(TypedDict, total=False):
    TypeName: str; NextToken: str; MaxResults: int; Aggregator: bool; SubType: bool
class GetMaintenanceWindowExecutionRequestDict(TypedDict, total=False):
    WindowExecutionId: Required[str]
class GetMaintenanceWindowExecutionTaskInvocationRequestDict(TypedDict, total=False):
    WindowExecutionId: Required[str]; TaskId: Required[str]; InvocationId: Required[str]
class GetMaintenanceWindowExecutionTaskRequestDict(TypedDict, total=False):
    WindowExecutionId: Required[str]; TaskId: Required[str]
class GetMaintenanceWindowRequestDict(TypedDict, total=False):
    WindowId: Required[str]
class GetMaintenanceWindowTaskRequestDict(TypedDict, total=False):
    WindowId: Required[str]; WindowTaskId: Required[str]
class GetOpsItemRequestDict(TypedDict, total=False):
    OpsItemId: Required[str]; OpsItemArn: str
class GetOpsMetadataRequestDict(TypedDict, total=False):
    OpsMetadataArn: Required[str]; MaxResults: int; NextToken: str
class GetOpsSummaryRequestDict(TypedDict, total=False):
    SyncName: str; Filters: Sequence[OpsFilterDict]; Aggregators: Sequence[OpsAggregatorDict]
    ResultAttributes: Sequence[OpsResultAttributeDict]; NextToken: str; MaxResults: int
class GetParameterHistoryRequestDict(TypedDict, total=False):
    Name: Required[str]; WithDecryption: bool; MaxResults: int; NextToken: str
class GetParameterRequestDict(TypedDict, total=False):
    Name: Required[str]; WithDecryption: bool
class GetParametersByPathRequestDict(TypedDict, total=False):
    Path: Required[str]; Recursive: bool; ParameterFilters: Sequence[ParameterStringFilterDict]; WithDecryption: bool
    MaxResults: int; NextToken: str
class GetParametersRequestDict(TypedDict, total=False):
    Names: Required[Sequence[str]]; WithDecryption: bool
class GetPatchBaselineForPatchGroupRequestDict(TypedDict, total=False):
    PatchGroup: Required[str]; OperatingSystem: _OperatingSystem | str
class GetPatchBaselineRequestDict(TypedDict, total=False):
    BaselineId: Required[str]
class GetResourcePoliciesRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; NextToken: str; MaxResults: int
class GetServiceSettingRequestDict(TypedDict, total=False):
    SettingId: Required[str]
class InstanceAssociationOutputLocationDict(TypedDict, total=False):
    S3Location: S3OutputLocationDict | S3OutputLocation
class InstanceInformationFilterDict(TypedDict, total=False):
    Key: Required[InstanceInformationFilterKey | str]; ValueSet: Required[Sequence[str]]
class InstanceInformationStringFilterDict(TypedDict, total=False):
    Key: Required[str]; Values: Required[Sequence[str]]
class InstancePatchStateFilterDict(TypedDict, total=False):
    Key: Required[str]; Values: Required[Sequence[str]]; Type: Required[InstancePatchStateOperatorType | str]
class InstancePropertyFilterDict(TypedDict, total=False):
    Key: Required[InstancePropertyFilterKey | str]; ValueSet: Required[Sequence[str]]
class InstancePropertyStringFilterDict(TypedDict, total=False):
    Key: Required[str]; Values: Required[Sequence[str]]; Operator: InstancePropertyFilterOperator | str
class InventoryAggregatorDict(TypedDict, total=False):
    Expression: str; Aggregators: Sequence[InventoryAggregatorDict]; Groups: Sequence[InventoryGroupDict]
class InventoryFilterDict(TypedDict, total=False):
    Key: Required[str]; Values: Required[Sequence[str]]; Type: InventoryQueryOperatorType | str
class InventoryGroupDict(TypedDict, total=False):
    Name: Required[str]; Filters: Required[Sequence[InventoryFilterDict]]
class InventoryItemDict(TypedDict, total=False):
    TypeName: Required[str]; SchemaVersion: Required[str]; CaptureTime: Required[str]; ContentHash: str
    Content: Sequence[Mapping[str, str]]; Context: Mapping[str, str]
class LabelParameterVersionRequestDict(TypedDict, total=False):
    Name: Required[str]; ParameterVersion: int; Labels: Required[Sequence[str]]
class ListAssociationVersionsRequestDict(TypedDict, total=False):
    AssociationId: Required[str]; MaxResults: int; NextToken: str
class ListAssociationsRequestDict(TypedDict, total=False):
    AssociationFilterList: Sequence[AssociationFilterDict]; MaxResults: int; NextToken: str
class ListCloudConnectorsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; Filters: Sequence[CloudConnectorFilterDict]
class ListCommandInvocationsRequestDict(TypedDict, total=False):
    CommandId: str; InstanceId: str; MaxResults: int; NextToken: str; Filters: Sequence[CommandFilterDict]
    Details: bool
class ListCommandsRequestDict(TypedDict, total=False):
    CommandId: str; InstanceId: str; MaxResults: int; NextToken: str; Filters: Sequence[CommandFilterDict]
class ListComplianceItemsRequestDict(TypedDict, total=False):
    Filters: Sequence[ComplianceStringFilterDict]; ResourceIds: Sequence[str]; ResourceTypes: Sequence[str]
    NextToken: str; MaxResults: int
class ListComplianceSummariesRequestDict(TypedDict, total=False):
    Filters: Sequence[ComplianceStringFilterDict]; NextToken: str; MaxResults: int
class ListDocumentMetadataHistoryRequestDict(TypedDict, total=False):
    Name: Required[str]; DocumentVersion: str; Metadata: Required[DocumentMetadataEnum | str]; NextToken: str
    MaxResults: int
class ListDocumentVersionsRequestDict(TypedDict, total=False):
    Name: Required[str]; MaxResults: int; NextToken: str
class ListDocumentsRequestDict(TypedDict, total=False):
    DocumentFilterList: Sequence[DocumentFilterDict]; Filters: Sequence[DocumentKeyValuesFilterDict]; MaxResults: int
    NextToken: str
class ListInventoryEntriesRequestDict(TypedDict, total=False):
    InstanceId: Required[str]; TypeName: Required[str]; Filters: Sequence[InventoryFilterDict]; NextToken: str
    MaxResults: int
class ListNodesRequestDict(TypedDict, total=False):
    SyncName: str; Filters: Sequence[NodeFilterDict]; NextToken: str; MaxResults: int
class ListNodesSummaryRequestDict(TypedDict, total=False):
    SyncName: str; Filters: Sequence[NodeFilterDict]; Aggregators: Required[Sequence[NodeAggregatorDict]]
    NextToken: str; MaxResults: int
class ListOpsItemEventsRequestDict(TypedDict, total=False):
    Filters: Sequence[OpsItemEventFilterDict]; MaxResults: int; NextToken: str
class ListOpsItemRelatedItemsRequestDict(TypedDict, total=False):
    OpsItemId: str; Filters: Sequence[OpsItemRelatedItemsFilterDict]; MaxResults: int; NextToken: str
class ListOpsMetadataRequestDict(TypedDict, total=False):
    Filters: Sequence[OpsMetadataFilterDict]; MaxResults: int; NextToken: str
class ListResourceComplianceSummariesRequestDict(TypedDict, total=False):
    Filters: Sequence[ComplianceStringFilterDict]; NextToken: str; MaxResults: int
class ListResourceDataSyncRequestDict(TypedDict, total=False):
    SyncType: str; NextToken: str; MaxResults: int
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceType: Required[ResourceTypeForTagging | str]; ResourceId: Required[str]
class LoggingInfoDict(TypedDict, total=False):
    S3BucketName: Required[str]; S3KeyPrefix: str; S3Region: Required[str]
class MaintenanceWindowAutomationParametersDict(TypedDict, total=False):
    DocumentVersion: str; Parameters: Mapping[str, Sequence[str]]
class MaintenanceWindowFilterDict(TypedDict, total=False):
    Key: str; Values: Sequence[str]
class MaintenanceWindowLambdaParametersDict(TypedDict, total=False):
    ClientContext: str; Qualifier: str; Payload: object
class MaintenanceWindowRunCommandParametersDict(TypedDict, total=False):
    Comment: str; CloudWatchOutputConfig: CloudWatchOutputConfigDict | _CloudWatchOutputConfig; DocumentHash: str
    DocumentHashType: _DocumentHashType | str; DocumentVersion: str
    NotificationConfig: NotificationConfigDict | _NotificationConfig; OutputS3BucketName: str; OutputS3KeyPrefix: str
    Parameters: Mapping[str, Sequence[str]]; ServiceRoleArn: str; TimeoutSeconds: int
class MaintenanceWindowStepFunctionsParametersDict(TypedDict, total=False):
    Input: str; Name: str
class MaintenanceWindowTaskInvocationParametersDict(TypedDict, total=False):
    RunCommand: MaintenanceWindowRunCommandParametersDict | MaintenanceWindowRunCommandParameters
    Automation: MaintenanceWindowAutomationParametersDict | MaintenanceWindowAutomationParameters
    StepFunctions: MaintenanceWindowStepFunctionsParametersDict | MaintenanceWindowStepFunctionsParameters
    Lambda: MaintenanceWindowLambdaParametersDict | MaintenanceWindowLambdaParameters
class MaintenanceWindowTaskParameterValueExpressionDict(TypedDict, total=False):
    Values: Sequence[str]
class MetadataValueDict(TypedDict, total=False):
    Value: str
class ModifyDocumentPermissionRequestDict(TypedDict, total=False):
    Name: Required[str]; PermissionType: Required[DocumentPermissionType | str]; AccountIdsToAdd: Sequence[str]
    AccountIdsToRemove: Sequence[str]; SharedDocumentVersion: str
class NodeAggregatorDict(TypedDict, total=False):
    AggregatorType: Required[NodeAggregatorType | str]; TypeName: Required[NodeTypeName | str]
    AttributeName: Required[NodeAttributeName | str]; Aggregators: Sequence[NodeAggregatorDict]
class NodeFilterDict(TypedDict, total=False):
    Key: Required[NodeFilterKey | str]; Values: Required[Sequence[str]]; Type: NodeFilterOperatorType | str
class NotificationConfigDict(TypedDict, total=False):
    NotificationArn: str; NotificationEvents: Sequence[NotificationEvent | str]
    NotificationType: _NotificationType | str
class OpsAggregatorDict(TypedDict, total=False):
    AggregatorType: str; TypeName: str; AttributeName: str; Values: Mapping[str, str]
    Filters: Sequence[OpsFilterDict]; Aggregators: Sequence[OpsAggregatorDict]
class OpsFilterDict(TypedDict, total=False):
    Key: Required[str]; Values: Required[Sequence[str]]; Type: OpsFilterOperatorType | str
class OpsItemDataValueDict(TypedDict, total=False):
    Value: str; Type: OpsItemDataType | str
class OpsItemEventFilterDict(TypedDict, total=False):
    Key: Required[OpsItemEventFilterKey | str]; Values: Required[Sequence[str]]
    Operator: Required[OpsItemEventFilterOperator | str]
class OpsItemFilterDict(TypedDict, total=False):
    Key: Required[OpsItemFilterKey | str]; Values: Required[Sequence[str]]
    Operator: Required[OpsItemFilterOperator | str]
class OpsItemNotificationDict(TypedDict, total=False):
    Arn: str
class OpsItemRelatedItemsFilterDict(TypedDict, total=False):
    Key: Required[OpsItemRelatedItemsFilterKey | str]; Values: Required[Sequence[str]]
    Operator: Required[OpsItemRelatedItemsFilterOperator | str]
class OpsMetadataFilterDict(TypedDict, total=False):
    Key: Required[str]; Values: Required[Sequence[str]]
class OpsResultAttributeDict(TypedDict, total=False):
    TypeName: Required[str]
class ParameterStringFilterDict(TypedDict, total=False):
    Key: Required[str]; Option: str; Values: Sequence[str]
class ParametersFilterDict(TypedDict, total=False):
    Key: Required[ParametersFilterKey | str]; Values: Required[Sequence[str]]
class PatchFilterDict(TypedDict, total=False):
    Key: Required[PatchFilterKey | str]; Values: Required[Sequence[str]]
class PatchFilterGroupDict(TypedDict, total=False):
    PatchFilters: Required[Sequence[PatchFilterDict | PatchFilter]]
class PatchOrchestratorFilterDict(TypedDict, total=False):
    Key: str; Values: Sequence[str]
class PatchRuleDict(TypedDict, total=False):
    PatchFilterGroup: Required[PatchFilterGroupDict | _PatchFilterGroup]; ComplianceLevel: PatchComplianceLevel | str
    ApproveAfterDays: int; ApproveUntilDate: str; EnableNonSecurity: bool
class PatchRuleGroupDict(TypedDict, total=False):
    PatchRules: Required[Sequence[PatchRuleDict | PatchRule]]
class PatchSourceDict(TypedDict, total=False):
    Name: Required[str]; Products: Required[Sequence[str]]; Configuration: Required[str]
class PutComplianceItemsRequestDict(TypedDict, total=False):
    ResourceId: Required[str]; ResourceType: Required[str]; ComplianceType: Required[str]
    ExecutionSummary: Required[ComplianceExecutionSummaryDict | ComplianceExecutionSummary]
    Items: Required[Sequence[ComplianceItemEntryDict]]; ItemContentHash: str; UploadType: ComplianceUploadType | str
class PutInventoryRequestDict(TypedDict, total=False):
    InstanceId: Required[str]; Items: Required[Sequence[InventoryItemDict]]
class PutParameterRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; Value: Required[str]; Type: ParameterType | str; KeyId: str
    Overwrite: bool; AllowedPattern: str; Tags: Sequence[TagDict | Tag]; Tier: ParameterTier | str; Policies: str
    DataType: str
class PutResourcePolicyRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Policy: Required[str]; PolicyId: str; PolicyHash: str
class RegisterDefaultHostManagementConfigurationRequestDict(TypedDict, total=False):
    PermissionModel: Required[DHMCPermissionModel | str]; RoleArn: str; Overwrite: bool
class RegisterDefaultPatchBaselineRequestDict(TypedDict, total=False):
    BaselineId: Required[str]
class RegisterPatchBaselineForPatchGroupRequestDict(TypedDict, total=False):
    BaselineId: Required[str]; PatchGroup: Required[str]
class RegisterTargetWithMaintenanceWindowRequestDict(TypedDict, total=False):
    WindowId: Required[str]; ResourceType: Required[MaintenanceWindowResourceType | str]
    Targets: Required[Sequence[TargetDict | Target]]; OwnerInformation: str; Name: str; Description: str
    ClientToken: str
class RegisterTaskWithMaintenanceWindowRequestDict(TypedDict, total=False):
    WindowId: Required[str]; Targets: Sequence[TargetDict | Target]; TaskArn: Required[str]; ServiceRoleArn: str
    TaskType: Required[MaintenanceWindowTaskType | str]
    TaskParameters: Mapping[str, MaintenanceWindowTaskParameterValueExpressionDict | MaintenanceWindowTaskParameterValueExpression]
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersDict | MaintenanceWindowTaskInvocationParameters
    Priority: int; MaxConcurrency: str; MaxErrors: str; LoggingInfo: LoggingInfoDict | _LoggingInfo; Name: str
    Description: str; ClientToken: str; CutoffBehavior: MaintenanceWindowTaskCutoffBehavior | str
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration
class RegistrationMetadataItemDict(TypedDict, total=False):
    Key: Required[str]; Value: Required[str]
class RelatedOpsItemDict(TypedDict, total=False):
    OpsItemId: Required[str]
class RemoveTagsFromResourceRequestDict(TypedDict, total=False):
    ResourceType: Required[ResourceTypeForTagging | str]; ResourceId: Required[str]; TagKeys: Required[Sequence[str]]
class ResetServiceSettingRequestDict(TypedDict, total=False):
    SettingId: Required[str]
class ResourceDataSyncAwsOrganizationsSourceDict(TypedDict, total=False):
    OrganizationSourceType: Required[str]
    OrganizationalUnits: Sequence[ResourceDataSyncOrganizationalUnitDict | ResourceDataSyncOrganizationalUnit]
class ResourceDataSyncDestinationDataSharingDict(TypedDict, total=False):
    DestinationDataSharingType: str
class ResourceDataSyncOrganizationalUnitDict(TypedDict, total=False):
    OrganizationalUnitId: str
class ResourceDataSyncS3DestinationDict(TypedDict, total=False):
    BucketName: Required[str]; Prefix: str; SyncFormat: Required[ResourceDataSyncS3Format | str]
    Region: Required[str]; AwskmsKeyARN: str
    DestinationDataSharing: ResourceDataSyncDestinationDataSharingDict | ResourceDataSyncDestinationDataSharing
class ResourceDataSyncSourceDict(TypedDict, total=False):
    SourceType: Required[str]
    AwsOrganizationsSource: ResourceDataSyncAwsOrganizationsSourceDict | ResourceDataSyncAwsOrganizationsSource
    SourceRegions: Required[Sequence[str]]; IncludeFutureRegions: bool; EnableAllOpsDataSources: bool
class ResultAttributeDict(TypedDict, total=False):
    TypeName: Required[str]
class ResumeSessionRequestDict(TypedDict, total=False):
    SessionId: Required[str]
class RunbookDict(TypedDict, total=False):
    DocumentName: Required[str]; DocumentVersion: str; Parameters: Mapping[str, Sequence[str]]
    TargetParameterName: str; Targets: Sequence[TargetDict | Target]
    TargetMaps: Sequence[Mapping[str, Sequence[str]]]; MaxConcurrency: str; MaxErrors: str
    TargetLocations: Sequence[TargetLocationDict | TargetLocation]
class S3OutputLocationDict(TypedDict, total=False):
    OutputS3Region: str; OutputS3BucketName: str; OutputS3KeyPrefix: str
class SendAutomationSignalRequestDict(TypedDict, total=False):
    AutomationExecutionId: Required[str]; SignalType: Required[_SignalType | str]
    Payload: Mapping[str, Sequence[str]]
class SendCommandRequestDict(TypedDict, total=False):
    InstanceIds: Sequence[str]; Targets: Sequence[TargetDict | Target]; DocumentName: Required[str]
    DocumentVersion: str; DocumentHash: str; DocumentHashType: _DocumentHashType | str; TimeoutSeconds: int
    Comment: str; Parameters: Mapping[str, Sequence[str]]; OutputS3Region: str; OutputS3BucketName: str
    OutputS3KeyPrefix: str; MaxConcurrency: str; MaxErrors: str; ServiceRoleArn: str
    NotificationConfig: NotificationConfigDict | _NotificationConfig
    CloudWatchOutputConfig: CloudWatchOutputConfigDict | _CloudWatchOutputConfig
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration
class SessionFilterDict(TypedDict, total=False):
    Key: Required[SessionFilterKey | str]; Value: Required[str]
class StartAccessRequestRequestDict(TypedDict, total=False):
    Reason: Required[str]; Targets: Required[Sequence[TargetDict | Target]]; Tags: Sequence[TagDict | Tag]
class StartAssociationsOnceRequestDict(TypedDict, total=False):
    AssociationIds: Required[Sequence[str]]
class StartAutomationExecutionRequestDict(TypedDict, total=False):
    DocumentName: Required[str]; DocumentVersion: str; Parameters: Mapping[str, Sequence[str]]; ClientToken: str
    Mode: ExecutionMode | str; TargetParameterName: str; Targets: Sequence[TargetDict | Target]
    TargetMaps: Sequence[Mapping[str, Sequence[str]]]; MaxConcurrency: str; MaxErrors: str
    TargetLocations: Sequence[TargetLocationDict | TargetLocation]; Tags: Sequence[TagDict | Tag]
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration; TargetLocationsURL: str
class StartChangeRequestExecutionRequestDict(TypedDict, total=False):
    ScheduledTime: str | datetime; DocumentName: Required[str]; DocumentVersion: str
    Parameters: Mapping[str, Sequence[str]]; ChangeRequestName: str; ClientToken: str; AutoApprove: bool
    Runbooks: Required[Sequence[RunbookDict | Runbook]]; Tags: Sequence[TagDict | Tag]
    ScheduledEndTime: str | datetime; ChangeDetails: str
class StartExecutionPreviewRequestDict(TypedDict, total=False):
    DocumentName: Required[str]; DocumentVersion: str; ExecutionInputs: ExecutionInputsDict
class StartSessionRequestDict(TypedDict, total=False):
    Target: Required[str]; DocumentName: str; Reason: str; Parameters: Mapping[str, Sequence[str]]
class StepExecutionFilterDict(TypedDict, total=False):
    Key: Required[StepExecutionFilterKey | str]; Values: Required[Sequence[str]]
class StopAutomationExecutionRequestDict(TypedDict, total=False):
    AutomationExecutionId: Required[str]; Type: StopType | str
class TagDict(TypedDict, total=False):
    Key: Required[str]; Value: Required[str]
class TargetDict(TypedDict, total=False):
    Key: str; Values: Sequence[str]
class TargetLocationDict(TypedDict, total=False):
    Accounts: Sequence[str]; Regions: Sequence[str]; TargetLocationMaxConcurrency: str; TargetLocationMaxErrors: str
    ExecutionRoleName: str; TargetLocationAlarmConfiguration: AlarmConfigurationDict | AlarmConfiguration
    IncludeChildOrganizationUnits: bool; ExcludeAccounts: Sequence[str]; Targets: Sequence[TargetDict | Target]
    TargetsMaxConcurrency: str; TargetsMaxErrors: str
class TerminateSessionRequestDict(TypedDict, total=False):
    SessionId: Required[str]
class UnlabelParameterVersionRequestDict(TypedDict, total=False):
    Name: Required[str]; ParameterVersion: Required[int]; Labels: Required[Sequence[str]]
class UpdateAssociationRequestDict(TypedDict, total=False):
    AssociationId: Required[str]; Parameters: Mapping[str, Sequence[str]]; DocumentVersion: str
    ScheduleExpression: str; OutputLocation: InstanceAssociationOutputLocationDict | InstanceAssociationOutputLocation
    Name: str; Targets: Sequence[TargetDict | Target]; AssociationName: str; AssociationVersion: str
    AutomationTargetParameterName: str; MaxErrors: str; MaxConcurrency: str
    ComplianceSeverity: AssociationComplianceSeverity | str; SyncCompliance: AssociationSyncCompliance | str
    ApplyOnlyAtCronInterval: bool; CalendarNames: Sequence[str]
    TargetLocations: Sequence[TargetLocationDict | TargetLocation]; ScheduleOffset: int; Duration: int
    TargetMaps: Sequence[Mapping[str, Sequence[str]]]
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration; AssociationDispatchAssumeRole: str
class UpdateAssociationStatusRequestDict(TypedDict, total=False):
    Name: Required[str]; InstanceId: Required[str]
    AssociationStatus: Required[AssociationStatusDict | _AssociationStatus]
class UpdateCloudConnectorRequestDict(TypedDict, total=False):
    CloudConnectorId: Required[str]; DisplayName: str
    Configuration: CloudConnectorConfigurationDict | CloudConnectorConfiguration; Description: str
class UpdateDocumentDefaultVersionRequestDict(TypedDict, total=False):
    Name: Required[str]; DocumentVersion: Required[str]
class UpdateDocumentMetadataRequestDict(TypedDict, total=False):
    Name: Required[str]; DocumentVersion: str; DocumentReviews: Required[DocumentReviewsDict]
class UpdateDocumentRequestDict(TypedDict, total=False):
    Content: Required[str]; Attachments: Sequence[AttachmentsSourceDict]; Name: Required[str]; DisplayName: str
    VersionName: str; DocumentVersion: str; DocumentFormat: _DocumentFormat | str; TargetType: str
class UpdateMaintenanceWindowRequestDict(TypedDict, total=False):
    WindowId: Required[str]; Name: str; Description: str; StartDate: str; EndDate: str; Schedule: str
    ScheduleTimezone: str; ScheduleOffset: int; Duration: int; Cutoff: int; AllowUnassociatedTargets: bool
    Enabled: bool; Replace: bool
class UpdateMaintenanceWindowTargetRequestDict(TypedDict, total=False):
    WindowId: Required[str]; WindowTargetId: Required[str]; Targets: Sequence[TargetDict | Target]
    OwnerInformation: str; Name: str; Description: str; Replace: bool
class UpdateMaintenanceWindowTaskRequestDict(TypedDict, total=False):
    WindowId: Required[str]; WindowTaskId: Required[str]; Targets: Sequence[TargetDict | Target]; TaskArn: str
    ServiceRoleArn: str
    TaskParameters: Mapping[str, MaintenanceWindowTaskParameterValueExpressionDict | MaintenanceWindowTaskParameterValueExpression]
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersDict | MaintenanceWindowTaskInvocationParameters
    Priority: int; MaxConcurrency: str; MaxErrors: str; LoggingInfo: LoggingInfoDict | _LoggingInfo; Name: str
    Description: str; Replace: bool; CutoffBehavior: MaintenanceWindowTaskCutoffBehavior | str
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration
class UpdateManagedInstanceRoleRequestDict(TypedDict, total=False):
    InstanceId: Required[str]; IamRole: Required[str]
class UpdateOpsItemRequestDict(TypedDict, total=False):
    Description: str; OperationalData: Mapping[str, OpsItemDataValueDict | OpsItemDataValue]
    OperationalDataToDelete: Sequence[str]; Notifications: Sequence[OpsItemNotificationDict | OpsItemNotification]
    Priority: int; RelatedOpsItems: Sequence[RelatedOpsItemDict | RelatedOpsItem]; Status: OpsItemStatus | str
    OpsItemId: Required[str]; Title: str; Category: str; Severity: str; ActualStartTime: str | datetime
    ActualEndTime: str | datetime; PlannedStartTime: str | datetime; PlannedEndTime: str | datetime; OpsItemArn: str
class UpdateOpsMetadataRequestDict(TypedDict, total=False):
    OpsMetadataArn: Required[str]; MetadataToUpdate: Mapping[str, MetadataValueDict | MetadataValue]
    KeysToDelete: Sequence[str]
class UpdatePatchBaselineRequestDict(TypedDict, total=False):
    BaselineId: Required[str]; Name: str; GlobalFilters: PatchFilterGroupDict | PatchFilterGroup
    ApprovalRules: PatchRuleGroupDict | PatchRuleGroup; ApprovedPatches: Sequence[str]
    ApprovedPatchesComplianceLevel: PatchComplianceLevel | str; ApprovedPatchesEnableNonSecurity: bool
    RejectedPatches: Sequence[str]; RejectedPatchesAction: PatchAction | str; Description: str
    Sources: Sequence[PatchSourceDict | PatchSource]
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus | str; Replace: bool
class UpdateResourceDataSyncRequestDict(TypedDict, total=False):
    SyncName: Required[str]; SyncType: Required[str]; SyncSource: Required[ResourceDataSyncSourceDict]
class UpdateServiceSettingRequestDict(TypedDict, total=False):
    SettingId: Required[str]; SettingValue: Required[str]
class ValidateCloudConnectorRequestDict(TypedDict, total=False):
    CloudConnectorId: Required[str]; MaxResults: int; NextToken: str
class AccountSharingInfo:
    AccountId: str; SharedDocumentVersion: str
class Activation:
    ActivationId: str; Description: str; DefaultInstanceName: str; IamRole: str; RegistrationLimit: int
    RegistrationsCount: int; ExpirationDate: str; Expired: bool; CreatedDate: str; Tags: list[Tag]
class AddTagsToResourceResult:
    ...
class Alarm:
    Name: str
class AlarmConfiguration:
    IgnorePollAlarmFailure: bool; Alarms: list[Alarm]
class AlarmStateInformation:
    Name: str; State: ExternalAlarmState
class AssociateOpsItemRelatedItemResponse:
    AssociationId: str
class Association:
    Name: str; InstanceId: str; AssociationId: str; AssociationVersion: str; DocumentVersion: str
    Targets: list[Target]; LastExecutionDate: str; Overview: AssociationOverview; ScheduleExpression: str
    AssociationName: str; ScheduleOffset: int; Duration: int; TargetMaps: list[dict[str, list[str]]]
class AssociationDescription:
    Name: str; InstanceId: str; AssociationVersion: str; Date: str; LastUpdateAssociationDate: str
    Status: AssociationStatus; Overview: AssociationOverview; DocumentVersion: str; AutomationTargetParameterName: str
    Parameters: dict[str, list[str]]; AssociationId: str; Targets: list[Target]; ScheduleExpression: str
    OutputLocation: InstanceAssociationOutputLocation; LastExecutionDate: str; LastSuccessfulExecutionDate: str
    AssociationName: str; MaxErrors: str; MaxConcurrency: str; ComplianceSeverity: AssociationComplianceSeverity
    SyncCompliance: AssociationSyncCompliance; ApplyOnlyAtCronInterval: bool; CalendarNames: list[str]
    TargetLocations: list[TargetLocation]; ScheduleOffset: int; Duration: int; TargetMaps: list[dict[str, list[str]]]
    AlarmConfiguration: _AlarmConfiguration; TriggeredAlarms: list[AlarmStateInformation]
    AssociationDispatchAssumeRole: str
class AssociationExecution:
    AssociationId: str; AssociationVersion: str; ExecutionId: str; Status: str; DetailedStatus: str; CreatedTime: str
    LastExecutionDate: str; ResourceCountByStatus: str; AlarmConfiguration: _AlarmConfiguration
    TriggeredAlarms: list[AlarmStateInformation]
class AssociationExecutionTarget:
    AssociationId: str; AssociationVersion: str; ExecutionId: str; ResourceId: str; ResourceType: str; Status: str
    DetailedStatus: str; LastExecutionDate: str; OutputSource: _OutputSource
class AssociationOverview:
    Status: str; DetailedStatus: str; AssociationStatusAggregatedCount: dict[str, int]
class AssociationStatus:
    Date: str; Name: AssociationStatusName; Message: str; AdditionalInfo: str
class AssociationVersionInfo:
    AssociationId: str; AssociationVersion: str; CreatedDate: str; Name: str; DocumentVersion: str
    Parameters: dict[str, list[str]]; Targets: list[Target]; ScheduleExpression: str
    OutputLocation: InstanceAssociationOutputLocation; AssociationName: str; MaxErrors: str; MaxConcurrency: str
    ComplianceSeverity: AssociationComplianceSeverity; SyncCompliance: AssociationSyncCompliance
    ApplyOnlyAtCronInterval: bool; CalendarNames: list[str]; TargetLocations: list[TargetLocation]
    ScheduleOffset: int; Duration: int; TargetMaps: list[dict[str, list[str]]]; AssociationDispatchAssumeRole: str
class AttachmentContent:
    Name: str; Size: int; Hash: str; HashType: AttachmentHashType; Url: str
class AttachmentInformation:
    Name: str
class AutomationExecution:
    AutomationExecutionId: str; DocumentName: str; DocumentVersion: str; ExecutionStartTime: str
    ExecutionEndTime: str; AutomationExecutionStatus: _AutomationExecutionStatus; StepExecutions: list[StepExecution]
    StepExecutionsTruncated: bool; Parameters: dict[str, list[str]]; Outputs: dict[str, list[str]]
    FailureMessage: str; WarningMessage: str; Mode: ExecutionMode; ParentAutomationExecutionId: str; ExecutedBy: str
    CurrentStepName: str; CurrentAction: str; TargetParameterName: str; Targets: list[_Target]
    TargetMaps: list[dict[str, list[str]]]; ResolvedTargets: _ResolvedTargets; MaxConcurrency: str; MaxErrors: str
    Target: str; TargetLocations: list[TargetLocation]; ProgressCounters: _ProgressCounters
    AlarmConfiguration: _AlarmConfiguration; TriggeredAlarms: list[AlarmStateInformation]; TargetLocationsURL: str
    AutomationSubtype: _AutomationSubtype; ScheduledTime: str; Runbooks: list[Runbook]; OpsItemId: str
    AssociationId: str; ChangeRequestName: str; Variables: dict[str, list[str]]; TargetsSummary: _TargetsSummary
class AutomationExecutionMetadata:
    AutomationExecutionId: str; DocumentName: str; DocumentVersion: str
    AutomationExecutionStatus: _AutomationExecutionStatus; ExecutionStartTime: str; ExecutionEndTime: str
    ExecutedBy: str; LogFile: str; Outputs: dict[str, list[str]]; Mode: ExecutionMode
    ParentAutomationExecutionId: str; CurrentStepName: str; CurrentAction: str; FailureMessage: str
    WarningMessage: str; TargetParameterName: str; Targets: list[_Target]; TargetMaps: list[dict[str, list[str]]]
    ResolvedTargets: _ResolvedTargets; MaxConcurrency: str; MaxErrors: str; Target: str
    AutomationType: _AutomationType; AlarmConfiguration: _AlarmConfiguration
    TriggeredAlarms: list[AlarmStateInformation]; TargetLocationsURL: str; AutomationSubtype: _AutomationSubtype
    ScheduledTime: str; Runbooks: list[Runbook]; OpsItemId: str; AssociationId: str; ChangeRequestName: str
class AutomationExecutionPreview:
    StepPreviews: dict[str, int]; Regions: list[str]; TargetPreviews: list[TargetPreview]; TotalAccounts: int
class AzureConfiguration:
    TenantId: str; TenantDisplayName: str; ApplicationId: str; ApplicationDisplayName: str
    Targets: ConfigurationTargets
class AzureSubscription:
    Id: str; DisplayName: str
class CancelCommandResult:
    ...
class CancelMaintenanceWindowExecutionResult:
    WindowExecutionId: str
class CloudConnectorConfiguration:
    AzureConfiguration: _AzureConfiguration; GcpConfiguration: _GcpConfiguration
class CloudConnectorSummary:
    CloudConnectorId: str; DisplayName: str; Description: str; RoleArn: str; CreatedAt: str; UpdatedAt: str
    Provider: _Provider; ConfigConnectorArn: str
class CloudWatchOutputConfig:
    CloudWatchLogGroupName: str; CloudWatchOutputEnabled: bool
class Command:
    CommandId: str; DocumentName: str; DocumentVersion: str; Comment: str; ExpiresAfter: str
    Parameters: dict[str, list[str]]; InstanceIds: list[str]; Targets: list[Target]; RequestedDateTime: str
    Status: CommandStatus; StatusDetails: str; OutputS3Region: str; OutputS3BucketName: str; OutputS3KeyPrefix: str
    MaxConcurrency: str; MaxErrors: str; TargetCount: int; CompletedCount: int; ErrorCount: int
    DeliveryTimedOutCount: int; ServiceRole: str; NotificationConfig: _NotificationConfig
    CloudWatchOutputConfig: _CloudWatchOutputConfig; TimeoutSeconds: int; AlarmConfiguration: _AlarmConfiguration
    TriggeredAlarms: list[AlarmStateInformation]
class CommandInvocation:
    CommandId: str; InstanceId: str; InstanceName: str; Comment: str; DocumentName: str; DocumentVersion: str
    RequestedDateTime: str; Status: CommandInvocationStatus; StatusDetails: str; TraceOutput: str
    StandardOutputUrl: str; StandardErrorUrl: str; CommandPlugins: list[CommandPlugin]; ServiceRole: str
    NotificationConfig: _NotificationConfig; CloudWatchOutputConfig: _CloudWatchOutputConfig
class CommandPlugin:
    Name: str; Status: CommandPluginStatus; StatusDetails: str; ResponseCode: int; ResponseStartDateTime: str
    ResponseFinishDateTime: str; Output: str; StandardOutputUrl: str; StandardErrorUrl: str; OutputS3Region: str
    OutputS3BucketName: str; OutputS3KeyPrefix: str
class ComplianceExecutionSummary:
    ExecutionTime: str; ExecutionId: str; ExecutionType: str
class ComplianceItem:
    ComplianceType: str; ResourceType: str; ResourceId: str; Id: str; Title: str; Status: ComplianceStatus
    Severity: ComplianceSeverity; ExecutionSummary: ComplianceExecutionSummary; Details: dict[str, str]
class ComplianceSummaryItem:
    ComplianceType: str; CompliantSummary: _CompliantSummary; NonCompliantSummary: _NonCompliantSummary
class CompliantSummary:
    CompliantCount: int; SeveritySummary: _SeveritySummary
class ConfigurationTargets:
    Subscriptions: list[AzureSubscription]
class CreateActivationResult:
    ActivationId: str; ActivationCode: str
class CreateAssociationBatchRequestEntry:
    Name: str; InstanceId: str; Parameters: dict[str, list[str]]; AutomationTargetParameterName: str
    DocumentVersion: str; Targets: list[Target]; ScheduleExpression: str
    OutputLocation: InstanceAssociationOutputLocation; AssociationName: str; MaxErrors: str; MaxConcurrency: str
    ComplianceSeverity: AssociationComplianceSeverity; SyncCompliance: AssociationSyncCompliance
    ApplyOnlyAtCronInterval: bool; CalendarNames: list[str]; TargetLocations: list[TargetLocation]
    ScheduleOffset: int; Duration: int; TargetMaps: list[dict[str, list[str]]]
    AlarmConfiguration: _AlarmConfiguration
class CreateAssociationBatchResult:
    Successful: list[AssociationDescription]; Failed: list[FailedCreateAssociation]
class CreateAssociationResult:
    AssociationDescription: _AssociationDescription
class CreateCloudConnectorResult:
    CloudConnectorId: str
class CreateDocumentResult:
    DocumentDescription: _DocumentDescription
class CreateMaintenanceWindowResult:
    WindowId: str
class CreateOpsItemResponse:
    OpsItemId: str; OpsItemArn: str
class CreateOpsMetadataResult:
    OpsMetadataArn: str
class CreatePatchBaselineResult:
    BaselineId: str
class CreateResourceDataSyncResult:
    ...
class Credentials:
    AccessKeyId: str; SecretAccessKey: str; SessionToken: str; ExpirationTime: str
class DeleteActivationResult:
    ...
class DeleteAssociationResult:
    ...
class DeleteCloudConnectorResult:
    CloudConnectorId: str
class DeleteDocumentResult:
    ...
class DeleteInventoryResult:
    DeletionId: str; TypeName: str; DeletionSummary: InventoryDeletionSummary
class DeleteMaintenanceWindowResult:
    WindowId: str
class DeleteOpsItemResponse:
    ...
class DeleteOpsMetadataResult:
    ...
class DeleteParameterResult:
    ...
class DeleteParametersResult:
    DeletedParameters: list[str]; InvalidParameters: list[str]
class DeletePatchBaselineResult:
    BaselineId: str
class DeleteResourceDataSyncResult:
    ...
class DeleteResourcePolicyResponse:
    ...
class DeregisterDefaultHostManagementConfigurationResult:
    ...
class DeregisterManagedInstanceResult:
    ...
class DeregisterPatchBaselineForPatchGroupResult:
    BaselineId: str; PatchGroup: str
class DeregisterTargetFromMaintenanceWindowResult:
    WindowId: str; WindowTargetId: str
class DeregisterTaskFromMaintenanceWindowResult:
    WindowId: str; WindowTaskId: str
class DescribeActivationsResult:
    ActivationList: list[Activation]; NextToken: str
class DescribeAssociationExecutionTargetsResult:
    AssociationExecutionTargets: list[AssociationExecutionTarget]; NextToken: str
class DescribeAssociationExecutionsResult:
    AssociationExecutions: list[AssociationExecution]; NextToken: str
class DescribeAssociationResult:
    AssociationDescription: _AssociationDescription
class DescribeAutomationExecutionsResult:
    AutomationExecutionMetadataList: list[AutomationExecutionMetadata]; NextToken: str
class DescribeAutomationStepExecutionsResult:
    StepExecutions: list[StepExecution]; NextToken: str
class DescribeAvailablePatchesResult:
    Patches: list[Patch]; NextToken: str
class DescribeDocumentPermissionResponse:
    AccountIds: list[str]; AccountSharingInfoList: list[AccountSharingInfo]; NextToken: str
class DescribeDocumentResult:
    Document: DocumentDescription
class DescribeEffectiveInstanceAssociationsResult:
    Associations: list[InstanceAssociation]; NextToken: str
class DescribeEffectivePatchesForPatchBaselineResult:
    EffectivePatches: list[EffectivePatch]; NextToken: str
class DescribeInstanceAssociationsStatusResult:
    InstanceAssociationStatusInfos: list[InstanceAssociationStatusInfo]; NextToken: str
class DescribeInstanceInformationResult:
    InstanceInformationList: list[InstanceInformation]; NextToken: str
class DescribeInstancePatchStatesForPatchGroupResult:
    InstancePatchStates: list[InstancePatchState]; NextToken: str
class DescribeInstancePatchStatesResult:
    InstancePatchStates: list[InstancePatchState]; NextToken: str
class DescribeInstancePatchesResult:
    Patches: list[PatchComplianceData]; NextToken: str
class DescribeInstancePropertiesResult:
    InstanceProperties: list[InstanceProperty]; NextToken: str
class DescribeInventoryDeletionsResult:
    InventoryDeletions: list[InventoryDeletionStatusItem]; NextToken: str
class DescribeMaintenanceWindowExecutionTaskInvocationsResult:
    WindowExecutionTaskInvocationIdentities: list[MaintenanceWindowExecutionTaskInvocationIdentity]; NextToken: str
class DescribeMaintenanceWindowExecutionTasksResult:
    WindowExecutionTaskIdentities: list[MaintenanceWindowExecutionTaskIdentity]; NextToken: str
class DescribeMaintenanceWindowExecutionsResult:
    WindowExecutions: list[MaintenanceWindowExecution]; NextToken: str
class DescribeMaintenanceWindowScheduleResult:
    ScheduledWindowExecutions: list[ScheduledWindowExecution]; NextToken: str
class DescribeMaintenanceWindowTargetsResult:
    Targets: list[MaintenanceWindowTarget]; NextToken: str
class DescribeMaintenanceWindowTasksResult:
    Tasks: list[MaintenanceWindowTask]; NextToken: str
class DescribeMaintenanceWindowsForTargetResult:
    WindowIdentities: list[MaintenanceWindowIdentityForTarget]; NextToken: str
class DescribeMaintenanceWindowsResult:
    WindowIdentities: list[MaintenanceWindowIdentity]; NextToken: str
class DescribeOpsItemsResponse:
    NextToken: str; OpsItemSummaries: list[OpsItemSummary]
class DescribeParametersResult:
    Parameters: list[ParameterMetadata]; NextToken: str
class DescribePatchBaselinesResult:
    BaselineIdentities: list[PatchBaselineIdentity]; NextToken: str
class DescribePatchGroupStateResult:
    Instances: int; InstancesWithInstalledPatches: int; InstancesWithInstalledOtherPatches: int
    InstancesWithInstalledPendingRebootPatches: int; InstancesWithInstalledRejectedPatches: int
    InstancesWithMissingPatches: int; InstancesWithFailedPatches: int; InstancesWithNotApplicablePatches: int
    InstancesWithUnreportedNotApplicablePatches: int; InstancesWithCriticalNonCompliantPatches: int
    InstancesWithSecurityNonCompliantPatches: int; InstancesWithOtherNonCompliantPatches: int
    InstancesWithAvailableSecurityUpdates: int
class DescribePatchGroupsResult:
    Mappings: list[PatchGroupPatchBaselineMapping]; NextToken: str
class DescribePatchPropertiesResult:
    Properties: list[dict[str, str]]; NextToken: str
class DescribeSessionsResponse:
    Sessions: list[Session]; NextToken: str
class DisassociateOpsItemRelatedItemResponse:
    ...
class DocumentDefaultVersionDescription:
    Name: str; DefaultVersion: str; DefaultVersionName: str
class DocumentDescription:
    Sha1: str; Hash: str; HashType: DocumentHashType; Name: str; DisplayName: str; VersionName: str; Owner: str
    CreatedDate: str; Status: DocumentStatus; StatusInformation: str; DocumentVersion: str; Description: str
    Parameters: list[DocumentParameter]; PlatformTypes: list[PlatformType]; DocumentType: _DocumentType
    SchemaVersion: str; LatestVersion: str; DefaultVersion: str; DocumentFormat: _DocumentFormat; TargetType: str
    Tags: list[Tag]; AttachmentsInformation: list[AttachmentInformation]; Requires: list[DocumentRequires]
    Author: str; ReviewInformation: list[_ReviewInformation]; ApprovedVersion: str; PendingReviewVersion: str
    ReviewStatus: _ReviewStatus; Category: list[str]; CategoryEnum: list[str]
class DocumentIdentifier:
    Name: str; CreatedDate: str; DisplayName: str; Owner: str; VersionName: str; PlatformTypes: list[PlatformType]
    DocumentVersion: str; DocumentType: _DocumentType; SchemaVersion: str; DocumentFormat: _DocumentFormat
    TargetType: str; Tags: list[Tag]; Requires: list[DocumentRequires]; ReviewStatus: _ReviewStatus; Author: str
class DocumentMetadataResponseInfo:
    ReviewerResponse: list[DocumentReviewerResponseSource]
class DocumentParameter:
    Name: str; Type: DocumentParameterType; Description: str; DefaultValue: str
class DocumentRequires:
    Name: str; Version: str; RequireType: str; VersionName: str
class DocumentReviewCommentSource:
    Type: DocumentReviewCommentType; Content: str
class DocumentReviewerResponseSource:
    CreateTime: str; UpdatedTime: str; ReviewStatus: _ReviewStatus; Comment: list[DocumentReviewCommentSource]
    Reviewer: str
class DocumentVersionInfo:
    Name: str; DisplayName: str; DocumentVersion: str; VersionName: str; CreatedDate: str; IsDefaultVersion: bool
    DocumentFormat: _DocumentFormat; Status: DocumentStatus; StatusInformation: str; ReviewStatus: _ReviewStatus
class EffectivePatch:
    Patch: _Patch; PatchStatus: _PatchStatus
class ExecutionPreview:
    Automation: AutomationExecutionPreview
class FailedCreateAssociation:
    Entry: CreateAssociationBatchRequestEntry; Message: str; Fault: _Fault
class FailureDetails:
    FailureStage: str; FailureType: str; Details: dict[str, list[str]]
class GcpConfiguration:
    OrganizationId: str; WorkloadIdentityPoolProvider: str; ServiceAccountEmail: str; Targets: GcpConfigurationTargets
class GcpConfigurationTargets:
    Projects: list[GcpProject]
class GcpProject:
    ProjectId: str; ProjectDisplayName: str
class GetAccessTokenResponse:
    Credentials: _Credentials; AccessRequestStatus: _AccessRequestStatus
class GetAutomationExecutionResult:
    AutomationExecution: _AutomationExecution
class GetCalendarStateResponse:
    State: CalendarState; AtTime: str; NextTransitionTime: str
class GetCloudConnectorResult:
    CloudConnectorArn: str; DisplayName: str; Description: str; RoleArn: str
    Configuration: CloudConnectorConfiguration; ConfigConnectorArn: str; CreatedAt: str; UpdatedAt: str
class GetCommandInvocationResult:
    CommandId: str; InstanceId: str; Comment: str; DocumentName: str; DocumentVersion: str; PluginName: str
    ResponseCode: int; ExecutionStartDateTime: str; ExecutionElapsedTime: str; ExecutionEndDateTime: str
    Status: CommandInvocationStatus; StatusDetails: str; StandardOutputContent: str; StandardOutputUrl: str
    StandardErrorContent: str; StandardErrorUrl: str; CloudWatchOutputConfig: _CloudWatchOutputConfig
class GetConnectionStatusResponse:
    Target: str; Status: ConnectionStatus
class GetDefaultPatchBaselineResult:
    BaselineId: str; OperatingSystem: _OperatingSystem
class GetDeployablePatchSnapshotForInstanceResult:
    InstanceId: str; SnapshotId: str; SnapshotDownloadUrl: str; Product: str
class GetDocumentResult:
    Name: str; CreatedDate: str; DisplayName: str; VersionName: str; DocumentVersion: str; Status: DocumentStatus
    StatusInformation: str; Content: str; DocumentType: _DocumentType; DocumentFormat: _DocumentFormat
    Requires: list[DocumentRequires]; AttachmentsContent: list[AttachmentContent]; ReviewStatus: _ReviewStatus
class GetExecutionPreviewResponse:
    ExecutionPreviewId: str; EndedAt: str; Status: ExecutionPreviewStatus; StatusMessage: str
    ExecutionPreview: _ExecutionPreview
class GetInventoryResult:
    Entities: list[InventoryResultEntity]; NextToken: str
class GetInventorySchemaResult:
    Schemas: list[InventoryItemSchema]; NextToken: str
class GetMaintenanceWindowExecutionResult:
    WindowExecutionId: str; TaskIds: list[str]; Status: MaintenanceWindowExecutionStatus; StatusDetails: str
    StartTime: str; EndTime: str
class GetMaintenanceWindowExecutionTaskInvocationResult:
    WindowExecutionId: str; TaskExecutionId: str; InvocationId: str; ExecutionId: str
    TaskType: MaintenanceWindowTaskType; Parameters: str; Status: MaintenanceWindowExecutionStatus; StatusDetails: str
    StartTime: str; EndTime: str; OwnerInformation: str; WindowTargetId: str
class GetMaintenanceWindowExecutionTaskResult:
    WindowExecutionId: str; TaskExecutionId: str; TaskArn: str; ServiceRole: str; Type: MaintenanceWindowTaskType
    TaskParameters: list[dict[str, MaintenanceWindowTaskParameterValueExpression]]; Priority: int; MaxConcurrency: str
    MaxErrors: str; Status: MaintenanceWindowExecutionStatus; StatusDetails: str; StartTime: str; EndTime: str
    AlarmConfiguration: _AlarmConfiguration; TriggeredAlarms: list[AlarmStateInformation]
class GetMaintenanceWindowResult:
    WindowId: str; Name: str; Description: str; StartDate: str; EndDate: str; Schedule: str; ScheduleTimezone: str
    ScheduleOffset: int; NextExecutionTime: str; Duration: int; Cutoff: int; AllowUnassociatedTargets: bool
    Enabled: bool; CreatedDate: str; ModifiedDate: str
class GetMaintenanceWindowTaskResult:
    WindowId: str; WindowTaskId: str; Targets: list[Target]; TaskArn: str; ServiceRoleArn: str
    TaskType: MaintenanceWindowTaskType; TaskParameters: dict[str, MaintenanceWindowTaskParameterValueExpression]
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParameters; Priority: int; MaxConcurrency: str
    MaxErrors: str; LoggingInfo: _LoggingInfo; Name: str; Description: str
    CutoffBehavior: MaintenanceWindowTaskCutoffBehavior; AlarmConfiguration: _AlarmConfiguration
class GetOpsItemResponse:
    OpsItem: _OpsItem
class GetOpsMetadataResult:
    ResourceId: str; Metadata: dict[str, MetadataValue]; NextToken: str
class GetOpsSummaryResult:
    Entities: list[OpsEntity]; NextToken: str
class GetParameterHistoryResult:
    Parameters: list[ParameterHistory]; NextToken: str
class GetParameterResult:
    Parameter: _Parameter
class GetParametersByPathResult:
    Parameters: list[Parameter]; NextToken: str
class GetParametersResult:
    Parameters: list[Parameter]; InvalidParameters: list[str]
class GetPatchBaselineForPatchGroupResult:
    BaselineId: str; PatchGroup: str; OperatingSystem: _OperatingSystem
class GetPatchBaselineResult:
    BaselineId: str; Name: str; OperatingSystem: _OperatingSystem; GlobalFilters: PatchFilterGroup
    ApprovalRules: PatchRuleGroup; ApprovedPatches: list[str]; ApprovedPatchesComplianceLevel: PatchComplianceLevel
    ApprovedPatchesEnableNonSecurity: bool; RejectedPatches: list[str]; RejectedPatchesAction: PatchAction
    PatchGroups: list[str]; CreatedDate: str; ModifiedDate: str; Description: str; Sources: list[PatchSource]
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus
class GetResourcePoliciesResponse:
    NextToken: str; Policies: list[GetResourcePoliciesResponseEntry]
class GetResourcePoliciesResponseEntry:
    PolicyId: str; PolicyHash: str; Policy: str
class GetServiceSettingResult:
    ServiceSetting: _ServiceSetting
class InstanceAggregatedAssociationOverview:
    DetailedStatus: str; InstanceAssociationStatusAggregatedCount: dict[str, int]
class InstanceAssociation:
    AssociationId: str; InstanceId: str; Content: str; AssociationVersion: str
class InstanceAssociationOutputLocation:
    S3Location: S3OutputLocation
class InstanceAssociationOutputUrl:
    S3OutputUrl: _S3OutputUrl
class InstanceAssociationStatusInfo:
    AssociationId: str; Name: str; DocumentVersion: str; AssociationVersion: str; InstanceId: str; ExecutionDate: str
    Status: str; DetailedStatus: str; ExecutionSummary: str; ErrorCode: str; OutputUrl: InstanceAssociationOutputUrl
    AssociationName: str
class InstanceInfo:
    AgentType: str; AgentVersion: str; ComputerName: str; InstanceStatus: str; IpAddress: str
    ManagedStatus: _ManagedStatus; Name: str; PlatformType: _PlatformType; PlatformName: str; PlatformVersion: str
    ResourceType: _ResourceType; SourceType: _SourceType; SourceId: str; SourceLocation: str; AvailabilityZone: str
    AvailabilityZoneId: str
class InstanceInformation:
    InstanceId: str; PingStatus: _PingStatus; LastPingDateTime: str; AgentVersion: str; IsLatestVersion: bool
    PlatformType: _PlatformType; PlatformName: str; PlatformVersion: str; ActivationId: str; IamRole: str
    RegistrationDate: str; ResourceType: _ResourceType; Name: str; IpAddress: str; ComputerName: str
    AssociationStatus: str; LastAssociationExecutionDate: str; LastSuccessfulAssociationExecutionDate: str
    AssociationOverview: InstanceAggregatedAssociationOverview; SourceId: str; SourceType: _SourceType
    SourceLocation: str
class InstancePatchState:
    InstanceId: str; PatchGroup: str; BaselineId: str; SnapshotId: str; InstallOverrideList: str
    OwnerInformation: str; InstalledCount: int; InstalledOtherCount: int; InstalledPendingRebootCount: int
    InstalledRejectedCount: int; MissingCount: int; FailedCount: int; UnreportedNotApplicableCount: int
    NotApplicableCount: int; AvailableSecurityUpdateCount: int; OperationStartTime: str; OperationEndTime: str
    Operation: PatchOperationType; LastNoRebootInstallOperationTime: str; RebootOption: _RebootOption
    CriticalNonCompliantCount: int; SecurityNonCompliantCount: int; OtherNonCompliantCount: int
class InstanceProperty:
    Name: str; InstanceId: str; InstanceType: str; InstanceRole: str; KeyName: str; InstanceState: str
    Architecture: str; IpAddress: str; LaunchTime: str; PingStatus: _PingStatus; LastPingDateTime: str
    AgentVersion: str; PlatformType: _PlatformType; PlatformName: str; PlatformVersion: str; ActivationId: str
    IamRole: str; RegistrationDate: str; ResourceType: str; ComputerName: str; AssociationStatus: str
    LastAssociationExecutionDate: str; LastSuccessfulAssociationExecutionDate: str
    AssociationOverview: InstanceAggregatedAssociationOverview; SourceId: str; SourceType: _SourceType
    SourceLocation: str; AvailabilityZone: str
class InventoryDeletionStatusItem:
    DeletionId: str; TypeName: str; DeletionStartTime: str; LastStatus: InventoryDeletionStatus
    LastStatusMessage: str; DeletionSummary: InventoryDeletionSummary; LastStatusUpdateTime: str
class InventoryDeletionSummary:
    TotalCount: int; RemainingCount: int; SummaryItems: list[InventoryDeletionSummaryItem]
class InventoryDeletionSummaryItem:
    Version: str; Count: int; RemainingCount: int
class InventoryItemAttribute:
    Name: str; DataType: InventoryAttributeDataType
class InventoryItemSchema:
    TypeName: str; Version: str; Attributes: list[InventoryItemAttribute]; DisplayName: str
class InventoryResultEntity:
    Id: str; Data: dict[str, InventoryResultItem]
class InventoryResultItem:
    TypeName: str; SchemaVersion: str; CaptureTime: str; ContentHash: str; Content: list[dict[str, str]]
class LabelParameterVersionResult:
    InvalidLabels: list[str]; ParameterVersion: int
class ListAssociationVersionsResult:
    AssociationVersions: list[AssociationVersionInfo]; NextToken: str
class ListAssociationsResult:
    Associations: list[Association]; NextToken: str
class ListCloudConnectorsResult:
    CloudConnectors: list[CloudConnectorSummary]; NextToken: str
class ListCommandInvocationsResult:
    CommandInvocations: list[CommandInvocation]; NextToken: str
class ListCommandsResult:
    Commands: list[Command]; NextToken: str
class ListComplianceItemsResult:
    ComplianceItems: list[ComplianceItem]; NextToken: str
class ListComplianceSummariesResult:
    ComplianceSummaryItems: list[ComplianceSummaryItem]; NextToken: str
class ListDocumentMetadataHistoryResponse:
    Name: str; DocumentVersion: str; Author: str; Metadata: DocumentMetadataResponseInfo; NextToken: str
class ListDocumentVersionsResult:
    DocumentVersions: list[DocumentVersionInfo]; NextToken: str
class ListDocumentsResult:
    DocumentIdentifiers: list[DocumentIdentifier]; NextToken: str
class ListInventoryEntriesResult:
    TypeName: str; InstanceId: str; SchemaVersion: str; CaptureTime: str; Entries: list[dict[str, str]]
    NextToken: str
class ListNodesResult:
    Nodes: list[Node]; NextToken: str
class ListNodesSummaryResult:
    Summary: list[dict[str, str]]; NextToken: str
class ListOpsItemEventsResponse:
    NextToken: str; Summaries: list[OpsItemEventSummary]
class ListOpsItemRelatedItemsResponse:
    NextToken: str; Summaries: list[OpsItemRelatedItemSummary]
class ListOpsMetadataResult:
    OpsMetadataList: list[OpsMetadata]; NextToken: str
class ListResourceComplianceSummariesResult:
    ResourceComplianceSummaryItems: list[ResourceComplianceSummaryItem]; NextToken: str
class ListResourceDataSyncResult:
    ResourceDataSyncItems: list[ResourceDataSyncItem]; NextToken: str
class ListTagsForResourceResult:
    TagList: list[Tag]
class LoggingInfo:
    S3BucketName: str; S3KeyPrefix: str; S3Region: str
class MaintenanceWindowAutomationParameters:
    DocumentVersion: str; Parameters: dict[str, list[str]]
class MaintenanceWindowExecution:
    WindowId: str; WindowExecutionId: str; Status: MaintenanceWindowExecutionStatus; StatusDetails: str
    StartTime: str; EndTime: str
class MaintenanceWindowExecutionTaskIdentity:
    WindowExecutionId: str; TaskExecutionId: str; Status: MaintenanceWindowExecutionStatus; StatusDetails: str
    StartTime: str; EndTime: str; TaskArn: str; TaskType: MaintenanceWindowTaskType
    AlarmConfiguration: _AlarmConfiguration; TriggeredAlarms: list[AlarmStateInformation]
class MaintenanceWindowExecutionTaskInvocationIdentity:
    WindowExecutionId: str; TaskExecutionId: str; InvocationId: str; ExecutionId: str
    TaskType: MaintenanceWindowTaskType; Parameters: str; Status: MaintenanceWindowExecutionStatus; StatusDetails: str
    StartTime: str; EndTime: str; OwnerInformation: str; WindowTargetId: str
class MaintenanceWindowIdentity:
    WindowId: str; Name: str; Description: str; Enabled: bool; Duration: int; Cutoff: int; Schedule: str
    ScheduleTimezone: str; ScheduleOffset: int; EndDate: str; StartDate: str; NextExecutionTime: str
class MaintenanceWindowIdentityForTarget:
    WindowId: str; Name: str
class MaintenanceWindowLambdaParameters:
    ClientContext: str; Qualifier: str; Payload: str
class MaintenanceWindowRunCommandParameters:
    Comment: str; CloudWatchOutputConfig: _CloudWatchOutputConfig; DocumentHash: str
    DocumentHashType: _DocumentHashType; DocumentVersion: str; NotificationConfig: _NotificationConfig
    OutputS3BucketName: str; OutputS3KeyPrefix: str; Parameters: dict[str, list[str]]; ServiceRoleArn: str
    TimeoutSeconds: int
class MaintenanceWindowStepFunctionsParameters:
    Input: str; Name: str
class MaintenanceWindowTarget:
    WindowId: str; WindowTargetId: str; ResourceType: MaintenanceWindowResourceType; Targets: list[Target]
    OwnerInformation: str; Name: str; Description: str
class MaintenanceWindowTask:
    WindowId: str; WindowTaskId: str; TaskArn: str; Type: MaintenanceWindowTaskType; Targets: list[Target]
    TaskParameters: dict[str, MaintenanceWindowTaskParameterValueExpression]; Priority: int; LoggingInfo: _LoggingInfo
    ServiceRoleArn: str; MaxConcurrency: str; MaxErrors: str; Name: str; Description: str
    CutoffBehavior: MaintenanceWindowTaskCutoffBehavior; AlarmConfiguration: _AlarmConfiguration
class MaintenanceWindowTaskInvocationParameters:
    RunCommand: MaintenanceWindowRunCommandParameters; Automation: MaintenanceWindowAutomationParameters
    StepFunctions: MaintenanceWindowStepFunctionsParameters; Lambda: MaintenanceWindowLambdaParameters
class MaintenanceWindowTaskParameterValueExpression:
    Values: list[str]
class MetadataValue:
    Value: str
class ModifyDocumentPermissionResponse:
    ...
class Node:
    CaptureTime: str; Id: str; Owner: NodeOwnerInfo; Region: str; NodeType: _NodeType
class NodeOwnerInfo:
    AccountId: str; OrganizationalUnitId: str; OrganizationalUnitPath: str
class NodeType:
    Instance: InstanceInfo
class NonCompliantSummary:
    NonCompliantCount: int; SeveritySummary: _SeveritySummary
class NotificationConfig:
    NotificationArn: str; NotificationEvents: list[NotificationEvent]; NotificationType: _NotificationType
class OpsEntity:
    Id: str; Data: dict[str, OpsEntityItem]
class OpsEntityItem:
    CaptureTime: str; Content: list[dict[str, str]]
class OpsItem:
    CreatedBy: str; OpsItemType: str; CreatedTime: str; Description: str; LastModifiedBy: str; LastModifiedTime: str
    Notifications: list[OpsItemNotification]; Priority: int; RelatedOpsItems: list[RelatedOpsItem]
    Status: OpsItemStatus; OpsItemId: str; Version: str; Title: str; Source: str
    OperationalData: dict[str, OpsItemDataValue]; Category: str; Severity: str; ActualStartTime: str
    ActualEndTime: str; PlannedStartTime: str; PlannedEndTime: str; OpsItemArn: str
class OpsItemDataValue:
    Value: str; Type: OpsItemDataType
class OpsItemEventSummary:
    OpsItemId: str; EventId: str; Source: str; DetailType: str; Detail: str; CreatedBy: OpsItemIdentity
    CreatedTime: str
class OpsItemIdentity:
    Arn: str
class OpsItemNotification:
    Arn: str
class OpsItemRelatedItemSummary:
    OpsItemId: str; AssociationId: str; ResourceType: str; AssociationType: str; ResourceUri: str
    CreatedBy: OpsItemIdentity; CreatedTime: str; LastModifiedBy: OpsItemIdentity; LastModifiedTime: str
class OpsItemSummary:
    CreatedBy: str; CreatedTime: str; LastModifiedBy: str; LastModifiedTime: str; Priority: int; Source: str
    Status: OpsItemStatus; OpsItemId: str; Title: str; OperationalData: dict[str, OpsItemDataValue]; Category: str
    Severity: str; OpsItemType: str; ActualStartTime: str; ActualEndTime: str; PlannedStartTime: str
    PlannedEndTime: str
class OpsMetadata:
    ResourceId: str; OpsMetadataArn: str; LastModifiedDate: str; LastModifiedUser: str; CreationDate: str
class OutputSource:
    OutputSourceId: str; OutputSourceType: str
class Parameter:
    Name: str; Type: ParameterType; Value: str; Version: int; Selector: str; SourceResult: str; LastModifiedDate: str
    Arn: str; DataType: str
class ParameterHistory:
    Name: str; Type: ParameterType; KeyId: str; LastModifiedDate: str; LastModifiedUser: str; Description: str
    Value: str; AllowedPattern: str; Version: int; Labels: list[str]; Tier: ParameterTier
    Policies: list[ParameterInlinePolicy]; DataType: str
class ParameterInlinePolicy:
    PolicyText: str; PolicyType: str; PolicyStatus: str
class ParameterMetadata:
    Name: str; Arn: str; Type: ParameterType; KeyId: str; LastModifiedDate: str; LastModifiedUser: str
    Description: str; AllowedPattern: str; Version: int; Tier: ParameterTier; Policies: list[ParameterInlinePolicy]
    DataType: str
class ParentStepDetails:
    StepExecutionId: str; StepName: str; Action: str; Iteration: int; IteratorValue: str
class Patch:
    Id: str; ReleaseDate: str; Title: str; Description: str; ContentUrl: str; Vendor: str; ProductFamily: str
    Product: str; Classification: str; MsrcSeverity: str; KbNumber: str; MsrcNumber: str; Language: str
    AdvisoryIds: list[str]; BugzillaIds: list[str]; CveIds: list[str]; Name: str; Epoch: int; Version: str
    Release: str; Arch: str; Severity: str; Repository: str
class PatchBaselineIdentity:
    BaselineId: str; BaselineName: str; OperatingSystem: _OperatingSystem; BaselineDescription: str
    DefaultBaseline: bool
class PatchComplianceData:
    Title: str; KbId: str; Classification: str; Severity: str; State: PatchComplianceDataState; InstalledTime: str
    CveIds: str
class PatchFilter:
    Key: PatchFilterKey; Values: list[str]
class PatchFilterGroup:
    PatchFilters: list[PatchFilter]
class PatchGroupPatchBaselineMapping:
    PatchGroup: str; BaselineIdentity: PatchBaselineIdentity
class PatchRule:
    PatchFilterGroup: _PatchFilterGroup; ComplianceLevel: PatchComplianceLevel; ApproveAfterDays: int
    ApproveUntilDate: str; EnableNonSecurity: bool
class PatchRuleGroup:
    PatchRules: list[PatchRule]
class PatchSource:
    Name: str; Products: list[str]; Configuration: str
class PatchStatus:
    DeploymentStatus: PatchDeploymentStatus; ComplianceLevel: PatchComplianceLevel; ApprovalDate: str
class ProgressCounters:
    TotalSteps: int; SuccessSteps: int; FailedSteps: int; CancelledSteps: int; TimedOutSteps: int
class PutComplianceItemsResult:
    ...
class PutInventoryResult:
    Message: str
class PutParameterResult:
    Version: int; Tier: ParameterTier
class PutResourcePolicyResponse:
    PolicyId: str; PolicyHash: str
class RegisterDefaultHostManagementConfigurationResult:
    RoleArn: str
class RegisterDefaultPatchBaselineResult:
    BaselineId: str
class RegisterPatchBaselineForPatchGroupResult:
    BaselineId: str; PatchGroup: str
class RegisterTargetWithMaintenanceWindowResult:
    WindowTargetId: str
class RegisterTaskWithMaintenanceWindowResult:
    WindowTaskId: str
class RelatedOpsItem:
    OpsItemId: str
class RemoveTagsFromResourceResult:
    ...
class ResetServiceSettingResult:
    ServiceSetting: _ServiceSetting
class ResolvedTargets:
    ParameterValues: list[str]; Truncated: bool
class ResourceComplianceSummaryItem:
    ComplianceType: str; ResourceType: str; ResourceId: str; Status: ComplianceStatus
    OverallSeverity: ComplianceSeverity; ExecutionSummary: ComplianceExecutionSummary
    CompliantSummary: _CompliantSummary; NonCompliantSummary: _NonCompliantSummary
class ResourceDataSyncAwsOrganizationsSource:
    OrganizationSourceType: str; OrganizationalUnits: list[ResourceDataSyncOrganizationalUnit]
class ResourceDataSyncDestinationDataSharing:
    DestinationDataSharingType: str
class ResourceDataSyncItem:
    SyncName: str; SyncType: str; SyncSource: ResourceDataSyncSourceWithState
    S3Destination: ResourceDataSyncS3Destination; LastSyncTime: str; LastSuccessfulSyncTime: str
    SyncLastModifiedTime: str; LastStatus: LastResourceDataSyncStatus; SyncCreatedTime: str
    LastSyncStatusMessage: str
class ResourceDataSyncOrganizationalUnit:
    OrganizationalUnitId: str
class ResourceDataSyncS3Destination:
    BucketName: str; Prefix: str; SyncFormat: ResourceDataSyncS3Format; Region: str; AwskmsKeyARN: str
    DestinationDataSharing: ResourceDataSyncDestinationDataSharing
class ResourceDataSyncSourceWithState:
    SourceType: str; AwsOrganizationsSource: ResourceDataSyncAwsOrganizationsSource; SourceRegions: list[str]
    IncludeFutureRegions: bool; State: str; EnableAllOpsDataSources: bool
class ResumeSessionResponse:
    SessionId: str; TokenValue: str; StreamUrl: str
class ReviewInformation:
    ReviewedTime: str; Status: ReviewStatus; Reviewer: str
class Runbook:
    DocumentName: str; DocumentVersion: str; Parameters: dict[str, list[str]]; TargetParameterName: str
    Targets: list[Target]; TargetMaps: list[dict[str, list[str]]]; MaxConcurrency: str; MaxErrors: str
    TargetLocations: list[TargetLocation]
class S3OutputLocation:
    OutputS3Region: str; OutputS3BucketName: str; OutputS3KeyPrefix: str
class S3OutputUrl:
    OutputUrl: str
class ScheduledWindowExecution:
    WindowId: str; Name: str; ExecutionTime: str
class SendAutomationSignalResult:
    ...
class SendCommandResult:
    Command: _Command
class ServiceSetting:
    SettingId: str; SettingValue: str; LastModifiedDate: str; LastModifiedUser: str; Arn: str; Status: str
class Session:
    SessionId: str; Target: str; Status: SessionStatus; StartDate: str; EndDate: str; DocumentName: str; Owner: str
    Reason: str; Details: str; OutputUrl: SessionManagerOutputUrl; MaxSessionDuration: str; AccessType: _AccessType
class SessionManagerOutputUrl:
    S3OutputUrl: str; CloudWatchOutputUrl: str
class SeveritySummary:
    CriticalCount: int; HighCount: int; MediumCount: int; LowCount: int; InformationalCount: int
    UnspecifiedCount: int
class StartAccessRequestResponse:
    AccessRequestId: str
class StartAssociationsOnceResult:
    ...
class StartAutomationExecutionResult:
    AutomationExecutionId: str
class StartChangeRequestExecutionResult:
    AutomationExecutionId: str
class StartExecutionPreviewResponse:
    ExecutionPreviewId: str
class StartSessionResponse:
    SessionId: str; TokenValue: str; StreamUrl: str
class StepExecution:
    StepName: str; Action: str; TimeoutSeconds: int; OnFailure: str; MaxAttempts: int; ExecutionStartTime: str
    ExecutionEndTime: str; StepStatus: AutomationExecutionStatus; ResponseCode: str; Inputs: dict[str, str]
    Outputs: dict[str, list[str]]; Response: str; FailureMessage: str; WarningMessage: str
    FailureDetails: _FailureDetails; StepExecutionId: str; OverriddenParameters: dict[str, list[str]]; IsEnd: bool
    NextStep: str; IsCritical: bool; ValidNextSteps: list[str]; Targets: list[Target]; TargetLocation: _TargetLocation
    TriggeredAlarms: list[AlarmStateInformation]; ParentStepDetails: _ParentStepDetails
class StopAutomationExecutionResult:
    ...
class Tag:
    Key: str; Value: str
class Target:
    Key: str; Values: list[str]
class TargetLocation:
    Accounts: list[str]; Regions: list[str]; TargetLocationMaxConcurrency: str; TargetLocationMaxErrors: str
    ExecutionRoleName: str; TargetLocationAlarmConfiguration: AlarmConfiguration; IncludeChildOrganizationUnits: bool
    ExcludeAccounts: list[str]; Targets: list[Target]; TargetsMaxConcurrency: str; TargetsMaxErrors: str
class TargetPreview:
    Count: int; TargetType: str
class TargetsSummary:
    TotalCount: int; StartedCount: int; CompletedCount: int; SuccessfulCount: int; FailedCount: int
class TerminateSessionResponse:
    SessionId: str
class UnlabelParameterVersionResult:
    RemovedLabels: list[str]; InvalidLabels: list[str]
class UpdateAssociationResult:
    AssociationDescription: _AssociationDescription
class UpdateAssociationStatusResult:
    AssociationDescription: _AssociationDescription
class UpdateCloudConnectorResult:
    CloudConnectorId: str
class UpdateDocumentDefaultVersionResult:
    Description: DocumentDefaultVersionDescription
class UpdateDocumentMetadataResponse:
    ...
class UpdateDocumentResult:
    DocumentDescription: _DocumentDescription
class UpdateMaintenanceWindowResult:
    WindowId: str; Name: str; Description: str; StartDate: str; EndDate: str; Schedule: str; ScheduleTimezone: str
    ScheduleOffset: int; Duration: int; Cutoff: int; AllowUnassociatedTargets: bool; Enabled: bool
class UpdateMaintenanceWindowTargetResult:
    WindowId: str; WindowTargetId: str; Targets: list[Target]; OwnerInformation: str; Name: str; Description: str
class UpdateMaintenanceWindowTaskResult:
    WindowId: str; WindowTaskId: str; Targets: list[Target]; TaskArn: str; ServiceRoleArn: str
    TaskParameters: dict[str, MaintenanceWindowTaskParameterValueExpression]
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParameters; Priority: int; MaxConcurrency: str
    MaxErrors: str; LoggingInfo: _LoggingInfo; Name: str; Description: str
    CutoffBehavior: MaintenanceWindowTaskCutoffBehavior; AlarmConfiguration: _AlarmConfiguration
class UpdateManagedInstanceRoleResult:
    ...
class UpdateOpsItemResponse:
    ...
class UpdateOpsMetadataResult:
    OpsMetadataArn: str
class UpdatePatchBaselineResult:
    BaselineId: str; Name: str; OperatingSystem: _OperatingSystem; GlobalFilters: PatchFilterGroup
    ApprovalRules: PatchRuleGroup; ApprovedPatches: list[str]; ApprovedPatchesComplianceLevel: PatchComplianceLevel
    ApprovedPatchesEnableNonSecurity: bool; RejectedPatches: list[str]; RejectedPatchesAction: PatchAction
    CreatedDate: str; ModifiedDate: str; Description: str; Sources: list[PatchSource]
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus
class UpdateResourceDataSyncResult:
    ...
class UpdateServiceSettingResult:
    ...
class ValidateCloudConnectorResult:
    ValidationFindings: list[ValidationFinding]; NextToken: str
class ValidationFinding:
    Type: ValidationFindingType; Code: ValidationFindingCode; Message: str; ProviderMessage: str
    Scope: ValidationFindingScope
class ValidationFindingScope:
    Type: ValidationFindingScopeType; Id: str

_T0 = TypeVar("_T0", default=AddTagsToResourceResult)
_T1 = TypeVar("_T1", default=AssociateOpsItemRelatedItemResponse)
_T2 = TypeVar("_T2", default=CancelCommandResult)
_T3 = TypeVar("_T3", default=CancelMaintenanceWindowExecutionResult)
_T4 = TypeVar("_T4", default=CreateActivationResult)
_T5 = TypeVar("_T5", default=CreateAssociationResult)
_T6 = TypeVar("_T6", default=CreateAssociationBatchResult)
_T7 = TypeVar("_T7", default=CreateCloudConnectorResult)
_T8 = TypeVar("_T8", default=CreateDocumentResult)
_T9 = TypeVar("_T9", default=CreateMaintenanceWindowResult)
_T10 = TypeVar("_T10", default=CreateOpsItemResponse)
_T11 = TypeVar("_T11", default=CreateOpsMetadataResult)
_T12 = TypeVar("_T12", default=CreatePatchBaselineResult)
_T13 = TypeVar("_T13", default=CreateResourceDataSyncResult)
_T14 = TypeVar("_T14", default=DeleteActivationResult)
_T15 = TypeVar("_T15", default=DeleteAssociationResult)
_T16 = TypeVar("_T16", default=DeleteCloudConnectorResult)
_T17 = TypeVar("_T17", default=DeleteDocumentResult)
_T18 = TypeVar("_T18", default=DeleteInventoryResult)
_T19 = TypeVar("_T19", default=DeleteMaintenanceWindowResult)
_T20 = TypeVar("_T20", default=DeleteOpsItemResponse)
_T21 = TypeVar("_T21", default=DeleteOpsMetadataResult)
_T22 = TypeVar("_T22", default=DeleteParameterResult)
_T23 = TypeVar("_T23", default=DeleteParametersResult)
_T24 = TypeVar("_T24", default=DeletePatchBaselineResult)
_T25 = TypeVar("_T25", default=DeleteResourceDataSyncResult)
_T26 = TypeVar("_T26", default=DeleteResourcePolicyResponse)
_T27 = TypeVar("_T27", default=DeregisterDefaultHostManagementConfigurationResult)
_T28 = TypeVar("_T28", default=DeregisterManagedInstanceResult)
_T29 = TypeVar("_T29", default=DeregisterPatchBaselineForPatchGroupResult)
_T30 = TypeVar("_T30", default=DeregisterTargetFromMaintenanceWindowResult)
_T31 = TypeVar("_T31", default=DeregisterTaskFromMaintenanceWindowResult)
_T32 = TypeVar("_T32", default=DescribeActivationsResult)
_T33 = TypeVar("_T33", default=DescribeAssociationResult)
_T34 = TypeVar("_T34", default=DescribeAssociationExecutionTargetsResult)
_T35 = TypeVar("_T35", default=DescribeAssociationExecutionsResult)
_T36 = TypeVar("_T36", default=DescribeAutomationExecutionsResult)
_T37 = TypeVar("_T37", default=DescribeAutomationStepExecutionsResult)
_T38 = TypeVar("_T38", default=DescribeAvailablePatchesResult)
_T39 = TypeVar("_T39", default=DescribeDocumentResult)
_T40 = TypeVar("_T40", default=DescribeDocumentPermissionResponse)
_T41 = TypeVar("_T41", default=DescribeEffectiveInstanceAssociationsResult)
_T42 = TypeVar("_T42", default=DescribeEffectivePatchesForPatchBaselineResult)
_T43 = TypeVar("_T43", default=DescribeInstanceAssociationsStatusResult)
_T44 = TypeVar("_T44", default=DescribeInstanceInformationResult)
_T45 = TypeVar("_T45", default=DescribeInstancePatchStatesResult)
_T46 = TypeVar("_T46", default=DescribeInstancePatchStatesForPatchGroupResult)
_T47 = TypeVar("_T47", default=DescribeInstancePatchesResult)
_T48 = TypeVar("_T48", default=DescribeInstancePropertiesResult)
_T49 = TypeVar("_T49", default=DescribeInventoryDeletionsResult)
_T50 = TypeVar("_T50", default=DescribeMaintenanceWindowExecutionTaskInvocationsResult)
_T51 = TypeVar("_T51", default=DescribeMaintenanceWindowExecutionTasksResult)
_T52 = TypeVar("_T52", default=DescribeMaintenanceWindowExecutionsResult)
_T53 = TypeVar("_T53", default=DescribeMaintenanceWindowScheduleResult)
_T54 = TypeVar("_T54", default=DescribeMaintenanceWindowTargetsResult)
_T55 = TypeVar("_T55", default=DescribeMaintenanceWindowTasksResult)
_T56 = TypeVar("_T56", default=DescribeMaintenanceWindowsResult)
_T57 = TypeVar("_T57", default=DescribeMaintenanceWindowsForTargetResult)
_T58 = TypeVar("_T58", default=DescribeOpsItemsResponse)
_T59 = TypeVar("_T59", default=DescribeParametersResult)
_T60 = TypeVar("_T60", default=DescribePatchBaselinesResult)
_T61 = TypeVar("_T61", default=DescribePatchGroupStateResult)
_T62 = TypeVar("_T62", default=DescribePatchGroupsResult)
_T63 = TypeVar("_T63", default=DescribePatchPropertiesResult)
_T64 = TypeVar("_T64", default=DescribeSessionsResponse)
_T65 = TypeVar("_T65", default=DisassociateOpsItemRelatedItemResponse)
_T66 = TypeVar("_T66", default=GetAccessTokenResponse)
_T67 = TypeVar("_T67", default=GetAutomationExecutionResult)
_T68 = TypeVar("_T68", default=GetCalendarStateResponse)
_T69 = TypeVar("_T69", default=GetCloudConnectorResult)
_T70 = TypeVar("_T70", default=GetCommandInvocationResult)
_T71 = TypeVar("_T71", default=GetConnectionStatusResponse)
_T72 = TypeVar("_T72", default=GetDefaultPatchBaselineResult)
_T73 = TypeVar("_T73", default=GetDeployablePatchSnapshotForInstanceResult)
_T74 = TypeVar("_T74", default=GetDocumentResult)
_T75 = TypeVar("_T75", default=GetExecutionPreviewResponse)
_T76 = TypeVar("_T76", default=GetInventoryResult)
_T77 = TypeVar("_T77", default=GetInventorySchemaResult)
_T78 = TypeVar("_T78", default=GetMaintenanceWindowResult)
_T79 = TypeVar("_T79", default=GetMaintenanceWindowExecutionResult)
_T80 = TypeVar("_T80", default=GetMaintenanceWindowExecutionTaskResult)
_T81 = TypeVar("_T81", default=GetMaintenanceWindowExecutionTaskInvocationResult)
_T82 = TypeVar("_T82", default=GetMaintenanceWindowTaskResult)
_T83 = TypeVar("_T83", default=GetOpsItemResponse)
_T84 = TypeVar("_T84", default=GetOpsMetadataResult)
_T85 = TypeVar("_T85", default=GetOpsSummaryResult)
_T86 = TypeVar("_T86", default=GetParameterResult)
_T87 = TypeVar("_T87", default=GetParameterHistoryResult)
_T88 = TypeVar("_T88", default=GetParametersResult)
_T89 = TypeVar("_T89", default=GetParametersByPathResult)
_T90 = TypeVar("_T90", default=GetPatchBaselineResult)
_T91 = TypeVar("_T91", default=GetPatchBaselineForPatchGroupResult)
_T92 = TypeVar("_T92", default=GetResourcePoliciesResponse)
_T93 = TypeVar("_T93", default=GetServiceSettingResult)
_T94 = TypeVar("_T94", default=LabelParameterVersionResult)
_T95 = TypeVar("_T95", default=ListAssociationVersionsResult)
_T96 = TypeVar("_T96", default=ListAssociationsResult)
_T97 = TypeVar("_T97", default=ListCloudConnectorsResult)
_T98 = TypeVar("_T98", default=ListCommandInvocationsResult)
_T99 = TypeVar("_T99", default=ListCommandsResult)
_T100 = TypeVar("_T100", default=ListComplianceItemsResult)
_T101 = TypeVar("_T101", default=ListComplianceSummariesResult)
_T102 = TypeVar("_T102", default=ListDocumentMetadataHistoryResponse)
_T103 = TypeVar("_T103", default=ListDocumentVersionsResult)
_T104 = TypeVar("_T104", default=ListDocumentsResult)
_T105 = TypeVar("_T105", default=ListInventoryEntriesResult)
_T106 = TypeVar("_T106", default=ListNodesResult)
_T107 = TypeVar("_T107", default=ListNodesSummaryResult)
_T108 = TypeVar("_T108", default=ListOpsItemEventsResponse)
_T109 = TypeVar("_T109", default=ListOpsItemRelatedItemsResponse)
_T110 = TypeVar("_T110", default=ListOpsMetadataResult)
_T111 = TypeVar("_T111", default=ListResourceComplianceSummariesResult)
_T112 = TypeVar("_T112", default=ListResourceDataSyncResult)
_T113 = TypeVar("_T113", default=ListTagsForResourceResult)
_T114 = TypeVar("_T114", default=ModifyDocumentPermissionResponse)
_T115 = TypeVar("_T115", default=PutComplianceItemsResult)
_T116 = TypeVar("_T116", default=PutInventoryResult)
_T117 = TypeVar("_T117", default=PutParameterResult)
_T118 = TypeVar("_T118", default=PutResourcePolicyResponse)
_T119 = TypeVar("_T119", default=RegisterDefaultHostManagementConfigurationResult)
_T120 = TypeVar("_T120", default=RegisterDefaultPatchBaselineResult)
_T121 = TypeVar("_T121", default=RegisterPatchBaselineForPatchGroupResult)
_T122 = TypeVar("_T122", default=RegisterTargetWithMaintenanceWindowResult)
_T123 = TypeVar("_T123", default=RegisterTaskWithMaintenanceWindowResult)
_T124 = TypeVar("_T124", default=RemoveTagsFromResourceResult)
_T125 = TypeVar("_T125", default=ResetServiceSettingResult)
_T126 = TypeVar("_T126", default=ResumeSessionResponse)
_T127 = TypeVar("_T127", default=SendAutomationSignalResult)
_T128 = TypeVar("_T128", default=SendCommandResult)
_T129 = TypeVar("_T129", default=StartAccessRequestResponse)
_T130 = TypeVar("_T130", default=StartAssociationsOnceResult)
_T131 = TypeVar("_T131", default=StartAutomationExecutionResult)
_T132 = TypeVar("_T132", default=StartChangeRequestExecutionResult)
_T133 = TypeVar("_T133", default=StartExecutionPreviewResponse)
_T134 = TypeVar("_T134", default=StartSessionResponse)
_T135 = TypeVar("_T135", default=StopAutomationExecutionResult)
_T136 = TypeVar("_T136", default=TerminateSessionResponse)
_T137 = TypeVar("_T137", default=UnlabelParameterVersionResult)
_T138 = TypeVar("_T138", default=UpdateAssociationResult)
_T139 = TypeVar("_T139", default=UpdateAssociationStatusResult)
_T140 = TypeVar("_T140", default=UpdateCloudConnectorResult)
_T141 = TypeVar("_T141", default=UpdateDocumentResult)
_T142 = TypeVar("_T142", default=UpdateDocumentDefaultVersionResult)
_T143 = TypeVar("_T143", default=UpdateDocumentMetadataResponse)
_T144 = TypeVar("_T144", default=UpdateMaintenanceWindowResult)
_T145 = TypeVar("_T145", default=UpdateMaintenanceWindowTargetResult)
_T146 = TypeVar("_T146", default=UpdateMaintenanceWindowTaskResult)
_T147 = TypeVar("_T147", default=UpdateManagedInstanceRoleResult)
_T148 = TypeVar("_T148", default=UpdateOpsItemResponse)
_T149 = TypeVar("_T149", default=UpdateOpsMetadataResult)
_T150 = TypeVar("_T150", default=UpdatePatchBaselineResult)
_T151 = TypeVar("_T151", default=UpdateResourceDataSyncResult)
_T152 = TypeVar("_T152", default=UpdateServiceSettingResult)
_T153 = TypeVar("_T153", default=ValidateCloudConnectorResult)

class _AddTagsToResource(CallOptions, total=False):
    ResourceType: Required[ResourceTypeForTagging | str]; ResourceId: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]
def add_tags_to_resource(name: str, /, *, result: type[_T0] = ..., select: Callable[[AddTagsToResourceResult], _T0] = ..., **arguments: Unpack[_AddTagsToResource]) -> Task[_T0]: ...

class _AssociateOpsItemRelatedItem(CallOptions, total=False):
    OpsItemId: Required[str]; AssociationType: Required[str]; ResourceType: Required[str]; ResourceUri: Required[str]
def associate_ops_item_related_item(name: str, /, *, result: type[_T1] = ..., select: Callable[[AssociateOpsItemRelatedItemResponse], _T1] = ..., **arguments: Unpack[_AssociateOpsItemRelatedItem]) -> Task[_T1]: ...

class _CancelCommand(CallOptions, total=False):
    CommandId: Required[str]; InstanceIds: Sequence[str]
def cancel_command(name: str, /, *, result: type[_T2] = ..., select: Callable[[CancelCommandResult], _T2] = ..., **arguments: Unpack[_CancelCommand]) -> Task[_T2]: ...

class _CancelMaintenanceWindowExecution(CallOptions, total=False):
    WindowExecutionId: Required[str]
def cancel_maintenance_window_execution(name: str, /, *, result: type[_T3] = ..., select: Callable[[CancelMaintenanceWindowExecutionResult], _T3] = ..., **arguments: Unpack[_CancelMaintenanceWindowExecution]) -> Task[_T3]: ...

class _CreateActivation(CallOptions, total=False):
    Description: str; DefaultInstanceName: str; IamRole: Required[str]; RegistrationLimit: int
    ExpirationDate: str | datetime; Tags: Sequence[TagDict | Tag]
    RegistrationMetadata: Sequence[RegistrationMetadataItemDict]
def create_activation(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateActivationResult], _T4] = ..., **arguments: Unpack[_CreateActivation]) -> Task[_T4]: ...

class _CreateAssociation(CallOptions, total=False):
    Name: Required[str]; DocumentVersion: str; InstanceId: str; Parameters: Mapping[str, Sequence[str]]
    Targets: Sequence[TargetDict | Target]; ScheduleExpression: str
    OutputLocation: InstanceAssociationOutputLocationDict | InstanceAssociationOutputLocation; AssociationName: str
    AutomationTargetParameterName: str; MaxErrors: str; MaxConcurrency: str
    ComplianceSeverity: AssociationComplianceSeverity | str; SyncCompliance: AssociationSyncCompliance | str
    ApplyOnlyAtCronInterval: bool; CalendarNames: Sequence[str]
    TargetLocations: Sequence[TargetLocationDict | TargetLocation]; ScheduleOffset: int; Duration: int
    TargetMaps: Sequence[Mapping[str, Sequence[str]]]; Tags: Sequence[TagDict | Tag]
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration; AssociationDispatchAssumeRole: str
def create_association(name: str, /, *, result: type[_T5] = ..., select: Callable[[CreateAssociationResult], _T5] = ..., **arguments: Unpack[_CreateAssociation]) -> Task[_T5]: ...

class _CreateAssociationBatch(CallOptions, total=False):
    Entries: Required[Sequence[CreateAssociationBatchRequestEntryDict | CreateAssociationBatchRequestEntry]]
    AssociationDispatchAssumeRole: str
def create_association_batch(name: str, /, *, result: type[_T6] = ..., select: Callable[[CreateAssociationBatchResult], _T6] = ..., **arguments: Unpack[_CreateAssociationBatch]) -> Task[_T6]: ...

class _CreateCloudConnector(CallOptions, total=False):
    DisplayName: Required[str]; RoleArn: Required[str]; Description: str
    Configuration: Required[CloudConnectorConfigurationDict | CloudConnectorConfiguration]; ConfigConnectorArn: str
    Tags: Sequence[TagDict | Tag]
def create_cloud_connector(name: str, /, *, result: type[_T7] = ..., select: Callable[[CreateCloudConnectorResult], _T7] = ..., **arguments: Unpack[_CreateCloudConnector]) -> Task[_T7]: ...

class _CreateDocument(CallOptions, total=False):
    Content: Required[str]; Requires: Sequence[DocumentRequiresDict | DocumentRequires]
    Attachments: Sequence[AttachmentsSourceDict]; Name: Required[str]; DisplayName: str; VersionName: str
    DocumentType: _DocumentType | str; DocumentFormat: _DocumentFormat | str; TargetType: str
    Tags: Sequence[TagDict | Tag]
def create_document(name: str, /, *, result: type[_T8] = ..., select: Callable[[CreateDocumentResult], _T8] = ..., **arguments: Unpack[_CreateDocument]) -> Task[_T8]: ...

class _CreateMaintenanceWindow(CallOptions, total=False):
    Name: Required[str]; Description: str; StartDate: str; EndDate: str; Schedule: Required[str]
    ScheduleTimezone: str; ScheduleOffset: int; Duration: Required[int]; Cutoff: Required[int]
    AllowUnassociatedTargets: Required[bool]; ClientToken: str; Tags: Sequence[TagDict | Tag]
def create_maintenance_window(name: str, /, *, result: type[_T9] = ..., select: Callable[[CreateMaintenanceWindowResult], _T9] = ..., **arguments: Unpack[_CreateMaintenanceWindow]) -> Task[_T9]: ...

class _CreateOpsItem(CallOptions, total=False):
    Description: Required[str]; OpsItemType: str
    OperationalData: Mapping[str, OpsItemDataValueDict | OpsItemDataValue]
    Notifications: Sequence[OpsItemNotificationDict | OpsItemNotification]; Priority: int
    RelatedOpsItems: Sequence[RelatedOpsItemDict | RelatedOpsItem]; Source: Required[str]; Title: Required[str]
    Tags: Sequence[TagDict | Tag]; Category: str; Severity: str; ActualStartTime: str | datetime
    ActualEndTime: str | datetime; PlannedStartTime: str | datetime; PlannedEndTime: str | datetime; AccountId: str
def create_ops_item(name: str, /, *, result: type[_T10] = ..., select: Callable[[CreateOpsItemResponse], _T10] = ..., **arguments: Unpack[_CreateOpsItem]) -> Task[_T10]: ...

class _CreateOpsMetadata(CallOptions, total=False):
    ResourceId: Required[str]; Metadata: Mapping[str, MetadataValueDict | MetadataValue]
    Tags: Sequence[TagDict | Tag]
def create_ops_metadata(name: str, /, *, result: type[_T11] = ..., select: Callable[[CreateOpsMetadataResult], _T11] = ..., **arguments: Unpack[_CreateOpsMetadata]) -> Task[_T11]: ...

class _CreatePatchBaseline(CallOptions, total=False):
    OperatingSystem: _OperatingSystem | str; Name: Required[str]
    GlobalFilters: PatchFilterGroupDict | PatchFilterGroup; ApprovalRules: PatchRuleGroupDict | PatchRuleGroup
    ApprovedPatches: Sequence[str]; ApprovedPatchesComplianceLevel: PatchComplianceLevel | str
    ApprovedPatchesEnableNonSecurity: bool; RejectedPatches: Sequence[str]; RejectedPatchesAction: PatchAction | str
    Description: str; Sources: Sequence[PatchSourceDict | PatchSource]
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus | str; ClientToken: str
    Tags: Sequence[TagDict | Tag]
def create_patch_baseline(name: str, /, *, result: type[_T12] = ..., select: Callable[[CreatePatchBaselineResult], _T12] = ..., **arguments: Unpack[_CreatePatchBaseline]) -> Task[_T12]: ...

class _CreateResourceDataSync(CallOptions, total=False):
    SyncName: Required[str]; S3Destination: ResourceDataSyncS3DestinationDict | ResourceDataSyncS3Destination
    SyncType: str; SyncSource: ResourceDataSyncSourceDict
def create_resource_data_sync(name: str, /, *, result: type[_T13] = ..., select: Callable[[CreateResourceDataSyncResult], _T13] = ..., **arguments: Unpack[_CreateResourceDataSync]) -> Task[_T13]: ...

class _DeleteActivation(CallOptions, total=False):
    ActivationId: Required[str]
def delete_activation(name: str, /, *, result: type[_T14] = ..., select: Callable[[DeleteActivationResult], _T14] = ..., **arguments: Unpack[_DeleteActivation]) -> Task[_T14]: ...

class _DeleteAssociation(CallOptions, total=False):
    Name: str; InstanceId: str; AssociationId: str
def delete_association(name: str, /, *, result: type[_T15] = ..., select: Callable[[DeleteAssociationResult], _T15] = ..., **arguments: Unpack[_DeleteAssociation]) -> Task[_T15]: ...

class _DeleteCloudConnector(CallOptions, total=False):
    CloudConnectorId: Required[str]
def delete_cloud_connector(name: str, /, *, result: type[_T16] = ..., select: Callable[[DeleteCloudConnectorResult], _T16] = ..., **arguments: Unpack[_DeleteCloudConnector]) -> Task[_T16]: ...

class _DeleteDocument(CallOptions, total=False):
    Name: Required[str]; DocumentVersion: str; VersionName: str; Force: bool
def delete_document(name: str, /, *, result: type[_T17] = ..., select: Callable[[DeleteDocumentResult], _T17] = ..., **arguments: Unpack[_DeleteDocument]) -> Task[_T17]: ...

class _DeleteInventory(CallOptions, total=False):
    TypeName: Required[str]; SchemaDeleteOption: InventorySchemaDeleteOption | str; DryRun: bool; ClientToken: str
def delete_inventory(name: str, /, *, result: type[_T18] = ..., select: Callable[[DeleteInventoryResult], _T18] = ..., **arguments: Unpack[_DeleteInventory]) -> Task[_T18]: ...

class _DeleteMaintenanceWindow(CallOptions, total=False):
    WindowId: Required[str]
def delete_maintenance_window(name: str, /, *, result: type[_T19] = ..., select: Callable[[DeleteMaintenanceWindowResult], _T19] = ..., **arguments: Unpack[_DeleteMaintenanceWindow]) -> Task[_T19]: ...

class _DeleteOpsItem(CallOptions, total=False):
    OpsItemId: Required[str]
def delete_ops_item(name: str, /, *, result: type[_T20] = ..., select: Callable[[DeleteOpsItemResponse], _T20] = ..., **arguments: Unpack[_DeleteOpsItem]) -> Task[_T20]: ...

class _DeleteOpsMetadata(CallOptions, total=False):
    OpsMetadataArn: Required[str]
def delete_ops_metadata(name: str, /, *, result: type[_T21] = ..., select: Callable[[DeleteOpsMetadataResult], _T21] = ..., **arguments: Unpack[_DeleteOpsMetadata]) -> Task[_T21]: ...

class _DeleteParameter(CallOptions, total=False):
    Name: Required[str]
def delete_parameter(name: str, /, *, result: type[_T22] = ..., select: Callable[[DeleteParameterResult], _T22] = ..., **arguments: Unpack[_DeleteParameter]) -> Task[_T22]: ...

class _DeleteParameters(CallOptions, total=False):
    Names: Required[Sequence[str]]
def delete_parameters(name: str, /, *, result: type[_T23] = ..., select: Callable[[DeleteParametersResult], _T23] = ..., **arguments: Unpack[_DeleteParameters]) -> Task[_T23]: ...

class _DeletePatchBaseline(CallOptions, total=False):
    BaselineId: Required[str]
def delete_patch_baseline(name: str, /, *, result: type[_T24] = ..., select: Callable[[DeletePatchBaselineResult], _T24] = ..., **arguments: Unpack[_DeletePatchBaseline]) -> Task[_T24]: ...

class _DeleteResourceDataSync(CallOptions, total=False):
    SyncName: Required[str]; SyncType: str
def delete_resource_data_sync(name: str, /, *, result: type[_T25] = ..., select: Callable[[DeleteResourceDataSyncResult], _T25] = ..., **arguments: Unpack[_DeleteResourceDataSync]) -> Task[_T25]: ...

class _DeleteResourcePolicy(CallOptions, total=False):
    ResourceArn: Required[str]; PolicyId: Required[str]; PolicyHash: Required[str]; DeletionMode: _DeletionMode | str
def delete_resource_policy(name: str, /, *, result: type[_T26] = ..., select: Callable[[DeleteResourcePolicyResponse], _T26] = ..., **arguments: Unpack[_DeleteResourcePolicy]) -> Task[_T26]: ...

class _DeregisterDefaultHostManagementConfiguration(CallOptions, total=False):
    ...
def deregister_default_host_management_configuration(name: str, /, *, result: type[_T27] = ..., select: Callable[[DeregisterDefaultHostManagementConfigurationResult], _T27] = ..., **arguments: Unpack[_DeregisterDefaultHostManagementConfiguration]) -> Task[_T27]: ...

class _DeregisterManagedInstance(CallOptions, total=False):
    InstanceId: Required[str]
def deregister_managed_instance(name: str, /, *, result: type[_T28] = ..., select: Callable[[DeregisterManagedInstanceResult], _T28] = ..., **arguments: Unpack[_DeregisterManagedInstance]) -> Task[_T28]: ...

class _DeregisterPatchBaselineForPatchGroup(CallOptions, total=False):
    BaselineId: Required[str]; PatchGroup: Required[str]
def deregister_patch_baseline_for_patch_group(name: str, /, *, result: type[_T29] = ..., select: Callable[[DeregisterPatchBaselineForPatchGroupResult], _T29] = ..., **arguments: Unpack[_DeregisterPatchBaselineForPatchGroup]) -> Task[_T29]: ...

class _DeregisterTargetFromMaintenanceWindow(CallOptions, total=False):
    WindowId: Required[str]; WindowTargetId: Required[str]; Safe: bool
def deregister_target_from_maintenance_window(name: str, /, *, result: type[_T30] = ..., select: Callable[[DeregisterTargetFromMaintenanceWindowResult], _T30] = ..., **arguments: Unpack[_DeregisterTargetFromMaintenanceWindow]) -> Task[_T30]: ...

class _DeregisterTaskFromMaintenanceWindow(CallOptions, total=False):
    WindowId: Required[str]; WindowTaskId: Required[str]
def deregister_task_from_maintenance_window(name: str, /, *, result: type[_T31] = ..., select: Callable[[DeregisterTaskFromMaintenanceWindowResult], _T31] = ..., **arguments: Unpack[_DeregisterTaskFromMaintenanceWindow]) -> Task[_T31]: ...

class _DescribeActivations(CallOptions, total=False):
    Filters: Sequence[DescribeActivationsFilterDict]; MaxResults: int; NextToken: str
def describe_activations(name: str, /, *, result: type[_T32] = ..., select: Callable[[DescribeActivationsResult], _T32] = ..., **arguments: Unpack[_DescribeActivations]) -> Task[_T32]: ...

class _DescribeAssociation(CallOptions, total=False):
    Name: str; InstanceId: str; AssociationId: str; AssociationVersion: str
def describe_association(name: str, /, *, result: type[_T33] = ..., select: Callable[[DescribeAssociationResult], _T33] = ..., **arguments: Unpack[_DescribeAssociation]) -> Task[_T33]: ...

class _DescribeAssociationExecutionTargets(CallOptions, total=False):
    AssociationId: Required[str]; ExecutionId: Required[str]; Filters: Sequence[AssociationExecutionTargetsFilterDict]
    MaxResults: int; NextToken: str
def describe_association_execution_targets(name: str, /, *, result: type[_T34] = ..., select: Callable[[DescribeAssociationExecutionTargetsResult], _T34] = ..., **arguments: Unpack[_DescribeAssociationExecutionTargets]) -> Task[_T34]: ...

class _DescribeAssociationExecutions(CallOptions, total=False):
    AssociationId: Required[str]; Filters: Sequence[AssociationExecutionFilterDict]; MaxResults: int; NextToken: str
def describe_association_executions(name: str, /, *, result: type[_T35] = ..., select: Callable[[DescribeAssociationExecutionsResult], _T35] = ..., **arguments: Unpack[_DescribeAssociationExecutions]) -> Task[_T35]: ...

class _DescribeAutomationExecutions(CallOptions, total=False):
    Filters: Sequence[AutomationExecutionFilterDict]; MaxResults: int; NextToken: str
def describe_automation_executions(name: str, /, *, result: type[_T36] = ..., select: Callable[[DescribeAutomationExecutionsResult], _T36] = ..., **arguments: Unpack[_DescribeAutomationExecutions]) -> Task[_T36]: ...

class _DescribeAutomationStepExecutions(CallOptions, total=False):
    AutomationExecutionId: Required[str]; Filters: Sequence[StepExecutionFilterDict]; NextToken: str; MaxResults: int
    ReverseOrder: bool
def describe_automation_step_executions(name: str, /, *, result: type[_T37] = ..., select: Callable[[DescribeAutomationStepExecutionsResult], _T37] = ..., **arguments: Unpack[_DescribeAutomationStepExecutions]) -> Task[_T37]: ...

class _DescribeAvailablePatches(CallOptions, total=False):
    Filters: Sequence[PatchOrchestratorFilterDict]; MaxResults: int; NextToken: str
def describe_available_patches(name: str, /, *, result: type[_T38] = ..., select: Callable[[DescribeAvailablePatchesResult], _T38] = ..., **arguments: Unpack[_DescribeAvailablePatches]) -> Task[_T38]: ...

class _DescribeDocument(CallOptions, total=False):
    Name: Required[str]; DocumentVersion: str; VersionName: str
def describe_document(name: str, /, *, result: type[_T39] = ..., select: Callable[[DescribeDocumentResult], _T39] = ..., **arguments: Unpack[_DescribeDocument]) -> Task[_T39]: ...

class _DescribeDocumentPermission(CallOptions, total=False):
    Name: Required[str]; PermissionType: Required[DocumentPermissionType | str]; MaxResults: int; NextToken: str
def describe_document_permission(name: str, /, *, result: type[_T40] = ..., select: Callable[[DescribeDocumentPermissionResponse], _T40] = ..., **arguments: Unpack[_DescribeDocumentPermission]) -> Task[_T40]: ...

class _DescribeEffectiveInstanceAssociations(CallOptions, total=False):
    InstanceId: Required[str]; MaxResults: int; NextToken: str
def describe_effective_instance_associations(name: str, /, *, result: type[_T41] = ..., select: Callable[[DescribeEffectiveInstanceAssociationsResult], _T41] = ..., **arguments: Unpack[_DescribeEffectiveInstanceAssociations]) -> Task[_T41]: ...

class _DescribeEffectivePatchesForPatchBaseline(CallOptions, total=False):
    BaselineId: Required[str]; MaxResults: int; NextToken: str
def describe_effective_patches_for_patch_baseline(name: str, /, *, result: type[_T42] = ..., select: Callable[[DescribeEffectivePatchesForPatchBaselineResult], _T42] = ..., **arguments: Unpack[_DescribeEffectivePatchesForPatchBaseline]) -> Task[_T42]: ...

class _DescribeInstanceAssociationsStatus(CallOptions, total=False):
    InstanceId: Required[str]; MaxResults: int; NextToken: str
def describe_instance_associations_status(name: str, /, *, result: type[_T43] = ..., select: Callable[[DescribeInstanceAssociationsStatusResult], _T43] = ..., **arguments: Unpack[_DescribeInstanceAssociationsStatus]) -> Task[_T43]: ...

class _DescribeInstanceInformation(CallOptions, total=False):
    InstanceInformationFilterList: Sequence[InstanceInformationFilterDict]
    Filters: Sequence[InstanceInformationStringFilterDict]; MaxResults: int; NextToken: str
def describe_instance_information(name: str, /, *, result: type[_T44] = ..., select: Callable[[DescribeInstanceInformationResult], _T44] = ..., **arguments: Unpack[_DescribeInstanceInformation]) -> Task[_T44]: ...

class _DescribeInstancePatchStates(CallOptions, total=False):
    InstanceIds: Required[Sequence[str]]; NextToken: str; MaxResults: int
def describe_instance_patch_states(name: str, /, *, result: type[_T45] = ..., select: Callable[[DescribeInstancePatchStatesResult], _T45] = ..., **arguments: Unpack[_DescribeInstancePatchStates]) -> Task[_T45]: ...

class _DescribeInstancePatchStatesForPatchGroup(CallOptions, total=False):
    PatchGroup: Required[str]; Filters: Sequence[InstancePatchStateFilterDict]; NextToken: str; MaxResults: int
def describe_instance_patch_states_for_patch_group(name: str, /, *, result: type[_T46] = ..., select: Callable[[DescribeInstancePatchStatesForPatchGroupResult], _T46] = ..., **arguments: Unpack[_DescribeInstancePatchStatesForPatchGroup]) -> Task[_T46]: ...

class _DescribeInstancePatches(CallOptions, total=False):
    InstanceId: Required[str]; Filters: Sequence[PatchOrchestratorFilterDict]; NextToken: str; MaxResults: int
def describe_instance_patches(name: str, /, *, result: type[_T47] = ..., select: Callable[[DescribeInstancePatchesResult], _T47] = ..., **arguments: Unpack[_DescribeInstancePatches]) -> Task[_T47]: ...

class _DescribeInstanceProperties(CallOptions, total=False):
    InstancePropertyFilterList: Sequence[InstancePropertyFilterDict]
    FiltersWithOperator: Sequence[InstancePropertyStringFilterDict]; MaxResults: int; NextToken: str
def describe_instance_properties(name: str, /, *, result: type[_T48] = ..., select: Callable[[DescribeInstancePropertiesResult], _T48] = ..., **arguments: Unpack[_DescribeInstanceProperties]) -> Task[_T48]: ...

class _DescribeInventoryDeletions(CallOptions, total=False):
    DeletionId: str; NextToken: str; MaxResults: int
def describe_inventory_deletions(name: str, /, *, result: type[_T49] = ..., select: Callable[[DescribeInventoryDeletionsResult], _T49] = ..., **arguments: Unpack[_DescribeInventoryDeletions]) -> Task[_T49]: ...

class _DescribeMaintenanceWindowExecutionTaskInvocations(CallOptions, total=False):
    WindowExecutionId: Required[str]; TaskId: Required[str]; Filters: Sequence[MaintenanceWindowFilterDict]
    MaxResults: int; NextToken: str
def describe_maintenance_window_execution_task_invocations(name: str, /, *, result: type[_T50] = ..., select: Callable[[DescribeMaintenanceWindowExecutionTaskInvocationsResult], _T50] = ..., **arguments: Unpack[_DescribeMaintenanceWindowExecutionTaskInvocations]) -> Task[_T50]: ...

class _DescribeMaintenanceWindowExecutionTasks(CallOptions, total=False):
    WindowExecutionId: Required[str]; Filters: Sequence[MaintenanceWindowFilterDict]; MaxResults: int; NextToken: str
def describe_maintenance_window_execution_tasks(name: str, /, *, result: type[_T51] = ..., select: Callable[[DescribeMaintenanceWindowExecutionTasksResult], _T51] = ..., **arguments: Unpack[_DescribeMaintenanceWindowExecutionTasks]) -> Task[_T51]: ...

class _DescribeMaintenanceWindowExecutions(CallOptions, total=False):
    WindowId: Required[str]; Filters: Sequence[MaintenanceWindowFilterDict]; MaxResults: int; NextToken: str
def describe_maintenance_window_executions(name: str, /, *, result: type[_T52] = ..., select: Callable[[DescribeMaintenanceWindowExecutionsResult], _T52] = ..., **arguments: Unpack[_DescribeMaintenanceWindowExecutions]) -> Task[_T52]: ...

class _DescribeMaintenanceWindowSchedule(CallOptions, total=False):
    WindowId: str; Targets: Sequence[TargetDict | Target]; ResourceType: MaintenanceWindowResourceType | str
    Filters: Sequence[PatchOrchestratorFilterDict]; MaxResults: int; NextToken: str
def describe_maintenance_window_schedule(name: str, /, *, result: type[_T53] = ..., select: Callable[[DescribeMaintenanceWindowScheduleResult], _T53] = ..., **arguments: Unpack[_DescribeMaintenanceWindowSchedule]) -> Task[_T53]: ...

class _DescribeMaintenanceWindowTargets(CallOptions, total=False):
    WindowId: Required[str]; Filters: Sequence[MaintenanceWindowFilterDict]; MaxResults: int; NextToken: str
def describe_maintenance_window_targets(name: str, /, *, result: type[_T54] = ..., select: Callable[[DescribeMaintenanceWindowTargetsResult], _T54] = ..., **arguments: Unpack[_DescribeMaintenanceWindowTargets]) -> Task[_T54]: ...

class _DescribeMaintenanceWindowTasks(CallOptions, total=False):
    WindowId: Required[str]; Filters: Sequence[MaintenanceWindowFilterDict]; MaxResults: int; NextToken: str
def describe_maintenance_window_tasks(name: str, /, *, result: type[_T55] = ..., select: Callable[[DescribeMaintenanceWindowTasksResult], _T55] = ..., **arguments: Unpack[_DescribeMaintenanceWindowTasks]) -> Task[_T55]: ...

class _DescribeMaintenanceWindows(CallOptions, total=False):
    Filters: Sequence[MaintenanceWindowFilterDict]; MaxResults: int; NextToken: str
def describe_maintenance_windows(name: str, /, *, result: type[_T56] = ..., select: Callable[[DescribeMaintenanceWindowsResult], _T56] = ..., **arguments: Unpack[_DescribeMaintenanceWindows]) -> Task[_T56]: ...

class _DescribeMaintenanceWindowsForTarget(CallOptions, total=False):
    Targets: Required[Sequence[TargetDict | Target]]; ResourceType: Required[MaintenanceWindowResourceType | str]
    MaxResults: int; NextToken: str
def describe_maintenance_windows_for_target(name: str, /, *, result: type[_T57] = ..., select: Callable[[DescribeMaintenanceWindowsForTargetResult], _T57] = ..., **arguments: Unpack[_DescribeMaintenanceWindowsForTarget]) -> Task[_T57]: ...

class _DescribeOpsItems(CallOptions, total=False):
    OpsItemFilters: Sequence[OpsItemFilterDict]; MaxResults: int; NextToken: str
def describe_ops_items(name: str, /, *, result: type[_T58] = ..., select: Callable[[DescribeOpsItemsResponse], _T58] = ..., **arguments: Unpack[_DescribeOpsItems]) -> Task[_T58]: ...

class _DescribeParameters(CallOptions, total=False):
    Filters: Sequence[ParametersFilterDict]; ParameterFilters: Sequence[ParameterStringFilterDict]; MaxResults: int
    NextToken: str; Shared: bool
def describe_parameters(name: str, /, *, result: type[_T59] = ..., select: Callable[[DescribeParametersResult], _T59] = ..., **arguments: Unpack[_DescribeParameters]) -> Task[_T59]: ...

class _DescribePatchBaselines(CallOptions, total=False):
    Filters: Sequence[PatchOrchestratorFilterDict]; MaxResults: int; NextToken: str
def describe_patch_baselines(name: str, /, *, result: type[_T60] = ..., select: Callable[[DescribePatchBaselinesResult], _T60] = ..., **arguments: Unpack[_DescribePatchBaselines]) -> Task[_T60]: ...

class _DescribePatchGroupState(CallOptions, total=False):
    PatchGroup: Required[str]
def describe_patch_group_state(name: str, /, *, result: type[_T61] = ..., select: Callable[[DescribePatchGroupStateResult], _T61] = ..., **arguments: Unpack[_DescribePatchGroupState]) -> Task[_T61]: ...

class _DescribePatchGroups(CallOptions, total=False):
    MaxResults: int; Filters: Sequence[PatchOrchestratorFilterDict]; NextToken: str
def describe_patch_groups(name: str, /, *, result: type[_T62] = ..., select: Callable[[DescribePatchGroupsResult], _T62] = ..., **arguments: Unpack[_DescribePatchGroups]) -> Task[_T62]: ...

class _DescribePatchProperties(CallOptions, total=False):
    OperatingSystem: Required[_OperatingSystem | str]; Property: Required[PatchProperty | str]
    PatchSet: _PatchSet | str; MaxResults: int; NextToken: str
def describe_patch_properties(name: str, /, *, result: type[_T63] = ..., select: Callable[[DescribePatchPropertiesResult], _T63] = ..., **arguments: Unpack[_DescribePatchProperties]) -> Task[_T63]: ...

class _DescribeSessions(CallOptions, total=False):
    State: Required[SessionState | str]; MaxResults: int; NextToken: str; Filters: Sequence[SessionFilterDict]
def describe_sessions(name: str, /, *, result: type[_T64] = ..., select: Callable[[DescribeSessionsResponse], _T64] = ..., **arguments: Unpack[_DescribeSessions]) -> Task[_T64]: ...

class _DisassociateOpsItemRelatedItem(CallOptions, total=False):
    OpsItemId: Required[str]; AssociationId: Required[str]
def disassociate_ops_item_related_item(name: str, /, *, result: type[_T65] = ..., select: Callable[[DisassociateOpsItemRelatedItemResponse], _T65] = ..., **arguments: Unpack[_DisassociateOpsItemRelatedItem]) -> Task[_T65]: ...

class _GetAccessToken(CallOptions, total=False):
    AccessRequestId: Required[str]
def get_access_token(name: str, /, *, result: type[_T66] = ..., select: Callable[[GetAccessTokenResponse], _T66] = ..., **arguments: Unpack[_GetAccessToken]) -> Task[_T66]: ...

class _GetAutomationExecution(CallOptions, total=False):
    AutomationExecutionId: Required[str]
def get_automation_execution(name: str, /, *, result: type[_T67] = ..., select: Callable[[GetAutomationExecutionResult], _T67] = ..., **arguments: Unpack[_GetAutomationExecution]) -> Task[_T67]: ...

class _GetCalendarState(CallOptions, total=False):
    CalendarNames: Required[Sequence[str]]; AtTime: str
def get_calendar_state(name: str, /, *, result: type[_T68] = ..., select: Callable[[GetCalendarStateResponse], _T68] = ..., **arguments: Unpack[_GetCalendarState]) -> Task[_T68]: ...

class _GetCloudConnector(CallOptions, total=False):
    CloudConnectorId: Required[str]
def get_cloud_connector(name: str, /, *, result: type[_T69] = ..., select: Callable[[GetCloudConnectorResult], _T69] = ..., **arguments: Unpack[_GetCloudConnector]) -> Task[_T69]: ...

class _GetCommandInvocation(CallOptions, total=False):
    CommandId: Required[str]; InstanceId: Required[str]; PluginName: str
def get_command_invocation(name: str, /, *, result: type[_T70] = ..., select: Callable[[GetCommandInvocationResult], _T70] = ..., **arguments: Unpack[_GetCommandInvocation]) -> Task[_T70]: ...

class _GetConnectionStatus(CallOptions, total=False):
    Target: Required[str]
def get_connection_status(name: str, /, *, result: type[_T71] = ..., select: Callable[[GetConnectionStatusResponse], _T71] = ..., **arguments: Unpack[_GetConnectionStatus]) -> Task[_T71]: ...

class _GetDefaultPatchBaseline(CallOptions, total=False):
    OperatingSystem: _OperatingSystem | str
def get_default_patch_baseline(name: str, /, *, result: type[_T72] = ..., select: Callable[[GetDefaultPatchBaselineResult], _T72] = ..., **arguments: Unpack[_GetDefaultPatchBaseline]) -> Task[_T72]: ...

class _GetDeployablePatchSnapshotForInstance(CallOptions, total=False):
    InstanceId: Required[str]; SnapshotId: Required[str]; BaselineOverride: BaselineOverrideDict
    UseS3DualStackEndpoint: bool
def get_deployable_patch_snapshot_for_instance(name: str, /, *, result: type[_T73] = ..., select: Callable[[GetDeployablePatchSnapshotForInstanceResult], _T73] = ..., **arguments: Unpack[_GetDeployablePatchSnapshotForInstance]) -> Task[_T73]: ...

class _GetDocument(CallOptions, total=False):
    Name: Required[str]; VersionName: str; DocumentVersion: str; DocumentFormat: _DocumentFormat | str
def get_document(name: str, /, *, result: type[_T74] = ..., select: Callable[[GetDocumentResult], _T74] = ..., **arguments: Unpack[_GetDocument]) -> Task[_T74]: ...

class _GetExecutionPreview(CallOptions, total=False):
    ExecutionPreviewId: Required[str]
def get_execution_preview(name: str, /, *, result: type[_T75] = ..., select: Callable[[GetExecutionPreviewResponse], _T75] = ..., **arguments: Unpack[_GetExecutionPreview]) -> Task[_T75]: ...

class _GetInventory(CallOptions, total=False):
    Filters: Sequence[InventoryFilterDict]; Aggregators: Sequence[InventoryAggregatorDict]
    ResultAttributes: Sequence[ResultAttributeDict]; NextToken: str; MaxResults: int
def get_inventory(name: str, /, *, result: type[_T76] = ..., select: Callable[[GetInventoryResult], _T76] = ..., **arguments: Unpack[_GetInventory]) -> Task[_T76]: ...

class _GetInventorySchema(CallOptions, total=False):
    TypeName: str; NextToken: str; MaxResults: int; Aggregator: bool; SubType: bool
def get_inventory_schema(name: str, /, *, result: type[_T77] = ..., select: Callable[[GetInventorySchemaResult], _T77] = ..., **arguments: Unpack[_GetInventorySchema]) -> Task[_T77]: ...

class _GetMaintenanceWindow(CallOptions, total=False):
    WindowId: Required[str]
def get_maintenance_window(name: str, /, *, result: type[_T78] = ..., select: Callable[[GetMaintenanceWindowResult], _T78] = ..., **arguments: Unpack[_GetMaintenanceWindow]) -> Task[_T78]: ...

class _GetMaintenanceWindowExecution(CallOptions, total=False):
    WindowExecutionId: Required[str]
def get_maintenance_window_execution(name: str, /, *, result: type[_T79] = ..., select: Callable[[GetMaintenanceWindowExecutionResult], _T79] = ..., **arguments: Unpack[_GetMaintenanceWindowExecution]) -> Task[_T79]: ...

class _GetMaintenanceWindowExecutionTask(CallOptions, total=False):
    WindowExecutionId: Required[str]; TaskId: Required[str]
def get_maintenance_window_execution_task(name: str, /, *, result: type[_T80] = ..., select: Callable[[GetMaintenanceWindowExecutionTaskResult], _T80] = ..., **arguments: Unpack[_GetMaintenanceWindowExecutionTask]) -> Task[_T80]: ...

class _GetMaintenanceWindowExecutionTaskInvocation(CallOptions, total=False):
    WindowExecutionId: Required[str]; TaskId: Required[str]; InvocationId: Required[str]
def get_maintenance_window_execution_task_invocation(name: str, /, *, result: type[_T81] = ..., select: Callable[[GetMaintenanceWindowExecutionTaskInvocationResult], _T81] = ..., **arguments: Unpack[_GetMaintenanceWindowExecutionTaskInvocation]) -> Task[_T81]: ...

class _GetMaintenanceWindowTask(CallOptions, total=False):
    WindowId: Required[str]; WindowTaskId: Required[str]
def get_maintenance_window_task(name: str, /, *, result: type[_T82] = ..., select: Callable[[GetMaintenanceWindowTaskResult], _T82] = ..., **arguments: Unpack[_GetMaintenanceWindowTask]) -> Task[_T82]: ...

class _GetOpsItem(CallOptions, total=False):
    OpsItemId: Required[str]; OpsItemArn: str
def get_ops_item(name: str, /, *, result: type[_T83] = ..., select: Callable[[GetOpsItemResponse], _T83] = ..., **arguments: Unpack[_GetOpsItem]) -> Task[_T83]: ...

class _GetOpsMetadata(CallOptions, total=False):
    OpsMetadataArn: Required[str]; MaxResults: int; NextToken: str
def get_ops_metadata(name: str, /, *, result: type[_T84] = ..., select: Callable[[GetOpsMetadataResult], _T84] = ..., **arguments: Unpack[_GetOpsMetadata]) -> Task[_T84]: ...

class _GetOpsSummary(CallOptions, total=False):
    SyncName: str; Filters: Sequence[OpsFilterDict]; Aggregators: Sequence[OpsAggregatorDict]
    ResultAttributes: Sequence[OpsResultAttributeDict]; NextToken: str; MaxResults: int
def get_ops_summary(name: str, /, *, result: type[_T85] = ..., select: Callable[[GetOpsSummaryResult], _T85] = ..., **arguments: Unpack[_GetOpsSummary]) -> Task[_T85]: ...

class _GetParameter(CallOptions, total=False):
    Name: Required[str]; WithDecryption: bool
def get_parameter(name: str, /, *, result: type[_T86] = ..., select: Callable[[GetParameterResult], _T86] = ..., **arguments: Unpack[_GetParameter]) -> Task[_T86]: ...

class _GetParameterHistory(CallOptions, total=False):
    Name: Required[str]; WithDecryption: bool; MaxResults: int; NextToken: str
def get_parameter_history(name: str, /, *, result: type[_T87] = ..., select: Callable[[GetParameterHistoryResult], _T87] = ..., **arguments: Unpack[_GetParameterHistory]) -> Task[_T87]: ...

class _GetParameters(CallOptions, total=False):
    Names: Required[Sequence[str]]; WithDecryption: bool
def get_parameters(name: str, /, *, result: type[_T88] = ..., select: Callable[[GetParametersResult], _T88] = ..., **arguments: Unpack[_GetParameters]) -> Task[_T88]: ...

class _GetParametersByPath(CallOptions, total=False):
    Path: Required[str]; Recursive: bool; ParameterFilters: Sequence[ParameterStringFilterDict]; WithDecryption: bool
    MaxResults: int; NextToken: str
def get_parameters_by_path(name: str, /, *, result: type[_T89] = ..., select: Callable[[GetParametersByPathResult], _T89] = ..., **arguments: Unpack[_GetParametersByPath]) -> Task[_T89]: ...

class _GetPatchBaseline(CallOptions, total=False):
    BaselineId: Required[str]
def get_patch_baseline(name: str, /, *, result: type[_T90] = ..., select: Callable[[GetPatchBaselineResult], _T90] = ..., **arguments: Unpack[_GetPatchBaseline]) -> Task[_T90]: ...

class _GetPatchBaselineForPatchGroup(CallOptions, total=False):
    PatchGroup: Required[str]; OperatingSystem: _OperatingSystem | str
def get_patch_baseline_for_patch_group(name: str, /, *, result: type[_T91] = ..., select: Callable[[GetPatchBaselineForPatchGroupResult], _T91] = ..., **arguments: Unpack[_GetPatchBaselineForPatchGroup]) -> Task[_T91]: ...

class _GetResourcePolicies(CallOptions, total=False):
    ResourceArn: Required[str]; NextToken: str; MaxResults: int
def get_resource_policies(name: str, /, *, result: type[_T92] = ..., select: Callable[[GetResourcePoliciesResponse], _T92] = ..., **arguments: Unpack[_GetResourcePolicies]) -> Task[_T92]: ...

class _GetServiceSetting(CallOptions, total=False):
    SettingId: Required[str]
def get_service_setting(name: str, /, *, result: type[_T93] = ..., select: Callable[[GetServiceSettingResult], _T93] = ..., **arguments: Unpack[_GetServiceSetting]) -> Task[_T93]: ...

class _LabelParameterVersion(CallOptions, total=False):
    Name: Required[str]; ParameterVersion: int; Labels: Required[Sequence[str]]
def label_parameter_version(name: str, /, *, result: type[_T94] = ..., select: Callable[[LabelParameterVersionResult], _T94] = ..., **arguments: Unpack[_LabelParameterVersion]) -> Task[_T94]: ...

class _ListAssociationVersions(CallOptions, total=False):
    AssociationId: Required[str]; MaxResults: int; NextToken: str
def list_association_versions(name: str, /, *, result: type[_T95] = ..., select: Callable[[ListAssociationVersionsResult], _T95] = ..., **arguments: Unpack[_ListAssociationVersions]) -> Task[_T95]: ...

class _ListAssociations(CallOptions, total=False):
    AssociationFilterList: Sequence[AssociationFilterDict]; MaxResults: int; NextToken: str
def list_associations(name: str, /, *, result: type[_T96] = ..., select: Callable[[ListAssociationsResult], _T96] = ..., **arguments: Unpack[_ListAssociations]) -> Task[_T96]: ...

class _ListCloudConnectors(CallOptions, total=False):
    MaxResults: int; NextToken: str; Filters: Sequence[CloudConnectorFilterDict]
def list_cloud_connectors(name: str, /, *, result: type[_T97] = ..., select: Callable[[ListCloudConnectorsResult], _T97] = ..., **arguments: Unpack[_ListCloudConnectors]) -> Task[_T97]: ...

class _ListCommandInvocations(CallOptions, total=False):
    CommandId: str; InstanceId: str; MaxResults: int; NextToken: str; Filters: Sequence[CommandFilterDict]
    Details: bool
def list_command_invocations(name: str, /, *, result: type[_T98] = ..., select: Callable[[ListCommandInvocationsResult], _T98] = ..., **arguments: Unpack[_ListCommandInvocations]) -> Task[_T98]: ...

class _ListCommands(CallOptions, total=False):
    CommandId: str; InstanceId: str; MaxResults: int; NextToken: str; Filters: Sequence[CommandFilterDict]
def list_commands(name: str, /, *, result: type[_T99] = ..., select: Callable[[ListCommandsResult], _T99] = ..., **arguments: Unpack[_ListCommands]) -> Task[_T99]: ...

class _ListComplianceItems(CallOptions, total=False):
    Filters: Sequence[ComplianceStringFilterDict]; ResourceIds: Sequence[str]; ResourceTypes: Sequence[str]
    NextToken: str; MaxResults: int
def list_compliance_items(name: str, /, *, result: type[_T100] = ..., select: Callable[[ListComplianceItemsResult], _T100] = ..., **arguments: Unpack[_ListComplianceItems]) -> Task[_T100]: ...

class _ListComplianceSummaries(CallOptions, total=False):
    Filters: Sequence[ComplianceStringFilterDict]; NextToken: str; MaxResults: int
def list_compliance_summaries(name: str, /, *, result: type[_T101] = ..., select: Callable[[ListComplianceSummariesResult], _T101] = ..., **arguments: Unpack[_ListComplianceSummaries]) -> Task[_T101]: ...

class _ListDocumentMetadataHistory(CallOptions, total=False):
    Name: Required[str]; DocumentVersion: str; Metadata: Required[DocumentMetadataEnum | str]; NextToken: str
    MaxResults: int
def list_document_metadata_history(name: str, /, *, result: type[_T102] = ..., select: Callable[[ListDocumentMetadataHistoryResponse], _T102] = ..., **arguments: Unpack[_ListDocumentMetadataHistory]) -> Task[_T102]: ...

class _ListDocumentVersions(CallOptions, total=False):
    Name: Required[str]; MaxResults: int; NextToken: str
def list_document_versions(name: str, /, *, result: type[_T103] = ..., select: Callable[[ListDocumentVersionsResult], _T103] = ..., **arguments: Unpack[_ListDocumentVersions]) -> Task[_T103]: ...

class _ListDocuments(CallOptions, total=False):
    DocumentFilterList: Sequence[DocumentFilterDict]; Filters: Sequence[DocumentKeyValuesFilterDict]; MaxResults: int
    NextToken: str
def list_documents(name: str, /, *, result: type[_T104] = ..., select: Callable[[ListDocumentsResult], _T104] = ..., **arguments: Unpack[_ListDocuments]) -> Task[_T104]: ...

class _ListInventoryEntries(CallOptions, total=False):
    InstanceId: Required[str]; TypeName: Required[str]; Filters: Sequence[InventoryFilterDict]; NextToken: str
    MaxResults: int
def list_inventory_entries(name: str, /, *, result: type[_T105] = ..., select: Callable[[ListInventoryEntriesResult], _T105] = ..., **arguments: Unpack[_ListInventoryEntries]) -> Task[_T105]: ...

class _ListNodes(CallOptions, total=False):
    SyncName: str; Filters: Sequence[NodeFilterDict]; NextToken: str; MaxResults: int
def list_nodes(name: str, /, *, result: type[_T106] = ..., select: Callable[[ListNodesResult], _T106] = ..., **arguments: Unpack[_ListNodes]) -> Task[_T106]: ...

class _ListNodesSummary(CallOptions, total=False):
    SyncName: str; Filters: Sequence[NodeFilterDict]; Aggregators: Required[Sequence[NodeAggregatorDict]]
    NextToken: str; MaxResults: int
def list_nodes_summary(name: str, /, *, result: type[_T107] = ..., select: Callable[[ListNodesSummaryResult], _T107] = ..., **arguments: Unpack[_ListNodesSummary]) -> Task[_T107]: ...

class _ListOpsItemEvents(CallOptions, total=False):
    Filters: Sequence[OpsItemEventFilterDict]; MaxResults: int; NextToken: str
def list_ops_item_events(name: str, /, *, result: type[_T108] = ..., select: Callable[[ListOpsItemEventsResponse], _T108] = ..., **arguments: Unpack[_ListOpsItemEvents]) -> Task[_T108]: ...

class _ListOpsItemRelatedItems(CallOptions, total=False):
    OpsItemId: str; Filters: Sequence[OpsItemRelatedItemsFilterDict]; MaxResults: int; NextToken: str
def list_ops_item_related_items(name: str, /, *, result: type[_T109] = ..., select: Callable[[ListOpsItemRelatedItemsResponse], _T109] = ..., **arguments: Unpack[_ListOpsItemRelatedItems]) -> Task[_T109]: ...

class _ListOpsMetadata(CallOptions, total=False):
    Filters: Sequence[OpsMetadataFilterDict]; MaxResults: int; NextToken: str
def list_ops_metadata(name: str, /, *, result: type[_T110] = ..., select: Callable[[ListOpsMetadataResult], _T110] = ..., **arguments: Unpack[_ListOpsMetadata]) -> Task[_T110]: ...

class _ListResourceComplianceSummaries(CallOptions, total=False):
    Filters: Sequence[ComplianceStringFilterDict]; NextToken: str; MaxResults: int
def list_resource_compliance_summaries(name: str, /, *, result: type[_T111] = ..., select: Callable[[ListResourceComplianceSummariesResult], _T111] = ..., **arguments: Unpack[_ListResourceComplianceSummaries]) -> Task[_T111]: ...

class _ListResourceDataSync(CallOptions, total=False):
    SyncType: str; NextToken: str; MaxResults: int
def list_resource_data_sync(name: str, /, *, result: type[_T112] = ..., select: Callable[[ListResourceDataSyncResult], _T112] = ..., **arguments: Unpack[_ListResourceDataSync]) -> Task[_T112]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceType: Required[ResourceTypeForTagging | str]; ResourceId: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T113] = ..., select: Callable[[ListTagsForResourceResult], _T113] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T113]: ...

class _ModifyDocumentPermission(CallOptions, total=False):
    Name: Required[str]; PermissionType: Required[DocumentPermissionType | str]; AccountIdsToAdd: Sequence[str]
    AccountIdsToRemove: Sequence[str]; SharedDocumentVersion: str
def modify_document_permission(name: str, /, *, result: type[_T114] = ..., select: Callable[[ModifyDocumentPermissionResponse], _T114] = ..., **arguments: Unpack[_ModifyDocumentPermission]) -> Task[_T114]: ...

class _PutComplianceItems(CallOptions, total=False):
    ResourceId: Required[str]; ResourceType: Required[str]; ComplianceType: Required[str]
    ExecutionSummary: Required[ComplianceExecutionSummaryDict | ComplianceExecutionSummary]
    Items: Required[Sequence[ComplianceItemEntryDict]]; ItemContentHash: str; UploadType: ComplianceUploadType | str
def put_compliance_items(name: str, /, *, result: type[_T115] = ..., select: Callable[[PutComplianceItemsResult], _T115] = ..., **arguments: Unpack[_PutComplianceItems]) -> Task[_T115]: ...

class _PutInventory(CallOptions, total=False):
    InstanceId: Required[str]; Items: Required[Sequence[InventoryItemDict]]
def put_inventory(name: str, /, *, result: type[_T116] = ..., select: Callable[[PutInventoryResult], _T116] = ..., **arguments: Unpack[_PutInventory]) -> Task[_T116]: ...

class _PutParameter(CallOptions, total=False):
    Name: Required[str]; Description: str; Value: Required[str]; Type: ParameterType | str; KeyId: str
    Overwrite: bool; AllowedPattern: str; Tags: Sequence[TagDict | Tag]; Tier: ParameterTier | str; Policies: str
    DataType: str
def put_parameter(name: str, /, *, result: type[_T117] = ..., select: Callable[[PutParameterResult], _T117] = ..., **arguments: Unpack[_PutParameter]) -> Task[_T117]: ...

class _PutResourcePolicy(CallOptions, total=False):
    ResourceArn: Required[str]; Policy: Required[str]; PolicyId: str; PolicyHash: str
def put_resource_policy(name: str, /, *, result: type[_T118] = ..., select: Callable[[PutResourcePolicyResponse], _T118] = ..., **arguments: Unpack[_PutResourcePolicy]) -> Task[_T118]: ...

class _RegisterDefaultHostManagementConfiguration(CallOptions, total=False):
    PermissionModel: Required[DHMCPermissionModel | str]; RoleArn: str; Overwrite: bool
def register_default_host_management_configuration(name: str, /, *, result: type[_T119] = ..., select: Callable[[RegisterDefaultHostManagementConfigurationResult], _T119] = ..., **arguments: Unpack[_RegisterDefaultHostManagementConfiguration]) -> Task[_T119]: ...

class _RegisterDefaultPatchBaseline(CallOptions, total=False):
    BaselineId: Required[str]
def register_default_patch_baseline(name: str, /, *, result: type[_T120] = ..., select: Callable[[RegisterDefaultPatchBaselineResult], _T120] = ..., **arguments: Unpack[_RegisterDefaultPatchBaseline]) -> Task[_T120]: ...

class _RegisterPatchBaselineForPatchGroup(CallOptions, total=False):
    BaselineId: Required[str]; PatchGroup: Required[str]
def register_patch_baseline_for_patch_group(name: str, /, *, result: type[_T121] = ..., select: Callable[[RegisterPatchBaselineForPatchGroupResult], _T121] = ..., **arguments: Unpack[_RegisterPatchBaselineForPatchGroup]) -> Task[_T121]: ...

class _RegisterTargetWithMaintenanceWindow(CallOptions, total=False):
    WindowId: Required[str]; ResourceType: Required[MaintenanceWindowResourceType | str]
    Targets: Required[Sequence[TargetDict | Target]]; OwnerInformation: str; Name: str; Description: str
    ClientToken: str
def register_target_with_maintenance_window(name: str, /, *, result: type[_T122] = ..., select: Callable[[RegisterTargetWithMaintenanceWindowResult], _T122] = ..., **arguments: Unpack[_RegisterTargetWithMaintenanceWindow]) -> Task[_T122]: ...

class _RegisterTaskWithMaintenanceWindow(CallOptions, total=False):
    WindowId: Required[str]; Targets: Sequence[TargetDict | Target]; TaskArn: Required[str]; ServiceRoleArn: str
    TaskType: Required[MaintenanceWindowTaskType | str]
    TaskParameters: Mapping[str, MaintenanceWindowTaskParameterValueExpressionDict | MaintenanceWindowTaskParameterValueExpression]
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersDict | MaintenanceWindowTaskInvocationParameters
    Priority: int; MaxConcurrency: str; MaxErrors: str; LoggingInfo: LoggingInfoDict | _LoggingInfo; Name: str
    Description: str; ClientToken: str; CutoffBehavior: MaintenanceWindowTaskCutoffBehavior | str
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration
def register_task_with_maintenance_window(name: str, /, *, result: type[_T123] = ..., select: Callable[[RegisterTaskWithMaintenanceWindowResult], _T123] = ..., **arguments: Unpack[_RegisterTaskWithMaintenanceWindow]) -> Task[_T123]: ...

class _RemoveTagsFromResource(CallOptions, total=False):
    ResourceType: Required[ResourceTypeForTagging | str]; ResourceId: Required[str]; TagKeys: Required[Sequence[str]]
def remove_tags_from_resource(name: str, /, *, result: type[_T124] = ..., select: Callable[[RemoveTagsFromResourceResult], _T124] = ..., **arguments: Unpack[_RemoveTagsFromResource]) -> Task[_T124]: ...

class _ResetServiceSetting(CallOptions, total=False):
    SettingId: Required[str]
def reset_service_setting(name: str, /, *, result: type[_T125] = ..., select: Callable[[ResetServiceSettingResult], _T125] = ..., **arguments: Unpack[_ResetServiceSetting]) -> Task[_T125]: ...

class _ResumeSession(CallOptions, total=False):
    SessionId: Required[str]
def resume_session(name: str, /, *, result: type[_T126] = ..., select: Callable[[ResumeSessionResponse], _T126] = ..., **arguments: Unpack[_ResumeSession]) -> Task[_T126]: ...

class _SendAutomationSignal(CallOptions, total=False):
    AutomationExecutionId: Required[str]; SignalType: Required[_SignalType | str]
    Payload: Mapping[str, Sequence[str]]
def send_automation_signal(name: str, /, *, result: type[_T127] = ..., select: Callable[[SendAutomationSignalResult], _T127] = ..., **arguments: Unpack[_SendAutomationSignal]) -> Task[_T127]: ...

class _SendCommand(CallOptions, total=False):
    InstanceIds: Sequence[str]; Targets: Sequence[TargetDict | Target]; DocumentName: Required[str]
    DocumentVersion: str; DocumentHash: str; DocumentHashType: _DocumentHashType | str; TimeoutSeconds: int
    Comment: str; Parameters: Mapping[str, Sequence[str]]; OutputS3Region: str; OutputS3BucketName: str
    OutputS3KeyPrefix: str; MaxConcurrency: str; MaxErrors: str; ServiceRoleArn: str
    NotificationConfig: NotificationConfigDict | _NotificationConfig
    CloudWatchOutputConfig: CloudWatchOutputConfigDict | _CloudWatchOutputConfig
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration
def send_command(name: str, /, *, result: type[_T128] = ..., select: Callable[[SendCommandResult], _T128] = ..., **arguments: Unpack[_SendCommand]) -> Task[_T128]: ...

class _StartAccessRequest(CallOptions, total=False):
    Reason: Required[str]; Targets: Required[Sequence[TargetDict | Target]]; Tags: Sequence[TagDict | Tag]
def start_access_request(name: str, /, *, result: type[_T129] = ..., select: Callable[[StartAccessRequestResponse], _T129] = ..., **arguments: Unpack[_StartAccessRequest]) -> Task[_T129]: ...

class _StartAssociationsOnce(CallOptions, total=False):
    AssociationIds: Required[Sequence[str]]
def start_associations_once(name: str, /, *, result: type[_T130] = ..., select: Callable[[StartAssociationsOnceResult], _T130] = ..., **arguments: Unpack[_StartAssociationsOnce]) -> Task[_T130]: ...

class _StartAutomationExecution(CallOptions, total=False):
    DocumentName: Required[str]; DocumentVersion: str; Parameters: Mapping[str, Sequence[str]]; ClientToken: str
    Mode: ExecutionMode | str; TargetParameterName: str; Targets: Sequence[TargetDict | Target]
    TargetMaps: Sequence[Mapping[str, Sequence[str]]]; MaxConcurrency: str; MaxErrors: str
    TargetLocations: Sequence[TargetLocationDict | TargetLocation]; Tags: Sequence[TagDict | Tag]
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration; TargetLocationsURL: str
def start_automation_execution(name: str, /, *, result: type[_T131] = ..., select: Callable[[StartAutomationExecutionResult], _T131] = ..., **arguments: Unpack[_StartAutomationExecution]) -> Task[_T131]: ...

class _StartChangeRequestExecution(CallOptions, total=False):
    ScheduledTime: str | datetime; DocumentName: Required[str]; DocumentVersion: str
    Parameters: Mapping[str, Sequence[str]]; ChangeRequestName: str; ClientToken: str; AutoApprove: bool
    Runbooks: Required[Sequence[RunbookDict | Runbook]]; Tags: Sequence[TagDict | Tag]
    ScheduledEndTime: str | datetime; ChangeDetails: str
def start_change_request_execution(name: str, /, *, result: type[_T132] = ..., select: Callable[[StartChangeRequestExecutionResult], _T132] = ..., **arguments: Unpack[_StartChangeRequestExecution]) -> Task[_T132]: ...

class _StartExecutionPreview(CallOptions, total=False):
    DocumentName: Required[str]; DocumentVersion: str; ExecutionInputs: ExecutionInputsDict
def start_execution_preview(name: str, /, *, result: type[_T133] = ..., select: Callable[[StartExecutionPreviewResponse], _T133] = ..., **arguments: Unpack[_StartExecutionPreview]) -> Task[_T133]: ...

class _StartSession(CallOptions, total=False):
    Target: Required[str]; DocumentName: str; Reason: str; Parameters: Mapping[str, Sequence[str]]
def start_session(name: str, /, *, result: type[_T134] = ..., select: Callable[[StartSessionResponse], _T134] = ..., **arguments: Unpack[_StartSession]) -> Task[_T134]: ...

class _StopAutomationExecution(CallOptions, total=False):
    AutomationExecutionId: Required[str]; Type: StopType | str
def stop_automation_execution(name: str, /, *, result: type[_T135] = ..., select: Callable[[StopAutomationExecutionResult], _T135] = ..., **arguments: Unpack[_StopAutomationExecution]) -> Task[_T135]: ...

class _TerminateSession(CallOptions, total=False):
    SessionId: Required[str]
def terminate_session(name: str, /, *, result: type[_T136] = ..., select: Callable[[TerminateSessionResponse], _T136] = ..., **arguments: Unpack[_TerminateSession]) -> Task[_T136]: ...

class _UnlabelParameterVersion(CallOptions, total=False):
    Name: Required[str]; ParameterVersion: Required[int]; Labels: Required[Sequence[str]]
def unlabel_parameter_version(name: str, /, *, result: type[_T137] = ..., select: Callable[[UnlabelParameterVersionResult], _T137] = ..., **arguments: Unpack[_UnlabelParameterVersion]) -> Task[_T137]: ...

class _UpdateAssociation(CallOptions, total=False):
    AssociationId: Required[str]; Parameters: Mapping[str, Sequence[str]]; DocumentVersion: str
    ScheduleExpression: str; OutputLocation: InstanceAssociationOutputLocationDict | InstanceAssociationOutputLocation
    Name: str; Targets: Sequence[TargetDict | Target]; AssociationName: str; AssociationVersion: str
    AutomationTargetParameterName: str; MaxErrors: str; MaxConcurrency: str
    ComplianceSeverity: AssociationComplianceSeverity | str; SyncCompliance: AssociationSyncCompliance | str
    ApplyOnlyAtCronInterval: bool; CalendarNames: Sequence[str]
    TargetLocations: Sequence[TargetLocationDict | TargetLocation]; ScheduleOffset: int; Duration: int
    TargetMaps: Sequence[Mapping[str, Sequence[str]]]
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration; AssociationDispatchAssumeRole: str
def update_association(name: str, /, *, result: type[_T138] = ..., select: Callable[[UpdateAssociationResult], _T138] = ..., **arguments: Unpack[_UpdateAssociation]) -> Task[_T138]: ...

class _UpdateAssociationStatus(CallOptions, total=False):
    Name: Required[str]; InstanceId: Required[str]
    AssociationStatus: Required[AssociationStatusDict | _AssociationStatus]
def update_association_status(name: str, /, *, result: type[_T139] = ..., select: Callable[[UpdateAssociationStatusResult], _T139] = ..., **arguments: Unpack[_UpdateAssociationStatus]) -> Task[_T139]: ...

class _UpdateCloudConnector(CallOptions, total=False):
    CloudConnectorId: Required[str]; DisplayName: str
    Configuration: CloudConnectorConfigurationDict | CloudConnectorConfiguration; Description: str
def update_cloud_connector(name: str, /, *, result: type[_T140] = ..., select: Callable[[UpdateCloudConnectorResult], _T140] = ..., **arguments: Unpack[_UpdateCloudConnector]) -> Task[_T140]: ...

class _UpdateDocument(CallOptions, total=False):
    Content: Required[str]; Attachments: Sequence[AttachmentsSourceDict]; Name: Required[str]; DisplayName: str
    VersionName: str; DocumentVersion: str; DocumentFormat: _DocumentFormat | str; TargetType: str
def update_document(name: str, /, *, result: type[_T141] = ..., select: Callable[[UpdateDocumentResult], _T141] = ..., **arguments: Unpack[_UpdateDocument]) -> Task[_T141]: ...

class _UpdateDocumentDefaultVersion(CallOptions, total=False):
    Name: Required[str]; DocumentVersion: Required[str]
def update_document_default_version(name: str, /, *, result: type[_T142] = ..., select: Callable[[UpdateDocumentDefaultVersionResult], _T142] = ..., **arguments: Unpack[_UpdateDocumentDefaultVersion]) -> Task[_T142]: ...

class _UpdateDocumentMetadata(CallOptions, total=False):
    Name: Required[str]; DocumentVersion: str; DocumentReviews: Required[DocumentReviewsDict]
def update_document_metadata(name: str, /, *, result: type[_T143] = ..., select: Callable[[UpdateDocumentMetadataResponse], _T143] = ..., **arguments: Unpack[_UpdateDocumentMetadata]) -> Task[_T143]: ...

class _UpdateMaintenanceWindow(CallOptions, total=False):
    WindowId: Required[str]; Name: str; Description: str; StartDate: str; EndDate: str; Schedule: str
    ScheduleTimezone: str; ScheduleOffset: int; Duration: int; Cutoff: int; AllowUnassociatedTargets: bool
    Enabled: bool; Replace: bool
def update_maintenance_window(name: str, /, *, result: type[_T144] = ..., select: Callable[[UpdateMaintenanceWindowResult], _T144] = ..., **arguments: Unpack[_UpdateMaintenanceWindow]) -> Task[_T144]: ...

class _UpdateMaintenanceWindowTarget(CallOptions, total=False):
    WindowId: Required[str]; WindowTargetId: Required[str]; Targets: Sequence[TargetDict | Target]
    OwnerInformation: str; Name: str; Description: str; Replace: bool
def update_maintenance_window_target(name: str, /, *, result: type[_T145] = ..., select: Callable[[UpdateMaintenanceWindowTargetResult], _T145] = ..., **arguments: Unpack[_UpdateMaintenanceWindowTarget]) -> Task[_T145]: ...

class _UpdateMaintenanceWindowTask(CallOptions, total=False):
    WindowId: Required[str]; WindowTaskId: Required[str]; Targets: Sequence[TargetDict | Target]; TaskArn: str
    ServiceRoleArn: str
    TaskParameters: Mapping[str, MaintenanceWindowTaskParameterValueExpressionDict | MaintenanceWindowTaskParameterValueExpression]
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersDict | MaintenanceWindowTaskInvocationParameters
    Priority: int; MaxConcurrency: str; MaxErrors: str; LoggingInfo: LoggingInfoDict | _LoggingInfo; Name: str
    Description: str; Replace: bool; CutoffBehavior: MaintenanceWindowTaskCutoffBehavior | str
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration
def update_maintenance_window_task(name: str, /, *, result: type[_T146] = ..., select: Callable[[UpdateMaintenanceWindowTaskResult], _T146] = ..., **arguments: Unpack[_UpdateMaintenanceWindowTask]) -> Task[_T146]: ...

class _UpdateManagedInstanceRole(CallOptions, total=False):
    InstanceId: Required[str]; IamRole: Required[str]
def update_managed_instance_role(name: str, /, *, result: type[_T147] = ..., select: Callable[[UpdateManagedInstanceRoleResult], _T147] = ..., **arguments: Unpack[_UpdateManagedInstanceRole]) -> Task[_T147]: ...

class _UpdateOpsItem(CallOptions, total=False):
    Description: str; OperationalData: Mapping[str, OpsItemDataValueDict | OpsItemDataValue]
    OperationalDataToDelete: Sequence[str]; Notifications: Sequence[OpsItemNotificationDict | OpsItemNotification]
    Priority: int; RelatedOpsItems: Sequence[RelatedOpsItemDict | RelatedOpsItem]; Status: OpsItemStatus | str
    OpsItemId: Required[str]; Title: str; Category: str; Severity: str; ActualStartTime: str | datetime
    ActualEndTime: str | datetime; PlannedStartTime: str | datetime; PlannedEndTime: str | datetime; OpsItemArn: str
def update_ops_item(name: str, /, *, result: type[_T148] = ..., select: Callable[[UpdateOpsItemResponse], _T148] = ..., **arguments: Unpack[_UpdateOpsItem]) -> Task[_T148]: ...

class _UpdateOpsMetadata(CallOptions, total=False):
    OpsMetadataArn: Required[str]; MetadataToUpdate: Mapping[str, MetadataValueDict | MetadataValue]
    KeysToDelete: Sequence[str]
def update_ops_metadata(name: str, /, *, result: type[_T149] = ..., select: Callable[[UpdateOpsMetadataResult], _T149] = ..., **arguments: Unpack[_UpdateOpsMetadata]) -> Task[_T149]: ...

class _UpdatePatchBaseline(CallOptions, total=False):
    BaselineId: Required[str]; Name: str; GlobalFilters: PatchFilterGroupDict | PatchFilterGroup
    ApprovalRules: PatchRuleGroupDict | PatchRuleGroup; ApprovedPatches: Sequence[str]
    ApprovedPatchesComplianceLevel: PatchComplianceLevel | str; ApprovedPatchesEnableNonSecurity: bool
    RejectedPatches: Sequence[str]; RejectedPatchesAction: PatchAction | str; Description: str
    Sources: Sequence[PatchSourceDict | PatchSource]
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus | str; Replace: bool
def update_patch_baseline(name: str, /, *, result: type[_T150] = ..., select: Callable[[UpdatePatchBaselineResult], _T150] = ..., **arguments: Unpack[_UpdatePatchBaseline]) -> Task[_T150]: ...

class _UpdateResourceDataSync(CallOptions, total=False):
    SyncName: Required[str]; SyncType: Required[str]; SyncSource: Required[ResourceDataSyncSourceDict]
def update_resource_data_sync(name: str, /, *, result: type[_T151] = ..., select: Callable[[UpdateResourceDataSyncResult], _T151] = ..., **arguments: Unpack[_UpdateResourceDataSync]) -> Task[_T151]: ...

class _UpdateServiceSetting(CallOptions, total=False):
    SettingId: Required[str]; SettingValue: Required[str]
def update_service_setting(name: str, /, *, result: type[_T152] = ..., select: Callable[[UpdateServiceSettingResult], _T152] = ..., **arguments: Unpack[_UpdateServiceSetting]) -> Task[_T152]: ...

class _ValidateCloudConnector(CallOptions, total=False):
    CloudConnectorId: Required[str]; MaxResults: int; NextToken: str
def validate_cloud_connector(name: str, /, *, result: type[_T153] = ..., select: Callable[[ValidateCloudConnectorResult], _T153] = ..., **arguments: Unpack[_ValidateCloudConnector]) -> Task[_T153]: ...
