"""A call of every action of every optimized integration, with arguments as people write them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

Arguments = dict[str, Any]

ROLE: Final = "arn:aws:iam::123456789012:role/work"
CLUSTER: Final = {
    "ClusterName": "kitchen",
    "CertificateAuthority": "LS0tLS1CRUdJTg==",
    "Endpoint": "https://0123456789ABCDEF.gr7.eu-central-1.eks.amazonaws.com",
}
S3_OUTPUT: Final = {"S3OutputPath": "s3://films-models/out/"}
FILM: Final = {"id": {"S": "tt0111161"}}

# By the name in a resource: the service of `sfgen.aws`, its method, and what it is given. TOKEN stands where a task token can be.
CALLS: Final[Mapping[str, tuple[str, str, Arguments]]] = {
    "apigateway:invoke": ("apigateway", "invoke", {
        "ApiEndpoint": "abc123.execute-api.eu-central-1.amazonaws.com", "Method": "POST", "Stage": "prod", "Path": "films",
        "Headers": {"X-Token": ["TOKEN"]}, "RequestBody": {"title": "Stalker"}, "AuthType": "IAM_ROLE",
    }),
    "athena:startQueryExecution": ("athena", "start_query_execution", {
        "QueryString": "SELECT title FROM films", "WorkGroup": "reports",
        "ResultConfiguration": {"OutputLocation": "s3://films-reports/"},
    }),
    "athena:stopQueryExecution": ("athena", "stop_query_execution", {"QueryExecutionId": "8a2d"}),
    "athena:getQueryExecution": ("athena", "get_query_execution", {"QueryExecutionId": "8a2d"}),
    "athena:getQueryResults": ("athena", "get_query_results", {"QueryExecutionId": "8a2d", "MaxResults": 100}),
    "batch:submitJob": ("batch", "submit_job", {
        "JobName": "encode", "JobQueue": "films", "JobDefinition": "encode:3", "Parameters": {"token": "TOKEN"},
    }),
    "bedrock:invokeModel": ("bedrockruntime", "invoke_model", {
        "ModelId": "anthropic.claude-3-haiku-20240307-v1:0",
        "Body": {"anthropic_version": "bedrock-2023-05-31", "max_tokens": 100, "messages": [{"role": "user", "content": "TOKEN"}]},
    }),
    "bedrock:createModelCustomizationJob": ("bedrock", "create_model_customization_job", {
        "JobName": "taste", "CustomModelName": "taste", "RoleArn": ROLE, "BaseModelIdentifier": "amazon.titan-text-lite-v1",
        "TrainingDataConfig": {"S3Uri": "s3://films-models/train.jsonl"}, "OutputDataConfig": {"S3Uri": "s3://films-models/out/"},
    }),
    "bedrockagentcore:invokeHarness": ("bedrockagentcore", "invoke_harness", {
        "HarnessArn": "arn:aws:bedrock-agentcore:eu-central-1:123456789012:harness/critic",
        "Messages": [{"Role": "user", "Content": [{"Text": "Is this a good film?"}]}],
    }),
    "codebuild:startBuild": ("codebuild", "start_build", {"ProjectName": "player"}),
    "codebuild:startBuildBatch": ("codebuild", "start_build_batch", {"ProjectName": "player"}),
    "codebuild:retryBuildBatch": ("codebuild", "retry_build_batch", {"Id": "player:1"}),
    "codebuild:stopBuild": ("codebuild", "stop_build", {"Id": "player:1"}),
    "codebuild:stopBuildBatch": ("codebuild", "stop_build_batch", {"Id": "player:1"}),
    "codebuild:batchDeleteBuilds": ("codebuild", "batch_delete_builds", {"Ids": ["player:1"]}),
    "codebuild:deleteBuildBatch": ("codebuild", "delete_build_batch", {"Id": "player:1"}),
    "codebuild:batchGetReports": ("codebuild", "batch_get_reports", {
        "ReportArns": ["arn:aws:codebuild:eu-central-1:123456789012:report/player:1"],
    }),
    "databrew:startJobRun": ("databrew", "start_job_run", {"Name": "clean"}),
    "dynamodb:getItem": ("dynamodb", "get_item", {"TableName": "films", "Key": FILM}),
    "dynamodb:putItem": ("dynamodb", "put_item", {"TableName": "films", "Item": {**FILM, "year": {"N": "1994"}}}),
    "dynamodb:updateItem": ("dynamodb", "update_item", {
        "TableName": "films", "Key": FILM, "UpdateExpression": "ADD views :one", "ExpressionAttributeValues": {":one": {"N": "1"}},
    }),
    "dynamodb:deleteItem": ("dynamodb", "delete_item", {"TableName": "films", "Key": FILM}),
    "ecs:runTask": ("ecs", "run_task", {
        "Cluster": "films", "TaskDefinition": "encode", "LaunchType": "FARGATE",
        "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["subnet-1"], "AssignPublicIp": "ENABLED"}},
        "Overrides": {"ContainerOverrides": [{"Name": "encode", "Environment": [{"Name": "TASK_TOKEN", "Value": "TOKEN"}]}]},
    }),
    "eks:createCluster": ("eks", "create_cluster", {
        "Name": "kitchen", "RoleArn": ROLE, "ResourcesVpcConfig": {"SubnetIds": ["subnet-1", "subnet-2"]},
    }),
    "eks:deleteCluster": ("eks", "delete_cluster", {"Name": "kitchen"}),
    "eks:createNodegroup": ("eks", "create_nodegroup", {
        "ClusterName": "kitchen", "NodegroupName": "cooks", "NodeRole": ROLE, "Subnets": ["subnet-1"],
    }),
    "eks:deleteNodegroup": ("eks", "delete_nodegroup", {"ClusterName": "kitchen", "NodegroupName": "cooks"}),
    "eks:createFargateProfile": ("eks", "create_fargate_profile", {
        "ClusterName": "kitchen", "FargateProfileName": "guests", "PodExecutionRoleArn": ROLE,
        "Selectors": [{"Namespace": "guests"}],
    }),
    "eks:deleteFargateProfile": ("eks", "delete_fargate_profile", {
        "ClusterName": "kitchen", "FargateProfileName": "guests",
    }),
    "eks:runJob": ("eks", "run_job", {
        **CLUSTER,
        "Job": {"apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": "cook"}, "spec": {"token": "TOKEN"}},
        "LogOptions": {"RetrieveLogs": True},
    }),
    "eks:call": ("eks", "call", {
        **CLUSTER, "Method": "GET", "Path": "/api/v1/namespaces/default/pods", "QueryParameters": {"labelSelector": ["TOKEN"]},
    }),
    "elasticmapreduce:createCluster": ("emr", "create_cluster", {
        "Name": "numbers", "ReleaseLabel": "emr-7.1.0", "ServiceRole": "EMR_DefaultRole", "JobFlowRole": "EMR_EC2_DefaultRole",
        "Instances": {"KeepJobFlowAliveWhenNoSteps": True, "InstanceFleets": [
            {"InstanceFleetType": "MASTER", "TargetOnDemandCapacity": 1, "InstanceTypeConfigs": [{"InstanceType": "m5.xlarge"}]},
        ]},
    }),
    "elasticmapreduce:terminateCluster": ("emr", "terminate_cluster", {"ClusterId": "j-123"}),
    "elasticmapreduce:addStep": ("emr", "add_step", {
        "ClusterId": "j-123", "Step": {"Name": "Count", "HadoopJarStep": {"Jar": "command-runner.jar", "Args": ["spark-submit"]}},
    }),
    "elasticmapreduce:cancelStep": ("emr", "cancel_step", {"ClusterId": "j-123", "StepId": "s-1"}),
    "elasticmapreduce:setClusterTerminationProtection": ("emr", "set_cluster_termination_protection", {
        "ClusterId": "j-123", "TerminationProtected": True,
    }),
    "elasticmapreduce:modifyInstanceFleetByName": ("emr", "modify_instance_fleet_by_name", {
        "ClusterId": "j-123", "InstanceFleetName": "core", "InstanceFleet": {"TargetOnDemandCapacity": 8},
    }),
    "elasticmapreduce:modifyInstanceGroupByName": ("emr", "modify_instance_group_by_name", {
        "ClusterId": "j-123", "InstanceGroupName": "core", "InstanceGroup": {"InstanceCount": 8},
    }),
    "emr-containers:createVirtualCluster": ("emrcontainers", "create_virtual_cluster", {
        "Name": "numbers", "ContainerProvider": {"Id": "kitchen", "Type": "EKS", "Info": {"EksInfo": {"Namespace": "numbers"}}},
    }),
    "emr-containers:deleteVirtualCluster": ("emrcontainers", "delete_virtual_cluster", {"Id": "vc123"}),
    "emr-containers:startJobRun": ("emrcontainers", "start_job_run", {
        "VirtualClusterId": "vc123", "Name": "count", "ExecutionRoleArn": ROLE, "ReleaseLabel": "emr-7.1.0-latest",
        "JobDriver": {"SparkSubmitJobDriver": {"EntryPoint": "s3://films-jobs/count.py"}},
    }),
    "emr-serverless:createApplication": ("emrserverless", "create_application", {
        "Name": "numbers", "ReleaseLabel": "emr-7.1.0", "Type": "SPARK",
    }),
    "emr-serverless:startApplication": ("emrserverless", "start_application", {"ApplicationId": "00f1"}),
    "emr-serverless:stopApplication": ("emrserverless", "stop_application", {"ApplicationId": "00f1"}),
    "emr-serverless:deleteApplication": ("emrserverless", "delete_application", {"ApplicationId": "00f1"}),
    "emr-serverless:startJobRun": ("emrserverless", "start_job_run", {
        "ApplicationId": "00f1", "ExecutionRoleArn": ROLE,
        "JobDriver": {"SparkSubmit": {"EntryPoint": "s3://films-jobs/count.py"}},
    }),
    "emr-serverless:cancelJobRun": ("emrserverless", "cancel_job_run", {"ApplicationId": "00f1", "JobRunId": "00f2"}),
    "events:putEvents": ("eventbridge", "put_events", {
        "Entries": [{"Detail": {"film": "Stalker", "token": "TOKEN"}, "DetailType": "Film added", "Source": "films"}],
    }),
    "glue:startJobRun": ("glue", "start_job_run", {"JobName": "count", "Arguments": {"--token": "TOKEN"}}),
    "http:invoke": ("http", "invoke", {
        "ApiEndpoint": "https://example.com/films", "Method": "GET",
        "InvocationConfig": {"ConnectionArn": "arn:aws:events:eu-central-1:123456789012:connection/films/8a2d"},
    }),
    "lambda:invoke": ("lambda", "invoke", {"FunctionName": "encode", "Payload": {"film": "Stalker", "token": "TOKEN"}}),
    "mediaconvert:createJob": ("mediaconvert", "create_job", {
        "Role": ROLE, "Settings": {"Inputs": [{"FileInput": "s3://films/stalker.mov"}]},
    }),
    "sagemaker:createEndpoint": ("sagemaker", "create_endpoint", {"EndpointName": "taste", "EndpointConfigName": "taste"}),
    "sagemaker:createEndpointConfig": ("sagemaker", "create_endpoint_config", {
        "EndpointConfigName": "taste", "ProductionVariants": [
            {"VariantName": "one", "ModelName": "taste", "InitialInstanceCount": 1, "InstanceType": "ml.m5.large"},
        ],
    }),
    "sagemaker:createModel": ("sagemaker", "create_model", {"ModelName": "taste", "ExecutionRoleArn": ROLE}),
    "sagemaker:updateEndpoint": ("sagemaker", "update_endpoint", {"EndpointName": "taste", "EndpointConfigName": "taste"}),
    "sagemaker:createHyperParameterTuningJob": ("sagemaker", "create_hyper_parameter_tuning_job", {
        "HyperParameterTuningJobName": "taste", "HyperParameterTuningJobConfig": {
            "Strategy": "Bayesian", "ResourceLimits": {"MaxParallelTrainingJobs": 2, "MaxNumberOfTrainingJobs": 8},
        },
    }),
    "sagemaker:createLabelingJob": ("sagemaker", "create_labeling_job", {
        "LabelingJobName": "taste", "LabelAttributeName": "taste", "RoleArn": ROLE,
        "InputConfig": {"DataSource": {"S3DataSource": {"ManifestS3Uri": "s3://films-models/in.manifest"}}},
        "OutputConfig": S3_OUTPUT | {"S3OutputPath": "s3://films-models/labels/"},
        "HumanTaskConfig": {
            "WorkteamArn": "arn:aws:sagemaker:eu-central-1:123456789012:workteam/private-crowd/critics",
            "UiConfig": {"UiTemplateS3Uri": "s3://films-models/ui.html"},
            "TaskTitle": "Rate films", "TaskDescription": "Is this a good film?", "NumberOfHumanWorkersPerDataObject": 1,
            "TaskTimeLimitInSeconds": 600,
        },
    }),
    "sagemaker:createProcessingJob": ("sagemaker", "create_processing_job", {
        "ProcessingJobName": "taste", "RoleArn": ROLE,
        "AppSpecification": {"ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/taste"},
        "ProcessingResources": {"ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 30}},
    }),
    "sagemaker:createTrainingJob": ("sagemaker", "create_training_job", {
        "TrainingJobName": "taste", "RoleArn": ROLE, "OutputDataConfig": S3_OUTPUT,
        "AlgorithmSpecification": {"TrainingImage": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/taste", "TrainingInputMode": "File"},
        "ResourceConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 30},
        "StoppingCondition": {"MaxRuntimeInSeconds": 3600},
    }),
    "sagemaker:createTransformJob": ("sagemaker", "create_transform_job", {
        "TransformJobName": "taste", "ModelName": "taste",
        "TransformInput": {"DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://films-models/in/"}}},
        "TransformOutput": {"S3OutputPath": "s3://films-models/out/"},
        "TransformResources": {"InstanceCount": 1, "InstanceType": "ml.m5.large"},
    }),
    "sns:publish": ("sns", "publish", {
        "TopicArn": "arn:aws:sns:eu-central-1:123456789012:films", "Message": {"film": "Stalker", "token": "TOKEN"},
    }),
    "sqs:sendMessage": ("sqs", "send_message", {
        "QueueUrl": "https://sqs.eu-central-1.amazonaws.com/123456789012/films", "MessageBody": {"film": "Stalker", "token": "TOKEN"},
    }),
    "states:startExecution": ("sfn", "start_execution", {
        "StateMachineArn": "arn:aws:states:eu-central-1:123456789012:stateMachine:publish", "Input": {"token": "TOKEN"},
    }),
}  # fmt: skip


def with_token(value: Any, token: Any) -> Any:
    """Give arguments with the token in place of the text `TOKEN`, or without it where there is none."""
    if isinstance(value, dict):
        return {key: with_token(inner, token) for key, inner in value.items()}
    if isinstance(value, list):
        return [with_token(inner, token) for inner in value]
    return (token if token is not None else "none") if value == "TOKEN" else value
