"""sesv2: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AttachmentContentDisposition: TypeAlias = Literal["ATTACHMENT", "INLINE"]
AttachmentContentTransferEncoding: TypeAlias = Literal["BASE64", "QUOTED_PRINTABLE", "SEVEN_BIT"]
BehaviorOnMxFailure: TypeAlias = Literal["USE_DEFAULT_VALUE", "REJECT_MESSAGE"]
BounceType: TypeAlias = Literal["UNDETERMINED", "TRANSIENT", "PERMANENT"]
BulkEmailStatus: TypeAlias = Literal["SUCCESS", "MESSAGE_REJECTED", "MAIL_FROM_DOMAIN_NOT_VERIFIED", "CONFIGURATION_SET_NOT_FOUND", "TEMPLATE_NOT_FOUND", "ACCOUNT_SUSPENDED", "ACCOUNT_THROTTLED", "ACCOUNT_DAILY_QUOTA_EXCEEDED", "INVALID_SENDING_POOL_NAME", "ACCOUNT_SENDING_PAUSED", "CONFIGURATION_SET_SENDING_PAUSED", "INVALID_PARAMETER", "TRANSIENT_FAILURE", "FAILED"]
ContactLanguage: TypeAlias = Literal["EN", "JA"]
ContactListImportAction: TypeAlias = Literal["DELETE", "PUT"]
DataFormat: TypeAlias = Literal["CSV", "JSON"]
DeliverabilityDashboardAccountStatus: TypeAlias = Literal["ACTIVE", "PENDING_EXPIRATION", "DISABLED"]
DeliverabilityTestStatus: TypeAlias = Literal["IN_PROGRESS", "COMPLETED"]
DeliveryEventType: TypeAlias = Literal["SEND", "DELIVERY", "TRANSIENT_BOUNCE", "PERMANENT_BOUNCE", "UNDETERMINED_BOUNCE", "COMPLAINT"]
DimensionValueSource: TypeAlias = Literal["MESSAGE_TAG", "EMAIL_HEADER", "LINK_TAG"]
DkimSigningAttributesOrigin: TypeAlias = Literal["AWS_SES", "EXTERNAL", "AWS_SES_AF_SOUTH_1", "AWS_SES_EU_NORTH_1", "AWS_SES_AP_SOUTH_1", "AWS_SES_EU_WEST_3", "AWS_SES_EU_WEST_2", "AWS_SES_EU_SOUTH_1", "AWS_SES_EU_WEST_1", "AWS_SES_AP_NORTHEAST_3", "AWS_SES_AP_NORTHEAST_2", "AWS_SES_ME_SOUTH_1", "AWS_SES_AP_NORTHEAST_1", "AWS_SES_IL_CENTRAL_1", "AWS_SES_SA_EAST_1", "AWS_SES_CA_CENTRAL_1", "AWS_SES_AP_SOUTHEAST_1", "AWS_SES_AP_SOUTHEAST_2", "AWS_SES_AP_SOUTHEAST_3", "AWS_SES_EU_CENTRAL_1", "AWS_SES_US_EAST_1", "AWS_SES_US_EAST_2", "AWS_SES_US_WEST_1", "AWS_SES_US_WEST_2", "AWS_SES_ME_CENTRAL_1", "AWS_SES_AP_SOUTH_2", "AWS_SES_EU_CENTRAL_2", "AWS_SES_AP_SOUTHEAST_5", "AWS_SES_CA_WEST_1", "AWS_SES_US_GOV_EAST_1", "AWS_SES_US_GOV_WEST_1"]
DkimSigningKeyLength: TypeAlias = Literal["RSA_1024_BIT", "RSA_2048_BIT"]
DkimStatus: TypeAlias = Literal["PENDING", "SUCCESS", "FAILED", "TEMPORARY_FAILURE", "NOT_STARTED"]
EmailAddressInsightsConfidenceVerdict: TypeAlias = Literal["LOW", "MEDIUM", "HIGH"]
EngagementEventType: TypeAlias = Literal["OPEN", "CLICK"]
EventType: TypeAlias = Literal["SEND", "REJECT", "BOUNCE", "COMPLAINT", "DELIVERY", "OPEN", "CLICK", "RENDERING_FAILURE", "DELIVERY_DELAY", "SUBSCRIPTION"]
ExportSourceType: TypeAlias = Literal["METRICS_DATA", "MESSAGE_INSIGHTS"]
FeatureStatus: TypeAlias = Literal["ENABLED", "DISABLED"]
HttpsPolicy: TypeAlias = Literal["REQUIRE", "REQUIRE_OPEN_ONLY", "OPTIONAL"]
IdentityCertificateStatus: TypeAlias = Literal["PROVISIONING", "INACTIVE", "DEPROVISIONING", "ACTIVE", "FAILED"]
IdentityType: TypeAlias = Literal["EMAIL_ADDRESS", "DOMAIN", "MANAGED_DOMAIN"]
ImportDestinationType: TypeAlias = Literal["SUPPRESSION_LIST", "CONTACT_LIST"]
JobStatus: TypeAlias = Literal["CREATED", "PROCESSING", "COMPLETED", "FAILED", "CANCELLED"]
MailFromDomainStatus: TypeAlias = Literal["PENDING", "SUCCESS", "FAILED", "TEMPORARY_FAILURE"]
MailType: TypeAlias = Literal["MARKETING", "TRANSACTIONAL"]
Metric: TypeAlias = Literal["SEND", "COMPLAINT", "PERMANENT_BOUNCE", "TRANSIENT_BOUNCE", "OPEN", "CLICK", "DELIVERY", "DELIVERY_OPEN", "DELIVERY_CLICK", "DELIVERY_COMPLAINT"]
MetricAggregation: TypeAlias = Literal["RATE", "VOLUME"]
MetricNamespace: TypeAlias = Literal["VDM"]
PricingPlan: TypeAlias = Literal["NONE", "ESSENTIALS", "PRO", "ENTERPRISE"]
QueryErrorCode: TypeAlias = Literal["INTERNAL_FAILURE", "ACCESS_DENIED"]
RecommendationImpact: TypeAlias = Literal["LOW", "HIGH"]
RecommendationStatus: TypeAlias = Literal["OPEN", "FIXED"]
RecommendationType: TypeAlias = Literal["DKIM", "DMARC", "SPF", "BIMI", "COMPLAINT", "BOUNCE", "FEEDBACK_3P", "IP_LISTING"]
ReputationEntityType: TypeAlias = Literal["RESOURCE"]
ResourceType: TypeAlias = Literal["EMAIL_IDENTITY", "CONFIGURATION_SET", "EMAIL_TEMPLATE"]
ReviewStatus: TypeAlias = Literal["PENDING", "FAILED", "GRANTED", "DENIED"]
ScalingMode: TypeAlias = Literal["STANDARD", "MANAGED"]
SendingStatus: TypeAlias = Literal["ENABLED", "REINSTATED", "DISABLED"]
SignatureFormat: TypeAlias = Literal["DETACHED"]
Status: TypeAlias = Literal["CREATING", "READY", "FAILED", "DELETING"]
SubscriptionStatus: TypeAlias = Literal["OPT_IN", "OPT_OUT"]
SuppressionConfidenceVerdictThreshold: TypeAlias = Literal["MEDIUM", "HIGH", "MANAGED"]
SuppressionListImportAction: TypeAlias = Literal["DELETE", "PUT"]
SuppressionListReason: TypeAlias = Literal["BOUNCE", "COMPLAINT"]
SuppressionListScope: TypeAlias = Literal["ACCOUNT", "TENANT"]
TlsPolicy: TypeAlias = Literal["REQUIRE", "OPTIONAL"]
VerificationError: TypeAlias = Literal["SERVICE_ERROR", "DNS_SERVER_ERROR", "HOST_NOT_FOUND", "TYPE_NOT_FOUND", "INVALID_VALUE", "REPLICATION_ACCESS_DENIED", "REPLICATION_PRIMARY_NOT_FOUND", "REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED", "REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED", "REPLICATION_PRIMARY_INVALID_REGION"]
VerificationStatus: TypeAlias = Literal["PENDING", "SUCCESS", "FAILED", "TEMPORARY_FAILURE", "NOT_STARTED"]
WarmupStatus: TypeAlias = Literal["IN_PROGRESS", "DONE", "NOT_APPLICABLE"]
_ArchivingOptions: TypeAlias = ArchivingOptions
_BehaviorOnMxFailure: TypeAlias = BehaviorOnMxFailure
_Bounce: TypeAlias = Bounce
_BounceType: TypeAlias = BounceType
_CloudWatchDestination: TypeAlias = CloudWatchDestination
_Complaint: TypeAlias = Complaint
_ContactLanguage: TypeAlias = ContactLanguage
_ContactListDestination: TypeAlias = ContactListDestination
_ContactListImportAction: TypeAlias = ContactListImportAction
_DashboardAttributes: TypeAlias = DashboardAttributes
_DashboardOptions: TypeAlias = DashboardOptions
_DataFormat: TypeAlias = DataFormat
_DedicatedIp: TypeAlias = DedicatedIp
_DedicatedIpPool: TypeAlias = DedicatedIpPool
_DeliverabilityTestReport: TypeAlias = DeliverabilityTestReport
_DeliverabilityTestStatus: TypeAlias = DeliverabilityTestStatus
_DeliveryOptions: TypeAlias = DeliveryOptions
_DimensionValueSource: TypeAlias = DimensionValueSource
_DkimAttributes: TypeAlias = DkimAttributes
_DkimStatus: TypeAlias = DkimStatus
_DomainDeliverabilityCampaign: TypeAlias = DomainDeliverabilityCampaign
_EventBridgeDestination: TypeAlias = EventBridgeDestination
_ExportDataSource: TypeAlias = ExportDataSource
_ExportDestination: TypeAlias = ExportDestination
_ExportSourceType: TypeAlias = ExportSourceType
_FailureInfo: TypeAlias = FailureInfo
_GuardianAttributes: TypeAlias = GuardianAttributes
_GuardianOptions: TypeAlias = GuardianOptions
_HttpsPolicy: TypeAlias = HttpsPolicy
_IdentityType: TypeAlias = IdentityType
_ImportDataSource: TypeAlias = ImportDataSource
_ImportDestination: TypeAlias = ImportDestination
_ImportDestinationType: TypeAlias = ImportDestinationType
_InboxPlacementTrackingOption: TypeAlias = InboxPlacementTrackingOption
_JobStatus: TypeAlias = JobStatus
_KinesisFirehoseDestination: TypeAlias = KinesisFirehoseDestination
_MailFromAttributes: TypeAlias = MailFromAttributes
_MailFromDomainStatus: TypeAlias = MailFromDomainStatus
_MailType: TypeAlias = MailType
_MailboxValidation: TypeAlias = MailboxValidation
_MessageInsightsDataSource: TypeAlias = MessageInsightsDataSource
_MessageSecurityOptions: TypeAlias = MessageSecurityOptions
_Metric: TypeAlias = Metric
_MetricsDataSource: TypeAlias = MetricsDataSource
_OverallVolume: TypeAlias = OverallVolume
_PinpointDestination: TypeAlias = PinpointDestination
_PlacementStatistics: TypeAlias = PlacementStatistics
_PricingAttributes: TypeAlias = PricingAttributes
_ReputationEntity: TypeAlias = ReputationEntity
_ReputationEntityType: TypeAlias = ReputationEntityType
_ReputationOptions: TypeAlias = ReputationOptions
_ResourceType: TypeAlias = ResourceType
_ReviewDetails: TypeAlias = ReviewDetails
_ScalingMode: TypeAlias = ScalingMode
_SendQuota: TypeAlias = SendQuota
_SendingOptions: TypeAlias = SendingOptions
_SendingStatus: TypeAlias = SendingStatus
_SignatureFormat: TypeAlias = SignatureFormat
_SigningScheme: TypeAlias = SigningScheme
_SnsDestination: TypeAlias = SnsDestination
_Status: TypeAlias = Status
_SubscriptionStatus: TypeAlias = SubscriptionStatus
_SuppressedDestination: TypeAlias = SuppressedDestination
_SuppressionAttributes: TypeAlias = SuppressionAttributes
_SuppressionListDestination: TypeAlias = SuppressionListDestination
_SuppressionListImportAction: TypeAlias = SuppressionListImportAction
_SuppressionOptions: TypeAlias = SuppressionOptions
_Tenant: TypeAlias = Tenant
_TlsPolicy: TypeAlias = TlsPolicy
_TrackingOptions: TypeAlias = TrackingOptions
_VdmAttributes: TypeAlias = VdmAttributes
_VdmOptions: TypeAlias = VdmOptions
_VerificationInfo: TypeAlias = VerificationInfo
_VerificationStatus: TypeAlias = VerificationStatus
_VolumeStatistics: TypeAlias = VolumeStatistics
_WarmupStatus: TypeAlias = WarmupStatus

class _Errors:
    AccountSuspendedException: ErrorName
    AlreadyExistsException: ErrorName
    BadRequestException: ErrorName
    ConcurrentModificationException: ErrorName
    ConflictException: ErrorName
    InternalServiceErrorException: ErrorName
    InvalidNextTokenException: ErrorName
    LimitExceededException: ErrorName
    MailFromDomainNotVerifiedException: ErrorName
    MessageRejectedException: ErrorName
    NotFoundException: ErrorName
    SendingPausedException: ErrorName
    TooManyRequestsException: ErrorName

errors: _Errors

class ArchivingOptionsDict(TypedDict, total=False):
    ArchiveArn: str

class AssociateEmailIdentityCertificateRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]
    FromAddress: str
    CertificateArn: Required[str]

class AttachmentDict(TypedDict, total=False):
    RawContent: Required[object]
    ContentDisposition: AttachmentContentDisposition | str
    FileName: Required[str]
    ContentDescription: str
    ContentId: str
    ContentTransferEncoding: AttachmentContentTransferEncoding | str
    ContentType: str

class BatchGetMetricDataQueryDict(TypedDict, total=False):
    Id: Required[str]
    Namespace: Required[MetricNamespace | str]
    Metric: Required[_Metric | str]
    Dimensions: Mapping[str, str]
    StartDate: Required[str | datetime]
    EndDate: Required[str | datetime]

class BatchGetMetricDataRequestDict(TypedDict, total=False):
    Queries: Required[Sequence[BatchGetMetricDataQueryDict]]

class BodyDict(TypedDict, total=False):
    Text: ContentDict
    Html: ContentDict

class BulkEmailContentDict(TypedDict, total=False):
    Template: TemplateDict

class BulkEmailEntryDict(TypedDict, total=False):
    Destination: Required[DestinationDict]
    ReplacementTags: Sequence[MessageTagDict | MessageTag]
    ReplacementEmailContent: ReplacementEmailContentDict
    ReplacementHeaders: Sequence[MessageHeaderDict]

class CancelExportJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class CloudWatchDestinationDict(TypedDict, total=False):
    DimensionConfigurations: Required[Sequence[CloudWatchDimensionConfigurationDict | CloudWatchDimensionConfiguration]]

class CloudWatchDimensionConfigurationDict(TypedDict, total=False):
    DimensionName: Required[str]
    DimensionValueSource: Required[_DimensionValueSource | str]
    DefaultDimensionValue: Required[str]

class ConfigurationOverridesDict(TypedDict, total=False):
    Tracking: TrackingConfigurationOverridesDict

class ContactListDestinationDict(TypedDict, total=False):
    ContactListName: Required[str]
    ContactListImportAction: Required[_ContactListImportAction | str]

class ContentDict(TypedDict, total=False):
    Data: Required[str]
    Charset: str

class CreateConfigurationSetEventDestinationRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]
    EventDestinationName: Required[str]
    EventDestination: Required[EventDestinationDefinitionDict]

class CreateConfigurationSetRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]
    TrackingOptions: TrackingOptionsDict | _TrackingOptions
    DeliveryOptions: DeliveryOptionsDict | _DeliveryOptions
    ReputationOptions: ReputationOptionsDict | _ReputationOptions
    SendingOptions: SendingOptionsDict | _SendingOptions
    Tags: Sequence[TagDict | Tag]
    SuppressionOptions: SuppressionOptionsDict | _SuppressionOptions
    VdmOptions: VdmOptionsDict | _VdmOptions
    ArchivingOptions: ArchivingOptionsDict | _ArchivingOptions
    MessageSecurityOptions: MessageSecurityOptionsDict | _MessageSecurityOptions

class CreateContactListRequestDict(TypedDict, total=False):
    ContactListName: Required[str]
    Topics: Sequence[TopicDict | Topic]
    Description: str
    Tags: Sequence[TagDict | Tag]

class CreateContactRequestDict(TypedDict, total=False):
    ContactListName: Required[str]
    EmailAddress: Required[str]
    TopicPreferences: Sequence[TopicPreferenceDict | TopicPreference]
    UnsubscribeAll: bool
    AttributesData: str

class CreateCustomVerificationEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]
    FromEmailAddress: Required[str]
    TemplateSubject: Required[str]
    TemplateContent: Required[str]
    Tags: Sequence[TagDict | Tag]
    SuccessRedirectionURL: Required[str]
    FailureRedirectionURL: Required[str]

class CreateDedicatedIpPoolRequestDict(TypedDict, total=False):
    PoolName: Required[str]
    Tags: Sequence[TagDict | Tag]
    ScalingMode: _ScalingMode | str

class CreateDeliverabilityTestReportRequestDict(TypedDict, total=False):
    ReportName: str
    FromEmailAddress: Required[str]
    Content: Required[EmailContentDict]
    Tags: Sequence[TagDict | Tag]

class CreateEmailIdentityPolicyRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]
    PolicyName: Required[str]
    Policy: Required[str]

class CreateEmailIdentityRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]
    Tags: Sequence[TagDict | Tag]
    DkimSigningAttributes: DkimSigningAttributesDict
    ConfigurationSetName: str

class CreateEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]
    TemplateContent: Required[EmailTemplateContentDict | EmailTemplateContent]
    Tags: Sequence[TagDict | Tag]

class CreateExportJobRequestDict(TypedDict, total=False):
    ExportDataSource: Required[ExportDataSourceDict | _ExportDataSource]
    ExportDestination: Required[ExportDestinationDict | _ExportDestination]

class CreateImportJobRequestDict(TypedDict, total=False):
    ImportDestination: Required[ImportDestinationDict | _ImportDestination]
    ImportDataSource: Required[ImportDataSourceDict | _ImportDataSource]

class CreateMultiRegionEndpointRequestDict(TypedDict, total=False):
    EndpointName: Required[str]
    Details: Required[DetailsDict]
    Tags: Sequence[TagDict | Tag]

class CreateTenantRequestDict(TypedDict, total=False):
    TenantName: Required[str]
    Tags: Sequence[TagDict | Tag]
    SuppressionAttributes: TenantSuppressionAttributesDict | TenantSuppressionAttributes

class CreateTenantResourceAssociationRequestDict(TypedDict, total=False):
    TenantName: Required[str]
    ResourceArn: Required[str]

class DashboardAttributesDict(TypedDict, total=False):
    EngagementMetrics: FeatureStatus | str

class DashboardOptionsDict(TypedDict, total=False):
    EngagementMetrics: FeatureStatus | str

class DefaultSigningSchemeDict(TypedDict, total=False):
    ...

class DeleteConfigurationSetEventDestinationRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]
    EventDestinationName: Required[str]

class DeleteConfigurationSetRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]

class DeleteContactListRequestDict(TypedDict, total=False):
    ContactListName: Required[str]

class DeleteContactRequestDict(TypedDict, total=False):
    ContactListName: Required[str]
    EmailAddress: Required[str]

class DeleteCustomVerificationEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]

class DeleteDedicatedIpPoolRequestDict(TypedDict, total=False):
    PoolName: Required[str]

class DeleteEmailIdentityPolicyRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]
    PolicyName: Required[str]

class DeleteEmailIdentityRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]

class DeleteEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]

class DeleteMultiRegionEndpointRequestDict(TypedDict, total=False):
    EndpointName: Required[str]

class DeleteSuppressedDestinationRequestDict(TypedDict, total=False):
    EmailAddress: Required[str]
    TenantName: str

class DeleteTenantRequestDict(TypedDict, total=False):
    TenantName: Required[str]

class DeleteTenantResourceAssociationRequestDict(TypedDict, total=False):
    TenantName: Required[str]
    ResourceArn: Required[str]

class DeliveryOptionsDict(TypedDict, total=False):
    TlsPolicy: _TlsPolicy | str
    SendingPoolName: str
    MaxDeliverySeconds: int

class DestinationDict(TypedDict, total=False):
    ToAddresses: Sequence[str]
    CcAddresses: Sequence[str]
    BccAddresses: Sequence[str]

class DetailsDict(TypedDict, total=False):
    RoutesDetails: Required[Sequence[RouteDetailsDict]]

class DisassociateEmailIdentityCertificateRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]
    FromAddress: str

class DkimSigningAttributesDict(TypedDict, total=False):
    DomainSigningSelector: str
    DomainSigningPrivateKey: str
    NextSigningKeyLength: DkimSigningKeyLength | str
    DomainSigningAttributesOrigin: DkimSigningAttributesOrigin | str

class DomainDeliverabilityTrackingOptionDict(TypedDict, total=False):
    Domain: str
    SubscriptionStartDate: str | datetime
    InboxPlacementTrackingOption: InboxPlacementTrackingOptionDict | _InboxPlacementTrackingOption

class EmailContentDict(TypedDict, total=False):
    Simple: MessageDict
    Raw: RawMessageDict
    Template: TemplateDict

class EmailTemplateContentDict(TypedDict, total=False):
    Subject: str
    Text: str
    Html: str

class EventBridgeDestinationDict(TypedDict, total=False):
    EventBusArn: Required[str]

class EventDestinationDefinitionDict(TypedDict, total=False):
    Enabled: bool
    MatchingEventTypes: Sequence[EventType | str]
    KinesisFirehoseDestination: KinesisFirehoseDestinationDict | _KinesisFirehoseDestination
    CloudWatchDestination: CloudWatchDestinationDict | _CloudWatchDestination
    SnsDestination: SnsDestinationDict | _SnsDestination
    EventBridgeDestination: EventBridgeDestinationDict | _EventBridgeDestination
    PinpointDestination: PinpointDestinationDict | _PinpointDestination

class ExportDataSourceDict(TypedDict, total=False):
    MetricsDataSource: MetricsDataSourceDict | _MetricsDataSource
    MessageInsightsDataSource: MessageInsightsDataSourceDict | _MessageInsightsDataSource

class ExportDestinationDict(TypedDict, total=False):
    DataFormat: Required[_DataFormat | str]
    S3Url: str

class ExportMetricDict(TypedDict, total=False):
    Name: Metric | str
    Aggregation: MetricAggregation | str

class GetAccountRequestDict(TypedDict, total=False):
    ...

class GetBlacklistReportsRequestDict(TypedDict, total=False):
    BlacklistItemNames: Required[Sequence[str]]

class GetConfigurationSetEventDestinationsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]

class GetConfigurationSetRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]

class GetContactListRequestDict(TypedDict, total=False):
    ContactListName: Required[str]

class GetContactRequestDict(TypedDict, total=False):
    ContactListName: Required[str]
    EmailAddress: Required[str]

class GetCustomVerificationEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]

class GetDedicatedIpPoolRequestDict(TypedDict, total=False):
    PoolName: Required[str]

class GetDedicatedIpRequestDict(TypedDict, total=False):
    Ip: Required[str]

class GetDedicatedIpsRequestDict(TypedDict, total=False):
    PoolName: str
    NextToken: str
    PageSize: int

class GetDeliverabilityDashboardOptionsRequestDict(TypedDict, total=False):
    ...

class GetDeliverabilityTestReportRequestDict(TypedDict, total=False):
    ReportId: Required[str]

class GetDomainDeliverabilityCampaignRequestDict(TypedDict, total=False):
    CampaignId: Required[str]

class GetDomainStatisticsReportRequestDict(TypedDict, total=False):
    Domain: Required[str]
    StartDate: Required[str | datetime]
    EndDate: Required[str | datetime]

class GetEmailAddressInsightsRequestDict(TypedDict, total=False):
    EmailAddress: Required[str]

class GetEmailIdentityPoliciesRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]

class GetEmailIdentityRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]

class GetEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]

class GetExportJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class GetImportJobRequestDict(TypedDict, total=False):
    JobId: Required[str]

class GetMessageInsightsRequestDict(TypedDict, total=False):
    MessageId: Required[str]

class GetMultiRegionEndpointRequestDict(TypedDict, total=False):
    EndpointName: Required[str]

class GetReputationEntityRequestDict(TypedDict, total=False):
    ReputationEntityReference: Required[str]
    ReputationEntityType: Required[_ReputationEntityType | str]

class GetSuppressedDestinationRequestDict(TypedDict, total=False):
    EmailAddress: Required[str]
    TenantName: str

class GetTenantRequestDict(TypedDict, total=False):
    TenantName: Required[str]

class GuardianAttributesDict(TypedDict, total=False):
    OptimizedSharedDelivery: FeatureStatus | str

class GuardianOptionsDict(TypedDict, total=False):
    OptimizedSharedDelivery: FeatureStatus | str

class ImportDataSourceDict(TypedDict, total=False):
    S3Url: Required[str]
    DataFormat: Required[_DataFormat | str]

class ImportDestinationDict(TypedDict, total=False):
    SuppressionListDestination: SuppressionListDestinationDict | _SuppressionListDestination
    ContactListDestination: ContactListDestinationDict | _ContactListDestination

class InboxPlacementTrackingOptionDict(TypedDict, total=False):
    Global: bool
    TrackedIsps: Sequence[str]

class KinesisFirehoseDestinationDict(TypedDict, total=False):
    IamRoleArn: Required[str]
    DeliveryStreamArn: Required[str]

class ListConfigurationSetsRequestDict(TypedDict, total=False):
    Filter: Mapping[str, str]
    NextToken: str
    PageSize: int

class ListContactListsRequestDict(TypedDict, total=False):
    PageSize: int
    NextToken: str

class ListContactsFilterDict(TypedDict, total=False):
    FilteredStatus: SubscriptionStatus | str
    TopicFilter: TopicFilterDict

class ListContactsRequestDict(TypedDict, total=False):
    ContactListName: Required[str]
    Filter: ListContactsFilterDict
    PageSize: int
    NextToken: str

class ListCustomVerificationEmailTemplatesRequestDict(TypedDict, total=False):
    NextToken: str
    PageSize: int

class ListDedicatedIpPoolsRequestDict(TypedDict, total=False):
    NextToken: str
    PageSize: int

class ListDeliverabilityTestReportsRequestDict(TypedDict, total=False):
    NextToken: str
    PageSize: int

class ListDomainDeliverabilityCampaignsRequestDict(TypedDict, total=False):
    StartDate: Required[str | datetime]
    EndDate: Required[str | datetime]
    SubscribedDomain: Required[str]
    NextToken: str
    PageSize: int

class ListEmailIdentitiesRequestDict(TypedDict, total=False):
    Filter: Mapping[str, str]
    NextToken: str
    PageSize: int

class ListEmailIdentityCertificatesRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]
    NextToken: str
    PageSize: int

class ListEmailTemplatesRequestDict(TypedDict, total=False):
    NextToken: str
    PageSize: int

class ListExportJobsRequestDict(TypedDict, total=False):
    NextToken: str
    PageSize: int
    ExportSourceType: _ExportSourceType | str
    JobStatus: _JobStatus | str

class ListImportJobsRequestDict(TypedDict, total=False):
    ImportDestinationType: _ImportDestinationType | str
    NextToken: str
    PageSize: int

class ListManagementOptionsDict(TypedDict, total=False):
    ContactListName: Required[str]
    TopicName: str

class ListMultiRegionEndpointsRequestDict(TypedDict, total=False):
    NextToken: str
    PageSize: int

class ListRecommendationsRequestDict(TypedDict, total=False):
    Filter: Mapping[str, str]
    NextToken: str
    PageSize: int

class ListReputationEntitiesRequestDict(TypedDict, total=False):
    Filter: Mapping[str, str]
    NextToken: str
    PageSize: int

class ListResourceTenantsRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    PageSize: int
    NextToken: str

class ListSuppressedDestinationsRequestDict(TypedDict, total=False):
    TenantName: str
    Reasons: Sequence[SuppressionListReason | str]
    StartDate: str | datetime
    EndDate: str | datetime
    NextToken: str
    PageSize: int

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class ListTenantResourcesRequestDict(TypedDict, total=False):
    TenantName: Required[str]
    Filter: Mapping[str, str]
    PageSize: int
    NextToken: str

class ListTenantsRequestDict(TypedDict, total=False):
    Filter: Mapping[str, str]
    NextToken: str
    PageSize: int

class MessageDict(TypedDict, total=False):
    Subject: Required[ContentDict]
    Body: Required[BodyDict]
    Headers: Sequence[MessageHeaderDict]
    Attachments: Sequence[AttachmentDict]

class MessageHeaderDict(TypedDict, total=False):
    Name: Required[str]
    Value: Required[str]

class MessageInsightsDataSourceDict(TypedDict, total=False):
    StartDate: Required[str | datetime]
    EndDate: Required[str | datetime]
    Include: MessageInsightsFiltersDict | MessageInsightsFilters
    Exclude: MessageInsightsFiltersDict | MessageInsightsFilters
    MaxResults: int

class MessageInsightsFiltersDict(TypedDict, total=False):
    FromEmailAddress: Sequence[str]
    Destination: Sequence[str]
    Subject: Sequence[str]
    Isp: Sequence[str]
    TenantName: Sequence[str]
    LastDeliveryEvent: Sequence[DeliveryEventType | str]
    LastEngagementEvent: Sequence[EngagementEventType | str]

class MessageSecurityOptionsDict(TypedDict, total=False):
    SigningScheme: SigningSchemeDict | _SigningScheme

class MessageTagDict(TypedDict, total=False):
    Name: Required[str]
    Value: Required[str]

class MetricsDataSourceDict(TypedDict, total=False):
    Dimensions: Required[Mapping[str, Sequence[str]]]
    Namespace: Required[MetricNamespace | str]
    Metrics: Required[Sequence[ExportMetricDict | ExportMetric]]
    StartDate: Required[str | datetime]
    EndDate: Required[str | datetime]

class PinpointDestinationDict(TypedDict, total=False):
    ApplicationArn: str

class PutAccountDedicatedIpWarmupAttributesRequestDict(TypedDict, total=False):
    AutoWarmupEnabled: bool

class PutAccountDetailsRequestDict(TypedDict, total=False):
    MailType: Required[_MailType | str]
    WebsiteURL: Required[str]
    ContactLanguage: _ContactLanguage | str
    UseCaseDescription: str
    AdditionalContactEmailAddresses: Sequence[str]
    ProductionAccessEnabled: bool

class PutAccountPricingAttributesRequestDict(TypedDict, total=False):
    Plan: Required[PricingPlan | str]

class PutAccountSendingAttributesRequestDict(TypedDict, total=False):
    SendingEnabled: bool

class PutAccountSuppressionAttributesRequestDict(TypedDict, total=False):
    SuppressedReasons: Sequence[SuppressionListReason | str]
    ValidationAttributes: SuppressionValidationAttributesDict | SuppressionValidationAttributes

class PutAccountVdmAttributesRequestDict(TypedDict, total=False):
    VdmAttributes: Required[VdmAttributesDict | _VdmAttributes]

class PutConfigurationSetArchivingOptionsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]
    ArchiveArn: str

class PutConfigurationSetDeliveryOptionsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]
    TlsPolicy: _TlsPolicy | str
    SendingPoolName: str
    MaxDeliverySeconds: int

class PutConfigurationSetReputationOptionsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]
    ReputationMetricsEnabled: bool

class PutConfigurationSetSendingOptionsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]
    SendingEnabled: bool

class PutConfigurationSetSuppressionOptionsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]
    SuppressionScope: SuppressionListScope | str
    SuppressedReasons: Sequence[SuppressionListReason | str]
    ValidationOptions: SuppressionValidationOptionsDict | SuppressionValidationOptions

class PutConfigurationSetTrackingOptionsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]
    CustomRedirectDomain: str
    HttpsPolicy: _HttpsPolicy | str

class PutConfigurationSetVdmOptionsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]
    VdmOptions: VdmOptionsDict | _VdmOptions

class PutDedicatedIpInPoolRequestDict(TypedDict, total=False):
    Ip: Required[str]
    DestinationPoolName: Required[str]

class PutDedicatedIpPoolScalingAttributesRequestDict(TypedDict, total=False):
    PoolName: Required[str]
    ScalingMode: Required[_ScalingMode | str]

class PutDedicatedIpWarmupAttributesRequestDict(TypedDict, total=False):
    Ip: Required[str]
    WarmupPercentage: Required[int]

class PutDeliverabilityDashboardOptionRequestDict(TypedDict, total=False):
    DashboardEnabled: Required[bool]
    SubscribedDomains: Sequence[DomainDeliverabilityTrackingOptionDict | DomainDeliverabilityTrackingOption]

class PutEmailIdentityConfigurationSetAttributesRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]
    ConfigurationSetName: str

class PutEmailIdentityDkimAttributesRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]
    SigningEnabled: bool

class PutEmailIdentityDkimSigningAttributesRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]
    SigningAttributesOrigin: Required[DkimSigningAttributesOrigin | str]
    SigningAttributes: DkimSigningAttributesDict

class PutEmailIdentityFeedbackAttributesRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]
    EmailForwardingEnabled: bool

class PutEmailIdentityMailFromAttributesRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]
    MailFromDomain: str
    BehaviorOnMxFailure: _BehaviorOnMxFailure | str

class PutSuppressedDestinationRequestDict(TypedDict, total=False):
    EmailAddress: Required[str]
    Reason: Required[SuppressionListReason | str]
    TenantName: str

class PutTenantSuppressionAttributesRequestDict(TypedDict, total=False):
    TenantName: Required[str]
    SuppressedReasons: Sequence[SuppressionListReason | str]
    SuppressionScope: SuppressionListScope | str

class RawMessageDict(TypedDict, total=False):
    Data: Required[object]

class ReplacementEmailContentDict(TypedDict, total=False):
    ReplacementTemplate: ReplacementTemplateDict

class ReplacementTemplateDict(TypedDict, total=False):
    ReplacementTemplateData: str

class ReputationOptionsDict(TypedDict, total=False):
    ReputationMetricsEnabled: bool
    LastFreshStart: str | datetime

class RouteDetailsDict(TypedDict, total=False):
    Region: Required[str]

class SendBulkEmailRequestDict(TypedDict, total=False):
    FromEmailAddress: str
    FromEmailAddressIdentityArn: str
    ReplyToAddresses: Sequence[str]
    FeedbackForwardingEmailAddress: str
    FeedbackForwardingEmailAddressIdentityArn: str
    DefaultEmailTags: Sequence[MessageTagDict | MessageTag]
    DefaultContent: Required[BulkEmailContentDict]
    BulkEmailEntries: Required[Sequence[BulkEmailEntryDict]]
    ConfigurationSetName: str
    EndpointId: str
    TenantName: str
    ConfigurationOverrides: ConfigurationOverridesDict

class SendCustomVerificationEmailRequestDict(TypedDict, total=False):
    EmailAddress: Required[str]
    TemplateName: Required[str]
    ConfigurationSetName: str

class SendEmailRequestDict(TypedDict, total=False):
    FromEmailAddress: str
    FromEmailAddressIdentityArn: str
    Destination: DestinationDict
    ReplyToAddresses: Sequence[str]
    FeedbackForwardingEmailAddress: str
    FeedbackForwardingEmailAddressIdentityArn: str
    Content: Required[EmailContentDict]
    EmailTags: Sequence[MessageTagDict | MessageTag]
    ConfigurationSetName: str
    EndpointId: str
    TenantName: str
    ListManagementOptions: ListManagementOptionsDict
    ConfigurationOverrides: ConfigurationOverridesDict

class SendingOptionsDict(TypedDict, total=False):
    SendingEnabled: bool

class SigningSchemeDict(TypedDict, total=False):
    DefaultScheme: DefaultSigningSchemeDict | DefaultSigningScheme
    SmimeScheme: SmimeSigningSchemeDict | SmimeSigningScheme

class SmimeSigningSchemeDict(TypedDict, total=False):
    SignatureFormat: _SignatureFormat | str

class SnsDestinationDict(TypedDict, total=False):
    TopicArn: Required[str]

class SuppressionConditionThresholdDict(TypedDict, total=False):
    ConditionThresholdEnabled: Required[FeatureStatus | str]
    OverallConfidenceThreshold: SuppressionConfidenceThresholdDict | SuppressionConfidenceThreshold

class SuppressionConfidenceThresholdDict(TypedDict, total=False):
    ConfidenceVerdictThreshold: Required[SuppressionConfidenceVerdictThreshold | str]

class SuppressionListDestinationDict(TypedDict, total=False):
    SuppressionListImportAction: Required[_SuppressionListImportAction | str]

class SuppressionOptionsDict(TypedDict, total=False):
    SuppressedReasons: Sequence[SuppressionListReason | str]
    SuppressionScope: SuppressionListScope | str
    ValidationOptions: SuppressionValidationOptionsDict | SuppressionValidationOptions

class SuppressionValidationAttributesDict(TypedDict, total=False):
    ConditionThreshold: Required[SuppressionConditionThresholdDict | SuppressionConditionThreshold]

class SuppressionValidationOptionsDict(TypedDict, total=False):
    ConditionThreshold: Required[SuppressionConditionThresholdDict | SuppressionConditionThreshold]

class TagDict(TypedDict, total=False):
    Key: Required[str]
    Value: Required[str]

class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]

class TemplateDict(TypedDict, total=False):
    TemplateName: str
    TemplateArn: str
    TemplateContent: EmailTemplateContentDict | EmailTemplateContent
    TemplateData: str
    Headers: Sequence[MessageHeaderDict]
    Attachments: Sequence[AttachmentDict]

class TenantSuppressionAttributesDict(TypedDict, total=False):
    SuppressedReasons: Sequence[SuppressionListReason | str]
    SuppressionScope: SuppressionListScope | str

class TestRenderEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]
    TemplateData: Required[str]

class TopicDict(TypedDict, total=False):
    TopicName: Required[str]
    DisplayName: Required[str]
    Description: str
    DefaultSubscriptionStatus: Required[SubscriptionStatus | str]

class TopicFilterDict(TypedDict, total=False):
    TopicName: str
    UseDefaultIfPreferenceUnavailable: bool

class TopicPreferenceDict(TypedDict, total=False):
    TopicName: Required[str]
    SubscriptionStatus: Required[_SubscriptionStatus | str]

class TrackingConfigurationOverridesDict(TypedDict, total=False):
    OpenTrackingEnabled: FeatureStatus | str
    ClickTrackingEnabled: FeatureStatus | str

class TrackingOptionsDict(TypedDict, total=False):
    CustomRedirectDomain: Required[str]
    HttpsPolicy: _HttpsPolicy | str

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateConfigurationSetEventDestinationRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]
    EventDestinationName: Required[str]
    EventDestination: Required[EventDestinationDefinitionDict]

class UpdateConfigurationSetRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]
    MessageSecurityOptions: MessageSecurityOptionsDict | _MessageSecurityOptions

class UpdateContactListRequestDict(TypedDict, total=False):
    ContactListName: Required[str]
    Topics: Sequence[TopicDict | Topic]
    Description: str

class UpdateContactRequestDict(TypedDict, total=False):
    ContactListName: Required[str]
    EmailAddress: Required[str]
    TopicPreferences: Sequence[TopicPreferenceDict | TopicPreference]
    UnsubscribeAll: bool
    AttributesData: str

class UpdateCustomVerificationEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]
    FromEmailAddress: Required[str]
    TemplateSubject: Required[str]
    TemplateContent: Required[str]
    SuccessRedirectionURL: Required[str]
    FailureRedirectionURL: Required[str]

class UpdateEmailIdentityPolicyRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]
    PolicyName: Required[str]
    Policy: Required[str]

class UpdateEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]
    TemplateContent: Required[EmailTemplateContentDict | EmailTemplateContent]

class UpdateReputationEntityCustomerManagedStatusRequestDict(TypedDict, total=False):
    ReputationEntityType: Required[_ReputationEntityType | str]
    ReputationEntityReference: Required[str]
    SendingStatus: Required[_SendingStatus | str]

class UpdateReputationEntityPolicyRequestDict(TypedDict, total=False):
    ReputationEntityType: Required[_ReputationEntityType | str]
    ReputationEntityReference: Required[str]
    ReputationEntityPolicy: Required[str]

class VdmAttributesDict(TypedDict, total=False):
    VdmEnabled: Required[FeatureStatus | str]
    DashboardAttributes: DashboardAttributesDict | _DashboardAttributes
    GuardianAttributes: GuardianAttributesDict | _GuardianAttributes

class VdmOptionsDict(TypedDict, total=False):
    DashboardOptions: DashboardOptionsDict | _DashboardOptions
    GuardianOptions: GuardianOptionsDict | _GuardianOptions

class AccountDetails:
    MailType: _MailType
    WebsiteURL: str
    ContactLanguage: _ContactLanguage
    UseCaseDescription: str
    AdditionalContactEmailAddresses: list[str]
    ReviewDetails: _ReviewDetails

class ArchivingOptions:
    ArchiveArn: str

class AssociateEmailIdentityCertificateResponse:
    ...

class BatchGetMetricDataResponse:
    Results: list[MetricDataResult]
    Errors: list[MetricDataError]

class BlacklistEntry:
    RblName: str
    ListingTime: str
    Description: str

class Bounce:
    BounceType: _BounceType
    BounceSubType: str
    DiagnosticCode: str

class BulkEmailEntryResult:
    Status: BulkEmailStatus
    Error: str
    MessageId: str

class CancelExportJobResponse:
    ...

class CloudWatchDestination:
    DimensionConfigurations: list[CloudWatchDimensionConfiguration]

class CloudWatchDimensionConfiguration:
    DimensionName: str
    DimensionValueSource: _DimensionValueSource
    DefaultDimensionValue: str

class Complaint:
    ComplaintSubType: str
    ComplaintFeedbackType: str

class Contact:
    EmailAddress: str
    TopicPreferences: list[TopicPreference]
    TopicDefaultPreferences: list[TopicPreference]
    UnsubscribeAll: bool
    LastUpdatedTimestamp: str

class ContactList:
    ContactListName: str
    LastUpdatedTimestamp: str

class ContactListDestination:
    ContactListName: str
    ContactListImportAction: _ContactListImportAction

class CreateConfigurationSetEventDestinationResponse:
    ...

class CreateConfigurationSetResponse:
    ...

class CreateContactListResponse:
    ...

class CreateContactResponse:
    ...

class CreateCustomVerificationEmailTemplateResponse:
    ...

class CreateDedicatedIpPoolResponse:
    ...

class CreateDeliverabilityTestReportResponse:
    ReportId: str
    DeliverabilityTestStatus: _DeliverabilityTestStatus

class CreateEmailIdentityPolicyResponse:
    ...

class CreateEmailIdentityResponse:
    IdentityType: _IdentityType
    VerifiedForSendingStatus: bool
    DkimAttributes: _DkimAttributes

class CreateEmailTemplateResponse:
    ...

class CreateExportJobResponse:
    JobId: str

class CreateImportJobResponse:
    JobId: str

class CreateMultiRegionEndpointResponse:
    Status: _Status
    EndpointId: str

class CreateTenantResourceAssociationResponse:
    ...

class CreateTenantResponse:
    TenantName: str
    TenantId: str
    TenantArn: str
    CreatedTimestamp: str
    Tags: list[Tag]
    SendingStatus: _SendingStatus
    SuppressionAttributes: TenantSuppressionAttributes

class CustomVerificationEmailTemplateMetadata:
    TemplateName: str
    FromEmailAddress: str
    TemplateSubject: str
    SuccessRedirectionURL: str
    FailureRedirectionURL: str

class DailyVolume:
    StartDate: str
    VolumeStatistics: _VolumeStatistics
    DomainIspPlacements: list[DomainIspPlacement]

class DashboardAttributes:
    EngagementMetrics: FeatureStatus

class DashboardOptions:
    EngagementMetrics: FeatureStatus

class DedicatedIp:
    Ip: str
    WarmupStatus: _WarmupStatus
    WarmupPercentage: int
    PoolName: str

class DedicatedIpPool:
    PoolName: str
    ScalingMode: _ScalingMode

class DefaultSigningScheme:
    ...

class DeleteConfigurationSetEventDestinationResponse:
    ...

class DeleteConfigurationSetResponse:
    ...

class DeleteContactListResponse:
    ...

class DeleteContactResponse:
    ...

class DeleteCustomVerificationEmailTemplateResponse:
    ...

class DeleteDedicatedIpPoolResponse:
    ...

class DeleteEmailIdentityPolicyResponse:
    ...

class DeleteEmailIdentityResponse:
    ...

class DeleteEmailTemplateResponse:
    ...

class DeleteMultiRegionEndpointResponse:
    Status: _Status

class DeleteSuppressedDestinationResponse:
    ...

class DeleteTenantResourceAssociationResponse:
    ...

class DeleteTenantResponse:
    ...

class DeliverabilityTestReport:
    ReportId: str
    ReportName: str
    Subject: str
    FromEmailAddress: str
    CreateDate: str
    DeliverabilityTestStatus: _DeliverabilityTestStatus

class DeliveryOptions:
    TlsPolicy: _TlsPolicy
    SendingPoolName: str
    MaxDeliverySeconds: int

class DisassociateEmailIdentityCertificateResponse:
    ...

class DkimAttributes:
    SigningEnabled: bool
    Status: DkimStatus
    Tokens: list[str]
    SigningHostedZone: str
    SigningAttributesOrigin: DkimSigningAttributesOrigin
    NextSigningKeyLength: DkimSigningKeyLength
    CurrentSigningKeyLength: DkimSigningKeyLength
    LastKeyGenerationTimestamp: str

class DomainDeliverabilityCampaign:
    CampaignId: str
    ImageUrl: str
    Subject: str
    FromAddress: str
    SendingIps: list[str]
    FirstSeenDateTime: str
    LastSeenDateTime: str
    InboxCount: int
    SpamCount: int
    ReadRate: float
    DeleteRate: float
    ReadDeleteRate: float
    ProjectedVolume: int
    Esps: list[str]

class DomainDeliverabilityTrackingOption:
    Domain: str
    SubscriptionStartDate: str
    InboxPlacementTrackingOption: _InboxPlacementTrackingOption

class DomainIspPlacement:
    IspName: str
    InboxRawCount: int
    SpamRawCount: int
    InboxPercentage: float
    SpamPercentage: float

class EmailAddressInsightsMailboxEvaluations:
    HasValidSyntax: EmailAddressInsightsVerdict
    HasValidDnsRecords: EmailAddressInsightsVerdict
    MailboxExists: EmailAddressInsightsVerdict
    IsRoleAddress: EmailAddressInsightsVerdict
    IsDisposable: EmailAddressInsightsVerdict
    IsRandomInput: EmailAddressInsightsVerdict

class EmailAddressInsightsVerdict:
    ConfidenceVerdict: EmailAddressInsightsConfidenceVerdict

class EmailInsights:
    Destination: str
    Isp: str
    Events: list[InsightsEvent]

class EmailTemplateContent:
    Subject: str
    Text: str
    Html: str

class EmailTemplateMetadata:
    TemplateName: str
    CreatedTimestamp: str

class EventBridgeDestination:
    EventBusArn: str

class EventDestination:
    Name: str
    Enabled: bool
    MatchingEventTypes: list[EventType]
    KinesisFirehoseDestination: _KinesisFirehoseDestination
    CloudWatchDestination: _CloudWatchDestination
    SnsDestination: _SnsDestination
    EventBridgeDestination: _EventBridgeDestination
    PinpointDestination: _PinpointDestination

class EventDetails:
    Bounce: _Bounce
    Complaint: _Complaint

class ExportDataSource:
    MetricsDataSource: _MetricsDataSource
    MessageInsightsDataSource: _MessageInsightsDataSource

class ExportDestination:
    DataFormat: _DataFormat
    S3Url: str

class ExportJobSummary:
    JobId: str
    ExportSourceType: _ExportSourceType
    JobStatus: _JobStatus
    CreatedTimestamp: str
    CompletedTimestamp: str

class ExportMetric:
    Name: Metric
    Aggregation: MetricAggregation

class ExportStatistics:
    ProcessedRecordsCount: int
    ExportedRecordsCount: int

class FailureInfo:
    FailedRecordsS3Url: str
    ErrorMessage: str

class GetAccountResponse:
    DedicatedIpAutoWarmupEnabled: bool
    EnforcementStatus: str
    ProductionAccessEnabled: bool
    SendQuota: _SendQuota
    SendingEnabled: bool
    SuppressionAttributes: _SuppressionAttributes
    Details: AccountDetails
    VdmAttributes: _VdmAttributes
    PricingAttributes: _PricingAttributes

class GetBlacklistReportsResponse:
    BlacklistReport: dict[str, list[BlacklistEntry]]

class GetConfigurationSetEventDestinationsResponse:
    EventDestinations: list[EventDestination]

class GetConfigurationSetResponse:
    ConfigurationSetName: str
    TrackingOptions: _TrackingOptions
    DeliveryOptions: _DeliveryOptions
    ReputationOptions: _ReputationOptions
    SendingOptions: _SendingOptions
    Tags: list[Tag]
    SuppressionOptions: _SuppressionOptions
    VdmOptions: _VdmOptions
    ArchivingOptions: _ArchivingOptions
    MessageSecurityOptions: _MessageSecurityOptions

class GetContactListResponse:
    ContactListName: str
    Topics: list[Topic]
    Description: str
    CreatedTimestamp: str
    LastUpdatedTimestamp: str
    Tags: list[Tag]

class GetContactResponse:
    ContactListName: str
    EmailAddress: str
    TopicPreferences: list[TopicPreference]
    TopicDefaultPreferences: list[TopicPreference]
    UnsubscribeAll: bool
    AttributesData: str
    CreatedTimestamp: str
    LastUpdatedTimestamp: str

class GetCustomVerificationEmailTemplateResponse:
    TemplateName: str
    FromEmailAddress: str
    TemplateSubject: str
    TemplateContent: str
    Tags: list[Tag]
    SuccessRedirectionURL: str
    FailureRedirectionURL: str

class GetDedicatedIpPoolResponse:
    DedicatedIpPool: _DedicatedIpPool

class GetDedicatedIpResponse:
    DedicatedIp: _DedicatedIp

class GetDedicatedIpsResponse:
    DedicatedIps: list[DedicatedIp]
    NextToken: str

class GetDeliverabilityDashboardOptionsResponse:
    DashboardEnabled: bool
    SubscriptionExpiryDate: str
    AccountStatus: DeliverabilityDashboardAccountStatus
    ActiveSubscribedDomains: list[DomainDeliverabilityTrackingOption]
    PendingExpirationSubscribedDomains: list[DomainDeliverabilityTrackingOption]

class GetDeliverabilityTestReportResponse:
    DeliverabilityTestReport: _DeliverabilityTestReport
    OverallPlacement: PlacementStatistics
    IspPlacements: list[IspPlacement]
    Message: str
    Tags: list[Tag]

class GetDomainDeliverabilityCampaignResponse:
    DomainDeliverabilityCampaign: _DomainDeliverabilityCampaign

class GetDomainStatisticsReportResponse:
    OverallVolume: _OverallVolume
    DailyVolumes: list[DailyVolume]

class GetEmailAddressInsightsResponse:
    MailboxValidation: _MailboxValidation

class GetEmailIdentityPoliciesResponse:
    Policies: dict[str, str]

class GetEmailIdentityResponse:
    IdentityType: _IdentityType
    FeedbackForwardingStatus: bool
    VerifiedForSendingStatus: bool
    DkimAttributes: _DkimAttributes
    MailFromAttributes: _MailFromAttributes
    Policies: dict[str, str]
    Tags: list[Tag]
    ConfigurationSetName: str
    VerificationStatus: _VerificationStatus
    VerificationInfo: _VerificationInfo

class GetEmailTemplateResponse:
    TemplateName: str
    TemplateContent: EmailTemplateContent
    Tags: list[Tag]

class GetExportJobResponse:
    JobId: str
    ExportSourceType: _ExportSourceType
    JobStatus: _JobStatus
    ExportDestination: _ExportDestination
    ExportDataSource: _ExportDataSource
    CreatedTimestamp: str
    CompletedTimestamp: str
    FailureInfo: _FailureInfo
    Statistics: ExportStatistics

class GetImportJobResponse:
    JobId: str
    ImportDestination: _ImportDestination
    ImportDataSource: _ImportDataSource
    FailureInfo: _FailureInfo
    JobStatus: _JobStatus
    CreatedTimestamp: str
    CompletedTimestamp: str
    ProcessedRecordsCount: int
    FailedRecordsCount: int

class GetMessageInsightsResponse:
    MessageId: str
    FromEmailAddress: str
    Subject: str
    EmailTags: list[MessageTag]
    Insights: list[EmailInsights]

class GetMultiRegionEndpointResponse:
    EndpointName: str
    EndpointId: str
    Routes: list[Route]
    Status: _Status
    CreatedTimestamp: str
    LastUpdatedTimestamp: str

class GetReputationEntityResponse:
    ReputationEntity: _ReputationEntity

class GetSuppressedDestinationResponse:
    SuppressedDestination: _SuppressedDestination

class GetTenantResponse:
    Tenant: _Tenant

class GuardianAttributes:
    OptimizedSharedDelivery: FeatureStatus

class GuardianOptions:
    OptimizedSharedDelivery: FeatureStatus

class IdentityCertificate:
    FromAddress: str
    Status: IdentityCertificateStatus
    CertificateArn: str
    CertificateExpiryTime: str

class IdentityInfo:
    IdentityType: _IdentityType
    IdentityName: str
    SendingEnabled: bool
    VerificationStatus: _VerificationStatus

class ImportDataSource:
    S3Url: str
    DataFormat: _DataFormat

class ImportDestination:
    SuppressionListDestination: _SuppressionListDestination
    ContactListDestination: _ContactListDestination

class ImportJobSummary:
    JobId: str
    ImportDestination: _ImportDestination
    JobStatus: _JobStatus
    CreatedTimestamp: str
    ProcessedRecordsCount: int
    FailedRecordsCount: int

class InboxPlacementTrackingOption:
    Global: bool
    TrackedIsps: list[str]

class InsightsEvent:
    Timestamp: str
    Type: EventType
    Details: EventDetails

class IspPlacement:
    IspName: str
    PlacementStatistics: _PlacementStatistics

class KinesisFirehoseDestination:
    IamRoleArn: str
    DeliveryStreamArn: str

class ListConfigurationSetsResponse:
    ConfigurationSets: list[str]
    NextToken: str

class ListContactListsResponse:
    ContactLists: list[ContactList]
    NextToken: str

class ListContactsResponse:
    Contacts: list[Contact]
    NextToken: str

class ListCustomVerificationEmailTemplatesResponse:
    CustomVerificationEmailTemplates: list[CustomVerificationEmailTemplateMetadata]
    NextToken: str

class ListDedicatedIpPoolsResponse:
    DedicatedIpPools: list[str]
    NextToken: str

class ListDeliverabilityTestReportsResponse:
    DeliverabilityTestReports: list[DeliverabilityTestReport]
    NextToken: str

class ListDomainDeliverabilityCampaignsResponse:
    DomainDeliverabilityCampaigns: list[DomainDeliverabilityCampaign]
    NextToken: str

class ListEmailIdentitiesResponse:
    EmailIdentities: list[IdentityInfo]
    NextToken: str

class ListEmailIdentityCertificatesResponse:
    Certificates: list[IdentityCertificate]
    NextToken: str

class ListEmailTemplatesResponse:
    TemplatesMetadata: list[EmailTemplateMetadata]
    NextToken: str

class ListExportJobsResponse:
    ExportJobs: list[ExportJobSummary]
    NextToken: str

class ListImportJobsResponse:
    ImportJobs: list[ImportJobSummary]
    NextToken: str

class ListMultiRegionEndpointsResponse:
    MultiRegionEndpoints: list[MultiRegionEndpoint]
    NextToken: str

class ListRecommendationsResponse:
    Recommendations: list[Recommendation]
    NextToken: str

class ListReputationEntitiesResponse:
    ReputationEntities: list[ReputationEntity]
    NextToken: str

class ListResourceTenantsResponse:
    ResourceTenants: list[ResourceTenantMetadata]
    NextToken: str

class ListSuppressedDestinationsResponse:
    SuppressedDestinationSummaries: list[SuppressedDestinationSummary]
    NextToken: str

class ListTagsForResourceResponse:
    Tags: list[Tag]

class ListTenantResourcesResponse:
    TenantResources: list[TenantResource]
    NextToken: str

class ListTenantsResponse:
    Tenants: list[TenantInfo]
    NextToken: str

class MailFromAttributes:
    MailFromDomain: str
    MailFromDomainStatus: _MailFromDomainStatus
    BehaviorOnMxFailure: _BehaviorOnMxFailure

class MailboxValidation:
    IsValid: EmailAddressInsightsVerdict
    Evaluations: EmailAddressInsightsMailboxEvaluations

class MessageInsightsDataSource:
    StartDate: str
    EndDate: str
    Include: MessageInsightsFilters
    Exclude: MessageInsightsFilters
    MaxResults: int

class MessageInsightsFilters:
    FromEmailAddress: list[str]
    Destination: list[str]
    Subject: list[str]
    Isp: list[str]
    TenantName: list[str]
    LastDeliveryEvent: list[DeliveryEventType]
    LastEngagementEvent: list[EngagementEventType]

class MessageSecurityOptions:
    SigningScheme: _SigningScheme

class MessageTag:
    Name: str
    Value: str

class MetricDataError:
    Id: str
    Code: QueryErrorCode
    Message: str

class MetricDataResult:
    Id: str
    Timestamps: list[str]
    Values: list[int]

class MetricsDataSource:
    Dimensions: dict[str, list[str]]
    Namespace: MetricNamespace
    Metrics: list[ExportMetric]
    StartDate: str
    EndDate: str

class MultiRegionEndpoint:
    EndpointName: str
    Status: _Status
    EndpointId: str
    Regions: list[str]
    CreatedTimestamp: str
    LastUpdatedTimestamp: str

class OverallVolume:
    VolumeStatistics: _VolumeStatistics
    ReadRatePercent: float
    DomainIspPlacements: list[DomainIspPlacement]

class PinpointDestination:
    ApplicationArn: str

class PlacementStatistics:
    InboxPercentage: float
    SpamPercentage: float
    MissingPercentage: float
    SpfPercentage: float
    DkimPercentage: float

class PricingAttributes:
    CurrentPlan: PricingPlan
    NextPlan: PricingPlan

class PutAccountDedicatedIpWarmupAttributesResponse:
    ...

class PutAccountDetailsResponse:
    ...

class PutAccountPricingAttributesResponse:
    ...

class PutAccountSendingAttributesResponse:
    ...

class PutAccountSuppressionAttributesResponse:
    ...

class PutAccountVdmAttributesResponse:
    ...

class PutConfigurationSetArchivingOptionsResponse:
    ...

class PutConfigurationSetDeliveryOptionsResponse:
    ...

class PutConfigurationSetReputationOptionsResponse:
    ...

class PutConfigurationSetSendingOptionsResponse:
    ...

class PutConfigurationSetSuppressionOptionsResponse:
    ...

class PutConfigurationSetTrackingOptionsResponse:
    ...

class PutConfigurationSetVdmOptionsResponse:
    ...

class PutDedicatedIpInPoolResponse:
    ...

class PutDedicatedIpPoolScalingAttributesResponse:
    ...

class PutDedicatedIpWarmupAttributesResponse:
    ...

class PutDeliverabilityDashboardOptionResponse:
    ...

class PutEmailIdentityConfigurationSetAttributesResponse:
    ...

class PutEmailIdentityDkimAttributesResponse:
    ...

class PutEmailIdentityDkimSigningAttributesResponse:
    DkimStatus: _DkimStatus
    DkimTokens: list[str]
    SigningHostedZone: str

class PutEmailIdentityFeedbackAttributesResponse:
    ...

class PutEmailIdentityMailFromAttributesResponse:
    ...

class PutSuppressedDestinationResponse:
    ...

class PutTenantSuppressionAttributesResponse:
    ...

class Recommendation:
    ResourceArn: str
    Type: RecommendationType
    Description: str
    Status: RecommendationStatus
    CreatedTimestamp: str
    LastUpdatedTimestamp: str
    Impact: RecommendationImpact

class ReputationEntity:
    ReputationEntityReference: str
    ReputationEntityType: _ReputationEntityType
    ReputationManagementPolicy: str
    CustomerManagedStatus: StatusRecord
    AwsSesManagedStatus: StatusRecord
    SendingStatusAggregate: SendingStatus
    ReputationImpact: RecommendationImpact

class ReputationOptions:
    ReputationMetricsEnabled: bool
    LastFreshStart: str

class ResourceTenantMetadata:
    TenantName: str
    TenantId: str
    ResourceArn: str
    AssociatedTimestamp: str

class ReviewDetails:
    Status: ReviewStatus
    CaseId: str

class Route:
    Region: str

class SOARecord:
    PrimaryNameServer: str
    AdminEmail: str
    SerialNumber: int

class SendBulkEmailResponse:
    BulkEmailEntryResults: list[BulkEmailEntryResult]

class SendCustomVerificationEmailResponse:
    MessageId: str

class SendEmailResponse:
    MessageId: str

class SendQuota:
    Max24HourSend: float
    MaxSendRate: float
    SentLast24Hours: float

class SendingOptions:
    SendingEnabled: bool

class SigningScheme:
    DefaultScheme: DefaultSigningScheme
    SmimeScheme: SmimeSigningScheme

class SmimeSigningScheme:
    SignatureFormat: _SignatureFormat

class SnsDestination:
    TopicArn: str

class StatusRecord:
    Status: SendingStatus
    Cause: str
    LastUpdatedTimestamp: str

class SuppressedDestination:
    EmailAddress: str
    Reason: SuppressionListReason
    LastUpdateTime: str
    Attributes: SuppressedDestinationAttributes
    TenantName: str

class SuppressedDestinationAttributes:
    MessageId: str
    FeedbackId: str

class SuppressedDestinationSummary:
    EmailAddress: str
    Reason: SuppressionListReason
    LastUpdateTime: str

class SuppressionAttributes:
    SuppressedReasons: list[SuppressionListReason]
    ValidationAttributes: SuppressionValidationAttributes

class SuppressionConditionThreshold:
    ConditionThresholdEnabled: FeatureStatus
    OverallConfidenceThreshold: SuppressionConfidenceThreshold

class SuppressionConfidenceThreshold:
    ConfidenceVerdictThreshold: SuppressionConfidenceVerdictThreshold

class SuppressionListDestination:
    SuppressionListImportAction: _SuppressionListImportAction

class SuppressionOptions:
    SuppressedReasons: list[SuppressionListReason]
    SuppressionScope: SuppressionListScope
    ValidationOptions: SuppressionValidationOptions

class SuppressionValidationAttributes:
    ConditionThreshold: SuppressionConditionThreshold

class SuppressionValidationOptions:
    ConditionThreshold: SuppressionConditionThreshold

class Tag:
    Key: str
    Value: str

class TagResourceResponse:
    ...

class Tenant:
    TenantName: str
    TenantId: str
    TenantArn: str
    CreatedTimestamp: str
    Tags: list[Tag]
    SendingStatus: _SendingStatus
    SuppressionAttributes: TenantSuppressionAttributes

class TenantInfo:
    TenantName: str
    TenantId: str
    TenantArn: str
    CreatedTimestamp: str
    SendingStatus: _SendingStatus

class TenantResource:
    ResourceType: _ResourceType
    ResourceArn: str

class TenantSuppressionAttributes:
    SuppressedReasons: list[SuppressionListReason]
    SuppressionScope: SuppressionListScope

class TestRenderEmailTemplateResponse:
    RenderedTemplate: str

class Topic:
    TopicName: str
    DisplayName: str
    Description: str
    DefaultSubscriptionStatus: SubscriptionStatus

class TopicPreference:
    TopicName: str
    SubscriptionStatus: _SubscriptionStatus

class TrackingOptions:
    CustomRedirectDomain: str
    HttpsPolicy: _HttpsPolicy

class UntagResourceResponse:
    ...

class UpdateConfigurationSetEventDestinationResponse:
    ...

class UpdateConfigurationSetResponse:
    ...

class UpdateContactListResponse:
    ...

class UpdateContactResponse:
    ...

class UpdateCustomVerificationEmailTemplateResponse:
    ...

class UpdateEmailIdentityPolicyResponse:
    ...

class UpdateEmailTemplateResponse:
    ...

class UpdateReputationEntityCustomerManagedStatusResponse:
    ...

class UpdateReputationEntityPolicyResponse:
    ...

class VdmAttributes:
    VdmEnabled: FeatureStatus
    DashboardAttributes: _DashboardAttributes
    GuardianAttributes: _GuardianAttributes

class VdmOptions:
    DashboardOptions: _DashboardOptions
    GuardianOptions: _GuardianOptions

class VerificationInfo:
    LastCheckedTimestamp: str
    LastSuccessTimestamp: str
    ErrorType: VerificationError
    SoaRecord: SOARecord

class VolumeStatistics:
    InboxRawCount: int
    SpamRawCount: int
    ProjectedInbox: int
    ProjectedSpam: int

_AssociateEmailIdentityCertificate = TypeVar("_AssociateEmailIdentityCertificate", default=AssociateEmailIdentityCertificateResponse)
_BatchGetMetricData = TypeVar("_BatchGetMetricData", default=BatchGetMetricDataResponse)
_CancelExportJob = TypeVar("_CancelExportJob", default=CancelExportJobResponse)
_CreateConfigurationSet = TypeVar("_CreateConfigurationSet", default=CreateConfigurationSetResponse)
_CreateConfigurationSetEventDestination = TypeVar("_CreateConfigurationSetEventDestination", default=CreateConfigurationSetEventDestinationResponse)
_CreateContact = TypeVar("_CreateContact", default=CreateContactResponse)
_CreateContactList = TypeVar("_CreateContactList", default=CreateContactListResponse)
_CreateCustomVerificationEmailTemplate = TypeVar("_CreateCustomVerificationEmailTemplate", default=CreateCustomVerificationEmailTemplateResponse)
_CreateDedicatedIpPool = TypeVar("_CreateDedicatedIpPool", default=CreateDedicatedIpPoolResponse)
_CreateDeliverabilityTestReport = TypeVar("_CreateDeliverabilityTestReport", default=CreateDeliverabilityTestReportResponse)
_CreateEmailIdentity = TypeVar("_CreateEmailIdentity", default=CreateEmailIdentityResponse)
_CreateEmailIdentityPolicy = TypeVar("_CreateEmailIdentityPolicy", default=CreateEmailIdentityPolicyResponse)
_CreateEmailTemplate = TypeVar("_CreateEmailTemplate", default=CreateEmailTemplateResponse)
_CreateExportJob = TypeVar("_CreateExportJob", default=CreateExportJobResponse)
_CreateImportJob = TypeVar("_CreateImportJob", default=CreateImportJobResponse)
_CreateMultiRegionEndpoint = TypeVar("_CreateMultiRegionEndpoint", default=CreateMultiRegionEndpointResponse)
_CreateTenant = TypeVar("_CreateTenant", default=CreateTenantResponse)
_CreateTenantResourceAssociation = TypeVar("_CreateTenantResourceAssociation", default=CreateTenantResourceAssociationResponse)
_DeleteConfigurationSet = TypeVar("_DeleteConfigurationSet", default=DeleteConfigurationSetResponse)
_DeleteConfigurationSetEventDestination = TypeVar("_DeleteConfigurationSetEventDestination", default=DeleteConfigurationSetEventDestinationResponse)
_DeleteContact = TypeVar("_DeleteContact", default=DeleteContactResponse)
_DeleteContactList = TypeVar("_DeleteContactList", default=DeleteContactListResponse)
_DeleteCustomVerificationEmailTemplate = TypeVar("_DeleteCustomVerificationEmailTemplate", default=DeleteCustomVerificationEmailTemplateResponse)
_DeleteDedicatedIpPool = TypeVar("_DeleteDedicatedIpPool", default=DeleteDedicatedIpPoolResponse)
_DeleteEmailIdentity = TypeVar("_DeleteEmailIdentity", default=DeleteEmailIdentityResponse)
_DeleteEmailIdentityPolicy = TypeVar("_DeleteEmailIdentityPolicy", default=DeleteEmailIdentityPolicyResponse)
_DeleteEmailTemplate = TypeVar("_DeleteEmailTemplate", default=DeleteEmailTemplateResponse)
_DeleteMultiRegionEndpoint = TypeVar("_DeleteMultiRegionEndpoint", default=DeleteMultiRegionEndpointResponse)
_DeleteSuppressedDestination = TypeVar("_DeleteSuppressedDestination", default=DeleteSuppressedDestinationResponse)
_DeleteTenant = TypeVar("_DeleteTenant", default=DeleteTenantResponse)
_DeleteTenantResourceAssociation = TypeVar("_DeleteTenantResourceAssociation", default=DeleteTenantResourceAssociationResponse)
_DisassociateEmailIdentityCertificate = TypeVar("_DisassociateEmailIdentityCertificate", default=DisassociateEmailIdentityCertificateResponse)
_GetAccount = TypeVar("_GetAccount", default=GetAccountResponse)
_GetBlacklistReports = TypeVar("_GetBlacklistReports", default=GetBlacklistReportsResponse)
_GetConfigurationSet = TypeVar("_GetConfigurationSet", default=GetConfigurationSetResponse)
_GetConfigurationSetEventDestinations = TypeVar("_GetConfigurationSetEventDestinations", default=GetConfigurationSetEventDestinationsResponse)
_GetContact = TypeVar("_GetContact", default=GetContactResponse)
_GetContactList = TypeVar("_GetContactList", default=GetContactListResponse)
_GetCustomVerificationEmailTemplate = TypeVar("_GetCustomVerificationEmailTemplate", default=GetCustomVerificationEmailTemplateResponse)
_GetDedicatedIp = TypeVar("_GetDedicatedIp", default=GetDedicatedIpResponse)
_GetDedicatedIpPool = TypeVar("_GetDedicatedIpPool", default=GetDedicatedIpPoolResponse)
_GetDedicatedIps = TypeVar("_GetDedicatedIps", default=GetDedicatedIpsResponse)
_GetDeliverabilityDashboardOptions = TypeVar("_GetDeliverabilityDashboardOptions", default=GetDeliverabilityDashboardOptionsResponse)
_GetDeliverabilityTestReport = TypeVar("_GetDeliverabilityTestReport", default=GetDeliverabilityTestReportResponse)
_GetDomainDeliverabilityCampaign = TypeVar("_GetDomainDeliverabilityCampaign", default=GetDomainDeliverabilityCampaignResponse)
_GetDomainStatisticsReport = TypeVar("_GetDomainStatisticsReport", default=GetDomainStatisticsReportResponse)
_GetEmailAddressInsights = TypeVar("_GetEmailAddressInsights", default=GetEmailAddressInsightsResponse)
_GetEmailIdentity = TypeVar("_GetEmailIdentity", default=GetEmailIdentityResponse)
_GetEmailIdentityPolicies = TypeVar("_GetEmailIdentityPolicies", default=GetEmailIdentityPoliciesResponse)
_GetEmailTemplate = TypeVar("_GetEmailTemplate", default=GetEmailTemplateResponse)
_GetExportJob = TypeVar("_GetExportJob", default=GetExportJobResponse)
_GetImportJob = TypeVar("_GetImportJob", default=GetImportJobResponse)
_GetMessageInsights = TypeVar("_GetMessageInsights", default=GetMessageInsightsResponse)
_GetMultiRegionEndpoint = TypeVar("_GetMultiRegionEndpoint", default=GetMultiRegionEndpointResponse)
_GetReputationEntity = TypeVar("_GetReputationEntity", default=GetReputationEntityResponse)
_GetSuppressedDestination = TypeVar("_GetSuppressedDestination", default=GetSuppressedDestinationResponse)
_GetTenant = TypeVar("_GetTenant", default=GetTenantResponse)
_ListConfigurationSets = TypeVar("_ListConfigurationSets", default=ListConfigurationSetsResponse)
_ListContactLists = TypeVar("_ListContactLists", default=ListContactListsResponse)
_ListContacts = TypeVar("_ListContacts", default=ListContactsResponse)
_ListCustomVerificationEmailTemplates = TypeVar("_ListCustomVerificationEmailTemplates", default=ListCustomVerificationEmailTemplatesResponse)
_ListDedicatedIpPools = TypeVar("_ListDedicatedIpPools", default=ListDedicatedIpPoolsResponse)
_ListDeliverabilityTestReports = TypeVar("_ListDeliverabilityTestReports", default=ListDeliverabilityTestReportsResponse)
_ListDomainDeliverabilityCampaigns = TypeVar("_ListDomainDeliverabilityCampaigns", default=ListDomainDeliverabilityCampaignsResponse)
_ListEmailIdentities = TypeVar("_ListEmailIdentities", default=ListEmailIdentitiesResponse)
_ListEmailIdentityCertificates = TypeVar("_ListEmailIdentityCertificates", default=ListEmailIdentityCertificatesResponse)
_ListEmailTemplates = TypeVar("_ListEmailTemplates", default=ListEmailTemplatesResponse)
_ListExportJobs = TypeVar("_ListExportJobs", default=ListExportJobsResponse)
_ListImportJobs = TypeVar("_ListImportJobs", default=ListImportJobsResponse)
_ListMultiRegionEndpoints = TypeVar("_ListMultiRegionEndpoints", default=ListMultiRegionEndpointsResponse)
_ListRecommendations = TypeVar("_ListRecommendations", default=ListRecommendationsResponse)
_ListReputationEntities = TypeVar("_ListReputationEntities", default=ListReputationEntitiesResponse)
_ListResourceTenants = TypeVar("_ListResourceTenants", default=ListResourceTenantsResponse)
_ListSuppressedDestinations = TypeVar("_ListSuppressedDestinations", default=ListSuppressedDestinationsResponse)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResponse)
_ListTenantResources = TypeVar("_ListTenantResources", default=ListTenantResourcesResponse)
_ListTenants = TypeVar("_ListTenants", default=ListTenantsResponse)
_PutAccountDedicatedIpWarmupAttributes = TypeVar("_PutAccountDedicatedIpWarmupAttributes", default=PutAccountDedicatedIpWarmupAttributesResponse)
_PutAccountDetails = TypeVar("_PutAccountDetails", default=PutAccountDetailsResponse)
_PutAccountPricingAttributes = TypeVar("_PutAccountPricingAttributes", default=PutAccountPricingAttributesResponse)
_PutAccountSendingAttributes = TypeVar("_PutAccountSendingAttributes", default=PutAccountSendingAttributesResponse)
_PutAccountSuppressionAttributes = TypeVar("_PutAccountSuppressionAttributes", default=PutAccountSuppressionAttributesResponse)
_PutAccountVdmAttributes = TypeVar("_PutAccountVdmAttributes", default=PutAccountVdmAttributesResponse)
_PutConfigurationSetArchivingOptions = TypeVar("_PutConfigurationSetArchivingOptions", default=PutConfigurationSetArchivingOptionsResponse)
_PutConfigurationSetDeliveryOptions = TypeVar("_PutConfigurationSetDeliveryOptions", default=PutConfigurationSetDeliveryOptionsResponse)
_PutConfigurationSetReputationOptions = TypeVar("_PutConfigurationSetReputationOptions", default=PutConfigurationSetReputationOptionsResponse)
_PutConfigurationSetSendingOptions = TypeVar("_PutConfigurationSetSendingOptions", default=PutConfigurationSetSendingOptionsResponse)
_PutConfigurationSetSuppressionOptions = TypeVar("_PutConfigurationSetSuppressionOptions", default=PutConfigurationSetSuppressionOptionsResponse)
_PutConfigurationSetTrackingOptions = TypeVar("_PutConfigurationSetTrackingOptions", default=PutConfigurationSetTrackingOptionsResponse)
_PutConfigurationSetVdmOptions = TypeVar("_PutConfigurationSetVdmOptions", default=PutConfigurationSetVdmOptionsResponse)
_PutDedicatedIpInPool = TypeVar("_PutDedicatedIpInPool", default=PutDedicatedIpInPoolResponse)
_PutDedicatedIpPoolScalingAttributes = TypeVar("_PutDedicatedIpPoolScalingAttributes", default=PutDedicatedIpPoolScalingAttributesResponse)
_PutDedicatedIpWarmupAttributes = TypeVar("_PutDedicatedIpWarmupAttributes", default=PutDedicatedIpWarmupAttributesResponse)
_PutDeliverabilityDashboardOption = TypeVar("_PutDeliverabilityDashboardOption", default=PutDeliverabilityDashboardOptionResponse)
_PutEmailIdentityConfigurationSetAttributes = TypeVar("_PutEmailIdentityConfigurationSetAttributes", default=PutEmailIdentityConfigurationSetAttributesResponse)
_PutEmailIdentityDkimAttributes = TypeVar("_PutEmailIdentityDkimAttributes", default=PutEmailIdentityDkimAttributesResponse)
_PutEmailIdentityDkimSigningAttributes = TypeVar("_PutEmailIdentityDkimSigningAttributes", default=PutEmailIdentityDkimSigningAttributesResponse)
_PutEmailIdentityFeedbackAttributes = TypeVar("_PutEmailIdentityFeedbackAttributes", default=PutEmailIdentityFeedbackAttributesResponse)
_PutEmailIdentityMailFromAttributes = TypeVar("_PutEmailIdentityMailFromAttributes", default=PutEmailIdentityMailFromAttributesResponse)
_PutSuppressedDestination = TypeVar("_PutSuppressedDestination", default=PutSuppressedDestinationResponse)
_PutTenantSuppressionAttributes = TypeVar("_PutTenantSuppressionAttributes", default=PutTenantSuppressionAttributesResponse)
_SendBulkEmail = TypeVar("_SendBulkEmail", default=SendBulkEmailResponse)
_SendCustomVerificationEmail = TypeVar("_SendCustomVerificationEmail", default=SendCustomVerificationEmailResponse)
_SendEmail = TypeVar("_SendEmail", default=SendEmailResponse)
_TagResource = TypeVar("_TagResource", default=TagResourceResponse)
_TestRenderEmailTemplate = TypeVar("_TestRenderEmailTemplate", default=TestRenderEmailTemplateResponse)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceResponse)
_UpdateConfigurationSet = TypeVar("_UpdateConfigurationSet", default=UpdateConfigurationSetResponse)
_UpdateConfigurationSetEventDestination = TypeVar("_UpdateConfigurationSetEventDestination", default=UpdateConfigurationSetEventDestinationResponse)
_UpdateContact = TypeVar("_UpdateContact", default=UpdateContactResponse)
_UpdateContactList = TypeVar("_UpdateContactList", default=UpdateContactListResponse)
_UpdateCustomVerificationEmailTemplate = TypeVar("_UpdateCustomVerificationEmailTemplate", default=UpdateCustomVerificationEmailTemplateResponse)
_UpdateEmailIdentityPolicy = TypeVar("_UpdateEmailIdentityPolicy", default=UpdateEmailIdentityPolicyResponse)
_UpdateEmailTemplate = TypeVar("_UpdateEmailTemplate", default=UpdateEmailTemplateResponse)
_UpdateReputationEntityCustomerManagedStatus = TypeVar("_UpdateReputationEntityCustomerManagedStatus", default=UpdateReputationEntityCustomerManagedStatusResponse)
_UpdateReputationEntityPolicy = TypeVar("_UpdateReputationEntityPolicy", default=UpdateReputationEntityPolicyResponse)

def associate_email_identity_certificate(
    name: str,
    /,
    *,
    EmailIdentity: str,
    CertificateArn: str,
    FromAddress: str = ...,
    result: type[_AssociateEmailIdentityCertificate] = ...,
    select: Callable[[AssociateEmailIdentityCertificateResponse], _AssociateEmailIdentityCertificate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AssociateEmailIdentityCertificate]: ...

def batch_get_metric_data(
    name: str,
    /,
    *,
    Queries: Sequence[BatchGetMetricDataQueryDict],
    result: type[_BatchGetMetricData] = ...,
    select: Callable[[BatchGetMetricDataResponse], _BatchGetMetricData] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetMetricData]: ...

def cancel_export_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_CancelExportJob] = ...,
    select: Callable[[CancelExportJobResponse], _CancelExportJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelExportJob]: ...

def create_configuration_set(
    name: str,
    /,
    *,
    ConfigurationSetName: str,
    TrackingOptions: TrackingOptionsDict | TrackingOptions = ...,
    DeliveryOptions: DeliveryOptionsDict | DeliveryOptions = ...,
    ReputationOptions: ReputationOptionsDict | ReputationOptions = ...,
    SendingOptions: SendingOptionsDict | SendingOptions = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    SuppressionOptions: SuppressionOptionsDict | SuppressionOptions = ...,
    VdmOptions: VdmOptionsDict | VdmOptions = ...,
    ArchivingOptions: ArchivingOptionsDict | ArchivingOptions = ...,
    MessageSecurityOptions: MessageSecurityOptionsDict | MessageSecurityOptions = ...,
    result: type[_CreateConfigurationSet] = ...,
    select: Callable[[CreateConfigurationSetResponse], _CreateConfigurationSet] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateConfigurationSet]: ...

def create_configuration_set_event_destination(
    name: str,
    /,
    *,
    ConfigurationSetName: str,
    EventDestinationName: str,
    EventDestination: EventDestinationDefinitionDict,
    result: type[_CreateConfigurationSetEventDestination] = ...,
    select: Callable[[CreateConfigurationSetEventDestinationResponse], _CreateConfigurationSetEventDestination] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateConfigurationSetEventDestination]: ...

def create_contact(
    name: str,
    /,
    *,
    ContactListName: str,
    EmailAddress: str,
    TopicPreferences: Sequence[TopicPreferenceDict | TopicPreference] = ...,
    UnsubscribeAll: bool = ...,
    AttributesData: str = ...,
    result: type[_CreateContact] = ...,
    select: Callable[[CreateContactResponse], _CreateContact] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateContact]: ...

def create_contact_list(
    name: str,
    /,
    *,
    ContactListName: str,
    Topics: Sequence[TopicDict | Topic] = ...,
    Description: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateContactList] = ...,
    select: Callable[[CreateContactListResponse], _CreateContactList] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateContactList]: ...

def create_custom_verification_email_template(
    name: str,
    /,
    *,
    TemplateName: str,
    FromEmailAddress: str,
    TemplateSubject: str,
    TemplateContent: str,
    SuccessRedirectionURL: str,
    FailureRedirectionURL: str,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateCustomVerificationEmailTemplate] = ...,
    select: Callable[[CreateCustomVerificationEmailTemplateResponse], _CreateCustomVerificationEmailTemplate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateCustomVerificationEmailTemplate]: ...

def create_dedicated_ip_pool(
    name: str,
    /,
    *,
    PoolName: str,
    Tags: Sequence[TagDict | Tag] = ...,
    ScalingMode: ScalingMode | str = ...,
    result: type[_CreateDedicatedIpPool] = ...,
    select: Callable[[CreateDedicatedIpPoolResponse], _CreateDedicatedIpPool] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDedicatedIpPool]: ...

def create_deliverability_test_report(
    name: str,
    /,
    *,
    FromEmailAddress: str,
    Content: EmailContentDict,
    ReportName: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateDeliverabilityTestReport] = ...,
    select: Callable[[CreateDeliverabilityTestReportResponse], _CreateDeliverabilityTestReport] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDeliverabilityTestReport]: ...

def create_email_identity(
    name: str,
    /,
    *,
    EmailIdentity: str,
    Tags: Sequence[TagDict | Tag] = ...,
    DkimSigningAttributes: DkimSigningAttributesDict = ...,
    ConfigurationSetName: str = ...,
    result: type[_CreateEmailIdentity] = ...,
    select: Callable[[CreateEmailIdentityResponse], _CreateEmailIdentity] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateEmailIdentity]: ...

def create_email_identity_policy(
    name: str,
    /,
    *,
    EmailIdentity: str,
    PolicyName: str,
    Policy: str,
    result: type[_CreateEmailIdentityPolicy] = ...,
    select: Callable[[CreateEmailIdentityPolicyResponse], _CreateEmailIdentityPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateEmailIdentityPolicy]: ...

def create_email_template(
    name: str,
    /,
    *,
    TemplateName: str,
    TemplateContent: EmailTemplateContentDict | EmailTemplateContent,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateEmailTemplate] = ...,
    select: Callable[[CreateEmailTemplateResponse], _CreateEmailTemplate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateEmailTemplate]: ...

def create_export_job(
    name: str,
    /,
    *,
    ExportDataSource: ExportDataSourceDict | ExportDataSource,
    ExportDestination: ExportDestinationDict | ExportDestination,
    result: type[_CreateExportJob] = ...,
    select: Callable[[CreateExportJobResponse], _CreateExportJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateExportJob]: ...

def create_import_job(
    name: str,
    /,
    *,
    ImportDestination: ImportDestinationDict | ImportDestination,
    ImportDataSource: ImportDataSourceDict | ImportDataSource,
    result: type[_CreateImportJob] = ...,
    select: Callable[[CreateImportJobResponse], _CreateImportJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateImportJob]: ...

def create_multi_region_endpoint(
    name: str,
    /,
    *,
    EndpointName: str,
    Details: DetailsDict,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateMultiRegionEndpoint] = ...,
    select: Callable[[CreateMultiRegionEndpointResponse], _CreateMultiRegionEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateMultiRegionEndpoint]: ...

def create_tenant(
    name: str,
    /,
    *,
    TenantName: str,
    Tags: Sequence[TagDict | Tag] = ...,
    SuppressionAttributes: TenantSuppressionAttributesDict | TenantSuppressionAttributes = ...,
    result: type[_CreateTenant] = ...,
    select: Callable[[CreateTenantResponse], _CreateTenant] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateTenant]: ...

def create_tenant_resource_association(
    name: str,
    /,
    *,
    TenantName: str,
    ResourceArn: str,
    result: type[_CreateTenantResourceAssociation] = ...,
    select: Callable[[CreateTenantResourceAssociationResponse], _CreateTenantResourceAssociation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateTenantResourceAssociation]: ...

def delete_configuration_set(
    name: str,
    /,
    *,
    ConfigurationSetName: str,
    result: type[_DeleteConfigurationSet] = ...,
    select: Callable[[DeleteConfigurationSetResponse], _DeleteConfigurationSet] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteConfigurationSet]: ...

def delete_configuration_set_event_destination(
    name: str,
    /,
    *,
    ConfigurationSetName: str,
    EventDestinationName: str,
    result: type[_DeleteConfigurationSetEventDestination] = ...,
    select: Callable[[DeleteConfigurationSetEventDestinationResponse], _DeleteConfigurationSetEventDestination] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteConfigurationSetEventDestination]: ...

def delete_contact(
    name: str,
    /,
    *,
    ContactListName: str,
    EmailAddress: str,
    result: type[_DeleteContact] = ...,
    select: Callable[[DeleteContactResponse], _DeleteContact] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteContact]: ...

def delete_contact_list(
    name: str,
    /,
    *,
    ContactListName: str,
    result: type[_DeleteContactList] = ...,
    select: Callable[[DeleteContactListResponse], _DeleteContactList] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteContactList]: ...

def delete_custom_verification_email_template(
    name: str,
    /,
    *,
    TemplateName: str,
    result: type[_DeleteCustomVerificationEmailTemplate] = ...,
    select: Callable[[DeleteCustomVerificationEmailTemplateResponse], _DeleteCustomVerificationEmailTemplate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteCustomVerificationEmailTemplate]: ...

def delete_dedicated_ip_pool(
    name: str,
    /,
    *,
    PoolName: str,
    result: type[_DeleteDedicatedIpPool] = ...,
    select: Callable[[DeleteDedicatedIpPoolResponse], _DeleteDedicatedIpPool] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDedicatedIpPool]: ...

def delete_email_identity(
    name: str,
    /,
    *,
    EmailIdentity: str,
    result: type[_DeleteEmailIdentity] = ...,
    select: Callable[[DeleteEmailIdentityResponse], _DeleteEmailIdentity] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteEmailIdentity]: ...

def delete_email_identity_policy(
    name: str,
    /,
    *,
    EmailIdentity: str,
    PolicyName: str,
    result: type[_DeleteEmailIdentityPolicy] = ...,
    select: Callable[[DeleteEmailIdentityPolicyResponse], _DeleteEmailIdentityPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteEmailIdentityPolicy]: ...

def delete_email_template(
    name: str,
    /,
    *,
    TemplateName: str,
    result: type[_DeleteEmailTemplate] = ...,
    select: Callable[[DeleteEmailTemplateResponse], _DeleteEmailTemplate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteEmailTemplate]: ...

def delete_multi_region_endpoint(
    name: str,
    /,
    *,
    EndpointName: str,
    result: type[_DeleteMultiRegionEndpoint] = ...,
    select: Callable[[DeleteMultiRegionEndpointResponse], _DeleteMultiRegionEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteMultiRegionEndpoint]: ...

def delete_suppressed_destination(
    name: str,
    /,
    *,
    EmailAddress: str,
    TenantName: str = ...,
    result: type[_DeleteSuppressedDestination] = ...,
    select: Callable[[DeleteSuppressedDestinationResponse], _DeleteSuppressedDestination] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteSuppressedDestination]: ...

def delete_tenant(
    name: str,
    /,
    *,
    TenantName: str,
    result: type[_DeleteTenant] = ...,
    select: Callable[[DeleteTenantResponse], _DeleteTenant] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteTenant]: ...

def delete_tenant_resource_association(
    name: str,
    /,
    *,
    TenantName: str,
    ResourceArn: str,
    result: type[_DeleteTenantResourceAssociation] = ...,
    select: Callable[[DeleteTenantResourceAssociationResponse], _DeleteTenantResourceAssociation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteTenantResourceAssociation]: ...

def disassociate_email_identity_certificate(
    name: str,
    /,
    *,
    EmailIdentity: str,
    FromAddress: str = ...,
    result: type[_DisassociateEmailIdentityCertificate] = ...,
    select: Callable[[DisassociateEmailIdentityCertificateResponse], _DisassociateEmailIdentityCertificate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisassociateEmailIdentityCertificate]: ...

def get_account(
    name: str,
    /,
    *,
    result: type[_GetAccount] = ...,
    select: Callable[[GetAccountResponse], _GetAccount] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetAccount]: ...

def get_blacklist_reports(
    name: str,
    /,
    *,
    BlacklistItemNames: Sequence[str],
    result: type[_GetBlacklistReports] = ...,
    select: Callable[[GetBlacklistReportsResponse], _GetBlacklistReports] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBlacklistReports]: ...

def get_configuration_set(
    name: str,
    /,
    *,
    ConfigurationSetName: str,
    result: type[_GetConfigurationSet] = ...,
    select: Callable[[GetConfigurationSetResponse], _GetConfigurationSet] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetConfigurationSet]: ...

def get_configuration_set_event_destinations(
    name: str,
    /,
    *,
    ConfigurationSetName: str,
    result: type[_GetConfigurationSetEventDestinations] = ...,
    select: Callable[[GetConfigurationSetEventDestinationsResponse], _GetConfigurationSetEventDestinations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetConfigurationSetEventDestinations]: ...

def get_contact(
    name: str,
    /,
    *,
    ContactListName: str,
    EmailAddress: str,
    result: type[_GetContact] = ...,
    select: Callable[[GetContactResponse], _GetContact] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetContact]: ...

def get_contact_list(
    name: str,
    /,
    *,
    ContactListName: str,
    result: type[_GetContactList] = ...,
    select: Callable[[GetContactListResponse], _GetContactList] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetContactList]: ...

def get_custom_verification_email_template(
    name: str,
    /,
    *,
    TemplateName: str,
    result: type[_GetCustomVerificationEmailTemplate] = ...,
    select: Callable[[GetCustomVerificationEmailTemplateResponse], _GetCustomVerificationEmailTemplate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCustomVerificationEmailTemplate]: ...

def get_dedicated_ip(
    name: str,
    /,
    *,
    Ip: str,
    result: type[_GetDedicatedIp] = ...,
    select: Callable[[GetDedicatedIpResponse], _GetDedicatedIp] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDedicatedIp]: ...

def get_dedicated_ip_pool(
    name: str,
    /,
    *,
    PoolName: str,
    result: type[_GetDedicatedIpPool] = ...,
    select: Callable[[GetDedicatedIpPoolResponse], _GetDedicatedIpPool] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDedicatedIpPool]: ...

def get_dedicated_ips(
    name: str,
    /,
    *,
    PoolName: str = ...,
    NextToken: str = ...,
    PageSize: int = ...,
    result: type[_GetDedicatedIps] = ...,
    select: Callable[[GetDedicatedIpsResponse], _GetDedicatedIps] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDedicatedIps]: ...

def get_deliverability_dashboard_options(
    name: str,
    /,
    *,
    result: type[_GetDeliverabilityDashboardOptions] = ...,
    select: Callable[[GetDeliverabilityDashboardOptionsResponse], _GetDeliverabilityDashboardOptions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDeliverabilityDashboardOptions]: ...

def get_deliverability_test_report(
    name: str,
    /,
    *,
    ReportId: str,
    result: type[_GetDeliverabilityTestReport] = ...,
    select: Callable[[GetDeliverabilityTestReportResponse], _GetDeliverabilityTestReport] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDeliverabilityTestReport]: ...

def get_domain_deliverability_campaign(
    name: str,
    /,
    *,
    CampaignId: str,
    result: type[_GetDomainDeliverabilityCampaign] = ...,
    select: Callable[[GetDomainDeliverabilityCampaignResponse], _GetDomainDeliverabilityCampaign] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDomainDeliverabilityCampaign]: ...

def get_domain_statistics_report(
    name: str,
    /,
    *,
    Domain: str,
    StartDate: str | datetime,
    EndDate: str | datetime,
    result: type[_GetDomainStatisticsReport] = ...,
    select: Callable[[GetDomainStatisticsReportResponse], _GetDomainStatisticsReport] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDomainStatisticsReport]: ...

def get_email_address_insights(
    name: str,
    /,
    *,
    EmailAddress: str,
    result: type[_GetEmailAddressInsights] = ...,
    select: Callable[[GetEmailAddressInsightsResponse], _GetEmailAddressInsights] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetEmailAddressInsights]: ...

def get_email_identity(
    name: str,
    /,
    *,
    EmailIdentity: str,
    result: type[_GetEmailIdentity] = ...,
    select: Callable[[GetEmailIdentityResponse], _GetEmailIdentity] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetEmailIdentity]: ...

def get_email_identity_policies(
    name: str,
    /,
    *,
    EmailIdentity: str,
    result: type[_GetEmailIdentityPolicies] = ...,
    select: Callable[[GetEmailIdentityPoliciesResponse], _GetEmailIdentityPolicies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetEmailIdentityPolicies]: ...

def get_email_template(
    name: str,
    /,
    *,
    TemplateName: str,
    result: type[_GetEmailTemplate] = ...,
    select: Callable[[GetEmailTemplateResponse], _GetEmailTemplate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetEmailTemplate]: ...

def get_export_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_GetExportJob] = ...,
    select: Callable[[GetExportJobResponse], _GetExportJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetExportJob]: ...

def get_import_job(
    name: str,
    /,
    *,
    JobId: str,
    result: type[_GetImportJob] = ...,
    select: Callable[[GetImportJobResponse], _GetImportJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetImportJob]: ...

def get_message_insights(
    name: str,
    /,
    *,
    MessageId: str,
    result: type[_GetMessageInsights] = ...,
    select: Callable[[GetMessageInsightsResponse], _GetMessageInsights] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMessageInsights]: ...

def get_multi_region_endpoint(
    name: str,
    /,
    *,
    EndpointName: str,
    result: type[_GetMultiRegionEndpoint] = ...,
    select: Callable[[GetMultiRegionEndpointResponse], _GetMultiRegionEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMultiRegionEndpoint]: ...

def get_reputation_entity(
    name: str,
    /,
    *,
    ReputationEntityReference: str,
    ReputationEntityType: ReputationEntityType | str,
    result: type[_GetReputationEntity] = ...,
    select: Callable[[GetReputationEntityResponse], _GetReputationEntity] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetReputationEntity]: ...

def get_suppressed_destination(
    name: str,
    /,
    *,
    EmailAddress: str,
    TenantName: str = ...,
    result: type[_GetSuppressedDestination] = ...,
    select: Callable[[GetSuppressedDestinationResponse], _GetSuppressedDestination] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSuppressedDestination]: ...

def get_tenant(
    name: str,
    /,
    *,
    TenantName: str,
    result: type[_GetTenant] = ...,
    select: Callable[[GetTenantResponse], _GetTenant] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTenant]: ...

def list_configuration_sets(
    name: str,
    /,
    *,
    Filter: Mapping[str, str] = ...,
    NextToken: str = ...,
    PageSize: int = ...,
    result: type[_ListConfigurationSets] = ...,
    select: Callable[[ListConfigurationSetsResponse], _ListConfigurationSets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListConfigurationSets]: ...

def list_contact_lists(
    name: str,
    /,
    *,
    PageSize: int = ...,
    NextToken: str = ...,
    result: type[_ListContactLists] = ...,
    select: Callable[[ListContactListsResponse], _ListContactLists] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListContactLists]: ...

def list_contacts(
    name: str,
    /,
    *,
    ContactListName: str,
    Filter: ListContactsFilterDict = ...,
    PageSize: int = ...,
    NextToken: str = ...,
    result: type[_ListContacts] = ...,
    select: Callable[[ListContactsResponse], _ListContacts] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListContacts]: ...

def list_custom_verification_email_templates(
    name: str,
    /,
    *,
    NextToken: str = ...,
    PageSize: int = ...,
    result: type[_ListCustomVerificationEmailTemplates] = ...,
    select: Callable[[ListCustomVerificationEmailTemplatesResponse], _ListCustomVerificationEmailTemplates] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCustomVerificationEmailTemplates]: ...

def list_dedicated_ip_pools(
    name: str,
    /,
    *,
    NextToken: str = ...,
    PageSize: int = ...,
    result: type[_ListDedicatedIpPools] = ...,
    select: Callable[[ListDedicatedIpPoolsResponse], _ListDedicatedIpPools] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDedicatedIpPools]: ...

def list_deliverability_test_reports(
    name: str,
    /,
    *,
    NextToken: str = ...,
    PageSize: int = ...,
    result: type[_ListDeliverabilityTestReports] = ...,
    select: Callable[[ListDeliverabilityTestReportsResponse], _ListDeliverabilityTestReports] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDeliverabilityTestReports]: ...

def list_domain_deliverability_campaigns(
    name: str,
    /,
    *,
    StartDate: str | datetime,
    EndDate: str | datetime,
    SubscribedDomain: str,
    NextToken: str = ...,
    PageSize: int = ...,
    result: type[_ListDomainDeliverabilityCampaigns] = ...,
    select: Callable[[ListDomainDeliverabilityCampaignsResponse], _ListDomainDeliverabilityCampaigns] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDomainDeliverabilityCampaigns]: ...

def list_email_identities(
    name: str,
    /,
    *,
    Filter: Mapping[str, str] = ...,
    NextToken: str = ...,
    PageSize: int = ...,
    result: type[_ListEmailIdentities] = ...,
    select: Callable[[ListEmailIdentitiesResponse], _ListEmailIdentities] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListEmailIdentities]: ...

def list_email_identity_certificates(
    name: str,
    /,
    *,
    EmailIdentity: str,
    NextToken: str = ...,
    PageSize: int = ...,
    result: type[_ListEmailIdentityCertificates] = ...,
    select: Callable[[ListEmailIdentityCertificatesResponse], _ListEmailIdentityCertificates] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListEmailIdentityCertificates]: ...

def list_email_templates(
    name: str,
    /,
    *,
    NextToken: str = ...,
    PageSize: int = ...,
    result: type[_ListEmailTemplates] = ...,
    select: Callable[[ListEmailTemplatesResponse], _ListEmailTemplates] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListEmailTemplates]: ...

def list_export_jobs(
    name: str,
    /,
    *,
    NextToken: str = ...,
    PageSize: int = ...,
    ExportSourceType: ExportSourceType | str = ...,
    JobStatus: JobStatus | str = ...,
    result: type[_ListExportJobs] = ...,
    select: Callable[[ListExportJobsResponse], _ListExportJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListExportJobs]: ...

def list_import_jobs(
    name: str,
    /,
    *,
    ImportDestinationType: ImportDestinationType | str = ...,
    NextToken: str = ...,
    PageSize: int = ...,
    result: type[_ListImportJobs] = ...,
    select: Callable[[ListImportJobsResponse], _ListImportJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListImportJobs]: ...

def list_multi_region_endpoints(
    name: str,
    /,
    *,
    NextToken: str = ...,
    PageSize: int = ...,
    result: type[_ListMultiRegionEndpoints] = ...,
    select: Callable[[ListMultiRegionEndpointsResponse], _ListMultiRegionEndpoints] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListMultiRegionEndpoints]: ...

def list_recommendations(
    name: str,
    /,
    *,
    Filter: Mapping[str, str] = ...,
    NextToken: str = ...,
    PageSize: int = ...,
    result: type[_ListRecommendations] = ...,
    select: Callable[[ListRecommendationsResponse], _ListRecommendations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListRecommendations]: ...

def list_reputation_entities(
    name: str,
    /,
    *,
    Filter: Mapping[str, str] = ...,
    NextToken: str = ...,
    PageSize: int = ...,
    result: type[_ListReputationEntities] = ...,
    select: Callable[[ListReputationEntitiesResponse], _ListReputationEntities] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListReputationEntities]: ...

def list_resource_tenants(
    name: str,
    /,
    *,
    ResourceArn: str,
    PageSize: int = ...,
    NextToken: str = ...,
    result: type[_ListResourceTenants] = ...,
    select: Callable[[ListResourceTenantsResponse], _ListResourceTenants] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListResourceTenants]: ...

def list_suppressed_destinations(
    name: str,
    /,
    *,
    TenantName: str = ...,
    Reasons: Sequence[SuppressionListReason | str] = ...,
    StartDate: str | datetime = ...,
    EndDate: str | datetime = ...,
    NextToken: str = ...,
    PageSize: int = ...,
    result: type[_ListSuppressedDestinations] = ...,
    select: Callable[[ListSuppressedDestinationsResponse], _ListSuppressedDestinations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSuppressedDestinations]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResponse], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def list_tenant_resources(
    name: str,
    /,
    *,
    TenantName: str,
    Filter: Mapping[str, str] = ...,
    PageSize: int = ...,
    NextToken: str = ...,
    result: type[_ListTenantResources] = ...,
    select: Callable[[ListTenantResourcesResponse], _ListTenantResources] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTenantResources]: ...

def list_tenants(
    name: str,
    /,
    *,
    Filter: Mapping[str, str] = ...,
    NextToken: str = ...,
    PageSize: int = ...,
    result: type[_ListTenants] = ...,
    select: Callable[[ListTenantsResponse], _ListTenants] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTenants]: ...

def put_account_dedicated_ip_warmup_attributes(
    name: str,
    /,
    *,
    AutoWarmupEnabled: bool = ...,
    result: type[_PutAccountDedicatedIpWarmupAttributes] = ...,
    select: Callable[[PutAccountDedicatedIpWarmupAttributesResponse], _PutAccountDedicatedIpWarmupAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAccountDedicatedIpWarmupAttributes]: ...

def put_account_details(
    name: str,
    /,
    *,
    MailType: MailType | str,
    WebsiteURL: str,
    ContactLanguage: ContactLanguage | str = ...,
    UseCaseDescription: str = ...,
    AdditionalContactEmailAddresses: Sequence[str] = ...,
    ProductionAccessEnabled: bool = ...,
    result: type[_PutAccountDetails] = ...,
    select: Callable[[PutAccountDetailsResponse], _PutAccountDetails] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAccountDetails]: ...

def put_account_pricing_attributes(
    name: str,
    /,
    *,
    Plan: PricingPlan | str,
    result: type[_PutAccountPricingAttributes] = ...,
    select: Callable[[PutAccountPricingAttributesResponse], _PutAccountPricingAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAccountPricingAttributes]: ...

def put_account_sending_attributes(
    name: str,
    /,
    *,
    SendingEnabled: bool = ...,
    result: type[_PutAccountSendingAttributes] = ...,
    select: Callable[[PutAccountSendingAttributesResponse], _PutAccountSendingAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAccountSendingAttributes]: ...

def put_account_suppression_attributes(
    name: str,
    /,
    *,
    SuppressedReasons: Sequence[SuppressionListReason | str] = ...,
    ValidationAttributes: SuppressionValidationAttributesDict | SuppressionValidationAttributes = ...,
    result: type[_PutAccountSuppressionAttributes] = ...,
    select: Callable[[PutAccountSuppressionAttributesResponse], _PutAccountSuppressionAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAccountSuppressionAttributes]: ...

def put_account_vdm_attributes(
    name: str,
    /,
    *,
    VdmAttributes: VdmAttributesDict | VdmAttributes,
    result: type[_PutAccountVdmAttributes] = ...,
    select: Callable[[PutAccountVdmAttributesResponse], _PutAccountVdmAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAccountVdmAttributes]: ...

def put_configuration_set_archiving_options(
    name: str,
    /,
    *,
    ConfigurationSetName: str,
    ArchiveArn: str = ...,
    result: type[_PutConfigurationSetArchivingOptions] = ...,
    select: Callable[[PutConfigurationSetArchivingOptionsResponse], _PutConfigurationSetArchivingOptions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutConfigurationSetArchivingOptions]: ...

def put_configuration_set_delivery_options(
    name: str,
    /,
    *,
    ConfigurationSetName: str,
    TlsPolicy: TlsPolicy | str = ...,
    SendingPoolName: str = ...,
    MaxDeliverySeconds: int = ...,
    result: type[_PutConfigurationSetDeliveryOptions] = ...,
    select: Callable[[PutConfigurationSetDeliveryOptionsResponse], _PutConfigurationSetDeliveryOptions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutConfigurationSetDeliveryOptions]: ...

def put_configuration_set_reputation_options(
    name: str,
    /,
    *,
    ConfigurationSetName: str,
    ReputationMetricsEnabled: bool = ...,
    result: type[_PutConfigurationSetReputationOptions] = ...,
    select: Callable[[PutConfigurationSetReputationOptionsResponse], _PutConfigurationSetReputationOptions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutConfigurationSetReputationOptions]: ...

def put_configuration_set_sending_options(
    name: str,
    /,
    *,
    ConfigurationSetName: str,
    SendingEnabled: bool = ...,
    result: type[_PutConfigurationSetSendingOptions] = ...,
    select: Callable[[PutConfigurationSetSendingOptionsResponse], _PutConfigurationSetSendingOptions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutConfigurationSetSendingOptions]: ...

def put_configuration_set_suppression_options(
    name: str,
    /,
    *,
    ConfigurationSetName: str,
    SuppressionScope: SuppressionListScope | str = ...,
    SuppressedReasons: Sequence[SuppressionListReason | str] = ...,
    ValidationOptions: SuppressionValidationOptionsDict | SuppressionValidationOptions = ...,
    result: type[_PutConfigurationSetSuppressionOptions] = ...,
    select: Callable[[PutConfigurationSetSuppressionOptionsResponse], _PutConfigurationSetSuppressionOptions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutConfigurationSetSuppressionOptions]: ...

def put_configuration_set_tracking_options(
    name: str,
    /,
    *,
    ConfigurationSetName: str,
    CustomRedirectDomain: str = ...,
    HttpsPolicy: HttpsPolicy | str = ...,
    result: type[_PutConfigurationSetTrackingOptions] = ...,
    select: Callable[[PutConfigurationSetTrackingOptionsResponse], _PutConfigurationSetTrackingOptions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutConfigurationSetTrackingOptions]: ...

def put_configuration_set_vdm_options(
    name: str,
    /,
    *,
    ConfigurationSetName: str,
    VdmOptions: VdmOptionsDict | VdmOptions = ...,
    result: type[_PutConfigurationSetVdmOptions] = ...,
    select: Callable[[PutConfigurationSetVdmOptionsResponse], _PutConfigurationSetVdmOptions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutConfigurationSetVdmOptions]: ...

def put_dedicated_ip_in_pool(
    name: str,
    /,
    *,
    Ip: str,
    DestinationPoolName: str,
    result: type[_PutDedicatedIpInPool] = ...,
    select: Callable[[PutDedicatedIpInPoolResponse], _PutDedicatedIpInPool] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutDedicatedIpInPool]: ...

def put_dedicated_ip_pool_scaling_attributes(
    name: str,
    /,
    *,
    PoolName: str,
    ScalingMode: ScalingMode | str,
    result: type[_PutDedicatedIpPoolScalingAttributes] = ...,
    select: Callable[[PutDedicatedIpPoolScalingAttributesResponse], _PutDedicatedIpPoolScalingAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutDedicatedIpPoolScalingAttributes]: ...

def put_dedicated_ip_warmup_attributes(
    name: str,
    /,
    *,
    Ip: str,
    WarmupPercentage: int,
    result: type[_PutDedicatedIpWarmupAttributes] = ...,
    select: Callable[[PutDedicatedIpWarmupAttributesResponse], _PutDedicatedIpWarmupAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutDedicatedIpWarmupAttributes]: ...

def put_deliverability_dashboard_option(
    name: str,
    /,
    *,
    DashboardEnabled: bool,
    SubscribedDomains: Sequence[DomainDeliverabilityTrackingOptionDict | DomainDeliverabilityTrackingOption] = ...,
    result: type[_PutDeliverabilityDashboardOption] = ...,
    select: Callable[[PutDeliverabilityDashboardOptionResponse], _PutDeliverabilityDashboardOption] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutDeliverabilityDashboardOption]: ...

def put_email_identity_configuration_set_attributes(
    name: str,
    /,
    *,
    EmailIdentity: str,
    ConfigurationSetName: str = ...,
    result: type[_PutEmailIdentityConfigurationSetAttributes] = ...,
    select: Callable[[PutEmailIdentityConfigurationSetAttributesResponse], _PutEmailIdentityConfigurationSetAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutEmailIdentityConfigurationSetAttributes]: ...

def put_email_identity_dkim_attributes(
    name: str,
    /,
    *,
    EmailIdentity: str,
    SigningEnabled: bool = ...,
    result: type[_PutEmailIdentityDkimAttributes] = ...,
    select: Callable[[PutEmailIdentityDkimAttributesResponse], _PutEmailIdentityDkimAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutEmailIdentityDkimAttributes]: ...

def put_email_identity_dkim_signing_attributes(
    name: str,
    /,
    *,
    EmailIdentity: str,
    SigningAttributesOrigin: DkimSigningAttributesOrigin | str,
    SigningAttributes: DkimSigningAttributesDict = ...,
    result: type[_PutEmailIdentityDkimSigningAttributes] = ...,
    select: Callable[[PutEmailIdentityDkimSigningAttributesResponse], _PutEmailIdentityDkimSigningAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutEmailIdentityDkimSigningAttributes]: ...

def put_email_identity_feedback_attributes(
    name: str,
    /,
    *,
    EmailIdentity: str,
    EmailForwardingEnabled: bool = ...,
    result: type[_PutEmailIdentityFeedbackAttributes] = ...,
    select: Callable[[PutEmailIdentityFeedbackAttributesResponse], _PutEmailIdentityFeedbackAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutEmailIdentityFeedbackAttributes]: ...

def put_email_identity_mail_from_attributes(
    name: str,
    /,
    *,
    EmailIdentity: str,
    MailFromDomain: str = ...,
    BehaviorOnMxFailure: BehaviorOnMxFailure | str = ...,
    result: type[_PutEmailIdentityMailFromAttributes] = ...,
    select: Callable[[PutEmailIdentityMailFromAttributesResponse], _PutEmailIdentityMailFromAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutEmailIdentityMailFromAttributes]: ...

def put_suppressed_destination(
    name: str,
    /,
    *,
    EmailAddress: str,
    Reason: SuppressionListReason | str,
    TenantName: str = ...,
    result: type[_PutSuppressedDestination] = ...,
    select: Callable[[PutSuppressedDestinationResponse], _PutSuppressedDestination] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutSuppressedDestination]: ...

def put_tenant_suppression_attributes(
    name: str,
    /,
    *,
    TenantName: str,
    SuppressedReasons: Sequence[SuppressionListReason | str] = ...,
    SuppressionScope: SuppressionListScope | str = ...,
    result: type[_PutTenantSuppressionAttributes] = ...,
    select: Callable[[PutTenantSuppressionAttributesResponse], _PutTenantSuppressionAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutTenantSuppressionAttributes]: ...

def send_bulk_email(
    name: str,
    /,
    *,
    DefaultContent: BulkEmailContentDict,
    BulkEmailEntries: Sequence[BulkEmailEntryDict],
    FromEmailAddress: str = ...,
    FromEmailAddressIdentityArn: str = ...,
    ReplyToAddresses: Sequence[str] = ...,
    FeedbackForwardingEmailAddress: str = ...,
    FeedbackForwardingEmailAddressIdentityArn: str = ...,
    DefaultEmailTags: Sequence[MessageTagDict | MessageTag] = ...,
    ConfigurationSetName: str = ...,
    EndpointId: str = ...,
    TenantName: str = ...,
    ConfigurationOverrides: ConfigurationOverridesDict = ...,
    result: type[_SendBulkEmail] = ...,
    select: Callable[[SendBulkEmailResponse], _SendBulkEmail] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SendBulkEmail]: ...

def send_custom_verification_email(
    name: str,
    /,
    *,
    EmailAddress: str,
    TemplateName: str,
    ConfigurationSetName: str = ...,
    result: type[_SendCustomVerificationEmail] = ...,
    select: Callable[[SendCustomVerificationEmailResponse], _SendCustomVerificationEmail] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SendCustomVerificationEmail]: ...

def send_email(
    name: str,
    /,
    *,
    Content: EmailContentDict,
    FromEmailAddress: str = ...,
    FromEmailAddressIdentityArn: str = ...,
    Destination: DestinationDict = ...,
    ReplyToAddresses: Sequence[str] = ...,
    FeedbackForwardingEmailAddress: str = ...,
    FeedbackForwardingEmailAddressIdentityArn: str = ...,
    EmailTags: Sequence[MessageTagDict | MessageTag] = ...,
    ConfigurationSetName: str = ...,
    EndpointId: str = ...,
    TenantName: str = ...,
    ListManagementOptions: ListManagementOptionsDict = ...,
    ConfigurationOverrides: ConfigurationOverridesDict = ...,
    result: type[_SendEmail] = ...,
    select: Callable[[SendEmailResponse], _SendEmail] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SendEmail]: ...

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

def test_render_email_template(
    name: str,
    /,
    *,
    TemplateName: str,
    TemplateData: str,
    result: type[_TestRenderEmailTemplate] = ...,
    select: Callable[[TestRenderEmailTemplateResponse], _TestRenderEmailTemplate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TestRenderEmailTemplate]: ...

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

def update_configuration_set(
    name: str,
    /,
    *,
    ConfigurationSetName: str,
    MessageSecurityOptions: MessageSecurityOptionsDict | MessageSecurityOptions = ...,
    result: type[_UpdateConfigurationSet] = ...,
    select: Callable[[UpdateConfigurationSetResponse], _UpdateConfigurationSet] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateConfigurationSet]: ...

def update_configuration_set_event_destination(
    name: str,
    /,
    *,
    ConfigurationSetName: str,
    EventDestinationName: str,
    EventDestination: EventDestinationDefinitionDict,
    result: type[_UpdateConfigurationSetEventDestination] = ...,
    select: Callable[[UpdateConfigurationSetEventDestinationResponse], _UpdateConfigurationSetEventDestination] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateConfigurationSetEventDestination]: ...

def update_contact(
    name: str,
    /,
    *,
    ContactListName: str,
    EmailAddress: str,
    TopicPreferences: Sequence[TopicPreferenceDict | TopicPreference] = ...,
    UnsubscribeAll: bool = ...,
    AttributesData: str = ...,
    result: type[_UpdateContact] = ...,
    select: Callable[[UpdateContactResponse], _UpdateContact] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateContact]: ...

def update_contact_list(
    name: str,
    /,
    *,
    ContactListName: str,
    Topics: Sequence[TopicDict | Topic] = ...,
    Description: str = ...,
    result: type[_UpdateContactList] = ...,
    select: Callable[[UpdateContactListResponse], _UpdateContactList] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateContactList]: ...

def update_custom_verification_email_template(
    name: str,
    /,
    *,
    TemplateName: str,
    FromEmailAddress: str,
    TemplateSubject: str,
    TemplateContent: str,
    SuccessRedirectionURL: str,
    FailureRedirectionURL: str,
    result: type[_UpdateCustomVerificationEmailTemplate] = ...,
    select: Callable[[UpdateCustomVerificationEmailTemplateResponse], _UpdateCustomVerificationEmailTemplate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateCustomVerificationEmailTemplate]: ...

def update_email_identity_policy(
    name: str,
    /,
    *,
    EmailIdentity: str,
    PolicyName: str,
    Policy: str,
    result: type[_UpdateEmailIdentityPolicy] = ...,
    select: Callable[[UpdateEmailIdentityPolicyResponse], _UpdateEmailIdentityPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateEmailIdentityPolicy]: ...

def update_email_template(
    name: str,
    /,
    *,
    TemplateName: str,
    TemplateContent: EmailTemplateContentDict | EmailTemplateContent,
    result: type[_UpdateEmailTemplate] = ...,
    select: Callable[[UpdateEmailTemplateResponse], _UpdateEmailTemplate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateEmailTemplate]: ...

def update_reputation_entity_customer_managed_status(
    name: str,
    /,
    *,
    ReputationEntityType: ReputationEntityType | str,
    ReputationEntityReference: str,
    SendingStatus: SendingStatus | str,
    result: type[_UpdateReputationEntityCustomerManagedStatus] = ...,
    select: Callable[[UpdateReputationEntityCustomerManagedStatusResponse], _UpdateReputationEntityCustomerManagedStatus] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateReputationEntityCustomerManagedStatus]: ...

def update_reputation_entity_policy(
    name: str,
    /,
    *,
    ReputationEntityType: ReputationEntityType | str,
    ReputationEntityReference: str,
    ReputationEntityPolicy: str,
    result: type[_UpdateReputationEntityPolicy] = ...,
    select: Callable[[UpdateReputationEntityPolicyResponse], _UpdateReputationEntityPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateReputationEntityPolicy]: ...
