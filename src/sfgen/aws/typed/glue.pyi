"""glue: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AggFunction: TypeAlias = Literal["avg", "countDistinct", "count", "first", "last", "kurtosis", "max", "min", "skewness", "stddev_samp", "stddev_pop", "sum", "sumDistinct", "var_samp", "var_pop"]
AllowFullTableExternalDataAccessEnum: TypeAlias = Literal["True", "False"]
AnalysisType: TypeAlias = Literal["AUTO_UPGRADE"]
AuthenticationType: TypeAlias = Literal["BASIC", "OAUTH2", "CUSTOM", "IAM"]
AutoUpgradeStatus: TypeAlias = Literal["OBSERVING", "UPGRADING", "UPGRADE_SUCCEEDED", "UPGRADE_FAILED", "STOPPED", "WAITING_FOR_CONSENT"]
BackfillErrorCode: TypeAlias = Literal["ENCRYPTED_PARTITION_ERROR", "INTERNAL_ERROR", "INVALID_PARTITION_TYPE_DATA_ERROR", "MISSING_PARTITION_VALUE_ERROR", "UNSUPPORTED_PARTITION_CHARACTER_ERROR"]
BlueprintRunState: TypeAlias = Literal["RUNNING", "SUCCEEDED", "FAILED", "ROLLING_BACK"]
BlueprintStatus: TypeAlias = Literal["CREATING", "ACTIVE", "UPDATING", "FAILED"]
CatalogEncryptionMode: TypeAlias = Literal["DISABLED", "SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"]
CloudWatchEncryptionMode: TypeAlias = Literal["DISABLED", "SSE-KMS"]
ColumnStatisticsState: TypeAlias = Literal["STARTING", "RUNNING", "SUCCEEDED", "FAILED", "STOPPED"]
ColumnStatisticsType: TypeAlias = Literal["BOOLEAN", "DATE", "DECIMAL", "DOUBLE", "LONG", "STRING", "BINARY"]
CompactionStrategy: TypeAlias = Literal["binpack", "sort", "z-order"]
Comparator: TypeAlias = Literal["EQUALS", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_EQUALS", "LESS_THAN_EQUALS"]
Compatibility: TypeAlias = Literal["NONE", "DISABLED", "BACKWARD", "BACKWARD_ALL", "FORWARD", "FORWARD_ALL", "FULL", "FULL_ALL"]
CompressionType: TypeAlias = Literal["gzip", "bzip2"]
ComputationType: TypeAlias = Literal["FULL", "INCREMENTAL"]
ComputeEnvironment: TypeAlias = Literal["SPARK", "ATHENA", "PYTHON"]
ConfigurationSource: TypeAlias = Literal["catalog", "table"]
ConnectionStatus: TypeAlias = Literal["READY", "IN_PROGRESS", "FAILED"]
ConnectionType: TypeAlias = Literal["JDBC", "SFTP", "MONGODB", "KAFKA", "NETWORK", "MARKETPLACE", "CUSTOM", "SALESFORCE", "VIEW_VALIDATION_REDSHIFT", "VIEW_VALIDATION_ATHENA", "GOOGLEADS", "GOOGLESHEETS", "GOOGLEANALYTICS4", "SERVICENOW", "MARKETO", "SAPODATA", "ZENDESK", "JIRACLOUD", "NETSUITEERP", "HUBSPOT", "FACEBOOKADS", "INSTAGRAMADS", "ZOHOCRM", "SALESFORCEPARDOT", "SALESFORCEMARKETINGCLOUD", "ADOBEANALYTICS", "SLACK", "LINKEDIN", "MIXPANEL", "ASANA", "STRIPE", "SMARTSHEET", "DATADOG", "WOOCOMMERCE", "INTERCOM", "SNAPCHATADS", "PAYPAL", "QUICKBOOKS", "FACEBOOKPAGEINSIGHTS", "FRESHDESK", "TWILIO", "DOCUSIGNMONITOR", "FRESHSALES", "ZOOM", "GOOGLESEARCHCONSOLE", "SALESFORCECOMMERCECLOUD", "SAPCONCUR", "DYNATRACE", "MICROSOFTDYNAMIC365FINANCEANDOPS", "MICROSOFTTEAMS", "BLACKBAUDRAISEREDGENXT", "MAILCHIMP", "GITLAB", "PENDO", "PRODUCTBOARD", "CIRCLECI", "PIPEDIVE", "SENDGRID", "AZURECOSMOS", "AZURESQL", "BIGQUERY", "BLACKBAUD", "CLOUDERAHIVE", "CLOUDERAIMPALA", "CLOUDWATCH", "CLOUDWATCHMETRICS", "CMDB", "DATALAKEGEN2", "DB2", "DB2AS400", "DOCUMENTDB", "DOMO", "DYNAMODB", "GOOGLECLOUDSTORAGE", "HBASE", "KUSTOMER", "MICROSOFTDYNAMICS365CRM", "MONDAY", "MYSQL", "OKTA", "OPENSEARCH", "ORACLE", "PIPEDRIVE", "POSTGRESQL", "SAPHANA", "SQLSERVER", "SYNAPSE", "TERADATA", "TERADATANOS", "TIMESTREAM", "TPCDS", "VERTICA"]
ConnectorOAuth2GrantType: TypeAlias = Literal["CLIENT_CREDENTIALS", "JWT_BEARER", "AUTHORIZATION_CODE"]
ContentType: TypeAlias = Literal["APPLICATION_JSON", "URL_ENCODED"]
CrawlState: TypeAlias = Literal["RUNNING", "CANCELLING", "CANCELLED", "SUCCEEDED", "FAILED", "ERROR"]
CrawlerHistoryState: TypeAlias = Literal["RUNNING", "COMPLETED", "FAILED", "STOPPED"]
CrawlerLineageSettings: TypeAlias = Literal["ENABLE", "DISABLE"]
CrawlerState: TypeAlias = Literal["READY", "RUNNING", "STOPPING"]
CsvHeaderOption: TypeAlias = Literal["UNKNOWN", "PRESENT", "ABSENT"]
CsvSerdeOption: TypeAlias = Literal["OpenCSVSerDe", "LazySimpleSerDe", "None"]
DQCompositeRuleEvaluationMethod: TypeAlias = Literal["COLUMN", "ROW"]
DQStopJobOnFailureTiming: TypeAlias = Literal["Immediate", "AfterDataLoad"]
DQTransformOutput: TypeAlias = Literal["PrimaryInput", "EvaluationResults"]
DataFormat: TypeAlias = Literal["AVRO", "JSON", "PROTOBUF"]
DataOperation: TypeAlias = Literal["READ", "WRITE"]
DataQualityEncryptionMode: TypeAlias = Literal["DISABLED", "SSE-KMS"]
DataQualityEngine: TypeAlias = Literal["SPARK", "PYTHON"]
DataQualityEvaluationConfigLevel: TypeAlias = Literal["CATALOG", "DATABASE", "TABLE"]
DataQualityEvaluationConfigManagedRuleset: TypeAlias = Literal["SIMPLE", "ADVANCED"]
DataQualityEvaluationConfigTrigger: TypeAlias = Literal["ONCE", "SCHEDULE", "METADATA_CHANGE"]
DataQualityEvaluationRunMode: TypeAlias = Literal["ON_DEMAND", "EVALUATION_CONFIG"]
DataQualityModelStatus: TypeAlias = Literal["RUNNING", "SUCCEEDED", "FAILED"]
DataQualityRuleResultStatus: TypeAlias = Literal["PASS", "FAIL", "ERROR"]
DatabaseAttributes: TypeAlias = Literal["NAME", "TARGET_DATABASE"]
DdbExportType: TypeAlias = Literal["ddb", "s3"]
DeleteBehavior: TypeAlias = Literal["LOG", "DELETE_FROM_DATABASE", "DEPRECATE_IN_DATABASE"]
DeltaTargetCompressionType: TypeAlias = Literal["uncompressed", "snappy"]
EnableHybridValues: TypeAlias = Literal["TRUE", "FALSE"]
ExecutionClass: TypeAlias = Literal["FLEX", "STANDARD"]
ExecutionStatus: TypeAlias = Literal["FAILED", "STARTED"]
ExistCondition: TypeAlias = Literal["MUST_EXIST", "NOT_EXIST", "NONE"]
ExportSetting: TypeAlias = Literal["ENABLED", "DISABLED"]
ExportStatus: TypeAlias = Literal["ENABLING", "ENABLED", "DISABLING", "DISABLED", "FAILED"]
FieldDataType: TypeAlias = Literal["INT", "SMALLINT", "BIGINT", "FLOAT", "LONG", "DATE", "BOOLEAN", "MAP", "ARRAY", "STRING", "TIMESTAMP", "DECIMAL", "BYTE", "SHORT", "DOUBLE", "STRUCT", "BINARY", "UNION"]
FieldFilterOperator: TypeAlias = Literal["LESS_THAN", "GREATER_THAN", "BETWEEN", "EQUAL_TO", "NOT_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "LESS_THAN_OR_EQUAL_TO", "CONTAINS", "ORDER_BY"]
FieldName: TypeAlias = Literal["CRAWL_ID", "STATE", "START_TIME", "END_TIME", "DPU_HOUR"]
FilterLogicalOperator: TypeAlias = Literal["AND", "OR"]
FilterMode: TypeAlias = Literal["QUERY_PARAMS", "FILTER_STRING"]
FilterOperation: TypeAlias = Literal["EQ", "LT", "GT", "LTE", "GTE", "REGEX", "ISNULL"]
FilterOperator: TypeAlias = Literal["GT", "GE", "LT", "LE", "EQ", "NE"]
FilterValueType: TypeAlias = Literal["COLUMNEXTRACTED", "CONSTANT"]
FunctionType: TypeAlias = Literal["REGULAR_FUNCTION", "AGGREGATE_FUNCTION", "STORED_PROCEDURE"]
GlueRecordType: TypeAlias = Literal["DATE", "STRING", "TIMESTAMP", "INT", "FLOAT", "LONG", "BIGDECIMAL", "BYTE", "SHORT", "DOUBLE"]
GlueResourceType: TypeAlias = Literal["JOB", "SESSION"]
GovernanceMode: TypeAlias = Literal["IAM_ONLY", "LAKE_FORMATION"]
HTTPMethod: TypeAlias = Literal["GET", "POST"]
HudiTargetCompressionType: TypeAlias = Literal["gzip", "lzo", "uncompressed", "snappy"]
HyperTargetCompressionType: TypeAlias = Literal["uncompressed"]
IcebergNullOrder: TypeAlias = Literal["nulls-first", "nulls-last"]
IcebergSortDirection: TypeAlias = Literal["asc", "desc"]
IcebergStructTypeEnum: TypeAlias = Literal["struct"]
IcebergTargetCompressionType: TypeAlias = Literal["gzip", "lzo", "uncompressed", "snappy"]
IcebergUpdateAction: TypeAlias = Literal["add-schema", "set-current-schema", "add-spec", "set-default-spec", "add-sort-order", "set-default-sort-order", "set-location", "set-properties", "remove-properties", "add-encryption-key", "remove-encryption-key"]
InclusionAnnotationValue: TypeAlias = Literal["INCLUDE", "EXCLUDE"]
IntegrationStatus: TypeAlias = Literal["CREATING", "ACTIVE", "MODIFYING", "FAILED", "DELETING", "SYNCING", "NEEDS_ATTENTION"]
IntegrationType: TypeAlias = Literal["REST"]
JDBCConnectionType: TypeAlias = Literal["sqlserver", "mysql", "oracle", "postgresql", "redshift"]
JdbcMetadataEntry: TypeAlias = Literal["COMMENTS", "RAWTYPES"]
JobBookmarksEncryptionMode: TypeAlias = Literal["DISABLED", "CSE-KMS"]
JobMode: TypeAlias = Literal["SCRIPT", "VISUAL", "NOTEBOOK"]
JobRunState: TypeAlias = Literal["STARTING", "RUNNING", "STOPPING", "STOPPED", "SUCCEEDED", "FAILED", "TIMEOUT", "ERROR", "WAITING", "EXPIRED"]
JoinType: TypeAlias = Literal["equijoin", "left", "right", "outer", "leftsemi", "leftanti"]
Language: TypeAlias = Literal["PYTHON", "SCALA"]
LastCrawlStatus: TypeAlias = Literal["SUCCEEDED", "CANCELLED", "FAILED"]
LastRefreshType: TypeAlias = Literal["FULL", "INCREMENTAL"]
Logical: TypeAlias = Literal["AND", "ANY"]
LogicalOperator: TypeAlias = Literal["EQUALS"]
MLUserDataEncryptionModeString: TypeAlias = Literal["DISABLED", "SSE-KMS"]
MaterializedViewRefreshState: TypeAlias = Literal["STARTING", "RUNNING", "SUCCEEDED", "FAILED", "STOPPED"]
MaterializedViewRefreshType: TypeAlias = Literal["FULL", "INCREMENTAL"]
MetadataOperation: TypeAlias = Literal["CREATE"]
NodeType: TypeAlias = Literal["CRAWLER", "JOB", "TRIGGER"]
OAuth2GrantType: TypeAlias = Literal["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "JWT_BEARER", "REFRESH_TOKEN"]
ObservationConfiguration: TypeAlias = Literal["ALL", "NONE"]
ObservationMode: TypeAlias = Literal["SCHEDULED", "FIXED"]
OverwriteChildResourcePermissionsWithDefaultEnum: TypeAlias = Literal["Accept", "Deny"]
ParamType: TypeAlias = Literal["str", "int", "float", "complex", "bool", "list", "null"]
ParquetCompressionType: TypeAlias = Literal["snappy", "lzo", "gzip", "brotli", "lz4", "uncompressed", "none"]
PartitionIndexStatus: TypeAlias = Literal["CREATING", "ACTIVE", "DELETING", "FAILED"]
Permission: TypeAlias = Literal["ALL", "SELECT", "ALTER", "DROP", "DELETE", "INSERT", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS"]
PermissionType: TypeAlias = Literal["COLUMN_PERMISSION", "CELL_FILTER_PERMISSION", "NESTED_PERMISSION", "NESTED_CELL_PERMISSION"]
PiiType: TypeAlias = Literal["RowAudit", "RowHashing", "RowMasking", "RowPartialMasking", "ColumnAudit", "ColumnHashing", "ColumnMasking"]
PrincipalType: TypeAlias = Literal["USER", "ROLE", "GROUP"]
PropertyLocation: TypeAlias = Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]
PropertyType: TypeAlias = Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
QuoteChar: TypeAlias = Literal["quote", "quillemet", "single_quote", "disabled"]
RecommendationMode: TypeAlias = Literal["BASIC", "ADVANCED"]
RecrawlBehavior: TypeAlias = Literal["CRAWL_EVERYTHING", "CRAWL_NEW_FOLDERS_ONLY", "CRAWL_EVENT_MODE"]
RegistryStatus: TypeAlias = Literal["AVAILABLE", "DELETING"]
ResourceAction: TypeAlias = Literal["UPDATE", "CREATE"]
ResourceShareType: TypeAlias = Literal["FOREIGN", "ALL", "FEDERATED"]
ResourceState: TypeAlias = Literal["QUEUED", "IN_PROGRESS", "SUCCESS", "STOPPED", "FAILED"]
ResourceType: TypeAlias = Literal["JAR", "FILE", "ARCHIVE"]
ResultTypeEnum: TypeAlias = Literal["ALL", "PASSED_ONLY", "FAILED_ONLY"]
S3EncryptionMode: TypeAlias = Literal["DISABLED", "SSE-KMS", "SSE-S3"]
ScheduleState: TypeAlias = Literal["SCHEDULED", "NOT_SCHEDULED", "TRANSITIONING"]
ScheduleType: TypeAlias = Literal["CRON", "AUTO"]
SchemaDiffType: TypeAlias = Literal["SYNTAX_DIFF"]
SchemaStatus: TypeAlias = Literal["AVAILABLE", "PENDING", "DELETING"]
SchemaVersionStatus: TypeAlias = Literal["AVAILABLE", "PENDING", "FAILURE", "DELETING"]
SearchFilterOperator: TypeAlias = Literal["equals", "greaterThan", "greaterThanOrEquals", "lessThan", "lessThanOrEquals", "notExists"]
SearchSortOrder: TypeAlias = Literal["ASCENDING", "DESCENDING"]
Separator: TypeAlias = Literal["comma", "ctrla", "pipe", "semicolon", "tab"]
SessionStatus: TypeAlias = Literal["PROVISIONING", "READY", "FAILED", "TIMEOUT", "STOPPING", "STOPPED"]
SessionType: TypeAlias = Literal["LIVY", "SPARK_CONNECT"]
SettingSource: TypeAlias = Literal["CATALOG", "TABLE"]
Sort: TypeAlias = Literal["ASC", "DESC"]
SortDirectionType: TypeAlias = Literal["DESCENDING", "ASCENDING"]
SourceControlAuthStrategy: TypeAlias = Literal["PERSONAL_ACCESS_TOKEN", "AWS_SECRETS_MANAGER"]
SourceControlProvider: TypeAlias = Literal["GITHUB", "GITLAB", "BITBUCKET", "AWS_CODE_COMMIT"]
StartingPosition: TypeAlias = Literal["latest", "trim_horizon", "earliest", "timestamp"]
StatementState: TypeAlias = Literal["WAITING", "RUNNING", "AVAILABLE", "CANCELLING", "CANCELLED", "ERROR"]
StatisticEvaluationLevel: TypeAlias = Literal["Dataset", "Column", "Multicolumn"]
Status: TypeAlias = Literal["OBSERVING", "WAITING_FOR_CONSENT", "UPGRADING", "SUCCEEDED", "FAILED", "TIMEOUT", "STOPPED"]
SubObjectSourceType: TypeAlias = Literal["HIVE_PARQUET", "HIVE_ORC", "HIVE_CSV", "HIVE_JSON", "PLAIN_PARQUET", "ICEBERG"]
TableAttributes: TypeAlias = Literal["NAME", "TABLE_TYPE", "DEFAULT", "LATEST_ICEBERG_METADATA"]
TableOptimizerEventType: TypeAlias = Literal["starting", "completed", "failed", "in_progress"]
TableOptimizerType: TypeAlias = Literal["compaction", "retention", "orphan_file_deletion"]
TableResourceShareType: TypeAlias = Literal["FEDERATED", "ALL"]
TargetFormat: TypeAlias = Literal["json", "csv", "avro", "orc", "parquet", "hudi", "delta", "iceberg", "hyper", "xml"]
TaskRunSortColumnType: TypeAlias = Literal["TASK_RUN_TYPE", "STATUS", "STARTED"]
TaskStatusType: TypeAlias = Literal["STARTING", "RUNNING", "STOPPING", "STOPPED", "SUCCEEDED", "FAILED", "TIMEOUT"]
TaskType: TypeAlias = Literal["EVALUATION", "LABELING_SET_GENERATION", "IMPORT_LABELS", "EXPORT_LABELS", "FIND_MATCHES"]
TransformSortColumnType: TypeAlias = Literal["NAME", "TRANSFORM_TYPE", "STATUS", "CREATED", "LAST_MODIFIED"]
TransformStatusType: TypeAlias = Literal["NOT_READY", "READY", "DELETING"]
TransformType: TypeAlias = Literal["FIND_MATCHES"]
TriggerState: TypeAlias = Literal["CREATING", "CREATED", "ACTIVATING", "ACTIVATED", "DEACTIVATING", "DEACTIVATED", "DELETING", "UPDATING"]
TriggerType: TypeAlias = Literal["SCHEDULED", "CONDITIONAL", "ON_DEMAND", "EVENT"]
UnionType: TypeAlias = Literal["ALL", "DISTINCT"]
UnnestSpec: TypeAlias = Literal["TOPLEVEL", "FULL", "NOUNNEST"]
UpdateBehavior: TypeAlias = Literal["LOG", "UPDATE_IN_DATABASE"]
UpdateCatalogBehavior: TypeAlias = Literal["UPDATE_IN_DATABASE", "LOG"]
UpgradeConsent: TypeAlias = Literal["APPROVE", "DECLINE"]
ViewDialect: TypeAlias = Literal["REDSHIFT", "ATHENA", "SPARK"]
ViewUpdateAction: TypeAlias = Literal["ADD", "REPLACE", "ADD_OR_REPLACE", "DROP"]
WorkerType: TypeAlias = Literal["Standard", "G.1X", "G.2X", "G.4X", "G.8X", "G.025X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"]
WorkflowRunStatus: TypeAlias = Literal["RUNNING", "COMPLETED", "STOPPING", "STOPPED", "ERROR"]
_Aggregate: TypeAlias = Aggregate
_AmazonRedshiftSource: TypeAlias = AmazonRedshiftSource
_AmazonRedshiftTarget: TypeAlias = AmazonRedshiftTarget
_AnalysisType: TypeAlias = AnalysisType
_ApplyMapping: TypeAlias = ApplyMapping
_AthenaConnectorSource: TypeAlias = AthenaConnectorSource
_AuthenticationConfiguration: TypeAlias = AuthenticationConfiguration
_AuthenticationType: TypeAlias = AuthenticationType
_AutoDataQuality: TypeAlias = AutoDataQuality
_AutoUpgradeMetadata: TypeAlias = AutoUpgradeMetadata
_BetweenConfiguration: TypeAlias = BetweenConfiguration
_BinaryColumnStatisticsData: TypeAlias = BinaryColumnStatisticsData
_Blueprint: TypeAlias = Blueprint
_BlueprintDetails: TypeAlias = BlueprintDetails
_BlueprintRun: TypeAlias = BlueprintRun
_BooleanColumnStatisticsData: TypeAlias = BooleanColumnStatisticsData
_Capabilities: TypeAlias = Capabilities
_Catalog: TypeAlias = Catalog
_CatalogDeltaSource: TypeAlias = CatalogDeltaSource
_CatalogEncryptionMode: TypeAlias = CatalogEncryptionMode
_CatalogHudiSource: TypeAlias = CatalogHudiSource
_CatalogIcebergSource: TypeAlias = CatalogIcebergSource
_CatalogKafkaSource: TypeAlias = CatalogKafkaSource
_CatalogKinesisSource: TypeAlias = CatalogKinesisSource
_CatalogSource: TypeAlias = CatalogSource
_Classifier: TypeAlias = Classifier
_CloudWatchEncryption: TypeAlias = CloudWatchEncryption
_CloudWatchEncryptionMode: TypeAlias = CloudWatchEncryptionMode
_ColumnStatistics: TypeAlias = ColumnStatistics
_ColumnStatisticsTaskRun: TypeAlias = ColumnStatisticsTaskRun
_ColumnStatisticsTaskSettings: TypeAlias = ColumnStatisticsTaskSettings
_CompactionConfiguration: TypeAlias = CompactionConfiguration
_CompactionMetrics: TypeAlias = CompactionMetrics
_CompactionStrategy: TypeAlias = CompactionStrategy
_Comparator: TypeAlias = Comparator
_Compatibility: TypeAlias = Compatibility
_CompressionType: TypeAlias = CompressionType
_ComputationType: TypeAlias = ComputationType
_ComputeEnvironment: TypeAlias = ComputeEnvironment
_ConfigurationSource: TypeAlias = ConfigurationSource
_ConfusionMatrix: TypeAlias = ConfusionMatrix
_Connection: TypeAlias = Connection
_ConnectionPasswordEncryption: TypeAlias = ConnectionPasswordEncryption
_ConnectionType: TypeAlias = ConnectionType
_ConnectorDataSource: TypeAlias = ConnectorDataSource
_ConnectorDataTarget: TypeAlias = ConnectorDataTarget
_ContentType: TypeAlias = ContentType
_CrawlState: TypeAlias = CrawlState
_Crawler: TypeAlias = Crawler
_CrawlerLineageSettings: TypeAlias = CrawlerLineageSettings
_CsvClassifier: TypeAlias = CsvClassifier
_CursorConfiguration: TypeAlias = CursorConfiguration
_CustomCode: TypeAlias = CustomCode
_DataCatalogEncryptionSettings: TypeAlias = DataCatalogEncryptionSettings
_DataFormat: TypeAlias = DataFormat
_DataQualityEncryption: TypeAlias = DataQualityEncryption
_DataQualityEncryptionMode: TypeAlias = DataQualityEncryptionMode
_DataQualityGlueTable: TypeAlias = DataQualityGlueTable
_DataSource: TypeAlias = DataSource
_Database: TypeAlias = Database
_Datatype: TypeAlias = Datatype
_DateColumnStatisticsData: TypeAlias = DateColumnStatisticsData
_DecimalColumnStatisticsData: TypeAlias = DecimalColumnStatisticsData
_DeleteBehavior: TypeAlias = DeleteBehavior
_DevEndpoint: TypeAlias = DevEndpoint
_DirectJDBCSource: TypeAlias = DirectJDBCSource
_DirectKafkaSource: TypeAlias = DirectKafkaSource
_DirectKinesisSource: TypeAlias = DirectKinesisSource
_DoubleColumnStatisticsData: TypeAlias = DoubleColumnStatisticsData
_DropDuplicates: TypeAlias = DropDuplicates
_DropFields: TypeAlias = DropFields
_DropNullFields: TypeAlias = DropNullFields
_DynamicTransform: TypeAlias = DynamicTransform
_DynamoDBCatalogSource: TypeAlias = DynamoDBCatalogSource
_DynamoDBELTConnectorSource: TypeAlias = DynamoDBELTConnectorSource
_EncryptionAtRest: TypeAlias = EncryptionAtRest
_EncryptionConfiguration: TypeAlias = EncryptionConfiguration
_ErrorDetail: TypeAlias = ErrorDetail
_ErrorDetails: TypeAlias = ErrorDetails
_EvaluateDataQuality: TypeAlias = EvaluateDataQuality
_EvaluateDataQualityMultiFrame: TypeAlias = EvaluateDataQualityMultiFrame
_EvaluationMetrics: TypeAlias = EvaluationMetrics
_EventBatchingCondition: TypeAlias = EventBatchingCondition
_ExecutionClass: TypeAlias = ExecutionClass
_ExecutionProperty: TypeAlias = ExecutionProperty
_ExportLabelsTaskRunProperties: TypeAlias = ExportLabelsTaskRunProperties
_ExportSetting: TypeAlias = ExportSetting
_FederatedCatalog: TypeAlias = FederatedCatalog
_FederatedDatabase: TypeAlias = FederatedDatabase
_FederatedTable: TypeAlias = FederatedTable
_FieldDataType: TypeAlias = FieldDataType
_FieldName: TypeAlias = FieldName
_FillMissingValues: TypeAlias = FillMissingValues
_Filter: TypeAlias = Filter
_FilterConfiguration: TypeAlias = FilterConfiguration
_FilterMode: TypeAlias = FilterMode
_FilterOperator: TypeAlias = FilterOperator
_FilterOverrides: TypeAlias = FilterOverrides
_FilterStringConfiguration: TypeAlias = FilterStringConfiguration
_FindMatchesMetrics: TypeAlias = FindMatchesMetrics
_FindMatchesParameters: TypeAlias = FindMatchesParameters
_FindMatchesTaskRunProperties: TypeAlias = FindMatchesTaskRunProperties
_FunctionType: TypeAlias = FunctionType
_GlueTable: TypeAlias = GlueTable
_GovernanceMode: TypeAlias = GovernanceMode
_GovernedCatalogSource: TypeAlias = GovernedCatalogSource
_GovernedCatalogTarget: TypeAlias = GovernedCatalogTarget
_GrokClassifier: TypeAlias = GrokClassifier
_IcebergTableMetadata: TypeAlias = IcebergTableMetadata
_ImportLabelsTaskRunProperties: TypeAlias = ImportLabelsTaskRunProperties
_IntegrationConfig: TypeAlias = IntegrationConfig
_IntegrationType: TypeAlias = IntegrationType
_Job: TypeAlias = Job
_JobBookmarkEntry: TypeAlias = JobBookmarkEntry
_JobBookmarksEncryption: TypeAlias = JobBookmarksEncryption
_JobBookmarksEncryptionMode: TypeAlias = JobBookmarksEncryptionMode
_JobMode: TypeAlias = JobMode
_JobRun: TypeAlias = JobRun
_JobRunState: TypeAlias = JobRunState
_Join: TypeAlias = Join
_JoinType: TypeAlias = JoinType
_JsonClassifier: TypeAlias = JsonClassifier
_LabelingSetGenerationTaskRunProperties: TypeAlias = LabelingSetGenerationTaskRunProperties
_LakeFormationConfiguration: TypeAlias = LakeFormationConfiguration
_Language: TypeAlias = Language
_LastActiveDefinition: TypeAlias = LastActiveDefinition
_LastRefreshType: TypeAlias = LastRefreshType
_LineageConfiguration: TypeAlias = LineageConfiguration
_Logical: TypeAlias = Logical
_LogicalOperator: TypeAlias = LogicalOperator
_LongColumnStatisticsData: TypeAlias = LongColumnStatisticsData
_MaterializedViewRefreshTaskRun: TypeAlias = MaterializedViewRefreshTaskRun
_Merge: TypeAlias = Merge
_MetadataOperation: TypeAlias = MetadataOperation
_MetricBasedObservation: TypeAlias = MetricBasedObservation
_MicrosoftSQLServerCatalogSource: TypeAlias = MicrosoftSQLServerCatalogSource
_MicrosoftSQLServerCatalogTarget: TypeAlias = MicrosoftSQLServerCatalogTarget
_MySQLCatalogSource: TypeAlias = MySQLCatalogSource
_MySQLCatalogTarget: TypeAlias = MySQLCatalogTarget
_NotificationProperty: TypeAlias = NotificationProperty
_NullCheckBoxList: TypeAlias = NullCheckBoxList
_OAuth2ClientApplication: TypeAlias = OAuth2ClientApplication
_OAuth2GrantType: TypeAlias = OAuth2GrantType
_OAuth2Properties: TypeAlias = OAuth2Properties
_ObservationMode: TypeAlias = ObservationMode
_OffsetConfiguration: TypeAlias = OffsetConfiguration
_OracleSQLCatalogSource: TypeAlias = OracleSQLCatalogSource
_OracleSQLCatalogTarget: TypeAlias = OracleSQLCatalogTarget
_OrphanFileDeletionConfiguration: TypeAlias = OrphanFileDeletionConfiguration
_OrphanFileDeletionMetrics: TypeAlias = OrphanFileDeletionMetrics
_PaginationConfiguration: TypeAlias = PaginationConfiguration
_Partition: TypeAlias = Partition
_PhysicalConnectionRequirements: TypeAlias = PhysicalConnectionRequirements
_PiiType: TypeAlias = PiiType
_PostgreSQLCatalogSource: TypeAlias = PostgreSQLCatalogSource
_PostgreSQLCatalogTarget: TypeAlias = PostgreSQLCatalogTarget
_Predicate: TypeAlias = Predicate
_PropertyLocation: TypeAlias = PropertyLocation
_PropertyType: TypeAlias = PropertyType
_QuoteChar: TypeAlias = QuoteChar
_Recipe: TypeAlias = Recipe
_RecipeReference: TypeAlias = RecipeReference
_RecommendationMode: TypeAlias = RecommendationMode
_RecrawlBehavior: TypeAlias = RecrawlBehavior
_RecrawlPolicy: TypeAlias = RecrawlPolicy
_RedshiftSource: TypeAlias = RedshiftSource
_RedshiftTarget: TypeAlias = RedshiftTarget
_RelationalCatalogSource: TypeAlias = RelationalCatalogSource
_RenameField: TypeAlias = RenameField
_ResourceShareType: TypeAlias = ResourceShareType
_ResourceType: TypeAlias = ResourceType
_ResponseConfiguration: TypeAlias = ResponseConfiguration
_RestConfiguration: TypeAlias = RestConfiguration
_RetentionConfiguration: TypeAlias = RetentionConfiguration
_RetentionMetrics: TypeAlias = RetentionMetrics
_Route: TypeAlias = Route
_RunIdentifier: TypeAlias = RunIdentifier
_S3CatalogDeltaSource: TypeAlias = S3CatalogDeltaSource
_S3CatalogHudiSource: TypeAlias = S3CatalogHudiSource
_S3CatalogIcebergSource: TypeAlias = S3CatalogIcebergSource
_S3CatalogSource: TypeAlias = S3CatalogSource
_S3CatalogTarget: TypeAlias = S3CatalogTarget
_S3CsvSource: TypeAlias = S3CsvSource
_S3DeltaCatalogTarget: TypeAlias = S3DeltaCatalogTarget
_S3DeltaDirectTarget: TypeAlias = S3DeltaDirectTarget
_S3DeltaSource: TypeAlias = S3DeltaSource
_S3DirectTarget: TypeAlias = S3DirectTarget
_S3Encryption: TypeAlias = S3Encryption
_S3EncryptionMode: TypeAlias = S3EncryptionMode
_S3ExcelSource: TypeAlias = S3ExcelSource
_S3GlueParquetTarget: TypeAlias = S3GlueParquetTarget
_S3HudiCatalogTarget: TypeAlias = S3HudiCatalogTarget
_S3HudiDirectTarget: TypeAlias = S3HudiDirectTarget
_S3HudiSource: TypeAlias = S3HudiSource
_S3HyperDirectTarget: TypeAlias = S3HyperDirectTarget
_S3IcebergCatalogTarget: TypeAlias = S3IcebergCatalogTarget
_S3IcebergDirectTarget: TypeAlias = S3IcebergDirectTarget
_S3JsonSource: TypeAlias = S3JsonSource
_S3ParquetSource: TypeAlias = S3ParquetSource
_Schedule: TypeAlias = Schedule
_ScheduleType: TypeAlias = ScheduleType
_SchemaChangePolicy: TypeAlias = SchemaChangePolicy
_SchemaDiffType: TypeAlias = SchemaDiffType
_SchemaId: TypeAlias = SchemaId
_SchemaReference: TypeAlias = SchemaReference
_SchemaStatus: TypeAlias = SchemaStatus
_SchemaVersionStatus: TypeAlias = SchemaVersionStatus
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata
_SecurityConfiguration: TypeAlias = SecurityConfiguration
_SelectFields: TypeAlias = SelectFields
_SelectFromCollection: TypeAlias = SelectFromCollection
_Separator: TypeAlias = Separator
_Session: TypeAlias = Session
_SessionType: TypeAlias = SessionType
_SettingSource: TypeAlias = SettingSource
_SkewedInfo: TypeAlias = SkewedInfo
_SnowflakeSource: TypeAlias = SnowflakeSource
_SnowflakeTarget: TypeAlias = SnowflakeTarget
_Sort: TypeAlias = Sort
_SourceConfiguration: TypeAlias = SourceConfiguration
_SourceControlDetails: TypeAlias = SourceControlDetails
_SourceProcessingProperties: TypeAlias = SourceProcessingProperties
_SourceTableConfig: TypeAlias = SourceTableConfig
_SparkConnectorSource: TypeAlias = SparkConnectorSource
_SparkConnectorTarget: TypeAlias = SparkConnectorTarget
_SparkSQL: TypeAlias = SparkSQL
_Spigot: TypeAlias = Spigot
_SplitFields: TypeAlias = SplitFields
_StartingEventBatchCondition: TypeAlias = StartingEventBatchCondition
_StartingPosition: TypeAlias = StartingPosition
_Statement: TypeAlias = Statement
_Status: TypeAlias = Status
_StorageDescriptor: TypeAlias = StorageDescriptor
_StringColumnStatisticsData: TypeAlias = StringColumnStatisticsData
_Table: TypeAlias = Table
_TableOptimizer: TypeAlias = TableOptimizer
_TableOptimizerConfiguration: TypeAlias = TableOptimizerConfiguration
_TableVersion: TypeAlias = TableVersion
_TargetProcessingProperties: TypeAlias = TargetProcessingProperties
_TargetRedshiftCatalog: TypeAlias = TargetRedshiftCatalog
_TargetTableConfig: TypeAlias = TargetTableConfig
_TaskType: TypeAlias = TaskType
_TransformEncryption: TypeAlias = TransformEncryption
_TransformType: TypeAlias = TransformType
_Trigger: TypeAlias = Trigger
_Union: TypeAlias = Union
_UnionType: TypeAlias = UnionType
_UnnestSpec: TypeAlias = UnnestSpec
_UpdateBehavior: TypeAlias = UpdateBehavior
_UpgradeConsent: TypeAlias = UpgradeConsent
_UserDefinedFunction: TypeAlias = UserDefinedFunction
_ViewDefinition: TypeAlias = ViewDefinition
_ViewUpdateAction: TypeAlias = ViewUpdateAction
_WorkerType: TypeAlias = WorkerType
_Workflow: TypeAlias = Workflow

class _Errors:
    AccessDeniedException: ErrorName
    AlreadyExistsException: ErrorName
    ColumnStatisticsTaskNotRunningException: ErrorName
    ColumnStatisticsTaskRunningException: ErrorName
    ColumnStatisticsTaskStoppingException: ErrorName
    ConcurrentModificationException: ErrorName
    ConcurrentRunsExceededException: ErrorName
    ConditionCheckFailureException: ErrorName
    ConflictException: ErrorName
    CrawlerNotRunningException: ErrorName
    CrawlerRunningException: ErrorName
    CrawlerStoppingException: ErrorName
    EntityNotFoundException: ErrorName
    FederatedResourceAlreadyExistsException: ErrorName
    FederationSourceException: ErrorName
    FederationSourceRetryableException: ErrorName
    GlueEncryptionException: ErrorName
    IdempotentParameterMismatchException: ErrorName
    IllegalBlueprintStateException: ErrorName
    IllegalSessionStateException: ErrorName
    IllegalWorkflowStateException: ErrorName
    IntegrationConflictOperationException: ErrorName
    IntegrationNotFoundException: ErrorName
    IntegrationQuotaExceededException: ErrorName
    InternalServerException: ErrorName
    InternalServiceException: ErrorName
    InvalidInputException: ErrorName
    InvalidIntegrationStateException: ErrorName
    InvalidStateException: ErrorName
    KmsKeyNotAccessibleException: ErrorName
    MaterializedViewRefreshTaskNotRunningException: ErrorName
    MaterializedViewRefreshTaskRunningException: ErrorName
    MaterializedViewRefreshTaskStoppingException: ErrorName
    MlTransformNotReadyException: ErrorName
    NoScheduleException: ErrorName
    OperationNotSupportedException: ErrorName
    OperationTimeoutException: ErrorName
    PermissionTypeMismatchException: ErrorName
    ResourceNotFoundException: ErrorName
    ResourceNotReadyException: ErrorName
    ResourceNumberLimitExceededException: ErrorName
    SchedulerNotRunningException: ErrorName
    SchedulerRunningException: ErrorName
    SchedulerTransitioningException: ErrorName
    SessionBusyException: ErrorName
    TargetResourceNotFoundException: ErrorName
    ThrottlingException: ErrorName
    ValidationException: ErrorName
    VersionMismatchException: ErrorName

errors: _Errors

class ActionDict(TypedDict, total=False):
    JobName: str
    Arguments: Mapping[str, str]
    Timeout: int
    SecurityConfiguration: str
    NotificationProperty: NotificationPropertyDict | _NotificationProperty
    CrawlerName: str

class AggregateDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Groups: Required[Sequence[Sequence[str]]]
    Aggs: Required[Sequence[AggregateOperationDict | AggregateOperation]]

class AggregateOperationDict(TypedDict, total=False):
    Column: Required[Sequence[str]]
    AggFunc: Required[AggFunction | str]

class AmazonRedshiftAdvancedOptionDict(TypedDict, total=False):
    Key: str
    Value: str

class AmazonRedshiftNodeDataDict(TypedDict, total=False):
    AccessType: str
    SourceType: str
    Connection: OptionDict | Option
    Schema: OptionDict | Option
    Table: OptionDict | Option
    CatalogDatabase: OptionDict | Option
    CatalogTable: OptionDict | Option
    CatalogRedshiftSchema: str
    CatalogRedshiftTable: str
    TempDir: str
    IamRole: OptionDict | Option
    AdvancedOptions: Sequence[AmazonRedshiftAdvancedOptionDict | AmazonRedshiftAdvancedOption]
    SampleQuery: str
    PreAction: str
    PostAction: str
    Action: str
    TablePrefix: str
    Upsert: bool
    MergeAction: str
    MergeWhenMatched: str
    MergeWhenNotMatched: str
    MergeClause: str
    CrawlerConnection: str
    TableSchema: Sequence[OptionDict | Option]
    StagingTable: str
    SelectedColumns: Sequence[OptionDict | Option]

class AmazonRedshiftSourceDict(TypedDict, total=False):
    Name: str
    Data: AmazonRedshiftNodeDataDict | AmazonRedshiftNodeData

class AmazonRedshiftTargetDict(TypedDict, total=False):
    Name: str
    Data: AmazonRedshiftNodeDataDict | AmazonRedshiftNodeData
    Inputs: Sequence[str]

class ApplyMappingDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Mapping: Required[Sequence[MappingDict | Mapping_]]

class AssetFormEntryDict(TypedDict, total=False):
    FormTypeId: str
    Content: str

class AssetTypeFormReferenceDict(TypedDict, total=False):
    FormTypeIdentifier: Required[str]

class AssociateGlossaryTermsRequestDict(TypedDict, total=False):
    AssetIdentifier: Required[str]
    IterableFormName: str
    ItemIdentifier: str
    GlossaryTermIdentifiers: Required[Sequence[str]]
    ClientToken: str

class AthenaConnectorSourceDict(TypedDict, total=False):
    Name: Required[str]
    ConnectionName: Required[str]
    ConnectorName: Required[str]
    ConnectionType: Required[str]
    ConnectionTable: str
    SchemaName: Required[str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class AuditContextDict(TypedDict, total=False):
    AdditionalAuditContext: str
    RequestedColumns: Sequence[str]
    AllColumnsRequested: bool

class AuthenticationConfigurationInputDict(TypedDict, total=False):
    AuthenticationType: _AuthenticationType | str
    OAuth2Properties: OAuth2PropertiesInputDict
    SecretArn: str
    KmsKeyArn: str
    BasicAuthenticationCredentials: BasicAuthenticationCredentialsDict
    CustomAuthenticationCredentials: Mapping[str, str]

class AuthorizationCodePropertiesDict(TypedDict, total=False):
    AuthorizationCode: str
    RedirectUri: str

class AutoDataQualityDict(TypedDict, total=False):
    IsEnabled: bool
    EvaluationContext: str

class BasicAuthenticationCredentialsDict(TypedDict, total=False):
    Username: str
    Password: str

class BasicAuthenticationPropertiesDict(TypedDict, total=False):
    Username: ConnectorPropertyDict | ConnectorProperty
    Password: ConnectorPropertyDict | ConnectorProperty

class BasicCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    PartitionKeys: Sequence[Sequence[str]]
    Database: Required[str]
    Table: Required[str]

class BatchCreatePartitionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    PartitionInputList: Required[Sequence[PartitionInputDict]]

class BatchDeleteConnectionRequestDict(TypedDict, total=False):
    CatalogId: str
    ConnectionNameList: Required[Sequence[str]]

class BatchDeletePartitionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    PartitionsToDelete: Required[Sequence[PartitionValueListDict | PartitionValueList]]

class BatchDeleteTableRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TablesToDelete: Required[Sequence[str]]
    TransactionId: str

class BatchDeleteTableVersionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    VersionIds: Required[Sequence[str]]

class BatchGetBlueprintsRequestDict(TypedDict, total=False):
    Names: Required[Sequence[str]]
    IncludeBlueprint: bool
    IncludeParameterSpec: bool

class BatchGetCrawlersRequestDict(TypedDict, total=False):
    CrawlerNames: Required[Sequence[str]]

class BatchGetCustomEntityTypesRequestDict(TypedDict, total=False):
    Names: Required[Sequence[str]]

class BatchGetDataQualityResultRequestDict(TypedDict, total=False):
    ResultIds: Required[Sequence[str]]

class BatchGetDataQualityResultV2RequestDict(TypedDict, total=False):
    ResultIds: Required[Sequence[str]]

class BatchGetDataQualityRulesetEvaluationRunRequestDict(TypedDict, total=False):
    RunIds: Required[Sequence[str]]

class BatchGetDevEndpointsRequestDict(TypedDict, total=False):
    DevEndpointNames: Required[Sequence[str]]

class BatchGetIterableFormsRequestDict(TypedDict, total=False):
    AssetIdentifier: Required[str]
    IterableFormName: Required[str]
    ItemIdentifiers: Required[Sequence[str]]

class BatchGetJobsRequestDict(TypedDict, total=False):
    JobNames: Required[Sequence[str]]

class BatchGetPartitionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    PartitionsToGet: Required[Sequence[PartitionValueListDict | PartitionValueList]]
    AuditContext: AuditContextDict
    QuerySessionContext: QuerySessionContextDict

class BatchGetTableOptimizerEntryDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: str
    TableName: str
    Type: TableOptimizerType | str

class BatchGetTableOptimizerRequestDict(TypedDict, total=False):
    Entries: Required[Sequence[BatchGetTableOptimizerEntryDict]]

class BatchGetTriggersRequestDict(TypedDict, total=False):
    TriggerNames: Required[Sequence[str]]

class BatchGetWorkflowsRequestDict(TypedDict, total=False):
    Names: Required[Sequence[str]]
    IncludeGraph: bool

class BatchPutDataQualityStatisticAnnotationRequestDict(TypedDict, total=False):
    InclusionAnnotations: Required[Sequence[DatapointInclusionAnnotationDict]]
    ClientToken: str

class BatchStopJobRunRequestDict(TypedDict, total=False):
    JobName: Required[str]
    JobRunIds: Required[Sequence[str]]

class BatchUpdatePartitionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    Entries: Required[Sequence[BatchUpdatePartitionRequestEntryDict]]

class BatchUpdatePartitionRequestEntryDict(TypedDict, total=False):
    PartitionValueList: Required[Sequence[str]]
    PartitionInput: Required[PartitionInputDict]

class BetweenConfigurationDict(TypedDict, total=False):
    LowBoundKey: str
    HighBoundKey: str
    Template: str

class BinaryColumnStatisticsDataDict(TypedDict, total=False):
    MaximumLength: Required[int]
    AverageLength: Required[float]
    NumberOfNulls: Required[int]

class BooleanColumnStatisticsDataDict(TypedDict, total=False):
    NumberOfTrues: Required[int]
    NumberOfFalses: Required[int]
    NumberOfNulls: Required[int]

class CancelDataQualityRuleRecommendationRunRequestDict(TypedDict, total=False):
    RunId: Required[str]

class CancelDataQualityRulesetEvaluationRunRequestDict(TypedDict, total=False):
    RunId: Required[str]

class CancelMLTaskRunRequestDict(TypedDict, total=False):
    TransformId: Required[str]
    TaskRunId: Required[str]

class CancelStatementRequestDict(TypedDict, total=False):
    SessionId: Required[str]
    Id: Required[int]
    RequestOrigin: str

class CatalogDeltaSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]
    AdditionalDeltaOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class CatalogEntryDict(TypedDict, total=False):
    DatabaseName: Required[str]
    TableName: Required[str]

class CatalogHudiSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]
    AdditionalHudiOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class CatalogIcebergSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]
    AdditionalIcebergOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class CatalogInputDict(TypedDict, total=False):
    Description: str
    FederatedCatalog: FederatedCatalogDict | _FederatedCatalog
    Parameters: Mapping[str, str]
    TargetRedshiftCatalog: TargetRedshiftCatalogDict | _TargetRedshiftCatalog
    CatalogProperties: CatalogPropertiesDict
    CreateTableDefaultPermissions: Sequence[PrincipalPermissionsDict | PrincipalPermissions]
    CreateDatabaseDefaultPermissions: Sequence[PrincipalPermissionsDict | PrincipalPermissions]
    AllowFullTableExternalDataAccess: AllowFullTableExternalDataAccessEnum | str
    OverwriteChildResourcePermissionsWithDefault: OverwriteChildResourcePermissionsWithDefaultEnum | str

class CatalogKafkaSourceDict(TypedDict, total=False):
    Name: Required[str]
    WindowSize: int
    DetectSchema: bool
    Table: Required[str]
    Database: Required[str]
    StreamingOptions: KafkaStreamingSourceOptionsDict | KafkaStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptionsDict | StreamingDataPreviewOptions

class CatalogKinesisSourceDict(TypedDict, total=False):
    Name: Required[str]
    WindowSize: int
    DetectSchema: bool
    Table: Required[str]
    Database: Required[str]
    StreamingOptions: KinesisStreamingSourceOptionsDict | KinesisStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptionsDict | StreamingDataPreviewOptions

class CatalogPropertiesDict(TypedDict, total=False):
    DataLakeAccessProperties: DataLakeAccessPropertiesDict
    IcebergOptimizationProperties: IcebergOptimizationPropertiesDict
    CustomProperties: Mapping[str, str]

class CatalogSchemaChangePolicyDict(TypedDict, total=False):
    EnableUpdateCatalog: bool
    UpdateBehavior: UpdateCatalogBehavior | str

class CatalogSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]
    PartitionPredicate: str
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class CatalogTableConfigOptionsDict(TypedDict, total=False):
    DatabaseName: str
    TableName: str
    S3Location: str
    CatalogId: str

class CatalogTargetDict(TypedDict, total=False):
    DatabaseName: Required[str]
    Tables: Required[Sequence[str]]
    ConnectionName: str
    EventQueueArn: str
    DlqEventQueueArn: str

class CheckSchemaVersionValidityInputDict(TypedDict, total=False):
    DataFormat: Required[_DataFormat | str]
    SchemaDefinition: Required[str]

class ClientCredentialsPropertiesDict(TypedDict, total=False):
    TokenUrl: ConnectorPropertyDict | ConnectorProperty
    RequestMethod: HTTPMethod | str
    ContentType: _ContentType | str
    ClientId: ConnectorPropertyDict | ConnectorProperty
    ClientSecret: ConnectorPropertyDict | ConnectorProperty
    Scope: ConnectorPropertyDict | ConnectorProperty
    TokenUrlParameters: Sequence[ConnectorPropertyDict | ConnectorProperty]

class CloudWatchEncryptionDict(TypedDict, total=False):
    CloudWatchEncryptionMode: _CloudWatchEncryptionMode | str
    KmsKeyArn: str

class CodeGenConfigurationNodeDict(TypedDict, total=False):
    AthenaConnectorSource: AthenaConnectorSourceDict | _AthenaConnectorSource
    JdbcConnectorSource: JDBCConnectorSourceDict | JDBCConnectorSource
    SparkConnectorSource: SparkConnectorSourceDict | _SparkConnectorSource
    CatalogSource: CatalogSourceDict | _CatalogSource
    RedshiftSource: RedshiftSourceDict | _RedshiftSource
    S3CatalogSource: S3CatalogSourceDict | _S3CatalogSource
    S3CsvSource: S3CsvSourceDict | _S3CsvSource
    S3JsonSource: S3JsonSourceDict | _S3JsonSource
    S3ParquetSource: S3ParquetSourceDict | _S3ParquetSource
    RelationalCatalogSource: RelationalCatalogSourceDict | _RelationalCatalogSource
    DynamoDBCatalogSource: DynamoDBCatalogSourceDict | _DynamoDBCatalogSource
    JdbcConnectorTarget: JDBCConnectorTargetDict | JDBCConnectorTarget
    SparkConnectorTarget: SparkConnectorTargetDict | _SparkConnectorTarget
    CatalogTarget: BasicCatalogTargetDict | BasicCatalogTarget
    RedshiftTarget: RedshiftTargetDict | _RedshiftTarget
    S3CatalogTarget: S3CatalogTargetDict | _S3CatalogTarget
    S3GlueParquetTarget: S3GlueParquetTargetDict | _S3GlueParquetTarget
    S3DirectTarget: S3DirectTargetDict | _S3DirectTarget
    ApplyMapping: ApplyMappingDict | _ApplyMapping
    SelectFields: SelectFieldsDict | _SelectFields
    DropFields: DropFieldsDict | _DropFields
    RenameField: RenameFieldDict | _RenameField
    Spigot: SpigotDict | _Spigot
    Join: JoinDict | _Join
    SplitFields: SplitFieldsDict | _SplitFields
    SelectFromCollection: SelectFromCollectionDict | _SelectFromCollection
    FillMissingValues: FillMissingValuesDict | _FillMissingValues
    Filter: FilterDict | _Filter
    CustomCode: CustomCodeDict | _CustomCode
    SparkSQL: SparkSQLDict | _SparkSQL
    DirectKinesisSource: DirectKinesisSourceDict | _DirectKinesisSource
    DirectKafkaSource: DirectKafkaSourceDict | _DirectKafkaSource
    CatalogKinesisSource: CatalogKinesisSourceDict | _CatalogKinesisSource
    CatalogKafkaSource: CatalogKafkaSourceDict | _CatalogKafkaSource
    DropNullFields: DropNullFieldsDict | _DropNullFields
    Merge: MergeDict | _Merge
    Union: UnionDict | _Union
    PiiDetection: PIIDetectionDict | PIIDetection
    Aggregate: AggregateDict | _Aggregate
    DropDuplicates: DropDuplicatesDict | _DropDuplicates
    GovernedCatalogTarget: GovernedCatalogTargetDict | _GovernedCatalogTarget
    GovernedCatalogSource: GovernedCatalogSourceDict | _GovernedCatalogSource
    MicrosoftSQLServerCatalogSource: MicrosoftSQLServerCatalogSourceDict | _MicrosoftSQLServerCatalogSource
    MySQLCatalogSource: MySQLCatalogSourceDict | _MySQLCatalogSource
    OracleSQLCatalogSource: OracleSQLCatalogSourceDict | _OracleSQLCatalogSource
    PostgreSQLCatalogSource: PostgreSQLCatalogSourceDict | _PostgreSQLCatalogSource
    MicrosoftSQLServerCatalogTarget: MicrosoftSQLServerCatalogTargetDict | _MicrosoftSQLServerCatalogTarget
    MySQLCatalogTarget: MySQLCatalogTargetDict | _MySQLCatalogTarget
    OracleSQLCatalogTarget: OracleSQLCatalogTargetDict | _OracleSQLCatalogTarget
    PostgreSQLCatalogTarget: PostgreSQLCatalogTargetDict | _PostgreSQLCatalogTarget
    Route: RouteDict | _Route
    DynamicTransform: DynamicTransformDict | _DynamicTransform
    EvaluateDataQuality: EvaluateDataQualityDict | _EvaluateDataQuality
    S3CatalogHudiSource: S3CatalogHudiSourceDict | _S3CatalogHudiSource
    CatalogHudiSource: CatalogHudiSourceDict | _CatalogHudiSource
    S3HudiSource: S3HudiSourceDict | _S3HudiSource
    S3HudiCatalogTarget: S3HudiCatalogTargetDict | _S3HudiCatalogTarget
    S3HudiDirectTarget: S3HudiDirectTargetDict | _S3HudiDirectTarget
    DirectJDBCSource: DirectJDBCSourceDict | _DirectJDBCSource
    S3CatalogDeltaSource: S3CatalogDeltaSourceDict | _S3CatalogDeltaSource
    CatalogDeltaSource: CatalogDeltaSourceDict | _CatalogDeltaSource
    S3DeltaSource: S3DeltaSourceDict | _S3DeltaSource
    S3DeltaCatalogTarget: S3DeltaCatalogTargetDict | _S3DeltaCatalogTarget
    S3DeltaDirectTarget: S3DeltaDirectTargetDict | _S3DeltaDirectTarget
    AmazonRedshiftSource: AmazonRedshiftSourceDict | _AmazonRedshiftSource
    AmazonRedshiftTarget: AmazonRedshiftTargetDict | _AmazonRedshiftTarget
    EvaluateDataQualityMultiFrame: EvaluateDataQualityMultiFrameDict | _EvaluateDataQualityMultiFrame
    Recipe: RecipeDict | _Recipe
    SnowflakeSource: SnowflakeSourceDict | _SnowflakeSource
    SnowflakeTarget: SnowflakeTargetDict | _SnowflakeTarget
    ConnectorDataSource: ConnectorDataSourceDict | _ConnectorDataSource
    ConnectorDataTarget: ConnectorDataTargetDict | _ConnectorDataTarget
    S3CatalogIcebergSource: S3CatalogIcebergSourceDict | _S3CatalogIcebergSource
    CatalogIcebergSource: CatalogIcebergSourceDict | _CatalogIcebergSource
    S3IcebergCatalogTarget: S3IcebergCatalogTargetDict | _S3IcebergCatalogTarget
    S3IcebergDirectTarget: S3IcebergDirectTargetDict | _S3IcebergDirectTarget
    S3ExcelSource: S3ExcelSourceDict | _S3ExcelSource
    S3HyperDirectTarget: S3HyperDirectTargetDict | _S3HyperDirectTarget
    DynamoDBELTConnectorSource: DynamoDBELTConnectorSourceDict | _DynamoDBELTConnectorSource

class CodeGenEdgeDict(TypedDict, total=False):
    Source: Required[str]
    Target: Required[str]
    TargetParameter: str

class CodeGenNodeDict(TypedDict, total=False):
    Id: Required[str]
    NodeType: Required[str]
    Args: Required[Sequence[CodeGenNodeArgDict | CodeGenNodeArg]]
    LineNumber: int

class CodeGenNodeArgDict(TypedDict, total=False):
    Name: Required[str]
    Value: Required[str]
    Param: bool

class ColumnDict(TypedDict, total=False):
    Name: Required[str]
    Type: str
    Comment: str
    Parameters: Mapping[str, str]

class ColumnStatisticsDict(TypedDict, total=False):
    ColumnName: Required[str]
    ColumnType: Required[str]
    AnalyzedTime: Required[str | datetime]
    StatisticsData: Required[ColumnStatisticsDataDict | ColumnStatisticsData]

class ColumnStatisticsDataDict(TypedDict, total=False):
    Type: Required[ColumnStatisticsType | str]
    BooleanColumnStatisticsData: BooleanColumnStatisticsDataDict | _BooleanColumnStatisticsData
    DateColumnStatisticsData: DateColumnStatisticsDataDict | _DateColumnStatisticsData
    DecimalColumnStatisticsData: DecimalColumnStatisticsDataDict | _DecimalColumnStatisticsData
    DoubleColumnStatisticsData: DoubleColumnStatisticsDataDict | _DoubleColumnStatisticsData
    LongColumnStatisticsData: LongColumnStatisticsDataDict | _LongColumnStatisticsData
    StringColumnStatisticsData: StringColumnStatisticsDataDict | _StringColumnStatisticsData
    BinaryColumnStatisticsData: BinaryColumnStatisticsDataDict | _BinaryColumnStatisticsData

class CompactionConfigurationDict(TypedDict, total=False):
    IcebergConfiguration: IcebergCompactionConfigurationDict | IcebergCompactionConfiguration

class ConditionDict(TypedDict, total=False):
    LogicalOperator: _LogicalOperator | str
    JobName: str
    State: JobRunState | str
    CrawlerName: str
    CrawlState: _CrawlState | str

class ConditionExpressionDict(TypedDict, total=False):
    Condition: Required[str]
    Value: str
    TargetColumn: Required[str]

class ConfigurationObjectDict(TypedDict, total=False):
    DefaultValue: str
    AllowedValues: Sequence[str]
    MinValue: str
    MaxValue: str

class ConnectionInputDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    ConnectionType: Required[_ConnectionType | str]
    MatchCriteria: Sequence[str]
    ConnectionProperties: Required[Mapping[str, str]]
    SparkProperties: Mapping[str, str]
    AthenaProperties: Mapping[str, str]
    PythonProperties: Mapping[str, str]
    PhysicalConnectionRequirements: PhysicalConnectionRequirementsDict | _PhysicalConnectionRequirements
    AuthenticationConfiguration: AuthenticationConfigurationInputDict
    ValidateCredentials: bool
    ValidateForComputeEnvironments: Sequence[ComputeEnvironment | str]

class ConnectionPasswordEncryptionDict(TypedDict, total=False):
    ReturnConnectionPasswordEncrypted: Required[bool]
    AwsKmsKeyId: str

class ConnectionPropertiesConfigurationDict(TypedDict, total=False):
    Url: ConnectorPropertyDict | ConnectorProperty
    AdditionalRequestParameters: Sequence[ConnectorPropertyDict | ConnectorProperty]

class ConnectionsListDict(TypedDict, total=False):
    Connections: Sequence[str]

class ConnectorAuthenticationConfigurationDict(TypedDict, total=False):
    AuthenticationTypes: Required[Sequence[AuthenticationType | str]]
    OAuth2Properties: ConnectorOAuth2PropertiesDict
    BasicAuthenticationProperties: BasicAuthenticationPropertiesDict
    CustomAuthenticationProperties: CustomAuthenticationPropertiesDict

class ConnectorAuthorizationCodePropertiesDict(TypedDict, total=False):
    AuthorizationCodeUrl: ConnectorPropertyDict | ConnectorProperty
    AuthorizationCode: ConnectorPropertyDict | ConnectorProperty
    RedirectUri: ConnectorPropertyDict | ConnectorProperty
    TokenUrl: ConnectorPropertyDict | ConnectorProperty
    RequestMethod: HTTPMethod | str
    ContentType: _ContentType | str
    ClientId: ConnectorPropertyDict | ConnectorProperty
    ClientSecret: ConnectorPropertyDict | ConnectorProperty
    Scope: ConnectorPropertyDict | ConnectorProperty
    Prompt: ConnectorPropertyDict | ConnectorProperty
    TokenUrlParameters: Sequence[ConnectorPropertyDict | ConnectorProperty]

class ConnectorDataSourceDict(TypedDict, total=False):
    Name: Required[str]
    ConnectionType: Required[str]
    Data: Required[Mapping[str, str]]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class ConnectorDataTargetDict(TypedDict, total=False):
    Name: Required[str]
    ConnectionType: Required[str]
    Data: Required[Mapping[str, str]]
    Inputs: Sequence[str]

class ConnectorOAuth2PropertiesDict(TypedDict, total=False):
    OAuth2GrantType: Required[ConnectorOAuth2GrantType | str]
    ClientCredentialsProperties: ClientCredentialsPropertiesDict
    JwtBearerProperties: JWTBearerPropertiesDict
    AuthorizationCodeProperties: ConnectorAuthorizationCodePropertiesDict

class ConnectorPropertyDict(TypedDict, total=False):
    Name: Required[str]
    KeyOverride: str
    Required: Required[bool]
    DefaultValue: str
    AllowedValues: Sequence[str]
    PropertyLocation: _PropertyLocation | str
    PropertyType: Required[_PropertyType | str]
    Format: str

class CrawlerTargetsDict(TypedDict, total=False):
    S3Targets: Sequence[S3TargetDict | S3Target]
    JdbcTargets: Sequence[JdbcTargetDict | JdbcTarget]
    MongoDBTargets: Sequence[MongoDBTargetDict | MongoDBTarget]
    DynamoDBTargets: Sequence[DynamoDBTargetDict | DynamoDBTarget]
    CatalogTargets: Sequence[CatalogTargetDict | CatalogTarget]
    DeltaTargets: Sequence[DeltaTargetDict | DeltaTarget]
    IcebergTargets: Sequence[IcebergTargetDict | IcebergTarget]
    HudiTargets: Sequence[HudiTargetDict | HudiTarget]

class CrawlsFilterDict(TypedDict, total=False):
    FieldName: _FieldName | str
    FilterOperator: _FilterOperator | str
    FieldValue: str

class CreateBlueprintRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    BlueprintLocation: Required[str]
    Tags: Mapping[str, str]

class CreateCatalogRequestDict(TypedDict, total=False):
    Name: Required[str]
    CatalogInput: Required[CatalogInputDict]
    Tags: Mapping[str, str]

class CreateClassifierRequestDict(TypedDict, total=False):
    GrokClassifier: CreateGrokClassifierRequestDict
    XmlClassifier: CreateXMLClassifierRequestDict
    JsonClassifier: CreateJsonClassifierRequestDict
    CsvClassifier: CreateCsvClassifierRequestDict

class CreateColumnStatisticsTaskSettingsRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]
    TableName: Required[str]
    Role: Required[str]
    Schedule: str
    ColumnNameList: Sequence[str]
    SampleSize: float
    CatalogID: str
    SecurityConfiguration: str
    Tags: Mapping[str, str]

class CreateConnectionRequestDict(TypedDict, total=False):
    CatalogId: str
    ConnectionInput: Required[ConnectionInputDict]
    Tags: Mapping[str, str]

class CreateCrawlerRequestDict(TypedDict, total=False):
    Name: Required[str]
    Role: Required[str]
    DatabaseName: str
    Description: str
    Targets: Required[CrawlerTargetsDict | CrawlerTargets]
    Schedule: str
    Classifiers: Sequence[str]
    TablePrefix: str
    SchemaChangePolicy: SchemaChangePolicyDict | _SchemaChangePolicy
    RecrawlPolicy: RecrawlPolicyDict | _RecrawlPolicy
    LineageConfiguration: LineageConfigurationDict | _LineageConfiguration
    LakeFormationConfiguration: LakeFormationConfigurationDict | _LakeFormationConfiguration
    Configuration: str
    CrawlerSecurityConfiguration: str
    Tags: Mapping[str, str]
    CatalogId: str

class CreateCsvClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]
    Delimiter: str
    QuoteSymbol: str
    ContainsHeader: CsvHeaderOption | str
    Header: Sequence[str]
    DisableValueTrimming: bool
    AllowSingleColumn: bool
    CustomDatatypeConfigured: bool
    CustomDatatypes: Sequence[str]
    Serde: CsvSerdeOption | str

class CreateCustomEntityTypeRequestDict(TypedDict, total=False):
    Name: Required[str]
    RegexString: Required[str]
    ContextWords: Sequence[str]
    Tags: Mapping[str, str]

class CreateDataQualityEvaluationConfigRequestDict(TypedDict, total=False):
    Name: Required[str]
    Level: Required[DataQualityEvaluationConfigLevel | str]
    DataSource: Required[DataQualityEvaluationConfigDataSourceDict | DataQualityEvaluationConfigDataSource]
    RulesetName: str
    ManagedRulesetName: DataQualityEvaluationConfigManagedRuleset | str
    Triggers: Sequence[DataQualityEvaluationConfigTrigger | str]
    ScheduleExpression: str
    StartAt: str | datetime
    EndAt: str | datetime
    Role: Required[str]
    NumberOfWorkers: int
    Timeout: int
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptionsDict | DataQualityEvaluationConfigAdditionalRunOptions
    AdditionalDataSources: Mapping[str, DataSourceDict | _DataSource]
    Tags: Mapping[str, str]
    ClientToken: str

class CreateDataQualityRulesetRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    Ruleset: Required[str]
    Tags: Mapping[str, str]
    TargetTable: DataQualityTargetTableDict | DataQualityTargetTable
    DataQualitySecurityConfiguration: str
    ClientToken: str

class CreateDatabaseRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseInput: Required[DatabaseInputDict]
    Tags: Mapping[str, str]

class CreateDevEndpointRequestDict(TypedDict, total=False):
    EndpointName: Required[str]
    RoleArn: Required[str]
    SecurityGroupIds: Sequence[str]
    SubnetId: str
    PublicKey: str
    PublicKeys: Sequence[str]
    NumberOfNodes: int
    WorkerType: _WorkerType | str
    GlueVersion: str
    NumberOfWorkers: int
    ExtraPythonLibsS3Path: str
    ExtraJarsS3Path: str
    SecurityConfiguration: str
    Tags: Mapping[str, str]
    Arguments: Mapping[str, str]

class CreateGlossaryRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    ClientToken: str

class CreateGlossaryTermRequestDict(TypedDict, total=False):
    GlossaryIdentifier: Required[str]
    Name: Required[str]
    ShortDescription: str
    LongDescription: str
    ClientToken: str

class CreateGlueIdentityCenterConfigurationRequestDict(TypedDict, total=False):
    InstanceArn: Required[str]
    Scopes: Sequence[str]
    UserBackgroundSessionsEnabled: bool

class CreateGrokClassifierRequestDict(TypedDict, total=False):
    Classification: Required[str]
    Name: Required[str]
    GrokPattern: Required[str]
    CustomPatterns: str

class CreateIcebergTableInputDict(TypedDict, total=False):
    Location: Required[str]
    Schema: Required[IcebergSchemaDict | IcebergSchema]
    PartitionSpec: IcebergPartitionSpecDict | IcebergPartitionSpec
    WriteOrder: IcebergSortOrderDict | IcebergSortOrder
    Properties: Mapping[str, str]

class CreateIntegrationRequestDict(TypedDict, total=False):
    IntegrationName: Required[str]
    SourceArn: Required[str]
    TargetArn: Required[str]
    Description: str
    DataFilter: str
    KmsKeyId: str
    AdditionalEncryptionContext: Mapping[str, str]
    Tags: Sequence[TagDict | Tag]
    IntegrationConfig: IntegrationConfigDict | _IntegrationConfig

class CreateIntegrationResourcePropertyRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    SourceProcessingProperties: SourceProcessingPropertiesDict | _SourceProcessingProperties
    TargetProcessingProperties: TargetProcessingPropertiesDict | _TargetProcessingProperties
    Tags: Sequence[TagDict | Tag]

class CreateIntegrationTablePropertiesRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TableName: Required[str]
    SourceTableConfig: SourceTableConfigDict | _SourceTableConfig
    TargetTableConfig: TargetTableConfigDict | _TargetTableConfig

class CreateJobRequestDict(TypedDict, total=False):
    Name: Required[str]
    JobMode: _JobMode | str
    JobRunQueuingEnabled: bool
    Description: str
    LogUri: str
    Role: Required[str]
    ExecutionProperty: ExecutionPropertyDict | _ExecutionProperty
    Command: Required[JobCommandDict | JobCommand]
    DefaultArguments: Mapping[str, str]
    NonOverridableArguments: Mapping[str, str]
    Connections: ConnectionsListDict | ConnectionsList
    MaxRetries: int
    AllocatedCapacity: int
    Timeout: int
    MaxCapacity: float
    SecurityConfiguration: str
    Tags: Mapping[str, str]
    NotificationProperty: NotificationPropertyDict | _NotificationProperty
    GlueVersion: str
    NumberOfWorkers: int
    WorkerType: _WorkerType | str
    CodeGenConfigurationNodes: Mapping[str, CodeGenConfigurationNodeDict | CodeGenConfigurationNode]
    ExecutionClass: _ExecutionClass | str
    SourceControlDetails: SourceControlDetailsDict | _SourceControlDetails
    MaintenanceWindow: str

class CreateJsonClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]
    JsonPath: Required[str]

class CreateMLTransformRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    InputRecordTables: Required[Sequence[GlueTableDict | GlueTable]]
    Parameters: Required[TransformParametersDict | TransformParameters]
    Role: Required[str]
    GlueVersion: str
    MaxCapacity: float
    WorkerType: _WorkerType | str
    NumberOfWorkers: int
    Timeout: int
    MaxRetries: int
    Tags: Mapping[str, str]
    TransformEncryption: TransformEncryptionDict | _TransformEncryption

class CreatePartitionIndexRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    PartitionIndex: Required[PartitionIndexDict]

class CreatePartitionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    PartitionInput: Required[PartitionInputDict]

class CreateRegistryInputDict(TypedDict, total=False):
    RegistryName: Required[str]
    Description: str
    Tags: Mapping[str, str]

class CreateSchemaInputDict(TypedDict, total=False):
    RegistryId: RegistryIdDict
    SchemaName: Required[str]
    DataFormat: Required[_DataFormat | str]
    Compatibility: _Compatibility | str
    Description: str
    Tags: Mapping[str, str]
    SchemaDefinition: str

class CreateScriptRequestDict(TypedDict, total=False):
    DagNodes: Sequence[CodeGenNodeDict | CodeGenNode]
    DagEdges: Sequence[CodeGenEdgeDict | CodeGenEdge]
    Language: _Language | str

class CreateSecurityConfigurationRequestDict(TypedDict, total=False):
    Name: Required[str]
    EncryptionConfiguration: Required[EncryptionConfigurationDict | _EncryptionConfiguration]

class CreateSessionRequestDict(TypedDict, total=False):
    Id: Required[str]
    Description: str
    Role: Required[str]
    Command: Required[SessionCommandDict | SessionCommand]
    Timeout: int
    IdleTimeout: int
    DefaultArguments: Mapping[str, str]
    Connections: ConnectionsListDict | ConnectionsList
    MaxCapacity: float
    NumberOfWorkers: int
    WorkerType: _WorkerType | str
    SecurityConfiguration: str
    GlueVersion: str
    Tags: Mapping[str, str]
    RequestOrigin: str
    SessionType: _SessionType | str

class CreateTableOptimizerRequestDict(TypedDict, total=False):
    CatalogId: Required[str]
    DatabaseName: Required[str]
    TableName: Required[str]
    Type: Required[TableOptimizerType | str]
    TableOptimizerConfiguration: Required[TableOptimizerConfigurationDict | _TableOptimizerConfiguration]

class CreateTableRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    Name: str
    TableInput: TableInputDict
    PartitionIndexes: Sequence[PartitionIndexDict]
    TransactionId: str
    OpenTableFormatInput: OpenTableFormatInputDict

class CreateTriggerRequestDict(TypedDict, total=False):
    Name: Required[str]
    WorkflowName: str
    Type: Required[TriggerType | str]
    Schedule: str
    Predicate: PredicateDict | _Predicate
    Actions: Required[Sequence[ActionDict | Action]]
    Description: str
    StartOnCreation: bool
    Tags: Mapping[str, str]
    EventBatchingCondition: EventBatchingConditionDict | _EventBatchingCondition

class CreateUsageProfileRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    Configuration: Required[ProfileConfigurationDict | ProfileConfiguration]
    Tags: Mapping[str, str]

class CreateUserDefinedFunctionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    FunctionInput: Required[UserDefinedFunctionInputDict]

class CreateWorkflowRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    DefaultRunProperties: Mapping[str, str]
    Tags: Mapping[str, str]
    MaxConcurrentRuns: int

class CreateXMLClassifierRequestDict(TypedDict, total=False):
    Classification: Required[str]
    Name: Required[str]
    RowTag: str

class CursorConfigurationDict(TypedDict, total=False):
    NextPage: Required[ExtractedParameterDict | ExtractedParameter]
    LimitParameter: ExtractedParameterDict | ExtractedParameter

class CustomAuthenticationPropertiesDict(TypedDict, total=False):
    AuthenticationParameters: Required[Sequence[ConnectorPropertyDict | ConnectorProperty]]

class CustomCodeDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Code: Required[str]
    ClassName: Required[str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class DDBELTCatalogAdditionalOptionsDict(TypedDict, total=False):
    DynamodbExport: str
    DynamodbUnnestDDBJson: bool

class DDBELTConnectionOptionsDict(TypedDict, total=False):
    DynamodbExport: DdbExportType | str
    DynamodbUnnestDDBJson: bool
    DynamodbTableArn: Required[str]
    DynamodbS3Bucket: str
    DynamodbS3Prefix: str
    DynamodbS3BucketOwner: str
    DynamodbStsRoleArn: str

class DQResultsPublishingOptionsDict(TypedDict, total=False):
    EvaluationContext: str
    ResultsS3Prefix: str
    CloudWatchMetricsEnabled: bool
    ResultsPublishingEnabled: bool

class DQStopJobOnFailureOptionsDict(TypedDict, total=False):
    StopJobOnFailureTiming: DQStopJobOnFailureTiming | str

class DataCatalogEncryptionSettingsDict(TypedDict, total=False):
    EncryptionAtRest: EncryptionAtRestDict | _EncryptionAtRest
    ConnectionPasswordEncryption: ConnectionPasswordEncryptionDict | _ConnectionPasswordEncryption

class DataLakeAccessPropertiesDict(TypedDict, total=False):
    DataLakeAccess: bool
    DataTransferRole: str
    KmsKey: str
    CatalogType: str

class DataLakePrincipalDict(TypedDict, total=False):
    DataLakePrincipalIdentifier: str

class DataQualityAggregatedMetricsDict(TypedDict, total=False):
    TotalRowsProcessed: float
    TotalRowsPassed: float
    TotalRowsFailed: float
    TotalRulesProcessed: float
    TotalRulesPassed: float
    TotalRulesFailed: float

class DataQualityAnalyzerResultDict(TypedDict, total=False):
    Name: str
    Description: str
    EvaluationMessage: str
    EvaluatedMetrics: Mapping[str, float]
    EvaluatedDistributions: Mapping[str, DistributionDataDict | DistributionData]

class DataQualityConfigurationV2Dict(TypedDict, total=False):
    ObservationsEnabled: ObservationConfiguration | str
    ObservationMode: _ObservationMode | str

class DataQualityEncryptionDict(TypedDict, total=False):
    DataQualityEncryptionMode: _DataQualityEncryptionMode | str
    KmsKeyArn: str

class DataQualityEvaluationConfigAdditionalRunOptionsDict(TypedDict, total=False):
    CloudWatchMetricsEnabled: bool
    ResultsS3Prefix: str
    CompositeRuleEvaluationMethod: DQCompositeRuleEvaluationMethod | str
    RowLevelResults: RowLevelResultsOptionsDict | RowLevelResultsOptions
    ProfilingResults: ProfilingResultsOptionsDict | ProfilingResultsOptions
    ObservationScope: ObservationConfiguration | str
    ObservationMode: _ObservationMode | str
    DataQualityRuleResults: DataQualityRuleResultsOptionsDict | DataQualityRuleResultsOptions
    ObservationResults: ObservationResultsOptionsDict | ObservationResultsOptions
    CustomLogGroupPrefix: str

class DataQualityEvaluationConfigDataSourceDict(TypedDict, total=False):
    GlueTables: DataQualityEvaluationConfigGlueTablesDict | DataQualityEvaluationConfigGlueTables

class DataQualityEvaluationConfigGlueTablesDict(TypedDict, total=False):
    CatalogId: Required[str]
    DatabaseName: str
    TableNamePattern: str
    PreProcessingQuery: str
    ConnectionName: str
    AdditionalOptions: Mapping[str, str]

class DataQualityEvaluationRunAdditionalRunOptionsDict(TypedDict, total=False):
    CloudWatchMetricsEnabled: bool
    ResultsS3Prefix: str
    CompositeRuleEvaluationMethod: DQCompositeRuleEvaluationMethod | str
    CustomLogGroupPrefix: str
    RowLevelResults: RowLevelResultsOptionsDict | RowLevelResultsOptions
    ProfilingResults: ProfilingResultsOptionsDict | ProfilingResultsOptions
    ObservationScope: ObservationConfiguration | str
    ObservationMode: _ObservationMode | str
    DataQualityRuleResults: DataQualityRuleResultsOptionsDict | DataQualityRuleResultsOptions
    ObservationResults: ObservationResultsOptionsDict | ObservationResultsOptions

class DataQualityGlueTableDict(TypedDict, total=False):
    DatabaseName: Required[str]
    TableName: Required[str]
    CatalogId: str
    ConnectionName: str
    AdditionalOptions: Mapping[str, str]
    PreProcessingQuery: str

class DataQualityMetricValuesDict(TypedDict, total=False):
    ActualValue: float
    ExpectedValue: float
    LowerLimit: float
    UpperLimit: float

class DataQualityObservationDict(TypedDict, total=False):
    Description: str
    MetricBasedObservation: MetricBasedObservationDict | _MetricBasedObservation

class DataQualityResultFilterCriteriaDict(TypedDict, total=False):
    DataSource: DataSourceDict | _DataSource
    JobName: str
    JobRunId: str
    StartedAfter: str | datetime
    StartedBefore: str | datetime
    EvaluationRunMode: DataQualityEvaluationRunMode | str
    DataQualityEvaluationConfig: str

class DataQualityResultsV2FilterCriteriaDict(TypedDict, total=False):
    DataSource: DataSourceDict | _DataSource
    PublishedAfter: str | datetime
    PublishedBefore: str | datetime
    Dimensions: Mapping[str, str]
    EvaluationContext: str
    EvaluationRunMode: DataQualityEvaluationRunMode | str
    DataQualityEvaluationConfig: str

class DataQualityRuleRecommendationRunAdditionalRunOptionsDict(TypedDict, total=False):
    CustomLogGroupPrefix: str

class DataQualityRuleRecommendationRunFilterDict(TypedDict, total=False):
    DataSource: Required[DataSourceDict | _DataSource]
    StartedBefore: str | datetime
    StartedAfter: str | datetime

class DataQualityRuleResultDict(TypedDict, total=False):
    Name: str
    Description: str
    EvaluationMessage: str
    Result: DataQualityRuleResultStatus | str
    EvaluatedMetrics: Mapping[str, float]
    EvaluatedRule: str
    RuleMetrics: Mapping[str, float]
    Labels: Mapping[str, str]

class DataQualityRuleResultsOptionsDict(TypedDict, total=False):
    WriteDataQualityRuleResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptionsDict | CatalogTableConfigOptions

class DataQualityRulesetEvaluationRunFilterDict(TypedDict, total=False):
    DataSource: Required[DataSourceDict | _DataSource]
    StartedBefore: str | datetime
    StartedAfter: str | datetime
    RulesetName: str

class DataQualityRulesetFilterCriteriaDict(TypedDict, total=False):
    Name: str
    Description: str
    CreatedBefore: str | datetime
    CreatedAfter: str | datetime
    LastModifiedBefore: str | datetime
    LastModifiedAfter: str | datetime
    TargetTable: DataQualityTargetTableDict | DataQualityTargetTable

class DataQualityTargetTableDict(TypedDict, total=False):
    TableName: Required[str]
    DatabaseName: Required[str]
    CatalogId: str

class DataQualityTelemetryDict(TypedDict, total=False):
    VcpuHours: float
    FlagsEnabled: Mapping[str, str]
    LibraryVersion: str
    SparkVersion: str
    HostRuntimeVersion: str
    Engine: DataQualityEngine | str

class DataSourceDict(TypedDict, total=False):
    GlueTable: GlueTableDict | _GlueTable
    DataQualityGlueTable: DataQualityGlueTableDict | _DataQualityGlueTable

class DatabaseIdentifierDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: str
    Region: str

class DatabaseInputDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    LocationUri: str
    Parameters: Mapping[str, str]
    CreateTableDefaultPermissions: Sequence[PrincipalPermissionsDict | PrincipalPermissions]
    TargetDatabase: DatabaseIdentifierDict | DatabaseIdentifier
    FederatedDatabase: FederatedDatabaseDict | _FederatedDatabase

class DatapointInclusionAnnotationDict(TypedDict, total=False):
    ProfileId: str
    StatisticId: str
    InclusionAnnotation: InclusionAnnotationValue | str

class DatatypeDict(TypedDict, total=False):
    Id: Required[str]
    Label: Required[str]

class DateColumnStatisticsDataDict(TypedDict, total=False):
    MinimumValue: str | datetime
    MaximumValue: str | datetime
    NumberOfNulls: Required[int]
    NumberOfDistinctValues: Required[int]

class DecimalColumnStatisticsDataDict(TypedDict, total=False):
    MinimumValue: DecimalNumberDict | DecimalNumber
    MaximumValue: DecimalNumberDict | DecimalNumber
    NumberOfNulls: Required[int]
    NumberOfDistinctValues: Required[int]

class DecimalNumberDict(TypedDict, total=False):
    UnscaledValue: Required[object]
    Scale: Required[int]

class DeleteAssetRequestDict(TypedDict, total=False):
    Identifier: Required[str]

class DeleteAssetTypeRequestDict(TypedDict, total=False):
    Identifier: Required[str]

class DeleteAttachmentRequestDict(TypedDict, total=False):
    AssetIdentifier: Required[str]
    IterableFormName: str
    ItemIdentifier: str
    AttachmentName: Required[str]

class DeleteBlueprintRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteCatalogRequestDict(TypedDict, total=False):
    CatalogId: Required[str]

class DeleteClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteColumnStatisticsForPartitionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    PartitionValues: Required[Sequence[str]]
    ColumnName: Required[str]

class DeleteColumnStatisticsForTableRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    ColumnName: Required[str]

class DeleteColumnStatisticsTaskSettingsRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]
    TableName: Required[str]
    CatalogID: str

class DeleteConnectionRequestDict(TypedDict, total=False):
    CatalogId: str
    ConnectionName: Required[str]

class DeleteConnectionTypeRequestDict(TypedDict, total=False):
    ConnectionType: Required[str]

class DeleteCrawlerRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteCustomEntityTypeRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteDataQualityEvaluationConfigRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteDataQualityRulesetRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteDatabaseRequestDict(TypedDict, total=False):
    CatalogId: str
    Name: Required[str]

class DeleteDevEndpointRequestDict(TypedDict, total=False):
    EndpointName: Required[str]

class DeleteFormTypeRequestDict(TypedDict, total=False):
    Identifier: Required[str]

class DeleteGlossaryRequestDict(TypedDict, total=False):
    Identifier: Required[str]

class DeleteGlossaryTermRequestDict(TypedDict, total=False):
    Identifier: Required[str]

class DeleteGlueIdentityCenterConfigurationRequestDict(TypedDict, total=False):
    ...

class DeleteIntegrationRequestDict(TypedDict, total=False):
    IntegrationIdentifier: Required[str]

class DeleteIntegrationResourcePropertyRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class DeleteIntegrationTablePropertiesRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TableName: Required[str]

class DeleteJobRequestDict(TypedDict, total=False):
    JobName: Required[str]

class DeleteMLTransformRequestDict(TypedDict, total=False):
    TransformId: Required[str]

class DeletePartitionIndexRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    IndexName: Required[str]

class DeletePartitionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    PartitionValues: Required[Sequence[str]]

class DeleteRegistryInputDict(TypedDict, total=False):
    RegistryId: Required[RegistryIdDict]

class DeleteResourcePolicyRequestDict(TypedDict, total=False):
    PolicyHashCondition: str
    ResourceArn: str

class DeleteSchemaInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]

class DeleteSchemaVersionsInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]
    Versions: Required[str]

class DeleteSecurityConfigurationRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteSessionRequestDict(TypedDict, total=False):
    Id: Required[str]
    RequestOrigin: str

class DeleteTableOptimizerRequestDict(TypedDict, total=False):
    CatalogId: Required[str]
    DatabaseName: Required[str]
    TableName: Required[str]
    Type: Required[TableOptimizerType | str]

class DeleteTableRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    Name: Required[str]
    TransactionId: str

class DeleteTableVersionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    VersionId: Required[str]

class DeleteTriggerRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteUsageProfileRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteUserDefinedFunctionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    FunctionName: Required[str]

class DeleteWorkflowRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeltaTargetDict(TypedDict, total=False):
    DeltaTables: Sequence[str]
    ConnectionName: str
    WriteManifest: bool
    CreateNativeDeltaTable: bool

class DescribeConnectionTypeRequestDict(TypedDict, total=False):
    ConnectionType: Required[str]

class DescribeEntityRequestDict(TypedDict, total=False):
    ConnectionName: Required[str]
    CatalogId: str
    EntityName: Required[str]
    NextToken: str
    DataStoreApiVersion: str

class DescribeInboundIntegrationsRequestDict(TypedDict, total=False):
    IntegrationArn: str
    Marker: str
    MaxRecords: int
    TargetArn: str

class DescribeIntegrationsRequestDict(TypedDict, total=False):
    IntegrationIdentifier: str
    Marker: str
    MaxRecords: int
    Filters: Sequence[IntegrationFilterDict]

class DevEndpointCustomLibrariesDict(TypedDict, total=False):
    ExtraPythonLibsS3Path: str
    ExtraJarsS3Path: str

class DirectJDBCSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]
    ConnectionName: Required[str]
    ConnectionType: Required[JDBCConnectionType | str]
    RedshiftTmpDir: str
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class DirectKafkaSourceDict(TypedDict, total=False):
    Name: Required[str]
    StreamingOptions: KafkaStreamingSourceOptionsDict | KafkaStreamingSourceOptions
    WindowSize: int
    DetectSchema: bool
    DataPreviewOptions: StreamingDataPreviewOptionsDict | StreamingDataPreviewOptions

class DirectKinesisSourceDict(TypedDict, total=False):
    Name: Required[str]
    WindowSize: int
    DetectSchema: bool
    StreamingOptions: KinesisStreamingSourceOptionsDict | KinesisStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptionsDict | StreamingDataPreviewOptions

class DirectSchemaChangePolicyDict(TypedDict, total=False):
    EnableUpdateCatalog: bool
    UpdateBehavior: UpdateCatalogBehavior | str
    Table: str
    Database: str

class DisassociateGlossaryTermsRequestDict(TypedDict, total=False):
    AssetIdentifier: Required[str]
    IterableFormName: str
    ItemIdentifier: str
    GlossaryTermIdentifiers: Required[Sequence[str]]
    ClientToken: str

class DistributionDataDict(TypedDict, total=False):
    BinEdges: Sequence[str]
    Count: Sequence[int]
    DataType: str

class DistributionResultsOptionsDict(TypedDict, total=False):
    WriteDistributionResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptionsDict | CatalogTableConfigOptions

class DoubleColumnStatisticsDataDict(TypedDict, total=False):
    MinimumValue: float
    MaximumValue: float
    NumberOfNulls: Required[int]
    NumberOfDistinctValues: Required[int]

class DropDuplicatesDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Columns: Sequence[Sequence[str]]

class DropFieldsDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Paths: Required[Sequence[Sequence[str]]]

class DropNullFieldsDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    NullCheckBoxList: NullCheckBoxListDict | _NullCheckBoxList
    NullTextList: Sequence[NullValueFieldDict | NullValueField]

class DynamicTransformDict(TypedDict, total=False):
    Name: Required[str]
    TransformName: Required[str]
    Inputs: Required[Sequence[str]]
    Parameters: Sequence[TransformConfigParameterDict | TransformConfigParameter]
    FunctionName: Required[str]
    Path: Required[str]
    Version: str
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class DynamoDBCatalogSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]
    PitrEnabled: bool
    AdditionalOptions: DDBELTCatalogAdditionalOptionsDict | DDBELTCatalogAdditionalOptions

class DynamoDBELTConnectorSourceDict(TypedDict, total=False):
    Name: Required[str]
    ConnectionOptions: DDBELTConnectionOptionsDict | DDBELTConnectionOptions
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class DynamoDBTargetDict(TypedDict, total=False):
    Path: str
    ScanAll: bool
    ScanRate: float

class EncryptionAtRestDict(TypedDict, total=False):
    CatalogEncryptionMode: Required[_CatalogEncryptionMode | str]
    SseAwsKmsKeyId: str
    CatalogEncryptionServiceRole: str

class EncryptionConfigurationDict(TypedDict, total=False):
    S3Encryption: Sequence[S3EncryptionDict | _S3Encryption]
    CloudWatchEncryption: CloudWatchEncryptionDict | _CloudWatchEncryption
    JobBookmarksEncryption: JobBookmarksEncryptionDict | _JobBookmarksEncryption
    DataQualityEncryption: DataQualityEncryptionDict | _DataQualityEncryption

class EntityConfigurationDict(TypedDict, total=False):
    SourceConfiguration: SourceConfigurationDict | _SourceConfiguration
    Schema: Mapping[str, FieldDefinitionDict | FieldDefinition]

class EvaluateDataQualityDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Ruleset: Required[str]
    Output: DQTransformOutput | str
    PublishingOptions: DQResultsPublishingOptionsDict | DQResultsPublishingOptions
    StopJobOnFailureOptions: DQStopJobOnFailureOptionsDict | DQStopJobOnFailureOptions

class EvaluateDataQualityMultiFrameDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    AdditionalDataSources: Mapping[str, str]
    Ruleset: Required[str]
    PublishingOptions: DQResultsPublishingOptionsDict | DQResultsPublishingOptions
    AdditionalOptions: Mapping[str, str]
    StopJobOnFailureOptions: DQStopJobOnFailureOptionsDict | DQStopJobOnFailureOptions

class EventBatchingConditionDict(TypedDict, total=False):
    BatchSize: Required[int]
    BatchWindow: int

class ExecutionPropertyDict(TypedDict, total=False):
    MaxConcurrentRuns: int

class ExportEncryptionConfigurationDict(TypedDict, total=False):
    SseAlgorithm: str
    KmsKeyArn: str

class ExtractedParameterDict(TypedDict, total=False):
    Key: str
    DefaultValue: str
    PropertyLocation: _PropertyLocation | str
    Value: ResponseExtractionMappingDict | ResponseExtractionMapping

class FederatedCatalogDict(TypedDict, total=False):
    Identifier: str
    ConnectionName: str
    ConnectionType: str

class FederatedDatabaseDict(TypedDict, total=False):
    Identifier: str
    ConnectionName: str
    ConnectionType: str

class FederatedTableDict(TypedDict, total=False):
    Identifier: str
    DatabaseIdentifier: str
    ConnectionName: str
    ConnectionType: str

class FieldDefinitionDict(TypedDict, total=False):
    Name: Required[str]
    FieldDataType: Required[_FieldDataType | str]
    ResponseDateFormat: str
    IsPartitionable: bool
    IsNullable: bool
    IsQueryable: bool
    IsOrderable: bool
    FilterOverrides: FilterOverridesDict | _FilterOverrides

class FillMissingValuesDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    ImputedPath: Required[str]
    FilledPath: str

class FilterDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    LogicalOperator: Required[FilterLogicalOperator | str]
    Filters: Required[Sequence[FilterExpressionDict | FilterExpression]]

class FilterConfigurationDict(TypedDict, total=False):
    FilterMode: Required[_FilterMode | str]
    OperatorMappings: Mapping[str, str]
    DateTimeFormat: str
    StripQuotes: bool
    BetweenConfiguration: BetweenConfigurationDict | _BetweenConfiguration
    FilterStringConfiguration: FilterStringConfigurationDict | _FilterStringConfiguration

class FilterExpressionDict(TypedDict, total=False):
    Operation: Required[FilterOperation | str]
    Negated: bool
    Values: Required[Sequence[FilterValueDict | FilterValue]]

class FilterOverridesDict(TypedDict, total=False):
    FieldName: str
    OperatorMappings: Mapping[str, str]
    BetweenConfiguration: BetweenConfigurationDict | _BetweenConfiguration
    DateTimeFormat: str

class FilterStringConfigurationDict(TypedDict, total=False):
    QueryParameterName: Required[str]
    QuoteStringValues: bool
    QuoteCharacter: str

class FilterValueDict(TypedDict, total=False):
    Type: Required[FilterValueType | str]
    Value: Required[Sequence[str]]

class FindMatchesParametersDict(TypedDict, total=False):
    PrimaryKeyColumnName: str
    PrecisionRecallTradeoff: float
    AccuracyCostTradeoff: float
    EnforceProvidedLabels: bool

class GetAssetInputDict(TypedDict, total=False):
    Identifier: Required[str]

class GetAssetTypeRequestDict(TypedDict, total=False):
    Identifier: Required[str]

class GetBlueprintRequestDict(TypedDict, total=False):
    Name: Required[str]
    IncludeBlueprint: bool
    IncludeParameterSpec: bool

class GetBlueprintRunRequestDict(TypedDict, total=False):
    BlueprintName: Required[str]
    RunId: Required[str]

class GetBlueprintRunsRequestDict(TypedDict, total=False):
    BlueprintName: Required[str]
    NextToken: str
    MaxResults: int

class GetCatalogImportStatusRequestDict(TypedDict, total=False):
    CatalogId: str

class GetCatalogRequestDict(TypedDict, total=False):
    CatalogId: Required[str]

class GetCatalogsRequestDict(TypedDict, total=False):
    ParentCatalogId: str
    NextToken: str
    MaxResults: int
    Recursive: bool
    IncludeRoot: bool
    HasDatabases: bool

class GetClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]

class GetClassifiersRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class GetColumnStatisticsForPartitionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    PartitionValues: Required[Sequence[str]]
    ColumnNames: Required[Sequence[str]]

class GetColumnStatisticsForTableRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    ColumnNames: Required[Sequence[str]]

class GetColumnStatisticsTaskRunRequestDict(TypedDict, total=False):
    ColumnStatisticsTaskRunId: Required[str]

class GetColumnStatisticsTaskRunsRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]
    TableName: Required[str]
    MaxResults: int
    NextToken: str
    CatalogID: str

class GetColumnStatisticsTaskSettingsRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]
    TableName: Required[str]
    CatalogID: str

class GetConnectionRequestDict(TypedDict, total=False):
    CatalogId: str
    Name: Required[str]
    HidePassword: bool
    ApplyOverrideForComputeEnvironment: ComputeEnvironment | str

class GetConnectionsFilterDict(TypedDict, total=False):
    MatchCriteria: Sequence[str]
    ConnectionType: _ConnectionType | str
    ConnectionSchemaVersion: int

class GetConnectionsRequestDict(TypedDict, total=False):
    CatalogId: str
    Filter: GetConnectionsFilterDict
    HidePassword: bool
    NextToken: str
    MaxResults: int

class GetCrawlerMetricsRequestDict(TypedDict, total=False):
    CrawlerNameList: Sequence[str]
    MaxResults: int
    NextToken: str

class GetCrawlerRequestDict(TypedDict, total=False):
    Name: Required[str]

class GetCrawlersRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class GetCustomEntityTypeRequestDict(TypedDict, total=False):
    Name: Required[str]

class GetDashboardUrlRequestDict(TypedDict, total=False):
    ResourceId: Required[str]
    ResourceType: Required[GlueResourceType | str]
    RequestOrigin: str

class GetDataCatalogEncryptionSettingsRequestDict(TypedDict, total=False):
    CatalogId: str

class GetDataCatalogExportConfigurationInputDict(TypedDict, total=False):
    ...

class GetDataQualityEvaluationConfigRequestDict(TypedDict, total=False):
    Name: Required[str]

class GetDataQualityModelRequestDict(TypedDict, total=False):
    StatisticId: str
    ProfileId: Required[str]

class GetDataQualityModelResultRequestDict(TypedDict, total=False):
    StatisticId: Required[str]
    ProfileId: Required[str]

class GetDataQualityResultRequestDict(TypedDict, total=False):
    ResultId: Required[str]

class GetDataQualityResultV2RequestDict(TypedDict, total=False):
    ResultId: Required[str]

class GetDataQualityRuleRecommendationRunRequestDict(TypedDict, total=False):
    RunId: Required[str]

class GetDataQualityRulesetEvaluationRunRequestDict(TypedDict, total=False):
    RunId: Required[str]

class GetDataQualityRulesetRequestDict(TypedDict, total=False):
    Name: Required[str]

class GetDatabaseRequestDict(TypedDict, total=False):
    CatalogId: str
    Name: Required[str]

class GetDatabasesRequestDict(TypedDict, total=False):
    CatalogId: str
    NextToken: str
    MaxResults: int
    ResourceShareType: _ResourceShareType | str
    AttributesToGet: Sequence[DatabaseAttributes | str]

class GetDataflowGraphRequestDict(TypedDict, total=False):
    PythonScript: str

class GetDevEndpointRequestDict(TypedDict, total=False):
    EndpointName: Required[str]

class GetDevEndpointsRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class GetEntityRecordsRequestDict(TypedDict, total=False):
    ConnectionName: str
    CatalogId: str
    EntityName: Required[str]
    NextToken: str
    DataStoreApiVersion: str
    ConnectionOptions: Mapping[str, str]
    FilterPredicate: str
    Limit: Required[int]
    OrderBy: str
    SelectedFields: Sequence[str]

class GetFormTypeRequestDict(TypedDict, total=False):
    Identifier: Required[str]

class GetGlossaryRequestDict(TypedDict, total=False):
    Identifier: Required[str]

class GetGlossaryTermRequestDict(TypedDict, total=False):
    Identifier: Required[str]

class GetGlueIdentityCenterConfigurationRequestDict(TypedDict, total=False):
    ...

class GetIntegrationResourcePropertyRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class GetIntegrationTablePropertiesRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TableName: Required[str]

class GetJobBookmarkRequestDict(TypedDict, total=False):
    JobName: Required[str]
    RunId: str

class GetJobRequestDict(TypedDict, total=False):
    JobName: Required[str]

class GetJobRunRequestDict(TypedDict, total=False):
    JobName: Required[str]
    RunId: Required[str]
    PredecessorsIncluded: bool

class GetJobRunsRequestDict(TypedDict, total=False):
    JobName: Required[str]
    NextToken: str
    MaxResults: int

class GetJobUpgradeAnalysisRequestDict(TypedDict, total=False):
    AnalysisId: Required[str]
    JobName: Required[str]

class GetJobsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class GetMLTaskRunRequestDict(TypedDict, total=False):
    TransformId: Required[str]
    TaskRunId: Required[str]

class GetMLTaskRunsRequestDict(TypedDict, total=False):
    TransformId: Required[str]
    NextToken: str
    MaxResults: int
    Filter: TaskRunFilterCriteriaDict
    Sort: TaskRunSortCriteriaDict

class GetMLTransformRequestDict(TypedDict, total=False):
    TransformId: Required[str]

class GetMLTransformsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    Filter: TransformFilterCriteriaDict
    Sort: TransformSortCriteriaDict

class GetMappingRequestDict(TypedDict, total=False):
    Source: Required[CatalogEntryDict]
    Sinks: Sequence[CatalogEntryDict]
    Location: LocationDict

class GetMaterializedViewRefreshTaskRunRequestDict(TypedDict, total=False):
    CatalogId: Required[str]
    MaterializedViewRefreshTaskRunId: Required[str]

class GetPartitionIndexesRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    NextToken: str

class GetPartitionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    PartitionValues: Required[Sequence[str]]
    AuditContext: AuditContextDict

class GetPartitionsRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    Expression: str
    NextToken: str
    Segment: SegmentDict
    MaxResults: int
    ExcludeColumnSchema: bool
    TransactionId: str
    QueryAsOfTime: str | datetime
    AuditContext: AuditContextDict

class GetPlanRequestDict(TypedDict, total=False):
    Mapping: Required[Sequence[MappingEntryDict | MappingEntry]]
    Source: Required[CatalogEntryDict]
    Sinks: Sequence[CatalogEntryDict]
    Location: LocationDict
    Language: _Language | str
    AdditionalPlanOptionsMap: Mapping[str, str]

class GetRegistryInputDict(TypedDict, total=False):
    RegistryId: Required[RegistryIdDict]

class GetResourcePoliciesRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class GetResourcePolicyRequestDict(TypedDict, total=False):
    ResourceArn: str

class GetSchemaByDefinitionInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]
    SchemaDefinition: Required[str]

class GetSchemaInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]

class GetSchemaVersionInputDict(TypedDict, total=False):
    SchemaId: SchemaIdDict | _SchemaId
    SchemaVersionId: str
    SchemaVersionNumber: SchemaVersionNumberDict

class GetSchemaVersionsDiffInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]
    FirstSchemaVersionNumber: Required[SchemaVersionNumberDict]
    SecondSchemaVersionNumber: Required[SchemaVersionNumberDict]
    SchemaDiffType: Required[_SchemaDiffType | str]

class GetSecurityConfigurationRequestDict(TypedDict, total=False):
    Name: Required[str]

class GetSecurityConfigurationsRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class GetSessionEndpointRequestDict(TypedDict, total=False):
    SessionId: Required[str]

class GetSessionRequestDict(TypedDict, total=False):
    Id: Required[str]
    RequestOrigin: str

class GetStatementRequestDict(TypedDict, total=False):
    SessionId: Required[str]
    Id: Required[int]
    RequestOrigin: str

class GetSystemLogsForJobRunRequestDict(TypedDict, total=False):
    JobName: Required[str]
    RunId: Required[str]

class GetSystemLogsForSessionRequestDict(TypedDict, total=False):
    Id: Required[str]

class GetTableOptimizerRequestDict(TypedDict, total=False):
    CatalogId: Required[str]
    DatabaseName: Required[str]
    TableName: Required[str]
    Type: Required[TableOptimizerType | str]

class GetTableRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    Name: Required[str]
    TransactionId: str
    QueryAsOfTime: str | datetime
    AuditContext: AuditContextDict
    IncludeStatusDetails: bool
    AttributesToGet: Sequence[TableAttributes | str]

class GetTableVersionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    VersionId: str
    AuditContext: AuditContextDict

class GetTableVersionsRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    NextToken: str
    MaxResults: int
    AuditContext: AuditContextDict

class GetTablesRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    Expression: str
    NextToken: str
    MaxResults: int
    TransactionId: str
    QueryAsOfTime: str | datetime
    AuditContext: AuditContextDict
    ResourceShareType: TableResourceShareType | str
    IncludeStatusDetails: bool
    AttributesToGet: Sequence[TableAttributes | str]

class GetTagsRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class GetTriggerRequestDict(TypedDict, total=False):
    Name: Required[str]

class GetTriggersRequestDict(TypedDict, total=False):
    NextToken: str
    DependentJobName: str
    MaxResults: int

class GetUnfilteredPartitionMetadataRequestDict(TypedDict, total=False):
    Region: str
    CatalogId: Required[str]
    DatabaseName: Required[str]
    TableName: Required[str]
    PartitionValues: Required[Sequence[str]]
    AuditContext: AuditContextDict
    SupportedPermissionTypes: Required[Sequence[PermissionType | str]]
    QuerySessionContext: QuerySessionContextDict

class GetUnfilteredPartitionsMetadataRequestDict(TypedDict, total=False):
    Region: str
    CatalogId: Required[str]
    DatabaseName: Required[str]
    TableName: Required[str]
    Expression: str
    AuditContext: AuditContextDict
    SupportedPermissionTypes: Required[Sequence[PermissionType | str]]
    NextToken: str
    Segment: SegmentDict
    MaxResults: int
    QuerySessionContext: QuerySessionContextDict

class GetUnfilteredTableMetadataRequestDict(TypedDict, total=False):
    Region: str
    CatalogId: Required[str]
    DatabaseName: Required[str]
    Name: Required[str]
    AuditContext: AuditContextDict
    SupportedPermissionTypes: Required[Sequence[PermissionType | str]]
    ParentResourceArn: str
    RootResourceArn: str
    SupportedDialect: SupportedDialectDict
    Permissions: Sequence[Permission | str]
    QuerySessionContext: QuerySessionContextDict

class GetUsageProfileRequestDict(TypedDict, total=False):
    Name: Required[str]

class GetUserDefinedFunctionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    FunctionName: Required[str]

class GetUserDefinedFunctionsRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: str
    Pattern: Required[str]
    FunctionType: _FunctionType | str
    NextToken: str
    MaxResults: int

class GetWorkflowRequestDict(TypedDict, total=False):
    Name: Required[str]
    IncludeGraph: bool

class GetWorkflowRunPropertiesRequestDict(TypedDict, total=False):
    Name: Required[str]
    RunId: Required[str]

class GetWorkflowRunRequestDict(TypedDict, total=False):
    Name: Required[str]
    RunId: Required[str]
    IncludeGraph: bool

class GetWorkflowRunsRequestDict(TypedDict, total=False):
    Name: Required[str]
    IncludeGraph: bool
    NextToken: str
    MaxResults: int

class GlueSchemaDict(TypedDict, total=False):
    Columns: Sequence[GlueStudioSchemaColumnDict | GlueStudioSchemaColumn]

class GlueStudioSchemaColumnDict(TypedDict, total=False):
    Name: Required[str]
    Type: str
    GlueStudioType: str

class GlueTableDict(TypedDict, total=False):
    DatabaseName: Required[str]
    TableName: Required[str]
    CatalogId: str
    ConnectionName: str
    AdditionalOptions: Mapping[str, str]

class GovernedCatalogSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]
    PartitionPredicate: str
    AdditionalOptions: S3SourceAdditionalOptionsDict | S3SourceAdditionalOptions

class GovernedCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    PartitionKeys: Sequence[Sequence[str]]
    Table: Required[str]
    Database: Required[str]
    SchemaChangePolicy: CatalogSchemaChangePolicyDict | CatalogSchemaChangePolicy

class GroupFiltersDict(TypedDict, total=False):
    GroupName: Required[str]
    Filters: Required[Sequence[FilterExpressionDict | FilterExpression]]
    LogicalOperator: Required[FilterLogicalOperator | str]

class HudiTargetDict(TypedDict, total=False):
    Paths: Sequence[str]
    ConnectionName: str
    Exclusions: Sequence[str]
    MaximumTraversalDepth: int

class IcebergCompactionConfigurationDict(TypedDict, total=False):
    Strategy: CompactionStrategy | str
    MinInputFiles: int
    DeleteFileThreshold: int

class IcebergEncryptedKeyDict(TypedDict, total=False):
    KeyId: Required[str]
    EncryptedKeyMetadata: Required[str]
    EncryptedById: str
    Properties: Mapping[str, str]

class IcebergInputDict(TypedDict, total=False):
    MetadataOperation: Required[_MetadataOperation | str]
    Version: str
    CreateIcebergTableInput: CreateIcebergTableInputDict

class IcebergOptimizationPropertiesDict(TypedDict, total=False):
    RoleArn: str
    Compaction: Mapping[str, str]
    Retention: Mapping[str, str]
    OrphanFileDeletion: Mapping[str, str]

class IcebergOrphanFileDeletionConfigurationDict(TypedDict, total=False):
    OrphanFileRetentionPeriodInDays: int
    Location: str
    RunRateInHours: int

class IcebergPartitionFieldDict(TypedDict, total=False):
    SourceId: Required[int]
    Transform: Required[str]
    Name: Required[str]
    FieldId: int

class IcebergPartitionSpecDict(TypedDict, total=False):
    Fields: Required[Sequence[IcebergPartitionFieldDict | IcebergPartitionField]]
    SpecId: int

class IcebergRetentionConfigurationDict(TypedDict, total=False):
    SnapshotRetentionPeriodInDays: int
    NumberOfSnapshotsToRetain: int
    CleanExpiredFiles: bool
    RunRateInHours: int

class IcebergSchemaDict(TypedDict, total=False):
    SchemaId: int
    IdentifierFieldIds: Sequence[int]
    Type: IcebergStructTypeEnum | str
    Fields: Required[Sequence[IcebergStructFieldDict | IcebergStructField]]

class IcebergSortFieldDict(TypedDict, total=False):
    SourceId: Required[int]
    Transform: Required[str]
    Direction: Required[IcebergSortDirection | str]
    NullOrder: Required[IcebergNullOrder | str]

class IcebergSortOrderDict(TypedDict, total=False):
    OrderId: Required[int]
    Fields: Required[Sequence[IcebergSortFieldDict | IcebergSortField]]

class IcebergStructFieldDict(TypedDict, total=False):
    Id: Required[int]
    Name: Required[str]
    Type: Required[Any]
    Required: Required[bool]
    Doc: str
    InitialDefault: Any
    WriteDefault: Any

class IcebergTableUpdateDict(TypedDict, total=False):
    Schema: Required[IcebergSchemaDict | IcebergSchema]
    PartitionSpec: IcebergPartitionSpecDict | IcebergPartitionSpec
    SortOrder: IcebergSortOrderDict | IcebergSortOrder
    Location: Required[str]
    Properties: Mapping[str, str]
    Action: IcebergUpdateAction | str
    EncryptionKey: IcebergEncryptedKeyDict
    KeyId: str

class IcebergTargetDict(TypedDict, total=False):
    Paths: Sequence[str]
    ConnectionName: str
    Exclusions: Sequence[str]
    MaximumTraversalDepth: int

class ImportCatalogToGlueRequestDict(TypedDict, total=False):
    CatalogId: str

class IntegrationConfigDict(TypedDict, total=False):
    RefreshInterval: str
    SourceProperties: Mapping[str, str]
    ContinuousSync: bool
    TargetNamespace: str

class IntegrationFilterDict(TypedDict, total=False):
    Name: str
    Values: Sequence[str]

class IntegrationPartitionDict(TypedDict, total=False):
    FieldName: str
    FunctionSpec: str
    ConversionSpec: str

class IntegrationResourcePropertyFilterDict(TypedDict, total=False):
    Name: str
    Values: Sequence[str]

class IntegrationTablePropertiesFilterDict(TypedDict, total=False):
    Name: str
    Values: Sequence[str]

class JDBCConnectorOptionsDict(TypedDict, total=False):
    FilterPredicate: str
    PartitionColumn: str
    LowerBound: int
    UpperBound: int
    NumPartitions: int
    JobBookmarkKeys: Sequence[str]
    JobBookmarkKeysSortOrder: str
    DataTypeMapping: Mapping[str, GlueRecordType | str]

class JDBCConnectorSourceDict(TypedDict, total=False):
    Name: Required[str]
    ConnectionName: Required[str]
    ConnectorName: Required[str]
    ConnectionType: Required[str]
    AdditionalOptions: JDBCConnectorOptionsDict | JDBCConnectorOptions
    ConnectionTable: str
    Query: str
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class JDBCConnectorTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    ConnectionName: Required[str]
    ConnectionTable: Required[str]
    ConnectorName: Required[str]
    ConnectionType: Required[str]
    AdditionalOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class JWTBearerPropertiesDict(TypedDict, total=False):
    TokenUrl: ConnectorPropertyDict | ConnectorProperty
    RequestMethod: HTTPMethod | str
    ContentType: _ContentType | str
    JwtToken: ConnectorPropertyDict | ConnectorProperty
    TokenUrlParameters: Sequence[ConnectorPropertyDict | ConnectorProperty]

class JdbcTargetDict(TypedDict, total=False):
    ConnectionName: str
    Path: str
    Exclusions: Sequence[str]
    EnableAdditionalMetadata: Sequence[JdbcMetadataEntry | str]

class JobBookmarksEncryptionDict(TypedDict, total=False):
    JobBookmarksEncryptionMode: _JobBookmarksEncryptionMode | str
    KmsKeyArn: str

class JobCommandDict(TypedDict, total=False):
    Name: str
    ScriptLocation: str
    PythonVersion: str
    Runtime: str

class JobUpdateDict(TypedDict, total=False):
    JobMode: _JobMode | str
    JobRunQueuingEnabled: bool
    Description: str
    LogUri: str
    Role: str
    ExecutionProperty: ExecutionPropertyDict | _ExecutionProperty
    Command: JobCommandDict | JobCommand
    DefaultArguments: Mapping[str, str]
    NonOverridableArguments: Mapping[str, str]
    Connections: ConnectionsListDict | ConnectionsList
    MaxRetries: int
    AllocatedCapacity: int
    Timeout: int
    MaxCapacity: float
    WorkerType: _WorkerType | str
    NumberOfWorkers: int
    SecurityConfiguration: str
    NotificationProperty: NotificationPropertyDict | _NotificationProperty
    GlueVersion: str
    CodeGenConfigurationNodes: Mapping[str, CodeGenConfigurationNodeDict | CodeGenConfigurationNode]
    ExecutionClass: _ExecutionClass | str
    SourceControlDetails: SourceControlDetailsDict | _SourceControlDetails
    MaintenanceWindow: str

class JoinDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    JoinType: Required[_JoinType | str]
    Columns: Required[Sequence[JoinColumnDict | JoinColumn]]

class JoinColumnDict(TypedDict, total=False):
    From: Required[str]
    Keys: Required[Sequence[Sequence[str]]]

class KafkaStreamingSourceOptionsDict(TypedDict, total=False):
    BootstrapServers: str
    SecurityProtocol: str
    ConnectionName: str
    TopicName: str
    Assign: str
    SubscribePattern: str
    Classification: str
    Delimiter: str
    StartingOffsets: str
    EndingOffsets: str
    PollTimeoutMs: int
    NumRetries: int
    RetryIntervalMs: int
    MaxOffsetsPerTrigger: int
    MinPartitions: int
    IncludeHeaders: bool
    AddRecordTimestamp: str
    EmitConsumerLagMetrics: str
    StartingTimestamp: str | datetime

class KinesisStreamingSourceOptionsDict(TypedDict, total=False):
    EndpointUrl: str
    StreamName: str
    Classification: str
    Delimiter: str
    StartingPosition: _StartingPosition | str
    MaxFetchTimeInMs: int
    MaxFetchRecordsPerShard: int
    MaxRecordPerRead: int
    AddIdleTimeBetweenReads: bool
    IdleTimeBetweenReadsInMs: int
    DescribeShardInterval: int
    NumRetries: int
    RetryIntervalMs: int
    MaxRetryIntervalMs: int
    AvoidEmptyBatches: bool
    StreamArn: str
    RoleArn: str
    RoleSessionName: str
    AddRecordTimestamp: str
    EmitConsumerLagMetrics: str
    StartingTimestamp: str | datetime
    FanoutConsumerARN: str

class LakeFormationConfigurationDict(TypedDict, total=False):
    UseLakeFormationCredentials: bool
    AccountId: str

class LineageConfigurationDict(TypedDict, total=False):
    CrawlerLineageSettings: _CrawlerLineageSettings | str

class ListAssetTypesRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class ListBlueprintsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    Tags: Mapping[str, str]

class ListColumnStatisticsTaskRunsRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class ListConnectionTypesRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class ListCrawlersRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str
    Tags: Mapping[str, str]

class ListCrawlsRequestDict(TypedDict, total=False):
    CrawlerName: Required[str]
    MaxResults: int
    Filters: Sequence[CrawlsFilterDict]
    NextToken: str

class ListCustomEntityTypesRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    Tags: Mapping[str, str]

class ListDataQualityEvaluationConfigsRequestDict(TypedDict, total=False):
    Level: DataQualityEvaluationConfigLevel | str
    MaxResults: int
    NextToken: str

class ListDataQualityResultsRequestDict(TypedDict, total=False):
    Filter: DataQualityResultFilterCriteriaDict
    NextToken: str
    MaxResults: int

class ListDataQualityResultsV2RequestDict(TypedDict, total=False):
    Filter: DataQualityResultsV2FilterCriteriaDict
    NextToken: str
    MaxResults: int

class ListDataQualityRuleRecommendationRunsRequestDict(TypedDict, total=False):
    Filter: DataQualityRuleRecommendationRunFilterDict
    NextToken: str
    MaxResults: int
    Tags: Mapping[str, str]

class ListDataQualityRulesetEvaluationRunsRequestDict(TypedDict, total=False):
    Filter: DataQualityRulesetEvaluationRunFilterDict
    NextToken: str
    MaxResults: int

class ListDataQualityRulesetsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    Filter: DataQualityRulesetFilterCriteriaDict
    Tags: Mapping[str, str]

class ListDataQualityStatisticAnnotationsRequestDict(TypedDict, total=False):
    StatisticId: str
    ProfileId: str
    TimestampFilter: TimestampFilterDict
    MaxResults: int
    NextToken: str

class ListDataQualityStatisticsRequestDict(TypedDict, total=False):
    StatisticId: str
    ProfileId: str
    TimestampFilter: TimestampFilterDict
    MaxResults: int
    NextToken: str

class ListDevEndpointsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    Tags: Mapping[str, str]

class ListEntitiesRequestDict(TypedDict, total=False):
    ConnectionName: str
    CatalogId: str
    ParentEntityName: str
    NextToken: str
    DataStoreApiVersion: str

class ListFormTypesRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class ListGlossariesRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class ListGlossaryTermsRequestDict(TypedDict, total=False):
    GlossaryIdentifier: Required[str]
    MaxResults: int
    NextToken: str

class ListIntegrationResourcePropertiesRequestDict(TypedDict, total=False):
    Marker: str
    Filters: Sequence[IntegrationResourcePropertyFilterDict]
    MaxRecords: int

class ListIntegrationTablePropertiesRequestDict(TypedDict, total=False):
    Marker: str
    Filters: Sequence[IntegrationTablePropertiesFilterDict]
    MaxRecords: int

class ListIterableFormsRequestDict(TypedDict, total=False):
    AssetIdentifier: Required[str]
    IterableFormName: Required[str]
    MaxResults: int
    NextToken: str

class ListJobsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    Tags: Mapping[str, str]

class ListMLTransformsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    Filter: TransformFilterCriteriaDict
    Sort: TransformSortCriteriaDict
    Tags: Mapping[str, str]

class ListMaterializedViewRefreshTaskRunsRequestDict(TypedDict, total=False):
    CatalogId: Required[str]
    DatabaseName: str
    TableName: str
    MaxResults: int
    NextToken: str

class ListRegistriesInputDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class ListSchemaVersionsInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]
    MaxResults: int
    NextToken: str

class ListSchemasInputDict(TypedDict, total=False):
    RegistryId: RegistryIdDict
    MaxResults: int
    NextToken: str

class ListSessionsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    Tags: Mapping[str, str]
    RequestOrigin: str

class ListStatementsRequestDict(TypedDict, total=False):
    SessionId: Required[str]
    RequestOrigin: str
    NextToken: str

class ListTableOptimizerRunsRequestDict(TypedDict, total=False):
    CatalogId: Required[str]
    DatabaseName: Required[str]
    TableName: Required[str]
    Type: Required[TableOptimizerType | str]
    MaxResults: int
    NextToken: str

class ListTriggersRequestDict(TypedDict, total=False):
    NextToken: str
    DependentJobName: str
    MaxResults: int
    Tags: Mapping[str, str]

class ListUsageProfilesRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListWorkflowsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class LocationDict(TypedDict, total=False):
    Jdbc: Sequence[CodeGenNodeArgDict | CodeGenNodeArg]
    S3: Sequence[CodeGenNodeArgDict | CodeGenNodeArg]
    DynamoDB: Sequence[CodeGenNodeArgDict | CodeGenNodeArg]

class LongColumnStatisticsDataDict(TypedDict, total=False):
    MinimumValue: int
    MaximumValue: int
    NumberOfNulls: Required[int]
    NumberOfDistinctValues: Required[int]

class MLUserDataEncryptionDict(TypedDict, total=False):
    MlUserDataEncryptionMode: Required[MLUserDataEncryptionModeString | str]
    KmsKeyId: str

class MappingDict(TypedDict, total=False):
    ToKey: str
    FromPath: Sequence[str]
    FromType: str
    ToType: str
    Dropped: bool
    Children: Sequence[MappingDict | Mapping_]

class MappingEntryDict(TypedDict, total=False):
    SourceTable: str
    SourcePath: str
    SourceType: str
    TargetTable: str
    TargetPath: str
    TargetType: str

class MergeDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Source: Required[str]
    PrimaryKeys: Required[Sequence[Sequence[str]]]

class MetadataKeyValuePairDict(TypedDict, total=False):
    MetadataKey: str
    MetadataValue: str

class MetricBasedObservationDict(TypedDict, total=False):
    MetricName: str
    StatisticId: str
    MetricValues: DataQualityMetricValuesDict | DataQualityMetricValues
    NewRules: Sequence[str]

class MicrosoftSQLServerCatalogSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]

class MicrosoftSQLServerCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Database: Required[str]
    Table: Required[str]

class ModifyIntegrationRequestDict(TypedDict, total=False):
    IntegrationIdentifier: Required[str]
    Description: str
    DataFilter: str
    IntegrationConfig: IntegrationConfigDict | _IntegrationConfig
    IntegrationName: str

class MongoDBTargetDict(TypedDict, total=False):
    ConnectionName: str
    Path: str
    ScanAll: bool

class MySQLCatalogSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]

class MySQLCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Database: Required[str]
    Table: Required[str]

class NotificationPropertyDict(TypedDict, total=False):
    NotifyDelayAfter: int

class NullCheckBoxListDict(TypedDict, total=False):
    IsEmpty: bool
    IsNullString: bool
    IsNegOne: bool

class NullValueFieldDict(TypedDict, total=False):
    Value: Required[str]
    Datatype: Required[DatatypeDict | _Datatype]

class OAuth2ClientApplicationDict(TypedDict, total=False):
    UserManagedClientApplicationClientId: str
    AwsManagedClientApplicationReference: str

class OAuth2CredentialsDict(TypedDict, total=False):
    UserManagedClientApplicationClientSecret: str
    AccessToken: str
    RefreshToken: str
    JwtToken: str

class OAuth2PropertiesInputDict(TypedDict, total=False):
    OAuth2GrantType: _OAuth2GrantType | str
    OAuth2ClientApplication: OAuth2ClientApplicationDict | _OAuth2ClientApplication
    TokenUrl: str
    TokenUrlParametersMap: Mapping[str, str]
    AuthorizationCodeProperties: AuthorizationCodePropertiesDict
    OAuth2Credentials: OAuth2CredentialsDict

class ObservationResultsOptionsDict(TypedDict, total=False):
    WriteObservationResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptionsDict | CatalogTableConfigOptions

class OffsetConfigurationDict(TypedDict, total=False):
    OffsetParameter: Required[ExtractedParameterDict | ExtractedParameter]
    LimitParameter: Required[ExtractedParameterDict | ExtractedParameter]

class OpenTableFormatInputDict(TypedDict, total=False):
    IcebergInput: IcebergInputDict

class OptionDict(TypedDict, total=False):
    Value: str
    Label: str
    Description: str

class OracleSQLCatalogSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]

class OracleSQLCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Database: Required[str]
    Table: Required[str]

class OrderDict(TypedDict, total=False):
    Column: Required[str]
    SortOrder: Required[int]

class OrphanFileDeletionConfigurationDict(TypedDict, total=False):
    IcebergConfiguration: IcebergOrphanFileDeletionConfigurationDict | IcebergOrphanFileDeletionConfiguration

class PIIDetectionDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    PiiType: Required[_PiiType | str]
    EntityTypesToDetect: Required[Sequence[str]]
    OutputColumnName: str
    SampleFraction: float
    ThresholdFraction: float
    MaskValue: str
    RedactText: str
    RedactChar: str
    MatchPattern: str
    NumLeftCharsToExclude: int
    NumRightCharsToExclude: int
    DetectionParameters: str
    DetectionSensitivity: str

class PaginationConfigurationDict(TypedDict, total=False):
    CursorConfiguration: CursorConfigurationDict | _CursorConfiguration
    OffsetConfiguration: OffsetConfigurationDict | _OffsetConfiguration

class PartitionIndexDict(TypedDict, total=False):
    Keys: Required[Sequence[str]]
    IndexName: Required[str]

class PartitionInputDict(TypedDict, total=False):
    Values: Sequence[str]
    LastAccessTime: str | datetime
    StorageDescriptor: StorageDescriptorDict | _StorageDescriptor
    Parameters: Mapping[str, str]
    LastAnalyzedTime: str | datetime

class PartitionValueListDict(TypedDict, total=False):
    Values: Required[Sequence[str]]

class PhysicalConnectionRequirementsDict(TypedDict, total=False):
    SubnetId: str
    SecurityGroupIdList: Sequence[str]
    AvailabilityZone: str

class PostgreSQLCatalogSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]

class PostgreSQLCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Database: Required[str]
    Table: Required[str]

class PredicateDict(TypedDict, total=False):
    Logical: _Logical | str
    Conditions: Sequence[ConditionDict | Condition]

class PrincipalPermissionsDict(TypedDict, total=False):
    Principal: DataLakePrincipalDict | DataLakePrincipal
    Permissions: Sequence[Permission | str]

class ProfileConfigurationDict(TypedDict, total=False):
    SessionConfiguration: Mapping[str, ConfigurationObjectDict | ConfigurationObject]
    JobConfiguration: Mapping[str, ConfigurationObjectDict | ConfigurationObject]

class ProfilingResultsOptionsDict(TypedDict, total=False):
    WriteProfilingResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptionsDict | CatalogTableConfigOptions
    DistributionResults: DistributionResultsOptionsDict | DistributionResultsOptions

class PropertyPredicateDict(TypedDict, total=False):
    Key: str
    Value: str
    Comparator: _Comparator | str

class PublishDataQualityResultV2RequestDict(TypedDict, total=False):
    Dimensions: Required[Mapping[str, str]]
    Tags: Mapping[str, str]
    ExecutionStartedOn: str | datetime
    ExecutionCompletedOn: str | datetime
    Score: Required[float]
    RuleResults: Required[Sequence[DataQualityRuleResultDict | DataQualityRuleResult]]
    AnalyzerResults: Sequence[DataQualityAnalyzerResultDict | DataQualityAnalyzerResult]
    Observations: Sequence[DataQualityObservationDict | DataQualityObservation]
    AggregatedMetrics: DataQualityAggregatedMetricsDict | DataQualityAggregatedMetrics
    Statistics: Sequence[StatisticSummaryDict | StatisticSummary]
    RunConfiguration: DataQualityConfigurationV2Dict
    ClientToken: str
    EvaluationContext: Required[str]
    Descriptors: Mapping[str, str]
    RulesetName: str
    DataQualitySecurityConfiguration: str
    Telemetry: DataQualityTelemetryDict

class PutAssetRequestDict(TypedDict, total=False):
    AssetTypeId: Required[str]
    Identifier: Required[str]
    Name: Required[str]
    Description: str
    Forms: Required[Mapping[str, AssetFormEntryDict | AssetFormEntry]]
    ClientToken: str

class PutAssetTypeRequestDict(TypedDict, total=False):
    Name: Required[str]
    Forms: Required[Mapping[str, AssetTypeFormReferenceDict | AssetTypeFormReference]]
    ClientToken: str

class PutAttachmentRequestDict(TypedDict, total=False):
    AssetIdentifier: Required[str]
    IterableFormName: str
    ItemIdentifier: str
    AttachmentName: Required[str]
    Content: Required[str]
    FormTypeId: Required[str]
    ClientToken: str

class PutDataCatalogEncryptionSettingsRequestDict(TypedDict, total=False):
    CatalogId: str
    DataCatalogEncryptionSettings: Required[DataCatalogEncryptionSettingsDict | _DataCatalogEncryptionSettings]

class PutDataCatalogExportConfigurationInputDict(TypedDict, total=False):
    ExportSetting: Required[_ExportSetting | str]
    EncryptionConfiguration: ExportEncryptionConfigurationDict | ExportEncryptionConfiguration
    ClientToken: str

class PutDataQualityProfileAnnotationRequestDict(TypedDict, total=False):
    ProfileId: Required[str]
    InclusionAnnotation: Required[InclusionAnnotationValue | str]

class PutFormTypeRequestDict(TypedDict, total=False):
    Name: Required[str]
    Schema: Required[str]
    ClientToken: str

class PutResourcePolicyRequestDict(TypedDict, total=False):
    PolicyInJson: Required[str]
    ResourceArn: str
    PolicyHashCondition: str
    PolicyExistsCondition: ExistCondition | str
    EnableHybrid: EnableHybridValues | str

class PutSchemaVersionMetadataInputDict(TypedDict, total=False):
    SchemaId: SchemaIdDict | _SchemaId
    SchemaVersionNumber: SchemaVersionNumberDict
    SchemaVersionId: str
    MetadataKeyValue: Required[MetadataKeyValuePairDict]

class PutWorkflowRunPropertiesRequestDict(TypedDict, total=False):
    Name: Required[str]
    RunId: Required[str]
    RunProperties: Required[Mapping[str, str]]

class QuerySchemaVersionMetadataInputDict(TypedDict, total=False):
    SchemaId: SchemaIdDict | _SchemaId
    SchemaVersionNumber: SchemaVersionNumberDict
    SchemaVersionId: str
    MetadataList: Sequence[MetadataKeyValuePairDict]
    MaxResults: int
    NextToken: str

class QuerySessionContextDict(TypedDict, total=False):
    QueryId: str
    QueryStartTime: str | datetime
    ClusterId: str
    QueryAuthorizationId: str
    AdditionalContext: Mapping[str, str]

class RecipeDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    RecipeReference: RecipeReferenceDict | _RecipeReference
    RecipeSteps: Sequence[RecipeStepDict | RecipeStep]

class RecipeActionDict(TypedDict, total=False):
    Operation: Required[str]
    Parameters: Mapping[str, str]

class RecipeReferenceDict(TypedDict, total=False):
    RecipeArn: Required[str]
    RecipeVersion: Required[str]

class RecipeStepDict(TypedDict, total=False):
    Action: Required[RecipeActionDict | RecipeAction]
    ConditionExpressions: Sequence[ConditionExpressionDict | ConditionExpression]

class RecrawlPolicyDict(TypedDict, total=False):
    RecrawlBehavior: _RecrawlBehavior | str

class RedshiftSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]
    RedshiftTmpDir: str
    TmpDirIAMRole: str

class RedshiftTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Database: Required[str]
    Table: Required[str]
    RedshiftTmpDir: str
    TmpDirIAMRole: str
    UpsertRedshiftOptions: UpsertRedshiftTargetOptionsDict | UpsertRedshiftTargetOptions

class RegisterConnectionTypeRequestDict(TypedDict, total=False):
    ConnectionType: Required[str]
    IntegrationType: Required[_IntegrationType | str]
    Description: str
    ConnectionProperties: Required[ConnectionPropertiesConfigurationDict]
    ConnectorAuthenticationConfiguration: Required[ConnectorAuthenticationConfigurationDict]
    RestConfiguration: Required[RestConfigurationDict | _RestConfiguration]
    Tags: Mapping[str, str]

class RegisterSchemaVersionInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]
    SchemaDefinition: Required[str]

class RegistryIdDict(TypedDict, total=False):
    RegistryName: str
    RegistryArn: str

class RelationalCatalogSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]

class RemoveSchemaVersionMetadataInputDict(TypedDict, total=False):
    SchemaId: SchemaIdDict | _SchemaId
    SchemaVersionNumber: SchemaVersionNumberDict
    SchemaVersionId: str
    MetadataKeyValue: Required[MetadataKeyValuePairDict]

class RenameFieldDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    SourcePath: Required[Sequence[str]]
    TargetPath: Required[Sequence[str]]

class ResetJobBookmarkRequestDict(TypedDict, total=False):
    JobName: Required[str]
    RunId: str

class ResourceUriDict(TypedDict, total=False):
    ResourceType: _ResourceType | str
    Uri: str
    LastModified: str | datetime

class ResponseConfigurationDict(TypedDict, total=False):
    ResultPath: Required[str]
    ErrorPath: str

class ResponseExtractionMappingDict(TypedDict, total=False):
    ContentPath: str
    HeaderKey: str

class RestConfigurationDict(TypedDict, total=False):
    GlobalSourceConfiguration: SourceConfigurationDict | SourceConfiguration
    ValidationEndpointConfiguration: SourceConfigurationDict | SourceConfiguration
    EntityConfigurations: Mapping[str, EntityConfigurationDict | EntityConfiguration]

class ResumeWorkflowRunRequestDict(TypedDict, total=False):
    Name: Required[str]
    RunId: Required[str]
    NodeIds: Required[Sequence[str]]

class RetentionConfigurationDict(TypedDict, total=False):
    IcebergConfiguration: IcebergRetentionConfigurationDict | IcebergRetentionConfiguration

class RouteDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    GroupFiltersList: Required[Sequence[GroupFiltersDict | GroupFilters]]

class RowLevelResultsOptionsDict(TypedDict, total=False):
    MaxRowsToWrite: int
    ResultType: ResultTypeEnum | str
    CatalogTableConfig: CatalogTableConfigOptionsDict | CatalogTableConfigOptions

class RunIdentifierDict(TypedDict, total=False):
    RunId: str
    JobRunId: str

class RunStatementRequestDict(TypedDict, total=False):
    SessionId: Required[str]
    Code: Required[str]
    RequestOrigin: str

class S3CatalogDeltaSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]
    AdditionalDeltaOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class S3CatalogHudiSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]
    AdditionalHudiOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class S3CatalogIcebergSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]
    AdditionalIcebergOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class S3CatalogSourceDict(TypedDict, total=False):
    Name: Required[str]
    Database: Required[str]
    Table: Required[str]
    PartitionPredicate: str
    AdditionalOptions: S3SourceAdditionalOptionsDict | S3SourceAdditionalOptions

class S3CatalogTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    PartitionKeys: Sequence[Sequence[str]]
    Table: Required[str]
    Database: Required[str]
    SchemaChangePolicy: CatalogSchemaChangePolicyDict | CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality

class S3CsvSourceDict(TypedDict, total=False):
    Name: Required[str]
    Paths: Required[Sequence[str]]
    CompressionType: _CompressionType | str
    Exclusions: Sequence[str]
    GroupSize: str
    GroupFiles: str
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict | S3DirectSourceAdditionalOptions
    Separator: Required[_Separator | str]
    Escaper: str
    QuoteChar: Required[_QuoteChar | str]
    Multiline: bool
    WithHeader: bool
    WriteHeader: bool
    SkipFirst: bool
    OptimizePerformance: bool
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class S3DeltaCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    PartitionKeys: Sequence[Sequence[str]]
    Table: Required[str]
    Database: Required[str]
    AdditionalOptions: Mapping[str, str]
    SchemaChangePolicy: CatalogSchemaChangePolicyDict | CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class S3DeltaDirectTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    PartitionKeys: Sequence[Sequence[str]]
    Path: Required[str]
    Compression: Required[DeltaTargetCompressionType | str]
    NumberTargetPartitions: str
    Format: Required[TargetFormat | str]
    AdditionalOptions: Mapping[str, str]
    SchemaChangePolicy: DirectSchemaChangePolicyDict | DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality

class S3DeltaSourceDict(TypedDict, total=False):
    Name: Required[str]
    Paths: Required[Sequence[str]]
    AdditionalDeltaOptions: Mapping[str, str]
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict | S3DirectSourceAdditionalOptions
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class S3DirectSourceAdditionalOptionsDict(TypedDict, total=False):
    BoundedSize: int
    BoundedFiles: int
    EnableSamplePath: bool
    SamplePath: str

class S3DirectTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    PartitionKeys: Sequence[Sequence[str]]
    Path: Required[str]
    Compression: str
    NumberTargetPartitions: str
    Format: Required[TargetFormat | str]
    SchemaChangePolicy: DirectSchemaChangePolicyDict | DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class S3EncryptionDict(TypedDict, total=False):
    S3EncryptionMode: _S3EncryptionMode | str
    KmsKeyArn: str

class S3ExcelSourceDict(TypedDict, total=False):
    Name: Required[str]
    Paths: Required[Sequence[str]]
    CompressionType: ParquetCompressionType | str
    Exclusions: Sequence[str]
    GroupSize: str
    GroupFiles: str
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict | S3DirectSourceAdditionalOptions
    NumberRows: int
    SkipFooter: int
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class S3GlueParquetTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    PartitionKeys: Sequence[Sequence[str]]
    Path: Required[str]
    Compression: ParquetCompressionType | str
    NumberTargetPartitions: str
    SchemaChangePolicy: DirectSchemaChangePolicyDict | DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality

class S3HudiCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    PartitionKeys: Sequence[Sequence[str]]
    Table: Required[str]
    Database: Required[str]
    AdditionalOptions: Required[Mapping[str, str]]
    SchemaChangePolicy: CatalogSchemaChangePolicyDict | CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class S3HudiDirectTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Path: Required[str]
    Compression: Required[HudiTargetCompressionType | str]
    NumberTargetPartitions: str
    PartitionKeys: Sequence[Sequence[str]]
    Format: Required[TargetFormat | str]
    AdditionalOptions: Required[Mapping[str, str]]
    SchemaChangePolicy: DirectSchemaChangePolicyDict | DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality

class S3HudiSourceDict(TypedDict, total=False):
    Name: Required[str]
    Paths: Required[Sequence[str]]
    AdditionalHudiOptions: Mapping[str, str]
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict | S3DirectSourceAdditionalOptions
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class S3HyperDirectTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Format: TargetFormat | str
    PartitionKeys: Sequence[Sequence[str]]
    Path: Required[str]
    Compression: HyperTargetCompressionType | str
    SchemaChangePolicy: DirectSchemaChangePolicyDict | DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class S3IcebergCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    PartitionKeys: Sequence[Sequence[str]]
    Table: Required[str]
    Database: Required[str]
    AdditionalOptions: Mapping[str, str]
    SchemaChangePolicy: CatalogSchemaChangePolicyDict | CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality

class S3IcebergDirectTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    PartitionKeys: Sequence[Sequence[str]]
    Path: Required[str]
    Format: Required[TargetFormat | str]
    AdditionalOptions: Mapping[str, str]
    SchemaChangePolicy: DirectSchemaChangePolicyDict | DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality
    Compression: Required[IcebergTargetCompressionType | str]
    NumberTargetPartitions: str
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class S3JsonSourceDict(TypedDict, total=False):
    Name: Required[str]
    Paths: Required[Sequence[str]]
    CompressionType: _CompressionType | str
    Exclusions: Sequence[str]
    GroupSize: str
    GroupFiles: str
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict | S3DirectSourceAdditionalOptions
    JsonPath: str
    Multiline: bool
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class S3ParquetSourceDict(TypedDict, total=False):
    Name: Required[str]
    Paths: Required[Sequence[str]]
    CompressionType: ParquetCompressionType | str
    Exclusions: Sequence[str]
    GroupSize: str
    GroupFiles: str
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict | S3DirectSourceAdditionalOptions
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class S3SourceAdditionalOptionsDict(TypedDict, total=False):
    BoundedSize: int
    BoundedFiles: int

class S3TargetDict(TypedDict, total=False):
    Path: str
    Exclusions: Sequence[str]
    ConnectionName: str
    SampleSize: int
    EventQueueArn: str
    DlqEventQueueArn: str

class SchemaChangePolicyDict(TypedDict, total=False):
    UpdateBehavior: _UpdateBehavior | str
    DeleteBehavior: _DeleteBehavior | str

class SchemaColumnDict(TypedDict, total=False):
    Name: str
    DataType: str

class SchemaIdDict(TypedDict, total=False):
    SchemaArn: str
    SchemaName: str
    RegistryName: str

class SchemaReferenceDict(TypedDict, total=False):
    SchemaId: SchemaIdDict | _SchemaId
    SchemaVersionId: str
    SchemaVersionNumber: int

class SchemaVersionNumberDict(TypedDict, total=False):
    LatestVersion: bool
    VersionNumber: int

class SearchAssetsInputDict(TypedDict, total=False):
    SearchText: str
    MaxResults: int
    NextToken: str
    Sort: SearchSortDict
    FilterClause: SearchFilterClauseDict

class SearchAttributeFilterDict(TypedDict, total=False):
    Attribute: Required[str]
    Operator: Required[SearchFilterOperator | str]
    Value: SearchFilterValueDict

class SearchFilterClauseDict(TypedDict, total=False):
    AndAllFilters: Sequence[SearchFilterClauseDict]
    OrAnyFilters: Sequence[SearchFilterClauseDict]
    AttributeFilter: SearchAttributeFilterDict
    MapFilter: SearchMapFilterDict

class SearchFilterValueDict(TypedDict, total=False):
    StringValue: str
    LongValue: int

class SearchMapFilterDict(TypedDict, total=False):
    Attribute: Required[str]
    Key: Required[str]
    Value: Required[SearchMapFilterValueDict]

class SearchMapFilterValueDict(TypedDict, total=False):
    StringValue: str

class SearchSortDict(TypedDict, total=False):
    Attribute: Required[str]
    Order: SearchSortOrder | str

class SearchTablesRequestDict(TypedDict, total=False):
    CatalogId: str
    NextToken: str
    Filters: Sequence[PropertyPredicateDict]
    SearchText: str
    SortCriteria: Sequence[SortCriterionDict]
    MaxResults: int
    ResourceShareType: _ResourceShareType | str
    IncludeStatusDetails: bool

class SegmentDict(TypedDict, total=False):
    SegmentNumber: Required[int]
    TotalSegments: Required[int]

class SelectFieldsDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Paths: Required[Sequence[Sequence[str]]]

class SelectFromCollectionDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Index: Required[int]

class SerDeInfoDict(TypedDict, total=False):
    Name: str
    SerializationLibrary: str
    Parameters: Mapping[str, str]

class SessionCommandDict(TypedDict, total=False):
    Name: str
    PythonVersion: str

class SkewedInfoDict(TypedDict, total=False):
    SkewedColumnNames: Sequence[str]
    SkewedColumnValues: Sequence[str]
    SkewedColumnValueLocationMaps: Mapping[str, str]

class SnowflakeNodeDataDict(TypedDict, total=False):
    SourceType: str
    Connection: OptionDict | Option
    Schema: str
    Table: str
    Database: str
    TempDir: str
    IamRole: OptionDict | Option
    AdditionalOptions: Mapping[str, str]
    SampleQuery: str
    PreAction: str
    PostAction: str
    Action: str
    Upsert: bool
    MergeAction: str
    MergeWhenMatched: str
    MergeWhenNotMatched: str
    MergeClause: str
    StagingTable: str
    SelectedColumns: Sequence[OptionDict | Option]
    AutoPushdown: bool
    TableSchema: Sequence[OptionDict | Option]

class SnowflakeSourceDict(TypedDict, total=False):
    Name: Required[str]
    Data: Required[SnowflakeNodeDataDict | SnowflakeNodeData]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class SnowflakeTargetDict(TypedDict, total=False):
    Name: Required[str]
    Data: Required[SnowflakeNodeDataDict | SnowflakeNodeData]
    Inputs: Sequence[str]

class SortCriterionDict(TypedDict, total=False):
    FieldName: str
    Sort: _Sort | str

class SourceConfigurationDict(TypedDict, total=False):
    RequestMethod: HTTPMethod | str
    RequestPath: str
    RequestParameters: Sequence[ConnectorPropertyDict | ConnectorProperty]
    ResponseConfiguration: ResponseConfigurationDict | _ResponseConfiguration
    PaginationConfiguration: PaginationConfigurationDict | _PaginationConfiguration
    FilterConfiguration: FilterConfigurationDict | _FilterConfiguration

class SourceControlDetailsDict(TypedDict, total=False):
    Provider: SourceControlProvider | str
    Repository: str
    Owner: str
    Branch: str
    Folder: str
    LastCommitId: str
    AuthStrategy: SourceControlAuthStrategy | str
    AuthToken: str

class SourceProcessingPropertiesDict(TypedDict, total=False):
    RoleArn: str

class SourceTableConfigDict(TypedDict, total=False):
    Fields: Sequence[str]
    FilterPredicate: str
    PrimaryKey: Sequence[str]
    RecordUpdateField: str

class SparkConnectorSourceDict(TypedDict, total=False):
    Name: Required[str]
    ConnectionName: Required[str]
    ConnectorName: Required[str]
    ConnectionType: Required[str]
    AdditionalOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class SparkConnectorTargetDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    ConnectionName: Required[str]
    ConnectorName: Required[str]
    ConnectionType: Required[str]
    AdditionalOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class SparkSQLDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    SqlQuery: Required[str]
    SqlAliases: Required[Sequence[SqlAliasDict | SqlAlias]]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]

class SpigotDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Path: Required[str]
    Topk: int
    Prob: float

class SplitFieldsDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    Paths: Required[Sequence[Sequence[str]]]

class SqlAliasDict(TypedDict, total=False):
    From: Required[str]
    Alias: Required[str]

class StartBlueprintRunRequestDict(TypedDict, total=False):
    BlueprintName: Required[str]
    Parameters: str
    RoleArn: Required[str]

class StartColumnStatisticsTaskRunRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]
    TableName: Required[str]
    ColumnNameList: Sequence[str]
    Role: Required[str]
    SampleSize: float
    CatalogID: str
    SecurityConfiguration: str

class StartColumnStatisticsTaskRunScheduleRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]
    TableName: Required[str]
    CatalogID: str

class StartCrawlerRequestDict(TypedDict, total=False):
    Name: Required[str]

class StartCrawlerScheduleRequestDict(TypedDict, total=False):
    CrawlerName: Required[str]

class StartDataQualityRuleRecommendationRunRequestDict(TypedDict, total=False):
    DataSource: Required[DataSourceDict | _DataSource]
    Role: Required[str]
    NumberOfWorkers: int
    Timeout: int
    CreatedRulesetName: str
    DataQualitySecurityConfiguration: str
    ClientToken: str
    AdditionalRunOptions: DataQualityRuleRecommendationRunAdditionalRunOptionsDict | DataQualityRuleRecommendationRunAdditionalRunOptions
    RecommendationMode: _RecommendationMode | str

class StartDataQualityRulesetEvaluationRunRequestDict(TypedDict, total=False):
    DataSource: Required[DataSourceDict | _DataSource]
    Role: Required[str]
    NumberOfWorkers: int
    Timeout: int
    ClientToken: str
    AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptionsDict | DataQualityEvaluationRunAdditionalRunOptions
    RulesetNames: Required[Sequence[str]]
    AdditionalDataSources: Mapping[str, DataSourceDict | _DataSource]

class StartExportLabelsTaskRunRequestDict(TypedDict, total=False):
    TransformId: Required[str]
    OutputS3Path: Required[str]

class StartImportLabelsTaskRunRequestDict(TypedDict, total=False):
    TransformId: Required[str]
    InputS3Path: Required[str]
    ReplaceAllLabels: bool

class StartJobRunRequestDict(TypedDict, total=False):
    JobName: Required[str]
    JobRunQueuingEnabled: bool
    JobRunId: str
    Arguments: Mapping[str, str]
    AllocatedCapacity: int
    Timeout: int
    MaxCapacity: float
    SecurityConfiguration: str
    NotificationProperty: NotificationPropertyDict | _NotificationProperty
    WorkerType: _WorkerType | str
    NumberOfWorkers: int
    ExecutionClass: _ExecutionClass | str
    ExecutionRoleSessionPolicy: str

class StartJobUpgradeAnalysisRequestDict(TypedDict, total=False):
    JobName: Required[str]
    AnalysisId: str
    UpgradeConsent: _UpgradeConsent | str

class StartMLEvaluationTaskRunRequestDict(TypedDict, total=False):
    TransformId: Required[str]

class StartMLLabelingSetGenerationTaskRunRequestDict(TypedDict, total=False):
    TransformId: Required[str]
    OutputS3Path: Required[str]

class StartMaterializedViewRefreshTaskRunRequestDict(TypedDict, total=False):
    CatalogId: Required[str]
    DatabaseName: Required[str]
    TableName: Required[str]
    FullRefresh: bool

class StartTriggerRequestDict(TypedDict, total=False):
    Name: Required[str]

class StartWorkflowRunRequestDict(TypedDict, total=False):
    Name: Required[str]
    RunProperties: Mapping[str, str]

class StatisticSummaryDict(TypedDict, total=False):
    StatisticId: str
    ProfileId: str
    RunIdentifier: RunIdentifierDict | _RunIdentifier
    StatisticName: str
    DoubleValue: float
    DistributionValue: DistributionDataDict | DistributionData
    EvaluationLevel: StatisticEvaluationLevel | str
    ColumnsReferenced: Sequence[str]
    ReferencedDatasets: Sequence[str]
    StatisticProperties: Mapping[str, str]
    RecordedOn: str | datetime
    InclusionAnnotation: TimestampedInclusionAnnotationDict | TimestampedInclusionAnnotation

class StopColumnStatisticsTaskRunRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]
    TableName: Required[str]
    CatalogID: str

class StopColumnStatisticsTaskRunScheduleRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]
    TableName: Required[str]
    CatalogID: str

class StopCrawlerRequestDict(TypedDict, total=False):
    Name: Required[str]

class StopCrawlerScheduleRequestDict(TypedDict, total=False):
    CrawlerName: Required[str]

class StopJobUpgradeAnalysisRequestDict(TypedDict, total=False):
    JobName: Required[str]
    AnalysisId: Required[str]

class StopMaterializedViewRefreshTaskRunRequestDict(TypedDict, total=False):
    CatalogId: Required[str]
    DatabaseName: Required[str]
    TableName: Required[str]

class StopSessionRequestDict(TypedDict, total=False):
    Id: Required[str]
    RequestOrigin: str

class StopTriggerRequestDict(TypedDict, total=False):
    Name: Required[str]

class StopWorkflowRunRequestDict(TypedDict, total=False):
    Name: Required[str]
    RunId: Required[str]

class StorageDescriptorDict(TypedDict, total=False):
    Columns: Sequence[ColumnDict | Column]
    Location: str
    AdditionalLocations: Sequence[str]
    InputFormat: str
    OutputFormat: str
    Compressed: bool
    NumberOfBuckets: int
    SerdeInfo: SerDeInfoDict | SerDeInfo
    BucketColumns: Sequence[str]
    SortColumns: Sequence[OrderDict | Order]
    Parameters: Mapping[str, str]
    SkewedInfo: SkewedInfoDict | _SkewedInfo
    StoredAsSubDirectories: bool
    SchemaReference: SchemaReferenceDict | _SchemaReference

class StreamingDataPreviewOptionsDict(TypedDict, total=False):
    PollingTime: int
    RecordPollingLimit: int

class StringColumnStatisticsDataDict(TypedDict, total=False):
    MaximumLength: Required[int]
    AverageLength: Required[float]
    NumberOfNulls: Required[int]
    NumberOfDistinctValues: Required[int]

class SubObjectStatisticsDict(TypedDict, total=False):
    SourceType: SubObjectSourceType | str
    GlueVersionId: str
    PartitionCount: int
    FileCount: int
    TotalFileBytes: int

class SupportedDialectDict(TypedDict, total=False):
    Dialect: ViewDialect | str
    DialectVersion: str

class TableIdentifierDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: str
    Name: str
    Region: str

class TableInputDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    Owner: str
    LastAccessTime: str | datetime
    LastAnalyzedTime: str | datetime
    Retention: int
    StorageDescriptor: StorageDescriptorDict | _StorageDescriptor
    PartitionKeys: Sequence[ColumnDict | Column]
    ViewOriginalText: str
    ViewExpandedText: str
    TableType: str
    Parameters: Mapping[str, str]
    TargetTable: TableIdentifierDict | TableIdentifier
    FederatedTable: FederatedTableDict | _FederatedTable
    ViewDefinition: ViewDefinitionInputDict

class TableOptimizerConfigurationDict(TypedDict, total=False):
    RoleArn: str
    Enabled: bool
    VpcConfiguration: TableOptimizerVpcConfigurationDict | TableOptimizerVpcConfiguration
    CompactionConfiguration: CompactionConfigurationDict | _CompactionConfiguration
    RetentionConfiguration: RetentionConfigurationDict | _RetentionConfiguration
    OrphanFileDeletionConfiguration: OrphanFileDeletionConfigurationDict | _OrphanFileDeletionConfiguration

class TableOptimizerVpcConfigurationDict(TypedDict, total=False):
    GlueConnectionName: str

class TagDict(TypedDict, total=False):
    Key: str
    Value: str

class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagsToAdd: Required[Mapping[str, str]]

class TargetProcessingPropertiesDict(TypedDict, total=False):
    RoleArn: str
    KmsArn: str
    ConnectionName: str
    EventBusArn: str

class TargetRedshiftCatalogDict(TypedDict, total=False):
    CatalogArn: Required[str]

class TargetTableConfigDict(TypedDict, total=False):
    UnnestSpec: _UnnestSpec | str
    PartitionSpec: Sequence[IntegrationPartitionDict | IntegrationPartition]
    TargetTableName: str
    IntegrationArn: str

class TaskRunFilterCriteriaDict(TypedDict, total=False):
    TaskRunType: TaskType | str
    Status: TaskStatusType | str
    StartedBefore: str | datetime
    StartedAfter: str | datetime

class TaskRunSortCriteriaDict(TypedDict, total=False):
    Column: Required[TaskRunSortColumnType | str]
    SortDirection: Required[SortDirectionType | str]

class TestConnectionInputDict(TypedDict, total=False):
    ConnectionType: Required[_ConnectionType | str]
    ConnectionProperties: Required[Mapping[str, str]]
    AuthenticationConfiguration: AuthenticationConfigurationInputDict

class TestConnectionRequestDict(TypedDict, total=False):
    ConnectionName: str
    CatalogId: str
    TestConnectionInput: TestConnectionInputDict

class TimestampFilterDict(TypedDict, total=False):
    RecordedBefore: str | datetime
    RecordedAfter: str | datetime

class TimestampedInclusionAnnotationDict(TypedDict, total=False):
    Value: InclusionAnnotationValue | str
    LastModifiedOn: str | datetime

class TransformConfigParameterDict(TypedDict, total=False):
    Name: Required[str]
    Type: Required[ParamType | str]
    ValidationRule: str
    ValidationMessage: str
    Value: Sequence[str]
    ListType: ParamType | str
    IsOptional: bool

class TransformEncryptionDict(TypedDict, total=False):
    MlUserDataEncryption: MLUserDataEncryptionDict | MLUserDataEncryption
    TaskRunSecurityConfigurationName: str

class TransformFilterCriteriaDict(TypedDict, total=False):
    Name: str
    TransformType: _TransformType | str
    Status: TransformStatusType | str
    GlueVersion: str
    CreatedBefore: str | datetime
    CreatedAfter: str | datetime
    LastModifiedBefore: str | datetime
    LastModifiedAfter: str | datetime
    Schema: Sequence[SchemaColumnDict | SchemaColumn]

class TransformParametersDict(TypedDict, total=False):
    TransformType: Required[_TransformType | str]
    FindMatchesParameters: FindMatchesParametersDict | _FindMatchesParameters

class TransformSortCriteriaDict(TypedDict, total=False):
    Column: Required[TransformSortColumnType | str]
    SortDirection: Required[SortDirectionType | str]

class TriggerUpdateDict(TypedDict, total=False):
    Name: str
    Description: str
    Schedule: str
    Actions: Sequence[ActionDict | Action]
    Predicate: PredicateDict | _Predicate
    EventBatchingCondition: EventBatchingConditionDict | _EventBatchingCondition

class UnionDict(TypedDict, total=False):
    Name: Required[str]
    Inputs: Required[Sequence[str]]
    UnionType: Required[_UnionType | str]

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagsToRemove: Required[Sequence[str]]

class UpdateAssetRequestDict(TypedDict, total=False):
    Identifier: Required[str]
    Name: str
    Description: str
    ClientToken: str

class UpdateBlueprintRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    BlueprintLocation: Required[str]

class UpdateCatalogRequestDict(TypedDict, total=False):
    CatalogId: Required[str]
    CatalogInput: Required[CatalogInputDict]

class UpdateClassifierRequestDict(TypedDict, total=False):
    GrokClassifier: UpdateGrokClassifierRequestDict
    XmlClassifier: UpdateXMLClassifierRequestDict
    JsonClassifier: UpdateJsonClassifierRequestDict
    CsvClassifier: UpdateCsvClassifierRequestDict

class UpdateColumnStatisticsForPartitionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    PartitionValues: Required[Sequence[str]]
    ColumnStatisticsList: Required[Sequence[ColumnStatisticsDict | ColumnStatistics]]

class UpdateColumnStatisticsForTableRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    ColumnStatisticsList: Required[Sequence[ColumnStatisticsDict | ColumnStatistics]]

class UpdateColumnStatisticsTaskSettingsRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]
    TableName: Required[str]
    Role: str
    Schedule: str
    ColumnNameList: Sequence[str]
    SampleSize: float
    CatalogID: str
    SecurityConfiguration: str

class UpdateConnectionRequestDict(TypedDict, total=False):
    CatalogId: str
    Name: Required[str]
    ConnectionInput: Required[ConnectionInputDict]

class UpdateCrawlerRequestDict(TypedDict, total=False):
    Name: Required[str]
    Role: str
    DatabaseName: str
    Description: str
    Targets: CrawlerTargetsDict | CrawlerTargets
    Schedule: str
    Classifiers: Sequence[str]
    TablePrefix: str
    SchemaChangePolicy: SchemaChangePolicyDict | _SchemaChangePolicy
    RecrawlPolicy: RecrawlPolicyDict | _RecrawlPolicy
    LineageConfiguration: LineageConfigurationDict | _LineageConfiguration
    LakeFormationConfiguration: LakeFormationConfigurationDict | _LakeFormationConfiguration
    Configuration: str
    CrawlerSecurityConfiguration: str
    CatalogId: str

class UpdateCrawlerScheduleRequestDict(TypedDict, total=False):
    CrawlerName: Required[str]
    Schedule: str

class UpdateCsvClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]
    Delimiter: str
    QuoteSymbol: str
    ContainsHeader: CsvHeaderOption | str
    Header: Sequence[str]
    DisableValueTrimming: bool
    AllowSingleColumn: bool
    CustomDatatypeConfigured: bool
    CustomDatatypes: Sequence[str]
    Serde: CsvSerdeOption | str

class UpdateDataQualityEvaluationConfigRequestDict(TypedDict, total=False):
    Name: Required[str]
    DataSource: DataQualityEvaluationConfigDataSourceDict | DataQualityEvaluationConfigDataSource
    RulesetName: str
    ManagedRulesetName: DataQualityEvaluationConfigManagedRuleset | str
    Triggers: Sequence[DataQualityEvaluationConfigTrigger | str]
    ScheduleExpression: str
    StartAt: str | datetime
    EndAt: str | datetime
    PauseRuns: bool
    Role: str
    NumberOfWorkers: int
    Timeout: int
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptionsDict | DataQualityEvaluationConfigAdditionalRunOptions
    AdditionalDataSources: Mapping[str, DataSourceDict | _DataSource]

class UpdateDataQualityRulesetRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    Ruleset: str

class UpdateDatabaseRequestDict(TypedDict, total=False):
    CatalogId: str
    Name: Required[str]
    DatabaseInput: Required[DatabaseInputDict]

class UpdateDevEndpointRequestDict(TypedDict, total=False):
    EndpointName: Required[str]
    PublicKey: str
    AddPublicKeys: Sequence[str]
    DeletePublicKeys: Sequence[str]
    CustomLibraries: DevEndpointCustomLibrariesDict
    UpdateEtlLibraries: bool
    DeleteArguments: Sequence[str]
    AddArguments: Mapping[str, str]

class UpdateGlossaryRequestDict(TypedDict, total=False):
    Identifier: Required[str]
    Name: str
    Description: str
    ClientToken: str

class UpdateGlossaryTermRequestDict(TypedDict, total=False):
    Identifier: Required[str]
    Name: str
    ShortDescription: str
    LongDescription: str
    ClientToken: str

class UpdateGlueIdentityCenterConfigurationRequestDict(TypedDict, total=False):
    Scopes: Sequence[str]
    UserBackgroundSessionsEnabled: bool

class UpdateGrokClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]
    Classification: str
    GrokPattern: str
    CustomPatterns: str

class UpdateIcebergInputDict(TypedDict, total=False):
    UpdateIcebergTableInput: Required[UpdateIcebergTableInputDict]

class UpdateIcebergTableInputDict(TypedDict, total=False):
    Updates: Required[Sequence[IcebergTableUpdateDict]]

class UpdateIntegrationResourcePropertyRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    SourceProcessingProperties: SourceProcessingPropertiesDict | _SourceProcessingProperties
    TargetProcessingProperties: TargetProcessingPropertiesDict | _TargetProcessingProperties

class UpdateIntegrationTablePropertiesRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TableName: Required[str]
    SourceTableConfig: SourceTableConfigDict | _SourceTableConfig
    TargetTableConfig: TargetTableConfigDict | _TargetTableConfig

class UpdateJobFromSourceControlRequestDict(TypedDict, total=False):
    JobName: str
    Provider: SourceControlProvider | str
    RepositoryName: str
    RepositoryOwner: str
    BranchName: str
    Folder: str
    CommitId: str
    AuthStrategy: SourceControlAuthStrategy | str
    AuthToken: str

class UpdateJobRequestDict(TypedDict, total=False):
    JobName: Required[str]
    JobUpdate: Required[JobUpdateDict]

class UpdateJsonClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]
    JsonPath: str

class UpdateMLTransformRequestDict(TypedDict, total=False):
    TransformId: Required[str]
    Name: str
    Description: str
    Parameters: TransformParametersDict | TransformParameters
    Role: str
    GlueVersion: str
    MaxCapacity: float
    WorkerType: _WorkerType | str
    NumberOfWorkers: int
    Timeout: int
    MaxRetries: int

class UpdateOpenTableFormatInputDict(TypedDict, total=False):
    UpdateIcebergInput: UpdateIcebergInputDict

class UpdatePartitionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    TableName: Required[str]
    PartitionValueList: Required[Sequence[str]]
    PartitionInput: Required[PartitionInputDict]

class UpdateRegistryInputDict(TypedDict, total=False):
    RegistryId: Required[RegistryIdDict]
    Description: Required[str]

class UpdateSchemaInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]
    SchemaVersionNumber: SchemaVersionNumberDict
    Compatibility: _Compatibility | str
    Description: str

class UpdateSourceControlFromJobRequestDict(TypedDict, total=False):
    JobName: str
    Provider: SourceControlProvider | str
    RepositoryName: str
    RepositoryOwner: str
    BranchName: str
    Folder: str
    CommitId: str
    AuthStrategy: SourceControlAuthStrategy | str
    AuthToken: str

class UpdateTableOptimizerRequestDict(TypedDict, total=False):
    CatalogId: Required[str]
    DatabaseName: Required[str]
    TableName: Required[str]
    Type: Required[TableOptimizerType | str]
    TableOptimizerConfiguration: Required[TableOptimizerConfigurationDict | _TableOptimizerConfiguration]

class UpdateTableRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    Name: str
    TableInput: TableInputDict
    SkipArchive: bool
    TransactionId: str
    VersionId: str
    ViewUpdateAction: _ViewUpdateAction | str
    Force: bool
    UpdateOpenTableFormatInput: UpdateOpenTableFormatInputDict

class UpdateTriggerRequestDict(TypedDict, total=False):
    Name: Required[str]
    TriggerUpdate: Required[TriggerUpdateDict]

class UpdateUsageProfileRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    Configuration: Required[ProfileConfigurationDict | ProfileConfiguration]

class UpdateUserDefinedFunctionRequestDict(TypedDict, total=False):
    CatalogId: str
    DatabaseName: Required[str]
    FunctionName: Required[str]
    FunctionInput: Required[UserDefinedFunctionInputDict]

class UpdateWorkflowRequestDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    DefaultRunProperties: Mapping[str, str]
    MaxConcurrentRuns: int

class UpdateXMLClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]
    Classification: str
    RowTag: str

class UpsertRedshiftTargetOptionsDict(TypedDict, total=False):
    TableLocation: str
    ConnectionName: str
    UpsertKeys: Sequence[str]

class UserDefinedFunctionInputDict(TypedDict, total=False):
    FunctionName: str
    ClassName: str
    OwnerName: str
    FunctionType: _FunctionType | str
    OwnerType: PrincipalType | str
    ResourceUris: Sequence[ResourceUriDict | ResourceUri]
    ArtifactLocation: str
    GovernanceMode: _GovernanceMode | str

class ViewDefinitionInputDict(TypedDict, total=False):
    IsProtected: bool
    IsManaged: bool
    Definer: str
    Representations: Sequence[ViewRepresentationInputDict]
    ViewVersionId: int
    ViewVersionToken: str
    RefreshSeconds: int
    LastRefreshType: _LastRefreshType | str
    SubObjects: Sequence[str]
    SubObjectVersionIds: Sequence[int]
    SubObjectsStatistics: Sequence[SubObjectStatisticsDict | SubObjectStatistics]
    SparkPipelineInfo: Mapping[str, str]

class ViewRepresentationInputDict(TypedDict, total=False):
    Dialect: ViewDialect | str
    DialectVersion: str
    ViewOriginalText: str
    ValidationConnection: str
    ViewExpandedText: str

class Action:
    JobName: str
    Arguments: dict[str, str]
    Timeout: int
    SecurityConfiguration: str
    NotificationProperty: _NotificationProperty
    CrawlerName: str

class Aggregate:
    Name: str
    Inputs: list[str]
    Groups: list[list[str]]
    Aggs: list[AggregateOperation]

class AggregateOperation:
    Column: list[str]
    AggFunc: AggFunction

class AllowedValue:
    Description: str
    Value: str

class AmazonRedshiftAdvancedOption:
    Key: str
    Value: str

class AmazonRedshiftNodeData:
    AccessType: str
    SourceType: str
    Connection: Option
    Schema: Option
    Table: Option
    CatalogDatabase: Option
    CatalogTable: Option
    CatalogRedshiftSchema: str
    CatalogRedshiftTable: str
    TempDir: str
    IamRole: Option
    AdvancedOptions: list[AmazonRedshiftAdvancedOption]
    SampleQuery: str
    PreAction: str
    PostAction: str
    Action: str
    TablePrefix: str
    Upsert: bool
    MergeAction: str
    MergeWhenMatched: str
    MergeWhenNotMatched: str
    MergeClause: str
    CrawlerConnection: str
    TableSchema: list[Option]
    StagingTable: str
    SelectedColumns: list[Option]

class AmazonRedshiftSource:
    Name: str
    Data: AmazonRedshiftNodeData

class AmazonRedshiftTarget:
    Name: str
    Data: AmazonRedshiftNodeData
    Inputs: list[str]

class AnnotationError:
    ProfileId: str
    StatisticId: str
    FailureReason: str

class ApplyMapping:
    Name: str
    Inputs: list[str]
    Mapping: list[Mapping_]

class AssetFormEntry:
    FormTypeId: str
    Content: str

class AssetTypeFormReference:
    FormTypeIdentifier: str

class AssetTypeItem:
    Id: str
    Name: str

class AssociateGlossaryTermsResponse:
    AssetIdentifier: str
    IterableFormName: str
    ItemIdentifier: str
    GlossaryTerms: list[str]

class AthenaConnectorSource:
    Name: str
    ConnectionName: str
    ConnectorName: str
    ConnectionType: str
    ConnectionTable: str
    SchemaName: str
    OutputSchemas: list[GlueSchema]

class AuthConfiguration:
    AuthenticationType: Property
    SecretArn: Property
    OAuth2Properties: dict[str, Property]
    BasicAuthenticationProperties: dict[str, Property]
    CustomAuthenticationProperties: dict[str, Property]

class AuthenticationConfiguration:
    AuthenticationType: _AuthenticationType
    SecretArn: str
    KmsKeyArn: str
    OAuth2Properties: _OAuth2Properties

class AutoDataQuality:
    IsEnabled: bool
    EvaluationContext: str

class AutoUpgradeMetadata:
    TargetVersion: str
    SourceVersion: str
    Status: AutoUpgradeStatus
    AnalysisId: str

class BackfillError:
    Code: BackfillErrorCode
    Partitions: list[PartitionValueList]

class BasicCatalogTarget:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Database: str
    Table: str

class BatchCreatePartitionResponse:
    Errors: list[PartitionError]

class BatchDeleteConnectionResponse:
    Succeeded: list[str]
    Errors: dict[str, ErrorDetail]

class BatchDeletePartitionResponse:
    Errors: list[PartitionError]

class BatchDeleteTableResponse:
    Errors: list[TableError]

class BatchDeleteTableVersionResponse:
    Errors: list[TableVersionError]

class BatchGetBlueprintsResponse:
    Blueprints: list[Blueprint]
    MissingBlueprints: list[str]

class BatchGetCrawlersResponse:
    Crawlers: list[Crawler]
    CrawlersNotFound: list[str]

class BatchGetCustomEntityTypesResponse:
    CustomEntityTypes: list[CustomEntityType]
    CustomEntityTypesNotFound: list[str]

class BatchGetDataQualityResultResponse:
    Results: list[DataQualityResult]
    ResultsNotFound: list[str]

class BatchGetDataQualityResultV2Response:
    Results: list[DataQualityResultV2Item]
    ResultsNotFound: list[str]

class BatchGetDataQualityRulesetEvaluationRunResponse:
    Runs: list[DataQualityRulesetEvaluationRun]
    RunsNotFound: list[str]

class BatchGetDevEndpointsResponse:
    DevEndpoints: list[DevEndpoint]
    DevEndpointsNotFound: list[str]

class BatchGetIterableFormsResponse:
    Items: list[IterableFormItem]
    Errors: list[ItemError]

class BatchGetJobsResponse:
    Jobs: list[Job]
    JobsNotFound: list[str]

class BatchGetPartitionResponse:
    Partitions: list[Partition]
    UnprocessedKeys: list[PartitionValueList]

class BatchGetTableOptimizerError:
    Error: ErrorDetail
    CatalogId: str
    DatabaseName: str
    TableName: str
    Type: TableOptimizerType

class BatchGetTableOptimizerResponse:
    TableOptimizers: list[BatchTableOptimizer]
    Failures: list[BatchGetTableOptimizerError]

class BatchGetTriggersResponse:
    Triggers: list[Trigger]
    TriggersNotFound: list[str]

class BatchGetWorkflowsResponse:
    Workflows: list[Workflow]
    MissingWorkflows: list[str]

class BatchPutDataQualityStatisticAnnotationResponse:
    FailedInclusionAnnotations: list[AnnotationError]

class BatchStopJobRunError:
    JobName: str
    JobRunId: str
    ErrorDetail: _ErrorDetail

class BatchStopJobRunResponse:
    SuccessfulSubmissions: list[BatchStopJobRunSuccessfulSubmission]
    Errors: list[BatchStopJobRunError]

class BatchStopJobRunSuccessfulSubmission:
    JobName: str
    JobRunId: str

class BatchTableOptimizer:
    CatalogId: str
    DatabaseName: str
    TableName: str
    TableOptimizer: _TableOptimizer

class BatchUpdatePartitionFailureEntry:
    PartitionValueList: list[str]
    ErrorDetail: _ErrorDetail

class BatchUpdatePartitionResponse:
    Errors: list[BatchUpdatePartitionFailureEntry]

class BetweenConfiguration:
    LowBoundKey: str
    HighBoundKey: str
    Template: str

class BinaryColumnStatisticsData:
    MaximumLength: int
    AverageLength: float
    NumberOfNulls: int

class Blueprint:
    Name: str
    Description: str
    CreatedOn: str
    LastModifiedOn: str
    ParameterSpec: str
    BlueprintLocation: str
    BlueprintServiceLocation: str
    Status: BlueprintStatus
    ErrorMessage: str
    LastActiveDefinition: _LastActiveDefinition

class BlueprintDetails:
    BlueprintName: str
    RunId: str

class BlueprintRun:
    BlueprintName: str
    RunId: str
    WorkflowName: str
    State: BlueprintRunState
    StartedOn: str
    CompletedOn: str
    ErrorMessage: str
    RollbackErrorMessage: str
    Parameters: str
    RoleArn: str

class BooleanColumnStatisticsData:
    NumberOfTrues: int
    NumberOfFalses: int
    NumberOfNulls: int

class CancelDataQualityRuleRecommendationRunResponse:
    ...

class CancelDataQualityRulesetEvaluationRunResponse:
    ...

class CancelMLTaskRunResponse:
    TransformId: str
    TaskRunId: str
    Status: TaskStatusType

class CancelStatementResponse:
    ...

class Capabilities:
    SupportedAuthenticationTypes: list[AuthenticationType]
    SupportedDataOperations: list[DataOperation]
    SupportedComputeEnvironments: list[ComputeEnvironment]

class Catalog:
    CatalogId: str
    Name: str
    ResourceArn: str
    Description: str
    Parameters: dict[str, str]
    CreateTime: str
    UpdateTime: str
    TargetRedshiftCatalog: _TargetRedshiftCatalog
    FederatedCatalog: _FederatedCatalog
    CatalogProperties: CatalogPropertiesOutput
    CreateTableDefaultPermissions: list[PrincipalPermissions]
    CreateDatabaseDefaultPermissions: list[PrincipalPermissions]
    AllowFullTableExternalDataAccess: AllowFullTableExternalDataAccessEnum

class CatalogDeltaSource:
    Name: str
    Database: str
    Table: str
    AdditionalDeltaOptions: dict[str, str]
    OutputSchemas: list[GlueSchema]

class CatalogHudiSource:
    Name: str
    Database: str
    Table: str
    AdditionalHudiOptions: dict[str, str]
    OutputSchemas: list[GlueSchema]

class CatalogIcebergSource:
    Name: str
    Database: str
    Table: str
    AdditionalIcebergOptions: dict[str, str]
    OutputSchemas: list[GlueSchema]

class CatalogImportStatus:
    ImportCompleted: bool
    ImportTime: str
    ImportedBy: str

class CatalogKafkaSource:
    Name: str
    WindowSize: int
    DetectSchema: bool
    Table: str
    Database: str
    StreamingOptions: KafkaStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptions

class CatalogKinesisSource:
    Name: str
    WindowSize: int
    DetectSchema: bool
    Table: str
    Database: str
    StreamingOptions: KinesisStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptions

class CatalogPropertiesOutput:
    DataLakeAccessProperties: DataLakeAccessPropertiesOutput
    IcebergOptimizationProperties: IcebergOptimizationPropertiesOutput
    CustomProperties: dict[str, str]

class CatalogSchemaChangePolicy:
    EnableUpdateCatalog: bool
    UpdateBehavior: UpdateCatalogBehavior

class CatalogSource:
    Name: str
    Database: str
    Table: str
    PartitionPredicate: str
    OutputSchemas: list[GlueSchema]

class CatalogTableConfigOptions:
    DatabaseName: str
    TableName: str
    S3Location: str
    CatalogId: str

class CatalogTarget:
    DatabaseName: str
    Tables: list[str]
    ConnectionName: str
    EventQueueArn: str
    DlqEventQueueArn: str

class CheckSchemaVersionValidityResponse:
    Valid: bool
    Error: str

class Classifier:
    GrokClassifier: _GrokClassifier
    XmlClassifier: XMLClassifier
    JsonClassifier: _JsonClassifier
    CsvClassifier: _CsvClassifier

class CloudWatchEncryption:
    CloudWatchEncryptionMode: _CloudWatchEncryptionMode
    KmsKeyArn: str

class CodeGenConfigurationNode:
    AthenaConnectorSource: _AthenaConnectorSource
    JdbcConnectorSource: JDBCConnectorSource
    SparkConnectorSource: _SparkConnectorSource
    CatalogSource: _CatalogSource
    RedshiftSource: _RedshiftSource
    S3CatalogSource: _S3CatalogSource
    S3CsvSource: _S3CsvSource
    S3JsonSource: _S3JsonSource
    S3ParquetSource: _S3ParquetSource
    RelationalCatalogSource: _RelationalCatalogSource
    DynamoDBCatalogSource: _DynamoDBCatalogSource
    JdbcConnectorTarget: JDBCConnectorTarget
    SparkConnectorTarget: _SparkConnectorTarget
    CatalogTarget: BasicCatalogTarget
    RedshiftTarget: _RedshiftTarget
    S3CatalogTarget: _S3CatalogTarget
    S3GlueParquetTarget: _S3GlueParquetTarget
    S3DirectTarget: _S3DirectTarget
    ApplyMapping: _ApplyMapping
    SelectFields: _SelectFields
    DropFields: _DropFields
    RenameField: _RenameField
    Spigot: _Spigot
    Join: _Join
    SplitFields: _SplitFields
    SelectFromCollection: _SelectFromCollection
    FillMissingValues: _FillMissingValues
    Filter: _Filter
    CustomCode: _CustomCode
    SparkSQL: _SparkSQL
    DirectKinesisSource: _DirectKinesisSource
    DirectKafkaSource: _DirectKafkaSource
    CatalogKinesisSource: _CatalogKinesisSource
    CatalogKafkaSource: _CatalogKafkaSource
    DropNullFields: _DropNullFields
    Merge: _Merge
    Union: _Union
    PiiDetection: PIIDetection
    Aggregate: _Aggregate
    DropDuplicates: _DropDuplicates
    GovernedCatalogTarget: _GovernedCatalogTarget
    GovernedCatalogSource: _GovernedCatalogSource
    MicrosoftSQLServerCatalogSource: _MicrosoftSQLServerCatalogSource
    MySQLCatalogSource: _MySQLCatalogSource
    OracleSQLCatalogSource: _OracleSQLCatalogSource
    PostgreSQLCatalogSource: _PostgreSQLCatalogSource
    MicrosoftSQLServerCatalogTarget: _MicrosoftSQLServerCatalogTarget
    MySQLCatalogTarget: _MySQLCatalogTarget
    OracleSQLCatalogTarget: _OracleSQLCatalogTarget
    PostgreSQLCatalogTarget: _PostgreSQLCatalogTarget
    Route: _Route
    DynamicTransform: _DynamicTransform
    EvaluateDataQuality: _EvaluateDataQuality
    S3CatalogHudiSource: _S3CatalogHudiSource
    CatalogHudiSource: _CatalogHudiSource
    S3HudiSource: _S3HudiSource
    S3HudiCatalogTarget: _S3HudiCatalogTarget
    S3HudiDirectTarget: _S3HudiDirectTarget
    DirectJDBCSource: _DirectJDBCSource
    S3CatalogDeltaSource: _S3CatalogDeltaSource
    CatalogDeltaSource: _CatalogDeltaSource
    S3DeltaSource: _S3DeltaSource
    S3DeltaCatalogTarget: _S3DeltaCatalogTarget
    S3DeltaDirectTarget: _S3DeltaDirectTarget
    AmazonRedshiftSource: _AmazonRedshiftSource
    AmazonRedshiftTarget: _AmazonRedshiftTarget
    EvaluateDataQualityMultiFrame: _EvaluateDataQualityMultiFrame
    Recipe: _Recipe
    SnowflakeSource: _SnowflakeSource
    SnowflakeTarget: _SnowflakeTarget
    ConnectorDataSource: _ConnectorDataSource
    ConnectorDataTarget: _ConnectorDataTarget
    S3CatalogIcebergSource: _S3CatalogIcebergSource
    CatalogIcebergSource: _CatalogIcebergSource
    S3IcebergCatalogTarget: _S3IcebergCatalogTarget
    S3IcebergDirectTarget: _S3IcebergDirectTarget
    S3ExcelSource: _S3ExcelSource
    S3HyperDirectTarget: _S3HyperDirectTarget
    DynamoDBELTConnectorSource: _DynamoDBELTConnectorSource

class CodeGenEdge:
    Source: str
    Target: str
    TargetParameter: str

class CodeGenNode:
    Id: str
    NodeType: str
    Args: list[CodeGenNodeArg]
    LineNumber: int

class CodeGenNodeArg:
    Name: str
    Value: str
    Param: bool

class Column:
    Name: str
    Type: str
    Comment: str
    Parameters: dict[str, str]

class ColumnError:
    ColumnName: str
    Error: ErrorDetail

class ColumnImportance:
    ColumnName: str
    Importance: float

class ColumnRowFilter:
    ColumnName: str
    RowFilterExpression: str

class ColumnStatistics:
    ColumnName: str
    ColumnType: str
    AnalyzedTime: str
    StatisticsData: ColumnStatisticsData

class ColumnStatisticsData:
    Type: ColumnStatisticsType
    BooleanColumnStatisticsData: _BooleanColumnStatisticsData
    DateColumnStatisticsData: _DateColumnStatisticsData
    DecimalColumnStatisticsData: _DecimalColumnStatisticsData
    DoubleColumnStatisticsData: _DoubleColumnStatisticsData
    LongColumnStatisticsData: _LongColumnStatisticsData
    StringColumnStatisticsData: _StringColumnStatisticsData
    BinaryColumnStatisticsData: _BinaryColumnStatisticsData

class ColumnStatisticsError:
    ColumnStatistics: _ColumnStatistics
    Error: ErrorDetail

class ColumnStatisticsTaskRun:
    CustomerId: str
    ColumnStatisticsTaskRunId: str
    DatabaseName: str
    TableName: str
    ColumnNameList: list[str]
    CatalogID: str
    Role: str
    SampleSize: float
    SecurityConfiguration: str
    NumberOfWorkers: int
    WorkerType: str
    ComputationType: _ComputationType
    Status: ColumnStatisticsState
    CreationTime: str
    LastUpdated: str
    StartTime: str
    EndTime: str
    ErrorMessage: str
    DpuSeconds: float

class ColumnStatisticsTaskSettings:
    DatabaseName: str
    TableName: str
    Schedule: _Schedule
    ColumnNameList: list[str]
    CatalogID: str
    Role: str
    SampleSize: float
    SecurityConfiguration: str
    ScheduleType: _ScheduleType
    SettingSource: _SettingSource
    LastExecutionAttempt: ExecutionAttempt

class CompactionConfiguration:
    IcebergConfiguration: IcebergCompactionConfiguration

class CompactionMetrics:
    IcebergMetrics: IcebergCompactionMetrics

class ComputeEnvironmentConfiguration:
    Name: str
    Description: str
    ComputeEnvironment: _ComputeEnvironment
    SupportedAuthenticationTypes: list[AuthenticationType]
    ConnectionOptions: dict[str, Property]
    ConnectionPropertyNameOverrides: dict[str, str]
    ConnectionOptionNameOverrides: dict[str, str]
    ConnectionPropertiesRequiredOverrides: list[str]
    PhysicalConnectionPropertiesRequired: bool

class Condition:
    LogicalOperator: _LogicalOperator
    JobName: str
    State: JobRunState
    CrawlerName: str
    CrawlState: _CrawlState

class ConditionExpression:
    Condition: str
    Value: str
    TargetColumn: str

class ConfigurationObject:
    DefaultValue: str
    AllowedValues: list[str]
    MinValue: str
    MaxValue: str

class ConfusionMatrix:
    NumTruePositives: int
    NumFalsePositives: int
    NumTrueNegatives: int
    NumFalseNegatives: int

class Connection:
    Name: str
    Description: str
    ConnectionType: _ConnectionType
    MatchCriteria: list[str]
    ConnectionProperties: dict[str, str]
    SparkProperties: dict[str, str]
    AthenaProperties: dict[str, str]
    PythonProperties: dict[str, str]
    PhysicalConnectionRequirements: _PhysicalConnectionRequirements
    CreationTime: str
    LastUpdatedTime: str
    LastUpdatedBy: str
    Status: ConnectionStatus
    StatusReason: str
    LastConnectionValidationTime: str
    AuthenticationConfiguration: _AuthenticationConfiguration
    ConnectionSchemaVersion: int
    CompatibleComputeEnvironments: list[ComputeEnvironment]

class ConnectionPasswordEncryption:
    ReturnConnectionPasswordEncrypted: bool
    AwsKmsKeyId: str

class ConnectionTypeBrief:
    ConnectionType: _ConnectionType
    DisplayName: str
    Vendor: str
    Description: str
    Categories: list[str]
    Capabilities: _Capabilities
    LogoUrl: str
    ConnectionTypeVariants: list[ConnectionTypeVariant]

class ConnectionTypeVariant:
    ConnectionTypeVariantName: str
    DisplayName: str
    Description: str
    LogoUrl: str

class ConnectionsList:
    Connections: list[str]

class ConnectorDataSource:
    Name: str
    ConnectionType: str
    Data: dict[str, str]
    OutputSchemas: list[GlueSchema]

class ConnectorDataTarget:
    Name: str
    ConnectionType: str
    Data: dict[str, str]
    Inputs: list[str]

class ConnectorProperty:
    Name: str
    KeyOverride: str
    Required: bool
    DefaultValue: str
    AllowedValues: list[str]
    PropertyLocation: _PropertyLocation
    PropertyType: _PropertyType
    Format: str

class Crawl:
    State: CrawlState
    StartedOn: str
    CompletedOn: str
    ErrorMessage: str
    LogGroup: str
    LogStream: str

class Crawler:
    Name: str
    Role: str
    Targets: CrawlerTargets
    DatabaseName: str
    Description: str
    Classifiers: list[str]
    RecrawlPolicy: _RecrawlPolicy
    SchemaChangePolicy: _SchemaChangePolicy
    LineageConfiguration: _LineageConfiguration
    State: CrawlerState
    TablePrefix: str
    Schedule: _Schedule
    CrawlElapsedTime: int
    CreationTime: str
    LastUpdated: str
    LastCrawl: LastCrawlInfo
    Version: int
    Configuration: str
    CrawlerSecurityConfiguration: str
    LakeFormationConfiguration: _LakeFormationConfiguration
    CatalogId: str

class CrawlerHistory:
    CrawlId: str
    State: CrawlerHistoryState
    StartTime: str
    EndTime: str
    Summary: str
    ErrorMessage: str
    LogGroup: str
    LogStream: str
    MessagePrefix: str
    DpuHour: float

class CrawlerMetrics:
    CrawlerName: str
    TimeLeftSeconds: float
    StillEstimating: bool
    LastRuntimeSeconds: float
    MedianRuntimeSeconds: float
    TablesCreated: int
    TablesUpdated: int
    TablesDeleted: int

class CrawlerNodeDetails:
    Crawls: list[Crawl]

class CrawlerTargets:
    S3Targets: list[S3Target]
    JdbcTargets: list[JdbcTarget]
    MongoDBTargets: list[MongoDBTarget]
    DynamoDBTargets: list[DynamoDBTarget]
    CatalogTargets: list[CatalogTarget]
    DeltaTargets: list[DeltaTarget]
    IcebergTargets: list[IcebergTarget]
    HudiTargets: list[HudiTarget]

class CreateBlueprintResponse:
    Name: str

class CreateCatalogResponse:
    ...

class CreateClassifierResponse:
    ...

class CreateColumnStatisticsTaskSettingsResponse:
    ...

class CreateConnectionResponse:
    CreateConnectionStatus: ConnectionStatus

class CreateCrawlerResponse:
    ...

class CreateCustomEntityTypeResponse:
    Name: str

class CreateDataQualityEvaluationConfigResponse:
    Name: str
    EvaluationRunMode: DataQualityEvaluationRunMode

class CreateDataQualityRulesetResponse:
    Name: str

class CreateDatabaseResponse:
    ...

class CreateDevEndpointResponse:
    EndpointName: str
    Status: str
    SecurityGroupIds: list[str]
    SubnetId: str
    RoleArn: str
    YarnEndpointAddress: str
    ZeppelinRemoteSparkInterpreterPort: int
    NumberOfNodes: int
    WorkerType: _WorkerType
    GlueVersion: str
    NumberOfWorkers: int
    AvailabilityZone: str
    VpcId: str
    ExtraPythonLibsS3Path: str
    ExtraJarsS3Path: str
    FailureReason: str
    SecurityConfiguration: str
    CreatedTimestamp: str
    Arguments: dict[str, str]

class CreateGlossaryResponse:
    Id: str
    Name: str
    Description: str

class CreateGlossaryTermResponse:
    Id: str
    GlossaryId: str
    Name: str
    ShortDescription: str
    LongDescription: str

class CreateGlueIdentityCenterConfigurationResponse:
    ApplicationArn: str

class CreateIntegrationResourcePropertyResponse:
    ResourceArn: str
    ResourcePropertyArn: str
    SourceProcessingProperties: _SourceProcessingProperties
    TargetProcessingProperties: _TargetProcessingProperties

class CreateIntegrationResponse:
    SourceArn: str
    TargetArn: str
    IntegrationName: str
    Description: str
    IntegrationArn: str
    KmsKeyId: str
    AdditionalEncryptionContext: dict[str, str]
    Tags: list[Tag]
    Status: IntegrationStatus
    CreateTime: str
    Errors: list[IntegrationError]
    DataFilter: str
    IntegrationConfig: _IntegrationConfig

class CreateIntegrationTablePropertiesResponse:
    ...

class CreateJobResponse:
    Name: str

class CreateMLTransformResponse:
    TransformId: str

class CreatePartitionIndexResponse:
    ...

class CreatePartitionResponse:
    ...

class CreateRegistryResponse:
    RegistryArn: str
    RegistryName: str
    Description: str
    Tags: dict[str, str]

class CreateSchemaResponse:
    RegistryName: str
    RegistryArn: str
    SchemaName: str
    SchemaArn: str
    Description: str
    DataFormat: _DataFormat
    Compatibility: _Compatibility
    SchemaCheckpoint: int
    LatestSchemaVersion: int
    NextSchemaVersion: int
    SchemaStatus: _SchemaStatus
    Tags: dict[str, str]
    SchemaVersionId: str
    SchemaVersionStatus: _SchemaVersionStatus

class CreateScriptResponse:
    PythonScript: str
    ScalaCode: str

class CreateSecurityConfigurationResponse:
    Name: str
    CreatedTimestamp: str

class CreateSessionResponse:
    Session: _Session

class CreateTableOptimizerResponse:
    ...

class CreateTableResponse:
    ...

class CreateTriggerResponse:
    Name: str

class CreateUsageProfileResponse:
    Name: str

class CreateUserDefinedFunctionResponse:
    ...

class CreateWorkflowResponse:
    Name: str

class CsvClassifier:
    Name: str
    CreationTime: str
    LastUpdated: str
    Version: int
    Delimiter: str
    QuoteSymbol: str
    ContainsHeader: CsvHeaderOption
    Header: list[str]
    DisableValueTrimming: bool
    AllowSingleColumn: bool
    CustomDatatypeConfigured: bool
    CustomDatatypes: list[str]
    Serde: CsvSerdeOption

class CursorConfiguration:
    NextPage: ExtractedParameter
    LimitParameter: ExtractedParameter

class CustomCode:
    Name: str
    Inputs: list[str]
    Code: str
    ClassName: str
    OutputSchemas: list[GlueSchema]

class CustomEntityType:
    Name: str
    RegexString: str
    ContextWords: list[str]

class DDBELTCatalogAdditionalOptions:
    DynamodbExport: str
    DynamodbUnnestDDBJson: bool

class DDBELTConnectionOptions:
    DynamodbExport: DdbExportType
    DynamodbUnnestDDBJson: bool
    DynamodbTableArn: str
    DynamodbS3Bucket: str
    DynamodbS3Prefix: str
    DynamodbS3BucketOwner: str
    DynamodbStsRoleArn: str

class DQResultsPublishingOptions:
    EvaluationContext: str
    ResultsS3Prefix: str
    CloudWatchMetricsEnabled: bool
    ResultsPublishingEnabled: bool

class DQStopJobOnFailureOptions:
    StopJobOnFailureTiming: DQStopJobOnFailureTiming

class DataCatalogEncryptionSettings:
    EncryptionAtRest: _EncryptionAtRest
    ConnectionPasswordEncryption: _ConnectionPasswordEncryption

class DataLakeAccessPropertiesOutput:
    DataLakeAccess: bool
    DataTransferRole: str
    KmsKey: str
    ManagedWorkgroupName: str
    ManagedWorkgroupStatus: str
    RedshiftDatabaseName: str
    StatusMessage: str
    CatalogType: str

class DataLakePrincipal:
    DataLakePrincipalIdentifier: str

class DataQualityAggregatedMetrics:
    TotalRowsProcessed: float
    TotalRowsPassed: float
    TotalRowsFailed: float
    TotalRulesProcessed: float
    TotalRulesPassed: float
    TotalRulesFailed: float

class DataQualityAnalyzerResult:
    Name: str
    Description: str
    EvaluationMessage: str
    EvaluatedMetrics: dict[str, float]
    EvaluatedDistributions: dict[str, DistributionData]

class DataQualityEncryption:
    DataQualityEncryptionMode: _DataQualityEncryptionMode
    KmsKeyArn: str

class DataQualityEvaluationConfigAdditionalRunOptions:
    CloudWatchMetricsEnabled: bool
    ResultsS3Prefix: str
    CompositeRuleEvaluationMethod: DQCompositeRuleEvaluationMethod
    RowLevelResults: RowLevelResultsOptions
    ProfilingResults: ProfilingResultsOptions
    ObservationScope: ObservationConfiguration
    ObservationMode: _ObservationMode
    DataQualityRuleResults: DataQualityRuleResultsOptions
    ObservationResults: ObservationResultsOptions
    CustomLogGroupPrefix: str

class DataQualityEvaluationConfigDataSource:
    GlueTables: DataQualityEvaluationConfigGlueTables

class DataQualityEvaluationConfigGlueTables:
    CatalogId: str
    DatabaseName: str
    TableNamePattern: str
    PreProcessingQuery: str
    ConnectionName: str
    AdditionalOptions: dict[str, str]

class DataQualityEvaluationConfigListDataSource:
    GlueTables: DataQualityEvaluationConfigListGlueTables

class DataQualityEvaluationConfigListDetails:
    Name: str
    EvaluationRunMode: DataQualityEvaluationRunMode
    CreatedOn: str
    LastModifiedOn: str
    Level: DataQualityEvaluationConfigLevel
    DataSource: DataQualityEvaluationConfigListDataSource
    RulesetName: str
    ManagedRulesetName: DataQualityEvaluationConfigManagedRuleset
    PauseRuns: bool

class DataQualityEvaluationConfigListGlueTables:
    CatalogId: str
    DatabaseName: str
    TableNamePattern: str

class DataQualityEvaluationRunAdditionalRunOptions:
    CloudWatchMetricsEnabled: bool
    ResultsS3Prefix: str
    CompositeRuleEvaluationMethod: DQCompositeRuleEvaluationMethod
    CustomLogGroupPrefix: str
    RowLevelResults: RowLevelResultsOptions
    ProfilingResults: ProfilingResultsOptions
    ObservationScope: ObservationConfiguration
    ObservationMode: _ObservationMode
    DataQualityRuleResults: DataQualityRuleResultsOptions
    ObservationResults: ObservationResultsOptions

class DataQualityGlueTable:
    DatabaseName: str
    TableName: str
    CatalogId: str
    ConnectionName: str
    AdditionalOptions: dict[str, str]
    PreProcessingQuery: str

class DataQualityMetricValues:
    ActualValue: float
    ExpectedValue: float
    LowerLimit: float
    UpperLimit: float

class DataQualityObservation:
    Description: str
    MetricBasedObservation: _MetricBasedObservation

class DataQualityResult:
    ResultId: str
    EvaluationRunMode: DataQualityEvaluationRunMode
    DataQualityEvaluationConfig: str
    ProfileId: str
    Score: float
    DataSource: _DataSource
    RulesetName: str
    EvaluationContext: str
    StartedOn: str
    CompletedOn: str
    JobName: str
    JobRunId: str
    RulesetEvaluationRunId: str
    RuleResults: list[DataQualityRuleResult]
    AnalyzerResults: list[DataQualityAnalyzerResult]
    Observations: list[DataQualityObservation]
    AggregatedMetrics: DataQualityAggregatedMetrics

class DataQualityResultDescription:
    ResultId: str
    EvaluationRunMode: DataQualityEvaluationRunMode
    DataQualityEvaluationConfig: str
    DataSource: _DataSource
    JobName: str
    JobRunId: str
    StartedOn: str

class DataQualityResultV2Item:
    ResultId: str
    EvaluationRunMode: DataQualityEvaluationRunMode
    DataQualityEvaluationConfig: str
    DataSource: _DataSource
    Dimensions: dict[str, str]
    Tags: dict[str, str]
    ExecutionStartedOn: str
    ExecutionCompletedOn: str
    ResultPublishedOn: str
    Score: float
    RuleResults: list[DataQualityRuleResult]
    AnalyzerResults: list[DataQualityAnalyzerResult]
    Observations: list[DataQualityObservation]
    EvaluationContext: str
    Descriptors: dict[str, str]
    AggregatedMetrics: DataQualityAggregatedMetrics
    RulesetName: str

class DataQualityResultsV2Description:
    ResultId: str
    EvaluationRunMode: DataQualityEvaluationRunMode
    DataQualityEvaluationConfig: str
    DataSource: _DataSource
    ResultPublishedOn: str
    Dimensions: dict[str, str]
    EvaluationContext: str
    Descriptors: dict[str, str]

class DataQualityRuleRecommendationRunAdditionalRunOptions:
    CustomLogGroupPrefix: str

class DataQualityRuleRecommendationRunDescription:
    RunId: str
    Status: TaskStatusType
    StartedOn: str
    DataSource: _DataSource
    CreatedRulesetName: str
    RecommendationMode: _RecommendationMode

class DataQualityRuleResult:
    Name: str
    Description: str
    EvaluationMessage: str
    Result: DataQualityRuleResultStatus
    EvaluatedMetrics: dict[str, float]
    EvaluatedRule: str
    RuleMetrics: dict[str, float]
    Labels: dict[str, str]

class DataQualityRuleResultsOptions:
    WriteDataQualityRuleResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptions

class DataQualityRulesetEvaluationRun:
    RunId: str
    DataSource: _DataSource
    Role: str
    NumberOfWorkers: int
    Timeout: int
    AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptions
    Status: TaskStatusType
    ErrorString: str
    StartedOn: str
    LastModifiedOn: str
    CompletedOn: str
    ExecutionTime: int
    RulesetNames: list[str]
    ResultIds: list[str]
    AdditionalDataSources: dict[str, _DataSource]

class DataQualityRulesetEvaluationRunDescription:
    RunId: str
    Status: TaskStatusType
    StartedOn: str
    DataSource: _DataSource

class DataQualityRulesetListDetails:
    Name: str
    Description: str
    CreatedOn: str
    LastModifiedOn: str
    TargetTable: DataQualityTargetTable
    RecommendationRunId: str
    RuleCount: int

class DataQualityTargetTable:
    TableName: str
    DatabaseName: str
    CatalogId: str

class DataSource:
    GlueTable: _GlueTable
    DataQualityGlueTable: _DataQualityGlueTable

class Database:
    Name: str
    Description: str
    LocationUri: str
    Parameters: dict[str, str]
    CreateTime: str
    CreateTableDefaultPermissions: list[PrincipalPermissions]
    TargetDatabase: DatabaseIdentifier
    CatalogId: str
    FederatedDatabase: _FederatedDatabase

class DatabaseIdentifier:
    CatalogId: str
    DatabaseName: str
    Region: str

class Datatype:
    Id: str
    Label: str

class DateColumnStatisticsData:
    MinimumValue: str
    MaximumValue: str
    NumberOfNulls: int
    NumberOfDistinctValues: int

class DecimalColumnStatisticsData:
    MinimumValue: DecimalNumber
    MaximumValue: DecimalNumber
    NumberOfNulls: int
    NumberOfDistinctValues: int

class DecimalNumber:
    UnscaledValue: str
    Scale: int

class DeleteAssetResponse:
    ...

class DeleteAssetTypeResponse:
    ...

class DeleteAttachmentResponse:
    AssetIdentifier: str
    IterableFormName: str
    ItemIdentifier: str

class DeleteBlueprintResponse:
    Name: str

class DeleteCatalogResponse:
    ...

class DeleteClassifierResponse:
    ...

class DeleteColumnStatisticsForPartitionResponse:
    ...

class DeleteColumnStatisticsForTableResponse:
    ...

class DeleteColumnStatisticsTaskSettingsResponse:
    ...

class DeleteConnectionResponse:
    ...

class DeleteConnectionTypeResponse:
    ...

class DeleteCrawlerResponse:
    ...

class DeleteCustomEntityTypeResponse:
    Name: str

class DeleteDataQualityEvaluationConfigResponse:
    ...

class DeleteDataQualityRulesetResponse:
    ...

class DeleteDatabaseResponse:
    ...

class DeleteDevEndpointResponse:
    ...

class DeleteFormTypeResponse:
    ...

class DeleteGlossaryResponse:
    ...

class DeleteGlossaryTermResponse:
    ...

class DeleteGlueIdentityCenterConfigurationResponse:
    ...

class DeleteIntegrationResourcePropertyResponse:
    ...

class DeleteIntegrationResponse:
    SourceArn: str
    TargetArn: str
    IntegrationName: str
    Description: str
    IntegrationArn: str
    KmsKeyId: str
    AdditionalEncryptionContext: dict[str, str]
    Tags: list[Tag]
    Status: IntegrationStatus
    CreateTime: str
    Errors: list[IntegrationError]
    DataFilter: str

class DeleteIntegrationTablePropertiesResponse:
    ...

class DeleteJobResponse:
    JobName: str

class DeleteMLTransformResponse:
    TransformId: str

class DeletePartitionIndexResponse:
    ...

class DeletePartitionResponse:
    ...

class DeleteRegistryResponse:
    RegistryName: str
    RegistryArn: str
    Status: RegistryStatus

class DeleteResourcePolicyResponse:
    ...

class DeleteSchemaResponse:
    SchemaArn: str
    SchemaName: str
    Status: SchemaStatus

class DeleteSchemaVersionsResponse:
    SchemaVersionErrors: list[SchemaVersionErrorItem]

class DeleteSecurityConfigurationResponse:
    ...

class DeleteSessionResponse:
    Id: str

class DeleteTableOptimizerResponse:
    ...

class DeleteTableResponse:
    ...

class DeleteTableVersionResponse:
    ...

class DeleteTriggerResponse:
    Name: str

class DeleteUsageProfileResponse:
    ...

class DeleteUserDefinedFunctionResponse:
    ...

class DeleteWorkflowResponse:
    Name: str

class DeltaTarget:
    DeltaTables: list[str]
    ConnectionName: str
    WriteManifest: bool
    CreateNativeDeltaTable: bool

class DescribeConnectionTypeResponse:
    ConnectionType: str
    Description: str
    Capabilities: _Capabilities
    ConnectionProperties: dict[str, Property]
    ConnectionOptions: dict[str, Property]
    AuthenticationConfiguration: AuthConfiguration
    ComputeEnvironmentConfigurations: dict[str, ComputeEnvironmentConfiguration]
    PhysicalConnectionRequirements: dict[str, Property]
    AthenaConnectionProperties: dict[str, Property]
    PythonConnectionProperties: dict[str, Property]
    SparkConnectionProperties: dict[str, Property]
    RestConfiguration: _RestConfiguration

class DescribeEntityResponse:
    Fields: list[Field]
    NextToken: str

class DescribeInboundIntegrationsResponse:
    InboundIntegrations: list[InboundIntegration]
    Marker: str

class DescribeIntegrationsResponse:
    Integrations: list[Integration]
    Marker: str

class DevEndpoint:
    EndpointName: str
    RoleArn: str
    SecurityGroupIds: list[str]
    SubnetId: str
    YarnEndpointAddress: str
    PrivateAddress: str
    ZeppelinRemoteSparkInterpreterPort: int
    PublicAddress: str
    Status: str
    WorkerType: _WorkerType
    GlueVersion: str
    NumberOfWorkers: int
    NumberOfNodes: int
    AvailabilityZone: str
    VpcId: str
    ExtraPythonLibsS3Path: str
    ExtraJarsS3Path: str
    FailureReason: str
    LastUpdateStatus: str
    CreatedTimestamp: str
    LastModifiedTimestamp: str
    PublicKey: str
    PublicKeys: list[str]
    SecurityConfiguration: str
    Arguments: dict[str, str]

class DirectJDBCSource:
    Name: str
    Database: str
    Table: str
    ConnectionName: str
    ConnectionType: JDBCConnectionType
    RedshiftTmpDir: str
    OutputSchemas: list[GlueSchema]

class DirectKafkaSource:
    Name: str
    StreamingOptions: KafkaStreamingSourceOptions
    WindowSize: int
    DetectSchema: bool
    DataPreviewOptions: StreamingDataPreviewOptions

class DirectKinesisSource:
    Name: str
    WindowSize: int
    DetectSchema: bool
    StreamingOptions: KinesisStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptions

class DirectSchemaChangePolicy:
    EnableUpdateCatalog: bool
    UpdateBehavior: UpdateCatalogBehavior
    Table: str
    Database: str

class DisassociateGlossaryTermsResponse:
    AssetIdentifier: str
    IterableFormName: str
    ItemIdentifier: str
    GlossaryTerms: list[str]

class DistributionData:
    BinEdges: list[str]
    Count: list[int]
    DataType: str

class DistributionResultsOptions:
    WriteDistributionResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptions

class DoubleColumnStatisticsData:
    MinimumValue: float
    MaximumValue: float
    NumberOfNulls: int
    NumberOfDistinctValues: int

class DropDuplicates:
    Name: str
    Inputs: list[str]
    Columns: list[list[str]]

class DropFields:
    Name: str
    Inputs: list[str]
    Paths: list[list[str]]

class DropNullFields:
    Name: str
    Inputs: list[str]
    NullCheckBoxList: _NullCheckBoxList
    NullTextList: list[NullValueField]

class DynamicTransform:
    Name: str
    TransformName: str
    Inputs: list[str]
    Parameters: list[TransformConfigParameter]
    FunctionName: str
    Path: str
    Version: str
    OutputSchemas: list[GlueSchema]

class DynamoDBCatalogSource:
    Name: str
    Database: str
    Table: str
    PitrEnabled: bool
    AdditionalOptions: DDBELTCatalogAdditionalOptions

class DynamoDBELTConnectorSource:
    Name: str
    ConnectionOptions: DDBELTConnectionOptions
    OutputSchemas: list[GlueSchema]

class DynamoDBTarget:
    Path: str
    ScanAll: bool
    ScanRate: float

class Edge:
    SourceId: str
    DestinationId: str

class EncryptionAtRest:
    CatalogEncryptionMode: _CatalogEncryptionMode
    SseAwsKmsKeyId: str
    CatalogEncryptionServiceRole: str

class EncryptionConfiguration:
    S3Encryption: list[_S3Encryption]
    CloudWatchEncryption: _CloudWatchEncryption
    JobBookmarksEncryption: _JobBookmarksEncryption
    DataQualityEncryption: _DataQualityEncryption

class Entity:
    EntityName: str
    Label: str
    IsParentEntity: bool
    Description: str
    Category: str
    CustomProperties: dict[str, str]

class EntityConfiguration:
    SourceConfiguration: _SourceConfiguration
    Schema: dict[str, FieldDefinition]

class ErrorDetail:
    ErrorCode: str
    ErrorMessage: str

class ErrorDetails:
    ErrorCode: str
    ErrorMessage: str

class EvaluateDataQuality:
    Name: str
    Inputs: list[str]
    Ruleset: str
    Output: DQTransformOutput
    PublishingOptions: DQResultsPublishingOptions
    StopJobOnFailureOptions: DQStopJobOnFailureOptions

class EvaluateDataQualityMultiFrame:
    Name: str
    Inputs: list[str]
    AdditionalDataSources: dict[str, str]
    Ruleset: str
    PublishingOptions: DQResultsPublishingOptions
    AdditionalOptions: dict[str, str]
    StopJobOnFailureOptions: DQStopJobOnFailureOptions

class EvaluationMetrics:
    TransformType: _TransformType
    FindMatchesMetrics: _FindMatchesMetrics

class EventBatchingCondition:
    BatchSize: int
    BatchWindow: int

class ExecutionAttempt:
    Status: ExecutionStatus
    ColumnStatisticsTaskRunId: str
    ExecutionTimestamp: str
    ErrorMessage: str

class ExecutionProperty:
    MaxConcurrentRuns: int

class ExportEncryptionConfiguration:
    SseAlgorithm: str
    KmsKeyArn: str

class ExportLabelsTaskRunProperties:
    OutputS3Path: str

class ExtractedParameter:
    Key: str
    DefaultValue: str
    PropertyLocation: _PropertyLocation
    Value: ResponseExtractionMapping

class FederatedCatalog:
    Identifier: str
    ConnectionName: str
    ConnectionType: str

class FederatedDatabase:
    Identifier: str
    ConnectionName: str
    ConnectionType: str

class FederatedTable:
    Identifier: str
    DatabaseIdentifier: str
    ConnectionName: str
    ConnectionType: str

class Field:
    FieldName: str
    Label: str
    Description: str
    FieldType: FieldDataType
    IsPrimaryKey: bool
    IsNullable: bool
    IsRetrievable: bool
    IsFilterable: bool
    IsPartitionable: bool
    IsCreateable: bool
    IsUpdateable: bool
    IsUpsertable: bool
    IsDefaultOnCreate: bool
    SupportedValues: list[str]
    SupportedFilterOperators: list[FieldFilterOperator]
    ParentField: str
    NativeDataType: str
    CustomProperties: dict[str, str]

class FieldDefinition:
    Name: str
    FieldDataType: _FieldDataType
    ResponseDateFormat: str
    IsPartitionable: bool
    IsNullable: bool
    IsQueryable: bool
    IsOrderable: bool
    FilterOverrides: _FilterOverrides

class FillMissingValues:
    Name: str
    Inputs: list[str]
    ImputedPath: str
    FilledPath: str

class Filter:
    Name: str
    Inputs: list[str]
    LogicalOperator: FilterLogicalOperator
    Filters: list[FilterExpression]

class FilterConfiguration:
    FilterMode: _FilterMode
    OperatorMappings: dict[str, str]
    DateTimeFormat: str
    StripQuotes: bool
    BetweenConfiguration: _BetweenConfiguration
    FilterStringConfiguration: _FilterStringConfiguration

class FilterExpression:
    Operation: FilterOperation
    Negated: bool
    Values: list[FilterValue]

class FilterOverrides:
    FieldName: str
    OperatorMappings: dict[str, str]
    BetweenConfiguration: _BetweenConfiguration
    DateTimeFormat: str

class FilterStringConfiguration:
    QueryParameterName: str
    QuoteStringValues: bool
    QuoteCharacter: str

class FilterValue:
    Type: FilterValueType
    Value: list[str]

class FindMatchesMetrics:
    AreaUnderPRCurve: float
    Precision: float
    Recall: float
    F1: float
    ConfusionMatrix: _ConfusionMatrix
    ColumnImportances: list[ColumnImportance]

class FindMatchesParameters:
    PrimaryKeyColumnName: str
    PrecisionRecallTradeoff: float
    AccuracyCostTradeoff: float
    EnforceProvidedLabels: bool

class FindMatchesTaskRunProperties:
    JobId: str
    JobName: str
    JobRunId: str

class FormTypeItem:
    Id: str
    Name: str

class GetAssetOutput:
    Id: str
    Name: str
    Description: str
    CreatedAt: str
    UpdatedAt: str
    AssetTypeId: str
    GlossaryTerms: list[str]
    Forms: dict[str, AssetFormEntry]
    Attachments: dict[str, AssetFormEntry]
    IterableForms: dict[str, IterableFormEntry]

class GetAssetTypeResponse:
    Id: str
    Name: str
    Forms: dict[str, AssetTypeFormReference]

class GetBlueprintResponse:
    Blueprint: _Blueprint

class GetBlueprintRunResponse:
    BlueprintRun: _BlueprintRun

class GetBlueprintRunsResponse:
    BlueprintRuns: list[BlueprintRun]
    NextToken: str

class GetCatalogImportStatusResponse:
    ImportStatus: CatalogImportStatus

class GetCatalogResponse:
    Catalog: _Catalog

class GetCatalogsResponse:
    CatalogList: list[Catalog]
    NextToken: str

class GetClassifierResponse:
    Classifier: _Classifier

class GetClassifiersResponse:
    Classifiers: list[Classifier]
    NextToken: str

class GetColumnStatisticsForPartitionResponse:
    ColumnStatisticsList: list[ColumnStatistics]
    Errors: list[ColumnError]

class GetColumnStatisticsForTableResponse:
    ColumnStatisticsList: list[ColumnStatistics]
    Errors: list[ColumnError]

class GetColumnStatisticsTaskRunResponse:
    ColumnStatisticsTaskRun: _ColumnStatisticsTaskRun

class GetColumnStatisticsTaskRunsResponse:
    ColumnStatisticsTaskRuns: list[ColumnStatisticsTaskRun]
    NextToken: str

class GetColumnStatisticsTaskSettingsResponse:
    ColumnStatisticsTaskSettings: _ColumnStatisticsTaskSettings

class GetConnectionResponse:
    Connection: _Connection

class GetConnectionsResponse:
    ConnectionList: list[Connection]
    NextToken: str

class GetCrawlerMetricsResponse:
    CrawlerMetricsList: list[CrawlerMetrics]
    NextToken: str

class GetCrawlerResponse:
    Crawler: _Crawler

class GetCrawlersResponse:
    Crawlers: list[Crawler]
    NextToken: str

class GetCustomEntityTypeResponse:
    Name: str
    RegexString: str
    ContextWords: list[str]

class GetDashboardUrlResponse:
    Url: str

class GetDataCatalogEncryptionSettingsResponse:
    DataCatalogEncryptionSettings: _DataCatalogEncryptionSettings

class GetDataCatalogExportConfigurationOutput:
    ExportSetting: _ExportSetting
    Status: ExportStatus
    EncryptionConfiguration: ExportEncryptionConfiguration
    S3TableBucketArn: str
    CreatedAt: str
    UpdatedAt: str

class GetDataQualityEvaluationConfigResponse:
    Name: str
    EvaluationRunMode: DataQualityEvaluationRunMode
    CreatedOn: str
    LastModifiedOn: str
    Level: DataQualityEvaluationConfigLevel
    DataSource: DataQualityEvaluationConfigDataSource
    RulesetName: str
    ManagedRulesetName: DataQualityEvaluationConfigManagedRuleset
    Triggers: list[DataQualityEvaluationConfigTrigger]
    ScheduleExpression: str
    StartAt: str
    EndAt: str
    PauseRuns: bool
    Role: str
    NumberOfWorkers: int
    Timeout: int
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptions
    AdditionalDataSources: dict[str, _DataSource]

class GetDataQualityModelResponse:
    Status: DataQualityModelStatus
    StartedOn: str
    CompletedOn: str
    FailureReason: str

class GetDataQualityModelResultResponse:
    CompletedOn: str
    Model: list[StatisticModelResult]

class GetDataQualityResultResponse:
    ResultId: str
    EvaluationRunMode: DataQualityEvaluationRunMode
    DataQualityEvaluationConfig: str
    ProfileId: str
    Score: float
    DataSource: _DataSource
    RulesetName: str
    EvaluationContext: str
    StartedOn: str
    CompletedOn: str
    JobName: str
    JobRunId: str
    RulesetEvaluationRunId: str
    RuleResults: list[DataQualityRuleResult]
    AnalyzerResults: list[DataQualityAnalyzerResult]
    Observations: list[DataQualityObservation]
    AggregatedMetrics: DataQualityAggregatedMetrics

class GetDataQualityResultV2Response:
    ResultId: str
    EvaluationRunMode: DataQualityEvaluationRunMode
    DataQualityEvaluationConfig: str
    DataSource: _DataSource
    ProfileId: str
    Dimensions: dict[str, str]
    Tags: dict[str, str]
    ExecutionStartedOn: str
    ExecutionCompletedOn: str
    ResultPublishedOn: str
    Score: float
    RuleResults: list[DataQualityRuleResult]
    AnalyzerResults: list[DataQualityAnalyzerResult]
    Observations: list[DataQualityObservation]
    EvaluationContext: str
    Descriptors: dict[str, str]
    AggregatedMetrics: DataQualityAggregatedMetrics
    RulesetName: str

class GetDataQualityRuleRecommendationRunResponse:
    RunId: str
    DataSource: _DataSource
    Role: str
    NumberOfWorkers: int
    Timeout: int
    Status: TaskStatusType
    ErrorString: str
    StartedOn: str
    LastModifiedOn: str
    CompletedOn: str
    ExecutionTime: int
    RecommendedRuleset: str
    CreatedRulesetName: str
    DataQualitySecurityConfiguration: str
    AdditionalRunOptions: DataQualityRuleRecommendationRunAdditionalRunOptions
    RecommendationMode: _RecommendationMode

class GetDataQualityRulesetEvaluationRunResponse:
    RunId: str
    DataSource: _DataSource
    Role: str
    NumberOfWorkers: int
    Timeout: int
    AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptions
    Status: TaskStatusType
    ErrorString: str
    StartedOn: str
    LastModifiedOn: str
    CompletedOn: str
    ExecutionTime: int
    RulesetNames: list[str]
    ResultIds: list[str]
    AdditionalDataSources: dict[str, _DataSource]

class GetDataQualityRulesetResponse:
    Name: str
    Description: str
    Ruleset: str
    TargetTable: DataQualityTargetTable
    CreatedOn: str
    LastModifiedOn: str
    RecommendationRunId: str
    DataQualitySecurityConfiguration: str

class GetDatabaseResponse:
    Database: _Database

class GetDatabasesResponse:
    DatabaseList: list[Database]
    NextToken: str

class GetDataflowGraphResponse:
    DagNodes: list[CodeGenNode]
    DagEdges: list[CodeGenEdge]

class GetDevEndpointResponse:
    DevEndpoint: _DevEndpoint

class GetDevEndpointsResponse:
    DevEndpoints: list[DevEndpoint]
    NextToken: str

class GetEntityRecordsResponse:
    Records: list[Any]
    NextToken: str

class GetFormTypeResponse:
    Id: str
    Name: str
    Schema: str

class GetGlossaryResponse:
    Id: str
    Name: str
    Description: str

class GetGlossaryTermResponse:
    Id: str
    GlossaryId: str
    Name: str
    ShortDescription: str
    LongDescription: str

class GetGlueIdentityCenterConfigurationResponse:
    ApplicationArn: str
    InstanceArn: str
    Scopes: list[str]
    UserBackgroundSessionsEnabled: bool

class GetIntegrationResourcePropertyResponse:
    ResourceArn: str
    ResourcePropertyArn: str
    SourceProcessingProperties: _SourceProcessingProperties
    TargetProcessingProperties: _TargetProcessingProperties

class GetIntegrationTablePropertiesResponse:
    ResourceArn: str
    TableName: str
    SourceTableConfig: _SourceTableConfig
    TargetTableConfig: _TargetTableConfig

class GetJobBookmarkResponse:
    JobBookmarkEntry: _JobBookmarkEntry

class GetJobResponse:
    Job: _Job

class GetJobRunResponse:
    JobRun: _JobRun

class GetJobRunsResponse:
    JobRuns: list[JobRun]
    NextToken: str

class GetJobUpgradeAnalysisResponse:
    JobName: str
    AnalysisId: str
    Status: _Status
    SourceVersion: str
    TargetVersion: str
    AnalysisType: _AnalysisType
    AutoUpgradeEvaluationSummary: str
    ErrorMessage: str
    AutoUpgradeEligibilitySummary: str

class GetJobsResponse:
    Jobs: list[Job]
    NextToken: str

class GetMLTaskRunResponse:
    TransformId: str
    TaskRunId: str
    Status: TaskStatusType
    LogGroupName: str
    Properties: TaskRunProperties
    ErrorString: str
    StartedOn: str
    LastModifiedOn: str
    CompletedOn: str
    ExecutionTime: int

class GetMLTaskRunsResponse:
    TaskRuns: list[TaskRun]
    NextToken: str

class GetMLTransformResponse:
    TransformId: str
    Name: str
    Description: str
    Status: TransformStatusType
    CreatedOn: str
    LastModifiedOn: str
    InputRecordTables: list[GlueTable]
    Parameters: TransformParameters
    EvaluationMetrics: _EvaluationMetrics
    LabelCount: int
    Schema: list[SchemaColumn]
    Role: str
    GlueVersion: str
    MaxCapacity: float
    WorkerType: _WorkerType
    NumberOfWorkers: int
    Timeout: int
    MaxRetries: int
    TransformEncryption: _TransformEncryption

class GetMLTransformsResponse:
    Transforms: list[MLTransform]
    NextToken: str

class GetMappingResponse:
    Mapping: list[MappingEntry]

class GetMaterializedViewRefreshTaskRunResponse:
    MaterializedViewRefreshTaskRun: _MaterializedViewRefreshTaskRun

class GetPartitionIndexesResponse:
    PartitionIndexDescriptorList: list[PartitionIndexDescriptor]
    NextToken: str

class GetPartitionResponse:
    Partition: _Partition

class GetPartitionsResponse:
    Partitions: list[Partition]
    NextToken: str

class GetPlanResponse:
    PythonScript: str
    ScalaCode: str

class GetRegistryResponse:
    RegistryName: str
    RegistryArn: str
    Description: str
    Status: RegistryStatus
    CreatedTime: str
    UpdatedTime: str

class GetResourcePoliciesResponse:
    GetResourcePoliciesResponseList: list[GluePolicy]
    NextToken: str

class GetResourcePolicyResponse:
    PolicyInJson: str
    PolicyHash: str
    CreateTime: str
    UpdateTime: str

class GetSchemaByDefinitionResponse:
    SchemaVersionId: str
    SchemaArn: str
    DataFormat: _DataFormat
    Status: SchemaVersionStatus
    CreatedTime: str

class GetSchemaResponse:
    RegistryName: str
    RegistryArn: str
    SchemaName: str
    SchemaArn: str
    Description: str
    DataFormat: _DataFormat
    Compatibility: _Compatibility
    SchemaCheckpoint: int
    LatestSchemaVersion: int
    NextSchemaVersion: int
    SchemaStatus: _SchemaStatus
    CreatedTime: str
    UpdatedTime: str

class GetSchemaVersionResponse:
    SchemaVersionId: str
    SchemaDefinition: str
    DataFormat: _DataFormat
    SchemaArn: str
    VersionNumber: int
    Status: SchemaVersionStatus
    CreatedTime: str

class GetSchemaVersionsDiffResponse:
    Diff: str

class GetSecurityConfigurationResponse:
    SecurityConfiguration: _SecurityConfiguration

class GetSecurityConfigurationsResponse:
    SecurityConfigurations: list[SecurityConfiguration]
    NextToken: str

class GetSessionEndpointResponse:
    SparkConnect: SessionEndpoint

class GetSessionResponse:
    Session: _Session

class GetStatementResponse:
    Statement: _Statement

class GetSystemLogsForJobRunResponse:
    SystemLogsUrl: str

class GetSystemLogsForSessionResponse:
    SystemLogsUrl: str

class GetTableOptimizerResponse:
    CatalogId: str
    DatabaseName: str
    TableName: str
    TableOptimizer: _TableOptimizer

class GetTableResponse:
    Table: _Table

class GetTableVersionResponse:
    TableVersion: _TableVersion

class GetTableVersionsResponse:
    TableVersions: list[TableVersion]
    NextToken: str

class GetTablesResponse:
    TableList: list[Table]
    NextToken: str

class GetTagsResponse:
    Tags: dict[str, str]

class GetTriggerResponse:
    Trigger: _Trigger

class GetTriggersResponse:
    Triggers: list[Trigger]
    NextToken: str

class GetUnfilteredPartitionMetadataResponse:
    Partition: _Partition
    AuthorizedColumns: list[str]
    IsRegisteredWithLakeFormation: bool

class GetUnfilteredPartitionsMetadataResponse:
    UnfilteredPartitions: list[UnfilteredPartition]
    NextToken: str

class GetUnfilteredTableMetadataResponse:
    Table: _Table
    AuthorizedColumns: list[str]
    IsRegisteredWithLakeFormation: bool
    CellFilters: list[ColumnRowFilter]
    QueryAuthorizationId: str
    IsMultiDialectView: bool
    IsMaterializedView: bool
    ResourceArn: str
    IsProtected: bool
    Permissions: list[Permission]
    RowFilter: str

class GetUsageProfileResponse:
    Name: str
    Description: str
    Configuration: ProfileConfiguration
    CreatedOn: str
    LastModifiedOn: str

class GetUserDefinedFunctionResponse:
    UserDefinedFunction: _UserDefinedFunction

class GetUserDefinedFunctionsResponse:
    UserDefinedFunctions: list[UserDefinedFunction]
    NextToken: str

class GetWorkflowResponse:
    Workflow: _Workflow

class GetWorkflowRunPropertiesResponse:
    RunProperties: dict[str, str]

class GetWorkflowRunResponse:
    Run: WorkflowRun

class GetWorkflowRunsResponse:
    Runs: list[WorkflowRun]
    NextToken: str

class GlossaryItem:
    Id: str
    Name: str
    Description: str

class GlossaryTermItem:
    Id: str
    Name: str
    ShortDescription: str

class GluePolicy:
    PolicyInJson: str
    PolicyHash: str
    CreateTime: str
    UpdateTime: str

class GlueSchema:
    Columns: list[GlueStudioSchemaColumn]

class GlueStudioSchemaColumn:
    Name: str
    Type: str
    GlueStudioType: str

class GlueTable:
    DatabaseName: str
    TableName: str
    CatalogId: str
    ConnectionName: str
    AdditionalOptions: dict[str, str]

class GovernedCatalogSource:
    Name: str
    Database: str
    Table: str
    PartitionPredicate: str
    AdditionalOptions: S3SourceAdditionalOptions

class GovernedCatalogTarget:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Table: str
    Database: str
    SchemaChangePolicy: CatalogSchemaChangePolicy

class GrokClassifier:
    Name: str
    Classification: str
    CreationTime: str
    LastUpdated: str
    Version: int
    GrokPattern: str
    CustomPatterns: str

class GroupFilters:
    GroupName: str
    Filters: list[FilterExpression]
    LogicalOperator: FilterLogicalOperator

class HudiTarget:
    Paths: list[str]
    ConnectionName: str
    Exclusions: list[str]
    MaximumTraversalDepth: int

class IcebergCompactionConfiguration:
    Strategy: CompactionStrategy
    MinInputFiles: int
    DeleteFileThreshold: int

class IcebergCompactionMetrics:
    NumberOfBytesCompacted: int
    NumberOfFilesCompacted: int
    DpuHours: float
    NumberOfDpus: int
    JobDurationInHour: float

class IcebergOptimizationPropertiesOutput:
    RoleArn: str
    Compaction: dict[str, str]
    Retention: dict[str, str]
    OrphanFileDeletion: dict[str, str]
    LastUpdatedTime: str

class IcebergOrphanFileDeletionConfiguration:
    OrphanFileRetentionPeriodInDays: int
    Location: str
    RunRateInHours: int

class IcebergOrphanFileDeletionMetrics:
    NumberOfOrphanFilesDeleted: int
    DpuHours: float
    NumberOfDpus: int
    JobDurationInHour: float

class IcebergPartitionField:
    SourceId: int
    Transform: str
    Name: str
    FieldId: int

class IcebergPartitionSpec:
    Fields: list[IcebergPartitionField]
    SpecId: int

class IcebergRetentionConfiguration:
    SnapshotRetentionPeriodInDays: int
    NumberOfSnapshotsToRetain: int
    CleanExpiredFiles: bool
    RunRateInHours: int

class IcebergRetentionMetrics:
    NumberOfDataFilesDeleted: int
    NumberOfManifestFilesDeleted: int
    NumberOfManifestListsDeleted: int
    DpuHours: float
    NumberOfDpus: int
    JobDurationInHour: float

class IcebergSchema:
    SchemaId: int
    IdentifierFieldIds: list[int]
    Type: IcebergStructTypeEnum
    Fields: list[IcebergStructField]

class IcebergSortField:
    SourceId: int
    Transform: str
    Direction: IcebergSortDirection
    NullOrder: IcebergNullOrder

class IcebergSortOrder:
    OrderId: int
    Fields: list[IcebergSortField]

class IcebergStructField:
    Id: int
    Name: str
    Type: Any
    Required: bool
    Doc: str
    InitialDefault: Any
    WriteDefault: Any

class IcebergTableMetadata:
    FormatVersion: str
    TableUuid: str
    Location: str
    Properties: dict[str, str]
    Schemas: list[IcebergSchema]
    CurrentSchemaId: int
    LastColumnId: int
    PartitionSpecs: list[IcebergPartitionSpec]
    DefaultSpecId: int
    LastPartitionId: int
    SortOrders: list[IcebergSortOrder]
    DefaultSortOrderId: int

class IcebergTarget:
    Paths: list[str]
    ConnectionName: str
    Exclusions: list[str]
    MaximumTraversalDepth: int

class ImportCatalogToGlueResponse:
    ...

class ImportLabelsTaskRunProperties:
    InputS3Path: str
    Replace: bool

class InboundIntegration:
    SourceArn: str
    TargetArn: str
    IntegrationArn: str
    Status: IntegrationStatus
    CreateTime: str
    IntegrationConfig: _IntegrationConfig
    Errors: list[IntegrationError]

class Integration:
    SourceArn: str
    TargetArn: str
    Description: str
    IntegrationName: str
    IntegrationArn: str
    KmsKeyId: str
    AdditionalEncryptionContext: dict[str, str]
    Tags: list[Tag]
    Status: IntegrationStatus
    CreateTime: str
    IntegrationConfig: _IntegrationConfig
    Errors: list[IntegrationError]
    DataFilter: str

class IntegrationConfig:
    RefreshInterval: str
    SourceProperties: dict[str, str]
    ContinuousSync: bool
    TargetNamespace: str

class IntegrationError:
    ErrorCode: str
    ErrorMessage: str

class IntegrationPartition:
    FieldName: str
    FunctionSpec: str
    ConversionSpec: str

class IntegrationResourceProperty:
    ResourceArn: str
    ResourcePropertyArn: str
    SourceProcessingProperties: _SourceProcessingProperties
    TargetProcessingProperties: _TargetProcessingProperties

class IntegrationTableProperties:
    ResourceArn: str
    TableName: str
    SourceTableConfig: _SourceTableConfig
    TargetTableConfig: _TargetTableConfig

class ItemError:
    ItemIdentifier: str
    Code: str
    Message: str

class IterableFormEntry:
    FormTypeId: str

class IterableFormItem:
    ItemId: str
    ItemName: str
    GlossaryTerms: list[str]
    Forms: dict[str, AssetFormEntry]
    Attachments: dict[str, AssetFormEntry]

class IterableFormListItem:
    ItemId: str
    ItemName: str
    Description: str
    GlossaryTerms: list[str]

class JDBCConnectorOptions:
    FilterPredicate: str
    PartitionColumn: str
    LowerBound: int
    UpperBound: int
    NumPartitions: int
    JobBookmarkKeys: list[str]
    JobBookmarkKeysSortOrder: str
    DataTypeMapping: dict[str, GlueRecordType]

class JDBCConnectorSource:
    Name: str
    ConnectionName: str
    ConnectorName: str
    ConnectionType: str
    AdditionalOptions: JDBCConnectorOptions
    ConnectionTable: str
    Query: str
    OutputSchemas: list[GlueSchema]

class JDBCConnectorTarget:
    Name: str
    Inputs: list[str]
    ConnectionName: str
    ConnectionTable: str
    ConnectorName: str
    ConnectionType: str
    AdditionalOptions: dict[str, str]
    OutputSchemas: list[GlueSchema]

class JdbcTarget:
    ConnectionName: str
    Path: str
    Exclusions: list[str]
    EnableAdditionalMetadata: list[JdbcMetadataEntry]

class Job:
    Name: str
    JobMode: _JobMode
    JobRunQueuingEnabled: bool
    Description: str
    LogUri: str
    Role: str
    CreatedOn: str
    LastModifiedOn: str
    ExecutionProperty: _ExecutionProperty
    Command: JobCommand
    DefaultArguments: dict[str, str]
    NonOverridableArguments: dict[str, str]
    Connections: ConnectionsList
    MaxRetries: int
    AllocatedCapacity: int
    Timeout: int
    MaxCapacity: float
    WorkerType: _WorkerType
    NumberOfWorkers: int
    SecurityConfiguration: str
    NotificationProperty: _NotificationProperty
    GlueVersion: str
    CodeGenConfigurationNodes: dict[str, CodeGenConfigurationNode]
    ExecutionClass: _ExecutionClass
    SourceControlDetails: _SourceControlDetails
    MaintenanceWindow: str
    ProfileName: str
    AutoUpgradeMetadata: _AutoUpgradeMetadata

class JobBookmarkEntry:
    JobName: str
    Version: int
    Run: int
    Attempt: int
    PreviousRunId: str
    RunId: str
    JobBookmark: str

class JobBookmarksEncryption:
    JobBookmarksEncryptionMode: _JobBookmarksEncryptionMode
    KmsKeyArn: str

class JobCommand:
    Name: str
    ScriptLocation: str
    PythonVersion: str
    Runtime: str

class JobNodeDetails:
    JobRuns: list[JobRun]

class JobRun:
    Id: str
    Attempt: int
    PreviousRunId: str
    TriggerName: str
    JobName: str
    JobMode: _JobMode
    JobRunQueuingEnabled: bool
    StartedOn: Any
    LastModifiedOn: Any
    CompletedOn: Any
    JobRunState: _JobRunState
    Arguments: dict[str, str]
    ErrorMessage: str
    PredecessorRuns: list[Predecessor]
    AllocatedCapacity: int
    ExecutionTime: int
    Timeout: int
    MaxCapacity: float
    WorkerType: _WorkerType
    NumberOfWorkers: int
    SecurityConfiguration: str
    LogGroupName: str
    NotificationProperty: _NotificationProperty
    GlueVersion: str
    DPUSeconds: float
    ExecutionClass: _ExecutionClass
    MaintenanceWindow: str
    ProfileName: str
    StateDetail: str
    ExecutionRoleSessionPolicy: str

class Join:
    Name: str
    Inputs: list[str]
    JoinType: _JoinType
    Columns: list[JoinColumn]

class JoinColumn:
    From: str
    Keys: list[list[str]]

class JsonClassifier:
    Name: str
    CreationTime: str
    LastUpdated: str
    Version: int
    JsonPath: str

class KafkaStreamingSourceOptions:
    BootstrapServers: str
    SecurityProtocol: str
    ConnectionName: str
    TopicName: str
    Assign: str
    SubscribePattern: str
    Classification: str
    Delimiter: str
    StartingOffsets: str
    EndingOffsets: str
    PollTimeoutMs: int
    NumRetries: int
    RetryIntervalMs: int
    MaxOffsetsPerTrigger: int
    MinPartitions: int
    IncludeHeaders: bool
    AddRecordTimestamp: str
    EmitConsumerLagMetrics: str
    StartingTimestamp: str

class KeySchemaElement:
    Name: str
    Type: str

class KinesisStreamingSourceOptions:
    EndpointUrl: str
    StreamName: str
    Classification: str
    Delimiter: str
    StartingPosition: _StartingPosition
    MaxFetchTimeInMs: int
    MaxFetchRecordsPerShard: int
    MaxRecordPerRead: int
    AddIdleTimeBetweenReads: bool
    IdleTimeBetweenReadsInMs: int
    DescribeShardInterval: int
    NumRetries: int
    RetryIntervalMs: int
    MaxRetryIntervalMs: int
    AvoidEmptyBatches: bool
    StreamArn: str
    RoleArn: str
    RoleSessionName: str
    AddRecordTimestamp: str
    EmitConsumerLagMetrics: str
    StartingTimestamp: str
    FanoutConsumerARN: str

class LabelingSetGenerationTaskRunProperties:
    OutputS3Path: str

class LakeFormationConfiguration:
    UseLakeFormationCredentials: bool
    AccountId: str

class LastActiveDefinition:
    Description: str
    LastModifiedOn: str
    ParameterSpec: str
    BlueprintLocation: str
    BlueprintServiceLocation: str

class LastCrawlInfo:
    Status: LastCrawlStatus
    ErrorMessage: str
    LogGroup: str
    LogStream: str
    MessagePrefix: str
    StartTime: str

class LineageConfiguration:
    CrawlerLineageSettings: _CrawlerLineageSettings

class ListAssetTypesResponse:
    Items: list[AssetTypeItem]
    NextToken: str

class ListBlueprintsResponse:
    Blueprints: list[str]
    NextToken: str

class ListColumnStatisticsTaskRunsResponse:
    ColumnStatisticsTaskRunIds: list[str]
    NextToken: str

class ListConnectionTypesResponse:
    ConnectionTypes: list[ConnectionTypeBrief]
    NextToken: str

class ListCrawlersResponse:
    CrawlerNames: list[str]
    NextToken: str

class ListCrawlsResponse:
    Crawls: list[CrawlerHistory]
    NextToken: str

class ListCustomEntityTypesResponse:
    CustomEntityTypes: list[CustomEntityType]
    NextToken: str

class ListDataQualityEvaluationConfigsResponse:
    DataQualityEvaluationConfigs: list[DataQualityEvaluationConfigListDetails]
    NextToken: str

class ListDataQualityResultsResponse:
    Results: list[DataQualityResultDescription]
    NextToken: str

class ListDataQualityResultsV2Response:
    Results: list[DataQualityResultsV2Description]
    NextToken: str

class ListDataQualityRuleRecommendationRunsResponse:
    Runs: list[DataQualityRuleRecommendationRunDescription]
    NextToken: str

class ListDataQualityRulesetEvaluationRunsResponse:
    Runs: list[DataQualityRulesetEvaluationRunDescription]
    NextToken: str

class ListDataQualityRulesetsResponse:
    Rulesets: list[DataQualityRulesetListDetails]
    NextToken: str

class ListDataQualityStatisticAnnotationsResponse:
    Annotations: list[StatisticAnnotation]
    NextToken: str

class ListDataQualityStatisticsResponse:
    Statistics: list[StatisticSummary]
    NextToken: str

class ListDevEndpointsResponse:
    DevEndpointNames: list[str]
    NextToken: str

class ListEntitiesResponse:
    Entities: list[Entity]
    NextToken: str

class ListFormTypesResponse:
    Items: list[FormTypeItem]
    NextToken: str

class ListGlossariesResponse:
    Items: list[GlossaryItem]
    NextToken: str

class ListGlossaryTermsResponse:
    Items: list[GlossaryTermItem]
    NextToken: str

class ListIntegrationResourcePropertiesResponse:
    IntegrationResourcePropertyList: list[IntegrationResourceProperty]
    Marker: str

class ListIntegrationTablePropertiesResponse:
    IntegrationTablePropertiesList: list[IntegrationTableProperties]
    Marker: str

class ListIterableFormsResponse:
    Items: list[IterableFormListItem]
    NextToken: str

class ListJobsResponse:
    JobNames: list[str]
    NextToken: str

class ListMLTransformsResponse:
    TransformIds: list[str]
    NextToken: str

class ListMaterializedViewRefreshTaskRunsResponse:
    MaterializedViewRefreshTaskRuns: list[MaterializedViewRefreshTaskRun]
    NextToken: str

class ListRegistriesResponse:
    Registries: list[RegistryListItem]
    NextToken: str

class ListSchemaVersionsResponse:
    Schemas: list[SchemaVersionListItem]
    NextToken: str

class ListSchemasResponse:
    Schemas: list[SchemaListItem]
    NextToken: str

class ListSessionsResponse:
    Ids: list[str]
    Sessions: list[Session]
    NextToken: str

class ListStatementsResponse:
    Statements: list[Statement]
    NextToken: str

class ListTableOptimizerRunsResponse:
    CatalogId: str
    DatabaseName: str
    TableName: str
    NextToken: str
    TableOptimizerRuns: list[TableOptimizerRun]

class ListTriggersResponse:
    TriggerNames: list[str]
    NextToken: str

class ListUsageProfilesResponse:
    Profiles: list[UsageProfileDefinition]
    NextToken: str

class ListWorkflowsResponse:
    Workflows: list[str]
    NextToken: str

class LongColumnStatisticsData:
    MinimumValue: int
    MaximumValue: int
    NumberOfNulls: int
    NumberOfDistinctValues: int

class MLTransform:
    TransformId: str
    Name: str
    Description: str
    Status: TransformStatusType
    CreatedOn: str
    LastModifiedOn: str
    InputRecordTables: list[GlueTable]
    Parameters: TransformParameters
    EvaluationMetrics: _EvaluationMetrics
    LabelCount: int
    Schema: list[SchemaColumn]
    Role: str
    GlueVersion: str
    MaxCapacity: float
    WorkerType: _WorkerType
    NumberOfWorkers: int
    Timeout: int
    MaxRetries: int
    TransformEncryption: _TransformEncryption

class MLUserDataEncryption:
    MlUserDataEncryptionMode: MLUserDataEncryptionModeString
    KmsKeyId: str

class Mapping_:
    ToKey: str
    FromPath: list[str]
    FromType: str
    ToType: str
    Dropped: bool
    Children: list[Mapping_]

class MappingEntry:
    SourceTable: str
    SourcePath: str
    SourceType: str
    TargetTable: str
    TargetPath: str
    TargetType: str

class MaterializedViewRefreshTaskRun:
    CustomerId: str
    MaterializedViewRefreshTaskRunId: str
    DatabaseName: str
    TableName: str
    CatalogId: str
    Role: str
    Status: MaterializedViewRefreshState
    CreationTime: str
    LastUpdated: str
    StartTime: str
    EndTime: str
    ErrorMessage: str
    DpuSeconds: float
    RefreshType: MaterializedViewRefreshType
    ProcessedBytes: int

class Merge:
    Name: str
    Inputs: list[str]
    Source: str
    PrimaryKeys: list[list[str]]

class MetadataInfo:
    MetadataValue: str
    CreatedTime: str
    OtherMetadataValueList: list[OtherMetadataValueListItem]

class MetricBasedObservation:
    MetricName: str
    StatisticId: str
    MetricValues: DataQualityMetricValues
    NewRules: list[str]

class MicrosoftSQLServerCatalogSource:
    Name: str
    Database: str
    Table: str

class MicrosoftSQLServerCatalogTarget:
    Name: str
    Inputs: list[str]
    Database: str
    Table: str

class ModifyIntegrationResponse:
    SourceArn: str
    TargetArn: str
    IntegrationName: str
    Description: str
    IntegrationArn: str
    KmsKeyId: str
    AdditionalEncryptionContext: dict[str, str]
    Tags: list[Tag]
    Status: IntegrationStatus
    CreateTime: str
    Errors: list[IntegrationError]
    DataFilter: str
    IntegrationConfig: _IntegrationConfig

class MongoDBTarget:
    ConnectionName: str
    Path: str
    ScanAll: bool

class MySQLCatalogSource:
    Name: str
    Database: str
    Table: str

class MySQLCatalogTarget:
    Name: str
    Inputs: list[str]
    Database: str
    Table: str

class Node:
    Type: NodeType
    Name: str
    UniqueId: str
    TriggerDetails: TriggerNodeDetails
    JobDetails: JobNodeDetails
    CrawlerDetails: CrawlerNodeDetails

class NotificationProperty:
    NotifyDelayAfter: int

class NullCheckBoxList:
    IsEmpty: bool
    IsNullString: bool
    IsNegOne: bool

class NullValueField:
    Value: str
    Datatype: _Datatype

class OAuth2ClientApplication:
    UserManagedClientApplicationClientId: str
    AwsManagedClientApplicationReference: str

class OAuth2Properties:
    OAuth2GrantType: _OAuth2GrantType
    OAuth2ClientApplication: _OAuth2ClientApplication
    TokenUrl: str
    TokenUrlParametersMap: dict[str, str]

class ObservationResultsOptions:
    WriteObservationResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptions

class OffsetConfiguration:
    OffsetParameter: ExtractedParameter
    LimitParameter: ExtractedParameter

class Option:
    Value: str
    Label: str
    Description: str

class OracleSQLCatalogSource:
    Name: str
    Database: str
    Table: str

class OracleSQLCatalogTarget:
    Name: str
    Inputs: list[str]
    Database: str
    Table: str

class Order:
    Column: str
    SortOrder: int

class OrphanFileDeletionConfiguration:
    IcebergConfiguration: IcebergOrphanFileDeletionConfiguration

class OrphanFileDeletionMetrics:
    IcebergMetrics: IcebergOrphanFileDeletionMetrics

class OtherMetadataValueListItem:
    MetadataValue: str
    CreatedTime: str

class PIIDetection:
    Name: str
    Inputs: list[str]
    PiiType: _PiiType
    EntityTypesToDetect: list[str]
    OutputColumnName: str
    SampleFraction: float
    ThresholdFraction: float
    MaskValue: str
    RedactText: str
    RedactChar: str
    MatchPattern: str
    NumLeftCharsToExclude: int
    NumRightCharsToExclude: int
    DetectionParameters: str
    DetectionSensitivity: str

class PaginationConfiguration:
    CursorConfiguration: _CursorConfiguration
    OffsetConfiguration: _OffsetConfiguration

class Partition:
    Values: list[str]
    DatabaseName: str
    TableName: str
    CreationTime: str
    LastAccessTime: str
    StorageDescriptor: _StorageDescriptor
    Parameters: dict[str, str]
    LastAnalyzedTime: str
    CatalogId: str

class PartitionError:
    PartitionValues: list[str]
    ErrorDetail: _ErrorDetail

class PartitionIndexDescriptor:
    IndexName: str
    Keys: list[KeySchemaElement]
    IndexStatus: PartitionIndexStatus
    BackfillErrors: list[BackfillError]

class PartitionValueList:
    Values: list[str]

class PhysicalConnectionRequirements:
    SubnetId: str
    SecurityGroupIdList: list[str]
    AvailabilityZone: str

class PostgreSQLCatalogSource:
    Name: str
    Database: str
    Table: str

class PostgreSQLCatalogTarget:
    Name: str
    Inputs: list[str]
    Database: str
    Table: str

class Predecessor:
    JobName: str
    RunId: str

class Predicate:
    Logical: _Logical
    Conditions: list[Condition]

class PrincipalPermissions:
    Principal: DataLakePrincipal
    Permissions: list[Permission]

class ProfileConfiguration:
    SessionConfiguration: dict[str, ConfigurationObject]
    JobConfiguration: dict[str, ConfigurationObject]

class ProfilingResultsOptions:
    WriteProfilingResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptions
    DistributionResults: DistributionResultsOptions

class Property:
    Name: str
    Description: str
    Required: bool
    DefaultValue: str
    PropertyTypes: list[PropertyType]
    AllowedValues: list[AllowedValue]
    DataOperationScopes: list[DataOperation]
    KeyOverride: str
    PropertyLocation: _PropertyLocation

class PublishDataQualityResultV2Response:
    ResultId: str

class PutAssetResponse:
    Id: str
    Name: str
    Description: str
    CreatedAt: str
    Forms: dict[str, AssetFormEntry]

class PutAssetTypeResponse:
    Id: str
    Name: str
    Forms: dict[str, AssetTypeFormReference]

class PutAttachmentResponse:
    AssetIdentifier: str
    IterableFormName: str
    ItemIdentifier: str
    AttachmentName: str
    FormTypeId: str

class PutDataCatalogEncryptionSettingsResponse:
    ...

class PutDataCatalogExportConfigurationOutput:
    ExportSetting: _ExportSetting
    EncryptionConfiguration: ExportEncryptionConfiguration

class PutDataQualityProfileAnnotationResponse:
    ...

class PutFormTypeResponse:
    Id: str
    Name: str
    Schema: str

class PutResourcePolicyResponse:
    PolicyHash: str

class PutSchemaVersionMetadataResponse:
    SchemaArn: str
    SchemaName: str
    RegistryName: str
    LatestVersion: bool
    VersionNumber: int
    SchemaVersionId: str
    MetadataKey: str
    MetadataValue: str

class PutWorkflowRunPropertiesResponse:
    ...

class QuerySchemaVersionMetadataResponse:
    MetadataInfoMap: dict[str, MetadataInfo]
    SchemaVersionId: str
    NextToken: str

class RLSProperties:
    DefaultRLSPolicy: str

class Recipe:
    Name: str
    Inputs: list[str]
    RecipeReference: _RecipeReference
    RecipeSteps: list[RecipeStep]

class RecipeAction:
    Operation: str
    Parameters: dict[str, str]

class RecipeReference:
    RecipeArn: str
    RecipeVersion: str

class RecipeStep:
    Action: RecipeAction
    ConditionExpressions: list[ConditionExpression]

class RecrawlPolicy:
    RecrawlBehavior: _RecrawlBehavior

class RedshiftSource:
    Name: str
    Database: str
    Table: str
    RedshiftTmpDir: str
    TmpDirIAMRole: str

class RedshiftTarget:
    Name: str
    Inputs: list[str]
    Database: str
    Table: str
    RedshiftTmpDir: str
    TmpDirIAMRole: str
    UpsertRedshiftOptions: UpsertRedshiftTargetOptions

class RegisterConnectionTypeResponse:
    ConnectionTypeArn: str

class RegisterSchemaVersionResponse:
    SchemaVersionId: str
    VersionNumber: int
    Status: SchemaVersionStatus

class RegistryListItem:
    RegistryName: str
    RegistryArn: str
    Description: str
    Status: RegistryStatus
    CreatedTime: str
    UpdatedTime: str

class RelationalCatalogSource:
    Name: str
    Database: str
    Table: str

class RemoveSchemaVersionMetadataResponse:
    SchemaArn: str
    SchemaName: str
    RegistryName: str
    LatestVersion: bool
    VersionNumber: int
    SchemaVersionId: str
    MetadataKey: str
    MetadataValue: str

class RenameField:
    Name: str
    Inputs: list[str]
    SourcePath: list[str]
    TargetPath: list[str]

class ResetJobBookmarkResponse:
    JobBookmarkEntry: _JobBookmarkEntry

class ResourceUri:
    ResourceType: _ResourceType
    Uri: str
    LastModified: str

class ResponseConfiguration:
    ResultPath: str
    ErrorPath: str

class ResponseExtractionMapping:
    ContentPath: str
    HeaderKey: str

class RestConfiguration:
    GlobalSourceConfiguration: SourceConfiguration
    ValidationEndpointConfiguration: SourceConfiguration
    EntityConfigurations: dict[str, EntityConfiguration]

class ResumeWorkflowRunResponse:
    RunId: str
    NodeIds: list[str]

class RetentionConfiguration:
    IcebergConfiguration: IcebergRetentionConfiguration

class RetentionMetrics:
    IcebergMetrics: IcebergRetentionMetrics

class Route:
    Name: str
    Inputs: list[str]
    GroupFiltersList: list[GroupFilters]

class RowLevelResultsOptions:
    MaxRowsToWrite: int
    ResultType: ResultTypeEnum
    CatalogTableConfig: CatalogTableConfigOptions

class RunIdentifier:
    RunId: str
    JobRunId: str

class RunMetrics:
    NumberOfBytesCompacted: str
    NumberOfFilesCompacted: str
    NumberOfDpus: str
    JobDurationInHour: str

class RunStatementResponse:
    Id: int

class S3CatalogDeltaSource:
    Name: str
    Database: str
    Table: str
    AdditionalDeltaOptions: dict[str, str]
    OutputSchemas: list[GlueSchema]

class S3CatalogHudiSource:
    Name: str
    Database: str
    Table: str
    AdditionalHudiOptions: dict[str, str]
    OutputSchemas: list[GlueSchema]

class S3CatalogIcebergSource:
    Name: str
    Database: str
    Table: str
    AdditionalIcebergOptions: dict[str, str]
    OutputSchemas: list[GlueSchema]

class S3CatalogSource:
    Name: str
    Database: str
    Table: str
    PartitionPredicate: str
    AdditionalOptions: S3SourceAdditionalOptions

class S3CatalogTarget:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Table: str
    Database: str
    SchemaChangePolicy: CatalogSchemaChangePolicy
    AutoDataQuality: _AutoDataQuality

class S3CsvSource:
    Name: str
    Paths: list[str]
    CompressionType: _CompressionType
    Exclusions: list[str]
    GroupSize: str
    GroupFiles: str
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptions
    Separator: _Separator
    Escaper: str
    QuoteChar: _QuoteChar
    Multiline: bool
    WithHeader: bool
    WriteHeader: bool
    SkipFirst: bool
    OptimizePerformance: bool
    OutputSchemas: list[GlueSchema]

class S3DeltaCatalogTarget:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Table: str
    Database: str
    AdditionalOptions: dict[str, str]
    SchemaChangePolicy: CatalogSchemaChangePolicy
    AutoDataQuality: _AutoDataQuality
    OutputSchemas: list[GlueSchema]

class S3DeltaDirectTarget:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Path: str
    Compression: DeltaTargetCompressionType
    NumberTargetPartitions: str
    Format: TargetFormat
    AdditionalOptions: dict[str, str]
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: _AutoDataQuality

class S3DeltaSource:
    Name: str
    Paths: list[str]
    AdditionalDeltaOptions: dict[str, str]
    AdditionalOptions: S3DirectSourceAdditionalOptions
    OutputSchemas: list[GlueSchema]

class S3DirectSourceAdditionalOptions:
    BoundedSize: int
    BoundedFiles: int
    EnableSamplePath: bool
    SamplePath: str

class S3DirectTarget:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Path: str
    Compression: str
    NumberTargetPartitions: str
    Format: TargetFormat
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: _AutoDataQuality
    OutputSchemas: list[GlueSchema]

class S3Encryption:
    S3EncryptionMode: _S3EncryptionMode
    KmsKeyArn: str

class S3ExcelSource:
    Name: str
    Paths: list[str]
    CompressionType: ParquetCompressionType
    Exclusions: list[str]
    GroupSize: str
    GroupFiles: str
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptions
    NumberRows: int
    SkipFooter: int
    OutputSchemas: list[GlueSchema]

class S3GlueParquetTarget:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Path: str
    Compression: ParquetCompressionType
    NumberTargetPartitions: str
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: _AutoDataQuality

class S3HudiCatalogTarget:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Table: str
    Database: str
    AdditionalOptions: dict[str, str]
    SchemaChangePolicy: CatalogSchemaChangePolicy
    AutoDataQuality: _AutoDataQuality
    OutputSchemas: list[GlueSchema]

class S3HudiDirectTarget:
    Name: str
    Inputs: list[str]
    Path: str
    Compression: HudiTargetCompressionType
    NumberTargetPartitions: str
    PartitionKeys: list[list[str]]
    Format: TargetFormat
    AdditionalOptions: dict[str, str]
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: _AutoDataQuality

class S3HudiSource:
    Name: str
    Paths: list[str]
    AdditionalHudiOptions: dict[str, str]
    AdditionalOptions: S3DirectSourceAdditionalOptions
    OutputSchemas: list[GlueSchema]

class S3HyperDirectTarget:
    Name: str
    Inputs: list[str]
    Format: TargetFormat
    PartitionKeys: list[list[str]]
    Path: str
    Compression: HyperTargetCompressionType
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: _AutoDataQuality
    OutputSchemas: list[GlueSchema]

class S3IcebergCatalogTarget:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Table: str
    Database: str
    AdditionalOptions: dict[str, str]
    SchemaChangePolicy: CatalogSchemaChangePolicy
    AutoDataQuality: _AutoDataQuality

class S3IcebergDirectTarget:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Path: str
    Format: TargetFormat
    AdditionalOptions: dict[str, str]
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: _AutoDataQuality
    Compression: IcebergTargetCompressionType
    NumberTargetPartitions: str
    OutputSchemas: list[GlueSchema]

class S3JsonSource:
    Name: str
    Paths: list[str]
    CompressionType: _CompressionType
    Exclusions: list[str]
    GroupSize: str
    GroupFiles: str
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptions
    JsonPath: str
    Multiline: bool
    OutputSchemas: list[GlueSchema]

class S3ParquetSource:
    Name: str
    Paths: list[str]
    CompressionType: ParquetCompressionType
    Exclusions: list[str]
    GroupSize: str
    GroupFiles: str
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptions
    OutputSchemas: list[GlueSchema]

class S3SourceAdditionalOptions:
    BoundedSize: int
    BoundedFiles: int

class S3Target:
    Path: str
    Exclusions: list[str]
    ConnectionName: str
    SampleSize: int
    EventQueueArn: str
    DlqEventQueueArn: str

class Schedule:
    ScheduleExpression: str
    State: ScheduleState

class SchemaChangePolicy:
    UpdateBehavior: _UpdateBehavior
    DeleteBehavior: _DeleteBehavior

class SchemaColumn:
    Name: str
    DataType: str

class SchemaId:
    SchemaArn: str
    SchemaName: str
    RegistryName: str

class SchemaListItem:
    RegistryName: str
    SchemaName: str
    SchemaArn: str
    Description: str
    SchemaStatus: _SchemaStatus
    CreatedTime: str
    UpdatedTime: str

class SchemaReference:
    SchemaId: _SchemaId
    SchemaVersionId: str
    SchemaVersionNumber: int

class SchemaVersionErrorItem:
    VersionNumber: int
    ErrorDetails: _ErrorDetails

class SchemaVersionListItem:
    SchemaArn: str
    SchemaVersionId: str
    VersionNumber: int
    Status: SchemaVersionStatus
    CreatedTime: str

class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]
    HttpHeaders: dict[str, str]
    HttpStatusCode: int

class SdkResponseMetadata:
    RequestId: str

class SearchAssetsOutput:
    Items: list[SearchResultItem]
    NextToken: str

class SearchResultItem:
    Id: str
    AssetName: str
    AssetDescription: str
    UpdatedAt: str
    AssetTypeId: str

class SearchTablesResponse:
    NextToken: str
    TableList: list[Table]

class SecurityConfiguration:
    Name: str
    CreatedTimeStamp: str
    EncryptionConfiguration: _EncryptionConfiguration

class SelectFields:
    Name: str
    Inputs: list[str]
    Paths: list[list[str]]

class SelectFromCollection:
    Name: str
    Inputs: list[str]
    Index: int

class SerDeInfo:
    Name: str
    SerializationLibrary: str
    Parameters: dict[str, str]

class Session:
    Id: str
    CreatedOn: str
    Status: SessionStatus
    ErrorMessage: str
    Description: str
    Role: str
    Command: SessionCommand
    DefaultArguments: dict[str, str]
    Connections: ConnectionsList
    Progress: float
    MaxCapacity: float
    SecurityConfiguration: str
    GlueVersion: str
    NumberOfWorkers: int
    WorkerType: _WorkerType
    CompletedOn: str
    ExecutionTime: float
    DpuSeconds: float
    IdleTimeout: int
    ProfileName: str
    SessionType: _SessionType

class SessionCommand:
    Name: str
    PythonVersion: str

class SessionEndpoint:
    Url: str
    AuthToken: str
    AuthTokenExpirationTime: str

class SkewedInfo:
    SkewedColumnNames: list[str]
    SkewedColumnValues: list[str]
    SkewedColumnValueLocationMaps: dict[str, str]

class SnowflakeNodeData:
    SourceType: str
    Connection: Option
    Schema: str
    Table: str
    Database: str
    TempDir: str
    IamRole: Option
    AdditionalOptions: dict[str, str]
    SampleQuery: str
    PreAction: str
    PostAction: str
    Action: str
    Upsert: bool
    MergeAction: str
    MergeWhenMatched: str
    MergeWhenNotMatched: str
    MergeClause: str
    StagingTable: str
    SelectedColumns: list[Option]
    AutoPushdown: bool
    TableSchema: list[Option]

class SnowflakeSource:
    Name: str
    Data: SnowflakeNodeData
    OutputSchemas: list[GlueSchema]

class SnowflakeTarget:
    Name: str
    Data: SnowflakeNodeData
    Inputs: list[str]

class SourceConfiguration:
    RequestMethod: HTTPMethod
    RequestPath: str
    RequestParameters: list[ConnectorProperty]
    ResponseConfiguration: _ResponseConfiguration
    PaginationConfiguration: _PaginationConfiguration
    FilterConfiguration: _FilterConfiguration

class SourceControlDetails:
    Provider: SourceControlProvider
    Repository: str
    Owner: str
    Branch: str
    Folder: str
    LastCommitId: str
    AuthStrategy: SourceControlAuthStrategy
    AuthToken: str

class SourceProcessingProperties:
    RoleArn: str

class SourceTableConfig:
    Fields: list[str]
    FilterPredicate: str
    PrimaryKey: list[str]
    RecordUpdateField: str

class SparkConnectorSource:
    Name: str
    ConnectionName: str
    ConnectorName: str
    ConnectionType: str
    AdditionalOptions: dict[str, str]
    OutputSchemas: list[GlueSchema]

class SparkConnectorTarget:
    Name: str
    Inputs: list[str]
    ConnectionName: str
    ConnectorName: str
    ConnectionType: str
    AdditionalOptions: dict[str, str]
    OutputSchemas: list[GlueSchema]

class SparkSQL:
    Name: str
    Inputs: list[str]
    SqlQuery: str
    SqlAliases: list[SqlAlias]
    OutputSchemas: list[GlueSchema]

class Spigot:
    Name: str
    Inputs: list[str]
    Path: str
    Topk: int
    Prob: float

class SplitFields:
    Name: str
    Inputs: list[str]
    Paths: list[list[str]]

class SqlAlias:
    From: str
    Alias: str

class StartBlueprintRunResponse:
    RunId: str

class StartColumnStatisticsTaskRunResponse:
    ColumnStatisticsTaskRunId: str

class StartColumnStatisticsTaskRunScheduleResponse:
    ...

class StartCrawlerResponse:
    ...

class StartCrawlerScheduleResponse:
    ...

class StartDataQualityRuleRecommendationRunResponse:
    RunId: str

class StartDataQualityRulesetEvaluationRunResponse:
    RunId: str

class StartExportLabelsTaskRunResponse:
    TaskRunId: str

class StartImportLabelsTaskRunResponse:
    TaskRunId: str

class StartJobRunResponse:
    JobRunId: str
    JobName: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class StartJobUpgradeAnalysisResponse:
    AnalysisId: str
    JobName: str

class StartMLEvaluationTaskRunResponse:
    TaskRunId: str

class StartMLLabelingSetGenerationTaskRunResponse:
    TaskRunId: str

class StartMaterializedViewRefreshTaskRunResponse:
    MaterializedViewRefreshTaskRunId: str

class StartTriggerResponse:
    Name: str

class StartWorkflowRunResponse:
    RunId: str

class StartingEventBatchCondition:
    BatchSize: int
    BatchWindow: int

class Statement:
    Id: int
    Code: str
    State: StatementState
    Output: StatementOutput
    Progress: float
    StartedOn: int
    CompletedOn: int

class StatementOutput:
    Data: StatementOutputData
    ExecutionCount: int
    Status: StatementState
    ErrorName: str
    ErrorValue: str
    Traceback: list[str]

class StatementOutputData:
    TextPlain: str

class StatisticAnnotation:
    ProfileId: str
    StatisticId: str
    StatisticRecordedOn: str
    InclusionAnnotation: TimestampedInclusionAnnotation

class StatisticModelResult:
    LowerBound: float
    UpperBound: float
    PredictedValue: float
    ActualValue: float
    Date: str
    InclusionAnnotation: InclusionAnnotationValue

class StatisticSummary:
    StatisticId: str
    ProfileId: str
    RunIdentifier: _RunIdentifier
    StatisticName: str
    DoubleValue: float
    DistributionValue: DistributionData
    EvaluationLevel: StatisticEvaluationLevel
    ColumnsReferenced: list[str]
    ReferencedDatasets: list[str]
    StatisticProperties: dict[str, str]
    RecordedOn: str
    InclusionAnnotation: TimestampedInclusionAnnotation

class StatusDetails:
    RequestedChange: Table
    ViewValidations: list[ViewValidation]

class StopColumnStatisticsTaskRunResponse:
    ...

class StopColumnStatisticsTaskRunScheduleResponse:
    ...

class StopCrawlerResponse:
    ...

class StopCrawlerScheduleResponse:
    ...

class StopJobUpgradeAnalysisResponse:
    ...

class StopMaterializedViewRefreshTaskRunResponse:
    ...

class StopSessionResponse:
    Id: str

class StopTriggerResponse:
    Name: str

class StopWorkflowRunResponse:
    ...

class StorageDescriptor:
    Columns: list[Column]
    Location: str
    AdditionalLocations: list[str]
    InputFormat: str
    OutputFormat: str
    Compressed: bool
    NumberOfBuckets: int
    SerdeInfo: SerDeInfo
    BucketColumns: list[str]
    SortColumns: list[Order]
    Parameters: dict[str, str]
    SkewedInfo: _SkewedInfo
    StoredAsSubDirectories: bool
    SchemaReference: _SchemaReference

class StreamingDataPreviewOptions:
    PollingTime: int
    RecordPollingLimit: int

class StringColumnStatisticsData:
    MaximumLength: int
    AverageLength: float
    NumberOfNulls: int
    NumberOfDistinctValues: int

class SubObjectStatistics:
    SourceType: SubObjectSourceType
    GlueVersionId: str
    PartitionCount: int
    FileCount: int
    TotalFileBytes: int

class Table:
    Name: str
    DatabaseName: str
    Description: str
    Owner: str
    CreateTime: str
    UpdateTime: str
    LastAccessTime: str
    LastAnalyzedTime: str
    Retention: int
    StorageDescriptor: _StorageDescriptor
    PartitionKeys: list[Column]
    ViewOriginalText: str
    ViewExpandedText: str
    TableType: str
    Parameters: dict[str, str]
    CreatedBy: str
    IsRegisteredWithLakeFormation: bool
    TargetTable: TableIdentifier
    CatalogId: str
    VersionId: str
    FederatedTable: _FederatedTable
    ViewDefinition: _ViewDefinition
    IsMultiDialectView: bool
    IsMaterializedView: bool
    IcebergTableMetadata: _IcebergTableMetadata
    Status: TableStatus
    RlsProperties: RLSProperties

class TableError:
    TableName: str
    ErrorDetail: _ErrorDetail

class TableIdentifier:
    CatalogId: str
    DatabaseName: str
    Name: str
    Region: str

class TableOptimizer:
    Type: TableOptimizerType
    Configuration: TableOptimizerConfiguration
    LastRun: TableOptimizerRun
    ConfigurationSource: _ConfigurationSource

class TableOptimizerConfiguration:
    RoleArn: str
    Enabled: bool
    VpcConfiguration: TableOptimizerVpcConfiguration
    CompactionConfiguration: _CompactionConfiguration
    RetentionConfiguration: _RetentionConfiguration
    OrphanFileDeletionConfiguration: _OrphanFileDeletionConfiguration

class TableOptimizerRun:
    EventType: TableOptimizerEventType
    StartTimestamp: str
    EndTimestamp: str
    Metrics: RunMetrics
    Error: str
    CompactionMetrics: _CompactionMetrics
    CompactionStrategy: _CompactionStrategy
    RetentionMetrics: _RetentionMetrics
    OrphanFileDeletionMetrics: _OrphanFileDeletionMetrics

class TableOptimizerVpcConfiguration:
    GlueConnectionName: str

class TableStatus:
    RequestedBy: str
    UpdatedBy: str
    RequestTime: str
    UpdateTime: str
    Action: ResourceAction
    State: ResourceState
    Error: ErrorDetail
    Details: StatusDetails

class TableVersion:
    Table: _Table
    VersionId: str

class TableVersionError:
    TableName: str
    VersionId: str
    ErrorDetail: _ErrorDetail

class Tag:
    Key: str
    Value: str

class TagResourceResponse:
    ...

class TargetProcessingProperties:
    RoleArn: str
    KmsArn: str
    ConnectionName: str
    EventBusArn: str

class TargetRedshiftCatalog:
    CatalogArn: str

class TargetTableConfig:
    UnnestSpec: _UnnestSpec
    PartitionSpec: list[IntegrationPartition]
    TargetTableName: str
    IntegrationArn: str

class TaskRun:
    TransformId: str
    TaskRunId: str
    Status: TaskStatusType
    LogGroupName: str
    Properties: TaskRunProperties
    ErrorString: str
    StartedOn: str
    LastModifiedOn: str
    CompletedOn: str
    ExecutionTime: int

class TaskRunProperties:
    TaskType: _TaskType
    ImportLabelsTaskRunProperties: _ImportLabelsTaskRunProperties
    ExportLabelsTaskRunProperties: _ExportLabelsTaskRunProperties
    LabelingSetGenerationTaskRunProperties: _LabelingSetGenerationTaskRunProperties
    FindMatchesTaskRunProperties: _FindMatchesTaskRunProperties

class TestConnectionResponse:
    ...

class TimestampedInclusionAnnotation:
    Value: InclusionAnnotationValue
    LastModifiedOn: str

class TransformConfigParameter:
    Name: str
    Type: ParamType
    ValidationRule: str
    ValidationMessage: str
    Value: list[str]
    ListType: ParamType
    IsOptional: bool

class TransformEncryption:
    MlUserDataEncryption: MLUserDataEncryption
    TaskRunSecurityConfigurationName: str

class TransformParameters:
    TransformType: _TransformType
    FindMatchesParameters: _FindMatchesParameters

class Trigger:
    Name: str
    WorkflowName: str
    Id: str
    Type: TriggerType
    State: TriggerState
    Description: str
    Schedule: str
    Actions: list[Action]
    Predicate: _Predicate
    EventBatchingCondition: _EventBatchingCondition

class TriggerNodeDetails:
    Trigger: _Trigger

class UnfilteredPartition:
    Partition: _Partition
    AuthorizedColumns: list[str]
    IsRegisteredWithLakeFormation: bool

class Union:
    Name: str
    Inputs: list[str]
    UnionType: _UnionType

class UntagResourceResponse:
    ...

class UpdateAssetResponse:
    Id: str
    Name: str
    Description: str
    UpdatedAt: str

class UpdateBlueprintResponse:
    Name: str

class UpdateCatalogResponse:
    ...

class UpdateClassifierResponse:
    ...

class UpdateColumnStatisticsForPartitionResponse:
    Errors: list[ColumnStatisticsError]

class UpdateColumnStatisticsForTableResponse:
    Errors: list[ColumnStatisticsError]

class UpdateColumnStatisticsTaskSettingsResponse:
    ...

class UpdateConnectionResponse:
    ...

class UpdateCrawlerResponse:
    ...

class UpdateCrawlerScheduleResponse:
    ...

class UpdateDataQualityEvaluationConfigResponse:
    Name: str
    EvaluationRunMode: DataQualityEvaluationRunMode
    CreatedOn: str
    LastModifiedOn: str
    Level: DataQualityEvaluationConfigLevel
    DataSource: DataQualityEvaluationConfigDataSource
    RulesetName: str
    ManagedRulesetName: DataQualityEvaluationConfigManagedRuleset
    Triggers: list[DataQualityEvaluationConfigTrigger]
    ScheduleExpression: str
    StartAt: str
    EndAt: str
    PauseRuns: bool
    Role: str
    NumberOfWorkers: int
    Timeout: int
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptions
    AdditionalDataSources: dict[str, _DataSource]

class UpdateDataQualityRulesetResponse:
    Name: str
    Description: str
    Ruleset: str

class UpdateDatabaseResponse:
    ...

class UpdateDevEndpointResponse:
    ...

class UpdateGlossaryResponse:
    Id: str
    Name: str
    Description: str

class UpdateGlossaryTermResponse:
    Id: str
    GlossaryId: str
    Name: str
    ShortDescription: str
    LongDescription: str

class UpdateGlueIdentityCenterConfigurationResponse:
    ...

class UpdateIntegrationResourcePropertyResponse:
    ResourceArn: str
    ResourcePropertyArn: str
    SourceProcessingProperties: _SourceProcessingProperties
    TargetProcessingProperties: _TargetProcessingProperties

class UpdateIntegrationTablePropertiesResponse:
    ...

class UpdateJobFromSourceControlResponse:
    JobName: str

class UpdateJobResponse:
    JobName: str

class UpdateMLTransformResponse:
    TransformId: str

class UpdatePartitionResponse:
    ...

class UpdateRegistryResponse:
    RegistryName: str
    RegistryArn: str

class UpdateSchemaResponse:
    SchemaArn: str
    SchemaName: str
    RegistryName: str

class UpdateSourceControlFromJobResponse:
    JobName: str

class UpdateTableOptimizerResponse:
    ...

class UpdateTableResponse:
    ...

class UpdateTriggerResponse:
    Trigger: _Trigger

class UpdateUsageProfileResponse:
    Name: str

class UpdateUserDefinedFunctionResponse:
    ...

class UpdateWorkflowResponse:
    Name: str

class UpsertRedshiftTargetOptions:
    TableLocation: str
    ConnectionName: str
    UpsertKeys: list[str]

class UsageProfileDefinition:
    Name: str
    Description: str
    CreatedOn: str
    LastModifiedOn: str

class UserDefinedFunction:
    FunctionName: str
    DatabaseName: str
    ClassName: str
    OwnerName: str
    FunctionType: _FunctionType
    OwnerType: PrincipalType
    CreateTime: str
    ResourceUris: list[ResourceUri]
    ArtifactLocation: str
    GovernanceMode: _GovernanceMode
    CatalogId: str

class ViewDefinition:
    IsProtected: bool
    IsManaged: bool
    Definer: str
    ViewVersionId: int
    ViewVersionToken: str
    RefreshSeconds: int
    LastRefreshType: _LastRefreshType
    SubObjects: list[str]
    SubObjectVersionIds: list[int]
    SubObjectsStatistics: list[SubObjectStatistics]
    Representations: list[ViewRepresentation]
    SparkPipelineInfo: dict[str, str]

class ViewRepresentation:
    Dialect: ViewDialect
    DialectVersion: str
    ViewOriginalText: str
    ViewExpandedText: str
    ValidationConnection: str
    IsStale: bool

class ViewValidation:
    Dialect: ViewDialect
    DialectVersion: str
    ViewValidationText: str
    UpdateTime: str
    State: ResourceState
    Error: ErrorDetail

class Workflow:
    Name: str
    Description: str
    DefaultRunProperties: dict[str, str]
    CreatedOn: str
    LastModifiedOn: str
    LastRun: WorkflowRun
    Graph: WorkflowGraph
    MaxConcurrentRuns: int
    BlueprintDetails: _BlueprintDetails

class WorkflowGraph:
    Nodes: list[Node]
    Edges: list[Edge]

class WorkflowRun:
    Name: str
    WorkflowRunId: str
    PreviousRunId: str
    WorkflowRunProperties: dict[str, str]
    StartedOn: str
    CompletedOn: str
    Status: WorkflowRunStatus
    ErrorMessage: str
    Statistics: WorkflowRunStatistics
    Graph: WorkflowGraph
    StartingEventBatchCondition: _StartingEventBatchCondition

class WorkflowRunStatistics:
    TotalActions: int
    TimeoutActions: int
    FailedActions: int
    StoppedActions: int
    SucceededActions: int
    RunningActions: int
    ErroredActions: int
    WaitingActions: int

class XMLClassifier:
    Name: str
    Classification: str
    CreationTime: str
    LastUpdated: str
    Version: int
    RowTag: str

_AssociateGlossaryTerms = TypeVar("_AssociateGlossaryTerms", default=AssociateGlossaryTermsResponse)
_BatchCreatePartition = TypeVar("_BatchCreatePartition", default=BatchCreatePartitionResponse)
_BatchDeleteConnection = TypeVar("_BatchDeleteConnection", default=BatchDeleteConnectionResponse)
_BatchDeletePartition = TypeVar("_BatchDeletePartition", default=BatchDeletePartitionResponse)
_BatchDeleteTable = TypeVar("_BatchDeleteTable", default=BatchDeleteTableResponse)
_BatchDeleteTableVersion = TypeVar("_BatchDeleteTableVersion", default=BatchDeleteTableVersionResponse)
_BatchGetBlueprints = TypeVar("_BatchGetBlueprints", default=BatchGetBlueprintsResponse)
_BatchGetCrawlers = TypeVar("_BatchGetCrawlers", default=BatchGetCrawlersResponse)
_BatchGetCustomEntityTypes = TypeVar("_BatchGetCustomEntityTypes", default=BatchGetCustomEntityTypesResponse)
_BatchGetDataQualityResult = TypeVar("_BatchGetDataQualityResult", default=BatchGetDataQualityResultResponse)
_BatchGetDataQualityResultV2 = TypeVar("_BatchGetDataQualityResultV2", default=BatchGetDataQualityResultV2Response)
_BatchGetDataQualityRulesetEvaluationRun = TypeVar("_BatchGetDataQualityRulesetEvaluationRun", default=BatchGetDataQualityRulesetEvaluationRunResponse)
_BatchGetDevEndpoints = TypeVar("_BatchGetDevEndpoints", default=BatchGetDevEndpointsResponse)
_BatchGetIterableForms = TypeVar("_BatchGetIterableForms", default=BatchGetIterableFormsResponse)
_BatchGetJobs = TypeVar("_BatchGetJobs", default=BatchGetJobsResponse)
_BatchGetPartition = TypeVar("_BatchGetPartition", default=BatchGetPartitionResponse)
_BatchGetTableOptimizer = TypeVar("_BatchGetTableOptimizer", default=BatchGetTableOptimizerResponse)
_BatchGetTriggers = TypeVar("_BatchGetTriggers", default=BatchGetTriggersResponse)
_BatchGetWorkflows = TypeVar("_BatchGetWorkflows", default=BatchGetWorkflowsResponse)
_BatchPutDataQualityStatisticAnnotation = TypeVar("_BatchPutDataQualityStatisticAnnotation", default=BatchPutDataQualityStatisticAnnotationResponse)
_BatchStopJobRun = TypeVar("_BatchStopJobRun", default=BatchStopJobRunResponse)
_BatchUpdatePartition = TypeVar("_BatchUpdatePartition", default=BatchUpdatePartitionResponse)
_CancelDataQualityRuleRecommendationRun = TypeVar("_CancelDataQualityRuleRecommendationRun", default=CancelDataQualityRuleRecommendationRunResponse)
_CancelDataQualityRulesetEvaluationRun = TypeVar("_CancelDataQualityRulesetEvaluationRun", default=CancelDataQualityRulesetEvaluationRunResponse)
_CancelMlTaskRun = TypeVar("_CancelMlTaskRun", default=CancelMLTaskRunResponse)
_CancelStatement = TypeVar("_CancelStatement", default=CancelStatementResponse)
_CheckSchemaVersionValidity = TypeVar("_CheckSchemaVersionValidity", default=CheckSchemaVersionValidityResponse)
_CreateBlueprint = TypeVar("_CreateBlueprint", default=CreateBlueprintResponse)
_CreateCatalog = TypeVar("_CreateCatalog", default=CreateCatalogResponse)
_CreateClassifier = TypeVar("_CreateClassifier", default=CreateClassifierResponse)
_CreateColumnStatisticsTaskSettings = TypeVar("_CreateColumnStatisticsTaskSettings", default=CreateColumnStatisticsTaskSettingsResponse)
_CreateConnection = TypeVar("_CreateConnection", default=CreateConnectionResponse)
_CreateCrawler = TypeVar("_CreateCrawler", default=CreateCrawlerResponse)
_CreateCustomEntityType = TypeVar("_CreateCustomEntityType", default=CreateCustomEntityTypeResponse)
_CreateDataQualityEvaluationConfig = TypeVar("_CreateDataQualityEvaluationConfig", default=CreateDataQualityEvaluationConfigResponse)
_CreateDataQualityRuleset = TypeVar("_CreateDataQualityRuleset", default=CreateDataQualityRulesetResponse)
_CreateDatabase = TypeVar("_CreateDatabase", default=CreateDatabaseResponse)
_CreateDevEndpoint = TypeVar("_CreateDevEndpoint", default=CreateDevEndpointResponse)
_CreateGlossary = TypeVar("_CreateGlossary", default=CreateGlossaryResponse)
_CreateGlossaryTerm = TypeVar("_CreateGlossaryTerm", default=CreateGlossaryTermResponse)
_CreateGlueIdentityCenterConfiguration = TypeVar("_CreateGlueIdentityCenterConfiguration", default=CreateGlueIdentityCenterConfigurationResponse)
_CreateIntegration = TypeVar("_CreateIntegration", default=CreateIntegrationResponse)
_CreateIntegrationResourceProperty = TypeVar("_CreateIntegrationResourceProperty", default=CreateIntegrationResourcePropertyResponse)
_CreateIntegrationTableProperties = TypeVar("_CreateIntegrationTableProperties", default=CreateIntegrationTablePropertiesResponse)
_CreateJob = TypeVar("_CreateJob", default=CreateJobResponse)
_CreateMlTransform = TypeVar("_CreateMlTransform", default=CreateMLTransformResponse)
_CreatePartition = TypeVar("_CreatePartition", default=CreatePartitionResponse)
_CreatePartitionIndex = TypeVar("_CreatePartitionIndex", default=CreatePartitionIndexResponse)
_CreateRegistry = TypeVar("_CreateRegistry", default=CreateRegistryResponse)
_CreateSchema = TypeVar("_CreateSchema", default=CreateSchemaResponse)
_CreateScript = TypeVar("_CreateScript", default=CreateScriptResponse)
_CreateSecurityConfiguration = TypeVar("_CreateSecurityConfiguration", default=CreateSecurityConfigurationResponse)
_CreateSession = TypeVar("_CreateSession", default=CreateSessionResponse)
_CreateTable = TypeVar("_CreateTable", default=CreateTableResponse)
_CreateTableOptimizer = TypeVar("_CreateTableOptimizer", default=CreateTableOptimizerResponse)
_CreateTrigger = TypeVar("_CreateTrigger", default=CreateTriggerResponse)
_CreateUsageProfile = TypeVar("_CreateUsageProfile", default=CreateUsageProfileResponse)
_CreateUserDefinedFunction = TypeVar("_CreateUserDefinedFunction", default=CreateUserDefinedFunctionResponse)
_CreateWorkflow = TypeVar("_CreateWorkflow", default=CreateWorkflowResponse)
_DeleteAsset = TypeVar("_DeleteAsset", default=DeleteAssetResponse)
_DeleteAssetType = TypeVar("_DeleteAssetType", default=DeleteAssetTypeResponse)
_DeleteAttachment = TypeVar("_DeleteAttachment", default=DeleteAttachmentResponse)
_DeleteBlueprint = TypeVar("_DeleteBlueprint", default=DeleteBlueprintResponse)
_DeleteCatalog = TypeVar("_DeleteCatalog", default=DeleteCatalogResponse)
_DeleteClassifier = TypeVar("_DeleteClassifier", default=DeleteClassifierResponse)
_DeleteColumnStatisticsForPartition = TypeVar("_DeleteColumnStatisticsForPartition", default=DeleteColumnStatisticsForPartitionResponse)
_DeleteColumnStatisticsForTable = TypeVar("_DeleteColumnStatisticsForTable", default=DeleteColumnStatisticsForTableResponse)
_DeleteColumnStatisticsTaskSettings = TypeVar("_DeleteColumnStatisticsTaskSettings", default=DeleteColumnStatisticsTaskSettingsResponse)
_DeleteConnection = TypeVar("_DeleteConnection", default=DeleteConnectionResponse)
_DeleteConnectionType = TypeVar("_DeleteConnectionType", default=DeleteConnectionTypeResponse)
_DeleteCrawler = TypeVar("_DeleteCrawler", default=DeleteCrawlerResponse)
_DeleteCustomEntityType = TypeVar("_DeleteCustomEntityType", default=DeleteCustomEntityTypeResponse)
_DeleteDataQualityEvaluationConfig = TypeVar("_DeleteDataQualityEvaluationConfig", default=DeleteDataQualityEvaluationConfigResponse)
_DeleteDataQualityRuleset = TypeVar("_DeleteDataQualityRuleset", default=DeleteDataQualityRulesetResponse)
_DeleteDatabase = TypeVar("_DeleteDatabase", default=DeleteDatabaseResponse)
_DeleteDevEndpoint = TypeVar("_DeleteDevEndpoint", default=DeleteDevEndpointResponse)
_DeleteFormType = TypeVar("_DeleteFormType", default=DeleteFormTypeResponse)
_DeleteGlossary = TypeVar("_DeleteGlossary", default=DeleteGlossaryResponse)
_DeleteGlossaryTerm = TypeVar("_DeleteGlossaryTerm", default=DeleteGlossaryTermResponse)
_DeleteGlueIdentityCenterConfiguration = TypeVar("_DeleteGlueIdentityCenterConfiguration", default=DeleteGlueIdentityCenterConfigurationResponse)
_DeleteIntegration = TypeVar("_DeleteIntegration", default=DeleteIntegrationResponse)
_DeleteIntegrationResourceProperty = TypeVar("_DeleteIntegrationResourceProperty", default=DeleteIntegrationResourcePropertyResponse)
_DeleteIntegrationTableProperties = TypeVar("_DeleteIntegrationTableProperties", default=DeleteIntegrationTablePropertiesResponse)
_DeleteJob = TypeVar("_DeleteJob", default=DeleteJobResponse)
_DeleteMlTransform = TypeVar("_DeleteMlTransform", default=DeleteMLTransformResponse)
_DeletePartition = TypeVar("_DeletePartition", default=DeletePartitionResponse)
_DeletePartitionIndex = TypeVar("_DeletePartitionIndex", default=DeletePartitionIndexResponse)
_DeleteRegistry = TypeVar("_DeleteRegistry", default=DeleteRegistryResponse)
_DeleteResourcePolicy = TypeVar("_DeleteResourcePolicy", default=DeleteResourcePolicyResponse)
_DeleteSchema = TypeVar("_DeleteSchema", default=DeleteSchemaResponse)
_DeleteSchemaVersions = TypeVar("_DeleteSchemaVersions", default=DeleteSchemaVersionsResponse)
_DeleteSecurityConfiguration = TypeVar("_DeleteSecurityConfiguration", default=DeleteSecurityConfigurationResponse)
_DeleteSession = TypeVar("_DeleteSession", default=DeleteSessionResponse)
_DeleteTable = TypeVar("_DeleteTable", default=DeleteTableResponse)
_DeleteTableOptimizer = TypeVar("_DeleteTableOptimizer", default=DeleteTableOptimizerResponse)
_DeleteTableVersion = TypeVar("_DeleteTableVersion", default=DeleteTableVersionResponse)
_DeleteTrigger = TypeVar("_DeleteTrigger", default=DeleteTriggerResponse)
_DeleteUsageProfile = TypeVar("_DeleteUsageProfile", default=DeleteUsageProfileResponse)
_DeleteUserDefinedFunction = TypeVar("_DeleteUserDefinedFunction", default=DeleteUserDefinedFunctionResponse)
_DeleteWorkflow = TypeVar("_DeleteWorkflow", default=DeleteWorkflowResponse)
_DescribeConnectionType = TypeVar("_DescribeConnectionType", default=DescribeConnectionTypeResponse)
_DescribeEntity = TypeVar("_DescribeEntity", default=DescribeEntityResponse)
_DescribeInboundIntegrations = TypeVar("_DescribeInboundIntegrations", default=DescribeInboundIntegrationsResponse)
_DescribeIntegrations = TypeVar("_DescribeIntegrations", default=DescribeIntegrationsResponse)
_DisassociateGlossaryTerms = TypeVar("_DisassociateGlossaryTerms", default=DisassociateGlossaryTermsResponse)
_GetAsset = TypeVar("_GetAsset", default=GetAssetOutput)
_GetAssetType = TypeVar("_GetAssetType", default=GetAssetTypeResponse)
_GetBlueprint = TypeVar("_GetBlueprint", default=GetBlueprintResponse)
_GetBlueprintRun = TypeVar("_GetBlueprintRun", default=GetBlueprintRunResponse)
_GetBlueprintRuns = TypeVar("_GetBlueprintRuns", default=GetBlueprintRunsResponse)
_GetCatalog = TypeVar("_GetCatalog", default=GetCatalogResponse)
_GetCatalogImportStatus = TypeVar("_GetCatalogImportStatus", default=GetCatalogImportStatusResponse)
_GetCatalogs = TypeVar("_GetCatalogs", default=GetCatalogsResponse)
_GetClassifier = TypeVar("_GetClassifier", default=GetClassifierResponse)
_GetClassifiers = TypeVar("_GetClassifiers", default=GetClassifiersResponse)
_GetColumnStatisticsForPartition = TypeVar("_GetColumnStatisticsForPartition", default=GetColumnStatisticsForPartitionResponse)
_GetColumnStatisticsForTable = TypeVar("_GetColumnStatisticsForTable", default=GetColumnStatisticsForTableResponse)
_GetColumnStatisticsTaskRun = TypeVar("_GetColumnStatisticsTaskRun", default=GetColumnStatisticsTaskRunResponse)
_GetColumnStatisticsTaskRuns = TypeVar("_GetColumnStatisticsTaskRuns", default=GetColumnStatisticsTaskRunsResponse)
_GetColumnStatisticsTaskSettings = TypeVar("_GetColumnStatisticsTaskSettings", default=GetColumnStatisticsTaskSettingsResponse)
_GetConnection = TypeVar("_GetConnection", default=GetConnectionResponse)
_GetConnections = TypeVar("_GetConnections", default=GetConnectionsResponse)
_GetCrawler = TypeVar("_GetCrawler", default=GetCrawlerResponse)
_GetCrawlerMetrics = TypeVar("_GetCrawlerMetrics", default=GetCrawlerMetricsResponse)
_GetCrawlers = TypeVar("_GetCrawlers", default=GetCrawlersResponse)
_GetCustomEntityType = TypeVar("_GetCustomEntityType", default=GetCustomEntityTypeResponse)
_GetDashboardUrl = TypeVar("_GetDashboardUrl", default=GetDashboardUrlResponse)
_GetDataCatalogEncryptionSettings = TypeVar("_GetDataCatalogEncryptionSettings", default=GetDataCatalogEncryptionSettingsResponse)
_GetDataCatalogExportConfiguration = TypeVar("_GetDataCatalogExportConfiguration", default=GetDataCatalogExportConfigurationOutput)
_GetDataQualityEvaluationConfig = TypeVar("_GetDataQualityEvaluationConfig", default=GetDataQualityEvaluationConfigResponse)
_GetDataQualityModel = TypeVar("_GetDataQualityModel", default=GetDataQualityModelResponse)
_GetDataQualityModelResult = TypeVar("_GetDataQualityModelResult", default=GetDataQualityModelResultResponse)
_GetDataQualityResult = TypeVar("_GetDataQualityResult", default=GetDataQualityResultResponse)
_GetDataQualityResultV2 = TypeVar("_GetDataQualityResultV2", default=GetDataQualityResultV2Response)
_GetDataQualityRuleRecommendationRun = TypeVar("_GetDataQualityRuleRecommendationRun", default=GetDataQualityRuleRecommendationRunResponse)
_GetDataQualityRuleset = TypeVar("_GetDataQualityRuleset", default=GetDataQualityRulesetResponse)
_GetDataQualityRulesetEvaluationRun = TypeVar("_GetDataQualityRulesetEvaluationRun", default=GetDataQualityRulesetEvaluationRunResponse)
_GetDatabase = TypeVar("_GetDatabase", default=GetDatabaseResponse)
_GetDatabases = TypeVar("_GetDatabases", default=GetDatabasesResponse)
_GetDataflowGraph = TypeVar("_GetDataflowGraph", default=GetDataflowGraphResponse)
_GetDevEndpoint = TypeVar("_GetDevEndpoint", default=GetDevEndpointResponse)
_GetDevEndpoints = TypeVar("_GetDevEndpoints", default=GetDevEndpointsResponse)
_GetEntityRecords = TypeVar("_GetEntityRecords", default=GetEntityRecordsResponse)
_GetFormType = TypeVar("_GetFormType", default=GetFormTypeResponse)
_GetGlossary = TypeVar("_GetGlossary", default=GetGlossaryResponse)
_GetGlossaryTerm = TypeVar("_GetGlossaryTerm", default=GetGlossaryTermResponse)
_GetGlueIdentityCenterConfiguration = TypeVar("_GetGlueIdentityCenterConfiguration", default=GetGlueIdentityCenterConfigurationResponse)
_GetIntegrationResourceProperty = TypeVar("_GetIntegrationResourceProperty", default=GetIntegrationResourcePropertyResponse)
_GetIntegrationTableProperties = TypeVar("_GetIntegrationTableProperties", default=GetIntegrationTablePropertiesResponse)
_GetJob = TypeVar("_GetJob", default=GetJobResponse)
_GetJobBookmark = TypeVar("_GetJobBookmark", default=GetJobBookmarkResponse)
_GetJobRun = TypeVar("_GetJobRun", default=GetJobRunResponse)
_GetJobRuns = TypeVar("_GetJobRuns", default=GetJobRunsResponse)
_GetJobUpgradeAnalysis = TypeVar("_GetJobUpgradeAnalysis", default=GetJobUpgradeAnalysisResponse)
_GetJobs = TypeVar("_GetJobs", default=GetJobsResponse)
_GetMapping = TypeVar("_GetMapping", default=GetMappingResponse)
_GetMaterializedViewRefreshTaskRun = TypeVar("_GetMaterializedViewRefreshTaskRun", default=GetMaterializedViewRefreshTaskRunResponse)
_GetMlTaskRun = TypeVar("_GetMlTaskRun", default=GetMLTaskRunResponse)
_GetMlTaskRuns = TypeVar("_GetMlTaskRuns", default=GetMLTaskRunsResponse)
_GetMlTransform = TypeVar("_GetMlTransform", default=GetMLTransformResponse)
_GetMlTransforms = TypeVar("_GetMlTransforms", default=GetMLTransformsResponse)
_GetPartition = TypeVar("_GetPartition", default=GetPartitionResponse)
_GetPartitionIndexes = TypeVar("_GetPartitionIndexes", default=GetPartitionIndexesResponse)
_GetPartitions = TypeVar("_GetPartitions", default=GetPartitionsResponse)
_GetPlan = TypeVar("_GetPlan", default=GetPlanResponse)
_GetRegistry = TypeVar("_GetRegistry", default=GetRegistryResponse)
_GetResourcePolicies = TypeVar("_GetResourcePolicies", default=GetResourcePoliciesResponse)
_GetResourcePolicy = TypeVar("_GetResourcePolicy", default=GetResourcePolicyResponse)
_GetSchema = TypeVar("_GetSchema", default=GetSchemaResponse)
_GetSchemaByDefinition = TypeVar("_GetSchemaByDefinition", default=GetSchemaByDefinitionResponse)
_GetSchemaVersion = TypeVar("_GetSchemaVersion", default=GetSchemaVersionResponse)
_GetSchemaVersionsDiff = TypeVar("_GetSchemaVersionsDiff", default=GetSchemaVersionsDiffResponse)
_GetSecurityConfiguration = TypeVar("_GetSecurityConfiguration", default=GetSecurityConfigurationResponse)
_GetSecurityConfigurations = TypeVar("_GetSecurityConfigurations", default=GetSecurityConfigurationsResponse)
_GetSession = TypeVar("_GetSession", default=GetSessionResponse)
_GetSessionEndpoint = TypeVar("_GetSessionEndpoint", default=GetSessionEndpointResponse)
_GetStatement = TypeVar("_GetStatement", default=GetStatementResponse)
_GetSystemLogsForJobRun = TypeVar("_GetSystemLogsForJobRun", default=GetSystemLogsForJobRunResponse)
_GetSystemLogsForSession = TypeVar("_GetSystemLogsForSession", default=GetSystemLogsForSessionResponse)
_GetTable = TypeVar("_GetTable", default=GetTableResponse)
_GetTableOptimizer = TypeVar("_GetTableOptimizer", default=GetTableOptimizerResponse)
_GetTableVersion = TypeVar("_GetTableVersion", default=GetTableVersionResponse)
_GetTableVersions = TypeVar("_GetTableVersions", default=GetTableVersionsResponse)
_GetTables = TypeVar("_GetTables", default=GetTablesResponse)
_GetTags = TypeVar("_GetTags", default=GetTagsResponse)
_GetTrigger = TypeVar("_GetTrigger", default=GetTriggerResponse)
_GetTriggers = TypeVar("_GetTriggers", default=GetTriggersResponse)
_GetUnfilteredPartitionMetadata = TypeVar("_GetUnfilteredPartitionMetadata", default=GetUnfilteredPartitionMetadataResponse)
_GetUnfilteredPartitionsMetadata = TypeVar("_GetUnfilteredPartitionsMetadata", default=GetUnfilteredPartitionsMetadataResponse)
_GetUnfilteredTableMetadata = TypeVar("_GetUnfilteredTableMetadata", default=GetUnfilteredTableMetadataResponse)
_GetUsageProfile = TypeVar("_GetUsageProfile", default=GetUsageProfileResponse)
_GetUserDefinedFunction = TypeVar("_GetUserDefinedFunction", default=GetUserDefinedFunctionResponse)
_GetUserDefinedFunctions = TypeVar("_GetUserDefinedFunctions", default=GetUserDefinedFunctionsResponse)
_GetWorkflow = TypeVar("_GetWorkflow", default=GetWorkflowResponse)
_GetWorkflowRun = TypeVar("_GetWorkflowRun", default=GetWorkflowRunResponse)
_GetWorkflowRunProperties = TypeVar("_GetWorkflowRunProperties", default=GetWorkflowRunPropertiesResponse)
_GetWorkflowRuns = TypeVar("_GetWorkflowRuns", default=GetWorkflowRunsResponse)
_ImportCatalogToGlue = TypeVar("_ImportCatalogToGlue", default=ImportCatalogToGlueResponse)
_ListAssetTypes = TypeVar("_ListAssetTypes", default=ListAssetTypesResponse)
_ListBlueprints = TypeVar("_ListBlueprints", default=ListBlueprintsResponse)
_ListColumnStatisticsTaskRuns = TypeVar("_ListColumnStatisticsTaskRuns", default=ListColumnStatisticsTaskRunsResponse)
_ListConnectionTypes = TypeVar("_ListConnectionTypes", default=ListConnectionTypesResponse)
_ListCrawlers = TypeVar("_ListCrawlers", default=ListCrawlersResponse)
_ListCrawls = TypeVar("_ListCrawls", default=ListCrawlsResponse)
_ListCustomEntityTypes = TypeVar("_ListCustomEntityTypes", default=ListCustomEntityTypesResponse)
_ListDataQualityEvaluationConfigs = TypeVar("_ListDataQualityEvaluationConfigs", default=ListDataQualityEvaluationConfigsResponse)
_ListDataQualityResults = TypeVar("_ListDataQualityResults", default=ListDataQualityResultsResponse)
_ListDataQualityResultsV2 = TypeVar("_ListDataQualityResultsV2", default=ListDataQualityResultsV2Response)
_ListDataQualityRuleRecommendationRuns = TypeVar("_ListDataQualityRuleRecommendationRuns", default=ListDataQualityRuleRecommendationRunsResponse)
_ListDataQualityRulesetEvaluationRuns = TypeVar("_ListDataQualityRulesetEvaluationRuns", default=ListDataQualityRulesetEvaluationRunsResponse)
_ListDataQualityRulesets = TypeVar("_ListDataQualityRulesets", default=ListDataQualityRulesetsResponse)
_ListDataQualityStatisticAnnotations = TypeVar("_ListDataQualityStatisticAnnotations", default=ListDataQualityStatisticAnnotationsResponse)
_ListDataQualityStatistics = TypeVar("_ListDataQualityStatistics", default=ListDataQualityStatisticsResponse)
_ListDevEndpoints = TypeVar("_ListDevEndpoints", default=ListDevEndpointsResponse)
_ListEntities = TypeVar("_ListEntities", default=ListEntitiesResponse)
_ListFormTypes = TypeVar("_ListFormTypes", default=ListFormTypesResponse)
_ListGlossaries = TypeVar("_ListGlossaries", default=ListGlossariesResponse)
_ListGlossaryTerms = TypeVar("_ListGlossaryTerms", default=ListGlossaryTermsResponse)
_ListIntegrationResourceProperties = TypeVar("_ListIntegrationResourceProperties", default=ListIntegrationResourcePropertiesResponse)
_ListIntegrationTableProperties = TypeVar("_ListIntegrationTableProperties", default=ListIntegrationTablePropertiesResponse)
_ListIterableForms = TypeVar("_ListIterableForms", default=ListIterableFormsResponse)
_ListJobs = TypeVar("_ListJobs", default=ListJobsResponse)
_ListMaterializedViewRefreshTaskRuns = TypeVar("_ListMaterializedViewRefreshTaskRuns", default=ListMaterializedViewRefreshTaskRunsResponse)
_ListMlTransforms = TypeVar("_ListMlTransforms", default=ListMLTransformsResponse)
_ListRegistries = TypeVar("_ListRegistries", default=ListRegistriesResponse)
_ListSchemaVersions = TypeVar("_ListSchemaVersions", default=ListSchemaVersionsResponse)
_ListSchemas = TypeVar("_ListSchemas", default=ListSchemasResponse)
_ListSessions = TypeVar("_ListSessions", default=ListSessionsResponse)
_ListStatements = TypeVar("_ListStatements", default=ListStatementsResponse)
_ListTableOptimizerRuns = TypeVar("_ListTableOptimizerRuns", default=ListTableOptimizerRunsResponse)
_ListTriggers = TypeVar("_ListTriggers", default=ListTriggersResponse)
_ListUsageProfiles = TypeVar("_ListUsageProfiles", default=ListUsageProfilesResponse)
_ListWorkflows = TypeVar("_ListWorkflows", default=ListWorkflowsResponse)
_ModifyIntegration = TypeVar("_ModifyIntegration", default=ModifyIntegrationResponse)
_PublishDataQualityResultV2 = TypeVar("_PublishDataQualityResultV2", default=PublishDataQualityResultV2Response)
_PutAsset = TypeVar("_PutAsset", default=PutAssetResponse)
_PutAssetType = TypeVar("_PutAssetType", default=PutAssetTypeResponse)
_PutAttachment = TypeVar("_PutAttachment", default=PutAttachmentResponse)
_PutDataCatalogEncryptionSettings = TypeVar("_PutDataCatalogEncryptionSettings", default=PutDataCatalogEncryptionSettingsResponse)
_PutDataCatalogExportConfiguration = TypeVar("_PutDataCatalogExportConfiguration", default=PutDataCatalogExportConfigurationOutput)
_PutDataQualityProfileAnnotation = TypeVar("_PutDataQualityProfileAnnotation", default=PutDataQualityProfileAnnotationResponse)
_PutFormType = TypeVar("_PutFormType", default=PutFormTypeResponse)
_PutResourcePolicy = TypeVar("_PutResourcePolicy", default=PutResourcePolicyResponse)
_PutSchemaVersionMetadata = TypeVar("_PutSchemaVersionMetadata", default=PutSchemaVersionMetadataResponse)
_PutWorkflowRunProperties = TypeVar("_PutWorkflowRunProperties", default=PutWorkflowRunPropertiesResponse)
_QuerySchemaVersionMetadata = TypeVar("_QuerySchemaVersionMetadata", default=QuerySchemaVersionMetadataResponse)
_RegisterConnectionType = TypeVar("_RegisterConnectionType", default=RegisterConnectionTypeResponse)
_RegisterSchemaVersion = TypeVar("_RegisterSchemaVersion", default=RegisterSchemaVersionResponse)
_RemoveSchemaVersionMetadata = TypeVar("_RemoveSchemaVersionMetadata", default=RemoveSchemaVersionMetadataResponse)
_ResetJobBookmark = TypeVar("_ResetJobBookmark", default=ResetJobBookmarkResponse)
_ResumeWorkflowRun = TypeVar("_ResumeWorkflowRun", default=ResumeWorkflowRunResponse)
_RunStatement = TypeVar("_RunStatement", default=RunStatementResponse)
_SearchAssets = TypeVar("_SearchAssets", default=SearchAssetsOutput)
_SearchTables = TypeVar("_SearchTables", default=SearchTablesResponse)
_StartBlueprintRun = TypeVar("_StartBlueprintRun", default=StartBlueprintRunResponse)
_StartColumnStatisticsTaskRun = TypeVar("_StartColumnStatisticsTaskRun", default=StartColumnStatisticsTaskRunResponse)
_StartColumnStatisticsTaskRunSchedule = TypeVar("_StartColumnStatisticsTaskRunSchedule", default=StartColumnStatisticsTaskRunScheduleResponse)
_StartCrawler = TypeVar("_StartCrawler", default=StartCrawlerResponse)
_StartCrawlerSchedule = TypeVar("_StartCrawlerSchedule", default=StartCrawlerScheduleResponse)
_StartDataQualityRuleRecommendationRun = TypeVar("_StartDataQualityRuleRecommendationRun", default=StartDataQualityRuleRecommendationRunResponse)
_StartDataQualityRulesetEvaluationRun = TypeVar("_StartDataQualityRulesetEvaluationRun", default=StartDataQualityRulesetEvaluationRunResponse)
_StartExportLabelsTaskRun = TypeVar("_StartExportLabelsTaskRun", default=StartExportLabelsTaskRunResponse)
_StartImportLabelsTaskRun = TypeVar("_StartImportLabelsTaskRun", default=StartImportLabelsTaskRunResponse)
_StartJobRun = TypeVar("_StartJobRun", default=StartJobRunResponse)
_StartJobRunWaited = TypeVar("_StartJobRunWaited", default=JobRun)
_StartJobRunAnswered = TypeVar("_StartJobRunAnswered", default=Any)
_StartJobUpgradeAnalysis = TypeVar("_StartJobUpgradeAnalysis", default=StartJobUpgradeAnalysisResponse)
_StartMaterializedViewRefreshTaskRun = TypeVar("_StartMaterializedViewRefreshTaskRun", default=StartMaterializedViewRefreshTaskRunResponse)
_StartMlEvaluationTaskRun = TypeVar("_StartMlEvaluationTaskRun", default=StartMLEvaluationTaskRunResponse)
_StartMlLabelingSetGenerationTaskRun = TypeVar("_StartMlLabelingSetGenerationTaskRun", default=StartMLLabelingSetGenerationTaskRunResponse)
_StartTrigger = TypeVar("_StartTrigger", default=StartTriggerResponse)
_StartWorkflowRun = TypeVar("_StartWorkflowRun", default=StartWorkflowRunResponse)
_StopColumnStatisticsTaskRun = TypeVar("_StopColumnStatisticsTaskRun", default=StopColumnStatisticsTaskRunResponse)
_StopColumnStatisticsTaskRunSchedule = TypeVar("_StopColumnStatisticsTaskRunSchedule", default=StopColumnStatisticsTaskRunScheduleResponse)
_StopCrawler = TypeVar("_StopCrawler", default=StopCrawlerResponse)
_StopCrawlerSchedule = TypeVar("_StopCrawlerSchedule", default=StopCrawlerScheduleResponse)
_StopJobUpgradeAnalysis = TypeVar("_StopJobUpgradeAnalysis", default=StopJobUpgradeAnalysisResponse)
_StopMaterializedViewRefreshTaskRun = TypeVar("_StopMaterializedViewRefreshTaskRun", default=StopMaterializedViewRefreshTaskRunResponse)
_StopSession = TypeVar("_StopSession", default=StopSessionResponse)
_StopTrigger = TypeVar("_StopTrigger", default=StopTriggerResponse)
_StopWorkflowRun = TypeVar("_StopWorkflowRun", default=StopWorkflowRunResponse)
_TagResource = TypeVar("_TagResource", default=TagResourceResponse)
_TestConnection = TypeVar("_TestConnection", default=TestConnectionResponse)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceResponse)
_UpdateAsset = TypeVar("_UpdateAsset", default=UpdateAssetResponse)
_UpdateBlueprint = TypeVar("_UpdateBlueprint", default=UpdateBlueprintResponse)
_UpdateCatalog = TypeVar("_UpdateCatalog", default=UpdateCatalogResponse)
_UpdateClassifier = TypeVar("_UpdateClassifier", default=UpdateClassifierResponse)
_UpdateColumnStatisticsForPartition = TypeVar("_UpdateColumnStatisticsForPartition", default=UpdateColumnStatisticsForPartitionResponse)
_UpdateColumnStatisticsForTable = TypeVar("_UpdateColumnStatisticsForTable", default=UpdateColumnStatisticsForTableResponse)
_UpdateColumnStatisticsTaskSettings = TypeVar("_UpdateColumnStatisticsTaskSettings", default=UpdateColumnStatisticsTaskSettingsResponse)
_UpdateConnection = TypeVar("_UpdateConnection", default=UpdateConnectionResponse)
_UpdateCrawler = TypeVar("_UpdateCrawler", default=UpdateCrawlerResponse)
_UpdateCrawlerSchedule = TypeVar("_UpdateCrawlerSchedule", default=UpdateCrawlerScheduleResponse)
_UpdateDataQualityEvaluationConfig = TypeVar("_UpdateDataQualityEvaluationConfig", default=UpdateDataQualityEvaluationConfigResponse)
_UpdateDataQualityRuleset = TypeVar("_UpdateDataQualityRuleset", default=UpdateDataQualityRulesetResponse)
_UpdateDatabase = TypeVar("_UpdateDatabase", default=UpdateDatabaseResponse)
_UpdateDevEndpoint = TypeVar("_UpdateDevEndpoint", default=UpdateDevEndpointResponse)
_UpdateGlossary = TypeVar("_UpdateGlossary", default=UpdateGlossaryResponse)
_UpdateGlossaryTerm = TypeVar("_UpdateGlossaryTerm", default=UpdateGlossaryTermResponse)
_UpdateGlueIdentityCenterConfiguration = TypeVar("_UpdateGlueIdentityCenterConfiguration", default=UpdateGlueIdentityCenterConfigurationResponse)
_UpdateIntegrationResourceProperty = TypeVar("_UpdateIntegrationResourceProperty", default=UpdateIntegrationResourcePropertyResponse)
_UpdateIntegrationTableProperties = TypeVar("_UpdateIntegrationTableProperties", default=UpdateIntegrationTablePropertiesResponse)
_UpdateJob = TypeVar("_UpdateJob", default=UpdateJobResponse)
_UpdateJobFromSourceControl = TypeVar("_UpdateJobFromSourceControl", default=UpdateJobFromSourceControlResponse)
_UpdateMlTransform = TypeVar("_UpdateMlTransform", default=UpdateMLTransformResponse)
_UpdatePartition = TypeVar("_UpdatePartition", default=UpdatePartitionResponse)
_UpdateRegistry = TypeVar("_UpdateRegistry", default=UpdateRegistryResponse)
_UpdateSchema = TypeVar("_UpdateSchema", default=UpdateSchemaResponse)
_UpdateSourceControlFromJob = TypeVar("_UpdateSourceControlFromJob", default=UpdateSourceControlFromJobResponse)
_UpdateTable = TypeVar("_UpdateTable", default=UpdateTableResponse)
_UpdateTableOptimizer = TypeVar("_UpdateTableOptimizer", default=UpdateTableOptimizerResponse)
_UpdateTrigger = TypeVar("_UpdateTrigger", default=UpdateTriggerResponse)
_UpdateUsageProfile = TypeVar("_UpdateUsageProfile", default=UpdateUsageProfileResponse)
_UpdateUserDefinedFunction = TypeVar("_UpdateUserDefinedFunction", default=UpdateUserDefinedFunctionResponse)
_UpdateWorkflow = TypeVar("_UpdateWorkflow", default=UpdateWorkflowResponse)

def associate_glossary_terms(
    name: str,
    /,
    *,
    AssetIdentifier: str,
    GlossaryTermIdentifiers: Sequence[str],
    IterableFormName: str = ...,
    ItemIdentifier: str = ...,
    ClientToken: str = ...,
    result: type[_AssociateGlossaryTerms] = ...,
    select: Callable[[AssociateGlossaryTermsResponse], _AssociateGlossaryTerms] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AssociateGlossaryTerms]: ...

def batch_create_partition(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    PartitionInputList: Sequence[PartitionInputDict],
    CatalogId: str = ...,
    result: type[_BatchCreatePartition] = ...,
    select: Callable[[BatchCreatePartitionResponse], _BatchCreatePartition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchCreatePartition]: ...

def batch_delete_connection(
    name: str,
    /,
    *,
    ConnectionNameList: Sequence[str],
    CatalogId: str = ...,
    result: type[_BatchDeleteConnection] = ...,
    select: Callable[[BatchDeleteConnectionResponse], _BatchDeleteConnection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchDeleteConnection]: ...

def batch_delete_partition(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    PartitionsToDelete: Sequence[PartitionValueListDict | PartitionValueList],
    CatalogId: str = ...,
    result: type[_BatchDeletePartition] = ...,
    select: Callable[[BatchDeletePartitionResponse], _BatchDeletePartition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchDeletePartition]: ...

def batch_delete_table(
    name: str,
    /,
    *,
    DatabaseName: str,
    TablesToDelete: Sequence[str],
    CatalogId: str = ...,
    TransactionId: str = ...,
    result: type[_BatchDeleteTable] = ...,
    select: Callable[[BatchDeleteTableResponse], _BatchDeleteTable] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchDeleteTable]: ...

def batch_delete_table_version(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    VersionIds: Sequence[str],
    CatalogId: str = ...,
    result: type[_BatchDeleteTableVersion] = ...,
    select: Callable[[BatchDeleteTableVersionResponse], _BatchDeleteTableVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchDeleteTableVersion]: ...

def batch_get_blueprints(
    name: str,
    /,
    *,
    Names: Sequence[str],
    IncludeBlueprint: bool = ...,
    IncludeParameterSpec: bool = ...,
    result: type[_BatchGetBlueprints] = ...,
    select: Callable[[BatchGetBlueprintsResponse], _BatchGetBlueprints] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetBlueprints]: ...

def batch_get_crawlers(
    name: str,
    /,
    *,
    CrawlerNames: Sequence[str],
    result: type[_BatchGetCrawlers] = ...,
    select: Callable[[BatchGetCrawlersResponse], _BatchGetCrawlers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetCrawlers]: ...

def batch_get_custom_entity_types(
    name: str,
    /,
    *,
    Names: Sequence[str],
    result: type[_BatchGetCustomEntityTypes] = ...,
    select: Callable[[BatchGetCustomEntityTypesResponse], _BatchGetCustomEntityTypes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetCustomEntityTypes]: ...

def batch_get_data_quality_result(
    name: str,
    /,
    *,
    ResultIds: Sequence[str],
    result: type[_BatchGetDataQualityResult] = ...,
    select: Callable[[BatchGetDataQualityResultResponse], _BatchGetDataQualityResult] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetDataQualityResult]: ...

def batch_get_data_quality_result_v2(
    name: str,
    /,
    *,
    ResultIds: Sequence[str],
    result: type[_BatchGetDataQualityResultV2] = ...,
    select: Callable[[BatchGetDataQualityResultV2Response], _BatchGetDataQualityResultV2] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetDataQualityResultV2]: ...

def batch_get_data_quality_ruleset_evaluation_run(
    name: str,
    /,
    *,
    RunIds: Sequence[str],
    result: type[_BatchGetDataQualityRulesetEvaluationRun] = ...,
    select: Callable[[BatchGetDataQualityRulesetEvaluationRunResponse], _BatchGetDataQualityRulesetEvaluationRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetDataQualityRulesetEvaluationRun]: ...

def batch_get_dev_endpoints(
    name: str,
    /,
    *,
    DevEndpointNames: Sequence[str],
    result: type[_BatchGetDevEndpoints] = ...,
    select: Callable[[BatchGetDevEndpointsResponse], _BatchGetDevEndpoints] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetDevEndpoints]: ...

def batch_get_iterable_forms(
    name: str,
    /,
    *,
    AssetIdentifier: str,
    IterableFormName: str,
    ItemIdentifiers: Sequence[str],
    result: type[_BatchGetIterableForms] = ...,
    select: Callable[[BatchGetIterableFormsResponse], _BatchGetIterableForms] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetIterableForms]: ...

def batch_get_jobs(
    name: str,
    /,
    *,
    JobNames: Sequence[str],
    result: type[_BatchGetJobs] = ...,
    select: Callable[[BatchGetJobsResponse], _BatchGetJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetJobs]: ...

def batch_get_partition(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    PartitionsToGet: Sequence[PartitionValueListDict | PartitionValueList],
    CatalogId: str = ...,
    AuditContext: AuditContextDict = ...,
    QuerySessionContext: QuerySessionContextDict = ...,
    result: type[_BatchGetPartition] = ...,
    select: Callable[[BatchGetPartitionResponse], _BatchGetPartition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetPartition]: ...

def batch_get_table_optimizer(
    name: str,
    /,
    *,
    Entries: Sequence[BatchGetTableOptimizerEntryDict],
    result: type[_BatchGetTableOptimizer] = ...,
    select: Callable[[BatchGetTableOptimizerResponse], _BatchGetTableOptimizer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetTableOptimizer]: ...

def batch_get_triggers(
    name: str,
    /,
    *,
    TriggerNames: Sequence[str],
    result: type[_BatchGetTriggers] = ...,
    select: Callable[[BatchGetTriggersResponse], _BatchGetTriggers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetTriggers]: ...

def batch_get_workflows(
    name: str,
    /,
    *,
    Names: Sequence[str],
    IncludeGraph: bool = ...,
    result: type[_BatchGetWorkflows] = ...,
    select: Callable[[BatchGetWorkflowsResponse], _BatchGetWorkflows] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetWorkflows]: ...

def batch_put_data_quality_statistic_annotation(
    name: str,
    /,
    *,
    InclusionAnnotations: Sequence[DatapointInclusionAnnotationDict],
    ClientToken: str = ...,
    result: type[_BatchPutDataQualityStatisticAnnotation] = ...,
    select: Callable[[BatchPutDataQualityStatisticAnnotationResponse], _BatchPutDataQualityStatisticAnnotation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchPutDataQualityStatisticAnnotation]: ...

def batch_stop_job_run(
    name: str,
    /,
    *,
    JobName: str,
    JobRunIds: Sequence[str],
    result: type[_BatchStopJobRun] = ...,
    select: Callable[[BatchStopJobRunResponse], _BatchStopJobRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchStopJobRun]: ...

def batch_update_partition(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    Entries: Sequence[BatchUpdatePartitionRequestEntryDict],
    CatalogId: str = ...,
    result: type[_BatchUpdatePartition] = ...,
    select: Callable[[BatchUpdatePartitionResponse], _BatchUpdatePartition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchUpdatePartition]: ...

def cancel_data_quality_rule_recommendation_run(
    name: str,
    /,
    *,
    RunId: str,
    result: type[_CancelDataQualityRuleRecommendationRun] = ...,
    select: Callable[[CancelDataQualityRuleRecommendationRunResponse], _CancelDataQualityRuleRecommendationRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelDataQualityRuleRecommendationRun]: ...

def cancel_data_quality_ruleset_evaluation_run(
    name: str,
    /,
    *,
    RunId: str,
    result: type[_CancelDataQualityRulesetEvaluationRun] = ...,
    select: Callable[[CancelDataQualityRulesetEvaluationRunResponse], _CancelDataQualityRulesetEvaluationRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelDataQualityRulesetEvaluationRun]: ...

def cancel_ml_task_run(
    name: str,
    /,
    *,
    TransformId: str,
    TaskRunId: str,
    result: type[_CancelMlTaskRun] = ...,
    select: Callable[[CancelMLTaskRunResponse], _CancelMlTaskRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelMlTaskRun]: ...

def cancel_statement(
    name: str,
    /,
    *,
    SessionId: str,
    Id: int,
    RequestOrigin: str = ...,
    result: type[_CancelStatement] = ...,
    select: Callable[[CancelStatementResponse], _CancelStatement] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelStatement]: ...

def check_schema_version_validity(
    name: str,
    /,
    *,
    DataFormat: DataFormat | str,
    SchemaDefinition: str,
    result: type[_CheckSchemaVersionValidity] = ...,
    select: Callable[[CheckSchemaVersionValidityResponse], _CheckSchemaVersionValidity] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CheckSchemaVersionValidity]: ...

def create_blueprint(
    name: str,
    /,
    *,
    Name: str,
    BlueprintLocation: str,
    Description: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateBlueprint] = ...,
    select: Callable[[CreateBlueprintResponse], _CreateBlueprint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateBlueprint]: ...

def create_catalog(
    name: str,
    /,
    *,
    Name: str,
    CatalogInput: CatalogInputDict,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateCatalog] = ...,
    select: Callable[[CreateCatalogResponse], _CreateCatalog] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateCatalog]: ...

def create_classifier(
    name: str,
    /,
    *,
    GrokClassifier: CreateGrokClassifierRequestDict = ...,
    XmlClassifier: CreateXMLClassifierRequestDict = ...,
    JsonClassifier: CreateJsonClassifierRequestDict = ...,
    CsvClassifier: CreateCsvClassifierRequestDict = ...,
    result: type[_CreateClassifier] = ...,
    select: Callable[[CreateClassifierResponse], _CreateClassifier] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateClassifier]: ...

def create_column_statistics_task_settings(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    Role: str,
    Schedule: str = ...,
    ColumnNameList: Sequence[str] = ...,
    SampleSize: float = ...,
    CatalogID: str = ...,
    SecurityConfiguration: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateColumnStatisticsTaskSettings] = ...,
    select: Callable[[CreateColumnStatisticsTaskSettingsResponse], _CreateColumnStatisticsTaskSettings] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateColumnStatisticsTaskSettings]: ...

def create_connection(
    name: str,
    /,
    *,
    ConnectionInput: ConnectionInputDict,
    CatalogId: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateConnection] = ...,
    select: Callable[[CreateConnectionResponse], _CreateConnection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateConnection]: ...

def create_crawler(
    name: str,
    /,
    *,
    Name: str,
    Role: str,
    Targets: CrawlerTargetsDict | CrawlerTargets,
    DatabaseName: str = ...,
    Description: str = ...,
    Schedule: str = ...,
    Classifiers: Sequence[str] = ...,
    TablePrefix: str = ...,
    SchemaChangePolicy: SchemaChangePolicyDict | SchemaChangePolicy = ...,
    RecrawlPolicy: RecrawlPolicyDict | RecrawlPolicy = ...,
    LineageConfiguration: LineageConfigurationDict | LineageConfiguration = ...,
    LakeFormationConfiguration: LakeFormationConfigurationDict | LakeFormationConfiguration = ...,
    Configuration: str = ...,
    CrawlerSecurityConfiguration: str = ...,
    Tags: Mapping[str, str] = ...,
    CatalogId: str = ...,
    result: type[_CreateCrawler] = ...,
    select: Callable[[CreateCrawlerResponse], _CreateCrawler] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateCrawler]: ...

def create_custom_entity_type(
    name: str,
    /,
    *,
    Name: str,
    RegexString: str,
    ContextWords: Sequence[str] = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateCustomEntityType] = ...,
    select: Callable[[CreateCustomEntityTypeResponse], _CreateCustomEntityType] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateCustomEntityType]: ...

def create_data_quality_evaluation_config(
    name: str,
    /,
    *,
    Name: str,
    Level: DataQualityEvaluationConfigLevel | str,
    DataSource: DataQualityEvaluationConfigDataSourceDict | DataQualityEvaluationConfigDataSource,
    Role: str,
    RulesetName: str = ...,
    ManagedRulesetName: DataQualityEvaluationConfigManagedRuleset | str = ...,
    Triggers: Sequence[DataQualityEvaluationConfigTrigger | str] = ...,
    ScheduleExpression: str = ...,
    StartAt: str | datetime = ...,
    EndAt: str | datetime = ...,
    NumberOfWorkers: int = ...,
    Timeout: int = ...,
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptionsDict | DataQualityEvaluationConfigAdditionalRunOptions = ...,
    AdditionalDataSources: Mapping[str, DataSourceDict | DataSource] = ...,
    Tags: Mapping[str, str] = ...,
    ClientToken: str = ...,
    result: type[_CreateDataQualityEvaluationConfig] = ...,
    select: Callable[[CreateDataQualityEvaluationConfigResponse], _CreateDataQualityEvaluationConfig] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDataQualityEvaluationConfig]: ...

def create_data_quality_ruleset(
    name: str,
    /,
    *,
    Name: str,
    Ruleset: str,
    Description: str = ...,
    Tags: Mapping[str, str] = ...,
    TargetTable: DataQualityTargetTableDict | DataQualityTargetTable = ...,
    DataQualitySecurityConfiguration: str = ...,
    ClientToken: str = ...,
    result: type[_CreateDataQualityRuleset] = ...,
    select: Callable[[CreateDataQualityRulesetResponse], _CreateDataQualityRuleset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDataQualityRuleset]: ...

def create_database(
    name: str,
    /,
    *,
    DatabaseInput: DatabaseInputDict,
    CatalogId: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateDatabase] = ...,
    select: Callable[[CreateDatabaseResponse], _CreateDatabase] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDatabase]: ...

def create_dev_endpoint(
    name: str,
    /,
    *,
    EndpointName: str,
    RoleArn: str,
    SecurityGroupIds: Sequence[str] = ...,
    SubnetId: str = ...,
    PublicKey: str = ...,
    PublicKeys: Sequence[str] = ...,
    NumberOfNodes: int = ...,
    WorkerType: WorkerType | str = ...,
    GlueVersion: str = ...,
    NumberOfWorkers: int = ...,
    ExtraPythonLibsS3Path: str = ...,
    ExtraJarsS3Path: str = ...,
    SecurityConfiguration: str = ...,
    Tags: Mapping[str, str] = ...,
    Arguments: Mapping[str, str] = ...,
    result: type[_CreateDevEndpoint] = ...,
    select: Callable[[CreateDevEndpointResponse], _CreateDevEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDevEndpoint]: ...

def create_glossary(
    name: str,
    /,
    *,
    Name: str,
    Description: str = ...,
    ClientToken: str = ...,
    result: type[_CreateGlossary] = ...,
    select: Callable[[CreateGlossaryResponse], _CreateGlossary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateGlossary]: ...

def create_glossary_term(
    name: str,
    /,
    *,
    GlossaryIdentifier: str,
    Name: str,
    ShortDescription: str = ...,
    LongDescription: str = ...,
    ClientToken: str = ...,
    result: type[_CreateGlossaryTerm] = ...,
    select: Callable[[CreateGlossaryTermResponse], _CreateGlossaryTerm] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateGlossaryTerm]: ...

def create_glue_identity_center_configuration(
    name: str,
    /,
    *,
    InstanceArn: str,
    Scopes: Sequence[str] = ...,
    UserBackgroundSessionsEnabled: bool = ...,
    result: type[_CreateGlueIdentityCenterConfiguration] = ...,
    select: Callable[[CreateGlueIdentityCenterConfigurationResponse], _CreateGlueIdentityCenterConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateGlueIdentityCenterConfiguration]: ...

def create_integration(
    name: str,
    /,
    *,
    IntegrationName: str,
    SourceArn: str,
    TargetArn: str,
    Description: str = ...,
    DataFilter: str = ...,
    KmsKeyId: str = ...,
    AdditionalEncryptionContext: Mapping[str, str] = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    IntegrationConfig: IntegrationConfigDict | IntegrationConfig = ...,
    result: type[_CreateIntegration] = ...,
    select: Callable[[CreateIntegrationResponse], _CreateIntegration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateIntegration]: ...

def create_integration_resource_property(
    name: str,
    /,
    *,
    ResourceArn: str,
    SourceProcessingProperties: SourceProcessingPropertiesDict | SourceProcessingProperties = ...,
    TargetProcessingProperties: TargetProcessingPropertiesDict | TargetProcessingProperties = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateIntegrationResourceProperty] = ...,
    select: Callable[[CreateIntegrationResourcePropertyResponse], _CreateIntegrationResourceProperty] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateIntegrationResourceProperty]: ...

def create_integration_table_properties(
    name: str,
    /,
    *,
    ResourceArn: str,
    TableName: str,
    SourceTableConfig: SourceTableConfigDict | SourceTableConfig = ...,
    TargetTableConfig: TargetTableConfigDict | TargetTableConfig = ...,
    result: type[_CreateIntegrationTableProperties] = ...,
    select: Callable[[CreateIntegrationTablePropertiesResponse], _CreateIntegrationTableProperties] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateIntegrationTableProperties]: ...

def create_job(
    name: str,
    /,
    *,
    Name: str,
    Role: str,
    Command: JobCommandDict | JobCommand,
    JobMode: JobMode | str = ...,
    JobRunQueuingEnabled: bool = ...,
    Description: str = ...,
    LogUri: str = ...,
    ExecutionProperty: ExecutionPropertyDict | ExecutionProperty = ...,
    DefaultArguments: Mapping[str, str] = ...,
    NonOverridableArguments: Mapping[str, str] = ...,
    Connections: ConnectionsListDict | ConnectionsList = ...,
    MaxRetries: int = ...,
    AllocatedCapacity: int = ...,
    Timeout: int = ...,
    MaxCapacity: float = ...,
    SecurityConfiguration: str = ...,
    Tags: Mapping[str, str] = ...,
    NotificationProperty: NotificationPropertyDict | NotificationProperty = ...,
    GlueVersion: str = ...,
    NumberOfWorkers: int = ...,
    WorkerType: WorkerType | str = ...,
    CodeGenConfigurationNodes: Mapping[str, CodeGenConfigurationNodeDict | CodeGenConfigurationNode] = ...,
    ExecutionClass: ExecutionClass | str = ...,
    SourceControlDetails: SourceControlDetailsDict | SourceControlDetails = ...,
    MaintenanceWindow: str = ...,
    result: type[_CreateJob] = ...,
    select: Callable[[CreateJobResponse], _CreateJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateJob]: ...

def create_ml_transform(
    name: str,
    /,
    *,
    Name: str,
    InputRecordTables: Sequence[GlueTableDict | GlueTable],
    Parameters: TransformParametersDict | TransformParameters,
    Role: str,
    Description: str = ...,
    GlueVersion: str = ...,
    MaxCapacity: float = ...,
    WorkerType: WorkerType | str = ...,
    NumberOfWorkers: int = ...,
    Timeout: int = ...,
    MaxRetries: int = ...,
    Tags: Mapping[str, str] = ...,
    TransformEncryption: TransformEncryptionDict | TransformEncryption = ...,
    result: type[_CreateMlTransform] = ...,
    select: Callable[[CreateMLTransformResponse], _CreateMlTransform] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateMlTransform]: ...

def create_partition(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    PartitionInput: PartitionInputDict,
    CatalogId: str = ...,
    result: type[_CreatePartition] = ...,
    select: Callable[[CreatePartitionResponse], _CreatePartition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreatePartition]: ...

def create_partition_index(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    PartitionIndex: PartitionIndexDict,
    CatalogId: str = ...,
    result: type[_CreatePartitionIndex] = ...,
    select: Callable[[CreatePartitionIndexResponse], _CreatePartitionIndex] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreatePartitionIndex]: ...

def create_registry(
    name: str,
    /,
    *,
    RegistryName: str,
    Description: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateRegistry] = ...,
    select: Callable[[CreateRegistryResponse], _CreateRegistry] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateRegistry]: ...

def create_schema(
    name: str,
    /,
    *,
    SchemaName: str,
    DataFormat: DataFormat | str,
    RegistryId: RegistryIdDict = ...,
    Compatibility: Compatibility | str = ...,
    Description: str = ...,
    Tags: Mapping[str, str] = ...,
    SchemaDefinition: str = ...,
    result: type[_CreateSchema] = ...,
    select: Callable[[CreateSchemaResponse], _CreateSchema] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateSchema]: ...

def create_script(
    name: str,
    /,
    *,
    DagNodes: Sequence[CodeGenNodeDict | CodeGenNode] = ...,
    DagEdges: Sequence[CodeGenEdgeDict | CodeGenEdge] = ...,
    Language: Language | str = ...,
    result: type[_CreateScript] = ...,
    select: Callable[[CreateScriptResponse], _CreateScript] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateScript]: ...

def create_security_configuration(
    name: str,
    /,
    *,
    Name: str,
    EncryptionConfiguration: EncryptionConfigurationDict | EncryptionConfiguration,
    result: type[_CreateSecurityConfiguration] = ...,
    select: Callable[[CreateSecurityConfigurationResponse], _CreateSecurityConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateSecurityConfiguration]: ...

def create_session(
    name: str,
    /,
    *,
    Id: str,
    Role: str,
    Command: SessionCommandDict | SessionCommand,
    Description: str = ...,
    Timeout: int = ...,
    IdleTimeout: int = ...,
    DefaultArguments: Mapping[str, str] = ...,
    Connections: ConnectionsListDict | ConnectionsList = ...,
    MaxCapacity: float = ...,
    NumberOfWorkers: int = ...,
    WorkerType: WorkerType | str = ...,
    SecurityConfiguration: str = ...,
    GlueVersion: str = ...,
    Tags: Mapping[str, str] = ...,
    RequestOrigin: str = ...,
    SessionType: SessionType | str = ...,
    result: type[_CreateSession] = ...,
    select: Callable[[CreateSessionResponse], _CreateSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateSession]: ...

def create_table(
    name: str,
    /,
    *,
    DatabaseName: str,
    CatalogId: str = ...,
    Name: str = ...,
    TableInput: TableInputDict = ...,
    PartitionIndexes: Sequence[PartitionIndexDict] = ...,
    TransactionId: str = ...,
    OpenTableFormatInput: OpenTableFormatInputDict = ...,
    result: type[_CreateTable] = ...,
    select: Callable[[CreateTableResponse], _CreateTable] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateTable]: ...

def create_table_optimizer(
    name: str,
    /,
    *,
    CatalogId: str,
    DatabaseName: str,
    TableName: str,
    Type: TableOptimizerType | str,
    TableOptimizerConfiguration: TableOptimizerConfigurationDict | TableOptimizerConfiguration,
    result: type[_CreateTableOptimizer] = ...,
    select: Callable[[CreateTableOptimizerResponse], _CreateTableOptimizer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateTableOptimizer]: ...

def create_trigger(
    name: str,
    /,
    *,
    Name: str,
    Type: TriggerType | str,
    Actions: Sequence[ActionDict | Action],
    WorkflowName: str = ...,
    Schedule: str = ...,
    Predicate: PredicateDict | Predicate = ...,
    Description: str = ...,
    StartOnCreation: bool = ...,
    Tags: Mapping[str, str] = ...,
    EventBatchingCondition: EventBatchingConditionDict | EventBatchingCondition = ...,
    result: type[_CreateTrigger] = ...,
    select: Callable[[CreateTriggerResponse], _CreateTrigger] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateTrigger]: ...

def create_usage_profile(
    name: str,
    /,
    *,
    Name: str,
    Configuration: ProfileConfigurationDict | ProfileConfiguration,
    Description: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateUsageProfile] = ...,
    select: Callable[[CreateUsageProfileResponse], _CreateUsageProfile] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateUsageProfile]: ...

def create_user_defined_function(
    name: str,
    /,
    *,
    DatabaseName: str,
    FunctionInput: UserDefinedFunctionInputDict,
    CatalogId: str = ...,
    result: type[_CreateUserDefinedFunction] = ...,
    select: Callable[[CreateUserDefinedFunctionResponse], _CreateUserDefinedFunction] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateUserDefinedFunction]: ...

def create_workflow(
    name: str,
    /,
    *,
    Name: str,
    Description: str = ...,
    DefaultRunProperties: Mapping[str, str] = ...,
    Tags: Mapping[str, str] = ...,
    MaxConcurrentRuns: int = ...,
    result: type[_CreateWorkflow] = ...,
    select: Callable[[CreateWorkflowResponse], _CreateWorkflow] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateWorkflow]: ...

def delete_asset(
    name: str,
    /,
    *,
    Identifier: str,
    result: type[_DeleteAsset] = ...,
    select: Callable[[DeleteAssetResponse], _DeleteAsset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAsset]: ...

def delete_asset_type(
    name: str,
    /,
    *,
    Identifier: str,
    result: type[_DeleteAssetType] = ...,
    select: Callable[[DeleteAssetTypeResponse], _DeleteAssetType] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAssetType]: ...

def delete_attachment(
    name: str,
    /,
    *,
    AssetIdentifier: str,
    AttachmentName: str,
    IterableFormName: str = ...,
    ItemIdentifier: str = ...,
    result: type[_DeleteAttachment] = ...,
    select: Callable[[DeleteAttachmentResponse], _DeleteAttachment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAttachment]: ...

def delete_blueprint(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteBlueprint] = ...,
    select: Callable[[DeleteBlueprintResponse], _DeleteBlueprint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBlueprint]: ...

def delete_catalog(
    name: str,
    /,
    *,
    CatalogId: str,
    result: type[_DeleteCatalog] = ...,
    select: Callable[[DeleteCatalogResponse], _DeleteCatalog] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteCatalog]: ...

def delete_classifier(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteClassifier] = ...,
    select: Callable[[DeleteClassifierResponse], _DeleteClassifier] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteClassifier]: ...

def delete_column_statistics_for_partition(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    PartitionValues: Sequence[str],
    ColumnName: str,
    CatalogId: str = ...,
    result: type[_DeleteColumnStatisticsForPartition] = ...,
    select: Callable[[DeleteColumnStatisticsForPartitionResponse], _DeleteColumnStatisticsForPartition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteColumnStatisticsForPartition]: ...

def delete_column_statistics_for_table(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    ColumnName: str,
    CatalogId: str = ...,
    result: type[_DeleteColumnStatisticsForTable] = ...,
    select: Callable[[DeleteColumnStatisticsForTableResponse], _DeleteColumnStatisticsForTable] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteColumnStatisticsForTable]: ...

def delete_column_statistics_task_settings(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    CatalogID: str = ...,
    result: type[_DeleteColumnStatisticsTaskSettings] = ...,
    select: Callable[[DeleteColumnStatisticsTaskSettingsResponse], _DeleteColumnStatisticsTaskSettings] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteColumnStatisticsTaskSettings]: ...

def delete_connection(
    name: str,
    /,
    *,
    ConnectionName: str,
    CatalogId: str = ...,
    result: type[_DeleteConnection] = ...,
    select: Callable[[DeleteConnectionResponse], _DeleteConnection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteConnection]: ...

def delete_connection_type(
    name: str,
    /,
    *,
    ConnectionType: str,
    result: type[_DeleteConnectionType] = ...,
    select: Callable[[DeleteConnectionTypeResponse], _DeleteConnectionType] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteConnectionType]: ...

def delete_crawler(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteCrawler] = ...,
    select: Callable[[DeleteCrawlerResponse], _DeleteCrawler] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteCrawler]: ...

def delete_custom_entity_type(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteCustomEntityType] = ...,
    select: Callable[[DeleteCustomEntityTypeResponse], _DeleteCustomEntityType] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteCustomEntityType]: ...

def delete_data_quality_evaluation_config(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteDataQualityEvaluationConfig] = ...,
    select: Callable[[DeleteDataQualityEvaluationConfigResponse], _DeleteDataQualityEvaluationConfig] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDataQualityEvaluationConfig]: ...

def delete_data_quality_ruleset(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteDataQualityRuleset] = ...,
    select: Callable[[DeleteDataQualityRulesetResponse], _DeleteDataQualityRuleset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDataQualityRuleset]: ...

def delete_database(
    name: str,
    /,
    *,
    Name: str,
    CatalogId: str = ...,
    result: type[_DeleteDatabase] = ...,
    select: Callable[[DeleteDatabaseResponse], _DeleteDatabase] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDatabase]: ...

def delete_dev_endpoint(
    name: str,
    /,
    *,
    EndpointName: str,
    result: type[_DeleteDevEndpoint] = ...,
    select: Callable[[DeleteDevEndpointResponse], _DeleteDevEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDevEndpoint]: ...

def delete_form_type(
    name: str,
    /,
    *,
    Identifier: str,
    result: type[_DeleteFormType] = ...,
    select: Callable[[DeleteFormTypeResponse], _DeleteFormType] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteFormType]: ...

def delete_glossary(
    name: str,
    /,
    *,
    Identifier: str,
    result: type[_DeleteGlossary] = ...,
    select: Callable[[DeleteGlossaryResponse], _DeleteGlossary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteGlossary]: ...

def delete_glossary_term(
    name: str,
    /,
    *,
    Identifier: str,
    result: type[_DeleteGlossaryTerm] = ...,
    select: Callable[[DeleteGlossaryTermResponse], _DeleteGlossaryTerm] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteGlossaryTerm]: ...

def delete_glue_identity_center_configuration(
    name: str,
    /,
    *,
    result: type[_DeleteGlueIdentityCenterConfiguration] = ...,
    select: Callable[[DeleteGlueIdentityCenterConfigurationResponse], _DeleteGlueIdentityCenterConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteGlueIdentityCenterConfiguration]: ...

def delete_integration(
    name: str,
    /,
    *,
    IntegrationIdentifier: str,
    result: type[_DeleteIntegration] = ...,
    select: Callable[[DeleteIntegrationResponse], _DeleteIntegration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteIntegration]: ...

def delete_integration_resource_property(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_DeleteIntegrationResourceProperty] = ...,
    select: Callable[[DeleteIntegrationResourcePropertyResponse], _DeleteIntegrationResourceProperty] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteIntegrationResourceProperty]: ...

def delete_integration_table_properties(
    name: str,
    /,
    *,
    ResourceArn: str,
    TableName: str,
    result: type[_DeleteIntegrationTableProperties] = ...,
    select: Callable[[DeleteIntegrationTablePropertiesResponse], _DeleteIntegrationTableProperties] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteIntegrationTableProperties]: ...

def delete_job(
    name: str,
    /,
    *,
    JobName: str,
    result: type[_DeleteJob] = ...,
    select: Callable[[DeleteJobResponse], _DeleteJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteJob]: ...

def delete_ml_transform(
    name: str,
    /,
    *,
    TransformId: str,
    result: type[_DeleteMlTransform] = ...,
    select: Callable[[DeleteMLTransformResponse], _DeleteMlTransform] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteMlTransform]: ...

def delete_partition(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    PartitionValues: Sequence[str],
    CatalogId: str = ...,
    result: type[_DeletePartition] = ...,
    select: Callable[[DeletePartitionResponse], _DeletePartition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeletePartition]: ...

def delete_partition_index(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    IndexName: str,
    CatalogId: str = ...,
    result: type[_DeletePartitionIndex] = ...,
    select: Callable[[DeletePartitionIndexResponse], _DeletePartitionIndex] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeletePartitionIndex]: ...

def delete_registry(
    name: str,
    /,
    *,
    RegistryId: RegistryIdDict,
    result: type[_DeleteRegistry] = ...,
    select: Callable[[DeleteRegistryResponse], _DeleteRegistry] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteRegistry]: ...

def delete_resource_policy(
    name: str,
    /,
    *,
    PolicyHashCondition: str = ...,
    ResourceArn: str = ...,
    result: type[_DeleteResourcePolicy] = ...,
    select: Callable[[DeleteResourcePolicyResponse], _DeleteResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteResourcePolicy]: ...

def delete_schema(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict | SchemaId,
    result: type[_DeleteSchema] = ...,
    select: Callable[[DeleteSchemaResponse], _DeleteSchema] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteSchema]: ...

def delete_schema_versions(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict | SchemaId,
    Versions: str,
    result: type[_DeleteSchemaVersions] = ...,
    select: Callable[[DeleteSchemaVersionsResponse], _DeleteSchemaVersions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteSchemaVersions]: ...

def delete_security_configuration(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteSecurityConfiguration] = ...,
    select: Callable[[DeleteSecurityConfigurationResponse], _DeleteSecurityConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteSecurityConfiguration]: ...

def delete_session(
    name: str,
    /,
    *,
    Id: str,
    RequestOrigin: str = ...,
    result: type[_DeleteSession] = ...,
    select: Callable[[DeleteSessionResponse], _DeleteSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteSession]: ...

def delete_table(
    name: str,
    /,
    *,
    DatabaseName: str,
    Name: str,
    CatalogId: str = ...,
    TransactionId: str = ...,
    result: type[_DeleteTable] = ...,
    select: Callable[[DeleteTableResponse], _DeleteTable] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteTable]: ...

def delete_table_optimizer(
    name: str,
    /,
    *,
    CatalogId: str,
    DatabaseName: str,
    TableName: str,
    Type: TableOptimizerType | str,
    result: type[_DeleteTableOptimizer] = ...,
    select: Callable[[DeleteTableOptimizerResponse], _DeleteTableOptimizer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteTableOptimizer]: ...

def delete_table_version(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    VersionId: str,
    CatalogId: str = ...,
    result: type[_DeleteTableVersion] = ...,
    select: Callable[[DeleteTableVersionResponse], _DeleteTableVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteTableVersion]: ...

def delete_trigger(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteTrigger] = ...,
    select: Callable[[DeleteTriggerResponse], _DeleteTrigger] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteTrigger]: ...

def delete_usage_profile(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteUsageProfile] = ...,
    select: Callable[[DeleteUsageProfileResponse], _DeleteUsageProfile] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteUsageProfile]: ...

def delete_user_defined_function(
    name: str,
    /,
    *,
    DatabaseName: str,
    FunctionName: str,
    CatalogId: str = ...,
    result: type[_DeleteUserDefinedFunction] = ...,
    select: Callable[[DeleteUserDefinedFunctionResponse], _DeleteUserDefinedFunction] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteUserDefinedFunction]: ...

def delete_workflow(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteWorkflow] = ...,
    select: Callable[[DeleteWorkflowResponse], _DeleteWorkflow] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteWorkflow]: ...

def describe_connection_type(
    name: str,
    /,
    *,
    ConnectionType: str,
    result: type[_DescribeConnectionType] = ...,
    select: Callable[[DescribeConnectionTypeResponse], _DescribeConnectionType] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeConnectionType]: ...

def describe_entity(
    name: str,
    /,
    *,
    ConnectionName: str,
    EntityName: str,
    CatalogId: str = ...,
    NextToken: str = ...,
    DataStoreApiVersion: str = ...,
    result: type[_DescribeEntity] = ...,
    select: Callable[[DescribeEntityResponse], _DescribeEntity] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeEntity]: ...

def describe_inbound_integrations(
    name: str,
    /,
    *,
    IntegrationArn: str = ...,
    Marker: str = ...,
    MaxRecords: int = ...,
    TargetArn: str = ...,
    result: type[_DescribeInboundIntegrations] = ...,
    select: Callable[[DescribeInboundIntegrationsResponse], _DescribeInboundIntegrations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeInboundIntegrations]: ...

def describe_integrations(
    name: str,
    /,
    *,
    IntegrationIdentifier: str = ...,
    Marker: str = ...,
    MaxRecords: int = ...,
    Filters: Sequence[IntegrationFilterDict] = ...,
    result: type[_DescribeIntegrations] = ...,
    select: Callable[[DescribeIntegrationsResponse], _DescribeIntegrations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeIntegrations]: ...

def disassociate_glossary_terms(
    name: str,
    /,
    *,
    AssetIdentifier: str,
    GlossaryTermIdentifiers: Sequence[str],
    IterableFormName: str = ...,
    ItemIdentifier: str = ...,
    ClientToken: str = ...,
    result: type[_DisassociateGlossaryTerms] = ...,
    select: Callable[[DisassociateGlossaryTermsResponse], _DisassociateGlossaryTerms] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisassociateGlossaryTerms]: ...

def get_asset(
    name: str,
    /,
    *,
    Identifier: str,
    result: type[_GetAsset] = ...,
    select: Callable[[GetAssetOutput], _GetAsset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetAsset]: ...

def get_asset_type(
    name: str,
    /,
    *,
    Identifier: str,
    result: type[_GetAssetType] = ...,
    select: Callable[[GetAssetTypeResponse], _GetAssetType] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetAssetType]: ...

def get_blueprint(
    name: str,
    /,
    *,
    Name: str,
    IncludeBlueprint: bool = ...,
    IncludeParameterSpec: bool = ...,
    result: type[_GetBlueprint] = ...,
    select: Callable[[GetBlueprintResponse], _GetBlueprint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBlueprint]: ...

def get_blueprint_run(
    name: str,
    /,
    *,
    BlueprintName: str,
    RunId: str,
    result: type[_GetBlueprintRun] = ...,
    select: Callable[[GetBlueprintRunResponse], _GetBlueprintRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBlueprintRun]: ...

def get_blueprint_runs(
    name: str,
    /,
    *,
    BlueprintName: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_GetBlueprintRuns] = ...,
    select: Callable[[GetBlueprintRunsResponse], _GetBlueprintRuns] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBlueprintRuns]: ...

def get_catalog(
    name: str,
    /,
    *,
    CatalogId: str,
    result: type[_GetCatalog] = ...,
    select: Callable[[GetCatalogResponse], _GetCatalog] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCatalog]: ...

def get_catalog_import_status(
    name: str,
    /,
    *,
    CatalogId: str = ...,
    result: type[_GetCatalogImportStatus] = ...,
    select: Callable[[GetCatalogImportStatusResponse], _GetCatalogImportStatus] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCatalogImportStatus]: ...

def get_catalogs(
    name: str,
    /,
    *,
    ParentCatalogId: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    Recursive: bool = ...,
    IncludeRoot: bool = ...,
    HasDatabases: bool = ...,
    result: type[_GetCatalogs] = ...,
    select: Callable[[GetCatalogsResponse], _GetCatalogs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCatalogs]: ...

def get_classifier(
    name: str,
    /,
    *,
    Name: str,
    result: type[_GetClassifier] = ...,
    select: Callable[[GetClassifierResponse], _GetClassifier] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetClassifier]: ...

def get_classifiers(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetClassifiers] = ...,
    select: Callable[[GetClassifiersResponse], _GetClassifiers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetClassifiers]: ...

def get_column_statistics_for_partition(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    PartitionValues: Sequence[str],
    ColumnNames: Sequence[str],
    CatalogId: str = ...,
    result: type[_GetColumnStatisticsForPartition] = ...,
    select: Callable[[GetColumnStatisticsForPartitionResponse], _GetColumnStatisticsForPartition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetColumnStatisticsForPartition]: ...

def get_column_statistics_for_table(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    ColumnNames: Sequence[str],
    CatalogId: str = ...,
    result: type[_GetColumnStatisticsForTable] = ...,
    select: Callable[[GetColumnStatisticsForTableResponse], _GetColumnStatisticsForTable] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetColumnStatisticsForTable]: ...

def get_column_statistics_task_run(
    name: str,
    /,
    *,
    ColumnStatisticsTaskRunId: str,
    result: type[_GetColumnStatisticsTaskRun] = ...,
    select: Callable[[GetColumnStatisticsTaskRunResponse], _GetColumnStatisticsTaskRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetColumnStatisticsTaskRun]: ...

def get_column_statistics_task_runs(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    CatalogID: str = ...,
    result: type[_GetColumnStatisticsTaskRuns] = ...,
    select: Callable[[GetColumnStatisticsTaskRunsResponse], _GetColumnStatisticsTaskRuns] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetColumnStatisticsTaskRuns]: ...

def get_column_statistics_task_settings(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    CatalogID: str = ...,
    result: type[_GetColumnStatisticsTaskSettings] = ...,
    select: Callable[[GetColumnStatisticsTaskSettingsResponse], _GetColumnStatisticsTaskSettings] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetColumnStatisticsTaskSettings]: ...

def get_connection(
    name: str,
    /,
    *,
    Name: str,
    CatalogId: str = ...,
    HidePassword: bool = ...,
    ApplyOverrideForComputeEnvironment: ComputeEnvironment | str = ...,
    result: type[_GetConnection] = ...,
    select: Callable[[GetConnectionResponse], _GetConnection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetConnection]: ...

def get_connections(
    name: str,
    /,
    *,
    CatalogId: str = ...,
    Filter: GetConnectionsFilterDict = ...,
    HidePassword: bool = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_GetConnections] = ...,
    select: Callable[[GetConnectionsResponse], _GetConnections] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetConnections]: ...

def get_crawler(
    name: str,
    /,
    *,
    Name: str,
    result: type[_GetCrawler] = ...,
    select: Callable[[GetCrawlerResponse], _GetCrawler] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCrawler]: ...

def get_crawler_metrics(
    name: str,
    /,
    *,
    CrawlerNameList: Sequence[str] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetCrawlerMetrics] = ...,
    select: Callable[[GetCrawlerMetricsResponse], _GetCrawlerMetrics] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCrawlerMetrics]: ...

def get_crawlers(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetCrawlers] = ...,
    select: Callable[[GetCrawlersResponse], _GetCrawlers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCrawlers]: ...

def get_custom_entity_type(
    name: str,
    /,
    *,
    Name: str,
    result: type[_GetCustomEntityType] = ...,
    select: Callable[[GetCustomEntityTypeResponse], _GetCustomEntityType] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetCustomEntityType]: ...

def get_dashboard_url(
    name: str,
    /,
    *,
    ResourceId: str,
    ResourceType: GlueResourceType | str,
    RequestOrigin: str = ...,
    result: type[_GetDashboardUrl] = ...,
    select: Callable[[GetDashboardUrlResponse], _GetDashboardUrl] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDashboardUrl]: ...

def get_data_catalog_encryption_settings(
    name: str,
    /,
    *,
    CatalogId: str = ...,
    result: type[_GetDataCatalogEncryptionSettings] = ...,
    select: Callable[[GetDataCatalogEncryptionSettingsResponse], _GetDataCatalogEncryptionSettings] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDataCatalogEncryptionSettings]: ...

def get_data_catalog_export_configuration(
    name: str,
    /,
    *,
    result: type[_GetDataCatalogExportConfiguration] = ...,
    select: Callable[[GetDataCatalogExportConfigurationOutput], _GetDataCatalogExportConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDataCatalogExportConfiguration]: ...

def get_data_quality_evaluation_config(
    name: str,
    /,
    *,
    Name: str,
    result: type[_GetDataQualityEvaluationConfig] = ...,
    select: Callable[[GetDataQualityEvaluationConfigResponse], _GetDataQualityEvaluationConfig] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDataQualityEvaluationConfig]: ...

def get_data_quality_model(
    name: str,
    /,
    *,
    ProfileId: str,
    StatisticId: str = ...,
    result: type[_GetDataQualityModel] = ...,
    select: Callable[[GetDataQualityModelResponse], _GetDataQualityModel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDataQualityModel]: ...

def get_data_quality_model_result(
    name: str,
    /,
    *,
    StatisticId: str,
    ProfileId: str,
    result: type[_GetDataQualityModelResult] = ...,
    select: Callable[[GetDataQualityModelResultResponse], _GetDataQualityModelResult] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDataQualityModelResult]: ...

def get_data_quality_result(
    name: str,
    /,
    *,
    ResultId: str,
    result: type[_GetDataQualityResult] = ...,
    select: Callable[[GetDataQualityResultResponse], _GetDataQualityResult] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDataQualityResult]: ...

def get_data_quality_result_v2(
    name: str,
    /,
    *,
    ResultId: str,
    result: type[_GetDataQualityResultV2] = ...,
    select: Callable[[GetDataQualityResultV2Response], _GetDataQualityResultV2] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDataQualityResultV2]: ...

def get_data_quality_rule_recommendation_run(
    name: str,
    /,
    *,
    RunId: str,
    result: type[_GetDataQualityRuleRecommendationRun] = ...,
    select: Callable[[GetDataQualityRuleRecommendationRunResponse], _GetDataQualityRuleRecommendationRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDataQualityRuleRecommendationRun]: ...

def get_data_quality_ruleset(
    name: str,
    /,
    *,
    Name: str,
    result: type[_GetDataQualityRuleset] = ...,
    select: Callable[[GetDataQualityRulesetResponse], _GetDataQualityRuleset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDataQualityRuleset]: ...

def get_data_quality_ruleset_evaluation_run(
    name: str,
    /,
    *,
    RunId: str,
    result: type[_GetDataQualityRulesetEvaluationRun] = ...,
    select: Callable[[GetDataQualityRulesetEvaluationRunResponse], _GetDataQualityRulesetEvaluationRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDataQualityRulesetEvaluationRun]: ...

def get_database(
    name: str,
    /,
    *,
    Name: str,
    CatalogId: str = ...,
    result: type[_GetDatabase] = ...,
    select: Callable[[GetDatabaseResponse], _GetDatabase] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDatabase]: ...

def get_databases(
    name: str,
    /,
    *,
    CatalogId: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    ResourceShareType: ResourceShareType | str = ...,
    AttributesToGet: Sequence[DatabaseAttributes | str] = ...,
    result: type[_GetDatabases] = ...,
    select: Callable[[GetDatabasesResponse], _GetDatabases] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDatabases]: ...

def get_dataflow_graph(
    name: str,
    /,
    *,
    PythonScript: str = ...,
    result: type[_GetDataflowGraph] = ...,
    select: Callable[[GetDataflowGraphResponse], _GetDataflowGraph] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDataflowGraph]: ...

def get_dev_endpoint(
    name: str,
    /,
    *,
    EndpointName: str,
    result: type[_GetDevEndpoint] = ...,
    select: Callable[[GetDevEndpointResponse], _GetDevEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDevEndpoint]: ...

def get_dev_endpoints(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetDevEndpoints] = ...,
    select: Callable[[GetDevEndpointsResponse], _GetDevEndpoints] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDevEndpoints]: ...

def get_entity_records(
    name: str,
    /,
    *,
    EntityName: str,
    Limit: int,
    ConnectionName: str = ...,
    CatalogId: str = ...,
    NextToken: str = ...,
    DataStoreApiVersion: str = ...,
    ConnectionOptions: Mapping[str, str] = ...,
    FilterPredicate: str = ...,
    OrderBy: str = ...,
    SelectedFields: Sequence[str] = ...,
    result: type[_GetEntityRecords] = ...,
    select: Callable[[GetEntityRecordsResponse], _GetEntityRecords] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetEntityRecords]: ...

def get_form_type(
    name: str,
    /,
    *,
    Identifier: str,
    result: type[_GetFormType] = ...,
    select: Callable[[GetFormTypeResponse], _GetFormType] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetFormType]: ...

def get_glossary(
    name: str,
    /,
    *,
    Identifier: str,
    result: type[_GetGlossary] = ...,
    select: Callable[[GetGlossaryResponse], _GetGlossary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetGlossary]: ...

def get_glossary_term(
    name: str,
    /,
    *,
    Identifier: str,
    result: type[_GetGlossaryTerm] = ...,
    select: Callable[[GetGlossaryTermResponse], _GetGlossaryTerm] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetGlossaryTerm]: ...

def get_glue_identity_center_configuration(
    name: str,
    /,
    *,
    result: type[_GetGlueIdentityCenterConfiguration] = ...,
    select: Callable[[GetGlueIdentityCenterConfigurationResponse], _GetGlueIdentityCenterConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetGlueIdentityCenterConfiguration]: ...

def get_integration_resource_property(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_GetIntegrationResourceProperty] = ...,
    select: Callable[[GetIntegrationResourcePropertyResponse], _GetIntegrationResourceProperty] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetIntegrationResourceProperty]: ...

def get_integration_table_properties(
    name: str,
    /,
    *,
    ResourceArn: str,
    TableName: str,
    result: type[_GetIntegrationTableProperties] = ...,
    select: Callable[[GetIntegrationTablePropertiesResponse], _GetIntegrationTableProperties] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetIntegrationTableProperties]: ...

def get_job(
    name: str,
    /,
    *,
    JobName: str,
    result: type[_GetJob] = ...,
    select: Callable[[GetJobResponse], _GetJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetJob]: ...

def get_job_bookmark(
    name: str,
    /,
    *,
    JobName: str,
    RunId: str = ...,
    result: type[_GetJobBookmark] = ...,
    select: Callable[[GetJobBookmarkResponse], _GetJobBookmark] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetJobBookmark]: ...

def get_job_run(
    name: str,
    /,
    *,
    JobName: str,
    RunId: str,
    PredecessorsIncluded: bool = ...,
    result: type[_GetJobRun] = ...,
    select: Callable[[GetJobRunResponse], _GetJobRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetJobRun]: ...

def get_job_runs(
    name: str,
    /,
    *,
    JobName: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_GetJobRuns] = ...,
    select: Callable[[GetJobRunsResponse], _GetJobRuns] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetJobRuns]: ...

def get_job_upgrade_analysis(
    name: str,
    /,
    *,
    AnalysisId: str,
    JobName: str,
    result: type[_GetJobUpgradeAnalysis] = ...,
    select: Callable[[GetJobUpgradeAnalysisResponse], _GetJobUpgradeAnalysis] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetJobUpgradeAnalysis]: ...

def get_jobs(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_GetJobs] = ...,
    select: Callable[[GetJobsResponse], _GetJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetJobs]: ...

def get_mapping(
    name: str,
    /,
    *,
    Source: CatalogEntryDict,
    Sinks: Sequence[CatalogEntryDict] = ...,
    Location: LocationDict = ...,
    result: type[_GetMapping] = ...,
    select: Callable[[GetMappingResponse], _GetMapping] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMapping]: ...

def get_materialized_view_refresh_task_run(
    name: str,
    /,
    *,
    CatalogId: str,
    MaterializedViewRefreshTaskRunId: str,
    result: type[_GetMaterializedViewRefreshTaskRun] = ...,
    select: Callable[[GetMaterializedViewRefreshTaskRunResponse], _GetMaterializedViewRefreshTaskRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMaterializedViewRefreshTaskRun]: ...

def get_ml_task_run(
    name: str,
    /,
    *,
    TransformId: str,
    TaskRunId: str,
    result: type[_GetMlTaskRun] = ...,
    select: Callable[[GetMLTaskRunResponse], _GetMlTaskRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMlTaskRun]: ...

def get_ml_task_runs(
    name: str,
    /,
    *,
    TransformId: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    Filter: TaskRunFilterCriteriaDict = ...,
    Sort: TaskRunSortCriteriaDict = ...,
    result: type[_GetMlTaskRuns] = ...,
    select: Callable[[GetMLTaskRunsResponse], _GetMlTaskRuns] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMlTaskRuns]: ...

def get_ml_transform(
    name: str,
    /,
    *,
    TransformId: str,
    result: type[_GetMlTransform] = ...,
    select: Callable[[GetMLTransformResponse], _GetMlTransform] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMlTransform]: ...

def get_ml_transforms(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    Filter: TransformFilterCriteriaDict = ...,
    Sort: TransformSortCriteriaDict = ...,
    result: type[_GetMlTransforms] = ...,
    select: Callable[[GetMLTransformsResponse], _GetMlTransforms] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetMlTransforms]: ...

def get_partition(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    PartitionValues: Sequence[str],
    CatalogId: str = ...,
    AuditContext: AuditContextDict = ...,
    result: type[_GetPartition] = ...,
    select: Callable[[GetPartitionResponse], _GetPartition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetPartition]: ...

def get_partition_indexes(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    CatalogId: str = ...,
    NextToken: str = ...,
    result: type[_GetPartitionIndexes] = ...,
    select: Callable[[GetPartitionIndexesResponse], _GetPartitionIndexes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetPartitionIndexes]: ...

def get_partitions(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    CatalogId: str = ...,
    Expression: str = ...,
    NextToken: str = ...,
    Segment: SegmentDict = ...,
    MaxResults: int = ...,
    ExcludeColumnSchema: bool = ...,
    TransactionId: str = ...,
    QueryAsOfTime: str | datetime = ...,
    AuditContext: AuditContextDict = ...,
    result: type[_GetPartitions] = ...,
    select: Callable[[GetPartitionsResponse], _GetPartitions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetPartitions]: ...

def get_plan(
    name: str,
    /,
    *,
    Mapping: Sequence[MappingEntryDict | MappingEntry],
    Source: CatalogEntryDict,
    Sinks: Sequence[CatalogEntryDict] = ...,
    Location: LocationDict = ...,
    Language: Language | str = ...,
    AdditionalPlanOptionsMap: Mapping[str, str] = ...,
    result: type[_GetPlan] = ...,
    select: Callable[[GetPlanResponse], _GetPlan] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetPlan]: ...

def get_registry(
    name: str,
    /,
    *,
    RegistryId: RegistryIdDict,
    result: type[_GetRegistry] = ...,
    select: Callable[[GetRegistryResponse], _GetRegistry] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetRegistry]: ...

def get_resource_policies(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_GetResourcePolicies] = ...,
    select: Callable[[GetResourcePoliciesResponse], _GetResourcePolicies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetResourcePolicies]: ...

def get_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: str = ...,
    result: type[_GetResourcePolicy] = ...,
    select: Callable[[GetResourcePolicyResponse], _GetResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetResourcePolicy]: ...

def get_schema(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict | SchemaId,
    result: type[_GetSchema] = ...,
    select: Callable[[GetSchemaResponse], _GetSchema] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSchema]: ...

def get_schema_by_definition(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict | SchemaId,
    SchemaDefinition: str,
    result: type[_GetSchemaByDefinition] = ...,
    select: Callable[[GetSchemaByDefinitionResponse], _GetSchemaByDefinition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSchemaByDefinition]: ...

def get_schema_version(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict | SchemaId = ...,
    SchemaVersionId: str = ...,
    SchemaVersionNumber: SchemaVersionNumberDict = ...,
    result: type[_GetSchemaVersion] = ...,
    select: Callable[[GetSchemaVersionResponse], _GetSchemaVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSchemaVersion]: ...

def get_schema_versions_diff(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict | SchemaId,
    FirstSchemaVersionNumber: SchemaVersionNumberDict,
    SecondSchemaVersionNumber: SchemaVersionNumberDict,
    SchemaDiffType: SchemaDiffType | str,
    result: type[_GetSchemaVersionsDiff] = ...,
    select: Callable[[GetSchemaVersionsDiffResponse], _GetSchemaVersionsDiff] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSchemaVersionsDiff]: ...

def get_security_configuration(
    name: str,
    /,
    *,
    Name: str,
    result: type[_GetSecurityConfiguration] = ...,
    select: Callable[[GetSecurityConfigurationResponse], _GetSecurityConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSecurityConfiguration]: ...

def get_security_configurations(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_GetSecurityConfigurations] = ...,
    select: Callable[[GetSecurityConfigurationsResponse], _GetSecurityConfigurations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSecurityConfigurations]: ...

def get_session(
    name: str,
    /,
    *,
    Id: str,
    RequestOrigin: str = ...,
    result: type[_GetSession] = ...,
    select: Callable[[GetSessionResponse], _GetSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSession]: ...

def get_session_endpoint(
    name: str,
    /,
    *,
    SessionId: str,
    result: type[_GetSessionEndpoint] = ...,
    select: Callable[[GetSessionEndpointResponse], _GetSessionEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSessionEndpoint]: ...

def get_statement(
    name: str,
    /,
    *,
    SessionId: str,
    Id: int,
    RequestOrigin: str = ...,
    result: type[_GetStatement] = ...,
    select: Callable[[GetStatementResponse], _GetStatement] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetStatement]: ...

def get_system_logs_for_job_run(
    name: str,
    /,
    *,
    JobName: str,
    RunId: str,
    result: type[_GetSystemLogsForJobRun] = ...,
    select: Callable[[GetSystemLogsForJobRunResponse], _GetSystemLogsForJobRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSystemLogsForJobRun]: ...

def get_system_logs_for_session(
    name: str,
    /,
    *,
    Id: str,
    result: type[_GetSystemLogsForSession] = ...,
    select: Callable[[GetSystemLogsForSessionResponse], _GetSystemLogsForSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSystemLogsForSession]: ...

def get_table(
    name: str,
    /,
    *,
    DatabaseName: str,
    Name: str,
    CatalogId: str = ...,
    TransactionId: str = ...,
    QueryAsOfTime: str | datetime = ...,
    AuditContext: AuditContextDict = ...,
    IncludeStatusDetails: bool = ...,
    AttributesToGet: Sequence[TableAttributes | str] = ...,
    result: type[_GetTable] = ...,
    select: Callable[[GetTableResponse], _GetTable] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTable]: ...

def get_table_optimizer(
    name: str,
    /,
    *,
    CatalogId: str,
    DatabaseName: str,
    TableName: str,
    Type: TableOptimizerType | str,
    result: type[_GetTableOptimizer] = ...,
    select: Callable[[GetTableOptimizerResponse], _GetTableOptimizer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTableOptimizer]: ...

def get_table_version(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    CatalogId: str = ...,
    VersionId: str = ...,
    AuditContext: AuditContextDict = ...,
    result: type[_GetTableVersion] = ...,
    select: Callable[[GetTableVersionResponse], _GetTableVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTableVersion]: ...

def get_table_versions(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    CatalogId: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    AuditContext: AuditContextDict = ...,
    result: type[_GetTableVersions] = ...,
    select: Callable[[GetTableVersionsResponse], _GetTableVersions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTableVersions]: ...

def get_tables(
    name: str,
    /,
    *,
    DatabaseName: str,
    CatalogId: str = ...,
    Expression: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    TransactionId: str = ...,
    QueryAsOfTime: str | datetime = ...,
    AuditContext: AuditContextDict = ...,
    ResourceShareType: TableResourceShareType | str = ...,
    IncludeStatusDetails: bool = ...,
    AttributesToGet: Sequence[TableAttributes | str] = ...,
    result: type[_GetTables] = ...,
    select: Callable[[GetTablesResponse], _GetTables] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTables]: ...

def get_tags(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_GetTags] = ...,
    select: Callable[[GetTagsResponse], _GetTags] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTags]: ...

def get_trigger(
    name: str,
    /,
    *,
    Name: str,
    result: type[_GetTrigger] = ...,
    select: Callable[[GetTriggerResponse], _GetTrigger] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTrigger]: ...

def get_triggers(
    name: str,
    /,
    *,
    NextToken: str = ...,
    DependentJobName: str = ...,
    MaxResults: int = ...,
    result: type[_GetTriggers] = ...,
    select: Callable[[GetTriggersResponse], _GetTriggers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTriggers]: ...

def get_unfiltered_partition_metadata(
    name: str,
    /,
    *,
    CatalogId: str,
    DatabaseName: str,
    TableName: str,
    PartitionValues: Sequence[str],
    SupportedPermissionTypes: Sequence[PermissionType | str],
    Region: str = ...,
    AuditContext: AuditContextDict = ...,
    QuerySessionContext: QuerySessionContextDict = ...,
    result: type[_GetUnfilteredPartitionMetadata] = ...,
    select: Callable[[GetUnfilteredPartitionMetadataResponse], _GetUnfilteredPartitionMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetUnfilteredPartitionMetadata]: ...

def get_unfiltered_partitions_metadata(
    name: str,
    /,
    *,
    CatalogId: str,
    DatabaseName: str,
    TableName: str,
    SupportedPermissionTypes: Sequence[PermissionType | str],
    Region: str = ...,
    Expression: str = ...,
    AuditContext: AuditContextDict = ...,
    NextToken: str = ...,
    Segment: SegmentDict = ...,
    MaxResults: int = ...,
    QuerySessionContext: QuerySessionContextDict = ...,
    result: type[_GetUnfilteredPartitionsMetadata] = ...,
    select: Callable[[GetUnfilteredPartitionsMetadataResponse], _GetUnfilteredPartitionsMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetUnfilteredPartitionsMetadata]: ...

def get_unfiltered_table_metadata(
    name: str,
    /,
    *,
    CatalogId: str,
    DatabaseName: str,
    Name: str,
    SupportedPermissionTypes: Sequence[PermissionType | str],
    Region: str = ...,
    AuditContext: AuditContextDict = ...,
    ParentResourceArn: str = ...,
    RootResourceArn: str = ...,
    SupportedDialect: SupportedDialectDict = ...,
    Permissions: Sequence[Permission | str] = ...,
    QuerySessionContext: QuerySessionContextDict = ...,
    result: type[_GetUnfilteredTableMetadata] = ...,
    select: Callable[[GetUnfilteredTableMetadataResponse], _GetUnfilteredTableMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetUnfilteredTableMetadata]: ...

def get_usage_profile(
    name: str,
    /,
    *,
    Name: str,
    result: type[_GetUsageProfile] = ...,
    select: Callable[[GetUsageProfileResponse], _GetUsageProfile] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetUsageProfile]: ...

def get_user_defined_function(
    name: str,
    /,
    *,
    DatabaseName: str,
    FunctionName: str,
    CatalogId: str = ...,
    result: type[_GetUserDefinedFunction] = ...,
    select: Callable[[GetUserDefinedFunctionResponse], _GetUserDefinedFunction] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetUserDefinedFunction]: ...

def get_user_defined_functions(
    name: str,
    /,
    *,
    Pattern: str,
    CatalogId: str = ...,
    DatabaseName: str = ...,
    FunctionType: FunctionType | str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_GetUserDefinedFunctions] = ...,
    select: Callable[[GetUserDefinedFunctionsResponse], _GetUserDefinedFunctions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetUserDefinedFunctions]: ...

def get_workflow(
    name: str,
    /,
    *,
    Name: str,
    IncludeGraph: bool = ...,
    result: type[_GetWorkflow] = ...,
    select: Callable[[GetWorkflowResponse], _GetWorkflow] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetWorkflow]: ...

def get_workflow_run(
    name: str,
    /,
    *,
    Name: str,
    RunId: str,
    IncludeGraph: bool = ...,
    result: type[_GetWorkflowRun] = ...,
    select: Callable[[GetWorkflowRunResponse], _GetWorkflowRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetWorkflowRun]: ...

def get_workflow_run_properties(
    name: str,
    /,
    *,
    Name: str,
    RunId: str,
    result: type[_GetWorkflowRunProperties] = ...,
    select: Callable[[GetWorkflowRunPropertiesResponse], _GetWorkflowRunProperties] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetWorkflowRunProperties]: ...

def get_workflow_runs(
    name: str,
    /,
    *,
    Name: str,
    IncludeGraph: bool = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_GetWorkflowRuns] = ...,
    select: Callable[[GetWorkflowRunsResponse], _GetWorkflowRuns] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetWorkflowRuns]: ...

def import_catalog_to_glue(
    name: str,
    /,
    *,
    CatalogId: str = ...,
    result: type[_ImportCatalogToGlue] = ...,
    select: Callable[[ImportCatalogToGlueResponse], _ImportCatalogToGlue] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ImportCatalogToGlue]: ...

def list_asset_types(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListAssetTypes] = ...,
    select: Callable[[ListAssetTypesResponse], _ListAssetTypes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListAssetTypes]: ...

def list_blueprints(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_ListBlueprints] = ...,
    select: Callable[[ListBlueprintsResponse], _ListBlueprints] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListBlueprints]: ...

def list_column_statistics_task_runs(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListColumnStatisticsTaskRuns] = ...,
    select: Callable[[ListColumnStatisticsTaskRunsResponse], _ListColumnStatisticsTaskRuns] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListColumnStatisticsTaskRuns]: ...

def list_connection_types(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListConnectionTypes] = ...,
    select: Callable[[ListConnectionTypesResponse], _ListConnectionTypes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListConnectionTypes]: ...

def list_crawlers(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_ListCrawlers] = ...,
    select: Callable[[ListCrawlersResponse], _ListCrawlers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCrawlers]: ...

def list_crawls(
    name: str,
    /,
    *,
    CrawlerName: str,
    MaxResults: int = ...,
    Filters: Sequence[CrawlsFilterDict] = ...,
    NextToken: str = ...,
    result: type[_ListCrawls] = ...,
    select: Callable[[ListCrawlsResponse], _ListCrawls] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCrawls]: ...

def list_custom_entity_types(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_ListCustomEntityTypes] = ...,
    select: Callable[[ListCustomEntityTypesResponse], _ListCustomEntityTypes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCustomEntityTypes]: ...

def list_data_quality_evaluation_configs(
    name: str,
    /,
    *,
    Level: DataQualityEvaluationConfigLevel | str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListDataQualityEvaluationConfigs] = ...,
    select: Callable[[ListDataQualityEvaluationConfigsResponse], _ListDataQualityEvaluationConfigs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDataQualityEvaluationConfigs]: ...

def list_data_quality_results(
    name: str,
    /,
    *,
    Filter: DataQualityResultFilterCriteriaDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListDataQualityResults] = ...,
    select: Callable[[ListDataQualityResultsResponse], _ListDataQualityResults] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDataQualityResults]: ...

def list_data_quality_results_v2(
    name: str,
    /,
    *,
    Filter: DataQualityResultsV2FilterCriteriaDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListDataQualityResultsV2] = ...,
    select: Callable[[ListDataQualityResultsV2Response], _ListDataQualityResultsV2] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDataQualityResultsV2]: ...

def list_data_quality_rule_recommendation_runs(
    name: str,
    /,
    *,
    Filter: DataQualityRuleRecommendationRunFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_ListDataQualityRuleRecommendationRuns] = ...,
    select: Callable[[ListDataQualityRuleRecommendationRunsResponse], _ListDataQualityRuleRecommendationRuns] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDataQualityRuleRecommendationRuns]: ...

def list_data_quality_ruleset_evaluation_runs(
    name: str,
    /,
    *,
    Filter: DataQualityRulesetEvaluationRunFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListDataQualityRulesetEvaluationRuns] = ...,
    select: Callable[[ListDataQualityRulesetEvaluationRunsResponse], _ListDataQualityRulesetEvaluationRuns] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDataQualityRulesetEvaluationRuns]: ...

def list_data_quality_rulesets(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    Filter: DataQualityRulesetFilterCriteriaDict = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_ListDataQualityRulesets] = ...,
    select: Callable[[ListDataQualityRulesetsResponse], _ListDataQualityRulesets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDataQualityRulesets]: ...

def list_data_quality_statistic_annotations(
    name: str,
    /,
    *,
    StatisticId: str = ...,
    ProfileId: str = ...,
    TimestampFilter: TimestampFilterDict = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListDataQualityStatisticAnnotations] = ...,
    select: Callable[[ListDataQualityStatisticAnnotationsResponse], _ListDataQualityStatisticAnnotations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDataQualityStatisticAnnotations]: ...

def list_data_quality_statistics(
    name: str,
    /,
    *,
    StatisticId: str = ...,
    ProfileId: str = ...,
    TimestampFilter: TimestampFilterDict = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListDataQualityStatistics] = ...,
    select: Callable[[ListDataQualityStatisticsResponse], _ListDataQualityStatistics] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDataQualityStatistics]: ...

def list_dev_endpoints(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_ListDevEndpoints] = ...,
    select: Callable[[ListDevEndpointsResponse], _ListDevEndpoints] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDevEndpoints]: ...

def list_entities(
    name: str,
    /,
    *,
    ConnectionName: str = ...,
    CatalogId: str = ...,
    ParentEntityName: str = ...,
    NextToken: str = ...,
    DataStoreApiVersion: str = ...,
    result: type[_ListEntities] = ...,
    select: Callable[[ListEntitiesResponse], _ListEntities] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListEntities]: ...

def list_form_types(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListFormTypes] = ...,
    select: Callable[[ListFormTypesResponse], _ListFormTypes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListFormTypes]: ...

def list_glossaries(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListGlossaries] = ...,
    select: Callable[[ListGlossariesResponse], _ListGlossaries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListGlossaries]: ...

def list_glossary_terms(
    name: str,
    /,
    *,
    GlossaryIdentifier: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListGlossaryTerms] = ...,
    select: Callable[[ListGlossaryTermsResponse], _ListGlossaryTerms] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListGlossaryTerms]: ...

def list_integration_resource_properties(
    name: str,
    /,
    *,
    Marker: str = ...,
    Filters: Sequence[IntegrationResourcePropertyFilterDict] = ...,
    MaxRecords: int = ...,
    result: type[_ListIntegrationResourceProperties] = ...,
    select: Callable[[ListIntegrationResourcePropertiesResponse], _ListIntegrationResourceProperties] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListIntegrationResourceProperties]: ...

def list_integration_table_properties(
    name: str,
    /,
    *,
    Marker: str = ...,
    Filters: Sequence[IntegrationTablePropertiesFilterDict] = ...,
    MaxRecords: int = ...,
    result: type[_ListIntegrationTableProperties] = ...,
    select: Callable[[ListIntegrationTablePropertiesResponse], _ListIntegrationTableProperties] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListIntegrationTableProperties]: ...

def list_iterable_forms(
    name: str,
    /,
    *,
    AssetIdentifier: str,
    IterableFormName: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListIterableForms] = ...,
    select: Callable[[ListIterableFormsResponse], _ListIterableForms] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListIterableForms]: ...

def list_jobs(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_ListJobs] = ...,
    select: Callable[[ListJobsResponse], _ListJobs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListJobs]: ...

def list_materialized_view_refresh_task_runs(
    name: str,
    /,
    *,
    CatalogId: str,
    DatabaseName: str = ...,
    TableName: str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListMaterializedViewRefreshTaskRuns] = ...,
    select: Callable[[ListMaterializedViewRefreshTaskRunsResponse], _ListMaterializedViewRefreshTaskRuns] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListMaterializedViewRefreshTaskRuns]: ...

def list_ml_transforms(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    Filter: TransformFilterCriteriaDict = ...,
    Sort: TransformSortCriteriaDict = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_ListMlTransforms] = ...,
    select: Callable[[ListMLTransformsResponse], _ListMlTransforms] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListMlTransforms]: ...

def list_registries(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListRegistries] = ...,
    select: Callable[[ListRegistriesResponse], _ListRegistries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListRegistries]: ...

def list_schema_versions(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict | SchemaId,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListSchemaVersions] = ...,
    select: Callable[[ListSchemaVersionsResponse], _ListSchemaVersions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSchemaVersions]: ...

def list_schemas(
    name: str,
    /,
    *,
    RegistryId: RegistryIdDict = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListSchemas] = ...,
    select: Callable[[ListSchemasResponse], _ListSchemas] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSchemas]: ...

def list_sessions(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    Tags: Mapping[str, str] = ...,
    RequestOrigin: str = ...,
    result: type[_ListSessions] = ...,
    select: Callable[[ListSessionsResponse], _ListSessions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSessions]: ...

def list_statements(
    name: str,
    /,
    *,
    SessionId: str,
    RequestOrigin: str = ...,
    NextToken: str = ...,
    result: type[_ListStatements] = ...,
    select: Callable[[ListStatementsResponse], _ListStatements] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListStatements]: ...

def list_table_optimizer_runs(
    name: str,
    /,
    *,
    CatalogId: str,
    DatabaseName: str,
    TableName: str,
    Type: TableOptimizerType | str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListTableOptimizerRuns] = ...,
    select: Callable[[ListTableOptimizerRunsResponse], _ListTableOptimizerRuns] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTableOptimizerRuns]: ...

def list_triggers(
    name: str,
    /,
    *,
    NextToken: str = ...,
    DependentJobName: str = ...,
    MaxResults: int = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_ListTriggers] = ...,
    select: Callable[[ListTriggersResponse], _ListTriggers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTriggers]: ...

def list_usage_profiles(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListUsageProfiles] = ...,
    select: Callable[[ListUsageProfilesResponse], _ListUsageProfiles] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListUsageProfiles]: ...

def list_workflows(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListWorkflows] = ...,
    select: Callable[[ListWorkflowsResponse], _ListWorkflows] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListWorkflows]: ...

def modify_integration(
    name: str,
    /,
    *,
    IntegrationIdentifier: str,
    Description: str = ...,
    DataFilter: str = ...,
    IntegrationConfig: IntegrationConfigDict | IntegrationConfig = ...,
    IntegrationName: str = ...,
    result: type[_ModifyIntegration] = ...,
    select: Callable[[ModifyIntegrationResponse], _ModifyIntegration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ModifyIntegration]: ...

def publish_data_quality_result_v2(
    name: str,
    /,
    *,
    Dimensions: Mapping[str, str],
    Score: float,
    RuleResults: Sequence[DataQualityRuleResultDict | DataQualityRuleResult],
    EvaluationContext: str,
    Tags: Mapping[str, str] = ...,
    ExecutionStartedOn: str | datetime = ...,
    ExecutionCompletedOn: str | datetime = ...,
    AnalyzerResults: Sequence[DataQualityAnalyzerResultDict | DataQualityAnalyzerResult] = ...,
    Observations: Sequence[DataQualityObservationDict | DataQualityObservation] = ...,
    AggregatedMetrics: DataQualityAggregatedMetricsDict | DataQualityAggregatedMetrics = ...,
    Statistics: Sequence[StatisticSummaryDict | StatisticSummary] = ...,
    RunConfiguration: DataQualityConfigurationV2Dict = ...,
    ClientToken: str = ...,
    Descriptors: Mapping[str, str] = ...,
    RulesetName: str = ...,
    DataQualitySecurityConfiguration: str = ...,
    Telemetry: DataQualityTelemetryDict = ...,
    result: type[_PublishDataQualityResultV2] = ...,
    select: Callable[[PublishDataQualityResultV2Response], _PublishDataQualityResultV2] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PublishDataQualityResultV2]: ...

def put_asset(
    name: str,
    /,
    *,
    AssetTypeId: str,
    Identifier: str,
    Name: str,
    Forms: Mapping[str, AssetFormEntryDict | AssetFormEntry],
    Description: str = ...,
    ClientToken: str = ...,
    result: type[_PutAsset] = ...,
    select: Callable[[PutAssetResponse], _PutAsset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAsset]: ...

def put_asset_type(
    name: str,
    /,
    *,
    Name: str,
    Forms: Mapping[str, AssetTypeFormReferenceDict | AssetTypeFormReference],
    ClientToken: str = ...,
    result: type[_PutAssetType] = ...,
    select: Callable[[PutAssetTypeResponse], _PutAssetType] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAssetType]: ...

def put_attachment(
    name: str,
    /,
    *,
    AssetIdentifier: str,
    AttachmentName: str,
    Content: str,
    FormTypeId: str,
    IterableFormName: str = ...,
    ItemIdentifier: str = ...,
    ClientToken: str = ...,
    result: type[_PutAttachment] = ...,
    select: Callable[[PutAttachmentResponse], _PutAttachment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAttachment]: ...

def put_data_catalog_encryption_settings(
    name: str,
    /,
    *,
    DataCatalogEncryptionSettings: DataCatalogEncryptionSettingsDict | DataCatalogEncryptionSettings,
    CatalogId: str = ...,
    result: type[_PutDataCatalogEncryptionSettings] = ...,
    select: Callable[[PutDataCatalogEncryptionSettingsResponse], _PutDataCatalogEncryptionSettings] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutDataCatalogEncryptionSettings]: ...

def put_data_catalog_export_configuration(
    name: str,
    /,
    *,
    ExportSetting: ExportSetting | str,
    EncryptionConfiguration: ExportEncryptionConfigurationDict | ExportEncryptionConfiguration = ...,
    ClientToken: str = ...,
    result: type[_PutDataCatalogExportConfiguration] = ...,
    select: Callable[[PutDataCatalogExportConfigurationOutput], _PutDataCatalogExportConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutDataCatalogExportConfiguration]: ...

def put_data_quality_profile_annotation(
    name: str,
    /,
    *,
    ProfileId: str,
    InclusionAnnotation: InclusionAnnotationValue | str,
    result: type[_PutDataQualityProfileAnnotation] = ...,
    select: Callable[[PutDataQualityProfileAnnotationResponse], _PutDataQualityProfileAnnotation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutDataQualityProfileAnnotation]: ...

def put_form_type(
    name: str,
    /,
    *,
    Name: str,
    Schema: str,
    ClientToken: str = ...,
    result: type[_PutFormType] = ...,
    select: Callable[[PutFormTypeResponse], _PutFormType] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutFormType]: ...

def put_resource_policy(
    name: str,
    /,
    *,
    PolicyInJson: str,
    ResourceArn: str = ...,
    PolicyHashCondition: str = ...,
    PolicyExistsCondition: ExistCondition | str = ...,
    EnableHybrid: EnableHybridValues | str = ...,
    result: type[_PutResourcePolicy] = ...,
    select: Callable[[PutResourcePolicyResponse], _PutResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutResourcePolicy]: ...

def put_schema_version_metadata(
    name: str,
    /,
    *,
    MetadataKeyValue: MetadataKeyValuePairDict,
    SchemaId: SchemaIdDict | SchemaId = ...,
    SchemaVersionNumber: SchemaVersionNumberDict = ...,
    SchemaVersionId: str = ...,
    result: type[_PutSchemaVersionMetadata] = ...,
    select: Callable[[PutSchemaVersionMetadataResponse], _PutSchemaVersionMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutSchemaVersionMetadata]: ...

def put_workflow_run_properties(
    name: str,
    /,
    *,
    Name: str,
    RunId: str,
    RunProperties: Mapping[str, str],
    result: type[_PutWorkflowRunProperties] = ...,
    select: Callable[[PutWorkflowRunPropertiesResponse], _PutWorkflowRunProperties] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutWorkflowRunProperties]: ...

def query_schema_version_metadata(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict | SchemaId = ...,
    SchemaVersionNumber: SchemaVersionNumberDict = ...,
    SchemaVersionId: str = ...,
    MetadataList: Sequence[MetadataKeyValuePairDict] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_QuerySchemaVersionMetadata] = ...,
    select: Callable[[QuerySchemaVersionMetadataResponse], _QuerySchemaVersionMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_QuerySchemaVersionMetadata]: ...

def register_connection_type(
    name: str,
    /,
    *,
    ConnectionType: str,
    IntegrationType: IntegrationType | str,
    ConnectionProperties: ConnectionPropertiesConfigurationDict,
    ConnectorAuthenticationConfiguration: ConnectorAuthenticationConfigurationDict,
    RestConfiguration: RestConfigurationDict | RestConfiguration,
    Description: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_RegisterConnectionType] = ...,
    select: Callable[[RegisterConnectionTypeResponse], _RegisterConnectionType] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RegisterConnectionType]: ...

def register_schema_version(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict | SchemaId,
    SchemaDefinition: str,
    result: type[_RegisterSchemaVersion] = ...,
    select: Callable[[RegisterSchemaVersionResponse], _RegisterSchemaVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RegisterSchemaVersion]: ...

def remove_schema_version_metadata(
    name: str,
    /,
    *,
    MetadataKeyValue: MetadataKeyValuePairDict,
    SchemaId: SchemaIdDict | SchemaId = ...,
    SchemaVersionNumber: SchemaVersionNumberDict = ...,
    SchemaVersionId: str = ...,
    result: type[_RemoveSchemaVersionMetadata] = ...,
    select: Callable[[RemoveSchemaVersionMetadataResponse], _RemoveSchemaVersionMetadata] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RemoveSchemaVersionMetadata]: ...

def reset_job_bookmark(
    name: str,
    /,
    *,
    JobName: str,
    RunId: str = ...,
    result: type[_ResetJobBookmark] = ...,
    select: Callable[[ResetJobBookmarkResponse], _ResetJobBookmark] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ResetJobBookmark]: ...

def resume_workflow_run(
    name: str,
    /,
    *,
    Name: str,
    RunId: str,
    NodeIds: Sequence[str],
    result: type[_ResumeWorkflowRun] = ...,
    select: Callable[[ResumeWorkflowRunResponse], _ResumeWorkflowRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ResumeWorkflowRun]: ...

def run_statement(
    name: str,
    /,
    *,
    SessionId: str,
    Code: str,
    RequestOrigin: str = ...,
    result: type[_RunStatement] = ...,
    select: Callable[[RunStatementResponse], _RunStatement] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RunStatement]: ...

def search_assets(
    name: str,
    /,
    *,
    SearchText: str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    Sort: SearchSortDict = ...,
    FilterClause: SearchFilterClauseDict = ...,
    result: type[_SearchAssets] = ...,
    select: Callable[[SearchAssetsOutput], _SearchAssets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SearchAssets]: ...

def search_tables(
    name: str,
    /,
    *,
    CatalogId: str = ...,
    NextToken: str = ...,
    Filters: Sequence[PropertyPredicateDict] = ...,
    SearchText: str = ...,
    SortCriteria: Sequence[SortCriterionDict] = ...,
    MaxResults: int = ...,
    ResourceShareType: ResourceShareType | str = ...,
    IncludeStatusDetails: bool = ...,
    result: type[_SearchTables] = ...,
    select: Callable[[SearchTablesResponse], _SearchTables] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SearchTables]: ...

def start_blueprint_run(
    name: str,
    /,
    *,
    BlueprintName: str,
    RoleArn: str,
    Parameters: str = ...,
    result: type[_StartBlueprintRun] = ...,
    select: Callable[[StartBlueprintRunResponse], _StartBlueprintRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartBlueprintRun]: ...

def start_column_statistics_task_run(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    Role: str,
    ColumnNameList: Sequence[str] = ...,
    SampleSize: float = ...,
    CatalogID: str = ...,
    SecurityConfiguration: str = ...,
    result: type[_StartColumnStatisticsTaskRun] = ...,
    select: Callable[[StartColumnStatisticsTaskRunResponse], _StartColumnStatisticsTaskRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartColumnStatisticsTaskRun]: ...

def start_column_statistics_task_run_schedule(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    CatalogID: str = ...,
    result: type[_StartColumnStatisticsTaskRunSchedule] = ...,
    select: Callable[[StartColumnStatisticsTaskRunScheduleResponse], _StartColumnStatisticsTaskRunSchedule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartColumnStatisticsTaskRunSchedule]: ...

def start_crawler(
    name: str,
    /,
    *,
    Name: str,
    result: type[_StartCrawler] = ...,
    select: Callable[[StartCrawlerResponse], _StartCrawler] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartCrawler]: ...

def start_crawler_schedule(
    name: str,
    /,
    *,
    CrawlerName: str,
    result: type[_StartCrawlerSchedule] = ...,
    select: Callable[[StartCrawlerScheduleResponse], _StartCrawlerSchedule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartCrawlerSchedule]: ...

def start_data_quality_rule_recommendation_run(
    name: str,
    /,
    *,
    DataSource: DataSourceDict | DataSource,
    Role: str,
    NumberOfWorkers: int = ...,
    Timeout: int = ...,
    CreatedRulesetName: str = ...,
    DataQualitySecurityConfiguration: str = ...,
    ClientToken: str = ...,
    AdditionalRunOptions: DataQualityRuleRecommendationRunAdditionalRunOptionsDict | DataQualityRuleRecommendationRunAdditionalRunOptions = ...,
    RecommendationMode: RecommendationMode | str = ...,
    result: type[_StartDataQualityRuleRecommendationRun] = ...,
    select: Callable[[StartDataQualityRuleRecommendationRunResponse], _StartDataQualityRuleRecommendationRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartDataQualityRuleRecommendationRun]: ...

def start_data_quality_ruleset_evaluation_run(
    name: str,
    /,
    *,
    DataSource: DataSourceDict | DataSource,
    Role: str,
    RulesetNames: Sequence[str],
    NumberOfWorkers: int = ...,
    Timeout: int = ...,
    ClientToken: str = ...,
    AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptionsDict | DataQualityEvaluationRunAdditionalRunOptions = ...,
    AdditionalDataSources: Mapping[str, DataSourceDict | DataSource] = ...,
    result: type[_StartDataQualityRulesetEvaluationRun] = ...,
    select: Callable[[StartDataQualityRulesetEvaluationRunResponse], _StartDataQualityRulesetEvaluationRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartDataQualityRulesetEvaluationRun]: ...

def start_export_labels_task_run(
    name: str,
    /,
    *,
    TransformId: str,
    OutputS3Path: str,
    result: type[_StartExportLabelsTaskRun] = ...,
    select: Callable[[StartExportLabelsTaskRunResponse], _StartExportLabelsTaskRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartExportLabelsTaskRun]: ...

def start_import_labels_task_run(
    name: str,
    /,
    *,
    TransformId: str,
    InputS3Path: str,
    ReplaceAllLabels: bool = ...,
    result: type[_StartImportLabelsTaskRun] = ...,
    select: Callable[[StartImportLabelsTaskRunResponse], _StartImportLabelsTaskRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartImportLabelsTaskRun]: ...

@overload
def start_job_run(
    name: str,
    /,
    *,
    JobName: str,
    JobRunQueuingEnabled: bool = ...,
    JobRunId: str = ...,
    Arguments: Mapping[str, str] = ...,
    AllocatedCapacity: int = ...,
    Timeout: int = ...,
    MaxCapacity: float = ...,
    SecurityConfiguration: str = ...,
    NotificationProperty: NotificationPropertyDict | NotificationProperty = ...,
    WorkerType: WorkerType | str = ...,
    NumberOfWorkers: int = ...,
    ExecutionClass: ExecutionClass | str = ...,
    ExecutionRoleSessionPolicy: str = ...,
    result: type[_StartJobRun] = ...,
    select: Callable[[StartJobRunResponse], _StartJobRun] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartJobRun]: ...

@overload
def start_job_run(
    name: str,
    /,
    *,
    JobName: str,
    JobRunQueuingEnabled: bool = ...,
    JobRunId: str = ...,
    Arguments: Mapping[str, str] = ...,
    AllocatedCapacity: int = ...,
    Timeout: int = ...,
    MaxCapacity: float = ...,
    SecurityConfiguration: str = ...,
    NotificationProperty: NotificationPropertyDict | NotificationProperty = ...,
    WorkerType: WorkerType | str = ...,
    NumberOfWorkers: int = ...,
    ExecutionClass: ExecutionClass | str = ...,
    ExecutionRoleSessionPolicy: str = ...,
    wait: Literal[True],
    result: type[_StartJobRunWaited] = ...,
    select: Callable[[JobRun], _StartJobRunWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartJobRunWaited]: ...

@overload
def start_job_run(
    name: str,
    /,
    *,
    JobName: str,
    JobRunQueuingEnabled: bool = ...,
    JobRunId: str = ...,
    Arguments: Mapping[str, str] = ...,
    AllocatedCapacity: int = ...,
    Timeout: int = ...,
    MaxCapacity: float = ...,
    SecurityConfiguration: str = ...,
    NotificationProperty: NotificationPropertyDict | NotificationProperty = ...,
    WorkerType: WorkerType | str = ...,
    NumberOfWorkers: int = ...,
    ExecutionClass: ExecutionClass | str = ...,
    ExecutionRoleSessionPolicy: str = ...,
    wait_for_task_token: Literal[True],
    result: type[_StartJobRunAnswered] = ...,
    select: Callable[[Any], _StartJobRunAnswered] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartJobRunAnswered]: ...

def start_job_upgrade_analysis(
    name: str,
    /,
    *,
    JobName: str,
    AnalysisId: str = ...,
    UpgradeConsent: UpgradeConsent | str = ...,
    result: type[_StartJobUpgradeAnalysis] = ...,
    select: Callable[[StartJobUpgradeAnalysisResponse], _StartJobUpgradeAnalysis] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartJobUpgradeAnalysis]: ...

def start_materialized_view_refresh_task_run(
    name: str,
    /,
    *,
    CatalogId: str,
    DatabaseName: str,
    TableName: str,
    FullRefresh: bool = ...,
    result: type[_StartMaterializedViewRefreshTaskRun] = ...,
    select: Callable[[StartMaterializedViewRefreshTaskRunResponse], _StartMaterializedViewRefreshTaskRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartMaterializedViewRefreshTaskRun]: ...

def start_ml_evaluation_task_run(
    name: str,
    /,
    *,
    TransformId: str,
    result: type[_StartMlEvaluationTaskRun] = ...,
    select: Callable[[StartMLEvaluationTaskRunResponse], _StartMlEvaluationTaskRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartMlEvaluationTaskRun]: ...

def start_ml_labeling_set_generation_task_run(
    name: str,
    /,
    *,
    TransformId: str,
    OutputS3Path: str,
    result: type[_StartMlLabelingSetGenerationTaskRun] = ...,
    select: Callable[[StartMLLabelingSetGenerationTaskRunResponse], _StartMlLabelingSetGenerationTaskRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartMlLabelingSetGenerationTaskRun]: ...

def start_trigger(
    name: str,
    /,
    *,
    Name: str,
    result: type[_StartTrigger] = ...,
    select: Callable[[StartTriggerResponse], _StartTrigger] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartTrigger]: ...

def start_workflow_run(
    name: str,
    /,
    *,
    Name: str,
    RunProperties: Mapping[str, str] = ...,
    result: type[_StartWorkflowRun] = ...,
    select: Callable[[StartWorkflowRunResponse], _StartWorkflowRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartWorkflowRun]: ...

def stop_column_statistics_task_run(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    CatalogID: str = ...,
    result: type[_StopColumnStatisticsTaskRun] = ...,
    select: Callable[[StopColumnStatisticsTaskRunResponse], _StopColumnStatisticsTaskRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopColumnStatisticsTaskRun]: ...

def stop_column_statistics_task_run_schedule(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    CatalogID: str = ...,
    result: type[_StopColumnStatisticsTaskRunSchedule] = ...,
    select: Callable[[StopColumnStatisticsTaskRunScheduleResponse], _StopColumnStatisticsTaskRunSchedule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopColumnStatisticsTaskRunSchedule]: ...

def stop_crawler(
    name: str,
    /,
    *,
    Name: str,
    result: type[_StopCrawler] = ...,
    select: Callable[[StopCrawlerResponse], _StopCrawler] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopCrawler]: ...

def stop_crawler_schedule(
    name: str,
    /,
    *,
    CrawlerName: str,
    result: type[_StopCrawlerSchedule] = ...,
    select: Callable[[StopCrawlerScheduleResponse], _StopCrawlerSchedule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopCrawlerSchedule]: ...

def stop_job_upgrade_analysis(
    name: str,
    /,
    *,
    JobName: str,
    AnalysisId: str,
    result: type[_StopJobUpgradeAnalysis] = ...,
    select: Callable[[StopJobUpgradeAnalysisResponse], _StopJobUpgradeAnalysis] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopJobUpgradeAnalysis]: ...

def stop_materialized_view_refresh_task_run(
    name: str,
    /,
    *,
    CatalogId: str,
    DatabaseName: str,
    TableName: str,
    result: type[_StopMaterializedViewRefreshTaskRun] = ...,
    select: Callable[[StopMaterializedViewRefreshTaskRunResponse], _StopMaterializedViewRefreshTaskRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopMaterializedViewRefreshTaskRun]: ...

def stop_session(
    name: str,
    /,
    *,
    Id: str,
    RequestOrigin: str = ...,
    result: type[_StopSession] = ...,
    select: Callable[[StopSessionResponse], _StopSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopSession]: ...

def stop_trigger(
    name: str,
    /,
    *,
    Name: str,
    result: type[_StopTrigger] = ...,
    select: Callable[[StopTriggerResponse], _StopTrigger] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopTrigger]: ...

def stop_workflow_run(
    name: str,
    /,
    *,
    Name: str,
    RunId: str,
    result: type[_StopWorkflowRun] = ...,
    select: Callable[[StopWorkflowRunResponse], _StopWorkflowRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopWorkflowRun]: ...

def tag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    TagsToAdd: Mapping[str, str],
    result: type[_TagResource] = ...,
    select: Callable[[TagResourceResponse], _TagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagResource]: ...

def test_connection(
    name: str,
    /,
    *,
    ConnectionName: str = ...,
    CatalogId: str = ...,
    TestConnectionInput: TestConnectionInputDict = ...,
    result: type[_TestConnection] = ...,
    select: Callable[[TestConnectionResponse], _TestConnection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TestConnection]: ...

def untag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    TagsToRemove: Sequence[str],
    result: type[_UntagResource] = ...,
    select: Callable[[UntagResourceResponse], _UntagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UntagResource]: ...

def update_asset(
    name: str,
    /,
    *,
    Identifier: str,
    Name: str = ...,
    Description: str = ...,
    ClientToken: str = ...,
    result: type[_UpdateAsset] = ...,
    select: Callable[[UpdateAssetResponse], _UpdateAsset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateAsset]: ...

def update_blueprint(
    name: str,
    /,
    *,
    Name: str,
    BlueprintLocation: str,
    Description: str = ...,
    result: type[_UpdateBlueprint] = ...,
    select: Callable[[UpdateBlueprintResponse], _UpdateBlueprint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateBlueprint]: ...

def update_catalog(
    name: str,
    /,
    *,
    CatalogId: str,
    CatalogInput: CatalogInputDict,
    result: type[_UpdateCatalog] = ...,
    select: Callable[[UpdateCatalogResponse], _UpdateCatalog] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateCatalog]: ...

def update_classifier(
    name: str,
    /,
    *,
    GrokClassifier: UpdateGrokClassifierRequestDict = ...,
    XmlClassifier: UpdateXMLClassifierRequestDict = ...,
    JsonClassifier: UpdateJsonClassifierRequestDict = ...,
    CsvClassifier: UpdateCsvClassifierRequestDict = ...,
    result: type[_UpdateClassifier] = ...,
    select: Callable[[UpdateClassifierResponse], _UpdateClassifier] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateClassifier]: ...

def update_column_statistics_for_partition(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    PartitionValues: Sequence[str],
    ColumnStatisticsList: Sequence[ColumnStatisticsDict | ColumnStatistics],
    CatalogId: str = ...,
    result: type[_UpdateColumnStatisticsForPartition] = ...,
    select: Callable[[UpdateColumnStatisticsForPartitionResponse], _UpdateColumnStatisticsForPartition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateColumnStatisticsForPartition]: ...

def update_column_statistics_for_table(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    ColumnStatisticsList: Sequence[ColumnStatisticsDict | ColumnStatistics],
    CatalogId: str = ...,
    result: type[_UpdateColumnStatisticsForTable] = ...,
    select: Callable[[UpdateColumnStatisticsForTableResponse], _UpdateColumnStatisticsForTable] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateColumnStatisticsForTable]: ...

def update_column_statistics_task_settings(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    Role: str = ...,
    Schedule: str = ...,
    ColumnNameList: Sequence[str] = ...,
    SampleSize: float = ...,
    CatalogID: str = ...,
    SecurityConfiguration: str = ...,
    result: type[_UpdateColumnStatisticsTaskSettings] = ...,
    select: Callable[[UpdateColumnStatisticsTaskSettingsResponse], _UpdateColumnStatisticsTaskSettings] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateColumnStatisticsTaskSettings]: ...

def update_connection(
    name: str,
    /,
    *,
    Name: str,
    ConnectionInput: ConnectionInputDict,
    CatalogId: str = ...,
    result: type[_UpdateConnection] = ...,
    select: Callable[[UpdateConnectionResponse], _UpdateConnection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateConnection]: ...

def update_crawler(
    name: str,
    /,
    *,
    Name: str,
    Role: str = ...,
    DatabaseName: str = ...,
    Description: str = ...,
    Targets: CrawlerTargetsDict | CrawlerTargets = ...,
    Schedule: str = ...,
    Classifiers: Sequence[str] = ...,
    TablePrefix: str = ...,
    SchemaChangePolicy: SchemaChangePolicyDict | SchemaChangePolicy = ...,
    RecrawlPolicy: RecrawlPolicyDict | RecrawlPolicy = ...,
    LineageConfiguration: LineageConfigurationDict | LineageConfiguration = ...,
    LakeFormationConfiguration: LakeFormationConfigurationDict | LakeFormationConfiguration = ...,
    Configuration: str = ...,
    CrawlerSecurityConfiguration: str = ...,
    CatalogId: str = ...,
    result: type[_UpdateCrawler] = ...,
    select: Callable[[UpdateCrawlerResponse], _UpdateCrawler] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateCrawler]: ...

def update_crawler_schedule(
    name: str,
    /,
    *,
    CrawlerName: str,
    Schedule: str = ...,
    result: type[_UpdateCrawlerSchedule] = ...,
    select: Callable[[UpdateCrawlerScheduleResponse], _UpdateCrawlerSchedule] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateCrawlerSchedule]: ...

def update_data_quality_evaluation_config(
    name: str,
    /,
    *,
    Name: str,
    DataSource: DataQualityEvaluationConfigDataSourceDict | DataQualityEvaluationConfigDataSource = ...,
    RulesetName: str = ...,
    ManagedRulesetName: DataQualityEvaluationConfigManagedRuleset | str = ...,
    Triggers: Sequence[DataQualityEvaluationConfigTrigger | str] = ...,
    ScheduleExpression: str = ...,
    StartAt: str | datetime = ...,
    EndAt: str | datetime = ...,
    PauseRuns: bool = ...,
    Role: str = ...,
    NumberOfWorkers: int = ...,
    Timeout: int = ...,
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptionsDict | DataQualityEvaluationConfigAdditionalRunOptions = ...,
    AdditionalDataSources: Mapping[str, DataSourceDict | DataSource] = ...,
    result: type[_UpdateDataQualityEvaluationConfig] = ...,
    select: Callable[[UpdateDataQualityEvaluationConfigResponse], _UpdateDataQualityEvaluationConfig] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDataQualityEvaluationConfig]: ...

def update_data_quality_ruleset(
    name: str,
    /,
    *,
    Name: str,
    Description: str = ...,
    Ruleset: str = ...,
    result: type[_UpdateDataQualityRuleset] = ...,
    select: Callable[[UpdateDataQualityRulesetResponse], _UpdateDataQualityRuleset] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDataQualityRuleset]: ...

def update_database(
    name: str,
    /,
    *,
    Name: str,
    DatabaseInput: DatabaseInputDict,
    CatalogId: str = ...,
    result: type[_UpdateDatabase] = ...,
    select: Callable[[UpdateDatabaseResponse], _UpdateDatabase] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDatabase]: ...

def update_dev_endpoint(
    name: str,
    /,
    *,
    EndpointName: str,
    PublicKey: str = ...,
    AddPublicKeys: Sequence[str] = ...,
    DeletePublicKeys: Sequence[str] = ...,
    CustomLibraries: DevEndpointCustomLibrariesDict = ...,
    UpdateEtlLibraries: bool = ...,
    DeleteArguments: Sequence[str] = ...,
    AddArguments: Mapping[str, str] = ...,
    result: type[_UpdateDevEndpoint] = ...,
    select: Callable[[UpdateDevEndpointResponse], _UpdateDevEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDevEndpoint]: ...

def update_glossary(
    name: str,
    /,
    *,
    Identifier: str,
    Name: str = ...,
    Description: str = ...,
    ClientToken: str = ...,
    result: type[_UpdateGlossary] = ...,
    select: Callable[[UpdateGlossaryResponse], _UpdateGlossary] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateGlossary]: ...

def update_glossary_term(
    name: str,
    /,
    *,
    Identifier: str,
    Name: str = ...,
    ShortDescription: str = ...,
    LongDescription: str = ...,
    ClientToken: str = ...,
    result: type[_UpdateGlossaryTerm] = ...,
    select: Callable[[UpdateGlossaryTermResponse], _UpdateGlossaryTerm] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateGlossaryTerm]: ...

def update_glue_identity_center_configuration(
    name: str,
    /,
    *,
    Scopes: Sequence[str] = ...,
    UserBackgroundSessionsEnabled: bool = ...,
    result: type[_UpdateGlueIdentityCenterConfiguration] = ...,
    select: Callable[[UpdateGlueIdentityCenterConfigurationResponse], _UpdateGlueIdentityCenterConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateGlueIdentityCenterConfiguration]: ...

def update_integration_resource_property(
    name: str,
    /,
    *,
    ResourceArn: str,
    SourceProcessingProperties: SourceProcessingPropertiesDict | SourceProcessingProperties = ...,
    TargetProcessingProperties: TargetProcessingPropertiesDict | TargetProcessingProperties = ...,
    result: type[_UpdateIntegrationResourceProperty] = ...,
    select: Callable[[UpdateIntegrationResourcePropertyResponse], _UpdateIntegrationResourceProperty] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateIntegrationResourceProperty]: ...

def update_integration_table_properties(
    name: str,
    /,
    *,
    ResourceArn: str,
    TableName: str,
    SourceTableConfig: SourceTableConfigDict | SourceTableConfig = ...,
    TargetTableConfig: TargetTableConfigDict | TargetTableConfig = ...,
    result: type[_UpdateIntegrationTableProperties] = ...,
    select: Callable[[UpdateIntegrationTablePropertiesResponse], _UpdateIntegrationTableProperties] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateIntegrationTableProperties]: ...

def update_job(
    name: str,
    /,
    *,
    JobName: str,
    JobUpdate: JobUpdateDict,
    result: type[_UpdateJob] = ...,
    select: Callable[[UpdateJobResponse], _UpdateJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateJob]: ...

def update_job_from_source_control(
    name: str,
    /,
    *,
    JobName: str = ...,
    Provider: SourceControlProvider | str = ...,
    RepositoryName: str = ...,
    RepositoryOwner: str = ...,
    BranchName: str = ...,
    Folder: str = ...,
    CommitId: str = ...,
    AuthStrategy: SourceControlAuthStrategy | str = ...,
    AuthToken: str = ...,
    result: type[_UpdateJobFromSourceControl] = ...,
    select: Callable[[UpdateJobFromSourceControlResponse], _UpdateJobFromSourceControl] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateJobFromSourceControl]: ...

def update_ml_transform(
    name: str,
    /,
    *,
    TransformId: str,
    Name: str = ...,
    Description: str = ...,
    Parameters: TransformParametersDict | TransformParameters = ...,
    Role: str = ...,
    GlueVersion: str = ...,
    MaxCapacity: float = ...,
    WorkerType: WorkerType | str = ...,
    NumberOfWorkers: int = ...,
    Timeout: int = ...,
    MaxRetries: int = ...,
    result: type[_UpdateMlTransform] = ...,
    select: Callable[[UpdateMLTransformResponse], _UpdateMlTransform] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateMlTransform]: ...

def update_partition(
    name: str,
    /,
    *,
    DatabaseName: str,
    TableName: str,
    PartitionValueList: Sequence[str],
    PartitionInput: PartitionInputDict,
    CatalogId: str = ...,
    result: type[_UpdatePartition] = ...,
    select: Callable[[UpdatePartitionResponse], _UpdatePartition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdatePartition]: ...

def update_registry(
    name: str,
    /,
    *,
    RegistryId: RegistryIdDict,
    Description: str,
    result: type[_UpdateRegistry] = ...,
    select: Callable[[UpdateRegistryResponse], _UpdateRegistry] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateRegistry]: ...

def update_schema(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict | SchemaId,
    SchemaVersionNumber: SchemaVersionNumberDict = ...,
    Compatibility: Compatibility | str = ...,
    Description: str = ...,
    result: type[_UpdateSchema] = ...,
    select: Callable[[UpdateSchemaResponse], _UpdateSchema] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateSchema]: ...

def update_source_control_from_job(
    name: str,
    /,
    *,
    JobName: str = ...,
    Provider: SourceControlProvider | str = ...,
    RepositoryName: str = ...,
    RepositoryOwner: str = ...,
    BranchName: str = ...,
    Folder: str = ...,
    CommitId: str = ...,
    AuthStrategy: SourceControlAuthStrategy | str = ...,
    AuthToken: str = ...,
    result: type[_UpdateSourceControlFromJob] = ...,
    select: Callable[[UpdateSourceControlFromJobResponse], _UpdateSourceControlFromJob] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateSourceControlFromJob]: ...

def update_table(
    name: str,
    /,
    *,
    DatabaseName: str,
    CatalogId: str = ...,
    Name: str = ...,
    TableInput: TableInputDict = ...,
    SkipArchive: bool = ...,
    TransactionId: str = ...,
    VersionId: str = ...,
    ViewUpdateAction: ViewUpdateAction | str = ...,
    Force: bool = ...,
    UpdateOpenTableFormatInput: UpdateOpenTableFormatInputDict = ...,
    result: type[_UpdateTable] = ...,
    select: Callable[[UpdateTableResponse], _UpdateTable] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateTable]: ...

def update_table_optimizer(
    name: str,
    /,
    *,
    CatalogId: str,
    DatabaseName: str,
    TableName: str,
    Type: TableOptimizerType | str,
    TableOptimizerConfiguration: TableOptimizerConfigurationDict | TableOptimizerConfiguration,
    result: type[_UpdateTableOptimizer] = ...,
    select: Callable[[UpdateTableOptimizerResponse], _UpdateTableOptimizer] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateTableOptimizer]: ...

def update_trigger(
    name: str,
    /,
    *,
    Name: str,
    TriggerUpdate: TriggerUpdateDict,
    result: type[_UpdateTrigger] = ...,
    select: Callable[[UpdateTriggerResponse], _UpdateTrigger] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateTrigger]: ...

def update_usage_profile(
    name: str,
    /,
    *,
    Name: str,
    Configuration: ProfileConfigurationDict | ProfileConfiguration,
    Description: str = ...,
    result: type[_UpdateUsageProfile] = ...,
    select: Callable[[UpdateUsageProfileResponse], _UpdateUsageProfile] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateUsageProfile]: ...

def update_user_defined_function(
    name: str,
    /,
    *,
    DatabaseName: str,
    FunctionName: str,
    FunctionInput: UserDefinedFunctionInputDict,
    CatalogId: str = ...,
    result: type[_UpdateUserDefinedFunction] = ...,
    select: Callable[[UpdateUserDefinedFunctionResponse], _UpdateUserDefinedFunction] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateUserDefinedFunction]: ...

def update_workflow(
    name: str,
    /,
    *,
    Name: str,
    Description: str = ...,
    DefaultRunProperties: Mapping[str, str] = ...,
    MaxConcurrentRuns: int = ...,
    result: type[_UpdateWorkflow] = ...,
    select: Callable[[UpdateWorkflowResponse], _UpdateWorkflow] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateWorkflow]: ...
