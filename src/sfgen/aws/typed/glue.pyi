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
    AccessDeniedException: ErrorName; AlreadyExistsException: ErrorName
    ColumnStatisticsTaskNotRunningException: ErrorName; ColumnStatisticsTaskRunningException: ErrorName
    ColumnStatisticsTaskStoppingException: ErrorName; ConcurrentModificationException: ErrorName
    ConcurrentRunsExceededException: ErrorName; ConditionCheckFailureException: ErrorName
    ConflictException: ErrorName; CrawlerNotRunningException: ErrorName; CrawlerRunningException: ErrorName
    CrawlerStoppingException: ErrorName; EntityNotFoundException: ErrorName
    FederatedResourceAlreadyExistsException: ErrorName; FederationSourceException: ErrorName
    FederationSourceRetryableException: ErrorName; GlueEncryptionException: ErrorName
    IdempotentParameterMismatchException: ErrorName; IllegalBlueprintStateException: ErrorName
    IllegalSessionStateException: ErrorName; IllegalWorkflowStateException: ErrorName
    IntegrationConflictOperationException: ErrorName; IntegrationNotFoundException: ErrorName
    IntegrationQuotaExceededException: ErrorName; InternalServerException: ErrorName
    InternalServiceException: ErrorName; InvalidInputException: ErrorName; InvalidIntegrationStateException: ErrorName
    InvalidStateException: ErrorName; KmsKeyNotAccessibleException: ErrorName
    MaterializedViewRefreshTaskNotRunningException: ErrorName; MaterializedViewRefreshTaskRunningException: ErrorName
    MaterializedViewRefreshTaskStoppingException: ErrorName; MlTransformNotReadyException: ErrorName
    NoScheduleException: ErrorName; OperationNotSupportedException: ErrorName; OperationTimeoutException: ErrorName
    PermissionTypeMismatchException: ErrorName; ResourceNotFoundException: ErrorName
    ResourceNotReadyException: ErrorName; ResourceNumberLimitExceededException: ErrorName
    SchedulerNotRunningException: ErrorName; SchedulerRunningException: ErrorName
    SchedulerTransitioningException: ErrorName; SessionBusyException: ErrorName
    TargetResourceNotFoundException: ErrorName; ThrottlingException: ErrorName; ValidationException: ErrorName
    VersionMismatchException: ErrorName
errors: _Errors

class ActionDict(TypedDict, total=False):
    JobName: str; Arguments: Mapping[str, str]; Timeout: int; SecurityConfiguration: str
    NotificationProperty: NotificationPropertyDict | _NotificationProperty; CrawlerName: str
class AggregateDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Groups: Required[Sequence[Sequence[str]]]
    Aggs: Required[Sequence[AggregateOperationDict | AggregateOperation]]
class AggregateOperationDict(TypedDict, total=False):
    Column: Required[Sequence[str]]; AggFunc: Required[AggFunction | str]
class AmazonRedshiftAdvancedOptionDict(TypedDict, total=False):
    Key: str; Value: str
class AmazonRedshiftNodeDataDict(TypedDict, total=False):
    AccessType: str; SourceType: str; Connection: OptionDict | Option; Schema: OptionDict | Option
    Table: OptionDict | Option; CatalogDatabase: OptionDict | Option; CatalogTable: OptionDict | Option
    CatalogRedshiftSchema: str; CatalogRedshiftTable: str; TempDir: str; IamRole: OptionDict | Option
    AdvancedOptions: Sequence[AmazonRedshiftAdvancedOptionDict | AmazonRedshiftAdvancedOption]; SampleQuery: str
    PreAction: str; PostAction: str; Action: str; TablePrefix: str; Upsert: bool; MergeAction: str
    MergeWhenMatched: str; MergeWhenNotMatched: str; MergeClause: str; CrawlerConnection: str
    TableSchema: Sequence[OptionDict | Option]; StagingTable: str; SelectedColumns: Sequence[OptionDict | Option]
class AmazonRedshiftSourceDict(TypedDict, total=False):
    Name: str; Data: AmazonRedshiftNodeDataDict | AmazonRedshiftNodeData
class AmazonRedshiftTargetDict(TypedDict, total=False):
    Name: str; Data: AmazonRedshiftNodeDataDict | AmazonRedshiftNodeData; Inputs: Sequence[str]
class ApplyMappingDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Mapping: Required[Sequence[MappingDict | Mapping_]]
class AssetFormEntryDict(TypedDict, total=False):
    FormTypeId: str; Content: str
class AssetTypeFormReferenceDict(TypedDict, total=False):
    FormTypeIdentifier: Required[str]
class AssociateGlossaryTermsRequestDict(TypedDict, total=False):
    AssetIdentifier: Required[str]; IterableFormName: str; ItemIdentifier: str
    GlossaryTermIdentifiers: Required[Sequence[str]]; ClientToken: str
class AthenaConnectorSourceDict(TypedDict, total=False):
    Name: Required[str]; ConnectionName: Required[str]; ConnectorName: Required[str]; ConnectionType: Required[str]
    ConnectionTable: str; SchemaName: Required[str]; OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class AuditContextDict(TypedDict, total=False):
    AdditionalAuditContext: str; RequestedColumns: Sequence[str]; AllColumnsRequested: bool
class AuthenticationConfigurationInputDict(TypedDict, total=False):
    AuthenticationType: _AuthenticationType | str; OAuth2Properties: OAuth2PropertiesInputDict; SecretArn: str
    KmsKeyArn: str; BasicAuthenticationCredentials: BasicAuthenticationCredentialsDict
    CustomAuthenticationCredentials: Mapping[str, str]
class AuthorizationCodePropertiesDict(TypedDict, total=False):
    AuthorizationCode: str; RedirectUri: str
class AutoDataQualityDict(TypedDict, total=False):
    IsEnabled: bool; EvaluationContext: str
class BasicAuthenticationCredentialsDict(TypedDict, total=False):
    Username: str; Password: str
class BasicAuthenticationPropertiesDict(TypedDict, total=False):
    Username: ConnectorPropertyDict | ConnectorProperty; Password: ConnectorPropertyDict | ConnectorProperty
class BasicCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; PartitionKeys: Sequence[Sequence[str]]
    Database: Required[str]; Table: Required[str]
class BatchCreatePartitionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]
    PartitionInputList: Required[Sequence[PartitionInputDict]]
class BatchDeleteConnectionRequestDict(TypedDict, total=False):
    CatalogId: str; ConnectionNameList: Required[Sequence[str]]
class BatchDeletePartitionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]
    PartitionsToDelete: Required[Sequence[PartitionValueListDict | PartitionValueList]]
class BatchDeleteTableRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TablesToDelete: Required[Sequence[str]]; TransactionId: str
class BatchDeleteTableVersionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; VersionIds: Required[Sequence[str]]
class BatchGetBlueprintsRequestDict(TypedDict, total=False):
    Names: Required[Sequence[str]]; IncludeBlueprint: bool; IncludeParameterSpec: bool
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
    AssetIdentifier: Required[str]; IterableFormName: Required[str]; ItemIdentifiers: Required[Sequence[str]]
class BatchGetJobsRequestDict(TypedDict, total=False):
    JobNames: Required[Sequence[str]]
class BatchGetPartitionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]
    PartitionsToGet: Required[Sequence[PartitionValueListDict | PartitionValueList]]; AuditContext: AuditContextDict
    QuerySessionContext: QuerySessionContextDict
class BatchGetTableOptimizerEntryDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: str; TableName: str; Type: TableOptimizerType | str
class BatchGetTableOptimizerRequestDict(TypedDict, total=False):
    Entries: Required[Sequence[BatchGetTableOptimizerEntryDict]]
class BatchGetTriggersRequestDict(TypedDict, total=False):
    TriggerNames: Required[Sequence[str]]
class BatchGetWorkflowsRequestDict(TypedDict, total=False):
    Names: Required[Sequence[str]]; IncludeGraph: bool
class BatchPutDataQualityStatisticAnnotationRequestDict(TypedDict, total=False):
    InclusionAnnotations: Required[Sequence[DatapointInclusionAnnotationDict]]; ClientToken: str
class BatchStopJobRunRequestDict(TypedDict, total=False):
    JobName: Required[str]; JobRunIds: Required[Sequence[str]]
class BatchUpdatePartitionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]
    Entries: Required[Sequence[BatchUpdatePartitionRequestEntryDict]]
class BatchUpdatePartitionRequestEntryDict(TypedDict, total=False):
    PartitionValueList: Required[Sequence[str]]; PartitionInput: Required[PartitionInputDict]
class BetweenConfigurationDict(TypedDict, total=False):
    LowBoundKey: str; HighBoundKey: str; Template: str
class BinaryColumnStatisticsDataDict(TypedDict, total=False):
    MaximumLength: Required[int]; AverageLength: Required[float]; NumberOfNulls: Required[int]
class BooleanColumnStatisticsDataDict(TypedDict, total=False):
    NumberOfTrues: Required[int]; NumberOfFalses: Required[int]; NumberOfNulls: Required[int]
class CancelDataQualityRuleRecommendationRunRequestDict(TypedDict, total=False):
    RunId: Required[str]
class CancelDataQualityRulesetEvaluationRunRequestDict(TypedDict, total=False):
    RunId: Required[str]
class CancelMLTaskRunRequestDict(TypedDict, total=False):
    TransformId: Required[str]; TaskRunId: Required[str]
class CancelStatementRequestDict(TypedDict, total=False):
    SessionId: Required[str]; Id: Required[int]; RequestOrigin: str
class CatalogDeltaSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]; AdditionalDeltaOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class CatalogEntryDict(TypedDict, total=False):
    DatabaseName: Required[str]; TableName: Required[str]
class CatalogHudiSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]; AdditionalHudiOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class CatalogIcebergSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]; AdditionalIcebergOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class CatalogInputDict(TypedDict, total=False):
    Description: str; FederatedCatalog: FederatedCatalogDict | _FederatedCatalog; Parameters: Mapping[str, str]
    TargetRedshiftCatalog: TargetRedshiftCatalogDict | _TargetRedshiftCatalog
    CatalogProperties: CatalogPropertiesDict
    CreateTableDefaultPermissions: Sequence[PrincipalPermissionsDict | PrincipalPermissions]
    CreateDatabaseDefaultPermissions: Sequence[PrincipalPermissionsDict | PrincipalPermissions]
    AllowFullTableExternalDataAccess: AllowFullTableExternalDataAccessEnum | str
    OverwriteChildResourcePermissionsWithDefault: OverwriteChildResourcePermissionsWithDefaultEnum | str
class CatalogKafkaSourceDict(TypedDict, total=False):
    Name: Required[str]; WindowSize: int; DetectSchema: bool; Table: Required[str]; Database: Required[str]
    StreamingOptions: KafkaStreamingSourceOptionsDict | KafkaStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptionsDict | StreamingDataPreviewOptions
class CatalogKinesisSourceDict(TypedDict, total=False):
    Name: Required[str]; WindowSize: int; DetectSchema: bool; Table: Required[str]; Database: Required[str]
    StreamingOptions: KinesisStreamingSourceOptionsDict | KinesisStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptionsDict | StreamingDataPreviewOptions
class CatalogPropertiesDict(TypedDict, total=False):
    DataLakeAccessProperties: DataLakeAccessPropertiesDict
    IcebergOptimizationProperties: IcebergOptimizationPropertiesDict; CustomProperties: Mapping[str, str]
class CatalogSchemaChangePolicyDict(TypedDict, total=False):
    EnableUpdateCatalog: bool; UpdateBehavior: UpdateCatalogBehavior | str
class CatalogSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]; PartitionPredicate: str
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class CatalogTableConfigOptionsDict(TypedDict, total=False):
    DatabaseName: str; TableName: str; S3Location: str; CatalogId: str
class CatalogTargetDict(TypedDict, total=False):
    DatabaseName: Required[str]; Tables: Required[Sequence[str]]; ConnectionName: str; EventQueueArn: str
    DlqEventQueueArn: str
class CheckSchemaVersionValidityInputDict(TypedDict, total=False):
    DataFormat: Required[_DataFormat | str]; SchemaDefinition: Required[str]
class ClientCredentialsPropertiesDict(TypedDict, total=False):
    TokenUrl: ConnectorPropertyDict | ConnectorProperty; RequestMethod: HTTPMethod | str
    ContentType: _ContentType | str; ClientId: ConnectorPropertyDict | ConnectorProperty
    ClientSecret: ConnectorPropertyDict | ConnectorProperty; Scope: ConnectorPropertyDict | ConnectorProperty
    TokenUrlParameters: Sequence[ConnectorPropertyDict | ConnectorProperty]
class CloudWatchEncryptionDict(TypedDict, total=False):
    CloudWatchEncryptionMode: _CloudWatchEncryptionMode | str; KmsKeyArn: str
class CodeGenConfigurationNodeDict(TypedDict, total=False):
    AthenaConnectorSource: AthenaConnectorSourceDict | _AthenaConnectorSource
    JdbcConnectorSource: JDBCConnectorSourceDict | JDBCConnectorSource
    SparkConnectorSource: SparkConnectorSourceDict | _SparkConnectorSource
    CatalogSource: CatalogSourceDict | _CatalogSource; RedshiftSource: RedshiftSourceDict | _RedshiftSource
    S3CatalogSource: S3CatalogSourceDict | _S3CatalogSource; S3CsvSource: S3CsvSourceDict | _S3CsvSource
    S3JsonSource: S3JsonSourceDict | _S3JsonSource; S3ParquetSource: S3ParquetSourceDict | _S3ParquetSource
    RelationalCatalogSource: RelationalCatalogSourceDict | _RelationalCatalogSource
    DynamoDBCatalogSource: DynamoDBCatalogSourceDict | _DynamoDBCatalogSource
    JdbcConnectorTarget: JDBCConnectorTargetDict | JDBCConnectorTarget
    SparkConnectorTarget: SparkConnectorTargetDict | _SparkConnectorTarget
    CatalogTarget: BasicCatalogTargetDict | BasicCatalogTarget; RedshiftTarget: RedshiftTargetDict | _RedshiftTarget
    S3CatalogTarget: S3CatalogTargetDict | _S3CatalogTarget
    S3GlueParquetTarget: S3GlueParquetTargetDict | _S3GlueParquetTarget
    S3DirectTarget: S3DirectTargetDict | _S3DirectTarget; ApplyMapping: ApplyMappingDict | _ApplyMapping
    SelectFields: SelectFieldsDict | _SelectFields; DropFields: DropFieldsDict | _DropFields
    RenameField: RenameFieldDict | _RenameField; Spigot: SpigotDict | _Spigot; Join: JoinDict | _Join
    SplitFields: SplitFieldsDict | _SplitFields
    SelectFromCollection: SelectFromCollectionDict | _SelectFromCollection
    FillMissingValues: FillMissingValuesDict | _FillMissingValues; Filter: FilterDict | _Filter
    CustomCode: CustomCodeDict | _CustomCode; SparkSQL: SparkSQLDict | _SparkSQL
    DirectKinesisSource: DirectKinesisSourceDict | _DirectKinesisSource
    DirectKafkaSource: DirectKafkaSourceDict | _DirectKafkaSource
    CatalogKinesisSource: CatalogKinesisSourceDict | _CatalogKinesisSource
    CatalogKafkaSource: CatalogKafkaSourceDict | _CatalogKafkaSource
    DropNullFields: DropNullFieldsDict | _DropNullFields; Merge: MergeDict | _Merge; Union: UnionDict | _Union
    PiiDetection: PIIDetectionDict | PIIDetection; Aggregate: AggregateDict | _Aggregate
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
    PostgreSQLCatalogTarget: PostgreSQLCatalogTargetDict | _PostgreSQLCatalogTarget; Route: RouteDict | _Route
    DynamicTransform: DynamicTransformDict | _DynamicTransform
    EvaluateDataQuality: EvaluateDataQualityDict | _EvaluateDataQuality
    S3CatalogHudiSource: S3CatalogHudiSourceDict | _S3CatalogHudiSource
    CatalogHudiSource: CatalogHudiSourceDict | _CatalogHudiSource; S3HudiSource: S3HudiSourceDict | _S3HudiSource
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
    Recipe: RecipeDict | _Recipe; SnowflakeSource: SnowflakeSourceDict | _SnowflakeSource
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
    Source: Required[str]; Target: Required[str]; TargetParameter: str
class CodeGenNodeDict(TypedDict, total=False):
    Id: Required[str]; NodeType: Required[str]; Args: Required[Sequence[CodeGenNodeArgDict | CodeGenNodeArg]]
    LineNumber: int
class CodeGenNodeArgDict(TypedDict, total=False):
    Name: Required[str]; Value: Required[str]; Param: bool
class ColumnDict(TypedDict, total=False):
    Name: Required[str]; Type: str; Comment: str; Parameters: Mapping[str, str]
class ColumnStatisticsDict(TypedDict, total=False):
    ColumnName: Required[str]; ColumnType: Required[str]; AnalyzedTime: Required[str | datetime]
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
    LogicalOperator: _LogicalOperator | str; JobName: str; State: JobRunState | str; CrawlerName: str
    CrawlState: _CrawlState | str
class ConditionExpressionDict(TypedDict, total=False):
    Condition: Required[str]; Value: str; TargetColumn: Required[str]
class ConfigurationObjectDict(TypedDict, total=False):
    DefaultValue: str; AllowedValues: Sequence[str]; MinValue: str; MaxValue: str
class ConnectionInputDict(TypedDict, total=False):
    Name: Required[str]; Description: str; ConnectionType: Required[_ConnectionType | str]
    MatchCriteria: Sequence[str]; ConnectionProperties: Required[Mapping[str, str]]
    SparkProperties: Mapping[str, str]; AthenaProperties: Mapping[str, str]; PythonProperties: Mapping[str, str]
    PhysicalConnectionRequirements: PhysicalConnectionRequirementsDict | _PhysicalConnectionRequirements
    AuthenticationConfiguration: AuthenticationConfigurationInputDict; ValidateCredentials: bool
    ValidateForComputeEnvironments: Sequence[ComputeEnvironment | str]
class ConnectionPasswordEncryptionDict(TypedDict, total=False):
    ReturnConnectionPasswordEncrypted: Required[bool]; AwsKmsKeyId: str
class ConnectionPropertiesConfigurationDict(TypedDict, total=False):
    Url: ConnectorPropertyDict | ConnectorProperty
    AdditionalRequestParameters: Sequence[ConnectorPropertyDict | ConnectorProperty]
class ConnectionsListDict(TypedDict, total=False):
    Connections: Sequence[str]
class ConnectorAuthenticationConfigurationDict(TypedDict, total=False):
    AuthenticationTypes: Required[Sequence[AuthenticationType | str]]; OAuth2Properties: ConnectorOAuth2PropertiesDict
    BasicAuthenticationProperties: BasicAuthenticationPropertiesDict
    CustomAuthenticationProperties: CustomAuthenticationPropertiesDict
class ConnectorAuthorizationCodePropertiesDict(TypedDict, total=False):
    AuthorizationCodeUrl: ConnectorPropertyDict | ConnectorProperty
    AuthorizationCode: ConnectorPropertyDict | ConnectorProperty
    RedirectUri: ConnectorPropertyDict | ConnectorProperty; TokenUrl: ConnectorPropertyDict | ConnectorProperty
    RequestMethod: HTTPMethod | str; ContentType: _ContentType | str
    ClientId: ConnectorPropertyDict | ConnectorProperty; ClientSecret: ConnectorPropertyDict | ConnectorProperty
    Scope: ConnectorPropertyDict | ConnectorProperty; Prompt: ConnectorPropertyDict | ConnectorProperty
    TokenUrlParameters: Sequence[ConnectorPropertyDict | ConnectorProperty]
class ConnectorDataSourceDict(TypedDict, total=False):
    Name: Required[str]; ConnectionType: Required[str]; Data: Required[Mapping[str, str]]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class ConnectorDataTargetDict(TypedDict, total=False):
    Name: Required[str]; ConnectionType: Required[str]; Data: Required[Mapping[str, str]]; Inputs: Sequence[str]
class ConnectorOAuth2PropertiesDict(TypedDict, total=False):
    OAuth2GrantType: Required[ConnectorOAuth2GrantType | str]
    ClientCredentialsProperties: ClientCredentialsPropertiesDict; JwtBearerProperties: JWTBearerPropertiesDict
    AuthorizationCodeProperties: ConnectorAuthorizationCodePropertiesDict
class ConnectorPropertyDict(TypedDict, total=False):
    Name: Required[str]; KeyOverride: str; Required: Required[bool]; DefaultValue: str; AllowedValues: Sequence[str]
    PropertyLocation: _PropertyLocation | str; PropertyType: Required[_PropertyType | str]; Format: str
class CrawlerTargetsDict(TypedDict, total=False):
    S3Targets: Sequence[S3TargetDict | S3Target]; JdbcTargets: Sequence[JdbcTargetDict | JdbcTarget]
    MongoDBTargets: Sequence[MongoDBTargetDict | MongoDBTarget]
    DynamoDBTargets: Sequence[DynamoDBTargetDict | DynamoDBTarget]
    CatalogTargets: Sequence[CatalogTargetDict | CatalogTarget]; DeltaTargets: Sequence[DeltaTargetDict | DeltaTarget]
    IcebergTargets: Sequence[IcebergTargetDict | IcebergTarget]; HudiTargets: Sequence[HudiTargetDict | HudiTarget]
class CrawlsFilterDict(TypedDict, total=False):
    FieldName: _FieldName | str; FilterOperator: _FilterOperator | str; FieldValue: str
class CreateBlueprintRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; BlueprintLocation: Required[str]; Tags: Mapping[str, str]
class CreateCatalogRequestDict(TypedDict, total=False):
    Name: Required[str]; CatalogInput: Required[CatalogInputDict]; Tags: Mapping[str, str]
class CreateClassifierRequestDict(TypedDict, total=False):
    GrokClassifier: CreateGrokClassifierRequestDict; XmlClassifier: CreateXMLClassifierRequestDict
    JsonClassifier: CreateJsonClassifierRequestDict; CsvClassifier: CreateCsvClassifierRequestDict
class CreateColumnStatisticsTaskSettingsRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; Role: Required[str]; Schedule: str
    ColumnNameList: Sequence[str]; SampleSize: float; CatalogID: str; SecurityConfiguration: str
    Tags: Mapping[str, str]
class CreateConnectionRequestDict(TypedDict, total=False):
    CatalogId: str; ConnectionInput: Required[ConnectionInputDict]; Tags: Mapping[str, str]
class CreateCrawlerRequestDict(TypedDict, total=False):
    Name: Required[str]; Role: Required[str]; DatabaseName: str; Description: str
    Targets: Required[CrawlerTargetsDict | CrawlerTargets]; Schedule: str; Classifiers: Sequence[str]
    TablePrefix: str; SchemaChangePolicy: SchemaChangePolicyDict | _SchemaChangePolicy
    RecrawlPolicy: RecrawlPolicyDict | _RecrawlPolicy
    LineageConfiguration: LineageConfigurationDict | _LineageConfiguration
    LakeFormationConfiguration: LakeFormationConfigurationDict | _LakeFormationConfiguration; Configuration: str
    CrawlerSecurityConfiguration: str; Tags: Mapping[str, str]; CatalogId: str
class CreateCsvClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]; Delimiter: str; QuoteSymbol: str; ContainsHeader: CsvHeaderOption | str
    Header: Sequence[str]; DisableValueTrimming: bool; AllowSingleColumn: bool; CustomDatatypeConfigured: bool
    CustomDatatypes: Sequence[str]; Serde: CsvSerdeOption | str
class CreateCustomEntityTypeRequestDict(TypedDict, total=False):
    Name: Required[str]; RegexString: Required[str]; ContextWords: Sequence[str]; Tags: Mapping[str, str]
class CreateDataQualityEvaluationConfigRequestDict(TypedDict, total=False):
    Name: Required[str]; Level: Required[DataQualityEvaluationConfigLevel | str]
    DataSource: Required[DataQualityEvaluationConfigDataSourceDict | DataQualityEvaluationConfigDataSource]
    RulesetName: str; ManagedRulesetName: DataQualityEvaluationConfigManagedRuleset | str
    Triggers: Sequence[DataQualityEvaluationConfigTrigger | str]; ScheduleExpression: str; StartAt: str | datetime
    EndAt: str | datetime; Role: Required[str]; NumberOfWorkers: int; Timeout: int
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptionsDict | DataQualityEvaluationConfigAdditionalRunOptions
    AdditionalDataSources: Mapping[str, DataSourceDict | _DataSource]; Tags: Mapping[str, str]; ClientToken: str
class CreateDataQualityRulesetRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; Ruleset: Required[str]; Tags: Mapping[str, str]
    TargetTable: DataQualityTargetTableDict | DataQualityTargetTable; DataQualitySecurityConfiguration: str
    ClientToken: str
class CreateDatabaseRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseInput: Required[DatabaseInputDict]; Tags: Mapping[str, str]
class CreateDevEndpointRequestDict(TypedDict, total=False):
    EndpointName: Required[str]; RoleArn: Required[str]; SecurityGroupIds: Sequence[str]; SubnetId: str
    PublicKey: str; PublicKeys: Sequence[str]; NumberOfNodes: int; WorkerType: _WorkerType | str; GlueVersion: str
    NumberOfWorkers: int; ExtraPythonLibsS3Path: str; ExtraJarsS3Path: str; SecurityConfiguration: str
    Tags: Mapping[str, str]; Arguments: Mapping[str, str]
class CreateGlossaryRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; ClientToken: str
class CreateGlossaryTermRequestDict(TypedDict, total=False):
    GlossaryIdentifier: Required[str]; Name: Required[str]; ShortDescription: str; LongDescription: str
    ClientToken: str
class CreateGlueIdentityCenterConfigurationRequestDict(TypedDict, total=False):
    InstanceArn: Required[str]; Scopes: Sequence[str]; UserBackgroundSessionsEnabled: bool
class CreateGrokClassifierRequestDict(TypedDict, total=False):
    Classification: Required[str]; Name: Required[str]; GrokPattern: Required[str]; CustomPatterns: str
class CreateIcebergTableInputDict(TypedDict, total=False):
    Location: Required[str]; Schema: Required[IcebergSchemaDict | IcebergSchema]
    PartitionSpec: IcebergPartitionSpecDict | IcebergPartitionSpec
    WriteOrder: IcebergSortOrderDict | IcebergSortOrder; Properties: Mapping[str, str]
class CreateIntegrationRequestDict(TypedDict, total=False):
    IntegrationName: Required[str]; SourceArn: Required[str]; TargetArn: Required[str]; Description: str
    DataFilter: str; KmsKeyId: str; AdditionalEncryptionContext: Mapping[str, str]; Tags: Sequence[TagDict | Tag]
    IntegrationConfig: IntegrationConfigDict | _IntegrationConfig
class CreateIntegrationResourcePropertyRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    SourceProcessingProperties: SourceProcessingPropertiesDict | _SourceProcessingProperties
    TargetProcessingProperties: TargetProcessingPropertiesDict | _TargetProcessingProperties
    Tags: Sequence[TagDict | Tag]
class CreateIntegrationTablePropertiesRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TableName: Required[str]
    SourceTableConfig: SourceTableConfigDict | _SourceTableConfig
    TargetTableConfig: TargetTableConfigDict | _TargetTableConfig
class CreateJobRequestDict(TypedDict, total=False):
    Name: Required[str]; JobMode: _JobMode | str; JobRunQueuingEnabled: bool; Description: str; LogUri: str
    Role: Required[str]; ExecutionProperty: ExecutionPropertyDict | _ExecutionProperty
    Command: Required[JobCommandDict | JobCommand]; DefaultArguments: Mapping[str, str]
    NonOverridableArguments: Mapping[str, str]; Connections: ConnectionsListDict | ConnectionsList; MaxRetries: int
    AllocatedCapacity: int; Timeout: int; MaxCapacity: float; SecurityConfiguration: str; Tags: Mapping[str, str]
    NotificationProperty: NotificationPropertyDict | _NotificationProperty; GlueVersion: str; NumberOfWorkers: int
    WorkerType: _WorkerType | str
    CodeGenConfigurationNodes: Mapping[str, CodeGenConfigurationNodeDict | CodeGenConfigurationNode]
    ExecutionClass: _ExecutionClass | str; SourceControlDetails: SourceControlDetailsDict | _SourceControlDetails
    MaintenanceWindow: str
class CreateJsonClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]; JsonPath: Required[str]
class CreateMLTransformRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; InputRecordTables: Required[Sequence[GlueTableDict | GlueTable]]
    Parameters: Required[TransformParametersDict | TransformParameters]; Role: Required[str]; GlueVersion: str
    MaxCapacity: float; WorkerType: _WorkerType | str; NumberOfWorkers: int; Timeout: int; MaxRetries: int
    Tags: Mapping[str, str]; TransformEncryption: TransformEncryptionDict | _TransformEncryption
class CreatePartitionIndexRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]
    PartitionIndex: Required[PartitionIndexDict]
class CreatePartitionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]
    PartitionInput: Required[PartitionInputDict]
class CreateRegistryInputDict(TypedDict, total=False):
    RegistryName: Required[str]; Description: str; Tags: Mapping[str, str]
class CreateSchemaInputDict(TypedDict, total=False):
    RegistryId: RegistryIdDict; SchemaName: Required[str]; DataFormat: Required[_DataFormat | str]
    Compatibility: _Compatibility | str; Description: str; Tags: Mapping[str, str]; SchemaDefinition: str
class CreateScriptRequestDict(TypedDict, total=False):
    DagNodes: Sequence[CodeGenNodeDict | CodeGenNode]; DagEdges: Sequence[CodeGenEdgeDict | CodeGenEdge]
    Language: _Language | str
class CreateSecurityConfigurationRequestDict(TypedDict, total=False):
    Name: Required[str]; EncryptionConfiguration: Required[EncryptionConfigurationDict | _EncryptionConfiguration]
class CreateSessionRequestDict(TypedDict, total=False):
    Id: Required[str]; Description: str; Role: Required[str]; Command: Required[SessionCommandDict | SessionCommand]
    Timeout: int; IdleTimeout: int; DefaultArguments: Mapping[str, str]
    Connections: ConnectionsListDict | ConnectionsList; MaxCapacity: float; NumberOfWorkers: int
    WorkerType: _WorkerType | str; SecurityConfiguration: str; GlueVersion: str; Tags: Mapping[str, str]
    RequestOrigin: str; SessionType: _SessionType | str
class CreateTableOptimizerRequestDict(TypedDict, total=False):
    CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]
    Type: Required[TableOptimizerType | str]
    TableOptimizerConfiguration: Required[TableOptimizerConfigurationDict | _TableOptimizerConfiguration]
class CreateTableRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; Name: str; TableInput: TableInputDict
    PartitionIndexes: Sequence[PartitionIndexDict]; TransactionId: str; OpenTableFormatInput: OpenTableFormatInputDict
class CreateTriggerRequestDict(TypedDict, total=False):
    Name: Required[str]; WorkflowName: str; Type: Required[TriggerType | str]; Schedule: str
    Predicate: PredicateDict | _Predicate; Actions: Required[Sequence[ActionDict | Action]]; Description: str
    StartOnCreation: bool; Tags: Mapping[str, str]
    EventBatchingCondition: EventBatchingConditionDict | _EventBatchingCondition
class CreateUsageProfileRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; Configuration: Required[ProfileConfigurationDict | ProfileConfiguration]
    Tags: Mapping[str, str]
class CreateUserDefinedFunctionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; FunctionInput: Required[UserDefinedFunctionInputDict]
class CreateWorkflowRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; DefaultRunProperties: Mapping[str, str]; Tags: Mapping[str, str]
    MaxConcurrentRuns: int
class CreateXMLClassifierRequestDict(TypedDict, total=False):
    Classification: Required[str]; Name: Required[str]; RowTag: str
class CursorConfigurationDict(TypedDict, total=False):
    NextPage: Required[ExtractedParameterDict | ExtractedParameter]
    LimitParameter: ExtractedParameterDict | ExtractedParameter
class CustomAuthenticationPropertiesDict(TypedDict, total=False):
    AuthenticationParameters: Required[Sequence[ConnectorPropertyDict | ConnectorProperty]]
class CustomCodeDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Code: Required[str]; ClassName: Required[str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class DDBELTCatalogAdditionalOptionsDict(TypedDict, total=False):
    DynamodbExport: str; DynamodbUnnestDDBJson: bool
class DDBELTConnectionOptionsDict(TypedDict, total=False):
    DynamodbExport: DdbExportType | str; DynamodbUnnestDDBJson: bool; DynamodbTableArn: Required[str]
    DynamodbS3Bucket: str; DynamodbS3Prefix: str; DynamodbS3BucketOwner: str; DynamodbStsRoleArn: str
class DQResultsPublishingOptionsDict(TypedDict, total=False):
    EvaluationContext: str; ResultsS3Prefix: str; CloudWatchMetricsEnabled: bool; ResultsPublishingEnabled: bool
class DQStopJobOnFailureOptionsDict(TypedDict, total=False):
    StopJobOnFailureTiming: DQStopJobOnFailureTiming | str
class DataCatalogEncryptionSettingsDict(TypedDict, total=False):
    EncryptionAtRest: EncryptionAtRestDict | _EncryptionAtRest
    ConnectionPasswordEncryption: ConnectionPasswordEncryptionDict | _ConnectionPasswordEncryption
class DataLakeAccessPropertiesDict(TypedDict, total=False):
    DataLakeAccess: bool; DataTransferRole: str; KmsKey: str; CatalogType: str
class DataLakePrincipalDict(TypedDict, total=False):
    DataLakePrincipalIdentifier: str
class DataQualityAggregatedMetricsDict(TypedDict, total=False):
    TotalRowsProcessed: float; TotalRowsPassed: float; TotalRowsFailed: float; TotalRulesProcessed: float
    TotalRulesPassed: float; TotalRulesFailed: float
class DataQualityAnalyzerResultDict(TypedDict, total=False):
    Name: str; Description: str; EvaluationMessage: str; EvaluatedMetrics: Mapping[str, float]
    EvaluatedDistributions: Mapping[str, DistributionDataDict | DistributionData]
class DataQualityConfigurationV2Dict(TypedDict, total=False):
    ObservationsEnabled: ObservationConfiguration | str; ObservationMode: _ObservationMode | str
class DataQualityEncryptionDict(TypedDict, total=False):
    DataQualityEncryptionMode: _DataQualityEncryptionMode | str; KmsKeyArn: str
class DataQualityEvaluationConfigAdditionalRunOptionsDict(TypedDict, total=False):
    CloudWatchMetricsEnabled: bool; ResultsS3Prefix: str
    CompositeRuleEvaluationMethod: DQCompositeRuleEvaluationMethod | str
    RowLevelResults: RowLevelResultsOptionsDict | RowLevelResultsOptions
    ProfilingResults: ProfilingResultsOptionsDict | ProfilingResultsOptions
    ObservationScope: ObservationConfiguration | str; ObservationMode: _ObservationMode | str
    DataQualityRuleResults: DataQualityRuleResultsOptionsDict | DataQualityRuleResultsOptions
    ObservationResults: ObservationResultsOptionsDict | ObservationResultsOptions; CustomLogGroupPrefix: str
class DataQualityEvaluationConfigDataSourceDict(TypedDict, total=False):
    GlueTables: DataQualityEvaluationConfigGlueTablesDict | DataQualityEvaluationConfigGlueTables
class DataQualityEvaluationConfigGlueTablesDict(TypedDict, total=False):
    CatalogId: Required[str]; DatabaseName: str; TableNamePattern: str; PreProcessingQuery: str; ConnectionName: str
    AdditionalOptions: Mapping[str, str]
class DataQualityEvaluationRunAdditionalRunOptionsDict(TypedDict, total=False):
    CloudWatchMetricsEnabled: bool; ResultsS3Prefix: str
    CompositeRuleEvaluationMethod: DQCompositeRuleEvaluationMethod | str; CustomLogGroupPrefix: str
    RowLevelResults: RowLevelResultsOptionsDict | RowLevelResultsOptions
    ProfilingResults: ProfilingResultsOptionsDict | ProfilingResultsOptions
    ObservationScope: ObservationConfiguration | str; ObservationMode: _ObservationMode | str
    DataQualityRuleResults: DataQualityRuleResultsOptionsDict | DataQualityRuleResultsOptions
    ObservationResults: ObservationResultsOptionsDict | ObservationResultsOptions
class DataQualityGlueTableDict(TypedDict, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; CatalogId: str; ConnectionName: str
    AdditionalOptions: Mapping[str, str]; PreProcessingQuery: str
class DataQualityMetricValuesDict(TypedDict, total=False):
    ActualValue: float; ExpectedValue: float; LowerLimit: float; UpperLimit: float
class DataQualityObservationDict(TypedDict, total=False):
    Description: str; MetricBasedObservation: MetricBasedObservationDict | _MetricBasedObservation
class DataQualityResultFilterCriteriaDict(TypedDict, total=False):
    DataSource: DataSourceDict | _DataSource; JobName: str; JobRunId: str; StartedAfter: str | datetime
    StartedBefore: str | datetime; EvaluationRunMode: DataQualityEvaluationRunMode | str
    DataQualityEvaluationConfig: str
class DataQualityResultsV2FilterCriteriaDict(TypedDict, total=False):
    DataSource: DataSourceDict | _DataSource; PublishedAfter: str | datetime; PublishedBefore: str | datetime
    Dimensions: Mapping[str, str]; EvaluationContext: str; EvaluationRunMode: DataQualityEvaluationRunMode | str
    DataQualityEvaluationConfig: str
class DataQualityRuleRecommendationRunAdditionalRunOptionsDict(TypedDict, total=False):
    CustomLogGroupPrefix: str
class DataQualityRuleRecommendationRunFilterDict(TypedDict, total=False):
    DataSource: Required[DataSourceDict | _DataSource]; StartedBefore: str | datetime; StartedAfter: str | datetime
class DataQualityRuleResultDict(TypedDict, total=False):
    Name: str; Description: str; EvaluationMessage: str; Result: DataQualityRuleResultStatus | str
    EvaluatedMetrics: Mapping[str, float]; EvaluatedRule: str; RuleMetrics: Mapping[str, float]
    Labels: Mapping[str, str]
class DataQualityRuleResultsOptionsDict(TypedDict, total=False):
    WriteDataQualityRuleResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptionsDict | CatalogTableConfigOptions
class DataQualityRulesetEvaluationRunFilterDict(TypedDict, total=False):
    DataSource: Required[DataSourceDict | _DataSource]; StartedBefore: str | datetime; StartedAfter: str | datetime
    RulesetName: str
class DataQualityRulesetFilterCriteriaDict(TypedDict, total=False):
    Name: str; Description: str; CreatedBefore: str | datetime; CreatedAfter: str | datetime
    LastModifiedBefore: str | datetime; LastModifiedAfter: str | datetime
    TargetTable: DataQualityTargetTableDict | DataQualityTargetTable
class DataQualityTargetTableDict(TypedDict, total=False):
    TableName: Required[str]; DatabaseName: Required[str]; CatalogId: str
class DataQualityTelemetryDict(TypedDict, total=False):
    VcpuHours: float; FlagsEnabled: Mapping[str, str]; LibraryVersion: str; SparkVersion: str; HostRuntimeVersion: str
    Engine: DataQualityEngine | str
class DataSourceDict(TypedDict, total=False):
    GlueTable: GlueTableDict | _GlueTable; DataQualityGlueTable: DataQualityGlueTableDict | _DataQualityGlueTable
class DatabaseIdentifierDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: str; Region: str
class DatabaseInputDict(TypedDict, total=False):
    Name: Required[str]; Description: str; LocationUri: str; Parameters: Mapping[str, str]
    CreateTableDefaultPermissions: Sequence[PrincipalPermissionsDict | PrincipalPermissions]
    TargetDatabase: DatabaseIdentifierDict | DatabaseIdentifier
    FederatedDatabase: FederatedDatabaseDict | _FederatedDatabase
class DatapointInclusionAnnotationDict(TypedDict, total=False):
    ProfileId: str; StatisticId: str; InclusionAnnotation: InclusionAnnotationValue | str
class DatatypeDict(TypedDict, total=False):
    Id: Required[str]; Label: Required[str]
class DateColumnStatisticsDataDict(TypedDict, total=False):
    MinimumValue: str | datetime; MaximumValue: str | datetime; NumberOfNulls: Required[int]
    NumberOfDistinctValues: Required[int]
class DecimalColumnStatisticsDataDict(TypedDict, total=False):
    MinimumValue: DecimalNumberDict | DecimalNumber; MaximumValue: DecimalNumberDict | DecimalNumber
    NumberOfNulls: Required[int]; NumberOfDistinctValues: Required[int]
class DecimalNumberDict(TypedDict, total=False):
    UnscaledValue: Required[object]; Scale: Required[int]
class DeleteAssetRequestDict(TypedDict, total=False):
    Identifier: Required[str]
class DeleteAssetTypeRequestDict(TypedDict, total=False):
    Identifier: Required[str]
class DeleteAttachmentRequestDict(TypedDict, total=False):
    AssetIdentifier: Required[str]; IterableFormName: str; ItemIdentifier: str; AttachmentName: Required[str]
class DeleteBlueprintRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteCatalogRequestDict(TypedDict, total=False):
    CatalogId: Required[str]
class DeleteClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteColumnStatisticsForPartitionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; PartitionValues: Required[Sequence[str]]
    ColumnName: Required[str]
class DeleteColumnStatisticsForTableRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; ColumnName: Required[str]
class DeleteColumnStatisticsTaskSettingsRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; CatalogID: str
class DeleteConnectionRequestDict(TypedDict, total=False):
    CatalogId: str; ConnectionName: Required[str]
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
    CatalogId: str; Name: Required[str]
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
    ResourceArn: Required[str]; TableName: Required[str]
class DeleteJobRequestDict(TypedDict, total=False):
    JobName: Required[str]
class DeleteMLTransformRequestDict(TypedDict, total=False):
    TransformId: Required[str]
class DeletePartitionIndexRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; IndexName: Required[str]
class DeletePartitionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; PartitionValues: Required[Sequence[str]]
class DeleteRegistryInputDict(TypedDict, total=False):
    RegistryId: Required[RegistryIdDict]
class DeleteResourcePolicyRequestDict(TypedDict, total=False):
    PolicyHashCondition: str; ResourceArn: str
class DeleteSchemaInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]
class DeleteSchemaVersionsInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]; Versions: Required[str]
class DeleteSecurityConfigurationRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteSessionRequestDict(TypedDict, total=False):
    Id: Required[str]; RequestOrigin: str
class DeleteTableOptimizerRequestDict(TypedDict, total=False):
    CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]
    Type: Required[TableOptimizerType | str]
class DeleteTableRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; Name: Required[str]; TransactionId: str
class DeleteTableVersionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; VersionId: Required[str]
class DeleteTriggerRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteUsageProfileRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteUserDefinedFunctionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; FunctionName: Required[str]
class DeleteWorkflowRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeltaTargetDict(TypedDict, total=False):
    DeltaTables: Sequence[str]; ConnectionName: str; WriteManifest: bool; CreateNativeDeltaTable: bool
class DescribeConnectionTypeRequestDict(TypedDict, total=False):
    ConnectionType: Required[str]
class DescribeEntityRequestDict(TypedDict, total=False):
    ConnectionName: Required[str]; CatalogId: str; EntityName: Required[str]; NextToken: str; DataStoreApiVersion: str
class DescribeInboundIntegrationsRequestDict(TypedDict, total=False):
    IntegrationArn: str; Marker: str; MaxRecords: int; TargetArn: str
class DescribeIntegrationsRequestDict(TypedDict, total=False):
    IntegrationIdentifier: str; Marker: str; MaxRecords: int; Filters: Sequence[IntegrationFilterDict]
class DevEndpointCustomLibrariesDict(TypedDict, total=False):
    ExtraPythonLibsS3Path: str; ExtraJarsS3Path: str
class DirectJDBCSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]; ConnectionName: Required[str]
    ConnectionType: Required[JDBCConnectionType | str]; RedshiftTmpDir: str
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class DirectKafkaSourceDict(TypedDict, total=False):
    Name: Required[str]; StreamingOptions: KafkaStreamingSourceOptionsDict | KafkaStreamingSourceOptions
    WindowSize: int; DetectSchema: bool
    DataPreviewOptions: StreamingDataPreviewOptionsDict | StreamingDataPreviewOptions
class DirectKinesisSourceDict(TypedDict, total=False):
    Name: Required[str]; WindowSize: int; DetectSchema: bool
    StreamingOptions: KinesisStreamingSourceOptionsDict | KinesisStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptionsDict | StreamingDataPreviewOptions
class DirectSchemaChangePolicyDict(TypedDict, total=False):
    EnableUpdateCatalog: bool; UpdateBehavior: UpdateCatalogBehavior | str; Table: str; Database: str
class DisassociateGlossaryTermsRequestDict(TypedDict, total=False):
    AssetIdentifier: Required[str]; IterableFormName: str; ItemIdentifier: str
    GlossaryTermIdentifiers: Required[Sequence[str]]; ClientToken: str
class DistributionDataDict(TypedDict, total=False):
    BinEdges: Sequence[str]; Count: Sequence[int]; DataType: str
class DistributionResultsOptionsDict(TypedDict, total=False):
    WriteDistributionResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptionsDict | CatalogTableConfigOptions
class DoubleColumnStatisticsDataDict(TypedDict, total=False):
    MinimumValue: float; MaximumValue: float; NumberOfNulls: Required[int]; NumberOfDistinctValues: Required[int]
class DropDuplicatesDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Columns: Sequence[Sequence[str]]
class DropFieldsDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Paths: Required[Sequence[Sequence[str]]]
class DropNullFieldsDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; NullCheckBoxList: NullCheckBoxListDict | _NullCheckBoxList
    NullTextList: Sequence[NullValueFieldDict | NullValueField]
class DynamicTransformDict(TypedDict, total=False):
    Name: Required[str]; TransformName: Required[str]; Inputs: Required[Sequence[str]]
    Parameters: Sequence[TransformConfigParameterDict | TransformConfigParameter]; FunctionName: Required[str]
    Path: Required[str]; Version: str; OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class DynamoDBCatalogSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]; PitrEnabled: bool
    AdditionalOptions: DDBELTCatalogAdditionalOptionsDict | DDBELTCatalogAdditionalOptions
class DynamoDBELTConnectorSourceDict(TypedDict, total=False):
    Name: Required[str]; ConnectionOptions: DDBELTConnectionOptionsDict | DDBELTConnectionOptions
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class DynamoDBTargetDict(TypedDict, total=False):
    Path: str; ScanAll: bool; ScanRate: float
class EncryptionAtRestDict(TypedDict, total=False):
    CatalogEncryptionMode: Required[_CatalogEncryptionMode | str]; SseAwsKmsKeyId: str
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
    Name: Required[str]; Inputs: Required[Sequence[str]]; Ruleset: Required[str]; Output: DQTransformOutput | str
    PublishingOptions: DQResultsPublishingOptionsDict | DQResultsPublishingOptions
    StopJobOnFailureOptions: DQStopJobOnFailureOptionsDict | DQStopJobOnFailureOptions
class EvaluateDataQualityMultiFrameDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; AdditionalDataSources: Mapping[str, str]
    Ruleset: Required[str]; PublishingOptions: DQResultsPublishingOptionsDict | DQResultsPublishingOptions
    AdditionalOptions: Mapping[str, str]
    StopJobOnFailureOptions: DQStopJobOnFailureOptionsDict | DQStopJobOnFailureOptions
class EventBatchingConditionDict(TypedDict, total=False):
    BatchSize: Required[int]; BatchWindow: int
class ExecutionPropertyDict(TypedDict, total=False):
    MaxConcurrentRuns: int
class ExportEncryptionConfigurationDict(TypedDict, total=False):
    SseAlgorithm: str; KmsKeyArn: str
class ExtractedParameterDict(TypedDict, total=False):
    Key: str; DefaultValue: str; PropertyLocation: _PropertyLocation | str
    Value: ResponseExtractionMappingDict | ResponseExtractionMapping
class FederatedCatalogDict(TypedDict, total=False):
    Identifier: str; ConnectionName: str; ConnectionType: str
class FederatedDatabaseDict(TypedDict, total=False):
    Identifier: str; ConnectionName: str; ConnectionType: str
class FederatedTableDict(TypedDict, total=False):
    Identifier: str; DatabaseIdentifier: str; ConnectionName: str; ConnectionType: str
class FieldDefinitionDict(TypedDict, total=False):
    Name: Required[str]; FieldDataType: Required[_FieldDataType | str]; ResponseDateFormat: str; IsPartitionable: bool
    IsNullable: bool; IsQueryable: bool; IsOrderable: bool; FilterOverrides: FilterOverridesDict | _FilterOverrides
class FillMissingValuesDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; ImputedPath: Required[str]; FilledPath: str
class FilterDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; LogicalOperator: Required[FilterLogicalOperator | str]
    Filters: Required[Sequence[FilterExpressionDict | FilterExpression]]
class FilterConfigurationDict(TypedDict, total=False):
    FilterMode: Required[_FilterMode | str]; OperatorMappings: Mapping[str, str]; DateTimeFormat: str
    StripQuotes: bool; BetweenConfiguration: BetweenConfigurationDict | _BetweenConfiguration
    FilterStringConfiguration: FilterStringConfigurationDict | _FilterStringConfiguration
class FilterExpressionDict(TypedDict, total=False):
    Operation: Required[FilterOperation | str]; Negated: bool
    Values: Required[Sequence[FilterValueDict | FilterValue]]
class FilterOverridesDict(TypedDict, total=False):
    FieldName: str; OperatorMappings: Mapping[str, str]
    BetweenConfiguration: BetweenConfigurationDict | _BetweenConfiguration; DateTimeFormat: str
class FilterStringConfigurationDict(TypedDict, total=False):
    QueryParameterName: Required[str]; QuoteStringValues: bool; QuoteCharacter: str
class FilterValueDict(TypedDict, total=False):
    Type: Required[FilterValueType | str]; Value: Required[Sequence[str]]
class FindMatchesParametersDict(TypedDict, total=False):
    PrimaryKeyColumnName: str; PrecisionRecallTradeoff: float; AccuracyCostTradeoff: float
    EnforceProvidedLabels: bool
class GetAssetInputDict(TypedDict, total=False):
    Identifier: Required[str]
class GetAssetTypeRequestDict(TypedDict, total=False):
    Identifier: Required[str]
class GetBlueprintRequestDict(TypedDict, total=False):
    Name: Required[str]; IncludeBlueprint: bool; IncludeParameterSpec: bool
class GetBlueprintRunRequestDict(TypedDict, total=False):
    BlueprintName: Required[str]; RunId: Required[str]
class GetBlueprintRunsRequestDict(TypedDict, total=False):
    BlueprintName: Required[str]; NextToken: str; MaxResults: int
class GetCatalogImportStatusRequestDict(TypedDict, total=False):
    CatalogId: str
class GetCatalogRequestDict(TypedDict, total=False):
    CatalogId: Required[str]
class GetCatalogsRequestDict(TypedDict, total=False):
    ParentCatalogId: str; NextToken: str; MaxResults: int; Recursive: bool; IncludeRoot: bool; HasDatabases: bool
class GetClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]
class GetClassifiersRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class GetColumnStatisticsForPartitionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; PartitionValues: Required[Sequence[str]]
    ColumnNames: Required[Sequence[str]]
class GetColumnStatisticsForTableRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; ColumnNames: Required[Sequence[str]]
class GetColumnStatisticsTaskRunRequestDict(TypedDict, total=False):
    ColumnStatisticsTaskRunId: Required[str]
class GetColumnStatisticsTaskRunsRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; MaxResults: int; NextToken: str; CatalogID: str
class GetColumnStatisticsTaskSettingsRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; CatalogID: str
class GetConnectionRequestDict(TypedDict, total=False):
    CatalogId: str; Name: Required[str]; HidePassword: bool
    ApplyOverrideForComputeEnvironment: ComputeEnvironment | str
class GetConnectionsFilterDict(TypedDict, total=False):
    MatchCriteria: Sequence[str]; ConnectionType: _ConnectionType | str; ConnectionSchemaVersion: int
class GetConnectionsRequestDict(TypedDict, total=False):
    CatalogId: str; Filter: GetConnectionsFilterDict; HidePassword: bool; NextToken: str; MaxResults: int
class GetCrawlerMetricsRequestDict(TypedDict, total=False):
    CrawlerNameList: Sequence[str]; MaxResults: int; NextToken: str
class GetCrawlerRequestDict(TypedDict, total=False):
    Name: Required[str]
class GetCrawlersRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class GetCustomEntityTypeRequestDict(TypedDict, total=False):
    Name: Required[str]
class GetDashboardUrlRequestDict(TypedDict, total=False):
    ResourceId: Required[str]; ResourceType: Required[GlueResourceType | str]; RequestOrigin: str
class GetDataCatalogEncryptionSettingsRequestDict(TypedDict, total=False):
    CatalogId: str
class GetDataCatalogExportConfigurationInputDict(TypedDict, total=False):
    ...
class GetDataQualityEvaluationConfigRequestDict(TypedDict, total=False):
    Name: Required[str]
class GetDataQualityModelRequestDict(TypedDict, total=False):
    StatisticId: str; ProfileId: Required[str]
class GetDataQualityModelResultRequestDict(TypedDict, total=False):
    StatisticId: Required[str]; ProfileId: Required[str]
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
    CatalogId: str; Name: Required[str]
class GetDatabasesRequestDict(TypedDict, total=False):
    CatalogId: str; NextToken: str; MaxResults: int; ResourceShareType: _ResourceShareType | str
    AttributesToGet: Sequence[DatabaseAttributes | str]
class GetDataflowGraphRequestDict(TypedDict, total=False):
    PythonScript: str
class GetDevEndpointRequestDict(TypedDict, total=False):
    EndpointName: Required[str]
class GetDevEndpointsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class GetEntityRecordsRequestDict(TypedDict, total=False):
    ConnectionName: str; CatalogId: str; EntityName: Required[str]; NextToken: str; DataStoreApiVersion: str
    ConnectionOptions: Mapping[str, str]; FilterPredicate: str; Limit: Required[int]; OrderBy: str
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
    ResourceArn: Required[str]; TableName: Required[str]
class GetJobBookmarkRequestDict(TypedDict, total=False):
    JobName: Required[str]; RunId: str
class GetJobRequestDict(TypedDict, total=False):
    JobName: Required[str]
class GetJobRunRequestDict(TypedDict, total=False):
    JobName: Required[str]; RunId: Required[str]; PredecessorsIncluded: bool
class GetJobRunsRequestDict(TypedDict, total=False):
    JobName: Required[str]; NextToken: str; MaxResults: int
class GetJobUpgradeAnalysisRequestDict(TypedDict, total=False):
    AnalysisId: Required[str]; JobName: Required[str]
class GetJobsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class GetMLTaskRunRequestDict(TypedDict, total=False):
    TransformId: Required[str]; TaskRunId: Required[str]
class GetMLTaskRunsRequestDict(TypedDict, total=False):
    TransformId: Required[str]; NextToken: str; MaxResults: int; Filter: TaskRunFilterCriteriaDict
    Sort: TaskRunSortCriteriaDict
class GetMLTransformRequestDict(TypedDict, total=False):
    TransformId: Required[str]
class GetMLTransformsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; Filter: TransformFilterCriteriaDict; Sort: TransformSortCriteriaDict
class GetMappingRequestDict(TypedDict, total=False):
    Source: Required[CatalogEntryDict]; Sinks: Sequence[CatalogEntryDict]; Location: LocationDict
class GetMaterializedViewRefreshTaskRunRequestDict(TypedDict, total=False):
    CatalogId: Required[str]; MaterializedViewRefreshTaskRunId: Required[str]
class GetPartitionIndexesRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; NextToken: str
class GetPartitionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; PartitionValues: Required[Sequence[str]]
    AuditContext: AuditContextDict
class GetPartitionsRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; Expression: str; NextToken: str
    Segment: SegmentDict; MaxResults: int; ExcludeColumnSchema: bool; TransactionId: str
    QueryAsOfTime: str | datetime; AuditContext: AuditContextDict
class GetPlanRequestDict(TypedDict, total=False):
    Mapping: Required[Sequence[MappingEntryDict | MappingEntry]]; Source: Required[CatalogEntryDict]
    Sinks: Sequence[CatalogEntryDict]; Location: LocationDict; Language: _Language | str
    AdditionalPlanOptionsMap: Mapping[str, str]
class GetRegistryInputDict(TypedDict, total=False):
    RegistryId: Required[RegistryIdDict]
class GetResourcePoliciesRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class GetResourcePolicyRequestDict(TypedDict, total=False):
    ResourceArn: str
class GetSchemaByDefinitionInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]; SchemaDefinition: Required[str]
class GetSchemaInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]
class GetSchemaVersionInputDict(TypedDict, total=False):
    SchemaId: SchemaIdDict | _SchemaId; SchemaVersionId: str; SchemaVersionNumber: SchemaVersionNumberDict
class GetSchemaVersionsDiffInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]; FirstSchemaVersionNumber: Required[SchemaVersionNumberDict]
    SecondSchemaVersionNumber: Required[SchemaVersionNumberDict]; SchemaDiffType: Required[_SchemaDiffType | str]
class GetSecurityConfigurationRequestDict(TypedDict, total=False):
    Name: Required[str]
class GetSecurityConfigurationsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class GetSessionEndpointRequestDict(TypedDict, total=False):
    SessionId: Required[str]
class GetSessionRequestDict(TypedDict, total=False):
    Id: Required[str]; RequestOrigin: str
class GetStatementRequestDict(TypedDict, total=False):
    SessionId: Required[str]; Id: Required[int]; RequestOrigin: str
class GetSystemLogsForJobRunRequestDict(TypedDict, total=False):
    JobName: Required[str]; RunId: Required[str]
class GetSystemLogsForSessionRequestDict(TypedDict, total=False):
    Id: Required[str]
class GetTableOptimizerRequestDict(TypedDict, total=False):
    CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]
    Type: Required[TableOptimizerType | str]
class GetTableRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; Name: Required[str]; TransactionId: str
    QueryAsOfTime: str | datetime; AuditContext: AuditContextDict; IncludeStatusDetails: bool
    AttributesToGet: Sequence[TableAttributes | str]
class GetTableVersionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; VersionId: str
    AuditContext: AuditContextDict
class GetTableVersionsRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; NextToken: str; MaxResults: int
    AuditContext: AuditContextDict
class GetTablesRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; Expression: str; NextToken: str; MaxResults: int; TransactionId: str
    QueryAsOfTime: str | datetime; AuditContext: AuditContextDict; ResourceShareType: TableResourceShareType | str
    IncludeStatusDetails: bool; AttributesToGet: Sequence[TableAttributes | str]
class GetTagsRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
class GetTriggerRequestDict(TypedDict, total=False):
    Name: Required[str]
class GetTriggersRequestDict(TypedDict, total=False):
    NextToken: str; DependentJobName: str; MaxResults: int
class GetUnfilteredPartitionMetadataRequestDict(TypedDict, total=False):
    Region: str; CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]
    PartitionValues: Required[Sequence[str]]; AuditContext: AuditContextDict
    SupportedPermissionTypes: Required[Sequence[PermissionType | str]]; QuerySessionContext: QuerySessionContextDict
class GetUnfilteredPartitionsMetadataRequestDict(TypedDict, total=False):
    Region: str; CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]; Expression: str
    AuditContext: AuditContextDict; SupportedPermissionTypes: Required[Sequence[PermissionType | str]]; NextToken: str
    Segment: SegmentDict; MaxResults: int; QuerySessionContext: QuerySessionContextDict
class GetUnfilteredTableMetadataRequestDict(TypedDict, total=False):
    Region: str; CatalogId: Required[str]; DatabaseName: Required[str]; Name: Required[str]
    AuditContext: AuditContextDict; SupportedPermissionTypes: Required[Sequence[PermissionType | str]]
    ParentResourceArn: str; RootResourceArn: str; SupportedDialect: SupportedDialectDict
    Permissions: Sequence[Permission | str]; QuerySessionContext: QuerySessionContextDict
class GetUsageProfileRequestDict(TypedDict, total=False):
    Name: Required[str]
class GetUserDefinedFunctionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; FunctionName: Required[str]
class GetUserDefinedFunctionsRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: str; Pattern: Required[str]; FunctionType: _FunctionType | str; NextToken: str
    MaxResults: int
class GetWorkflowRequestDict(TypedDict, total=False):
    Name: Required[str]; IncludeGraph: bool
class GetWorkflowRunPropertiesRequestDict(TypedDict, total=False):
    Name: Required[str]; RunId: Required[str]
class GetWorkflowRunRequestDict(TypedDict, total=False):
    Name: Required[str]; RunId: Required[str]; IncludeGraph: bool
class GetWorkflowRunsRequestDict(TypedDict, total=False):
    Name: Required[str]; IncludeGraph: bool; NextToken: str; MaxResults: int
class GlueSchemaDict(TypedDict, total=False):
    Columns: Sequence[GlueStudioSchemaColumnDict | GlueStudioSchemaColumn]
class GlueStudioSchemaColumnDict(TypedDict, total=False):
    Name: Required[str]; Type: str; GlueStudioType: str
class GlueTableDict(TypedDict, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; CatalogId: str; ConnectionName: str
    AdditionalOptions: Mapping[str, str]
class GovernedCatalogSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]; PartitionPredicate: str
    AdditionalOptions: S3SourceAdditionalOptionsDict | S3SourceAdditionalOptions
class GovernedCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; PartitionKeys: Sequence[Sequence[str]]; Table: Required[str]
    Database: Required[str]; SchemaChangePolicy: CatalogSchemaChangePolicyDict | CatalogSchemaChangePolicy
class GroupFiltersDict(TypedDict, total=False):
    GroupName: Required[str]; Filters: Required[Sequence[FilterExpressionDict | FilterExpression]]
    LogicalOperator: Required[FilterLogicalOperator | str]
class HudiTargetDict(TypedDict, total=False):
    Paths: Sequence[str]; ConnectionName: str; Exclusions: Sequence[str]; MaximumTraversalDepth: int
class IcebergCompactionConfigurationDict(TypedDict, total=False):
    Strategy: CompactionStrategy | str; MinInputFiles: int; DeleteFileThreshold: int
class IcebergEncryptedKeyDict(TypedDict, total=False):
    KeyId: Required[str]; EncryptedKeyMetadata: Required[str]; EncryptedById: str; Properties: Mapping[str, str]
class IcebergInputDict(TypedDict, total=False):
    MetadataOperation: Required[_MetadataOperation | str]; Version: str
    CreateIcebergTableInput: CreateIcebergTableInputDict
class IcebergOptimizationPropertiesDict(TypedDict, total=False):
    RoleArn: str; Compaction: Mapping[str, str]; Retention: Mapping[str, str]; OrphanFileDeletion: Mapping[str, str]
class IcebergOrphanFileDeletionConfigurationDict(TypedDict, total=False):
    OrphanFileRetentionPeriodInDays: int; Location: str; RunRateInHours: int
class IcebergPartitionFieldDict(TypedDict, total=False):
    SourceId: Required[int]; Transform: Required[str]; Name: Required[str]; FieldId: int
class IcebergPartitionSpecDict(TypedDict, total=False):
    Fields: Required[Sequence[IcebergPartitionFieldDict | IcebergPartitionField]]; SpecId: int
class IcebergRetentionConfigurationDict(TypedDict, total=False):
    SnapshotRetentionPeriodInDays: int; NumberOfSnapshotsToRetain: int; CleanExpiredFiles: bool; RunRateInHours: int
class IcebergSchemaDict(TypedDict, total=False):
    SchemaId: int; IdentifierFieldIds: Sequence[int]; Type: IcebergStructTypeEnum | str
    Fields: Required[Sequence[IcebergStructFieldDict | IcebergStructField]]
class IcebergSortFieldDict(TypedDict, total=False):
    SourceId: Required[int]; Transform: Required[str]; Direction: Required[IcebergSortDirection | str]
    NullOrder: Required[IcebergNullOrder | str]
class IcebergSortOrderDict(TypedDict, total=False):
    OrderId: Required[int]; Fields: Required[Sequence[IcebergSortFieldDict | IcebergSortField]]
class IcebergStructFieldDict(TypedDict, total=False):
    Id: Required[int]; Name: Required[str]; Type: Required[Any]; Required: Required[bool]; Doc: str
    InitialDefault: Any; WriteDefault: Any
class IcebergTableUpdateDict(TypedDict, total=False):
    Schema: Required[IcebergSchemaDict | IcebergSchema]
    PartitionSpec: IcebergPartitionSpecDict | IcebergPartitionSpec; SortOrder: IcebergSortOrderDict | IcebergSortOrder
    Location: Required[str]; Properties: Mapping[str, str]; Action: IcebergUpdateAction | str
    EncryptionKey: IcebergEncryptedKeyDict; KeyId: str
class IcebergTargetDict(TypedDict, total=False):
    Paths: Sequence[str]; ConnectionName: str; Exclusions: Sequence[str]; MaximumTraversalDepth: int
class ImportCatalogToGlueRequestDict(TypedDict, total=False):
    CatalogId: str
class IntegrationConfigDict(TypedDict, total=False):
    RefreshInterval: str; SourceProperties: Mapping[str, str]; ContinuousSync: bool; TargetNamespace: str
class IntegrationFilterDict(TypedDict, total=False):
    Name: str; Values: Sequence[str]
class IntegrationPartitionDict(TypedDict, total=False):
    FieldName: str; FunctionSpec: str; ConversionSpec: str
class IntegrationResourcePropertyFilterDict(TypedDict, total=False):
    Name: str; Values: Sequence[str]
class IntegrationTablePropertiesFilterDict(TypedDict, total=False):
    Name: str; Values: Sequence[str]
class JDBCConnectorOptionsDict(TypedDict, total=False):
    FilterPredicate: str; PartitionColumn: str; LowerBound: int; UpperBound: int; NumPartitions: int
    JobBookmarkKeys: Sequence[str]; JobBookmarkKeysSortOrder: str; DataTypeMapping: Mapping[str, GlueRecordType | str]
class JDBCConnectorSourceDict(TypedDict, total=False):
    Name: Required[str]; ConnectionName: Required[str]; ConnectorName: Required[str]; ConnectionType: Required[str]
    AdditionalOptions: JDBCConnectorOptionsDict | JDBCConnectorOptions; ConnectionTable: str; Query: str
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class JDBCConnectorTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; ConnectionName: Required[str]
    ConnectionTable: Required[str]; ConnectorName: Required[str]; ConnectionType: Required[str]
    AdditionalOptions: Mapping[str, str]; OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class JWTBearerPropertiesDict(TypedDict, total=False):
    TokenUrl: ConnectorPropertyDict | ConnectorProperty; RequestMethod: HTTPMethod | str
    ContentType: _ContentType | str; JwtToken: ConnectorPropertyDict | ConnectorProperty
    TokenUrlParameters: Sequence[ConnectorPropertyDict | ConnectorProperty]
class JdbcTargetDict(TypedDict, total=False):
    ConnectionName: str; Path: str; Exclusions: Sequence[str]
    EnableAdditionalMetadata: Sequence[JdbcMetadataEntry | str]
class JobBookmarksEncryptionDict(TypedDict, total=False):
    JobBookmarksEncryptionMode: _JobBookmarksEncryptionMode | str; KmsKeyArn: str
class JobCommandDict(TypedDict, total=False):
    Name: str; ScriptLocation: str; PythonVersion: str; Runtime: str
class JobUpdateDict(TypedDict, total=False):
    JobMode: _JobMode | str; JobRunQueuingEnabled: bool; Description: str; LogUri: str; Role: str
    ExecutionProperty: ExecutionPropertyDict | _ExecutionProperty; Command: JobCommandDict | JobCommand
    DefaultArguments: Mapping[str, str]; NonOverridableArguments: Mapping[str, str]
    Connections: ConnectionsListDict | ConnectionsList; MaxRetries: int; AllocatedCapacity: int; Timeout: int
    MaxCapacity: float; WorkerType: _WorkerType | str; NumberOfWorkers: int; SecurityConfiguration: str
    NotificationProperty: NotificationPropertyDict | _NotificationProperty; GlueVersion: str
    CodeGenConfigurationNodes: Mapping[str, CodeGenConfigurationNodeDict | CodeGenConfigurationNode]
    ExecutionClass: _ExecutionClass | str; SourceControlDetails: SourceControlDetailsDict | _SourceControlDetails
    MaintenanceWindow: str
class JoinDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; JoinType: Required[_JoinType | str]
    Columns: Required[Sequence[JoinColumnDict | JoinColumn]]
class JoinColumnDict(TypedDict, total=False):
    From: Required[str]; Keys: Required[Sequence[Sequence[str]]]
class KafkaStreamingSourceOptionsDict(TypedDict, total=False):
    BootstrapServers: str; SecurityProtocol: str; ConnectionName: str; TopicName: str; Assign: str
    SubscribePattern: str; Classification: str; Delimiter: str; StartingOffsets: str; EndingOffsets: str
    PollTimeoutMs: int; NumRetries: int; RetryIntervalMs: int; MaxOffsetsPerTrigger: int; MinPartitions: int
    IncludeHeaders: bool; AddRecordTimestamp: str; EmitConsumerLagMetrics: str; StartingTimestamp: str | datetime
class KinesisStreamingSourceOptionsDict(TypedDict, total=False):
    EndpointUrl: str; StreamName: str; Classification: str; Delimiter: str; StartingPosition: _StartingPosition | str
    MaxFetchTimeInMs: int; MaxFetchRecordsPerShard: int; MaxRecordPerRead: int; AddIdleTimeBetweenReads: bool
    IdleTimeBetweenReadsInMs: int; DescribeShardInterval: int; NumRetries: int; RetryIntervalMs: int
    MaxRetryIntervalMs: int; AvoidEmptyBatches: bool; StreamArn: str; RoleArn: str; RoleSessionName: str
    AddRecordTimestamp: str; EmitConsumerLagMetrics: str; StartingTimestamp: str | datetime; FanoutConsumerARN: str
class LakeFormationConfigurationDict(TypedDict, total=False):
    UseLakeFormationCredentials: bool; AccountId: str
class LineageConfigurationDict(TypedDict, total=False):
    CrawlerLineageSettings: _CrawlerLineageSettings | str
class ListAssetTypesRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListBlueprintsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; Tags: Mapping[str, str]
class ListColumnStatisticsTaskRunsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListConnectionTypesRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListCrawlersRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; Tags: Mapping[str, str]
class ListCrawlsRequestDict(TypedDict, total=False):
    CrawlerName: Required[str]; MaxResults: int; Filters: Sequence[CrawlsFilterDict]; NextToken: str
class ListCustomEntityTypesRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; Tags: Mapping[str, str]
class ListDataQualityEvaluationConfigsRequestDict(TypedDict, total=False):
    Level: DataQualityEvaluationConfigLevel | str; MaxResults: int; NextToken: str
class ListDataQualityResultsRequestDict(TypedDict, total=False):
    Filter: DataQualityResultFilterCriteriaDict; NextToken: str; MaxResults: int
class ListDataQualityResultsV2RequestDict(TypedDict, total=False):
    Filter: DataQualityResultsV2FilterCriteriaDict; NextToken: str; MaxResults: int
class ListDataQualityRuleRecommendationRunsRequestDict(TypedDict, total=False):
    Filter: DataQualityRuleRecommendationRunFilterDict; NextToken: str; MaxResults: int; Tags: Mapping[str, str]
class ListDataQualityRulesetEvaluationRunsRequestDict(TypedDict, total=False):
    Filter: DataQualityRulesetEvaluationRunFilterDict; NextToken: str; MaxResults: int
class ListDataQualityRulesetsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; Filter: DataQualityRulesetFilterCriteriaDict; Tags: Mapping[str, str]
class ListDataQualityStatisticAnnotationsRequestDict(TypedDict, total=False):
    StatisticId: str; ProfileId: str; TimestampFilter: TimestampFilterDict; MaxResults: int; NextToken: str
class ListDataQualityStatisticsRequestDict(TypedDict, total=False):
    StatisticId: str; ProfileId: str; TimestampFilter: TimestampFilterDict; MaxResults: int; NextToken: str
class ListDevEndpointsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; Tags: Mapping[str, str]
class ListEntitiesRequestDict(TypedDict, total=False):
    ConnectionName: str; CatalogId: str; ParentEntityName: str; NextToken: str; DataStoreApiVersion: str
class ListFormTypesRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListGlossariesRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListGlossaryTermsRequestDict(TypedDict, total=False):
    GlossaryIdentifier: Required[str]; MaxResults: int; NextToken: str
class ListIntegrationResourcePropertiesRequestDict(TypedDict, total=False):
    Marker: str; Filters: Sequence[IntegrationResourcePropertyFilterDict]; MaxRecords: int
class ListIntegrationTablePropertiesRequestDict(TypedDict, total=False):
    Marker: str; Filters: Sequence[IntegrationTablePropertiesFilterDict]; MaxRecords: int
class ListIterableFormsRequestDict(TypedDict, total=False):
    AssetIdentifier: Required[str]; IterableFormName: Required[str]; MaxResults: int; NextToken: str
class ListJobsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; Tags: Mapping[str, str]
class ListMLTransformsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; Filter: TransformFilterCriteriaDict; Sort: TransformSortCriteriaDict
    Tags: Mapping[str, str]
class ListMaterializedViewRefreshTaskRunsRequestDict(TypedDict, total=False):
    CatalogId: Required[str]; DatabaseName: str; TableName: str; MaxResults: int; NextToken: str
class ListRegistriesInputDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListSchemaVersionsInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]; MaxResults: int; NextToken: str
class ListSchemasInputDict(TypedDict, total=False):
    RegistryId: RegistryIdDict; MaxResults: int; NextToken: str
class ListSessionsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; Tags: Mapping[str, str]; RequestOrigin: str
class ListStatementsRequestDict(TypedDict, total=False):
    SessionId: Required[str]; RequestOrigin: str; NextToken: str
class ListTableOptimizerRunsRequestDict(TypedDict, total=False):
    CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]
    Type: Required[TableOptimizerType | str]; MaxResults: int; NextToken: str
class ListTriggersRequestDict(TypedDict, total=False):
    NextToken: str; DependentJobName: str; MaxResults: int; Tags: Mapping[str, str]
class ListUsageProfilesRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListWorkflowsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class LocationDict(TypedDict, total=False):
    Jdbc: Sequence[CodeGenNodeArgDict | CodeGenNodeArg]; S3: Sequence[CodeGenNodeArgDict | CodeGenNodeArg]
    DynamoDB: Sequence[CodeGenNodeArgDict | CodeGenNodeArg]
class LongColumnStatisticsDataDict(TypedDict, total=False):
    MinimumValue: int; MaximumValue: int; NumberOfNulls: Required[int]; NumberOfDistinctValues: Required[int]
class MLUserDataEncryptionDict(TypedDict, total=False):
    MlUserDataEncryptionMode: Required[MLUserDataEncryptionModeString | str]; KmsKeyId: str
class MappingDict(TypedDict, total=False):
    ToKey: str; FromPath: Sequence[str]; FromType: str; ToType: str; Dropped: bool
    Children: Sequence[MappingDict | Mapping_]
class MappingEntryDict(TypedDict, total=False):
    SourceTable: str; SourcePath: str; SourceType: str; TargetTable: str; TargetPath: str; TargetType: str
class MergeDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Source: Required[str]
    PrimaryKeys: Required[Sequence[Sequence[str]]]
class MetadataKeyValuePairDict(TypedDict, total=False):
    MetadataKey: str; MetadataValue: str
class MetricBasedObservationDict(TypedDict, total=False):
    MetricName: str; StatisticId: str; MetricValues: DataQualityMetricValuesDict | DataQualityMetricValues
    NewRules: Sequence[str]
class MicrosoftSQLServerCatalogSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]
class MicrosoftSQLServerCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Database: Required[str]; Table: Required[str]
class ModifyIntegrationRequestDict(TypedDict, total=False):
    IntegrationIdentifier: Required[str]; Description: str; DataFilter: str
    IntegrationConfig: IntegrationConfigDict | _IntegrationConfig; IntegrationName: str
class MongoDBTargetDict(TypedDict, total=False):
    ConnectionName: str; Path: str; ScanAll: bool
class MySQLCatalogSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]
class MySQLCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Database: Required[str]; Table: Required[str]
class NotificationPropertyDict(TypedDict, total=False):
    NotifyDelayAfter: int
class NullCheckBoxListDict(TypedDict, total=False):
    IsEmpty: bool; IsNullString: bool; IsNegOne: bool
class NullValueFieldDict(TypedDict, total=False):
    Value: Required[str]; Datatype: Required[DatatypeDict | _Datatype]
class OAuth2ClientApplicationDict(TypedDict, total=False):
    UserManagedClientApplicationClientId: str; AwsManagedClientApplicationReference: str
class OAuth2CredentialsDict(TypedDict, total=False):
    UserManagedClientApplicationClientSecret: str; AccessToken: str; RefreshToken: str; JwtToken: str
class OAuth2PropertiesInputDict(TypedDict, total=False):
    OAuth2GrantType: _OAuth2GrantType | str
    OAuth2ClientApplication: OAuth2ClientApplicationDict | _OAuth2ClientApplication; TokenUrl: str
    TokenUrlParametersMap: Mapping[str, str]; AuthorizationCodeProperties: AuthorizationCodePropertiesDict
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
    Value: str; Label: str; Description: str
class OracleSQLCatalogSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]
class OracleSQLCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Database: Required[str]; Table: Required[str]
class OrderDict(TypedDict, total=False):
    Column: Required[str]; SortOrder: Required[int]
class OrphanFileDeletionConfigurationDict(TypedDict, total=False):
    IcebergConfiguration: IcebergOrphanFileDeletionConfigurationDict | IcebergOrphanFileDeletionConfiguration
class PIIDetectionDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; PiiType: Required[_PiiType | str]
    EntityTypesToDetect: Required[Sequence[str]]; OutputColumnName: str; SampleFraction: float
    ThresholdFraction: float; MaskValue: str; RedactText: str; RedactChar: str; MatchPattern: str
    NumLeftCharsToExclude: int; NumRightCharsToExclude: int; DetectionParameters: str; DetectionSensitivity: str
class PaginationConfigurationDict(TypedDict, total=False):
    CursorConfiguration: CursorConfigurationDict | _CursorConfiguration
    OffsetConfiguration: OffsetConfigurationDict | _OffsetConfiguration
class PartitionIndexDict(TypedDict, total=False):
    Keys: Required[Sequence[str]]; IndexName: Required[str]
class PartitionInputDict(TypedDict, total=False):
    Values: Sequence[str]; LastAccessTime: str | datetime
    StorageDescriptor: StorageDescriptorDict | _StorageDescriptor; Parameters: Mapping[str, str]
    LastAnalyzedTime: str | datetime
class PartitionValueListDict(TypedDict, total=False):
    Values: Required[Sequence[str]]
class PhysicalConnectionRequirementsDict(TypedDict, total=False):
    SubnetId: str; SecurityGroupIdList: Sequence[str]; AvailabilityZone: str
class PostgreSQLCatalogSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]
class PostgreSQLCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Database: Required[str]; Table: Required[str]
class PredicateDict(TypedDict, total=False):
    Logical: _Logical | str; Conditions: Sequence[ConditionDict | Condition]
class PrincipalPermissionsDict(TypedDict, total=False):
    Principal: DataLakePrincipalDict | DataLakePrincipal; Permissions: Sequence[Permission | str]
class ProfileConfigurationDict(TypedDict, total=False):
    SessionConfiguration: Mapping[str, ConfigurationObjectDict | ConfigurationObject]
    JobConfiguration: Mapping[str, ConfigurationObjectDict | ConfigurationObject]
class ProfilingResultsOptionsDict(TypedDict, total=False):
    WriteProfilingResultsEnabled: bool; CatalogTableConfig: CatalogTableConfigOptionsDict | CatalogTableConfigOptions
    DistributionResults: DistributionResultsOptionsDict | DistributionResultsOptions
class PropertyPredicateDict(TypedDict, total=False):
    Key: str; Value: str; Comparator: _Comparator | str
class PublishDataQualityResultV2RequestDict(TypedDict, total=False):
    Dimensions: Required[Mapping[str, str]]; Tags: Mapping[str, str]; ExecutionStartedOn: str | datetime
    ExecutionCompletedOn: str | datetime; Score: Required[float]
    RuleResults: Required[Sequence[DataQualityRuleResultDict | DataQualityRuleResult]]
    AnalyzerResults: Sequence[DataQualityAnalyzerResultDict | DataQualityAnalyzerResult]
    Observations: Sequence[DataQualityObservationDict | DataQualityObservation]
    AggregatedMetrics: DataQualityAggregatedMetricsDict | DataQualityAggregatedMetrics
    Statistics: Sequence[StatisticSummaryDict | StatisticSummary]; RunConfiguration: DataQualityConfigurationV2Dict
    ClientToken: str; EvaluationContext: Required[str]; Descriptors: Mapping[str, str]; RulesetName: str
    DataQualitySecurityConfiguration: str; Telemetry: DataQualityTelemetryDict
class PutAssetRequestDict(TypedDict, total=False):
    AssetTypeId: Required[str]; Identifier: Required[str]; Name: Required[str]; Description: str
    Forms: Required[Mapping[str, AssetFormEntryDict | AssetFormEntry]]; ClientToken: str
class PutAssetTypeRequestDict(TypedDict, total=False):
    Name: Required[str]; Forms: Required[Mapping[str, AssetTypeFormReferenceDict | AssetTypeFormReference]]
    ClientToken: str
class PutAttachmentRequestDict(TypedDict, total=False):
    AssetIdentifier: Required[str]; IterableFormName: str; ItemIdentifier: str; AttachmentName: Required[str]
    Content: Required[str]; FormTypeId: Required[str]; ClientToken: str
class PutDataCatalogEncryptionSettingsRequestDict(TypedDict, total=False):
    CatalogId: str
    DataCatalogEncryptionSettings: Required[DataCatalogEncryptionSettingsDict | _DataCatalogEncryptionSettings]
class PutDataCatalogExportConfigurationInputDict(TypedDict, total=False):
    ExportSetting: Required[_ExportSetting | str]
    EncryptionConfiguration: ExportEncryptionConfigurationDict | ExportEncryptionConfiguration; ClientToken: str
class PutDataQualityProfileAnnotationRequestDict(TypedDict, total=False):
    ProfileId: Required[str]; InclusionAnnotation: Required[InclusionAnnotationValue | str]
class PutFormTypeRequestDict(TypedDict, total=False):
    Name: Required[str]; Schema: Required[str]; ClientToken: str
class PutResourcePolicyRequestDict(TypedDict, total=False):
    PolicyInJson: Required[str]; ResourceArn: str; PolicyHashCondition: str
    PolicyExistsCondition: ExistCondition | str; EnableHybrid: EnableHybridValues | str
class PutSchemaVersionMetadataInputDict(TypedDict, total=False):
    SchemaId: SchemaIdDict | _SchemaId; SchemaVersionNumber: SchemaVersionNumberDict; SchemaVersionId: str
    MetadataKeyValue: Required[MetadataKeyValuePairDict]
class PutWorkflowRunPropertiesRequestDict(TypedDict, total=False):
    Name: Required[str]; RunId: Required[str]; RunProperties: Required[Mapping[str, str]]
class QuerySchemaVersionMetadataInputDict(TypedDict, total=False):
    SchemaId: SchemaIdDict | _SchemaId; SchemaVersionNumber: SchemaVersionNumberDict; SchemaVersionId: str
    MetadataList: Sequence[MetadataKeyValuePairDict]; MaxResults: int; NextToken: str
class QuerySessionContextDict(TypedDict, total=False):
    QueryId: str; QueryStartTime: str | datetime; ClusterId: str; QueryAuthorizationId: str
    AdditionalContext: Mapping[str, str]
class RecipeDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; RecipeReference: RecipeReferenceDict | _RecipeReference
    RecipeSteps: Sequence[RecipeStepDict | RecipeStep]
class RecipeActionDict(TypedDict, total=False):
    Operation: Required[str]; Parameters: Mapping[str, str]
class RecipeReferenceDict(TypedDict, total=False):
    RecipeArn: Required[str]; RecipeVersion: Required[str]
class RecipeStepDict(TypedDict, total=False):
    Action: Required[RecipeActionDict | RecipeAction]
    ConditionExpressions: Sequence[ConditionExpressionDict | ConditionExpression]
class RecrawlPolicyDict(TypedDict, total=False):
    RecrawlBehavior: _RecrawlBehavior | str
class RedshiftSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]; RedshiftTmpDir: str; TmpDirIAMRole: str
class RedshiftTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Database: Required[str]; Table: Required[str]
    RedshiftTmpDir: str; TmpDirIAMRole: str
    UpsertRedshiftOptions: UpsertRedshiftTargetOptionsDict | UpsertRedshiftTargetOptions
class RegisterConnectionTypeRequestDict(TypedDict, total=False):
    ConnectionType: Required[str]; IntegrationType: Required[_IntegrationType | str]; Description: str
    ConnectionProperties: Required[ConnectionPropertiesConfigurationDict]
    ConnectorAuthenticationConfiguration: Required[ConnectorAuthenticationConfigurationDict]
    RestConfiguration: Required[RestConfigurationDict | _RestConfiguration]; Tags: Mapping[str, str]
class RegisterSchemaVersionInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]; SchemaDefinition: Required[str]
class RegistryIdDict(TypedDict, total=False):
    RegistryName: str; RegistryArn: str
class RelationalCatalogSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]
class RemoveSchemaVersionMetadataInputDict(TypedDict, total=False):
    SchemaId: SchemaIdDict | _SchemaId; SchemaVersionNumber: SchemaVersionNumberDict; SchemaVersionId: str
    MetadataKeyValue: Required[MetadataKeyValuePairDict]
class RenameFieldDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; SourcePath: Required[Sequence[str]]
    TargetPath: Required[Sequence[str]]
class ResetJobBookmarkRequestDict(TypedDict, total=False):
    JobName: Required[str]; RunId: str
class ResourceUriDict(TypedDict, total=False):
    ResourceType: _ResourceType | str; Uri: str; LastModified: str | datetime
class ResponseConfigurationDict(TypedDict, total=False):
    ResultPath: Required[str]; ErrorPath: str
class ResponseExtractionMappingDict(TypedDict, total=False):
    ContentPath: str; HeaderKey: str
class RestConfigurationDict(TypedDict, total=False):
    GlobalSourceConfiguration: SourceConfigurationDict | SourceConfiguration
    ValidationEndpointConfiguration: SourceConfigurationDict | SourceConfiguration
    EntityConfigurations: Mapping[str, EntityConfigurationDict | EntityConfiguration]
class ResumeWorkflowRunRequestDict(TypedDict, total=False):
    Name: Required[str]; RunId: Required[str]; NodeIds: Required[Sequence[str]]
class RetentionConfigurationDict(TypedDict, total=False):
    IcebergConfiguration: IcebergRetentionConfigurationDict | IcebergRetentionConfiguration
class RouteDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]
    GroupFiltersList: Required[Sequence[GroupFiltersDict | GroupFilters]]
class RowLevelResultsOptionsDict(TypedDict, total=False):
    MaxRowsToWrite: int; ResultType: ResultTypeEnum | str
    CatalogTableConfig: CatalogTableConfigOptionsDict | CatalogTableConfigOptions
class RunIdentifierDict(TypedDict, total=False):
    RunId: str; JobRunId: str
class RunStatementRequestDict(TypedDict, total=False):
    SessionId: Required[str]; Code: Required[str]; RequestOrigin: str
class S3CatalogDeltaSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]; AdditionalDeltaOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class S3CatalogHudiSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]; AdditionalHudiOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class S3CatalogIcebergSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]; AdditionalIcebergOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class S3CatalogSourceDict(TypedDict, total=False):
    Name: Required[str]; Database: Required[str]; Table: Required[str]; PartitionPredicate: str
    AdditionalOptions: S3SourceAdditionalOptionsDict | S3SourceAdditionalOptions
class S3CatalogTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; PartitionKeys: Sequence[Sequence[str]]; Table: Required[str]
    Database: Required[str]; SchemaChangePolicy: CatalogSchemaChangePolicyDict | CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality
class S3CsvSourceDict(TypedDict, total=False):
    Name: Required[str]; Paths: Required[Sequence[str]]; CompressionType: _CompressionType | str
    Exclusions: Sequence[str]; GroupSize: str; GroupFiles: str; Recurse: bool; MaxBand: int; MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict | S3DirectSourceAdditionalOptions
    Separator: Required[_Separator | str]; Escaper: str; QuoteChar: Required[_QuoteChar | str]; Multiline: bool
    WithHeader: bool; WriteHeader: bool; SkipFirst: bool; OptimizePerformance: bool
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class S3DeltaCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; PartitionKeys: Sequence[Sequence[str]]; Table: Required[str]
    Database: Required[str]; AdditionalOptions: Mapping[str, str]
    SchemaChangePolicy: CatalogSchemaChangePolicyDict | CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality; OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class S3DeltaDirectTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; PartitionKeys: Sequence[Sequence[str]]; Path: Required[str]
    Compression: Required[DeltaTargetCompressionType | str]; NumberTargetPartitions: str
    Format: Required[TargetFormat | str]; AdditionalOptions: Mapping[str, str]
    SchemaChangePolicy: DirectSchemaChangePolicyDict | DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality
class S3DeltaSourceDict(TypedDict, total=False):
    Name: Required[str]; Paths: Required[Sequence[str]]; AdditionalDeltaOptions: Mapping[str, str]
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict | S3DirectSourceAdditionalOptions
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class S3DirectSourceAdditionalOptionsDict(TypedDict, total=False):
    BoundedSize: int; BoundedFiles: int; EnableSamplePath: bool; SamplePath: str
class S3DirectTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; PartitionKeys: Sequence[Sequence[str]]; Path: Required[str]
    Compression: str; NumberTargetPartitions: str; Format: Required[TargetFormat | str]
    SchemaChangePolicy: DirectSchemaChangePolicyDict | DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality; OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class S3EncryptionDict(TypedDict, total=False):
    S3EncryptionMode: _S3EncryptionMode | str; KmsKeyArn: str
class S3ExcelSourceDict(TypedDict, total=False):
    Name: Required[str]; Paths: Required[Sequence[str]]; CompressionType: ParquetCompressionType | str
    Exclusions: Sequence[str]; GroupSize: str; GroupFiles: str; Recurse: bool; MaxBand: int; MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict | S3DirectSourceAdditionalOptions; NumberRows: int
    SkipFooter: int; OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class S3GlueParquetTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; PartitionKeys: Sequence[Sequence[str]]; Path: Required[str]
    Compression: ParquetCompressionType | str; NumberTargetPartitions: str
    SchemaChangePolicy: DirectSchemaChangePolicyDict | DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality
class S3HudiCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; PartitionKeys: Sequence[Sequence[str]]; Table: Required[str]
    Database: Required[str]; AdditionalOptions: Required[Mapping[str, str]]
    SchemaChangePolicy: CatalogSchemaChangePolicyDict | CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality; OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class S3HudiDirectTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Path: Required[str]
    Compression: Required[HudiTargetCompressionType | str]; NumberTargetPartitions: str
    PartitionKeys: Sequence[Sequence[str]]; Format: Required[TargetFormat | str]
    AdditionalOptions: Required[Mapping[str, str]]
    SchemaChangePolicy: DirectSchemaChangePolicyDict | DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality
class S3HudiSourceDict(TypedDict, total=False):
    Name: Required[str]; Paths: Required[Sequence[str]]; AdditionalHudiOptions: Mapping[str, str]
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict | S3DirectSourceAdditionalOptions
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class S3HyperDirectTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Format: TargetFormat | str
    PartitionKeys: Sequence[Sequence[str]]; Path: Required[str]; Compression: HyperTargetCompressionType | str
    SchemaChangePolicy: DirectSchemaChangePolicyDict | DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality; OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class S3IcebergCatalogTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; PartitionKeys: Sequence[Sequence[str]]; Table: Required[str]
    Database: Required[str]; AdditionalOptions: Mapping[str, str]
    SchemaChangePolicy: CatalogSchemaChangePolicyDict | CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality
class S3IcebergDirectTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; PartitionKeys: Sequence[Sequence[str]]; Path: Required[str]
    Format: Required[TargetFormat | str]; AdditionalOptions: Mapping[str, str]
    SchemaChangePolicy: DirectSchemaChangePolicyDict | DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQualityDict | _AutoDataQuality; Compression: Required[IcebergTargetCompressionType | str]
    NumberTargetPartitions: str; OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class S3JsonSourceDict(TypedDict, total=False):
    Name: Required[str]; Paths: Required[Sequence[str]]; CompressionType: _CompressionType | str
    Exclusions: Sequence[str]; GroupSize: str; GroupFiles: str; Recurse: bool; MaxBand: int; MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict | S3DirectSourceAdditionalOptions; JsonPath: str
    Multiline: bool; OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class S3ParquetSourceDict(TypedDict, total=False):
    Name: Required[str]; Paths: Required[Sequence[str]]; CompressionType: ParquetCompressionType | str
    Exclusions: Sequence[str]; GroupSize: str; GroupFiles: str; Recurse: bool; MaxBand: int; MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict | S3DirectSourceAdditionalOptions
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class S3SourceAdditionalOptionsDict(TypedDict, total=False):
    BoundedSize: int; BoundedFiles: int
class S3TargetDict(TypedDict, total=False):
    Path: str; Exclusions: Sequence[str]; ConnectionName: str; SampleSize: int; EventQueueArn: str
    DlqEventQueueArn: str
class SchemaChangePolicyDict(TypedDict, total=False):
    UpdateBehavior: _UpdateBehavior | str; DeleteBehavior: _DeleteBehavior | str
class SchemaColumnDict(TypedDict, total=False):
    Name: str; DataType: str
class SchemaIdDict(TypedDict, total=False):
    SchemaArn: str; SchemaName: str; RegistryName: str
class SchemaReferenceDict(TypedDict, total=False):
    SchemaId: SchemaIdDict | _SchemaId; SchemaVersionId: str; SchemaVersionNumber: int
class SchemaVersionNumberDict(TypedDict, total=False):
    LatestVersion: bool; VersionNumber: int
class SearchAssetsInputDict(TypedDict, total=False):
    SearchText: str; MaxResults: int; NextToken: str; Sort: SearchSortDict; FilterClause: SearchFilterClauseDict
class SearchAttributeFilterDict(TypedDict, total=False):
    Attribute: Required[str]; Operator: Required[SearchFilterOperator | str]; Value: SearchFilterValueDict
class SearchFilterClauseDict(TypedDict, total=False):
    AndAllFilters: Sequence[SearchFilterClauseDict]; OrAnyFilters: Sequence[SearchFilterClauseDict]
    AttributeFilter: SearchAttributeFilterDict; MapFilter: SearchMapFilterDict
class SearchFilterValueDict(TypedDict, total=False):
    StringValue: str; LongValue: int
class SearchMapFilterDict(TypedDict, total=False):
    Attribute: Required[str]; Key: Required[str]; Value: Required[SearchMapFilterValueDict]
class SearchMapFilterValueDict(TypedDict, total=False):
    StringValue: str
class SearchSortDict(TypedDict, total=False):
    Attribute: Required[str]; Order: SearchSortOrder | str
class SearchTablesRequestDict(TypedDict, total=False):
    CatalogId: str; NextToken: str; Filters: Sequence[PropertyPredicateDict]; SearchText: str
    SortCriteria: Sequence[SortCriterionDict]; MaxResults: int; ResourceShareType: _ResourceShareType | str
    IncludeStatusDetails: bool
class SegmentDict(TypedDict, total=False):
    SegmentNumber: Required[int]; TotalSegments: Required[int]
class SelectFieldsDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Paths: Required[Sequence[Sequence[str]]]
class SelectFromCollectionDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Index: Required[int]
class SerDeInfoDict(TypedDict, total=False):
    Name: str; SerializationLibrary: str; Parameters: Mapping[str, str]
class SessionCommandDict(TypedDict, total=False):
    Name: str; PythonVersion: str
class SkewedInfoDict(TypedDict, total=False):
    SkewedColumnNames: Sequence[str]; SkewedColumnValues: Sequence[str]
    SkewedColumnValueLocationMaps: Mapping[str, str]
class SnowflakeNodeDataDict(TypedDict, total=False):
    SourceType: str; Connection: OptionDict | Option; Schema: str; Table: str; Database: str; TempDir: str
    IamRole: OptionDict | Option; AdditionalOptions: Mapping[str, str]; SampleQuery: str; PreAction: str
    PostAction: str; Action: str; Upsert: bool; MergeAction: str; MergeWhenMatched: str; MergeWhenNotMatched: str
    MergeClause: str; StagingTable: str; SelectedColumns: Sequence[OptionDict | Option]; AutoPushdown: bool
    TableSchema: Sequence[OptionDict | Option]
class SnowflakeSourceDict(TypedDict, total=False):
    Name: Required[str]; Data: Required[SnowflakeNodeDataDict | SnowflakeNodeData]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class SnowflakeTargetDict(TypedDict, total=False):
    Name: Required[str]; Data: Required[SnowflakeNodeDataDict | SnowflakeNodeData]; Inputs: Sequence[str]
class SortCriterionDict(TypedDict, total=False):
    FieldName: str; Sort: _Sort | str
class SourceConfigurationDict(TypedDict, total=False):
    RequestMethod: HTTPMethod | str; RequestPath: str
    RequestParameters: Sequence[ConnectorPropertyDict | ConnectorProperty]
    ResponseConfiguration: ResponseConfigurationDict | _ResponseConfiguration
    PaginationConfiguration: PaginationConfigurationDict | _PaginationConfiguration
    FilterConfiguration: FilterConfigurationDict | _FilterConfiguration
class SourceControlDetailsDict(TypedDict, total=False):
    Provider: SourceControlProvider | str; Repository: str; Owner: str; Branch: str; Folder: str; LastCommitId: str
    AuthStrategy: SourceControlAuthStrategy | str; AuthToken: str
class SourceProcessingPropertiesDict(TypedDict, total=False):
    RoleArn: str
class SourceTableConfigDict(TypedDict, total=False):
    Fields: Sequence[str]; FilterPredicate: str; PrimaryKey: Sequence[str]; RecordUpdateField: str
class SparkConnectorSourceDict(TypedDict, total=False):
    Name: Required[str]; ConnectionName: Required[str]; ConnectorName: Required[str]; ConnectionType: Required[str]
    AdditionalOptions: Mapping[str, str]; OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class SparkConnectorTargetDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; ConnectionName: Required[str]; ConnectorName: Required[str]
    ConnectionType: Required[str]; AdditionalOptions: Mapping[str, str]
    OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class SparkSQLDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; SqlQuery: Required[str]
    SqlAliases: Required[Sequence[SqlAliasDict | SqlAlias]]; OutputSchemas: Sequence[GlueSchemaDict | GlueSchema]
class SpigotDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Path: Required[str]; Topk: int; Prob: float
class SplitFieldsDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; Paths: Required[Sequence[Sequence[str]]]
class SqlAliasDict(TypedDict, total=False):
    From: Required[str]; Alias: Required[str]
class StartBlueprintRunRequestDict(TypedDict, total=False):
    BlueprintName: Required[str]; Parameters: str; RoleArn: Required[str]
class StartColumnStatisticsTaskRunRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; ColumnNameList: Sequence[str]; Role: Required[str]
    SampleSize: float; CatalogID: str; SecurityConfiguration: str
class StartColumnStatisticsTaskRunScheduleRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; CatalogID: str
class StartCrawlerRequestDict(TypedDict, total=False):
    Name: Required[str]
class StartCrawlerScheduleRequestDict(TypedDict, total=False):
    CrawlerName: Required[str]
class StartDataQualityRuleRecommendationRunRequestDict(TypedDict, total=False):
    DataSource: Required[DataSourceDict | _DataSource]; Role: Required[str]; NumberOfWorkers: int; Timeout: int
    CreatedRulesetName: str; DataQualitySecurityConfiguration: str; ClientToken: str
    AdditionalRunOptions: DataQualityRuleRecommendationRunAdditionalRunOptionsDict | DataQualityRuleRecommendationRunAdditionalRunOptions
    RecommendationMode: _RecommendationMode | str
class StartDataQualityRulesetEvaluationRunRequestDict(TypedDict, total=False):
    DataSource: Required[DataSourceDict | _DataSource]; Role: Required[str]; NumberOfWorkers: int; Timeout: int
    ClientToken: str
    AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptionsDict | DataQualityEvaluationRunAdditionalRunOptions
    RulesetNames: Required[Sequence[str]]; AdditionalDataSources: Mapping[str, DataSourceDict | _DataSource]
class StartExportLabelsTaskRunRequestDict(TypedDict, total=False):
    TransformId: Required[str]; OutputS3Path: Required[str]
class StartImportLabelsTaskRunRequestDict(TypedDict, total=False):
    TransformId: Required[str]; InputS3Path: Required[str]; ReplaceAllLabels: bool
class StartJobRunRequestDict(TypedDict, total=False):
    JobName: Required[str]; JobRunQueuingEnabled: bool; JobRunId: str; Arguments: Mapping[str, str]
    AllocatedCapacity: int; Timeout: int; MaxCapacity: float; SecurityConfiguration: str
    NotificationProperty: NotificationPropertyDict | _NotificationProperty; WorkerType: _WorkerType | str
    NumberOfWorkers: int; ExecutionClass: _ExecutionClass | str; ExecutionRoleSessionPolicy: str
class StartJobUpgradeAnalysisRequestDict(TypedDict, total=False):
    JobName: Required[str]; AnalysisId: str; UpgradeConsent: _UpgradeConsent | str
class StartMLEvaluationTaskRunRequestDict(TypedDict, total=False):
    TransformId: Required[str]
class StartMLLabelingSetGenerationTaskRunRequestDict(TypedDict, total=False):
    TransformId: Required[str]; OutputS3Path: Required[str]
class StartMaterializedViewRefreshTaskRunRequestDict(TypedDict, total=False):
    CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]; FullRefresh: bool
class StartTriggerRequestDict(TypedDict, total=False):
    Name: Required[str]
class StartWorkflowRunRequestDict(TypedDict, total=False):
    Name: Required[str]; RunProperties: Mapping[str, str]
class StatisticSummaryDict(TypedDict, total=False):
    StatisticId: str; ProfileId: str; RunIdentifier: RunIdentifierDict | _RunIdentifier; StatisticName: str
    DoubleValue: float; DistributionValue: DistributionDataDict | DistributionData
    EvaluationLevel: StatisticEvaluationLevel | str; ColumnsReferenced: Sequence[str]
    ReferencedDatasets: Sequence[str]; StatisticProperties: Mapping[str, str]; RecordedOn: str | datetime
    InclusionAnnotation: TimestampedInclusionAnnotationDict | TimestampedInclusionAnnotation
class StopColumnStatisticsTaskRunRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; CatalogID: str
class StopColumnStatisticsTaskRunScheduleRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; CatalogID: str
class StopCrawlerRequestDict(TypedDict, total=False):
    Name: Required[str]
class StopCrawlerScheduleRequestDict(TypedDict, total=False):
    CrawlerName: Required[str]
class StopJobUpgradeAnalysisRequestDict(TypedDict, total=False):
    JobName: Required[str]; AnalysisId: Required[str]
class StopMaterializedViewRefreshTaskRunRequestDict(TypedDict, total=False):
    CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]
class StopSessionRequestDict(TypedDict, total=False):
    Id: Required[str]; RequestOrigin: str
class StopTriggerRequestDict(TypedDict, total=False):
    Name: Required[str]
class StopWorkflowRunRequestDict(TypedDict, total=False):
    Name: Required[str]; RunId: Required[str]
class StorageDescriptorDict(TypedDict, total=False):
    Columns: Sequence[ColumnDict | Column]; Location: str; AdditionalLocations: Sequence[str]; InputFormat: str
    OutputFormat: str; Compressed: bool; NumberOfBuckets: int; SerdeInfo: SerDeInfoDict | SerDeInfo
    BucketColumns: Sequence[str]; SortColumns: Sequence[OrderDict | Order]; Parameters: Mapping[str, str]
    SkewedInfo: SkewedInfoDict | _SkewedInfo; StoredAsSubDirectories: bool
    SchemaReference: SchemaReferenceDict | _SchemaReference
class StreamingDataPreviewOptionsDict(TypedDict, total=False):
    PollingTime: int; RecordPollingLimit: int
class StringColumnStatisticsDataDict(TypedDict, total=False):
    MaximumLength: Required[int]; AverageLength: Required[float]; NumberOfNulls: Required[int]
    NumberOfDistinctValues: Required[int]
class SubObjectStatisticsDict(TypedDict, total=False):
    SourceType: SubObjectSourceType | str; GlueVersionId: str; PartitionCount: int; FileCount: int
    TotalFileBytes: int
class SupportedDialectDict(TypedDict, total=False):
    Dialect: ViewDialect | str; DialectVersion: str
class TableIdentifierDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: str; Name: str; Region: str
class TableInputDict(TypedDict, total=False):
    Name: Required[str]; Description: str; Owner: str; LastAccessTime: str | datetime
    LastAnalyzedTime: str | datetime; Retention: int; StorageDescriptor: StorageDescriptorDict | _StorageDescriptor
    PartitionKeys: Sequence[ColumnDict | Column]; ViewOriginalText: str; ViewExpandedText: str; TableType: str
    Parameters: Mapping[str, str]; TargetTable: TableIdentifierDict | TableIdentifier
    FederatedTable: FederatedTableDict | _FederatedTable; ViewDefinition: ViewDefinitionInputDict
class TableOptimizerConfigurationDict(TypedDict, total=False):
    RoleArn: str; Enabled: bool; VpcConfiguration: TableOptimizerVpcConfigurationDict | TableOptimizerVpcConfiguration
    CompactionConfiguration: CompactionConfigurationDict | _CompactionConfiguration
    RetentionConfiguration: RetentionConfigurationDict | _RetentionConfiguration
    OrphanFileDeletionConfiguration: OrphanFileDeletionConfigurationDict | _OrphanFileDeletionConfiguration
class TableOptimizerVpcConfigurationDict(TypedDict, total=False):
    GlueConnectionName: str
class TagDict(TypedDict, total=False):
    Key: str; Value: str
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagsToAdd: Required[Mapping[str, str]]
class TargetProcessingPropertiesDict(TypedDict, total=False):
    RoleArn: str; KmsArn: str; ConnectionName: str; EventBusArn: str
class TargetRedshiftCatalogDict(TypedDict, total=False):
    CatalogArn: Required[str]
class TargetTableConfigDict(TypedDict, total=False):
    UnnestSpec: _UnnestSpec | str; PartitionSpec: Sequence[IntegrationPartitionDict | IntegrationPartition]
    TargetTableName: str; IntegrationArn: str
class TaskRunFilterCriteriaDict(TypedDict, total=False):
    TaskRunType: TaskType | str; Status: TaskStatusType | str; StartedBefore: str | datetime
    StartedAfter: str | datetime
class TaskRunSortCriteriaDict(TypedDict, total=False):
    Column: Required[TaskRunSortColumnType | str]; SortDirection: Required[SortDirectionType | str]
class TestConnectionInputDict(TypedDict, total=False):
    ConnectionType: Required[_ConnectionType | str]; ConnectionProperties: Required[Mapping[str, str]]
    AuthenticationConfiguration: AuthenticationConfigurationInputDict
class TestConnectionRequestDict(TypedDict, total=False):
    ConnectionName: str; CatalogId: str; TestConnectionInput: TestConnectionInputDict
class TimestampFilterDict(TypedDict, total=False):
    RecordedBefore: str | datetime; RecordedAfter: str | datetime
class TimestampedInclusionAnnotationDict(TypedDict, total=False):
    Value: InclusionAnnotationValue | str; LastModifiedOn: str | datetime
class TransformConfigParameterDict(TypedDict, total=False):
    Name: Required[str]; Type: Required[ParamType | str]; ValidationRule: str; ValidationMessage: str
    Value: Sequence[str]; ListType: ParamType | str; IsOptional: bool
class TransformEncryptionDict(TypedDict, total=False):
    MlUserDataEncryption: MLUserDataEncryptionDict | MLUserDataEncryption; TaskRunSecurityConfigurationName: str
class TransformFilterCriteriaDict(TypedDict, total=False):
    Name: str; TransformType: _TransformType | str; Status: TransformStatusType | str; GlueVersion: str
    CreatedBefore: str | datetime; CreatedAfter: str | datetime; LastModifiedBefore: str | datetime
    LastModifiedAfter: str | datetime; Schema: Sequence[SchemaColumnDict | SchemaColumn]
class TransformParametersDict(TypedDict, total=False):
    TransformType: Required[_TransformType | str]
    FindMatchesParameters: FindMatchesParametersDict | _FindMatchesParameters
class TransformSortCriteriaDict(TypedDict, total=False):
    Column: Required[TransformSortColumnType | str]; SortDirection: Required[SortDirectionType | str]
class TriggerUpdateDict(TypedDict, total=False):
    Name: str; Description: str; Schedule: str; Actions: Sequence[ActionDict | Action]
    Predicate: PredicateDict | _Predicate
    EventBatchingCondition: EventBatchingConditionDict | _EventBatchingCondition
class UnionDict(TypedDict, total=False):
    Name: Required[str]; Inputs: Required[Sequence[str]]; UnionType: Required[_UnionType | str]
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagsToRemove: Required[Sequence[str]]
class UpdateAssetRequestDict(TypedDict, total=False):
    Identifier: Required[str]; Name: str; Description: str; ClientToken: str
class UpdateBlueprintRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; BlueprintLocation: Required[str]
class UpdateCatalogRequestDict(TypedDict, total=False):
    CatalogId: Required[str]; CatalogInput: Required[CatalogInputDict]
class UpdateClassifierRequestDict(TypedDict, total=False):
    GrokClassifier: UpdateGrokClassifierRequestDict; XmlClassifier: UpdateXMLClassifierRequestDict
    JsonClassifier: UpdateJsonClassifierRequestDict; CsvClassifier: UpdateCsvClassifierRequestDict
class UpdateColumnStatisticsForPartitionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; PartitionValues: Required[Sequence[str]]
    ColumnStatisticsList: Required[Sequence[ColumnStatisticsDict | ColumnStatistics]]
class UpdateColumnStatisticsForTableRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]
    ColumnStatisticsList: Required[Sequence[ColumnStatisticsDict | ColumnStatistics]]
class UpdateColumnStatisticsTaskSettingsRequestDict(TypedDict, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; Role: str; Schedule: str; ColumnNameList: Sequence[str]
    SampleSize: float; CatalogID: str; SecurityConfiguration: str
class UpdateConnectionRequestDict(TypedDict, total=False):
    CatalogId: str; Name: Required[str]; ConnectionInput: Required[ConnectionInputDict]
class UpdateCrawlerRequestDict(TypedDict, total=False):
    Name: Required[str]; Role: str; DatabaseName: str; Description: str; Targets: CrawlerTargetsDict | CrawlerTargets
    Schedule: str; Classifiers: Sequence[str]; TablePrefix: str
    SchemaChangePolicy: SchemaChangePolicyDict | _SchemaChangePolicy
    RecrawlPolicy: RecrawlPolicyDict | _RecrawlPolicy
    LineageConfiguration: LineageConfigurationDict | _LineageConfiguration
    LakeFormationConfiguration: LakeFormationConfigurationDict | _LakeFormationConfiguration; Configuration: str
    CrawlerSecurityConfiguration: str; CatalogId: str
class UpdateCrawlerScheduleRequestDict(TypedDict, total=False):
    CrawlerName: Required[str]; Schedule: str
class UpdateCsvClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]; Delimiter: str; QuoteSymbol: str; ContainsHeader: CsvHeaderOption | str
    Header: Sequence[str]; DisableValueTrimming: bool; AllowSingleColumn: bool; CustomDatatypeConfigured: bool
    CustomDatatypes: Sequence[str]; Serde: CsvSerdeOption | str
class UpdateDataQualityEvaluationConfigRequestDict(TypedDict, total=False):
    Name: Required[str]; DataSource: DataQualityEvaluationConfigDataSourceDict | DataQualityEvaluationConfigDataSource
    RulesetName: str; ManagedRulesetName: DataQualityEvaluationConfigManagedRuleset | str
    Triggers: Sequence[DataQualityEvaluationConfigTrigger | str]; ScheduleExpression: str; StartAt: str | datetime
    EndAt: str | datetime; PauseRuns: bool; Role: str; NumberOfWorkers: int; Timeout: int
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptionsDict | DataQualityEvaluationConfigAdditionalRunOptions
    AdditionalDataSources: Mapping[str, DataSourceDict | _DataSource]
class UpdateDataQualityRulesetRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; Ruleset: str
class UpdateDatabaseRequestDict(TypedDict, total=False):
    CatalogId: str; Name: Required[str]; DatabaseInput: Required[DatabaseInputDict]
class UpdateDevEndpointRequestDict(TypedDict, total=False):
    EndpointName: Required[str]; PublicKey: str; AddPublicKeys: Sequence[str]; DeletePublicKeys: Sequence[str]
    CustomLibraries: DevEndpointCustomLibrariesDict; UpdateEtlLibraries: bool; DeleteArguments: Sequence[str]
    AddArguments: Mapping[str, str]
class UpdateGlossaryRequestDict(TypedDict, total=False):
    Identifier: Required[str]; Name: str; Description: str; ClientToken: str
class UpdateGlossaryTermRequestDict(TypedDict, total=False):
    Identifier: Required[str]; Name: str; ShortDescription: str; LongDescription: str; ClientToken: str
class UpdateGlueIdentityCenterConfigurationRequestDict(TypedDict, total=False):
    Scopes: Sequence[str]; UserBackgroundSessionsEnabled: bool
class UpdateGrokClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]; Classification: str; GrokPattern: str; CustomPatterns: str
class UpdateIcebergInputDict(TypedDict, total=False):
    UpdateIcebergTableInput: Required[UpdateIcebergTableInputDict]
class UpdateIcebergTableInputDict(TypedDict, total=False):
    Updates: Required[Sequence[IcebergTableUpdateDict]]
class UpdateIntegrationResourcePropertyRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    SourceProcessingProperties: SourceProcessingPropertiesDict | _SourceProcessingProperties
    TargetProcessingProperties: TargetProcessingPropertiesDict | _TargetProcessingProperties
class UpdateIntegrationTablePropertiesRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TableName: Required[str]
    SourceTableConfig: SourceTableConfigDict | _SourceTableConfig
    TargetTableConfig: TargetTableConfigDict | _TargetTableConfig
class UpdateJobFromSourceControlRequestDict(TypedDict, total=False):
    JobName: str; Provider: SourceControlProvider | str; RepositoryName: str; RepositoryOwner: str; BranchName: str
    Folder: str; CommitId: str; AuthStrategy: SourceControlAuthStrategy | str; AuthToken: str
class UpdateJobRequestDict(TypedDict, total=False):
    JobName: Required[str]; JobUpdate: Required[JobUpdateDict]
class UpdateJsonClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]; JsonPath: str
class UpdateMLTransformRequestDict(TypedDict, total=False):
    TransformId: Required[str]; Name: str; Description: str; Parameters: TransformParametersDict | TransformParameters
    Role: str; GlueVersion: str; MaxCapacity: float; WorkerType: _WorkerType | str; NumberOfWorkers: int; Timeout: int
    MaxRetries: int
class UpdateOpenTableFormatInputDict(TypedDict, total=False):
    UpdateIcebergInput: UpdateIcebergInputDict
class UpdatePartitionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; PartitionValueList: Required[Sequence[str]]
    PartitionInput: Required[PartitionInputDict]
class UpdateRegistryInputDict(TypedDict, total=False):
    RegistryId: Required[RegistryIdDict]; Description: Required[str]
class UpdateSchemaInputDict(TypedDict, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]; SchemaVersionNumber: SchemaVersionNumberDict
    Compatibility: _Compatibility | str; Description: str
class UpdateSourceControlFromJobRequestDict(TypedDict, total=False):
    JobName: str; Provider: SourceControlProvider | str; RepositoryName: str; RepositoryOwner: str; BranchName: str
    Folder: str; CommitId: str; AuthStrategy: SourceControlAuthStrategy | str; AuthToken: str
class UpdateTableOptimizerRequestDict(TypedDict, total=False):
    CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]
    Type: Required[TableOptimizerType | str]
    TableOptimizerConfiguration: Required[TableOptimizerConfigurationDict | _TableOptimizerConfiguration]
class UpdateTableRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; Name: str; TableInput: TableInputDict; SkipArchive: bool
    TransactionId: str; VersionId: str; ViewUpdateAction: _ViewUpdateAction | str; Force: bool
    UpdateOpenTableFormatInput: UpdateOpenTableFormatInputDict
class UpdateTriggerRequestDict(TypedDict, total=False):
    Name: Required[str]; TriggerUpdate: Required[TriggerUpdateDict]
class UpdateUsageProfileRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; Configuration: Required[ProfileConfigurationDict | ProfileConfiguration]
class UpdateUserDefinedFunctionRequestDict(TypedDict, total=False):
    CatalogId: str; DatabaseName: Required[str]; FunctionName: Required[str]
    FunctionInput: Required[UserDefinedFunctionInputDict]
class UpdateWorkflowRequestDict(TypedDict, total=False):
    Name: Required[str]; Description: str; DefaultRunProperties: Mapping[str, str]; MaxConcurrentRuns: int
class UpdateXMLClassifierRequestDict(TypedDict, total=False):
    Name: Required[str]; Classification: str; RowTag: str
class UpsertRedshiftTargetOptionsDict(TypedDict, total=False):
    TableLocation: str; ConnectionName: str; UpsertKeys: Sequence[str]
class UserDefinedFunctionInputDict(TypedDict, total=False):
    FunctionName: str; ClassName: str; OwnerName: str; FunctionType: _FunctionType | str
    OwnerType: PrincipalType | str; ResourceUris: Sequence[ResourceUriDict | ResourceUri]; ArtifactLocation: str
    GovernanceMode: _GovernanceMode | str
class ViewDefinitionInputDict(TypedDict, total=False):
    IsProtected: bool; IsManaged: bool; Definer: str; Representations: Sequence[ViewRepresentationInputDict]
    ViewVersionId: int; ViewVersionToken: str; RefreshSeconds: int; LastRefreshType: _LastRefreshType | str
    SubObjects: Sequence[str]; SubObjectVersionIds: Sequence[int]
    SubObjectsStatistics: Sequence[SubObjectStatisticsDict | SubObjectStatistics]
    SparkPipelineInfo: Mapping[str, str]
class ViewRepresentationInputDict(TypedDict, total=False):
    Dialect: ViewDialect | str; DialectVersion: str; ViewOriginalText: str; ValidationConnection: str
    ViewExpandedText: str
class Action:
    JobName: str; Arguments: dict[str, str]; Timeout: int; SecurityConfiguration: str
    NotificationProperty: _NotificationProperty; CrawlerName: str
class Aggregate:
    Name: str; Inputs: list[str]; Groups: list[list[str]]; Aggs: list[AggregateOperation]
class AggregateOperation:
    Column: list[str]; AggFunc: AggFunction
class AllowedValue:
    Description: str; Value: str
class AmazonRedshiftAdvancedOption:
    Key: str; Value: str
class AmazonRedshiftNodeData:
    AccessType: str; SourceType: str; Connection: Option; Schema: Option; Table: Option; CatalogDatabase: Option
    CatalogTable: Option; CatalogRedshiftSchema: str; CatalogRedshiftTable: str; TempDir: str; IamRole: Option
    AdvancedOptions: list[AmazonRedshiftAdvancedOption]; SampleQuery: str; PreAction: str; PostAction: str
    Action: str; TablePrefix: str; Upsert: bool; MergeAction: str; MergeWhenMatched: str; MergeWhenNotMatched: str
    MergeClause: str; CrawlerConnection: str; TableSchema: list[Option]; StagingTable: str
    SelectedColumns: list[Option]
class AmazonRedshiftSource:
    Name: str; Data: AmazonRedshiftNodeData
class AmazonRedshiftTarget:
    Name: str; Data: AmazonRedshiftNodeData; Inputs: list[str]
class AnnotationError:
    ProfileId: str; StatisticId: str; FailureReason: str
class ApplyMapping:
    Name: str; Inputs: list[str]; Mapping: list[Mapping_]
class AssetFormEntry:
    FormTypeId: str; Content: str
class AssetTypeFormReference:
    FormTypeIdentifier: str
class AssetTypeItem:
    Id: str; Name: str
class AssociateGlossaryTermsResponse:
    AssetIdentifier: str; IterableFormName: str; ItemIdentifier: str; GlossaryTerms: list[str]
class AthenaConnectorSource:
    Name: str; ConnectionName: str; ConnectorName: str; ConnectionType: str; ConnectionTable: str; SchemaName: str
    OutputSchemas: list[GlueSchema]
class AuthConfiguration:
    AuthenticationType: Property; SecretArn: Property; OAuth2Properties: dict[str, Property]
    BasicAuthenticationProperties: dict[str, Property]; CustomAuthenticationProperties: dict[str, Property]
class AuthenticationConfiguration:
    AuthenticationType: _AuthenticationType; SecretArn: str; KmsKeyArn: str; OAuth2Properties: _OAuth2Properties
class AutoDataQuality:
    IsEnabled: bool; EvaluationContext: str
class AutoUpgradeMetadata:
    TargetVersion: str; SourceVersion: str; Status: AutoUpgradeStatus; AnalysisId: str
class BackfillError:
    Code: BackfillErrorCode; Partitions: list[PartitionValueList]
class BasicCatalogTarget:
    Name: str; Inputs: list[str]; PartitionKeys: list[list[str]]; Database: str; Table: str
class BatchCreatePartitionResponse:
    Errors: list[PartitionError]
class BatchDeleteConnectionResponse:
    Succeeded: list[str]; Errors: dict[str, ErrorDetail]
class BatchDeletePartitionResponse:
    Errors: list[PartitionError]
class BatchDeleteTableResponse:
    Errors: list[TableError]
class BatchDeleteTableVersionResponse:
    Errors: list[TableVersionError]
class BatchGetBlueprintsResponse:
    Blueprints: list[Blueprint]; MissingBlueprints: list[str]
class BatchGetCrawlersResponse:
    Crawlers: list[Crawler]; CrawlersNotFound: list[str]
class BatchGetCustomEntityTypesResponse:
    CustomEntityTypes: list[CustomEntityType]; CustomEntityTypesNotFound: list[str]
class BatchGetDataQualityResultResponse:
    Results: list[DataQualityResult]; ResultsNotFound: list[str]
class BatchGetDataQualityResultV2Response:
    Results: list[DataQualityResultV2Item]; ResultsNotFound: list[str]
class BatchGetDataQualityRulesetEvaluationRunResponse:
    Runs: list[DataQualityRulesetEvaluationRun]; RunsNotFound: list[str]
class BatchGetDevEndpointsResponse:
    DevEndpoints: list[DevEndpoint]; DevEndpointsNotFound: list[str]
class BatchGetIterableFormsResponse:
    Items: list[IterableFormItem]; Errors: list[ItemError]
class BatchGetJobsResponse:
    Jobs: list[Job]; JobsNotFound: list[str]
class BatchGetPartitionResponse:
    Partitions: list[Partition]; UnprocessedKeys: list[PartitionValueList]
class BatchGetTableOptimizerError:
    Error: ErrorDetail; CatalogId: str; DatabaseName: str; TableName: str; Type: TableOptimizerType
class BatchGetTableOptimizerResponse:
    TableOptimizers: list[BatchTableOptimizer]; Failures: list[BatchGetTableOptimizerError]
class BatchGetTriggersResponse:
    Triggers: list[Trigger]; TriggersNotFound: list[str]
class BatchGetWorkflowsResponse:
    Workflows: list[Workflow]; MissingWorkflows: list[str]
class BatchPutDataQualityStatisticAnnotationResponse:
    FailedInclusionAnnotations: list[AnnotationError]
class BatchStopJobRunError:
    JobName: str; JobRunId: str; ErrorDetail: _ErrorDetail
class BatchStopJobRunResponse:
    SuccessfulSubmissions: list[BatchStopJobRunSuccessfulSubmission]; Errors: list[BatchStopJobRunError]
class BatchStopJobRunSuccessfulSubmission:
    JobName: str; JobRunId: str
class BatchTableOptimizer:
    CatalogId: str; DatabaseName: str; TableName: str; TableOptimizer: _TableOptimizer
class BatchUpdatePartitionFailureEntry:
    PartitionValueList: list[str]; ErrorDetail: _ErrorDetail
class BatchUpdatePartitionResponse:
    Errors: list[BatchUpdatePartitionFailureEntry]
class BetweenConfiguration:
    LowBoundKey: str; HighBoundKey: str; Template: str
class BinaryColumnStatisticsData:
    MaximumLength: int; AverageLength: float; NumberOfNulls: int
class Blueprint:
    Name: str; Description: str; CreatedOn: str; LastModifiedOn: str; ParameterSpec: str; BlueprintLocation: str
    BlueprintServiceLocation: str; Status: BlueprintStatus; ErrorMessage: str
    LastActiveDefinition: _LastActiveDefinition
class BlueprintDetails:
    BlueprintName: str; RunId: str
class BlueprintRun:
    BlueprintName: str; RunId: str; WorkflowName: str; State: BlueprintRunState; StartedOn: str; CompletedOn: str
    ErrorMessage: str; RollbackErrorMessage: str; Parameters: str; RoleArn: str
class BooleanColumnStatisticsData:
    NumberOfTrues: int; NumberOfFalses: int; NumberOfNulls: int
class CancelDataQualityRuleRecommendationRunResponse:
    ...
class CancelDataQualityRulesetEvaluationRunResponse:
    ...
class CancelMLTaskRunResponse:
    TransformId: str; TaskRunId: str; Status: TaskStatusType
class CancelStatementResponse:
    ...
class Capabilities:
    SupportedAuthenticationTypes: list[AuthenticationType]; SupportedDataOperations: list[DataOperation]
    SupportedComputeEnvironments: list[ComputeEnvironment]
class Catalog:
    CatalogId: str; Name: str; ResourceArn: str; Description: str; Parameters: dict[str, str]; CreateTime: str
    UpdateTime: str; TargetRedshiftCatalog: _TargetRedshiftCatalog; FederatedCatalog: _FederatedCatalog
    CatalogProperties: CatalogPropertiesOutput; CreateTableDefaultPermissions: list[PrincipalPermissions]
    CreateDatabaseDefaultPermissions: list[PrincipalPermissions]
    AllowFullTableExternalDataAccess: AllowFullTableExternalDataAccessEnum
class CatalogDeltaSource:
    Name: str; Database: str; Table: str; AdditionalDeltaOptions: dict[str, str]; OutputSchemas: list[GlueSchema]
class CatalogHudiSource:
    Name: str; Database: str; Table: str; AdditionalHudiOptions: dict[str, str]; OutputSchemas: list[GlueSchema]
class CatalogIcebergSource:
    Name: str; Database: str; Table: str; AdditionalIcebergOptions: dict[str, str]; OutputSchemas: list[GlueSchema]
class CatalogImportStatus:
    ImportCompleted: bool; ImportTime: str; ImportedBy: str
class CatalogKafkaSource:
    Name: str; WindowSize: int; DetectSchema: bool; Table: str; Database: str
    StreamingOptions: KafkaStreamingSourceOptions; DataPreviewOptions: StreamingDataPreviewOptions
class CatalogKinesisSource:
    Name: str; WindowSize: int; DetectSchema: bool; Table: str; Database: str
    StreamingOptions: KinesisStreamingSourceOptions; DataPreviewOptions: StreamingDataPreviewOptions
class CatalogPropertiesOutput:
    DataLakeAccessProperties: DataLakeAccessPropertiesOutput
    IcebergOptimizationProperties: IcebergOptimizationPropertiesOutput; CustomProperties: dict[str, str]
class CatalogSchemaChangePolicy:
    EnableUpdateCatalog: bool; UpdateBehavior: UpdateCatalogBehavior
class CatalogSource:
    Name: str; Database: str; Table: str; PartitionPredicate: str; OutputSchemas: list[GlueSchema]
class CatalogTableConfigOptions:
    DatabaseName: str; TableName: str; S3Location: str; CatalogId: str
class CatalogTarget:
    DatabaseName: str; Tables: list[str]; ConnectionName: str; EventQueueArn: str; DlqEventQueueArn: str
class CheckSchemaVersionValidityResponse:
    Valid: bool; Error: str
class Classifier:
    GrokClassifier: _GrokClassifier; XmlClassifier: XMLClassifier; JsonClassifier: _JsonClassifier
    CsvClassifier: _CsvClassifier
class CloudWatchEncryption:
    CloudWatchEncryptionMode: _CloudWatchEncryptionMode; KmsKeyArn: str
class CodeGenConfigurationNode:
    AthenaConnectorSource: _AthenaConnectorSource; JdbcConnectorSource: JDBCConnectorSource
    SparkConnectorSource: _SparkConnectorSource; CatalogSource: _CatalogSource; RedshiftSource: _RedshiftSource
    S3CatalogSource: _S3CatalogSource; S3CsvSource: _S3CsvSource; S3JsonSource: _S3JsonSource
    S3ParquetSource: _S3ParquetSource; RelationalCatalogSource: _RelationalCatalogSource
    DynamoDBCatalogSource: _DynamoDBCatalogSource; JdbcConnectorTarget: JDBCConnectorTarget
    SparkConnectorTarget: _SparkConnectorTarget; CatalogTarget: BasicCatalogTarget; RedshiftTarget: _RedshiftTarget
    S3CatalogTarget: _S3CatalogTarget; S3GlueParquetTarget: _S3GlueParquetTarget; S3DirectTarget: _S3DirectTarget
    ApplyMapping: _ApplyMapping; SelectFields: _SelectFields; DropFields: _DropFields; RenameField: _RenameField
    Spigot: _Spigot; Join: _Join; SplitFields: _SplitFields; SelectFromCollection: _SelectFromCollection
    FillMissingValues: _FillMissingValues; Filter: _Filter; CustomCode: _CustomCode; SparkSQL: _SparkSQL
    DirectKinesisSource: _DirectKinesisSource; DirectKafkaSource: _DirectKafkaSource
    CatalogKinesisSource: _CatalogKinesisSource; CatalogKafkaSource: _CatalogKafkaSource
    DropNullFields: _DropNullFields; Merge: _Merge; Union: _Union; PiiDetection: PIIDetection; Aggregate: _Aggregate
    DropDuplicates: _DropDuplicates; GovernedCatalogTarget: _GovernedCatalogTarget
    GovernedCatalogSource: _GovernedCatalogSource; MicrosoftSQLServerCatalogSource: _MicrosoftSQLServerCatalogSource
    MySQLCatalogSource: _MySQLCatalogSource; OracleSQLCatalogSource: _OracleSQLCatalogSource
    PostgreSQLCatalogSource: _PostgreSQLCatalogSource
    MicrosoftSQLServerCatalogTarget: _MicrosoftSQLServerCatalogTarget; MySQLCatalogTarget: _MySQLCatalogTarget
    OracleSQLCatalogTarget: _OracleSQLCatalogTarget; PostgreSQLCatalogTarget: _PostgreSQLCatalogTarget; Route: _Route
    DynamicTransform: _DynamicTransform; EvaluateDataQuality: _EvaluateDataQuality
    S3CatalogHudiSource: _S3CatalogHudiSource; CatalogHudiSource: _CatalogHudiSource; S3HudiSource: _S3HudiSource
    S3HudiCatalogTarget: _S3HudiCatalogTarget; S3HudiDirectTarget: _S3HudiDirectTarget
    DirectJDBCSource: _DirectJDBCSource; S3CatalogDeltaSource: _S3CatalogDeltaSource
    CatalogDeltaSource: _CatalogDeltaSource; S3DeltaSource: _S3DeltaSource
    S3DeltaCatalogTarget: _S3DeltaCatalogTarget; S3DeltaDirectTarget: _S3DeltaDirectTarget
    AmazonRedshiftSource: _AmazonRedshiftSource; AmazonRedshiftTarget: _AmazonRedshiftTarget
    EvaluateDataQualityMultiFrame: _EvaluateDataQualityMultiFrame; Recipe: _Recipe; SnowflakeSource: _SnowflakeSource
    SnowflakeTarget: _SnowflakeTarget; ConnectorDataSource: _ConnectorDataSource
    ConnectorDataTarget: _ConnectorDataTarget; S3CatalogIcebergSource: _S3CatalogIcebergSource
    CatalogIcebergSource: _CatalogIcebergSource; S3IcebergCatalogTarget: _S3IcebergCatalogTarget
    S3IcebergDirectTarget: _S3IcebergDirectTarget; S3ExcelSource: _S3ExcelSource
    S3HyperDirectTarget: _S3HyperDirectTarget; DynamoDBELTConnectorSource: _DynamoDBELTConnectorSource
class CodeGenEdge:
    Source: str; Target: str; TargetParameter: str
class CodeGenNode:
    Id: str; NodeType: str; Args: list[CodeGenNodeArg]; LineNumber: int
class CodeGenNodeArg:
    Name: str; Value: str; Param: bool
class Column:
    Name: str; Type: str; Comment: str; Parameters: dict[str, str]
class ColumnError:
    ColumnName: str; Error: ErrorDetail
class ColumnImportance:
    ColumnName: str; Importance: float
class ColumnRowFilter:
    ColumnName: str; RowFilterExpression: str
class ColumnStatistics:
    ColumnName: str; ColumnType: str; AnalyzedTime: str; StatisticsData: ColumnStatisticsData
class ColumnStatisticsData:
    Type: ColumnStatisticsType; BooleanColumnStatisticsData: _BooleanColumnStatisticsData
    DateColumnStatisticsData: _DateColumnStatisticsData; DecimalColumnStatisticsData: _DecimalColumnStatisticsData
    DoubleColumnStatisticsData: _DoubleColumnStatisticsData; LongColumnStatisticsData: _LongColumnStatisticsData
    StringColumnStatisticsData: _StringColumnStatisticsData; BinaryColumnStatisticsData: _BinaryColumnStatisticsData
class ColumnStatisticsError:
    ColumnStatistics: _ColumnStatistics; Error: ErrorDetail
class ColumnStatisticsTaskRun:
    CustomerId: str; ColumnStatisticsTaskRunId: str; DatabaseName: str; TableName: str; ColumnNameList: list[str]
    CatalogID: str; Role: str; SampleSize: float; SecurityConfiguration: str; NumberOfWorkers: int; WorkerType: str
    ComputationType: _ComputationType; Status: ColumnStatisticsState; CreationTime: str; LastUpdated: str
    StartTime: str; EndTime: str; ErrorMessage: str; DpuSeconds: float
class ColumnStatisticsTaskSettings:
    DatabaseName: str; TableName: str; Schedule: _Schedule; ColumnNameList: list[str]; CatalogID: str; Role: str
    SampleSize: float; SecurityConfiguration: str; ScheduleType: _ScheduleType; SettingSource: _SettingSource
    LastExecutionAttempt: ExecutionAttempt
class CompactionConfiguration:
    IcebergConfiguration: IcebergCompactionConfiguration
class CompactionMetrics:
    IcebergMetrics: IcebergCompactionMetrics
class ComputeEnvironmentConfiguration:
    Name: str; Description: str; ComputeEnvironment: _ComputeEnvironment
    SupportedAuthenticationTypes: list[AuthenticationType]; ConnectionOptions: dict[str, Property]
    ConnectionPropertyNameOverrides: dict[str, str]; ConnectionOptionNameOverrides: dict[str, str]
    ConnectionPropertiesRequiredOverrides: list[str]; PhysicalConnectionPropertiesRequired: bool
class Condition:
    LogicalOperator: _LogicalOperator; JobName: str; State: JobRunState; CrawlerName: str; CrawlState: _CrawlState
class ConditionExpression:
    Condition: str; Value: str; TargetColumn: str
class ConfigurationObject:
    DefaultValue: str; AllowedValues: list[str]; MinValue: str; MaxValue: str
class ConfusionMatrix:
    NumTruePositives: int; NumFalsePositives: int; NumTrueNegatives: int; NumFalseNegatives: int
class Connection:
    Name: str; Description: str; ConnectionType: _ConnectionType; MatchCriteria: list[str]
    ConnectionProperties: dict[str, str]; SparkProperties: dict[str, str]; AthenaProperties: dict[str, str]
    PythonProperties: dict[str, str]; PhysicalConnectionRequirements: _PhysicalConnectionRequirements
    CreationTime: str; LastUpdatedTime: str; LastUpdatedBy: str; Status: ConnectionStatus; StatusReason: str
    LastConnectionValidationTime: str; AuthenticationConfiguration: _AuthenticationConfiguration
    ConnectionSchemaVersion: int; CompatibleComputeEnvironments: list[ComputeEnvironment]
class ConnectionPasswordEncryption:
    ReturnConnectionPasswordEncrypted: bool; AwsKmsKeyId: str
class ConnectionTypeBrief:
    ConnectionType: _ConnectionType; DisplayName: str; Vendor: str; Description: str; Categories: list[str]
    Capabilities: _Capabilities; LogoUrl: str; ConnectionTypeVariants: list[ConnectionTypeVariant]
class ConnectionTypeVariant:
    ConnectionTypeVariantName: str; DisplayName: str; Description: str; LogoUrl: str
class ConnectionsList:
    Connections: list[str]
class ConnectorDataSource:
    Name: str; ConnectionType: str; Data: dict[str, str]; OutputSchemas: list[GlueSchema]
class ConnectorDataTarget:
    Name: str; ConnectionType: str; Data: dict[str, str]; Inputs: list[str]
class ConnectorProperty:
    Name: str; KeyOverride: str; Required: bool; DefaultValue: str; AllowedValues: list[str]
    PropertyLocation: _PropertyLocation; PropertyType: _PropertyType; Format: str
class Crawl:
    State: CrawlState; StartedOn: str; CompletedOn: str; ErrorMessage: str; LogGroup: str; LogStream: str
class Crawler:
    Name: str; Role: str; Targets: CrawlerTargets; DatabaseName: str; Description: str; Classifiers: list[str]
    RecrawlPolicy: _RecrawlPolicy; SchemaChangePolicy: _SchemaChangePolicy
    LineageConfiguration: _LineageConfiguration; State: CrawlerState; TablePrefix: str; Schedule: _Schedule
    CrawlElapsedTime: int; CreationTime: str; LastUpdated: str; LastCrawl: LastCrawlInfo; Version: int
    Configuration: str; CrawlerSecurityConfiguration: str; LakeFormationConfiguration: _LakeFormationConfiguration
    CatalogId: str
class CrawlerHistory:
    CrawlId: str; State: CrawlerHistoryState; StartTime: str; EndTime: str; Summary: str; ErrorMessage: str
    LogGroup: str; LogStream: str; MessagePrefix: str; DpuHour: float
class CrawlerMetrics:
    CrawlerName: str; TimeLeftSeconds: float; StillEstimating: bool; LastRuntimeSeconds: float
    MedianRuntimeSeconds: float; TablesCreated: int; TablesUpdated: int; TablesDeleted: int
class CrawlerNodeDetails:
    Crawls: list[Crawl]
class CrawlerTargets:
    S3Targets: list[S3Target]; JdbcTargets: list[JdbcTarget]; MongoDBTargets: list[MongoDBTarget]
    DynamoDBTargets: list[DynamoDBTarget]; CatalogTargets: list[CatalogTarget]; DeltaTargets: list[DeltaTarget]
    IcebergTargets: list[IcebergTarget]; HudiTargets: list[HudiTarget]
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
    Name: str; EvaluationRunMode: DataQualityEvaluationRunMode
class CreateDataQualityRulesetResponse:
    Name: str
class CreateDatabaseResponse:
    ...
class CreateDevEndpointResponse:
    EndpointName: str; Status: str; SecurityGroupIds: list[str]; SubnetId: str; RoleArn: str; YarnEndpointAddress: str
    ZeppelinRemoteSparkInterpreterPort: int; NumberOfNodes: int; WorkerType: _WorkerType; GlueVersion: str
    NumberOfWorkers: int; AvailabilityZone: str; VpcId: str; ExtraPythonLibsS3Path: str; ExtraJarsS3Path: str
    FailureReason: str; SecurityConfiguration: str; CreatedTimestamp: str; Arguments: dict[str, str]
class CreateGlossaryResponse:
    Id: str; Name: str; Description: str
class CreateGlossaryTermResponse:
    Id: str; GlossaryId: str; Name: str; ShortDescription: str; LongDescription: str
class CreateGlueIdentityCenterConfigurationResponse:
    ApplicationArn: str
class CreateIntegrationResourcePropertyResponse:
    ResourceArn: str; ResourcePropertyArn: str; SourceProcessingProperties: _SourceProcessingProperties
    TargetProcessingProperties: _TargetProcessingProperties
class CreateIntegrationResponse:
    SourceArn: str; TargetArn: str; IntegrationName: str; Description: str; IntegrationArn: str; KmsKeyId: str
    AdditionalEncryptionContext: dict[str, str]; Tags: list[Tag]; Status: IntegrationStatus; CreateTime: str
    Errors: list[IntegrationError]; DataFilter: str; IntegrationConfig: _IntegrationConfig
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
    RegistryArn: str; RegistryName: str; Description: str; Tags: dict[str, str]
class CreateSchemaResponse:
    RegistryName: str; RegistryArn: str; SchemaName: str; SchemaArn: str; Description: str; DataFormat: _DataFormat
    Compatibility: _Compatibility; SchemaCheckpoint: int; LatestSchemaVersion: int; NextSchemaVersion: int
    SchemaStatus: _SchemaStatus; Tags: dict[str, str]; SchemaVersionId: str; SchemaVersionStatus: _SchemaVersionStatus
class CreateScriptResponse:
    PythonScript: str; ScalaCode: str
class CreateSecurityConfigurationResponse:
    Name: str; CreatedTimestamp: str
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
    Name: str; CreationTime: str; LastUpdated: str; Version: int; Delimiter: str; QuoteSymbol: str
    ContainsHeader: CsvHeaderOption; Header: list[str]; DisableValueTrimming: bool; AllowSingleColumn: bool
    CustomDatatypeConfigured: bool; CustomDatatypes: list[str]; Serde: CsvSerdeOption
class CursorConfiguration:
    NextPage: ExtractedParameter; LimitParameter: ExtractedParameter
class CustomCode:
    Name: str; Inputs: list[str]; Code: str; ClassName: str; OutputSchemas: list[GlueSchema]
class CustomEntityType:
    Name: str; RegexString: str; ContextWords: list[str]
class DDBELTCatalogAdditionalOptions:
    DynamodbExport: str; DynamodbUnnestDDBJson: bool
class DDBELTConnectionOptions:
    DynamodbExport: DdbExportType; DynamodbUnnestDDBJson: bool; DynamodbTableArn: str; DynamodbS3Bucket: str
    DynamodbS3Prefix: str; DynamodbS3BucketOwner: str; DynamodbStsRoleArn: str
class DQResultsPublishingOptions:
    EvaluationContext: str; ResultsS3Prefix: str; CloudWatchMetricsEnabled: bool; ResultsPublishingEnabled: bool
class DQStopJobOnFailureOptions:
    StopJobOnFailureTiming: DQStopJobOnFailureTiming
class DataCatalogEncryptionSettings:
    EncryptionAtRest: _EncryptionAtRest; ConnectionPasswordEncryption: _ConnectionPasswordEncryption
class DataLakeAccessPropertiesOutput:
    DataLakeAccess: bool; DataTransferRole: str; KmsKey: str; ManagedWorkgroupName: str; ManagedWorkgroupStatus: str
    RedshiftDatabaseName: str; StatusMessage: str; CatalogType: str
class DataLakePrincipal:
    DataLakePrincipalIdentifier: str
class DataQualityAggregatedMetrics:
    TotalRowsProcessed: float; TotalRowsPassed: float; TotalRowsFailed: float; TotalRulesProcessed: float
    TotalRulesPassed: float; TotalRulesFailed: float
class DataQualityAnalyzerResult:
    Name: str; Description: str; EvaluationMessage: str; EvaluatedMetrics: dict[str, float]
    EvaluatedDistributions: dict[str, DistributionData]
class DataQualityEncryption:
    DataQualityEncryptionMode: _DataQualityEncryptionMode; KmsKeyArn: str
class DataQualityEvaluationConfigAdditionalRunOptions:
    CloudWatchMetricsEnabled: bool; ResultsS3Prefix: str
    CompositeRuleEvaluationMethod: DQCompositeRuleEvaluationMethod; RowLevelResults: RowLevelResultsOptions
    ProfilingResults: ProfilingResultsOptions; ObservationScope: ObservationConfiguration
    ObservationMode: _ObservationMode; DataQualityRuleResults: DataQualityRuleResultsOptions
    ObservationResults: ObservationResultsOptions; CustomLogGroupPrefix: str
class DataQualityEvaluationConfigDataSource:
    GlueTables: DataQualityEvaluationConfigGlueTables
class DataQualityEvaluationConfigGlueTables:
    CatalogId: str; DatabaseName: str; TableNamePattern: str; PreProcessingQuery: str; ConnectionName: str
    AdditionalOptions: dict[str, str]
class DataQualityEvaluationConfigListDataSource:
    GlueTables: DataQualityEvaluationConfigListGlueTables
class DataQualityEvaluationConfigListDetails:
    Name: str; EvaluationRunMode: DataQualityEvaluationRunMode; CreatedOn: str; LastModifiedOn: str
    Level: DataQualityEvaluationConfigLevel; DataSource: DataQualityEvaluationConfigListDataSource; RulesetName: str
    ManagedRulesetName: DataQualityEvaluationConfigManagedRuleset; PauseRuns: bool
class DataQualityEvaluationConfigListGlueTables:
    CatalogId: str; DatabaseName: str; TableNamePattern: str
class DataQualityEvaluationRunAdditionalRunOptions:
    CloudWatchMetricsEnabled: bool; ResultsS3Prefix: str
    CompositeRuleEvaluationMethod: DQCompositeRuleEvaluationMethod; CustomLogGroupPrefix: str
    RowLevelResults: RowLevelResultsOptions; ProfilingResults: ProfilingResultsOptions
    ObservationScope: ObservationConfiguration; ObservationMode: _ObservationMode
    DataQualityRuleResults: DataQualityRuleResultsOptions; ObservationResults: ObservationResultsOptions
class DataQualityGlueTable:
    DatabaseName: str; TableName: str; CatalogId: str; ConnectionName: str; AdditionalOptions: dict[str, str]
    PreProcessingQuery: str
class DataQualityMetricValues:
    ActualValue: float; ExpectedValue: float; LowerLimit: float; UpperLimit: float
class DataQualityObservation:
    Description: str; MetricBasedObservation: _MetricBasedObservation
class DataQualityResult:
    ResultId: str; EvaluationRunMode: DataQualityEvaluationRunMode; DataQualityEvaluationConfig: str; ProfileId: str
    Score: float; DataSource: _DataSource; RulesetName: str; EvaluationContext: str; StartedOn: str; CompletedOn: str
    JobName: str; JobRunId: str; RulesetEvaluationRunId: str; RuleResults: list[DataQualityRuleResult]
    AnalyzerResults: list[DataQualityAnalyzerResult]; Observations: list[DataQualityObservation]
    AggregatedMetrics: DataQualityAggregatedMetrics
class DataQualityResultDescription:
    ResultId: str; EvaluationRunMode: DataQualityEvaluationRunMode; DataQualityEvaluationConfig: str
    DataSource: _DataSource; JobName: str; JobRunId: str; StartedOn: str
class DataQualityResultV2Item:
    ResultId: str; EvaluationRunMode: DataQualityEvaluationRunMode; DataQualityEvaluationConfig: str
    DataSource: _DataSource; Dimensions: dict[str, str]; Tags: dict[str, str]; ExecutionStartedOn: str
    ExecutionCompletedOn: str; ResultPublishedOn: str; Score: float; RuleResults: list[DataQualityRuleResult]
    AnalyzerResults: list[DataQualityAnalyzerResult]; Observations: list[DataQualityObservation]
    EvaluationContext: str; Descriptors: dict[str, str]; AggregatedMetrics: DataQualityAggregatedMetrics
    RulesetName: str
class DataQualityResultsV2Description:
    ResultId: str; EvaluationRunMode: DataQualityEvaluationRunMode; DataQualityEvaluationConfig: str
    DataSource: _DataSource; ResultPublishedOn: str; Dimensions: dict[str, str]; EvaluationContext: str
    Descriptors: dict[str, str]
class DataQualityRuleRecommendationRunAdditionalRunOptions:
    CustomLogGroupPrefix: str
class DataQualityRuleRecommendationRunDescription:
    RunId: str; Status: TaskStatusType; StartedOn: str; DataSource: _DataSource; CreatedRulesetName: str
    RecommendationMode: _RecommendationMode
class DataQualityRuleResult:
    Name: str; Description: str; EvaluationMessage: str; Result: DataQualityRuleResultStatus
    EvaluatedMetrics: dict[str, float]; EvaluatedRule: str; RuleMetrics: dict[str, float]; Labels: dict[str, str]
class DataQualityRuleResultsOptions:
    WriteDataQualityRuleResultsEnabled: bool; CatalogTableConfig: CatalogTableConfigOptions
class DataQualityRulesetEvaluationRun:
    RunId: str; DataSource: _DataSource; Role: str; NumberOfWorkers: int; Timeout: int
    AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptions; Status: TaskStatusType; ErrorString: str
    StartedOn: str; LastModifiedOn: str; CompletedOn: str; ExecutionTime: int; RulesetNames: list[str]
    ResultIds: list[str]; AdditionalDataSources: dict[str, _DataSource]
class DataQualityRulesetEvaluationRunDescription:
    RunId: str; Status: TaskStatusType; StartedOn: str; DataSource: _DataSource
class DataQualityRulesetListDetails:
    Name: str; Description: str; CreatedOn: str; LastModifiedOn: str; TargetTable: DataQualityTargetTable
    RecommendationRunId: str; RuleCount: int
class DataQualityTargetTable:
    TableName: str; DatabaseName: str; CatalogId: str
class DataSource:
    GlueTable: _GlueTable; DataQualityGlueTable: _DataQualityGlueTable
class Database:
    Name: str; Description: str; LocationUri: str; Parameters: dict[str, str]; CreateTime: str
    CreateTableDefaultPermissions: list[PrincipalPermissions]; TargetDatabase: DatabaseIdentifier; CatalogId: str
    FederatedDatabase: _FederatedDatabase
class DatabaseIdentifier:
    CatalogId: str; DatabaseName: str; Region: str
class Datatype:
    Id: str; Label: str
class DateColumnStatisticsData:
    MinimumValue: str; MaximumValue: str; NumberOfNulls: int; NumberOfDistinctValues: int
class DecimalColumnStatisticsData:
    MinimumValue: DecimalNumber; MaximumValue: DecimalNumber; NumberOfNulls: int; NumberOfDistinctValues: int
class DecimalNumber:
    UnscaledValue: str; Scale: int
class DeleteAssetResponse:
    ...
class DeleteAssetTypeResponse:
    ...
class DeleteAttachmentResponse:
    AssetIdentifier: str; IterableFormName: str; ItemIdentifier: str
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
    SourceArn: str; TargetArn: str; IntegrationName: str; Description: str; IntegrationArn: str; KmsKeyId: str
    AdditionalEncryptionContext: dict[str, str]; Tags: list[Tag]; Status: IntegrationStatus; CreateTime: str
    Errors: list[IntegrationError]; DataFilter: str
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
    RegistryName: str; RegistryArn: str; Status: RegistryStatus
class DeleteResourcePolicyResponse:
    ...
class DeleteSchemaResponse:
    SchemaArn: str; SchemaName: str; Status: SchemaStatus
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
    DeltaTables: list[str]; ConnectionName: str; WriteManifest: bool; CreateNativeDeltaTable: bool
class DescribeConnectionTypeResponse:
    ConnectionType: str; Description: str; Capabilities: _Capabilities; ConnectionProperties: dict[str, Property]
    ConnectionOptions: dict[str, Property]; AuthenticationConfiguration: AuthConfiguration
    ComputeEnvironmentConfigurations: dict[str, ComputeEnvironmentConfiguration]
    PhysicalConnectionRequirements: dict[str, Property]; AthenaConnectionProperties: dict[str, Property]
    PythonConnectionProperties: dict[str, Property]; SparkConnectionProperties: dict[str, Property]
    RestConfiguration: _RestConfiguration
class DescribeEntityResponse:
    Fields: list[Field]; NextToken: str
class DescribeInboundIntegrationsResponse:
    InboundIntegrations: list[InboundIntegration]; Marker: str
class DescribeIntegrationsResponse:
    Integrations: list[Integration]; Marker: str
class DevEndpoint:
    EndpointName: str; RoleArn: str; SecurityGroupIds: list[str]; SubnetId: str; YarnEndpointAddress: str
    PrivateAddress: str; ZeppelinRemoteSparkInterpreterPort: int; PublicAddress: str; Status: str
    WorkerType: _WorkerType; GlueVersion: str; NumberOfWorkers: int; NumberOfNodes: int; AvailabilityZone: str
    VpcId: str; ExtraPythonLibsS3Path: str; ExtraJarsS3Path: str; FailureReason: str; LastUpdateStatus: str
    CreatedTimestamp: str; LastModifiedTimestamp: str; PublicKey: str; PublicKeys: list[str]
    SecurityConfiguration: str; Arguments: dict[str, str]
class DirectJDBCSource:
    Name: str; Database: str; Table: str; ConnectionName: str; ConnectionType: JDBCConnectionType; RedshiftTmpDir: str
    OutputSchemas: list[GlueSchema]
class DirectKafkaSource:
    Name: str; StreamingOptions: KafkaStreamingSourceOptions; WindowSize: int; DetectSchema: bool
    DataPreviewOptions: StreamingDataPreviewOptions
class DirectKinesisSource:
    Name: str; WindowSize: int; DetectSchema: bool; StreamingOptions: KinesisStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptions
class DirectSchemaChangePolicy:
    EnableUpdateCatalog: bool; UpdateBehavior: UpdateCatalogBehavior; Table: str; Database: str
class DisassociateGlossaryTermsResponse:
    AssetIdentifier: str; IterableFormName: str; ItemIdentifier: str; GlossaryTerms: list[str]
class DistributionData:
    BinEdges: list[str]; Count: list[int]; DataType: str
class DistributionResultsOptions:
    WriteDistributionResultsEnabled: bool; CatalogTableConfig: CatalogTableConfigOptions
class DoubleColumnStatisticsData:
    MinimumValue: float; MaximumValue: float; NumberOfNulls: int; NumberOfDistinctValues: int
class DropDuplicates:
    Name: str; Inputs: list[str]; Columns: list[list[str]]
class DropFields:
    Name: str; Inputs: list[str]; Paths: list[list[str]]
class DropNullFields:
    Name: str; Inputs: list[str]; NullCheckBoxList: _NullCheckBoxList; NullTextList: list[NullValueField]
class DynamicTransform:
    Name: str; TransformName: str; Inputs: list[str]; Parameters: list[TransformConfigParameter]; FunctionName: str
    Path: str; Version: str; OutputSchemas: list[GlueSchema]
class DynamoDBCatalogSource:
    Name: str; Database: str; Table: str; PitrEnabled: bool; AdditionalOptions: DDBELTCatalogAdditionalOptions
class DynamoDBELTConnectorSource:
    Name: str; ConnectionOptions: DDBELTConnectionOptions; OutputSchemas: list[GlueSchema]
class DynamoDBTarget:
    Path: str; ScanAll: bool; ScanRate: float
class Edge:
    SourceId: str; DestinationId: str
class EncryptionAtRest:
    CatalogEncryptionMode: _CatalogEncryptionMode; SseAwsKmsKeyId: str; CatalogEncryptionServiceRole: str
class EncryptionConfiguration:
    S3Encryption: list[_S3Encryption]; CloudWatchEncryption: _CloudWatchEncryption
    JobBookmarksEncryption: _JobBookmarksEncryption; DataQualityEncryption: _DataQualityEncryption
class Entity:
    EntityName: str; Label: str; IsParentEntity: bool; Description: str; Category: str
    CustomProperties: dict[str, str]
class EntityConfiguration:
    SourceConfiguration: _SourceConfiguration; Schema: dict[str, FieldDefinition]
class ErrorDetail:
    ErrorCode: str; ErrorMessage: str
class ErrorDetails:
    ErrorCode: str; ErrorMessage: str
class EvaluateDataQuality:
    Name: str; Inputs: list[str]; Ruleset: str; Output: DQTransformOutput
    PublishingOptions: DQResultsPublishingOptions; StopJobOnFailureOptions: DQStopJobOnFailureOptions
class EvaluateDataQualityMultiFrame:
    Name: str; Inputs: list[str]; AdditionalDataSources: dict[str, str]; Ruleset: str
    PublishingOptions: DQResultsPublishingOptions; AdditionalOptions: dict[str, str]
    StopJobOnFailureOptions: DQStopJobOnFailureOptions
class EvaluationMetrics:
    TransformType: _TransformType; FindMatchesMetrics: _FindMatchesMetrics
class EventBatchingCondition:
    BatchSize: int; BatchWindow: int
class ExecutionAttempt:
    Status: ExecutionStatus; ColumnStatisticsTaskRunId: str; ExecutionTimestamp: str; ErrorMessage: str
class ExecutionProperty:
    MaxConcurrentRuns: int
class ExportEncryptionConfiguration:
    SseAlgorithm: str; KmsKeyArn: str
class ExportLabelsTaskRunProperties:
    OutputS3Path: str
class ExtractedParameter:
    Key: str; DefaultValue: str; PropertyLocation: _PropertyLocation; Value: ResponseExtractionMapping
class FederatedCatalog:
    Identifier: str; ConnectionName: str; ConnectionType: str
class FederatedDatabase:
    Identifier: str; ConnectionName: str; ConnectionType: str
class FederatedTable:
    Identifier: str; DatabaseIdentifier: str; ConnectionName: str; ConnectionType: str
class Field:
    FieldName: str; Label: str; Description: str; FieldType: FieldDataType; IsPrimaryKey: bool; IsNullable: bool
    IsRetrievable: bool; IsFilterable: bool; IsPartitionable: bool; IsCreateable: bool; IsUpdateable: bool
    IsUpsertable: bool; IsDefaultOnCreate: bool; SupportedValues: list[str]
    SupportedFilterOperators: list[FieldFilterOperator]; ParentField: str; NativeDataType: str
    CustomProperties: dict[str, str]
class FieldDefinition:
    Name: str; FieldDataType: _FieldDataType; ResponseDateFormat: str; IsPartitionable: bool; IsNullable: bool
    IsQueryable: bool; IsOrderable: bool; FilterOverrides: _FilterOverrides
class FillMissingValues:
    Name: str; Inputs: list[str]; ImputedPath: str; FilledPath: str
class Filter:
    Name: str; Inputs: list[str]; LogicalOperator: FilterLogicalOperator; Filters: list[FilterExpression]
class FilterConfiguration:
    FilterMode: _FilterMode; OperatorMappings: dict[str, str]; DateTimeFormat: str; StripQuotes: bool
    BetweenConfiguration: _BetweenConfiguration; FilterStringConfiguration: _FilterStringConfiguration
class FilterExpression:
    Operation: FilterOperation; Negated: bool; Values: list[FilterValue]
class FilterOverrides:
    FieldName: str; OperatorMappings: dict[str, str]; BetweenConfiguration: _BetweenConfiguration; DateTimeFormat: str
class FilterStringConfiguration:
    QueryParameterName: str; QuoteStringValues: bool; QuoteCharacter: str
class FilterValue:
    Type: FilterValueType; Value: list[str]
class FindMatchesMetrics:
    AreaUnderPRCurve: float; Precision: float; Recall: float; F1: float; ConfusionMatrix: _ConfusionMatrix
    ColumnImportances: list[ColumnImportance]
class FindMatchesParameters:
    PrimaryKeyColumnName: str; PrecisionRecallTradeoff: float; AccuracyCostTradeoff: float
    EnforceProvidedLabels: bool
class FindMatchesTaskRunProperties:
    JobId: str; JobName: str; JobRunId: str
class FormTypeItem:
    Id: str; Name: str
class GetAssetOutput:
    Id: str; Name: str; Description: str; CreatedAt: str; UpdatedAt: str; AssetTypeId: str; GlossaryTerms: list[str]
    Forms: dict[str, AssetFormEntry]; Attachments: dict[str, AssetFormEntry]
    IterableForms: dict[str, IterableFormEntry]
class GetAssetTypeResponse:
    Id: str; Name: str; Forms: dict[str, AssetTypeFormReference]
class GetBlueprintResponse:
    Blueprint: _Blueprint
class GetBlueprintRunResponse:
    BlueprintRun: _BlueprintRun
class GetBlueprintRunsResponse:
    BlueprintRuns: list[BlueprintRun]; NextToken: str
class GetCatalogImportStatusResponse:
    ImportStatus: CatalogImportStatus
class GetCatalogResponse:
    Catalog: _Catalog
class GetCatalogsResponse:
    CatalogList: list[Catalog]; NextToken: str
class GetClassifierResponse:
    Classifier: _Classifier
class GetClassifiersResponse:
    Classifiers: list[Classifier]; NextToken: str
class GetColumnStatisticsForPartitionResponse:
    ColumnStatisticsList: list[ColumnStatistics]; Errors: list[ColumnError]
class GetColumnStatisticsForTableResponse:
    ColumnStatisticsList: list[ColumnStatistics]; Errors: list[ColumnError]
class GetColumnStatisticsTaskRunResponse:
    ColumnStatisticsTaskRun: _ColumnStatisticsTaskRun
class GetColumnStatisticsTaskRunsResponse:
    ColumnStatisticsTaskRuns: list[ColumnStatisticsTaskRun]; NextToken: str
class GetColumnStatisticsTaskSettingsResponse:
    ColumnStatisticsTaskSettings: _ColumnStatisticsTaskSettings
class GetConnectionResponse:
    Connection: _Connection
class GetConnectionsResponse:
    ConnectionList: list[Connection]; NextToken: str
class GetCrawlerMetricsResponse:
    CrawlerMetricsList: list[CrawlerMetrics]; NextToken: str
class GetCrawlerResponse:
    Crawler: _Crawler
class GetCrawlersResponse:
    Crawlers: list[Crawler]; NextToken: str
class GetCustomEntityTypeResponse:
    Name: str; RegexString: str; ContextWords: list[str]
class GetDashboardUrlResponse:
    Url: str
class GetDataCatalogEncryptionSettingsResponse:
    DataCatalogEncryptionSettings: _DataCatalogEncryptionSettings
class GetDataCatalogExportConfigurationOutput:
    ExportSetting: _ExportSetting; Status: ExportStatus; EncryptionConfiguration: ExportEncryptionConfiguration
    S3TableBucketArn: str; CreatedAt: str; UpdatedAt: str
class GetDataQualityEvaluationConfigResponse:
    Name: str; EvaluationRunMode: DataQualityEvaluationRunMode; CreatedOn: str; LastModifiedOn: str
    Level: DataQualityEvaluationConfigLevel; DataSource: DataQualityEvaluationConfigDataSource; RulesetName: str
    ManagedRulesetName: DataQualityEvaluationConfigManagedRuleset; Triggers: list[DataQualityEvaluationConfigTrigger]
    ScheduleExpression: str; StartAt: str; EndAt: str; PauseRuns: bool; Role: str; NumberOfWorkers: int; Timeout: int
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptions
    AdditionalDataSources: dict[str, _DataSource]
class GetDataQualityModelResponse:
    Status: DataQualityModelStatus; StartedOn: str; CompletedOn: str; FailureReason: str
class GetDataQualityModelResultResponse:
    CompletedOn: str; Model: list[StatisticModelResult]
class GetDataQualityResultResponse:
    ResultId: str; EvaluationRunMode: DataQualityEvaluationRunMode; DataQualityEvaluationConfig: str; ProfileId: str
    Score: float; DataSource: _DataSource; RulesetName: str; EvaluationContext: str; StartedOn: str; CompletedOn: str
    JobName: str; JobRunId: str; RulesetEvaluationRunId: str; RuleResults: list[DataQualityRuleResult]
    AnalyzerResults: list[DataQualityAnalyzerResult]; Observations: list[DataQualityObservation]
    AggregatedMetrics: DataQualityAggregatedMetrics
class GetDataQualityResultV2Response:
    ResultId: str; EvaluationRunMode: DataQualityEvaluationRunMode; DataQualityEvaluationConfig: str
    DataSource: _DataSource; ProfileId: str; Dimensions: dict[str, str]; Tags: dict[str, str]; ExecutionStartedOn: str
    ExecutionCompletedOn: str; ResultPublishedOn: str; Score: float; RuleResults: list[DataQualityRuleResult]
    AnalyzerResults: list[DataQualityAnalyzerResult]; Observations: list[DataQualityObservation]
    EvaluationContext: str; Descriptors: dict[str, str]; AggregatedMetrics: DataQualityAggregatedMetrics
    RulesetName: str
class GetDataQualityRuleRecommendationRunResponse:
    RunId: str; DataSource: _DataSource; Role: str; NumberOfWorkers: int; Timeout: int; Status: TaskStatusType
    ErrorString: str; StartedOn: str; LastModifiedOn: str; CompletedOn: str; ExecutionTime: int
    RecommendedRuleset: str; CreatedRulesetName: str; DataQualitySecurityConfiguration: str
    AdditionalRunOptions: DataQualityRuleRecommendationRunAdditionalRunOptions
    RecommendationMode: _RecommendationMode
class GetDataQualityRulesetEvaluationRunResponse:
    RunId: str; DataSource: _DataSource; Role: str; NumberOfWorkers: int; Timeout: int
    AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptions; Status: TaskStatusType; ErrorString: str
    StartedOn: str; LastModifiedOn: str; CompletedOn: str; ExecutionTime: int; RulesetNames: list[str]
    ResultIds: list[str]; AdditionalDataSources: dict[str, _DataSource]
class GetDataQualityRulesetResponse:
    Name: str; Description: str; Ruleset: str; TargetTable: DataQualityTargetTable; CreatedOn: str
    LastModifiedOn: str; RecommendationRunId: str; DataQualitySecurityConfiguration: str
class GetDatabaseResponse:
    Database: _Database
class GetDatabasesResponse:
    DatabaseList: list[Database]; NextToken: str
class GetDataflowGraphResponse:
    DagNodes: list[CodeGenNode]; DagEdges: list[CodeGenEdge]
class GetDevEndpointResponse:
    DevEndpoint: _DevEndpoint
class GetDevEndpointsResponse:
    DevEndpoints: list[DevEndpoint]; NextToken: str
class GetEntityRecordsResponse:
    Records: list[Any]; NextToken: str
class GetFormTypeResponse:
    Id: str; Name: str; Schema: str
class GetGlossaryResponse:
    Id: str; Name: str; Description: str
class GetGlossaryTermResponse:
    Id: str; GlossaryId: str; Name: str; ShortDescription: str; LongDescription: str
class GetGlueIdentityCenterConfigurationResponse:
    ApplicationArn: str; InstanceArn: str; Scopes: list[str]; UserBackgroundSessionsEnabled: bool
class GetIntegrationResourcePropertyResponse:
    ResourceArn: str; ResourcePropertyArn: str; SourceProcessingProperties: _SourceProcessingProperties
    TargetProcessingProperties: _TargetProcessingProperties
class GetIntegrationTablePropertiesResponse:
    ResourceArn: str; TableName: str; SourceTableConfig: _SourceTableConfig; TargetTableConfig: _TargetTableConfig
class GetJobBookmarkResponse:
    JobBookmarkEntry: _JobBookmarkEntry
class GetJobResponse:
    Job: _Job
class GetJobRunResponse:
    JobRun: _JobRun
class GetJobRunsResponse:
    JobRuns: list[JobRun]; NextToken: str
class GetJobUpgradeAnalysisResponse:
    JobName: str; AnalysisId: str; Status: _Status; SourceVersion: str; TargetVersion: str
    AnalysisType: _AnalysisType; AutoUpgradeEvaluationSummary: str; ErrorMessage: str
    AutoUpgradeEligibilitySummary: str
class GetJobsResponse:
    Jobs: list[Job]; NextToken: str
class GetMLTaskRunResponse:
    TransformId: str; TaskRunId: str; Status: TaskStatusType; LogGroupName: str; Properties: TaskRunProperties
    ErrorString: str; StartedOn: str; LastModifiedOn: str; CompletedOn: str; ExecutionTime: int
class GetMLTaskRunsResponse:
    TaskRuns: list[TaskRun]; NextToken: str
class GetMLTransformResponse:
    TransformId: str; Name: str; Description: str; Status: TransformStatusType; CreatedOn: str; LastModifiedOn: str
    InputRecordTables: list[GlueTable]; Parameters: TransformParameters; EvaluationMetrics: _EvaluationMetrics
    LabelCount: int; Schema: list[SchemaColumn]; Role: str; GlueVersion: str; MaxCapacity: float
    WorkerType: _WorkerType; NumberOfWorkers: int; Timeout: int; MaxRetries: int
    TransformEncryption: _TransformEncryption
class GetMLTransformsResponse:
    Transforms: list[MLTransform]; NextToken: str
class GetMappingResponse:
    Mapping: list[MappingEntry]
class GetMaterializedViewRefreshTaskRunResponse:
    MaterializedViewRefreshTaskRun: _MaterializedViewRefreshTaskRun
class GetPartitionIndexesResponse:
    PartitionIndexDescriptorList: list[PartitionIndexDescriptor]; NextToken: str
class GetPartitionResponse:
    Partition: _Partition
class GetPartitionsResponse:
    Partitions: list[Partition]; NextToken: str
class GetPlanResponse:
    PythonScript: str; ScalaCode: str
class GetRegistryResponse:
    RegistryName: str; RegistryArn: str; Description: str; Status: RegistryStatus; CreatedTime: str; UpdatedTime: str
class GetResourcePoliciesResponse:
    GetResourcePoliciesResponseList: list[GluePolicy]; NextToken: str
class GetResourcePolicyResponse:
    PolicyInJson: str; PolicyHash: str; CreateTime: str; UpdateTime: str
class GetSchemaByDefinitionResponse:
    SchemaVersionId: str; SchemaArn: str; DataFormat: _DataFormat; Status: SchemaVersionStatus; CreatedTime: str
class GetSchemaResponse:
    RegistryName: str; RegistryArn: str; SchemaName: str; SchemaArn: str; Description: str; DataFormat: _DataFormat
    Compatibility: _Compatibility; SchemaCheckpoint: int; LatestSchemaVersion: int; NextSchemaVersion: int
    SchemaStatus: _SchemaStatus; CreatedTime: str; UpdatedTime: str
class GetSchemaVersionResponse:
    SchemaVersionId: str; SchemaDefinition: str; DataFormat: _DataFormat; SchemaArn: str; VersionNumber: int
    Status: SchemaVersionStatus; CreatedTime: str
class GetSchemaVersionsDiffResponse:
    Diff: str
class GetSecurityConfigurationResponse:
    SecurityConfiguration: _SecurityConfiguration
class GetSecurityConfigurationsResponse:
    SecurityConfigurations: list[SecurityConfiguration]; NextToken: str
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
    CatalogId: str; DatabaseName: str; TableName: str; TableOptimizer: _TableOptimizer
class GetTableResponse:
    Table: _Table
class GetTableVersionResponse:
    TableVersion: _TableVersion
class GetTableVersionsResponse:
    TableVersions: list[TableVersion]; NextToken: str
class GetTablesResponse:
    TableList: list[Table]; NextToken: str
class GetTagsResponse:
    Tags: dict[str, str]
class GetTriggerResponse:
    Trigger: _Trigger
class GetTriggersResponse:
    Triggers: list[Trigger]; NextToken: str
class GetUnfilteredPartitionMetadataResponse:
    Partition: _Partition; AuthorizedColumns: list[str]; IsRegisteredWithLakeFormation: bool
class GetUnfilteredPartitionsMetadataResponse:
    UnfilteredPartitions: list[UnfilteredPartition]; NextToken: str
class GetUnfilteredTableMetadataResponse:
    Table: _Table; AuthorizedColumns: list[str]; IsRegisteredWithLakeFormation: bool
    CellFilters: list[ColumnRowFilter]; QueryAuthorizationId: str; IsMultiDialectView: bool; IsMaterializedView: bool
    ResourceArn: str; IsProtected: bool; Permissions: list[Permission]; RowFilter: str
class GetUsageProfileResponse:
    Name: str; Description: str; Configuration: ProfileConfiguration; CreatedOn: str; LastModifiedOn: str
class GetUserDefinedFunctionResponse:
    UserDefinedFunction: _UserDefinedFunction
class GetUserDefinedFunctionsResponse:
    UserDefinedFunctions: list[UserDefinedFunction]; NextToken: str
class GetWorkflowResponse:
    Workflow: _Workflow
class GetWorkflowRunPropertiesResponse:
    RunProperties: dict[str, str]
class GetWorkflowRunResponse:
    Run: WorkflowRun
class GetWorkflowRunsResponse:
    Runs: list[WorkflowRun]; NextToken: str
class GlossaryItem:
    Id: str; Name: str; Description: str
class GlossaryTermItem:
    Id: str; Name: str; ShortDescription: str
class GluePolicy:
    PolicyInJson: str; PolicyHash: str; CreateTime: str; UpdateTime: str
class GlueSchema:
    Columns: list[GlueStudioSchemaColumn]
class GlueStudioSchemaColumn:
    Name: str; Type: str; GlueStudioType: str
class GlueTable:
    DatabaseName: str; TableName: str; CatalogId: str; ConnectionName: str; AdditionalOptions: dict[str, str]
class GovernedCatalogSource:
    Name: str; Database: str; Table: str; PartitionPredicate: str; AdditionalOptions: S3SourceAdditionalOptions
class GovernedCatalogTarget:
    Name: str; Inputs: list[str]; PartitionKeys: list[list[str]]; Table: str; Database: str
    SchemaChangePolicy: CatalogSchemaChangePolicy
class GrokClassifier:
    Name: str; Classification: str; CreationTime: str; LastUpdated: str; Version: int; GrokPattern: str
    CustomPatterns: str
class GroupFilters:
    GroupName: str; Filters: list[FilterExpression]; LogicalOperator: FilterLogicalOperator
class HudiTarget:
    Paths: list[str]; ConnectionName: str; Exclusions: list[str]; MaximumTraversalDepth: int
class IcebergCompactionConfiguration:
    Strategy: CompactionStrategy; MinInputFiles: int; DeleteFileThreshold: int
class IcebergCompactionMetrics:
    NumberOfBytesCompacted: int; NumberOfFilesCompacted: int; DpuHours: float; NumberOfDpus: int
    JobDurationInHour: float
class IcebergOptimizationPropertiesOutput:
    RoleArn: str; Compaction: dict[str, str]; Retention: dict[str, str]; OrphanFileDeletion: dict[str, str]
    LastUpdatedTime: str
class IcebergOrphanFileDeletionConfiguration:
    OrphanFileRetentionPeriodInDays: int; Location: str; RunRateInHours: int
class IcebergOrphanFileDeletionMetrics:
    NumberOfOrphanFilesDeleted: int; DpuHours: float; NumberOfDpus: int; JobDurationInHour: float
class IcebergPartitionField:
    SourceId: int; Transform: str; Name: str; FieldId: int
class IcebergPartitionSpec:
    Fields: list[IcebergPartitionField]; SpecId: int
class IcebergRetentionConfiguration:
    SnapshotRetentionPeriodInDays: int; NumberOfSnapshotsToRetain: int; CleanExpiredFiles: bool; RunRateInHours: int
class IcebergRetentionMetrics:
    NumberOfDataFilesDeleted: int; NumberOfManifestFilesDeleted: int; NumberOfManifestListsDeleted: int
    DpuHours: float; NumberOfDpus: int; JobDurationInHour: float
class IcebergSchema:
    SchemaId: int; IdentifierFieldIds: list[int]; Type: IcebergStructTypeEnum; Fields: list[IcebergStructField]
class IcebergSortField:
    SourceId: int; Transform: str; Direction: IcebergSortDirection; NullOrder: IcebergNullOrder
class IcebergSortOrder:
    OrderId: int; Fields: list[IcebergSortField]
class IcebergStructField:
    Id: int; Name: str; Type: Any; Required: bool; Doc: str; InitialDefault: Any; WriteDefault: Any
class IcebergTableMetadata:
    FormatVersion: str; TableUuid: str; Location: str; Properties: dict[str, str]; Schemas: list[IcebergSchema]
    CurrentSchemaId: int; LastColumnId: int; PartitionSpecs: list[IcebergPartitionSpec]; DefaultSpecId: int
    LastPartitionId: int; SortOrders: list[IcebergSortOrder]; DefaultSortOrderId: int
class IcebergTarget:
    Paths: list[str]; ConnectionName: str; Exclusions: list[str]; MaximumTraversalDepth: int
class ImportCatalogToGlueResponse:
    ...
class ImportLabelsTaskRunProperties:
    InputS3Path: str; Replace: bool
class InboundIntegration:
    SourceArn: str; TargetArn: str; IntegrationArn: str; Status: IntegrationStatus; CreateTime: str
    IntegrationConfig: _IntegrationConfig; Errors: list[IntegrationError]
class Integration:
    SourceArn: str; TargetArn: str; Description: str; IntegrationName: str; IntegrationArn: str; KmsKeyId: str
    AdditionalEncryptionContext: dict[str, str]; Tags: list[Tag]; Status: IntegrationStatus; CreateTime: str
    IntegrationConfig: _IntegrationConfig; Errors: list[IntegrationError]; DataFilter: str
class IntegrationConfig:
    RefreshInterval: str; SourceProperties: dict[str, str]; ContinuousSync: bool; TargetNamespace: str
class IntegrationError:
    ErrorCode: str; ErrorMessage: str
class IntegrationPartition:
    FieldName: str; FunctionSpec: str; ConversionSpec: str
class IntegrationResourceProperty:
    ResourceArn: str; ResourcePropertyArn: str; SourceProcessingProperties: _SourceProcessingProperties
    TargetProcessingProperties: _TargetProcessingProperties
class IntegrationTableProperties:
    ResourceArn: str; TableName: str; SourceTableConfig: _SourceTableConfig; TargetTableConfig: _TargetTableConfig
class ItemError:
    ItemIdentifier: str; Code: str; Message: str
class IterableFormEntry:
    FormTypeId: str
class IterableFormItem:
    ItemId: str; ItemName: str; GlossaryTerms: list[str]; Forms: dict[str, AssetFormEntry]
    Attachments: dict[str, AssetFormEntry]
class IterableFormListItem:
    ItemId: str; ItemName: str; Description: str; GlossaryTerms: list[str]
class JDBCConnectorOptions:
    FilterPredicate: str; PartitionColumn: str; LowerBound: int; UpperBound: int; NumPartitions: int
    JobBookmarkKeys: list[str]; JobBookmarkKeysSortOrder: str; DataTypeMapping: dict[str, GlueRecordType]
class JDBCConnectorSource:
    Name: str; ConnectionName: str; ConnectorName: str; ConnectionType: str; AdditionalOptions: JDBCConnectorOptions
    ConnectionTable: str; Query: str; OutputSchemas: list[GlueSchema]
class JDBCConnectorTarget:
    Name: str; Inputs: list[str]; ConnectionName: str; ConnectionTable: str; ConnectorName: str; ConnectionType: str
    AdditionalOptions: dict[str, str]; OutputSchemas: list[GlueSchema]
class JdbcTarget:
    ConnectionName: str; Path: str; Exclusions: list[str]; EnableAdditionalMetadata: list[JdbcMetadataEntry]
class Job:
    Name: str; JobMode: _JobMode; JobRunQueuingEnabled: bool; Description: str; LogUri: str; Role: str; CreatedOn: str
    LastModifiedOn: str; ExecutionProperty: _ExecutionProperty; Command: JobCommand; DefaultArguments: dict[str, str]
    NonOverridableArguments: dict[str, str]; Connections: ConnectionsList; MaxRetries: int; AllocatedCapacity: int
    Timeout: int; MaxCapacity: float; WorkerType: _WorkerType; NumberOfWorkers: int; SecurityConfiguration: str
    NotificationProperty: _NotificationProperty; GlueVersion: str
    CodeGenConfigurationNodes: dict[str, CodeGenConfigurationNode]; ExecutionClass: _ExecutionClass
    SourceControlDetails: _SourceControlDetails; MaintenanceWindow: str; ProfileName: str
    AutoUpgradeMetadata: _AutoUpgradeMetadata
class JobBookmarkEntry:
    JobName: str; Version: int; Run: int; Attempt: int; PreviousRunId: str; RunId: str; JobBookmark: str
class JobBookmarksEncryption:
    JobBookmarksEncryptionMode: _JobBookmarksEncryptionMode; KmsKeyArn: str
class JobCommand:
    Name: str; ScriptLocation: str; PythonVersion: str; Runtime: str
class JobNodeDetails:
    JobRuns: list[JobRun]
class JobRun:
    Id: str; Attempt: int; PreviousRunId: str; TriggerName: str; JobName: str; JobMode: _JobMode
    JobRunQueuingEnabled: bool; StartedOn: Any; LastModifiedOn: Any; CompletedOn: Any; JobRunState: _JobRunState
    Arguments: dict[str, str]; ErrorMessage: str; PredecessorRuns: list[Predecessor]; AllocatedCapacity: int
    ExecutionTime: int; Timeout: int; MaxCapacity: float; WorkerType: _WorkerType; NumberOfWorkers: int
    SecurityConfiguration: str; LogGroupName: str; NotificationProperty: _NotificationProperty; GlueVersion: str
    DPUSeconds: float; ExecutionClass: _ExecutionClass; MaintenanceWindow: str; ProfileName: str; StateDetail: str
    ExecutionRoleSessionPolicy: str
class Join:
    Name: str; Inputs: list[str]; JoinType: _JoinType; Columns: list[JoinColumn]
class JoinColumn:
    From: str; Keys: list[list[str]]
class JsonClassifier:
    Name: str; CreationTime: str; LastUpdated: str; Version: int; JsonPath: str
class KafkaStreamingSourceOptions:
    BootstrapServers: str; SecurityProtocol: str; ConnectionName: str; TopicName: str; Assign: str
    SubscribePattern: str; Classification: str; Delimiter: str; StartingOffsets: str; EndingOffsets: str
    PollTimeoutMs: int; NumRetries: int; RetryIntervalMs: int; MaxOffsetsPerTrigger: int; MinPartitions: int
    IncludeHeaders: bool; AddRecordTimestamp: str; EmitConsumerLagMetrics: str; StartingTimestamp: str
class KeySchemaElement:
    Name: str; Type: str
class KinesisStreamingSourceOptions:
    EndpointUrl: str; StreamName: str; Classification: str; Delimiter: str; StartingPosition: _StartingPosition
    MaxFetchTimeInMs: int; MaxFetchRecordsPerShard: int; MaxRecordPerRead: int; AddIdleTimeBetweenReads: bool
    IdleTimeBetweenReadsInMs: int; DescribeShardInterval: int; NumRetries: int; RetryIntervalMs: int
    MaxRetryIntervalMs: int; AvoidEmptyBatches: bool; StreamArn: str; RoleArn: str; RoleSessionName: str
    AddRecordTimestamp: str; EmitConsumerLagMetrics: str; StartingTimestamp: str; FanoutConsumerARN: str
class LabelingSetGenerationTaskRunProperties:
    OutputS3Path: str
class LakeFormationConfiguration:
    UseLakeFormationCredentials: bool; AccountId: str
class LastActiveDefinition:
    Description: str; LastModifiedOn: str; ParameterSpec: str; BlueprintLocation: str; BlueprintServiceLocation: str
class LastCrawlInfo:
    Status: LastCrawlStatus; ErrorMessage: str; LogGroup: str; LogStream: str; MessagePrefix: str; StartTime: str
class LineageConfiguration:
    CrawlerLineageSettings: _CrawlerLineageSettings
class ListAssetTypesResponse:
    Items: list[AssetTypeItem]; NextToken: str
class ListBlueprintsResponse:
    Blueprints: list[str]; NextToken: str
class ListColumnStatisticsTaskRunsResponse:
    ColumnStatisticsTaskRunIds: list[str]; NextToken: str
class ListConnectionTypesResponse:
    ConnectionTypes: list[ConnectionTypeBrief]; NextToken: str
class ListCrawlersResponse:
    CrawlerNames: list[str]; NextToken: str
class ListCrawlsResponse:
    Crawls: list[CrawlerHistory]; NextToken: str
class ListCustomEntityTypesResponse:
    CustomEntityTypes: list[CustomEntityType]; NextToken: str
class ListDataQualityEvaluationConfigsResponse:
    DataQualityEvaluationConfigs: list[DataQualityEvaluationConfigListDetails]; NextToken: str
class ListDataQualityResultsResponse:
    Results: list[DataQualityResultDescription]; NextToken: str
class ListDataQualityResultsV2Response:
    Results: list[DataQualityResultsV2Description]; NextToken: str
class ListDataQualityRuleRecommendationRunsResponse:
    Runs: list[DataQualityRuleRecommendationRunDescription]; NextToken: str
class ListDataQualityRulesetEvaluationRunsResponse:
    Runs: list[DataQualityRulesetEvaluationRunDescription]; NextToken: str
class ListDataQualityRulesetsResponse:
    Rulesets: list[DataQualityRulesetListDetails]; NextToken: str
class ListDataQualityStatisticAnnotationsResponse:
    Annotations: list[StatisticAnnotation]; NextToken: str
class ListDataQualityStatisticsResponse:
    Statistics: list[StatisticSummary]; NextToken: str
class ListDevEndpointsResponse:
    DevEndpointNames: list[str]; NextToken: str
class ListEntitiesResponse:
    Entities: list[Entity]; NextToken: str
class ListFormTypesResponse:
    Items: list[FormTypeItem]; NextToken: str
class ListGlossariesResponse:
    Items: list[GlossaryItem]; NextToken: str
class ListGlossaryTermsResponse:
    Items: list[GlossaryTermItem]; NextToken: str
class ListIntegrationResourcePropertiesResponse:
    IntegrationResourcePropertyList: list[IntegrationResourceProperty]; Marker: str
class ListIntegrationTablePropertiesResponse:
    IntegrationTablePropertiesList: list[IntegrationTableProperties]; Marker: str
class ListIterableFormsResponse:
    Items: list[IterableFormListItem]; NextToken: str
class ListJobsResponse:
    JobNames: list[str]; NextToken: str
class ListMLTransformsResponse:
    TransformIds: list[str]; NextToken: str
class ListMaterializedViewRefreshTaskRunsResponse:
    MaterializedViewRefreshTaskRuns: list[MaterializedViewRefreshTaskRun]; NextToken: str
class ListRegistriesResponse:
    Registries: list[RegistryListItem]; NextToken: str
class ListSchemaVersionsResponse:
    Schemas: list[SchemaVersionListItem]; NextToken: str
class ListSchemasResponse:
    Schemas: list[SchemaListItem]; NextToken: str
class ListSessionsResponse:
    Ids: list[str]; Sessions: list[Session]; NextToken: str
class ListStatementsResponse:
    Statements: list[Statement]; NextToken: str
class ListTableOptimizerRunsResponse:
    CatalogId: str; DatabaseName: str; TableName: str; NextToken: str; TableOptimizerRuns: list[TableOptimizerRun]
class ListTriggersResponse:
    TriggerNames: list[str]; NextToken: str
class ListUsageProfilesResponse:
    Profiles: list[UsageProfileDefinition]; NextToken: str
class ListWorkflowsResponse:
    Workflows: list[str]; NextToken: str
class LongColumnStatisticsData:
    MinimumValue: int; MaximumValue: int; NumberOfNulls: int; NumberOfDistinctValues: int
class MLTransform:
    TransformId: str; Name: str; Description: str; Status: TransformStatusType; CreatedOn: str; LastModifiedOn: str
    InputRecordTables: list[GlueTable]; Parameters: TransformParameters; EvaluationMetrics: _EvaluationMetrics
    LabelCount: int; Schema: list[SchemaColumn]; Role: str; GlueVersion: str; MaxCapacity: float
    WorkerType: _WorkerType; NumberOfWorkers: int; Timeout: int; MaxRetries: int
    TransformEncryption: _TransformEncryption
class MLUserDataEncryption:
    MlUserDataEncryptionMode: MLUserDataEncryptionModeString; KmsKeyId: str
class Mapping_:
    ToKey: str; FromPath: list[str]; FromType: str; ToType: str; Dropped: bool; Children: list[Mapping_]
class MappingEntry:
    SourceTable: str; SourcePath: str; SourceType: str; TargetTable: str; TargetPath: str; TargetType: str
class MaterializedViewRefreshTaskRun:
    CustomerId: str; MaterializedViewRefreshTaskRunId: str; DatabaseName: str; TableName: str; CatalogId: str
    Role: str; Status: MaterializedViewRefreshState; CreationTime: str; LastUpdated: str; StartTime: str; EndTime: str
    ErrorMessage: str; DpuSeconds: float; RefreshType: MaterializedViewRefreshType; ProcessedBytes: int
class Merge:
    Name: str; Inputs: list[str]; Source: str; PrimaryKeys: list[list[str]]
class MetadataInfo:
    MetadataValue: str; CreatedTime: str; OtherMetadataValueList: list[OtherMetadataValueListItem]
class MetricBasedObservation:
    MetricName: str; StatisticId: str; MetricValues: DataQualityMetricValues; NewRules: list[str]
class MicrosoftSQLServerCatalogSource:
    Name: str; Database: str; Table: str
class MicrosoftSQLServerCatalogTarget:
    Name: str; Inputs: list[str]; Database: str; Table: str
class ModifyIntegrationResponse:
    SourceArn: str; TargetArn: str; IntegrationName: str; Description: str; IntegrationArn: str; KmsKeyId: str
    AdditionalEncryptionContext: dict[str, str]; Tags: list[Tag]; Status: IntegrationStatus; CreateTime: str
    Errors: list[IntegrationError]; DataFilter: str; IntegrationConfig: _IntegrationConfig
class MongoDBTarget:
    ConnectionName: str; Path: str; ScanAll: bool
class MySQLCatalogSource:
    Name: str; Database: str; Table: str
class MySQLCatalogTarget:
    Name: str; Inputs: list[str]; Database: str; Table: str
class Node:
    Type: NodeType; Name: str; UniqueId: str; TriggerDetails: TriggerNodeDetails; JobDetails: JobNodeDetails
    CrawlerDetails: CrawlerNodeDetails
class NotificationProperty:
    NotifyDelayAfter: int
class NullCheckBoxList:
    IsEmpty: bool; IsNullString: bool; IsNegOne: bool
class NullValueField:
    Value: str; Datatype: _Datatype
class OAuth2ClientApplication:
    UserManagedClientApplicationClientId: str; AwsManagedClientApplicationReference: str
class OAuth2Properties:
    OAuth2GrantType: _OAuth2GrantType; OAuth2ClientApplication: _OAuth2ClientApplication; TokenUrl: str
    TokenUrlParametersMap: dict[str, str]
class ObservationResultsOptions:
    WriteObservationResultsEnabled: bool; CatalogTableConfig: CatalogTableConfigOptions
class OffsetConfiguration:
    OffsetParameter: ExtractedParameter; LimitParameter: ExtractedParameter
class Option:
    Value: str; Label: str; Description: str
class OracleSQLCatalogSource:
    Name: str; Database: str; Table: str
class OracleSQLCatalogTarget:
    Name: str; Inputs: list[str]; Database: str; Table: str
class Order:
    Column: str; SortOrder: int
class OrphanFileDeletionConfiguration:
    IcebergConfiguration: IcebergOrphanFileDeletionConfiguration
class OrphanFileDeletionMetrics:
    IcebergMetrics: IcebergOrphanFileDeletionMetrics
class OtherMetadataValueListItem:
    MetadataValue: str; CreatedTime: str
class PIIDetection:
    Name: str; Inputs: list[str]; PiiType: _PiiType; EntityTypesToDetect: list[str]; OutputColumnName: str
    SampleFraction: float; ThresholdFraction: float; MaskValue: str; RedactText: str; RedactChar: str
    MatchPattern: str; NumLeftCharsToExclude: int; NumRightCharsToExclude: int; DetectionParameters: str
    DetectionSensitivity: str
class PaginationConfiguration:
    CursorConfiguration: _CursorConfiguration; OffsetConfiguration: _OffsetConfiguration
class Partition:
    Values: list[str]; DatabaseName: str; TableName: str; CreationTime: str; LastAccessTime: str
    StorageDescriptor: _StorageDescriptor; Parameters: dict[str, str]; LastAnalyzedTime: str; CatalogId: str
class PartitionError:
    PartitionValues: list[str]; ErrorDetail: _ErrorDetail
class PartitionIndexDescriptor:
    IndexName: str; Keys: list[KeySchemaElement]; IndexStatus: PartitionIndexStatus
    BackfillErrors: list[BackfillError]
class PartitionValueList:
    Values: list[str]
class PhysicalConnectionRequirements:
    SubnetId: str; SecurityGroupIdList: list[str]; AvailabilityZone: str
class PostgreSQLCatalogSource:
    Name: str; Database: str; Table: str
class PostgreSQLCatalogTarget:
    Name: str; Inputs: list[str]; Database: str; Table: str
class Predecessor:
    JobName: str; RunId: str
class Predicate:
    Logical: _Logical; Conditions: list[Condition]
class PrincipalPermissions:
    Principal: DataLakePrincipal; Permissions: list[Permission]
class ProfileConfiguration:
    SessionConfiguration: dict[str, ConfigurationObject]; JobConfiguration: dict[str, ConfigurationObject]
class ProfilingResultsOptions:
    WriteProfilingResultsEnabled: bool; CatalogTableConfig: CatalogTableConfigOptions
    DistributionResults: DistributionResultsOptions
class Property:
    Name: str; Description: str; Required: bool; DefaultValue: str; PropertyTypes: list[PropertyType]
    AllowedValues: list[AllowedValue]; DataOperationScopes: list[DataOperation]; KeyOverride: str
    PropertyLocation: _PropertyLocation
class PublishDataQualityResultV2Response:
    ResultId: str
class PutAssetResponse:
    Id: str; Name: str; Description: str; CreatedAt: str; Forms: dict[str, AssetFormEntry]
class PutAssetTypeResponse:
    Id: str; Name: str; Forms: dict[str, AssetTypeFormReference]
class PutAttachmentResponse:
    AssetIdentifier: str; IterableFormName: str; ItemIdentifier: str; AttachmentName: str; FormTypeId: str
class PutDataCatalogEncryptionSettingsResponse:
    ...
class PutDataCatalogExportConfigurationOutput:
    ExportSetting: _ExportSetting; EncryptionConfiguration: ExportEncryptionConfiguration
class PutDataQualityProfileAnnotationResponse:
    ...
class PutFormTypeResponse:
    Id: str; Name: str; Schema: str
class PutResourcePolicyResponse:
    PolicyHash: str
class PutSchemaVersionMetadataResponse:
    SchemaArn: str; SchemaName: str; RegistryName: str; LatestVersion: bool; VersionNumber: int; SchemaVersionId: str
    MetadataKey: str; MetadataValue: str
class PutWorkflowRunPropertiesResponse:
    ...
class QuerySchemaVersionMetadataResponse:
    MetadataInfoMap: dict[str, MetadataInfo]; SchemaVersionId: str; NextToken: str
class RLSProperties:
    DefaultRLSPolicy: str
class Recipe:
    Name: str; Inputs: list[str]; RecipeReference: _RecipeReference; RecipeSteps: list[RecipeStep]
class RecipeAction:
    Operation: str; Parameters: dict[str, str]
class RecipeReference:
    RecipeArn: str; RecipeVersion: str
class RecipeStep:
    Action: RecipeAction; ConditionExpressions: list[ConditionExpression]
class RecrawlPolicy:
    RecrawlBehavior: _RecrawlBehavior
class RedshiftSource:
    Name: str; Database: str; Table: str; RedshiftTmpDir: str; TmpDirIAMRole: str
class RedshiftTarget:
    Name: str; Inputs: list[str]; Database: str; Table: str; RedshiftTmpDir: str; TmpDirIAMRole: str
    UpsertRedshiftOptions: UpsertRedshiftTargetOptions
class RegisterConnectionTypeResponse:
    ConnectionTypeArn: str
class RegisterSchemaVersionResponse:
    SchemaVersionId: str; VersionNumber: int; Status: SchemaVersionStatus
class RegistryListItem:
    RegistryName: str; RegistryArn: str; Description: str; Status: RegistryStatus; CreatedTime: str; UpdatedTime: str
class RelationalCatalogSource:
    Name: str; Database: str; Table: str
class RemoveSchemaVersionMetadataResponse:
    SchemaArn: str; SchemaName: str; RegistryName: str; LatestVersion: bool; VersionNumber: int; SchemaVersionId: str
    MetadataKey: str; MetadataValue: str
class RenameField:
    Name: str; Inputs: list[str]; SourcePath: list[str]; TargetPath: list[str]
class ResetJobBookmarkResponse:
    JobBookmarkEntry: _JobBookmarkEntry
class ResourceUri:
    ResourceType: _ResourceType; Uri: str; LastModified: str
class ResponseConfiguration:
    ResultPath: str; ErrorPath: str
class ResponseExtractionMapping:
    ContentPath: str; HeaderKey: str
class RestConfiguration:
    GlobalSourceConfiguration: SourceConfiguration; ValidationEndpointConfiguration: SourceConfiguration
    EntityConfigurations: dict[str, EntityConfiguration]
class ResumeWorkflowRunResponse:
    RunId: str; NodeIds: list[str]
class RetentionConfiguration:
    IcebergConfiguration: IcebergRetentionConfiguration
class RetentionMetrics:
    IcebergMetrics: IcebergRetentionMetrics
class Route:
    Name: str; Inputs: list[str]; GroupFiltersList: list[GroupFilters]
class RowLevelResultsOptions:
    MaxRowsToWrite: int; ResultType: ResultTypeEnum; CatalogTableConfig: CatalogTableConfigOptions
class RunIdentifier:
    RunId: str; JobRunId: str
class RunMetrics:
    NumberOfBytesCompacted: str; NumberOfFilesCompacted: str; NumberOfDpus: str; JobDurationInHour: str
class RunStatementResponse:
    Id: int
class S3CatalogDeltaSource:
    Name: str; Database: str; Table: str; AdditionalDeltaOptions: dict[str, str]; OutputSchemas: list[GlueSchema]
class S3CatalogHudiSource:
    Name: str; Database: str; Table: str; AdditionalHudiOptions: dict[str, str]; OutputSchemas: list[GlueSchema]
class S3CatalogIcebergSource:
    Name: str; Database: str; Table: str; AdditionalIcebergOptions: dict[str, str]; OutputSchemas: list[GlueSchema]
class S3CatalogSource:
    Name: str; Database: str; Table: str; PartitionPredicate: str; AdditionalOptions: S3SourceAdditionalOptions
class S3CatalogTarget:
    Name: str; Inputs: list[str]; PartitionKeys: list[list[str]]; Table: str; Database: str
    SchemaChangePolicy: CatalogSchemaChangePolicy; AutoDataQuality: _AutoDataQuality
class S3CsvSource:
    Name: str; Paths: list[str]; CompressionType: _CompressionType; Exclusions: list[str]; GroupSize: str
    GroupFiles: str; Recurse: bool; MaxBand: int; MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptions; Separator: _Separator; Escaper: str; QuoteChar: _QuoteChar
    Multiline: bool; WithHeader: bool; WriteHeader: bool; SkipFirst: bool; OptimizePerformance: bool
    OutputSchemas: list[GlueSchema]
class S3DeltaCatalogTarget:
    Name: str; Inputs: list[str]; PartitionKeys: list[list[str]]; Table: str; Database: str
    AdditionalOptions: dict[str, str]; SchemaChangePolicy: CatalogSchemaChangePolicy
    AutoDataQuality: _AutoDataQuality; OutputSchemas: list[GlueSchema]
class S3DeltaDirectTarget:
    Name: str; Inputs: list[str]; PartitionKeys: list[list[str]]; Path: str; Compression: DeltaTargetCompressionType
    NumberTargetPartitions: str; Format: TargetFormat; AdditionalOptions: dict[str, str]
    SchemaChangePolicy: DirectSchemaChangePolicy; AutoDataQuality: _AutoDataQuality
class S3DeltaSource:
    Name: str; Paths: list[str]; AdditionalDeltaOptions: dict[str, str]
    AdditionalOptions: S3DirectSourceAdditionalOptions; OutputSchemas: list[GlueSchema]
class S3DirectSourceAdditionalOptions:
    BoundedSize: int; BoundedFiles: int; EnableSamplePath: bool; SamplePath: str
class S3DirectTarget:
    Name: str; Inputs: list[str]; PartitionKeys: list[list[str]]; Path: str; Compression: str
    NumberTargetPartitions: str; Format: TargetFormat; SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: _AutoDataQuality; OutputSchemas: list[GlueSchema]
class S3Encryption:
    S3EncryptionMode: _S3EncryptionMode; KmsKeyArn: str
class S3ExcelSource:
    Name: str; Paths: list[str]; CompressionType: ParquetCompressionType; Exclusions: list[str]; GroupSize: str
    GroupFiles: str; Recurse: bool; MaxBand: int; MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptions; NumberRows: int; SkipFooter: int
    OutputSchemas: list[GlueSchema]
class S3GlueParquetTarget:
    Name: str; Inputs: list[str]; PartitionKeys: list[list[str]]; Path: str; Compression: ParquetCompressionType
    NumberTargetPartitions: str; SchemaChangePolicy: DirectSchemaChangePolicy; AutoDataQuality: _AutoDataQuality
class S3HudiCatalogTarget:
    Name: str; Inputs: list[str]; PartitionKeys: list[list[str]]; Table: str; Database: str
    AdditionalOptions: dict[str, str]; SchemaChangePolicy: CatalogSchemaChangePolicy
    AutoDataQuality: _AutoDataQuality; OutputSchemas: list[GlueSchema]
class S3HudiDirectTarget:
    Name: str; Inputs: list[str]; Path: str; Compression: HudiTargetCompressionType; NumberTargetPartitions: str
    PartitionKeys: list[list[str]]; Format: TargetFormat; AdditionalOptions: dict[str, str]
    SchemaChangePolicy: DirectSchemaChangePolicy; AutoDataQuality: _AutoDataQuality
class S3HudiSource:
    Name: str; Paths: list[str]; AdditionalHudiOptions: dict[str, str]
    AdditionalOptions: S3DirectSourceAdditionalOptions; OutputSchemas: list[GlueSchema]
class S3HyperDirectTarget:
    Name: str; Inputs: list[str]; Format: TargetFormat; PartitionKeys: list[list[str]]; Path: str
    Compression: HyperTargetCompressionType; SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: _AutoDataQuality; OutputSchemas: list[GlueSchema]
class S3IcebergCatalogTarget:
    Name: str; Inputs: list[str]; PartitionKeys: list[list[str]]; Table: str; Database: str
    AdditionalOptions: dict[str, str]; SchemaChangePolicy: CatalogSchemaChangePolicy
    AutoDataQuality: _AutoDataQuality
class S3IcebergDirectTarget:
    Name: str; Inputs: list[str]; PartitionKeys: list[list[str]]; Path: str; Format: TargetFormat
    AdditionalOptions: dict[str, str]; SchemaChangePolicy: DirectSchemaChangePolicy; AutoDataQuality: _AutoDataQuality
    Compression: IcebergTargetCompressionType; NumberTargetPartitions: str; OutputSchemas: list[GlueSchema]
class S3JsonSource:
    Name: str; Paths: list[str]; CompressionType: _CompressionType; Exclusions: list[str]; GroupSize: str
    GroupFiles: str; Recurse: bool; MaxBand: int; MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptions; JsonPath: str; Multiline: bool
    OutputSchemas: list[GlueSchema]
class S3ParquetSource:
    Name: str; Paths: list[str]; CompressionType: ParquetCompressionType; Exclusions: list[str]; GroupSize: str
    GroupFiles: str; Recurse: bool; MaxBand: int; MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptions; OutputSchemas: list[GlueSchema]
class S3SourceAdditionalOptions:
    BoundedSize: int; BoundedFiles: int
class S3Target:
    Path: str; Exclusions: list[str]; ConnectionName: str; SampleSize: int; EventQueueArn: str; DlqEventQueueArn: str
class Schedule:
    ScheduleExpression: str; State: ScheduleState
class SchemaChangePolicy:
    UpdateBehavior: _UpdateBehavior; DeleteBehavior: _DeleteBehavior
class SchemaColumn:
    Name: str; DataType: str
class SchemaId:
    SchemaArn: str; SchemaName: str; RegistryName: str
class SchemaListItem:
    RegistryName: str; SchemaName: str; SchemaArn: str; Description: str; SchemaStatus: _SchemaStatus
    CreatedTime: str; UpdatedTime: str
class SchemaReference:
    SchemaId: _SchemaId; SchemaVersionId: str; SchemaVersionNumber: int
class SchemaVersionErrorItem:
    VersionNumber: int; ErrorDetails: _ErrorDetails
class SchemaVersionListItem:
    SchemaArn: str; SchemaVersionId: str; VersionNumber: int; Status: SchemaVersionStatus; CreatedTime: str
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class SearchAssetsOutput:
    Items: list[SearchResultItem]; NextToken: str
class SearchResultItem:
    Id: str; AssetName: str; AssetDescription: str; UpdatedAt: str; AssetTypeId: str
class SearchTablesResponse:
    NextToken: str; TableList: list[Table]
class SecurityConfiguration:
    Name: str; CreatedTimeStamp: str; EncryptionConfiguration: _EncryptionConfiguration
class SelectFields:
    Name: str; Inputs: list[str]; Paths: list[list[str]]
class SelectFromCollection:
    Name: str; Inputs: list[str]; Index: int
class SerDeInfo:
    Name: str; SerializationLibrary: str; Parameters: dict[str, str]
class Session:
    Id: str; CreatedOn: str; Status: SessionStatus; ErrorMessage: str; Description: str; Role: str
    Command: SessionCommand; DefaultArguments: dict[str, str]; Connections: ConnectionsList; Progress: float
    MaxCapacity: float; SecurityConfiguration: str; GlueVersion: str; NumberOfWorkers: int; WorkerType: _WorkerType
    CompletedOn: str; ExecutionTime: float; DpuSeconds: float; IdleTimeout: int; ProfileName: str
    SessionType: _SessionType
class SessionCommand:
    Name: str; PythonVersion: str
class SessionEndpoint:
    Url: str; AuthToken: str; AuthTokenExpirationTime: str
class SkewedInfo:
    SkewedColumnNames: list[str]; SkewedColumnValues: list[str]; SkewedColumnValueLocationMaps: dict[str, str]
class SnowflakeNodeData:
    SourceType: str; Connection: Option; Schema: str; Table: str; Database: str; TempDir: str; IamRole: Option
    AdditionalOptions: dict[str, str]; SampleQuery: str; PreAction: str; PostAction: str; Action: str; Upsert: bool
    MergeAction: str; MergeWhenMatched: str; MergeWhenNotMatched: str; MergeClause: str; StagingTable: str
    SelectedColumns: list[Option]; AutoPushdown: bool; TableSchema: list[Option]
class SnowflakeSource:
    Name: str; Data: SnowflakeNodeData; OutputSchemas: list[GlueSchema]
class SnowflakeTarget:
    Name: str; Data: SnowflakeNodeData; Inputs: list[str]
class SourceConfiguration:
    RequestMethod: HTTPMethod; RequestPath: str; RequestParameters: list[ConnectorProperty]
    ResponseConfiguration: _ResponseConfiguration; PaginationConfiguration: _PaginationConfiguration
    FilterConfiguration: _FilterConfiguration
class SourceControlDetails:
    Provider: SourceControlProvider; Repository: str; Owner: str; Branch: str; Folder: str; LastCommitId: str
    AuthStrategy: SourceControlAuthStrategy; AuthToken: str
class SourceProcessingProperties:
    RoleArn: str
class SourceTableConfig:
    Fields: list[str]; FilterPredicate: str; PrimaryKey: list[str]; RecordUpdateField: str
class SparkConnectorSource:
    Name: str; ConnectionName: str; ConnectorName: str; ConnectionType: str; AdditionalOptions: dict[str, str]
    OutputSchemas: list[GlueSchema]
class SparkConnectorTarget:
    Name: str; Inputs: list[str]; ConnectionName: str; ConnectorName: str; ConnectionType: str
    AdditionalOptions: dict[str, str]; OutputSchemas: list[GlueSchema]
class SparkSQL:
    Name: str; Inputs: list[str]; SqlQuery: str; SqlAliases: list[SqlAlias]; OutputSchemas: list[GlueSchema]
class Spigot:
    Name: str; Inputs: list[str]; Path: str; Topk: int; Prob: float
class SplitFields:
    Name: str; Inputs: list[str]; Paths: list[list[str]]
class SqlAlias:
    From: str; Alias: str
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
    JobRunId: str; JobName: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class StartJobUpgradeAnalysisResponse:
    AnalysisId: str; JobName: str
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
    BatchSize: int; BatchWindow: int
class Statement:
    Id: int; Code: str; State: StatementState; Output: StatementOutput; Progress: float; StartedOn: int
    CompletedOn: int
class StatementOutput:
    Data: StatementOutputData; ExecutionCount: int; Status: StatementState; ErrorName: str; ErrorValue: str
    Traceback: list[str]
class StatementOutputData:
    TextPlain: str
class StatisticAnnotation:
    ProfileId: str; StatisticId: str; StatisticRecordedOn: str; InclusionAnnotation: TimestampedInclusionAnnotation
class StatisticModelResult:
    LowerBound: float; UpperBound: float; PredictedValue: float; ActualValue: float; Date: str
    InclusionAnnotation: InclusionAnnotationValue
class StatisticSummary:
    StatisticId: str; ProfileId: str; RunIdentifier: _RunIdentifier; StatisticName: str; DoubleValue: float
    DistributionValue: DistributionData; EvaluationLevel: StatisticEvaluationLevel; ColumnsReferenced: list[str]
    ReferencedDatasets: list[str]; StatisticProperties: dict[str, str]; RecordedOn: str
    InclusionAnnotation: TimestampedInclusionAnnotation
class StatusDetails:
    RequestedChange: Table; ViewValidations: list[ViewValidation]
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
    Columns: list[Column]; Location: str; AdditionalLocations: list[str]; InputFormat: str; OutputFormat: str
    Compressed: bool; NumberOfBuckets: int; SerdeInfo: SerDeInfo; BucketColumns: list[str]; SortColumns: list[Order]
    Parameters: dict[str, str]; SkewedInfo: _SkewedInfo; StoredAsSubDirectories: bool
    SchemaReference: _SchemaReference
class StreamingDataPreviewOptions:
    PollingTime: int; RecordPollingLimit: int
class StringColumnStatisticsData:
    MaximumLength: int; AverageLength: float; NumberOfNulls: int; NumberOfDistinctValues: int
class SubObjectStatistics:
    SourceType: SubObjectSourceType; GlueVersionId: str; PartitionCount: int; FileCount: int; TotalFileBytes: int
class Table:
    Name: str; DatabaseName: str; Description: str; Owner: str; CreateTime: str; UpdateTime: str; LastAccessTime: str
    LastAnalyzedTime: str; Retention: int; StorageDescriptor: _StorageDescriptor; PartitionKeys: list[Column]
    ViewOriginalText: str; ViewExpandedText: str; TableType: str; Parameters: dict[str, str]; CreatedBy: str
    IsRegisteredWithLakeFormation: bool; TargetTable: TableIdentifier; CatalogId: str; VersionId: str
    FederatedTable: _FederatedTable; ViewDefinition: _ViewDefinition; IsMultiDialectView: bool
    IsMaterializedView: bool; IcebergTableMetadata: _IcebergTableMetadata; Status: TableStatus
    RlsProperties: RLSProperties
class TableError:
    TableName: str; ErrorDetail: _ErrorDetail
class TableIdentifier:
    CatalogId: str; DatabaseName: str; Name: str; Region: str
class TableOptimizer:
    Type: TableOptimizerType; Configuration: TableOptimizerConfiguration; LastRun: TableOptimizerRun
    ConfigurationSource: _ConfigurationSource
class TableOptimizerConfiguration:
    RoleArn: str; Enabled: bool; VpcConfiguration: TableOptimizerVpcConfiguration
    CompactionConfiguration: _CompactionConfiguration; RetentionConfiguration: _RetentionConfiguration
    OrphanFileDeletionConfiguration: _OrphanFileDeletionConfiguration
class TableOptimizerRun:
    EventType: TableOptimizerEventType; StartTimestamp: str; EndTimestamp: str; Metrics: RunMetrics; Error: str
    CompactionMetrics: _CompactionMetrics; CompactionStrategy: _CompactionStrategy
    RetentionMetrics: _RetentionMetrics; OrphanFileDeletionMetrics: _OrphanFileDeletionMetrics
class TableOptimizerVpcConfiguration:
    GlueConnectionName: str
class TableStatus:
    RequestedBy: str; UpdatedBy: str; RequestTime: str; UpdateTime: str; Action: ResourceAction; State: ResourceState
    Error: ErrorDetail; Details: StatusDetails
class TableVersion:
    Table: _Table; VersionId: str
class TableVersionError:
    TableName: str; VersionId: str; ErrorDetail: _ErrorDetail
class Tag:
    Key: str; Value: str
class TagResourceResponse:
    ...
class TargetProcessingProperties:
    RoleArn: str; KmsArn: str; ConnectionName: str; EventBusArn: str
class TargetRedshiftCatalog:
    CatalogArn: str
class TargetTableConfig:
    UnnestSpec: _UnnestSpec; PartitionSpec: list[IntegrationPartition]; TargetTableName: str; IntegrationArn: str
class TaskRun:
    TransformId: str; TaskRunId: str; Status: TaskStatusType; LogGroupName: str; Properties: TaskRunProperties
    ErrorString: str; StartedOn: str; LastModifiedOn: str; CompletedOn: str; ExecutionTime: int
class TaskRunProperties:
    TaskType: _TaskType; ImportLabelsTaskRunProperties: _ImportLabelsTaskRunProperties
    ExportLabelsTaskRunProperties: _ExportLabelsTaskRunProperties
    LabelingSetGenerationTaskRunProperties: _LabelingSetGenerationTaskRunProperties
    FindMatchesTaskRunProperties: _FindMatchesTaskRunProperties
class TestConnectionResponse:
    ...
class TimestampedInclusionAnnotation:
    Value: InclusionAnnotationValue; LastModifiedOn: str
class TransformConfigParameter:
    Name: str; Type: ParamType; ValidationRule: str; ValidationMessage: str; Value: list[str]; ListType: ParamType
    IsOptional: bool
class TransformEncryption:
    MlUserDataEncryption: MLUserDataEncryption; TaskRunSecurityConfigurationName: str
class TransformParameters:
    TransformType: _TransformType; FindMatchesParameters: _FindMatchesParameters
class Trigger:
    Name: str; WorkflowName: str; Id: str; Type: TriggerType; State: TriggerState; Description: str; Schedule: str
    Actions: list[Action]; Predicate: _Predicate; EventBatchingCondition: _EventBatchingCondition
class TriggerNodeDetails:
    Trigger: _Trigger
class UnfilteredPartition:
    Partition: _Partition; AuthorizedColumns: list[str]; IsRegisteredWithLakeFormation: bool
class Union:
    Name: str; Inputs: list[str]; UnionType: _UnionType
class UntagResourceResponse:
    ...
class UpdateAssetResponse:
    Id: str; Name: str; Description: str; UpdatedAt: str
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
    Name: str; EvaluationRunMode: DataQualityEvaluationRunMode; CreatedOn: str; LastModifiedOn: str
    Level: DataQualityEvaluationConfigLevel; DataSource: DataQualityEvaluationConfigDataSource; RulesetName: str
    ManagedRulesetName: DataQualityEvaluationConfigManagedRuleset; Triggers: list[DataQualityEvaluationConfigTrigger]
    ScheduleExpression: str; StartAt: str; EndAt: str; PauseRuns: bool; Role: str; NumberOfWorkers: int; Timeout: int
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptions
    AdditionalDataSources: dict[str, _DataSource]
class UpdateDataQualityRulesetResponse:
    Name: str; Description: str; Ruleset: str
class UpdateDatabaseResponse:
    ...
class UpdateDevEndpointResponse:
    ...
class UpdateGlossaryResponse:
    Id: str; Name: str; Description: str
class UpdateGlossaryTermResponse:
    Id: str; GlossaryId: str; Name: str; ShortDescription: str; LongDescription: str
class UpdateGlueIdentityCenterConfigurationResponse:
    ...
class UpdateIntegrationResourcePropertyResponse:
    ResourceArn: str; ResourcePropertyArn: str; SourceProcessingProperties: _SourceProcessingProperties
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
    RegistryName: str; RegistryArn: str
class UpdateSchemaResponse:
    SchemaArn: str; SchemaName: str; RegistryName: str
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
    TableLocation: str; ConnectionName: str; UpsertKeys: list[str]
class UsageProfileDefinition:
    Name: str; Description: str; CreatedOn: str; LastModifiedOn: str
class UserDefinedFunction:
    FunctionName: str; DatabaseName: str; ClassName: str; OwnerName: str; FunctionType: _FunctionType
    OwnerType: PrincipalType; CreateTime: str; ResourceUris: list[ResourceUri]; ArtifactLocation: str
    GovernanceMode: _GovernanceMode; CatalogId: str
class ViewDefinition:
    IsProtected: bool; IsManaged: bool; Definer: str; ViewVersionId: int; ViewVersionToken: str; RefreshSeconds: int
    LastRefreshType: _LastRefreshType; SubObjects: list[str]; SubObjectVersionIds: list[int]
    SubObjectsStatistics: list[SubObjectStatistics]; Representations: list[ViewRepresentation]
    SparkPipelineInfo: dict[str, str]
class ViewRepresentation:
    Dialect: ViewDialect; DialectVersion: str; ViewOriginalText: str; ViewExpandedText: str; ValidationConnection: str
    IsStale: bool
class ViewValidation:
    Dialect: ViewDialect; DialectVersion: str; ViewValidationText: str; UpdateTime: str; State: ResourceState
    Error: ErrorDetail
class Workflow:
    Name: str; Description: str; DefaultRunProperties: dict[str, str]; CreatedOn: str; LastModifiedOn: str
    LastRun: WorkflowRun; Graph: WorkflowGraph; MaxConcurrentRuns: int; BlueprintDetails: _BlueprintDetails
class WorkflowGraph:
    Nodes: list[Node]; Edges: list[Edge]
class WorkflowRun:
    Name: str; WorkflowRunId: str; PreviousRunId: str; WorkflowRunProperties: dict[str, str]; StartedOn: str
    CompletedOn: str; Status: WorkflowRunStatus; ErrorMessage: str; Statistics: WorkflowRunStatistics
    Graph: WorkflowGraph; StartingEventBatchCondition: _StartingEventBatchCondition
class WorkflowRunStatistics:
    TotalActions: int; TimeoutActions: int; FailedActions: int; StoppedActions: int; SucceededActions: int
    RunningActions: int; ErroredActions: int; WaitingActions: int
class XMLClassifier:
    Name: str; Classification: str; CreationTime: str; LastUpdated: str; Version: int; RowTag: str

_T0 = TypeVar("_T0", default=AssociateGlossaryTermsResponse)
_T1 = TypeVar("_T1", default=BatchCreatePartitionResponse)
_T2 = TypeVar("_T2", default=BatchDeleteConnectionResponse)
_T3 = TypeVar("_T3", default=BatchDeletePartitionResponse)
_T4 = TypeVar("_T4", default=BatchDeleteTableResponse)
_T5 = TypeVar("_T5", default=BatchDeleteTableVersionResponse)
_T6 = TypeVar("_T6", default=BatchGetBlueprintsResponse)
_T7 = TypeVar("_T7", default=BatchGetCrawlersResponse)
_T8 = TypeVar("_T8", default=BatchGetCustomEntityTypesResponse)
_T9 = TypeVar("_T9", default=BatchGetDataQualityResultResponse)
_T10 = TypeVar("_T10", default=BatchGetDataQualityResultV2Response)
_T11 = TypeVar("_T11", default=BatchGetDataQualityRulesetEvaluationRunResponse)
_T12 = TypeVar("_T12", default=BatchGetDevEndpointsResponse)
_T13 = TypeVar("_T13", default=BatchGetIterableFormsResponse)
_T14 = TypeVar("_T14", default=BatchGetJobsResponse)
_T15 = TypeVar("_T15", default=BatchGetPartitionResponse)
_T16 = TypeVar("_T16", default=BatchGetTableOptimizerResponse)
_T17 = TypeVar("_T17", default=BatchGetTriggersResponse)
_T18 = TypeVar("_T18", default=BatchGetWorkflowsResponse)
_T19 = TypeVar("_T19", default=BatchPutDataQualityStatisticAnnotationResponse)
_T20 = TypeVar("_T20", default=BatchStopJobRunResponse)
_T21 = TypeVar("_T21", default=BatchUpdatePartitionResponse)
_T22 = TypeVar("_T22", default=CancelDataQualityRuleRecommendationRunResponse)
_T23 = TypeVar("_T23", default=CancelDataQualityRulesetEvaluationRunResponse)
_T24 = TypeVar("_T24", default=CancelMLTaskRunResponse)
_T25 = TypeVar("_T25", default=CancelStatementResponse)
_T26 = TypeVar("_T26", default=CheckSchemaVersionValidityResponse)
_T27 = TypeVar("_T27", default=CreateBlueprintResponse)
_T28 = TypeVar("_T28", default=CreateCatalogResponse)
_T29 = TypeVar("_T29", default=CreateClassifierResponse)
_T30 = TypeVar("_T30", default=CreateColumnStatisticsTaskSettingsResponse)
_T31 = TypeVar("_T31", default=CreateConnectionResponse)
_T32 = TypeVar("_T32", default=CreateCrawlerResponse)
_T33 = TypeVar("_T33", default=CreateCustomEntityTypeResponse)
_T34 = TypeVar("_T34", default=CreateDataQualityEvaluationConfigResponse)
_T35 = TypeVar("_T35", default=CreateDataQualityRulesetResponse)
_T36 = TypeVar("_T36", default=CreateDatabaseResponse)
_T37 = TypeVar("_T37", default=CreateDevEndpointResponse)
_T38 = TypeVar("_T38", default=CreateGlossaryResponse)
_T39 = TypeVar("_T39", default=CreateGlossaryTermResponse)
_T40 = TypeVar("_T40", default=CreateGlueIdentityCenterConfigurationResponse)
_T41 = TypeVar("_T41", default=CreateIntegrationResponse)
_T42 = TypeVar("_T42", default=CreateIntegrationResourcePropertyResponse)
_T43 = TypeVar("_T43", default=CreateIntegrationTablePropertiesResponse)
_T44 = TypeVar("_T44", default=CreateJobResponse)
_T45 = TypeVar("_T45", default=CreateMLTransformResponse)
_T46 = TypeVar("_T46", default=CreatePartitionResponse)
_T47 = TypeVar("_T47", default=CreatePartitionIndexResponse)
_T48 = TypeVar("_T48", default=CreateRegistryResponse)
_T49 = TypeVar("_T49", default=CreateSchemaResponse)
_T50 = TypeVar("_T50", default=CreateScriptResponse)
_T51 = TypeVar("_T51", default=CreateSecurityConfigurationResponse)
_T52 = TypeVar("_T52", default=CreateSessionResponse)
_T53 = TypeVar("_T53", default=CreateTableResponse)
_T54 = TypeVar("_T54", default=CreateTableOptimizerResponse)
_T55 = TypeVar("_T55", default=CreateTriggerResponse)
_T56 = TypeVar("_T56", default=CreateUsageProfileResponse)
_T57 = TypeVar("_T57", default=CreateUserDefinedFunctionResponse)
_T58 = TypeVar("_T58", default=CreateWorkflowResponse)
_T59 = TypeVar("_T59", default=DeleteAssetResponse)
_T60 = TypeVar("_T60", default=DeleteAssetTypeResponse)
_T61 = TypeVar("_T61", default=DeleteAttachmentResponse)
_T62 = TypeVar("_T62", default=DeleteBlueprintResponse)
_T63 = TypeVar("_T63", default=DeleteCatalogResponse)
_T64 = TypeVar("_T64", default=DeleteClassifierResponse)
_T65 = TypeVar("_T65", default=DeleteColumnStatisticsForPartitionResponse)
_T66 = TypeVar("_T66", default=DeleteColumnStatisticsForTableResponse)
_T67 = TypeVar("_T67", default=DeleteColumnStatisticsTaskSettingsResponse)
_T68 = TypeVar("_T68", default=DeleteConnectionResponse)
_T69 = TypeVar("_T69", default=DeleteConnectionTypeResponse)
_T70 = TypeVar("_T70", default=DeleteCrawlerResponse)
_T71 = TypeVar("_T71", default=DeleteCustomEntityTypeResponse)
_T72 = TypeVar("_T72", default=DeleteDataQualityEvaluationConfigResponse)
_T73 = TypeVar("_T73", default=DeleteDataQualityRulesetResponse)
_T74 = TypeVar("_T74", default=DeleteDatabaseResponse)
_T75 = TypeVar("_T75", default=DeleteDevEndpointResponse)
_T76 = TypeVar("_T76", default=DeleteFormTypeResponse)
_T77 = TypeVar("_T77", default=DeleteGlossaryResponse)
_T78 = TypeVar("_T78", default=DeleteGlossaryTermResponse)
_T79 = TypeVar("_T79", default=DeleteGlueIdentityCenterConfigurationResponse)
_T80 = TypeVar("_T80", default=DeleteIntegrationResponse)
_T81 = TypeVar("_T81", default=DeleteIntegrationResourcePropertyResponse)
_T82 = TypeVar("_T82", default=DeleteIntegrationTablePropertiesResponse)
_T83 = TypeVar("_T83", default=DeleteJobResponse)
_T84 = TypeVar("_T84", default=DeleteMLTransformResponse)
_T85 = TypeVar("_T85", default=DeletePartitionResponse)
_T86 = TypeVar("_T86", default=DeletePartitionIndexResponse)
_T87 = TypeVar("_T87", default=DeleteRegistryResponse)
_T88 = TypeVar("_T88", default=DeleteResourcePolicyResponse)
_T89 = TypeVar("_T89", default=DeleteSchemaResponse)
_T90 = TypeVar("_T90", default=DeleteSchemaVersionsResponse)
_T91 = TypeVar("_T91", default=DeleteSecurityConfigurationResponse)
_T92 = TypeVar("_T92", default=DeleteSessionResponse)
_T93 = TypeVar("_T93", default=DeleteTableResponse)
_T94 = TypeVar("_T94", default=DeleteTableOptimizerResponse)
_T95 = TypeVar("_T95", default=DeleteTableVersionResponse)
_T96 = TypeVar("_T96", default=DeleteTriggerResponse)
_T97 = TypeVar("_T97", default=DeleteUsageProfileResponse)
_T98 = TypeVar("_T98", default=DeleteUserDefinedFunctionResponse)
_T99 = TypeVar("_T99", default=DeleteWorkflowResponse)
_T100 = TypeVar("_T100", default=DescribeConnectionTypeResponse)
_T101 = TypeVar("_T101", default=DescribeEntityResponse)
_T102 = TypeVar("_T102", default=DescribeInboundIntegrationsResponse)
_T103 = TypeVar("_T103", default=DescribeIntegrationsResponse)
_T104 = TypeVar("_T104", default=DisassociateGlossaryTermsResponse)
_T105 = TypeVar("_T105", default=GetAssetOutput)
_T106 = TypeVar("_T106", default=GetAssetTypeResponse)
_T107 = TypeVar("_T107", default=GetBlueprintResponse)
_T108 = TypeVar("_T108", default=GetBlueprintRunResponse)
_T109 = TypeVar("_T109", default=GetBlueprintRunsResponse)
_T110 = TypeVar("_T110", default=GetCatalogResponse)
_T111 = TypeVar("_T111", default=GetCatalogImportStatusResponse)
_T112 = TypeVar("_T112", default=GetCatalogsResponse)
_T113 = TypeVar("_T113", default=GetClassifierResponse)
_T114 = TypeVar("_T114", default=GetClassifiersResponse)
_T115 = TypeVar("_T115", default=GetColumnStatisticsForPartitionResponse)
_T116 = TypeVar("_T116", default=GetColumnStatisticsForTableResponse)
_T117 = TypeVar("_T117", default=GetColumnStatisticsTaskRunResponse)
_T118 = TypeVar("_T118", default=GetColumnStatisticsTaskRunsResponse)
_T119 = TypeVar("_T119", default=GetColumnStatisticsTaskSettingsResponse)
_T120 = TypeVar("_T120", default=GetConnectionResponse)
_T121 = TypeVar("_T121", default=GetConnectionsResponse)
_T122 = TypeVar("_T122", default=GetCrawlerResponse)
_T123 = TypeVar("_T123", default=GetCrawlerMetricsResponse)
_T124 = TypeVar("_T124", default=GetCrawlersResponse)
_T125 = TypeVar("_T125", default=GetCustomEntityTypeResponse)
_T126 = TypeVar("_T126", default=GetDashboardUrlResponse)
_T127 = TypeVar("_T127", default=GetDataCatalogEncryptionSettingsResponse)
_T128 = TypeVar("_T128", default=GetDataCatalogExportConfigurationOutput)
_T129 = TypeVar("_T129", default=GetDataQualityEvaluationConfigResponse)
_T130 = TypeVar("_T130", default=GetDataQualityModelResponse)
_T131 = TypeVar("_T131", default=GetDataQualityModelResultResponse)
_T132 = TypeVar("_T132", default=GetDataQualityResultResponse)
_T133 = TypeVar("_T133", default=GetDataQualityResultV2Response)
_T134 = TypeVar("_T134", default=GetDataQualityRuleRecommendationRunResponse)
_T135 = TypeVar("_T135", default=GetDataQualityRulesetResponse)
_T136 = TypeVar("_T136", default=GetDataQualityRulesetEvaluationRunResponse)
_T137 = TypeVar("_T137", default=GetDatabaseResponse)
_T138 = TypeVar("_T138", default=GetDatabasesResponse)
_T139 = TypeVar("_T139", default=GetDataflowGraphResponse)
_T140 = TypeVar("_T140", default=GetDevEndpointResponse)
_T141 = TypeVar("_T141", default=GetDevEndpointsResponse)
_T142 = TypeVar("_T142", default=GetEntityRecordsResponse)
_T143 = TypeVar("_T143", default=GetFormTypeResponse)
_T144 = TypeVar("_T144", default=GetGlossaryResponse)
_T145 = TypeVar("_T145", default=GetGlossaryTermResponse)
_T146 = TypeVar("_T146", default=GetGlueIdentityCenterConfigurationResponse)
_T147 = TypeVar("_T147", default=GetIntegrationResourcePropertyResponse)
_T148 = TypeVar("_T148", default=GetIntegrationTablePropertiesResponse)
_T149 = TypeVar("_T149", default=GetJobResponse)
_T150 = TypeVar("_T150", default=GetJobBookmarkResponse)
_T151 = TypeVar("_T151", default=GetJobRunResponse)
_T152 = TypeVar("_T152", default=GetJobRunsResponse)
_T153 = TypeVar("_T153", default=GetJobUpgradeAnalysisResponse)
_T154 = TypeVar("_T154", default=GetJobsResponse)
_T155 = TypeVar("_T155", default=GetMappingResponse)
_T156 = TypeVar("_T156", default=GetMaterializedViewRefreshTaskRunResponse)
_T157 = TypeVar("_T157", default=GetMLTaskRunResponse)
_T158 = TypeVar("_T158", default=GetMLTaskRunsResponse)
_T159 = TypeVar("_T159", default=GetMLTransformResponse)
_T160 = TypeVar("_T160", default=GetMLTransformsResponse)
_T161 = TypeVar("_T161", default=GetPartitionResponse)
_T162 = TypeVar("_T162", default=GetPartitionIndexesResponse)
_T163 = TypeVar("_T163", default=GetPartitionsResponse)
_T164 = TypeVar("_T164", default=GetPlanResponse)
_T165 = TypeVar("_T165", default=GetRegistryResponse)
_T166 = TypeVar("_T166", default=GetResourcePoliciesResponse)
_T167 = TypeVar("_T167", default=GetResourcePolicyResponse)
_T168 = TypeVar("_T168", default=GetSchemaResponse)
_T169 = TypeVar("_T169", default=GetSchemaByDefinitionResponse)
_T170 = TypeVar("_T170", default=GetSchemaVersionResponse)
_T171 = TypeVar("_T171", default=GetSchemaVersionsDiffResponse)
_T172 = TypeVar("_T172", default=GetSecurityConfigurationResponse)
_T173 = TypeVar("_T173", default=GetSecurityConfigurationsResponse)
_T174 = TypeVar("_T174", default=GetSessionResponse)
_T175 = TypeVar("_T175", default=GetSessionEndpointResponse)
_T176 = TypeVar("_T176", default=GetStatementResponse)
_T177 = TypeVar("_T177", default=GetSystemLogsForJobRunResponse)
_T178 = TypeVar("_T178", default=GetSystemLogsForSessionResponse)
_T179 = TypeVar("_T179", default=GetTableResponse)
_T180 = TypeVar("_T180", default=GetTableOptimizerResponse)
_T181 = TypeVar("_T181", default=GetTableVersionResponse)
_T182 = TypeVar("_T182", default=GetTableVersionsResponse)
_T183 = TypeVar("_T183", default=GetTablesResponse)
_T184 = TypeVar("_T184", default=GetTagsResponse)
_T185 = TypeVar("_T185", default=GetTriggerResponse)
_T186 = TypeVar("_T186", default=GetTriggersResponse)
_T187 = TypeVar("_T187", default=GetUnfilteredPartitionMetadataResponse)
_T188 = TypeVar("_T188", default=GetUnfilteredPartitionsMetadataResponse)
_T189 = TypeVar("_T189", default=GetUnfilteredTableMetadataResponse)
_T190 = TypeVar("_T190", default=GetUsageProfileResponse)
_T191 = TypeVar("_T191", default=GetUserDefinedFunctionResponse)
_T192 = TypeVar("_T192", default=GetUserDefinedFunctionsResponse)
_T193 = TypeVar("_T193", default=GetWorkflowResponse)
_T194 = TypeVar("_T194", default=GetWorkflowRunResponse)
_T195 = TypeVar("_T195", default=GetWorkflowRunPropertiesResponse)
_T196 = TypeVar("_T196", default=GetWorkflowRunsResponse)
_T197 = TypeVar("_T197", default=ImportCatalogToGlueResponse)
_T198 = TypeVar("_T198", default=ListAssetTypesResponse)
_T199 = TypeVar("_T199", default=ListBlueprintsResponse)
_T200 = TypeVar("_T200", default=ListColumnStatisticsTaskRunsResponse)
_T201 = TypeVar("_T201", default=ListConnectionTypesResponse)
_T202 = TypeVar("_T202", default=ListCrawlersResponse)
_T203 = TypeVar("_T203", default=ListCrawlsResponse)
_T204 = TypeVar("_T204", default=ListCustomEntityTypesResponse)
_T205 = TypeVar("_T205", default=ListDataQualityEvaluationConfigsResponse)
_T206 = TypeVar("_T206", default=ListDataQualityResultsResponse)
_T207 = TypeVar("_T207", default=ListDataQualityResultsV2Response)
_T208 = TypeVar("_T208", default=ListDataQualityRuleRecommendationRunsResponse)
_T209 = TypeVar("_T209", default=ListDataQualityRulesetEvaluationRunsResponse)
_T210 = TypeVar("_T210", default=ListDataQualityRulesetsResponse)
_T211 = TypeVar("_T211", default=ListDataQualityStatisticAnnotationsResponse)
_T212 = TypeVar("_T212", default=ListDataQualityStatisticsResponse)
_T213 = TypeVar("_T213", default=ListDevEndpointsResponse)
_T214 = TypeVar("_T214", default=ListEntitiesResponse)
_T215 = TypeVar("_T215", default=ListFormTypesResponse)
_T216 = TypeVar("_T216", default=ListGlossariesResponse)
_T217 = TypeVar("_T217", default=ListGlossaryTermsResponse)
_T218 = TypeVar("_T218", default=ListIntegrationResourcePropertiesResponse)
_T219 = TypeVar("_T219", default=ListIntegrationTablePropertiesResponse)
_T220 = TypeVar("_T220", default=ListIterableFormsResponse)
_T221 = TypeVar("_T221", default=ListJobsResponse)
_T222 = TypeVar("_T222", default=ListMaterializedViewRefreshTaskRunsResponse)
_T223 = TypeVar("_T223", default=ListMLTransformsResponse)
_T224 = TypeVar("_T224", default=ListRegistriesResponse)
_T225 = TypeVar("_T225", default=ListSchemaVersionsResponse)
_T226 = TypeVar("_T226", default=ListSchemasResponse)
_T227 = TypeVar("_T227", default=ListSessionsResponse)
_T228 = TypeVar("_T228", default=ListStatementsResponse)
_T229 = TypeVar("_T229", default=ListTableOptimizerRunsResponse)
_T230 = TypeVar("_T230", default=ListTriggersResponse)
_T231 = TypeVar("_T231", default=ListUsageProfilesResponse)
_T232 = TypeVar("_T232", default=ListWorkflowsResponse)
_T233 = TypeVar("_T233", default=ModifyIntegrationResponse)
_T234 = TypeVar("_T234", default=PublishDataQualityResultV2Response)
_T235 = TypeVar("_T235", default=PutAssetResponse)
_T236 = TypeVar("_T236", default=PutAssetTypeResponse)
_T237 = TypeVar("_T237", default=PutAttachmentResponse)
_T238 = TypeVar("_T238", default=PutDataCatalogEncryptionSettingsResponse)
_T239 = TypeVar("_T239", default=PutDataCatalogExportConfigurationOutput)
_T240 = TypeVar("_T240", default=PutDataQualityProfileAnnotationResponse)
_T241 = TypeVar("_T241", default=PutFormTypeResponse)
_T242 = TypeVar("_T242", default=PutResourcePolicyResponse)
_T243 = TypeVar("_T243", default=PutSchemaVersionMetadataResponse)
_T244 = TypeVar("_T244", default=PutWorkflowRunPropertiesResponse)
_T245 = TypeVar("_T245", default=QuerySchemaVersionMetadataResponse)
_T246 = TypeVar("_T246", default=RegisterConnectionTypeResponse)
_T247 = TypeVar("_T247", default=RegisterSchemaVersionResponse)
_T248 = TypeVar("_T248", default=RemoveSchemaVersionMetadataResponse)
_T249 = TypeVar("_T249", default=ResetJobBookmarkResponse)
_T250 = TypeVar("_T250", default=ResumeWorkflowRunResponse)
_T251 = TypeVar("_T251", default=RunStatementResponse)
_T252 = TypeVar("_T252", default=SearchAssetsOutput)
_T253 = TypeVar("_T253", default=SearchTablesResponse)
_T254 = TypeVar("_T254", default=StartBlueprintRunResponse)
_T255 = TypeVar("_T255", default=StartColumnStatisticsTaskRunResponse)
_T256 = TypeVar("_T256", default=StartColumnStatisticsTaskRunScheduleResponse)
_T257 = TypeVar("_T257", default=StartCrawlerResponse)
_T258 = TypeVar("_T258", default=StartCrawlerScheduleResponse)
_T259 = TypeVar("_T259", default=StartDataQualityRuleRecommendationRunResponse)
_T260 = TypeVar("_T260", default=StartDataQualityRulesetEvaluationRunResponse)
_T261 = TypeVar("_T261", default=StartExportLabelsTaskRunResponse)
_T262 = TypeVar("_T262", default=StartImportLabelsTaskRunResponse)
_T263 = TypeVar("_T263", default=StartJobRunResponse)
_T264 = TypeVar("_T264", default=JobRun)
_T265 = TypeVar("_T265", default=Any)
_T266 = TypeVar("_T266", default=StartJobUpgradeAnalysisResponse)
_T267 = TypeVar("_T267", default=StartMaterializedViewRefreshTaskRunResponse)
_T268 = TypeVar("_T268", default=StartMLEvaluationTaskRunResponse)
_T269 = TypeVar("_T269", default=StartMLLabelingSetGenerationTaskRunResponse)
_T270 = TypeVar("_T270", default=StartTriggerResponse)
_T271 = TypeVar("_T271", default=StartWorkflowRunResponse)
_T272 = TypeVar("_T272", default=StopColumnStatisticsTaskRunResponse)
_T273 = TypeVar("_T273", default=StopColumnStatisticsTaskRunScheduleResponse)
_T274 = TypeVar("_T274", default=StopCrawlerResponse)
_T275 = TypeVar("_T275", default=StopCrawlerScheduleResponse)
_T276 = TypeVar("_T276", default=StopJobUpgradeAnalysisResponse)
_T277 = TypeVar("_T277", default=StopMaterializedViewRefreshTaskRunResponse)
_T278 = TypeVar("_T278", default=StopSessionResponse)
_T279 = TypeVar("_T279", default=StopTriggerResponse)
_T280 = TypeVar("_T280", default=StopWorkflowRunResponse)
_T281 = TypeVar("_T281", default=TagResourceResponse)
_T282 = TypeVar("_T282", default=TestConnectionResponse)
_T283 = TypeVar("_T283", default=UntagResourceResponse)
_T284 = TypeVar("_T284", default=UpdateAssetResponse)
_T285 = TypeVar("_T285", default=UpdateBlueprintResponse)
_T286 = TypeVar("_T286", default=UpdateCatalogResponse)
_T287 = TypeVar("_T287", default=UpdateClassifierResponse)
_T288 = TypeVar("_T288", default=UpdateColumnStatisticsForPartitionResponse)
_T289 = TypeVar("_T289", default=UpdateColumnStatisticsForTableResponse)
_T290 = TypeVar("_T290", default=UpdateColumnStatisticsTaskSettingsResponse)
_T291 = TypeVar("_T291", default=UpdateConnectionResponse)
_T292 = TypeVar("_T292", default=UpdateCrawlerResponse)
_T293 = TypeVar("_T293", default=UpdateCrawlerScheduleResponse)
_T294 = TypeVar("_T294", default=UpdateDataQualityEvaluationConfigResponse)
_T295 = TypeVar("_T295", default=UpdateDataQualityRulesetResponse)
_T296 = TypeVar("_T296", default=UpdateDatabaseResponse)
_T297 = TypeVar("_T297", default=UpdateDevEndpointResponse)
_T298 = TypeVar("_T298", default=UpdateGlossaryResponse)
_T299 = TypeVar("_T299", default=UpdateGlossaryTermResponse)
_T300 = TypeVar("_T300", default=UpdateGlueIdentityCenterConfigurationResponse)
_T301 = TypeVar("_T301", default=UpdateIntegrationResourcePropertyResponse)
_T302 = TypeVar("_T302", default=UpdateIntegrationTablePropertiesResponse)
_T303 = TypeVar("_T303", default=UpdateJobResponse)
_T304 = TypeVar("_T304", default=UpdateJobFromSourceControlResponse)
_T305 = TypeVar("_T305", default=UpdateMLTransformResponse)
_T306 = TypeVar("_T306", default=UpdatePartitionResponse)
_T307 = TypeVar("_T307", default=UpdateRegistryResponse)
_T308 = TypeVar("_T308", default=UpdateSchemaResponse)
_T309 = TypeVar("_T309", default=UpdateSourceControlFromJobResponse)
_T310 = TypeVar("_T310", default=UpdateTableResponse)
_T311 = TypeVar("_T311", default=UpdateTableOptimizerResponse)
_T312 = TypeVar("_T312", default=UpdateTriggerResponse)
_T313 = TypeVar("_T313", default=UpdateUsageProfileResponse)
_T314 = TypeVar("_T314", default=UpdateUserDefinedFunctionResponse)
_T315 = TypeVar("_T315", default=UpdateWorkflowResponse)

class _AssociateGlossaryTerms(CallOptions, total=False):
    AssetIdentifier: Required[str]; IterableFormName: str; ItemIdentifier: str
    GlossaryTermIdentifiers: Required[Sequence[str]]; ClientToken: str
def associate_glossary_terms(name: str, /, *, result: type[_T0] = ..., select: Callable[[AssociateGlossaryTermsResponse], _T0] = ..., **arguments: Unpack[_AssociateGlossaryTerms]) -> Task[_T0]: ...

class _BatchCreatePartition(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]
    PartitionInputList: Required[Sequence[PartitionInputDict]]
def batch_create_partition(name: str, /, *, result: type[_T1] = ..., select: Callable[[BatchCreatePartitionResponse], _T1] = ..., **arguments: Unpack[_BatchCreatePartition]) -> Task[_T1]: ...

class _BatchDeleteConnection(CallOptions, total=False):
    CatalogId: str; ConnectionNameList: Required[Sequence[str]]
def batch_delete_connection(name: str, /, *, result: type[_T2] = ..., select: Callable[[BatchDeleteConnectionResponse], _T2] = ..., **arguments: Unpack[_BatchDeleteConnection]) -> Task[_T2]: ...

class _BatchDeletePartition(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]
    PartitionsToDelete: Required[Sequence[PartitionValueListDict | PartitionValueList]]
def batch_delete_partition(name: str, /, *, result: type[_T3] = ..., select: Callable[[BatchDeletePartitionResponse], _T3] = ..., **arguments: Unpack[_BatchDeletePartition]) -> Task[_T3]: ...

class _BatchDeleteTable(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TablesToDelete: Required[Sequence[str]]; TransactionId: str
def batch_delete_table(name: str, /, *, result: type[_T4] = ..., select: Callable[[BatchDeleteTableResponse], _T4] = ..., **arguments: Unpack[_BatchDeleteTable]) -> Task[_T4]: ...

class _BatchDeleteTableVersion(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; VersionIds: Required[Sequence[str]]
def batch_delete_table_version(name: str, /, *, result: type[_T5] = ..., select: Callable[[BatchDeleteTableVersionResponse], _T5] = ..., **arguments: Unpack[_BatchDeleteTableVersion]) -> Task[_T5]: ...

class _BatchGetBlueprints(CallOptions, total=False):
    Names: Required[Sequence[str]]; IncludeBlueprint: bool; IncludeParameterSpec: bool
def batch_get_blueprints(name: str, /, *, result: type[_T6] = ..., select: Callable[[BatchGetBlueprintsResponse], _T6] = ..., **arguments: Unpack[_BatchGetBlueprints]) -> Task[_T6]: ...

class _BatchGetCrawlers(CallOptions, total=False):
    CrawlerNames: Required[Sequence[str]]
def batch_get_crawlers(name: str, /, *, result: type[_T7] = ..., select: Callable[[BatchGetCrawlersResponse], _T7] = ..., **arguments: Unpack[_BatchGetCrawlers]) -> Task[_T7]: ...

class _BatchGetCustomEntityTypes(CallOptions, total=False):
    Names: Required[Sequence[str]]
def batch_get_custom_entity_types(name: str, /, *, result: type[_T8] = ..., select: Callable[[BatchGetCustomEntityTypesResponse], _T8] = ..., **arguments: Unpack[_BatchGetCustomEntityTypes]) -> Task[_T8]: ...

class _BatchGetDataQualityResult(CallOptions, total=False):
    ResultIds: Required[Sequence[str]]
def batch_get_data_quality_result(name: str, /, *, result: type[_T9] = ..., select: Callable[[BatchGetDataQualityResultResponse], _T9] = ..., **arguments: Unpack[_BatchGetDataQualityResult]) -> Task[_T9]: ...

class _BatchGetDataQualityResultV2(CallOptions, total=False):
    ResultIds: Required[Sequence[str]]
def batch_get_data_quality_result_v2(name: str, /, *, result: type[_T10] = ..., select: Callable[[BatchGetDataQualityResultV2Response], _T10] = ..., **arguments: Unpack[_BatchGetDataQualityResultV2]) -> Task[_T10]: ...

class _BatchGetDataQualityRulesetEvaluationRun(CallOptions, total=False):
    RunIds: Required[Sequence[str]]
def batch_get_data_quality_ruleset_evaluation_run(name: str, /, *, result: type[_T11] = ..., select: Callable[[BatchGetDataQualityRulesetEvaluationRunResponse], _T11] = ..., **arguments: Unpack[_BatchGetDataQualityRulesetEvaluationRun]) -> Task[_T11]: ...

class _BatchGetDevEndpoints(CallOptions, total=False):
    DevEndpointNames: Required[Sequence[str]]
def batch_get_dev_endpoints(name: str, /, *, result: type[_T12] = ..., select: Callable[[BatchGetDevEndpointsResponse], _T12] = ..., **arguments: Unpack[_BatchGetDevEndpoints]) -> Task[_T12]: ...

class _BatchGetIterableForms(CallOptions, total=False):
    AssetIdentifier: Required[str]; IterableFormName: Required[str]; ItemIdentifiers: Required[Sequence[str]]
def batch_get_iterable_forms(name: str, /, *, result: type[_T13] = ..., select: Callable[[BatchGetIterableFormsResponse], _T13] = ..., **arguments: Unpack[_BatchGetIterableForms]) -> Task[_T13]: ...

class _BatchGetJobs(CallOptions, total=False):
    JobNames: Required[Sequence[str]]
def batch_get_jobs(name: str, /, *, result: type[_T14] = ..., select: Callable[[BatchGetJobsResponse], _T14] = ..., **arguments: Unpack[_BatchGetJobs]) -> Task[_T14]: ...

class _BatchGetPartition(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]
    PartitionsToGet: Required[Sequence[PartitionValueListDict | PartitionValueList]]; AuditContext: AuditContextDict
    QuerySessionContext: QuerySessionContextDict
def batch_get_partition(name: str, /, *, result: type[_T15] = ..., select: Callable[[BatchGetPartitionResponse], _T15] = ..., **arguments: Unpack[_BatchGetPartition]) -> Task[_T15]: ...

class _BatchGetTableOptimizer(CallOptions, total=False):
    Entries: Required[Sequence[BatchGetTableOptimizerEntryDict]]
def batch_get_table_optimizer(name: str, /, *, result: type[_T16] = ..., select: Callable[[BatchGetTableOptimizerResponse], _T16] = ..., **arguments: Unpack[_BatchGetTableOptimizer]) -> Task[_T16]: ...

class _BatchGetTriggers(CallOptions, total=False):
    TriggerNames: Required[Sequence[str]]
def batch_get_triggers(name: str, /, *, result: type[_T17] = ..., select: Callable[[BatchGetTriggersResponse], _T17] = ..., **arguments: Unpack[_BatchGetTriggers]) -> Task[_T17]: ...

class _BatchGetWorkflows(CallOptions, total=False):
    Names: Required[Sequence[str]]; IncludeGraph: bool
def batch_get_workflows(name: str, /, *, result: type[_T18] = ..., select: Callable[[BatchGetWorkflowsResponse], _T18] = ..., **arguments: Unpack[_BatchGetWorkflows]) -> Task[_T18]: ...

class _BatchPutDataQualityStatisticAnnotation(CallOptions, total=False):
    InclusionAnnotations: Required[Sequence[DatapointInclusionAnnotationDict]]; ClientToken: str
def batch_put_data_quality_statistic_annotation(name: str, /, *, result: type[_T19] = ..., select: Callable[[BatchPutDataQualityStatisticAnnotationResponse], _T19] = ..., **arguments: Unpack[_BatchPutDataQualityStatisticAnnotation]) -> Task[_T19]: ...

class _BatchStopJobRun(CallOptions, total=False):
    JobName: Required[str]; JobRunIds: Required[Sequence[str]]
def batch_stop_job_run(name: str, /, *, result: type[_T20] = ..., select: Callable[[BatchStopJobRunResponse], _T20] = ..., **arguments: Unpack[_BatchStopJobRun]) -> Task[_T20]: ...

class _BatchUpdatePartition(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]
    Entries: Required[Sequence[BatchUpdatePartitionRequestEntryDict]]
def batch_update_partition(name: str, /, *, result: type[_T21] = ..., select: Callable[[BatchUpdatePartitionResponse], _T21] = ..., **arguments: Unpack[_BatchUpdatePartition]) -> Task[_T21]: ...

class _CancelDataQualityRuleRecommendationRun(CallOptions, total=False):
    RunId: Required[str]
def cancel_data_quality_rule_recommendation_run(name: str, /, *, result: type[_T22] = ..., select: Callable[[CancelDataQualityRuleRecommendationRunResponse], _T22] = ..., **arguments: Unpack[_CancelDataQualityRuleRecommendationRun]) -> Task[_T22]: ...

class _CancelDataQualityRulesetEvaluationRun(CallOptions, total=False):
    RunId: Required[str]
def cancel_data_quality_ruleset_evaluation_run(name: str, /, *, result: type[_T23] = ..., select: Callable[[CancelDataQualityRulesetEvaluationRunResponse], _T23] = ..., **arguments: Unpack[_CancelDataQualityRulesetEvaluationRun]) -> Task[_T23]: ...

class _CancelMlTaskRun(CallOptions, total=False):
    TransformId: Required[str]; TaskRunId: Required[str]
def cancel_ml_task_run(name: str, /, *, result: type[_T24] = ..., select: Callable[[CancelMLTaskRunResponse], _T24] = ..., **arguments: Unpack[_CancelMlTaskRun]) -> Task[_T24]: ...

class _CancelStatement(CallOptions, total=False):
    SessionId: Required[str]; Id: Required[int]; RequestOrigin: str
def cancel_statement(name: str, /, *, result: type[_T25] = ..., select: Callable[[CancelStatementResponse], _T25] = ..., **arguments: Unpack[_CancelStatement]) -> Task[_T25]: ...

class _CheckSchemaVersionValidity(CallOptions, total=False):
    DataFormat: Required[_DataFormat | str]; SchemaDefinition: Required[str]
def check_schema_version_validity(name: str, /, *, result: type[_T26] = ..., select: Callable[[CheckSchemaVersionValidityResponse], _T26] = ..., **arguments: Unpack[_CheckSchemaVersionValidity]) -> Task[_T26]: ...

class _CreateBlueprint(CallOptions, total=False):
    Name: Required[str]; Description: str; BlueprintLocation: Required[str]; Tags: Mapping[str, str]
def create_blueprint(name: str, /, *, result: type[_T27] = ..., select: Callable[[CreateBlueprintResponse], _T27] = ..., **arguments: Unpack[_CreateBlueprint]) -> Task[_T27]: ...

class _CreateCatalog(CallOptions, total=False):
    Name: Required[str]; CatalogInput: Required[CatalogInputDict]; Tags: Mapping[str, str]
def create_catalog(name: str, /, *, result: type[_T28] = ..., select: Callable[[CreateCatalogResponse], _T28] = ..., **arguments: Unpack[_CreateCatalog]) -> Task[_T28]: ...

class _CreateClassifier(CallOptions, total=False):
    GrokClassifier: CreateGrokClassifierRequestDict; XmlClassifier: CreateXMLClassifierRequestDict
    JsonClassifier: CreateJsonClassifierRequestDict; CsvClassifier: CreateCsvClassifierRequestDict
def create_classifier(name: str, /, *, result: type[_T29] = ..., select: Callable[[CreateClassifierResponse], _T29] = ..., **arguments: Unpack[_CreateClassifier]) -> Task[_T29]: ...

class _CreateColumnStatisticsTaskSettings(CallOptions, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; Role: Required[str]; Schedule: str
    ColumnNameList: Sequence[str]; SampleSize: float; CatalogID: str; SecurityConfiguration: str
    Tags: Mapping[str, str]
def create_column_statistics_task_settings(name: str, /, *, result: type[_T30] = ..., select: Callable[[CreateColumnStatisticsTaskSettingsResponse], _T30] = ..., **arguments: Unpack[_CreateColumnStatisticsTaskSettings]) -> Task[_T30]: ...

class _CreateConnection(CallOptions, total=False):
    CatalogId: str; ConnectionInput: Required[ConnectionInputDict]; Tags: Mapping[str, str]
def create_connection(name: str, /, *, result: type[_T31] = ..., select: Callable[[CreateConnectionResponse], _T31] = ..., **arguments: Unpack[_CreateConnection]) -> Task[_T31]: ...

class _CreateCrawler(CallOptions, total=False):
    Name: Required[str]; Role: Required[str]; DatabaseName: str; Description: str
    Targets: Required[CrawlerTargetsDict | CrawlerTargets]; Schedule: str; Classifiers: Sequence[str]
    TablePrefix: str; SchemaChangePolicy: SchemaChangePolicyDict | _SchemaChangePolicy
    RecrawlPolicy: RecrawlPolicyDict | _RecrawlPolicy
    LineageConfiguration: LineageConfigurationDict | _LineageConfiguration
    LakeFormationConfiguration: LakeFormationConfigurationDict | _LakeFormationConfiguration; Configuration: str
    CrawlerSecurityConfiguration: str; Tags: Mapping[str, str]; CatalogId: str
def create_crawler(name: str, /, *, result: type[_T32] = ..., select: Callable[[CreateCrawlerResponse], _T32] = ..., **arguments: Unpack[_CreateCrawler]) -> Task[_T32]: ...

class _CreateCustomEntityType(CallOptions, total=False):
    Name: Required[str]; RegexString: Required[str]; ContextWords: Sequence[str]; Tags: Mapping[str, str]
def create_custom_entity_type(name: str, /, *, result: type[_T33] = ..., select: Callable[[CreateCustomEntityTypeResponse], _T33] = ..., **arguments: Unpack[_CreateCustomEntityType]) -> Task[_T33]: ...

class _CreateDataQualityEvaluationConfig(CallOptions, total=False):
    Name: Required[str]; Level: Required[DataQualityEvaluationConfigLevel | str]
    DataSource: Required[DataQualityEvaluationConfigDataSourceDict | DataQualityEvaluationConfigDataSource]
    RulesetName: str; ManagedRulesetName: DataQualityEvaluationConfigManagedRuleset | str
    Triggers: Sequence[DataQualityEvaluationConfigTrigger | str]; ScheduleExpression: str; StartAt: str | datetime
    EndAt: str | datetime; Role: Required[str]; NumberOfWorkers: int; Timeout: int
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptionsDict | DataQualityEvaluationConfigAdditionalRunOptions
    AdditionalDataSources: Mapping[str, DataSourceDict | _DataSource]; Tags: Mapping[str, str]; ClientToken: str
def create_data_quality_evaluation_config(name: str, /, *, result: type[_T34] = ..., select: Callable[[CreateDataQualityEvaluationConfigResponse], _T34] = ..., **arguments: Unpack[_CreateDataQualityEvaluationConfig]) -> Task[_T34]: ...

class _CreateDataQualityRuleset(CallOptions, total=False):
    Name: Required[str]; Description: str; Ruleset: Required[str]; Tags: Mapping[str, str]
    TargetTable: DataQualityTargetTableDict | DataQualityTargetTable; DataQualitySecurityConfiguration: str
    ClientToken: str
def create_data_quality_ruleset(name: str, /, *, result: type[_T35] = ..., select: Callable[[CreateDataQualityRulesetResponse], _T35] = ..., **arguments: Unpack[_CreateDataQualityRuleset]) -> Task[_T35]: ...

class _CreateDatabase(CallOptions, total=False):
    CatalogId: str; DatabaseInput: Required[DatabaseInputDict]; Tags: Mapping[str, str]
def create_database(name: str, /, *, result: type[_T36] = ..., select: Callable[[CreateDatabaseResponse], _T36] = ..., **arguments: Unpack[_CreateDatabase]) -> Task[_T36]: ...

class _CreateDevEndpoint(CallOptions, total=False):
    EndpointName: Required[str]; RoleArn: Required[str]; SecurityGroupIds: Sequence[str]; SubnetId: str
    PublicKey: str; PublicKeys: Sequence[str]; NumberOfNodes: int; WorkerType: _WorkerType | str; GlueVersion: str
    NumberOfWorkers: int; ExtraPythonLibsS3Path: str; ExtraJarsS3Path: str; SecurityConfiguration: str
    Tags: Mapping[str, str]; Arguments: Mapping[str, str]
def create_dev_endpoint(name: str, /, *, result: type[_T37] = ..., select: Callable[[CreateDevEndpointResponse], _T37] = ..., **arguments: Unpack[_CreateDevEndpoint]) -> Task[_T37]: ...

class _CreateGlossary(CallOptions, total=False):
    Name: Required[str]; Description: str; ClientToken: str
def create_glossary(name: str, /, *, result: type[_T38] = ..., select: Callable[[CreateGlossaryResponse], _T38] = ..., **arguments: Unpack[_CreateGlossary]) -> Task[_T38]: ...

class _CreateGlossaryTerm(CallOptions, total=False):
    GlossaryIdentifier: Required[str]; Name: Required[str]; ShortDescription: str; LongDescription: str
    ClientToken: str
def create_glossary_term(name: str, /, *, result: type[_T39] = ..., select: Callable[[CreateGlossaryTermResponse], _T39] = ..., **arguments: Unpack[_CreateGlossaryTerm]) -> Task[_T39]: ...

class _CreateGlueIdentityCenterConfiguration(CallOptions, total=False):
    InstanceArn: Required[str]; Scopes: Sequence[str]; UserBackgroundSessionsEnabled: bool
def create_glue_identity_center_configuration(name: str, /, *, result: type[_T40] = ..., select: Callable[[CreateGlueIdentityCenterConfigurationResponse], _T40] = ..., **arguments: Unpack[_CreateGlueIdentityCenterConfiguration]) -> Task[_T40]: ...

class _CreateIntegration(CallOptions, total=False):
    IntegrationName: Required[str]; SourceArn: Required[str]; TargetArn: Required[str]; Description: str
    DataFilter: str; KmsKeyId: str; AdditionalEncryptionContext: Mapping[str, str]; Tags: Sequence[TagDict | Tag]
    IntegrationConfig: IntegrationConfigDict | _IntegrationConfig
def create_integration(name: str, /, *, result: type[_T41] = ..., select: Callable[[CreateIntegrationResponse], _T41] = ..., **arguments: Unpack[_CreateIntegration]) -> Task[_T41]: ...

class _CreateIntegrationResourceProperty(CallOptions, total=False):
    ResourceArn: Required[str]
    SourceProcessingProperties: SourceProcessingPropertiesDict | _SourceProcessingProperties
    TargetProcessingProperties: TargetProcessingPropertiesDict | _TargetProcessingProperties
    Tags: Sequence[TagDict | Tag]
def create_integration_resource_property(name: str, /, *, result: type[_T42] = ..., select: Callable[[CreateIntegrationResourcePropertyResponse], _T42] = ..., **arguments: Unpack[_CreateIntegrationResourceProperty]) -> Task[_T42]: ...

class _CreateIntegrationTableProperties(CallOptions, total=False):
    ResourceArn: Required[str]; TableName: Required[str]
    SourceTableConfig: SourceTableConfigDict | _SourceTableConfig
    TargetTableConfig: TargetTableConfigDict | _TargetTableConfig
def create_integration_table_properties(name: str, /, *, result: type[_T43] = ..., select: Callable[[CreateIntegrationTablePropertiesResponse], _T43] = ..., **arguments: Unpack[_CreateIntegrationTableProperties]) -> Task[_T43]: ...

class _CreateJob(CallOptions, total=False):
    Name: Required[str]; JobMode: _JobMode | str; JobRunQueuingEnabled: bool; Description: str; LogUri: str
    Role: Required[str]; ExecutionProperty: ExecutionPropertyDict | _ExecutionProperty
    Command: Required[JobCommandDict | JobCommand]; DefaultArguments: Mapping[str, str]
    NonOverridableArguments: Mapping[str, str]; Connections: ConnectionsListDict | ConnectionsList; MaxRetries: int
    AllocatedCapacity: int; Timeout: int; MaxCapacity: float; SecurityConfiguration: str; Tags: Mapping[str, str]
    NotificationProperty: NotificationPropertyDict | _NotificationProperty; GlueVersion: str; NumberOfWorkers: int
    WorkerType: _WorkerType | str
    CodeGenConfigurationNodes: Mapping[str, CodeGenConfigurationNodeDict | CodeGenConfigurationNode]
    ExecutionClass: _ExecutionClass | str; SourceControlDetails: SourceControlDetailsDict | _SourceControlDetails
    MaintenanceWindow: str
def create_job(name: str, /, *, result: type[_T44] = ..., select: Callable[[CreateJobResponse], _T44] = ..., **arguments: Unpack[_CreateJob]) -> Task[_T44]: ...

class _CreateMlTransform(CallOptions, total=False):
    Name: Required[str]; Description: str; InputRecordTables: Required[Sequence[GlueTableDict | GlueTable]]
    Parameters: Required[TransformParametersDict | TransformParameters]; Role: Required[str]; GlueVersion: str
    MaxCapacity: float; WorkerType: _WorkerType | str; NumberOfWorkers: int; Timeout: int; MaxRetries: int
    Tags: Mapping[str, str]; TransformEncryption: TransformEncryptionDict | _TransformEncryption
def create_ml_transform(name: str, /, *, result: type[_T45] = ..., select: Callable[[CreateMLTransformResponse], _T45] = ..., **arguments: Unpack[_CreateMlTransform]) -> Task[_T45]: ...

class _CreatePartition(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]
    PartitionInput: Required[PartitionInputDict]
def create_partition(name: str, /, *, result: type[_T46] = ..., select: Callable[[CreatePartitionResponse], _T46] = ..., **arguments: Unpack[_CreatePartition]) -> Task[_T46]: ...

class _CreatePartitionIndex(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]
    PartitionIndex: Required[PartitionIndexDict]
def create_partition_index(name: str, /, *, result: type[_T47] = ..., select: Callable[[CreatePartitionIndexResponse], _T47] = ..., **arguments: Unpack[_CreatePartitionIndex]) -> Task[_T47]: ...

class _CreateRegistry(CallOptions, total=False):
    RegistryName: Required[str]; Description: str; Tags: Mapping[str, str]
def create_registry(name: str, /, *, result: type[_T48] = ..., select: Callable[[CreateRegistryResponse], _T48] = ..., **arguments: Unpack[_CreateRegistry]) -> Task[_T48]: ...

class _CreateSchema(CallOptions, total=False):
    RegistryId: RegistryIdDict; SchemaName: Required[str]; DataFormat: Required[_DataFormat | str]
    Compatibility: _Compatibility | str; Description: str; Tags: Mapping[str, str]; SchemaDefinition: str
def create_schema(name: str, /, *, result: type[_T49] = ..., select: Callable[[CreateSchemaResponse], _T49] = ..., **arguments: Unpack[_CreateSchema]) -> Task[_T49]: ...

class _CreateScript(CallOptions, total=False):
    DagNodes: Sequence[CodeGenNodeDict | CodeGenNode]; DagEdges: Sequence[CodeGenEdgeDict | CodeGenEdge]
    Language: _Language | str
def create_script(name: str, /, *, result: type[_T50] = ..., select: Callable[[CreateScriptResponse], _T50] = ..., **arguments: Unpack[_CreateScript]) -> Task[_T50]: ...

class _CreateSecurityConfiguration(CallOptions, total=False):
    Name: Required[str]; EncryptionConfiguration: Required[EncryptionConfigurationDict | _EncryptionConfiguration]
def create_security_configuration(name: str, /, *, result: type[_T51] = ..., select: Callable[[CreateSecurityConfigurationResponse], _T51] = ..., **arguments: Unpack[_CreateSecurityConfiguration]) -> Task[_T51]: ...

class _CreateSession(CallOptions, total=False):
    Id: Required[str]; Description: str; Role: Required[str]; Command: Required[SessionCommandDict | SessionCommand]
    Timeout: int; IdleTimeout: int; DefaultArguments: Mapping[str, str]
    Connections: ConnectionsListDict | ConnectionsList; MaxCapacity: float; NumberOfWorkers: int
    WorkerType: _WorkerType | str; SecurityConfiguration: str; GlueVersion: str; Tags: Mapping[str, str]
    RequestOrigin: str; SessionType: _SessionType | str
def create_session(name: str, /, *, result: type[_T52] = ..., select: Callable[[CreateSessionResponse], _T52] = ..., **arguments: Unpack[_CreateSession]) -> Task[_T52]: ...

class _CreateTable(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; Name: str; TableInput: TableInputDict
    PartitionIndexes: Sequence[PartitionIndexDict]; TransactionId: str; OpenTableFormatInput: OpenTableFormatInputDict
def create_table(name: str, /, *, result: type[_T53] = ..., select: Callable[[CreateTableResponse], _T53] = ..., **arguments: Unpack[_CreateTable]) -> Task[_T53]: ...

class _CreateTableOptimizer(CallOptions, total=False):
    CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]
    Type: Required[TableOptimizerType | str]
    TableOptimizerConfiguration: Required[TableOptimizerConfigurationDict | _TableOptimizerConfiguration]
def create_table_optimizer(name: str, /, *, result: type[_T54] = ..., select: Callable[[CreateTableOptimizerResponse], _T54] = ..., **arguments: Unpack[_CreateTableOptimizer]) -> Task[_T54]: ...

class _CreateTrigger(CallOptions, total=False):
    Name: Required[str]; WorkflowName: str; Type: Required[TriggerType | str]; Schedule: str
    Predicate: PredicateDict | _Predicate; Actions: Required[Sequence[ActionDict | Action]]; Description: str
    StartOnCreation: bool; Tags: Mapping[str, str]
    EventBatchingCondition: EventBatchingConditionDict | _EventBatchingCondition
def create_trigger(name: str, /, *, result: type[_T55] = ..., select: Callable[[CreateTriggerResponse], _T55] = ..., **arguments: Unpack[_CreateTrigger]) -> Task[_T55]: ...

class _CreateUsageProfile(CallOptions, total=False):
    Name: Required[str]; Description: str; Configuration: Required[ProfileConfigurationDict | ProfileConfiguration]
    Tags: Mapping[str, str]
def create_usage_profile(name: str, /, *, result: type[_T56] = ..., select: Callable[[CreateUsageProfileResponse], _T56] = ..., **arguments: Unpack[_CreateUsageProfile]) -> Task[_T56]: ...

class _CreateUserDefinedFunction(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; FunctionInput: Required[UserDefinedFunctionInputDict]
def create_user_defined_function(name: str, /, *, result: type[_T57] = ..., select: Callable[[CreateUserDefinedFunctionResponse], _T57] = ..., **arguments: Unpack[_CreateUserDefinedFunction]) -> Task[_T57]: ...

class _CreateWorkflow(CallOptions, total=False):
    Name: Required[str]; Description: str; DefaultRunProperties: Mapping[str, str]; Tags: Mapping[str, str]
    MaxConcurrentRuns: int
def create_workflow(name: str, /, *, result: type[_T58] = ..., select: Callable[[CreateWorkflowResponse], _T58] = ..., **arguments: Unpack[_CreateWorkflow]) -> Task[_T58]: ...

class _DeleteAsset(CallOptions, total=False):
    Identifier: Required[str]
def delete_asset(name: str, /, *, result: type[_T59] = ..., select: Callable[[DeleteAssetResponse], _T59] = ..., **arguments: Unpack[_DeleteAsset]) -> Task[_T59]: ...

class _DeleteAssetType(CallOptions, total=False):
    Identifier: Required[str]
def delete_asset_type(name: str, /, *, result: type[_T60] = ..., select: Callable[[DeleteAssetTypeResponse], _T60] = ..., **arguments: Unpack[_DeleteAssetType]) -> Task[_T60]: ...

class _DeleteAttachment(CallOptions, total=False):
    AssetIdentifier: Required[str]; IterableFormName: str; ItemIdentifier: str; AttachmentName: Required[str]
def delete_attachment(name: str, /, *, result: type[_T61] = ..., select: Callable[[DeleteAttachmentResponse], _T61] = ..., **arguments: Unpack[_DeleteAttachment]) -> Task[_T61]: ...

class _DeleteBlueprint(CallOptions, total=False):
    Name: Required[str]
def delete_blueprint(name: str, /, *, result: type[_T62] = ..., select: Callable[[DeleteBlueprintResponse], _T62] = ..., **arguments: Unpack[_DeleteBlueprint]) -> Task[_T62]: ...

class _DeleteCatalog(CallOptions, total=False):
    CatalogId: Required[str]
def delete_catalog(name: str, /, *, result: type[_T63] = ..., select: Callable[[DeleteCatalogResponse], _T63] = ..., **arguments: Unpack[_DeleteCatalog]) -> Task[_T63]: ...

class _DeleteClassifier(CallOptions, total=False):
    Name: Required[str]
def delete_classifier(name: str, /, *, result: type[_T64] = ..., select: Callable[[DeleteClassifierResponse], _T64] = ..., **arguments: Unpack[_DeleteClassifier]) -> Task[_T64]: ...

class _DeleteColumnStatisticsForPartition(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; PartitionValues: Required[Sequence[str]]
    ColumnName: Required[str]
def delete_column_statistics_for_partition(name: str, /, *, result: type[_T65] = ..., select: Callable[[DeleteColumnStatisticsForPartitionResponse], _T65] = ..., **arguments: Unpack[_DeleteColumnStatisticsForPartition]) -> Task[_T65]: ...

class _DeleteColumnStatisticsForTable(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; ColumnName: Required[str]
def delete_column_statistics_for_table(name: str, /, *, result: type[_T66] = ..., select: Callable[[DeleteColumnStatisticsForTableResponse], _T66] = ..., **arguments: Unpack[_DeleteColumnStatisticsForTable]) -> Task[_T66]: ...

class _DeleteColumnStatisticsTaskSettings(CallOptions, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; CatalogID: str
def delete_column_statistics_task_settings(name: str, /, *, result: type[_T67] = ..., select: Callable[[DeleteColumnStatisticsTaskSettingsResponse], _T67] = ..., **arguments: Unpack[_DeleteColumnStatisticsTaskSettings]) -> Task[_T67]: ...

class _DeleteConnection(CallOptions, total=False):
    CatalogId: str; ConnectionName: Required[str]
def delete_connection(name: str, /, *, result: type[_T68] = ..., select: Callable[[DeleteConnectionResponse], _T68] = ..., **arguments: Unpack[_DeleteConnection]) -> Task[_T68]: ...

class _DeleteConnectionType(CallOptions, total=False):
    ConnectionType: Required[str]
def delete_connection_type(name: str, /, *, result: type[_T69] = ..., select: Callable[[DeleteConnectionTypeResponse], _T69] = ..., **arguments: Unpack[_DeleteConnectionType]) -> Task[_T69]: ...

class _DeleteCrawler(CallOptions, total=False):
    Name: Required[str]
def delete_crawler(name: str, /, *, result: type[_T70] = ..., select: Callable[[DeleteCrawlerResponse], _T70] = ..., **arguments: Unpack[_DeleteCrawler]) -> Task[_T70]: ...

class _DeleteCustomEntityType(CallOptions, total=False):
    Name: Required[str]
def delete_custom_entity_type(name: str, /, *, result: type[_T71] = ..., select: Callable[[DeleteCustomEntityTypeResponse], _T71] = ..., **arguments: Unpack[_DeleteCustomEntityType]) -> Task[_T71]: ...

class _DeleteDataQualityEvaluationConfig(CallOptions, total=False):
    Name: Required[str]
def delete_data_quality_evaluation_config(name: str, /, *, result: type[_T72] = ..., select: Callable[[DeleteDataQualityEvaluationConfigResponse], _T72] = ..., **arguments: Unpack[_DeleteDataQualityEvaluationConfig]) -> Task[_T72]: ...

class _DeleteDataQualityRuleset(CallOptions, total=False):
    Name: Required[str]
def delete_data_quality_ruleset(name: str, /, *, result: type[_T73] = ..., select: Callable[[DeleteDataQualityRulesetResponse], _T73] = ..., **arguments: Unpack[_DeleteDataQualityRuleset]) -> Task[_T73]: ...

class _DeleteDatabase(CallOptions, total=False):
    CatalogId: str; Name: Required[str]
def delete_database(name: str, /, *, result: type[_T74] = ..., select: Callable[[DeleteDatabaseResponse], _T74] = ..., **arguments: Unpack[_DeleteDatabase]) -> Task[_T74]: ...

class _DeleteDevEndpoint(CallOptions, total=False):
    EndpointName: Required[str]
def delete_dev_endpoint(name: str, /, *, result: type[_T75] = ..., select: Callable[[DeleteDevEndpointResponse], _T75] = ..., **arguments: Unpack[_DeleteDevEndpoint]) -> Task[_T75]: ...

class _DeleteFormType(CallOptions, total=False):
    Identifier: Required[str]
def delete_form_type(name: str, /, *, result: type[_T76] = ..., select: Callable[[DeleteFormTypeResponse], _T76] = ..., **arguments: Unpack[_DeleteFormType]) -> Task[_T76]: ...

class _DeleteGlossary(CallOptions, total=False):
    Identifier: Required[str]
def delete_glossary(name: str, /, *, result: type[_T77] = ..., select: Callable[[DeleteGlossaryResponse], _T77] = ..., **arguments: Unpack[_DeleteGlossary]) -> Task[_T77]: ...

class _DeleteGlossaryTerm(CallOptions, total=False):
    Identifier: Required[str]
def delete_glossary_term(name: str, /, *, result: type[_T78] = ..., select: Callable[[DeleteGlossaryTermResponse], _T78] = ..., **arguments: Unpack[_DeleteGlossaryTerm]) -> Task[_T78]: ...

class _DeleteGlueIdentityCenterConfiguration(CallOptions, total=False):
    ...
def delete_glue_identity_center_configuration(name: str, /, *, result: type[_T79] = ..., select: Callable[[DeleteGlueIdentityCenterConfigurationResponse], _T79] = ..., **arguments: Unpack[_DeleteGlueIdentityCenterConfiguration]) -> Task[_T79]: ...

class _DeleteIntegration(CallOptions, total=False):
    IntegrationIdentifier: Required[str]
def delete_integration(name: str, /, *, result: type[_T80] = ..., select: Callable[[DeleteIntegrationResponse], _T80] = ..., **arguments: Unpack[_DeleteIntegration]) -> Task[_T80]: ...

class _DeleteIntegrationResourceProperty(CallOptions, total=False):
    ResourceArn: Required[str]
def delete_integration_resource_property(name: str, /, *, result: type[_T81] = ..., select: Callable[[DeleteIntegrationResourcePropertyResponse], _T81] = ..., **arguments: Unpack[_DeleteIntegrationResourceProperty]) -> Task[_T81]: ...

class _DeleteIntegrationTableProperties(CallOptions, total=False):
    ResourceArn: Required[str]; TableName: Required[str]
def delete_integration_table_properties(name: str, /, *, result: type[_T82] = ..., select: Callable[[DeleteIntegrationTablePropertiesResponse], _T82] = ..., **arguments: Unpack[_DeleteIntegrationTableProperties]) -> Task[_T82]: ...

class _DeleteJob(CallOptions, total=False):
    JobName: Required[str]
def delete_job(name: str, /, *, result: type[_T83] = ..., select: Callable[[DeleteJobResponse], _T83] = ..., **arguments: Unpack[_DeleteJob]) -> Task[_T83]: ...

class _DeleteMlTransform(CallOptions, total=False):
    TransformId: Required[str]
def delete_ml_transform(name: str, /, *, result: type[_T84] = ..., select: Callable[[DeleteMLTransformResponse], _T84] = ..., **arguments: Unpack[_DeleteMlTransform]) -> Task[_T84]: ...

class _DeletePartition(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; PartitionValues: Required[Sequence[str]]
def delete_partition(name: str, /, *, result: type[_T85] = ..., select: Callable[[DeletePartitionResponse], _T85] = ..., **arguments: Unpack[_DeletePartition]) -> Task[_T85]: ...

class _DeletePartitionIndex(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; IndexName: Required[str]
def delete_partition_index(name: str, /, *, result: type[_T86] = ..., select: Callable[[DeletePartitionIndexResponse], _T86] = ..., **arguments: Unpack[_DeletePartitionIndex]) -> Task[_T86]: ...

class _DeleteRegistry(CallOptions, total=False):
    RegistryId: Required[RegistryIdDict]
def delete_registry(name: str, /, *, result: type[_T87] = ..., select: Callable[[DeleteRegistryResponse], _T87] = ..., **arguments: Unpack[_DeleteRegistry]) -> Task[_T87]: ...

class _DeleteResourcePolicy(CallOptions, total=False):
    PolicyHashCondition: str; ResourceArn: str
def delete_resource_policy(name: str, /, *, result: type[_T88] = ..., select: Callable[[DeleteResourcePolicyResponse], _T88] = ..., **arguments: Unpack[_DeleteResourcePolicy]) -> Task[_T88]: ...

class _DeleteSchema(CallOptions, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]
def delete_schema(name: str, /, *, result: type[_T89] = ..., select: Callable[[DeleteSchemaResponse], _T89] = ..., **arguments: Unpack[_DeleteSchema]) -> Task[_T89]: ...

class _DeleteSchemaVersions(CallOptions, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]; Versions: Required[str]
def delete_schema_versions(name: str, /, *, result: type[_T90] = ..., select: Callable[[DeleteSchemaVersionsResponse], _T90] = ..., **arguments: Unpack[_DeleteSchemaVersions]) -> Task[_T90]: ...

class _DeleteSecurityConfiguration(CallOptions, total=False):
    Name: Required[str]
def delete_security_configuration(name: str, /, *, result: type[_T91] = ..., select: Callable[[DeleteSecurityConfigurationResponse], _T91] = ..., **arguments: Unpack[_DeleteSecurityConfiguration]) -> Task[_T91]: ...

class _DeleteSession(CallOptions, total=False):
    Id: Required[str]; RequestOrigin: str
def delete_session(name: str, /, *, result: type[_T92] = ..., select: Callable[[DeleteSessionResponse], _T92] = ..., **arguments: Unpack[_DeleteSession]) -> Task[_T92]: ...

class _DeleteTable(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; Name: Required[str]; TransactionId: str
def delete_table(name: str, /, *, result: type[_T93] = ..., select: Callable[[DeleteTableResponse], _T93] = ..., **arguments: Unpack[_DeleteTable]) -> Task[_T93]: ...

class _DeleteTableOptimizer(CallOptions, total=False):
    CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]
    Type: Required[TableOptimizerType | str]
def delete_table_optimizer(name: str, /, *, result: type[_T94] = ..., select: Callable[[DeleteTableOptimizerResponse], _T94] = ..., **arguments: Unpack[_DeleteTableOptimizer]) -> Task[_T94]: ...

class _DeleteTableVersion(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; VersionId: Required[str]
def delete_table_version(name: str, /, *, result: type[_T95] = ..., select: Callable[[DeleteTableVersionResponse], _T95] = ..., **arguments: Unpack[_DeleteTableVersion]) -> Task[_T95]: ...

class _DeleteTrigger(CallOptions, total=False):
    Name: Required[str]
def delete_trigger(name: str, /, *, result: type[_T96] = ..., select: Callable[[DeleteTriggerResponse], _T96] = ..., **arguments: Unpack[_DeleteTrigger]) -> Task[_T96]: ...

class _DeleteUsageProfile(CallOptions, total=False):
    Name: Required[str]
def delete_usage_profile(name: str, /, *, result: type[_T97] = ..., select: Callable[[DeleteUsageProfileResponse], _T97] = ..., **arguments: Unpack[_DeleteUsageProfile]) -> Task[_T97]: ...

class _DeleteUserDefinedFunction(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; FunctionName: Required[str]
def delete_user_defined_function(name: str, /, *, result: type[_T98] = ..., select: Callable[[DeleteUserDefinedFunctionResponse], _T98] = ..., **arguments: Unpack[_DeleteUserDefinedFunction]) -> Task[_T98]: ...

class _DeleteWorkflow(CallOptions, total=False):
    Name: Required[str]
def delete_workflow(name: str, /, *, result: type[_T99] = ..., select: Callable[[DeleteWorkflowResponse], _T99] = ..., **arguments: Unpack[_DeleteWorkflow]) -> Task[_T99]: ...

class _DescribeConnectionType(CallOptions, total=False):
    ConnectionType: Required[str]
def describe_connection_type(name: str, /, *, result: type[_T100] = ..., select: Callable[[DescribeConnectionTypeResponse], _T100] = ..., **arguments: Unpack[_DescribeConnectionType]) -> Task[_T100]: ...

class _DescribeEntity(CallOptions, total=False):
    ConnectionName: Required[str]; CatalogId: str; EntityName: Required[str]; NextToken: str; DataStoreApiVersion: str
def describe_entity(name: str, /, *, result: type[_T101] = ..., select: Callable[[DescribeEntityResponse], _T101] = ..., **arguments: Unpack[_DescribeEntity]) -> Task[_T101]: ...

class _DescribeInboundIntegrations(CallOptions, total=False):
    IntegrationArn: str; Marker: str; MaxRecords: int; TargetArn: str
def describe_inbound_integrations(name: str, /, *, result: type[_T102] = ..., select: Callable[[DescribeInboundIntegrationsResponse], _T102] = ..., **arguments: Unpack[_DescribeInboundIntegrations]) -> Task[_T102]: ...

class _DescribeIntegrations(CallOptions, total=False):
    IntegrationIdentifier: str; Marker: str; MaxRecords: int; Filters: Sequence[IntegrationFilterDict]
def describe_integrations(name: str, /, *, result: type[_T103] = ..., select: Callable[[DescribeIntegrationsResponse], _T103] = ..., **arguments: Unpack[_DescribeIntegrations]) -> Task[_T103]: ...

class _DisassociateGlossaryTerms(CallOptions, total=False):
    AssetIdentifier: Required[str]; IterableFormName: str; ItemIdentifier: str
    GlossaryTermIdentifiers: Required[Sequence[str]]; ClientToken: str
def disassociate_glossary_terms(name: str, /, *, result: type[_T104] = ..., select: Callable[[DisassociateGlossaryTermsResponse], _T104] = ..., **arguments: Unpack[_DisassociateGlossaryTerms]) -> Task[_T104]: ...

class _GetAsset(CallOptions, total=False):
    Identifier: Required[str]
def get_asset(name: str, /, *, result: type[_T105] = ..., select: Callable[[GetAssetOutput], _T105] = ..., **arguments: Unpack[_GetAsset]) -> Task[_T105]: ...

class _GetAssetType(CallOptions, total=False):
    Identifier: Required[str]
def get_asset_type(name: str, /, *, result: type[_T106] = ..., select: Callable[[GetAssetTypeResponse], _T106] = ..., **arguments: Unpack[_GetAssetType]) -> Task[_T106]: ...

class _GetBlueprint(CallOptions, total=False):
    Name: Required[str]; IncludeBlueprint: bool; IncludeParameterSpec: bool
def get_blueprint(name: str, /, *, result: type[_T107] = ..., select: Callable[[GetBlueprintResponse], _T107] = ..., **arguments: Unpack[_GetBlueprint]) -> Task[_T107]: ...

class _GetBlueprintRun(CallOptions, total=False):
    BlueprintName: Required[str]; RunId: Required[str]
def get_blueprint_run(name: str, /, *, result: type[_T108] = ..., select: Callable[[GetBlueprintRunResponse], _T108] = ..., **arguments: Unpack[_GetBlueprintRun]) -> Task[_T108]: ...

class _GetBlueprintRuns(CallOptions, total=False):
    BlueprintName: Required[str]; NextToken: str; MaxResults: int
def get_blueprint_runs(name: str, /, *, result: type[_T109] = ..., select: Callable[[GetBlueprintRunsResponse], _T109] = ..., **arguments: Unpack[_GetBlueprintRuns]) -> Task[_T109]: ...

class _GetCatalog(CallOptions, total=False):
    CatalogId: Required[str]
def get_catalog(name: str, /, *, result: type[_T110] = ..., select: Callable[[GetCatalogResponse], _T110] = ..., **arguments: Unpack[_GetCatalog]) -> Task[_T110]: ...

class _GetCatalogImportStatus(CallOptions, total=False):
    CatalogId: str
def get_catalog_import_status(name: str, /, *, result: type[_T111] = ..., select: Callable[[GetCatalogImportStatusResponse], _T111] = ..., **arguments: Unpack[_GetCatalogImportStatus]) -> Task[_T111]: ...

class _GetCatalogs(CallOptions, total=False):
    ParentCatalogId: str; NextToken: str; MaxResults: int; Recursive: bool; IncludeRoot: bool; HasDatabases: bool
def get_catalogs(name: str, /, *, result: type[_T112] = ..., select: Callable[[GetCatalogsResponse], _T112] = ..., **arguments: Unpack[_GetCatalogs]) -> Task[_T112]: ...

class _GetClassifier(CallOptions, total=False):
    Name: Required[str]
def get_classifier(name: str, /, *, result: type[_T113] = ..., select: Callable[[GetClassifierResponse], _T113] = ..., **arguments: Unpack[_GetClassifier]) -> Task[_T113]: ...

class _GetClassifiers(CallOptions, total=False):
    MaxResults: int; NextToken: str
def get_classifiers(name: str, /, *, result: type[_T114] = ..., select: Callable[[GetClassifiersResponse], _T114] = ..., **arguments: Unpack[_GetClassifiers]) -> Task[_T114]: ...

class _GetColumnStatisticsForPartition(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; PartitionValues: Required[Sequence[str]]
    ColumnNames: Required[Sequence[str]]
def get_column_statistics_for_partition(name: str, /, *, result: type[_T115] = ..., select: Callable[[GetColumnStatisticsForPartitionResponse], _T115] = ..., **arguments: Unpack[_GetColumnStatisticsForPartition]) -> Task[_T115]: ...

class _GetColumnStatisticsForTable(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; ColumnNames: Required[Sequence[str]]
def get_column_statistics_for_table(name: str, /, *, result: type[_T116] = ..., select: Callable[[GetColumnStatisticsForTableResponse], _T116] = ..., **arguments: Unpack[_GetColumnStatisticsForTable]) -> Task[_T116]: ...

class _GetColumnStatisticsTaskRun(CallOptions, total=False):
    ColumnStatisticsTaskRunId: Required[str]
def get_column_statistics_task_run(name: str, /, *, result: type[_T117] = ..., select: Callable[[GetColumnStatisticsTaskRunResponse], _T117] = ..., **arguments: Unpack[_GetColumnStatisticsTaskRun]) -> Task[_T117]: ...

class _GetColumnStatisticsTaskRuns(CallOptions, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; MaxResults: int; NextToken: str; CatalogID: str
def get_column_statistics_task_runs(name: str, /, *, result: type[_T118] = ..., select: Callable[[GetColumnStatisticsTaskRunsResponse], _T118] = ..., **arguments: Unpack[_GetColumnStatisticsTaskRuns]) -> Task[_T118]: ...

class _GetColumnStatisticsTaskSettings(CallOptions, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; CatalogID: str
def get_column_statistics_task_settings(name: str, /, *, result: type[_T119] = ..., select: Callable[[GetColumnStatisticsTaskSettingsResponse], _T119] = ..., **arguments: Unpack[_GetColumnStatisticsTaskSettings]) -> Task[_T119]: ...

class _GetConnection(CallOptions, total=False):
    CatalogId: str; Name: Required[str]; HidePassword: bool
    ApplyOverrideForComputeEnvironment: ComputeEnvironment | str
def get_connection(name: str, /, *, result: type[_T120] = ..., select: Callable[[GetConnectionResponse], _T120] = ..., **arguments: Unpack[_GetConnection]) -> Task[_T120]: ...

class _GetConnections(CallOptions, total=False):
    CatalogId: str; Filter: GetConnectionsFilterDict; HidePassword: bool; NextToken: str; MaxResults: int
def get_connections(name: str, /, *, result: type[_T121] = ..., select: Callable[[GetConnectionsResponse], _T121] = ..., **arguments: Unpack[_GetConnections]) -> Task[_T121]: ...

class _GetCrawler(CallOptions, total=False):
    Name: Required[str]
def get_crawler(name: str, /, *, result: type[_T122] = ..., select: Callable[[GetCrawlerResponse], _T122] = ..., **arguments: Unpack[_GetCrawler]) -> Task[_T122]: ...

class _GetCrawlerMetrics(CallOptions, total=False):
    CrawlerNameList: Sequence[str]; MaxResults: int; NextToken: str
def get_crawler_metrics(name: str, /, *, result: type[_T123] = ..., select: Callable[[GetCrawlerMetricsResponse], _T123] = ..., **arguments: Unpack[_GetCrawlerMetrics]) -> Task[_T123]: ...

class _GetCrawlers(CallOptions, total=False):
    MaxResults: int; NextToken: str
def get_crawlers(name: str, /, *, result: type[_T124] = ..., select: Callable[[GetCrawlersResponse], _T124] = ..., **arguments: Unpack[_GetCrawlers]) -> Task[_T124]: ...

class _GetCustomEntityType(CallOptions, total=False):
    Name: Required[str]
def get_custom_entity_type(name: str, /, *, result: type[_T125] = ..., select: Callable[[GetCustomEntityTypeResponse], _T125] = ..., **arguments: Unpack[_GetCustomEntityType]) -> Task[_T125]: ...

class _GetDashboardUrl(CallOptions, total=False):
    ResourceId: Required[str]; ResourceType: Required[GlueResourceType | str]; RequestOrigin: str
def get_dashboard_url(name: str, /, *, result: type[_T126] = ..., select: Callable[[GetDashboardUrlResponse], _T126] = ..., **arguments: Unpack[_GetDashboardUrl]) -> Task[_T126]: ...

class _GetDataCatalogEncryptionSettings(CallOptions, total=False):
    CatalogId: str
def get_data_catalog_encryption_settings(name: str, /, *, result: type[_T127] = ..., select: Callable[[GetDataCatalogEncryptionSettingsResponse], _T127] = ..., **arguments: Unpack[_GetDataCatalogEncryptionSettings]) -> Task[_T127]: ...

class _GetDataCatalogExportConfiguration(CallOptions, total=False):
    ...
def get_data_catalog_export_configuration(name: str, /, *, result: type[_T128] = ..., select: Callable[[GetDataCatalogExportConfigurationOutput], _T128] = ..., **arguments: Unpack[_GetDataCatalogExportConfiguration]) -> Task[_T128]: ...

class _GetDataQualityEvaluationConfig(CallOptions, total=False):
    Name: Required[str]
def get_data_quality_evaluation_config(name: str, /, *, result: type[_T129] = ..., select: Callable[[GetDataQualityEvaluationConfigResponse], _T129] = ..., **arguments: Unpack[_GetDataQualityEvaluationConfig]) -> Task[_T129]: ...

class _GetDataQualityModel(CallOptions, total=False):
    StatisticId: str; ProfileId: Required[str]
def get_data_quality_model(name: str, /, *, result: type[_T130] = ..., select: Callable[[GetDataQualityModelResponse], _T130] = ..., **arguments: Unpack[_GetDataQualityModel]) -> Task[_T130]: ...

class _GetDataQualityModelResult(CallOptions, total=False):
    StatisticId: Required[str]; ProfileId: Required[str]
def get_data_quality_model_result(name: str, /, *, result: type[_T131] = ..., select: Callable[[GetDataQualityModelResultResponse], _T131] = ..., **arguments: Unpack[_GetDataQualityModelResult]) -> Task[_T131]: ...

class _GetDataQualityResult(CallOptions, total=False):
    ResultId: Required[str]
def get_data_quality_result(name: str, /, *, result: type[_T132] = ..., select: Callable[[GetDataQualityResultResponse], _T132] = ..., **arguments: Unpack[_GetDataQualityResult]) -> Task[_T132]: ...

class _GetDataQualityResultV2(CallOptions, total=False):
    ResultId: Required[str]
def get_data_quality_result_v2(name: str, /, *, result: type[_T133] = ..., select: Callable[[GetDataQualityResultV2Response], _T133] = ..., **arguments: Unpack[_GetDataQualityResultV2]) -> Task[_T133]: ...

class _GetDataQualityRuleRecommendationRun(CallOptions, total=False):
    RunId: Required[str]
def get_data_quality_rule_recommendation_run(name: str, /, *, result: type[_T134] = ..., select: Callable[[GetDataQualityRuleRecommendationRunResponse], _T134] = ..., **arguments: Unpack[_GetDataQualityRuleRecommendationRun]) -> Task[_T134]: ...

class _GetDataQualityRuleset(CallOptions, total=False):
    Name: Required[str]
def get_data_quality_ruleset(name: str, /, *, result: type[_T135] = ..., select: Callable[[GetDataQualityRulesetResponse], _T135] = ..., **arguments: Unpack[_GetDataQualityRuleset]) -> Task[_T135]: ...

class _GetDataQualityRulesetEvaluationRun(CallOptions, total=False):
    RunId: Required[str]
def get_data_quality_ruleset_evaluation_run(name: str, /, *, result: type[_T136] = ..., select: Callable[[GetDataQualityRulesetEvaluationRunResponse], _T136] = ..., **arguments: Unpack[_GetDataQualityRulesetEvaluationRun]) -> Task[_T136]: ...

class _GetDatabase(CallOptions, total=False):
    CatalogId: str; Name: Required[str]
def get_database(name: str, /, *, result: type[_T137] = ..., select: Callable[[GetDatabaseResponse], _T137] = ..., **arguments: Unpack[_GetDatabase]) -> Task[_T137]: ...

class _GetDatabases(CallOptions, total=False):
    CatalogId: str; NextToken: str; MaxResults: int; ResourceShareType: _ResourceShareType | str
    AttributesToGet: Sequence[DatabaseAttributes | str]
def get_databases(name: str, /, *, result: type[_T138] = ..., select: Callable[[GetDatabasesResponse], _T138] = ..., **arguments: Unpack[_GetDatabases]) -> Task[_T138]: ...

class _GetDataflowGraph(CallOptions, total=False):
    PythonScript: str
def get_dataflow_graph(name: str, /, *, result: type[_T139] = ..., select: Callable[[GetDataflowGraphResponse], _T139] = ..., **arguments: Unpack[_GetDataflowGraph]) -> Task[_T139]: ...

class _GetDevEndpoint(CallOptions, total=False):
    EndpointName: Required[str]
def get_dev_endpoint(name: str, /, *, result: type[_T140] = ..., select: Callable[[GetDevEndpointResponse], _T140] = ..., **arguments: Unpack[_GetDevEndpoint]) -> Task[_T140]: ...

class _GetDevEndpoints(CallOptions, total=False):
    MaxResults: int; NextToken: str
def get_dev_endpoints(name: str, /, *, result: type[_T141] = ..., select: Callable[[GetDevEndpointsResponse], _T141] = ..., **arguments: Unpack[_GetDevEndpoints]) -> Task[_T141]: ...

class _GetEntityRecords(CallOptions, total=False):
    ConnectionName: str; CatalogId: str; EntityName: Required[str]; NextToken: str; DataStoreApiVersion: str
    ConnectionOptions: Mapping[str, str]; FilterPredicate: str; Limit: Required[int]; OrderBy: str
    SelectedFields: Sequence[str]
def get_entity_records(name: str, /, *, result: type[_T142] = ..., select: Callable[[GetEntityRecordsResponse], _T142] = ..., **arguments: Unpack[_GetEntityRecords]) -> Task[_T142]: ...

class _GetFormType(CallOptions, total=False):
    Identifier: Required[str]
def get_form_type(name: str, /, *, result: type[_T143] = ..., select: Callable[[GetFormTypeResponse], _T143] = ..., **arguments: Unpack[_GetFormType]) -> Task[_T143]: ...

class _GetGlossary(CallOptions, total=False):
    Identifier: Required[str]
def get_glossary(name: str, /, *, result: type[_T144] = ..., select: Callable[[GetGlossaryResponse], _T144] = ..., **arguments: Unpack[_GetGlossary]) -> Task[_T144]: ...

class _GetGlossaryTerm(CallOptions, total=False):
    Identifier: Required[str]
def get_glossary_term(name: str, /, *, result: type[_T145] = ..., select: Callable[[GetGlossaryTermResponse], _T145] = ..., **arguments: Unpack[_GetGlossaryTerm]) -> Task[_T145]: ...

class _GetGlueIdentityCenterConfiguration(CallOptions, total=False):
    ...
def get_glue_identity_center_configuration(name: str, /, *, result: type[_T146] = ..., select: Callable[[GetGlueIdentityCenterConfigurationResponse], _T146] = ..., **arguments: Unpack[_GetGlueIdentityCenterConfiguration]) -> Task[_T146]: ...

class _GetIntegrationResourceProperty(CallOptions, total=False):
    ResourceArn: Required[str]
def get_integration_resource_property(name: str, /, *, result: type[_T147] = ..., select: Callable[[GetIntegrationResourcePropertyResponse], _T147] = ..., **arguments: Unpack[_GetIntegrationResourceProperty]) -> Task[_T147]: ...

class _GetIntegrationTableProperties(CallOptions, total=False):
    ResourceArn: Required[str]; TableName: Required[str]
def get_integration_table_properties(name: str, /, *, result: type[_T148] = ..., select: Callable[[GetIntegrationTablePropertiesResponse], _T148] = ..., **arguments: Unpack[_GetIntegrationTableProperties]) -> Task[_T148]: ...

class _GetJob(CallOptions, total=False):
    JobName: Required[str]
def get_job(name: str, /, *, result: type[_T149] = ..., select: Callable[[GetJobResponse], _T149] = ..., **arguments: Unpack[_GetJob]) -> Task[_T149]: ...

class _GetJobBookmark(CallOptions, total=False):
    JobName: Required[str]; RunId: str
def get_job_bookmark(name: str, /, *, result: type[_T150] = ..., select: Callable[[GetJobBookmarkResponse], _T150] = ..., **arguments: Unpack[_GetJobBookmark]) -> Task[_T150]: ...

class _GetJobRun(CallOptions, total=False):
    JobName: Required[str]; RunId: Required[str]; PredecessorsIncluded: bool
def get_job_run(name: str, /, *, result: type[_T151] = ..., select: Callable[[GetJobRunResponse], _T151] = ..., **arguments: Unpack[_GetJobRun]) -> Task[_T151]: ...

class _GetJobRuns(CallOptions, total=False):
    JobName: Required[str]; NextToken: str; MaxResults: int
def get_job_runs(name: str, /, *, result: type[_T152] = ..., select: Callable[[GetJobRunsResponse], _T152] = ..., **arguments: Unpack[_GetJobRuns]) -> Task[_T152]: ...

class _GetJobUpgradeAnalysis(CallOptions, total=False):
    AnalysisId: Required[str]; JobName: Required[str]
def get_job_upgrade_analysis(name: str, /, *, result: type[_T153] = ..., select: Callable[[GetJobUpgradeAnalysisResponse], _T153] = ..., **arguments: Unpack[_GetJobUpgradeAnalysis]) -> Task[_T153]: ...

class _GetJobs(CallOptions, total=False):
    NextToken: str; MaxResults: int
def get_jobs(name: str, /, *, result: type[_T154] = ..., select: Callable[[GetJobsResponse], _T154] = ..., **arguments: Unpack[_GetJobs]) -> Task[_T154]: ...

class _GetMapping(CallOptions, total=False):
    Source: Required[CatalogEntryDict]; Sinks: Sequence[CatalogEntryDict]; Location: LocationDict
def get_mapping(name: str, /, *, result: type[_T155] = ..., select: Callable[[GetMappingResponse], _T155] = ..., **arguments: Unpack[_GetMapping]) -> Task[_T155]: ...

class _GetMaterializedViewRefreshTaskRun(CallOptions, total=False):
    CatalogId: Required[str]; MaterializedViewRefreshTaskRunId: Required[str]
def get_materialized_view_refresh_task_run(name: str, /, *, result: type[_T156] = ..., select: Callable[[GetMaterializedViewRefreshTaskRunResponse], _T156] = ..., **arguments: Unpack[_GetMaterializedViewRefreshTaskRun]) -> Task[_T156]: ...

class _GetMlTaskRun(CallOptions, total=False):
    TransformId: Required[str]; TaskRunId: Required[str]
def get_ml_task_run(name: str, /, *, result: type[_T157] = ..., select: Callable[[GetMLTaskRunResponse], _T157] = ..., **arguments: Unpack[_GetMlTaskRun]) -> Task[_T157]: ...

class _GetMlTaskRuns(CallOptions, total=False):
    TransformId: Required[str]; NextToken: str; MaxResults: int; Filter: TaskRunFilterCriteriaDict
    Sort: TaskRunSortCriteriaDict
def get_ml_task_runs(name: str, /, *, result: type[_T158] = ..., select: Callable[[GetMLTaskRunsResponse], _T158] = ..., **arguments: Unpack[_GetMlTaskRuns]) -> Task[_T158]: ...

class _GetMlTransform(CallOptions, total=False):
    TransformId: Required[str]
def get_ml_transform(name: str, /, *, result: type[_T159] = ..., select: Callable[[GetMLTransformResponse], _T159] = ..., **arguments: Unpack[_GetMlTransform]) -> Task[_T159]: ...

class _GetMlTransforms(CallOptions, total=False):
    NextToken: str; MaxResults: int; Filter: TransformFilterCriteriaDict; Sort: TransformSortCriteriaDict
def get_ml_transforms(name: str, /, *, result: type[_T160] = ..., select: Callable[[GetMLTransformsResponse], _T160] = ..., **arguments: Unpack[_GetMlTransforms]) -> Task[_T160]: ...

class _GetPartition(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; PartitionValues: Required[Sequence[str]]
    AuditContext: AuditContextDict
def get_partition(name: str, /, *, result: type[_T161] = ..., select: Callable[[GetPartitionResponse], _T161] = ..., **arguments: Unpack[_GetPartition]) -> Task[_T161]: ...

class _GetPartitionIndexes(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; NextToken: str
def get_partition_indexes(name: str, /, *, result: type[_T162] = ..., select: Callable[[GetPartitionIndexesResponse], _T162] = ..., **arguments: Unpack[_GetPartitionIndexes]) -> Task[_T162]: ...

class _GetPartitions(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; Expression: str; NextToken: str
    Segment: SegmentDict; MaxResults: int; ExcludeColumnSchema: bool; TransactionId: str
    QueryAsOfTime: str | datetime; AuditContext: AuditContextDict
def get_partitions(name: str, /, *, result: type[_T163] = ..., select: Callable[[GetPartitionsResponse], _T163] = ..., **arguments: Unpack[_GetPartitions]) -> Task[_T163]: ...

class _GetPlan(CallOptions, total=False):
    Mapping: Required[Sequence[MappingEntryDict | MappingEntry]]; Source: Required[CatalogEntryDict]
    Sinks: Sequence[CatalogEntryDict]; Location: LocationDict; Language: _Language | str
    AdditionalPlanOptionsMap: Mapping[str, str]
def get_plan(name: str, /, *, result: type[_T164] = ..., select: Callable[[GetPlanResponse], _T164] = ..., **arguments: Unpack[_GetPlan]) -> Task[_T164]: ...

class _GetRegistry(CallOptions, total=False):
    RegistryId: Required[RegistryIdDict]
def get_registry(name: str, /, *, result: type[_T165] = ..., select: Callable[[GetRegistryResponse], _T165] = ..., **arguments: Unpack[_GetRegistry]) -> Task[_T165]: ...

class _GetResourcePolicies(CallOptions, total=False):
    NextToken: str; MaxResults: int
def get_resource_policies(name: str, /, *, result: type[_T166] = ..., select: Callable[[GetResourcePoliciesResponse], _T166] = ..., **arguments: Unpack[_GetResourcePolicies]) -> Task[_T166]: ...

class _GetResourcePolicy(CallOptions, total=False):
    ResourceArn: str
def get_resource_policy(name: str, /, *, result: type[_T167] = ..., select: Callable[[GetResourcePolicyResponse], _T167] = ..., **arguments: Unpack[_GetResourcePolicy]) -> Task[_T167]: ...

class _GetSchema(CallOptions, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]
def get_schema(name: str, /, *, result: type[_T168] = ..., select: Callable[[GetSchemaResponse], _T168] = ..., **arguments: Unpack[_GetSchema]) -> Task[_T168]: ...

class _GetSchemaByDefinition(CallOptions, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]; SchemaDefinition: Required[str]
def get_schema_by_definition(name: str, /, *, result: type[_T169] = ..., select: Callable[[GetSchemaByDefinitionResponse], _T169] = ..., **arguments: Unpack[_GetSchemaByDefinition]) -> Task[_T169]: ...

class _GetSchemaVersion(CallOptions, total=False):
    SchemaId: SchemaIdDict | _SchemaId; SchemaVersionId: str; SchemaVersionNumber: SchemaVersionNumberDict
def get_schema_version(name: str, /, *, result: type[_T170] = ..., select: Callable[[GetSchemaVersionResponse], _T170] = ..., **arguments: Unpack[_GetSchemaVersion]) -> Task[_T170]: ...

class _GetSchemaVersionsDiff(CallOptions, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]; FirstSchemaVersionNumber: Required[SchemaVersionNumberDict]
    SecondSchemaVersionNumber: Required[SchemaVersionNumberDict]; SchemaDiffType: Required[_SchemaDiffType | str]
def get_schema_versions_diff(name: str, /, *, result: type[_T171] = ..., select: Callable[[GetSchemaVersionsDiffResponse], _T171] = ..., **arguments: Unpack[_GetSchemaVersionsDiff]) -> Task[_T171]: ...

class _GetSecurityConfiguration(CallOptions, total=False):
    Name: Required[str]
def get_security_configuration(name: str, /, *, result: type[_T172] = ..., select: Callable[[GetSecurityConfigurationResponse], _T172] = ..., **arguments: Unpack[_GetSecurityConfiguration]) -> Task[_T172]: ...

class _GetSecurityConfigurations(CallOptions, total=False):
    MaxResults: int; NextToken: str
def get_security_configurations(name: str, /, *, result: type[_T173] = ..., select: Callable[[GetSecurityConfigurationsResponse], _T173] = ..., **arguments: Unpack[_GetSecurityConfigurations]) -> Task[_T173]: ...

class _GetSession(CallOptions, total=False):
    Id: Required[str]; RequestOrigin: str
def get_session(name: str, /, *, result: type[_T174] = ..., select: Callable[[GetSessionResponse], _T174] = ..., **arguments: Unpack[_GetSession]) -> Task[_T174]: ...

class _GetSessionEndpoint(CallOptions, total=False):
    SessionId: Required[str]
def get_session_endpoint(name: str, /, *, result: type[_T175] = ..., select: Callable[[GetSessionEndpointResponse], _T175] = ..., **arguments: Unpack[_GetSessionEndpoint]) -> Task[_T175]: ...

class _GetStatement(CallOptions, total=False):
    SessionId: Required[str]; Id: Required[int]; RequestOrigin: str
def get_statement(name: str, /, *, result: type[_T176] = ..., select: Callable[[GetStatementResponse], _T176] = ..., **arguments: Unpack[_GetStatement]) -> Task[_T176]: ...

class _GetSystemLogsForJobRun(CallOptions, total=False):
    JobName: Required[str]; RunId: Required[str]
def get_system_logs_for_job_run(name: str, /, *, result: type[_T177] = ..., select: Callable[[GetSystemLogsForJobRunResponse], _T177] = ..., **arguments: Unpack[_GetSystemLogsForJobRun]) -> Task[_T177]: ...

class _GetSystemLogsForSession(CallOptions, total=False):
    Id: Required[str]
def get_system_logs_for_session(name: str, /, *, result: type[_T178] = ..., select: Callable[[GetSystemLogsForSessionResponse], _T178] = ..., **arguments: Unpack[_GetSystemLogsForSession]) -> Task[_T178]: ...

class _GetTable(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; Name: Required[str]; TransactionId: str
    QueryAsOfTime: str | datetime; AuditContext: AuditContextDict; IncludeStatusDetails: bool
    AttributesToGet: Sequence[TableAttributes | str]
def get_table(name: str, /, *, result: type[_T179] = ..., select: Callable[[GetTableResponse], _T179] = ..., **arguments: Unpack[_GetTable]) -> Task[_T179]: ...

class _GetTableOptimizer(CallOptions, total=False):
    CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]
    Type: Required[TableOptimizerType | str]
def get_table_optimizer(name: str, /, *, result: type[_T180] = ..., select: Callable[[GetTableOptimizerResponse], _T180] = ..., **arguments: Unpack[_GetTableOptimizer]) -> Task[_T180]: ...

class _GetTableVersion(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; VersionId: str
    AuditContext: AuditContextDict
def get_table_version(name: str, /, *, result: type[_T181] = ..., select: Callable[[GetTableVersionResponse], _T181] = ..., **arguments: Unpack[_GetTableVersion]) -> Task[_T181]: ...

class _GetTableVersions(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; NextToken: str; MaxResults: int
    AuditContext: AuditContextDict
def get_table_versions(name: str, /, *, result: type[_T182] = ..., select: Callable[[GetTableVersionsResponse], _T182] = ..., **arguments: Unpack[_GetTableVersions]) -> Task[_T182]: ...

class _GetTables(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; Expression: str; NextToken: str; MaxResults: int; TransactionId: str
    QueryAsOfTime: str | datetime; AuditContext: AuditContextDict; ResourceShareType: TableResourceShareType | str
    IncludeStatusDetails: bool; AttributesToGet: Sequence[TableAttributes | str]
def get_tables(name: str, /, *, result: type[_T183] = ..., select: Callable[[GetTablesResponse], _T183] = ..., **arguments: Unpack[_GetTables]) -> Task[_T183]: ...

class _GetTags(CallOptions, total=False):
    ResourceArn: Required[str]
def get_tags(name: str, /, *, result: type[_T184] = ..., select: Callable[[GetTagsResponse], _T184] = ..., **arguments: Unpack[_GetTags]) -> Task[_T184]: ...

class _GetTrigger(CallOptions, total=False):
    Name: Required[str]
def get_trigger(name: str, /, *, result: type[_T185] = ..., select: Callable[[GetTriggerResponse], _T185] = ..., **arguments: Unpack[_GetTrigger]) -> Task[_T185]: ...

class _GetTriggers(CallOptions, total=False):
    NextToken: str; DependentJobName: str; MaxResults: int
def get_triggers(name: str, /, *, result: type[_T186] = ..., select: Callable[[GetTriggersResponse], _T186] = ..., **arguments: Unpack[_GetTriggers]) -> Task[_T186]: ...

class _GetUnfilteredPartitionMetadata(CallOptions, total=False):
    Region: str; CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]
    PartitionValues: Required[Sequence[str]]; AuditContext: AuditContextDict
    SupportedPermissionTypes: Required[Sequence[PermissionType | str]]; QuerySessionContext: QuerySessionContextDict
def get_unfiltered_partition_metadata(name: str, /, *, result: type[_T187] = ..., select: Callable[[GetUnfilteredPartitionMetadataResponse], _T187] = ..., **arguments: Unpack[_GetUnfilteredPartitionMetadata]) -> Task[_T187]: ...

class _GetUnfilteredPartitionsMetadata(CallOptions, total=False):
    Region: str; CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]; Expression: str
    AuditContext: AuditContextDict; SupportedPermissionTypes: Required[Sequence[PermissionType | str]]; NextToken: str
    Segment: SegmentDict; MaxResults: int; QuerySessionContext: QuerySessionContextDict
def get_unfiltered_partitions_metadata(name: str, /, *, result: type[_T188] = ..., select: Callable[[GetUnfilteredPartitionsMetadataResponse], _T188] = ..., **arguments: Unpack[_GetUnfilteredPartitionsMetadata]) -> Task[_T188]: ...

class _GetUnfilteredTableMetadata(CallOptions, total=False):
    Region: str; CatalogId: Required[str]; DatabaseName: Required[str]; Name: Required[str]
    AuditContext: AuditContextDict; SupportedPermissionTypes: Required[Sequence[PermissionType | str]]
    ParentResourceArn: str; RootResourceArn: str; SupportedDialect: SupportedDialectDict
    Permissions: Sequence[Permission | str]; QuerySessionContext: QuerySessionContextDict
def get_unfiltered_table_metadata(name: str, /, *, result: type[_T189] = ..., select: Callable[[GetUnfilteredTableMetadataResponse], _T189] = ..., **arguments: Unpack[_GetUnfilteredTableMetadata]) -> Task[_T189]: ...

class _GetUsageProfile(CallOptions, total=False):
    Name: Required[str]
def get_usage_profile(name: str, /, *, result: type[_T190] = ..., select: Callable[[GetUsageProfileResponse], _T190] = ..., **arguments: Unpack[_GetUsageProfile]) -> Task[_T190]: ...

class _GetUserDefinedFunction(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; FunctionName: Required[str]
def get_user_defined_function(name: str, /, *, result: type[_T191] = ..., select: Callable[[GetUserDefinedFunctionResponse], _T191] = ..., **arguments: Unpack[_GetUserDefinedFunction]) -> Task[_T191]: ...

class _GetUserDefinedFunctions(CallOptions, total=False):
    CatalogId: str; DatabaseName: str; Pattern: Required[str]; FunctionType: _FunctionType | str; NextToken: str
    MaxResults: int
def get_user_defined_functions(name: str, /, *, result: type[_T192] = ..., select: Callable[[GetUserDefinedFunctionsResponse], _T192] = ..., **arguments: Unpack[_GetUserDefinedFunctions]) -> Task[_T192]: ...

class _GetWorkflow(CallOptions, total=False):
    Name: Required[str]; IncludeGraph: bool
def get_workflow(name: str, /, *, result: type[_T193] = ..., select: Callable[[GetWorkflowResponse], _T193] = ..., **arguments: Unpack[_GetWorkflow]) -> Task[_T193]: ...

class _GetWorkflowRun(CallOptions, total=False):
    Name: Required[str]; RunId: Required[str]; IncludeGraph: bool
def get_workflow_run(name: str, /, *, result: type[_T194] = ..., select: Callable[[GetWorkflowRunResponse], _T194] = ..., **arguments: Unpack[_GetWorkflowRun]) -> Task[_T194]: ...

class _GetWorkflowRunProperties(CallOptions, total=False):
    Name: Required[str]; RunId: Required[str]
def get_workflow_run_properties(name: str, /, *, result: type[_T195] = ..., select: Callable[[GetWorkflowRunPropertiesResponse], _T195] = ..., **arguments: Unpack[_GetWorkflowRunProperties]) -> Task[_T195]: ...

class _GetWorkflowRuns(CallOptions, total=False):
    Name: Required[str]; IncludeGraph: bool; NextToken: str; MaxResults: int
def get_workflow_runs(name: str, /, *, result: type[_T196] = ..., select: Callable[[GetWorkflowRunsResponse], _T196] = ..., **arguments: Unpack[_GetWorkflowRuns]) -> Task[_T196]: ...

class _ImportCatalogToGlue(CallOptions, total=False):
    CatalogId: str
def import_catalog_to_glue(name: str, /, *, result: type[_T197] = ..., select: Callable[[ImportCatalogToGlueResponse], _T197] = ..., **arguments: Unpack[_ImportCatalogToGlue]) -> Task[_T197]: ...

class _ListAssetTypes(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_asset_types(name: str, /, *, result: type[_T198] = ..., select: Callable[[ListAssetTypesResponse], _T198] = ..., **arguments: Unpack[_ListAssetTypes]) -> Task[_T198]: ...

class _ListBlueprints(CallOptions, total=False):
    NextToken: str; MaxResults: int; Tags: Mapping[str, str]
def list_blueprints(name: str, /, *, result: type[_T199] = ..., select: Callable[[ListBlueprintsResponse], _T199] = ..., **arguments: Unpack[_ListBlueprints]) -> Task[_T199]: ...

class _ListColumnStatisticsTaskRuns(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_column_statistics_task_runs(name: str, /, *, result: type[_T200] = ..., select: Callable[[ListColumnStatisticsTaskRunsResponse], _T200] = ..., **arguments: Unpack[_ListColumnStatisticsTaskRuns]) -> Task[_T200]: ...

class _ListConnectionTypes(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_connection_types(name: str, /, *, result: type[_T201] = ..., select: Callable[[ListConnectionTypesResponse], _T201] = ..., **arguments: Unpack[_ListConnectionTypes]) -> Task[_T201]: ...

class _ListCrawlers(CallOptions, total=False):
    MaxResults: int; NextToken: str; Tags: Mapping[str, str]
def list_crawlers(name: str, /, *, result: type[_T202] = ..., select: Callable[[ListCrawlersResponse], _T202] = ..., **arguments: Unpack[_ListCrawlers]) -> Task[_T202]: ...

class _ListCrawls(CallOptions, total=False):
    CrawlerName: Required[str]; MaxResults: int; Filters: Sequence[CrawlsFilterDict]; NextToken: str
def list_crawls(name: str, /, *, result: type[_T203] = ..., select: Callable[[ListCrawlsResponse], _T203] = ..., **arguments: Unpack[_ListCrawls]) -> Task[_T203]: ...

class _ListCustomEntityTypes(CallOptions, total=False):
    NextToken: str; MaxResults: int; Tags: Mapping[str, str]
def list_custom_entity_types(name: str, /, *, result: type[_T204] = ..., select: Callable[[ListCustomEntityTypesResponse], _T204] = ..., **arguments: Unpack[_ListCustomEntityTypes]) -> Task[_T204]: ...

class _ListDataQualityEvaluationConfigs(CallOptions, total=False):
    Level: DataQualityEvaluationConfigLevel | str; MaxResults: int; NextToken: str
def list_data_quality_evaluation_configs(name: str, /, *, result: type[_T205] = ..., select: Callable[[ListDataQualityEvaluationConfigsResponse], _T205] = ..., **arguments: Unpack[_ListDataQualityEvaluationConfigs]) -> Task[_T205]: ...

class _ListDataQualityResults(CallOptions, total=False):
    Filter: DataQualityResultFilterCriteriaDict; NextToken: str; MaxResults: int
def list_data_quality_results(name: str, /, *, result: type[_T206] = ..., select: Callable[[ListDataQualityResultsResponse], _T206] = ..., **arguments: Unpack[_ListDataQualityResults]) -> Task[_T206]: ...

class _ListDataQualityResultsV2(CallOptions, total=False):
    Filter: DataQualityResultsV2FilterCriteriaDict; NextToken: str; MaxResults: int
def list_data_quality_results_v2(name: str, /, *, result: type[_T207] = ..., select: Callable[[ListDataQualityResultsV2Response], _T207] = ..., **arguments: Unpack[_ListDataQualityResultsV2]) -> Task[_T207]: ...

class _ListDataQualityRuleRecommendationRuns(CallOptions, total=False):
    Filter: DataQualityRuleRecommendationRunFilterDict; NextToken: str; MaxResults: int; Tags: Mapping[str, str]
def list_data_quality_rule_recommendation_runs(name: str, /, *, result: type[_T208] = ..., select: Callable[[ListDataQualityRuleRecommendationRunsResponse], _T208] = ..., **arguments: Unpack[_ListDataQualityRuleRecommendationRuns]) -> Task[_T208]: ...

class _ListDataQualityRulesetEvaluationRuns(CallOptions, total=False):
    Filter: DataQualityRulesetEvaluationRunFilterDict; NextToken: str; MaxResults: int
def list_data_quality_ruleset_evaluation_runs(name: str, /, *, result: type[_T209] = ..., select: Callable[[ListDataQualityRulesetEvaluationRunsResponse], _T209] = ..., **arguments: Unpack[_ListDataQualityRulesetEvaluationRuns]) -> Task[_T209]: ...

class _ListDataQualityRulesets(CallOptions, total=False):
    NextToken: str; MaxResults: int; Filter: DataQualityRulesetFilterCriteriaDict; Tags: Mapping[str, str]
def list_data_quality_rulesets(name: str, /, *, result: type[_T210] = ..., select: Callable[[ListDataQualityRulesetsResponse], _T210] = ..., **arguments: Unpack[_ListDataQualityRulesets]) -> Task[_T210]: ...

class _ListDataQualityStatisticAnnotations(CallOptions, total=False):
    StatisticId: str; ProfileId: str; TimestampFilter: TimestampFilterDict; MaxResults: int; NextToken: str
def list_data_quality_statistic_annotations(name: str, /, *, result: type[_T211] = ..., select: Callable[[ListDataQualityStatisticAnnotationsResponse], _T211] = ..., **arguments: Unpack[_ListDataQualityStatisticAnnotations]) -> Task[_T211]: ...

class _ListDataQualityStatistics(CallOptions, total=False):
    StatisticId: str; ProfileId: str; TimestampFilter: TimestampFilterDict; MaxResults: int; NextToken: str
def list_data_quality_statistics(name: str, /, *, result: type[_T212] = ..., select: Callable[[ListDataQualityStatisticsResponse], _T212] = ..., **arguments: Unpack[_ListDataQualityStatistics]) -> Task[_T212]: ...

class _ListDevEndpoints(CallOptions, total=False):
    NextToken: str; MaxResults: int; Tags: Mapping[str, str]
def list_dev_endpoints(name: str, /, *, result: type[_T213] = ..., select: Callable[[ListDevEndpointsResponse], _T213] = ..., **arguments: Unpack[_ListDevEndpoints]) -> Task[_T213]: ...

class _ListEntities(CallOptions, total=False):
    ConnectionName: str; CatalogId: str; ParentEntityName: str; NextToken: str; DataStoreApiVersion: str
def list_entities(name: str, /, *, result: type[_T214] = ..., select: Callable[[ListEntitiesResponse], _T214] = ..., **arguments: Unpack[_ListEntities]) -> Task[_T214]: ...

class _ListFormTypes(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_form_types(name: str, /, *, result: type[_T215] = ..., select: Callable[[ListFormTypesResponse], _T215] = ..., **arguments: Unpack[_ListFormTypes]) -> Task[_T215]: ...

class _ListGlossaries(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_glossaries(name: str, /, *, result: type[_T216] = ..., select: Callable[[ListGlossariesResponse], _T216] = ..., **arguments: Unpack[_ListGlossaries]) -> Task[_T216]: ...

class _ListGlossaryTerms(CallOptions, total=False):
    GlossaryIdentifier: Required[str]; MaxResults: int; NextToken: str
def list_glossary_terms(name: str, /, *, result: type[_T217] = ..., select: Callable[[ListGlossaryTermsResponse], _T217] = ..., **arguments: Unpack[_ListGlossaryTerms]) -> Task[_T217]: ...

class _ListIntegrationResourceProperties(CallOptions, total=False):
    Marker: str; Filters: Sequence[IntegrationResourcePropertyFilterDict]; MaxRecords: int
def list_integration_resource_properties(name: str, /, *, result: type[_T218] = ..., select: Callable[[ListIntegrationResourcePropertiesResponse], _T218] = ..., **arguments: Unpack[_ListIntegrationResourceProperties]) -> Task[_T218]: ...

class _ListIntegrationTableProperties(CallOptions, total=False):
    Marker: str; Filters: Sequence[IntegrationTablePropertiesFilterDict]; MaxRecords: int
def list_integration_table_properties(name: str, /, *, result: type[_T219] = ..., select: Callable[[ListIntegrationTablePropertiesResponse], _T219] = ..., **arguments: Unpack[_ListIntegrationTableProperties]) -> Task[_T219]: ...

class _ListIterableForms(CallOptions, total=False):
    AssetIdentifier: Required[str]; IterableFormName: Required[str]; MaxResults: int; NextToken: str
def list_iterable_forms(name: str, /, *, result: type[_T220] = ..., select: Callable[[ListIterableFormsResponse], _T220] = ..., **arguments: Unpack[_ListIterableForms]) -> Task[_T220]: ...

class _ListJobs(CallOptions, total=False):
    NextToken: str; MaxResults: int; Tags: Mapping[str, str]
def list_jobs(name: str, /, *, result: type[_T221] = ..., select: Callable[[ListJobsResponse], _T221] = ..., **arguments: Unpack[_ListJobs]) -> Task[_T221]: ...

class _ListMaterializedViewRefreshTaskRuns(CallOptions, total=False):
    CatalogId: Required[str]; DatabaseName: str; TableName: str; MaxResults: int; NextToken: str
def list_materialized_view_refresh_task_runs(name: str, /, *, result: type[_T222] = ..., select: Callable[[ListMaterializedViewRefreshTaskRunsResponse], _T222] = ..., **arguments: Unpack[_ListMaterializedViewRefreshTaskRuns]) -> Task[_T222]: ...

class _ListMlTransforms(CallOptions, total=False):
    NextToken: str; MaxResults: int; Filter: TransformFilterCriteriaDict; Sort: TransformSortCriteriaDict
    Tags: Mapping[str, str]
def list_ml_transforms(name: str, /, *, result: type[_T223] = ..., select: Callable[[ListMLTransformsResponse], _T223] = ..., **arguments: Unpack[_ListMlTransforms]) -> Task[_T223]: ...

class _ListRegistries(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_registries(name: str, /, *, result: type[_T224] = ..., select: Callable[[ListRegistriesResponse], _T224] = ..., **arguments: Unpack[_ListRegistries]) -> Task[_T224]: ...

class _ListSchemaVersions(CallOptions, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]; MaxResults: int; NextToken: str
def list_schema_versions(name: str, /, *, result: type[_T225] = ..., select: Callable[[ListSchemaVersionsResponse], _T225] = ..., **arguments: Unpack[_ListSchemaVersions]) -> Task[_T225]: ...

class _ListSchemas(CallOptions, total=False):
    RegistryId: RegistryIdDict; MaxResults: int; NextToken: str
def list_schemas(name: str, /, *, result: type[_T226] = ..., select: Callable[[ListSchemasResponse], _T226] = ..., **arguments: Unpack[_ListSchemas]) -> Task[_T226]: ...

class _ListSessions(CallOptions, total=False):
    NextToken: str; MaxResults: int; Tags: Mapping[str, str]; RequestOrigin: str
def list_sessions(name: str, /, *, result: type[_T227] = ..., select: Callable[[ListSessionsResponse], _T227] = ..., **arguments: Unpack[_ListSessions]) -> Task[_T227]: ...

class _ListStatements(CallOptions, total=False):
    SessionId: Required[str]; RequestOrigin: str; NextToken: str
def list_statements(name: str, /, *, result: type[_T228] = ..., select: Callable[[ListStatementsResponse], _T228] = ..., **arguments: Unpack[_ListStatements]) -> Task[_T228]: ...

class _ListTableOptimizerRuns(CallOptions, total=False):
    CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]
    Type: Required[TableOptimizerType | str]; MaxResults: int; NextToken: str
def list_table_optimizer_runs(name: str, /, *, result: type[_T229] = ..., select: Callable[[ListTableOptimizerRunsResponse], _T229] = ..., **arguments: Unpack[_ListTableOptimizerRuns]) -> Task[_T229]: ...

class _ListTriggers(CallOptions, total=False):
    NextToken: str; DependentJobName: str; MaxResults: int; Tags: Mapping[str, str]
def list_triggers(name: str, /, *, result: type[_T230] = ..., select: Callable[[ListTriggersResponse], _T230] = ..., **arguments: Unpack[_ListTriggers]) -> Task[_T230]: ...

class _ListUsageProfiles(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_usage_profiles(name: str, /, *, result: type[_T231] = ..., select: Callable[[ListUsageProfilesResponse], _T231] = ..., **arguments: Unpack[_ListUsageProfiles]) -> Task[_T231]: ...

class _ListWorkflows(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_workflows(name: str, /, *, result: type[_T232] = ..., select: Callable[[ListWorkflowsResponse], _T232] = ..., **arguments: Unpack[_ListWorkflows]) -> Task[_T232]: ...

class _ModifyIntegration(CallOptions, total=False):
    IntegrationIdentifier: Required[str]; Description: str; DataFilter: str
    IntegrationConfig: IntegrationConfigDict | _IntegrationConfig; IntegrationName: str
def modify_integration(name: str, /, *, result: type[_T233] = ..., select: Callable[[ModifyIntegrationResponse], _T233] = ..., **arguments: Unpack[_ModifyIntegration]) -> Task[_T233]: ...

class _PublishDataQualityResultV2(CallOptions, total=False):
    Dimensions: Required[Mapping[str, str]]; Tags: Mapping[str, str]; ExecutionStartedOn: str | datetime
    ExecutionCompletedOn: str | datetime; Score: Required[float]
    RuleResults: Required[Sequence[DataQualityRuleResultDict | DataQualityRuleResult]]
    AnalyzerResults: Sequence[DataQualityAnalyzerResultDict | DataQualityAnalyzerResult]
    Observations: Sequence[DataQualityObservationDict | DataQualityObservation]
    AggregatedMetrics: DataQualityAggregatedMetricsDict | DataQualityAggregatedMetrics
    Statistics: Sequence[StatisticSummaryDict | StatisticSummary]; RunConfiguration: DataQualityConfigurationV2Dict
    ClientToken: str; EvaluationContext: Required[str]; Descriptors: Mapping[str, str]; RulesetName: str
    DataQualitySecurityConfiguration: str; Telemetry: DataQualityTelemetryDict
def publish_data_quality_result_v2(name: str, /, *, result: type[_T234] = ..., select: Callable[[PublishDataQualityResultV2Response], _T234] = ..., **arguments: Unpack[_PublishDataQualityResultV2]) -> Task[_T234]: ...

class _PutAsset(CallOptions, total=False):
    AssetTypeId: Required[str]; Identifier: Required[str]; Name: Required[str]; Description: str
    Forms: Required[Mapping[str, AssetFormEntryDict | AssetFormEntry]]; ClientToken: str
def put_asset(name: str, /, *, result: type[_T235] = ..., select: Callable[[PutAssetResponse], _T235] = ..., **arguments: Unpack[_PutAsset]) -> Task[_T235]: ...

class _PutAssetType(CallOptions, total=False):
    Name: Required[str]; Forms: Required[Mapping[str, AssetTypeFormReferenceDict | AssetTypeFormReference]]
    ClientToken: str
def put_asset_type(name: str, /, *, result: type[_T236] = ..., select: Callable[[PutAssetTypeResponse], _T236] = ..., **arguments: Unpack[_PutAssetType]) -> Task[_T236]: ...

class _PutAttachment(CallOptions, total=False):
    AssetIdentifier: Required[str]; IterableFormName: str; ItemIdentifier: str; AttachmentName: Required[str]
    Content: Required[str]; FormTypeId: Required[str]; ClientToken: str
def put_attachment(name: str, /, *, result: type[_T237] = ..., select: Callable[[PutAttachmentResponse], _T237] = ..., **arguments: Unpack[_PutAttachment]) -> Task[_T237]: ...

class _PutDataCatalogEncryptionSettings(CallOptions, total=False):
    CatalogId: str
    DataCatalogEncryptionSettings: Required[DataCatalogEncryptionSettingsDict | _DataCatalogEncryptionSettings]
def put_data_catalog_encryption_settings(name: str, /, *, result: type[_T238] = ..., select: Callable[[PutDataCatalogEncryptionSettingsResponse], _T238] = ..., **arguments: Unpack[_PutDataCatalogEncryptionSettings]) -> Task[_T238]: ...

class _PutDataCatalogExportConfiguration(CallOptions, total=False):
    ExportSetting: Required[_ExportSetting | str]
    EncryptionConfiguration: ExportEncryptionConfigurationDict | ExportEncryptionConfiguration; ClientToken: str
def put_data_catalog_export_configuration(name: str, /, *, result: type[_T239] = ..., select: Callable[[PutDataCatalogExportConfigurationOutput], _T239] = ..., **arguments: Unpack[_PutDataCatalogExportConfiguration]) -> Task[_T239]: ...

class _PutDataQualityProfileAnnotation(CallOptions, total=False):
    ProfileId: Required[str]; InclusionAnnotation: Required[InclusionAnnotationValue | str]
def put_data_quality_profile_annotation(name: str, /, *, result: type[_T240] = ..., select: Callable[[PutDataQualityProfileAnnotationResponse], _T240] = ..., **arguments: Unpack[_PutDataQualityProfileAnnotation]) -> Task[_T240]: ...

class _PutFormType(CallOptions, total=False):
    Name: Required[str]; Schema: Required[str]; ClientToken: str
def put_form_type(name: str, /, *, result: type[_T241] = ..., select: Callable[[PutFormTypeResponse], _T241] = ..., **arguments: Unpack[_PutFormType]) -> Task[_T241]: ...

class _PutResourcePolicy(CallOptions, total=False):
    PolicyInJson: Required[str]; ResourceArn: str; PolicyHashCondition: str
    PolicyExistsCondition: ExistCondition | str; EnableHybrid: EnableHybridValues | str
def put_resource_policy(name: str, /, *, result: type[_T242] = ..., select: Callable[[PutResourcePolicyResponse], _T242] = ..., **arguments: Unpack[_PutResourcePolicy]) -> Task[_T242]: ...

class _PutSchemaVersionMetadata(CallOptions, total=False):
    SchemaId: SchemaIdDict | _SchemaId; SchemaVersionNumber: SchemaVersionNumberDict; SchemaVersionId: str
    MetadataKeyValue: Required[MetadataKeyValuePairDict]
def put_schema_version_metadata(name: str, /, *, result: type[_T243] = ..., select: Callable[[PutSchemaVersionMetadataResponse], _T243] = ..., **arguments: Unpack[_PutSchemaVersionMetadata]) -> Task[_T243]: ...

class _PutWorkflowRunProperties(CallOptions, total=False):
    Name: Required[str]; RunId: Required[str]; RunProperties: Required[Mapping[str, str]]
def put_workflow_run_properties(name: str, /, *, result: type[_T244] = ..., select: Callable[[PutWorkflowRunPropertiesResponse], _T244] = ..., **arguments: Unpack[_PutWorkflowRunProperties]) -> Task[_T244]: ...

class _QuerySchemaVersionMetadata(CallOptions, total=False):
    SchemaId: SchemaIdDict | _SchemaId; SchemaVersionNumber: SchemaVersionNumberDict; SchemaVersionId: str
    MetadataList: Sequence[MetadataKeyValuePairDict]; MaxResults: int; NextToken: str
def query_schema_version_metadata(name: str, /, *, result: type[_T245] = ..., select: Callable[[QuerySchemaVersionMetadataResponse], _T245] = ..., **arguments: Unpack[_QuerySchemaVersionMetadata]) -> Task[_T245]: ...

class _RegisterConnectionType(CallOptions, total=False):
    ConnectionType: Required[str]; IntegrationType: Required[_IntegrationType | str]; Description: str
    ConnectionProperties: Required[ConnectionPropertiesConfigurationDict]
    ConnectorAuthenticationConfiguration: Required[ConnectorAuthenticationConfigurationDict]
    RestConfiguration: Required[RestConfigurationDict | _RestConfiguration]; Tags: Mapping[str, str]
def register_connection_type(name: str, /, *, result: type[_T246] = ..., select: Callable[[RegisterConnectionTypeResponse], _T246] = ..., **arguments: Unpack[_RegisterConnectionType]) -> Task[_T246]: ...

class _RegisterSchemaVersion(CallOptions, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]; SchemaDefinition: Required[str]
def register_schema_version(name: str, /, *, result: type[_T247] = ..., select: Callable[[RegisterSchemaVersionResponse], _T247] = ..., **arguments: Unpack[_RegisterSchemaVersion]) -> Task[_T247]: ...

class _RemoveSchemaVersionMetadata(CallOptions, total=False):
    SchemaId: SchemaIdDict | _SchemaId; SchemaVersionNumber: SchemaVersionNumberDict; SchemaVersionId: str
    MetadataKeyValue: Required[MetadataKeyValuePairDict]
def remove_schema_version_metadata(name: str, /, *, result: type[_T248] = ..., select: Callable[[RemoveSchemaVersionMetadataResponse], _T248] = ..., **arguments: Unpack[_RemoveSchemaVersionMetadata]) -> Task[_T248]: ...

class _ResetJobBookmark(CallOptions, total=False):
    JobName: Required[str]; RunId: str
def reset_job_bookmark(name: str, /, *, result: type[_T249] = ..., select: Callable[[ResetJobBookmarkResponse], _T249] = ..., **arguments: Unpack[_ResetJobBookmark]) -> Task[_T249]: ...

class _ResumeWorkflowRun(CallOptions, total=False):
    Name: Required[str]; RunId: Required[str]; NodeIds: Required[Sequence[str]]
def resume_workflow_run(name: str, /, *, result: type[_T250] = ..., select: Callable[[ResumeWorkflowRunResponse], _T250] = ..., **arguments: Unpack[_ResumeWorkflowRun]) -> Task[_T250]: ...

class _RunStatement(CallOptions, total=False):
    SessionId: Required[str]; Code: Required[str]; RequestOrigin: str
def run_statement(name: str, /, *, result: type[_T251] = ..., select: Callable[[RunStatementResponse], _T251] = ..., **arguments: Unpack[_RunStatement]) -> Task[_T251]: ...

class _SearchAssets(CallOptions, total=False):
    SearchText: str; MaxResults: int; NextToken: str; Sort: SearchSortDict; FilterClause: SearchFilterClauseDict
def search_assets(name: str, /, *, result: type[_T252] = ..., select: Callable[[SearchAssetsOutput], _T252] = ..., **arguments: Unpack[_SearchAssets]) -> Task[_T252]: ...

class _SearchTables(CallOptions, total=False):
    CatalogId: str; NextToken: str; Filters: Sequence[PropertyPredicateDict]; SearchText: str
    SortCriteria: Sequence[SortCriterionDict]; MaxResults: int; ResourceShareType: _ResourceShareType | str
    IncludeStatusDetails: bool
def search_tables(name: str, /, *, result: type[_T253] = ..., select: Callable[[SearchTablesResponse], _T253] = ..., **arguments: Unpack[_SearchTables]) -> Task[_T253]: ...

class _StartBlueprintRun(CallOptions, total=False):
    BlueprintName: Required[str]; Parameters: str; RoleArn: Required[str]
def start_blueprint_run(name: str, /, *, result: type[_T254] = ..., select: Callable[[StartBlueprintRunResponse], _T254] = ..., **arguments: Unpack[_StartBlueprintRun]) -> Task[_T254]: ...

class _StartColumnStatisticsTaskRun(CallOptions, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; ColumnNameList: Sequence[str]; Role: Required[str]
    SampleSize: float; CatalogID: str; SecurityConfiguration: str
def start_column_statistics_task_run(name: str, /, *, result: type[_T255] = ..., select: Callable[[StartColumnStatisticsTaskRunResponse], _T255] = ..., **arguments: Unpack[_StartColumnStatisticsTaskRun]) -> Task[_T255]: ...

class _StartColumnStatisticsTaskRunSchedule(CallOptions, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; CatalogID: str
def start_column_statistics_task_run_schedule(name: str, /, *, result: type[_T256] = ..., select: Callable[[StartColumnStatisticsTaskRunScheduleResponse], _T256] = ..., **arguments: Unpack[_StartColumnStatisticsTaskRunSchedule]) -> Task[_T256]: ...

class _StartCrawler(CallOptions, total=False):
    Name: Required[str]
def start_crawler(name: str, /, *, result: type[_T257] = ..., select: Callable[[StartCrawlerResponse], _T257] = ..., **arguments: Unpack[_StartCrawler]) -> Task[_T257]: ...

class _StartCrawlerSchedule(CallOptions, total=False):
    CrawlerName: Required[str]
def start_crawler_schedule(name: str, /, *, result: type[_T258] = ..., select: Callable[[StartCrawlerScheduleResponse], _T258] = ..., **arguments: Unpack[_StartCrawlerSchedule]) -> Task[_T258]: ...

class _StartDataQualityRuleRecommendationRun(CallOptions, total=False):
    DataSource: Required[DataSourceDict | _DataSource]; Role: Required[str]; NumberOfWorkers: int; Timeout: int
    CreatedRulesetName: str; DataQualitySecurityConfiguration: str; ClientToken: str
    AdditionalRunOptions: DataQualityRuleRecommendationRunAdditionalRunOptionsDict | DataQualityRuleRecommendationRunAdditionalRunOptions
    RecommendationMode: _RecommendationMode | str
def start_data_quality_rule_recommendation_run(name: str, /, *, result: type[_T259] = ..., select: Callable[[StartDataQualityRuleRecommendationRunResponse], _T259] = ..., **arguments: Unpack[_StartDataQualityRuleRecommendationRun]) -> Task[_T259]: ...

class _StartDataQualityRulesetEvaluationRun(CallOptions, total=False):
    DataSource: Required[DataSourceDict | _DataSource]; Role: Required[str]; NumberOfWorkers: int; Timeout: int
    ClientToken: str
    AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptionsDict | DataQualityEvaluationRunAdditionalRunOptions
    RulesetNames: Required[Sequence[str]]; AdditionalDataSources: Mapping[str, DataSourceDict | _DataSource]
def start_data_quality_ruleset_evaluation_run(name: str, /, *, result: type[_T260] = ..., select: Callable[[StartDataQualityRulesetEvaluationRunResponse], _T260] = ..., **arguments: Unpack[_StartDataQualityRulesetEvaluationRun]) -> Task[_T260]: ...

class _StartExportLabelsTaskRun(CallOptions, total=False):
    TransformId: Required[str]; OutputS3Path: Required[str]
def start_export_labels_task_run(name: str, /, *, result: type[_T261] = ..., select: Callable[[StartExportLabelsTaskRunResponse], _T261] = ..., **arguments: Unpack[_StartExportLabelsTaskRun]) -> Task[_T261]: ...

class _StartImportLabelsTaskRun(CallOptions, total=False):
    TransformId: Required[str]; InputS3Path: Required[str]; ReplaceAllLabels: bool
def start_import_labels_task_run(name: str, /, *, result: type[_T262] = ..., select: Callable[[StartImportLabelsTaskRunResponse], _T262] = ..., **arguments: Unpack[_StartImportLabelsTaskRun]) -> Task[_T262]: ...

class _StartJobRun(PlainOptions, total=False):
    JobName: Required[str]; JobRunQueuingEnabled: bool; JobRunId: str; Arguments: Mapping[str, str]
    AllocatedCapacity: int; Timeout: int; MaxCapacity: float; SecurityConfiguration: str
    NotificationProperty: NotificationPropertyDict | _NotificationProperty; WorkerType: _WorkerType | str
    NumberOfWorkers: int; ExecutionClass: _ExecutionClass | str; ExecutionRoleSessionPolicy: str
@overload
def start_job_run(name: str, /, *, result: type[_T263] = ..., select: Callable[[StartJobRunResponse], _T263] = ..., **arguments: Unpack[_StartJobRun]) -> Task[_T263]: ...
@overload
def start_job_run(name: str, /, *, wait: Literal[True], result: type[_T264] = ..., select: Callable[[JobRun], _T264] = ..., **arguments: Unpack[_StartJobRun]) -> Task[_T264]: ...
@overload
def start_job_run(name: str, /, *, wait_for_task_token: Literal[True], result: type[_T265] = ..., select: Callable[[Any], _T265] = ..., **arguments: Unpack[_StartJobRun]) -> Task[_T265]: ...

class _StartJobUpgradeAnalysis(CallOptions, total=False):
    JobName: Required[str]; AnalysisId: str; UpgradeConsent: _UpgradeConsent | str
def start_job_upgrade_analysis(name: str, /, *, result: type[_T266] = ..., select: Callable[[StartJobUpgradeAnalysisResponse], _T266] = ..., **arguments: Unpack[_StartJobUpgradeAnalysis]) -> Task[_T266]: ...

class _StartMaterializedViewRefreshTaskRun(CallOptions, total=False):
    CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]; FullRefresh: bool
def start_materialized_view_refresh_task_run(name: str, /, *, result: type[_T267] = ..., select: Callable[[StartMaterializedViewRefreshTaskRunResponse], _T267] = ..., **arguments: Unpack[_StartMaterializedViewRefreshTaskRun]) -> Task[_T267]: ...

class _StartMlEvaluationTaskRun(CallOptions, total=False):
    TransformId: Required[str]
def start_ml_evaluation_task_run(name: str, /, *, result: type[_T268] = ..., select: Callable[[StartMLEvaluationTaskRunResponse], _T268] = ..., **arguments: Unpack[_StartMlEvaluationTaskRun]) -> Task[_T268]: ...

class _StartMlLabelingSetGenerationTaskRun(CallOptions, total=False):
    TransformId: Required[str]; OutputS3Path: Required[str]
def start_ml_labeling_set_generation_task_run(name: str, /, *, result: type[_T269] = ..., select: Callable[[StartMLLabelingSetGenerationTaskRunResponse], _T269] = ..., **arguments: Unpack[_StartMlLabelingSetGenerationTaskRun]) -> Task[_T269]: ...

class _StartTrigger(CallOptions, total=False):
    Name: Required[str]
def start_trigger(name: str, /, *, result: type[_T270] = ..., select: Callable[[StartTriggerResponse], _T270] = ..., **arguments: Unpack[_StartTrigger]) -> Task[_T270]: ...

class _StartWorkflowRun(CallOptions, total=False):
    Name: Required[str]; RunProperties: Mapping[str, str]
def start_workflow_run(name: str, /, *, result: type[_T271] = ..., select: Callable[[StartWorkflowRunResponse], _T271] = ..., **arguments: Unpack[_StartWorkflowRun]) -> Task[_T271]: ...

class _StopColumnStatisticsTaskRun(CallOptions, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; CatalogID: str
def stop_column_statistics_task_run(name: str, /, *, result: type[_T272] = ..., select: Callable[[StopColumnStatisticsTaskRunResponse], _T272] = ..., **arguments: Unpack[_StopColumnStatisticsTaskRun]) -> Task[_T272]: ...

class _StopColumnStatisticsTaskRunSchedule(CallOptions, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; CatalogID: str
def stop_column_statistics_task_run_schedule(name: str, /, *, result: type[_T273] = ..., select: Callable[[StopColumnStatisticsTaskRunScheduleResponse], _T273] = ..., **arguments: Unpack[_StopColumnStatisticsTaskRunSchedule]) -> Task[_T273]: ...

class _StopCrawler(CallOptions, total=False):
    Name: Required[str]
def stop_crawler(name: str, /, *, result: type[_T274] = ..., select: Callable[[StopCrawlerResponse], _T274] = ..., **arguments: Unpack[_StopCrawler]) -> Task[_T274]: ...

class _StopCrawlerSchedule(CallOptions, total=False):
    CrawlerName: Required[str]
def stop_crawler_schedule(name: str, /, *, result: type[_T275] = ..., select: Callable[[StopCrawlerScheduleResponse], _T275] = ..., **arguments: Unpack[_StopCrawlerSchedule]) -> Task[_T275]: ...

class _StopJobUpgradeAnalysis(CallOptions, total=False):
    JobName: Required[str]; AnalysisId: Required[str]
def stop_job_upgrade_analysis(name: str, /, *, result: type[_T276] = ..., select: Callable[[StopJobUpgradeAnalysisResponse], _T276] = ..., **arguments: Unpack[_StopJobUpgradeAnalysis]) -> Task[_T276]: ...

class _StopMaterializedViewRefreshTaskRun(CallOptions, total=False):
    CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]
def stop_materialized_view_refresh_task_run(name: str, /, *, result: type[_T277] = ..., select: Callable[[StopMaterializedViewRefreshTaskRunResponse], _T277] = ..., **arguments: Unpack[_StopMaterializedViewRefreshTaskRun]) -> Task[_T277]: ...

class _StopSession(CallOptions, total=False):
    Id: Required[str]; RequestOrigin: str
def stop_session(name: str, /, *, result: type[_T278] = ..., select: Callable[[StopSessionResponse], _T278] = ..., **arguments: Unpack[_StopSession]) -> Task[_T278]: ...

class _StopTrigger(CallOptions, total=False):
    Name: Required[str]
def stop_trigger(name: str, /, *, result: type[_T279] = ..., select: Callable[[StopTriggerResponse], _T279] = ..., **arguments: Unpack[_StopTrigger]) -> Task[_T279]: ...

class _StopWorkflowRun(CallOptions, total=False):
    Name: Required[str]; RunId: Required[str]
def stop_workflow_run(name: str, /, *, result: type[_T280] = ..., select: Callable[[StopWorkflowRunResponse], _T280] = ..., **arguments: Unpack[_StopWorkflowRun]) -> Task[_T280]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagsToAdd: Required[Mapping[str, str]]
def tag_resource(name: str, /, *, result: type[_T281] = ..., select: Callable[[TagResourceResponse], _T281] = ..., **arguments: Unpack[_TagResource]) -> Task[_T281]: ...

class _TestConnection(CallOptions, total=False):
    ConnectionName: str; CatalogId: str; TestConnectionInput: TestConnectionInputDict
def test_connection(name: str, /, *, result: type[_T282] = ..., select: Callable[[TestConnectionResponse], _T282] = ..., **arguments: Unpack[_TestConnection]) -> Task[_T282]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagsToRemove: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T283] = ..., select: Callable[[UntagResourceResponse], _T283] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T283]: ...

class _UpdateAsset(CallOptions, total=False):
    Identifier: Required[str]; Name: str; Description: str; ClientToken: str
def update_asset(name: str, /, *, result: type[_T284] = ..., select: Callable[[UpdateAssetResponse], _T284] = ..., **arguments: Unpack[_UpdateAsset]) -> Task[_T284]: ...

class _UpdateBlueprint(CallOptions, total=False):
    Name: Required[str]; Description: str; BlueprintLocation: Required[str]
def update_blueprint(name: str, /, *, result: type[_T285] = ..., select: Callable[[UpdateBlueprintResponse], _T285] = ..., **arguments: Unpack[_UpdateBlueprint]) -> Task[_T285]: ...

class _UpdateCatalog(CallOptions, total=False):
    CatalogId: Required[str]; CatalogInput: Required[CatalogInputDict]
def update_catalog(name: str, /, *, result: type[_T286] = ..., select: Callable[[UpdateCatalogResponse], _T286] = ..., **arguments: Unpack[_UpdateCatalog]) -> Task[_T286]: ...

class _UpdateClassifier(CallOptions, total=False):
    GrokClassifier: UpdateGrokClassifierRequestDict; XmlClassifier: UpdateXMLClassifierRequestDict
    JsonClassifier: UpdateJsonClassifierRequestDict; CsvClassifier: UpdateCsvClassifierRequestDict
def update_classifier(name: str, /, *, result: type[_T287] = ..., select: Callable[[UpdateClassifierResponse], _T287] = ..., **arguments: Unpack[_UpdateClassifier]) -> Task[_T287]: ...

class _UpdateColumnStatisticsForPartition(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; PartitionValues: Required[Sequence[str]]
    ColumnStatisticsList: Required[Sequence[ColumnStatisticsDict | ColumnStatistics]]
def update_column_statistics_for_partition(name: str, /, *, result: type[_T288] = ..., select: Callable[[UpdateColumnStatisticsForPartitionResponse], _T288] = ..., **arguments: Unpack[_UpdateColumnStatisticsForPartition]) -> Task[_T288]: ...

class _UpdateColumnStatisticsForTable(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]
    ColumnStatisticsList: Required[Sequence[ColumnStatisticsDict | ColumnStatistics]]
def update_column_statistics_for_table(name: str, /, *, result: type[_T289] = ..., select: Callable[[UpdateColumnStatisticsForTableResponse], _T289] = ..., **arguments: Unpack[_UpdateColumnStatisticsForTable]) -> Task[_T289]: ...

class _UpdateColumnStatisticsTaskSettings(CallOptions, total=False):
    DatabaseName: Required[str]; TableName: Required[str]; Role: str; Schedule: str; ColumnNameList: Sequence[str]
    SampleSize: float; CatalogID: str; SecurityConfiguration: str
def update_column_statistics_task_settings(name: str, /, *, result: type[_T290] = ..., select: Callable[[UpdateColumnStatisticsTaskSettingsResponse], _T290] = ..., **arguments: Unpack[_UpdateColumnStatisticsTaskSettings]) -> Task[_T290]: ...

class _UpdateConnection(CallOptions, total=False):
    CatalogId: str; Name: Required[str]; ConnectionInput: Required[ConnectionInputDict]
def update_connection(name: str, /, *, result: type[_T291] = ..., select: Callable[[UpdateConnectionResponse], _T291] = ..., **arguments: Unpack[_UpdateConnection]) -> Task[_T291]: ...

class _UpdateCrawler(CallOptions, total=False):
    Name: Required[str]; Role: str; DatabaseName: str; Description: str; Targets: CrawlerTargetsDict | CrawlerTargets
    Schedule: str; Classifiers: Sequence[str]; TablePrefix: str
    SchemaChangePolicy: SchemaChangePolicyDict | _SchemaChangePolicy
    RecrawlPolicy: RecrawlPolicyDict | _RecrawlPolicy
    LineageConfiguration: LineageConfigurationDict | _LineageConfiguration
    LakeFormationConfiguration: LakeFormationConfigurationDict | _LakeFormationConfiguration; Configuration: str
    CrawlerSecurityConfiguration: str; CatalogId: str
def update_crawler(name: str, /, *, result: type[_T292] = ..., select: Callable[[UpdateCrawlerResponse], _T292] = ..., **arguments: Unpack[_UpdateCrawler]) -> Task[_T292]: ...

class _UpdateCrawlerSchedule(CallOptions, total=False):
    CrawlerName: Required[str]; Schedule: str
def update_crawler_schedule(name: str, /, *, result: type[_T293] = ..., select: Callable[[UpdateCrawlerScheduleResponse], _T293] = ..., **arguments: Unpack[_UpdateCrawlerSchedule]) -> Task[_T293]: ...

class _UpdateDataQualityEvaluationConfig(CallOptions, total=False):
    Name: Required[str]; DataSource: DataQualityEvaluationConfigDataSourceDict | DataQualityEvaluationConfigDataSource
    RulesetName: str; ManagedRulesetName: DataQualityEvaluationConfigManagedRuleset | str
    Triggers: Sequence[DataQualityEvaluationConfigTrigger | str]; ScheduleExpression: str; StartAt: str | datetime
    EndAt: str | datetime; PauseRuns: bool; Role: str; NumberOfWorkers: int; Timeout: int
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptionsDict | DataQualityEvaluationConfigAdditionalRunOptions
    AdditionalDataSources: Mapping[str, DataSourceDict | _DataSource]
def update_data_quality_evaluation_config(name: str, /, *, result: type[_T294] = ..., select: Callable[[UpdateDataQualityEvaluationConfigResponse], _T294] = ..., **arguments: Unpack[_UpdateDataQualityEvaluationConfig]) -> Task[_T294]: ...

class _UpdateDataQualityRuleset(CallOptions, total=False):
    Name: Required[str]; Description: str; Ruleset: str
def update_data_quality_ruleset(name: str, /, *, result: type[_T295] = ..., select: Callable[[UpdateDataQualityRulesetResponse], _T295] = ..., **arguments: Unpack[_UpdateDataQualityRuleset]) -> Task[_T295]: ...

class _UpdateDatabase(CallOptions, total=False):
    CatalogId: str; Name: Required[str]; DatabaseInput: Required[DatabaseInputDict]
def update_database(name: str, /, *, result: type[_T296] = ..., select: Callable[[UpdateDatabaseResponse], _T296] = ..., **arguments: Unpack[_UpdateDatabase]) -> Task[_T296]: ...

class _UpdateDevEndpoint(CallOptions, total=False):
    EndpointName: Required[str]; PublicKey: str; AddPublicKeys: Sequence[str]; DeletePublicKeys: Sequence[str]
    CustomLibraries: DevEndpointCustomLibrariesDict; UpdateEtlLibraries: bool; DeleteArguments: Sequence[str]
    AddArguments: Mapping[str, str]
def update_dev_endpoint(name: str, /, *, result: type[_T297] = ..., select: Callable[[UpdateDevEndpointResponse], _T297] = ..., **arguments: Unpack[_UpdateDevEndpoint]) -> Task[_T297]: ...

class _UpdateGlossary(CallOptions, total=False):
    Identifier: Required[str]; Name: str; Description: str; ClientToken: str
def update_glossary(name: str, /, *, result: type[_T298] = ..., select: Callable[[UpdateGlossaryResponse], _T298] = ..., **arguments: Unpack[_UpdateGlossary]) -> Task[_T298]: ...

class _UpdateGlossaryTerm(CallOptions, total=False):
    Identifier: Required[str]; Name: str; ShortDescription: str; LongDescription: str; ClientToken: str
def update_glossary_term(name: str, /, *, result: type[_T299] = ..., select: Callable[[UpdateGlossaryTermResponse], _T299] = ..., **arguments: Unpack[_UpdateGlossaryTerm]) -> Task[_T299]: ...

class _UpdateGlueIdentityCenterConfiguration(CallOptions, total=False):
    Scopes: Sequence[str]; UserBackgroundSessionsEnabled: bool
def update_glue_identity_center_configuration(name: str, /, *, result: type[_T300] = ..., select: Callable[[UpdateGlueIdentityCenterConfigurationResponse], _T300] = ..., **arguments: Unpack[_UpdateGlueIdentityCenterConfiguration]) -> Task[_T300]: ...

class _UpdateIntegrationResourceProperty(CallOptions, total=False):
    ResourceArn: Required[str]
    SourceProcessingProperties: SourceProcessingPropertiesDict | _SourceProcessingProperties
    TargetProcessingProperties: TargetProcessingPropertiesDict | _TargetProcessingProperties
def update_integration_resource_property(name: str, /, *, result: type[_T301] = ..., select: Callable[[UpdateIntegrationResourcePropertyResponse], _T301] = ..., **arguments: Unpack[_UpdateIntegrationResourceProperty]) -> Task[_T301]: ...

class _UpdateIntegrationTableProperties(CallOptions, total=False):
    ResourceArn: Required[str]; TableName: Required[str]
    SourceTableConfig: SourceTableConfigDict | _SourceTableConfig
    TargetTableConfig: TargetTableConfigDict | _TargetTableConfig
def update_integration_table_properties(name: str, /, *, result: type[_T302] = ..., select: Callable[[UpdateIntegrationTablePropertiesResponse], _T302] = ..., **arguments: Unpack[_UpdateIntegrationTableProperties]) -> Task[_T302]: ...

class _UpdateJob(CallOptions, total=False):
    JobName: Required[str]; JobUpdate: Required[JobUpdateDict]
def update_job(name: str, /, *, result: type[_T303] = ..., select: Callable[[UpdateJobResponse], _T303] = ..., **arguments: Unpack[_UpdateJob]) -> Task[_T303]: ...

class _UpdateJobFromSourceControl(CallOptions, total=False):
    JobName: str; Provider: SourceControlProvider | str; RepositoryName: str; RepositoryOwner: str; BranchName: str
    Folder: str; CommitId: str; AuthStrategy: SourceControlAuthStrategy | str; AuthToken: str
def update_job_from_source_control(name: str, /, *, result: type[_T304] = ..., select: Callable[[UpdateJobFromSourceControlResponse], _T304] = ..., **arguments: Unpack[_UpdateJobFromSourceControl]) -> Task[_T304]: ...

class _UpdateMlTransform(CallOptions, total=False):
    TransformId: Required[str]; Name: str; Description: str; Parameters: TransformParametersDict | TransformParameters
    Role: str; GlueVersion: str; MaxCapacity: float; WorkerType: _WorkerType | str; NumberOfWorkers: int; Timeout: int
    MaxRetries: int
def update_ml_transform(name: str, /, *, result: type[_T305] = ..., select: Callable[[UpdateMLTransformResponse], _T305] = ..., **arguments: Unpack[_UpdateMlTransform]) -> Task[_T305]: ...

class _UpdatePartition(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; TableName: Required[str]; PartitionValueList: Required[Sequence[str]]
    PartitionInput: Required[PartitionInputDict]
def update_partition(name: str, /, *, result: type[_T306] = ..., select: Callable[[UpdatePartitionResponse], _T306] = ..., **arguments: Unpack[_UpdatePartition]) -> Task[_T306]: ...

class _UpdateRegistry(CallOptions, total=False):
    RegistryId: Required[RegistryIdDict]; Description: Required[str]
def update_registry(name: str, /, *, result: type[_T307] = ..., select: Callable[[UpdateRegistryResponse], _T307] = ..., **arguments: Unpack[_UpdateRegistry]) -> Task[_T307]: ...

class _UpdateSchema(CallOptions, total=False):
    SchemaId: Required[SchemaIdDict | _SchemaId]; SchemaVersionNumber: SchemaVersionNumberDict
    Compatibility: _Compatibility | str; Description: str
def update_schema(name: str, /, *, result: type[_T308] = ..., select: Callable[[UpdateSchemaResponse], _T308] = ..., **arguments: Unpack[_UpdateSchema]) -> Task[_T308]: ...

class _UpdateSourceControlFromJob(CallOptions, total=False):
    JobName: str; Provider: SourceControlProvider | str; RepositoryName: str; RepositoryOwner: str; BranchName: str
    Folder: str; CommitId: str; AuthStrategy: SourceControlAuthStrategy | str; AuthToken: str
def update_source_control_from_job(name: str, /, *, result: type[_T309] = ..., select: Callable[[UpdateSourceControlFromJobResponse], _T309] = ..., **arguments: Unpack[_UpdateSourceControlFromJob]) -> Task[_T309]: ...

class _UpdateTable(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; Name: str; TableInput: TableInputDict; SkipArchive: bool
    TransactionId: str; VersionId: str; ViewUpdateAction: _ViewUpdateAction | str; Force: bool
    UpdateOpenTableFormatInput: UpdateOpenTableFormatInputDict
def update_table(name: str, /, *, result: type[_T310] = ..., select: Callable[[UpdateTableResponse], _T310] = ..., **arguments: Unpack[_UpdateTable]) -> Task[_T310]: ...

class _UpdateTableOptimizer(CallOptions, total=False):
    CatalogId: Required[str]; DatabaseName: Required[str]; TableName: Required[str]
    Type: Required[TableOptimizerType | str]
    TableOptimizerConfiguration: Required[TableOptimizerConfigurationDict | _TableOptimizerConfiguration]
def update_table_optimizer(name: str, /, *, result: type[_T311] = ..., select: Callable[[UpdateTableOptimizerResponse], _T311] = ..., **arguments: Unpack[_UpdateTableOptimizer]) -> Task[_T311]: ...

class _UpdateTrigger(CallOptions, total=False):
    Name: Required[str]; TriggerUpdate: Required[TriggerUpdateDict]
def update_trigger(name: str, /, *, result: type[_T312] = ..., select: Callable[[UpdateTriggerResponse], _T312] = ..., **arguments: Unpack[_UpdateTrigger]) -> Task[_T312]: ...

class _UpdateUsageProfile(CallOptions, total=False):
    Name: Required[str]; Description: str; Configuration: Required[ProfileConfigurationDict | ProfileConfiguration]
def update_usage_profile(name: str, /, *, result: type[_T313] = ..., select: Callable[[UpdateUsageProfileResponse], _T313] = ..., **arguments: Unpack[_UpdateUsageProfile]) -> Task[_T313]: ...

class _UpdateUserDefinedFunction(CallOptions, total=False):
    CatalogId: str; DatabaseName: Required[str]; FunctionName: Required[str]
    FunctionInput: Required[UserDefinedFunctionInputDict]
def update_user_defined_function(name: str, /, *, result: type[_T314] = ..., select: Callable[[UpdateUserDefinedFunctionResponse], _T314] = ..., **arguments: Unpack[_UpdateUserDefinedFunction]) -> Task[_T314]: ...

class _UpdateWorkflow(CallOptions, total=False):
    Name: Required[str]; Description: str; DefaultRunProperties: Mapping[str, str]; MaxConcurrentRuns: int
def update_workflow(name: str, /, *, result: type[_T315] = ..., select: Callable[[UpdateWorkflowResponse], _T315] = ..., **arguments: Unpack[_UpdateWorkflow]) -> Task[_T315]: ...
