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
    AccessDeniedException: ErrorName
    AlreadyExistsException: ErrorName
    AssociatedInstancesException: ErrorName
    AssociationAlreadyExistsException: ErrorName
    AssociationDoesNotExistException: ErrorName
    AssociationExecutionDoesNotExistException: ErrorName
    AssociationLimitExceededException: ErrorName
    AssociationVersionLimitExceededException: ErrorName
    AutomationDefinitionNotApprovedException: ErrorName
    AutomationDefinitionNotFoundException: ErrorName
    AutomationDefinitionVersionNotFoundException: ErrorName
    AutomationExecutionLimitExceededException: ErrorName
    AutomationExecutionNotFoundException: ErrorName
    AutomationStepNotFoundException: ErrorName
    ComplianceTypeCountLimitExceededException: ErrorName
    ConflictException: ErrorName
    CustomSchemaCountLimitExceededException: ErrorName
    DocumentAlreadyExistsException: ErrorName
    DocumentLimitExceededException: ErrorName
    DocumentPermissionLimitException: ErrorName
    DocumentVersionLimitExceededException: ErrorName
    DoesNotExistException: ErrorName
    DuplicateDocumentContentException: ErrorName
    DuplicateDocumentVersionNameException: ErrorName
    DuplicateInstanceIdException: ErrorName
    FeatureNotAvailableException: ErrorName
    HierarchyLevelLimitExceededException: ErrorName
    HierarchyTypeMismatchException: ErrorName
    IdempotentParameterMismatchException: ErrorName
    IncompatiblePolicyException: ErrorName
    InternalServerErrorException: ErrorName
    InvalidActivationException: ErrorName
    InvalidActivationIdException: ErrorName
    InvalidAggregatorException: ErrorName
    InvalidAllowedPatternException: ErrorName
    InvalidAssociationException: ErrorName
    InvalidAssociationVersionException: ErrorName
    InvalidAutomationExecutionParametersException: ErrorName
    InvalidAutomationSignalException: ErrorName
    InvalidAutomationStatusUpdateException: ErrorName
    InvalidCommandIdException: ErrorName
    InvalidDeleteInventoryParametersException: ErrorName
    InvalidDeletionIdException: ErrorName
    InvalidDocumentContentException: ErrorName
    InvalidDocumentException: ErrorName
    InvalidDocumentOperationException: ErrorName
    InvalidDocumentSchemaVersionException: ErrorName
    InvalidDocumentTypeException: ErrorName
    InvalidDocumentVersionException: ErrorName
    InvalidFilterException: ErrorName
    InvalidFilterKeyException: ErrorName
    InvalidFilterOptionException: ErrorName
    InvalidFilterValueException: ErrorName
    InvalidInstanceIdException: ErrorName
    InvalidInstanceInformationFilterValueException: ErrorName
    InvalidInstancePropertyFilterValueException: ErrorName
    InvalidInventoryGroupException: ErrorName
    InvalidInventoryItemContextException: ErrorName
    InvalidInventoryRequestException: ErrorName
    InvalidItemContentException: ErrorName
    InvalidKeyIdException: ErrorName
    InvalidNextTokenException: ErrorName
    InvalidNotificationConfigException: ErrorName
    InvalidOptionException: ErrorName
    InvalidOutputFolderException: ErrorName
    InvalidOutputLocationException: ErrorName
    InvalidParametersException: ErrorName
    InvalidPermissionTypeException: ErrorName
    InvalidPluginNameException: ErrorName
    InvalidPolicyAttributeException: ErrorName
    InvalidPolicyTypeException: ErrorName
    InvalidResourceIdException: ErrorName
    InvalidResourceTypeException: ErrorName
    InvalidResultAttributeException: ErrorName
    InvalidRoleException: ErrorName
    InvalidScheduleException: ErrorName
    InvalidTagException: ErrorName
    InvalidTargetException: ErrorName
    InvalidTargetMapsException: ErrorName
    InvalidTypeNameException: ErrorName
    InvalidUpdateException: ErrorName
    InvocationDoesNotExistException: ErrorName
    ItemContentMismatchException: ErrorName
    ItemSizeLimitExceededException: ErrorName
    MalformedResourcePolicyDocumentException: ErrorName
    MaxDocumentSizeExceededException: ErrorName
    NoLongerSupportedException: ErrorName
    OpsItemAccessDeniedException: ErrorName
    OpsItemAlreadyExistsException: ErrorName
    OpsItemConflictException: ErrorName
    OpsItemInvalidParameterException: ErrorName
    OpsItemLimitExceededException: ErrorName
    OpsItemNotFoundException: ErrorName
    OpsItemRelatedItemAlreadyExistsException: ErrorName
    OpsItemRelatedItemAssociationNotFoundException: ErrorName
    OpsMetadataAlreadyExistsException: ErrorName
    OpsMetadataInvalidArgumentException: ErrorName
    OpsMetadataKeyLimitExceededException: ErrorName
    OpsMetadataLimitExceededException: ErrorName
    OpsMetadataNotFoundException: ErrorName
    OpsMetadataTooManyUpdatesException: ErrorName
    ParameterAlreadyExistsException: ErrorName
    ParameterLimitExceededException: ErrorName
    ParameterMaxVersionLimitExceededException: ErrorName
    ParameterNotFoundException: ErrorName
    ParameterPatternMismatchException: ErrorName
    ParameterVersionLabelLimitExceededException: ErrorName
    ParameterVersionNotFoundException: ErrorName
    PoliciesLimitExceededException: ErrorName
    ResourceDataSyncAlreadyExistsException: ErrorName
    ResourceDataSyncConflictException: ErrorName
    ResourceDataSyncCountExceededException: ErrorName
    ResourceDataSyncInvalidConfigurationException: ErrorName
    ResourceDataSyncNotFoundException: ErrorName
    ResourceInUseException: ErrorName
    ResourceLimitExceededException: ErrorName
    ResourceNotFoundException: ErrorName
    ResourcePolicyConflictException: ErrorName
    ResourcePolicyInvalidParameterException: ErrorName
    ResourcePolicyLimitExceededException: ErrorName
    ResourcePolicyNotFoundException: ErrorName
    ServiceQuotaExceededException: ErrorName
    ServiceSettingNotFoundException: ErrorName
    StatusUnchangedException: ErrorName
    SubTypeCountLimitExceededException: ErrorName
    TargetInUseException: ErrorName
    TargetNotConnectedException: ErrorName
    ThrottlingException: ErrorName
    TooManyTagsErrorException: ErrorName
    TooManyUpdatesException: ErrorName
    TotalSizeLimitExceededException: ErrorName
    UnsupportedCalendarException: ErrorName
    UnsupportedFeatureRequiredException: ErrorName
    UnsupportedInventoryItemContextException: ErrorName
    UnsupportedInventorySchemaVersionException: ErrorName
    UnsupportedOperatingSystemException: ErrorName
    UnsupportedOperationException: ErrorName
    UnsupportedParameterTypeException: ErrorName
    UnsupportedPlatformTypeException: ErrorName
    ValidationException: ErrorName

errors: _Errors

class AddTagsToResourceRequestDict(TypedDict, total=False):
    ResourceType: Required[ResourceTypeForTagging | str]
    ResourceId: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]

class AlarmDict(TypedDict, total=False):
    Name: Required[str]

class AlarmConfigurationDict(TypedDict, total=False):
    IgnorePollAlarmFailure: bool
    Alarms: Required[Sequence[AlarmDict | Alarm]]

class AssociateOpsItemRelatedItemRequestDict(TypedDict, total=False):
    OpsItemId: Required[str]
    AssociationType: Required[str]
    ResourceType: Required[str]
    ResourceUri: Required[str]

class AssociationExecutionFilterDict(TypedDict, total=False):
    Key: Required[AssociationExecutionFilterKey | str]
    Value: Required[str]
    Type: Required[AssociationFilterOperatorType | str]

class AssociationExecutionTargetsFilterDict(TypedDict, total=False):
    Key: Required[AssociationExecutionTargetsFilterKey | str]
    Value: Required[str]

class AssociationFilterDict(TypedDict, total=False):
    Key: Required[AssociationFilterKey | str]
    Value: Required[str]

class AssociationStatusDict(TypedDict, total=False):
    Date: Required[str | datetime]
    Name: Required[AssociationStatusName | str]
    Message: Required[str]
    AdditionalInfo: str

class AttachmentsSourceDict(TypedDict, total=False):
    Key: AttachmentsSourceKey | str
    Values: Sequence[str]
    Name: str

class AutomationExecutionFilterDict(TypedDict, total=False):
    Key: Required[AutomationExecutionFilterKey | str]
    Values: Required[Sequence[str]]

class AutomationExecutionInputsDict(TypedDict, total=False):
    Parameters: Mapping[str, Sequence[str]]
    TargetParameterName: str
    Targets: Sequence[TargetDict | Target]
    TargetMaps: Sequence[Mapping[str, Sequence[str]]]
    TargetLocations: Sequence[TargetLocationDict | TargetLocation]
    TargetLocationsURL: str

class AzureConfigurationDict(TypedDict, total=False):
    TenantId: Required[str]
    TenantDisplayName: str
    ApplicationId: Required[str]
    ApplicationDisplayName: str
    Targets: ConfigurationTargetsDict | ConfigurationTargets

class AzureSubscriptionDict(TypedDict, total=False):
    Id: Required[str]
    DisplayName: str

class BaselineOverrideDict(TypedDict, total=False):
    OperatingSystem: _OperatingSystem | str
    GlobalFilters: PatchFilterGroupDict | PatchFilterGroup
    ApprovalRules: PatchRuleGroupDict | PatchRuleGroup
    ApprovedPatches: Sequence[str]
    ApprovedPatchesComplianceLevel: PatchComplianceLevel | str
    RejectedPatches: Sequence[str]
    RejectedPatchesAction: PatchAction | str
    ApprovedPatchesEnableNonSecurity: bool
    Sources: Sequence[PatchSourceDict | PatchSource]
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus | str

class CancelCommandRequestDict(TypedDict, total=False):
    CommandId: Required[str]
    InstanceIds: Sequence[str]

class CancelMaintenanceWindowExecutionRequestDict(TypedDict, total=False):
    WindowExecutionId: Required[str]

class CloudConnectorConfigurationDict(TypedDict, total=False):
    AzureConfiguration: AzureConfigurationDict | _AzureConfiguration
    GcpConfiguration: GcpConfigurationDict | _GcpConfiguration

class CloudConnectorFilterDict(TypedDict, total=False):
    FilterKey: CloudConnectorFilterKey | str
    FilterValues: Sequence[str]

class CloudWatchOutputConfigDict(TypedDict, total=False):
    CloudWatchLogGroupName: str
    CloudWatchOutputEnabled: bool

class CommandFilterDict(TypedDict, total=False):
    Key: Required[CommandFilterKey | str]
    Value: Required[str]

class ComplianceExecutionSummaryDict(TypedDict, total=False):
    ExecutionTime: Required[str | datetime]
    ExecutionId: str
    ExecutionType: str

class ComplianceItemEntryDict(TypedDict, total=False):
    Id: str
    Title: str
    Severity: Required[ComplianceSeverity | str]
    Status: Required[ComplianceStatus | str]
    Details: Mapping[str, str]

class ComplianceStringFilterDict(TypedDict, total=False):
    Key: str
    Values: Sequence[str]
    Type: ComplianceQueryOperatorType | str

class ConfigurationTargetsDict(TypedDict, total=False):
    Subscriptions: Sequence[AzureSubscriptionDict | AzureSubscription]

class CreateActivationRequestDict(TypedDict, total=False):
    Description: str
    DefaultInstanceName: str
    IamRole: Required[str]
    RegistrationLimit: int
    ExpirationDate: str | datetime
    Tags: Sequence[TagDict | Tag]
    RegistrationMetadata: Sequence[RegistrationMetadataItemDict]

class CreateAssociationBatchRequestDict(TypedDict, total=False):
    Entries: Required[Sequence[CreateAssociationBatchRequestEntryDict | CreateAssociationBatchRequestEntry]]
    AssociationDispatchAssumeRole: str

class CreateAssociationBatchRequestEntryDict(TypedDict, total=False):
    Name: Required[str]
    InstanceId: str
    Parameters: Mapping[str, Sequence[str]]
    AutomationTargetParameterName: str
    DocumentVersion: str
    Targets: Sequence[TargetDict | Target]
    ScheduleExpression: str
    OutputLocation: InstanceAssociationOutputLocationDict | InstanceAssociationOutputLocation
    AssociationName: str
    MaxErrors: str
    MaxConcurrency: str
    ComplianceSeverity: AssociationComplianceSeverity | str
    SyncCompliance: AssociationSyncCompliance | str
    ApplyOnlyAtCronInterval: bool
    CalendarNames: Sequence[str]
    TargetLocations: Sequence[TargetLocationDict | TargetLocation]
    ScheduleOffset: int
    Duration: int
    TargetMaps: Sequence[Mapping[str, Sequence[str]]]
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration

class CreateAssociationRequestDict(TypedDict, total=False):
    Name: Required[str]
    DocumentVersion: str
    InstanceId: str
    Parameters: Mapping[str, Sequence[str]]
    Targets: Sequence[TargetDict | Target]
    ScheduleExpression: str
    OutputLocation: InstanceAssociationOutputLocationDict | InstanceAssociationOutputLocation
    AssociationName: str
    AutomationTargetParameterName: str
    MaxErrors: str
    MaxConcurrency: str
    ComplianceSeverity: AssociationComplianceSeverity | str
    SyncCompliance: AssociationSyncCompliance | str
    ApplyOnlyAtCronInterval: bool
    CalendarNames: Sequence[str]
    TargetLocations: Sequence[TargetLocationDict | TargetLocation]
    ScheduleOffset: int
    Duration: int
    TargetMaps: Sequence[Mapping[str, Sequence[str]]]
    Tags: Sequence[TagDict | Tag]
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration
    AssociationDispatchAssumeRole: str

class CreateCloudConnectorRequestDict(TypedDict, total=False):
    DisplayName: Required[str]
    RoleArn: Required[str]
    Description: str
    Configuration: Required[CloudConnectorConfigurationDict | CloudConnectorConfiguration]
    ConfigConnectorArn: str
    Tags: Sequence[TagDict | Tag]

class CreateDocumentRequestDict(TypedDict, total=False):
    Content: Required[str]
    Requires: Sequence[DocumentRequiresDict | DocumentRequires]
    Attachments: Sequence[AttachmentsSourceDict]
    Name: Required[str]
    DisplayName: str
    VersionName: str
    DocumentType: _DocumentType | str
    DocumentFormat: _DocumentFormat | str
    TargetType: str
    Tags: Sequence[TagDict | Tag]

class CreateMaintenanceWindowRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    StartDate: str
    EndDate: str
    Schedule: Required[str]
    ScheduleTimezone: str
    ScheduleOffset: int
    Duration: Required[int]
    Cutoff: Required[int]
    AllowUnassociatedTargets: Required[bool]
    ClientToken: str
    Tags: Sequence[TagDict | Tag]

class CreateOpsItemRequestDict(TypedDict, total=False):
    Description: Required[str]
    OpsItemType: str
    OperationalData: Mapping[str, OpsItemDataValueDict | OpsItemDataValue]
    Notifications: Sequence[OpsItemNotificationDict | OpsItemNotification]
    Priority: int
    RelatedOpsItems: Sequence[RelatedOpsItemDict | RelatedOpsItem]
    Source: Required[str]
    Title: Required[str]
    Tags: Sequence[TagDict | Tag]
    Category: str
    Severity: str
    ActualStartTime: str | datetime
    ActualEndTime: str | datetime
    PlannedStartTime: str | datetime
    PlannedEndTime: str | datetime
    AccountId: str

class CreateOpsMetadataRequestDict(TypedDict, total=False):
    ResourceId: Required[str]
    Metadata: Mapping[str, MetadataValueDict | MetadataValue]
    Tags: Sequence[TagDict | Tag]

class CreatePatchBaselineRequestDict(TypedDict, total=False):
    OperatingSystem: _OperatingSystem | str
    Name: Required[str]
    GlobalFilters: PatchFilterGroupDict | PatchFilterGroup
    ApprovalRules: PatchRuleGroupDict | PatchRuleGroup
    ApprovedPatches: Sequence[str]
    ApprovedPatchesComplianceLevel: PatchComplianceLevel | str
    ApprovedPatchesEnableNonSecurity: bool
    RejectedPatches: Sequence[str]
    RejectedPatchesAction: PatchAction | str
    Description: str
    Sources: Sequence[PatchSourceDict | PatchSource]
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus | str
    ClientToken: str
    Tags: Sequence[TagDict | Tag]

class CreateResourceDataSyncRequestDict(TypedDict, total=False):
    SyncName: Required[str]
    S3Destination: ResourceDataSyncS3DestinationDict | ResourceDataSyncS3Destination
    SyncType: str
    SyncSource: ResourceDataSyncSourceDict

class DeleteActivationRequestDict(TypedDict, total=False):
    ActivationId: Required[str]

class DeleteAssociationRequestDict(TypedDict, total=False):
    Name: str
    InstanceId: str
    AssociationId: str

class DeleteCloudConnectorRequestDict(TypedDict, total=False):
    CloudConnectorId: Required[str]

class DeleteDocumentRequestDict(TypedDict, total=False):
    Name: Required[str]
    DocumentVersion: str
    VersionName: str
    Force: bool

class DeleteInventoryRequestDict(TypedDict, total=False):
    TypeName: Required[str]
    SchemaDeleteOption: InventorySchemaDeleteOption | str
    DryRun: bool
    ClientToken: str

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
    SyncName: Required[str]
    SyncType: str

class DeleteResourcePolicyRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    PolicyId: Required[str]
    PolicyHash: Required[str]
    DeletionMode: _DeletionMode | str

class DeregisterDefaultHostManagementConfigurationRequestDict(TypedDict, total=False):
    ...

class DeregisterManagedInstanceRequestDict(TypedDict, total=False):
    InstanceId: Required[str]

class DeregisterPatchBaselineForPatchGroupRequestDict(TypedDict, total=False):
    BaselineId: Required[str]
    PatchGroup: Required[str]

class DeregisterTargetFromMaintenanceWindowRequestDict(TypedDict, total=False):
    WindowId: Required[str]
    WindowTargetId: Required[str]
    Safe: bool

class DeregisterTaskFromMaintenanceWindowRequestDict(TypedDict, total=False):
    WindowId: Required[str]
    WindowTaskId: Required[str]

class DescribeActivationsFilterDict(TypedDict, total=False):
    FilterKey: DescribeActivationsFilterKeys | str
    FilterValues: Sequence[str]

class DescribeActivationsRequestDict(TypedDict, total=False):
    Filters: Sequence[DescribeActivationsFilterDict]
    MaxResults: int
    NextToken: str

class DescribeAssociationExecutionTargetsRequestDict(TypedDict, total=False):
    AssociationId: Required[str]
    ExecutionId: Required[str]
    Filters: Sequence[AssociationExecutionTargetsFilterDict]
    MaxResults: int
    NextToken: str

class DescribeAssociationExecutionsRequestDict(TypedDict, total=False):
    AssociationId: Required[str]
    Filters: Sequence[AssociationExecutionFilterDict]
    MaxResults: int
    NextToken: str

class DescribeAssociationRequestDict(TypedDict, total=False):
    Name: str
    InstanceId: str
    AssociationId: str
    AssociationVersion: str

class DescribeAutomationExecutionsRequestDict(TypedDict, total=False):
    Filters: Sequence[AutomationExecutionFilterDict]
    MaxResults: int
    NextToken: str

class DescribeAutomationStepExecutionsRequestDict(TypedDict, total=False):
    AutomationExecutionId: Required[str]
    Filters: Sequence[StepExecutionFilterDict]
    NextToken: str
    MaxResults: int
    ReverseOrder: bool

class DescribeAvailablePatchesRequestDict(TypedDict, total=False):
    Filters: Sequence[PatchOrchestratorFilterDict]
    MaxResults: int
    NextToken: str

class DescribeDocumentPermissionRequestDict(TypedDict, total=False):
    Name: Required[str]
    PermissionType: Required[DocumentPermissionType | str]
    MaxResults: int
    NextToken: str

class DescribeDocumentRequestDict(TypedDict, total=False):
    Name: Required[str]
    DocumentVersion: str
    VersionName: str

class DescribeEffectiveInstanceAssociationsRequestDict(TypedDict, total=False):
    InstanceId: Required[str]
    MaxResults: int
    NextToken: str

class DescribeEffectivePatchesForPatchBaselineRequestDict(TypedDict, total=False):
    BaselineId: Required[str]
    MaxResults: int
    NextToken: str

class DescribeInstanceAssociationsStatusRequestDict(TypedDict, total=False):
    InstanceId: Required[str]
    MaxResults: int
    NextToken: str

class DescribeInstanceInformationRequestDict(TypedDict, total=False):
    InstanceInformationFilterList: Sequence[InstanceInformationFilterDict]
    Filters: Sequence[InstanceInformationStringFilterDict]
    MaxResults: int
    NextToken: str

class DescribeInstancePatchStatesForPatchGroupRequestDict(TypedDict, total=False):
    PatchGroup: Required[str]
    Filters: Sequence[InstancePatchStateFilterDict]
    NextToken: str
    MaxResults: int

class DescribeInstancePatchStatesRequestDict(TypedDict, total=False):
    InstanceIds: Required[Sequence[str]]
    NextToken: str
    MaxResults: int

class DescribeInstancePatchesRequestDict(TypedDict, total=False):
    InstanceId: Required[str]
    Filters: Sequence[PatchOrchestratorFilterDict]
    NextToken: str
    MaxResults: int

class DescribeInstancePropertiesRequestDict(TypedDict, total=False):
    InstancePropertyFilterList: Sequence[InstancePropertyFilterDict]
    FiltersWithOperator: Sequence[InstancePropertyStringFilterDict]
    MaxResults: int
    NextToken: str

class DescribeInventoryDeletionsRequestDict(TypedDict, total=False):
    DeletionId: str
    NextToken: str
    MaxResults: int

class DescribeMaintenanceWindowExecutionTaskInvocationsRequestDict(TypedDict, total=False):
    WindowExecutionId: Required[str]
    TaskId: Required[str]
    Filters: Sequence[MaintenanceWindowFilterDict]
    MaxResults: int
    NextToken: str

class DescribeMaintenanceWindowExecutionTasksRequestDict(TypedDict, total=False):
    WindowExecutionId: Required[str]
    Filters: Sequence[MaintenanceWindowFilterDict]
    MaxResults: int
    NextToken: str

class DescribeMaintenanceWindowExecutionsRequestDict(TypedDict, total=False):
    WindowId: Required[str]
    Filters: Sequence[MaintenanceWindowFilterDict]
    MaxResults: int
    NextToken: str

class DescribeMaintenanceWindowScheduleRequestDict(TypedDict, total=False):
    WindowId: str
    Targets: Sequence[TargetDict | Target]
    ResourceType: MaintenanceWindowResourceType | str
    Filters: Sequence[PatchOrchestratorFilterDict]
    MaxResults: int
    NextToken: str

class DescribeMaintenanceWindowTargetsRequestDict(TypedDict, total=False):
    WindowId: Required[str]
    Filters: Sequence[MaintenanceWindowFilterDict]
    MaxResults: int
    NextToken: str

class DescribeMaintenanceWindowTasksRequestDict(TypedDict, total=False):
    WindowId: Required[str]
    Filters: Sequence[MaintenanceWindowFilterDict]
    MaxResults: int
    NextToken: str

class DescribeMaintenanceWindowsForTargetRequestDict(TypedDict, total=False):
    Targets: Required[Sequence[TargetDict | Target]]
    ResourceType: Required[MaintenanceWindowResourceType | str]
    MaxResults: int
    NextToken: str

class DescribeMaintenanceWindowsRequestDict(TypedDict, total=False):
    Filters: Sequence[MaintenanceWindowFilterDict]
    MaxResults: int
    NextToken: str

class DescribeOpsItemsRequestDict(TypedDict, total=False):
    OpsItemFilters: Sequence[OpsItemFilterDict]
    MaxResults: int
    NextToken: str

class DescribeParametersRequestDict(TypedDict, total=False):
    Filters: Sequence[ParametersFilterDict]
    ParameterFilters: Sequence[ParameterStringFilterDict]
    MaxResults: int
    NextToken: str
    Shared: bool

class DescribePatchBaselinesRequestDict(TypedDict, total=False):
    Filters: Sequence[PatchOrchestratorFilterDict]
    MaxResults: int
    NextToken: str

class DescribePatchGroupStateRequestDict(TypedDict, total=False):
    PatchGroup: Required[str]

class DescribePatchGroupsRequestDict(TypedDict, total=False):
    MaxResults: int
    Filters: Sequence[PatchOrchestratorFilterDict]
    NextToken: str

class DescribePatchPropertiesRequestDict(TypedDict, total=False):
    OperatingSystem: Required[_OperatingSystem | str]
    Property: Required[PatchProperty | str]
    PatchSet: _PatchSet | str
    MaxResults: int
    NextToken: str

class DescribeSessionsRequestDict(TypedDict, total=False):
    State: Required[SessionState | str]
    MaxResults: int
    NextToken: str
    Filters: Sequence[SessionFilterDict]

class DisassociateOpsItemRelatedItemRequestDict(TypedDict, total=False):
    OpsItemId: Required[str]
    AssociationId: Required[str]

class DocumentFilterDict(TypedDict, total=False):
    Key: Required[DocumentFilterKey | str]
    Value: Required[str]

class DocumentKeyValuesFilterDict(TypedDict, total=False):
    Key: str
    Values: Sequence[str]

class DocumentRequiresDict(TypedDict, total=False):
    Name: Required[str]
    Version: str
    RequireType: str
    VersionName: str

class DocumentReviewCommentSourceDict(TypedDict, total=False):
    Type: DocumentReviewCommentType | str
    Content: str

class DocumentReviewsDict(TypedDict, total=False):
    Action: Required[DocumentReviewAction | str]
    Comment: Sequence[DocumentReviewCommentSourceDict | DocumentReviewCommentSource]

class ExecutionInputsDict(TypedDict, total=False):
    Automation: AutomationExecutionInputsDict

class GcpConfigurationDict(TypedDict, total=False):
    OrganizationId: str
    WorkloadIdentityPoolProvider: Required[str]
    ServiceAccountEmail: Required[str]
    Targets: GcpConfigurationTargetsDict | GcpConfigurationTargets

class GcpConfigurationTargetsDict(TypedDict, total=False):
    Projects: Sequence[GcpProjectDict | GcpProject]

class GcpProjectDict(TypedDict, total=False):
    ProjectId: Required[str]
    ProjectDisplayName: str

class GetAccessTokenRequestDict(TypedDict, total=False):
    AccessRequestId: Required[str]

class GetAutomationExecutionRequestDict(TypedDict, total=False):
    AutomationExecutionId: Required[str]

class GetCalendarStateRequestDict(TypedDict, total=False):
    CalendarNames: Required[Sequence[str]]
    AtTime: str

class GetCloudConnectorRequestDict(TypedDict, total=False):
    CloudConnectorId: Required[str]

class GetCommandInvocationRequestDict(TypedDict, total=False):
    CommandId: Required[str]
    InstanceId: Required[str]
    PluginName: str

class GetConnectionStatusRequestDict(TypedDict, total=False):
    Target: Required[str]

class GetDefaultPatchBaselineRequestDict(TypedDict, total=False):
    OperatingSystem: _OperatingSystem | str

class GetDeployablePatchSnapshotForInstanceRequestDict(TypedDict, total=False):
    InstanceId: Required[str]
    SnapshotId: Required[str]
    BaselineOverride: BaselineOverrideDict
    UseS3DualStackEndpoint: bool

class GetDocumentRequestDict(TypedDict, total=False):
    Name: Required[str]
    VersionName: str
    DocumentVersion: str
    DocumentFormat: _DocumentFormat | str

class GetExecutionPreviewRequestDict(TypedDict, total=False):
    ExecutionPreviewId: Required[str]

class GetInventoryRequestDict(TypedDict, total=False):
    Filters: Sequence[InventoryFilterDict]
    Aggregators: Sequence[InventoryAggregatorDict]
    ResultAttributes: Sequence[ResultAttributeDict]
    NextToken: str
    MaxResults: int

class GetInventorySchemaRequestDict(TypedDict, total=False):
    TypeName: str
    NextToken: str
    MaxResults: int
    Aggregator: bool
    SubType: bool

class GetMaintenanceWindowExecutionRequestDict(TypedDict, total=False):
    WindowExecutionId: Required[str]

class GetMaintenanceWindowExecutionTaskInvocationRequestDict(TypedDict, total=False):
    WindowExecutionId: Required[str]
    TaskId: Required[str]
    InvocationId: Required[str]

class GetMaintenanceWindowExecutionTaskRequestDict(TypedDict, total=False):
    WindowExecutionId: Required[str]
    TaskId: Required[str]

class GetMaintenanceWindowRequestDict(TypedDict, total=False):
    WindowId: Required[str]

class GetMaintenanceWindowTaskRequestDict(TypedDict, total=False):
    WindowId: Required[str]
    WindowTaskId: Required[str]

class GetOpsItemRequestDict(TypedDict, total=False):
    OpsItemId: Required[str]
    OpsItemArn: str

class GetOpsMetadataRequestDict(TypedDict, total=False):
    OpsMetadataArn: Required[str]
    MaxResults: int
    NextToken: str

class GetOpsSummaryRequestDict(TypedDict, total=False):
    SyncName: str
    Filters: Sequence[OpsFilterDict]
    Aggregators: Sequence[OpsAggregatorDict]
    ResultAttributes: Sequence[OpsResultAttributeDict]
    NextToken: str
    MaxResults: int

class GetParameterHistoryRequestDict(TypedDict, total=False):
    Name: Required[str]
    WithDecryption: bool
    MaxResults: int
    NextToken: str

class GetParameterRequestDict(TypedDict, total=False):
    Name: Required[str]
    WithDecryption: bool

class GetParametersByPathRequestDict(TypedDict, total=False):
    Path: Required[str]
    Recursive: bool
    ParameterFilters: Sequence[ParameterStringFilterDict]
    WithDecryption: bool
    MaxResults: int
    NextToken: str

class GetParametersRequestDict(TypedDict, total=False):
    Names: Required[Sequence[str]]
    WithDecryption: bool

class GetPatchBaselineForPatchGroupRequestDict(TypedDict, total=False):
    PatchGroup: Required[str]
    OperatingSystem: _OperatingSystem | str

class GetPatchBaselineRequestDict(TypedDict, total=False):
    BaselineId: Required[str]

class GetResourcePoliciesRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    NextToken: str
    MaxResults: int

class GetServiceSettingRequestDict(TypedDict, total=False):
    SettingId: Required[str]

class InstanceAssociationOutputLocationDict(TypedDict, total=False):
    S3Location: S3OutputLocationDict | S3OutputLocation

class InstanceInformationFilterDict(TypedDict, total=False):
    Key: Required[InstanceInformationFilterKey | str]
    ValueSet: Required[Sequence[str]]

class InstanceInformationStringFilterDict(TypedDict, total=False):
    Key: Required[str]
    Values: Required[Sequence[str]]

class InstancePatchStateFilterDict(TypedDict, total=False):
    Key: Required[str]
    Values: Required[Sequence[str]]
    Type: Required[InstancePatchStateOperatorType | str]

class InstancePropertyFilterDict(TypedDict, total=False):
    Key: Required[InstancePropertyFilterKey | str]
    ValueSet: Required[Sequence[str]]

class InstancePropertyStringFilterDict(TypedDict, total=False):
    Key: Required[str]
    Values: Required[Sequence[str]]
    Operator: InstancePropertyFilterOperator | str

class InventoryAggregatorDict(TypedDict, total=False):
    Expression: str
    Aggregators: Sequence[InventoryAggregatorDict]
    Groups: Sequence[InventoryGroupDict]

class InventoryFilterDict(TypedDict, total=False):
    Key: Required[str]
    Values: Required[Sequence[str]]
    Type: InventoryQueryOperatorType | str

class InventoryGroupDict(TypedDict, total=False):
    Name: Required[str]
    Filters: Required[Sequence[InventoryFilterDict]]

class InventoryItemDict(TypedDict, total=False):
    TypeName: Required[str]
    SchemaVersion: Required[str]
    CaptureTime: Required[str]
    ContentHash: str
    Content: Sequence[Mapping[str, str]]
    Context: Mapping[str, str]

class LabelParameterVersionRequestDict(TypedDict, total=False):
    Name: Required[str]
    ParameterVersion: int
    Labels: Required[Sequence[str]]

class ListAssociationVersionsRequestDict(TypedDict, total=False):
    AssociationId: Required[str]
    MaxResults: int
    NextToken: str

class ListAssociationsRequestDict(TypedDict, total=False):
    AssociationFilterList: Sequence[AssociationFilterDict]
    MaxResults: int
    NextToken: str

class ListCloudConnectorsRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str
    Filters: Sequence[CloudConnectorFilterDict]

class ListCommandInvocationsRequestDict(TypedDict, total=False):
    CommandId: str
    InstanceId: str
    MaxResults: int
    NextToken: str
    Filters: Sequence[CommandFilterDict]
    Details: bool

class ListCommandsRequestDict(TypedDict, total=False):
    CommandId: str
    InstanceId: str
    MaxResults: int
    NextToken: str
    Filters: Sequence[CommandFilterDict]

class ListComplianceItemsRequestDict(TypedDict, total=False):
    Filters: Sequence[ComplianceStringFilterDict]
    ResourceIds: Sequence[str]
    ResourceTypes: Sequence[str]
    NextToken: str
    MaxResults: int

class ListComplianceSummariesRequestDict(TypedDict, total=False):
    Filters: Sequence[ComplianceStringFilterDict]
    NextToken: str
    MaxResults: int

class ListDocumentMetadataHistoryRequestDict(TypedDict, total=False):
    Name: Required[str]
    DocumentVersion: str
    Metadata: Required[DocumentMetadataEnum | str]
    NextToken: str
    MaxResults: int

class ListDocumentVersionsRequestDict(TypedDict, total=False):
    Name: Required[str]
    MaxResults: int
    NextToken: str

class ListDocumentsRequestDict(TypedDict, total=False):
    DocumentFilterList: Sequence[DocumentFilterDict]
    Filters: Sequence[DocumentKeyValuesFilterDict]
    MaxResults: int
    NextToken: str

class ListInventoryEntriesRequestDict(TypedDict, total=False):
    InstanceId: Required[str]
    TypeName: Required[str]
    Filters: Sequence[InventoryFilterDict]
    NextToken: str
    MaxResults: int

class ListNodesRequestDict(TypedDict, total=False):
    SyncName: str
    Filters: Sequence[NodeFilterDict]
    NextToken: str
    MaxResults: int

class ListNodesSummaryRequestDict(TypedDict, total=False):
    SyncName: str
    Filters: Sequence[NodeFilterDict]
    Aggregators: Required[Sequence[NodeAggregatorDict]]
    NextToken: str
    MaxResults: int

class ListOpsItemEventsRequestDict(TypedDict, total=False):
    Filters: Sequence[OpsItemEventFilterDict]
    MaxResults: int
    NextToken: str

class ListOpsItemRelatedItemsRequestDict(TypedDict, total=False):
    OpsItemId: str
    Filters: Sequence[OpsItemRelatedItemsFilterDict]
    MaxResults: int
    NextToken: str

class ListOpsMetadataRequestDict(TypedDict, total=False):
    Filters: Sequence[OpsMetadataFilterDict]
    MaxResults: int
    NextToken: str

class ListResourceComplianceSummariesRequestDict(TypedDict, total=False):
    Filters: Sequence[ComplianceStringFilterDict]
    NextToken: str
    MaxResults: int

class ListResourceDataSyncRequestDict(TypedDict, total=False):
    SyncType: str
    NextToken: str
    MaxResults: int

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceType: Required[ResourceTypeForTagging | str]
    ResourceId: Required[str]

class LoggingInfoDict(TypedDict, total=False):
    S3BucketName: Required[str]
    S3KeyPrefix: str
    S3Region: Required[str]

class MaintenanceWindowAutomationParametersDict(TypedDict, total=False):
    DocumentVersion: str
    Parameters: Mapping[str, Sequence[str]]

class MaintenanceWindowFilterDict(TypedDict, total=False):
    Key: str
    Values: Sequence[str]

class MaintenanceWindowLambdaParametersDict(TypedDict, total=False):
    ClientContext: str
    Qualifier: str
    Payload: object

class MaintenanceWindowRunCommandParametersDict(TypedDict, total=False):
    Comment: str
    CloudWatchOutputConfig: CloudWatchOutputConfigDict | _CloudWatchOutputConfig
    DocumentHash: str
    DocumentHashType: _DocumentHashType | str
    DocumentVersion: str
    NotificationConfig: NotificationConfigDict | _NotificationConfig
    OutputS3BucketName: str
    OutputS3KeyPrefix: str
    Parameters: Mapping[str, Sequence[str]]
    ServiceRoleArn: str
    TimeoutSeconds: int

class MaintenanceWindowStepFunctionsParametersDict(TypedDict, total=False):
    Input: str
    Name: str

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
    Name: Required[str]
    PermissionType: Required[DocumentPermissionType | str]
    AccountIdsToAdd: Sequence[str]
    AccountIdsToRemove: Sequence[str]
    SharedDocumentVersion: str

class NodeAggregatorDict(TypedDict, total=False):
    AggregatorType: Required[NodeAggregatorType | str]
    TypeName: Required[NodeTypeName | str]
    AttributeName: Required[NodeAttributeName | str]
    Aggregators: Sequence[NodeAggregatorDict]

class NodeFilterDict(TypedDict, total=False):
    Key: Required[NodeFilterKey | str]
    Values: Required[Sequence[str]]
    Type: NodeFilterOperatorType | str

class NotificationConfigDict(TypedDict, total=False):
    NotificationArn: str
    NotificationEvents: Sequence[NotificationEvent | str]
    NotificationType: _NotificationType | str

class OpsAggregatorDict(TypedDict, total=False):
    AggregatorType: str
    TypeName: str
    AttributeName: str
    Values: Mapping[str, str]
    Filters: Sequence[OpsFilterDict]
    Aggregators: Sequence[OpsAggregatorDict]

class OpsFilterDict(TypedDict, total=False):
    Key: Required[str]
    Values: Required[Sequence[str]]
    Type: OpsFilterOperatorType | str

class OpsItemDataValueDict(TypedDict, total=False):
    Value: str
    Type: OpsItemDataType | str

class OpsItemEventFilterDict(TypedDict, total=False):
    Key: Required[OpsItemEventFilterKey | str]
    Values: Required[Sequence[str]]
    Operator: Required[OpsItemEventFilterOperator | str]

class OpsItemFilterDict(TypedDict, total=False):
    Key: Required[OpsItemFilterKey | str]
    Values: Required[Sequence[str]]
    Operator: Required[OpsItemFilterOperator | str]

class OpsItemNotificationDict(TypedDict, total=False):
    Arn: str

class OpsItemRelatedItemsFilterDict(TypedDict, total=False):
    Key: Required[OpsItemRelatedItemsFilterKey | str]
    Values: Required[Sequence[str]]
    Operator: Required[OpsItemRelatedItemsFilterOperator | str]

class OpsMetadataFilterDict(TypedDict, total=False):
    Key: Required[str]
    Values: Required[Sequence[str]]

class OpsResultAttributeDict(TypedDict, total=False):
    TypeName: Required[str]

class ParameterStringFilterDict(TypedDict, total=False):
    Key: Required[str]
    Option: str
    Values: Sequence[str]

class ParametersFilterDict(TypedDict, total=False):
    Key: Required[ParametersFilterKey | str]
    Values: Required[Sequence[str]]

class PatchFilterDict(TypedDict, total=False):
    Key: Required[PatchFilterKey | str]
    Values: Required[Sequence[str]]

class PatchFilterGroupDict(TypedDict, total=False):
    PatchFilters: Required[Sequence[PatchFilterDict | PatchFilter]]

class PatchOrchestratorFilterDict(TypedDict, total=False):
    Key: str
    Values: Sequence[str]

class PatchRuleDict(TypedDict, total=False):
    PatchFilterGroup: Required[PatchFilterGroupDict | _PatchFilterGroup]
    ComplianceLevel: PatchComplianceLevel | str
    ApproveAfterDays: int
    ApproveUntilDate: str
    EnableNonSecurity: bool

class PatchRuleGroupDict(TypedDict, total=False):
    PatchRules: Required[Sequence[PatchRuleDict | PatchRule]]

class PatchSourceDict(TypedDict, total=False):
    Name: Required[str]
    Products: Required[Sequence[str]]
    Configuration: Required[str]

class PutComplianceItemsRequestDict(TypedDict, total=False):
    ResourceId: Required[str]
    ResourceType: Required[str]
    ComplianceType: Required[str]
    ExecutionSummary: Required[ComplianceExecutionSummaryDict | ComplianceExecutionSummary]
    Items: Required[Sequence[ComplianceItemEntryDict]]
    ItemContentHash: str
    UploadType: ComplianceUploadType | str

class PutInventoryRequestDict(TypedDict, total=False):
    InstanceId: Required[str]
    Items: Required[Sequence[InventoryItemDict]]

class PutParameterRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    Value: Required[str]
    Type: ParameterType | str
    KeyId: str
    Overwrite: bool
    AllowedPattern: str
    Tags: Sequence[TagDict | Tag]
    Tier: ParameterTier | str
    Policies: str
    DataType: str

class PutResourcePolicyRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Policy: Required[str]
    PolicyId: str
    PolicyHash: str

class RegisterDefaultHostManagementConfigurationRequestDict(TypedDict, total=False):
    PermissionModel: Required[DHMCPermissionModel | str]
    RoleArn: str
    Overwrite: bool

class RegisterDefaultPatchBaselineRequestDict(TypedDict, total=False):
    BaselineId: Required[str]

class RegisterPatchBaselineForPatchGroupRequestDict(TypedDict, total=False):
    BaselineId: Required[str]
    PatchGroup: Required[str]

class RegisterTargetWithMaintenanceWindowRequestDict(TypedDict, total=False):
    WindowId: Required[str]
    ResourceType: Required[MaintenanceWindowResourceType | str]
    Targets: Required[Sequence[TargetDict | Target]]
    OwnerInformation: str
    Name: str
    Description: str
    ClientToken: str

class RegisterTaskWithMaintenanceWindowRequestDict(TypedDict, total=False):
    WindowId: Required[str]
    Targets: Sequence[TargetDict | Target]
    TaskArn: Required[str]
    ServiceRoleArn: str
    TaskType: Required[MaintenanceWindowTaskType | str]
    TaskParameters: Mapping[str, MaintenanceWindowTaskParameterValueExpressionDict | MaintenanceWindowTaskParameterValueExpression]
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersDict | MaintenanceWindowTaskInvocationParameters
    Priority: int
    MaxConcurrency: str
    MaxErrors: str
    LoggingInfo: LoggingInfoDict | _LoggingInfo
    Name: str
    Description: str
    ClientToken: str
    CutoffBehavior: MaintenanceWindowTaskCutoffBehavior | str
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration

class RegistrationMetadataItemDict(TypedDict, total=False):
    Key: Required[str]
    Value: Required[str]

class RelatedOpsItemDict(TypedDict, total=False):
    OpsItemId: Required[str]

class RemoveTagsFromResourceRequestDict(TypedDict, total=False):
    ResourceType: Required[ResourceTypeForTagging | str]
    ResourceId: Required[str]
    TagKeys: Required[Sequence[str]]

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
    BucketName: Required[str]
    Prefix: str
    SyncFormat: Required[ResourceDataSyncS3Format | str]
    Region: Required[str]
    AwskmsKeyARN: str
    DestinationDataSharing: ResourceDataSyncDestinationDataSharingDict | ResourceDataSyncDestinationDataSharing

class ResourceDataSyncSourceDict(TypedDict, total=False):
    SourceType: Required[str]
    AwsOrganizationsSource: ResourceDataSyncAwsOrganizationsSourceDict | ResourceDataSyncAwsOrganizationsSource
    SourceRegions: Required[Sequence[str]]
    IncludeFutureRegions: bool
    EnableAllOpsDataSources: bool

class ResultAttributeDict(TypedDict, total=False):
    TypeName: Required[str]

class ResumeSessionRequestDict(TypedDict, total=False):
    SessionId: Required[str]

class RunbookDict(TypedDict, total=False):
    DocumentName: Required[str]
    DocumentVersion: str
    Parameters: Mapping[str, Sequence[str]]
    TargetParameterName: str
    Targets: Sequence[TargetDict | Target]
    TargetMaps: Sequence[Mapping[str, Sequence[str]]]
    MaxConcurrency: str
    MaxErrors: str
    TargetLocations: Sequence[TargetLocationDict | TargetLocation]

class S3OutputLocationDict(TypedDict, total=False):
    OutputS3Region: str
    OutputS3BucketName: str
    OutputS3KeyPrefix: str

class SendAutomationSignalRequestDict(TypedDict, total=False):
    AutomationExecutionId: Required[str]
    SignalType: Required[_SignalType | str]
    Payload: Mapping[str, Sequence[str]]

class SendCommandRequestDict(TypedDict, total=False):
    InstanceIds: Sequence[str]
    Targets: Sequence[TargetDict | Target]
    DocumentName: Required[str]
    DocumentVersion: str
    DocumentHash: str
    DocumentHashType: _DocumentHashType | str
    TimeoutSeconds: int
    Comment: str
    Parameters: Mapping[str, Sequence[str]]
    OutputS3Region: str
    OutputS3BucketName: str
    OutputS3KeyPrefix: str
    MaxConcurrency: str
    MaxErrors: str
    ServiceRoleArn: str
    NotificationConfig: NotificationConfigDict | _NotificationConfig
    CloudWatchOutputConfig: CloudWatchOutputConfigDict | _CloudWatchOutputConfig
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration

class SessionFilterDict(TypedDict, total=False):
    Key: Required[SessionFilterKey | str]
    Value: Required[str]

class StartAccessRequestRequestDict(TypedDict, total=False):
    Reason: Required[str]
    Targets: Required[Sequence[TargetDict | Target]]
    Tags: Sequence[TagDict | Tag]

class StartAssociationsOnceRequestDict(TypedDict, total=False):
    AssociationIds: Required[Sequence[str]]

class StartAutomationExecutionRequestDict(TypedDict, total=False):
    DocumentName: Required[str]
    DocumentVersion: str
    Parameters: Mapping[str, Sequence[str]]
    ClientToken: str
    Mode: ExecutionMode | str
    TargetParameterName: str
    Targets: Sequence[TargetDict | Target]
    TargetMaps: Sequence[Mapping[str, Sequence[str]]]
    MaxConcurrency: str
    MaxErrors: str
    TargetLocations: Sequence[TargetLocationDict | TargetLocation]
    Tags: Sequence[TagDict | Tag]
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration
    TargetLocationsURL: str

class StartChangeRequestExecutionRequestDict(TypedDict, total=False):
    ScheduledTime: str | datetime
    DocumentName: Required[str]
    DocumentVersion: str
    Parameters: Mapping[str, Sequence[str]]
    ChangeRequestName: str
    ClientToken: str
    AutoApprove: bool
    Runbooks: Required[Sequence[RunbookDict | Runbook]]
    Tags: Sequence[TagDict | Tag]
    ScheduledEndTime: str | datetime
    ChangeDetails: str

class StartExecutionPreviewRequestDict(TypedDict, total=False):
    DocumentName: Required[str]
    DocumentVersion: str
    ExecutionInputs: ExecutionInputsDict

class StartSessionRequestDict(TypedDict, total=False):
    Target: Required[str]
    DocumentName: str
    Reason: str
    Parameters: Mapping[str, Sequence[str]]

class StepExecutionFilterDict(TypedDict, total=False):
    Key: Required[StepExecutionFilterKey | str]
    Values: Required[Sequence[str]]

class StopAutomationExecutionRequestDict(TypedDict, total=False):
    AutomationExecutionId: Required[str]
    Type: StopType | str

class TagDict(TypedDict, total=False):
    Key: Required[str]
    Value: Required[str]

class TargetDict(TypedDict, total=False):
    Key: str
    Values: Sequence[str]

class TargetLocationDict(TypedDict, total=False):
    Accounts: Sequence[str]
    Regions: Sequence[str]
    TargetLocationMaxConcurrency: str
    TargetLocationMaxErrors: str
    ExecutionRoleName: str
    TargetLocationAlarmConfiguration: AlarmConfigurationDict | AlarmConfiguration
    IncludeChildOrganizationUnits: bool
    ExcludeAccounts: Sequence[str]
    Targets: Sequence[TargetDict | Target]
    TargetsMaxConcurrency: str
    TargetsMaxErrors: str

class TerminateSessionRequestDict(TypedDict, total=False):
    SessionId: Required[str]

class UnlabelParameterVersionRequestDict(TypedDict, total=False):
    Name: Required[str]
    ParameterVersion: Required[int]
    Labels: Required[Sequence[str]]

class UpdateAssociationRequestDict(TypedDict, total=False):
    AssociationId: Required[str]
    Parameters: Mapping[str, Sequence[str]]
    DocumentVersion: str
    ScheduleExpression: str
    OutputLocation: InstanceAssociationOutputLocationDict | InstanceAssociationOutputLocation
    Name: str
    Targets: Sequence[TargetDict | Target]
    AssociationName: str
    AssociationVersion: str
    AutomationTargetParameterName: str
    MaxErrors: str
    MaxConcurrency: str
    ComplianceSeverity: AssociationComplianceSeverity | str
    SyncCompliance: AssociationSyncCompliance | str
    ApplyOnlyAtCronInterval: bool
    CalendarNames: Sequence[str]
    TargetLocations: Sequence[TargetLocationDict | TargetLocation]
    ScheduleOffset: int
    Duration: int
    TargetMaps: Sequence[Mapping[str, Sequence[str]]]
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration
    AssociationDispatchAssumeRole: str

class UpdateAssociationStatusRequestDict(TypedDict, total=False):
    Name: Required[str]
    InstanceId: Required[str]
    AssociationStatus: Required[AssociationStatusDict | _AssociationStatus]

class UpdateCloudConnectorRequestDict(TypedDict, total=False):
    CloudConnectorId: Required[str]
    DisplayName: str
    Configuration: CloudConnectorConfigurationDict | CloudConnectorConfiguration
    Description: str

class UpdateDocumentDefaultVersionRequestDict(TypedDict, total=False):
    Name: Required[str]
    DocumentVersion: Required[str]

class UpdateDocumentMetadataRequestDict(TypedDict, total=False):
    Name: Required[str]
    DocumentVersion: str
    DocumentReviews: Required[DocumentReviewsDict]

class UpdateDocumentRequestDict(TypedDict, total=False):
    Content: Required[str]
    Attachments: Sequence[AttachmentsSourceDict]
    Name: Required[str]
    DisplayName: str
    VersionName: str
    DocumentVersion: str
    DocumentFormat: _DocumentFormat | str
    TargetType: str

class UpdateMaintenanceWindowRequestDict(TypedDict, total=False):
    WindowId: Required[str]
    Name: str
    Description: str
    StartDate: str
    EndDate: str
    Schedule: str
    ScheduleTimezone: str
    ScheduleOffset: int
    Duration: int
    Cutoff: int
    AllowUnassociatedTargets: bool
    Enabled: bool
    Replace: bool

class UpdateMaintenanceWindowTargetRequestDict(TypedDict, total=False):
    WindowId: Required[str]
    WindowTargetId: Required[str]
    Targets: Sequence[TargetDict | Target]
    OwnerInformation: str
    Name: str
    Description: str
    Replace: bool

class UpdateMaintenanceWindowTaskRequestDict(TypedDict, total=False):
    WindowId: Required[str]
    WindowTaskId: Required[str]
    Targets: Sequence[TargetDict | Target]
    TaskArn: str
    ServiceRoleArn: str
    TaskParameters: Mapping[str, MaintenanceWindowTaskParameterValueExpressionDict | MaintenanceWindowTaskParameterValueExpression]
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersDict | MaintenanceWindowTaskInvocationParameters
    Priority: int
    MaxConcurrency: str
    MaxErrors: str
    LoggingInfo: LoggingInfoDict | _LoggingInfo
    Name: str
    Description: str
    Replace: bool
    CutoffBehavior: MaintenanceWindowTaskCutoffBehavior | str
    AlarmConfiguration: AlarmConfigurationDict | _AlarmConfiguration

class UpdateManagedInstanceRoleRequestDict(TypedDict, total=False):
    InstanceId: Required[str]
    IamRole: Required[str]

class UpdateOpsItemRequestDict(TypedDict, total=False):
    Description: str
    OperationalData: Mapping[str, OpsItemDataValueDict | OpsItemDataValue]
    OperationalDataToDelete: Sequence[str]
    Notifications: Sequence[OpsItemNotificationDict | OpsItemNotification]
    Priority: int
    RelatedOpsItems: Sequence[RelatedOpsItemDict | RelatedOpsItem]
    Status: OpsItemStatus | str
    OpsItemId: Required[str]
    Title: str
    Category: str
    Severity: str
    ActualStartTime: str | datetime
    ActualEndTime: str | datetime
    PlannedStartTime: str | datetime
    PlannedEndTime: str | datetime
    OpsItemArn: str

class UpdateOpsMetadataRequestDict(TypedDict, total=False):
    OpsMetadataArn: Required[str]
    MetadataToUpdate: Mapping[str, MetadataValueDict | MetadataValue]
    KeysToDelete: Sequence[str]

class UpdatePatchBaselineRequestDict(TypedDict, total=False):
    BaselineId: Required[str]
    Name: str
    GlobalFilters: PatchFilterGroupDict | PatchFilterGroup
    ApprovalRules: PatchRuleGroupDict | PatchRuleGroup
    ApprovedPatches: Sequence[str]
    ApprovedPatchesComplianceLevel: PatchComplianceLevel | str
    ApprovedPatchesEnableNonSecurity: bool
    RejectedPatches: Sequence[str]
    RejectedPatchesAction: PatchAction | str
    Description: str
    Sources: Sequence[PatchSourceDict | PatchSource]
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus | str
    Replace: bool

class UpdateResourceDataSyncRequestDict(TypedDict, total=False):
    SyncName: Required[str]
    SyncType: Required[str]
    SyncSource: Required[ResourceDataSyncSourceDict]

class UpdateServiceSettingRequestDict(TypedDict, total=False):
    SettingId: Required[str]
    SettingValue: Required[str]

class ValidateCloudConnectorRequestDict(TypedDict, total=False):
    CloudConnectorId: Required[str]
    MaxResults: int
    NextToken: str

class AccountSharingInfo:
    AccountId: str
    SharedDocumentVersion: str

class Activation:
    ActivationId: str
    Description: str
    DefaultInstanceName: str
    IamRole: str
    RegistrationLimit: int
    RegistrationsCount: int
    ExpirationDate: str
    Expired: bool
    CreatedDate: str
    Tags: list[Tag]

class AddTagsToResourceResult:
    ...

class Alarm:
    Name: str

class AlarmConfiguration:
    IgnorePollAlarmFailure: bool
    Alarms: list[Alarm]

class AlarmStateInformation:
    Name: str
    State: ExternalAlarmState

class AssociateOpsItemRelatedItemResponse:
    AssociationId: str

class Association:
    Name: str
    InstanceId: str
    AssociationId: str
    AssociationVersion: str
    DocumentVersion: str
    Targets: list[Target]
    LastExecutionDate: str
    Overview: AssociationOverview
    ScheduleExpression: str
    AssociationName: str
    ScheduleOffset: int
    Duration: int
    TargetMaps: list[dict[str, list[str]]]

class AssociationDescription:
    Name: str
    InstanceId: str
    AssociationVersion: str
    Date: str
    LastUpdateAssociationDate: str
    Status: AssociationStatus
    Overview: AssociationOverview
    DocumentVersion: str
    AutomationTargetParameterName: str
    Parameters: dict[str, list[str]]
    AssociationId: str
    Targets: list[Target]
    ScheduleExpression: str
    OutputLocation: InstanceAssociationOutputLocation
    LastExecutionDate: str
    LastSuccessfulExecutionDate: str
    AssociationName: str
    MaxErrors: str
    MaxConcurrency: str
    ComplianceSeverity: AssociationComplianceSeverity
    SyncCompliance: AssociationSyncCompliance
    ApplyOnlyAtCronInterval: bool
    CalendarNames: list[str]
    TargetLocations: list[TargetLocation]
    ScheduleOffset: int
    Duration: int
    TargetMaps: list[dict[str, list[str]]]
    AlarmConfiguration: _AlarmConfiguration
    TriggeredAlarms: list[AlarmStateInformation]
    AssociationDispatchAssumeRole: str

class AssociationExecution:
    AssociationId: str
    AssociationVersion: str
    ExecutionId: str
    Status: str
    DetailedStatus: str
    CreatedTime: str
    LastExecutionDate: str
    ResourceCountByStatus: str
    AlarmConfiguration: _AlarmConfiguration
    TriggeredAlarms: list[AlarmStateInformation]

class AssociationExecutionTarget:
    AssociationId: str
    AssociationVersion: str
    ExecutionId: str
    ResourceId: str
    ResourceType: str
    Status: str
    DetailedStatus: str
    LastExecutionDate: str
    OutputSource: _OutputSource

class AssociationOverview:
    Status: str
    DetailedStatus: str
    AssociationStatusAggregatedCount: dict[str, int]

class AssociationStatus:
    Date: str
    Name: AssociationStatusName
    Message: str
    AdditionalInfo: str

class AssociationVersionInfo:
    AssociationId: str
    AssociationVersion: str
    CreatedDate: str
    Name: str
    DocumentVersion: str
    Parameters: dict[str, list[str]]
    Targets: list[Target]
    ScheduleExpression: str
    OutputLocation: InstanceAssociationOutputLocation
    AssociationName: str
    MaxErrors: str
    MaxConcurrency: str
    ComplianceSeverity: AssociationComplianceSeverity
    SyncCompliance: AssociationSyncCompliance
    ApplyOnlyAtCronInterval: bool
    CalendarNames: list[str]
    TargetLocations: list[TargetLocation]
    ScheduleOffset: int
    Duration: int
    TargetMaps: list[dict[str, list[str]]]
    AssociationDispatchAssumeRole: str

class AttachmentContent:
    Name: str
    Size: int
    Hash: str
    HashType: AttachmentHashType
    Url: str

class AttachmentInformation:
    Name: str

class AutomationExecution:
    AutomationExecutionId: str
    DocumentName: str
    DocumentVersion: str
    ExecutionStartTime: str
    ExecutionEndTime: str
    AutomationExecutionStatus: _AutomationExecutionStatus
    StepExecutions: list[StepExecution]
    StepExecutionsTruncated: bool
    Parameters: dict[str, list[str]]
    Outputs: dict[str, list[str]]
    FailureMessage: str
    WarningMessage: str
    Mode: ExecutionMode
    ParentAutomationExecutionId: str
    ExecutedBy: str
    CurrentStepName: str
    CurrentAction: str
    TargetParameterName: str
    Targets: list[_Target]
    TargetMaps: list[dict[str, list[str]]]
    ResolvedTargets: _ResolvedTargets
    MaxConcurrency: str
    MaxErrors: str
    Target: str
    TargetLocations: list[TargetLocation]
    ProgressCounters: _ProgressCounters
    AlarmConfiguration: _AlarmConfiguration
    TriggeredAlarms: list[AlarmStateInformation]
    TargetLocationsURL: str
    AutomationSubtype: _AutomationSubtype
    ScheduledTime: str
    Runbooks: list[Runbook]
    OpsItemId: str
    AssociationId: str
    ChangeRequestName: str
    Variables: dict[str, list[str]]
    TargetsSummary: _TargetsSummary

class AutomationExecutionMetadata:
    AutomationExecutionId: str
    DocumentName: str
    DocumentVersion: str
    AutomationExecutionStatus: _AutomationExecutionStatus
    ExecutionStartTime: str
    ExecutionEndTime: str
    ExecutedBy: str
    LogFile: str
    Outputs: dict[str, list[str]]
    Mode: ExecutionMode
    ParentAutomationExecutionId: str
    CurrentStepName: str
    CurrentAction: str
    FailureMessage: str
    WarningMessage: str
    TargetParameterName: str
    Targets: list[_Target]
    TargetMaps: list[dict[str, list[str]]]
    ResolvedTargets: _ResolvedTargets
    MaxConcurrency: str
    MaxErrors: str
    Target: str
    AutomationType: _AutomationType
    AlarmConfiguration: _AlarmConfiguration
    TriggeredAlarms: list[AlarmStateInformation]
    TargetLocationsURL: str
    AutomationSubtype: _AutomationSubtype
    ScheduledTime: str
    Runbooks: list[Runbook]
    OpsItemId: str
    AssociationId: str
    ChangeRequestName: str

class AutomationExecutionPreview:
    StepPreviews: dict[str, int]
    Regions: list[str]
    TargetPreviews: list[TargetPreview]
    TotalAccounts: int

class AzureConfiguration:
    TenantId: str
    TenantDisplayName: str
    ApplicationId: str
    ApplicationDisplayName: str
    Targets: ConfigurationTargets

class AzureSubscription:
    Id: str
    DisplayName: str

class CancelCommandResult:
    ...

class CancelMaintenanceWindowExecutionResult:
    WindowExecutionId: str

class CloudConnectorConfiguration:
    AzureConfiguration: _AzureConfiguration
    GcpConfiguration: _GcpConfiguration

class CloudConnectorSummary:
    CloudConnectorId: str
    DisplayName: str
    Description: str
    RoleArn: str
    CreatedAt: str
    UpdatedAt: str
    Provider: _Provider
    ConfigConnectorArn: str

class CloudWatchOutputConfig:
    CloudWatchLogGroupName: str
    CloudWatchOutputEnabled: bool

class Command:
    CommandId: str
    DocumentName: str
    DocumentVersion: str
    Comment: str
    ExpiresAfter: str
    Parameters: dict[str, list[str]]
    InstanceIds: list[str]
    Targets: list[Target]
    RequestedDateTime: str
    Status: CommandStatus
    StatusDetails: str
    OutputS3Region: str
    OutputS3BucketName: str
    OutputS3KeyPrefix: str
    MaxConcurrency: str
    MaxErrors: str
    TargetCount: int
    CompletedCount: int
    ErrorCount: int
    DeliveryTimedOutCount: int
    ServiceRole: str
    NotificationConfig: _NotificationConfig
    CloudWatchOutputConfig: _CloudWatchOutputConfig
    TimeoutSeconds: int
    AlarmConfiguration: _AlarmConfiguration
    TriggeredAlarms: list[AlarmStateInformation]

class CommandInvocation:
    CommandId: str
    InstanceId: str
    InstanceName: str
    Comment: str
    DocumentName: str
    DocumentVersion: str
    RequestedDateTime: str
    Status: CommandInvocationStatus
    StatusDetails: str
    TraceOutput: str
    StandardOutputUrl: str
    StandardErrorUrl: str
    CommandPlugins: list[CommandPlugin]
    ServiceRole: str
    NotificationConfig: _NotificationConfig
    CloudWatchOutputConfig: _CloudWatchOutputConfig

class CommandPlugin:
    Name: str
    Status: CommandPluginStatus
    StatusDetails: str
    ResponseCode: int
    ResponseStartDateTime: str
    ResponseFinishDateTime: str
    Output: str
    StandardOutputUrl: str
    StandardErrorUrl: str
    OutputS3Region: str
    OutputS3BucketName: str
    OutputS3KeyPrefix: str

class ComplianceExecutionSummary:
    ExecutionTime: str
    ExecutionId: str
    ExecutionType: str

class ComplianceItem:
    ComplianceType: str
    ResourceType: str
    ResourceId: str
    Id: str
    Title: str
    Status: ComplianceStatus
    Severity: ComplianceSeverity
    ExecutionSummary: ComplianceExecutionSummary
    Details: dict[str, str]

class ComplianceSummaryItem:
    ComplianceType: str
    CompliantSummary: _CompliantSummary
    NonCompliantSummary: _NonCompliantSummary

class CompliantSummary:
    CompliantCount: int
    SeveritySummary: _SeveritySummary

class ConfigurationTargets:
    Subscriptions: list[AzureSubscription]

class CreateActivationResult:
    ActivationId: str
    ActivationCode: str

class CreateAssociationBatchRequestEntry:
    Name: str
    InstanceId: str
    Parameters: dict[str, list[str]]
    AutomationTargetParameterName: str
    DocumentVersion: str
    Targets: list[Target]
    ScheduleExpression: str
    OutputLocation: InstanceAssociationOutputLocation
    AssociationName: str
    MaxErrors: str
    MaxConcurrency: str
    ComplianceSeverity: AssociationComplianceSeverity
    SyncCompliance: AssociationSyncCompliance
    ApplyOnlyAtCronInterval: bool
    CalendarNames: list[str]
    TargetLocations: list[TargetLocation]
    ScheduleOffset: int
    Duration: int
    TargetMaps: list[dict[str, list[str]]]
    AlarmConfiguration: _AlarmConfiguration

class CreateAssociationBatchResult:
    Successful: list[AssociationDescription]
    Failed: list[FailedCreateAssociation]

class CreateAssociationResult:
    AssociationDescription: _AssociationDescription

class CreateCloudConnectorResult:
    CloudConnectorId: str

class CreateDocumentResult:
    DocumentDescription: _DocumentDescription

class CreateMaintenanceWindowResult:
    WindowId: str

class CreateOpsItemResponse:
    OpsItemId: str
    OpsItemArn: str

class CreateOpsMetadataResult:
    OpsMetadataArn: str

class CreatePatchBaselineResult:
    BaselineId: str

class CreateResourceDataSyncResult:
    ...

class Credentials:
    AccessKeyId: str
    SecretAccessKey: str
    SessionToken: str
    ExpirationTime: str

class DeleteActivationResult:
    ...

class DeleteAssociationResult:
    ...

class DeleteCloudConnectorResult:
    CloudConnectorId: str

class DeleteDocumentResult:
    ...

class DeleteInventoryResult:
    DeletionId: str
    TypeName: str
    DeletionSummary: InventoryDeletionSummary

class DeleteMaintenanceWindowResult:
    WindowId: str

class DeleteOpsItemResponse:
    ...

class DeleteOpsMetadataResult:
    ...

class DeleteParameterResult:
    ...

class DeleteParametersResult:
    DeletedParameters: list[str]
    InvalidParameters: list[str]

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
    BaselineId: str
    PatchGroup: str

class DeregisterTargetFromMaintenanceWindowResult:
    WindowId: str
    WindowTargetId: str

class DeregisterTaskFromMaintenanceWindowResult:
    WindowId: str
    WindowTaskId: str

class DescribeActivationsResult:
    ActivationList: list[Activation]
    NextToken: str

class DescribeAssociationExecutionTargetsResult:
    AssociationExecutionTargets: list[AssociationExecutionTarget]
    NextToken: str

class DescribeAssociationExecutionsResult:
    AssociationExecutions: list[AssociationExecution]
    NextToken: str

class DescribeAssociationResult:
    AssociationDescription: _AssociationDescription

class DescribeAutomationExecutionsResult:
    AutomationExecutionMetadataList: list[AutomationExecutionMetadata]
    NextToken: str

class DescribeAutomationStepExecutionsResult:
    StepExecutions: list[StepExecution]
    NextToken: str

class DescribeAvailablePatchesResult:
    Patches: list[Patch]
    NextToken: str

class DescribeDocumentPermissionResponse:
    AccountIds: list[str]
    AccountSharingInfoList: list[AccountSharingInfo]
    NextToken: str

class DescribeDocumentResult:
    Document: DocumentDescription

class DescribeEffectiveInstanceAssociationsResult:
    Associations: list[InstanceAssociation]
    NextToken: str

class DescribeEffectivePatchesForPatchBaselineResult:
    EffectivePatches: list[EffectivePatch]
    NextToken: str

class DescribeInstanceAssociationsStatusResult:
    InstanceAssociationStatusInfos: list[InstanceAssociationStatusInfo]
    NextToken: str

class DescribeInstanceInformationResult:
    InstanceInformationList: list[InstanceInformation]
    NextToken: str

class DescribeInstancePatchStatesForPatchGroupResult:
    InstancePatchStates: list[InstancePatchState]
    NextToken: str

class DescribeInstancePatchStatesResult:
    InstancePatchStates: list[InstancePatchState]
    NextToken: str

class DescribeInstancePatchesResult:
    Patches: list[PatchComplianceData]
    NextToken: str

class DescribeInstancePropertiesResult:
    InstanceProperties: list[InstanceProperty]
    NextToken: str

class DescribeInventoryDeletionsResult:
    InventoryDeletions: list[InventoryDeletionStatusItem]
    NextToken: str

class DescribeMaintenanceWindowExecutionTaskInvocationsResult:
    WindowExecutionTaskInvocationIdentities: list[MaintenanceWindowExecutionTaskInvocationIdentity]
    NextToken: str

class DescribeMaintenanceWindowExecutionTasksResult:
    WindowExecutionTaskIdentities: list[MaintenanceWindowExecutionTaskIdentity]
    NextToken: str

class DescribeMaintenanceWindowExecutionsResult:
    WindowExecutions: list[MaintenanceWindowExecution]
    NextToken: str

class DescribeMaintenanceWindowScheduleResult:
    ScheduledWindowExecutions: list[ScheduledWindowExecution]
    NextToken: str

class DescribeMaintenanceWindowTargetsResult:
    Targets: list[MaintenanceWindowTarget]
    NextToken: str

class DescribeMaintenanceWindowTasksResult:
    Tasks: list[MaintenanceWindowTask]
    NextToken: str

class DescribeMaintenanceWindowsForTargetResult:
    WindowIdentities: list[MaintenanceWindowIdentityForTarget]
    NextToken: str

class DescribeMaintenanceWindowsResult:
    WindowIdentities: list[MaintenanceWindowIdentity]
    NextToken: str

class DescribeOpsItemsResponse:
    NextToken: str
    OpsItemSummaries: list[OpsItemSummary]

class DescribeParametersResult:
    Parameters: list[ParameterMetadata]
    NextToken: str

class DescribePatchBaselinesResult:
    BaselineIdentities: list[PatchBaselineIdentity]
    NextToken: str

class DescribePatchGroupStateResult:
    Instances: int
    InstancesWithInstalledPatches: int
    InstancesWithInstalledOtherPatches: int
    InstancesWithInstalledPendingRebootPatches: int
    InstancesWithInstalledRejectedPatches: int
    InstancesWithMissingPatches: int
    InstancesWithFailedPatches: int
    InstancesWithNotApplicablePatches: int
    InstancesWithUnreportedNotApplicablePatches: int
    InstancesWithCriticalNonCompliantPatches: int
    InstancesWithSecurityNonCompliantPatches: int
    InstancesWithOtherNonCompliantPatches: int
    InstancesWithAvailableSecurityUpdates: int

class DescribePatchGroupsResult:
    Mappings: list[PatchGroupPatchBaselineMapping]
    NextToken: str

class DescribePatchPropertiesResult:
    Properties: list[dict[str, str]]
    NextToken: str

class DescribeSessionsResponse:
    Sessions: list[Session]
    NextToken: str

class DisassociateOpsItemRelatedItemResponse:
    ...

class DocumentDefaultVersionDescription:
    Name: str
    DefaultVersion: str
    DefaultVersionName: str

class DocumentDescription:
    Sha1: str
    Hash: str
    HashType: DocumentHashType
    Name: str
    DisplayName: str
    VersionName: str
    Owner: str
    CreatedDate: str
    Status: DocumentStatus
    StatusInformation: str
    DocumentVersion: str
    Description: str
    Parameters: list[DocumentParameter]
    PlatformTypes: list[PlatformType]
    DocumentType: _DocumentType
    SchemaVersion: str
    LatestVersion: str
    DefaultVersion: str
    DocumentFormat: _DocumentFormat
    TargetType: str
    Tags: list[Tag]
    AttachmentsInformation: list[AttachmentInformation]
    Requires: list[DocumentRequires]
    Author: str
    ReviewInformation: list[_ReviewInformation]
    ApprovedVersion: str
    PendingReviewVersion: str
    ReviewStatus: _ReviewStatus
    Category: list[str]
    CategoryEnum: list[str]

class DocumentIdentifier:
    Name: str
    CreatedDate: str
    DisplayName: str
    Owner: str
    VersionName: str
    PlatformTypes: list[PlatformType]
    DocumentVersion: str
    DocumentType: _DocumentType
    SchemaVersion: str
    DocumentFormat: _DocumentFormat
    TargetType: str
    Tags: list[Tag]
    Requires: list[DocumentRequires]
    ReviewStatus: _ReviewStatus
    Author: str

class DocumentMetadataResponseInfo:
    ReviewerResponse: list[DocumentReviewerResponseSource]

class DocumentParameter:
    Name: str
    Type: DocumentParameterType
    Description: str
    DefaultValue: str

class DocumentRequires:
    Name: str
    Version: str
    RequireType: str
    VersionName: str

class DocumentReviewCommentSource:
    Type: DocumentReviewCommentType
    Content: str

class DocumentReviewerResponseSource:
    CreateTime: str
    UpdatedTime: str
    ReviewStatus: _ReviewStatus
    Comment: list[DocumentReviewCommentSource]
    Reviewer: str

class DocumentVersionInfo:
    Name: str
    DisplayName: str
    DocumentVersion: str
    VersionName: str
    CreatedDate: str
    IsDefaultVersion: bool
    DocumentFormat: _DocumentFormat
    Status: DocumentStatus
    StatusInformation: str
    ReviewStatus: _ReviewStatus

class EffectivePatch:
    Patch: _Patch
    PatchStatus: _PatchStatus

class ExecutionPreview:
    Automation: AutomationExecutionPreview

class FailedCreateAssociation:
    Entry: CreateAssociationBatchRequestEntry
    Message: str
    Fault: _Fault

class FailureDetails:
    FailureStage: str
    FailureType: str
    Details: dict[str, list[str]]

class GcpConfiguration:
    OrganizationId: str
    WorkloadIdentityPoolProvider: str
    ServiceAccountEmail: str
    Targets: GcpConfigurationTargets

class GcpConfigurationTargets:
    Projects: list[GcpProject]

class GcpProject:
    ProjectId: str
    ProjectDisplayName: str

class GetAccessTokenResponse:
    Credentials: _Credentials
    AccessRequestStatus: _AccessRequestStatus

class GetAutomationExecutionResult:
    AutomationExecution: _AutomationExecution

class GetCalendarStateResponse:
    State: CalendarState
    AtTime: str
    NextTransitionTime: str

class GetCloudConnectorResult:
    CloudConnectorArn: str
    DisplayName: str
    Description: str
    RoleArn: str
    Configuration: CloudConnectorConfiguration
    ConfigConnectorArn: str
    CreatedAt: str
    UpdatedAt: str

class GetCommandInvocationResult:
    CommandId: str
    InstanceId: str
    Comment: str
    DocumentName: str
    DocumentVersion: str
    PluginName: str
    ResponseCode: int
    ExecutionStartDateTime: str
    ExecutionElapsedTime: str
    ExecutionEndDateTime: str
    Status: CommandInvocationStatus
    StatusDetails: str
    StandardOutputContent: str
    StandardOutputUrl: str
    StandardErrorContent: str
    StandardErrorUrl: str
    CloudWatchOutputConfig: _CloudWatchOutputConfig

class GetConnectionStatusResponse:
    Target: str
    Status: ConnectionStatus

class GetDefaultPatchBaselineResult:
    BaselineId: str
    OperatingSystem: _OperatingSystem

class GetDeployablePatchSnapshotForInstanceResult:
    InstanceId: str
    SnapshotId: str
    SnapshotDownloadUrl: str
    Product: str

class GetDocumentResult:
    Name: str
    CreatedDate: str
    DisplayName: str
    VersionName: str
    DocumentVersion: str
    Status: DocumentStatus
    StatusInformation: str
    Content: str
    DocumentType: _DocumentType
    DocumentFormat: _DocumentFormat
    Requires: list[DocumentRequires]
    AttachmentsContent: list[AttachmentContent]
    ReviewStatus: _ReviewStatus

class GetExecutionPreviewResponse:
    ExecutionPreviewId: str
    EndedAt: str
    Status: ExecutionPreviewStatus
    StatusMessage: str
    ExecutionPreview: _ExecutionPreview

class GetInventoryResult:
    Entities: list[InventoryResultEntity]
    NextToken: str

class GetInventorySchemaResult:
    Schemas: list[InventoryItemSchema]
    NextToken: str

class GetMaintenanceWindowExecutionResult:
    WindowExecutionId: str
    TaskIds: list[str]
    Status: MaintenanceWindowExecutionStatus
    StatusDetails: str
    StartTime: str
    EndTime: str

class GetMaintenanceWindowExecutionTaskInvocationResult:
    WindowExecutionId: str
    TaskExecutionId: str
    InvocationId: str
    ExecutionId: str
    TaskType: MaintenanceWindowTaskType
    Parameters: str
    Status: MaintenanceWindowExecutionStatus
    StatusDetails: str
    StartTime: str
    EndTime: str
    OwnerInformation: str
    WindowTargetId: str

class GetMaintenanceWindowExecutionTaskResult:
    WindowExecutionId: str
    TaskExecutionId: str
    TaskArn: str
    ServiceRole: str
    Type: MaintenanceWindowTaskType
    TaskParameters: list[dict[str, MaintenanceWindowTaskParameterValueExpression]]
    Priority: int
    MaxConcurrency: str
    MaxErrors: str
    Status: MaintenanceWindowExecutionStatus
    StatusDetails: str
    StartTime: str
    EndTime: str
    AlarmConfiguration: _AlarmConfiguration
    TriggeredAlarms: list[AlarmStateInformation]

class GetMaintenanceWindowResult:
    WindowId: str
    Name: str
    Description: str
    StartDate: str
    EndDate: str
    Schedule: str
    ScheduleTimezone: str
    ScheduleOffset: int
    NextExecutionTime: str
    Duration: int
    Cutoff: int
    AllowUnassociatedTargets: bool
    Enabled: bool
    CreatedDate: str
    ModifiedDate: str

class GetMaintenanceWindowTaskResult:
    WindowId: str
    WindowTaskId: str
    Targets: list[Target]
    TaskArn: str
    ServiceRoleArn: str
    TaskType: MaintenanceWindowTaskType
    TaskParameters: dict[str, MaintenanceWindowTaskParameterValueExpression]
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParameters
    Priority: int
    MaxConcurrency: str
    MaxErrors: str
    LoggingInfo: _LoggingInfo
    Name: str
    Description: str
    CutoffBehavior: MaintenanceWindowTaskCutoffBehavior
    AlarmConfiguration: _AlarmConfiguration

class GetOpsItemResponse:
    OpsItem: _OpsItem

class GetOpsMetadataResult:
    ResourceId: str
    Metadata: dict[str, MetadataValue]
    NextToken: str

class GetOpsSummaryResult:
    Entities: list[OpsEntity]
    NextToken: str

class GetParameterHistoryResult:
    Parameters: list[ParameterHistory]
    NextToken: str

class GetParameterResult:
    Parameter: _Parameter

class GetParametersByPathResult:
    Parameters: list[Parameter]
    NextToken: str

class GetParametersResult:
    Parameters: list[Parameter]
    InvalidParameters: list[str]

class GetPatchBaselineForPatchGroupResult:
    BaselineId: str
    PatchGroup: str
    OperatingSystem: _OperatingSystem

class GetPatchBaselineResult:
    BaselineId: str
    Name: str
    OperatingSystem: _OperatingSystem
    GlobalFilters: PatchFilterGroup
    ApprovalRules: PatchRuleGroup
    ApprovedPatches: list[str]
    ApprovedPatchesComplianceLevel: PatchComplianceLevel
    ApprovedPatchesEnableNonSecurity: bool
    RejectedPatches: list[str]
    RejectedPatchesAction: PatchAction
    PatchGroups: list[str]
    CreatedDate: str
    ModifiedDate: str
    Description: str
    Sources: list[PatchSource]
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus

class GetResourcePoliciesResponse:
    NextToken: str
    Policies: list[GetResourcePoliciesResponseEntry]

class GetResourcePoliciesResponseEntry:
    PolicyId: str
    PolicyHash: str
    Policy: str

class GetServiceSettingResult:
    ServiceSetting: _ServiceSetting

class InstanceAggregatedAssociationOverview:
    DetailedStatus: str
    InstanceAssociationStatusAggregatedCount: dict[str, int]

class InstanceAssociation:
    AssociationId: str
    InstanceId: str
    Content: str
    AssociationVersion: str

class InstanceAssociationOutputLocation:
    S3Location: S3OutputLocation

class InstanceAssociationOutputUrl:
    S3OutputUrl: _S3OutputUrl

class InstanceAssociationStatusInfo:
    AssociationId: str
    Name: str
    DocumentVersion: str
    AssociationVersion: str
    InstanceId: str
    ExecutionDate: str
    Status: str
    DetailedStatus: str
    ExecutionSummary: str
    ErrorCode: str
    OutputUrl: InstanceAssociationOutputUrl
    AssociationName: str

class InstanceInfo:
    AgentType: str
    AgentVersion: str
    ComputerName: str
    InstanceStatus: str
    IpAddress: str
    ManagedStatus: _ManagedStatus
    Name: str
    PlatformType: _PlatformType
    PlatformName: str
    PlatformVersion: str
    ResourceType: _ResourceType
    SourceType: _SourceType
    SourceId: str
    SourceLocation: str
    AvailabilityZone: str
    AvailabilityZoneId: str

class InstanceInformation:
    InstanceId: str
    PingStatus: _PingStatus
    LastPingDateTime: str
    AgentVersion: str
    IsLatestVersion: bool
    PlatformType: _PlatformType
    PlatformName: str
    PlatformVersion: str
    ActivationId: str
    IamRole: str
    RegistrationDate: str
    ResourceType: _ResourceType
    Name: str
    IpAddress: str
    ComputerName: str
    AssociationStatus: str
    LastAssociationExecutionDate: str
    LastSuccessfulAssociationExecutionDate: str
    AssociationOverview: InstanceAggregatedAssociationOverview
    SourceId: str
    SourceType: _SourceType
    SourceLocation: str

class InstancePatchState:
    InstanceId: str
    PatchGroup: str
    BaselineId: str
    SnapshotId: str
    InstallOverrideList: str
    OwnerInformation: str
    InstalledCount: int
    InstalledOtherCount: int
    InstalledPendingRebootCount: int
    InstalledRejectedCount: int
    MissingCount: int
    FailedCount: int
    UnreportedNotApplicableCount: int
    NotApplicableCount: int
    AvailableSecurityUpdateCount: int
    OperationStartTime: str
    OperationEndTime: str
    Operation: PatchOperationType
    LastNoRebootInstallOperationTime: str
    RebootOption: _RebootOption
    CriticalNonCompliantCount: int
    SecurityNonCompliantCount: int
    OtherNonCompliantCount: int

class InstanceProperty:
    Name: str
    InstanceId: str
    InstanceType: str
    InstanceRole: str
    KeyName: str
    InstanceState: str
    Architecture: str
    IpAddress: str
    LaunchTime: str
    PingStatus: _PingStatus
    LastPingDateTime: str
    AgentVersion: str
    PlatformType: _PlatformType
    PlatformName: str
    PlatformVersion: str
    ActivationId: str
    IamRole: str
    RegistrationDate: str
    ResourceType: str
    ComputerName: str
    AssociationStatus: str
    LastAssociationExecutionDate: str
    LastSuccessfulAssociationExecutionDate: str
    AssociationOverview: InstanceAggregatedAssociationOverview
    SourceId: str
    SourceType: _SourceType
    SourceLocation: str
    AvailabilityZone: str

class InventoryDeletionStatusItem:
    DeletionId: str
    TypeName: str
    DeletionStartTime: str
    LastStatus: InventoryDeletionStatus
    LastStatusMessage: str
    DeletionSummary: InventoryDeletionSummary
    LastStatusUpdateTime: str

class InventoryDeletionSummary:
    TotalCount: int
    RemainingCount: int
    SummaryItems: list[InventoryDeletionSummaryItem]

class InventoryDeletionSummaryItem:
    Version: str
    Count: int
    RemainingCount: int

class InventoryItemAttribute:
    Name: str
    DataType: InventoryAttributeDataType

class InventoryItemSchema:
    TypeName: str
    Version: str
    Attributes: list[InventoryItemAttribute]
    DisplayName: str

class InventoryResultEntity:
    Id: str
    Data: dict[str, InventoryResultItem]

class InventoryResultItem:
    TypeName: str
    SchemaVersion: str
    CaptureTime: str
    ContentHash: str
    Content: list[dict[str, str]]

class LabelParameterVersionResult:
    InvalidLabels: list[str]
    ParameterVersion: int

class ListAssociationVersionsResult:
    AssociationVersions: list[AssociationVersionInfo]
    NextToken: str

class ListAssociationsResult:
    Associations: list[Association]
    NextToken: str

class ListCloudConnectorsResult:
    CloudConnectors: list[CloudConnectorSummary]
    NextToken: str

class ListCommandInvocationsResult:
    CommandInvocations: list[CommandInvocation]
    NextToken: str

class ListCommandsResult:
    Commands: list[Command]
    NextToken: str

class ListComplianceItemsResult:
    ComplianceItems: list[ComplianceItem]
    NextToken: str

class ListComplianceSummariesResult:
    ComplianceSummaryItems: list[ComplianceSummaryItem]
    NextToken: str

class ListDocumentMetadataHistoryResponse:
    Name: str
    DocumentVersion: str
    Author: str
    Metadata: DocumentMetadataResponseInfo
    NextToken: str

class ListDocumentVersionsResult:
    DocumentVersions: list[DocumentVersionInfo]
    NextToken: str

class ListDocumentsResult:
    DocumentIdentifiers: list[DocumentIdentifier]
    NextToken: str

class ListInventoryEntriesResult:
    TypeName: str
    InstanceId: str
    SchemaVersion: str
    CaptureTime: str
    Entries: list[dict[str, str]]
    NextToken: str

class ListNodesResult:
    Nodes: list[Node]
    NextToken: str

class ListNodesSummaryResult:
    Summary: list[dict[str, str]]
    NextToken: str

class ListOpsItemEventsResponse:
    NextToken: str
    Summaries: list[OpsItemEventSummary]

class ListOpsItemRelatedItemsResponse:
    NextToken: str
    Summaries: list[OpsItemRelatedItemSummary]

class ListOpsMetadataResult:
    OpsMetadataList: list[OpsMetadata]
    NextToken: str

class ListResourceComplianceSummariesResult:
    ResourceComplianceSummaryItems: list[ResourceComplianceSummaryItem]
    NextToken: str

class ListResourceDataSyncResult:
    ResourceDataSyncItems: list[ResourceDataSyncItem]
    NextToken: str

class ListTagsForResourceResult:
    TagList: list[Tag]

class LoggingInfo:
    S3BucketName: str
    S3KeyPrefix: str
    S3Region: str

class MaintenanceWindowAutomationParameters:
    DocumentVersion: str
    Parameters: dict[str, list[str]]

class MaintenanceWindowExecution:
    WindowId: str
    WindowExecutionId: str
    Status: MaintenanceWindowExecutionStatus
    StatusDetails: str
    StartTime: str
    EndTime: str

class MaintenanceWindowExecutionTaskIdentity:
    WindowExecutionId: str
    TaskExecutionId: str
    Status: MaintenanceWindowExecutionStatus
    StatusDetails: str
    StartTime: str
    EndTime: str
    TaskArn: str
    TaskType: MaintenanceWindowTaskType
    AlarmConfiguration: _AlarmConfiguration
    TriggeredAlarms: list[AlarmStateInformation]

class MaintenanceWindowExecutionTaskInvocationIdentity:
    WindowExecutionId: str
    TaskExecutionId: str
    InvocationId: str
    ExecutionId: str
    TaskType: MaintenanceWindowTaskType
    Parameters: str
    Status: MaintenanceWindowExecutionStatus
    StatusDetails: str
    StartTime: str
    EndTime: str
    OwnerInformation: str
    WindowTargetId: str

class MaintenanceWindowIdentity:
    WindowId: str
    Name: str
    Description: str
    Enabled: bool
    Duration: int
    Cutoff: int
    Schedule: str
    ScheduleTimezone: str
    ScheduleOffset: int
    EndDate: str
    StartDate: str
    NextExecutionTime: str

class MaintenanceWindowIdentityForTarget:
    WindowId: str
    Name: str

class MaintenanceWindowLambdaParameters:
    ClientContext: str
    Qualifier: str
    Payload: str

class MaintenanceWindowRunCommandParameters:
    Comment: str
    CloudWatchOutputConfig: _CloudWatchOutputConfig
    DocumentHash: str
    DocumentHashType: _DocumentHashType
    DocumentVersion: str
    NotificationConfig: _NotificationConfig
    OutputS3BucketName: str
    OutputS3KeyPrefix: str
    Parameters: dict[str, list[str]]
    ServiceRoleArn: str
    TimeoutSeconds: int

class MaintenanceWindowStepFunctionsParameters:
    Input: str
    Name: str

class MaintenanceWindowTarget:
    WindowId: str
    WindowTargetId: str
    ResourceType: MaintenanceWindowResourceType
    Targets: list[Target]
    OwnerInformation: str
    Name: str
    Description: str

class MaintenanceWindowTask:
    WindowId: str
    WindowTaskId: str
    TaskArn: str
    Type: MaintenanceWindowTaskType
    Targets: list[Target]
    TaskParameters: dict[str, MaintenanceWindowTaskParameterValueExpression]
    Priority: int
    LoggingInfo: _LoggingInfo
    ServiceRoleArn: str
    MaxConcurrency: str
    MaxErrors: str
    Name: str
    Description: str
    CutoffBehavior: MaintenanceWindowTaskCutoffBehavior
    AlarmConfiguration: _AlarmConfiguration

class MaintenanceWindowTaskInvocationParameters:
    RunCommand: MaintenanceWindowRunCommandParameters
    Automation: MaintenanceWindowAutomationParameters
    StepFunctions: MaintenanceWindowStepFunctionsParameters
    Lambda: MaintenanceWindowLambdaParameters

class MaintenanceWindowTaskParameterValueExpression:
    Values: list[str]

class MetadataValue:
    Value: str

class ModifyDocumentPermissionResponse:
    ...

class Node:
    CaptureTime: str
    Id: str
    Owner: NodeOwnerInfo
    Region: str
    NodeType: _NodeType

class NodeOwnerInfo:
    AccountId: str
    OrganizationalUnitId: str
    OrganizationalUnitPath: str

class NodeType:
    Instance: InstanceInfo

class NonCompliantSummary:
    NonCompliantCount: int
    SeveritySummary: _SeveritySummary

class NotificationConfig:
    NotificationArn: str
    NotificationEvents: list[NotificationEvent]
    NotificationType: _NotificationType

class OpsEntity:
    Id: str
    Data: dict[str, OpsEntityItem]

class OpsEntityItem:
    CaptureTime: str
    Content: list[dict[str, str]]

class OpsItem:
    CreatedBy: str
    OpsItemType: str
    CreatedTime: str
    Description: str
    LastModifiedBy: str
    LastModifiedTime: str
    Notifications: list[OpsItemNotification]
    Priority: int
    RelatedOpsItems: list[RelatedOpsItem]
    Status: OpsItemStatus
    OpsItemId: str
    Version: str
    Title: str
    Source: str
    OperationalData: dict[str, OpsItemDataValue]
    Category: str
    Severity: str
    ActualStartTime: str
    ActualEndTime: str
    PlannedStartTime: str
    PlannedEndTime: str
    OpsItemArn: str

class OpsItemDataValue:
    Value: str
    Type: OpsItemDataType

class OpsItemEventSummary:
    OpsItemId: str
    EventId: str
    Source: str
    DetailType: str
    Detail: str
    CreatedBy: OpsItemIdentity
    CreatedTime: str

class OpsItemIdentity:
    Arn: str

class OpsItemNotification:
    Arn: str

class OpsItemRelatedItemSummary:
    OpsItemId: str
    AssociationId: str
    ResourceType: str
    AssociationType: str
    ResourceUri: str
    CreatedBy: OpsItemIdentity
    CreatedTime: str
    LastModifiedBy: OpsItemIdentity
    LastModifiedTime: str

class OpsItemSummary:
    CreatedBy: str
    CreatedTime: str
    LastModifiedBy: str
    LastModifiedTime: str
    Priority: int
    Source: str
    Status: OpsItemStatus
    OpsItemId: str
    Title: str
    OperationalData: dict[str, OpsItemDataValue]
    Category: str
    Severity: str
    OpsItemType: str
    ActualStartTime: str
    ActualEndTime: str
    PlannedStartTime: str
    PlannedEndTime: str

class OpsMetadata:
    ResourceId: str
    OpsMetadataArn: str
    LastModifiedDate: str
    LastModifiedUser: str
    CreationDate: str

class OutputSource:
    OutputSourceId: str
    OutputSourceType: str

class Parameter:
    Name: str
    Type: ParameterType
    Value: str
    Version: int
    Selector: str
    SourceResult: str
    LastModifiedDate: str
    Arn: str
    DataType: str

class ParameterHistory:
    Name: str
    Type: ParameterType
    KeyId: str
    LastModifiedDate: str
    LastModifiedUser: str
    Description: str
    Value: str
    AllowedPattern: str
    Version: int
    Labels: list[str]
    Tier: ParameterTier
    Policies: list[ParameterInlinePolicy]
    DataType: str

class ParameterInlinePolicy:
    PolicyText: str
    PolicyType: str
    PolicyStatus: str

class ParameterMetadata:
    Name: str
    Arn: str
    Type: ParameterType
    KeyId: str
    LastModifiedDate: str
    LastModifiedUser: str
    Description: str
    AllowedPattern: str
    Version: int
    Tier: ParameterTier
    Policies: list[ParameterInlinePolicy]
    DataType: str

class ParentStepDetails:
    StepExecutionId: str
    StepName: str
    Action: str
    Iteration: int
    IteratorValue: str

class Patch:
    Id: str
    ReleaseDate: str
    Title: str
    Description: str
    ContentUrl: str
    Vendor: str
    ProductFamily: str
    Product: str
    Classification: str
    MsrcSeverity: str
    KbNumber: str
    MsrcNumber: str
    Language: str
    AdvisoryIds: list[str]
    BugzillaIds: list[str]
    CveIds: list[str]
    Name: str
    Epoch: int
    Version: str
    Release: str
    Arch: str
    Severity: str
    Repository: str

class PatchBaselineIdentity:
    BaselineId: str
    BaselineName: str
    OperatingSystem: _OperatingSystem
    BaselineDescription: str
    DefaultBaseline: bool

class PatchComplianceData:
    Title: str
    KbId: str
    Classification: str
    Severity: str
    State: PatchComplianceDataState
    InstalledTime: str
    CveIds: str

class PatchFilter:
    Key: PatchFilterKey
    Values: list[str]

class PatchFilterGroup:
    PatchFilters: list[PatchFilter]

class PatchGroupPatchBaselineMapping:
    PatchGroup: str
    BaselineIdentity: PatchBaselineIdentity

class PatchRule:
    PatchFilterGroup: _PatchFilterGroup
    ComplianceLevel: PatchComplianceLevel
    ApproveAfterDays: int
    ApproveUntilDate: str
    EnableNonSecurity: bool

class PatchRuleGroup:
    PatchRules: list[PatchRule]

class PatchSource:
    Name: str
    Products: list[str]
    Configuration: str

class PatchStatus:
    DeploymentStatus: PatchDeploymentStatus
    ComplianceLevel: PatchComplianceLevel
    ApprovalDate: str

class ProgressCounters:
    TotalSteps: int
    SuccessSteps: int
    FailedSteps: int
    CancelledSteps: int
    TimedOutSteps: int

class PutComplianceItemsResult:
    ...

class PutInventoryResult:
    Message: str

class PutParameterResult:
    Version: int
    Tier: ParameterTier

class PutResourcePolicyResponse:
    PolicyId: str
    PolicyHash: str

class RegisterDefaultHostManagementConfigurationResult:
    RoleArn: str

class RegisterDefaultPatchBaselineResult:
    BaselineId: str

class RegisterPatchBaselineForPatchGroupResult:
    BaselineId: str
    PatchGroup: str

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
    ParameterValues: list[str]
    Truncated: bool

class ResourceComplianceSummaryItem:
    ComplianceType: str
    ResourceType: str
    ResourceId: str
    Status: ComplianceStatus
    OverallSeverity: ComplianceSeverity
    ExecutionSummary: ComplianceExecutionSummary
    CompliantSummary: _CompliantSummary
    NonCompliantSummary: _NonCompliantSummary

class ResourceDataSyncAwsOrganizationsSource:
    OrganizationSourceType: str
    OrganizationalUnits: list[ResourceDataSyncOrganizationalUnit]

class ResourceDataSyncDestinationDataSharing:
    DestinationDataSharingType: str

class ResourceDataSyncItem:
    SyncName: str
    SyncType: str
    SyncSource: ResourceDataSyncSourceWithState
    S3Destination: ResourceDataSyncS3Destination
    LastSyncTime: str
    LastSuccessfulSyncTime: str
    SyncLastModifiedTime: str
    LastStatus: LastResourceDataSyncStatus
    SyncCreatedTime: str
    LastSyncStatusMessage: str

class ResourceDataSyncOrganizationalUnit:
    OrganizationalUnitId: str

class ResourceDataSyncS3Destination:
    BucketName: str
    Prefix: str
    SyncFormat: ResourceDataSyncS3Format
    Region: str
    AwskmsKeyARN: str
    DestinationDataSharing: ResourceDataSyncDestinationDataSharing

class ResourceDataSyncSourceWithState:
    SourceType: str
    AwsOrganizationsSource: ResourceDataSyncAwsOrganizationsSource
    SourceRegions: list[str]
    IncludeFutureRegions: bool
    State: str
    EnableAllOpsDataSources: bool

class ResumeSessionResponse:
    SessionId: str
    TokenValue: str
    StreamUrl: str

class ReviewInformation:
    ReviewedTime: str
    Status: ReviewStatus
    Reviewer: str

class Runbook:
    DocumentName: str
    DocumentVersion: str
    Parameters: dict[str, list[str]]
    TargetParameterName: str
    Targets: list[Target]
    TargetMaps: list[dict[str, list[str]]]
    MaxConcurrency: str
    MaxErrors: str
    TargetLocations: list[TargetLocation]

class S3OutputLocation:
    OutputS3Region: str
    OutputS3BucketName: str
    OutputS3KeyPrefix: str

class S3OutputUrl:
    OutputUrl: str

class ScheduledWindowExecution:
    WindowId: str
    Name: str
    ExecutionTime: str

class SendAutomationSignalResult:
    ...

class SendCommandResult:
    Command: _Command

class ServiceSetting:
    SettingId: str
    SettingValue: str
    LastModifiedDate: str
    LastModifiedUser: str
    Arn: str
    Status: str

class Session:
    SessionId: str
    Target: str
    Status: SessionStatus
    StartDate: str
    EndDate: str
    DocumentName: str
    Owner: str
    Reason: str
    Details: str
    OutputUrl: SessionManagerOutputUrl
    MaxSessionDuration: str
    AccessType: _AccessType

class SessionManagerOutputUrl:
    S3OutputUrl: str
    CloudWatchOutputUrl: str

class SeveritySummary:
    CriticalCount: int
    HighCount: int
    MediumCount: int
    LowCount: int
    InformationalCount: int
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
    SessionId: str
    TokenValue: str
    StreamUrl: str

class StepExecution:
    StepName: str
    Action: str
    TimeoutSeconds: int
    OnFailure: str
    MaxAttempts: int
    ExecutionStartTime: str
    ExecutionEndTime: str
    StepStatus: AutomationExecutionStatus
    ResponseCode: str
    Inputs: dict[str, str]
    Outputs: dict[str, list[str]]
    Response: str
    FailureMessage: str
    WarningMessage: str
    FailureDetails: _FailureDetails
    StepExecutionId: str
    OverriddenParameters: dict[str, list[str]]
    IsEnd: bool
    NextStep: str
    IsCritical: bool
    ValidNextSteps: list[str]
    Targets: list[Target]
    TargetLocation: _TargetLocation
    TriggeredAlarms: list[AlarmStateInformation]
    ParentStepDetails: _ParentStepDetails

class StopAutomationExecutionResult:
    ...

class Tag:
    Key: str
    Value: str

class Target:
    Key: str
    Values: list[str]

class TargetLocation:
    Accounts: list[str]
    Regions: list[str]
    TargetLocationMaxConcurrency: str
    TargetLocationMaxErrors: str
    ExecutionRoleName: str
    TargetLocationAlarmConfiguration: AlarmConfiguration
    IncludeChildOrganizationUnits: bool
    ExcludeAccounts: list[str]
    Targets: list[Target]
    TargetsMaxConcurrency: str
    TargetsMaxErrors: str

class TargetPreview:
    Count: int
    TargetType: str

class TargetsSummary:
    TotalCount: int
    StartedCount: int
    CompletedCount: int
    SuccessfulCount: int
    FailedCount: int

class TerminateSessionResponse:
    SessionId: str

class UnlabelParameterVersionResult:
    RemovedLabels: list[str]
    InvalidLabels: list[str]

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
    WindowId: str
    Name: str
    Description: str
    StartDate: str
    EndDate: str
    Schedule: str
    ScheduleTimezone: str
    ScheduleOffset: int
    Duration: int
    Cutoff: int
    AllowUnassociatedTargets: bool
    Enabled: bool

class UpdateMaintenanceWindowTargetResult:
    WindowId: str
    WindowTargetId: str
    Targets: list[Target]
    OwnerInformation: str
    Name: str
    Description: str

class UpdateMaintenanceWindowTaskResult:
    WindowId: str
    WindowTaskId: str
    Targets: list[Target]
    TaskArn: str
    ServiceRoleArn: str
    TaskParameters: dict[str, MaintenanceWindowTaskParameterValueExpression]
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParameters
    Priority: int
    MaxConcurrency: str
    MaxErrors: str
    LoggingInfo: _LoggingInfo
    Name: str
    Description: str
    CutoffBehavior: MaintenanceWindowTaskCutoffBehavior
    AlarmConfiguration: _AlarmConfiguration

class UpdateManagedInstanceRoleResult:
    ...

class UpdateOpsItemResponse:
    ...

class UpdateOpsMetadataResult:
    OpsMetadataArn: str

class UpdatePatchBaselineResult:
    BaselineId: str
    Name: str
    OperatingSystem: _OperatingSystem
    GlobalFilters: PatchFilterGroup
    ApprovalRules: PatchRuleGroup
    ApprovedPatches: list[str]
    ApprovedPatchesComplianceLevel: PatchComplianceLevel
    ApprovedPatchesEnableNonSecurity: bool
    RejectedPatches: list[str]
    RejectedPatchesAction: PatchAction
    CreatedDate: str
    ModifiedDate: str
    Description: str
    Sources: list[PatchSource]
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus

class UpdateResourceDataSyncResult:
    ...

class UpdateServiceSettingResult:
    ...

class ValidateCloudConnectorResult:
    ValidationFindings: list[ValidationFinding]
    NextToken: str

class ValidationFinding:
    Type: ValidationFindingType
    Code: ValidationFindingCode
    Message: str
    ProviderMessage: str
    Scope: ValidationFindingScope

class ValidationFindingScope:
    Type: ValidationFindingScopeType
    Id: str

_AddTagsToResource = TypeVar("_AddTagsToResource", default=AddTagsToResourceResult)
_AssociateOpsItemRelatedItem = TypeVar("_AssociateOpsItemRelatedItem", default=AssociateOpsItemRelatedItemResponse)
_CancelCommand = TypeVar("_CancelCommand", default=CancelCommandResult)
_CancelMaintenanceWindowExecution = TypeVar("_CancelMaintenanceWindowExecution", default=CancelMaintenanceWindowExecutionResult)
_CreateActivation = TypeVar("_CreateActivation", default=CreateActivationResult)
_CreateAssociation = TypeVar("_CreateAssociation", default=CreateAssociationResult)
_CreateAssociationBatch = TypeVar("_CreateAssociationBatch", default=CreateAssociationBatchResult)
_CreateCloudConnector = TypeVar("_CreateCloudConnector", default=CreateCloudConnectorResult)
_CreateDocument = TypeVar("_CreateDocument", default=CreateDocumentResult)
_CreateMaintenanceWindow = TypeVar("_CreateMaintenanceWindow", default=CreateMaintenanceWindowResult)
_CreateOpsItem = TypeVar("_CreateOpsItem", default=CreateOpsItemResponse)
_CreateOpsMetadata = TypeVar("_CreateOpsMetadata", default=CreateOpsMetadataResult)
_CreatePatchBaseline = TypeVar("_CreatePatchBaseline", default=CreatePatchBaselineResult)
_CreateResourceDataSync = TypeVar("_CreateResourceDataSync", default=CreateResourceDataSyncResult)
_DeleteActivation = TypeVar("_DeleteActivation", default=DeleteActivationResult)
_DeleteAssociation = TypeVar("_DeleteAssociation", default=DeleteAssociationResult)
_DeleteCloudConnector = TypeVar("_DeleteCloudConnector", default=DeleteCloudConnectorResult)
_DeleteDocument = TypeVar("_DeleteDocument", default=DeleteDocumentResult)
_DeleteInventory = TypeVar("_DeleteInventory", default=DeleteInventoryResult)
_DeleteMaintenanceWindow = TypeVar("_DeleteMaintenanceWindow", default=DeleteMaintenanceWindowResult)
_DeleteOpsItem = TypeVar("_DeleteOpsItem", default=DeleteOpsItemResponse)
_DeleteOpsMetadata = TypeVar("_DeleteOpsMetadata", default=DeleteOpsMetadataResult)
_DeleteParameter = TypeVar("_DeleteParameter", default=DeleteParameterResult)
_DeleteParameters = TypeVar("_DeleteParameters", default=DeleteParametersResult)
_DeletePatchBaseline = TypeVar("_DeletePatchBaseline", default=DeletePatchBaselineResult)
_DeleteResourceDataSync = TypeVar("_DeleteResourceDataSync", default=DeleteResourceDataSyncResult)
_DeleteResourcePolicy = TypeVar("_DeleteResourcePolicy", default=DeleteResourcePolicyResponse)
_DeregisterDefaultHostManagementConfiguration = TypeVar("_DeregisterDefaultHostManagementConfiguration", default=DeregisterDefaultHostManagementConfigurationResult)
_DeregisterManagedInstance = TypeVar("_DeregisterManagedInstance", default=DeregisterManagedInstanceResult)
_DeregisterPatchBaselineForPatchGroup = TypeVar("_DeregisterPatchBaselineForPatchGroup", default=DeregisterPatchBaselineForPatchGroupResult)
_DeregisterTargetFromMaintenanceWindow = TypeVar("_DeregisterTargetFromMaintenanceWindow", default=DeregisterTargetFromMaintenanceWindowResult)
_DeregisterTaskFromMaintenanceWindow = TypeVar("_DeregisterTaskFromMaintenanceWindow", default=DeregisterTaskFromMaintenanceWindowResult)
_DescribeActivations = TypeVar("_DescribeActivations", default=DescribeActivationsResult)
_DescribeAssociation = TypeVar("_DescribeAssociation", default=DescribeAssociationResult)
_DescribeAssociationExecutionTargets = TypeVar("_DescribeAssociationExecutionTargets", default=DescribeAssociationExecutionTargetsResult)
_DescribeAssociationExecutions = TypeVar("_DescribeAssociationExecutions", default=DescribeAssociationExecutionsResult)
_DescribeAutomationExecutions = TypeVar("_DescribeAutomationExecutions", default=DescribeAutomationExecutionsResult)
_DescribeAutomationStepExecutions = TypeVar("_DescribeAutomationStepExecutions", default=DescribeAutomationStepExecutionsResult)
_DescribeAvailablePatches = TypeVar("_DescribeAvailablePatches", default=DescribeAvailablePatchesResult)
_DescribeDocument = TypeVar("_DescribeDocument", default=DescribeDocumentResult)
_DescribeDocumentPermission = TypeVar("_DescribeDocumentPermission", default=DescribeDocumentPermissionResponse)
_DescribeEffectiveInstanceAssociations = TypeVar("_DescribeEffectiveInstanceAssociations", default=DescribeEffectiveInstanceAssociationsResult)
_DescribeEffectivePatchesForPatchBaseline = TypeVar("_DescribeEffectivePatchesForPatchBaseline", default=DescribeEffectivePatchesForPatchBaselineResult)
_DescribeInstanceAssociationsStatus = TypeVar("_DescribeInstanceAssociationsStatus", default=DescribeInstanceAssociationsStatusResult)
_DescribeInstanceInformation = TypeVar("_DescribeInstanceInformation", default=DescribeInstanceInformationResult)
_DescribeInstancePatchStates = TypeVar("_DescribeInstancePatchStates", default=DescribeInstancePatchStatesResult)
_DescribeInstancePatchStatesForPatchGroup = TypeVar("_DescribeInstancePatchStatesForPatchGroup", default=DescribeInstancePatchStatesForPatchGroupResult)
_DescribeInstancePatches = TypeVar("_DescribeInstancePatches", default=DescribeInstancePatchesResult)
_DescribeInstanceProperties = TypeVar("_DescribeInstanceProperties", default=DescribeInstancePropertiesResult)
_DescribeInventoryDeletions = TypeVar("_DescribeInventoryDeletions", default=DescribeInventoryDeletionsResult)
_DescribeMaintenanceWindowExecutionTaskInvocations = TypeVar("_DescribeMaintenanceWindowExecutionTaskInvocations", default=DescribeMaintenanceWindowExecutionTaskInvocationsResult)
_DescribeMaintenanceWindowExecutionTasks = TypeVar("_DescribeMaintenanceWindowExecutionTasks", default=DescribeMaintenanceWindowExecutionTasksResult)
_DescribeMaintenanceWindowExecutions = TypeVar("_DescribeMaintenanceWindowExecutions", default=DescribeMaintenanceWindowExecutionsResult)
_DescribeMaintenanceWindowSchedule = TypeVar("_DescribeMaintenanceWindowSchedule", default=DescribeMaintenanceWindowScheduleResult)
_DescribeMaintenanceWindowTargets = TypeVar("_DescribeMaintenanceWindowTargets", default=DescribeMaintenanceWindowTargetsResult)
_DescribeMaintenanceWindowTasks = TypeVar("_DescribeMaintenanceWindowTasks", default=DescribeMaintenanceWindowTasksResult)
_DescribeMaintenanceWindows = TypeVar("_DescribeMaintenanceWindows", default=DescribeMaintenanceWindowsResult)
_DescribeMaintenanceWindowsForTarget = TypeVar("_DescribeMaintenanceWindowsForTarget", default=DescribeMaintenanceWindowsForTargetResult)
_DescribeOpsItems = TypeVar("_DescribeOpsItems", default=DescribeOpsItemsResponse)
_DescribeParameters = TypeVar("_DescribeParameters", default=DescribeParametersResult)
_DescribePatchBaselines = TypeVar("_DescribePatchBaselines", default=DescribePatchBaselinesResult)
_DescribePatchGroupState = TypeVar("_DescribePatchGroupState", default=DescribePatchGroupStateResult)
_DescribePatchGroups = TypeVar("_DescribePatchGroups", default=DescribePatchGroupsResult)
_DescribePatchProperties = TypeVar("_DescribePatchProperties", default=DescribePatchPropertiesResult)
_DescribeSessions = TypeVar("_DescribeSessions", default=DescribeSessionsResponse)
_DisassociateOpsItemRelatedItem = TypeVar("_DisassociateOpsItemRelatedItem", default=DisassociateOpsItemRelatedItemResponse)
_GetAccessToken = TypeVar("_GetAccessToken", default=GetAccessTokenResponse)
_GetAutomationExecution = TypeVar("_GetAutomationExecution", default=GetAutomationExecutionResult)
_GetCalendarState = TypeVar("_GetCalendarState", default=GetCalendarStateResponse)
_GetCloudConnector = TypeVar("_GetCloudConnector", default=GetCloudConnectorResult)
_GetCommandInvocation = TypeVar("_GetCommandInvocation", default=GetCommandInvocationResult)
_GetConnectionStatus = TypeVar("_GetConnectionStatus", default=GetConnectionStatusResponse)
_GetDefaultPatchBaseline = TypeVar("_GetDefaultPatchBaseline", default=GetDefaultPatchBaselineResult)
_GetDeployablePatchSnapshotForInstance = TypeVar("_GetDeployablePatchSnapshotForInstance", default=GetDeployablePatchSnapshotForInstanceResult)
_GetDocument = TypeVar("_GetDocument", default=GetDocumentResult)
_GetExecutionPreview = TypeVar("_GetExecutionPreview", default=GetExecutionPreviewResponse)
_GetInventory = TypeVar("_GetInventory", default=GetInventoryResult)
_GetInventorySchema = TypeVar("_GetInventorySchema", default=GetInventorySchemaResult)
_GetMaintenanceWindow = TypeVar("_GetMaintenanceWindow", default=GetMaintenanceWindowResult)
_GetMaintenanceWindowExecution = TypeVar("_GetMaintenanceWindowExecution", default=GetMaintenanceWindowExecutionResult)
_GetMaintenanceWindowExecutionTask = TypeVar("_GetMaintenanceWindowExecutionTask", default=GetMaintenanceWindowExecutionTaskResult)
_GetMaintenanceWindowExecutionTaskInvocation = TypeVar("_GetMaintenanceWindowExecutionTaskInvocation", default=GetMaintenanceWindowExecutionTaskInvocationResult)
_GetMaintenanceWindowTask = TypeVar("_GetMaintenanceWindowTask", default=GetMaintenanceWindowTaskResult)
_GetOpsItem = TypeVar("_GetOpsItem", default=GetOpsItemResponse)
_GetOpsMetadata = TypeVar("_GetOpsMetadata", default=GetOpsMetadataResult)
_GetOpsSummary = TypeVar("_GetOpsSummary", default=GetOpsSummaryResult)
_GetParameter = TypeVar("_GetParameter", default=GetParameterResult)
_GetParameterHistory = TypeVar("_GetParameterHistory", default=GetParameterHistoryResult)
_GetParameters = TypeVar("_GetParameters", default=GetParametersResult)
_GetParametersByPath = TypeVar("_GetParametersByPath", default=GetParametersByPathResult)
_GetPatchBaseline = TypeVar("_GetPatchBaseline", default=GetPatchBaselineResult)
_GetPatchBaselineForPatchGroup = TypeVar("_GetPatchBaselineForPatchGroup", default=GetPatchBaselineForPatchGroupResult)
_GetResourcePolicies = TypeVar("_GetResourcePolicies", default=GetResourcePoliciesResponse)
_GetServiceSetting = TypeVar("_GetServiceSetting", default=GetServiceSettingResult)
_LabelParameterVersion = TypeVar("_LabelParameterVersion", default=LabelParameterVersionResult)
_ListAssociationVersions = TypeVar("_ListAssociationVersions", default=ListAssociationVersionsResult)
_ListAssociations = TypeVar("_ListAssociations", default=ListAssociationsResult)
_ListCloudConnectors = TypeVar("_ListCloudConnectors", default=ListCloudConnectorsResult)
_ListCommandInvocations = TypeVar("_ListCommandInvocations", default=ListCommandInvocationsResult)
_ListCommands = TypeVar("_ListCommands", default=ListCommandsResult)
_ListComplianceItems = TypeVar("_ListComplianceItems", default=ListComplianceItemsResult)
_ListComplianceSummaries = TypeVar("_ListComplianceSummaries", default=ListComplianceSummariesResult)
_ListDocumentMetadataHistory = TypeVar("_ListDocumentMetadataHistory", default=ListDocumentMetadataHistoryResponse)
_ListDocumentVersions = TypeVar("_ListDocumentVersions", default=ListDocumentVersionsResult)
_ListDocuments = TypeVar("_ListDocuments", default=ListDocumentsResult)
_ListInventoryEntries = TypeVar("_ListInventoryEntries", default=ListInventoryEntriesResult)
_ListNodes = TypeVar("_ListNodes", default=ListNodesResult)
_ListNodesSummary = TypeVar("_ListNodesSummary", default=ListNodesSummaryResult)
_ListOpsItemEvents = TypeVar("_ListOpsItemEvents", default=ListOpsItemEventsResponse)
_ListOpsItemRelatedItems = TypeVar("_ListOpsItemRelatedItems", default=ListOpsItemRelatedItemsResponse)
_ListOpsMetadata = TypeVar("_ListOpsMetadata", default=ListOpsMetadataResult)
_ListResourceComplianceSummaries = TypeVar("_ListResourceComplianceSummaries", default=ListResourceComplianceSummariesResult)
_ListResourceDataSync = TypeVar("_ListResourceDataSync", default=ListResourceDataSyncResult)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResult)
_ModifyDocumentPermission = TypeVar("_ModifyDocumentPermission", default=ModifyDocumentPermissionResponse)
_PutComplianceItems = TypeVar("_PutComplianceItems", default=PutComplianceItemsResult)
_PutInventory = TypeVar("_PutInventory", default=PutInventoryResult)
_PutParameter = TypeVar("_PutParameter", default=PutParameterResult)
_PutResourcePolicy = TypeVar("_PutResourcePolicy", default=PutResourcePolicyResponse)
_RegisterDefaultHostManagementConfiguration = TypeVar("_RegisterDefaultHostManagementConfiguration", default=RegisterDefaultHostManagementConfigurationResult)
_RegisterDefaultPatchBaseline = TypeVar("_RegisterDefaultPatchBaseline", default=RegisterDefaultPatchBaselineResult)
_RegisterPatchBaselineForPatchGroup = TypeVar("_RegisterPatchBaselineForPatchGroup", default=RegisterPatchBaselineForPatchGroupResult)
_RegisterTargetWithMaintenanceWindow = TypeVar("_RegisterTargetWithMaintenanceWindow", default=RegisterTargetWithMaintenanceWindowResult)
_RegisterTaskWithMaintenanceWindow = TypeVar("_RegisterTaskWithMaintenanceWindow", default=RegisterTaskWithMaintenanceWindowResult)
_RemoveTagsFromResource = TypeVar("_RemoveTagsFromResource", default=RemoveTagsFromResourceResult)
_ResetServiceSetting = TypeVar("_ResetServiceSetting", default=ResetServiceSettingResult)
_ResumeSession = TypeVar("_ResumeSession", default=ResumeSessionResponse)
_SendAutomationSignal = TypeVar("_SendAutomationSignal", default=SendAutomationSignalResult)
_SendCommand = TypeVar("_SendCommand", default=SendCommandResult)
_StartAccessRequest = TypeVar("_StartAccessRequest", default=StartAccessRequestResponse)
_StartAssociationsOnce = TypeVar("_StartAssociationsOnce", default=StartAssociationsOnceResult)
_StartAutomationExecution = TypeVar("_StartAutomationExecution", default=StartAutomationExecutionResult)
_StartChangeRequestExecution = TypeVar("_StartChangeRequestExecution", default=StartChangeRequestExecutionResult)
_StartExecutionPreview = TypeVar("_StartExecutionPreview", default=StartExecutionPreviewResponse)
_StartSession = TypeVar("_StartSession", default=StartSessionResponse)
_StopAutomationExecution = TypeVar("_StopAutomationExecution", default=StopAutomationExecutionResult)
_TerminateSession = TypeVar("_TerminateSession", default=TerminateSessionResponse)
_UnlabelParameterVersion = TypeVar("_UnlabelParameterVersion", default=UnlabelParameterVersionResult)
_UpdateAssociation = TypeVar("_UpdateAssociation", default=UpdateAssociationResult)
_UpdateAssociationStatus = TypeVar("_UpdateAssociationStatus", default=UpdateAssociationStatusResult)
_UpdateCloudConnector = TypeVar("_UpdateCloudConnector", default=UpdateCloudConnectorResult)
_UpdateDocument = TypeVar("_UpdateDocument", default=UpdateDocumentResult)
_UpdateDocumentDefaultVersion = TypeVar("_UpdateDocumentDefaultVersion", default=UpdateDocumentDefaultVersionResult)
_UpdateDocumentMetadata = TypeVar("_UpdateDocumentMetadata", default=UpdateDocumentMetadataResponse)
_UpdateMaintenanceWindow = TypeVar("_UpdateMaintenanceWindow", default=UpdateMaintenanceWindowResult)
_UpdateMaintenanceWindowTarget = TypeVar("_UpdateMaintenanceWindowTarget", default=UpdateMaintenanceWindowTargetResult)
_UpdateMaintenanceWindowTask = TypeVar("_UpdateMaintenanceWindowTask", default=UpdateMaintenanceWindowTaskResult)
_UpdateManagedInstanceRole = TypeVar("_UpdateManagedInstanceRole", default=UpdateManagedInstanceRoleResult)
_UpdateOpsItem = TypeVar("_UpdateOpsItem", default=UpdateOpsItemResponse)
_UpdateOpsMetadata = TypeVar("_UpdateOpsMetadata", default=UpdateOpsMetadataResult)
_UpdatePatchBaseline = TypeVar("_UpdatePatchBaseline", default=UpdatePatchBaselineResult)
_UpdateResourceDataSync = TypeVar("_UpdateResourceDataSync", default=UpdateResourceDataSyncResult)
_UpdateServiceSetting = TypeVar("_UpdateServiceSetting", default=UpdateServiceSettingResult)
_ValidateCloudConnector = TypeVar("_ValidateCloudConnector", default=ValidateCloudConnectorResult)

def add_tags_to_resource(
    name: str,
    /,
    *,
    ResourceType: ResourceTypeForTagging | str,
    ResourceId: str,
    Tags: Sequence[TagDict | Tag],
    result: type[_AddTagsToResource] = ...,
    select: Callable[[AddTagsToResourceResult], _AddTagsToResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AddTagsToResource]: ...

def associate_ops_item_related_item(
    name: str,
    /,
    *,
    OpsItemId: str,
    AssociationType: str,
    ResourceType: str,
    ResourceUri: str,
    result: type[_AssociateOpsItemRelatedItem] = ...,
    select: Callable[[AssociateOpsItemRelatedItemResponse], _AssociateOpsItemRelatedItem] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AssociateOpsItemRelatedItem]: ...

def cancel_command(
    name: str,
    /,
    *,
    CommandId: str,
    InstanceIds: Sequence[str] = ...,
    result: type[_CancelCommand] = ...,
    select: Callable[[CancelCommandResult], _CancelCommand] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelCommand]: ...

def cancel_maintenance_window_execution(
    name: str,
    /,
    *,
    WindowExecutionId: str,
    result: type[_CancelMaintenanceWindowExecution] = ...,
    select: Callable[[CancelMaintenanceWindowExecutionResult], _CancelMaintenanceWindowExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelMaintenanceWindowExecution]: ...

def create_activation(
    name: str,
    /,
    *,
    IamRole: str,
    Description: str = ...,
    DefaultInstanceName: str = ...,
    RegistrationLimit: int = ...,
    ExpirationDate: str | datetime = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    RegistrationMetadata: Sequence[RegistrationMetadataItemDict] = ...,
    result: type[_CreateActivation] = ...,
    select: Callable[[CreateActivationResult], _CreateActivation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateActivation]: ...

def create_association(
    name: str,
    /,
    *,
    Name: str,
    DocumentVersion: str = ...,
    InstanceId: str = ...,
    Parameters: Mapping[str, Sequence[str]] = ...,
    Targets: Sequence[TargetDict | Target] = ...,
    ScheduleExpression: str = ...,
    OutputLocation: InstanceAssociationOutputLocationDict | InstanceAssociationOutputLocation = ...,
    AssociationName: str = ...,
    AutomationTargetParameterName: str = ...,
    MaxErrors: str = ...,
    MaxConcurrency: str = ...,
    ComplianceSeverity: AssociationComplianceSeverity | str = ...,
    SyncCompliance: AssociationSyncCompliance | str = ...,
    ApplyOnlyAtCronInterval: bool = ...,
    CalendarNames: Sequence[str] = ...,
    TargetLocations: Sequence[TargetLocationDict | TargetLocation] = ...,
    ScheduleOffset: int = ...,
    Duration: int = ...,
    TargetMaps: Sequence[Mapping[str, Sequence[str]]] = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    AlarmConfiguration: AlarmConfigurationDict | AlarmConfiguration = ...,
    AssociationDispatchAssumeRole: str = ...,
    result: type[_CreateAssociation] = ...,
    select: Callable[[CreateAssociationResult], _CreateAssociation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateAssociation]: ...

def create_association_batch(
    name: str,
    /,
    *,
    Entries: Sequence[CreateAssociationBatchRequestEntryDict | CreateAssociationBatchRequestEntry],
    AssociationDispatchAssumeRole: str = ...,
    result: type[_CreateAssociationBatch] = ...,
    select: Callable[[CreateAssociationBatchResult], _CreateAssociationBatch] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateAssociationBatch]: ...

def create_cloud_connector(
    name: str,
    /,
    *,
    DisplayName: str,
    RoleArn: str,
    Configuration: CloudConnectorConfigurationDict | CloudConnectorConfiguration,
    Description: str = ...,
    ConfigConnectorArn: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateCloudConnector] = ...,
    select: Callable[[CreateCloudConnectorResult], _CreateCloudConnector] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateCloudConnector]: ...

def create_document(
    name: str,
    /,
    *,
    Content: str,
    Name: str,
    Requires: Sequence[DocumentRequiresDict | DocumentRequires] = ...,
    Attachments: Sequence[AttachmentsSourceDict] = ...,
    DisplayName: str = ...,
    VersionName: str = ...,
    DocumentType: DocumentType | str = ...,
    DocumentFormat: DocumentFormat | str = ...,
    TargetType: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateDocument] = ...,
    select: Callable[[CreateDocumentResult], _CreateDocument] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDocument]: ...

def create_maintenance_window(
    name: str,
    /,
    *,
    Name: str,
    Schedule: str,
    Duration: int,
    Cutoff: int,
    AllowUnassociatedTargets: bool,
    Description: str = ...,
    StartDate: str = ...,
    EndDate: str = ...,
    ScheduleTimezone: str = ...,
    ScheduleOffset: int = ...,
    ClientToken: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateMaintenanceWindow] = ...,
    select: Callable[[CreateMaintenanceWindowResult], _CreateMaintenanceWindow] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateMaintenanceWindow]: ...

def create_ops_item(
    name: str,
    /,
    *,
    Description: str,
    Source: str,
    Title: str,
    OpsItemType: str = ...,
    OperationalData: Mapping[str, OpsItemDataValueDict | OpsItemDataValue] = ...,
    Notifications: Sequence[OpsItemNotificationDict | OpsItemNotification] = ...,
    Priority: int = ...,
    RelatedOpsItems: Sequence[RelatedOpsItemDict | RelatedOpsItem] = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    Category: str = ...,
    Severity: str = ...,
    ActualStartTime: str | datetime = ...,
    ActualEndTime: str | datetime = ...,
    PlannedStartTime: str | datetime = ...,
    PlannedEndTime: str | datetime = ...,
    AccountId: str = ...,
    result: type[_CreateOpsItem] = ...,
    select: Callable[[CreateOpsItemResponse], _CreateOpsItem] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateOpsItem]: ...

def create_ops_metadata(
    name: str,
    /,
    *,
    ResourceId: str,
    Metadata: Mapping[str, MetadataValueDict | MetadataValue] = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateOpsMetadata] = ...,
    select: Callable[[CreateOpsMetadataResult], _CreateOpsMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateOpsMetadata]: ...

def create_patch_baseline(
    name: str,
    /,
    *,
    Name: str,
    OperatingSystem: OperatingSystem | str = ...,
    GlobalFilters: PatchFilterGroupDict | PatchFilterGroup = ...,
    ApprovalRules: PatchRuleGroupDict | PatchRuleGroup = ...,
    ApprovedPatches: Sequence[str] = ...,
    ApprovedPatchesComplianceLevel: PatchComplianceLevel | str = ...,
    ApprovedPatchesEnableNonSecurity: bool = ...,
    RejectedPatches: Sequence[str] = ...,
    RejectedPatchesAction: PatchAction | str = ...,
    Description: str = ...,
    Sources: Sequence[PatchSourceDict | PatchSource] = ...,
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus | str = ...,
    ClientToken: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreatePatchBaseline] = ...,
    select: Callable[[CreatePatchBaselineResult], _CreatePatchBaseline] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreatePatchBaseline]: ...

def create_resource_data_sync(
    name: str,
    /,
    *,
    SyncName: str,
    S3Destination: ResourceDataSyncS3DestinationDict | ResourceDataSyncS3Destination = ...,
    SyncType: str = ...,
    SyncSource: ResourceDataSyncSourceDict = ...,
    result: type[_CreateResourceDataSync] = ...,
    select: Callable[[CreateResourceDataSyncResult], _CreateResourceDataSync] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateResourceDataSync]: ...

def delete_activation(
    name: str,
    /,
    *,
    ActivationId: str,
    result: type[_DeleteActivation] = ...,
    select: Callable[[DeleteActivationResult], _DeleteActivation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteActivation]: ...

def delete_association(
    name: str,
    /,
    *,
    Name: str = ...,
    InstanceId: str = ...,
    AssociationId: str = ...,
    result: type[_DeleteAssociation] = ...,
    select: Callable[[DeleteAssociationResult], _DeleteAssociation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAssociation]: ...

def delete_cloud_connector(
    name: str,
    /,
    *,
    CloudConnectorId: str,
    result: type[_DeleteCloudConnector] = ...,
    select: Callable[[DeleteCloudConnectorResult], _DeleteCloudConnector] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteCloudConnector]: ...

def delete_document(
    name: str,
    /,
    *,
    Name: str,
    DocumentVersion: str = ...,
    VersionName: str = ...,
    Force: bool = ...,
    result: type[_DeleteDocument] = ...,
    select: Callable[[DeleteDocumentResult], _DeleteDocument] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDocument]: ...

def delete_inventory(
    name: str,
    /,
    *,
    TypeName: str,
    SchemaDeleteOption: InventorySchemaDeleteOption | str = ...,
    DryRun: bool = ...,
    ClientToken: str = ...,
    result: type[_DeleteInventory] = ...,
    select: Callable[[DeleteInventoryResult], _DeleteInventory] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteInventory]: ...

def delete_maintenance_window(
    name: str,
    /,
    *,
    WindowId: str,
    result: type[_DeleteMaintenanceWindow] = ...,
    select: Callable[[DeleteMaintenanceWindowResult], _DeleteMaintenanceWindow] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteMaintenanceWindow]: ...

def delete_ops_item(
    name: str,
    /,
    *,
    OpsItemId: str,
    result: type[_DeleteOpsItem] = ...,
    select: Callable[[DeleteOpsItemResponse], _DeleteOpsItem] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteOpsItem]: ...

def delete_ops_metadata(
    name: str,
    /,
    *,
    OpsMetadataArn: str,
    result: type[_DeleteOpsMetadata] = ...,
    select: Callable[[DeleteOpsMetadataResult], _DeleteOpsMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteOpsMetadata]: ...

def delete_parameter(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteParameter] = ...,
    select: Callable[[DeleteParameterResult], _DeleteParameter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteParameter]: ...

def delete_parameters(
    name: str,
    /,
    *,
    Names: Sequence[str],
    result: type[_DeleteParameters] = ...,
    select: Callable[[DeleteParametersResult], _DeleteParameters] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteParameters]: ...

def delete_patch_baseline(
    name: str,
    /,
    *,
    BaselineId: str,
    result: type[_DeletePatchBaseline] = ...,
    select: Callable[[DeletePatchBaselineResult], _DeletePatchBaseline] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeletePatchBaseline]: ...

def delete_resource_data_sync(
    name: str,
    /,
    *,
    SyncName: str,
    SyncType: str = ...,
    result: type[_DeleteResourceDataSync] = ...,
    select: Callable[[DeleteResourceDataSyncResult], _DeleteResourceDataSync] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteResourceDataSync]: ...

def delete_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: str,
    PolicyId: str,
    PolicyHash: str,
    DeletionMode: DeletionMode | str = ...,
    result: type[_DeleteResourcePolicy] = ...,
    select: Callable[[DeleteResourcePolicyResponse], _DeleteResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteResourcePolicy]: ...

def deregister_default_host_management_configuration(
    name: str,
    /,
    *,
    result: type[_DeregisterDefaultHostManagementConfiguration] = ...,
    select: Callable[[DeregisterDefaultHostManagementConfigurationResult], _DeregisterDefaultHostManagementConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeregisterDefaultHostManagementConfiguration]: ...

def deregister_managed_instance(
    name: str,
    /,
    *,
    InstanceId: str,
    result: type[_DeregisterManagedInstance] = ...,
    select: Callable[[DeregisterManagedInstanceResult], _DeregisterManagedInstance] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeregisterManagedInstance]: ...

def deregister_patch_baseline_for_patch_group(
    name: str,
    /,
    *,
    BaselineId: str,
    PatchGroup: str,
    result: type[_DeregisterPatchBaselineForPatchGroup] = ...,
    select: Callable[[DeregisterPatchBaselineForPatchGroupResult], _DeregisterPatchBaselineForPatchGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeregisterPatchBaselineForPatchGroup]: ...

def deregister_target_from_maintenance_window(
    name: str,
    /,
    *,
    WindowId: str,
    WindowTargetId: str,
    Safe: bool = ...,
    result: type[_DeregisterTargetFromMaintenanceWindow] = ...,
    select: Callable[[DeregisterTargetFromMaintenanceWindowResult], _DeregisterTargetFromMaintenanceWindow] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeregisterTargetFromMaintenanceWindow]: ...

def deregister_task_from_maintenance_window(
    name: str,
    /,
    *,
    WindowId: str,
    WindowTaskId: str,
    result: type[_DeregisterTaskFromMaintenanceWindow] = ...,
    select: Callable[[DeregisterTaskFromMaintenanceWindowResult], _DeregisterTaskFromMaintenanceWindow] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeregisterTaskFromMaintenanceWindow]: ...

def describe_activations(
    name: str,
    /,
    *,
    Filters: Sequence[DescribeActivationsFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeActivations] = ...,
    select: Callable[[DescribeActivationsResult], _DescribeActivations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeActivations]: ...

def describe_association(
    name: str,
    /,
    *,
    Name: str = ...,
    InstanceId: str = ...,
    AssociationId: str = ...,
    AssociationVersion: str = ...,
    result: type[_DescribeAssociation] = ...,
    select: Callable[[DescribeAssociationResult], _DescribeAssociation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAssociation]: ...

def describe_association_execution_targets(
    name: str,
    /,
    *,
    AssociationId: str,
    ExecutionId: str,
    Filters: Sequence[AssociationExecutionTargetsFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeAssociationExecutionTargets] = ...,
    select: Callable[[DescribeAssociationExecutionTargetsResult], _DescribeAssociationExecutionTargets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAssociationExecutionTargets]: ...

def describe_association_executions(
    name: str,
    /,
    *,
    AssociationId: str,
    Filters: Sequence[AssociationExecutionFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeAssociationExecutions] = ...,
    select: Callable[[DescribeAssociationExecutionsResult], _DescribeAssociationExecutions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAssociationExecutions]: ...

def describe_automation_executions(
    name: str,
    /,
    *,
    Filters: Sequence[AutomationExecutionFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeAutomationExecutions] = ...,
    select: Callable[[DescribeAutomationExecutionsResult], _DescribeAutomationExecutions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAutomationExecutions]: ...

def describe_automation_step_executions(
    name: str,
    /,
    *,
    AutomationExecutionId: str,
    Filters: Sequence[StepExecutionFilterDict] = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    ReverseOrder: bool = ...,
    result: type[_DescribeAutomationStepExecutions] = ...,
    select: Callable[[DescribeAutomationStepExecutionsResult], _DescribeAutomationStepExecutions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAutomationStepExecutions]: ...

def describe_available_patches(
    name: str,
    /,
    *,
    Filters: Sequence[PatchOrchestratorFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeAvailablePatches] = ...,
    select: Callable[[DescribeAvailablePatchesResult], _DescribeAvailablePatches] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAvailablePatches]: ...

def describe_document(
    name: str,
    /,
    *,
    Name: str,
    DocumentVersion: str = ...,
    VersionName: str = ...,
    result: type[_DescribeDocument] = ...,
    select: Callable[[DescribeDocumentResult], _DescribeDocument] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDocument]: ...

def describe_document_permission(
    name: str,
    /,
    *,
    Name: str,
    PermissionType: DocumentPermissionType | str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeDocumentPermission] = ...,
    select: Callable[[DescribeDocumentPermissionResponse], _DescribeDocumentPermission] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDocumentPermission]: ...

def describe_effective_instance_associations(
    name: str,
    /,
    *,
    InstanceId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeEffectiveInstanceAssociations] = ...,
    select: Callable[[DescribeEffectiveInstanceAssociationsResult], _DescribeEffectiveInstanceAssociations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeEffectiveInstanceAssociations]: ...

def describe_effective_patches_for_patch_baseline(
    name: str,
    /,
    *,
    BaselineId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeEffectivePatchesForPatchBaseline] = ...,
    select: Callable[[DescribeEffectivePatchesForPatchBaselineResult], _DescribeEffectivePatchesForPatchBaseline] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeEffectivePatchesForPatchBaseline]: ...

def describe_instance_associations_status(
    name: str,
    /,
    *,
    InstanceId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeInstanceAssociationsStatus] = ...,
    select: Callable[[DescribeInstanceAssociationsStatusResult], _DescribeInstanceAssociationsStatus] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeInstanceAssociationsStatus]: ...

def describe_instance_information(
    name: str,
    /,
    *,
    InstanceInformationFilterList: Sequence[InstanceInformationFilterDict] = ...,
    Filters: Sequence[InstanceInformationStringFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeInstanceInformation] = ...,
    select: Callable[[DescribeInstanceInformationResult], _DescribeInstanceInformation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeInstanceInformation]: ...

def describe_instance_patch_states(
    name: str,
    /,
    *,
    InstanceIds: Sequence[str],
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_DescribeInstancePatchStates] = ...,
    select: Callable[[DescribeInstancePatchStatesResult], _DescribeInstancePatchStates] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeInstancePatchStates]: ...

def describe_instance_patch_states_for_patch_group(
    name: str,
    /,
    *,
    PatchGroup: str,
    Filters: Sequence[InstancePatchStateFilterDict] = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_DescribeInstancePatchStatesForPatchGroup] = ...,
    select: Callable[[DescribeInstancePatchStatesForPatchGroupResult], _DescribeInstancePatchStatesForPatchGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeInstancePatchStatesForPatchGroup]: ...

def describe_instance_patches(
    name: str,
    /,
    *,
    InstanceId: str,
    Filters: Sequence[PatchOrchestratorFilterDict] = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_DescribeInstancePatches] = ...,
    select: Callable[[DescribeInstancePatchesResult], _DescribeInstancePatches] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeInstancePatches]: ...

def describe_instance_properties(
    name: str,
    /,
    *,
    InstancePropertyFilterList: Sequence[InstancePropertyFilterDict] = ...,
    FiltersWithOperator: Sequence[InstancePropertyStringFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeInstanceProperties] = ...,
    select: Callable[[DescribeInstancePropertiesResult], _DescribeInstanceProperties] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeInstanceProperties]: ...

def describe_inventory_deletions(
    name: str,
    /,
    *,
    DeletionId: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_DescribeInventoryDeletions] = ...,
    select: Callable[[DescribeInventoryDeletionsResult], _DescribeInventoryDeletions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeInventoryDeletions]: ...

def describe_maintenance_window_execution_task_invocations(
    name: str,
    /,
    *,
    WindowExecutionId: str,
    TaskId: str,
    Filters: Sequence[MaintenanceWindowFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeMaintenanceWindowExecutionTaskInvocations] = ...,
    select: Callable[[DescribeMaintenanceWindowExecutionTaskInvocationsResult], _DescribeMaintenanceWindowExecutionTaskInvocations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeMaintenanceWindowExecutionTaskInvocations]: ...

def describe_maintenance_window_execution_tasks(
    name: str,
    /,
    *,
    WindowExecutionId: str,
    Filters: Sequence[MaintenanceWindowFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeMaintenanceWindowExecutionTasks] = ...,
    select: Callable[[DescribeMaintenanceWindowExecutionTasksResult], _DescribeMaintenanceWindowExecutionTasks] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeMaintenanceWindowExecutionTasks]: ...

def describe_maintenance_window_executions(
    name: str,
    /,
    *,
    WindowId: str,
    Filters: Sequence[MaintenanceWindowFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeMaintenanceWindowExecutions] = ...,
    select: Callable[[DescribeMaintenanceWindowExecutionsResult], _DescribeMaintenanceWindowExecutions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeMaintenanceWindowExecutions]: ...

def describe_maintenance_window_schedule(
    name: str,
    /,
    *,
    WindowId: str = ...,
    Targets: Sequence[TargetDict | Target] = ...,
    ResourceType: MaintenanceWindowResourceType | str = ...,
    Filters: Sequence[PatchOrchestratorFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeMaintenanceWindowSchedule] = ...,
    select: Callable[[DescribeMaintenanceWindowScheduleResult], _DescribeMaintenanceWindowSchedule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeMaintenanceWindowSchedule]: ...

def describe_maintenance_window_targets(
    name: str,
    /,
    *,
    WindowId: str,
    Filters: Sequence[MaintenanceWindowFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeMaintenanceWindowTargets] = ...,
    select: Callable[[DescribeMaintenanceWindowTargetsResult], _DescribeMaintenanceWindowTargets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeMaintenanceWindowTargets]: ...

def describe_maintenance_window_tasks(
    name: str,
    /,
    *,
    WindowId: str,
    Filters: Sequence[MaintenanceWindowFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeMaintenanceWindowTasks] = ...,
    select: Callable[[DescribeMaintenanceWindowTasksResult], _DescribeMaintenanceWindowTasks] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeMaintenanceWindowTasks]: ...

def describe_maintenance_windows(
    name: str,
    /,
    *,
    Filters: Sequence[MaintenanceWindowFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeMaintenanceWindows] = ...,
    select: Callable[[DescribeMaintenanceWindowsResult], _DescribeMaintenanceWindows] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeMaintenanceWindows]: ...

def describe_maintenance_windows_for_target(
    name: str,
    /,
    *,
    Targets: Sequence[TargetDict | Target],
    ResourceType: MaintenanceWindowResourceType | str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeMaintenanceWindowsForTarget] = ...,
    select: Callable[[DescribeMaintenanceWindowsForTargetResult], _DescribeMaintenanceWindowsForTarget] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeMaintenanceWindowsForTarget]: ...

def describe_ops_items(
    name: str,
    /,
    *,
    OpsItemFilters: Sequence[OpsItemFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeOpsItems] = ...,
    select: Callable[[DescribeOpsItemsResponse], _DescribeOpsItems] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeOpsItems]: ...

def describe_parameters(
    name: str,
    /,
    *,
    Filters: Sequence[ParametersFilterDict] = ...,
    ParameterFilters: Sequence[ParameterStringFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    Shared: bool = ...,
    result: type[_DescribeParameters] = ...,
    select: Callable[[DescribeParametersResult], _DescribeParameters] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeParameters]: ...

def describe_patch_baselines(
    name: str,
    /,
    *,
    Filters: Sequence[PatchOrchestratorFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribePatchBaselines] = ...,
    select: Callable[[DescribePatchBaselinesResult], _DescribePatchBaselines] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribePatchBaselines]: ...

def describe_patch_group_state(
    name: str,
    /,
    *,
    PatchGroup: str,
    result: type[_DescribePatchGroupState] = ...,
    select: Callable[[DescribePatchGroupStateResult], _DescribePatchGroupState] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribePatchGroupState]: ...

def describe_patch_groups(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    Filters: Sequence[PatchOrchestratorFilterDict] = ...,
    NextToken: str = ...,
    result: type[_DescribePatchGroups] = ...,
    select: Callable[[DescribePatchGroupsResult], _DescribePatchGroups] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribePatchGroups]: ...

def describe_patch_properties(
    name: str,
    /,
    *,
    OperatingSystem: OperatingSystem | str,
    Property: PatchProperty | str,
    PatchSet: PatchSet | str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribePatchProperties] = ...,
    select: Callable[[DescribePatchPropertiesResult], _DescribePatchProperties] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribePatchProperties]: ...

def describe_sessions(
    name: str,
    /,
    *,
    State: SessionState | str,
    MaxResults: int = ...,
    NextToken: str = ...,
    Filters: Sequence[SessionFilterDict] = ...,
    result: type[_DescribeSessions] = ...,
    select: Callable[[DescribeSessionsResponse], _DescribeSessions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeSessions]: ...

def disassociate_ops_item_related_item(
    name: str,
    /,
    *,
    OpsItemId: str,
    AssociationId: str,
    result: type[_DisassociateOpsItemRelatedItem] = ...,
    select: Callable[[DisassociateOpsItemRelatedItemResponse], _DisassociateOpsItemRelatedItem] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisassociateOpsItemRelatedItem]: ...

def get_access_token(
    name: str,
    /,
    *,
    AccessRequestId: str,
    result: type[_GetAccessToken] = ...,
    select: Callable[[GetAccessTokenResponse], _GetAccessToken] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetAccessToken]: ...

def get_automation_execution(
    name: str,
    /,
    *,
    AutomationExecutionId: str,
    result: type[_GetAutomationExecution] = ...,
    select: Callable[[GetAutomationExecutionResult], _GetAutomationExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetAutomationExecution]: ...

def get_calendar_state(
    name: str,
    /,
    *,
    CalendarNames: Sequence[str],
    AtTime: str = ...,
    result: type[_GetCalendarState] = ...,
    select: Callable[[GetCalendarStateResponse], _GetCalendarState] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCalendarState]: ...

def get_cloud_connector(
    name: str,
    /,
    *,
    CloudConnectorId: str,
    result: type[_GetCloudConnector] = ...,
    select: Callable[[GetCloudConnectorResult], _GetCloudConnector] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCloudConnector]: ...

def get_command_invocation(
    name: str,
    /,
    *,
    CommandId: str,
    InstanceId: str,
    PluginName: str = ...,
    result: type[_GetCommandInvocation] = ...,
    select: Callable[[GetCommandInvocationResult], _GetCommandInvocation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCommandInvocation]: ...

def get_connection_status(
    name: str,
    /,
    *,
    Target: str,
    result: type[_GetConnectionStatus] = ...,
    select: Callable[[GetConnectionStatusResponse], _GetConnectionStatus] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetConnectionStatus]: ...

def get_default_patch_baseline(
    name: str,
    /,
    *,
    OperatingSystem: OperatingSystem | str = ...,
    result: type[_GetDefaultPatchBaseline] = ...,
    select: Callable[[GetDefaultPatchBaselineResult], _GetDefaultPatchBaseline] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDefaultPatchBaseline]: ...

def get_deployable_patch_snapshot_for_instance(
    name: str,
    /,
    *,
    InstanceId: str,
    SnapshotId: str,
    BaselineOverride: BaselineOverrideDict = ...,
    UseS3DualStackEndpoint: bool = ...,
    result: type[_GetDeployablePatchSnapshotForInstance] = ...,
    select: Callable[[GetDeployablePatchSnapshotForInstanceResult], _GetDeployablePatchSnapshotForInstance] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDeployablePatchSnapshotForInstance]: ...

def get_document(
    name: str,
    /,
    *,
    Name: str,
    VersionName: str = ...,
    DocumentVersion: str = ...,
    DocumentFormat: DocumentFormat | str = ...,
    result: type[_GetDocument] = ...,
    select: Callable[[GetDocumentResult], _GetDocument] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDocument]: ...

def get_execution_preview(
    name: str,
    /,
    *,
    ExecutionPreviewId: str,
    result: type[_GetExecutionPreview] = ...,
    select: Callable[[GetExecutionPreviewResponse], _GetExecutionPreview] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetExecutionPreview]: ...

def get_inventory(
    name: str,
    /,
    *,
    Filters: Sequence[InventoryFilterDict] = ...,
    Aggregators: Sequence[InventoryAggregatorDict] = ...,
    ResultAttributes: Sequence[ResultAttributeDict] = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_GetInventory] = ...,
    select: Callable[[GetInventoryResult], _GetInventory] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetInventory]: ...

def get_inventory_schema(
    name: str,
    /,
    *,
    TypeName: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    Aggregator: bool = ...,
    SubType: bool = ...,
    result: type[_GetInventorySchema] = ...,
    select: Callable[[GetInventorySchemaResult], _GetInventorySchema] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetInventorySchema]: ...

def get_maintenance_window(
    name: str,
    /,
    *,
    WindowId: str,
    result: type[_GetMaintenanceWindow] = ...,
    select: Callable[[GetMaintenanceWindowResult], _GetMaintenanceWindow] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMaintenanceWindow]: ...

def get_maintenance_window_execution(
    name: str,
    /,
    *,
    WindowExecutionId: str,
    result: type[_GetMaintenanceWindowExecution] = ...,
    select: Callable[[GetMaintenanceWindowExecutionResult], _GetMaintenanceWindowExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMaintenanceWindowExecution]: ...

def get_maintenance_window_execution_task(
    name: str,
    /,
    *,
    WindowExecutionId: str,
    TaskId: str,
    result: type[_GetMaintenanceWindowExecutionTask] = ...,
    select: Callable[[GetMaintenanceWindowExecutionTaskResult], _GetMaintenanceWindowExecutionTask] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMaintenanceWindowExecutionTask]: ...

def get_maintenance_window_execution_task_invocation(
    name: str,
    /,
    *,
    WindowExecutionId: str,
    TaskId: str,
    InvocationId: str,
    result: type[_GetMaintenanceWindowExecutionTaskInvocation] = ...,
    select: Callable[[GetMaintenanceWindowExecutionTaskInvocationResult], _GetMaintenanceWindowExecutionTaskInvocation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMaintenanceWindowExecutionTaskInvocation]: ...

def get_maintenance_window_task(
    name: str,
    /,
    *,
    WindowId: str,
    WindowTaskId: str,
    result: type[_GetMaintenanceWindowTask] = ...,
    select: Callable[[GetMaintenanceWindowTaskResult], _GetMaintenanceWindowTask] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMaintenanceWindowTask]: ...

def get_ops_item(
    name: str,
    /,
    *,
    OpsItemId: str,
    OpsItemArn: str = ...,
    result: type[_GetOpsItem] = ...,
    select: Callable[[GetOpsItemResponse], _GetOpsItem] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetOpsItem]: ...

def get_ops_metadata(
    name: str,
    /,
    *,
    OpsMetadataArn: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetOpsMetadata] = ...,
    select: Callable[[GetOpsMetadataResult], _GetOpsMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetOpsMetadata]: ...

def get_ops_summary(
    name: str,
    /,
    *,
    SyncName: str = ...,
    Filters: Sequence[OpsFilterDict] = ...,
    Aggregators: Sequence[OpsAggregatorDict] = ...,
    ResultAttributes: Sequence[OpsResultAttributeDict] = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_GetOpsSummary] = ...,
    select: Callable[[GetOpsSummaryResult], _GetOpsSummary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetOpsSummary]: ...

def get_parameter(
    name: str,
    /,
    *,
    Name: str,
    WithDecryption: bool = ...,
    result: type[_GetParameter] = ...,
    select: Callable[[GetParameterResult], _GetParameter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetParameter]: ...

def get_parameter_history(
    name: str,
    /,
    *,
    Name: str,
    WithDecryption: bool = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetParameterHistory] = ...,
    select: Callable[[GetParameterHistoryResult], _GetParameterHistory] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetParameterHistory]: ...

def get_parameters(
    name: str,
    /,
    *,
    Names: Sequence[str],
    WithDecryption: bool = ...,
    result: type[_GetParameters] = ...,
    select: Callable[[GetParametersResult], _GetParameters] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetParameters]: ...

def get_parameters_by_path(
    name: str,
    /,
    *,
    Path: str,
    Recursive: bool = ...,
    ParameterFilters: Sequence[ParameterStringFilterDict] = ...,
    WithDecryption: bool = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetParametersByPath] = ...,
    select: Callable[[GetParametersByPathResult], _GetParametersByPath] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetParametersByPath]: ...

def get_patch_baseline(
    name: str,
    /,
    *,
    BaselineId: str,
    result: type[_GetPatchBaseline] = ...,
    select: Callable[[GetPatchBaselineResult], _GetPatchBaseline] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetPatchBaseline]: ...

def get_patch_baseline_for_patch_group(
    name: str,
    /,
    *,
    PatchGroup: str,
    OperatingSystem: OperatingSystem | str = ...,
    result: type[_GetPatchBaselineForPatchGroup] = ...,
    select: Callable[[GetPatchBaselineForPatchGroupResult], _GetPatchBaselineForPatchGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetPatchBaselineForPatchGroup]: ...

def get_resource_policies(
    name: str,
    /,
    *,
    ResourceArn: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_GetResourcePolicies] = ...,
    select: Callable[[GetResourcePoliciesResponse], _GetResourcePolicies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetResourcePolicies]: ...

def get_service_setting(
    name: str,
    /,
    *,
    SettingId: str,
    result: type[_GetServiceSetting] = ...,
    select: Callable[[GetServiceSettingResult], _GetServiceSetting] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetServiceSetting]: ...

def label_parameter_version(
    name: str,
    /,
    *,
    Name: str,
    Labels: Sequence[str],
    ParameterVersion: int = ...,
    result: type[_LabelParameterVersion] = ...,
    select: Callable[[LabelParameterVersionResult], _LabelParameterVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_LabelParameterVersion]: ...

def list_association_versions(
    name: str,
    /,
    *,
    AssociationId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListAssociationVersions] = ...,
    select: Callable[[ListAssociationVersionsResult], _ListAssociationVersions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListAssociationVersions]: ...

def list_associations(
    name: str,
    /,
    *,
    AssociationFilterList: Sequence[AssociationFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListAssociations] = ...,
    select: Callable[[ListAssociationsResult], _ListAssociations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListAssociations]: ...

def list_cloud_connectors(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    Filters: Sequence[CloudConnectorFilterDict] = ...,
    result: type[_ListCloudConnectors] = ...,
    select: Callable[[ListCloudConnectorsResult], _ListCloudConnectors] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCloudConnectors]: ...

def list_command_invocations(
    name: str,
    /,
    *,
    CommandId: str = ...,
    InstanceId: str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    Filters: Sequence[CommandFilterDict] = ...,
    Details: bool = ...,
    result: type[_ListCommandInvocations] = ...,
    select: Callable[[ListCommandInvocationsResult], _ListCommandInvocations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCommandInvocations]: ...

def list_commands(
    name: str,
    /,
    *,
    CommandId: str = ...,
    InstanceId: str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    Filters: Sequence[CommandFilterDict] = ...,
    result: type[_ListCommands] = ...,
    select: Callable[[ListCommandsResult], _ListCommands] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCommands]: ...

def list_compliance_items(
    name: str,
    /,
    *,
    Filters: Sequence[ComplianceStringFilterDict] = ...,
    ResourceIds: Sequence[str] = ...,
    ResourceTypes: Sequence[str] = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListComplianceItems] = ...,
    select: Callable[[ListComplianceItemsResult], _ListComplianceItems] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListComplianceItems]: ...

def list_compliance_summaries(
    name: str,
    /,
    *,
    Filters: Sequence[ComplianceStringFilterDict] = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListComplianceSummaries] = ...,
    select: Callable[[ListComplianceSummariesResult], _ListComplianceSummaries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListComplianceSummaries]: ...

def list_document_metadata_history(
    name: str,
    /,
    *,
    Name: str,
    Metadata: DocumentMetadataEnum | str,
    DocumentVersion: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListDocumentMetadataHistory] = ...,
    select: Callable[[ListDocumentMetadataHistoryResponse], _ListDocumentMetadataHistory] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDocumentMetadataHistory]: ...

def list_document_versions(
    name: str,
    /,
    *,
    Name: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListDocumentVersions] = ...,
    select: Callable[[ListDocumentVersionsResult], _ListDocumentVersions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDocumentVersions]: ...

def list_documents(
    name: str,
    /,
    *,
    DocumentFilterList: Sequence[DocumentFilterDict] = ...,
    Filters: Sequence[DocumentKeyValuesFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListDocuments] = ...,
    select: Callable[[ListDocumentsResult], _ListDocuments] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDocuments]: ...

def list_inventory_entries(
    name: str,
    /,
    *,
    InstanceId: str,
    TypeName: str,
    Filters: Sequence[InventoryFilterDict] = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListInventoryEntries] = ...,
    select: Callable[[ListInventoryEntriesResult], _ListInventoryEntries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListInventoryEntries]: ...

def list_nodes(
    name: str,
    /,
    *,
    SyncName: str = ...,
    Filters: Sequence[NodeFilterDict] = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListNodes] = ...,
    select: Callable[[ListNodesResult], _ListNodes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListNodes]: ...

def list_nodes_summary(
    name: str,
    /,
    *,
    Aggregators: Sequence[NodeAggregatorDict],
    SyncName: str = ...,
    Filters: Sequence[NodeFilterDict] = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListNodesSummary] = ...,
    select: Callable[[ListNodesSummaryResult], _ListNodesSummary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListNodesSummary]: ...

def list_ops_item_events(
    name: str,
    /,
    *,
    Filters: Sequence[OpsItemEventFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListOpsItemEvents] = ...,
    select: Callable[[ListOpsItemEventsResponse], _ListOpsItemEvents] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListOpsItemEvents]: ...

def list_ops_item_related_items(
    name: str,
    /,
    *,
    OpsItemId: str = ...,
    Filters: Sequence[OpsItemRelatedItemsFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListOpsItemRelatedItems] = ...,
    select: Callable[[ListOpsItemRelatedItemsResponse], _ListOpsItemRelatedItems] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListOpsItemRelatedItems]: ...

def list_ops_metadata(
    name: str,
    /,
    *,
    Filters: Sequence[OpsMetadataFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListOpsMetadata] = ...,
    select: Callable[[ListOpsMetadataResult], _ListOpsMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListOpsMetadata]: ...

def list_resource_compliance_summaries(
    name: str,
    /,
    *,
    Filters: Sequence[ComplianceStringFilterDict] = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListResourceComplianceSummaries] = ...,
    select: Callable[[ListResourceComplianceSummariesResult], _ListResourceComplianceSummaries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListResourceComplianceSummaries]: ...

def list_resource_data_sync(
    name: str,
    /,
    *,
    SyncType: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListResourceDataSync] = ...,
    select: Callable[[ListResourceDataSyncResult], _ListResourceDataSync] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListResourceDataSync]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceType: ResourceTypeForTagging | str,
    ResourceId: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResult], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def modify_document_permission(
    name: str,
    /,
    *,
    Name: str,
    PermissionType: DocumentPermissionType | str,
    AccountIdsToAdd: Sequence[str] = ...,
    AccountIdsToRemove: Sequence[str] = ...,
    SharedDocumentVersion: str = ...,
    result: type[_ModifyDocumentPermission] = ...,
    select: Callable[[ModifyDocumentPermissionResponse], _ModifyDocumentPermission] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ModifyDocumentPermission]: ...

def put_compliance_items(
    name: str,
    /,
    *,
    ResourceId: str,
    ResourceType: str,
    ComplianceType: str,
    ExecutionSummary: ComplianceExecutionSummaryDict | ComplianceExecutionSummary,
    Items: Sequence[ComplianceItemEntryDict],
    ItemContentHash: str = ...,
    UploadType: ComplianceUploadType | str = ...,
    result: type[_PutComplianceItems] = ...,
    select: Callable[[PutComplianceItemsResult], _PutComplianceItems] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutComplianceItems]: ...

def put_inventory(
    name: str,
    /,
    *,
    InstanceId: str,
    Items: Sequence[InventoryItemDict],
    result: type[_PutInventory] = ...,
    select: Callable[[PutInventoryResult], _PutInventory] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutInventory]: ...

def put_parameter(
    name: str,
    /,
    *,
    Name: str,
    Value: str,
    Description: str = ...,
    Type: ParameterType | str = ...,
    KeyId: str = ...,
    Overwrite: bool = ...,
    AllowedPattern: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    Tier: ParameterTier | str = ...,
    Policies: str = ...,
    DataType: str = ...,
    result: type[_PutParameter] = ...,
    select: Callable[[PutParameterResult], _PutParameter] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutParameter]: ...

def put_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: str,
    Policy: str,
    PolicyId: str = ...,
    PolicyHash: str = ...,
    result: type[_PutResourcePolicy] = ...,
    select: Callable[[PutResourcePolicyResponse], _PutResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutResourcePolicy]: ...

def register_default_host_management_configuration(
    name: str,
    /,
    *,
    PermissionModel: DHMCPermissionModel | str,
    RoleArn: str = ...,
    Overwrite: bool = ...,
    result: type[_RegisterDefaultHostManagementConfiguration] = ...,
    select: Callable[[RegisterDefaultHostManagementConfigurationResult], _RegisterDefaultHostManagementConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RegisterDefaultHostManagementConfiguration]: ...

def register_default_patch_baseline(
    name: str,
    /,
    *,
    BaselineId: str,
    result: type[_RegisterDefaultPatchBaseline] = ...,
    select: Callable[[RegisterDefaultPatchBaselineResult], _RegisterDefaultPatchBaseline] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RegisterDefaultPatchBaseline]: ...

def register_patch_baseline_for_patch_group(
    name: str,
    /,
    *,
    BaselineId: str,
    PatchGroup: str,
    result: type[_RegisterPatchBaselineForPatchGroup] = ...,
    select: Callable[[RegisterPatchBaselineForPatchGroupResult], _RegisterPatchBaselineForPatchGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RegisterPatchBaselineForPatchGroup]: ...

def register_target_with_maintenance_window(
    name: str,
    /,
    *,
    WindowId: str,
    ResourceType: MaintenanceWindowResourceType | str,
    Targets: Sequence[TargetDict | Target],
    OwnerInformation: str = ...,
    Name: str = ...,
    Description: str = ...,
    ClientToken: str = ...,
    result: type[_RegisterTargetWithMaintenanceWindow] = ...,
    select: Callable[[RegisterTargetWithMaintenanceWindowResult], _RegisterTargetWithMaintenanceWindow] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RegisterTargetWithMaintenanceWindow]: ...

def register_task_with_maintenance_window(
    name: str,
    /,
    *,
    WindowId: str,
    TaskArn: str,
    TaskType: MaintenanceWindowTaskType | str,
    Targets: Sequence[TargetDict | Target] = ...,
    ServiceRoleArn: str = ...,
    TaskParameters: Mapping[str, MaintenanceWindowTaskParameterValueExpressionDict | MaintenanceWindowTaskParameterValueExpression] = ...,
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersDict | MaintenanceWindowTaskInvocationParameters = ...,
    Priority: int = ...,
    MaxConcurrency: str = ...,
    MaxErrors: str = ...,
    LoggingInfo: LoggingInfoDict | LoggingInfo = ...,
    Name: str = ...,
    Description: str = ...,
    ClientToken: str = ...,
    CutoffBehavior: MaintenanceWindowTaskCutoffBehavior | str = ...,
    AlarmConfiguration: AlarmConfigurationDict | AlarmConfiguration = ...,
    result: type[_RegisterTaskWithMaintenanceWindow] = ...,
    select: Callable[[RegisterTaskWithMaintenanceWindowResult], _RegisterTaskWithMaintenanceWindow] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RegisterTaskWithMaintenanceWindow]: ...

def remove_tags_from_resource(
    name: str,
    /,
    *,
    ResourceType: ResourceTypeForTagging | str,
    ResourceId: str,
    TagKeys: Sequence[str],
    result: type[_RemoveTagsFromResource] = ...,
    select: Callable[[RemoveTagsFromResourceResult], _RemoveTagsFromResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RemoveTagsFromResource]: ...

def reset_service_setting(
    name: str,
    /,
    *,
    SettingId: str,
    result: type[_ResetServiceSetting] = ...,
    select: Callable[[ResetServiceSettingResult], _ResetServiceSetting] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ResetServiceSetting]: ...

def resume_session(
    name: str,
    /,
    *,
    SessionId: str,
    result: type[_ResumeSession] = ...,
    select: Callable[[ResumeSessionResponse], _ResumeSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ResumeSession]: ...

def send_automation_signal(
    name: str,
    /,
    *,
    AutomationExecutionId: str,
    SignalType: SignalType | str,
    Payload: Mapping[str, Sequence[str]] = ...,
    result: type[_SendAutomationSignal] = ...,
    select: Callable[[SendAutomationSignalResult], _SendAutomationSignal] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SendAutomationSignal]: ...

def send_command(
    name: str,
    /,
    *,
    DocumentName: str,
    InstanceIds: Sequence[str] = ...,
    Targets: Sequence[TargetDict | Target] = ...,
    DocumentVersion: str = ...,
    DocumentHash: str = ...,
    DocumentHashType: DocumentHashType | str = ...,
    TimeoutSeconds: int = ...,
    Comment: str = ...,
    Parameters: Mapping[str, Sequence[str]] = ...,
    OutputS3Region: str = ...,
    OutputS3BucketName: str = ...,
    OutputS3KeyPrefix: str = ...,
    MaxConcurrency: str = ...,
    MaxErrors: str = ...,
    ServiceRoleArn: str = ...,
    NotificationConfig: NotificationConfigDict | NotificationConfig = ...,
    CloudWatchOutputConfig: CloudWatchOutputConfigDict | CloudWatchOutputConfig = ...,
    AlarmConfiguration: AlarmConfigurationDict | AlarmConfiguration = ...,
    result: type[_SendCommand] = ...,
    select: Callable[[SendCommandResult], _SendCommand] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SendCommand]: ...

def start_access_request(
    name: str,
    /,
    *,
    Reason: str,
    Targets: Sequence[TargetDict | Target],
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_StartAccessRequest] = ...,
    select: Callable[[StartAccessRequestResponse], _StartAccessRequest] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartAccessRequest]: ...

def start_associations_once(
    name: str,
    /,
    *,
    AssociationIds: Sequence[str],
    result: type[_StartAssociationsOnce] = ...,
    select: Callable[[StartAssociationsOnceResult], _StartAssociationsOnce] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartAssociationsOnce]: ...

def start_automation_execution(
    name: str,
    /,
    *,
    DocumentName: str,
    DocumentVersion: str = ...,
    Parameters: Mapping[str, Sequence[str]] = ...,
    ClientToken: str = ...,
    Mode: ExecutionMode | str = ...,
    TargetParameterName: str = ...,
    Targets: Sequence[TargetDict | Target] = ...,
    TargetMaps: Sequence[Mapping[str, Sequence[str]]] = ...,
    MaxConcurrency: str = ...,
    MaxErrors: str = ...,
    TargetLocations: Sequence[TargetLocationDict | TargetLocation] = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    AlarmConfiguration: AlarmConfigurationDict | AlarmConfiguration = ...,
    TargetLocationsURL: str = ...,
    result: type[_StartAutomationExecution] = ...,
    select: Callable[[StartAutomationExecutionResult], _StartAutomationExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartAutomationExecution]: ...

def start_change_request_execution(
    name: str,
    /,
    *,
    DocumentName: str,
    Runbooks: Sequence[RunbookDict | Runbook],
    ScheduledTime: str | datetime = ...,
    DocumentVersion: str = ...,
    Parameters: Mapping[str, Sequence[str]] = ...,
    ChangeRequestName: str = ...,
    ClientToken: str = ...,
    AutoApprove: bool = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    ScheduledEndTime: str | datetime = ...,
    ChangeDetails: str = ...,
    result: type[_StartChangeRequestExecution] = ...,
    select: Callable[[StartChangeRequestExecutionResult], _StartChangeRequestExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartChangeRequestExecution]: ...

def start_execution_preview(
    name: str,
    /,
    *,
    DocumentName: str,
    DocumentVersion: str = ...,
    ExecutionInputs: ExecutionInputsDict = ...,
    result: type[_StartExecutionPreview] = ...,
    select: Callable[[StartExecutionPreviewResponse], _StartExecutionPreview] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartExecutionPreview]: ...

def start_session(
    name: str,
    /,
    *,
    Target: str,
    DocumentName: str = ...,
    Reason: str = ...,
    Parameters: Mapping[str, Sequence[str]] = ...,
    result: type[_StartSession] = ...,
    select: Callable[[StartSessionResponse], _StartSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartSession]: ...

def stop_automation_execution(
    name: str,
    /,
    *,
    AutomationExecutionId: str,
    Type: StopType | str = ...,
    result: type[_StopAutomationExecution] = ...,
    select: Callable[[StopAutomationExecutionResult], _StopAutomationExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopAutomationExecution]: ...

def terminate_session(
    name: str,
    /,
    *,
    SessionId: str,
    result: type[_TerminateSession] = ...,
    select: Callable[[TerminateSessionResponse], _TerminateSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TerminateSession]: ...

def unlabel_parameter_version(
    name: str,
    /,
    *,
    Name: str,
    ParameterVersion: int,
    Labels: Sequence[str],
    result: type[_UnlabelParameterVersion] = ...,
    select: Callable[[UnlabelParameterVersionResult], _UnlabelParameterVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UnlabelParameterVersion]: ...

def update_association(
    name: str,
    /,
    *,
    AssociationId: str,
    Parameters: Mapping[str, Sequence[str]] = ...,
    DocumentVersion: str = ...,
    ScheduleExpression: str = ...,
    OutputLocation: InstanceAssociationOutputLocationDict | InstanceAssociationOutputLocation = ...,
    Name: str = ...,
    Targets: Sequence[TargetDict | Target] = ...,
    AssociationName: str = ...,
    AssociationVersion: str = ...,
    AutomationTargetParameterName: str = ...,
    MaxErrors: str = ...,
    MaxConcurrency: str = ...,
    ComplianceSeverity: AssociationComplianceSeverity | str = ...,
    SyncCompliance: AssociationSyncCompliance | str = ...,
    ApplyOnlyAtCronInterval: bool = ...,
    CalendarNames: Sequence[str] = ...,
    TargetLocations: Sequence[TargetLocationDict | TargetLocation] = ...,
    ScheduleOffset: int = ...,
    Duration: int = ...,
    TargetMaps: Sequence[Mapping[str, Sequence[str]]] = ...,
    AlarmConfiguration: AlarmConfigurationDict | AlarmConfiguration = ...,
    AssociationDispatchAssumeRole: str = ...,
    result: type[_UpdateAssociation] = ...,
    select: Callable[[UpdateAssociationResult], _UpdateAssociation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateAssociation]: ...

def update_association_status(
    name: str,
    /,
    *,
    Name: str,
    InstanceId: str,
    AssociationStatus: AssociationStatusDict | AssociationStatus,
    result: type[_UpdateAssociationStatus] = ...,
    select: Callable[[UpdateAssociationStatusResult], _UpdateAssociationStatus] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateAssociationStatus]: ...

def update_cloud_connector(
    name: str,
    /,
    *,
    CloudConnectorId: str,
    DisplayName: str = ...,
    Configuration: CloudConnectorConfigurationDict | CloudConnectorConfiguration = ...,
    Description: str = ...,
    result: type[_UpdateCloudConnector] = ...,
    select: Callable[[UpdateCloudConnectorResult], _UpdateCloudConnector] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateCloudConnector]: ...

def update_document(
    name: str,
    /,
    *,
    Content: str,
    Name: str,
    Attachments: Sequence[AttachmentsSourceDict] = ...,
    DisplayName: str = ...,
    VersionName: str = ...,
    DocumentVersion: str = ...,
    DocumentFormat: DocumentFormat | str = ...,
    TargetType: str = ...,
    result: type[_UpdateDocument] = ...,
    select: Callable[[UpdateDocumentResult], _UpdateDocument] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDocument]: ...

def update_document_default_version(
    name: str,
    /,
    *,
    Name: str,
    DocumentVersion: str,
    result: type[_UpdateDocumentDefaultVersion] = ...,
    select: Callable[[UpdateDocumentDefaultVersionResult], _UpdateDocumentDefaultVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDocumentDefaultVersion]: ...

def update_document_metadata(
    name: str,
    /,
    *,
    Name: str,
    DocumentReviews: DocumentReviewsDict,
    DocumentVersion: str = ...,
    result: type[_UpdateDocumentMetadata] = ...,
    select: Callable[[UpdateDocumentMetadataResponse], _UpdateDocumentMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDocumentMetadata]: ...

def update_maintenance_window(
    name: str,
    /,
    *,
    WindowId: str,
    Name: str = ...,
    Description: str = ...,
    StartDate: str = ...,
    EndDate: str = ...,
    Schedule: str = ...,
    ScheduleTimezone: str = ...,
    ScheduleOffset: int = ...,
    Duration: int = ...,
    Cutoff: int = ...,
    AllowUnassociatedTargets: bool = ...,
    Enabled: bool = ...,
    Replace: bool = ...,
    result: type[_UpdateMaintenanceWindow] = ...,
    select: Callable[[UpdateMaintenanceWindowResult], _UpdateMaintenanceWindow] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateMaintenanceWindow]: ...

def update_maintenance_window_target(
    name: str,
    /,
    *,
    WindowId: str,
    WindowTargetId: str,
    Targets: Sequence[TargetDict | Target] = ...,
    OwnerInformation: str = ...,
    Name: str = ...,
    Description: str = ...,
    Replace: bool = ...,
    result: type[_UpdateMaintenanceWindowTarget] = ...,
    select: Callable[[UpdateMaintenanceWindowTargetResult], _UpdateMaintenanceWindowTarget] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateMaintenanceWindowTarget]: ...

def update_maintenance_window_task(
    name: str,
    /,
    *,
    WindowId: str,
    WindowTaskId: str,
    Targets: Sequence[TargetDict | Target] = ...,
    TaskArn: str = ...,
    ServiceRoleArn: str = ...,
    TaskParameters: Mapping[str, MaintenanceWindowTaskParameterValueExpressionDict | MaintenanceWindowTaskParameterValueExpression] = ...,
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersDict | MaintenanceWindowTaskInvocationParameters = ...,
    Priority: int = ...,
    MaxConcurrency: str = ...,
    MaxErrors: str = ...,
    LoggingInfo: LoggingInfoDict | LoggingInfo = ...,
    Name: str = ...,
    Description: str = ...,
    Replace: bool = ...,
    CutoffBehavior: MaintenanceWindowTaskCutoffBehavior | str = ...,
    AlarmConfiguration: AlarmConfigurationDict | AlarmConfiguration = ...,
    result: type[_UpdateMaintenanceWindowTask] = ...,
    select: Callable[[UpdateMaintenanceWindowTaskResult], _UpdateMaintenanceWindowTask] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateMaintenanceWindowTask]: ...

def update_managed_instance_role(
    name: str,
    /,
    *,
    InstanceId: str,
    IamRole: str,
    result: type[_UpdateManagedInstanceRole] = ...,
    select: Callable[[UpdateManagedInstanceRoleResult], _UpdateManagedInstanceRole] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateManagedInstanceRole]: ...

def update_ops_item(
    name: str,
    /,
    *,
    OpsItemId: str,
    Description: str = ...,
    OperationalData: Mapping[str, OpsItemDataValueDict | OpsItemDataValue] = ...,
    OperationalDataToDelete: Sequence[str] = ...,
    Notifications: Sequence[OpsItemNotificationDict | OpsItemNotification] = ...,
    Priority: int = ...,
    RelatedOpsItems: Sequence[RelatedOpsItemDict | RelatedOpsItem] = ...,
    Status: OpsItemStatus | str = ...,
    Title: str = ...,
    Category: str = ...,
    Severity: str = ...,
    ActualStartTime: str | datetime = ...,
    ActualEndTime: str | datetime = ...,
    PlannedStartTime: str | datetime = ...,
    PlannedEndTime: str | datetime = ...,
    OpsItemArn: str = ...,
    result: type[_UpdateOpsItem] = ...,
    select: Callable[[UpdateOpsItemResponse], _UpdateOpsItem] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateOpsItem]: ...

def update_ops_metadata(
    name: str,
    /,
    *,
    OpsMetadataArn: str,
    MetadataToUpdate: Mapping[str, MetadataValueDict | MetadataValue] = ...,
    KeysToDelete: Sequence[str] = ...,
    result: type[_UpdateOpsMetadata] = ...,
    select: Callable[[UpdateOpsMetadataResult], _UpdateOpsMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateOpsMetadata]: ...

def update_patch_baseline(
    name: str,
    /,
    *,
    BaselineId: str,
    Name: str = ...,
    GlobalFilters: PatchFilterGroupDict | PatchFilterGroup = ...,
    ApprovalRules: PatchRuleGroupDict | PatchRuleGroup = ...,
    ApprovedPatches: Sequence[str] = ...,
    ApprovedPatchesComplianceLevel: PatchComplianceLevel | str = ...,
    ApprovedPatchesEnableNonSecurity: bool = ...,
    RejectedPatches: Sequence[str] = ...,
    RejectedPatchesAction: PatchAction | str = ...,
    Description: str = ...,
    Sources: Sequence[PatchSourceDict | PatchSource] = ...,
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus | str = ...,
    Replace: bool = ...,
    result: type[_UpdatePatchBaseline] = ...,
    select: Callable[[UpdatePatchBaselineResult], _UpdatePatchBaseline] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdatePatchBaseline]: ...

def update_resource_data_sync(
    name: str,
    /,
    *,
    SyncName: str,
    SyncType: str,
    SyncSource: ResourceDataSyncSourceDict,
    result: type[_UpdateResourceDataSync] = ...,
    select: Callable[[UpdateResourceDataSyncResult], _UpdateResourceDataSync] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateResourceDataSync]: ...

def update_service_setting(
    name: str,
    /,
    *,
    SettingId: str,
    SettingValue: str,
    result: type[_UpdateServiceSetting] = ...,
    select: Callable[[UpdateServiceSettingResult], _UpdateServiceSetting] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateServiceSetting]: ...

def validate_cloud_connector(
    name: str,
    /,
    *,
    CloudConnectorId: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ValidateCloudConnector] = ...,
    select: Callable[[ValidateCloudConnectorResult], _ValidateCloudConnector] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ValidateCloudConnector]: ...
