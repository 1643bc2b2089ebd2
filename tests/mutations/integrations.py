"""Which optimized integration waits in which way, as the guide's table of integrations has it.

Source:
    AWS Step Functions Developer Guide, "Integrating optimized services with Step Functions" and the page of each service. Where two
    pages contradict each other, the pattern stands in neither list.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["INTEGRATIONS", "Ways"]


class Ways(NamedTuple):
    """The endings that an action takes and those that it does not."""

    takes: tuple[str, ...]
    lacks: tuple[str, ...]


_SYNC, _SYNC2, _TOKEN = ".sync", ".sync:2", ".waitForTaskToken"
_NONE = Ways(("",), (_SYNC, _SYNC2, _TOKEN))
_CALLBACK = Ways(("", _TOKEN), (_SYNC, _SYNC2))
_JOB = Ways(("", _SYNC), (_SYNC2, _TOKEN))
_JOB_OR_MORE = Ways(("", _SYNC), (_SYNC2,))

INTEGRATIONS: dict[str, Ways] = {
    "apigateway:invoke": _CALLBACK,
    "athena:startQueryExecution": _JOB,
    "athena:stopQueryExecution": _NONE,
    "athena:getQueryExecution": _NONE,
    "athena:getQueryResults": _NONE,
    "batch:submitJob": _JOB_OR_MORE,
    "bedrock:invokeModel": _CALLBACK,
    "bedrock:createModelCustomizationJob": _JOB_OR_MORE,
    "bedrockagentcore:invokeHarness": _NONE,
    **dict.fromkeys(("codebuild:startBuild", "codebuild:startBuildBatch", "codebuild:retryBuildBatch"), _JOB),
    **dict.fromkeys(
        (
            "codebuild:stopBuild",
            "codebuild:stopBuildBatch",
            "codebuild:batchDeleteBuilds",
            "codebuild:deleteBuildBatch",
            "codebuild:batchGetReports",
        ),
        _NONE,
    ),
    **dict.fromkeys(("dynamodb:getItem", "dynamodb:putItem", "dynamodb:updateItem", "dynamodb:deleteItem"), _NONE),
    "ecs:runTask": Ways(("", _SYNC, _TOKEN), (_SYNC2,)),
    **dict.fromkeys(
        (
            "eks:createCluster",
            "eks:deleteCluster",
            "eks:createNodegroup",
            "eks:deleteNodegroup",
            "eks:createFargateProfile",
            "eks:deleteFargateProfile",
            "eks:runJob",
        ),
        _JOB_OR_MORE,
    ),
    "eks:call": Ways(("",), (_SYNC, _SYNC2)),
    **dict.fromkeys(
        ("elasticmapreduce:createCluster", "elasticmapreduce:terminateCluster", "elasticmapreduce:addStep"), _JOB
    ),
    **dict.fromkeys(
        (
            "elasticmapreduce:cancelStep",
            "elasticmapreduce:setClusterTerminationProtection",
            "elasticmapreduce:modifyInstanceFleetByName",
            "elasticmapreduce:modifyInstanceGroupByName",
        ),
        _NONE,
    ),
    "emr-containers:createVirtualCluster": _NONE,
    "emr-containers:deleteVirtualCluster": _JOB,
    "emr-containers:startJobRun": _JOB,
    **dict.fromkeys(
        (
            "emr-serverless:createApplication",
            "emr-serverless:startApplication",
            "emr-serverless:stopApplication",
            "emr-serverless:deleteApplication",
            "emr-serverless:startJobRun",
            "emr-serverless:cancelJobRun",
        ),
        _JOB,
    ),
    "events:putEvents": _CALLBACK,
    "glue:startJobRun": _JOB_OR_MORE,
    "databrew:startJobRun": _JOB,
    "lambda:invoke": _CALLBACK,
    "mediaconvert:createJob": _JOB,
    **dict.fromkeys(
        (
            "sagemaker:createEndpoint",
            "sagemaker:createEndpointConfig",
            "sagemaker:createModel",
            "sagemaker:updateEndpoint",
        ),
        _NONE,
    ),
    **dict.fromkeys(
        (
            "sagemaker:createHyperParameterTuningJob",
            "sagemaker:createLabelingJob",
            "sagemaker:createProcessingJob",
            "sagemaker:createTrainingJob",
            "sagemaker:createTransformJob",
        ),
        _JOB,
    ),
    "sns:publish": _CALLBACK,
    "sqs:sendMessage": _CALLBACK,
    "states:startExecution": Ways(("", _SYNC, _SYNC2, _TOKEN), ()),
    "http:invoke": Ways(("",), (_SYNC, _SYNC2)),
    "aws-sdk:s3:getObject": Ways(("",), (_SYNC, _SYNC2)),
    "aws-sdk:sfn:startExecution": Ways(("", _TOKEN), (_SYNC, _SYNC2)),
}
